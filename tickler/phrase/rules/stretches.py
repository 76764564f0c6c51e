"""The early, middle and late part of a stretch, and its end: arithmetic only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tickler.phrase.context import Context
from tickler.phrase.grammar import character
from tickler.phrase.moments import Moment, monday, shift, shift_months

LAST_WORKDAYS: Final = 5
"""The end of a month is its last five working days."""


QUARTER_START: Final = 14
"""The start of a quarter is its first two weeks, as its end is the last two that begin on a Monday."""


MIDDLE: Final = 15
"""The middle of a month is its fifteenth."""


STRETCHES: Mapping[str, str] = {character(name): name for name in ("EARLY", "START", "MID", "LATE", "END")}


def part_of(context: Context, which: str, moment: Moment) -> Moment:
    """The early, middle, late part or the end of a stretch."""
    grain = moment.grain
    made = _PARTS[grain](context, which, moment) if grain in _PARTS else _thirds(which, moment)
    made.year, made.month, made.sure = moment.year, moment.month, moment.sure
    made.traits = moment.traits | ({"part", "end"} if which == "END" else {"part"})
    return made


def _of_week(context: Context, which: str, moment: Moment) -> Moment:
    first, last = {
        "EARLY": (0, 2), "START": (0, 2), "MID": (2, 3), "LATE": (3, 4), "END": (4, 6),
    }[which]  # fmt: skip
    start = shift(moment.first, first)
    if which == "END":
        start = max(min(start, context.calendar.previous_working(start)), moment.first)
    return Moment(start, shift(moment.first, last), "part")


def _of_month(context: Context, which: str, moment: Moment) -> Moment:
    first, last = moment.first, moment.last
    if which == "END":
        start = last
        found = 0
        while start > first:
            found += context.calendar.is_working(start)
            if found == LAST_WORKDAYS:
                break
            start = shift(start, -1)
        return Moment(start, last, "part")
    if which == "MID":
        return Moment(first.replace(day=11), first.replace(day=20), "part", prefer=first.replace(day=MIDDLE))
    if which == "LATE":
        return Moment(first.replace(day=21), last, "part")
    return Moment(first, first.replace(day=10), "part")


def _of_quarter(_: Context, which: str, moment: Moment) -> Moment:
    if which == "END":
        return Moment(shift(monday(moment.last), -7), moment.last, "part")
    if which == "START":
        return Moment(moment.first, shift(moment.first, QUARTER_START - 1), "part")
    return _by_months(which, moment)


def _of_year(_: Context, which: str, moment: Moment) -> Moment:
    if which == "END":
        return Moment(shift_months(moment.first, 11), moment.last, "part")
    if which == "START":
        return Moment(moment.first, shift(shift_months(moment.first, 1), -1), "part")
    return _by_months(which, moment)


def _by_months(which: str, moment: Moment) -> Moment:
    """Thirds of a stretch of whole months, on the months' bounds."""
    count = (moment.last.year - moment.first.year) * 12 + moment.last.month - moment.first.month + 1
    third = max(count // 3, 1)
    start = {"EARLY": 0, "START": 0, "MID": (count - third) // 2, "LATE": count - third, "END": count - third}[which]
    first = shift_months(moment.first, start)
    return Moment(first, shift(shift_months(first, third), -1), "part")


def _thirds(which: str, moment: Moment) -> Moment:
    days = (moment.last - moment.first).days + 1
    third = max(days // 3, 1)
    start = {"EARLY": 0, "START": 0, "MID": (days - third) // 2, "LATE": days - third, "END": days - third}[which]
    first = shift(moment.first, start)
    return Moment(first, shift(first, third - 1), "part")


_PARTS = {
    "week": _of_week,
    "month": _of_month,
    "newyear": _of_month,
    "quarter": _of_quarter,
    "year": _of_year,
    "fiscal": _of_quarter,
    "half": _of_quarter,
}
