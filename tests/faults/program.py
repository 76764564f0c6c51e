"""Our own processes with a fake reader: python -m tests.faults.program (serve|worker) READER; settings as always."""

from __future__ import annotations

import sys

from api.cli.serve import run_server, run_worker
from api.settings import Settings


def main() -> None:
    """Run the process until it is told to stop, or killed."""
    what, reader = sys.argv[1:]
    name = f"tests.faults.readers:{reader}"
    if what == "serve":
        run_server(Settings().model_copy(update={"port": 0}), read=name)
    else:
        run_worker(Settings(), read=name)


if __name__ == "__main__":
    main()
