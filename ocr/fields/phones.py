"""Phone numbers: where they stand, of which type they are, and their E.164 form.

The only file that knows the phonenumbers library.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberType, ValidationResult

from ocr.fields.data.numbers import GROUPED, OLD_PREFIXES
from ocr.fields.digits import Printed
from ocr.fields.found import Found, Part
from ocr.fields.sheet import Sheet

_TRUNK = re.compile(r"\(\s?0\s?\)")
_OFFICE = re.compile(r"^\(\s?0\s?\)\s?(?=0)")
"""The letter O for office, read as a nought in brackets, before a number that has its own: "(0) 0261-233 18 45"."""
_RANGE = re.compile(r"^(.*\d)\s?(?:[/,]|\s-\s|-(?=\d{1,3}$)|/-|~+)\s?-?(\d{1,4})$")
_MARKED_RANGE = re.compile(r"^.*\d(?:-\d{1,2}/-\d{1,2}|\s?~+\s?\d{1,4})$")
"""A range by its mark alone, even where the digits together would be a number."""
_GROUPED = tuple((re.compile(pattern), region, weight) for pattern, region, weight in GROUPED)
_OLD_PREFIXES = {
    region: tuple((re.compile(pattern), right) for pattern, right in rows) for region, rows in OLD_PREFIXES.items()
}
_POSSIBLE = {ValidationResult.IS_POSSIBLE, ValidationResult.IS_POSSIBLE_LOCAL_ONLY}
_TYPES = {
    PhoneNumberType.MOBILE: "mobile",
    PhoneNumberType.PAGER: "pager",
    PhoneNumberType.TOLL_FREE: "toll_free",
}


def dialling_regions(runs: Sequence[Printed]) -> list[str]:
    """The country of each number that carries a dialling code and is possible there."""
    regions = []
    for run in runs:
        parsed = _parsed(run.digits, None) if run.is_international else None
        if parsed and phonenumbers.is_possible_number(parsed):
            region = phonenumbers.region_code_for_number(parsed) or _main_region(parsed.country_code)
            regions.append(region)
    return regions


def by_grouping(runs: Sequence[Printed]) -> dict[str, float]:
    """Country -> weight of what the grouping of numbers without a dialling code says for it."""
    weights: dict[str, float] = {}
    for run in runs:
        for pattern, region, weight in _GROUPED:
            if not run.is_international and pattern.match(run.digits.strip()):
                weights[region] = max(weights.get(region, 0.0), weight)
    return weights


def valid_regions(runs: Sequence[Printed], regions: Sequence[str]) -> dict[str, int]:
    """How many of the national numbers are valid in each of several countries."""
    counts = dict.fromkeys(regions, 0)
    for run in runs:
        if not run.is_international:
            for region in counts:
                parsed = _parsed(run.digits, region)
                counts[region] += bool(parsed and phonenumbers.is_valid_number(parsed))
    return counts


def find(sheet: Sheet, runs: Sequence[Printed], regions: Sequence[str]) -> list[Found]:
    """Turn runs into numbers, those without a dialling code by the first country in which they are valid; take them."""
    found: list[Found] = []
    for run in runs:
        numbers = [one for piece in _numbers(run, regions) if (one := _found(sheet, run, piece, regions)) is not None]
        for one in numbers:
            for part in one.parts:
                sheet.take(*part)
            if all((known.value, known.type) != (one.value, one.type) for known in found):
                found.append(one)
    return found


def e164(text: str, region: str | None) -> str | None:
    """A number's E.164 form when it is possible, else None."""
    parsed = _parsed(text, region)
    if parsed is None or phonenumbers.is_possible_number_with_reason(parsed) not in _POSSIBLE:
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _numbers(run: Printed, regions: Sequence[str]) -> list[str]:
    """The numbers that a run holds: one, several with separators, or one and the changed endings of others."""
    text = run.digits
    best = _quality(text, regions)
    if best == 3:
        return [text] if not _MARKED_RANGE.match(text) else _expanded(text, regions) or [text]
    for pattern in (r"\s?/\s?|\s?•\s?|\s-\s", r"\s"):
        for mark in re.finditer(pattern, text):
            halves = [text[: mark.start()], text[mark.end() :]]
            if all(_quality(half, regions) == 3 for half in halves):
                return halves
            first_is_whole = _quality(halves[0], regions) == 3
            second = _with_beginning_of(halves[0], halves[1]) if first_is_whole and pattern != r"\s" else ""
            if second and _quality(second, regions) == 3:
                return [halves[0], second]
            if first_is_whole and pattern != r"\s" and sum(c.isdigit() for c in halves[1]) > 4:
                rest = _numbers(Printed(run.row, run.start, run.end, halves[1], run.label), regions)
                if all(_quality(one, regions) == 3 for one in rest):
                    return [halves[0], *rest]
    return _expanded(text, regions) or [text]


def _with_beginning_of(first: str, second: str) -> str:
    """A number given without the beginning it shares with the one before it, as in "(+202) 2574 9911 - 2574 9922"."""
    before, mine = re.sub(r"\D", "", first), re.sub(r"\D", "", second)
    if not 5 <= len(mine) < len(before):
        return ""
    prefix = "+" if first.lstrip("([ ").startswith("+") else ""
    return prefix + before[: -len(mine)] + mine


def _expanded(text: str, regions: Sequence[str]) -> list[str]:
    """A number and those that differ in the last digits, as in "555 12 41/42"; empty when it is no such range."""
    endings: list[str] = []
    rest = text
    while (match := _RANGE.match(rest)) is not None:
        rest = match[1].rstrip(" -/~")
        endings.insert(0, match[2])
        if _quality(rest, regions) == 3:
            break
    digits = re.sub(r"\D", "", rest)
    if not endings or _quality(rest, regions) < 3 or len(digits) < 7:
        return []
    prefix = "+" if rest.lstrip("( ").startswith("+") else ""
    return [rest] + [prefix + digits[: -len(ending)] + ending for ending in endings]


def _quality(text: str, regions: Sequence[str]) -> int:
    """3 valid, 2 possible, 1 of a local length, 0 none of these."""
    return max((_quality_in(text, region) for region in (tuple(regions) or (None,))), default=0)


@lru_cache(maxsize=8192)
def _quality_in(text: str, region: str | None) -> int:
    parsed = _parsed(text, region)
    if parsed is None:
        return 0
    if phonenumbers.is_valid_number(parsed):
        return 3
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    return (
        2 if reason == ValidationResult.IS_POSSIBLE else 1 if reason == ValidationResult.IS_POSSIBLE_LOCAL_ONLY else 0
    )


@lru_cache(maxsize=8192)
def _parsed(text: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    text = _OFFICE.sub("", text)
    plain = _TRUNK.sub("", text) if re.search(r"^\W*(?:\+|00)|^0\s?\(", text) else text
    if re.match(r"^0\s?\(\s?0", text):
        plain = re.sub(r"^0\s?\(\s?0\s?\)?", "0", text)
    bare = re.sub(r"[^\d+]", "", plain)
    if bare.startswith("00") and "+" not in bare:
        bare = "+" + bare[2:]
    if bare.count("+") > 1 or bare.startswith("+0") or not 4 <= len(bare) <= 17:
        return None
    for pattern, right in _OLD_PREFIXES.get("any" if bare.startswith("+") else region or "", ()):
        bare = pattern.sub(right, bare)
    try:
        return phonenumbers.parse(bare, None if bare.startswith("+") else region)
    except NumberParseException:
        return None


def _main_region(code: int | None) -> str:
    return phonenumbers.region_code_for_country_code(code or 0)


def _found(sheet: Sheet, run: Printed, text: str, regions: Sequence[str]) -> Found | None:
    options: Sequence[str | None] = regions if not re.match(r"^[\s(\[]*(?:\+|00)", text) else [None]
    ranked = sorted((-_quality_in(text, region), place) for place, region in enumerate(options))
    if not ranked:
        return None
    quality, place = -ranked[0][0], ranked[0][1]
    if quality < 2 and place != 0:
        quality, place = _quality_in(text, options[0]), 0
    parsed = _parsed(text, options[place])
    nothing_known = parsed is None or quality == 0
    row = sheet.rows[run.row]
    alone = run.end - run.start >= 0.6 * len(row.text) or not any(c.isalpha() for c in row.text)
    needed = 1 if run.label or run.is_international else 2 if alone else 3 if sum(c.isdigit() for c in text) > 8 else 4
    if nothing_known or quality < needed or parsed is None:
        return None
    value = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    own = _TYPES.get(phonenumbers.number_type(parsed)) if quality == 3 else None
    kind = run.label or own or "work"
    if kind == "work" and own:
        kind = own
    details = {"extension": run.extension} if run.extension else {}
    code = () if run.code is None else ((run.code, 0, len(sheet.rows[run.code].text)),)
    parts: tuple[Part, ...] = (*code, (run.row, run.start, run.end))
    return Found(
        value=value,
        raw="\n".join(sheet.rows[index].text[start:end].strip() for index, start, end in parts),
        parts=parts,
        type=kind,
        details=details,
        reason=None if run.is_international else f"the dialling code of {options[place]} added",
        evidence={
            "valid": float(quality == 3),
            "possible": float(quality >= 2),
            "labelled": float(run.label is not None),
            "international": float(run.is_international),
            "first_region": float(place == 0),
            "alone": float(alone),
            "extension": float(bool(run.extension)),
        },
    )
