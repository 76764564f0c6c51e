"""A plain contact parser for rivals' lines of text: what an afternoon with regular expressions gives."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import phonenumbers

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s,|]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|eu|de|co\.uk|io)\b(?:/\S*)?", re.IGNORECASE
)
_TITLE = re.compile(
    r"manager|director|engineer|officer|president|founder|owner|partner|consultant|professor|head|sales|leiter|führer|"
    r"direct|gerente|ingen|avocat|advog|müdür|giám|chef|attorney|broker|designer|architect|developer|\bce?o\b|\bcto\b",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(inc|llc|ltd|limited|gmbh|ag|s\.?a\.?s?|s\.?r\.?l|sarl|b\.?v|pty|pvt|corp|company|group|co|a\.ş|ltda|oy|ab|as|"
    r"d\.o\.o|sp\. z o\.o|s\.r\.o|kft|university|universit\w+|institute|college|bank|hotel|studio)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"\b(street|st\.?|road|rd\.?|avenue|ave\.?|blvd|suite|floor|str\.|straße|strasse|rue|via|calle|av\.|avda|rua|cad|"
    r"sok|ul\.|ulica|gata\w*|laan|straat|p\.?o\.? box)\b|\b\d{4,6}\b.*[A-Za-z]{3}|[A-Z]{2} \d{5}",
    re.IGNORECASE,
)
_NAME = re.compile(r"^(?:[A-ZÀ-ÝĀ-Ž][\w'’.-]*\s+){1,3}[A-ZÀ-ÝĀ-Ž][\w'’.-]*,?.{0,6}$")


def _phones(lines: Sequence[str], region: str | None) -> list[str]:
    found: list[str] = []
    for line in lines:
        for match in phonenumbers.PhoneNumberMatcher(line, region or "US"):
            number = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
            if number not in found:
                found.append(number)
    return found


def _first(lines: Sequence[str], wanted: re.Pattern[str]) -> str | None:
    return next((line for line in lines if wanted.search(line)), None)


def parse(lines: Sequence[str], region: str | None) -> dict[str, Any]:
    """A card from lines in reading order, in the form of a reading's card."""
    emails = [m for line in lines for m in _EMAIL.findall(line)]
    urls = [m for line in lines for m in _URL.findall(_EMAIL.sub(" ", line))]
    rest = [line for line in lines if not _EMAIL.search(line) and sum(c.isdigit() for c in line) < 7]
    title = _first(rest, _TITLE)
    organization = _first([line for line in rest if line != title], _COMPANY)
    used = {title, organization}
    plain = [line for line in rest if line not in used and not any(c.isdigit() for c in line)]
    name = _first(plain, _NAME)
    taken = {line for line in lines if _EMAIL.search(line) or _phones([line], region)} | used | {name}
    address = [line for line in lines if line not in taken and any(map(str.isdigit, line)) and _ADDRESS.search(line)]
    return {
        "name": name,
        "title": title,
        "organization": organization,
        "phones": _phones(lines, region),
        "emails": emails,
        "urls": urls,
        "addresses": [", ".join(address)] if address else [],
    }
