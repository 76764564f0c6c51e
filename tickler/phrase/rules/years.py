"""A year beside what lies in it, "June next year", and the one gone by: "lo scorso marzo"."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes
from tickler.phrase.moments import Moment, month, shift_months
from tickler.phrase.rules.anchors import after
from tickler.phrase.rules.dates import dated
from tickler.phrase.rules.holidays import holiday, node_of
from tickler.phrase.rules.homonyms import PASSED


def _gone_by(_: Context, part: Part) -> Node | None:
    """Of "mardi dernier", "lo scorso marzo"."""
    said: Moment = part["p"] or part["d"]
    return ("PAST", None) if said.grain in ("weekday", "month", "season", "holiday") else None


def _let_go_by(context: Context, part: Part) -> Node | None:
    """Of "mardi gras passé, on en reparle": the first working day after the feast."""
    let_go = part["x"] == PASSED and part["d"].grain == "holiday"
    return ("DAY", after(context, part["d"])) if let_go else None


def _in_year(context: Context, part: Part) -> Node | None:
    """Of "June next year", "Easter next year", "Q1 of next year"."""
    said, year = part["p"], part["y"]
    if year.grain not in ("year", "fiscal") or "part" in year.traits:
        return None
    if said.grain == "holiday":
        key = next(iter(said.traits - {"next"}))
        moment = holiday(context, key, year.first.year)
        return node_of(moment) if moment else None
    if said.month is None:
        return None
    number, of = said.month
    if of and said.grain == "date":
        return "DAY", dated(context, number, of, year.first.year)
    shifted = year.first.year - said.first.year
    first, last = shift_months(said.first, 12 * shifted), shift_months(said.last, 12 * shifted)
    if said.grain == "month":
        last = month(first).last
    return "PERIOD", Moment(
        first, last, said.grain, year=True, prefer=said.prefer and shift_months(said.prefer, 12 * shifted)
    )


YEARS = [
    Rule("p=PERIOD (OF|IN|COMMA|ON)? ART? y=PERIOD", _in_year),
    Rule("p=DAY c=COMMA ART? y=PERIOD",
         lambda c, part: None if "YEARS" in part["y"].traits else _in_year(c, part)),
    Rule("p=DAY (OF|IN|ON)? ART? y=PERIOD", _in_year),
    Rule("y=PERIOD (OF|IN|ON)? p=PERIOD", _in_year),
    Rule("(PERIOD|DAY) (OF|IN)? ART? PAST", becomes("PAST")),
    Rule("d=DAY x=LAST (?=COMMA (F|YOU|THE|ON){0,3} CALL)", _let_go_by),
    Rule("(p=PERIOD|d=DAY) LAST (?!OF|IN|UNIT|DUR|DAY|PERIOD)", _gone_by),
    Rule("LAST (p=PERIOD|d=DAY) (?!OF|IN|ON (MONTHS|QUARTERS|YEARS|PERIOD))", _gone_by),
    Rule("y=PERIOD TO p=PERIOD", lambda c, part: _in_year(c, part) if part["p"].month else None),
]  # fmt: skip
