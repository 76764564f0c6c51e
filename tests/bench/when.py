"""Measures how said words are read, beside other libraries: scripts/bench when [CASES.jsonl] [--misses].

Cases are JSON lines with text, ref, lang, region, set, and start and end of the right days (null where none is meant);
without a file they are the repository's own notes. Every library reads them all in this run, the rivals in an
environment that is made once under .tools. Times are processor time in process, a case at a time, second of two passes.
"""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import time
import venv
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.phrases.notes import every_note
from tickler.calendar import Calendar
from tickler.phrase import resolve
from tickler.reading import Kind

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".tools" / "when"
RIVALS = {"duckling": "pyduckling-native-phihos", "dateparser": "dateparser", "parsedatetime": "parsedatetime"}
LONGEST = 10_000
LONG_NOTES = (
    "We spoke of the boiler for a while and he liked the plan. " * 170 + "Call him in three weeks.",
    *(
        (piece * LONGEST)[:LONGEST]
        for piece in ("the ", "in a ", "3 weeks ", "1 ", ".", "April 3 and ", "not before the ")
    ),
)
"""Prose, and what makes each part of the reading do the most."""

Case = dict[str, Any]
Answer = tuple[dt.date | None, float]


def main(arguments: Sequence[str]) -> int:
    """Prints one table a library."""
    files = [argument for argument in arguments if not argument.startswith("-")]
    cases = _read(Path(files[0])) if files else _own()
    _report("ours", cases, _ours(cases), misses="--misses" in arguments)
    python = _environment()
    for name in RIVALS:
        _report(name, cases, _rival(python, name, cases))
    prose, *others = (_long(note) for note in LONG_NOTES)
    _say(f"a note of {LONGEST:,} characters: {prose:.1f} ms; the worst of {len(others)} more: {max(others):.1f} ms")
    return 0


def _long(note: str) -> float:
    """Milliseconds of processor time that a long note takes, the best of three."""

    def once() -> float:
        start = time.process_time()
        resolve(note, on=dt.date(2026, 3, 10), calendar=Calendar("US"))
        return 1000 * (time.process_time() - start)

    return min(once() for _ in range(3))


def _read(path: Path) -> list[Case]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _own() -> list[Case]:
    return [
        {
            "text": note.words, "ref": note.on.isoformat(), "lang": note.language, "region": note.region,
            "set": f"notes-{note.language}", "start": note.first and note.first.isoformat(),
            "end": note.last and note.last.isoformat(),
        }
        for note in every_note()
    ]  # fmt: skip


def _ours(cases: list[Case]) -> list[Answer]:
    calendars = {region: Calendar(region) for region in {case["region"] for case in cases}}

    def one(case: Case) -> Answer:
        on = dt.date.fromisoformat(case["ref"])
        start = time.process_time()
        reading = resolve(case["text"], on=on, calendar=calendars[case["region"]], languages=(case["lang"],))
        took = time.process_time() - start
        return (reading.chosen if reading.kind in (Kind.DAY, Kind.WINDOW) else None), took

    for case in cases:
        one(case)
    return [one(case) for case in cases]


def _environment() -> Path:
    python = ENVIRONMENT / "bin" / "python"
    made = ENVIRONMENT / ".made"
    if not made.exists():
        _say(f"setting up the rivals' environment in {ENVIRONMENT} (once) …")
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *RIVALS.values()], check=True)
        made.touch()
    return python


def _rival(python: Path, name: str, cases: list[Case]) -> list[Answer]:
    script = Path(__file__).with_name("when_rivals.py")
    keys = ("text", "ref", "lang", "region")
    asked = "".join(json.dumps({key: case[key] for key in keys}) + "\n" for case in cases)
    done = subprocess.run([python, script, name], input=asked * 2, capture_output=True, text=True, check=True)
    lines = [json.loads(line) for line in done.stdout.splitlines()][len(cases) :]
    return [(line["date"] and dt.date.fromisoformat(line["date"]), line["seconds"]) for line in lines]


def _verdict(case: Case, day: dt.date | None) -> str:
    if case["start"] is None:
        return "false" if day else "null"
    if day is None:
        return "silent"
    return "right" if case["start"] <= day.isoformat() <= case["end"] else "wrong"


def _report(name: str, cases: list[Case], answers: list[Answer], *, misses: bool = False) -> None:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for case, (day, _) in zip(cases, answers, strict=True):
        verdict = _verdict(case, day)
        counts[case["set"]][verdict] += 1
        if misses and verdict in ("wrong", "silent", "false"):
            right = f"{case['start']}..{case['end']}"
            _say(f"  {verdict:6} {case['lang']} {case['ref']} {case['text']!r}: {day}, not {right}")
    _say(f"\n{name:14}{'dated':>7}{'right':>8}{'wrong':>8}{'silent':>8}{'null':>7}{'false':>8}")
    for group, count in sorted(counts.items()):
        dated = count["right"] + count["wrong"] + count["silent"]
        null = count["null"] + count["false"]
        shares = "".join(f"{_percent(count[verdict], dated):>8}" for verdict in ("right", "wrong", "silent"))
        _say(f"  {group:12}{dated:7d}{shares}{null:7d}{_percent(count['false'], null):>8}")
    english = sorted(took for case, (_, took) in zip(cases, answers, strict=True) if case["lang"] == "en")
    if english:
        _say(
            f"  English: {len(english) / sum(english):,.0f} a second, "
            f"median {1e6 * english[len(english) // 2]:.0f} µs, p95 {1e6 * english[int(len(english) * 0.95)]:.0f} µs"
        )


def _percent(count: int, of: int) -> str:
    return f"{100 * count / of:.1f}%" if of else "-"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
