"""The countries and languages that cards are drawn for: data/countries.toml and data/languages.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Language:
    """What stands on cards in a language; `labels` by kind of line, several forms each."""

    code: str
    titles: Sequence[str]
    departments: Sequence[str]
    sectors: Sequence[str]
    slogans: Sequence[str]
    services: Sequence[str]
    university: Sequence[str]
    hours: Sequence[str]
    labels: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Country:
    """How a country's people, addresses, companies and domains look in print; see the head of countries.toml."""

    code: str
    locale: str
    language: str
    country: str
    domains: Sequence[str]
    street: str
    town: str
    postcode: str
    streets: Sequence[str]
    cities: Sequence[str]
    annexes: Sequence[str]
    forms: Sequence[str]
    registrations: Sequence[str]
    regions: Sequence[str] = ()
    postcodes: Sequence[str] = ()
    prefix: str = ""
    given: Sequence[str] = ()
    surnames: Sequence[str] = ()
    surname_first: bool = False


@cache
def languages() -> dict[str, Language]:
    """All languages by ISO 639-1 code."""
    tables = tomllib.loads((_DATA / "languages.toml").read_text(encoding="utf-8"))
    return {code: Language(code=code, **table) for code, table in tables.items()}


@cache
def countries() -> dict[str, Country]:
    """All countries by ISO 3166 alpha-2 code."""
    tables = tomllib.loads((_DATA / "countries.toml").read_text(encoding="utf-8"))
    return {code: Country(code=code, **table) for code, table in tables.items()}
