"""Numbers that are no phones: tax and registration numbers, opening hours, dates."""

from __future__ import annotations

import re

from ocr.fields.data.labels import HOURS, OTHERS
from ocr.fields.sheet import Sheet
from ocr.fields.text import fold

_NUMBER = r"(?:[A-Z]{1,4}(?![a-z]))?[\s:.#-]{0,3}\d+(?:[\s./-]{0,2}[A-Z]{0,2}\d+){0,8}[A-Z]{0,2}(?![a-z])"
_NO = r"(?:(?:no|nr|num|number|n°|nº|id|№)\b\.?\s?[:.#]?\s?)?"
_LABELLED = re.compile(
    r"(?<![\w.@])([^\W\d_][\w.\- ]{0,24}?)(?![A-Za-z])\s?[:#.]?\s?" + _NO + r"((?-i:" + _NUMBER + r"))", re.IGNORECASE
)
_VAT = r"(?:DE|ATU|FR|IT|ES|BE|NL|PT|PL|CHE|SI|HR|HU|SK|CZ|RO|LU)[- ]?\d{8,12}(?:B\d{2})?"
_IBAN = r"[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?"
_CNPJ = r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}"
_GSTIN = r"\d{2}[A-Z]{5}\d{4}[A-Z]\d[A-Z]\w"
_SHAPES = re.compile(rf"(?<![\w+])(?:{_CNPJ}|{_GSTIN}|{_VAT}|{_IBAN})(?!\w)")
_CLOCK = re.compile(
    r"(?<!\d)\d{1,2}(?::|\.|h)\d{2}\s?(?:h|uhr|am|pm)?\s?(?:-|to|a|bis|-)\s?\d{1,2}(?::|\.|h)\d{2}(?:\s?(?:h|uhr|am|pm))?",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?<![\d.+-])(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}\s?-\s?(?:19|20)\d{2})(?![\d.-])"
)


def take(sheet: Sheet) -> list[tuple[int, int, int]]:
    """Take numbers that a label or their shape says are no phones; gives where they stand."""
    found: list[tuple[int, int, int]] = []
    for row in sheet.rows:
        text = sheet.open_text(row.index)
        spans = [m.span() for pattern in (_SHAPES, _CLOCK, _DATE) for m in pattern.finditer(text)]
        spans += [m.span(0) for m in _LABELLED.finditer(text) if _is_other(m[1])]
        hours = sum(word in HOURS for word in re.findall(r"[a-z]+", fold(text)))
        if hours >= 2 and re.search(r"\d", text) and not re.search(r"\d{3}", text):
            spans.append((0, len(text)))
        for start, end in spans:
            sheet.take(row.index, start, end)
            found.append((row.index, start, end))
    return found


def _is_other(label: str) -> bool:
    folded = fold(label).replace(".", "")
    found = re.findall(r"[a-z-]+", folded)
    tight = "".join(found)
    return bool(found) and (
        found[-1] in OTHERS or "-".join(found[-2:]) in OTHERS or tight in OTHERS or found[0] in OTHERS
    )
