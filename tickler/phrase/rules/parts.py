"""Parts of stretches: "early next month", "end of Q2", "June next year", "Friday next week"."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes
from tickler.phrase.moments import Length, Moment, month, shift, shift_months, weekday_of_week
from tickler.phrase.rules.counted import (
    about_number_of,
    day_of,
    day_of_unit,
    days_of_named_month,
    half_of,
    half_of_named_month,
    half_of_unit,
    month_of,
    month_of_year,
    number_of,
    numbered_week,
    numbered_week_of_unit,
    numbers_of,
    week_of_named_month,
    weekday_of,
    weekday_of_unit,
    weekend_of,
    weeks_of,
    workday_of,
    workday_of_month,
    workday_of_unit,
)
from tickler.phrase.rules.dates import WEEKLY, dated
from tickler.phrase.rules.holidays import holiday
from tickler.phrase.rules.lengths import unit_of
from tickler.phrase.rules.periods import calendar_unit, fiscal_year
from tickler.phrase.rules.stretches import STRETCHES, part_of


def _part(context: Context, part: Part) -> Node | None:
    return "PERIOD", part_of(context, STRETCHES[part.match["x"]], part["p"])


def _part_of_month_in(context: Context, part: Part) -> Node | None:
    """Of "in two months, towards the end": of the month that it is then."""
    length: Length = part["l"]
    if length.unit != "MONTHS" or length.high:
        return None
    return "PERIOD", part_of(context, STRETCHES[part.match["x"]], month(context.on, length.span.months))


def _middle(context: Context, part: Part) -> Node | None:
    """Of "Half november" is its middle."""
    moment = part["p"]
    return ("PERIOD", part_of(context, "MID", moment)) if moment.grain in ("week", "month") else None


def _gone_by(_: Context, part: Part) -> Node | None:
    """Of "mardi dernier", "lo scorso marzo"."""
    said: Moment = part["p"] or part["d"]
    return ("PAST", None) if said.grain in ("weekday", "month", "season", "holiday") else None


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
    return "PERIOD", part_of(context, which or "END", part["p"])


def _end_of_next(context: Context, part: Part) -> Node | None:
    """Of "fim do mês que vem", where the end and its month are one phrase."""
    which, _, unit = part["e"].rpartition(" ")
    if which == "DURING":
        return None
    return "PERIOD", part_of(context, which or "END", calendar_unit(context, unit, 1))


def _number_of_next(context: Context, part: Part) -> Node | None:
    """Of "el 10 del próximo", "el 20 del corriente": of the next month, of the one that runs."""
    moment = month(context.on, 0 if part.has("t") else 1)
    return "DAY", dated(context, moment.first.month, part["n"], moment.first.year)


def _end_of_fiscal(context: Context, part: Part) -> Node | None:
    return "PERIOD", part_of(context, STRETCHES[part.match["x"]], fiscal_year(context, 0))


def _weekday_in_week(_: Context, part: Part) -> Node | None:
    said, moment = part["d"], part["p"]
    if said.grain != "weekday" or moment.grain != "week" or "this" in said.traits:
        return None
    return "DAY", weekday_of_week(moment.first, said.first.weekday(), time=said.time)


def _in_year(context: Context, part: Part) -> Node | None:
    """Of "June next year", "Easter next year", "Q1 of next year"."""
    said, year = part["p"], part["y"]
    if year.grain not in ("year", "fiscal") or "part" in year.traits:
        return None
    if said.grain == "holiday":
        key = next(iter(said.traits))
        moment = holiday(context, key, year.first.year)
        return ("DAY", moment) if moment else None
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


def _week_with(context: Context, part: Part) -> Node | None:
    """Of "Christmas week", "the week of the 18th": the Monday-to-Sunday week that holds it."""
    moment = part["d"]
    first = shift(moment.first, -moment.first.weekday())
    return "PERIOD", Moment(first, shift(first, 6), "week", year=moment.year, month=moment.month)


def _weekend_with(_: Context, part: Part) -> Node | None:
    moment = part["d"]
    saturday = shift(
        moment.first, (7 - moment.first.weekday()) % 7 - 2 if moment.first.weekday() < 2 else 5 - moment.first.weekday()
    )
    return "PERIOD", Moment(saturday, shift(saturday, 1), "weekend", prefer=saturday, traits=frozenset(("free",)))


def _astride(context: Context, part: Part) -> Node | None:
    """Of "à cheval sur mars et avril", "na virada do mês": the week before the one begins and the week after."""
    first: Moment = part["p"] if part.has("p") else calendar_unit(context, unit_of(part), 0)
    turn = shift(first.last, 1)
    return "PERIOD", Moment(shift(turn, -7), shift(turn, 6), "range")


def _part_behind(context: Context, part: Part) -> Node | None:
    """Of "en mars, vers la fin"."""
    return _part(context, part) if part["p"].grain in ("week", "month", "year", "quarter", "season") else None


def _week_behind(context: Context, part: Part) -> Node | None:
    """Of "il mese prossimo, l'ultima settimana"."""
    return numbered_week(context, part) if part["p"].grain == "month" else None


def _weekend(context: Context, _: Part) -> Node | None:
    return "PERIOD", calendar_unit(context, "WEEKENDS", 0)


_X = "x=(EARLY|START|MID|LATE|END)"


PARTS = [
    Rule("p=PERIOD (OF|IN|COMMA|ON)? ART? y=PERIOD", _in_year),
    Rule("p=DAY c=COMMA ART? y=PERIOD",
         lambda c, part: None if "YEARS" in part["y"].traits else _in_year(c, part)),
    Rule("p=DAY (OF|IN|ON)? ART? y=PERIOD", _in_year),
    Rule("y=PERIOD (OF|IN|ON)? p=PERIOD", _in_year),
    Rule("(PERIOD|DAY) (OF|IN)? ART? PAST", becomes("PAST")),
    Rule("(p=PERIOD|d=DAY) LAST (?!OF|IN|UNIT|DUR|DAY|PERIOD)", _gone_by),
    Rule("LAST (p=PERIOD|d=DAY) (?!OF|IN)", _gone_by),
    Rule("y=PERIOD TO p=PERIOD", lambda c, part: _in_year(c, part) if part["p"].month else None),
    Rule("DURING (OF|IN)? ART? p=PERIOD", becomes("PERIOD", "p")),
    Rule("DURING (OF|IN)? ART? u=(WEEKS|MONTHS|QUARTERS|HALVES|YEARS)", _running),
    Rule("IN ART? u=(WEEKS|MONTHS|YEARS) (?=$|COMMA|DOT|STOP|PAREN)",
         lambda c, part: _running(c, part) if c.syntax.day_numbers and part["u"] == 1 else None),
    Rule("(HALF|HALFTO) (OF ART?)? p=PERIOD", _middle),
    Rule("(HALF|HALFTO) (OF ART?)? u=(WEEKS|MONTHS)", lambda c, part: _unit_part(c, "MID", unit_of(part))),
    Rule("ART? n=(ORD|NUM) WEEKS (OF|IN|ON)? ART? p=PERIOD", numbered_week),
    Rule("ART? LAST WEEKS (OF|IN|ON)? ART? p=PERIOD", numbered_week),
    Rule("t=THE (n=ORDW|LAST) (OF|DU) p=PERIOD",
         lambda c, part: numbered_week(c, part) if part["t"] == WEEKLY else None),
    Rule("ART? n=ORD m=MONTHHALF", half_of_named_month),
    Rule("ART? (n=ORD|LAST) m=MONTHDAYS", days_of_named_month),
    Rule("ART? n=ORD m=MONTHWEEK", week_of_named_month),
    Rule("ART? LAST m=MONTHWEEK", week_of_named_month),
    Rule("ART? n=ORD l=DUR (OF|IN|ON)? ART? p=PERIOD", weeks_of),
    Rule("ART? LAST l=DUR (OF|IN|ON)? ART? p=PERIOD", weeks_of),
    Rule("ART? n=ORD WEEKS (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS)", numbered_week_of_unit),
    Rule("ART? LAST WEEKS (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS)", numbered_week_of_unit),
    Rule("ART? n=(ORD|NUM) d=DAY (OF|IN|ON)? (ART|MONTHS OF)? p=PERIOD",
         lambda c, part: weekday_of(c, part) if part["d"].grain == "weekday" else None),
    Rule("ART? LAST d=DAY (OF|IN|ON)? (ART|MONTHS OF)? p=PERIOD",
         lambda c, part: weekday_of(c, part) if part["d"].grain == "weekday" else None),
    Rule("ART? n=ORD d=DAY (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS)", weekday_of_unit),
    Rule("ART? LAST d=DAY (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS)", weekday_of_unit),
    Rule("ART? n=ORD WORKDAYS (OF|IN|ON)? ART? p=PERIOD", workday_of),
    Rule("ART? LAST WORKDAYS (OF|IN|ON)? ART? p=PERIOD", workday_of),
    Rule("ART? n=ORD WORKDAYS (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS|WEEKS)", workday_of_unit),
    Rule("ART? LAST WORKDAYS (OF|IN|ON) ART? u=(MONTHS|QUARTERS|YEARS|WEEKS)", workday_of_unit),
    Rule("(?<=(IN|ON|THE|TO|AFTER|UNTIL|BEFORE|CALL|BY)) n=ORD u=WORKDAYS (?=$|COMMA|DOT|STOP|PAREN|CALL|REACH)",
         workday_of_month),
    Rule("ART? n=ORD WEEKENDS (OF|IN|ON)? ART? p=PERIOD", weekend_of),
    Rule("ART? n=ORD DAYS (OF|IN|ON) ART? p=PERIOD", day_of),
    Rule("ART? LAST DAYS (OF|IN|ON)? ART? p=PERIOD", day_of),
    Rule("ART? n=ORD (DAYS)? (OF|IN|ON) ART? u=(MONTHS|YEARS)", day_of_unit),
    Rule("ART? LAST DAYS (OF|IN|ON) ART? u=(MONTHS|YEARS|QUARTERS)", day_of_unit),
    Rule("ART? n=ORD MONTHS (OF|IN|ON) ART? p=PERIOD", month_of),
    Rule("ART? LAST MONTHS (OF|IN|ON) ART? p=PERIOD", month_of),
    Rule("ART? n=ORD MONTHS OF? y=YEAR", month_of_year),
    Rule("ART? LAST MONTHS OF? y=YEAR", month_of_year),
    Rule("ART? n=ORD HALF (OF|IN|ON)? ART? p=PERIOD", half_of),
    Rule("ART? n=ORD (HALF|HALVES) (OF|IN|ON) ART? u=(YEARS|MONTHS|QUARTERS|WEEKS)", half_of_unit),
    Rule("ART? n=ORD HALVES (OF|IN|ON)? ART? p=PERIOD", half_of),
    Rule(_X + " ABOUT? (OF|IN|ON|AT|FROM)? (ABOUT|THE)? p=PERIOD", _part),
    Rule("p=PERIOD (COMMA|COLON) (ABOUT|F)? (IN|AT|TO)? THE? x=(EARLY|MID|LATE|END) "
         "(?=$|COMMA|DOT|STOP|F|CALL|AND|PAREN)", _part_behind),
    Rule("p=PERIOD COMMA LASTWEEK", _week_behind),
    Rule("p=PERIOD (COMMA|COLON|F|W){1,2} IN? THE? LAST WEEKS (?!OF|IN)", numbered_week),
    Rule("p=PERIOD (COMMA|COLON) IN? THE? n=ORD WEEKS (?!OF|IN|AFTER|BEFORE)", numbered_week),
    Rule("p=PERIOD (COMMA|COLON) IN? THE? n=ORD l=DUR (?!OF|IN|AFTER|BEFORE)", weeks_of),
    Rule("p=PERIOD COMMA? ABOUT ON? ART? DAYS? n=(ORD|NUM) (?!UNIT)", about_number_of),
    Rule("(IN|ABOUT) l=DUR COMMA F? x=(EARLY|MID|END) (?=$|COMMA|DOT|STOP|CALL|AND)", _part_of_month_in),
    Rule(_X + " (OF|IN|ON)? THE? d=DAY", becomes("DAY", "d")),
    Rule(_X + " (OF|IN|ON)? (THE|ARTICLE|THIS)? FISCAL YEARS?", _end_of_fiscal),
    Rule(_X + " (OF|IN|ON|BY)? (THE|THIS)? u=CALUNIT", _part_of_unit),
    Rule("u=CALUNIT x=END", _part_of_unit),
    Rule("e=EODOF (OF|IN)? ART? p=PERIOD", _end_of_period),
    Rule("e=EODOF (NEXT|COMING)", _end_of_next),
    Rule("e=EODOF", _end_of),
    Rule("p=PERIOD x=(EARLY|LATE) (?!PERIOD)", _part),
    Rule("FROM? THE? n=NUMBER (LINK|AND) ART? k=NUMBER (OF|IN|COMMA)? ART? p=PERIOD", numbers_of),
    Rule("(FROM|BETWEEN)? r=PAIRDASH (OF|IN|COMMA)? ART? p=PERIOD", numbers_of),
    Rule("p=PERIOD (FROM|BETWEEN)? ART? n=NUMBER (LINK|AND) ART? k=NUMBER (?!UNIT)", numbers_of),
    Rule("p=PERIOD (FROM|BETWEEN)? r=PAIRDASH", numbers_of),
    Rule("(ON? THE)? n=NUMBER (OF|IN|COMMA)? ART? p=PERIOD", number_of),
    Rule("p=PERIOD COMMA? (ON? THE|ON) n=(ORD|NUM) (?!UNIT)", number_of),
    Rule("ON n=(NUM|ORD) (OF|DU) (t=THIS|NEXT) (?!UNIT|WHEN|WEEKDAY|W)", _number_of_next),
    Rule("STRADDLE (IN|ON|BETWEEN|OF|DU)? ART? p=PERIOD (AND|IN|TO) ART? q=PERIOD", _astride),
    Rule("STRADDLE (OF|DU) ART? u=(MONTHS|QUARTERS|HALVES)", _astride),
    Rule("d=DAY (OF|IN|COMMA|ON)? (THE|ON)? p=PERIOD", _weekday_in_week),
    Rule("p=PERIOD (ON|IN|OF|THE)? d=DAY (?!(OF|IN)? PERIOD|AFTER|FOLLOWING|AFTERTHAT)", _weekday_in_week),
    Rule("p=PERIOD COMMA GOOD (ON|IN|OF|THE)? d=DAY (?=$|COMMA|DOT|STOP)",
         lambda c, part: None if part["d"].traits else _weekday_in_week(c, part)),
    Rule("p=PERIOD COMMA (ON|IN|OF|THE)? d=DAY (?!(OF|IN)? PERIOD|DAY|AFTER|FOLLOWING|AFTERTHAT)", _weekday_in_week),
    Rule("(THE|ARTICLE)? REST OF? ART? p=PERIOD", _rest),
    Rule("(THE|ARTICLE)? REST OF? THE? u=(WEEKS|MONTHS|QUARTERS|YEARS)", _later_unit),
    Rule("LATER (IN|ON|OF)? THE? p=PERIOD", _later),
    Rule("LATER (IN|ON|OF) ART? u=(WEEKS|MONTHS|QUARTERS|YEARS)",
         lambda c, part: _later_of(c, calendar_unit(c, unit_of(part), 0))),
    Rule("d=DAY (?<=DAY) WEEKS (?!NUM)", lambda c, part: _week_with(c, part) if part["d"].grain == "holiday" else None),
    Rule("d=DAY WEEKENDS", lambda c, part: _weekend_with(c, part) if part["d"].grain == "holiday" else None),
    Rule("WEEKENDS OF d=DAY", _weekend_with),
    Rule("WEEKENDS (OF|DU) p=PERIOD", lambda c, part: ("PERIOD", part["p"]) if part["p"].grain == "range" else None),
    Rule("(?<=(ON|THE|BEFORE|AFTER|IN)) WEEKENDS (?!AFTER|BEFORE|NEXT|FOLLOWING)", _weekend),
    Rule("WEEKENDS (?=$|COMMA|DOT|STOP)", _weekend),
]  # fmt: skip
