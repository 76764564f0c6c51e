"""This project's reader, in process; and the floor: its readers on the lines that it found, cut out beforehand."""

from __future__ import annotations

import time
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

import ocr
from ocr import readers, recognition
from ocr.image import decode, strips
from ocr.image.decode import Pixels
from ocr.reading import Line
from tests.bench.workers.protocol import serve


def _strip(photo: Pixels, line: Line, scale: float) -> Pixels:
    corners = np.asarray(line.box, np.float64) / scale
    left, top = np.clip(corners.min(axis=0), 0, None).astype(int)
    right, bottom = corners.max(axis=0).astype(int) + 1
    crop = photo[top:bottom, left:right]
    # Ink covers less than ground does, so it pulls the mean away from the median.
    light = bool(crop.size and crop.mean() > np.median(crop))
    return strips.cut(photo, corners, light=light)[0]


def _floor_ms(data: bytes, reading: ocr.Reading) -> float:
    header = decode.header(data)
    photo = decode.photo(data, header, decode.reduction(header))
    cuts = [_strip(photo.pixels, line, photo.scale) for card in reading.cards for line in card.lines]
    start = time.perf_counter()
    recognition.recognise(cuts, readers.installed(), readers.Deadline(60), lambda _: nullcontext())
    return (time.perf_counter() - start) * 1000


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
        made["floor_ms"] = _floor_ms(Path(path).read_bytes(), reading)


if __name__ == "__main__":
    serve(_read, _after)
