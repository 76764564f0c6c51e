"""What a clause's cues make of its day: what speaks for it, what takes it out, what it means among them."""

from __future__ import annotations

from tickler.errors import DayOutOfRange
from tickler.phrase.discourse import BREAKS, ENDS_CLAUSE, NEAR, NEVER, Candidate, Clause, Discourse
from tickler.phrase.grammar import character, characters, terms
from tickler.phrase.moments import Moment
from tickler.phrase.rules.anchors import after, before, since
from tickler.phrase.rules.customs import HABIT, HOURS, OURS, SHUT, TOLD
from tickler.phrase.rules.handovers import PROMISED
from tickler.phrase.weights import (
    ALONE,
    AWAY_TODAY,
    BACK,
    CALLED,
    CONSUMED,
    EVENT,
    FALLBACK,
    GOOD,
    OF_A_THING,
    PLAIN,
    REACHED,
    SENT,
    TO_DO,
)

_NAME = terms(f"(^|{BREAKS}) W{{1,3}} $")
"""No more than a name since the clause began: "Jim Halvorsen 2 weeks"."""

_NAMES_ONE = terms("DAY W{1,3}")
"""Nothing but a length and whom it is about: "10 weeks gymnastics coach"."""

_SAID = terms("SAYS ABOUT? $")
"""Of "the foreman said two weeks"."""

_OPENS = terms(f"(^|{BREAKS}) (F|ABOUT){{0,2}} $")
_LEADS_ON = characters("F SAYS WITH ABOUT SUB AND THEN")
"""A length is the first thing said, and no noun follows: "6 weeks about the pump"."""

_COUNTED = ("after", "before", "from", "length")
"""What was counted from another day is no day of an absence."""

_WORD = character("W")
_GONE = character("GONE")
_BREAK = terms(BREAKS)

_SEASONAL = ("month", "part", "quarter", "half", "year", "season")
"""What opens then does so once, and not every week."""

_WEEKLY = ("weekday", "range", "either", "length")
"""What is told beside hours, and so of every week."""

ALREADY = "already"
"""The value of the filler that says so."""

_THING = terms("PERIOD (W|CALL|SENDV)")


def settle(heard: Discourse, clause: Clause, candidate: Candidate) -> None:
    """The score of a clause's day, now that all has been heard."""
    opened = clause.opened >= 0 and _in_hours(heard.row.values[clause.opened], candidate.moment)
    opened = opened and not (heard.row.values[clause.opened] == TOLD and _still_counts(heard, candidate))
    _turn(heard, clause, candidate)
    untold = max(clause.called, clause.condition) < 0
    if _only_lasts(heard, clause, candidate) or (clause.family >= 0 and _of_family(clause, candidate)):
        candidate.refuse()
        return
    told = (clause.gone >= 0 or opened) and clause.good < 0 and not candidate.meant
    if untold and ((clause.past > candidate.at and not _done_by_then(heard, clause)) or told):
        candidate.refuse()
    elif clause.fallback >= 0:
        candidate.score = min(candidate.score, FALLBACK - (candidate.at < clause.called))
    elif _in_passing(heard, clause, candidate):
        candidate.refuse()
    elif candidate.score > CONSUMED:
        candidate.score += CALLED if candidate.meant and clause.called < 0 else _weight(heard, clause, candidate)
        candidate.score += OF_A_THING * (
            bool(_THING.match(heard.row.categories, candidate.at)) + ("every" in candidate.moment.traits)
        )


def _still_counts(heard: Discourse, candidate: Candidate) -> bool:
    """Of "he goes skiing until Monday", "plays golf with us on Friday": until when it runs, and what we do too."""
    if "until" in candidate.moment.traits:
        return True
    row, at = heard.row, candidate.at
    first = max((mark.end() for mark in _BREAK.finditer(row.categories, 0, at)), default=0)
    behind = _BREAK.search(row.categories, at)
    clause = range(first, behind.start() if behind else len(row.categories))
    return any(row.values[place] == OURS and row.categories[place] == _FILLER for place in clause)


_FILLER = character("F")


def _in_hours(kind: str | None, moment: Moment) -> bool:
    """Whether a day belongs to what is told: lives and closed doors take any, hours only what is weekly."""
    if kind == HOURS:
        return moment.grain in _WEEKLY
    return kind is not None or moment.grain not in _SEASONAL


def _only_lasts(heard: Discourse, clause: Clause, candidate: Candidate) -> bool:
    """Of "the warranty runs until August", "le chantier dure jusqu'en mars": only until when, where no one calls."""
    traits = candidate.moment.traits
    if "until" not in traits or candidate.meant or candidate.score <= CONSUMED or clause.called >= 0:
        return False
    cues = (clause.good, clause.sending, clause.back, clause.away, clause.waiting, clause.self_away, clause.condition)
    told = clause.event >= 0 and max(cues) < 0 and all(one.called < 0 for one in heard.clauses)
    told = told and not _to_do(heard, candidate)
    return "lasts" in traits or told


def _done_by_then(heard: Discourse, clause: Clause) -> bool:
    """Of "in the second half of May he has already sold, call him": past only by then, where a call is asked for."""
    following = heard.clauses[heard.clauses.index(clause) + 1 :]
    already = heard.row.values[clause.past - 1] == ALREADY
    return already and bool(following) and following[0].called >= 0 and not following[0].candidates


SOON = 31
"""Nobody puts off a call for an absence that begins in more days than this."""

BESIDE = 3
"""Behind its day, whom it tells of stands this near: "da lunedì il figlio lavora in ditta"."""


def _of_family(clause: Clause, candidate: Candidate) -> bool:
    """Of "his daughter graduates on May 20": it tells of somebody else, and nothing is to be done then."""
    others = (clause.called, clause.sending, clause.good, clause.back, clause.away, clause.waiting, clause.condition,
              clause.self_away, clause.fallback)  # fmt: skip
    return clause.family - candidate.at <= BESIDE and max(others) < 0 and not candidate.meant


def _in_passing(heard: Discourse, clause: Clause, candidate: Candidate) -> bool:
    """A length among words that are no cues, or a habit; but not what stands behind a name alone."""
    traits = candidate.moment.traits
    if "told" in traits and clause.words and max(clause.away, clause.back) < 0:
        return max(clause.good, clause.called, clause.sending) < 0
    if _habitual(heard, clause, candidate):
        return True
    if max(clause.good, clause.called, clause.sending) >= 0 or candidate.meant:
        return False
    if "every" in traits or ({"now", "far", "habits"} & traits and clause.words):
        return True
    if "lasting" in traits and max(clause.away, clause.waiting, clause.back, clause.self_away, clause.handed) < 0:
        return True
    if "years" in traits and clause.event >= 0 and all(one.called < 0 for one in heard.clauses):
        return True
    if (
        "bare" not in traits
        or not (clause.words or clause.event > candidate.at)
        or clause.waiting >= 0
        or _stays_away(clause, candidate)
        or _CORRECTED.search(heard.row.categories[: candidate.at])
    ):
        return False
    sure = _sure_among_words(heard, candidate)
    candidate.moment.sure = min(candidate.moment.sure, sure or 1.0)
    return not sure


_CORRECTED = terms("(CORRECT|MOVED) COMMA? (ABOUT|F){0,2} $")
"""Of "in two weeks, no wait, three weeks he said"."""


def _habitual(heard: Discourse, clause: Clause, candidate: Candidate) -> bool:
    """Of "every spring they tender", "in August they always close for weeks"; a lone "always" tells of anything."""
    cues = (clause.good, clause.called, clause.sending, clause.waiting, clause.condition, clause.back)
    if clause.always < 0 or max(cues) >= 0:
        return False
    if clause.away >= 0 or candidate.meant:
        return all(one.called < 0 for one in heard.clauses)
    made = heard.row.values[clause.always] == HABIT
    return made or any(one.at > clause.always for one in clause.candidates)


def _stays_away(clause: Clause, candidate: Candidate) -> bool:
    """Of "absent pendant deux semaines"."""
    return "taking" in candidate.moment.traits and clause.away >= 0


def _sure_among_words(heard: Discourse, candidate: Candidate) -> float:
    """How sure it is that a length is meant which opens the note, or stands with nothing but a name; 0 of any other."""
    categories, at = heard.row.categories, candidate.at
    alone, years = len(heard.met) == 1 and _GONE not in categories, "years" in candidate.moment.traits
    if not years and _SAID.search(categories[:at]):
        return 0.75
    if not years and categories[at + 1 : at + 2] in _LEADS_ON and _OPENS.search(categories[:at]):
        return 0.75
    if alone and heard.context.syntax.length_before_name and not years and _NAMES_ONE.fullmatch(categories):
        return 0.6
    if alone and not years and categories[at + 1 : at + 2] in ENDS_CLAUSE and _NAME.search(categories[:at]):
        return 0.6
    return 0.0


def _turn(heard: Discourse, clause: Clause, candidate: Candidate) -> None:
    """What "if not by then", "until" and "away" make of a day."""
    context, moment = heard.context, candidate.moment
    try:
        if "limit" in moment.traits and max(clause.condition, clause.fallback) >= 0:
            candidate.moment = since(context, Moment(moment.last, moment.last, "condition"))
        elif clause.away >= 0:
            _when_back(heard, clause, candidate)
        elif "until" in moment.traits and moment.grain == "holiday" and clause.waiting >= 0:
            candidate.moment = since(context, moment)  # no one is called on the feast itself
        elif {"until", "end"} <= moment.traits and candidate.meant:
            candidate.moment = after(context, moment)
        elif {"until", "end"} <= moment.traits and not moment.single and clause.waiting < 0:
            candidate.moment = before(context, moment, including=True) or moment
    except DayOutOfRange:
        candidate.refuse()


def _when_back(heard: Discourse, clause: Clause, candidate: Candidate) -> None:
    """Someone is away: until a day, and that day is meant; through it or on it, and the first working day after.

    Of an absence far away nothing follows where nothing is to be done: "on ferme tout le mois d'août".
    """
    context, moment = heard.context, candidate.moment
    if "until" in moment.traits and moment.single and context.syntax.until_included:
        candidate.moment = after(context, moment)
        return
    if "until" in moment.traits or "from" in moment.traits:
        candidate.moment = since(context, moment)
        candidate.score += 0 if "until" in moment.traits else EVENT
        return
    if _once_shut(heard, clause, candidate):
        return
    if candidate.at < clause.away < clause.good or any(
        candidate.at < told < clause.away for told in (clause.called, clause.condition)
    ):
        return  # "early in July the pupils are away and she can talk", "Wednesday, if the others are away"
    if max(clause.self_away, clause.back) >= 0 or clause.event > clause.away or moment.grain in _COUNTED:
        return
    if abs(candidate.at - clause.away) > NEAR or candidate.at > clause.called > clause.away:
        return
    if NEVER < clause.called < candidate.at and _TELLS_WHY.fullmatch(heard.row.categories, candidate.at, clause.away):
        return
    far = (moment.first - context.on).days > SOON and "through" not in moment.traits
    vague = moment.grain in _SEASONAL or heard.row.values[clause.away] == SHUT
    if far and vague and not heard.asked:
        candidate.refuse()
        return
    candidate.moment = after(context, moment)
    candidate.moment.sure = 0.7
    candidate.score += AWAY_TODAY * (moment.grain == "today")


_TELLS_WHY = terms("DAY F{1,2}|PERIOD F{1,2}")
"""Of "call next week she is swamped", dictated: why not now."""


def _once_shut(heard: Discourse, clause: Clause, candidate: Candidate) -> bool:
    """Of "call in the first quarter when the ledgers are closed": what is so by then, and nobody is away before."""
    row = heard.row
    called = NEVER < clause.called < candidate.at < clause.away
    return called and WHEN in (value for value in row.values[candidate.at + 1 : clause.away] if isinstance(value, str))


WHEN = "when"
"""The value of a filler behind which it is told what is so on the day: "quando", "cuando"."""


def _to_do(heard: Discourse, candidate: Candidate) -> bool:
    """Whether the clause has an unknown infinitive where its language has the verb of a note: first, or last."""
    language, row = heard.context.language, heard.row
    endings = tuple(language.infinitives.split())
    if not endings:
        return False
    behind = _BREAK.search(row.categories, candidate.at)
    last = (behind.start() if behind else len(row.categories)) - 1
    first = max((mark.end() for mark in _BREAK.finditer(row.categories, 0, candidate.at)), default=0)
    verb = last if language.syntax.separable_verbs else first
    return row.categories[verb] == _WORD and str(row.values[verb]).endswith(endings)


def _leaves(clause: Clause, candidate: Candidate) -> bool:
    """Of "she leaves on the 10th and is back on the 24th": the first of the two."""
    return candidate.at < clause.back and any(other.at > clause.back for other in clause.candidates)


def _tells_why(clause: Clause, candidate: Candidate) -> bool:
    """Of "call next week they are booked until Easter": until when it runs, behind the day to call."""
    until = candidate.moment.grain in ("from", "after")
    before = any(one.at < candidate.at for one in clause.candidates)
    behind = any(one.at > clause.called > candidate.at for one in clause.candidates)
    told = clause.called < candidate.at < clause.away and before
    return (until and told) or ("until" in candidate.moment.traits and behind)


_HANDED = terms("HANDOFF (F|IN|ON|THE|ART|ABOUT){0,2} $")


def _handed_with(heard: Discourse, candidate: Candidate) -> bool:
    """Of "she calls me on Monday when she has talked to him": the day stands with what they do."""
    found = _HANDED.search(heard.row.categories[: candidate.at])
    return found is not None and heard.row.values[found.start()] != PROMISED


def _weight(heard: Discourse, clause: Clause, candidate: Candidate) -> float:
    """How much a clause's cues speak for its day."""
    if "wrapped" in candidate.moment.traits or ("now" in candidate.moment.traits and clause.called < 0):
        return EVENT
    if _tells_why(clause, candidate) or max(clause.called, clause.good) < clause.why:
        return EVENT
    if clause.called >= 0 and not _handed_with(heard, candidate):
        return REACHED if clause.reached >= 0 else CALLED
    if clause.called < 0 and heard.handed_over and clause.event >= 0 and "until" in candidate.moment.traits:
        return EVENT
    if clause.sending >= 0 and not NEVER < clause.handed < clause.sending <= clause.handed + 2:
        return SENT
    if clause.good >= 0:
        return GOOD
    if _to_do(heard, candidate):
        return TO_DO
    if clause.event >= 0:
        return EVENT
    if max(clause.back, clause.waiting) >= 0 and not _leaves(clause, candidate):
        return BACK
    return ALONE if clause.alone else PLAIN
