"""Months, weekdays and holidays that are names of people, firms and streets, and titles that look like weekdays."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes, character, characters, terms
from tickler.phrase.rules.antecedents import clause_before


def _name(context: Context, part: Part) -> Node | None:
    """Of "April said to call", "lunch with June": not after "in", where it is the month."""
    at = part.match.start()
    return None if at and part.row.categories[at - 1] in _BEFORE_MONTHS else ("JUNK", None)


_BEFORE_MONTHS = characters("IN OF BY UNTIL AFTER BEFORE SINCE LAST THE THIS NEXT EARLY MID LATE START END ABOUT")


def _given_to(context: Context, part: Part) -> Node | None:
    """Of "Send the brochure to June Winters": a person."""
    clause = clause_before(part)
    return ("JUNK", None) if context.syntax.months_are_names and _SENT in clause else None


_SENT = character("SENDV")


def _article_holiday(_: Context, part: Part) -> Node | None:
    """Of "después del Pilar", but not "llamar a Pilar": a holiday only behind its article."""
    at = part.match.start()
    return ("HOLIDAY", part["h"]) if _BEFORE_HOLIDAY.search(part.row.categories[max(at - 2, 0) : at]) else ("W", None)


SAINT = "st_nicholas_eve"
"""The holiday that is called by the word for any saint, and so begins the names of places: "Sint-Niklaas"."""

_BEFORE_HOLIDAY = terms(
    "(BRIDGE (OF|DU|ON)?|AFTER|BEFORE|BEFOREFOR|ON|DU|(NEXTDAY|EVE) (TO|THE|OF|DU)?|UNTIL|FROM|GOBY|BY|BETWEEN|LAST|"
    "HOLIDAY AND) $"
)


def _frau(_: Context, part: Part) -> Node | None:
    """Of "mit Fr Kruse am 12.": a title, where another day is named or somebody is to be called."""
    others = _TIMES.intersection(part.row.categories)
    return ("TITLE", None) if part.has("c") or others else ("WEEKDAY", part["d"])


_TIMES = characters(
    "WEEKDAY MONTH DAYS WORKDAYS WEEKS MONTHS QUARTERS YEARS TODAY TOMORROW OVERMORROW HOLIDAY JOINED NUMERIC PAIRDOT"
)

SUNDAY = 6


def _street(_: Context, part: Part) -> Node | None:
    """Of "vive sobre 5 de Febrero": a day has its article."""
    return ("JUNK", None) if part["s"] == STREET else None


STREET = "street"
"""The value of a word for "on" or "in" that before a date without its article says in what street."""

TITLES = [
    Rule("(?<=(WITH|CALL|REACH|SENDV|TO|FORP|BY)) d=(c=WEEKDAYT) (?=W)", _frau),
    Rule("d=WEEKDAYT (?=(W|TITLE))", _frau),
    Rule("d=WEEKDAYT", lambda c, part: ("WEEKDAY", part["d"])),
]

NAMES = [
    Rule("^ d=(WEEKDAY|HABITUAL) W COMMA", lambda c, part: ("JUNK", None) if part["d"] == SUNDAY else None),
    Rule("TITLE DOT? (F|THE|ON|DU|OF) (MONTH|MONTHQ)", becomes("JUNK")),
    Rule("h=HOLIDAYQ (?=W)", lambda c, part: ("W", None) if part["h"] == SAINT else None),
    Rule("^ h=HOLIDAYQ $", becomes("HOLIDAY", "h")),
    Rule("h=HOLIDAYQ", _article_holiday),
    Rule(
        "STREET (DU|OF|THE)? (NUM|ORDN|ORDW|W|WEEKDAYORD (?=W))? DASH? OF? (MONTH|MONTHQ)? (DASH YEAR)?",
        becomes("JUNK"),
    ),
    Rule("(ORDN|ORDW|MONTH|MONTHQ|WEEKDAY|SEASON|HOLIDAY) STREET", becomes("JUNK")),
    Rule("(?<=(F|W|OPENED)) s=(IN|ABOUT) NUM OF MONTH (?!DU|OF|YEAR|AT|CLOCK)", _street),
    Rule("TITLE DOT? (WEEKDAY|WEEKDAYQ|MONTH|MONTHQ|SEASON)", becomes("JUNK")),
    Rule("(WEEKDAY|MONTH|MONTHQ|SEASON) (AND|DOT)? FIRM", becomes("JUNK")),
    Rule("m=(MONTH|MONTHQ|SEASON) (?=SAYS|THEYLL)", _name),
    Rule(
        "(^|(?<=(COMMA|DOT|STOP|W|CALL|SENDV|PASTV))) (MONTH|MONTHQ) (?=(FROM|AT) THE? (W|EVENTV))",
        lambda c, part: ("JUNK", None) if c.syntax.months_are_names else None,
    ),
    Rule(
        "(^|(?<=(COMMA|DOT|STOP|W|SUB))) (MONTH|MONTHQ) (?=F? (BACKV|BACKFROM|PASTV|WAITV))",
        lambda c, part: ("JUNK", None) if c.syntax.months_are_names else None,
    ),
    Rule("WITH m=(MONTH|MONTHQ|SEASON) (?!DOT? (NUM|ORDN|ORDW|YEAR))", becomes("JUNK")),
    Rule(
        "(?<!MOVEV TO)(?<=CALL TO) m=(MONTH|MONTHQ) (?!DOT? (NUM|ORDN|ORDW|YEAR))",
        lambda c, part: ("JUNK", None) if c.syntax.months_are_names else None,
    ),
    Rule("(?<!MOVEV TO)(?<!MONTH TO)(?<=TO) (MONTH|MONTHQ|SEASON) (?!DOT? (NUM|ORDN|ORDW|YEAR))", _given_to),
]
