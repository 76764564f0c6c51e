"""Weekdays, and days said from today: "next Friday", "Tuesday week", "tomorrow"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, Rule, becomes
from tickler.phrase.moments import Length, Moment, shift, week, weekday_after
from tickler.phrase.rules.anchors import offset
from tickler.phrase.rules.homonyms import OVERMORROW
from tickler.phrase.rules.lengths import span


def weekday_moment(context: Context, weekday: int, weeks: int = 0) -> Moment:
    """The next such weekday, or the one of the week so many weeks on."""
    on = context.on
    if not weeks:
        found = weekday_after(on, weekday)
        return Moment(found, found, "weekday", fixed=True)
    found = shift(week(on, weeks).first, weekday)
    nearest = weekday_after(on, weekday)
    rivals = [Moment(nearest, nearest, "weekday", fixed=True, sure=0.3)] if nearest != found else []
    return Moment(found, found, "weekday", fixed=True, sure=0.85 if rivals else 0.95, rivals=rivals,
                  traits=frozenset(("weeks",)))  # fmt: skip


APART: Final = "apart"
"""The value of "after tomorrow" in words that behind a length are just that: "due giorni dopo domani"."""


def _after_tomorrow(context: Context, part: Part) -> Node | None:
    """Of "uma semana depois de amanhã"."""
    return ("DAY", offset(context, shift(context.on, 1), part["l"])) if part["o"] == APART else None


def _weekday(context: Context, part: Part) -> Node | None:
    return "DAY", weekday_moment(context, part["d"])


def _every_weekday(context: Context, part: Part) -> Node | None:
    """Of "every Saturday": the next, if anyone is to be called on it."""
    moment = weekday_moment(context, part["d"])
    moment.traits = frozenset(("every",))
    return "DAY", moment


def _next_weekday(context: Context, part: Part) -> Node | None:
    return "DAY", weekday_moment(context, part["d"], 1)


def _this_weekday(context: Context, part: Part) -> Node | None:
    """The nearest; today itself, said of a "this"; of a "that", the first from the day spoken of."""
    if part["t"] == POINTING:
        return "DAY", replace(weekday_moment(context, part["d"]), traits=frozenset((POINTING,)))
    if part["d"] == context.on.weekday():
        return "DAY", Moment(context.on, context.on, "weekday", fixed=True, sure=0.7, traits=frozenset(("this",)))
    moment = weekday_moment(context, part["d"])
    moment.traits = frozenset(("this",))
    return "DAY", moment


def _overnext_weekday(context: Context, part: Part) -> Node | None:
    return "DAY", weekday_moment(context, part["d"], 2)


def _weekday_later(context: Context, part: Part) -> Node | None:
    weeks = part["w"] if part.has("w") else 1
    found = shift(weekday_after(context.on, part["d"]), 7 * (weeks or 1))
    return "DAY", Moment(found, found, "weekday", fixed=True, traits=frozenset(("weeks",)))


def _weekday_and_length(context: Context, part: Part) -> Node | None:
    """Of "Tuesday fortnight": that Tuesday and two weeks."""
    length: Length = part["l"]
    if length.unit not in ("FORTNIGHTS", "WEEKS") or length.count != 1:
        return None
    found = shift(weekday_after(context.on, part["d"]), length.span.days)
    return "DAY", Moment(found, found, "weekday", fixed=True, traits=frozenset(("weeks",)))


def _countdown(context: Context, part: Part) -> Node | None:
    """Of "relance J+10"."""
    counted = Length(span(part["u"], part["n"]), unit=part["u"], count=part["n"])
    return "DAY", replace(offset(context, context.on, counted), traits=frozenset(("bare",)))


def _today_and_length(context: Context, part: Part) -> Node | None:
    """Of "this day fortnight"."""
    length: Length = part["l"]
    return ("DAY", offset(context, context.on, length)) if length.unit == "FORTNIGHTS" else None


def _weekdays_hence(context: Context, part: Part) -> Node | None:
    found = shift(weekday_after(context.on, part["d"]), 7 * (part["n"] - 1))
    return "DAY", Moment(found, found, "weekday", fixed=True)


def _in_weeks(context: Context, part: Part, days: int) -> Node | None:
    """Of "oggi a otto", "demain en quinze"."""
    found = shift(context.on, days + 7 * part["w"])
    return "DAY", Moment(found, found, "length", exact=True)


def _days_of_weeks(context: Context, part: Part) -> Node | None:
    """Of "en ocho días", which counts, where "el martes en ocho" is a week."""
    weeks = part["w"]
    found = shift(context.on, 7 * weeks + 1)
    return "DAY", Moment(found, found, "length", exact=True)


IDIOMS = {8: 7, 15: 14}
"""Eight days from a day are a week wherever both ends are counted, and fifteen two."""


def _idiom(context: Context, part: Part) -> Node | None:
    """Of "heute in acht Tagen", "Freitag in acht Tagen", "segunda a oito dias"."""
    length: Length = part["l"]
    if length.unit != "DAYS" or length.count not in IDIOMS or not context.syntax.inclusive_days:
        return None
    if not part.has("d"):
        found = shift(context.on, IDIOMS[int(length.count)])
        return "DAY", Moment(found, found, "length", exact=True)
    found = shift(weekday_after(context.on, part["d"]), IDIOMS[int(length.count)])
    return "DAY", Moment(found, found, "weekday", fixed=True, traits=frozenset(("weeks",)))


FROM_TODAY = "from"
"""The value of "de hoy", behind a length: "a los veinte días de hoy"."""


def _from_today(context: Context, part: Part) -> Node | None:
    """Of "a 20 días de hoy": a length from now, not today."""
    return ("DAY", offset(context, context.on, part["l"])) if part["t"] == FROM_TODAY else None


def _days_from_now(days: int) -> Builder:
    def build(context: Context, _: Part) -> Node | None:
        found = shift(context.on, days)
        return "DAY", Moment(found, found, "day" if days else "today", fixed=True)

    return build


def _now(context: Context, _: Part) -> Node | None:
    return "DAY", Moment(context.on, context.on, "today", fixed=True, traits=frozenset(("now",)))


POINTING: Final = "that"
"""The value of a "this" that is a "that" where another day, week or month was spoken of: "nessa semana"."""


WEEKDAYS = [
    Rule("NEXT COMING? d=(WEEKDAY|WEEKDAYQ) AFTERNEXT", _overnext_weekday),
    Rule("d=(WEEKDAY|WEEKDAYQ) (AFTER THE?)? AFTERNEXT", _overnext_weekday),
    Rule("d=(WEEKDAY|WEEKDAYQ) AFTER THE? NEXT (ONE | (?!WEEKDAY|UNIT|MONTH|DUR|SEASON|HOLIDAY))", _overnext_weekday),
    Rule("AFTERNEXT d=(WEEKDAY|WEEKDAYQ)", _overnext_weekday),
    Rule("d=WEEKDAY (OF|DU) THE? AFTERNEXT (?!UNIT)", _overnext_weekday),
    Rule("(THIS|COMING)? d=WEEKDAY w=WEEKLATER DAYS?", _weekday_later),
    Rule("THIS COMING d=(WEEKDAY|WEEKDAYQ)", _weekday),
    Rule("(NEXT COMING|NEXT) d=(WEEKDAY|WEEKDAYQ) (?!WEEKS)", _next_weekday),
    Rule("COMING d=(WEEKDAY|WEEKDAYQ)", _weekday),
    Rule("t=THIS d=(WEEKDAY|WEEKDAYQ)", _this_weekday),
    Rule("d=WEEKDAY (OF|IN)? THIS (?!UNIT|DUR)", _this_weekday),
    Rule("(d=WEEKDAY|TODAY) (IN|TO|ON|AT)? l=DUR", _idiom),
    Rule("(TO|AT|IN)? ART? l=DUR t=TODAY (?!WEEKLATER|IN|TO)", _from_today),
    Rule("TODAY TO ARTICLE? l=DUR (?!ON|FROM|AFTER|BEFORE)", lambda c, part: ("DAY", offset(c, c.on, part["l"]))),
    Rule("u=COUNTDOWN n=NUM", _countdown),
    Rule("d=WEEKDAY NEXT w=WEEKLATER DAYS?", lambda c, part: ("DAY", weekday_moment(c, part["d"], 1 + part["w"]))),
    Rule("d=WEEKDAY NOW (?=F? NOT)", _weekday),
    Rule("TODAY w=WEEKLATER DAYS?", lambda c, part: _in_weeks(c, part, 0)),
    Rule("w=WEEKLATER DAYS", _days_of_weeks),
    Rule("TOMORROW w=WEEKLATER", lambda c, part: _in_weeks(c, part, 1)),
    Rule("d=WEEKDAY l=DUR", _weekday_and_length),
    Rule("TODAY l=DUR (?!ON|FROM|AFTER|BEFORE)", _today_and_length),
    Rule("d=WEEKDAY DOT? WEEKS (?!NUM|OF|AFTER|BEFORE|NEXT|FOLLOWING|AFTERNEXT|COMING)", _weekday_later),
    Rule("d=WEEKDAY (OF|IN|ON|COMMA)? ART? (WEEKS FOLLOWING|FOLLOWING WEEKS)", _next_weekday),
    Rule("d=WEEKDAY (OF ART?)? NEXT (?!UNIT|DUR|WEEKDAY|MONTH)", _next_weekday),
    Rule("d=WEEKDAY COMING (?!UNIT|DUR)", _weekday),
    Rule("n=NUM d=(WEEKDAY|WEEKDAYP) HENCES", _weekdays_hence),
    Rule("(?<=IN) n=NUM d=(WEEKDAY|WEEKDAYP|HABITUAL)", _weekdays_hence),
    Rule("d=WEEKDAYP", _every_weekday),
    Rule("(?<=THE) d=WEEKDAY (?=W)", lambda c, part: ("JUNK", None) if c.syntax.attributes_first else None),
    Rule("EVERY d=WEEKDAY ((AND|OR|COMMA) WEEKDAY){0,3}", _every_weekday),
    Rule("EVERY (MONTH|SEASON|HOLIDAY)", becomes("GONE")),
    Rule("ARTICLE d=WEEKDAY (?=GOOD|COMMA|DOT|STOP|$)", _every_weekday),
    Rule("(?<=(ON|OF|DU)) d=HABITUAL", _weekday),
    Rule("d=HABITUAL", _every_weekday),
    Rule("d=WEEKDAY", _weekday),
    Rule("(?<!THE)(?<!F)(?<!W)(?<!YOU) d=WEEKDAYQ (?!W|F|THE|YOU|TO|NEXT TO)", _weekday),
    Rule("(?<=ON) d=WEEKDAYQ", _weekday),
    Rule("(?<=(NUM|ORDN|ORDW|DAY|MONTHS|WEEKS|MONTH|EODOF|THEN|AFTERTHAT|NEXTDAY)) NOW", becomes("F")),
    Rule(
        "NOW (?=(IN|ON)? ART? (DAY|WEEKDAY|NEXT|NEWYEAR|MONTH|SEASON|EARLY|MID|LATE|END)|AFTER|AFTERTHAT|NEXTDAY)",
        becomes("F"),
    ),
    Rule("(^|(?<=(DOT|STOP|COMMA|BUT|AND))) NOW (?=(F|THEYLL) (?!GOOD))", becomes("F")),
    Rule("NOW", _now),
    Rule(
        "(?<=(COMMA|STOP|BUT|OR|AND|GOOD|COLON)) x=LAST (?=$|COMMA|COLON|STOP|DOT|GOOD|F? CALL|PAREN)",
        lambda c, part: _days_from_now(2)(c, part) if part["x"] == "overmorrow" else None,
    ),
    Rule("TODAY", _days_from_now(0)),
    Rule("TOMORROW WEEKS (?!NUM|OF|AFTER|BEFORE|NEXT)", _days_from_now(8)),
    Rule("TOMORROW", _days_from_now(1)),
    Rule("l=DUR o=OVERMORROW", _after_tomorrow),
    Rule("OVERMORROW", _days_from_now(2)),
    Rule(
        "(?<=(CALL|REACH|OR)) x=LAST (?=$|COMMA|DOT|STOP)",
        lambda c, part: _days_from_now(2)(c, part) if part["x"] == OVERMORROW else None,
    ),
]
