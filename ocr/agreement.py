"""Makes one text of what two readers saw in a line: the second's letters, the marks and gaps that the first knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise

from ocr import scripts
from ocr.readers import StripText, StripWord

_MARKS_KNOWN = 0.5
"""Confidence of a word from which its marks are right."""
_LETTER_KNOWN = 0.8
"""Confidence of a word of the first reader from which its marked letter is right, and the second's other one wrong."""
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

_SET_WIDE = 3
"""Words of one letter from which a line is set wide."""
_LETTERS = re.compile(r"\w+")
_CORE = re.compile(r"\w(?:.*\w)?['’]?")
"""A word without the signs around it."""
_CARON = re.compile(r"[ľĽťď]")
_CARON_APART = re.compile(r"(?<=\w)([LlTtd])['’](?=\w|$)")
"""Letters whose caron looks like an apostrophe."""

_CAPITAL_I = re.compile(
    r"^l(?=[bcdgmnrstvxz][^\W\d_A-Z]{3,}[.,;:]?$|n[cg][.,]?$)"
    r"|(?:(?<=^Mc)|(?<=^Mac))[lł](?=[bcdgmnrstvx][^\W\d_A-Z]{2})"
)
"""What was set as an I: words of the languages of cards do not begin so, but for "ltd" and its like."""

Spot = tuple[int, int]
"""A letter: which word, and its place in the word."""


def fused(first: StripText, second: StripText) -> StripText:
    """The second's text, with the marks and the gaps that the first saw."""
    second = _closed(first, second)
    match = _matched(second, first)
    words = (piece for index in range(len(second.words)) for piece in _pieces(first, second, index, match))
    return StripText.of(tuple(_agreed(first, *piece, match) for piece in words), second.spelling)


def with_marks(first: StripText, second: StripText) -> StripText:
    """The first's text, with the marks that the second saw."""
    match = _matched(first, second)
    words = []
    for index, word in enumerate(first.words):
        text = word.text
        for run in _LETTERS.finditer(text):
            its = _run([match.get((index, place)) for place in range(*run.span())])
            if its is not None and second.words[its[0]].confidence >= _MARKS_KNOWN:
                spelled = second.words[its[0]].text[its[1] : its[1] + len(run[0])]
                letters = (
                    b if _is_marked(b) and not _is_marked(a) else a for a, b in zip(run[0], spelled, strict=True)
                )
                text = text[: run.start()] + _cased("".join(letters), run[0]) + text[run.end() :]
        words.append(replace(word, text=text))
    return StripText.of(tuple(words), first.spelling)


def capitalised(text: StripText) -> StripText:
    """The text with an I at the start of words where the readers, who cannot see the difference, took it for an l."""
    if "@" in text.text or not any(_CAPITAL_I.search(word.text) for word in text.words):
        return text
    return StripText.of(
        tuple(replace(word, text=_CAPITAL_I.sub("I", word.text)) for word in text.words),
        text.spelling,
    )


def _closed(first: StripText, second: StripText) -> StripText:
    """The second's letters in the first's words, where it took wide-set letters for words."""
    letters = "".join(word.text for word in second.words)
    same = scripts.bare(first.text) == scripts.bare(second.text) and len("".join(first.text.split())) == len(letters)
    if not same or _single(second) < max(_SET_WIDE, _single(first) + 1):
        return second
    words, start = [], 0
    for word in first.words:
        end = start + len(word.text)
        words.append(replace(word, text=letters[start:end], confidence=second.confidence))
        start = end
    return StripText.of(tuple(words), second.spelling)


def _single(text: StripText) -> int:
    """How many words are one letter."""
    return sum(len(word.text) == 1 and word.text.isalpha() for word in text.words)


def _matched(text: StripText, other: StripText) -> dict[Spot, Spot]:
    """Where the letters of a text are in another, marks and case aside.

    A letter with a mark is often another letter to who does not see the mark: an ą is a q, an Ø is a 0.
    """
    mine, theirs = list(_spots(text)), list(_spots(other))
    steps = SequenceMatcher(
        None, [_bare(other, spot) for spot in theirs], [_bare(text, spot) for spot in mine], autojunk=False
    ).get_opcodes()
    match: dict[Spot, Spot] = {}
    for step, start, end, place, after in steps:
        single = step == "replace" and end - start == after - place == 1
        if step == "equal" or (single and _confused(_letter(text, mine[place]), _letter(other, theirs[start]))):
            match |= dict(zip(mine[place:after], theirs[start:end], strict=True))
    return match


def _confused(one: str, other: str) -> bool:
    pair = {one.casefold(), other.casefold()}
    return pair == {"0", "ø"} or (one.isalpha() and other.isalpha() and (_is_marked(one) or _is_marked(other)))


def _letter(text: StripText, spot: Spot) -> str:
    return text.words[spot[0]].text[spot[1]]


def _run(spots: Sequence[Spot | None]) -> Spot | None:
    """The first of spots that follow each other in one word; None where they do not."""
    known = [spot for spot in spots if spot is not None]
    whole = len(known) == len(spots) and all(a[0] == b[0] and a[1] + 1 == b[1] for a, b in pairwise(known))
    return known[0] if whole else None


def _spots(text: StripText) -> Iterator[Spot]:
    return ((index, place) for index, word in enumerate(text.words) for place in range(len(word.text)))


def _bare(text: StripText, spot: Spot) -> str:
    letter = _letter(text, spot)
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
    """A word that both saw, but for marks and case, with the marks of both: readers lose more of them than they invent.

    Where they saw the same letters, the case is that of who saw a word as words are set.
    """
    core = _CORE.search(word.text)
    if core is None:
        return word
    spots = spots[core.start() : core.end()]
    text = _CARON_APART.sub(r"\1", core[0])
    kept = [spot for spot in spots if spot in match or len(text) == len(core[0])]
    its = _run([match.get(spot) for spot in kept])
    if its is None or len(kept) < len(text):
        return word
    mine = first.words[its[0]]
    spelled = mine.text[its[1] : its[1] + len(text)]
    if len(text) < len(core[0]) and not _CARON.search(spelled):
        return word
    seen = word.confidence >= _MARKS_SEEN and max(first.text) < _UNKNOWN_TO_SECOND
    tidier = _one_case(spelled) - _one_case(text)
    like = spelled if tidier > 0 else text
    letters = (_likelier(a, b, mine.confidence, sure=seen) for a, b in zip(spelled, text, strict=True))
    together = word.text[: core.start()] + _cased("".join(letters), like) + word.text[core.end() :]
    return replace(word, text=together, confidence=max(word.confidence, mine.confidence))


def _likelier(first: str, second: str, confidence: float, *, sure: bool) -> str:
    """Of a letter as each saw it, the likelier.

    A mark that the first alone saw counts where it does not doubt the word, nor the second is sure of a letter that it
    knows. Of two marks on one letter the first's is likelier; on two letters, if it is sure of the word.

    Args:
        first: What the first saw.
        second: What the second saw.
        confidence: Of the first's word.
        sure: Whether the second would have seen a mark.
    """
    if not _is_marked(first):
        return second
    if scripts.bare(first) == scripts.bare(second):
        return first if confidence >= _MARKS_KNOWN and (_is_marked(second) or not sure) else second
    return first if confidence >= (_LETTER_KNOWN if _is_marked(second) else _MARKS_KNOWN) else second


def _is_marked(letter: str) -> bool:
    return letter.isalpha() and scripts.bare(letter) != letter.casefold()


def _cased(text: str, like: str) -> str:
    """A text in the case of another, letter by letter, as far as its letters have both."""
    return "".join(
        c.swapcase() if c.isupper() != other.isupper() and other.isalpha() and len(c.swapcase()) == 1 else c
        for c, other in zip(text, like, strict=True)
    )


def _one_case(text: str) -> bool:
    """Whether a word is set as words are: all small, all capitals, or with one capital in front."""
    return text in {text.lower(), text.upper(), text.capitalize()} or text.isupper() or text.istitle()
