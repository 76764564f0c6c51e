"""From a photo to a reading: the steps, in order."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

import ocr.fields
from ocr import codes, readers
from ocr.errors import NoCard
from ocr.image import decode, picture, strips
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
    with stages.time("decode"):
        header = decode.header(photo)
        image = decode.photo(photo, header, decode.reduction(header))
    with stages.time("lines"):
        flat = picture.whole(image)
        boxes = picture.lines(flat)
        cuts = [strips.cut(flat.pixels, box.corners, light=box.light) for box in boxes]
    with stages.time("recognise"):
        texts = chosen.first.read([strip for strip, _ in cuts], limit)
    lines = []
    for box, text in zip(boxes, texts, strict=True):
        if text and text.text and text.confidence >= 0.5:
            corners = flat.to_photo(box.corners)
            height = float(np.linalg.norm(corners[3] - corners[0]))
            lines.append(Line(text.text, text.confidence, _quad(corners), height))
    if not lines:
        raise NoCard("empty", "No text was found: take the photo again, closer and with the card filling the frame.")
    with stages.time("codes"):
        found = codes.decode(image.pixels)
    with stages.time("fields"):
        fields = ocr.fields.parse(lines, region=region, width=header.width, height=header.height, codes=found)
    corners = np.array([[0, 0], [header.width, 0], [header.width, header.height], [0, header.height]], float)
    card = Card(
        box=_quad(corners),
        lines=tuple(lines),
        **{name: getattr(fields, name) for name in type(fields).__slots__},
    )
    return Reading(
        width=header.width,
        height=header.height,
        cards=(card,),
        engine=ENGINE,
        elapsed_ms=(time.perf_counter() - start) * 1000,
        stages=stages.spent,
        complete=all(text is not None for text in texts),
    )


def _quad(corners: NDArray[np.float64]) -> Quad:
    a, b, c, d = (_point(corner) for corner in corners)
    return a, b, c, d


def _point(corner: NDArray[np.float64]) -> Point:
    return round(float(corner[0]), 1), round(float(corner[1]), 1)
