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
_TWINS = {
    **dict.fromkeys(("RO", "MD"), str.maketrans("şţŞŢ", "șțȘȚ")),
    **dict.fromkeys(("HR", "RS", "BA", "ME", "SI"), str.maketrans("ðÐ", "đĐ")),
}
"""Letters that look like another's, by the countries that write the other."""


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

    A word with a letter that no language there has is spelled as another reader saw it, where that differs in marks
    alone; and of letters that look alike it is the country's: Romanian has a comma below, not a cedilla.

    Args:
        text: As read.
        regions: The likeliest country first.
        heard: What each reader saw in the lines it is from.
    """
    alphabet = ALPHABETS.get(regions[0]) if regions else None
    if alphabet:
        seen = {bare(word): word for line in heard for word in line.split() if _is_own(word, alphabet)}
        text = re.sub(
            r"\S+", lambda word: word[0] if _is_own(word[0], alphabet) else seen.get(bare(word[0]), word[0]), text
        )
    return text.translate(_TWINS.get(regions[0], {})) if regions else text


def _is_own(word: str, alphabet: frozenset[str]) -> bool:
    return all(letter.isascii() or not letter.isalpha() or letter in alphabet for letter in word.lower())


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
