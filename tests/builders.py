"""Small builders: an account, a contact, a card, a follow-up with what a test does not care about filled in."""

from __future__ import annotations

import datetime as dt
from hashlib import sha256
from typing import Unpack
from uuid import UUID

from sqlalchemy.orm import Session

from models import account, card, contact, follow_up, photo, touch
from models.account import Account
from models.card import Card
from models.contact import Contact
from models.contact_fields import Changes
from models.contact_point import PointValue
from models.follow_up import FollowUp, FollowUpKind, Plan
from models.touch import Touch, TouchKind

NOW = dt.datetime(2026, 11, 20, 13, 30, tzinfo=dt.UTC)
"""A Friday, after lunch."""
TODAY = NOW.date()


def make_account(session: Session, *, email: str | None = None, own: bool = False) -> Account:
    """An account."""
    return account.create(session, now=NOW, email=email, own=own)


def make_contact(session: Session, account_id: UUID, *, now: dt.datetime = NOW, **changes: Unpack[Changes]) -> Contact:
    """A contact given by a person; "Mara Lindqvist" unless named."""
    return contact.create(session, account_id, Changes(**{"name": "Mara Lindqvist", **changes}), now=now)


def phone(value: str, type: str | None = "mobile") -> PointValue:
    """A phone number."""
    return PointValue(value, type=type)


def email(value: str) -> PointValue:
    """An e-mail address."""
    return PointValue(value)


def make_photo(session: Session, account_id: UUID, content: bytes = b"a photo") -> str:
    """A photo's row; its SHA-256."""
    name = sha256(content).hexdigest()
    photo.keep(session, account_id, name, size=len(content), media_type="image/jpeg", width=1600, height=1200, now=NOW)
    return name


def make_card(
    session: Session,
    account_id: UUID,
    *,
    contact_id: UUID | None = None,
    content: bytes = b"a photo",
    digest: str | None = "digest",
    key: UUID | None = None,
    said: str | None = None,
    now: dt.datetime = NOW,
) -> Card:
    """A card that waits to be read, with its photo and, unless one is given, a contact's draft."""
    front = make_photo(session, account_id, content)
    whose = contact_id or contact.create_draft(session, account_id, now=now).id
    return card.create(
        session, account_id, front_sha=front, contact_id=whose, now=now, key=key, digest=digest, said=said
    )


def plan(day: dt.date | None = TODAY, *, time: dt.time | None = None, words: str = "") -> Plan:
    """A plan for a day; without a day, one that is still to be decided."""
    kind = FollowUpKind.DAY if day else FollowUpKind.NO_DATE
    return Plan(kind, day=day, time=time, earliest=day, latest=day, words=words, said_on=TODAY)


BALL_WITH_THEM = Plan(FollowUpKind.BALL_WITH_THEM, words="I'll call you", said_on=TODAY)


def make_follow_up(
    session: Session,
    account_id: UUID,
    *,
    contact_id: UUID | None = None,
    when: Plan | None = None,
    card_id: UUID | None = None,
    now: dt.datetime = NOW,
) -> FollowUp:
    """An open follow-up for today unless planned otherwise, of a new contact unless one is given."""
    whose = contact_id or make_contact(session, account_id).id
    return follow_up.create(session, account_id, contact_id=whose, plan=when or plan(), now=now, card_id=card_id)


def make_touch(
    session: Session, account_id: UUID, contact_id: UUID, *, at: dt.datetime = NOW, note: str | None = None
) -> Touch:
    """A call that was answered."""
    return touch.create(
        session, account_id, contact_id=contact_id, kind=TouchKind.CALL, two_way=True, at=at, now=NOW, note=note
    )
