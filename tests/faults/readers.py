"""Fake readers, for failures that no photo can be made to cause. A reader's process imports one by its name.

They note each reading they begin in the folder TICKLER_TEST_READS, so that a test can count them.
"""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import time
from pathlib import Path
from uuid import uuid4

from ocr.errors import EngineFailed, NoCard
from ocr.reading import Card, Reading, Value

SLOW = 1.5
BOX = ((0.0, 0.0), (100.0, 0.0), (100.0, 50.0), (0.0, 50.0))


def note(photo: bytes) -> None:
    """Leave a file that bears the photo's digest and this process's id."""
    folder = Path(os.environ["TICKLER_TEST_READS"])
    folder.joinpath(f"{hashlib.sha256(photo).hexdigest()}.{os.getpid()}.{uuid4().hex}").touch()


def reading_of(photo: bytes, cards: int = 1) -> Reading:
    """What the fakes read: a name and an e-mail made of the photo's digest."""
    names = [f"{hashlib.sha256(photo).hexdigest()[:8]}-{number}" for number in range(cards)]
    found = tuple(
        Card(box=BOX, name=Value(name, 0.9), emails=(Value(f"{name}@example.com", 0.9, raw=name),)) for name in names
    )
    return Reading(width=100, height=50, cards=found, engine="fake", elapsed_ms=1.0)


def quick_reader(photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
    """Reads at once."""
    note(photo)
    return reading_of(photo)


def slow_reader(photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
    """Takes SLOW seconds, in which the process can be killed."""
    note(photo)
    time.sleep(SLOW)
    return reading_of(photo)


def crashing_reader(photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
    """Ends its process as a fault in C++ does, over photos that say so; reads the others."""
    note(photo)
    if b"crash" in photo:
        os.kill(os.getpid(), signal.SIGSEGV)
    time.sleep(0.2)
    return reading_of(photo)


def hanging_reader(photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
    """Never comes back from photos that say so."""
    note(photo)
    while b"hang" in photo:
        time.sleep(1)
    return reading_of(photo)


def program_reader(photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
    """Leaves the reading to a program, as Tesseract is where it is not a library, and notes its process id.

    The program never ends; over photos that say so, the reader itself crashes beside it.
    """
    program = subprocess.Popen(["/bin/sleep", "300"])
    Path(os.environ["TICKLER_TEST_READS"], "program").write_text(str(program.pid))
    if b"crash" in photo:
        os.kill(os.getpid(), signal.SIGSEGV)
    program.wait()
    return reading_of(photo)


def defective_reader(photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
    """Has a defect over photos that say so."""
    note(photo)
    if b"defect" in photo:
        raise KeyError("Jane Roe, jane@example.com")
    return reading_of(photo)


def failing_reader(photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
    """Its engine fails, always."""
    note(photo)
    raise EngineFailed("The engine ended with status 1.")


def recovering_reader(photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
    """Its engine fails the first time that it sees a photo."""
    note(photo)
    seen = list(Path(os.environ["TICKLER_TEST_READS"]).glob(f"{hashlib.sha256(photo).hexdigest()}.*"))
    if len(seen) == 1:
        raise EngineFailed("The engine ended with status 1.")
    return reading_of(photo)


def cardless_reader(photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
    """Finds no card."""
    note(photo)
    raise NoCard("dark", "It is too dark: turn on a light.")


def two_card_reader(photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
    """Finds two cards."""
    note(photo)
    return reading_of(photo, cards=2)
