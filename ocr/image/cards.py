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

SIDE = 640
_STEP = 5
"""How far inside and outside a side the colours are compared."""
_SMALLEST = 0.02
"""Of the photo's area, for a card."""

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
        """What chooses between regions that overlap: the text counts most, then the edge, then size."""
        return self.edge + 0.6 * self.text + 0.25 * float(np.sqrt(self.area))

    @property
    def is_card(self) -> bool:
        """Whether it is a card: clear sides with text within; text outside only around a card that is beyond doubt."""
        if self.edge < 0.62 or min(self.sides) < 0.35 or self.letters < 5:
            return False
        return self.text > 0.6 or (min(self.sides) > 0.85 and self.area > 0.08 and self.letters >= 25)


def find(picture: Pixels) -> list[Corners]:
    """Corners of the cards in a BGR picture, best first; empty when none is sure."""
    scale = SIDE / max(picture.shape[:2])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    points, weights = _text(picture)
    found = candidates(np.asarray(small, np.uint8), points * scale, weights)
    return [candidate.corners / scale for candidate in choose(found)]


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


def choose(found: list[Candidate]) -> list[Candidate]:
    """Those that are cards, best first, none within another."""
    kept: list[Candidate] = []
    for one in sorted((c for c in found if c.is_card), key=lambda c: -c.rank):
        if all(_overlap(one.corners, other.corners) < 0.1 for other in kept):
            kept.append(one)
    return [c for c in kept if c.area > 0.2 * kept[0].area]


def _text(picture: Pixels) -> tuple[Corners, Columns]:
    """Where letters stand beside letters in the whole picture, and how much they stand out."""
    scale = letters.WORKING_SIDE / max(picture.shape[:2])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    grey = np.asarray(
        cv2.cvtColor(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=way), cv2.COLOR_BGR2GRAY), np.uint8
    )
    points, weights = [], []
    for light in (False, True):
        some = letters.find(grey, light=light, most=400)
        some = some.only(np.flatnonzero(letters.neighbours(some).any(axis=1)))
        points.append(some.centres / scale)
        weights.append(some.contrast)
    return np.concatenate(points), np.concatenate(weights)


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
