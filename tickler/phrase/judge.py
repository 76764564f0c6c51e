"""Which of the days that the words hold is the day to get in touch.

One walk over the row: cues between the marks of punctuation raise or lower each day, or take it out; what is said in
relation to another day uses that day up. The highest wins, the first of equals.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.evidence import (
    CALLED,
    CONSUMED,
    ENDS_CLAUSE,
    NEAR,
    NEVER,
    PAST_NEAR,
    PLAIN,
    REFUSED,
    RELATED,
    UNRELATED,
    Candidate,
    Clause,
    settle,
)
from tickler.phrase.grammar import Row, character
from tickler.phrase.moments import Length, Moment, shift, week
from tickler.phrase.rules.anchors import UNSAID, add, offset, weekday_from

_C = {name: character(name) for name in (
    "DAY", "PERIOD", "REL", "STATE", "CALL", "REACH", "MOVEV", "WAITV", "NOT", "BAD", "GOOD", "BUT", "CORRECT", "IFNOT",
    "AWAY", "OUT", "BACKV", "SELFAWAY", "PASTV", "EVENTV", "AND", "COMMA", "DOT", "STOP", "PAREN", "COLON", "DASH",
    "HANDOFF", "PAST", "OPENED", "W", "SENDV", "IF", "NEITHER", "NO", "EXCEPT", "THEN", "SUB", "KIN",
)}  # fmt: skip
_THE = character("THE")
_ARTICLES = frozenset((_THE, character("ON")))
_CUES = re.compile("[" + "".join(re.escape(c) for c in _C.values()) + "]")
_FILLERS = frozenset(character(name) for name in ("F", "SAYS", "ILL", "THEYLL", "THEN"))
_F = "[" + "".join(re.escape(one) for one in sorted(_FILLERS)) + "]"
_ACTS = "[" + "".join(re.escape(_C[name]) for name in ("CALL", "REACH", "SENDV", "MOVEV")) + "]"
_BREAKS = "".join(_C[name] for name in ("COMMA", "DOT", "STOP", "COLON", "DASH"))
_BOUNDS = frozenset(character(name) for name in ("BEFORE", "UNTIL", "AHEAD", "THEN"))
_CLAUSE_END = re.compile("[" + re.escape(_BREAKS) + "]")
_ABSENT = re.compile("[" + re.escape(_C["AWAY"] + _C["BAD"]) + "]")
_CHANGED = frozenset((_C["BUT"], _C["MOVEV"], _C["CORRECT"], _C["BAD"]))
_SAID = ("CALL", "REACH", "SENDV", "GOOD", "DAY", "PERIOD")
_WAITED = re.compile(f"{_F}?[{re.escape(_C['WAITV'] + _C['AWAY'])}]")
_AGREED = re.compile("[" + "".join(re.escape(_C[name]) for name in _SAID) + "]")
_ACTION = re.compile(f"{_F}{{0,3}}{_ACTS}")
_OBJECTS = (
    "[" + "".join(re.escape(character(n)) for n in ("F", "ILL", "THEYLL", "THEN", "THE", "ON", "YOU", "TO")) + "]"
)
_NAMED_AFTER = re.compile(
    f"{re.escape(_C['COMMA'])}[{''.join(re.escape(character(n)) for n in ('ON', 'IN', 'THE', 'F'))}]{{0,2}}"
    f"[{re.escape(_C['DAY'] + _C['PERIOD'])}]"
)
"""Of "before that, in mid-June": the day itself follows."""
_ONLY_DAY = re.compile(f"{re.escape(character('F'))}{{0,2}}{re.escape(_C['DAY'])}(?:$|[{re.escape(_BREAKS)}])")
_PRONOUN_ACTION = re.compile(f"{_OBJECTS}{{0,3}}{_ACTS}")
"""What makes of an "and" or a "then" the beginning of a clause."""


PROMISED = "promised"
"""The value of a handing over in the first person, which is a call where a day stands beside it."""

PLACES: Mapping[str, str] = {
    _C["CALL"]: "called", _C["REACH"]: "called", _C["MOVEV"]: "called", _C["WAITV"]: "waiting", _C["NOT"]: "refused",
    _C["NO"]: "refused", _C["NEITHER"]: "refused", _C["EXCEPT"]: "refused", _C["IF"]: "condition",
    _C["SENDV"]: "sending",
    _C["AWAY"]: "away", _C["BACKV"]: "back", _C["PASTV"]: "past", _C["GOOD"]: "good", _C["IFNOT"]: "fallback",
    _C["PAST"]: "gone", _C["OPENED"]: "opened", _C["SELFAWAY"]: "self_away", _C["EVENTV"]: "event", _C["KIN"]: "family",
}  # fmt: skip
"""Cues that matter by where they stand in the clause, or that they do."""


@dataclass(slots=True)
class Verdict:
    """The candidates, best first, whether the ball was handed over, and whether some day was taken out."""

    candidates: list[Candidate]
    handed_over: bool
    refused: bool


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
            elif cue == _C["IFNOT"] and self.handed_over:
                self.clauses[-1].called = at  # "they call on Friday, otherwise Monday": then it is for us to call
            else:
                setattr(self.clauses[-1], PLACES[cue], at)
            if cue == _C["REACH"]:
                self.clauses[-1].reached = at
                self.handed_over &= not self.context.syntax.call_takes_back
        else:
            _HEARD[cue](self, at)

    def verdict(self) -> Verdict:
        """What comes of it all."""
        self._point_back()
        self._keep_open()
        for clause in self.clauses:
            for candidate in clause.candidates:
                if not candidate.refused:
                    settle(self.context, self.row, clause, candidate, alone=len(self.met) == 1)
        if self.corrected < len(self.met):
            for candidate in self.met[: self.corrected]:
                candidate.score = REFUSED
        held = [candidate for candidate in self.met if not candidate.refused]
        for wide, narrow in pairwise(held):
            if _narrows(narrow, wide):
                narrow.score += NARROWER
        return Verdict(
            sorted(held, key=lambda one: (-one.score, one.at)), self.handed_over, refused=len(held) < len(self.met)
        )

    def mark(self, at: int) -> None:
        """A mark of punctuation, or a "but", which speaks for what follows."""
        self.clauses.append(Clause(good=at if self.row.categories[at] == _C["BUT"] else NEVER))

    def joined(self, at: int) -> None:
        """An "and" before a verb begins a clause; so does any "and" after what is past."""
        clause = self.clauses[-1]
        over = max(clause.past, clause.gone) >= 0 and self.row.categories[at + 1 : at + 2] in _FILLERS
        if over and _ONLY_DAY.match(self.row.categories, at + 1):
            return
        if over or _PRONOUN_ACTION.match(self.row.categories, at + 1):
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
        if anchor and self._in_that_week(at, anchor, moment):
            found = shift(week(anchor.moment.first).first, moment.first.weekday())
            moment = replace(moment, first=found, last=found, traits=frozenset(("weeks",)))
            anchor.score = min(anchor.score, CONSUMED)
        elif anchor and self._meanwhile(at, anchor, moment):
            moment = weekday_from(anchor.moment, moment.first.weekday(), 1)
        elif anchor and self._same_week(at, anchor, moment):
            anchor.score = REFUSED
            found = shift(anchor.moment.first, moment.first.weekday() - anchor.moment.first.weekday())
            moment = replace(moment, first=found, last=found)
        given = (
            moment.length
            and (max(self.clauses[-1].waiting, self.clauses[-1].away) >= 0 or self._waited(at))
            and all(one.at == at - 1 for one in self.clauses[-1].candidates)
        )
        counts = anchor and not anchor.refused and anchor.score < CALLED and not self._instead(anchor)
        if not (given and moment.length and anchor and counts):
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
        if moment.last < self.context.on or self._only_told(anchor, moment) or self._goes_on(at):
            return
        if anchor and not moment.single and _NAMED_AFTER.match(self.row.categories, at + 1):
            anchor.score = min(anchor.score, CONSUMED)
            return
        moment.sure = min(moment.sure, 0.85 if anchor else 0.75)
        candidate = self._meet(at, moment)
        candidate.score = max(candidate.score, PLAIN) + (RELATED if anchor else UNRELATED)
        if anchor and self._second_step(anchor):
            candidate.score = anchor.score - 1
        elif anchor:
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
        anchor = self.met[-1] if self.met else None
        given = max(clause.waiting, clause.away) >= 0 and anchor and not anchor.refused and anchor.score < CALLED
        counted = anchor if given else None
        try:
            found = add(self.context, counted.moment.last if counted else self.context.on, length.span)
        except DayOutOfRange:
            return
        self._meet(at, Moment(found, found, "from", exact=True, sure=0.7)).score = RELATED

    def bad(self, at: int) -> None:
        """Of "Tuesday is no good": the day just before it is out."""
        held = self.clauses[-1].candidates
        if not held and len(self.clauses) > 1 and not self._elsewhen(at):
            held = self.clauses[-2].candidates
        if held and at - held[-1].at <= NEAR + 2:
            held[-1].score = REFUSED

    def _instead(self, anchor: Candidate) -> bool:
        """Of "I wanted to call this week, he asked for three weeks": nothing counts from what was only intended."""
        return any(anchor in one.candidates and one.fallback >= 0 for one in self.clauses)

    def _waited(self, at: int) -> bool:
        """Of "ihr zwei Wochen Zeit lassen": what is waited for or away comes behind the length."""
        return _WAITED.match(self.row.categories, at + 1) is not None

    def _elsewhen(self, at: int) -> bool:
        """Of "in a month, until then he is busy": what is bad is another time than the one before the comma."""
        start = max(self.row.categories.rfind(mark, 0, at) for mark in _BREAKS) + 1
        return not _BOUNDS.isdisjoint(self.row.categories[start:at])

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

    def hand_over(self, at: int) -> None:
        """They get in touch, unless that is only what may happen first: "if he has not called by Friday"."""
        self.handed_over |= self.clauses[-1].condition < 0
        if self.row.values[at] == PROMISED:
            self.clauses[-1].called = at
        else:
            self.clauses[-1].handed = at

    def word(self, _: int) -> None:
        """A word that says nothing of time."""
        self.clauses[-1].words += 1

    def _second_step(self, anchor: Candidate) -> bool:
        """Whether the words go on from a call to what comes of it: "call Monday to set up lunch the week after"."""
        clause = self.clauses[-1]
        return anchor in clause.candidates and NEVER < clause.reached < anchor.at < clause.called

    def _same_week(self, at: int, anchor: Candidate, moment: Moment) -> bool:
        """Of "next Tuesday, no, Wednesday", "but now it is Wednesday": the correction stays in the week."""
        changed = self.corrected == len(self.met) or not _CHANGED.isdisjoint(self.row.categories[anchor.at : at])
        corrected = changed and "weeks" in anchor.moment.traits
        return corrected and moment.grain == anchor.moment.grain == "weekday" and not moment.traits

    def _in_that_week(self, at: int, anchor: Candidate, moment: Moment) -> bool:
        """Of "la semaine prochaine il est de jour, appel le jeudi": the day of the week just spoken of."""
        beside = anchor.at == at - 1 and "counted weeks" in anchor.moment.traits
        if moment.grain != "weekday" or moment.traits or anchor.refused:
            return False
        if not beside and self.row.categories[at - 1 : at] not in _ARTICLES:
            return False
        clause = next((one for one in self.clauses[-2:] if anchor in one.candidates), None)
        if clause is None or max(clause.away, clause.past, clause.event, clause.called) >= 0:
            return False
        counted = "counted weeks" in anchor.moment.traits
        return (anchor.moment.grain == "week" or counted) and anchor.moment.first > self.context.on

    def _meanwhile(self, at: int, anchor: Candidate, moment: Moment) -> bool:
        """Whether a bare weekday falls into an absence or event spoken of before: then the one after it is meant."""
        plain = moment.grain == "weekday" and not moment.traits
        before = self.clauses[-2:-1]
        if before and before[0].condition >= 0 and not before[0].candidates:
            before = self.clauses[-3:-2]
        if not plain or anchor.refused or not before or anchor not in before[0].candidates:
            return False
        if self.row.categories[at - 1 : at] == _THE and anchor.moment.grain in ("date", "number", "range", "either"):
            return True
        told = before[0].away >= 0 or (before[0].event >= 0 and anchor.moment.grain == "weekday")
        return told and moment.first <= anchor.moment.last

    def _goes_on(self, at: int) -> bool:
        """Of "Thursday; after that she is away": no day, only what comes."""
        rest = _CLAUSE_END.split(self.row.categories[at + 1 :], maxsplit=1)[0]
        return bool(_ABSENT.search(rest)) and not _AGREED.search(rest)

    def _only_told(self, anchor: Candidate | None, moment: Moment) -> bool:
        """Whether a relation only tells why: "Friday, after his surgery", "she'll have moved by then"."""
        clause = self.clauses[-1]
        if clause.called >= 0 and not (anchor and anchor in clause.candidates):
            return False
        if anchor and self._asked(anchor) and moment.traits & {"event", "then", "that"} and clause.good < 0:
            return True
        if "event" in moment.traits:
            return not any(max(one.event, one.away) >= 0 for one in self.clauses)
        return "then" in moment.traits and clause.words > 0 and clause.good < 0

    def _asked(self, anchor: Candidate) -> bool:
        """Whether a day stands behind a verb of getting in touch."""
        return any(anchor in one.candidates and NEVER < one.reached < anchor.at for one in self.clauses[:-1])

    def _point_back(self) -> None:
        """Of "call then", "the day he is back": the day of a clause before is meant."""
        before: Candidate | None = None
        for clause in self.clauses:
            told = clause.called < 0 and max(clause.refused, clause.away, clause.handed) >= 0
            points = max(clause.then, clause.back) >= 0 and max(clause.called, clause.then) >= 0 and not told
            if before and points and not clause.candidates:
                before.meant = True
            before = next((one for one in reversed(clause.candidates) if not one.refused), before)

    def _keep_open(self) -> None:
        """Opening hours go on behind a mark: "Mo-Fr 9-18 Uhr, Sa bis 13 Uhr"."""
        for before, clause in pairwise(self.clauses):
            if before.opened >= 0 and self.row.values[before.opened] is None and clause.alone:
                clause.opened = before.opened

    def _postposed(self, at: int) -> bool:
        """Whether a "not" follows the day it refuses: "este mes no, el mes que viene"."""
        candidates = self.clauses[-1].candidates
        behind = self.row.categories[at + 1 : at + 3]
        ends = behind[:1] in ENDS_CLAUSE or (behind[:1] in _FILLERS and behind[1:] in ENDS_CLAUSE)
        return bool(candidates) and candidates[-1].at == at - 1 and ends

    def _meet(self, at: int, moment: Moment) -> Candidate:
        clause = self.clauses[-1]
        start, end = self.row.starts[at], self.row.ends[at]
        candidate = Candidate(moment, at, PLAIN, start, end, ((start, end),))
        clause.candidates.append(candidate)
        self.met.append(candidate)
        if at - clause.refused < NEAR and clause.condition < 0:
            candidate.score = REFUSED
            clause.refused = NEVER
        if at - clause.past <= PAST_NEAR and clause.called < clause.past and "limit" not in moment.traits:
            candidate.score = REFUSED
        return candidate


NARROWER = 0.1
"""What speaks for a part of the stretch said before: "pas avant janvier, vers la mi-janvier"."""


def _narrows(narrow: Candidate, wide: Candidate) -> bool:
    """Whether a day or stretch lies within a longer one and as much speaks for it."""
    if narrow.score != wide.score or wide.moment.single or wide.moment.grain == "either":
        return False
    inner, outer = narrow.moment, wide.moment
    inside = outer.first <= inner.first <= inner.last <= outer.last
    return inside and inner.last - inner.first < outer.last - outer.first


_HEARD: Mapping[str, Callable[[_Hearing, int], None]] = {
    _C["DAY"]: _Hearing.day, _C["PERIOD"]: _Hearing.day, _C["REL"]: _Hearing.related, _C["STATE"]: _Hearing.state,
    _C["BAD"]: _Hearing.bad, _C["OUT"]: _Hearing.out, _C["CORRECT"]: _Hearing.correct, _C["AND"]: _Hearing.joined,
    _C["HANDOFF"]: _Hearing.hand_over, _C["W"]: _Hearing.word, _C["THEN"]: _Hearing.then, _C["SUB"]: _Hearing.because,
    **{_C[name]: _Hearing.mark for name in ("COMMA", "DOT", "STOP", "PAREN", "COLON", "DASH", "BUT")},
}  # fmt: skip
