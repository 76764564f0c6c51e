"""Tesseract inside this process, through tesserocr: no process start, no model load for each card."""

from __future__ import annotations

import os
import queue
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # more threads make single lines slower; read when the library loads

import numpy as np
import tesserocr
from numpy.typing import NDArray

from ocr.errors import EngineFailed, EngineMissing
from ocr.readers import tessdata
from ocr.readers.protocol import Deadline, Strip, StripText, StripWord

_SCRIPTS = {
    "Arabic": "Arabic",
    "Armenian": "Armenian",
    "Bengali": "Bengali",
    "Cyrillic": "Cyrillic",
    "Devanagari": "Devanagari",
    "Georgian": "Georgian",
    "Greek": "Greek",
    "Hebrew": "Hebrew",
    "Tamil": "Tamil",
    "Thai": "Thai",
    # Chinese and Japanese are read: of what looks like them, but is not read, it is Korean.
    "Han": "Korean",
    "Hangul": "Korean",
    "Japanese": "Korean",
    "Korean": "Korean",
}
"""Tesseract's names of the scripts that cards are printed in, and what a person calls them."""
_UPRIGHT = 0.18
"""Confidence in upright letters below which they are none: patterns look as much like letters on their head."""
_SCRIPT_SEEN = 0.5
_SURELY_UPRIGHT = 1.0
"""Confidence in upright letters from which they are of the script that fits them best, however well that is."""
_FEWEST = 4
"""Letters from which Tesseract may tell a script."""
_BETWEEN = 6
"""White rows between the lines of a page made of strips."""


class TesseractLibrary:
    """Reads line by line; keeps its loaded models for the next card, one for each thread that reads at once."""

    name = "tesseract"

    def __init__(self, folder: str | None = None, languages: Sequence[str] = tessdata.LATIN) -> None:
        self._folder, self._language = tessdata.data(folder, languages)
        self._idle: queue.LifoQueue[tesserocr.PyTessBaseAPI] = queue.LifoQueue()
        self.version = f"tesserocr {tesserocr.tesseract_version().split()[1]} {self._language}"

    def read(self, strips: Sequence[Strip], deadline: Deadline) -> Iterator[StripText | None]:
        """Read each strip; None for those that the deadline left unread."""
        with self._engine() as engine:
            for strip in strips:
                yield None if deadline.passed() else _read(engine, strip, deadline)

    @contextmanager
    def _engine(self) -> Iterator[tesserocr.PyTessBaseAPI]:
        try:
            engine = self._idle.get_nowait()
        except queue.Empty:
            engine = self._load()
        yield engine  # one that failed is dropped, not handed out again
        self._idle.put(engine)

    def _load(self) -> tesserocr.PyTessBaseAPI:
        try:
            engine = tesserocr.PyTessBaseAPI(
                path=self._folder, lang=self._language, psm=tesserocr.PSM.SINGLE_LINE, oem=tesserocr.OEM.LSTM_ONLY
            )
        except RuntimeError as problem:
            raise EngineMissing(f"Tesseract cannot load {self._language} from {self._folder}: {problem}") from problem
        engine.SetVariable("debug_file", os.devnull)
        engine.SetVariable("invert_threshold", "0")  # strips are dark on white: turning doubtful ones finds nothing
        return engine


def _read(engine: tesserocr.PyTessBaseAPI, strip: Strip, deadline: Deadline) -> StripText:
    height, width = strip.even.shape
    try:
        engine.SetImageBytes(strip.even.tobytes(), width, height, 1, width)
        engine.SetSourceResolution(300)
        engine.Recognize(int(deadline.left() * 1000) + 1)
        words = tuple(_words(engine))
    except RuntimeError as problem:
        raise EngineFailed(str(problem)) from problem
    return StripText.of(words)


def _words(engine: tesserocr.PyTessBaseAPI) -> Iterator[StripWord]:
    level = tesserocr.RIL.WORD
    found = engine.GetIterator()
    if found is None:
        return
    for item in tesserocr.iterate_level(found, level):
        try:
            text = item.GetUTF8Text(level)
        except RuntimeError:  # raised for "no text here"
            continue
        box = item.BoundingBox(level)
        if text and text.strip() and box:
            yield StripWord(text.strip(), item.Confidence(level) / 100, box[0], box[2])


class TesseractScripts:
    """Tells the script of lines by Tesseract's own model for that, which knows the shapes of many scripts."""

    def __init__(self, folder: str | None = None) -> None:
        self._folder, self._language = tessdata.data(folder, tessdata.SCRIPTS)

    def script(self, strips: Sequence[Strip], deadline: Deadline) -> str | None:
        """What a person calls the script; None where it is Latin, or cannot be told."""
        if not strips or deadline.passed():
            return None
        page = _page(strips)
        height, width = page.shape
        # Made for the rare card that needs it: the model is small, and stays in nobody's way.
        try:
            with tesserocr.PyTessBaseAPI(
                path=self._folder, lang=self._language, psm=tesserocr.PSM.OSD_ONLY, oem=tesserocr.OEM.TESSERACT_ONLY
            ) as engine:
                engine.SetVariable("debug_file", os.devnull)
                engine.SetVariable("min_characters_to_try", str(_FEWEST))
                engine.SetImageBytes(page.tobytes(), width, height, 1, width)
                engine.SetSourceResolution(300)
                seen = engine.DetectOrientationScript()
        except RuntimeError as problem:
            raise EngineFailed(str(problem)) from problem
        return _SCRIPTS.get(seen["script_name"]) if seen and _is_sure(seen) else None


def _is_sure(seen: Mapping[str, Any]) -> bool:
    upright = seen["orient_conf"] if seen["orient_deg"] == 0 else 0.0
    return bool(upright >= _SURELY_UPRIGHT or (upright >= _UPRIGHT and seen["script_conf"] >= _SCRIPT_SEEN))


def _page(strips: Sequence[Strip]) -> NDArray[np.uint8]:
    """The strips one below the other."""
    widest = max(strip.even.shape[1] for strip in strips)
    rows = [
        np.pad(strip.even, ((_BETWEEN, _BETWEEN), (0, widest - strip.even.shape[1])), constant_values=255)
        for strip in strips
    ]
    return np.vstack(rows)
