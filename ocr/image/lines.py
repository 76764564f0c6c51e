"""Finds lines of text: letters of either polarity, chained by size and place, apart in rows, with their marks.

Sizes in pixels are those of a picture with `letters.WORKING_SIDE`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.beside import both
from ocr.image import chains, letters
from ocr.image.decode import Pixels
from ocr.image.letters import Parts, median

_LEAST = 0.018
"""Of the weightiest line's weight, what a line must have: what has less is the grain of a desk."""
_MOST = 400
"""Lines in a picture, the clearest: a card has fewer, newspaper and noise have more."""
_COVERED = 0.4
"""Share of a line that another covers from which only one of the two is text."""
_SURELY_ACROSS = 0.5
"""How often, for each letter beside another, one stands above another, where text runs across beyond doubt."""
_SURELY_DOWN = 4.0
"""The same where it runs up or down."""
_STEEPEST = 0.35
"""Slope above which a chain of parts is no line of a picture that is nearly upright."""


def _around(points: tuple[int, int, int, int]) -> NDArray[np.float64]:
    """For so many points on each side of a box, one row each: what of its four corners makes the point."""
    corner = np.eye(4)
    ways = zip(corner, np.roll(corner, -1, axis=0), points, strict=True)
    return np.concatenate([a + np.outer(np.linspace(0, 1, count), b - a) for a, b, count in ways])


_RIM = _around((40, 8, 40, 8))


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
        regularity: 1 for letters of even size and contrast, towards 0 for parts thrown together.
    """

    x: float
    y: float
    width: float
    height: float
    angle: float
    light: bool
    parts: int
    contrast: float
    regularity: float

    @property
    def weight(self) -> float:
        """How much of a text it is: what decides between lines that cover each other."""
        return self.parts * self.contrast**2 * self.regularity

    def times(self, scale: float) -> Box:
        """The same line in a picture so many times as large."""
        x, y, width, height = (value * scale for value in (self.x, self.y, self.width, self.height))
        return replace(self, x=x, y=y, width=width, height=height)

    def corners(self) -> NDArray[np.float64]:
        """Top left, top right, bottom right, bottom left."""
        along = np.array([np.cos(self.angle), np.sin(self.angle)]) * self.width / 2
        across = np.array([-np.sin(self.angle), np.cos(self.angle)]) * self.height / 2
        centre = np.array([self.x, self.y])
        return np.array(
            [centre - along - across, centre + along - across, centre + along + across, centre - along + across]
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture and all parts in it, of either polarity; the same at half the size, for large letters."""

    grey: Pixels
    dark: Parts
    light: Parts
    half: Seen | None = None

    @classmethod
    def of(cls, grey: Pixels) -> Seen:
        """Look at a picture."""
        half = np.asarray(cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)
        (dark, dark_half), (light, light_half) = both(
            lambda: [letters.parts(picture, light=False) for picture in (grey, half)],
            lambda: [letters.parts(picture, light=True) for picture in (grey, half)],
        )
        return cls(grey, dark, light, cls(half, dark_half, light_half))

    def turned(self) -> Seen:
        """Turned clockwise by a quarter."""
        height = self.grey.shape[0]
        grey = np.asarray(cv2.rotate(self.grey, cv2.ROTATE_90_CLOCKWISE), np.uint8)
        half = self.half.turned() if self.half else None
        return Seen(grey, self.dark.turned(height), self.light.turned(height), half)


def find(seen: Seen) -> tuple[bool, list[Box]]:
    """Whether the text runs up or down, and its lines in the picture, which is turned by a quarter where it does."""
    ratio = _upward(seen)
    if ratio <= _SURELY_ACROSS:
        return False, level(seen)
    if ratio >= _SURELY_DOWN:
        return True, level(seen.turned())
    # too near to call by the letters' places: see which way gives more of a text
    across, down = level(seen), level(seen.turned())
    return (True, down) if _amount(down) > _amount(across) else (False, across)


def level(seen: Seen, least: float = 0.0) -> list[Box]:
    """The lines of text in a picture whose text is nearly horizontal: fine ones in it, large ones in its half.

    Args:
        seen: The picture.
        least: Weight that a line must have.
    """
    chained = [*_chains(seen, 1), *(_chains(seen.half, 2) if seen.half else [])]
    found: list[Box] = []
    for one in sorted(chained, key=lambda chain: -chain.clearness):
        if one.clearness < least or len(found) == _MOST:
            break  # no line weighs more than it is clear
        box = one.box()
        if box is not None and box.weight >= least:
            found.append(box)
            least = max(least, _LEAST * box.weight)
    return _reading_order(_strong(_without_doubles([box for box in found if box.weight >= least])))


@dataclass(frozen=True, slots=True)
class _Chain:
    """Letters that may be a line, in the picture that they were seen in, which is so many times smaller."""

    letters: Parts
    marks: Parts
    grey: Pixels
    light: bool
    times: int
    clearness: float

    def box(self) -> Box | None:
        """Around the line, in the picture at full size; None where it is no text."""
        if not _is_even(self.letters):
            return None
        box = _box(self.letters, self.marks, light=self.light)
        text = box is not None and _is_text(box) and _stands_out(box, self.letters, self.grey)
        return box.times(self.times) if box is not None and text else None


def _chains(seen: Seen, times: int) -> Iterator[_Chain]:
    for light, everything in ((False, seen.dark), (True, seen.light)):
        marks = letters.specks(everything)
        for line in chains.find(letters.likely(everything, seen.grey)):
            yield _Chain(line, marks, seen.grey, light, times, _clearness(line))


def _amount(found: list[Box]) -> float:
    """How much text there is, long lines counting more than short ones."""
    return float(sum(box.weight * np.sqrt(box.parts) for box in found))


def _upward(seen: Seen) -> float:
    """How much more often letters stand close above one another than side by side."""
    across = down = 1e-6
    for everything in (seen.dark, seen.light):
        some = letters.likely(everything, seen.grey, most=600)
        one, other = np.nonzero(letters.neighbours(some))
        overlap_x = np.minimum(some.right[one], some.right[other]) - np.maximum(some.left[one], some.left[other])
        overlap_y = np.minimum(some.bottom[one], some.bottom[other]) - np.maximum(some.top[one], some.top[other])
        contrast, width, height = some.contrast[one], some.width[one], some.height[one]
        beside, above = (overlap_y > 0) & (overlap_x <= 0), (overlap_x > 0) & (overlap_y <= 0)
        across += float((beside * contrast * _closeness(overlap_x / height)).sum())
        down += float((above * contrast * _closeness(overlap_y / width)).sum())
    return down / across


def _closeness(overlap: NDArray[np.float64]) -> NDArray[np.float64]:
    """For overlaps in letters' sizes: 1 where two touch, down to 0 where the gap is half a size."""
    return np.clip(1 + 2 * overlap, 0, 1)


def _box(line: Parts, small: Parts, *, light: bool) -> Box | None:
    """A line around its letters and their marks, along their own slope."""
    slope = chains.slope(line)
    if abs(slope) > _STEEPEST:
        return None
    middle = float(line.left.min() + line.right.max()) / 2
    top, bottom = _extent(line, slope, middle)
    marks = _marks(line, small, slope, middle)
    if len(marks):
        upper, lower = _extent(marks, slope, middle)
        top, bottom = min(top, upper), max(bottom, lower)
    left = float(min([line.left.min(), *marks.left]))
    right = float(max([line.right.max(), *marks.right]))
    contrast = median(line.contrast)
    x, y = (left + right) / 2, (top + bottom) / 2
    y += (x - middle) * slope
    even = _regularity(line, bottom - top)
    return Box(x, y, right - left, bottom - top, float(np.arctan(slope)), light, len(line), contrast, even)


def _regularity(line: Parts, height: float) -> float:
    uneven = float(line.contrast.std() / line.contrast.mean())
    small = median(line.height) / height  # a letter without ascender or descender is about half a line high
    return float(np.exp(-2 * uneven)) * min(1.0, (2.2 * small) ** 2)


def _extent(line: Parts, slope: float, middle: float) -> tuple[float, float]:
    """Top and bottom of the parts once the slope is taken out."""
    shift = (line.centres[:, 0] - middle) * slope
    return float((line.top - shift).min()), float((line.bottom - shift).max())


def _marks(line: Parts, small: Parts, slope: float, middle: float) -> Parts:
    """Dots, accents and commas that belong to a line: within its rows, or just above it or behind it."""
    top, bottom = _extent(line, slope, middle)
    height = bottom - top
    x, y = small.centres.T
    y = y - (x - middle) * slope
    along = (x > line.left.min() - 0.2 * height) & (x < line.right.max() + 0.4 * height)
    across = (y > top - 0.22 * height) & (y < bottom + 0.12 * height)
    like = (
        (small.contrast > 0.4 * median(line.contrast)) & (small.height < 0.45 * height) & (small.width < 0.8 * height)
    )
    return small.only(np.flatnonzero(along & across & like))


def _clearness(line: Parts) -> float:
    """The most that the line's box can weigh, known before it is measured."""
    return len(line) * median(line.contrast) ** 2


def _is_even(line: Parts) -> bool:
    """Whether all of a line stands out about as much."""
    return float(line.contrast.std()) < 0.7 * float(line.contrast.mean())


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
    x, y = np.round(_RIM @ corners).astype(int).T
    inside = (x >= 0) & (y >= 0) & (x < grey.shape[1]) & (y < grey.shape[0])
    return median(grey[y[inside], x[inside]]) if inside.any() else 0.0


def _without_doubles(found: list[Box]) -> list[Box]:
    """Where two lines cover each other, the one with more letters of more contrast."""
    found = sorted(found, key=lambda box: -box.weight)
    covered = _shared(found) >= _COVERED
    kept: list[int] = []
    for i in range(len(found)):
        if not covered[i, kept].any():
            kept.append(i)
    return [found[i] for i in kept]


def _shared(found: list[Box]) -> NDArray[np.float64]:
    """Share of each line, by row, that each other one, by column, covers; all are taken as upright."""
    x, y, width, height, angle = np.array([[b.x, b.y, b.width, b.height, b.angle] for b in found]).reshape(-1, 5).T
    wide = np.minimum.outer(x + width / 2, x + width / 2) - np.maximum.outer(x - width / 2, x - width / 2)
    there = y + np.subtract.outer(x, x) * np.tan(angle)  # the height at which the other passes the one's middle
    top, bottom = (y - height / 2)[:, None], (y + height / 2)[:, None]
    tall = np.minimum(bottom, there + height / 2) - np.maximum(top, there - height / 2)
    return np.asarray(wide.clip(0) * tall.clip(0) / (width * height)[:, None], np.float64)


def _strong(found: list[Box]) -> list[Box]:
    """Without what stands out much less than the rest does."""
    if not found:
        return []
    usual = float(np.median(np.repeat([b.contrast for b in found], [b.parts for b in found])))
    return [b for b in found if b.contrast > 0.22 * usual]


def _reading_order(found: list[Box]) -> list[Box]:
    return sorted(found, key=lambda box: (box.y, box.x))
