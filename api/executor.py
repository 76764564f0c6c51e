"""Who a worker is: a name that its next run finds again, and that no other process has meanwhile."""

from __future__ import annotations

import fcntl
import itertools
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from uuid import uuid4


@contextmanager
def executor_id(folder: Path) -> Iterator[str]:
    """Hold the first free name of the folder; a process that dies frees its own, so its next run has it again.

    The random part keeps apart machines that bear the same host name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _first_free(folder) as file:
        file.seek(0)
        name = file.read().strip()
        if not name:
            name = f"{socket.gethostname()}-{uuid4().hex[:8]}"
            file.write(name)
            file.flush()
        yield name


def _first_free(folder: Path) -> IO[str]:
    for number in itertools.count(1):
        file = (folder / f"worker-{number}").open("a+", encoding="utf-8")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
        else:
            return file
    raise AssertionError("numbers do not end")
