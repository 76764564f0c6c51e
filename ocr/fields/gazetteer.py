"""Lists of people's names and of towns, unpacked when first asked for."""

from __future__ import annotations

import gzip
import re
from bisect import bisect_left
from functools import cache, lru_cache
from importlib.resources import files

from ocr.fields.text import fold


@cache
def _table(name: str) -> list[str]:
    """A table's lines, sorted: looked up by halving, since most words of most cards are never asked for."""
    return gzip.decompress(files("ocr.fields.data").joinpath(name).read_bytes()).decode().splitlines()


def _entry(name: str, key: str) -> str:
    """What a table says behind a key, or nothing."""
    lines = _table(name)
    place = bisect_left(lines, key)
    return lines[place][len(key) :] if place < len(lines) and lines[place].startswith(key) else ""


@lru_cache(maxsize=16384)
def _name(word: str) -> tuple[int, int]:
    given, _, family = _entry("names.txt.gz", f"{word} ").partition(" ")
    return (int(given), int(family)) if given else (0, 0)


@lru_cache(maxsize=16384)
def _city(name: str) -> tuple[tuple[str, int], ...]:
    return tuple((place[:2], int(place[2:])) for place in _entry("cities.txt.gz", f"{name}\t").split())


def given_level(word: str) -> int:
    """How common a folded word is as a given name: 0 not at all, 9 most."""
    return _name(word)[0]


def family_level(word: str) -> int:
    """How common a folded word is as a surname: 0 not at all, 5 most."""
    return _name(word)[1]


def cities_in(text: str) -> list[tuple[str, tuple[tuple[str, int], ...]]]:
    """Towns named in a text, longest names first tried, as folded name and (country, size) pairs."""
    tokens = re.findall(r"[a-z']+(?:-[a-z]+)*", fold(text))
    found = []
    place = 0
    while place < len(tokens):
        for length in (4, 3, 2, 1):
            name = " ".join(tokens[place : place + length])
            places = _city(name) if len(name) > 3 and place + length <= len(tokens) else ()
            if places:
                found.append((name, places))
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
