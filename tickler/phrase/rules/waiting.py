"""What waits for its anchor: "the day after", "a week later", "the one after"."""

from __future__ import annotations

from dataclasses import replace

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part
from tickler.phrase.moments import (
    Length,
    Moment,
    Span,
    month,
    shift,
    shift_months,
    week,
    week_of_month,
    weekday_of_week,
)
from tickler.phrase.rules.anchors import (
    UNSAID,
    Relation,
    after,
    before,
    offset,
    said_before,
    since,
    stretch_after,
    stretch_beside,
    weekday_from,
)
from tickler.phrase.rules.lengths import span, unit_of
from tickler.phrase.rules.stretches import STRETCHES, part_of
from tickler.phrase.rules.weekdays import weekday_moment


def _relation(build: Relation) -> Node:
    return "REL", build


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

        return _relation(relate)

    return make


def days_after(_: Context, part: Part) -> Node | None:
    """Of "in the fortnight after that": any day of it."""
    length: Length = part["l"]
    return _relation(lambda context, anchor: stretch_after(context, said_before(anchor), length))


def day_beside(sign: int) -> Builder:
    """Of "le lendemain", "the eve of", "l'avant-veille"."""

    def make(_: Context, part: Part) -> Node | None:
        if part.has("e") and part["e"]:
            return _relation(lambda context, anchor: offset(context, anchor.first, Length(Span(days=part["e"])), sign))

        def relate(context: Context, anchor: Moment) -> Moment:
            if anchor.grain == "after" and sign > 0:
                return anchor
            made = stretch_beside(context, "DAYS", anchor, sign)
            if made is None:
                raise DayOutOfRange("DAYS")
            return made

        return _relation(relate)

    return make


def unit_length_later(_: Context, part: Part) -> Node | None:
    """Of "a la semana de la entrega": a week after it, to the day."""
    counted = Length(span(unit_of(part), 1))
    return _relation(lambda context, anchor: offset(context, anchor.last, counted))


def unit_later(sign: int) -> Builder:
    """Of "the week after", "the day before"."""

    def make(_: Context, part: Part) -> Node | None:
        unit = unit_of(part)

        def relate(context: Context, anchor: Moment) -> Moment:
            made = stretch_beside(context, unit, anchor, sign)
            if made is None:
                raise DayOutOfRange(unit)
            return made

        return _relation(relate)

    return make


def named(build: Builder) -> Builder:
    """What is counted from an event by its name, "the day after the show", and so needs the event's day before it."""

    def make(context: Context, part: Part) -> Node | None:
        node = build(context, part)
        if node is None or node[0] != "REL":
            return node
        relate: Relation = node[1]
        return _relation(lambda context, anchor: relate(context, said_before(anchor)))

    return make


def of_event(build: Builder) -> Builder:
    """What is counted from an event by its name: it counts where the words told of one, else it only tells why."""

    def make(context: Context, part: Part) -> Node | None:
        node = build(context, part)
        if node is None or node[0] != "REL":
            return node
        relate: Relation = node[1]

        def traced(context: Context, anchor: Moment) -> Moment:
            made = relate(context, anchor)
            return replace(made, traits=made.traits | {"event"})

        return _relation(traced)

    return make


SHORTEST_NOUN = 4


def told_again(build: Builder) -> Builder:
    """Of "the jury sits on the 5th, call before the jury": a noun that was told of before, or a compound of it."""

    def make(context: Context, part: Part) -> Node | None:
        noun: str = part["w"] or ""
        told = part.row.values[: part.match.start()]
        known = len(noun) >= SHORTEST_NOUN and any(isinstance(said, str) and said.endswith(noun) for said in told)
        return build(context, part) if known else None

    return make


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

        return _relation(relate)

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

    return _relation(relate)


def workdays_later(_: Context, part: Part) -> Node | None:
    """Of "the first working day after"."""
    number = part["n"]

    def relate(context: Context, anchor: Moment) -> Moment:
        counted = number - (said_before(anchor).grain == "after")
        return offset(context, anchor.last, Length(Span(workdays=counted)))

    return _relation(relate)


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

    return _relation(relate)


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

    return _relation(relate)


def one_after_next(context: Context, part: Part) -> Node | None:
    """Of "ni esta semana ni la próxima; la subsiguiente": the week after next."""
    node = one_after(context, part)
    if node is None:
        return None
    again: Relation = node[1]

    def relate(context: Context, anchor: Moment) -> Moment:
        return week(context.on, 2) if anchor.grain == "week" else again(context, anchor)

    return _relation(relate)


def next_one(context: Context, part: Part) -> Node | None:
    """Of "dentro de dos semanas no: la que viene": next week; else the same again, one later."""
    node = one_after(context, part)
    if node is None:
        return None
    again: Relation = node[1]

    def relate(context: Context, anchor: Moment) -> Moment:
        return week(context.on, 1) if "counted weeks" in anchor.traits else again(context, anchor)

    return _relation(relate)


def after_that(_: Context, __: Part) -> Node | None:
    """Of "after that"."""

    def relate(context: Context, anchor: Moment) -> Moment:
        if "until" in anchor.traits and not anchor.single and "end" not in anchor.traits:
            return since(context, anchor)
        if anchor.grain in ("length", "after"):
            return replace(anchor, traits=frozenset())
        return after(context, said_before(anchor))

    return _relation(relate)


def _limited(*, including: bool) -> Node:
    def relate(context: Context, anchor: Moment) -> Moment:
        made = before(context, anchor, including=including)
        if made is None:
            raise DayOutOfRange("before today")
        return replace(made, traits=made.traits | {"that"})

    return _relation(relate)


def not_before_that(_: Context, __: Part) -> Node | None:
    """Of "not before then": from that day on."""
    return _relation(lambda context, anchor: since(context, said_before(anchor)))


def week_of_it(_: Context, part: Part) -> Node | None:
    """Of "Third week, then", after a month that was spoken of."""
    number = part["n"]

    def relate(_: Context, anchor: Moment) -> Moment:
        spoken = month(said_before(anchor).first)
        return week_of_month(spoken.first, spoken.last, number)

    return _relation(relate)


def weekday_of_it(_: Context, part: Part) -> Node | None:
    """Of "Friday of that week"."""
    said: Moment = part["d"]
    if said.grain != "weekday":
        return None

    def relate(_: Context, anchor: Moment) -> Moment:
        found = shift(week(said_before(anchor).first).first, said.first.weekday())
        return Moment(found, found, "weekday", fixed=True)

    return _relation(relate)


def weekday_of_week_after(_: Context, part: Part) -> Node | None:
    """Of "the Thursday of the week after"."""
    said: Moment = part["d"]
    if said.grain != "weekday":
        return None

    def relate(_: Context, anchor: Moment) -> Moment:
        return weekday_of_week(week(anchor.first, 1).first, said.first.weekday())

    return _relation(relate)


def unit_of_it(_: Context, part: Part) -> Node | None:
    """Of "that week", "that month"."""
    around = week if unit_of(part) == "WEEKS" else month
    return _relation(lambda _, anchor: around(said_before(anchor).first))


def by_then(_: Context, __: Part) -> Node | None:
    """Of "by then", which more often tells of something else."""
    relate: Relation = _limited(including=True)[1]
    return _relation(lambda context, anchor: _aside(relate(context, anchor)))


def beforehand(_: Context, __: Part) -> Node | None:
    """Of "two weeks, the shop is being done up before": no one calls before a length, so it tells something else."""
    relate: Relation = _limited(including=False)[1]

    def make(context: Context, anchor: Moment) -> Moment:
        made = relate(context, said_before(anchor))
        return _aside(made) if anchor.grain == "length" else made

    return _relation(make)


def _aside(moment: Moment) -> Moment:
    return replace(moment, traits=moment.traits | {"then"})


def before_that(_: Context, __: Part) -> Node:
    """Of "before that"."""
    return _limited(including=False)


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

    return _relation(relate)


UNITS = {"week": "WEEKS", "month": "MONTHS", "quarter": "QUARTERS", "year": "YEARS"}


def part_of_next(_: Context, part: Part) -> Node | None:
    """Of "nothing this month; early in the next"."""
    which = STRETCHES[part.match["x"]]

    def relate(context: Context, anchor: Moment) -> Moment:
        unit = UNITS.get(said_before(anchor).grain)
        made = stretch_beside(context, unit, anchor, 1) if unit else None
        if made is None:
            raise DayOutOfRange(which)
        return part_of(context, which, made)

    return _relation(relate)
