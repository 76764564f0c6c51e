"""Cards that a person had better look at: something on them is doubtful, or they could not be read."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from models.card import UNFINISHED, Card
from models.contact import Contact
from models.paging import LIMIT, Page, bounded, cut, moment_key, older_than

COUNTED: Final = 1000
"""Nobody needs to know how many more there are; and counting takes time."""


def page(session: Session, account_id: UUID, *, cursor: str | None = None, limit: int = LIMIT) -> Page[Card]:
    """The owner's cards to look at, newest first; not those that are still to be read."""
    query = _to_check(account_id)
    if cursor:
        query = query.where(older_than(Card.created_at, Card.id, cursor))
    limit = bounded(limit)
    rows = session.scalars(query.order_by(Card.created_at.desc(), Card.id.desc()).limit(limit + 1)).all()
    return cut(rows, limit, lambda card: moment_key(card.created_at, card.id))


def count(session: Session, account_id: UUID) -> int:
    """How many cards there are to look at; no more than COUNTED."""
    found = _to_check(account_id).with_only_columns(Card.id).limit(COUNTED).subquery()
    return session.scalar(select(func.count()).select_from(found)) or 0


def _to_check(account_id: UUID) -> Select[Card]:
    doubtful = select(Contact.id).where(Contact.account_id == account_id, Contact.doubts > 0)
    return select(Card).where(
        Card.account_id == account_id, Card.contact_id.in_(doubtful), Card.state.not_in(UNFINISHED)
    )
