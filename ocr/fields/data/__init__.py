"""Word tables, one file a field: languages are data. All words are folded (no case, no diacritics)."""

from __future__ import annotations


def listed(text: str) -> frozenset[str]:
    """The words of a block of text."""
    return frozenset(text.split())


def ordered(text: str) -> tuple[str, ...]:
    """The words of a block of text in their order."""
    return tuple(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """What stands between the semicolons of a block of text."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))
