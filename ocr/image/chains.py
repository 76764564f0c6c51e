"""Chains parts into lines: each to its nearest like neighbour, rows apart, icons off, words of a line together."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ocr.image.letters import Parts, median

_WINDOW = 140
"""How many parts further to the right, by their left edges, a neighbour is looked for."""
_GAP = 1.1
"""Widest gap between neighbours, in heights of the taller: more than a space, less than what parts columns."""
_UNLIKE = 2.4
"""Most by which the taller may exceed the shorter: a capital with a descender against an x."""
_FAINT = 2.5
"""Most by which one may stand out more than the other."""

_SPACE = 1.6
"""Widest gap between words of a line, in its height: spaced capitals need it, and columns stand further apart."""

_ROUNDS = 3
"""In which outliers are left out of a row's slope, at most."""

Indices = NDArray[np.intp]


def find(some: Parts) -> list[Parts]:
    """The lines that the parts make, each sorted from left to right; single parts and pairs are no lines."""
    some = some.only(np.argsort(some.left, kind="stable"))
    right, left = _nearest(some)
    here = np.arange(len(some))
    pairs = np.concatenate([np.stack([here, right], 1), np.stack([left, here], 1)])
    groups = _joined(pairs[(pairs >= 0).all(axis=1)], len(some))
    rows = [row for group in groups for row in _rows(some.only(np.array(group)))]
    return [_without_icons(line) for line in _words_joined(rows) if _long(line)]


def _long(line: Parts) -> bool:
    (left, top), (right, bottom) = line.table[:2].min(axis=1), line.table[2:4].max(axis=1)
    width, height = right - left, bottom - top
    return bool(width > height and (len(line) >= 3 or width > 1.6 * height))


def slope(line: Parts) -> float:
    """How much the line falls for each pixel to the right; 0 where it is too short to tell."""
    if len(line) < 4 or line.right.max() - line.left.min() < 4 * median(line.height):
        return 0.0
    # most letters stand on the line, but where descenders pull the feet down the centres are steadier
    levels = np.stack([line.bottom, (line.top + line.bottom) / 2, line.top])
    gradients, away = _fits((line.left + line.right) / 2, levels)
    return float(gradients[away.argmin()])


def _fits(x: NDArray[np.float64], levels: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For each row of levels the slope of a line through the points, the outliers left out, and how far they are."""
    kept = np.ones(levels.shape)
    last = levels.shape[1] - 1
    for _ in range(_ROUNDS):
        count = kept.sum(axis=1, keepdims=True)
        from_x = x - kept @ x[:, None] / count
        from_y = levels - (kept * levels).sum(axis=1, keepdims=True) / count
        spread = kept * from_x
        gradients = (spread * from_y).sum(axis=1) / np.maximum(1e-6, (spread * from_x).sum(axis=1))
        away = np.abs(from_y - gradients[:, None] * from_x)
        ordered = np.sort(away, axis=1)
        near = away <= np.maximum(1.0, ordered[:, int(0.75 * last), None])
        if (near == kept).all():
            break
        kept = near.astype(np.float64)
    return gradients, ordered[:, int(0.6 * last)]


def _nearest(some: Parts) -> tuple[Indices, Indices]:
    """For each part its nearest like neighbour on the right and on the left; -1 where it has none."""
    i, j = _within_reach(some)
    top, bottom, height, contrast = some.top, some.bottom, some.height, some.contrast
    tall, short = np.maximum(height[i], height[j]), np.minimum(height[i], height[j])
    overlap = np.minimum(bottom[i], bottom[j]) - np.maximum(top[i], top[j])
    gap = some.left[j] - some.right[i]
    strong, faint = np.maximum(contrast[i], contrast[j]), np.minimum(contrast[i], contrast[j])
    good = (overlap > 0.5 * short) & (gap < _GAP * tall) & (tall < _UNLIKE * short) & (strong < _FAINT * faint)
    i, j = i[good], j[good]
    order = np.argsort((np.maximum(gap, 0) + 0.3 * (tall - overlap))[good], kind="stable")[::-1]
    right, left = np.full(len(some), -1, np.intp), np.full(len(some), -1, np.intp)
    right[i[order]] = j[order]  # the last that is written is the nearest
    left[j[order]] = i[order]
    return right, left


def _within_reach(some: Parts) -> tuple[Indices, Indices]:
    """Pairs of parts, sorted by their left edges, of which the second begins near the first's right edge or before."""
    here = np.arange(len(some))
    reach = some.right + _GAP * _UNLIKE * some.height
    end = np.minimum(np.searchsorted(some.left, reach), here + _WINDOW)
    count = np.maximum(end - here - 1, 0)
    first = np.repeat(here, count)
    return first, first + 1 + np.arange(len(first)) - np.repeat(np.cumsum(count) - count, count)


def _words_joined(rows: list[Parts]) -> list[Parts]:
    """Rows that go on in one another made one line, whatever their contrast: a grey label and its black number."""
    rows = sorted((row for row in rows if len(row)), key=lambda row: float(row.table[0, 0]))
    if len(rows) < 2:
        return rows
    letters = np.array([len(row) for row in rows])
    first = np.cumsum(letters) - letters
    table = np.concatenate([row.table for row in rows], axis=1)
    height = table[3] - table[1]
    ordered = height[np.lexsort((height, np.repeat(np.arange(len(rows)), letters)))]
    size = ordered[first + (0.8 * (letters - 1)).astype(int)]
    starts, ends = _ends(table, first, letters, last=False), _ends(table, first, letters, last=True)
    gap = np.subtract.outer(starts[0], ends[0]).T  # from the end of the first to the start of the second
    overlap = np.minimum.outer(ends[2], starts[2]) - np.maximum.outer(ends[1], starts[1])
    tall, short = np.maximum.outer(size, size), np.minimum.outer(size, size)
    good = (overlap > 0.6 * short) & (tall < 1.7 * short) & (gap < _SPACE * short) & (gap > -0.5 * short)
    good &= np.maximum.outer(letters, letters) >= 3
    np.fill_diagonal(good, val=False)
    cost = np.where(good, gap, np.inf)
    nearest = np.where(good.any(axis=1), cost.argmin(axis=1), -1)
    pairs = [(i, j) for i, j in enumerate(nearest.tolist()) if j >= 0 and cost[:, j].argmin() == i]
    groups = _joined(np.array(pairs, np.intp).reshape(-1, 2), len(rows))
    return [rows[first].and_all([rows[i] for i in rest]) if rest else rows[first] for first, *rest in groups]


def _ends(
    table: NDArray[np.float64], first: Indices, letters: Indices, *, last: bool
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Where each row starts or ends: x, and the middle top and bottom of its three letters there, of two the lower.

    Args:
        table: Of all rows' parts, as in `Parts`, row after row.
        first: Where each row begins in it.
        letters: How many parts each row has.
        last: Whether the rows' ends are asked for.
    """
    x = np.maximum.reduceat(table[2], first) if last else np.minimum.reduceat(table[0], first)
    near = np.minimum(np.arange(3), letters[:, None] - 1)
    three = table[:, first[:, None] + (letters[:, None] - 1 - near if last else near)]
    top, bottom = (np.where(letters == 2, side.max(axis=1), np.median(side, axis=1)) for side in (three[1], three[3]))
    return x, top, bottom


def _joined(pairs: NDArray[np.intp], count: int) -> list[list[int]]:
    """Groups of what the pairs connect, each in order."""
    parent = list(range(count))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for a, b in pairs.tolist():
        parent[root(b)] = root(a)
    groups: dict[int, list[int]] = {}
    for i in range(count):
        groups.setdefault(root(i), []).append(i)
    return list(groups.values())


def _rows(line: Parts) -> list[Parts]:
    """The line, or the lines that letters reaching from one to the next had tied together."""
    if len(line) < 4:
        return [line]
    usual = median(line.height)
    x, y = line.centres.T
    level = y - slope(line) * (x - x.mean())
    if np.ptp(level) < 1.3 * usual:
        return [line]
    fitting = np.flatnonzero(line.height < 1.9 * usual)
    order = fitting[np.argsort(level[fitting])]
    breaks = np.flatnonzero(np.diff(level[order]) > 0.55 * usual) + 1
    rows = [line.only(np.sort(row)) for row in np.split(order, breaks)]
    return [row for row in rows if len(row)]


def _without_icons(line: Parts) -> Parts:
    """Without a picture at either end: as wide as tall, taller than the text, and apart from it."""
    for _ in range(2):
        line = line.only(np.arange(len(line))[::-1])
        if len(line) < 4:
            continue
        rest = line.only(np.arange(1, len(line)))
        height = float(rest.bottom.max() - rest.top.min())
        gap = max(float(rest.left.min() - line.right[0]), float(line.left[0] - rest.right.max()), 0.0)
        if line.width[0] > 0.6 * line.height[0] and line.height[0] > 1.12 * height and gap > 0.2 * height:
            line = rest
    return line
