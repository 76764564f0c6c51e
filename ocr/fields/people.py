"""Names of people: how much a text is one, and its parts."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from ocr.fields.candidates import Candidate, touches
from ocr.fields.couples import is_couple, without_link
from ocr.fields.data.companies import DEPARTMENTS
from ocr.fields.data.people import COURTESIES, DEGREES, HONORIFICS, PARTICLES
from ocr.fields.data.places import COUNTRIES, STREETS
from ocr.fields.data.titles import HEADS
from ocr.fields.gazetteer import cities_in, family_level, given_level
from ocr.fields.lexicon import (
    agreement,
    company_words,
    is_abbreviation,
    is_honorific,
    is_known_name,
    legal_form,
    name_words,
    slogan_words,
    title_weight,
)
from ocr.fields.shop_names import is_house, is_possessive, is_town, opens_with_article
from ocr.fields.text import fold, is_own, letters

_BY_COUNT = {1: -0.8, 2: 0.9, 3: 0.7, 4: 0.2, 5: -0.6}
_SHORTEST_SURNAME = 4
_RUMP = 1.5
"""What it takes from a name that it is but a word behind a particle, as the second row of "L'Atelier", "de Lise"."""
_NAMED = 3.0
"""How well what is made of two of a name's words agrees with it."""
_COMPANY = re.compile(r"&\s(?:C|Co|Cie|Comp|Sons?|S[öo]hne|Sohn|Figli[oa]?|Fils|Hijos|Filhos|Partners?|Zonen|Zn)\b")
"""How firms end that are called by their owner's name: "Hale & C."."""
_NEVER_NAMES = frozenset(["me", "eth"])
"""Short forms of address that no name is spelled as: "Me Anne Roy", "Dipl. Ing. ETH Reto Frei"."""
_LINKS = frozenset(["e", "y", "i", "and", "und", "et", "og", "och", "ja", "en", "ve"])
_ALLOWED = re.compile(r"^[^\W\d_][^\d_@#%+=*<>{}\[\]\\|:;!?€$£]*$", re.UNICODE)


def evidence(
    candidate: Candidate, locals_: Sequence[str], names_of_domains: Sequence[str], others: Sequence[Candidate] = ()
) -> dict[str, float] | None:
    """What speaks for and against a candidate being a person's name; None when it cannot be one.

    Args:
        candidate: A piece of the card, or two put together.
        locals_: What stands before the at sign of the card's e-mails.
        names_of_domains: Names of the card's own domains.
        others: All pieces of the card, of which some may show that the candidate is a firm's.
    """
    text = candidate.text
    if not _ALLOWED.match(text) or len(text) > 60:
        return None
    couple = is_couple(text)
    found, before, behind = name_words(without_link(text) if couple else text)
    core = [word for word in found if word not in PARTICLES]
    if all(word.replace(".", "").strip("()") in DEGREES for word in core if len(word) > 1 and "(" not in word):
        return None
    if text.startswith("di ") and given_level(core[0]) >= 5 and ("&" in text or not _LINKS.isdisjoint(found)):
        return None
    if not 1 <= len(core) <= 6 or not any(len(word) > 1 for word in core) or (len(core) == 1 and len(core[0]) < 3):
        return None
    fit = max((agreement(local, found) for local in locals_), default=0.0)
    if before and len(core) > 2 and any(_is_named_for(domain, found) for domain in names_of_domains):
        fit = _NAMED
    return {
        "count": _BY_COUNT.get(len(core), -1.5) - _RUMP * (len(core) == 1 and found[0] in PARTICLES),
        **_by_words(core, text),
        "ampersand": 0.0 if couple else 1.0 + bool(_COMPANY.search(text)) if "&" in text or "/" in text else 0.0,
        **_by_domains(letters(" ".join(found)), core, names_of_domains),
        **_by_setting(candidate, letters(" ".join(found)), max(map(given_level, _parted(core)), default=0), others),
        "mail": fit / 3,
        "honorific": float(before),
        "degree": float(behind),
        "groundless": float(max(map(given_level, _parted(core)), default=0) < 4 and not before and fit < 1),
    }


def _is_named_for(domain: str, found: Sequence[str]) -> bool:
    """Whether a domain is two of a long name's words, a form of address before them: "draannahale" of Ann Mary Hale."""
    if is_own("".join(found), domain):
        return False
    heads = [head for head in ("", "dr", "dra", "prof", "dott", "studio") if domain.startswith(head)]
    return any(agreement(domain[len(head) :], list(found)) >= _NAMED for head in heads)


def is_place(text: str) -> bool:
    """Whether a text is nothing but a town's name."""
    return any(letters(name) == letters(text) for name, _ in cities_in(text))


def _parted(core: Sequence[str]) -> list[str]:
    """A name's words, those with hyphens in their parts."""
    return [part for word in core for part in re.split(r"[-.']", word) if part]


def _by_words(core: Sequence[str], text: str) -> dict[str, float]:
    """What the words themselves say: those of names for it, those of titles, firms and places against it."""
    flat = _parted(core)
    common = [0.5 if given_level(word) >= 5 or family_level(word) >= 3 else 1.0 for word in company_words(text)]
    is_title = any(not is_known_name(word) or word in HEADS for word in flat)
    return {
        "given": min(max(map(given_level, flat), default=0), 7) / 7,
        "first_given": min(max(given_level(flat[0]), given_level(flat[-1])), 6) / 6 if flat else 0.0,
        "family": float(any(family_level(part) >= 2 for part in flat)),
        "known": sum(is_known_name(part) for part in flat) / max(len(flat), 1),
        "cased": _cased(text),
        "title": max(0.0, title_weight(text)) if is_title else 0.0,
        "company": min(2.0, sum(common)),
        "legal": float(legal_form(text) is not None and len(core) > 1),
        "department": float(any(word in DEPARTMENTS for word in flat)),
        "slogan": min(2.0, float(slogan_words(text))),
        "street": min(1.0, sum(word in STREETS and not is_known_name(word) for word in flat)),
        "place": float(fold(text) in COUNTRIES or is_place(text) or is_town(text)),
        "office": float(len(core) > 1 and core[0] in company_words(text) and given_level(core[0]) < 5),
        "article": float(opens_with_article(text) or is_house(text)),
        "possessive": float(is_possessive(text)),
        "initial": float(bool(re.search(r"\s[A-ZÀ-Þ]\.?\s[^\W\d_]{2}", text))),
    }


def _by_domains(plain: str, core: Sequence[str], names_of_domains: Sequence[str]) -> dict[str, float]:
    """Whether the card's domains are the firm's of that name, or a person's own."""
    named = len(core) > 1 and max(given_level(core[0]), given_level(core[-1])) > 4
    return {
        "domain": float(
            any(len(name) > 3 and (name == plain or (len(plain) > 3 and plain in name)) for name in names_of_domains)
        ),
        "own_domain": float(named and any(is_own(plain, name) for name in names_of_domains)),
    }


def _by_setting(candidate: Candidate, plain: str, given: int, others: Sequence[Candidate]) -> dict[str, float]:
    """What the candidate's place and the rest of the card say."""
    return {
        "size": max(-1.0, min(1.2, math.log2(candidate.size))),
        "back": float(candidate.top.line.side == "back"),
        "labelled": float(candidate.labelled),
        "brand": float(any(_goes_on_as_firm(plain, other.text) for other in others)),
        "described": float(given < 6 and any(_says_what(candidate, other) for other in others)),
    }


def _goes_on_as_firm(plain: str, other: str) -> bool:
    """Whether another text is the same words with a firm's after them: "Burger King" and "Burger King Canada Inc."."""
    longer = letters(other)
    return (
        len(plain) > 3
        and len(longer) > len(plain)
        and longer.startswith(plain)
        and (legal_form(other) is not None or bool(company_words(other)))
    )


def _says_what(candidate: Candidate, other: Candidate) -> bool:
    """Whether the row right under a candidate says what a firm does: "CROSS LANES" over "COUNTRY HOTEL"."""
    return bool(company_words(other.text)) and title_weight(other.text) < 1.5 and touches(candidate, other, reach=0.9)


def _cased(text: str) -> float:
    """How a name is cased: 1 in capitals, less where a word that is no particle begins small."""
    found = re.findall(r"[^\W\d_][\w'.-]*", text)
    while len(found) > 1 and is_honorific(fold(found[0])):
        found = found[1:]
    core = [word for word in found if fold(word).strip(".") not in PARTICLES and not word.endswith(".")]
    small = sum(word[:1].islower() for word in core)
    if not small or not core:
        return 1.0
    if small == len(core):
        return -4.0 if any(fold(word) in _LINKS for word in found) else -0.6
    return -1.0 if small == 1 else -3.5


WEIGHTS: dict[str, float] = {
    "count": 1.0,
    "given": 1.0,
    "first_given": 1.0,
    "family": 0.6,
    "known": 1.2,
    "mail": 4.2,
    "honorific": 1.6,
    "degree": 1.2,
    "cased": 0.6,
    "size": 0.9,
    "title": -1.3,
    "company": -1.9,
    "legal": -2.5,
    "department": -1.5,
    "slogan": -0.9,
    "street": -0.8,
    "place": -1.0,
    "domain": -1.8,
    "initial": 0.7,
    "ampersand": -2.6,
    "back": -0.6,
    "groundless": -1.2,
    "labelled": 4.0,
    "brand": -3.2,
    "described": -2.2,
    "own_domain": 0.6,
    "office": -1.5,
    "article": -2.5,
    "possessive": -3.0,
}
BASE = -2.2
_JOINT = frozenset(["domain", "own_domain"])
"""Evidence whose weight depends on the rest."""


def score(found: dict[str, float] | None) -> float:
    """The sum of the evidence; above 0 it is rather a name than not."""
    if found is None:
        return -9.0
    own = found["own_domain"] and not (found["brand"] or found["article"] or found["possessive"])
    domain = 0.0 if own else 0.5 if found["mail"] > 0.7 else 1.0
    total = BASE + sum(WEIGHTS[key] * value for key, value in found.items() if key in WEIGHTS and key not in _JOINT)
    return total + WEIGHTS["domain"] * found["domain"] * domain + WEIGHTS["own_domain"] * own


def parts_of(text: str) -> dict[str, str]:
    """A name's prefix, given and family names and suffix."""
    tokens = [token.strip(",") for token in text.split()]
    prefix: list[str] = []
    suffix: list[str] = []
    while (
        len(tokens) > 1
        and fold(tokens[0]).strip(".").replace(".", "") in HONORIFICS
        and given_level(fold(tokens[0])) < 5
    ):
        prefix.append(tokens.pop(0))
    while (
        len(tokens) > 1
        and fold(tokens[-1]).strip(".()").replace(".", "") in DEGREES
        and family_level(fold(tokens[-1])) < 1
    ):
        suffix.insert(0, tokens.pop())
    first_family = len(tokens) - 1
    while first_family > 1 and fold(tokens[first_family - 1]).strip(".") in PARTICLES:
        first_family -= 1
    if len(tokens) > 1 and tokens[0].isupper() and len(tokens[0]) > 2 and not tokens[-1].isupper():
        given, family = tokens[1:], tokens[:1]
    else:
        given, family = (tokens[:first_family], tokens[first_family:]) if len(tokens) > 1 else (tokens, [])
    made = {"prefix": prefix, "given": given, "family": family, "suffix": suffix}
    return {key: " ".join(value) for key, value in made.items() if value}


def as_called(text: str) -> str:
    """A name without the degrees around it; of what stands before it only what is understood everywhere stays."""
    tokens = without_degrees(text).split()
    count = 0
    while count < len(tokens) - 1 and (
        _is_honorific(tokens[count]) or (count < len(tokens) - 2 and is_abbreviation(tokens[count]))
    ):
        count += 1
    if len(tokens) - count < 2:
        return " ".join(tokens)
    kept = [token for token in tokens[:count] if set(re.findall(r"[a-z]+", fold(token))) <= COURTESIES]
    return " ".join(kept + tokens[count:])


def _is_honorific(token: str) -> bool:
    plain = fold(token).strip(".,()")
    short = len(plain) < _SHORTEST_SURNAME and token.istitle() and plain not in COURTESIES
    is_name = given_level(plain) >= 5 or (
        short and plain not in _NEVER_NAMES and re.search(r"[aeiou]", plain) is not None
    )
    return is_honorific(plain) and (token.endswith(".") or not is_name)


def without_degrees(text: str) -> str:
    """A name without the degrees and memberships behind it; what makes it another person's (junior, III) stays."""
    tokens = text.split()
    while len(tokens) > 1 and _is_degree(tokens[-1]):
        tokens.pop()
    return " ".join(tokens).rstrip(" ,") if len(tokens) > 1 else text


def without_memberships(text: str) -> str:
    """A name without what stands behind its comma and is no part of it: "Ann Lee, dipl. ing.", "Ann Lee, MNSE"."""
    head, comma, tail = text.partition(",")
    rest = [fold(word).strip(".") for word in re.findall(r"[^\W\d_][\w.]*", tail)]
    short = all(len(word) < 7 for word in rest)
    known = all(word.replace(".", "") in DEGREES for word in rest)
    if not comma or not short or known or len(head.split()) < 2:
        return text
    given = any(given_level(word) >= 4 and word not in DEGREES for word in rest if len(word) > 1)
    return text if given else head


def _is_degree(token: str) -> bool:
    plain = fold(token).strip(".,()").replace(".", "")
    return (
        plain in DEGREES
        and plain not in {"jr", "sr", "ii", "iii", "iv"}
        and not (token.istitle() and family_level(plain) >= 1)
    )
