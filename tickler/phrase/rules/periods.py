"""Stretches of the calendar by name: weeks, quarters, seasons, years, fiscal years."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, Rule, becomes, character
from tickler.phrase.moments import (
    SATURDAY,
    Length,
    Moment,
    Span,
    day,
    iso_week,
    month,
    months,
    shift,
    shift_months,
    week,
)
from tickler.phrase.rules.anchors import offset as offset_by
from tickler.phrase.rules.dates import short_year
from tickler.phrase.rules.holidays import (
    between_the_years,
    bridge,
    bridge_of_month,
    holy_week,
    month_holiday,
    named_holiday,
    numbered_holiday,
    the_holidays,
    vacation,
)
from tickler.phrase.rules.lengths import FEW, MANY, MONTHS_OF, span, unit_of
from tickler.phrase.rules.numbers import spelled_one
from tickler.phrase.rules.weekdays import POINTING

WINTER: Final = 3


SOUTHERN: Final = frozenset(("AR", "AU", "BO", "BR", "CL", "NZ", "PY", "UY", "ZA"))
"""Where spring begins in September."""

SEASON_STARTS: Final = ((3, 20), (6, 21), (9, 23), (12, 21))


def calendar_unit(context: Context, unit: str, offset: int) -> Moment:
    """The calendar's week, month, … so many on from the one that runs."""
    on = context.on
    if unit == "DAYS":
        found = shift(on, offset)
        return Moment(found, found, "day", fixed=True)
    if unit == "WEEKS":
        return week(on, offset)
    if unit == "WEEKENDS":
        start = shift(week(on, offset).first, SATURDAY)
        return Moment(max(start, on), shift(start, 1), "weekend", prefer=max(start, on), traits=frozenset(("free",)))
    if unit == "MONTHS":
        return month(on, offset)
    if unit == "QUARTERS":
        return months(shift_months(on.replace(month=(on.month - 1) // 3 * 3 + 1, day=1), 3 * offset), 3, "quarter")
    if unit == "HALVES":
        return months(shift_months(on.replace(month=1 if on.month < 7 else 7, day=1), 6 * offset), 6, "half")
    return months(day(on.year + offset, 1, 1), 12, "year")


def unit_moment(context: Context, unit: str, offset: int) -> Node | None:
    """The node of a calendar unit so many on."""
    moment = calendar_unit(context, "WEEKS" if unit == "FORTNIGHTS" else unit, offset)
    moment.traits |= {f"{unit}"}
    return ("DAY" if unit == "DAYS" else "PERIOD"), moment


def few_units(context: Context, unit: str) -> Node | None:
    """Of "the coming weeks": a few of them from now."""
    low, middle, high = (span(unit, count) for count in FEW)
    return "PERIOD", offset_by(context, context.on, Length(middle, low, high, unit, FEW[1], 0.8))


def _unit(offset: int) -> Builder:
    def build(context: Context, part: Part) -> Node | None:
        unit = unit_of(part)
        if offset == 1 and part["u"] == MANY and unit in ("DAYS", "WEEKS", "MONTHS", "YEARS"):
            return few_units(context, unit)
        return None if unit in ("HOURS", "WORKDAYS") else unit_moment(context, unit, offset)

    return build


def _this_unit(context: Context, part: Part) -> Node | None:
    """Of "this week"; of "that week", where no other was spoken of."""
    node = _unit(0)(context, part)
    if node and part["t"] == POINTING:
        node[1].traits |= {POINTING}
    return node


def _last_named(_: Context, part: Part) -> Node | None:
    """Of "last Thursday", "last October", "last Christmas"."""
    return ("PAST", None) if part["d"].grain in ("weekday", "month", "holiday") else None


def _pointed(context: Context, part: Part) -> Node | None:
    """Of "para a semana", "heuer": a unit and which one, in one word."""
    offset, _, unit = part["e"].partition(" ")
    return unit_moment(context, unit, int(offset))


def _next_length(context: Context, part: Part) -> Node | None:
    """Of "the next three weeks": three whole weeks from Monday on, three months from the first; days from tomorrow."""
    return next_stretch(context, part["l"].unit, part["l"].span)


def next_stretch(context: Context, unit: str, count: Span) -> Node | None:
    """So many whole units from the next on."""
    first = shift(context.on, 1)
    if unit == "HOURS":
        return None
    if count.months:
        first = month(context.on, 1).first
        last = shift(shift_months(first, count.months), -1)
    elif unit in ("WEEKS", "FORTNIGHTS"):
        first = week(context.on, 1).first
        last = shift(first, count.days - 1)
    else:
        last = shift(context.on, max(count.days or count.workdays, 1))
    return "PERIOD", Moment(first, last, "next", traits=frozenset(("next",)))


def _numbered_next(context: Context, part: Part) -> Node | None:
    """Of "the 3 next weeks"."""
    return next_stretch(context, unit_of(part), span(unit_of(part), part["n"]))


def _quarter(context: Context, part: Part) -> Node | None:
    number, on = part["n"], context.on
    if not 1 <= number <= 4:
        return None
    start_month = 3 * number - 2
    year = part["y"] if part.has("y") else on.year
    moment = months(day(year, start_month, 1), 3, "quarter")
    if not part.has("y") and moment.last < on:
        moment = months(day(year + 1, start_month, 1), 3, "quarter")
    moment.month = (start_month, 0)
    return "PERIOD", moment


QUARTERS: Final = 4


def _short_quarter(context: Context, part: Part) -> Node | None:
    """Of "2T27", "Q3/27"."""
    year = short_year(context, part["k"])
    if year is None or not 1 <= part["n"] <= QUARTERS:
        return None
    return "PERIOD", months(day(year, 3 * part["n"] - 2, 1), 3, "quarter")


def _quarter_of_year(_: Context, part: Part) -> Node | None:
    """Of "Q4/2025", whose digits look like a month and a year."""
    year, number = part["p"]
    return ("PERIOD", months(day(year, 3 * number - 2, 1), 3, "quarter")) if number <= QUARTERS else None


def _short_year(context: Context, part: Part) -> Node | None:
    """Of "a finales del 27"."""
    year = short_year(context, part["k"])
    return ("PERIOD", months(day(year, 1, 1), 12, "year")) if year else None


def _half_of_short_year(context: Context, part: Part) -> Node | None:
    """Of "segundo semestre del 27"."""
    year = short_year(context, part["k"])
    if year is None or part["n"] not in (1, 2):
        return None
    return "PERIOD", months(day(year, 6 * part["n"] - 5, 1), 6, "half")


GRAINS: Final = {"QUARTERS": "quarter", "HALVES": "half"}


def _last_in_year(context: Context, part: Part) -> Node | None:
    """Of "the last quarter of the year": of the one that runs, or of the one said behind it."""
    unit = unit_of(part)
    start = day(context.on.year, 13 - MONTHS_OF[unit], 1)
    return "PERIOD", replace(months(start, MONTHS_OF[unit], GRAINS[unit]), month=(start.month, 0))


FINAL: Final = "final"
"""The value of a word for "last" that is not the one gone by: "en el último trimestre", where nothing past is told."""

_TOLD: Final = character("PASTV")


def _last_ahead(context: Context, part: Part) -> Node | None:
    told = _TOLD in part.row.categories[: part.match.start()]
    return _last_in_year(context, part) if part["x"] == FINAL and not told else None


def _half_year(context: Context, part: Part) -> Node | None:
    number, on = part["n"], context.on
    if number not in (1, 2):
        return None
    year = part["y"] if part.has("y") else on.year + (number == 1 and on.month > 6)
    moment = months(day(year, 6 * number - 5, 1), 6, "half")
    moment.month = (6 * number - 5, 0)
    return "PERIOD", moment


def _short_week(context: Context, part: Part) -> Node | None:
    """Of "S23": there are but two half-years."""
    return _week_number(context, part) if part["n"] > 2 else _half_year(context, part)


def _week_number(context: Context, part: Part) -> Node | None:
    if spelled_one(part):
        return None
    year = part["y"] if part.has("y") else context.on.year
    moment = iso_week(year, part["n"])
    if not part.has("y") and moment.last < context.on:
        moment = iso_week(year + 1, part["n"])
    moment.traits = frozenset(("numbered",))
    return "PERIOD", moment


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


def _next_season(context: Context, part: Part) -> Node | None:
    return _season(context, part, skip=True)


def _year(context: Context, part: Part) -> Node | None:
    if part["y"] < context.on.year:
        return "PAST", None
    return "PERIOD", months(day(part["y"], 1, 1), 12, "year")


def fiscal_year(context: Context, offset: int) -> Moment:
    """The fiscal year that runs, or one so many on."""
    on, start = context.on, context.calendar.fiscal_start
    year = on.year - (on.month < start) + offset
    return months(day(year, start, 1), 12, "fiscal")


def _fiscal(offset: int) -> Builder:
    return lambda context, part: ("PERIOD", fiscal_year(context, offset))


def _pointed_fiscal(context: Context, part: Part) -> Node | None:
    return "PERIOD", fiscal_year(context, 0 if part.match.group()[0] == _THIS else 1)


def _fiscal_numbered(context: Context, part: Part) -> Node | None:
    """FY27 is the fiscal year that ends in 2027; with the calendar year they are the same."""
    year = part["n"] + (2000 if part["n"] < 100 else 0)
    start = context.calendar.fiscal_start
    return "PERIOD", months(day(year - (start > 1), start, 1), 12, "fiscal")


def _fiscal_quarter(context: Context, part: Part) -> Node | None:
    if not 1 <= part["n"] <= 4:
        return None
    for offset in (0, 1):
        start = shift_months(fiscal_year(context, offset).first, 3 * part["n"] - 3)
        moment = months(start, 3, "quarter")
        if moment.last >= context.on:
            return "PERIOD", moment
    return None


def _this_week(context: Context, _: Part) -> Node | None:
    """Of "esta no, la otra tampoco": this, and nothing more, is this week."""
    return ("PERIOD", week(context.on)) if context.syntax.next_is_week else None


def _new_year(context: Context, _: Part) -> Node | None:
    return "PERIOD", Moment(day(context.on.year + 1, 1, 1), day(context.on.year + 1, 1, 31), "newyear")


_THIS = character("THIS")


PERIODS = [
    Rule("NOT (IN|ART|TO|AT|ONE){0,2} NEXT (COMMA|BUT|F|CORRECT){1,3} (IN|ART|TO|ONE|AT){0,2} "
         "(FOLLOWING|AFTERNEXT|AFTER|e=POINTED)",
         lambda c, part: ("PERIOD", replace(week(c.on, 2), traits=frozenset(("instead",))))
         if part["e"] in (None, "1 WEEKS") else None),
    Rule("((?<=NOT CALL)|(?<=NOT REACH)|(?<=BAD)) THE NEXT (?=$|COMMA|DOT|STOP|SUB)",
         lambda c, part: ("PERIOD", week(c.on, 1)) if c.syntax.next_is_week else None),
    Rule("^ IN? ART? THIS (?=F? NOT (COMMA|AND|BUT))", _this_week),
    Rule("(?<=NOT) ART? THIS (?=COMMA? (AND|NOT){1,2} ART? (FOLLOWING|NEXT))", _this_week),
    Rule("(NEXT|THIS|COMING) FISCAL YEARS?",
         _pointed_fiscal),
    Rule("^ ART? NEXT (?=F|NOT|AWAY|BAD|AWAYIN)",
         lambda c, part: ("PERIOD", week(c.on, 1)) if c.syntax.next_is_week else None),
    Rule("WEEKS (AFTER|FOLLOWING) (TO|OF)? ART? NEXT WEEKS?", lambda c, part: ("PERIOD", week(c.on, 2))),
    Rule("e=POINTED NEXT (?!UNIT|WEEKDAY|MONTH|SEASON|HOLIDAY)", _pointed),
    Rule("e=POINTED", _pointed),
    Rule("NEXTFISCAL YEARS?", _fiscal(1)),
    Rule("FISCAL Q n=NUM", _fiscal_quarter),
    Rule("Q n=NUM OF? FISCAL YEARS?", _fiscal_quarter),
    Rule("n=ORD FISCAL QUARTERS", _fiscal_quarter),
    Rule("FY n=(NUM|YEAR)", _fiscal_numbered),
    Rule("FISCAL YEARS? NEXT", _fiscal(1)),
    Rule("(THE|ARTICLE)? FISCAL YEARS", _fiscal(0)),
    Rule("THE? (NEXT|COMING) l=DUR", _next_length),
    Rule("l=DUR (NEXT|COMING|FOLLOWING) (?!UNIT|WEEKDAY|MONTH)", _next_length),
    Rule("THE? u=(CALUNIT|FORTNIGHTS) (AFTER THE?)? AFTERNEXT", _unit(2)),
    Rule("AFTERNEXT u=(CALUNIT|FORTNIGHTS)", _unit(2)),
    Rule("THE? QUARTERPAST NEXT", lambda c, part: unit_moment(c, "QUARTERS", 2)),
    Rule("u=(CALUNIT|FORTNIGHTS) AFTER THE? NEXT (ONE | (?!DAY|UNIT|MONTH|DUR|SEASON|HOLIDAY|PERIOD))", _unit(2)),
    Rule("THE? n=NUM (NEXT|COMING) u=UNIT", _numbered_next),
    Rule("(NEXT|COMING|THIS COMING) (?!DAYS (NUMBER|DAY)) u=CALUNIT", _unit(1)),
    Rule("t=THIS u=(DAYS (?!NUM)|WEEKS|WEEKENDS|MONTHS|QUARTERS|HALVES|YEARS)", _this_unit),
    Rule("u=CALUNIT (NEXT|COMING) (?!UNIT)", _unit(1)),
    Rule("u=CALUNIT THIS", _unit(0)),
    Rule("^ THE u=(WEEKS|MONTHS) $", _unit(0)),
    Rule("ART? LAST u=(QUARTERS|HALVES) (?=(OF|IN|ON) ART? (THIS|NEXT|COMING)? (YEARS|YEAR))", _last_in_year),
    Rule("ART? x=LAST u=(QUARTERS|HALVES) (?!OF|IN|ON|DU|YEAR)", _last_ahead),
    Rule("LAST SEASON", becomes("PAST")),
    Rule("SEASON LAST", becomes("PAST")),
    Rule("ART? LAST d=WHEN (?!OF|IN|BEFORE|NEXT|YEAR)", _last_named),
    Rule("(?<=(NEXT|MONTH|PERIOD) COMMA) (IN ART?|ART)? LAST WEEKS (?=$|COMMA|DOT|STOP)",
         becomes("LASTWEEK")),
    Rule("ART? LAST (CALUNIT|WEEKDAY|WEEKDAYQ|MONTH|SEASON|DUR) (?!OF|IN|BEFORE|NEXT|YEAR|PERIOD)", becomes("PAST")),
    Rule("(?<!THE) (CALUNIT|SEASON) LAST (?!OF|IN)", becomes("PAST")),
    Rule("YESTERDAY", becomes("PAST")),
    Rule("(WEEKNO|WEEKS (NO DOT?)?) n=NUM (?!UNIT) ((OF|IN|COMMA|SLASH)? y=YEAR)?", _week_number),
    Rule("n=ORDN WEEKNO", _week_number),
    Rule("OCLOCK n=NUM (OF|IN)? y=YEAR", _half_year),
    Rule("(?<!NUM)(?<!CLOCK)(?<!TIME) OCLOCK n=NUM (?!UNIT|OCLOCK|COLON)", _half_year),
    Rule("Q p=MONTHYEAR", _quarter_of_year),
    Rule("n=NUM Q (SLASH|DASH)? k=NUM (?!UNIT)", _short_quarter),
    Rule("Q n=NUM (SLASH|DASH) k=NUM (?!UNIT)", _short_quarter),
    Rule("n=(ORD|NUM) u=HALVES (OF|DU) k=NUM (?!UNIT|MONTH)", _half_of_short_year),
    Rule("(?<=(EARLY|MID|LATE|END|START) (OF|DU)) k=NUM (?=$|COMMA|DOT|STOP|CALL|REACH|F|YOU)", _short_year),
    Rule("n=NUM Q (?!NUM) ((OF|IN|COMMA|SLASH)? THE? y=YEAR)?", _quarter),
    Rule("HALFYEAR n=NUM (?!UNIT|YEAR|OF|IN|COLON)", _short_week),
    Rule("Q n=NUM (?!UNIT) ((OF|IN|COMMA|SLASH)? THE? y=YEAR)?", _quarter),
    Rule("n=(ORD|NUM) QUARTERS (DU|OF|SLASH) k=NUM (?!UNIT|MEASURE)", _short_quarter),
    Rule("n=(ORD|NUM) QUARTERS ((OF|IN)? THE? y=YEAR)?", _quarter),
    Rule("HALFYEAR n=NUM ((OF|IN)? y=YEAR)?", _half_year),
    Rule("n=ORD HALVES ((OF|IN)? THE? y=YEAR)?", _half_year),
    Rule("NEXT s=SEASON", _next_season),
    Rule("s=SEASON NEXT", _next_season),
    Rule("(THIS|COMING)? s=SEASON ((OF|IN)? y=YEAR)? (?!W|OF|FROM|EVENTV)", _season),
    Rule("(?<=(IN|THE|OF|EARLY|MID|LATE|END|BY|UNTIL|BEFORE|AFTER|THIS|ON|FROM|TO|AT)) s=SEASON (?!OF|EVENTV)",
         _season),
    Rule("THEHOLIDAYS", the_holidays),
    Rule("v=VACATION", vacation),
    Rule("HOLYWEEK (OF? y=YEAR)?", holy_week),
    Rule("BRIDGE (OF|DU|FROM|IN|ON)? ART? h=HOLIDAY", bridge),
    Rule("BRIDGE (OF|DU|FROM|IN|ON)? ART? d=DAY", bridge),
    Rule("BRIDGE (OF|DU|FROM|IN|ON)? ART? p=PERIOD", bridge_of_month),
    Rule("BETWEENYEARS", between_the_years),
    Rule("NEWYEAR", _new_year),
    Rule("n=ORD h=HOLIDAY (COMMA? (OF|IN)? THE? YEARS? y=YEAR)?", numbered_holiday),
    Rule("(PERIOD|MONTH|MONTHQ) h=HOLIDAY", month_holiday),
    Rule("NEXT? h=HOLIDAY (COMMA? (OF|IN)? THE? YEARS? y=YEAR)?", named_holiday),
    Rule("(?<=(IN|OF|UNTIL|AFTER|BEFORE|BY|FROM|SINCE|EARLY|START|MID|LATE|END|DURING)) YEARS? y=YEAR", _year),
]  # fmt: skip
