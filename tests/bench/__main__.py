"""Runs a measurement by name and hands it the other arguments: each is a module here with a `main(arguments)`."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

_HELPERS = {"__init__", "__main__"}


def names() -> list[str]:
    """The measurements there are: the modules that have a docstring's first word "Measures"."""
    here = Path(__file__).parent
    return sorted(p.stem for p in here.glob("*.py") if p.stem not in _HELPERS and _measures(p))


def _measures(path: Path) -> bool:
    return path.read_text(encoding="utf-8").startswith('"""Measures ')


def main() -> int:
    """Dispatch; 2 when the name is not known."""
    if len(sys.argv) < 2 or sys.argv[1] not in names():
        sys.stderr.write(f"usage: scripts/bench {'|'.join(names())} …\n")
        return 2
    outcome = importlib.import_module(f"tests.bench.{sys.argv[1]}").main(sys.argv[2:])
    return int(outcome or 0)


if __name__ == "__main__":
    sys.exit(main())
