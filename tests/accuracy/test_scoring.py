"""The scorer itself: what counts as right, wrong, missed, and neither."""

from __future__ import annotations

import pytest

from tests.accuracy.scoring import Given, Verdict, best, exact, figures, judge, same

TRUTH = {
    "name": ["Dr. Zoë Ünal", "Zoë Ünal"],
    "title": ["Head of Procurement"],
    "organization": ["Velbel", "Velbel GmbH"],
    "phones": [{"e164": "+4930123456", "type": "work"}, {"e164": "+4930123457", "type": "fax"}],
    "emails": ["zoe@velbel.de"],
    "urls": ["www.velbel.de"],
    "address": ["Hauptstraße 5, 10115 Berlin"],
    "optional": {"emails": ["info@velbel.de"]},
    "unreadable": [],
}


@pytest.mark.parametrize(
    ("field", "first", "second", "expected"),
    [
        ("name", "Ünal Zoë", "Dr. Zoë ÜNAL", True),
        ("name", "Zoe Ünal", "Zoë Ünal", False),
        ("emails", "Zoe@Velbel.DE", "zoe@velbel.de", True),
        ("emails", "zoe@velbe1.de", "zoe@velbel.de", False),
        ("urls", "https://www.velbel.de/", "velbel.de", True),
        ("urls", "velbel.de/contact", "velbel.de", False),
        ("phones", "+49 30 123456", "+4930123456", True),
        ("title", "Head, Procurement", "Head of Procurement", True),
        ("title", "Procurement", "Head of Procurement", False),
        ("addresses", "Hauptstrasse 5 10115 Berlin", "Hauptstraße 5, 10115 Berlin", True),
    ],
)
def test_same_values(field: str, first: str, second: str, expected: bool) -> None:
    assert same(field, first, second) is expected


def test_all_right_is_exact() -> None:
    answer = {
        "name": [Given("Zoë Ünal")],
        "title": [Given("Head of Procurement")],
        "organization": [Given("VELBEL")],
        "phones": [Given("+4930123457"), Given("+4930123456")],
        "emails": [Given("zoe@velbel.de"), Given("info@velbel.de")],
        "urls": [Given("velbel.de")],
        "addresses": [Given("Hauptstraße 5, 10115 Berlin")],
    }
    verdicts = judge(answer, TRUTH)
    assert {v.fate for v in verdicts} == {"right"}
    assert figures(verdicts)["all"].f1 == 1.0
    assert exact(verdicts)


def test_a_wrong_single_value_is_wrong_and_missed() -> None:
    verdicts = [v for v in judge({"name": [Given("Velbel GmbH", 0.7)]}, TRUTH) if v.field == "name"]
    assert verdicts == [Verdict("name", "wrong", "Velbel GmbH", 0.7), Verdict("name", "missed", "Dr. Zoë Ünal")]
    assert not exact(verdicts)


def test_the_same_value_twice_counts_once() -> None:
    verdicts = judge({"emails": [Given("zoe@velbel.de"), Given("ZOE@velbel.de")]}, TRUTH)
    assert [v.fate for v in verdicts if v.field == "emails"] == ["right"]


def test_unreadable_fields_are_left_out() -> None:
    assert not [v for v in judge({}, {**TRUTH, "unreadable": ["phones"]}) if v.field == "phones"]


def test_nothing_read_misses_everything() -> None:
    counts = figures(best([], TRUTH))["all"]
    assert (counts.right, counts.wrong, counts.missed) == (0, 0, 8)
    assert counts.precision == counts.recall == counts.f1 == 0.0


def test_the_best_of_several_cards_counts() -> None:
    verdicts = best([{"name": [Given("Nobody")]}, {"name": [Given("Zoë Ünal")]}], TRUTH)
    assert Verdict("name", "right", "Zoë Ünal") in verdicts
