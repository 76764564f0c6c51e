"""Which of the days that the words hold is the day to get in touch.

One walk over the row: cues between the marks of punctuation raise or lower each day, or take it out; what is said in
relation to another day uses that day up. The highest wins, the first of equals.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Row, character
from tickler.phrase.moments import Length, Moment
from tickler.phrase.rules.anchors import UNSAID, add, after, before, offset, since

CALLED = 4.0
SENT = 3.5
GOOD = 3.0
BACK = 1.0
RELATED = 0.5
PLAIN = 0.0
EVENT = -1.0
UNRELATED = -1.0
FALLBACK = -6.0
CONSUMED = -8.0
REFUSED = -20.0
"""What speaks for a day, or against it: a verb of getting in touch beside it, one of sending, a word of agreement, a
return, an anchor; that it only names an event, is a length in passing, is what to do if no one answers, was counted
from, was refused."""

NEAR = 5
"""So many terms apart, a cue still belongs to a day."""

NEVER = -99

_C = {name: character(name) for name in (
    "DAY", "PERIOD", "REL", "STATE", "CALL", "REACH", "MOVEV", "WAITV", "NOT", "BAD", "GOOD", "BUT", "CORRECT", "IFNOT",
    "AWAY", "OUT", "BACKV", "SELFAWAY", "PASTV", "EVENTV", "AND", "COMMA", "DOT", "STOP", "PAREN", "COLON", "DASH",
    "HANDOFF", "PAST", "W", "SENDV", "NO", "EXCEPT", "THEN", "SUB",
)}  # fmt: skip
_CUES = re.compile("[" + "".join(re.escape(c) for c in _C.values()) + "]")
_FILLERS = frozenset(character(name) for name in ("F", "SAYS", "ILL", "THEYLL", "THEN"))
_F = "[" + "".join(re.escape(one) for one in sorted(_FILLERS)) + "]"
_ACTS = "[" + "".join(re.escape(_C[name]) for name in ("CALL", "REACH", "SENDV", "MOVEV")) + "]"
_ACTION = re.compile(f"{_F}{{0,3}}{_ACTS}")
"""What makes of an "and" or a "then" the beginning of a clause."""

_MARKS = "".join(_C[name] for name in ("COMMA", "DOT", "STOP", "COLON", "DASH"))
_NAME = re.compile(f"(?:^|[{re.escape(_MARKS)}]){_C['W']}{{1,3}}$")
"""No more than a name since the clause began: "Jim Halvorsen 2 weeks"."""

_ENDS_CLAUSE = frozenset((_C["COMMA"], _C["DOT"], _C["STOP"], _C["BUT"], ""))


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
    gone: int = NEVER
    words: int = 0
    candidates: list[Candidate] = field(default_factory=list)


PLACES: Mapping[str, str] = {
    _C["CALL"]: "called", _C["REACH"]: "called", _C["MOVEV"]: "called", _C["WAITV"]: "waiting", _C["NOT"]: "refused",
    _C["NO"]: "refused", _C["EXCEPT"]: "refused", _C["SENDV"]: "sending",
    _C["AWAY"]: "away", _C["BACKV"]: "back", _C["PASTV"]: "past", _C["GOOD"]: "good", _C["IFNOT"]: "fallback",
    _C["PAST"]: "gone", _C["SELFAWAY"]: "self_away", _C["EVENTV"]: "event",
}  # fmt: skip
"""Cues that matter by where they stand in the clause, or that they do."""


@dataclass(slots=True)
class Verdict:
    """The candidates, best first, and whether the ball was handed over."""

    candidates: list[Candidate]
    handed_over: bool


def judge(context: Context, row: Row) -> Verdict:
    """The days among the words by how likely they are the one to get in touch."""
    hearing = _Hearing(context, row)
    for match in _CUES.finditer(row.categories):
        hearing.hear(match.group(), match.start())
    return hearing.verdict()


class _Hearing:
    """The walk over a row."""

    __slots__ = ("clauses", "context", "corrected", "handed_over", "met", "row")

    def __init__(self, context: Context, row: Row) -> None:
        self.context = context
        self.row = row
        self.clauses = [Clause()]
        self.met: list[Candidate] = []
        self.handed_over = False
        self.corrected = 0

    def hear(self, cue: str, at: int) -> None:
        """Takes in one cue or day."""
        if cue in PLACES:
            if cue == _C["NOT"] and self._postposed(at):
                self.clauses[-1].candidates[-1].score = REFUSED
            else:
                setattr(self.clauses[-1], PLACES[cue], at)
        else:
            _HEARD[cue](self, at)

    def verdict(self) -> Verdict:
        """What comes of it all."""
        self._point_back()
        for clause in self.clauses:
            for candidate in clause.candidates:
                if not candidate.refused:
                    self._settle(clause, candidate)
        if self.corrected < len(self.met):
            for candidate in self.met[: self.corrected]:
                candidate.score = REFUSED
        held = [candidate for candidate in self.met if not candidate.refused]
        return Verdict(sorted(held, key=lambda one: (-one.score, one.at)), self.handed_over)

    def mark(self, at: int) -> None:
        """A mark of punctuation, or a "but", which speaks for what follows."""
        self.clauses.append(Clause(good=at if self.row.categories[at] == _C["BUT"] else NEVER))

    def joined(self, at: int) -> None:
        """An "and" before a verb begins a clause; so does any "and" after what is past."""
        clause = self.clauses[-1]
        over = max(clause.past, clause.gone) >= 0 and self.row.categories[at + 1 : at + 2] in _FILLERS
        if over or _ACTION.match(self.row.categories, at + 1):
            self.clauses.append(Clause())

    def then(self, at: int) -> None:
        """Of "call then" points back; "then call" begins a clause."""
        if self.clauses[-1].candidates and _ACTION.match(self.row.categories, at):
            self.clauses.append(Clause())
        self.clauses[-1].then = at

    def because(self, at: int) -> None:
        """A "when" or "because" after the day tells something else."""
        if self.clauses[-1].candidates:
            self.mark(at)

    def day(self, at: int) -> None:
        """A day or stretch; a length to be given counts from the day before it, if one was named."""
        moment: Moment = self.row.values[at]
        anchor = self.met[-1] if self.met else None
        given = moment.length and self.clauses[-1].waiting >= 0 and not self.clauses[-1].candidates
        if not (given and moment.length and anchor and not anchor.refused and anchor.score < CALLED):
            self._meet(at, moment)
            return
        try:
            made = offset(self.context, anchor.moment.last, moment.length)
        except DayOutOfRange:
            return
        self._meet(at, made).score = RELATED
        anchor.score = min(anchor.score, CONSUMED)

    def related(self, at: int) -> None:
        """What is said in relation to the day before it, or to the day of the conversation."""
        anchor = self.met[-1] if self.met else None
        said = anchor.moment if anchor else Moment(self.context.on, self.context.on, UNSAID)
        try:
            moment: Moment = self.row.values[at](self.context, said)
        except DayOutOfRange:
            return
        if moment.last < self.context.on or self._only_told(anchor, moment):
            return
        moment.sure = min(moment.sure, 0.85 if anchor else 0.75)
        candidate = self._meet(at, moment)
        candidate.score = max(candidate.score, PLAIN) + (RELATED if anchor else UNRELATED)
        if anchor:
            candidate.spans = (*anchor.spans, *candidate.spans)
            if self.clauses[-1].fallback < 0:
                anchor.score = min(anchor.score, CONSUMED)

    def state(self, at: int) -> None:
        """Of "away for two weeks", "let it rest for two weeks": over after them. No other "for two weeks" is a day."""
        length: Length = self.row.values[at]
        clause = self.clauses[-1]
        if clause.self_away >= 0 or at - max(clause.away, clause.waiting, clause.refused) > NEAR:
            return
        clause.refused = NEVER
        try:
            found = add(self.context, self.context.on, length.span)
        except DayOutOfRange:
            return
        self._meet(at, Moment(found, found, "from", exact=True, sure=0.7)).score = RELATED

    def bad(self, at: int) -> None:
        """Of "Tuesday is no good": the day just before it is out."""
        held = self.clauses[-1].candidates
        if not held and len(self.clauses) > 1:
            held = self.clauses[-2].candidates
        if held and at - held[-1].at <= NEAR + 2:
            held[-1].score = REFUSED

    def out(self, at: int) -> None:
        """Of "Friday is out" refuses the day; "he is out" until some day is away."""
        clause = self.clauses[-1]
        if clause.candidates and clause.candidates[-1].at >= at - 1:
            clause.candidates[-1].score = REFUSED
        else:
            clause.away = at

    def correct(self, _: int) -> None:
        """Of "no wait": what came before is taken back, if anything comes after."""
        self.corrected = len(self.met)

    def hand_over(self, _: int) -> None:
        """They get in touch."""
        self.handed_over = True

    def word(self, _: int) -> None:
        """A word that says nothing of time."""
        self.clauses[-1].words += 1

    def _only_told(self, anchor: Candidate | None, moment: Moment) -> bool:
        """Whether a relation only tells why: "Friday, after his surgery", "she'll have moved by then"."""
        clause = self.clauses[-1]
        if clause.called >= 0 and not (anchor and anchor in clause.candidates):
            return False
        if "event" in moment.traits:
            return not any(max(one.event, one.away) >= 0 for one in self.clauses)
        return "then" in moment.traits and clause.words > 0 and clause.good < 0

    def _point_back(self) -> None:
        """Of "call then", "the day he is back": the day of a clause before is meant."""
        before: Candidate | None = None
        for clause in self.clauses:
            points = max(clause.then, clause.back) >= 0 and max(clause.called, clause.then) >= 0
            if before and points and not clause.candidates:
                before.meant = True
            before = next((one for one in reversed(clause.candidates) if not one.refused), before)

    def _postposed(self, at: int) -> bool:
        """Whether a "not" follows the day it refuses: "este mes no, el mes que viene"."""
        candidates = self.clauses[-1].candidates
        return bool(candidates) and candidates[-1].at == at - 1 and self.row.categories[at + 1 : at + 2] in _ENDS_CLAUSE

    def _meet(self, at: int, moment: Moment) -> Candidate:
        clause = self.clauses[-1]
        start, end = self.row.starts[at], self.row.ends[at]
        candidate = Candidate(moment, at, PLAIN, start, end, ((start, end),))
        clause.candidates.append(candidate)
        self.met.append(candidate)
        if at - clause.refused < NEAR:
            candidate.score = REFUSED
            clause.refused = NEVER
        if at - clause.past <= NEAR and clause.called < clause.past and "limit" not in moment.traits:
            candidate.score = REFUSED
        return candidate

    def _settle(self, clause: Clause, candidate: Candidate) -> None:
        """The score of a clause's day, now that all of the clause has been heard."""
        self._turn(clause, candidate)
        if clause.called < 0 and (clause.past > candidate.at or (clause.gone >= 0 and clause.good < 0)):
            candidate.score = REFUSED
        elif clause.fallback >= 0:
            candidate.score = min(candidate.score, FALLBACK - (candidate.at < clause.called))
        elif self._in_passing(clause, candidate):
            candidate.score = REFUSED
        elif candidate.score > CONSUMED:
            candidate.score += CALLED if candidate.meant and clause.called < 0 else _weight(clause, candidate)

    def _in_passing(self, clause: Clause, candidate: Candidate) -> bool:
        """A length among words that are no cues, or a habit; but not what stands behind a name alone."""
        traits = candidate.moment.traits
        if max(clause.good, clause.called, clause.sending) >= 0 or candidate.meant:
            return False
        if "every" in traits:
            return True
        if "bare" not in traits or not clause.words or clause.waiting >= 0:
            return False
        categories, at = self.row.categories, candidate.at
        if len(self.met) == 1 and categories[at + 1 : at + 2] in _ENDS_CLAUSE and _NAME.search(categories[:at]):
            candidate.moment.sure = min(candidate.moment.sure, 0.6)
            return False
        return True

    def _turn(self, clause: Clause, candidate: Candidate) -> None:
        """What "until" and "away" make of a day."""
        moment = candidate.moment
        try:
            if clause.away >= 0:
                self._when_back(clause, candidate)
            elif "until" in moment.traits and not moment.single and clause.waiting < 0:
                candidate.moment = before(self.context, moment, including=True) or moment
        except DayOutOfRange:
            candidate.score = REFUSED

    def _when_back(self, clause: Clause, candidate: Candidate) -> None:
        """Someone is away: until a day, and that day is meant; through it or on it, and the first working day after."""
        moment = candidate.moment
        if "until" in moment.traits and moment.single and self.context.language.until_included:
            candidate.moment = after(self.context, moment)
            return
        if "until" in moment.traits or "from" in moment.traits:
            candidate.moment = since(self.context, moment)
            candidate.score += 0 if "until" in moment.traits else EVENT
            return
        if clause.self_away >= 0 or clause.back >= 0 or moment.grain in ("after", "before", "from", "length"):
            return
        if abs(candidate.at - clause.away) > NEAR or candidate.at > clause.called > clause.away:
            return
        candidate.moment = after(self.context, moment)
        candidate.moment.sure = 0.7


def _weight(clause: Clause, candidate: Candidate) -> float:
    """How much a clause's cues speak for its day."""
    if clause.called >= 0:
        return CALLED
    if clause.sending >= 0:
        return SENT
    if clause.good >= 0:
        return GOOD
    if clause.event >= 0 or "now" in candidate.moment.traits:
        return EVENT
    return BACK if clause.back >= 0 else PLAIN


_HEARD: Mapping[str, Callable[[_Hearing, int], None]] = {
    _C["DAY"]: _Hearing.day, _C["PERIOD"]: _Hearing.day, _C["REL"]: _Hearing.related, _C["STATE"]: _Hearing.state,
    _C["BAD"]: _Hearing.bad, _C["OUT"]: _Hearing.out, _C["CORRECT"]: _Hearing.correct, _C["AND"]: _Hearing.joined,
    _C["HANDOFF"]: _Hearing.hand_over, _C["W"]: _Hearing.word, _C["THEN"]: _Hearing.then, _C["SUB"]: _Hearing.because,
    **{_C[name]: _Hearing.mark for name in ("COMMA", "DOT", "STOP", "PAREN", "COLON", "DASH", "BUT")},
}  # fmt: skip
