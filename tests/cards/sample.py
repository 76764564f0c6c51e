"""A drawn card and its photo with the truth, all from a seed."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from tests.cards import camera
from tests.cards import difficulty as levels
from tests.cards.camera import Placed
from tests.cards.canvas import Corners, Printed
from tests.cards.design import Flat, Taste, design
from tests.cards.difficulty import Photo
from tests.cards.light import Shot
from tests.cards.people import invent

DIFFICULTIES = tuple(levels.DIFFICULTIES)
_EXIF_ORIENTATION = 0x0112
_TURNS = {3: cv2.ROTATE_180, 6: cv2.ROTATE_90_COUNTERCLOCKWISE, 8: cv2.ROTATE_90_CLOCKWISE}
"""How an upright photo is turned to be stored under an EXIF orientation."""

_LEAST_CONTRAST = 14
_CONTACT = ("phones", "emails", "urls", "addresses")
_FIELDS = {
    "name": ("name",), "title": ("title",), "department": ("title",), "organization": ("organization",),
    # Lines are merged in some layouts: one washed-out line of numbers may hold any of these.
    "phone": _CONTACT, "email": _CONTACT, "url": _CONTACT, "address": ("addresses",),
}  # fmt: skip
"""Fields that a line of a role may hold."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A photo and all that is known of it.

    Attributes:
        photo: The file's bytes, JPEG or PNG.
        truth: What is on the card, with the keys id, file, kind, name, title, organization, phones, and so on.
        features: What may make it hard, to count failures by.
        lines: Its text lines, with corners in pixels of the upright photo.
        outlines: The cards' corners likewise.
        others: Truths of further cards in the photo.
    """

    seed: int
    difficulty: str
    photo: bytes
    truth: dict[str, Any]
    features: tuple[str, ...]
    lines: tuple[Printed, ...]
    outlines: tuple[Corners, ...]
    others: tuple[dict[str, Any], ...] = ()


def jpeg(picture: Image.Image, quality: int, orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[_EXIF_ORIENTATION] = orientation
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, exif=exif.tobytes())
    return out.getvalue()


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def _moved(printed: tuple[Printed, ...], x: float, y: float) -> tuple[Printed, ...]:
    return tuple(replace(p, quad=tuple((a + x, b + y) for a, b in p.quad)) for p in printed)


def _flat_file(rng: random.Random, flat: Flat) -> tuple[bytes, str, tuple[Printed, ...], tuple[Corners, ...]]:
    """A picture file of the design itself, now and then on a sheet with a soft shadow, as mock-ups are."""
    picture, lines, left, top = flat.image, flat.printed, 0, 0
    if rng.random() < 0.2:
        left, top = (int(side * rng.uniform(0.04, 0.3)) for side in picture.size)
        grey = rng.randint(150, 250)
        sheet = Image.new("RGB", (picture.width + 2 * left, picture.height + 2 * top), (grey, grey, grey))
        sheet.paste((grey // 2,) * 3, (left + 4, top + 6, left + 4 + picture.width, top + 6 + picture.height))
        sheet = sheet.filter(ImageFilter.GaussianBlur(6))
        sheet.paste(picture, (left, top))
        picture, lines = sheet, _moved(lines, left, top)
    width, height = flat.image.size
    outline = ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
    if rng.random() < 0.3:
        return _png(picture), ".png", lines, (outline,)
    return jpeg(picture, rng.randint(60, 95)), ".jpg", lines, (outline,)


def _spots(shot: Shot, count: int) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Middle and share of the frame for each of several cards."""
    if count == 1:
        return [((0.5, 0.5), (shot.fill, shot.fill))]
    if count == 2:
        wide = shot.width > shot.height
        return [
            ((0.26, 0.5), (0.44, 0.85)) if wide else ((0.5, 0.26), (0.85, 0.44)),
            ((0.74, 0.5), (0.44, 0.85)) if wide else ((0.5, 0.74), (0.85, 0.44)),
        ]
    return [((x, y), (0.44, 0.44)) for y in (0.26, 0.74) for x in (0.26, 0.74)][:count]


def _place(
    rng: random.Random, flat: Flat, shot: Shot, middle: tuple[float, float], fill: tuple[float, float]
) -> Placed:
    slack = ((1 - fill[0]) / 2, (1 - fill[1]) / 2) if middle == (0.5, 0.5) else (0.02, 0.02)
    at = (middle[0] + rng.uniform(-0.7, 0.7) * slack[0], middle[1] + rng.uniform(-0.7, 0.7) * slack[1])
    return camera.placed(rng, flat.image.size, shot, at, fill)


def _magnification(where: Placed) -> float:
    (a, b, *_), width = where.outline, where.width
    return float(np.hypot(b[0] - a[0], b[1] - a[1])) / width


def _compose(rng: random.Random, taste: Taste, photo: Photo) -> tuple[Shot, list[tuple[Flat, Placed]]]:
    """Designs at about the size at which they come to stand in the photo, large enough for a person to read."""
    shot = levels.shot(rng, photo)
    count = rng.choice((2, 2, 3, 4)) if rng.random() < photo.several else 1
    shot = replace(shot, tilt=min(shot.tilt, 15), turn=rng.uniform(-8, 8)) if count > 1 else shot
    long_side = int(min(max(max(shot.width, shot.height) * shot.fill * (1 if count == 1 else 0.5), 900), 2600))
    state, cards = rng.getrandbits(64), []
    flats = [design(random.Random(state + k), invent(random.Random(state + k)), taste, long_side) for k in range(count)]
    for flat, (middle, fill) in zip(flats, _spots(shot, count), strict=True):
        where = _place(rng, flat, shot, middle, fill)
        smallest = min((p.size for p in flat.printed), default=20) * _magnification(where)
        if smallest < photo.least and count == 1:
            larger = min(fill[0] * photo.least / smallest, 0.97)
            where = _place(rng, flat, shot, middle, (larger, larger))
        cards.append((flat, where))
    return shot, cards


def _in_photo(flat: Flat, where: Placed) -> tuple[Printed, ...]:
    scale = _magnification(where)
    return tuple(replace(p, quad=where.points(p.quad), size=p.size * scale) for p in flat.printed)


def _illegible(picture: NDArray[np.uint8], line: Printed, noise: float) -> bool:
    """Whether a line is washed out so far that a person could not read it either."""
    corners = np.asarray(line.quad)
    left, top = np.clip(corners.min(axis=0), 0, None).astype(int)
    right, bottom = corners.max(axis=0).astype(int) + 1
    crop = cv2.GaussianBlur(picture[top:bottom, left:right].mean(axis=2).astype(np.float32), (0, 0), 1.0)
    # Slow changes are light; what is left is ink.
    ink = crop - cv2.GaussianBlur(crop, (0, 0), max(1.0, line.size))
    low, high = np.percentile(ink, (4, 96))
    return bool(high - low < _LEAST_CONTRAST + noise)


def _photographed(rng: random.Random, seed: int, name: str, taste: Taste, photo: Photo) -> Sample:
    shot, cards = _compose(rng, taste, photo)
    (flat, where), *rest = cards
    lines = _in_photo(flat, where)
    smallest = min((p.size for p in lines), default=20.0)
    picture, held = camera.photograph(
        rng, shot, [(f.image, w) for f, w in cards], [p.quad for p in flat.printed], smallest
    )
    washed = {p.role for p in lines if _illegible(picture, p, shot.noise)}
    orientation = rng.choice((1, 1, 6, 6, 8, 3)) if shot.height > shot.width else rng.choice((1, 1, 1, 3))
    stored = cv2.rotate(picture, _TURNS[orientation]) if orientation in _TURNS else picture
    marks = [
        *flat.features,
        *levels.features(shot),
        *(["fingers"] if held else []),
        *(["several"] if rest else []),
        *([f"exif_{orientation}"] if orientation != 1 else []),
    ]
    unreadable = sorted(field for role, fields in _FIELDS.items() if role in washed for field in fields)
    truth = _labelled({**flat.truth, "unreadable": unreadable}, seed, name, ".jpg", len(cards))
    others = tuple(_labelled(f.truth, seed, name, ".jpg", len(cards)) for f, _ in rest)
    data = jpeg(Image.fromarray(np.ascontiguousarray(stored)), rng.randint(*photo.quality), orientation)
    return Sample(seed, name, data, truth, tuple(marks), lines, tuple(w.outline for _, w in cards), others)


def _labelled(truth: dict[str, Any], seed: int, name: str, suffix: str, cards: int) -> dict[str, Any]:
    ident = f"{name}{seed:06d}"
    return {"id": ident, "source": "drawn", "kind": "flat" if name == "flat" else "photo", "file": ident + suffix,
            "usable": True, "difficulty": name, "cards": cards, **truth}  # fmt: skip


def draw(seed: int, difficulty: str = "medium") -> Sample:
    """Draws and photographs the card of a seed; the same seed and difficulty always give the same bytes."""
    rng, chosen = random.Random(f"{difficulty}:{seed}"), levels.DIFFICULTIES[difficulty]
    if chosen.photo is not None:
        return _photographed(rng, seed, difficulty, chosen.taste, chosen.photo)
    flat = design(rng, invent(rng), chosen.taste, rng.choice((560, 700, 1004, 1050, 1200, 1600)))
    data, suffix, lines, outlines = _flat_file(rng, flat)
    return Sample(
        seed, difficulty, data, _labelled(flat.truth, seed, difficulty, suffix, 1), flat.features, lines, outlines
    )
