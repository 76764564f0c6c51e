"""Scripts that no reader knows are named, and what is written alike in all of them is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest
from PIL import Image, ImageDraw

import ocr
from ocr import scripts, unread
from ocr.readers import Deadline, Strip, StripText, StripWord, installed
from ocr.readers.tesseract_library import TesseractScripts
from tests.reading import drawing
from tests.reading.drawing import Printed

RUSSIAN = ("Иван Петров", "Генеральный директор", "Северный Мост", "Москва, улица Ленина, дом 10")
GREEK = ("Γιώργος Παπαδόπουλος", "Διευθυντής Πωλήσεων", "Αθήνα, Λεωφόρος Κηφισίας", "Αρχιτέκτονας Μηχανικός")
HEBREW = ("יוסי כהן", "מנהל מכירות", "רחוב הרצל תל אביב", "אדריכלית ומעצבת פנים")
ENGLISH = ("Ivan Petrov", "Sales Director", "Northern Bridge", "Lenin Street 10, Moscow")
BLANK = Strip(np.full((64, 200), 255, np.uint8), np.full((52, 200), 255, np.uint8))


@dataclass
class KnowingFinder:
    """Says the same of all lines, and remembers how many they were."""

    answer: str | None
    given: list[int] = field(default_factory=list)

    def script(self, strips: Sequence[Strip], deadline: Deadline) -> str | None:
        """Its answer."""
        self.given.append(len(strips))
        return self.answer


def _strip(text: str) -> Strip:
    font = drawing.font(34)
    left, top, right, bottom = (int(v) for v in font.getbbox(text))
    picture = Image.new("L", (right - left + 24, bottom - top + 24), 255)
    ImageDraw.Draw(picture).text((12 - left, 12 - top), text, 0, font=font)
    return Strip(np.asarray(picture), np.asarray(picture))


def _text(text: str, confidence: float) -> StripText:
    return StripText.of(tuple(StripWord(word, confidence, 0, 10) for word in text.split()))


STRANGE = (_text("NBanH MeTpoB", 0.38), _text("", 0.0))
CLEAR = (_text("Sales Director", 0.93), _text("Sales Director", 0.99))
FAINT = (_text("Sa1es Dir", 0.5), _text("Sales Director", 0.97))


@pytest.mark.parametrize(
    ("printed", "script"), [(RUSSIAN, "Cyrillic"), (GREEK, "Greek"), (HEBREW, "Hebrew"), (ENGLISH, None)]
)
def test_a_script_is_known_by_its_shapes(printed: Sequence[str], script: str | None) -> None:
    assert TesseractScripts().script([_strip(text) for text in printed], Deadline(60)) == script


def test_nothing_has_no_script() -> None:
    assert TesseractScripts().script([], Deadline(60)) is None
    assert TesseractScripts().script([BLANK, BLANK], Deadline(60)) is None
    assert TesseractScripts().script([_strip(text) for text in RUSSIAN], Deadline(0)) is None


def test_lines_in_which_the_readers_see_different_things_are_of_the_script() -> None:
    finder = KnowingFinder("Cyrillic")
    pairs = {0: STRANGE, 1: CLEAR, 2: FAINT, 3: STRANGE}
    assert unread.lines(pairs, [BLANK] * 4, finder, Deadline(60)) == ("Cyrillic", [0, 3])
    assert finder.given == [2]


def test_greek_is_known_by_the_letters_that_the_second_reader_knows() -> None:
    pairs = {0: STRANGE, 1: (_text("Eàévn Kwvotavtívov", 0.55), _text("Ελνη Κωνσταντνου", 0.83)), 2: STRANGE}
    assert unread.lines(pairs, [BLANK] * 3, KnowingFinder("Cyrillic"), Deadline(60)) == ("Greek", [0, 1, 2])


def test_one_strange_line_is_a_logo() -> None:
    finder = KnowingFinder("Cyrillic")
    assert unread.lines({0: STRANGE, 1: CLEAR}, [BLANK] * 2, finder, Deadline(60)) is None
    assert finder.given == []


def test_strange_lines_of_no_known_script_stay_as_they_were_read() -> None:
    assert unread.lines({0: STRANGE, 1: STRANGE}, [BLANK] * 2, KnowingFinder(None), Deadline(60)) is None


def test_numbers_that_both_readers_saw_and_addresses_are_kept() -> None:
    first = _text("TeneqpoH: +7 495 123-45-67 |1970", 0.7)
    second = _text("Tee: +7 495 123-45-67 |7U info@most.ru 17", 0.9)
    assert unread.readable(first, second).text == "+7 495 123-45-67 info@most.ru"


@pytest.mark.parametrize(("printed", "script"), [(RUSSIAN, "Cyrillic"), (HEBREW, "Hebrew")])
def test_a_card_in_another_script_says_so_and_keeps_what_can_be_read(printed: Sequence[str], script: str) -> None:
    assert installed().scripts is not None
    known = ("+7 495 123-45-67", "petrov@most.example", "www.most.example")
    lines = [Printed(text, 0.08, 0.06 + 0.13 * i, 40) for i, text in enumerate((*printed, *known))]
    photo = drawing.encoded(drawing.on_desk([(drawing.card(lines), (1000, 750), 3)]))
    (card,) = ocr.read(photo, deadline=60).cards
    assert {note.text for note in card.notes if note.code == "script_unread"} == {script}
    assert (card.name, card.title) == (None, None)
    assert [phone.value for phone in card.phones] == ["+74951234567"]
    assert len({line.box for line in card.lines if line.script == script}) >= 2


@pytest.mark.parametrize(
    "text",
    ["Trưng phòng", "Giám đc", "Nguyn Quc Bo", "Cty TNHH Motek", "www.motek.vn", "12 Lê Li, Quång Nam", "ĐT 0235 386"],
)
def test_vietnamese_is_known_even_with_letters_left_out(text: str) -> None:
    assert scripts.vietnamese(["Motek", text])


def test_other_languages_are_not_vietnamese() -> None:
    assert not scripts.vietnamese(["Müdür Yardımcısı", "Trung tâm", "Direção", "Kinder", "Gian Docente", "Hanover"])
    assert not scripts.vietnamese(["Lena Stöhr-Nguyen", "Dalat", "long an", "Binh Tran"])
