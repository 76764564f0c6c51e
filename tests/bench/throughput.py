"""How many cards a system reads on two cores at full load."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.systems import System

CORES = 2


def cards_per_core_second(name: str, photos: Sequence[Path]) -> float:
    """Photos read by one worker a core at the same time, divided by the time and the cores."""
    workers = [System(name) for _ in range(CORES)]
    try:
        for worker in workers:
            worker.ask(photos[0], None)
        start = time.perf_counter()
        for at in range(0, len(photos), CORES):
            batch = list(zip(workers, photos[at : at + CORES], strict=False))
            for worker, photo in batch:
                worker.send(photo, None)
            for worker, _ in batch:
                worker.answer(None)
        return len(photos) / (time.perf_counter() - start) / CORES
    finally:
        for worker in workers:
            worker.close()
