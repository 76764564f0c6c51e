"""Puts the marks of Vietnamese on what readers saw that do not know its vowels with two marks."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from itertools import accumulate, pairwise

from ocr import scripts
from ocr.readers import StripText

_TWO_MARKS = "\u1e00"
"""The first of the letters that only the reader of Vietnamese knows: the second reader leaves them out."""


def marked(known: StripText, own: StripText, *, whole: bool) -> StripText:
    """What all readers but one saw, who see letters and digits better, with the marks that one alone knows.

    Args:
        known: What the others made of the line.
        own: What the reader of Vietnamese saw.
        whole: Whether the others left no letters out.
    """
    seen, its = ("".join(word.text for word in text.words) for text in (known, own))
    starts, gaps = ([0, *accumulate(len(word.text) for word in text.words)] for text in (known, own))
    letters = list(seen)
    pairs = SequenceMatcher(None, _bare(seen), _bare(its), autojunk=False)
    for step, start, end, its_start, its_end in pairs.get_opcodes():
        new = its[its_start:its_end]
        if step == "equal":
            letters[start:end] = map(_cased, new, seen[start:end])
        elif step == "insert" and not whole and all(_is_marked(c) for c in new):
            _fill(letters, start, new, ahead=start in starts and its_start in gaps)
        elif step == "replace" and len(new) == end - start == 1 and not seen[start].isalnum() and new >= _TWO_MARKS:
            letters[start] = new
    words = ("".join(letters[start:end]) for start, end in pairwise(starts))
    return StripText.of(
        tuple(
            replace(was, text=_cased(word, was.text) if len(was.text) > 1 else word)
            for word, was in zip(words, known.words, strict=True)
        ),
        known.spelling,
    )


def _bare(text: str) -> list[str]:
    return [scripts.bare(letter) or letter for letter in text]


def _is_marked(letter: str) -> bool:
    return letter.isalpha() and scripts.bare(letter) != letter.lower()


def _fill(letters: list[str], place: int, new: str, *, ahead: bool) -> None:
    """Fill a hole before a place: with the letter behind it where a word begins there, else with the one before."""
    if place < len(letters) and (ahead or not place):
        letters[place] = new + letters[place]
    else:
        letters[place - 1] += new


def _cased(text: str, like: str) -> str:
    """A text in capitals where another is all of them."""
    return text.upper() if like.isupper() else text
