"""Two things at once: OpenCV and the readers leave Python's lock while they work, so a second core can help."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

One = TypeVar("One")
Other = TypeVar("Other")


def both(here: Callable[[], One], beside: Callable[[], Other]) -> tuple[One, Other]:
    """What the two return, the second in a thread of its own; raises what either raises, when both have ended.

    The deadline counts what is done here: the longer of the two belongs here.
    """
    with ThreadPoolExecutor(max_workers=1) as thread:
        other = thread.submit(beside)
        one = here()
        return one, other.result()
