"""German."""

from __future__ import annotations

import datetime as dt
from itertools import product

from tickler.phrase.language import Language, Perfect, Sentences, Syntax
from tickler.phrase.named_days.de import DAYS

UNITS = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
TEENS = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
TENS = {
    20: "zwanzig",
    30: "dreißig",
    40: "vierzig",
    50: "fünfzig",
    60: "sechzig",
    70: "siebzig",
    80: "achtzig",
    90: "neunzig",
}
STEMS = ("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft",
         "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt")  # fmt: skip
ENDINGS = ("e", "en", "er", "es", "em")

NUMBERS = (
    dict(enumerate(UNITS + TEENS, start=1))
    | {ten: f"{word}; {word.replace('ß', 'ss')}" for ten, word in TENS.items()}
    | {10 + unit: f"{TEENS[unit]}; {UNITS[unit - 1]} zehn" for unit in range(3, 10)}
    | {
        ten + unit: f"{UNITS[unit - 1]}und{TENS[ten]}; {UNITS[unit - 1]} und {TENS[ten]}"
        for ten, unit in product(TENS, range(1, 10))
    }
    | {
        1: "ein; eins; eine; einen; einem; einer; nem; ner",
        2: "zwei; zwo",
        5: "fünf; fuenf",
        12: "zwölf; zwoelf; dutzend",
        100: "hundert; einhundert",
    }
)
ORDINAL_STEMS = dict(enumerate(STEMS, start=1)) | {
    20: "zwanzigst", 30: "dreißigst", 31: "einunddreißigst",
    **{20 + unit: f"{UNITS[unit - 1]}undzwanzigst" for unit in range(1, 10)},
}  # fmt: skip
ORDINALS = {
    number: "; ".join(stem.replace("ß", sharp) + ending for ending in ENDINGS for sharp in ("ß", "ss"))
    for number, stem in ORDINAL_STEMS.items()
}
YEARS = {2000 + number: f"zweitausend{word.split(';')[0].strip()}" for number, word in NUMBERS.items() if number < 100}

WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
DAYPARTS = {
    dt.time(9): "morgen; vormittag; früh; morgens; vormittags", dt.time(12): "mittag; mittags",
    dt.time(14): "nachmittag; nachmittags", dt.time(18): "abend; abends", dt.time(20): "nacht; nachts",
}  # fmt: skip

MONTHS = (
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
)

JOINED = {
    ("WEEKDAY", number, time): "; ".join(day + part.strip() for part in line.split(";"))
    for (number, day), (time, line) in product(enumerate(WEEKDAYS), DAYPARTS.items())
} | {
    ("WEEKDAY", 5, time): "; ".join(day + part.strip() for day in ("samstag", "sonnabend") for part in line.split(";"))
    for time, line in DAYPARTS.items()
}

LANGUAGE = Language(
    code="de",
    ordinals="te ten ter tes st ste sten tem",
    syntax=Syntax(
        before_is_ago=True,
        by_unit=True,
        call_takes_back=True,
        dotted=True,
        inclusive_days=True,
        next_is_week=True,
        number_after_until=True,
        ordinal_words=True,
        separable_verbs=True,
        some_day=True,
        until_included=True,
    ),
    words={
        "OPENV": {"event": "öffnet; öffnen; schließt; schliesst; macht auf; sperrt auf", None: "schafft; schaffen"},
        "NUM": NUMBERS,
        "ORDW": ORDINALS
        | {
            -2: "vorletzter; vorletzte; vorletzten; vorletztes; vorletztem; zweitletzte; zweitletzten; zweitletzter",
            -3: "drittletzter; drittletzte; drittletzten; drittletztes; vorvorletzte; vorvorletzten",
        },
        "YEAR": YEARS,
        "JOINED": JOINED,
        "MONTHHALF": {number: f"{month}hälfte" for number, month in enumerate(MONTHS, start=1)},
        "MONTHDAYS": {number: f"{month}tagen; {month}tage" for number, month in enumerate(MONTHS, start=1)},
        "MONTHWEEK": {number: f"{month}woche" for number, month in enumerate(MONTHS, start=1)},
        "ARTICLE": {
            1: (
                "einem knappen; einem guten; einer guten; einer knappen; gut einem; gut einer; knapp einem; knapp "
                "einer; rund einem; rund einer"
            ),
        },
        "COUPLE": "beiden",
        "FEW": "paar; ein paar; einigen; einige; ein paar wenigen; wenigen; mehreren; mehrere",
        "HALF": "halbe; halben; halbes; halber; hälfte; hälfte vom; hälfte von",
        "ONEHALF": {
            1: "anderthalb; eineinhalb; anderthalben; einundeinhalb",
            2: "zweieinhalb", 3: "dreieinhalb", 4: "viereinhalb", 5: "fünfeinhalb", 6: "sechseinhalb",
        },
        "FINISHED": (
            "nach ablauf; wenn die frist um ist; wenn die frist abgelaufen ist; wenn die zeit um ist; wenn das rum "
            "ist; wenn das um ist; wenn es vorbei ist; wenn das vorbei ist; wenn alles vorbei ist; wenn sie fertig "
            "sind; wenn er fertig ist; wenn sie fertig ist; wenn das durch ist; sobald das durch ist; sobald das "
            "vorbei ist; nach fristablauf; wenn die vorbei ist; wenn sie vorbei ist; wenn er durch ist"
        ),
        "BEFORETHAT": {
            "leaving": (
                "bevor er fährt; bevor sie fährt; bevor er fliegt; bevor sie fliegt; bevor sie fliegen; bevor sie fahren; bevor er "
                "geht; bevor sie geht; bevor er abreist; bevor sie abreist; bevor er verreist; bevor sie verreist; vor der abreise; "
                "vor seiner abreise; vor ihrer abreise; vor dem abflug; vor seinem abflug; vor ihrem abflug; bevor er weg ist; "
                "bevor sie weg ist; bevor sie weg sind; "
            ),
            None: (
                "vor der zeit; vor dieser zeit; vor diesem tag; vor diesem datum; vor dem tag; vor dem datum; "
                "kurz davor; kurz vorher; knapp davor; knapp vorher; noch davor; noch vorher; unmittelbar davor; "
                "unmittelbar vorher; rechtzeitig vorher; rechtzeitig davor; vorher noch; davor noch; gleich davor; "
                "direkt davor"
            ),
        },
        "AFTERTHAT": (
            "danach; hinterher; anschließend; nachher; im anschluss; danach erst; erst hinterher; erst im anschluss; "
            "nachher erst; im nachgang; daraufhin"
        ),
        "BACKV": (
            "zurück; wieder da; wieder zurück; wieder im büro; kommt wieder; kommt zurück; ist zurück; zurück ist; "
            "wieder erreichbar; wieder im haus; wieder hier; wieder am platz; wieder auf arbeit; wieder bei der "
            "arbeit; wieder gesund; wieder im lande; wieder im land; wieder im geschäft; wieder im dienst; kehrt "
            "zurück; zurückkommt; zurückkehrt; zurückgekehrt; wieder verfügbar; retour; seiner rückkehr; ihrer "
            "rückkehr; nach rückkehr; wieder zu erreichen; zurückgekommen; wieder da ist; wieder im büro ist; zurück "
            "sein; wieder zurück ist; fängt wieder an; arbeitet wieder; wieder geöffnet; wieder offen; wieder "
            "besetzt; wieder auf; wieder am start; wieder einsatzbereit; wieder fit; aus dem urlaub da; wieder an "
            "bord; wieder im einsatz; wieder daheim; zurück im büro; zurück im haus; zurück am platz; aus dem "
            "urlaub; aus den ferien; aus der kur; aus der reha; aus der elternzeit; aus dem krankenstand; aus der "
            "karenz; aus dem mutterschutz; aus dem ausland; von der reise"
        ),
        "ANDHALF": "einhalb; und einhalb; und eine halbe; und einen halben; und ein halbes",
        "DAYS": {1: "tag; tages; tg",
            2: "tage; tagen; tagn; tägli; täg",
        },
        "WORKDAYS": {
            1: (
                "werktag; werktage; werktagen; arbeitstag; arbeitstage; arbeitstagen; bankarbeitstage; "
                "bankarbeitstagen; geschäftstage; geschäftstagen; werktages; at; ats"
            ),
        },
        "WEEKS": {1: "wochenfrist; woche; wch; wohce; wo; wuche; wuchä",
            2: "wochen; wochn; wuchen; wuche lang; wohcen; wocehn; wchn; gute wochen; knappe wochen; wöchle",
        },
        "WEEKENDS": {1: "wochenende; wochenenden; wochenendes; we"},
        "MONTHS": {1: "monatsfrist; monat; monats; mon; monates; monta; mond; mo nat",
            2: "monate; monaten; monatn; mte; mönet; mönät; monatle",
        },
        "QUARTERS": {1: (
                         "quartal; quartale; quartalen; quartals; vierteljahr; viertel jahr; viertl jahr; vierteljährchen; vierteljahres; vierteljahren; qu; qrtl; "
                         "quart"
                     )},
        "HALVES": {1: "halbjahr; halbjährchen; jahreshälfte; halbjahres; halbjahre; halbjahren; semester; semesters; hj; halbj; hlbj"},
        "YEARS": {1: "jahresfrist; jahr; jahre; jahren; jahres; jahrs"},
        "HOURS": {1: "stunde; stunden; std; minute; minuten; min; sekunde; sekunden"},
        "HABITUAL": {
            0: "montags; immer montags",
            1: "dienstags; immer dienstags",
            2: "mittwochs; immer mittwochs",
            3: "donnerstags; immer donnerstags",
            4: "freitags; immer freitags",
            5: "samstags; immer samstags",
            6: "sonntags; immer sonntags",
        },
        "WEEKDAY": {
            **{number: "; ".join((name, name + "es")) for number, name in enumerate(WEEKDAYS)},
            0: "montag; mo; mäntig; mändig; määntig; mentig; montages; motnag; monatg",
            1: "dienstag; zischtig; ziischtig; zistig; ziistig; diesntag; dinstag; dientag; dienstages",
            2: "mittwoch; mi; mittwuch; mittwuche; mittwochn; mittich; mitwoch; mittwoh; mitwochs; mittoch",
            3: "donnerstag; do; dunschtig; donschtig; dunnschtig; donnschtig; dunnstig; donnstig; donerstag; donnerstages; donnertag",
            4: "freitag; friitig; fritig; freitg; fretiag; freitages; friitg",
            5: "samstag; sa; samschtig; samstig; sonnabend; sonnabends; samstages; samstga",
            6: "sonntag; so sonntag; sunntig; sontag; sonntages",
        },
        "WEEKDAYQ": {6: "so"},
        "WEEKDAYT": {1: "di", 4: "fr"},
        "WITH": "mit; bei",
        "MONTH": {
            1: "januar; jan; jänner; januars; jannuar; januari",
            2: "februar; feb; febr; februars; feber; febuar",
            3: "märz; maerz; mrz; märzes",
            4: "april; apr; aprils; aprl; arpil; apirl",
            5: "mai; mais; maies",
            6: "juni; juno; junis",
            7: "juli; jul; julei; julis",
            8: "august; aug; augusts",
            9: "september; sep; sept; septembers",
            10: "oktober; okt; oktobers; october; oct",
            11: "november; nov; novembers",
            12: "dezember; dez; dezembers; december; dec",
        },
        "MONTHQ": {6: "jun"},
        "SEASON": {
            0: "frühling; frühjahr; frühlings; frühjahrs",
            1: "sommer; sommers",
            2: "herbst; herbsts; herbstes; spätherbst",
            3: "winter; winters",
        },
        "HOLIDAY": {
            "new_year": "neujahr; neujahrstag; jahreswechsel; den jahreswechsel; dem jahreswechsel",
            "epiphany": (
                "heilige drei könige; heiligen drei könige; heilige drei koenige; dreikönig; dreikönigstag; "
                "heiligen drei königen; dreikönigen"
            ),
            "valentine": "valentinstag",
            "womens_day": "frauentag; weltfrauentag",
            "carnival_thursday": "weiberfastnacht; altweiber; altweiberfastnacht",
            "carnival_sunday": "fastnachtssonntag; karnevalssonntag; faschingssonntag",
            "carnival_monday": "rosenmontag; rosenmontags; rosnmontag",
            "carnival": (
                "fastnacht; fasching; karneval; faschingsdienstag; fastnachtsdienstag; veilchendienstag; fasnacht; dem "
                "karneval; faschingswoche; fasnachtsdienstag; kehraus; fasching dienstag"
            ),
            "ash_wednesday": "aschermittwoch; aschetag",
            "palm_sunday": "palmsonntag",
            "maundy_thursday": "gründonnerstag; palmdonnerstag; weißer donnerstag",
            "good_friday": "karfreitag; stiller freitag; hoher freitag",
            "whit_saturday": "pfingstsamstag; pfingstsonnabend",
            "holy_saturday": "karsamstag; stiller samstag; karsonnabend",
            "easter": (
                "ostern; ostersonntag; osterfest; den osterferien; osterferien; den ostern; den osterfeiertagen; "
                "osterfeiertagen; osterwochenende"
            ),
            "easter_monday": "ostermontag",
            "ascension": (
                "himmelfahrt; christi himmelfahrt; himmelfahrtstag; auffahrt; auffahrtstag; christihimmelfahrt; chr "
                "himmelfahrt; der auffahrt"
            ),
            "pentecost": (
                "pfingsten; pfingstsonntag; den pfingstferien; pfingstferien; goldener sonntag; pfingstwochenende; "
                "pfingstn"
            ),
            "whit_monday": "pfingstmontag",
            "corpus_christi": "fronleichnam",
            "april_fools": "erster april scherz",
            "may_day": (
                "tag der arbeit; maifeiertag; erster mai feiertag; maifeiertags; staatsfeiertag; 1 mai feiertag; erste "
                "mai; ersten mai"
            ),
            "mothers_day": "muttertag",
            "fathers_day": "vatertag",
            "st_john": "johannistag; johanni",
            "assumption": "mariä himmelfahrt; maria himmelfahrt",
            "german_unity": "tag der deutschen einheit; einheitstag",
            "reformation": "reformationstag",
            "lunar_new_year": (
                "chinesisches neujahr; chinesischem neujahr; chinesischen neujahr; chinesische neujahr; chinesischen neujahrsfest; chinesische neujahrsfest"
            ),
            "eid_al_fitr": "zuckerfest; ramadanende; ende des ramadan",
            "eid_al_adha": "opferfest",
            "passover": "pessach",
            "yom_kippur": "jom kippur",
            "diwali": "diwali",
            "halloween": "halloween",
            "all_saints": "allerheiligen",
            "all_souls": "allerseelen",
            "st_martin": "martinstag; sankt martin; st martin",
            "repentance": (
                "buß und bettag; buß- und bettag; buss- und bettag; buss und bettag; schweizer buß und bettag"
            ),
            "mourning": "volkstrauertag",
            "dead_sunday": "totensonntag; ewigkeitssonntag",
            "thanksgiving": "thanksgiving",
            "black_friday": "black friday",
            "labor_day": "labor day",
            "advent_1": "erster advent; ersten advent; advent; adventszeit; 1 advent",
            "advent_2": "zweiter advent; zweiten advent; 2 advent",
            "advent_3": "dritter advent; dritten advent; 3 advent",
            "advent_4": "vierter advent; vierten advent; 4 advent",
            "st_nicholas": "nikolaus; nikolaustag; nikolo; krampustag",
            "christmas_eve": "heiligabend; heilig abend; heiliger abend; weihnachtsabend",
            "christmas": (
                "weihnachten; weihnachtstag; erster weihnachtstag; ersten weihnachtstag; erster weihnachtsfeiertag; "
                "weihnacht; weihnachtsfest; den weihnachten; weinachten; weihnachtn; weihnachen; weihnachtne"
            ),
            "boxing_day": (
                "zweiter weihnachtstag; zweiten weihnachtstag; zweiter weihnachtsfeiertag; zweiten weihnachtsfeiertag; "
                "stephanstag; stefanitag; stefani; stephani"
            ),
            "new_years_eve": "silvester; sylvester; silvesterabend",
            "kings_day": "königstag",
            "national_day": "nationalfeiertag; bundesfeier; bundesfeiertag; staatsfeiertag nationalfeiertag",
            "st_joseph": "josefstag; josefitag; josefi; sankt josef",
            "immaculate": "mariä empfängnis; maria empfängnis",
            "berchtold": "berchtoldstag; bärzelistag",
        },
        "HOLYWEEK": "karwoche; der karwoche; die karwoche; heilige woche; karwochen",
        "BRIDGE": "brückenwochenende; langen wochenende zu; langen wochenende um",
        "VACATION": {
            ((7, 15), (8, 31)): (
                "sommerferien; den sommerferien; die sommerferien; sommerpause; der sommerpause; die sommerpause; "
                "sommerurlaub; dem sommerurlaub; den grossen ferien; großen ferien; den großen ferien; große ferien; "
                "sommerloch; dem sommerloch; urlaubszeit; der urlaubszeit; urlaubssaison"
            ),
        },
        "BETWEENYEARS": "zwischen den jahren",
        "THEHOLIDAYS": (
            "feiertage; den feiertagen; feiertagen; die feiertage; weihnachtsferien; den weihnachtsferien; "
            "weihnachtsfeiertage; weihnachtsfeiertagen; den weihnachtsfeiertagen; feiertag zeit; weihnachtszeit; "
            "weihnachtspause; der weihnachtspause; weihnachtsurlaub; dem weihnachtsurlaub; den festtagen; festtagen; "
            "festtage; die festtage; den weihnachtstagen; weihnachtstagen; weihnachtstage"
        ),
        "NEWYEAR": "neuen jahr; neues jahr; neue jahr; neuem jahr; neuen jahres; neuen jahrs",
        "TODAY": "heute; heut; hüt; hüüt; diesen tag; diesem tag; dieser tag; am gleichen tag",
        "NOW": (
            "jetzt; sofort; gleich; umgehend; so früh wie möglich; so bald wie möglich; so schnell wie möglich; "
            "jetzt gleich"
        ),
        "TOMORROW": "morgen; morn; moregn; mrgen; morgn",
        "OVERMORROW": "übermorgen; übermorn; uebermorgen; übermogen; ubermorgen; übermrgen; übermorge; übermorgn",
        "YESTERDAY": "gestern; vorgestern; neulich; kürzlich; letztens; gestern abend; vor kurzem",
        "TONIGHT": {
            dt.time(18): "heute abend; heut abend; heute abends",
            dt.time(20): "heute nacht",
            dt.time(17): "feierabend; tagesende; ende des tages; heute ende des tages",
            dt.time(9): "diesen morgen; heute morgen; heute früh; heute vormittag",
            dt.time(14): "heute nachmittag",
            dt.time(12): "heute mittag",
        },
        "NEXT": (
            "näxte; nächse; nähste; nöchste; "
            "nächste; nächschti; nächscht; nächschte; nexten; nexte; nächsti; nöchste; nöchsten; nächsten; nächster; nächstes; nächstem; naechste; naechsten; naechster; naechstes; näcshte; "
            "nächse; nähste; nächstn; nächsten kommenden; nä; nächst; nxt; naechst; nachste; nachsten; nächsetn; "
            "nächsen; näcsten; nechste; nechsten; nächtse; nächtsen"
        ),
        "THIS": (
            "diese; diesen; dieser; dieses; diesem; laufende; laufenden; laufendes; aktuelle; aktuellen; dies; dise"
        ),
        "COMING": (
            "kommende; kommenden; kommender; kommendes; kommendem; kommend; die kommende; bevorstehende; "
            "bevorstehenden"
        ),
        "LAST": (
            "letzte; letzten; letzter; letztes; letztem; vergangene; vergangenen; vergangenes; vorige; vorigen; "
            "voriges; vergangener; letztn"
        ),
        "AFTERNEXT": (
            "übernächste; übernä; übernächsten; übernächster; übernächstes; übernächstem; uebernächste; uebernaechste; "
            "uebernaechsten; übernaechste; ubernächste; nach dem nächsten; nach der nächsten"
        ),
        "FOLLOWING": (
            "darauf folgende; darauffolgende; darauffolgenden; darauffolgender; darauffolgendes; folgende; folgenden; "
            "folgender; folgendes; drauf; darauf; den danach; der danach; die danach; das danach; die drauf; der "
            "drauf; die darauf; der darauf; die darauffolgende; den darauffolgenden; den darauf; den drauf; die "
            "andere; die folgende"
        ),
        "EVERY": "jeden; jede; jeder",
        "EARLY": (
            "anfang; anfng; anfag; afnang; anfagn; anfangs; beginn; zu beginn; zum beginn; gleich anfang; früh im; am anfang; zum anfang; frühes; "
            "frühen; anfangs der; anfang der; anfang des; so anfang; so zu beginn"
        ),
        "MID": "mitte; mittlere; gegen mitte; zur mitte; in der mitte; mitte der; mitte des; so mitte",
        "LATE": "spät; spätes; späten; später im; ende hin",
        "END": "ende; edne; gegen ende; zum ende; am ende; ende der; ende des; ausgang; so ende; so gegen ende",
        "REST": "rest",
        "LATER": "später; im späteren",
        "POINTED": {
            "0 YEARS": "heuer; noch heuer; heuer noch",
        },
        "EODOF": {
            "EARLY MONTHS": "monatsanfang; monatsbeginn",
            "MID MONTHS": "monatsmitte",
            "EARLY YEARS": "jahresanfang; jahresbeginn",
            "MID YEARS": "jahresmitte",
            "START QUARTERS": "quartalsanfang; quartalsbeginn",
            "EARLY WEEKS": "wochenanfang; wochenbeginn",
            "MID WEEKS": "wochenmitte",
            "MONTHS": "monatsende; ultimo; monatswechsel; monatsausklang",
            "YEARS": "jahresende",
            "QUARTERS": "quartalsende",
            "WEEKS": "wochenende hin; wochenschluss; ende der woche",
            "DURING WEEKS": "unter der woche; unter der wochn",
        },
        "IN": "in; im; innen; in so; in etwa; in circa; in ca; in ungefähr; so in",
        "WITHIN": (
            "innert; innert von; innerhalb des; in längstens; in maximal; in höchstens; längstens in; innerhalb; "
            "innerhalb von; binnen; in den nächsten; innerhalb der nächsten; in weniger als; binnen der nächsten; in "
            "der nächsten zeit von; spätestens in"
        ),
        "BY": (
            "spätestens; spätestens am; spätestens bis; bis spätestens; bis spätestens zum; nicht später als; "
            "bis allerspätestens"
        ),
        "BEFORE": (
            "vor; vorm; bevor; noch vor; kurz vor; vor dem; vor der; vor den; vor unserer; noch vor der; eher als; "
            "früher als"
        ),
        "AFTER": (
            "nach; nachdem; gleich nach; direkt nach; kurz nach; nach dem; nach der; nach den; sobald; nach unserem; "
            "erst nach; unmittelbar nach; bald nach; irgendwann nach; nach seinem; nach ihrem; nach seiner; "
            "nach ihrer; im anschluss an"
        ),
        "SINCE": "seit; seitdem",
        "UNTIL": "bis; bis zum; bis zur; bis zu; bis in; bis in den; bis auf; bis am; bis an",
        "THROUGH": "bis einschließlich; bis inklusive; bis inkl; bis einschl; bis und mit",
        "FROM": (
            "ab; von; vom; ab dem; ab der; ab den; beginnend; beginnend am; von dem; frühestens; frühestens am; "
            "frühestens ab; nicht vor; nichts vor; nichts vor dem; nix vor; nix vor dem; auf keinen fall vor; auf "
            "keinen fall vor dem; keinesfalls vor; keinesfalls vor dem; bloß nicht vor; bloß nicht vor dem; nicht "
            "früher als; nicht eher als; erst ab; erst ab dem"
        ),
        "TO": "auf; auf den; auf dem; zum; zur; jetzt auf; jetzt auf den; nun auf; nun auf den",
        "ON": "am; an; den; dem; des; aufm; der",
        "AT": "um; ab ca",
        "OF": "von den",
        "THE": "die; das; d; diesem unserem",
        "AND": "und; u; plus",
        "OR": "oder; oder auch; bzw; beziehungsweise; oder am; oder auch am",
        "BETWEEN": "zwischen; irgendwann zwischen; zwischen dem; zwischen den",
        "ABOUT": (
            "etwa; ca; circa; zirka; ungefähr; gegen; rund; um den; so um den; so gegen; so um; rund um; um die; "
            "um das; so circa um; so ungefähr um; irgendwann; rund um den; etwa um den; so etwa; so ca; knapp; gut; "
            "rund um die"
        ),
        "HENCE": (
            "ab jetzt; von jetzt an; ab heute; von heute an; später; ab sofort; von heute; zeit; ab heute gerechnet; "
            "von heute an gerechnet; gerechnet ab heute"
        ),
        "AGO": "her; zuvor alt; alt; zurückliegend",
        "AHEAD": "vorher; zuvor; davor; im voraus; im vorfeld; früher; vorab",
        "NEXTDAY": (
            "tags darauf; am tag darauf; am tag danach; den tag darauf; den tag danach; der tag danach; einen tag "
            "später; am folgetag; am nächsten tag; nächster tag; am darauffolgenden tag; am nächsten morgen; am tag "
            "drauf; tags drauf; tags danach; tag drauf; den tag drauf; am anderen tag; am folgenden tag; am nächsten "
            "tag gleich; einen tag drauf; einen tag darauf; einen tag danach; tag danach; tag darauf; gleich am "
            "nächsten tag; gleich tags darauf"
        ),
        "OVER": "vorbei ist; vorbei sind; vorüber ist; vorüber sind; zu ende ist; zu ende sind",
        "EVE": "am vortag; vortag; am vorabend; vorabend; tag davor; am tag davor; am abend vor",
        "WEEKOF": {
            "with": "woche mit dem",
            None: "woche vom; woche ab dem; in der woche vom; woche um den; woche zum; woche ab; die woche vom; woche des",
        },
        "DAYPART": {
            **DAYPARTS,
            dt.time(9): (
                "vormittag; vormittags; früh; morgens; am morgen; frühs; frühmorgens; in der früh; früh morgens; "
                "am vormittag; morgen früh zeit"
            ),
            dt.time(8): "ganz früh; in aller frühe; frühflieger; gleich in der früh; so früh wie es geht",
            dt.time(12): (
                "mittag; mittags; mittagszeit; zu mittag; am mittag; zur mittagszeit; nach dem mittagessen; "
                "nach dem essen"
            ),
            dt.time(18): "abend; abends; am abend; spätabend; spätabends; abendflug; nach feierabend; spät abends",
        },
        "MIDNIGHT": {dt.time(0): "mitternacht"},
        "OCLOCK": "uhr; h; uhr früh",
        "AMPM": {"p": "pm", "a": "am vormittag uhr"},
        "HALFTO": "halb",
        "QUARTERPAST": "viertel nach; viertel über",
        "QUARTERTO": "viertel vor; dreiviertel",
        "Q": "q",
        "HALFYEAR": "h",
        "NEXTFISCAL": (
            "neuen geschäftsjahr; neues geschäftsjahr; neuen wirtschaftsjahr; neuen fiskaljahr; nächsten "
            "geschäftsjahr; nächstes geschäftsjahr; kommenden geschäftsjahr; neuen geschäftsjahres; nächsten "
            "geschäftsjahres; neue geschäftsjahr"
        ),
        "FISCAL": "geschäfts; fiskal; wirtschafts",
        "WEEKNO": "kw; kalenderwoche; kalenderwochen; woche nr; woche nummer",
        "WAITV": (
            "ruhe geben; ruhe lassen; in ruhe lassen; lass ihn in ruhe; lass sie in ruhe; lassen wir ihn in ruhe; "
            "lassen wir sie in ruhe; luft lassen; zeit lassen; zeit geben; stillhalten; die füße stillhalten; "
            "warten; warte; abwarten; wartet; gib ihm; gib ihr; gib ihnen; geben wir ihm; geben wir ihr; zeit geben; "
            "ruhen lassen; liegen lassen; in ruhe lassen; ruhen; lass ihm; lass ihr; stillhalten; zuwarten; stehen "
            "lassen; pausieren; pause machen; zeit lassen; ich warte; wart; ich lass; lass ihnen; lasse ihm; lassen "
            "wir ihm; lassen wir ihr; geb ihm; gebe ihm; geben wir; gib; lass sie; lass ihn; pause; ruhe; ruhe "
            "geben; ruhe gönnen; abstand; funkstille; bedenkzeit; bedenkfrist; aufschub; schonfrist; schonzeit; "
            "geduld; sendepause; zeit gönnen; luft lassen; luft geben; bearbeitungszeit abwarten; lieferzeit "
            "abwarten; laufen lassen; sacken lassen; setzen lassen; gönn ihm; gönn ihr; gönnen wir ihm; gönnen wir "
            "ihr; warten lassen; zappeln lassen; geben wir ihnen; einarbeitungszeit geben; einarbeiten lassen; "
            "ankommen lassen; verschnaufpause; stillschweigen; abkühlen lassen; abkühlphase; braucht noch; braucht; "
            "brauchen; brauchen noch; benötigt; benötigt noch; benötigen; gib mir; gebt mir; geben sie mir; gib uns; "
            "lass mir; lassen sie mir; einarbeitung geben; einarbeitung lassen; zum einarbeiten; zum einleben; zum überlegen; zum "
            "nachdenken; zum verdauen; zum durchschnaufen; zum erholen; eingewöhnung; zeit braucht; schonung; zeit einräumen"
        ),
        "MOVEV": {"moved": "verschoben; verlegt; vertagt; umgelegt; umgestellt; umgebucht; umdisponiert; umgeschmissen; rübergeschoben; nach hinten geschoben; nach vorne geschoben; vorverlegt; vorgezogen; verschoben worden", None: (
            "verschieben; verschieb; verschiebe; verlegen; verleg; umlegen; vertagen"
        )},
        "REACH": "melden; melde; meldet",
        "CALL": (
            "zurückgerufen werden; angesprochen werden; kontaktiert werden; angeschrieben werden; besucht werden; angemailt werden; erinnert werden; nochmal angerufen werden; "
            "erwisch; erwische; schnapp ihn; schnapp sie; schnapp ich; schnapp mir; greif ihn; red mit; rede mit; "
            "nochfrage; nochfroge; nofrage; aaruefe; aalütte; "
            "anrufen; anruf; rufen; ruf; rufe; anrufe; ruft; melden; melde; meldet; kontaktieren; kontaktiere; "
            "kontakt; nachfassen; nachhaken; nachfragen; schreib; schreibe; telefonieren; telefonat; sprechen; "
            "treffen; treff; besuchen; erinnern; erinnere; erinnerung; fragen; frag; frage; hören; zurückrufen; "
            "rückruf; zurückmelden; kontaktaufnahme; durchklingeln; klingeln; klingel; ansprechen; vereinbaren; "
            "ausmachen; einladen; vorbeikommen; vorbeischauen; bitte; anfragen; nochmal; noch mal; noch einmal; "
            "erneut; vorstellen; zeigen; nachhören; anklingeln; kontakten; gespräch; telefontermin; kaffee; essen "
            "gehen; mittagessen; lunch; bescheid geben; anzurufen; anzuschreiben; anschreiben; zu melden; "
            "nachzufassen; sich melden; probieren; versuchen; versuch; versuche; wiedervorlage; durchrufen; "
            "durchruf; rühren; rühr; an rufen; angerufen werden; anklingen; durchzuklingeln; nachzuhaken; "
            "rückfragen; quatschen; verabreden; verabredung; zusammensetzen; zusammentelefonieren; termin machen; "
            "termin ausmachen; hören wir uns; sehen wir uns; reden; bereden; besprechen; abklären; klären; anpingen; "
            "pingen; nachstoßen; anläuten; läuten; läute; telefonier; telefoniere; vorsprechen; nachhacken; "
            "nachtelefonieren; whatsapp; zoomen; teams call; call; abstimmen; abstimmung; anstupsen; auf der matte; "
            "kontaktiern; anrufn; anrfen; anruffen; bsprechen; offerieren; ich ruf an; ich rufe an; ich rufe ihn an; "
            "ich ruf ihn an; ich rufe sie selbst an; wir rufen an; ich muss anrufen; ich bin dran; angerufen haben; "
            "erreicht haben; gesprochen haben; gemeldet haben; kontaktiert haben; geschrieben haben; erwischt haben; "
            "erwischen; angeklopft haben; erledigt haben; telefon; aalüte; aalüüte; lüt aa; lüt a; lüte; lüüte; lüt "
            "i aa; mälde; dran bleiben; dranbleiben; hake nach; hak nach; haken nach; fasse nach; fass nach; fassen "
            "nach; klopfe an; klopf an; anklopfen; anzuklopfen; vorstellig werden; zum hörer greifen; zum telefon "
            "greifen; zu telefonieren; zu sprechen; angerufen zu werden; ein anruf; einen anruf; auf den busch "
            "klopfen; anzuklingeln; durchläuten; läute durch; stimme hören; anhauen; wieder aufnehmen; das thema "
            "aufgreifen; vorfühlen; fühl vor; sondieren; nachzufragen; nachbohren; bohre nach; bohr nach; angerufen haben; durchgerufen haben; zurückgerufen haben; nachgefragt haben; nachgehakt haben; nachgefasst haben; vorbeigeschaut haben; reingeschaut haben; vorbeigekommen haben; kontaktiert haben; geschrieben haben; gemailt haben; telefoniert haben; durchgeklingelt haben; getroffen haben; gesehen haben; besucht haben; eingeladen haben; da gewesen sein; dort gewesen sein; vorstellig geworden sein; "
            "erfragen; abfragen; einholen; hinfahren; hingehen; vorbeigehen; vorbeifahren; reinschauen; reinschaun; "
            "hineinschauen; vorbeischaun; aufsuchen; aufkreuzen; auftauchen; antanzen; auf der matte stehen; blicken lassen; "
            "sehen lassen; anstoßen; antippen; anmahnen; gratulieren; frühstücken; brunchen; kaffee trinken; auf einen "
            "kaffee; auf ein bier; auf a bier; zusammenkommen; zusammenhocken; plaudern; ratschen; tratschen; schnacken; "
            "klönen; austauschen; rücksprache; rücksprache halten; update holen; stand abfragen; nachkarten; "
            "vorbei schauen; durch klingeln; durch rufen; nach fragen; nach haken; zurück rufen; zurückmailen; "
            "anrücken; anvisieren; käfeli; kafi; kafi trinken; telefönlen; telefoniere; aaläute; aalüüte; schriibe; "
            "vorbeigoh; treffe; hock; hocken; bschnaufe; zämehocke; zsammsitzen; zamsitzen; dazuschauen; zubischauen"
        ),
        "REPLY": (
            "meldet sich; melde mich; melden sich; sich melden; mich melden; gibt bescheid; gebe bescheid; "
            "geben bescheid"
        ),
        "YOU": "dich; sie an; mich; uns; euch; ihnen; dir",
        "DOC": (
            "angebot; angebote; offerte; offerten; rechnung; mail; e mail; email; brief; schreiben; anfrage; "
            "kostenvoranschlag; kva; auftrag; bestellung; protokoll; vertragsentwurf; gutachten; lieferschein; "
            "mahnung; bericht; notiz; offertanfrage"
        ),
        "SENDV": (
            "schicken; schick; schicke; schickt; senden; sende; mailen; maile; anmailen; zusenden; zuschicken; "
            "liefern; liefere; anbieten; anzubieten; zu schicken; zu senden; zu mailen; rausschicken; verschicken; "
            "nachreichen; einreichen; vorbeibringen; bringen"
        ),
        "TERM": (
            "kündigungsfrist; leasing; leasingvertrag; laufzeit; lieferzeit; lieferzeiten; zahlungsziel; garantie; gewährleistung; mindestlaufzeit; "
            "vergehen; verstreichen; liegen zwischen; dazwischen liegen; zahlt; zahlen; bezahlen; begleicht; "
            "begleichen; überweist; überweisen; zahlbar; zahlbar in; liefert binnen; liefert innerhalb; liefern "
            "binnen; braucht man; rechnet man mit; "
            "brauchen hier; brauchen meist; brauchen immer; brauchen normalerweise; braucht hier; lieferung binnen; lieferung innerhalb; einbauzeit; montagezeit; lieferfrist; lieferfristen; wartefrist; bearbeitung dauert; dauerten; dauern; "
            "preis gilt; preise gelten; gilt noch; gilt; gültig; gültigkeit; angebot gilt; "
            "amortisation; amortisiert sich in; amortisiert sich nach; amortisiert in; rechnet sich in; rechnet sich "
            "nach; abschreibung; abgeschrieben über; abgeschrieben auf; finanziert über; finanzierung über; "
            "garantie; gewährleistung; lieferzeit; lieferzeiten; liefertermin dauert; liefertermin immer; lieferung "
            "dauert; lieferzeit immer; laufzeit; zahlungsziel; kündigungsfrist; vertragslaufzeit; bauzeit; "
            "projektdauer; dauert; dauert immer; dauer; probezeit; skonto; zahlbar; zahlungsfrist; vertrag läuft; "
            "vertrag läuft über; vertrag über; mietvertrag über; leasing über; mindestlaufzeit; wartungsintervall; "
            "alle; einarbeitung; umbauzeit; mitgliedschaft; mitgliedsbeitrag; abo; abonnement; bearbeitungszeit; "
            "bearbeitungsdauer; wartezeit; vorlaufzeit; produktionszeit; reaktionszeit; fahrzeit; standzeit; "
            "trockenzeit; genehmigungsdauer"
        ),
        "BALL": {"polite": "melden sie sich; rufen sie mich; rufen sie mich an; rufen sie uns; rufen sie uns an", "theirs": (
                "gibt mir bis; gibt uns bis; gibt mir dann; gibt uns dann; gibt mir bescheid; gibt uns bescheid; geben "
                "mir bis; geben uns bis; geben mir dann; geben uns dann; geben mir bescheid; geben uns bescheid; lässt "
                "mich bis; lässt mich wissen; lässt mich das wissen; lässt mich noch wissen; lässt uns bis; lässt uns "
                "wissen; lässt uns das wissen; lässt uns noch wissen; lassen mich bis; lassen mich wissen; lassen mich "
                "das wissen; lassen mich noch wissen; lassen uns bis; lassen uns wissen; lassen uns das wissen; lassen "
                "uns noch wissen; schreibt mir; schreibt uns; schreiben mir; schreiben uns; textet mir; textet uns; simst "
                "mir; simst uns; mailt mir; mailt uns; whatsappt mir; whatsappt uns"
            ),
            None: (
                "ruft mich; ruft uns; rufen mich; rufen uns; sie rufen mich; klingelt mich; meldet sich im; meldet "
                "sich am; meldet sich in; meldet sich nach; melden sich nach; melden sich im; melden sich in; "
                "er gibt uns dann bescheid; gibt uns dann bescheid; gibt dann bescheid; meldet sich danach; ruft "
                "danach an; ruft selber wieder an; lässt dann von sich hören; kommt er auf uns zu; kommt sie auf "
                "uns zu; kommen sie auf uns zu; ruft er an; ruft sie an; ruft er mich an; ruft sie mich an; ruft er "
                "uns an; ruft sie uns an; ruft er zurück; ruft sie zurück; gibt er bescheid; gibt sie bescheid; "
                "gibt er laut; rührt er sich; rührt sie sich; schreibt er uns; schreibt er mir; schreibt sie mir; "
                "informiert er uns; informiert sie uns; "
                "er ruft; sie ruft; die rufen; er ruft zurück; ruft zurück; rufen zurück; ruft uns zurück; ruft uns an; rufen uns an; ruft mich "
                "an; er meldet sich; sie meldet sich; melden sich; meldet sich bei uns; er ruft an; "
                "er ruft uns an; er ruft mich an; sie ruft an; sie ruft uns an; sie ruft mich an; nicht anrufen; "
                "bitte nicht anrufen; nicht mehr anrufen; kein anruf; keine anrufe; nicht kontaktieren; kein "
                "kontakt; kein interesse; nicht interessiert; keine wiedervorlage; kein nachfassen; nicht "
                "nachfassen; ball liegt bei ihnen; ball liegt bei ihm; ball liegt bei ihr; der ball liegt bei ihnen; "
                "er kommt auf uns zu; sie kommt auf uns zu; sie kommen auf uns zu; kommt auf mich zu; kommen auf uns "
                "zu; kommt auf uns zu; er kommt auf mich zu; er meldet sich selbst; meldet sich selbst; meldet sich "
                "von selbst; meldet sich wieder; meldet sich wenn; meldet sich sobald; rufen sie mich nicht an; ruf "
                "mich nicht an; rufen sie nicht an; ruf nicht an; wird sich melden; will sich melden; werden sich "
                "melden; wollen sich melden; gibt bescheid; geben bescheid; sagt bescheid; sie ruft zurück; er "
                "schreibt uns; er schreibt mir; sie schreibt uns; nichts zu tun; keine aktion; hat kein interesse; "
                "wir hören von ihm; wir hören von ihr; wir hören von ihnen; wartet nicht auf uns; warten auf seinen "
                "anruf; warten auf ihren anruf; warten auf rückmeldung; auf rückmeldung warten; meldet er sich; "
                "meldet sie sich; melden sie sich selbst; meldet sich selber; melden sich selber; meldet sich eh; "
                "meldet sich schon; meldet sich bei mir; melden sich bei mir; melden sich bei uns; meldet sich dann; "
                "kein bedarf; keinen bedarf; kein weiterer kontakt; kein kontakt mehr; kein anruf nötig; anruf nicht "
                "nötig; keine rückrufe; kein rückruf; ruft selbst an; rufen selbst an; ruft selber an; rufen selber "
                "an; ruft von sich aus an; ruft dann an; ruft wieder an; rufen wieder an; ruft schon an; ruft mich "
                "zurück; rufen mich zurück; rufen mich an; rufen dann an; schreibt mir; schreibt uns; mailt mir; "
                "mailt uns; schickt mir die; schickt uns die; sagt mir bescheid; sagt uns bescheid; sagen mir "
                "bescheid; sagen uns bescheid; gibt mir bescheid; gibt uns bescheid; geben uns bescheid; geben mir "
                "bescheid; ball ist bei ihm; ball ist bei ihr; ball ist bei ihnen; der ball ist bei ihm; der ball "
                "ist bei ihnen; der ball liegt bei ihm; der ball liegt bei ihr; der ball liegt bei denen; ball liegt "
                "bei denen; nicht mehr melden; nicht melden; bloß nicht anrufen; auf keinen fall anrufen; lieber "
                "nicht anrufen; keine anrufe mehr; ich solle nicht anrufen; nicht mehr kontaktieren; in ruhe "
                "gelassen werden; will nicht angerufen werden; möchte nicht angerufen werden; kommt von sich aus auf "
                "uns zu; kommt von selbst auf uns zu; kommt selbst auf uns zu; kommt auf uns zurück; kommen auf mich "
                "zu; kommt wieder auf uns zu; kommt wieder auf mich zu; hat sich erledigt kein anruf; unbekannt "
                "verzogen; wartet auf den anruf nicht; abwarten bis er sich meldet; warten bis er sich meldet; "
                "warten bis sie sich meldet; warten bis sie sich melden; warten bis er anruft; warten bis sie "
                "anruft; warten bis er sich rührt; rührt sich; rühren sich; rührt sich selbst; rührt sich wieder; "
                "gibt laut; meldet sich von alleine; meldet sich von allein; klingelt durch; klingelt selbst durch; "
                "er lüütet mir aa; lüütet mir aa; lütet mir a; bitte nix tun; keine anrufe mehr; finger weg; bitte "
                "keine anrufe; meldet sich zuerst; gibt selbst bescheid; lässt von sich hören; lassen von sich "
                "hören; lässt es uns wissen; lassen es uns wissen; wird uns informieren; informiert uns; hält uns "
                "auf dem laufenden; ruft dann zurück; spricht uns an; kommt selber auf uns zu"
            ),
            "promised": (
                "ich rufe sie an; ich rufe dich an; ich rufe sie dann an; ich melde mich; ich melde mich bei ihnen; ich melde mich dann; "
                "wir melden uns; ich rufe zurück; ich ruf dich an; ich ruf sie an; ich ruf zurück; ich gebe "
                "bescheid; ich sage bescheid; ich komme auf sie zu; ich komme auf dich zu; wir hören uns; wir hören "
                "voneinander; man hört sich; melde mich; meld mich; meld ich mich; melde ich mich; ich meld mich; "
                "melden wir uns; rufe ich zurück; ruf ich zurück; ich rufe sie zurück; ich rufe ihn zurück; ich ruf "
                "ihn zurück"
            ),
        },
        "OPENED": {
            None: (
                "geöffnet; öffnungszeiten; öffnungszeit; bürozeiten; sprechzeiten; sprechstunde; sprechstunden; "
                "geöffnet von; hat offen; hat geöffnet; haben offen; haben geöffnet; offen von; öffnet um; öffnet "
                "täglich; kernzeit; kernarbeitszeit; geschäftszeiten; betriebszeiten; schichtbetrieb; besetzt; büro "
                "besetzt; erreichbar von; telefonzeiten; ladenzeiten; ordination; ordinationszeiten; "
                "schalterzeiten; arbeitszeiten; arbeitszeit; ruhetag"
            ),
            "told": (
                "fährt jedes; führt die tochter; führt der sohn; führt dann; führt sein; führt ihr; wohnt; "
                "lebt in; lebt auf; lebt mit; spielt golf; spielt tennis; spielt fußball; spielt karten; "
                "spielt skat; spielt klavier; spielt posaune; spielt in; spielt bei; spielt jeden; studiert; "
                "sperrt zu; macht zu; macht dicht; "
                "drei wochen zu; zwei wochen zu; eine woche zu; zwei wochen dicht; drei wochen dicht; "
                "übernimmt der sohn; übernimmt die tochter; übernimmt der junior; übernimmt dann; "
                "verlängert sich; verlängern sich; kündbar; zieht um; zieht nach; "
                "zieht aus; bäckt; backt; braut; erntet; sät; schlachtet; "
                "keltert; presst; destilliert; brennt schnaps; imkert; klettert; läuft marathon; rudert; "
                "fischt; geht fischen; geht jagen; geht angeln; geht wandern; geht schwimmen; "
                "geht tauchen; geht skifahren; "
                "taucht; skifahren; schi fahren; wird 50; wird 60; wird 70; wird 80; wird 40; wird 30; unterrichtet; "
                "pendelt; renoviert; bildet aus; macht die meisterprüfung; macht abitur; "
                "macht matura; macht den meister; macht den führerschein; fängt die schule; "
                "kommt in die schule; kommt in den kindergarten; wird eingeschult; bekommt ein kind; "
                "bekommen ein kind; kriegt ein kind; kriegt zwillinge; kriegen zwillinge; bekommt zwillinge; "
                "ist schwanger; spart; vermietet; verpachtet; stimmt ab; stimmt im; "
                "tagt; hat geburtstag; haben geburtstag; feiert; "
                "kegelt; singt im; singt in; tanzt; angelt; jagt; segelt; golft; wandert; radelt; schwimmt; turnt; trainiert; "
                "trifft man ihn; trifft man sie; sind immer alle; sitzen alle; hockt; "
                "in pension; in rente; in den ruhestand; in die pension; in die rente; in altersteilzeit; mit 65; "
                "mit 67; arbeitet; arbeiten; heiratet; heiraten; erwartet ein; erwarten ein; nachwuchs; wird papa; "
                "wird mama; wird vater; wird mutter; wird oma; wird opa; volljährig"
            ),
        },
        "NOT": (
            "auf keinen fall; auf gar keinen fall; auf koan fall; keinesfalls; keineswegs; unter keinen umständen; niemals; nicht; nimmer; nimma; nicht mehr; net mehr; ned mehr; net; ned; nit; nöd; ned am; net am; kein; keine; keinen; koa; nicht am; nie; niemals; außer; ausser; statt; anstatt; anstelle; "
            "lieber nicht; nicht im; nicht in; kann nicht; bloß nicht"
        ),
        "BAD": (
            "brauch ma nicht; brauch ma net; brauch ma ned; brauche ich nicht; brauchen wir nicht; braucht man nicht; "
            "brauchst nicht; brauch ich nicht; muss ich nicht; müssen wir nicht; lohnt nicht; lohnt es nicht; lohnt "
            "sich nicht; hat keinen sinn; hat es keinen sinn; macht keinen sinn; macht es keinen sinn; bringt es "
            "nichts; bringts nichts; bringt das nichts; ist sinnlos; sinnlos; zwecklos; ist zwecklos; geht nicht; passt nicht; ist schlecht; schlecht; klappt nicht; ist voll; ist ausgebucht; geht leider "
            "nicht; passt leider nicht; ist nicht gut; ist ungünstig; ungünstig; ist unmöglich; nicht möglich; ist "
            "nicht möglich; ist zu früh; zu früh; ist zu spät; zu spät; fällt aus; ist dicht; ist belegt; ist ein "
            "feiertag; passt mir nicht; passt ihm nicht; passt ihr nicht; geht gar nicht; ist er nicht da; ist sie "
            "nicht da; kann er nicht; kann sie nicht; kann ich nicht; können sie nicht; ist stressig; ist chaotisch; "
            "wird nichts; ist nichts; geht es nicht; geht bei ihm nicht; geht bei ihr nicht; wird knapp; ist er weg; "
            "ist sie weg; hat er keine zeit; hat sie keine zeit; haben sie keine zeit; habe ich keine zeit; keine "
            "zeit; passt ned; geht ned; geht nich; geht net; wird schwierig; ist schwierig; schwierig; haut nicht hin; "
            "ist doof; ist blöd; ist mies; geht auf keinen fall; ist nix; wird nix; ist raus; fällt weg; kommt nicht "
            "in frage; ist tabu; ist unpassend; passt schlecht; geht schlecht; bringt nichts; ist verplant; bin ich "
            "nicht da; sind sie nicht da; ist niemand da; ist keiner da; sind alle weg; ist geschlossen; ist zu; ist "
            "sie unterwegs; ist er unterwegs; hat sie frei; hat er frei; ist er krank; ist sie krank; wird zu knapp; "
            "zu knapp; ist zu knapp; zu kurzfristig; ist zu kurzfristig; geht nix; geht nix mehr; geht nichts; geht "
            "nichts mehr; läuft nix; läuft nichts; läuft nix mehr; läuft nichts mehr; geht nimmer; geht nicht mehr; "
            "wird das nichts; wird das nix; wird es nichts; wird es nix; nichts zu machen; nix zu machen; ist nichts "
            "zu machen; ist nix zu machen; keine chance; null chance; hat er null zeit; gar keine zeit; ist er dicht; "
            "ist sie dicht; ist er zu; sind sie zu; ist er voll; ist sie voll; ist er komplett voll; sind sie voll; "
            "ist er ausgebucht; ist sie ausgebucht"
        ),
        "GOOD": {"instead": (
            "jetzt ist es; nun ist es; jetzt ist es doch; jetzt doch; es ist jetzt; ist jetzt doch; jetzt wird es; nun wird es; wird jetzt; es wird nun; es wird jetzt; ist doch; es ist doch; es wird doch; "
            "er hätte lieber; sie hätte lieber; hätte er lieber; hätte sie lieber; hätte lieber; hätten lieber; "
            "möchte lieber; will lieber; wollen lieber; doch lieber; lieber doch; lieber; lieber am; lieber im; "
            "besser; besser am; besser im; korrigiert auf; geändert auf; umgeändert auf; geändert in; "
            "stattdessen; verschieben auf; verschiebe auf; verschoben auf; verlegt auf; verlegen auf; wurde "
            "verschoben auf; verschoben zum; verlegt zum; neuer termin; neuer termin ist; neues datum; ersetzt "
            "durch; ersetzen durch; dafür lieber; machen wir lieber; mach lieber; mach draus; mach daraus; machen "
            "wir daraus; mach mal lieber; dafür jetzt"
        ), None: (
            "also; daher; deshalb; somit; geht; passt gut; passt besser; wäre gut; wäre besser; ist gut; ist besser; "
            "ist ok; ist okay; lieber; besser; sagen wir; eher; stattdessen; klappt; wäre super; dafür; geht gut; "
            "machen wir; nehmen wir; am besten; gern; gerne; wie wäre es mit; wie wärs mit; bevorzugt; ideal; "
            "perfekt; doch; passt; passt ihm; passt ihr; passt mir; passt ihm besser; passt ihr besser; passt mir "
            "besser; passt ihm gut; wäre ihm lieber; wäre ihr lieber; wäre mir lieber; ist lieber; nehmen wir "
            "lieber; dann lieber; besser gleich; besser wäre; besser erst; lieber erst; lieber gleich; wäre ideal; "
            "wäre perfekt; ist ideal; ist perfekt; ist prima; prima; machen wir lieber; mach; mach lieber; lieber "
            "dann; geht besser; klappt besser; ginge; ginge gut; würde passen; würde gehen; verschieben auf; "
            "verschiebe auf; verschoben auf; verlegt auf; verlegen auf; wurde verschoben auf; is besser; is ok; "
            "passt scho; hat er luft; hat sie luft; hat luft; haben sie luft; hat er zeit; hat sie zeit; haben sie "
            "zeit; hat zeit; hätte er zeit; hätte sie zeit; hätten sie zeit; ist wieder luft; gehts; gehts wieder; "
            "geht es wieder; geht wieder; geht schon; ginge es; ginge besser; ist frei; wäre möglich; ist möglich; "
            "möglich; können sie wieder; kann er wieder; dann gern; klappt es; klappts; wär gut; wär besser; wär "
            "super; ist super; wär ideal; wär ok; taugt ihm; passts; passt es; passt es ihm; passt es ihr; haut hin; "
            "geht s; geht s wieder; gehts gut; klappt s; ginge s; und zwar; jetzt wird es; wird es ruhiger; wird "
            "ruhiger; wird es ruhig; wirds ruhiger; wirds ruhig; wieder luft; wieder ansprechbar; ist er "
            "ansprechbar; ist sie ansprechbar; wieder zeit; wäre ihm recht; wäre ihr recht; wär ihm recht; wär ihr "
            "recht; ihm recht; ihr recht; ist recht; wäre recht; taugt ihr; wäre machbar; machbar; ist machbar; wäre "
            "denkbar; denkbar"
        )},
        "CORRECT": {
            "one": "ne",
            None: (
            "letztlich; letztendlich; schlussendlich; schließlich; im endeffekt; am ende doch; zum schluss doch; "
            "na wart; na wart,; na warte; na warte,; geh wart; wart a mal; warte,; wart,; wartet,; ach nö; ach wo; nix da; "
            "nein; ach nein; nee; ich meine; quatsch; korrektur; sorry; besser gesagt; vielmehr; moment; halt; oder "
            "nein; ach was; entschuldigung; nö; nein warte; nein halt; äh nein; ähm nein; stopp; nein doch; "
            "beziehungsweise nein; ich meinte; falsch; nein lieber; stimmt nicht; nein wart; was red ich; was rede ich; was sag ich; was sage ich; blödsinn; "
            "schmarrn; ach quatsch; moment mal; moment nein; ich mein; verschrieben; vertan; hab mich vertan; "
            "versprochen nein; aber doch; dann doch; dann aber doch; nun doch; jetzt doch; dann doch lieber; jetzt aber; ach herrje nein; pardon; oh nein; ups; hoppla; unsinn; geirrt; ich hab mich geirrt; "
            "oder halt; wart mal; warte mal; warte nein"
        ),
        },
        "BUT": "sondern; aber; jedoch; doch erst; sondern erst",
        "IF": "wenn; falls; sofern",
        "THEN": "dann; da dann; dann also; dann erst; an dem tag; am selben tag; an diesem tag; zu der zeit; zu dem zeitpunkt",
        "IFNOT": {"planned": "hatte vor; ich hatte vor; wir hatten vor; hatten vor", None: (
            "wenn nicht; falls nicht; sonst; ansonsten; wenn keine antwort; falls keine antwort; andernfalls; "
            "notfalls; falls keiner; wenn keiner; falls er nicht; wenn er nicht; falls sie nicht; wenn sie nicht; "
            "wenn nichts; falls nichts; wenn niemand; falls niemand; bei keiner antwort; ohne antwort; keine "
            "antwort; und dann nochmal; wenn keiner abhebt; falls keiner abhebt; geht keiner ran; wenn keiner "
            "rangeht; falls keiner rangeht; wenn er nicht rangeht; wenn das nicht klappt; falls das nicht klappt; "
            "wenns nicht klappt; zur not; ersatzweise; alternativ; wenn keine rückmeldung; ohne rückmeldung; keine "
            "rückmeldung; falls keine rückmeldung; wenn nix kommt; falls nix kommt; wenn nichts kommt; falls nichts "
            "kommt; wenn er sich nicht meldet; falls er sich nicht meldet; wenn sie sich nicht meldet; falls sie "
            "sich nicht meldet; wenn sie sich nicht melden; falls sie sich nicht melden; wenn er bis dahin nicht; "
            "wenn bis dahin nichts; wenn wir nichts hören; falls wir nichts hören; wenn ich nichts höre; falls ich "
            "nichts höre; ich wollte; wollte ich; wollte eigentlich; eigentlich wollte; eigentlich wollten; wir "
            "wollten; wollten wir; ursprünglich; eigentlich war; eigentlich wäre; eigentlich hätte"
        )},
        "CLOSED": "geschlossen; gschlossen; hat zu; haben zu; hat geschlossen; haben geschlossen; zugesperrt",
        "AWAY": (
            "ausbucht; ausgbucht; voll ausbucht; fliegt; fliegen; verreisen; reist; macht urlaub; machen urlaub; macht ferien; im urlaub; urlaub; verreist; unterwegs; auf reisen; auf reise; abwesend; weg; nicht da; nicht im büro; "
            "außer haus; krank; krankgeschrieben; in elternzeit; elternzeit; in mutterschutz; mutterschutz; auf "
            "dienstreise; dienstreise; auf geschäftsreise; nicht erreichbar; ausgebucht; in kur; auf kur; im "
            "ausland; auf messe; im stress; beschäftigt; verhindert; nicht verfügbar; in den ferien; ferien; im "
            "krankenstand; auf fortbildung; nicht zurück; erst wieder da; komplett dicht; hat urlaub; hat frei; auf "
            "urlaub; in urlaub; im mutterschutz; in karenz; karenz; beim bundesheer; in reha; reha; auf reha; auf "
            "lehrgang; auf schulung; auf montage; auf der messe; im krankenhaus; im spital; krank geschrieben; im "
            "skiurlaub; skiurlaub; betriebsferien; betriebsurlaub; werksferien; geschlossen; auf baustelle; auf der "
            "baustelle; nicht im haus; ausser haus; auswärts; unabkömmlich; im ausland unterwegs; auf weltreise; "
            "weltreise; flitterwochen; in den flitterwochen; auf hochzeitsreise; im betriebsurlaub; in den "
            "betriebsferien; nicht zu erreichen; nicht am platz; bettlägerig; in ferien; ferienabwesend; "
            "landabwesend; ortsabwesend; im militär; im wk; total im stress; voll im stress; zugebucht; komplett zu; "
            "betriebsruhe; werksruhe; in der sommerpause; in revision; zu tun; viel zu tun; hat zu tun; alle hände "
            "voll zu tun; ausgelastet; eingespannt; voll eingespannt; überlastet; im umbau; auf klausur; auf "
            "roadshow; auf heimaturlaub; im homeoffice ohne telefon; auf elternzeit"
        ),
        "SELFAWAY": "ich bin; ich werde; bin ich; wir sind; bin selber; bin selbst; ich selbst",
        "EVENTV": (
            "tag der offenen tür; tage der offenen tür; tag der offenen türe; offene tür; hausmesse; rente; in rente; ruhestand; im ruhestand; pension; in pension; pensionierung; "
            "messe; sitzung; vorstandssitzung; tagung; konferenz; kongress; entscheidung; entscheidet; tagt; "
            "vertrag; mietvertrag; läuft aus; endet; beginnt; hochzeit; geburtstag; jubiläum; audit; prüfung; "
            "budget; frist; abgabe; termin; eröffnung; umzug; ausschreibung; beirat; vorstand; gremium; startet; "
            "fällt; ende der frist; wechselt; zieht um; verlängert sich; veranstaltung; ausstellung; "
            "hauptversammlung; inventur; gemeinderat; stadtrat; gemeinderatssitzung; aufsichtsrat; "
            "aufsichtsratssitzung; verwaltungsrat; gv; generalversammlung; beiratssitzung; projektsitzung; abnahme; "
            "fertigstellung; baubeginn; spatenstich; richtfest; einweihung; submission; angebotsabgabe; "
            "abgabetermin; deadline; stichtag; vergabe; taufe; op; operation; geburtstermin; klausur; klausurtagung; "
            "workshop; jour fixe; besprechung; meeting; gespräch mit; wahl; wahlen; urteil; gerichtstermin; läuft "
            "ab; abläuft; ausläuft; fällig; jahresabschluss; budgetrunde; budgetsitzung; inbetriebnahme; relaunch; "
            "launch; golive; go live; umstellung; tag der offenen tür; firmenjubiläum; sommerfest; weihnachtsfeier; "
            "betriebsversammlung; betriebsfeier; abgabefrist; bewerbungsfrist; generalprobe; premiere; roadshow; "
            "hausmesse; geliefert wird; eröffnet wird; verschickt wird; montiert wird; eingebaut wird; ausgeliefert "
            "wird; befund; scan; ergebnis; ergebnisse; bescheid; notartermin; notar; prüfungen; abschlussprüfung; "
            "vernissage; auktion; versteigerung; abschlussfeier; übergabe"
        ),
        "PASTV": (
            "kam; hielt; lief; verkaufte; baute; begann; endete; starb; fiel; blieb; verlor; gewann; kostete; wohnte; lebte; arbeitete; studierte; heiratete; gründete; renovierte; übernahm; schloss; stand nach; stand im; lag im; "
            "stand still; stand wochenlang; hätte dauern sollen; sollte dauern; "
            "dauerte; dauerten; gedauert; gezahlt; ausgezahlt; ausbezahlt; erstattet; stand still; standen still; "
            "wurde; wurden; hatte; hatten; verlängert wurde; unterschrieben; angefangen; umgezogen; gezogen; gekündigt; eröffnet; übernommen; umgestellt; "
            "gewechselt; geheiratet; gewonnen; studiert; verloren; gewesen; abgesprungen; getroffen; gesprochen; "
            "telefoniert; gesehen; geschickt; gesendet; gekauft; bestellt; gegründet; angerufen; gemailt; "
            "geschrieben; hat bestellt; hat gekauft; kennengelernt; besucht; geboren; besprochen; bekommen; "
            "geliefert; begonnen; abgekauft; telefonierten; traf; trafen; sprach; sprachen; schickte; rief an; "
            "kaufte; kauften; kaufte uns; verschickt; erhalten; beauftragt; installiert; eingebaut; gebaut; "
            "montiert; verkauft; unterzeichnet; abgeschlossen; eingereicht; präsentiert; vorgestellt; besichtigt; "
            "gefeiert; angefragt; bekam; bekamen; lernte; lernten; wurde gegründet; befördert; eingestellt; "
            "pensioniert; ausgezogen; eingezogen; gestorben; verstorben; abgesagt; zugesagt; abgelehnt; aufgehört; "
            "angenommen; vorbeigekommen; dagewesen; da gewesen; war da; war hier; war dort; waren da; waren hier; "
            "waren wir; waren dort; war er; war sie; war ich; war im; war letzte; war auf; war bei; war schon; "
            "hatten wir; hatte er; hatte sie; hatte ich; kamen; bot; nahm; arbeitet nur; arbeitet "
            "immer; arbeitet seit; spielt; ist seit; sind seit; zurückgerufen; rückgemeldet; zurückgeschrieben; "
            "gemeldet; ausgefallen; verschoben worden; stattgefunden; gekommen; gegangen; gefahren; geflogen; "
            "getagt; storniert; reklamiert; repariert; ausgetauscht; gelaufen; angeschaut; angesehen; vorgeführt; "
            "zugestellt; rausgeschickt; abgeschickt; angeboten; nachgefragt; nachgehakt; getauscht; abgebaut; "
            "aufgebaut; umgebaut; renoviert; saniert; versetzt; fusioniert; aufgegeben; zugemacht; gemacht; gehabt; "
            "beigetreten; ausgetreten; eingetreten; teilgenommen; mitgemacht; bezahlt; überwiesen; gemietet; "
            "geleast; geerbt; ausgebildet; gelernt; promoviert; gedient; gearbeitet; gewohnt; gelebt; kannten; "
            "kannte; waren sie; war das; war die; war der; war vom; wurde er; wurde sie; wurden sie; hatten sie"
        ),
        "THAT": "das; daran",
        "ONE": "der; die; das eine; eins",
        "GUARD": (
            "zimmer; raum; durchwahl; dw; nr; nummer; halle; stand; seite; hausnummer; linie; gleis; gate; flug; "
            "version; modell; artikel; typ; serie; plz; tel; fax; handy; mobil; büro; tor; tisch; handicap; "
            "aktenzeichen; paragraph; absatz; kapitel; zug; baureihe; ausgabe; tr; trakt; bauteil; bt; objekt; los; "
            "position; pos; kundennr; kundennummer; vertragsnummer; angebotsnummer; artikelnummer; block; top; stg; "
            "appartement; app; wohnung; stockwerk; ebene; parkplatz; sitz; reihe; wagen; klasse; größe; kanal; "
            "ausfahrt; kilometer; saal; kabine; schalter; ref; referenz; ticket; projekt nr; auftrag nr; jahrgang; "
            "baujahr; bj; modelljahr; v; ver; vers; rev; release; art nr; parzelle; flurstück; flur; grundstück; "
            "fach; schließfach; spind; einheit; tür; türcode; code; pin; konto; iban; schrank; regal; spur; "
            "bahnsteig; abschnitt; lager; ordner; filiale; schraube; gewinde; bohrung; din; norm"
        ),
        "MOVED": "verschoben von",
        "STREET": "straße; strasse; str; platz; allee; gasse",
        "TITLE": "herr; frau; herrn; dr; prof; firma; fa; familie; fam; kollege; kollegin; bürgermeister; ing; mag",
        "FIRM": (
            "gmbh; inc; llc; ltd; ag; sa; sarl; sas; srl; spa; bv; nv; lda; ltda; corp; corporation; plc; kg; ohg"
        ),
        "WHICH": (
            "die geht bis; die läuft bis; die dauert bis; die geht noch bis; die bis; der bis; das bis; die am; "
            "der am; das am; die geht bis zum; die läuft bis zum; die bis zum; der bis zum; das bis zum; "
            "sie geht bis; sie läuft bis; sie dauert bis; er geht bis; er läuft bis; es geht bis"
        ),
        "MEASURE": (
            "mio; mrd; million; millionen; tsd; tausend; euro; eur; chf; franken; stück; stk; prozent; kwh; kw "
            "leistung; qm; m2; quadratmeter; meter; km; tonnen; liter; mann; leute; mitarbeiter; mitarbeitern; "
            "stockwerke; stockwerken; anlagen; pumpen; maschinen; geschosse; grad; zoll; cm; mm; kg; volt; ampere; "
            "zimmer; plätze; fahrzeuge; häuser; wohnungen; filialen; standorte; werke; personen; gäste; stock; og; ug; "
            "stiege; obergeschoss; etage"
        ),
        "JUNK": (
            "schöne woche; eine schöne woche; schönes wochenende; ein schönes wochenende; schönen tag; einen schönen "
            "tag; guten tag; guten morgen; guten abend; gute nacht; frohe weihnachten; frohe ostern; frohes chanukka; frohe pfingsten; frohes zuckerfest; frohes opferfest; frohes diwali; gesegneten ramadan; schönen abend; "
            "schönen tag noch; gutes neues jahr; frohes neues jahr; tag für tag; tag um tag; eines tages; irgendwann "
            "mal; pro tag; pro woche; pro monat; pro jahr; am tag mal; jeden tag; jede woche; jeden monat; täglich; "
            "wöchentlich; monatlich; jährlich; den ganzen tag; die ganze woche; jahre alt; jahr alt; monate alt; "
            "jahre erfahrung; jahren erfahrung; seit jahren; seit monaten; seit wochen; seit langem; im letzten "
            "jahr; letztes jahr; in den letzten; noch ein paar tage; das jahr; am ende des tages; sommer reifen; "
            "winterreifen; im zweiten stock; im ersten stock; zweite wahl; erster eindruck; heutzutage; mal sehen; "
            "tagsüber; alltag; in zukunft; fürs erste; zum ersten mal; zum zweiten mal; in letzter zeit; ohne eile; "
            "keine eile; mit der zeit; zeit lang; montagsauto; herr montag; frau sommer; herr sommer; frau winter; "
            "herr winter; herr mai; frau mai; herr april; frau freitag; herr freitag; herr sonntag; schönes we; "
            "guten rutsch; einen guten rutsch; schöne feiertage; frohes fest; schöne ferien; schönen urlaub; schönen "
            "feierabend; schöne ostern; alle jahre wieder; jahrelang; wochenlang; monatelang; tagelang; stundenlang; "
            "pro quartal; im jahr mal; mal im jahr; mal im monat; mal die woche; mal pro woche; mal pro jahr; jedes quartal; jahre im geschäft; jahre verheiratet; jahre jung; jahre laufzeit; "
            "jahre gewährleistung; monate laufzeit; jahre dabei; jahre hier; tage "
            "woche; wochenstunden; irgendwann einmal; bei gelegenheit; gelegentlich; demnächst; bald mal; auf kurz "
            "oder lang; über kurz oder lang; bis bald; bis dann; auf bald; bis demnächst; bis zum nächsten mal; beim "
            "nächsten mal; von tag zu tag; am tag x; sankt nimmerleinstag; nimmerleinstag; am sankt nimmerleinstag; "
            "april april; sankt nimmerleins tag; nur vormittags; nur morgens; nur nachmittags; nur abends; nur "
            "mittags; immer vormittags; immer nachmittags; immer abends; meistens vormittags; vormittags nie; "
            "nachmittags nie"
        ),
        "SAYS": "sagte; g sagt; hat er g sagt; hat sie g sagt; gsagt; hat er gsagt; hat sie gsagt; hat er gesagt; hat sie gesagt; meinte; sagten; meinten; sagt; meint; sagen; hat gesagt; hat gemeint; haben gesagt; schlägt vor; schlug vor; hat vorgeschlagen",
        "ALWAYS": {"habit": "jedes jahr; alle jahre; jährlich; alljährlich; jahr für jahr", None: (
            "immer; stets; meistens; meist; üblicherweise; normalerweise; gewöhnlich; jedes jahr; alle jahre; traditionell; "
            "in der regel; grundsätzlich immer; sonst immer; jährlich; alljährlich; regelmäßig"
        )},
        "DURING": "im laufe; im lauf; im verlauf; im laufe von; während",
        "THEYLL": (
            "wird sich; will sich; werden sich; wollen sich; möchte sich; möchten sich; wollte sich; wollten sich; "
            "würde sich; sie wird uns; er wird uns; er wird mich; sie wird mich; er will uns; er will mich; sie will "
            "mich; sie will uns; sie wollen uns; sie werden uns; sie werden mich; er möchte mich; er möchte uns"
        ),
        "NEITHER": "weder",
        "NOR": "noch",
        "QUIT": (
            "hört auf; hören sie auf; aufhören; hör auf"
        ),
        "WAS": "war; waren",
        "KIN": (
            "seine sohn; seine tochter; seine söhne; seine töchter; seine mann; seine ehemann; seine mutter; seine "
            "vater; seine bruder; seine schwester; seine enkel; seine enkelin; seine kinder; seine kind; seine "
            "schwiegersohn; seine schwiegertochter; seine schwager; seine neffe; seine nichte; seinen sohn; seinen "
            "tochter; seinen söhne; seinen töchter; seinen mann; seinen ehemann; seinen mutter; seinen vater; seinen "
            "bruder; seinen schwester; seinen enkel; seinen enkelin; seinen kinder; seinen kind; seinen "
            "schwiegersohn; seinen schwiegertochter; seinen schwager; seinen neffe; seinen nichte; sein sohn; sein "
            "tochter; sein söhne; sein töchter; sein mann; sein ehemann; sein mutter; sein vater; sein bruder; sein "
            "schwester; sein enkel; sein enkelin; sein kinder; sein kind; sein schwiegersohn; sein schwiegertochter; "
            "sein schwager; sein neffe; sein nichte; seiner sohn; seiner tochter; seiner söhne; seiner töchter; "
            "seiner mann; seiner ehemann; seiner mutter; seiner vater; seiner bruder; seiner schwester; seiner enkel; "
            "seiner enkelin; seiner kinder; seiner kind; seiner schwiegersohn; seiner schwiegertochter; seiner "
            "schwager; seiner neffe; seiner nichte; ihre sohn; ihre tochter; ihre söhne; ihre töchter; ihre mann; "
            "ihre ehemann; ihre mutter; ihre vater; ihre bruder; ihre schwester; ihre enkel; ihre enkelin; ihre "
            "kinder; ihre kind; ihre schwiegersohn; ihre schwiegertochter; ihre schwager; ihre neffe; ihre nichte; "
            "ihren sohn; ihren tochter; ihren söhne; ihren töchter; ihren mann; ihren ehemann; ihren mutter; ihren "
            "vater; ihren bruder; ihren schwester; ihren enkel; ihren enkelin; ihren kinder; ihren kind; ihren "
            "schwiegersohn; ihren schwiegertochter; ihren schwager; ihren neffe; ihren nichte; ihr sohn; ihr tochter; "
            "ihr söhne; ihr töchter; ihr mann; ihr ehemann; ihr mutter; ihr vater; ihr bruder; ihr schwester; ihr "
            "enkel; ihr enkelin; ihr kinder; ihr kind; ihr schwiegersohn; ihr schwiegertochter; ihr schwager; ihr "
            "neffe; ihr nichte; ihrer sohn; ihrer tochter; ihrer söhne; ihrer töchter; ihrer mann; ihrer ehemann; "
            "ihrer mutter; ihrer vater; ihrer bruder; ihrer schwester; ihrer enkel; ihrer enkelin; ihrer kinder; "
            "ihrer kind; ihrer schwiegersohn; ihrer schwiegertochter; ihrer schwager; ihrer neffe; ihrer nichte; "
            "sohn; tochter"
        ),
        "LASTING": (
            "lang; über lang"
        ),
        "F": {"ours": "wir; uns; mit uns; mit mir; gemeinsam; zusammen; ich", "then": "da", "wants": "will; wollte; möchte; möchten; wollen", "turns": "wird; werden", None: (
            "kam nicht; lief nicht; "
            "no mit; no mal; no amal; no amol; no bei; no beim; no den; no die; no schnell; no kurz; san; is; "
            "nicht zu früh; nicht zu spät; nicht allzu früh; nicht zu lange warten; "
            "ich; er; sie; es; wir; ihr; ihm; ihn; mich; bei; mit; für; fürs; wegen; bezüglich; bzgl; betreffs; zu; "
            "nochmals; mal; auch; nur; schon; wieder da; zurück; da; hier; bitte schön; gern mal; ist; sind; wird; "
            "werden; soll; sollen; sollte; will; wollen; möchte; möchten; kann; können; könnte; darf; muss; müssen; "
            "an; aus; ein; als; wie; weil; dass; ihre; ihren; sein; seine; seinen; seiner; unser; unsere; mein; "
            "meine; dein; deine; was; wer; wo; hallo; danke; sehr; ganz; möglichst; vielleicht; eventuell; "
            "wahrscheinlich; hoffentlich; genau; pünktlich; punkt; aller; alles; haben; hat; habe; gibt; kommt; "
            "komme; geht es; los; sagt; sagte; meinte; wollte; sagt er; erst; ab; erst wieder; wieder; so spät wie "
            "möglich; spät; späteste; spätesten; letzter; kalendarisch; im; über; unter; ohne; projekt; team; firma; "
            "deadline; event; treffen ist; er geht; sie geht; geht er; geht in; geht auf; geht zu; geht ins; geht "
            "nach; geht zur; geht um; sie gehen; gehen in; geht an; geht mit; geht schon; es geht um"
        )},
    },
    glued={
        "OCLOCK": "h uhr",
        "WEEKS": {2: "w"},
        "DAYS": {2: "d t"},
        "MONTHS": {2: "m"},
        "AMPM": {"p": "pm", "a": "am"},
    },
    slips={
        "vier": "vire; veir; fier",
        "drei": "dire; dri; drie; drrei",
        "zwei": "zwie; zewi; zwi; zwai",
        "fünf": "füns; fümf; fünnf; fnüf",
        "sechs": "sehcs; secsh; seks; sechss",
        "acht": "ahct; achd",
        "zehn": "zhen; zen; zenh",
        "woche": "wohe; woch; woceh; wcohe; wohche",
        "wochen": "wachen; wohen; wchen; wocen; wohcne; wohchen; woochen; wcohen; wochem",
        "monat": "moant; monnat; mnoat; monad",
        "monate": "moante; monnate; mnoate; mnate",
        "monaten": "moanten; monnaten; moneten; monatne",
        "tagen": "tgaen; taen; taggen; tagne; tgen",
        "tage": "tgae; taeg",
    },
    guards="nächte kommen stefan stephan stefanie mogen mochen mägen morsen wachen wichen macht wachten montage montagen mannen",
    aliases={
        "morg": "morgen",
        "u": "und",
        "bzgl": "wegen",
        "wg": "wegen",
        "vllt": "vielleicht",
        "evtl": "eventuell",
        "ggf": "eventuell",
    },
    spelled=("WEEKDAY", "MONTH", "HOLIDAY", "TOMORROW", "WEEKS", "ORDW", "NEXT", "COMING", "AFTERNEXT"),
    infinitives="en ern eln",
    accented={"F": "hätte; hätten; würde; würden", "MONTH": {3: "märs; mäz; merz"}},
    compounds={
        "EVENTV": "sitzung messe tagung versammlung prüfung feier eröffnung konferenz kongress termin hochzeit audit "
        "besprechung klausur jubiläum verhandlung übergabe abnahme",
        "AWAY": "urlaub ferien reise kreuzfahrt lehrgang",
        "GUARD": "zimmer raum nummer halle nr gleis stockwerk",
        "MEASURE": "euro prozent liter meter gramm kilo stück",
    },
    abbreviations=(
        "nä wg ing mag dr prof dipl hr wo wch mo di mi do fr sa so jan jän feb mrz apr jun jul aug sep sept okt nov dez ca tel std tg mon qu hj vorm "
        "einschl inkl nachm spät frühj bzw kw"
    ),
    perfect=Perfect(
        having="hat haben habe hatte hatten hab",
        participles=(
            r"(?:ab|an|auf|aus|bei|ein|fertig|her|hin|los|mit|nach|still|um|vor|weg|weiter|zu|zurück|zusammen)?ge\w{2,}(?:t|en)"
            r"|(?:be|ver|er|ent|zer)\w{2,}t|\w{3,}iert"
        ),
        telling=(
            "gebeten gewünscht gesagt genannt gemeint gewollt geplant gedacht geschoben gesetzt gegeben gelegt gehalten "
            "gehofft vorgeschlagen vorgesehen vorgemerkt vorgehabt angesetzt angekündigt angemeldet angegeben "
            "ausgemacht eingeplant eingetragen zugesichert aufgeschrieben festgelegt gerechnet gebeten geraten "
            "vereinbart verabredet versprochen verlangt vermerkt bestätigt erklärt empfohlen entschieden reserviert "
            "notiert terminiert bestimmt bereit gesamt gut bekannt gestern geöffnet erwähnt vertröstet gefragt besetzt"
        ),
        reach=12,
    ),
    days=DAYS,
    sentences=Sentences(
        day="{weekday}, {day}. {month} {year}",
        window="Von {first} bis {last}",
        moved="{day}, verschoben von {said}",
        time="{rest} um {time} Uhr",
        ball="Der Ball liegt bei ihnen",
        none="Es wurde keine Zeit gesagt",
        weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        months=(
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
            "November", "Dezember",
        ),
    ),
)  # fmt: skip
