"""A touch: one time of being in contact, or of trying."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import ClassVar, Final
from uuid import UUID, uuid4

from sqlalchemy import Boolean, Index, select
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from models import contact, follow_up, owned, tombstone
from models.base import CLUSTERED, enum_of, owned_reference
from models.errors import NotFound
from models.owned import Noun
from models.paging import LIMIT, Page, bounded, cut, moment_key, older_than


class TouchKind(StrEnum):
    """What kind of touch."""

    CALL = "call"
    VOICEMAIL = "voicemail"
    MAIL = "mail"
    MESSAGE = "message"
    MEETING = "meeting"
    NOTE = "note"


TWO_WAY: Final = frozenset({TouchKind.CALL, TouchKind.MEETING})
"""Kinds that the other side takes part in, unless somebody says otherwise."""


class Touch(Noun):
    """A touch; `two_way` if the other side took part, which is what keeps a relationship warm."""

    __tablename__ = "tickler_touches"
    __table_args__ = (
        owned_reference("contact_id", "tickler_contacts"),
        owned_reference("follow_up_id", "tickler_follow_ups"),
        Index(None, "account_id", "revision"),
        Index(None, "account_id", "contact_id", "at", "id"),
        CLUSTERED,
    )
    noun: ClassVar[str] = "touch"

    contact_id: Mapped[UUID]
    follow_up_id: Mapped[UUID | None]
    kind: Mapped[TouchKind] = mapped_column(enum_of(TouchKind))
    two_way: Mapped[bool] = mapped_column(Boolean)
    at: Mapped[dt.datetime]
    note: Mapped[str | None]
    created_at: Mapped[dt.datetime]


def create(
    session: Session,
    account_id: UUID,
    *,
    contact_id: UUID,
    kind: TouchKind,
    at: dt.datetime,
    now: dt.datetime,
    two_way: bool | None = None,
    note: str | None = None,
    follow_up_id: UUID | None = None,
) -> Touch:
    """A new touch with one of the owner's contacts, two-way by its kind unless said.

    Its follow-up, if any, is one of the same contact.
    """
    if follow_up_id and follow_up.get(session, account_id, follow_up_id).contact_id != contact_id:
        raise NotFound(follow_up.FollowUp.noun, follow_up_id)
    touch = Touch(
        account_id=account_id,
        id=uuid4(),
        contact_id=contact_id,
        follow_up_id=follow_up_id,
        kind=kind,
        two_way=kind in TWO_WAY if two_way is None else two_way,
        at=at,
        note=note,
        created_at=now,
    )
    return owned.add(session, touch, (contact.Contact, contact_id), (follow_up.FollowUp, follow_up_id))


def get(session: Session, account_id: UUID, key: UUID) -> Touch:
    """The owner's touch."""
    return owned.get(session, Touch, account_id, key)


def page(
    session: Session, account_id: UUID, contact_id: UUID, *, cursor: str | None = None, limit: int = LIMIT
) -> Page[Touch]:
    """The touches with one contact, newest first."""
    query = select(Touch).where(Touch.account_id == account_id, Touch.contact_id == contact_id)
    if cursor:
        query = query.where(older_than(Touch.at, Touch.id, cursor))
    limit = bounded(limit)
    rows = session.scalars(query.order_by(Touch.at.desc(), Touch.id.desc()).limit(limit + 1)).all()
    return cut(rows, limit, lambda touch: moment_key(touch.at, touch.id))


def latest(session: Session, account_id: UUID, contact_ids: Collection[UUID]) -> Mapping[UUID, Touch]:
    """The last touch with each of some contacts; those never touched are left out."""
    other, whose = aliased(Touch), contact.Contact
    last = (
        select(other.id)
        .where(other.account_id == account_id, other.contact_id == whose.id)
        .order_by(other.at.desc(), other.id.desc())
        .limit(1)
        .correlate(whose)
        .scalar_subquery()
    )
    newest = select(last).where(whose.account_id == account_id, whose.id.in_(contact_ids))
    rows = session.scalars(select(Touch).where(Touch.account_id == account_id, Touch.id.in_(newest)))
    return {touch.contact_id: touch for touch in rows}


def delete(session: Session, account_id: UUID, key: UUID, *, now: dt.datetime) -> None:
    """Deletes one touch."""
    touch = owned.change(session, Touch, account_id, key)
    session.delete(touch)
    session.flush()
    tombstone.bury(session, account_id, Touch.noun, [key], now)


def delete_of(session: Session, account_id: UUID, contact_id: UUID, *, now: dt.datetime) -> None:
    """Deletes all touches with a contact."""
    gone = session.scalars(
        sql_delete(Touch).where(Touch.account_id == account_id, Touch.contact_id == contact_id).returning(Touch.id)
    ).all()
    tombstone.bury(session, account_id, Touch.noun, gone, now)
