"""Italian names of feasts, civil days and international days."""

from __future__ import annotations

from tickler.phrase.language import NamedDays

DAYS = NamedDays(
    names={
        "ramadan": "mese del ramadan; mese di ramadan",
        "ramadan_start": (
            "inizio del ramadan; l inizio del ramadan; primo giorno del ramadan; il primo giorno del ramadan; "
            "inizio ramadan; primo giorno di ramadan; l inizio di ramadan"
        ),
        "laylat_al_qadr": "notte del destino",
        "eid_al_fitr": (
            "l eid al fitr; fine del ramadan; la fine del ramadan; fine ramadan; festa della fine del ramadan; "
            "festa di fine ramadan; la festa di fine ramadan; festa della rottura del digiuno; "
            "la festa di rottura del digiuno"
        ),
        "eid_al_adha": "festa del sacrificio; aid el kebir; festa del montone",
        "islamic_new_year": "capodanno islamico; capodanno musulmano",
        "ashura": "ashoura",
        "mawlid": "nascita del profeta; compleanno del profeta",
        "isra_and_miraj": "isra e miraj; isra e mi raj; viaggio notturno del profeta",
        "tu_bishvat": "capodanno degli alberi",
        "purim": "festa di purim",
        "passover": "pasqua ebraica; pessach",
        "shavuot": "festa delle settimane; pentecoste ebraica",
        "rosh_hashanah": "capodanno ebraico",
        "high_holidays": "grandi feste ebraiche",
        "jewish_holidays": "feste ebraiche; festività ebraiche",
        "may_day": "festa internazionale dei lavoratori; giornata internazionale dei lavoratori",
        "yom_kippur": "kippur; giorno dell espiazione; giorno del perdono",
        "sukkot": "festa delle capanne; festa dei tabernacoli",
        "hanukkah": "chanukkà; festa delle luci ebraica; festa ebraica delle luci",
        "holi": "festa di holi; holi festival; festa dei colori; festival di holi; holi fest",
        "vaisakhi": "festa del vaisakhi",
        "ganesh_chaturthi": "festa di ganesh; festa di ganesha",
        "diwali": "festa delle luci; festa di diwali; festa delle luci indiana; festival delle luci",
        "guru_nanak": "nascita di guru nanak; compleanno di guru nanak",
        "guru_ravidas": "nascita di guru ravidas; compleanno di guru ravidas",
        "nyepi": "capodanno balinese",
        "lunar_new_year": (
            "capodanno lunare; anno nuovo cinese; anno nuovo lunare; festa di primavera cinese; "
            "festa della primavera cinese; festa di primavera; festa della primavera; nuovo anno cinese; "
            "nuovo anno lunare"
        ),
        "lunar_new_year_eve": "vigilia del capodanno cinese",
        "lantern_festival": "festa delle lanterne",
        "seollal": "capodanno coreano",
        "tet": "festa del tet; capodanno vietnamita; del tet",
        "qingming": "festa di qingming; festa dei morti cinese; festival di qingming; festa cinese dei morti",
        "dragon_boat": (
            "festa delle barche drago; festa delle barche del drago; festival delle barche drago; festa del drago; "
            "dragon boat festival"
        ),
        "mid_autumn": "festa di metà autunno; festa della luna; festa del mezzo autunno; festa di mezzo autunno",
        "double_ninth": "festa del doppio nove",
        "golden_week": "settimana d oro; settimana dorata",
        "obon": "festa di obon",
        "vesak": "festa del vesak",
        "buddhas_birthday": "compleanno di buddha; nascita di buddha; compleanno del buddha",
        "songkran": "capodanno thailandese; capodanno tailandese; capodanno thai",
        "puthandu": "capodanno tamil; capodanno bengalese; capodanno khmer",
        "nowruz": "capodanno persiano; capodanno iraniano; capodanno curdo; novruz",
        "yalda": "notte di yalda",
        "old_new_year": (
            "capodanno ortodosso; vecchio capodanno; capodanno russo; capodanno giuliano; capodanno serbo; "
            "vecchio anno nuovo"
        ),
        "orthodox_epiphany": "teofania",
        "ethiopian_new_year": "capodanno etiope; capodanno copto",
        "clean_monday": "lunedì puro; lunedì pulito",
        "lazarus_saturday": "sabato di lazzaro",
        "orthodox_maundy_thursday": "grande giovedì",
        "orthodox_good_friday": "grande venerdì; venerdì santo degli ortodossi",
        "orthodox_holy_saturday": "grande sabato",
        "orthodox_easter": "pasqua degli ortodossi",
        "orthodox_christmas": "natale degli ortodossi",
        "lent": "quaresima; periodo di quaresima",
        "carnival_thursday": "giovedì grasso",
        "carnival_monday": "lunedì grasso; lunedì di carnevale",
        "carnival_sunday": "domenica di carnevale",
        "trinity": "santissima trinità; festa della trinità; domenica della trinità",
        "sacred_heart": "festa del sacro cuore; sacro cuore di gesù",
        "candlemas": "candelora; presentazione del signore; festa della candelora",
        "groundhog": "giorno della marmotta",
        "st_david": "festa di san davide",
        "st_patrick": "festa di san patrizio; giorno di san patrizio",
        "st_george": "san giorgio festa; festa di san giorgio; giorno di san giorgio",
        "annunciation": "annunciazione; festa dell annunciazione",
        "walpurgis": "notte di valpurga",
        "transfiguration": "trasfigurazione",
        "st_anthony": "festa di sant antonio da padova",
        "michaelmas": "festa di san michele",
        "christ_the_king": "festa di cristo re",
        "st_andrew": "festa di sant andrea; giorno di sant andrea",
        "st_barbara": "festa di santa barbara",
        "st_ambrose": "festa di sant ambrogio; il ponte di sant ambrogio",
        "st_lucy": "festa di santa lucia; il giorno di santa lucia",
        "holy_innocents": "santi innocenti; festa dei santi innocenti",
        "boxing_day": "secondo giorno di natale; giorno di santo stefano",
        "advent_1": "prima domenica di avvento; prima domenica d avvento; inizio dell avvento; avvento",
        "advent_2": "seconda domenica di avvento; seconda domenica d avvento",
        "advent_3": "terza domenica di avvento; terza domenica d avvento",
        "advent_4": "quarta domenica di avvento; quarta domenica d avvento",
        "st_nicholas": "festa di san nicola",
        "oktoberfest": "festa della birra di monaco; festa della birra a monaco",
        "fallas": "fallas di valencia",
        "san_fermin": "festa di san fermin; corsa dei tori di pamplona",
        "martin_luther_king": "martin luther king day; giorno di martin luther king",
        "presidents": "giorno dei presidenti",
        "independence_us": (
            "independence day; festa dell indipendenza americana; giorno dell indipendenza americana; "
            "festa nazionale americana; indipendenza americana; quattro luglio americano"
        ),
        "columbus": "giorno di colombo",
        "veterans": "giorno dei veterani",
        "canada_day": "festa nazionale canadese",
        "bastille": "presa della bastiglia; festa nazionale francese; giorno della bastiglia",
        "german_unity": "festa dell unità tedesca; giorno dell unità tedesca; festa nazionale tedesca",
        "spanish_national": "festa nazionale spagnola",
        "waitangi": "giorno di waitangi",
        "administrative": (
            "giornata della segretaria; festa della segretaria; festa delle segretarie; giornata delle segretarie"
        ),
        "bosses": "festa del capo; giornata del capo",
        "singles": "festa dei single; giornata dei single; giorno dei single; single day",
        "earth_hour": "ora della terra",
        "guy_fawkes": "notte di guy fawkes",
        "womens_day": (
            "giornata internazionale della donna; giornata della donna; "
            "giornata internazionale dei diritti della donna; giornata internazionale delle donne"
        ),
        "world_earth": "giornata della terra; earth day; giorno della terra",
        "world_holocaust": "giorno della memoria; giornata della memoria",
        "world_tobacco": "giornata senza tabacco; giornata mondiale senza tabacco",
        "world_car_free": "giornata senza auto",
        "world_united_nations": "giornata delle nazioni unite",
        "world_human_rights": "giornata dei diritti umani",
        "world_children": (
            "giornata dei diritti dell infanzia; giornata universale dei diritti del bambino; "
            "giornata dei diritti dei bambini"
        ),
        "world_savings": "giornata del risparmio",
        "world_autism": "giornata della consapevolezza sull autismo",
        "world_book": "giornata del libro",
        "world_violence_against_women": (
            "giornata contro la violenza sulle donne; giornata contro la violenza di genere"
        ),
        "europe_day": "festa dell europa; giornata dell europa",
    },
    namesakes={
        "eid_al_fitr": "eid",
        "holi": "holi",
        "onam": "onam",
        "yalda": "yalda",
        "tet": "tet",
        "islamic_new_year": "muharram",
        "lunar_new_year": "losar",
        "trinity": "santa trinità",
        "sacred_heart": "sacro cuore",
        "st_david": "san davide",
        "st_patrick": "san patrizio",
        "st_anthony": "sant antonio da padova",
        "st_peter": "santi pietro e paolo; san pietro e paolo; ss pietro e paolo",
        "michaelmas": "san michele arcangelo",
        "christ_the_king": "cristo re",
        "st_barbara": "santa barbara",
        "st_ambrose": "sant ambrogio; s ambrogio",
        "st_lucy": "santa lucia",
        "st_nicholas": "san nicola; san nicolò",
        "kwanzaa": "kwanza",
        "san_fermin": "san fermín; san fermin",
    },
    churches={
        "orthodox": (
            "ortodosso; ortodossa; ortodossi; ortodosse; russo; russa; serbo; serba; georgiano; georgiana; giuliano"
        ),
        "greek": "greco; greca; rumeno; rumena; romeno; romena; bulgaro; bulgara; cipriota; ucraino; ucraina",
        "coptic": "copto; copta; etiope; eritreo; eritrea",
        "armenian": "armeno; armena",
        "western": "cattolico; cattolica; protestante; occidentale; evangelico; evangelica",
        "unknown": "assiro; assira; caldeo; caldea; tibetano; induista; berbero",
    },
    churches_behind=True,
    world={
        "giornata mondiale {}; giornata internazionale {}": {
            "braille": "del braille",
            "education": "dell educazione; dell istruzione",
            "wetlands": "delle zone umide",
            "cancer": "contro il cancro; del cancro; per la lotta al cancro",
            "science_women": (
                "delle donne nella scienza; delle donne e delle ragazze nella scienza; "
                "delle donne e ragazze nella scienza"
            ),
            "radio": "della radio",
            "social_justice": "della giustizia sociale",
            "mother_language": "della lingua madre; della madrelingua",
            "wildlife": "della fauna selvatica; della natura selvatica",
            "hearing": "dell udito",
            "engineering": "dell ingegneria; degli ingegneri",
            "consumers": "dei diritti dei consumatori; dei consumatori; del consumatore; dei diritti del consumatore",
            "recycling": "del riciclo; del riciclaggio",
            "happiness": "della felicità",
            "forests": "delle foreste; dei boschi",
            "poetry": "della poesia",
            "racism": (
                "contro il razzismo; per l eliminazione della discriminazione razziale; "
                "contro la discriminazione razziale"
            ),
            "down": "della sindrome di down; sulla sindrome di down",
            "water": "dell acqua",
            "meteorology": "della meteorologia; meteorologica",
            "tuberculosis": "della tubercolosi; contro la tubercolosi; per la lotta alla tubercolosi",
            "theatre": "del teatro",
            "backup": "del backup",
            "autism": (
                "dell autismo; della consapevolezza sull autismo; per la consapevolezza sull autismo; "
                "per la consapevolezza dell autismo"
            ),
            "health": "della salute; della sanità",
            "parkinson": "del parkinson; della malattia di parkinson",
            "monuments": "dei monumenti e dei siti; del patrimonio; dei monumenti",
            "creativity": "della creatività e dell innovazione; della creatività",
            "earth": "della terra; della madre terra",
            "book": "del libro; del libro e del diritto d autore",
            "malaria": "della malaria; contro la malaria",
            "intellectual_property": "della proprietà intellettuale",
            "work_safety": (
                "della sicurezza sul lavoro; per la sicurezza e la salute sul lavoro; "
                "della sicurezza e della salute sul lavoro; della salute e sicurezza sul lavoro; "
                "della sicurezza e salute sul lavoro"
            ),
            "dance": "della danza",
            "jazz": "del jazz",
            "press": "della libertà di stampa; per la libertà di stampa",
            "red_cross": "della croce rossa; della croce rossa e della mezzaluna rossa",
            "nurses": "dell infermiere; degli infermieri; dell infermiera; dell infermieristica",
            "families": "della famiglia; delle famiglie",
            "light": "della luce",
            "telecommunication": "delle telecomunicazioni; di internet; della società dell informazione",
            "museums": "dei musei; del museo",
            "bees": "delle api; dell ape",
            "metrology": "della metrologia",
            "cultural_diversity": "della diversità culturale",
            "biodiversity": "della biodiversità; della diversità biologica",
            "tobacco": "senza tabacco; senza fumo",
            "milk": "del latte",
            "bicycle": "della bicicletta; della bici",
            "environment": "dell ambiente",
            "oceans": "degli oceani; dell oceano",
            "accreditation": "dell accreditamento",
            "child_labour": "contro il lavoro minorile",
            "blood": (
                "del donatore di sangue; dei donatori di sangue; della donazione di sangue; della donazione del sangue"
            ),
            "desertification": (
                "contro la desertificazione; per la lotta alla desertificazione; della lotta alla desertificazione; "
                "per combattere la desertificazione"
            ),
            "refugees": "del rifugiato; dei rifugiati",
            "yoga": "dello yoga",
            "music": "della musica",
            "drugs": "contro la droga; contro le droghe; contro l abuso di droga",
            "small_business": (
                "delle pmi; delle micro piccole e medie imprese; delle piccole imprese; delle piccole e medie imprese"
            ),
            "population": "della popolazione",
            "youth_skills": "delle competenze dei giovani; delle competenze giovanili",
            "hepatitis": "dell epatite; contro l epatite; contro le epatiti",
            "friendship": "dell amicizia",
            "indigenous": "dei popoli indigeni",
            "youth": "della gioventù; dei giovani",
            "photography": "della fotografia",
            "humanitarian": "dell aiuto umanitario; umanitaria; dell assistenza umanitaria",
            "literacy": "dell alfabetizzazione",
            "suicide": "per la prevenzione del suicidio; della prevenzione del suicidio",
            "democracy": "della democrazia",
            "ozone": "dell ozono; per la protezione della fascia di ozono; per la preservazione dello strato di ozono",
            "patients": (
                "della sicurezza del paziente; della sicurezza dei pazienti; per la sicurezza del paziente; "
                "della sicurezza delle cure"
            ),
            "peace": "della pace",
            "alzheimer": "dell alzheimer; sull alzheimer; alzheimer",
            "car_free": "senza auto; senza automobili",
            "tourism": "del turismo",
            "rabies": "contro la rabbia; della rabbia",
            "heart": "del cuore; per il cuore",
            "translation": "della traduzione; dei traduttori; del traduttore",
            "older": "delle persone anziane; degli anziani; dell anziano; delle persone anziane e degli anziani",
            "coffee": "del caffè",
            "vegetarian": "del vegetarianismo; vegetariana; dei vegetariani",
            "non_violence": "della nonviolenza; della non violenza",
            "animals": "degli animali; dell animale",
            "teachers": "degli insegnanti; dell insegnante; dei docenti",
            "post": "della posta; delle poste",
            "mental_health": "della salute mentale",
            "girls": "delle bambine; delle ragazze; delle bambine e delle ragazze; della bambina",
            "disasters": (
                "per la riduzione dei disastri; della riduzione del rischio di disastri; "
                "per la riduzione del rischio di disastri; per la riduzione dei disastri naturali"
            ),
            "standards": "della normazione; delle norme; degli standard; della standardizzazione",
            "rural_women": "delle donne rurali; della donna rurale",
            "handwashing": "del lavaggio delle mani; per la pulizia delle mani",
            "food": "dell alimentazione; del cibo",
            "poverty": (
                "contro la povertà; per l eliminazione della povertà; per lo sradicamento della povertà; "
                "dell eliminazione della povertà"
            ),
            "statistics": "della statistica",
            "osteoporosis": "dell osteoporosi",
            "united_nations": "delle nazioni unite; dell onu",
            "polio": "della polio; contro la polio; della poliomielite",
            "stroke": "dell ictus; contro l ictus",
            "savings": "del risparmio",
            "cities": "delle città",
            "tsunami": "dello tsunami; della consapevolezza sugli tsunami; di sensibilizzazione sugli tsunami",
            "urbanism": "dell urbanistica",
            "science": "della scienza; della scienza per la pace e lo sviluppo",
            "diabetes": "del diabete",
            "tolerance": "della tolleranza; per la tolleranza",
            "students": "degli studenti; dello studente",
            "toilet": "del gabinetto; dei servizi igienici; della toilette; del wc",
            "men": "dell uomo; degli uomini",
            "children": (
                "dei bambini; dell infanzia; dei diritti dell infanzia; del bambino; dei diritti dei bambini; "
                "dei diritti dell infanzia e dell adolescenza; dei diritti del bambino"
            ),
            "television": "della televisione",
            "violence_against_women": (
                "contro la violenza sulle donne; per l eliminazione della violenza contro le donne; "
                "contro la violenza di genere; per l eliminazione della violenza sulle donne; "
                "contro la violenza alle donne"
            ),
            "aids": (
                "contro l aids; dell aids; per la lotta contro l aids; della lotta all aids; per la lotta all aids; "
                "contro l hiv"
            ),
            "slavery": "per l abolizione della schiavitù; dell abolizione della schiavitù",
            "disabilities": "delle persone con disabilità; della disabilità; dei diritti delle persone con disabilità",
            "volunteers": "del volontariato; dei volontari; del volontario",
            "soil": "del suolo",
            "aviation": "dell aviazione civile",
            "corruption": "contro la corruzione",
            "human_rights": "dei diritti umani; dei diritti dell uomo",
            "mountains": "della montagna; delle montagne",
            "arabic": "della lingua araba",
            "migrants": "dei migranti; del migrante",
            "kidney": "del rene",
            "password": "della password; delle password",
            "cooperatives": "delle cooperative",
            "habitat": "dell habitat",
            "architecture": "dell architettura; degli architetti",
            "sight": "della vista",
            "hospice": "delle cure palliative; degli hospice; degli hospice e delle cure palliative",
            "quality": "della qualità",
            "philosophy": "della filosofia",
            "road_victims": (
                "in memoria delle vittime della strada; delle vittime della strada; "
                "del ricordo delle vittime della strada"
            ),
            "holocaust": "della memoria; dell olocausto; in memoria delle vittime dell olocausto",
        },
    },
)
