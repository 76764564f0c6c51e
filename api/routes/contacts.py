"""Contacts: the people, found and set right by hand; the same person twice, made one."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from api import storing
from api.conditional import ETAG, IfMatch, tag
from api.deps import CoreDep, Db, Me
from api.errors import InvalidEntityTag
from api.once import Once
from api.problems import Responses, problems
from api.schemas.base import LIMIT, Cursor, Limit, Line, Listed
from api.schemas.contact import ContactChanges, ContactOut, DuplicatesOut, Merge, contact_out
from models import contact, distinct, duplicates
from models.contact import Contact
from models.errors import (
    ContactConflict,
    Gone,
    InvalidCursor,
    KeyReused,
    MergeWithItself,
    NotFound,
    StaleVersion,
)

router = APIRouter(prefix="/v1", tags=["contacts"])

_TAGGED: Responses = {200: {"headers": ETAG}}
_PUT: Responses = {
    201: {"headers": ETAG},
    200: {"model": ContactOut, "headers": ETAG, "description": "It was made before, by this request."},
}
CHANGING = (NotFound, Gone, StaleVersion, InvalidEntityTag)


@router.get("/contacts", responses=problems(InvalidCursor))
def list_contacts(
    me: Me,
    db: Db,
    q: Annotated[Line | None, Query(description="Every word of it stands somewhere in the contact.")] = None,
    event: Annotated[UUID | None, Query(description="Only those met at this event.")] = None,
    limit: Limit = LIMIT,
    cursor: Cursor = None,
) -> Listed[ContactOut]:
    """The contacts, by name."""
    page = contact.page(db, me.account_id, q=q, event_id=event, cursor=cursor, limit=limit)
    return Listed(items=[contact_out(row) for row in page.items], next_cursor=page.next_cursor)


@router.get("/contacts/duplicates", responses=problems())
def list_duplicates(me: Me, db: Db, limit: Limit = LIMIT) -> Listed[DuplicatesOut]:
    """Groups of contacts that may be one person, with what they share; after a merge, ask again.

    Two of a group may be told apart while a third may be either of them; see `distinct_from`.
    """
    groups = duplicates.find(db, me.account_id, limit=limit)
    return Listed(
        items=[
            DuplicatesOut(contacts=list(map(contact_out, group.contacts)), reasons=group.reasons) for group in groups
        ]
    )


@router.put(
    "/contacts/{contact_id}",
    status_code=201,
    responses=_PUT | problems(NotFound, ContactConflict, Gone),
)
def put_contact(contact_id: UUID, body: ContactChanges, response: Response, me: Me, db: Db) -> ContactOut:
    """Makes a contact under an id of the client's; the same request sent again answers with what there is."""
    digest = body.digest()
    row = contact.known(db, me.account_id, contact_id, digest)
    if row is not None:
        response.status_code = 200
    else:
        changes = body.changes(me.region)
        row = contact.create(db, me.account_id, changes, key=contact_id, digest=digest, now=me.now)
    return _tagged(row, response)


@router.get("/contacts/{contact_id}", responses=_TAGGED | problems(NotFound, Gone))
def get_contact(contact_id: UUID, response: Response, me: Me, db: Db) -> ContactOut:
    """One contact."""
    return _tagged(contact.get(db, me.account_id, contact_id), response)


@router.patch("/contacts/{contact_id}", responses=_TAGGED | problems(*CHANGING))
def edit_contact(
    contact_id: UUID, body: ContactChanges, response: Response, me: Me, db: Db, expected: IfMatch
) -> ContactOut:
    """Changes the fields that are sent, and confirms them: no later reading of a card overwrites them."""
    changes = body.changes(me.region)
    row = contact.edit(db, me.account_id, contact_id, changes, now=me.now, expected_revision=expected)
    return _tagged(row, response)


@router.delete("/contacts/{contact_id}", status_code=204, responses=problems(*CHANGING))
def delete_contact(contact_id: UUID, me: Me, core: CoreDep, expected: IfMatch) -> None:
    """Deletes a person, with their cards, photos, follow-ups and touches."""
    with core.writing.begin() as session:
        released = contact.delete(session, me.account_id, contact_id, now=me.now, expected_revision=expected)
    storing.discard(core, me.account_id, released)


@router.post("/contacts/{contact_id}/merge", responses=_TAGGED | problems(*CHANGING, MergeWithItself, KeyReused))
def merge_contacts(
    contact_id: UUID, body: Merge, response: Response, me: Me, db: Db, once: Once, expected: IfMatch
) -> ContactOut:
    """Takes another contact into this one, with its cards, follow-ups and touches; the other is deleted."""
    row = duplicates.merge(db, me.account_id, contact_id, body.other_id, now=me.now, expected_revision=expected)
    return once.keep(_tagged(row, response))


@router.put(
    "/contacts/{contact_id}/distinct/{other_id}", status_code=204, responses=problems(NotFound, Gone, MergeWithItself)
)
def tell_contacts_apart(contact_id: UUID, other_id: UUID, me: Me, db: Db) -> None:
    """Says that two contacts are two people: they are not offered as duplicates of each other again."""
    distinct.tell_apart(db, me.account_id, contact_id, other_id)


@router.delete(
    "/contacts/{contact_id}/distinct/{other_id}", status_code=204, responses=problems(NotFound, Gone, MergeWithItself)
)
def take_back_distinction(contact_id: UUID, other_id: UUID, me: Me, db: Db) -> None:
    """Takes it back: they may be one person after all."""
    distinct.tell_apart(db, me.account_id, contact_id, other_id, apart=False)


def _tagged(row: Contact, response: Response) -> ContactOut:
    tag(response, row.revision)
    return contact_out(row)
