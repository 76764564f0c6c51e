"""Postal addresses: rows that look like parts of one, put together by where they stand, and taken apart again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ocr.fields.address_parts import parts_of
from ocr.fields.address_words import has_street, is_street, mended, names_country, own_words, weight
from ocr.fields.data.labels import ADDRESSES
from ocr.fields.found import Found
from ocr.fields.gazetteer import family_level, given_level
from ocr.fields.lexicon import is_label
from ocr.fields.places import postal_code
from ocr.fields.sheet import Row, Sheet, same_column
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
_GLUED_CODE = re.compile(r"(?<=[^\W\d_]{2})(?=\d{4,6}\b)")
_PERSON = re.compile(r"^([A-ZÀ-Þ][^\W\d_]{2,})(?:\s[^\W\d_.]+){0,2}\s([^\W\d_]{2,})\s(?=\d)")
_STRONG = 1.7
_SEED = 1.0


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


def find(sheet: Sheet, regions: Sequence[str]) -> list[Found]:
    """Find and take the addresses on the sheet."""
    candidates = [piece for row in sheet.rows for piece in _pieces(sheet, row, regions)]
    found: list[Found] = []
    for group in _groups(candidates):
        address = _address(group, regions)
        if address:
            found.append(address)
            for part in address.parts:
                sheet.take(*part)
    return found


def _pieces(sheet: Sheet, row: Row, regions: Sequence[str]) -> list[Piece]:
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
    ):
        start += person.end()
    text = open_text[start:end]
    lead = len(text) - len(text.lstrip(" ,;:-•·*&>«»\"'|_~=+@©®°"))
    text = text[lead:].rstrip(" ;:-•·*|_~")
    if len(text) < 2:
        return None
    found = weight(text, regions) + (1.0 if labelled else 0.0)
    if is_label(text) and open_text[end:].startswith("\t"):
        found = -2.0
    return Piece(row, start + lead, start + lead + len(text), text, found, labelled, _is_coded(text, regions))


def _is_coded(text: str, regions: Sequence[str]) -> bool:
    """Whether a text has a postal code; a number that opens it is a house's unless little follows."""
    codes = [code for region in regions[:2] if (code := postal_code(mended(text), region))]
    if not regions:
        codes = re.findall(r"(?<![\w/#-])\d{5,6}(?![\w/])", mended(text))
    return any(not (text.startswith(code) and len(code) < 5 and has_street(text)) for code in codes)


def _groups(candidates: list[Piece]) -> list[list[Piece]]:
    """Pieces put together: each strong one with its neighbours above and below that look like the same address."""
    groups: list[list[Piece]] = []
    used: set[int] = set()
    for seed in sorted(candidates, key=lambda piece: -piece.weight):
        if seed.weight < _SEED or id(seed) in used:
            continue
        group = [seed]
        used.add(id(seed))
        while (piece := _next(group, candidates, used)) is not None:
            group.append(piece)
            used.add(id(piece))
        group += _between(group, candidates, used)
        groups.append(sorted(group, key=_place))
    return groups


def _between(group: list[Piece], candidates: list[Piece], used: set[int]) -> list[Piece]:
    """Pieces that stand between those of a group in its column and are nothing else."""
    top, bottom = min(group, key=_place).row, max(group, key=_place).row
    inside = [
        piece
        for piece in candidates
        if id(piece) not in used
        and top.middle < piece.row.middle < bottom.middle
        and piece.row.line.side == top.line.side
        and same_column(piece.row, top)
        and same_column(piece.row, bottom)
        and piece.weight > -1.0
    ]
    used.update(id(piece) for piece in inside)
    return inside


def _next(group: list[Piece], candidates: list[Piece], used: set[int]) -> Piece | None:
    """The piece nearest to a group that belongs to it."""
    reach = 6 * max(piece.row.size for piece in group)
    top, bottom = min(piece.row.top for piece in group) - reach, max(piece.row.bottom for piece in group) + reach
    near = [piece for piece in candidates if id(piece) not in used and top < piece.row.middle < bottom]
    fits = [piece for piece in near if _belongs(group, piece)]
    return min(fits, key=lambda piece: min(abs(piece.row.middle - one.row.middle) for one in group), default=None)


def _belongs(group: list[Piece], piece: Piece) -> bool:
    """Whether a piece continues a group: the next row of the column, alike in size, and address-like enough."""
    first, last = min(group, key=_place), max(group, key=_place)
    if piece.row.line.side != first.row.line.side:
        return False
    if (piece.row.index == last.row.index and piece.start >= last.end) or (
        piece.row.index == first.row.index and piece.end <= first.start
    ):
        return piece.weight >= (-0.3 if piece.row.text.count("•") > 1 or "|" in piece.row.text else 0.2)
    if (
        abs(piece.row.middle - last.row.middle) < 0.5 * last.row.size
        or abs(piece.row.middle - first.row.middle) < 0.5 * first.row.size
    ):
        return piece.weight >= 1.2 and any(one.coded for one in group) != piece.coded
    is_below = piece.row.middle > last.row.middle
    upper, lower = (last, piece) if is_below else (piece, first)
    if not is_below and (first.labelled or piece.row.middle >= first.row.middle):
        return False
    gap = lower.row.top - upper.row.bottom
    size = min(upper.row.size, lower.row.size)
    limit = 2.2 if piece.weight >= 0.8 else 1.6
    if not is_below and _opens(piece, group) and gap < 3.8 * size and same_column(upper.row, lower.row):
        return True
    if (
        not 1 / limit < upper.row.size / lower.row.size < limit
        or gap > 1.8 * size
        or gap < -0.7 * size
        or not same_column(upper.row, lower.row)
    ):
        return False
    if (piece.labelled and is_below) or (_is_done(upper.text) and is_below):
        return False
    return piece.weight >= _needed(group, upper, lower, is_below=is_below)


def _needed(group: list[Piece], upper: Piece, lower: Piece, *, is_below: bool) -> float:
    """How address-like a neighbour has to be: little when the upper row ends with a comma or the rows are set alike."""
    if upper.text.endswith((",", "-", "/")) or (is_below and upper.labelled):
        return -0.6
    if is_below and re.match(r"^(?:[A-Z]{1,3}-?\s?)?\d{4,6}", lower.text):
        return 0.0
    text = " ".join(piece.text for piece in group)
    tight = lower.row.top - upper.row.bottom < 1.3 * lower.row.size and 0.8 < upper.row.size / lower.row.size < 1.25
    if not is_below and tight and (has_street(upper.text) or re.match(r"^c/o\b", upper.text)):
        return -0.1
    if is_below and not any(piece.coded for piece in group) and not re.search(r"[^\w\s,.'&()/ºª\"-]", lower.text):
        return -0.1
    if not is_below and not has_street(text):
        return 0.1 if re.match(r"^\W*\d", upper.text) else 0.5
    return 0.5 if is_below else 0.8


def _opens(piece: Piece, group: list[Piece]) -> bool:
    """Whether a piece opens an address whose street is still missing: a house's number and words."""
    lacks = not has_street(" ".join(one.text for one in group)) and len(group) == 1
    return lacks and piece.weight >= 0.4 and re.match(r"^\d+[\d/-]*\s+[^\W\d_]{3}", piece.text) is not None


def _is_done(text: str) -> bool:
    """Whether a row ends an address: with a country's name."""
    return names_country(text, fold(text))


def _place(piece: Piece) -> tuple[int, int]:
    return (piece.row.index, piece.start)


def _address(group: list[Piece], regions: Sequence[str]) -> Found | None:
    text = _joined(group)
    total = weight(text, regions)
    if total < _STRONG or not re.search(r"\d|,", text) or len(re.findall(r"[^\W\d_]{2,}", text)) < 2:
        return None
    parts = parts_of(text, regions)
    labelled = any(piece.labelled for piece in group)
    return Found(
        value=text,
        raw="\n".join(piece.text for piece in group),
        parts=tuple((piece.row.index, piece.start, piece.end) for piece in group),
        details=parts,
        evidence={
            "weight": min(total, 6.0),
            "postal": float("postal_code" in parts),
            "locality": float("locality" in parts),
            "street": float("street" in parts),
            "labelled": float(labelled),
            "rows": float(min(len(group), 5)),
            "words": min(len(re.findall(r"[^\W_]+", text)), 12) / 12,
        },
    )


def _joined(group: list[Piece]) -> str:
    """One line: rows joined by a comma unless they already are."""
    text = ""
    for piece in group:
        added = _GLUED_CODE.sub(" ", own_words(mended(piece.text.strip(" ,"))))
        if text and not text.endswith((",", "-", "/")):
            text += ","
        text = f"{text} {added}" if text else added
    return text.rstrip(" ,")
