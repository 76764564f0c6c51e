"""From said words to a reading: which language, which terms, which day, and what else it could have been."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from tickler.calendar import FIRST_DAY, LAST_DAY, Calendar
from tickler.phrase.categories import GROUPS
from tickler.phrase.context import Context, SaidTime
from tickler.phrase.discourse import BREAKS
from tickler.phrase.grammar import Row, character, characters, terms
from tickler.phrase.judge import Verdict, judge
from tickler.phrase.lexicon import Terms, lexicon
from tickler.phrase.readings import no_day, readings, today_at
from tickler.phrase.rules.times import PART_OF_DAY
from tickler.phrase.stages import read
from tickler.phrase.tokens import tokens
from tickler.phrase.weights import OURS
from tickler.reading import Kind, Reading

SHORTEST_TIME = 4
"""A time among unknown words is at least "noon" or "4 pm"; "10a" is a seat, a page, a size."""
SHORTEST_ALONE = 3
"""A time beside no such word is at least "4pm"."""
HANDED_OVER_SURE = 0.85
NO_DATE_SURE = 0.95
NO_DATE_AMONG_TIMES = 0.7
"""That no day is meant is less sure where the words speak of days, weeks or months at all."""

CLEAR = (1.0, 0.85, 0.75)
"""What a day keeps of its confidence where it is the only one, where another was heard, where several were."""

MANY_WORDS = 4
WORDY = 0.92
"""So many words that the language's table does not hold, and what they leave of the confidence."""

WORD = character("W")
TIMES = characters(" ".join(GROUPS["UNIT"]) + " WEEKDAY WEEKDAYP MONTH SEASON HOLIDAY")
CALLS = characters("CALL REACH")
NOT_TIMED = characters("JUNK OPENED")
"""Words whose time of day is nobody's: rooms, opening hours."""

_SPACES = re.compile(r"[^\S\n]+")
"""A line's end is none: it ends a sentence."""

NO_LOAD: Mapping[dt.date, int] = {}


def resolve(
    words: str,
    *,
    on: dt.date,
    calendar: Calendar,
    languages: Sequence[str] = ("en",),
    load: Mapping[dt.date, int] = NO_LOAD,
) -> Reading:
    """The day that words said on a day ask for.

    Total: any text gives a reading, and any day does. The time it takes grows as the text does.

    Args:
        words: What was said or typed.
        on: The day of the conversation.
        calendar: The owner's working days.
        languages: Codes of the languages the owner speaks, the likeliest first; the words decide among them.
        load: Follow-ups that already stand on a day.

    Raises:
        UnknownLanguage: One of the languages has no file.
    """
    narrow = _SPACES.sub(" ", words)
    reading = _read(narrow, on, calendar, languages, load)
    return reading if len(narrow) == len(words) else _widened(reading, words)


def _widened(reading: Reading, words: str) -> Reading:
    """The reading with its places in the words themselves, whose spaces are wider than they were read."""
    wide = [range(found.start() + 1, found.end()) for found in _SPACES.finditer(words)]
    passed_over = frozenset(chain(*wide))
    places = [at for at in range(len(words)) if at not in passed_over]

    def placed(one: Reading) -> Reading:
        spans = tuple((places[start], places[end - 1] + 1) for start, end in one.spans)
        return replace(one, spans=spans, others=tuple(placed(other) for other in one.others))

    return placed(reading)


def _read(
    words: str, on: dt.date, calendar: Calendar, languages: Sequence[str], load: Mapping[dt.date, int]
) -> Reading:
    """The reading in the language that the words are in."""
    found = tokens(words)
    spoken = [lexicon(code, calendar.region).terms(found) for code in languages or ("en",)]
    best: Reading | None = None
    for said in sorted(spoken, key=lambda one: -one.known):
        reading = _in_language(said, on, calendar, load)
        if reading.kind is not Kind.NO_DATE:
            return reading
        best = best or reading
    assert best is not None  # noqa: S101 - there is always a language
    return best


def _in_language(terms: Terms, on: dt.date, calendar: Calendar, load: Mapping[dt.date, int]) -> Reading:
    language = terms.language
    sure = NO_DATE_SURE if TIMES.isdisjoint(terms.row.categories) else NO_DATE_AMONG_TIMES
    if not FIRST_DAY <= on <= LAST_DAY:
        return no_day(language, Kind.NO_DATE, sure)
    context = Context(on, calendar, language)
    row = read(context, terms.row)
    verdict = judge(context, row)
    found = readings(context, verdict.candidates, load, terms.sure * _clearness(verdict, row))
    if verdict.handed_over and not any(one.score > OURS for one in verdict.candidates):
        return no_day(language, Kind.BALL_WITH_THEM, HANDED_OVER_SURE, found)
    if found:
        return found[0]
    said = _lone_time(context, row) if not verdict.refused else None
    return (said and today_at(context, said, load)) or no_day(language, Kind.NO_DATE, sure)


def _lone_time(context: Context, row: Row) -> SaidTime | None:
    """A time of day that stands for the whole: nothing else is said, or a call."""
    if (WORD in row.categories and CALLS.isdisjoint(row.categories)) or not NOT_TIMED.isdisjoint(row.categories):
        return None
    shortest = SHORTEST_TIME if WORD in row.categories else SHORTEST_ALONE
    return next(
        (one for one in context.times if one.weight and one.end - one.start >= shortest and _of_call(one, row)), None
    )


def _of_call(said: SaidTime, row: Row) -> bool:
    """Whether a part of the day is the call's; of "lovely evening, we must have lunch", "un midi" it is not."""
    if said.weight != PART_OF_DAY:
        return True
    at = next((place for place, start in enumerate(row.starts) if start >= said.end), len(row.starts))
    beside = row.categories[at - 1 : at]
    if beside in TELLS_WHICH or (beside == NUMBER and row.values[at - 1] == 1):
        return False
    if WORD not in row.categories:
        return True
    first = max((mark.end() for mark in BREAK.finditer(row.categories, 0, at)), default=0)
    behind = BREAK.search(row.categories, at)
    clause = row.categories[first : behind.start() if behind else len(row.categories)]
    return not CALLS.isdisjoint(clause)


TELLS_WHICH = characters("W ARTICLE PASTV")
"""Words before a part of the day that make it one told of: "a lovely evening"."""

NUMBER = character("NUM")

BREAK = terms(BREAKS)


def _clearness(verdict: Verdict, row: Row) -> float:
    """How much of its confidence the best day keeps beside what else was said."""
    clear = CLEAR[min(len(verdict.candidates), len(CLEAR)) - 1] if verdict.candidates else 1.0
    return clear * (WORDY if row.categories.count(WORD) >= MANY_WORDS else 1.0)
