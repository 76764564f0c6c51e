"""Postal addresses: rows that look like parts of one, put together by where they stand, and taken apart again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.fields.address_joins import belongs, place
from ocr.fields.address_parts import parts_of
from ocr.fields.address_pieces import Piece, of_row, told_above
from ocr.fields.address_words import mended, names_place, own_words, weight
from ocr.fields.found import Found
from ocr.fields.sheet import Sheet, same_column

_GLUED_CODE = re.compile(r"(?<=[^\W\d_]{2})(?=\d{4,6}\b)")
_STRONG = 1.7
_SEED = 1.0
_LABELLED = 0.6
"""What a label adds to an address's weight."""


def find(sheet: Sheet, regions: Sequence[str]) -> list[Found]:
    """Find and take the addresses on the sheet."""
    candidates = told_above([piece for row in sheet.rows for piece in of_row(sheet, row, regions)])
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
        groups.append(sorted(group, key=place))
    return groups


def _between(group: list[Piece], candidates: list[Piece], used: set[int]) -> list[Piece]:
    """Pieces that stand between those of a group in its column and are nothing else."""
    top, bottom = min(group, key=place).row, max(group, key=place).row
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
    fits = [piece for piece in near if belongs(group, piece, candidates)]
    return min(fits, key=lambda piece: min(abs(piece.row.middle - one.row.middle) for one in group), default=None)


def _address(group: list[Piece], regions: Sequence[str]) -> Found | None:
    text = _joined(group)
    labelled = any(piece.labelled for piece in group)
    total = weight(text, regions) + _LABELLED * labelled
    if total < _STRONG or not re.search(r"\d|,", text) or len(re.findall(r"[^\W\d_]{2,}", text)) < 2:
        return None
    if not names_place(text):
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
