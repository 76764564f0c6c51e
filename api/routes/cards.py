"""Cards: sent by a phone, read by a job, corrected by a person."""

from __future__ import annotations

from threading import BoundedSemaphore
from typing import Annotated, Any, cast
from uuid import UUID

from anyio.to_thread import run_sync
from fastapi import APIRouter, Depends, Header, Path, Query, Response
from sqlalchemy.orm import Session

from api import jobs, storing
from api.conditional import ETAG, IfMatch, tag
from api.deps import Core, CoreDep, Db, Me, Owner
from api.errors import (
    InvalidEntityTag,
    InvalidMultipart,
    NoCrop,
    PhotoEmpty,
    PhotoNotFound,
    PhotoStoreUnavailable,
    PhotoTooLarge,
    SaidTooLong,
    UnsupportedMedia,
)
from api.once import Once
from api.problems import Responses, problems
from api.receiving import BODY, Received
from api.schemas.base import LIMIT, Cursor, Limit, Listed
from api.schemas.card import (
    PIECE_PATTERN,
    CardBrief,
    CardOut,
    CardToCheck,
    FoundTogether,
    Side,
    brief,
    field_out,
    note_out,
    notes_of,
    read_card_of,
    to_check_out,
    values_of,
)
from api.schemas.contact import ContactChanges, contact_out
from api.schemas.follow_up import FollowUpOut
from api.waiting import Wait, until_read
from models import account, card, checking, contact, event, photo, queue
from models.card import Card, CardState
from models.errors import CardConflict, Gone, InvalidCursor, KeyReused, NotFound, StaleVersion
from ocr.errors import ImageTooLarge, UnreadableImage, UnsupportedImage
from ocr.image.crop import crop
from ocr.reading import Quad
from tickler.errors import UnknownRegion

router = APIRouter(prefix="/v1", tags=["cards"])

CardId = Annotated[UUID, Path(description="Made by the client.")]
Field = Annotated[
    str,
    Path(
        pattern=PIECE_PATTERN, description="`name`, `phones.0`, ...: `field` of the card's fields, `crop` of its notes."
    ),
]

_TAGGED: dict[str, Any] = {"headers": ETAG, "description": "The card."}
_BINARY = {"schema": {"type": "string", "format": "binary"}}
_PIECE: Responses = {200: {"content": {"image/jpeg": _BINARY}, "description": "The piece."}}
_PHOTO: Responses = {
    200: {
        "content": dict.fromkeys(storing.MEDIA_TYPES.values(), _BINARY),
        "description": "The photo, byte for byte as it was sent.",
    },
    304: {"description": "The photo is the one of If-None-Match."},
}
_READ: Responses = {200: _TAGGED}
_SENT: Responses = {201: _TAGGED, 200: {**_TAGGED, "model": CardOut, "description": "It was sent before, like this."}}
_ASKED: Responses = {202: _TAGGED}
_PRIVATE = "private, no-cache"
"""A browser asks each time whether it may show the photo, which costs no photo: who signed out may not."""
ONE_AT_A_TIME = BoundedSemaphore(1)
"""Of the photos that crops are cut from: one takes up to half a gigabyte while it is decoded."""


def _stored(card_id: CardId, me: Me, received: Received, core: CoreDep) -> bool:
    """Whether the card was new; its transaction is over when the waiting begins."""
    return storing.store(core, me, card_id, received)


@router.put(
    "/cards/{card_id}",
    status_code=201,
    openapi_extra=BODY,
    responses=_SENT
    | problems(
        CardConflict,
        Gone,
        ImageTooLarge,
        InvalidMultipart,
        NotFound,
        PhotoEmpty,
        PhotoStoreUnavailable,
        PhotoTooLarge,
        SaidTooLong,
        UnknownRegion,
        UnreadableImage,
        UnsupportedImage,
        UnsupportedMedia,
    ),
)
async def put_card(
    card_id: CardId,
    new: Annotated[bool, Depends(_stored)],
    me: Me,
    core: CoreDep,
    wait: Wait,
    response: Response,
) -> CardOut:
    """Send a card: its photos, and the words that were said.

    The same request may be sent again and again; it makes one card. The contact is there at once, still empty, and so
    is the follow-up if words were said; the card is read afterwards.
    """
    response.status_code = 201 if new else 200
    return await _when_read(core, me, card_id, wait, response)


@router.get("/cards", responses=problems(InvalidCursor))
def list_cards(
    me: Me,
    db: Db,
    state: Annotated[list[CardState], Query(description="Any of these.")] = [],  # noqa: B006 - the framework copies it
    cursor: Cursor = None,
    limit: Limit = LIMIT,
) -> Listed[CardBrief]:
    """The cards, newest first."""
    found = card.page(db, me.account_id, states=state, cursor=cursor, limit=limit)
    return Listed(items=[CardBrief(**brief(row)) for row in found.items], next_cursor=found.next_cursor)


@router.get("/cards/to-check", responses=problems(InvalidCursor))
def list_cards_to_check(me: Me, db: Db, cursor: Cursor = None, limit: Limit = LIMIT) -> Listed[CardToCheck]:
    """The cards to look at, newest first: with doubtful fields, without a name, or not readable at all."""
    found = checking.page(db, me.account_id, cursor=cursor, limit=limit)
    people = contact.some(db, me.account_id, {row.contact_id for row in found.items})
    items = [to_check_out(row, people[row.contact_id]) for row in found.items]
    return Listed(items=items, next_cursor=found.next_cursor)


@router.get("/cards/{card_id}", responses=_READ | problems(NotFound, Gone))
async def get_card(card_id: CardId, me: Me, core: CoreDep, wait: Wait, response: Response) -> CardOut:
    """A card with its contact, its follow-up, and its fields as they were read."""
    return await _when_read(core, me, card_id, wait, response)


@router.patch("/cards/{card_id}", responses=_READ | problems(NotFound, Gone, StaleVersion, InvalidEntityTag))
def correct_card(
    card_id: CardId, body: ContactChanges, me: Me, db: Db, expected: IfMatch, response: Response
) -> CardOut:
    """Correct what was read, or confirm it by sending it back: no later reading overwrites it."""
    found = _lock(db, me, card_id, expected)
    changes = body.changes(found.region or me.region)
    if event_id := changes.get("event_id"):
        event.get(db, me.account_id, event_id)
    contact.edit(db, me.account_id, found.contact_id, changes, now=me.now)
    return _answer(db, me, card_id, response)


@router.delete(
    "/cards/{card_id}",
    status_code=204,
    responses=problems(NotFound, Gone, StaleVersion, InvalidEntityTag),
)
def delete_card(card_id: CardId, me: Me, core: CoreDep, expected: IfMatch) -> None:
    """Delete a card with its photos; and its contact, if nothing is known of it."""
    with core.writing.begin() as session:
        _lock(session, me, card_id, expected)
        released = card.delete(session, me.account_id, card_id, now=me.now)
    storing.discard(core, me.account_id, released)


@router.post(
    "/cards/{card_id}/readings",
    status_code=202,
    responses=_ASKED | problems(NotFound, Gone, KeyReused),
)
def read_card_again(card_id: CardId, me: Me, db: Db, once: Once, response: Response) -> CardOut:
    """Have the card read again; what a person has confirmed stays."""
    card.again(db, me.account_id, card_id)
    jobs.enqueue(db, me.account_id, card_id)
    return once.keep(_answer(db, me, card_id, response), status=202)


@router.get(
    "/cards/{card_id}/photos/{side}",
    response_class=Response,
    responses=_PHOTO | problems(NotFound, Gone, PhotoNotFound, PhotoStoreUnavailable),
)
def get_card_photo(
    card_id: CardId,
    side: Side,
    me: Me,
    core: CoreDep,
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """A photo of the card."""
    with core.reading.begin() as session:
        sha = _sha(card.get(session, me.account_id, card_id), side)
        kind = photo.get(session, me.account_id, sha).media_type
    headers = {"ETag": f'"{sha}"', "Cache-Control": _PRIVATE}
    if if_none_match == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return Response(core.photos.get(me.account_id, sha), media_type=kind, headers=headers)


@router.get(
    "/cards/{card_id}/crops/{field}",
    response_class=Response,
    responses=_PIECE | problems(NotFound, Gone, NoCrop, PhotoNotFound, PhotoStoreUnavailable),
)
def get_card_crop(card_id: CardId, field: Field, me: Me, core: CoreDep) -> Response:
    """The piece of the photo that a field or a note was read from, upright and flat."""
    with core.reading.begin() as session:
        found = card.get(session, me.account_id, card_id, with_reading=True)
        part = read_card_of(found)
        value = dict([*values_of(part), *notes_of(part)]).get(field)
        if value is None or not value.get("box"):
            raise NoCrop
        sha = _sha(found, value["side"])
    whole = core.photos.get(me.account_id, sha)
    with ONE_AT_A_TIME:
        piece = crop(whole, cast(Quad, tuple(value["box"])))
    return Response(piece, media_type="image/jpeg", headers={"Cache-Control": "private, max-age=3600"})


async def _when_read(core: Core, me: Owner, card_id: UUID, wait: int, response: Response) -> CardOut:
    await until_read(core, me.account_id, card_id, wait)

    def answer() -> CardOut:
        with core.reading.begin() as session:
            return _answer(session, me, card_id, response)

    return await run_sync(answer)


def _answer(session: Session, me: Owner, card_id: UUID, response: Response) -> CardOut:
    found = card.get(session, me.account_id, card_id, with_reading=True)
    person = contact.get(session, me.account_id, found.contact_id)
    tag(response, max(found.revision, person.revision))
    part = read_card_of(found)
    return CardOut(
        **brief(found),
        contact=contact_out(person),
        follow_up=_follow_up(session, found),
        fields=[field_out(name, value, person.confirmed) for name, value in values_of(part)],
        notes=[note_out(name, note) for name, note in notes_of(part)],
        found_together=_found_together(session, found),
        complete=(found.reading or {}).get("complete", True),
    )


def _follow_up(session: Session, found: Card) -> FollowUpOut | None:
    """The follow-up that came with the card."""
    newest = next(iter(queue.of_card(session, found)), None)
    return None if newest is None else FollowUpOut.model_validate(newest)


def _found_together(session: Session, found: Card) -> list[FoundTogether]:
    others = card.found_together(session, found)
    people = contact.some(session, found.account_id, {other.contact_id for other in others}) if others else {}
    names = {key: person.name or person.organization for key, person in people.items()}
    return [FoundTogether(id=other.id, position=other.position, name=names[other.contact_id]) for other in others]


def _lock(session: Session, me: Owner, card_id: UUID, expected: int | None) -> Card:
    """The card, which nobody else changes from here on.

    Raises:
        StaleVersion: It or its contact has changed since the version that the client has.
    """
    account.lock(session, me.account_id)
    found = card.get(session, me.account_id, card_id)
    revision = max(found.revision, contact.get(session, me.account_id, found.contact_id).revision)
    if expected not in (None, revision):
        raise StaleVersion(revision)
    return found


def _sha(found: Card, side: str) -> str:
    sha = found.front_sha if side == "front" else found.back_sha
    if sha is None:
        raise PhotoNotFound
    return sha
