"""Handles in social networks."""

from __future__ import annotations

import re

from ocr.fields.data.labels import SOCIAL_HOSTS, SOCIALS
from ocr.fields.domains import host_of
from ocr.fields.found import Found
from ocr.fields.sheet import Sheet
from ocr.fields.text import fold

_NETWORKS = "|".join(sorted((name for name in SOCIALS if len(name) > 1), key=len, reverse=True))
_LABELLED = re.compile(
    rf"(?<!\w)({_NETWORKS})(?:\s?[:|]\s?/?|\s?/\s?|\s@|\s-\s)@?([\w.:-]{{3,40}})(?![\w@])", re.IGNORECASE
)
_PAGE = re.compile(rf"^\W*({_NETWORKS})\s?[:/|]\s?([^\W\d_][\w'&.-]*(?:\s[\w'&.-]+){{1,5}})$", re.IGNORECASE)
"""A page by its name rather than its handle: "Facebook: Corner Bakery Hexham"."""
_SLASHED = re.compile(r"^\W{0,3}/([A-Za-z0-9_.-]{3,40})$")
_HANDLE = re.compile(r"(?<![\w.@])@([A-Za-z0-9_][A-Za-z0-9_.]{2,29})(?![\w@])")
_PAGE_OF_F = re.compile(r"(?<!\w)f\s?/\s?([A-Za-z][A-Za-z0-9.]{4,40})(?![\w@.-])")
"""Facebook by its sign, which is read as a letter: "f/cornerbakery"."""
_OF_COUNTRY = re.compile(r"^(?:m|[a-z]{2})\.(?=[\w-]+\.)")
_PROFILE = re.compile(r"(?<!\w)/?in/([A-Za-z0-9_-]{3,60})", re.IGNORECASE)

_OWN = {_PROFILE: "linkedin", _PAGE_OF_F: "facebook"}
"""The network of what only one of them writes."""


def find(sheet: Sheet) -> list[Found]:
    """Find and take handles behind a network's name or an at sign; e-mails and web sites are taken before."""
    found: list[Found] = []
    for row in sheet.rows:
        for pattern in (_PAGE, _LABELLED, _PROFILE, _PAGE_OF_F, _SLASHED, _HANDLE):
            for match in list(pattern.finditer(sheet.open_text(row.index))):
                network = _OWN.get(pattern) or (SOCIALS[fold(match[1])] if pattern in (_PAGE, _LABELLED) else None)
                handle = match[match.lastindex or 1].strip(".-:")
                if (network == "whatsapp" or not re.search(r"[a-z_]", fold(handle))) or _is_word(handle, network):
                    continue
                sheet.take(row.index, match.start(), match.end())
                found.append(
                    Found(
                        value=handle,
                        raw=match[0],
                        parts=((row.index, match.start(), match.end()),),
                        type=network,
                        evidence={"labelled": float(network is not None)},
                    )
                )
    return found


def of_urls(urls: list[Found]) -> list[Found]:
    """The profiles among a card's web addresses."""
    return [
        Found(value=url.value, raw=url.raw, parts=url.parts, type=SOCIAL_HOSTS[host], evidence={"labelled": 1.0})
        for url in urls
        if (host := _OF_COUNTRY.sub("", host_of(url.value))) in SOCIAL_HOSTS
    ]


def _is_word(handle: str, network: str | None) -> bool:
    """Whether what follows a network's name is only the next network's name."""
    return fold(handle) in SOCIALS or (network == "line" and handle.islower() and len(handle) < 5)
