"""Letters and words, made comparable."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_UNDECOMPOSED = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h", "ŋ": "n"}
)
_PUNCTUATION = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "–": "-",
        "—": "-",
        "‐": "-",
        "‑": "-",
        "−": "-",
        "·": "•",
        "∙": "•",
        "●": "•",
    }
)
_DIGITS = re.compile(r"(?<![^\W_])[\dOoQIl|]{3,}(?![^\W_])")
_TO_DIGITS = str.maketrans("OoQIl|", "000111")
_ELIDED = re.compile(r"^(?:[ld]|dell|all|dall|nell|sull|qu)'(?=\w{3})")
"""Articles and prepositions that lost their vowel before another: "l'atelier", "dell'arte"."""
_NEITHER = re.compile(r"[^a-z0-9]")
_WORD = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*", re.UNICODE)


_IRISH = re.compile(r"(?<!\S)ó(?=\s[A-ZÀ-Þ][^\W\d_])")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Text without case and diacritics: "Müdürü" and "MUDURU" are one."""
    low = unicodedata.normalize("NFKC", text).replace("İ", "i").casefold().translate(_UNDECOMPOSED)
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))


def bare(text: str) -> str:
    """Text without diacritics, its case kept: e-mail addresses have none, whatever the reader saw."""
    return text if text.isascii() else "".join(c.upper() if old.isupper() else c for old in text for c in fold(old))


def tidy(text: str) -> str:
    """Text as one line of composed letters and plain hyphens, quotes and spaces; control characters dropped."""
    composed = _composed(text).translate(_PUNCTUATION)
    return " ".join("".join(c if c.isprintable() else " " for c in composed).split())


def _composed(text: str) -> str:
    """Composed letters; the ordinal signs stay what they are, as "12º" is no "12o"."""
    parts = re.split(r"([ºª])", text)
    return "".join(part if part in "ºª" else unicodedata.normalize("NFKC", part) for part in parts)


def digits_mended(text: str) -> str:
    """Text with O, Q, I, l and | turned into digits in groups that are otherwise digits: "6O614" is "60614"."""
    return _DIGITS.sub(lambda m: m[0].translate(_TO_DIGITS) if re.search(r"\d", m[0]) else m[0], text)


def words(text: str) -> list[str]:
    """The folded words of letters in a text."""
    return list(_words(text))


@lru_cache(maxsize=16384)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_ELIDED.sub("", fold(w).strip(".'-")) for w in _WORD.findall(text))


@lru_cache(maxsize=16384)
def with_capital_o(text: str) -> str:
    """A text whose Irish "Ó" before a surname was read small: only a capital stands there."""
    return _IRISH.sub("Ó", text)


def letters(text: str) -> str:
    """Only the folded letters and digits of a text: for comparing with domains."""
    return _NEITHER.sub("", fold(text))


def unpaired(text: str) -> str:
    """Folded text with ae, oe and ue as single vowels: "mueller" and "muller", both of Müller, become one."""
    return text.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def is_own(name: str, domain: str) -> bool:
    """Whether a domain is made of a name's letters and no more, its umlauts written out or not."""
    return unpaired(domain.replace("-", "")) == unpaired(name)


def shape(text: str) -> str:
    """How a text is cased: "upper", "title", "lower" or "mixed"."""
    cased = [w for w in re.findall(r"[^\W\d_]+", text) if w[:1].isupper() or w[:1].islower()]
    if not cased:
        return "mixed"
    if all(w.isupper() for w in cased):
        return "upper"
    if all(w.islower() for w in cased):
        return "lower"
    return "title" if all(w[:1].isupper() for w in cased) else "mixed"
