"""Real processes of the program, which a test may kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

START_SECONDS = 60


@dataclass
class Program:
    """A process of ours and what it said so far, in a file."""

    process: subprocess.Popen[bytes]
    output: Path

    @property
    def said(self) -> str:
        """Its standard output and error."""
        return self.output.read_text(encoding="utf-8", errors="replace")

    def wait_for(self, words: str) -> str:
        """The line that holds the words, once it has been said."""
        until(lambda: words in self.said or self.process.poll() is not None, START_SECONDS)
        lines = [line for line in self.said.splitlines() if words in line]
        assert lines, f"it never said {words!r}:\n{self.said}"
        return lines[0]

    def kill(self) -> None:
        """As when the power goes: it cannot tidy up."""
        self.process.kill()
        self.process.wait()

    def stop(self, number: int = signal.SIGTERM) -> int:
        """As it is asked to stop; its exit status."""
        self.process.send_signal(number)
        return self.process.wait(timeout=40)


@contextmanager
def running(what: str, reader: str, output: Path, environment: Mapping[str, str]) -> Iterator[Program]:
    """`serve` or `worker` with a fake reader, until the block ends or a test kills it."""
    with output.open("ab") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.program", what, reader],
            stdout=file,
            stderr=subprocess.STDOUT,
            env={**os.environ, **environment},
        )
    program = Program(process, output)
    try:
        yield program
    finally:
        program.kill()


def until(condition: Callable[[], bool], seconds: float) -> float:
    """Wait for the condition; how long it took. It must come true in time."""
    start = time.monotonic()
    while not condition():
        assert time.monotonic() - start < seconds, f"not within {seconds} s"
        time.sleep(0.05)
    return time.monotonic() - start
