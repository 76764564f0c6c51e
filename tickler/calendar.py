"""Which days are working days: weekends, the region's public holidays, the owner's busy stretches.

The only file that knows the `holidays` package. It is asked once a region and year, and never the network.
"""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import holidays
from holidays.constants import HOLIDAY_NAME_DELIMITER

from tickler.errors import DayOutOfRange, UnknownRegion

FIRST_DAY = dt.date(1970, 1, 1)
LAST_DAY = dt.date(2199, 12, 31)

USUAL_SUBDIVISION = {"GB": "ENG"}
"""Where the package knows only the days that all parts of a country share, the part most people mean."""

FEASTS_KNOWN = range(2001, 2036)
"""Years whose feasts by the moon the package knows, and does not reckon."""

FEW_FEASTS = "Requested Holidays are available only from"
"""Begins the package's warning of a year without those feasts, where the fixed days still hold."""

ESTIMATED = " (estimated)"
"""Ends the names of holidays whose moon nobody has seen yet."""

NO_HOLIDAYS: Mapping[dt.date, str] = {}

LONGEST_SEARCH = 366
"""Days to look for a working day before giving up: a busy stretch may be long, but not endless."""


@dataclass(frozen=True, slots=True)
class Busy:
    """A stretch in which the owner takes no follow-ups: a deadline, travel, a holiday of their own."""

    starts_on: dt.date
    ends_on: dt.date
    reason: str = ""

    def covers(self, day: dt.date) -> bool:
        """Whether the day lies in the stretch, its ends included."""
        return self.starts_on <= day <= self.ends_on


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of one owner.

    Attributes:
        region: ISO 3166 country, or country and subdivision: "US", "DE-BY".
        busy: Stretches to steer around.
        fiscal_start: The month the owner's fiscal year starts in, 1 to 12.
        day_limit: Follow-ups a day takes before others are preferred; None for no limit.

    Raises:
        UnknownRegion: No holidays are known for the region.
        ValueError: fiscal_start is not a month.
    """

    region: str = "US"
    busy: tuple[Busy, ...] | Sequence[Busy] = ()
    fiscal_start: int = 1
    day_limit: int | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.fiscal_start <= 12:
            raise ValueError(f"fiscal_start is a month from 1 to 12, not {self.fiscal_start}")
        _check_region(self.region)
        object.__setattr__(self, "busy", tuple(self.busy))

    @property
    def country(self) -> str:
        """The country of the region: "DE" of "DE-BY"."""
        return self.region.partition("-")[0]

    def holiday_name(self, day: dt.date) -> str | None:
        """The public holiday on the day, or None."""
        return _holidays(self.region, day.year).get(day)

    def holidays_named(self, year: int) -> Mapping[str, dt.date]:
        """The region's public holidays of a year: the name, in the region's own language, and its first day."""
        return {name: day for day, name in sorted(_holidays(self.region, year).items(), reverse=True)}

    def is_busy(self, day: dt.date) -> bool:
        """Whether a busy stretch covers the day."""
        return any(stretch.covers(day) for stretch in self.busy)

    def is_working(self, day: dt.date) -> bool:
        """Neither weekend nor public holiday nor busy."""
        return (
            day.weekday() < 5 and day not in _holidays(self.region, day.year) and not (self.busy and self.is_busy(day))
        )

    def next_working(self, day: dt.date) -> dt.date:
        """The day itself if one works on it, else the first after it.

        Raises:
            DayOutOfRange: There is none within a year, or the calendar ends.
        """
        return self._seek(day, dt.timedelta(1))

    def previous_working(self, day: dt.date) -> dt.date:
        """The day itself if one works on it, else the last before it.

        Raises:
            DayOutOfRange: There is none within a year, or the calendar ends.
        """
        return self._seek(day, -dt.timedelta(1))

    def _seek(self, day: dt.date, step: dt.timedelta) -> dt.date:
        for _ in range(LONGEST_SEARCH):
            if not FIRST_DAY <= day <= LAST_DAY:
                break
            if self.is_working(day):
                return day
            day += step
        raise DayOutOfRange(f"no working day near {day}")


@lru_cache(maxsize=512)
def _check_region(region: str) -> None:
    country, _, part = region.partition("-")
    known = _countries()
    if country not in known or (part and part not in known[country]):
        raise UnknownRegion(f"no public holidays are known for the region {region!r}")


@lru_cache(maxsize=1)
def _countries() -> Mapping[str, Sequence[str]]:
    supported: Mapping[str, Sequence[str]] = holidays.list_supported_countries(include_aliases=True)
    return supported


@lru_cache(maxsize=4096)
def _holidays(region: str, year: int) -> Mapping[dt.date, str]:
    """The days off of a year; none where the package's knowledge of the region does not reach."""
    country, _, part = region.partition("-")
    part = part or USUAL_SUBDIVISION.get(country, "")
    own = getattr(holidays, country).default_language  # else the machine's locale would choose
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", FEW_FEASTS, UserWarning)
            return dict(holidays.country_holidays(country, subdiv=part or None, years=year, language=own))
    except NotImplementedError:
        return NO_HOLIDAYS


def feast_days(country: str, name: str, year: int) -> Sequence[dt.date]:
    """The days of a year on which a country's holiday of that English name begins: for feasts kept in many countries.

    Empty where the package's knowledge does not reach.
    """
    days = _holidays_in_english(country, year).get(name, ()) if year in FEASTS_KNOWN else ()
    return [day for day in days if day - dt.timedelta(1) not in days]


@lru_cache(maxsize=256)
def _holidays_in_english(country: str, year: int) -> Mapping[str, Sequence[dt.date]]:
    """The days of all holidays of a country, be they free or not, by their English names."""
    categories = getattr(holidays, country).supported_categories
    known = holidays.country_holidays(country, years=year, language="en_US", categories=categories)
    found: dict[str, list[dt.date]] = {}
    for day, names in sorted(known.items()):
        for name in names.split(HOLIDAY_NAME_DELIMITER):
            found.setdefault(name.removesuffix(ESTIMATED), []).append(day)
    return found
