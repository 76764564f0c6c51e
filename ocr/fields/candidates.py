"""What may be a name, a title or an organization: open parts of rows, alone and put together."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from ocr.fields.apart import NAME_LABEL, apart
from ocr.fields.data.companies import DEPARTMENTS, LEADING_FORMS
from ocr.fields.data.labels import ADDRESSES, EMAILS, OTHERS, PHONES, URLS
from ocr.fields.found import Part
from ocr.fields.lexicon import company_words, is_label, is_legal_tail, is_plain, legal_form, title_weight
from ocr.fields.sheet import TAKEN, Row, Sheet, same_column
from ocr.fields.text import fold, words

_SPLIT = re.compile(r"\t[\s\t]*|\s?[|¦]\s?|\s[•»>]\s|\s{2,}|\s?;\s|\s-\s(?=[^\W\d_])|\s?•\s?")
_STRAY = re.compile(r"^(?:[^\w(\"'#]+|[QO0oec]\s+(?=[^\W\d_]{2,}\s+[^\W\d_]))")
_STRAY_SYLLABLE = re.compile(
    r"^(?!(?:de|le|la|el|al|da|di|do|du|of|to|at|in|on|by|my|we|it)\s)[a-z]{1,2}\s+(?=[A-ZÀ-Þ][a-zß-ÿ]+\s+[A-ZÀ-Þ])"
)
_STRAY_SMALL = re.compile(r"^[a-z]{1,2}\s+(?=[A-ZÀ-Ỹ]{2,}\s)")
"""What is left of an icon, in small letters before a firm's in capitals."""
_STRAY_CONSONANT = re.compile(r"^[B-HJ-Zb-hj-z]\s+(?=[^\W\d_]{3})")
_JOIN = re.compile(r"\b(?:of|de|du|and|und|for|the|da|do|di)\n|&\n|\n(?:of|de|du|and|und|for|da|do|di)\b|\n&")
_SEAT = re.compile(r"(?:v|ve|w|we|u|na|in|zu|din|à|em|en)\s[A-ZÀ-Ž]")
"""How a row begins that says where an institution is."""
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u06ff\u0900-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_FEWEST_LATIN = 4
_EDGE = " ,;:-•·*&<>«»\"|_~=+/\\.!'()[]{}"
_ROLE_BEFORE = re.compile(r"[^\W\d_]\s?:\s*$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text with the parts of rows it is made of.

    Attributes:
        size: Height of its letters against the card's usual.
        place: Where its middle is on the card, 0 at the top to 1 at the bottom.
        labelled: Whether a label or a role before it says that it is a person's name.
    """

    text: str
    parts: tuple[Part, ...]
    rows: tuple[Row, ...]
    size: float
    place: float
    labelled: bool = False

    @property
    def top(self) -> Row:
        """Its first row."""
        return self.rows[0]

    @property
    def last(self) -> Row:
        """Its last row."""
        return self.rows[-1]

    @property
    def texts(self) -> list[str]:
        """What stands in each of its parts."""
        return [row.text[start:end] for row, (_, start, end) in zip(self.rows, self.parts, strict=True)]

    @property
    def is_level(self) -> bool:
        """Whether it is two pieces side by side."""
        return len(self.rows) == 2 and self.last.middle - self.top.middle < 0.5 * self.top.size

    def reading(self, text: str) -> Candidate:
        """The same parts, read otherwise."""
        return replace(self, text=text)

    def overlaps(self, other: Candidate) -> bool:
        """Whether both take some of the same characters."""
        return any(a[0] == b[0] and a[1] < b[2] and b[1] < a[2] for a in self.parts for b in other.parts)


def collect(sheet: Sheet) -> list[Candidate]:
    """All single open pieces on the sheet, in reading order."""
    return [one for row in sheet.rows for one in _of_row(sheet, row)]


def stacked(singles: Sequence[Candidate], *, most: int = 3, alike: float = 1.8) -> list[Candidate]:
    """Pieces put together with those right under them, two or three at a time, when they are set alike."""
    made: list[Candidate] = []
    ordered = sorted(singles, key=lambda one: one.top.middle)
    middles = [one.top.middle for one in ordered]
    under_of = {id(one): _under(one, _near(one, ordered, middles), alike) for one in singles}
    for single in singles:
        stack = [single]
        while len(stack) < most:
            under = under_of[id(stack[-1])]
            if under is None:
                break
            stack.append(under)
            made.append(_merged(stack))
    return made


def whole_rows(singles: Sequence[Candidate]) -> list[Candidate]:
    """Rows whose pieces only dashes part, as wholes: "BAUM - LANG - ROTH" may be one name."""
    made = []
    for _, group in groupby(singles, key=lambda one: one.top.index):
        pieces = list(group)
        first, last, row = pieces[0], pieces[-1], pieces[0].top
        start, end = first.parts[0][1], last.parts[-1][2]
        marks = [row.text[a.parts[-1][2] : b.parts[0][1]] for a, b in pairwise(pieces)]
        if marks and all(mark.strip() == "-" for mark in marks):
            made.append(replace(first, text=row.text[start:end], parts=((row.index, start, end),)))
    return made


def joined(pieces: Sequence[Candidate], mark: str = " ") -> Candidate:
    """Several candidates as one, in the order given."""
    return _merged(list(pieces), mark)


def touches(upper: Candidate, lower: Candidate, *, reach: float = 1.7) -> bool:
    """Whether one candidate stands right under another in its column."""
    above, below = upper.last, lower.top
    if above.line.side != below.line.side or below.middle <= above.middle:
        return False
    gap = below.top - above.bottom
    return -0.6 * below.size < gap < reach * max(min(above.size, below.size), 1.0) and same_column(above, below)


def abreast(singles: Sequence[Candidate]) -> list[Candidate]:
    """Pairs of pieces that stand side by side as one line does whose words are set far apart."""
    ordered = sorted(singles, key=lambda one: one.top.middle)
    middles = [one.top.middle for one in ordered]
    made = []
    for left in singles:
        reach = left.top.size / 2
        first, last = bisect_left(middles, left.top.middle - reach), bisect_right(middles, left.top.middle + reach)
        made += [_merged([left, right]) for right in ordered[first:last] if stands_beside(left, right)]
    return made


def stands_beside(left: Candidate, right: Candidate) -> bool:
    """Whether a piece stands a word's gap or two to the right of another, on its level, in letters of its size."""
    one, other = left.last, right.top
    gap = other.left - one.right
    size = min(one.size, other.size)
    level = one.index != other.index and abs(one.middle - other.middle) < 0.5 * size
    return level and one.line.side == other.line.side and 0 <= gap < 2.5 * size and 0.6 < one.size / other.size < 1.7


def is_justified(upper: Candidate, lower: Candidate) -> bool:
    """Whether two rows are set to one width, as the rows of a logo are whatever the size of their letters."""
    above, below = upper.last, lower.top
    slack = 0.25 * min(above.size, below.size) + 0.02 * max(above.width, below.width)
    return abs(above.left - below.left) < slack and abs(above.right - below.right) < slack


def _near(upper: Candidate, ordered: Sequence[Candidate], middles: Sequence[float]) -> Sequence[Candidate]:
    """The candidates whose middles are a little below one's own, the only ones that can stand right under it."""
    row = upper.last
    first = bisect_right(middles, row.middle)
    return ordered[first : bisect_right(middles, row.bottom + 8 * row.size)]


def _under(upper: Candidate, singles: Sequence[Candidate], alike: float) -> Candidate | None:
    for lower in singles:
        ratio = lower.size / upper.size
        if not touches(upper, lower):
            continue
        if is_legal_tail(lower.text) and not is_legal_tail(upper.text):
            return lower
        joins = _SEAT.match(lower.text) or _JOIN.search(f"{upper.last.text.lower()}\n{lower.text.lower()}")
        described = is_plain(lower.text) != is_plain(upper.text)
        limit = 3.0 if described or is_justified(upper, lower) else 2.2 if joins else alike
        if 1 / limit < ratio < limit:
            return lower
    return None


def _merged(stack: Sequence[Candidate], mark: str = " ") -> Candidate:
    size = max(one.size for one in stack)
    text = stack[0].text
    for upper, lower in pairwise(stack):
        text += _link(upper, lower, mark) + lower.text
    return Candidate(
        text,
        tuple(part for one in stack for part in one.parts),
        tuple(row for one in stack for row in one.rows),
        size,
        sum(one.place for one in stack) / len(stack),
    )


def _link(upper: Candidate, lower: Candidate, mark: str) -> str:
    """What stands between two pieces put together: an ampersand or a hyphen at the end of the upper, else a blank."""
    rest = upper.last.text[upper.parts[-1][2] :].rstrip()
    if upper.last.text.rstrip().endswith("&"):
        return " & "
    return "-" if rest == "-" and upper.parts != lower.parts and lower.text[:1].isupper() else mark


def _of_row(sheet: Sheet, row: Row) -> list[Candidate]:
    text = _latin(sheet.open_text(row.index))
    spans: list[tuple[int, int]] = []
    start = 0
    for mark in [*_SPLIT.finditer(text), None]:
        end = mark.start() if mark else len(text)
        if mark and mark[0].strip() == "-" and _is_of_department(text[start:end], text[mark.end() :]):
            continue
        spans += apart(text, start, end)
        start = mark.end() if mark else end
    return [one for start, end in spans if (one := _candidate(sheet, row, text, start, end)) is not None]


def _latin(text: str) -> str:
    """A row with what is of another script beside its Latin letters blanked out: the same again, or a seal."""
    if len(_LATIN.findall(text)) < _FEWEST_LATIN:
        return text
    return _OTHER_SCRIPT.sub(lambda match: TAKEN * len(match[0]), text)


def _is_of_department(piece: str, rest: str) -> bool:
    """Whether a dash stands inside a department's name: "Khoa Tim - Can", "Dept. of Law - Tax Unit"."""
    opens = (words(piece) or [""])[0] in DEPARTMENTS
    return opens and legal_form(rest) is None and not company_words(rest) and title_weight(rest) < 1.5


def _is_label(piece: str, after: str) -> bool:
    """Whether a piece is nothing but labels of what stands behind it, or alone on its row."""
    is_before_value = after.lstrip(" ").startswith(TAKEN)
    if is_before_value and piece.rstrip().endswith(":") and len(words(piece)) < 4:
        return True
    if is_before_value and fold(piece).strip(_EDGE) in ADDRESSES:
        return True
    if is_before_value and words(piece) and all(word.replace(".", "") in OTHERS for word in words(piece)):
        return True
    return is_label(piece) and (is_before_value or len(words(piece)) == 1)


def _without_label(piece: str, after: str) -> str:
    """A piece without the label at its end that belongs to the number or address behind it."""
    match = re.search(r"[\s,;|]+([^\W\d_][\w-]*)[.:]?\s*$", piece)
    if (
        match
        and after.lstrip(" ").startswith(TAKEN)
        and any(fold(match[1]) in table for table in (PHONES, EMAILS, URLS))
    ):
        return piece[: match.start()]
    return piece


def _is_introduced(before: str) -> bool:
    """Whether what stands before a piece is a role with a colon, and no label of a network or number."""
    found = words(before)
    return _ROLE_BEFORE.search(before) is not None and not is_label(found[-1])


def _candidate(sheet: Sheet, row: Row, text: str, start: int, end: int) -> Candidate | None:
    piece = text[start:end]
    label = NAME_LABEL.match(piece)
    if label:
        start, piece = start + label.end(), piece[label.end() :]
    stray = _STRAY.match(piece) or _STRAY_SYLLABLE.match(piece)
    if stray is None and (words(piece)[1:2] or [""])[0] in LEADING_FORMS | {"cong"}:
        stray = _STRAY_SMALL.match(piece)
    if stray is None and title_weight(piece[2:]) >= 1.5:
        stray = _STRAY_CONSONANT.match(piece)
    if stray:
        start, piece = start + stray.end(), piece[stray.end() :]
    if re.match(r"\s*/\w", text[start:]) or _is_label(piece, text[end:]):
        return None
    lead = len(piece) - len(piece.lstrip(_EDGE))
    lead -= piece[lead - 1 : lead] == "(" and piece.count(")") == piece.count("(")
    plain = _without_label(piece[lead:], text[end:]).rstrip(' ,;:-•·*<>«"|_~=+/\\&')
    if plain.count("(") > plain.count(")"):
        plain = plain.rstrip("(").strip()
    if len(re.findall(r"[^\W\d_]", plain)) < 2:
        return None
    span = max(sheet.bottom - sheet.top, 1.0)
    size = max(row.size / max(sheet.usual_size, 1.0), 0.05)
    return Candidate(
        plain,
        ((row.index, start + lead, start + lead + len(plain)),),
        (row,),
        size if math.isfinite(size) else 1.0,
        (row.middle - sheet.top) / span,
        label is not None or _is_introduced(text[:start]),
    )
