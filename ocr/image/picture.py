"""A flat picture to read from: a card made rectangular, or a whole photo, with the way back to the photo."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.image import lines as finder
from ocr.image.decode import Photo, Pixels


@dataclass(frozen=True, slots=True)
class Flat:
    """Upright, flat pixels (BGR).

    Attributes:
        back: 3x3, from pixels here to pixels of the photo.
    """

    pixels: Pixels
    back: NDArray[np.float64]

    def to_photo(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Points here as points of the photo."""
        return moved(points, self.back)


@dataclass(frozen=True, slots=True)
class TextLine:
    """Where a line is in a flat picture: corners clockwise from the text's top left."""

    corners: NDArray[np.float64]
    light: bool


def moved(points: NDArray[np.float64], matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points through a homography."""
    return np.asarray(cv2.perspectiveTransform(np.asarray(points, np.float64)[None], matrix)[0], np.float64)


def whole(photo: Photo) -> Flat:
    """The photo as it is."""
    return Flat(photo.pixels, np.diag([photo.scale, photo.scale, 1.0]))


def lines(flat: Flat) -> list[TextLine]:
    """The lines of text in a flat picture."""
    scale = finder.WORKING_SIDE / max(flat.pixels.shape[:2])
    grey = cv2.cvtColor(flat.pixels, cv2.COLOR_BGR2GRAY)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=way), np.uint8)
    return [TextLine(box.corners() / scale, box.light) for box in finder.find(small)]
