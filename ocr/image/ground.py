"""Regions of a small picture that may be cards: what differs from the photo's rim, and what closed edges enclose."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.image.decode import Pixels

Plane = NDArray[np.float32]


def bright(small: Pixels) -> Pixels:
    """Dark photos made as bright as others, so that the same differences count."""
    top = float(np.percentile(small[::4, ::4].max(axis=2), 98))
    return np.asarray(cv2.convertScaleAbs(small, alpha=min(6.0, 240 / max(top, 1))), np.uint8)


def regions(lab: Pixels) -> list[Pixels]:
    """Pictures of where a card may be: what differs from the photo's rim, and what closed edges enclose."""
    return [_unlike_rim(lab), *_enclosed(lab)]


def _unlike_rim(lab: Pixels) -> Pixels:
    values = cv2.resize(lab, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.float32)
    rim = np.concatenate(
        [
            values[:4].reshape(-1, 3),
            values[-4:].reshape(-1, 3),
            values[:, :4].reshape(-1, 3),
            values[:, -4:].reshape(-1, 3),
        ]
    )
    criteria = (cv2.TERM_CRITERIA_MAX_ITER, 8, 1.0)
    cv2.setRNGSeed(1)
    _, labels, centres = cv2.kmeans(rim[::2], 3, None, criteria, 1, cv2.KMEANS_PP_CENTERS)  # type: ignore[call-overload]
    weight = np.array([0.6, 1.0, 1.0], np.float32)  # shadows change lightness more than colour
    share = np.bincount(labels.ravel(), minlength=3) / len(labels)
    away = [_distance(values, c, weight) for c, s in zip(centres, share, strict=True) if s > 0.12]
    nearest = np.clip(np.min(away, axis=0), 0, 255).astype(np.uint8)
    distance = cv2.resize(nearest, lab.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    _, mask = cv2.threshold(distance, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (9, 9))
    return np.asarray(
        cv2.morphologyEx(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel), cv2.MORPH_OPEN, kernel), np.uint8
    )


def _distance(values: Plane, centre: Plane, weight: Plane) -> Plane:
    """How far each pixel's colour is from a centre."""
    one, two, three = (((values[:, :, i] - centre[i]) * weight[i]) ** 2 for i in range(3))
    return np.asarray(np.sqrt(one + two + three), np.float32)


def _enclosed(lab: Pixels) -> list[Pixels]:
    light = lab[:, :, 0]
    edges: list[Pixels] = []
    for low in (20, 50):
        both = cv2.Canny(light, low, low * 2.5)
        for channel in (1, 2):
            both = cv2.bitwise_or(both, cv2.Canny(lab[:, :, channel], low * 0.4, low))
        edges.append(np.asarray(cv2.dilate(both, np.ones((3, 3), np.uint8)), np.uint8))
    closed = cv2.morphologyEx(edges[1], cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    return [*edges, np.asarray(closed, np.uint8)]
