"""What counts from a day that was spoken of before, by the words for it: "the day after", "that week", "by then"."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, Rule, character, characters, terms
from tickler.phrase.rules.anaphors import (
    day_of_it,
    next_of_stretch,
    next_one,
    next_told,
    one_after,
    one_after_next,
    part_of_next,
    unit_of_it,
    week_of_it,
    weekday_of_it,
    weekday_of_that,
    weekday_of_week_after,
)
from tickler.phrase.rules.anchors import node
from tickler.phrase.rules.antecedents import (
    after_that,
    before_that,
    beforehand,
    by_then,
    named,
    of_event,
    told_again,
    up_to_that,
)
from tickler.phrase.rules.distances import (
    day_beside,
    later,
    that_weekday,
    unit_later,
    unit_length_later,
    weekday_later,
    workdays_later,
)
from tickler.phrase.rules.homonyms import LEAVING, THAT


def _at_end(build: Builder) -> Builder:
    """Of "call Monday, not before"; where German or Dutch clauses end, it is the verb's: "ich frage nach"."""
    return lambda context, part: ("F", None) if context.syntax.separable_verbs else build(context, part)


def _before_leaving(_: Context, part: Part) -> Node | None:
    """Of "this Friday before he flies": the day is said, and that they leave later only tells why."""
    return node(part["d"]) if part["b"] == LEAVING else None


def _before_that_or_told(context: Context, part: Part) -> Node | None:
    """Of "am Freitag anrufen, bevor er fliegt" the day is said; else it counts from when they leave."""
    before = part.row.categories[: part.match.start()].rstrip(_MARK)
    clause = before[max((mark.end() for mark in _CLAUSE_END.finditer(before)), default=0) :]
    told = part["b"] == LEAVING and not (_DAYS.isdisjoint(clause) or _CALLS.isdisjoint(clause))
    return ("F", None) if told else named(before_that)(context, part)


_DAYS = characters("DAY PERIOD")
_CALLS = characters("CALL REACH")
_MARK = character("COMMA")


def _verb_behind(build: Builder) -> Builder:
    """Of "gleich nach der Messe Frau Kern anrufen": whom to call stands before the verb in German and Dutch."""
    return lambda context, part: build(context, part) if context.syntax.separable_verbs else None


def _before_it_happens(context: Context, part: Part) -> Node | None:
    """Of "works begin on the 4th, call before they do", "antes de que arranque": with a verb that nobody knows."""
    return of_event(named(before_that))(context, part) if part["b"] == THAT else None


THEN = "then"
"""The value of an "until" that holds its "then": "ligar até lá"."""


def _ahead_to_do(context: Context, part: Part) -> Node | None:
    """Of "daarvoor nog even met Loes schakelen": what is to be done before it, with a verb that nobody knows."""
    endings = tuple(context.language.infinitives.split())
    if not endings or not context.syntax.separable_verbs:
        return None
    clause = _CLAUSE_END.search(part.row.categories, part.match.end())
    last = (clause.start() if clause else len(part.row.categories)) - 1
    if part.row.categories[last] != _WORD or not str(part.row.values[last]).endswith(endings):
        return None
    return named(before_that)(context, part)


_CLAUSE_END = terms("COMMA|DOT|STOP")
_WORD = character("W")

_LEAVES = "(F|ART){0,2} AWAY W{0,2} (?=$|COMMA|DOT|STOP|F{0,2} CALL|AND|SUB|PAREN|DASH)"

_EVENT = (
    "(THE|ART|F|DU|OF|ARTICLE){0,3} (W|YEARS|AWAY|END|EVENTV){0,2} (DU|OF|THE|ART){0,2} (EVENTV|(?<=THE) MOVEV) "
    "((OF|DU|FROM)? (THE|ON|F)? (W|GUARD|EVENTV){1,2})? "
    "(?=$|COMMA|DOT|STOP|(F|GOOD){0,2} CALL|AND|SUB|WITH|PAREN|DASH)"
)

_AGAIN = "(THE|ART|F|DU|OF|ARTICLE){0,3} w=W"
"""A noun that the words have held before: what was told of it is what counts."""

_BEHIND_REFUSED = (
    "((?<=NOT PERIOD)|(?<=NOT (ART|IN) PERIOD)|(?<=NOT PERIOD (F|GOOD))|(?<=NOT (ART|IN) PERIOD (F|GOOD))"
    "|(?<=PERIOD F GOOD))"
)
"""Dictated without marks: "no esta semana que mejor la otra"."""

RELATIONS = [
    Rule("d=WHEN b=BEFORETHAT", _before_leaving),
    Rule("(AT|TO ART) l=DUR OF " + _EVENT, named(later(1))),
    Rule("(AT|TO THE?) u=(DAYS|WEEKS|MONTHS|YEARS) OF " + _EVENT, named(unit_length_later)),
    Rule("(?<=(CALL|COMMA|AND|DOT|THEN)) (AT|TO THE?) u=(WEEKS|MONTHS|YEARS) (?=$|COMMA|DOT|STOP|CALL)",
         lambda c, part: named(unit_length_later)(c, part) if c.syntax.at_is_later else None),
    Rule("l=DUR FINISHED", named(later(1))),
    Rule("l=DUR AFTER " + _EVENT, named(later(1))),
    Rule("l=DUR BEFORE " + _EVENT, named(later(-1))),
    Rule("THE? u=(DAYS|WEEKS|MONTHS|WEEKENDS) AFTER " + _EVENT, named(unit_later(1))),
    Rule("THE? u=(DAYS|WEEKS|MONTHS|WEEKENDS) BEFORE " + _EVENT, named(unit_later(-1))),
    Rule("THE? d=DAY AFTER " + _EVENT, weekday_later(1, event=True)),
    Rule("THE? d=DAY BEFORE " + _EVENT, weekday_later(-1, event=True)),
    Rule("e=NEXTDAY (OF|AFTER|FROM|TO)? " + _EVENT, named(day_beside(1))),
    Rule("EVE (OF|BEFORE|FROM)? " + _EVENT, named(day_beside(-1))),
    Rule("AFTER " + _EVENT, of_event(after_that)),
    Rule("l=DUR AFTER " + _AGAIN, told_again(named(later(1)))),
    Rule("l=DUR BEFORE " + _AGAIN, told_again(named(later(-1)))),
    Rule("e=NEXTDAY (OF|AFTER|FROM|TO) " + _AGAIN, named(day_beside(1))),
    Rule("e=NEXTDAY " + _AGAIN, told_again(named(day_beside(1)))),
    Rule("AFTER " + _AGAIN, told_again(after_that)),
    Rule("BEFORE " + _AGAIN, told_again(named(before_that))),
    Rule("b=BEFORE (F|YOU|ON|THE){0,2} W (W|WITH|F|ON|THE|OF|IN|EVENTV|TO){0,4} (?=$|COMMA|DOT|STOP)",
         _before_it_happens),
    Rule("BEFORE (THE|F)? END (?=$|COMMA|DOT|STOP)", of_event(named(before_that))),
    Rule("AFTER (THE|F)? END (?=$|COMMA|DOT|STOP)", of_event(after_that)),
    Rule("BEFORE " + _LEAVES, of_event(named(before_that))),
    Rule("BEFORE " + _EVENT, of_event(named(before_that))),
    Rule("ART? d=DAY OF THE? WEEKS (AFTER|FOLLOWING|AFTERTHAT)", weekday_of_week_after),
    Rule("l=DUR FROM (THAT|THEN)", later(1)),
    Rule("l=DUR AFTER (?=(THE|ART|F|DU|OF|ARTICLE){0,3} W)", named(later(1))),
    Rule("l=DUR (LATER|AFTERTHAT|AFTER|FOLLOWING) THAT?", later(1)),
    Rule("l=DUR (BEFORE|AHEAD|BEFORETHAT) THAT?", later(-1)),
    Rule("THE? u=(DAYS|WEEKS|MONTHS|WEEKENDS|QUARTERS|YEARS) (AFTER|FOLLOWING|LATER|AFTERTHAT) THAT?", unit_later(1)),
    Rule("ART? u=WORKDAYS (AFTER|FOLLOWING|AFTERTHAT|NEXT) THAT?", unit_later(1)),
    Rule("ART? (FOLLOWING|NEXT) u=WORKDAYS", unit_later(1)),
    Rule("(AT|TO ART) l=DUR (?!ON|AFTER|BEFORE)",
         lambda c, part: later(1)(c, part) if c.syntax.at_is_later else None),
    Rule("THE? FOLLOWING u=(DAYS|WEEKS|MONTHS|WEEKENDS|QUARTERS|YEARS)", unit_later(1)),
    Rule("THE? u=(DAYS|WEEKS|MONTHS|WEEKENDS) OF? (BEFORE|AHEAD|BEFORETHAT) THAT?", unit_later(-1)),
    Rule("THE? d=DAY (AFTER|AFTERTHAT) THAT?", weekday_later(1)),
    Rule("THE? d=DAY FOLLOWING THAT?", weekday_later(1, following=True)),
    Rule("THE? FOLLOWING d=DAY", weekday_later(1, following=True)),
    Rule("THE? d=DAY BEFORE (?=(THE|ART|F|DU|OF|ARTICLE|ORDW){0,3} (W|JUNK))", weekday_later(-1, event=True)),
    Rule("THE? d=DAY (BEFORE|AHEAD|BEFORETHAT) THAT?", weekday_later(-1)),
    Rule("THE? ONE (AFTER|FOLLOWING|AFTERTHAT) THAT?", one_after),
    Rule("THE? d=DAY (OF|IN|ON)? THAT WEEKS", weekday_of_it),
    Rule("THAT u=(WEEKS|MONTHS)", unit_of_it),
    Rule("t=THAT d=DAY (?=$|COMMA|DOT|STOP|CALL|AND|BUT)", that_weekday),
    Rule("BEFORE F{1,3} (?=$|COMMA|DOT|STOP)", named(before_that)),
    Rule("THE? n=ORD WEEKS (?=$|COMMA|DOT|STOP|THEN|GOOD|CALL)", week_of_it),
    Rule("(ON|THE)? n=ORD DAYS (?=$|COMMA|DOT|STOP|PAREN|CALL)", day_of_it),
    Rule("THE? (FOLLOWING) ONE", one_after),
    Rule("THE? NEXT ONE", one_after),
    Rule("x=(EARLY|START|MID|LATE|END) OF? ART? NEXT (?=$|COMMA|DOT|STOP|CALL|F|W)", part_of_next),
    Rule("(?<=(COMMA|BUT|F|THEN)) (IN ART?|IN? (ONE|ART|TO)) (OF ART?)? p=PERIOD", weekday_of_that),
    Rule("ART? n=ORD WORKDAYS (AFTER|FOLLOWING) " + _EVENT, workdays_later),
    Rule("ART? n=ORD WORKDAYS (AFTER|AFTERTHAT|FOLLOWING)", workdays_later),
    Rule("e=NEXTDAY", day_beside(1)),
    Rule("e=EVE", day_beside(-1)),
    Rule("AFTER THAT", after_that),
    Rule("AFTERTHAT", after_that),
    Rule("b=BEFORETHAT", _before_that_or_told),
    Rule("(?<!DAY) AHEAD (?=(F|W|TITLE|YOU|THE|ON|IN|AT|TO|OF|ARTICLE){0,6} CALL)", named(before_that)),
    Rule("(?<=(COMMA|DOT|STOP)) AHEAD (?=F{1,2} EVENTV)", named(before_that)),
    Rule("(?<=(COMMA|DOT|STOP)) AHEAD (?=F)", _ahead_to_do),
    Rule("AFTER (ON|THE|F){0,2} (AWAY|EVENTV) (?=(TITLE|W) (W|F|TITLE|WITH|OF|FROM|DU){0,4} CALL)",
         _verb_behind(of_event(after_that))),
    Rule("AFTER (ON|THE|F){0,2} AWAY (?=$|COMMA (?!(ON|THE|IN|F){0,2} WHEN)|DOT|STOP|F{0,2} CALL|AND|PAREN)",
         of_event(after_that)),
    Rule("(?<=CALL) AHEAD (?=F{0,2} ($|COMMA|DOT|STOP|IFNOT|SUB|BUT|AND|PAREN))", named(before_that)),
    Rule("AFTER (?=$|COMMA|DOT|STOP)", _at_end(after_that)),
    Rule("(IN|ART)? ART? NEXT (?=$|COMMA|DOT|STOP|GOOD)", next_one),
    Rule("(?<!DAY)(?<!PERIOD) (IN|ART)? ART? NEXT (?=F? NOT|SUB)", next_one),
    Rule("(?<=BUT) (IN|ART){0,2} NEXT (?!UNIT|DAY|PERIOD|DUR|ONE)", next_one),
    Rule("(?<=COMMA) ART? NEXT (?=F{0,2} (AWAY|BAD)|F{0,2} (W|EVENTV|JUNK){1,2} (COMMA|DOT|STOP|BUT))", next_told),
    Rule("(IN|ART){1,2} NEXT (?=F|YOU|ON|THE|W|CALL)", next_of_stretch),
    Rule("ART? AFTERNEXT (?=$|COMMA|DOT|STOP|GOOD|COLON|PAREN|DASH)", one_after_next),
    Rule("IN? ART? (AFTERNEXT|FOLLOWING) (?=$|COMMA|DOT|STOP|GOOD|BUT|COLON|PAREN|DASH|F? NOT|SUB)", one_after),
    Rule("(?<=BUT) ART? (AFTERNEXT|FOLLOWING) (?!UNIT|DAY|PERIOD|W|ONE)", one_after),
    Rule(_BEHIND_REFUSED + " (IN|ART){0,2} (FOLLOWING|ONE AFTER F?) (?!UNIT|DAY|PERIOD|ONE)", one_after),
    Rule("(?<=COMMA) ART? (AFTERNEXT|FOLLOWING) (?=(F|FORP|WITH|IN) (THE|F|ART|W))", one_after),
    Rule("(IN|(?<=(COMMA|STOP|DOT|F|GOOD))) ART? FOLLOWING{1,2} (?=(F|YOU|ON|THE|THAT){0,4} CALL)", one_after),
    Rule("BEFORE (?=$|COMMA|DOT|STOP)", _at_end(beforehand)),
    Rule("BEFORE (THAT|THEN) (?!F W)", before_that),
    Rule("BY (THAT|THEN)", by_then),
    Rule("(?<=(CALL|REACH)) u=UNTIL (?=$|COMMA|DOT|STOP|PAREN)",
         lambda c, part: up_to_that(c, part) if part["u"] == THEN else None),
]  # fmt: skip
