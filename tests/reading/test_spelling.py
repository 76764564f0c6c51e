"""What else a line may say: a reader's second thoughts, and how far other texts are from them."""

from __future__ import annotations

import math

import numpy as np
import pytest

from ocr.spelling import Spelling, cost, of, plain

LETTERS = ("", "g", "m", "a", "i", "l", " ")


def _scores(*steps: dict[str, float]) -> np.ndarray:
    """Steps of a line by the letters that each may be."""
    table = np.zeros((len(steps), len(LETTERS)), np.float32)
    for row, step in zip(table, steps, strict=True):
        for letter, probability in step.items():
            row[LETTERS.index(letter)] = probability
    return table


def test_each_letter_is_a_place_with_its_second_thoughts() -> None:
    seen = of(_scores({"": 1.0}, {"a": 0.9, "i": 0.1}, {"a": 0.7, "l": 0.3}, {"": 1.0}, {"a": 1.0}), LETTERS)
    assert [[letter for letter, _ in slot] for slot in seen] == [["a", "l", "i"], ["a"]]
    assert [probability for _, probability in seen[0]] == pytest.approx([0.9, 0.3, 0.1])


def test_what_may_stand_between_two_letters_is_a_place_that_may_be_empty() -> None:
    seen = of(_scores({"a": 1.0}, {"": 0.8, "i": 0.2}, {"l": 1.0}, {"": 0.99, "m": 0.01}), LETTERS)
    assert [dict(slot) for slot in seen] == [{"a": 1.0}, pytest.approx({"": 0.8, "i": 0.2}), {"l": 1.0}]


DOUBTED: Spelling = ((("o", 0.9), ("a", 0.1)), (("c", 1.0),), (("t", 1.0),))


def test_a_text_costs_what_its_letters_are_less_probable() -> None:
    assert cost(DOUBTED, "act") - cost(DOUBTED, "oct") == pytest.approx(math.log(9))


def test_case_and_spaces_do_not_count() -> None:
    assert cost(DOUBTED, "A CT") == cost(DOUBTED, "act")


def test_what_the_reader_never_thought_of_costs_most_where_it_is_sure() -> None:
    assert cost(DOUBTED, "oat") > cost(DOUBTED, "ect") > cost(DOUBTED, "act") + 3


@pytest.mark.parametrize(("one", "other"), [("clover", "dover"), ("modern", "modem"), ("10", "lo"), ("vvest", "west")])
def test_what_looks_alike_costs_little_however_sure_the_reader_is(one: str, other: str) -> None:
    sure = plain(one, 0.999)
    strange = cost(sure, f"{one[:-1]}x")
    assert cost(sure, one) < cost(sure, other) < strange + 1


def test_letters_more_or_fewer_cost_as_much_as_others() -> None:
    sure = plain("west", 0.99)
    assert min(cost(sure, "wests"), cost(sure, "wes")) > 7
