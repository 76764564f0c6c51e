"""Which of the days that the words hold is the day to get in touch.

One walk over the row: cues between the marks of punctuation raise or lower each day, or take it out; what is said in
relation to another day uses that day up. The highest wins, the first of equals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Row, character
from tickler.phrase.moments import Length, Moment
from tickler.phrase.rules.relations import UNSAID, add, after, since

CALLED = 4.0
GOOD = 3.0
PLAIN = 0.0
EVENT = -1.0
BARE_AMONG_WORDS = -3.0
FALLBACK = -6.0
CONSUMED = -8.0
REFUSED = -20.0

_C = {name: character(name) for name in (
    "DAY", "PERIOD", "REL", "CALL", "REACH", "MOVEV", "WAITV", "NOT", "BAD", "GOOD", "BUT", "IFNOT", "AWAY", "OUT", "SELFAWAY", "PASTV", "EVENTV",
    "AND", "COMMA", "DOT", "STOP", "PAREN", "COLON", "DASH", "HANDOFF", "CORRECT", "STATE", "W",
)}  # fmt: skip
_CUES = re.compile("[" + "".join(re.escape(c) for c in _C.values()) + "]")
_NAMES = {c: name for name, c in _C.items()}
_BREAKS = frozenset(("COMMA", "DOT", "STOP", "PAREN", "COLON", "DASH", "BUT"))
_FEW_WORDS = 2
_CALLS = frozenset((_C["CALL"], _C["REACH"], _C["MOVEV"]))

_PLACES = {"CALL": "called_at", "REACH": "called_at", "MOVEV": "called_at", "WAITV": "waiting", "NOT": "refused", "AWAY": "away", "PASTV": "past"}
"""Cues that matter by where they stand."""
_MARKS = {"GOOD": "good", "IFNOT": "fallback", "SELFAWAY": "self_away", "EVENTV": "event"}
"""Cues that matter wherever they stand in the clause."""


@dataclass(slots=True)
class Candidate:
    """A day among the words.

    Attributes:
        moment: What it means.
        at: Its place in the row.
        clause: The number of the clause it stands in.
        score: How much speaks for it.
        start: Where it starts in the words.
        end: Where it ends.
    """

    moment: Moment
    at: int
    clause: int
    score: float
    start: int
    end: int
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class Clause:
    """What was met between two marks."""

    called_at: int = -99
    refused: int = -99
    good: bool = False
    fallback: bool = False
    away: int = -99
    waiting: int = -99
    self_away: bool = False
    past: int = -99
    event: bool = False
    words: int = 0
    candidates: list[Candidate] = field(default_factory=list)


@dataclass(slots=True)
class Verdict:
    """The candidates, best first, and whether the ball was handed over."""

    candidates: list[Candidate]
    handed_over: bool


NEAR = 5
"""So many terms apart, a cue still belongs to a day."""


def judge(context: Context, row: Row) -> Verdict:
    """The days among the words by how likely they are the one to get in touch."""
    clauses = [Clause()]
    met: list[Candidate] = []
    handed_over, corrected = False, 0
    for match in _CUES.finditer(row.categories):
        name, at, clause = _NAMES[match.group()], match.start(), clauses[-1]
        if name in _BREAKS:
            clauses.append(Clause(good=name == "BUT"))
        elif name in ("DAY", "PERIOD"):
            _meet(row, at, clause, met, row.values[at], len(clauses))
        elif name == "REL":
            _relate(context, row, at, clause, met, len(clauses))
        elif name == "CORRECT":
            corrected = len(met)
        elif name == "HANDOFF":
            handed_over = True
        elif name == "STATE":
            _state(context, row, at, clause, met, len(clauses))
        elif name == "AND":
            if row.categories[at + 1 : at + 2] in _CALLS:
                clauses.append(Clause())
        else:
            _note(name, at, clause, clauses)
    for clause in clauses:
        _settle(context, clause)
    if corrected < len(met):
        for candidate in met[:corrected]:
            candidate.score = REFUSED
    ranked = sorted((one for one in met if one.score > REFUSED / 2), key=lambda one: (-one.score, one.at))
    return Verdict(ranked, handed_over)


def _meet(row: Row, at: int, clause: Clause, met: list[Candidate], moment: Moment, number: int) -> Candidate:
    start, end = row.starts[at], row.ends[at]
    candidate = Candidate(moment, at, number, PLAIN, start, end, ((start, end),))
    clause.candidates.append(candidate)
    met.append(candidate)
    if at - clause.refused <= NEAR - 1:
        candidate.score = REFUSED
        clause.refused = -99
    if at - clause.past <= NEAR and clause.called_at < clause.past and "limit" not in moment.traits:
        candidate.score = REFUSED
    return candidate


def _relate(context: Context, row: Row, at: int, clause: Clause, met: list[Candidate], number: int) -> None:
    """What is said in relation to the day before it, or to the day of the conversation."""
    anchor = met[-1] if met else None
    moment = anchor.moment if anchor else Moment(context.on, context.on, UNSAID)
    try:
        made: Moment = row.values[at](context, moment)
    except DayOutOfRange:
        return
    if made.last < context.on:
        return
    made.sure = min(made.sure, 0.85 if anchor else 0.75)
    candidate = _meet(row, at, clause, met, made, number)
    candidate.score = max(candidate.score, PLAIN) + (0.5 if anchor else -1.0)
    if anchor:
        candidate.spans = (*anchor.spans, *candidate.spans)
        if not clause.fallback:
            anchor.score = min(anchor.score, CONSUMED)
        elif clause.fallback:
            candidate.score = FALLBACK


def _state(context: Context, row: Row, at: int, clause: Clause, met: list[Candidate], number: int) -> None:
    """Of "Away for two weeks": over after them. Any other "for two weeks" is no day."""
    length: Length = row.values[at]
    if clause.self_away or at - max(clause.away, clause.waiting, clause.refused) > NEAR:
        return
    clause.refused = -99
    try:
        found = add(context, context.on, length.span)
    except DayOutOfRange:
        return
    _meet(row, at, clause, met, Moment(found, found, "from", exact=True, sure=0.7), number).score = 0.5


def _note(name: str, at: int, clause: Clause, clauses: list[Clause]) -> None:
    if name in _PLACES:
        setattr(clause, _PLACES[name], at)
    elif name in _MARKS:
        setattr(clause, _MARKS[name], True)
    elif name == "BAD":
        _refuse(clause, at, clauses)
    elif name == "OUT":
        _out(clause, at)
    elif name == "W":
        clause.words += 1


def _refuse(clause: Clause, at: int, clauses: list[Clause]) -> None:
    """Of "Tuesday is no good": the day just before it is out."""
    held = clause.candidates
    if not held and len(clauses) > 1:
        held = clauses[-2].candidates
    for candidate in held[-1:]:
        if at - candidate.at <= NEAR + 2:
            candidate.score = REFUSED


def _out(clause: Clause, at: int) -> None:
    """Of "Friday is out" refuses the day; "he is out" until some day is away."""
    if clause.candidates and clause.candidates[-1].at >= at - 1:
        clause.candidates[-1].score = REFUSED
    else:
        clause.away = at


def _settle(context: Context, clause: Clause) -> None:
    """The scores of a clause's days, now that all of it has been heard."""
    for candidate in clause.candidates:
        moment = candidate.moment
        if candidate.score <= REFUSED / 2:
            continue
        if clause.away > -99:
            _when_back(context, clause, candidate)
            moment = candidate.moment
        if clause.fallback:
            candidate.score = min(candidate.score, FALLBACK)
            continue
        if clause.called_at >= 0 and candidate.score > CONSUMED:
            candidate.score += CALLED
        elif clause.good and candidate.score > CONSUMED:
            candidate.score += GOOD
        elif clause.event:
            candidate.score += EVENT
        if "bare" in moment.traits and not clause.called_at >= 0 and clause.words > _FEW_WORDS:
            candidate.score += BARE_AMONG_WORDS


def _when_back(context: Context, clause: Clause, candidate: Candidate) -> None:
    """Someone is away: until a day, and that day is meant; through it or on it, and the first working day after."""
    moment = candidate.moment
    if "until" in moment.traits or "from" in moment.traits:
        candidate.moment = since(context, moment)
        return
    if clause.self_away or moment.grain in ("after", "before", "from"):
        return
    if abs(candidate.at - clause.away) > NEAR or (clause.called_at > clause.away and candidate.at > clause.called_at):
        return
    candidate.moment = after(context, moment)
    candidate.moment.sure = 0.7


def too_weak(candidate: Candidate, words: int) -> bool:
    """Whether a candidate is better not believed: a length in passing among words that speak of something else."""
    return candidate.score <= BARE_AMONG_WORDS and candidate.score > FALLBACK and "bare" in candidate.moment.traits
