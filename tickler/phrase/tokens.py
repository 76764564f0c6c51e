"""Words to tokens: one pass of one regular expression over the folded words.

Folding keeps the length, so that a token's place is its place in the words as said.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import islice
from typing import NamedTuple


class Token(NamedTuple):
    """A piece of the words: kind, folded text, where it stands, and the text in small letters with its accents."""

    kind: str
    text: str
    start: int
    end: int
    said: str


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter).lower()
    found = next((part for part in base if not unicodedata.combining(part)), letter)
    return found if found.isalpha() or len(base) > 1 else letter


_TABLE = {code: _plain(chr(code)) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))}
_TABLE |= {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
_TABLE |= {ord(letter): plain for letter, plain in zip("ßæøœđłẞÆØŒĐŁ", "saoodlsaoodl", strict=True)} | {0xA0: " "}
_TABLE |= {ord("×"): "x", ord("÷"): "/", 0x2009: " ", 0x202F: " "}


def fold(words: str) -> str:
    """Small letters without accents, as long as the words themselves."""
    return words.lower() if words.isascii() else words.translate(_TABLE)


_YEAR = r"(?:19|20|21)\d\d"
_PATTERN = re.compile(
    r"(?P<address>(?:https?://|www\.)[^\s,;]+|[\w.+-]{1,64}+@[\w-]+\.[\w.-]+)"
    r"|(?P<ampm>[ap]\.\s{0,9}m\b\.?)"
    r"|(?P<word>[^\W\d_\u00aa\u00ba]+)"
    rf"|(?P<iso>{_YEAR}[-/.]\d\d?[-/.]\d\d?(?:t[\d:.]+z?)?(?![\d]))"
    r"|(?P<phone>(?:\+\d[\d ().-]{5,30}\d|\(\d{3}\)\s?\d{3}[ .-]?\d{4}|\d{3}[ .-]\d{3}[ .-]\d{4}|\d{3}-\d{4}"
    r"|\d{3}-\d\d-\d{4}|\d{4,}[ -]\d\d-\d{4})(?!\d))"
    r"|(?P<money>[$€£]\s{0,9}\d[\d.,]{0,20}+(?!\d)(?:\s?(?:k|m|bn|mio|mrd)\b)?|\d[\d.,]{0,20}+\s{0,9}+[%$€£])"
    r"|(?P<grouped>\d{1,3}(?:[.,']\d{3})+(?:[.,]\d+)?(?!\d))"
    r"|(?P<number>\d\d?(?=-\d\d?(?:[./]\d\d?[./]|\.\d\d(?!\d))))"
    rf"|(?P<numeric>\d\d?(?P<mark>[-/.])\d\d?(?P=mark){{1,2}}(?:\s{{0,9}}{_YEAR}|\d\d)(?![\d/]))"
    r"|(?P<clock>\d\d?(?:::?\d\d(?::\d\d)?|h\d\d)(?!\d)(?:[.,]\d+)?)"
    rf"|(?P<monthyear>\d\d?[-/.]{_YEAR}(?![-/]?\d)|{_YEAR}-\d\d?(?![-\d]))"
    r"|(?P<version>\d+(?:\.\d+){2,}|\d+(?:-\d+){2,})"
    r"|(?P<pair>\d\d?[./-]\d\d?(?!\d|\.\d)(?:\.(?!\d))?)"
    r"|(?P<ordinal>\d\d?(?:\.?[\u00ba\u00aa\u00b0]))"
    r"|(?P<dotted>\d\d?\.(?!\d))"
    r"|(?P<digits>\d+)"
    r"|(?P<half>\u00bd)"
    r"|(?P<hyphen>(?<=[^\W\d_])-(?=[^\W\d_]))"
    r"|(?P<mark_>[,.;:!?\n/()&@+#-]|[\u2013\u2014\u2026])"
)
_COMBINING = re.compile("[\u0300-\u036f]")
MOST_TOKENS = 3000
"""As many as 10,000 characters of prose have; what comes after is not read."""

_SILENT = frozenset(("hyphen", "mark"))


def tokens(words: str) -> list[Token]:
    """The tokens of the words, in order; spaces, quotes and hyphens inside words are none."""
    folded = fold(words)
    if not words.isascii() and _COMBINING.search(folded):
        folded = _joined(folded)
    small = folded if words.isascii() else words.lower()
    small = small if len(small) == len(folded) else folded
    matches = (match for match in _PATTERN.finditer(folded) if match.lastgroup not in _SILENT)
    return [
        Token(match.lastgroup or "", match[0], match.start(), match.end(), small[match.start() : match.end()])
        for match in islice(matches, MOST_TOKENS)
    ]


_PLAIN = re.compile(r"[^\W\d_\u00aa\u00ba]*")


def listed_texts(words: str) -> list[list[str]]:
    """The texts of the tokens of each of the phrases that ";" divides.

    The same as by `tokens`, and sooner where there is nothing but letters and spaces.
    """
    if _PLAIN.fullmatch(words.replace(" ", "").replace(";", "")):
        return [fold(phrase).split() for phrase in words.split(";")]
    return [
        fold(phrase).split() if _PLAIN.fullmatch(phrase.replace(" ", "")) else [token.text for token in tokens(phrase)]
        for phrase in words.split(";")
    ]


def _joined(folded: str) -> str:
    """Letters whose accents are characters of their own, without them; spaces behind the word keep the length."""
    return re.sub(
        "(?:[^\\W\\d_][\u0300-\u036f]*)+",
        lambda match: _COMBINING.sub("", match.group()).ljust(len(match.group())),
        folded,
    )
