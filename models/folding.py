"""Text as it is searched and compared: no case, no accents, no doubled spaces."""

from __future__ import annotations

import re
import unicodedata

STROKED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
"""Letters that Unicode does not take apart, but that people type without their stroke."""

NUMBER = re.compile(r"[\d\s+()./-]*\d[\d\s+()./-]*")


def fold(text: str) -> str:
    """The text folded: "Ångström  GmbH" becomes "angstrom gmbh"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return " ".join(bare.translate(STROKED).split())


def digits(text: str) -> str:
    """Only the decimal digits."""
    return "".join(letter for letter in text if letter.isdecimal())


def terms(query: str) -> list[str]:
    """What must all be found; a query that is a phone number in any writing is one term of its digits."""
    if NUMBER.fullmatch(query) and len(digits(query)) >= 3:
        return [digits(query)]
    return fold(query).split()
