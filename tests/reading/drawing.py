"""Small drawings for the reading tests: cards of invented people, and photos of them on a plain desk."""

from __future__ import annotations

import importlib.util
import io
import random
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

Colour = tuple[int, int, int]

WHITE: Colour = (250, 250, 248)
BLACK: Colour = (20, 20, 24)
DESK: Colour = (96, 70, 52)
LINES = ("Marta Feldmann", "Head of Purchasing", "Feldmann Bau GmbH", "marta@feldmann-bau.de", "+49 89 4711 2030")


@dataclass(frozen=True, slots=True)
class Printed:
    """A line of text on a card: its left edge and top as shares of the card, its size in pixels."""

    text: str
    left: float
    top: float
    size: int = 40
    ink: Colour = BLACK


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """DejaVu Sans, which knows all Latin letters and comes with matplotlib; Pillow's own knows no marks."""
    found = importlib.util.find_spec("matplotlib")
    assert found is not None
    assert found.origin is not None
    return ImageFont.truetype(str(Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"), size)


def card(
    printed: Sequence[Printed] | None = None, ground: Colour = WHITE, size: tuple[int, int] = (1050, 600)
) -> Image.Image:
    """A card with lines of text, the usual ones where none are given."""
    picture = Image.new("RGB", size, ground)
    pen = ImageDraw.Draw(picture)
    for line in printed if printed is not None else usual():
        pen.text((line.left * size[0], line.top * size[1]), line.text, line.ink, font=font(line.size))
    return picture


def usual(ink: Colour = BLACK) -> list[Printed]:
    """The usual lines, one under the other."""
    return [Printed(text, 0.08, 0.1 + 0.16 * number, 40, ink) for number, text in enumerate(LINES)]


def on_desk(
    cards: Sequence[tuple[Image.Image, tuple[int, int], float]],
    size: tuple[int, int] = (2000, 1500),
    desk: Colour = DESK,
) -> Image.Image:
    """Cards lying on a desk, each with its middle at a place and turned clockwise by degrees."""
    photo = Image.new("RGB", size, desk)
    for picture, (x, y), turn in cards:
        mask = Image.new("L", picture.size, 255).rotate(-turn, expand=True, resample=Image.Resampling.BICUBIC)
        lying = picture.rotate(-turn, expand=True, resample=Image.Resampling.BICUBIC)
        photo.paste(lying, (x - lying.width // 2, y - lying.height // 2), mask)
    return photo.filter(ImageFilter.GaussianBlur(0.7))


def encoded(picture: Image.Image, kind: str = "JPEG", orientation: int | None = None) -> bytes:
    """The picture as a file."""
    out = io.BytesIO()
    if orientation is None:
        picture.save(out, kind)
    else:
        exif = Image.Exif()
        exif[0x0112] = orientation
        picture.save(out, kind, exif=exif)
    return out.getvalue()


def empty_png(width: int, height: int) -> bytes:
    """A black PNG whose file is small however large it is, made without the picture ever being in memory."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    row = bytes(1 + (width + 7) // 8)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def newspaper(size: tuple[int, int] = (4000, 3000), height: int = 34) -> Image.Image:
    """A page of small print in columns, from one rim to the other."""
    words = ("council", "said early", "market", "after the", "line", "board", "new lead", "town", "money was", "paid")
    picture = Image.new("RGB", size, (214, 210, 200))
    pen = ImageDraw.Draw(picture)
    chosen = random.Random(1)
    column = size[0] // 5
    for left in range(10, size[0], column):
        for top in range(10, size[1], int(height * 1.3)):
            text = ""
            while pen.textlength(text, font=font(height)) < column - 4 * height:
                text += chosen.choice(words) + " "
            pen.text((left, top), text, (40, 40, 44), font=font(height))
    return picture


def noise(size: tuple[int, int] = (4000, 3000), grain: int = 9) -> Image.Image:
    """Nothing but coloured grain, each as large as a letter's stroke."""
    width, height = size[0] // grain, size[1] // grain
    grains = Image.frombytes("RGB", (width, height), random.Random(2).randbytes(width * height * 3))
    return grains.resize(size, Image.Resampling.BICUBIC)
