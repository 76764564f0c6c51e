"""How straight letters stand on their line: print stands on one, a hand dances."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.image.decode import Pixels
from ocr.image.strips import MARGIN

_LEAST_LETTERS = 4
_MOST_LETTERS = 24
_TALL = 0.3
"""Of the line's height: lower shapes are dots and commas."""
_WIDE = 3.0
"""Of the line's height: wider shapes are rules and frames."""
_NEAR = 0.045
"""Of the line's height: as far as a printed letter's foot is from the line it stands on, with some blur."""
_SLOPE = 0.2
"""At most, of the line that letters stand on within their strip."""


def steadiness(even: Pixels) -> float | None:
    """The share of a strip's letters whose feet stand on one straight line, 0 to 1.

    Args:
        even: A line of text dark on white, with the readers' margin, as `strips.cut` gives it.

    Returns:
        None where there are too few letters to tell.
    """
    line = even[MARGIN:-MARGIN, MARGIN:-MARGIN]
    x, feet = _feet(line)
    if len(x) < _LEAST_LETTERS:
        return None
    height = line.shape[0]
    across = x[None, :] - x[:, None]
    apart = np.abs(across) >= height
    slope = (feet[None, :] - feet[:, None]) / np.where(apart, across, 1.0)
    standing = np.abs(feet - (feet[:, None, None] + slope[:, :, None] * (x - x[:, None, None]))) < _NEAR * height
    shares = np.where(apart & (np.abs(slope) <= _SLOPE), standing.mean(axis=2), 0.0)
    return float(shares.max())


def _feet(line: Pixels) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Middle and foot of each letter, the first so many."""
    ink = (line < 128).astype(np.uint8)
    _, _, shapes, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    height = line.shape[0]
    letters = [
        s for s in shapes[1:] if s[cv2.CC_STAT_HEIGHT] > _TALL * height and s[cv2.CC_STAT_WIDTH] < _WIDE * height
    ]
    seen = np.array(letters[:_MOST_LETTERS], np.float64).reshape(-1, 5)
    return (
        seen[:, cv2.CC_STAT_LEFT] + seen[:, cv2.CC_STAT_WIDTH] / 2,
        seen[:, cv2.CC_STAT_TOP] + seen[:, cv2.CC_STAT_HEIGHT],
    )
