"""What is left of a deleted row, so that devices that keep a copy hear of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, delete, func, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models import account
from models.account import Account
from models.base import CLUSTERED, Base

KEPT_DAYS = 180
"""A device that was away for longer starts its copy again."""


class Tombstone(Base):
    """A deletion; `revision` puts it in order with the owner's other changes."""

    __tablename__ = "tickler_tombstones"
    __table_args__ = (Index(None, "account_id", "revision"), Index(None, "deleted_at"), CLUSTERED)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("tickler_accounts.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(BigInteger)
    deleted_at: Mapped[dt.datetime]


def bury(session: Session, account_id: UUID, kind: str, ids: Sequence[UUID], now: dt.datetime) -> None:
    """Writes the deletions of rows of one kind, each with a revision of its own."""
    if not ids:
        return
    first = account.bump(session, account_id, len(ids)) - len(ids) + 1
    session.execute(
        insert(Tombstone),
        [
            {"account_id": account_id, "kind": kind, "id": key, "revision": first + offset, "deleted_at": now}
            for offset, key in enumerate(ids)
        ],
    )


def is_buried(session: Session, account_id: UUID, kind: str, key: UUID) -> bool:
    """Whether such a row was deleted, as far back as deletions are remembered."""
    return session.get(Tombstone, (account_id, kind, key)) is not None


def owners(session: Session, before: dt.datetime) -> Sequence[UUID]:
    """The owners who have deletions from before a moment, always in the same order."""
    old = select(Tombstone.account_id).where(Tombstone.deleted_at < before)
    return session.scalars(old.distinct().order_by(Tombstone.account_id)).all()


def prune(session: Session, account_id: UUID, before: dt.datetime) -> int:
    """Forgets an owner's deletions before a moment; how many they were. Older sync tokens expire by it.

    It holds the owner's lock: commit before the next owner's.
    """
    account.lock(session, account_id)
    old = select(func.max(Tombstone.revision)).where(Tombstone.account_id == account_id, Tombstone.deleted_at < before)
    revision = session.scalar(old)
    if revision is None:
        return 0
    owner = session.get_one(Account, account_id, populate_existing=True)
    owner.pruned_revision = max(owner.pruned_revision, revision)
    gone = session.execute(
        delete(Tombstone)
        .where(Tombstone.account_id == account_id, Tombstone.revision <= revision)
        .returning(Tombstone.id)
    ).all()
    session.flush()
    return len(gone)
