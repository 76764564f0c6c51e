"""From a photo to a reading: the steps, in order."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

from ocr import codes, readers, recognition
from ocr.errors import NoCard
from ocr.fields import parse
from ocr.image import decode, picture
from ocr.reading import Card, Line, Point, Quad, Reading

ENGINE = "1"
"""Raised whenever a reading may come out differently."""


class Stages:
    """Milliseconds spent by stage."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    @contextmanager
    def time(self, stage: str) -> Iterator[None]:
        """Add what the block takes to the stage."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.spent[stage] = self.spent.get(stage, 0.0) + (time.perf_counter() - start) * 1000


def read(photo: bytes, *, back: bytes | None = None, region: str | None = None, deadline: float = 4.0) -> Reading:
    """Read the cards in a photo.

    Args:
        photo: JPEG, PNG, WebP or HEIC.
        back: A photo of the back of the same card.
        region: ISO 3166 alpha-2 of the country to assume where a card does not say its own.
        deadline: Seconds after which the reading ends with what it has.

    Raises:
        OcrError: See `ocr.errors`.
    """
    return read_with(readers.installed(), photo, back=back, region=region, deadline=deadline)


def read_with(
    chosen: readers.Readers,
    photo: bytes,
    *,
    back: bytes | None = None,
    region: str | None = None,
    deadline: float = 4.0,
) -> Reading:
    """As `read`, with readers of one's own."""
    start = time.perf_counter()
    limit = readers.Deadline(deadline)
    stages = Stages()
    header, image = _decoded(photo, stages)
    cards = _cards(image, chosen, limit, stages)
    if not any(lines for _, lines in cards):
        raise NoCard("empty", "No text was found: take the photo again, closer and with the card filling the frame.")
    with stages.time("codes"):
        found = codes.decode(image.pixels)
    with stages.time("fields"):
        made = [_card(corners, lines, region, found) for corners, lines in cards if lines]
    return Reading(
        width=header.width,
        height=header.height,
        cards=tuple(made),
        engine=ENGINE,
        elapsed_ms=(time.perf_counter() - start) * 1000,
        stages=stages.spent,
        complete=not limit.passed(),
    )


def _decoded(data: bytes, stages: Stages) -> tuple[decode.Header, decode.Photo]:
    with stages.time("decode"):
        header = decode.header(data)
        return header, decode.photo(data, header, decode.reduction(header))


def _cards(
    image: decode.Photo, chosen: readers.Readers, limit: readers.Deadline, stages: Stages
) -> list[tuple[Quad, list[Line]]]:
    with stages.time("find"):
        flats = picture.flats(image)
    return [
        (_quad(picture.moved(flat.card, flat.back) * image.scale), _lines(image, flat, chosen, limit, stages))
        for flat in flats
    ]


def _lines(
    image: decode.Photo, flat: picture.Flat, chosen: readers.Readers, limit: readers.Deadline, stages: Stages
) -> list[Line]:
    with stages.time("lines"):
        found = picture.lines(picture.upright(flat))
    with stages.time("turn"):
        found = recognition.upright(image, found, chosen.first, limit)
    with stages.time("lines"):
        cuts = [picture.strip(image, line) for line in found]
    texts = recognition.recognise(cuts, chosen, limit, stages.time)
    return [
        Line(text.text, text.confidence, _quad(line.corners * image.scale), line.height * image.scale, reader=reader)
        for line, (text, reader) in zip(found, texts, strict=True)
        if text and text.text and text.confidence >= recognition.KEPT
    ]


def _card(corners: Quad, lines: list[Line], region: str | None, found: tuple[codes.CodeContents, ...]) -> Card:
    (ax, ay), (bx, by), _, (dx, dy) = corners
    fields = parse(
        lines, region=region, width=math.hypot(bx - ax, by - ay), height=math.hypot(dx - ax, dy - ay), codes=found
    )
    return Card(box=corners, lines=tuple(lines), **{name: getattr(fields, name) for name in type(fields).__slots__})


def _quad(corners: NDArray[np.float64]) -> Quad:
    a, b, c, d = (_point(corner) for corner in corners)
    return a, b, c, d


def _point(corner: NDArray[np.float64]) -> Point:
    return round(float(corner[0]), 1), round(float(corner[1]), 1)
