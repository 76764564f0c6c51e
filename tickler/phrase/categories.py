"""The categories that terms have, and the groups of them that rules speak of.

Words (from a language's file; the value in brackets):
    numbers     NUM SEPT [also September] BEFOREFIRST [also before] ARTICLE ORDW [number], COUPLE FEW, HALF ANDHALF
                ONEHALF, WON [1, also past], SLIPNUM TO FORP [what they are a slip of]
    units       DAYS WORKDAYS WEEKS WEEKENDS FORTNIGHTS MONTHS QUARTERS HALVES YEARS HOURS [1 or 2: singular, plural]
    names       WEEKDAY WEEKDAYQ WEEKDAYT WEEKDAYORD WEEKDAYP HABITUAL [0 to 6] MONTH MONTHQ MONTHWEEK MONTHHALF
                MONTHDAYS [1 to 12] SEASON [0 to 3] HOLIDAY HOLIDAYQ HOLIDAYN [key]
                CHURCH [whose feast it makes it];
                Q: also another word; N: also a name; T: also a title; ORD: also an ordinal; P: several;
                WEEKDAYNOUN behind one
    pointing    TODAY TOMORROW OVERMORROW YESTERDAY TONIGHT NOW NEXT THIS COMING UPCOMING LAST AFTERNEXT FOLLOWING
                EVERY COUNTDOWN [unit: "J+10"]
                ROMAN [2 to 12, "22/III"]
    parts       EARLY START MID LATE END REST LATER EODOF [part and unit] POINTED [how many on, and unit] STRADDLE
    relations   IN DURING WITHIN BY BEFORE AFTER SINCE UNTIL FROM THROUGH ON AT OF THE AND OR BETWEEN ABOUT HENCE OUT
                AGO AGOP GOBY AHEAD AFTERTHAT BEFORETHAT DU [of or from] BEFOREFOR [before or for] NEXTDAY EVE
                WEEKLATER [weeks] WEEKOF STARTING SAMETIME ONLYFROM
    times       DAYPART NOON MIDNIGHT [time] JOINED [category, value, time] OCLOCK AMPM HALFPAST HALFTO QUARTERPAST
                QUARTERTO ANDQUARTER LESSQUARTER
    years       Q HALFYEAR FY FISCAL NEXTFISCAL WEEKNO NEWYEAR THEHOLIDAYS BETWEENYEARS HOLYWEEK BRIDGE
                VACATION [two days]
    cues        CALL REACH SENDV MOVEV WAITV PASTV PLAN EVENTV NOT NO NEITHER NOR EXCEPT BAD GOOD BUT CORRECT IFNOT
                OPENED CLOSED OPENV [or an event] LASTING [behind a length] QUIT
                AWAY AWAYIN OUT BACKV BACKFROM SELFAWAY BALL ILL THEYLL REPLY YOU THEN THENQ THAT ONE WHICH OVER
                GUARD MOVED ASKED [for time, or told] STREET TITLE FIRM MEASURE IF FINISHED DOC TERM JUNK W
                NOTPAST [said behind its day: "de este mes no pasa"]
                F and, among it, SAYS WITH SUB [when, because] WAS TOBE ALWAYS THERE; KIN and MEASURE are words
Digits and marks (from `digits`):
    ORDN NUM YEAR MILITARY ISO NUMERIC MONTHYEAR DAYYEAR PAIRDOT PAIRSLASH PAIRDASH CLOCK JUNK
    COMMA DOT STOP COLON DASH SLASH PAREN PLUS
Nodes (from the grammar's stages):
    TIME [time] DUR [Length] DAY PERIOD [Moment] REL [a function of the moment before] STATE [Length] PAST GONE HANDOFF
    LASTWEEK; and ALWAYS again, of a habit with its days [HABIT]
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

GROUPS: Mapping[str, Sequence[str]] = {
    "WHEN": ("DAY", "PERIOD"),
    "CALL": ("CALL", "REACH", "SENDV", "MOVEV"),
    "NOT": ("NOT", "NO", "EXCEPT"),
    "W": ("W", "KIN", "MEASURE"),
    "F": ("F", "SAYS", "WITH", "SUB", "WAS", "TOBE", "ALWAYS", "THERE"),
    "BEFORE": ("BEFORE", "BEFOREFOR"),
    "OF": ("OF", "DU"),
    "FROM": ("FROM", "DU"),
    "ART": ("THE", "ON"),
    "ORD": ("ORDN", "ORDW"),
    "NUMBER": ("NUM", "ORDN", "ORDW"),
    "UNIT": ("DAYS", "WORKDAYS", "WEEKS", "WEEKENDS", "FORTNIGHTS", "MONTHS", "QUARTERS", "HALVES", "YEARS", "HOURS"),
    "CALUNIT": ("DAYS", "WEEKS", "WEEKENDS", "MONTHS", "QUARTERS", "HALVES", "YEARS"),
    "LINK": ("DASH", "TO", "UNTIL", "THROUGH"),
    "JOIN": ("DASH", "TO", "UNTIL", "THROUGH", "AND", "OR", "SLASH"),
    "HENCES": ("HENCE", "OUT"),
    "GAP": (
        "W", "F", "THE", "OF", "ON", "ARTICLE", "IN", "AT", "PASTV", "YOU", "THAT", "FORP", "TO", "JUNK",
        "AWAY", "OUT", "BACKV", "ILL", "THEYLL", "WAITV", "EVENTV", "GOOD", "EVERY", "GUARD", "FISCAL", "END",
        "TITLE", "FIRM", "STREET",
    ),
}  # fmt: skip

HELD_ON = "(GAP|DU|FROM|CALL){1,7} (COMMA|DOT|COLON) f=F (ON|IN|THE|OF|DAYS){0,2} w=WHEN (?=$|COMMA|DOT|STOP|PAREN)"
"""An event by any name, and when it is: "before the christening, it is on the 5th"; `f` tells so."""

AFTER_GAP = "GAP{0,6} ((PAREN WHICH?|COMMA? WHICH) (OF|FROM)?)? (ON|IN|THE){0,2}"
"""What may stand between a preposition and its day: "before our meeting, which is on the 5th"."""
