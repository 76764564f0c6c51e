"""E-mail addresses whose at sign was lost, or read as something else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ocr.fields.data.domains import COMMON, MAIL_HOSTS
from ocr.fields.domains import distance, is_valid
from ocr.fields.emails import has_label
from ocr.fields.found import Found
from ocr.fields.likelier import dearer
from ocr.fields.sheet import Row, Sheet

_LIKELY = 7.0
"""Of a reading with an at sign, up to which it is what is printed: nothing else ends in the domain."""
_PROVIDER = 3.0
"""How much likelier an address is before a mail provider's domain: no site's name ends in one."""
_NEARLY_SEEN = 2.5
"""The same where the domain is not known."""
_TOKEN = re.compile(r"[^\s\t|,;:]{8,}")
_LOCAL = re.compile(r"(?!w{2,}|https?|vv)[a-z0-9][\w.+-]*[a-z0-9]", re.IGNORECASE)

Span = tuple[int, int]
Option = tuple[float, str, Span, str]
"""How much less probable an address is than what was read, the address, its place in the row, and why it is one."""


def find(sheet: Sheet, domains: Iterable[str], known: Iterable[Found]) -> list[Found]:
    """Find and take addresses whose at sign was lost or misread: a local part before a domain.

    Args:
        sheet: The card.
        domains: Of the card's web sites; those of the great mail providers are known.
        known: Addresses that were found by their at sign.
    """
    found: list[Found] = []
    own = list(dict.fromkeys(domains))
    for row in sheet.rows:
        addresses = [_replaced(sheet, row, domain) for domain in own]
        address = next((one for one in addresses if one), None) or _misread(sheet, row, own)
        if address and all(one.value != address.value for one in (*known, *found)):
            found.append(address)
    for address in found:
        for part in address.parts:
            sheet.take(*part)
    return found


def _replaced(sheet: Sheet, row: Row, domain: str) -> Found | None:
    """An address with some other sign, that is no letter, in the at sign's place."""
    open_text = sheet.open_text(row.index)
    pattern = rf"(?<![\w@.])([a-z][\w.+-]{{1,40}}?)\s?[^\w\s@./:,\t|•-]\s?{re.escape(domain)}(?![\w-])"
    match = re.search(pattern, open_text, re.IGNORECASE)
    if match is None or "@" in open_text or not _LOCAL.fullmatch(match[1]):
        return None
    return _found(row, match.span(), f"{match[1]}@{domain}", f"the domain is the web site's, {domain}")


def _misread(sheet: Sheet, row: Row, own: Iterable[str]) -> Found | None:
    """An address whose at sign was taken for a letter, or not seen, as the reader itself thought possible."""
    open_text = sheet.open_text(row.index)
    if "@" in open_text:
        return None
    tokens = [match.span() for match in _TOKEN.finditer(open_text)]
    options = [
        *(option for span in tokens for option in _before_known(sheet, row, span, own)),
        *(option for span in tokens for option in _thought_of(sheet, row, span)),
    ]
    least = (_LIKELY, "", (0, 0), "")
    cost, address, span, why = min(options, default=least, key=lambda option: (round(option[0], 1), -len(option[1])))
    return _found(row, span, address, why) if cost < _LIKELY else None


def _before_known(sheet: Sheet, row: Row, span: Span, own: Iterable[str]) -> Iterator[Option]:
    """Addresses of domains that are known."""
    for domain in (*own, *MAIL_HOSTS):
        for local in _locals(row.text[slice(*span)], domain):
            address = f"{local}@{domain}"
            cost = dearer(sheet, [(row.index, *span)], address) - (_PROVIDER if domain in MAIL_HOSTS else 0.0)
            yield cost, address, span, f"the domain is {domain}"


def _thought_of(sheet: Sheet, row: Row, span: Span) -> Iterator[Option]:
    """Addresses of any domain, where the reader nearly saw the at sign."""
    text = row.text[slice(*span)]
    if not any(letter == "@" for slot in row.line.spelling for letter, _ in slot):
        return
    for place in range(2, len(text) - 4):
        for domain in (text[place:], text[place + 1 :]):
            if _LOCAL.fullmatch(text[:place]) and is_valid(domain) and domain.rpartition(".")[2].lower() in COMMON:
                address = f"{text[:place]}@{domain.lower()}"
                cost = dearer(sheet, [(row.index, *span)], address)
                if cost < _NEARLY_SEEN:
                    yield cost, address, span, "the reader was in doubt"


def _locals(token: str, domain: str) -> list[str]:
    """What may stand before the at sign if a text ends in a domain, or nearly."""
    rest = len(token) - len(domain)
    if rest < 3 or distance(token[-len(domain) :], domain) > 2:
        return []
    cuts = [token[:end] for end in (rest - 2, rest - 1, rest) if end > 1]
    return [cut for cut in cuts if _LOCAL.fullmatch(cut)]


def _found(row: Row, span: tuple[int, int], address: str, why: str) -> Found:
    return Found(
        value=address,
        raw=row.text[span[0] : span[1]],
        parts=((row.index, *span),),
        reason=f"the at sign was not read; {why}",
        evidence={
            "plain": 0.0,
            "labelled": float(has_label(row.text[: span[0]])),
            "ascii": 1.0,
            "short": 0.0,
            "lost_at": 1.0,
        },
    )
