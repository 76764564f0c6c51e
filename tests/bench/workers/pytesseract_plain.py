"""Tesseract on the photo as it is, through pytesseract: the shortest program that a user would write."""

from __future__ import annotations

from typing import Any

import pytesseract
from PIL import Image, ImageOps

from tests.bench.workers.protocol import serve


def _read(path: str, region: str | None) -> dict[str, Any]:
    with Image.open(path) as stored:
        photo = ImageOps.exif_transpose(stored).convert("RGB")
    text = pytesseract.image_to_string(photo)
    return {"lines": [line.strip() for line in text.splitlines() if line.strip()]}


if __name__ == "__main__":
    serve(_read)
