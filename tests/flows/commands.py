"""The `tickler` command, run as people run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Ended:
    """What a command printed, and its exit status."""

    status: int
    output: str
    error: str

    @property
    def json(self) -> Any:  # noqa: ANN401  whatever JSON holds
        """The one JSON value that it printed."""
        return json.loads(self.output)

    @property
    def lines(self) -> list[Any]:
        """The JSON lines that it printed."""
        return [json.loads(line) for line in self.output.splitlines()]


def tickler(*arguments: str | Path, data: Path, given: str | bytes = b"") -> Ended:
    """Run a command on a data folder."""
    done = subprocess.run(
        [sys.executable, "-m", "api", *map(str, arguments)],
        input=given.encode() if isinstance(given, str) else given,
        capture_output=True,
        env={**os.environ, "TICKLER_DATA_DIR": str(data), "TICKLER_DATABASE_URL": ""},
        timeout=120,
    )
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())
