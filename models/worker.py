"""A worker: a process that reads cards, and shows by its heartbeat that it still does.

All beats are told by one clock, the database's (`clock`): machines seldom agree on the second, and one whose clock is
slow must not be taken for dead.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import delete, func, select, type_coerce
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, UtcDateTime


class Worker(Base):
    """A worker's last sign of life."""

    __tablename__ = "tickler_workers"

    executor_id: Mapped[str] = mapped_column(primary_key=True)
    beat_at: Mapped[dt.datetime]


def clock(session: Session) -> dt.datetime:
    """The moment by the database's clock, to the second."""
    return session.scalars(select(type_coerce(func.now(), UtcDateTime()))).one()


def beat(session: Session, executor_id: str, *, now: dt.datetime) -> None:
    """Notes that the worker is alive."""
    worker = session.get(Worker, executor_id)
    if worker is None:
        session.add(Worker(executor_id=executor_id, beat_at=now))
    else:
        worker.beat_at = now
    session.flush()


def alive(session: Session, *, since: dt.datetime) -> Sequence[str]:
    """The workers that have been heard of since a moment."""
    return session.scalars(select(Worker.executor_id).where(Worker.beat_at >= since).order_by(Worker.executor_id)).all()


def silent(session: Session, *, since: dt.datetime) -> Sequence[str]:
    """The workers that have not been heard of since a moment: their cards are anybody's."""
    return session.scalars(select(Worker.executor_id).where(Worker.beat_at < since).order_by(Worker.executor_id)).all()


def forget(session: Session, executor_id: str, *, since: dt.datetime) -> bool:
    """Strikes off a worker that is silent since a moment; whether it was still there: only one taker gets it."""
    statement = delete(Worker).where(Worker.executor_id == executor_id, Worker.beat_at < since)
    return session.scalar(statement.returning(Worker.executor_id)) is not None


def leave(session: Session, executor_id: str) -> None:
    """Strikes off a worker that ends in good order."""
    session.execute(delete(Worker).where(Worker.executor_id == executor_id))
