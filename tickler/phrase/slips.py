"""How names are mistyped: the single edits a hand or an ear makes, each with how sure it leaves the word.

The edits are made once, of the words the language's file marks, and looked up like any other word: nothing is compared
with everything. The first letter is never touched: people get it right, and other words begin there.
"""

from __future__ import annotations

from collections.abc import Iterator

TRANSPOSED = 0.9
DOUBLED = 0.92
DROPPED = 0.88
HEARD = 0.85
INSERTED = 0.85

SHORTEST = 6
"""Below six letters a single edit is too often another word."""

TURNED = 5
"""Of five letters only two that changed places, and one that only sounds behind the last, are slips."""

VOWELS = "aeiouy"
"""A vowel slips in anywhere; another letter where it also stands beside: "frebrero"."""
HEARD_ALIKE = {"c": "ks", "k": "c", "s": "cz", "z": "s", "d": "t", "t": "d", "v": "w", "w": "v", "m": "n", "n": "m"}


def slips_of(word: str) -> Iterator[tuple[str, float]]:
    """Every single slip of a word, with the probability that it is this word."""
    if len(word) < TURNED:
        return
    if word[-1] not in VOWELS:
        yield word + "e", INSERTED
    if len(word) < SHORTEST:
        yield from _turned(word)
        return
    for at in range(1, len(word)):
        head, letter, tail = word[:at], word[at], word[at + 1 :]
        yield head + tail, DROPPED
        yield head + letter + letter + tail, DOUBLED
        for extra in dict.fromkeys((*VOWELS[:5], *word[max(at - 2, 0) : at + 3])):
            yield head + extra + letter + tail, INSERTED
        if tail and tail[0] != letter:
            yield head + tail[0] + letter + tail[1:], TRANSPOSED
        for other in VOWELS if letter in VOWELS else HEARD_ALIKE.get(letter, ""):
            if other != letter:
                yield head + other + tail, HEARD


def _turned(word: str) -> Iterator[tuple[str, float]]:
    """The word with two neighbours turned round, but for the first letter."""
    for at in range(1, len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :], TRANSPOSED
