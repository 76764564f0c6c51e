"""Until when: "by Friday", "before the 5th", "until June", "the 18th at the latest"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tickler.phrase.categories import AFTER_GAP, HELD_ON
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes, character
from tickler.phrase.moments import Moment, shift_months
from tickler.phrase.rules.anchors import before, node
from tickler.phrase.rules.distances import that_weekday, weekday_later
from tickler.phrase.rules.homonyms import FALLS, NOT_PAST
from tickler.phrase.rules.lengths import unit_of
from tickler.phrase.rules.units import calendar_unit

_BY: Final = character("BY")

COMES: Final = frozenset(("month", "quarter", "half", "year", "season", "newyear", "fiscal", "holiday"))
"""By July is by its first day, by this month by its end; a feast of one day is the same by both."""

_BEFORE_OR_FOR: Final = character("BEFOREFOR")

_EVENTS: Final = character("EVENTV")


def _by_unit(context: Context, part: Part) -> Node | None:
    """Of "by the end of it" without the end: "entro il mese"."""
    unit, told = unit_of(part), context.syntax.by_unit or part["b"] == ENDS
    return limited(context, calendar_unit(context, unit, 0), including=True) if told else None


def _within_said(context: Context, part: Part) -> Node | None:
    return limited(context, part["w"], including=True)


def up_to(context: Context, part: Part) -> Node | None:
    """By a day; by July or Ramadan, its first day."""
    said: Moment = part["w"]
    if part["b"] == ENDS:
        return limited(context, replace(said, traits=said.traits | {"end"}), including=True)
    if part.match.group()[0] == _BY and said.grain in COMES and not said.traits & {"part"} and said.first > context.on:
        said = replace(said, last=said.first)
    return limited(context, said, including=True)


ENDS: Final = "ends"
"""The value of a "by" that says the end: "antes de que acabe marzo"."""

AT_HAND = 3
"""The word, an article and the day."""


def _before(context: Context, part: Part) -> Node | None:
    """Before a day; where the word also means "for", a week or quarter to come is meant itself, and nothing far off."""
    matched = part.match.group()
    if matched[0] == _BEFORE_OR_FOR and part["w"].grain in ("week", "quarter", "next"):
        return "PERIOD", part["w"]
    if matched[0] == _BEFORE_OR_FOR and len(matched) > AT_HAND and _EVENTS not in matched:
        return None
    return limited(context, part["w"], including=False)


def _before_leaving(context: Context, part: Part) -> Node | None:
    """Of "voor hij op 17 april met vakantie gaat": a clause, and so no "for"."""
    return limited(context, part["w"], including=False)


def _at_most(context: Context, part: Part) -> Node | None:
    """Of "el 18 a más tardar"."""
    return limited(context, part["w"], including=True)


def limited(context: Context, moment: Moment, *, including: bool) -> Node | None:
    """The last days before a moment, or up to it; past if there are none."""
    made = before(context, moment, including=including)
    if made is None:
        return "PAST", None
    made.traits = frozenset(("limit",))
    return "PERIOD", made


def _through(context: Context, part: Part) -> Node | None:
    said: Moment = part["w"]
    said.traits |= {"through"}
    return node(said)


def _until(context: Context, part: Part) -> Node | None:
    said: Moment = part["w"]
    if said.grain == "season" and said.first <= context.on and said.month and not said.year:
        said = replace(said, first=shift_months(said.first, 12), last=shift_months(said.last, 12))
    said.traits |= {"until"}
    return node(said)


LIMITS = [
    Rule("(BEFORE|AFTER) COMMA (?=(ON|THE|IN|F){0,2} DAY)", becomes("F")),
    Rule("(FORP|UNTIL|TO|ON)? ART? w=WHEN F? IN? BY (?=$|COMMA|DOT|STOP|PAREN|CALL|REACH)", _at_most),
    Rule("OF? ART? w=WHEN b=BY", lambda c, part: _at_most(c, part) if part["b"] == NOT_PAST else None),
    Rule("b=BY ART? u=(WEEKS|MONTHS|YEARS|QUARTERS) (?!NUM|NEXT|COMING|THIS)", _by_unit),
    Rule("(BEFORE|UNTIL) ART? u=(WEEKS|MONTHS|YEARS|QUARTERS) OVER", _by_unit),
    Rule("WITHIN THE? w=WHEN", _within_said),
    Rule("b=(BY|WITHIN) GAP{0,1} w=WHEN", up_to),
    Rule("BEFOREFOR F{1,2} (ON|IN)? w=WHEN (?=F{0,2} AWAY)", _before_leaving),
    Rule("BEFORE " + AFTER_GAP + " w=WHEN", _before),
    Rule("BEFORE " + HELD_ON, lambda c, part: limited(c, part["w"], including=False) if part["f"] == FALLS else None),
    Rule("BEFORE GAP{0,6} PAREN (FROM|ON|IN|THE|F){0,2} w=WHEN PAREN", _before),
    Rule("THROUGH (THE|ON)? w=WHEN", _through),
    Rule("UNTIL THE? d=DAY (AFTER|FOLLOWING|AFTERTHAT) THAT? (?=$|COMMA|DOT|STOP)", weekday_later(1)),
    Rule("UNTIL (THE|ON)? w=WHEN", _until),
    Rule("UNTIL t=THAT d=DAY (?=$|COMMA|DOT|STOP|CALL|AND|BUT)", that_weekday),
    Rule("UNTIL GAP{0,6} w=WHEN", _until),
]  # fmt: skip
