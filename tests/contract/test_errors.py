"""Every error of the program has a code, a status and a line in the clients' specification."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.errors import ANSWERS, ApiError
from models.card import CRASHED
from models.errors import ModelError
from ocr.errors import OcrError
from tickler.errors import TicklerError

DOCUMENT = Path(__file__).parents[2] / "mobile-client-spec" / "errors.md"
ROOTS = (ApiError, OcrError, TicklerError, ModelError)
OF_CARDS = {CRASHED, "reader_failed"}
"""Codes that a card bears when it was not read, and that no request is ever answered with."""


def tree(root: type[Exception]) -> Iterator[type[Exception]]:
    """A class and all below it."""
    yield root
    for child in root.__subclasses__():
        yield from tree(child)


CLASSES = [kind for root in ROOTS for kind in tree(root)]


def documented() -> dict[str, str]:
    """The lines of the table: code to status."""
    return dict(re.findall(r"^\| `(\w+)` \| ([\w-]+) \|", DOCUMENT.read_text(), re.MULTILINE))


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_an_error_has_a_code_a_status_and_a_line(kind: type[Exception]) -> None:
    code = vars(kind).get("code")
    assert isinstance(code, str), "each class has a code of its own"
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", code)
    assert documented()[code] == str(ANSWERS[code].status)
    assert kind.__doc__


def test_no_line_and_no_status_is_left_over() -> None:
    codes = {str(vars(kind)["code"]) for kind in CLASSES}
    assert set(ANSWERS) == codes
    assert set(documented()) == codes | OF_CARDS


def test_the_codes_of_cards_have_no_status() -> None:
    assert {code for code, status in documented().items() if status == "card"} == OF_CARDS


def test_only_one_meaning_for_a_code() -> None:
    """The queue and the edge both refuse days out of range, and mean the same."""
    codes = [str(vars(kind)["code"]) for kind in CLASSES]
    assert {code for code in codes if codes.count(code) > 1} <= {"day_out_of_range"}
