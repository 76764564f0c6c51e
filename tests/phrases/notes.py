"""The notes of `notes/*.txt`: what was said, when and where, and the days that are right by the conventions.

A language has one file, and another for each subject that fills one: "de.txt", "de-feasts.txt".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tickler.reading import Kind

FOLDER = Path(__file__).parent / "notes"
LANGUAGES = tuple(sorted({path.stem.partition("-")[0] for path in FOLDER.glob("*.txt")}))


@dataclass(frozen=True, slots=True)
class Note:
    """One note; no days where the kind has none."""

    language: str
    region: str
    on: dt.date
    words: str
    kind: Kind | None
    first: dt.date | None = None
    last: dt.date | None = None

    def __str__(self) -> str:
        return f"{self.language} {self.on} {self.words}"


def notes(language: str) -> Iterator[Note]:
    """The notes of a language's files, in order."""
    on, region = dt.date.min, ""
    paths = sorted(path for path in FOLDER.glob("*.txt") if path.stem.partition("-")[0] == language)
    for line in (line for path in paths for line in path.read_text(encoding="utf-8").splitlines()):
        if line.startswith("@"):
            _, day, region = line.split()
            on = dt.date.fromisoformat(day)
        elif line and not line.startswith("#"):
            yield _note(language, region, on, line)


def _note(language: str, region: str, on: dt.date, line: str) -> Note:
    words, _, right = line.rpartition(" | ")
    if right in ("-", "ball"):
        return Note(language, region, on, words, Kind.NO_DATE if right == "-" else Kind.BALL_WITH_THEM)
    first, _, last = right.partition(" - ")
    return Note(language, region, on, words, None, dt.date.fromisoformat(first), dt.date.fromisoformat(last or first))


def every_note() -> list[Note]:
    """All notes of all languages."""
    return [note for language in LANGUAGES for note in notes(language)]
