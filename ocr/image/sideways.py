"""Finds what is printed up or down a card whose text runs across: a firm's name or an address along the edge."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ocr.image import letters, lines
from ocr.image.letters import Parts
from ocr.image.lines import Box, Seen

_LETTERS = 5
"""Of a line that runs up or down, at least: fewer are steps of a pattern or letters of lines across."""
_MOST = 500
"""Letters left over beside the lines, from which they are a pattern."""
_LONG = 3.0
"""Length of such a line, at least, in its heights."""
_WORTH = 0.02
"""Of the weightiest line's weight."""
_FAINTEST = 0.3
"""Of what the lines across stand out by, what such letters stand out by: the grain of a desk does not."""
_SURE = 4
"""Letters from which a line across is one beyond doubt."""


def find(seen: Seen, across: Sequence[Box]) -> list[Box]:
    """Lines that run up or down, as boxes of the picture turned clockwise by a quarter.

    Args:
        seen: The picture.
        across: The lines found in it.
    """
    sure = [box for box in across if box.parts >= _SURE]
    if not sure:
        return []
    strong = _FAINTEST * float(np.median([box.contrast for box in sure]))
    dark, light = (_outside(some.only(some.contrast > strong), sure) for some in (seen.dark, seen.light))
    left = [len(letters.likely(some, seen.grey)) for some in (dark, light)]
    if max(left) < _LETTERS or sum(left) > _MOST:
        return []
    rest = Seen(seen.grey, dark, light).turned()
    least = _WORTH * max(box.weight for box in sure)
    return [box for box in lines.level(rest, least) if box.parts >= _LETTERS and box.width > _LONG * box.height]


def _outside(some: Parts, boxes: Sequence[Box]) -> Parts:
    """The parts in none of the boxes."""
    x, y = some.centres.T
    free = np.ones(len(some), np.bool_)
    for box in boxes:
        along = (x - box.x) * np.cos(box.angle) + (y - box.y) * np.sin(box.angle)
        over = (y - box.y) * np.cos(box.angle) - (x - box.x) * np.sin(box.angle)
        free &= (np.abs(along) > box.width / 2) | (np.abs(over) > box.height / 2)
    return some.only(free)
