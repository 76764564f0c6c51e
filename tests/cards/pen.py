"""Notes written on a card by hand: letters that dance on their line, in ink, aslant."""

from __future__ import annotations

import math
import random

import numpy as np
from PIL import Image, ImageDraw

from tests.cards import fonts
from tests.cards.canvas import Canvas, Colour, Printed, luminance

HANDS = (
    "Breip.ttf",
    "dkg.ttf",
    "femkeklaver.ttf",
    "Kristi.ttf",
    "BecauseWeLearn-Regular.otf",
    "BecauseWeMentor-Regular.otf",
    "BecauseWeOrganize-Regular.otf",
)
WORDS = (
    "call Tuesday",
    "met at expo",
    "ask about pump",
    "lunch?",
    "send offer",
    "3 weeks",
    "likes sailing",
    "budget in May",
    "knows Petra",
    "Herr vom Stand 4",
    "rappeler lundi",
    "llamar en marzo",
    "after the holidays",
)
INKS: tuple[Colour, ...] = ((28, 44, 150), (20, 60, 170), (32, 32, 38), (25, 25, 30), (165, 25, 35))
_LIGHT_INK: Colour = (240, 240, 244)


def _layer(rng: random.Random, text: str, face: str, size: float) -> Image.Image:
    """The text as a mask, each letter a little off its place and size; trimmed."""
    step, x = fonts.font(face, round(size)), size
    layer = Image.new("L", (round(step.getlength(text) * 1.15 + 3 * size), round(3.4 * size)), 0)
    pen = ImageDraw.Draw(layer)
    drift = rng.uniform(-0.03, 0.03)
    for sign in text:
        typeface = fonts.font(face, max(6, round(size * rng.uniform(0.93, 1.07))))
        y = size * (1 + rng.gauss(0, 0.03)) + drift * (x - size)
        pen.text((x, y), sign, font=typeface, fill=255)
        x += step.getlength(sign) * rng.uniform(0.96, 1.04)
    turned = layer.rotate(rng.uniform(-7, 7), resample=Image.Resampling.BICUBIC, expand=True)
    return turned.crop(turned.getbbox())


def note(rng: random.Random, unit: float) -> tuple[str, Image.Image]:
    """What is written, and its mask, for a card whose thousandth of the long side is `unit` pixels."""
    text = rng.choice(WORDS)
    return text, _layer(rng, text, rng.choice(HANDS), unit * rng.uniform(42, 68))


def write(canvas: Canvas, rng: random.Random, text: str, layer: Image.Image, spot: tuple[int, int]) -> None:
    """Writes a note with its top left at a spot and records it in the role "note"."""
    left, top = spot
    box = (left, top, left + layer.width, top + layer.height)
    ink = rng.choice(INKS)
    ink = ink if luminance(canvas.ground(box)) - luminance(ink) > 60 else _LIGHT_INK
    # A pen gives not everywhere the same amount of ink.
    flow = 0.85 + 0.15 * np.sin(np.arange(layer.width) / max(layer.height, 1) * math.pi * rng.uniform(0.5, 2))
    mask = Image.fromarray(np.clip(np.asarray(layer, dtype=np.float32) * flow, 0, 255).astype(np.uint8))
    canvas.image.paste(ink, spot, mask)
    quad = ((box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3]))
    canvas.printed.append(Printed(text, "note", quad, layer.height * 0.7))
