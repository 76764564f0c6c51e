"""What was spoken of before as an anchor, and the days before and after it: "after that", "by then", "beforehand"."""

from __future__ import annotations

from dataclasses import replace

from tickler.errors import DayOutOfRange
from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, terms
from tickler.phrase.moments import Moment
from tickler.phrase.rules.anchors import Relation, after, before, said_before, since


def relation(build: Relation) -> Node:
    """The node of what waits for its anchor."""
    return "REL", build


SHORTEST_NOUN = 4


def named(build: Builder) -> Builder:
    """What is counted from an event by its name, "the day after the show", and so needs the event's day before it."""

    def make(context: Context, part: Part) -> Node | None:
        node = build(context, part)
        if node is None or node[0] != "REL":
            return node
        relate: Relation = node[1]
        return relation(lambda context, anchor: relate(context, said_before(anchor)))

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

        return relation(traced)

    return make


def told_again(build: Builder) -> Builder:
    """Of "the jury sits on the 5th, call before the jury": a noun that was told of before, or a compound of it."""

    def make(context: Context, part: Part) -> Node | None:
        noun: str = part["w"] or ""
        told = part.row.values[: part.match.start()]
        known = len(noun) >= SHORTEST_NOUN and any(isinstance(said, str) and said.endswith(noun) for said in told)
        return build(context, part) if known else None

    return make


def after_that(_: Context, __: Part) -> Node:
    """Of "after that"."""

    def relate(context: Context, anchor: Moment) -> Moment:
        if "until" in anchor.traits and not anchor.single and "end" not in anchor.traits:
            return since(context, anchor)
        if anchor.grain in ("length", "after"):
            return replace(anchor, traits=frozenset())
        return after(context, said_before(anchor))

    return relation(relate)


def once_back(context: Context, part: Part) -> Node | None:
    """Of "back in September, call once she is": that day or month itself; after what she is away for."""
    over: Relation = after_that(context, part)[1]
    if not _RETURN.search(part.row.categories, 0, part.match.start()):
        return relation(over)
    return relation(lambda context, anchor: replace(since(context, anchor), traits=frozenset()))


_RETURN = terms("BACKV (F|W|IN|ON|THE|OF|DU|TO|AT|AWAY|EVENTV|ABOUT){0,5} (DAY|PERIOD) (?!.*(DAY|PERIOD))")


def not_before_that(_: Context, __: Part) -> Node | None:
    """Of "not before then": from that day on."""
    return relation(lambda context, anchor: since(context, said_before(anchor)))


def _limited(*, including: bool) -> Node:
    def relate(context: Context, anchor: Moment) -> Moment:
        made = before(context, anchor, including=including)
        if made is None:
            raise DayOutOfRange("before today")
        return replace(made, traits=made.traits | {"that"})

    return relation(relate)


def _aside(moment: Moment) -> Moment:
    return replace(moment, traits=moment.traits | {"then"})


def up_to_that(_: Context, __: Part) -> Node:
    """Of "the offer holds until the 14th, call by then"."""
    return _limited(including=True)


def by_then(_: Context, __: Part) -> Node | None:
    """Of "by then", which more often tells of something else."""
    relate: Relation = _limited(including=True)[1]
    return relation(lambda context, anchor: _aside(relate(context, anchor)))


def beforehand(_: Context, __: Part) -> Node | None:
    """Of "two weeks, the shop is being done up before": no one calls before a length, so it tells something else."""
    relate: Relation = _limited(including=False)[1]

    def make(context: Context, anchor: Moment) -> Moment:
        made = relate(context, said_before(anchor))
        return _aside(made) if anchor.grain == "length" else made

    return relation(make)


def before_that(_: Context, __: Part) -> Node:
    """Of "before that"."""
    return _limited(including=False)


def clause_before(part: Part) -> str:
    """The categories of the clause that the match stands in, up to it."""
    return _MARKS.split(part.row.categories[: part.match.start()])[-1]


_MARKS = terms("COMMA|DOT|STOP")
