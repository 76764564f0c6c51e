"""What somebody wrote on a card is kept as a note with its place, and taken for no field."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

import ocr
from ocr.reading import Card
from tests.cards import camera, difficulty
from tests.cards.canvas import Corners, Printed
from tests.cards.design import Flat, design
from tests.cards.difficulty import DIFFICULTIES
from tests.cards.people import invent
from tests.cards.sample import jpeg

SEEDS = range(300, 330)


def _design(seed: int, extras: float) -> Flat:
    taste = replace(DIFFICULTIES["easy"].taste, extras=extras)
    return design(random.Random(seed), invent(random.Random(seed)), taste, 1500)


def _photo(flat: Flat, seed: int) -> tuple[bytes, camera.Placed]:
    rng, easy = random.Random(seed), DIFFICULTIES["easy"].photo
    assert easy is not None
    shot = replace(difficulty.shot(rng, easy), width=2048, height=1536, turn=0.0)
    where = camera.placed(rng, flat.image.size, shot, (0.5, 0.5), (0.85, 0.85))
    picture, _ = camera.photograph(rng, shot, [(flat.image, where)], [], 24.0)
    return jpeg(Image.fromarray(np.ascontiguousarray(picture)), 88), where


def _written(card: Card) -> list[tuple[str, Corners]]:
    return [(note.text, note.box) for note in card.notes if note.code == "handwriting" and note.box is not None]


def _notes() -> Iterator[tuple[int, Flat, Printed]]:
    for seed in SEEDS:
        flat = _design(seed, 3.0)
        yield from ((seed, flat, line) for line in flat.printed if line.role == "note")


def test_a_note_written_on_a_card_is_kept_with_its_place_and_is_no_field() -> None:
    kept, notes = 0, list(_notes())[:6]
    for seed, flat, note in notes:
        photo, where = _photo(flat, seed)
        card = ocr.read(photo, deadline=60).cards[0]
        middle = np.mean(where.points(note.quad), axis=0)
        for text, box in _written(card):
            left, top = np.min(box, axis=0)
            right, bottom = np.max(box, axis=0)
            kept += bool(left < middle[0] < right and top < middle[1] < bottom)
            fields = [value.value for value in (card.name, card.title, card.organization) if value is not None]
            assert text not in fields
    assert len(notes) == 6
    assert kept >= 3, f"{kept} of {len(notes)} notes kept"


@pytest.mark.parametrize("seed", [301, 305])
def test_nothing_is_taken_for_handwriting_where_all_is_printed(seed: int) -> None:
    photo, _ = _photo(_design(seed, 0.0), seed)
    assert _written(ocr.read(photo, deadline=60).cards[0]) == []
