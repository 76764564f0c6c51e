"""From evidence to the probability that a value is right: a logistic model a field, over features a person can read."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ocr.fields.data.confidence import COEFFICIENTS

_LEAST, _MOST = 0.02, 0.995


def probability(kind: str, evidence: Mapping[str, float], read: float) -> float:
    """How probable it is that a value is right.

    Args:
        kind: The field: "name", "phones", ...
        evidence: Named features of the value.
        read: How sure the reader was of the letters, 0 to 1, the least sure row counting.
    """
    coefficients = COEFFICIENTS[kind]
    known = features(evidence, read)
    total = coefficients["bias"] + sum(weight * known.get(name, 0.0) for name, weight in coefficients.items())
    return round(min(_MOST, max(_LEAST, logistic(total))), 4)


def features(evidence: Mapping[str, float], read: float) -> dict[str, float]:
    """The evidence with what the reader was sure of, in steps that a linear model can weigh."""
    return {
        **evidence,
        "unsure": max(0.0, 0.97 - read) * 10,
        "doubtful": float(read < 0.85),
        "sure": float(read >= 0.985),
    }


def logistic(value: float) -> float:
    """The logistic function, safe for any number."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))
