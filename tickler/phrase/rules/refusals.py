"""When not to call: "not before May", "not until the 5th", "don't call for two weeks"."""

from __future__ import annotations

from typing import Final

from tickler.phrase.categories import AFTER_GAP
from tickler.phrase.context import Context
from tickler.phrase.grammar import REMOVED, Builder, Node, Part, Rule, becomes, character
from tickler.phrase.moments import Moment, week
from tickler.phrase.rules.antecedents import not_before_that
from tickler.phrase.rules.handovers import THEIRS, UNWANTED
from tickler.phrase.rules.homonyms import THAT
from tickler.phrase.rules.horizons import from_today
from tickler.phrase.rules.limits import up_to
from tickler.phrase.rules.starts import FACTUAL, later_than, starting


def _no_call_for(context: Context, part: Part) -> Node | None:
    """Of "no llamar por dos semanas": once they are over."""
    return None if part.has("h") and part["h"] != UNWANTED else from_today(context, part)


def _why(_: Context, part: Part) -> Node | None:
    """Of "em março, que antes é impossível": it only tells why."""
    return ("SUB", None) if part["f"] == THAT else None


def _only_from(context: Context, part: Part) -> Node | None:
    """Of "antes de mayo no", where no other day is named behind."""
    named = any(isinstance(said, Moment) for said in part.row.values[part.match.end() :])
    asked = part.has("h") and part["h"] != UNWANTED
    return None if asked or (named and part.match.group()[-1] != _BAD) else starting(context, part)


_BAD: Final = character("BAD")


def _unless_theirs(build: Builder) -> Builder:
    """A builder of what follows "don't call": of "ficou de responder até sexta" the day is only theirs."""

    def made(context: Context, part: Part) -> Node | None:
        theirs = part.has("h") and part["h"] == THEIRS
        return None if theirs else build(context, part)

    return made


def _not_then(_: Context, part: Part) -> Node | None:
    """Of "no lo llames en marzo, en abril": not then, but on the day that follows."""
    return ("NOT", None) if part["h"] == UNWANTED and part["w"].grain != "length" else None


def _other_than_next(context: Context, part: Part) -> Node | None:
    """Of "a outra semana, não a próxima": the week after next."""
    return ("PERIOD", week(context.on, 2)) if "other" in part["p"].traits else None


_REASON: Final = "(WHICH|F|BAD|AWAY|W|SUB|NOT|EVENTV|IN|TO|AT|THE|ON|COMMA|ARTICLE){0,7}"
"""Why not then."""

REFUSALS = [
    Rule("(?<=PERIOD) (F|SUB) THIS F{0,2} (BAD|AWAY)", becomes("SUB")),
    Rule("IFNOT F{0,2} BAD (?=$|COMMA|DOT|STOP)", becomes("SUB")),
    Rule("(NOT|BAD) (F|THEN|THAT|IN|W){0,3} f=FROM (THE|ON)? w=WHEN",
         lambda c, part: ("PAST", None) if part["f"] == FACTUAL else None),
    Rule("(?<=COMMA) f=F BEFORE THAT? (GAP{0,4} (NOT|BAD))?", _why),
    Rule("(?<!DUR)(?<!DAYS)(?<!WEEKS)(?<!MONTHS) BEFORE THAT? (?!GAP{0,3} EVENTV) GAP{0,4} (NOT|BAD)", becomes("F")),
    Rule("BEFORE " + AFTER_GAP + " w=WHEN COMMA? F{0,2} "
         "(BAD|NOT (?=$|COMMA|DOT|STOP|F|SUB|(YOU|ON|THE){0,2} CALL)|h=HANDOFF)", _only_from),
    Rule("UNTIL (THE|ON)? w=WHEN F{0,2} BAD", starting),
    Rule("BAD (F|IN|OF|CALL|REACH){0,3} (BEFORE|UNTIL) " + AFTER_GAP + " w=WHEN", starting),
    Rule("p=PERIOD COMMA? NOT F? (IN|ART|TO){0,2} NEXT (?=$|COMMA|DOT|STOP|SUB|F)", _other_than_next),
    Rule("SUB (IN|ART|TO){0,2} NEXT (?=F{0,2} (AWAY|W|BAD))", becomes("SUB")),
    Rule("NOT F{0,2} (IN|ART)? NEXT (?=$|COMMA|DOT|STOP)", becomes("F")),
    Rule("NOT (BEFORE|AFTER|UNTIL) (?=$|COMMA|DOT|STOP)", becomes(REMOVED)),
    Rule("COMMA? NOT (AFTERTHAT|AHEAD) (?=$|COMMA|DOT|STOP)", becomes("F")),
    Rule("COMMA? NOT (NUM|ARTICLE) (EVE|NEXTDAY)", becomes("F")),
    Rule("COMMA? NOT DUR (LATER|AFTERTHAT|AHEAD|BEFORE|BEFORETHAT) (?!WHEN|THE|ART|ARTICLE|W|EVENTV)", becomes("F")),
    Rule("(NOT|h=HANDOFF) (GAP|CALL){0,4} (BEFORE|UNTIL) (THAT|THEN)", _unless_theirs(not_before_that)),
    Rule("(NOT|HANDOFF) CALL? (BEFORE|AHEAD) (?=$|COMMA|DOT|STOP)", becomes(REMOVED)),
    Rule("(?<=DAY) NOT (BEFORE|AHEAD) (?=F F? (AWAY|BAD|EVENTV|IN|W)|AWAY|BAD|SUB)", becomes("STOP")),
    Rule("(NOT|h=HANDOFF) (GAP|CALL){0,4} UNTIL AFTER GAP{0,6} w=WHEN", _unless_theirs(later_than)),
    Rule("(NOT|h=HANDOFF) (GAP|CALL){0,4} (UNTIL|BEFORE) " + AFTER_GAP + " w=WHEN OVER", _unless_theirs(later_than)),
    Rule("(NOT|h=HANDOFF) (GAP|CALL|NOT|THIS){0,4} (UNTIL|BEFORE) " + AFTER_GAP + " w=WHEN", _unless_theirs(starting)),
    Rule("NOT GAP{0,2} (LATER|LATE) w=WHEN", up_to),
    Rule("(h=HANDOFF|NOT F{0,2} CALL YOU?) (IN|DURING|FORP) ABOUT? l=DUR "
         "(?=$|DOT|STOP|SUB|COMMA (F|W|AWAY|BAD|EVENTV))", _no_call_for),
    Rule("(?<!IF)(IN|DURING|FORP) ABOUT? l=DUR F? (h=HANDOFF|NOT F? CALL) (?=$|DOT|STOP|SUB)", _no_call_for),
    Rule("(NOT|HANDOFF) F{0,2} UNTIL THE? (?=DUR (LATER|AFTERTHAT|AFTER|FOLLOWING))", becomes("F")),
    Rule("(NOT|HANDOFF) F{0,2} UNTIL THE? (?=NEXTDAY)", becomes("F")),
    Rule("(NOT|BAD) BEFORE ABOUT? l=DUR", from_today),
    Rule("h=HANDOFF F{0,2} (IN|ART|TO|AT){0,2} (?=w=WHEN " + _REASON + " (COMMA|BUT|STOP|DASH){1,2} "
         "(ART|IN|TO|AT|GOOD|BUT|ONE|F){0,3} (WHEN|NEXT|FOLLOWING|AFTERNEXT|POINTED|AFTER ($|STOP|DOT)))",
         _not_then),
]  # fmt: skip
