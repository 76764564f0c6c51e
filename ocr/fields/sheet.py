"""The lines of one card as rows on an upright sheet, and what of them has been taken for a field."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ocr.fields.spaced import closed
from ocr.fields.text import tidy
from ocr.reading import Line, Point, Quad

TAKEN = "\t"
"""What stands in a row's open text for characters that a field has taken."""

_FRACTION_OF_LINE = 0.6
_REACH = 1.6
"""How far under a row, in its own heights, the next may stand."""
_SURE = 0.8
_WELL_READ = 0.88


@dataclass(frozen=True, slots=True)
class Row:
    """A line on the sheet.

    Attributes:
        index: Its place in reading order.
        text: Tidied text.
        left, top, right, bottom: Bounds, turned so that the text runs level.
        size: Height of the line in the sheet's units.
    """

    index: int
    text: str
    line: Line
    left: float
    top: float
    right: float
    bottom: float
    size: float

    @property
    def middle(self) -> float:
        """Where the row's middle is, from the top."""
        return (self.top + self.bottom) / 2

    @property
    def centre(self) -> float:
        """Where the row's middle is, from the left."""
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        """How long the row is."""
        return max(self.right - self.left, 1.0)


class Sheet:
    """Rows in reading order, with the parts of each that are still open."""

    def __init__(self, lines: Sequence[Line], width: float = math.inf, height: float = math.inf) -> None:
        self.rows = _rows(lines)
        self._width, self._height = width, height
        self._taken = [bytearray(len(row.text)) for row in self.rows]
        self.usual_size = _usual_size(self.rows)
        self.doubt = _doubt(lines)
        """The share of all letters that the reader was not sure of: how well the photo can be read at all."""
        self.top = min((row.top for row in self.rows), default=0.0)
        self.bottom = max((row.bottom for row in self.rows), default=1.0)
        self.left = min((row.left for row in self.rows), default=0.0)
        self.right = max((row.right for row in self.rows), default=1.0)

    def is_cut(self, row: Row) -> bool:
        """Whether a row of the front ends at the card's edge, so that letters may be missing."""
        slack = 0.2 * row.size
        return row.line.side == "front" and any(
            not (slack < x < self._width - slack and slack < y < self._height - slack)
            for x, y in (
                _between(row.line.box[0], row.line.box[3], 0.5),
                _between(row.line.box[1], row.line.box[2], 0.5),
            )
        )

    def take(self, index: int, start: int, end: int) -> None:
        """Mark characters of a row as belonging to a field."""
        for place in range(max(start, 0), min(end, len(self._taken[index]))):
            self._taken[index][place] = 1

    def open_text(self, index: int) -> str:
        """A row's text, as long as the whole, with what is taken blanked out."""
        text = self.rows[index].text
        if not any(self._taken[index]):
            return text
        return "".join(TAKEN if gone else c for c, gone in zip(text, self._taken[index], strict=True))

    def box(self, index: int, start: int = 0, end: int | None = None) -> Quad:
        """Where characters of a row stand, in the coordinates of the lines."""
        row = self.rows[index]
        length = max(len(row.text), 1)
        first, last = start / length, (length if end is None else end) / length
        top_left, top_right, bottom_right, bottom_left = row.line.box
        return (
            _between(top_left, top_right, first),
            _between(top_left, top_right, last),
            _between(bottom_left, bottom_right, last),
            _between(bottom_left, bottom_right, first),
        )

    def boxes(self, parts: Iterable[tuple[int, int, int]]) -> Quad:
        """One box around several parts of rows; a single part keeps its own four corners."""
        quads = [self.box(*part) for part in parts]
        return quads[0] if len(quads) == 1 else around(quads)

    def below(self, row: Row) -> list[Row]:
        """Rows directly under a row in its column, the nearest first."""
        return sorted((other for other in self.rows if _is_under(row, other)), key=lambda other: other.top)

    def above(self, row: Row) -> list[Row]:
        """Rows directly over a row in its column, in reading order."""
        return [other for other in self.rows if _is_under(other, row)]

    def beside(self, row: Row) -> list[Row]:
        """Rows on the same level as a row, the nearest first."""
        near = [
            other
            for other in self.rows
            if other is not row
            and other.line.side == row.line.side
            and abs(other.middle - row.middle) < 0.6 * max(row.size, other.size)
        ]
        return sorted(near, key=lambda other: abs(other.centre - row.centre))


def _is_under(upper: Row, lower: Row) -> bool:
    """Whether a row stands directly under another in its column."""
    return (
        upper.middle < lower.middle
        and upper.middle <= lower.top <= upper.bottom + _REACH * max(upper.size, 1.0)
        and upper.line.side == lower.line.side
        and same_column(upper, lower)
    )


def same_column(one: Row, other: Row) -> bool:
    """Whether two rows overlap from left to right, or line up at an edge or the middle."""
    overlap = min(one.right, other.right) - max(one.left, other.left)
    if overlap > 0.3 * min(one.width, other.width):
        return True
    slack = 0.8 * max(one.size, other.size)
    return abs(one.left - other.left) < slack or abs(one.right - other.right) < slack


def around(quads: Sequence[Quad]) -> Quad:
    """The upright box around several."""
    xs = [x for quad in quads for x, _ in quad]
    ys = [y for quad in quads for _, y in quad]
    return ((min(xs), min(ys)), (max(xs), min(ys)), (max(xs), max(ys)), (min(xs), max(ys)))


def _usual_size(rows: Sequence[Row]) -> float:
    """The height of letters in the middle of the text, a long row counting more than a short one."""
    ordered = sorted(rows, key=lambda row: row.size)
    left = sum(len(row.text) for row in ordered) / 2
    for row in ordered:
        left -= len(row.text)
        if left <= 0:
            return row.size
    return 1.0


def _doubt(lines: Sequence[Line]) -> float:
    count = sum(len(line.text) for line in lines)
    return sum(len(line.text) for line in lines if line.confidence < _WELL_READ) / count if count else 1.0


def _is_dirt(line: Line) -> bool:
    """Whether a line is an icon, a pattern or nothing, taken for a few letters the reader was not sure of."""
    count = sum(c.isalnum() for c in tidy(line.text))
    return count == 0 or (count < 4 and line.confidence < _SURE)


def _between(start: Point, end: Point, fraction: float) -> Point:
    return (start[0] + (end[0] - start[0]) * fraction, start[1] + (end[1] - start[1]) * fraction)


def _direction(lines: Sequence[Line]) -> tuple[float, float]:
    """The unit vector along which most of the text runs; a row up the edge does not turn it."""
    ways = [_way(line) for line in lines]
    right, down = sum(x for x, _ in ways), sum(y for _, y in ways)
    along = [(x, y) for x, y in ways if x * right + y * down > abs(x * down - y * right)] or ways
    right, down = sum(x for x, _ in along), sum(y for _, y in along)
    length = math.hypot(right, down)
    return (right / length, down / length) if math.isfinite(length) and length > 0 else (1.0, 0.0)


def _way(line: Line) -> Point:
    """Where a line's text runs to: twice its length to the right and down."""
    box = line.box
    return (box[1][0] - box[0][0] + box[2][0] - box[3][0], box[1][1] - box[0][1] + box[2][1] - box[3][1])


def _turned(quad: Quad, direction: tuple[float, float]) -> list[Point]:
    along, down = direction
    points = [(x * along + y * down, y * along - x * down) for x, y in quad]
    return [(x if math.isfinite(x) else 0.0, y if math.isfinite(y) else 0.0) for x, y in points]


def _rows(lines: Sequence[Line]) -> tuple[Row, ...]:
    made: list[Row] = []
    for side in dict.fromkeys(line.side for line in lines):
        of_side = [line for line in lines if line.side == side and not _is_dirt(line)]
        direction = _direction(of_side)
        placed = [_placed(line, _turned(line.box, direction)) for line in of_side]
        made += _in_reading_order(placed)
    return tuple(
        Row(i, row.text, row.line, row.left, row.top, row.right, row.bottom, row.size) for i, row in enumerate(made)
    )


def _placed(line: Line, points: list[Point]) -> Row:
    """A row whose bounds leave out the slant of its box: the box's own middle line and height count."""
    xs = [x for x, _ in points]
    middle = sum(y for _, y in points) / 4
    sides = math.dist(points[0], points[3]) + math.dist(points[1], points[2])
    size = max(sides / 2, 1.0)
    return Row(0, closed(line), line, min(xs), middle - size / 2, max(xs), middle + size / 2, size)


def _in_reading_order(rows: list[Row]) -> list[Row]:
    """From top to bottom, and from left to right where rows share a level."""
    waiting = sorted(rows, key=lambda row: (row.middle, row.left))
    ordered: list[Row] = []
    while waiting:
        level = [row for row in waiting[:12] if row.middle - waiting[0].middle < _FRACTION_OF_LINE * waiting[0].size]
        ordered += sorted(level, key=lambda row: row.left)
        gone = {id(row) for row in level}
        waiting = [row for row in waiting if id(row) not in gone]
    return ordered


def pieces(text: str, pattern: str = r"[^\t]+") -> list[tuple[int, int]]:
    """Where the open parts of a row's open text are."""
    return [match.span() for match in re.finditer(pattern, text)]
