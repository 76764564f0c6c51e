"""What single words and short texts look like: a person's, a title's, a firm's."""

from __future__ import annotations

import re
from functools import lru_cache

from ocr.fields.data import listed
from ocr.fields.data.companies import (
    DEPARTMENT_NAMES,
    DEPARTMENTS,
    LEADING_FORMS,
    LEGAL_FORMS,
    SHORT_FORMS,
    SLOGAN_WORDS,
    WORDS,
)
from ocr.fields.data.companies import ENDINGS as COMPANY_ENDINGS
from ocr.fields.data.labels import EMAILS, PHONES, SOCIALS, URLS
from ocr.fields.data.people import DEGREES, HONORIFIC_ENDS, HONORIFICS, PARTICLES, SHORT_NAMES
from ocr.fields.data.titles import ADJECTIVES, ENDINGS, FUNCTIONS, HEADS, MODIFIERS, OFFICES, PHRASES
from ocr.fields.data.trades import TRADES, TRADES_AFTER_FORM
from ocr.fields.gazetteer import cities_in, family_level, given_level
from ocr.fields.text import fold, letters, unpaired, words

_LEGAL = sorted({form.replace(" ", "") for form in LEGAL_FORMS}, key=len, reverse=True)
_LEGAL_WORDS = frozenset(word for form in LEGAL_FORMS for word in form.split() if len(word) > 1)
_LEGAL_SET = frozenset(_LEGAL)
_PLAIN_IN_LOWER = frozenset(["ag", "kg", "bv", "nv", "oy", "ab"])
"""Short forms that are no words where a whole name is set in small letters."""
JOINING = listed(
    """
    and und et y e i og och ja ve en de of for fur pour para per em in a con com mit di da van voor des du del della
    the la le
    """
)
"""Small words between the words of names and descriptions."""
_PARTNERS = re.compile(
    r"^(?:[A-ZÀ-Þ][\w.'-]*,\s){0,3}(?:[A-ZÀ-Þ][\w.'-]*\s)?[A-ZÀ-Þ][\w.'-]+,?"
    r"\s(?:&|\+|and|und|et|y|e|en|och|og|ja|i|ve)\s[A-ZÀ-Þ][\w.'-]+(?:\s[A-ZÀ-Þ][\w.'-]+)?$"
)
_LEADING = re.compile(
    r"(?:(?:tong )?cong ty(?: co phan| tnhh(?: mtv| mot thanh vien)?| hop danh| cp)|doanh nghiep tu nhan"
    r"|hop tac xa)\b\s*"
)
"""Legal forms of several words that stand before a name, as Vietnamese ones do."""
_NOUGHTS = re.compile(r"\b(?:[dDzZ]\.?\s?(?:[0oO]\.\s?){1,2}[0oO]?|[sS]\.?r\.?0\.?)(?=\W|$)")
_PHRASES = re.compile("|".join(rf"\b{re.escape(phrase)}\b" for phrase in PHRASES))


def is_known_name(word: str) -> bool:
    """Whether a folded word is in the lists of names (or is an initial or a particle)."""
    return len(word) == 1 or word in PARTICLES or given_level(word) >= 3 or family_level(word) >= 1


@lru_cache(maxsize=4096)
def title_weight(text: str) -> float:
    """How much a text is a title: 2 and more with a word that says what somebody is, else 0 or a little less."""
    found = words(text)
    if not found:
        return -1.0
    heads = sum(word in HEADS for word in found)
    split_heads = sum(any(part in HEADS for part in re.split(r"[-.']", word)) for word in found if word not in HEADS)
    endings = sum(_is_compound(word) for word in found if word not in HEADS)
    phrases = _PHRASES.findall(" ".join(found))
    spoken = {word for phrase in phrases for word in phrase.split()}
    known = sum(word in HEADS or word in MODIFIERS or word in spoken or _is_compound(word) for word in found)
    strong = heads + split_heads + endings + len(phrases)
    share = known / len(found)
    if found[0] in OFFICES and not any(word in HEADS and word not in ADJECTIVES for word in found):
        strong = 0
    return (2.0 + 0.3 * min(strong - 1, 2) + 1.2 * (share - 0.5)) if strong else (0.9 * share - 0.6)


def known_share(text: str) -> float:
    """The share of a text's words that the tables of titles have: how surely it is spelled right."""
    found = words(text)
    known = sum(word in HEADS or word in MODIFIERS or word in FUNCTIONS for word in found)
    return known / len(found) if found else 0.0


def _is_compound(word: str) -> bool:
    """Whether a word ends as titles do where they are written as one word."""
    if word in WORDS or (word.endswith(COMPANY_ENDINGS) and not word.endswith(ENDINGS)):
        return False
    ends = len(word) > 7 and word.endswith(ENDINGS)
    return ends or any(word[place:] in HEADS for place in range(2, len(word) - 6))


def is_honorific(word: str) -> bool:
    """Whether a folded word stands before names, or is made of such: "dr.-ing", "(engr.)"."""
    parts = re.findall(r"[^\W\d_]+", word)
    while len(parts) > 1 and parts[-1] in HONORIFIC_ENDS and len(parts[-2]) > 1:
        parts.pop()
    return "".join(parts) in HONORIFICS or (bool(parts) and all(part in HONORIFICS for part in parts))


def is_abbreviation(token: str) -> bool:
    """Whether a word is cut short as forms of address and academic titles are, and no given name is."""
    plain = fold(token).strip(".")
    return (
        token.endswith(".") and "." not in plain and len(plain) > 2 and not token.isupper() and plain not in SHORT_NAMES
    )


def name_words(text: str) -> tuple[list[str], bool, bool]:
    """A text's folded words without honorifics before and degrees behind, and whether there were any of each."""
    tokens = [word for word in re.split(r"[\s,]+", text) if word.strip(".'-,")]
    found = [fold(word).strip(".'-,") for word in tokens]
    before, behind = False, False
    while len(found) > 1 and (
        (is_honorific(found[0]) and not (len(found) == 2 and given_level(found[0]) >= 5))
        or (len(found) > 2 and is_abbreviation(tokens[0]))
    ):
        tokens, found, before = tokens[1:], found[1:], True
    while len(found) > 1 and found[-1].replace(".", "").strip("()") in DEGREES and family_level(found[-1]) < 1:
        found, behind = found[:-1], True
    return found, before, behind


@lru_cache(maxsize=4096)
def legal_form(text: str) -> str | None:
    """The legal form that a text ends with (or begins with, where that is the custom)."""
    raw = re.findall(r"[^\s,()]+", text)
    folded = [fold(word).replace(".", "").replace("-", "").strip("'\"&") for word in raw]
    for length in (5, 4, 3, 2, 1):
        tail = "".join(folded[-length:])
        if len(folded) > length and tail in _LEGAL_SET and _is_marked(" ".join(raw[-length:]), tail, length, text):
            return tail
    if _LEADING.match(" ".join(folded)) and len(folded) > 4:
        return "cong ty"
    if len(folded) > 1 and folded[0] in LEADING_FORMS and (raw[0].isupper() or len(raw[0]) > 2):
        return folded[0]
    if len(folded) > 2 and folded[-2] in SHORT_FORMS and raw[-2].count(".") > 1 and cities_in(raw[-1]):
        return folded[-2]
    inner = [word for word in folded[1:-1] if word in _LEGAL_SET and word not in SHORT_FORMS]
    return inner[0] if inner else None


def _is_marked(raw: str, tail: str, length: int, text: str) -> bool:
    """Whether a short form is written so that it is no word: with points, or in capitals."""
    if tail not in SHORT_FORMS:
        return True
    letters = re.sub(r"[^\w]", "", raw)
    whole = re.sub(r"[^\w\s]", "", text)
    if length == 1 and whole.islower() and len(whole.split()) > 2 and tail in _PLAIN_IN_LOWER:
        return True
    return "." in raw or "/" in raw or (letters.isupper() and len(tail) > 1) or (length == 1 and tail == "co")


def closes_with_form(text: str) -> bool:
    """Whether a name is complete as it ends with its legal form; one that opens with it may go on."""
    form = legal_form(text)
    return form is not None and letters(text).endswith(letters(form))


def awaits_name(text: str) -> bool:
    """Whether a row opens with a legal form and goes on with nothing but trades: the name is in the next."""
    form = _LEADING.match(" ".join(words(text)))
    return form is not None and all(word in TRADES_AFTER_FORM for word in " ".join(words(text))[form.end() :].split())


def is_label(text: str) -> bool:
    """Whether a text is nothing but labels of numbers, e-mails, sites or networks."""
    found = [word for word in words(text) if word not in {"no", "nr", "nos", "num", "number"}]
    return all(any(word in table for table in (PHONES, EMAILS, URLS, SOCIALS)) for word in found)


def with_letters(text: str) -> str:
    """A text with the letters of a legal form that were read as noughts set right: "Sp. z 0.0."."""
    return _NOUGHTS.sub(lambda match: match[0].replace("0", "o"), text)


@lru_cache(maxsize=4096)
def is_legal_tail(text: str) -> bool:
    """Whether a text is nothing but a legal form, set apart from the name it belongs to."""
    found = [word.replace(".", "") for word in fold(with_letters(text)).replace("&", " ").split()]
    parts = [word for word in found if word not in {"ve", "und", "and", "y", "e", "et"}]
    return bool(parts) and ("".join(parts) in _LEGAL_SET or all(word in _LEGAL_WORDS for word in parts))


def company_words(text: str) -> list[str]:
    """The words of a text that firms call themselves with."""
    return [word for word in words(text) if word in WORDS or (len(word) > 8 and word.endswith(COMPANY_ENDINGS))]


@lru_cache(maxsize=4096)
def is_plain(text: str) -> bool:
    """Whether a text is made of words that many firms use: it says what a firm does, not what it is called."""
    forms: frozenset[str] = _LEGAL_WORDS - WORDS if legal_form(text) else frozenset()
    found = [word for word in words(text) if word not in JOINING and word.replace(".", "") not in forms]
    known = sum(word in WORDS for word in found)
    if found and found[0] in WORDS and found[0] not in HEADS and found[0] not in MODIFIERS:
        known += sum(word in HEADS and word not in WORDS for word in found)
    return len(found) > 0 and 3 * known >= 2 * len(found)


def is_generic(text: str) -> bool:
    """Whether a text is of nothing but words and forms that firms use: the name itself is still missing."""
    return all(word in WORDS or word.replace(".", "") in _LEGAL_SET for word in words(text))


def is_partners(text: str) -> bool:
    """Whether a text is the names of partners: "Hale & Sons", "Lee, Roth und Kahn"."""
    if " · " in text:
        return True
    first = (words(text) or [""])[0]
    if first in TRADES or (first in WORDS and family_level(first) < 1):
        rest = text.partition(" ")[2]  # "Studio Hale & Roth" is of partners, "Roofing & Siding" of trades
        return first not in TRADES and _PARTNERS.search(rest) is not None and is_partners(rest)
    return _PARTNERS.search(text) is not None


def is_phrase(text: str) -> bool:
    """Whether a text joins its words as a description does: "móveis sob medida", "tools and machines"."""
    found = words(text)
    return len(found) > 2 and any(word in JOINING for word in found[1:-1])


def slogan_words(text: str) -> int:
    """How many words of sentences a text has."""
    return sum(word in SLOGAN_WORDS for word in words(text))


def is_department(text: str) -> bool:
    """Whether a text opens or ends as the name of a part of an organization does."""
    found = words(text)
    if fold(text).strip(" .,") in DEPARTMENT_NAMES:
        return True
    return len(found) > 1 and (found[0] in DEPARTMENTS or found[-1] in DEPARTMENTS or "department" in found)


def agreement(local: str, found: list[str]) -> float:
    """How well an e-mail's local part fits the folded words of a name: 0 not at all, 3 with two of its words."""
    local = unpaired(fold(local))
    found = [unpaired(word) for word in found]
    plain = re.sub(r"[^a-z]", "", local)
    flat = [part for word in found for part in re.split(r"[-.']", word) if part]
    if len(plain) < 2 or not flat:
        return 0.0
    whole = {one for one in (*flat, *(word.replace("-", "") for word in found)) if len(one) > 1}
    pairs = {a + b for a in flat for b in flat if a != b}
    initialled = {a[0] + b for a in flat for b in whole if a != b} | {b + a[0] for a in flat for b in whole if a != b}
    initialled |= {a[:2] + b for a in flat for b in whole if a != b} | {
        a[:3] + b for a in flat for b in whole if a != b
    }
    if plain in pairs or plain == "".join(flat) or plain == "".join(reversed(flat)):
        return 3.0
    if plain in initialled or ("".join(a[0] for a in flat[:-1]) + flat[-1]) == plain:
        return 2.8
    if plain in whole:
        return 2.5
    tokens = [t for t in re.split(r"[^a-z]+", local) if len(t) > 2]
    if any(token in whole for token in tokens):
        return 2.2
    if any(len(word) > 3 and word in plain for word in whole):
        return 1.6
    if any(len(plain) > 3 and word.startswith(plain[:5]) and len(word) >= 4 for word in whole) or any(
        len(word) > 3 and plain.startswith(word[:4]) for word in whole
    ):
        return 1.2
    return 0.7 if len(flat) > 1 and plain == "".join(word[0] for word in flat) else 0.0
