"""Delta sync: what a device's copy has missed."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.deps import Db, Me
from api.problems import problems
from api.schemas.base import LIMIT, Limit
from api.schemas.sync import Synced, changed
from models import sync
from models.errors import InvalidCursor, SyncTokenExpired

router = APIRouter(prefix="/v1", tags=["sync"])

Token = Annotated[str | None, Query(max_length=200, description="Of the answer before; none to start a copy.")]


@router.get("/sync", responses=problems(InvalidCursor, SyncTokenExpired))
def sync_changes(me: Me, db: Db, token: Token = None, limit: Limit = LIMIT) -> Synced:
    """What has changed since the token was given, of every kind, with deletions; without a token all there is."""
    found = sync.changes(db, me.account_id, token=token, limit=limit)
    return Synced(changes=[changed(change) for change in found.items], token=found.token, more=found.more)
