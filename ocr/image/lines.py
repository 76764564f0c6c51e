"""Finds lines of text: letters of either polarity as connected parts, chained into lines by size and place.

Sizes are in pixels of the working image, whose long side is `WORKING_SIDE`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ocr.image import letters
from ocr.image.decode import Pixels
from ocr.image.letters import Parts


@dataclass(frozen=True, slots=True)
class Box:
    """A line of text, nearly horizontal.

    Attributes:
        x: Of the centre.
        y: Of the centre.
        width: Along the line.
        height: Across it, from the lowest descender to the highest ascender.
        angle: Radians, clockwise.
        light: Light text on a darker ground.
        parts: Connected parts, about the number of letters.
        contrast: Grey levels between text and ground.
    """

    x: float
    y: float
    width: float
    height: float
    angle: float
    light: bool
    parts: int
    contrast: float

    def corners(self) -> NDArray[np.float64]:
        """Top left, top right, bottom right, bottom left."""
        along = np.array([np.cos(self.angle), np.sin(self.angle)]) * self.width / 2
        across = np.array([-np.sin(self.angle), np.cos(self.angle)]) * self.height / 2
        centre = np.array([self.x, self.y])
        return np.array(
            [centre - along - across, centre + along - across, centre + along + across, centre - along + across]
        )


def find(grey: Pixels) -> list[Box]:
    """The lines of text in an image whose text is nearly horizontal."""
    found: list[Box] = []
    for light in (False, True):
        some = letters.find(grey, light=light)
        for chain in _chains(some):
            line = some.only(chain)
            box = _box(line, light)
            if box is not None and _is_text(box) and _stands_out(box, line, grey):
                found.append(box)
    return _reading_order(_strong(_without_doubles(found)))


def sideways(grey: Pixels) -> bool:
    """Whether text runs up or down rather than from side to side: letters stand closest to those of their own line."""
    across = down = 0.0
    for light in (False, True):
        some = letters.find(grey, light=light, most=600)
        pairs = letters.neighbours(some)
        overlap_x = np.minimum.outer(some.right, some.right) - np.maximum.outer(some.left, some.left)
        overlap_y = np.minimum.outer(some.bottom, some.bottom) - np.maximum.outer(some.top, some.top)
        beside = pairs & (overlap_y > 0) & (overlap_x <= 0)
        above = pairs & (overlap_x > 0) & (overlap_y <= 0)
        across += float((some.contrast[:, None] * _closeness(beside, overlap_x, some.height)).sum())
        down += float((some.contrast[:, None] * _closeness(above, overlap_y, some.width)).sum())
    return down > 1.2 * across


def _closeness(
    pairs: NDArray[np.bool_], overlap: NDArray[np.float64], size: NDArray[np.float64]
) -> NDArray[np.float64]:
    """For each pair 1 where the two touch, down to 0 where the gap is half a letter's size."""
    return np.asarray(pairs * np.clip(1 + 2 * overlap / size[:, None], 0, 1), np.float64)


def _chains(some: Parts) -> list[NDArray[np.intp]]:
    """Groups of parts that stand side by side as letters of a line do."""
    order = np.argsort(some.left, kind="stable")
    some_sorted = some.only(order)
    parent = list(range(len(order)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    left, top, right, bottom, height = (
        some_sorted.left,
        some_sorted.top,
        some_sorted.right,
        some_sorted.bottom,
        some_sorted.height,
    )
    contrast = some_sorted.contrast
    for i in range(len(order)):
        last = int(np.searchsorted(left, right[i] + 1.3 * height[i]))
        if last <= i + 1:
            continue
        j = slice(i + 1, last)
        tall = np.maximum(height[i], height[j])
        short = np.minimum(height[i], height[j])
        overlap = np.minimum(bottom[i], bottom[j]) - np.maximum(top[i], top[j])
        gap = left[j] - right[i]
        good = (
            (overlap > 0.5 * short)
            & (tall < 2.4 * short)
            & (gap < 1.1 * tall)
            & (contrast[j] < 2.5 * contrast[i])
            & (contrast[i] < 2.5 * contrast[j])
        )
        near = np.flatnonzero(good)
        if len(near):
            # the nearest few are enough, and keep a line from reaching over to another
            for k in near[np.argsort(gap[near])][:3]:
                parent[root(i + 1 + int(k))] = root(i)
    groups: dict[int, list[int]] = {}
    for i in range(len(order)):
        groups.setdefault(root(i), []).append(int(order[i]))
    return [np.array(group) for group in groups.values()]


def _box(some: Parts, light: bool) -> Box | None:
    """A line around its letters, along their own slope."""
    x = (some.left + some.right) / 2
    width = some.right.max() - some.left.min()
    slope = 0.0
    if len(some) >= 4 and width > 4 * np.median(some.height):
        # feet are steadier than centres: most letters stand on the line
        slope = float(np.polyfit(x, some.bottom, 1)[0])
        centre = float(np.polyfit(x, (some.top + some.bottom) / 2, 1)[0])
        slope = slope if abs(slope) < abs(centre) else centre
        if abs(slope) > 0.35:
            return None
    angle = float(np.arctan(slope))
    middle = float(some.left.min() + width / 2)
    shift = (x - middle) * slope
    top = float((some.top - shift).min())
    bottom = float((some.bottom - shift).max())
    return Box(
        middle, (top + bottom) / 2, float(width), bottom - top, angle, light, len(some), float(np.median(some.contrast))
    )


def _is_text(box: Box) -> bool:
    return box.width > box.height and (box.parts >= 3 or box.width > 1.6 * box.height)


def _stands_out(box: Box, line: Parts, grey: Pixels) -> bool:
    """Whether the rim around the line is ground: around the gaps between letters of the other polarity it is not."""
    rim = _rim(box, grey)
    inside = float(np.average(line.grey, weights=line.area))
    return (inside - rim if box.light else rim - inside) > 0.5 * box.contrast


def _rim(box: Box, grey: Pixels) -> float:
    """The grey level just around a line."""
    corners = replace(box, width=box.width + 6, height=box.height + 4).corners()
    sides = [
        corners[i] + np.outer(np.linspace(0, 1, n), corners[(i + 1) % 4] - corners[i])
        for i, n in enumerate((40, 8, 40, 8))
    ]
    x, y = np.round(np.concatenate(sides)).astype(int).T
    inside = (x >= 0) & (y >= 0) & (x < grey.shape[1]) & (y < grey.shape[0])
    return float(np.median(grey[y[inside], x[inside]])) if inside.any() else 0.0


def _without_doubles(found: list[Box]) -> list[Box]:
    """Where two lines cover each other, the one with more letters of more contrast."""
    kept: list[Box] = []
    for box in sorted(found, key=lambda b: -b.parts * b.contrast):
        if all(_shared(box, other) < 0.4 for other in kept):
            kept.append(box)
    return kept


def _shared(one: Box, other: Box) -> float:
    """Share of the first that the second covers, both taken as upright."""
    wide = min(one.x + one.width / 2, other.x + other.width / 2) - max(one.x - one.width / 2, other.x - other.width / 2)
    tall = min(one.y + one.height / 2, other.y + other.height / 2) - max(
        one.y - one.height / 2, other.y - other.height / 2
    )
    return max(0.0, wide) * max(0.0, tall) / (one.width * one.height)


def _strong(found: list[Box]) -> list[Box]:
    """Without what stands out much less than the rest does."""
    if not found:
        return []
    usual = float(np.median(np.repeat([b.contrast for b in found], [b.parts for b in found])))
    return [b for b in found if b.contrast > 0.3 * usual]


def _reading_order(found: list[Box]) -> list[Box]:
    return sorted(found, key=lambda box: (box.y, box.x))
