"""The databases of the HTTP tests, for what is compared with the application itself."""

from __future__ import annotations

from tests.http.conftest import cluster_with_jobs, sqlite_template

__all__ = ["cluster_with_jobs", "sqlite_template"]
