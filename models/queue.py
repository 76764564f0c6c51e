"""The lists of the queue: today's, the undecided, those whose ball is with the other side, and a day's load."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, func, literal_column, or_, select, tuple_
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from models import contact
from models.card import Card
from models.errors import InvalidCursor
from models.follow_up import FollowUp, FollowUpKind, FollowUpState
from models.paging import LIMIT, Page, as_time, bounded, cut, moment_key, older_than, unpack

OPEN = literal_column(f"'{FollowUpState.OPEN}'", FollowUp.state.type)
"""Not a parameter: a database takes an index of some rows only where it can see that those are asked for."""

ANY_TIME = dt.time.max
"""Where a follow-up without a time of day stands among its day's."""

COUNTED = 1000
"""Nobody needs to know how many more there are; and counting takes time."""


def coming(
    session: Session,
    account_id: UUID,
    earliest: dt.date,
    latest: dt.date,
    *,
    cursor: str | None = None,
    limit: int = LIMIT,
) -> Page[FollowUp]:
    """Open follow-ups of a stretch of days, both ends included, by day and time."""
    return _by_day(session, _open(account_id).where(FollowUp.day.between(earliest, latest)), cursor, limit)


def undecided(session: Session, account_id: UUID, *, cursor: str | None = None, limit: int = LIMIT) -> Page[FollowUp]:
    """Open follow-ups that no time was said for, newest first."""
    return _without_day(session, account_id, FollowUp.kind != FollowUpKind.BALL_WITH_THEM, cursor, limit)


def with_them(session: Session, account_id: UUID, *, cursor: str | None = None, limit: int = LIMIT) -> Page[FollowUp]:
    """Open follow-ups whose ball is with the other side, newest first."""
    return _without_day(session, account_id, FollowUp.kind == FollowUpKind.BALL_WITH_THEM, cursor, limit)


def page(
    session: Session,
    account_id: UUID,
    *,
    contact_id: UUID | None = None,
    state: FollowUpState | None = None,
    cursor: str | None = None,
    limit: int = LIMIT,
) -> Page[FollowUp]:
    """The owner's follow-ups, newest first, of one contact or in one state if asked for."""
    query = select(FollowUp).where(FollowUp.account_id == account_id)
    if contact_id:
        query = query.where(FollowUp.contact_id == contact_id)
    if state:
        query = query.where(FollowUp.state == state)
    return _newest_first(session, query, cursor, limit)


def of_card(session: Session, card: Card) -> Sequence[FollowUp]:
    """The follow-ups that came with a card, the newest first; there is seldom more than one."""
    query = select(FollowUp).where(
        FollowUp.account_id == card.account_id,
        FollowUp.contact_id == card.contact_id,  # what the index knows
        FollowUp.card_id == card.id,
    )
    return _with_contacts(session, query.order_by(FollowUp.created_at.desc(), FollowUp.id.desc()))


def counts(session: Session, account_id: UUID, today: dt.date) -> Mapping[str, int]:
    """How many open follow-ups are overdue, due today, undecided and with them; no more than COUNTED of each."""
    without_day = FollowUp.day.is_(None)
    sections = {
        "overdue": FollowUp.day < today,
        "due": FollowUp.day == today,
        "undecided": and_(without_day, FollowUp.kind != FollowUpKind.BALL_WITH_THEM),
        "with_them": and_(without_day, FollowUp.kind == FollowUpKind.BALL_WITH_THEM),
    }
    each = [_count(account_id, which).label(name) for name, which in sections.items()]
    return dict(session.execute(select(*each)).one()._mapping)


def load(session: Session, account_id: UUID, earliest: dt.date, latest: dt.date) -> Mapping[dt.date, int]:
    """How many open follow-ups each day of a stretch has; days without any are left out."""
    open_days = and_(FollowUp.account_id == account_id, FollowUp.state == OPEN)
    query = (
        select(FollowUp.day, func.count())
        .where(open_days, FollowUp.day.between(earliest, latest))
        .group_by(FollowUp.day)
    )
    return {day: number for day, number in session.execute(query).all() if day is not None}


def _count(account_id: UUID, which: ColumnElement[bool]) -> ScalarSelect[int]:
    found = _open(account_id).with_only_columns(FollowUp.id).where(which).limit(COUNTED).subquery()
    return select(func.count()).select_from(found).scalar_subquery()


def _open(account_id: UUID) -> Select[FollowUp]:
    return select(FollowUp).where(FollowUp.account_id == account_id, FollowUp.state == OPEN)


def _by_day(session: Session, query: Select[FollowUp], cursor: str | None, limit: int) -> Page[FollowUp]:
    time = func.coalesce(FollowUp.time, ANY_TIME)
    if cursor:
        day, at, key = unpack(cursor, dt.date.fromisoformat, as_time, UUID)
        # The first part is what the index understands.
        query = query.where(FollowUp.day >= day, or_(FollowUp.day > day, tuple_(time, FollowUp.id) > (at, key)))
    limit = bounded(limit)
    ordered = query.order_by(FollowUp.day, time, FollowUp.id).limit(limit + 1)
    return cut(_with_contacts(session, ordered), limit, _day_key)


def _with_contacts(session: Session, query: Select[FollowUp]) -> Sequence[FollowUp]:
    rows = session.scalars(query).all()
    if rows:
        contacts = contact.some(session, rows[0].account_id, {row.contact_id for row in rows})
        for row in rows:
            set_committed_value(row, "contact", contacts[row.contact_id])
    return rows


def _day_key(follow_up: FollowUp) -> tuple[str, str, str]:
    if follow_up.day is None:
        raise InvalidCursor
    return follow_up.day.isoformat(), (follow_up.time or ANY_TIME).isoformat(), str(follow_up.id)


def _without_day(
    session: Session, account_id: UUID, which: ColumnElement[bool], cursor: str | None, limit: int
) -> Page[FollowUp]:
    return _newest_first(session, _open(account_id).where(FollowUp.day.is_(None), which), cursor, limit)


def _newest_first(session: Session, query: Select[FollowUp], cursor: str | None, limit: int) -> Page[FollowUp]:
    if cursor:
        query = query.where(older_than(FollowUp.created_at, FollowUp.id, cursor))
    limit = bounded(limit)
    ordered = query.order_by(FollowUp.created_at.desc(), FollowUp.id.desc()).limit(limit + 1)
    rows = _with_contacts(session, ordered)
    return cut(rows, limit, lambda follow_up: moment_key(follow_up.created_at, follow_up.id))
