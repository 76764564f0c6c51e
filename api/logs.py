"""The structured log: ids, codes and times, never people's data.

What a client sent, a query string and the text of a fault may hold names, so none of them is ever logged: a request
is named by its operation, a fault by its class and the lines it went through.
"""

from __future__ import annotations

import logging
import sys
import traceback
from typing import Any

import structlog
from starlette.requests import HTTPConnection
from starlette.types import Scope

log = structlog.get_logger("tickler")

_FACTS = "tickler.facts"


def configure(level: str) -> None:
    """Sends our log to standard error, as JSON lines unless that is a terminal, and the libraries' from warnings up."""
    renderer: Any = structlog.processors.JSONRenderer()
    if sys.stderr.isatty():
        renderer = structlog.dev.ConsoleRenderer()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")


def request_id(connection: HTTPConnection) -> str:
    """The id of this request, which the answer carries as X-Request-ID."""
    value: str = connection.scope.get("tickler.request_id", "")
    return value


def operation(scope: Scope) -> str:
    """The operation id of the route that was taken, empty when none was."""
    return str(getattr(scope.get("route"), "name", ""))


def note(connection: HTTPConnection, **facts: str) -> None:
    """Adds ids and codes to the line that the request will be logged with."""
    connection.scope.setdefault(_FACTS, {}).update(facts)


def noted(scope: Scope) -> dict[str, str]:
    """What was noted about a request."""
    facts: dict[str, str] = scope.get(_FACTS, {})
    return facts


def fault(request: HTTPConnection, error: BaseException) -> None:
    """Logs a fault by its class and the lines it went through; its text may hold people's data."""
    frames = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-8:]]
    log.error("fault", request=request_id(request), kind=type(error).__name__, frames=frames)
