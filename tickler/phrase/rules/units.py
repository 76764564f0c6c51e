"""Weeks, months and their like by where they lie or their number: "next month", "the coming weeks", "week 23"."""

from __future__ import annotations

from dataclasses import replace

from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, Rule, becomes
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
from tickler.phrase.rules.lengths import FEW, MANY, span, unit_of
from tickler.phrase.rules.months import short_year
from tickler.phrase.rules.numbers import spelled_one
from tickler.phrase.rules.weekdays import POINTING


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


def _that_unit(context: Context, part: Part) -> Node | None:
    """Of "cette semaine-là"."""
    node = _unit(0)(context, part)
    if node:
        node[1].traits |= {POINTING}
    return node


def _last_named(_: Context, part: Part) -> Node | None:
    """Of "last Thursday", "last October", "last Christmas"."""
    return ("PAST", None) if part["d"].grain in ("weekday", "month", "holiday") else None


def _pointed(context: Context, part: Part) -> Node | None:
    """Of "para a semana", "heuer": a unit and which one, in one word."""
    offset, _, unit = part["e"].partition(" ")
    node = unit_moment(context, unit.removesuffix(OTHER), int(offset))
    if node and unit.endswith(OTHER):
        node[1].traits |= {"other"}
    return node


OTHER = " OTHER"
"""Behind the unit of what is the next one, or the one behind one that was taken out: "la otra semana"."""


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


def _short_year(context: Context, part: Part) -> Node | None:
    """Of "a finales del 27"."""
    year = short_year(context, part["k"])
    return ("PERIOD", months(day(year, 1, 1), 12, "year")) if year else None


def week_number(context: Context, part: Part) -> Node | None:
    """Of "week 23": this year's, or the next one's once it is over."""
    if spelled_one(part):
        return None
    year = part["y"] if part.has("y") else context.on.year
    moment = iso_week(year, part["n"])
    if not part.has("y") and moment.last < context.on:
        moment = iso_week(year + 1, part["n"])
    moment.traits = frozenset(("numbered",))
    return "PERIOD", moment


def _year(context: Context, part: Part) -> Node | None:
    if part["y"] < context.on.year:
        return "PAST", None
    return "PERIOD", months(day(part["y"], 1, 1), 12, "year")


def _next_week(context: Context, _: Part) -> Node | None:
    """Of "la próxima no": the next, and nothing more, is the next week."""
    return ("PERIOD", week(context.on, 1)) if context.syntax.next_is_week else None


def _this_week(context: Context, _: Part) -> Node | None:
    """Of "esta no, la otra tampoco": this, and nothing more, is this week."""
    return ("PERIOD", week(context.on)) if context.syntax.next_is_week else None


UNITS = [
    Rule("NOT (IN|ART|TO|AT|ONE){0,2} NEXT (COMMA|COLON|DASH|STOP|BUT|F|CORRECT){1,3} (IN|ART|TO|ONE|AT){0,2} "
         "(FOLLOWING|AFTERNEXT|AFTER|e=POINTED)",
         lambda c, part: ("PERIOD", replace(week(c.on, 2), traits=frozenset(("instead",))))
         if part["e"] in (None, "1 WEEKS", "1 WEEKS OTHER") else None),
    Rule("((?<=NOT CALL)|(?<=NOT REACH)|(?<=BAD)) THE NEXT (?=$|COMMA|DOT|STOP|SUB)",
         _next_week),
    Rule("^ IN? ART? THIS (?=F? NOT (COMMA|AND|BUT))", _this_week),
    Rule("(?<=NOT) ART? THIS (?=COMMA? (AND|NOT){1,2} ART? (FOLLOWING|NEXT))", _this_week),
    Rule("^ ART? NEXT (?=F|NOT|AWAY|BAD|AWAYIN)",
         _next_week),
    Rule("WEEKS (AFTER|FOLLOWING) (TO|OF)? ART? NEXT WEEKS?", lambda c, part: ("PERIOD", week(c.on, 2))),
    Rule("e=POINTED NEXT (?!UNIT|WEEKDAY|MONTH|SEASON|HOLIDAY)", _pointed),
    Rule("e=POINTED", _pointed),
    Rule("THE? (NEXT|COMING) l=DUR", _next_length),
    Rule("l=DUR (NEXT|COMING|FOLLOWING) (?!UNIT|WEEKDAY|MONTH)", _next_length),
    Rule("THE? u=(CALUNIT|FORTNIGHTS) (AFTER THE?)? AFTERNEXT", _unit(2)),
    Rule("AFTERNEXT u=(CALUNIT|FORTNIGHTS)", _unit(2)),
    Rule("u=(CALUNIT|FORTNIGHTS) AFTER THE? NEXT (ONE | (?!DAY|UNIT|MONTH|DUR|SEASON|HOLIDAY|PERIOD))", _unit(2)),
    Rule("THE? n=NUM (NEXT|COMING) u=UNIT", _numbered_next),
    Rule("(NEXT|COMING|THIS COMING) (?!DAYS (NUMBER|DAY)) u=CALUNIT", _unit(1)),
    Rule("THIS u=(WEEKS|MONTHS) THE (?=$|COMMA|DOT|STOP|CALL)", _that_unit),
    Rule("t=THIS u=(DAYS (?!NUM)|WEEKS|WEEKENDS|MONTHS|QUARTERS|HALVES|YEARS)", _this_unit),
    Rule("u=CALUNIT (NEXT|COMING) (?!UNIT)", _unit(1)),
    Rule("u=CALUNIT THIS", _unit(0)),
    Rule("^ THE u=(WEEKS|MONTHS) $", _unit(0)),
    Rule("LAST SEASON", becomes("PAST")),
    Rule("SEASON LAST", becomes("PAST")),
    Rule("ART? LAST d=WHEN (?!OF|IN|BEFORE|NEXT|YEAR|ON (MONTHS|QUARTERS|YEARS|MONTH|PERIOD))", _last_named),
    Rule("(?<=(NEXT|MONTH|PERIOD) COMMA) (IN ART?|ART)? LAST WEEKS (?=$|COMMA|DOT|STOP)",
         becomes("LASTWEEK")),
    Rule("ART? LAST (CALUNIT|WEEKDAY|WEEKDAYQ|MONTH|SEASON|DUR) "
         "(?!OF|IN|BEFORE|NEXT|YEAR|PERIOD|ON (MONTHS|QUARTERS|YEARS|MONTH|PERIOD))", becomes("PAST")),
    Rule("(?<!THE) (CALUNIT|SEASON) LAST (?!OF|IN)", becomes("PAST")),
    Rule("YESTERDAY", becomes("PAST")),
    Rule("(WEEKNO|WEEKS (NO DOT?)?) n=NUM (?!UNIT) ((OF|IN|COMMA|SLASH)? y=YEAR)?", week_number),
    Rule("n=ORDN WEEKNO", week_number),
    Rule("(?<=(EARLY|MID|LATE|END|START) (OF|DU)) k=NUM (?=$|COMMA|DOT|STOP|CALL|REACH|F|YOU)", _short_year),
    Rule("(?<=(IN|OF|UNTIL|AFTER|BEFORE|BY|FROM|SINCE|EARLY|START|MID|LATE|END|DURING)) YEARS? y=YEAR", _year),
]  # fmt: skip
