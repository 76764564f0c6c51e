"""Moves boxes from a card's own flat coordinates to the photo's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields as names
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ocr.image.picture import moved
from ocr.reading import Fields, Line, Note, Quad, Value

Maps = Mapping[str, NDArray[np.float64]]
"""For each side, the 3x3 map from the card's flat coordinates to its photo."""


def quad(corners: NDArray[np.float64]) -> Quad:
    """Four rows of x and y as a box, to a tenth of a pixel."""
    a, b, c, d = ((round(float(x), 1), round(float(y), 1)) for x, y in corners)
    return a, b, c, d


def in_photo(found: Fields, maps: Maps) -> dict[str, Any]:
    """A card's fields by name, their boxes in the coordinates of the photo that shows them."""
    return {field.name: _moved(getattr(found, field.name), maps) for field in names(found)}


def line_in_photo(line: Line, to_photo: NDArray[np.float64]) -> Line:
    """A line and its words in the photo's coordinates."""
    corners = moved(np.array(line.box), to_photo)
    height = float(np.linalg.norm(corners[3] - corners[0]) + np.linalg.norm(corners[2] - corners[1])) / 2
    words = tuple(replace(word, box=quad(moved(np.array(word.box), to_photo))) for word in line.words)
    return replace(line, box=quad(corners), height=height, words=words)


def _moved(item: object, maps: Maps) -> object:
    if isinstance(item, tuple):
        return tuple(_moved(one, maps) for one in item)
    if isinstance(item, Value | Note) and item.box is not None and item.side in maps:
        return replace(item, box=quad(moved(np.array(item.box), maps[item.side])))
    return item
