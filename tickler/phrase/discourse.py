"""What was heard of the words so far: their clauses, the cues in each, and the days."""

from __future__ import annotations

from dataclasses import dataclass, field

from tickler.phrase.context import Context
from tickler.phrase.grammar import Row, characters
from tickler.phrase.moments import Moment
from tickler.phrase.weights import CALLED, CONSUMED, PLAIN, REFUSED

NEAR = 5
"""So many terms apart, a cue still belongs to a day."""

PAST_NEAR = 8
"""What was done may be told at more length."""

NEVER = -99
"""The place of a cue that a clause does not have."""

ENDS_CLAUSE = characters("COMMA DOT STOP BUT") | {""}
BREAKS = "(COMMA|DOT|STOP|COLON|DASH)"
"""Where a clause ends for those that look ahead or back in the row, as a pattern."""


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

    @property
    def open(self) -> bool:
        """Whether another day may still be counted from it: it was neither taken out nor itself the day to call."""
        return not self.refused and self.score < CALLED

    def refuse(self) -> None:
        """Takes it out."""
        self.score = REFUSED

    def use_up(self) -> None:
        """Leaves it only as what another day was counted from."""
        self.score = min(self.score, CONSUMED)


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
    always: int = NEVER
    why: int = NEVER
    words: int = 0
    candidates: list[Candidate] = field(default_factory=list)

    @property
    def alone(self) -> bool:
        """Whether its day is all it holds."""
        return not self.words and max(self.event, self.away, self.past, self.gone) < 0


@dataclass(slots=True)
class Discourse:
    """The clauses up to the one that is being said.

    Attributes:
        context: The day of the conversation, the calendar, the language.
        row: The terms.
        clauses: From the first on; the last is being said.
        met: The days of all clauses, in the order of the words.
        corrected: How many of them are taken back, if any come after: "Tuesday, no wait".
        taken_back: How many were before that: "July, no, he prefers September, after all".
        handed_over: Whether the others get in touch.
        ahead: Where something counts from a day that is not told yet, and in which clause: "before the fair".
    """

    context: Context
    row: Row
    clauses: list[Clause] = field(default_factory=lambda: [Clause()])
    met: list[Candidate] = field(default_factory=list)
    corrected: int = 0
    taken_back: int = 0
    handed_over: bool = False
    ahead: tuple[int, Clause] | None = None

    def _is_left_out(self) -> bool:
        """Of "not next week, she is at a course for four days; the week after": the days are those of that week."""
        before = self.met[-2] if len(self.met) > 1 else None
        days = self.met[-1].moment.length
        return bool(before and before.refused and before.moment.grain == "week" and days and days.unit == "DAYS")

    @property
    def clause(self) -> Clause:
        """The one that is being said."""
        return self.clauses[-1]

    @property
    def anchor(self) -> Candidate | None:
        """The day spoken of last, from which others may count; until when something runs only if it is the only one."""
        last = self.met[-1] if self.met else None
        if last and last.moment.length and self._is_left_out():
            return self.met[-2]
        told = last is not None and ("lasts" in last.moment.traits or (last.refused and "years" in last.moment.traits))
        return self.met[-2] if told and len(self.met) > 1 else last

    @property
    def asked(self) -> bool:
        """Whether some clause says that anything is to be done, waited for or agreed."""
        return any(max(one.called, one.sending, one.good, one.waiting, one.back) >= 0 for one in self.clauses)

    def take_back(self, count: int) -> None:
        """Takes back the first days, if any come after them."""
        if self.corrected < len(self.met):
            self.taken_back = self.corrected
        self.corrected = count

    def meet(self, at: int, moment: Moment) -> Candidate:
        """A day more, out at once if a refusal or the past stands shortly before it."""
        clause = self.clauses[-1]
        start, end = self.row.starts[at], self.row.ends[at]
        candidate = Candidate(moment, at, PLAIN, start, end, ((start, end),))
        clause.candidates.append(candidate)
        self.met.append(candidate)
        if at - clause.refused < NEAR and clause.condition < 0:
            candidate.refuse()
            clause.refused = NEVER
        if at - clause.past <= PAST_NEAR and clause.called < clause.past and "limit" not in moment.traits:
            candidate.refuse()
        return candidate
