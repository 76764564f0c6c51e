"""Days counted from another: "two weeks before Christmas", "the Tuesday after Easter", "the week of the 18th"."""

from __future__ import annotations

from typing import Final

from tickler.phrase.categories import AFTER_GAP
from tickler.phrase.context import Context
from tickler.phrase.grammar import Builder, Node, Part, Rule
from tickler.phrase.moments import Length, Moment, Span, shift, week, weekday_of_week
from tickler.phrase.rules.anchors import node, offset, stretch_after, stretch_beside, weekday_from
from tickler.phrase.rules.lengths import span, unit_of
from tickler.phrase.rules.numbers import approximate


def _offset_from(sign: int) -> Builder:
    def build(context: Context, part: Part) -> Node | None:
        anchor: Moment = part["w"]
        length: Length = part["l"]
        if length.unit == "HOURS" and not length.span.days:
            return "DAY", anchor
        start = anchor.last if sign > 0 and anchor.grain not in ("week", "month") else anchor.first
        made = offset(context, start, length, sign)
        made.sure = min(made.sure, anchor.sure)
        return "DAY", made

    return build


def _stretch_after(context: Context, part: Part) -> Node | None:
    """Of "In the fortnight after Easter": any day of it."""
    return "PERIOD", stretch_after(context, part["w"], part["l"])


def _nth_workday(context: Context, part: Part) -> Node | None:
    """Of "The first working day after New Year's"."""
    return "DAY", offset(context, part["w"].last, Length(Span(workdays=part["n"])))


def _length_on(context: Context, part: Part) -> Node | None:
    """Of "A week on Thursday": that Thursday and a week."""
    anchor: Moment = part["w"]
    if anchor.grain not in ("weekday", "day", "today") or part["l"].unit not in ("WEEKS", "FORTNIGHTS"):
        return None
    return "DAY", offset(context, anchor.first, part["l"])


def _weekday_of_week(context: Context, part: Part) -> Node | None:
    """Of "el viernes de dentro de dos semanas": of the week that is so long after this one."""
    said: Moment = part["w"]
    if said.grain != "weekday" or part["l"].unit != "WEEKS":
        return None
    start = week(context.on, int(part["l"].count)).first
    return "DAY", weekday_of_week(start, said.first.weekday())


def _weekday_instead(context: Context, part: Part) -> Node | None:
    """Of "jeudi, pas cette semaine, la semaine prochaine"."""
    said: Moment = part["d"]
    moment: Moment = part["p"] or week(part["q"].first, 1)
    if said.grain != "weekday" or moment.grain != "week":
        return None
    return "DAY", weekday_of_week(moment.first, said.first.weekday())


def _weekday_after_next(context: Context, part: Part) -> Node | None:
    """Of "el viernes, no el que viene, el otro"."""
    said: Moment = part["d"]
    if said.grain != "weekday":
        return None
    return "DAY", weekday_of_week(week(context.on, 2).first, said.first.weekday())


def _weekday_behind(_: Context, part: Part) -> Node | None:
    """Of "pós-carnaval, na sexta", "passada a Páscoa ligo, na terça": the weekday that follows the holiday."""
    said, holiday = part["d"], part["w"]
    if said.grain != "weekday" or said.traits or holiday.grain not in ("holiday", "holidays"):
        return None
    return "DAY", weekday_from(holiday, said.first.weekday(), 1)


def _weekday_after_this(_: Context, part: Part) -> Node | None:
    """Of "quinta, não desta, da outra": a week after the nearest."""
    said: Moment = part["d"]
    if said.grain != "weekday" or said.traits:
        return None
    found = shift(said.first, 7)
    return "DAY", Moment(found, found, "weekday", fixed=True, time=said.time)


def _weekday_corrected(_: Context, part: Part) -> Node | None:
    """Of "thursday next week, not the next, the one after": the weekday of the week that is meant at last."""
    said: Moment = part["d"]
    moment: Moment = part["p"]
    if said.grain != "weekday" or moment.grain != "week" or "instead" not in moment.traits:
        return None
    return "DAY", weekday_of_week(moment.first, said.first.weekday())


def _beside(sign: int) -> Builder:
    def build(context: Context, part: Part) -> Node | None:
        made = stretch_beside(context, unit_of(part), part["w"], sign)
        return node(made) if made else None

    return build


def _weekday_beside(sign: int) -> Builder:
    def build(_: Context, part: Part) -> Node | None:
        said: Moment = part["d"]
        anchor: Moment = part["w"]
        if said.grain != "weekday" or said.traits:
            return None
        return "DAY", weekday_from(anchor, said.first.weekday(), sign)

    return build


def _nth_weekday(sign: int) -> Builder:
    """Of "the second Monday after Easter", "two Fridays before Christmas"."""

    def build(_: Context, part: Part) -> Node | None:
        said: Moment = part["d"]
        if said.grain != "weekday" or not part["n"]:
            return None
        nearest = weekday_from(part["w"], said.first.weekday(), sign).first
        found = shift(nearest, sign * 7 * (part["n"] - 1))
        return "DAY", Moment(found, found, "weekday", fixed=True)

    return build


def _next_day(context: Context, part: Part) -> Node | None:
    """Of "the day after Easter", "le surlendemain de la fête"."""
    if part["e"]:
        return "DAY", offset(context, part["w"].last, Length(Span(days=part["e"])))
    made = stretch_beside(context, "DAYS", part["w"], 1)
    return ("DAY", made) if made else None


def _next_day_of(context: Context, part: Part) -> Node | None:
    """Of "il giorno dopo Pasqua", where the words for the day after hold their "after"."""
    return _next_day(context, part) if part["w"].grain in ("holiday", "date", "number", "range") else None


def _eve(context: Context, part: Part) -> Node | None:
    found = shift(part["w"].first, -(part["e"] or 1))
    return "DAY", Moment(found, found, "date", fixed=True)


def _week_of(context: Context, part: Part) -> Node | None:
    anchor: Moment = part["w"]
    start = week(anchor.last if anchor.grain == "range" else anchor.first).first
    return "PERIOD", Moment(start, shift(start, 6), "week", sure=anchor.sure)


def _weekday_of_that_week(context: Context, part: Part) -> Node | None:
    """Of "quinta da semana do dia 20", "the Thursday of the week of the 20th"."""
    said: Moment = part["d"]
    if said.grain != "weekday" or said.traits:
        return None
    return "DAY", weekday_of_week(week(part["w"].first).first, said.first.weekday())


LEFT: Final = "left"
"""The value of a "before" that says how long it still is to a day: "faltando uma semana pro Natal"."""


def _fiscal_start(_: Context, part: Part) -> Node | None:
    """Of "Their fiscal year begins in July": the month it begins in."""
    return node(part["w"]) if part["p"].grain == "fiscal" else None


def _same_time(context: Context, part: Part) -> Node | None:
    """Of "This time next month": a month from now."""
    unit = {"week": "WEEKS", "month": "MONTHS", "year": "YEARS"}.get(part["p"].grain)
    if unit is None or unit not in part["p"].traits:
        return None
    return "DAY", offset(context, context.on, Length(span(unit, 1)))


def _moved(_: Context, part: Part) -> Node | None:
    """The sentence of a reading that moved off a free day."""
    return "DAY", Moment(part["b"].first, part["a"].first, "moved", exact=True)


def _itself(_: Context, part: Part) -> Node | None:
    return node(part["w"])


def _weekday_of_week_beside(sign: int) -> Builder:
    """Of "Friday of the week before Easter"."""

    def build(context: Context, part: Part) -> Node | None:
        said: Moment = part["d"]
        made = stretch_beside(context, "WEEKS", part["w"], sign)
        if said.grain != "weekday" or made is None:
            return None
        return "DAY", weekday_of_week(made.first, said.first.weekday())

    return build


OFFSETS = [
    Rule("SAMETIME p=PERIOD", _same_time),
    Rule("p=PERIOD GAP{0,4} EVENTV (IN|ON)? THE? w=WHEN", _fiscal_start),
    Rule("d=DAY COMMA? BUT? F? NOT (IN|ART|AT|OF|TO){0,2} q=PERIOD (COMMA|COLON|BUT|F|CORRECT){1,3} "
         "(IN|ART|TO|ONE|OF){0,3} (p=PERIOD|NEXT|FOLLOWING|AFTER|AFTERTHAT|ONE AFTER)", _weekday_instead),
    Rule("d=DAY COMMA? BUT? F? NOT ART? NEXT (COMMA|COLON|BUT){0,2} (IN|ART|TO|ONE|OF|F){0,3} (FOLLOWING|AFTERNEXT)",
         _weekday_after_next),
    Rule("d=DAY COMMA? BUT? F? NOT (ART|OF|DU|IN)? PERIOD COMMA? (AND|NOT){1,2} (IN|ART|TO|OF|DU){0,3} "
         "(FOLLOWING|NEXT) (COMMA|COLON|BUT){1,2} (IN|ART|TO|ONE|OF|DU){0,3} (FOLLOWING|AFTERNEXT)",
         _weekday_after_next),
    Rule("d=DAY COMMA? BUT? F? NOT (ART|OF|DU|IN)? THIS (COMMA|COLON|BUT){1,2} (IN|ART|TO|ONE|OF|DU){0,3} "
         "(FOLLOWING|AFTERNEXT)",
         _weekday_after_this),
    Rule("(AFTER|GOBY) (ART|F)? w=WHEN (F|CALL|REACH){0,2} COMMA (IN|ART){1,2} d=DAY (?=$|COMMA|DOT|STOP|CALL|REACH)",
         _weekday_behind),
    Rule("d=DAY (DU F WEEKS)? COMMA (TO|ART)? NEXT NOT", _weekday_after_next),
    Rule("d=DAY COMMA p=PERIOD", _weekday_corrected),
    Rule("FORP l=DUR (FROM|STARTING){1,2} THE? w=WHEN", _itself),
    Rule("a=DAY COMMA? MOVED b=DAY", _moved),
    Rule("d=DAY (OF|IN)? ART? WEEKS b=(BEFORE|BEFOREFOR) " + AFTER_GAP + " w=WHEN", _weekday_of_week_beside(-1)),
    Rule("d=DAY (OF|IN)? ART? WEEKS (AFTER|FOLLOWING) " + AFTER_GAP + " w=WHEN", _weekday_of_week_beside(1)),
    Rule("d=DAY (OF|DU|IN)? ART? WEEKS (OF|DU) (THE|ON)? w=WHEN", _weekday_of_that_week),
    Rule("WEEKOF THE? w=WHEN", _week_of),
    Rule("WEEKS (OF|FROM|ON|IN) (THE|ON)? w=WHEN", _week_of),
    Rule("WEEKS STARTING (FROM|ON)? THE? w=WHEN", _week_of),
    Rule("ABOUT THE? d=DAY", approximate),
    Rule("THE? n=ORD d=DAY AFTER w=WHEN", _nth_weekday(1)),
    Rule("THE? l=DUR AHEAD OF THE? w=WHEN", _offset_from(-1)),
    Rule("THE? l=DUR BEFORE " + AFTER_GAP + " w=WHEN", _offset_from(-1)),
    Rule("(IN|WITHIN) THE l=DUR (AFTER|FOLLOWING) " + AFTER_GAP + " w=WHEN", _stretch_after),
    Rule("x=BEFORE l=DUR (IN|TO|FORP) " + AFTER_GAP + " w=WHEN",
         lambda c, part: _offset_from(-1)(c, part) if part["x"] == LEFT else None),
    Rule("TO l=DUR (OF|DU) " + AFTER_GAP + " w=WHEN", _offset_from(-1)),
    Rule("THE? l=DUR (AFTER|FROM|FOLLOWING) " + AFTER_GAP + " w=WHEN", _offset_from(1)),
    Rule("IN ABOUT? l=DUR ON w=DAY", _weekday_of_week),
    Rule("THE? n=ORD WORKDAYS (AFTER|FOLLOWING) " + AFTER_GAP + " w=WHEN", _nth_workday),
    Rule("l=DUR ON w=DAY", _length_on),
    Rule("(?<!IN)(?<!WITHIN) l=DUR w=DAY", _length_on),
    Rule("(FROM|OF) w=DAY TO l=DUR (?=$|COMMA|DOT|STOP|CALL)", _offset_from(1)),
    Rule("w=DAY OF IN l=DUR", _weekday_of_week),
    Rule("w=DAY IN l=DUR", _offset_from(1)),
    Rule("w=DAY (PLUS) l=DUR", _offset_from(1)),
    Rule("THE? u=UNIT BEFORE " + AFTER_GAP + " w=WHEN", _beside(-1)),
    Rule("THE? u=UNIT (AFTER|FOLLOWING) " + AFTER_GAP + " w=WHEN", _beside(1)),
    Rule("n=NUM d=DAY BEFORE " + AFTER_GAP + " w=WHEN", _nth_weekday(-1)),
    Rule("n=NUM d=DAY AFTER " + AFTER_GAP + " w=WHEN", _nth_weekday(1)),
    Rule("THE? d=DAY BEFORE " + AFTER_GAP + " w=WHEN", _weekday_beside(-1)),
    Rule("THE? d=DAY (AFTER|FOLLOWING) " + AFTER_GAP + " w=WHEN", _weekday_beside(1)),
    Rule("e=NEXTDAY (OF|AFTER|FROM|TO|THE) " + AFTER_GAP + " w=WHEN", _next_day),
    Rule("e=NEXTDAY (OF|AFTER|FROM|TO|THE|ON){0,2} (CALL|DOC|SENDV) (OF|DU|FROM) (ON|THE)? w=DAY", _next_day),
    Rule("e=NEXTDAY ON? w=WHEN", _next_day_of),
    Rule("e=EVE (OF|BEFORE|FROM)? " + AFTER_GAP + " w=WHEN", _eve),
]  # fmt: skip
