"""The command line: `tickler --help`.

A command's heavy imports stand in its function, so that `--help` and `when` start at once.
"""

from __future__ import annotations

from api.cli.app import main

__all__ = ["main"]
