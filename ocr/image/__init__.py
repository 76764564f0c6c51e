"""The image steps: bytes to upright, flat, evenly lit lines of text. The only package that knows OpenCV.

decode      bytes -> Photo            bounded, turned upright by EXIF
cards       Photo -> quads            where the cards are
flatten     Photo, quad -> Flat       a card upright and rectangular, with the way back to the photo
lines       Flat -> text lines        boxes with polarity, in reading order
strips      Flat, box -> strip        one line at the readers' height, evened and as it is
"""

from __future__ import annotations

import os

from ocr.image.limits import MAX_PIXELS

# OpenCV reads it once, when it is loaded: a second guard behind the header's check in decode.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(MAX_PIXELS))
