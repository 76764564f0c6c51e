"""This project's reader, in process; and the floor: its readers on the lines that it found, cut out beforehand."""

from __future__ import annotations

import time
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Any

import cv2
import numpy as np

import ocr
from ocr import readers, recognition
from ocr.image import decode
from ocr.image.decode import Pixels
from ocr.image.letters import WORKING_SIDE
from ocr.reading import Line
from tests.bench.workers.protocol import serve

_HEIGHT, _MARGIN = 40, 12


def _strip(grey: Pixels, line: Line, scale: float) -> readers.Strip:
    """A line cut out as readers like it: 40 pixels high, dark on white, with a margin."""
    corners = np.asarray(line.box, np.float32) / scale
    wide, tall = (float(np.linalg.norm(corners[to] - corners[0])) for to in (1, 3))
    width = max(8, round(_HEIGHT * wide / max(tall, 1.0)))
    target = np.array([[0, 0], [width, 0], [width, _HEIGHT], [0, _HEIGHT]], np.float32)
    cut = cv2.warpPerspective(grey, cv2.getPerspectiveTransform(corners, target), (width, _HEIGHT))
    # Ink covers less than ground does, so it pulls the mean away from the median.
    dark = 255 - cut if cut.mean() > np.median(cut) else cut
    even = cv2.normalize(dark, dark, 0, 255, cv2.NORM_MINMAX)
    framed = cv2.copyMakeBorder(even, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_CONSTANT, value=255)
    strip = np.asarray(framed, np.uint8)
    return readers.Strip(strip, strip)


def _floor(data: bytes, reading: ocr.Reading) -> dict[str, float]:
    """Wall and processor time that recognition of the reading's own lines takes."""
    header = decode.header(data)
    photo = decode.photo(data, header, WORKING_SIDE)
    cuts = [_strip(photo.grey, line, photo.scale) for card in reading.cards for line in card.lines]
    weights = [1.0] * len(cuts)
    start, cpu = time.perf_counter(), time.process_time()
    if cuts:
        recognition.read(cuts, weights, readers.installed(), readers.Deadline(60), lambda _: nullcontext())
    return {
        "floor_ms": (time.perf_counter() - start) * 1000,
        "floor_cpu_ms": (time.process_time() - cpu) * 1000,
    }


def _read(path: str, region: str | None) -> dict[str, Any]:
    reading = ocr.read(Path(path).read_bytes(), region=region)
    return {
        "cards": [asdict(card) for card in reading.cards],
        "stages": dict(reading.stages),
        "complete": reading.complete,
        "reading": reading,
    }


def _after(path: str, made: dict[str, Any]) -> None:
    reading = made.pop("reading", None)
    if reading is not None:
        made.update(_floor(Path(path).read_bytes(), reading))


if __name__ == "__main__":
    serve(_read, _after)
