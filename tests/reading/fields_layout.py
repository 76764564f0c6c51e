"""Rows of text set out as lines of a card, for the parser's tests."""

from __future__ import annotations

from collections.abc import Iterable

from ocr.fields import parse
from ocr.reading import Fields, Line

_PITCH = 1.45
_ADVANCE = 0.55
"""Width of a letter against its height."""


def line(
    text: str,
    *,
    left: float = 60,
    top: float = 50,
    height: float = 20,
    confidence: float = 0.95,
    side: str = "front",
    heard: tuple[str, ...] = (),
) -> Line:
    """A level line of text."""
    right, bottom = left + len(text) * height * _ADVANCE, top + height
    box = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Line(text, confidence, box, height, side=side, heard=heard)


def rows(text: str) -> list[Line]:
    """Lines out of rows written as "height|text", "height,left|text" or "height,left,top|text"."""
    lines: list[Line] = []
    left, top = 60.0, 50.0
    for row in text.strip("\n").split("\n"):
        head, bar, words = row.partition("|")
        if not bar:
            top += 30
            continue
        numbers = [float(number) for number in head.split(",")]
        place = numbers[1] if len(numbers) > 1 else left
        top = numbers[2] if len(numbers) > 2 else top
        lines.append(line(words, left=place, top=top, height=numbers[0]))
        top += numbers[0] * _PITCH
    return lines


def read(*texts: str, region: str | None = None, height: float = 20) -> Fields:
    """The fields of some rows set one under the other, all alike."""
    lines = [line(text, top=50 + place * height * _PITCH, height=height) for place, text in enumerate(texts)]
    return parse(lines, region=region, width=1050, height=600)


def values(found: Iterable[object]) -> list[str]:
    """The plain values of a field."""
    return [str(getattr(one, "value", one)) for one in found]
