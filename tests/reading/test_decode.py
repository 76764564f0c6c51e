"""Formats, EXIF turns, transparency and the sizes at which photos are decoded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from ocr.image import decode
from tests.reading import drawing

RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 200, 30), (30, 30, 220), (250, 250, 250)
DRAWN_HEIC = Path(__file__).parent / "data" / "drawn.heic"


def _corners() -> Image.Image:
    """Four quarters of four colours, 80x48, by which a turn or a mirror shows."""
    picture = Image.new("RGB", (80, 48), RED)
    picture.paste(GREEN, (40, 0, 80, 24))
    picture.paste(BLUE, (0, 24, 40, 48))
    picture.paste(WHITE, (40, 24, 80, 48))
    return picture


def _decoded(data: bytes, overview: int = 80) -> decode.Photo:
    return decode.photo(data, decode.header(data), overview)


def _names(photo: decode.Photo) -> list[str]:
    """What colour the quarters have: top left, top right, bottom left, bottom right."""
    known = {"red": RED, "green": GREEN, "blue": BLUE, "white": WHITE}
    height, width = photo.overview.shape[:2]
    found = []
    for y in (height // 4, 3 * height // 4):
        for x in (width // 4, 3 * width // 4):
            pixel = photo.overview[y, x, ::-1].astype(int)
            found.append(min(known, key=lambda name: int(np.abs(pixel - known[name]).sum())))
    return found


UPRIGHT = ["red", "green", "blue", "white"]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_each_format_is_decoded(kind: str) -> None:
    photo = _decoded(drawing.encoded(_corners(), kind))
    assert (photo.width, photo.height) == (80, 48)
    assert _names(photo) == UPRIGHT


def test_heic_is_decoded() -> None:
    photo = _decoded(DRAWN_HEIC.read_bytes())
    assert (photo.width, photo.height) == (80, 48)
    assert _names(photo) == UPRIGHT


@pytest.mark.parametrize(
    ("orientation", "stored_as"),
    [
        (2, Image.Transpose.FLIP_LEFT_RIGHT),
        (3, Image.Transpose.ROTATE_180),
        (4, Image.Transpose.FLIP_TOP_BOTTOM),
        (5, Image.Transpose.TRANSPOSE),
        (6, Image.Transpose.ROTATE_90),
        (7, Image.Transpose.TRANSVERSE),
        (8, Image.Transpose.ROTATE_270),
    ],
)
def test_exif_turns_are_undone(orientation: int, stored_as: Image.Transpose) -> None:
    data = drawing.encoded(_corners().transpose(stored_as), "JPEG", orientation)
    photo = _decoded(data)
    assert (photo.width, photo.height) == (80, 48)
    assert (photo.grey.shape, photo.overview.shape) == ((48, 80), (48, 80, 3))
    assert _names(photo) == UPRIGHT


@pytest.mark.parametrize("orientation", [1, 6])
def test_the_overview_of_a_jpeg_is_no_larger_than_needed_and_shows_the_same(orientation: int) -> None:
    stored = _corners().resize((960, 576))
    turned = stored.transpose(Image.Transpose.ROTATE_90) if orientation == 6 else stored
    data = drawing.encoded(turned, "JPEG", orientation)
    photo = _decoded(data, 400)
    assert (photo.grey.shape, photo.overview.shape) == ((576, 960), (288, 480, 3))
    assert _names(photo) == UPRIGHT
    assert (
        np.abs(
            photo.grey.astype(int) - cv2.cvtColor(decode.colours(data, decode.header(data)), cv2.COLOR_BGR2GRAY)
        ).mean()
        < 1
    )
    assert _decoded(data, 500).overview.shape == (576, 960, 3)


def test_what_is_transparent_shows_white() -> None:
    picture = _corners().convert("RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, 40, 24))
    assert _names(_decoded(drawing.encoded(picture, "PNG"))) == ["white", "green", "blue", "white"]


def test_grey_and_palette_pictures_are_decoded() -> None:
    assert _decoded(drawing.encoded(_corners().convert("L"), "JPEG")).overview.shape == (48, 80, 3)
    assert _names(_decoded(drawing.encoded(_corners().convert("P"), "PNG"))) == UPRIGHT


def test_a_large_jpeg_is_decoded_smaller_and_knows_its_size() -> None:
    photo = _decoded(drawing.encoded(Image.new("RGB", (8000, 6000), RED)), 1400)
    assert (photo.grey.shape, photo.overview.shape) == ((3000, 4000), (1500, 2000, 3))
    assert (photo.width, photo.height, photo.scale) == (8000, 6000, 2.0)


def test_twelve_megapixels_are_decoded_whole() -> None:
    photo = _decoded(drawing.encoded(Image.new("RGB", (4032, 3024), RED)), 1400)
    assert (photo.grey.shape, photo.overview.shape) == ((3024, 4032), (1512, 2016, 3))
    assert photo.scale == 1.0


MEMORY = """
import sys
from pathlib import Path
from ocr.image.crop import crop

crop(Path(sys.argv[1]).read_bytes(), ((10, 10), (200, 10), (200, 60), (10, 60)))
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(int(peak.split()[1]) // 1024)
"""


def test_a_small_file_of_many_transparent_pixels_takes_no_gigabyte(tmp_path: Path) -> None:
    path = tmp_path / "empty.png"
    Image.new("RGBA", (7000, 7000)).save(path)
    assert path.stat().st_size < 300_000
    done = subprocess.run([sys.executable, "-c", MEMORY, str(path)], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 600
