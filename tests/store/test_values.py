"""What columns take: moments with a zone, states that exist; and how an engine says that it is busy."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError
from sqlalchemy.orm import Session

from models import account
from models.card import Card
from models.contact import Contact
from models.engine import make_engine
from models.errors import DatabaseBusy
from models.touch import Touch
from tests.builders import NOW, make_account, make_card, make_contact, make_follow_up, make_touch
from tests.databases import Database

INDIA = timezone(timedelta(hours=5, minutes=30))


def test_a_naive_moment_is_refused(session: Session) -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(StatementError, match="naive"):
        account.create(session, now=naive)
    with pytest.raises(StatementError, match="naive"):
        session.execute(select(Contact).where(Contact.created_at < naive))


def test_a_moment_comes_back_in_utc_to_the_microsecond(session: Session) -> None:
    owner = make_account(session).id
    at = datetime(2026, 3, 1, 1, 2, 3, 456789, tzinfo=INDIA)
    made = make_touch(session, owner, make_contact(session, owner).id, at=at)
    session.expire_all()
    kept = session.scalars(select(Touch)).one()
    assert kept is made
    assert (kept.at, kept.at.tzinfo) == (datetime(2026, 2, 28, 19, 32, 3, 456789, tzinfo=UTC), UTC)


def test_moments_are_compared_as_moments(session: Session) -> None:
    owner = make_account(session).id
    make_touch(session, owner, make_contact(session, owner).id, at=datetime(2026, 3, 1, 1, 0, tzinfo=INDIA))
    earlier = select(Touch).where(Touch.at < datetime(2026, 2, 28, 19, 30, 0, 1, tzinfo=UTC))
    later = select(Touch).where(Touch.at < datetime(2026, 2, 28, 19, 30, tzinfo=UTC))
    assert len(session.scalars(earlier).all()) == 1
    assert len(session.scalars(later).all()) == 0


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE tickler_cards SET state = 'lost'",
        "UPDATE tickler_follow_ups SET state = 'lost'",
        "UPDATE tickler_follow_ups SET kind = 'lost'",
        "UPDATE tickler_touches SET kind = 'lost'",
    ],
)
def test_a_state_that_does_not_exist_is_refused(session: Session, statement: str) -> None:
    owner = make_account(session).id
    sent = make_card(session, owner)
    make_follow_up(session, owner, contact_id=sent.contact_id)
    make_touch(session, owner, sent.contact_id)
    with pytest.raises(IntegrityError):
        session.execute(text(statement))


def test_a_reading_session_cannot_write(database: Database) -> None:
    with database.writing() as session:
        owner = make_account(session).id
    with database.reading() as session, pytest.raises((OperationalError, Exception), match=r"(?i)read.?only"):
        session.execute(update(account.Account).values(name="x"))
    # The same connection, out of the pool again, may write.
    with database.writing() as session:
        account.edit(session, owner, {"name": "Ada"})


def test_sqlite_is_opened_safely(sqlite: Database) -> None:
    with sqlite.engine.connect() as connection:
        facts = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "foreign_keys")
        }
    assert facts == {"journal_mode": "wal", "foreign_keys": 1}


def test_postgresql_waits_within_limits(postgresql: Database) -> None:
    with postgresql.engine.connect() as connection:
        facts = {
            name: connection.exec_driver_sql(f"SHOW {name}").scalar()
            for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "TimeZone")
        }
    assert facts == {
        "statement_timeout": "15s",
        "lock_timeout": "15s",
        "idle_in_transaction_session_timeout": "1min",
        "TimeZone": "UTC",
    }


@pytest.mark.parametrize("prefix", ["postgres://", "postgresql://", "postgresql+psycopg://"])
def test_an_address_of_postgresql_in_any_writing(postgresql: Database, prefix: str) -> None:
    engine = make_engine(postgresql.url.replace("postgresql://", prefix))
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT 1")) == 1
    engine.dispose()


def test_waiting_too_long_is_said_to_be_busy_on_sqlite(sqlite: Database) -> None:
    impatient = make_engine(sqlite.url + "?timeout=0")
    with sqlite.writing() as holder:
        make_account(holder)
        with pytest.raises(DatabaseBusy), impatient.connect() as connection:
            connection.execute(text("SELECT 1"))
    impatient.dispose()


def test_waiting_too_long_is_said_to_be_busy_on_postgresql(postgresql: Database) -> None:
    with postgresql.writing() as session:
        owner = make_account(session).id
    with postgresql.writing() as holder, postgresql.writing() as other:
        account.lock(holder, owner)
        other.execute(text("SET LOCAL lock_timeout = '10ms'"))
        with pytest.raises(DatabaseBusy):
            account.lock(other, owner)
        other.rollback()


def test_other_failures_stay_what_they_are(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'none' / 'x.sqlite'}")
    with pytest.raises(OperationalError):
        engine.connect()
    engine.dispose()


def test_the_plain_driver_refuses_nothing(sqlite: Database) -> None:
    """Why every connection goes through `make_engine`: SQLite checks no reference unless it is told to."""
    plain = create_engine(sqlite.url)
    with plain.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 0
    plain.dispose()


def test_a_card_without_a_photo_is_refused(session: Session) -> None:
    owner = make_account(session).id
    make_card(session, owner)
    with pytest.raises(IntegrityError):
        session.execute(update(Card).values(front_sha="unknown"))
