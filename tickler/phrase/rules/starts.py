"""From when on: "after Easter", "once May is over", "back from the holidays", "from Monday"."""

from __future__ import annotations

from typing import Final

from tickler.phrase.categories import AFTER_GAP, HELD_ON
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes, character
from tickler.phrase.moments import Moment
from tickler.phrase.rules.anchors import after, node, since
from tickler.phrase.rules.antecedents import after_that, of_event, once_back
from tickler.phrase.rules.homonyms import FALLS, PASSED
from tickler.phrase.rules.lengths import unit_of
from tickler.phrase.rules.units import calendar_unit

_OF_OR_FROM: Final = character("DU")


def later_than(context: Context, part: Part) -> Node | None:
    """Of "after Easter": the first working day behind it."""
    moment: Moment = part["w"]
    if moment.grain == "length" and moment.exact and "bare" in moment.traits:
        return "DAY", moment
    return "DAY" if moment.grain != "holidays" else "PERIOD", after(context, moment)


def _passed(context: Context, part: Part) -> Node | None:
    """Of "le 15 août passé, on l'appelle"."""
    dated = part["w"].grain in ("date", "number", "holiday", "holidays")
    return later_than(context, part) if dated and part["x"] == PASSED else None


def _over(context: Context, part: Part) -> Node | None:
    """Of "quando tiver passado a Páscoa", "cuando termine mayo"; but "when he is back Monday" is the Monday."""
    return later_than(context, part) if part["w"].grain in (*_STRETCHES, "holiday") else None


_STRETCHES: Final = ("holidays", "week", "month", "season", "quarter", "range")


def _after_unit(context: Context, part: Part) -> Node | None:
    """Of "terminando el trimestre", "cuando acabe la semana": of the one that runs, where no other was spoken of."""
    told = any(isinstance(said, Moment) for said in part.row.values[: part.match.start()])
    return None if told else ("DAY", after(context, calendar_unit(context, unit_of(part), 0)))


STRETCH: Final = "stretch"
"""The value of a "let go by" that is said of stretches alone: "que pase marzo", but not "que pase mañana"."""


def _gone_past(context: Context, part: Part) -> Node | None:
    single = part["w"].grain not in (*_STRETCHES, "holiday", "vacation")
    return None if part["g"] == STRETCH and single else later_than(context, part)


def _let_pass(context: Context, part: Part) -> Node | None:
    """Of "laisser passer la Toussaint", "Ostern abwarten"."""
    return later_than(context, part) if part["w"].grain in ("holidays", "holiday", "vacation") else None


def _back_from(context: Context, part: Part) -> Node | None:
    """Of "back from the holidays", "back from spring break"."""
    return later_than(context, part) if part["w"].grain in ("holidays", "holiday", "season", "weekend") else None


def _following(context: Context, part: Part) -> Node | None:
    """Of "Following Veterans Day"."""
    return later_than(context, part) if part["w"].grain in ("holiday", "date", "range", "number") else None


FACTUAL: Final = "factual"
"""The value of a "from" that more often tells of what has long begun: "lleva el negocio desde marzo"."""


def starting(context: Context, part: Part) -> Node | None:
    """Of "from Monday on"."""
    said: Moment = part["w"]
    if part.match.group()[0] == _OF_OR_FROM or said.grain == "range":
        return node(said)
    made = since(context, said)
    made.traits |= {"from", "told"} if part["f"] == FACTUAL else {"from"}
    made.traits |= {"from weekday"} if said.grain == "weekday" and not said.traits else set()
    return node(made)


BACK: Final = "back"
"""The value of what is over once someone is back."""

_OVER: Final = of_event(after_that)

_BACK: Final = of_event(once_back)

STARTS = [
    Rule("(?<!DUR) FINISHED (THE|ON|ART)? w=WHEN", _over),
    Rule("(AFTER|FINISHED|GOBY) ART? u=(WEEKS|MONTHS|QUARTERS|YEARS) (?=$|COMMA|DOT|STOP|CALL|F|AND)", _after_unit),
    Rule("(?<!DUR) f=FINISHED", lambda c, part: (_BACK if part["f"] == BACK else _OVER)(c, part)),
    Rule("AFTER THAT (?=$|COMMA|DOT|STOP|CALL|AND|PAREN|DASH)", after_that),
    Rule("AFTER GAP{0,6} PAREN (FROM|ON|IN|THE|F){0,2} w=WHEN PAREN", later_than),
    Rule("AFTER ORDW W COMMA? WHICH (OF|FROM)? (ON|IN|THE){0,2} w=WHEN", later_than),
    Rule("AFTER " + AFTER_GAP + " w=WHEN", later_than),
    Rule("(AFTER|FINISHED) " + HELD_ON, lambda c, part: later_than(c, part) if part["f"] == FALLS else None),
    Rule("g=GOBY (ART|F)? w=WHEN", _gone_past),
    Rule("w=WHEN x=LAST (?=COMMA (F|YOU|THE|ON){0,3} CALL)", _passed),
    Rule("WAITV (THE|ON|F|TO){0,2} w=WHEN", _let_pass),
    Rule("w=WHEN F{0,2} WAITV", _let_pass),
    Rule("BACKFROM (THE|F)? w=WHEN", _back_from),
    Rule("BACKFROM", becomes("BACKV")),
    Rule("UNTIL AFTER GAP{0,6} w=WHEN", later_than),
    Rule("UNTIL? THE? w=WHEN OVER", later_than),
    Rule("f=FROM (THE|ON)? w=WHEN", starting),
]  # fmt: skip

FOLLOWING = [
    Rule("FOLLOWING GAP{0,3} w=WHEN", _following),
]  # fmt: skip
