"""Fixtures for all tests. `database` is SQLite and then PostgreSQL; both always run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from tests.databases import (
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
