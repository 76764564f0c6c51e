"""Touches: the times of being in contact, and of trying."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter

from api.deps import Db, Me
from api.once import Once
from api.problems import problems
from api.schemas.base import LIMIT, Cursor, Limit, Listed
from api.schemas.touch import TouchIn, TouchOut
from models import contact, touch
from models.errors import Gone, InvalidCursor, KeyReused, NotFound

router = APIRouter(prefix="/v1", tags=["touches"])


@router.post("/touches", status_code=201, responses=problems(NotFound, Gone, KeyReused))
def create_touch(body: TouchIn, me: Me, db: Db, once: Once) -> TouchOut:
    """Records a touch with one of the contacts."""
    row = touch.create(
        db,
        me.account_id,
        contact_id=body.contact_id,
        follow_up_id=body.follow_up_id,
        kind=body.kind,
        two_way=body.two_way,
        at=body.at or me.now,
        note=body.note,
        now=me.now,
    )
    return once.keep(TouchOut.model_validate(row), 201)


@router.get("/contacts/{contact_id}/touches", responses=problems(NotFound, Gone, InvalidCursor))
def list_touches(contact_id: UUID, me: Me, db: Db, limit: Limit = LIMIT, cursor: Cursor = None) -> Listed[TouchOut]:
    """The touches with one contact, newest first."""
    contact.get(db, me.account_id, contact_id)
    page = touch.page(db, me.account_id, contact_id, cursor=cursor, limit=limit)
    return Listed(items=[TouchOut.model_validate(row) for row in page.items], next_cursor=page.next_cursor)


@router.delete("/touches/{touch_id}", status_code=204, responses=problems(NotFound, Gone))
def delete_touch(touch_id: UUID, me: Me, db: Db) -> None:
    """Deletes a touch that was recorded by mistake."""
    touch.delete(db, me.account_id, touch_id, now=me.now)
