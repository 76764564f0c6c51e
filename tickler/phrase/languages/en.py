"""English."""

from __future__ import annotations

import datetime as dt
from itertools import product

from tickler.phrase.language import Language, Perfect, Sentences, Syntax
from tickler.phrase.named_days.en import DAYS

UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
FIRSTS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
          "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
              "nineteenth")  # fmt: skip

NUMBERS = (
    dict(enumerate(UNITS + TEENS, start=1))
    | TENS
    | {ten + unit: f"{TENS[ten]} {UNITS[unit - 1]}" for ten, unit in product(TENS, range(1, 10))}
)
ORDINALS = dict(enumerate(FIRSTS, start=1)) | {
    20: "twentieth", 30: "thirtieth", 31: "thirty first",
    **{20 + unit: f"twenty {FIRSTS[unit - 1]}" for unit in range(1, 10)},
}  # fmt: skip

_IT = ("it", "that", "this", "they", "all that")
_ENDS_OF_UNITS = {
    unit + "S": "; ".join(
        map(
            " ".join,
            product(
                ("the", "this", "the calendar", "calendar"),
                (unit.lower(),),
                (
                    "is out",
                    "is over",
                    "is up",
                    "is done",
                    "is through",
                    "s out",
                    "s over",
                ),
            ),
        )
    )
    for unit in ("WEEK", "MONTH", "QUARTER", "YEAR")
}
_FINISHED = (
    "is done", "s done", "are done", "re done", "is finished", "s finished", "are finished", "is over", "s over",
    "are over", "re over", "ends", "end", "has ended", "finishes", "closes", "has closed", "wraps up", "wraps",
    "is behind them", "s behind them", "is out of the way", "s out of the way", "has passed", "has finished", "is due",
    "s due", "are due", "is in", "s in", "is here", "s here", "are here", "arrives", "arrive", "lands", "shows up",
    "gets here", "is ready", "s ready", "comes in", "is through", "s through",
)  # fmt: skip
_THEY_CALL = product(
    ("promised to", "promises to", "plans to", "planned to", "means to", "intends to", "offered to", "is going to"),
    ("ring", "call", "phone", "email", "text", "contact", "write to", "get back to", "come back to"), ("me", "us"),
)  # fmt: skip
_THEY_CALL_US = product(("they",), ("ring", "call", "phone", "email", "contact"), ("me", "us"))
_MOVED = ("moved", "shifted", "swapped", "bumped", "changed", "switched", "slid", "slipped", "rescheduled", "pushed",
          "went")  # fmt: skip
_SEEMS_GOOD = product(
    ("sounds", "looks", "seems", "feels", "is", "would be", "might be"),
    ("right", "about right", "fine", "good", "best", "better", "ok", "perfect", "likely", "more likely", "easiest"),
)
_SENT_WORD = product(
    ("rang", "called", "phoned", "wrote", "texted", "emailed", "messaged", "came back"),
    ("to say", "to make it", "to say it s", "asking for", "saying"),
)
_BIRTHDAYS = product(
    ("turns", "turning", "turned"),
    (*map(str, range(18, 100)), *TENS.values(), "a hundred", "100"),
)
_TALKED = product(("to have",), ("talked", "spoken", "called", "rung", "phoned", "seen", "met", "reached", "contacted"))
_NOW_SAYING = product(
    ("now he", "now she", "now they", "and now he", "and now she"),
    ("says", "say", "is saying", "s saying", "is telling", "are saying", "wants", "want", "prefers", "prefer"),
)
_DAY_OFF = product(("is", "s", "is always"), ("his", "her", "their", "my"), ("day off", "off day", "days off"))
_CALLS_US = product(
    ("he", "she"),
    ("rings", "calls", "phones", "emails", "texts", "pings", "messages", "contacts", "writes to", "gets back to",
     "comes back to"),
    ("me", "us"),
)  # fmt: skip
_THEY_RETURN = product(
    ("he", "she", "they", "he s", "she s", "they re", "he is", "she is", "they are"),
    ("calls", "call", "rings", "ring", "phones", "phone", "calling", "ringing", "phoning"),
    ("back", "me back", "us back"),
)
_WE_CALLED = product(("would rather", "d rather", "rather"), ("we", "i", "you"),
                     ("rang", "called", "phoned", "wrote", "came", "met", "spoke", "talked", "visited"))  # fmt: skip

LANGUAGE = Language(
    code="en",
    ordinals="st nd rd th",
    syntax=Syntax(
        article_left_out=True,
        attributes_first=True,
        length_before_name=True,
        month_closes=True,
        months_are_names=True,
    ),
    words={
        "OPENV": {"event": "opens", None: "trades; operates"},
        "NUM": (
            NUMBERS
            | {
                12: "twelve; dozen; a dozen",
                6: "six; half a dozen; half dozen",
                100: "hundred; one hundred; a hundred",
                4: "four; foru",
                2: "two; tow",
                3: "three; thre; threee",
                7: "seven; sevn",
                10: "ten; tenn",
                14: "fourteen; forteen",
                19: "nineteen; ninteen",
                40: "forty; fourty",
                45: "forty five; fourty five",
                90: "ninety; ninty",
            }
        ),
        "ORDW": (
            ORDINALS
            | {
                -2: "penultimate; last but one; the last but one; the penultimate; next to last; second to last; second last",
                -3: "last but two; the last but two; third to last; third last; antepenultimate",
                1: "first; first full; frist; 1rst",
                2: "second; latter; secound; secnd; secon",
                3: "third; thrid",
                5: "fifth; fith; fifht; fiftth",
                8: "eighth; eigth",
                12: "twelfth; twelth",
                4: "fourth; forth",
                9: "ninth; nineth",
                20: "twentieth; twentith",
                24: "twenty fourth; twenty forth",
            }
        ),
        "ARTICLE": {1: "a; an; another"},
        "COUPLE": "cpl; cpl of; cupla; couple; couple of; cuple; cupple; cupple of; coupple; couplea; copule; coupel; cuple of; coupla; copule of; coupel of; pair of",
        "FEW": "few; several; number of; a number of; handful of; a handful of",
        "HALF": "half",
        "AFTERTHAT": (
            "afterwards; afterward; after that; thereafter; after it; after then; right after that; "
            "after that long"
        ),
        "FINISHED": "; ".join(
            map(" ".join, (
                *product(("once", "when", "as soon as"), _IT, _FINISHED),
                *product(("once its", "when its"), ("due", "done", "over", "finished", "here", "ready", "in")),
            ))
        ),
        "BACKFROM": "back from; is back from; be back from; gets back from; returns from; returning from; returned from; home from",
        "BACKV": (
            "goes back to work; is back at work; back at work; "
            "he s in town; she s in town; they re in town; he is in town; she is in town; they are in town; in town; "
            "he ll be in town; she ll be in town; they ll be in town; he will be in town; she will be in town; "
            "he s at his desk; she s at her desk; he s at home; she s at home; he s in the office; she s in the office; "
            "back; is back; be back; returns; gets back; comes back; back from; returning; returned; will be back; "
            "back in; back on; he is back; she is back"
        ),
        "ANDHALF": "and a half; and half; n a half",
        "SLIPNUM": {4: "fore", 2: "too", 3: "tree", 8: "ate", 6: "sex; sicks"},
        "WON": "won",
        "TO": {2: "to"},
        "FORP": {4: "for"},
        "DAYS": {1: "day", 2: "daze; days; dayz; dys; dyas; dasy; dayss"},
        "WORKDAYS": {
            1: "business day; working day; workday; work day; weekday",
            2: "business days; working days; workdays; work days; weekdays; bus days; biz days",
        },
        "WEEKS": {
            1: "week; wk; weak; wek; weke; calendar week",
            2: "weeks; wks; weaks; weesk; wekes; wweeks; weekss; weeeks; weks; wekks; wk s; weekz; weekes; wees",
        },
        "WEEKENDS": {1: "weekend; week end; wkend; wknd; weekend break", 2: "weekends"},
        "FORTNIGHTS": {1: "fortnight; forth night; fort night; fourtnight; forthnight; fornight; fortnite", 2: "fortnights"},
        "MONTHS": {
            1: "month; munth; munf; mnoth; motnh; montth; monthh; mouth; mth; mo; monht; mnth; moth; mounth; calendar month",
            2: "months; munths; monts; munfs; mnoths; motnhs; monnths; mouths; mths; mos; moths; motnhs; montsh; monthss; monhts; mnths; monthes; mounths",
        },
        "QUARTERS": {1: "quarter; qtr; qrt; quater", 2: "quarters; qtrs; quaters"},
        "HALVES": {1: "half year; semester", 2: "half years; semesters"},
        "YEARS": {1: "year; yr; calendar year", 2: "years; yrs"},
        "HOURS": {1: "hour; hr; minute; min; second of time", 2: "hours; hrs; minutes; mins; seconds; secs"},
        "WEEKDAY": {
            0: "monday; mon; monday s",
            1: "tuesday; tue; tues; tuesday s",
            2: "wednesday; wensday; wendsday; wednsday; wensdy; wenesday; weds; wednesday s; wedensday",
            3: "thursday; thu; thur; thurs; thrusday; thirsday; thursdy; thursday s",
            4: "friday; fri; fryday; firday; friady; friday s",
            5: "saturday; saterday; satuday; saturday s",
            6: "sunday; sunday s",
        },
        "WEEKDAYP": {
            0: "mondays", 1: "tuesdays", 2: "wednesdays", 3: "thursdays", 4: "fridays", 5: "saturdays", 6: "sundays",
        },
        "WEEKDAYQ": {5: "sat", 6: "sun", 2: "wed"},
        "MONTH": {
            1: "january; jan; janury",
            2: "february; feb; febuary; feburary; febraury; febrary",
            3: "mrch",
            4: "april; apr; aprill; apirl; aprl; arpil",
            6: "juen; junne; june; jun",
            7: "jully; jully s; julay; jully; july; jul",
            8: "august; aug; agust",
            9: "september; sep; sept; septmber",
            10: "october; oct; ocotber",
            11: "november; nov; novemeber",
            12: "december; dec; decmeber",
        },
        "MONTHQ": {5: "may", 3: "march; mar"},
        "SEASON": {
            0: "spring; springtime; sping; sprng",
            1: "summer; summer vacation; summer break; summer holidays; the summer holidays; summer vacations; summertime; sumer; summr",
            2: "fall; autumn; autum; automn",
            3: "winter; wintertime; witner",
        },
        "HOLIDAYQ": {"easter": "eastern"},
        "HOLYWEEK": "holy week",
        "HOLIDAY": {
            "new_year": "new year s day; new years day; new year day; new years; new year s; jan 1st holiday",
            "epiphany": "epiphany; three kings day",
            "martin_luther_king": (
                "mlk day; mlk; martin luther king day; martin luther king jr day; martin luther king s day"
            ),
            "super_bowl": "super bowl; superbowl; super bowl sunday; the big game",
            "groundhog": "groundhog day",
            "valentine": "valentine s day; valentines day; valentine s; valentines",
            "presidents": "presidents day; president s day; presidents; washington s birthday",
            "womens_day": "women s day; international women s day",
            "st_patrick": (
                "st. patrick s day; st. patricks day; st. patrick s; st. paddy s day; st. pat s; paddy s day; paddys day; st patricks; paddy s; st paddys day; st pat s; st patrick s; st paddy s; st patrick s day; saint patrick s day; st patricks day; st paddy s day; st pattys day; "
                "st patty s day"
            ),
            "carnival": "mardi gras; shrove tuesday; pancake day; fat tuesday; pancake tuesday",
            "ash_wednesday": "ash wednesday",
            "palm_sunday": "palm sunday",
            "maundy_thursday": "maundy thursday; holy thursday",
            "good_friday": "good friday",
            "holy_saturday": "holy saturday",
            "easter": (
                "easter; easter sunday; eatser; the easter break; easter break; easter holiday; "
                "easter holidays"
            ),
            "easter_monday": "easter monday; easter bank holiday",
            "ascension": "ascension day; ascension",
            "pentecost": "pentecost; whitsun; whit sunday",
            "whit_monday": "whit monday; pentecost monday",
            "corpus_christi": "corpus christi",
            "april_fools": "april fool s day; april fools day; april fools; april fool s",
            "tax_day": "tax day; tax deadline; the tax deadline; tax filing day",
            "may_day": "may day",
            "cinco_de_mayo": "cinco de mayo",
            "mothers_day": "mother s day; mothers day",
            "fathers_day": "father s day; fathers day",
            "memorial": "memorial day; memorial",
            "flag_day": "flag day",
            "juneteenth": "juneteenth",
            "canada_day": "canada day",
            "independence": "independence day",
            "independence_us": (
                "fourth of july; the fourth of july; 4th of july; july fourth; july 4th; july the fourth; "
                "the fourth of july weekend; fourth of july weekend; 4th of july weekend; july 4th weekend"
            ),
            "early_may": (
                "early may bank holiday; the early may bank holiday; "
                "may day bank holiday; first may bank holiday"
            ),
            "late_may": "spring bank holiday; late may bank holiday; whit bank holiday; second may bank holiday",
            "august_bank": "august bank holiday; summer bank holiday; late august bank holiday; civic holiday; august long weekend; the august long weekend",
            "bank_holiday": (
                "bank holiday; bank holiday monday; bank holiday weekend; public holiday; long weekend; "
                "holiday weekend; the long holiday weekend"
            ),
            "bastille": "bastille day",
            "labor_day": "labor day; labour day",
            "columbus": "columbus day; indigenous peoples day; indigenous people s day; indigenous peoples",
            "lunar_new_year": (
                "chinese new year; lunar new year; cny; the lunar new year; the chinese new year; spring festival"
            ),
            "eid_al_fitr": "eid al fitr; the end of ramadan",
            "eid_al_adha": "eid al adha; bakrid",
            "passover": "passover; pesach",
            "rosh_hashanah": "rosh hashanah; rosh hashana; jewish new year",
            "yom_kippur": "yom kippur",
            "diwali": "diwali; deepavali",
            "victoria_day": "victoria day; may long weekend; the may long weekend; may two four; may long",
            "family_day": "family day",
            "kings_birthday": "king s birthday; kings birthday; queen s birthday; queens birthday",
            "melbourne_cup": "melbourne cup; melbourne cup day; cup day",
            "gandhi": "gandhi jayanti",
            "halloween": "halloween; hallowe en; haloween",
            "all_saints": "all saints day; all saints; all hallows",
            "all_souls": "all souls day",
            "guy_fawkes": "guy fawkes; bonfire night; guy fawkes night",
            "election_day": "election day; the election; elections",
            "veterans": "veterans day; veteran s day; armistice day; remembrance day",
            "thanksgiving": (
                "thanksgiving; tgiving; t giving; thxgiving; turkeyday; thanksgiving day; turkey day; thanks giving; thanskgiving; thanksgving; "
                "thanksgivings"
            ),
            "black_friday": "black friday",
            "cyber_monday": "cyber monday",
            "st_nicholas": "st nicholas day; saint nicholas day",
            "christmas_eve": "christmas eve; xmas eve; x mas eve",
            "christmas": (
                "christmas; xmas; christmas day; xmas day; x mas; chrismas; cristmas; "
                "christmastime; christmas time"
            ),
            "boxing_day": "boxing day",
            "new_years_eve": "new year s eve; new years eve; new year eve; nye",
            "advent_1": "first advent; advent",
        },
        "THEHOLIDAYS": (
            "hols; the hols; xmas hols; the xmas hols; christmas hols; the holidays; christmas break; the christmas break; winter break; holidays; the holiday season; holiday season; the holiday break; xmas holidays; "
            "christmas holidays; the christmas holidays; the festive season"
        ),
        "NEWYEAR": "new yr; new year time; the new year; new year; the new yr",
        "TODAY": "today; this day; 2day; todya",
        "NOW": "right now; now; just now; immediately; asap; right away; straight away; at once; as soon as possible",
        "TOMORROW": "tomorrow; 2morrow; tomoz; tomorro; tmrow; tmrw; tmw; tomorow; tommorow; tommorrow; tomorrw; tomm; 2moro; tmr; tomorrows",
        "OVERMORROW": (
            "day after tomorrow; the day after tomorrow; day after tomorow; day after tommorow; "
            "the day after tommorow; overmorrow"
        ),
        "NEXTDAY": (
            "the next day; next day; the day following; the next business day; next business day; the next working day; "
            "next working day; the following morning; the next morning; next morning; the morning after; the following afternoon; the next workday; next workday; the following business day; the following working day"
        ),
        "YESTERDAY": "yesterday; the other day; day before yesterday; last night; earlier today",
        "TONIGHT": {
            dt.time(20): "tonight; tonite",
            dt.time(17): (
                "eod; end of day; end of the day; end of business; close of business; cob; end of today; "
                "by end of day"
            ),
        },
        "NEXT": "next; nxt; nex; nect; netx",
        "SAMETIME": "this time; same time; the same time; this same time",
        "THIS": "this; current; thsi",
        "UPCOMING": "upcoming; the upcoming",
        "COMING": "coming; next upcoming; this upcoming; comming; the coming; forthcoming",
        "LAST": "last; past; previous; the last; the past; lsat",
        "AFTERNEXT": "next to next; next next",
        "FOLLOWING": "following",
        "EVERY": "every; each",
        "EARLY": (
            "early; early on; first part; the early part; beginning; the beginning; begining; top; first days; "
            "the first days"
        ),
        "START": "start; the start",
        "MID": "mid; middle; midle; mddle; middel; the middle; midway through; midway; halfway through",
        "LATE": "late; back end of; the back end of; back end of the; tail end; the tail end; latter part; the latter part; back half; later part",
        "END": "end; the end; close; the close; last days; the last days",
        "REST": "rest; remainder; the rest; balance",
        "LATER": "later",
        "EODOF": {
            "MONTHS": f"{_ENDS_OF_UNITS['MONTHS']}; "
            "eom; month end; months end; month s end; the month is out; the month ends; the month is over",
            "YEARS": f"{_ENDS_OF_UNITS['YEARS']}; " + (
                "eoy; year end; years end; year s end; yearend; the year is out; year is out; the year s out; "
                "the year is over; the year ends; the year is up"
            ),
            "QUARTERS": f"{_ENDS_OF_UNITS['QUARTERS']}; "
            "eoq; quarter end; quarters end; quarter s end; the quarter is out; the quarter ends",
            "WEEKS": f"{_ENDS_OF_UNITS['WEEKS']}; "
            "eow; week s end; weeks end; the week is out; the week is over; the week ends; the week s out",
            "MID WEEKS": "midweek; mid week",
        },
        "IN": "in; sometime in; some time in; during; over; over the course; in about",
        "WITHIN": (
            "inside; within; withing; inside of; in the course of; not later than; no later than; sometime within; "
            "at most in; in less than; in under; less than; no more than; over the next; in the next; "
            "within the next; during the next; sometime in the next; in the coming; over the coming"
        ),
        "BY": "by; no later; at the latest; not after; on or before; at latest by; ahead of the",
        "BEFORE": "sooner than; any sooner than; before; befor; b4; prior to; ahead of; in advance of; leading up to; in the run up to; the run up to; run up to; in the lead up to; the lead up to; earlier than; bfore",
        "AFTER": (
            "after; aftr; afer; once; as soon as; right after; just after; shortly after; soon after; "
            "directly after; straight after; immediately after; well after; anytime after; any time after; "
            "sometime after; post"
        ),
        "SINCE": "since; ever since; as of last",
        "UNTIL": "until; untill; til; till; til after; up to; up until",
        "FROM": (
            "on or after; form; fron; frm; from; starting; starting on; beginning on; as of; effective; commencing; "
            "starting from; from about; any time from; anytime from; after about"
        ),
        "THROUGH": "through; thru",
        "STARTING": "that starts; which starts; that begins",
        "ON": "on; upon; onn",
        "AT": "at",
        "OF": "of; in the month of; for the month of",
        "THE": "th; the; teh",
        "AND": "and; n; plus; then also",
        "OR": "or; or maybe; or possibly; or perhaps; or else on",
        "BETWEEN": "between; in between; somewhere between; sometime between; anywhere between; anytime between",
        "ABOUT": (
            "around; about; roughly; approximately; approx; circa; or so around; close to; somewhere around; "
            "sometime around; some time around; around about; near; towards; at around; on or about; on or around; "
            "sometime; some time; say about; like; maybe around; at least; no less than; not less than; a minimum of; "
            "minimum; a good; a solid; a full"
        ),
        "HENCE": (
            "fr now; form now; fron now; frm now; form today; fron today; from now; hence; time; from today; s time; "
            "later on; from right now; from then on now; down the road; down the line; in the future; after today; "
            "from this day; or so from now; away from now; or so; or thereabouts"
        ),
        "OUT": "out; is out; off; is off; s out; s off; are out; are off",
        "GOBY": (
            "go by; gone by; have gone by; has gone by; pass; passes; have passed; elapse; elapses; have elapsed; "
            "has elapsed; slide by; slip by; roll by"
        ),
        "AGO": "ago; back in time; old; of age; prior to now; ago now; before last; of experience",
        "BEFORETHAT": {"leaving": (
            "before she leaves; before he leaves; before they leave; before leaving; before she goes; before he goes; "
            "before they go; before she flies; before he flies; before they fly; before she takes off; before he takes off; "
            "before she heads off; before he heads off; before she s off; before he s off; before she s gone; before he s gone"
        )},
        "AHEAD": (
            "ahead; earlier; in advance; beforehand; prior; earlier than that; ahead of time; ahead of that; "
            "in advance of that"
        ),
        "EVE": "the eve of; eve of; the day before",
        "WEEKOF": (
            "the week containing; the week commencing; the week beginning; week commencing; week beginning; "
            "week starting; week starting on; the week starting; the week starting on; the week that starts; w c"
        ),
        "DAYPART": {
            dt.time(9): "morning; mornings; mrng; am hours; morn",
            dt.time(14): "afternoon; afternoons; aft; arvo",
            dt.time(18): "evening; evenings; evng",
            dt.time(20): "night; nights; nite",
            dt.time(12): "at lunch; over lunch; lunchtime; lunch time; midday; mid day",
            dt.time(10): "mid morning; midmorning; late morning",
            dt.time(11): "before lunch",
            dt.time(13): "after lunch; right after lunch; early afternoon",
            dt.time(15): "mid afternoon; midafternoon",
            dt.time(16): "late afternoon",
            dt.time(8): "1st thing; 1st thing in the morning; first thing; first thing in the morning; early morning; bright and early; crack of dawn",
        },
        "NOON": {dt.time(12): "noon; noonish; high noon; noontime; 12 noon; twelve noon"},
        "MIDNIGHT": {dt.time(0): "midnight"},
        "OCLOCK": "o clock; oclock; hrs sharp; hundred hours",
        "AMPM": {"a": "am; a m", "p": "pm; p m"},
        "HALFPAST": "half past; half after",
        "QUARTERPAST": "quarter past; quarter after; a quarter past; a quarter after",
        "QUARTERTO": "quarter to; a quarter to; quarter till; a quarter till",
        "Q": "q; quarter number; quarter no",
        "HALFYEAR": "h",
        "FY": "fy",
        "NEXTFISCAL": "new fiscal year; the new fiscal year; new fiscal",
        "FISCAL": "fiscal; financial; our fiscal; their fiscal; his fiscal; her fiscal; fiscl",
        "WEEKNO": "cw; week number",
        "REACH": "; ".join(map(" ".join, _TALKED)) + (
            "; reach back out; reach back out to; reaching back out; circle back out; reach back; "
            "; be called; to be called; being called; be rung; to be rung; be contacted; to be contacted; be phoned; to be phoned; telephone; telephones; fu; f u; f/u; buzz; call; call back; callback; check back; circle back; contact; dial; email him; email her; "
            "email them; follow up; followup; get back; get back to; get in touch; message; phone; ping; reach back; "
            "reach out; reconnect; ring; ring back; text; touch base; write; give him a call; give her a call; "
            "give them a call; give him a ring; give her a ring; give them a ring; give him a shout; give a call; "
            "give a ring; give him a buzz; give her a buzz; give him a bell; give her a bell; give them a bell; give "
            "us a bell; give me a bell; give her a shout; get onto; get hold of; get ahold of; check in with; call "
            "again; ring again; try back; drop a line; drop him a line; drop her a line; drop them a line; drop a "
            "note; drop him a note; drop her a note; shoot him an email; shoot her an email; whatsapp; reengage; "
            "reconvene; hop on a call; jump on a call; get him on the phone; get her on the phone; ring up; phone up; "
            "text him; text her; ring round"
        ),
        "SENDV": (
            "send; resend; email; e mail; mail; deliver; quote; submit; ship; drop off; fax; post him; post her; "
            "post them; forward"
        ),
        "MOVEV": (
            "bump; bumped; shifted; slid; slipped; slips; kick; kicked; slide; bump it; change; change it; delay; "
            "delay it; move; move it; move us; moved; postpone; postponed; push; push back; push it; push it back; "
            "pushed; reschedule; reschedule it; rescheduled; shift; shift it; switch; switch it; bring forward; "
            "brought forward; bring it forward; rearrange; rearranged; put back; put it back; delayed; slip; kick it"
        ),
        "WAITV": (
            "let; sit on this; sit on that; give him; give her; give them; give us; allow; allow him; allow her; allow them; let it go; let it rest; "
            "leave it; hold off; wait; park it; park this; park; table it; table this; table that; shelve it; shelve "
            "this; shelve; put it off; put off; put it on ice; on ice; on hold; put on hold; back burner; put a pin "
            "in it; let it lie; sit on it; dormant; quiet; silent; kick it down the road; hold; pause; give it; leave "
            "him; leave her; leave them; leave alone; stay away; sit tight; let it sit; let the dust settle; let "
            "things settle; let it be; stand by; back off; lay off; cool off; give em; giving him; giving her; giving "
            "them; gimme; give me; asked for; asked us for; asked me for; wants; wanted; needs; need; needed; "
            "figures; figured; reckons; reckoned; requested; take a break; let him be; let her be; let them be; "
            "leave; let him breathe; let her breathe; let them breathe; give him space; give her space; give them "
            "space; give him time; give her time; give them time; hold fire; hang fire; hang back; hang tight; ease "
            "off; step back; leave be; leave him be; leave her be; leave them be; leave him alone; leave her alone; "
            "leave them alone; leave it alone; sleep on it; think it over; mull it over; to think about it; to think "
            "it over; snooze; snooze it; defer; deferred; stalled; waits; waiting until; holding; on pause; paused; "
            "frozen; is frozen; budget frozen; budget s frozen; keep quiet; lie low; let it settle; let him settle; "
            "let her settle; let them settle; keep it for; save it for; nothing happening; nothing moves; nothing "
            "will happen; nothing happens; no decision; not ready; won t be ready; ready; available"
        ),
        "CALL": (
            "follow; check in; check; check check w; reach; try; try again; meet; see; visit; remind; catch up; talk; "
            "speak; chat; follow ups; schedule; book; invite; nudge; chase; connect; give; holler; set up; set; "
            "arrange; lunch with; coffee with; drop; drop by; stop by; swing by; pop in; bring; pitch; present; demo; "
            "hit up; bug; poke; plan; let s; lets; pls; to do; revisit; approach; propose; reminder; follow up with; "
            " c/b; cb; call bk; calls back; ring bk; tickle; look; come back; go back; begin; works for "
            "him; shoot; put; interview; review; discuss; hear; ask; confirm; offer; back; chase up; rebook; catch "
            "him; catch her; catch them; track down; get him; get her; pick it up; pick it back up; pick this up; "
            "pick up again; take it up; raise it; have another go; take another run; call round; pop round; pop by; "
            "nip in; come by; go see; go and see; pay a visit; pay him a visit; pay her a visit; do lunch; have "
            "lunch; get coffee; grab coffee; grab lunch; grab a coffee; grab a beer; grab breakfast; grab dinner; "
            "lunch; breakfast; sit down with; sit down; get together; meet up; tee up; line up; sync up; regroup; "
            "reopen; restart; warm him up; warm her up; warm them up; congratulate; catch; probe; sound him out; "
            "sound her out; feel him out; work on him; pounce; see about; look in; look in on; look into; "
            "talk to; good time; best time; right time; hit"
        ),
        "REPLY": (
            "let you know; be in touch; get back to you; come back to you; get back to me; get back to us; "
            "let me know; let us know; come back to me; come back to us; be in contact"
        ),
        "ILL": (
            "i ll; ill; i will; i am going to; i m going to; we ll; id rather; i d rather; waiting for him to; "
            "waiting for her to; waiting for them to; you ll; let me; i prefer to; i d prefer to; waiting on him to; "
            "waiting on her to; waiting on them to; i m gonna; gonna"
        ),
        "THEYLL": (
            "who s going to; who ll; who will; who is going to; s the one to; he ll; hell; she ll; they ll; he will; she will; they will; he s going to; she s going to; "
            "they re going to; he is going to; she is going to; they are going to; he wants to; she wants to; "
            "they want to; he said he ll; she said she ll; he prefers to; she prefers to; he d rather; she d rather; "
            "let him; let her; let them; he promised to; she promised to; he plans to; they plan to; he intends to; "
            "wait for him to; wait for her to; wait for them to; expects to; he is to; she is to; he s gonna; "
            "she s gonna; he d; she d; they d; he would; she would; they would; he said he d; she said she d; "
            "they said they d; he said he will; she said she will; they said they ll; he might; she might; they may; "
            "client will; customer will"
        ),
        "YOU": "you; me; us; u; my office; our office",
        "BALL": "; ".join(map(" ".join, (*_THEY_CALL, *_THEY_CALL_US, *_CALLS_US, *_THEY_RETURN))) + (
            "; "
            "owes me a call; owes us a call; owes me an answer; owes us an answer; owes me a reply; owes us a "
            "reply; owes me a callback; owes me a quote; owes me a number; owes me an email; owes us a callback; "
            "owes me a signature; "
            "it s his move; it s her move; it s their move; his turn to call; her turn to call; their turn to call; don t call us; no follow up needed; no followup needed; no follow up required; no follow up necessary; "
            "not interested; no interest; no need to call; no need to follow up; no need to contact; do not contact; "
            "don t contact; do not follow up; don t follow up; no need for follow up; no further contact; never call; "
            "take me off; remove me; do not call again; don t call again; wait for his call; wait for her call; wait "
            "for their call; wait for them; wait to hear; waiting to hear; waiting for his call; waiting for her "
            "call; awaiting his call; awaiting her call; ball in their court; ball is in their court; ball in his "
            "court; ball is in his court; ball in her court; ball is in her court; the ball is with them; ball is "
            "with them; ball s in his court; he ll be in touch; she ll be in touch; they ll be in touch; he will be "
            "in touch; she will be in touch; they will be in touch; ball s in her court; ball s in their court; dont "
            "call me i ll call you; don t call me i ll call you; no action needed; no action; no action required; "
            "they have our number; they have my number; he has my number; she has my number; he has our number; she "
            "has our number; lose my number; stop calling; doesn t want to be contacted; does not want to be "
            "contacted; doesn t want to be called; please don t call; dead lead; dead end; not a fit; not a prospect; "
            "dnc; unsubscribe; will reach out to us; will reach out when; will contact us; will call us; will call "
            "me; will get back to us; will get back to me; will let us know; will let me know; lets me know; lets us know; "
            "will be in touch; ll be in touch; will reach out if; will call if; will email me; will email us; will contact me; will ring "
            "me; will ring us; will reach out; ll reach out; ll contact us; promised to call me; promised to get back "
            "to me; expects no call; will come back to us; will come back to me; his "
            "turn; her turn; their turn; nothing needed; no callback needed; no call back needed; no more calls; "
            "asked not to be called; asked not to be contacted; asked us not to call; asked me not to call; doesn t "
            "want calls; wants no calls; let him come to us; let her come to us; let them come to us; will circle "
            "back; ll circle back; will get in touch; ll get in touch; will drop us a line; will drop me a line; ll "
            "drop me a line; ll drop us a line; will give me a call; will give us a call; ll give me a call; ll give "
            "us a call; ll give me a shout; ll give us a shout; ll give me a ring; ll give us a ring; ll give me a "
            "bell; will text me; ll text me; ll email me; ll email us; ll ring me; ll ring us; ll call me; ll call "
            "us; ll let me know; ll let us know; ll get back to me; ll get back to us; "
            "lost cause; went with a competitor; chose a competitor; "
            "no longer interested; not in the market; opted out; out of business; not to be chased; not to be "
            "contacted; not to be called; prefers to call us; will phone me; will phone us; ll phone me; ll phone us; "
            "ll come back to me; ll come back to us; will chase us; will chase me; will write to us; will write to "
            "me; over to them; over to him; over to her"
        ),
        "NOT": (
            "strike; cross out; erase; delete; remove; not; don t; dont; do not; doesn t; does not; won t; will not; can t; cant; cannot; can not; couldn t; "
            "never; isn t; is not; isnt; aren t; are not; not free; avoid; instead of; rather than; forget; "
            "forget about; not on; not at; nothing; wasn t; weren t; rules out; ruled out; cannot do; can t do; can t "
            "make; can t make it; didn t; did not; didnt; hadn t; had not; haven t; have not; hasn t; has not; "
            "scratch; nix; steer clear of; stay away from; cancel; canceled; cancelled; missed; unable to; don t "
            "bother; do not bother; not bother; don t even; rather not; would rather not; d rather not; wouldn t; "
            "shouldn t; mustn t; should not; must not; ain t; ditch; bailed on; backed out of; cried off; can t "
            "manage; couldn t make; could not; wont; not available on; not free on; don t want; doesn t want; drop "
            "the"
        ),
        "NO": "no; nah",
        "EXCEPT": (
            "except; bar; barring; all but; except for; excepting; anything but; any day but; any day except; any time but; anytime but; "
            "other than; apart from; just not; but not"
        ),
        "BAD": {"busy": "is busy; are busy; is slammed; is manic", None: "; ".join(map(" ".join, _DAY_OFF)) + (
            "; is a day off; nobody works; no one works; not then; is bad; is no good; no good; doesn t work; does not work; won t work; will not work; is not good; isn t "
            "good; is full; is booked; is booked up; is booked solid; is impossible; is too early; is too soon; too "
            "soon; too early; too late; is too late; not possible; is not possible; isn t possible; is terrible; is a "
            "holiday; isn t great; is not great; is packed; is taken; is no go; is a no go; is not an option; isn t "
            "an option; doesn t suit; does not suit; didn t work; is crazy; is a mess; is awful; is tough; is hard; "
            "is tricky; is jammed; is blocked; are bad; are no good; are booked; are full; is tight; is "
            "rough; is dead; won t do; not good; bad; fell through; is cancelled; is canceled; is not "
            "workable; is hectic; is a bad time; is a bad week; is a bad day; don t work; do not work; is unlikely; "
            "no way; is not convenient; is out of the question; out of the question; is off the table; off "
            "the table; is shot; is jam packed; is rammed; is chaos; is mad; is nuts; is insane; is murder; "
            "is a nightmare; is a write off; is a washout; is toast; is spoken for; is full up; is all booked; is not "
            "going to work; isn t going to work; not going to work; not gonna work; is not happening; isn t "
            "happening; not happening; no can do; clashes; is not on; is no use; no use; is hopeless; hopeless; are "
            "hopeless; is useless; is awkward; is difficult; is inconvenient; isn t convenient; is a problem; is a "
            "non starter; doesn t suit him; doesn t suit her; doesn t work for him; doesn t work for her; won t work "
            "for him; won t work for her; is a bit soon; is a bit early; is a bit tight; too tight; too far out; too "
            "far off; too quick; is premature; premature; won t fly; can t happen; is bedlam; no good for him; no "
            "good for her; is no good for him; is no good for her; is tax deadline; is a zoo; is a circus; looks bad; "
            "looks full; is gone"
        )},
        "GOOD": {"takes": "take", "chosen": "he took; she took; they took; he picked; she picked; they picked; he chose; she chose; they chose", "instead": (
            "he d sooner; she d sooner; they d sooner; would sooner; he d prefer; she d prefer; they d prefer; he would sooner; she would sooner; they would sooner; he d rather; she d rather; they d rather; "
            "now it s; now it is; now its; now it ll be; it s now; turns out it s; turns out it is; turns out to be; it turns out it s; turned out to be; "
            "he "
            "would prefer; she would prefer; he prefers; she prefers; they prefer; prefers; he d like; she d "
            "like; could we do; asked could we do; asked if we could do; wants to do; asked to do; new one; new "
            "one is; the new one is; he meant; she meant; they meant; "
            "make it; let s make it; lets make it; instead; moved to; moved it to; move it to; push it to; push "
            "to; move to; reschedule to; reschedule for; new date is; new date; rebooked for; rearranged for; "
            "slid to; pushed out to; postponed until; delayed to; delayed until; replace it with; replaced by; "
            "replaced with; is now; is now on; it s now"
        ), None: "; ".join(map(" ".join, (*_WE_CALLED, *_SEEMS_GOOD))) + (
            "; is what s left; is what is left; is all that s left; is all he has left; is left; is what remains; "
            "is the only one left; that leaves; which leaves; leaves us; leaves only; leaves just; "
            "wrote down; put down; jotted down; circled; noted; fixed for; is fixed for; replace it with; would rather we; d rather we; prefers we; asked that we; asks that we; we go; we re up; we re on; we present; works; is fine; is good; is better; make it; say; fine; better; rather; instead; is ok; is okay; is "
            "great; ok; okay; suits; is best; best; let s say; lets say; let s do; lets do; let s make it; lets make "
            "it; go for; try for; shoot for; aim for; prefers; prefer; preferred; works better; would be better; "
            "would be good; would work; is perfect; perfect; it is; more like; target; looks good; sounds good; can "
            "do; could do; is open; is free; is possible; free; open; how about; what about; would be fine; is "
            "preferable; would suit; suits better; are fine; are good; is doable; doable; am free; push to; push it "
            "to; move to; move it to; moved to; moved it to; reschedule to; reschedule "
            "for; works best; best is; suits him; suits her; "
            "suits them; is better for him; is better for her; works for her; works for them; works for me; works for "
            "us; is good for him; is good for her; can manage; could manage; can fit; has time; has a slot; has room; "
            "has an opening; has a gap; is clear; is wide open; wide open; is available; is around; fits; we agreed "
            "on; agreed on; settled on; decided on; landed on; went with; go with; going with; opted for; shooting "
            "for; aiming for; leaning toward; leaning towards; leaning; ideally; ideal; is ideal; would be ideal; "
            "preferably; more likely; safer; is safer; is on; is a go; is confirmed; confirmed for; pencilled in; "
            "pencil in; penciled in; pencil him in; pencil her in; booked for; book it for; set for; on for; down "
            "for; put me down for; put him down for; put her down for; scheduled for; pushed out to; slid "
            "to; postponed until; delayed to; delayed until; rebooked for; "
            "rearranged for; new date is; new date; s better; s best; s fine; s good; s ok; s perfect; s great; s "
            "open; s free; better is; good is; would be great; would be perfect; will do; will work; should work; "
            "should be fine; should be good; should be ok; might work; it has to be; has to be; it must be; stick "
            "with; stay with; keep to; at his desk; at her desk"
        )},
        "CORRECT": "; ".join(map(" ".join, (*_NOW_SAYING, *_SENT_WORD))) + (
            "; "
            "in the end,; in the end he; in the end she; in the end it s; in the end they; ended up at; "
            "eventually settled on; finally chose; finally said; "
            "then settled on; finally settled on; but settled on; ended up on; ended up with; but then he said; "
            "but then she said; but no,; wait,; changed to; changed it to; change to; change it to; rescheduled to; rescheduled for; pushed to; bumped to; switched to; postponed to; slipped to; then said; now says; now said; actually; i mean; i meant; make that; no make it; no make that; sorry; correction; no wait; wait no; "
            "scratch that; strike that; on second thought; on second thoughts; oh wait; or rather; hold on; wait; no "
            "no; changed his mind; changed her mind; changed their mind; changed their minds; change of plan; change "
            "of plans; on reflection; scrap that; nope; no sorry; or better; er; err; erm; oops; whoops; my mistake; "
            "my bad; correct that; cancel that; hang on; take that back; i take that back; or actually; well "
            "actually; come to think of it; thinking about it; i was wrong; my error; sorry i meant; pardon; ah no; "
            "oh no; um no; uh no; check that; disregard; ignore that; forget that; never mind that; never mind; i "
            "stand corrected; i misspoke; misspoke; no hold on; no hang on; no no wait; wrong day; wrong week; wrong "
            "month; i meant to say; let me correct"
        ),
        "BUT": "but; so; therefore; thus; however; though; although; otherwise fine",
        "IFNOT": (
            "if no answer; if no reply; if no response; if not; if nothing; otherwise; or else; if he doesn t; if she "
            "doesn t; if they don t; if i don t hear; failing that; if unavailable; if no luck; if that fails; if he "
            "is out; if she is out; if not there; if we don t hear; if he hasn t; if she hasn t; if they haven t; if "
            "i haven t; if we haven t; and again; and then again; then again; worst case; at worst; backup; backup "
            "is; fallback; as a backup; plan b; if that doesn t work; if that does not work; if he can t; if she can "
            "t; if they can t; if busy; if voicemail; if no one answers; if nobody answers; if needed; if necessary; "
            "if i don t reach him; if i don t reach her; if i don t get him; if i don t get her; if i miss him; if i "
            "miss her; if he s not in; if she s not in; if that doesn t suit; if that s no good; failing which; if "
            "there s no answer; if there is no answer; if no joy; if no dice; if he doesn t call; if she doesn t "
            "call; if they don t call; if i hear nothing; if we hear nothing; just in case; if he isn t there; if she "
            "isn t there; if he s away; if she s away; if unreachable; if not in; if they pass; if it slips"
        ),
        "CLOSED": "closed; shut; shuts; shuts down; shut down; is shut down; closes down for",
        "AWAY": (
            "is out of the office; is out of office; is out of town; are out of the office; his hols; her hols; "
            "their hols; his holidays; her holidays; their holidays; skip; away; on vacation; on holiday; on leave; traveling; travelling; gone; busy; swamped; tied up; slammed; "
            "buried; unavailable; on maternity leave; maternity leave; paternity leave; on parental leave; parental "
            "leave; out of office; out of the office; out of town; overseas; abroad; vacationing; on sabbatical; "
            "sabbatical; in surgery; recovering; off work; on the road; on a cruise; cruise; not in; not back; not "
            "around; not available; not in the office; not reachable; on a trip; on travel; at sea; ooo; pto; on pto; "
            "off sick; on medical leave; medical leave; on honeymoon; honeymoon; at "
            "a conference; at a convention; at a trade show; at the convention; at the conference; at the trade show; "
            "in meetings; in training; in trial; vacation; traveling all; in a trial; at trial; on assignment; "
            "deployed; on deployment; under water; underwater; heads down; crunch; in crunch; jury duty; on jury "
            "duty; will be off; be off; will be out; in europe; in china; in asia; in mexico; on sick leave; out "
            "sick; in hospital; in the hospital; hospitalized; laid up; on bereavement leave; bereavement leave; "
            "compassionate leave; furloughed; on secondment; on annual leave; annual leave; on hols; on his hols; on "
            "her hols; on their hols; on his holidays; on her holidays; on vacay; in the field; flying; on safari; "
            "camping; on tour; snowed under; flat out; maxed out; jammed up; booked up; booked solid; up to his neck; "
            "up to her neck; up to his ears; up to her ears; up to his eyes; up to her eyes; in the weeds; "
            "overwhelmed; overloaded; drowning; unreachable; off grid; off the grid; offline; shut; shuts; shut down; "
            "shuts down; on mat leave; mat leave; away on business; interstate; in court; in rehab; at his cottage; "
            "at her cottage; at the cottage; at the lake; at the cabin; at the beach; at the shore; down south; up "
            "north; in florida; wintering; on a retreat; on exchange; sick; under the knife; on paternity leave; on "
            "paternity; on maternity; mid move; "
            "in the middle of a; in the middle of an; in the middle of his; in the middle of her; in the middle of their; in the middle of some; in the middle of moving"
        ),
        "AWAYIN": (
            "he s in; she s in; they re in; he is in; she is in; they are in; he ll be in; she ll be in; they ll be in; "
            "he will be in; she will be in; they will be in; he s at; she s at; they re at; he ll be at; she ll be at; "
            "he s over in; she s over in; he s down in; she s down in; he s up in; she s up in; he s off to; "
            "she s off to; goes to; flies to; flying to; travels to; traveling to; heads to; heading to; leaves for; "
            "leaving for"
        ),
        "SELFAWAY": (
            "i ll be out; i ll be away; i will be out; i will be away; i am off; i m off; we will be gone; i ll go; i "
            "ll stay; i ll be gone; i ll be there; i ll leave; i will leave; i will travel; i m away; i am away; we "
            "re away; i m out; i am out; we re out; i m on vacation; i m on holiday; i m traveling; i m travelling; i "
            "m on leave; we re closed; i ll be traveling; i ll be travelling; i ll be on vacation; i ll be on holiday"
        ),
        "EVENTV": (
            "open house; open day; open doors; open evening; takes place; take place; will take place; taking place; up before the; goes before the; appears before the; due; is due; board meets; meets; meeting; decision; budget; trade show; conference; convention; begins; "
            "agm; renewal; lease; contract; deadline; birthday; anniversary; wedding; retires; expires; renews; "
            "launch; launches; opening; opens; closes; closing; audit; show; expo; fair; graduation; surgery; "
            "election; vote; votes; kickoff; go live; install; installation; fiscal year ends; moves; move in; moving "
            "in; moving into; move into; moving; dinner; banquet; reception; summit; exhibition; congress; workshop; "
            "interview; exam; exams; go live date; golive; vacation starts; starts school; review board; inspection; "
            "tender; bid; rfp; bids; permits; kicks off; decides; decide; decided; approval; approves; merger; ipo; "
            "trial; hearing; new job; starts; ends; ending; gala; tournament; outing; game; shutdown; earnings; "
            "results; year end close; ships; arrives; delivery; travels; pregnant; due date; baby; symposium; "
            "seminar; webinar; training; rollout; roll out; cutover; migration; outage; site walk; walkthrough; pre "
            "bid; prebid; kick off; offsite; retreat; committee; council; sits; convenes; ruling; verdict; court "
            "date; deposition; mediation; arbitration; closing date; completion; handover; ribbon cutting; "
            "groundbreaking; ground breaking; breaks ground; break ground; grand opening; open house; open day; "
            "premiere; concert; recital; match; race; marathon; playoffs; operation; procedure; treatment; "
            "appointment; half term; commencement; prom; christening; communion; funeral; retirement party; party; "
            "bbq; barbecue; picnic; fundraiser; auction; harvest; stocktake; inventory; filing; appraisal; budget "
            "cycle; submission; award; awards; bid opening; tenders; vendor day; demo day; trial period; pilot; "
            "probation; notice period; policy; insurance; funding round; funding; grant; acquisition; takeover; "
            "integration; relocation; relocates; fit out; refurb; renovation; construction; shipment; lands; goes "
            "live; going live; publication; release; releases; arrival; departs; departure; sails; go to press; is "
            "up; are up; runs out; comes up; comes due; falls due; matures; turns; takes effect; effective date; "
            "takes office; takes over; assembles; gets married; graduates; the move"
        ),
        "PLAN": (
            "was going to; were going to; was gonna; were gonna; had planned to; was planning to; had meant to; "
            "was about to; was hoping to; had hoped to"
        ),
        "PASTV": (
            "we walked; we toured; we visited; i visited; i toured; i walked; walked the; toured the; worked in; "
            "worked for; worked at; lived in; served in; waited for; "
            "got his; got her; got their; regrets; built; refitted; "
            "lasted; dragged on; dragged on for; was delayed; were "
            "delayed; was down; were down; was idle; sat idle; stood idle; stood empty; sat empty; "
            "renovated; patented; burned; burnt; crashed; forgot; fell; sank; swam; hurt his; hurt her; tore; stole; sued; "
            "settled with; relocated; retired from; resigned; stepped down; laid off; downsized; restructured; refinanced; "
            "borrowed; donated; raised; recruited; poached; interned; trained; qualified; studied at; competed in; raced; "
            "skied; hiked; camped; cruised; travelled to; traveled to; drove to; flew in; arrived; landed; checked out; "
            "tested; tried out; sampled; trialled; trialed; evaluated; reviewed; rejected; declined; refused; approved; "
            "awarded; won the; lost the; failed the; broke; cracked; leaked; blew; overheated; jammed; tripped; corroded; "
            "rusted; collapsed; caught fire; was damaged; was destroyed; was rebuilt; retrofitted; refitted; refurbished; "
            "repainted; repaved; rewired; reroofed; recalled; returned the; sent back; exchanged; refunded; credited; "
            "overcharged; paid off; inherited; bequeathed; adopted; lost his; lost her; buried his; buried her; mourned; "
            "wrapped up; wrapped; finished up; came in under; came in over; overran; ran over; was laid off; was fired; was elected; was appointed; was diagnosed; was treated; was operated on; recovered from; "
            "transferred; demoted; outsourced; insourced; standardized; standardised; automated; digitized; digitised; "
            "migrated; went live; rolled out; decommissioned; demolished; tore down; knocked down; razed; cleared; excavated; "
            "poured; paved; framed; roofed; plumbed; wired; painted; planted; harvested; bred; raised the; sold off; "
            "auctioned; leased; rented; subleased; vacated; evicted; occupied; moved into; moved out; "
            "emigrated; immigrated; settled in; grew; shrank; doubled; tripled; halved; peaked; bottomed; went public; "
            "went bankrupt; filed; folded; dissolved; spun off; rebranded; renamed; redesigned; relaunched; debuted; "
            "premiered; performed; sang; danced; spoke at; lectured; keynoted; moderated; emceed; chaired; judged; refereed; "
            "umpired; pitched for; caught a; shot a; hit a; holed; birdied; sailed; rowed; climbed; ran the; "
            "sold; loved; enjoyed; drove; flew; rode; broke; chose; drew; ate; spent; threw; wore; failed; died; lived; studied; earned; scored; stayed; golfed; fished; hunted; celebrated; hosted; organized; sponsored; exhibited; competed; volunteered; coached; elected; appointed; expanded; opened; remodeled; rebuilt; designed; inherited; swapped; traded; toured us; showed us; showed me; gave me; gave us; was supposed to be; was to be; was meant to be; was scheduled for; was "
            "planned for; originally; used to be; will take; ll take; would take; lasts; lead "
            "time; left message; left a message; left msg; left vm; left a vm; left voicemail; left a voicemail; lvm; "
            "left word; closed a; closed the; closed our; closed out; quit; took over; switched; began; turned; ran; founded it; asked "
            "about; played; used to; grew up; taught; fired; divorced; spoke; met; sent; saw; talked; bought; "
            "ordered; joined; founded; retired; left; moved here; signed; closed on; visited; called; emailed; "
            "started; was founded; was established; established; built; had lunch; had coffee; had a meeting; hired; "
            "graduated; born; was born; moved in; discussed; mailed; texted; phoned; rang; wrote; won; lost; came; "
            "started here; ran into; bumped into; attended; worked; presented; quoted; submitted; received; "
            "delivered; installed; married; got married; was promoted; promoted; was hired; acquired; merged; "
            "launched; opened in; had; shipped; gave; finished; completed; passed; expired; ended; changed jobs; "
            "switched jobs; incorporated; certified; published; released; flooded; toured; inspected; audited; "
            "surveyed; measured; priced; pitched; proposed; tendered; demoed; showed; handed; dropped off; picked up; "
            "paid; invoiced; billed; renewed; extended; upgraded; replaced; repaired; fixed; serviced; complained; "
            "chatted; caught up; contacted; followed up; pinged; got hold of; got through; heard from; last heard; "
            "last contact; last contacted; last called; last talked; last spoke; last met; last saw; last ordered; "
            "last order; last visit; last visited; last bought; learned; found out; recommended; referred; "
            "introduced; was introduced; been with; been at; been here; been there; been in business; been open; been "
            "running; dates from; dates back to; goes back to"
        ),
        "THEN": {"next": "then", None: "which is when; that is the time; that s when; thats when; that is when; that s the day; that s the time"},
        "OVER": "is over; s over; are over; is done; is past; is behind us; has passed; is finished; is out of the way",
        "WHICH": (
            "which runs until; which runs through; which runs to; which runs till; which goes until; which closes; which "
            "closes on; which finishes; which finishes on; that ends on; that runs until; that runs through; it s on; it is on; that is the; which ends; which ends on; which begins; which starts on; which is; which is on; which falls on; which s; which will be; which are; that is on; that s on; which starts"
        ),
        "THAT": {"that": "that", None: "it; those; this one; that date; that day; that one"},
        "ONE": "the one",
        "GUARD": (
            "room; rm; ext; extension; x; suite; ste; unit; apt; floor; fl; number; nr; page; item; model; version; "
            "ver; route; rte; highway; hwy; gate; booth; table; building; bldg; lot; po box; box; hall; part; sku; "
            "invoice; order; zip; size; level; grade; chapter; section; serie; series; handicap; phase; step; bay; "
            "dock; terminal; flight; seat; row; aged; age; channel; ch; studio; district; ward; pier; exit; mile; "
            "bus; train; line; hole; stand; desk; cell; tel; fax; mobile; pin; code; id"
        ),
        "MOVED": "; ".join(map(" ".join, product(("", "was", "is", "got", "has been"), _MOVED, ("from",)))),
        "W": "co op; co ops; coop",
        "MEASURE": (
            "inch; inches; foot; feet; ft; mm; cm; gauge; ga; plywood; ply; drywall; sheetrock; osb; mdf; ton; tons; "
            "tonne; tonnes; lb; lbs; pound; pounds; oz; ounce; ounces; mile; miles; km; kms; acre; acres; hp; horsepower; "
            "volt; volts; amp; amps; psi; gallon; gallons; litre; litres; liter; liters; percent; sq; yards; pipe; pipes; "
            "bolt; bolts; hose; rebar; copper; conduit; cup; cable; cables; chain; rope; wire; tubing; tube; rod; rods; dowel; screw; screws; decking; siding; flange; flanges; nails; tile; tiles; thread; stud; studs; "
            "steel; glass; plate; lumber; gravel; mesh; fitting; fittings; valve; valves; socket; wrench; cups; bath; baths; bed; beds; mpg; mph; "
            "bushels; kw; kva; sqft; kg"
        ),
        "THERE": "there; over there",
        "ALWAYS": {"habit": "every year; each year; most years; year in year out", None: (
            "always; usually; normally; typically; generally; mostly; traditionally; as a rule; most years; every year; "
            "each year"
        )},
        "OPENED": {"told": "; ".join(map(" ".join, _BIRTHDAYS)) + "; " + (
                "goes fishing; goes hunting; goes skiing; goes camping; goes sailing; goes climbing; goes surfing; "
                "goes golfing; goes home to; goes to church; goes to school; goes to college; goes to university; "
                "goes to uni; goes bowling; goes riding; goes shooting; "
                "lives in; lives on; lives with; live in; lives out; teaches; spends his; "
                "spends her; spends their; owns; rents out; rents the; bakes; brews; "
                "hires out; swims; sails his; sails her; fishes; hunts; golfs; commutes; volunteers at; "
                "volunteers with; coaches the; coaches his; coaches her; coaches kids; plays golf; plays tennis; "
                "plays football; plays bridge; plays cards; plays hockey; plays cricket; plays darts; plays in; "
                "plays for; plays the; plays bass; plays guitar; plays drums; plays rugby; plays squash; "
                "takes the kids; takes the family; takes his kids; takes her kids; "
                "takes his family; takes her mum; takes his dad; takes his wife; s doing the; is doing the; "
                "are doing the; starts school; starts college; starts university; start school; "
                "starts kindergarten; starts high school; starts daycare; starts nursery; finishes school; "
                "finishes college; finishes uni; leaves school; heads to florida; "
                "winters in; winter in; summers in; summer in; season tickets; rides his; rides her; races his; "
                "races her; races on; races at; walks the dog; walks his dog; sits on the board; "
                "gets married; getting married; ties the knot; has surgery; has a baby; has twins; "
                "is pregnant; sings in; sings with; reenacts; quilts; knits; votes on; "
                "vote on; votes in; gets paid; get paid; pays the rent; month to month; year to year; auto renews; "
                "rolls over; rolls on; kids go back; kids are off; school lets out; school breaks up; "
                "schools break up; "
            ), None: (
            "open till; open til; opening hours; open hours; office hours; business hours; store hours; shop hours; hours are; shop opens; "
            "store opens; office opens; yard opens; counter opens; place opens; gallery opens; opens daily; open daily; "
            "shop is open; store is open; office is open;"
            "closed weekends; closed on weekends; weekly off; weekly off is; weekly holiday; weekly holiday is; rest day is; day off is"
        )},
        "TERM": (
            "lease runs; lock in; lockin; tie in; minimum term; contract term; "
            "deliveries take; delivery takes; deliveries are taking; orders take; "
            "pays; pay; settles; settle invoices; settles invoices; elapse; elapses; runs to; it takes; lead time is; "
            "sits at; "
            "warranty; lead times; turnaround; takes; takes about; notice; notice period; turn a quote round; turn quotes around; "
            "took; took us; took me; took them; took him; took her; took about; "
            "payback; pays back in; pays for itself in; paid for itself in; break even; breaks even in; amortized "
            "over; amortised over; amortization; amortisation; depreciated over; written off over; financed over; "
            "spread over; paid off over; lease of; on a lease of; "
            "pays in; pays within; pays at; pays net; payment in; payment within; payment terms; terms are; net; "
            "guarantee; guaranteed for; valid for; cure time; drying time; notice is; commute; subscription; membership"
        ),
        "STREET": "avenue; ave; street; blvd; boulevard; road; rd; lane; parkway; pkwy",
        "TITLE": "mr; mrs; ms; miss; dr; prof",
        "FIRM": (
            "gmbh; inc; llc; ltd; ag; sa; sarl; sas; srl; spa; bv; nv; lda; ltda; corp; corporation; plc; ohg; sons; bros; brothers; daughters; com; co"
        ),
        "JUNK": (
            "once a year; once a month; once a week; twice a year; twice a month; twice a week; once a quarter; times a year; "
            "slow start to the year; slow start to the season; slow start to the month; slow start to the week; slow "
            "start to the quarter; rough start to the year; rough start to the season; rough start to the month; "
            "rough start to the week; rough start to the quarter; good start to the year; good start to the season; "
            "good start to the month; good start to the week; good start to the quarter; strong start to the year; "
            "strong start to the season; strong start to the month; strong start to the week; strong start to the "
            "quarter; great start to the year; great start to the season; great start to the month; great start to "
            "the week; great start to the quarter; busy start to the year; busy start to the season; busy start to "
            "the month; busy start to the week; busy start to the quarter; tough start to the year; tough start to "
            "the season; tough start to the month; tough start to the week; tough start to the quarter; bad start to "
            "the year; bad start to the season; bad start to the month; bad start to the week; bad start to the "
            "quarter; quiet start to the year; quiet start to the season; quiet start to the month; quiet start to "
            "the week; quiet start to the quarter; hard start to the year; hard start to the season; hard start to "
            "the month; hard start to the week; hard start to the quarter; decent start to the year; decent start to "
            "the season; decent start to the month; decent start to the week; decent start to the quarter; fast start "
            "to the year; fast start to the season; fast start to the month; fast start to the week; fast start to "
            "the quarter; "
            "sat next to; works weekends; vacation a year; weekends and nights; have a great week; have a great day; "
            "have a good day; have a good one; have a great weekend; have a good weekend; have a great month; "
            "have a good week; have a nice day; have a nice week; have a nice weekend; have a great year; "
            "have a good year; happy new year; merry christmas; happy hanukkah; happy chanukah; happy passover; happy purim; happy rosh hashanah; happy diwali; happy holi; happy eid; eid mubarak; "
            "happy nowruz; happy kwanzaa; happy chinese new year; happy lunar new year; ramadan kareem; ramadan mubarak; happy vesak; happy holidays; happy easter; happy thanksgiving; "
            "happy friday; happy monday; good morning; good afternoon; good evening; good night; good talk; "
            "nice talk; great talk; good chat; nice chat; nice to meet you; good to meet you; good meeting; "
            "nice meeting; great meeting; good conversation; day after day; day by day; day to day; week after week; "
            "month after month; year after year; year over year; month over month; week over week; year to year; "
            "month to month; someday; some day; one day; these days; nowadays; all day; all week; a day at a time; "
            "24 7; for the year; for ages; years of; every day; every week; every month; daily; weekly; monthly; "
            "yearly; quarterly; annually; annual; biweekly; each day; per day; per week; per month; per year; "
            "per quarter; days a week; day a week; times a week; times a month; times a year; a year old; years old; "
            "year old; yrs old; months old; weeks old; month old; week old; days old; day old; years experience; "
            "years of experience; years in business; years in the business; end of the line; second thought; "
            "second thoughts; second hand; second home; second opinion; second floor; second time; first time; "
            "first name; last name; third party; up to date; out of date; to date; save the date; no date; "
            "date night; per annum; day job; day trip; half day; day off; days off; week off; long day; big day; "
            "works mondays; works tuesdays; works wednesdays; works thursdays; works fridays; works saturdays; "
            "works sundays; busy week; busy day; rainy day; game day; pay day; payday; sunday driver; sunday school; casual friday; "
            "friday night lights; man friday; super sunday; girl friday; saturday night live; "
            "monday morning quarterback; wednesday addams; the other week; back in the day; call it a day; "
            "make my day; made my day; year round; all year; all month; month long; week long; weeks long; "
            "months long; years long; mid size; midsize; mid market; mid level; may or may not; winter coat; "
            "spring water; summer camp; summer house; summer home; spring break; spring break plans; ides of march; fall through; fall apart; "
            "fall behind; march madness; march in; april summers; fall in love; first class; second nature; "
            "in a second; just a second; one second; a second; split second; a minute; in a minute; man of the year; "
            "times a day; twice a day; once a day; twice a week; once a week; employee of the month; in time; "
            "on time; in the long run; long term; short term; time and again; at the end of the day; last minute; "
            "last call; last time; last resort; at last; last but not least; 3 day weekend; two thumbs up; "
            "in the past; over the years; through the years; this time around; next door; next of kin; "
            "what s next; next steps; next step; next level; next in line; next gen; whats next; end of story; "
            "no end; to no end; week in week out; no rush; end user; end users; front end; back end; high end; "
            "low end; deep end"
        ),
        "WITH": "goes by; known as; goes by the name; with; ask for; asks for; attn; care of",
        "SAYS": (
            "said; says; told; asked; asks; mentioned; mentions; suggested; suggests; thinks; thought; hinted; "
            "promised; figures on"
        ),
        "SUB": (
            "when; because; cause; cuz; coz; while; whenever; so that; unless; even though; given; as he; as she; as "
            "they; seeing as"
        ),
        "WAS": "was; were; had been",
        "KIN": (
            "daughter; son; wife; husband; spouse; kid; kids; child; children; baby; twins; mother; mom; mum; father; "
            "dad; parents; brother; sister; niece; nephew; grandson; granddaughter; grandkids; fiancee; fiance; girlfriend; "
            "boyfriend; boy; girl; inlaws"
        ),
        "TOBE": "be; to be; gets; get; getting; being",
        "LASTING": (
            "long; straight; on end; running"
        ),
        "F": {"ours": "we; us; let s; lets; with us; with me; with him and me; together; i", "who": "who", "wants": "he wants; she wants; they want; he wanted; she wanted; they wanted", None: (
            "not too early; not too late; not too soon; "
            "doesn t do email; doesn t do emails; doesn t do phones; doesn t do texts; doesn t text; doesn t use email; "
            "don t do email; don t do emails; hates email; hates emails; never answers email; never answers emails; "
            "doesn t answer email; doesn t answer emails; doesn t read email; doesn t read emails; "
            "good or bad; good news or bad; bad or good; either way; rain or shine; come what may; no matter what; "
            "eastern time; central time; mountain time; pacific time; "
            "s got; ve got; "
            "after all; prob; hes; shes; theyre; thats; re; x mas party; is; nothing to do; nothing going on; em; um; uh; hmm; tho; sooner than that; any sooner; need to; needs "
            "to; wants to; want; should; must; are; been; m; s; re; ve; d; ll; he; she; they; we; i; it s; its; "
            "him; her; them; his; their; our; my; your; regarding; concerning; to him; to her; here; please; on the way out; "
            "on my way out; on his way out; on her way out; on our way out; on his break; on her break; on break; on a break; "
            "just; only; also; well; very; really; probably; possibly; maybe; perhaps; hopefully; definitely; likely; "
            "again; back; up; down; as; if; who; which; what; has; have; will; would; could; can; do; does; did; "
            "some; any; all; both; still; yet; already; soon; more; less; via; into; onto; by phone; by email; "
            "anytime; than; not until; hi; hello; hey; thanks; thank; cheers; hubby; guy; office; exactly; precisely; "
            "good; great; nice; fun; sure; be back; ya; comes; goes; returns; return; got; project; "
            "proposal; deal; coffee; team; boss; company; client; about that project; for sure; tops; max; maximum; "
            "at most; at the most; give or take; or less; or more; if that; at a push; if poss; sharp; ish; possible; "
            "earliest; latest; work; time; whole; entire; full; either; whichever; whatever; i guess; i think; i d "
            "say; i suppose; he thinks; she thinks; apparently; supposedly; kindly; mate; a bit; bit; definite; "
            "anyway; though as; basically; yes; yeah; yep; yup; right"
        )},
    },
    glued={
        "WEEKS": {2: "w"},
        "DAYS": {2: "d"},
        "YEARS": {2: "y"},
        "TOMORROW": "morrow; moro; morow; morro",
        "TONIGHT": {dt.time(20): "nite; night"},
        "HOURS": {2: "h m min"},
        "AMPM": {"a": "a", "p": "p"},
        "OCLOCK": "h; hrs; hr; ish",
    },
    spelled=("WEEKDAY", "MONTH", "COMING"),
    prefixes="next this",
    guards="sundae monkey money marched augusta augustus",
    perfect=Perfect(
        having="has have had ve",
        articles="the a an its his her their",
        participles=r"\w{3,}ed",
        telling=(
            "asked offered agreed promised decided suggested proposed requested booked planned scheduled wanted preferred "
            "confirmed noted pencilled penciled slated pushed moved marked hoped intended needed blocked earmarked "
            "arranged fixed reserved advised recommended indicated mentioned pledged vowed closed opened reached interested involved expected need feed speed"
        ),
    ),
    days=DAYS,
    sentences=Sentences(
        day="{weekday}, {month} {day}, {year}",
        window="From {first} to {last}",
        moved="{day}, moved from {said}",
        time="{rest} at {time}",
        ball="The ball is with them",
        none="No time was said",
        weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        months=(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ),
    ),
)  # fmt: skip
