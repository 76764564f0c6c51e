"""Days and stretches by name: weekdays, dates, weeks, months, quarters, seasons, years, holidays."""

from __future__ import annotations

import datetime as dt
from typing import Final

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, Rule, character
from tickler.phrase.lexicon import NAMED
from tickler.phrase.moments import (
    SATURDAY,
    Length,
    Moment,
    Span,
    day,
    iso_week,
    month,
    months,
    shift,
    shift_months,
    week,
    weekday_after,
)
from tickler.phrase.observances import observed
from tickler.phrase.rules.lengths import span, unit_of

NEXT_YEARS: Final = 9
"""How far to look for a day that not every year has: the 29th of February, a Friday the 13th of some month."""

_DASHED: Final = character("PAIRDASH")

WINTER: Final = 3
SEASON_STARTS: Final = ((3, 20), (6, 21), (9, 23), (12, 21))
LONG_AGO: Final = 20
"""A month is over for those who speak of it in its last third: "in March", said on the 25th, is the next one."""


def weekday_moment(context: Context, weekday: int, weeks: int = 0) -> Moment:
    """The next such weekday, or the one of the week so many weeks on."""
    on = context.on
    if not weeks:
        found = weekday_after(on, weekday)
        return Moment(found, found, "weekday", fixed=True)
    found = shift(week(on, weeks).first, weekday)
    nearest = weekday_after(on, weekday)
    rivals = [Moment(nearest, nearest, "weekday", fixed=True, sure=0.3)] if nearest != found else []
    return Moment(found, found, "weekday", fixed=True, sure=0.85 if rivals else 0.95, rivals=rivals,
                  traits=frozenset(("weeks",)))  # fmt: skip


def _weekday(context: Context, part: Part) -> Node | None:
    return "DAY", weekday_moment(context, part["d"])


def _next_weekday(context: Context, part: Part) -> Node | None:
    return "DAY", weekday_moment(context, part["d"], 1)


def _this_weekday(context: Context, part: Part) -> Node | None:
    """The nearest; today itself, said of a "this"."""
    if part["d"] == context.on.weekday():
        return "DAY", Moment(context.on, context.on, "weekday", fixed=True, sure=0.7, traits=frozenset(("this",)))
    moment = weekday_moment(context, part["d"])
    moment.traits = frozenset(("this",))
    return "DAY", moment


def _overnext_weekday(context: Context, part: Part) -> Node | None:
    return "DAY", weekday_moment(context, part["d"], 2)


def _weekday_later(context: Context, part: Part) -> Node | None:
    weeks = part["w"] if part.has("w") else 1
    found = shift(weekday_after(context.on, part["d"]), 7 * (weeks or 1))
    return "DAY", Moment(found, found, "weekday", fixed=True, traits=frozenset(("weeks",)))


def _weekday_and_length(context: Context, part: Part) -> Node | None:
    """Of "Tuesday fortnight": that Tuesday and two weeks."""
    length: Length = part["l"]
    if length.unit not in ("FORTNIGHTS", "WEEKS") or length.count != 1:
        return None
    found = shift(weekday_after(context.on, part["d"]), length.span.days)
    return "DAY", Moment(found, found, "weekday", fixed=True, traits=frozenset(("weeks",)))


def _weekdays_hence(context: Context, part: Part) -> Node | None:
    found = shift(weekday_after(context.on, part["d"]), 7 * (part["n"] - 1))
    return "DAY", Moment(found, found, "weekday", fixed=True)


def _days_from_now(days: int) -> Builder:
    def build(context: Context, _: Part) -> Node | None:
        found = shift(context.on, days)
        return "DAY", Moment(found, found, "day" if days else "today", fixed=True)

    return build


WEEKDAYS = [
    Rule("NEXT COMING? d=(WEEKDAY|WEEKDAYQ) AFTERNEXT", _overnext_weekday),
    Rule("d=(WEEKDAY|WEEKDAYQ) (AFTER THE?)? AFTERNEXT", _overnext_weekday),
    Rule("d=(WEEKDAY|WEEKDAYQ) AFTER THE? NEXT (ONE | (?!WEEKDAY|UNIT|MONTH|DUR|SEASON|HOLIDAY))", _overnext_weekday),
    Rule("AFTERNEXT d=(WEEKDAY|WEEKDAYQ)", _overnext_weekday),
    Rule("THIS COMING d=(WEEKDAY|WEEKDAYQ)", _weekday),
    Rule("(NEXT COMING|NEXT) d=(WEEKDAY|WEEKDAYQ) (?!WEEKS)", _next_weekday),
    Rule("COMING d=(WEEKDAY|WEEKDAYQ)", _weekday),
    Rule("THIS d=(WEEKDAY|WEEKDAYQ)", _this_weekday),
    Rule("d=WEEKDAY (OF|IN)? THIS (?!UNIT|DUR)", _this_weekday),
    Rule("d=WEEKDAY w=WEEKLATER", _weekday_later),
    Rule("d=WEEKDAY l=DUR", _weekday_and_length),
    Rule("d=WEEKDAY WEEKS (?!NUM|OF|AFTER|BEFORE|NEXT|FOLLOWING|AFTERNEXT|COMING)", _weekday_later),
    Rule("d=WEEKDAY (OF|IN|ON|COMMA)? ART? (WEEKS FOLLOWING|FOLLOWING WEEKS)", _next_weekday),
    Rule("d=WEEKDAY NEXT (?!UNIT|DUR|WEEKDAY|MONTH)", _next_weekday),
    Rule("d=WEEKDAY COMING (?!UNIT|DUR)", _weekday),
    Rule("n=NUM d=WEEKDAY HENCES", _weekdays_hence),
    Rule("(?<=IN) n=NUM d=WEEKDAY", _weekdays_hence),
    Rule("(?<=THE) d=WEEKDAY (?=W)", lambda c, part: ("JUNK", None) if c.language.code == "en" else None),
    Rule("EVERY? d=WEEKDAY", _weekday),
    Rule("(?<!THE)(?<!F)(?<!W)(?<!YOU) d=WEEKDAYQ (?!W|F|THE|YOU)", _weekday),
    Rule("(?<=ON) d=WEEKDAYQ", _weekday),
    Rule("(TODAY|NOW)", _days_from_now(0)),
    Rule("TOMORROW", _days_from_now(1)),
    Rule("OVERMORROW", _days_from_now(2)),
]


def dated(context: Context, month_number: int, number: int, year: int | None, *, grain: str = "date") -> Moment:
    """A day of a month: of the year said, else the next one from today on.

    Raises:
        DayOutOfRange: No year has the day.
    """
    if year is not None:
        found = day(year + (2000 if year < 100 else 0), month_number, number)
        return Moment(found, found, grain, fixed=True, year=True, month=(month_number, number))
    for candidate in range(context.on.year, context.on.year + NEXT_YEARS):
        try:
            found = day(candidate, month_number, number)
        except DayOutOfRange:
            continue
        if found >= context.on:
            return Moment(found, found, grain, fixed=True, month=(month_number, number))
    raise DayOutOfRange(f"month {month_number}, day {number}")


def numeric(context: Context, first: int, second: int, year: int | None) -> Moment:
    """A date in digits, the region's way round if there is such a date, else the other."""
    ways = [(first, second), (second, first)] if context.month_first else [(second, first), (first, second)]
    found: list[Moment] = []
    for month_number, number in ways:
        try:
            found.append(dated(context, month_number, number, year))
        except DayOutOfRange:
            continue
    if not found:
        raise DayOutOfRange(f"{first}/{second}")
    moment = found[0]
    if len(found) > 1 and found[1].first != moment.first:
        found[1].sure = 0.15
        moment.rivals, moment.sure = [found[1]], 0.85
    return moment


def _date(context: Context, part: Part) -> Node | None:
    return "DAY", dated(context, part["m"], part["n"], part["y"])


def _date_range(context: Context, part: Part) -> Node | None:
    first, last = (part["n"], part["k"]) if part.has("n") else part["p"][:2]
    return _stretch(context, part["m"], first, last, part["y"])


def _stretch(context: Context, month_number: int, first: int, last: int, year: int | None) -> Node | None:
    if first >= last:
        return None
    end = dated(context, month_number, last, year)
    start = day(end.first.year, month_number, first)
    return "PERIOD", Moment(start, end.first, "range", year=year is not None, month=(month_number, last))


def _digits_range(context: Context, part: Part) -> Node | None:
    """Of "14. - 15.10.2013": the first day shares the month of the second."""
    second = _digits_moment(context, part["d"])
    start = day(second.first.year, second.first.month, part["n"])
    return ("PERIOD", Moment(start, second.first, "range", year=second.year)) if start < second.first else None


def _digits_moment(context: Context, numbers: tuple[int, ...]) -> Moment:
    return numeric(context, numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else None)


def _digits(context: Context, part: Part) -> Node | None:
    numbers: tuple[int, ...] = part["p"]
    moment = _digits_moment(context, (*numbers[:2], part["y"]) if part.has("y") else numbers)
    return "DAY", moment


def _hours_or_date(context: Context, part: Part) -> Node | None:
    """Of "Monday 12-4" are hours unless the date is a Monday."""
    at = part.match.start()
    said = part.row.values[at - 1] if at else None
    moment = _digits_moment(context, part["p"][:2])
    weekday = isinstance(said, Moment) and said.grain == "weekday"
    if weekday and said.first.weekday() != moment.first.weekday() and part.row.categories[at] == _DASHED:
        return None
    return "DAY", moment


def _strict_digits(context: Context, part: Part) -> Node | None:
    """Of "From 22-4": only the region's way round; the other is a range of days."""
    first, second = part["p"][:2]
    month_number, number = (first, second) if context.month_first else (second, first)
    return ("DAY", dated(context, month_number, number, None)) if month_number <= 12 else None


def _dotted_digits(context: Context, part: Part) -> Node | None:
    """Of "31.5." wherever a dot makes an ordinal."""
    return ("DAY", _digits_moment(context, part["p"])) if context.language.dotted else None


def _ordinal_date(context: Context, part: Part) -> Node | None:
    """Of "Am dritten Vierten": the month by its number."""
    if not context.language.dotted or part["m"] > 12:
        return None
    return "DAY", dated(context, part["m"], part["n"], None)


def _day_year(context: Context, part: Part) -> Node | None:
    """Of "Sep-23-2020"."""
    year, number = part["p"]
    return "DAY", dated(context, part["m"], number, year)


def _spoken_digits(context: Context, part: Part) -> Node | None:
    """Of "Le 17 02": day and month, as they are dictated."""
    return ("DAY", dated(context, part["m"], part["n"], part["y"])) if context.language.day_numbers else None


def _iso(context: Context, part: Part) -> Node | None:
    year, month_number, number = part["p"]
    return "DAY", dated(context, month_number, number, year)


def _month(context: Context, part: Part) -> Node | None:
    """The next such month; the one that runs, unless it is nearly over."""
    on, number = context.on, part["m"]
    if part.has("y") and part["y"] is not None:
        moment = _named_month(day(part["y"], number, 1))
        moment.year = True
        return "PERIOD", moment
    year = on.year + (number < on.month or (number == on.month and on.day > LONG_AGO))
    moment = _named_month(day(year, number, 1))
    moment.month = (number, 0)
    return "PERIOD", moment


def _named_month(of: dt.date) -> Moment:
    moment = month(of)
    moment.traits = frozenset(("named",))
    return moment


def _next_month_named(context: Context, part: Part) -> Node | None:
    on, number = context.on, part["m"]
    return "PERIOD", _named_month(day(on.year + (number <= on.month), number, 1))


def _this_month_named(context: Context, part: Part) -> Node | None:
    on, number = context.on, part["m"]
    return "PERIOD", _named_month(day(on.year + (number < on.month), number, 1))


def _month_year(_: Context, part: Part) -> Node | None:
    year, number = part["p"]
    return "PERIOD", _named_month(day(year, number, 1))


_Q = "(MONTH|MONTHQ)"
_YEAR = "(DOT? COMMA? (OF|IN|DASH|SLASH)? THE? y=YEAR)?"

MONTH_NAMES = [
    Rule("(?<!ORDN)(?<!ORDW) MONTHS OF m=MONTH", lambda c, part: ("MONTH", part["m"])),
    Rule("UPCOMING (?!DUR)", lambda c, part: ("COMING", None)),
    Rule("(?<=(IN|ON|OF|EARLY|MID|LATE|END|NEXT|COMING|UNTIL|BEFORE|AFTER|BY|THROUGH|SINCE|ORDN|ABOUT|FROM|BETWEEN|"
         "DASH|SLASH)) m=MONTHQ",
         lambda c, part: ("MONTH", part["m"])),
    Rule("^ m=MONTHQ (?=$|COMMA|DOT|STOP|AND MONTH|OR MONTH|DASH MONTH|TO MONTH)",
         lambda c, part: ("MONTH", part["m"])),
    Rule("m=MONTHQ (?=(AND|OR|DASH|TO|UNTIL|SLASH) MONTH)", lambda c, part: ("MONTH", part["m"])),
    Rule("(?<=MONTH (OR|AND|DASH|TO|UNTIL|SLASH)) m=MONTHQ", lambda c, part: ("MONTH", part["m"])),
    Rule("m=MONTHQ (?=SLASH? THE? (NUM|ORDN|ORDW|YEAR|PAIRDASH))", lambda c, part: ("MONTH", part["m"])),
    Rule("(?<=THIS) m=MONTHQ (?=$|COMMA|DOT|STOP)", lambda c, part: ("MONTH", part["m"])),
    Rule("(?<=NUM) m=MONTHQ", lambda c, part: ("MONTH", part["m"])),
    Rule("(?<=CALL) m=MONTHQ (?=$|COMMA|DOT|STOP)", lambda c, part: ("MONTH", part["m"])),
]  # fmt: skip

DATES = [
    Rule("p=ISO", _iso),
    Rule("n=(NUM|ORDN|ORDW) (JOIN|DAY){1,3} (THE|ON|FROM)? k=NUMBER OF? m=MONTH" + _YEAR, _date_range),
    Rule("p=PAIRDASH OF? m=MONTH" + _YEAR, _date_range),
    Rule("p=PAIRSLASH OF? m=MONTH" + _YEAR, _date_range),
    Rule("m=MONTH DOT? n=NUMBER JOIN ART? DAY? k=NUMBER (?!UNIT|OF? MONTH)" + _YEAR, _date_range),
    Rule("m=MONTH (FROM|BETWEEN)? p=(PAIRDASH|PAIRSLASH) (?!UNIT)" + _YEAR, _date_range),
    Rule("m=MONTH (FROM|BETWEEN) ART? n=NUMBER (LINK|AND) ART? k=NUMBER" + _YEAR, _date_range),
    Rule("n=(ORDN|NUM) (LINK|AND|OR|SLASH|ON){1,2} THE? d=(NUMERIC|PAIRDOT|PAIRSLASH)", _digits_range),
    Rule("n=NUMBER DAYS? OF? m=MONTH DOT?" + _YEAR, _date),
    Rule("n=NUMBER (SLASH|DASH) m=MONTH ((SLASH|DASH) y=YEAR)?", _date),
    Rule("n=NUM DASH y=YEAR DASH m=MONTH", _date),
    Rule("y=YEAR (SLASH|DASH) m=MONTH (SLASH|DASH) n=NUM", _date),
    Rule("y=YEAR (SLASH|DASH) n=NUM (SLASH|DASH) m=MONTH", _date),
    Rule("m=MONTH (SLASH|DASH) y=YEAR (SLASH|DASH) n=NUM", _date),
    Rule("m=MONTH DOT? (SLASH|DASH)? COMMA? (ON? THE)? n=(NUM|ORDN|ORDW) (?!UNIT)" + _YEAR, _date),
    Rule("m=MONTH (DASH|SLASH) p=DAYYEAR", _day_year),
    Rule("p=DAYYEAR (DASH|SLASH) m=MONTH", _day_year),
    Rule("(?<=THE) n=NUM m=NUM y=NUM? (?=$|COMMA|DOT|STOP)", _spoken_digits),
    Rule("p=NUMERIC", _digits),
    Rule("p=(PAIRDOT|PAIRSLASH|PAIRDASH) DOT? COMMA? y=YEAR", _digits),
    Rule("(?<!GUARD) p=PAIRSLASH (?!UNIT|OF)", _digits),
    Rule("(?<=FROM) p=PAIRDASH (?!UNIT|OF NEXT|OF THIS|NEXT|THIS)", _strict_digits),
    Rule("p=PAIRDASH (?!UNIT|OF NEXT|OF THIS|NEXT|THIS)",
         lambda c, part: _strict_digits(c, part) if c.language.dashed else None),
    Rule("(?<=(WEEKDAY|DAY|ON|UNTIL|TO|THE|BY|AFTER|BEFORE|DASH|COMMA|CALL)) p=(PAIRDOT|PAIRDASH) (?!UNIT|OF NEXT|"
         "OF THIS|NEXT|THIS)",
         _hours_or_date),
    Rule("(?<!GUARD) p=PAIRDOT (?!UNIT|OCLOCK|NUM)", _dotted_digits),
    Rule("(?<=(ON|WEEKDAY|DAY|COMMA|THE)) n=ORD DOT? m=ORD (?!UNIT|WEEKDAY|DAY|MONTH|PERIOD|QUARTERS)", _ordinal_date),
    Rule("p=MONTHYEAR", _month_year),
    Rule("NEXT p=(NUMERIC|PAIRDOT|PAIRSLASH|PAIRDASH)", _digits),
    Rule("m=MONTH DOT? (COMMA|OF|IN|SLASH|DASH)? THE? y=YEAR", _month),
    Rule("y=YEAR COMMA? m=MONTH", _month),
    Rule("NEXT m=MONTH", _next_month_named),
    Rule("(THIS|COMING) m=MONTH", _this_month_named),
    Rule("m=MONTH (OF|IN)? NEXT (?!UNIT|DUR|WEEKDAY|FISCAL)", _next_month_named),
    Rule("m=MONTH (?!W)", _month),
    Rule("(?<=(IN|ON|OF|EARLY|MID|LATE|END|BY|UNTIL|BEFORE|AFTER|THROUGH|FROM|BETWEEN|AND|OR|DASH|TO|THIS|SINCE|"
         "CALL|THE|ABOUT)) m=MONTH", _month),
]  # fmt: skip


def _unit_moment(context: Context, unit: str, offset: int) -> Moment:
    """The calendar's week, month, … so many on from the one that runs."""
    on = context.on
    if unit == "DAYS":
        found = shift(on, offset)
        return Moment(found, found, "day", fixed=True)
    if unit == "WEEKS":
        return week(on, offset)
    if unit == "WEEKENDS":
        start = shift(week(on, offset).first, SATURDAY)
        return Moment(max(start, on), shift(start, 1), "weekend", prefer=max(start, on), traits=frozenset(("free",)))
    if unit == "MONTHS":
        return month(on, offset)
    if unit == "QUARTERS":
        return months(shift_months(on.replace(month=(on.month - 1) // 3 * 3 + 1, day=1), 3 * offset), 3, "quarter")
    if unit == "HALVES":
        return months(shift_months(on.replace(month=1 if on.month < 7 else 7, day=1), 6 * offset), 6, "half")
    return months(day(on.year + offset, 1, 1), 12, "year")


def unit_moment(context: Context, unit: str, offset: int) -> Node | None:
    """The node of a calendar unit so many on."""
    moment = _unit_moment(context, "WEEKS" if unit == "FORTNIGHTS" else unit, offset)
    moment.traits |= {f"{unit}"}
    return ("DAY" if unit == "DAYS" else "PERIOD"), moment


def _unit(offset: int) -> Builder:
    def build(context: Context, part: Part) -> Node | None:
        unit = unit_of(part)
        return None if unit in ("HOURS", "WORKDAYS") else unit_moment(context, unit, offset)

    return build


def _last(_: Context, __: Part) -> Node | None:
    return "PAST", None


def _next_length(context: Context, part: Part) -> Node | None:
    """Of "The next three weeks": three whole weeks from Monday on, three months from the first; days from tomorrow."""
    return next_stretch(context, part["l"].unit, part["l"].span)


def next_stretch(context: Context, unit: str, count: Span) -> Node | None:
    """So many whole units from the next on."""
    first = shift(context.on, 1)
    if unit == "HOURS":
        return None
    if count.months:
        first = month(context.on, 1).first
        last = shift(shift_months(first, count.months), -1)
    elif unit in ("WEEKS", "FORTNIGHTS"):
        first = week(context.on, 1).first
        last = shift(first, count.days - 1)
    else:
        last = shift(context.on, max(count.days or count.workdays, 1))
    return "PERIOD", Moment(first, last, "next", traits=frozenset(("next",)))


def _numbered_next(context: Context, part: Part) -> Node | None:
    """Of "The 3 next weeks"."""
    return next_stretch(context, unit_of(part), span(unit_of(part), part["n"]))


def _quarter(context: Context, part: Part) -> Node | None:
    number, on = part["n"], context.on
    if not 1 <= number <= 4:
        return None
    start_month = 3 * number - 2
    year = part["y"] if part.has("y") else on.year
    moment = months(day(year, start_month, 1), 3, "quarter")
    if not part.has("y") and moment.last < on:
        moment = months(day(year + 1, start_month, 1), 3, "quarter")
    moment.month = (start_month, 0)
    return "PERIOD", moment


def _half_year(context: Context, part: Part) -> Node | None:
    number, on = part["n"], context.on
    if number not in (1, 2):
        return None
    year = part["y"] if part.has("y") else on.year + (number == 1 and on.month > 6)
    moment = months(day(year, 6 * number - 5, 1), 6, "half")
    moment.month = (6 * number - 5, 0)
    return "PERIOD", moment


def _week_number(context: Context, part: Part) -> Node | None:
    year = part["y"] if part.has("y") else context.on.year
    moment = iso_week(year, part["n"])
    if not part.has("y") and moment.last < context.on:
        moment = iso_week(year + 1, part["n"])
    return "PERIOD", moment


def _season(context: Context, part: Part, *, skip: bool = False) -> Node | None:
    month_number, number = SEASON_STARTS[part["s"]]
    on = context.on
    year = part["y"] if part.has("y") else on.year - 1
    for candidate in range(year, year + 4):
        start = day(candidate, month_number, number)
        after = SEASON_STARTS[(part["s"] + 1) % 4]
        last = shift(day(candidate + (part["s"] == WINTER), *after), -1)
        if part.has("y") or (last >= on and (start > on or not skip)):
            return "PERIOD", Moment(start, last, "season", month=(month_number, number))
    return None


def _next_season(context: Context, part: Part) -> Node | None:
    return _season(context, part, skip=True)


def _year(context: Context, part: Part) -> Node | None:
    if part["y"] < context.on.year:
        return "PAST", None
    return "PERIOD", months(day(part["y"], 1, 1), 12, "year")


def fiscal_year(context: Context, offset: int) -> Moment:
    """The fiscal year that runs, or one so many on."""
    on, start = context.on, context.calendar.fiscal_start
    year = on.year - (on.month < start) + offset
    return months(day(year, start, 1), 12, "fiscal")


def _fiscal(offset: int) -> Builder:
    return lambda context, part: ("PERIOD", fiscal_year(context, offset))


def _pointed_fiscal(context: Context, part: Part) -> Node | None:
    return "PERIOD", fiscal_year(context, 0 if part.match.group()[0] == _THIS else 1)


def _fiscal_numbered(context: Context, part: Part) -> Node | None:
    """FY27 is the fiscal year that ends in 2027; with the calendar year they are the same."""
    year = part["n"] + (2000 if part["n"] < 100 else 0)
    start = context.calendar.fiscal_start
    return "PERIOD", months(day(year - (start > 1), start, 1), 12, "fiscal")


def _fiscal_quarter(context: Context, part: Part) -> Node | None:
    if not 1 <= part["n"] <= 4:
        return None
    for offset in (0, 1):
        start = shift_months(fiscal_year(context, offset).first, 3 * part["n"] - 3)
        moment = months(start, 3, "quarter")
        if moment.last >= context.on:
            return "PERIOD", moment
    return None


def _new_year(context: Context, _: Part) -> Node | None:
    return "PERIOD", Moment(day(context.on.year + 1, 1, 1), day(context.on.year + 1, 1, 31), "newyear")


def _the_holidays(context: Context, _: Part) -> Node | None:
    """Christmas Eve to New Year's Day."""
    year = context.on.year - (context.on.month == 1 and context.on.day == 1)
    return "PERIOD", Moment(day(year, 12, 24), day(year + 1, 1, 1), "holidays")


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


def _holiday(context: Context, part: Part) -> Node | None:
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


def _numbered_holiday(context: Context, part: Part) -> Node | None:
    key = NUMBERED.get((part["h"], part["n"]))
    moment = holiday(context, key, part["y"]) if key else None
    return ("DAY", moment) if moment else None


_THIS = character("THIS")

PERIODS = [
    Rule("(NEXT|THIS|COMING) FISCAL YEARS?",
         _pointed_fiscal),
    Rule("NEXTFISCAL YEARS?", _fiscal(1)),
    Rule("FISCAL Q n=NUM", _fiscal_quarter),
    Rule("Q n=NUM OF? FISCAL YEARS?", _fiscal_quarter),
    Rule("n=ORD FISCAL QUARTERS", _fiscal_quarter),
    Rule("FY n=(NUM|YEAR)", _fiscal_numbered),
    Rule("FISCAL YEARS? NEXT", _fiscal(1)),
    Rule("(THE|ARTICLE)? FISCAL YEARS", _fiscal(0)),
    Rule("THE? (NEXT|COMING) l=DUR", _next_length),
    Rule("l=DUR (NEXT|COMING|FOLLOWING) (?!UNIT|WEEKDAY|MONTH)", _next_length),
    Rule("THE? u=(CALUNIT|FORTNIGHTS) (AFTER THE?)? AFTERNEXT", _unit(2)),
    Rule("AFTERNEXT u=(CALUNIT|FORTNIGHTS)", _unit(2)),
    Rule("u=(CALUNIT|FORTNIGHTS) AFTER THE? NEXT (ONE | (?!DAY|UNIT|MONTH|DUR|SEASON|HOLIDAY|PERIOD))", _unit(2)),
    Rule("THE? n=NUM (NEXT|COMING) u=UNIT", _numbered_next),
    Rule("(NEXT|COMING|THIS COMING) u=CALUNIT", _unit(1)),
    Rule("THIS u=CALUNIT (?!NUM)", _unit(0)),
    Rule("u=CALUNIT (NEXT|COMING) (?!UNIT)", _unit(1)),
    Rule("u=CALUNIT THIS", _unit(0)),
    Rule("ART? LAST (CALUNIT|WEEKDAY|WEEKDAYQ|MONTH|SEASON|DUR) (?!OF|IN|BEFORE|NEXT|YEAR)", _last),
    Rule("(?<!THE) (CALUNIT|SEASON) LAST (?!OF|IN)", _last),
    Rule("YESTERDAY", _last),
    Rule("(WEEKNO|WEEKS) n=NUM (?!UNIT) ((OF|IN|COMMA|SLASH)? y=YEAR)?", _week_number),
    Rule("n=ORDN WEEKNO", _week_number),
    Rule("OCLOCK n=NUM (OF|IN)? y=YEAR", _half_year),
    Rule("Q n=NUM (?!UNIT) ((OF|IN|COMMA|SLASH)? THE? y=YEAR)?", _quarter),
    Rule("n=(ORD|NUM) QUARTERS ((OF|IN)? THE? y=YEAR)?", _quarter),
    Rule("HALFYEAR n=NUM ((OF|IN)? y=YEAR)?", _half_year),
    Rule("n=ORD HALVES ((OF|IN)? THE? y=YEAR)?", _half_year),
    Rule("NEXT s=SEASON", _next_season),
    Rule("s=SEASON NEXT", _next_season),
    Rule("(THIS|COMING)? s=SEASON ((OF|IN)? y=YEAR)? (?!W)", _season),
    Rule("(?<=(IN|THE|OF|EARLY|MID|LATE|END|BY|UNTIL|BEFORE|AFTER|THIS|ON|FROM)) s=SEASON", _season),
    Rule("THEHOLIDAYS", _the_holidays),
    Rule("NEWYEAR", _new_year),
    Rule("n=ORD h=HOLIDAY (COMMA? (OF|IN)? THE? YEARS? y=YEAR)?", _numbered_holiday),
    Rule("NEXT? h=HOLIDAY (COMMA? (OF|IN)? THE? YEARS? y=YEAR)?", _holiday),
    Rule("(?<=(IN|OF|UNTIL|AFTER|BEFORE|BY|FROM|SINCE)) YEARS? y=YEAR", _year),
]  # fmt: skip
