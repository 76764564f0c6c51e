"""Which country a card is from, by all that it says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from ocr.fields.data.places import COUNTRIES, POSTAL, POSTAL_PREFIX_COUNTRY, STATE_NAMES, STATES
from ocr.fields.data.regions import LETTERS, WORDS
from ocr.fields.gazetteer import city_countries
from ocr.fields.sheet import Sheet
from ocr.fields.text import fold

_TLDS = {"uk": "GB", "eu": "", "su": "RU"}
_GENERIC = frozenset(["co", "io", "me", "tv", "ai", "cc", "ws", "fm", "am", "gg", "sh"])
"""Endings that are sold the world over though they look like a country's."""


def evidence(sheet: Sheet, hosts: Iterable[str], dialled: Sequence[str], told: str | None) -> dict[str, float]:
    """Country -> weight of what speaks for it, the heaviest first."""
    weights: defaultdict[str, float] = defaultdict(float)
    for region in dialled:
        weights[region] += 2.5 / max(len(dialled), 1) + 0.5
    for host in hosts:
        ending = host.rpartition(".")[2]
        if len(ending) == 2 and ending not in _GENERIC:
            weights[_TLDS.get(ending, ending.upper())] += 1.5
        elif ending in {"gov", "edu", "mil"}:
            weights["US"] += 1.5
    if told:
        weights[told.upper()] += 1.6
    text = "\n".join(row.text for row in sheet.rows)
    for region, weight in (*_by_letters(text), *_by_words(text), *_by_places(sheet)):
        weights[region] += weight
    weights.pop("", None)
    return dict(sorted(weights.items(), key=lambda item: (-item[1], item[0])))


def _by_letters(text: str) -> list[tuple[str, float]]:
    return [(region, weight) for letters, region, weight in LETTERS if any(c in text for c in letters)]


def _by_words(text: str) -> list[tuple[str, float]]:
    folded = fold(text)
    return [(region, weight) for pattern, region, weight in WORDS if re.search(pattern, folded, re.MULTILINE)]


def _by_places(sheet: Sheet) -> list[tuple[str, float]]:
    """Countries by name, states with postal codes, and towns."""
    found: list[tuple[str, float]] = []
    towns: dict[str, float] = {}
    for row in sheet.rows:
        text = row.text
        folded = re.sub(r"[^a-z0-9.&' ]", " ", fold(text))
        found += [
            (code, 3.0)
            for name, code in COUNTRIES.items()
            if len(name) > 3 and re.search(rf"\b{re.escape(name)}\b", folded)
        ]
        found += [
            (code, 2.0)
            for name, code in COUNTRIES.items()
            if len(name) <= 3 and re.search(rf"(?:^|[,.\s]){name.upper()}\W*$", text)
        ]
        for country, states in STATES.items():
            match = re.search(rf"\b([A-Z]{{2,3}})[\s.,-]+{POSTAL[country]}(?!\d)", text)
            if match and match[1] in states and country != "BR":
                found.append((country, 2.5))
        found += [(c, 1.5) for c, names in STATE_NAMES.items() if any(re.search(rf"\b{n}\b", folded) for n in names)]
        prefix = re.search(r"(?<!\w)([A-Z]{1,3})-\s?\d{4,6}(?!\d)", text)
        if prefix and prefix[1] in POSTAL_PREFIX_COUNTRY:
            found.append((POSTAL_PREFIX_COUNTRY[prefix[1]], 2.0))
        if re.search(rf"\b{POSTAL['GB']}\b", text):
            found.append(("GB", 2.0))
        if re.search(rf"\b{POSTAL['CA']}\b", text):
            found.append(("CA", 2.0))
        for country, weight in city_countries(text).items():
            towns[country] = max(towns.get(country, 0.0), weight)
    return found + list(towns.items())
