"""Proposes an organization where none is printed: from the card's domain, or what it calls itself in its e-mail."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.fields import claims
from ocr.fields.data.companies import FREE_MAIL, WORDS
from ocr.fields.data.domains import COMMON, PLACEHOLDERS, TEMPLATE_LOCALS
from ocr.fields.domains import split
from ocr.fields.firm_domains import own_domains
from ocr.fields.found import Found
from ocr.fields.lexicon import agreement, name_words

_FITS = 2.5
"""Agreement with the person's name from which a domain is that person's own."""
_BEARS = 1.2
"""The same for what stands before a mail provider's domain."""


def organization(hosts: Sequence[str], mails: Sequence[str], person: Found | None) -> Found | None:
    """A name for the organization; None where nothing says what it may be called.

    Args:
        hosts: Of the card's web sites.
        mails: The card's e-mails.
        person: Whose name is on the card.
    """
    known = name_words(person.value)[0] if person else []
    domains = _own([*(mail.partition("@")[2] for mail in mails), *hosts], mails, known)
    if domains:
        return _found(_in_words(domains[0]), "made of the domain", len(set(map(split, hosts))))
    claimed = [local for local in map(_claim, mails) if local and agreement(local, known) < _BEARS]
    return _found(_in_words(claimed[0]), "made of the e-mail", 0) if claimed else None


def _own(hosts: Sequence[str], mails: Sequence[str], known: Sequence[str]) -> list[str]:
    """The names of domains that are a firm's: no person's own, no generic word, none that stands for others."""
    if any(mail.partition("@")[0].lower() in TEMPLATE_LOCALS for mail in mails):
        return []
    return [
        name
        for name in own_domains(hosts)
        if len(name) > 2
        and not name.isdigit()
        and name not in COMMON
        and name.strip("0123456789") not in PLACEHOLDERS
        and agreement(name, list(known)) < _FITS
        and sum(len(word) > 2 and word in name for word in known) < 2
        and not all(word in WORDS for word in _parted(name))
    ]


def _claim(mail: str) -> str:
    """What stands before a mail provider's domain, if it has a word that firms use: "hanson.roofing"."""
    local, _, domain = mail.lower().partition("@")
    return local if split(domain)[0] in FREE_MAIL and claims.claimed([mail]) else ""


def _found(name: str, why: str, domains: int) -> Found:
    return Found(value=name, source="derived", reason=why, evidence={"derived": 1.0, "domains": float(domains)})


def _in_words(name: str) -> str:
    """A name of small letters as firms write it: "weide-lorenz" is "Weide Lorenz", "hansonroofing" "Hanson Roofing"."""
    return " ".join(word.capitalize() if len(word) > 3 else word.upper() for word in _parted(name))


def _parted(name: str) -> list[str]:
    pieces = re.findall(r"&|[^\W_]+", name)
    return [word for piece in pieces for word in _spaced(piece)]


def _spaced(name: str) -> list[str]:
    """A domain's name parted before or behind a word that firms use."""
    if name in WORDS:
        return [name]
    for cut in range(3, len(name) - 3):
        if name[cut:] in WORDS and len(name) - cut > 4:
            return [name[:cut], name[cut:]]
    for cut in range(len(name) - 3, 4, -1):
        if name[:cut] in WORDS:
            return [name[:cut], name[cut:]]
    return [name]
