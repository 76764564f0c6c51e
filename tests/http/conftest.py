"""The application on each database in turn, with owners who talk to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api.app import create_app
from api.deps import Core
from api.settings import Settings
from tests.databases import Database
from tests.http.people import MovableClock, joined, visitor


@pytest.fixture
def sqlite(sqlite_with_jobs: Database) -> Database:
    """Cards are enqueued here."""
    return sqlite_with_jobs


@pytest.fixture
def postgresql(postgresql_with_jobs: Database) -> Database:
    """Cards are enqueued here."""
    return postgresql_with_jobs


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
