"""Tells what somebody wrote on a card from what is printed on it, by what sets a line apart from the card's others."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr import scripts, unread
from ocr.image.steadiness import steadiness
from ocr.readers import Strip

_DOUBT, _DANCE, _ASLANT, _ALIKE, _PRINT = 2.37, 10.07, 2.89, -1.54, -4.95
"""A logistic model fitted to 73 lines written and 3,323 printed; of drawn cards and real designs."""
_STEEPEST = 8.0
"""Degrees off the print's direction, beyond which it is all the same."""
_WRITTEN = 0.4
"""Probability from which a line counts as written: half of those written had it, and 16 of those printed."""
_LEAST_LETTERS = 4
_WILDEST = 0.5
"""Few hands dance more; without such a dance, doubt and slant must do."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A line as it was seen.

    Attributes:
        strip: The right way up.
        corners: In the flat picture, clockwise from the line's own top left.
        text: What was read.
        first: The confidence of the first reader, which learned print alone, in what it read itself.
        heard: What each reader saw, where two were asked.
    """

    strip: Strip
    corners: NDArray[np.float64]
    text: str
    first: float
    heard: Sequence[str]

    @property
    def alike(self) -> bool:
        """Whether the readers agree on its letters, as they do on print."""
        return len({scripts.bare(text) for text in self.heard}) < 2


def written(lines: Sequence[Seen]) -> list[bool]:
    """Whether each line of a card seems to be handwriting: doubted by who knows print, aslant, and dancing."""
    doubts = _short_of([line.first for line in lines])
    aslant = _aslant([line.corners for line in lines])
    plain = [_plain(line, doubt, off) for line, doubt, off in zip(lines, doubts, aslant, strict=True)]
    bar = math.log(_WRITTEN / (1 - _WRITTEN))
    if not any(score + _DANCE * _WILDEST >= bar for score in plain):
        return [False] * len(lines)
    dances = _short_of([steadiness(line.strip.even) for line in lines])
    return [
        score + _DANCE * dance >= bar and _letters(line.text) >= _LEAST_LETTERS
        for line, score, dance in zip(lines, plain, dances, strict=True)
    ]


def is_contact(text: str) -> bool:
    """Whether a line holds a number or an address of the net: worth a field whoever wrote it."""
    return unread.ADDRESS.search(text) is not None or sum(sign.isdigit() for sign in text) > 5


def _plain(line: Seen, doubt: float, aslant: float) -> float:
    """What speaks for a hand before its letters are measured."""
    return _DOUBT * doubt + _ASLANT * aslant + _ALIKE * line.alike + _PRINT


def _letters(text: str) -> int:
    return sum(sign.isalpha() for sign in text)


def _short_of(values: Sequence[float | None]) -> list[float]:
    """By how much each falls short of what is usual on the card; nought where it is not known."""
    known = [value for value in values if value is not None]
    usual = float(np.median(known)) if known else 0.0
    return [0.0 if value is None else max(0.0, usual - value) for value in values]


def _aslant(lines: Sequence[NDArray[np.float64]]) -> list[float]:
    """How far off the direction of the card's lines each is, beyond how much they differ anyway; 0 to 1."""
    across = np.array([corners[1] - corners[0] for corners in lines]).reshape(-1, 2)
    angles = np.degrees(np.arctan2(across[:, 1], across[:, 0]))
    off = np.abs(angles - np.median(angles)) if len(angles) else angles
    beyond = off - 3 * np.median(off) if len(off) else off
    return [float(value) for value in np.clip(beyond, 0.0, _STEEPEST) / _STEEPEST]
