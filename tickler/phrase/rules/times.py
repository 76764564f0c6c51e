"""Times of day. They are noted and leave the row, so that "Saturday [afternoon] 27.5." is a date again."""

from __future__ import annotations

import datetime as dt

from tickler.phrase.context import Context, SaidTime
from tickler.phrase.grammar import REMOVED, Builder, Node, Part, Rule, becomes, characters
from tickler.phrase.moments import Moment
from tickler.phrase.rules.handovers import UNWANTED
from tickler.phrase.rules.lengths import clock_hours, clock_hours_between

NOON = 12
LAST_DAYTIME_HOUR = 7
"""A bare hour up to seven is said of the afternoon: nobody is called at three in the night."""


MORNING = dt.time(9)

DIGITS = 0
PART_OF_DAY = 1
CLOCK = 2
"""How much a time of day says: four bare digits may be anything, "18:30" is a time."""


def _time(hour: int, minute: int = 0, *, half: str = "", part: dt.time | None = None) -> dt.time | None:
    """A time of day from what was said of it; None if there is no such hour."""
    if hour > 24 or minute > 59:
        return None
    if hour < NOON and (half == "p" or (part and part.hour >= NOON)):
        hour += NOON
    elif hour == NOON and half == "a":
        hour = 0
    elif not half and not part and 1 <= hour <= LAST_DAYTIME_HOUR:
        hour += NOON
    return dt.time(hour % 24, minute)


def _node(time: dt.time | None, weight: int = CLOCK) -> Node | None:
    return None if time is None else ("TIME", (time, weight))


def _clock(_: Context, part: Part) -> Node | None:
    said: dt.time = part["h"]
    half, daypart = part["p"] or "", part["d"]
    if not half and not daypart:
        return _node(said)
    return _node(_time(said.hour, said.minute, half=half, part=daypart))


def _pair(_: Context, part: Part) -> Node | None:
    hour, minute = part["h"]
    return _node(_time(hour, minute, half=part["p"] or "a"))


def _clock_pair(context: Context, part: Part) -> Node | None:
    """Of "Thursday evening after 6.30": a time where the numbers are no date as the region says one."""
    hour, minute = part["h"]
    dated = minute % FIVE if context.month_first else 1 <= minute <= MOST_MONTHS
    return None if dated else _node(_time(hour, minute))


def _pair_hours(_: Context, part: Part) -> Node | None:
    return _node(_time(part["h"][0], half=part["p"] or "a"))


def _hours(_: Context, part: Part) -> Node | None:
    return _node(_time(part["h"], part["m"] or 0, half=part["p"] or "", part=part["d"]))


def _hours_of_part(context: Context, part: Part) -> Node | None:
    """Of "vers les 8 heures", "8 del mattino"; but "le 23 au matin" is a day."""
    return None if _is_day(context, part) else _hours(context, part)


def _is_day(context: Context, part: Part) -> bool:
    """Whether the article of a day stands before a number, and not the one of hours."""
    at, article = part.match.start(), context.syntax.day_article
    before = part.row.ends[at - 1] - part.row.starts[at - 1] if at and part.row.categories[at - 1] in _ARTICLES else 0
    return bool(article) and before == len(article)


_ARTICLES = characters("THE ON")


def _past(minutes: int) -> Builder:
    def build(_: Context, part: Part) -> Node | None:
        hour = _time(part["h"], part=part["d"])
        if hour is None:
            return None
        total = hour.hour * 60 + minutes
        return _node(dt.time(total // 60 % 24, total % 60))

    return build


def _named(_: Context, part: Part) -> Node | None:
    return _node(part["t"], PART_OF_DAY)


def _before_time(context: Context, part: Part) -> Node | None:
    """Of "9 to 11 am": the first number shares the half of the second when that makes it earlier."""
    if _is_day(context, part):
        return None
    first = part["h"] if isinstance(part["h"], int) else part["h"][0]
    second, _ = part["t"]
    time = _time(first, half="p" if second.hour >= NOON and first <= second.hour - NOON else "a")
    return _node(time)


def _noted(context: Context, part: Part) -> Node | None:
    time, weight = part["t"]
    context.times.append(SaidTime(part.start, part.end, time, weight))
    return REMOVED, None


def _part_beside(category: str) -> Builder:
    """Of "the afternoon before", "the morning after the show": the day beside, and its part."""

    def build(context: Context, part: Part) -> Node | None:
        context.times.append(SaidTime(part.start, part.end, part["d"], PART_OF_DAY))
        return category, None

    return build


_NO_TIME = "(?!ABOUT? (NUM|CLOCK|NOON|MIDNIGHT|MILITARY|PAIRDOT|DAYPART)|AT|THIS|TIME)"


def _today(context: Context, part: Part) -> Node | None:
    time = part["t"]
    return "DAY", Moment(context.on, context.on, "today", fixed=True, time=time)


def _joined(context: Context, part: Part) -> Node | None:
    """Of "Montagmorgen": a day and its part in one word."""
    category, value, time = part["j"]
    context.times.append(SaidTime(part.start, part.end, time, PART_OF_DAY))
    return category, value


def _clock_range(_: Context, part: Part) -> Node | None:
    """Of "11.30 tot 12.30": times, where no month has either number."""
    return _node(_time(*part["h"])) if min(part["h"][1], part["k"][1]) > MOST_MONTHS else None


MOST_MONTHS = 12
FIVE = 5
"""Where the month comes first dates are seldom dotted, and times are said to five minutes."""

MARKED = [
    Rule("j=JOINED", _joined),
    Rule("(?<!IN) THE d=DAYPART BEFORE " + _NO_TIME, _part_beside("EVE")),
    Rule("(?<!IN) THE d=DAYPART AFTER " + _NO_TIME, _part_beside("NEXTDAY")),
    Rule("(?<=WEEKDAY) TOMORROW", lambda c, part: _node(MORNING, PART_OF_DAY)),
    Rule("h=CLOCK OCLOCK? p=AMPM? OCLOCK? (COMMA? (IN|OF|BY|ON|AT)? THE? d=DAYPART)?", _clock),
    Rule("h=PAIRDOT OCLOCK? p=AMPM", _pair),
    Rule("h=PAIRDOT p=OCLOCK", lambda c, part: _node(_time(*part["h"], half="a"))),
    Rule("h=(PAIRDASH|PAIRSLASH) p=AMPM", _pair_hours),
    Rule("(?<=(IN|WITHIN)) p=(PAIRDASH|PAIRSLASH) OCLOCK", clock_hours_between),
    Rule("h=(PAIRDASH|PAIRSLASH) OCLOCK", lambda c, part: _node(_time(part["h"][0], half="a"))),
    Rule("(?<=(CALL|REACH|BUT|COMMA|AT)) h=PAIRDOT (?=(ON|IN)? THE? (WEEKDAY|TOMORROW|TODAY|DAYPART))", _clock_pair),
    Rule("(?<=((WEEKDAY|DAYPART|TOMORROW|TODAY) (BEFORE|AFTER|UNTIL|BY|FROM))) h=PAIRDOT", _clock_pair),
    Rule("(?<!AT)(?<!TO)(?<!ON) NUM OCLOCK ANDHALF? (?=OF (W|CALL) ($|COMMA|DOT|STOP))", becomes("JUNK")),
    Rule("(?<=PASTV) NUM OCLOCK (ANDHALF|ANDQUARTER|NUM)? (?=$|COMMA|DOT|STOP|TO|IN|WITH|FORP)", becomes("JUNK")),
    Rule("(?<=(IN|WITHIN)) n=NUM (DASH|TO|AT|OR|UNTIL) k=NUM OCLOCK", clock_hours_between),
    Rule("(?<=(IN|WITHIN|WAITV|AFTER)) n=NUM OCLOCK (?!NUM|DAYPART)", clock_hours),
    Rule("(?<=((IN|WITHIN) (THE|ON|ABOUT))) n=NUM OCLOCK (?!NUM|DAYPART)", clock_hours),
    Rule("h=NUM OCLOCK ANDHALF d=DAYPART?", _past(30)),
    Rule("h=NUM OCLOCK ANDQUARTER d=DAYPART?", _past(15)),
    Rule("h=NUM OCLOCK AND? m=NUM (?!UNIT|LINK|MONTH) (p=AMPM | (IN|OF|BY|ON|AT)? THE? d=DAYPART)?", _hours),
    Rule("h=NUM OCLOCK (p=AMPM | (IN|OF|BY|ON|AT)? THE? d=DAYPART)?", _hours),
    Rule("h=NUM p=AMPM d=DAYPART?", _hours),
    Rule("h=MILITARY (p=AMPM OCLOCK? | OCLOCK)", _clock),
    Rule("h=MILITARY", lambda c, part: _node(part["h"], DIGITS)),
    Rule("(?<=(BEFORE|AFTER|BY|UNTIL)) h=NUM (?=(ON|COMMA)? THE? (WEEKDAY|TOMORROW|OVERMORROW|TODAY|JOINED))", _hours),
    Rule("(?<=((WEEKDAY|TOMORROW|TODAY) (BEFORE|AFTER|BY))) h=NUM (?=$|COMMA|DOT|STOP|BUT|SUB|AND (F|YOU|CALL))",
         _hours),
    Rule("HALFPAST (AT)? h=NUM d=DAYPART?", _past(30)),
    Rule("HALFTO h=NUM OCLOCK? ((IN|OF|BY|ON|AT)? THE? d=DAYPART)?", _past(-30)),
    Rule("QUARTERPAST h=NUM OCLOCK? d=DAYPART?", _past(15)),
    Rule("QUARTERTO (AT)? h=(NUM|NOON) OCLOCK? d=DAYPART?",
         lambda c, part: _past(-15)(c, part) if isinstance(part["h"], int) else _node(dt.time(11, 45))),
    Rule("h=NUM ANDHALF (?!UNIT) (OF|IN|BY)? THE? d=DAYPART", _past(30)),
    Rule("(?<=AT) h=NUM ANDHALF (?!UNIT)", _past(30)),
    Rule("(?<=AT) h=NUM ANDQUARTER", _past(15)),
    Rule("(?<=AT) h=NUM LESSQUARTER", _past(-15)),
    Rule("(?<!MONTH)(?<!MONTHQ)(?<!DAYS)(?<!ON) h=NUM (IN|OF|BY|ON|AT) THE? d=DAYPART", _hours_of_part),
    Rule("(?<!MONTH)(?<!MONTHQ)(?<!DAYS)(?<!ON) h=NUM d=DAYPART", _hours_of_part),
    Rule("h=NUM COMMA? (?=THIS DAYPART|TONIGHT|TODAY DAYPART)", _hours),
    Rule("(?<=AT) ABOUT? h=NUM AND? m=NUM (?!UNIT|MONTH|LINK) ((IN|OF|BY|ON)? THE? d=DAYPART)?", _hours),
    Rule("(?<=AT) ABOUT? h=(NUM|PAIRDOT) "
         "(?!UNIT|MONTH|MONTHQ|(OF|DU) MONTH|SLASH|NEXT|COMING|THIS|LAST|(LINK NUM UNIT))",
         lambda c, part: _hours(c, part) if isinstance(part["h"], int) else _node(_time(*part["h"]))),
    Rule("(THIS|COMING) t=(DAYPART|NOON)", _today),
    Rule("t=TONIGHT", _today),
    Rule("t=(DAYPART|NOON|MIDNIGHT)", _named),
]  # fmt: skip

RANGES = [
    Rule("h=PAIRDOT (DASH|TO|UNTIL|AND) k=PAIRDOT", _clock_range),
    Rule("t=TIME (DASH|TO|UNTIL|AND|OR|SLASH|BUT)+ (BEFORE|BY|ABOUT|AT)? THE? TIME", becomes("TIME", "t")),
    Rule("(?<!ON) h=(NUM|PAIRDOT) (DASH|TO|UNTIL|AND|OR|SLASH) AT? t=TIME", _before_time),
    Rule("t=TIME (DASH|TO|UNTIL|AND|SLASH) (NUM|PAIRDOT) (?!UNIT|MONTH)", becomes("TIME", "t")),
]

NOTED = [
    Rule("NOT (F|CALL|YOU){0,3} (BEFORE|AFTER|UNTIL) THE? t=TIME", _noted),
    Rule("NOT (AT|IN|F|BY)? THE? TIME", becomes(REMOVED)),
    Rule("h=HANDOFF (AT|IN|OF|ON|DU)? THE? TIME", lambda c, part: ("F", None) if part["h"] == UNWANTED else None),
    Rule("(?<=(COMMA|DOT|STOP|DASH|SUB)) F? BAD (AT|IN|BY|AFTER|BEFORE|FROM|OF)? THE? TIME", becomes(REMOVED)),
    Rule("(?<=(COMMA|DOT|STOP|DASH|SUB)) (AT|IN|BY|AFTER|BEFORE|FROM|OF)? THE? TIME F? (NOT|BAD) (?=$|COMMA|DOT|STOP)",
         becomes(REMOVED)),
    Rule("(AT|BY|BEFORE|AFTER|ABOUT|UNTIL|FROM|IN|OF|ON|FORP|BETWEEN|COMING){0,2} (THE|ABOUT|EVERY)? (EARLY|LATE|"
         "MID|START|END OF?|END)?"
         " (OF|IN)? THE? t=TIME", _noted),
]  # fmt: skip
