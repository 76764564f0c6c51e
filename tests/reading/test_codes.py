"""QR codes: found in pictures, taken apart, and laid over the print where they are the same person's."""

from __future__ import annotations

import numpy as np
import pytest
import qrcode
from numpy.typing import NDArray

from ocr.codes import CodeContents, decode, parse
from ocr.fields import parse as parse_fields
from tests.reading.fields_layout import line, values

VCARD = """BEGIN:VCARD
VERSION:3.0
N:Lee;Ann;;Dr.;
FN:Dr. Ann Lee
ORG:Weide\\, Lorenz GmbH;Sales
TITLE:Head of
  Sales
TEL;TYPE=CELL:+49 172 7612345
item1.TEL;TYPE=WORK,VOICE:0421/126780
EMAIL;TYPE=INTERNET:ann.lee@weide.de
URL:https://www.weide.de/
ADR;TYPE=WORK:;;Weststr. 5;Bremen;;28195;Germany
END:VCARD"""


def _drawn(text: str) -> NDArray[np.uint8]:
    code = qrcode.QRCode(border=4)
    code.add_data(text)
    dark = np.kron(np.array(code.get_matrix(), dtype=np.uint8), np.ones((8, 8), dtype=np.uint8))
    return np.where(dark > 0, 0, 255).astype(np.uint8)


def test_a_code_is_found_in_a_picture_with_its_corners() -> None:
    picture = _drawn("https://www.weide.de")
    sheet = np.full((picture.shape[0] + 200, picture.shape[1] + 300), 255, dtype=np.uint8)
    sheet[150 : 150 + picture.shape[0], 200 : 200 + picture.shape[1]] = picture
    (code,) = decode(sheet, side="back")
    assert (code.kind, code.urls, code.side) == ("url", ("https://www.weide.de",), "back")
    assert code.box is not None
    assert all(200 <= x <= 200 + picture.shape[1] and 150 <= y <= 150 + picture.shape[0] for x, y in code.box)


def test_a_picture_without_a_code_has_none() -> None:
    assert decode(np.full((200, 300), 255, dtype=np.uint8)) == ()


def test_a_vcard_is_taken_apart() -> None:
    code = parse(VCARD)
    assert (code.kind, code.name, code.title) == ("vcard", "Dr. Ann Lee", "Head of Sales")
    assert (code.organization, code.department) == ("Weide, Lorenz GmbH", "Sales")
    assert code.phones == (("+49 172 7612345", "mobile"), ("0421/126780", "work"))
    assert (code.emails, code.urls) == (("ann.lee@weide.de",), ("https://www.weide.de/",))
    assert code.addresses == ("Weststr. 5, 28195 Bremen, Germany",)


def test_an_old_vcard_with_quoted_printable_is_taken_apart() -> None:
    code = parse(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg\r\n"
        "TEL;CELL:0172 1\r\nEND:VCARD"
    )
    assert (code.name, code.phones) == ("Jörg Müller", (("0172 1", "mobile"),))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MECARD:N:Lee,Ann;TEL:+49421126780;EMAIL:ann@weide.de;;", ("Ann Lee", ("+49421126780",), ("ann@weide.de",))),
        (
            "BIZCARD:N:Ann;X:Lee;T:Boss;C:Weide;B:+49421126780;E:ann@weide.de;;",
            ("Ann Lee", ("+49421126780",), ("ann@weide.de",)),
        ),
        ("mailto:ann@weide.de?subject=Hi", (None, (), ("ann@weide.de",))),
        ("tel:+49421126780", (None, ("+49421126780",), ())),
        ("Just some words", (None, (), ())),
    ],
)
def test_other_forms_are_taken_apart(text: str, expected: tuple[str | None, tuple[str, ...], tuple[str, ...]]) -> None:
    code = parse(text)
    assert (code.name, tuple(number for number, _ in code.phones), code.emails) == expected


def _card(*codes: CodeContents) -> list[str]:
    lines = [line("Ann Leo", top=40, height=40), line("ann.lee@welde.de", top=120), line("Tel +49 421 126788", top=160)]
    fields = parse_fields(lines, region=None, width=900, height=500, codes=codes)
    assert fields.name is not None
    return [fields.name.value, *values(fields.emails), *values(fields.phones)]


def test_a_code_of_the_same_person_wins_over_the_print() -> None:
    assert _card(parse(VCARD)) == ["Dr. Ann Lee", "ann.lee@weide.de", "+49421126780", "+491727612345"]


def test_a_code_of_somebody_else_changes_nothing() -> None:
    stranger = parse(VCARD.replace("Lee", "Zorn").replace("Ann", "Max").replace("ann.lee", "max"))
    assert _card(stranger) == ["Ann Leo", "ann.lee@welde.de", "+49421126788"]


def test_every_code_leaves_a_note() -> None:
    fields = parse_fields([], region=None, width=1, height=1, codes=[parse("WIFI:S:guest;;")])
    assert [(note.code, note.text) for note in fields.notes] == [("qr", "WIFI:S:guest;;")]
