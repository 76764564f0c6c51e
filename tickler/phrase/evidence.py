"""What speaks for a day and against it: cues by clause, and the weights that a day has by them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Row, character
from tickler.phrase.moments import Moment
from tickler.phrase.rules.anchors import after, before, since

REACHED = 4.2
CALLED = 4.0
SENT = 3.5
GOOD = 3.0
BACK = 1.0
ALONE = 0.3
RELATED = 0.5
PLAIN = 0.0
EVENT = -1.0
UNRELATED = -1.0
FALLBACK = -6.0
CONSUMED = -8.0
REFUSED = -20.0
"""What speaks for a day, or against it: a verb of getting in touch beside it, one of sending, a word of agreement, a
return, an anchor, that nothing else is said in its clause; that it only names an event, is a length in passing, is what
to do if no one answers, was counted from, was refused."""

NEAR = 5
"""So many terms apart, a cue still belongs to a day."""

PAST_NEAR = 8
"""What was done may be told at more length."""

NEVER = -99


_NAMES = [character(name) for name in ("COMMA", "DOT", "STOP", "COLON", "DASH")]
_NAME = re.compile(f"(?:^|[{re.escape(''.join(_NAMES))}]){character('W')}{{1,3}}$")
"""No more than a name since the clause began: "Jim Halvorsen 2 weeks"."""

_NAMES_ONE = re.compile(f"{character('DAY')}{character('W')}{{1,2}}")
"""Nothing but a length and whom it is about: "10 weeks gymnastics coach"."""

_OPENS = re.compile(f"(?:^|[{re.escape(''.join(_NAMES))}])[{re.escape(character('F') + character('ABOUT'))}]{{0,2}}$")
_LEADS_ON = frozenset(character(name) for name in ("F", "SAYS", "WITH", "ABOUT", "SUB", "AND", "THEN"))
"""A length is the first thing said, and no noun follows: "6 weeks about the pump"."""

_OF_A_THING = 0.4
_THING = re.compile(f"{character('PERIOD')}[{re.escape(character('W') + character('CALL') + character('SENDV'))}]")
"""A stretch straight before a noun more often tells which one: "talk about the December lets, in September"."""

ENDS_CLAUSE = frozenset(("", *(character(name) for name in ("COMMA", "DOT", "STOP", "BUT"))))


@dataclass(slots=True)
class Candidate:
    """A day among the words.

    Attributes:
        moment: What it means.
        at: Its place in the row.
        score: How much speaks for it.
        start: Where it starts in the words.
        end: Where it ends.
        spans: All the places in the words that it rests on.
        meant: Whether a later clause points back to it: "three weeks for the drawings, call then".
    """

    moment: Moment
    at: int
    score: float
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    meant: bool = False

    @property
    def refused(self) -> bool:
        """Whether the words took it out."""
        return self.score <= REFUSED / 2


@dataclass(slots=True)
class Clause:
    """What was met between two marks: where the cues stand, and the days."""

    called: int = NEVER
    reached: int = NEVER
    sending: int = NEVER
    then: int = NEVER
    refused: int = NEVER
    away: int = NEVER
    waiting: int = NEVER
    back: int = NEVER
    past: int = NEVER
    good: int = NEVER
    fallback: int = NEVER
    self_away: int = NEVER
    event: int = NEVER
    family: int = NEVER
    condition: int = NEVER
    gone: int = NEVER
    opened: int = NEVER
    handed: int = NEVER
    words: int = 0
    candidates: list[Candidate] = field(default_factory=list)

    @property
    def alone(self) -> bool:
        """Whether its day is all it holds."""
        return not self.words and max(self.event, self.away, self.past, self.gone) < 0


def settle(context: Context, row: Row, clause: Clause, candidate: Candidate, *, alone: bool) -> None:
    """The score of a clause's day, now that all of the clause has been heard."""
    _turn(context, clause, candidate)
    untold = max(clause.called, clause.condition) < 0
    if clause.family >= 0 and _of_family(clause, candidate):
        candidate.score = REFUSED
        return
    told = max(clause.gone, clause.opened) >= 0 and clause.good < 0
    if untold and (clause.past > candidate.at or told):
        candidate.score = REFUSED
    elif clause.fallback >= 0:
        candidate.score = min(candidate.score, FALLBACK - (candidate.at < clause.called))
    elif _in_passing(row, clause, candidate, alone=alone, named=alone and context.syntax.length_before_name):
        candidate.score = REFUSED
    elif candidate.score > CONSUMED:
        candidate.score += CALLED if candidate.meant and clause.called < 0 else _weight(clause, candidate)
        candidate.score -= _OF_A_THING * bool(_THING.match(row.categories, candidate.at))


def _of_family(clause: Clause, candidate: Candidate) -> bool:
    """Of "his daughter graduates on May 20": it tells of somebody else, and nothing is to be done then."""
    others = (clause.called, clause.sending, clause.good, clause.back, clause.away, clause.waiting, clause.condition,
              clause.self_away, clause.fallback)  # fmt: skip
    return clause.family < candidate.at and max(others) < 0 and not candidate.meant


def _in_passing(row: Row, clause: Clause, candidate: Candidate, *, alone: bool, named: bool) -> bool:
    """A length among words that are no cues, or a habit; but not what stands behind a name alone."""
    traits = candidate.moment.traits
    if max(clause.good, clause.called, clause.sending) >= 0 or candidate.meant:
        return False
    if "every" in traits or ("now" in traits and clause.words):
        return True
    if "bare" not in traits or not (clause.words or clause.event > candidate.at) or clause.waiting >= 0:
        return False
    categories, at = row.categories, candidate.at
    if "years" not in traits and categories[at + 1 : at + 2] in _LEADS_ON and _OPENS.search(categories[:at]):
        candidate.moment.sure = min(candidate.moment.sure, 0.75)
        return False
    if named and "years" not in traits and _NAMES_ONE.fullmatch(categories):
        candidate.moment.sure = min(candidate.moment.sure, 0.6)
        return False
    if alone and categories[at + 1 : at + 2] in ENDS_CLAUSE and _NAME.search(categories[:at]):
        candidate.moment.sure = min(candidate.moment.sure, 0.6)
        return False
    return True


def _turn(context: Context, clause: Clause, candidate: Candidate) -> None:
    """What "if not by then", "until" and "away" make of a day."""
    moment = candidate.moment
    try:
        if "limit" in moment.traits and max(clause.condition, clause.fallback) >= 0:
            candidate.moment = since(context, Moment(moment.last, moment.last, "condition"))
        elif clause.away >= 0:
            _when_back(context, clause, candidate)
        elif {"until", "end"} <= moment.traits and not moment.single and clause.waiting < 0:
            candidate.moment = before(context, moment, including=True) or moment
    except DayOutOfRange:
        candidate.score = REFUSED


def _when_back(context: Context, clause: Clause, candidate: Candidate) -> None:
    """Someone is away: until a day, and that day is meant; through it or on it, and the first working day after."""
    moment = candidate.moment
    if "until" in moment.traits and moment.single and context.syntax.until_included:
        candidate.moment = after(context, moment)
        return
    if "until" in moment.traits or "from" in moment.traits:
        candidate.moment = since(context, moment)
        candidate.score += 0 if "until" in moment.traits else EVENT
        return
    if (
        clause.self_away >= 0
        or clause.back >= 0
        or clause.event > clause.away
        or moment.grain in ("after", "before", "from", "length")
    ):
        return
    if abs(candidate.at - clause.away) > NEAR or candidate.at > clause.called > clause.away:
        return
    candidate.moment = after(context, moment)
    candidate.moment.sure = 0.7


def _weight(clause: Clause, candidate: Candidate) -> float:
    """How much a clause's cues speak for its day."""
    if "wrapped" in candidate.moment.traits or ("now" in candidate.moment.traits and clause.called < 0):
        return EVENT
    if clause.called >= 0:
        return REACHED if clause.reached >= 0 else CALLED
    if clause.sending >= 0:
        return SENT
    if clause.good >= 0:
        return GOOD
    if clause.event >= 0:
        return EVENT
    if max(clause.back, clause.waiting) >= 0:
        return BACK
    return ALONE if clause.alone else PLAIN
