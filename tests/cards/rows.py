"""Lines of text in a box: measured, made to fit, aligned and printed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.cards import fonts, marks
from tests.cards.canvas import Box, Canvas, Colour

_LEAST = 17.0
"""Type is never set smaller than this, in thousandths of the long side: 4 points on a card of 85 mm."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of text.

    Attributes:
        role: As in `Printed`.
        size: Type size in canvas units.
        values: The (field, value) pairs that stand in the line.
        gap: Space above, in line heights.
        icon: Kind of the icon before the line; "" for the space of one, None for none.
        optional: Left out where there is no room.
    """

    text: str
    role: str
    face: str
    size: float
    ink: Colour
    values: tuple[tuple[str, str], ...] = ()
    gap: float = 0.3
    icon: str | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """How a block is set: alignment, disc colour behind icons, and the contrast that ink must keep."""

    align: str
    upright: str
    contrast: float
    disc: Colour | None = None


def _width(canvas: Canvas, row: Row) -> float:
    pixels = row.size * canvas.unit
    return fonts.font(row.face, max(6, round(pixels))).getlength(row.text) + (
        pixels * 1.9 if row.icon is not None else 0
    )


def _height(canvas: Canvas, row: Row) -> float:
    return row.size * canvas.unit * (1.16 + row.gap)


def _fitted(canvas: Canvas, row: Row, width: float) -> list[Row]:
    """The row made narrower, or cut at a comma or blank, until it fits."""
    share = width / max(_width(canvas, row), 1)
    if share >= 1:
        return [row]
    if (
        (share >= 0.8 and row.size * share >= _LEAST)
        or row.role in ("email", "url", "brand", "logo")
        or " " not in row.text
    ):
        return [replace(row, size=max(row.size * share * 0.98, _LEAST))]
    cut = row.text.rfind(", ", 0, int(len(row.text) * 0.75)) + 1 or row.text.rfind(" ", 0, int(len(row.text) * 0.6))
    if cut <= 0 or row.role == "phone":
        return [replace(row, size=max(row.size * share * 0.98, _LEAST))]
    head, tail = row.text[:cut].rstrip(), row.text[cut:].lstrip()
    rest = replace(row, text=tail, values=(), gap=0.1, icon="" if row.icon is not None else None)
    return [*_fitted(canvas, replace(row, text=head), width), *_fitted(canvas, rest, width)]


def fit(canvas: Canvas, rows: Sequence[Row], box: Box) -> list[Row]:
    """Rows that fit a box: optional ones left out first, then all set smaller."""
    kept = list(rows)
    while True:
        wide = [piece for row in kept for piece in _fitted(canvas, row, box[2] - box[0])]
        share = (box[3] - box[1]) / max(sum(_height(canvas, r) for r in wide), 1)
        if share >= 1:
            return wide
        optional = [r for r in kept if r.optional]
        if not optional:
            return [replace(r, size=max(r.size * max(share, 0.62), _LEAST)) for r in wide]
        kept.remove(optional[-1])


def _start(place: str, low: float, high: float, extent: float) -> float:
    return {"l": low, "t": low, "c": (low + high - extent) / 2, "m": (low + high - extent) / 2}.get(
        place, high - extent
    )


def _print(canvas: Canvas, rng: random.Random, row: Row, at: tuple[float, float], setting: Setting) -> None:
    x, y = at
    size = row.size * canvas.unit
    icon_space = size * 1.9 if row.icon is not None else 0
    text_x = x if setting.align == "r" else x + icon_space
    width = canvas.text((text_x, y), row.text, row.face, size, row.ink, row.role, contrast=setting.contrast)
    if row.icon:
        icon_x = x + width + size * 0.7 if setting.align == "r" else x
        marks.icon(canvas, (icon_x, y), row.icon, size, (255, 255, 255) if setting.disc else row.ink, setting.disc, rng)


def place(canvas: Canvas, rng: random.Random, rows: Sequence[Row], box: Box, setting: Setting) -> list[Row]:
    """Prints rows in a box and gives those that were printed."""
    fitted = fit(canvas, rows, box)
    left, top, right, bottom = box
    y = _start(setting.upright, top, bottom, sum(_height(canvas, r) for r in fitted))
    for row in fitted:
        if row.text:
            y += row.gap * row.size * canvas.unit
            x = _start(setting.align, left, right, _width(canvas, row))
            _print(canvas, rng, row, (x, y), setting)
            y += row.size * canvas.unit * 1.16
    return fitted
