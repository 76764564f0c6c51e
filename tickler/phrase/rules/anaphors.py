"""The same again, or a part of it: "the one after", "early in the next", "Friday of that week", "the third week"."""

from __future__ import annotations

from collections.abc import Callable

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part
from tickler.phrase.moments import Moment, month, shift, shift_months, week, week_of_month, weekday_of_week
from tickler.phrase.rules.anchors import Relation, said_before, stretch_beside
from tickler.phrase.rules.antecedents import relation
from tickler.phrase.rules.lengths import unit_of
from tickler.phrase.rules.stretches import STRETCHES, part_of

UNITS = {"week": "WEEKS", "month": "MONTHS", "quarter": "QUARTERS", "year": "YEARS"}


def one_after(_: Context, __: Part) -> Node | None:
    """Of "Not this Friday but the one after": the same again, one later."""

    def relate(context: Context, anchor: Moment) -> Moment:
        said_before(anchor)
        if anchor.grain in ("month", "week"):
            made = stretch_beside(context, {"month": "MONTHS", "week": "WEEKS"}[anchor.grain], anchor, 1)
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

    return relation(relate)


def next_of_stretch(context: Context, part: Part) -> Node | None:
    """Of "esta semana no, en la próxima me paso": the next of what was spoken of; nothing else lets its noun out."""
    node = next_one(context, part)
    if node is None or not context.syntax.next_is_week:
        return None
    again: Relation = node[1]

    def relate(context: Context, anchor: Moment) -> Moment:
        if anchor.grain not in UNITS:
            raise DayOutOfRange(anchor.grain)
        return again(context, anchor)

    return relation(relate)


def _week_on(weeks: int, counts: Callable[[Moment], bool]) -> Builder:
    """A builder of the week so many weeks on, behind what counts for it; else of the same again, one later."""

    def build(context: Context, part: Part) -> Node | None:
        node = one_after(context, part)
        if node is None:
            return None
        again: Relation = node[1]

        def relate(context: Context, anchor: Moment) -> Moment:
            return week(context.on, weeks) if counts(anchor) else again(context, anchor)

        return relation(relate)

    return build


one_after_next = _week_on(2, lambda anchor: anchor.grain == "week")
"""Of "ni esta semana ni la próxima; la subsiguiente": the week after next."""

next_one = _week_on(1, lambda anchor: "counted weeks" in anchor.traits)
"""Of "dentro de dos semanas no: la que viene": next week; else the same again, one later."""


def next_told(context: Context, part: Part) -> Node | None:
    """Of "this week he is in Reno, next at a course": what is told of the week after the one just spoken of."""
    told = (said for said in reversed(part.row.values[: part.match.start()]) if isinstance(said, Moment))
    anchor = next(told, None)
    unit = UNITS.get(anchor.grain) if anchor else None
    made = stretch_beside(context, unit, anchor, 1) if anchor and unit else None
    return ("PERIOD", made) if made else None


def part_of_next(_: Context, part: Part) -> Node | None:
    """Of "nothing this month; early in the next"."""
    which = STRETCHES[part.match["x"]]

    def relate(context: Context, anchor: Moment) -> Moment:
        unit = UNITS.get(said_before(anchor).grain)
        made = stretch_beside(context, unit, anchor, 1) if unit else None
        if made is None:
            raise DayOutOfRange(which)
        return part_of(context, which, made)

    return relation(relate)


def unit_of_it(_: Context, part: Part) -> Node | None:
    """Of "that week", "that month"."""
    around = week if unit_of(part) == "WEEKS" else month
    return relation(lambda _, anchor: around(said_before(anchor).first))


def week_of_it(_: Context, part: Part) -> Node | None:
    """Of "Third week, then", after a month that was spoken of."""
    number = part["n"]

    def relate(_: Context, anchor: Moment) -> Moment:
        spoken = month(said_before(anchor).first)
        return week_of_month(spoken.first, spoken.last, number)

    return relation(relate)


def day_of_it(_: Context, part: Part) -> Node | None:
    """Of "fiera 3-6 giugno: passare il secondo giorno", after a stretch of days."""
    number = part["n"]

    def relate(_: Context, anchor: Moment) -> Moment:
        found = shift(anchor.first, number - 1)
        if anchor.grain != "range" or number < 1 or found > anchor.last:
            raise DayOutOfRange(f"day {number} of it")
        return Moment(found, found, "date", fixed=True)

    return relation(relate)


def weekday_of_it(_: Context, part: Part) -> Node | None:
    """Of "Friday of that week"."""
    said: Moment = part["d"]
    if said.grain != "weekday":
        return None

    def relate(_: Context, anchor: Moment) -> Moment:
        found = shift(week(said_before(anchor).first).first, said.first.weekday())
        return Moment(found, found, "weekday", fixed=True)

    return relation(relate)


def weekday_of_week_after(_: Context, part: Part) -> Node | None:
    """Of "the Thursday of the week after"."""
    said: Moment = part["d"]
    if said.grain != "weekday":
        return None

    def relate(_: Context, anchor: Moment) -> Moment:
        return weekday_of_week(week(anchor.first, 1).first, said.first.weekday())

    return relation(relate)


def weekday_of_that(_: Context, part: Part) -> Node | None:
    """Of "Thursday, but the one of next week"."""
    moment: Moment = part["p"]
    spoken = part.row.values[: part.match.start()]
    if moment.grain != "week" or not any(isinstance(said, Moment) and said.grain == "weekday" for said in spoken):
        return None

    def relate(context: Context, anchor: Moment) -> Moment:
        if anchor.grain != "weekday":
            return moment
        return weekday_of_week(moment.first, anchor.first.weekday())

    return relation(relate)
