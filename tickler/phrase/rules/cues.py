"""Who acts next: "I'll call you" and "don't call" hand the ball over, unless a day is named after all."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, character, characters, terms
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


_BEFORE_MONTHS = characters("IN OF BY UNTIL AFTER BEFORE SINCE LAST THE THIS NEXT")


def _given_to(context: Context, part: Part) -> Node | None:
    """Of "Send the brochure to June Winters": a person."""
    clause = _MARKS.split(part.row.categories[: part.match.start()])[-1]
    return ("JUNK", None) if context.syntax.months_are_names and _SENT in clause else None


_MARKS = terms("COMMA|DOT|STOP")
_SENT = character("SENDV")


def _open_hours(_: Context, part: Part) -> Node | None:
    """Of "Open Monday to Friday": so much of every week."""
    return ("JUNK", None) if part["b"] - part["a"] >= MOST_OF_WEEK else None


PASSED = "passed"
"""The value of a word for "last" that before a name means "after": "passé Noël"."""


HOURLY = "hourly"
"""The value of "dopo le", which before a number is of hours: days have another article."""


def _half_number(_: Context, part: Part) -> Node | None:
    """Of "3 1/2", a dwelling's size: no day."""
    return ("JUNK", None) if tuple(part["p"])[:2] == (1, 2) else None


def _nor(_: Context, part: Part) -> Node | None:
    """Of "Weder am 14. noch am 17."; alone it is "still"."""
    return ("NOT", None) if _NEITHER in part.row.categories[: part.match.start()] else ("F", None)


_NEITHER = character("NEITHER")

HANDED_OVER = [
    Rule("EVERY (NUMBER|NEXT) WEEKDAY ((IN|OF|DU|ON) THE? MONTHS)?", _nothing),
    Rule("(?<=(EVENTV|DOC)) BEFOREFOR YEAR", _nothing),
    Rule("NOR", _nor),
    Rule("ASKED (?=F{0,2} ABOUT? (NUM|ARTICLE|COUPLE|FEW|HALF) OF? UNIT)", lambda c, part: ("WAITV", None)),
    Rule("ASKED", lambda c, part: ("PASTV", None)),
    Rule("(?<=(NUM|ORDN|WEEKDAY|MONTH|WEEKDAYORD)) IF", lambda c, part: ("GOOD", None)),
    Rule("^ d=(WEEKDAY|HABITUAL) W COMMA", lambda c, part: ("JUNK", None) if part["d"] == SUNDAY else None),
    Rule("TITLE DOT? (F|THE|ON|DU|OF) (MONTH|MONTHQ)", _nothing),
    Rule("TODAY (YOU|F)? (SAYS|PASTV)", lambda c, part: ("SAYS", None)),
    Rule("IF (?=$|COMMA|DOT|STOP)", lambda c, part: ("GOOD", None)),
    Rule("DOC (?!OF|DU|FROM|ON|DAYS)", lambda c, part: ("SENDV", None)),
    Rule("STREET (DU|OF|THE)? (NUM|ORDN|ORDW|W)? DASH? OF? (MONTH|MONTHQ)? (DASH YEAR)?", _nothing),
    Rule("(?<=NUM) p=PAIRSLASH (?=$|COMMA|TO|IN|AT|W|STREET|DOT)", _half_number),
    Rule(
        "TODAY (?=COMMA? (F|YOU|TITLE|THE){0,3} (PASTV|SAYS|(F|W){1,2} OF (YOU|THE)? CALL))",
        lambda c, part: ("F", None),
    ),
    Rule(
        "x=LAST (?=ART? (HOLIDAY|THEHOLIDAYS|BRIDGE|MONTH|VACATION|(NUM|ORDN|ORDW) OF? MONTH))",
        lambda c, part: ("AFTER", None) if part["x"] == PASSED else None,
    ),
    Rule("x=(AFTER|BEFORE) (?=NUM (?!UNIT|MONTH))", lambda c, part: ("AT", None) if part["x"] == HOURLY else None),
    Rule("PUIS (?=(F|YOU|THE|ON|TO|ILL){0,2} CALL)", lambda c, part: ("THEN", None)),
    Rule("PUIS", lambda c, part: ("F", None)),
    Rule(
        "(?<=(PAIRSLASH|PAIRDOT|NUMERIC|WEEKDAY|MONTH|TOMORROW|COMMA)) HOURS (?=NUM|CLOCK|PAIRDOT)",
        lambda c, part: ("AT", None),
    ),
    Rule("ONLYFROM (?=(NUM|COUPLE|FEW) UNIT)", lambda c, part: ("WAITV", None)),
    Rule("ONLYFROM", lambda c, part: ("FROM", None)),
    Rule("(ORDN|ORDW|MONTH|MONTHQ|WEEKDAY|SEASON|HOLIDAY) STREET", _nothing),
    Rule("TITLE DOT? (WEEKDAY|WEEKDAYQ|MONTH|MONTHQ|SEASON)", _nothing),
    Rule("(WEEKDAY|MONTH|MONTHQ|SEASON) FIRM", _nothing),
    Rule("(NUM|PAIRDOT|PAIRSLASH|PAIRDASH|ORDN) MEASURE", _nothing),
    Rule("n=PRIMA (?=UNIT|WEEKENDS|HALF|HALVES)", lambda c, part: ("ORDW", part["n"])),
    Rule("PRIMA (?=(YOU|F)? (PASTV|SAYS))", lambda c, part: ("F", None)),
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
        lambda c, part: _nothing(c, part) if c.syntax.months_are_names else None,
    ),
    Rule("WON (?=UNIT)", lambda c, part: ("NUM", 1)),
    Rule("WON", lambda c, part: ("PASTV", None)),
    Rule("(?<!MOVEV TO)(?<!MONTH TO)(?<=TO) (MONTH|MONTHQ|SEASON) (?!DOT? (NUM|ORDN|ORDW|YEAR))", _given_to),
    Rule("AWAYIN (THE|ARTICLE)? W{1,3}", lambda c, part: ("AWAY", None)),
    Rule("AWAYIN", lambda c, part: ("IN", None)),
    Rule("IN W{1,2} (?=UNTIL|THROUGH|FORP (NUM|ARTICLE|FEW|COUPLE|ABOUT|THE|NEXT))", lambda c, part: ("AWAY", None)),
    Rule("(ORDN|ORDW) GUARD (?!NUM|PAIRDASH)", _nothing),
    Rule("(?<=(STOP|DOT|DASH)) NO COMMA", lambda c, part: ("CORRECT", None)),
    Rule("(?<=(THE|ARTICLE)) PASTV (?=W)", lambda c, part: ("W", None) if c.syntax.attributes_first else None),
    Rule("b=BALL", _promised),
    Rule("TOBE PASTV", lambda c, part: ("F", None)),
    Rule("TOBE", lambda c, part: ("F", None)),
    Rule("(?<=(GOOD|HOURS)) (F|COLON|ON|FROM){0,2} a=WEEKDAY LINK b=WEEKDAY", _open_hours),
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
    """Of "Any day next week but Monday", "next week, not Monday and not Tuesday": the longer part before or behind."""
    out: Moment = part["d"]
    last: Moment = part["e"] if part.has("e") else out
    return _but(part["p"], out, last) if last.single or last is out else None


def _but(period: Moment, out: Moment, last: Moment) -> Node | None:
    if period.grain != "week" or out.grain not in _WEEKDAYS or last.grain not in _WEEKDAYS:
        return None
    ahead, behind = out.first.weekday(), LAST_OF_WEEK - last.last.weekday()
    if max(ahead, behind) < 1:
        return None
    monday = period.first
    if behind > ahead:
        return "PERIOD", Moment(shift(monday, LAST_OF_WEEK + 1 - behind), period.last, "part", sure=period.sure)
    return "PERIOD", Moment(monday, shift(monday, ahead - 1), "part", sure=period.sure)


def _without_part(context: Context, part: Part) -> Node | None:
    """Of "September, but not the first week": what lies behind that part, or before it."""
    period: Moment = part["p"]
    out: Moment = part["r"](context, period)
    if not period.first <= out.first <= out.last <= period.last:
        return None
    if period.last - out.last > out.first - period.first:
        return "PERIOD", Moment(shift(out.last, 1), period.last, "part", sure=period.sure)
    return "PERIOD", Moment(period.first, shift(out.first, -1), "part", sure=period.sure)


def _rest_of_week(_: Context, part: Part) -> Node | None:
    """Of "Any day but Monday next week"."""
    out: Moment = part["d"]
    return _but(week(out.first), out, out) if "weeks" in out.traits or out.grain == "either" else None


_WEEKDAYS = ("weekday", "either")


LAST_OF_WEEK = 4
MOST_OF_WEEK = 3
SUNDAY = 6

CORRECTED = [
    Rule("PAST AND F{0,2} (IN|ART|THE){0,2} DAY (?=$|DOT|STOP|COMMA)", lambda c, part: ("PAST", None)),
    Rule("(?<=DAY) COMMA? NO COMMA? (?=WHEN)", lambda c, part: ("CORRECT", None)),
    Rule("(?<=PERIOD) COMMA? NO COMMA? (?=PERIOD)", lambda c, part: ("CORRECT", None)),
    Rule("(?<=(REACH|CALL)) p=PERIOD (?!OR|AND) w=WHEN", _called_by_name),
    Rule("p=PERIOD COMMA? NOT ON? d=WHEN ((COMMA|AND|OR|STOP){1,2} NOT? ON? e=DAY)?", _all_but),
    Rule("p=PERIOD (GAP|CALL){0,5} COMMA? EXCEPT ON? d=WHEN", _all_but),
    Rule("p=PERIOD COMMA? NOT r=REL", _without_part),
    Rule("EXCEPT d=WHEN", _rest_of_week),
]
