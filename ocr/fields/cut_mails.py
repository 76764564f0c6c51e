"""E-mails of which the beginning was found as a line of its own, as lines on a bent card are."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from ocr.fields.found import Found, Part
from ocr.fields.sheet import Row, Sheet

_BEGINNING = re.compile(r"[A-Za-z][\w.+-]+$")
_NEAR = 0.9
"""Of a row's height, from which the end of one row and the beginning of another are not the same place."""
_EXPLAINED = 2.2
"""Fit of a local part with a word of the name."""
_BETTER = 0.5
_OVERLAP = 3
"""Letters that both pieces may show."""


def whole(sheet: Sheet, address: Found, fit: Callable[[str], float]) -> Found:
    """An address with the beginning that ends where it begins, if that explains its local part.

    Args:
        sheet: The card.
        address: An e-mail that may be only the end of one.
        fit: How well the card's person explains a local part.
    """
    local, _, domain = address.value.rpartition("@")
    now = fit(local)
    if now >= _EXPLAINED or len(address.parts) != 1 or address.parts[0][1] != 0:
        return address
    for part, head in _beginnings(sheet, sheet.rows[address.parts[0][0]]):
        for shared in range(_OVERLAP, -1, -1):
            joined = f"{head[: len(head) - shared]}{local}"
            if head.lower().endswith(local[:shared].lower()) and fit(joined) >= max(_EXPLAINED, now + _BETTER):
                return replace(
                    address,
                    value=f"{joined}@{domain}",
                    raw=f"{head} {address.raw}",
                    parts=(part, *address.parts),
                    reason="put together of two pieces, as the name has it",
                    evidence={**address.evidence, "plain": 0.0},
                )
    return address


def _beginnings(sheet: Sheet, row: Row) -> Iterator[tuple[Part, str]]:
    """The last words of rows that end where a row begins."""
    (left, top), _, _, (low_left, bottom) = row.line.box
    start = ((left + low_left) / 2, (top + bottom) / 2)
    for other in sheet.rows:
        _, (right, high), (low_right, low), _ = other.line.box
        end = ((right + low_right) / 2, (high + low) / 2)
        match = _BEGINNING.search(other.text)
        if other is not row and match and math.dist(start, end) < _NEAR * max(row.size, other.size):
            yield (other.index, *match.span()), match[0]
