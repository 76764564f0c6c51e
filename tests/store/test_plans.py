"""What an owner asks touches the owner's rows only: asked of the database's own plans, over a crowd of owners."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.orm import Session

from models import card, checking, contact, device, duplicates, queue, sync, touch
from models import event as met
from models.contact import Contact
from models.follow_up import FollowUpState
from models.paging import pack
from tests.bench import crowd
from tests.builders import NOW
from tests.databases import Cluster, Database, postgresql_database, sqlite_database

Asked = list[tuple[str, Any]]

CROWD = crowd.owners(4)
ME = CROWD[2]
PERSON = UUID(ME.key(1, 3))
CARD = UUID(ME.key(4, 3))
WEEK = timedelta(days=7)
LONG_AGO = date(1970, 1, 1)
LATE = pack(["2026-11-20T13:30:00+00:00", str(PERSON)])

QUESTIONS: dict[str, Callable[[Session], object]] = {
    "today": lambda session: queue.coming(session, ME.uuid, LONG_AGO, crowd.TODAY),
    "today, second page": lambda session: queue.coming(
        session, ME.uuid, LONG_AGO, crowd.TODAY, cursor=pack(["2026-11-18", "10:00:00", str(PERSON)])
    ),
    "coming": lambda session: queue.coming(session, ME.uuid, crowd.TODAY, crowd.TODAY + WEEK),
    "undecided": lambda session: queue.undecided(session, ME.uuid),
    "with them": lambda session: queue.with_them(session, ME.uuid, cursor=LATE),
    "counts": lambda session: queue.counts(session, ME.uuid, crowd.TODAY),
    "load": lambda session: queue.load(session, ME.uuid, crowd.TODAY, crowd.TODAY + WEEK),
    "follow-ups": lambda session: queue.page(session, ME.uuid, cursor=LATE),
    "follow-ups of a contact": lambda session: queue.page(session, ME.uuid, contact_id=PERSON),
    "follow-ups of a card": lambda session: queue.of_card(session, card.get(session, ME.uuid, CARD)),
    "follow-ups done": lambda session: queue.page(session, ME.uuid, state=FollowUpState.DONE),
    "search": lambda session: contact.page(session, ME.uuid, q="berg timber"),
    "search for a number": lambda session: contact.page(session, ME.uuid, q="415 500"),
    "contacts, second page": lambda session: contact.page(session, ME.uuid, cursor=pack(["bo berg 13", str(PERSON)])),
    "contacts of an event": lambda session: contact.page(session, ME.uuid, event_id=PERSON),
    "a contact": lambda session: contact.get(session, ME.uuid, PERSON).points,
    "duplicates": lambda session: duplicates.find(session, ME.uuid),
    "sync, everything": lambda session: sync.changes(session, ME.uuid),
    "sync, a morning": lambda session: sync.changes(session, ME.uuid, token=pack([crowd.REVISIONS - 20, 0])),
    "cards": lambda session: card.page(session, ME.uuid, cursor=LATE),
    "cards of contacts": lambda session: card.of_contacts(session, ME.uuid, [PERSON]),
    "cards of a photo": lambda session: card.parts_of(session, ME.uuid, CARD),
    "cards to check": lambda session: checking.page(session, ME.uuid, cursor=LATE),
    "how many to check": lambda session: checking.count(session, ME.uuid),
    "a reading": lambda session: card.get(session, ME.uuid, CARD, with_reading=True),
    "events": lambda session: met.page(session, ME.uuid, cursor=pack(["a", str(PERSON)])),
    "touches": lambda session: touch.page(session, ME.uuid, PERSON, cursor=LATE),
    "last touches": lambda session: touch.latest(session, ME.uuid, [PERSON, UUID(ME.key(1, 4))]),
    "devices": lambda session: device.active(session, ME.uuid, now=NOW),
    "a token": lambda session: device.by_token(session, "hash", now=NOW),
}
OWNERS_KEY = {"tickler_accounts": "id", "tickler_devices": "account_id|token_hash"}


@pytest.fixture(scope="module")
def sqlite_crowd(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A SQLite database with several owners, with no statistics, as it is in use."""
    with sqlite_database(sqlite_template, tmp_path_factory.mktemp("crowd")) as database:
        crowd.fill(database.engine, CROWD)
        yield database


@pytest.fixture(scope="module")
def postgresql_crowd(cluster: Cluster) -> Iterator[Database]:
    """A PostgreSQL database with several owners."""
    with postgresql_database(cluster) as database:
        crowd.fill(database.engine, CROWD)
        yield database


def asked(database: Database, question: Callable[[Session], object]) -> Asked:
    """The statements, with their parameters, that a question sends."""
    sent: Asked = []

    def note(_c: object, _k: object, statement: str, parameters: object, *_: object) -> None:
        if statement.startswith("SELECT"):
            sent.append((statement, parameters))

    event.listen(database.engine, "before_cursor_execute", note)
    with database.reading() as session:
        question(session)
    event.remove(database.engine, "before_cursor_execute", note)
    assert sent
    return sent


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_sqlite_seeks_the_owner(sqlite_crowd: Database, question: Callable[[Session], object]) -> None:
    for statement, parameters in asked(sqlite_crowd, question):
        with sqlite_crowd.engine.connect() as connection:
            steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
        for step in steps:
            if found := re.match(r"(SCAN|SEARCH) (tickler_[a-z_]+?)(_\d+)?\b(.*)", step.detail):
                how, table, _, by = found.groups()
                key = OWNERS_KEY.get(table, "account_id")
                assert how == "SEARCH", (step.detail, statement)
                assert re.search(rf"\((<expr>|{key})[=>]", by), (step.detail, statement)


def relations(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The steps of a PostgreSQL plan that read a table."""
    if "Relation Name" in node and node["Node Type"] != "Bitmap Heap Scan":
        yield node
    if node["Node Type"] == "Bitmap Index Scan":
        yield node
    for child in node.get("Plans", ()):
        yield from relations(child)


def plan(connection: Connection, statement: str, parameters: Any) -> dict[str, Any]:  # noqa: ANN401  the driver's
    explained = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", parameters).scalar()
    found = json.loads(explained) if isinstance(explained, str) else explained
    assert isinstance(found, list)
    return dict(found[0]["Plan"])


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_postgresql_seeks_the_owner(postgresql_crowd: Database, question: Callable[[Session], object]) -> None:
    for statement, parameters in asked(postgresql_crowd, question):
        with postgresql_crowd.engine.connect() as connection:
            # A few pages are read whole more cheaply than by an index; how it would go in a large table is asked here.
            connection.execute(text("SET enable_seqscan = off"))
            steps = list(relations(plan(connection, statement, parameters)))
            connection.rollback()
        for step in steps:
            table = step.get("Relation Name", "")
            key = OWNERS_KEY.get(table, "account_id")
            assert re.search(rf"\b({key})\b", step.get("Index Cond", "")), (step, statement)


def test_a_question_that_reads_everybodys_rows_would_be_seen(sqlite_crowd: Database) -> None:
    def careless(session: Session) -> Sequence[Contact]:
        return session.query(Contact).filter(Contact.name == "Bo").all()

    with pytest.raises(AssertionError, match="SCAN"):
        test_sqlite_seeks_the_owner(sqlite_crowd, careless)


def test_the_crowds_rows_are_what_the_models_expect(sqlite_crowd: Database, postgresql_crowd: Database) -> None:
    """What the measurement fills in bypasses the models: they must be able to read all of it, on both."""
    answers = []
    for database in (sqlite_crowd, postgresql_crowd):
        with database.reading() as session:
            due = queue.coming(session, ME.uuid, LONG_AGO, crowd.TODAY)
            person = contact.get(session, ME.uuid, PERSON)
            read = card.get(session, ME.uuid, CARD, with_reading=True)
            everything = sync.changes(session, ME.uuid, limit=200)
            answers.append(
                (
                    [found.id for found in due.items],
                    [found.contact.name for found in due.items],
                    [(point.kind, point.value) for point in person.points],
                    (read.state, read.reading),
                    [(change.kind, change.id) for change in everything.items],
                )
            )
    assert answers[0] == answers[1]
    assert len(answers[0][0]) == crowd.DUE
