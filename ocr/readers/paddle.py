"""The second reader: PP-OCRv6's small recogniser in onnxruntime, for the lines that Tesseract doubts.

The model is a file in the rapidocr wheel; that package's code is never imported. It knows no Vietnamese vowels with
two marks, so it is never the only reader.
"""

from __future__ import annotations

import importlib.util
import re
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from PIL import Image

from ocr.errors import EngineMissing
from ocr.readers.protocol import Deadline, Strip, StripText, StripWord
from ocr.spelling import of as spelled

_MODEL = "PP-OCRv6_rec_small.onnx"
_HEIGHT = 48
_SHORTEST = 48
_LONGEST = 3200
_ARROW = re.compile(r"→(?=\d)")
"""What the model makes of a plus sign before a number in some type."""


def model() -> Path:
    """Where the model is.

    Raises:
        EngineMissing: The wheel is not installed, or another version of it is.
    """
    found = importlib.util.find_spec("rapidocr")
    path = Path(found.origin).parent / "models" / _MODEL if found and found.origin else None
    if path is None or not path.is_file():
        raise EngineMissing(f"no {_MODEL}: install the rapidocr wheel")
    return path


class PaddleRecogniser:
    """Reads line by line on one thread; the model is loaded for the first line that needs it."""

    name = "paddle"
    version = "PP-OCRv6 small"

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or model()
        self._lock = threading.Lock()
        self._session: onnxruntime.InferenceSession | None = None
        self._letters: list[str] = []

    def read(self, strips: Sequence[Strip], deadline: Deadline) -> Iterator[StripText | None]:
        """Read each strip; None for those that the deadline left unread."""
        for strip in strips:
            yield None if deadline.passed() else self._read(strip)

    def _read(self, strip: Strip) -> StripText:
        session = self._loaded()
        image = _prepared(strip)
        scores = session.run(None, {session.get_inputs()[0].name: image})[0][0]
        return _decoded(scores, self._letters, strip.plain.shape[1])

    def _loaded(self) -> onnxruntime.InferenceSession:
        with self._lock:
            if self._session is None:
                options = onnxruntime.SessionOptions()
                options.intra_op_num_threads = 1
                options.inter_op_num_threads = 1
                options.enable_cpu_mem_arena = False
                session = onnxruntime.InferenceSession(str(self._path), options, providers=["CPUExecutionProvider"])
                alphabet = session.get_modelmeta().custom_metadata_map["character"].split("\n")
                self._letters = ["", *alphabet, " "]
                self._session = session
            return self._session


def _prepared(strip: Strip) -> NDArray[np.float32]:
    """The strip at the model's height, -1 to 1, in three equal channels; the model likes it as it was photographed."""
    height, width = strip.plain.shape
    wide = min(_LONGEST, max(_SHORTEST, round(width * _HEIGHT / height)))
    small = np.asarray(Image.fromarray(strip.plain).resize((wide, _HEIGHT), Image.Resampling.BILINEAR), np.float32)
    return np.repeat((small / 127.5 - 1)[None, None], 3, axis=1)


def _decoded(scores: NDArray[np.float32], letters: list[str], width: int) -> StripText:
    """Connectionist temporal classification: the best letter of each step, repeats and blanks dropped."""
    best = scores.argmax(axis=1)
    sure = scores.max(axis=1)
    kept = [i for i, code in enumerate(best) if code and (i == 0 or code != best[i - 1])]
    step = width / len(best)
    words: list[StripWord] = []
    current: list[int] = []
    for i in [*kept, -1]:
        if i >= 0 and letters[best[i]].strip():
            current.append(i)
        elif current:
            text = _ARROW.sub("+", "".join(letters[best[k]] for k in current))
            confidence = float(np.mean([sure[k] for k in current]))
            words.append(StripWord(text, confidence, current[0] * step, (current[-1] + 1) * step))
            current = []
    return StripText.of(tuple(words), spelled(scores, letters))
