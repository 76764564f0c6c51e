"""Fixtures for all tests. `database` is SQLite and then PostgreSQL; both always run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from models.engine import make_engine
from tests.databases import (
    WITH_JOBS,
    Cluster,
    Database,
    migrated_cluster,
    migrated_file,
    postgresql_database,
    running_cluster,
    sqlite_database,
)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server of this test run."""
    with running_cluster() as server:
        yield migrated_cluster(server)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite database to copy."""
    return migrated_file(tmp_path_factory.mktemp("template"))


@pytest.fixture
def sqlite(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """A clean SQLite database."""
    with sqlite_database(sqlite_template, tmp_path) as database:
        yield database


@pytest.fixture
def postgresql(cluster: Cluster) -> Iterator[Database]:
    """A clean PostgreSQL database."""
    with postgresql_database(cluster) as database:
        yield database


@pytest.fixture(scope="session")
def sqlite_template_with_jobs(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite database to copy that has the queue's tables, too."""
    path = tmp_path_factory.mktemp("with-jobs") / "template.sqlite"
    shutil.copyfile(sqlite_template, path)
    _add_jobs(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def cluster_with_jobs(cluster: Cluster) -> Cluster:
    """The PostgreSQL server, with a database to copy, WITH_JOBS, that has the queue's tables, too."""
    cluster.execute(f"CREATE DATABASE {WITH_JOBS} TEMPLATE template")
    _add_jobs(cluster.url(WITH_JOBS))
    return cluster


def _add_jobs(url: str) -> None:
    from api import jobs  # takes a second to load, which most tests have no use for

    engine = make_engine(url)
    jobs.migrate(engine)
    engine.dispose()


@pytest.fixture
def sqlite_with_jobs(sqlite_template_with_jobs: Path, tmp_path: Path) -> Iterator[Database]:
    """A clean SQLite database with the queue's tables."""
    with sqlite_database(sqlite_template_with_jobs, tmp_path) as database:
        yield database


@pytest.fixture
def postgresql_with_jobs(cluster_with_jobs: Cluster) -> Iterator[Database]:
    """A clean PostgreSQL database with the queue's tables."""
    with postgresql_database(cluster_with_jobs, WITH_JOBS) as database:
        yield database


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """A clean database of each kind in turn."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Database)
    return found


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A writing session on a clean database, rolled back at the end; for tests that need no second one."""
    with database.writing() as opened:
        yield opened
        opened.rollback()
