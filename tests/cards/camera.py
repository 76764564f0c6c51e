"""Photographs flat cards: perspective, curl and what lies over them; and follows every point through it."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.cards import desks, fingers
from tests.cards.canvas import Corners
from tests.cards.desks import Texture
from tests.cards.light import Shot, develop

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Placed:
    """A card in the photo: how its pixels got there."""

    matrix: Matrix
    bend: float
    width: int
    height: int

    def points(self, corners: Corners) -> Corners:
        """Card pixels to photo pixels."""
        bent = np.asarray([[(x, y + self.bend * _arc(x / self.width))] for x, y in corners], dtype=np.float64)
        moved = cv2.perspectiveTransform(bent, self.matrix)[:, 0]
        return tuple((float(x), float(y)) for x, y in moved)

    @property
    def outline(self) -> Corners:
        """The card's corners in the photo."""
        return self.points(((0, 0), (self.width, 0), (self.width, self.height), (0, self.height)))


def _arc(share: float) -> float:
    return 4 * share * (share - 1)


def _rotation(tilt: float, axis: float, turn: float) -> Matrix:
    """A turn in the plane, then a tilt about an axis in the plane; degrees."""
    spin, _ = cv2.Rodrigues(np.array([0, 0, math.radians(turn)]))
    lean, _ = cv2.Rodrigues(np.array([math.cos(axis), math.sin(axis), 0]) * math.radians(tilt))
    return np.asarray(lean @ spin, dtype=np.float64)


def placed(
    rng: random.Random, size: tuple[int, int], shot: Shot, middle: tuple[float, float], fill: tuple[float, float]
) -> Placed:
    """Where a card lands that fills shares of the frame's width and height around a middle, a share too."""
    width, height = size
    corners = np.array(
        [
            (-width / 2, -height / 2, 0),
            (width / 2, -height / 2, 0),
            (width / 2, height / 2, 0),
            (-width / 2, height / 2, 0),
        ]
    )
    turned = corners @ _rotation(shot.tilt, rng.uniform(0, 2 * math.pi), shot.turn).T
    distance = 3.2 * max(width, height)
    flat = turned[:, :2] * (distance / (distance + turned[:, 2:3]))
    extent = flat.max(axis=0) - flat.min(axis=0)
    scale = min(shot.width * fill[0] / extent[0], shot.height * fill[1] / extent[1])
    at = (flat - (flat.max(axis=0) + flat.min(axis=0)) / 2) * scale + np.array(
        [shot.width * middle[0], shot.height * middle[1]]
    )
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    return Placed(
        np.asarray(cv2.getPerspectiveTransform(source, at.astype(np.float32)), dtype=np.float64),
        shot.curl * width,
        width,
        height,
    )


def _bent(image: NDArray[np.uint8], bend: float) -> tuple[NDArray[np.uint8], float]:
    """The card with its horizontals curved, on a taller sheet; and how far the sheet's top lies above the card's."""
    height, width = image.shape[:2]
    room = int(abs(bend)) + 2
    shift = np.array([bend * _arc(x / width) for x in range(width)], dtype=np.float32)
    map_y = np.arange(height + 2 * room, dtype=np.float32)[:, None] - room - shift[None, :]
    map_x = np.arange(width, dtype=np.float32)[None, :].repeat(height + 2 * room, 0)
    return np.asarray(
        cv2.remap(image, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=(0, 0, 0, 0)),
        dtype=np.uint8,
    ), float(room)


def _with_edge(image: Image.Image, rng: random.Random) -> NDArray[np.uint8]:
    """The card with an opaque mask, its corners rounded now and then."""
    card = np.dstack([np.asarray(image.convert("RGB")), np.full((image.height, image.width), 255, dtype=np.uint8)])
    if rng.random() < 0.15:
        radius = int(min(card.shape[:2]) * rng.uniform(0.04, 0.08))
        mask = np.zeros(card.shape[:2], dtype=np.uint8)
        cv2.rectangle(mask, (radius, 0), (card.shape[1] - radius, card.shape[0]), 255, -1)
        cv2.rectangle(mask, (0, radius), (card.shape[1], card.shape[0] - radius), 255, -1)
        for x in (radius, card.shape[1] - radius - 1):
            for y in (radius, card.shape[0] - radius - 1):
                cv2.circle(mask, (x, y), radius, 255, -1, cv2.LINE_AA)
        card[..., 3] = mask
    return card


def lay(scene: Texture, image: Image.Image, where: Placed, rng: random.Random) -> None:
    """Puts a card and its contact shadow into the scene."""
    card, room = _bent(_with_edge(image, rng), where.bend)
    lift = np.array([[1, 0, 0], [0, 1, -room], [0, 0, 1]], dtype=np.float64)
    whole = where.matrix @ lift
    outline = np.asarray(
        where.points(
            (
                (0, 0),
                (where.width / 2, 0),
                (where.width, 0),
                (where.width, where.height),
                (where.width / 2, where.height),
                (0, where.height),
            )
        )
    )
    left, top = (int(max(0, v)) for v in np.floor(outline.min(axis=0) - 60))
    right, bottom = (
        int(min(limit, v))
        for limit, v in zip((scene.shape[1], scene.shape[0]), np.ceil(outline.max(axis=0) + 60), strict=True)
    )
    patch_size = (right - left, bottom - top)
    warped = cv2.warpPerspective(
        card, np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]]) @ whole, patch_size, flags=cv2.INTER_LINEAR
    )
    mask = warped[..., 3].astype(np.float32) / 255
    depth = max(patch_size) * rng.uniform(0.004, 0.012)
    offset = np.array([[1, 0, rng.uniform(-1, 1) * depth / 4], [0, 1, rng.uniform(0.2, 1) * depth / 4]])
    coarse = cv2.resize(mask, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    moved = cv2.warpAffine(coarse, offset, (coarse.shape[1], coarse.shape[0]))
    shade = cv2.resize(cv2.GaussianBlur(moved, (0, 0), depth / 4 + 0.5), patch_size, interpolation=cv2.INTER_LINEAR)
    patch = scene[top:bottom, left:right]
    patch *= (1 - 0.5 * shade * (1 - mask))[..., None]
    patch *= (1 - mask)[..., None]
    # The mask's border is already weighed into the warped colours.
    patch += warped[..., :3].astype(np.float32) * mask[..., None]


def _fingers(scene: Texture, rng: random.Random, where: Placed, lines: Sequence[Corners], count: int) -> int:
    """Fingers reaching over the border where no text is; how many found a place."""
    chosen = fingers.choose(rng, (where.width, where.height), lines, count)
    for finger in chosen:
        tip, away, beside = (np.asarray(p) for p in where.points((finger.tip, finger.away, finger.beside)))
        fingers.paint(scene, rng, tip, away, max(6, int(np.hypot(*(beside - tip)))))
    return len(chosen)


def photograph(
    rng: random.Random,
    shot: Shot,
    cards: Sequence[tuple[Image.Image, Placed]],
    texts: Sequence[Corners],
    smallest: float,
) -> tuple[NDArray[np.uint8], int]:
    """The upright photo of cards on a desk, the first on top; and how many fingers are in it.

    `texts` are the first card's lines in its own pixels, which fingers keep off.
    """
    scene = desks.desk(rng, shot.desk, shot.width, shot.height)
    for image, where in reversed(cards):
        lay(scene, image, where, rng)
    first = cards[0][1]
    held = _fingers(scene, rng, first, texts, shot.fingers) if shot.fingers and len(cards) == 1 else 0
    return develop(scene, rng, shot, first.outline, smallest), held
