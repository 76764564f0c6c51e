"""A card is taken in: its photos, then in one transaction its rows, its follow-up and its job.

The phone's PUT and `tickler snap` both come here. Photos are stored first: an orphan does no harm, a lost photo does.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from api import following, jobs, logs
from api.deps import Core, Owner
from api.errors import PhotoEmpty, PhotoStoreUnavailable, PhotoTooLarge
from models import account, card, contact, event, follow_up, photo
from models.errors import CardConflict, DatabaseBusy, Gone, NotFound
from models.follow_up import undecided
from ocr.image import decode
from ocr.image.limits import MAX_BYTES

MEDIA_TYPES: Mapping[str, str] = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "HEIF": "image/heic",
}


@dataclass(frozen=True, slots=True)
class Snap:
    """A card as it was sent.

    Attributes:
        front: The photo's bytes.
        on: The day of the conversation; None for today.
        event: The id or the name of an event; one of that name is made if there is none.
        region: Where the card is from; None for the account's region.
    """

    front: bytes
    back: bytes | None = None
    said: str | None = None
    on: dt.date | None = None
    event: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that can be used, with what its header tells."""

    content: bytes
    sha256: str
    header: decode.Header


def store(core: Core, owner: Owner, card_id: UUID, snap: Snap) -> bool:
    """Stores a card, to be read by whoever reads; whether it was new, or sent before in the same way.

    Raises:
        ImageError: A photo cannot be used.
        CardConflict: Another card has the id.
        NotFound: There is no event of that id.
        UnknownRegion: No holidays are known for the region.
    """
    if snap.region:
        owner.calendar(snap.region)
    front, back = checked_photo(snap.front), checked_photo(snap.back) if snap.back is not None else None
    photos = [front] if back is None else [front, back]
    digest = _digest(snap, [each.sha256 for each in photos])
    _may_be_stored(core, owner, card_id, snap, digest)
    for each in photos:
        core.photos.put(owner.account_id, each.content)
    with core.writing.begin() as session:
        if card.known(session, owner.account_id, card_id, digest) is not None:
            return False
        for each in photos:
            _keep(core, session, owner, each)
        _write(session, owner, card_id, snap, digest, front.sha256, back.sha256 if back else None)
    return True


def discard(core: Core, account_id: UUID, shas: Collection[str]) -> None:
    """Removes the bytes of photos whose rows are gone, in a transaction after the one that removed the rows.

    It holds the owner's lock, as `store` does: a photo that is sent again meanwhile is not lost. Where the store does
    not answer it leaves the bytes and says so in the log: the rows are gone, and an orphan does no harm.
    """
    if not shas:
        return
    try:
        _discard(core, account_id, shas)
    except (PhotoStoreUnavailable, DatabaseBusy, OperationalError) as error:
        logs.log.warning("photos_left", account=str(account_id), photos=len(shas), error=type(error).__name__)


def _discard(core: Core, account_id: UUID, shas: Collection[str]) -> None:
    with core.writing.begin() as session:
        account.lock(session, account_id)
        for sha in shas:
            try:
                photo.get(session, account_id, sha)
            except NotFound:
                core.photos.delete(account_id, sha)


def _may_be_stored(core: Core, owner: Owner, card_id: UUID, snap: Snap, digest: str) -> None:
    """Raises what the transaction would, before there are photos that nobody refers to; it looks again itself."""
    with core.reading.begin() as session:
        try:
            found = card.get(session, owner.account_id, card_id)
        except Gone:
            raise
        except NotFound:
            if key := _event_key(snap.event):
                event.get(session, owner.account_id, key)
        else:
            if found.request_digest != digest:
                raise CardConflict


def checked_photo(content: bytes) -> Photo:
    """The photo as it can be stored.

    Raises:
        PhotoEmpty: It has no bytes.
        PhotoTooLarge: It has too many.
        ImageError: It is no picture that can be decoded.
    """
    if not content:
        raise PhotoEmpty
    if len(content) > MAX_BYTES:
        raise PhotoTooLarge(MAX_BYTES)
    return Photo(content, hashlib.sha256(content).hexdigest(), decode.probe(content))


def _digest(snap: Snap, shas: list[str]) -> str:
    sent = [*shas, snap.said, snap.on.isoformat() if snap.on else None, snap.event, snap.region, len(shas)]
    return hashlib.sha256(json.dumps(sent).encode()).hexdigest()


def _keep(core: Core, session: Session, owner: Owner, each: Photo) -> None:
    """The photo's row; under the owner's lock its bytes are stored again if `discard` was quicker."""
    photo.keep(
        session,
        owner.account_id,
        each.sha256,
        size=len(each.content),
        media_type=MEDIA_TYPES[each.header.format],
        width=each.header.width,
        height=each.header.height,
        now=owner.now,
    )
    if not core.photos.has(owner.account_id, each.sha256):
        core.photos.put(owner.account_id, each.content)


def _write(
    session: Session, owner: Owner, card_id: UUID, snap: Snap, digest: str, front: str, back: str | None
) -> None:
    said_on = snap.on or owner.today
    event_id = _event_id(session, owner, snap.event, said_on)
    draft = contact.create_draft(session, owner.account_id, now=owner.now, event_id=event_id)
    card.create(
        session,
        owner.account_id,
        key=card_id,
        digest=digest,
        front_sha=front,
        back_sha=back,
        contact_id=draft.id,
        said=snap.said,
        said_on=said_on,
        region=snap.region,
        event_id=event_id,
        now=owner.now,
    )
    plan = following.plan(session, owner, words=snap.said, on=said_on) if snap.said else undecided(said_on)
    follow_up.create(session, owner.account_id, contact_id=draft.id, card_id=card_id, plan=plan, now=owner.now)
    jobs.enqueue(session, owner.account_id, card_id)


def _event_id(session: Session, owner: Owner, named: str | None, on: dt.date) -> UUID | None:
    if not named:
        return None
    key = _event_key(named)
    if key is None:
        return event.named(session, owner.account_id, named, now=owner.now, on=on).id
    return event.get(session, owner.account_id, key).id


def _event_key(named: str | None) -> UUID | None:
    """The id of an event, where one is named by it."""
    try:
        return UUID(named or "")
    except ValueError:
        return None
