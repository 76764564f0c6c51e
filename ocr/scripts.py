"""Which script letters are of, and letters without their marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

_NAMES = {
    "CJK": "Chinese or Japanese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
    "CYRILLIC": "Cyrillic",
    "GREEK": "Greek",
    "ARABIC": "Arabic",
    "HEBREW": "Hebrew",
    "THAI": "Thai",
    "DEVANAGARI": "Devanagari",
}
"""First word of a letter's Unicode name, and what a person calls the script."""


_UNMARKED = str.maketrans("ıđĐðÐøØłŁ", "idDdDoOlL") | str.maketrans({"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"})
"""Letters whose mark is no separate sign in Unicode, and two in one."""

_VIETNAMESE = re.compile(
    r"\.vn\b|\+ ?84\b|\(84\)|\bTNHH\b|\bZalo\b|\b[ĐÐ]T\b|C[oô]ng ty|Vi[eêệ]t ?Nam|H[aà] N[oôộ]i|H[oôồ] Ch[ií] Minh"
    r"|\bNguy[êëễěè]?n\b|\bQu[aâậ]?n \d|\bGi[aá]m [dđ][oôốồ]?c\b|\bTr[uư][oơờởò]?ng ph[oò]ng|\bKinh doanh\b|[ơư]",
    re.IGNORECASE,
)
"""What shows that a card is Vietnamese, also to a reader that does not know all its letters, or leaves them out."""
_VIETNAMESE_PLACES = re.compile(
    r"(?:angiang|vungtau|bacgiang|bacninh|bentre|binhdinh|binhduong|binhphuoc|binhthuan|camau|cantho|caobang|danang|"
    r"daklak|dongnai|dongthap|gialai|hagiang|hatinh|haiduong|haiphong|hoabinh|hungyen|khanhhoa|kiengiang|kontum|"
    r"laichau|lamdong|langson|laocai|longan|namdinh|nghean|ninhbinh|phutho|phuyen|quangbinh|quangnam|quangngai|"
    r"quangninh|quangtri|soctrang|sonla|tayninh|thaibinh|thainguyen|thanhhoa|tiengiang|travinh|tuyenquang|vinhlong|"
    r"vinhphuc|yenbai|hoian|nhatrang|dalat|halong)"
)
"""Provinces and towns, as `bare` gives them."""


def vietnamese(texts: Iterable[str]) -> bool:
    """Whether lines are of a Vietnamese card: its vowels with two marks are in no model of all Latin letters."""
    return any(_VIETNAMESE.search(text) or _names_vietnamese_place(text) for text in texts)


def _names_vietnamese_place(text: str) -> bool:
    return any(_VIETNAMESE_PLACES.fullmatch(bare(pair)) for part in text.split(",") for pair in _pairs(part))


def _pairs(text: str) -> Iterator[str]:
    """Each word with the next, where both begin with a capital: Vietnamese places have two."""
    return (f"{one}{other}" for one, other in pairwise(text.split()) if one[0].isupper() and other[0].isupper())


def bare(text: str) -> str:
    """The text without marks, spaces and case, to tell a difference in marks from a difference in letters."""
    apart = unicodedata.normalize("NFD", text.translate(_UNMARKED))
    return "".join(c for c in apart if not unicodedata.combining(c) and not c.isspace()).casefold()


def foreign(text: str) -> str | None:
    """What the script is called that most letters of the text are of; None for Latin, or no letters."""
    letters = [c for c in text if c.isalpha()]
    names = [_NAMES.get(unicodedata.name(c, "").split(" ")[0]) for c in letters]
    known = [name for name in names if name]
    return max(known, key=known.count) if len(known) > len(letters) / 2 else None


def latin_only(text: str) -> str:
    """The words of a text that hold no letters of another script: its numbers, addresses and names of hosts."""
    return " ".join(word for word in text.split() if not any(c.isalpha() and _is_foreign(c) for c in word))


def _is_foreign(letter: str) -> bool:
    return unicodedata.name(letter, "").split(" ")[0] in _NAMES
