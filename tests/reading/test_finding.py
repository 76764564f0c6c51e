"""Cards are found wherever and however they lie, and boxes are in the photo's own coordinates."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

import ocr
from ocr.image import cards
from ocr.reading import Card, Quad, Reading
from tests.reading import drawing
from tests.reading.drawing import LINES, Printed

UNHURRIED = 60.0


def _read(picture: Image.Image, orientation: int | None = None) -> Reading:
    return ocr.read(drawing.encoded(picture, orientation=orientation), deadline=UNHURRIED)


def _texts(card: Card) -> list[str]:
    return [line.text for line in card.lines]


def _middle(box: Quad) -> tuple[float, float]:
    x, y = np.mean(box, axis=0)
    return float(x), float(y)


def _area(box: Quad) -> float:
    x, y = np.array(box).T
    return abs(float(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))) / 2


@pytest.mark.parametrize("turn", [0, 8, -14, 90, 180, 270, 187], ids=lambda turn: f"turned {turn}")
def test_a_card_is_read_however_it_is_turned(turn: float) -> None:
    reading = _read(drawing.on_desk([(drawing.card(), (1000, 750), turn)]))
    (card,) = reading.cards
    assert _texts(card) == list(LINES)
    assert _middle(card.box) == pytest.approx((1000, 750), abs=15)
    assert _area(card.box) == pytest.approx(1050 * 600, rel=0.06)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_the_box_of_a_line_starts_at_the_texts_own_top_left(turn: float) -> None:
    (card,) = _read(drawing.on_desk([(drawing.card(), (1000, 750), turn)])).cards
    name = next(line for line in card.lines if line.text == LINES[0])
    start, end = np.array(name.box[0]), np.array(name.box[1])
    angle = np.degrees(np.arctan2(*(end - start)[::-1]))
    assert (angle - turn + 180) % 360 - 180 == pytest.approx(0, abs=4)
    assert name.height == pytest.approx(44, abs=14)
    # The name is printed in the card's upper left quarter: turned with the card, it is there still.
    across = np.array(_middle(name.box)) - np.array(_middle(card.box))
    back = np.array(
        [[np.cos(np.radians(turn)), np.sin(np.radians(turn))], [-np.sin(np.radians(turn)), np.cos(np.radians(turn))]]
    )
    x, y = back @ across
    assert x < 0
    assert y < -100


def test_an_exif_turn_changes_nothing_but_how_the_file_is_stored() -> None:
    photo = drawing.on_desk([(drawing.card(), (1000, 750), 5)])
    plain = _read(photo)
    stored = _read(photo.transpose(Image.Transpose.ROTATE_90), orientation=6)
    assert (stored.width, stored.height) == (plain.width, plain.height) == (2000, 1500)
    assert _texts(stored.cards[0]) == _texts(plain.cards[0]) == list(LINES)
    assert _middle(stored.cards[0].box) == pytest.approx(_middle(plain.cards[0].box), abs=3)


@pytest.mark.parametrize(
    ("ground", "desk"),
    [
        ((240, 240, 238), (222, 220, 214)),
        ((34, 36, 44), (20, 20, 22)),
        ((120, 190, 190), (150, 160, 160)),
        ((250, 250, 250), (20, 20, 20)),
    ],
    ids=["white on white", "black on black", "of a colour", "white on black"],
)
def test_a_card_is_found_on_a_desk_like_itself(ground: drawing.Colour, desk: drawing.Colour) -> None:
    ink = drawing.WHITE if sum(ground) < 300 else drawing.BLACK
    card = drawing.card(drawing.usual(ink), ground)
    (found,) = _read(drawing.on_desk([(card, (900, 700), 6)], desk=desk)).cards
    assert _texts(found) == list(LINES)


def test_a_card_small_in_a_large_photo_is_read_at_full_resolution() -> None:
    card = drawing.card().resize((840, 480), Image.Resampling.LANCZOS)
    (found,) = _read(drawing.on_desk([(card, (2900, 600), -7)], size=(4000, 3000))).cards
    assert _texts(found) == list(LINES)


def test_each_of_several_cards_is_a_card_of_its_own() -> None:
    other = drawing.card([Printed("Jonas Tran", 0.1, 0.2, 60), Printed("jonas@tran.example", 0.1, 0.6, 44)])
    photo = drawing.on_desk([(drawing.card(), (750, 500), 3), (other, (2100, 1500), -5)], size=(2900, 2100))
    reading = _read(photo)
    assert sorted(_texts(card)[0] for card in reading.cards) == ["Jonas Tran", LINES[0]]


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_scan_passes_through(kind: str) -> None:
    reading = ocr.read(drawing.encoded(drawing.card(), kind), deadline=UNHURRIED)
    assert _texts(reading.cards[0]) == list(LINES)


def test_a_card_seen_at_a_slant_is_made_rectangular() -> None:
    flat = drawing.on_desk([(drawing.card(), (1000, 750), 0)])
    # The far edge is drawn together to four fifths of the near one.
    slanted = flat.transform(
        flat.size,
        Image.Transform.QUAD,
        data=(-250, 0, 0, 1500, 2000, 1500, 2250, 0),
        resample=Image.Resampling.BICUBIC,
        fillcolor=drawing.DESK,
    )
    (card,) = _read(slanted).cards
    assert _texts(card) == list(LINES)
    (left, _), (right, _), (low_right, _), (low_left, _) = card.box
    assert right - left < 0.93 * (low_right - low_left)


def test_a_card_with_a_dim_side_is_chosen_before_a_panel_whose_clear_side_cuts_across_it() -> None:
    whole = np.array([[20, 280], [615, 320], [600, 670], [10, 668]], np.float64)
    panel = np.array([[36, 294], [602, 334], [586, 650], [273, 663]], np.float64)
    found = [
        cards.Candidate(panel, (0.96, 1.0, 1.0, 1.0), area=0.25, text=1.0, letters=240, elsewhere=0),
        cards.Candidate(whole, (0.56, 1.0, 1.0, 1.0), area=0.36, text=1.0, letters=240, elsewhere=0),
    ]
    (chosen,) = cards.choose(found, crowded=False)
    assert chosen.corners.tolist() == whole.tolist()


def test_a_panel_is_no_card_when_the_cards_rows_go_on_beside_it() -> None:
    """The card is as light as the desk, so that nothing but its dark panel has an edge."""
    light = (226, 228, 232)
    rows = [Printed(text, 0.36, 0.08 + 0.1 * number, 34) for number, text in enumerate((*LINES, "Hafenweg 7"))]
    card = drawing.card([*rows, Printed("FELDMANN", 0.03, 0.4, 34, drawing.WHITE)], ground=light)
    pen = ImageDraw.Draw(card)
    pen.rectangle((0, 0, 330, 600), (24, 44, 96))
    for number in range(9):
        pen.text((40, 60 * number + 30), "FELDMANN", drawing.WHITE, font=drawing.font(34))
    read = _read(drawing.on_desk([(card, (1000, 750), 0)], desk=light))
    texts = [text for found in read.cards for text in _texts(found)]
    assert set(LINES) <= set(texts)


@pytest.mark.parametrize(
    ("sides", "area", "text", "letters", "elsewhere", "expected"),
    [
        ((0.83, 0.81, 1.0, 0.92), 0.21, 0.30, 87, 0, True),  # on granite, whose grain looks like letters
        ((1.0, 1.0, 1.0, 1.0), 0.06, 0.26, 46, 25, True),  # small, among tiles
        ((1.0, 1.0, 1.0, 1.0), 0.06, 0.05, 46, 25, False),  # no fuller of letters than the rest: a tile
        ((1.0, 1.0, 1.0, 1.0), 0.06, 0.26, 46, 120, False),  # with more rows elsewhere: a picture beside the text
        ((1.0, 1.0, 1.0, 1.0), 0.03, 0.26, 46, 25, False),  # too small
        ((0.83, 0.70, 1.0, 0.92), 0.21, 0.30, 87, 0, False),  # a side that can hardly be seen
    ],
)
def test_what_holds_part_of_the_letters_is_a_card_when_its_sides_are_clear_and_it_stands_out(
    sides: tuple[float, float, float, float], area: float, text: float, letters: int, elsewhere: int, *, expected: bool
) -> None:
    corners = np.array([[196, 383], [347, 323], [402, 411], [246, 480]], np.float64)
    found = cards.Candidate(corners, sides, area, text, letters, elsewhere)
    assert found.is_card(crowded=False) is expected


def _region(*corners: tuple[int, int], text: float = 0.5, letters: int = 120) -> cards.Candidate:
    sides = (1.0, 1.0, 1.0, 1.0)
    return cards.Candidate(np.array(corners, np.float64), sides, area=0.1, text=text, letters=letters, elsewhere=70)


@pytest.mark.parametrize(("text", "letters"), [(0.3, 116), (0.03, 3)], ids=["with text", "with a mark alone"])
def test_the_halves_of_a_card_of_two_colours_are_one_card(text: float, letters: int) -> None:
    lower = _region((101, 328), (361, 307), (354, 529), (95, 521), text=0.65)
    upper = _region((108, 98), (366, 105), (361, 306), (102, 327), text=text, letters=letters)
    (card,) = cards.choose([upper, lower], crowded=False)
    assert card.corners == pytest.approx(np.array([[108, 98], [366, 105], [354, 529], [95, 521]]), abs=5)
    assert card.letters == 120 + letters


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (((20, 100), (300, 100), (300, 260), (20, 260)), ((302, 100), (582, 100), (582, 260), (302, 260))),
        (((20, 100), (300, 100), (300, 260), (20, 260)), ((20, 262), (300, 262), (300, 422), (20, 422))),
        (((20, 100), (220, 100), (220, 260), (20, 260)), ((280, 100), (400, 100), (400, 260), (280, 260))),
    ],
    ids=["side by side", "one above the other", "desk between them"],
)
def test_two_cards_beside_each_other_are_two(
    one: tuple[tuple[int, int], ...], other: tuple[tuple[int, int], ...]
) -> None:
    assert len(cards.choose([_region(*one), _region(*other)], crowded=False)) == 2
