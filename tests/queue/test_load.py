"""The day chosen in a window."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tickler.calendar import Busy, Calendar
from tickler.load import choose

FIRST = dt.date(2026, 4, 1)
LAST = dt.date(2026, 4, 30)


def test_without_load_it_is_the_first_working_day() -> None:
    assert choose(FIRST, LAST, Calendar("US"), {}) == FIRST
    assert choose(dt.date(2026, 4, 4), LAST, Calendar("US"), {}) == dt.date(2026, 4, 6)


def test_a_day_may_be_preferred_to_the_first() -> None:
    assert choose(FIRST, LAST, Calendar("US"), {}, prefer=dt.date(2026, 4, 15)) == dt.date(2026, 4, 15)
    assert choose(FIRST, LAST, Calendar("US"), {LAST: 1}, prefer=dt.date(2026, 4, 15)) == dt.date(2026, 4, 15)


def test_twenty_cards_fill_the_early_days_evenly() -> None:
    load: Counter[dt.date] = Counter({LAST: 1})
    for _ in range(21):
        load[choose(FIRST, LAST, Calendar("US"), load)] += 1
    del load[LAST]

    assert set(load.values()) == {3}
    assert max(load) <= dt.date(2026, 4, 10)


def test_a_full_day_is_left_alone() -> None:
    calendar = Calendar("US", day_limit=2)

    assert choose(FIRST, FIRST, calendar, {FIRST: 2}) == dt.date(2026, 4, 2)
    assert choose(FIRST, FIRST, calendar, {FIRST: 1}) == FIRST


def test_busy_days_are_stepped_over() -> None:
    calendar = Calendar("US", (Busy(FIRST, dt.date(2026, 4, 7)),))

    assert choose(FIRST, LAST, calendar, {}) == dt.date(2026, 4, 8)
    assert choose(FIRST, LAST, calendar, {LAST: 1}) == dt.date(2026, 4, 8)


def test_where_all_is_full_the_least_loaded_day_takes_it() -> None:
    calendar = Calendar("US", day_limit=1)
    load = {FIRST + dt.timedelta(days): 5 for days in range(60)}
    load[dt.date(2026, 4, 2)] = 3

    assert choose(FIRST, dt.date(2026, 4, 3), calendar, load) == dt.date(2026, 4, 2)


@given(st.dictionaries(st.dates(FIRST, LAST), st.integers(0, 9)), st.sampled_from((None, 3)))
def test_the_same_state_gives_the_same_working_day(load: dict[dt.date, int], limit: int | None) -> None:
    calendar = Calendar("US", day_limit=limit)
    day = choose(FIRST, LAST, calendar, load)

    assert day == choose(FIRST, LAST, calendar, dict(reversed(load.items())))
    assert calendar.is_working(day)
    assert day >= FIRST
