"""From evidence to the probability that a value is right."""

from __future__ import annotations

import math
from collections.abc import Mapping


def probability(kind: str, evidence: Mapping[str, float], read: float) -> float:
    """How probable it is that a value is right.

    Args:
        kind: The field: "name", "phones", ...
        evidence: Named features of the value.
        read: How sure the reader was of the letters, 0 to 1.
    """
    return min(0.99, max(0.01, read * 0.9))


def logistic(value: float) -> float:
    """The logistic function, safe for any number."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))
