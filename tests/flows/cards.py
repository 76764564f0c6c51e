"""A plain card of an invented person, drawn so that reading it is no question."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont

NAME = "Margaret Holloway"
EMAIL = "margaret@holloway-bridges.example.com"
PHONE = "+12025550143"
LINES = (
    (NAME, 64),
    ("Structural Engineer", 40),
    ("Holloway Bridges LLC", 48),
    ("Tel. (202) 555-0143", 40),
    (EMAIL, 40),
)


def plain_card() -> bytes:
    """A PNG of the card."""
    image = Image.new("RGB", (1200, 700), "white")
    pen = ImageDraw.Draw(image)
    top = 80
    for text, size in LINES:
        pen.text((90, top), text, fill="black", font=ImageFont.truetype("DejaVuSans.ttf", size))
        top += round(size * 1.9)
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def blank_photo() -> bytes:
    """A photo with nothing on it."""
    file = io.BytesIO()
    Image.new("RGB", (1200, 700), "white").save(file, "PNG")
    return file.getvalue()
