"""Answers to POST requests that carried a key, so that a repeated request is answered and not done again."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Integer, func, select
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Mapped, Session, mapped_column

from models import account
from models.base import CLUSTERED, Base
from models.errors import KeyReused

KEPT_HOURS = 48


class Answer(Base):
    """The answer to a request; `etag` is None where it had none."""

    __tablename__ = "tickler_answers"
    __table_args__ = (Index(None, "created_at"), CLUSTERED)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("tickler_accounts.id"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    request_digest: Mapped[str]
    status: Mapped[int] = mapped_column(Integer)
    created_at: Mapped[dt.datetime]
    body: Mapped[str]
    etag: Mapped[str | None]


def find(session: Session, account_id: UUID, key: str, digest: str) -> Answer | None:
    """The answer already given to the request, or None.

    The owner's other writers wait from here on: of two equal requests at once, the second finds the first's answer.

    Raises:
        KeyReused: The key came with another request.
    """
    account.lock(session, account_id)
    answer = session.get(Answer, (account_id, key), populate_existing=True)
    if answer is not None and answer.request_digest != digest:
        raise KeyReused
    return answer


def keep(
    session: Session,
    account_id: UUID,
    key: str,
    *,
    digest: str,
    status: int,
    body: str,
    now: dt.datetime,
    etag: str | None = None,
) -> None:
    """Keeps the answer, in the transaction of what the request did."""
    answer = Answer(
        account_id=account_id, key=key, request_digest=digest, status=status, body=body, etag=etag, created_at=now
    )
    session.add(answer)
    session.flush()


def prune(session: Session, before: dt.datetime) -> int:
    """Forgets all owners' answers before a moment; how many they were."""
    old = Answer.created_at < before
    number = session.scalar(select(func.count()).select_from(Answer).where(old)) or 0
    session.execute(sql_delete(Answer).where(old))
    return number
