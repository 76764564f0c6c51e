"""A line is cut out in two versions: evened for one kind of reader, as it was photographed for the other."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.image import strips
from ocr.readers import Deadline, Strip
from ocr.readers.paddle import PaddleRecogniser
from ocr.readers.tesseract_library import TesseractLibrary
from tests.reading import drawing

LINE = np.array([[60, 50], [360, 50], [360, 80], [60, 80]], np.float64)


def _picture(text: str, ink: int, ground: int) -> Image.Image:
    picture = Image.new("L", (420, 130), ground)
    ImageDraw.Draw(picture).text((62, 47), text, ink, font=drawing.font(30))
    return picture


def _cut(text: str, ink: int, ground: int) -> Strip:
    return strips.cut(np.asarray(_picture(text, ink, ground)), LINE, light=ink > ground)


@pytest.mark.parametrize(("ink", "ground"), [(30, 200), (210, 60)])
def test_the_evened_line_is_dark_on_white_and_the_plain_one_as_it_was(ink: int, ground: int) -> None:
    strip = _cut("Harbour Road 12", ink, ground)
    assert np.median(strip.even) > 240
    assert strip.even.min() < 40
    assert np.median(strip.plain) == pytest.approx(ground, abs=6)
    assert strip.even.shape[1] == strip.plain.shape[1]


@pytest.mark.parametrize(("ink", "ground"), [(30, 200), (210, 60)])
def test_each_reader_reads_its_own_version(ink: int, ground: int) -> None:
    strip = _cut("Harbour Road 12", ink, ground)
    for reader in (TesseractLibrary(), PaddleRecogniser()):
        for given in (strip, strip.turned().turned()):
            (text,) = reader.read([given], Deadline(60))
            assert text is not None
            assert text.text == "Harbour Road 12"
            assert text.words[0].left == pytest.approx(14, abs=16)


def test_a_line_at_the_edge_of_the_picture_is_cut_all_the_same() -> None:
    picture = np.asarray(_picture("Harbour Road 12", 30, 200))[50:80, 60:360]
    strip = strips.cut(np.ascontiguousarray(picture), LINE - [60, 50], light=False)
    (text,) = PaddleRecogniser().read([strip], Deadline(60))
    assert text is not None
    assert text.text == "Harbour Road 12"
