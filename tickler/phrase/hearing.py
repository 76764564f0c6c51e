"""One walk over the row: cues take their places in the clauses, and days are met between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tickler.errors import DayOutOfRange
from tickler.phrase.anaphora import as_told, by_the_day_before, counts_from, goes_on, only_told, second_step
from tickler.phrase.context import Context
from tickler.phrase.discourse import BREAKS, ENDS_CLAUSE, NEAR, NEVER, Candidate, Clause, Discourse
from tickler.phrase.grammar import Row, character, characters, terms
from tickler.phrase.moments import Length, Moment, shift
from tickler.phrase.rules.anchors import UNSAID, Relation, add, offset
from tickler.phrase.rules.cues import CHOSEN, PROMISED
from tickler.phrase.weights import PLAIN, RELATED, UNRELATED

INSTEAD = "instead"
"""The value of a word of agreement that puts a day in the place of those before it: "make it Thursday"."""

MOVED = "moved"
"""The value of what was moved: "auf Mittwoch verlegt"."""

MOST_BETWEEN = 2
"""So many fillers may stand between a day and its "not": "terça também não"."""

BUSY = "busy"
"""The value of a word against a day that behind a mark tells why another day is meant."""

_FILLERS = characters("F SAYS ILL THEYLL THEN")
_ENDS_REFUSED = ENDS_CLAUSE | characters("SUB")
"""What may stand behind a "not" that belongs to the day before it: "not next week because he travels"."""

_BOUNDS = characters("BEFORE UNTIL AHEAD THEN AFTER")
_BREAKS = characters("COMMA DOT STOP COLON DASH")
_ACTS = "(CALL|REACH|SENDV|MOVEV)"
_ACTION = terms(f"(F|SAYS|ILL|THEYLL|THEN){{0,3}} {_ACTS}")
_ACTION_ON_SOMEONE = terms(f"(F|ILL|THEYLL|THEN|THE|ON|YOU|TO){{0,3}} {_ACTS}")
_DOES_NOT = terms("(F|YOU){0,2} W (?!CALL|REACH)")
_BOUNDING = frozenset(("until", "from", "limit"))

_AGREES = terms("F? GOOD (IN|ART|F){0,2} (DAY|PERIOD)")
_DAY_AHEAD = terms("(F|THE|ON|IN|TO|AT){0,2} (DAY|PERIOD)")
_ONLY_DAY = terms(f"F{{0,2}} DAY ($|{BREAKS})")
_NAMED_AFTER = terms("COMMA (ON|IN|THE|F){0,2} (DAY|PERIOD)")
"""Of "before that, in mid-June": the day itself follows."""


def listen(context: Context, row: Row) -> Discourse:
    """All that the row's cues and days say."""
    heard = Discourse(context, row)
    for at, cue in enumerate(row.categories):
        take_in = _CUES.get(cue)
        if take_in:
            take_in(heard, at)
    if heard.ahead:
        _told_behind(heard, *heard.ahead)
    return heard


Cue = Callable[[Discourse, int], None]
"""Takes in the cue or day at a place of the row."""


def _place(name: str) -> Cue:
    """A cue that matters by where it stands in the clause, or that it does."""
    return lambda heard, at: setattr(heard.clauses[-1], name, at)


def _reach(heard: Discourse, at: int) -> None:
    heard.clause.called = heard.clause.reached = at
    heard.handed_over &= not heard.context.syntax.call_takes_back


def _refusal(heard: Discourse, at: int) -> None:
    """A "not" refuses the day it follows, "este mes no, el mes que viene", or those to come."""
    candidates = heard.clause.candidates
    behind = heard.row.categories[at + 1 : at + 3]
    ends = behind[:1] in _ENDS_REFUSED or (behind[:1] in _FILLERS and behind[1:] in _ENDS_REFUSED)
    between = heard.row.categories[candidates[-1].at + 1 : at] if candidates else ""
    beside = len(between) <= MOST_BETWEEN and _FILLERS.issuperset(between)
    if candidates and beside and (ends or _is_left_out(heard, at)):
        candidates[-1].refuse()
    else:
        heard.clause.refused = at


def _is_left_out(heard: Discourse, at: int) -> bool:
    """Of "este mês não compra nada": what is not done then, with a verb that nobody knows."""
    clause = heard.clause
    limits = _BOUNDING.isdisjoint(clause.candidates[-1].moment.traits)
    return clause.condition < 0 and limits and _DOES_NOT.match(heard.row.categories, at + 1) is not None


def _otherwise(heard: Discourse, at: int) -> None:
    """Of "they call on Friday, otherwise Monday": then it is for us to call."""
    if any(clause.handed >= 0 for clause in heard.clauses):
        heard.clause.called = at
    else:
        heard.clause.fallback = at


def _mark(heard: Discourse, _: int) -> None:
    heard.clauses.append(Clause())


def _but(heard: Discourse, at: int) -> None:
    """A "but" speaks for what follows."""
    heard.clauses.append(Clause(good=at))


def _and(heard: Discourse, at: int) -> None:
    """An "and" before a verb begins a clause; so does any "and" after what is past."""
    clause, categories = heard.clause, heard.row.categories
    over = max(clause.past, clause.gone) >= 0
    if (over or clause.candidates) and _AGREES.match(categories, at + 1):
        heard.clauses.append(Clause())
        return
    over = over and categories[at + 1 : at + 2] in _FILLERS
    if over and _ONLY_DAY.match(categories, at + 1):
        return
    if over or _ACTION_ON_SOMEONE.match(categories, at + 1):
        heard.clauses.append(Clause())


def _then(heard: Discourse, at: int) -> None:
    """Of "call then" points back; "then call" begins a clause."""
    if heard.clause.candidates and _ACTION.match(heard.row.categories, at):
        heard.clauses.append(Clause())
    heard.clause.then = at


def _because(heard: Discourse, _: int) -> None:
    """A "when" or "because" after the day tells something else."""
    if heard.clause.candidates:
        heard.clauses.append(Clause())


def _day(heard: Discourse, at: int) -> None:
    """A day or stretch; a length to be given counts from the day before it, if one was named."""
    moment: Moment = heard.row.values[at]
    anchor = heard.anchor
    if anchor:
        moment = by_the_day_before(heard, at, anchor, moment)
    if not (anchor and moment.length and counts_from(heard, at, anchor)):
        heard.meet(at, moment)
        return
    try:
        start = anchor.moment.last
        if anchor.moment.grain == "after":  # "after his surgery on the 17th give it ten days"
            start = heard.context.calendar.previous_working(shift(start, -1))
        made = offset(heard.context, start, moment.length)
    except DayOutOfRange:
        return
    heard.meet(at, made).score = RELATED
    anchor.use_up()


def _related(heard: Discourse, at: int) -> None:
    """What is said in relation to the day before it, or to the day of the conversation."""
    on, anchor = heard.context.on, heard.anchor
    try:
        moment = _counted(heard, at, anchor)
    except DayOutOfRange:
        heard.ahead = heard.ahead or (None if anchor else (at, heard.clause))
        return
    if moment.last < on or only_told(heard, anchor, moment) or goes_on(heard, at):
        return
    if anchor and _named_behind(heard, at, moment):
        anchor.use_up()
        return
    moment.sure = min(moment.sure, 0.85 if anchor else 0.75)
    candidate = heard.meet(at, moment)
    candidate.score = max(candidate.score, PLAIN) + (RELATED if anchor else UNRELATED)
    if anchor and second_step(heard, anchor):
        candidate.score = anchor.score - 1
    elif anchor:
        candidate.spans = (*anchor.spans, *candidate.spans)
        if heard.clause.fallback < 0:
            anchor.use_up()


def _told_behind(heard: Discourse, at: int, clause: Clause) -> None:
    """Of "call the day before the fair, it starts May 12": the day that it counts from is told behind."""
    following = heard.clauses[heard.clauses.index(clause) + 1 :]
    told = next((one for one in following if one.candidates), None)
    if told is None or clause.candidates or clause.refused >= 0 or not _tells_of_event(heard, told):
        return
    anchor = told.candidates[0]
    try:
        moment: Moment = heard.row.values[at](heard.context, anchor.moment)
    except DayOutOfRange:
        return
    if anchor.refused or moment.last <= heard.context.on:
        return
    span = heard.row.starts[at], heard.row.ends[at]
    spans = (span, *anchor.spans)
    clause.candidates.append(Candidate(moment, at, RELATED, *span, spans))
    heard.met.append(clause.candidates[-1])
    anchor.use_up()


def _tells_of_event(heard: Discourse, clause: Clause) -> bool:
    """Whether a clause tells when something is, and not when to call."""
    if max(clause.called, clause.sending, clause.condition, clause.past) >= 0:
        return False
    anchor = clause.candidates[0]
    if clause.event >= 0 or (clause.away >= 0 and "from" in anchor.moment.traits):
        return True
    start = max((mark.end() for mark in _BREAK.finditer(heard.row.categories, 0, anchor.at)), default=0)
    which = heard.row.categories[start] in _POINTS
    return clause.good < 0 and clause.away < 0 and (clause.words > 0 or which) and anchor.moment.grain in _TOLD


_BREAK = terms(BREAKS)
_POINTS = characters("WHICH THAT")
_TOLD = ("date", "number", "range")


def _counted(heard: Discourse, at: int, anchor: Candidate | None) -> Moment:
    """What is counted from the day before; from the one gone by, if something was done on it and that leads ahead."""
    relate: Relation = heard.row.values[at]
    if anchor is None:
        return relate(heard.context, Moment(heard.context.on, heard.context.on, UNSAID))
    made = relate(heard.context, as_told(heard, anchor))
    return made if made.last > heard.context.on else relate(heard.context, anchor.moment)


def _named_behind(heard: Discourse, at: int, moment: Moment) -> bool:
    """Of "before that, in mid-June", "on his return, the second week of May": the day itself follows."""
    found = _NAMED_AFTER.match(heard.row.categories, at + 1)
    named: Moment | None = heard.row.values[found.end() - 1] if found else None
    return named is not None and (not moment.single or (not named.single and named.first > moment.first))


def _state(heard: Discourse, at: int) -> None:
    """Of "away for two weeks", "let it rest for two weeks": over after them. No other "for two weeks" is a day."""
    length: Length = heard.row.values[at]
    clause, anchor = heard.clause, heard.anchor
    if clause.self_away >= 0 or at - max(clause.away, clause.waiting, clause.refused) > NEAR:
        return
    clause.refused = NEVER
    given = anchor if anchor and anchor.open and max(clause.waiting, clause.away) >= 0 else None
    try:
        found = add(heard.context, given.moment.last if given else heard.context.on, length.span)
    except DayOutOfRange:
        return
    heard.meet(at, Moment(found, found, "from", exact=True, sure=0.7)).score = RELATED


def _bad(heard: Discourse, at: int) -> None:
    """Of "Tuesday is no good": the day just before it is out; of "in two weeks, she is swamped" it is not."""
    held = heard.clause.candidates
    if not held and heard.row.values[at] != BUSY and len(heard.clauses) > 1 and not _elsewhen(heard.row.categories, at):
        held = heard.clauses[-2].candidates
    if held and at - held[-1].at <= NEAR + 2:
        held[-1].refuse()


def _elsewhen(categories: str, at: int) -> bool:
    """Of "in a month, until then he is busy": what is bad is another time than the one before the comma."""
    start = max(categories.rfind(mark, 0, at) for mark in _BREAKS) + 1
    return not _BOUNDS.isdisjoint(categories[start:at])


def _out(heard: Discourse, at: int) -> None:
    """Of "Friday is out" refuses the day; "he is out" until some day is away."""
    clause = heard.clause
    if clause.candidates and clause.candidates[-1].at >= at - 1:
        clause.candidates[-1].refuse()
    else:
        clause.away = at


def _moved(heard: Discourse, at: int) -> None:
    """A verb of moving; of "hat sie auf Mittwoch verlegt" the day before it takes the place of those before."""
    heard.clause.called = at
    if heard.row.values[at] == MOVED and heard.met and heard.met[-1].at == at - 1:
        heard.take_back(len(heard.met) - 1)


def _correction(heard: Discourse, _: int) -> None:
    """Of "no wait": what came before is taken back, if anything comes after."""
    heard.take_back(len(heard.met))
    heard.clause.refused = NEVER  # "no, scratch that: Thursday"


def _good(heard: Discourse, at: int) -> None:
    """A word of agreement; of "Thursday instead", "make it Thursday" every day before that one is taken back."""
    heard.clause.good = at
    if heard.row.values[at] not in (INSTEAD, CHOSEN):
        return
    if _DAY_AHEAD.match(heard.row.categories, at + 1):
        heard.take_back(len(heard.met))
    elif heard.met and at - heard.met[-1].at <= MOST_BETWEEN:
        heard.take_back(len(heard.met) - 1)


def _hand_over(heard: Discourse, at: int) -> None:
    """They get in touch, unless that is only what may happen first: "if he has not called by Friday"."""
    heard.handed_over |= heard.clause.condition < 0
    clause = heard.clause
    if heard.row.values[at] == PROMISED:
        clause.called = at
        return
    clause.handed = at
    if NEVER < clause.refused < clause.called:
        clause.called = clause.reached = NEVER  # "don't chase him he will call in the fall"


def _word(heard: Discourse, _: int) -> None:
    """A word that says nothing of time."""
    heard.clauses[-1].words += 1


_CUES: Mapping[str, Cue] = {
    character(category): take_in
    for categories, take_in in (
        ("DAY PERIOD", _day), ("REL", _related), ("STATE", _state),
        ("COMMA DOT STOP PAREN COLON DASH", _mark), ("BUT", _but), ("AND", _and), ("THEN", _then), ("SUB", _because),
        ("NOT", _refusal), ("NO NEITHER EXCEPT", _place("refused")), ("BAD", _bad), ("OUT", _out),
        ("CORRECT", _correction), ("IFNOT", _otherwise), ("IF", _place("condition")), ("HANDOFF", _hand_over),
        ("REACH", _reach), ("CALL", _place("called")), ("MOVEV", _moved), ("SENDV", _place("sending")), ("GOOD", _good),
        ("AWAY", _place("away")), ("SELFAWAY", _place("self_away")), ("BACKV", _place("back")),
        ("WAITV", _place("waiting")), ("PASTV", _place("past")), ("PAST", _place("gone")), ("OPENED", _place("opened")),
        ("ALWAYS", _place("always")),
        ("EVENTV", _place("event")), ("KIN", _place("family")), ("W MEASURE", _word),
    )
    for category in categories.split()
}  # fmt: skip
