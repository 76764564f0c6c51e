"""Whole cards of many countries: every field as printed, and nothing that is not there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from ocr.fields import parse
from ocr.fields.text import fold
from ocr.reading import Fields, Value
from tests.reading.fields_layout import rows, values

CARDS: dict[str, dict[str, Any]] = {
    name: card
    for file in sorted(Path(__file__).parent.glob("fields_cards*.toml"))
    for name, card in tomllib.loads(file.read_text(encoding="utf-8")).items()
}


def read_card(card: dict[str, Any]) -> Fields:
    return parse(rows(card["rows"]), region=card.get("region"), width=1050, height=600)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def is_one_of(value: Value | None, wanted: list[str]) -> bool:
    return value is not None and any(words(value.value) == words(one) for one in wanted)


@pytest.mark.parametrize("name", CARDS)
@pytest.mark.parametrize("field", ["name", "title", "organization"])
def test_who_and_what_is_read(name: str, field: str) -> None:
    card = CARDS[name]
    if field in card:
        assert is_one_of(getattr(read_card(card), field), card[field]), getattr(read_card(card), field)


@pytest.mark.parametrize("name", CARDS)
@pytest.mark.parametrize("field", ["name", "title"])
def test_nobody_is_named_where_only_a_shop_is(name: str, field: str) -> None:
    if CARDS[name].get(f"no_{field}"):
        assert getattr(read_card(CARDS[name]), field) is None


@pytest.mark.parametrize("name", CARDS)
@pytest.mark.parametrize("field", ["phones", "emails", "urls"])
def test_every_number_and_address_of_the_net_is_read_and_no_other(name: str, field: str) -> None:
    card = CARDS[name]
    if field in card:
        assert values(getattr(read_card(card), field)) == card[field]


@pytest.mark.parametrize("name", CARDS)
def test_the_postal_address_is_one_line(name: str) -> None:
    card = CARDS[name]
    if "addresses" in card:
        assert [words(v) for v in values(read_card(card).addresses)] == [words(v) for v in card["addresses"]]


@pytest.mark.parametrize("name", CARDS)
def test_all_values_stand_where_they_are_printed(name: str) -> None:
    lines = rows(CARDS[name]["rows"])
    right, bottom = max(line.box[2][0] for line in lines), max(line.box[2][1] for line in lines)
    fields = read_card(CARDS[name])
    printed = [fields.name, fields.title, *fields.phones, *fields.emails, *fields.urls, *fields.addresses]
    for value in printed:
        if value is not None:
            assert value.box is not None
            assert all(0 <= x <= right and 0 <= y <= bottom for x, y in value.box)
            assert value.raw
