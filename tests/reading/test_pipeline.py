"""The steps together: time bounds, second opinions, the back, other scripts, and what a reading says of itself."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import pytest
from PIL import Image

import ocr
from ocr.image.picture import MOST_LINES
from ocr.pipeline import read_with
from ocr.readers import Deadline, Readers, Strip, StripText, StripWord, installed
from ocr.recognition import SAMPLE
from tests.reading import drawing
from tests.reading.drawing import LINES, Printed

PHOTO = drawing.encoded(drawing.on_desk([(drawing.card(), (1000, 750), 4)]))
UNHURRIED = 60.0


def _text(text: str, confidence: float, strip: Strip) -> StripText:
    """The text from end to end of a strip."""
    right = strip.even.shape[1] - 12
    return StripText.of(tuple(StripWord(word, confidence, 12, right) for word in text.split()))


def _work(seconds: float) -> None:
    """Keep this thread busy: a reading is bounded by its work, not by what it waits for."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


@dataclass
class SlowReader:
    """Reads rightly, but takes its time over every strip."""

    seconds: float
    name: str = "slow"
    version: str = "1"

    def read(self, strips: Sequence[Strip], deadline: Deadline) -> list[StripText | None]:
        """Work before each strip."""
        texts: list[StripText | None] = []
        for strip in strips:
            if deadline.passed():
                texts.append(None)
                continue
            _work(self.seconds)
            texts += installed().first.read([strip], Deadline(UNHURRIED))
        return texts


@dataclass
class GarbledReader:
    """Sees the same in every strip, with the same confidence, and counts the strips it was given."""

    text: str
    confidence: float
    name: str = "garbled"
    version: str = "1"
    given: list[int] = field(default_factory=list)

    def read(self, strips: Sequence[Strip], deadline: Deadline) -> list[StripText | None]:
        """Say the same of all."""
        self.given.append(len(strips))
        return [_text(self.text, self.confidence, strip) for strip in strips]


def test_a_reading_says_what_made_it_and_where_the_time_went() -> None:
    reading = ocr.read(PHOTO, deadline=UNHURRIED)
    assert (reading.width, reading.height) == (2000, 1500)
    assert reading.engine == ocr.ENGINE
    assert reading.complete
    assert set(reading.stages) == {"decode", "find", "lines", "recognise", "second", "codes", "fields"}
    assert all(spent >= 0 for spent in reading.stages.values())
    assert sum(reading.stages.values()) == pytest.approx(reading.elapsed_ms, rel=0.2)


def test_the_fields_of_a_card_come_with_boxes_in_the_photo() -> None:
    (card,) = ocr.read(PHOTO, region="DE", deadline=UNHURRIED).cards
    assert [mail.value for mail in card.emails] == ["marta@feldmann-bau.de"]
    assert [phone.value for phone in card.phones] == ["+498947112030"]
    (mail,) = card.emails
    assert mail.box is not None
    line = next(line for line in card.lines if "@" in line.text)
    for (x, y), (line_x, line_y) in zip(mail.box, line.box, strict=True):
        assert (x, y) == pytest.approx((line_x, line_y), abs=25)


def test_when_time_is_up_what_was_read_is_kept() -> None:
    slow = Readers(SlowReader(1.0))
    start = time.thread_time()
    reading = read_with(slow, PHOTO, deadline=2.5)
    assert time.thread_time() - start < 5
    assert not reading.complete
    assert 1 <= len(reading.cards[0].lines) < len(LINES)
    assert {line.text for line in reading.cards[0].lines} <= set(LINES)


@dataclass
class TiredReader:
    """Doubts what it sees, and sees no more after some strips, as if time were up."""

    strips: int
    name: str = "tired"
    version: str = "1"

    def read(self, strips: Sequence[Strip], deadline: Deadline) -> Iterator[StripText | None]:
        """Say the same of all that it sees."""
        for strip in strips:
            self.strips -= 1
            yield _text("doubtful", 0.9, strip) if self.strips >= 0 else None


def test_when_time_is_up_what_the_second_reader_saw_until_then_counts() -> None:
    reading = read_with(Readers(TiredReader(SAMPLE), GarbledReader("overheard", 0.99)), PHOTO, deadline=UNHURRIED)
    assert not reading.complete
    assert [line.text for line in reading.cards[0].lines] == ["overheard"] * SAMPLE


def test_no_time_at_all_is_an_incomplete_reading_and_no_blank_card() -> None:
    reading = ocr.read(PHOTO, deadline=0)
    assert not reading.complete
    assert all(not card.lines for card in reading.cards)


def _crowd() -> Image.Image:
    """Nine cards, each of which alone takes a good part of the time."""
    places = [(700 + 1300 * column, 450 + 900 * row) for row in range(3) for column in range(3)]
    return drawing.on_desk([(drawing.card(), place, 2.0) for place in places], size=(4000, 2800))


@pytest.mark.parametrize(
    "worst",
    [
        lambda: drawing.encoded(drawing.newspaper()),
        lambda: drawing.encoded(drawing.noise()),
        lambda: drawing.encoded(_crowd()),
        lambda: drawing.encoded(drawing.newspaper((8000, 6000), 60), "PNG"),
    ],
    ids=["newspaper", "noise", "many cards", "50 megapixels"],
)
def test_no_photo_takes_longer_than_its_time(worst: Callable[[], bytes]) -> None:
    photo = worst()
    start = time.thread_time()
    with suppress(ocr.errors.NoCard):
        read_with(Readers(SlowReader(0.2)), photo, deadline=4.0)
    assert time.thread_time() - start < 4.0


def test_of_many_cards_those_read_in_time_are_kept() -> None:
    reading = read_with(Readers(SlowReader(0.2)), drawing.encoded(_crowd()), deadline=4.0)
    assert not reading.complete
    assert len(reading.cards) == 9
    assert reading.cards[0].lines
    assert {line.text for line in reading.cards[0].lines} <= set(LINES)
    assert not reading.cards[-1].lines


def test_newspaper_is_searched_in_a_bounded_time() -> None:
    reading = read_with(
        Readers(GarbledReader("mumbled", 0.6)), drawing.encoded(drawing.newspaper()), deadline=UNHURRIED
    )
    assert len(reading.cards[0].lines) <= MOST_LINES


def test_the_second_reader_sees_doubtful_lines_only() -> None:
    second = GarbledReader("overheard", 0.99)
    reading = read_with(Readers(GarbledReader("certain", 0.97), second), PHOTO, deadline=UNHURRIED)
    assert {line.text for line in reading.cards[0].lines} == {"certain"}
    assert sum(second.given) == 0
    read_with(Readers(GarbledReader("doubtful", 0.9), second), PHOTO, deadline=UNHURRIED)
    assert sum(second.given) == len(LINES)


@dataclass
class WaitingReader:
    """Doubts what it sees; when it has told some of it, it goes on only once another reader has begun."""

    begun: threading.Event
    in_time: list[bool] = field(default_factory=list)
    told: int = 0
    name: str = "waiting"
    version: str = "1"

    def read(self, strips: Sequence[Strip], deadline: Deadline) -> Iterator[StripText | None]:
        """Say the same of all."""
        for strip in strips:
            if self.told > SAMPLE:
                self.in_time.append(self.begun.wait(timeout=10))
            self.told += 1
            yield _text("doubtful", 0.9, strip)


@dataclass
class BeginningReader(GarbledReader):
    """Tells when it begins."""

    begun: threading.Event = field(default_factory=threading.Event)

    def read(self, strips: Sequence[Strip], deadline: Deadline) -> list[StripText | None]:
        """Say the same of all."""
        self.begun.set()
        return super().read(strips, deadline)


def test_the_second_reader_begins_while_the_first_still_reads() -> None:
    rows = [Printed(f"line number {row}", 0.06, 0.05 + 0.11 * row, 40) for row in range(SAMPLE + 3)]
    photo = drawing.encoded(drawing.on_desk([(drawing.card(rows), (1000, 750), 0)]))
    second = BeginningReader("overheard", 0.99)
    first = WaitingReader(second.begun)
    reading = read_with(Readers(first, second), photo, deadline=UNHURRIED)
    assert first.in_time
    assert all(first.in_time)
    assert {line.text for line in reading.cards[0].lines} == {"overheard"}
    assert sum(second.given) == len(rows)


@pytest.mark.parametrize(("text", "times"), [("Tel. +49 421 12 67 80", 2), ("ann@weide.de", 2), ("Floor 12", 1)])
def test_what_must_be_right_to_the_letter_is_read_twice(text: str, times: int) -> None:
    second = GarbledReader(text, 0.99)
    reading = read_with(Readers(GarbledReader(text, 0.99), second), PHOTO, deadline=UNHURRIED)
    assert sum(second.given) == (times - 1) * len(LINES)
    assert {line.heard for line in reading.cards[0].lines} == {(text, text) if times == 2 else ()}


def test_work_in_another_thread_follows_upon_what_was_done_before() -> None:
    limit = Deadline(UNHURRIED)
    left: list[float] = []

    def join() -> None:
        limit.join()
        _work(0.05)
        left.append(limit.work_left())

    _work(0.1)
    assert limit.work_left() <= UNHURRIED - 0.1
    thread = threading.Thread(target=join)
    thread.start()
    thread.join()
    limit.join()
    assert limit.work_left() <= left[0] <= UNHURRIED - 0.15


def test_the_more_confident_of_two_readers_is_heard() -> None:
    doubtful = GarbledReader("mumbled", 0.6)
    reading = read_with(Readers(doubtful, installed().first), PHOTO, deadline=UNHURRIED)
    assert {line.text for line in reading.cards[0].lines} == set(LINES)
    reading = read_with(Readers(doubtful, GarbledReader("whispered", 0.5)), PHOTO, deadline=UNHURRIED)
    assert {(line.text, line.reader) for line in reading.cards[0].lines} == {("mumbled", "garbled")}


def test_where_readers_differ_by_marks_alone_the_first_is_right() -> None:
    reading = read_with(
        Readers(GarbledReader("Nguyễn Hồng", 0.6), GarbledReader("Nguyen Hong", 0.97)), PHOTO, deadline=UNHURRIED
    )
    assert {(line.text, line.confidence) for line in reading.cards[0].lines} == {("Nguyễn Hồng", 0.97)}


@pytest.mark.parametrize(
    ("first", "vietnamese", "told"),
    [
        ("Giám đoc", GarbledReader("Giám đốc", 0.9), "Giám đốc"),  # marks
        ("Giám đc", GarbledReader("Giám đốc", 0.7), "Giám đc"),  # letters that it is less sure of
        ("Phó giåm đőc TNHH", GarbledReader("Phó giờm đốc TNHH A", 0.9), "Phó giåm đốc TNHH"),  # its letters
        ("Môc An Homestay TNHH", GarbledReader("Mộc An Homestauv TNHH", 0.85), "Mộc An Homestay TNHH"),
        ("Giám đgc TNHH", GarbledReader("Giám đốc TNHH", 0.97), "Giám đốc TNHH"),  # all, where it is surer
        ("info@motek.vn", GarbledReader("lnfơ@mơtek.vn", 0.99), "info@motek.vn"),
    ],
)
def test_the_reader_of_vietnamese_gives_marks_to_all_but_addresses(
    first: str, vietnamese: GarbledReader, told: str
) -> None:
    reading = read_with(Readers(GarbledReader(first, 0.95), vietnamese=vietnamese), PHOTO, deadline=UNHURRIED)
    assert {line.text for line in reading.cards[0].lines} == {told}


@pytest.mark.parametrize(
    ("second", "own", "told"),
    [
        ("Hunh Th Thái, Qun 3", "Huỳnh Thị Thới, 0uận 8", "Huỳnh Thị Thái, Quận 3"),  # holes, and letters it errs in
        ("PHÒNG DÀO TO H", "PHÒNG ĐÀo TẠo HỒ", "PHÒNG ĐÀO TẠO HỒ"),  # case
        ("Trung phòng (ext. 93)", "Trưởng phàng [ext. 98)", "Trưởng phòng (ext. 93)"),
        ("Zalo 0938 25 Mai", "Zolo O958 2S Mai", "Zalo 0938 25 Mai"),
        ("TH! TRN", "THỊ TRẤN", "THỊ TRẤN"),  # a sign in a letter's place
        ("Kinh doanh i l", "Kinh doanh Đại lý", "Kinh doanh i lý"),  # a word of its own is not made up
    ],
)
def test_only_marks_are_taken_from_the_reader_of_vietnamese_where_others_saw_the_letters(
    second: str, own: str, told: str
) -> None:
    readers = Readers(GarbledReader("Zalo", 0.6), GarbledReader(second, 0.9), vietnamese=GarbledReader(own, 0.8))
    reading = read_with(readers, PHOTO, deadline=UNHURRIED)
    assert {line.text for line in reading.cards[0].lines} == {told}


def test_what_no_reader_is_sure_of_is_not_text() -> None:
    with pytest.raises(ocr.errors.NoCard):
        read_with(Readers(GarbledReader("perhaps", 0.3)), PHOTO, deadline=UNHURRIED)


def test_a_script_that_cannot_be_read_is_named_and_its_numbers_are_kept() -> None:
    first = GarbledReader("", 0.0)
    second = GarbledReader("Москва телефон +7 495 123-45-67", 0.95)
    (card,) = read_with(Readers(first, second), PHOTO, region="RU", deadline=UNHURRIED).cards
    assert {note.text for note in card.notes if note.code == "script_unread"} == {"Cyrillic"}
    assert "+74951234567" in {phone.value for phone in card.phones}
    assert card.name is None


def test_the_back_belongs_to_the_card() -> None:
    back = drawing.encoded(drawing.card([Printed("www.feldmann-bau.de", 0.1, 0.4, 60)], size=(900, 500)))
    (card,) = ocr.read(PHOTO, back=back, region="DE", deadline=UNHURRIED).cards
    (site,) = [line for line in card.lines if line.side == "back"]
    assert site.text == "www.feldmann-bau.de"
    assert max(x for x, _ in site.box) <= 900
    assert [url.value for url in card.urls if url.side == "back"]
    assert card.emails[0].side == "front"


def test_a_blank_back_is_no_matter() -> None:
    back = drawing.encoded(drawing.card([]))
    (card,) = ocr.read(PHOTO, back=back, deadline=UNHURRIED).cards
    assert [line.text for line in card.lines] == list(LINES)


def test_a_reading_is_plain_lists_and_dicts() -> None:
    plain = ocr.read(PHOTO, deadline=UNHURRIED).as_json()
    assert plain["cards"][0]["lines"][0]["text"] == LINES[0]
