"""Today's list as clients see it."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from pydantic import Field

from api.schemas.base import Out
from models.contact import Contact
from models.contact_point import PointKind
from models.follow_up import FollowUp, FollowUpKind
from models.touch import Touch, TouchKind


class Reach(Out):
    """A phone number or e-mail address to tap on."""

    value: str
    type: str | None


class Person(Out):
    """Whom to get in touch with; all empty while their card has not been read."""

    id: UUID
    name: str | None
    title: str | None
    organization: str | None
    tier: str | None
    phones: list[Reach]
    emails: list[Reach]


class LastTouch(Out):
    """The last time of being in contact, or of trying."""

    kind: TouchKind
    at: dt.datetime
    two_way: bool


class TicklerItem(Out):
    """One line of the list: whom, why, and what was said."""

    id: UUID = Field(description="The follow-up's.")
    revision: int
    contact: Person
    card_id: UUID | None
    kind: FollowUpKind
    words: str
    said_on: dt.date | None
    understood: str
    day: dt.date | None
    time: dt.time | None
    objective: str | None
    snoozes: int
    last_touch: LastTouch | None
    suggested_day: dt.date | None = Field(description="Offered where no time was said; set by rescheduling to it.")


class Counts(Out):
    """How many stand in each section; a section of more than 1,000 counts as 1,000."""

    overdue: int
    due: int
    undecided: int
    with_them: int


class More(Out):
    """Where each section goes on, as the cursor of its own list; null where the section is whole."""

    overdue: str | None = None
    due: str | None = None
    undecided: str | None = None
    with_them: str | None = None


class Today(Out):
    """The list of a day."""

    today: dt.date
    overdue: list[TicklerItem] = Field(description="Days that have passed, the longest ago first.")
    due: list[TicklerItem] = Field(description="The day itself, by time.")
    undecided: list[TicklerItem] = Field(description="No time was said, newest first.")
    with_them: list[TicklerItem] = Field(description="They will get in touch, newest first.")
    counts: Counts
    more: More
    cards_to_check: int = Field(description="How many /cards/to-check has; more than 1,000 count as 1,000.")


_JOINED = ("contact", "last_touch", "suggested_day")


def item_out(follow_up: FollowUp, last_touch: Touch | None, suggested_day: dt.date | None = None) -> TicklerItem:
    """The line of a follow-up, whose contact has been loaded with it."""
    plain = {name: getattr(follow_up, name) for name in TicklerItem.model_fields if name not in _JOINED}
    last = LastTouch.model_validate(last_touch) if last_touch else None
    return TicklerItem(contact=person_out(follow_up.contact), last_touch=last, suggested_day=suggested_day, **plain)


def person_out(contact: Contact) -> Person:
    """A contact, as short as a list shows it."""
    plain = {name: getattr(contact, name) for name in Person.model_fields if name not in ("phones", "emails")}
    return Person(phones=_reach(contact, PointKind.PHONE), emails=_reach(contact, PointKind.EMAIL), **plain)


def _reach(contact: Contact, kind: PointKind) -> list[Reach]:
    return [Reach.model_validate(point) for point in contact.of_kind(kind)]
