"""Several workers on one PostgreSQL: what a dead one had begun is read by another, once."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from api import jobs
from api.executor import executor_id
from api.photos import PhotoStore
from api.working import cores
from models import card, contact
from models.card import Card, CardState
from tests.builders import make_account, make_card
from tests.databases import Database
from tests.faults.processes import Program, running, until

TAKEN_WITHIN = 15.0


@dataclass(frozen=True)
class Company:
    """A PostgreSQL database, shared photos, and machines with a folder each."""

    database: Database
    folder: Path
    reads: Path
    owner: UUID

    @property
    def photos_url(self) -> str:
        return (self.folder / "photos").as_uri()

    def settings(self, machine: str) -> Mapping[str, str]:
        return {
            "TICKLER_DATA_DIR": str(self.folder / machine),
            "TICKLER_DATABASE_URL": self.database.url,
            "TICKLER_PHOTOS_URL": self.photos_url,
        }

    @contextmanager
    def worker(self, machine: str, reader: str = "slow_reader") -> Iterator[Program]:
        with running("worker", reader, self.folder / f"{machine}.log", self.settings(machine)) as program:
            program.wait_for("Reading cards as")
            yield program

    def send(self, *contents: bytes) -> list[UUID]:
        """Cards as the API stores them: photo first, then the rows and the job in one transaction."""
        store = PhotoStore(self.photos_url)
        sent = []
        for content in contents:
            store.put(self.owner, content)
            with self.database.writing() as session:
                made = make_card(session, self.owner, content=content)
                jobs.enqueue(session, self.owner, made.id)
                sent.append(made.id)
        return sent

    def cards(self) -> list[Card]:
        with self.database.reading() as session:
            return list(card.page(session, self.owner).items)

    def all_read(self) -> bool:
        return all(each.state is CardState.READ for each in self.cards())

    def readings(self) -> int:
        """How many readings were begun."""
        return len(list(self.reads.iterdir()))

    def check_filled_once(self) -> None:
        """Each contact holds what its own photo says, and was written when its card was read."""
        with self.database.reading() as session:
            for each in self.cards():
                person = contact.get(session, self.owner, each.contact_id)
                assert person.name == f"{each.front_sha[:8]}-0"
                assert len(person.points) == 1
                assert person.updated_at == each.read_at


@pytest.fixture
def company(postgresql: Database, tmp_path: Path, reads: Path) -> Company:
    with postgresql.writing() as session:
        owner = make_account(session).id
    return Company(postgresql, tmp_path, reads, owner)


def test_another_worker_takes_the_cards_of_one_that_was_killed(company: Company) -> None:
    with company.worker("first") as first, company.worker("second"):
        company.send(b"1", b"2", b"3", b"4", b"5", b"6", b"7", b"8")
        until(lambda: company.readings() >= 2 * cores(), 20)  # both are full
        first.kill()
        until(lambda: any(each.attempts == 2 for each in company.cards()), TAKEN_WITHIN)
        until(company.all_read, 30)
    attempts = [each.attempts for each in company.cards()]
    assert 1 <= attempts.count(2) <= cores()
    assert attempts.count(1) + attempts.count(2) == 8
    assert company.readings() == sum(attempts)
    company.check_filled_once()


def test_a_worker_that_was_only_asleep_writes_nothing_when_it_wakes_up(company: Company) -> None:
    with company.worker("sleepy") as sleepy:
        company.send(b"1")
        until(lambda: company.readings() == 1, 10)
        os.kill(sleepy.process.pid, signal.SIGSTOP)
        with company.worker("awake", "quick_reader") as awake:
            until(company.all_read, 30)
            before = company.cards()[0]
            os.kill(sleepy.process.pid, signal.SIGCONT)
            time.sleep(3)
            after = company.cards()[0]
            assert (after.revision, after.attempts, after.read_at) == (before.revision, 2, before.read_at)
            assert awake.stop() == 0
        company.send(b"2")  # and works on
        until(company.all_read, 20)
    company.check_filled_once()


def test_several_workers_share_the_cards_and_read_each_once(company: Company) -> None:
    with company.worker("first", "quick_reader"), company.worker("second", "quick_reader"):
        company.send(*(f"{number}".encode() for number in range(30)))
        until(company.all_read, 60)
    assert {each.attempts for each in company.cards()} == {1}
    assert company.readings() == 30
    company.check_filled_once()


def test_a_worker_told_to_stop_finishes_what_it_has_begun(company: Company) -> None:
    with company.worker("first") as first:
        company.send(b"1", b"2")
        until(lambda: company.readings() > 0, 10)
        assert first.stop() == 0
        assert "Traceback" not in first.said
    begun = company.readings()
    assert [each.state for each in company.cards()].count(CardState.READ) == begun
    with company.worker("first", "quick_reader"):
        until(company.all_read, 20)
    assert company.readings() == 2
    company.check_filled_once()


def test_a_worker_sweeps_up_cards_that_wait_without_a_job(company: Company) -> None:
    store = PhotoStore(company.photos_url)
    store.put(company.owner, b"1")
    with company.database.writing() as session:
        make_card(session, company.owner, content=b"1")
    with company.worker("first", "quick_reader"):
        until(company.all_read, 20)
    assert company.readings() == 1


def test_workers_of_one_machine_have_names_of_their_own_and_keep_them(tmp_path: Path) -> None:
    with executor_id(tmp_path) as first, executor_id(tmp_path) as second:
        assert first != second
    with executor_id(tmp_path) as again:
        assert again == first
