"""Words become a follow-up: the one place where an owner's words, calendar and load meet.

The card's PUT, POST /follow-ups, snooze, reschedule, the next one after done and the command line all come here, so
that the same words mean the same day wherever they are said.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import fields, replace
from typing import Any, TypedDict, Unpack

from sqlalchemy.orm import Session

from api.deps import Owner
from api.errors import DayHasPassed, NoDaySaid
from models import account, queue
from models.follow_up import FollowUp, FollowUpKind, Plan
from tickler.calendar import LAST_DAY
from tickler.errors import DayOutOfRange
from tickler.load import SPILL_DAYS, choose
from tickler.phrase import resolve
from tickler.reading import Kind, Reading


def read(session: Session, owner: Owner, words: str, *, on: dt.date) -> Reading:
    """How words said on a day are understood; in a window, the day is chosen by what already stands in the queue."""
    calendar = owner.calendar()
    reading = resolve(words, on=on, calendar=calendar, languages=owner.languages)
    if reading.earliest is None or reading.latest is None:
        return reading
    load = queue.load(session, owner.account_id, reading.earliest, _later(reading.latest, SPILL_DAYS))
    return resolve(words, on=on, calendar=calendar, languages=owner.languages, load=load) if load else reading


class When(TypedDict, total=False):
    """Words, a day picked by hand, or both: then the day decides, and the words are kept beside it.

    Attributes:
        on: The day the words were said; the owner's today unless given.
        time: Goes with `day`.
    """

    words: str | None
    on: dt.date | None
    day: dt.date | None
    time: dt.time | None


def plan(session: Session, owner: Owner, **when: Unpack[When]) -> Plan:
    """What words or a day come to; a plan without a day where the words name none.

    It takes the owner's lock, so that of two follow-ups planned at once the second sees the day of the first.
    """
    words, day, time, on = when.get("words"), when.get("day"), when.get("time"), when.get("on")
    if not words:
        return Plan(kind=FollowUpKind.DAY, day=day, time=time, earliest=day, latest=day, said_on=on)
    account.lock(session, owner.account_id)
    said_on = on or owner.today
    understood = _plan_of(read(session, owner, words, on=said_on), words, said_on)
    return understood if day is None else _picked(understood, day, time)


def dated_plan(session: Session, owner: Owner, **when: Unpack[When]) -> Plan:
    """The plan of `plan`, which must have a day.

    Raises:
        NoDaySaid: The words give none.
    """
    made = plan(session, owner, **when)
    _day(made)
    return made


def replanned(session: Session, owner: Owner, current: FollowUp, **when: Unpack[When]) -> Plan:
    """The plan to reschedule to. What was said stays, unless something else was agreed for what had a day.

    Raises:
        NoDaySaid: The words give none.
    """
    made = dated_plan(session, owner, **when)
    if when.get("words") and current.day is not None:
        return made
    return replace(made, words=current.words, said_on=current.said_on, reading=None) if current.words else made


def copied(session: Session, owner: Owner, original: FollowUp) -> Plan:
    """The plan for another person who was met with the same words; in a window they get a day of their own."""
    if original.kind is FollowUpKind.WINDOW and original.words and not original.snoozes:
        return plan(session, owner, words=original.words, on=original.said_on)
    return Plan(**{field.name: getattr(original, field.name) for field in fields(Plan)})


def snoozed_to(session: Session, owner: Owner, **when: Unpack[When]) -> tuple[dt.date, dt.time | None]:
    """The day and time to put a follow-up off to.

    Raises:
        NoDaySaid: The words give no day.
        DayHasPassed: The day lies before today.
    """
    made = plan(session, owner, **when)
    day = _day(made)
    if day < owner.today:
        raise DayHasPassed(day, owner.today)
    return day, made.time


def suggested_days(
    session: Session, owner: Owner, said_on: Collection[dt.date], *, today: dt.date
) -> Mapping[dt.date, dt.date]:
    """The days that are offered where no time was named, by the day of the conversation; one past the calendar is not.

    It is the account's default after the conversation, or after today once that has passed: a working day, and one
    that is not full.
    """
    calendar = owner.calendar()
    firsts = {on: _default(owner, on, today) for on in said_on}
    if not firsts:
        return {}
    until = _later(max(firsts.values()), SPILL_DAYS)
    load = queue.load(session, owner.account_id, min(firsts.values()), until)
    offered = {}
    for on, first in firsts.items():
        with suppress(DayOutOfRange):
            offered[on] = choose(first, first, calendar, load)
    return offered


def _default(owner: Owner, on: dt.date, today: dt.date) -> dt.date:
    day = _later(on, owner.default_days)
    return day if day > today else _later(today, owner.default_days)


def as_plain(reading: Reading) -> dict[str, Any]:
    """A reading as plain data, as it is kept and answered: its day under the name that follow-ups have for it."""
    return _day_of(reading) | {
        "spans": [list(span) for span in reading.spans],
        "language": reading.language,
        "others": [_day_of(other) for other in reading.others],
    }


def _day(made: Plan) -> dt.date:
    if made.day is None:
        raise NoDaySaid(made.kind, made.understood)
    return made.day


def _day_of(reading: Reading) -> dict[str, Any]:
    return {
        "kind": reading.kind.value,
        "day": _iso(reading.chosen),
        "earliest": _iso(reading.earliest),
        "latest": _iso(reading.latest),
        "time": _iso(reading.time),
        "understood": reading.understood,
        "confidence": reading.confidence,
        "flags": list(reading.flags),
    }


def _plan_of(reading: Reading, words: str, said_on: dt.date) -> Plan:
    return Plan(
        kind=_KINDS[reading.kind],
        day=reading.chosen,
        time=reading.time,
        earliest=reading.earliest,
        latest=reading.latest,
        words=words,
        said_on=said_on,
        understood=reading.understood,
        reading=as_plain(reading),
    )


_KINDS: Mapping[Kind, FollowUpKind] = {kind: FollowUpKind(kind.value) for kind in Kind}


def _picked(understood: Plan, day: dt.date, time: dt.time | None) -> Plan:
    """The plan with another day than was understood; outside its window, what was understood no longer explains it."""
    if understood.earliest and understood.latest and understood.earliest <= day <= understood.latest:
        return replace(understood, day=day, time=time or understood.time)
    return replace(
        understood, kind=FollowUpKind.DAY, day=day, time=time, earliest=day, latest=day, understood="", reading=None
    )


def _later(day: dt.date, days: int) -> dt.date:
    return day + dt.timedelta(days=min(days, (LAST_DAY - day).days))


def _iso(value: dt.date | dt.time | None) -> str | None:
    return None if value is None else value.isoformat()
