"""QR codes on cards: found, decoded, and their contents taken apart (vCard 2.1 to 4, MeCard, BizCard, addresses)."""

from __future__ import annotations

import quopri
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from ocr.reading import Quad

_LONGEST = 8000
_TYPES = {"cell": "mobile", "mobile": "mobile", "fax": "fax", "pager": "pager", "home": "home", "work": "work"}
_WEB = re.compile(r"^(?:https?://|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:/\S*)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CodeContents:
    """What one code says.

    Attributes:
        raw: The text as decoded.
        kind: "vcard", "mecard", "url" or "text".
        box: The code's corners in the image it was found in; None when unknown.
        phones: Pairs of number as written and type (or None).
        addresses: One line each.
    """

    raw: str
    kind: str = "text"
    box: Quad | None = None
    side: str = "front"
    name: str | None = None
    title: str | None = None
    department: str | None = None
    organization: str | None = None
    phones: tuple[tuple[str, str | None], ...] = ()
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Property:
    """A property of a vCard: its name and parameters in lower case."""

    name: str
    parameters: str
    value: str


def decode(image: NDArray[np.uint8], *, side: str = "front") -> tuple[CodeContents, ...]:
    """Find and decode every QR code in an image (grey, or BGR); boxes are in the image's own pixels."""
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return tuple(parse(code.text, box=_corners(code.position), side=side) for code in found if code.text)


def parse(text: str, *, box: Quad | None = None, side: str = "front") -> CodeContents:
    """Take a code's text apart; what is of no known form is kept as text."""
    text = text[:_LONGEST].strip()
    upper = text.upper()
    for start, reader in _FORMS.items():
        if upper.startswith(start):
            return reader(text, box, side)
    if _WEB.match(text):
        return CodeContents(text, "url", box, side, urls=(text,))
    return CodeContents(text, "text", box, side)


def _corners(position: zxingcpp.Position) -> Quad:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    a, b, c, d = ((float(point.x), float(point.y)) for point in points)
    return a, b, c, d


def _vcard(text: str, box: Quad | None, side: str) -> CodeContents:
    properties = list(_properties(text))
    organization = _split(_first(properties, "org") or "")
    name = _plain(_first(properties, "fn") or "") or _structured_name(_first(properties, "n") or "")
    return CodeContents(
        text,
        "vcard",
        box,
        side,
        name=name or None,
        title=_plain(_first(properties, "title") or _first(properties, "role") or "") or None,
        department=", ".join(organization[1:]) or None,
        organization=(organization[0] if organization else None) or None,
        phones=tuple(
            (_plain(p.value).removeprefix("tel:"), _type(p.parameters)) for p in properties if p.name == "tel"
        ),
        emails=tuple(_plain(p.value).removeprefix("mailto:") for p in properties if p.name == "email" and p.value),
        urls=tuple(_plain(p.value) for p in properties if p.name == "url" and p.value),
        addresses=tuple(line for p in properties if p.name == "adr" and (line := _address(_split(p.value)))),
    )


def _properties(text: str) -> Iterator[_Property]:
    unfolded = re.sub(r"\r?\n[ \t]", "", re.sub(r"=\r?\n", "", text))
    for line in unfolded.splitlines():
        head, colon, value = line.partition(":")
        if not colon:
            continue
        name, _, parameters = head.partition(";")
        if "QUOTED-PRINTABLE" in parameters.upper():
            value = quopri.decodestring(value.encode("utf-8", "replace")).decode("utf-8", "replace")
        yield _Property(name.rpartition(".")[2].strip().lower(), parameters.lower(), value.strip())


def _first(properties: list[_Property], name: str) -> str | None:
    return next((p.value for p in properties if p.name == name and p.value.strip(" ;")), None)


def _plain(value: str) -> str:
    """A value without its escapes, as one line."""
    bare = re.sub(r"\\([\\,;:])", r"\1", re.sub(r"\\[nN]", ", ", value))
    return " ".join(bare.split())


def _split(value: str) -> list[str]:
    """The parts of a structured value, empty ones kept."""
    return [_plain(part) for part in re.split(r"(?<!\\);", value)]


def _structured_name(value: str) -> str:
    """Family; given; further; prefixes; suffixes, in the order they are spoken."""
    family, given, further, prefix, suffix, *_ = [*_split(value), "", "", "", "", ""]
    return " ".join(part for part in (prefix, given, further, family, suffix) if part)


def _address(parts: list[str]) -> str:
    """Box; extended; street; town; region; code; country, as one line with the code before the town."""
    if len(parts) < 7:
        return ", ".join(part for part in parts if part)
    box, extended, street, town, region, code, country = parts[:7]
    place = " ".join(part for part in (code, town) if part)
    return ", ".join(part for part in (box, street, extended, place, region, country) if part)


def _type(parameters: str) -> str | None:
    return next((kind for word, kind in _TYPES.items() if word in parameters), None)


def _mecard(text: str, box: Quad | None, side: str) -> CodeContents:
    fields = [(key.upper(), value) for key, value in _pairs(text.partition(":")[2])]

    def every(key: str) -> tuple[str, ...]:
        return tuple(value for k, value in fields if k == key and value)

    name = next(iter(every("N")), "")
    family, comma, given = name.partition(",")
    return CodeContents(
        text,
        "mecard",
        box,
        side,
        name=(f"{given.strip()} {family.strip()}" if comma else name).strip() or None,
        title=next(iter(every("TITLE")), None),
        organization=next(iter(every("ORG")), None),
        phones=tuple((number, None) for number in every("TEL")),
        emails=every("EMAIL"),
        urls=every("URL"),
        addresses=tuple(", ".join(p for p in re.split(r"\s*,\s*", value) if p) for value in every("ADR")),
    )


def _bizcard(text: str, box: Quad | None, side: str) -> CodeContents:
    fields = {key.upper(): value for key, value in _pairs(text.partition(":")[2])}
    return CodeContents(
        text,
        "mecard",
        box,
        side,
        name=f"{fields.get('N', '')} {fields.get('X', '')}".strip() or None,
        title=fields.get("T"),
        organization=fields.get("C"),
        phones=tuple(
            (fields[key], kind) for key, kind in (("B", "work"), ("M", "mobile"), ("F", "fax")) if key in fields
        ),
        emails=tuple(fields[key] for key in ("E",) if key in fields),
        addresses=tuple(fields[key] for key in ("A",) if key in fields),
    )


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for part in re.split(r"(?<!\\);", text):
        key, colon, value = part.partition(":")
        if colon:
            yield key.strip(), _plain(value)


def _mail(text: str, box: Quad | None, side: str) -> CodeContents:
    address = re.sub(r"^(?:mailto:|matmsg:to:)", "", text, flags=re.IGNORECASE)
    return CodeContents(text, "text", box, side, emails=(re.split(r"[?;]", address)[0],))


def _phone(text: str, box: Quad | None, side: str) -> CodeContents:
    return CodeContents(text, "text", box, side, phones=((text.partition(":")[2].strip(), None),))


_FORMS: dict[str, Callable[[str, Quad | None, str], CodeContents]] = {
    "BEGIN:VCARD": _vcard,
    "MECARD:": _mecard,
    "BIZCARD:": _bizcard,
    "MAILTO:": _mail,
    "MATMSG:TO:": _mail,
    "TEL:": _phone,
}
"""How a code's text begins, in capitals, and what reads it."""
