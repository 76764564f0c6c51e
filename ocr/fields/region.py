"""Which country a card is from, by all that it says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ocr.fields.data.places import POSTAL_PREFIX_COUNTRY
from ocr.fields.data.regions import LETTERS, TLDS, WORDS
from ocr.fields.gazetteer import city_countries
from ocr.fields.places import countries_in, postal_code, states_in, states_with_code
from ocr.fields.sheet import Sheet
from ocr.fields.text import fold

_WORDS = tuple((re.compile(pattern, re.MULTILINE), region, weight) for pattern, region, weight in WORDS)
_PREFIX = re.compile(r"(?<!\w)([A-Z]{1,3})-\s?\d{4,6}(?!\d)")
_SAME_LANGUAGE = {"DE": ("AT", "CH", "LI", "LU"), "FR": ("BE", "CH", "LU", "CA"), "ES": ("MX", "AR", "CO", "CL", "PE")}
"""Countries that are no less likely for a word or letter of a language than the one that it mostly stands for."""
_GENERIC = frozenset(["co", "io", "me", "tv", "ai", "cc", "ws", "fm", "am", "gg", "sh"])
"""Endings that are sold the world over though they look like a country's."""
_PLAIN = 3.0
"""Weight from which a country is plain."""
_NEAR = 0.3
"""Share of a plain country's weight from which another may be meant beside it."""


def evidence(sheet: Sheet, hosts: Iterable[str], dialled: Sequence[str], told: str | None) -> dict[str, float]:
    """Country -> weight of what speaks for it, the heaviest first."""
    weights: defaultdict[str, float] = defaultdict(float)
    for region in dialled:
        weights[region] += 2.5 / max(len(dialled), 1) + 0.5
    for host in hosts:
        ending = host.rpartition(".")[2]
        if ending in TLDS or (len(ending) == 2 and ending not in _GENERIC):
            weights[TLDS.get(ending, ending.upper())] += 1.5
        elif ending in {"gov", "edu", "mil"}:
            weights["US"] += 1.5
    if told:
        weights[told.upper()] += 1.6
    text = "\n".join(row.text for row in sheet.rows)
    for region, weight in _by_places(sheet):
        weights[region] += weight
    named = frozenset(weights)
    for region, weight in (*_by_letters(text), *_by_words(text)):
        for country in (region, *named.intersection(_SAME_LANGUAGE.get(region, ()))):
            weights[country] += weight
    weights.pop("", None)
    return dict(sorted(weights.items(), key=lambda item: (-item[1], item[0])))


def near(ranked: Sequence[str], weights: Mapping[str, float]) -> list[str]:
    """The countries whose numbers a card may have: where one is plain, only those nearly as likely beside it."""
    first = weights[ranked[0]] if ranked else 0.0
    return [one for one in ranked if first < _PLAIN or weights[one] >= _NEAR * first]


def _beside_code(text: str, country: str) -> float:
    """What a postal code of a country's own form in the row of one of its towns adds."""
    return 0.6 if postal_code(text, country) else 0.0


def _by_letters(text: str) -> list[tuple[str, float]]:
    return [(region, weight) for letters, region, weight in LETTERS if any(c in text for c in letters)]


def _by_words(text: str) -> list[tuple[str, float]]:
    folded = fold(text)
    return [(region, weight) for pattern, region, weight in _WORDS if pattern.search(folded)]


def _by_places(sheet: Sheet) -> list[tuple[str, float]]:
    """Countries by name, states with postal codes, and towns."""
    found: list[tuple[str, float]] = []
    towns: dict[str, float] = {}
    for row in sheet.rows:
        text = row.text
        folded = re.sub(r"[^a-z0-9.&' ]", " ", fold(text))
        found += [(code, 3.0 if len(row.text) > 3 else 2.0) for code in countries_in(text, folded)]
        found += [(code, 2.5) for code in states_with_code(text)]
        found += [(code, 1.5) for code in states_in(folded)]
        prefix = _PREFIX.search(text)
        if prefix and prefix[1] in POSTAL_PREFIX_COUNTRY:
            found.append((POSTAL_PREFIX_COUNTRY[prefix[1]], 2.0))
        found += [(country, 2.0) for country in ("GB", "CA") if postal_code(text, country)]
        for country, weight in city_countries(text).items():
            towns[country] = max(towns.get(country, 0.0), weight + _beside_code(text, country))
    return found + list(towns.items())
