"""Rules for days that come every year: by month and day, by weekday, by the Easters, and by the Hebrew calendar.

All is arithmetic, so it holds for every year there is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from tickler.phrase.moments import day, easter, shift, weekday_before, weekday_in

Rule = Callable[[int], dt.date]
"""From a year to the day in it."""


def fixed(month: int, number: int) -> Rule:
    """The same day of every year."""
    return lambda year: day(year, month, number)


def from_easter(offset: int) -> Rule:
    """So many days after Western Easter."""
    return lambda year: shift(easter(year), offset)


def from_pascha(offset: int) -> Rule:
    """So many days after Orthodox Easter."""
    return lambda year: shift(pascha(year), offset)


def nth(month: int, weekday: int, number: int) -> Rule:
    """The nth such weekday of a month (Monday is 0); -1 is the last."""
    return lambda year: weekday_in(
        day(year, month, 1), shift(day(year + month // 12, month % 12 + 1, 1), -1), weekday, number
    )


def after_nth(month: int, weekday: int, number: int, offset: int) -> Rule:
    """So many days after the nth such weekday of a month."""
    rule = nth(month, weekday, number)
    return lambda year: shift(rule(year), offset)


def giving_way(rule: Rule, feast: Rule) -> Rule:
    """A day that is put off by a week where it falls on a feast."""
    return lambda year: shift(rule(year), 7 * (rule(year) == feast(year)))


def monday_from(month: int, number: int) -> Rule:
    """Holidays that Colombia keeps on the Monday from their day on."""
    return lambda year: weekday_before(shift(day(year, month, number), 7), 0)


def advent(number: int) -> Rule:
    """The fourth Sunday before Christmas is the first Advent."""
    return lambda year: shift(weekday_before(day(year, 12, 25), 6), (number - 4) * 7)


def before_leap(month: int, number: int) -> Rule:
    """A day of the Ethiopian and Coptic calendars, a day later from the autumn before our leap day until that day."""
    return lambda year: shift(day(year, month, number), (year + (month > FEBRUARY)) % 4 == 0)


def from_tishri(offset: int) -> Rule:
    """So many days after Rosh Hashanah, or before it: from Adar on the months' lengths never change."""
    return lambda year: shift(rosh_hashanah(year), offset)


def from_kislev(offset: int) -> Rule:
    """So many days after the 25th of Kislev: the month before it has 29 days, or 30 in years of 355 and 385 days."""

    def rule(year: int) -> dt.date:
        length = (rosh_hashanah(year + 1) - rosh_hashanah(year)).days
        return shift(rosh_hashanah(year), 83 + (length % 10 == 5) + offset)

    return rule


def shevat(year: int) -> dt.date:
    """The 15th of Shevat: two months before Purim in a year with two months of Adar, one in others."""
    leap = (rosh_hashanah(year) - rosh_hashanah(year - 1)).days > LONGEST_COMMON
    return shift(rosh_hashanah(year), -222 - 30 * leap)


def ninth_of_av(year: int) -> dt.date:
    """Tisha B'Av, which a Sabbath puts off by a day."""
    found = shift(rosh_hashanah(year), -51)
    return shift(found, found.weekday() == SABBATH)


def rosh_hashanah(year: int) -> dt.date:
    """The Hebrew new year of autumn, by the molad and its four postponements (Dershowitz and Reingold)."""
    hebrew = year + HEBREW_ERA
    before, at, after = (_molad(hebrew + offset) for offset in (-1, 0, 1))
    late = 2 if after - at == TOO_LONG else int(at - before == TOO_SHORT)
    return dt.date.fromordinal(HEBREW_EPOCH + at + late)


def _molad(hebrew: int) -> int:
    """Days from the Hebrew epoch to the new moon of a new year, moved off Sunday, Wednesday and Friday."""
    months = (235 * hebrew - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + (3 * (days + 1) % 7 < 3)


HEBREW_ERA = 3761
HEBREW_EPOCH = -1373427
TOO_LONG = 356
TOO_SHORT = 382
LONGEST_COMMON = 355
SABBATH = 5
FEBRUARY = 2


def pascha(year: int) -> dt.date:
    """Orthodox Easter Sunday: the Julian computus (Meeus), with the days the Julian calendar is behind."""
    moon = (19 * (year % 19) + 15) % 30
    week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, number = divmod(moon + week + 114, 31)
    return shift(day(year, month, number + 1), year // 100 - year // 400 - 2)
