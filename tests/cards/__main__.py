"""Writes drawn cards and their truth: python -m tests.cards OUT_DIR --count 100 --seed 1 --difficulty medium."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tests.cards import DIFFICULTIES, Sample, draw


def _row(sample: Sample) -> str:
    lines = [{"text": p.text, "role": p.role, "quad": p.quad, "size": round(p.size, 1)} for p in sample.lines]
    known = {
        **sample.truth,
        "features": sample.features,
        "outlines": sample.outlines,
        "lines": lines,
        "others": sample.others,
    }
    return json.dumps(known, ensure_ascii=False)


def main() -> None:
    """Draws `count` cards of each difficulty named, from `seed` on."""
    parser = argparse.ArgumentParser(prog="python -m tests.cards", description=main.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--difficulty", choices=[*DIFFICULTIES, "all"], default="all")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    names = DIFFICULTIES if asked.difficulty == "all" else (asked.difficulty,)
    with (asked.folder / "truth.jsonl").open("w", encoding="utf-8") as truth:
        for seed in range(asked.seed, asked.seed + asked.count):
            for name in names:
                sample = draw(seed, name)
                (asked.folder / sample.truth["file"]).write_bytes(sample.photo)
                truth.write(_row(sample) + "\n")
                truth.flush()


if __name__ == "__main__":
    main()
