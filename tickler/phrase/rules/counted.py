"""What is counted in a stretch: "the second Thursday of next month", "the last week of April"."""

from __future__ import annotations

from typing import Final

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part
from tickler.phrase.moments import (
    SATURDAY,
    Moment,
    day,
    iso_week,
    month,
    months,
    shift,
    shift_months,
    week_of_month,
    weekday_in,
)
from tickler.phrase.rules.anchors import around
from tickler.phrase.rules.lengths import unit_of
from tickler.phrase.rules.periods import calendar_unit
from tickler.phrase.rules.stretches import MIDDLE, part_of


def numbered_week(context: Context, part: Part) -> Node | None:
    """Of "third week of June"."""
    return _week_of(part["n"] if part.has("n") else -1, part["p"])


def _week_of(number: int, moment: Moment) -> Node | None:
    if moment.grain == "year":
        if number < 0:
            return "PERIOD", iso_week(moment.first.year, shift(moment.last, -3).isocalendar().week)
        return "PERIOD", iso_week(moment.first.year, number)
    if moment.grain not in ("month", "quarter", "newyear", "season", "half"):
        return None
    made = week_of_month(moment.first, moment.last, number)
    made.traits, made.month, made.year = frozenset(("part",)), moment.month, moment.year
    return "PERIOD", made


def week_of_named_month(context: Context, part: Part) -> Node | None:
    """Of "Die erste Maiwoche"."""
    on, number = context.on, part["m"]
    first = day(on.year + (number < on.month), number, 1)
    return _week_of(part["n"] if part.has("n") else -1, month(first))


def _named_month(context: Context, number: int) -> Moment:
    return month(day(context.on.year + (number < context.on.month), number, 1))


def half_of_named_month(context: Context, part: Part) -> Node | None:
    """Of "in der zweiten Maihälfte"."""
    return _half(_named_month(context, part["m"]), part["n"])


def days_of_named_month(context: Context, part: Part) -> Node | None:
    """Of "in den ersten Apriltagen", "in den letzten Apriltagen"."""
    return "PERIOD", part_of(context, "EARLY" if part.has("n") else "END", _named_month(context, part["m"]))


def numbered_week_of_unit(context: Context, part: Part) -> Node | None:
    """Of "first week of the month": this one's, or the next one's once it is over."""
    number = part["n"] if part.has("n") else -1
    for offset in (0, 1):
        node = _week_of(number, calendar_unit(context, unit_of(part), offset))
        if node and node[1].last > context.on:
            return node
    return None


def weeks_of(context: Context, part: Part) -> Node | None:
    """Of "the first two weeks of 2027", "the last three months of the year"."""
    moment, said = part["p"], part["l"]
    weeks = said.unit in ("WEEKS", "FORTNIGHTS")
    if said.unit == "FORTNIGHTS" and moment.grain == "month":
        return _half(moment, part["n"] if part.has("n") else 2)
    if part.has("n"):
        first = week_of_month(moment.first, moment.last, 1).first if weeks else moment.first
        if moment.grain == "year" and weeks:
            first = iso_week(moment.first.year, 1).first
        last = shift(shift_months(first, said.span.months), said.span.days - 1)
        return "PERIOD", Moment(first, last, "part")
    if weeks:
        end = shift(week_of_month(moment.first, moment.last, -1).first, 6)
        return "PERIOD", Moment(shift(end, 1 - said.span.days), end, "part")
    after = shift(moment.last, 1)
    return "PERIOD", Moment(shift(shift_months(after, -said.span.months), -said.span.days), moment.last, "part")


def weekday_of(context: Context, part: Part) -> Node | None:
    """Of "last Friday of May"."""
    number = part["n"] if part.has("n") else -1
    moment = part["p"]
    found = weekday_in(moment.first, moment.last, part["d"].first.weekday(), number)
    if found < context.on and moment.month and not moment.year:
        again = day(moment.first.year + 1, moment.first.month, 1)
        found = weekday_in(again, month(again).last, part["d"].first.weekday(), number)
    return "DAY", Moment(found, found, "date", fixed=True)


def weekend_of(_: Context, part: Part) -> Node | None:
    """Of "first weekend of September"."""
    saturday = weekday_in(part["p"].first, part["p"].last, SATURDAY, part["n"])
    return "PERIOD", Moment(saturday, shift(saturday, 1), "weekend", prefer=saturday, traits=frozenset(("free",)))


def weekday_of_unit(context: Context, part: Part) -> Node | None:
    """Of "last Friday of the month"."""
    number = part["n"] if part.has("n") else -1
    unit = unit_of(part)
    if unit in ("DAYS", "WEEKS"):
        return None
    for offset in (0, 1):
        moment = calendar_unit(context, unit, offset)
        found = weekday_in(moment.first, moment.last, part["d"].first.weekday(), number)
        if found > context.on:
            return "DAY", Moment(found, found, "date", fixed=True)
    return None


def day_of(context: Context, part: Part) -> Node | None:
    """Of "last day of October"."""
    moment = part["p"]
    if moment.grain not in ("month", "year", "newyear"):
        return None
    number = part["n"] if part.has("n") else (moment.last - moment.first).days + 1
    found = shift(moment.first, number - 1) if number > 0 else shift(moment.last, number + 1)
    if found > moment.last:
        raise DayOutOfRange(f"day {number} of {moment.first}")
    return "DAY", Moment(found, found, "date", fixed=True, year=moment.year)


def day_of_unit(context: Context, part: Part) -> Node | None:
    """Of "the 1st of the month"."""
    number = part["n"] if part.has("n") else 0
    for offset in (0, 1, 2):
        moment = calendar_unit(context, unit_of(part), offset)
        found = shift(moment.first, number - 1) if number else moment.last
        if context.on < found <= moment.last:
            return "DAY", Moment(found, found, "date", fixed=True)
    return None


def workday_of(context: Context, part: Part) -> Node | None:
    """Of "the first business day of June"."""
    return _nth_workday(context, part["p"], part["n"] if part.has("n") else -1)


def workday_of_unit(context: Context, part: Part) -> Node | None:
    """Of "the last business day of the month"."""
    for offset in (0, 1):
        moment = calendar_unit(context, unit_of(part), offset)
        node = _nth_workday(context, moment, part["n"] if part.has("n") else -1)
        if node and node[1].first > context.on:
            return node
    return None


def workday_of_month(context: Context, part: Part) -> Node | None:
    """Of "no quinto dia útil", when wages are paid: of this month, or of the next. The first is of something else."""
    if part["n"] == 1:
        return None
    for offset in (0, 1):
        node = _nth_workday(context, calendar_unit(context, "MONTHS", offset), part["n"])
        if node and node[1].first > context.on:
            return node
    return None


def _nth_workday(context: Context, moment: Moment, number: int) -> Node | None:
    calendar = context.calendar
    found = calendar.previous_working(moment.last) if number < 0 else calendar.next_working(moment.first)
    for _ in range(abs(number) - 1):
        found = calendar.next_working(shift(found, 1)) if number > 0 else calendar.previous_working(shift(found, -1))
    return ("DAY", Moment(found, found, "date", fixed=True)) if moment.first <= found <= moment.last else None


def month_of(_: Context, part: Part) -> Node | None:
    """Of "the third month of 2027", "the last month of the year"."""
    moment = part["p"]
    if moment.grain not in ("year", "fiscal", "quarter", "half"):
        return None
    number = part["n"] if part.has("n") else -1
    return "PERIOD", month(shift_months(moment.first if number > 0 else shift(moment.last, 1), number - (number > 0)))


def month_of_year(_: Context, part: Part) -> Node | None:
    """Of "the third month of 2027"."""
    year = day(part["y"], 1, 1)
    return "PERIOD", month(shift_months(year, part["n"] - 1 if part.has("n") else 11))


MIDWEEK: Final = 2
"""A week's first half is over with its Wednesday."""


def half_of(_: Context, part: Part) -> Node | None:
    """Of "second half of April"."""
    return _half(part["p"], part["n"])


def _half(moment: Moment, number: int) -> Node | None:
    """The first or second half of a stretch."""
    if number not in (1, 2):
        return None
    count = {"year": 6, "fiscal": 6, "half": 3}.get(moment.grain)
    if count:
        return "PERIOD", months(shift_months(moment.first, count * (number - 1)), count, "half")
    middle = shift(moment.first, (moment.last - moment.first).days // 2)
    if moment.grain == "week":
        middle = shift(moment.first, MIDWEEK)
    if moment.grain == "month":
        middle = moment.first.replace(day=MIDDLE)
    first, last = (moment.first, middle) if number == 1 else (shift(middle, 1), moment.last)
    return "PERIOD", Moment(first, last, "part")


def half_of_unit(context: Context, part: Part) -> Node | None:
    """Of "second half of the year"."""
    for offset in (0, 1):
        moment = calendar_unit(context, unit_of(part), offset)
        node = _half(moment, part["n"])
        if node and node[1].last > context.on:
            return node
    return None


def number_of(context: Context, part: Part) -> Node | None:
    """Of "the 3rd of next month"."""
    moment = part["p"]
    if moment.grain != "month" or "part" in moment.traits:
        return None
    found = day(moment.first.year, moment.first.month, part["n"])
    return "DAY", Moment(found, found, "date", fixed=True)


def about_number_of(context: Context, part: Part) -> Node | None:
    """Of "mai, vers le 10"."""
    node = number_of(context, part)
    return ("PERIOD", around(node[1].first)) if node else None


def numbers_of(context: Context, part: Part) -> Node | None:
    """Of "Next month from the 4th to the 23rd"."""
    moment = part["p"]
    first, last = (part["n"], part["k"]) if part.has("n") else part["r"][:2]
    if moment.grain != "month" or first >= last:
        return None
    start = day(moment.first.year, moment.first.month, first)
    return "PERIOD", Moment(start, day(start.year, start.month, last), "range")
