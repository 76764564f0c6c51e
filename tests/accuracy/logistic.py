"""A small logistic regression with a ridge, whose weights keep the signs that their features' meanings have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

_RIDGE = 0.5
_STEPS = 40
_MOST = 30.0


@dataclass(frozen=True, slots=True)
class Model:
    """A constant and a weight a feature."""

    bias: float
    weights: Mapping[str, float]

    def logit(self, known: Mapping[str, float]) -> float:
        """The logarithm of the odds, for the features known."""
        return self.bias + sum(weight * known.get(name, 0.0) for name, weight in self.weights.items())

    def shifted(self, by: float) -> Model:
        """The same model with another constant."""
        return replace(self, bias=self.bias + by)

    def coefficients(self) -> dict[str, float]:
        """The constant, as "bias", and the weights that are not nothing, rounded."""
        kept = {name: round(weight, 2) for name, weight in self.weights.items() if abs(weight) >= 0.005}
        return {"bias": round(self.bias, 2), **kept}


def fitted(
    known: NDArray[np.float64], right: NDArray[np.float64], counts: NDArray[np.float64], signs: Mapping[str, int]
) -> Model:
    """Fit a model; a feature whose weight would contradict its sign is left out, the worst first.

    Args:
        known: A row a value, a column a feature, in the order of `signs`.
        right: 1 for each value that is right, else 0.
        counts: How much each value counts.
        signs: 1 for features that speak for a value, -1 for those against.
    """
    wanted = np.array(list(signs.values()), np.float64)
    used = np.ones(len(wanted), dtype=np.bool_)
    while True:
        solved = _solved(known[:, used], right, counts)
        against = solved[1:] * wanted[used]
        if not len(against) or against.min() >= 0:
            break
        used[np.flatnonzero(used)[int(against.argmin())]] = False
    weights = np.zeros(len(wanted))
    weights[used] = solved[1:]
    return Model(float(solved[0]), dict(zip(signs, weights.tolist(), strict=True)))


def _solved(known: NDArray[np.float64], right: NDArray[np.float64], counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """Newton's steps to the constant and the weights, the weights drawn towards nothing by the ridge."""
    design = np.column_stack([np.ones(len(known)), known])
    ridge = np.diag([1e-3, *([_RIDGE] * known.shape[1])])
    # Nobody is ever quite sure: a right value counts as 0.998 right, so that no weight grows without bound.
    aim = np.clip(right, 0.002, 0.998)
    solved = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        guess = 1 / (1 + np.exp(-np.clip(design @ solved, -_MOST, _MOST)))
        gradient = design.T @ (counts * (aim - guess)) - ridge @ solved
        curvature = (design.T * (counts * guess * (1 - guess))) @ design + ridge
        step = np.linalg.solve(curvature, gradient)
        solved = solved + step
        if np.abs(step).max() < 1e-6:
            break
    return solved
