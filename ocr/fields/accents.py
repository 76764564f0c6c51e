"""Marks that the reader lost or misplaced, put back where the card's language leaves no doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ocr.fields.data.accents import COMPOUNDS, MARKED
from ocr.fields.data.alphabets import ALPHABETS
from ocr.fields.text import fold
from ocr.scripts import bare

_LEAST = 5
_WORD = re.compile(r"[^\W\d_]+")
_TWINS = {
    country: str.maketrans(seen + seen.upper(), meant + meant.upper())
    for countries, seen, meant in (
        ("RO MD", "şţã", "șță"),
        ("HR RS BA ME SI", "ð", "đ"),
        ("HU", "õû", "őű"),
        ("PL", "ñ", "ń"),
        ("CZ SK", "ė", "ě"),
        ("LV", "ãĩũġ", "āīūģ"),
        ("LT", "éè", "ėė"),
        ("EE", "ōô", "õõ"),
    )
    for country in countries.split()
} | {"TR": str.maketrans("ÍÌ", "İİ")}
"""Letters that look like another's, by the countries that write the other."""
_CARON_APART = re.compile(r"(?<=\w)([ltd])['’](?!\s)")
_CARONS = {"l": "ľ", "t": "ť", "d": "ď"}
"""What looks like a letter and an apostrophe, where no language of the country writes one in a word."""


def marked(text: str, regions: Sequence[str]) -> str:
    """A title or firm with the marks of its words as they are spelled in the likeliest of the card's countries."""
    table = _table(regions[0]) if regions else {}
    if regions[:1] == ["TR"] and re.match(r"i\w+ [A-ZÇĞİÖŞÜ]", text):
        text = f"İ{text[1:]}"  # the dot of a capital is lost among its letters' own
    tokens = re.split(r"([^\w]+)", text)
    place = 0
    while table and place < len(tokens):
        for length in (9, 7, 5, 3, 1):
            window = tokens[place : place + length]
            right = table.get(" ".join(fold(token) for token in window[::2])) if len(window) == length else None
            if right:
                tokens[place : place + length : 2] = [
                    _cased(word, like, regions[0]) for word, like in zip(right.split(), window[::2], strict=True)
                ]
                place += length - 1
                break
        else:
            tokens[place] = _with_marked_end(tokens[place], regions[0], table)
        place += 1
    return "".join(tokens)


def own_letters(text: str, regions: Sequence[str], heard: Sequence[str] = ()) -> str:
    """A text in the letters of the likeliest of the card's countries.

    Where one reader saw a mark that its languages write and another saw none, or a mark that they do not write, the
    mark is there; where it is not of theirs, it is not. A word of other letters that all readers saw is a foreign name.
    Of letters that look alike it is the country's: Romanian has a comma below, not a cedilla.

    Args:
        text: As read.
        regions: The likeliest country first.
        heard: What each reader saw in the lines it is from.
    """
    country = regions[0] if regions else ""
    alphabet = ALPHABETS.get(country)
    text = _as_written_in(country, text)
    if not alphabet:
        return text
    seen: dict[str, list[str]] = {}
    for word in _WORD.findall(_as_written_in(country, "\n".join(heard))):
        seen.setdefault(bare(word), []).append(word)
    return _WORD.sub(lambda word: _own_word([word[0], *seen.get(bare(word[0]), ())], alphabet), text)


def _as_written_in(country: str, text: str) -> str:
    if country in {"CZ", "SK"}:
        text = _CARON_APART.sub(lambda letter: _CARONS[letter[1]], text)
    return text.translate(_TWINS.get(country, {}))


def _own_word(forms: Sequence[str], alphabet: frozenset[str]) -> str:
    """A word out of the letters that readers saw at each of its places; as it was read first where one is not known.

    Who saw a foreign mark in it is not heard where another saw none: marks are not invented singly.
    """
    heard = [form for form in forms if _is_own(form, alphabet)] or forms
    least = min(map(len, heard))  # an æ is one letter, and two to who does not see it
    heard = [form for form in heard if len(form) == least]
    letters = [_own_letter(seen, alphabet) for seen in zip(*heard, strict=True)]
    return "".join(map(_as_large, letters, heard[0])) if all(letters) else forms[0]


def _as_large(letter: str, like: str) -> str:
    other = letter.swapcase()
    return other if letter.isupper() != like.isupper() and len(other) == 1 else letter


def _own_letter(seen: Sequence[str], alphabet: frozenset[str]) -> str:
    """The letter with a mark of the alphabet's, else the plain one; nothing where all have foreign marks."""
    own = [letter for letter in seen if _is_own(letter, alphabet)]
    return next((letter for letter in own if not letter.isascii()), own[0] if own else "")


def _is_own(text: str, alphabet: frozenset[str]) -> bool:
    return all(c.isascii() or not c.isalpha() or c in alphabet for c in text.lower())


@cache
def _table(region: str) -> dict[str, str]:
    return {fold(phrase): phrase for phrase in MARKED.get(region, ())}


def _with_marked_end(word: str, region: str, table: dict[str, str]) -> str:
    folded = fold(word)
    if region not in COMPOUNDS or len(folded) != len(word):
        return word
    for cut in range(2, len(word) - _LEAST + 1):
        right = table.get(folded[cut:])
        if right and " " not in right and len(right) == len(word) - cut:
            return word[:cut] + _cased(right, word[cut:], region)
    return word


def _cased(word: str, like: str, region: str) -> str:
    """A word in the case of another; Turkish has its own capital of i."""
    upper = word.replace("i", "İ").upper() if region in {"TR", "CY"} else word.upper()
    if like.isupper() and (len(like) > 1 or len(word) == 1):
        return upper
    return upper[:1] + word[1:] if like[:1].isupper() else word
