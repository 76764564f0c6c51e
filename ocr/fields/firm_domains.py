"""How well texts fit the card's own domains: those of firms, and those that people call by their own names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from ocr.fields.data.companies import DOMAIN_NOISE, FREE_MAIL
from ocr.fields.data.labels import SOCIALS
from ocr.fields.domains import split
from ocr.fields.gazetteer import given_level
from ocr.fields.lexicon import JOINING, is_partners, legal_form
from ocr.fields.text import is_own, letters, unpaired, words

_BEFORE = re.compile(r"^(?:\S+\s+){2}(?:(?:[CP]\S+\s+[CP]\S+|TNHH(?:\s+MTV)?)\s+)?", re.IGNORECASE)
"""A Vietnamese legal form before a name, whatever marks its vowels were read with."""

_SHORTEST = 4


def own_domains(hosts: Sequence[str]) -> list[str]:
    """The names of domains that may be the organization's, without those of mail providers."""
    names = [split(host)[0] for host in hosts]
    return [name for name in dict.fromkeys(names) if name and name not in FREE_MAIL and name not in SOCIALS]


def domain_match(text: str, domains: Sequence[str]) -> float:
    """How well a text fits a domain's name, 0 to 1."""
    return max((_match(text, name) for name in domains), default=0.0)


def _match(text: str, domain: str) -> float:
    plain, name = unpaired(letters(text)), unpaired(re.sub(r"[^a-z0-9]", "", domain))
    if len(plain) < 2 or len(name) < 2:
        return 0.0
    bare = unpaired(letters(_without_form(text)))
    if name in (plain, bare):
        return 1.0
    for noise in DOMAIN_NOISE:
        if len(bare) > 3 and name in (bare + noise, noise + bare):
            return 0.95
    if len(bare) > 3 and (bare in name or (name in bare and len(name) > 3)):
        return 0.6 + 0.35 * min(len(bare), len(name)) / max(len(bare), len(name))
    found = [word for word in words(_without_form(text)) if word not in {"and", "the", "of", "de", "und", "et", "y"}]
    initials = "".join(word[0] for word in words(text))
    if len(initials) > 2 and name in (initials, "".join(word[0] for word in found)):
        return 0.75
    if len(found) > 1 and all(_starts(name, found, 0, 0) for _ in (0,)):
        return 0.85
    if len(found) > 2 and _skips(name, found):
        return 0.85
    longest = max((len(word) for word in found if len(word) > 3 and word in name), default=0)
    share = longest / len(name)
    fuzzy = fuzz.ratio(bare, name) / 100
    return max(0.8 * share if share > 0.35 else 0.0, fuzzy if fuzzy > 0.8 and min(len(bare), len(name)) > 3 else 0.0)


def _starts(name: str, found: list[str], word: int, place: int) -> bool:
    """Whether a domain is made of beginnings of the words in their order, as "johnsplumb" of "John's Plumbing"."""
    if place == len(name):
        return word >= 2
    if word >= min(len(found), 6):
        return False
    for length in range(len(found[word]), 1, -1):
        if name.startswith(found[word][:length], place) and _starts(name, found, word + 1, place + length):
            return True
    return False


def _skips(name: str, found: list[str]) -> bool:
    """Whether a domain is a name's first word and its last, perhaps one between: "hartwoodtrust"."""
    first, last = found[0], found[-1]
    if len(first) < _SHORTEST or not name.startswith(first) or not name.endswith(last):
        return False
    return name[len(first) : len(name) - len(last)] in ("", *found[1:-1]) and len(name) >= len(first) + len(last)


def _without_form(text: str) -> str:
    form = legal_form(text)
    if form is None:
        return text
    text = _BEFORE.sub("", text) if form == "cong ty" else text
    tokens = text.split()
    while len(tokens) > 1 and letters(tokens[-1]) and letters(tokens[-1]) in form:
        tokens.pop()
    return " ".join(tokens).rstrip(" ,&")


def is_own_name(text: str, domains: Sequence[str]) -> bool:
    """Whether a text is a person's given name and surname, and a domain that person's own."""
    found = words(text)
    named = len(found) in (2, 3) and found[0] not in JOINING and given_level(found[0]) >= 5 and not is_partners(text)
    return named and any(is_own(letters(text), domain) for domain in domains)
