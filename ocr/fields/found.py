"""A value as found on the sheet, with the evidence for it, before its confidence is computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Part = tuple[int, int, int]
"""A row's index, and the first and the one past the last of its characters."""


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate value.

    Attributes:
        parts: Where it stands on the sheet; empty when it is not printed.
        evidence: Named features for the confidence of the value.
    """

    value: str
    raw: str = ""
    parts: tuple[Part, ...] = ()
    type: str | None = None
    reason: str | None = None
    source: str = "print"
    details: Mapping[str, str] = field(default_factory=dict)
    evidence: Mapping[str, float] = field(default_factory=dict)
