"""Parts of stretches: "early next month", "end of Q2", "the rest of the week"."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes
from tickler.phrase.moments import Length, Moment, month, shift
from tickler.phrase.rules.lengths import unit_of
from tickler.phrase.rules.months import in_coming
from tickler.phrase.rules.quarters import fiscal_year
from tickler.phrase.rules.stretches import STRETCHES, part_of
from tickler.phrase.rules.units import calendar_unit


def _part(context: Context, part: Part) -> Node | None:
    which = STRETCHES[part.match["x"]]
    return in_coming(context, part["p"], lambda period: ("PERIOD", part_of(context, which, period)))


def _part_of_month_in(context: Context, part: Part) -> Node | None:
    """Of "in two months, towards the end": of the month that it is then."""
    length: Length = part["l"]
    if length.unit != "MONTHS" or length.high:
        return None
    return "PERIOD", part_of(context, STRETCHES[part.match["x"]], month(context.on, length.span.months))


def _middle(context: Context, part: Part) -> Node | None:
    """Of "Half november" is its middle."""
    if part["p"].grain not in ("week", "month"):
        return None
    return in_coming(context, part["p"], lambda period: ("PERIOD", part_of(context, "MID", period)))


def _running(context: Context, part: Part) -> Node | None:
    """Of "im Laufe der Woche": the one that runs."""
    return "PERIOD", calendar_unit(context, unit_of(part), 0)


def _part_of_unit(context: Context, part: Part) -> Node | None:
    """Of "the end of the month" is this one's; its beginning, once it is over, the next one's."""
    return _unit_part(context, STRETCHES[part.match["x"]], unit_of(part))


def _unit_part(context: Context, which: str, unit: str) -> Node | None:
    if unit in ("DAYS", "HOURS"):
        return "DAY", Moment(context.on, context.on, "today", fixed=True)
    for offset in (0, 1):
        moment = part_of(context, which, calendar_unit(context, unit, offset))
        begun = which in ("EARLY", "START") and (
            (unit == "WEEKS" and moment.first <= context.on)
            or (unit == "YEARS" and month(moment.first).last < context.on)  # "a principios de año", said in March
        )
        if (moment.last > context.on and not begun) or (unit == "WEEKS" and moment.last >= context.on and not begun):
            return "PERIOD", moment
    return None


def _end_of(context: Context, part: Part) -> Node | None:
    which, _, unit = part["e"].rpartition(" ")
    if which == "DURING":
        return "PERIOD", calendar_unit(context, unit, 0)
    return _unit_part(context, which or "END", unit)


def _end_of_period(context: Context, part: Part) -> Node | None:
    """Of "midweek next week", "month end October"."""
    which, _, unit = part["e"].rpartition(" ")
    if not unit.lower().startswith(part["p"].grain):
        return None
    return "PERIOD", part["p"] if which == "DURING" else part_of(context, which or "END", part["p"])


def _end_of_next(context: Context, part: Part) -> Node | None:
    """Of "fim do mês que vem", where the end and its month are one phrase."""
    which, _, unit = part["e"].rpartition(" ")
    if which == "DURING":
        return None
    return "PERIOD", part_of(context, which or "END", calendar_unit(context, unit, 1))


def _end_of_fiscal(context: Context, part: Part) -> Node | None:
    return "PERIOD", part_of(context, STRETCHES[part.match["x"]], fiscal_year(context, 0))


def _rest(context: Context, part: Part) -> Node | None:
    return _rest_of(context, part["p"])


def _rest_of(context: Context, moment: Moment) -> Node | None:
    if moment.grain not in ("week", "month", "quarter", "year", "half", "season") or moment.first > context.on:
        return None
    return "PERIOD", Moment(min(shift(context.on, 1), moment.last), moment.last, "part")


def _later(context: Context, part: Part) -> Node | None:
    return _later_of(context, part["p"])


def _later_of(context: Context, moment: Moment) -> Node | None:
    """Of "Later this month" is its second half, as far as it is still to come."""
    node = _rest_of(context, moment)
    if node is None:
        return None
    middle = shift(moment.first, ((moment.last - moment.first).days + 1) // 2)
    if moment.grain == "year":
        middle = moment.first.replace(month=7)
    node[1].first = min(max(node[1].first, middle), moment.last)
    if context.calendar.next_working(node[1].first) > moment.last:
        node[1].first = context.on
    return node


def _later_unit(context: Context, part: Part) -> Node | None:
    return (
        _rest_of(context, calendar_unit(context, unit_of(part), 0)) if unit_of(part) not in ("DAYS", "HOURS") else None
    )


def _astride(context: Context, part: Part) -> Node | None:
    """Of "à cheval sur mars et avril", "na virada do mês": the week before the one begins and the week after."""
    first: Moment = part["p"] if part.has("p") else calendar_unit(context, unit_of(part), 0)
    turn = shift(first.last, 1)
    return "PERIOD", Moment(shift(turn, -7), shift(turn, 6), "range")


def _part_behind(context: Context, part: Part) -> Node | None:
    """Of "en mars, vers la fin"."""
    return _part(context, part) if part["p"].grain in ("week", "month", "year", "quarter", "season") else None


_X = "x=(EARLY|START|MID|LATE|END)"

PARTS = [
    Rule("DURING (OF|IN)? ART? p=PERIOD", becomes("PERIOD", "p")),
    Rule("DURING (OF|IN)? ART? u=(WEEKS|MONTHS|QUARTERS|HALVES|YEARS)", _running),
    Rule("IN ART? u=(WEEKS|MONTHS|YEARS) (?=$|COMMA|DOT|STOP|PAREN)",
         lambda c, part: _running(c, part) if c.syntax.day_numbers and part["u"] == 1 else None),
    Rule("(HALF|HALFTO) (OF ART?)? p=PERIOD", _middle),
    Rule("(HALF|HALFTO) (OF ART?)? u=(WEEKS|MONTHS)", lambda c, part: _unit_part(c, "MID", unit_of(part))),
    Rule(_X + " ABOUT? (OF|IN|ON|AT|FROM)? (ABOUT|THE)? p=PERIOD", _part),
    Rule("p=PERIOD (COMMA|COLON) (ABOUT|F)? (IN|AT|TO)? THE? x=(EARLY|MID|LATE|END) "
         "(?=$|COMMA|DOT|STOP|F|CALL|AND|PAREN)", _part_behind),
    Rule("(IN|ABOUT) l=DUR COMMA F? x=(EARLY|MID|END) (?=$|COMMA|DOT|STOP|CALL|AND)", _part_of_month_in),
    Rule(_X + " (OF|IN|ON)? THE? d=DAY", becomes("DAY", "d")),
    Rule(_X + " (OF|IN|ON)? (THE|ARTICLE|THIS)? FISCAL YEARS?", _end_of_fiscal),
    Rule(_X + " (OF|IN|ON|BY)? (THE|THIS)? u=CALUNIT", _part_of_unit),
    Rule("u=CALUNIT x=END", _part_of_unit),
    Rule("e=EODOF (OF|IN)? ART? p=PERIOD", _end_of_period),
    Rule("e=EODOF (NEXT|COMING)", _end_of_next),
    Rule("e=EODOF", _end_of),
    Rule("p=PERIOD x=(EARLY|LATE) (?!PERIOD)", _part),
    Rule("STRADDLE (IN|ON|BETWEEN|OF|DU)? ART? p=PERIOD (AND|IN|TO) ART? q=PERIOD", _astride),
    Rule("STRADDLE (OF|DU) ART? u=(MONTHS|QUARTERS|HALVES)", _astride),
    Rule("(THE|ARTICLE)? REST OF? ART? p=PERIOD", _rest),
    Rule("(THE|ARTICLE)? REST OF? THE? u=(WEEKS|MONTHS|QUARTERS|YEARS)", _later_unit),
    Rule("LATER (IN|ON|OF)? THE? p=PERIOD", _later),
    Rule("LATER (IN|ON|OF) ART? u=(WEEKS|MONTHS|QUARTERS|YEARS)",
         lambda c, part: _later_of(c, calendar_unit(c, unit_of(part), 0))),
]  # fmt: skip
