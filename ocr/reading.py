"""What a reading is: the values that leave this package.

All boxes are in the photo's own coordinates: pixels of the photo turned upright by its EXIF orientation, origin at
the top left, x to the right and y down. Confidences are probabilities that the value is right, 0 to 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from ocr.spelling import Spelling

Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]
"""Four corners, clockwise from the text's own top left."""

DOUBTFUL = 0.9
"""Below this confidence a person had better look."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line, in the line's own order."""

    text: str
    confidence: float
    box: Quad


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as it was recognised.

    Attributes:
        height: Height of the line in photo pixels, along its own upright.
        reader: Name of the reader whose text this is.
        side: "front" or "back".
        script: What its letters are called where no reader knows them; the text is then its numbers and addresses,
            often none.
        handwritten: Whether somebody seems to have written it on the card.
        heard: What each reader saw in it, where two were asked.
        spelling: What else each letter may be, where the reader tells; empty where it does not.
    """

    text: str
    confidence: float
    box: Quad
    height: float
    words: tuple[Word, ...] = ()
    reader: str = "tesseract"
    side: str = "front"
    script: str | None = None
    handwritten: bool = False
    heard: tuple[str, ...] = ()
    spelling: Spelling = ()


@dataclass(frozen=True, slots=True)
class Value:
    """One field's value.

    Attributes:
        value: Normalised: E.164 for phones, lower-cased domain for e-mails, one line for addresses.
        raw: As printed.
        type: For phones "mobile", "work", "fax", "home", "direct", "toll_free", "pager"; for socials the network;
            else None.
        box: Where it is printed; None when it is not printed (derived, or out of a QR code without position).
        side: "front" or "back".
        source: "print", "qr" or "derived".
        reason: What was repaired or why it was derived, as a sentence part; None when taken as printed.
        parts: For addresses any of street, locality, region, postal_code, country (ISO 3166 alpha-2); for phones
            `extension`; for names `given`, `family`, `prefix`, `suffix`; else empty.
    """

    value: str
    confidence: float
    raw: str = ""
    type: str | None = None
    box: Quad | None = None
    side: str = "front"
    source: str = "print"
    reason: str | None = None
    parts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Note:
    """Something on the card that is no field, but that a person should know of.

    Attributes:
        code: "second_person", "script_unread", "handwriting", "qr", "partial", ...
        text: What it says, or a sentence about it.
    """

    code: str
    text: str
    box: Quad | None = None
    side: str = "front"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """A card's fields."""

    name: Value | None = None
    title: Value | None = None
    department: Value | None = None
    organization: Value | None = None
    phones: tuple[Value, ...] = ()
    emails: tuple[Value, ...] = ()
    urls: tuple[Value, ...] = ()
    addresses: tuple[Value, ...] = ()
    socials: tuple[Value, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Fields):
    """One card in a photo, as a contact."""

    box: Quad
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read off one photo (and the photo of the back, if there was one).

    Attributes:
        width: Of the front photo, upright, in pixels.
        height: Of the front photo, upright, in pixels.
        engine: Version of this package's reading; compare to tell old readings from new.
        stages: Milliseconds spent by stage.
        complete: False when the time bound ended the reading early; what was read until then is kept.
    """

    width: int
    height: int
    cards: tuple[Card, ...]
    engine: str
    elapsed_ms: float
    stages: Mapping[str, float] = field(default_factory=dict)
    complete: bool = True

    def as_json(self) -> dict[str, Any]:
        """The reading as plain lists and dicts, for storing and for `tickler read --json`."""
        return asdict(self)
