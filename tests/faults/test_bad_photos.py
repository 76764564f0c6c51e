"""Photos that are none, damaged, too large or empty: each has its own error, quickly, and nothing else is raised."""

from __future__ import annotations

import contextlib
import io
import random
import time

import numpy as np
import pytest
from PIL import Image, ImageFilter

import ocr
from ocr.errors import ImageTooLarge, NoCard, OcrError, UnreadableImage, UnsupportedImage
from tests.reading import drawing

JPEG = drawing.encoded(drawing.card())
PNG = drawing.encoded(drawing.card(), "PNG")
WEBP = drawing.encoded(drawing.card(), "WEBP")


@pytest.mark.parametrize(
    ("photo", "error"),
    [
        (b"", UnsupportedImage),
        (b"Dear Sir or Madam", UnsupportedImage),
        (b"%PDF-1.7\n", UnsupportedImage),
        (b"GIF89a" + bytes(200), UnsupportedImage),
        (JPEG[: len(JPEG) // 2], UnreadableImage),
        (JPEG[:-2], UnreadableImage),
        (JPEG[:20], UnreadableImage),
        (PNG[: len(PNG) // 2], UnreadableImage),
        (PNG[:30], UnreadableImage),
        (WEBP[: len(WEBP) // 2], UnreadableImage),
        (b"\x00\x00\x00\x18ftypheic" + bytes(64), UnreadableImage),
        (drawing.empty_png(30_000, 30_000), ImageTooLarge),
        (drawing.empty_png(40_000, 10), ImageTooLarge),
        (JPEG + bytes(26 * 1024 * 1024), ImageTooLarge),
    ],
    ids=[
        "nothing", "words", "pdf", "gif", "half a jpeg", "a jpeg without its end", "a jpeg's first bytes", "half a png",
        "a png's header", "half a webp", "a heic of zeros", "30000x30000", "40000x10", "too many bytes",
    ],
)  # fmt: skip
def test_each_bad_file_has_its_error(photo: bytes, error: type[OcrError]) -> None:
    with pytest.raises(OcrError) as raised:
        ocr.read(photo)
    assert type(raised.value) is error


def test_a_small_file_of_many_pixels_is_refused_before_it_is_decoded() -> None:
    photo = drawing.empty_png(30_000, 30_000)
    assert len(photo) < 250_000
    start = time.perf_counter()
    with pytest.raises(ImageTooLarge):
        ocr.read(photo)
    assert time.perf_counter() - start < 0.5


def _spoilt(chance: random.Random) -> bytes:
    """The photo with some bytes changed, cut off somewhere."""
    bytes_ = bytearray(JPEG)
    for _ in range(20):
        bytes_[chance.randrange(len(bytes_))] = chance.randrange(256)
    return bytes(bytes_[: chance.randrange(1, len(bytes_))])


def test_bytes_cut_or_changed_anywhere_raise_nothing_unforeseen() -> None:
    chance = random.Random(3)
    for _ in range(25):
        with contextlib.suppress(OcrError):
            ocr.read(_spoilt(chance))


def _noise(level: int, spread: int) -> bytes:
    grain = np.random.default_rng(5).normal(level, spread, (900, 1200, 3)).clip(0, 255).astype(np.uint8)
    return drawing.encoded(Image.fromarray(grain).filter(ImageFilter.GaussianBlur(1)))


def _blurred() -> bytes:
    photo = drawing.on_desk([(drawing.card(), (1000, 750), 3.0)])
    return drawing.encoded(photo.filter(ImageFilter.GaussianBlur(28)))


@pytest.mark.parametrize(
    ("photo", "why"),
    [
        (drawing.encoded(Image.new("RGB", (1200, 900), (128, 120, 110))), "empty"),
        (drawing.encoded(drawing.on_desk([(drawing.card([]), (1000, 750), 3.0)])), "empty"),
        (_noise(9, 4), "dark"),
        (_blurred(), "blurred"),
        (drawing.encoded(drawing.card().resize((56, 32))), "small"),
    ],
    ids=["one grey", "a blank card", "the dark", "a blurred card", "a thumbnail"],
)
def test_a_photo_without_text_says_why_and_what_to_do(photo: bytes, why: str) -> None:
    with pytest.raises(NoCard) as raised:
        ocr.read(photo, deadline=60)
    assert raised.value.why == why
    assert len(raised.value.advice) > 20


def test_a_one_pixel_picture_is_no_card() -> None:
    out = io.BytesIO()
    Image.new("RGB", (1, 1)).save(out, "PNG")
    with pytest.raises(NoCard):
        ocr.read(out.getvalue())
