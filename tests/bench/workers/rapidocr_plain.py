"""RapidOCR with the models of its wheel, long side at most 1600 pixels. Runs in an environment of its own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[3]))

import cv2
import numpy as np
from rapidocr import RapidOCR

from tests.bench.workers.protocol import serve

_LONG_SIDE = 1600
_ENGINE: Any = RapidOCR(params={"Global.log_level": "error"})


def _read(path: str, region: str | None) -> dict[str, Any]:
    photo = cv2.imread(path, cv2.IMREAD_COLOR)
    if photo is None:
        raise ValueError("not an image")
    share = _LONG_SIDE / max(photo.shape[:2])
    if share < 1:
        photo = cv2.resize(photo, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    found = _ENGINE(photo)
    if found.txts is None:
        return {"lines": []}
    tops = [
        (float(np.mean(box[:, 1])), float(np.min(box[:, 0])), text)
        for box, text in zip(found.boxes, found.txts, strict=True)
    ]
    return {"lines": [text for _, _, text in sorted(tops)]}


if __name__ == "__main__":
    serve(_read)
