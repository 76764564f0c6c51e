"""Rows taken apart into pieces that may be parts of a postal address, each with how much it looks like one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ocr.fields.address_words import BOX_NUMBER, has_street, is_street, mended, weight
from ocr.fields.data.labels import ADDRESSES
from ocr.fields.gazetteer import cities_in, family_level, given_level
from ocr.fields.lexicon import is_label, legal_form
from ocr.fields.places import postal_code, states_in
from ocr.fields.sheet import TAKEN, Row, Sheet, same_column
from ocr.fields.text import fold

_LABEL = re.compile(
    r"^\W*([^\W\d_][\w./-]*(?:(?:\s[^\W\d_]{2,10}){2}(?=\s?:)|(?:\s[^\W\d_]{2,10})?))\s?[:;.]+\s?(?=\S)", re.UNICODE
)
_BARE_LABEL = re.compile(r"^\W*([^\W\d_]{3,})\s+(?=\S)")
_SURE_LABELS = frozenset(
    [
        "address",
        "addr",
        "adres",
        "adresse",
        "anschrift",
        "adresa",
        "adresi",
        "direccion",
        "endereco",
        "indirizzo",
        "osoite",
        "adress",
        "cim",
        "sediu",
        "sediul",
        "alamat",
    ]
)
_SPLIT = re.compile(r"\s[|•]\s|\t+|\s?[|]\s?")
_PERSON = re.compile(r"^([A-ZÀ-Þ][^\W\d_]{2,})(?:\s[^\W\d_.]+){0,2}\s([^\W\d_]{2,})\s(?=\d)")
_NO_ADDRESS = -2.0
_WHOLE = 2.0
"""Weight of what is an address without what stands before it."""
_OF_FIRM = 1.5
_UNOPENED = re.compile(r"[^\d\"„“”«»]+[\"”“»]\s*$")
"""The end of a firm's name in quotation marks, whose beginning is another row's."""
_GAP = re.compile(r"\s*[,•·–]\s*|\s+")
_UNIT = re.compile(
    r"\b(?:unit|suite|ste|room|rm|flat|office|ofc|apt|plot|lot|lote|km|house|shop|door|villa|bldg|building|block|bloque"
    r"|oficina|of|sala|local|int|interior|depto|dpto|no|nr|num|kav)\W{0,2}$"
)
"""What stands before the number of a part of a building or of a plot."""
_HOUSE_FIRST = re.compile(r"\d+\w?\s+[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Piece:
    """An open part of a row, and how much it looks like part of an address."""

    row: Row
    start: int
    end: int
    text: str
    weight: float
    labelled: bool = False
    coded: bool = False


def of_row(sheet: Sheet, row: Row, regions: Sequence[str]) -> list[Piece]:
    """The open pieces of a row."""
    open_text = sheet.open_text(row.index)
    made: list[Piece] = []
    start = 0
    for mark in [*_SPLIT.finditer(open_text), None]:
        end = mark.start() if mark else len(open_text)
        piece = _piece(row, open_text, start, end, regions)
        if piece:
            made.append(piece)
        start = mark.end() if mark else end
    return made


def told_above(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, those under a row that is nothing but an address's label as labelled: "Postadress" over "Box 31"."""
    labels = [one for one in pieces if _is_told(one.text)]
    under = {id(nearest) for label in labels if (nearest := _right_under(label, pieces)) is not None}
    return [_weighed(one, told=id(one) in under, label=one in labels) for one in pieces]


def _weighed(piece: Piece, *, told: bool, label: bool) -> Piece:
    """A piece with what a label over it adds; a label itself is no address."""
    if label:
        return replace(piece, weight=_NO_ADDRESS)
    return replace(piece, labelled=True, weight=piece.weight + 1.0) if told else piece


def _is_told(text: str) -> bool:
    """Whether a row is nothing but the label of an address."""
    words = re.findall(r"[a-z-]+", fold(text))
    plain = 0 < len(words) < 4 and len("".join(words)) > 3 and not re.search(r"\d", text)
    return plain and all(word in ADDRESSES for word in words)


def _right_under(label: Piece, pieces: Sequence[Piece]) -> Piece | None:
    """The piece right under a label, if it may be part of an address."""
    reach = 2.6 * label.row.size
    below = [
        one
        for one in pieces
        if 0.5 * label.row.size < one.row.middle - label.row.middle < reach
        and one.row.line.side == label.row.line.side
        and same_column(one.row, label.row)
    ]
    nearest = min(below, key=lambda one: one.row.middle, default=None)
    return nearest if nearest is not None and nearest.weight > -0.5 else None


def _piece(row: Row, open_text: str, start: int, end: int, regions: Sequence[str]) -> Piece | None:
    text = open_text[start:end]
    label = _LABEL.match(text)
    words = re.findall(r"[a-z]+", fold(label[1])) if label else []
    labelled = bool(words) and (
        words[0] in ADDRESSES or words[-1] in ADDRESSES or (words[0] == "registered" and "office" in words)
    )
    bare = _BARE_LABEL.match(text)
    if label and labelled:
        start += label.end()
    elif bare and fold(bare[1]) in _SURE_LABELS:
        start, labelled = start + bare.end(), True
    elif (
        (stray := re.match(r"^\W*([A-Za-z]{1,3})\s+(?=[#\dA-ZÀ-Þ])", text))
        and fold(stray[1]) in {"a", "add", "adr", "q", "o", "ad"}
        and not text.startswith("A-")
    ):
        start, labelled = start + stray.end(), fold(stray[1]) != "o"
    person = _PERSON.match(open_text[start:end])
    if (
        person
        and given_level(fold(person[1])) >= 5
        and family_level(fold(person[2])) >= 1
        and not is_street(fold(person[2]))
        and _HOUSE_FIRST.match(open_text, start + person.end(), end)
    ):
        start += person.end()
    start += _firm_before(open_text[start:end], regions)
    text = open_text[start:end]
    lead = len(text) - len(text.lstrip(" ,;:-•·*&>«»\"'|_~=+@©®°"))
    text = text[lead:].rstrip(" ;:-•·*|_~")
    if len(text) < 2:
        return None
    found = weight(text, regions) + (1.0 if labelled else 0.0) - _OF_FIRM * bool(_UNOPENED.match(open_text[start:end]))
    is_before_value = open_text[end:].startswith(TAKEN)
    told = open_text[start:end].rstrip().endswith(":") and not re.search(r"\d", text)
    if is_before_value and (told or is_label(text)):
        found = _NO_ADDRESS
    return Piece(row, start + lead, start + lead + len(text), text, found, labelled, _is_coded(text, regions))


def _firm_before(text: str, regions: Sequence[str]) -> int:
    """Where an address begins behind a firm with its legal form, in one row: "Foundry Ltd, 2 Mill Lane"."""
    number = re.search(r"\d", text)
    for gap in reversed([*_GAP.finditer(text, 0, number.start() if number else 0)]):
        before, after = text[: gap.start()], text[gap.end() :]
        form = legal_form(before)
        if form is None or not form.endswith(re.sub(r"\W", "", fold(before.split()[-1]))):
            continue
        told_apart = gap[0].strip() or not after[0].isdigit()  # "C.P. 37000" is a postal code's label
        told_apart = told_apart and not (form == "co" and states_in(fold(f"co {after.split()[0]}")))
        if told_apart and weight(before, regions) <= 0 and weight(after, regions) > _WHOLE:
            return gap.end()
    return 0


def _is_coded(text: str, regions: Sequence[str]) -> bool:
    """Whether a text has a postal code; a number that opens it is a house's unless little follows."""
    text = BOX_NUMBER.sub(" ", text)
    codes = [code for region in regions[:2] if (code := postal_code(mended(text), region))]
    if not regions:
        codes = re.findall(r"(?<![\w/#-])\d{5,6}(?![\w/])", mended(text))
    return any(
        not (text.startswith(code) and has_street(text) and _is_house(text, code)) and not _is_of_street(text, code)
        for code in codes
    )


def _is_of_street(text: str, code: str) -> bool:
    """Whether a number is a house's behind its street, or a street's own: "Av. Maipú 1642, piso 2", "1032 Sokak"."""
    before, _, after = mended(text).partition(code)
    if _UNIT.search(fold(before)) or (re.fullmatch(r"\W*\d{1,5}\s?-\s?", before) and has_street(after)):
        return True
    next_word = re.match(r"\W{0,2}([a-z]+)", fold(after))
    if next_word:
        return is_street(next_word[1]) and len(next_word[1]) > 2
    segment = before.rpartition(",")[2]
    ends = re.match(r"\W*(?:,|$)", after) is not None
    return ends and has_street(segment) and not re.search(r"\d", segment) and not cities_in(segment)


def _is_house(text: str, code: str) -> bool:
    """Whether a number that opens a row is a house's: no town follows it, and it is short or the only number."""
    town, _, street = text[len(code) :].partition(",")
    if re.search(r"\d", street) and (cities_in(town) or (len(town.split()) == 1 and not has_street(town))):
        return False
    return len(code) < 5 or not re.search(r"\d", text[len(code) :])
