"""The application as the tests of its operations serve it."""

from __future__ import annotations

from tests.http.conftest import (
    ada,
    app,
    bob,
    clock,
    cluster_with_jobs,
    core,
    postgresql,
    settings,
    sqlite_template,
    visit,
)

__all__ = [
    "ada",
    "app",
    "bob",
    "clock",
    "cluster_with_jobs",
    "core",
    "postgresql",
    "settings",
    "sqlite_template",
    "visit",
]
