"""Today's list: whom to get in touch with, why, and what was said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query
from sqlalchemy.orm import Session

from api import following
from api.deps import Db, Me, Owner
from api.problems import problems
from api.schemas.base import FIRST_DAY, LIMIT, Cursor, Day, Limit, Listed
from api.schemas.tickler import Counts, More, TicklerItem, Today, item_out
from models import checking, queue, touch
from models.errors import InvalidCursor
from models.follow_up import FollowUp, FollowUpKind
from models.paging import Page

router = APIRouter(prefix="/v1/tickler", tags=["tickler"])

On = Annotated[Day | None, Query(description="The day it is; the account's today unless given.")]
Section = Literal["overdue", "due", "undecided", "with_them"]
Pager = Callable[[Session, UUID, dt.date, str | None, int], Page[FollowUp]]


@router.get("/today", responses=problems())
def get_today(me: Me, db: Db, on: On = None, limit: Limit = LIMIT) -> Today:
    """The list of a day, overdue first; each section is cut at the limit and goes on under its own path."""
    today = on or me.today
    pages = {name: pager(db, me.account_id, today, None, limit) for name, pager in SECTIONS.items()}
    rows = [row for page in pages.values() for row in page.items]
    items = {item.id: item for item in _items(db, me, today, rows)}
    more = More(**{name: page.next_cursor for name, page in pages.items()})
    return Today(
        today=today,
        counts=_counts(db, me.account_id, today, pages),
        more=more,
        cards_to_check=checking.count(db, me.account_id),
        **{name: [items[row.id] for row in page.items] for name, page in pages.items()},
    )


@router.get("/{section}", responses=problems(InvalidCursor))
def list_section(
    section: Section, me: Me, db: Db, on: On = None, limit: Limit = LIMIT, cursor: Cursor = None
) -> Listed[TicklerItem]:
    """One section of the list, page by page."""
    today = on or me.today
    page = SECTIONS[section](db, me.account_id, today, cursor, limit)
    return Listed(items=_items(db, me, today, page.items), next_cursor=page.next_cursor)


def _overdue(session: Session, account_id: UUID, today: dt.date, cursor: str | None, limit: int) -> Page[FollowUp]:
    yesterday = today - dt.timedelta(days=1)
    return queue.coming(session, account_id, FIRST_DAY, yesterday, cursor=cursor, limit=limit)


def _due(session: Session, account_id: UUID, today: dt.date, cursor: str | None, limit: int) -> Page[FollowUp]:
    return queue.coming(session, account_id, today, today, cursor=cursor, limit=limit)


def _undecided(session: Session, account_id: UUID, _: dt.date, cursor: str | None, limit: int) -> Page[FollowUp]:
    return queue.undecided(session, account_id, cursor=cursor, limit=limit)


def _with_them(session: Session, account_id: UUID, _: dt.date, cursor: str | None, limit: int) -> Page[FollowUp]:
    return queue.with_them(session, account_id, cursor=cursor, limit=limit)


SECTIONS: Mapping[Section, Pager] = {
    "overdue": _overdue,
    "due": _due,
    "undecided": _undecided,
    "with_them": _with_them,
}


def _counts(session: Session, account_id: UUID, today: dt.date, pages: Mapping[Section, Page[FollowUp]]) -> Counts:
    """Counted by the database only where a section goes on after its page."""
    if any(page.next_cursor for page in pages.values()):
        return Counts(**queue.counts(session, account_id, today))
    return Counts(**{name: len(page.items) for name, page in pages.items()})


def _items(session: Session, me: Owner, today: dt.date, rows: Sequence[FollowUp]) -> list[TicklerItem]:
    touches = touch.latest(session, me.account_id, {row.contact_id for row in rows}) if rows else {}
    offers = _offers(session, me, today, rows)
    return [item_out(row, touches.get(row.contact_id), offers.get(row.id)) for row in rows]


def _offers(session: Session, me: Owner, today: dt.date, rows: Sequence[FollowUp]) -> Mapping[UUID, dt.date]:
    """The days that are offered to the undecided, by follow-up; see `following.suggested_days`."""
    said_on = {row.id: row.said_on or today for row in rows if row.kind is FollowUpKind.NO_DATE and row.day is None}
    days = following.suggested_days(session, me, set(said_on.values()), today=today)
    return {key: days[on] for key, on in said_on.items() if on in days}
