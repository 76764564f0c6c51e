"""Four-sided regions: fitted to contours, judged as seen rectangles, compared with one another."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.image.decode import Pixels

SIDE = 640
"""Long side of the small picture that regions are looked for in; sizes here are in its pixels."""
SMALLEST = 0.02
"""Of the picture's area, for a card."""
_STEP = 5
"""How far inside and outside a side the colours are compared."""

_SLANT = 0.6
"""Of a corner, as a cosine, above which no flat rectangle has it in a photo."""
_UNFILLED = 0.08
"""Share of a card that its two halves may leave out, or both take: a line between them, rounded corners."""
_EVENLY = np.linspace(0, 1, 24, endpoint=False)
"""Where along each run of a hull the points lie that its sides are fitted to."""

Corners = NDArray[np.float64]
Sides = tuple[float, float, float, float]


def contours(mask: Pixels) -> list[NDArray[np.int32]]:
    """Convex outlines of what a mask holds, the largest first."""
    least = SMALLEST * mask.shape[0] * mask.shape[1]
    found, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    hulls = [np.asarray(cv2.convexHull(c), np.int32) for c in found if len(c) > 60]
    big = [h for h in hulls if cv2.contourArea(h) > least]
    return sorted(big, key=lambda h: -cv2.contourArea(h))[:25]


def of(hull: NDArray[np.int32]) -> Corners | None:
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
    runs = np.roll(hull, -1, axis=0) - hull
    long = np.hypot(*runs.T) > 2
    dense = (hull[long, None] + _EVENLY[:, None] * runs[long, None]).reshape(-1, 2) if long.any() else hull
    lines = []
    for i in range(4):
        a, b = rough[i], rough[(i + 1) % 4]
        length = float(np.hypot(*(b - a)))
        along = (b - a) / max(length, 1e-6)
        t = (dense - a) @ along / max(length, 1e-6)
        off = np.abs((dense - a) @ np.array([-along[1], along[0]]))
        side = dense[(t > 0.12) & (t < 0.88) & (off < 0.05 * length + 2)]
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


def plausible(corners: Corners) -> bool:
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
    return slant(corners) < _SLANT


def slant(corners: Corners) -> float:
    """How far the corners are from right angles: the largest of their cosines."""
    forth = np.roll(corners, -1, axis=0) - corners
    back = np.roll(corners, 1, axis=0) - corners
    cosines = np.sum(forth * back, axis=1) / (np.linalg.norm(forth, axis=1) * np.linalg.norm(back, axis=1))
    return float(np.abs(cosines).max())


def support(soft: NDArray[np.float32], corners: Corners) -> Sides:
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


def overlap(one: Corners, other: Corners) -> float:
    """The shared area as a share of the smaller."""
    shared, _ = cv2.intersectConvexConvex(one.astype(np.float32), other.astype(np.float32))
    return float(shared) / max(
        1.0, min(cv2.contourArea(one.astype(np.float32)), cv2.contourArea(other.astype(np.float32)))
    )


def together(one: Corners, other: Corners) -> Corners | None:
    """The card of which a region is a part and another, side to side with it, the rest; None where it is not.

    A region of a card's own proportions is the whole of one, whatever lies beside it.
    """
    hull = cv2.convexHull(np.concatenate([one, other]).astype(np.int32))
    whole = of(np.asarray(hull, np.int32))
    if whole is None or like_a_card(one) or not like_a_card(whole):
        return None
    parts = sum(cv2.contourArea(corners.astype(np.float32)) for corners in (one, other))
    filled = parts / max(1.0, cv2.contourArea(whole.astype(np.float32)))
    return whole if abs(1 - filled) < _UNFILLED and slant(whole) < _SLANT else None


def like_a_card(corners: Corners) -> bool:
    """Whether a region is as much longer than wide as cards are, seen somewhat from the side."""
    return 1.35 < proportion(corners) < 2.1


def proportion(corners: Corners) -> float:
    """Longer side over shorter."""
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    one, other = float(sides[0] + sides[2]), float(sides[1] + sides[3])
    return max(one, other) / max(1e-6, min(one, other))


def within(points: Corners, corners: Corners) -> NDArray[np.bool_]:
    """Which points lie in a convex region, given clockwise."""
    inside = np.ones(len(points), np.bool_)
    for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        inside &= (b[0] - a[0]) * (points[:, 1] - a[1]) - (b[1] - a[1]) * (points[:, 0] - a[0]) >= 0
    return inside
