"""Days that are corrected, left out or only told of: "not Monday, Tuesday", "any day but Friday", "he said May"."""

from __future__ import annotations

from tickler.phrase.context import Context
from tickler.phrase.grammar import Node, Part, Rule, becomes, character
from tickler.phrase.moments import Moment, shift, week
from tickler.phrase.rules.anchors import node
from tickler.phrase.rules.antecedents import clause_before


def _called_by_name(_: Context, part: Part) -> Node | None:
    """Of "Call June next Tuesday": a month straight after the verb, with a day behind it, is a person."""
    return node(part["w"]) if "named" in part["p"].traits else None


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


def _useless_then(_: Context, part: Part) -> Node | None:
    """Of "espone dal 9 al 12, è inutile cercarlo, lo chiamo dopo la fiera": away, for as long as the event lasts."""
    start = part.match.start()
    near = [said for said in part.row.values[max(start - EVENT_NEAR, 0) : start] if isinstance(said, Moment)]
    return ("AWAY", None) if near and near[-1].grain == "range" else None


EVENT_NEAR = 6
"""So many terms before it, an event's days are told."""


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


def _wanted(_: Context, part: Part) -> Node | None:
    """Of "hab ihm den 19. vorgeschlagen, er will den 20.": in the place of the day that was told before."""
    said: Moment = part["w"]
    told = (one for one in part.row.values[: part.match.start()] if isinstance(one, Moment))
    instead = any(one.single == said.single and one.grain == said.grain for one in told)
    return ("GOOD", INSTEAD) if part["f"] == WANTS and instead else None


WANTS = "wants"
"""The value of what somebody wants, which before a day puts it in the place of one told before."""


def _no(_: Context, part: Part) -> Node | None:
    """Of "jeudi non vendredi", dictated: where a word for "no" is not the one for "not"."""
    before = part.row.values[part.match.start() - 1]
    return ("CORRECT", None) if part["n"] == NO and before.grain == part["d"].grain in _NAMED else None


_NAMED = ("weekday", "number", "date")

NO = "no"
"""The value of a "not" that only ever says no: "non" in French, "no" in Italian."""


def _nothing_then(_: Context, part: Part) -> Node | None:
    """Of "quest'anno niente"; but "se entro venerdì niente, sollecitare" is what to do then."""
    said: Moment = part.row.values[part.match.start() - 1]
    bounds = _IF in clause_before(part) or not said.traits.isdisjoint(("limit", "until", "from"))
    return ("BAD", None) if part["n"] == NOTHING and not bounds else None


_IF = character("IF")

NOTHING = "nothing"
"""The value of a filler that behind a day takes it out: "quest'anno niente"."""

INSTEAD = "instead"
"""The value of a word of agreement that puts a day in the place of those before it: "make it Thursday"."""


def _so_on(_: Context, part: Part) -> Node | None:
    """Of "after the holidays, so the 8th": the day that comes of it."""
    dated = part["w"].grain in ("date", "number")
    return ("GOOD", INSTEAD) if part["g"] == SO_THEN and dated else None


SO_THEN = "so"
"""The value of a word of agreement that draws a conclusion."""

AGREED = "GOOD"
"""The value of a word for the past that right before a day agrees on it; of others that tells, SAYS."""

TELLING = frozenset((AGREED, "SAYS"))

LONGEST_AGREED = 183
"""Of "it was agreed in May", said in July, May is over."""

CORRECTED = [
    Rule("g=GOOD (?=(ON|THE|ART)? w=DAY ($|COMMA|DOT|STOP))", _so_on),
    Rule("f=F (?=(IN|ON|ART|THE|TO){0,2} w=WHEN ($|COMMA|DOT|STOP|PAREN))", _wanted),
    Rule(
        "s=PASTV (?=(ABOUT|F|COLON|YOU|THAT|EVENTV|ARTICLE|ART|GOOD){0,3} i=IN? ART? w=WHEN "
        "($|COMMA|DOT|STOP|PAREN|DASH|SUB|THEN|BUT|GOOD|CALL|REACH|F? THAT))",
        _told_of,
    ),
    Rule("d=DAY NOT ART? e=DAY GOOD ART? k=DAY", _said_again),
    Rule("(?<=(CALL|REACH)) a=AWAY", lambda c, part: ("F", None) if part["a"] == PLACE else None),
    Rule(
        "(^|(?<=(COMMA|DOT|STOP|CALL|REACH))) (IN|ART){0,2} d=DAY a=AWAY (?=$|COMMA|DOT|STOP|WITH)",
        lambda c, part: ("DAY", part["d"]) if part["a"] == PLACE else None,
    ),
    Rule("PAST AND F{0,2} (IN|ART|THE){0,2} DAY (?=$|DOT|STOP|COMMA)", becomes("PAST")),
    Rule("(?<=DAY) COMMA? n=NOT COMMA? (?=ART? d=DAY ($|COMMA|DOT|STOP|CALL|F))", _no),
    Rule("(?<=DAY) COMMA? NO COMMA? (?=WHEN)", becomes("CORRECT")),
    Rule("(?<=PERIOD) COMMA? NO COMMA? (?=PERIOD)", becomes("CORRECT")),
    Rule("(?<=(REACH|CALL)) p=PERIOD ON? (?!OR|AND) w=WHEN", _called_by_name),
    Rule("(SUB|BUT|YOU|COMMA|PAREN) (GOOD|F|THAT|WHICH|W){0,3} a=ARTICLE? d=DAY", _only_named),
    Rule("p=PERIOD COMMA? BUT? NOT ON? d=WHEN ((COMMA|AND|OR|STOP){1,2} NOT? ON? e=DAY)?", _all_but),
    Rule("p=PERIOD (GAP|CALL){0,5} COMMA? EXCEPT ON? d=WHEN", _all_but),
    Rule("(?<=(DAY|PERIOD)) n=F (?=$|COMMA|DOT|STOP|DASH|PAREN|BUT|AND|CALL)", _nothing_then),
    Rule("BAD (F|YOU|THE|ON|OF|TO){0,2} CALL (AHEAD|BEFORETHAT|BEFORE)?", _useless_then),
    Rule("p=PERIOD COMMA? NOT r=REL", _without_part),
    Rule("EXCEPT d=WHEN", _rest_of_week),
]
