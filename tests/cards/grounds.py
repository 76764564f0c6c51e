"""What a card is printed on: plain, tinted, shaded, patterned or a picture; and its colours."""

from __future__ import annotations

import colorsys
import random
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tests.cards.canvas import Canvas, Colour, luminance

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Palette:
    """A card's colours: paper and ink, the accent of logo and rules, and a band with its own ink."""

    paper: Colour
    ink: Colour
    strong: Colour
    accent: Colour
    band: Colour
    band_ink: Colour


def hsv(hue: float, saturation: float, value: float) -> Colour:
    """A colour from hue, saturation and value, each 0 to 1."""
    red, green, blue = colorsys.hsv_to_rgb(hue % 1, saturation, value)
    return round(red * 255), round(green * 255), round(blue * 255)


def palette(rng: random.Random, kind: str) -> Palette:
    """Colours of a kind: light, tinted, coloured, dark or faint (thin contrast)."""
    hue = rng.random()
    accent = hsv(hue, rng.uniform(0.55, 1), rng.uniform(0.45, 0.9))
    band = hsv(hue + rng.choice((0, 0, 0.5)), rng.uniform(0.5, 0.95), rng.uniform(0.2, 0.6))
    grey = rng.randint(10, 80)
    ink = rng.choice(((grey, grey, grey), (grey, grey, grey), hsv(hue, 0.8, 0.35), hsv(0.62, 0.7, 0.3)))
    paper = rng.choice(((255, 255, 255), (250, 250, 248), (247, 243, 232), (238, 238, 240)))
    light = rng.choice(((255, 255, 255), (235, 235, 235), hsv(0.12, 0.45, 0.95)))
    if kind == "tinted":
        paper = hsv(rng.random(), rng.uniform(0.12, 0.4), rng.uniform(0.82, 0.97))
    elif kind == "coloured":
        paper, ink, accent = hsv(hue, rng.uniform(0.5, 0.95), rng.uniform(0.35, 0.8)), light, (255, 255, 255)
    elif kind == "dark":
        paper, ink = rng.choice(((18, 18, 20), (35, 36, 40), hsv(hue, 0.7, 0.18), hsv(0.62, 0.75, 0.28))), light
        accent = hsv(rng.choice((0.12, hue)), 0.6, 0.9)
    elif kind == "faint":
        grey = rng.randint(120, 165)
        ink = rng.choice(((grey, grey, grey), hsv(hue, 0.35, 0.66), hsv(0.11, 0.5, 0.7)))
    strong = rng.choice((ink, ink, accent)) if abs(luminance(accent) - luminance(paper)) > 90 else ink
    return Palette(paper, ink, strong, accent, band, light)


def _cloud(rng: random.Random, width: int, height: int, grain: int) -> NDArray[np.float32]:
    """Smooth noise between 0 and 1."""
    noise = np.random.default_rng(rng.getrandbits(32)).random(
        (max(2, height // grain), max(2, width // grain)), dtype=np.float32
    )
    return np.clip(
        np.asarray(cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.float32), 0, 1
    )


def _between(first: Colour, second: Colour, share: NDArray[np.float32]) -> Image.Image:
    mixed = np.asarray(first) * (1 - share[..., None]) + np.asarray(second) * share[..., None]
    return Image.fromarray(np.clip(mixed, 0, 255).astype(np.uint8))


def _toward(colour: Colour, other: int, share: float) -> Colour:
    red, green, blue = (round(c + (other - c) * share) for c in colour)
    return red, green, blue


def _shaded(canvas: Canvas, rng: random.Random, colours: Palette) -> None:
    ramp = np.linspace(0, 1, canvas.width, dtype=np.float32)[None, :].repeat(canvas.height, 0)
    if rng.random() < 0.5:
        ramp = np.linspace(0, 1, canvas.height, dtype=np.float32)[:, None].repeat(canvas.width, 1)
    away = 255 if luminance(colours.paper) < 120 else 0
    canvas.image = _between(colours.paper, _toward(colours.paper, away, 0.22), ramp)


def _patterned(canvas: Canvas, rng: random.Random, colours: Palette) -> None:
    faint = _toward(colours.paper, 0 if luminance(colours.paper) > 120 else 255, rng.uniform(0.05, 0.14))
    step, form, pen = (
        int(canvas.unit * rng.randint(14, 60)) + 2,
        rng.choice(("dots", "stripes", "grid", "slants")),
        canvas.pen,
    )
    for k in range(-canvas.height // step - 1, canvas.width // step + 1):
        x = k * step
        if form == "dots":
            for y in range(0, canvas.height, step):
                pen.ellipse((x, y, x + step * 0.4, y + step * 0.4), fill=faint)
        elif form == "slants":
            pen.line((x, 0, x + canvas.height, canvas.height), fill=faint, width=max(1, step // 5))
        else:
            pen.line((x, 0, x, canvas.height), fill=faint, width=max(1, step // 6))
    for y in range(0, canvas.height, step) if form == "grid" else ():
        pen.line((0, y, canvas.width, y), fill=faint, width=max(1, step // 6))


def _marbled(canvas: Canvas, rng: random.Random, colours: Palette) -> None:
    veins = np.abs(_cloud(rng, canvas.width, canvas.height, 90) - _cloud(rng, canvas.width, canvas.height, 30))
    away = 0 if luminance(colours.paper) > 120 else 255
    canvas.image = _between(_toward(colours.paper, away, 0.16), colours.paper, np.clip(veins * 3, 0, 1))


def _pictured(canvas: Canvas, rng: random.Random, colours: Palette) -> None:
    """A blurred picture behind the text, toned towards the paper so that a person can still read."""
    share = _cloud(rng, canvas.width, canvas.height, rng.choice((40, 120))) * rng.uniform(0.3, 0.5)
    canvas.image = _between(
        colours.paper, colours.band if luminance(colours.paper) < 120 else _toward(colours.accent, 255, 0.5), share
    )


def _watermarked(canvas: Canvas, rng: random.Random, colours: Palette) -> None:
    faint = _toward(colours.paper, 0 if luminance(colours.paper) > 120 else 255, 0.07)
    x, y, size = (
        rng.uniform(0, 0.6) * canvas.width,
        rng.uniform(-0.2, 0.4) * canvas.height,
        canvas.height * rng.uniform(0.6, 1.1),
    )
    canvas.pen.ellipse((x, y, x + size, y + size), outline=faint, width=int(size * 0.15))
    canvas.pen.ellipse((x + size * 0.3, y + size * 0.3, x + size * 0.7, y + size * 0.7), fill=faint)


_KINDS = {
    "shaded": _shaded,
    "patterned": _patterned,
    "marbled": _marbled,
    "pictured": _pictured,
    "watermarked": _watermarked,
}
KINDS = ("plain", *_KINDS)


def lay(canvas: Canvas, rng: random.Random, colours: Palette, kind: str) -> None:
    """Covers the card with its ground."""
    canvas.image.paste(colours.paper, (0, 0, canvas.width, canvas.height))
    if kind in _KINDS:
        _KINDS[kind](canvas, rng, colours)


def _waves(pen: ImageDraw.ImageDraw, width: int, height: int, first: Colour, second: Colour, *, left: bool) -> None:
    for share, colour in ((0.065, second), (0.045, first)):
        bulge = width * share
        x = -bulge if left else width - bulge
        pen.ellipse((x, -height * 0.25, x + 2 * bulge, height * 1.25), fill=colour)


def decorate(canvas: Canvas, rng: random.Random, colours: Palette) -> None:
    """Corner shapes, a frame, an edge or nothing, all at the border of the card."""
    width, height, pen = canvas.width, canvas.height, canvas.pen
    form = rng.choice(("none",) * 5 + ("corner", "corner", "frame", "edge", "edge", "waves"))
    if form == "corner":
        size = height * rng.uniform(0.05, 0.1)
        pen.polygon([(width, height), (width - size * 1.6, height), (width, height - size)], fill=colours.accent)
        pen.polygon([(0, 0), (size * 1.6, 0), (0, size)], fill=colours.band)
    elif form == "frame":
        inset = 18 * canvas.unit
        pen.rectangle(
            (inset, inset, width - inset, height - inset), outline=colours.accent, width=max(2, int(4 * canvas.unit))
        )
    elif form == "edge":
        pen.rectangle((0, height - rng.randint(12, 40) * canvas.unit, width, height), fill=colours.accent)
    elif form == "waves":
        _waves(pen, width, height, colours.band, colours.accent, left=rng.random() < 0.5)
