"""Lists of people's names and of towns, unpacked when first asked for."""

from __future__ import annotations

import gzip
import re
from functools import cache
from importlib.resources import files

from ocr.fields.text import fold


def _lines(name: str) -> list[str]:
    return gzip.decompress(files("ocr.fields.data").joinpath(name).read_bytes()).decode().splitlines()


@cache
def _names() -> dict[str, tuple[int, int]]:
    found = {}
    for line in _lines("names.txt.gz"):
        word, given, family = line.split(" ")
        found[word] = (int(given), int(family))
    return found


@cache
def _cities() -> dict[str, tuple[tuple[str, int], ...]]:
    found = {}
    for line in _lines("cities.txt.gz"):
        name, _, places = line.partition("\t")
        found[name] = tuple((place[:2], int(place[2:])) for place in places.split(" "))
    return found


def given_level(word: str) -> int:
    """How common a folded word is as a given name: 0 not at all, 9 most."""
    return _names().get(word, (0, 0))[0]


def family_level(word: str) -> int:
    """How common a folded word is as a surname: 0 not at all, 5 most."""
    return _names().get(word, (0, 0))[1]


def cities_in(text: str) -> list[tuple[str, tuple[tuple[str, int], ...]]]:
    """Towns named in a text, longest names first tried, as folded name and (country, size) pairs."""
    tokens = re.findall(r"[a-z']+(?:-[a-z]+)*", fold(text))
    table = _cities()
    found = []
    place = 0
    while place < len(tokens):
        for length in (4, 3, 2, 1):
            name = " ".join(tokens[place : place + length])
            if len(name) > 3 and place + length <= len(tokens) and name in table:
                found.append((name, table[name]))
                place += length - 1
                break
        place += 1
    return found


def city_countries(text: str) -> dict[str, float]:
    """Weight of each country by the towns a text names: larger towns and towns without namesakes weigh more."""
    weights: dict[str, float] = {}
    for _, places in cities_in(text):
        largest = max(size for _, size in places)
        for country, size in places:
            weight = 1.2 * max(0.0, (size - 3) / 4) * 0.4 ** (largest - size)
            weights[country] = max(weights.get(country, 0.0), weight)
    return weights
