"""`tickler read`: what is on a card, without an account or a database."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from api.cli.options import AsJson, Region
from api.cli.output import print_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from api.reader import Outcome, ReaderPool

MOST_BYTES = 64 * 1024 * 1024
"""More of a file is not loaded; the reading's own bound is far below."""

Photos = Annotated[list[Path], typer.Argument(help="Photos of cards: JPEG, PNG, WebP or HEIC.", metavar="PHOTO…")]
Deadline = Annotated[float, typer.Option("--deadline", min=0.1, help="Seconds that a photo may take.")]
Back = Annotated[Path | None, typer.Option("--back", help="Photo of the card's back, where one photo is read.")]

FIELDS = ("name", "title", "department", "organization")
LISTS = ("phones", "emails", "urls", "addresses", "socials")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one photo; the wall time counts where the reading gave none itself."""

    image: Path
    outcome: Outcome
    wall_ms: float

    def as_json(self) -> dict[str, Any]:
        """The line that `--json` prints."""
        from api.reader import Failure

        if isinstance(self.outcome, Failure):
            error = {"code": self.outcome.code, "detail": self.outcome.detail}
            return {"image": str(self.image), "elapsed_ms": round(self.wall_ms, 1), "cards": [], "error": error}
        return {"image": str(self.image), **self.outcome.as_json()}


def read(
    photos: Photos, back: Back = None, region: Region = None, deadline: Deadline = 4.0, as_json: AsJson = False
) -> None:
    """Read cards off photos."""
    if back is not None and len(photos) != 1:
        raise typer.BadParameter("--back goes with one photo", param_hint="--back")
    failed = False
    with _reader() as reader, _progress(len(photos)) as advance:
        for photo in photos:
            answer = _answer(reader, photo, back, region, deadline)
            line = answer.as_json()
            failed = failed or "error" in line
            if as_json:
                print_json(line)
            else:
                sys.stdout.write("\n".join(_told(line)) + "\n")
            advance()
    if failed:
        raise typer.Exit(1)


@contextmanager
def _reader() -> Iterator[ReaderPool]:
    """A reader in a process of its own: a photo that crashes it must not end the run."""
    from api.reader import ReaderPool

    pool = ReaderPool()
    try:
        yield pool
    finally:
        pool.stop()


def _answer(reader: ReaderPool, photo: Path, back: Path | None, region: str | None, deadline: float) -> Answer:
    start = perf_counter()
    outcome = _outcome(reader, photo, back, region, deadline)
    return Answer(photo, outcome, (perf_counter() - start) * 1000)


def _outcome(reader: ReaderPool, photo: Path, back: Path | None, region: str | None, deadline: float) -> Outcome:
    from api.reader import Failure, ReaderCrashed

    try:
        return reader.read(_bytes(photo), _bytes(back) if back else None, region, deadline=deadline)
    except OSError as error:
        return Failure("file_unreadable", f"{error.strerror or error}: {error.filename or photo}", final=True)
    except ReaderCrashed:
        return Failure("reader_crashed", "The reader's process died over this photo.", final=True)


def _bytes(photo: Path) -> bytes:
    with photo.open("rb") as file:
        return file.read(MOST_BYTES)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error while several photos are read, if a person is there to see it."""
    if total < 2 or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    # Where both are the same screen, lines go above the bar; else what is data must stay where it belongs.
    shared = sys.stdout.isatty()
    with Progress(*columns, console=Console(stderr=True), redirect_stdout=shared, redirect_stderr=shared) as bar:
        task = bar.add_task("reading", total=total)
        yield lambda: bar.advance(task)


def _told(line: dict[str, Any]) -> Iterator[str]:
    """The reading for a person."""
    yield f"{line['image']}  {line['elapsed_ms']:.0f} ms"
    if "error" in line:
        yield f"  {line['error']['detail']} ({line['error']['code']})"
    for card in line["cards"]:
        yield from _told_card(card)
    if not line.get("complete", True):
        yield "  The time was up before all of it was read: see --deadline."


def _told_card(card: dict[str, Any]) -> Iterator[str]:
    for name in FIELDS:
        if card[name]:
            yield _told_value(name, card[name])
    for name in LISTS:
        for value in card[name]:
            yield _told_value(value["type"] or name.removesuffix("s"), value)


def _told_value(label: str, value: dict[str, Any]) -> str:
    from ocr.reading import DOUBTFUL

    doubt = "  ?" if value["confidence"] < DOUBTFUL else ""
    return f"  {label:14}{value['value']}{doubt}"
