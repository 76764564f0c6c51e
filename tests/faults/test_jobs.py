"""Jobs: none without its card, no card without its job, done until they are done, and forgotten afterwards."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from sqlalchemy import func, select, text
from structlog.testing import capture_logs

from api import jobs
from api.clock import system_clock
from api.jobs import Worker
from models import card, idempotency, tombstone
from models import worker as workers
from models.idempotency import Answer
from models.tombstone import Tombstone
from tests.builders import make_account, make_card
from tests.databases import Database
from tests.faults.processes import until


class NotedJob:
    """Fails as often as it is told to, then does its job; notes what it was called with."""

    def __init__(self, *outcomes: bool | Exception) -> None:
        self.calls: list[tuple[UUID, UUID]] = []
        self.outcomes = list(outcomes)

    def __call__(self, account_id: UUID, card_id: UUID) -> bool:
        """Do it."""
        self.calls.append((account_id, card_id))
        outcome = self.outcomes.pop(0) if self.outcomes else True
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


@contextmanager
def working(
    database: Database, job: Callable[[UUID, UUID], bool], name: str = "worker", clock: jobs.Clock = system_clock
) -> Iterator[Worker]:
    worker = Worker(database.engine, job, clock, executor_id=name, concurrency=2, again_after=0.1)
    worker.start()
    try:
        yield worker
    finally:
        worker.stop()


def sent(database: Database, *, with_job: bool = True) -> tuple[UUID, UUID]:
    """A card that waits."""
    with database.writing() as session:
        made = make_card(session, make_account(session).id)
        if with_job:
            jobs.enqueue(session, made.account_id, made.id)
        return made.account_id, made.id


def kept(database: Database) -> int:
    """How many jobs the queue's table holds."""
    table = "dbos.workflow_status" if database.name == "postgresql" else "workflow_status"
    with database.reading() as session:
        return int(session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())  # noqa: S608  ours


def test_a_job_is_done_once(database: Database) -> None:
    job = NotedJob()
    one = sent(database)
    with working(database, job):
        until(lambda: len(job.calls) == 1, 10)
        two = sent(database)
        until(lambda: len(job.calls) == 2, 10)
    assert job.calls == [one, two]


def test_a_transaction_that_is_rolled_back_leaves_no_job(database: Database) -> None:
    with database.writing() as session:
        made = make_card(session, make_account(session).id)
        jobs.enqueue(session, made.account_id, made.id)
        session.rollback()
    assert kept(database) == 0


def test_a_job_that_fails_for_no_foreseen_reason_is_done_again(
    sqlite: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    job = NotedJob(RuntimeError("Jane Roe"), RuntimeError("Jane Roe"))
    sent(sqlite)
    with working(sqlite, job):
        until(lambda: len(job.calls) == 3, 10)
    assert "Jane Roe" not in "".join(capsys.readouterr())


def test_a_job_that_was_stopped_is_left_to_the_next_worker(sqlite: Database) -> None:
    begun, job = threading.Event(), NotedJob()
    one = sent(sqlite)

    def stopped(_account_id: UUID, _card_id: UUID) -> bool:
        begun.set()
        return False

    with working(sqlite, stopped):
        assert begun.wait(10)
    with working(sqlite, job):
        until(lambda: len(job.calls) > 0, 10)
    assert set(job.calls) == {one}


def test_cards_without_a_job_get_one(sqlite: Database) -> None:
    job = NotedJob()
    forgotten = sent(sqlite, with_job=False)
    with working(sqlite, job):
        until(lambda: job.calls == [forgotten], 10)


def test_jobs_done_long_ago_are_forgotten(database: Database) -> None:
    done = NotedJob()
    sent(database)
    with working(database, done):
        until(lambda: len(done.calls) == 1, 10)
    assert kept(database) == 1
    with database.writing() as session:
        card.finish(session, *done.calls[0], reading={}, engine="fake", now=system_clock())
    later = Worker(
        database.engine, NotedJob(), lambda: system_clock() + dt.timedelta(days=8), executor_id="w", concurrency=1
    )
    later.start()
    until(lambda: kept(database) == 0, 10)
    later.stop()


def test_old_answers_and_deletions_are_forgotten(database: Database) -> None:
    now = system_clock()
    with database.writing() as session:
        owner = make_account(session).id
        for days in (181, 0):
            then = now - dt.timedelta(days=days)
            idempotency.keep(session, owner, f"key-{days}", digest="d", status=200, body="Jane Roe", now=then)
            tombstone.bury(session, owner, "contact", [UUID(int=days)], then)

    def left() -> list[int]:
        with database.reading() as session:
            return [session.scalar(select(func.count()).select_from(table)) or 0 for table in (Answer, Tombstone)]

    with working(database, NotedJob()):
        until(lambda: left() == [1, 1], 10)
    with database.reading() as session:
        assert tombstone.is_buried(session, owner, "contact", UUID(int=0))


def test_a_worker_is_known_while_it_works(sqlite: Database) -> None:
    since = system_clock() - dt.timedelta(seconds=5)
    with working(sqlite, NotedJob(), "ada-1"), sqlite.reading() as session:
        assert list(workers.alive(session, since=since)) == ["ada-1"]
    with sqlite.reading() as session:
        assert list(workers.alive(session, since=since)) == []


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_worker_whose_clock_is_wrong_is_alive_as_long_as_it_beats(database: Database, hours: int) -> None:
    """Beats are told by the database's clock, so all workers agree on who is dead."""

    def wrong_clock() -> dt.datetime:
        return system_clock() + dt.timedelta(hours=hours)

    with working(database, NotedJob(), "wrong", wrong_clock), database.reading() as session:
        now = system_clock()  # the database runs on this machine
        beat_at = session.get_one(workers.Worker, "wrong").beat_at
        assert abs(beat_at - now) < dt.timedelta(seconds=30)
        since = workers.clock(session) - dt.timedelta(seconds=jobs.DEAD_AFTER)
        assert list(workers.alive(session, since=since)) == ["wrong"]


def test_a_dead_worker_is_struck_off(database: Database) -> None:
    with database.writing() as session:
        workers.beat(session, "dead", now=system_clock() - dt.timedelta(minutes=1))

    def known() -> list[str]:
        with database.reading() as session:
            return list(session.scalars(select(workers.Worker.executor_id)))

    with working(database, NotedJob(), "living"):
        until(lambda: known() == ["living"], 10)


def test_a_sweep_that_failed_is_done_again_at_the_next_beat(sqlite: Database) -> None:
    with sqlite.writing() as session:
        owner = make_account(session).id
        then = system_clock() - dt.timedelta(days=3)
        idempotency.keep(session, owner, "key-1", digest="d", status=200, body="", now=then)
        session.execute(text("ALTER TABLE tickler_answers RENAME TO hidden"))
    with capture_logs() as said, working(sqlite, NotedJob()):
        until(lambda: any(each["event"] == "rounds failed" for each in said), 10)
        with sqlite.writing() as session:
            session.execute(text("ALTER TABLE hidden RENAME TO tickler_answers"))

        def left() -> int:
            with sqlite.reading() as session:
                return session.scalar(select(func.count()).select_from(Answer)) or 0

        until(lambda: left() == 0, 10)
