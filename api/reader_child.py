"""The process of one reader, which `api.reader` starts with a socket and the reader's name.

It takes (photo, back, region, deadline) and answers with an Outcome, until the other end closes.
"""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Protocol

from ocr.errors import OcrError
from ocr.reading import Reading

NICENESS = 5
"""Readers yield to the server's answers when cores are short."""


class Read(Protocol):
    """What `ocr.read` is."""

    def __call__(self, photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Reading:
        """Read the photo.

        Raises:
            OcrError: It cannot be read.
        """


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a photo was not read.

    Attributes:
        code: Stable; one of `ocr.errors`, or "reader_failed" for what nobody foresaw.
        detail: A sentence a person can act on.
        final: Another try with the same photo gives the same answer.
        frames: Of a defect, the lines it went through; never its text, which may hold what was on the card.
    """

    code: str
    detail: str
    final: bool
    frames: tuple[str, ...] = ()


Outcome = Reading | Failure


def attempt(read: Read, photo: bytes, *, back: bytes | None, region: str | None, deadline: float) -> Outcome:
    """Read, and turn what can go wrong into a value."""
    try:
        return read(photo, back=back, region=region, deadline=deadline)
    except OcrError as error:
        return Failure(error.code, str(error), final=not error.retryable)
    except Exception as error:  # noqa: BLE001  the one broad net under the readers: a defect must not lose the card
        detail = f"The reader failed ({type(error).__name__})."
        return Failure("reader_failed", detail, final=False, frames=frames_of(error))


def frames_of(error: BaseException) -> tuple[str, ...]:
    """The lines an error went through: what may be logged of it, since its text may hold people's data."""
    return tuple(f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-8:])


def serve(connection: Connection, read: Read) -> None:
    """Answer photos until the other end closes."""
    try:
        while True:
            photo, back, region, deadline = connection.recv()
            connection.send(attempt(read, photo, back=back, region=region, deadline=deadline))
    except (EOFError, OSError):
        return


def main() -> None:
    """Run the child."""
    descriptor, name = sys.argv[1:]
    module, _, function = name.partition(":")
    os.nice(NICENESS)
    serve(Connection(int(descriptor)), getattr(importlib.import_module(module), function))
