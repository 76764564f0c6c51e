"""What firms without a domain of their own call themselves at a mail provider: "fernleigh.antiques@gmail.com"."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.fields.candidates import Candidate, touches
from ocr.fields.data.companies import FREE_MAIL, WORDS
from ocr.fields.domains import split
from ocr.fields.gazetteer import given_level
from ocr.fields.lexicon import company_words, legal_form, name_words, title_weight
from ocr.fields.name_slips import unglued
from ocr.fields.shop_names import is_house, is_possessive
from ocr.fields.text import letters, unpaired

_LONG_WORDS = frozenset(word for word in WORDS if len(word) > 4)
_SHORTEST = 8
_SHORT_HANDLE = 5
_LARGER = 1.25
_TITLE = 1.5


def claimed(mails: Sequence[str]) -> list[str]:
    """What e-mails at a mail provider claim that has a word firms use: "hansonroofing@gmail.com"."""
    return [name for name in _at_providers(mails) if any(word in name for word in _LONG_WORDS)]


def printed(mails: Sequence[str], handles: Sequence[str], singles: Sequence[Candidate]) -> list[str]:
    """What e-mails at a mail provider and handles in networks claim that stands on the card as a firm's name."""
    bare = [one.text for one in singles if one.text.islower() and one.text.isalpha() and len(one.text) > _SHORTEST]
    called = [name for name in map(letters, [*handles, *bare]) if len(name) > _SHORT_HANDLE]
    names = [*_at_providers(mails), *called]
    return [name for name in names if any(_is_called(one, name) and _is_firm_like(one, singles) for one in singles)]


def whole(handles: Sequence[str], stacks: Sequence[Candidate]) -> list[str]:
    """What handles in networks claim that stands on the card as a firm's name in several rows."""
    named = {letters(one.text) for one in stacks if company_words(one.text)}
    return [name for handle in handles if len(name := letters(handle)) > _SHORTEST and name in named]


def _is_called(one: Candidate, name: str) -> bool:
    """Whether a piece is of a name's letters, or begins with them and goes on with what firms are."""
    text = letters(one.text)
    same = unpaired(text) == unpaired(name)
    return one.text != name and (same or (text.startswith(name) and bool(company_words(one.text))))


def _at_providers(mails: Sequence[str]) -> list[str]:
    pairs = [mail.partition("@") for mail in mails]
    names = [letters(local) for local, _, domain in pairs if split(domain)[0] in FREE_MAIL]
    return [name for name in names if len(name) > _SHORTEST]


def _is_firm_like(one: Candidate, singles: Sequence[Candidate]) -> bool:
    """Whether a piece is a firm's by its words, or the card's largest with a person named in smaller letters."""
    if (
        company_words(one.text)
        or legal_form(one.text)
        or "&" in one.text
        or is_possessive(one.text)
        or is_house(one.text)
    ):
        return True
    if _is_given(one):
        return False
    largest = all(one.size >= other.size for other in singles)
    is_titled = any(touches(one, other) and title_weight(other.text) >= _TITLE for other in singles)
    return (largest and not is_titled) or any(_is_given(other) and one.size > _LARGER * other.size for other in singles)


def _is_given(one: Candidate) -> bool:
    """Whether a piece opens as a person's name does."""
    found = name_words(unglued(one.text))[0]
    return len(found) in (2, 3, 4) and given_level(found[0]) >= 5
