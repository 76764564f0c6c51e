"""A small fixed sample of drawn cards through the whole reading: it fails when a part of reading breaks.

The floors lie below what was measured, far enough that a better reader may trade one value for another, near enough
that losing a field, a polarity, a turn or the second reader does not pass. scripts/bench read measures at large.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from statistics import mean

import pytest

import ocr
from tests.accuracy.scoring import Verdict, answer, best, figures
from tests.cards import Sample, draw

SAMPLE = {"flat": (101, 102, 103, 104), "easy": (101, 102, 103), "medium": (101, 102, 103), "hard": (101, 102)}
FLOORS = {
    "name": 0.6,
    "title": 0.75,
    "organization": 0.75,
    "phones": 0.9,
    "emails": 0.75,
    "urls": 0.75,
    "addresses": 0.75,
    "all": 0.84,
}
SURE = 0.9
UNHURRIED = 60.0
"""Seconds a photo may take here: accuracy is what is tested, on whatever machine."""


def _verdicts(sample: Sample) -> list[Verdict]:
    try:
        reading = ocr.read(sample.photo, region=None, deadline=UNHURRIED)
    except ocr.errors.NoCard:
        return best([], sample.truth)
    cards = json.loads(json.dumps([asdict(card) for card in reading.cards]))
    return best([answer(card) for card in cards], sample.truth)


@pytest.fixture(scope="module")
def verdicts() -> dict[str, list[Verdict]]:
    return {name: [v for seed in seeds for v in _verdicts(draw(seed, name))] for name, seeds in SAMPLE.items()}


@pytest.mark.parametrize("field", FLOORS)
def test_each_field_is_read_as_well_as_it_was(field: str, verdicts: dict[str, list[Verdict]]) -> None:
    every = [v for some in verdicts.values() for v in some]
    lost = [(v.field, v.fate, v.value) for v in every if v.fate != "right" and field in (v.field, "all")]
    assert figures(every)[field].f1 >= FLOORS[field], lost


def test_flat_and_easy_cards_are_read_nearly_whole(verdicts: dict[str, list[Verdict]]) -> None:
    assert figures(verdicts["flat"] + verdicts["easy"])["all"].f1 >= 0.92


def test_most_values_are_sure_and_what_is_sure_is_right(verdicts: dict[str, list[Verdict]]) -> None:
    given = [v for some in verdicts.values() for v in some if v.fate != "missed"]
    sure = [v for v in given if (v.confidence or 0.0) >= SURE]
    assert len(sure) >= 0.5 * len(given)
    assert sum(v.fate == "right" for v in sure) >= 0.95 * len(sure)
    assert mean(v.confidence or 0.0 for v in given if v.fate == "wrong") < SURE
