"""Places in texts: countries, states and postal codes, by patterns compiled once."""

from __future__ import annotations

import re
from functools import cache

from ocr.fields.data.places import COUNTRIES, POSTAL, STATE_NAMES, STATES
from ocr.fields.text import fold

_FREE = r"(?:(?<![\w+/#.-])|(?<=[a-z]{3}-)|(?<=[A-Z]{4}-))"
"""Where a postal code may begin: behind nothing that it could belong to but a town's name and a hyphen."""
_LONG_COUNTRIES = re.compile(
    r"(?<!\bnew )\b(?:"
    + "|".join(sorted((re.escape(n) for n in COUNTRIES if len(n) > 3), key=len, reverse=True))
    + r")\b"
)
"""Countries by name, but for the states that are called new after one: "New Mexico"."""
_SHORT_COUNTRIES = re.compile(
    r"(?:^|[,.\s])(" + "|".join(re.escape(n.upper()) for n in COUNTRIES if len(n) <= 3) + r")\W*$"
)
_STATE_OF = {name: country for country, names in STATE_NAMES.items() for name in names}
_STATES = re.compile(
    r"\b(?:"
    + "|".join(re.sub(r"^co\\ ", r"co(?:\\. ?| )", re.escape(n)) for n in sorted(_STATE_OF, key=len, reverse=True))
    + r")(?!\w)"
)
"""States in full; the dot of an Irish county's "Co." may be missing."""
_SHORT_STATES = re.compile(
    r"(?:^|[\s,])(?:" + "|".join(sorted({s for states in STATES.values() for s in states})) + r")(?=$|[\s,.]+\d)"
)
_STATE_AND_CODE = tuple(
    (country, states, re.compile(rf"\b([A-Z]{{2,3}})[\s.,-]+{POSTAL[country]}(?!\d)"))
    for country, states in STATES.items()
)


def countries_in(text: str, folded: str) -> list[str]:
    """Codes of the countries a text names; short names count in capitals at the end of the text."""
    found = [COUNTRIES[name] for name in _LONG_COUNTRIES.findall(folded)]
    short = _SHORT_COUNTRIES.search(text)
    return [*found, COUNTRIES[short[1].lower()]] if short else found


def states_in(folded: str) -> list[str]:
    """Codes of the countries of the states that a folded text names in full."""
    return [_STATE_OF[re.sub(r"^co\. ?", "co ", name)] for name in _STATES.findall(folded)]


def is_region(text: str) -> bool:
    """Whether a text is nothing but a state's name in full."""
    return _STATES.fullmatch(fold(text).strip(" .,()")) is not None


def has_short_state(text: str) -> bool:
    """Whether a text has a state's abbreviation before a number or at its end."""
    return _SHORT_STATES.search(text) is not None


def states_with_code(text: str) -> list[str]:
    """Countries of which a text has a state's abbreviation before a postal code; Brazil's clash with too many words."""
    found = []
    for country, states, pattern in _STATE_AND_CODE:
        match = pattern.search(text)
        if match and match[1] in states and country != "BR":
            found.append(country)
    return found


@cache
def postal_pattern(country: str) -> re.Pattern[str] | None:
    """A country's postal code, standing free or hanging on its town, perhaps with the country's letters before it."""
    pattern = POSTAL.get(country)
    return re.compile(rf"{_FREE}(?:[A-Z]{{1,3}}-\s?)?({pattern})(?![\w/-])") if pattern else None


def postal_code(text: str, country: str) -> str | None:
    """The first code in a text of a country's own form."""
    pattern = postal_pattern(country)
    match = pattern.search(text) if pattern else None
    return match[1] if match else None
