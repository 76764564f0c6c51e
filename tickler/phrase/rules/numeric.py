"""Dates in digits: "22.4.", "4/22", "2026-04-22"."""

from __future__ import annotations

from typing import Final

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, character, characters
from tickler.phrase.moments import Moment, day
from tickler.phrase.rules.dates import dated
from tickler.phrase.rules.months import MONTHS_OF_YEAR

_DASHED: Final = character("PAIRDASH")


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


def _first_way(context: Context, part: Part) -> Node | None:
    """Of "5.9. – appel Jaquet", where the day comes first."""
    return None if context.month_first else _strict_digits(context, part)


def _beside_time(context: Context, part: Part) -> Node | None:
    """Of "5.9. 8h15 Jaquet", and not of "12.4 mètres"."""
    called = not _ACTS.isdisjoint(part.match.group())
    return _first_way(context, part) if called or context.times else None


_ACTS: Final = characters("CALL REACH")


def _pair_alone(context: Context, part: Part) -> Node | None:
    """Of "15.4", "15-4" and nothing else, where days are said by their number alone."""
    return _strict_digits(context, part) if context.syntax.day_numbers else None


def _iso(context: Context, part: Part) -> Node | None:
    year, month_number, number = part["p"]
    return "DAY", dated(context, month_number, number, year)


def _fraction(_: Context, part: Part) -> Node | None:
    """Of "3/4 de la cuota": so much of a thing."""
    return ("JUNK", None) if part["p"] in FRACTIONS else None


FRACTIONS = ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4))

NUMERIC = [
    Rule("p=ISO", _iso),
    Rule("^ p=(PAIRDOT|PAIRDASH) $", _pair_alone),
    Rule("n=(ORDN|NUM) (LINK|AND|OR|SLASH|ON){1,2} THE? d=(NUMERIC|PAIRDOT|PAIRSLASH)", _digits_range),
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
    Rule("^ p=PAIRDOT (?=IN|AT|COMMA|CALL|DASH|COLON)", lambda c, part: None if c.month_first else _digits(c, part)),
    Rule("(?<=((CALL|REACH) W)) p=PAIRDOT (?=$|COMMA|DOT|STOP|DASH|PAREN)", _first_way),
    Rule("^ p=PAIRDOT (?=W{1,3} (CALL|REACH|GUARD|$))", _beside_time),
    Rule("NEXT p=(NUMERIC|PAIRDOT|PAIRSLASH|PAIRDASH)", _digits),
]  # fmt: skip
