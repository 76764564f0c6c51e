"""Measures reading: ours, plain pytesseract and RapidOCR on the same photos in the same run, turn by turn.

    scripts/bench read                                  drawn cards of a fixed seed, all difficulties
    scripts/bench read --cards FOLDER TRUTH.jsonl       photos of one's own, with their truth
    scripts/bench read --plot stages.png                where our time goes, as a picture

Rivals are told the card's country and get a plain contact parser; we are told nothing unless --tell-country is given.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.accuracy import scoring
from tests.bench import report, throughput
from tests.bench.systems import NAMES, System
from tests.cards import DIFFICULTIES, draw

_SEED = 5000


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo with its truth; `group` is what accuracy is broken down by."""

    path: Path
    truth: dict[str, Any]
    megapixels: float
    group: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a system made of a photo."""

    photo: Photo
    answer: dict[str, Any]
    verdicts: Sequence[scoring.Verdict] = field(default_factory=list)


def _megapixels(path: Path) -> float:
    from PIL import Image

    with Image.open(path) as image:
        return image.width * image.height / 1e6


def _given(folder: Path, truth: Path) -> list[Photo]:
    rows = [json.loads(line) for line in truth.read_text(encoding="utf-8").splitlines() if line.strip()]
    usable = [row for row in rows if row.get("usable", True)]
    return [_photo(folder / row["file"], row) for row in usable]


def _photo(path: Path, truth: dict[str, Any]) -> Photo:
    group = truth.get("difficulty", "") if truth.get("source") == "drawn" else truth.get("kind", "")
    return Photo(path, truth, _megapixels(path), str(group))


def _drawn(folder: Path, count: int, seed: int, difficulties: Sequence[str]) -> list[Photo]:
    photos = []
    for number in range(seed, seed + count):
        for difficulty in difficulties:
            sample = draw(number, difficulty)
            path = folder / sample.truth["file"]
            path.write_bytes(sample.photo)
            photos.append(_photo(path, sample.truth))
    return photos


def _results(system: System, photo: Photo, region: str | None) -> Result:
    answer = system.ask(photo.path, region)
    cards = [scoring.answer(card) for card in answer["cards"]]
    return Result(photo, answer, scoring.best(cards, photo.truth))


def _measure(
    photos: Sequence[Photo], names: Sequence[str], *, tell_country: bool
) -> tuple[dict[str, list[Result]], dict[str, float]]:
    """Results and peak memory of all systems, asked about each photo in turn after a first one to warm up."""
    systems = [System(name) for name in names]
    results: dict[str, list[Result]] = {name: [] for name in names}
    try:
        for system in systems:
            system.ask(photos[0].path, None)
        for number, photo in enumerate(photos):
            # Whoever reads first finds the file cold: take turns.
            for system in systems[number % len(systems) :] + systems[: number % len(systems)]:
                told = tell_country or system.name != "tickler"
                results[system.name].append(
                    _results(system, photo, photo.truth.get("country") or None if told else None)
                )
    finally:
        for system in systems:
            system.close()
    return results, {system.name: system.peak_mb for system in systems}


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/bench read", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cards", nargs=2, type=Path, metavar=("FOLDER", "TRUTH"))
    parser.add_argument("--count", type=int, default=8, help="drawn cards of each difficulty")
    parser.add_argument("--seed", type=int, default=_SEED)
    parser.add_argument("--difficulty", choices=DIFFICULTIES, action="append", help="only these; may be repeated")
    parser.add_argument("--systems", default=",".join(NAMES), help="which, separated by commas")
    parser.add_argument("--tell-country", action="store_true", help="tell ours the card's country too")
    parser.add_argument("--plot", type=Path, help="write the time by stage to this PNG")
    parser.add_argument("--save", type=Path, help="write every answer and verdict to this JSON Lines file")
    parser.add_argument("--no-throughput", action="store_true", help="leave out the run on two cores")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    asked = _arguments(arguments)
    names = asked.systems.split(",")
    with tempfile.TemporaryDirectory() as folder:
        photos = (
            _given(*asked.cards)
            if asked.cards
            else _drawn(Path(folder), asked.count, asked.seed, asked.difficulty or DIFFICULTIES)
        )
        results, peaks = _measure(photos, names, tell_country=asked.tell_country)
        rates = (
            {}
            if asked.no_throughput
            else {name: throughput.cards_per_core_second(name, [p.path for p in photos][:24]) for name in names}
        )
    report.write(results, peaks, rates)
    if asked.plot and "tickler" in results:
        report.plot(results["tickler"], asked.plot)
    if asked.save:
        report.save(results, asked.save)
    return 0
