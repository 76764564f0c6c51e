"""Dates and months: "April 22", "22.4.", "from 13 to 15 July", "in May"."""

from __future__ import annotations

import datetime as dt
from typing import Final

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes, character
from tickler.phrase.moments import Moment, day, month

NEXT_YEARS: Final = 9
"""How far to look for a day that not every year has: the 29th of February, a Friday the 13th of some month."""


FAR: Final = 300
"""A date without a year that is further off than this has only just gone by."""

CENTURY: Final = 2000
NEAR_YEARS: Final = 20

_DASHED: Final = character("PAIRDASH")


LONG_AGO: Final = 20
"""A month is over for those who speak of it in its last third: "in March", said on the 25th, is the next one."""


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
            wrapped = frozenset(("wrapped",) if (found - context.on).days > FAR else ())
            return Moment(found, found, grain, fixed=True, month=(month_number, number), traits=wrapped)
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


WEEKLY: Final = "week"
"""The value of an article that weeks have, and no day: "la segunda de abril"."""


def _date_by_number(context: Context, part: Part) -> Node | None:
    at = part.match.start()
    return None if at and part.row.values[at - 1] == WEEKLY else _date(context, part)


def _date_short_year(context: Context, part: Part) -> Node | None:
    """Of "14th April 27": a year by its last two digits, this one or one of the next twenty."""
    year = part["y"] + CENTURY
    if not context.on.year <= year <= context.on.year + NEAR_YEARS:
        return None
    return "DAY", dated(context, part["m"], part["n"], year)


SHORT_YEARS: Final = 5
MONTHS_OF_YEAR: Final = 12


def short_year(context: Context, number: int) -> int | None:
    """Of "2T27", "fev/29", where a day might be meant: the year by its last two digits, if it is near."""
    year = CENTURY + number
    return year if context.on.year <= year <= context.on.year + SHORT_YEARS else None


def _spoken_month(context: Context, part: Part) -> Node | None:
    """Of "seis do onze", "el 6 del 11": the month by its number."""
    return ("DAY", dated(context, part["m"], part["n"], None)) if context.syntax.day_numbers else None


def _month_short_year(context: Context, part: Part) -> Node | None:
    """Of "fev/29", where the day stands before the month."""
    year = None if context.month_first else short_year(context, part["y"])
    return ("PERIOD", _named_month(day(year, part["m"], 1))) if year else None


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
    dashed = part.row.categories[at] == _DASHED
    if not dashed and not context.month_first and part["p"][1] > MONTHS_OF_YEAR:
        return None  # "Monday, 9.30"
    if (
        dashed
        and isinstance(said, Moment)
        and said.grain == "weekday"
        and said.first.weekday() != moment.first.weekday()
    ):
        return None
    return "DAY", moment


def _strict_digits(context: Context, part: Part) -> Node | None:
    """Of "From 22-4": only the region's way round; the other is a range of days."""
    first, second = part["p"][:2]
    month_number, number = (first, second) if context.month_first else (second, first)
    return ("DAY", dated(context, month_number, number, None)) if month_number <= 12 else None


def _dotted_digits(context: Context, part: Part) -> Node | None:
    """Of "31.5." wherever a dot makes an ordinal; "6.30" is a time there."""
    dated = context.syntax.dotted and part["p"][1] <= MONTHS_OF_YEAR
    return ("DAY", _digits_moment(context, part["p"])) if dated else None


def _ordinal_date(context: Context, part: Part) -> Node | None:
    """Of "Am dritten Vierten": the month by its number."""
    if not context.syntax.dotted or part["m"] > 12:
        return None
    return "DAY", dated(context, part["m"], part["n"], part["y"])


def _pair_alone(context: Context, part: Part) -> Node | None:
    """Of "15.4", "15-4" and nothing else, where days are said by their number alone."""
    return _strict_digits(context, part) if context.syntax.day_numbers else None


def _day_year(context: Context, part: Part) -> Node | None:
    """Of "Sep-23-2020"."""
    year, number = part["p"]
    return "DAY", dated(context, part["m"], number, year)


def _spoken_digits(context: Context, part: Part) -> Node | None:
    """Of "Le 17 02": day and month, as they are dictated."""
    return ("DAY", dated(context, part["m"], part["n"], part["y"])) if context.syntax.day_numbers else None


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


def _fraction(_: Context, part: Part) -> Node | None:
    """Of "3/4 de la cuota": so much of a thing."""
    return ("JUNK", None) if part["p"] in FRACTIONS else None


FRACTIONS = ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4))

_YEAR = "(DOT? COMMA? (OF|IN|DASH|SLASH)? THE? y=YEAR)?"


MONTH_NAMES = [
    Rule("(?<=IN) MONTHS (?=MONTH)", becomes("F")),
    Rule("(?<!ORDN)(?<!ORDW) MONTHS OF m=MONTH", becomes("MONTH", "m")),
    Rule("UPCOMING (?!DUR)", becomes("COMING")),
    Rule("(?<=(IN|ON|OF|EARLY|MID|LATE|END|NEXT|COMING|UNTIL|BEFORE|AFTER|BY|THROUGH|SINCE|ORDN|ABOUT|FROM|BETWEEN|"
         "DASH|SLASH)) m=MONTHQ",
         becomes("MONTH", "m")),
    Rule("^ m=MONTHQ (?=$|COMMA|DOT|STOP|AND MONTH|OR MONTH|DASH MONTH|TO MONTH)",
         becomes("MONTH", "m")),
    Rule("(?<!W)(?<!TITLE)(?<!YOU) m=MONTHQ (?=$|COMMA|DOT|STOP|PAREN)",
         lambda c, part: ("MONTH", part["m"]) if c.syntax.month_closes else None),
    Rule("^ m=MONTHQ (?=GOOD|BAD)", becomes("MONTH", "m")),
    Rule("(?<=(COMMA|DOT|STOP|BUT|AND)) m=MONTHQ (?=F? (GOOD|BAD|AWAY|EVENTV|OUT))", becomes("MONTH", "m")),
    Rule("m=MONTHQ (?=(AND|OR|DASH|TO|UNTIL|SLASH)? MONTH)", becomes("MONTH", "m")),
    Rule("(?<=MONTH (OR|AND|DASH|TO|UNTIL|SLASH)) m=MONTHQ", becomes("MONTH", "m")),
    Rule("m=MONTHQ (?=SLASH? THE? (NUM|ORDN|ORDW|YEAR|PAIRDASH))", becomes("MONTH", "m")),
    Rule("(?<=THIS) m=MONTHQ (?=$|COMMA|DOT|STOP)", becomes("MONTH", "m")),
    Rule("(?<=NUM) m=MONTHQ", becomes("MONTH", "m")),
    Rule("(?<=THAT F) m=MONTHQ (?!W)", becomes("MONTH", "m")),
    Rule("(?<=CALL) m=MONTHQ (?=$|COMMA|DOT|STOP)", becomes("MONTH", "m")),
]  # fmt: skip


DATES = [
    Rule("p=ISO", _iso),
    Rule("n=ORDN m=ORDN y=YEAR", _ordinal_date),
    Rule("^ p=(PAIRDOT|PAIRDASH) $", _pair_alone),
    Rule("n=(NUM|ORDN|ORDW) (JOIN|DAY){1,3} (THE|ON|FROM)? k=NUMBER OF? m=MONTH" + _YEAR, _date_range),
    Rule("p=PAIRDASH OF? m=MONTH" + _YEAR, _date_range),
    Rule("p=PAIRSLASH OF? m=MONTH" + _YEAR, _date_range),
    Rule("m=MONTH DOT? n=NUMBER JOIN ART? DAY? k=NUMBER (?!UNIT|OF? MONTH)" + _YEAR, _date_range),
    Rule("m=MONTH (FROM|BETWEEN)? p=(PAIRDASH|PAIRSLASH) (?!UNIT)" + _YEAR, _date_range),
    Rule("m=MONTH (FROM|BETWEEN) ART? n=NUMBER (LINK|AND) ART? k=NUMBER" + _YEAR, _date_range),
    Rule("n=(ORDN|NUM) (LINK|AND|OR|SLASH|ON){1,2} THE? d=(NUMERIC|PAIRDOT|PAIRSLASH)", _digits_range),
    Rule("n=NUMBER OF? m=MONTH DOT? COMMA? y=NUM (?=$|COMMA|DOT|STOP|F|CALL)", _date_short_year),
    Rule("n=NUMBER (SLASH|DASH) m=MONTH (SLASH|DASH) y=NUM", _date_short_year),
    Rule("n=NUMBER DAYS? OF? m=MONTH" + _YEAR, _date_by_number),
    Rule("(?<!NUM)(?<!ARTICLE) u=DAYS n=NUMBER OF? m=MONTH" + _YEAR,
         lambda c, part: _date(c, part) if part["u"] == 1 else None),
    Rule("n=NUM DU m=NUM (?=$|COMMA|DOT|STOP|F? CALL|PAREN)", _spoken_month),
    Rule("m=MONTH DU y=NUM (?!UNIT|MEASURE)", _month_short_year),
    Rule("(?<=(ON|THE)) n=NUM COMMA m=MONTH", _date),
    Rule("n=NUMBER (SLASH|DASH) m=MONTH ((SLASH|DASH) y=YEAR)?", _date),
    Rule("n=NUM DASH y=YEAR DASH m=MONTH", _date),
    Rule("y=YEAR (SLASH|DASH) m=MONTH (SLASH|DASH) n=NUM", _date),
    Rule("y=YEAR (SLASH|DASH) n=NUM (SLASH|DASH) m=MONTH", _date),
    Rule("m=MONTH (SLASH|DASH) y=YEAR (SLASH|DASH) n=NUM", _date),
    Rule("(?<=(EARLY|MID|LATE|END|START)) OF? m=MONTH DOT? COMMA? (?=NUM W)", _month),
    Rule("m=MONTH COMMA (?=NUM W)", _month),
    Rule("(?<!NUM)(?<!ORDN)(?<!SLASH)(?<!DASH) m=MONTH SLASH y=NUM (?!UNIT|SLASH|DASH)", _month_short_year),
    Rule("m=MONTH DOT? (SLASH|DASH)? COMMA? (ON? THE)? n=(NUM|ORDN|ORDW) (?!UNIT)" + _YEAR, _date),
    Rule("m=MONTH (DASH|SLASH) p=DAYYEAR", _day_year),
    Rule("p=DAYYEAR (DASH|SLASH) m=MONTH", _day_year),
    Rule("(?<=THE) n=NUM m=NUM y=NUM? (?=$|COMMA|DOT|STOP)", _spoken_digits),
    Rule("p=NUMERIC", _digits),
    Rule("p=(PAIRDOT|PAIRSLASH|PAIRDASH) DOT? COMMA? y=YEAR", _digits),
    Rule("p=PAIRSLASH (?=OF W)", _fraction),
    Rule("(?<=W) p=PAIRSLASH (?=AWAY)", _fraction),
    Rule("(?<!GUARD) p=PAIRSLASH (?!UNIT|OF W UNIT)", _digits),
    Rule("(?<=FROM) p=PAIRDASH (?!UNIT|OF NEXT|OF THIS|NEXT|THIS)", _strict_digits),
    Rule("((?<!WEEKDAY)(?<!DAY)|(?<=ON DAY)|(?<=ON WEEKDAY)) p=PAIRDASH (?!UNIT|OF NEXT|OF THIS|NEXT|THIS)",
         lambda c, part: _strict_digits(c, part) if c.syntax.dashed else None),
    Rule("(?<=(WEEKDAY|DAY|ON|UNTIL|TO|THE|BY|AFTER|BEFORE|DASH|COMMA|CALL)) p=(PAIRDOT|PAIRDASH) (?!UNIT|OF NEXT|"
         "OF THIS|NEXT|THIS)",
         _hours_or_date),
    Rule("(?<!GUARD) p=PAIRDOT (?!UNIT|OCLOCK|NUM)", _dotted_digits),
    Rule("(?<=(GOOD|DU)) p=PAIRDOT (?=$|COMMA|DOT|STOP|BAD|GOOD|PAREN|CALL)",
         lambda c, part: None if c.month_first else _strict_digits(c, part)),
    Rule("^ p=PAIRDOT (?=IN|AT|COMMA|CALL)", lambda c, part: None if c.month_first else _digits(c, part)),
    Rule("(?<=(ON|WEEKDAY|DAY|COMMA|THE)) n=ORD DOT? m=ORD (?!UNIT|WEEKDAY|DAY|MONTH|PERIOD|QUARTERS)", _ordinal_date),
    Rule("(?<!Q) p=MONTHYEAR", _month_year),
    Rule("NEXT p=(NUMERIC|PAIRDOT|PAIRSLASH|PAIRDASH)", _digits),
    Rule("m=MONTH DOT? (COMMA|OF|IN|SLASH|DASH)? THE? y=YEAR", _month),
    Rule("y=YEAR COMMA? m=MONTH", _month),
    Rule("NEXT m=MONTH", _next_month_named),
    Rule("(THIS|COMING) m=MONTH", _this_month_named),
    Rule("m=MONTH (OF|IN)? NEXT (?!UNIT|DUR|WEEKDAY|FISCAL)", _next_month_named),
    Rule("m=MONTH (?!W)", _month),
    Rule("(?<=(IN|ON|OF|EARLY|MID|LATE|END|BY|UNTIL|BEFORE|AFTER|THROUGH|FROM|BETWEEN|AND|OR|DASH|TO|THIS|SINCE|"
         "CALL|THE|ABOUT|GOOD)) m=MONTH", _month),
]  # fmt: skip
