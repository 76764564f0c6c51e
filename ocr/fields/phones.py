"""Phone numbers: where they stand, of which type they are, and their E.164 form.

The only file that knows the phonenumbers library.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberType, ValidationResult

from ocr.fields.data.labels import ADDRESSES, PHONES
from ocr.fields.found import Found
from ocr.fields.sheet import Row, Sheet
from ocr.fields.text import fold

_SLIPS = str.maketrans("OoQIl|iSsBZz", "000111155822")
_MIXED = re.compile(r"[\dOoQIl|iSsBZz()+./-]{2,}")
_RUN = re.compile(
    r"(?<![\d@])(?:[(\[]?\s?\+\s?[(\[]?|\(\s?|00)?\d(?:(?:[\s().\-/~_\[\]]{0,3}|•)(?:[(+]\s?)?\d|\)\s?(?=\d))*"
)
_EXTENSION = re.compile(
    r"^[\s,;(]*(?:e?xt(?:ension|n)?|x|dahili|poste|ramal|anexo|interno|int|wew|klapka|kl|lok|mell|tlm|loc|intern|dir)\.?\s?[:.#]?\s?(\d{1,6})\)?",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[^\W\d_]+(?:[-./][^\W\d_]+)*\.?", re.UNICODE)
_TRUNK = re.compile(r"\(\s?0\s?\)")
_RANGE = re.compile(r"^(.*\d)\s?(?:[/,]|\s-\s|-(?=\d{1,3}$)|/-)\s?-?(\d{1,4})$")
_ZIP = re.compile(
    r"^\d{5}-\d{3,4}$|^\d{4}-\d{3}$|^\d{2}-\d{3}$|^\d{3}\s\d{3}$|^\d{5,6}$|^(?:19|20)\d{2}\s?[-/]\s?(?:19|20)?\d{2}$"
)
_NANP = re.compile(r"^\(?[2-9]\d{2}\)?[\s.-]{0,3}[2-9]?\d{2}[\s.-]{1,3}\d{4}$")
_POSSIBLE = {ValidationResult.IS_POSSIBLE, ValidationResult.IS_POSSIBLE_LOCAL_ONLY}
_TYPES = {
    PhoneNumberType.MOBILE: "mobile",
    PhoneNumberType.PAGER: "pager",
    PhoneNumberType.TOLL_FREE: "toll_free",
}


@dataclass(frozen=True, slots=True)
class Printed:
    """A run of digits that may be a phone number.

    Attributes:
        digits: As written, without label and extension.
        label: Type its label says, or None without a label.
        end: One past its last character in the row, with the extension.
    """

    row: int
    start: int
    end: int
    digits: str
    label: str | None
    extension: str = ""

    @property
    def is_international(self) -> bool:
        """Whether the number carries its country's dialling code."""
        return re.match(r"^[\s(\[]*(?:\+|00)", self.digits) is not None


def printed(sheet: Sheet) -> list[Printed]:
    """All runs of digits still open on the sheet that may be phone numbers."""
    found: list[Printed] = []
    for row in sheet.rows:
        text = _without_slips(sheet.open_text(row.index))
        last: Printed | None = None
        for match in _RUN.finditer(text):
            for start, end in _separated(text, *match.span()):
                run = _candidate(sheet, row, text, start, end, last.label if last else None)
                if run:
                    last = _continued(run, last, text)
                    found.append(last)
    return found


def dialling_regions(runs: Sequence[Printed]) -> list[str]:
    """The country of each number that carries a dialling code and is possible there."""
    regions = []
    for run in runs:
        parsed = _parsed(run.digits, None) if run.is_international else None
        if parsed and phonenumbers.is_possible_number(parsed):
            region = phonenumbers.region_code_for_number(parsed) or _main_region(parsed.country_code)
            regions.append(region)
    return regions


def looks_american(runs: Sequence[Printed]) -> bool:
    """Whether a number without a dialling code is grouped as in North America."""
    return any(_NANP.match(run.digits.strip()) for run in runs if not run.is_international)


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
            sheet.take(run.row, run.start, run.end)
            if all((known.value, known.type) != (one.value, one.type) for known in found):
                found.append(one)
    return found


def e164(text: str, region: str | None) -> str | None:
    """A number's E.164 form when it is possible, else None."""
    parsed = _parsed(text, region)
    if parsed is None or phonenumbers.is_possible_number_with_reason(parsed) not in _POSSIBLE:
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def type_of(number: str) -> str | None:
    """The type that a number's own digits tell, where they do."""
    parsed = _parsed(number, None)
    return _TYPES.get(phonenumbers.number_type(parsed)) if parsed else None


def label_type(text: str) -> str | None:
    """The type that a label says; None when it is no label of phones."""
    for word in reversed(_LABEL.findall(text)):
        plain = fold(word).strip(".")
        pieces = [piece for piece in re.split(r"[-./]", plain) if len(piece) > 1 or "/" in plain]
        options = [plain.replace(".", ""), *reversed(pieces)]
        kind = next((PHONES[option] for option in options if option in PHONES), None)
        if kind:
            return kind
    return None


def _without_slips(text: str) -> str:
    """A row's text with the letters that readers take for digits turned back, inside groups that are mostly digits."""

    def mend(match: re.Match[str]) -> str:
        group = match[0]
        digits = sum(c.isdigit() for c in group)
        slips = sum(c.isalpha() or c == "|" for c in group)
        return group.translate(_SLIPS) if digits >= 1 and slips and digits >= slips and group[-1] != "S" else group

    parts = re.split(r"(\s)", text)
    return "".join(_MIXED.sub(mend, part) if _MIXED.fullmatch(part) else part for part in parts)


def _separated(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a run holds several numbers that each begin with a plus, the bounds of each."""
    marks = [start] + [start + m.start() for m in re.finditer(r"\(?\s?\+", text[start:end]) if m.start() > 6]
    return list(zip(marks, [*marks[1:], end], strict=True))


def _candidate(sheet: Sheet, row: Row, text: str, start: int, end: int, carried: str | None) -> Printed | None:
    start += len(text[start:end]) - len(text[start:end].lstrip())
    start += max(text[start:end].rfind("+"), 0)
    digits = text[start:end].strip(" .-/•·_~")
    count = sum(c.isdigit() for c in digits)
    label = _label_before(sheet, row, text[:start]) or (
        carried
        if carried and re.search(r"[,/;&|\t•]\s*$|\s(?:or|and|oder|und|et|y|e|ve|ou)\s*$", text[:start])
        else None
    )
    label = label or _label_after(text[end:])
    glued = re.search(r"[^\W\d_]+$", text[:start])
    if glued and fold(glued[0]) not in PHONES:
        return None
    international = digits.lstrip("([ ").startswith("+")
    if count < (6 if label or international else 7) or count > 32:
        return None
    is_postal = _ZIP.match(digits) is not None and (not label or fold(text[:start]).rstrip(" :.").endswith("cep"))
    if not international and (is_postal or (not label and _is_in_address(text, start))):
        return None
    extension = _EXTENSION.match(text[end:])
    return Printed(
        row.index, start, end + (extension.end() if extension else 0), digits, label, extension[1] if extension else ""
    )


def _continued(run: Printed, last: Printed | None, text: str) -> Printed:
    """A number without the beginning it shares with the one before it, made whole: "(02) 8712 3456; 8712 3457"."""
    joined = last is not None and re.fullmatch(
        r"[\s,;/&]*(?:y|e|i|and|or|und|et|ve|o)?[\s,;/&]*", text[last.end : run.start]
    )
    if last is None or not joined or run.is_international or re.match(r"^\W*0", run.digits):
        return run
    mine, before = re.sub(r"\D", "", run.digits), re.sub(r"\D", "", last.digits)
    if not 5 <= len(mine) < len(before) or len(before) < 8:
        return run
    prefix = "+" if last.digits.lstrip("([ ").startswith("+") else ""
    return replace(run, digits=prefix + before[: -len(mine)] + mine)


def _is_in_address(text: str, start: int) -> bool:
    """Whether digits stand in a word, after a number sign, or behind an address's label."""
    before = fold(text[:start]).rstrip()
    return before.endswith(
        ("#", "no.", "nr.", "cep", "cep:", "zip", "zip:", "plz", "pin", "pin:", "box", "postfach", "bp")
    ) or (re.findall(r"[a-z]+", before) or [""])[-1] in ADDRESSES - {
        "a",
        "store",
        "office",
        "main",
    }


def _label_before(sheet: Sheet, row: Row, before: str) -> str | None:
    """The type by the words before a number: in its row, or standing alone to the left of it."""
    last = re.split(r"[\t\d]", before)[-1]
    if re.search(r"\w", last):
        return _adjacent_label(last)
    if "\t" in before or re.search(r"\d", before):
        return None
    for other in sheet.beside(row):
        if other.right <= row.left + row.size and len(other.text) <= 16 and not re.search(r"\d|@", other.text):
            return label_type(other.text)
    above = [other for other in sheet.rows[: row.index] if len(other.text) <= 14 and row in sheet.below(other)]
    return (
        label_type(above[-1].text)
        if above and not re.search(r"\d|@", above[-1].text) and len(above[-1].text) > 2
        else None
    )


def _adjacent_label(before: str) -> str | None:
    """The type by the last words before a number; a single letter is a label only when it stands right before."""
    found = _LABEL.findall(before[-30:])
    near = [word for place, word in enumerate(reversed(found[-3:])) if place == 0 or len(word.strip(".")) > 1]
    return label_type(" ".join(reversed(near)))


def _label_after(after: str) -> str | None:
    """The type by a label behind a number, in brackets or as a last word."""
    match = re.match(r"^\s?[(\[-]?\s?([^\W\d_]{1,10})\.?\s?[)\]]?\s?(?=$|[\t|,;/])", after)
    return label_type(match[1]) if match and (len(match[1]) > 2 or "(" in match[0]) else None


def _numbers(run: Printed, regions: Sequence[str]) -> list[str]:
    """The numbers that a run holds: one, several with separators, or one and the changed endings of others."""
    text = run.digits
    best = _quality(text, regions)
    if best == 3:
        ranged = re.match(r"^(.*\d)-(\d{1,2})/-(\d{1,2})$", text)
        return [text] if not ranged else _expanded(text, regions) or [text]
    for pattern in (r"\s?/\s?|\s?•\s?|\s-\s", r"\s"):
        for mark in re.finditer(pattern, text):
            halves = [text[: mark.start()], text[mark.end() :]]
            if all(_quality(half, regions) == 3 for half in halves):
                return halves
            first_is_whole = _quality(halves[0], regions) == 3
            if first_is_whole and pattern != r"\s" and sum(c.isdigit() for c in halves[1]) > 4:
                rest = _numbers(Printed(run.row, run.start, run.end, halves[1], run.label), regions)
                if all(_quality(one, regions) == 3 for one in rest):
                    return [halves[0], *rest]
    return _expanded(text, regions) or [text]


def _expanded(text: str, regions: Sequence[str]) -> list[str]:
    """A number and those that differ in the last digits, as in "555 12 41/42"; empty when it is no such range."""
    endings: list[str] = []
    rest = text
    while (match := _RANGE.match(rest)) is not None:
        rest = match[1].rstrip(" -/")
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
    plain = _TRUNK.sub("", text) if re.search(r"^\W*(?:\+|00)|^0\s?\(", text) else text
    if re.match(r"^0\s?\(\s?0", text):
        plain = re.sub(r"^0\s?\(\s?0\s?\)?", "0", text)
    bare = re.sub(r"[^\d+]", "", plain)
    if bare.startswith("00") and "+" not in bare:
        bare = "+" + bare[2:]
    if bare.count("+") > 1 or bare.startswith("+0") or not 4 <= len(bare) <= 17:
        return None
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
    return Found(
        value=value,
        raw=row.text[run.start : run.end].strip(),
        parts=((run.row, run.start, run.end),),
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
