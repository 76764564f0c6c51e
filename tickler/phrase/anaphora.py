"""Days that mean what they do by a day spoken of before: "she is away until Monday, call Thursday"."""

from __future__ import annotations

from dataclasses import replace

from tickler.phrase.discourse import BREAKS, NEVER, Candidate, Clause, Discourse
from tickler.phrase.grammar import character, characters, terms
from tickler.phrase.moments import WEEK, Moment, month, shift, shift_months, week
from tickler.phrase.rules.anchors import weekday_from
from tickler.phrase.rules.weekdays import POINTING

_THE = character("THE")
_ARTICLES = characters("THE ON OF")
_CHANGED = characters("BUT MOVEV CORRECT BAD")
_DAYS = ("weekday", "date", "number", "day")
_SPOKEN_OF = ("date", "number", "range", "either")
_STRETCHES = ("range", "week", "part", "weekend", "either")

_FILLER = "(F|SAYS|ILL|THEYLL|THEN)"
_WAITED = terms(f"{_FILLER}? (WAITV|AWAY)")
_CLAUSE_END = terms(BREAKS)
_CLAUSE_BEGIN = terms(f"{BREAKS}|BUT")
_TELLS = terms("F{2,4} W{1,3} $")
"""What comes of somebody "after that", and no one is to do anything."""

_DOES_BEFORE = terms("(THE|ON|TO) (W|EVENTV) (EVENTV|W) $")
"""Of "second half of May, the council votes before": somebody does it, and nobody is to be called."""

_MARK = characters("COMMA DOT STOP DASH PAREN")
_TELLS_WHY = terms("(F|W){1,3} (IN|THE|ON|W|AWAY|EVENTV)")

_BESIDE = characters("WAITV F AND THEN")
"""Of "after his surgery on the 17th give it ten days": no more between the day and what counts from it."""

_ABSENT = terms("AWAY|BAD")
_AGREED = terms("CALL|REACH|SENDV|GOOD|DAY|PERIOD")


def by_the_day_before(heard: Discourse, at: int, anchor: Candidate, moment: Moment) -> Moment:
    """The day that a weekday means beside the one spoken of before, which may be used up or out by that."""
    if POINTING in moment.traits:
        return _that_one(anchor, moment)
    if _days_of_week(heard, at, anchor, moment):
        anchor.use_up()
        monday = week(anchor.moment.first).first
        first, last = (shift(monday, one.weekday()) for one in (moment.first, moment.last))
        return replace(moment, first=first, last=last, prefer=None)
    if _behind_feast(heard, anchor, moment):
        return weekday_from(anchor.moment, moment.first.weekday(), 1)
    if _named_again(heard, at, moment):
        return replace(week(moment.first, 1), traits=moment.traits)
    if _in_that_week(heard, at, anchor, moment):
        anchor.use_up()
        found = shift(week(anchor.moment.first).first, moment.first.weekday())
        return replace(moment, first=found, last=found, traits=frozenset(("weeks",)))
    if _meanwhile(heard, at, anchor, moment):
        return weekday_from(anchor.moment, moment.first.weekday(), 1)
    if _same_week(heard, at, anchor, moment):
        anchor.refuse()
        found = shift(anchor.moment.first, moment.first.weekday() - anchor.moment.first.weekday())
        return replace(moment, first=found, last=found)
    return moment


def _days_of_week(heard: Discourse, at: int, anchor: Candidate, moment: Moment) -> bool:
    """Of "the second week of February, Wednesday or Thursday": those of the week named straight before."""
    weekdays = moment.grain in ("either", "range") and not moment.month and not moment.traits
    beside = _APART.issuperset(heard.row.categories[anchor.at + 1 : at])
    ordered = moment.first.weekday() < moment.last.weekday() and (moment.last - moment.first).days < WEEK
    return weekdays and beside and ordered and anchor.open and anchor.moment.grain == "week"


_APART = characters("COMMA COLON DASH THE ON IN OF")


def _behind_feast(heard: Discourse, anchor: Candidate, moment: Moment) -> bool:
    """Of "Easter Monday no, Tuesday": the one behind a feast that was just taken out."""
    plain = moment.grain == "weekday" and not moment.traits and anchor.refused
    near = plain and any(anchor in one.candidates and one.past < 0 for one in heard.clauses[-2:])
    return near and anchor.moment.grain == "holiday" and moment.first < anchor.moment.first


def _named_again(heard: Discourse, at: int, moment: Moment) -> bool:
    """Of "la semana que viene no; la otra semana lo llamo": the week behind the one that was taken out."""
    out = moment.grain == "week" and any(one.refused and one.moment.first == moment.first for one in heard.met)
    return out and "other" in moment.traits


def as_told(heard: Discourse, anchor: Candidate) -> Moment:
    """The day spoken of, or, where it tells what was done on it, the one gone by: "firmó el 5, visitarlo al mes"."""
    moment = anchor.moment
    past = any(anchor in one.candidates and one.past >= 0 for one in heard.clauses) and anchor.refused
    if moment.year or not moment.single or not (past or "wrapped" in moment.traits):
        return moment
    if moment.grain == "weekday":
        back = shift(moment.first, -WEEK)
    elif moment.grain in _MONTHS_BACK:
        back = shift_months(moment.first, -_MONTHS_BACK[moment.grain])
    else:
        return moment
    return replace(moment, first=back, last=back) if shift(back, LATELY) >= heard.context.on else moment


LATELY = 60
"""So many days ago something was done, at most, that a follow-up counts from."""

_MONTHS_BACK = {"number": 1, "date": 12}


def _that_one(anchor: Candidate, moment: Moment) -> Moment:
    """Of "she is back on the 15th, call in that week", "that Monday": of what was spoken of, but no day before that."""
    if moment.grain == "weekday" and anchor.moment.grain in (*_SPOKEN_OF, "week", "length", "after"):
        start = shift(anchor.moment.first if anchor.moment.grain == "week" else anchor.moment.last, -1)
        found = weekday_from(Moment(start, start), moment.first.weekday(), 1)
        return moment if anchor.refused else replace(found, time=moment.time)
    if moment.grain == "day" and anchor.moment.grain in _STRETCHES and not anchor.refused:
        return replace(anchor.moment, traits=moment.traits)
    around = _AROUND.get(moment.grain)
    if around is None or anchor.refused:
        return moment
    found = around(anchor.moment.first)
    return replace(found, first=max(found.first, anchor.moment.first), traits=moment.traits)


_AROUND = {"week": week, "month": month}


def _in_that_week(heard: Discourse, at: int, anchor: Candidate, moment: Moment) -> bool:
    """Of "la semaine prochaine il est de jour, appel le jeudi": the day of the week just spoken of."""
    counted = "counted weeks" in anchor.moment.traits
    begins = "from weekday" in moment.traits or (moment.grain == "weekday" and moment.traits == {"this"})
    if anchor.refused or not (begins or (moment.grain == "weekday" and not moment.traits)):
        return False
    if not begins and not (counted and anchor.at == at - 1) and heard.row.categories[at - 1 : at] not in _ARTICLES:
        return False
    clause = next((one for one in heard.clauses[-2:] if anchor in one.candidates), None)
    if clause is None or max(clause.away, clause.past, NEVER if begins else clause.event, clause.called) >= 0:
        return False
    return (anchor.moment.grain == "week" or counted) and anchor.moment.first > heard.context.on


def _meanwhile(heard: Discourse, at: int, anchor: Candidate, moment: Moment) -> bool:
    """Whether a bare weekday falls into an absence or event spoken of before: then the one after it is meant."""
    plain = moment.grain == "weekday" and not moment.traits
    if plain and anchor in heard.clause.candidates and anchor.at < heard.clause.back < at:
        return moment.first <= anchor.moment.last  # "he travels on Saturday and is back on Thursday"
    before = heard.clauses[-2:-1]
    if before and before[0].condition >= 0 and not before[0].candidates:
        before = heard.clauses[-3:-2]
    if not plain or anchor.refused or not before or anchor not in before[0].candidates:
        return False
    if heard.row.categories[at - 1 : at] == _THE and anchor.moment.grain in _SPOKEN_OF:
        return True
    if ("until" in anchor.moment.traits or before[0].back >= 0) and moment.first == anchor.moment.last:
        return False  # "away until Wednesday, so ring her Wednesday", "back on Friday, call Friday"
    told = (
        max(before[0].away, before[0].condition) >= 0
        or (before[0].back >= 0 and anchor.moment.grain == "weekday")
        or "restated" in anchor.moment.traits
        or (before[0].event >= 0 and (anchor.moment.grain == "weekday" or _this_or_next_week(heard, anchor)))
    )
    return told and moment.first <= anchor.moment.last


def _this_or_next_week(heard: Discourse, anchor: Candidate) -> bool:
    """Of "Tuesday to Thursday they are at the fair": days that were named by those of the week."""
    weekdays = anchor.moment.grain == "range" and not anchor.moment.month and "every" not in anchor.moment.traits
    return weekdays and anchor.moment.first <= shift(heard.context.on, 7)


def _same_week(heard: Discourse, at: int, anchor: Candidate, moment: Moment) -> bool:
    """Of "next Tuesday, no, Wednesday", "but now it is Wednesday": the correction stays in the week."""
    changed = heard.corrected == len(heard.met) or not _CHANGED.isdisjoint(heard.row.categories[anchor.at : at])
    corrected = changed and "weeks" in anchor.moment.traits
    return corrected and moment.grain == anchor.moment.grain == "weekday" and not moment.traits


def counts_from(heard: Discourse, at: int, anchor: Candidate) -> bool:
    """Whether a length to be given or waited for counts from the day before it: "Monday, then give him a week"."""
    clause = heard.clause
    waited = max(clause.waiting, clause.away) >= 0 or _WAITED.match(heard.row.categories, at + 1)
    beside = all(_BESIDE.issuperset(heard.row.categories[one.at + 1 : at]) for one in clause.candidates)
    gone = not clause.words and any(one.away >= 0 and anchor in one.candidates for one in heard.clauses[-2:-1])
    return bool(waited or gone) and beside and anchor.open and not _instead(heard, anchor)


def _instead(heard: Discourse, anchor: Candidate) -> bool:
    """Of "I wanted to call this week, he asked for three weeks": nothing counts from what was only intended."""
    return any(anchor in one.candidates and one.fallback >= 0 for one in heard.clauses)


def goes_on(heard: Discourse, at: int) -> bool:
    """Of "Thursday; after that she is away", "Monday, jury duty before that": no day, only what comes or was."""
    categories, anchor = heard.row.categories, heard.anchor
    start = max((mark.end() for mark in _CLAUSE_BEGIN.finditer(categories, 0, at)), default=0)
    rest = _CLAUSE_END.split(categories[at + 1 :], maxsplit=1)[0]
    alone = (
        anchor and anchor.moment.grain in _DAYS and any(anchor in one.candidates and one.alone for one in heard.clauses)
    )
    tells = alone and _TELLS.match(rest)
    told = categories[start:at] + rest
    happens = not rest and _DOES_BEFORE.fullmatch(categories, start, at)
    return bool(tells or happens or _ABSENT.search(told) or _until_called(heard, at, rest)) and not _AGREED.search(told)


def _until_called(heard: Discourse, at: int, rest: str) -> bool:
    """Of "Friday, ring the clerk, before that he is in court", "he prefers May, after that it's the budget"."""
    before = heard.clauses[-2:-1]
    asked = bool(before) and max(before[0].called, before[0].good) >= 0 and not heard.clause.candidates
    return asked and heard.row.categories[at - 1] in _MARK and bool(_TELLS_WHY.match(rest))


def only_told(heard: Discourse, anchor: Candidate | None, moment: Moment) -> bool:
    """Whether a relation only tells why: "Friday, after his surgery", "she'll have moved by then"."""
    clause = heard.clause
    if clause.called >= 0 and not (anchor and anchor in clause.candidates):
        return False
    if anchor and _asked(heard, anchor) and moment.traits & {"event", "then", "that"} and clause.good < 0:
        return True
    if "event" in moment.traits:
        return not any(max(one.event, one.away) >= 0 or _told(one, anchor) for one in heard.clauses)
    return "then" in moment.traits and (clause.words > 0 or clause.event >= 0) and clause.good < 0


def _told(clause: Clause, anchor: Candidate | None) -> bool:
    """Whether a clause tells of something on a date: "they show in Essen from the 8th to the 12th"."""
    dated = anchor is not None and anchor in clause.candidates and anchor.moment.grain in ("date", "range", "number")
    return dated and clause.words > 0 and clause.called < 0


def _asked(heard: Discourse, anchor: Candidate) -> bool:
    """Whether a day stands behind a verb of getting in touch."""
    return any(anchor in one.candidates and NEVER < one.reached < anchor.at for one in heard.clauses[:-1])


def second_step(heard: Discourse, anchor: Candidate) -> bool:
    """Whether the words go on from a call to what comes of it: "call Monday to set up lunch the week after"."""
    clause = heard.clause
    return anchor in clause.candidates and NEVER < clause.reached < anchor.at < clause.called
