"""Where in a whole photo something looks like text, and in which direction it runs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.image import letters
from ocr.image.decode import Pixels
from ocr.image.quads import Corners

_LETTERS = 450
"""Letters of each polarity that are looked at, the strongest."""

_IN_ROWS = 20
"""Letters in rows from which those that stand in none are no text."""
_BESIDE = 0.35
"""Of the longer side of the box of all rows, how far around it single letters are text."""
_ROW = 4
"""Parts that make a row."""
_BEND = 0.3
"""Radians by which a row may turn from one part to the next."""

Columns = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Print:
    """What looks like text in a picture.

    Attributes:
        points: Where letters stand beside letters.
        weights: How much each stands out from its ground.
        angle: Radians, clockwise, in which most of the text runs; None when it runs in no one direction.
        along: Which of the points stand in that direction from a neighbour.
        chained: Which of the points stand in a row of several, as the grain of a desk hardly does.
    """

    points: Corners
    weights: Columns
    angle: float | None
    along: NDArray[np.bool_]
    chained: NDArray[np.bool_]


def find(grey: Pixels, scale: float) -> Print:
    """Where letters stand beside letters in a picture of the working size; the points scaled by `scale`."""
    points, weights, steps, owners, chained = [], [], [], [], []
    count = 0
    for light in (False, True):
        some = letters.find(grey, light=light, most=_LETTERS)
        some = some.only(np.flatnonzero((some.width < 5 * some.height) & (some.height < 8 * some.width)))
        pairs = letters.neighbours(some)
        beside = np.flatnonzero(pairs.any(axis=1))
        some, pairs = some.only(beside), pairs[np.ix_(beside, beside)]
        step, owner = _steps(some, pairs)
        chained.append(_chained(some, pairs))
        points.append(some.centres * scale)
        weights.append(some.contrast)
        steps.append(step)
        owners.append(owner + count)
        count += len(beside)
    weight = np.concatenate(weights)
    angle, along = _direction(np.concatenate(steps), np.concatenate(owners), weight)
    return Print(np.concatenate(points), weight, angle, along, np.concatenate(chained))


def _steps(some: letters.Parts, pairs: NDArray[np.bool_]) -> tuple[Columns, NDArray[np.intp]]:
    """The angles, 0 to pi, from each part to the neighbour nearest to it, and which part that is."""
    if not len(some):
        return np.empty(0), np.empty(0, np.intp)
    x, y = some.centres.T
    across, down = np.subtract.outer(x, x), np.subtract.outer(y, y)
    nearest = np.where(pairs, np.hypot(across, down), np.inf).argmin(axis=1)
    here = np.arange(len(some))
    return np.arctan2(down[nearest, here], across[nearest, here]) % np.pi, here


def _chained(some: letters.Parts, pairs: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which parts are of a row: on from the nearest neighbour stands another, and another, in the same direction."""
    found = np.zeros(len(some), np.bool_)
    if not len(some):
        return found
    x, y = some.centres.astype(np.float32).T
    across, down = np.subtract.outer(x, x).T, np.subtract.outer(y, y).T  # from the row's part to the column's
    away = np.where(pairs, np.hypot(across, down), np.inf).astype(np.float32)
    angle = np.arctan2(down, across)
    rows = [np.arange(len(some)), away.argmin(axis=1)]
    lasting = np.ones(len(some), np.bool_)
    for _ in range(_ROW - 2):
        before, here = rows[-2:]
        bend = np.abs((angle[here] - angle[before, here][:, None] + np.pi) % (2 * np.pi) - np.pi)
        onward = np.where(bend < _BEND, away[here], np.inf)
        rows.append(onward.argmin(axis=1))
        lasting &= np.isfinite(onward.min(axis=1))
    for row in rows:
        found[row[lasting]] = True
    return found


def _direction(steps: Columns, owners: NDArray[np.intp], weights: Columns) -> tuple[float | None, NDArray[np.bool_]]:
    """The angle in which most nearest neighbours stand, if it stands out, and which stand so."""
    along = np.zeros(len(weights), np.bool_)
    if len(steps) < 12:
        return None, along
    bins = np.bincount((steps / np.pi * 90).astype(int) % 90, weights[owners], 90)
    smooth = np.sum([np.roll(bins, k) for k in range(-3, 4)], axis=0)
    peak = int(np.argmax(smooth))
    if smooth[peak] < 2.2 * smooth.mean():
        return None, along
    away = (steps - (peak + 0.5) * np.pi / 90 + np.pi / 2) % np.pi - np.pi / 2
    near = np.abs(away) < 0.13
    angle = (peak + 0.5) * np.pi / 90 + float(np.average(away[near], weights=weights[owners][near]))
    along[owners[np.abs(away) < 0.3]] = True
    return angle, along


def region(seen: Print, width: int, height: int) -> Corners | None:
    """An upright box around the text, in the text's own direction; None where the whole picture does as well."""
    if seen.angle is None:
        return None
    angle = (seen.angle + np.pi / 4) % (np.pi / 2) - np.pi / 4  # the quarter turns are told apart later
    axes = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    own = seen.points @ axes.T
    rows = seen.along & seen.chained
    # rows that run up or down beside the others are of the card as well
    own = own[seen.chained | (seen.along & _near(own, own[rows])) if rows.sum() >= _IN_ROWS else seen.along]
    low, high = np.quantile(own, 0.01, axis=0), np.quantile(own, 0.99, axis=0)
    edge = 0.12 * float(max(high - low))
    low, high = low - edge, high + edge
    if abs(angle) < 0.05 and np.prod(high - low) > 0.5 * width * height:
        return None
    box = np.array([low, [high[0], low[1]], high, [low[0], high[1]]])
    return np.asarray(box @ axes, np.float64)


def _near(points: Corners, rows: Corners) -> NDArray[np.bool_]:
    """Which points lie in the box of the rows or not far from it."""
    low, high = rows.min(axis=0), rows.max(axis=0)
    edge = _BESIDE * float(max(high - low))
    return np.asarray(((points > low - edge) & (points < high + edge)).all(axis=1), np.bool_)
