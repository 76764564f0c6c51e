"""Lengths of time: "3 weeks", "a month and a half", "two or three weeks", "in too weeks"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, characters, terms
from tickler.phrase.grammar import character as _character
from tickler.phrase.moments import Length, Span
from tickler.phrase.rules.corrections import INSTEAD

LONGEST: Final = 9_999
"""No one agrees on more; and the arithmetic stays within the calendar's years or says that it does not."""

DAYS_OF: Mapping[str, int] = {"DAYS": 1, "WEEKS": 7, "FORTNIGHTS": 14, "WEEKENDS": 7, "HOURS": 0}
MONTHS_OF: Mapping[str, int] = {"MONTHS": 1, "QUARTERS": 3, "HALVES": 6, "YEARS": 12}
HALF_MONTH: Final = 15

NAMES: Mapping[str, str] = {_character(unit): unit for unit in (*DAYS_OF, *MONTHS_OF, "WORKDAYS")}

MANY: Final = 2
"""The value of a unit in the plural."""

INCLUSIVE: Final = {1: 8, 2: 15}
"""Weeks by how many days they are said as, with both ends: "mardi en quinze"; before a unit that is only a number."""

HOURS_OF_DAY: Final = 24

FEW: Final = (2, 3, 4)
"""A few is three, and two to four will do."""


def span(unit: str, count: float) -> Span:
    """So many of a unit; half a month is fifteen days."""
    whole, half = int(count), count % 1 >= 0.25
    if unit == "WORKDAYS":
        return Span(workdays=whole + half)
    if unit in MONTHS_OF:
        months = MONTHS_OF[unit]
        rest = months / 2 if half else 0
        return Span(months=whole * months + int(rest), days=HALF_MONTH if rest % 1 else 0)
    if unit == "HOURS":
        return Span(days=whole // HOURS_OF_DAY)
    return Span(days=whole * DAYS_OF[unit] + (DAYS_OF[unit] + 1) // 2 * half)


def unit_of(part: Part, name: str = "u") -> str:
    """The unit that a named part is."""
    return NAMES[part.match[name]]


def length(unit: str, count: float, low: float = 0, high: float = 0, sure: float = 0.95) -> Node | None:
    """The node of a length, or of a range of lengths."""
    if not count <= LONGEST or not high <= LONGEST:
        return None
    if not high:
        return "DUR", Length(span(unit, count), unit=unit, count=count, sure=sure)
    return "DUR", Length(span(unit, count), span(unit, low), span(unit, high), unit, count, sure)


def _plain(_: Context, part: Part) -> Node | None:
    return length(unit_of(part), part["n"])


def clock_hours(_: Context, part: Part) -> Node | None:
    """Of "dans 48 heures", "over 24 uur": a day and more, in a language whose word for hours is the clock's."""
    return length("HOURS", part["n"]) if part["n"] >= HOURS_OF_DAY else None


def clock_hours_between(_: Context, part: Part) -> Node | None:
    """Of "dans 24 à 48 h", "binnen 24-48 uur"."""
    low, high = (part["n"], part["k"]) if part["n"] is not None else part["p"]
    return length("HOURS", low, low, high) if HOURS_OF_DAY <= low < high else None


def _adjective(context: Context, part: Part) -> Node | None:
    """Of "A 24 month lease" is no time from now: the unit is said in the singular."""
    if context.syntax.attributes_first and part["u"] == 1 and part["n"] > 1:
        return "JUNK", None
    return None


def _one(_: Context, part: Part) -> Node | None:
    return length(unit_of(part), 1)


def _single(context: Context, part: Part) -> Node | None:
    """Of "Week from Monday", which leaves out its article."""
    return length(unit_of(part), 1) if part["u"] == 1 and context.syntax.article_left_out else None


def _with_half(_: Context, part: Part) -> Node | None:
    return length(unit_of(part), (part["n"] or 1) + 0.5)


def _half(_: Context, part: Part) -> Node | None:
    return length(unit_of(part), 0.5)


def _decimal(_: Context, part: Part) -> Node | None:
    whole, rest = part["p"]
    return length(unit_of(part), whole + (0.5 if rest in (5, 50) else 0))


def _with_comma(context: Context, part: Part) -> Node | None:
    """Of "two, three weeks"; of "1,5 Wochen" if nothing stands beside the comma."""
    at = part.match.start()
    ends, starts = part.row.ends, part.row.starts
    if ends[at] == starts[at + 1] and ends[at + 1] == starts[at + 2]:
        return length(unit_of(part), part["n"] + (0.5 if part["k"] in (5, 50) else 0))
    return _between(context, part) if part["n"] < part["k"] else None


def _between(_: Context, part: Part) -> Node | None:
    low, high = (part["n"], part["k"]) if part["n"] is not None else part["p"]
    return length(unit_of(part), low, low, high) if low < high else length(unit_of(part), high)


FURTHEST_APART: Final = 5
"""Of "ten fifteen days" no more lies between."""


def _side_by_side(context: Context, part: Part) -> Node | None:
    """Of "two three weeks", "sei-otto settimane": the one or the other, as far apart as people say them."""
    low, high = part["n"], part["k"]
    near = high - low == 1 or (MANY < low < high <= min(2 * low, low + FURTHEST_APART))
    return _between(context, part) if near else None


def _one_or(_: Context, part: Part) -> Node | None:
    """Of "A day or two"."""
    return length(unit_of(part), 1, 1, part["n"]) if 1 < part["n"] < 10 else None


def _couple(_: Context, part: Part) -> Node | None:
    return length(unit_of(part), 2, sure=0.9)


def _few(_: Context, part: Part) -> Node | None:
    low, middle, high = FEW
    return length(unit_of(part), middle, low, high, sure=0.9)


def _misheard(_: Context, part: Part) -> Node | None:
    if part["u"] == 1 or not part["s"]:
        return None
    return length(unit_of(part), part["s"], sure=0.85)


def _sum(_: Context, part: Part) -> Node | None:
    first, second = part["a"], part["b"]
    bigger = first.span.months > 0 or first.span.days > second.span.days
    if not bigger or second.span.months >= max(first.span.months, 1) or second.unit == first.unit or first.high:
        return None
    finer = first if second.unit == "HOURS" else second
    return "DUR", Length(first.span.plus(second.span), unit=finer.unit, count=finer.count)


def _count_corrected(_: Context, part: Part) -> Node | None:
    """Of "in drei Wochen anrufen, nein, vier": the unit of the length that the verb follows."""
    spoken = reversed(part.row.values[max(part.match.start() - REACH, 0) : part.match.start()])
    said = next((one for one in spoken if isinstance(one, Length)), None)
    return length(said.unit, part["n"]) if said else None


REACH: Final = 5
"""So many terms back a length still gives its unit."""


def _other_count(_: Context, part: Part) -> Node | None:
    """Of "in two weeks, no, make that three", "in two weeks, no, sorry, in three": the unit is not said again."""
    return length(part["a"].unit, part["n"])


def _counted_again(context: Context, part: Part) -> Node | None:
    """Of "it is not in two weeks, it is in three": the unit is not said again."""
    start = part.match.start()
    refused = _REFUSED.search(part.row.categories, max(start - REFUSED_NEAR, 0), start)
    if refused is None:
        return None
    said: Length = part.row.values[refused.end("a") - 1]
    return length(said.unit, part["n"])


_REFUSED = terms("NOT F{0,2} IN? a=DUR (COMMA|DASH|STOP|DOT)? (BUT|F|CORRECT){0,2} IN? $")
REFUSED_NEAR: Final = 11
"""As many terms as that holds."""

_BARE = "(?<!THE)(?<!NEXT)(?<!THIS)(?<!LAST)(?<!ORDN)(?<!ORDW)(?<!NUM)"
"""No article: "week from Monday" is a week from it, "the week from Monday" is its own."""


def _rather(_: Context, part: Part) -> Node | None:
    """Of "in two weeks, she said rather in five", "em duas não, em seis": a count takes the place of the one before."""
    told = part.row.categories[max(part.match.start() - REPEATED_NEAR, 0) : part.match.start()]
    return ("CORRECT", None) if _COUNTED.search(told) and _OUT.isdisjoint(told) else None


_COUNTED = terms("(NUM|ARTICLE|COUPLE|FEW) (DAYS|WEEKS|MONTHS|YEARS|FORTNIGHTS)")
_OUT = characters("NOT NO EXCEPT NEITHER")
"""With these another rule knows what is out."""

REPEATED_NEAR: Final = 18
"""So many terms back a length may stand that only its count is said of again."""


def _count_again(_: Context, part: Part) -> Node | None:
    """Of "rather in five": of the unit said before."""
    spoken = reversed(part.row.values[max(part.match.start() - REPEATED_NEAR, 0) : part.match.start()])
    said = next((one for one in spoken if isinstance(one, Length)), None)
    return length(said.unit, part["n"]) if said else None


def _made_it(context: Context, part: Part) -> Node | None:
    """Of "in two weeks… he's still away then, make it four": of the unit said before, where no time of day was."""
    chosen = part.row.values[part.match.start() - 1] == INSTEAD and not context.times
    spoken = reversed(part.row.values[max(part.match.start() - MADE_NEAR, 0) : part.match.start()])
    said = next((one for one in spoken if isinstance(one, Length)), None)
    return length(said.unit, part["n"]) if chosen and said and said.unit != "HOURS" else None


MADE_NEAR: Final = 30
"""So many terms back a length may be that is made another."""

_NO_UNIT = "IN NUM (?=$|COMMA|DOT|STOP|PAREN|DASH)"

LENGTHS = [
    Rule("IN NUM NOT COMMA? (?=" + _NO_UNIT + ")", _rather),
    Rule("(GOOD|BUT) F? (?=" + _NO_UNIT + ")", _rather),
    Rule("OF n=NUM IN k=NUM UNIT", lambda c, part: ("JUNK", None) if part["n"] == part["k"] else None),
    Rule("n=NUM LINK k=NUM (?=MONTHS (NEXT|THIS|COMING))", lambda c, part: ("PAIRDASH", (part["n"], part["k"]))),
    Rule("n=NUM u=UNIT COMMA? k=NUM BY (?=$|COMMA|DOT|STOP|F)",
         lambda c, part: _between(c, part) if part["n"] < part["k"] else None),
    Rule("NUM u=UNIT OR n=NUM (?!UNIT)", lambda c, part: _plain(c, part) if c.syntax.unit_or_number else None),
    Rule("n=NUM p=PAIRSLASH u=UNIT", lambda c, part: _with_half(c, part) if part["p"] == (1, 2) else None),
    Rule("(?<!MONTH)(?<!MONTHQ) n=NUM c=COMMA k=NUM u=UNIT", _with_comma),
    Rule("n=NUM (DASH|TO|OR|UNTIL) k=NUM u=UNIT", _between),
    Rule("BETWEEN n=NUM AND k=NUM u=UNIT", _between),
    Rule("p=(PAIRDASH|PAIRSLASH) u=UNIT (?!NEXT|THIS)", _between),
    Rule("ARTICLE u=UNIT OR n=NUM (?!UNIT|MONTH|AMPM|OCLOCK)", _one_or),
    Rule(_BARE + " u=(DAYS|WEEKS|MONTHS|YEARS) OR n=NUM (?!UNIT|MONTH|AMPM|OCLOCK)", _one_or),
    Rule("n=NUM k=NUM u=UNIT", _side_by_side),
    Rule("p=PAIRDOT u=UNIT", _decimal),
    Rule("n=NUM (LINK|OR) ONEHALF u=UNIT", lambda c, part: length(unit_of(part), part["n"], part["n"], 1.5)),
    Rule("n=ONEHALF u=UNIT", _with_half),
    Rule("n=(NUM|ARTICLE) ANDHALF u=UNIT", _with_half),
    Rule("n=(NUM|ARTICLE) u=UNIT ANDHALF", _with_half),
    Rule(" ANDHALF u=UNIT", _with_half),
    Rule(" u=(DAYS|WEEKS|MONTHS|YEARS) ANDHALF", _with_half),
    Rule("(?<=IN) u=HOURS ANDHALF", _with_half),
    Rule("(?<!ORDN)(?<!ORDW) HALF (ARTICLE|NUM)? THE? u=(DAYS|WEEKS|MONTHS|YEARS) (?!NEXT|COMING|AFTERNEXT)", _half),
    Rule("(ARTICLE|NUM) HALF u=(DAYS|WEEKS|MONTHS|YEARS)", _half),
    Rule("(ARTICLE|NUM)? COUPLE (OF|F)? u=UNIT", _couple),
    Rule("ARTICLE? FEW (OF|F)? u=UNIT", _few),
    Rule("ARTICLE QUARTERS OF? ARTICLE YEARS", lambda c, part: length("MONTHS", 3)),
    Rule("FEW n=NUM u=UNIT", _plain),
    Rule("n=NUM u=(DAYS|WEEKS|MONTHS|YEARS) (?=W|EVENTV)", _adjective),
    Rule("(?<=ARTICLE) n=NUM u=(DAYS|WEEKS|MONTHS|YEARS) (?=CALL|DOC|TERM)", _adjective),
    Rule("(?<!GUARD) n=NUM u=UNIT", _plain),
    Rule("(?<!GUARD) n=NUM F u=(DAYS|WEEKS|MONTHS|YEARS)", _plain),
    Rule("ARTICLE F u=(WEEKS|FORTNIGHTS|MONTHS|YEARS)", _one),
    Rule("ARTICLE u=(DAYS|WORKDAYS|WEEKS|FORTNIGHTS|MONTHS|QUARTERS|HALVES|YEARS)", _one),
    Rule(_BARE + " u=(DAYS|WEEKS|MONTHS|YEARS) (?=HENCE|FROM (NEXT|THIS)? (WEEKDAY|WEEKDAYQ|TOMORROW|TODAY))", _single),
    Rule("^ u=(WEEKS|MONTHS|QUARTERS|HALVES|YEARS) (?=F? WAITV|COMMA? AND? THEN)", _one),
    Rule("w=WEEKLATER u=(WEEKS|MONTHS)", lambda c, part: length(unit_of(part), INCLUSIVE.get(part["w"], 0))),
    Rule("u=FORTNIGHTS", _one),
    Rule("(?<=IN) s=(TO|FORP|SLIPNUM) u=(DAYS|WEEKS|MONTHS|YEARS)", _misheard),
    Rule("s=(TO|FORP) u=(DAYS|WEEKS|MONTHS|YEARS) (?=HENCES)", _misheard),
    Rule("^ s=TO u=(DAYS|WEEKS|MONTHS|YEARS)", _misheard),
    Rule("^ s=FORP u=(DAYS|WEEKS|MONTHS) (?=$|COMMA|DOT|F)", _misheard),
    Rule("s=SLIPNUM u=(DAYS|WEEKS|MONTHS|YEARS)", _misheard),
]  # fmt: skip

SUMS = [
    Rule("a=DUR (AND|COMMA|PLUS)? b=DUR", _sum),
    Rule("(?<=(CALL|REACH) COMMA CORRECT) COMMA? IN? n=NUM (?=$|COMMA|DOT|STOP|DASH|PAREN)", _count_corrected),
    Rule("(?<=GOOD) n=NUM (?=$|COMMA|DOT|STOP|PAREN|DASH)", _made_it),
    Rule("(?<=CORRECT IN) n=NUM (?=$|COMMA|DOT|STOP|PAREN|DASH)", _count_again),
    Rule(
        "NOT (IN|AFTER)? a=DUR (COMMA|STOP|GOOD|BUT|F){1,3} (IN|AFTER)? n=NUM (?=$|COMMA|DOT|STOP|DASH|PAREN|CALL|F)",
        _other_count,
    ),
    Rule(
        "a=DUR (COMMA|DASH|DOT|STOP)? (CORRECT|NO) (COMMA|STOP|DOT|CORRECT|NO){0,4} IN? n=NUM "
        "(?=$|COMMA|DOT|STOP|DASH|PAREN|CALL|THEN|SUB)",
        _other_count,
    ),
    Rule("(?<=(IN|F|COMMA|BUT)) n=NUM (?=$|COMMA|DOT|STOP|DASH|PAREN|CALL|THEN|SUB|F)", _counted_again),
]
