"""Names of organizations: how much a text is one, by its words, its setting and the card's domains."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from ocr.fields.candidates import Candidate
from ocr.fields.data.companies import DEPARTMENTS, ENDINGS, WORDS
from ocr.fields.data.labels import EMAILS, PHONES, URLS
from ocr.fields.data.titles import HEADS, MODIFIERS
from ocr.fields.data.trades import INSTITUTION_ENDS, INSTITUTIONS
from ocr.fields.firm_domains import domain_match, is_own_name
from ocr.fields.gazetteer import cities_in, family_level, given_level
from ocr.fields.lexicon import (
    JOINING,
    company_words,
    is_department,
    is_legal_tail,
    is_partners,
    legal_form,
    slogan_words,
    title_weight,
)
from ocr.fields.shop_names import is_house, is_part_of, is_possessive, is_state
from ocr.fields.text import fold, letters, shape, words

_INSTITUTION = re.compile(
    rf"\b(?:{'|'.join(INSTITUTIONS).replace('.', ' ')})|\w(?:{'|'.join(INSTITUTION_ENDS)})|school$"
)
_STRANGE = re.compile(r"[\^„~<>{}\[\]\\=_*%$€£§°¬;]")
"""Signs that no firm has in its name: among a few letters they are a pattern's, or a picture's."""
_WORDS_OF_FORM = 4
_PARTED_WORD = 5
_SHORT = 8
_CHAMBERS = frozenset(["sia", "pe", "ra"])
"""Forms that behind a title are chambers and licences: "Architekt ETH SIA"."""
_STAND_INS = frozenset(["card", "cards", "logo", "slogan", "tagline"])
_FILLERS = _STAND_INS | {"business", "visiting", "name", "your", "here", "the"}
"""Words that say what stands on a card: alone they are nobody's name."""
_PARTED = frozenset(["hotel", "group", "school", "travel", "design", "studio", "studios"])
_STRAY_LETTER = re.compile(r"(?<!\w)\w(?:\s+|(?=[A-ZÀ-Þ]))|^\w\s*")
_FRAGMENT = re.compile(r"(?:des|du|of|for|für|und|and|et|para|pour|voor|van de[rn]?|och|og|pentru|&)\s")
_CUT_OFF = re.compile(r"\s(?:for|für|voor|para|pour|per|och|og|und|et|za|pro|pre|pentru|FOR|FÜR|VOOR|PARA|POUR)$")
"""How only the rest of a name begins, and how only its beginning ends."""
_NOISE = frozenset(
    [
        "logo",
        "slogan",
        "tagline",
        "card",
        "business",
        "visit",
        "since",
        "est",
        "member",
        "certified",
        "award",
        "the",
        "and",
        "of",
        "for",
        "your",
        "here",
    ]
)

WEIGHTS: dict[str, float] = {
    "legal": 3.2,
    "word": 1.5,
    "words": 0.5,
    "domain": 3.8,
    "size": 1.0,
    "upper": 0.3,
    "institution": 1.2,
    "title": -1.0,
    "person": -1.6,
    "slogan": -0.8,
    "long": -0.8,
    "short": -1.0,
    "department": -1.6,
    "lower": -1.0,
    "digits": -0.7,
    "label": -2.5,
    "place": -1.2,
    "sentence": -1.0,
    "edge": 0.4,
    "noise": -0.5,
    "mail_name": -2.5,
    "university": 0.9,
    "generic": -1.1,
    "open": -1.5,
    "ampersand": 1.2,
    "form_only": -4.0,
    "town": -1.2,
    "fragment": -1.5,
    "own_name": -3.6,
    "possessive": 1.0,
    "part_of": -3.0,
}
BASE = -1.3


def evidence(candidate: Candidate, domains: Sequence[str], mail: float) -> dict[str, float] | None:
    """What speaks for and against a candidate being an organization; None when it cannot be one.

    Args:
        candidate: A piece of the card, or several put together.
        domains: Names of the card's own domains.
        mail: How well the card's e-mails fit the candidate as a person's name, 0 to 1.
    """
    text = candidate.text
    found = words(text)
    if not found or "@" in text or len(text) > 90 or (_FILLERS.issuperset(found) and not _STAND_INS.isdisjoint(found)):
        return None
    if _STRANGE.search(text) and len(letters(text)) < _SHORT:
        return None
    match = domain_match(text, domains)
    form = legal_form(text)
    legal = form is not None and not (form in _CHAMBERS and title_weight(text) >= 1.5)
    known, together = company_words(text), is_partners(text)
    return {
        "domain": match,
        **_by_words(text, found, known, legal=legal, match=match),
        "own_name": float(not (legal or known) and is_own_name(text, domains)),
        **_by_form(text, found, legal=legal),
        "long": max(0.0, (_length(found, form) - 6) / 2),
        "size": max(-1.0, min(1.5, math.log2(candidate.size))),
        "edge": float(candidate.place < 0.15 or candidate.place > 0.9),
        "mail_name": mail * (0.3 if known else 1.0) if match < 0.5 and not (legal or together) else 0.0,
    }


def _by_words(text: str, found: list[str], known: list[str], *, legal: bool, match: float) -> dict[str, float]:
    """What the words say: those of firms for it, those of people, titles, sentences and places against it."""
    weight = max(0.0, min(title_weight(text), 3.0)) * (0.3 if _is_office(found) else 1.0)
    is_part_of_name = _FRAGMENT.match(text) is not None or _CUT_OFF.search(text) is not None
    is_public = is_institution(text) and not is_part_of_name
    sayings = 0 if is_public else slogan_words(text)
    spelled = [word in WORDS or family_level(word) >= 1 or given_level(word) >= 4 for word in found]
    is_part = found[0] in DEPARTMENTS or is_department(text)
    return {
        "word": float(bool(known)),
        "words": float(min(max(len(known) - 1, 0), 2)),
        "title": 0.0 if legal else weight,
        "person": 0.0 if legal or known or is_partners(text) else _person(found) * (1 - match),
        "slogan": min(sayings - (1.0 if known or legal or match > 0.5 else 0.3), 3.0) if sayings else 0.0,
        "institution": float(is_public),
        "university": float(bool(re.search(r"\b(?:universi|univerz|sveucilis)", fold(text)))),
        "department": float(is_part and not is_public),
        "spelled": sum(spelled) / len(found),
        "generic": float(len(known) == len(found) and not legal and match < 0.9),
        "town": float(any(letters(name) == letters(text) for name, _ in cities_in(text)) and match < 0.5),
        "place": float(is_state(text)),
        "possessive": float(is_possessive(text) or is_house(text)),
        "part_of": float(is_part_of(text)),
        "label": float(
            (len(found) == 1 and (found[0] in PHONES or found[0] in EMAILS or found[0] in URLS))
            or (len(found[0]) > 2 and found[0] in EMAILS)
        ),
        "noise": float(any(word in _NOISE for word in found) and not is_public),
        "lower": float(text[:1].islower() and match < 0.5),
        "fragment": float(is_part_of_name),
    }


def _by_form(text: str, found: list[str], *, legal: bool) -> dict[str, float]:
    """What the text's form says: a legal form, capitals, digits and marks."""
    closed = text.rstrip().endswith(("!", "?", "...")) or (bool(re.search(r"[a-z]\.$", text)) and not legal)
    return {
        "legal": float(legal),
        "upper": float(shape(text) == "upper"),
        "short": float(len(letters(text)) < 3),
        "digits": min(2.0, sum(c.isdigit() for c in text) / 2),
        "open": float(found[-1] in {"of", "de", "du", "the", "and", "der", "des", "di", "da"}),
        "sentence": float(closed),
        "form_only": float(is_legal_tail(text)),
        "ampersand": float(is_partners(text)),
    }


def _length(found: list[str], form: str | None) -> int:
    """How many words a name has, those that join and a legal form of several words before it aside."""
    return sum(word not in JOINING for word in found) - (_WORDS_OF_FORM if form == "cong ty" else 0)


def is_cut_off(text: str) -> bool:
    """Whether a text ends as only the beginning of a name does: with "of", "for", "und"."""
    return _CUT_OFF.search(text) is not None or words(text)[-1:] in (["of"], ["de"], ["der"], ["des"])


def is_institution(text: str) -> bool:
    """Whether a text has a word that public bodies, schools and hospitals call themselves by."""
    return _INSTITUTION.search(fold(text)) is not None


def score(found: dict[str, float] | None) -> float:
    """The sum of the evidence; above 0 it is rather an organization than not."""
    if found is None:
        return -9.0
    return BASE + sum(weight * found[key] for key, weight in WEIGHTS.items())


def _is_office(found: list[str]) -> bool:
    """Whether a text opens with the word for a place where people work: "Cabinet de avocat" is no title."""
    return len(found) > 1 and found[0] in WORDS and found[0] not in HEADS and found[0] not in MODIFIERS


def _person(found: list[str]) -> float:
    """How much the words are a person's given name and surname."""
    if not 2 <= len(found) <= 3 or any(word in HEADS or word in WORDS for word in found):
        return 0.0
    given = max(given_level(found[0]), given_level(found[-1])) >= 5
    family = any(family_level(word) >= 1 or given_level(word) >= 4 for word in found[1:])
    return float(given and family)


def without_stray(text: str, domains: Sequence[str]) -> str:
    """A firm's name without a letter before a word of it that its domain does not have: an icon, or a logo's edge."""
    for stray in _STRAY_LETTER.finditer(text):
        rest = (text[: stray.start()] + text[stray.end() :]).strip()
        if any(len(name) > 3 and letters(rest) == name != letters(text) for name in domains):
            return rest
    return text


def glued(text: str) -> str:
    """A firm's name with a word put together that was set apart: "ATE LIER" is "ATELIER"."""
    tokens = text.split(" ")
    place = 0
    while place < len(tokens) - 1:
        one, other = fold(tokens[place]), fold(tokens[place + 1])
        if one + other in WORDS and one not in WORDS and other not in WORDS and len(one + other) > _PARTED_WORD:
            tokens[place : place + 2] = [tokens[place] + tokens[place + 1]]
        place += 1
    return " ".join(tokens)


def unglued(text: str) -> str:
    """A firm's name in capitals read without spaces, parted before a word that firms use: "BOSTONCOLLEGE"."""

    def parted(match: re.Match[str]) -> str:
        word = fold(match[0])
        if word in WORDS or len(word) != len(match[0]):
            return match[0]
        for cut in range(4, len(word) - 3):
            if word[cut:] in _PARTED or (word[cut:] in WORDS and len(word) - cut >= 7 and word[cut:] not in ENDINGS):
                return f"{match[0][:cut]} {match[0][cut:]}"
        return match[0]

    return re.sub(r"[A-ZÀ-Þ]{7,}", parted, text)
