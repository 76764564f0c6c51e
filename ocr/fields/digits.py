"""Runs of digits that may be phone numbers, with the labels that say so."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ocr.fields.data.labels import ADDRESSES, PHONES
from ocr.fields.sheet import Row, Sheet
from ocr.fields.text import fold

_SLIPS = str.maketrans("OoQIl|iSsBZz", "000111155822")

_MIXED = re.compile(r"[\dOoQIl|iSsBZz()+./-]{2,}")

_RUN = re.compile(
    r"(?<![\d@])(?:[(\[]?\s?\+\s?[(\[]?|\(\s?|00)?\d(?:(?:[\s().\-/~_\[\]]{0,3}|•|\s~{2,4}\s)(?:[(+]\s?)?\d|\)\s?(?=\d))*"
)

_EXTENSION = re.compile(
    r"^[\s,;(]*(?:e?xt(?:ension|n)?|x|dahili|poste|ramal|anexo|interno|int|wew|klapka|kl|lok|mell|tlm|loc|intern|dir)\.?\s?[:.#]?\s?(\d{1,6})\)?",
    re.IGNORECASE,
)

_CARRIER = re.compile(r"(?<![\w.,-])(\(?0)\s?(?:xx|XX|\*\*)(?=[\s(]{0,2}[1-9]{2}\W)")
"""A Brazilian carrier's code left open: "0xx11 3456-7890"."""
_UP_TO = re.compile(r"(?<=\d{3})\s(?:to|thru|bis|al?|à)\s(?=\d{1,2}(?![\d:.]))")
"""A range of numbers by a word: "8712 3456 to 59"."""

_SHORT = 8
"""Digits below which a number is a phone's only right behind its label."""
_LONG = 9
"""Digits from which a number behind the name of an office is its phone."""
_CODE = re.compile(r"\(?0\d{1,4}\)?[\s.-]*")
_CODE_APART = 2.6
"""The gap, in heights of the letters, up to which an area's code and a number are one."""
_LABEL = re.compile(r"[^\W\d_]+(?:[-./][^\W\d_]+)*\.?", re.UNICODE)

_REMARK = re.compile(r"\s?[(\[]\s?\d{0,3}$")
"""The beginning of a remark behind a number, as in "(5 lines)"."""

_LONE_LETTER = re.compile(r"[^\W\d_]{3}\s[A-Za-z]\.?\s$")
"""A letter of the word before it rather than a label: "Loja C 2765-246 Estoril"."""

_ZIP = re.compile(
    r"^\d{5}-\d{3,4}$|^\d{4}-\d{3}$|^\d{2}-\d{3}$|^\d{3}\s\d{3}$|^\d{5,6}$|^(?:19|20)\d{2}\s?[-/]\s?(?:19|20)?\d{2}$"
)


@dataclass(frozen=True, slots=True)
class Printed:
    """A run of digits that may be a phone number.

    Attributes:
        digits: As written, without label and extension.
        label: Type its label says, or None without a label.
        end: One past its last character in the row, with the extension.
        code: The row with its area's code, where that stands apart from it.
    """

    row: int
    start: int
    end: int
    digits: str
    label: str | None
    extension: str = ""
    code: int | None = None

    @property
    def is_international(self) -> bool:
        """Whether the number carries its country's dialling code."""
        return re.match(r"^[\s(\[]*(?:\+|00)", self.digits) is not None


def printed(sheet: Sheet) -> list[Printed]:
    """All runs of digits still open on the sheet that may be phone numbers."""
    found: list[Printed] = []
    for row in sheet.rows:
        text = _without_slips(_as_marks(sheet.open_text(row.index)))
        last: Printed | None = None
        for match in _RUN.finditer(text):
            for start, end in _separated(text, *match.span()):
                run = _candidate(sheet, row, text, start, end, last.label if last else None)
                if run:
                    last = _with_code(sheet, row, _continued(run, last, text))
                    found.append(last)
    return found


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


def _as_marks(text: str) -> str:
    """A row's text with words inside numbers as marks of the same length: "0xx11 3456", "6543 to 46"."""
    text = _CARRIER.sub(lambda m: m[1] + " " * (len(m[0]) - len(m[1])), text)
    return _UP_TO.sub(lambda m: f" {'~' * (len(m[0]) - 2)} ", text)


def _separated(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a run holds several numbers that each begin with a plus, the bounds of each."""
    marks = [start] + [start + m.start() for m in re.finditer(r"\(?\s?\+", text[start:end]) if m.start() > 6]
    return list(zip(marks, [*marks[1:], end], strict=True))


def _candidate(sheet: Sheet, row: Row, text: str, start: int, end: int, carried: str | None) -> Printed | None:
    start += len(text[start:end]) - len(text[start:end].lstrip())
    start += max(text[start:end].rfind("+"), 0)
    remark = _REMARK.search(text[start:end])
    if remark and remark.start() > 5 and re.match(r"\s?[^\W\d_]", text[end:]):
        end = start + remark.start()
    digits = text[start:end].strip(" .-/•·_~")
    count = sum(c.isdigit() for c in digits)
    label = _label_before(sheet, row, text[:start]) or (
        carried
        if carried and re.search(r"[,/;&|\t•]\s*$|\s(?:or|and|oder|und|et|y|e|ve|ou)\s*$", text[:start])
        else None
    )
    if count < _SHORT and label and "\t" not in text[:start] and not _stands_by(text[:start]):
        label = None
    label = label or _label_after(text[end:])
    if _is_glued(text[:start]) or (not label and _is_abbreviated(text[:start], digits)):
        return None
    international = digits.lstrip("([ ").startswith("+")
    if count < (6 if label or international else 7) or count > 32:
        return None
    unlabelled = not label or fold(text[:start]).rstrip(" :.").endswith("cep") or _LONE_LETTER.search(text[:start])
    is_postal = _ZIP.match(digits) is not None and unlabelled
    is_place = not label and _is_in_address(text, start) and (count < _LONG or not _is_named(text[:start]))
    if not international and (is_postal or is_place):
        return None
    extension = _EXTENSION.match(text[end:])
    return Printed(
        row.index, start, end + (extension.end() if extension else 0), digits, label, extension[1] if extension else ""
    )


def _is_glued(before: str) -> bool:
    """Whether digits hang on letters that are no label, straight or by a stroke: "PEFC/04-31", "Lic. #48213"."""
    glued = re.search(r"([^\W\d_]+)/?$", before)
    return glued is not None and fold(glued[1]) not in PHONES


def _is_abbreviated(before: str, digits: str) -> bool:
    """Whether an abbreviation stands before a bare number: a register's, as in "MB 20318475"."""
    return digits.isdigit() and not digits.startswith("0") and re.search(r"(?<!\w)[A-Z]{2,5}\s$", before) is not None


def _continued(run: Printed, last: Printed | None, text: str) -> Printed:
    """A number without the beginning it shares with the one before it, made whole: "(02) 8712 3456; 8712 3457"."""
    joined = last is not None and re.fullmatch(
        r"[\s,;/&]*(?:y|e|i|and|or|und|et|ve|o|\([ORFM]\))?[\s,;/&:]*", text[last.end : run.start]
    )
    if last is None or not joined or run.is_international or re.match(r"^\W*0", run.digits):
        return run
    mine, before = re.sub(r"\D", "", run.digits), re.sub(r"\D", "", last.digits)
    if not 5 <= len(mine) < len(before) or len(before) < 8:
        return run
    prefix = "+" if last.digits.lstrip("([ ").startswith("+") else ""
    return replace(run, digits=prefix + before[: -len(mine)] + mine)


def _with_code(sheet: Sheet, row: Row, run: Printed) -> Printed:
    """A number alone on its row with the area's code that stands apart to the left of it: "023" and "531 74 06"."""
    if run.is_international or re.match(r"\W*0", run.digits) or row.text[: run.start].strip():
        return run
    for other in sheet.beside(row):
        gap = row.left - other.right
        near = -0.5 * row.size < gap < _CODE_APART * row.size and other.index != row.index
        if near and _CODE.fullmatch(sheet.open_text(other.index)):
            return replace(run, digits=f"{other.text.strip(' -.')} {run.digits}", code=other.index)
    return run


def _is_in_address(text: str, start: int) -> bool:
    """Whether digits stand in a word, after a number sign, or behind an address's label."""
    before = fold(text[:start]).rstrip()
    signs = ("#", "no.", "nr.", "cep", "cep:", "zip", "zip:", "plz", "pin", "pin:", "box", "postfach", "bp")
    return before.endswith(signs) or _is_named(before)


def _is_named(before: str) -> bool:
    """Whether an address's label stands right before digits; the number behind an office's name may be its phone's."""
    last = (re.findall(r"[a-z]+", fold(before)) or [""])[-1]
    return last in ADDRESSES and last not in {"a", "store", "office", "main"}


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
    above = [other for other in sheet.above(row) if len(other.text) <= 14]
    return (
        label_type(above[-1].text)
        if above and not re.search(r"\d|@", above[-1].text) and len(above[-1].text) > 2
        else None
    )


def _adjacent_label(before: str) -> str | None:
    """The type by the last words before a number; a single letter is a label only when it stands right before."""
    found = _LABEL.findall(before[-30:])
    is_set_off = before.rstrip().endswith(("•", "|"))
    near = [
        word
        for place, word in enumerate(reversed(found[-3:]))
        if (place == 0 and not is_set_off) or len(word.strip(".")) > 1
    ]
    return label_type(" ".join(reversed(near)))


def _stands_by(before: str) -> bool:
    """Whether the last word before a number is its label, and not a town's or a street's: "Tel Aviv 6971014"."""
    found = _LABEL.findall(before)
    return not found or before.rstrip().endswith((":", ".", "+")) or label_type(found[-1]) is not None


def _label_after(after: str) -> str | None:
    """The type by a label behind a number, in brackets or as a last word."""
    match = re.match(r"^\s?[(\[-]?\s?([^\W\d_]{1,10})\.?\s?[)\]]?\s?(?=$|[\t|,;/])", after)
    return label_type(match[1]) if match and (len(match[1]) > 2 or "(" in match[0]) else None
