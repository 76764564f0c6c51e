"""Finds the cards in a photo: four-sided regions whose sides part two colours.

Sizes are in pixels of the small picture that cards are looked for in, whose long side is `quads.SIDE`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.beside import both
from ocr.image import ground, letters, printed, quads
from ocr.image.decode import Pixels
from ocr.image.quads import SIDE, Corners, Sides
from ocr.image.scaling import scaled

_CROWDED = 550
"""Letters above which the photo is full of print, as newspaper is."""

_MOST = 12
"""Cards in one photo."""

_UNCHAINED = 0.15
"""What counts as text of a letter that stands in no row of letters: the grain of a desk looks so."""

_CLEAR = 0.8
"""Share of each side that parts two colours from which a region is one beyond doubt."""
_SOME_ROWS = 40
"""Letters in rows that are more than the grain of a desk."""
_ON_ONE_SIDE = 0.9
"""Share of them straight beyond one side of a region from which they are not print that lies all around it."""
_BESIDE = 0.05
"""Of a region's own size, how far beside it something may stand and still be straight beyond its other sides."""
_DEEP = 0.3
"""Nearness below which a point is so far away in the region's own plane that its place there says nothing."""

_BAND = 0.9
"""How far beyond a panel, in its own size, its card may go on."""
_IN_BAND = 7
"""Letters there that show that it does."""
_IN_ROWS = 3
"""Of them, those that stand in rows."""
_UNIT = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])


@dataclass(frozen=True, slots=True)
class Candidate:
    """A region that may be a card.

    Attributes:
        corners: Clockwise from the one nearest to the top left.
        sides: For each side, the share of it that parts two colours.
        area: Share of the photo.
        text: Share of all that looks like text in the photo.
        letters: How many letters that is, about.
        elsewhere: Letters in rows outside of it.
    """

    corners: Corners
    sides: Sides
    area: float
    text: float
    letters: int
    elsewhere: int

    @property
    def edge(self) -> float:
        """How surely its sides are edges: all count, the weakest most."""
        return 0.6 * float(np.mean(self.sides)) + 0.4 * min(self.sides)

    @property
    def rank(self) -> float:
        """What chooses between regions that overlap: the text counts most, then the edge, size and proportions."""
        like_a_card = 0.1 if quads.like_a_card(self.corners) else 0.0
        aslant = 0.4 * quads.slant(self.corners)  # a side along a card's own design cuts across it
        return self.edge + 0.6 * self.text + 0.25 * float(np.sqrt(self.area)) + like_a_card - aslant

    def is_card(self, *, crowded: bool) -> bool:
        """Whether it is a card: clear sides and most of the text; less where beyond doubt, or with print all around."""
        if self.edge < 0.62 or min(self.sides) < 0.35 or self.letters < 5:
            return False
        stands_out = self.text > 0.3 or (self.text > 1.5 * self.area and self.elsewhere < _SOME_ROWS)
        holds_enough = self.area > 0.08 or (self.area > 0.04 and stands_out)
        holds_all = self.letters >= 10 and self.elsewhere < 4
        beyond_doubt = min(self.sides) > _CLEAR and holds_enough and (self.letters >= 25 or holds_all)
        in_print = crowded and min(self.sides) > 0.75 and self.area > 0.03 and self.letters >= 8
        return self.text > 0.6 or beyond_doubt or in_print


def find(picture: Pixels) -> tuple[list[Corners], bool]:
    """Corners of the cards in a BGR picture, best first, and whether their edges were seen.

    Where no edge is seen it is the text that tells: a region around it that is turned as it is; none where there is
    no text, or it fills the picture upright.
    """
    shrink = letters.WORKING_SIDE / max(picture.shape[:2])
    scale = SIDE / max(picture.shape[:2])
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    seen, outlines = both(
        lambda: printed.find(scaled(grey, shrink), 1 / shrink),
        lambda: _outlined(scaled(picture, scale)),
    )
    found = choose(_with_text(outlines, seen, scale), crowded=len(seen.points) > _CROWDED)
    if found and not _is_panel([candidate.corners / scale for candidate in found], seen):
        cards = [candidate.corners / scale for candidate in found]
        if len(seen.points) > _CROWDED:
            return cards, True
        return [_with_bands(card, seen, cards) for card in cards], True
    region = printed.region(seen, picture.shape[1], picture.shape[0])
    return ([] if region is None else [region]), False


def _outlined(small: Pixels) -> list[tuple[Corners, Sides, float]]:
    """All four-sided regions of the small picture, with how well their sides show, and their share of the picture."""
    lab = np.asarray(cv2.cvtColor(cv2.medianBlur(ground.bright(small), 5), cv2.COLOR_BGR2LAB), np.uint8)
    soft = cv2.GaussianBlur(lab, (0, 0), 1.5).astype(np.float32)
    whole = small.shape[0] * small.shape[1]
    found = [quads.of(contour) for mask in ground.regions(lab) for contour in quads.contours(mask)]
    return [
        (corners, quads.support(soft, corners), cv2.contourArea(corners.astype(np.float32)) / whole)
        for corners in found
        if corners is not None and quads.plausible(corners)
    ]


def _with_text(outlines: list[tuple[Corners, Sides, float]], seen: printed.Print, scale: float) -> list[Candidate]:
    """The outlines with how much text they hold; `scale` is from the points of the text to the outlines' picture."""
    points, weights = seen.points * scale, np.where(seen.chained, 1.0, _UNCHAINED) * seen.weights
    found = []
    for corners, sides, area in outlines:
        inside = quads.within(points, corners)
        text = float(weights[inside].sum() / max(1e-6, weights.sum()))
        elsewhere = int((seen.chained & ~inside).sum())
        found.append(Candidate(corners, sides, area, text, int(inside.sum()), elsewhere))
    return found


def choose(found: list[Candidate], *, crowded: bool) -> list[Candidate]:
    """Those that are cards, best first, none within another."""
    kept: list[Candidate] = []
    for one in sorted((c for c in found if c.is_card(crowded=crowded)), key=lambda c: -c.rank):
        kept = _apart([*kept, one])
    if not crowded:
        kept = [_whole(one, found) for one in kept]
    kept = _apart([_joined(one, found) for one in kept])
    return [c for c in kept if c.area > 0.2 * kept[0].area][:_MOST]


def _joined(one: Candidate, found: list[Candidate]) -> Candidate:
    """The card of two colours that the region is half of, or the region."""
    for other in found:
        whole = quads.together(one.corners, other.corners) if min(other.sides) > _CLEAR else None
        if whole is not None:
            area, text, letters = one.area + other.area, one.text + other.text, one.letters + other.letters
            return replace(one, corners=whole, area=area, text=text, letters=letters)
    return one


def _apart(kept: list[Candidate]) -> list[Candidate]:
    """Without those that one before them holds."""
    return [
        one
        for number, one in enumerate(kept)
        if all(quads.overlap(one.corners, other.corners) < 0.1 for other in kept[:number])
    ]


def _whole(one: Candidate, found: list[Candidate]) -> Candidate:
    """The card that the region is a panel of, if one is seen, however dimly, that holds clearly more text."""
    others = [c for c in found if c.is_card(crowded=True) and quads.overlap(one.corners, c.corners) < 0.1]
    larger = [
        c
        for c in found
        if one.area < c.area < 3.2 * one.area
        and c.edge > 0.55
        and c.text > 1.25 * one.text
        and quads.overlap(one.corners, c.corners) > 0.9
        and _is_one(c, one, others)
    ]
    return max(larger, key=lambda c: c.rank, default=one)


def _is_one(larger: Candidate, panel: Candidate, others: list[Candidate]) -> bool:
    """Whether the larger region is one card and not two with desk between them: its panels fill it."""
    within = [other.area for other in others if quads.overlap(other.corners, larger.corners) > 0.5]
    return not within or larger.area < 1.3 * (panel.area + max(within))


def _is_panel(found: list[Corners], seen: printed.Print) -> bool:
    """Whether what was found is a panel of a card whose own edge was not: most rows go on beyond one side of it."""
    outside = ~np.any([quads.within(seen.points, corners) for corners in found], axis=0)
    rows = seen.points[outside & seen.chained]
    if outside.sum() > _CROWDED or len(rows) < max(_SOME_ROWS, int((seen.chained & ~outside).sum())):
        return False
    own, depth = _in_its_own(rows, found[0])
    level = (depth > _DEEP)[:, None] & (own > -_BESIDE) & (own < 1 + _BESIDE)
    ahead = [level[:, 1 - axis] & side for axis in (0, 1) for side in (own[:, axis] < 0, own[:, axis] > 1)]
    return max(float(side.mean()) for side in ahead) > _ON_ONE_SIDE


def _in_its_own(points: NDArray[np.float64], outline: Corners) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points in a card's own coordinates, 0 to 1 within it, and how near each is, the card's middle being 1."""
    forth = np.asarray(cv2.getPerspectiveTransform(outline.astype(np.float32), _UNIT.astype(np.float32)), np.float64)
    own = np.column_stack([points, np.ones(len(points))]) @ forth.T
    depth = own[:, 2] / float(np.append(outline.mean(axis=0), 1) @ forth[2])
    return own[:, :2] / np.where(depth > _DEEP, own[:, 2], 1)[:, None], depth


def _with_bands(outline: Corners, seen: printed.Print, outlines: list[Corners]) -> Corners:
    """The outline drawn out over text that goes on beyond a side: then a panel was found, of a card with a band."""
    inside = quads.within(seen.points, outline)
    elsewhere = np.any([quads.within(seen.points, other) for other in outlines], axis=0)
    strong = seen.weights > 0.4 * np.median(seen.weights[inside])
    own, depth = _in_its_own(seen.points, outline)
    stray = strong & seen.along & ~elsewhere & (depth > _DEEP)
    low, high = np.zeros(2), np.ones(2)
    for axis in (0, 1):
        beside = stray & (own[:, 1 - axis] > -_BESIDE) & (own[:, 1 - axis] < 1 + _BESIDE)
        before = beside & (own[:, axis] < -0.03) & (own[:, axis] > -_BAND)
        behind = beside & (own[:, axis] > 1.03) & (own[:, axis] < 1 + _BAND)
        low[axis] = np.quantile(own[before, axis], 0.05) - 0.08 if _is_band(seen, before) else 0.0
        high[axis] = np.quantile(own[behind, axis], 0.95) + 0.08 if _is_band(seen, behind) else 1.0
    if (low < 0).sum() + (high > 1).sum() > 2 or np.prod(high - low) > 2.3:  # text all around is the desk's
        return outline
    box = np.array([low, [high[0], low[1]], high, [low[0], high[1]]], np.float32)
    back = cv2.getPerspectiveTransform(_UNIT.astype(np.float32), outline.astype(np.float32))
    return np.asarray(cv2.perspectiveTransform(box[None], back)[0], np.float64)


def _is_band(seen: printed.Print, there: NDArray[np.bool_]) -> bool:
    """Whether the letters there show that a card goes on."""
    return int(there.sum()) >= _IN_BAND and int((there & seen.chained).sum()) >= _IN_ROWS
