"""From lines of text to a contact's fields. Pure: no image, no clock, no settings."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.codes import CodeContents
from ocr.fields.result import Fields
from ocr.reading import Line

__all__ = ["Fields", "parse"]


def parse(
    lines: Sequence[Line],
    *,
    region: str | None,
    width: float,
    height: float,
    codes: Sequence[CodeContents] = (),
) -> Fields:
    """Find the fields of one card in its lines.

    Args:
        lines: All lines of the card, front and back, in any order; their boxes in one upright coordinate system.
        region: ISO 3166 alpha-2 of the country to assume where the card does not say its own; None when unknown.
        width: Of the card's front in the boxes' units; sizes and distances are judged against it.
        height: Of the card's front in the boxes' units.
        codes: QR codes found on the card, decoded.
    """
    return Fields()
