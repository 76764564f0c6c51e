"""Who acts next: "I'll call you" and "don't call" hand the ball over, unless a day is named after all."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule


def _handed_over(_: Context, __: Part) -> Node | None:
    return "HANDOFF", None


def _number_of_thing(_: Context, __: Part) -> Node | None:
    """Of "Room 12", "ext 12", "version 1.1.30": no day."""
    return "JUNK", None


def _numbered_thing(_: Context, part: Part) -> Node | None:
    """Portuguese weekdays are ordinals: before a unit or a weekday they count."""
    return "ORDW", part["d"] + 2


def _nothing(_: Context, __: Part) -> Node | None:
    """Streets, people and firms that are named after days."""
    return "JUNK", None


HANDED_OVER = [
    Rule("STREET (DU|OF|THE)? (NUM|ORDN|ORDW|W)? OF? (MONTH|MONTHQ)?", _nothing),
    Rule("(ORDN|ORDW) STREET", _nothing),
    Rule("TITLE DOT? (WEEKDAY|WEEKDAYQ|MONTH|MONTHQ|SEASON)", _nothing),
    Rule("(WEEKDAY|MONTH|MONTHQ|SEASON) FIRM", _nothing),
    Rule("n=PRIMA (?=UNIT|WEEKENDS)", lambda c, part: ("ORDW", part["n"])),
    Rule("PRIMA", lambda c, part: ("BEFORE", None)),
    Rule("d=WEEKDAYORD (?=UNIT|WEEKDAY)", _numbered_thing),
    Rule("d=WEEKDAYORD", lambda c, part: ("WEEKDAY", part["d"])),
    Rule("(?<=(NUM|ORDN|OF|IN|THE)) s=SEPT (?!UNIT)", lambda c, part: ("MONTH", 9)),
    Rule("s=SEPT (?=DOT? YEAR)", lambda c, part: ("MONTH", 9)),
    Rule("s=SEPT", lambda c, part: ("NUM", part["s"])),
    Rule(
        "GUARD (DOT|COLON)? (NUM|NUMERIC|PAIRDOT|PAIRSLASH|PAIRDASH|YEAR|MILITARY|ORDN|ISO) (?!UNIT)", _number_of_thing
    ),
    Rule("BALL", _handed_over),
    Rule("COMMA NOT COMMA", lambda c, part: ("CORRECT", None)),
    Rule("(ILL|THEYLL) F{0,2} (CALL|REPLY) (F|THE|OF){0,2} YOU", _handed_over),
    Rule("(ILL|THEYLL) F{0,2} YOU (CALL|REPLY)", _handed_over),
    Rule("THEYLL F{0,2} REACH", _handed_over),
    Rule("(ILL|THEYLL) F{0,1} REPLY", _handed_over),
    Rule("NOT (F|TO){0,2} CALL (YOU|F){0,2} (?=$|COMMA|DOT|STOP|PAREN|ILL|BALL|AND)", _handed_over),
]
