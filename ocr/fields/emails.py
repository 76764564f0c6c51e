"""E-mail addresses by their at sign."""

from __future__ import annotations

import re

from ocr.fields.data.companies import FREE_MAIL
from ocr.fields.data.domains import COMMON
from ocr.fields.data.labels import EMAILS, SOCIALS
from ocr.fields.domains import is_valid, mended, split
from ocr.fields.found import Found, Part
from ocr.fields.sheet import Row, Sheet
from ocr.fields.text import bare, fold

_AT = re.compile(
    r"\s?[@©]\s?|\s?[(\[{]\s?(?:at|a|@)\s?[)\]}]\s?|(?<=\w)®(?=\w)|\s?\((?:arroba|kukac|at-sign)\)\s?", re.IGNORECASE
)
_LOCAL = re.compile(r"[\w.+&'%=-]+$")
_DOMAIN = re.compile(r"[\w-]+(?:[.,][\w-]+)*")
_NEXT_LABEL = re.compile(r"\s?[.,]\s?([A-Za-z0-9-]{2,})(?![\w@])|\s([A-Za-z]{2,3})(?![\w@.])")
_GLUED_LABEL = re.compile(r"^(?:E-?[Mm]ail|e-mail|EMAIL|E-MAIL|mailto)[.:-]?(?=[A-Za-z0-9])")
_GLUED_SITE = re.compile(r"(?<=[a-z]{2})(?=www\.)", re.IGNORECASE)
"""Where a site begins that was read without the space before it: "lee@firm.co.ukwww.firm.co.uk"."""
_SECOND_LEVEL = frozenset(["com", "co", "net", "org", "gov", "edu", "ac", "or", "ne", "go"])


def find(sheet: Sheet) -> list[Found]:
    """Find, mend and take every e-mail address on the sheet that has its at sign."""
    found: list[Found] = []
    for row in sheet.rows:
        for at in _AT.finditer(row.text):
            if "\t" not in sheet.open_text(row.index)[at.start() : at.end()]:
                address = _around(sheet, row, at)
                if address and all(known.value != address.value for known in found):
                    found.append(address)
    for address in found:
        for part in address.parts:
            sheet.take(*part)
    return [one for one in found if not any(_is_rest_of(one.value, other.value) for other in found)]


def _is_rest_of(one: str, other: str) -> bool:
    """Whether an address is another's end, cut in the midst of a word: one seen twice."""
    cut = len(other) - len(one)
    return cut > 0 and other.lower().endswith(one.lower()) and other[cut - 1].isalpha() and one[0].isalpha()


def has_label(text: str) -> bool:
    """Whether a text ends with (or is) an e-mail label."""
    last = re.findall(r"[\w-]+", fold(text))
    return bool(last) and (last[-1] in EMAILS or "-".join(last[-2:]) in EMAILS)


def _around(sheet: Sheet, row: Row, at: re.Match[str]) -> Found | None:
    local, start, above = _local_part(sheet, row, at.start())
    domain, end, below = _domain_part(sheet, row, at.end())
    is_set_apart = row.text[: at.end()].endswith(" @") and not has_label(row.text[: at.start()])
    is_handle = (below is not None and above is not None) or (
        fold(local) in SOCIALS and (below is not None or is_set_apart)
    )
    if not local or not domain or is_handle:
        return None
    parts: list[Part] = [above] if above else []
    parts.append((row.index, start, end))
    parts += [below] if below else []
    raw = " ".join(sheet.rows[i].text[a:b] for i, a, b in parts)
    value = f"{local}@{domain.lower()}"
    plain = re.sub(r"\s", "", raw).lower() == value.lower() and len(parts) == 1 and " " not in raw
    return Found(
        value=value,
        raw=raw,
        parts=tuple(parts),
        reason=None if plain else "joined or mended from what was read",
        evidence={
            "plain": float(plain),
            "labelled": float(has_label(row.text[:start])),
            "ascii": float(local.isascii()),
            "short": float(len(local) < 2),
            "free": float(split(domain)[0] in FREE_MAIL),
            "common": float(domain.rpartition(".")[2].lower() in COMMON),
            "digits": float(bool(re.search(r"\d", value))),
        },
    )


def _local_part(sheet: Sheet, row: Row, end: int) -> tuple[str, int, Part | None]:
    """The local part before an at sign: its text, where it starts, and the part of the row above it began on."""
    text = row.text[:end]
    match = _LOCAL.search(text)
    if match is None:
        return _from_row_above(sheet, row)
    start, local = match.start(), match[0]
    before = text[:start].rstrip()
    joined = re.search(r"[\w.+-]+$", before)
    apart = len(text[:start]) - len(before)
    if joined and apart == 1 and (joined[0][-1] in "._-" or local[0] in "._-") and not has_label(before):
        start, local = (joined.start(), joined[0] + local) if _is_of_one_word(joined[0], local) else (start, local)
    glued = _GLUED_LABEL.match(local)
    if glued:
        start, local = start + glued.end(), local[glued.end() :]
    return bare(local.strip("'.&-=").replace(",", ".")), start, None


def _is_of_one_word(head: str, local: str) -> bool:
    """Whether a piece before a space may belong to the local part behind it: not when it is set like a label."""
    return not (head[:1].isupper() and len(head) < 7 and head.endswith(".") and local[:1].islower())


def _from_row_above(sheet: Sheet, row: Row) -> tuple[str, int, Part | None]:
    above = sheet.above(row)
    match = _LOCAL.search(above[-1].text) if above else None
    if match is None or (match[0].isdigit() and match.start() > 0):  # the end of a number
        return "", 0, None
    return match[0], 0, (above[-1].index, match.start(), match.end())


def _domain_part(sheet: Sheet, row: Row, start: int) -> tuple[str, int, Part | None]:
    """The domain after an at sign: its text, where it ends, and the part of the row below on which it went on."""
    match = _DOMAIN.match(row.text, start)
    if match is None:
        below = _going_on(sheet, row, start)
        return (below[0], len(row.text), below[1]) if below else ("", start, None)
    whole = _GLUED_SITE.split(match[0])[0]
    seen = whole.rstrip("-") if is_valid(whole.rstrip("-")) else whole
    domain, end = _lengthened(row.text, seen.replace(",", ".").replace("_", "-"), match.start() + len(seen))
    if is_valid(domain):
        return domain, end, None
    if end >= len(row.text.rstrip(" .,-")) and (found := _going_on(sheet, row, start)):
        return found[0], len(row.text), found[1]
    apart = re.match(r"\s([\w-]+(?:\.[\w-]+)+)(?![\w@])", row.text[end:])
    if apart and is_valid(domain + apart[1]):
        return domain + apart[1], end + apart.end(), None
    better = mended(domain) or _trimmed(domain)
    return (better or "", end, None)


def _going_on(sheet: Sheet, row: Row, start: int) -> tuple[str, Part] | None:
    """A domain that ends on the row below."""
    for below in sheet.below(row)[:1]:
        rest = re.match(r"(?!www|http)[\w.,-]+", below.text, re.IGNORECASE)
        whole = (row.text[start:].replace(" ", "") + (rest[0] if rest else "")).replace(",", ".").strip(".")
        if rest and "@" not in below.text[: rest.end() + 1] and is_valid(whole):
            return whole, (below.index, 0, rest.end())
    return None


def _lengthened(text: str, domain: str, end: int) -> tuple[str, int]:
    """A domain with the labels that a stray space cut off."""
    while (more := _NEXT_LABEL.match(text, end)) is not None:
        longer = f"{domain}.{more[1] or more[2]}"
        complete = is_valid(domain)
        last = domain.rpartition(".")[2].lower()
        country = last in _SECOND_LEVEL and len(more[1] or more[2]) == 2 and bool(more[1]) and (more[1] or "").islower()
        if not is_valid(longer) or (complete and not country):
            break
        domain, end = longer, more.end()
    return domain, end


def _trimmed(domain: str) -> str | None:
    """A domain freed from a word that was read without the space before it, as in "x.comTel"."""
    match = re.match(r"(.+\.[a-z]{2,4})(?=[A-Z0-9])", domain)
    return match[1] if match and is_valid(match[1]) else None
