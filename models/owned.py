"""What every synced noun does alike: find an owner's row, recognise a replay, change it, note its last change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import account, tombstone
from models.base import Base, Synced
from models.errors import Conflict, Gone, NotFound, StaleVersion


class Noun(Synced, Base):
    """A synced table; `noun` is its name in errors, tombstones and sync."""

    __abstract__ = True
    noun: ClassVar[str]


class Requested(Protocol):
    """A row that a client's PUT made."""

    request_digest: str | None


Row = TypeVar("Row", bound=Noun)


def get(session: Session, table: type[Row], account_id: UUID, key: UUID, *, fresh: bool = False) -> Row:
    """The owner's row; `fresh` reads again what the session may have read before it held the owner's lock.

    Raises:
        Gone: It was deleted.
        NotFound: There is none, or it is another owner's.
    """
    row = session.get(table, (account_id, key), populate_existing=fresh)
    if row is None:
        raise (Gone if tombstone.is_buried(session, account_id, table.noun, key) else NotFound)(table.noun, key)
    return row


def known(
    session: Session, table: type[Row], account_id: UUID, key: UUID, digest: str, conflict: type[Conflict]
) -> Row | None:
    """The row that an earlier PUT of the same request made, or None if the id is free.

    The owner's other writers wait from here on, so the id stays free until the caller has used it.

    Raises:
        Conflict: The given one, if the row was made by another request.
        Gone: The row was made and then deleted; a late replay must not bring it back.
    """
    account.lock(session, account_id)
    try:
        row = get(session, table, account_id, key, fresh=True)
    except Gone:
        raise
    except NotFound:
        return None
    if getattr(row, "request_digest", None) != digest:
        raise conflict
    return row


def change(
    session: Session, table: type[Row], account_id: UUID, key: UUID, expected_revision: int | None = None
) -> Row:
    """The row as it is now, to be written by this transaction, with its new revision.

    Raises:
        StaleVersion: It has changed since the caller read `expected_revision`.
    """
    revision = account.bump(session, account_id)
    row = get(session, table, account_id, key, fresh=True)
    if expected_revision not in (None, row.revision):
        raise StaleVersion(row.revision)
    row.revision = revision
    return row


def require(session: Session, table: type[Noun], account_id: UUID, key: UUID | None) -> None:
    """Sees that what is about to be referred to is the owner's; None refers to nothing.

    The database would refuse it too, but without saying what is missing.
    """
    if key is not None:
        get(session, table, account_id, key)


def add(session: Session, row: Row, *references: tuple[type[Noun], UUID | None]) -> Row:
    """Writes a new row with its first revision, once what it refers to is seen to be the owner's."""
    row.revision = account.bump(session, row.account_id)
    for table, key in references:
        require(session, table, row.account_id, key)
    session.add(row)
    session.flush()
    return row


def repoint(
    session: Session, table: type[Row], account_id: UUID, column: str, old: Sequence[UUID], new: UUID | None
) -> None:
    """Makes the owner's rows that refer to some rows by a column refer to another, or to none; each is a change."""
    query = select(table).where(table.account_id == account_id, getattr(table, column).in_(old))
    rows = session.scalars(query.execution_options(populate_existing=True)).all()
    if rows:
        last = account.bump(session, account_id, len(rows))
        for revision, row in enumerate(rows, last - len(rows) + 1):
            setattr(row, column, new)
            row.revision = revision
        session.flush()
