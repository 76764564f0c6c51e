"""What else may stand at a place of the card: how much less probable a text is there than what was read."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ocr.fields.found import Part
from ocr.fields.sheet import Sheet
from ocr.spelling import cost, plain

_SURE = 0.99
"""How sure a reader that tells no second thoughts is taken to be of each letter: lookalikes are all it confuses."""


def dearer(sheet: Sheet, parts: Sequence[Part], text: str) -> float:
    """How many times less probable a text is than what was read, as a natural logarithm.

    Infinite for what was put together from several places.
    """
    if len(parts) != 1:
        return math.inf
    index, start, end = parts[0]
    row = sheet.rows[index]
    seen = row.line.spelling or plain(row.text, _SURE)
    whole = f"{row.text[:start]}{text}{row.text[end:]}"
    return cost(seen, whole) - cost(seen, row.text)
