"""How a command that cannot do its job ends: one clear line with a stable code, and a stable exit status."""

from __future__ import annotations

from collections.abc import Mapping

FAILED = 1
STATUSES: Mapping[str, int] = {
    "not_found": 4,
    "gone": 4,
    "photo_not_found": 4,
    "conflict": 5,
    "card_conflict": 5,
    "stale_version": 5,
    "follow_up_closed": 5,
    "engine_missing": 6,
    "database_unavailable": 6,
    "photo_store_unavailable": 6,
    "database_busy": 6,
    "cannot_listen": 6,
}
"""Exit status by code; FAILED for all others. 2 is a wrong command line, 130 an interruption."""


OURS = frozenset({"api", "ocr", "tickler", "models", "migrations"})


class Failed(Exception):
    """A command cannot do its job, for a reason that is nobody's error in this program.

    Attributes:
        code: Stable.
        detail: A sentence a person can act on.
    """

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail


def status_of(code: str) -> int:
    """The exit status for a code."""
    return STATUSES.get(code, FAILED)


def expected(error: Exception) -> Failed | None:
    """The error as what is told to a person; None for a defect of this program, which keeps its traceback."""
    if isinstance(error, Failed):
        return error
    package = type(error).__module__.partition(".")[0]
    if package == "sqlalchemy":
        return _of_the_database(error)
    code = getattr(type(error), "code", None)
    if package in OURS and isinstance(code, str):
        return Failed(code, str(error) or (type(error).__doc__ or code).splitlines()[0])
    return None


def _of_the_database(error: Exception) -> Failed | None:
    """Whatever stands between us and the database; an error over one of our statements is a defect."""
    from sqlalchemy.exc import DatabaseError, InterfaceError, OperationalError

    # The bare one speaks of a file that is no database.
    if isinstance(error, OperationalError | InterfaceError) or type(error) is DatabaseError:
        return Failed("database_unavailable", f"The database does not answer: {str(error.orig).splitlines()[0]}")
    return None
