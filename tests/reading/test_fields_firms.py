"""Firms that are proposed, or that their domain spells; and what is nobody's firm."""

from __future__ import annotations

import pytest

from ocr.fields import parse
from ocr.reading import Fields, Line
from ocr.spelling import Spelling
from tests.reading.fields_layout import line, read


def _with_logo(logo: str, thought: tuple[str, str], mail: str) -> Fields:
    """A card with a logo of one row, in which the reader also thought of another letter for the last one so written."""
    seen, other = thought
    place = logo.rindex(seen)
    spelling: Spelling = tuple(
        ((seen, 0.9), (other, 0.1)) if i == place else ((letter, 1.0),) for i, letter in enumerate(logo)
    )
    made = line(logo, top=40, height=60)
    lines = [Line(logo, 0.95, made.box, made.height, reader="paddle", spelling=spelling)]
    lines += [line("Ann Lee", top=200), line("Sales Manager", top=229), line(mail, top=300)]
    return parse(lines, region=None, width=1050, height=600)


@pytest.mark.parametrize(
    ("logo", "thought", "mail", "name"),
    [
        ("BIGGROWIH", ("I", "T"), "ann@biggrowth.com", "BIGGROWTH"),
        ("Weide Larenz", ("a", "o"), "ann@weidelorenz.com", "Weide Lorenz"),
        ("HARTMANN S0LAR", ("0", "x"), "ann@hartmannsolar.de", "HARTMANN SOLAR"),
    ],
)
def test_letters_of_a_firm_are_its_domains_and_case_and_spaces_the_prints(
    logo: str, thought: tuple[str, str], mail: str, name: str
) -> None:
    firm = _with_logo(logo, thought, mail).organization
    assert firm is not None
    assert (firm.value, firm.reason) == (name, "the domain spells it so")


def test_a_firm_whose_letters_the_reader_is_sure_of_stays_as_printed() -> None:
    firm = _with_logo("BIGGROWIH", ("B", "x"), "ann@biggrowth.com").organization
    assert firm is not None
    assert (firm.value, firm.reason) == ("BIGGROWIH", None)


@pytest.mark.parametrize(
    ("printed", "firm"),
    [
        ("ann@weide-lorenz.com", "Weide Lorenz"),
        ("ann@lorenzroofing.com", "Lorenz Roofing"),
        ("chains&gears@gmail.com", "Chains & Gears"),
        ("lorenz.roofing@gmail.com", "Lorenz Roofing"),
    ],
)
def test_a_firm_is_proposed_as_its_domain_or_e_mail_calls_it(printed: str, firm: str) -> None:
    found = read("Ann Lee", "Sales Manager", printed).organization
    assert found is not None
    assert (found.value, found.source) == (firm, "derived")
    assert found.confidence < 0.9


@pytest.mark.parametrize(
    "printed",
    [
        "ann@law.com",  # what many do
        "ann@annleephotos.com",  # her own
        "hello@reallygreatsite.com",  # nobody's yet
        "hello@xyz1.com",
        "email@weide-lorenz.com",
        "ann.lee.travel@gmail.com",
        "ann.lee@gmail.com",
    ],
)
def test_a_domain_that_is_no_firms_proposes_none(printed: str) -> None:
    assert read("Ann Lee", "Sales Manager", printed).organization is None


@pytest.mark.parametrize("printed", ["BUSINESS CARD", "Your Logo Here", "Your Slogan", "Visiting Card"])
def test_what_says_that_it_is_a_card_is_no_firm(printed: str) -> None:
    assert read(printed, "Ann Lee", "Sales Manager", "+44 20 7946 0018").organization is None


@pytest.mark.parametrize("name", ["KARTHICK", "Amit kumar"])
def test_a_name_of_which_little_is_known_is_given_where_a_title_stands_by_it(name: str) -> None:
    lines = [
        line("BORCELLE", top=40, height=60),
        line(name, top=200, height=34),
        line("General Manager", top=245, height=24),
        line("hello@borcelle.com", top=330),
    ]
    found = parse(lines, region=None, width=1050, height=600).name
    assert found is not None
    assert found.value == name
    assert found.confidence < 0.9


def test_a_few_letters_among_strange_signs_are_no_firm() -> None:
    assert read("AN. 'I „Z^", "Ann Lee", "Sales Manager", "+44 20 7946 0018").organization is None
