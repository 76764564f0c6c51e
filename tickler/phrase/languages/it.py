"""Italian."""

from __future__ import annotations

import datetime as dt

from tickler.phrase.language import Language, Perfect, Sentences, Syntax
from tickler.phrase.named_days.it import DAYS
from tickler.phrase.sounds import by_ear

UNITS = ("uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
TEENS = (
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
)
TENS = {
    20: "venti",
    30: "trenta",
    40: "quaranta",
    50: "cinquanta",
    60: "sessanta",
    70: "settanta",
    80: "ottanta",
    90: "novanta",
}
FIRSTS = (
    "prim",
    "second",
    "terz",
    "quart",
    "quint",
    "sest",
    "settim",
    "ottav",
    "non",
    "decim",
    "undicesim",
    "dodicesim",
    "tredicesim",
    "quattordicesim",
    "quindicesim",
)

NOT_THERE = "; ".join(
    f"{words} {before}"
    for words in (
        "non c è", "non ci sarà", "non rientra", "non torna", "non è raggiungibile", "non è disponibile",
        "non disponibile", "non raggiungibile", "irraggiungibile", "niente telefonate", "niente chiamate",
        "nessuna telefonata", "nessuna chiamata", "non ci sono",
    )
    for before in ("prima di", "prima del", "prima della", "prima dell", "prima dei", "prima delle")
)  # fmt: skip
"""Whoever is not there before a day is there from it on."""

OTHERS = {
    "chiamar": "chiama", "richiamar": "richiama", "telefonar": "telefona", "ritelefonar": "ritelefona", "scriver": "scrive",
    "riscriver": "riscrive", "contattar": "contatta", "ricontattar": "ricontatta", "cercar": "cerca", "ricercar": "ricerca",
    "avvisar": "avvisa", "mandar": "manda", "inviar": "invia", "risponder": "risponde", "confermar": "conferma",
    "aggiornar": "aggiorna", "ripassar": "ripassa", "dir": "dice",
}  # fmt: skip
"""What the others do when they get in touch: the infinitive before its pronoun, and the third person."""

TOUCHES = tuple(
    f"{verb} {touch}"
    for verbs, touches in (
        (("dà", "da", "darà"), ("un colpo di telefono", "un colpo di filo", "una voce", "notizie", "una risposta", "conferma")),
        (("fa", "farà"), ("uno squillo", "un trillo", "un colpo di telefono", "un colpo di filo", "una telefonata", "un fischio",
                          "una chiamata", "avere notizie", "un whatsapp")),
        (("manda", "manderà"), ("una mail", "un email", "un messaggio", "due righe", "un whatsapp", "un vocale", "un sms")),
    )
    for verb in verbs
    for touch in touches
)  # fmt: skip
"""How they get in touch, in more than one word."""


def _many(third: str) -> str:
    """Of what one does, what several do."""
    return "dicono" if third == "dice" else f"{third[:-1]}ono" if third.endswith("e") else f"{third}no"


def _theirs(infinitive: str, third: str) -> list[str]:
    """The ways to say that it is they who get in touch."""
    said = [f"{third} lui", f"{third} lei", f"{_many(third)} loro", f"è lui che {third}", f"è lei che {third}"]
    for who in ("mi", "ci"):
        said += [f"{who} {third} lui", f"{who} {third} lei", f"lui {who} {third}", f"lei {who} {third}"]
        said += [f"{who} {_many(third)} loro", f"loro {who} {_many(third)}", f"sono loro che {who} {_many(third)}"]
        said += [f"è {one} che {who} {third}" for one in ("lui", "lei")]
        said += [f"{promise} {infinitive}{who}" for promise in PROMISES]
        said += [f"{one} {who} {third}" for one in ("dice che", "ha detto che", "mi ha detto che", "assicura che")]
    return said


PROMISES = ("ha promesso di", "hanno promesso di", "ha detto di voler", "si è impegnato a", "si è impegnata a", "si impegna a",
            "pensa lui a", "pensa lei a", "ci pensa lui a", "ci pensa lei a", "preferisce", "preferiscono", "vuole essere lui a",
            "vuole essere lei a")  # fmt: skip

BARE = (
    "richiama",
    "ricontatta",
    "riscrive",
    "ritelefona",
    "telefona",
    "contatta",
    "avvisa",
    "risponde",
    "conferma",
    "aggiorna",
)
"""With "mi" these are what he does; of a "Lei" something else would be asked."""

THEIRS = "; ".join(
    [form for infinitive, third in OTHERS.items() for form in _theirs(infinitive, third)]
    + [f"{who} {touch}" for who in ("mi", "ci") for touch in TOUCHES]
    + [f"{who} {form}" for who in ("mi", "ci") for third in BARE for form in (third, _many(third))]
    + [
        f"{who} {promised} {what}"
        for who in ("mi", "ci")
        for promised in ("ha promesso", "hanno promesso", "promette", "ha garantito", "deve", "devono")
        for what in ("una risposta", "un riscontro", "la risposta", "una conferma", "notizie", "una decisione")
    ]
    + [
        f"la {turn} mossa è {whose}".replace("  ", " ")
        for turn in ("", "prossima")
        for whose in ("sua", "loro", "di lui", "di lei")
    ]
    + [
        "torna lui da noi",
        "torna lei da noi",
        "tornano loro da noi",
        "torna lui da me",
        "torna lei da me",
        "tornano loro da me",
        "si mette in contatto lui",
        "si mette in contatto lei",
        "si mettono in contatto loro",
        "si metterà in contatto",
        "si metteranno in contatto",
    ]
)
NOT_TO_CALL = "; ".join(
    f"non {before} {infinitive}{whom}".replace("  ", " ")
    for infinitive in ("chiamar", "richiamar", "contattar", "ricontattar", "cercar", "disturbar", "sollecitar", "telefonar", "sentir", "risentir",
                       "scriver")
    for before in ("", "lo", "la", "li", "le", "gli", "serve", "occorre")
    for whom in ("e", "lo", "la", "li", "le", "gli")
    if whom == "e" or len(before) != 2
)  # fmt: skip
"""It is asked not to call: for good, or only then."""

NOT_WANTED = "; ".join(
    f"{wish} {being} {called}{ending}"
    for wish in ("preferisce", "vuole", "vogliono", "desidera", "ama", "gradisce", "chiede di", "preferiscono")
    for wish in (f"{wish} non", f"non {wish}", f"non {wish} più")
    for being in ("essere", "venire", "esser")
    for called in ("chiamat", "richiamat", "contattat", "ricontattat", "cercat", "disturbat", "sollecitat", "rincors")
    for ending in ("o", "a", "i", "e")
)
"""Whoever asks to be left alone."""

NUMBERS = (
    dict(enumerate(UNITS + TEENS, start=1))
    | TENS
    | {
        ten + unit: (word[:-1] if unit in (1, 8) else word) + UNITS[unit - 1]
        for ten, word in TENS.items()
        for unit in range(1, 10)
    }
    | {
        1: "un; uno; una; un po di; un buon; una buona; un bel; una bella",
        12: "dodici; dozzina di",
        10: "dieci; decina di; una decina di",
        20: "venti; ventina di; una ventina di",
        30: "trenta; trentina di; una trentina di",
        40: "quaranta; quarantina di; una quarantina di",
        60: "sessanta; sessantina di; una sessantina di",
        23: "ventitre; ventitré",
        100: "cento",
        21: "ventuno; ventun",
        31: "trentuno; trentun",
    }
)
ORDINALS = {
    at: "; ".join(stem + ending for ending in ("o", "a", "i", "e") if not (stem == "non" and ending == "e"))
    for at, stem in enumerate(FIRSTS, start=1)
}
ORDINALS |= {-2: "penultimo; penultima", -3: "terzultimo; terzultima"}
ORDINALS |= {at: f"{ORDINALS[at]}; {roman}" for at, roman in ((2, "ii"), (3, "iii"), (4, "iv"))}
YEARS = {2000 + number: f"duemila{word.split(';')[0]}" for number, word in NUMBERS.items() if number < 100}

EACH_TIME = "; ".join(
    f"{each} {whom} {asked}".replace("  ", " ")
    for each in ("ogni volta che", "tutte le volte che", "ogniqualvolta", "ogni volta ke")
    for whom in ("", "lo", "la", "li", "gli", "le")
    for asked in (
        "chiamo",
        "richiamo",
        "sento",
        "scrivo",
        "telefono",
        "chiedo",
        "cerco",
        "vedo",
        "sollecito",
        "chiamiamo",
    )
)
"""What comes of every call is told, and no day."""

HEARD = by_ear(
    "richiamare chiamare chiamarlo chiamarla richiamarlo richiamarla chiamami chiamo richiamo chiami richiami "
    "settimana settimane mese mesi prossimo prossima quindici quattro cinque sette otto dieci dodici lunedi "
    "martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio "
    "agosto settembre ottobre novembre dicembre",
    "chia=kia chi=ki che=ke qu=cu tt=t ss=s bb=b gg=g mm=m nn=n glio=lio gn=ni z=s zz=z cc=c",
    guards="sete oto dici messe messi mesci ciami",
)
"""As those write who write by ear."""

DONE_TO = (
    "inviat spedit trasmess montat installat posat consegnat collaudat sostituit riparat revisionat vendut acquistat "
    "comprat ritirat rifatt ristrutturat avviat allacciat tinteggiat imbiancat fornit"
)
DONE = " ".join(f"{verb}{ending}" for verb in DONE_TO.split() for ending in ("o", "a", "i", "e"))
"""What is done to a thing, which right behind its noun tells of the past."""

BOOKS = "; ".join(
    f"{verb} {the}{what}"
    for verb in ("chiude", "chiudono", "chiudere", "chiudiamo", "chiuderà", "chiuderanno", "sta chiudendo", "stanno chiudendo", "approva",
                 "approvano", "chiusura")
    for the in ("", "il ", "la ", "i ", "le ", "l ", "lo ", "gli ", "del ", "dei ", "della ", "delle ", "dell ", "di ")
    for what in ("bilancio", "bilanci", "esercizio", "conti", "trimestre", "semestre", "contabilità", "budget", "cassa", "trattativa", "affare",
                 "contratto", "contratti", "gara", "bando", "bandi", "vendita", "iscrizioni", "pratica", "ordine", "ordini", "libri", "numeri",
                 "operazione", "preventivo", "preventivi", "campagna", "accordo")
) + "; " + "; ".join(f"{what} {how}" for what, how in (("conti", "chiusi"), ("i conti", "chiusi"), ("bilancio", "chiuso"), ("il bilancio",
                    "chiuso"), ("budget", "chiuso"), ("il budget", "chiuso"), ("numeri", "chiusi"), ("esercizio", "chiuso")))  # fmt: skip
"""What is closed is no shop, and nobody is away."""

OURS_AWAY = (
    "; ".join(
        f"{we} {state}"
        for we in ("siamo", "saremo", "siamo tutti", "saremo tutti")
        for state in (
            "chiusi",
            "in ferie",
            "in vacanza",
            "in fiera",
            "alla fiera",
            "a una fiera",
            "al salone",
            "in trasferta",
            "assenti",
            "via",
            "fuori",
            "in inventario",
            "a un convegno",
            "in montagna",
            "al mare",
            "in viaggio",
        )
    )
    + "; "
    + "; ".join(
        f"{me} {state}"
        for me in ("sono", "sarò", "io sono", "io sarò")
        for state in ("in fiera", "alla fiera", "al salone", "a una fiera", "in trasferta")
    )
)
"""Where we are ourselves is no reason to call later."""

DUE = "; ".join(
    f"{be} {stem}{ending}"
    for be, endings in (("va", "oa"), ("vanno", "ie"), ("andrà", "oa"), ("andranno", "ie"))
    for stem in (
        "consegnat",
        "inviat",
        "spedit",
        "pagat",
        "presentat",
        "firmat",
        "fatt",
        "rinnovat",
        "restituit",
        "depositat",
        "mandat",
    )
    for ending in endings
)
"""What has to be done by a day, and is not done yet: "va consegnata per il 30"."""

FROM_DAY = "; ".join(
    f"{stem}{ending} {of}"
    for stem in ("spostat", "rinviat", "rimandat", "anticipat", "posticipat", "slittat", "riprogrammat")
    for ending in ("o", "a")
    for of in ("dal", "da", "dall")
)
"""Before the day that another takes the place of."""

ONCE_OVER = "; ".join(
    f"{when} {over} {the}"
    for when in ("appena", "quando", "non appena", "una volta che")
    for over in (
        "passa",
        "passano",
        "è passato",
        "è passata",
        "sono passate",
        "sono passati",
        "sarà passata",
        "sarà passato",
        "saranno passate",
    )
    for the in ("il", "lo", "la", "l", "i", "gli", "le")
)
"""Before what has to be over first: "appena passa la fiera"."""

APPOINTED = (
    "; ".join(
        f"{gave} {what} {to}".strip()
        for gave in (
            "mi ha dato",
            "ci ha dato",
            "mi hanno dato",
            "ci hanno dato",
            "mi ha fissato",
            "ci ha fissato",
            "mi hanno fissato",
            "ci hanno fissato",
        )
        for what in (
            "appuntamento",
            "un appuntamento",
            "l appuntamento",
            "la visita",
            "l incontro",
            "la riunione",
            "il colloquio",
            "il sopralluogo",
        )
        for to in ("", "per", "per il", "al")
    )
    + "; "
    + "; ".join(
        f"{called} {to}".strip()
        for called in (
            "mi ha convocato",
            "ci ha convocato",
            "ci ha convocati",
            "mi hanno convocato",
            "ci hanno convocati",
            "mi ha convocata",
        )
        for to in ("", "per", "per il", "al")
    )
)
"""Before the day that they set for us."""

GOING_OUT = "; ".join(
    ["a cena fuori", "a pranzo fuori", "a mangiare fuori", "a cena fuori insieme"]
    + [
        f"{verb} {out}"
        for verb in (
            "mangiare",
            "cenare",
            "pranzare",
            "mangiamo",
            "ceniamo",
            "pranziamo",
            "usciamo",
            "andiamo",
            "cena",
            "pranzo",
        )
        for out in ("fuori", "fuori a cena", "fuori a pranzo", "fuori città")
    ]
    + [
        f"{verb} {place}"
        for verb in (
            "vieni",
            "venite",
            "ci vieni",
            "ci venite",
            "andiamo",
            "ci andiamo",
            "vieni anche tu",
            "viene con noi",
            "vieni con me",
        )
        for place in ("al mare", "in montagna", "in crociera", "in fiera", "alla fiera", "in settimana bianca")
    ]
)
"""What is done together is no absence."""

LANGUAGE = Language(
    code="it",
    ordinals="o a mo esimo ma",
    syntax=Syntax(
        by_unit=True,
        call_takes_back=True,
        day_numbers=True,
        in_is_between=True,
        inclusive_days=True,
        next_is_week=True,
        number_after_until=True,
        some_day=True,
        until_included=True,
        day_article="il",
    ),
    words={
        "OPENV": {"event": "apre; aprono; chiude alle; chiudono alle", None: "lavora; lavorano; funziona"},
        "STREET": "via; viale; corso; piazza; largo; vicolo",
        "TITLE": "signor; signora; sig; dott; dottor; ing; avv; ditta; geom; arch; dottoressa; ssa; dott ssa; ing ra",
        "FIRM": (
            "gmbh; inc; llc; ltd; ag; sa; sarl; sas; srl; spa; bv; nv; lda; ltda; corp; corporation; plc; kg; ohg"
        ),
        "JUNK": (
            "pagamento g +; pagamento t +; pagamento d +; pagamento gg +; consegna g +; consegna t +; consegna d +; consegna gg +; spedizione g +; spedizione t +; spedizione d +; spedizione gg +; saldo g +; saldo t +; saldo d +; saldo gg +; pagamento a g +; pagamento a t +; pagamento a d +; pagamento a gg +; consegna a g +; consegna a t +; consegna a d +; consegna a gg +; "
            "buona giornata; buon giorno; buongiorno; buonasera; buona sera; buonanotte; buona notte; buona settimana; "
            "buon fine settimana; buon weekend; buon mese; buon anno; buon natale; buon ramadan; felice diwali; felice hanukkah; buon capodanno cinese; buona pasqua; buone feste; buone "
            "vacanze; giorno dopo giorno; giorno per giorno; un giorno o l altro; di giorno in giorno; al giorno d "
            "oggi; oggigiorno; volte al giorno; volta al giorno; volte al mese; volta al mese; volte alla settimana; "
            "volta alla settimana; volte l anno; volta l anno; ogni giorno; ogni settimana; tutti i giorni; "
            "tutto il giorno; anni di esperienza; anni di età; anni di attività; anni di lavoro; secondo piano; primo "
            "piano; terzo piano; seconda volta; prima volta; di seconda mano; in primo luogo; in secondo luogo; senza "
            "fretta; non c è fretta; nessuna fretta; a lungo termine; a breve termine; alla fine dei conti; mezza "
            "giornata; mezz ora; 24 ore su 24; sette giorni su sette; di solito; ai tempi; prima o poi; di prima "
            "scelta; fine linea; inutile prima; prima è inutile; prima è impossibile; prima non si può; prima non può; "
            "prima non c è; prima niente; prima no; prima non ha senso; non ha senso prima; è inutile prima; prima non "
            "serve; uno di questi giorni; un giorno di questi; un giorno o un altro; prima o dopo; a presto; alla "
            "prossima; la prossima volta; prossima volta; alla prossima volta; ogni tanto; di tanto in tanto; anni di "
            "garanzia; anno di garanzia; mesi di garanzia; anni di contratto; mesi di contratto; per il momento; per "
            "ora; anno dopo anno; in futuro; in un futuro; mezzo servizio; orario; orario di; orario ufficio; in "
            "orario ufficio; in orario di ufficio; dal lunedì al venerdì; da lunedì a "
            "venerdì; dal lunedì al sabato; da lunedì a sabato; dal martedì al sabato; da martedì a sabato; dal "
            "martedì al venerdì; lun ven; lun sab; mar sab; lun gio; lun dom; mar dom; lunedì venerdì; lunedì "
            "sabato; martedì sabato; a giorni alterni; a settimane alterne; un giorno sì e uno no; "
            "alle calende greche; il giorno del mai; l anno del mai"
        ),
        "BEFOREFIRST": {1: "prima"},
        "OPENED": {
            None: "aperto; aperti; aperta; aperte; riceve solo; ricevono solo; ricevono il pubblico; orari; sportello",
            "told": (
                "abita; abitano; vive a; vive in; vivono; gioca a calcio; gioca a golf; gioca a tennis; "
                "gioca a padel; gioca nel; giocano; studia a; si trasferisce; si trasferiscono; affitta; "
                "affittano; vendemmia; vendemmiano; scia; sciano; nuota; naviga; campeggia; balla; insegna; "
                "fa il pendolare; ristruttura; ristrutturano; assume; assumono; subentra; subentrano; cede; "
                "cedono; si rinnova; rinnovo tacito; tacito rinnovo; prende la patente; fa la maturità; "
                "passa le vacanze; passa l estate; passa l inverno; inizia la scuola; inizia l università; "
                "comincia la scuola; comincia l università; si sposa; si sposano; aspetta un bambino; "
                "aspetta una bambina; aspetta un figlio; aspetta una figlia; aspetta un bebè; aspetta due gemelli; "
                "aspetta gemelli; aspettano un bambino; aspettano una bambina; aspettano un figlio; "
                "aspettano una figlia; aspettano un bebè; aspettano due gemelli; aspettano gemelli; partorisce; "
                "è incinta; festeggia; festeggiano; compie; compiono; va in pensione; vanno in pensione; "
                "si laurea; si laureano; si diploma; si diplomano; va a pescare; va a caccia; va a sciare; "
                "va ogni; va sempre; entra in società; entra come socio; entra a scuola; entra in prima elementare; "
                "ferie sempre; chiude sempre; chiudono sempre"
            ),
        },
        "WHICH": (
            "che chiude; che va fino al; che dura fino al; che va avanti fino al; che è; che cade; che cadono; che si tiene; che si tengono; che inizia; che comincia; che sarà; che "
            "parte; che scade; che finisce; che termina; che si chiude; che hanno; che è fissato; che è fissata; "
            "previsto; prevista; previsti; fissato; fissata; fissati; in programma; in calendario"
        ),
        "ONLYFROM": "dagli",
        "MEASURE": (
            "milioni; milione; mila; euro; eur; chf; piani; macchine; pompe; metri; mq; m2; km; tonnellate; kg; litri; "
            "persone; dipendenti; addetti; unità; per cento; gradi; kw; kwh; appartamenti; capannoni; sedi; filiali; "
            "mezzi; impianti; posti; stanze; camere; piano"
        ),
        "JOINED": {("TOMORROW", None, dt.time(9)): "domattina; domatina; domani mattina presto"},
        "NUM": NUMBERS,
        "ORDW": ORDINALS,
        "YEAR": YEARS | {2000: "duemila"},
        "SLIPNUM": {2: "du"},
        "COUPLE": "paio di; un paio di; paio; un paio; coppia di; paio d",
        "FEW": "alcuni; alcune; qualche; pochi; poche; diversi; diverse; parecchi; parecchie; un po di",
        "HALF": "mezzo; mezza; metà; mezz",
        "FINISHED": (
            "a fiera finita; a fiera conclusa; a fiera terminata; a fiera chiusa; a salone finito; a salone concluso; a congresso finito; a congresso concluso; a lavori finiti; a lavori conclusi; a lavori ultimati; a lavori terminati; a evento finito; a evento concluso; a corso finito; a trasloco finito; a trasloco fatto; a ferie finite; a ferie concluse; a inventario finito; a inventario chiuso; a cantiere finito; a cantiere chiuso; finita la fiera; terminata la fiera; conclusa la fiera; passata la fiera; finito il salone; finito il congresso; finiti i lavori; a bocce ferme; a giochi fatti; "
            "quando torna; quando rientra; quando è tornato; quando è tornata; quando è rientrato; quando è rientrata; "
            "appena torna; appena rientra; quando sarà tornato; quando sarà rientrato; quando tornano; quando "
            "rientrano; quando è di ritorno; non appena rientra; non appena torna; una volta rientrato; una volta "
            "tornato; alla scadenza; quando scade; quando finisce; quando finiscono; quando è finito; quando è finita; "
            "quando sarà finita; quando è passato; quando è passata; una volta finito; una volta finita; una volta "
            "passato; una volta terminata; a fine lavori; quando hanno finito; quando avranno finito; quando ha "
            "finito; passato quel termine; trascorso il termine; appena finisce; appena finiscono; al termine"
        ),
        "AFTERTHAT": (
            "dopodiché; dopo di che; al suo rientro; al suo ritorno; al rientro; al ritorno; al loro rientro; al loro "
            "ritorno; a rientro avvenuto; dopo di ciò; in seguito; successivamente; dopo quella data; poi richiamare; "
            "poi sentirlo; a cose fatte; finito quello"
        ),
        "BACKV": (
            "tornano; rientrano; torneranno; rientreranno; sono di ritorno; saranno di ritorno; riprende servizio; riprendono "
            "servizio; riprende il lavoro; riprendono il lavoro; riprende a lavorare; riprendono a lavorare; riapre; riaprono; riaprirà; "
            "riapriranno; sbarca; sbarcano; atterra; atterrano; esce dall ospedale; esce dalla clinica; esce dalla maternità; viene "
            "dimesso; viene dimessa; sarà dimesso; sarà dimessa; lo dimettono; la dimettono; di nuovo operativo; di nuovo operativa; "
            "di nuovo operativi; di nuovo in sede; di nuovo in servizio; "
            "torna; rientra; di ritorno; rientrerà; tornerà; rientro; è di ritorno; sarà di ritorno; "
            "di nuovo in ufficio"
        ),
        "ANDHALF": "e mezzo; e mezza",
        "DAYS": {1: "giorno; giornata; giorn; giornino",
            2: "giorni; gg; gionri; girni; giornate; giornini; giornetti",
        },
        "WORKDAYS": {
            1: (
                "giorno lavorativo; giorni lavorativi; giorno feriale; giorni feriali; gg lavorativi; "
                "giorni di lavoro; giorni utili"
            ),
        },
        "WEEKS": {
            1: "settimana; sett; settimna; settmana; settiamna; setimana; settimanina; settimanella",
            2: "settimane; settimnae; setimane; stetimane; settimanine; settimanelle",
        },
        "WEEKENDS": {1: "fine settimana; weekend; week end; finesettimana; wk end"},
        "FORTNIGHTS": {1: "quindicina; quindicina di giorni; una quindicina; una quindicina di giorni"},
        "MONTHS": {1: "mese; mse; mesetto; mesetti",
            2: "mesi; mees",
        },
        "QUARTERS": {1: "trimestre; trimestri; trim; trimestr"},
        "HALVES": {1: "semestre; semestri; sem"},
        "YEARS": {1: "anno; anni; ano solare; anno solare"},
        "HOURS": {1: "ora e mezza; ora e mezzo; oretta; oretta e mezza; ora; ore; minuto; minuti; min; secondi di tempo"},
        "HABITUAL": {
            0: "i lunedì",
            1: "i martedì",
            2: "i mercoledì",
            3: "i giovedì",
            4: "i venerdì",
            5: "i sabati",
            6: "le domeniche",
        },
        "WEEKDAY": {
            0: "lunedì; lundei; lundi; luneddi; lunedi; lun; lunedí; luendi; lunedi s",
            1: "martedì; martdi; marteddi; martdei; martedi; mart; mar; matredi; maredi",
            2: "mercoledì; mercoeldi; mecroledi; mercoleddi; mercoledi; mer; merc; mercoldi; mecoledi; mercolede",
            3: "giovedì; giovdi; gioveedi; giovedi; gio; giov; govedi; giovedi s",
            4: "venerdì; vernedi; venedi; venerd; veneridi; venerdi; ven; vener; venrdi; vennerdi",
            5: "sabato; sab; sabati; sabto",
            6: "domenica; dom; domeniche; domencia",
        },
        "MONTH": {
            1: "gennaio; gen; genn; genaio; gennio",
            2: "febbraio; feb; febb; febraio",
            3: "marzo; marz",
            4: "aprile; apr; aprlie; aprl; aprle; arpile",
            5: "maggio; mag; magg; magio",
            6: "giugno; giu; giun; gugno",
            7: "luglio; lug; lugl; lulgio",
            8: "agosto; ago; agsoto",
            9: "settembre; set; sett bre; settemb; setembre",
            10: "ottobre; ott; otobre",
            11: "novembre; nov; novmbre",
            12: "dicembre; dic; dicmbre",
        },
        "SEASON": {0: "primavera", 1: "estate", 2: "autunno", 3: "inverno"},
        "HOLYWEEK": "settimana santa; la settimana santa",
        "HOLIDAYQ": {"all_saints": "santi", "immaculate": "immacolata"},
        "HOLIDAY": {
            "new_year": (
                "capodanno; primo dell anno; il primo dell anno; primo gennaio festivo; capo d anno"
            ),
            "epiphany": "epifania; befana; la befana; l epifania",
            "valentine": "san valentino; festa degli innamorati",
            "womens_day": "festa della donna; festa delle donne",
            "st_joseph": "san giuseppe; festa di san giuseppe",
            "carnival": "carnevale; martedì grasso",
            "carnival_thursday": "giovedì grasso",
            "ash_wednesday": "mercoledì delle ceneri; le ceneri",
            "palm_sunday": "domenica delle palme; le palme",
            "maundy_thursday": "giovedì santo",
            "good_friday": "venerdì santo",
            "holy_saturday": "sabato santo",
            "easter": (
                "pasqua; domenica di pasqua; vacanze di pasqua; le vacanze di pasqua; vacanze pasquali; "
                "le vacanze pasquali; feste di pasqua"
            ),
            "easter_monday": "pasquetta; lunedì dell angelo; lunedì di pasqua",
            "italian_liberation": "festa della liberazione; anniversario della liberazione",
            "may_day": "festa dei lavoratori; festa del lavoro; primo maggio festivo",
            "ascension": "ascensione",
            "pentecost": "pentecoste",
            "corpus_christi": "corpus domini",
            "mothers_day": "festa della mamma",
            "fathers_day": "festa del papà",
            "italian_republic": "festa della repubblica; la festa della repubblica",
            "assumption": "ferragosto; assunzione; assunta",
            "lunar_new_year": "capodanno cinese; il capodanno cinese",
            "eid_al_fitr": "fine del ramadan",
            "yom_kippur": "yom kippur",
            "diwali": "diwali",
            "halloween": "halloween",
            "all_saints": (
                "ognissanti; tutti i santi; giorno dei santi; il giorno dei santi; festa di ognissanti; i santi"
            ),
            "all_souls": "giorno dei morti; i morti; festa dei morti",
            "thanksgiving": "giorno del ringraziamento; ringraziamento; festa del ringraziamento",
            "black_friday": "black friday",
            "immaculate": "immacolata; l immacolata; immacolata concezione",
            "christmas_eve": "vigilia di natale; la vigilia di natale",
            "christmas": "natale; giorno di natale; natael; ntale; il natale; feste di natale in senso stretto",
            "boxing_day": "santo stefano; s stefano",
            "new_years_eve": (
                "san silvestro; ultimo dell anno; l ultimo dell anno; vigilia di capodanno; la vigilia di capodanno; "
                "notte di capodanno"
            ),
            "april_fools": "pesce d aprile",
            "labor_day": "labor day",
            "groundhog": "candelora; la candelora",
            "federal_fast": "digiuno federale; il digiuno federale; festa federale del digiuno", "national_day": "festa nazionale; la festa nazionale; festa nazionale svizzera; primo agosto; 1 agosto festa nazionale",
        },
        "VACATION": {
            ((7, 15), (8, 31)): (
                "vacanze estive; le vacanze estive; ferie estive; le ferie estive; ferie d agosto; le ferie d agosto; "
                "ferie di agosto; le ferie di agosto; pausa estiva; la pausa estiva; chiusura estiva; la chiusura "
                "estiva; vacanze d estate; le vacanze d estate; ferie agostane"
            ),
        },
        "BRIDGE": (
            "ponte; il ponte; ponte di; ponte del; ponte dell; ponte della; weekend lungo di; weekend lungo del; "
            "weekend lungo dell"
        ),
        "THEHOLIDAYS": (
            "feste; le feste; vacanze di natale; le vacanze di natale; festività; le festività; vacanze natalizie; "
            "le vacanze natalizie; feste natalizie; le feste natalizie; festività natalizie; le festività natalizie; "
            "feste di natale; le feste di natale"
        ),
        "NEWYEAR": "anno nuovo; l anno nuovo; nuovo anno; il nuovo anno",
        "TODAY": "oggi; quest oggi; questo giorno; in giornata",
        "NOW": "adesso; subito; immediatamente; appena possibile; il prima possibile; al più presto; quanto prima",
        "TOMORROW": "domani; dmani; domnai; doamni; dommani",
        "OVERMORROW": {"apart": "dopo domani", "": "dopodomani; doppodomani; dopodomni"},
        "YESTERDAY": "ieri; l altro ieri; ieri l altro; l altro giorno; recentemente; di recente; poco fa; ieri sera",
        "TONIGHT": {
            dt.time(18): "stasera; questa sera; sta sera",
            dt.time(20): "stanotte; questa notte",
            dt.time(9): "stamattina; questa mattina; stamani; questa mattinata; stamane",
            dt.time(14): "questo pomeriggio; oggi pomeriggio",
            dt.time(17): (
                "fine giornata; a fine giornata; entro sera; in serata di oggi; entro stasera; entro fine giornata"
            ),
        },
        "NEXT": "prossimo; prossima; prossimi; prossime; pross; prox; prosimo; prosima; porssima; prossimna; entrante",
        "THIS": "c.m.; c.m; c. m.; c.a.; c. a.; corr; corr.; questo; questa; questi; queste; quest; in corso; corrente; sto; sta; attuale; la mia",
        "COMING": "p.v.; p.v; p. v.; p.f.; prossimo venturo; prossima ventura; venturo; ventura; imminente; in arrivo; che viene; che vengono",
        "LAST": {
            "": "u.s.; u.s; u. s.; ultimo scorso; ultima scorsa; p.p.; ultimo; ultima; ultimi; ultime; scorso; scorsa; scorsi; scorse; precedente; ultim",
            "passed": "passato; passata; trascorso; trascorsa; superato; superata; finito; finita; scavallato; scavallata",
        },
        "AFTERNEXT": "dopo la prossima; dopo il prossimo; dopo quella prossima; dopo quello prossimo",
        "FOLLOWING": (
            "seguente; seguenti; successivo; successiva; successivi; successive; dopo quella; dopo quello; l altra; l "
            "altro; quella successiva; quello successivo; quella seguente; quello seguente; quella dopo ancora"
        ),
        "EVERY": "ogni; tutti i; tutti gli; tutte le",
        "ALWAYS": {"habit": "ogni anno; tutti gli anni; anno dopo anno", None: f"{EACH_TIME}; " + (
            "sempre; di solito; solitamente; abitualmente; generalmente; in genere; normalmente; ogni anno; tutti gli anni; "
            "spesso; per tradizione; di norma; regolarmente"
        )},
        "EARLY": (
            "prima decade; "
            "inizio; a inizio; all inizio; inizi; primi; ai primi; primi giorni; nei primi giorni; agli inizi; "
            "ad inizio; i primi; verso l inizio; i primi giorni; a inizi; ai primi giorni"
        ),
        "MID": (
            "seconda decade; "
            "a metà; verso metà; verso la metà; alla metà; intorno a metà; in mezzo a; nel mezzo; per metà; per la "
            "metà"
        ),
        "LATE": "terza decade; ultima decade; ultimi giorni; gli ultimi giorni; negli ultimi giorni; tardo; tarda; inoltrato",
        "END": (
            "fine; a fine; alla fine; in fine; verso fine; verso la fine; la fine; per fine; per la fine; "
            "sul finire; sotto fine; fin; entro fine il"
        ),
        "POINTED": {
            "1 WEEKS": (
                "sett pross; la pross sett; sett prossima; pross sett; la prossima sett; settimana pross; la sett "
                "prossima"
            ),
            "1 MONTHS": "mese pross; pross mese; il pross mese",
        },
        "EODOF": {
            "DURING WEEKS": "infrasettimana",
            "DURING YEARS": "in corso d anno",
        },
        "REST": "resto; il resto",
        "LATER": "più tardi; più avanti; più in là",
        "WITHIN": (
            "entro; nel giro di; entro i prossimi; entro le prossime; in meno di; nell arco di; nei prossimi; nelle "
            "prossime; entro massimo; al massimo tra; al massimo in; al massimo entro; nel prossimo giro di; entro e "
            "non oltre; non oltre; entro un massimo di; entro e non oltre i; al più tardi entro; al più tardi tra; al "
            "più tardi fra; max entro; entro max"
        ),
        "BY": {"ends": (
            "prima che finisca; prima che finisca il; prima che finisca la; prima che finisca l; prima che "
            "termini; prima che termini il; prima che termini la; prima che termini l; prima che chiuda; prima "
            "che chiuda il; prima che chiuda la; prima che chiuda l; prima che concluda; prima che concluda il; "
            "prima che concluda la; prima che concluda l; prima che si finisca; prima che si finisca il; prima "
            "che si finisca la; prima che si finisca l; prima che si termini; prima che si termini il; prima che "
            "si termini la; prima che si termini l; prima che si chiuda; prima che si chiuda il; prima che si "
            "chiuda la; prima che si chiuda l; prima che si concluda; prima che si concluda il; prima che si "
            "concluda la; prima che si concluda l; prima di finire; prima di chiudere"
        ), None: (
            "entro il; entro la; entro l; entro lo; entro e non oltre il; non oltre il; non più tardi di; "
            "non più tardi del; al più tardi; al più tardi il; al massimo il; al massimo; entro le; entro gli"
        )},
        "THENQ": "poi; e poi; dopo poi",
        "STRADDLE": "a cavallo; a cavallo fra; a cavallo tra; a cavallo di",
        "BEFORE": {"hourly": "prima delle; entro le", "": (
            "prima di; prima del; prima della; prima dell; prima degli; prima dei; prima che; "
            "poco prima di; poco prima del; appena prima di; appena prima del; subito prima di; subito prima del; "
            "precedente al; prima dello; anteriormente a; prima della sua; antecedente"
        )},
        "AFTER": {"next": "dopo; e dopo", "straight": "subito dopo; appena dopo; immediatamente dopo; poco dopo", "hourly": "dopo le; passate le", "": (
            f"{ONCE_OVER}; "
            "passata l; passato l; dopo; dopo il; dopo la; dopo i; dopo l; dopo gli; dopo lo; subito dopo; "
            "appena dopo; successivamente a; passato il; passata la; passati i; una volta; non appena; "
            "appena; al rientro da; al rientro dalle; al rientro dalla; al ritorno da; al ritorno dalle; al ritorno "
            "dalla; dopo che; passate; superato il; superato l; superata l; superata la; superate le; scavallato il; "
            "subito dopo il; subito "
            "dopo la; subito dopo le; "
            "poco dopo; a seguito di; terminato il; terminata la; finite le; finito il; finita la; passati; trascorsi; "
            "trascorse"
        )},
        "SINCE": "da quando; sin da",
        "AGO": "fa; or sono; addietro",
        "UNTIL": (
            "fino al; fino a; fino alla; fino all; fino ai; fino alle; sino al; sino a; sino alla; finché; fino; "
            "fin al; al fino"
        ),
        "THROUGH": "fino al compreso; fino a tutto il; fino a tutto",
        "FROM": f"{NOT_THERE}; " + (
            "dal; dalla; dall; da; dai; a partire dal; a partire da; a partire dalla; a decorrere dal; dallo; d "
            "ora; niente prima di; niente prima del; niente prima della; nulla prima di; nulla prima del; non se ne "
            "parla prima di; non se ne parla prima del; solo a partire da; solo dal; solo da"
        ),
        "BETWEEN": "tra il; fra il; tra l; fra l; compreso tra; tra la; fra la",
        "DURING": "nel corso; durante",
        "IN": {"ahead": "tra; fra; tra circa; fra circa; di qui a; da qui a; tr",
            "taking": "in", "lasting": "per; lungo",
            None: (
            "tra; fra; nel; nella; nei; nelle; nell; negli; nello; tra circa; fra circa; di qui a; da qui a; nel "
            "mese di; a distanza di; in capo a; tr; ad; sotto"
        ),
        },
        "ON": "il; lo; i; gli; per il; nel giorno",
        "AT": (
            "le; alle; all; alle ore; ore; verso le; intorno alle; attorno alle; per le; dalle; dalle ore; h; "
            "circa alle"
        ),
        "TO": "al; a; ai; alla; allo; agli",
        "OF": "di; d; dell; della; delle; dei; degli; dello; del mese di",
        "DU": "del",
        "THE": "la; l",
        "AND": "e; ed",
        "OR": "o; oppure; o il; o la; od; ovvero; o magari",
        "ABOUT": (
            "verso; verso il; circa; circa il; intorno al; attorno al; intorno a; attorno a; più o meno; "
            "all incirca; grosso modo; indicativamente; in qualche momento; a occhio; sul; sui; suppergiù; "
            "pressappoco; un attimo; circa verso; approssimativamente; intorno alla; attorno alla; verso la; "
            "un momento; in un momento"
        ),
        "HENCE": (
            "da oggi; da ora; da adesso; a partire da oggi; a partire da ora; da questo momento; più tardi da ora; da "
            "qui; contati da oggi; contando da oggi; a contare da oggi"
        ),
        "AHEAD": (
            "prima di ciò; in anticipo; anticipo; precedenti; d anticipo; di anticipo; antecedenti; prima ancora"
        ),
        "NEXTDAY": (
            "il giorno dopo; giorno dopo; l indomani; indomani; il giorno seguente; giorno seguente; il giorno "
            "successivo; giorno successivo; all indomani; il giorno appresso; il dì seguente; dì dopo; un giorno dopo; "
            "il giorno subito dopo; l indomani stesso; il giorno immediatamente successivo"
        ),
        "OVER": (
            "sarà finito; sarà finita; saranno finite; saranno finiti; sarà passato; sarà passata; saranno passate; "
            "saranno passati; sarà terminato; sarà terminata"
        ),
        "EVE": (
            "la vigilia di; vigilia di; la vigilia del; il giorno prima; giorno prima; il giorno precedente; "
            "giorno precedente; vigilia; alla vigilia; la vigilia"
        ),
        "WEEKLATER": {1: "a otto; in otto; ad otto", 2: "a quindici; in quindici"},
        "WEEKOF": (
            "settimana che inizia il; la settimana che inizia il; settimana che comincia il; "
            "settimana a partire dal; la settimana a partire dal"
        ),
        "DAYPART": {
            dt.time(9): (
                "mattina; mattino; mattinata; di mattina; al mattino; in mattinata; la mattina; nella mattina; "
                "mattine; di buon mattino; del mattino; della mattina; nella mattinata; mattin"
            ),
            dt.time(14): (
                "pomeriggio; di pomeriggio; nel pomeriggio; del pomeriggio; pomeriggi; il pomeriggio; "
                "primo pomeriggio; tardo pomeriggio"
            ),
            dt.time(18): (
                "sera; serata; di sera; in serata; la sera; nella serata; alla sera; della sera; verso sera; "
                "in sera; sere; cena; a cena"
            ),
            dt.time(12): "ora di pranzo; a pranzo; a mezzodì; pausa pranzo; in pausa pranzo; all ora di pranzo",
            dt.time(8): (
                "prima cosa; presto; mattina presto; prima mattina; di prima mattina; a prima mattina; "
                "in prima mattina"
            ),
        },
        "NOON": {dt.time(12): "mezzogiorno; mezzo giorno"},
        "MIDNIGHT": {dt.time(0): "mezzanotte; notte; nottata; nella notte; nella nottata; di notte"},
        "OCLOCK": "ore; in punto; h",
        "AMPM": {"a": "am", "p": "pm"},
        "ANDQUARTER": "e un quarto; e quindici",
        "LESSQUARTER": "meno un quarto; meno quarto",
        "Q": "t; q",
        "COUNTDOWN": {"DAYS": "g +; gg +; giorno +; t +; d +", "WEEKS": "s +; sett +", "MONTHS": "m +"},
        "W": (
            "dopo la rotonda; dopo la chiesa; dopo la stazione; dopo la curva; dopo la galleria; dopo la dogana; dopo il semaforo; dopo il casello; dopo il distributore; dopo il passaggio; dopo il cavalcavia; dopo il sottopasso; dopo il benzinaio; passata la rotonda; passata la chiesa; passata la stazione; passato il semaforo; passato il casello; passato il distributore"
        ),
        "ROMAN": {2: "ii", 3: "iii", 4: "iv", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 11: "xi", 12: "xii"},
        "HALFYEAR": "s",
        "FISCAL": "fiscale",
        "WEEKNO": "settimana numero; settimana n; sett n",
        "WAITV": (
            "lasciami; lasciaci; lasciatemi; lasciateci; lasciategli; lasciatele; mi lasci; ci lasci; mi lasciate; ci lasciate; che gli lasci; che le lasci; dammi; dacci; datemi; dateci; dategli; mi dia; ci dia; mi dai; ci dai; mi date; ci date; concedimi; concedici; concedetemi; concedeteci; mi conceda; ci conceda; facciamo passare; fai passare; faccia passare; "
            "lasciarlo in pace; lasciarla in pace; lasciarli in pace; lascialo in pace; lasciala in pace; lasciarlo "
            "tranquillo; lasciarla tranquilla; dargli tempo; darle tempo; dagli tempo; dalle tempo; dare tempo; "
            "lasciarlo in pace; lasciarla in pace; lasciarli in pace; lasciamolo in pace; lasciamola in pace; lasciarlo "
            "tranquillo; lasciarla tranquilla; lasciarlo respirare; lasciarla respirare; lasciarli respirare; dargli "
            "respiro; dargli tregua; darle tregua; darle respiro; pausa; una pausa; aspettare; aspettiamo; attendere; attendiamo; lasciare passare; lasciar passare; "
            "lascia passare; lasciamo "
            "passare; far passare; dargli; diamogli; darle; dare tempo; diamo tempo; lasciagli; lasciamogli; "
            "pazientare; lasciarlo stare; lasciarla stare; lasciarli stare; lasciar decantare; lasciare decantare; "
            "lascio passare; lascio; aspetto; attendo; lasciargli; lasciarle; lasciar loro; lasciarli; fagli smaltire; "
            "gli do; do loro"
        ),
        "MOVEV": (
            "spostiamo; sposta; sposto; spostano; rinviamo; rinvio a; rimandiamo; posticipiamo; anticipiamo; anticipare; anticipato; anticipata; "
            "spostare; rinviare; rinvia; rimandare; rimanda; rimandato; rinviato; posticipare; posticipato; slittare; "
            "slitta; posporre; spostata; spostato; l ha spostata; l ha spostato; l abbiamo spostata; l abbiamo "
            "spostato; slittata; slittato; rimandata; rinviata"
        ),
        "CALL": {"spends": "passa; passano", None: (
            "lo contatto; la contatto; li contatto; le contatto; lo sento; la sento; li sento; lo ricontatto; la ricontatto; lo richiamo; la richiamo; mi riceve; ci riceve; vi riceve; "
            "nuovo tentativo; altro tentativo; un altro tentativo; "
            "ci senti; ci risenti; mi senti; mi risenti; mi ripassi; ripassi; mi ritelefoni; mi cerchi tu; mi chiami tu; mi richiami tu; ci "
            "chiami; ci richiami; mi scrivi tu; torni da me; torni a trovarmi; ti fai vivo; ti fai viva; si faccia vivo; si faccia viva; "
            "fatevi vivi; ti rifai vivo; ti fai sentire; si faccia sentire; "
            "risentirmi; sentirmi; rivedermi; vedermi; ricontattarmi; contattarmi; richiamarmi; ritelefonarmi; telefonarmi; riscrivermi; incontrarmi; riparlarmi; parlarmi; "
            "risentirci; essere richiamato; essere richiamata; essere chiamato; essere chiamata; essere ricontattato; essere ricontattata; essere contattato; essere contattata; essere risentito; essere risentita; sento; risento; "
            "mi cerchi; mi cerca lei; cercarmi; mi chiami; mi richiami; mi ricontatti; mi risenta; mi scriva; mi telefoni; mi "
            "ritelefoni; ritentare; riprovarci; riprovo; sentirne; tornarci; ripassarci; passarci; rincorro; li rincorro; rincorrere; piglio; lo piglio; la piglio; becco; lo becco; la becco; beccarlo; "
            "beccarla; acchiappo; acchiapparlo; lo prendo al volo; lo prendo; la prendo; li prendo; prenderlo al "
            "telefono; incalzo; incalzare; tampino; tampinare; tallonare; pungolare; stuzzicare; stanare; stano; "
            "aggancio; riaggancio; riagganciare; confermo; gli confermo; le confermo; ci provo; lo cerco; la cerco; "
            "li cerco; cercarlo; cercarla; cercarli; faccio un colpo di filo; colpo di filo; un colpo di filo; colpo "
            "di telefono; telefonatina; una telefonatina; telefonate; un giro di telefonate; do una voce; dare una "
            "voce; dargli una voce; tornare alla carica; torno alla carica; ritorno alla carica; mi rifaccio sotto; "
            "rifarsi sotto; mi rifaccio sentire; rifarsi sentire; mi faccio risentire; lo chiamerò; la chiamerò al "
            "telefono; lo richiamerò; lo sentirò; la sentirò; li chiamerò; li sentirò; gli scrivo; le scriverò; gli "
            "scriverò; gli scrivo io; ci si sente; ci si risente; ci si vede; ci si rivede; ci si aggiorna; ci si "
            "parla; sentiamola; sentiamolo; chiamiamolo; chiamiamola; chiamiamoli; richiamiamolo; richiamiamola; "
            "richiamiamoli; risentiamolo; ricontattiamolo; ricontattiamoli; contattiamolo; contattiamoli; gli "
            "telefono; le telefono; gli ritelefono; ritelefonare; ritelefono; riscrivo; gli riscrivo; passo a "
            "trovarlo; passo a trovarla; passo a trovarli; passo da lui; passo da loro; passo da lei; passo in sede; "
            "farsi sentire; farmi sentire; gli faccio uno squillo; le faccio uno squillo; faccio uno squillo; do un "
            "colpo di telefono; dare un colpo di filo; un trillo; fare un salto; faccio un salto; un salto da lui; "
            "andarlo a trovare; andarla a trovare; andarli a trovare; parlarne; parlargli; parlarle; gli parlo; le "
            "parlo; riparlargli; ne parliamo; risentirci; sentirci; riaggiornarsi; riaggiorniamoci; ribecchiamoci; "
            "riaffacciarsi; mi riaffaccio; riproporsi; mi ripropongo; riproporre; ripropongo; insistere; insisto; "
            "risollecitare; risollecito; lo sollecito; la sollecito; li sollecito; rimedio; recupero; chiamare; "
            "chiama; chiami; chiamami; chiamarlo; chiamarla; chiamarmi; chiamata; chiamiamo; richiamare; "
            "richiama; richiami; richiamarlo; richiamarla; richiamami; richiamiamo; contattare; contatta; contatti; "
            "contattarlo; contattarla; ricontattare; ricontatta; ricontatti; ricontattarlo; ricontattarla; risentire; "
            "risentirsi; risentiamoci; ci risentiamo; sentire; sentirsi; sentiamoci; ci sentiamo; sentirlo; sentirla; "
            "senti; telefonare; telefona; telefonata; telefonami; scrivere; scrivi; scrivigli; scriverle; scrivergli; "
            "mandale; vedere; vedersi; vediamoci; ci vediamo; rivediamoci; ci rivediamo; rivedersi; incontrare; "
            "incontriamoci; incontrarsi; incontro con; appuntamento; visita; visitare; passa; passi; ripassare; "
            "ripassa; parlare; parliamo; parliamone; riparlare; riparliamone; riparliamo; ne riparliamo; pranzo; "
            "pranzare; pranziamo; caffè; un caffè; cena insieme; aperitivo; sollecitare; sollecita; ricordarsi; "
            "ricordargli; ricordami; promemoria; chiedere; chiedi; proporre; proponi; fissare; fissiamo; fissa; "
            "organizzare; organizziamo; organizza; prenotare; follow up; fare il punto; farsi vivo; farsi vivi; fatti "
            "vivo; fatti sentire; si faccia vivo; farsi risentire; per favore; riprovare; riprova; riproviamo; "
            "provare; prova; proviamo; tornare; torna; squillo; fai uno squillo; riprendere; riprendiamo; "
            "aggiorniamoci; aggiornarsi; ci aggiorniamo; recall; chiamalo; chiamala; chiamali; chiamarli; richiamarli; "
            "richiamali; richiamalo; richiamala; essere richiamato; essere richiamata; essere chiamato; essere "
            "contattato; ricontattarli; contattarli; sentirli; sentilo; sentila; risentirlo; risentirla; risentirli; "
            "risentilo; risentiamo; dare un colpo di telefono; un colpo di telefono; fare uno squillo; uno squillo; "
            "fargli uno squillo; telefonargli; telefonarle; telefonare a; sollecitarlo; sollecitarli; ricordarle; "
            "passare a trovarlo; passare a trovarli; passare da; farmi vivo; rifarsi vivi; rifarsi vivo; rifarmi vivo; "
            "riprendere contatto; riaprire il discorso; riparlarne; se ne riparla; fissare appuntamento; prendere "
            "appuntamento; andare a trovarlo; bussare; ribussare; chiamre; chimare; chiamar; richiamre; chaimare; "
            "verificare; chiedergli; domandare; proporgli; riscrivere; riscrivergli; incontrarci; incontrarlo; "
            "vederci; rivederci; chiamo io; richiamo io; contatto io; mi faccio vivo io; mi faccio sentire io; mi "
            "faccio viva io; sento io; lo chiamo io; la richiamo; lo richiamo io; li chiamo io; li richiamo io; lo "
            "sento io; averla sentita; averlo sentito; averla chiamata; averlo chiamato; aver chiamato; averli "
            "sentiti; riprovo; ci riprovo; richiamo; lo richiamo; lo sento; la sento; li sento; lo chiamo; la chiamo; "
            "li chiamo; chiamo; sollecito; alzo il telefono; ripasso; ripasso a sentirla; ripasso a sentirlo; la "
            "chiamo io; le do; risento; lo risento; la risento; mi rifaccio vivo; mi faccio vivo; ricontatto; lo "
            "ricontatto; la ricontatto; telefono"
        )},
        "ILL": "lo faccio",
        "REPLY": "rifarsi vivo lui",
        "YOU": "ti; la signoria; mi; ci; vi",
        "DOC": (
            "offerta; preventivo; fattura; mail; email; e mail; lettera; proposta; ordine; richiesta; relazione; "
            "messaggio; verbale; nota; commessa; bolla; quotazione"
        ),
        "SENDV": (
            "mandagli; mandale; mandargli; inviagli; inviale; spediscigli; giragli; girale; fagli avere; falle avere; mandami; mandatemi; mandaci; mi mandi; inviami; inviatemi; inviaci; mi invii; passami; passatemi; spediscimi; speditemi; girami; giratemi; fammi avere; mi faccia avere; "
            "inviare; invia; invio; inviargli; inviarle; mandare; manda; mando; mandargli; mandarle; spedire; "
            "spedisco; consegnare; consegno; presentare; gli mando; le mando; gli invio"
        ),
        "TERM": (
            "data fattura; data fatt; d.f.; d.f.f.m.; df fm; dffm; fine mese data fattura; vista fattura; ricevimento fattura; ricevimento merce; dalla fattura; dall ordine; dalla conferma; "
            "disdetta; preavviso; leasing; mutuo; tempi di consegna; consegna in; garanzia; vincolo; "
            "paga; pagano; pagamento a; passano; trascorrono; servono; "
            "saldano; salda; consegna in; consegnano in; "
            "richiede; richiedono; tempi di posa; tempi di attesa; tempo di attesa; tempi di produzione; tempi di montaggio; impiegano; "
            "impianto fermo; impianti fermi; cantiere fermo; linea ferma; macchina ferma; macchine ferme; produzione "
            "ferma; stabilimento fermo; attività ferma; lavori fermi; rientra in; si ripaga in; ammortamento; "
            "ammortamento in; rientro dell investimento; "
            "sconto; promozione; valida; valido; validi; valide; validità; listino; promo; garanzia; garanzia di; "
            "consegna in; tempi di consegna; tempo di consegna; pagamento a; pagano a; "
            "contratto di; contratto da; preavviso di; periodo di prova; durata; durata di; dura; durano; termine di "
            "pagamento"
        ),
        "BALL": {"theirs": f"{THEIRS}; " + (
                "mi fa sapere; mi fanno sapere; mi farà sapere; mi faranno sapere; ci fa sapere; ci fanno sapere; ci farà "
                "sapere; ci faranno sapere; deve farmi sapere; deve farci sapere; deve dirmi; deve scrivermi; deve "
                "chiamarmi; deve avvisarmi; devono farmi sapere; devono farci sapere; devono dirmi; devono scrivermi; "
                "devono chiamarmi; devono avvisarmi; dovrebbe farmi sapere; dovrebbe farci sapere; dovrebbe dirmi; "
                "dovrebbe scrivermi; dovrebbe chiamarmi; dovrebbe avvisarmi; vuole farmi sapere; vuole farci sapere; "
                "vuole dirmi; vuole scrivermi; vuole chiamarmi; vuole avvisarmi; mi scrive lui; mi scrive lei; mi "
                "scrivono loro; mi avvisa; mi avvisano; mi avvisa lui; mi avvisa lei; mi dice lui; mi dice lei; mi dirà; "
                "mi diranno; mi messaggia; ci scrive lui; ci scrive lei; ci scrivono loro; ci avvisa; ci avvisano; ci "
                "avvisa lui; ci avvisa lei; ci dice lui; ci dice lei; ci dirà; ci diranno; ci messaggia; si fa vivo lui; "
                "si fa vivo lei; si fa vivo loro; si fa viva lui; si fa viva lei; si fa viva loro; si fanno vivi lui; si "
                "fanno vivi lei; si fanno vivi loro; si farà vivo lui; si farà vivo lei; si farà vivo loro; si farà viva "
                "lui; si farà viva lei; si farà viva loro"
            ), "unwanted": NOT_TO_CALL, None: f"{NOT_WANTED}; " + (
            "la palla sta a lui; la palla sta a lei; la palla sta a loro; tocca a lui; tocca a lei; tocca a loro; sta a lui; sta a lei; sta a loro; "
            "chiamerà; chiameranno; richiamerà; richiameranno; contatterà; contatteranno; ti chiamo io; ti richiamo "
            "io; la richiamo io; vi chiamo io; vi richiamo io; ci chiama lui; ci chiama lei; chiama lui; chiama lei; "
            "mi chiama lui; mi chiama lei; ci richiama lui; ci richiama lei; mi richiama lui; mi richiama lei; "
            "richiama lui; richiama lei; ci chiamano loro; chiamano loro; richiamano loro; ci richiamano loro; mi "
            "chiamano loro; ti chiamerò; la chiamerò; ti chiamerò io; la chiamerò io; vi chiamerò; vi chiamerò io; ci "
            "chiamerà; ci chiameranno; mi chiamerà; mi chiameranno; ci richiamerà; ci richiameranno; mi richiamerà; "
            "chiamerà lui; chiamerà lei; chiameranno loro; ti richiamerò; la richiamerò; non chiamare; non chiamarmi; "
            "non chiamarlo; non chiamarla; non mi chiami; non mi chiamare; non richiamare; non lo chiamare; non "
            "contattare; non contattarmi; non contattarlo; non contattarla; non ricontattare; non telefonare; non "
            "interessa; non è interessato; non è interessata; non sono interessati; non interessato; non interessata; "
            "nessun interesse; nessun seguito; nessun follow up; non serve richiamare; non serve chiamare; non c è "
            "bisogno di richiamare; non c è bisogno di chiamare; non occorre richiamare; non occorre chiamare; non "
            "sollecitare; si fa vivo lui; si fa viva lei; si fanno vivi loro; mi farò vivo; mi faccio sentire; mi farò "
            "sentire; si fa sentire lui; si fa sentire lei; si fanno sentire loro; si farà sentire; si faranno "
            "sentire; si farà vivo; si farà viva; si faranno vivi; si fa vivo; si fa viva; si fanno vivi; si fanno "
            "sentire; si fa sentire; ci fanno sapere; ci farà sapere; ci faranno sapere; mi farà sapere; mi fanno "
            "sapere; mi faranno sapere; ti faccio sapere; le faccio sapere; vi faccio sapere; ti farò sapere; le farò "
            "sapere; vi farò sapere; ci contatta lui; ci contatta lei; ci contatterà; ci contatteranno; mi contatterà; "
            "mi contatteranno; ci contattano loro; ti contatto io; la contatto io; vi contatto io; ti scrivo io; le "
            "scrivo io; ci scrive lui; ci scrive lei; mi scrive lui; mi scrive lei; ci scriverà; mi scriverà; la palla "
            "è nel loro campo; la palla è nel suo campo; la palla è a loro; palla a loro; aspettare la sua chiamata; "
            "aspetto la sua chiamata; aspettiamo la sua chiamata; aspettare che chiami; aspettare che chiamino; in "
            "attesa di una loro chiamata; in attesa di una sua chiamata; attendere sua chiamata; attendere la sua "
            "chiamata; sarà lui a chiamare; sarà lei a chiamare; saranno loro a chiamare; sarà lui a richiamare; sarà "
            "lei a richiamare; deve chiamare lui; deve chiamare lei; devono chiamare loro; deve richiamare lui; deve "
            "richiamare lei; ci avvisa lui; ci avvisa lei; ci avvisano; ci avviserà; ci avviseranno; mi avvisa; mi "
            "avviserà; avvisa lui; avvisa lei; avvisano loro; non gli interessa; non le interessa; niente interesse; "
            "non richiamarlo; non richiamarla; non chiamatelo; non disturbare; non vuole essere chiamato; non vuole "
            "essere richiamato; non vuole essere contattato; non vuole più essere chiamato; mi richiameranno; mi cerca "
            "lui; mi cerca lei; mi cercano loro; ci cercano loro; ci cerca lui; si fa risentire lui; ci aggiorna lui; "
            "mi aggiorna lui; fa sapere lui; fanno sapere loro; farà sapere; faranno sapere; ci dirà lui; mi dice lui; "
            "ti faccio sapere io; le faccio sapere io; la palla è a lui; la palla è sua; la palla ce l hanno loro; la "
            "palla ce l ha lui; palla a lui; aspettiamo la loro chiamata; aspettare che chiami lui; aspettare che "
            "richiami; in attesa di sua chiamata; in attesa di sue notizie; in attesa di loro notizie; attendo sue "
            "notizie; attendiamo sue notizie; scrive lui; scrivono loro; ci scrivono loro; deve mandarmi; deve "
            "inviarmi; mi deve mandare; mi deve inviare; mi manda lui; ci manda lui; la cerco io; ti cerco io; vi "
            "cerco io; vi richiamerò; ci sentiamo noi; vi contatteremo noi; la contatteremo noi; mi contatta lui"
        )},
        "NOT": {"no": "no", None: (
            "non; mai; tranne; eccetto; salvo; invece di; invece del; invece della; al posto di; al posto del; "
            "evitare; evita; neanche; nemmeno; escluso; esclusa"
        )},
        "BAD": (
            "fa ponte; fanno ponte; fa il ponte; fanno il ponte; "
            "neanche a parlarne; nemmeno a parlarne; neppure a parlarne; neanche parlarne; nemmeno parlarne; neppure parlarne; manco a parlarne; manco parlarne; neanche per sogno; nemmeno per sogno; neanche per idea; manco per idea; neanche a pensarci; nemmeno a pensarci; neanche pensarci; neanche provarci; nemmeno provarci; non ha senso; non serve; non serve a niente; non vale la pena; è tempo perso; è fiato sprecato; inutile pensarci; scordiamocelo; scordatelo; "
            "siamo a posto; sono a posto; è a posto; siamo a posto così; sono a posto così; siamo coperti; è inutile; inutile; niente telefonate; niente chiamate; nessuna telefonata; niente visite; niente "
            "incontri; non va bene; "
            "non va; non mi va bene; non gli va bene; non le va bene; non posso; non può; non possono; "
            "non riesco; non riesce; non riescono; impossibile; è impossibile; non è possibile; è pieno; è piena; è "
            "occupato; è occupata; è festa; è festivo; è troppo presto; troppo presto; troppo tardi; è troppo tardi; è "
            "un casino; è un problema; non ce la faccio; non ce la fa; non se ne parla; è incasinato; è incasinata; è "
            "brutta; è brutto; salta; non funziona; non c è; non ci siamo; non ci sono; non è libero; non è libera; "
            "non gli torna; non mi torna; non torna; è saltato; è da escludere; non le torna; è complicato; è "
            "complicata; è un inferno; è no; niente da fare; nulla da fare; non se ne fa nulla; non c è verso; non "
            "riesce mai; è dura; è difficile; non gli è comodo; non le è comodo; non è comodo; non è il caso; è "
            "escluso; è fuori discussione; no way; non ha tempo; non hanno tempo; non ho tempo; è preso; è presa; sono "
            "pieni; è un delirio; è un macello; è off; non si può; non è cosa; non se ne parla proprio; non gli viene "
            "bene; non viene bene; ha da fare; ha già un impegno; ha un impegno"
        ),
        "GOOD": {"so": "perciò; dunque; per cui; pertanto; sicché; cosicché; così che; per questo; di conseguenza; e quindi; ragion per cui", "instead": (
            "facciamo; facciamo per; facciamo a; facciamo che; fai; facciamola; facciamolo; mettiamo; diciamo pure; "
            "adesso è; ora è; adesso sarà; ora sarà; alla fine è; alla fine sarà; in realtà è; sarà invece; è invece; invece è; è diventata il; lui preferisce; lei preferisce; "
            "preferisce; preferirebbe; preferiscono; preferirebbero; piuttosto; meglio; è meglio; sarebbe meglio; "
            "cambiato in; corretto in; "
            "al suo posto; invece il; spostato a; spostato al; spostata a; spostata al; spostato all; rinviato a; "
            "rinviato al; rinviata al; rimandato a; rimandato al; rimandata al; slitta a; slitta al; slittato a; "
            "slittato al; slittata al; posticipato a; posticipato al; posticipata al; nuova data; sostituire con; "
            "sostituito con; sostituiscilo con; è diventato; è diventato il"
        ), None: (
            f"{APPOINTED}; {GOING_OUT}; "
            "me ne occupo; ce ne occupiamo; me ne occuperò; ci penso io; ci pensiamo noi; me ne incarico; lo faccio io; ci mettiamo mano; più tranquillo; più tranquilla; più tranquilli; più calmo; più calma; più scarico; più scarica; "
            ""
            "aperto a; aperta a; aperti a; aperto ad; perciò; dunque; va bene; mi va bene; gli va bene; le va bene; "
            "meglio; è meglio; piuttosto; diciamo; "
            "perfetto; ok; d accordo; preferibilmente; preferisce; preferisco; preferirebbe; andrebbe "
            "bene; va meglio; sarebbe meglio; sarebbe perfetto; è libero; è libera; libero; libera; possibile; è "
            "possibile; può; posso; può andare; andrebbe; idealmente; ideale; si può; spostalo a; spostalo al; sposta "
            "a; sposta al; sposta; spostiamo a; spostiamo al; disponibile; torna meglio; a posto; ci sta; riesce; gli "
            "torna bene; gli torna meglio; gli torna comodo; è comodo; gli è comodo; è disponibile; ha tempo; ha un "
            "buco; ha spazio; magari; casomai; sì; spostato a; spostato al; rinviato a; rinviato al; rimandato a; "
            "rimandato al; slitta a; slitta al; slittato a; slittato al; posticipato a; posticipato al; "
            "possibilmente; può venire; ci può stare; sarebbe ottimo; ottimo; è ok"
        )},
        "CORRECT": (
            "leggasi; si legga; va letto; va letta; si deve leggere; errata corrige; leggi piuttosto; "
            "rettifica; rettifichiamo; errata corrige; errata; mi sono confuso; mi sono confusa; mi sono impappinato; errore mio; ho sbagliato; mi sono espresso male; mi sono espressa male; "
            "alla fine dei conti; in definitiva; ripensandoci; a ripensarci; "
            "macché; ma che; ma va là; ma va,; no macché; che sciocco; che scemo; "
            "si è corretto; si è corretta; ha corretto; si corregge; ci ha ripensato; ci ripensa; cosa dico; ma cosa dico; che dico; ma che dico; mi sbaglio; mi sono sbagliato; mi sono sbagliata; sbaglio; "
            "no scusa; no scusi; un attimo; no un attimo; che sciocchezza; ho detto male; dico male; mi confondo; no "
            "ferma; ehm no; eh no; ah no; oh no; ma no; no no; errore; correzione; rettifico; "
            "anzi; scusa; scusi; volevo dire; cioè; no aspetta; no anzi; pardon; o meglio; mi correggo; correggo; "
            "aspetta; anzi no; no meglio"
        ),
        "BUT": "tuttavia; ma; bensì; però; invece",
        "IF": "se; qualora; nel caso; se per",
        "IFNOT": (
            "se non risponde; se non rispondono; se nessuno risponde; altrimenti; se no; sennò; in caso contrario; "
            "senza risposta; se nessuna risposta; se non c è; se non chiama; se non chiamano; se niente; "
            "in alternativa; se non si fa vivo; se non si fa sentire; se non si fanno sentire; se non si fanno vivi; "
            "se non dice nulla; nel caso non risponda; in mancanza; male che vada; se occupato; se non lo trovo; "
            "se non la trovo"
        ),
        "CLOSED": "chiuso; chiusa; chiusi; chiuse; chiude; chiudono; chiusura; riposo; turno di riposo",
        "AWAY": {"place": "in cantiere; in fiera; alla fiera; al mare; in montagna; in ospedale", None: (
            "in ferie; ferie; in vacanza; in viaggio; via; assente; assenti; fuori; fuori ufficio; fuori sede; in "
            "trasferta; trasferta; in maternità; maternità; in congedo; in malattia; malato; malata; all estero; "
            "impegnato; impegnata; impegnati; occupato; occupata; non disponibile; non c è fino; non ci sarà; non ci "
            "sono fino; chiuso; chiusi; chiusa; chiude; chiudono; chiusura; in fiera; a un convegno; in convalescenza; "
            "in luna di miele; oberato; oberata; sommerso; sommersa; incasinato; irraggiungibile; in permesso; in "
            "crociera; vacanza; in riunione; in tour; è via; è fuori; sarà fuori; saranno fuori; non rientra; non "
            "torna; in cassa integrazione; in missione; fuori per lavoro; fuori città; fuori zona; fuori italia; al "
            "mare; in montagna; in settimana bianca; alla fiera; in cantiere; in ospedale; operato; operata; in "
            "riposo; a casa malato; in permesso studio; in aspettativa; in smart; in corso di formazione; in chiusura; "
            "chiusura aziendale; chiusi per ferie; chiuso per ferie; fermo produttivo; in ponte; in viaggio di lavoro; "
            "in viaggio di nozze; viaggio di nozze; pieno di lavoro; presissimo; presissima; incasinata; incasinati; "
            "nel caos; sotto pressione; ferie collettive; saranno via; saranno in ferie; sarà in ferie; va in ferie; "
            "vanno in ferie; parte per le ferie; è in ferie"
        )},
        "SELFAWAY": f"{OURS_AWAY}; "
        "sarò fuori; saremo fuori; sono fuori; andrò via; sarò via; partirò",
        "EVENTV": (
            "porte aperte; giornata porte aperte; giornata a porte aperte; open day; "
            f"{BOOKS}; {DUE}; "
            "si chiude; si chiudono; si chiuderà; si chiuderanno; si conclude; si concludono; si concluderà; si concluderanno; "
            "abbiamo un fornitore; hanno un fornitore; ho un fornitore; ha un fornitore; abbiamo un contratto; hanno un contratto; "
            "pensione; in pensione; pensionamento; "
            "mi passa; ci passa; mi passano; ci passano; apre; aprono; mi manda; ci manda; mi mandano; ci mandano; "
            "mi invia; ci invia; mi inviano; ci inviano; mi spedisce; mi "
            "spediscono; mi consegna; ci consegna; ci consegnano; mi porta; ci porta; mi firma; ci firma; udienza; "
            "sciopero; processo; visita medica; colloquio; colloqui; esami; perizia; sopralluogo; si laurea; si "
            "laureano; laurea; cresima; comunione; battesimo; festa aziendale; torneo; regata; concorso; saggio; "
            "riunione; consiglio; cda; votazione; sagra; vendemmia; mietitura; sfilata; asta; rogito; crociera; cena aziendale; presentazione; discussione della tesi; ispezione; festa; "
            "assemblea; si riunisce; si riuniscono; fiera; congresso; convegno; "
            "conferenza; decisione; decide; decidono; contratto; scade; scadenza; affitto; rinnovo; rinnova; "
            "si rinnova; termina; finisce; inizia; comincia; audit; budget; matrimonio; compleanno; anniversario; "
            "trasloco; gara; bando; inaugurazione; apertura; consegna; chiusura fiscale; comitato; elezioni; "
            "si sposa; inventario; evento; formazione; corso; lavori; salone; mostra; evento aziendale; cambia; "
            "si trasferisce; delibera; verifica; collaudo; lancio; esame; intervento; operazione"
        ),
        "PASTV": {"noted": "ho scritto; avevo scritto; ho segnato; avevo segnato; ho messo; avevo messo; ho annotato; avevo annotato; ho appuntato; avevo appuntato", None: (
            "ha chiuso; hanno chiuso; ha aperto; hanno aperto; "
            "è rimasto; è rimasta; sono rimasti; è diventato; è diventata; ha avuto; hanno avuto; è durato; è durata; avuto; "
            "durato; durata fino; durati; durarono; durò; pagato; ha pagato; hanno pagato; rimborsato; rimborsati; ci "
            "ha messo; ci hanno messo; ci sono voluti; ci son voluti; ci è voluto; rubato; hanno rubato; "
            "ha detto di no; mi ha detto di no; hanno detto di no; ha detto no; mi ha detto no; detto di no; ha già "
            "detto di no; dovevo chiamare; dovevo chiamarlo; dovevo chiamarla; dovevo chiamarli; dovevo sentire; "
            "dovevo sentirlo; "
            "dovevo sentirla; dovevo sentirli; dovevo richiamare; dovevo richiamarlo; dovevo richiamarla; dovevo "
            "richiamarli; dovevo scrivergli; dovevo scriverle; dovevo passare; dovevo ricontattarlo; dovevo "
            "ricontattarla; dovevamo sentirci; dovevamo vederci; dovevamo parlare; dovevamo parlarne; ci dovevamo "
            "sentire; ci dovevamo vedere; avrei dovuto chiamarlo; avrei dovuto chiamarla; avrei dovuto chiamare; "
            "avrei dovuto sentirlo; avrei dovuto sentirla; avrei dovuto richiamarlo; avrei dovuto richiamarla; non l "
            "ho chiamato; non l ho "
            "chiamata; non l ho sentito; non l ho sentita; non ce l ho fatta; mi sono scordato; mi ero scordato; mi "
            "sono dimenticato; mi sono dimenticata; fu; furono; disse; venne; vennero; comprò; ordinò; firmò; "
            "chiamò; scrisse; iniziato; cominciato; arrivato; arrivata; cambiato; entrato; studiato; trasferito; "
            "sposato; stato; stata; "
            "perso; persa; vinto; vinta; persi; conosciuto; conosciuta; incontrato; incontrata; incontrati; parlato; "
            "visto; vista; visti; sentito; sentita; sentiti; mandato; inviato; comprato; ordinato; fondata; fondato; "
            "chiamato; richiamato; scritto; pensione dal; nato; nata; pranzato; discusso; ricevuto; consegnato; "
            "assunto; firmato; lasciato; visitato; acquistato; conosciuti; inviata; mandata; ha già; "
            "hanno già; ha chiamato; hanno chiamato; ha firmato; ha comprato; ha ordinato; ha lasciato; ci siamo "
            "visti; ci siamo sentiti; ci siamo parlati; rifiutato; accettato; disdetto; annullato; venduto; "
            "abbiamo avuto; lavora solo; lavora soltanto; gioca; compie; compirà; ha compiuto; sposata"
        )},
        "THAT": "ciò; questo punto; quel giorno; quella data",
        "ONE": "quella; quello",
        "THEN": (
            "stesso giorno; lo stesso giorno; il giorno stesso; quello stesso giorno; quindi; allora; a quel punto; "
            "in quel momento; e allora"
        ),
        "GUARD": {"phone": "tel; telef", None: (
            "sala; stanza; interno; int; ufficio; camera; stand; padiglione; numero; n; nr; num; pagina; pag; "
            "edificio; porta; versione; modello; rif; riferimento; cell; cellulare; fax; lotto; fase; serie; "
            "linea; codice; cap; handicap; zona; capannone; tavolo; posto; treno; volo; articolo; locale; capitolo; "
            "livello; gate; binario; scala; box; taglia; età; v; ver; vers; rev; release; art nr; ref"
        )},
        "WAS": "era; erano; è stato; è stata; sono stati; sono state",
        "SAYS": (
            "ha detto; mi ha detto; ha detto che; hanno detto; mi hanno detto; detto; ha chiesto; mi ha chiesto; "
            "dice; dicono; ha suggerito; ha proposto; propone; suggerisce"
        ),
        "MOVED": f"{FROM_DAY}; spostato da",
        "KIN": (
            "figlia; figlio; figli; figlie; figliolo; figliola; moglie; marito; madre; padre; mamma; papà; fratello; "
            "sorella; nipote; nipotino; nipotina; suocera; suocero; cognato; cognata; genero; nuora; nonno; nonna; "
            "bambino; bambina; gemelli; fidanzata; fidanzato"
        ),
        "SUB": {"later": "che poi; perché poi; che dopo; perché dopo; poiché dopo; visto che poi; visto che dopo; dato che poi; ché poi; ché dopo; che più tardi; perché più tardi; che prima; perché prima; che a seguire; che subito dopo; perché subito dopo; siccome poi; siccome dopo"},
        "QUIT": (
            "smettete di; smetta di; smetti di; smettetela di; basta; finitela di"
        ),
        "F": {"ours": "noi; ci; con noi; con me; insieme; io", "when": "quando", "nothing": "niente; nulla", "falls": "sono; saranno; sarebbero; cadono; sarà; sarebbe; cade; cadrà; cadrebbe; si tiene; si terrà", "who": "che; ke; k", "wants": "vuole; vorrebbe; vogliono; vorrebbero; chiede; chiedono", None: (
            "nient altro; niente altro; nulla altro; null altro; niente di urgente; "
            "insomma; insomma dai; "
            "non troppo presto; non troppo tardi; non tanto presto; "
            "buone; buona; buono; buone; tondo; tonda; tondi; tonde; secco; secca; secchi; secche; buoni; pieno; "
            "piena; piene; "
            "esatto; esatta; "
            "esatti; esatte; netto; netti; nette; abbondante; abbondanti; scarso; scarsi; scarse; giusto; giusti; "
            "giuste; chiaro; circa circa; io; lui; lei; loro; noi; voi; che; chi; cui; si; lo; gli; ne; suo; sua; "
            "suoi; sue; mio; mia; tuo; tua; "
            "nostro; nostra; e; sono; siamo; saranno; era; essere; ha; ho; hanno; abbiamo; avere; "
            "vuole; vogliono; voglio; deve; devono; dovrebbe; con; per; senza; su; come; quando; dove; molto; più; "
            "anche; solo; soltanto; ancora; già; altra; altro; di nuovo; nuovamente; ciao; salve; grazie; "
            "riguardo; circa il; a proposito; re; ha detto; dice; ha chiesto; tornerò; rientra; rientrerà; rientro; "
            "torna in ufficio; di ritorno; ritorno; ritorna; qui; lì; bene; tutto; tutta; tutti; tutte; stesso; "
            "stessa; data; scadenza è; progetto; squadra; cliente; azienda; tipo; cosa; cose; qualcosa; niente; nulla; "
            "forse; probabilmente; magari; sicuramente; puntuale; poco; un po; bisogno; ha bisogno; sarò; faremo; "
            "fare; fa; qualche volta; un certo; certo; eventualmente; evento; succederà; momento; questo; quest; "
            "tornato; me; te; mattinata; dalla; alla; al; ai; senza fallo; senza falta; devo; dobbiamo; "
            "bisogna"
        )},
    },
    glued={
        "OCLOCK": "h",
        "AMPM": {"a": "am", "p": "pm"},
        "DAYS": {1: "g gg"},
    },
    slips={
        "giovedì": "gioverdì; giovenerdì; govedì; gioved; givedì",
        "mercoledì": "mercoldì; mercodì; mercledì; mercolì",
        "martedì": "martdì; matredì; marterdì",
        "venerdì": "vederdì; veneredì; vendrì",
        "quattro": "quatro; qauttro; quattr; quatrro",
        "mese": "messe; meze; mse; meese",
        "tre": "tr e; ter; tree",
        "due": "deu; duee; dui",
        "cinque": "cinqe; cinuqe; cique",
        "sei": "sie",
        "otto": "oto; ottto",
        "settimane": "setimane; settimae; settiman; settimame; settinane; settimanne; stetimane; settimne; settmane; ssettimane; settiamne",
        "settimana": "setimana; settimama; settinana; settimanna; settiama; stetimana; ssettimana",
        "mesi": "mseì; msei; messi; meis",
    },
    slashed={"p": "per", "c": "con"},
    aliases=HEARD
    | {
        "dmn": "domani",
        "qnd": "quando",
        "qdo": "quando",
        "nn": "non",
        "dp": "dopo",
        "xche": "perche",
        "cmq": "comunque",
        "pross": "prossima",
    },
    spelled=("WEEKDAY", "MONTH", "HOLIDAY", "TOMORROW", "OVERMORROW", "WEEKS", "ORDW", "NEXT", "COMING", "AFTERNEXT"),
    accented={"F": {"falls": "è"}, "NOT": "né"},
    infinitives="are ere ire arlo arla arli erlo erla irlo irla arci erci",
    guards="natel festa festa domini dominio mese",
    abbreviations="corr sett sem lun mar mer merc gio giov ven sab dom gen genn feb febb mar apr mag giu giugn lug ago sett ott nov dic pross prox trim tel max min sig dott ing geom arch ca circa",
    perfect=Perfect(
        done=DONE,
        having="ha hanno ho abbiamo aveva avevano avevo avevamo",
        articles="il lo la i gli le l un una uno dei delle degli del della di",
        participles=r"\w{2,}(?:at|ut|it|st|tt|rt|nt|s)[oaie]",
        telling=(
            "propost[oaie] chiest[oaie] preferit[oaie] suggerit[oaie] confermat[oaie] promess[oaie] decis[oaie] "
            "prenotat[oaie] concordat[oaie] annunciat[oaie] spiegat[oaie] rispost[oaie] volut[oaie] bloccat[oaie] "
            "invitat[oaie] pensat[oaie] consigliat[oaie] raccomandat[oaie] dat[oaie] mess[oaie] scelt[oaie] "
            "segnat[oaie] stabilit[oaie] programmat[oaie] pianificat[oaie] rinviat[oaie] posticipat[oaie] "
            "anticipat[oaie] indicat[oaie] comunicat[oaie] lasciat[oaie] mostre mostra fest[ae] test[oa] post[oi] tant[oaie] "
            "altr[oaie] quest[oaie] cas[aoei] spes[ae] mes[ei] impres[ae] vist[oaie] pres[oaie] avvisat[oaie] risultat[oi]"
        ),
    ),
    days=DAYS,
    sentences=Sentences(
        day="{weekday} {day} {month} {year}",
        window="Da {first} a {last}",
        moved="{day}, spostato da {said}",
        time="{rest} alle {time}",
        ball="La palla è nel loro campo",
        none="Non è stata detta una data",
        weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
        months=(
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
            "novembre", "dicembre",
        ),
    ),
)  # fmt: skip
