"""Parts of stretches: "early next month", "end of Q2", "the second Thursday of next month", "Friday next week"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, character
from tickler.phrase.moments import (
    FRIDAY,
    SATURDAY,
    Moment,
    day,
    iso_week,
    monday,
    month,
    months,
    shift,
    shift_months,
    week_of_month,
    weekday_in,
)
from tickler.phrase.rules.days import _unit_moment, dated, fiscal_year, holiday
from tickler.phrase.rules.lengths import unit_of

LAST_WORKDAYS: Final = 5
"""The end of a month is its last five working days."""

QUARTER_START: Final = 14
"""The start of a quarter is its first two weeks, as its end is the last two that begin on a Monday."""

REACH: Final = 12
"""So many terms back, a date still tells of which month a bare number is."""

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


def _of_week(_: Context, which: str, moment: Moment) -> Moment:
    first, last = {
        "EARLY": (0, 2), "START": (0, 2), "MID": (2, 3), "LATE": (3, 4), "END": (4, 6),
    }[which]  # fmt: skip
    return Moment(shift(moment.first, first), shift(moment.first, last), "part")


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


def _part(context: Context, part: Part) -> Node | None:
    return "PERIOD", part_of(context, STRETCHES[part.match["x"]], part["p"])


def _middle(context: Context, part: Part) -> Node | None:
    """Of "Half november" is its middle."""
    moment = part["p"]
    return ("PERIOD", part_of(context, "MID", moment)) if moment.grain == "month" and moment.month else None


def _part_of_unit(context: Context, part: Part) -> Node | None:
    """Of "The end of the month" is this one's; its beginning, once begun, the next one's."""
    return _unit_part(context, STRETCHES[part.match["x"]], unit_of(part))


def _unit_part(context: Context, which: str, unit: str) -> Node | None:
    if unit in ("DAYS", "HOURS"):
        return "DAY", Moment(context.on, context.on, "today", fixed=True)
    for offset in (0, 1):
        moment = part_of(context, which, _unit_moment(context, unit, offset))
        if moment.last > context.on or (unit == "WEEKS" and moment.last >= context.on):
            return "PERIOD", moment
    return None


def _end_of(context: Context, part: Part) -> Node | None:
    which, _, unit = part["e"].rpartition(" ")
    return _unit_part(context, which or "END", unit)


def _end_of_fiscal(context: Context, part: Part) -> Node | None:
    return "PERIOD", part_of(context, STRETCHES[part.match["x"]], fiscal_year(context, 0))


def _of_day(_: Context, part: Part) -> Node | None:
    return "DAY", part["d"]


def _numbered_week(context: Context, part: Part) -> Node | None:
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


def _week_of_named_month(context: Context, part: Part) -> Node | None:
    """Of "Die erste Maiwoche"."""
    on, number = context.on, part["m"]
    first = day(on.year + (number < on.month), number, 1)
    return _week_of(part["n"] if part.has("n") else -1, month(first))


def _numbered_week_of_unit(context: Context, part: Part) -> Node | None:
    number = part["n"] if part.has("n") else -1
    for offset in (0, 1):
        node = _week_of(number, _unit_moment(context, unit_of(part), offset))
        if node and node[1].last > context.on:
            return node
    return None


def _weeks_of(context: Context, part: Part) -> Node | None:
    """Of "The first two weeks of 2027", "the last three months of the year"."""
    moment, said = part["p"], part["l"]
    if said.unit == "FORTNIGHTS":
        return _half_of(context, part)
    if part.has("n"):
        first = week_of_month(moment.first, moment.last, 1).first if said.unit == "WEEKS" else moment.first
        if moment.grain == "year" and said.unit == "WEEKS":
            first = iso_week(moment.first.year, 1).first
        last = shift(shift_months(first, said.span.months), said.span.days - 1)
        return "PERIOD", Moment(first, last, "part")
    if said.unit == "WEEKS":
        end = shift(week_of_month(moment.first, moment.last, -1).first, 6)
        return "PERIOD", Moment(shift(end, 1 - said.span.days), end, "part")
    after = shift(moment.last, 1)
    return "PERIOD", Moment(shift(shift_months(after, -said.span.months), -said.span.days), moment.last, "part")


def _weekday_of(context: Context, part: Part) -> Node | None:
    number = part["n"] if part.has("n") else -1
    moment = part["p"]
    found = weekday_in(moment.first, moment.last, part["d"].first.weekday(), number)
    if found < context.on and moment.month and not moment.year:
        again = day(moment.first.year + 1, moment.first.month, 1)
        found = weekday_in(again, month(again).last, part["d"].first.weekday(), number)
    return "DAY", Moment(found, found, "date", fixed=True)


def _weekend_of(_: Context, part: Part) -> Node | None:
    saturday = weekday_in(part["p"].first, part["p"].last, SATURDAY, part["n"])
    return "PERIOD", Moment(saturday, shift(saturday, 1), "weekend", prefer=saturday, traits=frozenset(("free",)))


def _weekday_of_unit(context: Context, part: Part) -> Node | None:
    number = part["n"] if part.has("n") else -1
    unit = unit_of(part)
    if unit in ("DAYS", "WEEKS"):
        return None
    for offset in (0, 1):
        moment = _unit_moment(context, unit, offset)
        found = weekday_in(moment.first, moment.last, part["d"].first.weekday(), number)
        if found > context.on:
            return "DAY", Moment(found, found, "date", fixed=True)
    return None


def _day_of(context: Context, part: Part) -> Node | None:
    moment = part["p"]
    if moment.grain not in ("month", "year", "newyear"):
        return None
    number = part["n"] if part.has("n") else (moment.last - moment.first).days + 1
    found = shift(moment.first, number - 1)
    if found > moment.last:
        raise DayOutOfRange(f"day {number} of {moment.first}")
    return "DAY", Moment(found, found, "date", fixed=True, year=moment.year)


def _day_of_unit(context: Context, part: Part) -> Node | None:
    number = part["n"] if part.has("n") else 0
    for offset in (0, 1, 2):
        moment = _unit_moment(context, unit_of(part), offset)
        found = shift(moment.first, number - 1) if number else moment.last
        if context.on < found <= moment.last:
            return "DAY", Moment(found, found, "date", fixed=True)
    return None


def _month_of(_: Context, part: Part) -> Node | None:
    """Of "The third month of 2027", "the last month of the year"."""
    moment = part["p"]
    if moment.grain not in ("year", "fiscal", "quarter", "half"):
        return None
    return "PERIOD", month(shift_months(moment.first, part["n"] - 1) if part.has("n") else moment.last)


def _month_of_year(_: Context, part: Part) -> Node | None:
    year = day(part["y"], 1, 1)
    return "PERIOD", month(shift_months(year, part["n"] - 1 if part.has("n") else 11))


def _half_of(_: Context, part: Part) -> Node | None:
    return _half(part["p"], part["n"])


def _half(moment: Moment, number: int) -> Node | None:
    """The first or second half of a stretch."""
    if number not in (1, 2):
        return None
    count = {"year": 6, "fiscal": 6, "half": 3}.get(moment.grain)
    if count:
        return "PERIOD", months(shift_months(moment.first, count * (number - 1)), count, "half")
    middle = shift(moment.first, (moment.last - moment.first).days // 2)
    if moment.grain == "month":
        middle = moment.first.replace(day=MIDDLE)
    first, last = (moment.first, middle) if number == 1 else (shift(middle, 1), moment.last)
    return "PERIOD", Moment(first, last, "part")


def _half_of_unit(context: Context, part: Part) -> Node | None:
    for offset in (0, 1):
        moment = _unit_moment(context, unit_of(part), offset)
        node = _half(moment, part["n"])
        if node and node[1].last > context.on:
            return node
    return None


def _weekday_in_week(_: Context, part: Part) -> Node | None:
    said, moment = part["d"], part["p"]
    if said.grain != "weekday" or moment.grain != "week" or "this" in said.traits:
        return None
    found = shift(moment.first, said.first.weekday() - moment.first.weekday())
    return "DAY", Moment(found, found, "weekday", fixed=True, time=said.time, traits=frozenset(("weeks",)))


def _in_year(context: Context, part: Part) -> Node | None:
    """Of "June next year", "Easter next year", "Q1 of next year"."""
    said, year = part["p"], part["y"]
    if year.grain not in ("year", "fiscal") or "part" in year.traits:
        return None
    if said.grain == "holiday":
        key = next(iter(said.traits))
        moment = holiday(context, key, year.first.year)
        return ("DAY", moment) if moment else None
    if said.month is None:
        return None
    number, of = said.month
    if of and said.grain == "date":
        return "DAY", dated(context, number, of, year.first.year)
    shifted = year.first.year - said.first.year
    first, last = shift_months(said.first, 12 * shifted), shift_months(said.last, 12 * shifted)
    if said.grain == "month":
        last = month(first).last
    return "PERIOD", Moment(
        first, last, said.grain, year=True, prefer=said.prefer and shift_months(said.prefer, 12 * shifted)
    )


def _number_of(context: Context, part: Part) -> Node | None:
    """Of "The 3rd of next month"."""
    moment = part["p"]
    if moment.grain != "month" or "part" in moment.traits:
        return None
    found = day(moment.first.year, moment.first.month, part["n"])
    return "DAY", Moment(found, found, "date", fixed=True)


def _numbers_of(context: Context, part: Part) -> Node | None:
    """Of "Next month from the 4th to the 23rd"."""
    moment = part["p"]
    first, last = (part["n"], part["k"]) if part.has("n") else part["r"][:2]
    if moment.grain != "month" or first >= last:
        return None
    start = day(moment.first.year, moment.first.month, first)
    return "PERIOD", Moment(start, day(start.year, start.month, last), "range")


def _rest(context: Context, part: Part) -> Node | None:
    return _rest_of(context, part["p"])


def _rest_of(context: Context, moment: Moment) -> Node | None:
    if moment.grain not in ("week", "month", "quarter", "year", "half", "season") or moment.first > context.on:
        return None
    return "PERIOD", Moment(min(shift(context.on, 1), moment.last), moment.last, "part")


def _later(context: Context, part: Part) -> Node | None:
    """Of "Later this month" is its second half, as far as it is still to come."""
    moment = part["p"]
    node = _rest_of(context, moment)
    if node is None:
        return None
    middle = shift(moment.first, ((moment.last - moment.first).days + 1) // 2)
    if moment.grain == "year":
        middle = moment.first.replace(month=7)
    node[1].first = min(max(node[1].first, middle), moment.last)
    if context.calendar.next_working(node[1].first) > moment.last:
        node[1].first = context.on
    return node


def _later_unit(context: Context, part: Part) -> Node | None:
    return (
        _rest_of(context, _unit_moment(context, unit_of(part), 0)) if unit_of(part) not in ("DAYS", "HOURS") else None
    )


def _week_with(context: Context, part: Part) -> Node | None:
    """Of "Christmas week", "the week of the 18th": the Monday-to-Sunday week that holds it."""
    moment = part["d"]
    first = shift(moment.first, -moment.first.weekday())
    return "PERIOD", Moment(first, shift(first, 6), "week", year=moment.year, month=moment.month)


def _weekend_with(_: Context, part: Part) -> Node | None:
    moment = part["d"]
    saturday = shift(
        moment.first, (7 - moment.first.weekday()) % 7 - 2 if moment.first.weekday() < 2 else 5 - moment.first.weekday()
    )
    return "PERIOD", Moment(saturday, shift(saturday, 1), "weekend", prefer=saturday, traits=frozenset(("free",)))


def _work_week(context: Context, part: Part) -> Node | None:
    moment = part["p"]
    return "PERIOD", Moment(moment.first, shift(moment.first, FRIDAY), "week")


def _weekend(context: Context, _: Part) -> Node | None:
    return "PERIOD", _unit_moment(context, "WEEKENDS", 0)


_X = "x=(EARLY|START|MID|LATE|END)"

PARTS = [
    Rule("p=PERIOD (OF|IN|COMMA|ON)? ART? y=PERIOD", _in_year),
    Rule("p=DAY (OF|IN|COMMA|ON)? ART? y=PERIOD", _in_year),
    Rule("y=PERIOD (OF|IN|ON)? p=PERIOD", _in_year),
    Rule("(HALF|HALFTO) p=PERIOD", _middle),
    Rule("ART? n=(ORD|NUM) WEEKS (OF|IN|ON)? ART? p=PERIOD", _numbered_week),
    Rule("ART? LAST WEEKS (OF|IN|ON)? ART? p=PERIOD", _numbered_week),
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
    Rule("ART? n=ORD WEEKENDS (OF|IN|ON)? ART? p=PERIOD", _weekend_of),
    Rule("ART? n=ORD DAYS (OF|IN|ON) ART? p=PERIOD", _day_of),
    Rule("ART? LAST DAYS (OF|IN|ON)? ART? p=PERIOD", _day_of),
    Rule("ART? n=ORD (DAYS)? (OF|IN|ON) ART? u=(MONTHS|YEARS)", _day_of_unit),
    Rule("ART? LAST DAYS (OF|IN|ON) ART? u=(MONTHS|YEARS|QUARTERS)", _day_of_unit),
    Rule("ART? n=ORD MONTHS (OF|IN|ON) ART? p=PERIOD", _month_of),
    Rule("ART? LAST MONTHS (OF|IN|ON) ART? p=PERIOD", _month_of),
    Rule("ART? n=ORD MONTHS OF? y=YEAR", _month_of_year),
    Rule("ART? LAST MONTHS OF? y=YEAR", _month_of_year),
    Rule("ART? n=ORD HALF (OF|IN|ON)? ART? p=PERIOD", _half_of),
    Rule("ART? n=ORD (HALF|HALVES) (OF|IN) ART? u=(YEARS|MONTHS|QUARTERS)", _half_of_unit),
    Rule("ART? n=ORD HALVES (OF|IN|ON)? ART? p=PERIOD", _half_of),
    Rule(_X + " ABOUT? (OF|IN|ON|AT)? (ABOUT|THE)? p=PERIOD", _part),
    Rule(_X + " (OF|IN|ON)? THE? d=DAY", _of_day),
    Rule(_X + " (OF|IN|ON)? (THE|ARTICLE|THIS)? FISCAL YEARS?", _end_of_fiscal),
    Rule(_X + " (OF|IN|ON|BY)? (THE|THIS)? u=CALUNIT", _part_of_unit),
    Rule("u=CALUNIT x=END", _part_of_unit),
    Rule("e=EODOF", _end_of),
    Rule("p=PERIOD x=(EARLY|LATE) (?!PERIOD)", _part),
    Rule("FROM? THE? n=NUMBER (LINK|AND) ART? k=NUMBER (OF|IN|COMMA)? ART? p=PERIOD", _numbers_of),
    Rule("(FROM|BETWEEN)? r=PAIRDASH (OF|IN|COMMA)? ART? p=PERIOD", _numbers_of),
    Rule("p=PERIOD (FROM|BETWEEN)? ART? n=NUMBER (LINK|AND) ART? k=NUMBER (?!UNIT)", _numbers_of),
    Rule("p=PERIOD (FROM|BETWEEN)? r=PAIRDASH", _numbers_of),
    Rule("(ON? THE)? n=NUMBER (OF|IN|COMMA)? ART? p=PERIOD", _number_of),
    Rule("p=PERIOD COMMA? (ON? THE|ON) n=(ORD|NUM) (?!UNIT)", _number_of),
    Rule("d=DAY (OF|IN|COMMA|ON)? (THE|ON)? p=PERIOD", _weekday_in_week),
    Rule("p=PERIOD COMMA? (ON|IN|OF|THE)? d=DAY", _weekday_in_week),
    Rule("(THE|ARTICLE)? REST OF? ART? p=PERIOD", _rest),
    Rule("(THE|ARTICLE)? REST OF? THE? u=(WEEKS|MONTHS|QUARTERS|YEARS)", _later_unit),
    Rule("LATER (IN|ON|OF)? THE? p=PERIOD", _later),
    Rule("LATER (IN|ON|OF) ART? u=(WEEKS|MONTHS|QUARTERS|YEARS)", _later_unit),
    Rule("d=DAY (?<=DAY) WEEKS (?!NUM)", lambda c, part: _week_with(c, part) if part["d"].grain == "holiday" else None),
    Rule("d=DAY WEEKENDS", lambda c, part: _weekend_with(c, part) if part["d"].grain == "holiday" else None),
    Rule("WEEKENDS OF d=DAY", _weekend_with),
    Rule("(?<=(ON|THE|BEFORE|AFTER|IN)) WEEKENDS (?!AFTER|BEFORE|NEXT|FOLLOWING)", _weekend),
    Rule("WEEKENDS (?=$|COMMA|DOT|STOP)", _weekend),
]  # fmt: skip


def _day_number(context: Context, part: Part) -> Node | None:
    """Of "the 15th": the next one after today, or after the date spoken of just before."""
    moment = _numbered(context, part["n"])
    first = part.match.start()
    for said in reversed(part.row.values[max(first - REACH, 0) : first]):
        if isinstance(said, Moment) and said.grain in ("date", "range", "number") and said.last > moment.first:
            return "DAY", _numbered(context, part["n"], said.last)
    return "DAY", moment


def _numbered(context: Context, number: int, start: dt.date | None = None) -> Moment:
    """The next day of that number.

    Raises:
        DayOutOfRange: No month has the day.
    """
    start = start or context.on
    for offset in range(13):
        first = shift_months(start.replace(day=1), offset)
        try:
            found = day(first.year, first.month, number)
        except DayOutOfRange:
            continue
        if found > start:
            return Moment(found, found, "number", fixed=True)
    raise DayOutOfRange(f"day {number}")


def _day_number_bare(context: Context, part: Part) -> Node | None:
    if not context.language.day_numbers:
        return None
    return "DAY", _numbered(context, part["n"])


def _weekday_number(context: Context, part: Part) -> Node | None:
    """Of "Thursday the 19th", "viernes 13": the next day that is both."""
    said, number = part["d"], part["n"]
    if said.grain != "weekday":
        return None
    if part.has("b") and number < 13 and not context.language.day_numbers:
        return None
    weekday = said.first.weekday()
    for offset in range(25):
        first = shift_months(context.on.replace(day=1), offset)
        try:
            found = day(first.year, first.month, number)
        except DayOutOfRange:
            continue
        if found >= context.on and found.weekday() == weekday:
            return "DAY", Moment(found, found, "date", fixed=True, time=said.time)
    return None


def _number_range(context: Context, part: Part) -> Node | None:
    first, last = part["n"], part["k"]
    if first >= last:
        return None
    start = _numbered(context, first)
    end = day(start.first.year, start.first.month, last)
    return "PERIOD", Moment(start.first, end, "range")


def _approximate(_: Context, part: Part) -> Node | None:
    """Of "Around the 15th": two days before to three after."""
    said = part["d"]
    if said.grain not in ("date", "number", "holiday", "day"):
        return "DAY", said
    return "PERIOD", Moment(shift(said.first, -2), shift(said.first, 3), "around", prefer=said.first)


DAY_NUMBERS = [
    Rule("d=DAY DOT? COMMA? ON? THE DAYS? n=ORD (?!UNIT|DAY|HALF)", _weekday_number),
    Rule("d=DAY DOT? COMMA? n=ORDN (?!UNIT|DAY|HALF)", _weekday_number),
    Rule("d=DAY DOT? COMMA? THE DAYS? n=NUM (?!UNIT)", _weekday_number),
    Rule("d=DAY DOT? OF? DAYS? n=(b=NUM) (?!UNIT|COLON|AMPM|JUNK|W W)", _weekday_number),
    Rule("(ON|FROM|BETWEEN)? ART? n=ORDN (LINK|AND|OR){1,2} ART? k=ORDN (?!UNIT|W)", _number_range),
    Rule("(FROM|BETWEEN) ART n=NUM (LINK|AND) ART? k=NUM (?!UNIT|W|F|HALF|JUNK)",
         lambda c, part: _number_range(c, part) if c.language.day_numbers else None),
    Rule("THE DAYS n=(ORD|NUM) (?!UNIT)", _day_number_bare),
    Rule("(?<!ARTICLE) DAYS n=NUM (?!UNIT|DASH|SLASH)", _day_number_bare),
]  # fmt: skip

LONE_NUMBERS = [
    Rule("(?<=(WEEKOF|ON|UNTIL|BY|AFTER|BEFORE|FROM|ABOUT|THROUGH|TO|CALL|SINCE|DASH|AND|OR)) THE? n=ORDN (?!UNIT|HALF|"
         "NUM|W W W|MONTH)",
         _day_number),
    Rule("(?<=(WEEKOF|ON|UNTIL|BY|AFTER|BEFORE|FROM|ABOUT|THROUGH|FORP|CALL|SINCE)) THE n=ORDW (?!UNIT|HALF|NUM|W|"
         "MONTH|"
         "DUR|TIME)",
         _day_number),
    Rule("THE n=ORDN (?!UNIT|HALF|NUM|W|MONTH)", _day_number),
    Rule("^ THE n=ORDW $", _day_number),
    Rule("^ n=ORDN (?=$|COMMA|DOT|STOP)", _day_number),
    Rule("THE n=NUM (?!UNIT|HALF|NUM|W|MONTH|DASH|SLASH|DUR)", _day_number_bare),
    Rule("(?<=(WEEKOF|DU|ON|UNTIL|BEFORE|AFTER|ABOUT|THROUGH)) n=NUM (?=$|COMMA|DOT|STOP|F|CALL|PAREN|BUT)",
         _day_number_bare),
]  # fmt: skip
