"""What cards lie on: wood, leather, newsprint, cloth, stone, ruled paper, plain boards, and rooms out of focus."""

from __future__ import annotations

import random
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tests.cards import fonts, grounds
from tests.cards.canvas import Colour

Texture = NDArray[np.float32]
Noise = np.random.Generator
_NEWS = [
    "the",
    "of",
    "market",
    "council",
    "rates",
    "after",
    "season",
    "harbour",
    "river",
    "new",
    "plan",
    "said",
    "trade",
    "early",
    "region",
    "last",
    "open",
    "street",
    "water",
    "price",
    "board",
    "line",
    "under",
    "field",
]


def _smooth(noise: Noise, width: int, height: int, grain_x: float, grain_y: float) -> Texture:
    """Noise between -1 and 1 with grains of a given size in pixels."""
    small = noise.standard_normal(
        (max(2, int(height / grain_y) + 2), max(2, int(width / grain_x) + 2)), dtype=np.float32
    )
    small /= 2
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.float32)


def _tinted(colour: Colour, shade: NDArray[np.floating]) -> Texture:
    return np.asarray(np.asarray(colour) * (1 + shade[..., None]), dtype=np.float32)


def _plain(rng: random.Random, noise: Noise, width: int, height: int) -> Texture:
    grey = rng.randint(60, 245)
    colour = rng.choice(
        (
            (grey, grey, grey),
            (grey, grey, grey),
            grounds.hsv(rng.random(), rng.uniform(0.1, 0.6), rng.uniform(0.25, 0.9)),
        )
    )
    return _tinted(colour, _smooth(noise, width, height, 3, 3) * 0.015)


def _white(rng: random.Random, noise: Noise, width: int, height: int) -> Texture:
    """A desk hardly darker than paper: a card's edge is next to nothing there."""
    grey = rng.randint(205, 240)
    return _tinted(
        (grey, grey - rng.randint(0, 8), grey - rng.randint(0, 14)), _smooth(noise, width, height, 4, 4) * 0.01
    )


def _wood(rng: random.Random, noise: Noise, width: int, height: int) -> Texture:
    colour = rng.choice(
        ((196, 150, 100), (150, 100, 62), (92, 60, 42), (205, 190, 165), (120, 78, 50), (226, 205, 172))
    )
    along = rng.uniform(250, 700)
    bend = _smooth(noise, width, height, along, 90) * 26
    rows = np.arange(height, dtype=np.float32)[:, None] + bend
    rings = np.sin(rows / rng.uniform(5, 14)) * 0.05 + np.sin(rows / rng.uniform(30, 60)) * 0.05
    grain = _smooth(noise, width, height, along / 3, 2.2) * rng.uniform(0.08, 0.2)
    made = _tinted(colour, rings + grain)
    for y in range(rng.randint(40, 200), height, rng.randint(140, 320)) if rng.random() < 0.5 else ():
        made[y : y + 2] *= 0.55
    return made


def _leather(rng: random.Random, noise: Noise, width: int, height: int) -> Texture:
    colour = rng.choice(((70, 26, 28), (128, 66, 30), (36, 32, 32), (110, 24, 30), (60, 44, 36), (30, 40, 60)))
    cells = np.abs(_smooth(noise, width, height, 11, 11)) + np.abs(_smooth(noise, width, height, 6, 6)) * 0.6
    bumps = np.clip(0.35 - cells, -0.2, 0.3)
    lit = cv2.Sobel(bumps, cv2.CV_32F, 1, 1, ksize=3)
    return _tinted(colour, np.clip(-lit * 0.9, -0.25, 0.35) - bumps * 0.25)


def _cloth(rng: random.Random, noise: Noise, width: int, height: int) -> Texture:
    colour = grounds.hsv(rng.random(), rng.uniform(0.05, 0.6), rng.uniform(0.2, 0.85))
    step = rng.uniform(3.2, 6)
    across = np.sin(np.arange(width, dtype=np.float32) * 2 * np.pi / step)[None, :]
    down = np.sin(np.arange(height, dtype=np.float32) * 2 * np.pi / step)[:, None]
    return _tinted(
        colour,
        across * down * 0.12
        + _smooth(noise, width, height, 2, 2) * 0.08
        + _smooth(noise, width, height, 160, 120) * 0.06,
    )


def _stone(rng: random.Random, noise: Noise, width: int, height: int) -> Texture:
    grey = rng.randint(70, 225)
    veins = 1 - np.abs(_smooth(noise, width, height, 150, 110) + _smooth(noise, width, height, 40, 30) * 0.4)
    specks = (_smooth(noise, width, height, 1.6, 1.6) > 0.8) * rng.uniform(-0.3, 0.3)
    return _tinted((grey, grey, min(255, grey + rng.randint(-6, 6))), np.clip(veins - 0.85, 0, 1) * -0.9 + specks)


def _newsprint(rng: random.Random, noise: Noise, width: int, height: int) -> Texture:
    """Columns of running text, a headline and a picture: the ground hardest to tell from a card."""
    sheet = Image.new("RGB", (width, height), rng.choice(((226, 222, 212), (238, 236, 230), (215, 212, 200))))
    pen, size = ImageDraw.Draw(sheet), max(7, width // 95)
    face, head = fonts.font("LiberationSerif-Regular.ttf", size), fonts.font("LiberationSerif-Bold.ttf", size * 4)
    column = width // rng.choice((3, 4, 5))
    for x in range(size, width, column):
        y = rng.randint(0, size * 4)
        while y < height:
            if rng.random() < 0.02:
                pen.text((x, y), " ".join(rng.choices(_NEWS, k=3)).capitalize(), font=head, fill=(30, 30, 32))
                y += size * 5
            if rng.random() < 0.006:
                pen.rectangle((x, y, x + column - size * 2, y + column * 0.7), fill=(rng.randint(90, 160),) * 3)
                y += int(column * 0.75)
            line = " ".join(rng.choices(_NEWS, k=14))
            while face.getlength(line) > column - size * 2:
                line = line.rpartition(" ")[0]
            pen.text((x, y), line, font=face, fill=(58, 56, 56))
            y += int(size * 1.22)
    return np.asarray(sheet, dtype=np.float32) * (1 + _smooth(noise, width, height, 3, 3)[..., None] * 0.05)


def _ruled(rng: random.Random, noise: Noise, width: int, height: int) -> Texture:
    sheet = np.full((height, width, 3), rng.uniform(225, 250), dtype=np.float32)
    step = rng.randint(18, 36)
    sheet[::step] = sheet[1::step] = (140, 165, 210)
    if rng.random() < 0.5:
        sheet[:, ::step] = (170, 190, 220)
    return sheet * (1 + _smooth(noise, width, height, 4, 4)[..., None] * 0.02)


def _room(rng: random.Random, noise: Noise, width: int, height: int) -> Texture:
    """A room far out of focus, as behind a card that is held up."""
    sheet = Image.new("RGB", (width, height), grounds.hsv(rng.random(), 0.25, rng.uniform(0.3, 0.7)))
    pen = ImageDraw.Draw(sheet)
    for _ in range(26):
        x, y, size = rng.uniform(-0.2, 1) * width, rng.uniform(-0.2, 1) * height, rng.uniform(0.08, 0.4) * width
        colour = grounds.hsv(rng.random(), rng.uniform(0, 0.6), rng.uniform(0.15, 1))
        (pen.rectangle if rng.random() < 0.6 else pen.ellipse)(
            (x, y, x + size, y + size * rng.uniform(0.4, 1.6)), fill=colour
        )
    return np.asarray(cv2.GaussianBlur(np.asarray(sheet, dtype=np.float32), (0, 0), width / 45), dtype=np.float32)


_KINDS: dict[str, Callable[[random.Random, Noise, int, int], Texture]] = {
    "plain": _plain, "white": _white, "wood": _wood, "leather": _leather, "cloth": _cloth, "stone": _stone,
    "newsprint": _newsprint, "ruled": _ruled, "room": _room,
}  # fmt: skip
KINDS = tuple(_KINDS)


def desk(rng: random.Random, kind: str, width: int, height: int) -> Texture:
    """A desk's colours without its light, 0 to 255, as float; sometimes with a second surface at its edge."""
    noise = np.random.default_rng(rng.getrandbits(32))
    share = min(1.0, 1300 / max(width, height))
    small_width, small_height = max(64, int(width * share)), max(64, int(height * share))
    made = _KINDS[kind](rng, noise, small_width, small_height)
    if rng.random() < 0.2 and kind != "room":
        edge = [(rng.uniform(0.75, 1.0), 0), (1.05, 0), (1.05, 1.05), (rng.uniform(0.8, 1.05), 1.05)]
        corners = np.asarray([(x * small_width, y * small_height) for x, y in edge], dtype=np.int32)
        cv2.fillPoly(made, [corners], tuple(float(rng.randint(40, 230)) for _ in range(3)))
    return np.asarray(
        cv2.resize(np.clip(made, 0, 255), (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.float32
    )
