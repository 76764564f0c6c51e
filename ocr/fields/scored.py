"""Candidates with their scores: how much each is a name, a title or a firm, by its words and its setting."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from ocr.fields import name_slips, organizations, people, titles
from ocr.fields.candidates import Candidate
from ocr.fields.couples import is_couple
from ocr.fields.data.companies import DEPARTMENTS
from ocr.fields.firm_domains import domain_match, is_own_name
from ocr.fields.found import Part
from ocr.fields.gazetteer import given_level
from ocr.fields.lexicon import (
    awaits_name,
    closes_with_form,
    company_words,
    is_department,
    is_generic,
    is_legal_tail,
    is_phrase,
    name_words,
    slogan_words,
    title_weight,
    with_letters,
)
from ocr.fields.stack_looks import is_described, is_even, is_logo, is_set_as_one
from ocr.fields.text import fold, shape, with_capital_o, words

_IN_PLACE = re.compile(
    r"(?:v|ve|w|we|u|na|nad|in|im|zu|zum|am|din|à|au|aux|em|en|på|i|te)\s[A-ZÀ-Ž][\w'-]+(?:\s[\w'-]+){0,2}$"
)
"""Where an institution is, as its name says it in a row of its own: "v Praze", "w Gdyni", "u Splitu"."""
_SLAVIC_IN = frozenset(["v", "ve", "w", "we", "u"])
_CONTINUES = re.compile(r"(?:of|de|du|des|der|di|da|do|for|für|and|und|&)\s")


_OWNER = re.compile(
    r"(?:di|de|do|da|by|von)\s([A-ZÀ-Þ][\w'-]+)\s([A-ZÀ-Þ][\w'-]+)(?:\s[A-ZÀ-Þ][\w'-]+)?(?:\s&\s?C\.?)?$"
)
_OF_SURNAMES = frozenset(["al", "bin", "binti", "bint", "ibn", "van", "von", "ter"])
"""Particles that only surnames begin with: firms and towns have articles, too."""
_PERSON = 2.0
"""Score of a plain person's name, which is no title."""
_PRACTISED = 1.6
"""Weight as a title of what a doctor practises."""
_GIVEN = 5
"""Level from which a word is a given name."""
_IN_DOMAIN = 0.8
"""How well a name fits a domain that has its words."""
_STRANGE = 0.3
"""How well a name fits at most where no domain has anything of it."""
_SMALL = 0.62
"""Letters of what explains a name, against the name's."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with its score for one field and the evidence behind it."""

    candidate: Candidate
    score: float
    evidence: dict[str, float] = field(default_factory=dict)

    def clashes(self, other: Scored) -> bool:
        """Whether both would take some of the same characters."""
        return self.candidate.overlaps(other.candidate)


def as_name(one: Candidate, locals_: Sequence[str], domains: Sequence[str], singles: Sequence[Candidate]) -> Scored:
    """A candidate as a person's name; `singles` are all pieces of the card."""
    text = name_slips.unglued(name_slips.mended(people.without_memberships(one.text)))
    candidate = one if text == one.text else one.reading(text)
    found = people.evidence(candidate, locals_, domains, [other for other in singles if not one.overlaps(other)])
    stack = 0.0 if len(one.rows) == 1 else -0.5 if one.is_level else 0.5
    stack += 1.0 if text != one.text and " " in text and " " not in one.text else 0.0
    return Scored(candidate, people.score(found) - stack, found or {})


def as_title(
    one: Candidate, name: Scored | None, domains: Sequence[str], items: Set[Part], practised: Set[Part]
) -> Scored:
    """A candidate as a title.

    Args:
        one: The candidate.
        name: The same as a person's name.
        domains: What the firm is called in the card's domains.
        items: Parts of the card that only list what a firm does.
        practised: Parts of the card that say what a doctor practises.
    """
    known = name.evidence if name else {}
    found = titles.evidence(one, known.get("mail", 0.0), domain_match(one.text, domains))
    if found is None:
        return Scored(one, titles.score(None))
    if one.parts[0] in practised:
        found.update(title=max(found["title"], _PRACTISED), company=0.0, department=0.0)
    is_person = name is not None and name.score > _PERSON and found["title"] < 1.5
    change = -2.0 * is_person - 4.0 * any(part in items for part in one.parts)
    return Scored(one, titles.score(found) + change, found)


def as_firm(
    one: Candidate, domains: Sequence[str], mail: float, stacks: Sequence[Candidate], items: Set[Part]
) -> Scored:
    """A candidate as an organization's name.

    Args:
        one: The candidate.
        domains: What the firm is called in the card's domains.
        mail: How well the card's e-mails fit the candidate as a person's name, 0 to 1.
        stacks: The pieces put together that it may be a part of.
        items: Parts of the card that only list what a firm does.
    """
    text = organizations.glued(with_letters(with_capital_o(one.text)))
    text = organizations.without_stray(organizations.unglued(text), domains)
    candidate = one if text == one.text else one.reading(text)
    found = organizations.evidence(candidate, domains, mail)
    if found is None:
        return Scored(candidate, organizations.score(None))
    change = _as_stack(one, domains, found) if len(one.rows) > 1 else _as_single(one, stacks, found)
    change -= 2.5 * any(_goes_on(one, stack) or _is_rest(one, stack) for stack in stacks)
    change -= 2.5 * any(
        one.parts[0] in stack.parts and is_own_name(stack.text, domains) for stack in stacks if len(one.parts) == 1
    )
    change -= 2.0 * any(_holds(part, item) for part in one.parts for item in items)
    return Scored(candidate, organizations.score(found) + change, found)


def _holds(part: Part, item: Part) -> bool:
    return part[0] == item[0] and part[1] <= item[1] and item[2] <= part[2]


def _as_stack(one: Candidate, domains: Sequence[str], found: dict[str, float]) -> float:
    """What it adds to a firm's score that it is of several rows: little where they are set or meant as one."""
    own = [part for part in one.texts if not _continues(part) and not is_seat(one.texts[0], part)]
    alone = [organizations.evidence(one.reading(part), domains, 0.0) for part in own]
    change = -0.3 * (len(one.rows) - 2)
    if one.is_level:
        change += 0.4
    else:
        as_one = (is_set_as_one(one) or is_described(one)) and one.size > 0.9
        change -= 0.1 if as_one or _is_one_phrase(one) else 0.9
    awaited = awaits_name(one.texts[0]) and len(one.texts) == 2
    apart = max(domain_match(part, domains) for part in one.texts)
    spelled = _IN_DOMAIN <= found["domain"] > apart
    if (_has_saying(one) and not spelled) or (not awaited and any(part and _is_other(part, alone) for part in alone)):
        change -= 2.0
    change -= 2.5 * _is_complete_before_its_end(one)
    change -= 1.5 * any(_opens_as_part(part) for part in one.texts[1:])
    change -= 1.6 * any(_is_owner(part) for part in one.texts[1:])
    if _is_explained(one, domains):
        return change - 1.2
    if apart < found["domain"] and (spelled or all(part and not part["slogan"] for part in alone)):
        change += 0.8
    if apart == found["domain"] == 1.0:  # a part is called so, and in another place the whole
        change += 0.8
    if found["domain"] < _STRANGE and not found["generic"] and is_logo(one):
        change += 0.8
    if apart > found["domain"] + 0.2 and not (is_set_as_one(one) or is_described(one)):
        change -= 0.5
    return change


def _is_one_phrase(stack: Candidate) -> bool:
    """Whether the second of two rows plainly goes on with the first: "Ministry of Works" over "and Housing"."""
    upper, lower = stack.texts[0], stack.texts[-1]
    goes_on = organizations.is_cut_off(upper) or _continues(lower) or is_seat(upper, lower)
    return len(stack.texts) == 2 and goes_on


def _is_owner(text: str) -> bool:
    """Whether a row under a firm's name says whose it is: "di Rossi Anna & C.", "by Ann Lee"."""
    named = _OWNER.match(text)
    if text[:3] in {"di ", "by "} and is_couple(text[3:]):
        return True
    return named is not None and max(given_level(fold(named[1])), given_level(fold(named[2]))) >= _GIVEN


def _continues(text: str) -> bool:
    """Whether a row begins as only the rest of a name does: "of", "de", "&"; "Der Bürgermeister" is a title."""
    is_title = text[0].isupper() and title_weight(text) > 1.5
    return _CONTINUES.match(text.lower()) is not None and not (is_title or _is_owner(text))


def is_seat(upper: str, lower: str) -> bool:
    """Whether a row says where the institution in the row over it is, as part of its name."""
    if _IN_PLACE.match(lower) is None:
        return False
    return organizations.is_institution(upper) or (lower.split()[0] in _SLAVIC_IN and bool(company_words(upper)))


def _is_explained(stack: Candidate, domains: Sequence[str]) -> bool:
    """Whether small letters under a name of the card's own domain tell in a phrase what the firm does."""
    upper, lower = stack.rows[0], stack.rows[-1]
    return (
        len(stack.rows) == 2
        and lower.size < _SMALL * upper.size
        and is_phrase(stack.texts[1])
        and domain_match(stack.texts[0], domains) > 0.7
    )


def _opens_as_part(text: str) -> bool:
    """Whether a row is the name of a part of an organization by its first word: a faculty, a department."""
    return is_department(text) and (words(text) or [""])[0] in DEPARTMENTS and not organizations.is_cut_off(text)


def _is_complete_before_its_end(stack: Candidate) -> bool:
    """Whether a row before the last closes with a legal form, so that what follows is no part of the name."""
    pairs = zip(stack.texts, stack.texts[1:], strict=False)
    return any(closes_with_form(upper) and not is_legal_tail(lower) for upper, lower in pairs)


def _is_other(part: dict[str, float], alone: Sequence[dict[str, float] | None]) -> bool:
    """Whether a row of a stack is by itself a title, a slogan, or a person beside whom no row says what a firm does."""
    plain = any(one and one["generic"] for one in alone)
    return part["title"] > 1.5 or (part["person"] > 0 and not plain) or part["slogan"] > 0


def _has_saying(stack: Candidate) -> bool:
    """Whether a row of a stack is a sentence, or pieces side by side are a department and a firm."""
    if stack.is_level and any(is_department(part) for part in stack.texts):
        return True
    return any(
        slogan_words(part)
        and len(part.split()) > 2
        and shape(part) != "upper"
        and not (_is_one_phrase(stack) and organizations.is_institution(stack.text))
        and not organizations.is_cut_off(part)
        for part in stack.texts
    )


def _is_rest(one: Candidate, stack: Candidate) -> bool:
    """Whether the row over a candidate ends as only the beginning of a name does: "Department of", "Centre for"."""
    return len(stack.parts) == 2 and stack.parts[1:] == one.parts and organizations.is_cut_off(stack.texts[0])


def _as_single(one: Candidate, stacks: Sequence[Candidate], found: dict[str, float]) -> float:
    """What it takes from a firm's score that a row is only a part of one."""
    change = 0.0
    if is_generic(one.text) and any(
        one.parts[0] in stack.parts and (is_even(stack) or is_described(stack)) for stack in stacks
    ):
        change -= 2.4 if found["domain"] > 0.9 else 1.2
    described = [stack for stack in stacks if one.parts[0] in stack.parts and is_described(stack)]
    if described:
        change -= 0.6 if any(map(is_set_as_one, described)) else 0.3
    return change


def _goes_on(one: Candidate, stack: Candidate) -> bool:
    """Whether the row under a candidate is the rest of a name: it begins so, or the candidate is but a form."""
    count = len(one.parts)
    longer = len(stack.parts) == count + 1 and stack.parts[:count] == one.parts
    if not longer:
        return False
    return _continues(stack.texts[count]) or is_seat(one.text, stack.texts[count]) or awaits_name(one.text)


def is_name_of_two_rows(rows: Sequence[str]) -> bool:
    """Whether two rows set alike may be a name's parts: few words in each, and none of a title or firm."""
    found = [name_words(row)[0] for row in rows]
    counts = [len(one) - (place > 0 and one[0] in _OF_SURNAMES) for place, one in enumerate(found)]
    return (
        fold(rows[0]) != fold(rows[-1])
        and max(counts) <= 2
        and sum(counts) <= 3
        and not any(
            (title_weight(" ".join(name_words(row)[0])) > 1.5 and len(row) > 5) or company_words(row) for row in rows
        )
    )
