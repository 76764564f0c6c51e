"""Whether the server can do its work, and in which languages."""

from __future__ import annotations

from importlib.metadata import version
from typing import Literal

from fastapi import APIRouter
from pydantic import Field
from sqlalchemy import text

from api.deps import Db
from api.problems import PUBLIC, problems
from api.schemas.base import Out
from tickler.phrase.languages import LANGUAGES

VERSION = version("card-tickler")

router = APIRouter(prefix="/v1", tags=["health"])


class Health(Out):
    """The server works."""

    status: Literal["ok"] = "ok"
    version: str
    languages: list[str] = Field(description="In which words are read; the first where nobody says which.")


@router.get("/health", responses=problems(base=PUBLIC))
def get_health(db: Db) -> Health:
    """Answers when the database does."""
    db.execute(text("select 1"))
    return Health(version=VERSION, languages=list(LANGUAGES))
