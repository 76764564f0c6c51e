"""The OpenAPI description, as `python -m api.openapi` prints it for mobile-client-spec/openapi.json."""

from __future__ import annotations

import json
import sys
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.problems import Problem

DESCRIPTION = """\
Snap a business card, say when, and the person stands in your tickler queue on the right day.

Timestamps are UTC (RFC 3339), dates are dates, phone numbers are E.164 with the printed form beside them. Errors are
`application/problem+json` with a stable `code`. Another owner's ids are answered as if they were not there.
"""


def install(app: FastAPI) -> None:
    """Describes the application once its routes are included."""

    def describe() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _described(app)
        return app.openapi_schema

    app.openapi = describe  # type: ignore[method-assign]


def _described(app: FastAPI) -> dict[str, Any]:
    description = get_openapi(title=app.title, version=app.version, description=DESCRIPTION, routes=app.routes)
    schemas = description.setdefault("components", {}).setdefault("schemas", {})
    problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas |= problem.pop("$defs", {})
    schemas["Problem"] = problem
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    return description


def as_text(app: FastAPI) -> str:
    """The description as it is committed: sorted, so that a change shows as a change."""
    return json.dumps(app.openapi(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    from api.app import create_app
    from api.settings import Settings

    sys.stdout.write(as_text(create_app(Settings())))
