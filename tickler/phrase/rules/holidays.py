"""Holidays and seasons by name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.feasts import CHURCHES, FEAST_RULES, FEASTS
from tickler.phrase.grammar import Node, Part, Rule, becomes, character, characters
from tickler.phrase.lexicon import NAMED
from tickler.phrase.moments import SATURDAY, Moment, day, shift
from tickler.phrase.observances import observed
from tickler.phrase.rules.antecedents import clause_before

Times = tuple[dt.date, dt.date]
"""The first and the last day of a holiday."""


def _the_holidays(context: Context, _: Part) -> Node | None:
    """Christmas Eve to New Year's Day."""
    year = context.on.year - (context.on.month == 1 and context.on.day == 1)
    return "PERIOD", Moment(day(year, 12, 24), day(year + 1, 1, 1), "holidays")


BRIDGED = {0: (-2, 0), 1: (-3, 0), 3: (0, 3), 4: (0, 2)}
"""From how many days before a holiday to how many after it people are away, by its weekday."""


def _bridge(context: Context, part: Part) -> Node | None:
    """Of "le pont de l'Ascension": the holiday with the days to the weekend."""
    moment = part["d"] if part.has("d") else holiday(context, part["h"], None)
    if moment is None:
        return None
    before, after = BRIDGED.get(moment.last.weekday(), (0, 0))
    return "PERIOD", Moment(shift(moment.first, before), shift(moment.last, after), "range")


def _bridge_of_month(context: Context, part: Part) -> Node | None:
    """Of "el puente de octubre", "feriadão de outubro": the month's first holiday beside a weekend."""
    period = part["p"]
    if period.grain != "month":
        return None
    days = sorted(context.calendar.holidays_named(period.first.year).values())
    found = next((day for day in days if period.first <= day <= period.last and day.weekday() in BRIDGED), None)
    if found is None:
        return None
    before, after = BRIDGED[found.weekday()]
    return "PERIOD", Moment(shift(found, before), shift(found, after), "range", sure=0.8)


def _vacation(context: Context, part: Part) -> Node | None:
    """Of "les grandes vacances", "bouwvak": a stretch that comes every year."""
    start, end = part["v"]
    year = context.on.year + (day(context.on.year, *end) < context.on)
    return "PERIOD", Moment(day(year, *start), day(year, *end), "range", sure=0.6)


def _holy_week(context: Context, part: Part) -> Node | None:
    """The week before Easter, with it."""
    found = holiday(context, "easter", part["y"] if part.has("y") else None)
    return ("PERIOD", Moment(shift(found.first, -6), found.first, "week")) if found else None


def _between_the_years(context: Context, _: Part) -> Node | None:
    """Of "zwischen den Jahren": the days between Christmas and New Year."""
    return "PERIOD", Moment(day(context.on.year, 12, 27), day(context.on.year, 12, 31), "range")


def holiday(context: Context, key: str, year: int | None) -> Moment | None:
    """A holiday of a year, or the next one from today on."""
    if key == NEXT_FREE:
        free = _next_free(context)
        return Moment(free, free, "holiday", fixed=True, traits=frozenset((key,)))
    coming = _told(context, key, year) if year is not None else _coming(context, key)
    if coming is None:
        return None
    first, last = coming
    return Moment(first, last, "holiday", fixed=True, year=year is not None, traits=frozenset((key,)))


def _coming(context: Context, key: str) -> Times | None:
    """The first time that is not over; in January one may still last that began the year before."""
    on = context.on
    years = range(on.year - (on.month == 1), on.year + 3)
    return next((times for year in years for times in _holiday_in(context, key, year) if times[1] >= on), None)


def _told(context: Context, key: str, year: int) -> Times | None:
    """The time in the year that was said: of two the one that is not over."""
    found = _holiday_in(context, key, year)
    return next((times for times in found if times[1] >= context.on), found[0] if found else None)


NEXT_FREE = "bank_holiday"
"""A free day without its name: "after the bank holiday"."""


def _next_free(context: Context) -> dt.date:
    """The next public holiday that is no weekend."""
    year = context.on.year
    days = {day for each in (year, year + 1) for day in context.calendar.holidays_named(each).values()}
    coming = [day for day in days if day > context.on and day.weekday() < SATURDAY]
    if not coming:
        raise DayOutOfRange(NEXT_FREE)
    return min(coming)


def _holiday_in(context: Context, key: str, year: int) -> Sequence[Times]:
    """Its first and last day, for each time that it begins in the year."""
    if key.startswith(NAMED):
        found = context.calendar.holidays_named(year).get(key[len(NAMED) :])
        return [(found, found)] if found else []
    return observed(key, year, context.calendar.country)


def _named_holiday(context: Context, part: Part) -> Node | None:
    """A holiday, of a year if one is said; of "until Victoria Day, call after the long weekend" the one just named."""
    key = part["h"]
    if key == NEXT_FREE:
        key = _named_before(part) or key
    moment = holiday(context, key, part["y"] if part.has("y") else None)
    if moment and part.has("x"):
        moment.traits |= {"next"}
    return node_of(moment) if moment else None


def node_of(moment: Moment) -> Node:
    """A holiday's node: a day, or a stretch as Hanukkah is one."""
    return "DAY" if moment.single else "PERIOD", moment


def _named_before(part: Part) -> str | None:
    told = part.row.categories.rfind(_HOLIDAY, 0, part.match.start())
    return part.row.values[told] if told >= 0 else None


_HOLIDAY = character("HOLIDAY")

NUMBERED = {
    ("advent_1", number): f"advent_{number}" for number in range(1, 5)
} | {
    ("christmas", 1): "christmas", ("christmas", 2): "boxing_day",
    ("easter", 1): "easter", ("easter", 2): "easter_monday",
    ("pentecost", 1): "pentecost", ("pentecost", 2): "whit_monday",
}  # fmt: skip
"""The third Advent, the second day of Christmas."""


def _month_holiday(_: Context, part: Part) -> Node | None:
    """Of "the May bank holiday", of which there are two."""
    return ("JUNK", None) if part["h"] == NEXT_FREE else None


def _numbered_holiday(context: Context, part: Part) -> Node | None:
    """Of "the third Advent"."""
    key = NUMBERED.get((part["h"], part["n"]))
    moment = holiday(context, key, part["y"]) if key else None
    return node_of(moment) if moment else None


def _day_of_stretch(context: Context, part: Part) -> Node | None:
    """Of "the first day of Passover", "the last day of Ramadan"."""
    moment = holiday(context, part["h"], part["y"] if part.has("y") else None)
    if moment is None or moment.single:
        return None
    found = shift(moment.first, part["n"] - 1) if part.has("n") else moment.last
    return ("DAY", Moment(found, found, "date", fixed=True, year=moment.year)) if found <= moment.last else None


def _of_a_church(_: Context, part: Part) -> Node:
    """Of "Orthodox Easter", "Pâques orthodoxes": that church's day, and never the Western one."""
    key = CHURCHES.get(part["c"], {}).get(part["h"] or "holy_week")
    return ("HOLIDAY", key) if key else ("JUNK", None)


def _new_year_of_a_church(_: Context, part: Part) -> Node:
    """Of "the Russian new year"."""
    key = CHURCHES.get(part["c"], {}).get("new_year")
    return ("HOLIDAY", key) if key else ("JUNK", None)


WINTER: Final = 3

SOUTHERN: Final = frozenset(("AR", "AU", "BO", "BR", "CL", "NZ", "PY", "UY", "ZA"))
"""Where spring begins in September."""

SEASON_STARTS: Final = ((3, 20), (6, 21), (9, 23), (12, 21))


def _season(context: Context, part: Part, *, skip: bool = False) -> Node | None:
    season = (part["s"] + 2 * (context.calendar.country in SOUTHERN)) % 4
    month_number, number = SEASON_STARTS[season]
    on = context.on
    year = part["y"] if part.has("y") else on.year - 1
    for candidate in range(year, year + 4):
        start = day(candidate, month_number, number)
        after = SEASON_STARTS[(season + 1) % 4]
        last = shift(day(candidate + (season == WINTER), *after), -1)
        if part.has("y") or (last >= on and (start > on or not skip)):
            return "PERIOD", Moment(start, last, "season", month=(month_number, number))
    return None


def _season_of_thing(context: Context, part: Part) -> Node | None:
    """Of "le marché d'automne", said in autumn, where no one calls: what it is about."""
    node = _season(context, part)
    called = not _CALLING.isdisjoint(clause_before(part))
    return ("JUNK", None) if node and not called and node[1].first <= context.on else None


_CALLING: Final = characters("CALL REACH SENDV MOVEV GOOD")


def _next_season(context: Context, part: Part) -> Node | None:
    return _season(context, part, skip=True)


def _new_year(context: Context, _: Part) -> Node | None:
    return "PERIOD", Moment(day(context.on.year + 1, 1, 1), day(context.on.year + 1, 1, 31), "newyear")


FEAST_NAMES = [
    Rule("CHURCH? c=CHURCH h=(HOLIDAY|HOLIDAYQ|HOLIDAYN|HOLYWEEK)",
         lambda c, part: None if c.language.days.churches_behind else _of_a_church(c, part)),
    Rule("h=(HOLIDAY|HOLIDAYQ|HOLIDAYN|HOLYWEEK) c=CHURCH CHURCH?",
         lambda c, part: _of_a_church(c, part) if c.language.days.churches_behind else None),
    Rule("h=(HOLIDAY|HOLIDAYN|HOLYWEEK) PAREN THE? c=CHURCH PAREN", _of_a_church),
    Rule("h=(HOLIDAY|HOLIDAYN|HOLYWEEK) COMMA? THE c=CHURCH (ONE|NUM)", _of_a_church),
    Rule("c=CHURCH NEWYEAR", _new_year_of_a_church),
    Rule("NEWYEAR c=CHURCH", _new_year_of_a_church),
    Rule("CHURCH", becomes("W")),
    Rule("h=(HOLIDAY|HOLIDAYN) THEHOLIDAYS", becomes("HOLIDAY", "h")),
    Rule("THEHOLIDAYS OF ART? h=(HOLIDAY|HOLIDAYN)",
         lambda _, part: ("HOLIDAY", part["h"]) if part["h"] in FEASTS or part["h"] in FEAST_RULES else None),
    Rule("TITLE DOT? (HOLIDAY|HOLIDAYN)", becomes("JUNK")),
    Rule("(?<=(CALL|WITH|TO)) h=HOLIDAY (?=W)", lambda _, part: ("W", None) if part["h"] in FEASTS else None),
    Rule("(?<=CALL IN) HOLIDAYN (?=(IN|ON|THE){0,2} (WEEKDAY|WEEKDAYORD|WEEKS|TODAY|TOMORROW))", becomes("W")),
    Rule("^ ART? h=HOLIDAYN ($|(?=(COMMA|DOT|STOP)))", becomes("HOLIDAY", "h")),
    Rule("h=HOLIDAYN (?=((OF|IN)? YEAR))", becomes("HOLIDAY", "h")),
    Rule("h=HOLIDAYN (?=(F|GOOD|EVENTV|WAS) (ON|THE){0,2} (NUM|ORDN|MONTH))", becomes("HOLIDAY", "h")),
    Rule("(?<=(AFTER|BEFORE|DURING|ON|IN|BY|BETWEEN|UNTIL|SINCE|ABOUT|DU|EVE|GOBY|FORP|NEXTDAY|THIS|NEXT|FOLLOWING)) "
         "ART? h=HOLIDAYN (?!W)", becomes("HOLIDAY", "h")),
    Rule("(?<=(AT|TO)) ART h=HOLIDAYN (?!W)", becomes("HOLIDAY", "h")),
    Rule("(?<=((WEEKS|END|START|EARLY|LATE|NEXTDAY|EVE|DAYS) OF|NEXTDAY TO|HOLIDAY AND)) ART? h=HOLIDAYN (?!W)",
         becomes("HOLIDAY", "h")),
    Rule("HOLIDAYN", becomes("W")),
]  # fmt: skip
"""What a church's adjective makes of a feast; and feasts whose names people bear too, or that are other words."""

HOLIDAYS = [
    Rule("(?<=(W|EVENTV)) OF s=SEASON (?!OF|IN|DU|YEAR)", _season_of_thing),
    Rule("NEXT s=SEASON", _next_season),
    Rule("s=SEASON NEXT", _next_season),
    Rule("s=SEASON (OF|IN|DU)? y=YEAR", _season),
    Rule("(THIS|COMING)? s=SEASON ((OF|IN)? y=YEAR)? (?!W|OF|FROM|EVENTV)", _season),
    Rule("(?<=(IN|THE|ON)) s=SEASON (?=EVENTV)",
         lambda c, part: None if c.syntax.attributes_first else _season(c, part)),
    Rule("(?<=(IN|THE|OF|EARLY|MID|LATE|END|BY|UNTIL|BEFORE|AFTER|THIS|ON|FROM|TO|AT)) s=SEASON (?!OF|EVENTV)",
         _season),
    Rule("THEHOLIDAYS", _the_holidays),
    Rule("v=VACATION", _vacation),
    Rule("HOLYWEEK (OF? y=YEAR)?", _holy_week),
    Rule("BRIDGE (OF|DU|FROM|IN|ON)? ART? h=HOLIDAY", _bridge),
    Rule("BRIDGE (OF|DU|FROM|IN|ON)? ART? d=DAY", _bridge),
    Rule("BRIDGE (OF|DU|FROM|IN|ON)? ART? p=PERIOD", _bridge_of_month),
    Rule("BETWEENYEARS", _between_the_years),
    Rule("NEWYEAR", _new_year),
    Rule("ART? (n=ORD|LAST) DAYS (OF|FROM|ON) ART? h=HOLIDAY (OF? y=YEAR)?", _day_of_stretch),
    Rule("n=ORD h=HOLIDAY (COMMA? (OF|IN)? THE? YEARS? y=YEAR)?", _numbered_holiday),
    Rule("(PERIOD|MONTH|MONTHQ) h=HOLIDAY", _month_holiday),
    Rule("x=NEXT? h=HOLIDAY (COMMA? (OF|IN)? THE? YEARS? y=YEAR)?", _named_holiday),
]  # fmt: skip
