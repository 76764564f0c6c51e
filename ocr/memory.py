"""Keeps the memory of a reading process down."""

from __future__ import annotations

import ctypes
import functools

_TRIM_THRESHOLD = -1
_ARENA_MAX = -8
"""Names of settings as glibc's malloc.h numbers them."""
_KEPT = 1_000_000
"""Bytes that the C library may keep free at the end of its heap."""


@functools.cache
def give_back() -> None:
    """Have what is freed given back to the system, and no heap kept for each thread; once for the whole process.

    Photos come and go by tens of megabytes, in more than one thread. Left alone, glibc keeps what they leave and grows
    by what each thread asks for; with another C library nothing is done.
    """
    try:
        set_option = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError):
        return
    set_option(_TRIM_THRESHOLD, _KEPT)
    set_option(_ARENA_MAX, 1)
