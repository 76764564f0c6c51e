"""Photo to reading. Pure: no web, no database, no settings."""

from __future__ import annotations

from ocr import errors
from ocr.pipeline import ENGINE, read
from ocr.reading import Reading

__all__ = ["ENGINE", "Reading", "errors", "read"]
