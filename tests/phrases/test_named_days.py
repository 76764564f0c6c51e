"""The days that names stand for: reckoned ones against published tables, and every name against what is known."""

from __future__ import annotations

import datetime as dt

import pytest
from holidays import country_holidays

from tickler.calendar import Calendar
from tickler.phrase import resolve
from tickler.phrase.feasts import CHURCHES, FEASTS
from tickler.phrase.languages import LANGUAGES
from tickler.phrase.named_days.alike import ALIKE
from tickler.phrase.observances import RULES, observed
from tickler.phrase.world_days import WORLD, WORLD_RULES
from tickler.phrase.yearly import pascha, rosh_hashanah

YEARS = range(1972, 2099)

HEBREW = {
    "Purim": "purim",
    "Pesach": "passover",
    "Lag BaOmer": "lag_baomer",
    "Shavuot": "shavuot",
    "Rosh Hashanah": "rosh_hashanah",
    "Yom Kippur": "yom_kippur",
    "Sukkot": "sukkot",
    "Simchat Torah / Shemini Atzeret": "shemini_atzeret",
}


def first(key: str, year: int, country: str = "US") -> dt.date:
    """The first day of the only time an observance is kept in a year."""
    ((day, _),) = observed(key, year, country)
    return day


def test_orthodox_easter_is_the_published_one() -> None:
    mondays = country_holidays("GR", years=YEARS, language="en_US").get_named("Easter Monday", lookup="exact")

    assert [pascha(year) + dt.timedelta(1) for year in YEARS] == sorted(mondays)


@pytest.mark.parametrize(("name", "key"), HEBREW.items())
def test_hebrew_feasts_are_the_published_ones(name: str, key: str) -> None:
    table = country_holidays("IL", years=YEARS, language="en_US", categories=("public", "optional", "school"))
    published: dict[int, list[dt.date]] = {}
    for day in sorted(table.get_named(name, lookup="exact")):
        published.setdefault(day.year, []).append(day)

    assert [first(key, year) for year in YEARS] == [published[year][0] for year in YEARS]


def test_the_hebrew_new_year_never_falls_on_sunday_wednesday_or_friday() -> None:
    assert {rosh_hashanah(year).weekday() for year in YEARS} == {0, 1, 3, 5}


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("tu_bishvat", dt.date(2024, 1, 25)),
        ("tu_bishvat", dt.date(2025, 2, 13)),
        ("tisha_bav", dt.date(2022, 8, 7)),
        ("tisha_bav", dt.date(2023, 7, 27)),
        ("hanukkah", dt.date(2024, 12, 26)),
        ("hanukkah", dt.date(2025, 12, 15)),
        ("hanukkah", dt.date(2027, 12, 25)),
        ("administrative", dt.date(2027, 4, 21)),
        ("ethiopian_epiphany", dt.date(2024, 1, 20)),
        ("ethiopian_epiphany", dt.date(2027, 1, 19)),
        ("ethiopian_epiphany", dt.date(2028, 1, 20)),
        ("meskel", dt.date(2027, 9, 28)),
        ("meskel", dt.date(2028, 9, 27)),
        ("ethiopian_new_year", dt.date(2023, 9, 12)),
        ("ethiopian_new_year", dt.date(2026, 9, 11)),
        ("clean_monday", dt.date(2026, 2, 23)),
        ("world_hospice", dt.date(2026, 10, 10)),
    ],
)
def test_a_day_is_the_one_the_calendars_of_its_year_show(key: str, day: dt.date) -> None:
    assert first(key, day.year) == day


@pytest.mark.parametrize(
    ("key", "country", "day"),
    [
        ("epiphany", "ET", dt.date(2028, 1, 20)),
        ("epiphany", "EG", dt.date(2024, 1, 20)),
        ("epiphany", "EG", dt.date(2027, 1, 19)),
        ("orthodox_epiphany", "EG", dt.date(2028, 1, 20)),
        ("simchat_torah", "IL", dt.date(2027, 10, 23)),
        ("simchat_torah", "US", dt.date(2027, 10, 24)),
        ("st_george", "BG", dt.date(2027, 5, 6)),
        ("st_george", "GB", dt.date(2027, 4, 23)),
        ("armed_forces", "US", dt.date(2027, 5, 15)),
        ("armed_forces", "GB", dt.date(2027, 6, 26)),
        ("teachers_day", "IN", dt.date(2027, 9, 5)),
        ("childrens_day", "IN", dt.date(2026, 11, 14)),
        ("fathers_day", "AU", dt.date(2026, 9, 6)),
        ("fathers_day", "NZ", dt.date(2027, 9, 5)),
        ("fathers_day", "BE", dt.date(2026, 6, 14)),
        ("fathers_day", "CH", dt.date(2026, 6, 7)),
        ("mothers_day", "FR", dt.date(2020, 6, 7)),
        ("mothers_day", "FR", dt.date(2023, 6, 4)),
        ("mothers_day", "FR", dt.date(2026, 5, 31)),
    ],
)
def test_a_day_is_the_one_a_country_keeps(key: str, country: str, day: dt.date) -> None:
    assert first(key, day.year, country) == day


def test_the_autumn_feasts_end_a_day_earlier_in_israel() -> None:
    assert [observed("jewish_holidays", 2027, country)[0][1].day for country in ("IL", "US")] == [23, 24]


@pytest.mark.parametrize(
    ("key", "first_day", "last_day"),
    [
        ("hanukkah", dt.date(2024, 12, 26), dt.date(2025, 1, 2)),
        ("oktoberfest", dt.date(2023, 9, 16), dt.date(2023, 10, 3)),
        ("oktoberfest", dt.date(2025, 9, 20), dt.date(2025, 10, 5)),
        ("ramadan", dt.date(2025, 3, 1), dt.date(2025, 3, 29)),
        ("kwanzaa", dt.date(2026, 12, 26), dt.date(2027, 1, 1)),
    ],
)
def test_a_stretch_has_its_last_day(key: str, first_day: dt.date, last_day: dt.date) -> None:
    assert observed(key, first_day.year, "US") == [(first_day, last_day)]


def test_a_feast_of_the_moon_comes_twice_in_some_years() -> None:
    assert [day.month for day, _ in observed("ramadan", 2030, "US")] == [1, 12]


@pytest.mark.parametrize("key", FEASTS)
def test_every_feast_is_found_where_it_is_asked(key: str) -> None:
    assert all(observed(key, year, "US") for year in (2025, 2027, 2028))
    assert observed(key, 2036, "US") == []


def test_a_region_is_read_where_its_feasts_are_not_known_yet() -> None:
    reading = resolve("after Republic Day", on=dt.date(2036, 1, 5), calendar=Calendar("IN"), languages=("en",))

    assert reading.chosen == dt.date(2036, 1, 28)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_name_stands_for_a_day_that_is_known(code: str) -> None:
    days = LANGUAGES[code].days
    themes = {theme for themes in days.world.values() for theme in themes}

    assert {*ALIKE, *days.names, *days.namesakes} <= {*RULES, *FEASTS}
    assert {WORLD + theme for theme in themes} <= set(WORLD_RULES)
    assert set(days.churches) - {"unknown"} == set(CHURCHES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_international_day_has_a_name(code: str) -> None:
    days = LANGUAGES[code].days
    themes = {WORLD + theme for themes in days.world.values() for theme in themes}

    assert set(WORLD_RULES) <= {*themes, *days.names, *days.namesakes}


def test_what_a_church_keeps_is_a_day_that_is_known() -> None:
    assert {key for feasts in CHURCHES.values() for key in feasts.values()} <= {*RULES, *FEASTS}
