"""The steps from lines to fields, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ocr.codes import CodeContents
from ocr.fields import (
    addresses,
    digits,
    emails,
    endings,
    identity,
    lost_at,
    mail_checks,
    others,
    phones,
    proposed,
    region,
    respelling,
    settled,
    socials,
    urls,
)
from ocr.fields.accents import marked, own_letters
from ocr.fields.confidence import features, is_worth_giving, probability
from ocr.fields.domains import host_of, spoken
from ocr.fields.firm_domains import own_domains
from ocr.fields.found import Found
from ocr.fields.merge import Contents, merge
from ocr.fields.sheet import Sheet
from ocr.reading import Fields, Line, Note, Value


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found on a card, before it is weighed; `others` are further people named on it."""

    sheet: Sheet
    contents: Contents
    handles: tuple[Found, ...]
    others: tuple[Found, ...]


def parse(
    lines: Sequence[Line],
    *,
    region: str | None,
    width: float,
    height: float,
    codes: Sequence[CodeContents] = (),
) -> Fields:
    """Find the fields of one card in its lines.

    Args:
        lines: All lines of the card, front and back, in any order; the boxes of a side in one coordinate system.
        region: ISO 3166 alpha-2 of the country to assume where the card does not say its own; None when unknown.
        width: Of the card's front in the boxes' units.
        height: Of the card's front in the boxes' units.
        codes: QR codes found on the card, decoded.
    """
    found = findings(Sheet(lines, width, height), region, codes)
    sheet, known = found.sheet, found.contents
    return Fields(
        name=_value(sheet, "name", known.name),
        title=_value(sheet, "title", known.title),
        department=_value(sheet, "department", known.department),
        organization=_value(sheet, "organization", known.organization),
        phones=_values(sheet, "phones", known.phones),
        emails=_values(sheet, "emails", known.emails),
        urls=_values(sheet, "urls", known.urls),
        addresses=_values(sheet, "addresses", known.addresses),
        socials=_values(sheet, "socials", found.handles),
        notes=(
            *(Note("second_person", other.value, sheet.boxes(other.parts)) for other in found.others),
            *(Note("qr", code.raw, code.box, code.side) for code in codes),
        ),
    )


def findings(sheet: Sheet, told: str | None, codes: Sequence[CodeContents] = ()) -> Findings:
    """Find everything on a sheet; `told` is the country to assume where the card does not say its own."""
    mails, sites = _internet(sheet)
    hosts = [host_of(site.value) for site in sites]
    mail_domains = [mail.value.partition("@")[2] for mail in mails]
    handles = socials.find(sheet)
    others.take(sheet)
    regions, numbers = _numbers(sheet, [*hosts, *mail_domains], told)
    mails, sites = endings.agree(mails, numbers), endings.agree(sites, numbers)
    hosts = [host_of(site.value) for site in sites]
    mail_domains = [mail.value.partition("@")[2] for mail in mails]
    places = addresses.find(sheet, regions)
    addressed = [mail.value for mail in mails]
    profiles = [url.value.rstrip("/").rpartition("/")[2] for url in socials.of_urls(sites)]
    called = [*(handle.value for handle in handles), *profiles]
    who = identity.choose(sheet, addressed, [*hosts, *mail_domains], called)
    firm = respelling.as_domain(sheet, who.organization, own_domains([*hosts, *mail_domains]))
    mails, name = mail_checks.agree_with_name(sheet, mails, who.name, _runs(sheet))
    printed = Contents(
        name=_respelled(sheet, name, regions),
        title=_with_marks(_respelled(sheet, who.title, regions), regions),
        department=_with_marks(_respelled(sheet, who.department, regions), regions),
        organization=_with_marks(_respelled(sheet, firm, regions), regions)
        or proposed.organization(hosts, addressed, name),
        phones=tuple(numbers),
        emails=tuple(mails),
        urls=tuple(sites),
        addresses=tuple(replace(one, value=_own_letters(sheet, one, regions)) for one in places),
    )
    known = merge(printed, codes, regions[0] if regions else told)
    return Findings(sheet, known, (*handles, *socials.of_urls(sites)), who.others)


def _respelled(sheet: Sheet, found: Found | None, regions: Sequence[str]) -> Found | None:
    """A value in the letters of its country."""
    return _changed(found, _own_letters(sheet, found, regions)) if found else None


def _own_letters(sheet: Sheet, found: Found, regions: Sequence[str]) -> str:
    rows = dict.fromkeys(index for index, _, _ in found.parts)
    return own_letters(found.value, regions, [text for index in rows for text in sheet.rows[index].line.heard])


def _with_marks(found: Found | None, regions: Sequence[str]) -> Found | None:
    """A title or firm with the marks that readers lost."""
    return _changed(found, marked(found.value, regions)) if found else None


def _changed(found: Found, value: str) -> Found:
    """A found value in its language's letters, with the reason where that changed it."""
    return found if value == found.value else replace(found, value=value, reason="the marks of its language put right")


def _internet(sheet: Sheet) -> tuple[list[Found], list[Found]]:
    """E-mails and web sites, each checked against the other."""
    mails = emails.find(sheet)
    sites = urls.find_marked(sheet)
    mails += lost_at.find(sheet, [host_of(site.value) for site in sites], mails)
    sites = urls.find_bare(sheet, sites)
    sites = sites or urls.find_known(sheet, [mail.value.partition("@")[2] for mail in mails])
    runs = _runs(sheet)
    mails, sites = settled.settle(sheet, mails, sites, runs)
    sites = urls.agree(sites, [mail.value.partition("@")[2] for mail in mails], runs)
    return mail_checks.agree(mails, [host_of(site.value) for site in sites], runs), sites


def _runs(sheet: Sheet) -> frozenset[str]:
    """The words of what is still open on a sheet, as domains write them."""
    return spoken(sheet.open_text(row.index) for row in sheet.rows)


def _numbers(sheet: Sheet, hosts: Sequence[str], told: str | None) -> tuple[list[str], list[Found]]:
    """The card's countries, the likeliest first, and its phone numbers."""
    runs = digits.printed(sheet)
    weights = region.evidence(sheet, hosts, phones.dialling_regions(runs), told)
    for one, weight in phones.by_grouping(runs).items():
        weights[one] = weights.get(one, 0.0) + weight
    likely = [one for one, weight in sorted(weights.items(), key=lambda item: -item[1]) if weight >= 0.5][:6]
    valid = phones.valid_regions(runs, likely)
    ranked = sorted(likely, key=lambda one: -(weights[one] + 0.8 * min(valid[one], 2)))
    return ranked, phones.find(sheet, runs, region.near(ranked, weights))


def _values(sheet: Sheet, kind: str, found: Sequence[Found]) -> tuple[Value, ...]:
    return tuple(value for one in found if (value := _value(sheet, kind, one)) is not None)


def _value(sheet: Sheet, kind: str, found: Found | None) -> Value | None:
    """What was found with its confidence; None where it is so doubtful that it would mislead."""
    if found is None:
        return None
    confidence = probability(kind, features(sheet, found))
    if not is_worth_giving(kind, confidence, found):
        return None
    return Value(
        value=found.value,
        confidence=confidence,
        raw=found.raw,
        type=found.type,
        box=sheet.boxes(found.parts) if found.parts else None,
        side=sheet.rows[found.parts[0][0]].line.side if found.parts else "front",
        source=found.source,
        reason=found.reason,
        parts=dict(found.details),
    )
