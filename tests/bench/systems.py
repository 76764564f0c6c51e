"""The systems that are compared, each in a worker process."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench import plain_contact

ROOT = Path(__file__).parents[2]
RIVAL = ROOT / ".tools" / "rapidocr"
_WORKERS = Path(__file__).parent / "workers"


def _command(name: str) -> list[str]:
    python = RIVAL / "bin" / "python" if name == "rapidocr" else Path(sys.executable)
    module = {"tickler": "ours", "pytesseract": "pytesseract_plain", "rapidocr": "rapidocr_plain"}[name]
    return (
        [str(python), str(_WORKERS / f"{module}.py")]
        if name == "rapidocr"
        else [str(python), "-m", f"tests.bench.workers.{module}"]
    )


NAMES = ("tickler", "pytesseract", "rapidocr")


@dataclass(slots=True)
class System:
    """A running worker; `ask` it one photo at a time."""

    name: str
    process: subprocess.Popen[str] = field(init=False)
    peak_mb: float = 0.0

    def __post_init__(self) -> None:
        self.process = subprocess.Popen(
            _command(self.name),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=ROOT,
        )
        if json.loads(self._line()) != {"ready": True}:
            raise RuntimeError(f"{self.name} did not start")

    def _line(self) -> str:
        stream = self.process.stdout
        line = stream.readline() if stream else ""
        if not line:
            raise RuntimeError(f"{self.name} ended with {self.process.wait()}: is its environment made?")
        return line

    def send(self, path: Path, region: str | None) -> None:
        """Ask without waiting for the answer."""
        if self.process.stdin:
            self.process.stdin.write(json.dumps({"path": str(path), "region": region}) + "\n")
            self.process.stdin.flush()

    def answer(self, region: str | None) -> dict[str, Any]:
        """The next answer, with rivals' lines parsed to a card."""
        made: dict[str, Any] = json.loads(self._line())
        self.peak_mb = max(self.peak_mb, made["peak_mb"])
        if "lines" in made:
            made["cards"] = [plain_contact.parse(made["lines"], region)]
        made.setdefault("cards", [])
        return made

    def ask(self, path: Path, region: str | None) -> dict[str, Any]:
        """Read one photo."""
        self.send(path, region)
        return self.answer(region)

    def close(self) -> None:
        """End the worker."""
        if self.process.stdin:
            self.process.stdin.close()
        if self.process.stdout:
            self.process.stdout.close()
        self.process.wait(timeout=30)
