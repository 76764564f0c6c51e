"""Finds the cards in a photo: four-sided regions whose sides part two colours.

Sizes are in pixels of the small image that cards are looked for in, whose long side is `SIDE`.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.image import letters
from ocr.image.decode import Pixels
from ocr.image.scaling import scaled

SIDE = 640
_STEP = 5
"""How far inside and outside a side the colours are compared."""
_SMALLEST = 0.02
"""Of the photo's area, for a card."""

_LETTERS = 450
"""Letters of each polarity that are looked at, the strongest."""
_CROWDED = 550
"""Letters above which the photo is full of print, as newspaper is."""

Corners = NDArray[np.float64]
Columns = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A region that may be a card.

    Attributes:
        corners: Clockwise from the one nearest to the top left.
        sides: For each side, the share of it that parts two colours.
        area: Share of the photo.
        text: Share of all that looks like text in the photo.
        letters: How many letters that is, about.
    """

    corners: Corners
    sides: tuple[float, float, float, float]
    area: float
    text: float
    letters: int

    @property
    def edge(self) -> float:
        """How surely its sides are edges: all count, the weakest most."""
        return 0.6 * float(np.mean(self.sides)) + 0.4 * min(self.sides)

    @property
    def rank(self) -> float:
        """What chooses between regions that overlap: the text counts most, then the edge, size and proportions."""
        like_a_card = 0.1 if 1.35 < _proportion(self.corners) < 2.1 else 0.0
        return self.edge + 0.6 * self.text + 0.25 * float(np.sqrt(self.area)) + like_a_card

    def is_card(self, *, crowded: bool) -> bool:
        """Whether it is a card: clear sides and most of the text; less where beyond doubt, or with print all around."""
        if self.edge < 0.62 or min(self.sides) < 0.35 or self.letters < 5:
            return False
        holds_enough = self.area > 0.08 or (self.area > 0.04 and self.text > 0.3)
        beyond_doubt = min(self.sides) > 0.85 and holds_enough and self.letters >= 25
        in_print = crowded and min(self.sides) > 0.75 and self.area > 0.03 and self.letters >= 8
        return self.text > 0.6 or beyond_doubt or in_print


@dataclass(frozen=True, slots=True)
class Print:
    """What looks like text in a picture.

    Attributes:
        points: Where letters stand beside letters.
        weights: How much each stands out from its ground.
        angle: Radians, clockwise, in which most of the text runs; None when it runs in no one direction.
        along: Which of the points stand in that direction from a neighbour.
    """

    points: Corners
    weights: Columns
    angle: float | None
    along: NDArray[np.bool_]


def find(picture: Pixels) -> tuple[list[Corners], bool]:
    """Corners of the cards in a BGR picture, best first, and whether their edges were seen.

    Where no edge is seen it is the text that tells: a region around it that is turned as it is; none where there is
    no text, or it fills the picture upright.
    """
    working = scaled(picture, letters.WORKING_SIDE / max(picture.shape[:2]))
    scale = SIDE / max(picture.shape[:2])
    small = scaled(working, SIDE / max(working.shape[:2]))
    seen = text(working, picture.shape[1] / working.shape[1])
    found = choose(candidates(small, seen.points * scale, seen.weights), crowded=len(seen.points) > _CROWDED)
    if found:
        return [candidate.corners / scale for candidate in found], True
    region = _text_region(seen, picture.shape[1], picture.shape[0])
    return ([] if region is None else [region]), False


def candidates(small: Pixels, points: Corners, weights: Columns) -> list[Candidate]:
    """All four-sided regions of the small picture, with how well their sides show and how much text they hold."""
    lab = np.asarray(cv2.cvtColor(cv2.medianBlur(_bright(small), 5), cv2.COLOR_BGR2LAB), np.uint8)
    soft = cv2.GaussianBlur(lab, (0, 0), 1.5).astype(np.float32)
    whole = small.shape[0] * small.shape[1]
    found = []
    for mask in _masks(lab):
        for contour in _contours(mask):
            corners = _quad(contour)
            if corners is None or not _plausible(corners):
                continue
            area = cv2.contourArea(corners.astype(np.float32)) / whole
            inside = _within(points, corners)
            text = float(weights[inside].sum() / max(1e-6, weights.sum()))
            found.append(Candidate(corners, _support(soft, corners), area, text, int(inside.sum())))
    return found


def choose(found: list[Candidate], *, crowded: bool) -> list[Candidate]:
    """Those that are cards, best first, none within another."""
    kept: list[Candidate] = []
    for one in sorted((c for c in found if c.is_card(crowded=crowded)), key=lambda c: -c.rank):
        if all(_overlap(one.corners, other.corners) < 0.1 for other in kept):
            kept.append(one)
    if not crowded:
        kept = [_whole(one, found) for one in kept]
    return [c for c in kept if c.area > 0.2 * kept[0].area]


def _whole(one: Candidate, found: list[Candidate]) -> Candidate:
    """The card that the region is a panel of, if one is seen, however dimly, that holds clearly more text."""
    others = [c for c in found if c.is_card(crowded=True) and _overlap(one.corners, c.corners) < 0.1]
    larger = [
        c
        for c in found
        if one.area < c.area < 3.2 * one.area
        and c.edge > 0.2
        and c.text > 1.25 * one.text
        and _overlap(one.corners, c.corners) > 0.9
        and _is_one(c, one, others)
    ]
    return max(larger, key=lambda c: c.rank, default=one)


def _is_one(larger: Candidate, panel: Candidate, others: list[Candidate]) -> bool:
    """Whether the larger region is one card and not two with desk between them: its panels fill it."""
    within = [other.area for other in others if _overlap(other.corners, larger.corners) > 0.5]
    return not within or larger.area < 1.3 * (panel.area + max(within))


def text(working: Pixels, scale: float) -> Print:
    """Where letters stand beside letters in a picture of the working size; the points scaled by `scale`."""
    grey = np.asarray(cv2.cvtColor(working, cv2.COLOR_BGR2GRAY), np.uint8)
    points, weights, steps, owners = [], [], [], []
    count = 0
    for light in (False, True):
        some = letters.find(grey, light=light, most=_LETTERS)
        some = some.only(np.flatnonzero((some.width < 5 * some.height) & (some.height < 8 * some.width)))
        pairs = letters.neighbours(some)
        beside = np.flatnonzero(pairs.any(axis=1))
        step, owner = _steps(some.only(beside), pairs[np.ix_(beside, beside)])
        points.append(some.centres[beside] * scale)
        weights.append(some.contrast[beside])
        steps.append(step)
        owners.append(owner + count)
        count += len(beside)
    weight = np.concatenate(weights)
    angle, along = _direction(np.concatenate(steps), np.concatenate(owners), weight)
    return Print(np.concatenate(points), weight, angle, along)


def _steps(some: letters.Parts, pairs: NDArray[np.bool_]) -> tuple[Columns, NDArray[np.intp]]:
    """The angles, 0 to pi, from each part to the neighbour nearest to it, and which part that is."""
    if not len(some):
        return np.empty(0), np.empty(0, np.intp)
    x, y = some.centres.T
    across, down = np.subtract.outer(x, x), np.subtract.outer(y, y)
    nearest = np.where(pairs, np.hypot(across, down), np.inf).argmin(axis=1)
    here = np.arange(len(some))
    return np.arctan2(down[nearest, here], across[nearest, here]) % np.pi, here


def _direction(steps: Columns, owners: NDArray[np.intp], weights: Columns) -> tuple[float | None, NDArray[np.bool_]]:
    """The angle in which most nearest neighbours stand, if it stands out, and which stand so."""
    along = np.zeros(len(weights), np.bool_)
    if len(steps) < 12:
        return None, along
    bins = np.bincount((steps / np.pi * 90).astype(int) % 90, weights[owners], 90)
    smooth = np.sum([np.roll(bins, k) for k in range(-3, 4)], axis=0)
    peak = int(np.argmax(smooth))
    if smooth[peak] < 2.2 * smooth.mean():
        return None, along
    away = (steps - (peak + 0.5) * np.pi / 90 + np.pi / 2) % np.pi - np.pi / 2
    near = np.abs(away) < 0.13
    angle = (peak + 0.5) * np.pi / 90 + float(np.average(away[near], weights=weights[owners][near]))
    along[owners[np.abs(away) < 0.3]] = True
    return angle, along


def _text_region(seen: Print, width: int, height: int) -> Corners | None:
    """An upright box around the text, in the text's own direction; None where the whole picture does as well."""
    if seen.angle is None:
        return None
    angle = (seen.angle + np.pi / 4) % (np.pi / 2) - np.pi / 4  # the quarter turns are told apart later
    axes = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    own = seen.points[seen.along] @ axes.T
    low, high = np.quantile(own, 0.01, axis=0), np.quantile(own, 0.99, axis=0)
    edge = 0.12 * float(max(high - low))
    low, high = low - edge, high + edge
    if abs(angle) < 0.05 and np.prod(high - low) > 0.5 * width * height:
        return None
    box = np.array([low, [high[0], low[1]], high, [low[0], high[1]]])
    return np.asarray(box @ axes, np.float64)


def _proportion(corners: Corners) -> float:
    """Longer side over shorter."""
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    one, other = float(sides[0] + sides[2]), float(sides[1] + sides[3])
    return max(one, other) / max(1e-6, min(one, other))


def _within(points: Corners, corners: Corners) -> NDArray[np.bool_]:
    """Which points lie in a convex region, given clockwise."""
    inside = np.ones(len(points), np.bool_)
    for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        inside &= (b[0] - a[0]) * (points[:, 1] - a[1]) - (b[1] - a[1]) * (points[:, 0] - a[0]) >= 0
    return inside


def _bright(small: Pixels) -> Pixels:
    """Dark photos made as bright as others, so that the same differences count."""
    top = float(np.percentile(small[::4, ::4].max(axis=2), 98))
    return np.asarray(cv2.convertScaleAbs(small, alpha=min(6.0, 240 / max(top, 1))), np.uint8)


def _masks(lab: Pixels) -> list[Pixels]:
    """Pictures of where a card may be: what differs from the photo's rim, and what closed edges enclose."""
    return [_unlike_rim(lab), *_enclosed(lab)]


def _unlike_rim(lab: Pixels) -> Pixels:
    values = cv2.resize(lab, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.float32)
    rim = np.concatenate(
        [
            values[:4].reshape(-1, 3),
            values[-4:].reshape(-1, 3),
            values[:, :4].reshape(-1, 3),
            values[:, -4:].reshape(-1, 3),
        ]
    )
    criteria = (cv2.TERM_CRITERIA_MAX_ITER, 8, 1.0)
    cv2.setRNGSeed(1)
    _, labels, centres = cv2.kmeans(rim[::2], 3, None, criteria, 1, cv2.KMEANS_PP_CENTERS)  # type: ignore[call-overload]
    weight = np.array([0.6, 1.0, 1.0], np.float32)  # shadows change lightness more than colour
    share = np.bincount(labels.ravel(), minlength=3) / len(labels)
    away = [np.linalg.norm((values - c) * weight, axis=2) for c, s in zip(centres, share, strict=True) if s > 0.12]
    nearest = np.clip(np.min(away, axis=0), 0, 255).astype(np.uint8)
    distance = cv2.resize(nearest, lab.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    _, mask = cv2.threshold(distance, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (9, 9))
    return np.asarray(
        cv2.morphologyEx(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel), cv2.MORPH_OPEN, kernel), np.uint8
    )


def _enclosed(lab: Pixels) -> list[Pixels]:
    light = lab[:, :, 0]
    edges: list[Pixels] = []
    for low in (20, 50):
        both = cv2.Canny(light, low, low * 2.5)
        for channel in (1, 2):
            both = cv2.bitwise_or(both, cv2.Canny(lab[:, :, channel], low * 0.4, low))
        edges.append(np.asarray(cv2.dilate(both, np.ones((3, 3), np.uint8)), np.uint8))
    closed = cv2.morphologyEx(edges[1], cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    return [*edges, np.asarray(closed, np.uint8)]


def _contours(mask: Pixels) -> list[NDArray[np.int32]]:
    least = _SMALLEST * mask.shape[0] * mask.shape[1]
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    hulls = [np.asarray(cv2.convexHull(c), np.int32) for c in contours if len(c) > 60]
    big = [h for h in hulls if cv2.contourArea(h) > least]
    return sorted(big, key=lambda h: -cv2.contourArea(h))[:25]


def _quad(hull: NDArray[np.int32]) -> Corners | None:
    """Four corners of a hull: lines fitted to its four longest straight runs, so that rounded corners do no harm."""
    length = cv2.arcLength(hull, True)
    for share in (0.02, 0.03, 0.05, 0.08):
        rough = cv2.approxPolyDP(hull, share * length, True)[:, 0].astype(np.float64)
        if len(rough) == 4:
            break
    else:
        return None
    fitted = _fitted(hull[:, 0].astype(np.float64), rough)
    if cv2.contourArea(fitted.astype(np.float32)) > 1.25 * cv2.contourArea(hull):
        return None
    return _clockwise(fitted)


def _fitted(hull: Corners, rough: Corners) -> Corners:
    """The corners where the lines through the middle of each side meet."""
    dense = np.concatenate(
        [
            a + np.outer(np.linspace(0, 1, 24, endpoint=False), b - a)
            for a, b in zip(hull, np.roll(hull, -1, axis=0), strict=True)
            if np.linalg.norm(b - a) > 2
        ]
        or [hull]
    )
    lines = []
    for i in range(4):
        a, b = rough[i], rough[(i + 1) % 4]
        along = (b - a) / max(np.linalg.norm(b - a), 1e-6)
        t = (dense - a) @ along / max(np.linalg.norm(b - a), 1e-6)
        off = np.abs((dense - a) @ np.array([-along[1], along[0]]))
        side = dense[(t > 0.12) & (t < 0.88) & (off < 0.05 * np.linalg.norm(b - a) + 2)]
        if len(side) < 6:
            return rough
        vx, vy, x, y = cv2.fitLine(side.astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
        lines.append((np.array([x, y], float), np.array([vx, vy], float)))
    corners = [_meet(lines[i - 1], lines[i]) for i in range(4)]
    if any(
        c is None or np.linalg.norm(c - r) > 0.15 * np.linalg.norm(rough[0] - rough[2])
        for c, r in zip(corners, rough, strict=True)
    ):
        return rough
    return np.array(corners)


def _meet(one: tuple[Corners, Corners], other: tuple[Corners, Corners]) -> Corners | None:
    matrix = np.array([one[1], -other[1]]).T
    if abs(np.linalg.det(matrix)) < 1e-3:
        return None
    t = np.linalg.solve(matrix, other[0] - one[0])
    return np.asarray(one[0] + t[0] * one[1], np.float64)


def _clockwise(corners: Corners) -> Corners:
    """Clockwise from the corner nearest to the top left."""
    centre = corners.mean(axis=0)
    ordered = corners[np.argsort(np.arctan2(*(corners - centre).T[::-1]))]
    return np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0)


def _plausible(corners: Corners) -> bool:
    """Convex, opposite sides and corners such as a flat rectangle has in a photo."""
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    if (
        min(sides) < 0.08 * SIDE
        or max(sides[0], sides[2]) > 2.2 * min(sides[0], sides[2])
        or max(sides[1], sides[3]) > 2.2 * min(sides[1], sides[3])
    ):
        return False
    long, short = max(sides[0] + sides[2], sides[1] + sides[3]), min(sides[0] + sides[2], sides[1] + sides[3])
    if long > 3.2 * short:
        return False
    forth = np.roll(corners, -1, axis=0) - corners
    back = np.roll(corners, 1, axis=0) - corners
    cosines = np.sum(forth * back, axis=1) / (np.linalg.norm(forth, axis=1) * np.linalg.norm(back, axis=1))
    return bool(np.all(np.abs(cosines) < 0.6))


def _support(soft: NDArray[np.float32], corners: Corners) -> tuple[float, float, float, float]:
    """For each side, the share along which inside and outside differ; a side on the photo's rim is half seen."""
    height, width = soft.shape[:2]
    shares = []
    for i in range(4):
        a, b = corners[i], corners[(i + 1) % 4]
        along = (b - a) / np.linalg.norm(b - a)
        out = np.array([along[1], -along[0]])
        points = a + np.outer(np.linspace(0.06, 0.94, 48), b - a)
        outer, inner = points + out * _STEP, points - out * _STEP
        if (
            np.mean((outer[:, 0] < 1) | (outer[:, 1] < 1) | (outer[:, 0] > width - 2) | (outer[:, 1] > height - 2))
            > 0.6
        ):
            shares.append(0.5)
            continue
        difference = np.linalg.norm(_at(soft, outer) - _at(soft, inner), axis=1)
        shares.append(float(np.mean(difference > 9)))
    return shares[0], shares[1], shares[2], shares[3]


def _at(soft: NDArray[np.float32], points: Corners) -> NDArray[np.float32]:
    x = np.clip(np.round(points[:, 0]).astype(int), 0, soft.shape[1] - 1)
    y = np.clip(np.round(points[:, 1]).astype(int), 0, soft.shape[0] - 1)
    return np.asarray(soft[y, x], np.float32)


def _overlap(one: Corners, other: Corners) -> float:
    """The shared area as a share of the smaller."""
    shared, _ = cv2.intersectConvexConvex(one.astype(np.float32), other.astype(np.float32))
    return float(shared) / max(
        1.0, min(cv2.contourArea(one.astype(np.float32)), cv2.contourArea(other.astype(np.float32)))
    )
