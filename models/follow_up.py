"""A follow-up: the day to get in touch with a contact, and the words it came from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Final
from uuid import UUID, uuid4

from sqlalchemy import Index, Integer, text
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from models import card, contact, owned, tombstone
from models.base import CLUSTERED, Json, enum_of, owned_reference
from models.errors import FollowUpClosed
from models.owned import Noun


class FollowUpState(StrEnum):
    """Whether it is still to be done."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class FollowUpKind(StrEnum):
    """What the words asked for."""

    DAY = "day"
    WINDOW = "window"
    BALL_WITH_THEM = "ball_with_them"
    """They will get in touch: no day."""
    NO_DATE = "no_date"
    """No time was said: a day is still to be decided."""


@dataclass(frozen=True, slots=True)
class Plan:
    """When to get in touch, and how that was understood.

    Attributes:
        kind: What the words asked for; without a `day` it says why there is none.
        day: None for BALL_WITH_THEM and for NO_DATE until somebody decides.
        words: As said, never rewritten; empty where a day was picked by hand.
        said_on: Day of the conversation.
        reading: Spans, confidence, flags and other readings, as plain data.
    """

    kind: FollowUpKind
    day: dt.date | None = None
    time: dt.time | None = None
    earliest: dt.date | None = None
    latest: dt.date | None = None
    words: str = ""
    said_on: dt.date | None = None
    understood: str = ""
    reading: Mapping[str, Any] | None = None


def undecided(said_on: dt.date) -> Plan:
    """The plan of someone who was met without a word about when: nobody is forgotten, and no day is made up."""
    return Plan(FollowUpKind.NO_DATE, said_on=said_on)


PLANNED: Final = ("kind", "day", "time", "earliest", "latest", "words", "said_on", "understood")


WITHOUT_DAY: Final = "ix_tickler_follow_ups_without_day"
UNDATED: Final = "day IS NULL AND state = 'open'"


class FollowUp(Noun):
    """A follow-up; the attributes of its plan are as in `Plan`.

    Attributes:
        day: A date of the owner's calendar, not a midnight of anybody's.
        snoozes: How often its day was put off.
        next_id: The follow-up that came out of this one.
    """

    __tablename__ = "tickler_follow_ups"
    __table_args__ = (
        owned_reference("contact_id", "tickler_contacts"),
        owned_reference("card_id", "tickler_cards"),
        owned_reference("next_id", "tickler_follow_ups"),
        Index(None, "account_id", "revision"),
        Index(None, "account_id", "state", "day", "id"),
        Index(None, "account_id", "created_at", "id"),
        Index(None, "account_id", "contact_id"),
        Index(
            WITHOUT_DAY, "account_id", "created_at", "id", sqlite_where=text(UNDATED), postgresql_where=text(UNDATED)
        ),
        CLUSTERED,
    )
    noun: ClassVar[str] = "follow_up"

    contact_id: Mapped[UUID]
    card_id: Mapped[UUID | None]
    kind: Mapped[FollowUpKind] = mapped_column(enum_of(FollowUpKind))
    state: Mapped[FollowUpState] = mapped_column(enum_of(FollowUpState), default=FollowUpState.OPEN)
    day: Mapped[dt.date | None]
    time: Mapped[dt.time | None]
    earliest: Mapped[dt.date | None]
    latest: Mapped[dt.date | None]
    words: Mapped[str]
    said_on: Mapped[dt.date | None]
    understood: Mapped[str]
    reading: Mapped[Json | None]
    objective: Mapped[str | None]
    snoozes: Mapped[int] = mapped_column(Integer, default=0)
    outcome: Mapped[str | None]
    closed_at: Mapped[dt.datetime | None]
    next_id: Mapped[UUID | None]
    created_at: Mapped[dt.datetime]
    updated_at: Mapped[dt.datetime]

    contact: Mapped[contact.Contact] = relationship(viewonly=True, lazy="raise")
    """Loaded by the lists of the queue; elsewhere fetch it by `contact_id`."""


def create(
    session: Session,
    account_id: UUID,
    *,
    contact_id: UUID,
    plan: Plan,
    now: dt.datetime,
    objective: str | None = None,
    card_id: UUID | None = None,
) -> FollowUp:
    """A new open follow-up of one of the owner's contacts."""
    follow_up = FollowUp(
        account_id=account_id,
        id=uuid4(),
        contact_id=contact_id,
        card_id=card_id,
        state=FollowUpState.OPEN,
        objective=objective,
        created_at=now,
        updated_at=now,
    )
    _set_plan(follow_up, plan)
    return owned.add(session, follow_up, (contact.Contact, contact_id), (card.Card, card_id))


def get(session: Session, account_id: UUID, key: UUID) -> FollowUp:
    """The owner's follow-up."""
    return owned.get(session, FollowUp, account_id, key)


def edit(
    session: Session,
    account_id: UUID,
    key: UUID,
    *,
    objective: str | None,
    now: dt.datetime,
    expected_revision: int | None = None,
) -> FollowUp:
    """Says what it is for."""
    follow_up = owned.change(session, FollowUp, account_id, key, expected_revision)
    follow_up.objective, follow_up.updated_at = objective, now
    session.flush()
    return follow_up


def snooze(
    session: Session,
    account_id: UUID,
    key: UUID,
    day: dt.date,
    *,
    now: dt.datetime,
    time: dt.time | None = None,
    expected_revision: int | None = None,
) -> FollowUp:
    """Puts it off to a day; what was said, and the window that was meant, stay."""
    follow_up = _open(session, account_id, key, expected_revision, now)
    follow_up.day, follow_up.time = day, time
    follow_up.snoozes += 1
    session.flush()
    return follow_up


def reschedule(
    session: Session,
    account_id: UUID,
    key: UUID,
    plan: Plan,
    *,
    now: dt.datetime,
    expected_revision: int | None = None,
) -> FollowUp:
    """Plans it anew, as was agreed with the other side or decided by the owner: no snooze."""
    follow_up = _open(session, account_id, key, expected_revision, now)
    _set_plan(follow_up, plan)
    session.flush()
    return follow_up


def done(
    session: Session,
    account_id: UUID,
    key: UUID,
    *,
    now: dt.datetime,
    outcome: str | None = None,
    then: Plan | None = None,
    then_objective: str | None = None,
    expected_revision: int | None = None,
) -> tuple[FollowUp, FollowUp | None]:
    """Closes it with its outcome, and makes the next one of the same contact if there is a plan for it.

    Raises:
        FollowUpClosed: It is done or dropped already.
    """
    follow_up = _open(session, account_id, key, expected_revision, now)
    following = None
    if then is not None:
        following = create(
            session, account_id, contact_id=follow_up.contact_id, plan=then, now=now, objective=then_objective
        )
        follow_up.next_id = following.id
    _close(follow_up, FollowUpState.DONE, outcome, now)
    session.flush()
    return follow_up, following


def drop(
    session: Session,
    account_id: UUID,
    key: UUID,
    *,
    now: dt.datetime,
    outcome: str | None = None,
    expected_revision: int | None = None,
) -> FollowUp:
    """Closes it undone."""
    follow_up = _open(session, account_id, key, expected_revision, now)
    _close(follow_up, FollowUpState.DROPPED, outcome, now)
    session.flush()
    return follow_up


def delete_of(session: Session, account_id: UUID, contact_id: UUID, *, now: dt.datetime) -> None:
    """Deletes all follow-ups of a contact."""
    gone = session.scalars(
        sql_delete(FollowUp)
        .where(FollowUp.account_id == account_id, FollowUp.contact_id == contact_id)
        .returning(FollowUp.id)
    ).all()
    tombstone.bury(session, account_id, FollowUp.noun, gone, now)


def _open(session: Session, account_id: UUID, key: UUID, expected_revision: int | None, now: dt.datetime) -> FollowUp:
    follow_up = owned.change(session, FollowUp, account_id, key, expected_revision)
    if follow_up.state is not FollowUpState.OPEN:
        raise FollowUpClosed(follow_up.state)
    follow_up.updated_at = now
    return follow_up


def _close(follow_up: FollowUp, state: FollowUpState, outcome: str | None, now: dt.datetime) -> None:
    follow_up.state, follow_up.outcome, follow_up.closed_at = state, outcome, now


def _set_plan(follow_up: FollowUp, plan: Plan) -> None:
    for name in PLANNED:
        setattr(follow_up, name, getattr(plan, name))
    follow_up.reading = None if plan.reading is None else dict(plan.reading)
