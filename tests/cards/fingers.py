"""Fingers that hold a card by its border."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.cards.canvas import Corners
from tests.cards.desks import Texture

_SKINS = ((222, 176, 150), (188, 138, 108), (110, 76, 58))


@dataclass(frozen=True, slots=True)
class Finger:
    """Tip, a point on the way to the hand, and a point a finger's width beside the tip; in card pixels."""

    tip: tuple[float, float]
    away: tuple[float, float]
    beside: tuple[float, float]


def _finger(rng: random.Random, width: int, height: int) -> Finger:
    at, reach, thick = rng.uniform(0.1, 0.9), width * rng.uniform(0.04, 0.1), width * rng.uniform(0.1, 0.14)
    if rng.random() < 0.5:
        tip = (at * width, height - reach)
        return Finger(tip, (tip[0] + width * rng.uniform(-0.2, 0.2), height * 1.9), (tip[0] + thick, tip[1]))
    left = rng.random() < 0.5
    tip = (reach if left else width - reach, at * height)
    away = (-width * 0.7 if left else width * 1.7, tip[1] + height * rng.uniform(0, 0.3))
    return Finger(tip, away, (tip[0], tip[1] + thick))


def _covers(finger: Finger, line: Corners) -> bool:
    """Whether the finger comes nearer to a line of text than its own width."""
    (x, y), thick = finger.tip, max(abs(b - t) for b, t in zip(finger.beside, finger.tip, strict=True))
    low, high = np.min(line, axis=0) - thick, np.max(line, axis=0) + thick
    return bool(low[0] < x < high[0] and low[1] < y < high[1])


def choose(rng: random.Random, size: tuple[int, int], lines: Sequence[Corners], count: int) -> list[Finger]:
    """At most `count` fingers that keep off the lines."""
    tried = [_finger(rng, *size) for _ in range(count * 6)]
    return [finger for finger in tried if not any(_covers(finger, line) for line in lines)][:count]


def paint(scene: Texture, rng: random.Random, tip: NDArray[np.float64], away: NDArray[np.float64], width: int) -> None:
    """One finger with soft sides, in photo pixels."""
    skin = np.array(rng.choice(_SKINS), dtype=np.float32)
    height, across = scene.shape[:2]
    coarse = np.zeros((height // 8, across // 8), dtype=np.float32)
    start, end = (int(tip[0] / 8), int(tip[1] / 8)), (int(away[0] / 8), int(away[1] / 8))
    cv2.line(coarse, start, end, 1.0, max(1, width // 8), cv2.LINE_AA)
    rounded = cv2.GaussianBlur(coarse, (0, 0), width * 0.25 / 8 + 0.3)
    soft = cv2.resize(cv2.GaussianBlur(coarse, (0, 0), 0.6), (across, height), interpolation=cv2.INTER_LINEAR)
    light = cv2.resize(0.55 + 0.5 * rounded, (across, height), interpolation=cv2.INTER_LINEAR)
    scene *= (1 - soft)[..., None]
    scene += (soft * light)[..., None] * skin
