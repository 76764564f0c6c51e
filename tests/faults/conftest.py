"""What the tests of faults share."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from api import jobs
from models.engine import make_engine
from tests.databases import Cluster, Database, postgresql_database

ROOT = Path(__file__).resolve().parents[2]
TEMPLATE = "template_of_faults"


@pytest.fixture
def reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the fake readers note each reading they begin; their processes can import them."""
    folder = tmp_path / "reads"
    folder.mkdir()
    monkeypatch.setenv("TICKLER_TEST_READS", str(folder))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return folder


def _with_jobs(url: str) -> None:
    engine = make_engine(url)
    jobs.migrate(engine)
    engine.dispose()


@pytest.fixture(scope="session")
def sqlite_template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite database with the queue's tables."""
    path = tmp_path_factory.mktemp("with-jobs") / "template.sqlite"
    shutil.copyfile(sqlite_template, path)
    _with_jobs(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def cluster_with_jobs(cluster: Cluster) -> Cluster:
    """The PostgreSQL server, with a database to copy that has the queue's tables."""
    cluster.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template")
    _with_jobs(cluster.url(TEMPLATE))
    return cluster


@pytest.fixture
def postgresql(cluster_with_jobs: Cluster) -> Iterator[Database]:
    """A clean PostgreSQL database with the queue's tables."""
    with postgresql_database(cluster_with_jobs, TEMPLATE) as database:
        yield database
