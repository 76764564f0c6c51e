"""Readers, each in a process of its own.

Reading runs C++ over bytes from outside. A photo that makes it crash must cost one attempt at one card, and not the
server that took the photo; and while a photo is read, the server's own threads must go on answering. So each reader
is a child process that reads one photo at a time (`api.reader_child`). It ends with its parent: it sees the pipe close.

    Outcome = Reading | Failure      what reading comes to; a Failure is a value, so that it crosses the pipe whole
    ReaderCrashed                    the child died over this photo
    ReadersStopped                   this process is ending
"""

from __future__ import annotations

import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from multiprocessing.connection import Connection

from api.reader_child import Failure, Outcome
from ocr.errors import EngineTimeout

__all__ = ["OCR", "Failure", "Outcome", "ReaderCrashed", "ReaderPool", "ReaderProcess", "ReadersStopped"]

OCR = "ocr:read"
"""The reader, as module:function; a child imports it, this process never does."""

CHILD = "from api.reader_child import main; main()"  # not -m: what crosses the pipe must not be named __main__

DEADLINE = 15.0
"""Seconds a reading may take before it ends with what it has: a card read late is better than one read by half."""

PATIENCE = 60.0
"""Seconds until a child is given up: the reading's own time bound ends it long before, save when it hangs."""


class ReaderCrashed(Exception):
    """The reader's process died over a photo."""


class ReadersStopped(Exception):
    """The readers have been told to end; nothing is known of the photo."""


class ReaderProcess:
    """One child and the pipe to it; the child is started when it is first needed, and anew after it died."""

    def __init__(self, read: str = OCR, patience: float = PATIENCE) -> None:
        self._read = read
        self._patience = patience
        self._child: tuple[subprocess.Popen[bytes], Connection] | None = None

    def start(self) -> Connection:
        """Start the child if there is none. It loads the reader while nothing waits for it."""
        if self._child is None:
            ours, theirs = socket.socketpair()
            with theirs:
                command = [sys.executable, "-P", "-c", CHILD, str(theirs.fileno()), self._read]
                process = subprocess.Popen(  # noqa: S603  our own module
                    command,
                    pass_fds=[theirs.fileno()],
                    stdin=subprocess.DEVNULL,
                    stdout=sys.stderr.fileno(),  # standard output is for data, whatever a library prints
                    process_group=0,  # Ctrl-C is for the parent, which decides when its readers end
                )
            self._child = (process, Connection(ours.detach()))
        return self._child[1]

    def read(self, photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Outcome:
        """Read one photo.

        Raises:
            ReaderCrashed: The child died over it.
        """
        connection = self.start()
        try:
            connection.send((photo, back, region, deadline))
            if not connection.poll(self._patience):
                self.stop()
                return Failure(EngineTimeout.code, "The reader took too long.", final=False)
            outcome: Outcome = connection.recv()
        except (EOFError, OSError) as error:
            self.stop()
            raise ReaderCrashed from error
        return outcome

    def kill(self) -> None:
        """End the child at once, from any thread; whoever waits for it hears that it crashed."""
        child = self._child
        if child is not None and child[0].returncode is None:
            _end(child[0])

    def stop(self) -> None:
        """End the child; nothing it does is kept there. Only for the thread that has the reader."""
        if self._child is not None:
            process, connection = self._child
            self._child = None
            _end(process)
            process.wait()
            connection.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a child that has not been waited for, with all it has started: a reader may be a program of its own."""
    with suppress(ProcessLookupError, PermissionError):  # all of its group are dead already
        os.killpg(process.pid, signal.SIGKILL)


class ReaderPool:
    """As many readers as may read at once; whoever comes when all are busy waits."""

    def __init__(self, size: int = 1, read: str = OCR, patience: float = PATIENCE) -> None:
        self._readers = [ReaderProcess(read, patience) for _ in range(size)]
        self._free: queue.Queue[ReaderProcess] = queue.Queue()
        self._stopped = threading.Event()
        for reader in self._readers:
            self._free.put(reader)

    def start(self) -> None:
        """Start all readers, so that the first photo need not wait for them to load."""
        for reader in self._readers:
            reader.start()

    def read(
        self, photo: bytes, back: bytes | None = None, region: str | None = None, *, deadline: float = DEADLINE
    ) -> Outcome:
        """Read one photo with the next free reader.

        Raises:
            ReaderCrashed: The reader died over it.
            ReadersStopped: The pool is ending.
        """
        reader = self._free.get()
        try:
            if self._stopped.is_set():
                raise ReadersStopped
            return reader.read(photo, back=back, region=region, deadline=deadline)
        except ReaderCrashed as error:
            if self._stopped.is_set():
                raise ReadersStopped from error
            raise
        finally:
            self._free.put(reader)

    def stop(self) -> None:
        """End all readers, those that are reading too."""
        if self._stopped.is_set():
            return
        self._stopped.set()
        for reader in self._readers:
            reader.kill()
        for _ in self._readers:
            reader = self._free.get()
            reader.stop()
            self._free.put(reader)  # for those that wait for one, and hear that there is none
