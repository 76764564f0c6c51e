"""Neighbours that are one day: a weekday with its date, a date in the month named before it."""

from __future__ import annotations

from dataclasses import replace

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, terms
from tickler.phrase.moments import Moment, shift
from tickler.phrase.rules.anchors import before


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
        return None if part.has("c") and _ends_row(part, first, second) else _dated_weekday(first, second)
    if second.grain == "weekday" and first.grain in ("date", "number"):
        agree = first.first.weekday() == second.first.weekday() and not second.traits
        return _dated_weekday(second, first) if agree or not part.has("c") else None
    if first.grain == "today" and second.grain in ("date", "number"):
        return "DAY", second
    return None


def _ends_row(part: Part, weekday: Moment, date: Moment) -> bool:
    """Of "arbeitet Montag und Dienstag, am 3. Juni anrufen": a weekday of a row, and a date of another."""
    return _ROW.search(part.row.categories, 0, part.match.start()) is not None and (
        weekday.first.weekday() != date.first.weekday()
    )


_ROW = terms("DAY (AND|OR) (THE|ON)? $")


def _falls_on(_: Context, part: Part) -> Node | None:
    """Of "finados cai na segunda", "el 12 cae en martes": the weekday of that day, from which others count."""
    said, weekday = part["a"], part["b"]
    dated = (
        said.single
        and said.grain in ("holiday", "date", "number")
        and weekday.grain == "weekday"
        and not weekday.traits
    )
    if not dated or said.first.weekday() != weekday.first.weekday():
        return None
    return "DAY", replace(said, traits=said.traits | {"restated"})


def _dated_weekday(weekday: Moment, date: Moment) -> Node:
    if weekday.first.weekday() != date.first.weekday():
        date.sure = min(date.sure, 0.7)
        date.rivals = [*date.rivals, weekday]
    for rival in date.rivals:
        if rival.grain == "date" and rival.first.weekday() == weekday.first.weekday() != date.first.weekday():
            rival.sure, rival.rivals = 0.85, [date]
            return "DAY", rival
    return "DAY", date


def _within_period(_: Context, part: Part) -> Node | None:
    """Of "In November on the 22nd of it": a date inside a stretch that was named before it."""
    period, date = part["p"], part["d"]
    if date.grain not in ("date", "number") or period.grain not in ("month", "week"):
        return None
    return ("DAY", date) if period.first <= date.first <= period.last else None


def _weekday_and_range(_: Context, part: Part) -> Node | None:
    """Of "Lundi [1er au mercredi 10 juillet]": the weekday says nothing new."""
    return ("PERIOD", part["p"]) if part["p"].grain == "range" and part["d"].grain == "weekday" else None


def _beyond(context: Context, part: Part) -> Node | None:
    """Of "In February, after the 14th", "in March, but not before the 10th": the day is of that month."""
    period, said = part["p"], part["d"]
    if period.grain != "month" or said.grain != "number":
        return None
    found = period.first.replace(day=min(said.first.day, period.last.day))
    date = Moment(found, found, "date", fixed=True, sure=said.sure)
    if part.has("a") or part.has("n"):
        return "PERIOD", Moment(shift(found, 0 if part.has("n") else 1), period.last, "part", sure=said.sure)
    made = before(context, date)
    return ("PERIOD", made) if made else None


def _date_to_come(_: Context, part: Part) -> Node | None:
    """Of "le 12 avril prochain": there is but one."""
    return ("DAY", part["d"]) if part["d"].grain == "date" else None


MERGES = [
    Rule("d=DAY (NEXT|COMING) (?!UNIT|DUR|WEEKDAY|MONTH)", _date_to_come),
    Rule("a=DAY (F|WHICH|EVENTV) (IN|ON|THE|ARTICLE){0,2} b=DAY", _falls_on),
    Rule("p=PERIOD (COMMA|F|BUT|ABOUT){0,3} (a=AFTER|n=NOT (BEFORE|UNTIL)|BEFORE) THE? d=DAY", _beyond),
    Rule("d=DAY COMMA? ART? p=PERIOD", _weekday_and_range),
    Rule("p=PERIOD COMMA? ART? d=DAY", _within_period),
    Rule(
        "a=DAY c=(DOT|COMMA)? PAREN? (ART|OF)? b=DAY PAREN? "
        "(?!(AFTER|AFTERTHAT|FOLLOWING) THAT? ($|COMMA|DOT|STOP|PAREN|DASH|CALL))",
        merge,
    ),
]
