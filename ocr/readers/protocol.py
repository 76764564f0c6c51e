"""What a reader of text lines is, and what it is given."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ocr.spelling import Spelling

PATIENCE = 3
"""Wall seconds granted for each second of work, on a machine that is busy with other things."""


class Deadline:
    """How long a reading may still take.

    It counts the processor time of the threads that read, so that a busy machine reads a card as an idle one does.
    What waits instead of working (a stuck disk, a starved thread) is ended after PATIENCE times as much wall time.
    """

    def __init__(self, seconds: float) -> None:
        self._work = seconds
        self._end = time.monotonic() + seconds * PATIENCE
        self._done = 0.0
        self._starts: dict[int, float] = {}
        self._spent()

    def join(self) -> None:
        """Count this thread's work from here on, as following upon the most that any thread has done until now."""
        self._starts[threading.get_ident()] = time.thread_time() - max(self._done, self._spent())

    def _spent(self) -> float:
        now = time.thread_time()
        spent = now - self._starts.setdefault(threading.get_ident(), now - self._done)
        self._done = max(self._done, spent)
        return spent

    def _work_left(self) -> float:
        return self._work - self._spent()

    def work_left(self) -> float:
        """Seconds of work left, never less than zero: for a child process, whose work is not counted here."""
        return max(0.0, min(self._work_left(), self._end - time.monotonic()))

    def left(self) -> float:
        """Wall seconds after which to give up, never less than zero."""
        return max(0.0, min(self._work_left() * PATIENCE, self._end - time.monotonic()))

    def passed(self) -> bool:
        """Whether no time is left."""
        return self.left() == 0.0


@dataclass(frozen=True, slots=True)
class Strip:
    """One line of text, grey, about 40 pixels high, as the two kinds of reader want it.

    Attributes:
        even: Dark on white, evenly lit, with a white margin around it.
        plain: As it was photographed, light or dark, with a little of what is around the line; as wide as `even`.
    """

    even: NDArray[np.uint8]
    plain: NDArray[np.uint8]

    def turned(self) -> Strip:
        """Upside down."""
        return Strip(np.ascontiguousarray(self.even[::-1, ::-1]), np.ascontiguousarray(self.plain[::-1, ::-1]))


@dataclass(frozen=True, slots=True)
class StripWord:
    """A word in a strip; left and right in the strip's pixels, of which both its pictures have the same."""

    text: str
    confidence: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class StripText:
    """What a reader saw in a strip; confidence 0 to 1, text empty when it saw nothing.

    Attributes:
        spelling: What else each letter may be, where the reader tells.
    """

    text: str
    confidence: float
    words: tuple[StripWord, ...] = ()
    spelling: Spelling = ()

    @classmethod
    def of(cls, words: tuple[StripWord, ...], spelling: Spelling = ()) -> StripText:
        """A line of words; its confidence is theirs, weighed by their length."""
        letters = sum(len(word.text) for word in words)
        confidence = sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0
        if not confidence:  # Tesseract gives a blank strip a letter of no confidence
            return cls("", 0.0)
        return cls(" ".join(word.text for word in words), confidence, words, spelling)


class Reader(Protocol):
    """Reads lines of text.

    Attributes:
        name: As it stands in `ocr.reading.Line.reader`.
        version: Of the engine and its language data.
    """

    name: str
    version: str

    def read(self, strips: Sequence[Strip], deadline: Deadline) -> Iterable[StripText | None]:
        """Read each strip, in their order, each as soon as it is read; None for those that the deadline left unread.

        Raises:
            EngineError: The engine is missing or failed.
        """
        ...


class ScriptFinder(Protocol):
    """Says what script lines are of that no reader could read."""

    def script(self, strips: Sequence[Strip], deadline: Deadline) -> str | None:
        """What a person calls the script; None where it is Latin, or cannot be told."""
        ...
