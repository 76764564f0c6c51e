"""Internet domains: which are valid, and which almost are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import tldextract
from rapidfuzz.distance import Levenshtein

from ocr.fields.data.domains import ENDINGS, LOOKALIKES
from ocr.fields.text import letters

_EXTRACT = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
_ARABIC = re.compile(r"\bAI(?=\s[A-Z])")
"""The Arabic article as readers see it, who cannot tell its l from a capital I: "AI Noor"."""
LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?", re.IGNORECASE)


@lru_cache(maxsize=4096)
def split(domain: str) -> tuple[str, str]:
    """A domain's own name and public suffix, both empty when the suffix does not exist or a label is malformed."""
    low = domain.lower().strip(".")
    if not low or not low.isascii() or not all(LABEL.fullmatch(label) for label in low.split(".")):
        return "", ""
    parts = _EXTRACT(low)
    return (parts.domain, parts.suffix) if parts.domain and parts.suffix else ("", "")


def is_valid(domain: str) -> bool:
    """Whether a domain has a registered suffix and well-formed labels."""
    return bool(split(domain)[0])


def host_of(url: str) -> str:
    """A web address's host without "www."."""
    return re.sub(r"^(?:[a-z]+://)?(?:www\.)?", "", url.lower()).split("/")[0].split("?")[0]


def mended(domain: str) -> str | None:
    """The valid domain that a misread one stands for, as far as its ending tells; None when it tells nothing."""
    if is_valid(domain):
        return domain
    head, _, last = domain.rpartition(".")
    for wrong, right in ENDINGS:
        if head and last == wrong and is_valid(f"{head}.{right}"):
            return f"{head}.{right}"
    glued = re.fullmatch(r"(.{3,}?)(com|net|org)((?:\.[a-z]{2})?)", domain, re.IGNORECASE)
    if glued and "." not in glued[1]:
        return f"{glued[1]}.{glued[2]}{glued[3]}".lower()
    return None


def distance(one: str, other: str) -> int:
    """How many letters have to change to make one domain of the other."""
    return int(Levenshtein.distance(one.lower(), other.lower()))


def confusable(one: str, other: str) -> bool:
    """Whether two texts are the same up to letters that readers take for one another."""
    return _canonical(one) == _canonical(other)


def spoken(texts: Iterable[str]) -> frozenset[str]:
    """All runs of up to five words of some texts, as domains write them: what a domain may have been made of."""
    runs: set[str] = set()
    read = list(texts)
    for text in [*read, *(_ARABIC.sub("Al", one) for one in read if _ARABIC.search(one))]:
        found = [letters(word) for word in text.split()]
        runs |= {"".join(found[i:j]) for i in range(len(found)) for j in range(i + 1, min(i + 6, len(found) + 1))}
    return frozenset(run for run in runs if 4 < len(run) < 60)


def corrected(domain: str, runs: frozenset[str]) -> str | None:
    """A domain whose own name differs from the card's words only by lookalikes, set right; None when it need not be."""
    name, suffix = split(domain)
    bare = name.replace("-", "")
    if len(bare) < 5 or bare in runs:
        return None
    alike = {run for run in runs if len(run) == len(bare) and run != bare and confusable(run, bare)}
    options = {run for run in alike if digit_count(run) <= digit_count(bare)}
    if len(options) != 1:
        return None
    rest = iter(options.pop())
    mended_name = "".join("-" if c == "-" else next(rest) for c in name)
    return f"{domain[: len(domain) - len(name) - len(suffix) - 1]}{mended_name}.{suffix}"


def digit_count(text: str) -> int:
    """How many digits a text has: words of a card that have more than its domain were misread."""
    return sum(letter.isdigit() for letter in text)


def _canonical(text: str) -> str:
    low = text.lower()
    for wrong, right in LOOKALIKES:
        low = low.replace(wrong, right)
    return low
