"""Endings of domains that readers take for another country's, set right by the card's telephone numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.fields.found import Found

_LOOKALIKES: dict[str, tuple[str, str, str]] = {
    "it": ("lt", "+39", "+370"),
    "ci": ("cl", "+225", "+56"),
    "ni": ("nl", "+505", "+31"),
    "le": ("ie", "", "+353"),
    "sl": ("si", "+232", "+386"),
    "ls": ("is", "+266", "+354"),
}
"""Ending as read, the one it looks like, and the dialling codes of both countries."""


def agree(found: Sequence[Found], phones: Sequence[Found]) -> list[Found]:
    """E-mails or sites with the ending of the country whose numbers the card has and no other's."""
    return [_agreeing(one, phones) for one in found]


def _agreeing(one: Found, phones: Sequence[Found]) -> Found:
    head, _, ending = one.value.rpartition(".")
    if ending not in _LOOKALIKES:
        return one
    right, wrong_code, right_code = _LOOKALIKES[ending]
    dialled = [phone.value for phone in phones]
    foreign = bool(wrong_code) and any(number.startswith(wrong_code) for number in dialled)
    if foreign or not any(number.startswith(right_code) for number in dialled):
        return one
    return replace(
        one,
        value=f"{head}.{right}",
        reason=f"the card's numbers are of the country of .{right}",
        evidence={**one.evidence, "plain": 0.0},
    )
