"""Days by their number alone: "the 15th", "Thursday the 19th", "el 15"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Final

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, characters, terms
from tickler.phrase.moments import Moment, day, iso_week, shift, shift_months
from tickler.phrase.rules.anchors import around
from tickler.phrase.rules.homonyms import FALLS

LAST_NUMBER: Final = 31
"""What is more is a week's number."""

DATED: Final = ("date", "range", "number", "from", "holiday")

FIRST_OR_LATTER: Final = 2
"""The first and the second of two are no days."""

THIRD: Final = 3
"""Places are won and things are listed up to the third."""

LAST_COUNTED: Final = 12
"""Calls are hardly counted further: "the third call", "the twenty-first I call"."""

MONTHLY: Final = ("month", "part")
_BESIDE: Final = characters("COMMA DASH COLON GOOD F ON")
"""Of "early July, say the 12th": nothing else stands between."""

REACH: Final = 20
"""So many terms back, a date still tells of which month a bare number is."""


def _day_number(context: Context, part: Part) -> Node | None:
    """Of "the 15th": the next one after today, or after the date spoken of just before; but not "el 4º B", a flat."""
    behind = part.row.values[part.match.end() : part.match.end() + 1]
    if behind and isinstance(behind[0], str) and len(behind[0]) == 1 and behind[0].isalpha():
        return None
    moment = _numbered(context, part["n"])
    first = part.match.start()
    for at in range(first - 1, max(first - REACH, 0) - 1, -1):
        said = part.row.values[at]
        if (
            isinstance(said, Moment)
            and said.grain in MONTHLY
            and _BESIDE.issuperset(part.row.categories[at + 1 : first])
        ):
            return "DAY", _numbered(context, part["n"], shift(said.first.replace(day=1), -1))
        beside = _beside_holiday(said, part["n"])
        if beside:
            return "DAY", beside
        if isinstance(said, Moment) and said.grain in DATED:
            return "DAY", _numbered(context, part["n"], said.last) if said.last > moment.first else moment
    return "DAY", moment


def _beside_holiday(said: object, number: int) -> Moment | None:
    """Of "Diwali is on the 8th": the holiday's own day, or one a few days from it, where it begins at sundown."""
    if not isinstance(said, Moment) or said.grain != "holiday":
        return None
    days = (shift(said.first, offset) for offset in (0, -1, 1, -2, 2))
    found = next((day for day in days if day.day == number), None)
    return Moment(found, found, "number", fixed=True) if found else None


def _numbered(context: Context, number: int, start: dt.date | None = None) -> Moment:
    """The next day of that number.

    Raises:
        DayOutOfRange: No month has the day.
    """
    start = start or context.on
    for offset in range(13):
        first = shift_months(start.replace(day=1), offset)
        try:
            found = day(first.year, first.month, number)
        except DayOutOfRange:
            continue
        if found > start:
            return Moment(found, found, "number", fixed=True)
    raise DayOutOfRange(f"day {number}")


def _day_number_bare(context: Context, part: Part) -> Node | None:
    if not context.syntax.day_numbers:
        return None
    at = part.match.start()
    for said in reversed(part.row.values[max(at - REACH, 0) : at]):
        if isinstance(said, Moment) and "numbered" in said.traits:
            return "PERIOD", iso_week(said.first.year, part["n"])
    return _day_number(context, part)


SEVERAL: Final = "several"
"""The value of a plural's article: "los dos", "os dois" are people."""


def _day_number_on(context: Context, part: Part) -> Node | None:
    """Of "el 15", "hasta el 15"; not of "los dos"."""
    at = part.match.start()
    several = at > 0 and part.row.values[at - 1] == SEVERAL
    return None if several or spelled_one(part) else _day_number_bare(context, part)


def _weekday_number(context: Context, part: Part) -> Node | None:
    """Of "Thursday the 19th", "viernes 13": the next day that is both."""
    said, number = part["d"], part["n"]
    if said.grain != "weekday":
        return None
    if part.has("b") and spelled_one(part):
        return None
    if part.has("b") and number < 13 and not context.syntax.day_numbers:
        return None
    weekday = said.first.weekday()
    for offset in range(25):
        first = shift_months(context.on.replace(day=1), offset)
        try:
            found = day(first.year, first.month, number)
        except DayOutOfRange:
            continue
        if found >= context.on and found.weekday() == weekday:
            return "DAY", Moment(found, found, "date", fixed=True, time=said.time)
    return None


def _number_of_one(context: Context, part: Part) -> Node | None:
    """Of "il 29 riaprono"; not of "i 4 soci", whose article is a plural's."""
    at, article = part.match.start("a"), context.syntax.day_article
    singular = article and part.row.ends[at] - part.row.starts[at] == len(article)
    return _day_number_bare(context, part) if singular else None


def spelled_one(part: Part) -> bool:
    """Whether the number is an article: "lundi un coup de fil"."""
    at = part.match.start("n")
    return part["n"] == 1 and part.row.ends[at] - part.row.starts[at] > 1


def _number_range(context: Context, part: Part) -> Node | None:
    first, last = part["n"], part["k"]
    if first >= last or _moves(part):
        return None
    start = _numbered(context, first)
    told = any(isinstance(said, Moment) for said in part.row.values[: part.match.start()])
    if first <= context.on.day <= last and not told:  # it has begun
        start = replace(start, first=context.on.replace(day=first))
    end = day(start.first.year, start.first.month, last)
    return "PERIOD", Moment(start.first, end, "range")


def _number_again(context: Context, part: Part) -> Node | None:
    """Of "it is not the 15th, it is 16", "the 15th, sorry, 16": the day's number by itself."""
    start = part.match.start()
    again = _DAY_OUT.search(part.row.categories, max(start - OUT_NEAR, 0), start)
    if again is None or not _TAKES_BACK.search(again[0]):
        return None
    told: Moment = part.row.values[again.end("d") - 1]
    if told.grain not in DATED:
        return None
    if told.grain == "date":
        found = day(told.first.year, told.first.month, part["n"])
        return "DAY", replace(told, first=found, last=found)
    return _day_number(context, part)


_DAY_OUT: Final = terms(
    "(NOT F{0,2} ART?)? d=DAY ((IN|TO|F|ON|THE|WITH){1,3} W{1,2})? (COMMA|DOT|STOP)? (BUT|F|CORRECT){1,2} "
    "(COMMA|COLON)? F? TO? $"
)
_TAKES_BACK: Final = terms("NOT|CORRECT|BUT F")
OUT_NEAR: Final = 9
"""As many terms as that holds."""


def _from_number_to(context: Context, part: Part) -> Node | None:
    """Of "feria del 12 al 19"; of "cambiamos la visita del 12 al 19" the second is meant."""
    if not context.syntax.day_numbers:
        return None
    return ("DAY", _numbered(context, part["k"])) if _moves(part) else _number_range(context, part)


def _moves(part: Part) -> bool:
    """Whether a day is moved from the one to the other: "moved from the 7th to the 14th"."""
    return not _MOVES.isdisjoint(part.row.categories[max(part.match.start() - MOVED_NEAR, 0) : part.match.start()])


_MOVES: Final = characters("MOVED MOVEV")
MOVED_NEAR: Final = 5
"""So many terms before a day stands what moves it: "pushed it from the 17th"."""


def approximate(_: Context, part: Part) -> Node | None:
    """Of "Around the 15th"."""
    said = part["d"]
    if said.grain not in ("date", "number", "holiday", "day"):
        return "DAY", said
    return "PERIOD", around(said.first)


def _number_that_is(context: Context, part: Part) -> Node | None:
    """Of "mejor el 7 que es lunes"."""
    said = (part.has("w") or part["f"] == FALLS) and part["o"] in (None, 1)
    return _weekday_number(context, part) if said else None


DAY_NUMBERS = [
    Rule("(ON|THE|DAYS|GOOD) n=NUM COMMA? (w=WHICH|F? f=F) (ON|IN|THE|ARTICLE|o=NUM)? d=DAY", _number_that_is),
    Rule("d=DAY DOT? COMMA? ON? THE DAYS? n=ORD (?!UNIT|DAY|HALF)", _weekday_number),
    Rule("d=DAY DOT? COMMA? n=ORDN (?!UNIT|DAY|HALF)", _weekday_number),
    Rule("d=DAY DOT? COMMA? THE DAYS? n=NUM (?!UNIT)", _weekday_number),
    Rule("d=DAY DOT? OF? DAYS? n=(b=NUM) (?!UNIT|COLON|AMPM|JUNK|W (W|MEASURE))", _weekday_number),
    Rule("(ON|FROM|BETWEEN)? ART? n=ORDN (LINK|AND|OR){1,2} ART? k=ORDN (?!UNIT|W)", _number_range),
    Rule("(FROM|BETWEEN) ART? DAYS n=NUM (LINK|AND) (ART? DAYS)? k=NUM (?!UNIT|W|HALF|MONTH)", _number_range),
    Rule("(FROM|BETWEEN) ART n=NUM (LINK|AND) ART? k=NUM (?!UNIT|W|F|HALF|JUNK)",
         lambda c, part: _number_range(c, part) if c.syntax.day_numbers else None),
    Rule("(?<=(AWAY|EVENTV)) OF n=NUM TO k=NUM (?=$|COMMA|DOT|STOP|PAREN)", _number_range),
    Rule("DU n=NUM TO ART? k=NUM (?!UNIT|W|HALF|JUNK|MONTH)", _from_number_to),
    Rule("ART? (NEXT|COMING) DAYS n=(ORD|NUM) (?!UNIT)", _day_number_bare),
    Rule("(DAYS|ON|THE) n=NUM (NEXT|THIS|COMING) (?!UNIT|WHEN)", _day_number_bare),
    Rule("THE DAYS n=(ORD|NUM) (?!UNIT)", _day_number_bare),
    Rule("(?<!ARTICLE) DAYS n=NUMBER (?!UNIT|DASH|SLASH|WEEKDAY|DAY|HALF)", _day_number_bare),
]  # fmt: skip


LONE_NUMBERS = [
    Rule("((?<=(F|BUT|CORRECT|COMMA))|(?<=CORRECT COLON)) TO? n=NUM (?=$|COMMA|DOT|STOP|CALL|PAREN|TIME)",
         _number_again),
    Rule("(?<=(BY|UNTIL|BEFORE|AFTER|FROM|DU|OF)) n=NUM (THIS|COMING) (?=$|COMMA|DOT|STOP|PAREN|CALL|F|AND)",
         _day_number_bare),
    Rule("(?<=(WEEKOF|ON|UNTIL|BY|AFTER|BEFORE|FROM|ABOUT|THROUGH|TO|CALL|SINCE|DASH|AND|OR)) THE? n=ORDN (?!UNIT|HALF|"
         "NUM|W W W|MONTH)",
         _day_number),
    Rule("(?<=(WEEKOF|ON|UNTIL|BY|AFTER|BEFORE|FROM|ABOUT|THROUGH|FORP|CALL|SINCE)) THE n=ORDW (?!UNIT|HALF|NUM|W|"
         "MONTH|"
         "DUR|TIME)",
         _day_number),
    Rule("THE n=ORDN (?!UNIT|HALF|NUM|W|MONTH)", _day_number),
    Rule("^ THE n=ORDW $", _day_number),
    Rule("(^|(?<=(COMMA|STOP|DOT|BUT|OR|AND))) THE n=ORDW (?=F{0,2} (GOOD|BAD))",
         lambda c, part: _day_number(c, part) if part["n"] > FIRST_OR_LATTER else None),
    Rule("THE n=ORDW (?=BUT ($|COMMA|DOT|STOP))",
         lambda c, part: _day_number(c, part) if part["n"] > LAST_COUNTED else None),
    Rule("(^|(?<=(COMMA|STOP|DOT|AND|BUT))) THE n=ORDW (?=F{0,2} CALL)",
         lambda c, part: _day_number(c, part) if part["n"] > LAST_COUNTED else None),
    Rule("(?<=IN) n=NUM (?=F{0,2} CALL)",
         lambda c, part: _day_number_bare(c, part) if c.syntax.number_after_preposition else None),
    Rule("(?<=(BEFORE|AFTER|UNTIL|BY)) n=ORDW (?!UNIT|HALF|NUM|MONTH|DAY|PERIOD|EVENTV|DUR|AWAY|HOLIDAY|BACKV)",
         lambda c, part: _day_number(c, part) if c.syntax.ordinal_words else None),
    Rule("^ n=ORDN (?=CALL|BAD|GOOD|NOT|F BAD)", _day_number),
    Rule("(?<=(COMMA|STOP|DOT)) n=ORDN (?=CALL|BAD|GOOD)", _day_number),
    Rule("(?<=COMMA) n=ORDN (?=COMMA)",
         lambda c, part: _day_number(c, part) if part["n"] > THIRD and not c.syntax.dotted else None),
    Rule("(?<=(CALL|COMMA|STOP|DOT|BACKV|NOT|YOU|GOOD|F|EVENTV)) TO n=NUM (?=$|COMMA|DOT|STOP|F|GOOD|TIME|CALL|"
         "AND|THEN|IN (W|CALL))",
         lambda c, part: _day_number_bare(c, part) if c.syntax.number_after_preposition else None),
    Rule("((?<=BACKV W)|(?<=BACKV OF W)) TO n=NUM (?=$|COMMA|DOT|STOP|F|CALL|AND|THEN)",
         lambda c, part: _day_number_bare(c, part) if c.syntax.number_after_preposition else None),
    Rule("(?<=WAITV) TO n=NUM (?=$|COMMA|DOT|STOP|F|CALL|AND|THEN)", _day_number_bare),
    Rule("^ TO n=NUM (?=$|COMMA|DOT|STOP|F|GOOD|TIME|CALL)",
         lambda c, part: _day_number_bare(c, part) if c.syntax.number_after_preposition else None),
    Rule("(?<=MOVED NUM (TO|IN)) n=NUM (?!UNIT|MONTH|HALF)", _day_number_bare),
    Rule("(?<=(WEEKS (DU|OF))) n=NUM (?!UNIT|MONTH|HALF|JUNK)", _day_number_bare),
    Rule("(?<=WEEKS OF) THE n=ORDW (?!UNIT|MONTH|HALF|WEEKDAY)", _day_number),
    Rule("(?<=ON) n=ORDW (?!UNIT|HALF|NUM|MONTH|W|DAY|PERIOD|EVENTV|HOLIDAY|DUR|SEASON)",
         lambda c, part: _day_number(c, part) if part["n"] > LAST_COUNTED else None),
    Rule("(?<=ON) n=ORDW (?=$|COMMA|DOT|STOP|CALL|F CALL|BUT|HANDOFF|GOOD|BAD|OR|AND)",
         lambda c, part: _day_number(c, part) if c.syntax.dotted else None),
    Rule("^ n=ORDN (?=$|COMMA|DOT|STOP|GOOD|BAD|CALL)", _day_number),
    Rule("((?<=CORRECT)|(?<=CORRECT COMMA)|(?<=CORRECT DOT)|(?<=GOOD)) n=ORDN "
         "(?=$|COMMA|DOT|STOP|PAREN|F|GOOD|CALL)", _day_number),
    Rule("(?<=(GOOD|MOVEV)) TO? n=NUM (?=$|COMMA|DOT|STOP|PAREN|AND|TIME)", _day_number_on),
    Rule("(?<=(CALL|REACH) ON) n=NUM (?=TO (TITLE|THE|ON|OF|EVENTV))", _day_number_on),
    Rule("THE n=NUM (?!UNIT|HALF|NUM|W|MONTH|DASH|SLASH|DUR)", _day_number_bare),
    Rule("(^|(?<=(COMMA|STOP|DOT))) a=ON n=NUM (?=W|TO)", _number_of_one),
    Rule("(?<=(THROUGH|UNTIL)) n=NUM (?=AWAY|COMMA|DOT|STOP|F|$)",
         lambda c, part: _day_number(c, part) if c.syntax.number_after_until else None),
    Rule("(?<=COMMA) (THE|TO) n=NUM (?=W|GOOD|F)",
         lambda c, part: _day_number_bare(c, part) if part["n"] > LAST_NUMBER else None),
    Rule("(?<=(WEEKOF|FROM|ON|UNTIL|BEFORE|AFTER|ABOUT|THROUGH|BY|DAYS)) n=NUM (?=$|COMMA|DOT|STOP|F|CALL|PAREN|BUT|"
         "NOT|GOOD|EVENTV|BACKV|AWAY|BY|TO W|IN (?!NUM)|YOU|OR|"
         "BAD|AND|THEN|HANDOFF|(THE|YOU) CALL)",
         _day_number_on),
]  # fmt: skip
