"""Days of a stretch by their number: "the 3rd of next month", "the last day of June"."""

from __future__ import annotations

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule
from tickler.phrase.moments import (
    Moment,
    day,
    month,
    shift,
)
from tickler.phrase.rules.anchors import around
from tickler.phrase.rules.dates import dated
from tickler.phrase.rules.lengths import unit_of
from tickler.phrase.rules.units import calendar_unit


def _day_of(context: Context, part: Part) -> Node | None:
    """Of "last day of October"."""
    moment = part["p"]
    if moment.grain not in ("month", "year", "newyear"):
        return None
    number = part["n"] if part.has("n") else (moment.last - moment.first).days + 1
    found = shift(moment.first, number - 1) if number > 0 else shift(moment.last, number + 1)
    if found > moment.last:
        raise DayOutOfRange(f"day {number} of {moment.first}")
    return "DAY", Moment(found, found, "date", fixed=True, year=moment.year)


def _day_of_unit(context: Context, part: Part) -> Node | None:
    """Of "the 1st of the month"."""
    number = part["n"] if part.has("n") else 0
    for offset in (0, 1, 2):
        moment = calendar_unit(context, unit_of(part), offset)
        found = shift(moment.first, number - 1) if number > 0 else shift(moment.last, min(number + 1, 0))
        if context.on < found <= moment.last:
            return "DAY", Moment(found, found, "date", fixed=True)
    return None


def _number_of(context: Context, part: Part) -> Node | None:
    """Of "the 3rd of next month"."""
    moment = part["p"]
    if moment.grain != "month" or "part" in moment.traits:
        return None
    found = day(moment.first.year, moment.first.month, part["n"])
    return "DAY", Moment(found, found, "date", fixed=True)


def _about_number_of(context: Context, part: Part) -> Node | None:
    """Of "mai, vers le 10"."""
    node = _number_of(context, part)
    return ("PERIOD", around(node[1].first)) if node else None


def _numbers_of(context: Context, part: Part) -> Node | None:
    """Of "Next month from the 4th to the 23rd"."""
    moment = part["p"]
    first, last = (part["n"], part["k"]) if part.has("n") else part["r"][:2]
    if moment.grain != "month" or first >= last:
        return None
    start = day(moment.first.year, moment.first.month, first)
    return "PERIOD", Moment(start, day(start.year, start.month, last), "range")


def _number_of_next(context: Context, part: Part) -> Node | None:
    """Of "el 10 del próximo", "el 20 del corriente": of the next month, of the one that runs."""
    moment = month(context.on, 0 if part.has("t") else 1)
    return "DAY", dated(context, moment.first.month, part["n"], moment.first.year)


MONTH_DAYS = [
    Rule("ART? n=ORD DAYS (OF|IN|ON) ART? p=PERIOD", _day_of),
    Rule("ART? LAST DAYS (OF|IN|ON)? ART? p=PERIOD", _day_of),
    Rule("ART? n=ORD (DAYS)? (OF|IN|ON) ART? u=(MONTHS|YEARS)", _day_of_unit),
    Rule("ART? LAST DAYS (OF|IN|ON) ART? u=(MONTHS|YEARS|QUARTERS)", _day_of_unit),
    Rule("p=PERIOD COMMA? ABOUT ON? ART? DAYS? n=(ORD|NUM) (?!UNIT)", _about_number_of),
    Rule("FROM? THE? n=NUMBER (LINK|AND) ART? k=NUMBER (OF|IN|COMMA)? ART? p=PERIOD", _numbers_of),
    Rule("(FROM|BETWEEN)? r=PAIRDASH (OF|IN|COMMA)? ART? p=PERIOD", _numbers_of),
    Rule("p=PERIOD (FROM|BETWEEN)? ART? n=NUMBER (LINK|AND) ART? k=NUMBER (?!UNIT)", _numbers_of),
    Rule("p=PERIOD (FROM|BETWEEN)? r=PAIRDASH", _numbers_of),
    Rule("(ON? THE)? n=NUMBER (OF|IN|COMMA)? ART? p=PERIOD", _number_of),
    Rule("(?<!NUM)(?<!ARTICLE) DAYS n=NUMBER (OF|DU|IN) ART? p=PERIOD", _number_of),
    Rule("p=PERIOD COMMA? (ON? THE|ON) n=(ORD|NUM) (?!UNIT)", _number_of),
    Rule("(ON|DAYS|THE|IN) n=(NUM|ORD) (OF|DU) (t=THIS|NEXT) (?!UNIT|WHEN|WEEKDAY|W)", _number_of_next),
]  # fmt: skip
