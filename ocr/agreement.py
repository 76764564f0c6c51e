"""Makes one text of what two readers saw in a line: the second's letters, the marks and gaps that the first knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise

from ocr import scripts
from ocr.readers import StripText, StripWord

_MARKS_KNOWN = 0.5
"""Confidence of a word of the first reader from which its marks are right."""
_MARKS_SEEN = 0.997
"""Confidence of a word of the second reader from which it would have seen marks on letters that it knows."""
_UNKNOWN_TO_SECOND = "\u0250"
"""The first letter after those that the second reader knows: those of Vietnamese with two marks come behind it."""
_NET = re.compile(r"@|//|[Ww]{3}|\w\.[a-z]{2}|\w{3}\.[A-Z]{2,4}\b")
"""What has no gaps from there on, whatever a reader saw: an address of mail, a host."""
_SEEN = 0.8
"""Confidence of a word of the first reader from which it begins where it does, though the letter before is disputed."""
_GAP = 0.22
"""Of a letter's width, from which two words are apart; wide-set letters are read as words, too."""
_SHORTEST = 2
"""Letters that a piece of a word must have to be a word."""

_CAPITAL_I = re.compile(
    r"^l(?=[bcdgmnrstvxz][^\W\d_A-Z]{3,}[.,;:]?$|n[cg][.,]?$)"
    r"|(?:(?<=^Mc)|(?<=^Mac))[lł](?=[bcdgmnrstvx][^\W\d_A-Z]{2})"
)
"""What was set as an I: words of the languages of cards do not begin so, but for "ltd" and its like."""

Spot = tuple[int, int]
"""A letter: which word, and its place in the word."""


def fused(first: StripText, second: StripText) -> StripText:
    """The second's text, with the first's words where they differ in marks alone, and the first's gaps."""
    mine, theirs = list(_spots(first)), list(_spots(second))
    pairs = SequenceMatcher(
        None, [_bare(first, spot) for spot in mine], [_bare(second, spot) for spot in theirs], autojunk=False
    ).get_matching_blocks()
    match = {theirs[b + i]: mine[a + i] for a, b, size in pairs for i in range(size)}
    words = (piece for index in range(len(second.words)) for piece in _pieces(first, second, index, match))
    return StripText.of(tuple(_agreed(first, *piece, match) for piece in words), second.spelling)


def capitalised(text: StripText) -> StripText:
    """The text with an I at the start of words where the readers, who cannot see the difference, took it for an l."""
    if "@" in text.text or not any(_CAPITAL_I.search(word.text) for word in text.words):
        return text
    return StripText.of(
        tuple(replace(word, text=_CAPITAL_I.sub("I", word.text)) for word in text.words),
        text.spelling,
    )


def _spots(text: StripText) -> Iterator[Spot]:
    return ((index, place) for index, word in enumerate(text.words) for place in range(len(word.text)))


def _bare(text: StripText, spot: Spot) -> str:
    letter = text.words[spot[0]].text[spot[1]]
    return scripts.bare(letter) or letter


def _pieces(
    first: StripText, second: StripText, index: int, match: dict[Spot, Spot]
) -> Iterator[tuple[StripWord, list[Spot]]]:
    """The second's word, cut where the first saw a gap in the midst of its letters, with the spots of each piece."""
    word = second.words[index]
    ends = [0, *_gaps(first, second, index, match), len(word.text)]
    step = (word.right - word.left) / len(word.text)
    for start, end in pairwise(ends):
        left, right = word.left + start * step, word.left + end * step
        yield (
            StripWord(word.text[start:end], word.confidence, left, right),
            [(index, place) for place in range(start, end)],
        )


def _gaps(first: StripText, second: StripText, index: int, match: dict[Spot, Spot]) -> list[int]:
    text = second.words[index].text
    net = _NET.search(text)
    gaps = []
    last = 0
    for place in range(1, net.start() if net else len(text)):
        after = match.get((index, place))
        if after is None or not after[0] or after[1] or min(place - last, len(text) - place) < _SHORTEST:
            continue
        if _follows(first, after[0], match.get((index, place - 1))) and _apart(first, after[0]):
            gaps.append(place)
            last = place
    return gaps


def _follows(first: StripText, number: int, before: Spot | None) -> bool:
    """Whether a word of the first's begins after a letter that ended the one before it, or that it read otherwise."""
    if before is None:
        return first.words[number].confidence >= _SEEN
    return before == (number - 1, len(first.words[number - 1].text) - 1)


def _apart(first: StripText, number: int) -> bool:
    """Whether a word of the first's is as far from the one before it as words are, and not just letters."""
    before, word = first.words[number - 1], first.words[number]
    letter = (word.right - before.left) / (len(before.text) + len(word.text) + 1)
    return word.left - before.right > _GAP * letter


def _agreed(first: StripText, word: StripWord, spots: list[Spot], match: dict[Spot, Spot]) -> StripWord:
    """The first's spelling of a word that both saw, but for marks and case; else the second's."""
    seen = [match.get(spot) for spot in spots]
    same = [spot for spot in seen if spot is not None]
    if len(same) < len(seen) or any(a[0] != b[0] or a[1] + 1 != b[1] for a, b in pairwise(same)):
        return word
    its = first.words[same[0][0]]
    spelled = its.text[same[0][1] : same[-1][1] + 1]
    tidier = _one_case(spelled) - _one_case(word.text)
    knows_better = word.confidence >= _MARKS_SEEN and max(first.text) < _UNKNOWN_TO_SECOND
    marks = its.confidence >= _MARKS_KNOWN and not knows_better
    text = spelled if tidier > 0 or (tidier == 0 and marks) else word.text
    return replace(word, text=text, confidence=max(word.confidence, its.confidence))


def _one_case(text: str) -> bool:
    """Whether a word is set as words are: all small, all capitals, or with one capital in front."""
    return text in {text.lower(), text.upper(), text.capitalize()} or text.isupper() or text.istitle()
