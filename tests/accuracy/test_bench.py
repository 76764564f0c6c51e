"""The reading measurement still runs: its dispatcher, its plain parser, its worker and its report."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench import plain_contact
from tests.bench.__main__ import names
from tests.bench.read import main
from tests.bench.report import percentile
from tests.cards import draw

ROOT = Path(__file__).parents[2]


def test_measurements_are_found_by_name() -> None:
    assert "read" in names()
    assert "systems" not in names()


def test_an_unknown_measurement_is_refused_with_the_names() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", "nothing"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "read" in done.stderr


def test_the_rivals_parser_reads_a_plain_card() -> None:
    lines = ["Velbel GmbH", "Anna Thoma", "Sales Manager", "Tel. 030 1234567", "anna@velbel.de", "www.velbel.de"]
    card = plain_contact.parse([*lines, "Hauptstraße 5, 10115 Berlin"], "DE")
    assert card == {
        "name": "Anna Thoma",
        "title": "Sales Manager",
        "organization": "Velbel GmbH",
        "phones": ["+49301234567"],
        "emails": ["anna@velbel.de"],
        "urls": ["www.velbel.de"],
        "addresses": ["Hauptstraße 5, 10115 Berlin"],
    }


@pytest.mark.parametrize(("share", "expected"), [(0.5, 3.0), (0.95, 5.0), (0.0, 1.0)])
def test_percentiles(share: float, expected: float) -> None:
    assert percentile([5, 1, 4, 2, 3], share) == expected


def test_our_reading_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample = draw(104, "flat")
    (tmp_path / sample.truth["file"]).write_bytes(sample.photo)
    (tmp_path / "truth.jsonl").write_text(json.dumps(sample.truth), encoding="utf-8")
    asked = ["--cards", str(tmp_path), str(tmp_path / "truth.jsonl"), "--systems", "tickler", "--no-throughput"]
    outputs = {name: tmp_path / name for name in ("stages.png", "answers.jsonl")}
    assert main([*asked, "--plot", str(outputs["stages.png"]), "--save", str(outputs["answers.jsonl"])]) == 0
    report = capsys.readouterr().out
    assert "1 photos" in report
    assert "whole reading / its own lines alone" in report
    assert outputs["stages.png"].read_bytes().startswith(b"\x89PNG")
    saved = json.loads(outputs["answers.jsonl"].read_text(encoding="utf-8"))
    assert saved["floor_ms"] > 0
    assert saved["peak_mb"] > 50
    assert {v["fate"] for v in saved["verdicts"]} >= {"right"}
