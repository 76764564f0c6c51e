"""What the tests of faults share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.databases import Database

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the fake readers note each reading they begin; their processes can import them."""
    folder = tmp_path / "reads"
    folder.mkdir()
    monkeypatch.setenv("TICKLER_TEST_READS", str(folder))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return folder


@pytest.fixture
def sqlite(sqlite_with_jobs: Database) -> Database:
    """Cards are enqueued here."""
    return sqlite_with_jobs


@pytest.fixture
def postgresql(postgresql_with_jobs: Database) -> Database:
    """Cards are enqueued here."""
    return postgresql_with_jobs
