"""The readers of text lines, each the only file that knows its library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ocr import memory
from ocr.errors import EngineMissing
from ocr.readers import tessdata
from ocr.readers.protocol import Deadline, Reader, ScriptFinder, Strip, StripText, StripWord

__all__ = ["Deadline", "Reader", "Readers", "ScriptFinder", "Strip", "StripText", "StripWord", "installed"]


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads: the first every line, the second the lines that the first doubts, the third Vietnamese cards.

    The last names the script of lines that none of them can read.
    """

    first: Reader
    second: Reader | None = None
    vietnamese: Reader | None = None
    scripts: ScriptFinder | None = None


@cache
def installed() -> Readers:
    """The best readers on this machine: Tesseract in process, else as a program; PP-OCR for doubtful lines.

    Raises:
        EngineMissing: There is no Tesseract.
    """
    memory.give_back()
    return Readers(_tesseract(tessdata.LATIN), _second(), _vietnamese(), _scripts())


def _tesseract(languages: Sequence[str]) -> Reader:
    try:
        from ocr.readers.tesseract_library import TesseractLibrary
    except ImportError:
        from ocr.readers.tesseract_process import TesseractProcess

        return TesseractProcess(languages=languages)
    return TesseractLibrary(languages=languages)


def _vietnamese() -> Reader | None:
    try:
        return _tesseract(tessdata.VIETNAMESE)
    except EngineMissing:
        return None


def _second() -> Reader | None:
    try:
        from ocr.readers.paddle import PaddleRecogniser

        return PaddleRecogniser()
    except (ImportError, EngineMissing):
        return None


def _scripts() -> ScriptFinder | None:
    try:
        from ocr.readers.tesseract_library import TesseractScripts

        return TesseractScripts()
    except (ImportError, EngineMissing):
        return None
