"""A flat picture to find lines in: a card made rectangular, or a whole photo, with the way back to the photo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.beside import both
from ocr.image import cards, sideways, strips
from ocr.image import lines as finder
from ocr.image.decode import Photo, Pixels
from ocr.image.letters import WORKING_SIDE
from ocr.image.scaling import scaled
from ocr.readers import Strip

MARGIN = 0.1
"""Of a card's longer side, kept around it: where its edge was taken too narrow, its text is still there."""


MOST_LINES = 80
"""On one card, the weightiest: more is not text but a pattern."""


@dataclass(frozen=True, slots=True)
class Flat:
    """A flat picture at the size in which lines are looked for.

    Attributes:
        grey: The picture.
        back: 3x3, from its pixels to those of the decoded photo.
        card: The card's corners in the picture, clockwise from its top left.
        found: Whether a card's edges were seen; else the picture is the whole photo.
    """

    grey: Pixels
    back: NDArray[np.float64]
    card: NDArray[np.float64]
    found: bool

    def to_photo(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Points of the picture as points of the decoded photo."""
        return moved(points, self.back)

    def turned(self, quarters: int) -> Flat:
        """Turned clockwise by quarters."""
        grey, back, card = self.grey, self.back, self.card
        for _ in range(quarters % 4):
            height = grey.shape[0]
            back = back @ np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, height - 1.0], [0.0, 0.0, 1.0]])
            card = np.roll(np.stack([height - 1 - card[:, 1], card[:, 0]], axis=1), 1, axis=0)
            grey = np.asarray(cv2.rotate(grey, cv2.ROTATE_90_CLOCKWISE), np.uint8)
        return Flat(grey, back, card, self.found)


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text in a flat picture: corners clockwise from the text's own top left."""

    corners: NDArray[np.float64]
    light: bool
    weight: float


def moved(points: NDArray[np.float64], matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points through a homography."""
    return np.asarray(cv2.perspectiveTransform(np.asarray(points, np.float64)[None], matrix)[0], np.float64)


def flats(photo: Photo) -> list[Flat]:
    """The cards of a photo, each flat; the whole photo where none is seen."""
    found, seen = cards.find(photo.overview)
    larger = photo.grey.shape[1] / photo.overview.shape[1]
    return [_flat(photo, corners * larger, found=seen) for corners in found] or [_whole(photo)]


def lines(flat: Flat) -> tuple[Flat, list[TextLine], list[TextLine]]:
    """The card turned so that its text runs from side to side.

    It may still stand on its head, and so may what runs up or down: that shows only when it is read.

    Returns:
        The card, its lines from top to bottom, and those that run up or down it.
    """
    seen = finder.Seen.of(flat.grey)
    down, boxes = finder.find(seen)
    if down:
        flat, seen = flat.turned(1), seen.turned()
    upward = [_upward(box, flat) for box in sideways.find(seen, boxes)]
    inside = [_inside(box, flat.card) for box in boxes]
    # what stands beside a card is more of the card only where the desk itself has no text
    stray = inside.count(False) > 0.3 * inside.count(True)
    chosen = [box for box, within in zip(boxes, inside, strict=True) if within or not stray]
    if len(chosen) > MOST_LINES:
        least = sorted((box.weight for box in chosen), reverse=True)[MOST_LINES - 1]
        chosen = [box for box in chosen if box.weight >= least]
    level = [TextLine(box.corners(), box.light, box.weight) for box in chosen]
    return flat, level, [line for line in upward if _holds(flat.card, line.corners.mean(axis=0))]


def cut(photo: Photo, flat: Flat, found: Sequence[TextLine]) -> list[Strip]:
    """The lines as readers take them, cut out of the decoded photo at its full resolution."""

    def of(some: Sequence[TextLine]) -> list[Strip]:
        return [strips.cut(photo.grey, moved(line.corners, flat.back), light=line.light) for line in some]

    half = (len(found) + 1) // 2
    here, beside = both(lambda: of(found[:half]), lambda: of(found[half:]))
    return here + beside


def over(flat: Flat, line: TextLine) -> TextLine:
    """The line as it stands in the picture turned by half."""
    height, width = flat.grey.shape
    return TextLine(np.array([width - 1.0, height - 1.0]) - line.corners, line.light, line.weight)


def from_other_end(line: TextLine) -> TextLine:
    """The line where its text runs the other way."""
    return TextLine(np.roll(line.corners, 2, axis=0), line.light, line.weight)


def part(corners: NDArray[np.float64], strip: Strip, left: float, right: float) -> NDArray[np.float64]:
    """The corners of a part of a line, given where it starts and ends in the line's strip."""
    inner = strip.even.shape[1] - 2 * strips.MARGIN
    start, end = (np.clip((x - strips.MARGIN) / inner, 0, 1) for x in (left, right))
    a, b, c, d = corners
    return np.array([a + (b - a) * start, a + (b - a) * end, d + (c - d) * end, d + (c - d) * start])


def _inside(box: finder.Box, card: NDArray[np.float64]) -> bool:
    return _holds(card, np.array([box.x, box.y]))


def _holds(card: NDArray[np.float64], point: NDArray[np.float64]) -> bool:
    x, y = point.tolist()
    return cv2.pointPolygonTest(card.astype(np.float32), (x, y), measureDist=False) >= 0


def _upward(box: finder.Box, flat: Flat) -> TextLine:
    """A line found in the picture turned clockwise by a quarter, back in the picture: its text runs upwards."""
    x, y = box.corners().T
    return TextLine(np.stack([y, flat.grey.shape[0] - 1 - x], axis=1), box.light, box.weight)


def _whole(photo: Photo) -> Flat:
    height, width = photo.grey.shape
    scale = WORKING_SIDE / max(height, width)
    small = scaled(photo.grey, scale)
    card = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64) * scale
    return Flat(small, np.diag([1 / scale, 1 / scale, 1.0]), card, found=False)


def _flat(photo: Photo, corners: NDArray[np.float64], *, found: bool) -> Flat:
    """A card with some desk around it, rectangular, at the size in which lines are looked for."""
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    width, height = (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
    scale = WORKING_SIDE / (max(width, height) * (1 + 2 * MARGIN))
    edge = MARGIN * max(width, height) * scale
    card = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64) * scale + edge
    forth = np.asarray(cv2.getPerspectiveTransform(corners.astype(np.float32), card.astype(np.float32)), np.float64)
    size = (round(width * scale + 2 * edge), round(height * scale + 2 * edge))
    away = np.asarray(np.linalg.inv(forth), np.float64)
    frame = np.array([[0, 0], [size[0], 0], size, [0, size[1]]], np.float64)
    part, corner = _around(photo.grey, moved(frame, away))
    shrink = scale if scale < 0.75 else 1.0
    grey = scaled(part, shrink)
    back = np.array([[1 / shrink, 0, corner[0]], [0, 1 / shrink, corner[1]], [0, 0, 1]])
    flat = cv2.warpPerspective(grey, forth @ back, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return Flat(np.asarray(flat, np.uint8), away, card, found)


def _around(pixels: Pixels, corners: NDArray[np.float64]) -> tuple[Pixels, tuple[int, int]]:
    """The upright part of the picture that holds the corners, and its own top left."""
    height, width = pixels.shape[:2]
    left, top = np.clip(np.floor(corners.min(axis=0)), 0, (width - 2, height - 2)).astype(int).tolist()
    right, bottom = np.clip(np.ceil(corners.max(axis=0)), (left + 2, top + 2), (width, height)).astype(int).tolist()
    return pixels[top:bottom, left:right], (left, top)
