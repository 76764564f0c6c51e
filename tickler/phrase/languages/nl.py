"""Dutch."""

from __future__ import annotations

import datetime as dt
from itertools import product

from tickler.phrase.language import Language, Perfect, Sentences, Syntax
from tickler.phrase.named_days.nl import DAYS

UNITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
TENS = {
    20: "twintig",
    30: "dertig",
    40: "veertig",
    50: "vijftig",
    60: "zestig",
    70: "zeventig",
    80: "tachtig",
    90: "negentig",
}
FIRSTS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
    "elfde", "twaalfde",
          "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
              "negentiende")  # fmt: skip

NUMBERS = (
    dict(enumerate(UNITS + TEENS, start=1))
    | {10 + unit: f"{TEENS[unit]}; {UNITS[unit - 1]} tien" for unit in range(3, 10)}
    | TENS
    | {
        ten + unit: f"{UNITS[unit - 1]}en{TENS[ten]}; {UNITS[unit - 1]} en {TENS[ten]}"
        for ten, unit in product(TENS, range(1, 10))
    }
    | {1: "een; één; eene; 'n", 12: "twaalf; dozijn", 100: "honderd"}
)
ORDINALS = dict(enumerate(FIRSTS, start=1)) | {
    20: "twintigste", 30: "dertigste", 31: "eenendertigste",
        **{20 + unit: f"{UNITS[unit - 1]}entwintigste" for unit in range(1, 10)},
}  # fmt: skip
YEARS = {
    2000 + number: f"tweeduizend {word.split(';')[0]}; tweeduizend{word.split(';')[0]}"
    for number, word in NUMBERS.items()
    if number < 100
}

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
DAYPARTS = {
    dt.time(9): "ochtend; morgen; voormiddag",
    dt.time(14): "middag; namiddag",
    dt.time(18): "avond",
    dt.time(20): "nacht",
}
JOINED = {
    ("WEEKDAY", number, time): "; ".join(day + part.strip() for part in line.split(";"))
    for (number, day), (time, line) in product(enumerate(WEEKDAYS), DAYPARTS.items())
} | {
    ("TOMORROW", None, time): "; ".join("morgen" + part.strip() for part in line.split(";"))
    for time, line in DAYPARTS.items()
}  # fmt: skip

LANGUAGE = Language(
    code="nl",
    ordinals="e de ste sten den",
    syntax=Syntax(
        before_is_ago=True,
        by_unit=True,
        call_takes_back=True,
        dashed=True,
        inclusive_days=True,
        next_is_week=True,
        number_after_until=True,
        ordinal_words=True,
        separable_verbs=True,
        some_day=True,
        unit_or_number=True,
    ),
    words={
        "OPENV": {"event": "opent; openen; sluit; sluiten", None: "werkt; werken; draait; draaien"},
        "STREET": "straat; laan; plein; kade; gracht",
        "TITLE": "meneer; mevrouw; dhr; mw; heer; firma; bedrijf; familie; mevr; ing; ir; drs",
        "FIRM": (
            "gmbh; inc; llc; ltd; ag; sa; sarl; sas; srl; spa; bv; nv; lda; ltda; corp; corporation; plc; kg; ohg"
        ),
        "JUNK": (
            "fijne dag; goede dag; fijne week; prettige week; fijn weekend; prettig weekend; goed weekend; "
            "goedemorgen; goedemiddag; goedenavond; goede avond; goedenacht; geniet van je dag; geniet van je week; "
            "geniet van je maand; fijne maand; goede maand; gelukkig nieuwjaar; vrolijk kerstfeest; prettige "
            "feestdagen; fijne feestdagen; dag na dag; dag in dag uit; van dag tot dag; ooit; eens een keer; ooit "
            "eens; per dag; per week; per maand; per jaar; elke dag; elke week; elke maand; iedere dag; "
            "iedere week; dagelijks; wekelijks; maandelijks; de hele dag; jaar oud; jaren oud; maanden "
            "oud; jaar ervaring; jaren ervaring; tweede verdieping; eerste verdieping; tweede keer; eerste keer; "
            "tweede ronde; tweedehands; in de eerste plaats; tegenwoordig; geen haast; op de lange termijn; op "
            "termijn; eind goed; einde van; 24 uur per dag; 24 7; van de dag; een dagje uit; dagje vrij; overdag; "
            "zon uren; eerder heeft geen zin; heeft eerder geen zin; eerder geen zin; eerder kan niet; eerder niet; "
            "eerder lukt niet; eerder gaat niet; daarvoor niet; daarvoor heeft geen zin; eerder hoeft niet; voordien "
            "niet; voordien kan niet; voordien heeft geen zin; een dezer dagen; binnenkort eens; binnenkort; één "
            "dezer; tot snel; tot gauw; tot ziens; volgende keer; de volgende keer; tot de volgende; tot de volgende "
            "keer; jaar in dienst; jaren in dienst; in de toekomst; "
            "keer per jaar; keer per maand; keer per week; in het algemeen; jaar na jaar; week na week; maand na "
            "maand; op de lange baan; jaar lang; jarenlang; wekenlang; dagenlang; maandenlang; sint juttemis; met "
            "sint juttemis; sint jutmis; alleen s ochtends; alleen s middags; alleen s avonds; alleen in de "
            "voormiddag; alleen in de namiddag; enkel in de voormiddag; enkel in de namiddag; enkel s morgens; "
            "alleen ochtends; alleen overdag; enkel overdag"
        ),
        "WHICH": (
            "die loopt tot; die loopt tot en met; die duurt tot; die duurt tot en met; die eindigt; die afloopt; "
            "die sluit; die is; die valt; die begint; die plaatsvindt"
        ),
        "MEASURE": (
            "miljoen; mln; duizend; euro; eur; machines; pompen; verdiepingen; meter; m2; km; ton; kg; liter; mensen; "
            "man; medewerkers; stuks; procent; graden; kw; kwh; woningen; vestigingen; locaties; voertuigen; hallen; "
            "kilo; personen; kamers; filialen; installaties; bouwlagen; etages; verdieping; etage"
        ),
        "ARTICLE": {
            1: "een kleine; een goede; een goeie; een dikke; een krappe; een klein; een goed; een dik",
        },
        "NUM": NUMBERS,
        "ORDW": ORDINALS | {-2: "voorlaatste; voorlaatst; op één na laatste; op een na laatste", -3: "op twee na laatste"},
        "YEAR": YEARS,
        "JOINED": JOINED,
        "COUPLE": "stel; een stel; beide",
        "FEW": "paar; een paar; enkele; enige; een aantal; aantal; meerdere; wat",
        "HALF": "half; halve; helft; de helft",
        "ONEHALF": {
            1: "anderhalf; anderhalve; eneneenhalf", 2: "tweeënhalf; tweeëneenhalf; tweeëneenhalve; tweeënhalve",
            3: "drieënhalf; drieëneenhalf; drieëneenhalve; drieënhalve", 4: "vierenhalf; viereneenhalf",
            5: "vijfenhalf; vijfeneenhalf", 6: "zesenhalf; zeseneenhalf",
        },
        "FINISHED": (
            "als hij terug is; als ze terug is; als zij terug is; als ze terug zijn; wanneer hij terug is; wanneer ze "
            "terug is; wanneer ze terug zijn; zodra hij terug is; zodra ze terug is; zodra ze terug zijn; als hij weer "
            "terug is; als ze weer terug is; als hij er weer is; als ze er weer is; als hij weer op kantoor is; als ze "
            "weer op kantoor is; eens hij terug is; eens ze terug is; eens terug; als die terug is; na afloop; als dat "
            "om is; als dat voorbij is; als het voorbij is; als die voorbij is; als de termijn verstreken is; als het "
            "afgelopen is; als het klaar is; als ze klaar zijn; als hij klaar is; wanneer het voorbij is; zodra het "
            "voorbij is; zodra ze klaar zijn; zodra dat rond is; als dat achter de rug is; eens dat voorbij is; als "
            "alles achter de rug is"
        ),
        "BEFORETHAT": {
            "leaving": (
                "voor ze vertrekt; voor zij vertrekt; voor hij vertrekt; voor ze vertrekken; voordat ze vertrekt; voordat hij "
                "vertrekt; voordat ze vertrekken; voor vertrek; voor zijn vertrek; voor haar vertrek; voor ze weggaat; voor hij "
                "weggaat; voordat ze weg is; voordat hij weg is; voordat ze weg zijn; "
            ),
            None: (
                "voor die tijd; voor die dag; vóór dan; voor dan; voor die datum; nog voor die tijd; eerder dan dat; "
                "vlak ervoor; net ervoor; kort ervoor; vlak daarvoor; kort daarvoor; net daarvoor; nog ervoor; nog "
                "daarvoor; tijdig ervoor; liefst ervoor; graag ervoor; vlak ervóór"
            ),
        },
        "AFTERTHAT": (
            "bij terugkomst; na terugkomst; na zijn terugkomst; na haar terugkomst; bij zijn terugkomst; bij haar "
            "terugkomst; na diens terugkeer; bij zijn terugkeer; bij haar terugkeer; na zijn terugkeer; na haar "
            "terugkeer; achteraf; vervolgens; naderhand; pas daarna; daarna; hierna; nadien; daarop; erna; daarna pas"
        ),
        "BACKV": (
            "terug; is terug; terug is; komt terug; terugkomt; terug van; weer terug; weer op kantoor; weer "
            "aanwezig; weer terug is; weer in het land; weer beschikbaar; weer bereikbaar; weer aan het werk; weer "
            "werkzaam; weer beter; hervat; terugkeer; keert terug; terugkeert; weer op het werk; weer op de zaak; "
            "terug op kantoor; terug in het land; terug aan het werk; terug bereikbaar; terug beschikbaar; weer "
            "open; weer geopend; terug open; opnieuw open; weer bezet; weer van de partij; weer thuis; weer aan de "
            "slag; weer in dienst; terug thuis; weer fit; weer op de been; weer op post; terug op post; van "
            "vakantie; uit vakantie; van verlof; uit verlof; uit ziekteverlof; van reis; uit het ziekenhuis; uit het "
            "buitenland; van zakenreis; uit congé"
        ),
        "ANDHALF": "en een half; en een halve; en half",
        "DAYS": {1: "dag; dagje",
            2: "dagen; dgn; dagne; dage; dagjes; daagjes",
        },
        "WORKDAYS": {1: "werkdag; werkdagen; werkbare dagen; werkdgn; werkdag en"},
        "WEEKS": {1: "week; weak; weeck; weekk; wheek; werkweek; wk; wekn; weke; wekem; wkeen; weekje",
            2: "weken; werkweken; wkn; weeken; wken; weekn; wekne; weekjes; kleine weken; goede weken",
        },
        "WEEKENDS": {1: "weekend; weekeinde; weekends; weekenden"},
        "FORTNIGHTS": {1: "veertiendaags"},
        "MONTHS": {1: "maand; maandje; mnd; maadn; mand",
            2: "maanden; mnden; mnd s; maanded; maandjes; maandne; mannden",
        },
        "QUARTERS": {1: "kwartaal; kwartalen; kwartaals; kwartaaltje; kwart jaar; kwartjaar; kwart jaartje"},
        "HALVES": {1: "halfjaar; semester; half jaar; halfjaartje; half jaartje"},
        "YEARS": {1: "jaar; jaartje; jaren; jr; boekjaar van"},
        "HOURS": {1: "uren; uurtje; minuut; minuten; min; minuutjes; seconden"},
        "HABITUAL": {
            0: "maandags; s maandags",
            1: "dinsdags; s dinsdags",
            2: "woensdags; s woensdags",
            3: "donderdags; s donderdags",
            4: "vrijdags; s vrijdags",
            5: "zaterdags; s zaterdags",
            6: "zondags; s zondags",
        },
        "WEEKDAY": {
            0: "maandag; maandach; maandagh; maendag; ma; maanadg; mandag; maandah; maandagen",
            1: "dinsdag; dinsdach; dinsdagh; dinsdah; di; dins; disndag; dinsdga; dinsdagen",
            2: "woensdag; woensdach; woensdagh; woendag; wo; woe; wonesdag; woesdag; woensdagen",
            3: "donderdag; donderdach; donderdagh; dondersdag; do; dond; donerdag; donderdga; donderdagen",
            4: "vrijdag; vrijdach; vrijdagh; vreidag; vrydag; vr; vrjdag; vrijdga; vridag; vrijdagen",
            5: "zaterdag; zaterdach; zaterdagh; za; zatedag; zaterdagen",
            6: "zondag; zondach; zondagh; zondga; zondagen",
        },
        "WEEKDAYQ": {6: "zo", 4: "vrij", 5: "zat"},
        "MONTHQ": {
            1: "jan",
        },
        "MONTH": {
            1: "januari; januarie; janurai",
            2: "februari; feb; febr; febuari; februarie",
            3: "maart; mrt; maar t; maarrt",
            4: "april; apr; apirl; aprl; arpil",
            5: "mei",
            6: "juni; jun",
            7: "juli; jul",
            8: "augustus; aug; augstus; agustus",
            9: "september; sep; sept; septmber",
            10: "oktober; okt; october; oct",
            11: "november; nov",
            12: "december; dec; decmeber",
        },
        "SEASON": {0: "lente; voorjaar", 1: "zomer; zomervakantie periode", 2: "herfst; najaar", 3: "winter"},
        "VACATION": {
            ((7, 5), (8, 31)): (
                "zomervakantie; de zomervakantie; grote vakantie; de grote vakantie; zomerverlof; het zomerverlof; "
                "zomerreces; het zomerreces; zomerstop; de zomerstop; zomersluiting; zomervakanties; vakantieperiode; "
                "de vakantieperiode; bouwvakvakantie"
            ),
            ((7, 13), (8, 14)): (
                "bouwvak; de bouwvak; bouwverlof; het bouwverlof; bouwvakantie; de bouwvakantie; bouwvakverlof"
            ),
        },
        "BRIDGE": (
            "lang weekend van; het lange weekend van; lange weekend van; verlengd weekend van; het verlengd weekend "
            "van; lang weekend met; brug van"
        ),
        "HOLYWEEK": "goede week; de goede week; stille week; de stille week; heilige week; de heilige week",
        "HOLIDAYQ": {"st_nicholas_eve": "sint"},
        "HOLIDAY": {
            "new_year": "nieuwjaar; nieuwjaarsdag; oud en nieuw; de jaarwisseling; jaarwisseling",
            "epiphany": "driekoningen; drie koningen; 3 koningen",
            "valentine": "valentijnsdag; valentijn",
            "womens_day": "vrouwendag",
            "carnival": "carnaval; vastenavond",
            "ash_wednesday": "aswoensdag",
            "palm_sunday": "palmzondag",
            "maundy_thursday": "witte donderdag",
            "good_friday": "goede vrijdag",
            "holy_saturday": "stille zaterdag; paaszaterdag",
            "easter": (
                "pasen; paasdag; paaszondag; eerste paasdag; het paasweekend; paasweekend; paasvakantie; "
                "de paasvakantie; paas weekend"
            ),
            "easter_monday": "paasmaandag; tweede paasdag",
            "kings_day": "koningsdag; koningsnacht",
            "dutch_remembrance": "dodenherdenking",
            "dutch_liberation": "bevrijdingsdag",
            "may_day": "dag van de arbeid",
            "ascension": "hemelvaart; hemelvaartsdag; hemelvaartweekend; hemelvaartsweekend",
            "pentecost": (
                "pinksteren; pinksterdag; eerste pinksterdag; pinksterweekend; het pinksterweekend; pinksterzondag"
            ),
            "whit_monday": "pinkstermaandag; tweede pinksterdag",
            "april_fools": "april grap",
            "mothers_day": "moederdag",
            "fathers_day": "vaderdag",
            "prinsjesdag": "prinsjesdag",
            "assumption": "maria hemelvaart; onze lieve vrouw hemelvaart",
            "lunar_new_year": "chinees nieuwjaar; het chinees nieuwjaar; chinese nieuwjaar",
            "eid_al_fitr": "suikerfeest; het suikerfeest",
            "eid_al_adha": "offerfeest; het offerfeest",
            "diwali": "diwali; divali",
            "halloween": "halloween",
            "all_saints": "allerheiligen",
            "all_souls": "allerzielen",
            "st_martin": "sint maarten; sint maarten s",
            "thanksgiving": "thanksgiving",
            "black_friday": "black friday",
            "st_nicholas_eve": "sinterklaas; sinterklaasavond; pakjesavond; sint nicolaas",
            "martin_luther_king": "martin luther kingdag; martin luther king dag",
            "corpus_christi": "sacramentsdag",
            "christmas_eve": "kerstavond",
            "christmas": "kerst; kerstmis; kerstdag; eerste kerstdag; de kerst; kerstfeest; kersmis; ketst",
            "boxing_day": "tweede kerstdag",
            "new_years_eve": "oudejaarsavond; oudejaarsdag; oudjaar; oudejaar; oud jaar; silvester",
            "labor_day": "labor day",
            "national_day": "belgische nationale feestdag",
            "veterans": "wapenstilstand; wapenstilstandsdag; de wapenstilstand",
        },
        "THEHOLIDAYS": (
            "feestdagen; de feestdagen; kerstvakantie; de kerstvakantie; kerstdagen; de kerstdagen; kerstreces; "
            "de kerstreces; het kerstreces"
        ),
        "NEWYEAR": "nieuwe jaar; het nieuwe jaar; nieuw jaar; het nieuw jaar",
        "TODAY": "vandaag; deze dag; vndaag; vandag; dezelfde dag; op deze dag",
        "NOW": (
            "nu; onmiddellijk; zo snel mogelijk; zo spoedig mogelijk; nu direct; asap; gelijk; zo gauw mogelijk; "
            "straks; subiet; dadelijk; zo meteen; zometeen; dalijk; zsm; z s m; zo snel als mogelijk; zo dadelijk"
        ),
        "TOMORROW": "morgen; mogen ochtend; mrgen; moregn; morgne",
        "OVERMORROW": "overmorgen; overmrgen",
        "YESTERDAY": "gisteren; eergisteren; gister; laatst; onlangs; kortgeleden; pas geleden; gisteravond",
        "TONIGHT": {
            dt.time(18): "vanavond; van avond; deze avond; vandaag avond",
            dt.time(20): "vannacht",
            dt.time(9): "vanmorgen; vanochtend; deze ochtend; deze morgen; vanmorgend",
            dt.time(12): "halverwege vandaag; rond het middaguur vandaag",
            dt.time(14): "vanmiddag; deze middag; deze namiddag",
            dt.time(17): (
                "einde van de dag; eind van de dag; het einde van de dag; einde dag; eind vandaag; einde vandaag; "
                "einde werkdag; eind van de werkdag"
            ),
        },
        "NEXT": (
            "volgende; volgend; toekomende; toekomend; vlogende; volgnde; volgdende; volgene; daaropvolgende keer; "
            "eropvolgende; volg; vlgde; vlg; vlgnd; volgent; vogende; volgenden; vlgnde; vlgend; "
            "vlgende; volgde; volgnd; vlgen; vlgd"
        ),
        "THIS": "deze; dit; huidige; huidig; lopend; lopende; dezelfde; hetzelfde; die ene; dees",
        "COMING": (
            "komende; komend; eerstvolgende; eerst volgende; aankomende; aanstaande; aankomend; aanstaand; kmoende; koemnde; komnde; aanstonds"
        ),
        "LAST": (
            "vorige; vorig; afgelopen; laatste; laatst; verleden; voorgaande; voorbije; voorige; laatse; jl; "
            "jongstleden"
        ),
        "AFTERNEXT": (
            "daarop volgende; over volgende; na de volgende; na de komende; na volgende; na het volgende; "
            "overvolgende; overvolgend; overnaaste"
        ),
        "FOLLOWING": (
            "daaropvolgende; daaropvolgend; erop; die erop volgt; erop volgend; die daarna; die erna; die erop; de "
            "andere; die daarop; de daaropvolgende; het daaropvolgende; die nadien"
        ),
        "EVERY": "elke; iedere; elk; ieder",
        "ALWAYS": {"habit": "elk jaar; ieder jaar; jaarlijks; jaar na jaar", None: (
            "altijd; meestal; doorgaans; gewoonlijk; normaal; normaal gezien; elk jaar; ieder jaar; jaarlijks; steevast; "
            "traditiegetrouw; alle jaren; in de regel; telkens; vaak; steeds"
        )},
        "EARLY": (
            "begin; begin van; aan het begin; in het begin; vroeg in; vroeg; het begin; aan het begin van; "
            "in het begin van; het begin van; begin van de; beginnen; eerste dagen; de eerste dagen; vroege"
        ),
        "MID": (
            "midden; halverwege; medio; half maand; midden van; in het midden; het midden; in het midden van; "
            "halfweg; het midden van; rond het midden van; midden in"
        ),
        "LATE": "laat in; late; laat; later deel; tweede deel",
        "END": (
            "eind; einde; eind van; einde van de; aan het eind; aan het einde; op het eind; op het einde; het eind; "
            "het einde; aan het einde van; aan het eind van; het einde van; het eind van; tegen het eind; "
            "tegen het einde; tegen eind; eind van de; ultimo; laatste dagen; tegen het einde van; tegen het eind van"
        ),
        "REST": "rest; de rest; restant; het restant",
        "LATER": "later; verderop",
        "POINTED": {
            "1 WEEKS": "vlgde week; vlg week; volg week; vlg wk; volg wk; volgende wk; volgend week; volgendeweek",
            "1 MONTHS": "vlg maand; volgende mnd; vlg mnd; volg maand",
        },
        "EODOF": {
            "MONTHS": "maandeinde; einde maand; ultimo maand",
            "YEARS": "jaareinde; einde jaar; het jaareinde",
            "QUARTERS": "kwartaaleinde; einde kwartaal",
            "WEEKS": "einde week",
            "DURING WEEKS": "doordeweeks; door de week",
        },
        "DURING": "in de loop; in de loop van; in de loop van de; doorheen; ergens in de loop van; in de loop van het",
        "WITHIN": (
            "binnen; binnen de; binnen nu en; in de komende; binnen de komende; in minder dan; over minder dan; binnen "
            "een termijn van; in de eerstvolgende; in de volgende; minder dan; de komende tijd; uiterlijk over; "
            "hooguit over"
        ),
        "BY": (
            "uiterlijk; uiterlijk op; niet later dan; op zijn laatst; ten laatste; ten laatste op; uiterlijk op de; "
            "tot uiterlijk; op z n laatst; niet na"
        ),
        "BEFOREFOR": "voor; voor de; voor het",
        "BEFORE": (
            "vóór; voordat; nog voor; net voor; vlak voor; kort voor; eerder dan; voorafgaand aan; vlak voor de; "
            "net voor de; nog voor de; voor hun; voor zijn; voor haar; voor onze; alvorens; vlak vóór"
        ),
        "AFTER": (
            "als hij terug is van; als ze terug is van; als hij terugkomt van; na; nadat; na de; na het; direct na; "
            "meteen na; vlak na; kort na; net na; zodra; pas na; na afloop van; na zijn; na haar; na hun; na onze; "
            "gelijk na; direct na de; meteen na de; vlak na de; ergens na; later dan; net na de; kort na de; na afloop "
            "van de; eens de; eens het"
        ),
        "SINCE": "sinds; sedert",
        "AGO": "geleden; terug geleden; oud",
        "UNTIL": "tot; tot aan; tot de; tot op; tot het; totdat",
        "THROUGH": "t m; tot en met; t e m; t/m; tot en met de; tot en met het; t/m de; tot en mét; t m de; tm",
        "FROM": (
            "vanaf; vanaf de; vanaf het; met ingang van; ingaande; startend; startend op; beginnend; beginnend op; "
            "aanvangend; gerekend vanaf; af vanaf; niks voor; niets voor; niks vóór; niets vóór; zeker niet voor; "
            "zeker niet vóór; vooral niet voor; pas vanaf; ten vroegste; ten vroegste op; op zijn vroegst; op z n "
            "vroegst; vroegstens; niet eerder dan"
        ),
        "BETWEEN": "tussen; tussen de; ergens tussen; tussen het",
        "IN": {"ahead": "over; over ongeveer; over circa; over zo n; ovr; ovre", "lasting": "gedurende", None: (
            "over; in; over ongeveer; over circa; tijdens; over zo n; in zo n; met; ovr; ove; ovre"
        )},
        "ON": "op; op de; aan; den; per; op een",
        "AT": "om; om ongeveer; tegen uur",
        "TO": "naar; op naar; à; a",
        "OF": "der; v d; v h",
        "DU": "van; van de; van het",
        "THE": "de; het; t; d",
        "AND": "en; plus",
        "OR": "of; ofwel; of anders; dan wel; danwel; of op; of eventueel",
        "ABOUT": (
            "ongeveer; rond; rond de; omstreeks; circa; ca; zo rond; omtrent; zo n; rondom; tegen; grofweg; "
            "rond het; ergens; ergens rond; zo ongeveer; pakweg; ergens in; ergens rond de; zo tegen; zo rond de; "
            "ergens op; een keer; een keertje; plusminus"
        ),
        "HENCE": (
            "vanaf nu; vanaf vandaag; later vanaf nu; verder; in de toekomst; van nu; vanaf heden; na vandaag; "
            "gerekend vanaf nu; gerekend vanaf vandaag; tijd"
        ),
        "AHEAD": (
            "van tevoren; vooraf; eerder; ervoor; daarvoor; voordien; vantevoren; op voorhand; voordat het zover is; "
            "voorafgaand"
        ),
        "NEXTDAY": (
            "volgende avond; volgende ochtend; volgende morgen; volgende middag; de avond erna; de ochtend erna; "
            "de dag erna; dag erna; de dag daarna; dag daarna; de volgende dag; een dag later; daags erna; daags "
            "nadien; de dag nadien; dag nadien; de dag erop; de dag daarop; de dag er na; een dag erna; een dag "
            "daarna; een dag nadien; de dag er op; dag erop; daags daarna; daags na; een dag erop; 1 dag later; de "
            "volgende ochtend; de ochtend erna; de ochtend daarna; de morgen erna"
        ),
        "OVER": "voorbij is; voorbij zijn; achter de rug is; achter de rug zijn; afgelopen is",
        "EVE": (
            "de dag ervoor; dag ervoor; de dag daarvoor; dag daarvoor; daags ervoor; de vooravond van; "
            "vooravond van; daags voor"
        ),
        "WEEKOF": (
            "week aanvangend; week beginnend; week startend; de week aanvangend; de week beginnend; de week startend; "
            "week die op; week die; de week die; week vanaf; de week vanaf; week beginnend op"
        ),
        "DAYPART": {
            dt.time(9): (
                "ochtend; ochtends; s ochtends; s morgens; in de ochtend; in de morgen; vroeg op de dag; "
                "s voormiddags; voormiddag; in de voormiddag; ochtenden; smorgens; sochtends; in de vroegte"
            ),
            dt.time(14): (
                "middag; s middags; namiddag; in de middag; in de namiddag; s namiddags; smiddags; "
                "halverwege de middag; halverwege vandaag"
            ),
            dt.time(18): "avond; s avonds; in de avond; savonds; avonds; avonden",
            dt.time(20): "nacht; s nachts; in de nacht",
            dt.time(12): (
                "tussen de middag; lunchtijd; rond lunchtijd; rond de lunch; tijdens de lunch; rond het middaguur; "
                "middaguur"
            ),
            dt.time(8): "eerste werk; als eerste; s ochtends vroeg; vroeg in de ochtend",
        },
        "MIDNIGHT": {dt.time(0): "middernacht"},
        "OCLOCK": "uur; u; h; uur stipt",
        "AMPM": {"a": "am", "p": "pm"},
        "HALFTO": "half",
        "QUARTERPAST": "kwart over",
        "QUARTERTO": "kwart voor",
        "Q": "q; k",
        "HALFYEAR": "h",
        "FISCAL": "fiscale; fiscaal; boek",
        "WEEKNO": "weeknummer; weeknr; week nummer; week nr; w; wnr; wknr; wk nr",
        "WAITV": (
            "met rust laten; rust geven; rust gunnen; laat hem met rust; laat haar met rust; laat ze met rust; tijd "
            "gunnen; tijd geven; "
            "wachten; wacht nog; wachten we; even wachten; afwachten; laten rusten; laat rusten; laten liggen; laat "
            "liggen; geef hem; geef haar; geef ze; geef hun; geven we hem; geven we ze; tijd geven; met rust laten; "
            "met rust; laten bezinken; tijd gunnen; gun hem; gun ze; gun haar; laten bekoelen; nog even aanzien; "
            "laat m; laat hem eerst; ik wacht; wacht; gun; ik geef hem; ik geef ze; laat het even; pauze; pauzeren; "
            "rust; rust geven; radiostilte; bedenktijd; uitstel; geduld; tijd laten; ruimte geven; lucht geven; "
            "laten sudderen; laten inwerken; laten landen; laten betijen; stil houden; stilhouden; laten wennen; "
            "ademruimte; respijt; levertijd en dan; levertijd afwachten; verwerkingstijd en dan; geef me; geef mij; "
            "geef ons; nodig; nodig heeft; heeft nodig; nog nodig"
        ),
        "MOVEV": (
            "verzetten; verzet; verleggen; verlegd; omboeken; omgeboekt; verplaatsen; verplaats; verplaatst; uitstellen; uitgesteld; stel uit; verschuiven; "
            "verschuif; verschoven; opschuiven; doorschuiven; schuif door; verzet naar; verplaatst naar; opgeschoven"
        ),
        "CALL": (
            "teruggebeld worden; gebeld worden; opgebeld worden; gecontacteerd worden; benaderd worden; bezocht worden; aangesproken worden; worden teruggebeld; worden gebeld; "
            "bellen; bel; belt; belletje; opbellen; bel op; telefoneren; telefoontje; terugbellen; bel terug; "
            "nabellen; contact; contact opnemen; contacteren; neem contact op; opnemen; neem op; opvolgen; "
            "opvolging; schrijven; schrijf; berichtje; appen; app; afspreken; afspraak; spreken; spreek; praten; "
            "praat; ontmoeten; ontmoet; zien; zie; bezoeken; bezoek; langskomen; langs; langsgaan; koffie; koffie "
            "drinken; lunchen; lunch; eten; etentje; herinneren; herinner; herinnering; vragen; vraag; navragen; "
            "nagaan; voorstellen; aanbieden; overleg; overleggen; plannen; plan; inplannen; agenderen; boeken; boek; "
            "vastleggen; leg vast; nog eens; nogmaals; opnieuw; weer contact; aan de bel trekken; aankloppen; "
            "proberen; probeer; proberen we; probeer het; even sparren; sparren; bijpraten; praten we bij; "
            "rappelleren; checken; check; terugkomen; kom terug; alsjeblieft; aub; svp; polsen; pols; benaderen; "
            "benader; reminder; demo; presenteren; inbellen; bellen we; opbelt; zoeken; zoek; uitnodigen; "
            "na te bellen; na bellen; terug bellen; op te bellen; terug te bellen; te bellen; doorbellen; "
            "rondbellen; bellen met; telefoneer; belafspraak; even bellen; even spreken; contacteer; contact op te "
            "nemen; contact zoeken; contact leggen; op te volgen; volg op; volg hem op; aanspreken; spreek aan; even "
            "langs; langs te gaan; ga langs; kom langs; langs te komen; af te spreken; spreek af; spreken we af; "
            "bespreken; bespreek; doorspreken; doornemen; neem door; nabespreken; bij te praten; praat bij; "
            "informeren; informeer; vis uit; aan te kloppen; klop aan; kloppen we aan; aantikken; aanpingen; pingen; "
            "ping; stoten; porren; herbellen; herbel; nog bellen; opnieuw bellen; bln; blen; beln; bllen; "
            "terugbllen; belen; contct; verder praten; verder spreken; evalueren; rappel; herinneringsmail; "
            "whatsappen; opbelln; voorleggen; na te vragen; vraag na; ik bel; ik bel zelf; ik bel hem; ik bel haar; "
            "ik bel ze; wij bellen; we bellen; bel ik; gebeld hebben; gesproken hebben; hebben gesproken; hebben "
            "gebeld; gecontacteerd hebben; te pakken krijgen; te pakken zien te krijgen; bereikt hebben; hebben "
            "bereikt; gemaild hebben; hang ik aan de telefoon; aan de telefoon; gebeld zijn; gebeld worden; gebeld "
            "wil worden; te worden gebeld; wil gebeld worden; mag gebeld worden; een belletje; neemt ie op; neemt "
            "hij op; neemt ze op; neemt ie weer op; neemt hij weer op; neemt ze weer op; stem horen; horen; trek aan "
            "de bel; trek ik aan de bel; trekken we aan de bel; mag ik bellen; inplannen voor; ingepland voor; plannen voor; gepland voor; afspraak voor; gereserveerd voor; reserveren voor; geboekt voor; boeken voor; boeking voor; reservering voor; vastgelegd voor; vastleggen voor; vast voor; prikken voor; geprikt voor; plaatsen voor; uitgenodigd voor; uitnodiging voor; genoteerd voor; noteren voor; noteer voor; uitnodigen voor; agenderen voor; geagendeerd voor; aan de lijn; telefoon; een "
            "telefoontje; polshoogte nemen; peilen; peil; op de koffie; koffietje; bakkie doen; bakje doen; "
            "rinkelen; rinkel; oppikken; weer oppakken; pak weer op; achteraan bellen; na te gaan; langswippen; "
            "binnenspringen; binnenlopen; langslopen; aankaarten; kaart aan; aan te kaarten; weer koffie; stel voor; "
            "stelt voor; stellen voor; stel voor om; stellen voor om; ik stel voor om"
        ),
        "YOU": "je; u; jou; jullie; mij; me; ons",
        "REPLY": "laten weten; terugkomen",
        "DOC": (
            "offerte; factuur; mail; e mail; email; mailtje; brief; voorstel; aanvraag; bestelling; order; rapport; "
            "verslag; bericht; prijsopgave; bestek; prijsvraag; aanbod; aanbieding"
        ),
        "SENDV": (
            "sturen; stuur; stuurt; mailen; opsturen; stuur op; bezorgen; leveren; indienen; offreren; toesturen; "
            "doorsturen; te sturen; te mailen; versturen; opleveren; afgeven"
        ),
        "TERM": (
            "opzegtermijn; leasing; leasecontract; looptijd; levertijd; levertijden; betaaltermijn; garantie; "
            "betaalt; betalen; verstrijken; gaan er; vergen; vergt; duurt; duren; kost; rekent op; "
            "levert binnen; leveren binnen; "
            "levertijden; duren; plaatsingstijd; montagetijd; leverduur; behandeltijd; bouwduur; "
            "terugverdientijd; terugverdiend in; verdient zich terug in; afgeschreven in; afgeschreven over; "
            "afschrijving; gefinancierd over; lening van; "
            "garantie; garantie van; levertijd; levertijd is; levertijd is altijd; levertermijn; levertermijn is; "
            "betalingstermijn; betalingstermijn van; betaling op; contract van; contract loopt; contract voor; "
            "opzegtermijn; opzegtermijn van; proeftijd; looptijd; looptijd van; duurt; om de; duur; bouwtijd; "
            "lidmaatschap; abonnement; verwerkingstijd; wachttijd; doorlooptijd; productietijd; reactietijd; "
            "rijtijd; droogtijd; ter inzage; betaling; betaling binnen"
        ),
        "BALL": {"theirs": (
                "laat het me; laat het mij; laat het ons; laat me weten; laat mij weten; laat ons weten; laat me iets "
                "weten; laat ons iets weten; laten het me; laten het mij; laten het ons; laten me weten; laten mij weten; "
                "laten ons weten; laten me iets weten; laten ons iets weten; appt me; appt mij; appt ons; mailt me; mailt "
                "mij; mailt ons; sms t me; sms t mij; sms t ons; schrijft me; schrijft mij; schrijft ons; belt me; belt "
                "mij; belt ons; zou het me laten weten; zou het me laten horen; zou het me zeggen; zou het mij laten "
                "weten; zou het mij laten horen; zou het mij zeggen; zou me iets laten weten; zou me iets laten horen; "
                "zou me iets zeggen; zou mij iets laten weten; zou mij iets laten horen; zou mij iets zeggen; zou ons "
                "iets laten weten; zou ons iets laten horen; zou ons iets zeggen; zal het me laten weten; zal het me "
                "laten horen; zal het me zeggen; zal het mij laten weten; zal het mij laten horen; zal het mij zeggen; "
                "zal me iets laten weten; zal me iets laten horen; zal me iets zeggen; zal mij iets laten weten; zal mij "
                "iets laten horen; zal mij iets zeggen; zal ons iets laten weten; zal ons iets laten horen; zal ons iets "
                "zeggen; gaat het me laten weten; gaat het me laten horen; gaat het me zeggen; gaat het mij laten weten; "
                "gaat het mij laten horen; gaat het mij zeggen; gaat me iets laten weten; gaat me iets laten horen; gaat "
                "me iets zeggen; gaat mij iets laten weten; gaat mij iets laten horen; gaat mij iets zeggen; gaat ons "
                "iets laten weten; gaat ons iets laten horen; gaat ons iets zeggen"
            ),
            None: (
                "hangt ze zelf aan de lijn; hangt hij zelf aan de lijn; hangen ze zelf aan de lijn; hangt zelf aan de "
                "lijn; hangt aan de lijn zodra; trekt zelf aan de bel; trekken zelf aan de bel; komt zelf terug op ons; "
                "belt ze ons; belt ze mij; belt zij ons; belt ze me; belt hij me; bellen ze mij; bellen ze me; "
                "belt dan zelf; bellen dan zelf; belt dan; komt hij naar ons toe; komt naar ons toe; komen naar ons "
                "toe; komt dan zelf; komt zelf naar ons; laat dan iets horen; laat iets horen; laten iets horen; "
                "laat hij iets horen; laat ze iets horen; belt hij ons; belt hij mij; belt hij zelf; belt ze zelf; "
                "belt zij zelf; belt hij terug; belt ze terug; bellen ze terug; bellen ze zelf; bellen ze ons; komt "
                "hij erop terug; komt ze erop terug; komen ze erop terug; neemt hij contact op; neemt ze contact "
                "op; nemen ze contact op; nemen zij contact op; laat hij het weten; laat ze het weten; laten ze het "
                "weten; mailt hij; mailt ze mij; geeft hij een seintje; geeft ze een seintje; "
                "hij belt; zij belt; ze belt; zij bellen; ze bellen; belt terug; bellen terug; zal zelf bellen; hij belt ons; zij belt ons; ze belt ons; ze bellen ons; "
                "zij bellen ons; hij belt mij; zij belt mij; ze belt mij; hij belt me; ze belt me; hij belt zelf; "
                "zij belt zelf; ze belt zelf; ze bellen zelf; zij bellen zelf; belt zelf; bellen zelf; belt ons "
                "zelf; bellen ons zelf; hij belt terug; zij belt terug; ze belt terug; ze bellen terug; belt zelf "
                "terug; bellen zelf terug; hij belt wel; ze belt wel; ze bellen wel; belt ons wel; bellen ons wel; "
                "hij belt als; ze belt als; ze bellen als; belt ons als; bellen ons als; belt ons zodra; bellen ons "
                "zodra; belt mij zodra; niet bellen; niet meer bellen; bel niet; bel me niet; bel mij niet; bel hem "
                "niet; bel haar niet; bel ons niet; niet terugbellen; niet contacteren; geen contact opnemen; geen "
                "contact; niet benaderen; niet opvolgen; geen opvolging; geen opvolging nodig; geen interesse; niet "
                "geïnteresseerd; heeft geen interesse; hebben geen interesse; niet nodig om te bellen; hoeft niet "
                "gebeld; hoeft niet gebeld te worden; hoeven niet te bellen; hoef je niet te bellen; geen actie; "
                "geen actie nodig; niets doen; geen follow up; geen follow up nodig; laat het weten; laat het ons "
                "weten; laten het weten; laten het ons weten; laat weten; laten weten; laat ons weten; laat het mij "
                "weten; hij laat het weten; zij laat het weten; ze laat het weten; ze laten het weten; laat iets "
                "weten; laten iets weten; neemt zelf contact op; nemen zelf contact op; hij neemt contact op; zij "
                "neemt contact op; ze neemt contact op; ze nemen contact op; zij nemen contact op; neemt contact met "
                "ons op; nemen contact met ons op; zal contact opnemen; zullen contact opnemen; zal zelf contact "
                "opnemen; zal bellen; zullen bellen; zal ons bellen; zullen ons bellen; zal mij bellen; zal me "
                "bellen; zal terugbellen; zullen terugbellen; komt er zelf op terug; komen er zelf op terug; komt er "
                "op terug; komen er op terug; hij komt erop terug; ze komt erop terug; komt erop terug; komen erop "
                "terug; komt bij ons terug; komen bij ons terug; komt terug bij ons; bal ligt bij hen; de bal ligt "
                "bij hen; bal ligt bij hem; de bal ligt bij hem; bal ligt bij haar; de bal ligt bij haar; wachten op "
                "zijn telefoontje; wachten op haar telefoontje; wacht op zijn telefoontje; wachten op hun "
                "telefoontje; wachten tot hij belt; wachten tot zij belt; wachten tot ze belt; wachten tot ze "
                "bellen; wacht tot hij belt; wacht tot ze bellen; wij worden gebeld; we worden gebeld; we horen van "
                "hem; we horen van haar; we horen van hen; we horen nog; wij horen nog; horen we nog; hij mailt ons; "
                "zij mailt ons; ze mailt ons; ze mailen ons; hij mailt mij; hij mailt me; ze mailt me; mailt zelf; "
                "mailen zelf; stuurt zelf een mail; meldt zich; melden zich; meldt zich zelf; melden zich zelf; "
                "bellen mij wel; belt mij wel; belt me wel; bellen me wel; belt mij; belt ons; belt me terug; bellen "
                "me terug; belt mij terug; bellen mij terug; belt ons terug; bellen ons terug; zou mij bellen; zou "
                "ons bellen; zou me bellen; zou bellen; zouden bellen; zouden ons bellen; zouden mij bellen; zou "
                "terugbellen; zouden terugbellen; zou mij terugbellen; zou me terugbellen; zou ons terugbellen; zou "
                "zelf bellen; zouden zelf bellen; zou contact opnemen; zouden contact opnemen; zou zelf contact "
                "opnemen; gaat ons bellen; gaan ons bellen; gaat mij bellen; gaat me bellen; gaat bellen; gaat zelf "
                "bellen; gaan zelf bellen; wil zelf bellen; willen zelf bellen; wil zelf contact opnemen; belt zelf "
                "wel; bellen zelf wel; laat nog iets weten; laten nog iets weten; laat nog weten; laten nog weten; "
                "laat het nog weten; laten het nog weten; laat wat weten; laat nog wat weten; ik laat nog iets "
                "weten; ik laat nog wat weten; ik laat het nog weten; laat ons iets weten; laten ons iets weten; "
                "laten me iets weten; laten me weten; geeft een seintje; geven een seintje; geeft nog een seintje; "
                "geeft zelf een seintje; hij geeft een seintje; mailt mij; mailt me; mailen mij; mailen ons; mailt "
                "ons; stuurt mij een mail; stuurt me een mail; komt zelf terug; komt er bij mij op terug; komt er "
                "nog op terug; komen er nog op terug; komt er wel op terug; komen er wel op terug; moet hij mij nog; "
                "moet hij nog sturen; moet me de; moet mij de; zal mij de; bal bij hen; bal bij hem; bal ligt daar; "
                "de bal ligt daar; bal ligt in hun kamp; de bal ligt in hun kamp; bal in hun kamp; de bal is aan "
                "hen; de bal is aan hem; bal is aan hen; bal ligt aan hun kant; bij hen ligt de bal; wachten op "
                "bericht; wachten op hun bericht; wachten op reactie; wachten op antwoord; wachten op "
                "terugkoppeling; wachten op zijn reactie; wachten op hun reactie; afwachten tot hij belt; afwachten "
                "tot ze bellen; niet terug bellen; niet meer contacteren; niet meer benaderen; niet opbellen; niet "
                "meer lastigvallen; niet lastigvallen; wil niet gebeld worden; willen niet gebeld worden; wil geen "
                "contact; willen geen contact; wil niet meer gebeld worden; geen behoefte; heeft geen behoefte; geen "
                "behoefte aan; ziet ervan af; zien ervan af; we horen het wel; ik hoor het wel; we horen het; we "
                "horen wel; ik hoor wel; ik hoor nog; ik hoor nog van hem; ik hoor nog van haar; ik hoor nog van ze; "
                "hoor nog van hem; hoor nog van haar; neemt zelf weer contact op; nemen zelf weer contact op; neemt "
                "weer contact op; nemen weer contact op; neemt contact op met ons; neemt contact op met mij; nemen "
                "contact op met ons; trekt zelf aan de bel; trekken zelf aan de bel; moet me nog; moet mij nog; hij "
                "stuurt mij; hij stuurt me; ze stuurt me; ze sturen me; stuurt mij de; stuurt me de; stuurt ons de; "
                "sturen ons de; ze bellen mij; zij bellen mij; laat van zich horen; laten van zich horen; trekken "
                "zij aan de bel; trekt hij aan de bel; trekt zij aan de bel; trekken ze aan de bel; niks doen; niet "
                "storen; geen telefoons meer; geen telefoontjes meer; heeft mijn nummer; houdt ons op de hoogte; "
                "houden ons op de hoogte; brengt ons op de hoogte; geeft zelf een gil; geven zelf een gil; geeft een "
                "gil; niet achterna bellen; zou een seintje geven; zou wel een seintje geven"
            ),
            "promised": (
                "ik bel jou; ik bel je; ik bel u; ik bel jullie; ik bel wel; ik bel je wel; ik bel u wel; ik bel "
                "terug; ik bel je terug; ik bel u terug; ik neem contact op; ik neem zelf contact op; ik neem "
                "contact met je op; ik neem contact met u op; ik mail je; ik mail u; ik bel u wel terug; ik bel "
                "jullie wel; ik kom er op terug; ik kom erop terug; ik kom bij je terug; ik kom bij u terug; ik laat "
                "het weten; ik laat het je weten; ik laat het u weten; we horen elkaar; bel ik terug; neem ik "
                "contact op; neem ik weer contact op"
            ),
        },
        "OPENED": {
            None: (
                "open; geopend; openingstijden; openingsuren; geopend van; open van; open is; is open; zijn open; "
                "kantooruren; kantoortijden; spreekuur; winkel open; bereikbaar van; werktijden; werkuren; "
                "winkeluren; winkeltijden; sluitingsdag"
            ),
            "told": (
                "gaat jaarlijks; gaat elk; gaat ieder; gaat altijd; gaan altijd; gaan elk; gaat op slot; "
                "gaat dicht; drie weken dicht; twee weken dicht; een week dicht; woont; "
                "leeft; speelt; studeert; neemt over; neemt de zaak; "
                "draagt over; verlengt zich; verlengt automatisch; stilzwijgend verlengd; verhuist; "
                "verhuurt; bakt; brouwt; oogst; zaait; slacht; zeilt; roeit; rijdt paard; "
                "loopt de marathon; loopt marathon; klimt; duikt; skiet; gaat vissen; "
                "gaat jagen; gaat zeilen; gaat duiken; kampeert; kamperen; skiën; geeft les; pendelt; verbouwt; "
                "leidt op; haalt zijn; haalt haar; begint op school; gaat naar school; "
                "gaat naar de middelbare; gaat samenwonen; krijgt een kind; krijgt een tweeling; "
                "is zwanger; is jarig; zijn jarig; verjaart; viert; "
                "stemt; vergadert; komt met; blijft daar; rijdt elke; "
                "rijdt iedere; past op; "
                "kaart op; kaarten op; biljart; biljarten; klaverjast; klaverjassen; schaakt; tennist; voetbalt; golft; fietst; "
                "zingt; bridget; zwemt; vist; jaagt; danst; schaatst; wandelt; traint; staat daar iedereen; staat iedereen; "
                "zit iedereen; zit daar iedereen; is daar iedereen; zitten ze altijd; "
                "met pensioen; op pensioen; met vervroegd pensioen; op rust; in rust; werkt hij; werkt ze; werkt "
                "zij; hij werkt; ze werkt; zij werkt; werkt op; werkt van; werkt tot; trouwt; trouwen; verwacht "
                "een; verwachten een; wordt vader; wordt moeder; wordt opa; wordt oma; meerderjarig"
            ),
        },
        "NOT": (
            "niet; geen; nooit; behalve; uitgezonderd; in plaats van; liever niet; niet op; vermijd; kan niet op; niet "
            "beschikbaar op; niet in; noch; noch de; noch op"
        ),
        "BAD": (
            "kan niet; gaat niet; lukt niet; past niet; komt niet uit; schikt niet; is slecht; slecht; is vol; zit "
            "vol; is volgeboekt; is onmogelijk; onmogelijk; niet mogelijk; is niet mogelijk; is te vroeg; te vroeg; te "
            "laat; is te laat; is een feestdag; valt uit; valt af; is druk; te druk; is te druk; is niks; is niets; "
            "werkt niet; komt slecht uit; komt hem niet uit; komt haar niet uit; komt mij niet uit; komt me niet uit; "
            "is lastig; lastig; is niet handig; niet handig; onhandig; is onhandig; kan hij niet; kan zij niet; kan ze "
            "niet; kan ik niet; kunnen ze niet; kunnen zij niet; is niet goed; wordt niks; wordt lastig; is hij er "
            "niet; is ze er niet; is zij er niet; is een gekkenhuis; is geen optie; lukt hem niet; lukt haar niet; "
            "lukt me niet; is hij weg; is ze weg; geen tijd; gaat niet door; gaat niet meer; lukt niet meer; niet te "
            "doen; is niet te doen; is te krap; te krap; is uitgesloten; uitgesloten; zit dicht; zit bomvol; is "
            "bomvol; zit helemaal vol; is dicht; heeft hij geen tijd; heeft ze geen tijd; hebben ze geen tijd; heb ik "
            "geen tijd; is niet ideaal; niet ideaal; wordt moeilijk; is moeilijk; gaat moeilijk; komt niet goed uit; "
            "komt niet uit bij hem; kan bij hem niet; kan voor hem niet; past hem niet; past haar niet; past me niet; "
            "past mij niet; gaat hem niet worden; wordt hem niet; wordt het niet; zit er niet in; geen optie; is geen "
            "doen; zit hij vol; zit ze vol; staat vol; is hij ziek; is ze ziek; is gesloten; is afgelast; afgelast; is "
            "te kort dag; te kort dag; is te kort; is niet haalbaar; niet haalbaar; is te vlug; te vlug; is te snel; "
            "gaan we niet redden; redden we niet; is onhaalbaar; lukt niks; gaat niks; lukt niets; gaat niets; lukt er "
            "niks; lukt het niet; lukt er niets; kan er niks; kan er niets; gebeurt niks; gebeurt er niks; is alles "
            "dicht; ligt alles stil; ligt het stil; is er niemand; zijn ze dicht; zijn ze gesloten"
        ),
        "GOOD": {"turns": "wordt", "instead": (
            "toch maar; toen toch maar; maar beter; beter; "
            "nu is het; nu wordt het; het is nu toch; het is toch; het wordt toch; wordt het toch; is nu toch; "
            "hij vroeg; ze vroeg; zij vroeg; hij vroeg om; ze vroeg om; zij vroeg om; "
            "hij heeft liever; ze heeft liever; heeft liever; hebben liever; had liever; hadden liever; liever; "
            "liever op; liever in; beter; beter op; gewijzigd naar; veranderd in; gecorrigeerd naar; "
            "het wordt; dat wordt; het is nu; in plaats daarvan; maak er van; maak er; maak er maar; maken we er van; verzet naar; verplaats naar; "
            "verschuif naar; verplaatst naar; verschoven naar; uitgesteld naar; uitgesteld tot; opgeschoven naar; "
            "verplaatsen naar; verschuiven naar; nieuwe datum; nieuwe datum is; vervangen door; maak er dan; "
            "geworden; is het geworden; wordt nu; is nu"
        ), None: (
            "dus; daarom; kan wel; kan; gaat; lukt; past; past beter; schikt; komt goed uit; komt beter uit; is "
            "goed; is beter; is prima; prima; liever; beter; wel; doe maar; maak er van; maak er; zeg; zeg maar; "
            "laten we zeggen; eerder wel; bij voorkeur; het liefst; liefst; ideaal; perfect; ok; oke; akkoord; is "
            "oke; zou kunnen; zou goed zijn; zou beter zijn; kan hij wel; kan ze wel; mag; is mogelijk; mogelijk; "
            "beschikbaar; vrij dan; doen we; wordt; maken we er van; kunnen we; verzet naar; verplaats naar; "
            "verschuif naar; graag; is top; top; heeft hij tijd; heeft ze tijd; hebben ze tijd; heeft hij ruimte; "
            "heeft ze ruimte; is hij er wel; is ze er wel; is ok; past wel; past hem; past haar; past me; past mij; "
            "past hem beter; past haar beter; past me beter; past mij beter; past goed; gaat wel; lukt wel; lukt "
            "hem; lukt haar; komt hem goed uit; komt haar goed uit; komt mij goed uit; komt hem beter uit; komt uit; "
            "is haalbaar; haalbaar; liever dan; dan liever; dan maar; doe dan; doe dan maar; maak er dan; verplaatst "
            "naar; verschoven naar; uitgesteld naar; uitgesteld tot; opgeschoven naar; verplaatsen naar; verschuiven "
            "naar; dan kan het; dan kan hij; dan kan ze; dan wel; toch maar; kan wél; is perfect; is ideaal; is het "
            "beste; het beste; bij voorkeur op; prefereert; heeft voorkeur; is vrij; heeft ie tijd; heeft wel tijd; "
            "is beschikbaar; kan hij wél; kan weer; is ze vrij; is hij vrij; geworden; is het geworden; wordt nu; "
            "wordt het rustig; wordt het rustiger; wordt rustig; weer rustig; weer aanspreekbaar; aanspreekbaar; is "
            "ze weer aanspreekbaar; is hij weer aanspreekbaar; weer tijd; heeft weer tijd; en wel; nu wordt het; is "
            "dat voorbij; is het voorbij; is het achter de rug"
        )},
        "CORRECT": (
            "dat werd toch; het werd toch; werd toch; is toch; wordt toch; uiteindelijk; toch maar; op het laatst; bij nader inzien; "
            "wacht,; nee wacht,; wacht nee; wacht toch; ach nee; welnee; neen; euh neen; och nee; stop nee; "
            "wacht even; nee wacht even; wat zeg ik; wat zeg ik nou; wat klets ik; wat lul ik; ik zeg maar wat; foutje; "
            "vergissing; ik vergis me; ho; ho nee; ho wacht; stop; momentje; verkeerd; verkeerd gezegd; of wacht; of "
            "toch niet; nee toch; nee laat maar; euh nee; eh nee; uh nee; "
            "nee; o nee; sorry; ik bedoel; pardon; correctie; of beter; of nee; eigenlijk; nee wacht; oh nee; althans"
        ),
        "BUT": "maar; echter; doch; maar wel; maar pas",
        "IF": "als; indien; mocht; wanneer",
        "IFNOT": (
            "zo niet; als hij niet; als ze niet; als zij niet; anders; als er geen; bij geen gehoor; geen gehoor; "
            "als geen gehoor; indien niet; geen antwoord; bij geen reactie; geen reactie; als er niet; als niemand; "
            "mocht hij niet; mocht ze niet; desnoods; als dat niet; indien geen; als we niets; als ik niets; en "
            "anders; zonder reactie; als we niks; als ik niks; als hij niet opneemt; als ze niet opneemt; als hij "
            "niet reageert; als ze niet reageren; als ze niet reageert; als er niemand opneemt; neemt hij niet op; "
            "neemt ze niet op; als we niets horen; als ik niets hoor; als we niks horen; als ik niks hoor; niets "
            "gehoord; niks gehoord; als je niets hoort; bij geen bericht; geen bericht; zonder bericht; zonder "
            "nieuws; bij uitblijven; bij geen antwoord; zonder antwoord; lukt dat niet; lukt het niet; als dat niet "
            "lukt; als het niet lukt; eventueel anders; alternatief; als alternatief; als hij niets laat horen; als "
            "hij niks laat horen; als ze niets laten horen; als ze niks laten horen; als hij niets van zich laat "
            "horen; hoor ik niets; hoor ik niks; horen we niets; horen we niks; ik wilde; ik wou; eigenlijk wilde; "
            "wilde ik; wou ik; we wilden; wilden we; oorspronkelijk; aanvankelijk; was van plan; ik zou eigenlijk; "
            "eigenlijk zou; eigenlijk zouden"
        ),
        "CLOSED": "gesloten; dicht; op slot",
        "AWAY": (
            "vertrekt; "
            "op vakantie; vakantie; met vakantie; op reis; weg; afwezig; niet aanwezig; niet op kantoor; buiten "
            "kantoor; ziek; met verlof; verlof; op verlof; zwangerschapsverlof; met zwangerschapsverlof; "
            "ouderschapsverlof; met ouderschapsverlof; in het buitenland; naar het buitenland; druk; erg druk; heel "
            "druk; niet beschikbaar; onbereikbaar; niet bereikbaar; op zakenreis; zakenreis; niet in het land; op "
            "cursus; op een beurs; op de beurs; bezet; volgeboekt; gesloten; dicht; vrij; met ziekteverlof; op "
            "wintersport; op huwelijksreis; uit de running; er niet; is er niet; niet terug; hele week weg; op "
            "congres; in herstel; op trektocht; op skivakantie; skivakantie; in congé; op congé; congé; op "
            "ziekteverlof; ziekteverlof; in ziekteverlof; in opleiding; op opleiding; in het ziekenhuis; geopereerd; "
            "op reces; reces; op zwangerschapsverlof; op ouderschapsverlof; op retraite; in retraite; overspannen; "
            "burn out; op werkbezoek; op de camping; op camping; op vakantie in; met de caravan; op tournee; op "
            "dienstreis; op dienstreize; op missie; op beurs; gaat met vakantie; gaat op vakantie; gaat op reis; is "
            "eruit; ertussenuit; gesloten wegens; collectieve sluiting; bedrijfssluiting; fabriekssluiting; "
            "jaarlijkse sluiting; zit in het buitenland; zit vol werk; verlofperiode; afwezig wegens; tussenuit; "
            "vrijaf; veel te doen; heeft te doen; handen vol; in beslag genomen; overbelast; op schoolreis; op "
            "uitwisseling"
        ),
        "SELFAWAY": (
            "ik zal weg zijn van; ik ben; ik zal weg; ik zal weg zijn; ik zal vertrekken; ik ben weg; ik zal; ben ik; wij zijn"
        ),
        "EVENTV": (
            "open dag; open dagen; opendeurdag; opendeurdagen; open huis; open deur; vergadering; bestuur; bestuursvergadering; raad; beurs; congres; conferentie; beslissing; besluit; "
            "beslist; beslissen; contract; huurcontract; loopt af; verloopt; vervalt; eindigt; begint; start; audit; "
            "budget; bruiloft; verjaardag; jubileum; verhuizing; verhuist; verhuizen; aanbesteding; opening; "
            "deadline; oplevering; sluiting; verlenging; verlengd; verkiezingen; inventarisatie; evenement; "
            "training; cursus; bouwvak; raadsvergadering; directie; komt bijeen; komt samen; vergadert; "
            "aandeelhoudersvergadering; beursdagen; open dag; examen; operatie; gaat open; stopt; is afgelopen; "
            "loopt; keuring; gemeenteraad; raad van bestuur; rvb; bestuur vergadert; algemene vergadering; ava; "
            "jaarvergadering; directieoverleg; directiecomité; stuurgroep; kick off; kickoff; overdracht; start "
            "bouw; werfvergadering; gunning; inschrijving; offertetermijn; indiening; aanbesteding sluit; "
            "opendeurdag; opendeur; receptie; personeelsfeest; communie; lentefeest; doop; begrafenis; seminarie; "
            "workshop; overleg met; vergadering met; inspectie; keuringsdag; opleverdatum; bevalling; uitgerekend; "
            "sluitingsdatum; vervaldag; geldig; rechtszaak; zitting; uitspraak; stemming; uitslag; examens; "
            "toernooi; tentoonstelling; vakbeurs; geleverd wordt; geopend wordt; scan; veiling; vernissage; notaris; "
            "resultaat; resultaten; sleuteloverdracht; feest; bruiloftsfeest"
        ),
        "PASTV": (
            "betaalde; betaalden; stond in; stonden in; stond onder; kwam; kwamen; woonde; woonden; trouwde; bouwde; "
            "bouwden; kocht; kochten; verkocht; verkochten; begon; begonnen; liep; liepen; wachtte; wachtten; duurde "
            "het; diende; "
            "stond; stonden; kwam; kwamen; liep; hield; verkocht; bouwde; bouwden; begon; eindigde; stierf; bleef; verloor; won; sloot; sloten; kostte; woonde; werkte; studeerde; opende; verhuisde; nam over; "
            "had moeten duren; moeten duren; lag in; lag er; stond stil; stonden stil; "
            "afgestudeerd; gediplomeerd; gepensioneerd; vertrokken; verhuurd; "
            "duurde; duurden; geduurd; uitgekeerd; uitbetaald; vergoed; lag stil; lagen stil; stilgelegen; "
            "stilgelegd; gestolen; "
            "begonnen; gestart; veranderd; verhuisd; geopend; getekend; overgenomen; gestudeerd; getrouwd; geweest; "
            "verloren; gewonnen; ontmoet vorig; gesproken; gezien; gestuurd; verstuurd; gekocht; besteld; opgericht; "
            "gebeld; gemaild; geschreven; gepensioneerd; geboren; besproken; ontvangen; geleverd; geluncht; bezocht; "
            "sprak; zag; stuurde; kocht; bestelde; belde; mailde; trouwde; aangenomen; verliet; vertrok; afgezegd; "
            "toegezegd; afgewezen; geweigerd; aanvaard; gekozen; opgehouden; leren kennen; "
            "werkt alleen; werkt enkel; werkt al; speelt; geïnstalleerd; verkocht; geannuleerd; plaatsgevonden; "
            "gevierd; gewisseld; gesprek gehad; gegeten; gereden; langsgeweest; langs geweest; langsgekomen; "
            "gereageerd; teruggebeld; geantwoord; geoffreerd; aangeboden; bekeken; hebben elkaar; ontmoette; "
            "ontmoetten; gebouwd; verbouwd; gerenoveerd; gefuseerd; opgegeven; meegedaan; deelgenomen; betaald; "
            "gehuurd; geleasd; geërfd; gewerkt; gewoond; gepraat; getroffen; kende; kenden; leerde; leerden; vierde "
            "haar; vierde zijn; vierden; tekende; tekenden; kreeg; kregen; haalde; haalden; werd; werden; gehad; "
            "overleden; gestorven; aangeworven; ontslagen; gepromoveerd; was hij; was ze; was zij; was ik; was er; "
            "waren we; waren ze; was in"
        ),
        "THAT": "dat; die datum; die dag",
        "ONE": "die",
        "THEN": "toen; dan; dan pas; pas dan; op dat moment",
        "GUARD": (
            "kamer; toestel; doorkiesnummer; nr; nummer; hal; stand; standnummer; pagina; pag; huisnummer; lijn; "
            "spoor; gate; vlucht; versie; model; artikel; type; serie; postcode; tel; telefoon; fax; mobiel; "
            "kantoor; loket; stoel; tafel; handicap; dossier; ordernummer; hoofdstuk; trein; deur; poort; perceel; "
            "fase; lokaal; gebouw; blok; bus; niveau; zaal; maat; ssn; box; v; ver; vers; rev; release; art nr; ref; "
            "kavel; unit; bouwnummer; kluis; kluisje; trap; code; pin; rekening; iban; locker; kast; rek; vak; "
            "deurcode; sector; zone; ligplaats; standplaats; filiaal; appartement; app; rang; rij; artikelnummer; "
            "klantnummer; boring; schroef; norm; buis"
        ),
        "MOVED": "verplaatst van",
        "SAYS": "zei; zeiden; zegt; zeggen; gezegd; heeft gezegd; hebben gezegd; stelde voor; stelt voor; heeft voorgesteld; meldde",
        "QUIT": (
            "hou op; hou op met; houd op met; stop met; ophouden met; stoppen met"
        ),
        "WAS": "was; waren",
        "KIN": (
            "zijn zoon; zijn dochter; zijn zonen; zijn dochters; zijn vrouw; zijn man; zijn echtgenoot; zijn moeder; "
            "zijn vader; zijn broer; zijn zus; zijn kleinzoon; zijn kleindochter; zijn kinderen; zijn kleinkind; zijn "
            "kleinkinderen; zijn schoonzoon; zijn schoondochter; zijn neef; zijn nicht; haar zoon; haar dochter; haar "
            "zonen; haar dochters; haar vrouw; haar man; haar echtgenoot; haar moeder; haar vader; haar broer; haar "
            "zus; haar kleinzoon; haar kleindochter; haar kinderen; haar kleinkind; haar kleinkinderen; haar "
            "schoonzoon; haar schoondochter; haar neef; haar nicht; hun zoon; hun dochter; hun zonen; hun dochters; "
            "hun vrouw; hun man; hun echtgenoot; hun moeder; hun vader; hun broer; hun zus; hun kleinzoon; hun "
            "kleindochter; hun kinderen; hun kleinkind; hun kleinkinderen; hun schoonzoon; hun schoondochter; hun "
            "neef; hun nicht; z n zoon; z n dochter; z n zonen; z n dochters; z n vrouw; z n man; z n echtgenoot; z n "
            "moeder; z n vader; z n broer; z n zus; z n kleinzoon; z n kleindochter; z n kinderen; z n kleinkind; z n "
            "kleinkinderen; z n schoonzoon; z n schoondochter; z n neef; z n nicht; d r zoon; d r dochter; d r zonen; "
            "d r dochters; d r vrouw; d r man; d r echtgenoot; d r moeder; d r vader; d r broer; d r zus; d r "
            "kleinzoon; d r kleindochter; d r kinderen; d r kleinkind; d r kleinkinderen; d r schoonzoon; d r "
            "schoondochter; d r neef; d r nicht; zoon; dochter"
        ),
        "LASTING": (
            "lang"
        ),
        "F": {"ours": "we; wij; ons; met ons; met mij; samen; ik", "wants": "wil; wilde; willen; wilden", None: (
            "nog steeds; nog altijd; nog immer; "
            "kwam niet; liep niet; "
            "niet te vroeg; niet te laat; niet te lang wachten; "
            "ik; hij; zij; ze; wij; we; hem; haar; hen; hun; zijn; ben; bent; is; waren; wordt; worden; zou; zouden; "
            "zal; zullen; moet; moeten; mag; wil; willen; wilde; gaan; ga; gaat er; kunnen; heb; heeft; hebben; had; "
            "hadden; mijn; jouw; uw; onze; dit keer; met betrekking; over het; betreffende; inzake; voor mij; bij; "
            "uit; wat; wie; waar; omdat; dus; ook; nog; al; pas; even; eens; eventjes; weer; terug; teruggaan; "
            "teruggekomen; meer; heel; erg; zeer; misschien; waarschijnlijk; hopelijk; precies; stipt; exact; alle; "
            "alles; hier; daar; er; toe; te; om te; hallo; hoi; bedankt; dank; groet; vroeg of; "
            "gevraagd; project; team; firma; klant; bedrijf; deadline; event; mogelijk; iets; niets; iemand; zelf; "
            "samen; elkaar; gaarne; tijdstip; moment; datum; mail dan; doen; gedaan; doet; maken; gebeuren; gebeurt; "
            "gebeurde; vertrek; vertrekken; reizen; keer; maal; plek; dat is; welkom; lieverd; schat; iedereen; "
            "ertussen; we zien; komt; komen; kom; geleden is; zodat; niemand; hele; heel de; ie; 'm; zit; zitten; "
            "moet ik; moeten we; hij gaat; ze gaat; zij gaat; gaat met; gaat naar; gaat in; gaat over; het gaat "
            "over; het gaat om; ze gaan; gaan naar"
        )},
    },
    glued={
        "OCLOCK": "u h",
        "AMPM": {"a": "am", "p": "pm"},
        "DAYS": {1: "d"},
        "WEEKS": {1: "w"},
        "MONTHS": {1: "m"},
    },
    slips={
        "drie": "dire; dri; drei; dree",
        "vier": "veir; vire; vierr",
        "twee": "twe; tewe; wtee; tweee",
        "vijf": "vif; vjif; vijff",
        "zes": "zse; zess",
        "acht": "ahct; acth",
        "weken": "wekn; weekn; wekem; wekne; wkeen; weken; weeken",
        "week": "wek; weeek; wekk; weke",
        "maanden": "maadnen; maandne; mannden; maaden; maandn; maanen; maandeb",
        "maand": "maadn; maant; mannd; mand",
    },
    compounds={
        "AWAY": "vakantie verlof reis cursus congres",
        "EVENTV": "vergadering beurs feest opening examen oplevering keuring verhuizing overleg zitting bruiloft",
        "GUARD": "nummer kamer zaal",
    },
    infinitives="en",
    guards="komen aankomen aanstaan volgen volge konde konden mogen morgan manden overmorden",
    aliases={
        "mrgn": "morgen",
        "mrg": "morgen",
        "vd": "van",
        "vlg": "volgende",
        "vlgde": "volgende",
        "mss": "misschien",
        "ff": "even",
    },
    spelled=("WEEKDAY", "MONTH", "HOLIDAY", "TOMORROW", "OVERMORROW", "WEEKS", "ORDW", "NEXT", "COMING", "AFTERNEXT"),
    abbreviations="v d h wk wkn ma di wo woe do don vr vrij za zo jan feb mrt apr jun jul aug sep sept okt nov dec vlg volg mnd dgn ca eind tel max min kwart incl evt plm afspr",
    perfect=Perfect(
        having="heeft hebben heb had hadden",
        participles=r"(?:aan|af|bij|door|in|mee|na|om|onder|op|over|terug|toe|uit|voor|weg)?ge\w{2,}(?:d|t|en)|(?:be|ver|ont|her)\w{2,}(?:d|t)",
        telling=(
            "gevraagd gewenst gezegd genoemd gepland gedacht gemeld gemeend gewild gegeven gehoopt gezet geschoven "
            "afgesproken aangekondigd aangegeven aangeraden opgegeven opgeschreven voorgesteld voorgehad ingepland "
            "ingeboekt toegezegd uitgelegd uitgenodigd vastgelegd gerekend genoteerd gereserveerd geboekt "
            "beloofd besloten beslist bevestigd bepaald bekend geopend goed gesteld geadviseerd verteld verzocht bereikt"
        ),
        reach=12,
    ),
    days=DAYS,
    sentences=Sentences(
        day="{weekday} {day} {month} {year}",
        window="Van {first} tot {last}",
        moved="{day}, verplaatst van {said}",
        time="{rest} om {time}",
        ball="De bal ligt bij hen",
        none="Er is geen tijd genoemd",
        weekdays=WEEKDAYS,
        months=(
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ),
    ),
)  # fmt: skip
