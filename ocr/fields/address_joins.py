"""Whether pieces of rows are of one address, by what they say and where they stand."""

from __future__ import annotations

import math
import re

from ocr.fields.address_pieces import Piece
from ocr.fields.address_words import BOX, HOUSE_NAME, has_street, names_country
from ocr.fields.gazetteer import cities_in
from ocr.fields.places import is_region
from ocr.fields.sheet import same_column
from ocr.fields.text import fold

_WORDS_APART = 2.6
"""The gap on a level, in heights of the letters, up to which two rows are one line of an address."""
_PLAIN = 1.7
_ALIKE = 0.2
_STREET = -0.1
"""What a street without a number looks like at least."""
_BRIDGE = -0.6
"""What a row must at least look like an address between a street and a town: it says nothing against one."""
_WORDS_OF_REGION = 3
_TILT = 0.8
"""How far apart, in heights of the letters, the middles of two pieces side by side may be on a tilted line."""
_OPENING = re.compile(rf"c/o\b|{HOUSE_NAME.pattern}")
"""What opens an address without a word of streets."""
_HOUSE = re.compile(r"^\d+[A-Za-z]?\s+[^\W\d_]{2}")
_NAMED = re.compile(r"^[A-ZÀ-Þ][^\W\d_]+(?:[ '-][^\W\d_]+){0,3} \d{1,3}\s?[a-zA-Z]?$")
"""A street without a word for streets, and a house's number: "Im Winkel 3"."""


def belongs(group: list[Piece], piece: Piece, candidates: list[Piece]) -> bool:
    """Whether a piece continues a group: the next row of the column, alike in size, and address-like enough."""
    first, last = min(group, key=place), max(group, key=place)
    if piece.row.line.side != first.row.line.side:
        return False
    if any(one.row.index == piece.row.index for one in group):
        return piece.weight >= (-0.3 if piece.row.text.count("•") > 1 or "|" in piece.row.text else 0.2)
    level = [one for one in group if _is_level(piece, one)]
    if level:
        return _goes_on_beside(group, level, piece, candidates)
    is_below = piece.row.middle > last.row.middle
    upper, lower = (_over(piece, last, group), piece) if is_below else (piece, _over(piece, first, group))
    if not is_below and (first.labelled or piece.row.middle >= first.row.middle):
        return False
    if not is_below and _opens(piece, group) and _stand_near(upper, lower, reach=3.8, alike=math.inf):
        return True
    if not _stand_near(upper, lower, reach=1.8, alike=2.2 if piece.weight >= 0.8 else 1.6):
        return False
    if is_below and (piece.labelled or (_is_done(upper.text) and not _is_box_without_code(group, piece))):
        return False
    if (upper.coded and _is_box_by_itself(lower, candidates)) or _is_another(piece, group):
        return False
    if _is_beyond_another(group, upper, lower, candidates):
        return False
    lacks = not is_below and not has_street(" ".join(one.text for one in group))
    bridges = piece.weight >= _BRIDGE and (
        _leads_to_country(upper, piece, candidates) if is_below else lacks and _hangs_on_street(piece, candidates)
    )
    return bridges or piece.weight >= _needed(group, upper, lower, is_below=is_below)


def _stand_near(upper: Piece, lower: Piece, *, reach: float, alike: float) -> bool:
    """Whether a piece stands under another in its column, within `reach` heights, in letters of nearly its size."""
    gap = lower.row.top - upper.row.bottom
    size = min(upper.row.size, lower.row.size)
    return (
        1 / alike < upper.row.size / lower.row.size < alike
        and -0.7 * size <= gap <= reach * size
        and same_column(upper.row, lower.row)
    )


def _is_beyond_another(group: list[Piece], upper: Piece, lower: Piece, candidates: list[Piece]) -> bool:
    """Whether a town with its code stands between two pieces, that of another address than the group's."""
    return any(
        other.coded
        and upper.row.middle < other.row.middle < lower.row.middle
        and other.row.line.side == upper.row.line.side
        and same_column(other.row, upper.row)
        and all(other is not one for one in group)
        for other in candidates
    )


def _over(piece: Piece, end: Piece, group: list[Piece]) -> Piece:
    """What of the level of a group's end stands in a piece's column, the end itself if nothing does."""
    if same_column(end.row, piece.row):
        return end
    return next((one for one in group if _is_level(one, end) and same_column(one.row, piece.row)), end)


def _hangs_on_street(piece: Piece, candidates: list[Piece]) -> bool:
    """Whether a street stands right over a piece, which then is the village or quarter between it and the town."""
    size = piece.row.size
    return not has_street(piece.text) and any(
        other.weight >= _STREET
        and not other.coded
        and has_street(other.text)
        and -0.7 * size < piece.row.top - other.row.bottom < 1.3 * size
        and 0.7 < other.row.size / size < 1.4
        and abs(other.row.left - piece.row.left) < size
        and other.row.line.side == piece.row.line.side
        for other in candidates
    )


def _leads_to_country(upper: Piece, piece: Piece, candidates: list[Piece]) -> bool:
    """Whether a row under an address is the region over its country: few plain words, and all three set alike."""
    size = piece.row.size
    plain = not re.search(r"[^\w\s.'()-]|\d", piece.text) and len(piece.text.split()) <= _WORDS_OF_REGION
    return (
        plain
        and piece.text[:1].isupper()
        and _is_aligned(upper, piece)
        and any(
            _is_done(other.text)
            and -0.7 * size < other.row.top - piece.row.bottom < 1.5 * size
            and 0.7 < other.row.size / size < 1.4
            and _is_aligned(piece, other)
            and other.row.line.side == piece.row.line.side
            for other in candidates
        )
    )


def _is_aligned(one: Piece, other: Piece) -> bool:
    """Whether two rows line up at an edge or at their middles."""
    slack = 0.5 * min(one.row.size, other.row.size)
    ends = ((one.row.left, other.row.left), (one.row.right, other.row.right), (one.row.centre, other.row.centre))
    return any(abs(a - b) < slack for a, b in ends)


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


def _is_box_without_code(group: list[Piece], piece: Piece) -> bool:
    """Whether a piece is a post office box where no postal codes are used: it belongs to the address over it."""
    return BOX.search(piece.text[:12]) is not None and not any(one.coded for one in (piece, *group))


def _is_level(one: Piece, other: Piece) -> bool:
    """Whether two pieces are of rows that stand on one level."""
    reach = _TILT if 0 <= _gap(one, other) < _TILT * other.row.size else 0.5
    return one.row.index != other.row.index and abs(one.row.middle - other.row.middle) < reach * other.row.size


def _goes_on_beside(group: list[Piece], level: list[Piece], piece: Piece, candidates: list[Piece]) -> bool:
    """Whether a piece of another row on the level of a group's is of the same address, set apart by a mark or a gap."""
    if piece.labelled or any(fold(piece.text) == fold(one.text) for one in group) or _is_another(piece, group):
        return False
    near = [one for one in level if _gap(one, piece) < _WORDS_APART * min(one.row.size, piece.row.size)]
    if near and any(0.6 < one.row.size / piece.row.size < 1.7 for one in near) and not _told(near, piece):
        plain = max(sum(one.weight for one in near), *(one.weight for one in group)) > _PLAIN
        return piece.weight >= (-0.3 if plain else 0.8)
    coded = any(one.coded for one in group)
    return piece.weight >= 1.2 and coded != piece.coded and not _has_own_column(piece, group, candidates)


def _gap(one: Piece, other: Piece) -> float:
    """How far apart two pieces on a level stand."""
    return max(one.row.left, other.row.left) - min(one.row.right, other.row.right)


def _told(near: list[Piece], piece: Piece) -> bool:
    """Whether what stands to the right of the other has a label of its own."""
    return any(one.labelled and one.row.left > piece.row.left for one in near)


def _has_own_column(piece: Piece, group: list[Piece], candidates: list[Piece]) -> bool:
    """Whether a piece beside a group goes on, or was begun, by a row of its own column: it is another address's."""
    size = piece.row.size
    return any(
        other.weight >= _ALIKE
        and (other.coded or piece.coded or other.text.endswith(","))
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
    if is_below and (re.match(r"^(?:[A-Z]{1,3}-?\s?)?\d{4,6}", lower.text) or is_region(lower.text)):
        return 0.0
    text = " ".join(piece.text for piece in group)
    tight = lower.row.top - upper.row.bottom < 1.3 * lower.row.size and 0.7 < upper.row.size / lower.row.size < 1.4
    if not is_below and tight and (has_street(upper.text) or _OPENING.match(upper.text)):
        return -0.1
    if is_below and not any(piece.coded for piece in group) and not re.search(r"[^\w\s,.'&()/ºª\"-]", lower.text):
        return -0.1
    if not is_below and tight and _HOUSE.match(upper.text) and not any(_HOUSE.match(one.text) for one in group):
        return 0.1
    if not is_below and tight and lower.coded and _NAMED.match(upper.text) and not has_street(text):
        return -0.2
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


def place(piece: Piece) -> tuple[int, int]:
    """Where a piece stands in reading order."""
    return (piece.row.index, piece.start)
