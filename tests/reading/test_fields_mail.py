"""E-mails that a reader was in doubt of: what the rest of the card says decides, and nothing is made up."""

from __future__ import annotations

import pytest

from ocr.fields import parse
from ocr.reading import Fields, Line
from ocr.spelling import Spelling
from tests.reading.fields_layout import line, values

SECOND = 0.1
"""Probability of a second thought in these lines."""


def _doubted(text: str, top: float) -> Line:
    """A line in whose text "{ab}" is an a that may be a b, and "{a}" an a that is there or not."""
    slots: list[tuple[tuple[str, float], ...]] = []
    shown = ""
    rest = text
    while rest:
        letter, rest = rest[0], rest[1:]
        if letter != "{":
            slots.append(((letter, 1.0),))
            shown += letter
            continue
        inner, _, rest = rest.partition("}")
        seen, thought = (inner[0], inner[1]) if len(inner) == 2 else (inner[0], "")
        slots.append(((seen, 1 - SECOND), (thought, SECOND)))
        shown += seen
    spelling: Spelling = tuple(slot for slot in slots if slot[0][0].strip())
    made = line(shown, top=top)
    return Line(shown, 0.9, made.box, made.height, reader="paddle", spelling=spelling)


def _read(*rows: str) -> Fields:
    lines = [_doubted(row, 50 + place * 29) for place, row in enumerate(rows)]
    return parse(lines, region=None, width=1050, height=600)


@pytest.mark.parametrize(
    ("rows", "mail"),
    [
        (("cont{oa}ct@weide.com",), "contact@weide.com"),  # what offices use
        (("suppo{l}rt@weide.com",), "support@weide.com"),
        (("ann.lee@gma{li}l.com",), "ann.lee@gmail.com"),  # a mail provider
        (("ann.lee@hotma{t}il.com",), "ann.lee@hotmail.com"),
        (("ann.lee@weidel{ao}renz.com", "www.weidelorenz.com"), "ann.lee@weidelorenz.com"),  # the site
        (("ann.lee@weide{i}lorenz.com", "www.weidelorenz.com"), "ann.lee@weidelorenz.com"),
        (("info@weidelorenz.com", "ann.lee@weidel{ao}renz.com"), "ann.lee@weidelorenz.com"),  # the other e-mail
        (("ann.lee@weidel{ao}renz.com", "WEIDE LORENZ GmbH"), "ann.lee@weidelorenz.com"),  # the card's words
        (("Ann Leander", "Sales Manager", "ann.le{oa}nder@weide.com"), "ann.leander@weide.com"),  # the name
        (("Ann Leander", "Sales Manager", "al{a}eander@weide.com"), "aleander@weide.com"),
        (("Martin Oduya", "Sales Manager", "rnartin.oduya@weide.com"), "martin.oduya@weide.com"),
        (("Weide Lorenz Roofing", "weidel{ao}renz@gmail.com"), "weidelorenz@gmail.com"),  # the firm
        (("Ann Leander", "Sales Manager", "E-Maitann@weide.com"), "ann@weide.com"),  # a label as its beginning
        (("ann.lee{g@}weidelorenz.com", "www.weidelorenz.com"), "ann.lee@weidelorenz.com"),  # no at sign
        (("ann.lee{g@}weide{i}lorenz.com", "www.weidelorenz.com"), "ann.lee@weidelorenz.com"),
        (("ann.lee{Q@}gmail.com",), "ann.lee@gmail.com"),
        (("ann.lee@weide.n{il}", "info@weide.nl"), "ann.lee@weide.nl"),
        (("annleeyahoo.com",), "annlee@yahoo.com"),
        (("Lena Olmedo", "Sales Manager", "1.olmedo@weide.com"), "l.olmedo@weide.com"),
        (("ann.lee{Q@}weidelorenz.com",), "ann.lee@weidelorenz.com"),
    ],
)
def test_doubtful_letters_are_what_the_card_says_elsewhere(rows: tuple[str, ...], mail: str) -> None:
    (found,) = [one for one in _read(*rows).emails if not one.value.startswith("info@")]
    assert found.value == mail
    assert found.reason


@pytest.mark.parametrize(
    ("rows", "mail"),
    [
        (("contoct@weide.com",), "contoct@weide.com"),
        (("ann.lee@weidelarenz.com", "www.weidelorenz.com"), "ann.lee@weidelarenz.com"),
        (("ann.lee@weide.com", "www.weidea.com"), "ann.lee@weide.com"),
        (("Ann Leander", "Sales Manager", "ann.leonder@weide.com"), "ann.leonder@weide.com"),
        (("Nicky Hilton", "Sales Manager", "nick@weide.com"), "nick@weide.com"),
        (("Ann Leander", "Sales Manager", "Ann.Leander@weide.com"), "Ann.Leander@weide.com"),
        (("ann.lee@mail.com",), "ann.lee@mail.com"),
    ],
)
def test_letters_that_the_reader_is_sure_of_stay(rows: tuple[str, ...], mail: str) -> None:
    (found,) = _read(*rows).emails
    assert (found.value, found.reason) == (mail, None)


def test_a_part_of_a_domain_is_spelled_as_the_other_domain_that_it_repeats() -> None:
    fields = _read("ann.lee@lorenz.com", "www.l{ao}renzroofing.com")
    assert values(fields.urls) == ["www.lorenzroofing.com"]
    assert values(fields.emails) == ["ann.lee@lorenz.com"]


@pytest.mark.parametrize(("head", "mail"), [("ann.lean", "ann.leander@weide.com"), ("ann.le", "ann.leander@weide.com")])
def test_an_e_mail_found_in_two_pieces_is_put_together_as_the_name_has_it(head: str, mail: str) -> None:
    tail = "ander@weide.com"
    left = line(head, left=60, top=300)
    right = line(tail, left=left.box[1][0] + 4, top=306)
    lines = [line("Ann Leander", top=50), line("Sales Manager", top=79), left, right]
    (found,) = parse(lines, region=None, width=1050, height=600).emails
    assert (found.value, found.reason) == (mail, "put together of two pieces, as the name has it")


def test_what_stands_before_an_e_mail_is_not_its_beginning_unless_the_name_says_so() -> None:
    left = line("office", left=60, top=300)
    lines = [line("Ann Leander", top=50), left, line("lee@weide.com", left=left.box[1][0] + 4, top=300)]
    (found,) = parse(lines, region=None, width=1050, height=600).emails
    assert found.value == "lee@weide.com"


def test_the_site_is_mended_where_it_is_the_doubtful_one() -> None:
    fields = _read("ann.lee@weidelorenz.com", "www.weidel{ao}renz.com")
    assert values(fields.urls) == ["www.weidelorenz.com"]
    assert values(fields.emails) == ["ann.lee@weidelorenz.com"]


@pytest.mark.parametrize(
    ("name", "mail", "spelled"),
    [
        ("Ann Le{oa}nder", "aleander@weide.com", "Ann Leander"),
        ("ANN LE{OA}NDER", "aleander@weide.com", "ANN LEANDER"),
        ("Ann Lé{oa}nder", "leander@weide.com", "Ann Léander"),
    ],
)
def test_the_name_is_mended_where_it_is_the_doubtful_one(name: str, mail: str, spelled: str) -> None:
    fields = _read(name, "Sales Manager", mail)
    assert fields.name is not None
    assert (fields.name.value, fields.name.reason) == (spelled, "the e-mail spells it so")
    assert values(fields.emails) == [mail]


def test_a_capital_i_in_a_name_is_no_l() -> None:
    fields = _read("Fabio lacovelli", "Sales Manager", "fabio.iacovelli@weide.com")
    assert fields.name is not None
    assert fields.name.value == "Fabio Iacovelli"
    assert values(fields.emails) == ["fabio.iacovelli@weide.com"]


@pytest.mark.parametrize("printed", ["myweidelorenz.com", "shop-weidelorenz.com", "shop.weidelorenz.com"])
def test_a_site_that_ends_as_another_does_is_no_e_mail(printed: str) -> None:
    assert _read(printed, "www.weidelorenz.com").emails == ()
