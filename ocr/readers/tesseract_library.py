"""Tesseract inside this process, through tesserocr: no process start, no model load for each card."""

from __future__ import annotations

import os
import queue
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # more threads make single lines slower; read when the library loads

import tesserocr

from ocr.errors import EngineFailed, EngineMissing
from ocr.readers import tessdata
from ocr.readers.protocol import Deadline, Strip, StripText, StripWord


class TesseractLibrary:
    """Reads line by line; keeps its loaded models for the next card, one for each thread that reads at once."""

    name = "tesseract"

    def __init__(self, folder: str | None = None, languages: Sequence[str] = tessdata.LATIN) -> None:
        self._folder, self._language = tessdata.data(folder, languages)
        self._idle: queue.LifoQueue[tesserocr.PyTessBaseAPI] = queue.LifoQueue()
        self.version = f"tesserocr {tesserocr.tesseract_version().split()[1]} {self._language}"

    def read(self, strips: Sequence[Strip], deadline: Deadline) -> list[StripText | None]:
        """Read each strip; None for those that the deadline left unread."""
        with self._engine() as engine:
            return [None if deadline.passed() else _read(engine, strip, deadline) for strip in strips]

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
