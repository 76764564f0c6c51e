"""Lists of what a firm does, in a row or a column: their items are nobody's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from ocr.fields.candidates import Candidate, touches
from ocr.fields.data.companies import WORDS
from ocr.fields.firm_domains import domain_match
from ocr.fields.found import Part
from ocr.fields.gazetteer import family_level, given_level
from ocr.fields.lexicon import is_department, legal_form, title_weight
from ocr.fields.organizations import is_institution
from ocr.fields.text import words

_FEWEST = 3
"""Items that make a list: two may as well be a firm and its town."""
_LONGEST = 3
_COMMON = 2
"""How common a surname is of which a list of partners may be made."""
_BETWEEN = re.compile(r"[\s•|¦/,+&*»>-]*")


def listed(singles: Sequence[Candidate], domains: Sequence[str]) -> frozenset[Part]:
    """The parts of the card that are items of such a list.

    Args:
        singles: All pieces of the card, in reading order.
        domains: Names of the card's own domains.
    """
    found: set[Part] = set()
    for chain in (*_in_rows(singles), *_in_columns(singles)):
        plain = [one for one in chain if _may_be_item(one, domains)]
        odd = [one for one in chain if one not in plain]
        if len(plain) >= _FEWEST and (not odd or (len(odd) == 1 and len(words(odd[0].text)) == 1)):
            found.update(one.parts[0] for one in chain)
    return frozenset(found)


def _in_rows(singles: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """Pieces of a row with nothing but marks between them."""
    for _, pieces in groupby(singles, key=lambda one: one.top.index):
        chain: list[Candidate] = []
        for one in pieces:
            if chain and not _BETWEEN.fullmatch(one.top.text, chain[-1].parts[0][2], one.parts[0][1]):
                yield chain
                chain = []
            chain.append(one)
        yield chain


def _in_columns(singles: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """Rows of small letters, one right under the other, set alike."""
    small = [one for one in singles if one.size < 1.1 and one.parts[0][1] == 0]
    used: set[Part] = set()
    for first in small:
        if first.parts[0] in used:
            continue
        chain = [first]
        while (below := next((one for one in small if _goes_on(chain[-1], one)), None)) is not None:
            chain.append(below)
        used.update(one.parts[0] for one in chain)
        yield chain


def _goes_on(upper: Candidate, lower: Candidate) -> bool:
    alike = 0.75 < lower.size / upper.size < 1.33
    edge = 0.7 * lower.top.size
    level = abs(upper.top.left - lower.top.left) < edge or abs(upper.top.right - lower.top.right) < edge
    return alike and level and touches(upper, lower, reach=1.3)


def _may_be_item(one: Candidate, domains: Sequence[str]) -> bool:
    """Whether a piece may say what a firm does: no title, no person, no form or domain of a firm's own."""
    found = words(one.text)
    person = len(found) in (2, 3) and given_level(found[0]) >= 5
    surname = len(found) == 1 and family_level(found[0]) >= _COMMON and found[0] not in WORDS
    return (
        0 < len(found) <= _LONGEST
        and not (person or surname)
        and title_weight(one.text) < 1.5
        and legal_form(one.text) is None
        and not (is_department(one.text) or is_institution(one.text))
        and domain_match(one.text, domains) < 0.7
    )
