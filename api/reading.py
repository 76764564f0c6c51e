"""A card is read: the one join of `ocr` and `models`.

    begin     the attempt is counted and committed, so that it counts if this process dies over it
    read      a reader's process reads the photos
    write     in one transaction: the card is read, its contact filled; each further card in the photo gets a card, a
              contact and a copy of the follow-up of its own. Such a further card that is read again is filled alone.

It may be done twice, or by two workers at once: an attempt writes only while it is the card's latest, and a card that
is read is left alone.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast
from uuid import UUID

import structlog
from sqlalchemy.orm import Session, sessionmaker

from api import following
from api.deps import owner_of
from api.errors import PhotoNotFound, PhotoStoreUnavailable
from api.photos import PhotoStore
from api.reader import Failure, Outcome, ReaderCrashed, ReadersStopped
from api.store import NO_DEVICE
from models import account, card, contact, follow_up, queue
from models.card import MOST_ATTEMPTS, UNFINISHED, CardState
from models.contact_fields import POINT_FIELDS, READ_FIELDS, TEXT_FIELDS, Changes
from models.contact_point import AddressValue, PointValue
from models.errors import Gone, NotFound
from models.follow_up import FollowUpState
from ocr.errors import EngineTimeout, NoCard
from ocr.reading import Card as ReadCard
from ocr.reading import Reading, Value

BACKOFF: Mapping[int, float] = {1: 1.0, 2: 5.0}
"""Seconds to wait after an attempt at which the reader failed, by its number."""

Read = Callable[[bytes, bytes | None, str | None], Outcome]
"""Reads the photo of a front and perhaps of a back, with the region to assume."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at a card; its number fences it from those before, its position says which of the photo's it is."""

    account_id: UUID
    card_id: UUID
    number: int
    position: int
    front_sha: str
    back_sha: str | None
    region: str


@dataclass(frozen=True, slots=True)
class CardReader:
    """Reads cards of the store.

    Attributes:
        sessions: That write.
        read: Reads the photo of a front and perhaps of a back; ReaderCrashed if its process died over it.
        stopping: Set when no further attempt is to be begun.
    """

    sessions: sessionmaker[Session]
    photos: PhotoStore
    read: Read
    clock: Callable[[], dt.datetime]
    stopping: threading.Event

    def read_card(self, account_id: UUID, card_id: UUID) -> bool:
        """Read the card, unless it is read, failed or parked; the reader gets MOST_ATTEMPTS tries.

        Returns:
            Whether nothing is left to be done; False if it was told to stop before.
        """
        while (attempt := self._begin(account_id, card_id)) is not None:
            try:
                outcome = self._outcome(attempt)
            except ReaderCrashed:
                _log.warning("the reader crashed", card=str(card_id), attempt=attempt.number)
                continue
            except ReadersStopped:
                self._give_back(attempt)
                return False
            if self._settle(attempt, outcome):
                return True
            if self.stopping.wait(BACKOFF[attempt.number]):
                return False
        return True

    def _begin(self, account_id: UUID, card_id: UUID) -> Attempt | None:
        """The next attempt at the card, counted; None if there is nothing (more) to be done about it."""
        try:
            with self.sessions.begin() as session:
                account.lock(session, account_id)
                if card.get(session, account_id, card_id).state not in UNFINISHED:
                    return None  # left as it is, down to its revision
                found = card.begin(session, account_id, card_id)
                if found.state is not CardState.READING:
                    return None
                region = found.region or account.get(session, account_id).region
                return Attempt(
                    account_id, card_id, found.attempts, found.position, found.front_sha, found.back_sha, region
                )
        except NotFound:
            return None  # deleted since

    def _outcome(self, attempt: Attempt) -> Outcome:
        try:
            front = self.photos.get(attempt.account_id, attempt.front_sha)
            back = self.photos.get(attempt.account_id, attempt.back_sha) if attempt.back_sha else None
        except PhotoNotFound as error:
            return Failure(error.code, "The photo's bytes are not in the store.", final=True)
        except PhotoStoreUnavailable as error:
            return Failure(error.code, "The photo store does not answer.", final=False)
        outcome = self.read(front, back, attempt.region)
        if isinstance(outcome, Reading) and _ran_out_of_time(outcome) and attempt.number < MOST_ATTEMPTS:
            return Failure(EngineTimeout.code, "The reader ran out of time before it had read anything.", final=False)
        return outcome

    def _give_back(self, attempt: Attempt) -> None:
        """Leave the card to the next worker: that this one ends is no fault of the photo, and no attempt at it."""
        with self.sessions.begin() as session:
            if _is_latest(session, attempt):
                card.give_back(session, attempt.account_id, attempt.card_id)

    def _settle(self, attempt: Attempt, outcome: Outcome) -> bool:
        """Write what came of an attempt; whether that was the last word on the card."""
        with self.sessions.begin() as session:
            if not _is_latest(session, attempt):
                return True
            if isinstance(outcome, Reading):
                _write(session, attempt, outcome, self.clock())
                return True
            _log.warning("reading failed", card=str(attempt.card_id), code=outcome.code, frames=outcome.frames)
            last = outcome.final or attempt.number >= MOST_ATTEMPTS
            note = card.fail if last else card.put_back
            note(session, attempt.account_id, attempt.card_id, code=outcome.code, detail=outcome.detail)
            return last


def _is_latest(session: Session, attempt: Attempt) -> bool:
    """Whether the card still waits for this attempt; from here on nobody else changes it."""
    account.lock(session, attempt.account_id)
    try:
        found = card.get(session, attempt.account_id, attempt.card_id)
    except NotFound:
        return False
    return found.state is CardState.READING and found.attempts == attempt.number


def _ran_out_of_time(reading: Reading) -> bool:
    """Whether the time bound ended the reading before it came to any field."""
    return not reading.complete and not any(map(_has_fields, reading.cards))


def _has_fields(read: ReadCard) -> bool:
    return any(getattr(read, name) for name in READ_FIELDS)


def _write(session: Session, attempt: Attempt, reading: Reading, now: dt.datetime) -> None:
    if attempt.position >= len(reading.cards):
        why = NoCard if reading.complete else EngineTimeout
        detail = "The card was not found in the photo." if reading.complete else "The reader ran out of time."
        card.fail(session, attempt.account_id, attempt.card_id, code=why.code, detail=detail)
        return
    plain = reading.as_json()
    for position, read in enumerate(reading.cards):
        key = _key_at(session, attempt, position, now)
        if key is None:
            continue
        found = card.finish(session, attempt.account_id, key, reading=plain, engine=reading.engine, now=now)
        if reading.complete or _has_fields(read):  # else an earlier reading knows better
            contact.fill_from_reading(
                session, attempt.account_id, found.contact_id, changes(read), now=now, confidences=confidences(read)
            )


def _key_at(session: Session, attempt: Attempt, position: int, now: dt.datetime) -> UUID | None:
    """The card for a position in the photo, made if there is none yet; None if it is not to be written.

    That is one that a person has deleted, and any but its own where the attempt is at a further card.
    """
    if position == attempt.position:
        return attempt.card_id
    if attempt.position > 0:
        return None
    try:
        return card.get(session, attempt.account_id, card.part_key(attempt.card_id, position)).id
    except Gone:
        return None
    except NotFound:
        return _make_part(session, attempt, position, now).id


def _make_part(session: Session, attempt: Attempt, position: int, now: dt.datetime) -> card.Card:
    """A card and a contact for a further card in the photo, and copies of the follow-ups that came with the first."""
    owner = owner_of(account.get(session, attempt.account_id), NO_DEVICE, "full", now)
    origin = card.get(session, owner.account_id, attempt.card_id)
    draft = contact.create_draft(session, owner.account_id, now=now, event_id=origin.event_id)
    part = card.create_part(session, origin, position, contact_id=draft.id, now=now)
    for original in queue.of_card(session, origin):
        if original.state is FollowUpState.OPEN:
            follow_up.create(
                session,
                owner.account_id,
                contact_id=draft.id,
                card_id=part.id,
                plan=following.copied(session, owner, original),
                objective=original.objective,
                now=now,
            )
    return part


def changes(read: ReadCard) -> Changes:
    """The fields of a contact as they stand on a card; a field that is not there empties it."""
    texts = {name: value.value if (value := getattr(read, name)) else None for name in TEXT_FIELDS}
    points = {name: [_point(value) for value in getattr(read, name)] for name in POINT_FIELDS}
    addresses = [AddressValue(value.value, dict(value.parts), value.type, value.confidence) for value in read.addresses]
    return cast(Changes, {**texts, **points, "addresses": addresses})


def _point(value: Value) -> PointValue:
    return PointValue(value.value, value.raw, value.type, value.confidence)


def confidences(read: ReadCard) -> dict[str, float]:
    """Of the text fields that are on the card."""
    return {name: value.confidence for name in TEXT_FIELDS if (value := getattr(read, name)) is not None}
