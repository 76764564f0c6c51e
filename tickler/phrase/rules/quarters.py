"""Quarters, halves and fiscal years: "Q3", "the second half", "next fiscal year"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, Rule, character
from tickler.phrase.moments import (
    Moment,
    day,
    months,
    shift_months,
)
from tickler.phrase.rules.lengths import MONTHS_OF, unit_of
from tickler.phrase.rules.months import short_year
from tickler.phrase.rules.units import unit_moment, week_number


def _quarter(context: Context, part: Part) -> Node | None:
    number = part["n"]
    year = part["y"] if part.has("y") else context.on.year
    moment = _quarter_in(year, number)
    if not part.has("y") and moment.last < context.on:
        moment = _quarter_in(year + 1, number)
    moment.month = (moment.first.month, 0)
    return "PERIOD", moment


def _quarter_in(year: int, number: int) -> Moment:
    return months(day(year, 3 * number - 2, 1), 3, "quarter")


def _half_in(year: int, number: int) -> Moment:
    return months(day(year, 6 * number - 5, 1), 6, "half")


QUARTERS_OF_YEAR: Final = 4


def _short_quarter(context: Context, part: Part) -> Node | None:
    """Of "2T27", "Q3/27"."""
    year = short_year(context, part["k"])
    return ("PERIOD", _quarter_in(year, part["n"])) if year else None


def _quarter_of_year(_: Context, part: Part) -> Node | None:
    """Of "Q4/2025", whose digits look like a month and a year."""
    year, number = part["p"]
    return "PERIOD", _quarter_in(year, number)


def _half_of_short_year(context: Context, part: Part) -> Node | None:
    """Of "segundo semestre del 27"."""
    year = short_year(context, part["k"])
    return ("PERIOD", _half_in(year, part["n"])) if year else None


GRAINS: Final = {"QUARTERS": "quarter", "HALVES": "half"}


def _last_in_year(context: Context, part: Part) -> Node | None:
    """Of "the last quarter of the year": of the one that runs, or of the one said behind it."""
    unit = unit_of(part)
    start = day(context.on.year, 13 - MONTHS_OF[unit], 1)
    return "PERIOD", replace(months(start, MONTHS_OF[unit], GRAINS[unit]), month=(start.month, 0))


FINAL: Final = "final"
"""The value of a word for "last" that is not the one gone by: "en el último trimestre", where nothing past is told."""

_TOLD: Final = character("PASTV")


def _last_ahead(context: Context, part: Part) -> Node | None:
    told = _TOLD in part.row.categories[: part.match.start()]
    return _last_in_year(context, part) if part["x"] == FINAL and not told else None


def _half_year(context: Context, part: Part) -> Node | None:
    number, on = part["n"], context.on
    year = part["y"] if part.has("y") else on.year + (number == 1 and on.month > 6)
    moment = _half_in(year, number)
    moment.month = (moment.first.month, 0)
    return "PERIOD", moment


def _short_week(context: Context, part: Part) -> Node | None:
    """Of "S23": there are but two half-years."""
    return week_number(context, part) if part["n"] > 2 else _half_year(context, part)


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
    if not 1 <= part["n"] <= QUARTERS_OF_YEAR:
        return None
    for offset in (0, 1):
        start = shift_months(fiscal_year(context, offset).first, 3 * part["n"] - 3)
        moment = months(start, 3, "quarter")
        if moment.last >= context.on:
            return "PERIOD", moment
    return None


_THIS = character("THIS")

QUARTERS = [
    Rule("(NEXT|THIS|COMING) FISCAL YEARS?",
         _pointed_fiscal),
    Rule("NEXTFISCAL YEARS?", _fiscal(1)),
    Rule("FISCAL Q n=NUM", _fiscal_quarter),
    Rule("Q n=NUM OF? FISCAL YEARS?", _fiscal_quarter),
    Rule("n=ORD FISCAL QUARTERS", _fiscal_quarter),
    Rule("FY n=(NUM|YEAR)", _fiscal_numbered),
    Rule("FISCAL YEARS? NEXT", _fiscal(1)),
    Rule("(THE|ARTICLE)? FISCAL YEARS", _fiscal(0)),
    Rule("THE? QUARTERPAST NEXT", lambda c, part: unit_moment(c, "QUARTERS", 2)),
    Rule("ART? LAST u=(QUARTERS|HALVES) (?=(OF|IN|ON) ART? (THIS|NEXT|COMING)? (YEARS|YEAR))", _last_in_year),
    Rule("ART? x=LAST u=(QUARTERS|HALVES) (?!OF|IN|ON|DU|YEAR)", _last_ahead),
    Rule("OCLOCK n=NUM (OF|IN)? y=YEAR", _half_year),
    Rule("(?<!NUM)(?<!CLOCK)(?<!TIME) OCLOCK n=NUM (?!UNIT|OCLOCK|COLON)", _half_year),
    Rule("Q p=MONTHYEAR", _quarter_of_year),
    Rule("n=NUM Q (SLASH|DASH)? k=NUM (?!UNIT)", _short_quarter),
    Rule("Q n=NUM (SLASH|DASH) k=NUM (?!UNIT)", _short_quarter),
    Rule("n=(ORD|NUM) u=HALVES (OF|DU) k=NUM (?!UNIT|MONTH)", _half_of_short_year),
    Rule("n=NUM Q (?!NUM) ((OF|IN|COMMA|SLASH)? THE? y=YEAR)?", _quarter),
    Rule("HALFYEAR n=NUM (?!UNIT|YEAR|OF|IN|COLON)", _short_week),
    Rule("Q n=NUM (?!UNIT) ((OF|IN|COMMA|SLASH)? THE? y=YEAR)?", _quarter),
    Rule("n=(ORD|NUM) QUARTERS (DU|OF|SLASH) k=NUM (?!UNIT|MEASURE)", _short_quarter),
    Rule("n=(ORD|NUM) QUARTERS ((OF|IN)? THE? y=YEAR)?", _quarter),
    Rule("HALFYEAR n=NUM ((OF|IN)? y=YEAR)?", _half_year),
    Rule("n=ORD HALVES ((OF|IN)? THE? y=YEAR)?", _half_year),
]  # fmt: skip
