"""Text printed up or down a card, beside lines that run across, is read with its place."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

import ocr
from tests.cards.canvas import Canvas
from tests.cards.sample import jpeg

INK = (30, 34, 44)
LINES = (
    "Ingrid Halvorsen",
    "Naval Architect",
    "+47 22 55 01 77",
    "ingrid@nordkapp-marine.no",
    "www.nordkapp-marine.no",
)


def card(*, up: bool, name: str | None = "NORDKAPP MARINE") -> Image.Image:
    canvas = Canvas(1300, 800)
    for index, text in enumerate(LINES):
        canvas.text((420, 140 + 105 * index), text, "LiberationSans-Regular.ttf", 48, INK, "contact")
    if name:
        canvas.sideways((120, 120), name, "LiberationSans-Bold.ttf", 58, INK, "organization", up=up)
    return canvas.image


@pytest.mark.parametrize("up", [True, False])
@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_name_along_the_edge_is_the_firm_whichever_way_the_card_lies(up: bool, quarters: int) -> None:
    picture = card(up=up).rotate(90 * quarters, expand=True)
    found = ocr.read(jpeg(picture, 92), deadline=60).cards[0]
    assert found.organization is not None
    assert found.organization.value.casefold() == "nordkapp marine"
    assert found.organization.source == "print"
    assert found.name is not None
    assert found.name.value == "Ingrid Halvorsen"
    line = next(line for line in found.lines if "NORDKAPP" in line.text)
    (ax, ay), (bx, by) = line.box[:2]
    along = np.array([bx - ax, by - ay]) @ {0: (0, -1), 1: (-1, 0), 2: (0, 1), 3: (1, 0)}[quarters]
    assert along * (1 if up else -1) > 300


def test_a_card_without_such_text_gets_no_line_of_it() -> None:
    found = ocr.read(jpeg(card(up=True, name=None), 92), deadline=60).cards[0]
    assert [line.text for line in found.lines] == list(LINES)
