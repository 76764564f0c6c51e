"""Cuts one line of text out of a picture: upright, at the height that readers like, evened and as it is."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.image.decode import Pixels
from ocr.readers.protocol import Strip

HEIGHT = 40
"""Of the line in the strip, margin aside."""
MARGIN = 12
"""White, on all sides of the evened line."""
_GROWN = 2
"""Pixels by which the evened line's box is widened: neighbours' strokes hurt more than cut ones."""
_PLAIN = 6
"""Pixels kept above and below the line as it is; on its sides they are as many as the evened one's margin has."""
_WIDEST = 2400
_INK = 0.02
"""Share of a line's pixels that is ink beyond doubt: the darkest of them are made black."""


def cut(picture: Pixels, corners: NDArray[np.float64], *, light: bool) -> Strip:
    """One line as a strip.

    Args:
        picture: Grey.
        corners: Top left, top right, bottom right, bottom left of the line in the picture.
        light: Whether the text is lighter than its ground.
    """
    width = float(np.linalg.norm(corners[1] - corners[0]) + np.linalg.norm(corners[2] - corners[3])) / 2
    height = float(np.linalg.norm(corners[3] - corners[0]) + np.linalg.norm(corners[2] - corners[1])) / 2
    scale = min(HEIGHT / height, _WIDEST / width)
    wide, tall = max(4, round(width * scale)), max(4, round(height * scale))
    around = MARGIN + _GROWN
    target = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32) + around
    forth = np.asarray(cv2.getPerspectiveTransform(np.asarray(corners, np.float32), target), np.float64)
    raw = _shrunk(picture, corners, forth, (wide + 2 * around, tall + 2 * around), scale)
    flat = even(raw[MARGIN:-MARGIN, MARGIN:-MARGIN], light=light)
    framed = cv2.copyMakeBorder(flat, MARGIN, MARGIN, MARGIN, MARGIN, cv2.BORDER_CONSTANT, value=(255,))
    cropped = around - _PLAIN
    return Strip(np.asarray(framed, np.uint8), np.ascontiguousarray(raw[cropped:-cropped]))


def _shrunk(
    picture: Pixels, corners: NDArray[np.float64], forth: NDArray[np.float64], size: tuple[int, int], scale: float
) -> Pixels:
    """The line's part of the picture, grey; shrunk by area first where one warp would skip pixels."""
    beyond = 8 + (MARGIN + _GROWN) / scale
    left, top = np.maximum(np.floor(corners.min(axis=0) - beyond).astype(int), 0)
    right, bottom = np.maximum(np.ceil(corners.max(axis=0) + beyond).astype(int), 1)
    part = picture[min(top, picture.shape[0] - 1) : bottom, min(left, picture.shape[1] - 1) : right]
    step = scale * 1.3 if scale < 0.6 else 1.0
    if step < 1:
        part = np.asarray(cv2.resize(part, None, fx=step, fy=step, interpolation=cv2.INTER_AREA), np.uint8)
    back = np.array([[1 / step, 0, left], [0, 1 / step, top], [0, 0, 1]])
    interpolation = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_LINEAR
    warped = cv2.warpPerspective(part, forth @ back, size, flags=interpolation, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, np.uint8)


def even(grey: Pixels, *, light: bool) -> Pixels:
    """Dark on white, with shadows and tints divided out."""
    dark = 255 - grey if light else grey
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (HEIGHT, HEIGHT // 2))
    ground = cv2.morphologyEx(cv2.medianBlur(dark, 3), cv2.MORPH_CLOSE, kernel, borderType=cv2.BORDER_REPLICATE)
    flat = cv2.divide(dark, np.maximum(_soft(np.asarray(ground, np.uint8)), 1), scale=255)
    shares = np.cumsum(np.bincount(flat.ravel(), minlength=256)) / flat.size
    low = int(np.searchsorted(shares, _INK))
    stretched = (np.arange(256) - low) * (255 / max(20, 250 - low))
    return np.asarray(cv2.LUT(flat, np.clip(stretched, 0, 255).astype(np.uint8)), np.uint8)


def _soft(ground: Pixels) -> Pixels:
    """Blurred by a quarter of the line's height; at a quarter of the size, as so soft a picture loses nothing by it."""
    height, width = ground.shape
    small = cv2.resize(ground, (max(1, width // 4), max(1, height // 4)), interpolation=cv2.INTER_AREA)
    return np.asarray(
        cv2.resize(cv2.GaussianBlur(small, (0, 0), HEIGHT / 16), (width, height), interpolation=cv2.INTER_LINEAR),
        np.uint8,
    )
