"""From a day that is meant to a reading: the window, the day chosen in it, the time, and how sure all that is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tickler.calendar import LAST_DAY, Calendar
from tickler.errors import DayOutOfRange
from tickler.load import choose
from tickler.phrase.context import Context, SaidTime
from tickler.phrase.discourse import Candidate
from tickler.phrase.language import Language
from tickler.phrase.moments import SATURDAY, Moment, shift
from tickler.phrase.wording import sentence
from tickler.reading import Kind, Reading

MOST_OTHERS = 3
TIME_ALONE = 0.7
MIDNIGHT = dt.time(0)
LEAST_SURE = 0.05
LONGEST_FREE = 14

_FROM_TODAY = ("range", "moved")
"""What begins today where it says so; every other stretch that has begun begins tomorrow."""


def readings(context: Context, candidates: list[Candidate], load: Mapping[dt.date, int], kept: float) -> list[Reading]:
    """The candidates as readings, best first and with the others in it.

    Args:
        context: The day of the conversation, the calendar, the times of day that were said.
        candidates: The days, best first.
        load: Follow-ups that already stand on a day.
        kept: What the words leave of each day's confidence.
    """
    made = [
        (candidate, reading)
        for candidate in candidates[: MOST_OTHERS + 1]
        if (reading := _reading(context, candidate.moment, candidate, load, kept))
    ]
    if not made:
        return []
    (best, first), rest = made[0], [reading for _, reading in made[1:]]
    rivals = [_reading(context, rival, best, load, kept) for rival in best.moment.rivals]
    seen = {(first.earliest, first.latest)}
    others: list[Reading] = []
    for other in (*rivals, *rest):
        if other and (other.earliest, other.latest) not in seen and len(others) < MOST_OTHERS:
            seen.add((other.earliest, other.latest))
            others.append(_doubted(other, first.confidence, len(others)))
    return [replace(first, others=tuple(others)) if others else first, *rest]


def _doubted(other: Reading, sure: float, rank: int) -> Reading:
    """Another reading with what probability the first leaves to it."""
    left = max((1 - sure) / 2 ** (rank + 1), LEAST_SURE / 2 ** (rank + 1))
    return replace(other, confidence=round(left, 3), others=())


def _reading(
    context: Context, moment: Moment, candidate: Candidate, load: Mapping[dt.date, int], kept: float
) -> Reading | None:
    calendar, on = context.calendar, context.on
    first, last, prefer = moment.first, moment.last, moment.prefer
    if last < on:
        return None
    if not moment.single and first <= on:
        first = on if moment.grain in _FROM_TODAY or _only_today(calendar, on, last) else min(shift(on, 1), last)
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
        confidence=round(max(moment.sure * kept, LEAST_SURE), 3),
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


def today_at(context: Context, said: SaidTime, load: Mapping[dt.date, int]) -> Reading | None:
    """A time of day alone: today, or tomorrow if it is the morning."""
    on = context.on if said.time != MIDNIGHT or context.on == LAST_DAY else shift(context.on, 1)
    moment = Moment(on, on, "today", fixed=True, time=said.time, sure=TIME_ALONE)
    candidate = Candidate(moment, 0, 0.0, said.start, said.end, ((said.start, said.end),))
    return _reading(context, moment, candidate, load, 1.0)


def no_day(language: Language, kind: Kind, sure: float, others: Sequence[Reading] = ()) -> Reading:
    """That none is meant, or that the ball is with them."""
    said = language.sentences.ball if kind is Kind.BALL_WITH_THEM else language.sentences.none
    kept = tuple(_doubted(other, sure, rank) for rank, other in enumerate(others[:MOST_OTHERS]))
    return Reading(kind, understood=said, confidence=sure, others=kept, language=language.code)
