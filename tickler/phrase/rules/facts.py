"""What is told and is no day to call: a contract's term, a habit, the past."""

from __future__ import annotations

from typing import Final

from tickler.phrase.categories import AFTER_GAP
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes, characters, terms
from tickler.phrase.moments import Moment
from tickler.phrase.rules.anchors import node
from tickler.phrase.rules.antecedents import clause_before
from tickler.phrase.rules.customs import HABIT
from tickler.phrase.rules.homonyms import CHOSEN, TAKES
from tickler.phrase.rules.horizons import from_today

HABITS: Final = frozenset(("month", "season", "weekday", "holiday", "holidays", "weekend", "part", "range", "vacation"))


def _lasts(_: Context, part: Part) -> Node | None:
    """Of "Garantie bis 31. August": no day to call, but one to count from."""
    said: Moment = part["w"]
    said.traits |= {"until", "lasts"}
    return node(said)


def _habit(_: Context, part: Part) -> Node | None:
    """Of "part toujours en août", "immer im Mai": so every year or week."""
    return ("ALWAYS", HABIT) if part["w"].grain in HABITS else None


def _habit_of_year(_: Context, part: Part) -> Node | None:
    """Of "sempre viaja em julho", "siempre se va en agosto"; but not of a weekday: "sempre é na quinta"."""
    return ("ALWAYS", HABIT) if part["w"].grain in ("month", "season", "holiday", "holidays") else None


def _dated_thing(_: Context, part: Part) -> Node | None:
    """Of "devis du 3 février": a day that a thing bears, which is over."""
    return ("GONE", None) if part["w"].grain in ("date", "number", "month", "weekday", "day", "today") else None


def _within_it(_: Context, part: Part) -> Node | None:
    """Of "im August drei Wochen im Urlaub": when in that month nobody says."""
    return ("PERIOD", part["p"]) if part["p"].grain in ("month", "season") else None


def _to_be_sent(_: Context, part: Part) -> Node | None:
    """Of "mándame la cotización el miércoles", which is when to send it; "of" alone says what day a thing bears."""
    asked = not _SENDS.isdisjoint(clause_before(part)) and _ON_DAY.match(part.row.categories, part.match.end())
    return ("SENDV", None) if asked else None


_SENDS: Final = characters("SENDV CALL")
_ON_DAY: Final = terms("(ON|THE){1,2} (DAY|PERIOD)")


def _term(_: Context, part: Part) -> Node | None:
    """Of "Garantie 5 ans", "they pay in sixty days"; but "the warranty expires in a year" is when it does."""
    behind = part.row.categories[part.match.end() : part.match.end() + 1]
    runs_out = _IN_LENGTH.search(part.match.group()) and behind in _VERBS_END
    return None if runs_out or _ENDS_IN.search(part.match.group()) else ("GONE", None)


_IN_LENGTH = terms("(IN|WITHIN) ABOUT? DUR$")
_VERBS_END = characters("FROM OUT")
"""Of "die Garantie läuft in zwei Jahren ab": what stands behind the length is the verb's."""

_ENDS_IN = terms("EVENTV (W|F|THE|ON){0,2} (IN|WITHIN) ABOUT? DUR$")


def _was(_: Context, part: Part) -> Node | None:
    """Of "the meeting was on Tuesday", "October was a write-off"."""
    said: Moment = part["w"]
    named = said.grain in ("weekday", "number", "date", "month", "holiday") and not said.year
    return ("PAST", None) if named and said.traits.isdisjoint(("this", "that", "next")) else None


def _facts(_: Context, part: Part) -> Node | None:
    """Of "they deliver within four weeks and fit in two days": lengths one beside the other, and no call."""
    clause = clause_before(part)
    return _takes(_, part) if not _ACTS.isdisjoint(clause) and _CALLS.isdisjoint(clause) else None


def _takes(_: Context, part: Part) -> Node | None:
    """Of "Garanzia 5 anni, posa in tre giorni"; but "garantie 5 ans, Roche dans trois semaines" is from now."""
    return None if part["i"] == AHEAD else ("GONE", None)


AHEAD: Final = "ahead"
"""The value of a word for "in" that only says how long from now: "dans", "tra", "over"."""


_ACTS: Final = characters("W PASTV EVENTV SENDV MEASURE")
_CALLS: Final = characters("CALL REACH MOVEV")
_TAKES: Final = (
    "(THE|ON)? (W|EVENTV|PASTV|SENDV|MEASURE) (W|F|PASTV|EVENTV){0,3} i=(IN|WITHIN|FORP) ABOUT? DUR (W|PASTV)? "
    "(?=$|DOT|STOP|COMMA (?!THEN|AFTERTHAT))"
)
"""A clause that says how long something takes, and nothing else: "posa in tre giorni"."""


_STEP: Final = "(THE|ON|TO|ART)? (W|SENDV|EVENTV|DOC)"
"""What a length may lie between: "between the order and the delivery"."""

_NO_THEN: Final = "(?!COMMA? AND? (THEN|AFTERTHAT))"

SPENDS: Final = "spends"
"""The value of a word for "drops by" that before a length is "spends": "passa tre settimane in Sardegna"."""

NOTED: Final = "noted"
"""The value of what was done with a day by writing it down."""


def _noted_wrong(_: Context, part: Part) -> Node | None:
    """Of "anoté el 12 y era el 13": the day that should have been written."""
    said: Moment = part["w"]
    return node(said) if part["n"] == NOTED else None


def _of_event(_: Context, part: Part) -> Node | None:
    """Of "chantier de six mois", where nothing is to be done: how long it takes."""
    return ("GONE", None) if _TO_BE_DONE.isdisjoint(part.row.categories) else None


_TO_BE_DONE: Final = characters(
    "CALL REACH SENDV MOVEV GOOD THEN AFTERTHAT FINISHED BACKV WAITV AFTER REL BEFORE PERIOD HANDOFF"
)

FACTS = [
    Rule("EVENTV OF l=DUR", _of_event),
    Rule("l=DUR OF? TERM (THE|ON|W|F|EVENTV){0,3} COMMA? AND? (?=(THEN|AFTERTHAT) (F|YOU|THE|ON){0,2} CALL)",
         from_today),
    Rule("l=DUR OF TERM COMMA? AND (?=(F|YOU|THE|ON){0,2} CALL)", from_today),
    Rule("TERM GAP{0,4} UNTIL (THE|ON)? w=WHEN", _lasts),
    Rule("TERM (OF|DU|IN|AT|TO|F|COLON|ABOUT|FORP|THE|W){0,2} l=DUR "
         "(?=(AND|COMMA)? (THEN|AFTERTHAT|(F|CALL|REACH|YOU|ON|THE){1,3} "
         "(FINISHED|(AFTER|AFTERTHAT) ($|COMMA|DOT|STOP))))",
         from_today),
    Rule("TERM (OF|DU|IN|AT|TO|F|COLON|ABOUT|FORP|THE|ON|W|WITHIN|EVENTV|GOOD|NOW|ONE|MEASURE){0,6} "
         "(NUM (COMMA|AND)){0,3} l=DUR (COMMA|AND) " + _TAKES, _takes),
    Rule("TERM (OF|DU|IN|AT|TO|F|COLON|ABOUT|FORP|THE|ON|W|WITHIN|EVENTV|GOOD|NOW|ONE|MEASURE|JUNK){0,6} "
         "(NUM (COMMA|AND)){0,3} l=DUR (TO WHEN)?", _term),
    Rule("(IN|WITHIN) ABOUT? DUR (AND|COMMA) " + _TAKES, _facts),
    Rule("BETWEEN " + _STEP + " AND " + _STEP + " (CALL|TERM|W|F){0,2} ABOUT? DUR " + _NO_THEN, becomes("GONE")),
    Rule("IN (THE|ON)? (SENDV|EVENTV) AND " + _STEP + " (CALL|TERM|W|F){1,2} ABOUT? DUR " + _NO_THEN, becomes("GONE")),
    Rule("EVERY l=DUR", becomes("GONE")),
    Rule("(DUR|JUNK) OF? TERM (COMMA|AND) " + _TAKES, _takes),
    Rule("(?<=W) ABOUT? DUR (COMMA|AND) " + _TAKES, _facts),
    Rule("l=DUR OF? TERM", becomes("GONE")),
    Rule("(?<=GOOD) l=DUR (OF|DU) (?=$|COMMA|DOT|STOP)", from_today),
    Rule("g=GOOD ABOUT? l=DUR", lambda c, part: ("GONE", None) if part["g"] in (CHOSEN, TAKES) else None),
    Rule("p=PERIOD ABOUT? DUR (?=F{0,2} (AWAY|OUT))", _within_it),
    Rule("DOC (?=(OF|DU|FROM|ON|DAYS|THE){1,3} WHEN)", _to_be_sent),
    Rule("DOC (OF|DU|FROM|ON|DAYS|THE){1,3} w=WHEN", _dated_thing),
    Rule("DOC", becomes("SENDV")),
    Rule("n=PASTV (F|YOU|CALL|W|ON|THE|IN|FORP){0,3} (NUM|WHEN) (AND|COMMA|BUT|STOP|F|NOT|NO|CORRECT|NOW){1,4} "
         "F (ON|IN|AT|THE|FORP){0,2} w=WHEN", _noted_wrong),
    Rule("n=PASTV (F|YOU|W|ON|THE|IN){0,2} (NUM|WHEN) COMMA? CORRECT (ON|IN|AT|THE|FORP|F){0,2} w=WHEN", _noted_wrong),
    Rule("WAS (ON|IN|AT|THE){0,2} w=WHEN (?!GOOD|BAD)", _was),
    Rule("WAS F{0,2} (AT|TO|ON|IN) (THE|ON|F|W|EVENTV|OF|IN|AT|WITH){1,5} (IN|ON) w=WHEN (?!GOOD|BAD)", _was),
    Rule("WAS F{0,2} AWAY (THE|ON|F|W|EVENTV|OF|IN|AT|WITH){0,4} (IN|ON) w=WHEN (?!GOOD|BAD)", _was),
    Rule("WAS (F|W|OUT|FINISHED|OVER|LAST){0,3} (AFTER|IN) ABOUT? DUR", becomes("GONE")),
    Rule("s=CALL ABOUT? DUR (?=IN|AT|TO|ON|WITH|W)", lambda c, part: ("GONE", None) if part["s"] == SPENDS else None),
    Rule("w=WHEN WAS (?!GOOD|BAD|NOT)", _was),
    Rule("AGOP ABOUT? l=DUR", becomes("PAST")),
    Rule("l=DUR AGO", becomes("PAST")),
    Rule("w=WHEN ALWAYS (?=$|COMMA|DOT|STOP)", _habit),
    Rule("ALWAYS ABOUT? DUR", lambda c, part: ("ALWAYS", HABIT)),
    Rule("ALWAYS (AWAY|EVENTV|YOU|F){1,3} (IN|ON|AT|THE|TO|ABOUT|ART){0,2} w=WHEN", _habit_of_year),
    Rule("ALWAYS (IN|ON|AT|THE|TO|ABOUT|ART){0,2} w=WHEN", _habit),
    Rule("SINCE " + AFTER_GAP + " (w=WHEN|YEAR|DUR)", becomes("PAST")),
]  # fmt: skip
