"""The readers of text lines, each the only file that knows its library."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ocr.errors import EngineMissing
from ocr.readers.protocol import Deadline, Reader, Strip, StripText, StripWord

__all__ = ["Deadline", "Reader", "Readers", "Strip", "StripText", "StripWord", "installed"]


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads: the first every line, the second (if any) the lines that the first doubts."""

    first: Reader
    second: Reader | None = None


@cache
def installed() -> Readers:
    """The best readers on this machine: Tesseract in process, else as a program; PP-OCR for doubtful lines.

    Raises:
        EngineMissing: There is no Tesseract.
    """
    return Readers(_first(), _second())


def _first() -> Reader:
    try:
        from ocr.readers.tesseract_library import TesseractLibrary
    except ImportError:
        from ocr.readers.tesseract_process import TesseractProcess

        return TesseractProcess()
    return TesseractLibrary()


def _second() -> Reader | None:
    try:
        from ocr.readers.paddle import PaddleRecogniser

        return PaddleRecogniser()
    except (ImportError, EngineMissing):
        return None
