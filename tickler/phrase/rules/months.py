"""Months by name: which words are, and which month they mean."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes
from tickler.phrase.moments import Moment, day, month, shift, shift_months

CENTURY: Final = 2000

LONG_AGO: Final = 20
"""A month is over for those who speak of it in its last third: "in March", said on the 25th, is the next one."""

SHORT_YEARS: Final = 5

MONTHS_OF_YEAR: Final = 12


def short_year(context: Context, number: int) -> int | None:
    """Of "2T27", "fev/29", where a day might be meant: the year by its last two digits, if it is near."""
    year = CENTURY + number
    return year if context.on.year <= year <= context.on.year + SHORT_YEARS else None


def month_by_name(context: Context, part: Part) -> Node | None:
    """The next such month; the one that runs, unless it is nearly over."""
    on, number = context.on, part["m"]
    if part.has("y") and part["y"] is not None:
        moment = named_month(day(part["y"], number, 1))
        moment.year = True
        return "PERIOD", moment
    year = on.year + (number < on.month or (number == on.month and on.day > LONG_AGO))
    moment = named_month(day(year, number, 1))
    moment.month = (number, 0)
    return "PERIOD", moment


def named_month(of: dt.date) -> Moment:
    """The month of a day, said by its name."""
    moment = month(of)
    moment.traits = frozenset(("named",))
    return moment


def in_coming(context: Context, period: Moment, make: Callable[[Moment], Node | None]) -> Node | None:
    """What is made of a stretch; where it is over and was said without a year, what is made of next year's."""
    node = make(period)
    if node is None or node[1].last >= context.on or not period.month or period.year:
        return node
    first, end = shift_months(period.first, MONTHS_OF_YEAR), shift_months(shift(period.last, 1), MONTHS_OF_YEAR)
    return make(replace(period, first=first, last=shift(end, -1)))


def _next_month_named(context: Context, part: Part) -> Node | None:
    on, number = context.on, part["m"]
    return "PERIOD", named_month(day(on.year + (number <= on.month), number, 1))


def _this_month_named(context: Context, part: Part) -> Node | None:
    on, number = context.on, part["m"]
    return "PERIOD", named_month(day(on.year + (number < on.month), number, 1))


def _month_year(_: Context, part: Part) -> Node | None:
    year, number = part["p"]
    return "PERIOD", named_month(day(year, number, 1))


MONTHS = [
    Rule("(?<!Q) p=MONTHYEAR", _month_year),
    Rule("m=MONTH DOT? (COMMA|OF|IN|SLASH|DASH)? THE? y=YEAR", month_by_name),
    Rule("y=YEAR COMMA? m=MONTH", month_by_name),
    Rule("NEXT m=MONTH", _next_month_named),
    Rule("(THIS|COMING) m=MONTH", _this_month_named),
    Rule("m=MONTH (OF|IN)? NEXT (?!UNIT|DUR|WEEKDAY|FISCAL)", _next_month_named),
    Rule("m=MONTH (?!W)", month_by_name),
    Rule("(?<=(IN|ON|OF|EARLY|MID|LATE|END|BY|UNTIL|BEFORE|AFTER|THROUGH|FROM|BETWEEN|AND|OR|DASH|TO|THIS|SINCE|"
         "CALL|THE|ABOUT|GOOD|HALF|HALFTO)) m=MONTH", month_by_name),
]  # fmt: skip

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
