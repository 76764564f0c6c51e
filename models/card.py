"""A card: one photographed business card, from the moment it is sent until it is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import ClassVar
from uuid import UUID, uuid4, uuid5

from sqlalchemy import Index, Integer, or_, select
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Mapped, Session, mapped_column

from models import contact, event, follow_up, owned, photo, tombstone, touch
from models.base import Json, enum_of, owned_reference
from models.errors import CardConflict
from models.owned import Noun
from models.paging import LIMIT, Page, bounded, cut, moment_key, older_than

MOST_ATTEMPTS = 3
"""A card that ends its reader so often is parked, with its photo, for a person to look at."""

CRASHED = "reader_crashed"


class CardState(StrEnum):
    """How far a card is."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    FAILED = "failed"
    """The photo cannot be read; `error_code` says why. Another photo may."""
    PARKED = "parked"
    """Its reader crashed MOST_ATTEMPTS times."""


UNFINISHED = (CardState.WAITING, CardState.READING)


class Card(Noun):
    """A card.

    Attributes:
        said: The words said with it, as said; `said_on` is the day of the conversation.
        region: Whose phone numbers and dates it is expected to show; None for the account's.
        request_digest: Of the PUT that made it; None for a card found in another card's photo.
        reading: The whole reading as plain data; loaded only where it is asked for, see `get`.
        engine: Version of the reading.
        attempts: Readings that were begun since it was last asked for.
        origin_id: The card whose photo held several; `position` counts those from 1, the origin is 0.
    """

    __tablename__ = "tickler_cards"
    __table_args__ = (
        owned_reference("front_sha", "tickler_photos", "sha256"),
        owned_reference("back_sha", "tickler_photos", "sha256"),
        owned_reference("event_id", "tickler_events"),
        owned_reference("contact_id", "tickler_contacts"),
        owned_reference("origin_id", "tickler_cards"),
        Index(None, "account_id", "revision"),
        Index(None, "account_id", "created_at", "id"),
        Index(None, "account_id", "contact_id"),
        Index(None, "state", "created_at"),
        # Not CLUSTERED: a reading fills pages of its own, between which the lists would have to look for the rows.
    )
    noun: ClassVar[str] = "card"

    state: Mapped[CardState] = mapped_column(enum_of(CardState), default=CardState.WAITING)
    front_sha: Mapped[str]
    back_sha: Mapped[str | None]
    said: Mapped[str | None]
    said_on: Mapped[dt.date | None]
    region: Mapped[str | None]
    event_id: Mapped[UUID | None]
    contact_id: Mapped[UUID]
    origin_id: Mapped[UUID | None]
    position: Mapped[int] = mapped_column(Integer, default=0)
    request_digest: Mapped[str | None]
    engine: Mapped[str | None]
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    error_code: Mapped[str | None]
    error_detail: Mapped[str | None]
    created_at: Mapped[dt.datetime]
    read_at: Mapped[dt.datetime | None]
    reading: Mapped[Json | None] = mapped_column(deferred=True)


def known(session: Session, account_id: UUID, key: UUID, digest: str) -> Card | None:
    """The card an earlier PUT of the same request made; see `owned.known`."""
    return owned.known(session, Card, account_id, key, digest, CardConflict)


def create(
    session: Session,
    account_id: UUID,
    *,
    front_sha: str,
    contact_id: UUID,
    now: dt.datetime,
    key: UUID | None = None,
    digest: str | None = None,
    back_sha: str | None = None,
    said: str | None = None,
    said_on: dt.date | None = None,
    region: str | None = None,
    event_id: UUID | None = None,
) -> Card:
    """A card that waits to be read; its photos' rows and its contact are there already."""
    card = Card(
        account_id=account_id,
        id=key or uuid4(),
        state=CardState.WAITING,
        front_sha=front_sha,
        back_sha=back_sha,
        said=said,
        said_on=said_on,
        region=region,
        event_id=event_id,
        contact_id=contact_id,
        request_digest=digest,
        created_at=now,
    )
    return owned.add(session, card, (contact.Contact, contact_id), (event.Event, event_id))


def part_key(origin_id: UUID, position: int) -> UUID:
    """The id of the card at a position in another one's photo: the same whenever the photo is read again."""
    return uuid5(origin_id, str(position))


def create_part(session: Session, origin: Card, position: int, *, contact_id: UUID, now: dt.datetime) -> Card:
    """Another card found in the origin's photo, waiting for its part of the reading; said with the same words."""
    part = Card(
        account_id=origin.account_id,
        id=part_key(origin.id, position),
        state=CardState.WAITING,
        origin_id=origin.id,
        position=position,
        contact_id=contact_id,
        created_at=now,
        **{name: getattr(origin, name) for name in ("front_sha", "back_sha", "said", "said_on", "region", "event_id")},
    )
    return owned.add(session, part, (contact.Contact, contact_id))


def get(session: Session, account_id: UUID, key: UUID, *, with_reading: bool = False) -> Card:
    """The owner's card; `reading` is only loaded if asked for."""
    card = owned.get(session, Card, account_id, key)
    if with_reading:
        session.refresh(card, ["reading"])
    return card


def page(
    session: Session,
    account_id: UUID,
    *,
    states: Collection[CardState] = (),
    cursor: str | None = None,
    limit: int = LIMIT,
) -> Page[Card]:
    """The owner's cards, newest first."""
    query = select(Card).where(Card.account_id == account_id)
    if states:
        query = query.where(Card.state.in_(states))
    if cursor:
        query = query.where(older_than(Card.created_at, Card.id, cursor))
    limit = bounded(limit)
    rows = session.scalars(query.order_by(Card.created_at.desc(), Card.id.desc()).limit(limit + 1)).all()
    return cut(rows, limit, lambda card: moment_key(card.created_at, card.id))


def of_contacts(session: Session, account_id: UUID, contact_ids: Collection[UUID]) -> Sequence[Card]:
    """The cards of some contacts, newest first."""
    query = select(Card).where(Card.account_id == account_id, Card.contact_id.in_(contact_ids))
    return session.scalars(query.order_by(Card.created_at.desc(), Card.id)).all()


def parts_of(session: Session, account_id: UUID, origin_id: UUID) -> Sequence[Card]:
    """The other cards that were found in a card's photo, in their order."""
    query = select(Card).where(Card.account_id == account_id, Card.origin_id == origin_id)
    return session.scalars(query.order_by(Card.position)).all()


def found_together(session: Session, card: Card) -> Sequence[Card]:
    """The other cards of the photo that a card was found in, in their order; its reading has been loaded."""
    together = len((card.reading or {}).get("cards", ()))
    origin = card.id if card.position == 0 else card.origin_id
    if origin is None or together < 2:
        return ()
    ids = [origin, *(part_key(origin, position) for position in range(1, together))]
    others = Card.id.in_(key for key in ids if key != card.id)
    return session.scalars(select(Card).where(Card.account_id == card.account_id, others).order_by(Card.position)).all()


def begin(session: Session, account_id: UUID, key: UUID) -> Card:
    """Notes that a reading begins; the caller commits before it reads, so that a crash counts.

    A card that is read, failed or parked is left alone: look at `state` of what comes back. After MOST_ATTEMPTS
    readings that never came to an end, the card is parked instead.
    """
    card = owned.change(session, Card, account_id, key)
    if card.state in UNFINISHED:
        if card.attempts >= MOST_ATTEMPTS:
            card.state, card.error_code = CardState.PARKED, CRASHED
            card.error_detail = f"reading it ended the reader {card.attempts} times"
        else:
            card.state, card.attempts = CardState.READING, card.attempts + 1
    session.flush()
    return card


def finish(session: Session, account_id: UUID, key: UUID, *, reading: Json, engine: str, now: dt.datetime) -> Card:
    """Keeps a reading."""
    card = owned.change(session, Card, account_id, key)
    card.state, card.reading, card.engine, card.read_at = CardState.READ, reading, engine, now
    card.error_code = card.error_detail = None
    session.flush()
    return card


def fail(session: Session, account_id: UUID, key: UUID, *, code: str, detail: str) -> Card:
    """Notes that the photo cannot be read, and why."""
    return _leave(session, account_id, key, CardState.FAILED, code, detail)


def put_back(session: Session, account_id: UUID, key: UUID, *, code: str, detail: str) -> Card:
    """Notes that the reader failed though the photo may be fine: the card waits for another attempt."""
    return _leave(session, account_id, key, CardState.WAITING, code, detail)


def give_back(session: Session, account_id: UUID, key: UUID) -> Card:
    """Takes back that a reading began: its reader was told to end, which says nothing about the photo."""
    card = _leave(session, account_id, key, CardState.WAITING, None, None)
    card.attempts -= 1
    session.flush()
    return card


def again(session: Session, account_id: UUID, key: UUID) -> Card:
    """Asks for the card to be read again, with its attempts counted anew; the old reading stays until then."""
    card = _leave(session, account_id, key, CardState.WAITING, None, None)
    card.attempts = 0
    session.flush()
    return card


def unfinished(session: Session) -> Sequence[tuple[UUID, UUID]]:
    """Owner and id of every card that is still to be read, whoever's it is, the oldest first."""
    query = select(Card.account_id, Card.id).where(Card.state.in_(UNFINISHED)).order_by(Card.created_at)
    return [(row.account_id, row.id) for row in session.execute(query)]


def delete(session: Session, account_id: UUID, key: UUID, *, now: dt.datetime) -> tuple[str, ...]:
    """Deletes a card; and its contact, if nothing is known of it but what came with the card.

    Returns:
        The SHA-256 of the photos that nothing refers to any more; their bytes are the caller's to remove.
    """
    card = owned.change(session, Card, account_id, key)
    if _is_all_there_is(session, card):
        return contact.delete(session, account_id, card.contact_id, now=now)
    return _remove(session, account_id, [card], now)


def delete_of(session: Session, account_id: UUID, contact_id: UUID, *, now: dt.datetime) -> tuple[str, ...]:
    """Deletes all cards of a contact; what is returned is as of `delete`."""
    return _remove(session, account_id, of_contacts(session, account_id, [contact_id]), now)


def _is_all_there_is(session: Session, card: Card) -> bool:
    """Whether its contact is a draft with no other card, no touch, and no follow-up that a person has a hand in."""
    if not contact.get(session, card.account_id, card.contact_id).is_empty:
        return False
    theirs = follow_up.FollowUp
    others = (
        select(Card.id).where(
            Card.contact_id == card.contact_id, Card.id != card.id, Card.account_id == card.account_id
        ),
        select(touch.Touch.id).where(
            touch.Touch.contact_id == card.contact_id, touch.Touch.account_id == card.account_id
        ),
        select(theirs.id).where(
            theirs.account_id == card.account_id,
            theirs.contact_id == card.contact_id,
            or_(theirs.card_id.is_(None), theirs.card_id != card.id, theirs.objective.is_not(None)),
        ),
    )
    return not any(session.scalar(query.limit(1)) for query in others)


def _leave(
    session: Session, account_id: UUID, key: UUID, state: CardState, code: str | None, detail: str | None
) -> Card:
    card = owned.change(session, Card, account_id, key)
    card.state, card.error_code, card.error_detail = state, code, detail
    session.flush()
    return card


def _remove(session: Session, account_id: UUID, cards: Sequence[Card], now: dt.datetime) -> tuple[str, ...]:
    ids = [card.id for card in cards]
    owned.repoint(session, follow_up.FollowUp, account_id, "card_id", ids, None)
    owned.repoint(session, Card, account_id, "origin_id", ids, None)
    session.execute(sql_delete(Card).where(Card.account_id == account_id, Card.id.in_(ids)))
    tombstone.bury(session, account_id, Card.noun, ids, now)
    return photo.release(session, account_id, [sha for card in cards for sha in (card.front_sha, card.back_sha) if sha])
