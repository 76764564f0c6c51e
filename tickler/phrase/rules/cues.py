"""Who acts next: "I'll call you" and "don't call" hand the ball over, unless a day is named after all."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, character
from tickler.phrase.moments import Moment, shift, week


def _handed_over(_: Context, __: Part) -> Node | None:
    return "HANDOFF", None


def _promised(_: Context, part: Part) -> Node | None:
    """Of "ich melde mich": theirs to do where no day is named, and a call where the writer names one."""
    return "HANDOFF", part["b"]


def _number_of_thing(_: Context, __: Part) -> Node | None:
    """Of "Room 12", "ext 12", "version 1.1.30": no day."""
    return "JUNK", None


def _numbered_thing(_: Context, part: Part) -> Node | None:
    """Portuguese weekdays are ordinals: before a unit or a weekday they count."""
    return "ORDW", part["d"] + 2


def _nothing(_: Context, __: Part) -> Node | None:
    """Streets, people and firms that are named after days; so much of a thing."""
    return "JUNK", None


def _name(context: Context, part: Part) -> Node | None:
    """Of "April said to call", "lunch with June": not after "in", where it is the month."""
    at = part.match.start()
    return None if at and part.row.categories[at - 1] in _BEFORE_MONTHS else ("JUNK", None)


_BEFORE_MONTHS = frozenset(
    character(name) for name in ("IN", "OF", "BY", "UNTIL", "AFTER", "BEFORE", "SINCE", "LAST", "THE", "THIS", "NEXT")
)


def _nor(_: Context, part: Part) -> Node | None:
    """Of "Weder am 14. noch am 17."; alone it is "still"."""
    return ("NOT", None) if _NEITHER in part.row.categories[: part.match.start()] else ("F", None)


_NEITHER = character("NEITHER")

HANDED_OVER = [
    Rule("EVERY (NUMBER|NEXT) WEEKDAY ((IN|OF|DU|ON) THE? MONTHS)?", _nothing),
    Rule("NOR", _nor),
    Rule("(?<=(NUM|ORDN|WEEKDAY|MONTH|WEEKDAYORD)) IF", lambda c, part: ("GOOD", None)),
    Rule("^ d=(WEEKDAY|HABITUAL) W COMMA", lambda c, part: ("JUNK", None) if part["d"] == SUNDAY else None),
    Rule("TITLE DOT? (F|THE|ON|DU|OF) (MONTH|MONTHQ)", _nothing),
    Rule("IF (?=$|COMMA|DOT|STOP)", lambda c, part: ("GOOD", None)),
    Rule("DOC (?!OF|DU|FROM|ON|DAYS)", lambda c, part: ("SENDV", None)),
    Rule("STREET (DU|OF|THE)? (NUM|ORDN|ORDW|W)? OF? (MONTH|MONTHQ)?", _nothing),
    Rule("(ORDN|ORDW|MONTH|MONTHQ|WEEKDAY|SEASON|HOLIDAY) STREET", _nothing),
    Rule("TITLE DOT? (WEEKDAY|WEEKDAYQ|MONTH|MONTHQ|SEASON)", _nothing),
    Rule("(WEEKDAY|MONTH|MONTHQ|SEASON) FIRM", _nothing),
    Rule("(NUM|PAIRDOT|PAIRSLASH|PAIRDASH|ORDN) MEASURE", _nothing),
    Rule("n=PRIMA (?=UNIT|WEEKENDS|HALF|HALVES)", lambda c, part: ("ORDW", part["n"])),
    Rule("PRIMA", lambda c, part: ("BEFORE", None)),
    Rule("d=WEEKDAYORD (?=UNIT|WEEKDAY|HALF)", _numbered_thing),
    Rule("d=WEEKDAYORD DASH? FEIRA", lambda c, part: ("WEEKDAY", part["d"])),
    Rule("FEIRA", lambda c, part: ("EVENTV", None)),
    Rule("d=WEEKDAYORD", lambda c, part: ("WEEKDAY", part["d"])),
    Rule("(?<=(NUM|ORDN|OF|IN|THE)) s=SEPT (?!UNIT|(OR|TO|DASH|AND) NUM UNIT)", lambda c, part: ("MONTH", 9)),
    Rule("s=SEPT (?=DOT? YEAR)", lambda c, part: ("MONTH", 9)),
    Rule("s=SEPT", lambda c, part: ("NUM", part["s"])),
    Rule(
        "GUARD (DOT|COLON)? (NUM|NUMERIC|PAIRDOT|PAIRSLASH|PAIRDASH|YEAR|MILITARY|ORDN|ISO) (?!UNIT)", _number_of_thing
    ),
    Rule("m=(MONTH|MONTHQ|SEASON) (?=SAYS|THEYLL)", _name),
    Rule("WITH m=(MONTH|MONTHQ|SEASON) (?!DOT? (NUM|ORDN|ORDW|YEAR))", _nothing),
    Rule(
        "(?<!MOVEV TO)(?<=CALL TO) m=(MONTH|MONTHQ) (?!DOT? (NUM|ORDN|ORDW|YEAR))",
        lambda c, part: _nothing(c, part) if c.language.code == "en" else None,
    ),
    Rule("WON (?=UNIT)", lambda c, part: ("NUM", 1)),
    Rule("WON", lambda c, part: ("PASTV", None)),
    Rule("AWAYIN (THE|ARTICLE)? W{1,3}", lambda c, part: ("AWAY", None)),
    Rule("AWAYIN", lambda c, part: ("IN", None)),
    Rule("IN W{1,2} (?=UNTIL|THROUGH|FORP (NUM|ARTICLE|FEW|COUPLE|ABOUT|THE|NEXT))", lambda c, part: ("AWAY", None)),
    Rule("(ORDN|ORDW) GUARD (?!NUM|PAIRDASH)", _nothing),
    Rule("(?<=(STOP|DOT|DASH)) NO COMMA", lambda c, part: ("CORRECT", None)),
    Rule("(?<=(THE|ARTICLE)) PASTV (?=W)", lambda c, part: ("W", None) if c.language.code == "en" else None),
    Rule("b=BALL", _promised),
    Rule("COMMA NOT COMMA", lambda c, part: ("CORRECT", None)),
    Rule("(ILL|THEYLL) F{0,2} (CALL|REPLY) (F|THE|OF){0,2} YOU", _handed_over),
    Rule("(ILL|THEYLL) F{0,2} YOU (CALL|REPLY)", _handed_over),
    Rule("THEYLL F{0,2} REACH", _handed_over),
    Rule("(ILL|THEYLL) F{0,1} REPLY", _handed_over),
    Rule("NOT (F|TO){0,2} CALL (YOU|F){0,2} (?=$|COMMA|DOT|STOP|PAREN|ILL|BALL|AND)", _handed_over),
]


def _called_by_name(_: Context, part: Part) -> Node | None:
    """Of "Call June next Tuesday": a month straight after the verb, with a day behind it, is a person."""
    return ("DAY" if part["w"].single else "PERIOD", part["w"]) if "named" in part["p"].traits else None


def _all_but(_: Context, part: Part) -> Node | None:
    """Of "Any day next week but Monday": the longer part of the stretch before or behind that day."""
    return _but(part["p"], part["d"])


def _but(period: Moment, day: Moment) -> Node | None:
    if period.grain != "week" or not (day.single and day.grain == "weekday"):
        return None
    out = shift(period.first, day.first.weekday())
    behind = (out - period.first).days < LAST_OF_WEEK - (out - period.first).days
    first, last = (shift(out, 1), period.last) if behind else (period.first, shift(out, -1))
    return "PERIOD", Moment(first, last, "part", sure=period.sure)


def _rest_of_week(_: Context, part: Part) -> Node | None:
    """Of "Any day but Monday next week"."""
    return _but(week(part["d"].first), part["d"]) if "weeks" in part["d"].traits else None


LAST_OF_WEEK = 4
SUNDAY = 6

CORRECTED = [
    Rule("(?<=DAY) COMMA? NO COMMA? (?=WHEN)", lambda c, part: ("CORRECT", None)),
    Rule("(?<=PERIOD) COMMA? NO COMMA? (?=PERIOD)", lambda c, part: ("CORRECT", None)),
    Rule("(?<=(REACH|CALL)) p=PERIOD (?!OR|AND) w=WHEN", _called_by_name),
    Rule("p=PERIOD COMMA? EXCEPT d=DAY", _all_but),
    Rule("EXCEPT d=DAY", _rest_of_week),
]
