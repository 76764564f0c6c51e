"""The application as the tests of its operations serve it; nothing here enqueues a job, so the plain databases do."""

from __future__ import annotations

from tests.http.conftest import ada, app, bob, clock, core, settings, visit

__all__ = ["ada", "app", "bob", "clock", "core", "settings", "visit"]
