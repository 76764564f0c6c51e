"""Checks e-mail addresses against the rest of the card, and mends what its words and its people prove misread."""

from __future__ import annotations

import collections
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import permutations

from rapidfuzz.distance import Levenshtein

from ocr.fields import cut_mails, respelling
from ocr.fields.data.companies import FREE_MAIL
from ocr.fields.data.labels import EMAILS, GENERIC
from ocr.fields.domains import confusable, corrected, distance, split
from ocr.fields.found import Found
from ocr.fields.lexicon import agreement, name_words
from ocr.fields.likelier import dearer
from ocr.fields.sheet import Sheet
from ocr.fields.text import fold, letters

_LIKELY = 6.5
"""Of a local part that the name or the custom of offices explains, up to which it is what is printed."""
_WHOLE = 2.8
"""Fit of a local part from which it is explained whole."""
_KNOWN = 2.5
"""Fit of a local part from which it needs no mending."""
_SHORTEST = 3
"""Letters of a local part that may be mended."""
_NEAR = 2
"""Letters in which it may differ."""
_DIGIT = re.compile(r"[01|5][._-]?[a-z]", re.IGNORECASE)
"""A local part that begins as hardly any does: with a letter taken for a digit."""
_JOINTS = ("", ".", "_", "-")


def agree(addresses: Sequence[Found], hosts: Sequence[str], runs: frozenset[str]) -> list[Found]:
    """Compare each address's domain with the card's web sites and words: mend it where it is misread."""
    return [_against(_by_words(address, runs), hosts, runs) for address in addresses]


def _by_words(address: Found, runs: frozenset[str]) -> Found:
    local, _, domain = address.value.rpartition("@")
    better = corrected(domain, runs)
    spoken = split(better or domain)[0].replace("-", "") in runs
    evidence = {**address.evidence, "spoken": float(spoken)}
    if better is None:
        return replace(address, evidence=evidence)
    evidence["plain"] = 0.0
    return replace(
        address, value=f"{local}@{better}", reason="the domain as the card's words spell it", evidence=evidence
    )


def _against(address: Found, hosts: Sequence[str], runs: frozenset[str]) -> Found:
    local, _, domain = address.value.rpartition("@")
    evidence = dict(address.evidence)
    name = split(domain)[0]
    if any(domain == host or domain.endswith(f".{host}") or host.endswith(f".{domain}") for host in hosts):
        return replace(address, evidence=evidence | {"site_agrees": 1.0})
    for host in hosts:
        site = split(host)[0]
        near = distance(domain, host) <= 2 and min(len(name), len(site)) > 5
        spoken = site.replace("-", "") in runs and name.replace("-", "") not in runs
        if letters(domain) == letters(host) or (near and (spoken or confusable(domain, host))):
            site_is_odd = bool(re.search(r"\d", site)) and not re.search(r"\d", name)
            if not site_is_odd and not (name.replace("-", "") in runs and not spoken):
                return replace(
                    address,
                    value=f"{local}@{host}",
                    reason=f"the web site says {host}",
                    evidence=evidence | {"site_agrees": 1.0, "plain": 0.0},
                )
    close = any(distance(name, split(host)[0]) <= 2 for host in hosts)
    return replace(address, evidence=evidence | {"site_agrees": 0.0, "site_near": float(close)})


def agree_with_name(
    sheet: Sheet, addresses: Sequence[Found], name: Found | None, runs: frozenset[str]
) -> tuple[list[Found], Found | None]:
    """Compare each local part with the person's name, and mend which of the two is likelier to be misread.

    Args:
        sheet: The card.
        addresses: Its e-mails.
        name: Its person.
        runs: What else a local part may be made of: the card's words, as domains write them.
    """
    shared = collections.Counter(address.value.rpartition("@")[2] for address in addresses)
    checked = []
    for found in addresses:
        address = cut_mails.whole(sheet, found, partial(fit_of, found=_words(name)))
        local = _freed(address.value.rpartition("@")[0], _words(name))
        known = fit_of(local, _words(name)) >= _KNOWN and not _DIGIT.match(local)
        options = [] if known or fold(local) in runs else _spellings(sheet, address, local, name, runs)
        cost, _, better, respelled = min(options, default=(_LIKELY, 0, local, name), key=lambda option: option[:3])
        if cost < _LIKELY:
            local, name = better, respelled
        checked.append(_weighed(address, local, _words(name), shared))
    return checked, name


def _spellings(
    sheet: Sheet, address: Found, local: str, name: Found | None, runs: frozenset[str]
) -> list[tuple[float, int, str, Found | None]]:
    """How a local part and the name may be spelled so that they fit, and what that costs.

    Those of equal cost are told by the number behind it: the name gives way, as its capital I and small l look alike.
    """
    domain = address.value.rpartition("@")[2]
    start = address.raw.lower().find(local.lower())
    if start < 0 or len(address.parts) != 1 or len(local) < _SHORTEST:
        return []
    index, first, end = address.parts[0]
    place = [(index, first + start, end)]
    now = dearer(sheet, place, f"{local}@{domain}")
    patterns = set(_patterns(_words(name)))
    near = [one for one in patterns | GENERIC | runs if _is_near(one, fold(local))]
    options: list[tuple[float, int, str, Found | None]] = [
        (round(dearer(sheet, place, f"{one}@{domain}") - now, 2), 1, one, name) for one in near
    ]
    others = (respelling.as_in(sheet, name, one, fold(local)) for one in patterns.intersection(near) if name)
    return [*options, *((round(other.cost, 2), 0, local, other.name) for other in others if other)]


def _is_near(known: str, local: str) -> bool:
    return len(known) > _SHORTEST and known != local and Levenshtein.distance(known, local) <= _NEAR


def _words(name: Found | None) -> list[str]:
    return name_words(name.value)[0] if name else []


def _weighed(address: Found, best: str, found: list[str], shared: Mapping[str, int]) -> Found:
    """An address with its local part as it is likeliest, and what the card says of it as evidence."""
    local, _, domain = address.value.rpartition("@")
    fit = fit_of(best, found)
    proved = address.evidence.get("site_agrees") or address.evidence.get("spoken") or shared[domain] > 1
    evidence = {
        **address.evidence,
        "name": fit / 3,
        "local_whole": float(fit >= _WHOLE),
        "domain_proved": float(bool(proved) or split(domain)[0] in FREE_MAIL),
    }
    if best == local:
        return replace(address, evidence=evidence)
    evidence["plain"] = 0.0
    spelled = "the name" if fit >= _KNOWN else "the card"
    reason = "offices are called so" if fold(best) in GENERIC else f"{spelled} spells it so"
    return replace(address, value=f"{best}@{domain}", reason=reason, evidence=evidence)


def fit_of(local: str, found: list[str]) -> float:
    """How well a local part is explained: by the name, or as one that offices use."""
    return 3.0 if fold(local) in GENERIC else agreement(local, found)


def _freed(local: str, found: list[str]) -> str:
    """A local part without a label that was read as its beginning, and with letters where only lookalikes stand."""
    now = fit_of(local, found)
    best = max(_variants(local, found), key=lambda other: fit_of(other, found) - 0.4 * (other != local))
    better = fit_of(best, found) > now + 0.3 and (now < 2 or len(best) == len(local))
    return best if better else local


def _variants(local: str, found: list[str]) -> Iterator[str]:
    """A local part, and what it may have been before the reader took one letter for another or a label for a letter."""
    yield from (local, local.replace("0", "o").replace("1", "l"), local.replace("0", "o").replace("1", "i"))
    if re.search(r"[a-z]", local):
        yield from (re.sub(r"I", "l", local), re.sub(r"(?<![a-z])l(?=[a-z]{3})", "I", local).lower())
    if re.match(r"[EM][a-z]{2}[^A-Z]*$", local):
        yield local[1:]
    if local[:1] in "eEmM" and fold(local[1:]) in GENERIC:
        yield local[1:]
    if local.startswith("nfo"):
        yield f"i{local}"
    for cut in range(3, len(local) - 2):
        if any(Levenshtein.distance(fold(local[:cut]), label) <= len(label) // 3 for label in _LONG_LABELS):
            yield local[cut:]


_LONG_LABELS = [label for label in EMAILS if len(label) > 3]


def _patterns(found: Sequence[str]) -> Iterator[str]:
    """What people of a name are called in addresses: "ann.lee", "a.lee", "alee", "lee.ann", "leea", "ann"."""
    flat = [part for word in found for part in re.split(r"[-.']", word) if part]
    yield from (part for part in flat if len(part) > 3)
    for one, other in permutations(flat, 2):
        for joint in _JOINTS:
            yield f"{one}{joint}{other}"
            if len(other) > 2:
                yield from (f"{one[:length]}{joint}{other}" for length in (1, 2, 3))
            if len(one) > 2:
                yield f"{one}{joint}{other[0]}"
    if len(flat) > 2:
        yield from (joint.join(flat) for joint in _JOINTS)
