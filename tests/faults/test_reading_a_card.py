"""A card is read once, or its failure is told; whatever the reader does, nothing of it is lost."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select

from api.photos import PhotoStore
from api.reader import Failure, Outcome, ReaderCrashed, ReadersStopped
from api.reading import CardReader
from models import account, card, contact, follow_up, queue
from models.card import Card, CardState
from models.contact import Contact
from models.engine import writing
from models.follow_up import FollowUpKind, FollowUpState, Plan
from tests.builders import NOW, make_account, make_card, make_follow_up
from tests.databases import Database
from tests.faults.readers import reading_of

Step = Outcome | type[Exception] | Callable[[], Outcome]


@dataclass
class ScriptedReader:
    """Gives what it was told to, one after the other, then what it was told last; counts."""

    steps: list[Step]
    seen: list[tuple[bytes, bytes | None, str | None]] = field(default_factory=list)

    def __call__(self, photo: bytes, back: bytes | None, region: str | None) -> Outcome:
        """Read."""
        self.seen.append((photo, back, region))
        step = self.steps[min(len(self.seen), len(self.steps)) - 1]
        if isinstance(step, type):
            raise step
        return step() if callable(step) else step


class HurriedEvent(threading.Event):
    """Waits for nothing, and notes how long it was to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float | None] = []

    def wait(self, timeout: float | None = None) -> bool:
        """Note the time."""
        self.waits.append(timeout)
        return self.is_set()


@dataclass(frozen=True)
class Desk:
    """A database, a photo store, and one card in them."""

    database: Database
    photos: PhotoStore
    owner: UUID
    card_id: UUID
    pauses: HurriedEvent

    def reader(self, *steps: Step) -> tuple[CardReader, ScriptedReader]:
        """A card reader whose reader does as it is told."""
        scripted = ScriptedReader(list(steps))
        made = CardReader(writing(self.database.engine), self.photos, scripted, lambda: NOW, self.pauses)
        return made, scripted

    def read(self, *steps: Step) -> ScriptedReader:
        """Read the card."""
        made, scripted = self.reader(*steps)
        made.read_card(self.owner, self.card_id)
        return scripted

    def card(self, key: UUID | None = None) -> Card:
        """The card as it is."""
        with self.database.reading() as session:
            return card.get(session, self.owner, key or self.card_id, with_reading=True)

    def person(self, key: UUID | None = None) -> Contact:
        """The card's contact as it is."""
        with self.database.reading() as session:
            found = contact.get(session, self.owner, self.card(key).contact_id)
            session.refresh(found, ["points"])
            return found


PHOTO = b"a photo"


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    photos = PhotoStore((tmp_path / "photos").as_uri())
    with database.writing() as session:
        owner = make_account(session)
        account.edit(session, owner.id, {"region": "CH"})
        made = make_card(session, owner.id, content=PHOTO)
        make_follow_up(session, owner.id, contact_id=made.contact_id, card_id=made.id)
    photos.put(owner.id, PHOTO)
    return Desk(database, photos, owner.id, made.id, HurriedEvent())


GOOD = reading_of(PHOTO)
BROKEN = Failure("engine_failed", "The engine ended with status 1.", final=False)


def test_what_was_read_fills_the_contact(desk: Desk) -> None:
    scripted = desk.read(GOOD)
    assert scripted.seen == [(PHOTO, None, "CH")]
    found, person = desk.card(), desk.person()
    assert (found.state, found.attempts, found.engine, found.read_at) == (CardState.READ, 1, "fake", NOW)
    assert found.reading is not None
    assert found.reading["cards"][0]["name"]["value"] == person.name
    assert person.name
    assert person.name.endswith("-0")
    assert [point.value for point in person.points] == [f"{person.name}@example.com"]


def test_a_card_that_is_read_is_left_alone(desk: Desk) -> None:
    desk.read(GOOD)
    before = desk.card().revision
    assert desk.read(GOOD).seen == []
    assert desk.card().revision == before


def test_what_a_person_has_confirmed_stays(desk: Desk) -> None:
    with desk.database.writing() as session:
        contact.edit(session, desk.owner, desk.card().contact_id, {"name": "Mara Lindqvist"}, now=NOW)
    desk.read(GOOD)
    assert desk.person().name == "Mara Lindqvist"
    assert desk.person().points


def test_a_photo_that_cannot_be_read_has_failed_at_once(desk: Desk) -> None:
    scripted = desk.read(Failure("no_card", "It is too dark: turn on a light.", final=True))
    found = desk.card()
    assert len(scripted.seen) == 1
    assert (found.state, found.error_code) == (CardState.FAILED, "no_card")
    assert found.error_detail == "It is too dark: turn on a light."
    assert desk.photos.get(desk.owner, found.front_sha) == PHOTO


def test_a_reader_that_fails_is_tried_again_after_a_while(desk: Desk) -> None:
    scripted = desk.read(BROKEN, BROKEN, GOOD)
    assert len(scripted.seen) == 3
    assert (desk.card().state, desk.card().error_code) == (CardState.READ, None)
    assert desk.pauses.waits == [1.0, 5.0]


def test_a_reader_that_goes_on_failing_fails_the_card(desk: Desk) -> None:
    scripted = desk.read(BROKEN)
    assert len(scripted.seen) == 3
    assert (desk.card().state, desk.card().error_code) == (CardState.FAILED, "engine_failed")


def test_a_card_that_crashes_its_reader_three_times_is_parked(desk: Desk) -> None:
    scripted = desk.read(ReaderCrashed)
    found = desk.card()
    assert len(scripted.seen) == 3
    assert (found.state, found.error_code, found.attempts) == (CardState.PARKED, "reader_crashed", 3)
    assert desk.photos.get(desk.owner, found.front_sha) == PHOTO
    assert desk.read(GOOD).seen == []


def test_a_parked_card_can_be_asked_for_again(desk: Desk) -> None:
    desk.read(ReaderCrashed)
    with desk.database.writing() as session:
        card.again(session, desk.owner, desk.card_id)
    desk.read(GOOD)
    assert (desk.card().state, desk.card().attempts) == (CardState.READ, 1)


def test_an_attempt_counts_before_the_reader_begins(desk: Desk) -> None:
    def look() -> Outcome:
        assert (desk.card().state, desk.card().attempts) == (CardState.READING, 1)
        return GOOD

    assert desk.read(look).seen
    assert desk.card().state is CardState.READ


def test_a_reader_that_wakes_up_late_writes_nothing(desk: Desk) -> None:
    """The first attempt is overtaken by a second one, which is read; then the first comes back."""
    late = reading_of(b"another photo")

    def overtaken() -> Outcome:
        desk.read(GOOD)
        return late

    desk.read(overtaken)
    assert desk.card().attempts == 2
    assert desk.person().points[0].value == GOOD.cards[0].emails[0].value


def test_a_late_failure_does_not_undo_a_reading(desk: Desk) -> None:
    def overtaken() -> Outcome:
        desk.read(GOOD)
        return BROKEN

    desk.read(overtaken)
    assert (desk.card().state, desk.card().error_code) == (CardState.READ, None)


def test_a_card_deleted_meanwhile_does_not_come_back(desk: Desk) -> None:
    def deleted() -> Outcome:
        with desk.database.writing() as session:
            contact.delete(session, desk.owner, card.get(session, desk.owner, desk.card_id).contact_id, now=NOW)
        return GOOD

    desk.read(deleted)
    with desk.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Card)) == 0
        assert session.scalar(select(func.count()).select_from(Contact)) == 0


def test_a_photo_that_is_not_in_the_store_is_told(desk: Desk) -> None:
    desk.photos.delete(desk.owner, desk.card().front_sha)
    desk.read(GOOD)
    assert (desk.card().state, desk.card().error_code) == (CardState.FAILED, "photo_not_found")


def test_being_stopped_leaves_the_card_to_the_next_worker(desk: Desk) -> None:
    made, _ = desk.reader(ReadersStopped)
    assert made.read_card(desk.owner, desk.card_id) is False
    assert (desk.card().state, desk.card().attempts) == (CardState.WAITING, 0)
    desk.pauses.set()
    made, scripted = desk.reader(BROKEN)
    assert made.read_card(desk.owner, desk.card_id) is False
    assert len(scripted.seen) == 1
    assert desk.card().state in card.UNFINISHED


def test_each_card_in_a_photo_gets_a_contact_and_the_follow_up(desk: Desk) -> None:
    desk.read(reading_of(PHOTO, cards=3))
    with desk.database.reading() as session:
        parts = card.parts_of(session, desk.owner, desk.card_id)
        plans = [queue.page(session, desk.owner, contact_id=part.contact_id).items for part in parts]
        first = queue.page(session, desk.owner, contact_id=desk.card().contact_id).items
    assert [(part.position, part.state) for part in parts] == [(1, CardState.READ), (2, CardState.READ)]
    names = [desk.person(each).name for each in (desk.card_id, *(part.id for part in parts))]
    assert names == [read.name.value for read in reading_of(PHOTO, cards=3).cards if read.name]
    assert [[(row.day, row.card_id) for row in rows] for rows in plans] == [[(first[0].day, part.id)] for part in parts]


def test_people_in_one_photo_do_not_all_stand_on_one_day(desk: Desk) -> None:
    with desk.database.writing() as session:
        (first,) = queue.page(session, desk.owner).items
        december = dt.date(2026, 12, 1), dt.date(2026, 12, 31)
        window = Plan(FollowUpKind.WINDOW, december[0], None, *december, words="next month", said_on=NOW.date())
        follow_up.reschedule(session, desk.owner, first.id, window, now=NOW)
    desk.read(reading_of(PHOTO, cards=4))
    with desk.database.reading() as session:
        rows = queue.page(session, desk.owner).items
    assert {row.words for row in rows} == {"next month"}
    assert sorted(row.day.day for row in rows if row.day) == [1, 2, 3, 4]


def test_reading_a_photo_of_several_cards_again_makes_no_more_of_them(desk: Desk) -> None:
    desk.read(reading_of(PHOTO, cards=3))
    with desk.database.writing() as session:
        contact.delete(session, desk.owner, desk.person(card.part_key(desk.card_id, 1)).id, now=NOW)
        card.again(session, desk.owner, desk.card_id)
    desk.read(reading_of(PHOTO, cards=3))
    with desk.database.reading() as session:
        parts = card.parts_of(session, desk.owner, desk.card_id)
        assert [part.position for part in parts] == [2]  # the one that a person has deleted stays deleted
        assert session.scalar(select(func.count()).select_from(Contact)) == 2
        assert len(queue.page(session, desk.owner, state=FollowUpState.OPEN).items) == 2


def test_no_number_of_stopped_workers_parks_a_card(desk: Desk) -> None:
    for _ in range(4):
        made, _ = desk.reader(ReadersStopped)
        assert made.read_card(desk.owner, desk.card_id) is False
    desk.read(GOOD)
    assert (desk.card().state, desk.card().attempts) == (CardState.READ, 1)


def test_a_stopped_worker_does_not_take_back_what_another_has_begun(desk: Desk) -> None:
    def overtaken() -> Outcome:
        with desk.database.writing() as session:
            card.begin(session, desk.owner, desk.card_id)
        raise ReadersStopped

    desk.read(overtaken)
    assert (desk.card().state, desk.card().attempts) == (CardState.READING, 2)


def test_a_further_card_that_is_read_again_is_filled_alone(desk: Desk) -> None:
    desk.read(reading_of(PHOTO, cards=3))
    part = card.part_key(desk.card_id, 1)
    with desk.database.writing() as session:
        card.again(session, desk.owner, part)
    untouched = desk.card().revision, desk.card(card.part_key(desk.card_id, 2)).revision
    made, _ = desk.reader(reading_of(b"read better", cards=3))
    assert made.read_card(desk.owner, part)
    better = reading_of(b"read better", cards=3).cards[1].name
    assert better
    assert (desk.card(part).state, desk.person(part).name) == (CardState.READ, better.value)
    assert (desk.card().revision, desk.card(card.part_key(desk.card_id, 2)).revision) == untouched
    with desk.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Card)) == 3


def test_a_further_card_that_is_not_found_again_has_failed(desk: Desk) -> None:
    desk.read(reading_of(PHOTO, cards=2))
    part = card.part_key(desk.card_id, 1)
    before = desk.person(part).name
    with desk.database.writing() as session:
        card.again(session, desk.owner, part)
    made, _ = desk.reader(GOOD)
    assert made.read_card(desk.owner, part)
    assert (desk.card(part).state, desk.card(part).error_code) == (CardState.FAILED, "no_card")
    assert desk.person(part).name == before


STARVED = replace(GOOD, cards=(replace(GOOD.cards[0], name=None, emails=()),), complete=False)


def test_a_reading_that_ran_out_of_time_with_nothing_is_tried_again(desk: Desk) -> None:
    scripted = desk.read(STARVED, replace(GOOD, cards=(), complete=False), GOOD)
    assert len(scripted.seen) == 3
    assert (desk.card().state, desk.person().name) == (CardState.READ, desk.card().front_sha[:8] + "-0")


def test_the_last_attempt_keeps_what_there_is_and_empties_nothing(desk: Desk) -> None:
    desk.read(GOOD)
    with desk.database.writing() as session:
        card.again(session, desk.owner, desk.card_id)
    scripted = desk.read(STARVED)
    found = desk.card()
    assert len(scripted.seen) == 3
    assert found.state is CardState.READ
    assert found.reading is not None
    assert found.reading["complete"] is False
    assert desk.person().points


def test_a_reading_cut_short_after_some_fields_is_kept(desk: Desk) -> None:
    scripted = desk.read(replace(GOOD, complete=False))
    assert (len(scripted.seen), desk.card().state) == (1, CardState.READ)


def test_the_follow_up_of_a_card_is_copied_however_many_the_person_has(desk: Desk) -> None:
    with desk.database.writing() as session:
        for number in range(60):
            later = NOW + dt.timedelta(minutes=number + 1)
            make_follow_up(session, desk.owner, contact_id=desk.card().contact_id, now=later)
    desk.read(reading_of(PHOTO, cards=2))
    with desk.database.reading() as session:
        (part,) = card.parts_of(session, desk.owner, desk.card_id)
        assert [row.card_id for row in queue.of_card(session, part)] == [part.id]
