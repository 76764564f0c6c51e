"""What is counted in a stretch: "the second Thursday of next month", "the last week of April"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule
from tickler.phrase.moments import (
    SATURDAY,
    Length,
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
from tickler.phrase.rules.dates import WEEKLY
from tickler.phrase.rules.lengths import unit_of
from tickler.phrase.rules.months import in_coming, named_month
from tickler.phrase.rules.stretches import MIDDLE, part_of
from tickler.phrase.rules.units import calendar_unit


def _numbered_week(context: Context, part: Part) -> Node | None:
    """Of "third week of June"."""
    return in_coming(context, part["p"], lambda period: _week_of(_which(part), period))


def _which(part: Part) -> int:
    """The number that was said, or the last."""
    return part["n"] if part.has("n") else -1


def _coming(context: Context, unit: str, make: Callable[[Moment], Node | None]) -> Node | None:
    """What is made of the unit that runs, or of the next one once that is over."""
    for offset in (0, 1):
        node = make(calendar_unit(context, unit, offset))
        if node and node[1].last > context.on:
            return node
    return None


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


def _week_of_named_month(context: Context, part: Part) -> Node | None:
    """Of "Die erste Maiwoche"."""
    return in_coming(context, _named_month(context, part["m"]), lambda period: _week_of(_which(part), period))


def _named_month(context: Context, number: int) -> Moment:
    moment = named_month(day(context.on.year + (number < context.on.month), number, 1))
    moment.month = (number, 0)
    return moment


def _half_of_named_month(context: Context, part: Part) -> Node | None:
    """Of "in der zweiten Maihälfte"."""
    return in_coming(context, _named_month(context, part["m"]), lambda period: _half(period, part["n"]))


def _days_of_named_month(context: Context, part: Part) -> Node | None:
    """Of "in den ersten Apriltagen", "in den letzten Apriltagen"."""
    which = "EARLY" if part.has("n") else "END"
    return in_coming(
        context, _named_month(context, part["m"]), lambda period: ("PERIOD", part_of(context, which, period))
    )


def _numbered_week_of_unit(context: Context, part: Part) -> Node | None:
    """Of "first week of the month": this one's, or the next one's once it is over."""
    return _coming(context, unit_of(part), lambda moment: _week_of(_which(part), moment))


def _weeks_of(context: Context, part: Part) -> Node | None:
    """Of "the first two weeks of 2027", "the last three months of the year"."""
    return in_coming(context, part["p"], lambda period: _length_of(period, part["l"], _which(part)))


def _length_of(moment: Moment, said: Length, number: int) -> Node | None:
    """So much of a stretch from its first day on, or to its last."""
    weeks = said.unit in ("WEEKS", "FORTNIGHTS")
    if said.unit == "FORTNIGHTS" and moment.grain == "month":
        return _half(moment, number if number > 0 else 2)
    if number > 0:
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


def _weekday_of(context: Context, part: Part) -> Node | None:
    """Of "last Friday of May"."""
    weekday = part["d"].first.weekday()
    return in_coming(context, part["p"], lambda period: _nth_weekday(period, weekday, _which(part)))


def _weekend_of(context: Context, part: Part) -> Node | None:
    """Of "first weekend of September"."""
    return in_coming(context, part["p"], lambda period: _nth_weekend(period, part["n"]))


def _nth_weekend(period: Moment, number: int) -> Node:
    saturday = weekday_in(period.first, period.last, SATURDAY, number)
    return "PERIOD", Moment(saturday, shift(saturday, 1), "weekend", prefer=saturday, traits=frozenset(("free",)))


def _weekday_of_unit(context: Context, part: Part) -> Node | None:
    """Of "last Friday of the month"."""
    weekday = part["d"].first.weekday()
    return _coming(context, unit_of(part), lambda moment: _nth_weekday(moment, weekday, _which(part)))


def _nth_weekday(moment: Moment, weekday: int, number: int) -> Node:
    found = weekday_in(moment.first, moment.last, weekday, number)
    return "DAY", Moment(found, found, "date", fixed=True)


def _workday_of(context: Context, part: Part) -> Node | None:
    """Of "the first business day of June"."""
    return _nth_workday(context, part["p"], _which(part))


def _workday_of_unit(context: Context, part: Part) -> Node | None:
    """Of "the last business day of the month"."""
    return _coming(context, unit_of(part), lambda moment: _nth_workday(context, moment, _which(part)))


def _workday_of_month(context: Context, part: Part) -> Node | None:
    """Of "no quinto dia útil", when wages are paid: of this month, or of the next. The first is of something else."""
    if part["n"] == 1:
        return None
    return _coming(context, "MONTHS", lambda moment: _nth_workday(context, moment, part["n"]))


def _nth_workday(context: Context, moment: Moment, number: int) -> Node | None:
    calendar = context.calendar
    found = calendar.previous_working(moment.last) if number < 0 else calendar.next_working(moment.first)
    for _ in range(abs(number) - 1):
        found = calendar.next_working(shift(found, 1)) if number > 0 else calendar.previous_working(shift(found, -1))
    return ("DAY", Moment(found, found, "date", fixed=True)) if moment.first <= found <= moment.last else None


def _month_of(_: Context, part: Part) -> Node | None:
    """Of "the third month of 2027", "the last month of the year"."""
    moment = part["p"]
    if moment.grain not in ("year", "fiscal", "quarter", "half"):
        return None
    number = _which(part)
    return "PERIOD", month(shift_months(moment.first if number > 0 else shift(moment.last, 1), number - (number > 0)))


def _month_of_year(_: Context, part: Part) -> Node | None:
    """Of "the third month of 2027"."""
    year = day(part["y"], 1, 1)
    return "PERIOD", month(shift_months(year, part["n"] - 1 if part.has("n") else 11))


MIDWEEK: Final = 2
"""A week's first half is over with its Wednesday."""


def _half_of(context: Context, part: Part) -> Node | None:
    """Of "second half of April"."""
    return in_coming(context, part["p"], lambda period: _half(period, part["n"]))


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


def _half_of_unit(context: Context, part: Part) -> Node | None:
    """Of "second half of the year"."""
    return _coming(context, unit_of(part), lambda moment: _half(moment, part["n"]))


def _week_behind(context: Context, part: Part) -> Node | None:
    """Of "il mese prossimo, l'ultima settimana"."""
    return _numbered_week(context, part) if part["p"].grain == "month" else None


COUNTED = [
    Rule("ART? n=(ORD|NUM) WEEKS (OF|IN|ON)? ART? p=PERIOD", _numbered_week),
    Rule("ART? LAST WEEKS (OF|IN|ON)? ART? p=PERIOD", _numbered_week),
    Rule("t=THE (n=ORDW|LAST) (OF|DU) p=PERIOD",
         lambda c, part: _numbered_week(c, part) if part["t"] == WEEKLY else None),
    Rule("ART? n=ORD m=MONTHHALF", _half_of_named_month),
    Rule("ART? (n=ORD|LAST) m=MONTHDAYS", _days_of_named_month),
    Rule("ART? n=ORD m=MONTHWEEK", _week_of_named_month),
    Rule("ART? LAST m=MONTHWEEK", _week_of_named_month),
    Rule("ART? n=ORD l=DUR (OF|IN|ON)? ART? p=PERIOD", _weeks_of),
    Rule("ART? LAST l=DUR (OF|IN|ON)? ART? p=PERIOD", _weeks_of),
    Rule("ART? n=ORD WEEKS (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS)", _numbered_week_of_unit),
    Rule("ART? LAST WEEKS (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS)", _numbered_week_of_unit),
    Rule("ART? n=(ORD|NUM) d=DAY (OF|IN|ON)? (ART|MONTHS OF)? p=PERIOD",
         lambda c, part: _weekday_of(c, part) if part["d"].grain == "weekday" else None),
    Rule("ART? LAST d=DAY (OF|IN|ON)? (ART|MONTHS OF)? p=PERIOD",
         lambda c, part: _weekday_of(c, part) if part["d"].grain == "weekday" else None),
    Rule("ART? n=ORD d=DAY (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS)", _weekday_of_unit),
    Rule("ART? LAST d=DAY (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS)", _weekday_of_unit),
    Rule("ART? n=ORD WORKDAYS (OF|IN|ON)? ART? p=PERIOD", _workday_of),
    Rule("ART? LAST WORKDAYS (OF|IN|ON)? ART? p=PERIOD", _workday_of),
    Rule("ART? n=ORD WORKDAYS (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS|WEEKS)", _workday_of_unit),
    Rule("ART? LAST WORKDAYS (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS|WEEKS)", _workday_of_unit),
    Rule("(?<=(IN|ON|THE|TO|AFTER|UNTIL|BEFORE|CALL|BY)) n=ORD u=WORKDAYS (?=$|COMMA|DOT|STOP|PAREN|CALL|REACH)",
         _workday_of_month),
    Rule("ART? n=ORD WEEKENDS (OF|IN|ON)? ART? p=PERIOD", _weekend_of),
    Rule("ART? n=ORD MONTHS (OF|IN|ON) ART? p=PERIOD", _month_of),
    Rule("ART? LAST MONTHS (OF|IN|ON) ART? p=PERIOD", _month_of),
    Rule("ART? n=ORD MONTHS OF? y=YEAR", _month_of_year),
    Rule("ART? LAST MONTHS OF? y=YEAR", _month_of_year),
    Rule("ART? n=ORD HALF (OF|IN|ON)? ART? p=PERIOD", _half_of),
    Rule("ART? n=ORD (HALF|HALVES) (OF|IN|ON) ART? u=(YEARS|MONTHS|QUARTERS|WEEKS)", _half_of_unit),
    Rule("ART? n=ORD HALVES (OF|IN|ON)? ART? p=PERIOD", _half_of),
    Rule("p=PERIOD COMMA LASTWEEK", _week_behind),
    Rule("p=PERIOD (COMMA|COLON|F|W){1,2} IN? THE? LAST WEEKS (?!OF|IN)", _numbered_week),
    Rule("p=PERIOD (COMMA|COLON) IN? THE? n=ORD WEEKS (?!OF|IN|AFTER|BEFORE)", _numbered_week),
    Rule("p=PERIOD (COMMA|COLON) IN? THE? n=ORD l=DUR (?!OF|IN|AFTER|BEFORE)", _weeks_of),
]  # fmt: skip
