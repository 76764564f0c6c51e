"""Stretches of days that words can mean, and the arithmetic that makes them. No words here, only dates.

Every function is total within the years 1970 to 2199 and raises `DayOutOfRange` beyond them.
"""

from __future__ import annotations

import calendar as gregorian
import datetime as dt
from dataclasses import dataclass, field
from typing import Final

from tickler.calendar import FIRST_DAY, LAST_DAY
from tickler.errors import DayOutOfRange

WEEK: Final = 7
SATURDAY: Final = 5


@dataclass(slots=True)
class Moment:
    """What a piece of the words means: a day, or any day of a stretch.

    Attributes:
        first: First day that fits.
        last: Last day that fits.
        grain: What was spoken of: day, weekday, number (a day of some month), week, month, …
        prefer: The day to look from, where the early part of the stretch is not meant.
        fixed: A day that stays as said, though it be a Sunday.
        exact: A single day that moves to the next working day.
        time: Time of day, where the words hold it inseparably ("tonight").
        sure: Probability that the words mean this and not something like it.
        year: Whether the year was said.
        month: Month and day, where a year said later can still move them.
        rivals: Other moments that the same words may mean.
        length: The length that was said, where it may yet turn out to count from another day than today.
        traits: What else is known of how it was said ("until", "bare", "part", …), for those that judge.
    """

    first: dt.date
    last: dt.date
    grain: str = "day"
    prefer: dt.date | None = None
    fixed: bool = False
    exact: bool = False
    time: dt.time | None = None
    sure: float = 0.95
    year: bool = False
    month: tuple[int, int] | None = None
    rivals: list[Moment] = field(default_factory=list)
    length: Length | None = None
    traits: frozenset[str] = frozenset()

    @property
    def single(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time: "a month and a half" is one month and fifteen days."""

    months: int = 0
    days: int = 0
    workdays: int = 0

    def plus(self, other: Span) -> Span:
        """Both lengths, one after the other."""
        return Span(self.months + other.months, self.days + other.days, self.workdays + other.workdays)


@dataclass(frozen=True, slots=True)
class Length:
    """A length as said: one span, or a range of them ("2-3 weeks", "a few days") with the likeliest between."""

    span: Span
    low: Span | None = None
    high: Span | None = None
    unit: str = "day"
    count: float = 1
    sure: float = 0.95


def day(year: int, month: int, number: int) -> dt.date:
    """A day of the years covered.

    Raises:
        DayOutOfRange: There is no such day.
    """
    try:
        found = dt.date(year, month, number)
    except ValueError as error:
        raise DayOutOfRange(f"{year}-{month}-{number}") from error
    if not FIRST_DAY <= found <= LAST_DAY:
        raise DayOutOfRange(f"{found}")
    return found


def shift(start: dt.date, days: int) -> dt.date:
    """So many days later, or earlier."""
    ordinal = start.toordinal() + days
    if not FIRST_DAY.toordinal() <= ordinal <= LAST_DAY.toordinal():
        raise DayOutOfRange(f"{days} days from {start}")
    return dt.date.fromordinal(ordinal)


def shift_months(start: dt.date, months: int) -> dt.date:
    """The same day number so many months later, clipped to the month's end."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise DayOutOfRange(f"{months} months from {start}")
    return dt.date(year, month + 1, min(start.day, month_length(year, month + 1)))


def month_length(year: int, month: int) -> int:
    """Days of a month."""
    return gregorian.monthrange(year, month)[1]


def monday(of: dt.date) -> dt.date:
    """The Monday of the day's Monday-to-Sunday week."""
    return shift(of, -of.weekday())


def weekday_after(start: dt.date, weekday: int) -> dt.date:
    """The first such weekday after the day, never the day itself."""
    return shift(start, (weekday - start.weekday() - 1) % WEEK + 1)


def weekday_before(start: dt.date, weekday: int) -> dt.date:
    """The last such weekday before the day."""
    return shift(start, -((start.weekday() - weekday - 1) % WEEK + 1))


def weekday_of_week(of: dt.date, weekday: int, *, time: dt.time | None = None) -> Moment:
    """A weekday of the Monday-to-Sunday week that a day lies in, where the week itself was said."""
    found = shift(of, weekday - of.weekday())
    return Moment(found, found, "weekday", fixed=True, time=time, traits=frozenset(("weeks",)))


def weekday_in(first: dt.date, last: dt.date, weekday: int, number: int) -> dt.date:
    """The first, second, … such weekday of a stretch; -1 for the last, -2 for the last but one.

    Raises:
        DayOutOfRange: The stretch has not so many.
    """
    if number < 0:
        return shift(weekday_before(shift(last, 1), weekday), WEEK * (number + 1))
    found = shift(weekday_after(shift(first, -1), weekday), (number - 1) * WEEK)
    if found > last:
        raise DayOutOfRange(f"no such weekday in {first} to {last}")
    return found


def week(of: dt.date, offset: int = 0) -> Moment:
    """The Monday-to-Sunday week of a day, or one so many weeks from it."""
    start = shift(monday(of), offset * WEEK)
    return Moment(start, shift(start, 6), "week")


def month(of: dt.date, offset: int = 0) -> Moment:
    """The calendar month of a day, or one so many months from it."""
    start = shift_months(of.replace(day=1), offset)
    return Moment(start, start.replace(day=month_length(start.year, start.month)), "month")


def months(start: dt.date, count: int, grain: str) -> Moment:
    """So many calendar months from the first of a month on: a quarter, a half, a year."""
    last = shift(shift_months(start, count), -1)
    return Moment(start, last, grain)


def iso_week(year: int, number: int) -> Moment:
    """A numbered week of a year.

    Raises:
        DayOutOfRange: The year has not so many weeks.
    """
    try:
        start = dt.date.fromisocalendar(year, number, 1)
    except ValueError as error:
        raise DayOutOfRange(f"week {number} of {year}") from error
    return Moment(shift(start, 0), shift(start, 6), "week")


def week_of_month(first: dt.date, last: dt.date, number: int) -> Moment:
    """The first, second, … week of a month; -1 for the last, -2 for the last but one.

    The first is the one with the month's first Monday; those after it hold the middle of the month's days 8 to 14,
    15 to 21, …; the last is the one with the month's last Thursday, as far as it lies in the last seven days. So the
    early days of every reading that other conventions give lie in it.
    """
    if number < 0:
        start = monday(weekday_before(shift(last, 1), 3))
        if number < -1:
            start = shift(start, WEEK * (number + 1))
            return Moment(start, shift(start, WEEK - 1), "week")
        return Moment(max(first, start, shift(last, -6)), min(last, shift(start, 6)), "week")
    if number == 1:
        start = weekday_in(first, last, 0, 1)
    else:
        start = max(monday(shift(first, number * WEEK - 4)), shift(first, (number - 1) * WEEK))
    if start > last:
        raise DayOutOfRange(f"week {number} of {first}")
    return Moment(start, min(last, shift(monday(start), 6)), "week")


def easter(year: int) -> dt.date:
    """Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones, Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, skip = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    days = (32 + 2 * skip + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * days) // 451
    month_number, day_number = divmod(moon + days - 7 * late + 114, 31)
    return day(year, month_number, day_number + 1)
