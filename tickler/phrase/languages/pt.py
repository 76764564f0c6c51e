"""Portuguese, of Portugal and of Brazil."""

from __future__ import annotations

import datetime as dt
from itertools import product

from tickler.phrase.language import Language, Perfect, Sentences, Syntax
from tickler.phrase.named_days.pt import DAYS
from tickler.phrase.sounds import by_ear

UNITS = ("um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove")
TEENS = (
    "dez",
    "onze",
    "doze",
    "treze",
    "catorze; quatorze",
    "quinze",
    "dezasseis; dezesseis",
    "dezassete; dezessete",
    "dezoito",
    "dezanove; dezenove",
)
TENS = {
    20: "vinte",
    30: "trinta",
    40: "quarenta",
    50: "cinquenta",
    60: "sessenta",
    70: "setenta",
    80: "oitenta",
    90: "noventa",
}
FIRSTS = ("primeir", "segund", "terceir", "quart", "quint", "sext", "sétim", "oitav", "non", "décim")

NUMBERS = (
    dict(enumerate(UNITS + TEENS, start=1))
    | TENS
    | {ten + unit: f"{TENS[ten]} e {UNITS[unit - 1]}" for ten, unit in product(TENS, range(1, 10))}
    | {
        1: "um; uma",
        2: "dois; duas",
        6: "seis; meia dúzia de",
        12: "doze; dúzia de",
        10: "dez; dezena de; uma dezena de",
        21: "vinte e um; vinte e uma",
        22: "vinte e dois; vinte e duas",
        100: "cem",
    }
)
ORDINALS = {at: "; ".join(stem + ending for ending in ("o", "a", "os", "as")) for at, stem in enumerate(FIRSTS, start=1)} | {
    11: "décimo primeiro; décima primeira", 12: "décimo segundo; décima segunda", 20: "vigésimo", -2: "penúltimo; penúltima", -3: "antepenúltimo; antepenúltima",
}  # fmt: skip
YEARS = {2000 + number: f"dois mil e {word.split(';')[0]}" for number, word in NUMBERS.items() if number < 100}

REGULAR = [
    "ligar",
    "telefonar",
    "falar",
    "contactar",
    "contatar",
    "chamar",
    "procurar",
    "perguntar",
    "confirmar",
    "retomar",
    "insistir",
    "cobrar",
    "visitar",
    "conversar",
    "buscar",
    "tentar",
    "reforçar",
    "avisar",
    "consultar",
    "marcar",
    "combinar",
    "sondar",
    "apertar",
    "cutucar",
    "acionar",
    "convidar",
    "escrever",
    "rever",
    "localizar",
    "checar",
    "verificar",
    "recontactar",
    "religar",
    "acompanhar",
    "comentar",
    "abordar",
    "apanhar",
    "pegar",
]
"""Verbs of getting in touch that are conjugated like the many."""

UNSAFE = frozenset(("marco", "pego", "pegar", "apanho", "comento", "aviso", "avisar", "escreva", "busque", "verifica"))
"""Forms that are other words too."""

PRONOUNS = ("lhe", "lhes", "o", "a", "os", "as", "nos")
TOUCHES = product(
    [
        "dou",
        "dar",
        "damos",
        "dá",
        "dê",
        "lhe dou",
        "dou lhe",
        "dar lhe",
        "dá lhe",
        "dou nele",
        "mando",
        "faço",
        "fazer",
        "vou dar",
        "daremos",
        "envio",
        "dava",
        "bato",
        "bater",
        "passo",
        "passar",
    ],
    [
        "um toque",
        "um alô",
        "um oi",
        "um olá",
        "uma ligada",
        "uma ligadinha",
        "um telefonema",
        "uma chamada",
        "um toquinho",
        "um pulo",
        "notícias",
        "sinal de vida",
        "um sinal",
        "uma apitada",
        "uma apitadela",
        "uma telefonadela",
        "uma palavrinha",
        "uma palavra",
        "um ping",
        "uma buzinada",
        "um fio",
        "um papo",
        "um grito",
        "uma chamadinha",
        "um salve",
        "uma cutucada",
        "um zap",
    ],
)
OTHERS = {
    "ligar": "liga", "telefonar": "telefona", "chamar": "chama", "procurar": "procura", "retornar": "retorna",
    "avisar": "avisa", "contactar": "contacta", "contatar": "contata", "responder": "responde", "mandar": "manda",
    "enviar": "envia", "escrever": "escreve", "dizer": "diz", "buscar": "busca", "confirmar": "confirma",
    "dar retorno": "dá retorno", "dar notícias": "dá notícias", "dar um toque": "dá um toque", "dar um alô": "dá um alô",
    "entrar em contato": "entra em contato", "entrar em contacto": "entra em contacto", "passar": "passa",
    "devolver a chamada": "devolve a chamada", "retornar a ligação": "retorna a ligação", "dar uma resposta": "dá uma "
    "resposta", "dar um retorno": "dá um retorno", "dar uma apitadela": "dá uma apitadela", "dar uma apitada": "dá uma apitada",
    "dar uma ligada": "dá uma ligada", "dar uma ligadinha": "dá uma ligadinha", "dar um telefonema": "dá um telefonema",
    "fazer uma chamada": "faz uma chamada", "dar uma chamada": "dá uma chamada", "mandar mail": "manda mail",
    "mandar um mail": "manda um mail", "mandar um email": "manda um email", "mandar uma mensagem": "manda uma mensagem",
    "mandar mensagem": "manda mensagem", "mandar um zap": "manda um zap", "mandar um e mail": "manda um e mail",
    "dar uma palavra": "dá uma palavra", "dar um sinal": "dá um sinal", "dar um telefonadela": "dá uma telefonadela", "dar uma posição": "dá uma posição", "voltar a ligar": "volta a ligar",
}  # fmt: skip
"""What the others do when they get in touch: the infinitive, and the third person."""

PROMISES = ("ficou de", "ficaram de", "fica de", "ficam de", "prometeu", "prometeram", "vai", "vão", "disse que vai",
            "disse que ia", "disseram que iam", "diz que vai", "tem de", "tem que", "têm de", "têm que", "ficou ele de",
            "ficou ela de", "comprometeu se a", "se comprometeu a", "combinou de", "quer", "prefere")  # fmt: skip
SAID = (
    "disse que",
    "diz que",
    "falou que",
    "avisou que",
    "garante que",
    "garantiu que",
    "disse que ele",
    "disse que ela",
)
BOUND = ("ficou de", "ficaram de", "fica de", "ficam de", "prometeu", "prometeram", "vai", "vão", "disse que ia")
"""With these nobody needs to be named: it is we whom they get in touch with."""


def _plural(third: str) -> str:
    verb, _, rest = third.partition(" ")
    return {"diz": "dizem", "dá": f"dão {rest}"}.get(verb, f"{verb}m {rest}".strip())


def _theirs(infinitive: str, third: str) -> list[str]:
    """The ways to say that it is they who get in touch."""
    plural = _plural(third)
    said = [
        f"{one} {third}" for one in ("é ele que", "é ela que", "ele é que", "ela é que", "ele que", "ela que", "quem")
    ]
    said += [f"{one} {plural}" for one in ("são eles que", "eles é que", "eles que", "elas é que")]
    for who in ("me", "nos"):
        said += [
            f"{one} {who} {third}"
            for one in ("ele", "ela", "você", "que", "já", "quando ele", "ele é que", "ela é que")
        ]
        said += [f"{third} {who} {one}" for one in ("ele", "ela")] + [f"{who} {third} {one}" for one in ("ele", "ela")]
        said += [f"{one} {who} {plural}" for one in ("eles", "elas", "eles é que", "já")]
        said += [f"{who} {plural} {one}" for one in ("eles", "elas")] + [
            f"{plural} {who} {one}" for one in ("eles", "elas")
        ]
        said += [f"{one} {who} {infinitive}" for one in PROMISES] + [f"{one} {infinitive} {who}" for one in PROMISES]
        said += [f"{who} {one} {infinitive}" for one in PROMISES]
    said += [f"{one} {infinitive}" for one in BOUND]
    said += [f"{one} {who} {third}" for one in SAID for who in ("me", "nos")]
    said += [f"{one} {third} {who}" for one in SAID for who in ("me", "nos")]
    return said


NOT_TO_CALL = "; ".join(
    f"não {before} {asked} {behind}".replace("  ", " ").strip()
    for asked in ("ligar", "ligue", "ligues", "liga", "liguem", "telefonar", "telefone", "telefones", "chamar", "chame", "procurar", "procure",
                  "incomodar", "incomode", "contactar", "contacte", "contatar", "contate", "escrever", "insistir")
    for before in ("", "lhe", "o", "a", "os", "as", "vale a pena", "adianta")
    for behind in ("", "lhe", "pra ele", "pra ela", "para ele", "para ela")
    if not (before and behind)
)  # fmt: skip
"""It is asked not to call: for good, or only then."""

WRITES = "; ".join(
    f"{promised} {what}"
    for promised in ("me prometeu", "nos prometeu", "prometeu me", "prometeu nos", "me prometeram", "prometeram me", "deve me", "ficou me devendo",
                     "ficou a dever me")
    for what in ("resposta", "uma resposta", "a resposta", "um retorno", "retorno", "notícias", "uma decisão", "uma posição")
) + "; " + "; ".join(
    f"{one} {third}"
    for one in ("ele", "ela")
    for third in ("confirma", "avisa", "responde", "me fala", "nos fala", "volta a falar com a gente", "volta a falar connosco", "volta a falar comigo")
) + "; " + "; ".join(
    f"{one} {third}"
    for one in ("eles", "elas")
    for third in ("confirmam", "avisam", "respondem", "me falam", "voltam a falar com a gente", "voltam a falar connosco", "voltam a falar comigo")
) + "; " + "; ".join(
    f"a {turn} é {whose}" for turn in ("próxima jogada", "jogada", "vez") for whose in ("dele", "dela", "deles", "delas")
) + "; " + "; ".join(
    f"{third} {one}"
    for third in ("liga", "telefona", "escreve", "manda", "envia", "avisa", "responde", "confirma", "contacta", "contata", "chama")
    for one in ("ele", "ela")
) + "; " + "; ".join(
    f"{third} {one}"
    for third in ("ligam", "telefonam", "escrevem", "mandam", "enviam", "avisam", "respondem", "confirmam", "contactam", "contatam")
    for one in ("eles", "elas")
) + "; " + "; ".join(
    f"{left} {side}"
    for left in ("fica", "ficou", "está", "tá", "a bola fica", "a bola está", "a bola tá")
    for side in ("do lado dele", "do lado dela", "do lado deles", "do lado delas", "com ele", "com ela", "com eles", "com elas",
                 "na mão dele", "na mão dela", "na mão deles", "nas mãos dele", "nas mãos dela", "nas mãos deles")
)  # fmt: skip

FAMILY = "; ".join(
    f"{whose} {kin}"
    for whose in ("o", "a", "os", "as", "seu", "sua")
    for kin in ("filho", "filha", "filhos", "filhas", "mulher", "esposa", "marido", "irmão", "irmã", "mãe", "pai",
                "sogra", "sogro", "neto", "neta", "netos", "sobrinho", "sobrinha", "namorada", "namorado", "cunhado",
                "cunhada", "primo", "prima", "avó", "avô", "menino", "menina", "miúdo", "miúda", "miúdos", "garoto",
                "garota", "bebê", "bebé", "genro", "nora", "afilhado", "afilhada", "cachorro", "gémeos", "gêmeos",
                "caçula", "filhote")
)  # fmt: skip
"""Whose plans are nobody's follow-up."""
MOVED = "; ".join(
    f"{moved} {to}"
    for moved in ("empurrou", "jogou", "passou", "mudou", "trocou", "adiou", "remarcou", "transferiu", "antecipou", "puxou",
                  "deixou", "reagendou", "empurraram", "jogaram", "passaram", "mudaram", "trocaram", "adiaram",
                  "remarcaram", "transferiram", "anteciparam", "deixaram", "reagendaram", "passámos", "adiámos",
                  "remarcámos", "deixámos")
    for to in ("para", "pra", "pro", "p")
)  # fmt: skip
THEIRS = "; ".join(
    form
    for infinitive, third in OTHERS.items()
    for form in _theirs(infinitive, third)
    if form not in ("que me diz", "vai passar", "vão passar", "vai buscar", "vão buscar", "quem liga", "quem passa")
)


def _soft(stem: str) -> str:
    """The stem before an e: marque, ligue, reforce."""
    for hard, soft in (("c", "qu"), ("g", "gu"), ("ç", "c")):
        if stem.endswith(hard):
            return stem[: -len(hard)] + soft
    return stem


WAITED_FOR = "; ".join(
    f"{when} {who} {form}"
    for when in ("até que", "até", "que", "esperar que", "espero que", "aguardar que", "quando", "quando ele", "quando ela",
                 "quando eles", "assim que", "prefere que", "quer que")
    for who in ("me", "nos")
    for verb in ("ligar", "telefonar", "chamar", "procurar", "retornar", "avisar", "contactar", "contatar", "confirmar")
    for form in (verb, f"{verb}em", f"{_soft(verb[:-2])}e", f"{_soft(verb[:-2])}em")
)  # fmt: skip
WILL = "; ".join(f"{verb}{ending}" for verb in OTHERS if " " not in verb and verb not in ("passar", "dizer")
                 for ending in ("á", "ão"))  # fmt: skip
THOUGH = "; ".join(
    f"{though} {day}"
    for though in ("mesmo sendo", "mesmo sendo num", "mesmo caindo no", "mesmo caindo num", "mesmo que seja",
                   "mesmo que caia no", "mesmo que caia num", "mesmo que caia em", "mesmo que seja num", "apesar de ser",
                   "ainda que seja", "ainda que caia num", "ainda que caia no", "embora seja", "embora caia num",
                   "embora caia no", "nem que seja", "nem que caia no", "nem que seja no", "mesmo num", "mesmo no",
                   "mesmo sendo na", "mesmo caindo na", "mesmo caindo numa", "mesmo que caia na", "mesmo que caia numa")
    for day in ("segunda", "terça", "quarta", "quinta", "sexta", "segunda feira", "terça feira", "quarta feira",
                "quinta feira", "sexta feira", "sábado", "domingo", "feriado", "fim de semana")
)  # fmt: skip
"""A day is meant although it falls on one that is not worked on."""


def _ours(verb: str) -> list[str]:
    """The forms in which it is for us to get in touch: I, we, and what others ask for."""
    stem = verb[:-2]
    if verb.endswith("ar"):
        asked = [_soft(stem) + one for one in ("e", "es", "em", "emos")]
        past = [stem + one for one in ("asse", "assem", "ássemos")]
    else:
        asked = [stem + one for one in ("a", "as", "am", "amos")]
        past = [stem + one for one in ("esse", "essem", "êssemos")]
    return asked + past + [verb + one for one in ("ei", "emos", "mos")]


ACTS = "; ".join(
    [form for verb in REGULAR for form in (verb, verb[:-1] + "mos", verb[:-2] + "o") if form not in UNSAFE]
    + [form for verb in REGULAR for form in _ours(verb) if form not in UNSAFE]
    + [f"{form} {pronoun}" for verb in REGULAR for form in (verb, verb[:-2] + "o") for pronoun in PRONOUNS[:2]]
    + [f"{verb[:-1]} lo; {verb[:-1]} la; {verb[:-1]} los; {verb[:-1]} las" for verb in REGULAR]
    + [" ".join(touch) for touch in TOUCHES]
)
TOLD = "falámos; ligámos; contactámos; conversámos; jantámos; almoçámos; visitámos; telefonámos; marcámos; combinámos"

SINGULAR_BACK = ("voltar", "regressar", "retornar", "volte", "regresse", "retorne", "chegar", "chegue", "voltar de viagem", "estiver de volta",
                 "chegar de viagem", "aterrar", "aterrissar", "desembarcar", "tiver alta", "receber alta", "se recuperar", "recuperar",
                 "reabrir", "reabra")  # fmt: skip
PLURAL_BACK = (
    "voltarem",
    "regressarem",
    "retornarem",
    "estiverem de volta",
    "chegarem de viagem",
    "se recuperarem",
    "reabrirem",
)
OVER = "; ".join(
    f"{when} {what} {verb}".replace("  ", " ")
    for when in ("quando", "assim que", "logo que", "mal", "depois que", "qdo")
    for what in ("", "isso", "isto", "aquilo", "tudo", "tudo isso", "a coisa", "o evento", "a feira", "a obra", "o curso", "a viagem",
                 "o prazo", "esse prazo", "a licença", "a baixa", "a festa", "o congresso", "a reunião", "essa fase")
    for verb in ("acabar", "terminar", "passar", "fechar", "vencer", "acabe", "termine", "passe", "expirar", "se acabar")
)  # fmt: skip
"""What was told is over."""

BACK, AFTER_BACK = ("; ".join(
    f"{when} {who} {verb}".replace("  ", " ")
    for when in whens
    for who, verbs in (("", SINGULAR_BACK), ("ele", SINGULAR_BACK), ("ela", SINGULAR_BACK), ("já", SINGULAR_BACK),
                       ("eles", PLURAL_BACK), ("elas", PLURAL_BACK))
    for verb in verbs
) for whens in (("quando", "assim que", "logo que", "mal", "qdo"), ("depois que",)))  # fmt: skip
"""Whoever was away is back, and has been since."""


ONCE_OVER = "; ".join(
    [f"{when} {verb} {the}"
     for when in ("assim que", "logo que", "mal", "quando", "depois que", "depois de")
     for verb in ("passar", "passe", "passarem", "passem", "acabar", "acabe", "acabarem", "acabem", "terminar", "termine", "terminarem",
                  "terminem", "virar", "vire")
     for the in ("o", "a", "os", "as")]
    + [f"{when} {verb} {of}" for when in ("quando", "assim que", "logo que", "depois que", "ao") for verb in ("voltar", "regressar")
       for of in ("de", "do", "da", "das", "dos")]
    + [f"{verb}{ending} {the}" for verb in ("passad", "acabad", "terminad", "find", "concluíd")
       for ending, the in (("o", "o"), ("a", "a"), ("os", "os"), ("as", "as"))]
    + [f"{verb} {the}" for verb in ("passando", "acabando", "terminando", "virando") for the in ("o", "a", "os", "as")]
)  # fmt: skip
"""Before what has to be over first: "assim que passar o Carnaval", "acabadas as férias"."""

DWELLINGS = "; ".join(
    f"{home} t{rooms}"
    for home in ("moradia", "moradias", "apartamento", "apartamentos", "casa", "vivenda", "andar", "fração", "um", "uns", "dois")
    for rooms in range(7)
) + "; " + "; ".join(
    f"{noun} {seen}"
    for noun in ("impressora", "impressoras", "impressão", "scanner", "modelo", "modelos", "projeto", "projecto", "maquete", "imagens",
                 "corte", "prótese", "vídeo", "visita", "tour")
    for seen in ("3d", "2d", "4d")
)  # fmt: skip
"""T3 is three rooms and a kitchen, not a quarter; and what is seen in 3D takes no three days."""

TO_DAY = "; ".join(
    f"{verb}{ending} {to}"
    for verb in ("adi", "mud", "pass", "remarc", "marc", "agend", "reagend", "combin", "acert", "empurr", "antecip", "troc", "jog",
                 "chut", "atir", "deix")
    for ending in ("ou", "aram", "ámos", "amos", "ado", "ada", "a", "am")
    for to in ("para", "pra", "pro", "p")
) + "; " + "; ".join(
    f"{verb} {whom}"
    for verb in ("marcou", "marcaram", "combinou", "combinaram", "agendou", "agendaram", "acertou", "acertaram", "ficou", "ficaram",
                 "marquei", "combinei", "agendei")
    for whom in ("comigo", "connosco", "conosco", "com a gente", "com ele", "com ela", "com eles")
)  # fmt: skip
"""Before the day that was agreed on."""

ELSE = "; ".join(
    [f"se {who} {verb}".replace("  ", " ") for who in ("não", "ele não", "ela não", "eles não", "ninguém", "não me", "não nos", "ele não me", "nada nem")
     for verb in ("atender", "atenderem", "responder", "responderem", "puder", "puderem", "ligar", "ligarem", "retornar", "retornarem", "estiver",
                  "estiverem", "der", "conseguir", "conseguirem", "aparecer", "voltar", "disser nada", "disserem nada", "der certo",
                  "rolar", "for possível", "der sinal", "der notícias", "der retorno", "der resposta")]
    + ["se cair na caixa", "se cair na caixa postal", "se der caixa postal", "se for pra caixa postal", "se der ocupado", "se tiver ocupado",
       "na pior das hipóteses", "no pior dos casos", "plano b", "se falhar", "em caso contrário", "se eu não conseguir", "se não conseguir falar",
       "se não o apanhar", "se não a apanhar", "se não pegar ele", "se não pegar ela", "se não o encontrar", "se não estiver lá", "do contrário",
       "se não calhar", "se não lhe der", "ou então senão"]
)  # fmt: skip
"""What to do if no one answers, or it does not suit."""

BOOKS = "; ".join(
    f"{verb} {the}{what}"
    for verb in ("fecha", "fecham", "vai fechar", "vão fechar", "fechará", "fecho de", "fechamento de", "fecho", "fechamento", "encerra", "encerram",
                 "fechamos", "encerramos", "fechar", "encerrar", "define", "definem", "aprova", "aprovam")
    for the in ("", "o ", "a ", "os ", "as ")
    for what in ("orçamento", "orçamentos", "contas", "números", "ano", "mês", "trimestre", "balanço", "folha", "negócio", "contrato", "caixa",
                 "compras", "verba", "verbas", "plano", "planejamento", "planeamento", "exercício", "negociação", "licitação",
                 "inscrições", "candidaturas", "semestre", "projeto", "contabilidade", "venda", "vendas", "contratos", "pedido",
                 "encomenda", "acordo", "proposta")
) + "; " + "; ".join(f"{what} {how}" for what, how in (("contas", "fechadas"), ("números", "fechados"), ("balanço", "fechado"), ("orçamento",
                    "fechado"), ("exercício", "fechado"), ("exercício", "encerrado"), ("contas", "encerradas"), ("negócio", "fechado"),
                    ("caixa", "fechado"), ("mês", "fechado"), ("ano", "fechado"), ("contrato", "fechado")))  # fmt: skip
"""What is closed is no shop, and nobody is away."""

FROM_DAY = "; ".join(
    f"{be} {verb}{ending} {of}".strip()
    for be in ("", "foi", "ficou", "fica")
    for verb in ("passad", "adiad", "mudad", "transferid", "remarcad", "movid", "empurrad", "antecipad", "trocad", "reagendad")
    for ending in ("o", "a")
    for of in ("do", "da", "de")
) + "; " + "; ".join(
    f"{verb} {of}"
    for verb in ("passou", "passa", "mudou", "muda", "mudou se", "adiou", "adiaram", "transferiu", "remarcou", "remarcaram", "mudaram",
                 "empurrou", "antecipou", "trocou", "passaram", "passou se", "pulou")
    for of in ("do", "da", "de")
)  # fmt: skip
"""Before the day that is left for another one."""

EACH_TIME = "; ".join(
    f"{each} {who} {asked} {whom}".replace("  ", " ").strip()
    for each in ("toda vez que", "sempre que", "cada vez que", "todas as vezes que", "toda vez")
    for who in ("", "eu", "lhe", "o", "a")
    for asked in ("ligo", "telefono", "pergunto", "falo", "chamo", "escrevo", "procuro", "insisto", "ligamos")
    for whom in ("", "lhe", "pra ele", "pra ela", "para ele", "para ela")
)
"""What comes of every call is told, and no day."""

HEARD = by_ear(
    "segunda terca quarta quinta sexta sabado domingo feira semana semanas mes meses proxima proximo dez doze "
    "treze quinze seis sete ligar ligue telefonar chamar falar voltar depois antes amanha visitar janeiro "
    "fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "s=c se=ce si=ci c=s c=ss s=z z=s x=s x=ss x=cs x=ch ch=x qu=k ex=eis ex=es ou=o ei=e",
    guards="dose mec sesta cesta fera liguei sena cete des ses mas ces sega ter teve mei feria vota fala chama chaman liga visita telefona voltas falas mesa volta meis",
)
"""As those write who write by ear."""

DONE_TO = (
    "enviad mandad remetid instalad montad colocad consertad reparad trocad vendid comprad "
    "adquirid substituíd reformad pintad revisad assentad"
)
DONE = " ".join(f"{verb}{ending}" for verb in DONE_TO.split() for ending in ("o", "a", "os", "as"))
"""What is done to a thing, which right behind its noun tells of the past."""

OURS_AWAY = (
    "; ".join(
        f"{we} {state}"
        for we in ("estamos", "estaremos", "vamos estar", "andamos", "a gente está", "a gente tá", "a gente vai estar")
        for state in (
            "fechados",
            "encerrados",
            "em feira",
            "na feira",
            "numa feira",
            "em férias",
            "de viagem",
            "fora",
            "em inventário",
            "em balanço",
            "em congresso",
            "num congresso",
            "de recesso",
            "em recesso",
            "fechado",
            "ausentes",
        )
    )
    + "; "
    + "; ".join(
        f"{me} {state}"
        for me in ("estou", "estarei", "tô", "vou estar", "ando")
        for state in ("em feira", "na feira", "numa feira", "em congresso", "num congresso")
    )
)
"""Where we are ourselves is no reason to call later."""

APPOINTED = (
    "; ".join(
        f"{gave} {what} {to}"
        for gave in (
            "marcaram me",
            "me marcaram",
            "marcou me",
            "me marcou",
            "marcaram nos",
            "nos marcaram",
            "agendaram me",
            "me agendaram",
            "deram me",
            "me deram",
            "deu me",
            "me deu",
            "nos deram",
            "agendou me",
            "me agendou",
        )
        for what in (
            "a consulta",
            "consulta",
            "o exame",
            "exame",
            "a visita",
            "visita",
            "a vistoria",
            "vistoria",
            "a reunião",
            "reunião",
            "a cirurgia",
            "hora",
            "vaga",
            "a prova",
            "a entrevista",
            "entrevista",
        )
        for to in ("para", "pra", "pro", "p")
    )
    + "; "
    + "; ".join(
        f"{called} {to}"
        for called in (
            "convocou me",
            "me convocou",
            "convocou nos",
            "nos convocou",
            "me convocaram",
            "convocaram me",
            "chamou me",
            "me chamou",
            "chamaram me",
            "me chamaram",
        )
        for to in ("para", "pra", "pro", "p")
    )
)
"""Before the day that they set for us."""

GOING_OUT = "; ".join(
    [
        f"{verb} fora"
        for verb in ("comer", "jantar", "almoçar", "lanchar", "comemos", "jantamos", "almoçamos", "sair", "jantarmos")
    ]
    + [
        f"{verb} {place}"
        for verb in ("vamos", "vens", "vem", "vêm", "venha", "bora", "vamos todos", "ir")
        for place in (
            "à praia",
            "pra praia",
            "para a praia",
            "pro sítio",
            "para o sítio",
            "pra serra",
            "pra fazenda",
            "de cruzeiro",
            "na praia",
            "no sítio",
            "pra roça",
        )
    ]
)
"""What is done together is no absence."""

LANGUAGE = Language(
    code="pt",
    ordinals="o a os as",
    syntax=Syntax(
        by_unit=True,
        call_takes_back=True,
        day_numbers=True,
        inclusive_days=True,
        next_is_week=True,
        number_after_preposition=True,
        number_after_until=True,
        some_day=True,
        until_included=True,
        weekday_ordinals=True,
    ),
    words={
        "OPENV": {"event": "fecha às; fecham às", None: "trabalha; trabalham"},
        "STREET": "ponte 25; bairro; vila; rodovia; estrada; beco; loteamento; rua; avenida; av; praça; largo; travessa; alameda",
        "TITLE": "senhor; senhora; sr; sra; dr; dra; dona; eng; empresa; seu",
        "FIRM": (
            "gmbh; inc; llc; ltd; ag; sa; sarl; sas; srl; spa; bv; nv; lda; ltda; corp; corporation; plc; kg; ohg"
        ),
        "JUNK": (
            "pagamento d +; pagamento t +; pgto d +; pgto t +; pagto d +; pagto t +; entrega d +; entrega t +; liquidação d +; liquidação t +; compensação d +; compensação t +; prazo d +; prazo t +; pagamento em d +; pagamento em t +; pgto em d +; pgto em t +; "
            f"{DWELLINGS}; "
            "próspero ano novo; próspero ano; feliz páscoa; boa páscoa; bom carnaval; bom feriado; bom feriadão; boas "
            "entradas; bom verão; bom réveillon; ótimo fim de semana; ótimas festas; "
            "nem antes nem depois; nem antes; em alguma hora; alguma hora; uma hora dessas; uma "
            "hora destas; quando der; quando puder; quando calhar; um belo dia; um dia; qualquer hora; qualquer hora "
            "dessas; a qualquer hora; 24 horas; as 24 horas; de segunda a sexta; de segunda a sábado; de segunda à "
            "sexta; segunda a sexta; seg a sex; de seg a sex; todo sábado; todo domingo; toda segunda; toda terça; "
            "toda quarta; toda quinta; toda sexta; todas as segundas; todas as terças; todas as quartas; todas as "
            "quintas; todas as sextas; uma vez por ano; duas vezes por ano; uma vez por semana; duas vezes por semana;"
            " três vezes por semana; uma vez por mês; turno da noite; turno da manhã; horário de verão; meio período; "
            "período integral; tempo inteiro; há anos; há séculos; faz tempo; faz anos que; há tempos; de longa data; "
            "desde sempre; na altura; na época; naquela época; naquele tempo; no meu tempo; por anos; por meses; por "
            "semanas; por dias; anos a fio; mês a mês; ano a ano; semana a semana; décimo terceiro; 13º; 13º salário; "
            "décimo terceiro salário; subsídio de natal; subsídio de férias; ensino médio; segundo grau; primeiro "
            "grau; terceira idade; terceiro setor; quinta geração; quarta geração; terceira geração; segunda geração; "
            "terceiro mundo; primeiro de tudo; primeira linha; segunda linha; quinta do lago; quinta pedagógica; "
            "quinta biológica; a quinta dele; a quinta dela; na quinta dele; casa da quinta; tem uma quinta; uma "
            "quinta; quintas e solares; solar e quinta; "
            f"{THOUGH}; "
            "bom dia; boa tarde; boa noite; boa semana; bom fim de semana; bom final de semana; bom mês; bom ano; "
            "feliz ano novo; feliz natal; feliz chanucá; feliz diwali; feliz páscoa; bom ramadã; bom ramadão; feliz ano novo chinês; boas festas; boas férias; dia após dia; dia a dia; dia sim dia não; hoje em "
            "dia; um dia destes; um dia desses; algum dia; um dia qualquer; por dia; por semana; por mês; por ano; "
            "vezes ao dia; vezes por semana; vezes ao mês; vez ao mês; vez ao ano; cada dia; cada semana; cada mês; "
            "todos os dias; todas as semanas; todo dia; todo mês; o dia todo; o dia inteiro; anos de experiência; anos "
            "de idade; anos de casa; anos de mercado; segunda vez; primeira vez; segunda mão; em primeiro lugar; "
            "segundo andar; primeiro andar; terceiro andar; segunda via; segundo ele; segundo ela; segundo eles; sem "
            "pressa; não há pressa; a longo prazo; a curto prazo; meio dia de trabalho; 24 horas por dia; fim da "
            "linha; em dia; até logo; até breve; do dia a dia; quarta parte; terça parte; meio expediente; "
            "não adianta antes; não vale a pena antes; é inútil antes; qualquer dia; qualquer dia desses; "
            "qualquer dia destes; um dia desses aí; por enquanto; por agora; até à próxima; até a próxima; na próxima "
            "vez; da próxima vez; próxima vez; até mais; até já; "
            "anos de contrato; meses de contrato; de vez em quando; de tempos a tempos; ano após ano; mês após mês; "
            "semana após semana; festa junina; toda hora; horário; horários; aberto das; aberta das; "
            "sem data; sem previsão; dia de são nunca; no dia de são nunca; são nunca"
        ),
        "WEEKDAYNOUN": "feira",
        "WHICH": (
            "que termina; que acaba; que vai até; que vai até ao; que dura até; que fecha; que encerra; que finda; "
            "que é; que cai; que será; que começa; que acontece; que se realiza"
        ),
        "MEASURE": (
            "casas; torres; prédios; obras; janelas; portas; luminárias; lâmpadas; painéis; placas; câmaras; "
"câmeras; elevadores; caldeiras; caminhões; camiões; carrinhas; carros; camas; mesas; cadeiras; "
"vagas; lugares; alunos; alunas; crianças; filhos; filhas; netos; netas; sócios; sócias; irmãos; "
"irmãs; operários; pedreiros; técnicos; engenheiros; clientes; fornecedores; hectares; alqueires; "
"metros quadrados; mts; cm; mm; contos; mil reais; mil euros; paus; conto; pilas; m²; m³; m3; kva; "
"kwp; mw; hp; cv; watts; bar; volts; amperes; fases; caixas; paletes; sacos; sacas; rolos; furos; "
"poços; fazendas; sítios; lotes; terrenos; lojas; franquias; escritórios; salas; consultórios; "
"blocos; torres de; coberturas; refeições; cópias; exemplares; contatos; contactos; seguidores; "
"pontos; por cento de; estrelas; gols; golos; quilómetros; milhas; cabeças; cabeças de gado; bois; "
"vacas; pavimentos; subsolos; níveis; moradias; fogos; frações; fracções; apês; aptos; "
"banheiros; suítes; unid; milhares; bilhões; mil milhões; mi; contentores; contêineres; "
"bebês; milhões; milhão; mil; euros; eur; reais; dólares; andares; pisos; máquinas; bombas; metros;"
" m2; km; toneladas; quilos; kg; litros; pessoas; funcionários; colaboradores; trabalhadores; "
"unidades; por cento; graus; kw; kwh; apartamentos; galpões; filiais; sedes; equipamentos; quartos;"
" veículos; fábricas; andar; piso"
        ),
        "HABITUAL": {
            0: "às segundas; às segundas feiras; segundas",
            1: "às terças; terças",
            2: "às quartas; quartas",
            3: "às quintas; quintas",
            4: "às sextas; sextas",
            5: "sábados; aos sábados",
            6: "aos domingos; nos domingos; os domingos",
        },
        "WEEKDAYQ": {4: "sesta; cesta"},
        "WEEKDAY": {
            0: "segunda feira; segunda fera; segundafeira; seg",
            1: "terça feira; terça; ter; tercas; tersa; tersa feira",
            2: "quarta feira; quarta fera; qua; quata feira",
            3: "quinta feira; qui; quinta fera",
            4: "sexta feira; sex; sesta feira; cesta feira; sexta fera; sexta feita",
            5: "sábado; sáb; sabdo",
            6: "domingo; dom; doming",
        },
        "WEEKDAYORD": {0: "segunda", 2: "quarta", 3: "quinta", 4: "sexta"},
        "NUM": NUMBERS,
        "SLIPNUM": {12: "dose"},
        "ORDW": ORDINALS,
        "YEAR": YEARS,
        "COUPLE": "par de; um par de; par",
        "FEW": "alguns; algumas; uns; umas; poucos; poucas; vários; várias; uns poucos; umas poucas",
        "HALF": "meio; meia; metade; a metade",
        "FINISHED": {"back": (
            f"{BACK}; no regresso dele; no regresso dela; ao regressar; ao voltar; na volta dele; na "
            "volta dela"
        ), None: (
            "acabada a feira; acabada a expo; acabada a convenção; acabada a obra; acabada a reunião; acabada a auditoria; terminada a feira; terminada a expo; terminada a convenção; terminada a obra; terminada a reunião; terminada a auditoria; passada a feira; passada a expo; passada a convenção; passada a obra; passada a reunião; passada a auditoria; encerrada a feira; encerrada a expo; encerrada a convenção; encerrada a obra; encerrada a reunião; encerrada a auditoria; concluída a feira; concluída a expo; concluída a convenção; concluída a obra; concluída a reunião; concluída a auditoria; acabado o congresso; acabado o evento; acabado o curso; acabado o salão; acabado o inventário; terminado o congresso; terminado o evento; terminado o curso; terminado o salão; terminado o inventário; passado o congresso; passado o evento; passado o curso; passado o salão; passado o inventário; encerrado o congresso; encerrado o evento; encerrado o curso; encerrado o salão; encerrado o inventário; concluído o congresso; concluído o evento; concluído o curso; concluído o salão; concluído o inventário; "
            f"{OVER}; {AFTER_BACK}; depois de voltar; depois de regressar; "
            "assim que acabarem; assim que terminarem; depois de acabar; depois de terminar; quando terminar isso; quando acabar isso; "
            "quando vencer o prazo; no vencimento; quando acabarem; quando terminarem; findo o prazo; passado o prazo; passado esse prazo; "
            "ao terminar; ao acabar; acabado isso; quando tiver acabado; quando tiver passado"
        )},
        "ALWAYS": {"habit": "todo ano; todos os anos; cada ano; ano após ano", None: f"{EACH_TIME}; " + (
            "sempre; normalmente; geralmente; em geral; por norma; por regra; regra geral; habitualmente; de costume; tradicionalmente; "
            "todo ano; todos os anos; todo o ano; cada ano; anualmente; regularmente; como sempre; sempre sempre; quase sempre"
        )},
        "WAS": "era; eram; foi; foram; tinha sido; calhou; caiu",
        "OVER": "acabe; acabar; termine; terminar; tiver passado; tiverem passado; tiver acabado; tiverem acabado; tiver terminado; estiver acabado; já tiver passado",
        "EXCEPT": (
            "menos; exceto; excepto; salvo; tirando; a não ser; com exceção de; com excepção de; exceção feita a; qualquer dia menos; "
            "qualquer dia exceto; qualquer dia excepto; qualquer dia salvo; qualquer dia fora; qualquer dia tirando; só não; todos menos"
        ),
        "AFTERTHAT": "na volta; ao voltar; à volta; de regresso; após isso; depois dessa data; depois dessa; passado isso; passado esse tempo; passado esse período; findo isso; "
        "feito isso; depois daquilo; depois desse dia; depois desse período; dali em diante; no regresso; ao regresso; depois do regresso; "
        "depois da volta; depois disto; a seguir a isto; depois disso tudo; depois disso; a seguir a isso; posteriormente; em seguida; no fim disso",
        "BACKV": (
            "voltam; voltarão; regressam; regressarão; retornam; estão de volta; estarão de volta; estará de volta; está de regresso; "
            "estão de regresso; estará de regresso; estarão de regresso; aterram; aterrissa; aterrissam; desembarcam; pousam; reabre; "
            "reabrem; reabrirá; reabrirão; reassumem; reaparecem; chegam de viagem; retoma o trabalho; retomam o trabalho; voltam de "
            "férias; voltam das férias; regressam de férias; regressam das férias; voltam de viagem; regressam de viagem; voltam ao "
            "trabalho; voltam a trabalhar; sai da clínica; voltam de; voltam das; "
            "sai da licença; sai do hospital; tem alta; recebe alta; acaba a baixa; termina a baixa; acaba a licença; "
            "termina a licença; volta da licença; volta de licença; volta da baixa; volta de férias; volta das férias;"
            " regressa de férias; regressa das férias; volta de viagem; regressa de viagem; acaba as férias; terminam "
            "as férias; acabam as férias; aterra; aterriza; pousa; desembarca; volta à ativa; volta à base; reaparece;"
            " "
            "volta de; volta das; volta; regressa; de volta; retorna; regressará; voltará; está de volta; regressa ao "
            "trabalho; retornará; chega de viagem; reassume; volta ao trabalho; volta a trabalhar"
        ),
        "ANDHALF": "e meio; e meia",
        "DAYS": {1: "dia; di a; diazinho",
            2: "dias; dais; diazinhos; diinhas; diitas; diazitos",
        },
        "WORKDAYS": {1: "dia útil; dias úteis; dias de trabalho; dias de semana úteis"},
        "WEEKS": {1: "semana; sem; smana; seman; semanna; semana s; smeana; semaan; semaninha; semanita",
            2: "semanas; semnas; semnaas; semanans; semans; semanass; smanas; smeanas; semaans; semaninhas",
        },
        "WEEKENDS": {
            1: (
                "fim de semana; final de semana; fins de semana; finais de semana; fds; findi; fim de semanas; no fim "
                "de semana; no final de semana; ao fim de semana; fim de sem; finde"
            ),
        },
        "FORTNIGHTS": {1: "quinzena; quinzenas; uma quinzena; quinze dias corridos"},
        "MONTHS": {1: "mês; mesinho; mezinho; mesito; mesinhos",
            2: "meses; mezes",
        },
        "QUARTERS": {1: "trimestre; trimestres; tri; trim"},
        "HALVES": {1: "semestre; semestres"},
        "YEARS": {1: "ano; anos; exercício"},
        "HOURS": {1: "hora; minuto; minutos; min; segundos de tempo"},
        "MONTH": {
            1: "janeiro; jan; janerio",
            2: "fevereiro; fev; feveiro; fevreiro",
            3: "março; mar; marso",
            4: "abril; abr; abirl; em abriu; de abriu; abrl; arbil",
            5: "maio; mai; miao",
            6: "junho; jun; juno",
            7: "julho; jul; jullho",
            8: "agosto; ago; agsoto",
            9: "setembro; set; septembro; setmbro",
            10: "outubro; out; otubro",
            11: "novembro; nov; novenbro",
            12: "dezembro; dez; dezenbro",
        },
        "MONTHQ": {3: "marco"},
        "SEASON": {0: "primavera", 1: "verão", 2: "outono", 3: "inverno"},
        "HOLYWEEK": "semana santa; a semana santa; sem santa",
        "HOLIDAYQ": {"immaculate": "imaculada", "assumption": "assunção", "all_saints": "santos", "epiphany": "reis"},
        "HOLIDAY": {
            "new_year": (
                "ano novo; para o ano novo; pro ano novo; dia de ano novo; réveillon do dia 1; dia um de janeiro; confraternização universal"
            ),
            "epiphany": "dia de reis; dia dos reis; os reis magos; pelos reis; por alturas dos reis",
            "=Dia Nacional de Zumbi e da Consciência Negra": (
                "consciência negra; dia da consciência negra; feriado da consciência negra; zumbi; dia de zumbi; zumbi dos palmares"
            ),
            "=Nossa Senhora Aparecida": (
                "dia de nossa senhora aparecida; dia de nossa senhora; n sra aparecida; nossa sra aparecida; feriado da aparecida; "
                "dia da aparecida; padroeira do brasil; dia da padroeira; feriado da padroeira"
            ),
            "=Restauração da Independência": "dia da restauração; feriado da restauração; restauração da independência",
            "st_martin": "são martinho; dia de são martinho; magusto; o magusto",
            "groundhog": "senhora das candeias; nossa senhora das candeias; candeias; iemanjá; dia de iemanjá",
            "st_lucy": "santa luzia; dia de santa luzia",
            "st_joseph": "são josé feriado; dia de são josé",
            "valentine": "são valentim; dia dos namorados em fevereiro",
            "womens_day": "dia da mulher",
            "carnival": "carnaval; terça de carnaval; terça feira de carnaval; terça feira gorda; o carnaval",
            "carnival_monday": "segunda de carnaval; segunda feira de carnaval",
            "ash_wednesday": "quarta feira de cinzas; quarta de cinzas; cinzas",
            "palm_sunday": "domingo de ramos",
            "maundy_thursday": "quinta feira santa; quinta santa",
            "good_friday": "sexta feira santa; sexta santa; sexta feira da paixão",
            "holy_saturday": "sábado de aleluia; sábado santo",
            "easter": (
                "páscoa; domingo de páscoa; semana santa; a semana santa; férias da páscoa; as férias da "
"páscoa; férias de páscoa"
            ),
            "easter_monday": "segunda feira de páscoa",
            "portuguese_freedom": "dia da liberdade; 25 de abril feriado",
            "may_day": "dia do trabalhador; dia do trabalho; primeiro de maio feriado",
            "mothers_day": "dia da mãe; dia das mães",
            "fathers_day": "dia do pai; dia dos pais",
            "ascension": "ascensão; quinta feira da ascensão; quinta da ascensão; quinta feira da espiga; dia da espiga",
            "pentecost": "pentecostes",
            "corpus_christi": "corpo de deus; corpus christi",
            "portugal_day": "dia de portugal; dia de camões",
            "st_john": "são joão",
            "assumption": "nossa senhora da assunção; dia da assunção",
            "independence": "independência; dia da independência; a independência",
            "lovers": "dia dos namorados",
            "childrens_day": "dia da criança; dia das crianças",
            "teachers_day": "dia do professor; dia dos professores",
            "st_anthony": "santo antónio; dia de santo antónio",
            "st_peter": "são pedro; dia de são pedro",
            "st_george": "são jorge; dia de são jorge",
            "republic_pt": "implantação da república; dia da república; proclamação da república",
            "lunar_new_year": "ano novo chinês; ano novo lunar",
            "eid_al_fitr": "fim do ramadão; fim do ramadã",
            "yom_kippur": "yom kippur",
            "diwali": "diwali",
            "halloween": "halloween; dia das bruxas",
            "all_saints": "todos os santos; dia de todos os santos; pelos santos; por alturas dos santos",
            "all_souls": "finados; dia de finados; fiéis defuntos",
            "thanksgiving": "ação de graças; dia de ação de graças; acção de graças",
            "black_friday": "black friday",
            "immaculate": "imaculada conceição; dia da imaculada; nossa senhora da conceição; feriado da imaculada; feriado da conceição",
            "april_fools": "dia das mentiras; dia da mentira",
            "christmas_eve": "véspera de natal; noite de natal; consoada",
            "christmas": "natal; dia de natal; o natal; natla",
            "new_years_eve": (
                "véspera de ano novo; passagem de ano; réveillon; fim de ano festa; virada do ano; virada de "
"ano"
            ),
            "labor_day": "labor day",
        },
        "VACATION": {
            ((6, 1), (6, 30)): "festas juninas; as festas juninas; santos populares; os santos populares",
            ((7, 1), (7, 31)): "férias de julho; as férias de julho; recesso de julho; férias de inverno; as férias de inverno",
            ((8, 1), (8, 31)): "paragem de agosto; a paragem de agosto",
            ((1, 1), (1, 31)): "férias de janeiro; as férias de janeiro",
            ((7, 1), (8, 31)): (
                "férias de verão; as férias de verão; férias grandes; as férias grandes; férias de agosto; as férias "
                "de agosto; paragem de verão; pausa de verão; férias do verão; as férias do verão"
            ),
        },
        "BRIDGE": (
            "ponte; a ponte; ponte de; ponte do; ponte da; feriadão; o feriadão; feriadão de; feriadão do; feriadão "
            "da; feriado prolongado de; feriado prolongado do; feriado prolongado da; fim de semana prolongado de; fim "
            "de semana prolongado do; fim de semana prolongado da; fim de semana grande do"
        ),
        "THEHOLIDAYS": (
            "festas; as festas; férias de natal; as férias de natal; festas de fim de ano; as festas de fim de ano; "
            "festas de natal; festas natalícias; quadra natalícia; a quadra natalícia; festas de final de ano; "
            "festas do fim de ano; recesso de natal; recesso de fim de ano"
        ),
        "NEWYEAR": "novo ano; o novo ano; início do novo ano em geral",
        "TODAY": {"from": "de hoje", None: "hoje; este dia; neste dia; hj; oje; a contar de hoje"},
        "NOW": (
            "agora; agora mesmo; imediatamente; o quanto antes; quanto antes; logo que possível; assim que possível; "
            "o mais rápido possível"
        ),
        "TOMORROW": "amanhã; amahã; amnhã; amanhan; manhã de amanhã",
        "OVERMORROW": {"apart": "depois de amanhã", "": (
            "no dia depois de amanhã; depois da manhã; depoisdeamanhã; depois damanhã; despois de amanhã"
        )},
        "YESTERDAY": (
            "ontem; anteontem; antes de ontem; outro dia; o outro dia; recentemente; há pouco; ontem à noite"
        ),
        "TONIGHT": {
            dt.time(20): (
                "esta noite; essa noite; hoje de noite; nesta noite; nessa noite; hoje à noite; logo à noite"
            ),
            dt.time(14): "esta tarde; essa tarde; hoje à tarde; nesta tarde; logo à tarde",
            dt.time(9): "esta manhã; hoje de manhã; nesta manhã; hoje pela manhã",
        },
        "WEEKLATER": {
            1: "a oito",
            2: "a quinze",
        },
        "NEXT": (
            "q vem; qe vem; qvem; quevem; que ven; que vêem; que vai vir; que bem; ki vem; que vem aí; que vem agora; "
"q bem; que aí vem; que se segue; que se aproxima; qui vem; que entra agora; procimo; procima; prossimo; "
"prossima; prosimo; prosima; proxima agora; que segue; próximo; próxima; próximos; próximas; que "
"vem; q entra; que entra; entrante; prox; porximo; porxima; proxma; seguinte a esta; subsequente"
        ),
        "THIS": {"that": "nesse; nessa; desse; dessa; naquele; naquela; daquele; daquela; nesse mesmo; nessa mesma; mesmo; mesma; no mesmo; na mesma; essa mesma; esse mesmo", "of": "deste; desta", None: (
            "cte; corrte; os correntes; "
            "este; esta; estes; estas; esse; essa; neste; nesta; corrente; atual; actual; em curso"
        )},
        "COMING": "p.f.; p. f.; p.v.; próximo futuro; próxima futura; próximo vindouro; próxima vindoura; vindouro; que aí vem",
        "LAST": "retrasado; retrasada; p.p.; p. p.; próximo passado; próxima passada; último; última; últimos; últimas; passado; passada; anterior",
        "AFTERNEXT": (
            "que vem não na outra; que vem na outra; que vem mas na outra; que vem mas a outra; sem ser a que vem a "
            "outra; sem ser na próxima na outra; subsequente; a contar da próxima; depois da semana que vem; depois "
            "dessa que vem; seguinte à próxima; seguinte à que vem; seguinte ao próximo; seguinte ao que vem; "
            "depois da próxima; depois do próximo; a seguir à próxima; a seguir ao próximo; depois da que vem; "
            "que vem não a outra; sem ser a próxima; sem ser este o outro"
        ),
        "FOLLOWING": (
            "da outra; do outro; o do outro; "
            "a da outra; o da outra; na da outra; a da seguinte; o da seguinte; na da seguinte; a da semana "
"seguinte; a que se segue; na que se segue; a que vem depois; na que vem depois; na outra depois; a"
" próxima depois dessa; sem ser essa a outra; pra seguinte; pro seguinte; para a seguinte; para o "
"seguinte; pra de depois; a subsequente; na subsequente; ao outro; para a outra; para o outro; pra "
"outra; pro outro; a outra; da seguinte; seguinte; seguintes; a seguir; posterior; subseqüente; na "
"outra; na de depois; a de depois; no outro; o outro; na que vem a seguir; na de a seguir; no a "
"seguir; na seguinte a essa"
        ),
        "EVERY": "todo mês de; todos os meses de; cada; toda; todo; todas as; todos os",
        "EARLY": (
            "início; no início; começo; no começo; princípio; no princípio; inícios; começos; nos primeiros "
"dias; primeiros dias; arranque; no arranque; na entrada; à entrada; ao início; princípios; logo no início; comecinho; no comecinho; logo no "
"começo; ao princípio"
        ),
        "MID": "meados; em meados; a meio; meio; no meio; a meados; lá pelo meio; por meados; pelo meio",
        "LATE": "tarde no; últimos dias; nos últimos dias; os últimos dias",
        "END": (
            "fim; final; no fim; no final; finais; fins; em fins; em finais; ao fim; ao final; para o fim; "
            "finalzinho; no finalzinho; finzinho; no finzinho; pelo fim; lá para o fim; para o final"
        ),
        "STRADDLE": "virada; viragem; passagem de",
        "REST": "resto; o resto; restante; o restante",
        "LATER": "mais tarde; mais para a frente; mais à frente; mais para frente; mais adiante",
        "POINTED": {
            "1 WEEKS OTHER": (
                "outra semana; a outra semana; na outra semana; pra outra semana; para a outra semana; da outra semana"
            ),
            "1 WEEKS": (
                "para a semana; prá semana; p ra semana; lá para a semana; sem que vem; na sem que vem; prox sem; prox "
"semana; para semana"
            ),
            "1 MONTHS": "prox mês; para o mês; pró mês; lá para o mês",
            "1 YEARS": "para o ano; pró ano; lá para o ano; só para o ano",
        },
        "EODOF": {
            "MONTHS": (
                "fim de mês; final de mês; fim do mês; final do mês; no fim do mês; no final do mês; ao fim do mês; "
                "ao final do mês; ao fim de mês"
            ),
            "YEARS": (
                "fim de ano; final de ano; fim do ano; final do ano; no fim do ano; no final do ano; fim do ano civil"
            ),
        },
        "WITHIN": (
            "num prazo máximo de; no prazo máximo de; num máximo de; no máximo dentro de; num prazo não superior "
            "a; em prazo de; "
            "no prazo de; em menos de; nos próximos; nas próximas; dentro dos próximos; dentro das próximas; no máximo "
            "em; daqui a no máximo; num prazo de; em até; em no máximo; até daqui a; no espaço de; ao longo dos "
            "próximos; ao longo das próximas; em menos; até daqui; no máximo daqui a; em até no máximo"
        ),
        "NOTPAST": "não passa; não passará",
        "BY": {"ends": (
            "antes que acabe; antes que acabe o; antes que acabe a; antes que termine; antes que termine o; antes "
            "que termine a; antes que finde; antes que finde o; antes que finde a; antes que feche; antes que "
            "feche o; antes que feche a; antes que vire; antes que vire o; antes que vire a; antes de acabar; "
            "antes de acabar o; antes de acabar a; antes de terminar; antes de terminar o; antes de terminar a; "
            "antes de findar; antes de findar o; antes de findar a; antes de fechar; antes de fechar o; antes de "
            "fechar a; antes de virar; antes de virar o; antes de virar a"
        ), None: (
            "não passa de; não passa do; não passa da; não passar de; não passa deste; não passa desta; não passa desse; "
            "não passa dessa; não pode passar de; não pode passar do; não pode passar da; não pode passar deste; "
            "não pode passar desta; não vai passar de; não vai passar do; não vai passar da; não vai passar deste; "
            "não vai passar desta; "
            "no máx; no máximo; no máximo dia; quando muito; no limite; o mais tardar dia; sem passar do dia; "
"sem passar de; sem falta até; máx; tardar; o mais tardar; no máximo até; o mais tardar até; até no"
" máximo; o mais tardar no; o mais tardar na; não depois de; não depois do; no limite até; o mais "
"tardar em; até no mais tardar; até ao mais tardar; o mais tardar ao; o mais tardar a; no máximo "
"na; no máximo no; máximo até; antes que acabe; antes que acabe o; antes que acabe a; antes que "
"termine; antes que termine o; antes que termine a; antes de acabar; antes de acabar o; antes de "
"acabar a; antes de terminar o; antes de terminar a; antes de terminar; antes do término do; antes "
"do término da"
        )},
        "BEFORE": {"hourly": "antes das", "left": "faltando; quando faltar; quando faltarem; faltarem", None: (
            "antes de chegar o; antes de chegar a; antes que chegue; antes que chegue o; antes que chegue a; "
"antes que cheguem as; antes que comece; antes que comece o; antes que comece a; antes que comecem "
"as; antes de começar o; antes de começar a; antes de começarem as; antes de entrar o; antes que "
"entre o; até antes do; até antes da; até antes de; antes ainda do; antes ainda da; anterior ao; "
"anterior à; antes de; antes do; antes da; antes dos; antes; pouco antes de; pouco antes"
" do; pouco antes da; mesmo antes de; mesmo antes do; mesmo antes da; logo antes do; logo antes da;"
" antes que; logo antes de"
        )},
        "AFTER": {"year": "deixa virar o; deixar virar o; deixe virar o; espera virar o; esperar virar o", "next": "depois; e depois; dps", "straight": "logo depois; logo após; imediatamente depois; imediatamente após; logo dps", "hourly": "depois das; logo depois das; só depois das; após as", None: (
            f"{ONCE_OVER}; "
            "logo que passe; quando acabar; quando terminar; passadinho o; passadinha a; findo; finda; na saída do; na saída da; "
            "à saída do; no regresso do; no regresso da; na volta dos; de volta do; de volta da; de volta das; pós o; pós a; dps "
            "que; dps q; dps; passado que seja o; passada que seja a; passadas que sejam as; saindo do; saindo da; logo depois "
            "dos; logo depois das; a seguir a o; depois de; depois do; depois da; depois dos; depois das; após; após o; após a; "
            "após as; após os; logo depois de; logo depois do; logo depois da; logo após; logo a seguir a; logo a seguir ao; a "
            "seguir ao; a seguir à; depois que; assim que; na volta de; na volta das; no regresso de; no regresso das; "
            "uma vez passado; passadas; passados; passada a feira; pós; logo depois que; passando; findas; findos; na volta do; "
            "na volta da; dps de; dps do; dps da; depois de passado o; logo a seguir às; a seguir às; a seguir aos; logo após o; "
            "logo após a; só depois de; só depois do; só depois da; só após; só após o; só após a"
        )},
        "GOBY": "passou o; passou a; passaram as; passaram os; passe o; passe a; passem as; passem os; passou; passar o; passar a; passarem as; passarem os; que passe o; que passe a",
        "SINCE": "desde há; desde que",
        "AGOP": "há; há cerca de; faz; fazem; faz uns; há uns; há já",
        "AGO": "atrás",
        "UNTIL": {"then": "até lá; até então", None: (
            "até; até ao; até à; até o; até ao dia; até o dia; até dia; até os; até as; até aos; até que"
        )},
        "THROUGH": "até inclusive; até e incluindo; até ao dia inclusive",
        "FROM": {"factual": "desde; desde o; desde a; desde os; desde as", None: (
            "a partir de; a partir do; a partir da; desde; desde o; desde a; a contar de; a contar do; começando em; "
            "começando no; começando; com início em; a começar em; a partir dos; de entre; nada antes de; nada antes "
            "do; nada antes da; só a partir de; só a partir do; só a partir da; nunca antes de; nunca antes do"
        )},
        "BETWEEN": "entre; entre o; entre os; entre as; entre a",
        "DURING": "ao longo; no decorrer; durante; no decurso; no correr; no curso; no transcorrer",
        "IN": {"ahead": "daqui a; daqui; dentro de; daqui a cerca de; daqui por; daqui há; para daqui a", "lasting": "por; por um período de", None: (
            "em; no; na; nos; nas; daqui a; daqui; dentro de; dentro; em cerca de; daqui a cerca de; ao fim de; ao "
            "cabo de; num; numa; em aproximadamente; d aqui a; daqui há; daqui por; em torno a; mais; para; pra; "
            "para a; pro; para daqui a"
        )},
        "ON": {None: "o; para o; na data de; pelo", "several": "os"},
        "AT": "às; pelas; por volta das; cerca das; lá pelas; perto das",
        "TO": "a; ao; para o fim até",
        "OF": "de; d; dos; das; para o mês de; pro mês de; para o ano de; pro ano de; do mês de; no mês de; em mês de",
        "DU": "do; da",
        "THE": "a; as; aos",
        "AND": "e",
        "OR": "ou; ou então; ou o; ou a; ou na; ou no",
        "ABOUT": (
            "por volta de; por volta do; por volta da; cerca de; em torno de; em torno do; mais ou menos; "
            "aproximadamente; lá pelo; lá pela; lá para; à volta de; à volta do; pelo dia; lá por; algures; "
            "algures em; a dada altura; em algum momento; algum momento; perto de; perto do; lá pelo dia; por volta; "
            "uns aprox; lá para o dia; mais ou menos em; qualquer coisa como; uns bons; umas boas"
        ),
        "HENCE": (
            "a partir de agora; mais tarde; a contar de agora; contados de hoje; contando de hoje; a contar de hoje; a "
            "partir de hoje"
        ),
        "AHEAD": "antes; de antecedência; com antecedência; antecipadamente; previamente",
        "NEXTDAY": (
            "um dia após; um dia a seguir; dia seginte; logo no dia a seguir; no dia logo após; no dia após; "
"dia após; no dia seguinte; dia seguinte; o dia seguinte; no dia a seguir; dia a seguir; o dia a "
"seguir; no dia depois; o dia depois; dia depois; logo no dia seguinte; ao dia "
"seguinte; ao outro dia; no outro dia; no dia logo a seguir; um dia depois; o dia imediato; no dia "
"posterior; no dia imediato; logo no outro dia"
        ),
        "EVE": {2: "antevéspera; na antevéspera; antevéspera de; na antevéspera de; antevéspera do; na antevéspera do; na antevéspera da", None: (
            "véspera; na véspera; a véspera; véspera de; na véspera de; véspera do; na véspera do; no dia anterior; "
            "dia anterior; o dia anterior; no dia antes; dia antes; o dia antes; um dia antes; na véspera da; véspera da"
        )},
        "WEEKOF": (
            "semana que começa dia; semana que começa no; semana que inicia dia; semana que inicia em; semana que cai "
            "o dia; semana em que cai o dia; semana que entra dia; semana a começar em; semana a começar a; semana que"
            " abre dia; "
            "semana que começa a; semana que começa em; semana que começa no dia; a semana que começa a; "
            "semana com início em; semana com início a; semana a partir de"
        ),
        "DAYPART": {
            dt.time(17): (
                "fim do dia; final do dia; ao final do dia; ao fim do dia; no final do dia; no fim do dia; até o final "
                "do dia; até ao fim do dia; no fim do expediente; ao fim do expediente; à última hora"
            ),
            dt.time(9): (
                "da matina; da madruga; de manhãzinha; de manhã cedo; manhãzinha; bem cedo; cedinho; logo "
"cedinho; na primeira hora; primeira hora da manhã; manhã; de manhã; da manhã; pela manhã; na "
"parte da manhã; manhãs; logo de manhã; na manhã; à primeira hora; logo cedo; cedo"
            ),
            dt.time(14): (
                "tarde; da tarde; à tarde; de tarde; pela tarde; na parte da tarde; tardes; tardinha; na tarde;"
" ao fim da tarde; no fim da tarde; fim da tarde; fim de tarde; final da tarde; ao final da "
"tarde; no final da tarde"
            ),
            dt.time(20): "noite; da noite; à noite; de noite; pela noite; noites; ao jantar",
            dt.time(12): (
                "hora de almoço; hora do almoço; à hora de almoço; na hora do almoço; ao almoço; ao meio dia; "
                "do meio dia"
            ),
        },
        "NOON": {dt.time(12): "meio dia; meiodia"},
        "MIDNIGHT": {dt.time(0): "meia noite; meianoite"},
        "OCLOCK": "h; hs; hrs; horas; em ponto; hora certa",
        "AMPM": {"a": "am", "p": "pm"},
        "ANDQUARTER": "e quinze; e um quarto",
        "LESSQUARTER": "menos um quarto; menos quinze",
        "QUARTERTO": "quinze para; quinze para o; quinze para as; um quarto para as",
        "Q": "t; q",
        "COUNTDOWN": {"DAYS": "d +; t +; dia +", "WEEKS": "s +; sem +", "MONTHS": "m +"},
        "W": (
            "em natal; natal rn; pra natal rn; para natal rn; de natal rn; "
            "depois da rotatória; depois da rotunda; depois da igreja; depois da padaria; depois da passarela; depois da portagem; depois do semáforo; depois do posto; depois do pedágio; depois do túnel; depois do viaduto; depois do cruzamento; depois do farol; passando a rotatória; passando a rotunda; passando a igreja; passando a padaria; passando o semáforo; passando o posto; passando o pedágio; passando o túnel; passando o viaduto; passando o farol"
        ),
        "ROMAN": {2: "ii", 3: "iii", 4: "iv", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 11: "xi", 12: "xii"},
        "HALFYEAR": "s",
        "FISCAL": "fiscal",
        "WEEKNO": "semana número; semana nº",
        "WAITV": (
            "me deixa; me deixe; me deixem; nos deixa; nos deixe; deixe me; deixe nos; deixa me; deixa nos; deixem nos; dá me; dá nos; dê me; dê nos; deem nos; me dê; nos dê; me deem; nos deem; me aguarda; me aguarde; me espera; me espere; aguenta; aguente; "
            "segurar; segura; segure; dar uma segurada; deixar esfriar; deixa esfriar; deixar amadurecer; dar espaço; dá espaço; deixar a "
            "poeira baixar; deixar baixar a poeira; deixar assentar a poeira; quer pensar; querem pensar; quer um tempo; pra pensar; para "
            "pensar; precisa pensar; para digerir; pra digerir; em banho maria; cozinhar em banho maria; em suspenso; suspender; em stand "
            "by; em standby; stand by; standby; dar uns; dar umas; dá uns; dá umas; dar mais uns; dar mais umas; dê uns; dê umas; preciso de; "
            "precisamos de; descansar; tudo parado; está parado; fica parado; fica de molho; hibernar; na gaveta; meter na gaveta; pôr na "
            "gaveta; guardar; guarda; quieto; quieta; sossegado; sossegada; deixa sossegado; deixar sossegado; dar descanso; dá descanso; "
            "esperar mais; espera mais; aguardar mais; dar mais; dou mais; deixar mais; deixar passar mais; "
"dou; damos; dou lhe; dá lhe; lhe dou; dar um espaço; deixo; deixar em paz; deixá lo em paz; deixá "
"la em paz; deixar ele em paz; deixá lo; deixá la; deixa o; deixa a; deixar descansar; deixar "
"respirar; deixá lo respirar; deixar de molho; pede; pedem; pediu um prazo de; pediu mais; precisa "
"de; precisam de; pausar; pausa de; congelar; paciência; dar um fôlego; dar uma folga de; pediu "
"tempo; me pede; nos pede; quer mais; esperar; espere; aguardar; aguarde; aguardamos; deixar "
"passar; deixa passar; deixamos passar; dar lhe; dê lhe; dar um tempo; dar tempo; dar um tempo de; "
"deixa assentar; deixar assentar; deixar quieto; dar um prazo de; dar um prazo; deixo passar; "
"espero; aguardo"
        ),
        "MOVEV": (
            "mudar; mudo; mude; muda a reunião; muda a visita; passar a reunião; passar a visita; mudamos; trocamos; movemos; movido; passámos; antecipámos; antecipado; antecipar; adiámos; "
"remarcámos; trocar; adiar; adia; adiado; remarcar; remarca; remarcado; remarque; reagendar; "
"reagendado; transferir; empurrar; empurra; postergar; postergado; mudou para; passou para; mudado;"
" mudada; passou pra; mudou pra; remarcou; adiou para"
        ),
        "ASKED": "pediu; pediram; me pediu; nos pediu; pediu me; pediu nos; solicitou",
        "REACH": (
            "eu ligo; ligo eu; eu telefono; telefono eu; quem liga sou eu; sou eu que ligo; sou eu quem liga; eu é que "
            "ligo; nós é que ligamos; eu que ligo; ligamos nós; nós ligamos nós; eu chamo; chamo eu"
        ),
        "CALL": {"spends": "passa; passam", None: (
            "bato lá; bater lá; bato lá de novo; eu bato lá; dou um pulo; dou um pulinho; dar um pulinho; chego junto; chegar junto; "
            "nova tentativa; outra tentativa; mais uma tentativa; tentar novamente; dar um retorno; fazer o acompanhamento; fazer acompanhamento; "
            "ligas me; telefonas me; tu ligas me; falas comigo; voltas a falar comigo; voltas a ligar; voltas cá; passas cá; apareces; apareces "
            "cá; você me liga; você me chama; você me procura; aí você me liga; me procura; me procure; cê me liga; tu me liga; contactas me; "
            "escreves me; mandas me mensagem; dás me um toque; dás me uma apitadela; "
            "ser contactado; ser contactada; ser contatado; ser contatada; ser procurado; ser procurada; ser chamado; ser visitado; "
            "queria reservar; queria marcar; queria agendar; queríamos reservar; queríamos marcar; queria combinar; queríamos agendar; "
            "anota; anota aí; anote; aparecer; aparecer lá; apareça; apareçam; "
            "me recebem; nos recebem; me atendem; nos atendem; me espera; nos espera; me esperam; nos esperam; recebem"
            " me; recebem nos; "
            "me atende; nos atende; me atende o telefone; me atende o telemóvel; atende o telefone; ficou de me "
            "atender; ficou de atender; me recebe; nos recebe; recebe me; recebe nos; ficou de me receber; ficou de "
            "receber; posso ligar; posso cobrar; posso procurar; pode ligar; pode procurar; pode chamar; pode cobrar; "
            "podem ligar; é só ligar; é hora de ligar; hora de ligar; fico de ligar; fiquei de ligar; fiquei "
            "de dar; fiquei de procurar; fiquei de falar; fiquei de retornar; ficamos de ligar; ficámos de falar; "
            "ficamos de falar; combinado telefonar; combinado ligar; marco com; marco a ligação; marco uma ligação; "
            "marco a reunião; marco uma reunião; marco reunião; marco visita; marco a visita; marco uma visita; marco "
            "a call; marco uma call; marco o café; marco um café; marco o almoço; marco um almoço; marco a conversa; "
            "marco uma conversa; marco pra; marco para; marco já; marco lá; eu marco; já marco; marcar com; marcar a "
            "ligação; call; call c; uma call; fazer uma call; faço uma call; videochamada; videoconferência; reunião "
            "por teams; reunião por zoom; por teams; por zoom; pelo teams; pelo zoom; pelo meet; pelo zap; pelo whats;"
            " pelo whatsapp; no whats; whats; zapear; mandar whats; mandar um zap; manda um zap; mandar mensagem pra; "
            "mando mensagem pra; mandar msg; mando msg; lig; tel pra; telef; ligar pro; ligar pra; ligar p; ligo pro; "
            "ligo pra; ligo p; ligo para; ligo de volta; ligar de volta; retorno a ligação; retorno contato; retorno "
            "o contato; retorno pro; retorno pra; retornar contato; retornar a ligação; retornar ligação; retornar "
            "pra; retornar pro; retomo contato; retomo contacto; retomo o contato; retomo o contacto; retomo a "
            "conversa; retomo o papo; retomar o papo; retomar o assunto; retomo o assunto; retomar a negociação; "
            "retomo a negociação; dou aquele toque; dou um toque; dou um pulinho; dar um pulinho; dar uma passada; "
            "dou uma passada; dar uma passadinha; dou uma passadinha; passo na obra; passo no escritório; passo na "
            "loja; passar na loja; passar na obra; passar no escritório; passo lá na; faço uma visita; fazer uma "
            "visita; fazer visita; faço visita; ir lá; vou lá na; ir ver; vou ver; ir ter com; vou ter com; ter com "
            "ele; ter com ela; estar com ele; estar com ela; estou com ele; encontro com; encontrar com; me encontro "
            "com; encontro me com; sentar; sento; reunir me; reúno me; me reúno; nos reunimos; nos vermos; nos "
            "falarmos; nos falamos de novo; volto a contactar; volto a contatar; volto a procurar; volto a chamar; "
            "volto a telefonar; voltar a telefonar; voltar a procurar; voltar a chamar; voltar a insistir; voltar a "
            "cobrar; volto a cobrar; volto nele; volto nela; volto com; voltar com; voltar nele; volto pra ele; "
            "contato com; contacto com; entro em contato; entro em contacto; entrar em contato com; entrar em "
            "contacto com; faço contato; fazer contato; faço contacto; cobro resposta; cobrar resposta; cobrar "
            "retorno; cobrar posição; cobro posição; cobrar uma posição; cobrar uma resposta; cobrar ele; cobrar ela; "
            "pedir notícias; peço notícias; saber notícias; saber novidades; saber se; ver se já; ver como foi; saber "
            "como foi; pergunto como foi; perguntar como foi; perguntar se; bater fio; bato à porta dele; bater na "
            "porta; bater na porta dele; dou lhe uma apitadela; dar uma apitadela; dou uma apitadela; apitadela; "
            "apito lhe; apitar; dou lhe um toque; dou lhe uma ligadela; dar uma ligadela; dou lhe um telefonema; faço "
            "lhe um telefonema; fazer lhe um telefonema; faço um telefonema; falo com; falo c; falar c; falar c o; "
            "falar c a; conversar com; converso com; conversar c; agendo com; agendar com; agendar ligação; agendar"
            " uma ligação; agendar call; agendar visita; marcar visita; marcar call; marcar ligação; lembrar de ligar;"
            " me lembra de; lembra me de; lembre me de; me lembre de; lembrar me de; não esquecer de ligar; não "
            "esquecer de; não me esquecer de; pegar ele; pegar ela; pego ela; pego ele; alcançar; alcanço ele; "
            "localizo; achar ele; acho ele; encontro ele; encontro ela; caçar; caço ele; perturbar; perturbo; encher o"
            " saco; encho o saco; incomodar; incomodo; importunar; chatear; chateio; "
            f"{ACTS}; volto à carga; volto a falar; volto a insistir; volto ao assunto; volto lá; voltamos a insistir; "
            "apareço; apareço lá; passo lá; passo por lá; vou lá; a gente se fala; a gente conversa; a gente se vê; "
            "a gente retoma; vamos nos falando; falamo nos; nos falamos; nos falar; nos encontramos; me encontro; "
            "encontro me; sentar com; sentamos; sento com; tomamos um café; tomar café; tomo um café; puxar "
            "conversa; puxo conversa; puxar assunto; puxo assunto; mandar zap; sigo; dou seguimento; faço follow up; "
            "lhe ligo às; relembro; lembro; lembro ele; bato à porta; bato na porta; entro em contacto com; entro em "
            "contato com; me manifesto; manifestar; vou atrás; ir atrás; corro atrás; correr atrás; trato; tratar; "
            "toco; toco no assunto; tocar no assunto; vemos; vejo; vejo o; apanho o; apanhá lo; apanhá la; pegá lo; "
            "ligar; liga; ligação; telefona; telefonema; telefonar lhe; contacta; contactá lo; retomar contacto; "
            "retomar contato; voltar a ligar; volta a ligar; volte a ligar; voltar a falar; voltamos a falar; voltar "
            "a contactar; retornar; retorne; retorno; fala; conversar; conversa; escreve; escreva; whatsapp; zap; "
            "ver; vermo nos; nos vemos; vemos nos; encontrar; encontro; encontramo nos; reunir; reunimos; reunião "
            "com; visita; passar; passa; passe; almoçar; almoço; almoçamos; jantar com; café; tomar um café; lembrar; "
            "lembre; lembrete; propor; propõe; agendar; agenda; agende; agendamos; combina; follow up; fazer follow "
            "up; acompanhamento; insiste; dar um toque; um toque; por favor; pf; avisar; avisa; tenta; tentar de "
            "novo; tenta de novo; voltar; me procura; me procure; me liga; me ligue; me liguem; me chama; me chame; "
            "reservar; entrar em contacto; entrar em contato; entre em contato; entre em contacto; retoma; eu ligo; "
            "ligo eu; eu telefono; chamar no zap; retomar a conversa; retomar conversa; dar um retorno; dar "
            "seguimento; dar sequência; marcar reunião; marcar uma reunião; almoçar com; passar por lá; visitá lo; "
            "visitá los; procurá lo; revisitar; relembrar; reunir com; voltar ao assunto; voltamos ao assunto; voltar "
            "à carga; bater à porta; contatá lo; contactá los; ligr; liagr; telefnar; denovo; de novo; novamente; "
            "falamos de novo; quem liga sou eu; sou eu que ligo; sou eu quem liga; eu é que ligo; nós é que ligamos; "
            "eu que ligo; ter ligado; ter falado; ter contactado; tê lo contactado; confirmo com; retomo; tento de "
            "novo; cobra; volto a ligar; falo com ele; falo com ela; falar comigo; contacto o; ligo pra ele; ligo pra "
            "ela; ligo para ele; ligo para ela"
        )},
        "REPLY": "avisar",
        "YOU": "te; lhe a si; me; nos; si; você; vocês; mim",
        "DOC": (
            "proposta; orçamento; fatura; nota fiscal; email; e mail; mail; carta; pedido; encomenda; cotação; "
            "relatório; mensagem; solicitação; ofício; ata; consulta"
        ),
        "SENDV": (
            "passo o preço; passo o orçamento; passo a proposta; passar o preço; passar o orçamento; passar a proposta; passo os valores; passo o valor; dou o preço; dou o orçamento; levo a proposta; levo o orçamento; "
            "manda lhe; mande lhe; envia lhe; envie lhe; manda pra ele; manda pra ela; manda para ele; manda para ela; passa lhe; passar lhe; me manda; me mande; manda me; mande me; me envia; me envie; envia me; envie me; me passa; me passe; passa me; passe me; me encaminha; "
            "enviar; envia; envie; envio; mandar; manda; mande; mando; entregar; apresentar; submeter; cotar; "
            "encaminhar; encaminha; envio lhe; mando lhe; mandar lhe; enviar lhe"
        ),
        "TERM": (
            "da fatura; da nota fiscal; data da fatura; data da nota; ddl; após faturamento; do pedido; "
            "aviso prévio; pré aviso; leasing; hipoteca; prazo de entrega; garantia; fidelização; "
            "paga a; pagam a; paga em; pagam em; "
            "prazo do; prazo da; prazo dos; prazo das; "
            "liquidam; passam; decorrem; passam se; ronda; rondam; anda nos; "
            "anda pelos; demora; demoram; leva; levam; entregam em; vai em; "
            "prazo de montagem; prazo de fabrico; prazo de fabricação; tempos de entrega; tempo de espera; costumam demorar; costuma demorar; tempo de montagem; "
            "válida; válidas; válido; vale; valem; entrega prevista; entrega estimada; entregam em; prazo estimado; prazo previsto; tempo estimado; duração "
            "estimada; duração prevista; fabricação de; fabrico de; "
            "pagam em até; garantia vence em; crédito por; prazo "
            "de obra; prazo de execução; vida útil de; vigência de; vigência; validade de; validade; hipoteca a; "
            "hipoteca de; empréstimo a; empréstimo de; leasing a; leasing de; renting a; aluguel de; aluguer de; "
            "aluguel por; fidelização de; fidelidade de; antiguidade de; experiência de; estadia de; permanência de; "
            "cláusula de; caução de; empreitada de; "
            "pagamento em; pagamentos em; paga em; pagam em; pago em; financiamento em; faturas a; fatura a; "
            "desconto de; crédito a; crédito de; parcelado em; parcelas de; prestações de; boleto em; boleto a; "
            "garantia; garantia de; prazo de entrega; prazos de entrega; tempo de entrega; pagamento a; pagam a; "
            "contrato de; contrato por; aviso prévio de; período de experiência; duração; duração de; entrega em; a "
            "cada; dura; duram; demora; demoram; leva; levam"
        ),
        "BALL": {"theirs": f"{THEIRS}; {WRITES}; diz me alguma coisa; diz me qualquer coisa; diz me algo; dizem me alguma coisa; diz nos algo", "unwanted": NOT_TO_CALL, None: (
            f"{WAITED_FOR}; "
            "ficou de me passar; ficou de confirmar; ficaram de confirmar; ficou de trazer; ficou de entregar; vai me "
            "passar; vai ligar; eu te ligo; eu lhe ligo; ligo te eu; ligo lhe eu; eu ligo te; eu ligo lhe; ligo te; "
            "te ligo; eu vos ligo; ligar te ei; eu te chamo; ele liga; ela liga; eles ligam; elas ligam; liga ele; "
            "liga ela; ligam eles; ele liga nos; ela liga nos; eles ligam nos; ele liga me; ela liga me; eles me "
            "ligam; vão me ligar; ligará; ligarão; vai ligar quando; vão ligar quando; ele telefona; ela telefona; "
            "eles telefonam; ele retorna; ela retorna; eles retornam; eles nos retornam; ele me liga de volta; ela me "
            "liga de volta; não ligar; não ligue; não ligues; não liga; não me ligue; não me ligues; não me liga; não "
            "telefonar; não telefone; não telefones; não contactar; não contatar; não contacte; não contate; não "
            "voltar a ligar; não é preciso ligar; não precisa ligar; não precisa de ligar; não é necessário ligar; "
            "não é preciso follow up; não precisa de follow up; sem follow up; sem seguimento; sem acompanhamento; "
            "sem interesse; não tem interesse; não têm interesse; não interessado; não interessada; não está "
            "interessado; não está interessada; não estão interessados; não lhe interessa; nada a fazer; nada para "
            "fazer; não insistir; não retornar; não procurar; não me procure; entra em contacto; entra em contato; "
            "entram em contacto; entram em contato; entrará em contacto; entrará em contato; entrarão em contacto; "
            "entrarão em contato; vai entrar em contacto; eu entro em contacto; eu entro em contato; entro em "
            "contacto; entro em contato; ele contacta; ela contacta; eles contactam; ele contacta nos; ela contacta "
            "nos; eles contactam nos; vai contactar nos; nos contactará; nos contatará; ele avisa; ela avisa; eles "
            "avisam; avisa nos; avisam nos; eu te aviso; eu aviso te; aviso te; te aviso; avisará; avisarão; me avisa "
            "quando; nos avisa quando; ele diz algo; ela diz algo; eles dizem algo; diz algo; dizem algo; vai dizer "
            "algo; vão dizer algo; dá notícias ele; ele dá notícias; ela dá notícias; eles dão notícias; dão "
            "notícias; eu digo algo; eu te digo; eu dou notícias; a bola está do lado deles; a bola está do lado "
            "dele; a bola está do lado dela; bola do lado deles; bola do lado dele; bola está com eles; a bola está "
            "com eles; a bola está com ele; a bola está com ela; bola com eles; ficou de nos ligar; ficaram de dar "
            "retorno; ficou de dizer algo; ficaram de dizer algo; esperar que ligue; esperar que liguem; esperar pela "
            "chamada; esperar a ligação dele; esperar a ligação dela; aguardar a ligação; aguardar contacto; aguardar "
            "contato; aguardar o contacto; aguardar retorno; aguardar o retorno; à espera que ligue; à espera que "
            "liguem; ele escreve; ela escreve; eles escrevem; vai mandar email; eu te escrevo; ele que ligue; ela que "
            "ligue; eles que liguem; ele fica de ligar; ela fica de ligar; vai dar retorno; dão retorno; ele dá "
            "retorno; ela dá retorno; eles dão retorno; ficou de avisar; nos avisa; ela me chama; me chama quando; "
            "ele chama; ela chama; eles chamam; ela me procura; ele procura; eles procuram; nos procura; nos "
            "procuram; vão nos procurar; ele volta a contactar; voltam a contactar; eles voltam a contactar; ele "
            "entra em contato; ela entra em contato; entra em contato conosco; ele entra em contacto; bola com ele; "
            "aguardar ligação; aguardando retorno; aguardo retorno; aguardamos retorno; esperar ele ligar; esperar "
            "que ele ligue; esperar ele retornar; fico à espera; ficamos à espera; à espera de resposta; não vale a "
            "pena ligar; não ligar mais; não liga mais; não ligue mais; não incomodar; não quer ser contactado; não "
            "quer ser contatado; não quer que liguem; não quer que ligue; desinteressado; manda ele; eles mandam; "
            "eles enviam; ficou de me mandar; "
            "mantemos contacto; mantemos contato; depois te ligo; "
            "depois lhe ligo; eu retorno; retorno eu; aviso eu; eu lhe aviso; eu dou retorno; dou lhe retorno; te dou "
            "retorno; te retorno; ligo de volta; eu ligo de volta; eu ligo pra você; eu ligo para você; eu ligo para "
            "si; eu ligo pro senhor; nós ligamos; nós ligamos para você; nós entramos em contato; entraremos em "
            "contato; entraremos em contacto; entramos em contato; entramos em contacto; eu procuro você; te procuro; "
            "eu te procuro"
        ), "promised": "eu aviso; eu escrevo; eu mando mensagem"},
        "NOT": (
            "esquece; esqueça; esqueçam; esquecer; descarta; descartar; descarte; deixa pra lá; deixa para lá; "
"nada de; cancela; cancelar; cancelado; cancelada; risca; riscar; anula; sem ser; nada de ligações;"
" nada de chamadas; nada de ligar; nada de reuniões; nada de visitas; sem ligações; sem ligar; sem "
"chamadas; não; nunca; nem; ninguém; jamais; exceto; excepto; salvo; em vez de; em vez do; em vez da; ao "
"invés de; menos na; menos no; evitar; evita; evite; não está disponível"
        ),
        "BAD": (
            "emenda; emendam; faz ponte; fazem ponte; enforca; enforcam; vai emendar; vão emendar; "
            "nem falar; nem se fala; nem pensar nisso; não faz sentido; nem faz sentido; de nada adianta; não resolve; perda de tempo; nem sonhando; sem condição; sem condições; "
            "é à toa; é bobagem; é inútil; não presta; não presta pra nada; complica; complica pra ele; complica pra ela; complica para ele; "
"complica pra mim; fica apertado; fica apertada; fica ruim; fica mal; fica puxado; fica pesado; "
"fica inviável; é inviável; inviável; não vai poder; não vai conseguir; não vou poder; não vou "
"conseguir; não poderá; não poderei; não dará; não pode mesmo; não serve pra ele; não lhe serve; "
"não lhe convém; não lhe calha; não me calha; não fica bom; não é possível; não trabalha; não "
"trabalham; não atende; não atendem; não abre; não abrem; não está ninguém; não tem ninguém; "
"ninguém atende; não dá pé; não cola; descartado; descartada; descartados; nem tenta; nem tente; "
"nem adianta; nem a pau; nem ferrando; nem que a vaca tussa; nem sonhar; nem por sombras; nem vale "
"a pena; não vale a pena; não compensa; não adianta; é perda de tempo; melou; furou; foi adiado; "
"foi adiada; foi cancelada; foi desmarcado; foi desmarcada; é ponto facultativo; é dia santo; é "
"ponte; calha mal; calha lhe mal; dá lhe mau jeito; dá mau jeito; não lhe dá; não me dá; fora de "
"questão; fora de cogitação; sem espaço; sem vaga; sem hipóteses; está tomado; está tomada; tá "
"tomado; tá tomada; está preenchido; está preenchida; tá osso; tá punk; tá foda; tá brabo; tá "
"impossível; tá puxada; tá puxado; está puxada; está puxado; tá uma loucura; tá uma correria; está "
"uma correria; é um caos; está um caos; tá um caos; é uma loucura; é de loucos; está de loucos; "
"está apertada; tá apertada; está sobrecarregada; tá tenso; tá tensa; tá complicada; está atolada; "
"é para esquecer; é horrível; está horrível; tá horrível; está carregada; não dá; não pode; não "
"posso; não podem; não me dá jeito; não dá jeito; não lhe dá jeito; não serve; impossível; é "
"impossível; está cheio; está cheia; está lotado; está lotada; está ocupado; está ocupada; é mau; é"
" má; é ruim; ruim; não funciona; é feriado; é cedo demais; cedo demais; é muito cedo; muito cedo; "
"tarde demais; é tarde demais; não convém; não consigo; não consegue; não conseguem; está "
"complicado; está complicada; é complicado; é complicada; não vai dar; não rola; não é bom; não é "
"boa; está fora de questão; não está livre; tá cheio; tá cheia; tá complicado; está uma loucura; "
"está caótica; está caótico; está péssimo; está péssima; não calha bem; não calha; não fica bem; "
"não bate; sem chance; sem chances; nem pensar; sem condições; sem condição; não tem como; não vai "
"ter como; não há hipótese; sem hipótese; não há maneira; não tem jeito; tá lotado; tá lotada; tá "
"corrido; está corrido; tá corrida; está corrida; tá difícil; está difícil; é difícil; vai ser "
"difícil; está impossível; não consegue mesmo; não rola mesmo; não cabe; não encaixa; não vai "
"rolar; não vai ser possível; não tem agenda; não tem tempo; não tem vaga; não tem disponibilidade;"
" não há disponibilidade; não tá livre; não tá disponível; foi cancelado; fica complicado; fica "
"difícil; é apertado; está apertado; tá apertado; é má altura; má altura; mau momento; é mau dia; é"
" péssimo; é péssima; nada feito"
        ),
        "GOOD": {"so": "por isso; portanto; por isso mesmo; pelo que; de modo que; logo então; por conseguinte; daí que; assim sendo; sendo assim", "instead": "melhor; fazemos; façamos; vamos fazer; fica então; fica para; fica pra; fica na; fica no; deixamos para; deixamos pra; vamos de; bora; agora é; agora será; afinal é; afinal será; na verdade é; passou a ser; agora passou a ser; ele prefere; ela prefere; prefere; preferem", None: (
            "que sejam; que seja; que fique; que fiquem; "
            f"{APPOINTED}; {GOING_OUT}; trato disso; tratamos disso; eu cuido disso; cuido disso; encarrego me disso; ocupo me disso; eu resolvo isso; mais calmo; mais calma; mais calmos; mais folgado; mais folgada; mais sossegado; mais sossegada; mais tranquilo; mais tranquila; "
            f"{MOVED}; {TO_DAY}; apalavrado; apalavrada; combinados; acordado; assente; marcados; agendados; acertados; "
            "transferiu pra; deixar para; deixar pra; deixar pro; deixo para; deixo pra; deixo pro; deixe para; "
            "deixe pra; fica pro; ficou pro; ficamos pra; ficamos para; combinou se; ficou combinado que; passar "
            "pro; passar pra; mudou se para; que fique; que fique para; que fique pra; então fica; pode sim; sim "
            "pode; tem brecha; tem uma brecha; tem um espaço; tem um buraco; tem janela; tem uma janela; tem folga; "
            "folgado; folgada; tranquilo; tranquila; está tranquilo; tá tranquilo; tá boa; está boa; tá boa pra ela; "
            "tá boa pra ele; tá bom pra ela; tá bom pra ele; cai bem; cai melhor; vai bem; lhe convém; convém lhe; "
            "prefere que seja; melhor ser; é preferido; só pode; só consegue; só dá; consegue; consigo; conseguem; "
            "ok para; ok pra; ficou para; ficou pra; fica para; fica pra; ficou marcado para; ficou marcada para; "
            "ficou marcado; ficou combinado; ficou combinado para; ficou acertado; ficou de pé para; confirmado; "
            "confirmada; confirmou; confirmaram; acertamos; acertado; acertada; ficámos para; fechamos para; fechado "
            "para; por isso; portanto; por isso mesmo; melhor; dá; dá jeito; dá me jeito; dá lhe jeito; pode ser; "
            "serve; funciona; perfeito; digamos; fica melhor; é melhor; está bem; ok; combinado; de preferência; "
            "preferencialmente; prefere; prefiro; pode; posso; podem; é bom; é boa; bom; boa; livre; está livre; "
            "possível; é possível; talvez; idealmente; ideal; convém; disponível; fica bom; fica boa; fica bem; "
            "calha bem; vamos; que seja; mude para; mudar para; passar para; adiar para; tá livre; tá bom; beleza; "
            "sim; já pode; já podem; já dá; já está livre; já está disponível; tem tempo; tem espaço; tem "
            "disponibilidade; tem agenda; tem vaga; aí sim; essa sim; esse sim; nessa sim; aí pode; aí dá; rola; dá "
            "sim; fica melhor para ele; é melhor para ele; dá melhor; calha melhor; dá lhe mais jeito; dá mais "
            "jeito; jogar para; adiar pra; que tal; tá ótimo; mais para; mais pra; mais lá para; antes para; é "
            "preferível; preferível; mais lá pra"
        )},
        "CORRECT": (
            "leia se; deve ler se; deve se ler; deve dizer; devia dizer; ler se á; leiam se; devia ler se; deveria dizer; "
            "retificação; rectificação; rectifico; me corrijo; corrijo me; erro meu; falei errado; falei besteira; falha minha; me expressei mal; "
            "afinal; no fim; no final das contas; opa; opa espera; eita; eita não; ih não; enganei me; me enganei; engano meu; me confundi; confundi"
" me; me equivoquei; equivoquei me; mentira; não não; opa não; ops; ops não; epa não; ai não; ah "
"não; peraí; pera aí; pera; espera aí; calma não; melhor ainda; pensando bem; pensando melhor; "
"mudou de planos; mudança de planos; mudou o plano; corrijo; retifico; correcção; errata; quer "
"dizer não; digo não; na verdade não; desculpa não; desculpe não; no fim disse que; no final disse "
"que; acabou pedindo; no fim pediu; depois pediu; depois pediu para; agora pediu; agora pede; agora"
" quer; agora prefere; agora é; agora ficou; agora só; corrigiu; corrigiu se; depois corrigiu; se "
"corrigiu; mudou de ideia; mudou de ideias; depois mudou; depois disse que; agora diz que; "
"retificou; pensou melhor; acabou dizendo que; acabou por dizer que; melhor não; desculpa; "
"desculpe; digo; ou melhor; aliás; quero dizer; não espera; corrigindo; quer dizer; ou seja; minto;"
" perdão; não melhor; espera; não desculpa; na verdade; correção; melhor dizendo"
        ),
        "BUT": "mas; mas sim; porém; contudo; e sim",
        "OPENED": {
            None: (
                "abrem; aberto; aberta; abertos; abre de; abre das; abre às; abre aos; abrem de; abrem das; abrem às; "
                "abrem aos; atendem de; atende de; atende das; funciona; funcionam; funciona de; funcionam de; horário de "
                "funcionamento; horário de atendimento; horário de expediente; expediente; atendimento; trabalham de; "
                "trabalha de; fecham aos; fecha aos; fecham às; fecha às; folga às; folgam às; folga aos"
            ),
            "told": (
                "mora em; mora na; moram; vive em; vivem em; estuda na faculdade; estuda na universidade; "
                "estuda em; muda se; mudam se; se muda; se mudam; aluga; alugam; arrenda; colhem; vindima; semeia; "
                "caçam; esquia; surfa; acampa; canta no; canta na; dá aulas; dá aula; vai e vem; reformam; "
                "contrata gente; passa o negócio; renova em; renova se; renova automaticamente; "
                "renovação automática; tira a carta; tira carta; presta vestibular; faz o enem; começa a escola; "
                "começa a faculdade; entra na faculdade; entra na escola; entra de sócio; se casa; se casam; "
                "casa se; casam se; espera um bebê; espera um bebé; espera bebê; espera bebé; espera um filho; "
                "espera uma filha; espera gêmeos; espera gémeos; esperam um bebê; esperam um bebé; esperam bebê; "
                "esperam bebé; esperam um filho; esperam uma filha; esperam gêmeos; esperam gémeos; está grávida; "
                "dá à luz; comemora; festeja; festejam; se aposenta; se aposentam; aposenta se; reforma se; "
                "reformam se; se forma; se formam; forma se; vai cada; vai sempre a; vai pescar; vai caçar; "
                "vai esquiar; emenda o feriado; emendam o feriado; "
                "emenda a sexta; emenda a segunda; emendam a sexta; emendam a segunda; passa agosto; passa o verão; "
                "passa o natal; passam o natal; passa a páscoa; passa os verões; passa férias; passa as férias; "
                "passa sempre; veraneia; costuma; costumam; sempre vai; vai sempre; joga bola; gosta de; "
                "gostam de; é daqueles que; faz anos; faz aniversário; fazem anos; é o aniversário; é aniversário"
            ),
        },
        "KIN": FAMILY,
        "IF": "se não chegar; se não chegarem; se não vier; se não vierem; se não mandar; se não mandarem; se não enviar; se não enviarem; se não receber; se eu não receber; se não cumprir; se não assinar; se não assinarem; se não pagar; se não pagarem; se não aparecer; se até lá não; se; caso; se por acaso",
        "IFNOT": (
            f"{ELSE}; "
            "se não atender; sem resposta; se não houver resposta; senão; se não; caso contrário; em último caso; se "
            "nada; caso não atenda; caso não responda; na falta de resposta; e se não; se não disserem nada"
        ),
        "CLOSED": "fechado; fechada; fechados; fechadas; fecha; fecham; encerrado; encerrada; encerrados; encerra; encerram; está fechado; está fechada; estão fechados; estão fechadas",
        "AWAY": {"place": "na fazenda; na obra; no sítio; na praia; na roça; na serra; no hospital", None: (
            "está fechado; está fechada; estão fechados; estão fechadas; em tribunal; no tribunal; em audiência; licença maternidade; embarcado; embarcada; na plataforma; "
"em campo; em alto mar; no mar; em missão; em manobras; em estágio; de estágio; em visita; em "
"digressão; em turnê; de turnê; vai viajar; viajou; viajou para; viajou pra; viajou hoje; tá "
"viajando; anda viajando; anda a viajar; anda fora; anda de viagem; sai de viagem; saiu de viagem; "
"saiu de férias; entrou de férias; entrou em férias; tira férias; tiram férias; tirou férias; tirar"
" férias; de recesso; em recesso; recesso; entra em recesso; entram em recesso; férias forenses; "
"recesso forense; de licença paternidade; licença paternidade; licença médica; de licença médica; "
"auxílio doença; encostado; encostada; de baixa médica; baixa médica; de baixa por doença; em "
"convalescença; convalescente; se recuperando; recuperando se; a recuperar; em recuperação; "
"internada; na maternidade; de resguardo; em quarentena; isolado; isolada; na praia; no sítio; na "
"roça; na fazenda; na serra; de retiro; em retiro; em peregrinação; em campanha; em auditoria; com "
"auditoria; com os auditores; em julgamento; em provas; em época de provas; em exames; em época de "
"exames; de plantão; em plantão; de turno; em safra; na safra; na colheita; em colheita; na "
"vindima; em vindimas; nas vindimas; na apanha; cheio de obra; cheio de obras; cheia de obra; cheio"
" de coisa; cheio de coisas; cheia de coisas; cheio de serviço; cheia de trabalho; cheia de "
"serviço; até o pescoço; até o talo; até os cabelos; até às orelhas; soterrado; soterrada; "
"afundado; afundada; afundado em trabalho; na maior correria; numa correria; numa correria danada; "
"em cima da hora; a mil; a mil por hora; no gargalo; no aperto; apertado; apertada; apertados; com "
"a corda no pescoço; sem cabeça; com muito trabalho; com muita coisa; com muito serviço; lotado de "
"trabalho; atarefado; atarefada; atarefados; assoberbado; assoberbada; atrapalhado; atrapalhada; "
"embrulhado; entupido de trabalho; enterrado em trabalho; enterrada em trabalho; fecha para férias;"
" fecham para férias; fechado para balanço; fechados para balanço; fechado para obras; fechada para"
" obras; em fecho de contas; em fecho de mês; em fechamento; no fechamento; em fim de mês; parados;"
" de férias; férias; em viagem; fora; ausente; não estará; de baixa; de licença; licença "
"de maternidade; de licença de maternidade; de licença maternidade; no estrangeiro; no exterior; "
"viajando; a viajar; viajar; ocupado; ocupada; ocupados; muito ocupado; muito ocupada; fora do "
"escritório; não disponível; indisponível; em feira; numa feira; na feira até; doente; internado; "
"sem verba; sem orçamento; sem dinheiro; sem grana; sem caixa; sem agenda; em lua de mel; de lua de mel; não volta; não regressa; fechado; fechados; fechada; fecha; fecham; "
"atolado; atolada; atolados; de folga; está fora; estará fora; estão fora; estarão fora; em "
"congresso; num congresso; em cruzeiro; afogado; afogada; cheio de trabalho; sobrecarregado; "
"sobrecarregada; enrolado; enrolada; em reunião; viaja; viajam; vão viajar; de viagem; em viagem de"
" trabalho; em obra; na obra; operado; operada; no hospital; hospitalizado; em repouso; de "
"atestado; afastado; afastada; em formação; em treinamento; em férias coletivas; férias coletivas; "
"tá de férias; tá fora; tá de licença; sai de férias; saem de férias; entra de férias; entra em "
"férias; entram de férias; vai de férias; vão de férias; estará de férias; estarão de férias; "
"estará viajando; em mudança; em inventário; em balanço; na correria; sem tempo; enforcado; até ao "
"pescoço; encerrado; encerrados; encerrada; encerra; encerram; fechado para férias; a banhos; lua "
"de mel; de mudança"
        )},
        "SELFAWAY": f"{OURS_AWAY}; "
        "vou estar fora; vamos estar fora; eu vou estar fora; estou de férias; estamos de férias; vou estar de férias; entro de "
        "férias; entro em férias; saio de férias; saímos de férias; tiro férias; vou viajar; viajo; viajamos; estou viajando; estou em "
        "viagem; estarei viajando; estarei de férias; vou estar viajando; estou de licença; estaremos de férias; eu tô fora; tô fora; tô de "
        "férias; tô viajando; estou ausente; estarei ausente; estarei fora; estaremos fora; estou fora; sairei",
        "EVENTV": (
            "portas abertas; dia aberto; dia de portas abertas; arranque; o arranque; "
            "aposenta; aposentam; reforma se; "
            f"{BOOKS}; "
            "fecha se; se fecha; fecham se; se fecham; encerra se; se encerra; encerram se; se encerram; conclui se; se conclui; concluem "
            "se; se concluem; "
            "licença da câmara; licença de obra; licença de obras; licença ambiental; licença de construção; licença de "
            "funcionamento; licença de utilização; licença prévia; licença de instalação; licença de operação; tem a licença; têm "
            "a licença; terá a licença; sai o alvará; tem o alvará; têm o alvará; alvará; saem as licenças; "
            "comunhão; colheita; vindima; safra; desfile; sorteio; quermesse; provas; jantar da empresa; entrada em funcionamento; "
            "casório; casa no; casa na; casa em; casam; casam se; formatura; forma se; se forma; colação de "
"grau; batizado; batismo; primeira comunhão; crisma; velório; funeral; enterro; missa de sétimo "
"dia; sentença; escritura; escrituras; notário; cartório; opera; é operado; é operada; opera se; "
"vai ser operado; vai ser operada; inaugura; inauguram; estreia; estreiam; apresentação; lança; "
"lançam; sai o edital; edital; sai a licença; sai a vistoria; vistoria; vistoria final; inspeção; "
"inspecção; auditoria externa; fiscalização; entrega da obra; entrega das chaves; entrega do "
"projeto; entrega do projecto; entregam; muda se; se muda; mudam; mudam se; viagem; voo; visita à "
"obra; visita de obra; reunião de obra; reunião de condomínio; assembleia geral; concretagem; "
"betonagem; expo; feirão; simpósio; seminário; workshop; treinamento; formações; capacitação; "
"vestibular; enem; exames; torneio; campeonato; maratona; romaria; procissão; festa; festa da "
"padroeira; festa de; homenagem; reforma se; aposenta se; se aposenta; debutante; festa de quinze "
"anos; churrasco; kickoff; demo; manutenção; parada de manutenção; parada da fábrica; paragem da "
"fábrica; greve; julgamento; audiência; leilão; adjudicação; abertura das propostas; abertura de "
"propostas; abertura dos envelopes; parecer; votação; votam; conselho de administração; diretoria; "
"directoria; plenário; pregão; abre; fecha o edital; encerra o prazo; "
"encerram as propostas; encerra a licitação; encerra a inscrição; reunião; conselho; assembleia; "
"reúne; reúnem; se reúne; reúne se; feira; congresso; conferência; convenção; decisão; decide; "
"decidem; contrato; vence; vencimento; caduca; aluguel; renda; renovação; renova; termina; acaba; "
"começa; inicia; auditoria; orçamento anual; casamento; aniversário; mudança; concurso; licitação; "
"inauguração; abertura; prazo; prazo final; entrega de; fecho fiscal; comité; eleições; casa se; "
"inventário; expira; evento; formação; curso; obras; obra; balanço; exposição; salão; muda; niver; aniver; níver; "
"lançamento; cirurgia; operação; exame"
        ),
        "PLAN": (
            "era pra; era para; era pra eu; era para eu; era pra gente; era para a gente; era suposto; ia; íamos; iam; "
            "eu ia; a gente ia; devia; devíamos; deviam; queria; queríamos; queriam; tinha de; tínhamos de; tinha que; "
            "tínhamos que; tínhamos combinado; tinha combinado; tinha ficado de; íamos nos; estava para; estava pra; "
            "pensava; pensávamos; pensei em; pensava em; tinha pensado em; tinha marcado; tínhamos marcado; tinha "
            "marcado para; tinha marcado pra; tínhamos marcado para; estava marcado; estava marcado para; estava "
            "marcado pra; estava marcada para; havia marcado; tentei; tentámos; quis; a ideia era; ficara "
            "de; estava combinado; estava previsto; estava previsto para"
        ),
        "PASTV": {
            "noted": "escrevi; anotei; pus; apontei; registei; registrei; tinha escrito; tinha anotado; tinha posto; tinha apontado; anotámos; pusemos; coloquei; tinha colocado",
            "SAYS": "disse; disseram; já disse; falou; falaram; comentou; apontou; apontaram; mencionou; referiu; indicou; garantiu",
            "GOOD": "ficou; ficaram; combinou; combinaram; combinámos; marcou; marcaram; marcámos; agendou; agendaram; acertou; acertaram; confirmou; confirmaram",
            None: (
            "foi entregue; foram entregues; foi feito; foi feita; foram feitos; foram feitas; foi pago; foi paga; foi aceito; foi aceite; foi aceita; "
                "fez; fiz; fez anos; teve; tive; veio; dei; pôs; quis; trouxe; soube; houve; leu; caiu; saiu; "
                "saíram; pôde; coube; fui; pediu demissão; casou se; separou se; divorciou se; vendemos; compramos "
                "ontem; perdi; ganhei; trabalhava; trabalhavam; morava; moravam; vivia; viviam; estudava; jogava; "
                "costumava; costumavam; inaugurado; inaugurada; construído; construída; desde miúdo; desde criança; "
                "desde pequeno; preferia; preferiam; tinha dito; tinham dito; tínhamos falado; esteve; perdemos; "
                "conheci; conhecemos; falei; vi; vimos; enviei; enviamos ontem; fundada; fundado; liguei; escrevi; "
                "reformou se; aposentou se; nascido; almocei; reunimos ontem; visitei; contratei; mandei; encontrei; "
                "encontramos ontem; conversei; disse que não; falamos já; estivemos; fomos; só trabalha; trabalha "
                "só; trabalha apenas; joga; faz anos; tivemos; apresentei; encontrámo nos; estivemos juntos"
            ),
        },
        "THAT": "isso; isto; aquilo; disso; dessa data; desse dia; essa data; esse dia; essa; essas; esses",
        "THEN": (
            "no próprio dia; no mesmo dia; nesse mesmo instante; nessa época; nessa altura do ano; por essa altura; "
            "nesse período; por essa época; nesse tempo; nesse preciso dia; nesse dia; nesse mesmo dia; nesse dia "
            "mesmo; neste dia então; nessa data; nesse entretanto; então; aí; nessa altura; nesse momento; nessa hora;"
            " daí"
        ),
        "ONE": "a outra; a de; o de",
        "GUARD": {"phone": "tel; tlf; telef; tlm", None: (
            "sair o; recebe o; receber o; pagar o; sala; escritório; ext; extensão; ramal; quarto; número; num; nº; nr; stand; estande; pavilhão; "
"página; pág; edifício; prédio; porta; versão; modelo; ref; referência; factura; telemóvel; "
"celular; cel; fax; km; lote; fase; série; linha; código; handicap; zona; armazém; mesa; lugar; "
"comboio; trem; voo; cep; artigo; loja; capítulo; nível; bloco; apto; apartamento; box; caixa; cpf;"
" idade; us; tamanho; vaga; portão; cais; v; ver; vers; rev; release; art nr"
        )},
        "MOVED": f"{FROM_DAY}; transferido de",
        "SAYS": (
            "disse que; disseram que; me disse que; nos disse que; disse me que; disse nos que; diz que; dizem que; "
            "pediu que; pediu para; pediu pra; pediu me que; pediu me para; me pediu para; me pediu pra; pediram para; "
            "pediram pra; pediram que; falou que; falaram que; contou que; comentou que; avisou que; garantiu que; "
            "disse para; disse pra; disseram para; disseram pra; falou para; falou pra; falaram pra; mandou eu; "
            "confirmou que; explicou que; respondeu que; sugeriu que; sugeriu; quer que; querem que; propôs que; "
            "propôs; jura que; jurou que; prometeu que; acha que; acham que; pensa que; escreveu que; disse eu que; "
            "insistiu que; deixou claro que; disse logo que"
        ),
        "SUB": {"later": "que depois; porque depois; que logo depois; que em seguida; pois depois; que a seguir; porque a seguir; que mais tarde; que aí depois; que daí; porque aí; que senão; porque senão; já que depois; que antes; porque antes; que logo; que aí já; porque aí já; que depois já; porque depois já; porque mais tarde; que depois disso; porque depois disso", None: "porque; já que; uma vez que; dado que; para que; enquanto; pois; visto que"},
        "QUIT": (
            "parem de; pare de; para de; deixem de; deixe de; parar de"
        ),
        "F": {"ours": "nós; conosco; connosco; comigo; juntos; juntas; a gente; eu", "when": "quando", "nothing": "nada", "falls": "são; serão; seriam; caem; será; vai ser; seria; cai; caem; vai cair; cai certinho", "wants": "quer; querem; pede; pedem; queria", "that": "que", None: (
            "nada mais; mais nada; nada de mais; nada de novo; nada urgente; "
            "não muito cedo; não muito tarde; não tão cedo; não demasiado cedo; "
            "não esquecer; não esqueça; não falhar; não perder; não deixar de; fiquei de; ficámos de; "
            "certo; certa; certinho; certinha; certinhos; certinhas; certos; certas; exatos; exatas; exato; exactos; exactas; cravado; cravada; cravados; "
            "cravadas; redondo; redondos; redondas; contadinhos; contadinhas; bem contados; bem contadas; corridos; corridas; seguidos; "
            "seguidas; inteirinho; inteirinha; inteiros; inteiras; inteiro; inteira; e pouco; e pico; e picos; e tal; e tanto; e qualquer coisa; "
            "pelo menos; ao menos; no mínimo; quando menos; mais ou menos isso; nada menos; nem mais nem menos; "
            "já decidiu; já resolveu; já definiu; já sabe; passou; por que não; porque não; e se; o que "
"acha de; de prazo; de margem; de trégua; de carência; de espera; de pausa; de tempo; de "
"respiro; de fôlego; para respirar; avisa se; já não; eu; ele; ela; eles; elas; nós; qual; "
"quem; lo; la; lhe; lhes; seu; sua; seus; suas; meu; minha; teu; tua; nosso; nossa; é; são; "
"está; estão; estará; será; ser; há de; tem; tenho; quer; querem; quero; deve; deveria; com; "
"sem; sob; como; quando; onde; muito; mais; também; só; apenas; ainda; já; outra; outro; vez; "
"de novo; novamente; novo; olá; oi; obrigado; obrigada; sobre; assunto; acerca; a respeito; re;"
" disse; diz; volta; volto; voltarei; vou voltar; regressa; regresso; regressará; de volta; "
"volta ao; ir; estar; vamos estar; fazer; fazemos; faço; aqui; ali; bem; tudo; toda; todas; "
"todos; data; foi; algo; coisa; nada; projeto; projecto; equipa; equipe; cliente; empresa; "
"tipo; quiçá; provavelmente; certamente; pontual; pouco; precisa; precisamos; preciso; temos; "
"qualquer; alguma; algum; pra; pela; pelos; pelas; tarefa; concluída; jajaja; era; não era; "
"vamos; marcar uma; uma reunião; cá; tô; tá; aproximado; fica; estou; mim; feriado de; feriado "
"do; feriado da; feriado nacional de; feriado nacional do; mas não esta; mas não este; mas não "
"essa; mas não esse; mas não nesta; mas não nessa; sem falta; sem pressa; sem problema; sem "
"compromisso; sem dúvida; sem erro; sem stress; devo; tenho de; tenho que; temos que; tem que"
        )},
    },
    glued={
        "OCLOCK": "h hs",
        "AMPM": {"a": "am", "p": "pm"},
        "DAYS": {1: "d"},
    },
    slips={
        "três": "tres; trez; trs; trees; treis",
        "quatro": "quatr; qautro; cuatro; quato; quattro",
        "dois": "dos; dios; doiss",
        "duas": "dua; dusa; duass",
        "cinco": "sinco; cinoc",
        "seis": "sies; ses",
        "oito": "oit; oitto; oti",
        "semanas": "semans; smeanas; semnas; seamnas; semansa",
        "semana": "smeana; semna; seamna",
        "meses": "mses; mezes; meess",
    },
    prefixes="proxima proximo semana mes daqui",
    guards="amanda semanal",
    slashed={"p": "para", "c": "com", "s": "sem", "q": "que"},
    aliases=HEARD
    | {
        "amh": "amanha",
        "setmana": "semana",
        "samana": "semana",
        "proxmo": "proximo",
        "ligra": "ligar",
        "liagr": "ligar",
        "lgar": "ligar",
        "falr": "falar",
        "flar": "falar",
        "xamo": "chamo",
        "xamar": "chamar",
        "vein": "vem",
        "ven": "vem",
        "qeu": "que",
        "meis": "mes",
        "semenas": "semanas",
        "semanna": "semana",
        "dezenbru": "dezembro",
        "feverero": "fevereiro",
        "janiero": "janeiro",
        "amanhah": "amanha",
        "oji": "hoje",
        "sextafeira": "sexta",
        "quintafeira": "quinta",
        "quintafera": "quinta",
        "quartafera": "quarta",
        "sextafera": "sexta",
        "tercafeira": "terca",
        "tercafera": "terca",
        "quartafeira": "quarta",
        "sestafeira": "sexta",
        "ligah": "ligar",
        "escrevu": "escrevo",
        "kem": "quem",
        "kero": "quero",
        "quize": "quinze",
        "qinze": "quinze",
        "kinze": "quinze",
        "cemana": "semana",
        "cemanas": "semanas",
        "mez": "mes",
        "tersa": "terca",
        "terssa": "terca",
        "cegunda": "segunda",
        "segnda": "segunda",
        "kinta": "quinta",
        "qinta": "quinta",
        "kuarta": "quarta",
        "marso": "marco",
        "janero": "janeiro",
        "fevrero": "fevereiro",
        "desembro": "dezembro",
        "setenbro": "setembro",
        "novenbro": "novembro",
        "dezenbro": "dezembro",
        "outobro": "outubro",
        "amanham": "amanha",
        "amanhan": "amanha",
        "daki": "daqui",
        "daqi": "daqui",
        "dqui": "daqui",
        "ki": "que",
        "amnh": "amanha",
        "procima": "proxima",
        "procimo": "proximo",
        "qe": "que",
        "seguda": "segunda",
        "segunta": "segunda",
        "seguna": "segunda",
        "sugunda": "segunda",
        "quita": "quinta",
        "quimta": "quinta",
        "qarta": "quarta",
        "quata": "quarta",
        "seista": "sexta",
        "sesxta": "sexta",
        "teca": "terca",
        "simana": "semana",
        "uqe": "que",
        "smn": "semana",
        "chmar": "chamar",
        "chamr": "chamar",
        "faalr": "falar",
        "lgiar": "ligar",
        "telefonr": "telefonar",
        "telfonar": "telefonar",
        "porcurar": "procurar",
        "procrar": "procurar",
        "vizitar": "visitar",
        "retonar": "retornar",
        "mandr": "mandar",
        "pssar": "passar",
        "qdo": "quando",
        "qnd": "quando",
        "qd": "quando",
        "dps": "depois",
        "dpois": "depois",
        "hj": "hoje",
        "amnha": "amanha",
        "vc": "voce",
        "tbm": "tambem",
    },
    spelled=("WEEKDAY", "WEEKDAYORD", "MONTH", "HOLIDAY", "TOMORROW", "WEEKS", "FORTNIGHTS", "QUARTERS"),
    told="ou aram eram iram sceu eceu ndeu rdeu rreu veu beu lheu iu ámos",
    accented={"PASTV": TOLD, "BALL": WILL, "MONTH": {3: "março"}, "F": {"is": "está; estão", None: "estás", "falls": "é", "already": "já"}, "GOOD": "dá"},
    abbreviations="cte corrte sem seg ter qua qui sex sáb sab dom jan fev mar abr mai jun jul ago set out nov dez próx prox aprox trim sr sra dr tel máx max mín",
    perfect=Perfect(
        done=DONE,
        having="tinha tinham havia haviam tem têm",
        articles="o a os as um uma de que",
        participles=r"\w{2,}(?:[aií]d[oa]s?|crit[oa]s?)",
        telling=(
            "proposto pedido preferido sugerido fixado previsto prometido decidido reservado apontado anotado anunciado "
            "explicado respondido querido ficado convidado pensado posto dito recomendado aconselhado escolhido "
            "marcado dado avisado comunicado insistido deixado rogado solicitado planeado planejado programado "
            "agendado combinado sido sida estado partida partidas vida medida saída feriado feriados mercado"
        ),
    ),
    days=DAYS,
    sentences=Sentences(
        day="{weekday}, {day} de {month} de {year}",
        window="De {first} até {last}",
        moved="{day}, transferido de {said}",
        time="{rest} às {time}",
        ball="A bola está do lado deles",
        none="Não foi dita nenhuma data",
        weekdays=("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
        months=(
            "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
            "novembro", "dezembro",
        ),
    ),
)  # fmt: skip
