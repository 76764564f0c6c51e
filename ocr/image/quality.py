"""Why a photo shows no text: so that a person can do better with the next one."""

from __future__ import annotations

from typing import Literal

import cv2
import numpy as np

from ocr.image.decode import Photo
from ocr.image.letters import WORKING_SIDE

Why = Literal["dark", "blurred", "small", "empty"]

_DARK = 45
"""Grey level that hardly a pixel of a dark photo reaches."""
_BLURRED = 25.0
"""Variance of the Laplacian, in a photo brought to its full range and `WORKING_SIDE`, of the sharpest of its tiles."""
_SMALL = 500
"""Longer side, in pixels, of a photo on which small print cannot be told apart."""


def why(photo: Photo) -> Why:
    """What most likely keeps the photo from being read."""
    grey = photo.grey
    if float(np.percentile(grey[::4, ::4], 99.5)) < _DARK:
        return "dark"
    if max(photo.width, photo.height) < _SMALL:
        return "small"
    if float(np.std(grey[::4, ::4])) > 12 and _sharpest(grey) < _BLURRED:
        return "blurred"
    return "empty"


def _sharpest(grey: cv2.typing.MatLike) -> float:
    """Sharpness of the sharpest of 8x8 tiles."""
    scale = min(1.0, WORKING_SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    full = cv2.normalize(small, None, 0, 255, cv2.NORM_MINMAX)  # type: ignore[call-overload]
    edges = cv2.Laplacian(full, cv2.CV_32F) ** 2
    return float(cv2.resize(edges, (8, 8), interpolation=cv2.INTER_AREA).max())
