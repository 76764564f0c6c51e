"""Lines in a script that no reader here knows: where two readers see different things, the letters are of neither."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ocr import scripts
from ocr.readers import Deadline, ScriptFinder, Strip, StripText

_DOUBTED = 0.75
"""Confidence of the first reader below which what it saw may be rubbish."""
_DOUBTED_TOO = 0.9
"""The same of the second, which is sure of nearly all it can read, on a card that is known to have such lines."""
_GUESSED = 0.7
"""The same, where all of what the second saw is a guess."""
_LEAST = 3
"""Letters that the first reader must have seen for a line to be of letters."""
_SEEN_BY_BOTH = 0.5
"""Share of the first's letters, of which the second sees fewer in a script that it does not know."""
_LINES = 2
"""Such lines from which the script is looked for: one may be a logo, or handwriting."""
_HALF_KNOWN = "Greek"
"""What the second reader knows the letters of, but not those with marks: where it sees it, it is that."""
ADDRESS = re.compile(r"@|//|[Ww]{3}\.|[a-z]\.[a-z]{2}")
"""What is in addresses of mail and in hosts, which are written alike in all scripts."""
_NUMBER = re.compile(r"[\W_]*\d[\d\W_]*")

Pair = tuple[StripText, StripText]
"""What the first reader saw in a strip, and the second."""


def lines(
    pairs: Mapping[int, Pair], strips: Sequence[Strip], finder: ScriptFinder, limit: Deadline
) -> tuple[str, list[int]] | None:
    """The script that a card's strips are of which could not be read, and which they are; None where all could."""
    strange = [i for i, pair in pairs.items() if _strange(*pair)]
    script = finder.script([strips[i] for i in strange], limit) if len(strange) >= _LINES else None
    if script is None:
        return None
    if any(scripts.foreign(second.text) == _HALF_KNOWN for _, second in pairs.values()):
        script = _HALF_KNOWN
    return script, [i for i, (first, second) in pairs.items() if i in strange or _doubted(first, second)]


def readable(first: StripText, second: StripText) -> StripText:
    """The second's words that are written alike in all scripts: addresses, and numbers that the first saw as well."""
    seen = scripts.bare(first.text)
    return StripText.of(
        tuple(
            word
            for word in second.words
            if ADDRESS.search(word.text) or (_NUMBER.fullmatch(word.text) and scripts.bare(word.text) in seen)
        )
    )


def _strange(first: StripText, second: StripText) -> bool:
    seen = _letters(first)
    little = _letters(second) < _SEEN_BY_BOTH * seen or second.confidence < _GUESSED
    return first.confidence < _DOUBTED and seen >= _LEAST and little


def _doubted(first: StripText, second: StripText) -> bool:
    return first.confidence < _DOUBTED and second.confidence < _DOUBTED_TOO


def _letters(text: StripText) -> int:
    return sum(letter.isalpha() for letter in text.text)
