"""From said words to a reading: which language, which terms, which day, and what else it could have been."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from tickler.calendar import FIRST_DAY, LAST_DAY, Calendar
from tickler.errors import DayOutOfRange
from tickler.load import choose
from tickler.phrase.categories import GROUPS
from tickler.phrase.context import Context, SaidTime
from tickler.phrase.evidence import Candidate
from tickler.phrase.grammar import Row, character
from tickler.phrase.judge import Verdict, judge
from tickler.phrase.language import Language
from tickler.phrase.lexicon import Lexicon, lexicon
from tickler.phrase.moments import SATURDAY, Moment, shift
from tickler.phrase.stages import read
from tickler.phrase.tokens import Token, tokens
from tickler.phrase.wording import sentence
from tickler.reading import Kind, Reading

MOST_OTHERS = 3
TIME_ALONE = 0.7
MIDNIGHT = dt.time(0)
SHORTEST_TIME = 4
"""A time that stands alone is at least "noon" or "4 pm"; "4a" is a seat, a page, a size."""
HANDED_OVER_SURE = 0.85
NO_DATE_SURE = 0.95
NO_DATE_AMONG_TIMES = 0.7
"""That no day is meant is less sure where the words speak of days, weeks or months at all."""

CLEAR = (1.0, 0.85, 0.75)
"""What a day keeps of its confidence where it is the only one, where another was heard, where several were."""

MANY_WORDS = 4
WORDY = 0.92
"""So many words that the language's table does not hold, and what they leave of the confidence."""

LEAST_SURE = 0.05

WORD = character("W")
TIMES = frozenset(character(name) for name in (*GROUPS["UNIT"], "WEEKDAY", "WEEKDAYP", "MONTH", "SEASON", "HOLIDAY"))
CALL = character("CALL")
NOT_TIMED = frozenset((character("JUNK"), character("OPENED")))
"""Words whose time of day is nobody's: rooms, opening hours."""

LONGEST_FREE = 14

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
    found = tokens(words)
    best: Reading | None = None
    for known in _likeliest_first(found, [lexicon(code, calendar.region) for code in languages or ("en",)]):
        reading = _in_language(found, known, on, calendar, load)
        if reading.kind is not Kind.NO_DATE:
            return reading
        best = best or reading
    assert best is not None  # noqa: S101 - there is always a language
    return best


def _likeliest_first(found: list[Token], known: list[Lexicon]) -> list[Lexicon]:
    if len(known) < 2:
        return known
    return sorted(known, key=lambda one: -one.row(found)[2])


def _in_language(
    found: list[Token], known: Lexicon, on: dt.date, calendar: Calendar, load: Mapping[dt.date, int]
) -> Reading:
    context = Context(on, calendar, known.language)
    row, slip, _ = known.row(found)
    timely = not TIMES.isdisjoint(row.categories)
    if FIRST_DAY <= on <= LAST_DAY:
        row = read(context, row)
        verdict = judge(context, row)
        readings = _readings(context, verdict.candidates, load, slip * _clearness(verdict, row))
        if verdict.handed_over and not any(one.score > 2 for one in verdict.candidates):
            return _no_day(known.language, Kind.BALL_WITH_THEM, HANDED_OVER_SURE, tuple(readings))
        if readings:
            return readings[0]
        said = next((one for one in context.times if one.weight and one.end - one.start >= SHORTEST_TIME), None)
        if (
            verdict.refused
            or (WORD in row.categories and CALL not in row.categories)
            or not NOT_TIMED.isdisjoint(row.categories)
        ):
            said = None
        reading = _today_at(context, said, load) if said else None
        if reading:
            return reading
    return _no_day(known.language, Kind.NO_DATE, NO_DATE_AMONG_TIMES if timely else NO_DATE_SURE, ())


def _clearness(verdict: Verdict, row: Row) -> float:
    """How much of its confidence the best day keeps beside what else was said."""
    clear = CLEAR[min(len(verdict.candidates), len(CLEAR)) - 1] if verdict.candidates else 1.0
    return clear * (WORDY if row.categories.count(WORD) >= MANY_WORDS else 1.0)


def _readings(context: Context, candidates: list[Candidate], load: Mapping[dt.date, int], slip: float) -> list[Reading]:
    """The best reading, with the others in it."""
    made: list[Reading] = []
    rivals: list[Reading] = []
    for candidate in candidates[: MOST_OTHERS + 1]:
        reading = _reading(context, candidate.moment, candidate, load, slip)
        if reading:
            made.append(reading)
            if len(made) == 1:
                for rival in candidate.moment.rivals:
                    other = _reading(context, rival, candidate, load, slip)
                    if other:
                        rivals.append(other)
    if not made:
        return []
    first, rest = made[0], made[1:]
    seen = {(first.earliest, first.latest)}
    others: list[Reading] = []
    for other in (*rivals, *rest):
        if (other.earliest, other.latest) not in seen and len(others) < MOST_OTHERS:
            seen.add((other.earliest, other.latest))
            others.append(_doubted(other, first.confidence, len(others)))
    return [_with_others(first, tuple(others)), *rest]


def _doubted(other: Reading, sure: float, rank: int) -> Reading:
    """Another reading with what probability the first leaves to it."""
    left = max((1 - sure) / 2 ** (rank + 1), LEAST_SURE / 2 ** (rank + 1))
    return Reading(
        other.kind, other.earliest, other.latest, other.chosen, other.time, other.understood, other.spans,
        round(left, 3), other.flags, (), other.language,
    )  # fmt: skip


def _with_others(first: Reading, others: tuple[Reading, ...]) -> Reading:
    if not others:
        return first
    return Reading(
        first.kind, first.earliest, first.latest, first.chosen, first.time, first.understood, first.spans,
        first.confidence, first.flags, others, first.language,
    )  # fmt: skip


def _reading(
    context: Context, moment: Moment, candidate: Candidate, load: Mapping[dt.date, int], slip: float
) -> Reading | None:
    calendar, on = context.calendar, context.on
    first, last, prefer = moment.first, moment.last, moment.prefer
    if last < on:
        return None
    if not moment.single and first <= on:
        first = on if moment.grain == "range" or _only_today(calendar, on, last) else min(shift(on, 1), last)
    try:
        chosen = first if moment.fixed else _chosen(moment, first, last, prefer, calendar, load)
    except DayOutOfRange:
        return None
    last = max(last, chosen)
    time = moment.time or _time_beside(context.times, candidate)
    spans = tuple(sorted({*candidate.spans, *_time_span(context.times, time, candidate)}))
    moved = moment.exact and first != last
    single = moment.exact or first == last
    return Reading(
        kind=Kind.DAY if single else Kind.WINDOW,
        earliest=first,
        latest=last,
        chosen=chosen,
        time=time,
        understood=sentence(context.language, first, last, moved=moved, time=time),
        spans=spans,
        confidence=round(max(moment.sure * slip, LEAST_SURE), 3),
        flags=_flags(calendar, chosen),
        language=context.language.code,
    )


def _only_today(calendar: Calendar, on: dt.date, last: dt.date) -> bool:
    """Whether today is the last working day of a stretch: "this week", said on a Friday."""
    return calendar.is_working(on) and not any(
        calendar.is_working(shift(on, days)) for days in range(1, min((last - on).days, 7) + 1)
    )


def _chosen(
    moment: Moment,
    first: dt.date,
    last: dt.date,
    prefer: dt.date | None,
    calendar: Calendar,
    load: Mapping[dt.date, int],
) -> dt.date:
    if "free" in moment.traits:
        return first
    if not moment.exact and moment.grain != "length" and _all_free(calendar, first, last):
        return first
    return choose(first, last, calendar, load, prefer=prefer if prefer and prefer > first else None)


def _all_free(calendar: Calendar, first: dt.date, last: dt.date) -> bool:
    """Of "this week", said on a Saturday: whether a stretch holds only free days, one of which must then be meant."""
    return (last - first).days < LONGEST_FREE and all(
        day.weekday() >= SATURDAY or calendar.holiday_name(day)
        for day in (shift(first, days) for days in range((last - first).days + 1))
    )


def _flags(calendar: Calendar, chosen: dt.date) -> tuple[str, ...]:
    name = calendar.holiday_name(chosen)
    weekend = ("weekend",) if chosen.weekday() >= 5 else ()
    return (*weekend, f"holiday: {name}") if name else weekend


def _time_beside(times: list[SaidTime], candidate: Candidate) -> dt.time | None:
    """The time of day that stands nearest to the day; a clock's before a part of the day."""
    if not times:
        return None
    nearest = min(
        times, key=lambda one: (-one.weight, min(abs(one.start - candidate.end), abs(candidate.start - one.end)))
    )
    return nearest.time


def _time_span(times: list[SaidTime], time: dt.time | None, candidate: Candidate) -> tuple[tuple[int, int], ...]:
    return tuple((one.start, one.end) for one in times if one.time == time)[:1]


def _today_at(context: Context, said: SaidTime, load: Mapping[dt.date, int]) -> Reading | None:
    """A time of day alone: today, or tomorrow if it is the morning."""
    on = context.on if said.time != MIDNIGHT or context.on == LAST_DAY else shift(context.on, 1)
    moment = Moment(on, on, "today", fixed=True, time=said.time, sure=TIME_ALONE)
    candidate = Candidate(moment, 0, 0.0, said.start, said.end, ((said.start, said.end),))
    return _reading(context, moment, candidate, load, 1.0)


def _no_day(language: Language, kind: Kind, sure: float, others: tuple[Reading, ...]) -> Reading:
    said = language.sentences.ball if kind is Kind.BALL_WITH_THEM else language.sentences.none
    kept = tuple(_doubted(other, sure, rank) for rank, other in enumerate(others[:MOST_OTHERS]))
    return Reading(kind, understood=said, confidence=sure, others=kept, language=language.code)
