"""French."""

from __future__ import annotations

import datetime as dt
from itertools import product

from tickler.phrase.language import Language, Perfect, Sentences, Syntax
from tickler.phrase.named_days.fr import DAYS
from tickler.phrase.sounds import by_ear

UNITS = ("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
TEENS = ("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix sept", "dix huit", "dix neuf")
TENS = {
    20: "vingt",
    30: "trente",
    40: "quarante",
    50: "cinquante",
    60: "soixante",
    70: "septante",
    80: "huitante",
    90: "nonante",
}
FIRSTS = (
    "premier",
    "deuxième",
    "troisième",
    "quatrième",
    "cinquième",
    "sixième",
    "septième",
    "huitième",
    "neuvième",
    "dixième",
)

NOT_THERE = "; ".join(
    f"{words} {before}"
    for words in (
        "pas joignable", "non joignable", "injoignable", "pas là", "n est pas là", "ne sera pas là", "pas dispo",
        "pas disponible", "indisponible", "pas au bureau", "pas rentré", "pas rentrée", "pas de retour", "ne rentre pas",
        "ne revient pas", "ne sera pas de retour", "n est pas joignable", "n est pas disponible", "n est pas dispo",
    )
    for before in ("avant", "avant le", "avant la", "avant l", "avant les")
)  # fmt: skip
"""Whoever is not there before a day is there from it on."""

OTHERS = {
    "appelle": "appellent", "rappelle": "rappellent", "recontacte": "recontactent", "contacte": "contactent", "écrit": "écrivent",
    "téléphone": "téléphonent", "retéléphone": "retéléphonent", "relance": "relancent", "prévient": "préviennent",
    "avertit": "avertissent", "répond": "répondent", "redit": "redisent", "confirme": "confirment",
    "passe un coup de fil": "passent un coup de fil", "donne un coup de fil": "donnent un coup de fil", "sonne": "sonnent",
    "passe un coup de téléphone": "passent un coup de téléphone", "donne des nouvelles": "donnent des nouvelles",
    "fait signe": "font signe", "fait un retour": "font un retour", "tient au courant": "tiennent au courant",
    "envoie un mail": "envoient un mail", "envoie un courriel": "envoient un courriel", "passe un coup de tel": "passent un coup de tel",
    "donne un coup de téléphone": "donnent un coup de téléphone", "lâche un coup de fil": "lâchent un coup de fil",
    "revient dessus": "reviennent dessus", "donne une réponse": "donnent une réponse", "tient au jus": "tiennent au jus", "envoie sa réponse": "envoient leur réponse",
    "envoie sa décision": "envoient leur décision", "donne sa réponse": "donnent leur réponse", "texte": "textent", "reviendra": "reviendront",
    "passe un coup de cigare": "passent un coup de cigare", "écrit un mail": "écrivent un mail", "écrit un courriel": "écrivent un courriel",
}  # fmt: skip
"""What the others do when they get in touch: of one, of several."""

MANY_WORDS = tuple(third for third in OTHERS if " " in third)


def _theirs(third: str, several: str) -> list[str]:
    """The ways to say that it is they who get in touch."""
    said = []
    for who in ("m" if third[0] in "aeéê" else "me", "nous"):
        said += [
            f"{one} {who} {third}"
            for one in ("il", "elle", "c est lui qui", "c est elle qui", "lui", "madame", "monsieur")
        ]
        said += [f"{one} {who} {several}" for one in ("ils", "elles", "c est eux qui", "ce sont eux qui", "eux")]
        said += [f"{who} {third}", f"{who} {several}"] if third in MANY_WORDS else []
    return said


PROMISED = "; ".join(
    f"{who} {promised} {what}"
    for who, promised in (("m", "a promis"), ("nous", "a promis"), ("m", "ont promis"), ("nous", "ont promis"), ("me", "doit"), ("nous", "doit"),
                          ("me", "doivent"), ("nous", "doivent"), ("me", "promet"), ("nous", "promet"))
    for what in ("une réponse", "un retour", "la réponse", "sa réponse", "une décision", "des nouvelles", "une confirmation")
) + "; " + "; ".join(
    f"{turn} {who} de {act}"
    for turn in ("c est à", "à")
    for who in ("lui", "elle", "eux", "elles")
    for act in ("revenir vers nous", "revenir vers moi", "me rappeler", "nous rappeler", "me recontacter", "nous recontacter", "jouer",
                "me faire signe", "nous faire signe", "rappeler")
)  # fmt: skip
"""What they owe us."""

CONFIRMS = "il confirme; elle confirme; ils confirment"
THEIRS = "; ".join(
    [form for third, several in OTHERS.items() for form in _theirs(third, several)] + [CONFIRMS, PROMISED]
)
NOT_TO_CALL = "; ".join(
    [f"{no} {whom} {infinitive}".replace("  ", " ")
     for infinitive in ("appeler", "rappeler", "relancer", "contacter", "recontacter", "déranger", "téléphoner", "joindre", "insister")
     for no in ("ne pas", "pas", "faut pas", "il faut pas", "il ne faut pas", "inutile de") for whom in ("", "le", "la", "les", "l", "lui")
     if no != "pas" or whom]
    + [f"{no} {whom} {asked} pas".replace("  ", " ").strip()
       for asked in ("appelle", "appelez", "appelons", "rappelle", "rappelez", "relance", "relancez", "contacte", "contactez", "dérange",
                     "dérangez", "recontacte", "recontactez", "téléphone", "téléphonez")
       for no in ("", "ne", "n") for whom in ("", "le", "la", "les", "l", "lui")
       if no or whom]
)  # fmt: skip
"""It is asked not to call: for good, or only then."""

NOT_WANTED = "; ".join(
    f"{wish} être {called}{ending}"
    for wish in ("préfère ne pas", "ne veut pas", "ne veut plus", "ne souhaite pas", "ne souhaite plus", "veut pas", "veut plus",
                 "préfère pas", "demande à ne pas", "demande à ne plus", "n aime pas", "ne tient pas à", "préfèrent ne pas",
                 "ne veulent pas", "ne veulent plus")
    for called in ("appelé", "rappelé", "contacté", "recontacté", "relancé", "dérangé", "démarché", "sollicité")
    for ending in ("", "e", "s", "es")
)  # fmt: skip
"""Whoever asks to be left alone."""

NUMBERS = (
    dict(enumerate(UNITS + TEENS, start=1))
    | TENS
    | {ten + unit: f"{TENS[ten]} {UNITS[unit - 1]}" for ten, unit in product(TENS, range(2, 10))}
    | {ten + 1: f"{TENS[ten]} et un; {TENS[ten]} et une; {TENS[ten]} un" for ten in TENS}
    | {
        1: "un; une; 1 er; un bon; une bonne; un petit; une petite; une grosse; un gros",
        70: "septante; soixante dix",
        80: "huitante; octante; quatre vingts; quatre vingt",
        90: "nonante; quatre vingt dix",
        100: "cent",
        12: "douze; douzaine de",
        10: "dix; dizaine de; une dizaine de",
        20: "vingt; vingtaine de; une vingtaine de",
        30: "trente; trentaine de; une trentaine de",
        40: "quarante; quarantaine de; une quarantaine de",
        60: "soixante; soixantaine de; une soixantaine de",
    }
)
ORDINALS = dict(enumerate(FIRSTS, start=1)) | {
    -2: "avant dernier; avant dernière; pénultième", -3: "antépénultième",
    1: "premier; première; 1ere; premiere", 2: "deuxième; second; seconde; 2nde; iie", 3: "troisième; iiie", 4: "quatrième; ive", 11: "onzième", 12: "douzième",
    13: "treizième", 15: "quinzième",
}  # fmt: skip
YEARS = {2000 + number: f"deux mille {word.split(';')[0]}" for number, word in NUMBERS.items() if number < 100}

EACH_TIME = "; ".join(
    f"{each} {who} {whom} {asked}".replace("  ", " ")
    for each in ("chaque fois que", "à chaque fois que", "toutes les fois que", "chaque fois qu")
    for who in ("je", "j", "on")
    for whom in ("", "l", "le", "la", "les", "lui", "leur")
    for asked in ("appelle", "rappelle", "relance", "téléphone", "demande", "écris", "contacte", "vois")
)
"""What comes of every call is told, and no day."""

HEARD = by_ear(
    "mardi mercredi jeudi vendredi samedi dimanche semaine semaines mois prochain prochaine demain quinze "
    "quinzaine seize rappeler rappelle rappelez appeler appelle appelez relancer contacter recontacter revoir "
    "telephoner janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre",
    "ai=e ai=ei ain=in en=an an=en em=am s=c ss=s c=s ch=sh z=s qu=k pp=p ll=l di$=dit pl=p ph=f oi$=oit",
    guards="appele rappele moins mai main marc rance",
)
"""As those write who write by ear."""

PRESENT = (
    "rate; loupe; manque; arrive; change; démissionne; marie; gagne; quitte; rencontre; parle; fonde; discute; livre; signe; "
    "installe; refuse; croise; achète; crée; embauche"
)
"""What is past with an accent only."""

DONE_TO = "envoyé transmis déposé expédié posé monté livré installé remplacé réparé refait rénové construit vendu raccordé ramoné révisé entretenu"
DONE = " ".join(f"{verb}{ending}" for verb in DONE_TO.split() for ending in ("", "e", "s", "es"))
"""What is done to a thing, which right behind its noun tells of the past."""

BOOKS = "; ".join(
    f"{verb} {the}{what}"
    for verb in ("ferme", "ferment", "fermer", "boucle", "bouclent", "boucler", "bouclera", "boucleront", "clôture", "clôturent", "clôturer",
                 "clôturera", "clôturons", "bouclons", "arrête", "arrêtent", "arrêter", "clôture de", "clôture des", "clôture du")
    for the in ("", "le ", "la ", "les ", "l ", "son ", "sa ", "ses ", "leur ", "leurs ", "nos ", "notre ")
    for what in ("bilan", "bilans", "exercice", "comptes", "budget", "budgets", "année", "trimestre", "semestre", "affaire", "dossier",
                 "dossiers", "caisse", "vente", "comptabilité", "compta", "inscriptions", "appel d offres", "chiffres", "contrat",
                 "plans", "plan de charge", "chalet", "piscine", "commande", "marché", "deal", "contrats", "ventes")
) + "; " + "; ".join(f"{verb} {how}" for verb in ("comptes", "bilan", "budget", "exercice", "chiffres", "bilans", "dossier")
                    for how in ("clos", "bouclé", "bouclés", "clôturé", "clôturés", "fermé", "arrêtés"))  # fmt: skip
"""What is closed is no shop, and nobody is away."""

OURS_AWAY = "; ".join(
    f"{we} {state}"
    for we, states in (
        (
            "nous sommes",
            (
                "fermés",
                "absents",
                "en congé",
                "en congés",
                "en vacances",
                "en salon",
                "au salon",
                "sur un salon",
                "à la foire",
                "en foire",
                "en déplacement",
                "en séminaire",
                "en inventaire",
                "en formation",
                "en congrès",
            ),
        ),
        (
            "nous serons",
            (
                "fermés",
                "en congé",
                "en congés",
                "en vacances",
                "en salon",
                "au salon",
                "sur un salon",
                "à la foire",
                "en déplacement",
                "en séminaire",
                "en inventaire",
                "en formation",
            ),
        ),
        (
            "on est",
            (
                "fermés",
                "absents",
                "en congé",
                "en congés",
                "en vacances",
                "en salon",
                "au salon",
                "sur un salon",
                "à la foire",
                "en foire",
                "en déplacement",
                "en séminaire",
                "en inventaire",
                "en formation",
            ),
        ),
        (
            "on sera",
            (
                "fermés",
                "absents",
                "en congé",
                "en congés",
                "en vacances",
                "en salon",
                "au salon",
                "à la foire",
                "en déplacement",
            ),
        ),
        (
            "je suis",
            (
                "en congé",
                "en congés",
                "en vacances",
                "en salon",
                "au salon",
                "sur un salon",
                "à la foire",
                "en déplacement",
                "en séminaire",
                "en formation",
                "absent",
                "absente",
            ),
        ),
    )
    for state in states
)
"""Where we are ourselves is no reason to call later."""

APPOINTED = (
    "; ".join(
        f"{gave} {what} {to}".strip()
        for gave in (
            "m a donné",
            "nous a donné",
            "m a fixé",
            "nous a fixé",
            "m ont donné",
            "nous ont donné",
            "m ont fixé",
            "il m a donné",
            "elle m a donné",
            "il m a fixé",
            "elle m a fixé",
        )
        for what in ("rendez vous", "rdv", "un rendez vous", "un rdv")
        for to in ("", "pour")
    )
    + "; "
    + "; ".join(
        f"{called} {to}".strip()
        for called in (
            "m a convoqué",
            "nous a convoqués",
            "m ont convoqué",
            "nous ont convoqués",
            "m a convoquée",
            "m a calé",
            "nous a calé",
        )
        for to in ("", "pour")
    )
)
"""Before the day that they set for us."""

GOING_OUT = "; ".join(
    [
        f"{verb} {out}"
        for verb in (
            "manger",
            "dîner",
            "souper",
            "déjeuner",
            "luncher",
            "mangeons",
            "dînons",
            "soupons",
            "on mange",
            "on dîne",
            "on soupe",
        )
        for out in ("dehors", "à l extérieur")
    ]
    + [
        f"{verb} {place}"
        for verb in ("tu viens", "vous venez", "viens", "venez", "on va", "allons", "on part", "si on allait", "aller")
        for place in ("au ski", "à la mer", "en croisière", "à la montagne")
    ]
)
"""What is done together is no absence."""

LANGUAGE = Language(
    code="fr",
    ordinals="er ère ere e eme ème ieme ième nd nde re",
    syntax=Syntax(
        day_article="le",
        weekend_countries="CA",
        by_unit=True,
        call_takes_back=True,
        day_numbers=True,
        inclusive_days=True,
        next_is_week=True,
        number_after_until=True,
        some_day=True,
        until_included=True,
    ),
    words={
        "OPENV": {"event": "ouvre; ouvrent; ferme à; ferment à", None: "tourne; tournent; travaille; travaillent; bosse; bossent; fonctionne; fonctionnent"},
        "STREET": "avenue; av; rue; bd; boulevard; place; allée; impasse; chemin",
        "TITLE": "monsieur; madame; m; mme; mr; mlle; me; société; sté; entreprise; maître; docteur",
        "FIRM": (
            "gmbh; inc; llc; ltd; ag; sa; sarl; sas; srl; spa; bv; nv; lda; ltda; corp; corporation; plc; kg; ohg"
        ),
        "JUNK": (
            "paiement j +; paiement s +; paiement m +; règlement j +; règlement s +; règlement m +; livraison j +; livraison s +; livraison m +; délai j +; délai s +; délai m +; expédition j +; expédition s +; expédition m +; paiement à j +; paiement à s +; paiement à m +; règlement à j +; règlement à s +; règlement à m +; "
            "on laisse tomber; je laisse tomber; laisse tomber; laisser tomber; laissez tomber; on classe l affaire; affaire classée; sans suite; classé sans suite; "
            "bonne semaine; bonne journée; bon week end; bon weekend; bonne soirée; bonne nuit; bonjour; bonsoir; "
            "bonne année; joyeux noël; joyeuse hanoucca; joyeux diwali; bon ramadan; joyeux nouvel an chinois; bonne fête de l aid; joyeuses pâques; bon mois; de jour en jour; jour après jour; un de ces jours; "
            "un jour peut être; par jour; par semaine; par mois; par an; chaque jour; chaque semaine; chaque mois; "
            "tous les jours; toutes les semaines; tous les mois de janvier; tous les mois de février; tous les mois de mars; tous les mois d avril; tous les mois de mai; tous les mois de juin; tous les mois de juillet; tous les mois d août; tous les mois de septembre; tous les mois d octobre; tous les mois de novembre; tous les mois de décembre; tous les mois; toute la journée; de nos jours; ans d expérience; ans "
            "d existence; ans de métier; ans de maison; au deuxième étage; au premier étage; au premier abord; tout d "
            "abord; première fois; deuxième fois; premier contact; mars attaque; le jour j; mise à jour; à long terme; "
            "à court terme; pas pressé; rien ne presse; 24h 24; 7 jours sur 7; le jour de son anniversaire; pour l "
            "année; deuxième chance; d occasion; de seconde main; pas la peine avant; inutile avant; c est inutile "
            "avant; avant c est inutile; avant c est mort; avant c est impossible; avant c est pas possible; avant ce "
            "n est pas possible; avant ça sert à rien; ça sert à rien avant; rien ne sert avant; avant ça ne sert à "
            "rien; avant impossible; un jour ou l autre; un de ces quatre; du lundi au vendredi; du lundi au samedi; "
            "du mardi au samedi; du mardi au vendredi; du lundi au jeudi; lun ven; lun sam; mar sam; lundi vendredi; "
            "lundi samedi; mardi samedi; un jour sur deux; une semaine sur deux;  à l occasion; à bientôt; à la "
            "prochaine; à "
            "plus; à plus tard; à très vite; la prochaine fois; prochaine fois; une prochaine fois; à très bientôt; de "
            "temps en temps; ans de contrat; mois de contrat; fois "
            "par an; fois par mois; fois par semaine; fois l an; par trimestre; d année en année; année après année; "
            "semaine après semaine; mois après mois; pour l instant; pour le moment; à terme; mi temps; à mi temps; "
            "plein temps; à pâques ou à la "
            "trinité; à la saint glinglin; aux calendes grecques; quand les poules auront des dents"
        ),
        "SEPT": {7: "sept"},
        "OPENED": {
            None: (
                "ouvert; ouverte; ouverts; ouvertes; horaires; horaire; heures d ouverture; permanence; "
                "permanences; ne reçoit que; ne reçoit qu; ne reçoivent que; reçoit seulement"
            ),
            "told": (
                "habite; habitent; vit à; vit en; vit avec; vivent à; vivent en; joue de; joue dans; étudie à; "
                "déménage; déménagent; cuit; brasse; récolte; récoltent; vendange; vendangent; sème; "
                "chassent; skie; skient; nage; court le marathon; court un marathon; grimpe; navigue; campe; "
                "campent; plonge; chante; enseigne; donne des cours; donne cours; fait du vélo; "
                "fait du ski; fait de la voile; fait la navette; fait le marathon; fait l ouverture; rénove; "
                "rénovent; investissent; embauchent; reprend la boîte; "
                "reprend l entreprise; reprend le magasin; cède; cèdent; se renouvelle; reconduction tacite; "
                "tacite reconduction; passe son bac; passe son permis; passe le bac; passe ses vacances; "
                "passe l été; passe ses étés; passe l hiver; commence l école; commence le cégep; "
                "commence l université; entre à l école; entre en sixième; entre en maternelle; "
                "entre au collège; entre au lycée; entre au cégep; rentre en sixième; se marie; se marient; "
                "attend un bébé; attend un enfant; attend des jumeaux; attend des jumelles; attend son premier enfant; "
                "attend son deuxième enfant; attendent un bébé; attendent un enfant; attendent des jumeaux; "
                "attendent des jumelles; accouche; est enceinte; fête ses; fêtent; fête son anniversaire; fête leurs; "
                "part à la retraite; prend sa retraite; prennent leur retraite; part toujours; part chaque; "
                "ferme chaque; va chaque; va toujours; va à la pêche; va à la chasse; va au ski; garde ses petits; "
                "garde les petits"
            ),
        },
        "WHICH": (
            "qui est; qui tombe; qui tombent; qui a lieu; qui ont lieu; qui démarre; qui démarrent; qui commence; "
            "qui se tient; qui se tiennent; qui aura lieu; qui sera; qui débute; qui ouvre; qui se termine; qui "
            "finit; qui expire; qui échoit; qui dure jusqu au; qui va jusqu au; qui ferme; qui s achève; qui prend fin; prévu; prévue; prévus; prévues; fixé; fixée; fixés; programmé; "
            "programmée; planifié; planifiée; agendé; agendée"
        ),
        "MEASURE": (
            "m€; k€; millions; million; millions d euros; euros; eur; keur; chf; francs; étages; machines; pompes; "
            "mètres; m2; km; tonnes; kg; litres; personnes; salariés; employés; logements; pièces; pour cent; degrés; "
            "kw; kwh; cv; ml; cm; mm; sites; agences; véhicules; lots; étage; e étage; ème étage"
        ),
        "NUM": NUMBERS,
        "ORDW": ORDINALS,
        "YEAR": YEARS,
        "COUPLE": "une paire de; une couple de; couple de",
        "FEW": "quelques; plusieurs; une poignée de",
        "HALF": "demi; demie; moitié; la moitié",
        "FINISHED": (
            "le salon fini; le salon terminé; le salon passé; la foire finie; la foire terminée; la foire passée; le congrès fini; le congrès terminé; les travaux finis; les travaux terminés; chantier fini; chantier terminé; une fois le salon fini; une fois la foire finie; "
            "quand il rentre; quand elle rentre; quand il sera rentré; quand elle sera rentrée; quand il revient; "
            "quand elle revient; quand il sera de retour; quand elle sera de retour; quand il est de retour; quand ils "
            "seront de retour; lorsqu il rentrera; lorsqu il reviendra; dès qu il rentre; dès qu elle rentre; dès qu "
            "il est rentré; dès qu il revient; dès qu il sera rentré; dès qu il est de retour; une fois rentré; une "
            "fois rentrée; une fois de retour; à l échéance; à échéance; quand ce sera fini; quand c est fini; quand c "
            "est passé; quand ce sera passé; une fois passé; une fois terminé; une fois fini; quand il aura fini; "
            "quand elle aura fini; quand ils auront fini; le délai écoulé; une fois le délai écoulé; passé ce délai; "
            "passé cette date; quand ça sera fini; une fois que c est passé; une fois que c est fini; dès que c est "
            "fini; dès que c est passé"
        ),
        "AFTERTHAT": (
            "au retour; à son retour; à leur retour; après coup; que par la suite; ensuite seulement; ultérieurement; ensuite; "
            "par la suite; après ça; après cela; puis; au delà; après échéance"
        ),
        "BACKV": (
            "reviennent; rentrent; reprennent; reviendront; rentreront; reprendra; reprendront; sont de retour; seront de retour; "
            "seront rentrés; seront rentrées; sera revenue; seront revenus; seront revenues; atterrit; atterrissent; débarque; "
            "débarquent; rouvre; rouvrent; rouvrira; rouvriront; sort de l hôpital; sort de clinique; sort de la clinique; sort de "
            "convalescence; refait surface; réapparaît; reprennent le travail; reprennent le boulot; "
            "de retour; revient; rentre; sera de retour; est de retour; reprend; reviendra; rentrera; sera rentré; "
            "sera rentrée; reprend le travail; reprend le boulot; sera revenu; de nouveau là; de nouveau au bureau; à "
            "nouveau disponible; de nouveau disponible; de nouveau joignable; sera de nouveau là"
        ),
        "ANDHALF": "et demi; et demie; et d mi",
        "DAYS": {1: "jour; journée; j; jr; juor; jour ouvert",
            2: "jours; jrs; journées; jourss; jous; juors; joursn",
        },
        "WORKDAYS": {
            1: "jour ouvré; jours ouvrés; jour ouvrable; jours ouvrables; jours de travail; jours travaillés",
        },
        "WEEKS": {
            1: (
                "huitaine; huitaine de jours; semaine; sem; smaine; semaien; "
                "semaine calendaire; semmaine; semiane; sems; smeaine; semaime; "
                "sermaine; semainne; semanie; semain; semainr"
            ),
            2: (
                "semaines; semaines calendaires; semianes; semaiens; semanes; smaines; sermaines; semmaines; "
                "semainess; semainnes; semaimes; petites semaines; bonnes semaines; grosses semaines"
            ),
        },
        "WEEKENDS": {1: "week end; weekend; fin de semaine prolongée; week ends; weekends; we"},
        "FORTNIGHTS": {
            1: "quinzaine; quinzaine de jours; quinzaines; une quinzaine; une quinzaine de jours; la quinzaine",
        },
        "MONTHS": {1: "petits mois; bons mois; gros mois; longs mois; mois; moi s; moiss; mios"},
        "QUARTERS": {1: "trimestre; trimestres; trim; trimestr"},
        "HALVES": {1: "semestre; semestres"},
        "YEARS": {1: "an; ans; année; années; annee; exercice"},
        "HOURS": {1: "minute; minutes; min; mn; seconde de temps; secondes"},
        "HABITUAL": {
            0: "lundis",
            1: "mardis",
            2: "mercredis",
            3: "jeudis",
            4: "vendredis",
            5: "samedis",
            6: "dimanches",
        },
        "WEEKDAY": {
            0: "lundi; lundit; lundie; lundis; lund; lun; lunid",
            1: "mardi; mardit; mardie; mard; mardy; madri; mar",
            2: "mercredi; mercredit; mercredie; mécredi; merc; mercr; mer; mercedi; mecredi; mercerdi",
            3: "jeudi; jeudit; jeudie; jeud; jeu; judi; jeuid",
            4: "vendredi; vendredit; vendredie; vandredi; vend; vendr; ven; vendedi; vendrdi; vendrei",
            5: "samedi; samedit; samedie; sam; smaedi; samdi",
            6: "dimanche; dim; dimanch; dimnache",
        },
        "MONTH": {
            1: "janvier; janv; jan; janvir",
            2: "février; févr; fév; fevrier; fev; fevier",
            3: "mars; marse",
            4: "avril; avr; avirl; avrl; avrl; arvil; avrli",
            5: "mai",
            6: "juin; juain; juen; jouin; juinn; jiun",
            7: "juillet; juil; juill; jullet; juilet",
            8: "août; aout; oût; aoùt; aoutte; aoüt; aôut",
            9: "septembre; sep; septmbre; setpembre",
            10: "octobre; oct; octbre",
            11: "novembre; nov; novmbre",
            12: "décembre; déc; dec; decembre; dcembre",
        },
        "SEASON": {0: "printemps; printemp", 1: "été; l été", 2: "automne", 3: "hiver"},
        "HOLIDAY": {
            "new_year": "nouvel an; jour de l an; le jour de l an; premier de l an",
            "epiphany": "épiphanie; fête des rois",
            "valentine": "saint valentin; st valentin",
            "womens_day": "journée de la femme",
            "carnival": "mardi gras; carnaval",
            "ash_wednesday": "mercredi des cendres",
            "palm_sunday": "dimanche des rameaux; rameaux",
            "maundy_thursday": "jeudi saint",
            "good_friday": "vendredi saint",
            "holy_saturday": "samedi saint",
            "easter": (
                "pâques; paques; paque; pâque; dimanche de pâques; vacances de pâques; les vacances de pâques; "
                "week end de pâques"
            ),
            "easter_monday": "lundi de pâques",
            "ascension": "ascension; jeudi de l ascension; l ascension",
            "pentecost": "pentecôte; pentecote; la pentecôte",
            "whit_monday": "lundi de pentecôte",
            "april_fools": "poisson d avril; premier avril des farces",
            "may_day": "premier mai férié",
            "victory_in_europe": "armistice de 1945; victoire 1945; fête de la victoire",
            "mothers_day": "fête des mères; fete des meres",
            "fathers_day": "fête des pères; fete des peres",
            "st_john": (
                "saint jean; la saint jean; saint jean baptiste; la saint jean baptiste; st jean; st jean baptiste"
            ),
            "bastille": "quatorze juillet férié; prise de la bastille",
            "assumption": "assomption; l assomption; quinze août férié",
            "lunar_new_year": "nouvel an chinois; nouvel an lunaire; le nouvel an chinois",
            "eid_al_fitr": "l aid el fitr; aid el fitr; fin du ramadan; la fin du ramadan",
            "eid_al_adha": "aid el kebir; l aid el kebir; aid el adha",
            "passover": "pessah",
            "yom_kippur": "yom kippour; kippour",
            "diwali": "diwali",
            "halloween": "halloween",
            "all_saints": "toussaint; la toussaint; vacances de la toussaint; congé d automne; congés d automne; vacances d automne; congé de toussaint",
            "all_souls": "jour des morts; fête des morts",
            "veterans": "armistice; l armistice; onze novembre férié",
            "thanksgiving": (
                "thanksgiving; jour de thanks giving; thanks giving; action de grâce; action de grâces; l action de "
                "grâce"
            ),
            "black_friday": "black friday",
            "st_nicholas": "saint nicolas",
            "christmas_eve": (
                "veille de noël; la veille de noël; réveillon de noël; soir de noël; le soir de noël; veille de noel"
            ),
            "christmas": "noël; noel; jour de noël; fête de noël; noëls; noêl; vacances de noël de décembre",
            "boxing_day": "lendemain de noël",
            "new_years_eve": (
                "saint sylvestre; st sylvestre; réveillon; réveillon du nouvel an; veille du nouvel an; "
                "la saint sylvestre"
            ),
            "federal_fast": "jeûne fédéral; le jeûne fédéral; dimanche du jeûne; jeûne fédéral suisse", "federal_fast_monday": "lundi du jeûne; lundi du jeûne fédéral; le lundi du jeûne", "geneva_fast": "jeûne genevois; le jeûne genevois", "belgian_king": "fête du roi; la fête du roi", "french_community": "fête de la communauté française; fête de la fédération wallonie bruxelles; fête de la communauté", "labor_day": "fête du travail us; fête du travail; fete du travail; la fête du travail",
            "national_day": (
                "fête nationale; la fête nationale; jour de la fête nationale; fete nationale; la fete nationale"
            ),
            "groundhog": "chandeleur; la chandeleur",
            "canada_day": "fête du canada; la fête du canada; fête de la confédération",
            "victoria_day": "fête de la reine; congé de la reine; jour de la reine; fête des patriotes; congé des patriotes; les patriotes; fête de la victoria; journée des patriotes; la journée des patriotes",
        },
        "VACATION": {
            ((7, 5), (8, 31)): (
                "vacances d été; grandes vacances; les grandes vacances; vacances scolaires d été; congés d été; "
                "congés annuels d été; la pause estivale; pause estivale; trêve estivale; les congés d été; l été les "
                "vacances; vacances estivales; congés d août; fermeture d été; fermeture estivale; fermeture d août; "
                "congés estivaux; vacances du bâtiment; congés du bâtiment"
            ),
            ((9, 1), (9, 10)): (
                "rentrée; la rentrée; rentrée scolaire; la rentrée scolaire; rentree; la rentree; rentrée de "
                "septembre; la rentrée de septembre"
            ),
            ((1, 4), (1, 12)): "rentrée de janvier; la rentrée de janvier; rentree de janvier",
        },
        "BRIDGE": "pont; le pont",
        "HOLYWEEK": "semaine sainte; la semaine sainte",
        "THEHOLIDAYS": (
            "fêtes; les fêtes; des fêtes; fêtes de fin d année; les fêtes de fin d année; vacances de noël; "
            "les vacances de noël; fetes; les fetes; période des fêtes"
        ),
        "NEWYEAR": "nouvelle année; la nouvelle année; année nouvelle",
        "TODAY": "aujourd hui; aujourdhui; ce jour; ojd; auj; ajd; en journée",
        "NOW": (
            "maintenant; tout de suite; immédiatement; sur le champ; dès que possible; au plus vite; asap; "
            "dès maintenant"
        ),
        "TOMORROW": "demain; dmain; demian; 2main; dès demain; demin",
        "OVERMORROW": {"apart": "après demain; apres demain; aprés demain", "": "le apres demain"},
        "YESTERDAY": "hier; avant hier; l autre jour; récemment; hier soir; dernièrement",
        "TONIGHT": {
            dt.time(18): "ce soir; se soir",
            dt.time(20): "cette nuit",
            dt.time(17): (
                "fin de journée; en fin de journée; la fin de la journée; d ici ce soir; la fin de la journee"
            ),
            dt.time(9): "ce matin",
            dt.time(14): "cet après midi; cet aprem; cet apres midi",
            dt.time(12): "ce midi",
        },
        "WEEKLATER": {1: "en huit; en 8", 2: "en quinze; en 15"},
        "NEXT": (
            "prochain; prochaine; prochainne; prochin; prochene; prochane; prochains; prochaines; proch; prochian; "
            "prchain; prochaien; procahine; prochane; "
            "pro; prch; prochn; prochin; procahin; proachine; prochiane"
        ),
        "THIS": "ct; crt; ct.; crt.; cour; a.c.; ce; cet; cette; ces; courant; actuel; actuelle; en cours",
        "COMING": "à venir; qui arrive; qui s en vient; qui vient; qui viennent; qui arrivent; venant",
        "LAST": {
            "": "écoulée; dernier; dernière; derniers; dernières; derniere; écoulé",
            "passed": "passé; passés; passée; passées",
        },
        "AFTERNEXT": (
            "d après la prochaine; après la prochaine; après le prochain; suivant le prochain; en quinze jours"
        ),
        "FOLLOWING": (
            "suivant; suivante; suivants; suivantes; d après; qui suit; qui suivent; la suivante; le suivant; celui d "
            "après; celle d après; celui qui suit; celle qui suit; l autre d après"
        ),
        "EVERY": "chaque; tous les; toutes les",
        "EARLY": (
            "première décade; "
            "début; debut; debu; débt; dbut; au début; dans les premiers jours; en début; en debut; au début de; tout début; "
            "au tout début; commencement; courant début; premiers jours; le début; dès le début"
        ),
        "MID": "deuxième décade; mi; milieu; au milieu; vers le milieu; à la mi; en milieu; la mi; au milieu de",
        "LATE": "troisième décade; dernière décade; derniers jours; tard; fin fin",
        "END": "fin; à la fin; la fin; en fin; sur la fin; vers la fin; fins; pour la fin; à fin",
        "POINTED": {"1 YEARS": "pour l année prochaine; pour l an prochain; l année prochaine; l année qui vient; pour l année qui vient", "1 MONTHS": "moi prochain; moi prochin; le moi prochain; le moi prochin; au moi prochain"},
        "EODOF": {
            "DURING YEARS": "en cours d année",
            "WEEKS": "fin sem",
        },
        "REST": "reste; le reste",
        "LATER": "plus tard; plus tard dans; un peu plus tard dans; plus tard en",
        "WITHIN": (
            "d ici; dici; sous; dans un délai de; d ici à; en moins de; dans moins de; au plus tard dans; dans les; au "
            "cours des; d ici les; sous un délai de; dans un délai maximum de; dans un délai maximal de; d ici "
            "maximum; d ici à maximum; d ici max; max dans; maximum dans; avant que ne passent; au maximum dans"
        ),
        "BY": {"ends": "avant que se termine; avant que ne se termine; avant que finisse; avant que ne finisse; avant que s achève; avant que ne s achève; avant de finir; avant de terminer; avant de clôturer", None: "maximum; max; au max; au maximum; grand maximum; grand max; tout au plus; à tout casser; au plus tard; dernier délai; dernier délai le; pas plus tard que; d ici le; d ici au; d ici la"},
        "STRADDLE": "à cheval; à cheval sur; à cheval entre",
        "BEFORE": (
            "avant; avan; avant de; avant que; juste avant; peu avant; avant le; avant la; avant les; avant l; "
            "avant son; avant leur; avant sa; avant notre; précédant"
        ),
        "AFTER": {"next": "après; et après; puis après", "straight": "juste après; tout de suite après; aussitôt après; sitôt après; immédiatement après", None: (
            "apres; aprés; après le; après la; après les; après l; juste après; tout de suite après; dès que; "
            "une fois; dans la foulée de; dans la foulée du; au sortir de; au sortir du; à la sortie de; à la sortie du; aussitôt après; peu après; après que; à l issue de; après son; après sa; après leur; à la suite de; "
            "suite à; au retour de; bien après; après notre; à son retour de"
        )},
        "SINCE": "depuis; depuis le; ça fait; voilà",
        "AGOP": "il y a; y a; voici; voilà déjà; il y a environ; ya",
        "UNTIL": "jusqu au; jusqu à; jusqu en; jusque; jusqu; jusqu a; jusqu aux; jusqu à la; jusqu à l",
        "THROUGH": "jusqu au inclus; inclus jusqu au",
        "FROM": f"{NOT_THERE}; " + (
            "qu à partir du; qu à partir de; à partir de; à partir du; à compter du; dès; dès le; dès la; depuis ce; "
            "à compter de; a partir du; a "
            "partir de; à partir d; rien avant; rien avant le; rien avant la; surtout pas avant; surtout pas avant le; "
            "jamais avant; jamais avant le; seulement à partir de; seulement à partir du; pas plus tôt que"
        ),
        "BETWEEN": "entre; entre le; entre les",
        "IN": {"ahead": "dans; ds; dans environ; dans à peu près; dan; d ici environ; dans à peine", "taking": "en", "lasting": "pendant; durant", None: (
            "ds; d ds; ds env; dans à peine; dans tout juste; dans; dans environ; dans à peu près; dan; d ici "
            "environ; pour; au bout de; dans la; dans le; dans l; sur"
        )},
        "ON": "sur le; pour ce; pour le jour de",
        "AT": "à; a; vers; aux alentours de; autour de; aux environs de",
        "TO": "au; aux",
        "OF": "de; d; du mois de; du mois d; au mois de; au mois d",
        "DU": "du; des",
        "THE": "le; la; les; l",
        "AND": "et; pis; pis là",
        "OR": "ou; ou bien; ou alors; ou le; ou la; soit; ou éventuellement",
        "ABOUT": (
            "vers le; autour du; aux alentours du; aux environs du; environ; à peu près; autour; aux alentours; "
            "plus ou moins; quelque part; à un moment; vers la; vers les; approximativement"
        ),
        "HENCE": (
            "à partir de maintenant; plus tard; à compter d aujourd hui; à compter de maintenant; à partir d aujourd "
            "hui; à compter de ce jour; à dater d aujourd hui"
        ),
        "AGO": "auparavant; d avance",
        "AHEAD": "avant ça; précédent; précédente; d avant; en avance; à l avance; plus tôt; auparavant; au préalable; avant cela",
        "NEXTDAY": {2: "surlendemain; le surlendemain; au surlendemain; dès le surlendemain; le surlendemain même", None: (
            "lendemain; le lendemain; lendemain même; au lendemain; dès le lendemain; le jour d après; le jour "
            "suivant; jour suivant; le jour après; le lendemain même; jour d après; le lendemain matin; dès le "
            "lendemain matin; un jour après; un jour plus tard; le jour qui suit; le jour d apres; lendemain matin"
        )},
        "OVER": (
            "sera fini; sera finie; seront finis; seront finies; sera terminé; sera terminée; seront terminés; "
            "seront terminées; sera passé; sera passée; seront passés; seront passées; est fini; est finie; "
            "sont finies; est terminé; est terminée; sont terminées"
        ),
        "EVE": {
            1: "veille; la veille; la veille de; la veille du",
            2: "avant veille; l avant veille; l avant veille du; l avant veille de",
        },
        "WEEKOF": "sem du; semaine commençant le; la semaine commençant le; semaine à partir du",
        "DAYPART": {
            dt.time(9): (
                "matin; matinée; mat; matins; le matin; du matin; en matinée; en début de matinée; au matin; "
                "dès le matin; dès la matinée; en fin de matinée; matin tôt"
            ),
            dt.time(14): (
                "après midi; aprem; apres midi; après midis; d après midi; dans l après midi; en début d après midi; "
                "l après midi; en fin d après midi; en milieu d après midi; de l après midi"
            ),
            dt.time(18): "soir; soirée; en soirée; du soir; le soir; dans la soirée; soiree",
            dt.time(20): "nuit; la nuit",
            dt.time(10): "en milieu de matinée",
            dt.time(8): (
                "en début de journée; tôt dans la journée; tôt le matin; de bonne heure; à la première heure; "
                "à l ouverture; tôt"
            ),
            dt.time(13): "en milieu de journée",
            dt.time(12): "à l heure du déjeuner; heure du midi; pause déjeuner",
        },
        "NOON": {dt.time(12): "midi"},
        "MIDNIGHT": {dt.time(0): "minuit; minuit trois"},
        "OCLOCK": "h; heure; heures; hrs; heures pile",
        "AMPM": {"a": "am", "p": "pm"},
        "ANDQUARTER": "et quart",
        "LESSQUARTER": "moins le quart; moins quart",
        "Q": "t; q",
        "COUNTDOWN": {"DAYS": "j +; jour +", "WEEKS": "s +; sem +; semaine +", "MONTHS": "m +; mois +"},
        "W": (
            "en mer; bord de mer; bord de la mer; vue mer; en pleine mer; fruits de mer; "
            "après le rond point; après le feu; après le péage; après le passage à niveau; après le carrefour; après le tunnel; après le garage; après la gare; après la station; après la mairie; après la boulangerie; après la rocade; après l église; après l école"
        ),
        "ROMAN": {2: "ii", 3: "iii", 4: "iv", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 11: "xi", 12: "xii"},
        "HALFYEAR": "s",
        "FISCAL": "fiscal; fiscale; comptable",
        "WEEKNO": "sem numéro; semaine numéro; semaine n; s numéro",
        "WAITV": (
            "j y laisse; je lui laisse; je leur laisse; on lui laisse; on leur laisse; on y laisse; laissons lui; laissons leur; lui laisser; leur laisser; je te laisse; "
            "laissez moi; laisse moi; laissez nous; laisse nous; laissez lui; laissez leur; laisse leur; donnez moi; donne moi; donnez nous; donne nous; donnez lui; donnez leur; donne leur; accordez moi; accordez nous; accorde moi; accordez lui; accordez leur; file moi; filez moi; qu on lui laisse; qu on leur laisse; qu on lui donne; qu on leur donne; que je lui laisse; que je leur laisse; "
            "laisse tranquille; le laisse tranquille; la laisse tranquille; les laisse tranquille; laisse "
            "tranquilles; fiche la paix; fous la paix; lâche un peu; "
            "laisser souffler; laisser respirer; laisser digérer; laisser atterrir; laisser réfléchir; laisser finir; laisser mûrir; "
            "laissons souffler; laissons respirer; les laisser; le laisser; la laisser; attendre; attendez; on attend; patienter; laisser passer; laisse passer; laissez passer; laissons passer; "
            "laisse lui; lui laisser; laissons lui; lui donner; donne lui; donnons lui; laisser reposer; laisser "
            "décanter; laisser mijoter; laisser tranquille; laissez le tranquille; laisser du temps; patientez; on "
            "laisse retomber; laisser retomber; laisse retomber; je laisse passer; on laisse passer; je laisse; on "
            "laisse; comptez; compter; j attends encore"
        ),
        "MOVEV": (
            "déplaçons; décalons; repoussons; reportons; avancer; avancé; avancée; changer le rendez vous; changer la date; reporter; reporte; reporté; décaler; décale; décalé; repousser; repousse; repoussé; déplacer; déplace; "
            "déplacé; remettre; ajourner; décalée; reportée; repoussée; déplacée; l a décalé; l a décalée; l a déplacé"
        ),
        "CALL": (
            "j y reparle; j y parle; j y téléphone; j y écris; y parler; lui jaser; je lui jase; "
            "faire un suivi; fais un suivi; faire le suivi; un suivi; nouvel essai; nouvelle tentative; autre tentative; faire un petit suivi; "
            "recause; recauser; on en recause; on en recausera; recausons; rediscuter; rediscute; on en rediscute; en rediscuter; "
            "que je le voie; que je la voie; que je les voie; qu on se voie; qu on se parle; que je le croise; que je le revoie; que je la revoie; "
            "tu me rappelles; tu nous rappelles; tu m appelles; tu nous appelles; vous me rappelez; vous nous rappelez; vous m appelez; tu "
            "me relances; vous me relancez; tu reviens vers moi; vous revenez vers moi; tu reviens me voir; vous revenez me voir; tu me "
            "recontactes; vous me recontactez; tu m écris; vous m écrivez; tu repasses; vous repassez; tu repasses me voir; tu me fais signe; "
            "vous me faites signe; tu me sonnes; tu me téléphones; vous me téléphonez; "
            "le chercher; la chercher; les chercher; le déranger; la déranger; les déranger; le trouver; la trouver; les trouver; "
            "se rappelait; se rappelle; nous rappelons; se recontacte; se recontacterait; resonne; lui resonne; "
            "être rappelé; être rappelée; être recontacté; être recontactée; être contacté; être contactée; être relancé; être relancée; être appelé; être appelée; refais moi signe; refaites moi signe; fais moi signe; faites moi signe; refais signe; refaire signe; refaites signe; on déjeune; on dîne; on mange ensemble; on mange; on se revoie; on se voie; on se rappelle; "
            "lapelle; jlapelle; jlappelle; j lappelle; je lapelle; lapeler; lappeler; rapele; rapelle; rapeler; "
            "rappele; rapel; rappeller; apeler; apele; apelle; on se rapele; on se rapelle; telefoner; téléfoner; "
            "telefone; "
            "être rappelé; être rappelée; être rappelés; être appelé; être appelée; être recontacté; être recontactée; être contacté; être contactée; être relancé; être relancée; être joint; être jointe; être joints; être jointes; être sollicité; être sollicitée; être revu; être revue; être visité; être visitée; "
            "on se parle; on se reparle; on se rappelle; on s appelle; on se voit; on se revoit; on se capte; on se cale; on s "
            "écrit; on s assoit; on se pose; on se prend; on se fait; démarcher; solliciter; on jase; jaser; se jaser; jasons; toquer; sonner; sonne; carillonner; retenter; "
            "réessayer; réessaie; réessaye; prendre des nouvelles; prends des nouvelles; glisser un mot; glisse un mot; "
            "lui glisser un mot; lui passer un message; tomber dessus; tenir au courant; on se tient au courant; se "
            "tenir au courant; faire signe; lui faire signe; fais lui signe; reprendre langue; se renseigner; "
            "renseigner; prendre la température; tâter le terrain; tâter le pouls; sonder; revenir aux nouvelles; aller "
            "aux nouvelles; aux nouvelles; venir aux nouvelles; prendre un verre; boire un coup; boire un café; boire "
            "un verre; casser la croûte; déjeuner; petit déjeuner; petit déj; dîner avec; souper avec; manger un bout; "
            "luncher; bruncher; un apéro; apéro; prendre l apéro; caler un point; "
            "faire le point; faire un point; débrief; débriefer; le débriefer; laisser un message; laisser un mot; faire un saut; faire un crochet; faire un détour; pousser la porte; passer une tête; aller voir; aller le voir; aller la voir; aller les voir; rendre visite; passer les voir; passer le voir; passer la voir; débarquer; on y va; y aller; y passer; y retourner; un débrief; prendre contact; reprendre contact; "
            "visite; une visite; une rencontre; la rencontre; rencontre prévue; prochaine rencontre; rencontre "
            "fixée; échange; un nouvel échange; nouvel échange; échangez; qu on échange; on échange; reviens à la "
            "charge; "
            "je reviens à la charge; on revient à la charge; je reviens dessus; je remets ça; on remet ça; je remets "
            "une couche; je relance le dossier; je m y remets; je lui passe un coup de fil; je lui passe un coup de "
            "tel; je lui sonne; je lui fais signe; je la contacte; je le contacte; je les contacte; je les relance; "
            "je les recontacte; je le recontacte; je la recontacte; je recontacte; je contacte; je téléphone; je "
            "leur téléphone; je leur écris; j écris; je passe; je repasse; je repasse le voir; je repasse la voir; "
            "je repasse les voir; je passe le voir; je passe la voir; je passe les voir; j y retourne; je l attrape; "
            "l attraper; attraper; je le chope; je la chope; choper; je le prends au téléphone; je la prends au "
            "téléphone; le prendre au téléphone; la prendre au téléphone; un coup de bigo; un coup de téléphone; "
            "coup de téléphone; un coup de fil; le choper; la choper; je le sonde; je le revois; je la revois; on le "
            "rappelle; on la rappelle; on les rappelle; on le relance; on la relance; on les relance; on l appelle; "
            "on les appelle; on le recontacte; on réessaie; on retente; on repasse; je lui reparle; je lui parle; "
            "lui parler; lui reparler; leur parler; leur écrire; leur téléphoner; je le verrai; je l appellerai; je "
            "le rappellerai; je la rappellerai; je les rappellerai; je relancerai; je le relancerai; je la "
            "relancerai; je les relancerai; nouvel appel; nouvel essai; nouvelle tentative; nouveau point; nouvelle "
            "relance; la rejoindre; le rejoindre; rejoindre; les rejoindre; le jaser; jaser; placoter; lui donner un "
            "coup de fil; lâcher un coup de fil; je lui lâche un coup de fil; donner un coup de téléphone; re "
            "contact; reprendre langue; revoyons nous; rappelons nous; reparlons nous; voyons nous; revoyons; n "
            "appeler qu; ne l appeler qu; ne rappeler qu; ne le rappeler qu; ne la rappeler qu; ne relancer qu; ne "
            "contacter qu; ne recontacter qu; n appelez qu; ne rappelez qu; n appeler que; ne l appeler que; ne "
            "rappeler que; ne le rappeler que; ne la rappeler que; ne relancer que; ne contacter que; je le fais; je "
            "le fais quand même; je m y colle; appeler; appelle; appelez; appel; rappeler; rappelle; rappelez; "
            "rappel; contacter; contacte; contactez; "
            "relancer; relance; relancez; téléphoner; téléphone lui; téléphone; téléphonez; écrire; écris; écrivez; "
            "voir; revoir; rencontrer; rendez vous; rdv; déjeuner ensemble; déjeuner; dîner; café; parler; reparler; "
            "reprendre contact; prendre contact; recontacter; recontacte; recontactez; reprendre; faire le point; "
            "point; visiter; passer; passe; passez; demander; répondre; présenter; proposer; propose; fixer; caler; "
            "planifier; convenir; se voir; se revoir; on se voit; on se rappelle; on se reparle; on se téléphone; on s "
            "appelle; me rappeler; le rappeler; la rappeler; les rappeler; l appeler; lui écrire; lui téléphoner; "
            "revenir vers; reviens vers; revenez vers; un coup de fil; coup de fil; passer un coup de fil; réserver; "
            "essayer; essaie; réessayer; retenter; faire signe; texto; sms; échanger; discuter; boire un verre; "
            "prendre un verre; prendre un café; s il vous plaît; svp; merci de; rapelé; rapeller; rapeler; rapelle; "
            "rappeller; rappler; rapler; apeler; appeller; apeller; joindre; joins; le joindre; la joindre; "
            "joindre le; passer un coup de tel; un coup de tel; sonner; donner un coup de fil; téléphone moi; phoner; "
            "re contacter; reprise de contact; toquer; frapper à la porte; repasser; repasse; repassez; passer voir; "
            "passer le voir; passer les voir; aller voir; aller le voir; retourner voir; retourner le voir; on se "
            "revoit; se rappeler; s appeler; on en reparle; en reparler; reparlons en; on refait le point; refaire le "
            "point; refaire un point; faire un point; cale; calez; caler un rdv; caler un rendez vous; fixez; fixer un "
            "rdv; fixer un rendez vous; prendre rdv; prendre rendez vous; proposez; deviser; redemander; demandez; "
            "interroger; vérifier; vérifie; confirmer; insister; insiste; remettre une couche; revenir à la charge; "
            "retente; réessaie; ressayer; retenter le coup; tenter; sonder; pinger; ping; re appeler; re relancer; "
            "tu appelles; tu l appelles; tu les appelles; tu rappelles; tu le rappelles; tu la rappelles; tu les rappelles; tu relances; tu le relances; tu la relances; tu les relances; tu lui téléphones; tu lui écris; tu recontactes; tu le recontactes; tu la recontactes; tu passes le voir; tu passes la voir; tu repasses; vous l appelez; vous le rappelez; vous la rappelez; vous le relancez; tu lui passes un coup de fil; lui passer un coup de fil; tu lui repasses un coup de fil; réexaminer; resolliciter; solliciter; ré appeler; boire un café; c est moi qui appelle; c est moi qui "
            "rappelle; c est à moi de rappeler; c est à moi d appeler; c est nous qui rappelons; à moi de rappeler; à "
            "moi de relancer; moi qui rappelle; l avoir appelé; l avoir appelée; avoir appelé; avoir rappelé; l avoir "
            "eu; l avoir eue; l avoir joint; j appelle; je l appelle; on l appelle; jlappelle; jappelle; j l appelle; "
            "je relance; je le relance; je la relance; je rappelle; je le rappelle; je la rappelle; je les rappelle; "
            "je réessaie; je retente; je lui écris; je les appelle; on rappelle; on relance; je lui téléphone; il "
            "répond; elle répond"
        ),
        "REPLY": "revenir vers; recontacter",
        "YOU": {"months": "moi", None: "vous; te; me; nous; toi"},
        "DOC": (
            "devis; offre; facture; mail; e mail; email; courriel; lettre; courrier; proposition; propale; commande; "
            "bon de commande; compte rendu; rapport; relevé; soumission; message; note"
        ),
        "SENDV": (
            "envoie lui; envoyez lui; envoie leur; envoyez leur; transmets lui; fais lui parvenir; lui faire parvenir; lui transmettre; envoie moi; envoyez moi; envoie nous; envoyez nous; passe moi; passez moi; file moi; fais moi parvenir; faites moi parvenir; faites nous parvenir; transmettez moi; transmets moi; "
            "envoyer; envoie; envoyez; j envoie; on envoie; mailer; transmettre; transmets; livrer; expédier; lui "
            "envoyer; leur envoyer; déposer; soumettre; renvoyer; chiffrer"
        ),
        "TERM": (
            "date de facture; date facture; fin de mois date de facture; nets; net fin de mois; à réception de facture; réception facture; dès réception de facture; "
            "préavis; délai; délais; acompte; solde à; leasing; bail; bail de; garantie; engagement; "
            "paie; paient; paye; payent; règle; règlent; règle à; règlent à; s écoulent; il s écoule; il faut "
            "compter; comptez; compter; il se passe; se passent; demande en général; touche; touchent; touchera; "
            "perçoit; livre sous; livrent sous; "
            "délais de livraison; prennent; prend en général; dure; durent; délai actuel; délais actuels; délai d obtention; temps de pose; délai de pose; délai de fabrication; temps de séchage; "
            "amortissement; amorti en; amortie en; amortis en; s amortit en; retour sur investissement; rentabilisé "
            "en; rentabilisée en; à l arrêt; à l arrêt pendant; financé sur; crédit sur; emprunt sur; leasing sur; "
            "livraison sous; livraison dans; livraison en; livré sous; livrable sous; valable; validité; promo; "
            "promotion; tarif; garanti; garantis; garantie; garantie; garantie de; délai "
            "de livraison; délai; délais; paiement à; paiement; payable à; contrat de; "
            "bail de; préavis; préavis de; période d essai; durée; durée de; échéance à; intervalle"
        ),
        "BALL": {"theirs": f"{THEIRS}; " + (
                "va me appeler; va me rappeler; va me texter; va me écrire; va me recontacter; va me téléphoner; va me "
                "répondre; va me prévenir; va me dire; va me redire; va me confirmer; va nous appeler; va nous rappeler; "
                "va nous texter; va nous écrire; va nous recontacter; va nous téléphoner; va nous répondre; va nous "
                "prévenir; va nous dire; va nous redire; va nous confirmer; vont me appeler; vont me rappeler; vont me "
                "texter; vont me écrire; vont me recontacter; vont me téléphoner; vont me répondre; vont me prévenir; "
                "vont me dire; vont me redire; vont me confirmer; vont nous appeler; vont nous rappeler; vont nous "
                "texter; vont nous écrire; vont nous recontacter; vont nous téléphoner; vont nous répondre; vont nous "
                "prévenir; vont nous dire; vont nous redire; vont nous confirmer; doit me appeler; doit me rappeler; doit "
                "me texter; doit me écrire; doit me recontacter; doit me téléphoner; doit me répondre; doit me prévenir; "
                "doit me dire; doit me redire; doit me confirmer; doit nous appeler; doit nous rappeler; doit nous "
                "texter; doit nous écrire; doit nous recontacter; doit nous téléphoner; doit nous répondre; doit nous "
                "prévenir; doit nous dire; doit nous redire; doit nous confirmer; doivent me appeler; doivent me "
                "rappeler; doivent me texter; doivent me écrire; doivent me recontacter; doivent me téléphoner; doivent "
                "me répondre; doivent me prévenir; doivent me dire; doivent me redire; doivent me confirmer; doivent nous "
                "appeler; doivent nous rappeler; doivent nous texter; doivent nous écrire; doivent nous recontacter; "
                "doivent nous téléphoner; doivent nous répondre; doivent nous prévenir; doivent nous dire; doivent nous "
                "redire; doivent nous confirmer; devait me appeler; devait me rappeler; devait me texter; devait me "
                "écrire; devait me recontacter; devait me téléphoner; devait me répondre; devait me prévenir; devait me "
                "dire; devait me redire; devait me confirmer; devait nous appeler; devait nous rappeler; devait nous "
                "texter; devait nous écrire; devait nous recontacter; devait nous téléphoner; devait nous répondre; "
                "devait nous prévenir; devait nous dire; devait nous redire; devait nous confirmer; me tient au courant; "
                "me tiennent au courant; me tiendra au courant; me fait signe; me fera signe; me redit; me redira; me "
                "texte; me textera; me répond; me répondra; me confirme; me confirmera; nous tient au courant; nous "
                "tiennent au courant; nous tiendra au courant; nous fait signe; nous fera signe; nous redit; nous redira; "
                "nous texte; nous textera; nous répond; nous répondra; nous confirme; nous confirmera; c est lui qui me "
                "rappelle; c est lui qui nous rappelle; c est lui qui m appelle; c est lui qui me contacte; c est lui qui "
                "m écrit; c est lui qui me relance; c est lui qui rappellent; c est elle qui me rappelle; c est elle qui "
                "nous rappelle; c est elle qui m appelle; c est elle qui me contacte; c est elle qui m écrit; c est elle "
                "qui me relance; c est elle qui rappellent; ce sont eux qui me rappelle; ce sont eux qui nous rappelle; "
                "ce sont eux qui m appelle; ce sont eux qui me contacte; ce sont eux qui m écrit; ce sont eux qui me "
                "relance; ce sont eux qui rappellent"
            ), "unwanted": NOT_TO_CALL, None: f"{NOT_WANTED}; " + (
            "rappellera; rappelleront; appellera; appelleront; recontactera; je vous appelle; je vous appellerai; je "
            "vous rappelle; je vous rappellerai; je te rappelle; je t appelle; je t appellerai; je te rappellerai; il "
            "nous appelle; il nous rappelle; il me rappelle; elle me rappelle; elle nous rappelle; il rappelle; elle "
            "rappelle; il rappellera; elle rappellera; ils rappelleront; il nous rappellera; elle nous rappellera; il "
            "me rappellera; elle me rappellera; ils nous rappelleront; ils rappellent; ils nous rappellent; ne pas "
            "appeler; ne pas rappeler; ne pas contacter; ne pas relancer; ne m appelez pas; ne me rappelez pas; ne me "
            "rappelle pas; ne m appelle pas; n appelez pas; ne l appelez pas; ne rappelez pas; ne plus appeler; ne "
            "plus contacter; ne plus relancer; pas intéressé; pas intéressée; pas intéressés; pas d intérêt; pas de "
            "suivi; pas de relance; pas besoin de rappeler; pas besoin de relancer; pas besoin d appeler; aucun suivi; "
            "aucune relance; inutile de rappeler; inutile de relancer; inutile d appeler; rien à faire; je reviens "
            "vers vous; je reviendrai vers vous; il revient vers nous; elle revient vers nous; ils reviennent vers "
            "nous; il reviendra vers nous; elle reviendra vers nous; ils reviendront vers nous; revient vers moi; "
            "reviendra vers moi; je vous recontacte; je vous recontacterai; je vous tiens au courant; il nous tient au "
            "courant; elle nous tient au courant; ils nous tiennent au courant; nous tiendra au courant; me tiendra au "
            "courant; je vous ferai signe; il fera signe; elle fera signe; il nous fera signe; nous recontactera; me "
            "recontactera; nous recontacteront; nous contactera; nous contacteront; me contactera; la balle est dans "
            "leur camp; la balle est dans son camp; balle dans leur camp; balle dans son camp; c est lui qui rappelle; "
            "c est elle qui rappelle; c est lui qui appelle; attend notre; attendre son appel; attendre son retour; "
            "attendre leur retour; attendre leur appel; attendre qu il rappelle; en attente de son retour; en attente "
            "de leur retour; c est à lui de rappeler; c est à elle de rappeler; c est à eux de rappeler; va nous "
            "rappeler; va me rappeler; va rappeler; vont rappeler; vont nous rappeler; je vous écrirai; il nous "
            "écrira; elle nous écrira; il m écrira; elle m écrira; on m appellera; on nous rappellera; me rappellent; "
            "nous rappellent; me recontactent; nous recontactent; me rappellera; nous rappellera; me fait signe; nous "
            "fait signe; me feront signe; fera signe; feront signe; me fera signe; nous fera signe; me tient au "
            "courant; nous tient au courant; nous tiennent au courant; tiendra au courant; tiendront au courant; "
            "reviendra vers nous; revient vers nous; reviennent vers nous; reviennent vers moi; reviendront vers nous; "
            "reviendront vers moi; doit me rappeler; doit nous rappeler; doivent me rappeler; doivent nous rappeler; "
            "doit rappeler; doivent rappeler; doit m appeler; doit nous appeler; doit m envoyer; doit nous envoyer; "
            "doit me renvoyer; doit me transmettre; doit me faire; doit nous faire; doit revenir vers; doivent revenir "
            "vers; vont me rappeler; va revenir vers; vont revenir vers; va me recontacter; va nous recontacter; m "
            "enverra; nous enverra; m écrit; m écrira; nous écrira; balle est dans leur camp; balle est dans son camp; "
            "la balle est chez eux; balle chez eux; attendre qu elle rappelle; attendre qu ils rappellent; attendre "
            "son retour par mail; attendre sa réponse; attendre leur réponse; j attends son appel; j attends leur "
            "appel; j attends qu il rappelle; on attend son appel; on attend leur retour; on attend leur réponse; pas "
            "d appel; plus d appels; plus d appel; ne plus rappeler; ne pas recontacter; ne pas déranger; ne l appelle "
            "pas; n est pas intéressé; n est pas intéressée; ne sont pas intéressés; ne souhaite pas être rappelé; ne "
            "veut pas être rappelé; ne veut plus être appelé; ne veut pas qu on l appelle; je te tiens au courant; je "
            "reviens vers toi; je reviendrai vers toi; je te fais signe; je vous fais signe; je te recontacte; je vous "
            "écris; je t écris; nous vous rappellerons; on vous rappelle; on vous rappellera; on te rappelle; nous "
            "vous recontacterons; on vous recontacte; on vous tient au courant"
        )},
        "NOT": {"no": "non", None: (
            "pas; ne; n; ne pas; jamais; plus; sauf; excepté; au lieu de; au lieu du; plutôt que; pas dispo; pas "
            "disponible; pas libre; éviter; évite; évitez; pas le; pas la; surtout pas; ni; ni le; ni la"
        )},
        "BAD": (
            "adonne pas; ça adonne pas; ça y adonne pas; ça lui adonne pas; ça leur adonne pas; ça m adonne pas; "
            "ça sert à rien; ça ne sert à rien; ça sert à rien de; sert à rien; c est pas la peine; ce n est pas la peine; ça vaut pas la peine; ça ne vaut pas la peine; même pas en rêve; même pas la peine; n y pensons pas; n y pensez pas; faut pas y compter; faut pas y penser; il ne faut pas y compter; peine perdue; "
            "c est férié; est férié; tombe férié; c est un férié; c est congé; c est un jour férié; est un jour férié; c est inutile; est inutile; inutile; ne va pas; ne me va pas; ne convient pas; ne me convient pas; ne "
            "marche pas; c est mort; impossible; est "
            "impossible; pas possible; n est pas possible; pas bon; n est pas bon; est complet; est pris; est prise; "
            "est plein; est pleine; est trop tôt; trop tôt; trop tard; est trop tard; est férié; ne lui convient pas; "
            "ne lui va pas; ne va pas non; c est non; ça ne va pas; est chargé; est chargée; mauvais; ne colle pas; n "
            "est pas libre; ne joue pas; est mauvais; est mauvaise; ne passe pas; est compliqué; est compliquée; n ira "
            "pas; ça va pas; va pas; marche pas; convient pas; rien à faire; pas moyen; aucune chance; pas jouable; c "
            "est cuit; c est niet; c est compliqué; ça coince; ça bloque; ça le fait pas; ne le fait pas; ne peut pas; "
            "il peut pas; il ne peut pas; elle ne peut pas; elle peut pas; ils ne peuvent pas; je ne peux pas; je peux "
            "pas; n est pas dispo; est pas dispo; est blindé; est blindée; est saturé; est bloqué; est bloquée; est "
            "archi plein; tombe mal; ça tombe mal; tombe à l eau; est annulé; n arrange pas; ne l arrange pas; l "
            "arrange pas; m arrange pas; ne m arrange pas; ne colle pas non plus; ne joue pas non plus; ça joue pas; "
            "exclu; est exclu; hors de question; est short; trop juste; est trop juste; c est trop juste; c est trop "
            "court; il n est pas là; elle n est pas là; y a personne; il y a personne; il n y a personne; est "
            "off; il est pris; elle est prise; il travaille pas; elle travaille pas; ne travaille pas; ne travaillent "
            "pas; il bosse pas; elle bosse pas"
        ),
        "GOOD": {"so": "fait que; ça fait que; faque; fak; donc; du coup; c est pourquoi; par conséquent; de ce fait; alors donc; et donc; donc plutôt; si bien que", "instead": (
            "on dit; va pour; prenons; on prend; faisons; on fait; on va faire; disons plutôt; partons sur; on part sur; mettons plutôt; "
            "ce sera; ça sera; c est maintenant; maintenant c est; maintenant ce sera; finalement c est; finalement ce sera; en fait c est; en fait ce sera; ce sera plutôt; ce serait plutôt; c est plutôt; c est finalement; "
            "il préfère; elle préfère; ils préfèrent; elles préfèrent; préfère; préférerait; il préférerait; elle "
            "préférerait; aime mieux; aimerait mieux; il aimerait mieux; elle aimerait mieux; plutôt; plutôt en; "
            "plutôt le; changé en; corrigé en; corrigé au; "
            "à la place; reporté au; reporté à; reportée au; reportée à; reporté en; décalé au; décalée au; "
            "décalé à; décalé en; repoussé au; repoussée au; repoussé à; déplacé au; déplacée au; nouvelle date; "
            "nouvelle date le; remplacer par; remplacé par; remplacée par; remplace par; le remplacer par; la "
            "remplacer par; c est devenu; c est devenu le"
        ), None: (
            "on a mis ça; on a mis ça à; on a mis ça au; on l a mis; on a mis le rendez vous; "
            f"{APPOINTED}; {GOING_OUT}; "
            "je m en occupe; on s en occupe; je m en occuperai; nous nous en occupons; je m en charge; on s en charge; je m y mets; on s y met; je m y colle; je gère ça; plus tranquille; plus tranquilles; plus calme; plus calmes; plus libre; plus dispo; plus disponible; plus cool; "
            ""
            "soit le; c est à dire; c est à dire le; à savoir; à savoir le; autrement dit; ouvert à; ouverte à; ouverts à; donc; du coup; va bien; convient; me convient; lui convient; ça marche; "
            "marche; c est bon; est bon; est "
            "mieux; mieux; plutôt; disons; de préférence; idéalement; est parfait; parfait; ce serait bien; serait "
            "mieux; serait bien; d accord; ok; est libre; libre; possible; est possible; ça va; ce sera; mettons; "
            "irait; ira; l idéal; est idéal; c est mieux; ça irait; dispo; disponible; c "
            "est ok; ok pour; il est dispo; elle est dispo; il sera là; il peut; elle peut; ils peuvent; lui va bien; "
            "lui va mieux; me va mieux; ça lui va; ça me va; arrange; l arrange; l arrange mieux; m arrange; ça l "
            "arrange; jouable; faisable; c est jouable; reporté au; reporté à; reporté en; décalé au; décalé à; décalé "
            "en; repoussé au; repoussé à; déplacé au; on le met; on le fait; va pour; allons y pour; oui; c "
            "est top; nickel; c est nickel; ça passe; ça colle; colle; il a du temps; a du temps; a de la place; a de "
            "la dispo; ça joue; plutôt vers; plutôt courant; c est plutôt; ça sera"
        )},
        "CORRECT": (
            "il faut lire; faut lire; il fallait lire; fallait lire; lire plutôt; lisez plutôt; il fallait écrire; c est à lire; "
            "rectificatif; rectificatifs; erratum; errata; je rectifie; je corrige; rectifions; erreur de ma part; erreur; je me corrige; je me reprends; autant pour moi; me suis gouré; me suis gourée; je me suis planté; je me suis plantée; "
            "au final; en fin de compte; tout compte fait; à la réflexion; "
            "il a corrigé; elle a corrigé; s est corrigé; s est corrigée; il s est repris; elle s est reprise; a rectifié; il a "
            "rectifié; elle a rectifié; attends; attendez voir; attends voir; qu est ce que je raconte; qu est ce que je dis; mais qu est ce que "
            "je raconte; je dis n importe quoi; n importe quoi; je raconte n importe quoi; je me trompe; je me suis "
            "trompé; je me suis trompée; non disons; non mettons; non pas; oh pardon; zut; bêtise; quelle bêtise; "
            "je m embrouille; au temps pour moi; autant pour moi; mince; minute; ah mince; ah zut; oh non; ou non; "
            "non plutôt; ah non; pardon; je veux dire; enfin non; ou plutôt; plutôt non; rectification; correction; en "
            "fait; finalement; euh non; désolé; oups; enfin; non attends; non attendez; je voulais dire; oups non; non "
            "mieux"
        ),
        "BUT": "mais; par contre; cependant",
        "IF": "si; s il; s ils; si elle; si elles; s il n; si l on; si on",
        "IFNOT": (
            "sinon; si pas de réponse; sans réponse; pas de réponse; si personne; s il ne répond pas; si elle ne "
            "répond pas; s ils ne répondent pas; à défaut; faute de réponse; autrement; si rien; sans nouvelles; s il "
            "ne rappelle pas; si elle ne rappelle pas; en cas d absence; au pire; si ça ne répond pas; si absence de "
            "réponse; si pas de nouvelles; si pas de nouvelle; si aucune nouvelle; sans nouvelle; si aucune réponse; "
            "si toujours rien; si toujours pas de réponse; si toujours pas de nouvelles; sans retour; si pas de "
            "retour; sans retour de sa part; faute de nouvelles; faute de retour; s il n a pas rappelé; si elle n a "
            "pas rappelé; s ils n ont pas rappelé; s il n a pas répondu; s ils n ont pas répondu; s il ne donne pas de "
            "nouvelles; s il ne donne pas signe; s il ne se manifeste pas; si ça ne marche pas; si ça marche pas; si "
            "ça ne va pas; si ça va pas; si besoin; au besoin; en dernier recours; si messagerie; si répondeur; s il n "
            "est pas là; si elle n est pas là; si injoignable; si indisponible; si empêché"
        ),
        "CLOSED": "fermé; fermée; fermés; fermées; ferme; ferment; fermeture; relâche; repos",
        "AWAY": {"place": "sur chantier; en chantier; en clientèle", None: (
            "s envole; s envolent; part en vacances; partent en vacances; part en voyage; en vacances; en congé; en congés; absent; absente; absents; en déplacement; en voyage; parti; partie; "
            "partis; pas là; pas au bureau; hors du bureau; en congé maternité; congé maternité; en congé parental; en "
            "arrêt; en arrêt maladie; malade; en mission; à l étranger; indisponible; débordé; débordée; débordés; "
            "occupé; occupée; occupés; pris; prise; injoignable; en formation; en salon; en tournée; vacances; en rtt; "
            "congé; congés; n est pas là; ne sera pas là; de retour seulement; sera absent; sera absente; est absent; "
            "est absente; ferme; fermé; fermés; fermeture; en réunion; surchargé; surchargée; dans le rush; en "
            "séminaire; en convalescence; est en vacances; hospitalisé; hospitalisée; à l hôpital; opéré; opérée; en "
            "vadrouille; en chantier; sur chantier; en clientèle; en stage; en retraite spirituelle; au ski; à la mer; "
            "en croisière; en voyage de noces; en lune de miel; en maternité; en paternité; en congé paternité; congé "
            "paternité; en congé sans solde; en congé sabbatique; en déplacement pro; en deplacement; en conges; en "
            "conge; en vacance; fermeture annuelle; en fermeture; fermeture estivale annuelle; en inventaire; en "
            "pleine clôture; en plein rush; sous l eau; la tête sous l eau; dans le jus; à la bourre; en charrette; "
            "overbooké; overbookée; surbooké; surbookée; en réunion toute; absents jusqu; pas joignable; non "
            "joignable; pas disponible jusqu; à l étranger pour; parti en vacances; parti en congés; partie en "
            "vacances; en pont; fait le pont; font le pont; en congrès"
        )},
        "SELFAWAY": (
            f"{OURS_AWAY}; "
            "je serai dehors; je serais dehors; je serai; je serais; je serais sorti; nous ne serons absents; "
            "nous serons absents; nous ne serons; je suis dehors; je suis en dehors"
        ),
        "EVENTV": (
            "portes ouvertes; journée portes ouvertes; journées portes ouvertes; "
            f"{BOOKS}; "
            "se clôture; se clôturent; se clôturera; se clôt; se ferme; se ferment; se boucle; se bouclent; se conclut; se concluent; s "
            "achève; s achèvent; est clôturé; est clôturée; sera clôturé; sera clôturée; sera bouclé; sera bouclée; "
            "ouvre; ouvrent; m envoie; nous envoie; m envoient; nous envoient; il m envoie; elle m envoie; ils m "
            "envoient; il nous "
            "envoie; elle nous envoie; ils nous envoient; me livre; nous livre; nous livrent; me transmet; nous "
            "transmet; cure; stage; procès; tribunal; audience; examen; examens; concours; baptême; communion; "
            "tournoi; croisière; voyage; opération; intervention; chantier; grève; dure; durent; débute; débutent; "
            "assemblée; assemblées; soutenance; défilé; vendanges; récolte; brocante; kermesse; régate; colloque; obsèques; enterrement; accouchement; rénovation; expo; exposition; "
            "votation; mise en service; vente aux enchères; souper de boîte; fête; réunion; conseil; conseil d administration; ca; "
            "comité; décision; décide; salon; congrès; conférence; "
            "foire; contrat; bail; échéance; expire; se termine; commence; finit; audit; budget; mariage; "
            "anniversaire; déménage; déménagement; appel d offres; inauguration; ouverture; clôture; se réunit; "
            "renouvellement; assemblée générale; ag; inventaire; a lieu; aura lieu; séminaire; livraison; signature; "
            "démarre; termine; remise; travaux; formation; renouvelle; arrive à échéance; prend fin; vote; élections"
        ),
        "PASTV": {"noted": "j ai écrit; j avais écrit; j ai noté; j avais noté; j ai mis; j avais mis; j ai marqué; j avais marqué; j ai inscrit; j avais inscrit", None: (
            "a refait; ont refait; a fait refaire; ont fait refaire; a fait faire; ont fait faire; a fait construire; ont fait construire; a fait poser; ont fait poser; a fait installer; ont fait installer; a défait; "
            "a raté; ont raté; a loupé; ont loupé; a manqué; ont manqué; a arrivé; ont arrivé; a changé; ont changé; a démissionné; ont démissionné; a marié; ont marié; a gagné; ont gagné; a quitté; ont quitté; a rencontré; ont rencontré; a parlé; ont parlé; a fondé; ont fondé; a discuté; ont discuté; a livré; ont livré; a signé; ont signé; a installé; ont installé; a refusé; ont refusé; a croisé; ont croisé; a acheté; ont acheté; a créé; ont créé; a déjeuné; ont déjeuné; a téléphoné; ont téléphoné; a embauché; ont embauché; "
            "est allé; est allée; sont allés; sont allées; étais allé; était allé; était allée; étaient allés; est retourné; est retournée; sont retournés; sont retournées; étais retourné; était retourné; était retournée; étaient retournés; est monté; est montée; sont montés; sont montées; étais monté; était monté; était montée; étaient montés; est sorti; est sortie; sont sortis; sont sorties; étais sorti; était sorti; était sortie; étaient sortis; est reparti; est repartie; sont repartis; sont reparties; étais reparti; était reparti; était repartie; étaient repartis; est remonté; est remontée; sont remontés; sont remontées; étais remonté; était remonté; était remontée; étaient remontés; est redescendu; est redescendue; sont redescendus; sont redescendues; étais redescendu; était redescendu; était redescendue; étaient redescendus; "
            "est tombé; est tombée; est tombés; est tombées; est arrivé; est arrivée; est arrivés; est arrivées; est "
            "venu; est venue; est venus; est né; est née; est mort; est morte; est décédé; est décédée; est restés; "
            "est descendu; est descendue; sont tombé; sont tombée; sont tombés; sont tombées; sont arrivé; sont "
            "arrivée; sont arrivés; sont arrivées; sont venu; sont venue; sont venus; sont né; sont née; sont mort; "
            "sont morte; sont décédé; sont décédée; sont restés; sont descendu; sont descendue; "
            "ont fermé; ont repris; était fini; était finie; "
            "est resté; est restée; sont restés; sont restées; est devenu; est devenue; est tombé en panne; eu ses; eu son; eu sa; a eu; ont eu; "
            "dura; durèrent; a tenu; payé; payée; payés; remboursé; remboursée; a remboursé; ont remboursé; a payé; "
            "ont payé; est resté fermé; est restée fermée; resté fermé; restée fermée; resté à l arrêt; restée à l "
            "arrêt; "
            "a pris; ont pris; avait pris; a duré; ont duré; a mis; ont mis; il a fallu; a fallu; avait; avaient; était; étaient; a visité; ont visité; avons visité; visités; visitée; visité en; devais appeler; devais l appeler; "
            "devais le rappeler; devais la rappeler; devais les rappeler; devais "
            "rappeler; devais relancer; devais le relancer; devais la relancer; devais lui écrire; devait rappeler; "
            "devait me rappeler; devait appeler; devait m appeler; devait nous rappeler; devait passer; devait m "
            "écrire; devait m envoyer; devions nous voir; devions nous parler; devait se voir; devait se parler; "
            "devait se rappeler; devait s appeler; aurais dû appeler; aurais dû l appeler; aurais dû le rappeler; "
            "aurais dû la rappeler; aurais dû rappeler; aurais dû relancer; aurais dû le relancer; aurais dû la "
            "relancer; aurais dû les appeler; voulais l appeler; voulais le rappeler; voulais la rappeler; voulais "
            "rappeler; ratés; raté; ratée; loupé; loupés; loupée; manqué; manqués; manquée; revu; revue; revus; "
            "oublié de l appeler; oublié de rappeler; oublié de le rappeler; oublié de la rappeler; je l ai; je lui "
            "ai; je leur ai; on l a; on lui a; on leur a; je les ai; eu au téléphone; eue au téléphone; a commencé; "
            "ont commencé; avait commencé; commencé; arrivé; arrivée; déménagé; changé; ouvert en; repris; "
            "embauché; démissionné; étudié; marié; perdu; gagné; quitté; rencontré; rencontrée; parlé; vu; vue; "
            "envoyé; acheté; commandé; fondé; fondée; créée; créé; appelé; rappelé; écrit; retraité; né; née; discuté; "
            "reçu; livré; déjeuné; signé; rejoint; avons échangé; a échangé; ont échangé; échangés; installé; "
            "refusé; a refusé; a accepté; a "
            "dit non; avait dit; a déjà; ont déjà; est déjà; a appelé; a rappelé; ont appelé; ont rappelé; a quitté; a "
            "signé; ont signé; a acheté; ont acheté; a commandé; ont commandé; a reçu; a envoyé; a vu; a visité; a "
            "annulé; ont annulé; était venu; est venu; est passé; est parti chez; on avait; s est vus; s est vu; on s "
            "est; nous nous sommes; ne travaille que; travaille seulement; jouait; croisé; croisée; vus; téléphoné"
        )},
        "THAT": "ça; cela; quoi; ce moment; cette date; celui ci; celle ci; ceci",
        "ONE": "celui; celle; l autre; celui là",
        "THEN": (
            "ces jours là; à ces dates; à ces dates là; ces dates là; pendant ces jours là; durant ces jours là; le jour même; le même jour; ce jour là; à cette date; ce même jour; alors; à ce moment là; là; à ce "
            "moment; c est là"
        ),
        "GUARD": {"phone": "tel; tél; téléph", None: (
            "salle; poste; bureau; chambre; stand; hall; numéro; n°; no; page; bâtiment; bât; porte; quai; voie; vol; "
            "version; modèle; réf; référence; article; fax; portable; mobile; lot; phase; série; tranche; "
            "agé; âgé; âgée; handicap; ligne; secteur; zone; local; niveau; chapitre; table; siège; train; voiture; "
            "colis; commande n; v; ver; vers; rev; release; art nr; ref"
        )},
        "MOVED": "déplacé du",
        "ALWAYS": {"habit": "chaque année; tous les ans; année après année", None: f"{EACH_TIME}; " + (
            "toujours; d habitude; habituellement; généralement; en général; normalement; chaque année; tous les ans; souvent; "
            "traditionnellement; en principe toujours; le plus souvent"
        )},
        "DURING": "dans le courant; au cours; courant",
        "SUB": {"later": "parce qu après; parce que après; parce qu ensuite; parce que ensuite; car après; car ensuite; qu après; vu qu après; comme après; puisqu après; parce qu avant; parce que avant; car avant; qu avant; parce que plus tard; parce qu à partir de là; parce qu une fois"},
        "QUIT": (
            "arrêtez de; arrêtez d; arrête de; arrête d; arrêter de; arrêter d; cessez de; cessez d; cesse de; cesse "
            "d; cesser de; cesser d"
        ),
        "KIN": (
            "son fils; son fille; son filles; son femme; son mari; son mère; son père; son frère; son sœur; son "
            "soeur; son petit fils; son petite fille; son petits enfants; son enfants; son gendre; son bru; son belle "
            "fille; son neveu; son nièce; sa fils; sa fille; sa filles; sa femme; sa mari; sa mère; sa père; sa "
            "frère; sa sœur; sa soeur; sa petit fils; sa petite fille; sa petits enfants; sa enfants; sa gendre; sa "
            "bru; sa belle fille; sa neveu; sa nièce; ses fils; ses fille; ses filles; ses femme; ses mari; ses mère; "
            "ses père; ses frère; ses sœur; ses soeur; ses petit fils; ses petite fille; ses petits enfants; ses "
            "enfants; ses gendre; ses bru; ses belle fille; ses neveu; ses nièce; le fils; la fille; leur fils; leur "
            "fille; leur filles; leur femme; leur mari; leur mère; leur père; leur frère; leur sœur; leur soeur; leur "
            "petit fils; leur petite fille; leur petits enfants; leur enfants; leur gendre; leur bru; leur belle "
            "fille; leur neveu; leur nièce; leurs fils; leurs fille; leurs filles; leurs femme; leurs mari; leurs "
            "mère; leurs père; leurs frère; leurs sœur; leurs soeur; leurs petit fils; leurs petite fille; leurs "
            "petits enfants; leurs enfants; leurs gendre; leurs bru; leurs belle fille; leurs neveu; leurs nièce"
        ),
        "SAYS": (
            "on s est dit; s est dit; on s était dit; on s est dit que"
        ),
        "F": {"ours": "nous; avec nous; avec moi; ensemble; je; j", "when": "quand; lorsque; lorsqu", "nothing": "rien", "falls": "ce sont; elles sont le; ils sont le; elle est le; il est le; c est; ça tombe; ça tombera; ce serait; tombe; tombera; a lieu le; aura lieu le", "who": "qui", "mine": "m en occupe; s en occupe; m occupe de; s occupe de; s occupe; m occupe; s occupent; s en occupent; chu; chui; chus; j suis", "wants": "veut; veulent; voudrait; voulait; voudraient; demande; demandent", None: (
            "rien d autre; rien de plus; rien d urgent; "
            "tant pis; pis aller; "
            "bref; enfin bref; "
            "pas trop tôt; pas trop tard; pas trop tot; a été; ont été; avait été; avaient été; "
            "ci; compris; inclus; incluse; y compris; je; il; elle; on; nous; ils; elles; lui; leur; leurs; son; sa; ses; mon; ma; mes; ton; notre; votre; nos; "
            "vos; se; s; y; en; qu; que; qui; est; sont; sera; serait; suis; être; été; ai; avoir; fait; faire; faut; "
            "doit; devrait; peut; pourrait; veut; voudrait; va; vais; viens; revient; reviendra; reviendrai; reviens; "
            "retour; de retour; rentre; rentrera; ici; bien; très; aussi; encore; déjà; seulement; juste; avec; pour; "
            "sans; sur; chez; par; parce; car; comme; dont; où; quand; lorsque; donc; merci; bonjour; au sujet; à "
            "propos; concernant; re; deux fois; fois; tout; tous; toute; toutes; même; plus; moins; peut être; "
            "sûrement; probablement; environ; nouveau; à nouveau; de nouveau; dit; a dit; m a dit; demandé; souhaite; "
            "aimerait; deadline; date limite; projet; équipe; client; société; boîte; mi temps; un peu; peu; date; "
            "cet; besoin; a besoin; d abord; dispos; précises; pile; heure pile; h pile; deadlines; dehors; "
            "qqch; quelque chose; se passe; heures; du; au; aux; sans faute; dois; devons; il faut; il me faut"
        )},
    },
    glued={
        "OCLOCK": "h",
        "DAYS": {1: "j"},
        "WEEKS": {1: "s sem"},
        "AMPM": {"a": "am", "p": "pm"},
    },
    slips={
        "vingt": "vint; vigt; vignt; vingts",
        "trois": "troi; tois; trios; trosi; toris; troiis",
        "quatre": "quatr; qautre; quatres; quarte; katre",
        "deux": "deu; duex; dexu; deus",
        "cinq": "cinc; sinq; cniq; cinqs",
        "six": "sis; sixs",
        "semaine": "semene; semmaine; semainne; senaine; smaine; semain; smeaine; semine; semaie; semaime; semainr",
        "semaines": "smeaines; semines; semaies; semainrs; semainse",
        "mois": "mosi; moi; omis; mos",
    },
    slashed={"p": "pour"},
    aliases=HEARD
    | {
        "dem": "demain",
        "qq": "quelques",
        "qqs": "quelques",
        "qlq": "quelques",
        "qd": "quand",
        "ds": "dans",
        "pr": "pour",
        "tt": "tout",
        "pdt": "pendant",
        "jrs": "jours",
        "ap": "apres",
        "bcp": "beaucoup",
        "pb": "probleme",
    },
    spelled=("WEEKDAY", "MONTH", "HOLIDAY", "TOMORROW", "WEEKS", "ORDW", "NEXT", "COMING", "AFTERNEXT"),
    infinitives="er ir",
    guards="tente tentes marais vendre marais vendre jeudis semailles demande demandé",
    abbreviations="ct crt cour sem lun mar mer jeu ven sam dim janv fév févr avr juil sept oct nov déc proch prch env trim st ste nb tél max min av ds fin",
    accented={"W": PRESENT, "CALL": "déjeune; déjeunes; téléphone"},
    perfect=Perfect(
        done=DONE,
        having="a ont ai avons avez avait avaient",
        articles="le la les l un une des du de ce cette ces",
        participles=r"\w+(?:[éu]e?s?|pris|mis|quis|[ntslrv]ie?s?|crite?s?|uite?s?|erte?s?|[aeo]inte?s?)",
        telling=(
            "promis promise proposée? suggérée? confirmée? acceptée? réservée? convenue? annoncée? expliquée? répondue? "
            "voulue? bloquée? invitée? pensée? estimée? marquée? indiquée? calée? prévenue? choisie? laissée? retenue? "
            "mise? pris permis tenu besoin insisté programmée? planifiée? repoussée? prolongée? reconduite?"
        ),
    ),
    days=DAYS,
    sentences=Sentences(
        day="{weekday} {day} {month} {year}",
        window="Du {first} au {last}",
        moved="{day}, déplacé du {said}",
        time="{rest} à {time}",
        ball="La balle est dans leur camp",
        none="Aucune date n'a été dite",
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        months=(
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ),
    ),
)  # fmt: skip
