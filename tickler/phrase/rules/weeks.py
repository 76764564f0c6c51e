"""The days of a week that is named, and the week or weekend about a day: "Friday next week", "Christmas week"."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule
from tickler.phrase.moments import Moment, shift, weekday_of_week
from tickler.phrase.rules.units import calendar_unit


def _weekday_in_week(_: Context, part: Part) -> Node | None:
    said, moment = part["d"], part["p"]
    if said.grain != "weekday" or moment.grain != "week" or "this" in said.traits:
        return None
    return "DAY", weekday_of_week(moment.first, said.first.weekday(), time=said.time)


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


def _weekend(context: Context, _: Part) -> Node | None:
    return "PERIOD", calendar_unit(context, "WEEKENDS", 0)


WEEKS = [
    Rule("d=DAY (OF|IN|COMMA|ON)? (THE|ON)? p=PERIOD", _weekday_in_week),
    Rule("p=PERIOD (ON|IN|OF|THE)? d=DAY (?!(OF|IN)? PERIOD|AFTER|FOLLOWING|AFTERTHAT)", _weekday_in_week),
    Rule("p=PERIOD COMMA GOOD (ON|IN|OF|THE)? d=DAY (?=$|COMMA|DOT|STOP)",
         lambda c, part: None if part["d"].traits else _weekday_in_week(c, part)),
    Rule("p=PERIOD COMMA (ON|IN|OF|THE)? d=DAY (?!(OF|IN)? PERIOD|DAY|AFTER|FOLLOWING|AFTERTHAT)", _weekday_in_week),
    Rule("d=DAY (?<=DAY) WEEKS (?!NUM)", lambda c, part: _week_with(c, part) if part["d"].grain == "holiday" else None),
    Rule("d=DAY WEEKENDS", lambda c, part: _weekend_with(c, part) if part["d"].grain == "holiday" else None),
    Rule("WEEKENDS OF d=DAY", _weekend_with),
    Rule("WEEKENDS (OF|DU) p=PERIOD", lambda c, part: ("PERIOD", part["p"]) if part["p"].grain == "range" else None),
    Rule("(?<=(ON|THE|BEFORE|AFTER|IN)) WEEKENDS (?!AFTER|BEFORE|NEXT|FOLLOWING)", _weekend),
    Rule("WEEKENDS (?=$|COMMA|DOT|STOP)", _weekend),
]  # fmt: skip
