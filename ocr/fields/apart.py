"""Rows that hold several fields: where a name meets a title, or a title a firm."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.fields.data.companies import WORDS
from ocr.fields.data.people import ASKS, DEGREES, HONORIFICS, OWNERS
from ocr.fields.data.titles import FUNCTIONS, HEADS, MODIFIERS
from ocr.fields.gazetteer import given_level
from ocr.fields.lexicon import is_abbreviation, is_known_name, legal_form, title_weight
from ocr.fields.text import fold, words

NAME_LABEL = re.compile(
    r"^(?:name|contact person|contact|attn|ad soyad|nombre|nome|nom|(?:ihr )?ansprechpartner(?:in)?)\s?[:.]\s?",
    re.IGNORECASE,
)
_TITLE = 1.5
"""Weight from which words are a title."""
_GIVEN = 4
"""Level from which a word is a given name, where the next is a name, too."""


def apart(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A span parted where a name meets a title: "Ann Lee Sales Manager", "Manager: Ann Lee", "Architect Ann Lee"."""
    piece = text[start:end]
    tokens = list(re.finditer(r"[^\s,:]+", piece))
    if len(tokens) < 2:
        return [(start, end)]
    if _is_role_of_person(tokens):
        return [(start, start + tokens[0].end()), (start + tokens[1].start(), end)]
    colon = re.match(r"^([^:]{3,40}):\s*(?=\S)", piece)
    if colon and (_is_role(colon[1]) or NAME_LABEL.match(piece)):
        return (
            [(start, start + colon.end(1)), (start + colon.end(), end)]
            if _is_role(colon[1])
            else [(start + colon.end(), end)]
        )
    for comma in re.finditer(r",\s+", piece):
        if _is_title_then_firm(piece[: comma.start()], piece[comma.end() :]):
            return [(start, start + comma.start()), (start + comma.end(), end)]
    for place in range(1, min(len(tokens), 8)):
        head, tail = piece[: tokens[place].start()], piece[tokens[place].start() :]
        with_comma = head.rstrip().endswith(",")
        if _is_name_then_title(head.rstrip(" ,"), tail, comma=with_comma, tokens=place) or _is_title_then_name(
            head, tail
        ):
            return [(start, start + tokens[place - 1].end()), (start + tokens[place].start(), end)]
    return [(start, end)]


def _is_role_of_person(tokens: Sequence[re.Match[str]]) -> bool:
    """Whether a row is a role cut short before a person's name: "Prop. Ann Lee"."""
    names = [fold(token[0]).strip(".") for token in tokens]
    role = tokens[0][0].endswith(".") and (names[0] in HEADS or names[0] in OWNERS) and names[0] not in HONORIFICS
    asked = names[0] in ASKS and all(token[0][0].isupper() for token in tokens[1:])
    known = all(map(is_known_name, names[1:])) or asked or names[0] in OWNERS
    return (role or asked) and len(names) in (3, 4) and given_level(names[1]) >= 5 and known


def _is_role(text: str) -> bool:
    """Whether a text before a colon is a title: "Manager: Ann Lee"."""
    return title_weight(text) >= _TITLE and (words(text) or [""])[-1] in HEADS


def _is_title_then_firm(head: str, tail: str) -> bool:
    firm = legal_form(tail) is not None or any(
        word in WORDS and word not in MODIFIERS and word not in FUNCTIONS for word in words(tail)
    )
    last = (words(tail) or [""])[-1]
    plain = last in WORDS and last not in MODIFIERS and last not in HEADS and last not in FUNCTIONS
    return title_weight(head) >= _TITLE and firm and (plain or title_weight(tail) < _TITLE)


def _is_title_then_name(head: str, tail: str) -> bool:
    """Whether a title stands before a person's name and nothing between: "Architect Ann Lee"."""
    printed = re.findall(r"[^\W\d_]+", tail)
    names = [fold(word) for word in printed]
    return (
        len(names) in (2, 3)
        and all(word[0].isupper() for word in printed)
        and title_weight(head) >= _TITLE
        and given_level(names[0]) >= _GIVEN
        and all(map(is_known_name, names))
        and not any(is_known_name(word) or word in HONORIFICS for word in words(head))
        and HONORIFICS.isdisjoint(names)
    )


def _is_name_then_title(head: str, tail: str, *, comma: bool, tokens: int) -> bool:
    names = [fold(word).strip(".") for word in re.findall(r"[^\W\d_]+", head)]
    first_of_tail = fold((re.findall(r"[^\W\d_]+", tail) or [""])[0])
    if not names or first_of_tail in DEGREES or any(word in HEADS for word in names) or title_weight(tail) <= 0:
        return False
    known = sum(is_known_name(word) for word in names if word not in HONORIFICS)
    if comma:
        return known >= 1
    if is_abbreviation(head.split()[-1]):
        return False
    starts = first_of_tail in HEADS or first_of_tail in MODIFIERS
    proper = [name for name in names if name not in HONORIFICS]
    all_known = known >= len(proper)
    if names[0] in MODIFIERS and not all_known:
        return False
    return (
        len(proper) >= 2
        and "&" not in head
        and starts
        and title_weight(head) <= 0
        and title_weight(tail) >= _TITLE
        and (all_known or given_level(names[0]) >= _GIVEN)
    )
