"""What is said in relation to another day: offsets, ranges, before, after, by, until; and what waits for its anchor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, Rule, character
from tickler.phrase.moments import (
    Length,
    Moment,
    Span,
    day,
    monday,
    month,
    months,
    shift,
    shift_months,
    week,
    weekday_after,
    weekday_before,
)
from tickler.phrase.rules.lengths import span, unit_of
from tickler.phrase.rules.parts import _approximate

LAST_DAYS: Final = 3
"""Before, by and within mean one of the last three working days."""

_OF_OR_FROM: Final = character("DU")
_BEFORE_OR_FOR: Final = character("BEFOREFOR")

Relation = Callable[[Context, Moment], Moment]
"""Makes of the moment spoken of before the one that is meant: "the day after"."""


def add(context: Context, start: dt.date, span: Span, sign: int = 1) -> dt.date:
    """A day so long after another, or before it; working days are counted, the rest is exact."""
    found = shift(shift_months(start, sign * span.months), sign * span.days)
    for _ in range(span.workdays):
        found = shift(found, sign)
        found = context.calendar.next_working(found) if sign > 0 else context.calendar.previous_working(found)
    return found


def offset(context: Context, start: dt.date, length: Length, sign: int = 1) -> Moment:
    """A length after a day, or before it."""
    found = add(context, start, length.span, sign)
    if length.low is None or length.high is None:
        return Moment(found, found, "length", exact=True, sure=length.sure)
    ends = sorted((add(context, start, length.low, sign), add(context, start, length.high, sign)))
    prefer = found if found != ends[0] else None
    return Moment(ends[0], ends[1], "length", prefer=prefer, sure=length.sure)


def after(context: Context, moment: Moment) -> Moment:
    """The first working day after; after the holidays, the first full working week of January."""
    if moment.grain == "holidays":
        start = monday(shift(moment.last, 6))
        return Moment(start, shift(start, 4), "after", sure=moment.sure)
    last = moment.first if moment.grain == "newyear" else moment.last
    first = context.calendar.next_working(shift(last, 1))
    return Moment(first, first, "after", exact=True, sure=moment.sure)


def before(context: Context, moment: Moment, *, including: bool = False) -> Moment | None:
    """The last three working days before, or up to it; never the day of the conversation itself."""
    last = moment.last if including or "end" in moment.traits else shift(moment.first, -1)
    start = found = context.calendar.previous_working(last)
    for _ in range(LAST_DAYS - 1):
        found = context.calendar.previous_working(shift(found, -1))
        start = found
    earliest = shift(context.on, 1)
    if last < earliest:
        return Moment(context.on, context.on, "before", fixed=True, sure=0.5) if last == context.on else None
    return Moment(max(start, earliest), last, "before", sure=moment.sure)


def since(_: Context, moment: Moment) -> Moment:
    """From it on: a day if it is free to be worked on, else the next; a stretch early in it."""
    if moment.single:
        return Moment(moment.first, moment.last, "from", exact=True, sure=moment.sure)
    return moment


def _offset_from(sign: int) -> Builder:
    def build(context: Context, part: Part) -> Node | None:
        anchor: Moment = part["w"]
        length: Length = part["l"]
        if length.unit == "HOURS":
            return "DAY", anchor
        start = anchor.last if sign > 0 and anchor.grain not in ("week", "month") else anchor.first
        made = offset(context, start, length, sign)
        made.sure = min(made.sure, anchor.sure)
        return "DAY", made

    return build


def _length_on(context: Context, part: Part) -> Node | None:
    """Of "A week on Thursday": that Thursday and a week."""
    anchor: Moment = part["w"]
    if anchor.grain != "weekday" or part["l"].unit not in ("WEEKS", "FORTNIGHTS"):
        return None
    return "DAY", offset(context, anchor.first, part["l"])


def _stretch_beside(context: Context, unit: str, anchor: Moment, sign: int) -> Moment | None:
    """Of "The week after", "the month before", "the day after" a day or stretch."""
    edge = anchor.last if sign > 0 else anchor.first
    if unit == "DAYS":
        found = shift(edge, sign)
        return Moment(found, found, "length", exact=True, sure=anchor.sure)
    if unit == "WORKDAYS":
        return offset(context, edge, Length(Span(workdays=1)), sign)
    if unit in ("WEEKS", "FORTNIGHTS"):
        return week(edge, sign)
    if unit == "WEEKENDS":
        saturday = shift(weekday_after(edge, 5), 0) if sign > 0 else weekday_before(edge, 5)
        return Moment(saturday, shift(saturday, 1), "weekend", prefer=saturday, traits=frozenset(("free",)))
    if unit == "MONTHS":
        return month(edge, sign)
    if unit == "QUARTERS":
        start = shift_months(edge.replace(month=(edge.month - 1) // 3 * 3 + 1, day=1), 3 * sign)
        return months(start, 3, "quarter")
    if unit == "YEARS":
        return Moment(day(edge.year + sign, 1, 1), day(edge.year + sign, 12, 31), "year")
    return None


def _beside(sign: int) -> Builder:
    def build(context: Context, part: Part) -> Node | None:
        made = _stretch_beside(context, unit_of(part), part["w"], sign)
        return ("DAY" if made.single else "PERIOD", made) if made else None

    return build


def _weekday_beside(sign: int) -> Builder:
    def build(_: Context, part: Part) -> Node | None:
        said: Moment = part["d"]
        anchor: Moment = part["w"]
        if said.grain != "weekday" or said.traits:
            return None
        return "DAY", _weekday_from(anchor, said.first.weekday(), sign)

    return build


def _weekday_from(anchor: Moment, weekday: int, sign: int) -> Moment:
    found = weekday_after(anchor.last, weekday) if sign > 0 else weekday_before(anchor.first, weekday)
    return Moment(found, found, "weekday", fixed=True, sure=anchor.sure, traits=frozenset(("beside",)))


def _nth_weekday_after(_: Context, part: Part) -> Node | None:
    said: Moment = part["d"]
    if said.grain != "weekday":
        return None
    found = shift(weekday_after(part["w"].last, said.first.weekday()), 7 * (part["n"] - 1))
    return "DAY", Moment(found, found, "weekday", fixed=True)


def _next_day(context: Context, part: Part) -> Node | None:
    made = _stretch_beside(context, "DAYS", part["w"], 1)
    return ("DAY", made) if made else None


def _eve(context: Context, part: Part) -> Node | None:
    found = shift(part["w"].first, -1)
    return "DAY", Moment(found, found, "date", fixed=True)


def _week_of(context: Context, part: Part) -> Node | None:
    anchor: Moment = part["w"]
    start = week(anchor.first).first
    return "PERIOD", Moment(start, shift(start, 6), "week", sure=anchor.sure)


def _from_to(context: Context, part: Part) -> Node | None:
    return _stretch(context, part["a"], part["b"])


def _stretch(context: Context, first: Moment, last: Moment) -> Node | None:
    """From one to the other; a year or month said of the end holds for the start."""
    start, end = first.first, last.last
    if last.year and not first.year and first.month and start.year != end.year:
        start = day(end.year, *first.month) if first.month[1] else day(end.year, first.month[0], 1)
        if start > end:
            start = shift_months(start, -12)
    if first.grain == last.grain == "weekday" and "weeks" in last.traits and not first.traits:
        start = shift(last.first, first.first.weekday() - last.first.weekday())
    if first.month and not first.year and end < start and shift_months(start, -12) <= context.on <= end:
        start = shift_months(start, -12)
    if first.grain == "number" and last.grain == "date":
        start = day(end.year, end.month, start.day)
    if end < start:
        end = _carried(start, last)
    if end < start:
        return None
    if first.month and not first.year and not last.year and start <= end < context.on:
        return None
    return "PERIOD", Moment(start, end, "range", sure=min(first.sure, last.sure), year=last.year, time=first.time)


def _carried(start: dt.date, last: Moment) -> dt.date:
    """The end of a stretch that would end before it starts: the next such weekday, number, month."""
    if last.grain == "weekday":
        return weekday_after(start, last.first.weekday())
    if last.grain == "number":
        candidate = shift_months(start.replace(day=1), 0 if last.first.day > start.day else 1)
        return day(candidate.year, candidate.month, last.first.day)
    if last.month and not last.year:
        return shift_months(last.last, 12)
    return last.last


def _either(_: Context, part: Part) -> Node | None:
    """Of "Monday or Tuesday": the first will do, and so will the other."""
    first, second = part["a"], part["b"]
    if second.grain == "weekday" and not second.traits and second.first < first.first:
        found = weekday_after(first.first, second.first.weekday())
        second = Moment(found, found, "weekday", fixed=True)
    prefer = first.prefer or first.first
    start, end = min(first.first, second.first), max(first.last, second.last)
    prefer = None if prefer == start else prefer
    return "PERIOD", Moment(start, end, "either", prefer=prefer, sure=0.85)


def _or_number(context: Context, part: Part) -> Node | None:
    """Of "April 7 or 8"."""
    first: Moment = part["a"]
    if first.grain not in ("date", "number"):
        return None
    last = day(first.first.year, first.first.month, part["n"])
    if last <= first.first:
        return None
    return "PERIOD", Moment(first.first, last, "either", sure=0.85)


def _moved(_: Context, part: Part) -> Node | None:
    """The sentence of a reading that moved off a free day."""
    return "DAY", Moment(part["b"].first, part["a"].first, "moved", exact=True)


def _in(context: Context, part: Part) -> Node | None:
    length: Length = part["l"]
    if length.unit == "HOURS":
        return "DAY", Moment(context.on, context.on, "today", fixed=True, sure=0.8)
    return "DAY", offset(context, context.on, length)


def _bare(context: Context, part: Part) -> Node | None:
    length: Length = part["l"]
    if length.unit == "HOURS":
        return "GONE", None
    made = offset(context, context.on, length)
    made.traits = frozenset(("bare", "years") if length.unit == "YEARS" and length.count > 1 else ("bare",))
    made.sure = min(made.sure, 0.9)
    return "DAY", made


def _within(context: Context, part: Part) -> Node | None:
    length: Length = part["l"]
    if length.unit == "HOURS":
        return "DAY", Moment(context.on, context.on, "today", fixed=True, sure=0.8)
    end = add(context, context.on, length.high or length.span)
    made = before(context, Moment(end, end), including=True)
    return ("PERIOD", made) if made else None


def _within_one(context: Context, part: Part) -> Node | None:
    """Of "Within the week": seven days from now at most."""
    end = add(context, context.on, span(unit_of(part), 1))
    made = before(context, Moment(end, end), including=True)
    return ("PERIOD", made) if made else None


def _within_said(context: Context, part: Part) -> Node | None:
    return _limit(context, part["w"], including=True)


def _by(context: Context, part: Part) -> Node | None:
    return _limit(context, part["w"], including=True)


def _before(context: Context, part: Part) -> Node | None:
    """Before a day; where the word also means "for", a week or quarter to come is meant itself."""
    if part.match.group()[0] == _BEFORE_OR_FOR and part["w"].grain in ("week", "quarter", "next"):
        return "PERIOD", part["w"]
    return _limit(context, part["w"], including=False)


def _limit(context: Context, moment: Moment, *, including: bool) -> Node | None:
    made = before(context, moment, including=including)
    if made is None:
        return "PAST", None
    made.traits = frozenset(("limit",))
    return "PERIOD", made


def _after(context: Context, part: Part) -> Node | None:
    moment: Moment = part["w"]
    if moment.grain == "length" and moment.exact and "bare" in moment.traits:
        return "DAY", moment
    return "DAY" if moment.grain != "holidays" else "PERIOD", after(context, moment)


def _after_length(context: Context, part: Part) -> Node | None:
    return _in(context, part)


def _since(context: Context, part: Part) -> Node | None:
    said: Moment = part["w"]
    if part.match.group()[0] == _OF_OR_FROM:
        return ("DAY" if said.single else "PERIOD"), said
    made = since(context, said)
    made.traits |= {"from"}
    return ("DAY" if made.single else "PERIOD"), made


def _through(context: Context, part: Part) -> Node | None:
    said: Moment = part["w"]
    said.traits |= {"through"}
    return ("DAY" if said.single else "PERIOD"), said


def _until(context: Context, part: Part) -> Node | None:
    said: Moment = part["w"]
    said.traits |= {"until"}
    return ("DAY" if said.single else "PERIOD"), said


def _past(_: Context, __: Part) -> Node | None:
    return "PAST", None


def _relation(build: Relation) -> Node:
    return "REL", build


def _later(sign: int) -> Builder:
    def make(_: Context, part: Part) -> Node | None:
        length: Length = part["l"]
        if length.unit == "HOURS":
            return "GONE", None

        def relate(context: Context, anchor: Moment) -> Moment:
            start = anchor.last if sign > 0 else anchor.first
            return offset(context, start, length, sign)

        return _relation(relate)

    return make


def _unit_later(sign: int) -> Builder:
    def make(_: Context, part: Part) -> Node | None:
        unit = unit_of(part)

        def relate(context: Context, anchor: Moment) -> Moment:
            made = _stretch_beside(context, unit, anchor, sign)
            if made is None:
                raise DayOutOfRange(unit)
            return made

        return _relation(relate)

    return make


def _weekday_later(sign: int) -> Builder:
    def make(_: Context, part: Part) -> Node | None:
        said: Moment = part["d"]
        if said.grain != "weekday" or said.traits:
            return None
        weekday = said.first.weekday()
        return _relation(lambda context, anchor: _weekday_from(anchor, weekday, sign))

    return make


UNSAID: Final = "unsaid"
"""The grain of the day of the conversation, where it stands in for an anchor that the words do not hold."""


def _said_before(anchor: Moment) -> Moment:
    """The anchor, if the words held one: "after that" means nothing without.

    Raises:
        DayOutOfRange: They did not.
    """
    if anchor.grain == UNSAID:
        raise DayOutOfRange(UNSAID)
    return anchor


def _one_after(_: Context, __: Part) -> Node | None:
    """Of "Not this Friday but the one after": the same again, one later."""

    def relate(context: Context, anchor: Moment) -> Moment:
        _said_before(anchor)
        if anchor.grain in ("month", "week"):
            made = _stretch_beside(context, {"month": "MONTHS", "week": "WEEKS"}[anchor.grain], anchor, 1)
            if made:
                return made
        if anchor.grain in ("quarter", "year"):
            months_on = {"quarter": 3, "year": 12}[anchor.grain]
            return Moment(
                shift_months(anchor.first, months_on),
                shift(shift_months(shift(anchor.last, 1), months_on), -1),
                anchor.grain,
            )
        return Moment(shift(anchor.first, 7), shift(anchor.last, 7), anchor.grain, fixed=anchor.fixed)

    return _relation(relate)


def _after_that(_: Context, __: Part) -> Node | None:
    return _relation(lambda context, anchor: after(context, _said_before(anchor)))


def _before_that(_: Context, __: Part) -> Node | None:
    def relate(context: Context, anchor: Moment) -> Moment:
        made = before(context, anchor)
        if made is None:
            raise DayOutOfRange("before today")
        return made

    return _relation(relate)


def _day_itself(_: Context, __: Part) -> Node | None:
    return _relation(lambda context, anchor: anchor)


def merge(_: Context, part: Part) -> Node | None:
    """A weekday and a date that are the same day, or the date where the weekday was a slip."""
    first, second = part["a"], part["b"]
    if not (first.single and second.single):
        return None
    if first.grain == "today" and first.time:
        return "DAY", second
    if second.grain == "today" and second.time:
        first.time = first.time or second.time
        return "DAY", first
    if first.first == second.first:
        return "DAY", first if first.grain in ("date", "holiday") else second
    if first.grain == "weekday" and second.grain in ("date", "number"):
        return _dated_weekday(first, second)
    if second.grain == "weekday" and first.grain in ("date", "number") and not part.has("c"):
        return _dated_weekday(second, first)
    if first.grain == "today" and second.grain in ("date", "number"):
        return "DAY", second
    return None


def _dated_weekday(weekday: Moment, date: Moment) -> Node:
    if weekday.first.weekday() != date.first.weekday():
        date.sure = min(date.sure, 0.7)
        date.rivals = [*date.rivals, weekday]
    for rival in date.rivals:
        if rival.grain == "date" and rival.first.weekday() == weekday.first.weekday() != date.first.weekday():
            rival.sure, rival.rivals = 0.85, [date]
            return "DAY", rival
    return "DAY", date


_AFTER_GAP = "GAP{0,6} (ON|IN|THE)?"


def _within_period(_: Context, part: Part) -> Node | None:
    """Of "In November on the 22nd of it": a date inside a stretch that was named before it."""
    period, date = part["p"], part["d"]
    if date.grain not in ("date", "number") or period.grain not in ("month", "week"):
        return None
    return ("DAY", date) if period.first <= date.first <= period.last else None


def _weekday_and_range(_: Context, part: Part) -> Node | None:
    """Of "Lundi [1er au mercredi 10 juillet]": the weekday says nothing new."""
    return ("PERIOD", part["p"]) if part["p"].grain == "range" and part["d"].grain == "weekday" else None


MERGES = [
    Rule("d=DAY COMMA? ART? p=PERIOD", _weekday_and_range),
    Rule("p=PERIOD COMMA? ART? d=DAY", _within_period),
    Rule("a=DAY DOT? c=COMMA? PAREN? (ART|OF)? b=DAY PAREN?", merge),
]

def _itself(_: Context, part: Part) -> Node | None:
    return ("DAY" if part["w"].single else "PERIOD"), part["w"]


OFFSETS = [
    Rule("FORP l=DUR (FROM|STARTING){1,2} THE? w=WHEN", _itself),
    Rule("a=DAY COMMA? MOVED b=DAY", _moved),
    Rule("WEEKOF THE? w=WHEN", _week_of),
    Rule("WEEKS (OF|FROM|ON|IN) (THE|ON)? w=WHEN", _week_of),
    Rule("WEEKS STARTING (FROM|ON)? THE? w=WHEN", _week_of),
    Rule("ABOUT THE? d=DAY", _approximate),
    Rule("THE? n=ORD d=DAY AFTER w=WHEN", _nth_weekday_after),
    Rule("THE? l=DUR AHEAD OF THE? w=WHEN", _offset_from(-1)),
    Rule("THE? l=DUR BEFORE " + _AFTER_GAP + " w=WHEN", _offset_from(-1)),
    Rule("THE? l=DUR (AFTER|FROM|FOLLOWING) " + _AFTER_GAP + " w=WHEN", _offset_from(1)),
    Rule("l=DUR ON w=DAY", _length_on),
    Rule("w=DAY IN l=DUR", _offset_from(1)),
    Rule("w=DAY (PLUS) l=DUR", _offset_from(1)),
    Rule("THE? u=UNIT BEFORE " + _AFTER_GAP + " w=WHEN", _beside(-1)),
    Rule("THE? u=UNIT (AFTER|FOLLOWING) " + _AFTER_GAP + " w=WHEN", _beside(1)),
    Rule("THE? d=DAY BEFORE " + _AFTER_GAP + " w=WHEN", _weekday_beside(-1)),
    Rule("THE? d=DAY (AFTER|FOLLOWING) " + _AFTER_GAP + " w=WHEN", _weekday_beside(1)),
    Rule("NEXTDAY (OF|AFTER|FROM) " + _AFTER_GAP + " w=WHEN", _next_day),
    Rule("EVE (OF|BEFORE|FROM)? " + _AFTER_GAP + " w=WHEN", _eve),
]  # fmt: skip

RANGES = [
    Rule("MOVEV (F|YOU|THAT|ONE){0,3} FROM? a=WHEN TO (THE|ON)? b=WHEN",
         lambda c, part: ("DAY" if part["b"].single else "PERIOD", part["b"])),
    Rule("IN ART? a=DAY AND ART? b=DAY", lambda c, part: _from_to(c, part) if c.language.code == "it" else None),
    Rule("BETWEEN ART? a=WHEN AND ART? b=WHEN", _from_to),
    Rule("(FROM|SINCE)? THE? a=WHEN COMMA? (DASH|TO|THROUGH|UNTIL|SLASH){1,2} (BY|THE|ON){0,2} b=WHEN", _from_to),
    Rule("FROM THE? a=WHEN (ON|AND|FROM) (THE)? b=WHEN", _from_to),
    Rule("a=WHEN COMMA? OR (ON|IN|EARLY|LATE|THE)? b=WHEN", _either),
    Rule("a=DAY OR (ON|THE){0,2} n=NUMBER (?!UNIT)", _or_number),
    Rule("a=DAY AND THE? b=DAY (?!BAD|AWAY)",
         lambda c, part: _either(c, part) if part["a"].grain == part["b"].grain == "weekday" else None),
]  # fmt: skip

LIMITS = [
    Rule("NOT (GAP|CALL){0,4} UNTIL AFTER GAP{0,6} w=WHEN", _after),
    Rule("NOT (GAP|CALL){0,4} (UNTIL|BEFORE) " + _AFTER_GAP + " w=WHEN", _since),
    Rule("NOT GAP{0,2} (LATER|LATE) (THAN|AS)? w=WHEN", _by),
    Rule("AFTER THAT (?=$|COMMA|DOT|STOP|CALL|AND|PAREN|DASH)", _after_that),
    Rule("WITHIN (THE|OF|COMING|NEXT|ABOUT){0,2} l=DUR", _within),
    Rule("WITHIN THE? u=(WEEKS|MONTHS|YEARS|QUARTERS)", _within_one),
    Rule("WITHIN THE? w=WHEN", _within_said),
    Rule("(BY|WITHIN) GAP{0,1} w=WHEN", _by),
    Rule("AGOP ABOUT? l=DUR", _past),
    Rule("l=DUR AGO", _past),
    Rule("SINCE " + _AFTER_GAP + " (w=WHEN|YEAR|DUR)", _past),
    Rule("(IN|AFTER) ABOUT? (THE|ARTICLE|ABOUT)? l=DUR HENCES?", _in),
    Rule("ABOUT? PLUS? l=DUR HENCES", _in),
    Rule("UPCOMING l=DUR", _in),
    Rule("BEFORE l=DUR", lambda c, part: _past(c, part) if c.language.code in ("de", "nl") else _within(c, part)),
    Rule("BEFORE " + _AFTER_GAP + " w=WHEN", _before),
    Rule("AFTER " + _AFTER_GAP + " w=WHEN", _after),
    Rule("THROUGH (THE|ON)? w=WHEN", _through),
    Rule("UNTIL AFTER GAP{0,6} w=WHEN", _after),
    Rule("UNTIL (THE|ON)? w=WHEN", _until),
    Rule("UNTIL GAP{0,6} w=WHEN", _until),
    Rule("FROM (THE|ON)? w=WHEN", _since),
    Rule("l=DUR (LATER|AFTERTHAT|AFTER|FOLLOWING) THAT?", _later(1)),
    Rule("l=DUR (BEFORE|AHEAD) THAT?", _later(-1)),
    Rule("THE? u=(DAYS|WEEKS|MONTHS|WEEKENDS|QUARTERS|YEARS) (AFTER|FOLLOWING|LATER|AFTERTHAT) THAT?", _unit_later(1)),
    Rule("THE? FOLLOWING u=(DAYS|WEEKS|MONTHS|WEEKENDS|QUARTERS|YEARS)", _unit_later(1)),
    Rule("THE? u=(DAYS|WEEKS|MONTHS|WEEKENDS) BEFORE THAT?", _unit_later(-1)),
    Rule("THE? d=DAY (AFTER|FOLLOWING|AFTERTHAT) THAT?", _weekday_later(1)),
    Rule("THE? FOLLOWING d=DAY", _weekday_later(1)),
    Rule("THE? d=DAY BEFORE THAT?", _weekday_later(-1)),
    Rule("THE? ONE (AFTER|FOLLOWING) THAT?", _one_after),
    Rule("THE? (FOLLOWING) ONE", _one_after),
    Rule("THE? NEXT ONE", _one_after),
    Rule("NEXTDAY", lambda c, part: ("REL", lambda context, anchor: _stretch_beside(context, "DAYS", anchor, 1))),
    Rule("EVE", lambda c, part: ("REL", lambda context, anchor: _stretch_beside(context, "DAYS", anchor, -1))),
    Rule("AFTER THAT", _after_that),
    Rule("AFTERTHAT", _after_that),
    Rule("AFTER (?=$|COMMA|DOT|STOP)", _after_that),
    Rule("(IN|ART)? ART? NEXT (?=$|COMMA|DOT|STOP)", _one_after),
    Rule("ART? (AFTERNEXT|FOLLOWING) (?=$|COMMA|DOT|STOP|GOOD)", _one_after),
    Rule("BEFORE THAT", _before_that),
    Rule("FORP (THE|ABOUT|ALL|ARTICLE)? l=DUR", lambda c, part: ("STATE", part["l"])),
    Rule("l=DUR", _bare),
]  # fmt: skip
