"""Confidence follows the evidence: what the card proves is sure, what stands alone or contradicts is not."""

from __future__ import annotations

import pytest

from ocr.fields import parse
from ocr.fields.confidence import probability
from ocr.fields.data.confidence import COEFFICIENTS
from tests.reading.fields_layout import line, read


def test_values_that_the_card_proves_are_sure() -> None:
    fields = read(
        "Ann Lee",
        "Sales Manager",
        "Weide Lorenz GmbH",
        "Tel. +49 421 126780",
        "ann.lee@weide-lorenz.de",
        "www.weide-lorenz.de",
    )
    assert fields.name is not None
    sure = [fields.name, *fields.phones, *fields.emails, *fields.urls]
    assert len(sure) == 4
    assert all(value.confidence >= 0.9 for value in sure)


def test_a_number_that_cannot_be_is_doubted() -> None:
    (good,) = read("Tel. +49 421 126780").phones
    (odd,) = read("Tel. 555 1234", region="US").phones
    assert odd.confidence < 0.9 <= good.confidence


def test_an_e_mail_whose_domain_the_site_contradicts_is_less_sure() -> None:
    agreeing = read("Ann Lee", "ann.lee@weide.de", "www.weide.de").emails[0]
    alone = read("Ann Lee", "q7@weide.de", "www.lorenz.com").emails[0]
    assert alone.confidence < agreeing.confidence


@pytest.mark.parametrize("text", ["ann.lee@weide.de", "Tel. +49 421 126780", "Weststr. 5, 28195 Bremen"])
def test_what_the_reader_was_not_sure_of_is_less_sure(text: str) -> None:
    def confidence(read_with: float) -> float:
        fields = parse([line(text, confidence=read_with)], region="DE", width=900, height=500)
        return [*fields.emails, *fields.phones, *fields.addresses][0].confidence

    assert confidence(0.6) < confidence(0.97)


def test_a_number_that_no_network_gives_out_is_surer_where_two_readers_saw_it_alike() -> None:
    def confidence(*heard: str) -> float:
        fields = parse([line("Tel. 212 123 4567", heard=heard)], region="US", width=900, height=500)
        return fields.phones[0].confidence

    alike = confidence("Tel. 212 123 4567", "Tel 212-123-4567")
    assert confidence("Tel. 212 123 4567", "Tel. 212 123 4561") < 0.9 <= alike
    assert confidence() < alike


@pytest.mark.parametrize("kind", COEFFICIENTS)
def test_every_field_has_a_probability_for_no_evidence_and_for_any(kind: str) -> None:
    assert 0 < probability(kind, {}) < 1
    assert 0 < probability(kind, dict.fromkeys(COEFFICIENTS[kind], 1e9)) < 1
