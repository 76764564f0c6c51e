"""Lengths from today: "in three weeks", "within ten days", "three weeks"."""

from __future__ import annotations

from typing import Final

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes, character
from tickler.phrase.moments import Length, Moment, Span
from tickler.phrase.rules.anchors import add, offset
from tickler.phrase.rules.distances import days_after
from tickler.phrase.rules.lengths import MANY, span, unit_of
from tickler.phrase.rules.limits import limited
from tickler.phrase.rules.units import few_units

_WAITING: Final = character("WAITV")

LONGEST_BARE = 5
"""More years than this, without "in", are an age or a time served."""


def _today(context: Context) -> Node:
    """Of "in two hours"."""
    return "DAY", Moment(context.on, context.on, "today", fixed=True, sure=0.8)


def from_today(context: Context, part: Part) -> Node | None:
    """Of "in three weeks"."""
    length: Length = part["l"]
    if length.unit == "HOURS" and not length.span.days:
        return _today(context)
    made = offset(context, context.on, length)
    made.traits = frozenset(("counted weeks",)) if length.unit == "WEEKS" else frozenset()
    if length.unit == "YEARS" and length.count > LONGEST_BARE:
        made.traits = frozenset(("far",))
    elif length.unit == "YEARS" and length.count > 1:
        made.traits = frozenset(("years",))
    return "DAY", made


def _before_call(context: Context, part: Part) -> Node | None:
    """Of "two weeks before calling"; but "handover on the 1st; two days before I call" counts from the day told."""
    told = any(isinstance(said, Moment) for said in part.row.values[: part.match.start()])
    return None if told else from_today(context, part)


TAKING = "taking"
"""The value of a word for "in" that says how long something takes: "ammortizzato in cinque anni"."""

LASTING = "lasting"
"""The value of a word for "in" that says how long something lasts: "pendant trois semaines"."""


def _in_or_taking(context: Context, part: Part) -> Node | None:
    if not part.has("i") or part["i"] not in (TAKING, LASTING):
        return from_today(context, part)
    made = _bare(context, part)
    if made and made[0] == "DAY":
        made[1].traits |= {"taking", part["i"]}
    return made


def _lasting(context: Context, part: Part) -> Node | None:
    """Of "durante tres semanas"."""
    made = _bare(context, part)
    if made and made[0] == "DAY":
        made[1].traits |= {"taking", LASTING}
    return made


def _bare(context: Context, part: Part) -> Node | None:
    length: Length = part["l"]
    if length.unit == "HOURS" or (length.unit == "YEARS" and length.count > LONGEST_BARE):
        return "GONE", None
    if _some_day(context, part, length):
        return "GONE", None
    made = offset(context, context.on, length)
    made.length = length
    made.traits = frozenset(("bare", "years") if length.unit == "YEARS" and length.count > 1 else ("bare",))
    made.sure = min(made.sure, 0.9)
    return "DAY", made


FEW_TERMS: Final = 3


def _some_day(context: Context, part: Part, length: Length) -> bool:
    """Of "a ver si comemos un día": no day, unless it is all that was said, or a day to wait."""
    alone = len(part.row.categories) <= FEW_TERMS or _WAITING in part.row.categories
    return length.unit == "DAYS" and length.count == 1 and context.syntax.some_day and not alone


def _within(context: Context, part: Part) -> Node | None:
    length: Length = part["l"]
    return _up_to_end(context, length.unit, length.high or length.span)


def _within_one(context: Context, part: Part) -> Node | None:
    """Of "Within the week": seven days from now at most."""
    return _up_to_end(context, unit_of(part), span(unit_of(part), 1))


def _up_to_end(context: Context, unit: str, length: Span) -> Node | None:
    """Of a length from now, one of its last days."""
    if unit == "HOURS" and not length.days:
        return _today(context)
    end = add(context, context.on, length)
    return limited(context, Moment(end, end), including=True)


def _within_few(context: Context, part: Part) -> Node | None:
    """Of "in the coming weeks": in a few."""
    return few_units(context, unit_of(part)) if part["u"] == MANY else None


def _aged(_: Context, part: Part) -> Node | None:
    """Of "son petit-fils de deux ans": an age, or a time served."""
    return ("GONE", None) if part["l"].unit == "YEARS" else None


HORIZONS = [
    Rule("FROM l=DUR (?=COMMA? AND? THEN (F|YOU|THE|ON){0,2} CALL)", from_today),
    Rule("(?<=WAITV) l=DUR OF W", _bare),
    Rule("WITHIN (THE|OF|COMING|NEXT|ABOUT){0,2} l=DUR", _within),
    Rule("(WITHIN|IN|ABOUT)? (ART|ARTICLE|F)? (WITHIN|NEXT|COMING) u=(DAYS|WEEKS|MONTHS)", _within_few),
    Rule("WITHIN THE? u=(WEEKS|MONTHS|YEARS|QUARTERS|HOURS)", _within_one),
    Rule("FORP ABOUT? l=DUR HENCES", from_today),
    Rule("(IN|WITHIN) THE l=DUR (AFTER|FOLLOWING|AFTERTHAT) THAT? (?=$|COMMA|DOT|STOP|CALL)", days_after),
    Rule("(i=IN|AFTER) ABOUT? (THE|ARTICLE|ABOUT)? l=DUR HENCES?", _in_or_taking),
    Rule("DURING ABOUT? l=DUR", _lasting),
    Rule("ABOUT? PLUS? l=DUR HENCES", from_today),
    Rule("UPCOMING l=DUR", from_today),
    Rule("AFTER? ABOUT? THE? l=DUR F{0,2} (GOBY|OVER)", from_today),
    Rule("BEFORE l=DUR", lambda c, part: ("PAST", None) if c.syntax.before_is_ago else _within(c, part)),
    Rule("l=DUR BEFORE (F|W|YOU){0,3} CALL", _before_call),
    Rule("l=DUR BEFORE (?=F)", _before_call),
]  # fmt: skip

BARE = [
    Rule("(?<=(W|EVENTV|KIN|DOC)) OF ABOUT? l=DUR", _aged),
    Rule("l=DUR LASTING (?=(F|NOT|IN|ON){0,2} (AWAY|AWAYIN|BAD|OUT|WAITV))", from_today),
    Rule("l=DUR LASTING", becomes("STATE", "l")),
    Rule("FORP (THE|ABOUT|ARTICLE)? l=DUR", becomes("STATE", "l")),
    Rule("(FROM DUR|DUR OF)", becomes("GONE")),
    Rule("l=DUR", _bare),
]  # fmt: skip
