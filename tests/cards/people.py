"""Invented people, their employers, addresses and numbers."""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from faker import Faker

from tests.cards import phones
from tests.cards.countries import Country, Language, countries, languages

_SYLLABLES = (
    "nor",
    "vel",
    "tek",
    "lum",
    "ar",
    "cor",
    "sol",
    "mar",
    "ven",
    "tra",
    "bel",
    "dex",
    "fin",
    "gra",
    "hel",
    "zen",
    "kal",
    "pri",
    "mo",
    "ri",
    "sta",
    "qui",
    "ob",
    "pla",
)
_WORDS = (
    "Falcon",
    "Harbour",
    "Northwind",
    "Blue Heron",
    "Summit",
    "Atlas",
    "Sterling",
    "Ember",
    "Cedar",
    "Copper",
    "Pioneer",
    "Lighthouse",
    "Orion",
    "Meridian",
    "Granite",
    "Juniper",
)
_FREE_MAIL = ("gmail.com", "yahoo.com", "hotmail.com", "outlook.com")
_PREFIXES = {
    "de": ("Dr.", "Prof. Dr.", "Dipl.-Ing.", "Dr.-Ing.", "Mag."),
    "en": ("Dr.", "Prof.", "Mr.", "Ms."),
    "it": ("Dott.", "Ing.", "Avv."),
    "cs": ("Ing.", "Mgr.", "RNDr."),
    "pl": ("dr inż.", "mgr"),
    "fr": ("Dr", "Me"),
    "tr": ("Dr.", "Prof. Dr."),
    "hu": ("Dr.",),
    "pt": ("Dr.", "Eng."),
    "es": ("Dr.", "Ing.", "Lic."),
}
_SUFFIXES = ("MBA", "PhD", "P.E.", "CPA", "M.D.", "Esq.", "Jr.", "III", "AIA", "M.Sc.", "B.Tech")
_FOLDED = str.maketrans(
    {"đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "ß": "ss", "æ": "ae", "å": "a", "Å": "A"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
SOCIALS = ("linkedin", "facebook", "twitter", "instagram")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as printed, its truth, and its type."""

    text: str
    e164: str
    type: str


@dataclass(frozen=True, slots=True)
class Identity:
    """All that a card might say; a design prints a part of it.

    Attributes:
        names: The printed name first, then forms that are as right.
        brand: The organization without its legal form, as a logo shows it.
        legal: The organization with its legal form.
        address: Its printed lines.
    """

    country: Country
    language: Language
    kind: str
    names: tuple[str, ...]
    title: str
    department: str
    brand: str
    legal: str
    emails: tuple[str, ...]
    urls: tuple[str, ...]
    phones: tuple[Phone, ...]
    address: tuple[str, ...]
    slogan: str
    registration: str
    services: tuple[str, ...]
    hours: str
    social: tuple[str, str]


@cache
def _faker(locale: str) -> Faker:
    return Faker(locale)


def upper(text: str, language: str) -> str:
    """Capitals as the language writes them."""
    return text.replace("i", "İ").upper() if language == "tr" else text.upper()


def ascii_word(text: str, language: str) -> str:
    """Lower-case letters and digits only, as in an e-mail address."""
    lowered = text.lower().translate(_UMLAUTS) if language == "de" else text.lower()
    bare = unicodedata.normalize("NFKD", lowered.translate(_FOLDED))
    return re.sub(r"[^a-z0-9]", "", bare)


def _person(rng: random.Random, country: Country) -> tuple[str, str]:
    fake = _faker(country.locale)
    fake.seed_instance(rng.getrandbits(32))
    given = rng.choice(country.given) if country.given else str(fake.first_name())
    family = rng.choice(country.surnames) if country.surnames else str(fake.last_name())
    return given, family


def _names(rng: random.Random, country: Country, given: str, family: str) -> tuple[str, ...]:
    """The name as printed, and its other right forms."""
    language = country.language
    parts = [family, given] if country.surname_first else [given, family]
    if language == "en" and rng.random() < 0.15:
        parts.insert(1, rng.choice("ABCDEFGHJKLMPRSTW") + ".")
    plain = " ".join(parts)
    style = rng.random()
    bare = plain
    if style < 0.22:
        bare = upper(plain, language)
    elif style < 0.30 and language in ("fr", "de", "es", "pt", "it", "vi"):
        bare = plain.replace(family, upper(family, language))
    full = bare
    if rng.random() < 0.13 and language in _PREFIXES:
        full = f"{rng.choice(_PREFIXES[language])} {bare}"
    elif rng.random() < 0.1 and language == "en":
        full = f"{bare}, {rng.choice(_SUFFIXES)}"
    return tuple(dict.fromkeys((full, bare, plain)))


def _coined(rng: random.Random) -> str:
    word = "".join(rng.sample(_SYLLABLES, rng.choice((2, 2, 3))))
    return word.upper() if len(word) < 6 and rng.random() < 0.5 else word.capitalize()


def _organization(rng: random.Random, country: Country, language: Language, kind: str, family: str) -> tuple[str, str]:
    """Brand and legal name."""
    if kind == "university":
        name = rng.choice(language.university).format(
            place=re.sub(r"\W*(CEDEX.*|\d+)$", "", rng.choice(country.cities)).title()
        )
        return name, name
    sector = rng.choice(language.sectors)
    stems = [
        _coined(rng),
        f"{_coined(rng)} {sector}",
        f"{family} {sector}",
        f"{sector} {family}",
        rng.choice(_WORDS) if language.code == "en" else _coined(rng),
    ]
    if language.code == "en":
        stems += [f"{rng.choice(_WORDS)} {sector}", f"{family} & {_person(rng, country)[1]}"]
    brand = rng.choice(stems)
    legal = f"{brand} {rng.choice(country.forms)}" if rng.random() < 0.75 else brand
    return brand, legal


def _digits(rng: random.Random, template: str) -> str:
    """Fills {d9} with nine digits and {n} with a small number."""
    filled = re.sub(r"\{d(\d)\}", lambda m: "".join(rng.choice("123456789") for _ in range(int(m[1]))), template)
    return filled.replace("{n}", str(rng.randint(2, 48)))


def _postcode(rng: random.Random, pattern: str) -> str:
    pools = {"#": "0123456789", "*": "123456789", "?": "ABCEGHJKLMNPRSTVWX"}
    return "".join(rng.choice(pools.get(c, c)) for c in pattern)


def _address(rng: random.Random, country: Country) -> tuple[str, ...]:
    city = rng.randrange(len(country.cities))
    pattern = country.postcodes[city] if country.postcodes else country.postcode
    facts = {
        "number": str(rng.randint(1, 380)), "street": rng.choice(country.streets), "n": str(rng.randint(2, 60)),
        "postcode": (country.prefix if rng.random() < 0.4 else "") + _postcode(rng, pattern),
        "city": country.cities[city], "region": country.regions[city] if country.regions else "",
    }  # fmt: skip
    lines = [country.street.format(**facts), country.town.format(**facts)]
    if rng.random() < 0.35:
        annex = _digits(rng, rng.choice(country.annexes))
        lines = [annex, *lines] if rng.random() < 0.4 else [f"{lines[0]}, {annex}", lines[1]]
    if rng.random() < 0.3 and country.country not in lines[-1]:
        lines = [*lines, country.country] if rng.random() < 0.6 else [*lines[:-1], f"{lines[-1]}, {country.country}"]
    if sum(map(len, lines)) < 46 and rng.random() < 0.4:
        lines = [", ".join(lines)]
    return tuple(lines)


def _phones(rng: random.Random, country: Country) -> tuple[Phone, ...]:
    wanted = rng.choice(
        (
            ["work"],
            ["mobile"],
            ["work", "mobile"],
            ["work", "mobile"],
            ["work", "fax"],
            ["work", "fax", "mobile"],
            ["work", "direct", "mobile"],
            ["work", "direct", "fax", "mobile"],
            ["mobile", "mobile"],
            ["work", "work"],
        )
    )
    form, main = phones.forms(rng), None
    made: list[Phone] = []
    invented = False
    for kind in wanted:
        number = phones.number(rng, country.code, kind, main if kind in ("fax", "direct") else None)
        main = number if kind == "work" else main
        invented = invented if made else phones.is_nobodys(number)
        shown = phones.nobodys(number) if invented else number
        made.append(Phone(phones.printed(rng, shown, form), phones.e164(shown), kind))
    return tuple(made)


def _domain(rng: random.Random, country: Country, brand: str) -> str:
    words = [ascii_word(w, country.language) for w in brand.split()]
    words = [w for w in words if w]
    stem = (
        rng.choice(("".join(words), "-".join(words), words[0]))
        if len("".join(words)) < 24
        else "".join(w[0] for w in words)
    )
    return f"{stem if len(stem) > 2 else stem + 'group'}.{rng.choice(country.domains)}"


def _emails(rng: random.Random, country: Country, given: str, family: str, domain: str) -> tuple[str, ...]:
    first, last = (
        ascii_word(given.split()[-1 if country.surname_first else 0], country.language),
        ascii_word(family, country.language),
    )
    locals_ = [
        f"{first}.{last}",
        f"{first}.{last}",
        f"{first[:1]}.{last}",
        f"{first[:1]}{last}",
        first,
        f"{first}_{last}",
        f"{last}.{first}",
    ]
    own = f"{rng.choice(locals_)}@{rng.choice(_FREE_MAIL) if rng.random() < 0.12 else domain}"
    if rng.random() < 0.1:
        own = own.title() if rng.random() < 0.5 else own.upper()
    general = f"{rng.choice(('info', 'office', 'sales', 'contact', 'hello'))}@{domain}"
    return rng.choice(((own,),) * 8 + ((general,), (own, general)))


def _url(rng: random.Random, domain: str) -> str:
    form = rng.choice(("www.{}",) * 6 + ("{}",) * 2 + ("https://www.{}", "http://{}/", "www.{}/contact"))
    text = form.format(domain)
    return text.upper() if rng.random() < 0.06 else text


def invent(rng: random.Random) -> Identity:
    """One invented person with all that might stand on their card."""
    country = countries()[rng.choice(sorted(countries()) + ["US"] * 5 + ["GB", "DE", "IN", "TR", "FR"])]
    language = languages()[country.language if rng.random() < 0.85 or country.language == "vi" else "en"]
    kind = rng.choice(("company",) * 7 + ("university", "shop", "freelance"))
    given, family = _person(rng, country)
    brand, legal = _organization(rng, country, language, kind, family)
    domain = _domain(rng, country, brand)
    handle = ascii_word(given + family, country.language) if rng.random() < 0.5 else domain.split(".")[0]
    return Identity(
        country=country, language=language, kind=kind,
        names=_names(rng, country, given, family), title=rng.choice(language.titles),
        department=rng.choice(language.departments), brand=brand, legal=legal,
        emails=_emails(rng, country, given, family, domain), urls=(_url(rng, domain),),
        phones=_phones(rng, country), address=_address(rng, country),
        slogan=rng.choice(language.slogans), registration=_digits(rng, rng.choice(country.registrations)),
        services=tuple(rng.sample(language.services, min(3, len(language.services)))), hours=rng.choice(language.hours),
        social=(rng.choice(SOCIALS), handle),
    )  # fmt: skip
