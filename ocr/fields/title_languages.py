"""Which languages a title may be in: cards in two languages print a title twice, one over the other."""

from __future__ import annotations

from ocr.fields.data.title_languages import TITLE_WORDS
from ocr.fields.text import words

_SHORT = 4
"""Letters from which a word says more of its language than one that joins words."""


def is_translation(title: str, other: str) -> bool:
    """Whether another row says a title again in another language: "Directeur adjoint" and "Stv. Direktor"."""
    mine, theirs = _languages(title), _languages(other)
    return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)


def _languages(title: str) -> frozenset[str]:
    """The languages that know the most of a title's words; none where only words that join are known."""
    found = words(title)
    known = {
        language: sum(word in table for word in found)
        for language, table in TITLE_WORDS.items()
        if any(len(word) >= _SHORT and word in table for word in found)
    }
    most = max(known.values(), default=0)
    return frozenset(language for language, count in known.items() if count == most)
