"""Logos, icons, codes and pictures on a card: drawn four times too large, then made smooth."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import qrcode
from PIL import Image, ImageDraw

from tests.cards import fonts
from tests.cards.canvas import Canvas, Colour

_FINE = 4
Pen = ImageDraw.ImageDraw
# Font Awesome 4 code points, several likenesses each.
ICONS = {
    "work": "\uf095\uf098",
    "direct": "\uf095",
    "mobile": "\uf10b\uf095\uf098",
    "fax": "\uf1ac\uf02f",
    "email": "\uf0e0\uf003",
    "url": "\uf0ac\uf08e",
    "address": "\uf041\uf015\uf1ad",
    "linkedin": "\uf0e1\uf08c",
    "facebook": "\uf09a\uf082",
    "twitter": "\uf099",
    "instagram": "\uf16d",
}


def _polygon(sides: int, turn: float, radius: float, middle: float) -> list[tuple[float, float]]:
    angles = (turn + 2 * math.pi * k / sides for k in range(sides))
    return [(middle + radius * math.cos(a), middle + radius * math.sin(a)) for a in angles]


def _rings(pen: Pen, side: int, first: Colour, second: Colour, rng: random.Random) -> None:
    for k in range(rng.choice((2, 3, 4))):
        inset = side * k * 0.12
        arc = (rng.randint(0, 180), rng.randint(220, 360))
        pen.arc(
            (inset, inset, side - inset, side - inset),
            *arc,
            fill=first if k % 2 else second,
            width=max(4, int(side * 0.07)),
        )


def _hexagon(pen: Pen, side: int, first: Colour, second: Colour, rng: random.Random) -> None:
    turn = rng.random()
    pen.polygon(_polygon(6, turn, side / 2, side / 2), fill=first)
    pen.polygon(_polygon(rng.choice((3, 4, 6)), turn + 0.4, side * 0.28, side / 2), fill=second)


def _petals(pen: Pen, side: int, first: Colour, second: Colour, rng: random.Random) -> None:
    count = rng.choice((3, 4, 5, 6))
    for k, (x, y) in enumerate(_polygon(count, rng.random(), side * 0.26, side / 2)):
        pen.ellipse(
            (x - side * 0.22, y - side * 0.22, x + side * 0.22, y + side * 0.22), fill=first if k % 2 else second
        )


def _bars(pen: Pen, side: int, first: Colour, second: Colour, rng: random.Random) -> None:
    for k in range(4):
        height = side * (0.3 + 0.7 * rng.random())
        pen.rectangle(
            (k * side * 0.25, side - height, k * side * 0.25 + side * 0.18, side), fill=first if k % 2 else second
        )


def _peaks(pen: Pen, side: int, first: Colour, second: Colour, rng: random.Random) -> None:
    top = side * (0.1 + 0.2 * rng.random())
    pen.polygon([(0, side), (side * 0.42, top), (side * 0.84, side)], fill=first)
    pen.polygon([(side * 0.4, side), (side * 0.72, side * 0.4), (side, side)], fill=second)


def _shield(pen: Pen, side: int, first: Colour, second: Colour, rng: random.Random) -> None:
    pen.polygon(
        [(side * 0.1, 0), (side * 0.9, 0), (side * 0.9, side * 0.55), (side * 0.5, side), (side * 0.1, side * 0.55)],
        fill=first,
    )
    pen.polygon(
        [(side * 0.5, side * 0.08), (side * 0.82, side * 0.08), (side * 0.82, side * 0.5), (side * 0.5, side * 0.9)],
        fill=second,
    )


def _monogram(pen: Pen, side: int, first: Colour, second: Colour, rng: random.Random) -> None:
    pen.ellipse((0, 0, side, side), fill=first)
    face = fonts.font(rng.choice(("Lato-Bold.ttf", "DejaVuSerif-Bold.ttf")), int(side * 0.55))
    pen.text((side / 2, side / 2), rng.choice("ABCDEGHKMNPRSTVWZ"), font=face, fill=second, anchor="mm")


def _leaf(pen: Pen, side: int, first: Colour, second: Colour, rng: random.Random) -> None:
    pen.pieslice((0, 0, side, side), 90, 270, fill=first)
    pen.pieslice((side * 0.1, side * 0.1, side * 0.95, side * 0.95), 270, 90, fill=second)


_LOGOS: tuple[Callable[[Pen, int, Colour, Colour, random.Random], None], ...] = (
    _rings,
    _hexagon,
    _petals,
    _bars,
    _peaks,
    _shield,
    _monogram,
    _leaf,
)


def logo(rng: random.Random, side: int, first: Colour, second: Colour) -> Image.Image:
    """A made-up emblem on a clear ground."""
    fine = Image.new("RGBA", (side * _FINE, side * _FINE), (*first, 0))
    rng.choice(_LOGOS)(ImageDraw.Draw(fine), side * _FINE, first, second, rng)
    return fine.resize((side, side), Image.Resampling.LANCZOS)


def portrait(rng: random.Random, side: int) -> Image.Image:
    """A round picture that stands for a photo of a face."""
    fine = Image.new("RGBA", (side * 2, side * 2), (0, 0, 0, 0))
    pen, full = ImageDraw.Draw(fine), side * 2
    ground = tuple(rng.randint(120, 220) for _ in range(3))
    skin = rng.choice(((236, 200, 175), (198, 150, 118), (120, 82, 60)))
    pen.ellipse((0, 0, full, full), fill=(*ground, 255))
    pen.pieslice(
        (full * 0.15, full * 0.62, full * 0.85, full * 1.3),
        180,
        360,
        fill=(*(rng.randint(20, 120) for _ in range(3)), 255),
    )
    pen.ellipse((full * 0.32, full * 0.16, full * 0.68, full * 0.62), fill=(40, 28, 20, 255))
    pen.ellipse((full * 0.34, full * 0.22, full * 0.66, full * 0.66), fill=(*skin, 255))
    return fine.resize((side, side), Image.Resampling.LANCZOS)


def code(payload: str, side: int, dark: Colour, light: Colour) -> Image.Image:
    """A QR code of about the given side, in whole pixels a module."""
    made = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=2)
    made.add_data(payload)
    made.make(fit=True)
    matrix = made.get_matrix()
    plain = Image.new("RGB", (len(matrix), len(matrix)), light)
    plain.putdata([dark if cell else light for row in matrix for cell in row])
    scale = max(1, side // len(matrix))
    return plain.resize((len(matrix) * scale, len(matrix) * scale), Image.Resampling.NEAREST)


def icon(
    canvas: Canvas,
    at: tuple[float, float],
    kind: str,
    size: float,
    ink: Colour,
    disc: Colour | None,
    rng: random.Random,
) -> None:
    """An icon of a line's height, in a disc of its own if a colour for one is given."""
    x, y = at
    if disc is not None:
        canvas.pen.ellipse((x - size * 0.22, y - size * 0.12, x + size * 1.22, y + size * 1.32), fill=disc)
    face = fonts.font(fonts.ICONS, max(6, round(size * (0.75 if disc else 0.95))))
    box = (x, y, x + size, y + size)
    fill = canvas.readable(ink, box, 60)
    canvas.pen.text((x + size / 2, y + size * 0.6), rng.choice(ICONS[kind]), font=face, fill=fill, anchor="mm")
