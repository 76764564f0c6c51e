"""A process that works: its name, its readers, and the worker that feeds them with jobs."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from api.deps import Core
from api.executor import executor_id
from api.jobs import Worker
from api.reader import OCR, ReaderPool
from api.reading import CardReader

TAKEN = 2
"""Jobs taken for each reader: the next one is there when a reader is free, without a look into the queue."""


def cores() -> int:
    """How many cores this process may use: reading takes one for each photo."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def working(core: Core, read: str = OCR) -> Iterator[Worker]:
    """Read cards for as long as the context lasts; at its end, those begun are given a little time.

    Args:
        core: The process's parts; the database has been migrated.
        read: The reader, as module:function.
    """
    size = cores()
    stopping = threading.Event()
    readers = ReaderPool(size, read)
    reader = CardReader(core.writing, core.photos, readers.read, core.clock, stopping)
    turns = threading.BoundedSemaphore(size)

    def job(account_id: UUID, card_id: UUID) -> bool:
        with turns:  # before the attempt is counted: a card that only waited for its turn has had none
            return not stopping.is_set() and reader.read_card(account_id, card_id)

    with executor_id(core.settings.data_dir / "workers") as name:
        worker = Worker(core.engine, job, core.clock, executor_id=name, concurrency=size * TAKEN)
        readers.start()
        try:
            worker.start()
            try:
                yield worker
            finally:
                stopping.set()
                worker.stop()
        finally:
            readers.stop()
