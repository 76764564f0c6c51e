"""The lines of text that a card bears: contact lines, address, head and brand, in one hand."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from tests.cards import fonts, marks
from tests.cards.grounds import Palette
from tests.cards.layouts import Layout
from tests.cards.people import Identity, Phone, upper
from tests.cards.rows import Row


@dataclass(frozen=True, slots=True)
class Hand:
    """The choices that hold for a whole card."""

    rng: random.Random
    who: Identity
    colours: Palette
    body: fonts.Family
    heading: fonts.Family
    size: float
    labels: str
    separator: str
    colon: str

    def ink(self, *, banded: bool) -> tuple[int, int, int]:
        """Ink for text on the paper or on the band."""
        return self.colours.band_ink if banded else self.colours.ink


def _label(hand: Hand, kind: str) -> str:
    """The word before a line, by the card's manner; empty with icons or without labels."""
    if hand.labels in ("icons", "none"):
        return ""
    # One choice a kind and card: two mobile numbers bear the same label.
    words = hand.who.language.labels[kind]
    short = [w for w in words if len(w) <= 2] or [min(words, key=len)]
    return (
        random.Random(f"{hand.who.names}{kind}").choice(
            short if hand.labels == "letters" else [w for w in words if len(w) > 1] or words
        )
        + hand.colon
    )


def _contact_row(
    hand: Hand, kind: str, role: str, text: str, values: tuple[tuple[str, str], ...], *, banded: bool
) -> Row:
    icon = kind if hand.labels == "icons" and kind in marks.ICONS else None
    return Row(
        _label(hand, kind) + text, role, hand.body.regular, hand.size, hand.ink(banded=banded), values, icon=icon
    )


def _phone_text(hand: Hand, phone: Phone) -> str:
    extension = hand.rng.random() < 0.04 and hand.who.language.code == "en" and phone.type == "work"
    return f"{phone.text} ext. {hand.rng.randint(11, 999)}" if extension else phone.text


def contact(hand: Hand, layout: Layout, *, banded: bool) -> list[Row]:
    who, rng = hand.who, hand.rng
    made = (
        []
        if layout.back
        else [
            _contact_row(hand, p.type, "phone", _phone_text(hand, p), (("phones", p.e164),), banded=banded)
            for p in who.phones
        ]
    )
    mails = (
        []
        if layout.back
        else [_contact_row(hand, "email", "email", e, (("emails", e),), banded=banded) for e in who.emails]
    )
    shown_url = layout.back or rng.random() < 0.75
    urls = [_contact_row(hand, "url", "url", u, (("urls", u),), banded=banded) for u in who.urls] if shown_url else []
    order = [made, mails, urls] if rng.random() < 0.7 else [mails, made, urls]
    lines = [row for group in order for row in group]
    if rng.random() < 0.12:
        network, handle = who.social
        text = f"{network}.com/{handle}" if hand.labels != "icons" else rng.choice(("@", "/", "")) + handle
        lines.append(
            replace(_contact_row(hand, network, "social", text, (), banded=banded), optional=True)
            if hand.labels == "icons"
            else Row(text, "social", hand.body.regular, hand.size, hand.ink(banded=banded), optional=True)
        )
    return _merged(hand, lines) if layout.merged else lines


def _merged(hand: Hand, lines: list[Row]) -> list[Row]:
    """Short lines joined two or three a line."""
    out: list[Row] = []
    for row in lines:
        last = out[-1] if out else None
        if last and last.role != "social" and row.role != "social" and len(last.text) + len(row.text) < 58:
            out[-1] = replace(last, text=last.text + hand.separator + row.text, values=last.values + row.values)
        else:
            out.append(replace(row, icon=None))
    return out


def address(hand: Hand, layout: Layout, *, banded: bool, alone: bool) -> list[Row]:
    ink, who, rng = hand.ink(banded=banded), hand.who, hand.rng
    lines = [" · ".join(who.address)] if layout.merged and sum(map(len, who.address)) < 60 else list(who.address)
    value = ("addresses", ", ".join(who.address))
    made = [
        Row(t, "address", hand.body.regular, hand.size, ink, (value,) if k == 0 else (), gap=0.3 if k == 0 else 0.1)
        for k, t in enumerate(lines)
    ]
    if hand.labels == "icons" and not layout.merged:
        made = [replace(row, icon="" if k else "address") for k, row in enumerate(made)]
    elif hand.labels == "words" and not alone and rng.random() < 0.4:
        made[0] = replace(made[0], text=_label(hand, "address") + made[0].text)
    if who.legal != who.brand and rng.random() < 0.5 and not layout.merged:
        made.insert(
            0,
            Row(
                who.legal,
                "organization",
                hand.body.bold if rng.random() < 0.5 else hand.body.regular,
                hand.size,
                ink,
                (("organization", who.legal),),
                icon="" if made[0].icon else None,
            ),
        )
    if rng.random() < 0.13:
        made.append(Row(who.registration, "registration", hand.body.regular, hand.size * 0.85, ink, optional=True))
    return made


def head(hand: Hand, layout: Layout) -> list[Row]:
    who, rng = hand.who, hand.rng
    if layout.back or (who.kind == "shop" and rng.random() < 0.5):
        return [Row(s, "services", hand.body.regular, hand.size, hand.colours.ink, optional=True) for s in who.services]
    name = Row(
        who.names[0],
        "name",
        rng.choice((hand.heading.bold, hand.heading.regular)),
        hand.size * rng.uniform(1.25, 2.1),
        hand.colours.strong,
        (("name", who.names[0]),),
    )
    made = [name]
    titled = upper(who.title, who.language.code) if rng.random() < 0.18 else who.title
    department = rng.random() < (0.5 if who.kind == "university" else 0.16)
    size = hand.size * rng.uniform(0.9, 1.12)
    if rng.random() < 0.9:
        joined = department and rng.random() < 0.25
        text = f"{titled}, {who.department}" if joined else titled
        title = Row(
            text,
            "title",
            rng.choice((hand.body.regular, hand.body.regular, hand.body.bold)),
            size,
            hand.colours.ink,
            (("title", titled), *((("department", who.department),) if joined else ())),
        )
        made.append(title)
        department = department and not joined
    if department:
        made.append(
            Row(
                who.department,
                "department",
                hand.body.regular,
                size,
                hand.colours.ink,
                (("department", who.department),),
            )
        )
    return made


def brand(hand: Hand, *, banded: bool) -> list[Row]:
    who, rng = hand.who, hand.rng
    shown = who.legal if rng.random() < 0.4 else who.brand
    text = upper(shown, who.language.code) if rng.random() < 0.35 else shown
    ink = hand.colours.band_ink if banded else rng.choice((hand.colours.accent, hand.colours.strong))
    face = fonts.choose(rng, text, display=rng.random() < 0.12).bold
    made = [
        Row(text, "organization", face, hand.size * rng.uniform(1.3, 2.3), ink, (("organization", text),), gap=0.15)
    ]
    if rng.random() < 0.3:
        made.append(
            Row(who.slogan, "slogan", hand.body.regular, hand.size * 0.9, hand.ink(banded=banded), optional=True)
        )
    if rng.random() < 0.06:
        made.append(
            Row(who.hours, "hours", hand.body.regular, hand.size * 0.85, hand.ink(banded=banded), optional=True)
        )
    return made
