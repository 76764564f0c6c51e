"""Words that mean two things, told apart by what stands beside them."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes, character, characters, terms
from tickler.phrase.rules.antecedents import clause_before
from tickler.phrase.rules.corrections import INSTEAD


def _numbered_thing(_: Context, part: Part) -> Node | None:
    """Portuguese weekdays are ordinals: before a unit or a weekday they count."""
    return "ORDW", part["d"] + 2


CHOSEN = "chosen"
"""The value of "she took", which before a length tells how long she was at it."""

TAKES = "takes"
"""The value of "take", which before a length tells how long something takes, and before a day agrees to it."""

PLANNED = "planned"
"""The value of "hatte vor", which before a length is "had … ago"."""

MONTHS = "months"
"""The value of a pronoun that sounds like the unit: "dans deux moi"."""

OVERMORROW = "overmorrow"
"""The value of "pasado", which before a name means "after", and alone the day after tomorrow."""

PASSED = "passed"
"""The value of a word for "last" that before a name means "after": "passé Noël"."""

HOURLY = "hourly"
"""The value of "dopo le", which before a number is of hours: days have another article."""


LEAVING = "leaving"
"""The value of "before she leaves", which before its day is only "before"."""


def _would_rather(_: Context, part: Part) -> Node | None:
    """Of "he'd sooner I gave him a bell in six weeks": what is wished for, and not what was done."""
    return ("REACH", None) if part.row.values[part.match.start() - 2] == INSTEAD else None


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

PARTIES = "parties"
"""The value of a word for the holidays that behind a noun is any party: "salón de fiestas"."""

THAT = "that"
"""The value of a filler before which what was said follows: "contó que"."""


def _planned(_: Context, part: Part) -> Node | None:
    """Of "le iba a llamar el lunes", "ia ligar amanhã": what was to be done, and was not."""
    told = part.row.values[part.match.end() - 1] == THAT
    return ("SAYS" if told else "PASTV"), None


NOT_PAST = "not past"
"""The value of a "by" behind its day: "de este mes no pasa"; anywhere else it is only a verb with its "not"."""

OF_THIS = "of"
"""The value of "of" and "this" in one word."""

_CLOSES = " (?=$|COMMA|DOT|STOP|PAREN|SUB|F|THAT)"


def _not_past_this(_: Context, part: Part) -> Node | None:
    """Of "deste mês não passa"; but "este mês não passa" tells that someone does not come by."""
    return ("BY", NOT_PAST) if part.row.values[part.match.start() - 2] == OF_THIS else None


def _to_this_day(_: Context, part: Part) -> Node | None:
    """Of "bis heute sauer", "hasta hoy no contesta": how it still is; but "bis heute anrufen" is a day."""
    behind = _MARKS.split(part.row.categories[part.match.end() :], maxsplit=1)[0]
    said = clause_before(part) + behind
    return ("F", None) if said and _ACTS.isdisjoint(said) else None


_MARKS = terms("COMMA|DOT|STOP")
_ACTS = characters("CALL REACH SENDV MOVEV AWAY BAD WAITV EVENTV TERM OPENED")
"""What may well be until today."""


def _then(_: Context, part: Part) -> Node | None:
    """Of "im Herbst entscheidet er, da ruf ich an": what is then, where it opens a clause before its verb."""
    return ("THEN", None) if part["f"] == AT_THAT_TIME else None


AT_THAT_TIME = "then"
"""The value of a filler that before a verb of getting in touch points to the day told before: "da ruf ich an"."""


def _who(_: Context, part: Part) -> Node | None:
    """Of "giovedì vedo Rossi che ha firmato": what is told of him, and not what was done on the day."""
    return ("SUB", None) if part["f"] in (THAT, WHO) else None


FALLS = "falls"
"""The value of a filler that tells when an event is: "es el viernes"."""


def _next_step(_: Context, part: Part) -> Node | None:
    """Of "salon du 12 au 16, après je l'appelle"."""
    return ("THEN", NEXT_STEP) if part["x"] == NEXT_STEP else None


def _straight_after(_: Context, part: Part) -> Node | None:
    """Of "finisce il 13 e subito dopo lo chiamo"."""
    return ("AFTERTHAT", None) if part["x"] == STRAIGHT else None


STRAIGHT = "straight"
"""The value of an "after" that says how soon: "subito dopo", "juste après"."""

NEXT_STEP = "next"
"""The value of a "then" that where it opens a clause tells what comes next: "first half of July, then he closes"."""


def _weekend(context: Context, _: Part) -> Node | None:
    """Of "la fin de semaine prochaine", in Canada."""
    return ("WEEKENDS", 1) if context.calendar.country in context.syntax.weekend_countries.split() else None


def _phone(context: Context, part: Part) -> Node | None:
    """Of "Rossi, tel. 22.11.", which is no number that anybody has."""
    day, month = part["p"][:2]
    dated = not context.month_first and day <= LONGEST_MONTH and month <= MONTHS_OF_YEAR
    return ("CALL", None) if part["g"] == PHONE and dated else None


PHONE = "phone"
"""The value of what stands before a telephone's number, and before the day to telephone."""

LONGEST_MONTH = 31
MONTHS_OF_YEAR = 12

SKIPPED = "instead"
"""The value of an "after next" that holds the one it is not: "la semana que viene sino la otra"."""

WHO = "who"
"""The value of a filler behind which something is told of the one named before it."""


HOMONYMS = [
    Rule(
        "b=BEFORETHAT (?=(F|ON|IN|THE|AWAY|OUT|W|TO|FORP|AT){0,4} "
        "(WEEKDAY|MONTH|MONTHQ|ORDN|NUM|NEXT|TOMORROW|HOLIDAY|UNIT|THIS|PAIRDOT|PAIRSLASH))",
        lambda c, part: ("BEFORE", None) if part["b"] == LEAVING else None,
    ),
    Rule("MOVED (?=(THE|ON|OF)? W)", becomes("PASTV")),
    Rule("(?<=(COMMA|DOT|STOP|AND|BUT)) END (?=(ON|THE)? WEEKDAY|(ON|THE) NUM (?!UNIT|MONTH|OF))", becomes("CORRECT")),
    Rule("END OF WEEKS", _weekend),
    Rule("(?<=DAYS) j=JUNK", lambda c, part: ("PAIRSLASH", part["j"]) if part["j"] else None),
    Rule("UNTIL (IN|ON|THE|AT|TO)? TODAY", _to_this_day),
    Rule("(?<=(COMMA|DOT|STOP|DASH|AND)) f=F (?=CALL|BALL)", _then),
    Rule("(?<=(W|TITLE)) f=F (?=F{0,2} (PASTV|SAYS))", _who),
    Rule("NOT F? THE? (?=(UNIT|WEEKDAY) x=AFTERNEXT)", lambda c, part: ("F", None) if part["x"] == SKIPPED else None),
    Rule("(?<=((FROM|DU) NUM)) AT (?=NUM OF? MONTH)", becomes("TO")),  # "dall'8 all'11 giugno"
    Rule("NOT ALWAYS", becomes("F")),
    Rule("NUM DAYS (EODOF|END (OF|DU)? THE? MONTHS)", becomes("JUNK")),
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
    Rule("(?<=(NUM|COUPLE|FEW|NEXT|HALF)) y=YOU", lambda c, part: ("MONTHS", 1) if part["y"] == MONTHS else None),
    Rule("y=YOU (?=NEXT|COMING)", lambda c, part: ("MONTHS", 1) if part["y"] == MONTHS else None),
    Rule("NUM? MILITARY MEASURE", becomes("JUNK")),
    Rule(
        "(?<!MONTH)(?<!THE)(?<!ON) NUM MILITARY (NUM|MILITARY|YEAR) (NUM|MILITARY|YEAR)? (?!UNIT|MONTH|OF)",
        becomes("JUNK"),
    ),
    Rule("MILITARY (MILITARY|YEAR|NUM NUM) (?!UNIT|MONTH|OF)", becomes("JUNK")),
    Rule("(?<=(OF|DU|IN|TO|ARTICLE)) BEFOREFIRST (?=W (?!CALL))", becomes("F")),
    Rule("BEFOREFOR NUM MEASURE", becomes("JUNK")),
    Rule("(?<=(GUARD|W) IN) NUM (?=(WEEKDAY|TODAY|TOMORROW|TONIGHT) (DAYPART|AT|CLOCK|NUM))", becomes("JUNK")),
    Rule(
        "w=WEEKOF (?!THE? (NUMBER|PAIRDOT|PAIRSLASH|ISO|NUMERIC|HOLIDAY|WEEKDAY))",
        lambda c, part: ("WEEKS", 1) if part["w"] == WITH else None,
    ),
    Rule(
        "((?<=(OF|DU) (WEEKDAY|WEEKDAYORD|MONTH|TODAY|TOMORROW|NUM))|(?<=OF THIS UNIT)) NOTPAST" + _CLOSES,
        lambda c, part: ("BY", NOT_PAST),
    ),
    Rule("(?<=THIS UNIT) NOTPAST" + _CLOSES, _not_past_this),
    Rule("NOTPAST", becomes("NOT")),
    Rule("NOR", _nor),
    Rule("GOOD (F|YOU|W|TITLE){0,4} NOT (?=$|COMMA|DOT|STOP|BUT)", becomes("BAD")),
    Rule("ASKED (?=F{0,2} (ABOUT|FEW)? (NUM|ARTICLE|COUPLE|FEW|HALF) OF? UNIT)", becomes("WAITV")),
    Rule("NOT f=F", lambda c, part: ("AWAY", None) if part["f"] == IS else None),
    Rule(
        "NOT t=THIS (?=$|COMMA|DOT|STOP|IN|AT|ON|UNTIL|THE|F|SUB|DAY)",
        lambda c, part: ("AWAY", None) if part["t"] == IS else None,
    ),
    Rule("ASKED (?=(F|W|EVENTV|ARTICLE|NUM){0,2} UNTIL)", becomes("WAITV")),
    Rule("ASKED", becomes("PASTV")),
    Rule("(?<=(NUM|ORDN|WEEKDAY|MONTH|WEEKDAYORD)) IF (?!THE)", becomes("GOOD")),
    Rule("TODAY (YOU|F)? (SAYS|PASTV)", becomes("SAYS")),
    Rule("TODAY (?=(YOU|F)? TERM)", becomes("F")),
    Rule("(IN|BETWEEN) (NUM|ARTICLE) W AND FOLLOWING", becomes("JUNK")),
    Rule("YESTERDAY (YOU|F)? SAYS", becomes("SAYS")),
    Rule("SAYS YESTERDAY (?!$|COMMA|DOT|STOP)", becomes("SAYS")),
    Rule("PLAN (F|YOU|ON|THE|TO|IN|OF){0,2} (CALL|REPLY)?", _planned),
    Rule("(?<=GOOD F) PASTV (F|YOU){0,2}", _would_rather),
    Rule("(?<=SAYS) NO (?=COMMA? (THE|ON|IN)? (ORDN|ORDW|WEEKDAY|MONTH|NEXT|TOMORROW))", becomes("CORRECT")),
    Rule("PASTV (?=f=F (?!NOT))", lambda c, part: ("SAYS", None) if part["f"] == THAT else None),
    Rule("IF (?=$|COMMA|DOT|STOP)", becomes("GOOD")),
    Rule("DOC (?!OF|DU|FROM|ON|DAYS)", becomes("SENDV")),
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
    Rule("(?<=(COMMA|DOT|STOP|AND|DASH)) x=AFTER (?=(F|YOU|ILL){0,2} (CALL|REACH))", _next_step),
    Rule("(?<=AND) x=AFTER (?=F{0,2} (CALL|REACH))", _straight_after),
    Rule("(?<=(CALL|REACH)) THE (?=$|COMMA|DOT|STOP)", becomes("THEN")),
    Rule("THENQ (?=(F|YOU|THE|ON|TO|ILL){0,2} CALL)", lambda c, part: ("THEN", NEXT_STEP)),
    Rule("THENQ", becomes("F")),
    Rule(
        "(?<=(PAIRSLASH|PAIRDOT|NUMERIC|WEEKDAY|MONTH|TOMORROW|COMMA)) HOURS (?=NUM|CLOCK|PAIRDOT)",
        becomes("AT"),
    ),
    Rule("ONLYFROM (?=(NUM|COUPLE|FEW) UNIT)", becomes("WAITV")),
    Rule("ONLYFROM", becomes("FROM")),
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
        "g=GUARD DOT? (?=(ON|THE)? p=(PAIRDOT|PAIRSLASH) (?!NUM|SLASH|DASH|PAIRDOT|PAIRSLASH|PAIRDASH|MILITARY|JUNK))",
        _phone,
    ),
    Rule(
        "GUARD (DOT|COLON)? (NUM|NUMERIC|PAIRDOT|PAIRSLASH|PAIRDASH|YEAR|MILITARY|ORDN|ISO) (?!UNIT)", becomes("JUNK")
    ),
    Rule("WON (?=UNIT)", lambda c, part: ("NUM", 1)),
    Rule("WON", becomes("PASTV")),
    Rule(
        "AWAYIN (THE|ARTICLE)? W{1,3} (?=(COMMA|DOT|AND|BUT|STOP|DASH){1,2} F{0,2} CALL F{0,2} THERE)", becomes("BACKV")
    ),
    Rule("AWAYIN (THE|ARTICLE)? W{1,3}", becomes("AWAY")),
    Rule("AWAYIN", becomes("IN")),
    Rule("(^|(?<=(W|F|COMMA|DOT|STOP))) THEHOLIDAYS IN W{1,2}", becomes("AWAY")),
    Rule("(?<!PASTV) IN W{1,2} (?=UNTIL|THROUGH|FORP (NUM|ARTICLE|FEW|COUPLE|ABOUT|THE|NEXT))", becomes("AWAY")),
    Rule("(ORDN|ORDW) GUARD (?!NUM|PAIRDASH)", becomes("JUNK")),
    Rule("(?<=(STOP|DOT|DASH)) (NO|NOT) (COMMA|COLON|DASH)", becomes("CORRECT")),
    Rule("(?<=(THE|ARTICLE)) PASTV (?=W)", lambda c, part: ("W", None) if c.syntax.attributes_first else None),
    Rule("(?<=(THE|ARTICLE|ON)) PASTV (?=$|COMMA|DOT|STOP)", becomes("W")),
    Rule("TOBE PASTV", becomes("F")),
    Rule("TOBE", becomes("F")),
    Rule("COMMA NOT COMMA", becomes("CORRECT")),
]
