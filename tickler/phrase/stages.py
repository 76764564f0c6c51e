"""The grammar's order: each line takes the row of terms and makes a shorter one of it."""

from __future__ import annotations

from tickler.errors import DayOutOfRange
from tickler.phrase.categories import GROUPS
from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, Row, Rule, Stage, characters
from tickler.phrase.rules import (
    corrections,
    counted,
    customs,
    dates,
    facts,
    handovers,
    holidays,
    homonyms,
    horizons,
    lengths,
    limits,
    merges,
    month_days,
    months,
    names,
    numbers,
    numeric,
    offsets,
    parts,
    quarters,
    ranges,
    refusals,
    relations,
    starts,
    times,
    units,
    weekdays,
    weeks,
    years,
)


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
    _stage(names.TITLES, holidays.FEAST_NAMES),
    _stage(customs.CUSTOMS, homonyms.HOMONYMS, names.NAMES, handovers.HANDED_OVER),
    _stage(times.MARKED),
    _stage(times.RANGES),
    _stage(times.NOTED),
    _stage(lengths.LENGTHS),
    _stage(lengths.SUMS),
    _stage(months.MONTH_NAMES),
    _stage(weekdays.WEEKDAYS),
    _stage(dates.DATES, numeric.NUMERIC, months.MONTHS),
    _stage(quarters.QUARTERS, units.UNITS, holidays.HOLIDAYS),
    _stage(years.YEARS, counted.COUNTED, parts.PARTS, month_days.MONTH_DAYS, weeks.WEEKS),
    _stage(numbers.DAY_NUMBERS),
    _stage(numbers.LONE_NUMBERS),
    _stage(merges.MERGES),
    _stage(offsets.OFFSETS),
    _stage(ranges.RANGES),
    _stage(
        refusals.REFUSALS,
        facts.FACTS,
        horizons.HORIZONS,
        starts.STARTS,
        limits.LIMITS,
        relations.RELATIONS,
        starts.FOLLOWING,
        horizons.BARE,
    ),
    _stage(corrections.CORRECTED),
)

MOST_TERMS = 200
"""No one says more than this about one follow-up; what is longer is first cut to the sentences that hold a time."""

_ENDS = characters("STOP DOT")
_TIMELESS = characters(
    "W F SAYS WITH SUB WAS ALWAYS CALL SENDV THE ARTICLE OF ON IN AT TO FORP AND OR COMMA DASH PAREN COLON YOU THAT "
    "WHICH GOOD BUT PASTV EVENTV GUARD JUNK NUM NOT NO EXCEPT ONE ABOUT DU ILL OUT BY FROM THIS EVERY END WITHIN UNTIL "
    "BETWEEN SLASH LATER MEASURE OPENV QUIT LASTING"
)


def shortened(row: Row) -> Row:
    """The row without the sentences that hold no time, and no longer than a note can be."""
    kept: list[int] = []
    start, count = 0, len(row.categories)
    for at in range(count + 1):
        if at == count or row.categories[at] in _ENDS:
            if not _TIMELESS.issuperset(row.categories[start:at]):
                kept += range(start, min(at + 1, count))
            start = at + 1
            if len(kept) > MOST_TERMS:
                break
    kept = kept[:MOST_TERMS]
    return Row(
        "".join(row.categories[at] for at in kept),
        [row.values[at] for at in kept],
        [row.starts[at] for at in kept],
        [row.ends[at] for at in kept],
    )


def read(context: Context, row: Row) -> Row:
    """The row with everything understood that the rules know."""
    if len(row.categories) > MOST_TERMS:
        row = shortened(row)
    for stage in STAGES:
        row = stage.run(context, row)
    return row
