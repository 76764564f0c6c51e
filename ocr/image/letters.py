"""Finds what may be letters: connected parts of thin strokes, of either polarity, that stand out from their ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.image.decode import Pixels

WORKING_SIDE = 1400
"""Long side of the pictures that letters are looked for in; the sizes below are in their pixels."""

_STROKE = 19
"""Strokes thicker than this are not seen: what is left out are areas, shadows and the card's own edge."""
_NEAR = 19
"""How far around a pixel the strongest stroke is looked for that it is measured against."""
_SHARE = 0.42
"""Of that strongest stroke's contrast, what a pixel must have to be ink."""
_FLOOR = 12
"""Grey levels below which nothing is ink."""
_FAINTEST = 0.15
"""Of the strongest parts' contrast, what a part must have to be a letter."""
_LOWEST = 6
"""Height of the smallest letter."""
_MOST = 2000

Columns = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Parts:
    """Connected parts that may be letters; contrast and grey are means over a part's pixels.

    Attributes:
        table: 7 x count: left, top, right, bottom, area, contrast, grey.
    """

    table: NDArray[np.float64]

    def __len__(self) -> int:
        return int(self.table.shape[1])

    def _column(self, number: int) -> Columns:
        column: Columns = self.table[number]
        return column

    @property
    def left(self) -> Columns:
        """Of each part."""
        return self._column(0)

    @property
    def top(self) -> Columns:
        """Of each part."""
        return self._column(1)

    @property
    def right(self) -> Columns:
        """Of each part."""
        return self._column(2)

    @property
    def bottom(self) -> Columns:
        """Of each part."""
        return self._column(3)

    @property
    def area(self) -> Columns:
        """Pixels of each part."""
        return self._column(4)

    @property
    def contrast(self) -> Columns:
        """Grey levels between each part and the ground around it."""
        return self._column(5)

    @property
    def grey(self) -> Columns:
        """Grey level of each part."""
        return self._column(6)

    @property
    def height(self) -> Columns:
        """Of each part."""
        return self.bottom - self.top

    @property
    def width(self) -> Columns:
        """Of each part."""
        return self.right - self.left

    @property
    def centres(self) -> Columns:
        """Of each part, as rows of x and y."""
        return (self.table[0:2] + self.table[2:4]).T / 2

    def turned(self, height: int) -> Parts:
        """As in the picture turned clockwise by a quarter; height is the picture's before the turn."""
        sides = np.stack([height - self.bottom, self.left, height - self.top, self.right])
        return Parts(np.concatenate([sides, self.table[4:]]))

    def only(self, chosen: NDArray[np.bool_] | NDArray[np.intp]) -> Parts:
        """Those that are chosen, in the order of the choice."""
        return Parts(self.table[:, chosen])

    def and_all(self, others: Sequence[Parts]) -> Parts:
        """With those of the others, from left to right."""
        table = np.concatenate([self.table, *(other.table for other in others)], axis=1)
        return Parts(table[:, np.argsort(table[0], kind="stable")])


def find(grey: Pixels, *, light: bool, most: int = _MOST) -> Parts:
    """The parts of one polarity that can be letters, or words of touching letters; at most `most`, the strongest."""
    return likely(parts(grey, light=light), grey, most=most)


def parts(grey: Pixels, *, light: bool) -> Parts:
    """All parts of one polarity."""
    mask, out = ink(grey, light=light)
    count, labels, stats = _connected(mask)
    left, top, width, height, area = (stats[1:, i].astype(np.float64) for i in range(5))
    there = np.flatnonzero(mask.view(np.bool_))
    owner = labels.ravel()[there]
    contrast, level = (np.bincount(owner, values.ravel()[there], count)[1:] / area for values in (out, grey))
    return Parts(np.stack([left, top, left + width, top + height, area, contrast, level]))


def _connected(mask: Pixels) -> tuple[int, NDArray[np.integer[Any]], NDArray[np.int32]]:
    """How many parts the mask has, the ground being one; the part of each pixel; each part's box and area."""
    try:
        found = cv2.connectedComponentsWithStats(mask, connectivity=8, ltype=cv2.CV_16U)
    except cv2.error:  # noise has more parts than small numbers can tell apart; they take half the time
        found = cv2.connectedComponentsWithStats(mask, connectivity=8, ltype=cv2.CV_32S)
    count, labels, stats, _ = found
    return count, np.asarray(labels), np.asarray(stats, np.int32)


def likely(some: Parts, grey: Pixels, *, most: int = _MOST) -> Parts:
    """Those that can be letters, or words of touching letters; at most `most`, the strongest."""
    height, width = grey.shape
    fill = some.area / (some.width * some.height)
    some = some.only(
        (some.height >= _LOWEST)
        & (some.height <= height * 0.3)
        & (some.width <= width * 0.7)
        & (some.area >= 12)
        & (fill > 0.08)
        & (some.height < some.width * 14)
        & (some.width < some.height * 25)
    )
    if len(some):
        some = some.only(some.contrast > _FAINTEST * np.quantile(some.contrast, 0.95))
    if len(some) > most:
        some = some.only(np.argsort(-some.contrast * np.sqrt(some.height))[:most])
    return some


def specks(some: Parts) -> Parts:
    """Those that can be dots, accents, commas or dashes."""
    return some.only((some.height >= 2) & (some.width >= 2) & (some.height < 50) & (some.width < 60) & (some.area >= 5))


def ink(grey: Pixels, *, light: bool) -> tuple[Pixels, Pixels]:
    """The pixels of text of one polarity as a mask, and how much they stand out from the ground around them."""
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (_STROKE, _STROKE))
    out = cv2.morphologyEx(grey, cv2.MORPH_TOPHAT if light else cv2.MORPH_BLACKHAT, kernel)
    near = cv2.getStructuringElement(cv2.MORPH_RECT, (_NEAR, _NEAR))
    peak = cv2.blur(cv2.dilate(out, near), (_NEAR, _NEAR))
    mask = (out > cv2.convertScaleAbs(peak, alpha=_SHARE)) & (out > _FLOOR)
    return mask.astype(np.uint8), np.asarray(out, np.uint8)


def neighbours(some: Parts) -> NDArray[np.bool_]:
    """For each pair, whether the two stand side by side as letters of a word do, whichever way the word runs."""
    x, y = some.centres.astype(np.float32).T
    size = np.log(np.maximum(some.height, some.width)).astype(np.float32)
    shade = np.log(some.contrast).astype(np.float32)
    across = np.abs(np.subtract.outer(x, x)) + np.abs(np.subtract.outer(y, y))
    pairs = across < (1.3 * np.exp(size))[:, None]
    pairs &= pairs.T
    pairs &= np.abs(np.subtract.outer(size, size)) < np.log(2)
    pairs &= np.abs(np.subtract.outer(shade, shade)) < np.log(1.8)
    np.fill_diagonal(pairs, val=False)
    return np.asarray(pairs, np.bool_)


def median(values: NDArray[np.float64] | Pixels) -> float:
    """The middle value, or the mean of the middle two; of a few values in a tenth of the time that NumPy's takes."""
    ordered, half = np.sort(values), len(values) // 2
    return float(ordered[half]) if len(values) % 2 else (float(ordered[half - 1]) + float(ordered[half])) / 2
