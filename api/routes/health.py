"""Whether the server can do its work."""

from __future__ import annotations

from importlib.metadata import version
from typing import Literal

from fastapi import APIRouter
from sqlalchemy import text

from api.deps import Db
from api.problems import PUBLIC, problems
from api.schemas.base import Out

VERSION = version("card-tickler")

router = APIRouter(prefix="/v1", tags=["health"])


class Health(Out):
    """The server works."""

    status: Literal["ok"] = "ok"
    version: str


@router.get("/health", responses=problems(base=PUBLIC))
def get_health(db: Db) -> Health:
    """Answers when the database does."""
    db.execute(text("select 1"))
    return Health(version=VERSION)
