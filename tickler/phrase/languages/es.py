"""Spanish."""

from __future__ import annotations

import datetime as dt
from itertools import product

from tickler.phrase.language import Language, Perfect, Sentences, Syntax
from tickler.phrase.named_days.es import DAYS
from tickler.phrase.sounds import by_ear

UNITS = ("un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
TEENS = ("diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve")
TWENTIES = (
    "veintiuno; veintiún",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
)
TENS = {30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa"}
FIRSTS = ("primer; primero; primera; primeros; primeras", "segundo; segunda", "tercer; tercero; tercera", "cuarto; "
    "cuarta", "quinto; quinta", "sexto; sexta",
          "séptimo; séptima", "octavo; octava", "noveno; novena", "décimo; décima", "undécimo; "
          "undécima", "duodécimo; duodécima")  # fmt: skip

NUMBERS = (
    dict(enumerate(UNITS + TEENS, start=1))
    | {20: "veinte", **{21 + at: word for at, word in enumerate(TWENTIES)}}
    | TENS
    | {ten + unit: f"{TENS[ten]} y {UNITS[unit - 1]}" for ten, unit in product(TENS, range(1, 10))}
    | {1: "un; una; uno", 8: "ocho; ochito", 12: "doce; docena de", 10: "diez; decena de; una decena de", 100: "cien"}
)
ORDINALS = dict(enumerate(FIRSTS, start=1)) | {
    -2: "penúltimo; penúltima; penúltimos; penúltimas",
    -3: "antepenúltimo; antepenúltima",
    20: "vigésimo; vigésima",
    22: "vigésimo segundo",
    21: "vigésimo primero; vigésimo primer",
}

REGULAR = [
    "llamar",
    "contactar",
    "hablar",
    "preguntar",
    "reclamar",
    "confirmar",
    "timbrar",
    "consultar",
    "retomar",
    "visitar",
    "telefonear",
    "buscar",
    "marcar",
    "localizar",
    "sondear",
    "tantear",
    "saludar",
    "coordinar",
    "citar",
    "invitar",
    "revisar",
    "repasar",
    "chequear",
    "reintentar",
    "comentar",
    "pillar",
    "pescar",
    "apurar",
    "presionar",
    "convocar",
    "conectar",
    "recontactar",
    "rellamar",
    "insistir",
    "felicitar",
    "molestar",
    "abordar",
]
"""Verbs of getting in touch that are conjugated like the many."""

UNSAFE = frozenset(("marca", "hable usted"))
"""Forms that are other words too."""

CLITICS = ("", "le", "lo", "la", "les", "los", "las", "me", "nos")
TOUCHES = product(
    [
        "doy",
        "dar",
        "darle",
        "darles",
        "dale",
        "dele",
        "démosle",
        "le daré",
        "pego",
        "pegar",
        "pegarle",
        "échale",
        "echo",
        "echar",
        "echarle",
        "hago",
        "hacer",
        "hacerle",
        "hazle",
        "pégale",
        "mando",
        "meto",
        "meterle",
        "tiro",
        "tirarle",
    ],
    [
        "un toque",
        "un telefonazo",
        "una llamada",
        "una llamadita",
        "un timbrazo",
        "un timbre",
        "un toquecito",
        "un grito",
        "un fonazo",
        "un ring",
        "señales de vida",
        "señales",
        "una vuelta",
        "un tiro",
        "un hilo",
        "un llamado",
        "un llamadito",
        "lata",
        "un cable",
    ],
)
OTHERS = {
    "llamar": "llama", "buscar": "busca", "marcar": "marca", "contactar": "contacta", "avisar": "avisa",
    "escribir": "escribe", "hablar": "habla", "timbrar": "timbra", "telefonear": "telefonea", "responder": "responde",
    "confirmar": "confirma", "mandar": "manda", "enviar": "envía", "pasar": "pasa", "devolver la llamada": "devuelve la "
    "llamada", "dar un toque": "da un toque", "pegar un toque": "pega un toque", "decir algo": "dice algo",
    "mandar un correo": "manda un correo", "mandar un mail": "manda un mail", "escribir un correo": "escribe un correo",
    "mandar un mensaje": "manda un mensaje", "mandar un whatsapp": "manda un whatsapp", "hacer una llamada": "hace una llamada",
    "echar un telefonazo": "echa un telefonazo", "dar noticias": "da noticias",
    "dar razón": "da razón", "dar respuesta": "da respuesta", "regresar la llamada": "regresa la llamada",
}  # fmt: skip
"""What the others do when they get in touch: the infinitive, and the third person."""

PROMISES = ("quedó en", "quedó de", "quedaron en", "quedaron de", "queda en", "quedan en", "queda de", "prometió",
            "prometieron", "va a", "van a", "ha quedado en", "han quedado en", "dijo que iba a", "dijeron que iban a",
            "dice que va a", "tiene que", "tienen que", "se comprometió a", "se encarga de")  # fmt: skip


def _plural(third: str) -> str:
    verb, _, rest = third.partition(" ")
    return f"{verb}n {rest}".strip() if verb != "dice" else f"dicen {rest}".strip()


def _soft(stem: str) -> str:
    """The stem before an e: marque, pegue."""
    for hard, soft in (("c", "qu"), ("g", "gu"), ("z", "c")):
        if stem.endswith(hard):
            return stem[: -len(hard)] + soft
    return stem


def _theirs(infinitive: str, third: str) -> list[str]:
    """The ways to say that it is they who get in touch."""
    verb, _, rest = infinitive.partition(" ")
    behind = f" {rest}" if rest else ""
    plural = _plural(third)
    said = []
    for who in ("me", "nos", "te"):
        said += [f"{one} {who} {third}" for one in ("él", "ella", "usted", "ya")]
        said += [f"{who} {third} {one}" for one in ("él", "ella", "cuando", "en cuanto")]
        said += [f"{one} {who} {plural}" for one in ("ellos", "ellas", "ya")]
        said += [f"{who} {plural} {one}" for one in ("ellos", "ellas", "cuando", "en cuanto")]
        said += [f"{who} {verb}{ending}{behind}" for ending in ("á", "án", "ía", "ían")]
        said += [f"{who} {one} {infinitive}" for one in PROMISES]
        said += [f"{one} {verb}{who}{behind}" for one in PROMISES]
        said += [f"{who} queda {one} {infinitive}" for one in ("en", "de")]
    said += [
        f"{one} {who} {third}" for one in ("dice que", "dijo que", "avisó que", "asegura que") for who in ("me", "nos")
    ]
    said += [f"{one} {third}" for one in ("es él quien", "es ella quien", "quien", "es él el que", "es ella la que")]
    return said


NOT_TO_CALL = "; ".join(
    [f"no {before} {infinitive}{whom}".replace("  ", " ")
     for infinitive in ("llamar", "buscar", "molestar", "contactar", "escribir", "marcar", "telefonear", "insistir")
     for before in ("", "hay que", "volver a") for whom in ("", "lo", "la", "le", "los", "las", "les")]
    + [f"no {whom} {asked}".replace("  ", " ")
       for asked in ("llames", "llame", "llamen", "llamemos", "llamés", "busques", "busque", "molestes", "moleste", "contactes", "contacte",
                     "escribas", "escriba", "marques", "marque", "llamo", "insistas")
       for whom in ("", "lo", "la", "le", "los", "las", "les")]
)  # fmt: skip
"""It is asked not to call: for good, or only then."""

WRITES = "; ".join(
    f"{who} {promised} {what}"
    for who in ("me", "nos")
    for promised in ("prometió", "prometieron", "debe", "deben", "ha prometido", "promete")
    for what in ("una respuesta", "respuesta", "la respuesta", "una decisión", "noticias", "una confirmación")
) + "; " + "; ".join(
    f"{third} {one}"
    for third in ("llama", "escribe", "manda", "avisa", "marca", "contacta", "responde", "contesta", "confirma", "telefonea", "habla")
    for one in ("él", "ella")
) + "; " + "; ".join(
    f"{third} {one}"
    for third in ("llaman", "escriben", "mandan", "avisan", "marcan", "contactan", "responden", "contestan", "confirman", "hablan")
    for one in ("ellos", "ellas")
)  # fmt: skip

FAMILY = "; ".join(
    f"{whose} {kin}"
    for whose in ("su", "sus", "el", "la", "los", "las")
    for kin in ("hijo", "hija", "hijos", "hijas", "mujer", "esposa", "marido", "esposo", "hermano", "hermana", "madre",
                "padre", "mamá", "papá", "suegra", "suegro", "nieto", "nieta", "nietos", "sobrino", "sobrina", "novia",
                "novio", "cuñado", "cuñada", "primo", "prima", "abuela", "abuelo", "niño", "niña", "niños", "nena",
                "nene", "chamaco", "pibe", "bebé", "yerno", "nuera", "ahijado", "ahijada", "perro", "gemelos",
                "mellizos")
)  # fmt: skip
"""Whose plans are nobody's follow-up."""
MOVED = "; ".join(
    f"{what} {moved} {to}"
    for what in ("lo", "la", "los", "las", "me lo", "me la", "nos lo", "nos la", "se")
    for moved in ("pasó", "movió", "cambió", "corrió", "dejó", "puso", "aplazó", "pospuso", "adelantó", "reprogramó",
                  "mandó", "aventó", "pasaron", "movieron", "cambiaron", "dejaron", "aplazaron", "pospusieron",
                  "adelantaron", "dejamos", "ponemos", "pasa", "mueve", "cambia", "corre", "deja", "aplaza", "pospone")
    for to in ("para", "pa", "al", "a")
)  # fmt: skip
TOUCHED = "; ".join(
    f"{who} {verb} {touch}"
    for who in ("me", "nos")
    for verb in ("da", "dará", "pega", "pegará", "echa", "echará", "hace", "hará", "mete", "tira", "dan", "pegan", "echan", "hacen")
    for touch in ("un toque", "un telefonazo", "una llamada", "una llamadita", "un timbrazo", "un toquecito", "un fonazo", "un ring",
                  "señales de vida", "un llamado", "un llamadito", "un cable", "noticias", "razón")
)  # fmt: skip
THEIRS = "; ".join(form for infinitive, third in OTHERS.items() for form in _theirs(infinitive, third))
WAITED_FOR = "; ".join(
    f"{when} {who} {_soft(verb[:-2])}{ending}"
    for when in ("hasta que", "a que", "que", "esperar a que", "espero que", "cuando", "quiere que", "prefiere que")
    for who in ("me", "nos")
    for verb in ("llamar", "buscar", "marcar", "contactar", "avisar", "hablar", "confirmar")
    for ending in ("e", "en")
)
THOUGH = "; ".join(
    f"{though} {day}"
    for though in ("aunque caiga en", "aunque caiga", "aunque sea", "aunque sea en", "aunque es", "aunque cae en",
                   "aun siendo", "pese a ser", "a pesar de ser", "aunque sea un", "así sea", "así caiga en")
    for day in ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "festivo", "feriado",
                "puente", "fin de semana")
)  # fmt: skip
"""A day is meant although it falls on one that is not worked on."""
WILL = "; ".join(
    f"{infinitive}{ending}"
    for infinitive in OTHERS
    if " " not in infinitive and infinitive != "pasar"
    for ending in ("á", "án")
)
"""Only the accent tells "llamará", he will call, from "que llamara", that I call."""


def _ours(verb: str) -> list[str]:
    """The forms in which it is for us to get in touch: I, we, and what others ask for."""
    stem, ending = verb[:-2], verb[-2]
    if ending == "a":
        soft = _soft(stem)
        asked = [soft + one for one in ("e", "es", "en", "emos")]
        past = [stem + one for one in ("ara", "ase", "áramos", "aran")]
    else:
        asked = [stem + one for one in ("a", "as", "an", "amos")]
        past = [stem + one for one in ("iera", "iese", "iéramos", "ieran")]
    polite = [asked[0] + clitic for clitic in CLITICS[1:]]
    future = [verb + one for one in ("é", "emos")]
    return asked + past + polite + future


ACTS = "; ".join(
    [
        form
        for verb in REGULAR
        for form in (
            *(verb + clitic for clitic in CLITICS),
            verb[:-2] + "o",
            verb[:-2] + ("imos" if verb[-2] == "i" else "amos"),
        )
    ]
    + [f"{verb[:-1]}{clitic}" for verb in REGULAR if verb[-2] == "a" for clitic in CLITICS[1:]]
    + [form for verb in REGULAR for form in _ours(verb) if form not in UNSAFE]
    + [f"{whom} {verb[:-2]}{'as' if verb[-2] == 'a' else 'es'}" for verb in REGULAR for whom in CLITICS[1:7]]
    + [" ".join(touch) for touch in TOUCHES]
)
PRESENT = "pago; estudio; cambio; contrato; trabajo; monto; acabo; termino; cerro; gano; entro; llego; inicio; firmo; compro; contesto; mando; envio; dejo; paso; entrego; visito; presento; acepto"
"""What is past with an accent only, and not a call."""

TOLD = "; ".join(verb[:-2] + ending for verb in (*REGULAR, "mandar", "enviar", "contestar", "presentar", "aceptar", "dejar", "pasar", "entregar")
                 for ending in (("ó", "é") if verb[-2] == "a" else ("ió", "í")))  # fmt: skip

YEARS = {2000 + number: f"dos mil {word.split(';')[0]}" for number, word in NUMBERS.items() if number < 100}

SINGULAR_BACK = ("vuelva", "regrese", "retorne", "esté de vuelta", "esté de regreso", "se reincorpore", "aterrice", "le den de alta",
                 "le den el alta", "se recupere", "se reponga")  # fmt: skip
PLURAL_BACK = ("vuelvan", "regresen", "retornen", "estén de vuelta", "estén de regreso", "se reincorporen")
ONCE = ("cuando", "en cuanto", "apenas", "nomás que", "nomás", "ni bien", "tan pronto como", "tan pronto", "una vez que", "una vez",
        "ya que", "nada más que")  # fmt: skip
AFTERWARDS = ("luego que", "después de que", "después que", "luego de que")


def _back(whens: tuple[str, ...]) -> str:
    """The ways to say that whoever was away is back."""
    persons = (("", SINGULAR_BACK), ("él", SINGULAR_BACK), ("ella", SINGULAR_BACK), ("ya", SINGULAR_BACK), ("", PLURAL_BACK),
               ("ellos", PLURAL_BACK), ("ellas", PLURAL_BACK))  # fmt: skip
    return "; ".join(
        " ".join(f"{when} {who} {verb}".split()) for when in whens for who, verbs in persons for verb in verbs
    )


OVER = "; ".join(
    " ".join(f"{when} {what} {verb}".split())
    for when in (*ONCE, *AFTERWARDS)
    for what in ("", "se", "se le", "eso", "eso se", "esto", "aquello", "todo", "todo eso", "la cosa", "la feria", "el evento", "la obra",
                 "el curso", "el viaje", "la fiesta", "el congreso", "la reunión", "el plazo", "la baja", "la licencia")
    for verb in ("acabe", "termine", "pase", "venza", "cierre", "finalice", "concluya", "cumpla", "haya terminado", "haya pasado",
                 *(("acaben", "terminen", "pasen") if what in ("", "se") else ()))
)  # fmt: skip
"""What was told is over."""


LEFT = "; ".join(
    f"{verb} {how}".strip()
    for verbs, hows in (
        (("dejar", "dejo", "dejamos", "deja", "deje", "dejen", "dejara"), ()),
        ([f"dejar{whom}" for whom in CLITICS[1:7]] + ["déjalo", "déjala", "dejémoslo", "dejémosla"], ("",)),
        ([f"{whom} {verb}" for whom in CLITICS[1:7] for verb in ("dejo", "dejamos", "deje", "dejen", "dejemos", "dejara")], ("",)),
    )
    for verb in verbs
    for how in (*hows, "pasar", "descansar", "reposar", "respirar", "enfriar", "madurar", "tranquilo", "tranquila", "en paz", "aire", "más")
)  # fmt: skip
"""They are to be left alone for a while."""

ELSE = "; ".join(
    [f"si {who} {verb}" for who in ("no", "no me", "no nos", "él no", "ella no", "ellos no", "él no me", "ella no me", "nadie", "nadie me")
     for verb in ("contesta", "contestan", "responde", "responden", "puede", "pueden", "llama", "llaman", "devuelve la llamada", "está", "están",
                  "aparece", "vuelve", "dice nada", "dicen nada", "coge", "cogen", "atiende", "atienden", "da señales", "se reporta", "marca",
                  "consigo", "doy con él", "doy con ella", "lo pillo", "la pillo", "lo encuentro", "la encuentro", "le viene bien",
                  "le va bien", "le queda", "se puede", "sale", "cuadra", "hay manera")]
    + ["si cae al buzón", "si salta el buzón", "si salta el contestador", "si me manda al buzón", "si comunica", "si está ocupado",
       "en el peor de los casos", "a las malas", "plan b", "si falla", "de lo contrario", "en caso contrario"]
)  # fmt: skip
"""What to do if no one answers, or it does not suit."""

FROM_DAY = "; ".join(
    f"{it} {verb} {of}".strip()
    for it in ("", "se", "se nos", "lo", "la")
    for verb in ("pasó", "pasa", "cambió", "cambia", "movió", "corrió", "recorrió", "trasladó", "pasaron", "cambiaron", "movieron", "corrieron",
                 "recorrieron", "trasladaron", "aplazó", "aplazaron", "adelantó", "adelantaron", "pospuso", "pospusieron")
    for of in ("del", "de")
) + "; " + "; ".join(
    f"{verb}{ending} {of}"
    for verb in ("aplazad", "pospuest", "cambiad", "movid", "pasad", "adelantad", "reprogramad", "reagendad", "corrid", "recorrid")
    for ending in ("o", "a")
    for of in ("del", "de")
)  # fmt: skip
"""Before the day that is left for another one."""

EACH_TIME = "; ".join(
    f"{each} {whom} {asked}".replace("  ", " ")
    for each in ("cada vez que", "siempre que", "todas las veces que", "cada que", "cada vez q")
    for whom in ("", "lo", "la", "le", "los", "las", "les", "yo lo", "yo le")
    for asked in (
        "llamo",
        "busco",
        "marco",
        "escribo",
        "hablo",
        "pregunto",
        "veo",
        "visito",
        "hemos llamado",
        "llamamos",
        "insisto",
    )
)
"""What comes of every call is told, and no day."""

HEARD = by_ear(
    "llamar llamarlo llamarla llamarle llamarlos llamarles llamame llamalo llamala llamele llamo llame llamen "
    "llama llamada llamarme mes meses semana semanas proximo proxima lunes martes miercoles jueves viernes "
    "sabado domingo doce trece once quince diez seis veinte catorce hablar hablarle hablarlo hablo hable "
    "hablamos volver vuelve vacaciones despues buscar buscarlo visitar enero febrero marzo abril mayo junio "
    "julio agosto septiembre octubre noviembre diciembre",
    "ll=y s=z z=s s$= ce=se ci=si ci=zi se=ce si=ci x=s x=cs x=z x=cc v=b b=v ^h= qu=k ge=je gi=ji j=g cion=sion",
    guards="me doses seces asta abran lune marte jueve vierne",
)
"""As those write who write by ear."""

DONE_TO = (
    "enviad mandad remitid instalad montad colocad entregad reparad cambiad vendid comprad "
    "adquirid reemplazad sustituid renovad pintad revisad conectad"
)
DONE = " ".join(f"{verb}{ending}" for verb in DONE_TO.split() for ending in ("o", "a", "os", "as"))
"""What is done to a thing, which right behind its noun tells of the past."""

BOOKS = "; ".join(
    f"{verb} {the}{what}"
    for verb in ("cierra", "cierran", "cerrar", "cerramos", "cerrará", "cerrarán", "va a cerrar", "van a cerrar", "está cerrando",
                 "están cerrando", "cierre de", "cierre del", "aprueba", "aprueban", "cierren", "cierre")
    for the in ("", "el ", "la ", "los ", "las ", "su ", "sus ")
    for what in ("ejercicio", "balance", "balances", "cuentas", "números", "trimestre", "semestre", "presupuesto", "presupuestos", "caja",
                 "trato", "contrato", "contratos", "negociación", "licitación", "convocatoria", "inscripciones", "venta", "operación",
                 "libros", "ofertas", "nómina", "compras", "plantilla", "plantillas", "plan de compras", "negocio", "pedido",
                 "pedidos", "acuerdo")
) + "; " + "; ".join(f"{what} {how}" for what, how in (("cuentas", "cerradas"), ("números", "cerrados"), ("ejercicio", "cerrado"), ("balance",
                    "cerrado"), ("presupuesto", "cerrado"), ("presupuestos", "cerrados"), ("trato", "cerrado"), ("caja", "cerrada")))  # fmt: skip
"""What is closed is no shop, and nobody is away."""

OURS_AWAY = (
    "; ".join(
        f"{we} {state}"
        for we in ("estamos", "estaremos", "vamos a estar", "andamos", "nosotros estamos", "estamos todos")
        for state in (
            "cerrados",
            "de feria",
            "en feria",
            "en la feria",
            "en ferias",
            "de vacaciones",
            "de viaje",
            "fuera",
            "en inventario",
            "de inventario",
            "en un congreso",
            "en congreso",
            "de puente",
            "en la expo",
            "en expo",
            "de gira",
        )
    )
    + "; "
    + "; ".join(
        f"{me} {state}"
        for me in ("estoy", "estaré", "ando", "voy a estar")
        for state in (
            "de feria",
            "en feria",
            "en la feria",
            "en ferias",
            "en la expo",
            "en expo",
            "de gira",
            "en un congreso",
            "en congreso",
        )
    )
)
"""Where we are ourselves is no reason to call later."""

APPOINTED = "; ".join(
    f"{gave} {way} {to}".replace("  ", " ").strip()
    for gave in (
        "me citó",
        "nos citó",
        "me citaron",
        "nos citaron",
        "me convocó",
        "nos convocó",
        "me convocaron",
        "nos convocaron",
        "me dio cita",
        "nos dio cita",
        "me dieron cita",
        "nos dieron cita",
        "me ha dado cita",
        "me han dado cita",
        "me dio hora",
        "me dieron hora",
        "me ha citado",
        "nos ha citado",
        "me han citado",
        "me agendó",
        "nos agendó",
        "me agendaron",
        "nos agendaron",
        "me dio turno",
        "me dieron turno",
        "nos dieron turno",
        "me puso cita",
        "me pusieron cita",
    )
    for way in ("", "por teléfono", "por correo", "por mail", "por escrito", "por wasap", "por whatsapp")
    for to in ("para", "el", "al", "a", "para el", "pa", "pal")
)
"""Before the day that they set for us."""

GOING_OUT = "; ".join(
    [
        f"{verb} {out}"
        for verb in ("comer", "cenar", "almorzar", "desayunar", "salir", "comemos", "cenamos", "almorzamos", "salimos")
        for out in ("fuera", "afuera")
    ]
    + [
        f"{verb} {place}"
        for verb in (
            "vamos",
            "vienes",
            "venís",
            "venite",
            "ven",
            "vengan",
            "te vienes",
            "nos vamos",
            "ir",
            "vente",
            "viene con nosotros",
        )
        for place in ("a la playa", "al rancho", "al campo", "al pueblo", "de crucero", "a la costa", "de viaje")
    ]
)
"""What is done together is no absence."""

LANGUAGE = Language(
    code="es",
    ordinals="ro er do ra da to ta mo ma vo va no na o a",
    syntax=Syntax(
        at_is_later=True,
        by_unit=True,
        call_takes_back=True,
        day_numbers=True,
        inclusive_days=True,
        months_are_names=True,
        next_is_week=True,
        number_after_until=True,
        some_day=True,
        until_included=True,
    ),
    words={
        "OPENV": {"event": "cierra a; cierran a", None: "trabaja; trabajan; funciona; funcionan; curran"},
        "STREET": "calle; avenida; avda; av; plaza; paseo; carrer",
        "TITLE": "señor; señora; sr; sra; don; doña; dr; dra; empresa; ing; lic; arq; licda",
        "FIRM": (
            "gmbh; inc; llc; ltd; ag; sa; sarl; sas; srl; spa; bv; nv; lda; ltda; corp; corporation; plc; kg; ohg"
        ),
        "JUNK": (
            "pago d +; pago t +; entrega d +; entrega t +; envío d +; envío t +; liquidación d +; liquidación t +; pago a d +; pago a t +; pago en d +; pago en t +; entrega a d +; entrega a t +; entrega en d +; entrega en t +; "
            "ni se me ocurra antes; ni se te ocurra antes; ni se le ocurra antes; antes ni se me ocurra; antes ni se "
            "te ocurra; ni se nos ocurra antes; antes ni tocarlo; antes ni tocarla; "
            "próspero año nuevo; próspero año; venturoso año nuevo; felices fiestas; feliz año nuevo y; felices reyes;"
            " feliz pascua; buenas fiestas; buen puente; feliz puente; feliz verano; buen verano; buenas vacaciones; "
            "felices vacaciones; "
            f"{THOUGH}; "
            "antes ni al caso; ni al caso antes; antes ni modo; antes ni de broma; antes ni pensarlo; antes ni loco; "
            "antes ni hablar; antes es perder el tiempo; antes no quiere saber nada; el día menos pensado; en una de "
            "esas; a ver cuándo; cuando se pueda; cuando quieras; cuando guste; uno de estos; en algún momento de la "
            "vida; a las carreras; a las prisas; domingo siete; viernes social; de lunes a viernes; de lunes a sábado;"
            " de lunes a domingo; todos los lunes; tres veces por semana; dos veces por semana; una vez al mes; una "
            "vez al año; dos veces al año; a diario; los fines de semana; por las tardes libres; turno noche; turno "
            "mañana; turno tarde; jornada intensiva; horario de verano; horario de invierno; medio tiempo; tiempo "
            "completo; 24 por 7; de toda la vida; hace años; hace siglos; hace tiempo; desde hace años; desde siempre;"
            " años atrás; en su día; en su momento; en mis tiempos; el año de la pera; por años; por meses;"
            " por semanas; por días; año con año; año a año; mes a mes; semana a semana; "
            "turno de mañana; turno de tarde; turno de noche; turno de mañanas; jornada de mañana; horario de "
            "mañana; horario de tarde; "
            "buena semana; buen día; buenos días; buenas tardes; buenas noches; buen fin de semana; un buen mes; buen "
            "mes; buen año; feliz año; feliz año nuevo; feliz navidad; feliz janucá; feliz diwali; feliz ramadán; feliz año nuevo chino; feliz pascua; feliz fin de semana; felices pascuas; día tras "
            "día; día a día; hoy en día; hoy por hoy; algún día; un día de estos; por día; por semana; por mes; por "
            "año; vez al mes; veces al mes; vez al año; veces al año; vez a la semana; veces a la semana; cada día; "
            "cada semana; cada mes; todos los días; todas las semanas; todo el día; años de experiencia; años de "
            "antigüedad; años en el sector; años de edad; meses de edad; segunda ronda; segunda vez; primera vez; "
            "segundo piso; primer piso; tercer piso; segunda mano; en primer lugar; fin de la línea; sin prisa; no hay "
            "prisa; para siempre; la mañana siguiente a; a largo plazo; a corto plazo; 24 horas; las 24 horas; media "
            "jornada; en la vida; hasta la vista; hasta luego; en fin; por fin; al fin; a fin de que; un momento; "
            "antes imposible; antes es imposible; que antes es imposible; antes no se puede; antes no puede; que antes "
            "no puede; antes no; antes no hay nada; no tiene caso antes; antes ni caso; antes no tiene sentido; antes "
            "ni hablar; es inútil antes; inútil antes; algún día de estos; un dia de estos; un rato; por ahora; de "
            "momento; hasta pronto; nos vemos pronto; hasta la próxima; la próxima vez; una próxima vez; otro día; "
            "cualquier día; uno de estos días; año tras año; mes tras mes; semana tras semana; una vez por semana; "
            "semestral; años de contrato; meses de contrato; "
            "horario; horarios; cuando las ranas críen pelo; el día del juicio"
        ),
        "WHICH": (
            "que termina; que acaba; que finaliza; que se acaba; que se termina; que es; que cae; que será; "
            "que empieza; que comienza; que dura hasta; que va hasta; que cierra; que se celebra; que tiene lugar"
        ),
        "MEASURE": (
            "departamentos; deptos; apartamentos; aptos; pisitos; chalets; chalés; casas; torres; edificios; obras; "
            "ventanas; puertas; luminarias; luces; lámparas; paneles; placas; cámaras; ascensores; calderas; camiones;"
            " furgonetas; carros; coches; autos; camas; mesas; sillas; plazas; alumnos; alumnas; niños; hijos; hijas; "
            "nietos; nietas; socios; socias; hermanos; hermanas; obreros; operarios; albañiles; técnicos; ingenieros; "
            "clientes; proveedores; hectáreas; has; metros cuadrados; mts; mts2; m; cm; mm; lucas; palos; verdes; "
            "mangos; soles; bolívares; colones; quetzales; lempiras; córdobas; guaraníes; reales; mil pesos; mil "
            "euros; mil dólares; de pesos; m²; m³; m3; kva; kwp; mw; hp; cv; watts; bar; vatios; amperes; amperios; "
            "volts; voltios; fases; líneas; cajas; palés; pallets; tarimas; sacos; bultos; rollos; tramos; pozos; "
            "fincas; ranchos; lotes; parcelas; locales; tiendas; franquicias; oficinas; despachos; salas; quirófanos; "
            "consultorios; butacas; cubiertos; comensales; copias; ejemplares; contactos; seguidores; puntos; por "
            "cien; estrellas; goles; kilómetros; millas; galones; toneles; barriles; reses; cabezas; vacas; niveles; "
            "sótanos; "
            "millones; millón; mil; euros; eur; pesos; dólares; usd; mxn; pisos; plantas; máquinas; bombas; metros; "
            "m2; km; toneladas; kilos; kg; litros; personas; empleados; trabajadores; unidades; por ciento; grados; "
            "kw; kwh; viviendas; naves; sucursales; sedes; equipos; habitaciones; vehículos; piso; planta"
        ),
        "NUM": NUMBERS,
        "ORDW": ORDINALS,
        "YEAR": YEARS,
        "COUPLE": "par de; un par de; par; parcito de",
        "FEW": (
            "unos; unas; algunos; algunas; unos cuantos; unas cuantas; pocos; pocas; unos pocos; unas pocas; varios; "
            "varias"
        ),
        "HALF": "medio; media; mitad; la mitad",
        "FINISHED": {"back": (
            f"{_back(ONCE)}; "
            "apenas llegue; ni bien llegue; nomás llegue; nomás volviendo; nomás regresando; en volviendo; una vez de vuelta; cuando "
            "desembarque; al volver; al regresar; al reincorporarse; hasta que regrese; hasta que vuelva"
        ), None: (
            "acabada la feria; acabada la expo; acabada la convención; acabada la obra; acabada la reunión; acabada la auditoría; terminada la feria; terminada la expo; terminada la convención; terminada la obra; terminada la reunión; terminada la auditoría; pasada la feria; pasada la expo; pasada la convención; pasada la obra; pasada la reunión; pasada la auditoría; concluida la feria; concluida la expo; concluida la convención; concluida la obra; concluida la reunión; concluida la auditoría; acabado el congreso; acabado el evento; acabado el curso; acabado el salón; acabado el inventario; terminado el congreso; terminado el evento; terminado el curso; terminado el salón; terminado el inventario; pasado el congreso; pasado el evento; pasado el curso; pasado el salón; pasado el inventario; concluido el congreso; concluido el evento; concluido el curso; concluido el salón; concluido el inventario; "
            f"{OVER}; {_back(AFTERWARDS)}; "
            "al acabarse; al terminarse; en acabando; acabando eso; terminando eso; al vencimiento; una vez pasado; una vez terminado; "
            "pasado ese plazo; pasado el plazo; cumplido el plazo; al terminar; al acabar; nada más terminar; nada más acabar; al "
            "finalizar; al concluir"
        )},
        "ALWAYS": {"habit": "todos los años; cada año; año tras año", None: f"{EACH_TIME}; " + (
            "siempre; normalmente; generalmente; por lo general; en general; habitualmente; usualmente; por norma; por costumbre; "
            "tradicionalmente; todos los años; cada año; año tras año; anualmente; regularmente; casi siempre; como siempre; como cada año"
        )},
        "WAS": "era; eran; fue; fueron; había sido; cayó",
        "OVER": "haya pasado; hayan pasado; haya acabado; hayan acabado; haya terminado; hayan terminado",
        "EXCEPT": (
            "menos; excepto; salvo; a excepción de; con excepción de; exceptuando; quitando; cualquier día menos; cualquier día "
            "excepto; cualquier día salvo; todos menos; solo no; a no ser"
        ),
        "AFTERTHAT": (
            "después de ese día; después de esa fecha; pasado ese tiempo; pasado ese rato; "
            "a su vuelta; a su regreso; a la vuelta; tras su vuelta; después de eso; luego de eso; posteriormente; a "
            "continuación; luego; ya luego; luego ya"
        ),
        "BACKV": (
            "vuelven; regresan; volverán; regresarán; retornan; retornará; retornarán; se reincorporan; se incorporan; se reincorporará; "
            "se reincorporarán; se incorporará; se incorporarán; están de vuelta; estarán de vuelta; está de regreso; están de regreso; "
            "estará de regreso; estarán de regreso; aterrizan; desembarcan; reabre; reabren; reabrirá; reabrirán; sale de la clínica; sale "
            "del sanatorio; reaparece; vuelven de vacaciones; regresan de vacaciones; vuelven de viaje; regresan de viaje; "
            "sale de incapacidad; sale de la incapacidad; sale del hospital; sale de la baja; se le acaba la baja; "
            "acaba la baja; termina la baja; termina la incapacidad; se le acaba la incapacidad; termina su "
            "incapacidad; le dan el alta; le dan de alta; recibe el alta; sale de cuarentena; sale del retiro; termina"
            " vacaciones; acaba vacaciones; acaba las vacaciones; termina las vacaciones; termina sus vacaciones; se "
            "le acaban las vacaciones; vuelve de vacaciones; regresa de vacaciones; vuelve de viaje; regresa de viaje;"
            " vuelve de la baja; vuelve de su baja; aterriza; baja del cerro; baja de turno;"
            " desembarca; "
            "vuelve; regresa; de vuelta; se reincorpora; volverá; regresará; de regreso; está de vuelta; estará de "
            "vuelta; se incorpora; retorna; de vuelta al; vuelve a la oficina; de nuevo en la oficina; se incorpore"
        ),
        "ANDHALF": "y medio; y media",
        "DAYS": {1: "día; diita",
            2: "días; diítas",
        },
        "WORKDAYS": {
            1: (
                "día hábil; días hábiles; día laborable; días laborables; días de trabajo; día de trabajo; días"
" laborales; día laboral; día útil; días útiles"
            ),
        },
        "WEEKS": {1: "semana; sem; smana; seman; semanita",
            2: "semanas; semnas; semanaas; semans; semanitas",
        },
        "WEEKENDS": {1: "fin de semana; fines de semana; finde; findes; fin de semanas"},
        "FORTNIGHTS": {1: "quincena; quincenas; una quincena"},
        "MONTHS": {1: "mes; mess; mesecito; mesecitos; mesesitos",
            2: "meses; meces",
        },
        "QUARTERS": {1: "trimestre; trimestres; cuatrimestre; cuatrimestres; trim"},
        "HALVES": {1: "semestre; semestres"},
        "YEARS": {1: "año; años; ejercicio; año calendario"},
        "HOURS": {1: "hora; horas; hs; minuto; minutos; min; segundos de tiempo"},
        "HABITUAL": {
            5: "sábados; los sábados",
            6: "domingos; los domingos",
        },
        "WEEKDAY": {
            0: "lunes; lun; lunes s; luens",
            1: "martes; mar; mart; matres; martecito",
            2: "miércoles; mié; mircoles; miercolse",
            3: "jueves; jue; juev; jueevs; juves; juevecito",
            4: "viernes; vie; vier; viermes; vierns; virnes; viernecito; viernesito",
            5: "sábado; sáb; sabdo; sabadito",
            6: "domingo; dom; doming",
        },
        "MONTH": {
            1: "enero; ene; enro",
            2: "febrero; feb; febr; febreo",
            3: "marzo; mzo; marz",
            4: "abril; abr; abirl; abrl; arbil",
            5: "mayo; may",
            6: "junio; jun",
            7: "julio; jul",
            8: "agosto; ago; agto",
            9: "septiembre; setiembre; sept; sep; set; septimbre; septiembr",
            10: "octubre; oct; octubr",
            11: "noviembre; nov; noviembr; novimbre",
            12: "diciembre; dic; diciembr; dicimbre",
        },
        "SEASON": {0: "primavera", 1: "verano", 2: "otoño", 3: "invierno"},
        "HOLYWEEK": (
            "semana santa; la semana santa; semanasanta; sem santa; vacaciones de semana santa; las vacaciones de "
            "semana santa"
        ),
        "HOLIDAY": {
            "new_year": "año nuevo; día de año nuevo; primer día del año",
            "epiphany": "guadalupe reyes; el guadalupe reyes; maratón guadalupe reyes; en reyes; por reyes; para reyes; pa reyes; día de reyes; los reyes; epifanía; reyes magos; noche de reyes; los reyes magos; día de los reyes magos; día de los reyes; roscón de reyes; semana de reyes; vísperas de reyes",
            "valentine": "san valentín; día de los enamorados",
            "womens_day": "día de la mujer",
            "st_joseph": "san josé; día de san josé; puente de san josé",
            "sacred_heart": "sagrado corazón; el sagrado corazón; sagrado corazón de jesús",
            "flag_day": "día de la bandera; feriado de la bandera",
            "=Paso a la Inmortalidad del General Don José de San Martín": "día de san martín; feriado de san martín",
            "=Paso a la Inmortalidad del General Don Martín Miguel de Güemes": "güemes; feriado de güemes; día de güemes",
            "=Día del Veterano y de los Caidos en la Guerra de Malvinas": "feriado de malvinas; día de malvinas; las malvinas feriado",
            "=Día Nacional de la Memoria por la Verdad y la Justicia": "día de la memoria; feriado de la memoria",
            "=Día del Respeto a la Diversidad Cultural": "diversidad cultural; día de la diversidad; feriado de la diversidad",
            "=Día de la Soberanía Nacional": "día de la soberanía; feriado de la soberanía; feriado de soberanía",
            "=Día de la Revolución de Mayo": "revolución de mayo; la revolución de mayo; día de la patria",
            "=Batalla de Boyacá": "batalla de boyacá; puente de boyacá; festivo de boyacá",
            "carnival": "carnaval; carnavales; martes de carnaval",
            "ash_wednesday": "miércoles de ceniza",
            "palm_sunday": "domingo de ramos",
            "maundy_thursday": "jueves santo",
            "good_friday": "viernes santo",
            "holy_saturday": "sábado santo; sábado de gloria",
            "easter": (
                "semana santa; la semana santa; pascua; pascuas; domingo de pascua; domingo de resurrección; "
                "pascua de resurrección; las pascuas"
            ),
            "easter_monday": "lunes de pascua",
            "ascension": "ascensión",
            "pentecost": "pentecostés",
            "corpus_christi": "corpus; corpus christi",
            "april_fools": "día de las bromas; día de las bromas de abril; día de los inocentes de abril",
            "may_day": (
                "día del trabajo; día del trabajador; día de los trabajadores; fiesta del trabajo; "
                "primero de mayo festivo"
            ),
            "cinco_de_mayo": "batalla de puebla",
            "mothers_day": "día de la madre; día de las madres; día de la mamá; día de las mamás; día de mamá",
            "fathers_day": "día del padre; día de los padres; día del papá; día de papá",
            "st_john": "san juan; noche de san juan; la noche de san juan",
            "assumption": "la asunción; día de la asunción; virgen de agosto; la virgen de agosto",
            "spanish_national": (
                "hispanidad; día de la hispanidad; fiesta nacional; el pilar; día del pilar; el puente del pilar; "
                "puente del pilar; la virgen del pilar; virgen del pilar; día de la raza"
            ),
            "lunar_new_year": "año nuevo chino; año nuevo lunar",
            "eid_al_fitr": "fin del ramadán",
            "yom_kippur": "yom kipur",
            "diwali": "diwali",
            "halloween": "halloween",
            "all_saints": "todos los santos; día de todos los santos; los santos",
            "all_souls": "día de los muertos; día de muertos; fieles difuntos",
            "thanksgiving": "acción de gracias; día de acción de gracias",
            "black_friday": "black friday; viernes negro",
            "spanish_constitution": "día de la constitución; la constitución",
            "immaculate": "la inmaculada; inmaculada concepción; la inmaculada concepción; la purísima; día de la inmaculada",
            "christmas_eve": "nochebuena; noche buena; víspera de navidad",
            "christmas": (
                "navidad; navidades; la navidad; las navidades; día de navidad; navidá; navidda; navidd; navidaz"
            ),
            "boxing_day": "san esteban",
            "new_years_eve": "nochevieja; noche vieja; fin de año; víspera de año nuevo; san silvestre",
            "labor_day": "labor day",
            "mexican_revolution": "revolución; la revolución; día de la revolución; revolución mexicana",
            "juarez": "natalicio de juárez; juárez; natalicio de benito juárez",
            "mexican_independence": "el grito; noche del grito; día del grito; independencia de méxico",
            "independence": "independencia; la independencia; día de la independencia; fiestas patrias; las fiestas patrias; el dieciocho de septiembre feriado",
            "st_james": "santiago apóstol; día de santiago; día de santiago apóstol",
            "st_isidore": "san isidro; día de san isidro",
            "st_peter": "san pedro y san pablo; día de san pedro",
            "our_lady_of_mercy": "día de la merced; la mercè",
            "our_lady_of_guadalupe": "virgen de guadalupe; la virgen de guadalupe; día de la virgen; día de la guadalupana; la guadalupana",
            "holy_innocents": "día de los inocentes; santos inocentes; los inocentes",
            "childrens_day": "día del niño; día de la niñez; día de las infancias",
            "teachers_day": "día del maestro; día del profesor",
            "friends_day": "día del amigo",
            "candles_eve": "día de las velitas; noche de las velitas; las velitas",
            "st_george": "sant jordi; san jorge; día del libro",
            "buen_fin": "el buen fin; buen fin",
            "cyber_monday": "cyber monday; ciberlunes",
            "groundhog": "la candelaria; día de la candelaria; las candelas",
        },
        "VACATION": {
            ((12, 5), (12, 8)): "puente de la constitución y la inmaculada; puente de la constitución y de la inmaculada; el macropuente; macropuente; acueducto; puente de diciembre; el puente de diciembre; puente de la constitución; el puente de la constitución; puente de la inmaculada; el puente de la inmaculada; puente de la purísima; macropuente de diciembre; acueducto de diciembre",
            ((7, 6), (7, 14)): "san fermín; sanfermines; los sanfermines; san fermines",
            ((3, 15), (3, 19)): "fallas; las fallas",
            ((7, 15), (7, 31)): "vacaciones de julio; las vacaciones de julio; vacaciones de invierno; las vacaciones de invierno; receso invernal",
            ((8, 1), (8, 31)): "parón de agosto; el parón de agosto",
            ((7, 1), (8, 31)): (
                "vacaciones de verano; las vacaciones de verano; vacaciones estivales; las vacaciones estivales; "
                "vacaciones de agosto; las vacaciones de agosto; el parón de verano; parón de verano; parón estival"
            ),
        },
        "BRIDGE": (
            "puente; el puente; puente de; puente del; puente de la; macropuente; macropuente de; macropuente del; "
            "acueducto; fin de semana largo de; fin de semana largo del; finde largo de; feriado largo de; feriado "
            "largo del"
        ),
        "HOLIDAYQ": {"immaculate": "inmaculada; purísima", "=Paso a la Inmortalidad del General Don José de San Martín": "san martín",
            "=Paso a la Inmortalidad del General Don Manuel Belgrano": "belgrano",
            "=Día del Veterano y de los Caidos en la Guerra de Malvinas": "malvinas", "spanish_national": "pilar; raza", "epiphany": "reyes", "mexican_independence": "grito", "assumption": "asunción", "st_james": "santiago", "our_lady_of_mercy": "merced", "our_lady_of_guadalupe": "guadalupe; guadalupana", "all_souls": "difuntos; muertos", "all_saints": "santos",
            "candles_eve": "velitas", "groundhog": "candelaria; candelas", "spanish_constitution": "constitución", "ascension": "ascensión",
            "mexican_revolution": "revolución", "independence": "independencia"},
        "THEHOLIDAYS": {"parties": "fiestas", None: (
            "las fiestas; época de fiestas; temporada de fiestas; período de fiestas; vacaciones de navidad; las vacaciones de navidad; fiestas navideñas; "
            "las fiestas navideñas; las vacaciones navideñas; vacaciones navideñas; fiestas de navidad; "
            "las fiestas de navidad; los festivos de navidad"
        )},
        "NEWYEAR": "el nuevo año; nuevo año; el año nuevo entrante; el año que entra",
        "TODAY": {"from": "de hoy; del día de hoy", None: "hoy; este día; en el día; oy; durante el día de hoy; el mismo día"},
        "NOW": (
            "ahora; ahora mismo; ya mismo; inmediatamente; cuanto antes; lo antes posible; enseguida; de inmediato"
        ),
        "TOMORROW": "mañana; maañna; el día de mañana; mñana; mañna",
        "OVERMORROW": (
            "pasado sí; pasado mejor; pasado mañana; día después de mañana; el día después de mañana"
        ),
        "YESTERDAY": "ayer; anteayer; antier; antes de ayer; el otro día; anoche; hace poco; recientemente",
        "TONIGHT": {
            dt.time(20): "esta noche",
            dt.time(14): "esta tarde; este pasado mediodia",
            dt.time(9): "esta mañana",
            dt.time(12): "este mediodía",
        },
        "WEEKLATER": {
            1: "en ocho",
            2: "en quince",
        },
        "NEXT": (
            "que le sigue; que sigue; q sigue; que le sigue a esta; sig; sgte; sgt; q le sigue; que se viene; que nos viene; que viene; "
            "que vienen; que vine; que bien; q viene; q vienen; k viene; ke viene; qe viene; que biene; q biene; k biene; ke biene; "
            "que entra; q entra; k entra; ke entra; próximo; próxima; próximos; próximas; prox; entrante; entrantes"
        ),
        "THIS": {"that": "ese mismo; esa misma; la misma; el mismo; mismo; misma; aquella misma; aquel mismo; ese; esa; esos; esas; aquel; aquella", "is": "esta", None: (
            "cte; pte; corrte; los corrientes; el corriente; "
            "este; estos; estas; presente; corriente; en curso; actual; mi; nuestro este"
        )},
        "COMING": "p.v.; próximo venidero; próxima venidera; venidero; venidera; venidero; venidera; venideros; por venir",
        "LAST": {"overmorrow": "pasado", "final": "último; última; últimos; últimas", None: "pasada; antepasado; antepasada; trasanterior"},
        "AFTERNEXT": {"instead": "que viene sino la otra; que viene sino la siguiente; que viene sino el otro; que viene sino el siguiente; no la que viene sino la otra; que viene no la otra; que viene no la siguiente", None: (
            "subsiguiente; siguiente a la que viene; siguiente al que viene; de más arriba; posterior a la que viene; posterior a la próxima; después de la próxima; después del próximo; después de la que viene; siguiente a la próxima; después de próxima"
        )},
        "FOLLOWING": (
            "la que le sigue; el que le sigue; la q le sigue; la que sigue; la q sigue; la sig; la sgte; la de "
"más adelante; pa la otra; pa el otro; en la otra; la que va después; la que viene después; el que "
"viene después; la siguiente a esa; el siguiente a ese; la otra que sigue; la otrita; al otro; a la"
" otra; pal otro; para el otro; para la otra; siguiente; siguientes; posterior; posteriores; de "
"después; el otro; la otra; el de después; la de después; el que sigue; la posterior; la de más "
"allá"
        ),
        "EVERY": "cada; todos los",
        "EARLY": (
            "principios; a principios; a principio; principio; inicio; inicios; a inicios; a inicio; al principio; "
            "al inicio; comienzo; comienzos; a comienzos; al comienzo; primeros; a primeros; primeros días; "
            "los primeros días; principios del; a principios del; en los primeros días; recién empezado"
        ),
        "MID": (
            "a la quincena de; para la quincena de; en la quincena de; pa la quincena de; "
            "mediados; a mediados; a mitad; mitad; en mitad; hacia mediados; al mediados; a mediado; mediado; "
            "por mediados"
        ),
        "LATE": "tarde en; la segunda mitad larga",
        "END": (
            "a la salida del; a la salida de la; a la salida de las; fin; fines; a fines; a fin; finales; a "
"finales; final; al final; a final; al fin; al cierre; cierre; para finales; para fin; para fines; "
"hacia finales; a últimos; últimos; para el final; hacia el final; para el cierre; al término; "
"finalizando; cerrando; al finalizar; a la salida de"
        ),
        "REST": "resto; el resto; lo que queda",
        "LATER": "más tarde; más tarde de; más adelante; más adelante en",
        "POINTED": {
            "1 WEEKS OTHER": "la otra semana; a la otra semana; para la otra semana",
            "1 WEEKS": (
                "sem prox; la prox sem; la prox semana; prox sem; la semana próx; semana prox; "
"la sem prox"
            ),
            "1 MONTHS": "el otro mes; mes prox; prox mes; el mes prox",
        },
        "EODOF": {
            "MONTHS": (
                "fin de mes; a fin de mes; fines de mes; final de mes; a final de mes; últimos de mes; a últimos de "
                "mes; a últimos del mes; últimos del mes; cierre de mes; al cierre de mes; cierre del mes; al cierre "
                "del mes; finales de este mes"
            ),
            "YEARS": "fin de año este; finales de año; a finales de año; final de año; a final de año",
            "DURING WEEKS": "entre semana",
            "MID WEEKS": "a media semana; media semana",
            "MID MONTHS": "a medio mes",
            "MID YEARS": "a medio año",
        },
        "WITHIN": (
            "en un plazo máximo de; en el plazo máximo de; en un máximo de; en un plazo no mayor de; en un plazo "
            "no mayor a; en no más tarde de; como máximo dentro de; como mucho dentro de; en un margen de; "
            "dentro de los próximos; dentro de las próximas; antes de que pasen; en menos de; dentro de menos de; en "
            "un plazo de; en el plazo de; en los próximos; en las próximas; como mucho en; como máximo en; en no más "
            "de; dentro de un plazo de"
        ),
        "NOTPAST": "no pasa; no pasará",
        "BY": {"ends": (
            "antes de que acabe; antes de que se acabe; antes de que termine; antes de que se termine; antes de "
            "que finalice; antes de que concluya; antes de que cierre; antes de que acaben; antes que acabe; "
            "antes que se acabe; antes que termine; antes que se termine; antes que finalice; antes que concluya; "
            "antes que cierre; antes que acaben; antes de acabar; antes de terminar; antes de cerrar; antes de "
            "acabarse"
        ), None: (
            "no pasa de; no pasa del; no pasa de el; no pasará de; no pasará del; no puede pasar de; no puede pasar del; "
            "no debe pasar de; no debe pasar del; no va a pasar de; no va a pasar del; "
            "como mucho el; como mucho; a lo sumo; a lo sumo el; lo más tarde; lo más tarde el; máximo; tope; "
"como límite; como límite el; max; no más allá del; no más allá de; sin pasar del; sin pasar de; "
"que no pase del; que no pase de; a más tardar; a más tardar el; no más tarde de; no más tarde del;"
" como muy tarde; como muy tarde el; como máximo el; como tarde; como tarde el; como máximo; no "
"después del; no después de; máximo el; antes del final de; antes de que acabe; antes de que "
"termine; antes de terminar; antes de acabar; antes de que finalice; antes de que concluya; antes "
"de finalizar; antes de que cierre; a más tardar en; a más tardar la; como tope; como tope el; tope"
" el; de aquí al; de aquí a el; de acá al; antes de concluir; de aquí al próximo; a lo más tardar"
        )},
        "BEFORE": {"that": "antes de que; antes que", None: (
            "antecito de; antecito del; antes de que llegue; antes de que llegue el; antes de que llegue la; antes de "
            "que lleguen; antes de que lleguen las; antes de que lleguen los; antes de que empiece; antes de que "
            "empiece el; antes de que empiece la; antes de que empiecen; antes de que empiecen las; antes de que "
            "arranque el; antes de que arranque la; antes de que comience; antes de que comience el; antes de que "
            "comience la; antes de que sea; antes de que caiga; antes de irse de; previo al; previo a la; previo a "
            "las; anterior al; anterior a la; antes que llegue; antes que empiece; antes que empiece el; "
            "antes de; antes del; antes; previo a; justo antes de; justo antes del; poco antes de; "
            "poco antes del; antes de la; antes de las; antes de los; antes de su"
        )},
        "AFTER": {"straight": "justo después; inmediatamente después; nomás después; acto seguido", None: (
            "pasadito; pasadito el; pasadita la; pasaditas las; pasaditos los; pasadita; nomás pasando; nomás "
"pasando el; nomás pasando la; nomás pase; nomás pase el; nomás pase la; nomás pasen; en pasando; "
"en pasando el; en pasando la; en pasando los; en pasando las; pasandito; apenas pase; apenas pase "
"el; apenas pase la; apenas pasen; apenas pasen las; recién pasado; recién pasada; recién pasado "
"el; recién pasada la; ni bien pase; ni bien pase el; ni bien pase la; ni bien pasen; en cuanto "
"pase; en cuanto pase el; en cuanto pase la; en cuanto pasen; en cuanto pasen las; en cuanto pasen "
"los; una vez pase; una vez pase el; una vez pase la; una vez pasado el; una vez pasados los; una "
"vez pasadas las; a partir de que pase; cuando pase el; cuando pase la; cuando pasen las; cuando "
"pasen los; tan pronto pase; tan pronto pase el; tan pronto pase la; tan pronto pasen; ya pasado; "
"ya pasado el; ya pasada la; ya pasadas las; ya pasando; ya pasando el; ya que pase; ya que pase "
"el; ya que pase la; ya que pasen; ya que pasen las; saliendo de; saliendo del; saliendo de la; a "
"la salida de; al salir de; al salir del; al término de; al término del; al terminar; al terminar "
"el; al terminar la; al acabar el; al acabar la; acabadito; acabadito el; acabadita la; terminadas "
"las; terminados los; acabadas las; acabados los; concluido el; concluida la; cuando acaben las; "
"cuando acaben los; cuando terminen las; cuando terminen los; cuando se acabe el; cuando se acabe "
"la; cuando se acaben las; cuando se termine el; cuando se termine la; a la vuelta de los; de "
"vuelta del; de vuelta de la; de vuelta de las; de vuelta de los; cuando vuelva de; cuando vuelva "
"del; cuando vuelva de la; cuando vuelva de las; cuando regrese de; cuando regrese del; cuando "
"regrese de la; en volviendo de; al regresar de; al regresar del; al regreso del; despuecito de; "
"despuecito del; despuesito de; despuesito del; después de pasar; después de pasar el; después de "
"que acabe; después de que acabe el; después de que acabe la; después de que termine; después de "
"que termine el; después de que termine la; después de que pase el; después de que pase la; después"
" de que pasen; después de que pasen las; luego de que pase; luego de que pase el; luego de que "
"termine; luego de que termine el; luego de que termine la; superado el; superada la; superadas "
"las; liquidado el; en cuanto acabe; en cuanto acabe el; en cuanto acabe la; en cuanto termine; en "
"cuanto termine el; en cuanto termine la; apenas termine; apenas termine el; apenas termine la; ni "
"bien termine; ni bien termine el; ni bien termine la; después de; después del; tras; tras el; tras"
" la; luego de; luego del; pasado el; pasada la; pasadas las; una vez; justo después de; justo "
"después del; después de la; después de las; después de los; después; en cuanto; cuando pasen; "
"pasados los; después de su; a la vuelta de; de vuelta de; después de que; una vez pasada; tan "
"pronto como; pasando; pasando el; pasando la; pasando las; pasando los; después de pasado; a la "
"vuelta del; a la vuelta de la; a la vuelta de las; de regreso de; al regreso de; al volver de; al "
"volver del; a su vuelta de; terminando el; terminando la; acabando el; acabado el; acabada la; "
"terminado el; terminada la; finalizado el; finalizada la; luego de la; luego de las; luego de los;"
" desp de; desp del; desps de; desp; dsp de; después de que pase; cuando termine el; cuando termine"
" la; cuando acabe el; cuando acabe la; pasados; pasadas"
        )},
        "GOBY": {"stretch": "que pase; que pasen", None: "pase el; pase la; pasen las; pasen los; pasó el; pasó la; pasaron las; pasaron los; que pase el; que pase la; que pasen las; que pasen los"},
        "SINCE": "desde hace; desde que; hace que",
        "AGOP": "hace; hace ya; hace unos; hace como",
        "UNTIL": "hasta; hasta el; hasta la; hasta los; asta; hasta que; hasta finales de este",
        "THROUGH": "hasta el inclusive; hasta inclusive",
        "FROM": {"factual": "desde; desde el; desde la; desde los", None: (
            "ya hasta el; ya hasta la; ya hasta los; ya hasta; será hasta el; será hasta; sino hasta el; sino hasta "
            "la; sino hasta; recién el; recién para el; recién hacia el; recién pal; no antes del; no antes de la; no "
            "antes de; nunca antes de la; a contar del; a contar de; de ahí en adelante desde; desde ya el; "
            "desde; desde el; a partir de; a partir del; desde la; empezando; empezando el; a contar desde; que "
            "inicia; que inicia el; que va; que va del; a partir de la; desde los; desde que empiece; nada antes de; "
            "nada antes del; nada antes de la; nunca antes de; nunca antes del; solo a partir de; solo a partir del; "
            "recién a partir de; recién desde"
        )},
        "BETWEEN": "entre; entre el; entre los; entre las; entre la",
        "DURING": "a lo largo; en el transcurso; en el curso; durante; en lo que queda; en el decurso",
        "IN": {"street": "en", "ahead": "dentro de; de aquí a; de acá a; para dentro de; recién en; recién dentro de", "lasting": "por; por espacio de", None: (
            "en cosa de; en cuestión de; para dentro de; recién en; recién dentro de; d aquí en; para de aquí "
"a; en obra de; en; dentro de; de aquí a; de acá a; de aquí en; en unos como; al cabo de; dentro; "
"en aproximadamente; en alrededor de; d aquí a; en torno a dentro de"
        )},
        "ON": {None: "el; lo", "several": "los"},
        "AT": "pasadas las; a partir de las; a las; a la; sobre las; a eso de las; las; hacia las; alrededor de las; cerca de las; tipo",
        "TO": "a; al",
        "OF": "de; del mes de; para el mes de; en el mes de; de los",
        "DU": "del",
        "THE": {"week": "la"},
        "AND": "y; e",
        "OR": "o; u; o bien; o el; o la; o quizás",
        "ABOUT": {"street": "sobre", None: (
            "alrededor de; alrededor del; sobre el; hacia; hacia el; cerca de; cerca del; más o menos; "
            "aproximadamente; unos como; aprox; en torno a; en torno al; como en; en algún momento; algún momento; "
            "algún momento de; algún momento del; por ahí de; allá por; a eso del; a eso de"
        )},
        "HENCE": (
            "a partir de ahora; desde ahora; más tarde; a partir de este momento; en adelante; contados desde hoy; "
            "contando desde hoy; contados a partir de hoy; contando a partir de hoy; a contar de hoy"
        ),
        "AGO": "atrás",
        "AHEAD": (
            "antes; de antelación; de anticipación; con antelación; previos; previo; anterior; anteriores; por adelantado; con "
            "anterioridad"
        ),
        "NEXTDAY": (
            "al día sig; al mero otro día; a otro día; al día inmediato; el día inmediato; día siguiente hábil;"
" un día luego; un día despues; al día siguiente; el día siguiente; día siguiente; al otro día; el "
"día después; el proximo día; el día de después; día después; el día posterior; al día después; al "
"siguiente día; un día más tarde; el siguiente día; día posterior"
        ),
        "EVE": (
            "la víspera; víspera; en vísperas; la víspera de; víspera de; el día antes; el día anterior; día antes; "
            "día anterior; la víspera del"
        ),
        "WEEKOF": (
            "semana que arranca el; la semana que arranca el; semana que cae el; la semana que cae el; semana donde "
            "cae el; semana en que cae el; semana que contiene el; semana que entra el; la semana que entra el; semana"
            " que inicia; semana con el; "
            "semana que empieza el; la semana que empieza el; semana que comienza el; semana que inicia el; "
            "la semana que inicia el; semana que va del; la semana que va del; la semana a partir del; "
            "semana a partir del"
        ),
        "DAYPART": {
            dt.time(17): (
                "al final del día; fin de día; a fin de día; al finalizar el día; final del día; al final de la "
                "jornada; última hora; a última hora; a última hora de hoy; al cierre del día; al fin del día"
            ),
            dt.time(9): (
                "de la matina; tempranito; bien temprano; muy temprano; de mañanita; en la mañanita; por la "
"mañanita; a primerísima hora; por la mañana; de la mañana; en la mañana; a la mañana; "
"temprano; a primera hora; a primera hora de la mañana; por las mañanas"
            ),
            dt.time(14): (
                "tarde; tardes; por la tarde; de la tarde; en la tarde; a la tarde; después de comer; a media tarde"
            ),
            dt.time(20): "noche; noches; por la noche; de la noche; en la noche; a la noche",
            dt.time(10): "a media mañana",
            dt.time(12): (
                "al mediodía; del mediodía; mediodia; a la hora de comer; a mediodía; por el mediodía"
            ),
        },
        "NOON": {dt.time(12): "mediodía"},
        "MIDNIGHT": {dt.time(0): "medianoche; la medianoche"},
        "OCLOCK": "h; hs; hrs; horas; en punto; hora",
        "AMPM": {"a": "am; a m", "p": "pm; p m"},
        "ANDQUARTER": "y cuarto; y quince",
        "LESSQUARTER": "menos cuarto",
        "Q": "t; q",
        "COUNTDOWN": {"DAYS": "d +; t +; día +", "WEEKS": "s +; sem +", "MONTHS": "m +"},
        "W": (
            "pasando la caseta; pasando la gasolinera; pasando la glorieta; pasando la rotonda; pasando la vía; pasando la iglesia; pasando la escuela; pasando la plaza; pasando la esquina; pasando la farmacia; pasando la curva; pasando la terminal; pasando la clínica; pasando la autopista; pasando la carretera; después de la caseta; después de la gasolinera; después de la glorieta; después de la rotonda; después de la vía; después de la iglesia; después de la curva; después de la autopista; pasando el semáforo; pasando el túnel; pasando el río; pasando el parque; pasando el mercado; pasando el hospital; pasando el oxxo; pasando el banco; pasando el crucero; pasando el estadio; pasando el panteón; pasando el cementerio; pasando el peaje; pasando el retén; pasando el cruce; después del semáforo; después del túnel; después del río; después del peaje; después del retén; después del cruce"
        ),
        "ROMAN": {2: "ii", 3: "iii", 4: "iv", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 11: "xi", 12: "xii"},
        "HALFYEAR": "s",
        "FISCAL": "fiscal",
        "WEEKNO": "semana número; semana nro; semana nº",
        "WAITV": (
            "espera; esperen; espere; esperan; "
            "déjeme; déjame; déjenme; déjenos; déjanos; déjennos; dejame; dejanos; dejale; dejales; déjenle; déjenles; dame; deme; denme; danos; denos; dennos; dele; deles; denle; denles; regáleme; regálame; regálenos; regálenme; aguánteme; aguántame; aguántenos; aguántenme; aguantame; espéreme; espérame; espérenos; espérenme; esperame; esperanos; concédame; concédanos; "
            f"{LEFT}; "
            "denle; denles; deme; denme; dejémosle; le damos aire; dame; pide tiempo; pidió tiempo; pide margen; necesita tiempo; "
            "quiere tiempo; esperar más; dar más; darle más; le doy; les doy; le damos; les damos; le daré; dale; dales; deles; "
            "darles; pide; piden; necesita; necesitan; le hacen falta; pausar; pausa de; congelar; paciencia; le doy de margen; "
            "darle de margen; aparcar; aparcarlo; lo aparco; parar; me pide; nos pide; nos piden; darle aire; darle margen; "
            "tomarse; se toma; se toman; le doy un plazo de; esperar; espere; esperemos; darle; démosle; aguantar; aguanta; dar "
            "tiempo; darle tiempo; dale tiempo; hay que esperar; espero; aguardo; esperamos"
        ),
        "MOVEV": (
            "pasar la cita; pasar la reunión; pasar la visita; pasar la comida; pasar la llamada; cambiamos; movimos; corrimos; recorrimos; cambiaron; movieron; recorrieron; trasladamos; "
"trasladado; trasladar; aplazamos; adelantamos; adelantado; adelantar; atrasamos; lo movimos; la "
"movimos; lo cambiamos; la cambiamos; lo pasamos; la pasamos; lo corrimos; la corrimos; se movió; "
"se corrió; correr; correrlo; córrelo; corrámoslo; movámoslo; pasémoslo; cambiémoslo; pásalo; "
"muévela; movelo; movela; cambialo; cámbiala; reprográmalo; reagéndalo; reagendarlo; reprogramarlo;"
" mover; muévelo; aplazar; aplázalo; posponer; pospón; pospuesto; aplazado; retrasar; retrásalo; "
"cambiar; recorrer; recórrelo; reagendar; reprogramar; atrasar; lo movió; la movió; lo pasó; la "
"pasó; lo cambió; la cambió; movido; cambiado; movida"
        ),
        "ASKED": "pidió; pidieron; ha pedido; me pidió; nos pidió; nos pidieron; solicitó",
        "REACH": (
            "llamo yo; yo llamo; ya llamo yo; lo llamo yo; yo lo llamo; la llamo yo; los llamo yo; le llamo yo; yo le "
            "llamo; quien llama soy yo; soy yo quien llama; soy yo el que llama; soy yo la que llama; marco yo; "
            "llamamos nosotros; nosotros llamamos; nos toca llamar; me toca llamar; nos toca a nosotros; me toca a mí"
        ),
        "CALL": (
            "jodas; jodan; joderlo; molestes; molesten; moleste; molestarlo; molestarla; fastidies; fastidiarlo; "
            "otro intento; nuevo intento; un intento más; intento de nuevo; apretar; apretarle; apretarlo; apretarles; aprieto; darle seguimiento; doy seguimiento; le doy seguimiento; "
            "me llamas; nos llamas; me llamás; me marcas; me marcás; me hablas; me hablás; me buscas; me buscás; me escribes; me escribís; "
            "me contactas; me contactás; nos buscas; nos hablas; me das un toque; me das un telefonazo; me echas un fon; me echas una llamada; "
            "me pegas un llamado; me pegás un llamado; me caes; te pasas por aquí; te das una vuelta; te das la vuelta; vuelves a llamar; "
            "volvés a llamar; vuelves a marcar; "
            "quería reservar; quería agendar; quería pedir cita; queríamos reservar; queríamos agendar; quería pedir hora; quería apartar; "
            "ser llamado; ser llamada; ser contactado; ser contactada; ser visitado; ser visitada; "
            "me reciben; nos reciben; me atienden; nos atienden; me espera; nos espera; me esperan; nos esperan; me "
            "contestan; nos contestan; me cogen; "
            "me recibe; nos recibe; me atiende; nos atiende; me coge el teléfono; me coge; me agarra; me busca usted; "
            "me llama usted; me marca usted; me habla usted; márcame; márqueme; márquenos; llámenos; llámenme; "
            "búsqueme; búsquenos; escríbame; escríbanme; contácteme; contáctenos; contáctame; visíteme; visítanos; "
            "visítenos; pásate; pásese; pasate; véngase; véame; véanos; le doy lata; le doy la lata; le doy guerra; "
            "le doy otro toque; le doy un toque; le doy el toque; le dé un toque; le demos un toque; le diera un "
            "toque; le pegue un toque; le pegue un telefonazo; le pego un tubazo; pegarle un tubazo; pegale un "
            "tubazo; tubazo; telefonazo; llamadita; llamadito; toquecito; timbrazo; fonazo; le eche un telefonazo; le "
            "eche un fonazo; le eche una llamada; le eche un grito; échame un grito; échame una llamada; échame un "
            "fonazo; dame un toque; deme un toque; dame una llamada; dame un llamado; deme una llamada; dame un "
            "timbre; deme un timbre; pégame un toque; pegame un toque; pegame un llamado; tirame un mensaje; tírame "
            "un mensaje; tírale un mensaje; mándale un mensaje; mándale un whatsapp; mandale un whats; mandarle un "
            "whats; whats; wasap; guasap; wsp; wpp; wapp; un wasap; guasapear; wasapear; le mando un whatsapp; le "
            "escribo un whatsapp; volver a la carga con; vuelvo a insistir; volver a insistir; volvemos a insistir; "
            "volver a tocar; volver a tocarle la puerta; tocarle la puerta; tocar la puerta; tocar puerta; tocar a; "
            "le toco la puerta; le toco el tema; tocarle el tema; sacarle el tema; sacar el tema; le saco el tema; le "
            "entro al tema; entrarle; entrarle al tema; le meto mano; caerle a; le caigo con; caigo con; caer con; "
            "caerle en la oficina; le caigo en la oficina; le hago una visita; hacerle una visita; hacer una visita; "
            "hago una visita; paso a saludar; pasar a saludar; paso a saludarlo; paso a saludarla; pasar a saludarlo; "
            "me doy una vuelta; darme una vuelta; darse una vuelta; me pego una vuelta; me doy un salto; darme un "
            "salto; me dejo caer; dejarme caer; me acerco a; acercarme a; acercarnos; nos acercamos; voy a verlo; voy "
            "a verla; voy a verle; ir a verlo; ir a verla; ir a verle; ir a ver a; vamos a verlo; vamos a verla; "
            "pasamos a verlo; pasamos a verla; lo paso a ver; la paso a ver; los paso a ver; lo voy a ver; la voy a "
            "ver; lo voy a llamar; la voy a llamar; le voy a llamar; le voy a marcar; le voy a hablar; le voy a "
            "escribir; vamos a llamar; vamos a llamarlo; vamos a hablar; voy a llamar; voy a hablar; voy a marcar; "
            "voy a llamarlo; voy a llamarla; me comunico con; me comunico; nos comunicamos; comunicarse con; "
            "comunicarme con; me pongo en contacto; nos ponemos en contacto; ponernos en contacto; entrar en "
            "contacto; entro en contacto; hacer contacto; hago contacto; tomar contacto; tomo contacto; retomar "
            "contacto; retomar el contacto; retomo contacto; retomamos contacto; retomar la conversación; retomar el "
            "tema; retomo el tema; retomamos el tema; retomarlo con; retomémoslo; retómalo; lo retomo; la retomo; lo "
            "retomamos; la retomamos; lo retomemos; que lo retome; que lo retomemos; seguir hablando; seguimos "
            "hablando; sigamos hablando; seguir la charla; seguimos la charla; charlar; charlamos; charlemos; "
            "charlarlo; lo charlamos; platicamos; platicarlo; lo platicamos; platiquemos; conversar; conversamos; "
            "conversemos; lo conversamos; lo hablamos; lo vemos; lo vemos con; verlo con; sentarme con; sentarnos; "
            "nos sentamos; sentarse con; me siento con; reunirme; me reúno; nos reunimos; reunámonos; juntarse; "
            "juntarme; me junto; juntémonos; encontrarnos; encontrarme; nos encontramos; nos encontremos; me "
            "encuentro con; me veo con; verme con; verse; me veo; videollamada; videollamar; video llamada; llamada "
            "por zoom; llamada por teams; teams; zoom; por meet; por zoom; por teams; cita telefónica; cita con; "
            "visita telefónica; toca hablar; toca insistir; toca visita; toca visitar; toca marcarle; toca "
            "escribirle; hay que llamar; hay que llamarlo; hay que llamarla; hay que llamarle; hay que hablar; hay "
            "que insistir; hay que buscarlo; pdte; queda pendiente; queda pdte; pendiente de llamar; pdte llamar; "
            "agendo; agendarle; agendarlo; lo agendo; la agendo; le agendo; programar llamada; recuérdame; "
            "recuerdame; recordame; recuérdenme; recordatorio; tratar de agarrarlo; agarrarlo; agarrarla; agarrarle; "
            "agarrar; lo agarro; la agarro; cazarlo; cazarla; cazar; lo cazo; lo pillo; la pillo; le pillo; ubicarlo; "
            "ubicarla; ubicar; lo ubico; la ubico; ubico; lo engancho; engancharlo; lo encuentro; la encuentro; "
            "encontrarlo; encontrarla; lo localizo; la localizo; lo abordo; la abordo; le insisto; insístele; le "
            "recuerdo que; bombardear; perseguir; perseguirlo; lo persigo; lo persigo yo; seguirlo; darle seguimiento "
            "a; darle continuidad; hacerle seguimiento; hacerle seguimiento a; ver cómo va; ver qué tal; a ver qué "
            "tal; ver en qué quedó; ver qué dice; a ver qué dice; ver si ya; a ver si ya; preguntar si; preguntarle "
            "si; "
            "la llamara; lo llamara; le llamara; los llamara; les llamara; "
            "que la llamara; que lo llamara; que le llamara; que los llamara; que les llamara; que la llamase; "
            "que le llamase; que lo llamase; "
            f"{ACTS}; le llamaré; lo llamaré; la llamaré; los llamaré; las llamaré; les llamaré; le hablaré; la "
            "hablaré; lo veré; la veré; le escribiré; lo busco; le entro; le caigo; vuelvo a la carga; volver a la "
            "carga; vuelvo con él; vuelvo con ella; volvemos a hablar; volver a hablar; vuelvo a marcar; le digo; "
            "le pido; lo veo; la veo; le veo; los veo; le recuerdo; les recuerdo; le cuento; le propongo; nos "
            "juntamos; juntarnos; nos reunimos el; nos tomamos; tomamos; nos llamamos; nos hablamos; hablamos de; "
            "me acerco; acercarse; acercarme; pasarme por; me paso; paso a verle; paso a verlo; paso por; le "
            "caemos; caerle; le toco; tocar base; darle seguimiento; le doy seguimiento; doy seguimiento; le hago "
            "seguimiento; ponerme en contacto; me pongo en contacto con; toca llamar; toca llamarle; la "
            "interpelo; llamémosle; llamémoslo; llamémosla; llamémosles; hablémosle; "
            "llamar; llama; llámame; llámeme; llámale; llamarnos; llamada; llámalo; llámala; contacta; hablamos; "
            "hablar con; volver a llamar; vuelve a llamar; vuelva a llamar; seguimiento; hacer seguimiento; dar "
            "seguimiento; escribir; escribe; escríbeme; escribirle; whatsapp; ver; vernos; nos vemos; vemos; reunión "
            "con; reunirse; reunirnos; quedar; quedamos; visita; tomar un café; café; comer; comemos; almorzar; "
            "almuerzo; cenar; retoma; recordar; recordarle; recuerda; pregunta; proponer; agendar; programar; dar un "
            "toque; un toque; por favor; avisar; avísame; pasar a ver; pasa a ver; intentar; intenta; intentarlo; "
            "probar; prueba; reservar; ofrecer; platicar; márcale; búscame; búscalo; ponerse en contacto; ponte en "
            "contacto; póngase en contacto; marcale; háblale; háblame; búscala; echar un toque; telefonéale; "
            "llámales; comunicarse; comunicarme; comunícate; volver a marcar; recuérdale; junta con; agéndame; "
            "concertar; concertar cita; quedamos en vernos; pasar a verlo; pasar a verle; pasarme; visitarlos; lamar; "
            "llmar; yamar; llamarr; contactr; checar; checar con; revisar con; preguntarle; pregúntale; llamr; llamo "
            "yo; yo llamo; ya llamo yo; lo llamo yo; yo lo llamo; la llamo yo; los llamo yo; haberla llamado; haberlo "
            "llamado; haberle llamado; haber llamado; haber hablado; haberlo contactado; retomar con; le llamo; la "
            "llamo; lo llamo; los llamo; les llamo; vuelvo a llamar; le escribo; la busco; le marco; los busco; "
            "volver a intentar; vuelvo a intentar; pruebo; contesta; "
            "me contesta"
        ),
        "YOU": "te; le a usted; me; nos; a usted",
        "REPLY": "avisar; escribir",
        "DOC": (
            "oferta; ofertas; presupuesto; cotización; cotizaciones; factura; facturas; correo; correos; mail; email; e mail; carta; "
            "cartas; propuesta; propuestas; pedido; pedidos; informe; informes; mensaje; mensajes; solicitud; solicitudes; albarán; "
            "albaranes; acta; actas; escrito; recibo; recibos"
        ),
        "SENDV": (
            "paso el precio; paso el presupuesto; paso la oferta; pasar el precio; pasarle el precio; pasarle el presupuesto; le paso el precio; le paso el presupuesto; doy el precio; le doy precio; "
            "mandale; mándale; mándele; mandále; mándales; mandales; envíale; enviale; envíele; envíales; pásale; pasale; pásele; pasales; pásales; haceles llegar; hazle llegar; hágale llegar; reenvíale; entrégale; preséntale; mándame; mandame; mándeme; mandáme; mándenme; mandanos; mándanos; envíame; enviame; envíeme; envíenme; pásame; pasame; páseme; pasáme; hazme llegar; hágame llegar; reenvíame; reenviame; "
            "enviar; envía; envío; enviarle; mandar; manda; mando; mandarle; mandarles; enviarles; entregar; cotizar; "
            "presentar; le mando; les mando; le envío; les envío"
        ),
        "TERM": (
            "fecha factura; fecha de factura; f.f.; desde factura; desde la factura; desde el pedido; "
            "preaviso; leasing; renting; hipoteca; plazo de entrega; garantía; permanencia; "
            "paga a; paga en; "
            "pagan a; abonan; liquidan; pasan; transcurren; median; anda en; andan en; ronda; "
            "rondan; demora; demoran; se demora; se tardan; se tarda; lleva unos; entregan en; "
            "plazos; plazo de montaje; plazo de fabricación; tiempos de entrega; tiempo de espera; tiempos de espera; suelen tardar; suele tardar; suele durar; tiempo de montaje; "
            "entrega estimada; entrega prevista; entregan en; plazo estimado; plazo previsto; tiempo estimado; "
            "duración estimada; duración prevista; fabricación de; "
            ""
            "vence a los; vencen a los; caduca a los; caducan a los; expira a los; pagan a los; paga a los; cobran a "
            "los; pago a los; pagamos a; cobramos a; garantía vence a los; crédito por; plazo de obra; plazo"
            " de ejecución; vida útil de; vigencia de; vigencia; validez de; validez; válido; válida; válidos; válidas; hipoteca a; hipoteca de; "
            "préstamo a; préstamo de; leasing a; renting a; alquiler de; alquiler por; en cuotas de; cuotas de; cada; "
            "antigüedad de; experiencia de; estancia de; estadía de; permanencia de; cláusula de; "
            "pago en; pagos en; pagan en; cobro a; financiación a; descuento de; descuento por; crédito a; "
            "crédito de; vencimiento a; facturas a; factura a; "
            "garantía; garantía de; plazo de entrega; plazos de entrega; tiempo de entrega; pago a; pagan a; contrato "
            "de; contrato por; preaviso de; periodo de prueba; duración; duración de; entrega en; dura; duran; tarda; "
            "tardan"
        ),
        "BALL": {"theirs": f"{THEIRS}; {TOUCHED}; {WRITES}", "unwanted": f"{NOT_TO_CALL}; no me llames; no me llame", None: (
            f"{WAITED_FOR}; "
            "quedó en pasarme; quedó en traerme; quedó en darme; quedó en decirme; quedó en entregarme; quedó en enviarnos; quedó "
            "en darnos; quedó en decirnos; quedaron en enviarnos; quedaron en darnos; quedó de enviarme; prometió llamar; me va a "
            "mandar; llamará; llamarán; contactará; contactarán; avisará; avisarán; yo te llamo; te llamo yo; ya te llamo; te "
            "llamaré; ya te llamaré; ella nos llama; ella me llama; ellos llaman; él llama; ella llama; llamará él; llamará ella; "
            "llamarán ellos; ya nos llamará; ya nos llamarán; ya llamará; ya llamarán; ya me llamará; no insistir; no le interesa; "
            "no les interesa; no interesado; no interesada; no está interesado; no está interesada; no están interesados; sin "
            "interés; sin seguimiento; no requiere seguimiento; no necesita seguimiento; no hace falta llamar; no hace falta "
            "seguimiento; no es necesario llamar; nada que hacer; no hacer seguimiento; se pondrá en contacto; se pondrán en "
            "contacto; se pone en contacto; se ponen en contacto; me pondré en contacto; nos contactarán; nos contacta; nos "
            "contactan; me contacta; me avisará; nos avisan; te aviso; te avisaré; le avisaré; yo te aviso; yo aviso; ya avisa; ya "
            "avisará; ya nos avisará; nos dirá algo; nos dirán algo; nos dice algo; nos dicen algo; te digo algo; ya te diré; yo te "
            "escribo; te escribiré; nos escribe él; la pelota está en su tejado; la pelota está en su cancha; pelota en su tejado; "
            "la pelota está de su lado; quedó en llamar; quedaron en llamar; quedaron en llamarnos; queda en llamar; quedan en "
            "llamar; esperar su llamada; esperar a que llame; esperar a que llamen; esperamos su llamada; espero su llamada; a la "
            "espera de su llamada; me llama cuando; llamará cuando; llamarán cuando; va a llamarme; yo me pongo en contacto; yo me "
            "comunico; se comunicará; se comunica; se comunicarán; me comunico contigo; nos devolverá la llamada; que llamen ellos; "
            "que llame él; que llame ella; que nos llame; ya avisan; él avisa; ella avisa; ellos avisan; me avisan; avisa él; "
            "avisan ellos; quedó de llamar; quedaron de llamar; quedó en avisar; quedó de avisar; quedaron de avisar; queda él en "
            "llamar; está en su tejado; pelota en su cancha; ellos se ponen en contacto; él se pone en contacto; se comunica él; él "
            "se comunica; ella se comunica; ellos se comunican; se comunica con nosotros; se comunica conmigo; me busca él; no "
            "quiere que le llamen; no quiere que lo llamen; no quiere que la llamen; no llamar más; no más llamadas; no molestar; "
            "no hay que llamar; ya escribe él; me tiene que enviar; va a llamar él; va a llamar ella; van a llamar ellos; te marco "
            "yo; yo te marco; yo te busco; te busco yo; te aviso yo; esperar a que él llame; quedo a la espera"
        ), "promised": "le aviso; yo le aviso; le aviso yo"},
        "NOT": (
            "olvida; olvídate de; olvídese de; olvidemos; olvidar; descarta; descartar; descartamos; ni hablar "
"de; ni hablar del; nada de; nada en; nada para; cancela; cancelar; cancelado; cancelada; anulado; anulada; suspendido; suspendida; ni pensar"
" en; quita; borra; tacha; anula; nada de llamadas; nada de llamar; nada de reuniones; nada de "
"visitas; nada de nada hasta; sin llamadas; sin llamar; no; nunca; ni; jamás; excepto; salvo; menos"
" el; en vez de; en vez del; en lugar de; en lugar del; evitar; evita; tampoco; no está disponible;"
" que no sea; no puede el; no puedo el"
        ),
        "BAD": {
            None: (
                "hace puente; hacen puente; se toma puente; se toman puente; agarra puente; agarran puente; "
            "no tiene caso; ni caso tiene; no tiene sentido; ni tiene sentido; de nada sirve; no sirve de nada; ni sirve; es inútil; inútil; no vale la pena; ni vale la pena; es perder el tiempo; es pérdida de tiempo; ni en pintura; ni loco; ni locos; ni a palos; "
            "no le va; no me va; no les va; no nos va; le complica; se le complica; me complica; se "
"complica; les complica; se me complica; le queda mal; le cae mal; me cae mal; le viene mal; me"
" viene mal; le va mal; me va mal; no llega; no llego; no le late; no le queda bien; no me "
"queda bien; le queda pesado; le queda difícil; me queda difícil; le queda imposible; me queda "
"imposible; le resulta imposible; le es imposible; me es imposible; no le es posible; no me es "
"posible; la tiene llena; lo tiene lleno; la tiene ocupada; lo tiene ocupado; no trabaja; no "
"labora; no viene; no va a estar; no va a venir; no hay nadie; no hay quien; no atiende; no "
"atienden; no abren; no abre; cierran por; es puente; es inhábil; no es hábil; no contesta "
"nadie; no hay forma humana; no alcanza; no alcanzo; no se deja; se le juntan; se le cruza; se "
"me cruza; le choca; no cabe; le agarra mal; lo agarra mal; la agarra mal; descartado; "
"descartada; descartados; ni lo intentes; ni lo intente; ni intentarlo; ni de chiste; ni de "
"coña; ni soñarlo; ni en sueños; ni pensarlo; no hay caso; no hay modo; nel; nanay; va de culo;"
" va fatal; va a tope; es de locos; es una locura; va cargada; va cargado; va apretado; viene "
"cargada; viene cargado; viene complicada; está cargada; está cargado; está apretada; está "
"apretado; va liado; va liada; está llenísima; es un caos; está de locos; anda a mil; está a "
"mil; anda apretado; anda apretada; es horrible; es horrorosa; imposible mañana; no puede ser; "
"no puede; no puedo; no me va bien; no le va bien; no va bien; no me viene bien; no le viene "
"bien; no viene bien; no sirve; no es posible; imposible; es imposible; está lleno; está llena;"
" está completo; está completa; está ocupado; está ocupada; es mala; es malo; mal; muy mal; no "
"funciona; es festivo; es demasiado pronto; demasiado pronto; es muy pronto; muy pronto; es "
"tarde; no conviene; no le conviene; no me conviene; no pueden; fatal; está complicado; está "
"complicada; es complicado; es complicada; no le cuadra; no me cuadra; no cuadra; no le sirve; "
"no me sirve; no da; no se puede; no vale; es un lío; está fatal; está a tope; ni hablar; no se"
" puede nada; sin chance; no hay manera; no hay forma; no hay chance; ni de broma; ya no se "
"puede; está difícil; no le queda; no me queda; no le acomoda; no va a poder; no podrá; no "
"podrán; no podré; está a reventar; está imposible; se cayó; se cae; se canceló; se cancela; se anula; se anuló; se suspende; se suspendió; queda anulado; queda anulada; no hay hueco; no tiene"
" hueco; no tiene tiempo; no le da tiempo; nada de nada; no hay nada que hacer; nada que hacer"
        ), "busy": (
            "no contesta; no contesta el; no contesta al; no contesta el teléfono; no contesta el celular; no contesta el móvil; no contesta ni el teléfono; no contesta más; no contesta ya; no contesta nadie; ya no contesta; no responde; no responde el; no responde al; no responde el teléfono; no responde el celular; no responde el móvil; no responde ni el teléfono; no responde más; no responde ya; no responde nadie; ya no responde; no contestan; no contestan el; no contestan al; no contestan el teléfono; no contestan el celular; no contestan el móvil; no contestan ni el teléfono; no contestan más; no contestan ya; no contestan nadie; ya no contestan; no responden; no responden el; no responden al; no responden el teléfono; no responden el celular; no responden el móvil; no responden ni el teléfono; no responden más; no responden ya; no responden nadie; ya no responden; no coge el teléfono; ya no coge el teléfono; no coge el móvil; no coge el celular; no lo coge; no agarra el teléfono; ya no agarra el teléfono; no agarra el móvil; no agarra el celular; no lo agarra; no pilla el teléfono; ya no pilla el teléfono; no pilla el móvil; no pilla el celular; no lo pilla; no pesca el teléfono; ya no pesca el teléfono; no pesca el móvil; no pesca el celular; no lo pesca; no levanta el teléfono; ya no levanta el teléfono; no levanta el móvil; no levanta el celular; no lo levanta; "
            "está complicadísimo; está complicadísima; anda con mil cosas; anda como loco; anda como loca; anda a las "
            "carreras; está tapado; está tapada; está enredado; está enredada; está copado; está copada; está petado; "
            "está petada; está a mil por hora; tiene lleno; tiene todo lleno; tiene la agenda llena; tiene compromiso;"
            " tiene un compromiso; tiene colado; tiene otra cosa; tiene otro compromiso; "
            "tiene viaje"
        )},
        "GOOD": {"so": "así que; por lo que; por lo tanto; por tanto; por eso; conque; de modo que; de manera que; o sea que; así es que; por ende", "instead": "mejor; hagamos; hagámoslo; hagámosla; hagamoslo; lo hacemos; quedemos; quedamos; lo dejamos; dejémoslo para; dejémoslo en; dejémoslo; pongamos; pongámoslo; digamos; ahora es; es ahora; ahora será; al final es; al final será; en realidad es; será más bien; ahora pasa a ser; él prefiere; ella prefiere; prefiere; prefieren", None: (
            f"{APPOINTED}; {GOING_OUT}; me ocupo; me encargo; nos ocupamos; nos encargamos; me pongo con eso; me pongo con ello; más tranquilo; más tranquila; más tranquilos; más calmado; más calmada; más desahogado; más desahogada; más despejado; "
            f"{MOVED}; "
            "le late; me late; le cuadra; me cuadra; le cuadra mejor; le sirve; me sirve; le funciona; me funciona; le"
            " acomoda más; le queda bien; me queda bien; le queda cómodo; le queda perfecto; me va mejor; le va mejor;"
            " va mejor; viene mejor; le viene mejor; me viene mejor; está libre; está libre el; anda libre; está "
            "desocupada; tiene un hueco; tiene huequito; tiene un huequito; tiene chance; hay chance; hay hueco; sí le"
            " va; sí le queda; sí puede el; sí se puede; sí que puede; pasó al; la pasó para; se corrió para; corrido "
            "al; corrido para; dejarlo para; déjalo para; dejalo para; dejémoslo para; déjalo pa; pásalo para; pasalo "
            "para; pasarlo a; pasarlo al; pasarlo para; moverlo al; moverlo para; muévelo al; muévelo para; cambiarlo "
            "al; cambiarlo para; la cambió al; que quede; que quede para; quedó para; queda para; quedó fijado para; "
            "quedó fijada para; se quedó para; se quedó en; lo dejamos para; lo dejamos en; se aplazó para; "
            "confirmado; confirmada; confirmó; confirmaron; acordamos; acordado; de una vez; así que; por lo tanto; "
            "por eso; entonces mejor; mejor; va bien; me va bien; le va bien; viene bien; me viene bien; le viene "
            "bien; sirve; si puede; funciona; perfecto; digamos; pongamos; es mejor; está bien; vale; ok; de acuerdo; "
            "preferiblemente; a poder ser; prefiere; prefiero; sí puede; que sea; puede; puedo; pueden; es bueno; "
            "libre; posible; es posible; quizás; idealmente; ideal; cuadra; conviene; le "
            "conviene; me conviene; disponible; cámbialo al; pásalo al; cámbialo a; pásalo a; ya puede; ya pueden; ya "
            "está libre; ya puedo; ya está disponible; tiene hueco; tiene huecos; tiene tiempo; ya tiene tiempo; ahí "
            "sí; esa sí; ese sí; le queda mejor; queda mejor; le acomoda; le acomoda mejor; se puede; ahí puede; está "
            "desocupado; cambiado al; cambiado para; aplazado al; aplazado a; aplazado para; movido al; movido para; "
            "pospuesto para; pospuesto al; reprogramado para; lo pasamos al; lo movemos al; hagámoslo; más "
            "bien; mas bien; mejor hacia; preferible"
        )},
        "CORRECT": (
            "léase; debe decir; debió decir; debe leerse; debía decir; léanse; debería decir; "
            "rectificación; rectifico; fe de errata; errata; error mío; se me fue; me corrijo; me expresé mal; dije mal; digo mal; correción; "
            "no no; no qué va; qué va; me equivoqué; me he equivocado; me equivoco; me confundí; me he "
"confundido; me lié; me he liado; fe de erratas; corrección; corrige; mentira; mentiras; ay perdón;"
" uy no; uy perdón; no perdona; perdón no; perdona no; a ver no; espera no; espere no; espérate; "
"espérate no; espera que no; no digas; quise decir; quería decir; va de nuevo; borra eso; tacha "
"eso; cambio de planes; cambió de opinión; cambia de opinión; rectifica; ojo que no; nop; nones; me"
" dijo que mejor; al final no; finalmente no; al final será; al final mejor; mejor aún; pensándolo "
"bien; pensándolo mejor; tras pensarlo; se corrigió; luego se corrigió; se corrige; luego dijo que;"
" después dijo que; luego cambió a; cambió de idea; rectificó; se desdijo; no miento; miento; digo "
"no; lo pensó mejor; luego pidió; ahora dice que; ahora dice; luego lo cambió; al rato dijo que; al"
" final dijo que; finalmente dijo que; perdón; digo; no espera; mejor dicho; quiero decir; o sea; "
"corrijo; perdona; disculpa; no perdón; no mejor; ay no; bueno no; mejor no"
        ),
        "BUT": "sino; pero; aunque; en cambio; sin embargo",
        "OPENED": {
            None: (
                "abren; abre; abierto; abierta; abiertos; abrimos; atienden de; atiende de; atienden los; horario de "
                "atención; horario de apertura; horario de oficina; de atención; laboran; laboran de; trabajan de; "
                "trabaja de; labora de; abierto de; abiertos de; abre de; abren de; abre los; abren los; descansan los; "
                "descansa los; cierran los; cierra los; libran los; libra los"
            ),
            "told": (
                "vive en; viven en; juega al fútbol; juega al golf; juega al pádel; juega al tenis; juega en; juegan al; "
                "estudia en; se muda; se mudan; alquila; alquilan; arrienda; hornea; cosecha; cosechan; vendimia; "
                "siembra; siembran; cazan; esquía; esquían; acampa; canta en; enseña en; da clases; va y viene; "
                "reforman; contrata gente; traspasa; traspasan; se renueva; se renuevan; renovación tácita; "
                "saca el carnet; se examina; empieza el cole; empieza la universidad; empieza la uni; "
                "empieza primaria; entra al colegio; entra a la universidad; entra en la universidad; "
                "entra de socio; se casa; se casan; espera un bebé; espera bebé; espera un hijo; espera una hija; "
                "espera un niño; espera una niña; espera gemelos; espera mellizos; esperan un bebé; esperan bebé; "
                "esperan un hijo; esperan una hija; esperan un niño; esperan una niña; esperan gemelos; "
                "esperan mellizos; está embarazada; da a luz; celebran su; festeja; festejan; se jubila; se jubilan; "
                "se gradúa; se gradúan; se recibe de; va cada; va siempre; va a pescar; va a cazar; va a esquiar; "
                "entrega el balance; van solo por; veranea; veranean; pasa el verano; "
                "pasa los veranos; pasa las vacaciones; pasa agosto; pasa las navidades; acostumbra; acostumbran; "
                "siempre va; le gusta; les gusta; es de los que; cumple años; cumplen; es su cumpleaños"
            ),
        },
        "KIN": FAMILY,
        "IF": "si no llegan; si no llega; si no me llega; si no me llegan; si no ha llegado; si no han llegado; si no lo manda; si no los manda; si no la manda; si no me manda; si no me pasa; si no envía; si no lo envía; si no recibo; si no he recibido; si no cumple; si no cumplen; si no aparece; si no firma; si no firman; si no paga; si no pagan; si no ha pagado; si no ha firmado; si; si no hay novedad; si es que",
        "IFNOT": (
            f"{ELSE}; "
            "si no contesta; sin respuesta; si no hay respuesta; si no; si nada; si no coge; en todo caso; en su "
            "defecto; si no sé nada; "
            "si no sabemos nada; y si no"
        ),
        "CLOSED": "cerrado; cerrada; cerrados; cerradas; cierra; cierran; están cerrados; está cerrado",
        "AWAY": {"place": "en obra; en el rancho; en la playa; en el pueblo; en el campo; en el hospital; en la costa", None: (
            "con permiso; con licencia; en faena; en terreno; en la mina; embarcado; embarcada; navegando; en altamar; de gira por; de "
"turno; en plataforma; de misión; de maniobras; en el cuartel; en formación; de formación; de "
"prácticas; de erasmus; se va de; se van de; se fue de; sale de viaje; sale de vacaciones; sale a vacaciones; salen a vacaciones; salió de"
" viaje; salió de vacaciones; sale fuera; viaja; viajan; viaja a; viajará; de asuntos propios; "
"asuntos propios; de moscosos; de días libres; de día libre; se toma vacaciones; se toma unos días;"
" coge vacaciones; cogió vacaciones; de paternidad; de maternidad; permiso de paternidad; permiso "
"de maternidad; baja de paternidad; de prenatal; de postnatal; postnatal; licencia médica; de "
"reposo médico; convaleciente; recuperándose; en recuperación; ingresado; ingresada; internado; "
"internada; en rehabilitación; en cuarentena; aislado; aislada; confinado; en el campo; en la "
"costa; en el extranjero; en el pueblo; en el rancho; de retiro; de peregrinación; de rodríguez; de"
" campaña; de auditoría; en auditoría; en auditorías; con auditoría; con auditores; en juicio; en "
"juicios; en exámenes; de exámenes; de mudanza; en balance; de balance; en inventarios; de entrega;"
" de entregas; con entregas; de inspección; en parada técnica; en paro; en huelga; de guardia; en "
"temporada alta; en plena campaña; en cosecha; en la cosecha; en la vendimia; en vendimia; en "
"zafra; liadísimo; liadísima; hasta las cejas; hasta las orejas; hasta el gorro; hasta la "
"coronilla; hasta la madre; hasta el tope; hasta el moño; tapado; tapada; tapado de trabajo; tapado"
" de laburo; tapada de trabajo; enterrado; enterrada; ahogado; ahogada; saturadísimo; reventado; "
"reventada; colapsado; colapsada; a mil; a full; de cabeza; sin cabeza; con mucho trabajo; con "
"mucho lío; con lío; con mucho curro; con mucha chamba; copado; copada; petado; petada; hasta la "
"bandera; hecho un lío; en cierre de mes; en cierre fiscal; en cierres; de cierre; de vacaciones; "
"vacaciones; de viaje; fuera; ausente; no estará; de baja; de baja maternal; baja "
"maternal; baja por maternidad; de permiso; viajando; ocupado; ocupada; ocupados; muy liado; liado;"
" liada; liados; a tope; saturado; saturada; fuera de la oficina; no disponible; de feria; de feria"
" en; de congreso; enfermo; enferma; hospitalizado; de luna de miel; no vuelve; no regresa; afuera;"
" de crucero; de gira; cerrado; cierran; están cerrados; cerrada; desbordado; desbordada; de "
"descanso; estará fuera; está fuera; estarán fuera; están fuera; de licencia; incapacitado; anda de"
" vacaciones; anda de viaje; anda fuera; va a estar fuera; se va de viaje; se va de vacaciones; va "
"de vacaciones; se van de vacaciones; en la playa; en obra; de puente; hospitalizada; en el "
"hospital; operado; operada; de reposo; incapacitada; de incapacidad; de asueto; está ausente; en "
"cierre; en inventario; en capacitación; en ferias; de boda; hasta arriba; hasta el cuello; "
"agobiado; agobiada; sin tiempo; de comisión; de licencia médica; de mantenimiento; parados; cierre"
" por vacaciones; cerrado por vacaciones"
        )},
        "SELFAWAY": (
            f"{OURS_AWAY}; "
            "voy a estar fuera; vamos a estar fuera; estoy de vacaciones; estamos de vacaciones; voy a estar de vacaciones; me voy de "
            "vacaciones; nos vamos de vacaciones; salgo de vacaciones; salimos de vacaciones; me voy de viaje; salgo de viaje; viajo; "
            "viajamos; estoy de viaje; estaré de viaje; estaré de vacaciones; ando fuera; ando de viaje; estoy afuera; estoy de baja; "
            "estaré afuera; estaré fuera; estaremos fuera; estaremos afuera; estoy fuera; saldré; me iré; "
"estuve; tendré"
        ),
        "EVENTV": (
            "puertas abiertas; jornada de puertas abiertas; jornadas de puertas abiertas; casa abierta; "
            f"{BOOKS}; "
            "se cierra; se cierran; se cerrará; se cerrarán; se clausura; se clausuran; se concluye; se concluyen; "
            "licencia de obra; licencia de obras; licencia de construcción; licencia de funcionamiento; licencia de apertura; licencia "
            "ambiental; licencia municipal; tiene la licencia; tienen la licencia; sale la licencia; les dan la licencia; "
            "cierran números; cierran presupuesto; cierran presupuestos; cierran el año; cierran el ejercicio; "
"cierra el ejercicio; cierran balance; cierran balances; cierran ofertas; cierran cuentas; cierra "
"caja; cierran caja; cierran el mes; cierran mes; cierra mes; cierran el trato; cierran trato; "
"cierran contrato; cierran nómina; cierran inventario; cierran el trimestre; cierra el plazo; "
"cierran el plazo; cierran plazo; cierra la licitación; cierran licitación; rinde; rinden; se "
"gradúa; gradúa; graduación; bautizo; bautismo; primera comunión; comunión; velorio; funeral; "
"entierro; fallo; sentencia; escritura; escrituras; notaría; matrimonio; casamiento; boda; vista oral; la vista; exámenes; misa; desfile; estreno; vendimia; zafra; peregrinación; sorteo; puesta en marcha; cena de empresa; la operan; lo operan; le operan; se "
"opera; operación; cirugía; intervención; sale de cuentas; da a luz; inauguran; estrenan; estrena; "
"presentación; lanzamiento; lanzan; se libera; sale la licitación; se abre; arrancan; arranca; se "
"entrega; entregan; se muda; se mudan; mudan; traslado; viaje; vuelo; visita de obra; inspección; "
"certificación; replanteo; hormigonado; expo; congresito; simposio; seminario; taller; "
"capacitación; examen; oposición; oposiciones; selectividad; torneo; partido; carrera; maratón; "
"romería; procesión; fiesta; fiestas patronales; feria del pueblo; convite; homenaje; jubilación; "
"se jubila; quinceañera; posadas; kermés; asado; posada; kickoff; demo; sprint; corte; "
"mantenimiento; parada de planta; paro de planta; paro; huelga; puente festivo; tribunal; "
"audiencia; subasta; remate; fallo del concurso; adjudicación; adjudican; apertura de sobres; "
"apertura de plicas; dictamen; votación; votan; junta directiva; junta de accionistas; junta de "
"vecinos; consejo de administración; directorio; sesión; plenario; reunión; junta; consejo; se "
"reúne; se reunen; feria; congreso; conferencia; convención; decisión; decide; deciden; contrato; "
"vence; vencimiento; alquiler; renovación; renueva; termina; acaba; empieza; comienza; auditoría; "
"presupuestos; boda; cumpleaños; aniversario; mudanza; licitación; concurso; inauguración; "
"apertura; plazo; entrega; cierre fiscal; comité; asamblea; elecciones; se casa; inventario; "
"caduca; expira; finaliza; jornadas; evento; formación; curso; juicio; obra; obras; pleno; es el "
"día; cambia"
        ),
        "PLAN": (
            "iba a; íbamos a; iban a; tenía que; teníamos que; tenían que; había que; habíamos quedado en; habíamos "
            "quedado para; había quedado en; habíamos quedado de; quería; queríamos; debía; debíamos; debí; debía de; "
            "tendría que haber; tenía que haber; tenía que haberle; era para; pensaba; pensábamos; tenía pensado; "
            "tenía previsto; teníamos pensado; la idea era; lo suyo era; quise; quisimos; intenté; intentamos; traté de"
        ),
        "PASTV": {"noted": "había puesto; habíamos puesto; tenía puesto; tenía anotado; tenía apuntado; había anotado; había apuntado; anoté; apunté; agendé; puse; escribí; marqué; registré; anotamos; pusimos", None: (
            "ya quedó; ya quedaron; quedó instalado; quedó instalada; quedó listo; quedó lista; quedó terminado; quedó terminada; "
            "han cerrado; ha cerrado; han abierto; ha abierto; "
            "hizo; hicieron; hice; hicimos; tuve; vine; vinimos; dio; dieron; dimos; puso; pusieron; "
"quiso; quisieron; trajo; trajeron; supo; supieron; supe; hubo; pudo; pudieron; pude; anduvo; "
"anduvieron; produjo; murió; murieron; falleció; cumplió; cumplieron; salió; salieron; trabajó; "
"trabajaron; trabajaba; trabajaban; vivía; vivían; vivió; vivieron; estudiaba; estudiaron; jugaba; "
"solía; solían; acabó; acabaron; terminó; terminaron; abrieron; cerraron; compramos; vendió; "
"vendieron; vendimos; montó; montaron; fundaron; inauguró; inauguraron; inaugurado; inaugurada; "
"construido; construida; se separó; se divorció; se mudaron; se casaron; heredó; heredaron; desde "
"niño; desde pequeño; desde chico; desde chiquito; preferían; prefería; habían dicho; había dicho; "
"habíamos hablado; empezó; comenzó; llegó; mudó; cambió; abrió; entró; firmó; estudió; se casó; "
"estuvo; perdió; perdieron; ganó; ganaron; dejó; perdimos; conocí; conocimos; hablé; hablamos ya; "
"habló; vi; vimos; envié; enviamos; compró; compraron; fundó; fundada; fundado; llamé; "
"jubiló; se jubiló; nació; nacido; comí; comimos; reunimos; nos reunimos; visitamos; visité; "
"recibió; entregamos; contraté; contrató; mandé; mandamos; firmamos; cenamos; coincidimos; le "
"mandé; le envié; me lo dijo; nos lo dijo; se lo dije; dijo que no; llamó; llamaron; firmaron; vino; vinieron; "
"estuvieron; estuvimos; fuimos; fueron; cerró; rechazó; rechazaron; aceptó; aceptaron; mandó; "
"envió; dejaron; nos vimos; cambiaron; visitó; instaló; instalamos; entregó; pagó; pagaron; "
"canceló; cancelaron; preguntó; contestó; contestaron; respondió; respondieron; solo "
"trabaja; trabaja solo; juega; cumple; tuvimos; tuvo; tuvieron; presentó; presentamos; recibieron; "
"ya llamó; ya dijo; conocido; conocida"
        )},
        "THAT": "eso; ello; esto; aquello; esa fecha; ese día",
        "THEN": (
            "ese mero día; ese mismito día; ese propio día; mismo día; ese mismo lunes; ahí mismo; en "
            "esas fechas; por esas fechas; para esas fechas; por entonces; en esa época; ahí mero; ese día; ese mismo "
            "día; esa misma fecha; ese rato; en esa fecha; para esa fecha; entonces; ahí; en ese momento; ya entonces;"
            " para entonces"
        ),
        "ONE": "la de; la",
        "GUARD": {"phone": "tel; tfno; tlf; telf; tf; tno", None: (
            "sala; oficina; despacho; ext; extensión; habitación; número; num; nº; nro; no nro; stand; "
"pabellón; página; pág; edificio; puerta; versión; modelo; ref; referencia; teléfono; móvil; "
"fax; km; lote; fase; serie; línea; código; handicap; zona; nave; mesa; asiento; tren; vuelo; cp; "
"artículo; local; capítulo; nivel; polígono; parcela; box; caja; ssn; cel; celular; edad; v; ver; "
"vers; rev; release; art nr"
        )},
        "MOVED": f"{FROM_DAY}; trasladado del",
        "SAYS": (
            "dijo; dijeron; dije; dice; comentó; comentaron; sugirió; sugirieron; propuso; propusieron; planteó; plantearon; ofreció; me ha dicho que; ha dicho que; han dicho que; nos ha dicho que; me han dicho que; nos han dicho que; "
            "ha pedido que; me ha pedido que; "
            "dijo que; dijeron que; me dijo que; nos dijo que; le dije que; dije que; dice que; dicen que; pidió que; "
            "me pidió que; nos pidió que; pidieron que; comentó que; me comentó que; contó que; insistió en que; dijo "
            "clarito que; dijo claramente que; dijo bien claro que; aseguró que; avisó que; avisó de que; confirmó "
            "que; explicó que; respondió que; contestó que; sugirió que; quiere que; quieren que; propuso que; asegura "
            "que; jura que; juró que; prometió que; cree que; piensa que; me escribió que; escribió que"
        ),
        "SUB": {"later": "que luego; porque luego; que después; porque después; que ya luego; pues luego; que más tarde; que enseguida; porque ya luego; y luego ya; que a partir de ahí; porque más tarde; que si no luego; ya que luego; que de ahí; porque de ahí; que antes; porque antes; que por la tarde ya; que ya después; porque ya después; porque en seguida; pues después; que al rato; porque al rato", None: "porque; ya que; puesto que; dado que; para que; mientras; pues"},
        "WITH": "con; preguntar por; pregunta por; preguntarle por; pregunten por; pregúntale por; pregunte por",
        "QUIT": (
            "dejen de; deje de; deja de; dejá de; paren de; pare de; dejar de"
        ),
        "F": {"ours": "nosotros; nos; con nosotros; conmigo; juntos; juntas; yo", "when": "cuando", "nothing": "nada", "falls": "es; son; serán; serían; caerán; será; sería; cae; caen; caerá; va a ser; toca; va a caer; cae justo", "wants": "quiere; quieren; pide; piden; quería; querían", "that": "que", None: (
            "nada más; nada nuevo; nada urgente; "
            "no muy temprano; no muy tarde; no demasiado pronto; no demasiado temprano; no demasiado tarde; no tan temprano; "
            "justos; justas; justo; exactos; exactas; clavados; clavadas; contados; contadas; cabales; corridos; corridas; seguidos; "
            "seguidas; completos; completas; enteros; enteras; entero; entera; redondos; redondas; y pico; y algo; y tantos; y tantas; y "
            "fracción; o por ahí; o así; "
            "al menos; por lo menos; como mínimo; cuando menos; más o menos eso; nada menos; quedó; quedaron; de aire; de oxígeno; de cancha; de descanso; por qué no; y si; qué te parece;"
" qué le parece; chance de; un chance de; prórroga de; una prórroga de; de plazo; de margen; de tregua; de gracia; de espera; de pausa; de tiempo; de "
"respiro; de colchón; ya; yo; él; ella; ellos; ellas; usted; ustedes; nosotros; qué; se; lo; "
"le; les; su; sus; mi; mis; tu; tus; es; son; está; están; estará; será; ser; hay; tiene; "
"tienen; tengo; quiere; quieren; quiero; debe; debería; podría; para; por; sin; bajo; ante; "
"como; cuando; donde; muy; más; también; solo; todavía; aún; otra; otro; vez; de nuevo; "
"nuevamente; nuevo; hola; gracias; saludos; sobre el tema; tema; acerca; respecto; re; "
"volver; volveré; vuelvo; vuelve; vuelta; regresa; regresaré; regreso; de regreso; de "
"vuelta; ir; voy; va; van; iré; hacer; hacemos; hago; aquí; allí; bien; todo; toda; todos; "
"todas; mismo; fecha; fecha límite; límite; tarea; fue; hacerse; hecha; juntos; algo; cosas; "
"nada; cortana; proyecto; equipo; cliente; empresa; tipo; después; jajaja; quizá; tal vez; "
"probablemente; seguramente; puntual; poco; aproximadamente; necesita; necesito; necesitamos; "
"tenemos; puede ser; cualquier; cualquiera; alguna; algún; feriado de; feriado del; feriado "
"por; festivo de; festivo del; el festivo de; asueto de; asueto del; feriado del día de; pero "
"no esta; pero no este; pero no esa; pero no ese; no este no; sin falta; debo; debemos; tengo "
"que; tiene que; hay que; tenemos que"
        )},
    },
    glued={
        "OCLOCK": "h hs",
        "AMPM": {"a": "am", "p": "pm"},
        "DAYS": {1: "d"},
    },
    slips={
        "tres": "tress; trse; tes",
        "cuatro": "quatro; cuarto; cutro",
        "dos": "dso; doss",
        "cinco": "sinco; cinc",
        "seis": "sies; ses; seiss",
        "ocho": "ocoh; oco; hocho",
        "doce": "dose",
        "trece": "trese",
        "once": "onse",
        "diez": "dies",
        "quince": "kinse; kince",
        "próximo": "prócimo; procsimo; prosimo; proxsimo",
        "próxima": "prócima; procsima; prosima; proxsima",
        "semana": "cemana; setmana; samana; smna",
        "semanas": "cemanas; setmanas; smnas; semnasa; semamas",
        "meses": "mses; meess; mesess",
    },
    slashed={"p": "para", "x": "por", "q": "que"},
    aliases=HEARD
    | {
        "mnn": "manana",
        "finaels": "finales",
        "prinsipios": "principios",
        "mediads": "mediados",
        "llamra": "llamar",
        "lamar": "llamar",
        "llmar": "llamar",
        "pasr": "pasar",
        "qe": "que",
        "qeu": "que",
        "nabe": "nave",
        "octubr": "octubre",
        "savados": "sabado",
        "viernez": "viernes",
        "miercole": "miercoles",
        "diziembre": "diciembre",
        "dicienbre": "diciembre",
        "jullio": "julio",
        "avri": "abril",
        "marso": "marzo",
        "frebero": "febrero",
        "henero": "enero",
        "hoctubre": "octubre",
        "septienbre": "septiembre",
        "markarle": "marcarle",
        "markar": "marcar",
        "marko": "marco",
        "yamame": "llamame",
        "bisito": "visito",
        "bisitar": "visitar",
        "vuscarlo": "buscarlo",
        "vuscar": "buscar",
        "resevar": "reservar",
        "ezcribo": "escribo",
        "escrivirle": "escribirle",
        "escrivir": "escribir",
        "escrivo": "escribo",
        "hablal": "hablar",
        "ablo": "hablo",
        "ablale": "hablale",
        "ablarle": "hablarle",
        "kiero": "quiero",
        "kien": "quien",
        "kiere": "quiere",
        "mna": "manana",
        "pa": "para",
        "k": "que",
        "ke": "que",
        "xq": "porque",
        "biernes": "viernes",
        "bierne": "viernes",
        "vierne": "viernes",
        "juebes": "jueves",
        "jueve": "jueves",
        "lune": "lunes",
        "lunez": "lunes",
        "marte": "martes",
        "martez": "martes",
        "mierc": "miercoles",
        "mierkoles": "miercoles",
        "mierocles": "miercoles",
        "savado": "sabado",
        "sabao": "sabado",
        "kedamos": "quedamos",
        "keda": "queda",
        "yamo": "llamo",
        "yamar": "llamar",
        "yamarle": "llamarle",
        "yamalo": "llamalo",
        "ablar": "hablar",
        "ablamos": "hablamos",
        "setienbre": "septiembre",
        "nobiembre": "noviembre",
        "novienbre": "noviembre",
        "disiembre": "diciembre",
        "avril": "abril",
        "otubre": "octubre",
        "hase": "hace",
        "asta": "hasta",
        "aora": "ahora",
        "dsp": "despues",
        "dps": "despues",
        "desp": "despues",
        "xa": "para",
        "cdo": "cuando",
        "qdo": "cuando",
        "hrs": "horas",
    },
    spelled=("WEEKDAY", "MONTH", "HOLIDAY", "TOMORROW", "WEEKS", "MID", "FORTNIGHTS", "QUARTERS", "NEXT", "FOLLOWING", "NUM"),
    guards="juntos manzana manada cuadro cuadros vente",
    told="ó aron ieron jeron gué qué",
    accented={"GOOD": "sí", "PASTV": TOLD, "BALL": WILL, "F": {"is": "está; están", None: "estás; esté; estén; él", "already": "ya"}, "W": PRESENT},
    abbreviations="cte pte corrte pdo sem lun mar mié mie jue vie sáb sab dom ene feb mar abr may jun jul ago sep sept oct nov dic prox próx aprox trim sr sra dr tel máx max mín pág",
    perfect=Perfect(
        done=DONE,
        having="ha han he hemos había habían habíamos",
        articles="el la los las un una unos unas de",
        participles=r"\w{2,}(?:[aií]d[oa]s?|uest[oa]s?|crit[oa]s?|iert[oa]s?)",
        telling=(
            "propuesto pedido preferido sugerido fijado previsto prometido decidido reservado apuntado anunciado "
            "explicado contestado querido quedado invitado pensado puesto dicho recomendado aconsejado elegido "
            "señalado marcado dado avisado comunicado insistido dejado rogado solicitado planificado programado"
        ),
    ),
    days=DAYS,
    sentences=Sentences(
        day="{weekday} {day} de {month} de {year}",
        window="Del {first} al {last}",
        moved="{day}, trasladado del {said}",
        time="{rest} a las {time}",
        ball="La pelota está en su tejado",
        none="No se dijo ninguna fecha",
        weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        months=(
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ),
    ),
)  # fmt: skip
