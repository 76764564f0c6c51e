"""Names of people and firms with the letters that e-mails and domains give them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from ocr.fields.found import Found
from ocr.fields.lexicon import is_known_name
from ocr.fields.likelier import dearer
from ocr.fields.people import parts_of
from ocr.fields.sheet import Sheet
from ocr.fields.text import fold

_SHORTEST = 4
"""Letters of a word that an address may mend."""


_SHORTEST_FIRM = 6
_MOST_CHANGED = 2
_LIKELY = 5.5
"""Of a firm's name as its domain spells it, up to which it is what is printed."""
_LISTED = 3.0
"""How much likelier a word is that is in the lists of names."""


@dataclass(frozen=True, slots=True)
class Respelled:
    """A name in another spelling, and how much less probable that is than the one read."""

    name: Found
    cost: float


def as_in(sheet: Sheet, name: Found, as_name_has_it: str, as_mail_has_it: str) -> Respelled | None:
    """A name as an e-mail's local part spells it; None where that spells no single word of it otherwise.

    Args:
        sheet: The card.
        name: The name as read.
        as_name_has_it: The local part as the name would have it.
        as_mail_has_it: The local part as read.
    """
    for word in name.value.split():
        folded = fold(word)
        start = as_name_has_it.find(folded)
        if len(folded) != len(word) or len(word) < _SHORTEST or start < 0:
            continue
        rest = len(as_name_has_it) - start - len(folded)
        head, tail = as_mail_has_it[:start], as_mail_has_it[len(as_mail_has_it) - rest :]
        if as_name_has_it != f"{head}{folded}{tail}":
            continue
        other = _with_letters(word, as_mail_has_it[start : len(as_mail_has_it) - rest])
        found = replace(
            name,
            value=name.value.replace(word, other),
            details=parts_of(name.value.replace(word, other)),
            reason="the e-mail spells it so",
        )
        known = is_known_name(folded) - is_known_name(fold(other))
        return Respelled(found, dearer(sheet, name.parts, name.raw.replace(word, other)) + _LISTED * known)
    return None


def as_domain(sheet: Sheet, firm: Found | None, domains: Sequence[str]) -> Found | None:
    """A firm's name as its domain spells it, where it differs by a letter or two that may have been misread."""
    if firm is None or firm.value != firm.raw:
        return firm
    for domain in domains:
        text = _in_letters_of(firm.value, domain)
        if text and dearer(sheet, firm.parts, text) < _LIKELY:
            return replace(firm, value=text, reason="the domain spells it so")
    return firm


def _in_letters_of(text: str, domain: str) -> str | None:
    """A text with the letters of a domain's name; None where that is the same, or another name."""
    places = [place for place, letter in enumerate(text) if letter.isalnum()]
    plain = fold("".join(text[place] for place in places))
    steps = Levenshtein.editops(plain, domain)
    alike = len(plain) == len(places) == len(domain) >= _SHORTEST_FIRM
    if not alike or not 0 < len(steps) <= _MOST_CHANGED or any(step.tag != "replace" for step in steps):
        return None
    spelled = list(text)
    for step in steps:
        letter = domain[step.dest_pos]
        spelled[places[step.src_pos]] = letter.upper() if text.isupper() or not step.src_pos else letter
    return "".join(spelled)


def _with_letters(word: str, folded: str) -> str:
    """A word with other letters, in its own case, the letters that stay with their marks."""
    made = []
    for step in Levenshtein.opcodes(fold(word), folded):
        if step.tag == "equal":
            made.append(word[step.src_start : step.src_end])
        else:
            other = folded[step.dest_start : step.dest_end]
            made.append(other.upper() if word[1:].isupper() or not step.src_start else other)
    return "".join(made)
