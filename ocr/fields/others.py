"""What is no field: tax and registration numbers and who stands for the firm beside them, opening hours, dates."""

from __future__ import annotations

import re

from ocr.fields.data import listed
from ocr.fields.data.labels import HOURS, OTHERS, REGISTERS
from ocr.fields.data.registers import CERTIFICATES, NUMBERS
from ocr.fields.sheet import Sheet
from ocr.fields.text import fold

_NUMBER = re.compile(r"(?:(?<!\w)[A-Z]{1,4})?[\s:.#-]{0,2}\d+(?:[\s./-]{0,2}[A-Z]{0,2}\d+){0,8}[A-Z]{0,2}(?![a-z])")
_SHORT = 4
"""Digits below which a number may as well be a road's or a house's: "Ruta Prov. 41"."""
_BREAK = re.compile(r"[\t\d|;,]|\s-\s")
_SHAPES = re.compile(rf"(?<![\w+])(?:{'|'.join([*NUMBERS.values(), *CERTIFICATES])})(?![\w-])")
_CLOCK = re.compile(
    r"(?<!\d)\d{1,2}(?::|\.|h)\d{2}\s?(?:h|uhr|am|pm)?\s?(?:-|to|a|bis|-)\s?\d{1,2}(?::|\.|h)\d{2}(?:\s?(?:h|uhr|am|pm))?",
    re.IGNORECASE,
)
_REPRESENTED = re.compile(
    r"(?:Gesch[äa]e?ftsf[üu]e?hr\w+|GF|Vorst[aä]nd\w*|Managing Directors?|Directors?|G[ée]rants?|Zarząd|Bestuurders?)"
    r"\s?:\s?[^·|•;\d\t]+",
    re.IGNORECASE,
)
"""Who stands for a firm, as its small print tells beside its registers; the card is mostly somebody else's."""
_DATE = re.compile(
    r"(?<![\d.+-])(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}\s?-\s?(?:19|20)\d{2})(?![\d.-])"
)


_DAY = (
    r"(?:po|pon|ut|uto|utr|st|sr|sri|sre|ct|cet|stv|stvrtok|pa|pi|pia|pet|so|sob|sub|ne|ned|nd|nie|wt|sr|czw|pt|sob|"
    r"pt|h|hetf|k|sz|cs|p|v|szo|vas|lu|ma|mi|jo|vi|sa|du|lun|mar|mie|joi|vin|sam|dum|ma|ti|on|to|fr|lo|so|fre|lor|"
    r"ke|pe|la|su|pirm|antr|trec|penk|sest|e|t|k|n|r|l|p|man|tir|ons|tor|lo)"
)
_DAYS = re.compile(rf"^\W*{_DAY}\.?\s?[-,/]\s?{_DAY}\.?[\s:]+\d{{1,2}}(?!\d)(?:[:.h]\d{{2}})?\s?-\s?\d")
"""A row that opens with two days of the week and hours, as on shops' cards."""


_SHORT_DAYS = listed("mo di mi do fr sa so lu ma me je ve sab dom seg ter qua qui sex pn wt sr czw pt sob nd")


def _is_days(text: str) -> bool:
    """Whether a text is nothing but days and words of opening hours: "Di - Fr", "Samstag", "closed"."""
    found = re.findall(r"[a-z]+", fold(text))
    short = len(found) > 1 and re.search(r"-|,", text) is not None
    return bool(found) and all(word in HOURS or (short and word in _SHORT_DAYS) for word in found)


def take(sheet: Sheet) -> list[tuple[int, int, int]]:
    """Take what its label or shape says is no field: numbers, hours, who stands for a firm; gives where it stands."""
    found: list[tuple[int, int, int]] = []
    several = sum(_is_days(row.text) for row in sheet.rows) > 1
    for row in sheet.rows:
        text = sheet.open_text(row.index)
        spans = [m.span() for pattern in (_SHAPES, _CLOCK, _DATE) for m in pattern.finditer(text)]
        spans += [m.span() for m in _NUMBER.finditer(text) if _is_other(text[: m.end()], m[0])]
        spans += [m.span() for m in _REPRESENTED.finditer(text) if spans]
        hours = sum(word in HOURS for word in re.findall(r"[a-z]+", fold(text)))
        opens = hours >= 2 and re.search(r"\d", text) and not re.search(r"\d{3}", text)
        if opens or (several and _is_days(text)) or _DAYS.search(fold(text)):
            spans.append((0, len(text)))
        for start, end in spans:
            sheet.take(row.index, start, end)
            found.append((row.index, start, end))
    return found


def _is_other(text: str, number: str) -> bool:
    """Whether the words right before a number say that it is no phone's; its own leading letters count as such."""
    if sum(c.isdigit() for c in number) < _SHORT:
        return False
    lead = len(number) - len(number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    before = text[: len(text) - len(number) + lead]
    found = re.findall(r"[a-z]+", fold(_BREAK.split(before[-30:])[-1]).replace(".", ""))
    while found and found[-1] in {"no", "nr", "num", "number", "n", "id", "nos"}:
        found.pop()
    tail = found[-2:]
    if any(word in REGISTERS for word in re.findall(r"[a-z]+", fold(before[-45:]))):
        return True
    return any(word in OTHERS for word in tail) or "-".join(tail) in OTHERS or "".join(found[-3:]) in OTHERS
