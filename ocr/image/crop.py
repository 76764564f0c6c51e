"""A piece of the photo as it is shown beside a field: upright, flat, with a little of what is around it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.errors import UnreadableImage
from ocr.image import decode
from ocr.reading import Quad

MARGIN = 0.35
"""Of the line's height, on every side: letters keep their tails."""
MOST_WIDTH = 1200
MOST_HEIGHT = 600
QUALITY = 85


def crop(data: bytes, box: Quad) -> bytes:
    """The part of a photo inside a box of its reading, as a JPEG.

    Args:
        data: The photo as it was sent.
        box: In the photo's own coordinates, clockwise from the text's own top left.

    Raises:
        ImageError: The photo cannot be decoded.
    """
    found = decode.header(data)
    picture = decode.colours(data, found)
    corners = np.array(box, np.float64) * (picture.shape[1] / found.width)
    width, height = _size(corners)
    flat = cv2.warpPerspective(picture, _way(corners, width, height), (width, height), flags=cv2.INTER_AREA)
    done, coded = cv2.imencode(".jpg", flat, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    if not done:
        raise UnreadableImage("the piece cannot be encoded")
    return coded.tobytes()


def _size(corners: NDArray[np.float64]) -> tuple[int, int]:
    """Width and height of the piece in pixels, its margins included: as large as in the picture, within bounds."""
    top_left, top_right, bottom_right, bottom_left = corners
    width = max(_length(top_right - top_left), _length(bottom_right - bottom_left), 1.0)
    height = max(_length(bottom_left - top_left), _length(bottom_right - top_right), 1.0)
    margin = 2 * MARGIN * height
    shrink = min(1.0, MOST_WIDTH / (width + margin), MOST_HEIGHT / (height + margin))
    return max(1, round((width + margin) * shrink)), max(1, round((height + margin) * shrink))


def _length(side: NDArray[np.float64]) -> float:
    return float(np.hypot(side[0], side[1]))


def _way(corners: NDArray[np.float64], width: int, height: int) -> NDArray[np.float64]:
    """The perspective that takes the box's corners to the piece's, inside its margins."""
    margin = height * MARGIN / (1 + 2 * MARGIN)
    right, bottom = width - margin, height - margin
    inside = np.array([[margin, margin], [right, margin], [right, bottom], [margin, bottom]], np.float32)
    return cv2.getPerspectiveTransform(corners.astype(np.float32), inside).astype(np.float64)
