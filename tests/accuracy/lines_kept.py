"""Lines of drawn cards as the pipeline read them, kept in a file: reading takes a second a card, parsing none."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

import ocr
from ocr import places
from ocr.reading import Card, Line, Quad, Word
from tests.cards import draw

_UNHURRIED = 60.0


@dataclass(frozen=True, slots=True)
class Kept:
    """A card's lines in its own coordinates, with its truth."""

    ident: str
    difficulty: str
    truth: Mapping[str, Any]
    width: float
    height: float
    lines: tuple[Line, ...]


def cards(file: Path, seeds: Sequence[int], difficulties: Sequence[str]) -> Iterator[Kept]:
    """The cards of some seeds, those not in the file yet read and added to it; photos of several cards are left out."""
    known = {row["ident"]: row for row in map(json.loads, file.read_text().splitlines())} if file.exists() else {}
    for seed in seeds:
        for difficulty in difficulties:
            ident = f"{difficulty}{seed:06d}"
            if ident not in known:
                known[ident] = _read(seed, difficulty) | {"ident": ident, "difficulty": difficulty}
                with file.open("a", encoding="utf-8") as out:
                    out.write(json.dumps(known[ident], ensure_ascii=False) + "\n")
            if known[ident]["lines"]:
                yield _kept(known[ident])


def every(file: Path) -> Iterator[Kept]:
    """All cards in a file of which lines were read."""
    rows = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return (_kept(row) for row in rows if row["lines"])


def _kept(row: Mapping[str, Any]) -> Kept:
    lines = tuple(_line(one) for one in row["lines"])
    return Kept(row["ident"], row["difficulty"], row["truth"], row["width"], row["height"], lines)


def _read(seed: int, difficulty: str) -> dict[str, Any]:
    sample = draw(seed, difficulty)
    blank = {"truth": sample.truth, "width": 0.0, "height": 0.0, "lines": []}
    if sample.truth["cards"] > 1:
        return blank
    try:
        found = ocr.read(sample.photo, deadline=_UNHURRIED).cards
    except ocr.errors.NoCard:
        return blank
    return blank | flat(found[0]) if len(found) == 1 else blank


def flat(card: Card) -> dict[str, Any]:
    """A card's size and its lines, turned back from the photo's coordinates into the card's own."""
    width, height = math.dist(card.box[0], card.box[1]), math.dist(card.box[0], card.box[3])
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    back = cv2.getPerspectiveTransform(np.array(card.box, np.float32), corners)
    lines = [asdict(places.line_in_photo(line, _wide(back))) for line in card.lines]
    return {"width": width, "height": height, "lines": lines}


def _wide(matrix: NDArray[Any]) -> NDArray[np.float64]:
    return np.asarray(matrix, np.float64)


def _line(row: dict[str, Any]) -> Line:
    words = tuple(Word(**{**word, "box": _quad(word["box"])}) for word in row["words"])
    spelling = tuple(tuple((letter, sure) for letter, sure in slot) for slot in row.get("spelling", ()))
    heard = tuple(row.get("heard", ()))
    return Line(**{**row, "box": _quad(row["box"]), "words": words, "heard": heard, "spelling": spelling})


def _quad(points: list[list[float]]) -> Quad:
    a, b, c, d = ((x, y) for x, y in points)
    return a, b, c, d
