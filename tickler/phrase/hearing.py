"""One walk over the row: cues take their places in the clauses, and days are met between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tickler.phrase.context import Context
from tickler.phrase.discourse import BREAKS, ENDS_CLAUSE, NEAR, NEVER, Clause, Discourse
from tickler.phrase.grammar import Row, character, characters, terms
from tickler.phrase.mentions import day_or_stretch, day_told_behind, length_of_state, related_day
from tickler.phrase.rules.corrections import INSTEAD
from tickler.phrase.rules.handovers import PROMISED
from tickler.phrase.rules.homonyms import CHOSEN

MOVED = "moved"
"""The value of what was moved: "auf Mittwoch verlegt"."""

MOST_BETWEEN = 2
"""So many fillers may stand between a day and its "not": "terça também não"."""

SO = "so"
"""The value of a word of agreement that tells what follows from what was told: "he sells in May, so call in June"."""

BUSY = "busy"
"""The value of a word against a day that behind a mark tells why another day is meant."""

_FILLERS = characters("F SAYS ILL THEYLL THEN")

_ENDS_REFUSED = ENDS_CLAUSE | characters("SUB")
"""What may stand behind a "not" that belongs to the day before it: "not next week because he travels"."""

LATER = "later"
"""The value of a "because" that tells of another time than the day before it: "que después no contesta"."""

_BECAUSE = character("SUB")

_BOUNDS = characters("BEFORE UNTIL AHEAD THEN AFTER")

_BREAKS = characters("COMMA DOT STOP COLON DASH")

_ACTS = "(CALL|REACH|SENDV|MOVEV)"

_ACTION = terms(f"(F|SAYS|ILL|THEYLL|THEN){{0,3}} {_ACTS}")

_ACTION_ON_SOMEONE = terms(f"(F|ILL|THEYLL|THEN|THE|ON|YOU|TO){{0,3}} {_ACTS}")

_DOES_NOT = terms("(F|YOU){0,2} W (?!CALL|REACH)")

_BOUNDING = frozenset(("until", "from", "limit"))

_AGREES = terms("F? GOOD (IN|ART|F){0,2} (DAY|PERIOD)")

_DAY_AHEAD = terms("(F|THE|ON|IN|TO|AT){0,2} (DAY|PERIOD)")

_CALL_THEN = terms("(F|ON|THE|IN){0,2} (DAY|PERIOD) (F|YOU){0,2} (CALL|REACH)")
"""Of "dale chance el lunes y el martes le hablas": the second day has the call."""

_DAY_IN_CLAUSE = terms(f"((?!{BREAKS}|BUT|DAY|PERIOD) .){{0,8}} (DAY|PERIOD)")

_ONLY_DAY = terms(f"F{{0,2}} DAY ($|{BREAKS})")


def listen(context: Context, row: Row) -> Discourse:
    """All that the row's cues and days say."""
    heard = Discourse(context, row)
    for at, cue in enumerate(row.categories):
        take_in = _CUES.get(cue)
        if take_in:
            take_in(heard, at)
    if heard.ahead:
        day_told_behind(heard, *heard.ahead)
    return heard


Cue = Callable[[Discourse, int], None]
"""Takes in the cue or day at a place of the row."""


def _place(name: str) -> Cue:
    """A cue that matters by where it stands in the clause, or that it does."""
    return lambda heard, at: setattr(heard.clauses[-1], name, at)


def _call(heard: Discourse, at: int) -> None:
    """A call; after what is past, or a return, and before its own day, dictated, it begins a clause."""
    _part_from_return(heard, at)
    _part_from_past(heard, at)
    heard.clause.called = at


def _part_from_return(heard: Discourse, at: int) -> None:
    """Of "regresa el lunes le hablas el martes", dictated: the call begins a clause behind the day of the return.

    It does so behind any stretch of days that was told of: "lei sta a Creta dal 5 al 19 ci sentiamo il 22".
    """
    clause = heard.clause
    if not clause.candidates:
        return
    day = clause.candidates[-1]
    told = max(clause.back, clause.away)
    stays = day.moment.grain == "range" and clause.called < 0 and bool(clause.words)
    if (NEVER < told < day.at or stays) and _DAY_AHEAD.match(heard.row.categories, at + 1):
        heard.clauses.append(Clause())


def _part_from_past(heard: Discourse, at: int) -> None:
    """Of "in May he changed his truck I call him in three weeks", "no tiene lana le marco en mayo".

    So it does behind an event or a condition: "ho la comunione il 30 mi chiami a giugno".
    """
    clause = heard.clause
    refused = clause.refused >= 0 and heard.row.categories[at - 1] == _WORD
    told = clause.past >= 0 or refused or max(clause.condition, clause.event, clause.family, clause.opened) >= 0
    told = bool(clause.candidates) and clause.called < 0 and told
    if told and _CALL_ON_DAY.match(heard.row.categories, at):
        heard.clauses.append(Clause())


_WORD = character("W")

_CALL_ON_DAY = terms("(CALL|REACH) (F|YOU|TO|TITLE|W|IN|ON|THE|ART|ABOUT){0,4} (DAY|PERIOD)")


def _reach(heard: Discourse, at: int) -> None:
    _part_from_return(heard, at)
    _part_from_past(heard, at)
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
    if heard.clause.candidates and _DAY_IN_CLAUSE.match(heard.row.categories, at + 1):
        heard.clauses.append(Clause())  # "a mail on Friday and if nothing comes the call on Tuesday"
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
    if clause.candidates and clause.called < 0 and _CALL_THEN.match(categories, at + 1):
        heard.clauses.append(Clause())
        return
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


def _because(heard: Discourse, at: int) -> None:
    """A "when" or "because" after the day tells something else."""
    if heard.clause.candidates:
        heard.clauses.append(Clause())
        if heard.row.values[at] == LATER:
            heard.clause.why = at


def _bad(heard: Discourse, at: int) -> None:
    """Of "Tuesday is no good": the day just before it is out; of "in two weeks, she is swamped" it is not.

    Nor is it of "call on Tuesday, the landline is no good", where something else is.
    """
    held = heard.clause.candidates
    if (
        not held
        and heard.row.values[at] != BUSY
        and len(heard.clauses) > 1
        and not _elsewhen(heard.row.categories, heard.row.values, at)
    ):
        before = heard.clauses[-2]
        held = [] if max(before.called, before.good) >= 0 and _of_another_thing(heard.row, at) else before.candidates
    if held and at - held[-1].at <= NEAR + 2:
        held[-1].refuse()


def _of_another_thing(row: Row, at: int) -> bool:
    """Of "call Tuesday, his cell is no good": a noun stands before what is bad."""
    start = max(row.categories.rfind(mark, 0, at) for mark in _BREAKS) + 1
    return not _NOUNS.isdisjoint(row.categories[start:at])


_NOUNS = characters("W KIN MEASURE GUARD DOC CALL REACH SENDV FIRM")


def _elsewhen(categories: str, values: list[Any], at: int) -> bool:
    """Of "in a month, until then he is busy": what is bad is another time than the one before the comma."""
    start = max(categories.rfind(mark, 0, at) for mark in _BREAKS) + 1
    if any(values[place] == LATER for place in range(start, at) if categories[place] == _BECAUSE):
        return True
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
    if heard.row.values[at] == SO and heard.clause.candidates:
        heard.clauses.append(Clause())
    heard.clause.good = at
    if heard.row.values[at] not in (INSTEAD, CHOSEN):
        return
    if _DAY_AHEAD.match(heard.row.categories, at + 1):
        heard.take_back(len(heard.met))
    elif heard.met and at - heard.met[-1].at <= MOST_BETWEEN and "now" not in heard.met[-1].moment.traits:
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
        ("DAY PERIOD", day_or_stretch), ("REL", related_day), ("STATE", length_of_state),
        ("COMMA DOT STOP PAREN COLON DASH", _mark), ("BUT", _but), ("AND", _and), ("THEN", _then), ("SUB", _because),
        ("NOT", _refusal), ("NO NEITHER EXCEPT", _place("refused")), ("BAD", _bad), ("OUT", _out),
        ("CORRECT", _correction), ("IFNOT", _otherwise), ("IF", _place("condition")), ("HANDOFF", _hand_over),
        ("REACH", _reach), ("CALL", _call), ("MOVEV", _moved), ("SENDV", _place("sending")), ("GOOD", _good),
        ("AWAY", _place("away")), ("SELFAWAY", _place("self_away")), ("BACKV", _place("back")),
        ("WAITV", _place("waiting")), ("PASTV", _place("past")), ("PAST", _place("gone")), ("OPENED", _place("opened")),
        ("ALWAYS", _place("always")),
        ("EVENTV", _place("event")), ("KIN", _place("family")), ("W MEASURE", _word),
    )
    for category in categories.split()
}  # fmt: skip
