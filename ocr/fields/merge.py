"""What a QR code says, laid over what is printed: a code has no slips of the reader, but it may be somebody else's."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from ocr.codes import CodeContents
from ocr.fields import phones
from ocr.fields.domains import host_of, is_valid
from ocr.fields.found import Found
from ocr.fields.lexicon import name_words
from ocr.fields.text import letters

_NEAR = 2


@dataclass(frozen=True, slots=True)
class Contents:
    """The fields that a code can change."""

    name: Found | None
    title: Found | None
    department: Found | None
    organization: Found | None
    phones: tuple[Found, ...]
    emails: tuple[Found, ...]
    urls: tuple[Found, ...]
    addresses: tuple[Found, ...]


def merge(printed: Contents, codes: Sequence[CodeContents], region: str | None) -> Contents:
    """Lay the codes over the printed fields, each only if it is the same person's."""
    for code in codes:
        if code.kind in {"vcard", "mecard"} and is_same(printed, code, region):
            printed = _laid_over(printed, code, region)
        elif code.kind == "url":
            printed = replace(printed, urls=_with_site(printed, code))
    return printed


def is_same(printed: Contents, code: CodeContents, region: str | None) -> bool:
    """Whether a code and the print are of one person: a name, an e-mail or a number in common, or no name in print."""
    if printed.name and code.name:
        mine, theirs = set(name_words(printed.name.value)[0]), set(name_words(code.name)[0])
        if 2 * len(mine & theirs) >= min(len(mine), len(theirs)) and mine & theirs:
            return True
    numbers = {phones.e164(number, region) for number, _ in code.phones}
    return (
        bool({mail.value.lower() for mail in printed.emails} & {mail.lower() for mail in code.emails})
        or bool({number.value for number in printed.phones} & numbers)
        or printed.name is None
    )


def _laid_over(printed: Contents, code: CodeContents, region: str | None) -> Contents:
    numbers = [(value, kind, raw) for raw, kind in code.phones if (value := phones.e164(raw, region))]
    mails = [mail for mail in code.emails if is_valid(mail.rpartition("@")[2])]
    return Contents(
        name=_scalar(printed.name, code.name, code),
        title=_scalar(printed.title, code.title, code),
        department=_scalar(printed.department, code.department, code),
        organization=_scalar(printed.organization, code.organization, code),
        phones=_listed(printed.phones, [_found(v, code, raw=r, kind=k) for v, k, r in numbers], lambda v: v),
        emails=_listed(printed.emails, [_found(v, code) for v in mails], str.lower),
        urls=_listed(printed.urls, [_found(v, code) for v in code.urls], _site_key),
        addresses=_listed(printed.addresses, [_found(v, code) for v in code.addresses], letters, near=0.35),
    )


def _found(value: str, code: CodeContents, *, raw: str | None = None, kind: str | None = None) -> Found:
    return Found(value=value, raw=raw or value, type=kind, source="qr", evidence={"qr": 1.0})


def _scalar(printed: Found | None, value: str | None, code: CodeContents) -> Found | None:
    """The code's value, with the place of the printed one where both say nearly the same."""
    if not value:
        return printed
    if printed is None or printed.source == "derived":
        return _found(value, code)
    same = letters(printed.value) == letters(value)
    alike = Levenshtein.normalized_distance(letters(printed.value), letters(value)) < 0.4
    if same:
        return replace(printed, evidence={**printed.evidence, "qr": 1.0})
    if alike:
        return replace(
            printed, value=value, source="qr", reason="the code says so", evidence={**printed.evidence, "qr": 1.0}
        )
    return replace(printed, evidence={**printed.evidence, "qr_differs": 1.0})


def _listed(
    printed: Sequence[Found], coded: Sequence[Found], key: Callable[[str], str], near: float | None = None
) -> tuple[Found, ...]:
    """Printed values with those that the code corrects or confirms, and then what only the code says."""
    out = list(printed)
    for one in coded:
        place = _nearest([key(other.value) for other in out], key(one.value), near)
        if place is None:
            out.append(one)
        elif key(out[place].value) == key(one.value) or near is not None:
            out[place] = replace(out[place], evidence={**out[place].evidence, "qr": 1.0})
        else:
            kept = out[place]
            out[place] = replace(kept, value=one.value, source="qr", reason="the code says so", evidence={"qr": 1.0})
    return tuple(out)


def _nearest(keys: Sequence[str], wanted: str, near: float | None) -> int | None:
    if wanted in keys:
        return keys.index(wanted)
    for place, key in enumerate(keys):
        far = Levenshtein.distance(key, wanted)
        if far <= (_NEAR - 1 if near is None else near * max(len(key), len(wanted))):
            return place
    return None


def _site_key(url: str) -> str:
    return re.sub(r"^(?:[a-z]+://)?(?:www\.)?", "", url.lower()).rstrip("/")


def _with_site(printed: Contents, code: CodeContents) -> tuple[Found, ...]:
    """The sites with a code's, where its domain is one of the card's; what leads elsewhere stays a note."""
    site = code.urls[0]
    host = host_of(site)
    mine = [mail.value.rpartition("@")[2] for mail in printed.emails]
    if any(host_of(url.value) == host for url in printed.urls):
        return tuple(
            replace(url, evidence={**url.evidence, "qr": 1.0}) if host_of(url.value) == host else url
            for url in printed.urls
        )
    if is_valid(host) and any(host == domain or host.endswith(f".{domain}") for domain in mine) and not printed.urls:
        return (*printed.urls, _found(site, code))
    return printed.urls
