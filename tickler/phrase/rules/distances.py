"""So far from what was spoken of before: "a week later", "the day after", "the Monday before", "le lendemain"."""

from __future__ import annotations

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part
from tickler.phrase.moments import Length, Moment, Span, shift, week
from tickler.phrase.rules.anchors import UNSAID, offset, said_before, stretch_after, stretch_beside, weekday_from
from tickler.phrase.rules.antecedents import relation
from tickler.phrase.rules.lengths import span, unit_of
from tickler.phrase.rules.weekdays import weekday_moment


def later(sign: int) -> Builder:
    """Of "a week later", "two days before"."""

    def make(_: Context, part: Part) -> Node | None:
        length: Length = part["l"]
        if length.unit == "HOURS":
            return "GONE", None

        def relate(context: Context, anchor: Moment) -> Moment:
            if anchor.grain == "week" and length.unit == "WEEKS" and anchor.length is None:
                return week(anchor.first, sign * int(length.count))
            start = anchor.last if sign > 0 else anchor.first
            return offset(context, start, length, sign)

        return relation(relate)

    return make


def days_after(_: Context, part: Part) -> Node | None:
    """Of "in the fortnight after that": any day of it."""
    length: Length = part["l"]
    return relation(lambda context, anchor: stretch_after(context, said_before(anchor), length))


def day_beside(sign: int) -> Builder:
    """Of "le lendemain", "the eve of", "l'avant-veille"."""

    def make(_: Context, part: Part) -> Node | None:
        if part.has("e") and part["e"]:
            return relation(lambda context, anchor: offset(context, anchor.first, Length(Span(days=part["e"])), sign))

        def relate(context: Context, anchor: Moment) -> Moment:
            if anchor.grain == "after" and sign > 0:
                return anchor
            made = stretch_beside(context, "DAYS", anchor, sign)
            if made is None:
                raise DayOutOfRange("DAYS")
            return made

        return relation(relate)

    return make


def unit_length_later(_: Context, part: Part) -> Node | None:
    """Of "a la semana de la entrega": a week after it, to the day."""
    counted = Length(span(unit_of(part), 1))
    return relation(lambda context, anchor: offset(context, anchor.last, counted))


def unit_later(sign: int) -> Builder:
    """Of "the week after", "the day before"."""

    def make(_: Context, part: Part) -> Node | None:
        unit = unit_of(part)

        def relate(context: Context, anchor: Moment) -> Moment:
            made = stretch_beside(context, unit, anchor, sign)
            if made is None:
                raise DayOutOfRange(unit)
            return made

        return relation(relate)

    return make


def workdays_later(_: Context, part: Part) -> Node | None:
    """Of "the first working day after"."""
    number = part["n"]

    def relate(context: Context, anchor: Moment) -> Moment:
        counted = number - (said_before(anchor).grain == "after")
        return offset(context, anchor.last, Length(Span(workdays=counted)))

    return relation(relate)


def weekday_later(sign: int, *, following: bool = False, event: bool = False) -> Builder:
    """Of "the Monday after"; "the following Monday", after no day that was said, is next week's.

    Beside an event whose day was not said, "Friday before the meeting", it is that Friday.
    """

    def make(_: Context, part: Part) -> Node | None:
        said: Moment = part["d"]
        if said.grain != "weekday" or said.traits:
            return None
        weekday = said.first.weekday()

        def relate(context: Context, anchor: Moment) -> Moment:
            if anchor.grain == UNSAID and following:
                return weekday_moment(context, weekday, 1)
            if anchor.grain == UNSAID and event:
                return said
            return weekday_from(anchor, weekday, sign)

        return relation(relate)

    return make


THAT_ONE = "that"
"""The value of a word that points, and does not only stand for a thing: "that Friday", but not "try it Friday"."""


def that_weekday(_: Context, part: Part) -> Node | None:
    """Of "results on the 19th, leave it till that Friday": the first such day from then on."""
    said: Moment = part["d"]
    if part["t"] != THAT_ONE or said.grain != "weekday" or said.traits:
        return None

    def relate(_: Context, anchor: Moment) -> Moment:
        if anchor.grain == UNSAID:
            return said
        first = Moment(anchor.first, shift(anchor.last, -1)) if anchor.single else anchor
        return weekday_from(first, said.first.weekday(), 1)

    return relation(relate)
