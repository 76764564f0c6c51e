"""Bounds on what is decoded."""

from __future__ import annotations

MAX_BYTES = 25 * 1024 * 1024
"""Of one photo's file."""

MAX_PIXELS = 120_000_000
"""Of a JPEG, which is decoded at a fraction of its size: phones make up to 108 megapixels."""

MAX_PIXELS_WHOLE = 50_000_000
"""Of the formats that can only be decoded whole."""

MAX_SIDE = 30_000
"""Of either side, in pixels."""

WORKING_PIXELS = 17_000_000
"""Photos are decoded to at most this many pixels: the usual 12 megapixels whole, where a small card needs them all."""
