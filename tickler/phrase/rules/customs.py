"""What is so every week or every year, and so no day to call: opening hours, closed days, habits, birthdays."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, characters
from tickler.phrase.rules.antecedents import clause_before


def _open_hours(_: Context, part: Part) -> Node | None:
    """Of "Open Monday to Friday": so much of every week."""
    return ("OPENED", None) if part["b"] - part["a"] >= MOST_OF_WEEK else None


def _turns(_: Context, part: Part) -> Node | None:
    """Of "wird im Mai 70": so old, and no day to call."""
    aged = part["f"] == TURNS and part["n"] >= LEAST_AGE
    return ("OPENED", TOLD) if aged else None


TURNS = "turns"
"""The value of a filler before which a number at the end is an age."""

TOLD = "told"

OURS = "ours"
"""The value of a filler that says that it is about ourselves: what is told of us all may be what was agreed."""

LEAST_AGE = 18

HOURS = "hours"
"""The value of what tells of opening or working by the hour or the week."""

EVENT = "event"
"""The value of a verb of opening that without its hours is an event."""

_WHOLES = (7, 24, 365)


def _of_whole(_: Context, part: Part) -> Node | None:
    """Of "six jours sur sept": how many days of the week."""
    return ("OPENED", HOURS) if part["n"] <= part["k"] in _WHOLES else None


def _open_days(_: Context, part: Part) -> Node | None:
    """Of "opens Wednesday to Sunday"."""
    return ("OPENED", HOURS) if (part["b"] - part["a"]) % 7 >= MOST_OF_WEEK else None


def _row_of_days(_: Context, part: Part) -> Node | None:
    """Of "lunes, miércoles y viernes", where no one calls."""
    return ("OPENED", HOURS) if _CALLING.isdisjoint(clause_before(part)) else None


_TWO_DAYS = "(THE|ON)? (WEEKDAY|HABITUAL|WEEKDAYORD) (AND (THE|ON)? (WEEKDAY|HABITUAL|WEEKDAYORD))?"

_CLOSING_DAY = "(THE|ON)? (WEEKDAY|HABITUAL|WEEKDAYORD|WEEKDAYP) DAYPART?"
_CLOSING_DAYS = f"{_CLOSING_DAY} ((COMMA {_CLOSING_DAY}){{0,2}} AND {_CLOSING_DAY})?"

SHUT = "shut"
"""The value of what tells of closed days, and of the stretches told beside them."""


def _closed_weekly(_: Context, __: Part) -> Node:
    """Of "closed Mondays and the first two weeks of August", "giovedì pomeriggio chiuso"."""
    return "OPENED", SHUT


_FROM_TO = "(OF|DU|FROM|AT)? NUM (TO|UNTIL|DASH|AT) NUM"
"""Hours that hold on all other days: "closed Mondays, otherwise ten to six"."""

_CALLING = characters("CALL REACH SENDV MOVEV GOOD AWAY BAD NOT")


_SO_LONG = "(NUM|ARTICLE|COUPLE|FEW) OF? UNIT"

MOST_OF_WEEK = 3


def _habitual(_: Context, __: Part) -> Node:
    """Of "every spring", "the first Monday of every month"."""
    return "ALWAYS", HABIT


def _harvest(_: Context, part: Part) -> Node | None:
    """Of "tras la cosecha en octubre": behind a preposition what else is told of a firm is an event."""
    return ("EVENTV", None) if part["o"] == TOLD else None


HABIT = "habit"
"""The value of what was made of a habit's words and its days; a lone "always" may be said of anything."""

CUSTOMS = [
    Rule("(?<=(AFTER|BEFORE)) o=OPENED", _harvest),
    Rule("(NUM|COUPLE|FEW) DAYS JUNK", lambda c, part: ("OPENED", HOURS)),
    Rule("(?<!IN)(?<!WITHIN)(?<!AFTER) n=NUM (DAYS|HOURS) (IN|ON|OF) k=(NUM|SEPT) (?!UNIT|MONTH)", _of_whole),
    Rule("a=WEEKDAY COMMA (THE|ON)? WEEKDAY COMMA? AND (THE|ON)? b=WEEKDAY", _row_of_days),
    Rule(
        "OPENV (F|FROM|ON|THE|OF|IN|DU|TO|BETWEEN){0,3} a=WEEKDAY (LINK|AND) (THE|ON)? b=WEEKDAY "
        "(COMMA? (FROM|OF|BETWEEN|IN)? NUM LINK NUM (?!UNIT|MONTH))?",
        _open_days,
    ),
    Rule(
        "OPENV F? (?=(AT|FROM|OF|DU|ON)? (CLOCK|NUM (OCLOCK|AMPM))|AT (THE|F)? NUM)", lambda c, part: ("OPENED", HOURS)
    ),
    Rule(
        "OPENV F{0,2} (FROM|ON|THE|OF|IN|TO){0,2} (WEEKDAY|WEEKDAYORD) AND (THE|ON|TO)? (WEEKDAY|WEEKDAYORD)",
        lambda c, part: ("OPENED", HOURS),
    ),
    Rule("(AWAY|CLOSED|JUNK) " + _TWO_DAYS + " COMMA (IFNOT|REST) " + _FROM_TO, lambda c, part: ("OPENED", HOURS)),
    Rule(_TWO_DAYS + " (AWAY|CLOSED|JUNK) COMMA (IFNOT|REST) " + _FROM_TO, lambda c, part: ("OPENED", HOURS)),
    Rule("CLOSED (F|ON|THE|OF|IN|DU|AT|TO|EVERY){0,2} " + _CLOSING_DAYS, _closed_weekly),
    Rule(_CLOSING_DAYS + " F{0,2} CLOSED", _closed_weekly),
    Rule("CLOSED", lambda c, part: ("AWAY", SHUT)),
    Rule("n=NUMBER AND (THE|ON)? NUMBER WEEKDAY (OF|IN|DU|ON)? (THE? MONTHS|EVERY MONTHS|JUNK|ALWAYS)?", _row_of_days),
    Rule("v=OPENV", lambda c, part: ("EVENTV" if part["v"] == EVENT else "W", None)),
    Rule("EVERY (MONTH|SEASON|HOLIDAY|VACATION) ABOUT? " + _SO_LONG, _habitual),
    Rule(_SO_LONG + " (F|W|IN|AT|TO|ON|OF|THE){0,4} EVERY (MONTH|SEASON|HOLIDAY|VACATION)", _habitual),
    Rule("EVERY (MONTH|MONTHQ|SEASON|HOLIDAY|VACATION|THEHOLIDAYS|DAYS OF MONTH|MONTHS OF MONTH)", _habitual),
    Rule("EVERY (WEEKDAY|HABITUAL) (OF|DU|IN|ON) ART? (SEASON|MONTH)", _habitual),
    Rule("EVERY W (SEASON|MONTH|UNIT)", _habitual),
    Rule(
        "(NUMBER|LAST|BEFOREFIRST) (WEEKDAY|WEEKDAYORD|UNIT) (IN|OF|DU|ON)? EVERY (W|NUMBER)? (UNIT|MONTH)", _habitual
    ),
    Rule("(NUMBER|LAST|BEFOREFIRST) (WEEKDAY|WEEKDAYORD) (IN|OF|DU|ON) (JUNK|ALWAYS)", _habitual),
    Rule("EVERY (NUMBER|NEXT) WEEKDAY ((IN|OF|DU|ON) THE? MONTHS)?", _habitual),
    Rule(
        "(?<!IN)(?<!WITHIN) n=NUM YEARS (?=(IN|ON|AT|THE){0,2} (NUM|ORDN)? MONTH)",
        lambda c, part: ("OPENED", TOLD) if part["n"] >= LEAST_AGE else None,
    ),
    Rule("f=(F|GOOD) (?=(IN|ON|THE){0,2} (NUM|ORDN)? MONTH n=NUM ($|COMMA|DOT|STOP|AND|PAREN))", _turns),
    Rule("(?<=(GOOD|HOURS)) (F|COLON|ON|FROM){0,2} a=WEEKDAY LINK b=WEEKDAY", _open_hours),
]
