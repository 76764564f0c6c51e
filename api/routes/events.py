"""Events: where people were met."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Response

from api.conditional import ETAG, IfMatch, tag
from api.deps import Db, Me
from api.errors import InvalidEntityTag, InvalidRequest
from api.problems import Responses, problems
from api.schemas.base import LIMIT, Cursor, Limit, Listed
from api.schemas.event import EventChanges, EventIn, EventOut
from models import event
from models.errors import EventConflict, Gone, InvalidCursor, NotFound, StaleVersion

router = APIRouter(prefix="/v1", tags=["events"])

_TAGGED: Responses = {200: {"headers": ETAG}}
_PUT: Responses = {
    201: {"headers": ETAG},
    200: {"model": EventOut, "headers": ETAG, "description": "It was made before, by this request."},
}


@router.get("/events", responses=problems(InvalidCursor))
def list_events(me: Me, db: Db, limit: Limit = LIMIT, cursor: Cursor = None) -> Listed[EventOut]:
    """The events, by name."""
    page = event.page(db, me.account_id, cursor=cursor, limit=limit)
    return Listed(items=[EventOut.model_validate(row) for row in page.items], next_cursor=page.next_cursor)


@router.put(
    "/events/{event_id}",
    status_code=201,
    responses=_PUT | problems(EventConflict, Gone),
)
def put_event(event_id: UUID, body: EventIn, response: Response, me: Me, db: Db) -> EventOut:
    """Makes an event under an id of the client's; the same request sent again answers with what there is."""
    digest = body.digest()
    row = event.known(db, me.account_id, event_id, digest)
    if row is not None:
        response.status_code = 200
    else:
        row = event.create(db, me.account_id, key=event_id, digest=digest, now=me.now, **body.model_dump())
    return _tagged(row, response)


@router.get("/events/{event_id}", responses=_TAGGED | problems(NotFound, Gone))
def get_event(event_id: UUID, response: Response, me: Me, db: Db) -> EventOut:
    """One event."""
    return _tagged(event.get(db, me.account_id, event_id), response)


@router.patch("/events/{event_id}", responses=_TAGGED | problems(NotFound, Gone, StaleVersion, InvalidEntityTag))
def edit_event(event_id: UUID, body: EventChanges, response: Response, me: Me, db: Db, expected: IfMatch) -> EventOut:
    """Changes the fields that are sent."""
    row = event.edit(db, me.account_id, event_id, body.sent(), now=me.now, expected_revision=expected)
    if row.starts_on and row.ends_on and row.ends_on < row.starts_on:
        raise InvalidRequest("It would end before it starts.")
    return _tagged(row, response)


@router.delete(
    "/events/{event_id}", status_code=204, responses=problems(NotFound, Gone, StaleVersion, InvalidEntityTag)
)
def delete_event(event_id: UUID, me: Me, db: Db, expected: IfMatch) -> None:
    """Deletes the event; the people met there stay."""
    event.delete(db, me.account_id, event_id, now=me.now, expected_revision=expected)


def _tagged(row: event.Event, response: Response) -> EventOut:
    tag(response, row.revision)
    return EventOut.model_validate(row)
