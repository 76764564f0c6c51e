"""The flat card as it is drawn, with a record of every line of text and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw

from tests.cards import fonts

Colour = tuple[int, int, int]
Box = tuple[float, float, float, float]
Corners = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """A line of text on the card.

    Attributes:
        role: What it says: a field's name, or "label", "slogan", "registration", "services", "hours", "logo", "note".
        quad: Its corners clockwise from the text's own top left, in card pixels.
        size: Height of its type in card pixels.
    """

    text: str
    role: str
    quad: Corners
    size: float


def luminance(colour: Colour) -> float:
    """Perceived lightness, 0 to 255."""
    return 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]


@dataclass(slots=True)
class Canvas:
    """A card of `width` by `height` pixels; `unit` is a thousandth of its long side, in which sizes are given."""

    width: int
    height: int
    image: Image.Image = field(init=False)
    printed: list[Printed] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", (self.width, self.height), (255, 255, 255))

    @property
    def unit(self) -> float:
        """Pixels in a thousandth of the long side."""
        return max(self.width, self.height) / 1000

    @property
    def pen(self) -> ImageDraw.ImageDraw:
        """What draws on the image."""
        return ImageDraw.Draw(self.image)

    def ground(self, box: Box) -> Colour:
        """The median colour under a box."""
        left, top, right, bottom = (int(v) for v in box)
        crop = np.asarray(self.image.crop((max(left, 0), max(top, 0), max(right, left + 1), max(bottom, top + 1))))
        red, green, blue = np.median(crop.reshape(-1, 3), axis=0)
        return int(red), int(green), int(blue)

    def readable(self, ink: Colour, box: Box, contrast: float) -> Colour:
        """The ink, or black or white where the ink would not stand out from what is under the box."""
        under = luminance(self.ground(box))
        if abs(luminance(ink) - under) >= contrast:
            return ink
        return (20, 20, 24) if under > 120 else (250, 250, 250)

    def text(
        self,
        at: tuple[float, float],
        text: str,
        face: str,
        size: float,
        ink: Colour,
        role: str,
        *,
        contrast: float = 90,
    ) -> float:
        """Prints a line with its top left at a point and records it; gives its width in pixels."""
        typeface = fonts.font(face, max(6, round(size)))
        left, top, right, bottom = self.pen.textbbox(at, text, font=typeface)
        box = (left, top, right, bottom)
        self.pen.text(at, text, font=typeface, fill=self.readable(ink, box, contrast))
        if role != "icon":
            quad = ((left, top), (right, top), (right, bottom), (left, bottom))
            self.printed.append(Printed(text, role, quad, size))
        return float(typeface.getlength(text))

    def sideways(
        self, at: tuple[float, float], text: str, face: str, size: float, ink: Colour, role: str, *, up: bool
    ) -> None:
        """Prints a line turned by a quarter, reading upwards or downwards, with its box's top left at a point."""
        typeface = fonts.font(face, max(6, round(size)))
        x, y = at
        width, height = round(typeface.getlength(text)), round(size * 1.35)
        box = (x, y, x + height, y + width)
        layer = Image.new("L", (width, height), 0)
        ImageDraw.Draw(layer).text((0, 0), text, font=typeface, fill=255)
        turned = layer.transpose(Image.Transpose.ROTATE_90 if up else Image.Transpose.ROTATE_270)
        self.image.paste(self.readable(ink, box, 90), (round(x), round(y)), turned)
        left, top, right, bottom = box
        quad = ((left, bottom), (left, top), (right, top), (right, bottom))
        self.printed.append(Printed(text, role, quad if up else (quad[2], quad[3], quad[0], quad[1]), size))
