"""Chooses the day in a window: early, a working day, and not where others already stand.

Twenty cards of one luncheon are not twenty calls on one day: among the early days of the window the least loaded
wins, and the earliest of those. The same state always gives the same day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from tickler.calendar import FIRST_DAY, LAST_DAY, Calendar
from tickler.errors import DayOutOfRange

EARLY_DAYS = 5
"""At least so many working days of a window count as its early part: a week's folders."""

EARLY_SHARE = 3
"""The early part of a window is its first third."""

SPILL_DAYS = 28
"""How far past a full window to look for room: four weeks; then the window itself has to take it."""


def choose(
    earliest: dt.date,
    latest: dt.date,
    calendar: Calendar,
    load: Mapping[dt.date, int],
    *,
    prefer: dt.date | None = None,
) -> dt.date:
    """The day to follow up.

    Args:
        earliest: First day that fits.
        latest: Last day that fits; may be before the first working day, then the choice lies after it.
        calendar: Working days, busy stretches and the day's limit.
        load: Follow-ups that already stand on a day; a day not named has none.
        prefer: The day to look from, where the early part of the window is not the best ("mid April").

    Raises:
        DayOutOfRange: No working day is to be found.
    """
    if not load:
        return _first(earliest, latest, calendar, prefer)
    window = [day for day in _days(earliest, latest) if calendar.is_working(day)]
    if prefer:
        window = [day for day in window if day >= prefer] + [day for day in window if day < prefer]
    early = window[: max(EARLY_DAYS, len(window) // EARLY_SHARE)]
    spill = _days(_after(latest), _after(latest, SPILL_DAYS))
    free = (
        _least(early, calendar, load)
        or _least(window, calendar, load)
        or next((day for day in spill if calendar.is_working(day) and _has_room(day, calendar, load)), None)
    )
    if free:
        return free
    return min(window, key=lambda day: load.get(day, 0)) if window else calendar.next_working(earliest)


def _first(earliest: dt.date, latest: dt.date, calendar: Calendar, prefer: dt.date | None) -> dt.date:
    if prefer:
        day = calendar.next_working(prefer)
        if day <= latest:
            return day
    return calendar.next_working(earliest)


def _least(days: list[dt.date], calendar: Calendar, load: Mapping[dt.date, int]) -> dt.date | None:
    """The earliest of the least loaded days that still have room."""
    return min((day for day in days if _has_room(day, calendar, load)), key=lambda day: load.get(day, 0), default=None)


def _has_room(day: dt.date, calendar: Calendar, load: Mapping[dt.date, int]) -> bool:
    return calendar.day_limit is None or load.get(day, 0) < calendar.day_limit


def _days(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    for ordinal in range(max(first, FIRST_DAY).toordinal(), min(last, LAST_DAY).toordinal() + 1):
        yield dt.date.fromordinal(ordinal)


def _after(day: dt.date, days: int = 1) -> dt.date:
    if (LAST_DAY - day).days < days:
        raise DayOutOfRange(f"{days} days after {day}")
    return day + dt.timedelta(days)
