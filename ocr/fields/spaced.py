"""Words set wide, letter by letter, which a reader took for many: "S T U D I O" is "STUDIO"."""

from __future__ import annotations

import re

from ocr.fields.text import letters, tidy
from ocr.reading import Line

_FEWEST = 5
"""Pieces of a letter or two that make a row one whose letters are set wide."""
_BROKEN = 0.6
"""The share of such pieces in it."""


def closed(line: Line) -> str:
    """A line's text, as another reader saw its words where this one saw but letters; tidied."""
    text = tidy(line.text)
    if not _is_broken(text):
        return text
    alike = [other for other in map(tidy, line.heard) if letters(other) == letters(text) and not _is_broken(other)]
    return min(alike, key=lambda other: len(other.split()), default=text)


def _is_broken(text: str) -> bool:
    pieces = re.findall(r"[^\W\d_]+", text)
    short = sum(len(piece) < 3 for piece in pieces)
    return short >= _FEWEST and short >= _BROKEN * len(pieces)
