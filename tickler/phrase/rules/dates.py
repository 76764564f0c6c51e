"""Days of a month by its name or number: "April 22", "from 13 to 15 July", "6 del 11"."""

from __future__ import annotations

from typing import Final

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule
from tickler.phrase.moments import Moment, day
from tickler.phrase.rules.months import CENTURY, month_by_name, named_month, short_year

NEXT_YEARS: Final = 9
"""How far to look for a day that not every year has: the 29th of February, a Friday the 13th of some month."""

FAR: Final = 300
"""A date without a year that is further off than this has only just gone by."""

NEAR_YEARS: Final = 20


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


def _spoken_month(context: Context, part: Part) -> Node | None:
    """Of "seis do onze", "el 6 del 11": the month by its number."""
    return ("DAY", dated(context, part["m"], part["n"], part["y"])) if context.syntax.day_numbers else None


def _month_short_year(context: Context, part: Part) -> Node | None:
    """Of "fev/29", where the day stands before the month."""
    year = None if context.month_first else short_year(context, part["y"])
    return ("PERIOD", named_month(day(year, part["m"], 1))) if year else None


def _date_range(context: Context, part: Part) -> Node | None:
    first, last = (part["n"], part["k"]) if part.has("n") else part["p"][:2]
    return _stretch(context, part["m"], first, last, part["y"])


def _stretch(context: Context, month_number: int, first: int, last: int, year: int | None) -> Node | None:
    if first >= last:
        return None
    end = dated(context, month_number, last, year)
    start = day(end.first.year, month_number, first)
    return "PERIOD", Moment(start, end.first, "range", year=year is not None, month=(month_number, last))


def _ordinal_date(context: Context, part: Part) -> Node | None:
    """Of "Am dritten Vierten": the month by its number."""
    if not context.syntax.dotted or part["m"] > 12:
        return None
    return "DAY", dated(context, part["m"], part["n"], part["y"])


def _day_year(context: Context, part: Part) -> Node | None:
    """Of "Sep-23-2020"."""
    year, number = part["p"]
    return "DAY", dated(context, part["m"], number, year)


def _spoken_digits(context: Context, part: Part) -> Node | None:
    """Of "Le 17 02": day and month, as they are dictated."""
    return ("DAY", dated(context, part["m"], part["n"], part["y"])) if context.syntax.day_numbers else None


_YEAR = "(DOT? COMMA? (OF|IN|DASH|SLASH)? THE? y=YEAR)?"

DATES = [
    Rule("n=ORDN m=ORDN y=YEAR", _ordinal_date),
    Rule("n=(NUM|ORDN|ORDW) (JOIN|DAY){1,3} (THE|ON|FROM)? k=NUMBER OF? m=MONTH" + _YEAR, _date_range),
    Rule("p=PAIRDASH OF? m=MONTH" + _YEAR, _date_range),
    Rule("p=PAIRSLASH OF? m=MONTH" + _YEAR, _date_range),
    Rule("m=MONTH DOT? n=NUMBER JOIN ART? DAY? k=NUMBER (?!UNIT|OF? MONTH)" + _YEAR, _date_range),
    Rule("m=MONTH (FROM|BETWEEN)? p=(PAIRDASH|PAIRSLASH) (?!UNIT)" + _YEAR, _date_range),
    Rule("m=MONTH (FROM|BETWEEN) ART? n=NUMBER (LINK|AND) ART? k=NUMBER" + _YEAR, _date_range),
    Rule("n=NUMBER OF? m=MONTH DOT? COMMA? y=NUM (?=$|COMMA|DOT|STOP|F|CALL)", _date_short_year),
    Rule("n=NUMBER (SLASH|DASH) m=MONTH (SLASH|DASH) y=NUM", _date_short_year),
    Rule("n=NUMBER DAYS? OF? m=MONTH" + _YEAR, _date_by_number),
    Rule("(?<!NUM)(?<!ARTICLE) u=DAYS n=NUMBER OF? m=MONTH" + _YEAR,
         lambda c, part: _date(c, part) if part["u"] == 1 else None),
    Rule("n=NUM (DU|OF) m=NUM (DU|OF|IN)? y=YEAR", _spoken_month),
    Rule("n=NUM DU m=NUM (?=$|COMMA|DOT|STOP|F? CALL|PAREN)", _spoken_month),
    Rule("m=MONTH DU y=NUM (?!UNIT|MEASURE)", _month_short_year),
    Rule("(?<=(ON|THE)) n=NUM COMMA m=MONTH", _date),
    Rule("n=NUMBER (SLASH|DASH) m=MONTH ((SLASH|DASH) y=YEAR)?", _date),
    Rule("n=NUM (SLASH|DASH) m=ROMAN ((SLASH|DASH) y=YEAR)?", _date),
    Rule("n=NUM DASH y=YEAR DASH m=MONTH", _date),
    Rule("y=YEAR (SLASH|DASH) m=MONTH (SLASH|DASH) n=NUM", _date),
    Rule("y=YEAR (SLASH|DASH) n=NUM (SLASH|DASH) m=MONTH", _date),
    Rule("m=MONTH (SLASH|DASH) y=YEAR (SLASH|DASH) n=NUM", _date),
    Rule("(?<=(EARLY|MID|LATE|END|START|IN)) OF? m=MONTH DOT? COMMA? (?=NUM (W|DOC|EVENTV|SENDV))", month_by_name),
    Rule("m=MONTH COMMA (?=NUM W)", month_by_name),
    Rule("(?<!NUM)(?<!ORDN)(?<!SLASH)(?<!DASH) m=MONTH SLASH y=NUM (?!UNIT|SLASH|DASH)", _month_short_year),
    Rule("m=MONTH DOT? (SLASH|DASH)? COMMA? (ON? THE)? n=(NUM|ORDN|ORDW) (?!UNIT)" + _YEAR, _date),
    Rule("m=MONTH (DASH|SLASH) p=DAYYEAR", _day_year),
    Rule("p=DAYYEAR (DASH|SLASH) m=MONTH", _day_year),
    Rule("(?<=THE) n=NUM m=NUM y=NUM? (?=$|COMMA|DOT|STOP)", _spoken_digits),
    Rule("^ n=ORDW DOT? m=ORDW y=YEAR? (?=$|COMMA|DOT|STOP|CALL)", _ordinal_date),
    Rule("(?<=(ON|WEEKDAY|DAY|COMMA|THE)) n=ORD DOT? m=ORD (?!UNIT|WEEKDAY|DAY|MONTH|PERIOD|QUARTERS)", _ordinal_date),
]  # fmt: skip
