"""Titles of several pieces, and departments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ocr.fields import titles
from ocr.fields.candidates import Candidate, joined, stands_beside, touches
from ocr.fields.data.companies import UNITS
from ocr.fields.found import Found
from ocr.fields.lexicon import is_department, known_share, legal_form, title_weight
from ocr.fields.scored import Scored
from ocr.fields.text import words
from ocr.fields.title_languages import is_translation

_NUMBERED = re.compile(r"[.:#\s]*(?:[Nn][º°o.]\s*)?\d[\d.-]{3,}")
"""What stands behind the label of a licence or register."""


def whole_title(title: Scored, singles: Sequence[Candidate], others: Sequence[Scored | None]) -> Scored:
    """A title with the pieces beside it and the rows below it that are parts of it."""
    taken = [one.candidate for one in others if one]
    chain = [next((one for one in singles if one.parts == title.candidate.parts), title.candidate)]
    for one in singles:
        if len(chain) == 4:
            break
        if one in chain or any(one.overlaps(other) for other in taken):
            continue
        if title_weight(one.text) >= 1.5 and (stands_beside(one, chain[0]) or _opens_row(one, chain[0])):
            chain.insert(0, one)
        elif _goes_on_in_row(chain[-1], one) or _goes_on_below(chain[-1], one):
            chain.append(one)
    if len(chain) == 1:
        return title
    text = chain[0].text
    for upper, lower in pairwise(chain):
        text += _mark_between(upper, lower) + lower.text
    whole = joined(chain)
    return Scored(whole.reading(text), title.score, title.evidence)


def _opens_row(one: Candidate, first: Candidate) -> bool:
    """Whether a piece stands right before another in its row, with a mark between them."""
    if one.last.index != first.top.index or one.parts[-1][2] > first.parts[0][1]:
        return False
    return re.fullmatch(r"\s?[-/|•,]\s?", one.last.text[one.parts[-1][2] : first.parts[0][1]]) is not None


def _goes_on_in_row(last: Candidate, one: Candidate) -> bool:
    """Whether a piece to the right of a title is a part of it: another title, or what the title is about."""
    weight = title_weight(one.text)
    if one.top.index != last.last.index:
        return weight >= 1.5 and stands_beside(last, one)
    mark = one.top.text[last.parts[-1][2] : one.parts[0][1]]
    known = known_share(one.text) >= 0.75 and legal_form(one.text) is None and not re.search(r"\d", one.text)
    told = known and (mark.strip() == "-" or not is_department(one.text))
    return one.parts[0][1] >= last.parts[-1][2] and (weight >= 1.5 or told)


def _goes_on_below(last: Candidate, one: Candidate) -> bool:
    """Whether a row right under a title is a part of it."""
    if not touches(last, one, reach=1.0) or not 0.7 < one.size / last.size < 1.4:
        return False
    weight = title_weight(one.text)
    if is_translation(last.text, one.text) or (words(one.text) or [""])[0] in UNITS:
        return False
    if (is_department(one.text) and weight < 2.2) or _NUMBERED.match(one.last.text[one.parts[-1][2] :]):
        return False
    whole = one.top.text[: one.parts[0][2]]
    return weight >= 1.7 or (titles.continues(last.text, whole) and not legal_form(one.text))


def _mark_between(upper: Candidate, lower: Candidate) -> str:
    """What stands between two pieces of a title: what is printed in one row, a blank or a comma between two."""
    if upper.last.index == lower.top.index:
        return upper.last.text[upper.parts[-1][2] : lower.parts[0][1]] or " "
    if lower.top.text[: lower.parts[0][1]].strip() in {"&", "+"}:
        return f" {lower.top.text[: lower.parts[0][1]].strip()} "
    return " " if titles.continues(upper.text, lower.text) or stands_beside(upper, lower) else ", "


def department(singles: Sequence[Candidate], taken: Sequence[Candidate]) -> Found | None:
    """The part of an organization that a row or two name."""
    rows = [one for one in singles if is_department(one.text) and not any(one.overlaps(other) for other in taken)]
    rows = [one for one in rows if not legal_form(one.text) and len(one.text) < 90]
    if not rows:
        return None
    chain = [rows[0], *[other for other in rows[1:] if touches(rows[0], other)][:1]]
    return Found(
        value=", ".join(one.text for one in chain),
        raw="\n".join(one.text for one in chain),
        parts=tuple(part for one in chain for part in one.parts),
        evidence={"size": chain[0].size},
    )
