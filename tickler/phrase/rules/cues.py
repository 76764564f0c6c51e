"""Who acts next: "I'll call you" and "don't call" hand the ball over, unless a day is named after all."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes, character, characters, terms
from tickler.phrase.moments import Moment, shift, week


def _numbered_thing(_: Context, part: Part) -> Node | None:
    """Portuguese weekdays are ordinals: before a unit or a weekday they count."""
    return "ORDW", part["d"] + 2


def _name(context: Context, part: Part) -> Node | None:
    """Of "April said to call", "lunch with June": not after "in", where it is the month."""
    at = part.match.start()
    return None if at and part.row.categories[at - 1] in _BEFORE_MONTHS else ("JUNK", None)


_BEFORE_MONTHS = characters("IN OF BY UNTIL AFTER BEFORE SINCE LAST THE THIS NEXT")


def _given_to(context: Context, part: Part) -> Node | None:
    """Of "Send the brochure to June Winters": a person."""
    clause = _MARKS.split(part.row.categories[: part.match.start()])[-1]
    return ("JUNK", None) if context.syntax.months_are_names and _SENT in clause else None


_MARKS = terms("COMMA|DOT|STOP")
_SENT = character("SENDV")


def _open_hours(_: Context, part: Part) -> Node | None:
    """Of "Open Monday to Friday": so much of every week."""
    return ("OPENED", None) if part["b"] - part["a"] >= MOST_OF_WEEK else None


def _turns(_: Context, part: Part) -> Node | None:
    """Of "wird im Mai 70": so old, and no day to call."""
    aged = part["f"] == TURNS and part["n"] >= LEAST_AGE
    return ("OPENED", TOLD) if aged else None


CHOSEN = "chosen"
"""The value of "she took", which before a length tells how long she was at it."""

PLANNED = "planned"
"""The value of "hatte vor", which before a length is "had … ago"."""

TURNS = "turns"
"""The value of a filler before which a number at the end is an age."""

TOLD = "told"
LEAST_AGE = 18

MONTHS = "months"
"""The value of a pronoun that sounds like the unit: "dans deux moi"."""

OVERMORROW = "overmorrow"
"""The value of "pasado", which before a name means "after", and alone the day after tomorrow."""

PASSED = "passed"
"""The value of a word for "last" that before a name means "after": "passé Noël"."""


HOURLY = "hourly"
"""The value of "dopo le", which before a number is of hours: days have another article."""


def _half_number(_: Context, part: Part) -> Node | None:
    """Of "3 1/2", a dwelling's size: no day."""
    return ("JUNK", None) if tuple(part["p"])[:2] == (1, 2) else None


def _nor(_: Context, part: Part) -> Node | None:
    """Of "Weder am 14. noch am 17."; alone it is "still"."""
    return ("NOT", None) if _NEITHER in part.row.categories[: part.match.start()] else ("F", None)


_NEITHER = character("NEITHER")

WITH = "with"
"""The value of "Woche mit dem" and its like, which only before a date tell which week."""

ONE = "one"
"""The value of a word for "no" that before a unit is an article: "ne Woche danach"."""

IS = "is"
"""The value of a filler that says where someone is: "não está", which only its accent tells from "not this"."""

PROMISED = "promised"
"""The value of a handing over in the first person, which is a call where a day stands beside it."""

PARTIES = "parties"
"""The value of a word for the holidays that behind a noun is any party: "salón de fiestas"."""

UNWANTED = "unwanted"
"""The value of a handing over that only asks not to be called."""

THAT = "that"
"""The value of a filler before which what was said follows: "contó que"."""


def _planned(_: Context, part: Part) -> Node | None:
    """Of "le iba a llamar el lunes", "ia ligar amanhã": what was to be done, and was not."""
    told = part.row.values[part.match.end() - 1] == THAT
    return ("SAYS" if told else "PASTV"), None


def _article_holiday(_: Context, part: Part) -> Node | None:
    """Of "después del Pilar", but not "llamar a Pilar": a holiday only behind its article."""
    at = part.match.start()
    return ("HOLIDAY", part["h"]) if _BEFORE_HOLIDAY.search(part.row.categories[max(at - 2, 0) : at]) else ("W", None)


_BEFORE_HOLIDAY = terms(
    "(BRIDGE|AFTER|BEFORE|ON|DU|(NEXTDAY|EVE) (TO|THE)?|UNTIL|FROM|GOBY|BY|BETWEEN|LAST|HOLIDAY AND) $"
)


def _frau(_: Context, part: Part) -> Node | None:
    """Of "mit Fr Kruse am 12.": a title, where another day is named or somebody is to be called."""
    others = _TIMES.intersection(part.row.categories)
    return ("TITLE", None) if part.has("c") or others else ("WEEKDAY", part["d"])


_TIMES = characters(
    "WEEKDAY MONTH DAYS WORKDAYS WEEKS MONTHS QUARTERS YEARS TODAY TOMORROW OVERMORROW HOLIDAY JOINED NUMERIC PAIRDOT"
)

TITLES = [
    Rule("(?<=(WITH|CALL|REACH|SENDV|TO|FORP|BY)) d=(c=WEEKDAYT) (?=W)", _frau),
    Rule("d=WEEKDAYT (?=(W|TITLE))", _frau),
    Rule("d=WEEKDAYT", lambda c, part: ("WEEKDAY", part["d"])),
]


def _unwanted(_: Context, part: Part) -> Node | None:
    """Of "don't call"; but not of "if in two weeks she says nothing I call"."""
    clause = _MARKS.split(part.row.categories[: part.match.start()])[-1]
    return None if _IF in clause and _SAYS in part.match.group() else ("HANDOFF", UNWANTED)


_IF = character("IF")
_SAYS = character("SAYS")

HANDED_OVER = [
    Rule("EVERY (MONTH|MONTHQ|SEASON|HOLIDAY|VACATION|THEHOLIDAYS|DAYS OF MONTH|MONTHS OF MONTH)", becomes("JUNK")),
    Rule("EVERY (WEEKDAY|HABITUAL) (OF|DU|IN|ON) ART? (SEASON|MONTH)", becomes("JUNK")),
    Rule("EVERY (NUMBER|NEXT) WEEKDAY ((IN|OF|DU|ON) THE? MONTHS)?", becomes("JUNK")),
    Rule("(?<=(EVENTV|DOC)) BEFOREFOR YEAR", becomes("JUNK")),
    Rule("n=CORRECT (?=F? UNIT)", lambda c, part: ("NUM", 1) if part["n"] == ONE else None),
    Rule("(NO|NOT) n=CORRECT", lambda c, part: None if part["n"] == ONE else ("CORRECT", None)),
    Rule("(FOLLOWING|NEXT) (TO|AFTER|OF) (THIS|THAT) (?!UNIT|WEEKDAY|MONTH|NUM|SEASON|HOLIDAY)", becomes("FOLLOWING")),
    Rule("(?<=(W|EVENTV)) OF h=THEHOLIDAYS", lambda c, part: ("JUNK", None) if part["h"] == PARTIES else None),
    Rule("LATER (?=MONTH)", becomes("LATE")),
    Rule(
        "p=IFNOT (?=ABOUT? (NUM|ARTICLE|COUPLE|FEW|HALF|PAIRDASH) OF? UNIT)",
        lambda c, part: ("AGOP", None) if part["p"] == PLANNED else None,
    ),
    Rule(
        "(?<!IN)(?<!WITHIN) n=NUM YEARS (?=(IN|ON|AT|THE){0,2} (NUM|ORDN)? MONTH)",
        lambda c, part: ("OPENED", TOLD) if part["n"] >= LEAST_AGE else None,
    ),
    Rule("(?<=(NUM|COUPLE|FEW|NEXT|HALF)) y=YOU", lambda c, part: ("MONTHS", 1) if part["y"] == MONTHS else None),
    Rule("y=YOU (?=NEXT|COMING)", lambda c, part: ("MONTHS", 1) if part["y"] == MONTHS else None),
    Rule("NUM? MILITARY MEASURE", becomes("JUNK")),
    Rule("f=(F|GOOD) (?=(IN|ON|THE){0,2} (NUM|ORDN)? MONTH n=NUM ($|COMMA|DOT|STOP|AND|PAREN))", _turns),
    Rule(
        "w=WEEKOF (?!THE? (NUMBER|PAIRDOT|PAIRSLASH|ISO|NUMERIC|HOLIDAY|WEEKDAY))",
        lambda c, part: ("WEEKS", 1) if part["w"] == WITH else None,
    ),
    Rule("NOR", _nor),
    Rule("GOOD (F|YOU|W|TITLE){0,4} NOT (?=$|COMMA|DOT|STOP|BUT)", becomes("BAD")),
    Rule("ASKED (?=F{0,2} (ABOUT|FEW)? (NUM|ARTICLE|COUPLE|FEW|HALF) OF? UNIT)", becomes("WAITV")),
    Rule("NOT f=F", lambda c, part: ("AWAY", None) if part["f"] == IS else None),
    Rule("ASKED (?=(F|W|EVENTV|ARTICLE|NUM){0,2} UNTIL)", becomes("WAITV")),
    Rule("ASKED", becomes("PASTV")),
    Rule("(?<=(NUM|ORDN|WEEKDAY|MONTH|WEEKDAYORD)) IF (?!THE)", becomes("GOOD")),
    Rule("^ d=(WEEKDAY|HABITUAL) W COMMA", lambda c, part: ("JUNK", None) if part["d"] == SUNDAY else None),
    Rule("TITLE DOT? (F|THE|ON|DU|OF) (MONTH|MONTHQ)", becomes("JUNK")),
    Rule("TODAY (YOU|F)? (SAYS|PASTV)", becomes("SAYS")),
    Rule("YESTERDAY (YOU|F)? SAYS", becomes("SAYS")),
    Rule("SAYS YESTERDAY (?!$|COMMA|DOT|STOP)", becomes("SAYS")),
    Rule("PLAN (F|YOU|ON|THE|TO|IN|OF){0,2} (CALL|REPLY)?", _planned),
    Rule("PASTV (?=f=F (?!NOT))", lambda c, part: ("SAYS", None) if part["f"] == THAT else None),
    Rule("h=HOLIDAYQ", _article_holiday),
    Rule("IF (?=$|COMMA|DOT|STOP)", becomes("GOOD")),
    Rule("DOC (?!OF|DU|FROM|ON|DAYS)", becomes("SENDV")),
    Rule(
        "STREET (DU|OF|THE)? (NUM|ORDN|ORDW|W|WEEKDAYORD (?=W))? DASH? OF? (MONTH|MONTHQ)? (DASH YEAR)?",
        becomes("JUNK"),
    ),
    Rule("(?<=NUM) p=PAIRSLASH (?=$|COMMA|TO|IN|AT|W|STREET|DOT)", _half_number),
    Rule(
        "TODAY (?=COMMA? (F|YOU|TITLE|THE){0,3} (PASTV|SAYS|(F|W){1,2} OF (YOU|THE)? CALL))",
        becomes("F"),
    ),
    Rule(
        "x=LAST (?=ART? (HOLIDAY|HOLIDAYQ|THEHOLIDAYS|BRIDGE|MONTH|VACATION|(NUM|ORDN|ORDW) OF? MONTH)|THE (NUM|ORDN))",
        lambda c, part: ("AFTER", None) if part["x"] in (PASSED, OVERMORROW) else None,
    ),
    Rule("x=(AFTER|BEFORE) (?=NUM (?!UNIT|MONTH))", lambda c, part: ("AT", None) if part["x"] == HOURLY else None),
    Rule("THENQ (?=(F|YOU|THE|ON|TO|ILL){0,2} CALL)", becomes("THEN")),
    Rule("THENQ", becomes("F")),
    Rule(
        "(?<=(PAIRSLASH|PAIRDOT|NUMERIC|WEEKDAY|MONTH|TOMORROW|COMMA)) HOURS (?=NUM|CLOCK|PAIRDOT)",
        becomes("AT"),
    ),
    Rule("ONLYFROM (?=(NUM|COUPLE|FEW) UNIT)", becomes("WAITV")),
    Rule("ONLYFROM", becomes("FROM")),
    Rule("(ORDN|ORDW|MONTH|MONTHQ|WEEKDAY|SEASON|HOLIDAY) STREET", becomes("JUNK")),
    Rule("TITLE DOT? (WEEKDAY|WEEKDAYQ|MONTH|MONTHQ|SEASON)", becomes("JUNK")),
    Rule("(WEEKDAY|MONTH|MONTHQ|SEASON) (AND|DOT)? FIRM", becomes("JUNK")),
    Rule("(NUM|PAIRSLASH) (AND|OR|COMMA|TO|DASH|BY) (NUM|PAIRSLASH) MEASURE", becomes("JUNK")),
    Rule("NUM? (NUM|PAIRDOT|PAIRSLASH|PAIRDASH|ORDN) MEASURE", becomes("JUNK")),
    Rule("n=BEFOREFIRST (?=UNIT|WEEKENDS|HALF|HALVES)", becomes("ORDW", "n")),
    Rule("BEFOREFIRST (?=(YOU|F)? (PASTV|SAYS))", becomes("F")),
    Rule("BEFOREFIRST", becomes("BEFORE")),
    Rule("d=WEEKDAYORD (?=UNIT|WEEKDAY|HALF)", _numbered_thing),
    Rule("d=WEEKDAYORD DASH? WEEKDAYNOUN", becomes("WEEKDAY", "d")),
    Rule("WEEKDAYNOUN", becomes("EVENTV")),
    Rule("(?<=(TO|THE|DU|OF)) WEEKDAYORD DU W", becomes("JUNK")),
    Rule("(?<!WEEKDAY TO)(?<!WEEKDAYORD TO)(?<=(TO|THE)) WEEKDAYORD (W|EVENTV|DOC|KIN)", becomes("JUNK")),
    Rule("d=WEEKDAYORD", becomes("WEEKDAY", "d")),
    Rule("(?<=(NUM|ORDN|OF|IN|THE)) s=SEPT (?!UNIT|(OR|TO|DASH|AND) NUM UNIT)", lambda c, part: ("MONTH", 9)),
    Rule("s=SEPT (?=DOT? YEAR)", lambda c, part: ("MONTH", 9)),
    Rule("s=SEPT", becomes("NUM", "s")),
    Rule(
        "GUARD (DOT|COLON)? (NUM|NUMERIC|PAIRDOT|PAIRSLASH|PAIRDASH|YEAR|MILITARY|ORDN|ISO) (?!UNIT)", becomes("JUNK")
    ),
    Rule("m=(MONTH|MONTHQ|SEASON) (?=SAYS|THEYLL)", _name),
    Rule(
        "(^|(?<=(COMMA|DOT|STOP|W|CALL|SENDV|PASTV))) (MONTH|MONTHQ) (?=(FROM|AT) THE? (W|EVENTV))",
        lambda c, part: ("JUNK", None) if c.syntax.months_are_names else None,
    ),
    Rule(
        "(^|(?<=(COMMA|DOT|STOP|W|SUB))) (MONTH|MONTHQ) (?=F? (BACKV|BACKFROM|PASTV|WAITV))",
        lambda c, part: ("JUNK", None) if c.syntax.months_are_names else None,
    ),
    Rule("WITH m=(MONTH|MONTHQ|SEASON) (?!DOT? (NUM|ORDN|ORDW|YEAR))", becomes("JUNK")),
    Rule(
        "(?<!MOVEV TO)(?<=CALL TO) m=(MONTH|MONTHQ) (?!DOT? (NUM|ORDN|ORDW|YEAR))",
        lambda c, part: ("JUNK", None) if c.syntax.months_are_names else None,
    ),
    Rule("WON (?=UNIT)", lambda c, part: ("NUM", 1)),
    Rule("WON", becomes("PASTV")),
    Rule("(?<!MOVEV TO)(?<!MONTH TO)(?<=TO) (MONTH|MONTHQ|SEASON) (?!DOT? (NUM|ORDN|ORDW|YEAR))", _given_to),
    Rule(
        "AWAYIN (THE|ARTICLE)? W{1,3} (?=(COMMA|DOT|AND|BUT|STOP|DASH){1,2} F{0,2} CALL F{0,2} THERE)", becomes("BACKV")
    ),
    Rule("AWAYIN (THE|ARTICLE)? W{1,3}", becomes("AWAY")),
    Rule("AWAYIN", becomes("IN")),
    Rule("(^|(?<=(W|F|COMMA|DOT|STOP))) THEHOLIDAYS IN W{1,2}", becomes("AWAY")),
    Rule("IN W{1,2} (?=UNTIL|THROUGH|FORP (NUM|ARTICLE|FEW|COUPLE|ABOUT|THE|NEXT))", becomes("AWAY")),
    Rule("(ORDN|ORDW) GUARD (?!NUM|PAIRDASH)", becomes("JUNK")),
    Rule("(?<=(STOP|DOT|DASH)) (NO|NOT) (COMMA|COLON|DASH)", becomes("CORRECT")),
    Rule("(?<=(THE|ARTICLE)) PASTV (?=W)", lambda c, part: ("W", None) if c.syntax.attributes_first else None),
    Rule("b=BALL", becomes("HANDOFF", "b")),  # "ich melde mich" is a call where the writer names a day
    Rule("TOBE PASTV", becomes("F")),
    Rule("TOBE", becomes("F")),
    Rule("(?<=(GOOD|HOURS)) (F|COLON|ON|FROM){0,2} a=WEEKDAY LINK b=WEEKDAY", _open_hours),
    Rule("COMMA NOT COMMA", becomes("CORRECT")),
    Rule("(ILL|THEYLL) F{0,2} (CALL|REPLY) (F|THE|OF){0,2} YOU", becomes("HANDOFF")),
    Rule("(ILL|THEYLL) F{0,2} YOU (CALL|REPLY)", becomes("HANDOFF")),
    Rule("THEYLL F{0,2} REACH", becomes("HANDOFF")),
    Rule("(ILL|THEYLL) F{0,1} REPLY", becomes("HANDOFF")),
    Rule(
        "NOT (F|TO|THE|ON|YOU){0,4} CALL (YOU|F){0,2} (?=$|COMMA|DOT|STOP|PAREN|ILL|BALL|AND)",
        _unwanted,
    ),
]


def _called_by_name(_: Context, part: Part) -> Node | None:
    """Of "Call June next Tuesday": a month straight after the verb, with a day behind it, is a person."""
    return ("DAY" if part["w"].single else "PERIOD", part["w"]) if "named" in part["p"].traits else None


def _only_named(_: Context, part: Part) -> Node | None:
    """Of "the 27th, even though it is a Sunday": what day of the week the day said before is, and no other day."""
    if not part.has("a") and "every" not in part["d"].traits:
        return None
    weekday = part["d"].first.weekday()
    told = (said for said in part.row.values[: part.match.start()] if isinstance(said, Moment) and said.single)
    return ("F", None) if any(said.first.weekday() == weekday for said in told) else None


def _all_but(_: Context, part: Part) -> Node | None:
    """Of "Any day next week but Monday", "next week, not Monday and not Tuesday": the longer part before or behind."""
    out: Moment = part["d"]
    last: Moment = part["e"] if part.has("e") else out
    return _but(part["p"], out, last) if last.single or last is out else None


def _but(period: Moment, out: Moment, last: Moment) -> Node | None:
    if period.grain != "week" or out.grain not in _WEEKDAYS or last.grain not in _WEEKDAYS:
        return None
    ahead, behind = out.first.weekday(), LAST_OF_WEEK - last.last.weekday()
    if max(ahead, behind) < 1:
        return None
    monday = period.first
    if behind > ahead:
        return "PERIOD", Moment(shift(monday, LAST_OF_WEEK + 1 - behind), period.last, "part", sure=period.sure)
    return "PERIOD", Moment(monday, shift(monday, ahead - 1), "part", sure=period.sure)


def _without_part(context: Context, part: Part) -> Node | None:
    """Of "September, but not the first week": what lies behind that part, or before it."""
    period: Moment = part["p"]
    out: Moment = part["r"](context, period)
    if not period.first <= out.first <= out.last <= period.last:
        return None
    if period.last - out.last > out.first - period.first:
        return "PERIOD", Moment(shift(out.last, 1), period.last, "part", sure=period.sure)
    return "PERIOD", Moment(period.first, shift(out.first, -1), "part", sure=period.sure)


def _rest_of_week(_: Context, part: Part) -> Node | None:
    """Of "Any day but Monday next week"."""
    out: Moment = part["d"]
    return _but(week(out.first), out, out) if "weeks" in out.traits or out.grain == "either" else None


def _said_again(_: Context, part: Part) -> Node | None:
    """Of "call Saturday no Tuesday better Tuesday", dictated: what is named twice is meant."""
    return ("DAY", part["k"]) if part["e"].first == part["k"].first != part["d"].first else None


_WEEKDAYS = ("weekday", "either")


LAST_OF_WEEK = 4
MOST_OF_WEEK = 3
SUNDAY = 6

PLACE = "place"
"""The value of an absence that is also a place to meet: "terça às 8 na obra"."""


def _told_of(context: Context, part: Part) -> Node | None:
    """Of "he said mid October", "it was left at the 18th": no past, but the day that was told, or agreed on."""
    said: Moment = part["w"]
    if part["s"] not in TELLING or (part["s"] == AGREED and said.grain == "length"):
        return None
    if part.has("i") and said.month and not said.year and (said.first - context.on).days > LONGEST_AGREED:
        return None
    return part["s"], None


AGREED = "GOOD"
"""The value of a word for the past that right before a day agrees on it; of others that tells, SAYS."""

TELLING = frozenset((AGREED, "SAYS"))

LONGEST_AGREED = 183
"""Of "it was agreed in May", said in July, May is over."""

CORRECTED = [
    Rule(
        "s=PASTV (?=(ABOUT|F|COLON|YOU|THAT|EVENTV|ARTICLE|ART|GOOD){0,3} i=IN? ART? w=WHEN "
        "($|COMMA|DOT|STOP|PAREN|DASH|SUB|THEN|BUT|GOOD|CALL|REACH))",
        _told_of,
    ),
    Rule("d=DAY NOT ART? e=DAY GOOD ART? k=DAY", _said_again),
    Rule("(?<=(CALL|REACH)) a=AWAY", lambda c, part: ("F", None) if part["a"] == PLACE else None),
    Rule(
        "(^|(?<=(COMMA|DOT|STOP))) (IN|ART){0,2} d=DAY a=AWAY (?=$|COMMA|DOT|STOP|WITH)",
        lambda c, part: ("DAY", part["d"]) if part["a"] == PLACE else None,
    ),
    Rule("PAST AND F{0,2} (IN|ART|THE){0,2} DAY (?=$|DOT|STOP|COMMA)", becomes("PAST")),
    Rule("(?<=DAY) COMMA? NO COMMA? (?=WHEN)", becomes("CORRECT")),
    Rule("(?<=PERIOD) COMMA? NO COMMA? (?=PERIOD)", becomes("CORRECT")),
    Rule("(?<=(REACH|CALL)) p=PERIOD ON? (?!OR|AND) w=WHEN", _called_by_name),
    Rule("(SUB|BUT|YOU|COMMA|PAREN) (GOOD|F|THAT|WHICH|W){0,3} a=ARTICLE? d=DAY", _only_named),
    Rule("p=PERIOD COMMA? BUT? NOT ON? d=WHEN ((COMMA|AND|OR|STOP){1,2} NOT? ON? e=DAY)?", _all_but),
    Rule("p=PERIOD (GAP|CALL){0,5} COMMA? EXCEPT ON? d=WHEN", _all_but),
    Rule("p=PERIOD COMMA? NOT r=REL", _without_part),
    Rule("EXCEPT d=WHEN", _rest_of_week),
]
