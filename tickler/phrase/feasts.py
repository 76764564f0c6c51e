"""The feasts of the faiths: what each key means in a year, and what an Eastern church makes of a Western feast's key.

Feasts by the Hebrew calendar and by Orthodox Easter are reckoned; those that hang on a sighted moon, or on the sun's
place, are asked of a country whose holiday they are, and unknown where nobody knows them yet.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tickler.calendar import feast_days
from tickler.phrase.moments import shift
from tickler.phrase.yearly import (
    Rule,
    before_leap,
    fixed,
    from_easter,
    from_kislev,
    from_pascha,
    from_tishri,
    ninth_of_av,
    shevat,
)

FEAST_RULES: Mapping[str, Rule] = {
    "tu_bishvat": shevat,
    "purim": from_tishri(-193),
    "passover": from_tishri(-163),
    "lag_baomer": from_tishri(-130),
    "shavuot": from_tishri(-113),
    "tisha_bav": ninth_of_av,
    "rosh_hashanah": from_tishri(0),
    "high_holidays": from_tishri(0),
    "jewish_holidays": from_tishri(0),
    "yom_kippur": from_tishri(9),
    "sukkot": from_tishri(14),
    "hoshana_rabbah": from_tishri(20),
    "shemini_atzeret": from_tishri(21),
    "simchat_torah": from_tishri(22),
    "hanukkah": from_kislev(0),
    "orthodox_christmas_eve": fixed(1, 6),
    "orthodox_christmas": fixed(1, 7),
    "orthodox_boxing_day": fixed(1, 8),
    "old_new_year": fixed(1, 14),
    "orthodox_epiphany": fixed(1, 19),
    "orthodox_annunciation": fixed(4, 7),
    "orthodox_st_george": fixed(5, 6),
    "orthodox_assumption": fixed(8, 28),
    "orthodox_st_nicholas": fixed(12, 19),
    "clean_monday": from_pascha(-48),
    "orthodox_lent": from_pascha(-48),
    "lazarus_saturday": from_pascha(-8),
    "orthodox_palm_sunday": from_pascha(-7),
    "orthodox_holy_week": from_pascha(-6),
    "orthodox_maundy_thursday": from_pascha(-3),
    "orthodox_good_friday": from_pascha(-2),
    "orthodox_holy_saturday": from_pascha(-1),
    "orthodox_easter": from_pascha(0),
    "orthodox_easter_monday": from_pascha(1),
    "orthodox_ascension": from_pascha(39),
    "orthodox_pentecost": from_pascha(49),
    "orthodox_whit_monday": from_pascha(50),
    "orthodox_all_saints": from_pascha(56),
    "armenian_christmas": fixed(1, 6),
    "armenian_christmas_eve": fixed(1, 5),
    "ethiopian_epiphany": before_leap(1, 19),
    "ethiopian_new_year": before_leap(9, 11),
    "meskel": before_leap(9, 27),
    "lent": from_easter(-46),
    "holy_week": from_easter(-6),
    "lohri": fixed(1, 13),
    "puthandu": fixed(4, 14),
    "songkran": fixed(4, 13),
    "bodhi": fixed(12, 8),
}
"""Key to rule, where the calendar is arithmetic."""


class Feast(NamedTuple):
    """Where a feast is a holiday, what it is called there in English, and how many days from it our day lies."""

    country: str
    name: str
    offset: int = 0


FEASTS: Mapping[str, Feast] = {
    "ramadan": Feast("MV", "First Day of Ramadan"),
    "ramadan_start": Feast("MV", "First Day of Ramadan"),
    "laylat_al_qadr": Feast("MV", "First Day of Ramadan", 26),
    "eid_al_fitr": Feast("MV", "Eid al-Fitr"),
    "arafah": Feast("MV", "Day of Arafah"),
    "eid_al_adha": Feast("MV", "Eid al-Adha"),
    "islamic_new_year": Feast("MV", "Islamic New Year"),
    "ashura": Feast("MV", "Islamic New Year", 9),
    "mawlid": Feast("MV", "Prophet's Birthday"),
    "isra_and_miraj": Feast("PS", "Isra' and Mi'raj"),
    "makar_sankranti": Feast("IN", "Makar Sankranti"),
    "pongal": Feast("IN", "Pongal"),
    "basant_panchami": Feast("IN", "Basant Panchami / Shri Panchami"),
    "guru_ravidas": Feast("IN", "Guru Ravi Das's Birthday"),
    "maha_shivaratri": Feast("IN", "Maha Shivaratri"),
    "holika_dahan": Feast("IN", "Holi", -1),
    "holi": Feast("IN", "Holi"),
    "ugadi": Feast("IN", "Ugadi"),
    "ram_navami": Feast("IN", "Ram Navami"),
    "mahavir_jayanti": Feast("IN", "Mahavira's Birthday"),
    "vaisakhi": Feast("IN", "Vaisakhi"),
    "rath_yatra": Feast("IN", "Rath Yatra"),
    "raksha_bandhan": Feast("IN", "Raksha Bandhan"),
    "janmashtami": Feast("IN", "Janmashtami (Vaishnava)"),
    "ganesh_chaturthi": Feast("IN", "Ganesh Chaturthi / Vinayak Chaturthi"),
    "onam": Feast("IN", "Onam"),
    "navratri": Feast("IN", "Dussehra", -9),
    "dussehra": Feast("IN", "Dussehra"),
    "karva_chauth": Feast("IN", "Karaka Chaturthi (Karwa Chouth)"),
    "dhanteras": Feast("IN", "Diwali", -2),
    "diwali": Feast("IN", "Diwali"),
    "bhai_dooj": Feast("IN", "Bhai Duj"),
    "chhath": Feast("IN", "Pratihar Shashthi or Surya Shashthi (Chhath Puja)"),
    "guru_nanak": Feast("IN", "Guru Nanak's Birthday"),
    "guru_gobind_singh": Feast("IN", "Guru Gobind Singh's Birthday"),
    "thaipusam": Feast("MU", "Thaipusam"),
    "nyepi": Feast("ID", "Day of Silence"),
    "lunar_new_year_eve": Feast("SG", "Chinese New Year", -1),
    "lunar_new_year": Feast("SG", "Chinese New Year"),
    "lantern_festival": Feast("SG", "Chinese New Year", 14),
    "seollal": Feast("KR", "Korean New Year"),
    "tet": Feast("VN", "Lunar New Year"),
    "qingming": Feast("CN", "Tomb-Sweeping Day"),
    "dragon_boat": Feast("CN", "Dragon Boat Festival"),
    "mid_autumn": Feast("CN", "Mid-Autumn Festival"),
    "double_ninth": Feast("HK", "Double Ninth Festival"),
    "chuseok": Feast("KR", "Chuseok", -1),
    "makha_bucha": Feast("TH", "Makha Bucha"),
    "vesak": Feast("TH", "Visakha Bucha"),
    "asalha_puja": Feast("TH", "Asarnha Bucha"),
    "loy_krathong": Feast("TH", "Loy Krathong"),
    "buddhas_birthday": Feast("KR", "Buddha's Birthday"),
    "nowruz": Feast("IR", "Nowruz"),
    "sizdah_bedar": Feast("IR", "Nowruz", 12),
    "yalda": Feast("IR", "Nowruz", 275),
}
"""Key to where it is asked."""

SIGHTED = frozenset(("BD", "IN", "MY", "PK", "SG"))
"""Countries that often see the moon of an Islamic month a day later than others, and are asked for their own days."""

MECCAN = "MV"
"""Keeps the Islamic days by the calendar of Mecca."""

_MOVABLE = (
    "lent holy_week palm_sunday maundy_thursday good_friday holy_saturday easter easter_monday ascension pentecost "
    "whit_monday all_saints"
)
_FIXED = "christmas_eve christmas boxing_day epiphany annunciation assumption st_george st_nicholas"

_EASTER = {key: f"orthodox_{key}" for key in _MOVABLE.split()} | {"trinity": "orthodox_pentecost"}
_OLD_STYLE = {key: f"orthodox_{key}" for key in _FIXED.split()}
_NEW_STYLE = {key: key for key in _FIXED.split()}
_WESTERN = {key: key for key in f"{_MOVABLE} {_FIXED} new_year trinity ash_wednesday carnival all_souls".split()}
_ARMENIAN = {"christmas": "armenian_christmas", "christmas_eve": "armenian_christmas_eve"}
_ETHIOPIAN = {
    "christmas": "orthodox_christmas",
    "christmas_eve": "orthodox_christmas_eve",
    "epiphany": "ethiopian_epiphany",
    "orthodox_epiphany": "ethiopian_epiphany",
}

CHURCHES: Mapping[str, Mapping[str, str]] = {
    "orthodox": _EASTER | _OLD_STYLE | {"new_year": "old_new_year"},
    "greek": _EASTER | _NEW_STYLE,
    "coptic": _EASTER | _ETHIOPIAN | {"new_year": "ethiopian_new_year"},
    "armenian": _WESTERN | _ARMENIAN,
    "western": _WESTERN,
}
"""A church, or a nation that stands for one, and which key a feast has there; a feast that is not listed is unknown."""

NATIONAL: Mapping[str, str] = {
    **dict.fromkeys(("BG", "CY", "GR", "RO", "UA"), "greek"),
    **dict.fromkeys(("BY", "GE", "MD", "ME", "MK", "RS", "RU"), "orthodox"),
    **dict.fromkeys(("EG", "ET"), "coptic"),
    "AM": "armenian",
}
"""Countries whose church is an Eastern one: what is called Easter there is that church's."""


def feast(key: str, year: int, country: str) -> Sequence[dt.date]:
    """The days a year on which a feast begins: two in some years of 354 days, none where they are not known."""
    asked = FEASTS[key]
    own = feast_days(country, asked.name, year) if asked.country == MECCAN and country in SIGHTED else ()
    return [shift(found, asked.offset) for found in own or feast_days(asked.country, asked.name, year)]


def kept_there(key: str, country: str) -> str:
    """The key of what a country's own church calls by a Western feast's name; the key itself in most countries."""
    church = NATIONAL.get(country)
    if church is None or key == "new_year":
        return key
    if church == "greek" and key.removeprefix("orthodox_") in _NEW_STYLE:
        return key.removeprefix("orthodox_")
    return CHURCHES[church].get(key, key)
