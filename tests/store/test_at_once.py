"""Several writers at once: nothing is lost, nothing is done twice, and devices miss nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from models import account, contact, device, event, follow_up, idempotency, sync, worker
from models.card import Card
from models.card import known as known_card
from models.contact import Contact
from models.contact import known as known_contact
from models.errors import DatabaseBusy, EmailTaken, FollowUpClosed, ModelError, PairingRefused, StaleVersion
from models.photo import Photo
from tests.builders import NOW, TODAY, make_account, make_card, make_contact, make_follow_up, make_photo
from tests.databases import Database

WRITERS = 4
ROUNDS = 10
KEY = uuid4()


def at_once(*acts: Callable[[], object]) -> list[object]:
    """What the acts return, or the ModelErrors they raise, begun at the same moment in threads of their own."""
    barrier = threading.Barrier(len(acts))

    def begin(act: Callable[[], object]) -> object:
        barrier.wait()
        try:
            return act()
        except ModelError as error:
            return error

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(begin, acts))


@pytest.fixture
def owner(database: Database) -> UUID:
    with database.writing() as session:
        return make_account(session).id


def test_no_write_of_several_writers_is_lost(database: Database, owner: UUID) -> None:
    with database.writing() as session:
        key = make_follow_up(session, owner).id

    def snooze() -> list[int]:
        revisions = []
        for _ in range(ROUNDS):
            with database.writing() as session:
                revisions.append(follow_up.snooze(session, owner, key, TODAY, now=NOW).revision)
        return revisions

    taken = [revision for revisions in at_once(*[snooze] * WRITERS) for revision in revisions]  # type: ignore[attr-defined]
    assert len(set(taken)) == WRITERS * ROUNDS
    with database.reading() as session:
        assert follow_up.get(session, owner, key).snoozes == WRITERS * ROUNDS


def test_of_two_edits_of_one_version_the_second_is_refused(database: Database, owner: UUID) -> None:
    with database.writing() as session:
        made = make_contact(session, owner)
    for _ in range(ROUNDS):
        with database.reading() as session:
            seen = contact.get(session, owner, made.id).revision

        def edit(title: str, seen: int = seen) -> str:
            with database.writing() as session:
                # As a request does that has looked at the row before it changes it.
                contact.get(session, owner, made.id)
                contact.edit(session, owner, made.id, {"title": title}, now=NOW, expected_revision=seen)
            return title

        outcomes = at_once(lambda: edit("CEO"), lambda: edit("CTO"))
        won = [outcome for outcome in outcomes if isinstance(outcome, str)]
        assert len(won) == 1
        assert sum(isinstance(outcome, StaleVersion) for outcome in outcomes) == 1
        with database.reading() as session:
            assert contact.get(session, owner, made.id).title == won[0]


def test_a_card_sent_twice_at_once_is_kept_once(database: Database, owner: UUID) -> None:
    for _ in range(ROUNDS):
        key = uuid4()

        def put(key: UUID = key) -> UUID:
            with database.writing() as session:
                found = known_card(session, owner, key, "digest") or make_card(session, owner, key=key)
                return found.contact_id

        first, second = at_once(put, put)
        assert first == second
    with database.reading() as session:
        for table, number in ((Card, ROUNDS), (Contact, ROUNDS), (Photo, 1)):
            assert session.scalar(select(func.count()).select_from(table)) == number


def test_a_follow_up_is_done_once(database: Database, owner: UUID) -> None:
    with database.writing() as session:
        key = make_follow_up(session, owner).id

    def close() -> str:
        with database.writing() as session:
            return follow_up.done(session, owner, key, now=NOW)[0].state

    outcomes = at_once(*[close] * WRITERS)
    assert outcomes.count("done") == 1
    assert sum(isinstance(outcome, FollowUpClosed) for outcome in outcomes) == WRITERS - 1


def test_a_request_with_a_key_is_done_once(database: Database, owner: UUID) -> None:
    def post() -> str:
        with database.writing() as session:
            answer = idempotency.find(session, owner, "key", "digest")
            if answer is not None:
                return answer.body
            body = str(make_contact(session, owner).id)
            idempotency.keep(session, owner, "key", digest="digest", status=201, body=body, now=NOW)
            return body

    assert len(set(at_once(*[post] * WRITERS))) == 1
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Contact)) == 1


def test_a_pairing_code_lets_in_one(database: Database, owner: UUID) -> None:
    with database.writing() as session:
        device.create_code(session, owner, code_hash="code", expires_at=NOW + timedelta(minutes=10), now=NOW)

    def redeem() -> UUID:
        with database.writing() as session:
            return device.redeem_code(session, "code", now=NOW)

    outcomes = at_once(*[redeem] * WRITERS)
    assert outcomes.count(owner) == 1
    assert sum(isinstance(outcome, PairingRefused) for outcome in outcomes) == WRITERS - 1


def test_the_machines_own_account_is_made_once(database: Database) -> None:
    def first_use() -> UUID:
        with database.writing() as session:
            return account.ensure_own(session, now=NOW, settings={"region": "DE"}).id

    assert len(set(at_once(*[first_use] * WRITERS))) == 1


def test_an_address_is_taken_by_one(database: Database) -> None:
    def sign_up() -> UUID:
        with database.writing() as session:
            return make_account(session, email="ada@example.com").id

    outcomes = at_once(*[sign_up] * WRITERS)
    assert sum(isinstance(outcome, UUID) for outcome in outcomes) == 1
    assert sum(isinstance(outcome, EmailTaken) for outcome in outcomes) == WRITERS - 1


def test_a_dead_workers_place_is_taken_by_one(database: Database) -> None:
    with database.writing() as session:
        worker.beat(session, "dead", now=NOW)

    def take() -> bool:
        with database.writing() as session:
            return worker.forget(session, "dead", since=NOW + timedelta(seconds=15))

    assert at_once(*[take] * WRITERS).count(True) == 1


def test_the_same_photo_sent_twice_at_once(database: Database, owner: UUID) -> None:
    def keep() -> str:
        with database.writing() as session:
            return make_photo(session, owner)

    assert len(set(at_once(*[keep] * WRITERS))) == 1


def test_a_device_that_asks_during_writes_misses_none(database: Database, owner: UUID) -> None:
    ended = threading.Event()

    def write() -> None:
        for number in range(ROUNDS):
            with database.writing() as session:
                made = make_contact(session, owner)
                make_follow_up(session, owner, contact_id=made.id)
                if number % 3 == 0:
                    contact.delete(session, owner, made.id, now=NOW)

    def listen() -> dict[UUID, int]:
        copy: dict[UUID, int] = {}
        token = None
        while True:
            last_time = ended.is_set()
            with database.reading() as session:
                told = sync.changes(session, owner, token=token, limit=3)
            token = told.token
            for change in told.items:
                if change.value is None:
                    copy.pop(change.id, None)
                else:
                    copy[change.id] = change.value.revision
            if last_time and not told.more:
                return copy

    with ThreadPoolExecutor(1) as pool:
        listening = pool.submit(listen)
        at_once(*[write] * WRITERS)
        ended.set()
        copy = listening.result(timeout=60)
    with database.reading() as session:
        tables = (sync.KINDS["contact"], sync.KINDS["follow_up"])
        kept = {row.id: row.revision for table in tables for row in session.scalars(select(table))}
    assert copy == kept


def test_a_reader_is_not_held_up_by_a_writer_and_sees_nothing_half(database: Database, owner: UUID) -> None:
    with database.writing() as session:
        made = make_contact(session, owner, name="Before")
    with database.writing() as writer:
        contact.edit(writer, owner, made.id, {"name": "After"}, now=NOW)
        with database.reading() as reader:
            assert contact.get(reader, owner, made.id).name == "Before"
    with database.reading() as reader:
        assert contact.get(reader, owner, made.id).name == "After"


def test_a_row_looked_at_before_the_lock_is_read_again_under_it(postgresql: Database) -> None:
    with postgresql.writing() as session:
        made = make_contact(session, make_account(session).id)
        promise = make_follow_up(session, made.account_id, contact_id=made.id)
    with postgresql.writing() as slow:
        # Held on to: what nobody holds, a session forgets and reads again anyway.
        person, still_open = (
            contact.get(slow, made.account_id, made.id),
            follow_up.get(slow, made.account_id, promise.id),
        )
        assert still_open.state == "open"
        seen = person.revision
        with postgresql.writing() as quick:
            contact.edit(quick, made.account_id, made.id, {"title": "CEO"}, now=NOW)
            follow_up.done(quick, made.account_id, promise.id, now=NOW)
        with pytest.raises(StaleVersion):
            contact.edit(slow, made.account_id, made.id, {"title": "CTO"}, now=NOW, expected_revision=seen)
        with pytest.raises(FollowUpClosed):
            follow_up.snooze(slow, made.account_id, promise.id, TODAY, now=NOW)


ASKING_FIRST: list[Callable[[Session, UUID], object]] = [
    lambda session, owner: known_card(session, owner, KEY, "digest"),
    lambda session, owner: known_contact(session, owner, KEY, "digest"),
    lambda session, owner: idempotency.find(session, owner, "key", "digest"),
    lambda session, owner: event.named(session, owner, "Fair", now=NOW),
    lambda session, owner: make_photo(session, owner),
]


@pytest.mark.parametrize("ask", ASKING_FIRST)
def test_who_asks_whether_it_is_there_before_making_it_keeps_others_waiting(
    postgresql: Database, ask: Callable[[Session, UUID], object]
) -> None:
    with postgresql.writing() as session:
        mine, yours = make_account(session).id, make_account(session).id
    with postgresql.writing() as first, postgresql.writing() as second:
        ask(first, mine)
        second.execute(text("SET LOCAL lock_timeout = '50ms'"))
        ask(second, yours)
        with pytest.raises(DatabaseBusy):
            ask(second, mine)
        second.rollback()
