"""Working days."""

from __future__ import annotations

import datetime as dt

import pytest

from tickler.calendar import LAST_DAY, Busy, Calendar
from tickler.errors import DayOutOfRange, UnknownRegion


def test_weekends_and_public_holidays_are_free() -> None:
    calendar = Calendar("US")

    assert calendar.is_working(dt.date(2026, 11, 25))
    assert not calendar.is_working(dt.date(2026, 11, 26))
    assert not calendar.is_working(dt.date(2026, 11, 28))
    assert calendar.holiday_name(dt.date(2026, 11, 26)) == "Thanksgiving Day"
    assert calendar.holiday_name(dt.date(2026, 11, 27)) is None


def test_holidays_are_the_regions_own() -> None:
    corpus_christi = dt.date(2026, 6, 4)

    assert Calendar("DE").is_working(corpus_christi)
    assert not Calendar("DE-BY").is_working(corpus_christi)
    assert Calendar("DE-BY").holidays_named(2026)["Fronleichnam"] == corpus_christi
    assert not Calendar("GB").is_working(dt.date(2026, 4, 6)), "Easter Monday, in most of the country"


def test_busy_stretches_are_steered_around() -> None:
    calendar = Calendar("US", (Busy(dt.date(2026, 3, 30), dt.date(2026, 4, 3), "deadline"),))

    assert calendar.next_working(dt.date(2026, 3, 30)) == dt.date(2026, 4, 6)
    assert calendar.previous_working(dt.date(2026, 4, 5)) == dt.date(2026, 3, 27)
    assert calendar.is_busy(dt.date(2026, 4, 3))
    assert not calendar.is_busy(dt.date(2026, 4, 4))


@pytest.mark.parametrize("region", ["XX", "US-BY", "", "de", "Bavaria"])
def test_an_unknown_region_is_refused_at_once(region: str) -> None:
    with pytest.raises(UnknownRegion):
        Calendar(region)


def test_a_month_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="fiscal_start"):
        Calendar("US", fiscal_start=13)


def test_the_calendar_ends() -> None:
    always = Calendar("US", (Busy(dt.date(2026, 1, 1), dt.date(2028, 12, 31)),))

    with pytest.raises(DayOutOfRange):
        always.next_working(dt.date(2026, 6, 1))
    with pytest.raises(DayOutOfRange):
        Calendar("US").next_working(LAST_DAY + dt.timedelta(1))


def test_a_year_beyond_the_known_holidays_has_weekends() -> None:
    assert not Calendar("US").is_working(dt.date(2190, 1, 2))
    assert Calendar("US").is_working(dt.date(2190, 1, 1))
