"""A card's design: what of an identity is printed, in which type, and where; and the truth of it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image

from tests.cards import content, fonts, grounds, marks, pen, phones, rows
from tests.cards.canvas import Box, Canvas, Printed
from tests.cards.content import Hand
from tests.cards.grounds import Palette
from tests.cards.layouts import LAYOUTS, Layout, mirrored
from tests.cards.people import Identity
from tests.cards.rows import Row, Setting

_SEPARATORS = ("  |  ", " | ", "  ·  ", "  •  ", "   ", " / ", " – ")
_FORMATS = ((1.75, 8), (1.545, 7), (1.586, 3), (1.4, 1))
"""Long side to short side of cards, with how often: US 3.5 x 2 in, Europe 85 x 55 mm, ISO 7810, others."""


@dataclass(frozen=True, slots=True)
class Taste:
    """How far designs of a difficulty go.

    Attributes:
        palettes: Kinds of colours, as often as they stand here.
        grounds: Kinds of grounds, likewise.
        contrast: Least difference of lightness between ink and ground, 0 to 255.
        small: Type size of contact lines at its smallest, in thousandths of the long side.
        extras: How likely each of QR code, portrait and pen note is.
    """

    palettes: Sequence[str]
    grounds: Sequence[str]
    contrast: float
    small: float
    extras: float


@dataclass(frozen=True, slots=True)
class Flat:
    """A card as designed: picture, text lines in picture pixels, truth, and the names of what is hard about it."""

    image: Image.Image
    printed: tuple[Printed, ...]
    truth: dict[str, Any]
    features: tuple[str, ...]


def _pixels(canvas: Canvas, shares: tuple[float, float, float, float]) -> Box:
    left, top, right, bottom = shares
    return left * canvas.width, top * canvas.height, right * canvas.width, bottom * canvas.height


def _place_brand(canvas: Canvas, hand: Hand, layout: Layout, contrast: float) -> list[Row]:
    """The emblem above or beside the organization's name; a name alone; or the name sideways."""
    part, rng = layout.places["brand"], hand.rng
    made, box = content.brand(hand, banded=part.banded), _pixels(canvas, part.box)
    if layout.turned:
        row = made[0]
        width = fonts.font(row.face, 100).getlength(row.text) / 100
        size = min(row.size * canvas.unit, (box[3] - box[1]) / width, (box[2] - box[0]) * 0.7)
        canvas.sideways(
            (box[0], box[1]), row.text, row.face, size, hand.colours.band_ink, "organization", up=rng.random() < 0.7
        )
        return [row]
    if rng.random() < 0.72:
        side = int(min((box[3] - box[1]) * rng.uniform(0.35, 0.5), (box[2] - box[0]) * 0.5))
        colours = (
            (hand.colours.band_ink, hand.colours.accent) if part.banded else (hand.colours.accent, hand.colours.band)
        )
        emblem = marks.logo(rng, side, *colours)
        x = {"l": box[0], "r": box[2] - side, "c": (box[0] + box[2] - side) / 2}[part.align]
        beside = part.align != "c" and rng.random() < 0.5
        y = (box[1] + box[3] - side) / 2 if beside else box[1]
        canvas.image.paste(emblem, (round(x), round(y)), emblem)
        room = side * 1.2
        box = (
            (box[0] + room * (part.align == "l"), box[1], box[2] - room * (part.align == "r"), box[3])
            if beside
            else (box[0], box[1] + room, box[2], box[3])
        )
    return rows.place(
        canvas, rng, made, box, Setting(part.align, part.upright if part.upright != "m" else "t", contrast)
    )


def _free(canvas: Canvas, rng: random.Random, width: float, height: float) -> tuple[int, int] | None:
    """Where nothing is printed yet and the ground is calm."""
    margin = 22 * canvas.unit
    for _ in range(160):
        x, y = rng.uniform(margin, canvas.width - width - margin), rng.uniform(margin, canvas.height - height - margin)
        if x < margin or y < margin:
            return None
        crop = canvas.image.crop((int(x - margin), int(y - margin), int(x + width + margin), int(y + height + margin)))
        pixels = np.asarray(crop, dtype=np.int16).reshape(-1, 3)
        if (np.ptp(pixels, axis=0) < 40).all():
            return int(x), int(y)
    return None


def _extras(canvas: Canvas, hand: Hand, share: float) -> list[str]:
    rng, unit, who, added = hand.rng, canvas.unit, hand.who, []
    if rng.random() < share:
        payload = rng.choice(("vcard", "url", "mecard"))
        image = marks.code(_payload(who, payload), int(unit * rng.randint(170, 260)), (0, 0, 0), (255, 255, 255))
        if spot := _free(canvas, rng, *image.size):
            canvas.image.paste(image, spot)
            added.append(f"qr_{payload}")
    if rng.random() < share * 0.5:
        face = marks.portrait(rng, int(unit * rng.randint(150, 230)))
        if spot := _free(canvas, rng, *face.size):
            canvas.image.paste(face, spot, face)
            added.append("portrait")
    if rng.random() < share * 0.25:
        text, layer = pen.note(rng, unit)
        if spot := _free(canvas, rng, *layer.size):
            pen.write(canvas, rng, text, layer, spot)
            added.append("pen")
    return added


def _payload(who: Identity, kind: str) -> str:
    if kind == "url":
        return who.urls[0] if who.urls[0].startswith("http") else f"https://{who.urls[0]}"
    name, phone, mail = who.names[-1], who.phones[0].e164, who.emails[0]
    if kind == "mecard":
        return f"MECARD:N:{name};TEL:{phone};EMAIL:{mail};;"
    given, _, family = name.rpartition(" ")
    lines = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{family};{given};;;",
        f"FN:{name}",
        f"ORG:{who.legal}",
        f"TEL;TYPE=WORK:{phone}",
        f"EMAIL:{mail}",
        "END:VCARD",
    )
    return "\r\n".join(lines)


def _truth(hand: Hand, printed: Sequence[Row], codes: Sequence[str]) -> dict[str, Any]:
    who = hand.who
    found = [pair for row in printed for pair in row.values]
    by: dict[str, list[str]] = {}
    for name, value in found:
        by.setdefault(name, []).append(value)
    kinds = {p.e164: p.type for p in who.phones}
    named = [
        {
            "e164": e,
            "type": kinds[e] if hand.labels in ("words", "letters") else "work",
            "type_alt": [] if hand.labels in ("words", "letters") else [kinds[e]],
        }
        for e in by.get("phones", [])
    ]
    brand = list(dict.fromkeys([*by.get("organization", []), who.brand, who.legal])) if "organization" in by else []
    optional: dict[str, list[str]] = {} if brand else {"organization": [who.brand, who.legal]}
    if codes:
        optional |= {
            "phones": [p.e164 for p in who.phones],
            "emails": list(who.emails),
            "urls": list(who.urls),
            "name": [who.names[-1]],
        }
    if any(row.role == "social" for row in printed):
        optional["urls"] = optional.get("urls", []) + [row.text for row in printed if row.role == "social"]
    joined = [f"{t}, {who.department}" for t in by.get("title", []) if "department" in by]
    return {
        "country": who.country.code,
        "qr": bool(codes),
        "name": list(who.names) if "name" in by else [],
        "title": by.get("title", []) + joined,
        "department": by.get("department", []),
        "organization": brand,
        "phones": named,
        "emails": by.get("emails", []),
        "urls": by.get("urls", []),
        "address": list(dict.fromkeys(by.get("addresses", []))),
        "optional": optional,
        "unreadable": [],
    }


def _hand(rng: random.Random, who: Identity, colours: Palette, taste: Taste) -> Hand:
    text = " ".join(
        (
            *who.names,
            who.title,
            who.department,
            who.legal,
            *who.address,
            *who.services,
            who.slogan,
            who.registration,
            "@|·•–",
        )
    )
    body = fonts.choose(rng, text)
    heading = body if rng.random() < 0.6 else fonts.choose(rng, text, display=True)
    labels = rng.choice(("words", "words", "letters", "letters", "icons", "icons", "none"))
    return Hand(
        rng,
        who,
        colours,
        body,
        heading,
        rng.uniform(taste.small, max(taste.small + 2, 36)),
        labels,
        rng.choice(_SEPARATORS),
        rng.choice((": ", ": ", " ", " ", ". ", "  ")),
    )


def _canvas(rng: random.Random, layout: Layout, long_side: int) -> Canvas:
    ratio = rng.choices([r for r, _ in _FORMATS], [n for _, n in _FORMATS])[0]
    short = round(long_side / ratio)
    return Canvas(short, long_side) if layout.portrait else Canvas(long_side, short)


def design(rng: random.Random, who: Identity, taste: Taste, long_side: int) -> Flat:
    """Designs a card for an identity, `long_side` pixels long."""
    chosen = rng.choice([name for name in LAYOUTS if name != "back"] * 2 + ["back"])
    layout = LAYOUTS[chosen]
    layout = mirrored(layout, keep_alignment=rng.random() < 0.5) if rng.random() < 0.35 else layout
    kind, ground = rng.choice(taste.palettes), rng.choice(taste.grounds)
    colours, canvas = grounds.palette(rng, kind), _canvas(rng, layout, long_side)
    hand = _hand(rng, who, colours, taste)
    grounds.lay(canvas, rng, colours, ground)
    if layout.band:
        canvas.pen.rectangle(_pixels(canvas, layout.band), fill=colours.band)
    elif layout.rule is None:
        grounds.decorate(canvas, rng, colours)
    if layout.rule:
        canvas.pen.line(_pixels(canvas, layout.rule), fill=colours.accent, width=max(1, round(canvas.unit * 2)))
    printed = _print_parts(canvas, hand, layout, taste.contrast)
    extras = _extras(canvas, hand, taste.extras)
    features = [
        f"layout_{chosen}",
        f"palette_{kind}",
        f"ground_{ground}",
        f"labels_{hand.labels}",
        f"language_{who.language.code}",
        f"font_{hand.body.regular.split('.')[0]}",
        *extras,
    ]
    features += ["small_type"] if hand.size < 24 else []
    return Flat(
        canvas.image,
        tuple(canvas.printed),
        _truth(hand, printed, [e for e in extras if e.startswith("qr")]),
        tuple(features),
    )


def _print_parts(canvas: Canvas, hand: Hand, layout: Layout, contrast: float) -> list[Row]:
    """Prints head, brand, contact and address; the rows that came to stand on the card."""
    rng, who, places = hand.rng, hand.who, layout.places
    printed: list[Row] = []
    if who.kind != "freelance" or rng.random() < 0.4 or layout.back:
        printed += _place_brand(canvas, hand, layout, contrast)
    if "head" in places:
        place = places["head"]
        printed += rows.place(
            canvas,
            rng,
            content.head(hand, layout),
            _pixels(canvas, place.box),
            Setting(place.align, place.upright, contrast),
        )
    place = places["contact"]
    disc = hand.colours.accent if rng.random() < 0.5 else None
    lines = content.contact(hand, layout, banded=place.banded)
    unplaced = any(phones.needs_country(p.text) for p in who.phones) and not who.urls[0].lower().rstrip("/").endswith(
        f".{who.country.code.lower()}"
    )
    shown = unplaced or rng.random() < 0.85
    own = places.get("address")
    if shown and own is None:
        address = content.address(hand, layout, banded=place.banded, alone=False)
        lines = [*address, *lines] if rng.random() < 0.3 else [*lines, *address]
    printed += rows.place(
        canvas, rng, lines, _pixels(canvas, place.box), Setting(place.align, place.upright, contrast, disc)
    )
    if shown and own is not None:
        printed += rows.place(
            canvas,
            rng,
            content.address(hand, layout, banded=own.banded, alone=True),
            _pixels(canvas, own.box),
            Setting(own.align, own.upright, contrast, disc),
        )
    return printed
