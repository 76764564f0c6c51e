"""Who acts next: "I'll call you" and "don't call" hand the ball over, unless a day is named after all."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes, character
from tickler.phrase.rules.antecedents import clause_before

PROMISED = "promised"
"""The value of a handing over in the first person, which is a call where a day stands beside it."""

UNWANTED = "unwanted"
"""The value of a handing over that only asks not to be called."""


THEIRS = "theirs"
"""The value of a handing over that tells what they do: "he lets me know by Friday" is theirs until then, and after."""


def _unwanted(_: Context, part: Part) -> Node | None:
    """Of "don't call"; but not of "if in two weeks she says nothing I call"."""
    clause = clause_before(part)
    return None if _IF in clause and _SAYS in part.match.group() else ("HANDOFF", UNWANTED)


_IF = character("IF")

_SAYS = character("SAYS")

POLITE = "polite"
"""The value of "melden Sie sich": opening a clause it asks us to; behind a day it is what they do."""


def _asked_for(_: Context, part: Part) -> Node | None:
    return ("REACH", None) if part["b"] == POLITE else None


HANDED_OVER = [
    Rule("(^|(?<=(COMMA|DOT|STOP|COLON|DASH|SAYS|SLASH))) (F|CALL){0,2} b=BALL", _asked_for),
    Rule("b=BALL", becomes("HANDOFF", "b")),  # "ich melde mich" is a call where the writer names a day
    Rule("(ILL|THEYLL) F{0,2} (CALL|REPLY) (F|THE|OF){0,2} YOU", becomes("HANDOFF")),
    Rule("(ILL|THEYLL) F{0,2} YOU (CALL|REPLY)", becomes("HANDOFF")),
    Rule("THEYLL F{0,2} REACH", becomes("HANDOFF")),
    Rule("(ILL|THEYLL) F{0,1} REPLY", becomes("HANDOFF")),
    Rule(
        "NOT (F|TO|THE|ON|YOU){0,4} CALL (YOU|F|THIS|THE|W|TITLE){0,4} "
        "(?=$|COMMA|DOT|STOP|PAREN|COLON|DASH|ILL|BALL|AND)",
        _unwanted,
    ),
    Rule("QUIT (F|TITLE|OF|YOU|TO|THE|ON|IN|WITH|COMMA){0,4} CALL", lambda c, part: ("HANDOFF", UNWANTED)),
    Rule("QUIT", becomes("W")),
]
