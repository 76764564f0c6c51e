"""From lines of text to a contact's fields. Pure: no image, no clock, no settings."""

from __future__ import annotations

from ocr.fields.parse import parse

__all__ = ["parse"]
