"""In, within, by, before, after, until, from; what is past; and lengths without a word before them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tickler.phrase.context import Context
from tickler.phrase.grammar import REMOVED, Node, Part, Rule, becomes, character
from tickler.phrase.moments import Length, Moment, shift_months
from tickler.phrase.rules.anchors import add, after, before, offset, since
from tickler.phrase.rules.antecedents import after_that, not_before_that, of_event, once_back
from tickler.phrase.rules.cues import CHOSEN, PASSED, THAT, UNWANTED
from tickler.phrase.rules.distances import days_after, that_weekday, weekday_later
from tickler.phrase.rules.lengths import MANY, span, unit_of
from tickler.phrase.rules.periods import calendar_unit, few_units

_OF_OR_FROM: Final = character("DU")


_BY: Final = character("BY")
COMES: Final = frozenset(("month", "quarter", "half", "year", "season", "newyear", "fiscal"))
"""By July is by its first day, by this month by its end."""

_BEFORE_OR_FOR: Final = character("BEFOREFOR")
_EVENTS: Final = character("EVENTV")
_WAITING: Final = character("WAITV")


LONGEST_BARE = 5
"""More years than this, without "in", are an age or a time served."""


def _in(context: Context, part: Part) -> Node | None:
    length: Length = part["l"]
    if length.unit == "HOURS":
        return "DAY", Moment(context.on, context.on, "today", fixed=True, sure=0.8)
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
    return None if told else _in(context, part)


def _no_call_for(context: Context, part: Part) -> Node | None:
    """Of "no llamar por dos semanas": once they are over."""
    return None if part.has("h") and part["h"] != UNWANTED else _in(context, part)


TAKING = "taking"
"""The value of a word for "in" that says how long something takes: "ammortizzato in cinque anni"."""


def _in_or_taking(context: Context, part: Part) -> Node | None:
    return _bare(context, part) if part.has("i") and part["i"] == TAKING else _in(context, part)


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
    if length.unit == "HOURS":
        return "DAY", Moment(context.on, context.on, "today", fixed=True, sure=0.8)
    end = add(context, context.on, length.high or length.span)
    return _limit(context, Moment(end, end), including=True)


def _within_one(context: Context, part: Part) -> Node | None:
    """Of "Within the week": seven days from now at most."""
    if unit_of(part) == "HOURS":
        return "DAY", Moment(context.on, context.on, "today", fixed=True, sure=0.8)
    end = add(context, context.on, span(unit_of(part), 1))
    return _limit(context, Moment(end, end), including=True)


def _within_few(context: Context, part: Part) -> Node | None:
    """Of "in the coming weeks": in a few."""
    return few_units(context, unit_of(part)) if part["u"] == MANY else None


def _by_unit(context: Context, part: Part) -> Node | None:
    """Of "by the end of it" without the end: "entro il mese"."""
    unit = unit_of(part)
    return _limit(context, calendar_unit(context, unit, 0), including=True) if context.syntax.by_unit else None


def _within_said(context: Context, part: Part) -> Node | None:
    return _limit(context, part["w"], including=True)


def _by(context: Context, part: Part) -> Node | None:
    """By a day; by July, its first day."""
    said: Moment = part["w"]
    if part.match.group()[0] == _BY and said.grain in COMES and not said.traits & {"part"} and said.first > context.on:
        said = replace(said, last=said.first)
    return _limit(context, said, including=True)


AT_HAND = 3
"""The word, an article and the day."""


def _before(context: Context, part: Part) -> Node | None:
    """Before a day; where the word also means "for", a week or quarter to come is meant itself, and nothing far off."""
    matched = part.match.group()
    if matched[0] == _BEFORE_OR_FOR and part["w"].grain in ("week", "quarter", "next"):
        return "PERIOD", part["w"]
    if matched[0] == _BEFORE_OR_FOR and len(matched) > AT_HAND and _EVENTS not in matched:
        return None
    return _limit(context, part["w"], including=False)


def _before_leaving(context: Context, part: Part) -> Node | None:
    """Of "voor hij op 17 april met vakantie gaat": a clause, and so no "for"."""
    return _limit(context, part["w"], including=False)


def _at_most(context: Context, part: Part) -> Node | None:
    """Of "el 18 a más tardar"."""
    return _limit(context, part["w"], including=True)


def _limit(context: Context, moment: Moment, *, including: bool) -> Node | None:
    made = before(context, moment, including=including)
    if made is None:
        return "PAST", None
    made.traits = frozenset(("limit",))
    return "PERIOD", made


def _after(context: Context, part: Part) -> Node | None:
    moment: Moment = part["w"]
    if moment.grain == "length" and moment.exact and "bare" in moment.traits:
        return "DAY", moment
    return "DAY" if moment.grain != "holidays" else "PERIOD", after(context, moment)


def _passed(context: Context, part: Part) -> Node | None:
    """Of "le 15 août passé, on l'appelle"."""
    dated = part["w"].grain in ("date", "number", "holiday", "holidays")
    return _after(context, part) if dated and part["x"] == PASSED else None


def _why(_: Context, part: Part) -> Node | None:
    """Of "em março, que antes é impossível": it only tells why."""
    return ("SUB", None) if part["f"] == THAT else None


HABITS: Final = frozenset(("month", "season", "weekday", "holiday", "holidays", "weekend", "part", "range", "vacation"))


def _lasts(_: Context, part: Part) -> Node | None:
    """Of "Garantie bis 31. August": no day to call, but one to count from."""
    said: Moment = part["w"]
    said.traits |= {"until", "lasts"}
    return ("DAY" if said.single else "PERIOD"), said


def _habit(_: Context, part: Part) -> Node | None:
    """Of "part toujours en août", "immer im Mai": so every year or week."""
    return ("GONE", None) if part["w"].grain in HABITS else None


def _habit_of_year(_: Context, part: Part) -> Node | None:
    """Of "sempre viaja em julho", "siempre se va en agosto"; but not of a weekday: "sempre é na quinta"."""
    return ("GONE", None) if part["w"].grain in ("month", "season", "holiday", "holidays") else None


def _over(context: Context, part: Part) -> Node | None:
    """Of "quando tiver passado a Páscoa", "cuando termine mayo"; but "when he is back Monday" is the Monday."""
    return _after(context, part) if part["w"].grain in (*_STRETCHES, "holiday") else None


_STRETCHES: Final = ("holidays", "week", "month", "season", "quarter", "range")


def _after_unit(context: Context, part: Part) -> Node | None:
    """Of "terminando el trimestre", "cuando acabe la semana": of the one that runs, where no other was spoken of."""
    told = any(isinstance(said, Moment) for said in part.row.values[: part.match.start()])
    return None if told else ("DAY", after(context, calendar_unit(context, unit_of(part), 0)))


STRETCH: Final = "stretch"
"""The value of a "let go by" that is said of stretches alone: "que pase marzo", but not "que pase mañana"."""


def _gone_past(context: Context, part: Part) -> Node | None:
    single = part["w"].grain not in (*_STRETCHES, "holiday", "vacation")
    return None if part["g"] == STRETCH and single else _after(context, part)


def _let_pass(context: Context, part: Part) -> Node | None:
    """Of "laisser passer la Toussaint", "Ostern abwarten"."""
    return _after(context, part) if part["w"].grain in ("holidays", "holiday", "vacation") else None


def _back_from(context: Context, part: Part) -> Node | None:
    """Of "back from the holidays", "back from spring break"."""
    return _after(context, part) if part["w"].grain in ("holidays", "holiday", "season", "weekend") else None


def _dated_thing(_: Context, part: Part) -> Node | None:
    """Of "devis du 3 février": a day that a thing bears, which is over."""
    return ("GONE", None) if part["w"].grain in ("date", "number", "month", "weekday", "day", "today") else None


def _following(context: Context, part: Part) -> Node | None:
    """Of "Following Veterans Day"."""
    return _after(context, part) if part["w"].grain in ("holiday", "date", "range", "number") else None


FACTUAL: Final = "factual"
"""The value of a "from" that more often tells of what has long begun: "lleva el negocio desde marzo"."""


def _since(context: Context, part: Part) -> Node | None:
    said: Moment = part["w"]
    if part.match.group()[0] == _OF_OR_FROM or said.grain == "range":
        return ("DAY" if said.single else "PERIOD"), said
    made = since(context, said)
    made.traits |= {"from", "told"} if part["f"] == FACTUAL else {"from"}
    made.traits |= {"from weekday"} if said.grain == "weekday" and not said.traits else set()
    return ("DAY" if made.single else "PERIOD"), made


def _only_from(context: Context, part: Part) -> Node | None:
    """Of "antes de mayo no", where no other day is named behind."""
    named = any(isinstance(said, Moment) for said in part.row.values[part.match.end() :])
    asked = part.has("h") and part["h"] != UNWANTED
    return None if asked or (named and part.match.group()[-1] != _BAD) else _since(context, part)


_BAD: Final = character("BAD")


def _through(context: Context, part: Part) -> Node | None:
    said: Moment = part["w"]
    said.traits |= {"through"}
    return ("DAY" if said.single else "PERIOD"), said


def _until(context: Context, part: Part) -> Node | None:
    said: Moment = part["w"]
    if said.grain == "season" and said.first <= context.on and said.month and not said.year:
        said = replace(said, first=shift_months(said.first, 12), last=shift_months(said.last, 12))
    said.traits |= {"until"}
    return ("DAY" if said.single else "PERIOD"), said


def _was(_: Context, part: Part) -> Node | None:
    """Of "the meeting was on Tuesday", "October was a write-off"."""
    said: Moment = part["w"]
    over = said.grain in ("weekday", "number", "date", "month", "holiday") and said.traits.isdisjoint(("this", "that"))
    return ("PAST", None) if over and not said.year else None


NOTED: Final = "noted"
"""The value of what was done with a day by writing it down."""


def _noted_wrong(_: Context, part: Part) -> Node | None:
    """Of "anoté el 12 y era el 13": the day that should have been written."""
    said: Moment = part["w"]
    return (("DAY" if said.single else "PERIOD"), said) if part["n"] == NOTED else None


AFTER_GAP = "GAP{0,6} ((PAREN WHICH?|COMMA? WHICH) (OF|FROM)?)? (ON|IN|THE){0,2}"


BACK: Final = "back"
"""The value of what is over once someone is back."""

_OVER: Final = of_event(after_that)
_BACK: Final = of_event(once_back)

LIMITS = [
    Rule("(BEFORE|AFTER) COMMA (?=(ON|THE|IN|F){0,2} DAY)", becomes("F")),
    Rule("(?<!DUR) FINISHED (THE|ON|ART)? w=WHEN", _over),
    Rule("(AFTER|FINISHED) ART? u=(WEEKS|MONTHS|QUARTERS|YEARS) (?=$|COMMA|DOT|STOP|CALL|F)", _after_unit),
    Rule("(NOT|BAD) (F|THEN|THAT|IN|W){0,3} f=FROM (THE|ON)? w=WHEN",
         lambda c, part: ("PAST", None) if part["f"] == FACTUAL else None),
    Rule("(?<!DUR) f=FINISHED", lambda c, part: (_BACK if part["f"] == BACK else _OVER)(c, part)),
    Rule("(?<=COMMA) f=F BEFORE THAT? (GAP{0,4} (NOT|BAD))?", _why),
    Rule("(?<!DUR)(?<!DAYS)(?<!WEEKS)(?<!MONTHS) BEFORE THAT? (?!GAP{0,3} EVENTV) GAP{0,4} (NOT|BAD)", becomes("F")),
    Rule("BEFORE " + AFTER_GAP + " w=WHEN COMMA? F{0,2} "
         "(BAD|NOT (?=$|COMMA|DOT|STOP|F|SUB|(YOU|ON|THE){0,2} CALL)|h=HANDOFF)", _only_from),
    Rule("UNTIL (THE|ON)? w=WHEN F{0,2} BAD", _since),
    Rule("BAD (F|IN|OF|CALL|REACH){0,3} (BEFORE|UNTIL) " + AFTER_GAP + " w=WHEN", _since),
    Rule("NOT F{0,2} (IN|ART)? NEXT (?=$|COMMA|DOT|STOP)", becomes("F")),
    Rule("NOT (BEFORE|AFTER|UNTIL) (?=$|COMMA|DOT|STOP)", becomes(REMOVED)),
    Rule("COMMA? NOT (AFTERTHAT|AHEAD) (?=$|COMMA|DOT|STOP)", becomes("F")),
    Rule("COMMA? NOT (NUM|ARTICLE) (EVE|NEXTDAY)", becomes("F")),
    Rule("COMMA? NOT DUR (LATER|AFTERTHAT|AHEAD|BEFORE|BEFORETHAT) (?!WHEN|THE|ART|ARTICLE|W|EVENTV)", becomes("F")),
    Rule("(NOT|HANDOFF) (GAP|CALL){0,4} (BEFORE|UNTIL) (THAT|THEN)", not_before_that),
    Rule("l=DUR OF? TERM COMMA? AND? (?=(THEN|AFTERTHAT) (F|YOU|THE|ON){0,2} CALL)", _in),
    Rule("l=DUR OF TERM COMMA? AND (?=(F|YOU|THE|ON){0,2} CALL)", _in),
    Rule("TERM GAP{0,4} UNTIL (THE|ON)? w=WHEN", _lasts),
    Rule("FROM l=DUR (?=COMMA? AND? THEN (F|YOU|THE|ON){0,2} CALL)", _in),
    Rule("TERM (OF|DU|IN|AT|TO|F|COLON|ABOUT|FORP|THE|W){0,2} l=DUR "
         "(?=(AND|COMMA)? (THEN|AFTERTHAT|(F|CALL|REACH|YOU|ON|THE){1,3} FINISHED))", _in),
    Rule("TERM (OF|DU|IN|AT|TO|F|COLON|ABOUT|FORP|THE|ON|W|WITHIN|EVENTV){0,5} (NUM (COMMA|AND)){0,3} l=DUR (TO WHEN)?",
         becomes("GONE")),
    Rule("(?<=WAITV) l=DUR OF W", _bare),
    Rule("EVERY l=DUR", becomes("GONE")),
    Rule("(NOT|HANDOFF) CALL? (BEFORE|AHEAD) (?=$|COMMA|DOT|STOP)", becomes(REMOVED)),
    Rule("l=DUR TERM", becomes("GONE")),
    Rule("g=GOOD ABOUT? l=DUR", lambda c, part: ("GONE", None) if part["g"] == CHOSEN else None),
    Rule("DOC (OF|DU|FROM|ON|DAYS|THE){1,3} w=WHEN", _dated_thing),
    Rule("DOC", becomes("SENDV")),
    Rule("n=PASTV (F|YOU|CALL|W|ON|THE|IN|FORP){0,3} (NUM|WHEN) (AND|COMMA|BUT|STOP|F|NOT|NO|CORRECT){1,4} "
         "F (ON|IN|AT|THE|FORP){0,2} w=WHEN", _noted_wrong),
    Rule("WAS (ON|IN|AT|THE){0,2} w=WHEN (?!GOOD|BAD)", _was),
    Rule("w=WHEN WAS (?!GOOD|BAD|NOT)", _was),
    Rule("(NOT|HANDOFF) (GAP|CALL){0,4} UNTIL AFTER GAP{0,6} w=WHEN", _after),
    Rule("(NOT|HANDOFF) (GAP|CALL){0,4} (UNTIL|BEFORE) " + AFTER_GAP + " w=WHEN OVER", _after),
    Rule("(NOT|HANDOFF) (GAP|CALL){0,4} (UNTIL|BEFORE) " + AFTER_GAP + " w=WHEN", _since),
    Rule("NOT GAP{0,2} (LATER|LATE) w=WHEN", _by),
    Rule("(FORP|UNTIL|TO|ON)? ART? w=WHEN IN? BY (?=$|COMMA|DOT|STOP|PAREN)", _at_most),
    Rule("(h=HANDOFF|NOT F{0,2} CALL YOU?) (IN|DURING|FORP) ABOUT? l=DUR "
         "(?=$|DOT|STOP|SUB|COMMA (F|W|AWAY|BAD|EVENTV))", _no_call_for),
    Rule("(?<!IF)(IN|DURING|FORP) ABOUT? l=DUR F? (h=HANDOFF|NOT F? CALL) (?=$|DOT|STOP|SUB)", _no_call_for),
    Rule("(NOT|HANDOFF) F{0,2} UNTIL THE? (?=DUR (LATER|AFTERTHAT|AFTER|FOLLOWING))", becomes("F")),
    Rule("(NOT|HANDOFF) F{0,2} UNTIL THE? (?=NEXTDAY)", becomes("F")),
    Rule("AFTER THAT (?=$|COMMA|DOT|STOP|CALL|AND|PAREN|DASH)", after_that),
    Rule("WITHIN (THE|OF|COMING|NEXT|ABOUT){0,2} l=DUR", _within),
    Rule("(WITHIN|IN|ABOUT)? (ART|ARTICLE|F)? (WITHIN|NEXT|COMING) u=(DAYS|WEEKS|MONTHS)", _within_few),
    Rule("WITHIN THE? u=(WEEKS|MONTHS|YEARS|QUARTERS|HOURS)", _within_one),
    Rule("BY ART? u=(WEEKS|MONTHS|YEARS|QUARTERS) (?!NUM)", _by_unit),
    Rule("(BEFORE|UNTIL) ART? u=(WEEKS|MONTHS|YEARS|QUARTERS) OVER", _by_unit),
    Rule("WITHIN THE? w=WHEN", _within_said),
    Rule("(BY|WITHIN) GAP{0,1} w=WHEN", _by),
    Rule("AGOP ABOUT? l=DUR", becomes("PAST")),
    Rule("l=DUR AGO", becomes("PAST")),
    Rule("w=WHEN ALWAYS (?=$|COMMA|DOT|STOP)", _habit),
    Rule("ALWAYS ABOUT? DUR", becomes("GONE")),
    Rule("ALWAYS (AWAY|EVENTV|YOU|F){1,3} (IN|ON|AT|THE|TO|ABOUT|ART){0,2} w=WHEN", _habit_of_year),
    Rule("ALWAYS (IN|ON|AT|THE|TO|ABOUT|ART){0,2} w=WHEN", _habit),
    Rule("SINCE " + AFTER_GAP + " (w=WHEN|YEAR|DUR)", becomes("PAST")),
    Rule("FORP ABOUT? l=DUR HENCES", _in),
    Rule("(IN|WITHIN) THE l=DUR (AFTER|FOLLOWING|AFTERTHAT) THAT? (?=$|COMMA|DOT|STOP|CALL)", days_after),
    Rule("(i=IN|AFTER) ABOUT? (THE|ARTICLE|ABOUT)? l=DUR HENCES?", _in_or_taking),
    Rule("ABOUT? PLUS? l=DUR HENCES", _in),
    Rule("UPCOMING l=DUR", _in),
    Rule("AFTER? ABOUT? THE? l=DUR F{0,2} (GOBY|OVER)", _in),
    Rule("NOT BEFORE ABOUT? l=DUR", _in),
    Rule("BEFORE l=DUR", lambda c, part: ("PAST", None) if c.syntax.before_is_ago else _within(c, part)),
    Rule("l=DUR BEFORE (F|W|YOU){0,3} CALL", _before_call),
    Rule("l=DUR BEFORE (?=F)", _before_call),
    Rule("BEFOREFOR F{1,2} (ON|IN)? w=WHEN (?=F{0,2} AWAY)", _before_leaving),
    Rule("BEFORE " + AFTER_GAP + " w=WHEN", _before),
    Rule("AFTER GAP{0,6} PAREN (FROM|ON|IN|THE|F){0,2} w=WHEN PAREN", _after),
    Rule("BEFORE GAP{0,6} PAREN (FROM|ON|IN|THE|F){0,2} w=WHEN PAREN", _before),
    Rule("AFTER " + AFTER_GAP + " w=WHEN", _after),
    Rule("g=GOBY (ART|F)? w=WHEN", _gone_past),
    Rule("w=WHEN x=LAST (?=COMMA (F|YOU|THE|ON){0,3} CALL)", _passed),
    Rule("WAITV (THE|ON|F){0,2} w=WHEN", _let_pass),
    Rule("w=WHEN F{0,2} WAITV", _let_pass),
    Rule("BACKFROM (THE|F)? w=WHEN", _back_from),
    Rule("BACKFROM", becomes("BACKV")),
    Rule("THROUGH (THE|ON)? w=WHEN", _through),
    Rule("UNTIL AFTER GAP{0,6} w=WHEN", _after),
    Rule("UNTIL? THE? w=WHEN OVER", _after),
    Rule("UNTIL THE? d=DAY (AFTER|FOLLOWING|AFTERTHAT) THAT? (?=$|COMMA|DOT|STOP)", weekday_later(1)),
    Rule("UNTIL (THE|ON)? w=WHEN", _until),
    Rule("UNTIL t=THAT d=DAY (?=$|COMMA|DOT|STOP|CALL|AND|BUT)", that_weekday),
    Rule("UNTIL GAP{0,6} w=WHEN", _until),
    Rule("f=FROM (THE|ON)? w=WHEN", _since),
]  # fmt: skip


BARE = [
    Rule("FOLLOWING GAP{0,3} w=WHEN", _following),
    Rule("FORP (THE|ABOUT|ARTICLE)? l=DUR", becomes("STATE", "l")),
    Rule("(FROM DUR|DUR OF)", becomes("GONE")),
    Rule("l=DUR", _bare),
]  # fmt: skip
