"""Reads found lines: which way up, the first reader for all, the second for what the first doubts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from ocr.image import picture
from ocr.image.decode import Photo, Pixels
from ocr.image.picture import TextLine
from ocr.readers import Deadline, Reader, Readers, StripText

Timed = Callable[[str], AbstractContextManager[None]]
"""Times a block as a stage of the reading."""

SURE = 0.88
"""First confidence from which the second reader is not asked."""
KEPT = 0.5
"""Confidence below which what was read is not text."""
_SAMPLE = 4
"""Lines that are read to see which way up a card is."""


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line with what was read in it and by whom; text None when time ran out before it."""

    line: TextLine
    text: StripText | None
    reader: str


def upright(photo: Photo, lines: Sequence[TextLine], reader: Reader, deadline: Deadline) -> list[TextLine]:
    """The lines the right way up: the longest are read, and turned over if that makes no sense."""
    sample = sorted(lines, key=lambda line: -min(line.parts, 30) * line.contrast)[:_SAMPLE]
    as_is = _sense(photo, sample, reader, deadline)
    if as_is >= 0.8:
        return list(lines)
    turned = _sense(photo, [line.upside_down() for line in sample], reader, deadline)
    return [line.upside_down() for line in reversed(lines)] if turned > as_is else list(lines)


def recognise(
    strips: Sequence[Pixels], readers: Readers, deadline: Deadline, timed: Timed
) -> list[tuple[StripText | None, str]]:
    """What each strip says, and who read it."""
    with timed("recognise"):
        texts = readers.first.read(strips, deadline)
    read = [(text, readers.first.name) for text in texts]
    if readers.second is None:
        return read
    doubtful = [i for i, text in enumerate(texts) if text is not None and text.confidence < SURE]
    with timed("second"):
        seconds = readers.second.read([strips[i] for i in doubtful], deadline)
    for i, second in zip(doubtful, seconds, strict=True):
        first = texts[i]
        if second is not None and first is not None:
            read[i] = (
                (second, readers.second.name) if second.confidence > first.confidence else (first, readers.first.name)
            )
    return read


def _sense(photo: Photo, lines: Sequence[TextLine], reader: Reader, deadline: Deadline) -> float:
    """How much of what the lines hold was read with confidence."""
    texts = reader.read([picture.strip(photo, line) for line in lines], deadline)
    letters = sum(line.parts for line in lines)
    return sum(line.parts * text.confidence for line, text in zip(lines, texts, strict=True) if text) / max(1, letters)
