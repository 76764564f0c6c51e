"""How hard each difficulty is: data/difficulties.toml."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.cards.design import Taste
from tests.cards.light import Shot

Range = tuple[float, float]
_TWELVE = (4032, 3024)
_SIZES = ((1600, 1200), (2048, 1536), (3264, 2448), (3648, 2736), _TWELVE, _TWELVE, _TWELVE, (4000, 2250))


@dataclass(frozen=True, slots=True)
class Photo:
    """Ranges of what `Shot` holds, and chances.

    Attributes:
        turn: At most that many degrees either way.
        quarter: How likely the card lies turned by a quarter or a half; so are the `maybe_`s of their things.
        several: How likely there is more than one card.
        quality: Of the JPEG file.
        least: The smallest type in pixels that a photo may come to have.
    """

    desks: Sequence[str]
    fill: Range
    tilt: Range
    turn: float
    quarter: float
    curl: Range
    light: Range
    maybe_shadow: float
    maybe_glare: float
    blur: Range
    maybe_motion: float
    noise: Range
    exposure: Range
    maybe_fingers: float
    several: float
    quality: tuple[int, int]
    least: float


@dataclass(frozen=True, slots=True)
class Difficulty:
    """A taste in design, and how it is photographed; without a photo it is a flat picture."""

    taste: Taste
    photo: Photo | None


def _difficulty(table: dict[str, Any]) -> Difficulty:
    photo = table.get("photo")
    return Difficulty(Taste(**table["taste"]), Photo(**photo) if photo else None)


def _difficulties() -> dict[str, Difficulty]:
    text = (Path(__file__).parent / "data" / "difficulties.toml").read_text(encoding="utf-8")
    return {name: _difficulty(table) for name, table in tomllib.loads(text).items()}


DIFFICULTIES: Mapping[str, Difficulty] = _difficulties()


def shot(rng: random.Random, photo: Photo) -> Shot:
    """One way to take the photo, within the ranges."""
    width, height = rng.choice(_SIZES)
    if rng.random() < 0.4:
        width, height = height, width
    quarter = rng.choice((90, 180, 270)) if rng.random() < photo.quarter else 0
    return Shot(
        width=width,
        height=height,
        desk=rng.choice(photo.desks),
        fill=rng.uniform(*photo.fill),
        tilt=rng.uniform(*photo.tilt),
        turn=quarter + rng.uniform(-photo.turn, photo.turn),
        curl=rng.uniform(*photo.curl) * rng.choice((-1, 0, 1)),
        light=rng.uniform(*photo.light),
        shadow=rng.uniform(0.2, 0.6) if rng.random() < photo.maybe_shadow else 0.0,
        glare=rng.uniform(0.2, 0.9) if rng.random() < photo.maybe_glare else 0.0,
        blur=rng.uniform(*photo.blur),
        motion=rng.uniform(0.08, 0.2) if rng.random() < photo.maybe_motion else 0.0,
        noise=rng.uniform(*photo.noise),
        exposure=rng.uniform(*photo.exposure),
        warmth=rng.uniform(-0.06, 0.12),
        fingers=rng.choice((1, 2)) if rng.random() < photo.maybe_fingers else 0,
    )


def features(taken: Shot) -> list[str]:
    """Names of what is hard about a photo, for counting failures by."""
    quarter = round(taken.turn / 90) * 90 % 360
    marks = {
        f"turned_{quarter}": quarter != 0,
        "tilt_strong": taken.tilt > 22,
        "turn_strong": abs(taken.turn - round(taken.turn / 90) * 90) > 12,
        "curl": abs(taken.curl) > 0.015,
        "shadow": taken.shadow > 0,
        "glare": taken.glare > 0,
        "blur": taken.blur > 0.075,
        "motion": taken.motion > 0,
        "noise": taken.noise > 6.5,
        "dim": taken.exposure < 0.6,
        "uneven": taken.light > 0.5,
        "small_in_frame": taken.fill < 0.45,
    }
    return [f"desk_{taken.desk}", *(name for name, there in marks.items() if there)]
