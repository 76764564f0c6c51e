"""Tesseract as a program, through pytesseract: always works where the program is installed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytesseract
from PIL import Image

from ocr.errors import EngineFailed, EngineTimeout
from ocr.readers import tessdata
from ocr.readers.protocol import Deadline, Strip, StripText, StripWord


class TesseractProcess:
    """Reads all lines with one start of the program, which is given a list of files: one page a line."""

    name = "tesseract"

    def __init__(
        self, program: str | None = None, folder: str | None = None, languages: Sequence[str] = tessdata.LATIN
    ) -> None:
        self._program = tessdata.program(program)
        self._folder, self._language = tessdata.data(folder, languages)
        pytesseract.pytesseract.tesseract_cmd = self._program
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # Debian's build is 2 to 7 times slower with more
        self.version = f"tesseract {pytesseract.get_tesseract_version()} {self._language}"

    def read(self, strips: Sequence[Strip], deadline: Deadline) -> list[StripText | None]:
        """Read each strip; all are None when the deadline ended the program."""
        if not strips:
            return []
        if deadline.passed():
            return [None] * len(strips)
        with tempfile.TemporaryDirectory(prefix="tickler-lines-") as folder:
            try:
                table = self._run(_write(strips, Path(folder)), deadline)
            except EngineTimeout:
                return [None] * len(strips)
        return _lines(table, len(strips))

    def _run(self, pages: Path, deadline: Deadline) -> dict[str, list[str]]:
        options = f'--tessdata-dir "{self._folder}" --psm 7 --oem 1 --dpi 300'
        try:
            return pytesseract.image_to_data(  # type: ignore[no-any-return]
                str(pages),
                lang=self._language,
                config=options,
                timeout=deadline.work_left(),
                output_type=pytesseract.Output.DICT,
            )
        except pytesseract.TesseractError as problem:
            raise EngineFailed(str(problem)) from problem
        except RuntimeError as problem:  # pytesseract's way to say that the time was up
            raise EngineTimeout(str(problem)) from problem


def _write(strips: Sequence[Strip], folder: Path) -> Path:
    names = []
    for number, strip in enumerate(strips):
        name = folder / f"{number}.pgm"
        Image.fromarray(strip.even).save(name)
        names.append(str(name))
    pages = folder / "pages.txt"
    pages.write_text("\n".join(names), encoding="utf-8")
    return pages


def _lines(table: dict[str, list[str]], count: int) -> list[StripText | None]:
    words: list[list[StripWord]] = [[] for _ in range(count)]
    for index, text in enumerate(table["text"]):
        if not str(text).strip():
            continue
        left = float(table["left"][index])
        right = left + float(table["width"][index])
        confidence = max(0.0, float(table["conf"][index])) / 100
        words[int(table["page_num"][index]) - 1].append(StripWord(str(text).strip(), confidence, left, right))
    return [StripText.of(tuple(line)) for line in words]
