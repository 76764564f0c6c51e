"""Names of people set right where a reader slipped: a letter taken for another, a space not seen."""

from __future__ import annotations

import re

from ocr.fields.data.people import PARTICLES
from ocr.fields.gazetteer import cities_in, family_level, given_level
from ocr.fields.lexicon import is_known_name
from ocr.fields.text import fold, shape, with_capital_o

_SHORTEST = 4
_DIGITS = re.compile(r"(?<![\w.])(?=\d?[A-ZÀ-Ỹ])[A-ZÀ-Ỹ0-9]{4,}(?!\w)")
_LETTERS = str.maketrans("01568", "OISGB")
_CAMEL = re.compile(r"([A-Z][a-z]+)([A-Z][a-z]+)")
_SCOTTISH = re.compile(r"(?<=\bMc)l(?=[a-z])|(?<=\bMac)l(?=[b-df-hj-np-tv-z])")
"""A small l where only a capital I can stand: "Mclvor", "Maclntyre"."""


def mended(text: str) -> str:
    """A name whose capital I was read as a small L: "lan" is "Ian", as its other words begin with capitals."""
    text = _SCOTTISH.sub("I", _DIGITS.sub(_lettered, with_capital_o(text)))
    tokens = text.split()
    if len(tokens) < 2 or not any(token[:1].isupper() for token in tokens):
        return text
    joined = " ".join(f"I{token[1:]}" if _is_misread(token) else token for token in tokens)
    return re.sub(r"(?<=[\s,])[Il1|]{2,3}$", lambda match: "I" * len(match[0]), joined)


def _lettered(match: re.Match[str]) -> str:
    """A name's word in capitals with the letters that its digits were read for: "6IAN" is "GIAN"."""
    spelled = match[0].translate(_LETTERS)
    return spelled if spelled.isalpha() and is_known_name(fold(spelled)) else match[0]


def _is_misread(token: str) -> bool:
    if token[0] != "l" or fold(token) in PARTICLES:
        return False
    return len(token) > _SHORTEST or given_level(fold(f"i{token[1:]}")) >= 4


def unglued(text: str) -> str:
    """A name that was read without its space, parted where both halves are names: "JOHNDOE" is "JOHN DOE"."""
    if " " in text or not text.isalpha() or len(text) < 6 or is_known_name(fold(text)) or cities_in(text):
        return text
    if shape(text) == "mixed" and not _CAMEL.fullmatch(text):
        return text
    folded = fold(text)
    if len(folded) != len(text):
        return text
    camel = _CAMEL.fullmatch(text)
    if camel:
        return f"{camel[1]} {camel[2]}" if given_level(fold(camel[1])) >= 3 else text
    options = [
        (given_level(folded[:cut]) + family_level(folded[cut:]), cut)
        for cut in range(3, len(folded) - 2)
        if given_level(folded[:cut]) >= 6 and family_level(folded[cut:]) >= 2
    ]
    return f"{text[: max(options)[1]]} {text[max(options)[1] :]}" if options else text
