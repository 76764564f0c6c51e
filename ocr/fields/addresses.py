"""Postal addresses: rows that look like parts of one, put together by where they stand, and taken apart again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.fields.address_parts import parts_of
from ocr.fields.address_pieces import Piece, of_row
from ocr.fields.address_words import BOX, has_street, mended, names_country, own_words, weight
from ocr.fields.found import Found
from ocr.fields.gazetteer import cities_in
from ocr.fields.sheet import Sheet, same_column
from ocr.fields.text import fold

_GLUED_CODE = re.compile(r"(?<=[^\W\d_]{2})(?=\d{4,6}\b)")
_STRONG = 1.7
_SEED = 1.0
_LABELLED = 0.6
"""What a label adds to an address's weight."""


def find(sheet: Sheet, regions: Sequence[str]) -> list[Found]:
    """Find and take the addresses on the sheet."""
    candidates = [piece for row in sheet.rows for piece in of_row(sheet, row, regions)]
    found: list[Found] = []
    for group in _groups(candidates):
        address = _address(group, regions)
        if address:
            found.append(address)
            for part in address.parts:
                sheet.take(*part)
    return sorted(found, key=lambda one: one.parts[0])


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
    fits = [piece for piece in near if _belongs(group, piece, candidates)]
    return min(fits, key=lambda piece: min(abs(piece.row.middle - one.row.middle) for one in group), default=None)


def _belongs(group: list[Piece], piece: Piece, candidates: list[Piece]) -> bool:
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
        coded = any(one.coded for one in group)
        return piece.weight >= 1.2 and coded != piece.coded and not _has_own_column(piece, group, candidates)
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
    if upper.coded and _is_box_by_itself(lower, candidates):
        return False
    if _is_another(piece, group):
        return False
    return piece.weight >= _needed(group, upper, lower, is_below=is_below)


def _is_another(piece: Piece, group: list[Piece]) -> bool:
    """Whether a piece is an address by itself beside one that has its code or town already."""
    coded = piece.coded and any(one.coded for one in group)
    if coded and any(_is_whole(one) for one in (piece, *group)):
        return True
    return not piece.coded and _is_with_town(piece.text) and any(_is_with_town(one.text) for one in group)


def _is_box_by_itself(piece: Piece, candidates: list[Piece]) -> bool:
    """Whether a piece is a post office box with a postal code of its own under it."""
    return BOX.match(piece.text) is not None and any(
        other.coded
        and 0 < other.row.middle - piece.row.middle < 2.5 * piece.row.size
        and same_column(other.row, piece.row)
        for other in candidates
    )


def _is_whole(piece: Piece) -> bool:
    """Whether a piece is an address by itself: a street with a number, or a box, and a postal code."""
    street = has_street(piece.text) and len(re.findall(r"\d+", piece.text)) > 1
    return piece.coded and (street or BOX.search(piece.text) is not None)


def _is_with_town(text: str) -> bool:
    """Whether a text ends with a town behind a street and its number: "Gedimino pr. 9, Vilnius"."""
    street, _, town = text.rpartition(",")
    return has_street(street) and re.search(r"\d", street) is not None and bool(cities_in(town))


def _has_own_column(piece: Piece, group: list[Piece], candidates: list[Piece]) -> bool:
    """Whether a piece beside a group goes on, or was begun, by a row of its own column: it is another address's."""
    size = piece.row.size
    return any(
        other.weight >= 0.5
        and other.coded != piece.coded
        and other.row.line.side == piece.row.line.side
        and 0.5 * size < abs(other.row.middle - piece.row.middle) < 2.8 * size
        and same_column(other.row, piece.row)
        and not any(same_column(other.row, one.row) for one in group)
        for other in candidates
    )


def _needed(group: list[Piece], upper: Piece, lower: Piece, *, is_below: bool) -> float:
    """How address-like a neighbour has to be: little when the upper row ends with a comma or the rows are set alike."""
    if upper.text.endswith((",", "-", "/")) or (is_below and upper.labelled):
        return -0.6
    if is_below and re.match(r"^(?:[A-Z]{1,3}-?\s?)?\d{4,6}", lower.text):
        return 0.0
    text = " ".join(piece.text for piece in group)
    tight = lower.row.top - upper.row.bottom < 1.3 * lower.row.size and 0.7 < upper.row.size / lower.row.size < 1.4
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
    labelled = any(piece.labelled for piece in group)
    total = weight(text, regions) + _LABELLED * labelled
    if total < _STRONG or not re.search(r"\d|,", text) or len(re.findall(r"[^\W\d_]{2,}", text)) < 2:
        return None
    parts = parts_of(text, regions)
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
