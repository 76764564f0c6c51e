"""Two people named together: "Ann & Joe Hale", "Hale, Joe und Ann"."""

from __future__ import annotations

import re

from ocr.fields.data.labels import HOURS
from ocr.fields.data.people import PARTICLES
from ocr.fields.gazetteer import given_level
from ocr.fields.lexicon import company_words, is_honorific, title_weight
from ocr.fields.text import fold

_BETWEEN = re.compile(r"\s+(?:&|\+|and|und|et|y|e|i|a|en|og|och|ja|ve|și|va|és)\s+", re.IGNORECASE)
_GIVEN = 5
"""Level from which a word is a given name."""
_SHORTEST = 3
"""Letters of a given name: two are a weekday's."""
_MOST = 3
"""Words of the surname, with its particles."""


def is_couple(text: str) -> bool:
    """Whether a text is two given names with something between them and one surname behind: "Ann & Joe Hale"."""
    parts = _BETWEEN.split(text)
    if len(parts) != 2 or not text[:1].isupper():
        return False
    first, second = (_proper(part) for part in parts)
    if not 1 <= len(first) <= 2 or not 2 <= len(second) <= 1 + _MOST:
        return False
    if any(len(word) < _SHORTEST or word in HOURS for word in (first[0], second[0])):
        return False
    known = given_level(first[0]) >= _GIVEN and given_level(second[0]) >= _GIVEN
    surname = [word for word in second[1:] if word not in PARTICLES]
    return known and 1 <= len(surname) <= 2 and not company_words(text) and title_weight(text) < 1.5


def without_link(text: str) -> str:
    """A couple's names without what stands between them."""
    return _BETWEEN.sub(" ", text)


def _proper(part: str) -> list[str]:
    found = [fold(word).strip(".,") for word in part.split()]
    while len(found) > 1 and is_honorific(found[0]):
        found = found[1:]
    return [half for word in found for half in word.split("-")]
