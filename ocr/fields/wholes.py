"""Rows that marks part into pieces, though they are one firm's name: partners, and trades before a legal form."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import groupby, pairwise

from ocr.fields.candidates import Candidate
from ocr.fields.data.companies import DEPARTMENTS, LEADING_FORMS, WORDS
from ocr.fields.firm_domains import domain_match
from ocr.fields.gazetteer import family_level, given_level
from ocr.fields.lexicon import company_words, is_plain, legal_form, title_weight
from ocr.fields.people import is_place, without_degrees
from ocr.fields.text import words

_MARK = re.compile(r"\s*[•|+/-]\s*")
_NAMED = 0.7
_SMALLEST = 0.9
"""Letters of a row of partners, against the card's usual."""


def partners(singles: Sequence[Candidate], domains: Sequence[str]) -> list[Candidate]:
    """Rows of surnames with marks between them: "HALE · ROTH · LANG", "Kanzlei Hale | Roth"."""
    last = {found[-1] for one in singles if len(found := words(without_degrees(one.text))) in (2, 3, 4)}
    return [
        whole for pieces in _rows(singles) if (whole := _whole(pieces)) and _are_partners(pieces, whole, domains, last)
    ]


def with_trades(singles: Sequence[Candidate]) -> list[Candidate]:
    """Rows of what a firm does that close with its legal form: "Sanitär · Heizung GmbH"."""
    return [whole for pieces in _rows(singles) if (whole := _whole(pieces)) and _are_trades(pieces)]


def _rows(singles: Sequence[Candidate]) -> list[list[Candidate]]:
    groups = [list(pieces) for _, pieces in groupby(singles, key=lambda one: one.top.index)]
    return [pieces for pieces in groups if len(pieces) > 1]


def _whole(pieces: Sequence[Candidate]) -> Candidate | None:
    """A row's pieces as one; None where more than marks stand between them."""
    row, first, last = pieces[0].top, pieces[0], pieces[-1]
    marks = [row.text[a.parts[-1][2] : b.parts[0][1]] for a, b in pairwise(pieces)]
    if not all(map(_MARK.fullmatch, marks)):
        return None
    start, end = first.parts[0][1], last.parts[-1][2]
    text = re.sub(r"\s*•\s*", " · ", row.text[start:end])
    return replace(first, text=text, parts=((row.index, start, end),))


def _are_partners(pieces: Sequence[Candidate], whole: Candidate, domains: Sequence[str], surnames: Set[str]) -> bool:
    """Whether a row's pieces are surnames; `surnames` are those of people named on the card."""
    found = [_surname(one.text, is_first=one is pieces[0]) for one in pieces]
    if whole.size < _SMALLEST or len(pieces) > 4 or None in found:
        return False
    known = sum(family_level(str(name)) >= 1 for name in found)
    named = not surnames.isdisjoint(map(str, found[1:])) or str(found[0]) in surnames - set(words(pieces[0].text)[:-1])
    initials = "".join(str(name)[0] for name in found)
    initialled = len(initials) > 2 and any(name.startswith(initials) for name in domains)
    return 2 * known >= len(found) or named or initialled or domain_match(whole.text, domains) > _NAMED


def _surname(text: str, *, is_first: bool) -> str | None:
    """The surname that a piece is, a firm's word before the first aside; None where it is something else."""
    found = words(text)
    if is_first and len(found) == 2 and (found[0] in WORDS or found[0] in LEADING_FORMS):
        found = found[1:]
    plain = (
        len(found) == 1
        and text[:1].isupper()
        and len(found[0]) > 2
        and not any(c.isdigit() for c in text)
        and found[0] not in DEPARTMENTS
        and (found[0] not in WORDS or family_level(found[0]) >= 1)
        and title_weight(found[0]) < 1.5
        and not (is_place(found[0]) and family_level(found[0]) < 1)
        and not (given_level(found[0]) >= 5 and family_level(found[0]) < 1)
    )
    return found[0] if plain else None


def _are_trades(pieces: Sequence[Candidate]) -> bool:
    texts = [one.text for one in pieces]
    form = legal_form(texts[-1])
    return (
        form is not None
        and all(is_plain(text) for text in texts)
        and all(legal_form(text) is None and bool(company_words(text)) for text in texts[:-1])
    )
