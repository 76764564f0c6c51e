"""The readers give the same text through the same protocol, and say what is missing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.errors import EngineMissing
from ocr.readers import Deadline, Reader, Strip, installed, tessdata
from ocr.readers.paddle import PaddleRecogniser
from ocr.readers.tesseract_library import TesseractLibrary
from ocr.readers.tesseract_process import TesseractProcess
from tests.reading import drawing

READERS = {"library": TesseractLibrary, "process": TesseractProcess, "paddle": PaddleRecogniser}


def _strip(text: str) -> Strip:
    font = drawing.font(34)
    left, top, right, bottom = (int(v) for v in font.getbbox(text))
    picture = Image.new("L", (right - left + 24, bottom - top + 24), 255)
    ImageDraw.Draw(picture).text((12 - left, 12 - top), text, 0, font=font)
    pixels = np.asarray(picture)
    return Strip(pixels, pixels)


@pytest.fixture(params=READERS)
def reader(request: pytest.FixtureRequest) -> Reader:
    made = READERS[request.param]()
    assert isinstance(made, TesseractLibrary | TesseractProcess | PaddleRecogniser)
    return made


def test_each_reader_reads_each_strip(reader: Reader) -> None:
    first, second = reader.read([_strip("Harbour Road 12"), _strip("mail@example.com")], Deadline(60))
    assert first is not None
    assert second is not None
    assert (first.text, second.text) == ("Harbour Road 12", "mail@example.com")
    assert min(first.confidence, second.confidence) > 0.7
    assert [word.text for word in first.words] == ["Harbour", "Road", "12"]
    places = [(word.left, word.right) for word in first.words]
    assert places == sorted(places)
    assert 0 <= places[0][0] < places[-1][1] <= _strip("Harbour Road 12").even.shape[1]


def test_the_second_reader_tells_its_second_thoughts() -> None:
    (text,) = PaddleRecogniser().read([_strip("ann@weide.com")], Deadline(60))
    assert text is not None
    assert "".join(slot[0][0] for slot in text.spelling) == text.text == "ann@weide.com"


def test_a_blank_strip_holds_no_text(reader: Reader) -> None:
    white = np.full((64, 300), 255, np.uint8)
    (blank,) = reader.read([Strip(white, white)], Deadline(60))
    assert blank is not None
    assert (blank.text, blank.confidence, blank.words) == ("", 0.0, ())


def test_no_strips_are_no_texts(reader: Reader) -> None:
    assert list(reader.read([], Deadline(60))) == []


def test_what_the_deadline_left_unread_is_none(reader: Reader) -> None:
    assert list(reader.read([_strip("late"), _strip("later")], Deadline(0))) == [None, None]


def test_a_reader_names_its_engine_and_language(reader: Reader) -> None:
    assert reader.name in {"tesseract", "paddle"}
    assert any(sign.isdigit() for sign in reader.version)


def test_all_letters_of_latin_script_are_known() -> None:
    (text,) = TesseractLibrary().read([_strip("Čolić Şahin Jürgensen Lefèvre")], Deadline(60))
    assert text is not None
    assert text.text == "Čolić Şahin Jürgensen Lefèvre"


def test_vietnamese_has_a_reader_of_its_own() -> None:
    own = installed().vietnamese
    assert own is not None
    (text,) = own.read([_strip("Nguyễn Thị Hồng Nhung")], Deadline(60))
    assert text is not None
    assert text.text == "Nguyễn Thị Hồng Nhung"


def test_the_installed_readers_are_tesseract_and_a_second_for_doubtful_lines() -> None:
    readers = installed()
    assert isinstance(readers.first, TesseractLibrary)
    assert isinstance(readers.second, PaddleRecogniser)


def test_a_folder_without_language_data_is_passed_over(tmp_path: Path) -> None:
    folder, language = tessdata.data(str(tmp_path))
    assert folder != str(tmp_path)
    assert (Path(folder) / f"{language}.traineddata").is_file()


def test_a_given_folder_comes_first(tmp_path: Path) -> None:
    (tmp_path / "Latin.traineddata").touch()
    assert tessdata.data(str(tmp_path)) == (str(tmp_path), "Latin")


def test_language_data_that_cannot_be_loaded_is_an_engine_missing(tmp_path: Path) -> None:
    (tmp_path / "Latin.traineddata").touch()
    with pytest.raises(EngineMissing):
        list(TesseractLibrary(str(tmp_path)).read([_strip("unread")], Deadline(60)))


def test_a_given_program_comes_first(tmp_path: Path) -> None:
    own = tmp_path / "tesseract"
    own.touch()
    assert tessdata.program(str(own)) == str(own)
    assert tessdata.program(str(tmp_path / "absent")) != str(tmp_path / "absent")
