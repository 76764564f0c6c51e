"""From a photo to a reading: the steps, in order."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ocr import codes, handwriting, places, recognition, scripts
from ocr.errors import NoCard
from ocr.fields import parse
from ocr.image import decode, picture, quality
from ocr.image.letters import WORKING_SIDE
from ocr.readers import Deadline, Readers, Strip, installed
from ocr.reading import Card, Line, Note, Reading, Word

ENGINE = "5"
"""Raised whenever a reading may come out differently."""

_TO_READ = 0.85
"""Of the time that a reading may take, what is for reading; the rest is for making fields of what was read."""

_SURE_SIDEWAYS = 0.8
"""Confidence from which what runs up or down a card is text: patterns have many such rows."""

ADVICE = {
    "dark": "The photo is too dark: turn on a light or go nearer to a window.",
    "blurred": "The photo is blurred: hold the phone still and tap on the card to focus.",
    "small": "The text is too small: go closer, until the card fills the frame.",
    "empty": "No text was found: take the photo again, with the card filling the frame.",
}
"""What a person can do, by what kept the photo from being read."""


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


@dataclass(frozen=True, slots=True)
class Face:
    """One side of a card as it was read.

    Attributes:
        lines: Their boxes in the card's own coordinates, upright, its top left at the origin.
        to_photo: 3x3, from those coordinates to the photo's.
        width: Of the card in its own coordinates.
        height: Of the card in its own coordinates.
    """

    lines: tuple[Line, ...]
    codes: tuple[codes.CodeContents, ...]
    to_photo: NDArray[np.float64]
    width: float
    height: float
    complete: bool


@dataclass(frozen=True, slots=True)
class Work:
    """What all steps of one reading share."""

    readers: Readers
    limit: Deadline
    stages: Stages


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line and what it says; its strip is the right way up."""

    line: picture.TextLine
    strip: Strip
    text: recognition.ReadStrip


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
    return read_with(installed(), photo, back=back, region=region, deadline=deadline)


def read_with(
    chosen: Readers,
    photo: bytes,
    *,
    back: bytes | None = None,
    region: str | None = None,
    deadline: float = 4.0,
) -> Reading:
    """As `read`, with readers of one's own."""
    start = time.perf_counter()
    work = Work(chosen, Deadline(_TO_READ * deadline), Stages())
    header = decode.header(photo)
    behind = decode.header(back) if back is not None else None
    fronts = _faces(photo, header, "front", work)
    backs = _faces(back, behind, "back", work) if back is not None and behind is not None else []
    with work.stages.time("fields"):
        cards = [_card(front, backs if i == 0 else [], region) for i, front in enumerate(fronts)]
    return Reading(
        width=header.width,
        height=header.height,
        cards=tuple(cards),
        engine=ENGINE,
        elapsed_ms=(time.perf_counter() - start) * 1000,
        stages=work.stages.spent,
        complete=all(face.complete for face in [*fronts, *backs]),
    )


def _faces(data: bytes, header: decode.Header, side: str, work: Work) -> list[Face]:
    """The cards in one photo, as read.

    Raises:
        NoCard: There is no text on the front's photo; a back may be blank.
    """
    with work.stages.time("decode"):
        photo = decode.photo(data, header, WORKING_SIDE)
    with work.stages.time("find"):
        flats = picture.flats(photo)
    faces = [_face(photo, flat, side, work) for flat in flats]
    seen = [face for face in faces if face.lines or face.codes or not face.complete]
    if not seen and side == "front":
        why = quality.why(photo)
        raise NoCard(why, ADVICE[why])
    return seen


def _face(photo: decode.Photo, flat: picture.Flat, side: str, work: Work) -> Face:
    if work.limit.passed():
        return _as_face(photo, flat, (), (), complete=False)
    with work.stages.time("lines"):
        flat, level, upward = picture.lines(flat)
    read, flipped, complete = _recognised(photo, flat, level, work)
    beside, _, all_beside = _recognised(photo, flat, upward, work)
    beside = [seen for seen in beside if seen.text.text.confidence >= _SURE_SIDEWAYS]
    if flipped:
        read, beside = ([replace(seen, line=picture.over(flat, seen.line)) for seen in some] for some in (read, beside))
        flat = flat.turned(2)
    hands = handwriting.written(
        [
            handwriting.Seen(seen.strip, seen.line.corners, seen.text.text.text, seen.text.first, seen.text.heard)
            for seen in read
        ]
    )
    origin = flat.card.min(axis=0)
    lines = [replace(_line(seen, origin, side), handwritten=hand) for seen, hand in zip(read, hands, strict=True)]
    with work.stages.time("codes"):
        contents = tuple(_shifted(code, origin) for code in codes.decode(flat.grey, side=side))
    ordered = [*(reversed(lines) if flipped else lines), *(_line(seen, origin, side) for seen in beside)]
    return _as_face(photo, flat, tuple(ordered if _is_text(lines) else ()), contents, complete=complete and all_beside)


def _recognised(
    photo: decode.Photo, flat: picture.Flat, found: Sequence[picture.TextLine], work: Work
) -> tuple[list[SeenLine], bool, bool]:
    """The lines in which something was read, whether they stood on their head, and whether all were read."""
    if not found:
        return [], False, True
    with work.stages.time("lines"):
        strips = picture.cut(photo, flat, found)
    result = recognition.read(strips, [line.weight for line in found], work.readers, work.limit, work.stages.time)
    if result.flipped:
        found, strips = [picture.from_other_end(line) for line in found], [strip.turned() for strip in strips]
    seen = [SeenLine(line, strip, text) for line, strip, text in zip(found, strips, result.strips, strict=True) if text]
    return seen, result.flipped, result.complete


def _as_face(
    photo: decode.Photo,
    flat: picture.Flat,
    lines: tuple[Line, ...],
    contents: tuple[codes.CodeContents, ...],
    *,
    complete: bool,
) -> Face:
    origin = flat.card.min(axis=0)
    width, height = np.ptp(flat.card, axis=0).tolist()
    move = np.array([[1, 0, origin[0]], [0, 1, origin[1]], [0, 0, 1]], np.float64)
    to_photo = np.diag([photo.scale, photo.scale, 1.0]) @ flat.back @ move
    return Face(lines, contents, to_photo, width, height, complete)


def _is_text(lines: Sequence[Line]) -> bool:
    """Whether what was read is more than a pattern that looks like a letter here and there."""
    return any(line.script or (line.confidence >= 0.6 and sum(c.isalnum() for c in line.text) >= 3) for line in lines)


def _line(seen: SeenLine, origin: NDArray[np.float64], side: str) -> Line:
    corners, text = seen.line.corners, seen.text.text
    words = tuple(
        Word(word.text, word.confidence, places.quad(picture.part(corners - origin, seen.strip, word.left, word.right)))
        for word in text.words
    )
    return Line(
        text=text.text,
        confidence=text.confidence,
        box=places.quad(corners - origin),
        height=float(np.linalg.norm(corners[3] - corners[0])),
        words=words,
        reader=seen.text.reader,
        side=side,
        script=seen.text.script,
        heard=seen.text.heard,
        spelling=text.spelling,
    )


def _shifted(code: codes.CodeContents, origin: NDArray[np.float64]) -> codes.CodeContents:
    return replace(code, box=places.quad(np.array(code.box) - origin)) if code.box else code


def _card(front: Face, backs: Sequence[Face], region: str | None) -> Card:
    faces = [front, *backs[:1]]
    maps = {side: face.to_photo for side, face in zip(("front", "back"), faces, strict=False)}
    lines = [line for face in faces for line in face.lines]
    unread = [
        Note("script_unread", name, line.box, line.side)
        for line in lines
        if (name := line.script or scripts.foreign(line.text))
    ]
    written = [Note("handwriting", line.text, line.box, line.side) for line in lines if line.handwritten]
    printed = [line for line in lines if not line.handwritten or handwriting.is_contact(line.text)]
    latin = [replace(line, text=text) for line in printed if (text := scripts.latin_only(line.text))]
    found = parse(
        latin,
        region=region,
        width=front.width,
        height=front.height,
        codes=[code for face in faces for code in face.codes],
    )
    found = replace(found, notes=(*found.notes, *written, *unread))
    outline = np.array([[0, 0], [front.width, 0], [front.width, front.height], [0, front.height]])
    shown = tuple(places.line_in_photo(line, maps[line.side]) for line in lines)
    box = places.quad(picture.moved(outline, front.to_photo))
    return Card(box=box, lines=shown, **places.in_photo(found, maps))
