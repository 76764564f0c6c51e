"""From one day to another, and one or the other."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule
from tickler.phrase.moments import Length, Moment, day, shift, shift_months, weekday_after
from tickler.phrase.rules.anaphors import UNITS
from tickler.phrase.rules.anchors import add, node, since, stretch_beside


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
    if "now" in first.traits:
        start = shift(start, 1)
    if end < start:
        end = _carried(start, last)
    if end < start:
        return None
    if first.month and not first.year and not last.year and start <= end < context.on:
        return None
    return "PERIOD", Moment(
        start,
        end,
        "range",
        sure=min(first.sure, last.sure),
        year=last.year,
        time=first.time,
        traits=first.traits & {"every"},
    )


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
    if "weeks" in second.traits and first.grain == "weekday" and not first.traits:
        found = shift(second.first, first.first.weekday() - second.first.weekday())
        first = Moment(found, found, "weekday", fixed=True)
    if first.grain == "number" and second.grain == "date" and first.first.day < second.first.day:
        found = second.first.replace(day=first.first.day)
        first = replace(first, first=found, last=found)
    prefer = first.prefer or first.first
    start, end = min(first.first, second.first), max(first.last, second.last)
    prefer = None if prefer == start else prefer
    every = frozenset(("habits",) if "every" in first.traits & second.traits else ())
    return "PERIOD", Moment(start, end, "either", prefer=prefer, sure=0.85, traits=every)


def _or_number(context: Context, part: Part) -> Node | None:
    """Of "April 7 or 8"."""
    first: Moment = part["a"]
    if first.grain not in ("date", "number"):
        return None
    last = day(first.first.year, first.first.month, part["n"])
    if last <= first.first:
        return None
    return "PERIOD", Moment(first.first, last, "either", sure=0.85)


def _corrected(_: Context, part: Part) -> Node | None:
    """Of "not Monday - Tuesday": a dash between spaces puts the second in the place of the first."""
    at = part.match.end() - 1
    row = part.row
    if row.values[at + 1].first == part["d"].first:  # "not the 5th - the 5th is when the samples ship"
        return None
    return ("DAY", part["d"]) if row.ends[at - 1] < row.starts[at] and row.ends[at] < row.starts[at + 1] else None


def _moved_along(_: Context, part: Part) -> Node | None:
    """Of "cambiamos la visita del 12 al 19": from the one to the other, which is meant."""
    said: Moment = part["p"]
    return ("DAY", Moment(said.last, said.last, "date", fixed=True)) if said.grain == "range" else None


def _and_next(context: Context, part: Part) -> Node | None:
    """Of "this week and the next he is away", "nesta e na próxima semana": both."""
    said: Moment = part["p"]
    unit = UNITS.get(said.grain)
    if unit is None or said.traits.isdisjoint((unit,)):
        return None
    other = stretch_beside(context, unit, said, 1 if part.has("n") else -1)
    if other is None:
        return None
    return "PERIOD", replace(said, first=min(said.first, other.first), last=max(said.last, other.last))


def _only_then(context: Context, part: Part) -> Node | None:
    """Of "not in June, until July": no stretch, but from then on."""
    found = since(context, part["w"])
    return node(found)


def _lasting(context: Context, part: Part) -> Node | None:
    """Of "ab Montag drei Wochen in Ankara": from that day so long."""
    start: Moment = part["w"]
    length: Length = part["l"]
    if start.grain not in ("weekday", "date", "number", "day", "today") or length.unit == "HOURS":
        return None
    return "PERIOD", Moment(start.first, shift(add(context, start.first, length.span), -1), "range", sure=start.sure)


RANGES = [
    Rule("p=PERIOD AND (IN|ART|TO){0,2} n=(NEXT|FOLLOWING) (?!UNIT|WHEN)", _and_next),
    Rule("THIS AND (IN|ART|TO){0,2} p=PERIOD", _and_next),
    Rule("FROM (THE|ON)? w=DAY FORP? ABOUT? l=DUR (?!AFTER|BEFORE|LATER|HENCES|AFTERTHAT|AHEAD|BEFORETHAT)", _lasting),
    Rule("(?<=NOT) d=DAY DASH (?=DAY)", _corrected),
    Rule("NOT (IN|ART){0,2} WHEN COMMA UNTIL (THE|ON)? w=WHEN", _only_then),
    Rule("MOVED DAYS? (NUM|a=WHEN) (TO|IN|FORP) (THE|ON)? b=WHEN",
         lambda c, part: node(part["b"])),
    Rule("MOVEV (F|YOU|THAT|ONE|ART|TO|CALL|EVENTV|W){0,4} (FROM|DU|OF)? a=WHEN (TO|IN|AT) (THE|ON)? b=WHEN",
         lambda c, part: node(part["b"])),
    Rule("(FROM|DU|OF) (THE|ON)? a=WHEN (TO|IN|AT) (THE|ON)? b=WHEN (?=F{0,2} MOVEV)", lambda c, part: node(part["b"])),
    Rule("MOVEV (F|YOU|THAT|ONE|ART|CALL|EVENTV|W){0,3} p=PERIOD", _moved_along),
    Rule("IN ART? a=DAY AND ART? b=DAY", lambda c, part: _from_to(c, part) if c.syntax.in_is_between else None),
    Rule("BETWEEN ART? a=WHEN AND ART? b=WHEN", _from_to),
    Rule("(FROM|SINCE)? THE? a=WHEN (COMMA (DASH|THROUGH|UNTIL)|DASH|TO|THROUGH|UNTIL|SLASH) (DASH|TO|THROUGH|UNTIL)? "
         "(BY|THE|ON){0,2} b=WHEN", _from_to),
    Rule("FROM THE? a=WHEN (ON|AND|FROM) (THE)? b=WHEN", _from_to),
    Rule("a=WHEN COMMA? OR (ON|IN|EARLY|LATE|THE)? b=WHEN", _either),
    Rule("a=DAY OR (ON|THE){0,2} n=NUMBER (?!UNIT)", _or_number),
    Rule("a=DAY AND THE? b=DAY (?!BAD|AWAY)",
         lambda c, part: _either(c, part) if part["a"].grain == part["b"].grain == "weekday" else None),
]  # fmt: skip
