"""What parsing the lines of one card gives."""

from __future__ import annotations

from dataclasses import dataclass

from ocr.reading import Note, Value


@dataclass(frozen=True, slots=True)
class Fields:
    """A card's fields, as `ocr.reading.Card` holds them."""

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
