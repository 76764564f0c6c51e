"""Digits and marks as terms, the same in every language."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tickler.phrase.grammar import character
from tickler.phrase.tokens import Token

Entry = tuple[str, Any, float]
"""Category's character, value, and how sure the word is itself and not a slip."""

SURE = 1.0

ALWAYS_OPEN = [24, 7]
"""24/7 is no date, but for "dia 24/7"."""

JUNK: Entry = (character("JUNK"), None, SURE)

MARKS = {
    ",": "COMMA", ".": "DOT", ";": "STOP", "!": "STOP", "?": "STOP", "\n": "STOP", "…": "STOP", ":": "COLON",
    "-": "DASH", "–": "DASH", "—": "DASH", "/": "SLASH", "(": "PAREN", ")": "PAREN", "&": "AND", "@": "AT",
    "+": "PLUS", "#": "GUARD",
}  # fmt: skip


def ordinal(digits: str) -> Entry:
    """The third, the 21st."""
    return character("ORDN"), int(digits), SURE


def numeral(digits: str) -> Entry:
    """Digits alone: a number, a year, or hours and minutes."""
    number = int(digits) if len(digits) < 6 else 0
    if len(digits) == 4:
        hour, minute = divmod(number, 100)
        as_time = dt.time(hour, minute) if hour < 24 and minute < 60 else None
        if 1900 <= number <= 2199:
            return character("YEAR"), number, SURE
        return (character("MILITARY"), as_time, SURE) if as_time else JUNK
    return (character("NUM"), number, SURE) if 0 < len(digits) < 4 else JUNK


def _split(token: Token) -> Entry:
    numbers = [
        int(part) for part in token.text.replace("..", ".").rstrip(".").replace("/", ".").replace("-", ".").split(".")
    ]
    mark = next(mark for mark in token.text if not mark.isdigit())
    if numbers == ALWAYS_OPEN and mark == "/":
        return character("JUNK"), tuple(numbers), SURE
    return character({".": "PAIRDOT", "/": "PAIRSLASH", "-": "PAIRDASH"}[mark]), tuple(numbers), SURE


def _clock(token: Token) -> Entry:
    parts = [
        int(part) for part in token.text.replace("h", ":").replace("::", ":").split(".")[0].split(",")[0].split(":")
    ]
    if parts[0] > 24 or parts[1] > 59:
        return JUNK
    return character("CLOCK"), dt.time(parts[0] % 24, parts[1]), SURE


def _iso(token: Token) -> Entry:
    numbers = [int(part) for part in token.text.partition("t")[0].replace("/", "-").replace(".", "-").split("-")]
    return character("ISO"), tuple(numbers), SURE


def _numeric(token: Token) -> Entry:
    mark = next(mark for mark in token.text if not mark.isdigit())
    numbers = [int(part) for part in token.text.replace(mark * 2, mark).split(mark)]
    return character("NUMERIC"), (numbers[0], numbers[1], numbers[2], mark), SURE


def _month_year(token: Token) -> Entry:
    numbers = sorted(int(part) for part in token.text.replace("/", "-").replace(".", "-").split("-"))
    kind = "MONTHYEAR" if 1 <= numbers[0] <= 12 else "DAYYEAR"
    return character(kind), (numbers[1], numbers[0]), SURE


_OTHERS = {"iso": _iso, "numeric": _numeric, "clock": _clock, "monthyear": _month_year, "pair": _split}


def other(token: Token) -> Entry:
    """What is neither a word nor digits alone: a date, a clock time, a mark; junk if it is of no use here."""
    maker = _OTHERS.get(token.kind)
    if maker:
        return maker(token)
    if token.kind == "mark_":
        return character(MARKS[token.text]), token.text, SURE
    if token.kind == "ampm":
        return character("AMPM"), token.text[0], SURE
    if token.kind == "half":
        return character("HALF"), None, SURE
    return JUNK
