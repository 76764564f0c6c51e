"""How rows put together are set: as one, as a name with a description, as the two halves of a logo."""

from __future__ import annotations

from ocr.fields.candidates import Candidate
from ocr.fields.lexicon import is_plain, slogan_words, title_weight
from ocr.fields.text import shape, words

_LARGE = 1.4
_ALIKE = 1.15
"""Letters of a logo, against the card's usual and each other."""


def is_set_as_one(stack: Candidate) -> bool:
    """Whether the rows of a stack are of one size or one width."""
    ratio = max(row.size for row in stack.rows) / min(row.size for row in stack.rows)
    slack = 0.25 * min(row.size for row in stack.rows) + 0.02 * max(row.width for row in stack.rows)
    edges = [(row.left, row.right) for row in stack.rows]
    justified = all(max(side) - min(side) < slack for side in zip(*edges, strict=True))
    return ratio < 1.45 or justified


def is_described(stack: Candidate) -> bool:
    """Whether one of two rows says in a word or two what the other, a name of its own, is: "Isla Verde", "RESORT"."""
    plain = [is_plain(part) for part in stack.texts]
    if len(plain) != 2 or plain[0] == plain[1]:
        return False
    described, row = (stack.rows[1], 0) if plain[0] else (stack.rows[0], 1)
    words_of_row = [word for word in words(stack.texts[row]) if word != "&"]
    name = stack.texts[1 - row]
    return (
        len(words_of_row) <= 3
        and (shape(stack.texts[row]) != "lower" or shape(name) == "lower")
        and described.size >= stack.rows[row].size * 0.9
        and title_weight(name) < 1.5
        and not slogan_words(name)
        and not any(c.isdigit() for c in name)
    )


def is_even(stack: Candidate) -> bool:
    """Whether two rows are set so alike that one alone would be half a name."""
    ratio = max(row.size for row in stack.rows) / min(row.size for row in stack.rows)
    return len(stack.rows) == 2 and ratio < 1.3 and not any(title_weight(part) > 1.5 for part in stack.texts)


def is_logo(stack: Candidate) -> bool:
    """Whether two rows of one or two words in large letters stand alike."""
    sizes = [row.size for row in stack.rows]
    return (
        len(stack.rows) == 2
        and not stack.is_level
        and stack.size > _LARGE
        and max(sizes) < _ALIKE * min(sizes)
        and len({shape(part) for part in stack.texts}) == 1
        and max(len(part.split()) for part in stack.texts) <= 2
    )
