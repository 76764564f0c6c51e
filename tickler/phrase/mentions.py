"""Days that are mentioned: what each counts from, or whether one told behind it is what it counts from."""

from __future__ import annotations

from tickler.errors import DayOutOfRange
from tickler.phrase.anaphora import as_told, by_the_day_before, counts_from, goes_on, only_told, second_step
from tickler.phrase.discourse import BREAKS, ENDS_CLAUSE, NEAR, NEVER, PAST_NEAR, Candidate, Clause, Discourse
from tickler.phrase.grammar import character, characters, terms
from tickler.phrase.moments import Length, Moment, shift
from tickler.phrase.rules.anchors import UNSAID, Relation, add, offset
from tickler.phrase.rules.homonyms import FALLS
from tickler.phrase.weights import PLAIN, RELATED, UNRELATED

_NAMED_AFTER = terms("(COMMA|IN) (ON|IN|THE|F){0,2} (DAY|PERIOD)")
"""Of "before that, in mid-June": the day itself follows."""


_TELLS_OF_ITS_OWN = terms("DAY DAY F{0,2} (AWAY|BAD|OUT)")
"""Of "giovedì mercoledì è in cantiere": without a mark between them, the second day tells why it is the first."""


def day_or_stretch(heard: Discourse, at: int) -> None:
    """A day or stretch; a length to be given counts from the day before it, if one was named."""
    if _TELLS_OF_ITS_OWN.match(heard.row.categories, max(at - 1, 0)):
        heard.clauses.append(Clause())
    moment: Moment = heard.row.values[at]
    anchor = heard.anchor
    try:
        moment = by_the_day_before(heard, at, anchor, moment) if anchor else moment
    except DayOutOfRange:
        return
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


def related_day(heard: Discourse, at: int) -> None:
    """What is said in relation to the day before it, or to the day of the conversation."""
    on, anchor = heard.context.on, heard.anchor
    try:
        moment = _counted(heard, at, anchor)
    except DayOutOfRange:
        heard.ahead = heard.ahead or (None if anchor else (at, heard.clause))
        return
    if moment.last < on or only_told(heard, anchor, moment) or goes_on(heard, at):
        return
    if anchor is None and heard.clause.called < heard.clause.past and at - heard.clause.past <= PAST_NEAR:
        return  # "el permiso llegó a los once meses"
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


def day_told_behind(heard: Discourse, at: int, clause: Clause) -> None:
    """Of "call the day before the fair, it starts May 12": the day that it counts from is told behind."""
    following = heard.clauses[heard.clauses.index(clause) + 1 :]
    told = next((one for one in following if one.candidates), None)
    if told is None or clause.candidates or clause.refused >= 0:
        return
    if not (_tells_of_event(heard, told) or _day_of_event(heard, at, told.candidates[0])):
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


def _day_of_event(heard: Discourse, at: int, told: Candidate) -> bool:
    """Of "call before the hearing, it is on Friday", "antes da audiência, dia 24": nothing but the event's day."""
    categories, values = heard.row.categories, heard.row.values
    found = _HELD_ON.match(categories, at + 1)
    if found is None or found.end() - 1 != told.at or categories[told.at + 1 : told.at + 2] not in ENDS_CLAUSE:
        return False
    falls = any(values[place] == FALLS for place in range(at + 1, told.at) if categories[place] == _FILLER)
    return falls or (_FILLER not in found[0] and told.moment.grain in _TOLD)


_FILLER = character("F")

_HELD_ON = terms("(COMMA|DOT|COLON) F{0,2} (ON|IN|THE|OF|DAYS){0,2} DAY")

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


def length_of_state(heard: Discourse, at: int) -> None:
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
