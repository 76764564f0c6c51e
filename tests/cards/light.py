"""What the light and the sensor do to a photo: uneven light, shadow, glare, blur, noise."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.cards.canvas import Corners
from tests.cards.desks import Texture


@dataclass(frozen=True, slots=True)
class Shot:
    """How a photo is taken.

    Attributes:
        width: Of the upright photo in pixels; so `height`.
        fill: Share of the frame's shorter usable extent that the card takes.
        tilt: Angle out of the plane in degrees, about an axis of its own.
        turn: Angle in the plane in degrees; quarter turns stand in here too.
        curl: Sagitta of a bent card, as a share of its width.
        light: Unevenness of the light, 0 to 1.
        shadow: Depth of a cast shadow, 0 to 1; nought for none.
        glare: Strength of a reflection, 0 to 1; nought for none.
        blur: Standard deviation of the blur as a share of the smallest type's height.
        motion: Length of the smear, likewise.
        noise: Standard deviation of the noise, in grey levels.
        exposure: Factor on all light.
        fingers: How many fingers reach over the card's border.
    """

    width: int
    height: int
    desk: str
    fill: float
    tilt: float
    turn: float
    curl: float
    light: float
    shadow: float
    glare: float
    blur: float
    motion: float
    noise: float
    exposure: float
    warmth: float
    fingers: int


def _cloud(rng: random.Random, width: int, height: int, cells: int) -> Texture:
    noise = np.random.default_rng(rng.getrandbits(32)).random((cells, cells), dtype=np.float32)
    return np.asarray(cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.float32)


def _shadow(rng: random.Random, width: int, height: int, depth: float) -> Texture:
    """The soft shadow of a phone or a hand that comes from one side, as a factor."""
    shade = np.zeros((height, width), dtype=np.float32)
    reach, at, side = rng.uniform(0.3, 0.75), rng.uniform(0.1, 0.9), rng.randrange(4)
    wide = rng.uniform(0.12, 0.4)
    form = np.array(
        [
            (at - wide, -0.1),
            (at + wide, -0.1),
            (at + wide * rng.uniform(0.4, 1.3), reach),
            (at - wide * rng.uniform(0.2, 0.9), reach * rng.uniform(0.8, 1)),
        ]
    )
    turned = (form, form[:, ::-1], 1 - form, 1 - form[:, ::-1])[side]
    cv2.fillPoly(shade, [(turned * (width, height)).astype(np.int32)], 1.0)
    soft = cv2.GaussianBlur(shade, (0, 0), width * rng.uniform(0.008, 0.06))
    return np.asarray(1 - depth * soft, dtype=np.float32)


def _illumination(rng: random.Random, shot: Shot) -> Texture:
    """Light at an eighth of the photo's size."""
    width, height = max(16, shot.width // 8), max(16, shot.height // 8)
    angle = rng.uniform(0, 2 * math.pi)
    across = (np.arange(width, dtype=np.float32)[None, :] / width - 0.5) * math.cos(angle)
    down = (np.arange(height, dtype=np.float32)[:, None] / height - 0.5) * math.sin(angle)
    light = 1 + (across + down) * shot.light + (_cloud(rng, width, height, 4) - 0.5) * shot.light * 0.5
    distance = (np.arange(width)[None, :] / width - 0.5) ** 2 + (np.arange(height)[:, None] / height - 0.5) ** 2
    light *= 1 - distance.astype(np.float32) * rng.uniform(0, 0.6)
    if shot.shadow:
        light *= _shadow(rng, width, height, shot.shadow)
    return np.asarray(np.clip(light * shot.exposure, 0.08, 1.5), dtype=np.float32)


def _glare(rng: random.Random, shot: Shot, outline: Corners) -> Texture:
    """A reflection somewhere on the card, to be added, at an eighth of the photo's size."""
    width, height = max(16, shot.width // 8), max(16, shot.height // 8)
    middle = np.asarray(outline).mean(axis=0) / 8
    spread = np.asarray(outline).std(axis=0) / 8
    x, y = (rng.gauss(m, s * 0.9) for m, s in zip(middle, spread, strict=True))
    spot = np.zeros((height, width), dtype=np.float32)
    axes = (int(max(2, spread[0] * rng.uniform(0.15, 0.6))), int(max(2, spread[1] * rng.uniform(0.1, 0.5))))
    cv2.ellipse(spot, (int(x), int(y)), axes, rng.uniform(0, 180), 0, 360, 1.0, -1)
    return np.asarray(cv2.GaussianBlur(spot, (0, 0), width * 0.02 + 1) * shot.glare * 150, dtype=np.float32)


def _smeared(picture: NDArray[np.uint8], rng: random.Random, length: float) -> NDArray[np.uint8]:
    side = max(3, int(length) | 1)
    kernel = np.zeros((side, side), dtype=np.float32)
    angle = rng.uniform(0, math.pi)
    dx, dy = math.cos(angle) * side / 2, math.sin(angle) * side / 2
    cv2.line(kernel, (int(side / 2 - dx), int(side / 2 - dy)), (int(side / 2 + dx), int(side / 2 + dy)), 1.0)
    return np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), dtype=np.uint8)


def _noisy(picture: NDArray[np.uint8], rng: random.Random, sigma: float) -> NDArray[np.uint8]:
    """Sensor noise, a part of it coarse as phones' denoising leaves it."""
    noise = np.random.default_rng(rng.getrandbits(32))
    fine = noise.standard_normal((512, 512, 3), dtype=np.float32)
    tile = (fine * 0.6 + np.asarray(cv2.GaussianBlur(fine, (0, 0), 1.2)) * 1.8) * sigma
    whole = np.clip(np.rint(tile), -127, 127).astype(np.int16)
    down, across = -(-picture.shape[0] // 512), -(-picture.shape[1] // 512)
    field = np.tile(whole, (down, across, 1))[: picture.shape[0], : picture.shape[1]]
    return np.asarray(np.clip(picture.astype(np.int16) + field, 0, 255), dtype=np.uint8)


def develop(scene: Texture, rng: random.Random, shot: Shot, outline: Corners, smallest: float) -> NDArray[np.uint8]:
    """Light, glare, blur and noise: the photo; `smallest` is the height of its smallest type in pixels."""
    size = (shot.width, shot.height)
    scene *= cv2.resize(_illumination(rng, shot), size, interpolation=cv2.INTER_LINEAR)[..., None]
    scene *= np.array([1 + shot.warmth, 1.0, 1 - shot.warmth], dtype=np.float32)
    if shot.glare:
        scene += cv2.resize(_glare(rng, shot, outline), size, interpolation=cv2.INTER_LINEAR)[..., None]
    picture = np.clip(scene, 0, 255).astype(np.uint8)
    if shot.blur * smallest > 0.4:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), shot.blur * smallest), dtype=np.uint8)
    if shot.motion * smallest > 2:
        picture = _smeared(picture, rng, shot.motion * smallest)
    return _noisy(picture, rng, shot.noise)
