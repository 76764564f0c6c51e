"""Named days that people meet by, whether or not they are free: what each key means in a year, by region.

Public holidays of a region that have no key here are found by the name the region gives them (`lexicon`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from tickler.calendar import feast
from tickler.phrase.moments import day, easter, shift, weekday_before, weekday_in

Rule = Callable[[int], dt.date]


def _fixed(month: int, number: int) -> Rule:
    return lambda year: day(year, month, number)


def _easter(offset: int) -> Rule:
    return lambda year: shift(easter(year), offset)


def _nth(month: int, weekday: int, number: int) -> Rule:
    """The nth such weekday of a month (Monday is 0); -1 is the last."""
    return lambda year: weekday_in(
        day(year, month, 1), shift(day(year + month // 12, month % 12 + 1, 1), -1), weekday, number
    )


def _after_nth(month: int, weekday: int, number: int, offset: int) -> Rule:
    rule = _nth(month, weekday, number)
    return lambda year: shift(rule(year), offset)


def _monday_from(month: int, number: int) -> Rule:
    """Holidays that Colombia keeps on the Monday from their day on."""
    return lambda year: weekday_before(shift(day(year, month, number), 7), 0)


def _advent(number: int) -> Rule:
    """The fourth Sunday before Christmas is the first Advent."""
    return lambda year: shift(weekday_before(day(year, 12, 25), 6), (number - 4) * 7)


RULES: Mapping[str, Rule] = {
    "new_year": _fixed(1, 1),
    "berchtold": _fixed(1, 2),
    "epiphany": _fixed(1, 6),
    "martin_luther_king": _nth(1, 0, 3),
    "super_bowl": _nth(2, 6, 2),
    "groundhog": _fixed(2, 2),
    "valentine": _fixed(2, 14),
    "presidents": _nth(2, 0, 3),
    "womens_day": _fixed(3, 8),
    "st_patrick": _fixed(3, 17),
    "st_joseph": _fixed(3, 19),
    "st_george": _fixed(4, 23),
    "carnival_thursday": _easter(-52),
    "carnival_sunday": _easter(-49),
    "carnival_monday": _easter(-48),
    "carnival": _easter(-47),
    "ash_wednesday": _easter(-46),
    "palm_sunday": _easter(-7),
    "maundy_thursday": _easter(-3),
    "good_friday": _easter(-2),
    "holy_saturday": _easter(-1),
    "easter": _easter(0),
    "easter_monday": _easter(1),
    "ascension": _easter(39),
    "pentecost": _easter(49),
    "whit_monday": _easter(50),
    "corpus_christi": _easter(60),
    "sacred_heart": _easter(68),
    "april_fools": _fixed(4, 1),
    "tax_day": _fixed(4, 15),
    "kings_day": lambda year: day(year, 4, 26 if day(year, 4, 27).weekday() == 6 else 27),
    "italian_liberation": _fixed(4, 25),
    "portuguese_freedom": _fixed(4, 25),
    "may_day": _fixed(5, 1),
    "dutch_remembrance": _fixed(5, 4),
    "dutch_liberation": _fixed(5, 5),
    "cinco_de_mayo": _fixed(5, 5),
    "victory_in_europe": _fixed(5, 8),
    "early_may": _nth(5, 0, 1),
    "late_may": _nth(5, 0, -1),
    "august_bank": _nth(8, 0, -1),
    "mothers_day": _nth(5, 6, 2),
    "memorial": _nth(5, 0, -1),
    "italian_republic": _fixed(6, 2),
    "portugal_day": _fixed(6, 10),
    "fathers_day": _nth(6, 6, 3),
    "flag_day": _fixed(6, 14),
    "juneteenth": _fixed(6, 19),
    "st_john": _fixed(6, 24),
    "canada_day": _fixed(7, 1),
    "independence_us": _fixed(7, 4),
    "independence": _fixed(7, 4),
    "bastille": _fixed(7, 14),
    "assumption": _fixed(8, 15),
    "labor_day": _nth(9, 0, 1),
    "prinsjesdag": _nth(9, 1, 3),
    "german_unity": _fixed(10, 3),
    "spanish_national": _fixed(10, 12),
    "national_day": _fixed(7, 14),
    "family_day": _nth(2, 0, 3),
    "kings_birthday": _nth(6, 0, 1),
    "melbourne_cup": _nth(11, 1, 1),
    "gandhi": _fixed(10, 2),
    "victoria_day": lambda year: weekday_before(day(year, 5, 25), 0),
    "juarez": _nth(3, 0, 3),
    "mexican_independence": _fixed(9, 16),
    "mexican_revolution": _nth(11, 0, 3),
    "columbus": _nth(10, 0, 2),
    "republic_pt": _fixed(10, 5),
    "reformation": _fixed(10, 31),
    "halloween": _fixed(10, 31),
    "all_saints": _fixed(11, 1),
    "all_souls": _fixed(11, 2),
    "guy_fawkes": _fixed(11, 5),
    "election_day": _after_nth(11, 0, 1, 1),
    "veterans": _fixed(11, 11),
    "st_martin": _fixed(11, 11),
    "repentance": lambda year: weekday_before(day(year, 11, 23), 2),
    "mourning": lambda year: shift(weekday_before(day(year, 12, 25), 6), -35),
    "dead_sunday": lambda year: shift(weekday_before(day(year, 12, 25), 6), -28),
    "thanksgiving": _nth(11, 3, 4),
    "black_friday": _after_nth(11, 3, 4, 1),
    "cyber_monday": _after_nth(11, 3, 4, 4),
    "advent_1": _advent(1),
    "advent_2": _advent(2),
    "advent_3": _advent(3),
    "advent_4": _advent(4),
    "st_nicholas_eve": _fixed(12, 5),
    "st_nicholas": _fixed(12, 6),
    "spanish_constitution": _fixed(12, 6),
    "immaculate": _fixed(12, 8),
    "st_lucy": _fixed(12, 13),
    "christmas_eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing_day": _fixed(12, 26),
    "new_years_eve": _fixed(12, 31),
    "st_james": _fixed(7, 25),
    "st_isidore": _fixed(5, 15),
    "st_anthony": _fixed(6, 13),
    "st_peter": _fixed(6, 29),
    "our_lady_of_mercy": _fixed(9, 24),
    "our_lady_of_guadalupe": _fixed(12, 12),
    "holy_innocents": _fixed(12, 28),
    "lovers": _fixed(2, 14),
    "childrens_day": _fixed(6, 1),
    "teachers_day": _fixed(10, 5),
    "friends_day": _fixed(7, 20),
    "candles_eve": _fixed(12, 7),
    "buen_fin": _after_nth(11, 0, 3, -3),
}
"""Key to rule. Where regions differ, the entry is the commonest and `REGIONAL` holds the rest."""

REGIONAL: Mapping[tuple[str, str], Rule] = {
    ("CA", "thanksgiving"): _nth(10, 0, 2),
    ("IE", "august_bank"): _nth(8, 0, 1),
    ("IN", "independence"): _fixed(8, 15),
    ("PK", "independence"): _fixed(8, 14),
    ("ID", "independence"): _fixed(8, 17),
    ("PH", "independence"): _fixed(6, 12),
    ("NG", "independence"): _fixed(10, 1),
    ("MX", "independence"): _fixed(9, 16),
    ("BR", "independence"): _fixed(9, 7),
    ("AR", "independence"): _fixed(7, 9),
    ("CO", "independence"): _fixed(7, 20),
    ("CL", "independence"): _fixed(9, 18),
    ("PE", "independence"): _fixed(7, 28),
    ("FI", "independence"): _fixed(12, 6),
    ("PL", "independence"): _fixed(11, 11),
    ("GB", "mothers_day"): _easter(-21),
    ("IE", "mothers_day"): _easter(-21),
    ("FR", "mothers_day"): _nth(5, 6, -1),
    ("ES", "mothers_day"): _nth(5, 6, 1),
    ("PT", "mothers_day"): _nth(5, 6, 1),
    ("DE", "fathers_day"): _easter(39),
    ("AT", "fathers_day"): _nth(6, 6, 2),
    ("ES", "fathers_day"): _fixed(3, 19),
    ("IT", "fathers_day"): _fixed(3, 19),
    ("PT", "fathers_day"): _fixed(3, 19),
    ("AT", "national_day"): _fixed(10, 26),
    ("BE", "national_day"): _fixed(7, 21),
    ("CH", "national_day"): _fixed(8, 1),
    ("DE", "national_day"): _fixed(10, 3),
    ("ES", "national_day"): _fixed(10, 12),
    ("LU", "national_day"): _fixed(6, 23),
    ("PT", "national_day"): _fixed(6, 10),
    ("MX", "spanish_constitution"): _nth(2, 0, 1),
    ("CH", "repentance"): _nth(9, 6, 3),
    ("BR", "mothers_day"): _nth(5, 6, 2),
    ("BR", "lovers"): _fixed(6, 12),
    ("BR", "republic_pt"): _fixed(11, 15),
    ("BR", "childrens_day"): _fixed(10, 12),
    ("MX", "childrens_day"): _fixed(4, 30),
    ("AR", "childrens_day"): _nth(8, 6, 3),
    ("BR", "teachers_day"): _fixed(10, 15),
    ("MX", "teachers_day"): _fixed(5, 15),
    ("CO", "teachers_day"): _fixed(5, 15),
    ("AR", "teachers_day"): _fixed(9, 11),
    ("PT", "independence"): _fixed(12, 1),
    ("MX", "mothers_day"): _fixed(5, 10),
    ("AR", "mothers_day"): _nth(10, 6, 3),
    ("CO", "fathers_day"): _nth(6, 6, 3),
    ("CO", "epiphany"): _monday_from(1, 6),
    ("CO", "st_joseph"): _monday_from(3, 19),
    ("CO", "ascension"): _easter(43),
    ("CO", "corpus_christi"): _easter(64),
    ("CO", "sacred_heart"): _easter(71),
    ("CO", "st_peter"): _monday_from(6, 29),
    ("CO", "assumption"): _monday_from(8, 15),
    ("CO", "spanish_national"): _monday_from(10, 12),
    ("CO", "all_saints"): _monday_from(11, 1),
    ("AR", "flag_day"): _fixed(6, 20),
    ("MX", "flag_day"): _fixed(2, 24),
    ("BR", "fathers_day"): _nth(8, 6, 2),
    **{
        (country, "labor_day"): _fixed(5, 1)
        for country in ("AT", "BE", "BR", "CH", "DE", "ES", "FR", "IT", "LU", "MX", "NL", "PT")
    },
    ("CA", "august_bank"): _nth(8, 0, 1),
    ("AU", "kings_birthday"): _nth(6, 0, 2),
    ("GB", "labor_day"): _nth(5, 0, 1),
    ("AU", "labor_day"): _nth(10, 0, 1),
    ("NZ", "labor_day"): _nth(10, 0, 4),
}


FEASTS: Mapping[str, tuple[str, str]] = {
    "lunar_new_year": ("SG", "Chinese New Year"),
    "holi": ("IN", "Holi"),
    "eid_al_fitr": ("IN", "Eid al-Fitr"),
    "eid_al_adha": ("IN", "Eid al-Adha"),
    "passover": ("IL", "Pesach"),
    "rosh_hashanah": ("IL", "Rosh Hashanah"),
    "yom_kippur": ("IL", "Yom Kippur"),
    "diwali": ("IN", "Diwali"),
}
"""Feasts by the moon: key to a country whose public holiday it is, and what it is called there."""


def observed(key: str, year: int, country: str) -> dt.date | None:
    """The day of an observance in a year; None where it is not known."""
    if key in FEASTS:
        return feast(*FEASTS[key], year)
    return REGIONAL.get((country, key), RULES[key])(year)
