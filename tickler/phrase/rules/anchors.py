"""From one day to another: so long after it, beside it, before it, from it on. Arithmetic only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node
from tickler.phrase.moments import (
    Length,
    Moment,
    Span,
    day,
    monday,
    month,
    months,
    shift,
    shift_months,
    week,
    weekday_after,
    weekday_before,
)

LAST_DAYS: Final = 3
"""Before, by and within mean one of the last three working days."""

SUNDAY: Final = 6
"""The week before Easter is the one that ends with it."""


Relation = Callable[[Context, Moment], Moment]
"""Makes of the moment spoken of before the one that is meant: "the day after"."""


def node(moment: Moment) -> Node:
    """The term that a moment is: a day, or a stretch of them."""
    return ("DAY" if moment.single else "PERIOD"), moment


def add(context: Context, start: dt.date, span: Span, sign: int = 1) -> dt.date:
    """A day so long after another, or before it; working days are counted, the rest is exact."""
    found = shift(shift_months(start, sign * span.months), sign * span.days)
    for _ in range(span.workdays):
        found = shift(found, sign)
        found = context.calendar.next_working(found) if sign > 0 else context.calendar.previous_working(found)
    return found


def offset(context: Context, start: dt.date, length: Length, sign: int = 1) -> Moment:
    """A length after a day, or before it; what counts back from a day does not move onto it off a free day."""
    found = add(context, start, length.span, sign)
    if length.low is None or length.high is None:
        if sign < 0 and context.calendar.next_working(found) >= start:
            found = context.calendar.previous_working(found)
        return Moment(found, found, "length", exact=True, sure=length.sure)
    ends = sorted((add(context, start, length.low, sign), add(context, start, length.high, sign)))
    prefer = found if found != ends[0] else None
    return Moment(ends[0], ends[1], "length", prefer=prefer, sure=length.sure)


def after(context: Context, moment: Moment) -> Moment:
    """The first working day after; after the holidays, the first full working week of January."""
    if moment.grain == "holidays":
        start = monday(shift(moment.last, 7))
        while start.day == 1 or not all(context.calendar.holiday_name(shift(start, days)) is None for days in range(5)):
            start = shift(start, 7)
        return Moment(start, shift(start, 4), "after", sure=moment.sure)
    last = moment.first if moment.grain == "newyear" else moment.last
    first = context.calendar.next_working(shift(last, 1))
    return Moment(first, first, "after", exact=True, sure=moment.sure)


def before(context: Context, moment: Moment, *, including: bool = False) -> Moment | None:
    """The last three working days before, or up to it; never the day of the conversation itself."""
    last = moment.last if including or "end" in moment.traits else shift(moment.first, -1)
    if including and moment.prefer and moment.grain == "part":
        last = moment.prefer
    start = found = context.calendar.previous_working(last)
    for _ in range(LAST_DAYS - 1):
        found = context.calendar.previous_working(shift(found, -1))
        start = found
    earliest = shift(context.on, 1)
    if last < earliest:
        return Moment(context.on, context.on, "before", fixed=True, sure=0.5) if last == context.on else None
    return Moment(max(start, earliest), last, "before", sure=moment.sure)


def since(_: Context, moment: Moment) -> Moment:
    """From it on: a day if it is free to be worked on, else the next; a stretch early in it."""
    if moment.single:
        return Moment(moment.first, moment.last, "from", exact=True, sure=moment.sure)
    return replace(moment, traits=moment.traits - {"until"})


def stretch_after(context: Context, anchor: Moment, length: Length) -> Moment:
    """The days of a length after a day: "in the two weeks after that"."""
    return Moment(shift(anchor.last, 1), add(context, anchor.last, length.span), "part", sure=anchor.sure)


def stretch_beside(context: Context, unit: str, anchor: Moment, sign: int) -> Moment | None:
    """Of "the week after", "the month before", "the day after" a day or stretch."""
    edge = anchor.last if sign > 0 else anchor.first
    if unit == "DAYS":
        found = shift(edge, sign)
        found = found if sign > 0 else context.calendar.previous_working(found)
        return Moment(found, found, "length", exact=True, sure=anchor.sure)
    if unit == "WORKDAYS":
        return offset(context, edge, Length(Span(workdays=1)), sign)
    if unit in ("WEEKS", "FORTNIGHTS"):
        leads_up = sign < 0 and edge.weekday() == SUNDAY and anchor.single
        return week(edge, 0 if leads_up else sign)
    if unit == "WEEKENDS":
        saturday = shift(weekday_after(edge, 5), 0) if sign > 0 else weekday_before(edge, 5)
        return Moment(saturday, shift(saturday, 1), "weekend", prefer=saturday, traits=frozenset(("free",)))
    if unit == "MONTHS":
        return month(edge, sign)
    if unit == "QUARTERS":
        start = shift_months(edge.replace(month=(edge.month - 1) // 3 * 3 + 1, day=1), 3 * sign)
        return months(start, 3, "quarter")
    if unit == "YEARS":
        return Moment(day(edge.year + sign, 1, 1), day(edge.year + sign, 12, 31), "year")
    return None


def weekday_from(anchor: Moment, weekday: int, sign: int) -> Moment:
    """The first such weekday after the anchor, or the last before it."""
    found = weekday_after(anchor.last, weekday) if sign > 0 else weekday_before(anchor.first, weekday)
    return Moment(found, found, "weekday", fixed=True, sure=anchor.sure, traits=frozenset(("beside",)))


def around(day_said: dt.date) -> Moment:
    """Two days before to three after."""
    return Moment(shift(day_said, -2), shift(day_said, 3), "around", prefer=day_said)


UNSAID: Final = "unsaid"
"""The grain of the day of the conversation, where it stands in for an anchor that the words do not hold."""


def said_before(anchor: Moment) -> Moment:
    """The anchor, if the words held one: "after that" means nothing without.

    Raises:
        DayOutOfRange: They did not.
    """
    if anchor.grain == UNSAID:
        raise DayOutOfRange(UNSAID)
    return anchor
