"""The application on each database in turn, with owners who talk to it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api import jobs
from api.app import create_app
from api.deps import Core
from api.settings import Settings
from models.engine import make_engine
from tests.databases import Cluster, Database, postgresql_database
from tests.http.people import MovableClock, joined, visitor

TEMPLATE = "template_with_jobs"


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
    """The PostgreSQL server, with a database to copy that has the queue's tables.

    Other folders' tests take this fixture too, and then it is set up once for each of them.
    """
    cluster.execute(f"DROP DATABASE IF EXISTS {TEMPLATE}")
    cluster.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template")
    _with_jobs(cluster.url(TEMPLATE))
    return cluster


@pytest.fixture
def postgresql(cluster_with_jobs: Cluster) -> Iterator[Database]:
    """A clean PostgreSQL database with the queue's tables."""
    with postgresql_database(cluster_with_jobs, TEMPLATE) as database:
        yield database


@pytest.fixture
def clock() -> MovableClock:
    """The application's clock, to be moved by the test."""
    return MovableClock()


@pytest.fixture
def settings(database: Database, tmp_path: Path) -> Settings:
    """Settings as a company might have them: anybody may sign up."""
    return Settings(data_dir=tmp_path, database_url=database.url, open_sign_up=True)


@pytest.fixture
def app(settings: Settings, clock: MovableClock) -> Iterator[FastAPI]:
    """The application."""
    made = create_app(settings, clock)
    yield made
    made.state.core.engine.dispose()


@pytest.fixture
def core(app: FastAPI) -> Core:
    """The application's parts, for tests that look behind it."""
    found = app.state.core
    assert isinstance(found, Core)
    return found


@pytest.fixture
def visit(app: FastAPI) -> Iterator[Callable[..., TestClient]]:
    """Makes clients that have not signed in; see `people.visitor`."""
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(visitor(app, **options))


@pytest.fixture
def anybody(visit: Callable[..., TestClient]) -> TestClient:
    """A client that has not signed in, from another machine."""
    return visit()


@pytest.fixture
def ada(core: Core, visit: Callable[..., TestClient]) -> TestClient:
    """An owner's client."""
    return joined(core, visit(), "ada@example.com")


@pytest.fixture
def bob(core: Core, visit: Callable[..., TestClient]) -> TestClient:
    """Another owner's client."""
    return joined(core, visit(), "bob@example.com")
