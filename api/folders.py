"""The folders that this program makes: nobody else's to read."""

from __future__ import annotations

from pathlib import Path


def private(folder: Path) -> Path:
    """The folder, made if there is none, with those above it; what is there already keeps its permissions."""
    if not folder.is_dir():
        private(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder
