"""Which of the days that the words hold is the day to get in touch.

`hearing` has met the days and put the cues in their clauses; `evidence` says what a clause's cues make of its day. The
highest wins, the first of equals.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.discourse import Candidate, Clause, Discourse
from tickler.phrase.evidence import settle
from tickler.phrase.grammar import Row, characters, terms
from tickler.phrase.hearing import listen
from tickler.phrase.rules.anchors import after
from tickler.phrase.rules.customs import HOURS
from tickler.phrase.rules.homonyms import NEXT_STEP
from tickler.phrase.weights import ALONE, EVENT, NARROWER, PLAIN


@dataclass(slots=True)
class Verdict:
    """The candidates, best first, whether the ball was handed over, and whether some day was taken out."""

    candidates: list[Candidate]
    handed_over: bool
    refused: bool


def judge(context: Context, row: Row) -> Verdict:
    """The days among the words by how likely they are the one to get in touch."""
    heard = listen(context, row)
    _point_back(heard)
    _keep_open(heard)
    for clause in heard.clauses:
        for candidate in clause.candidates:
            if not candidate.refused:
                settle(heard, clause, candidate)
    _tell_on(heard)
    _take_back(heard)
    _stay_refused(heard)
    _told_why(heard)
    _busy_then(heard)
    _only_for_now(heard)
    held = [candidate for candidate in heard.met if not candidate.refused]
    _prefer_parts(held)
    ranked = sorted(held, key=lambda one: (-one.score, one.at))
    return Verdict(ranked, heard.handed_over, refused=len(held) < len(heard.met))


def _point_back(heard: Discourse) -> None:
    """Of "call then", "the day he is back": the day of a clause before is meant."""
    before: Candidate | None = None
    for clause in heard.clauses:
        told = clause.called < 0 and max(clause.refused, clause.away, clause.handed) >= 0
        points = max(clause.then, clause.back) >= 0 and max(clause.called, clause.then) >= 0 and not told
        goes_on = _goes_on(heard, clause)
        if before and points and not clause.candidates and (clause.called >= 0 or not goes_on):
            before.meant = True
            if goes_on and before.moment.grain == "range":
                _put_behind(heard.context, before)
        before = next((one for one in reversed(clause.candidates) if not one.refused), before)


def _put_behind(context: Context, candidate: Candidate) -> None:
    """Makes of a stretch the first working day after it."""
    try:
        candidate.moment = after(context, candidate.moment)
    except DayOutOfRange:
        candidate.refuse()


def _goes_on(heard: Discourse, clause: Clause) -> bool:
    """Whether a clause begins with what comes next: "the show is May 3 to 7, then call" is after it."""
    at = clause.then
    return at > 0 and heard.row.values[at] == NEXT_STEP and heard.row.categories[at - 1] in _CLAUSE_ENDS


_ENDS = characters("STOP DOT")
_CLAUSE_ENDS = characters("COMMA DOT STOP DASH COLON AND")


def _keep_open(heard: Discourse) -> None:
    """Opening hours go on behind a mark: "Mo-Fr 9-18 Uhr, Sa bis 13 Uhr"."""
    for before, clause in pairwise(heard.clauses):
        if before.opened >= 0 and heard.row.values[before.opened] in (None, HOURS) and _only_day(clause):
            clause.opened = before.opened


def _only_day(clause: Clause) -> bool:
    """Whether a clause is a day and no more, or when it is closed: "giovedì pomeriggio chiuso"."""
    return not clause.words and max(clause.event, clause.past, clause.gone) < 0


def _tell_on(heard: Discourse) -> None:
    """What took how long goes on: "waited a year for his permit, then another nine months"."""
    for before, clause in pairwise(heard.clauses if not heard.corrected else []):
        told = [one.at for one in before.candidates if one.refused and one.moment.grain == "length"]
        over = before.past >= 0 and told and clause.candidates
        if not over or not _ENDS.isdisjoint(heard.row.categories[told[-1] : clause.candidates[0].at]):
            continue
        if max(clause.called, clause.sending, clause.good, clause.waiting, clause.condition) >= 0:
            continue
        for candidate in clause.candidates:
            if candidate.moment.grain == "length" and not candidate.meant:
                candidate.refuse()
                clause.past = candidate.at


def _take_back(heard: Discourse) -> None:
    """What was corrected is out, if anything came after the correction."""
    count = heard.corrected if heard.corrected < len(heard.met) else heard.taken_back
    for candidate in heard.met[:count]:
        candidate.refuse()


def _stay_refused(heard: Discourse) -> None:
    """Of "not the 5th - the 5th is when the samples ship": named again, a day that was refused only tells why."""
    out: set[tuple[dt.date, dt.date]] = set()
    for one in heard.met:
        days = one.moment.first, one.moment.last
        if days in out and one.score <= ALONE and _EXPLAINED.match(heard.row.categories, one.at):
            one.refuse()
        if one.refused:
            out.add(days)


def _told_why(heard: Discourse) -> None:
    """Of "Tuesday, no wait, Tuesday he is in Brussels, Wednesday": named again, the day taken back only tells why."""
    categories = heard.row.categories
    out = [(one.moment.first, one.moment.last) for one in heard.met if one.refused]
    for one, other in pairwise(one for one in heard.met if not one.refused):
        again = (one.moment.first, one.moment.last) in out and (other.moment.first, other.moment.last) not in out
        if again and _REASON.match(categories, one.at) and categories[other.at + 1 : other.at + 2] in _LAST:
            one.refuse()


def _busy_then(heard: Discourse) -> None:
    """Of "fiquei de ligar amanhã mas amanhã tenho dentista, na sexta": named again behind a "but", the day is out."""
    held = [one for one in heard.met if not one.refused]
    for one, again, other in zip(held, held[1:], held[2:], strict=False):
        days = [(each.moment.first, each.moment.last) for each in (one, again, other)]
        start = max(again.at - NEXT_TO, 0)
        told = _BUT_THEN.search(heard.row.categories, start, again.at + 3)
        if days[0] == days[1] != days[2] and told and told.start() < again.at:
            one.refuse()
            again.refuse()


_BUT_THEN = terms("BUT (ON|THE|IN|F){0,2} (DAY|PERIOD) (F|AWAY|BAD|W)")
_REASON = terms("(DAY|PERIOD) F{1,3} (W|AWAY|AWAYIN|IN|AT|TO|THE|ON|EVENTV|ARTICLE|BAD|KIN)")
_LAST = characters("COMMA DOT STOP BUT CALL REACH F GOOD THEN") | {""}


def _only_for_now(heard: Discourse) -> None:
    """Of "in May, as he has the audit now": what is now gives way to a day, but where it stands beside the call."""
    held = [one for one in heard.met if not one.refused]
    for one in held:
        called = _CALLED_NOW.search(heard.row.categories, max(one.at - NEXT_TO, 0), one.at + 2)
        now = "now" in one.moment.traits and not called
        if now and any(other.score >= PLAIN and "now" not in other.moment.traits for other in held):
            one.score = min(one.score, EVENT)


NEXT_TO = 3
_CALLED_NOW = terms("(CALL|REACH|SENDV) F{0,2} DAY|DAY (CALL|REACH|SENDV)")
_EXPLAINED = terms("(DAY|PERIOD) F (SUB|THE|F)")


def _prefer_parts(held: list[Candidate]) -> None:
    """Of a stretch and a part of it said straight after, for which as much speaks, the part is meant."""
    for wide, narrow in pairwise(held):
        if _narrows(narrow, wide):
            narrow.score += NARROWER


def _narrows(narrow: Candidate, wide: Candidate) -> bool:
    """Whether a day or stretch lies within a longer one and as much speaks for it."""
    if narrow.score != wide.score or wide.moment.single or wide.moment.grain == "either":
        return False
    inner, outer = narrow.moment, wide.moment
    inside = outer.first <= inner.first <= inner.last <= outer.last
    return inside and inner.last - inner.first < outer.last - outer.first
