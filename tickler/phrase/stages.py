"""The grammar's order: each line takes the row of terms and makes a shorter one of it."""

from __future__ import annotations

from tickler.errors import DayOutOfRange
from tickler.phrase.categories import GROUPS
from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, Row, Rule, Stage
from tickler.phrase.rules import cues, days, lengths, parts, relations, times


def _total(build: Builder) -> Builder:
    """A builder that makes nothing of days no calendar has."""

    def guarded(context: Context, part: Part) -> Node | None:
        try:
            return build(context, part)
        except DayOutOfRange:
            return None

    return guarded


def _stage(*rules: list[Rule]) -> Stage:
    return Stage(GROUPS, [Rule(pattern, _total(build)) for each in rules for pattern, build in each])


STAGES = (
    _stage(cues.HANDED_OVER),
    _stage(times.MARKED),
    _stage(times.RANGES),
    _stage(times.NOTED),
    _stage(lengths.LENGTHS),
    _stage(lengths.SUMS),
    _stage(days.MONTH_NAMES),
    _stage(days.WEEKDAYS),
    _stage(days.DATES),
    _stage(days.PERIODS),
    _stage(parts.PARTS),
    _stage(parts.DAY_NUMBERS),
    _stage(parts.LONE_NUMBERS),
    _stage(relations.MERGES),
    _stage(relations.OFFSETS),
    _stage(relations.RANGES),
    _stage(relations.LIMITS),
)


def read(context: Context, row: Row) -> Row:
    """The row with everything understood that the rules know."""
    for stage in STAGES:
        row = stage.run(context, row)
    return row
