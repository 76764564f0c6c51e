"""Holidays by name."""

from __future__ import annotations

import datetime as dt

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part
from tickler.phrase.lexicon import NAMED
from tickler.phrase.moments import Moment, day
from tickler.phrase.observances import observed


def the_holidays(context: Context, _: Part) -> Node | None:
    """Christmas Eve to New Year's Day."""
    year = context.on.year - (context.on.month == 1 and context.on.day == 1)
    return "PERIOD", Moment(day(year, 12, 24), day(year + 1, 1, 1), "holidays")


def between_the_years(context: Context, _: Part) -> Node | None:
    """Of "zwischen den Jahren": the days between Christmas and New Year."""
    return "PERIOD", Moment(day(context.on.year, 12, 27), day(context.on.year, 12, 31), "range")


def holiday(context: Context, key: str, year: int | None) -> Moment | None:
    """A holiday of a year, or the next one from today on."""
    years = (year,) if year is not None else range(context.on.year, context.on.year + 3)
    for candidate in years:
        found = _holiday_in(context, key, candidate)
        if found and (year is not None or found >= context.on):
            return Moment(found, found, "holiday", fixed=True, year=year is not None, traits=frozenset((key,)))
    return None


def _holiday_in(context: Context, key: str, year: int) -> dt.date | None:
    if key.startswith(NAMED):
        return context.calendar.holidays_named(year).get(key[len(NAMED) :])
    return observed(key, year, context.calendar.country)


def named_holiday(context: Context, part: Part) -> Node | None:
    """A holiday, of a year if one is said."""
    moment = holiday(context, part["h"], part["y"] if part.has("y") else None)
    return ("DAY", moment) if moment else None


NUMBERED = {
    ("advent_1", number): f"advent_{number}" for number in range(1, 5)
} | {
    ("christmas", 1): "christmas", ("christmas", 2): "boxing_day",
    ("easter", 1): "easter", ("easter", 2): "easter_monday",
    ("pentecost", 1): "pentecost", ("pentecost", 2): "whit_monday",
}  # fmt: skip
"""The third Advent, the second day of Christmas."""


def numbered_holiday(context: Context, part: Part) -> Node | None:
    """Of "the third Advent"."""
    key = NUMBERED.get((part["h"], part["n"]))
    moment = holiday(context, key, part["y"]) if key else None
    return ("DAY", moment) if moment else None
