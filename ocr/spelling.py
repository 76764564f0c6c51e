"""What each letter of a line may be: a reader's second thoughts, and how far a text is from them.

A reader that says "gmall" often had "gmail" in mind as well. What the card says elsewhere decides between the two.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Slot = tuple[tuple[str, float], ...]
"""A place of the line: what may stand there, the likeliest first, and how probable each is; "" is nothing."""
Spelling = tuple[Slot, ...]

_WORTH_KEEPING = 0.02
_MOST_KEPT = 4
_LEAST_BETWEEN = 0.05
"""Probability of a letter between two others from which it is a place of its own."""
_FLOOR = 1e-4
"""How probable a letter is that the reader did not think of, where it is sure of another."""
_DOUBT = 0.02
"""Of what the reader lacks in sureness at a place, what is added to that."""
_ALIKE_FLOOR = 0.02
"""The least for letters that look the same in some type, however sure the reader is of one."""
_LOOKALIKES = {
    "0": "o",
    "1": "li",
    "|": "li",
    "i": "l",
    "5": "s",
    "8": "b6",
    "6": "b",
    "2": "z",
    "g": "q",
    "@": "õ©®ə",
    ".": ",-",
    "-": "_",
}
_ALIKE = frozenset(frozenset((one, other)) for one, others in _LOOKALIKES.items() for other in others)
_TWO_AS_ONE = (("rn", "m"), ("nn", "m"), ("vv", "w"), ("cl", "d"), ("li", "h"))
_ALIKE_PAIRS = frozenset(_TWO_AS_ONE) | frozenset((one, two) for two, one in _TWO_AS_ONE)


def of(scores: NDArray[np.float32], letters: Sequence[str]) -> Spelling:
    """The places of a line out of the scores of connectionist temporal classification.

    Args:
        scores: For each step of the line, how probable each letter is; the first is none.
        letters: What the columns stand for.
    """
    best = scores.argmax(axis=1)
    sure = scores[np.arange(len(best)), best]
    bounds = [0, *(np.flatnonzero(np.diff(best)) + 1).tolist(), len(best)]
    slots = (_slot(scores[a:b], int(best[a]), float(sure[a:b].min()), letters) for a, b in pairwise(bounds))
    return tuple(slot for slot in slots if slot)


def _slot(steps: NDArray[np.float32], best: int, least: float, letters: Sequence[str]) -> Slot:
    """What may stand where the reader saw one letter, or none; empty where nothing may."""
    if least > 1 - (_WORTH_KEEPING if best else _LEAST_BETWEEN):  # nothing else can be probable enough
        return ((letters[best].strip(), round(float(steps[:, best].max()), 3)),) if best else ()
    most = steps.max(axis=0)
    if not best:
        between = float(most[1:].max())
        if between < _LEAST_BETWEEN:
            return ()
        most[0] = 1 - between
    likely = sorted(np.flatnonzero(most >= _WORTH_KEEPING).tolist(), key=lambda k: -most[k])[:_MOST_KEPT]
    return tuple((letters[k].strip(), round(float(most[k]), 3)) for k in likely)


def plain(text: str, confidence: float) -> Spelling:
    """The places of a text whose reader tells no second thoughts."""
    return tuple(((letter, confidence),) for letter in text if letter.strip())


def cost(spelling: Spelling, text: str) -> float:
    """How improbable a text is, as the negative logarithm; case and spaces do not count."""
    wanted = "".join(text.lower().split())
    row = [0.0]
    for _ in wanted:
        row.append(row[-1] - math.log(_FLOOR))
    before: tuple[Mapping[str, float], list[float]] | None = None
    for slot in spelling:
        known = _known(slot)
        now = _next(row, known, wanted, before)
        before, row = (known, row), now
    return row[-1]


def _known(slot: Slot) -> dict[str, float]:
    known: dict[str, float] = {}
    for letter, probability in slot:
        known[letter.lower()] = known.get(letter.lower(), 0.0) + probability
    return known


def _next(
    row: list[float], known: Mapping[str, float], wanted: str, before: tuple[Mapping[str, float], list[float]] | None
) -> list[float]:
    """The costs of all beginnings of what is wanted, one place further."""
    top = max(known.values())
    seen = max(known, key=lambda letter: known[letter])
    floor = _FLOOR + (_DOUBT * max(0.0, 1 - top) if seen else 0.0)
    skipped = -math.log(max(known.get("", 0.0), floor))
    added = -math.log(floor)
    costs = {letter: -math.log(_probability(known, letter, seen, floor)) for letter in set(wanted)}
    pair = None
    if before:
        earlier = max(before[0], key=lambda letter: before[0][letter])
        pair = earlier + seen
    now = [row[0] + skipped]
    alike = -math.log(_ALIKE_FLOOR)
    for place, letter in enumerate(wanted):
        least = min(row[place] + costs[letter], row[place + 1] + skipped, now[place] + added)
        if place and (seen, wanted[place - 1 : place + 1]) in _ALIKE_PAIRS:
            least = min(least, row[place - 1] + alike)
        if pair and before and (pair, letter) in _ALIKE_PAIRS:
            least = min(least, before[1][place] + alike)
        now.append(least)
    return now


def _probability(known: Mapping[str, float], letter: str, seen: str, floor: float) -> float:
    least = _ALIKE_FLOOR if frozenset((letter, seen)) in _ALIKE else floor
    return min(1.0, max(known.get(letter, 0.0), least))
