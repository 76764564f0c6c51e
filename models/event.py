"""An event: where several people were met, such as a luncheon."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID, uuid4

from sqlalchemy import Index, and_, func, or_, select, tuple_
from sqlalchemy.orm import Mapped, Session, mapped_column

from models import account, card, contact, owned, tombstone
from models.base import CLUSTERED, SortText
from models.errors import EventConflict
from models.folding import fold
from models.owned import Noun
from models.paging import LIMIT, Page, as_text, bounded, cut, unpack

FIELDS = ("name", "starts_on", "ends_on", "place")

SAME_EVENT = dt.timedelta(days=7)


class Event(Noun):
    """Something people meet at; `search` is its folded name and place, `sort_name` its folded name."""

    __tablename__ = "tickler_events"
    __table_args__ = (Index(None, "account_id", "revision"), Index(None, "account_id", "sort_name", "id"), CLUSTERED)
    noun: ClassVar[str] = "event"

    name: Mapped[str]
    starts_on: Mapped[dt.date | None]
    ends_on: Mapped[dt.date | None]
    place: Mapped[str | None]
    search: Mapped[str]
    sort_name: Mapped[str] = mapped_column(SortText)
    request_digest: Mapped[str | None]
    created_at: Mapped[dt.datetime]
    updated_at: Mapped[dt.datetime]


def known(session: Session, account_id: UUID, key: UUID, digest: str) -> Event | None:
    """The event an earlier PUT of the same request made; see `owned.known`."""
    return owned.known(session, Event, account_id, key, digest, EventConflict)


def create(
    session: Session,
    account_id: UUID,
    *,
    name: str,
    now: dt.datetime,
    starts_on: dt.date | None = None,
    ends_on: dt.date | None = None,
    place: str | None = None,
    key: UUID | None = None,
    digest: str | None = None,
) -> Event:
    """A new event."""
    event = Event(
        account_id=account_id,
        id=key or uuid4(),
        name=name,
        starts_on=starts_on,
        ends_on=ends_on,
        place=place,
        request_digest=digest,
        created_at=now,
        updated_at=now,
    )
    _index(event)
    return owned.add(session, event)


def named(session: Session, account_id: UUID, name: str, *, now: dt.datetime, on: dt.date | None = None) -> Event:
    """The owner's latest event of that name, in any writing, made if there is none.

    With `on`, an event of the same name more than SAME_EVENT away is another one: luncheons come every month.
    """
    account.lock(session, account_id)
    query = select(Event).where(Event.account_id == account_id, Event.sort_name == fold(name))
    if on is not None:
        last_day = func.coalesce(Event.ends_on, Event.starts_on)
        query = query.where(
            or_(Event.starts_on.is_(None), and_(Event.starts_on <= on + SAME_EVENT, last_day >= on - SAME_EVENT))
        )
    found = session.scalar(query.order_by(Event.created_at.desc(), Event.id).limit(1))
    return found or create(session, account_id, name=name, now=now, starts_on=on)


def get(session: Session, account_id: UUID, key: UUID) -> Event:
    """The owner's event."""
    return owned.get(session, Event, account_id, key)


def page(session: Session, account_id: UUID, *, cursor: str | None = None, limit: int = LIMIT) -> Page[Event]:
    """The owner's events by name."""
    query = select(Event).where(Event.account_id == account_id)
    if cursor:
        query = query.where(tuple_(Event.sort_name, Event.id) > tuple(unpack(cursor, as_text, UUID)))
    limit = bounded(limit)
    rows = session.scalars(query.order_by(Event.sort_name, Event.id).limit(limit + 1)).all()
    return cut(rows, limit, lambda event: (event.sort_name, str(event.id)))


def edit(
    session: Session,
    account_id: UUID,
    key: UUID,
    changes: Mapping[str, Any],
    *,
    now: dt.datetime,
    expected_revision: int | None = None,
) -> Event:
    """Changes any of FIELDS."""
    unknown = set(changes) - set(FIELDS)
    if unknown:
        raise ValueError(f"not a field of an event: {sorted(unknown)}")
    event = owned.change(session, Event, account_id, key, expected_revision)
    for field, value in changes.items():
        setattr(event, field, value)
    event.updated_at = now
    _index(event)
    session.flush()
    return event


def delete(
    session: Session, account_id: UUID, key: UUID, *, now: dt.datetime, expected_revision: int | None = None
) -> None:
    """Deletes an event; those met there stay, met nowhere in particular."""
    event = owned.change(session, Event, account_id, key, expected_revision)
    owned.repoint(session, contact.Contact, account_id, "event_id", [key], None)
    owned.repoint(session, card.Card, account_id, "event_id", [key], None)
    session.delete(event)
    session.flush()
    tombstone.bury(session, account_id, Event.noun, [key], now)


def _index(event: Event) -> None:
    event.sort_name = fold(event.name)
    event.search = fold(f"{event.name} {event.place or ''}")
