"""Two things at once: OpenCV and the readers leave Python's lock while they work, so a second core can help."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

One = TypeVar("One")
Other = TypeVar("Other")


def begun(work: Callable[[], One]) -> Callable[[], One]:
    """Begin in a thread of its own; what is given back waits for the end, and returns or raises what the work does."""
    thread = ThreadPoolExecutor(max_workers=1)
    running = thread.submit(work)
    thread.shutdown(wait=False)  # takes no more work, and ends when this is done
    return running.result


def both(here: Callable[[], One], beside: Callable[[], Other]) -> tuple[One, Other]:
    """What the two return, the second in a thread of its own; raises what either raises.

    The deadline counts what is done here: the longer of the two belongs here.
    """
    other = begun(beside)
    return here(), other()
