"""A photo that is kept: what its bytes are; the bytes themselves lie in the object store under the same name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import ForeignKey, Integer, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models import account, card
from models.base import CLUSTERED, Base
from models.errors import NotFound


class Photo(Base):
    """A photo of one owner; the same bytes sent twice are one photo."""

    __tablename__ = "tickler_photos"
    __table_args__ = (CLUSTERED,)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("tickler_accounts.id"), primary_key=True)
    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int] = mapped_column(Integer)
    media_type: Mapped[str]
    width: Mapped[int] = mapped_column(Integer)
    height: Mapped[int] = mapped_column(Integer)
    created_at: Mapped[dt.datetime]


def keep(
    session: Session,
    account_id: UUID,
    sha256: str,
    *,
    size: int,
    media_type: str,
    width: int,
    height: int,
    now: dt.datetime,
) -> Photo:
    """The photo's row, made unless it is there already."""
    account.lock(session, account_id)
    photo = session.get(Photo, (account_id, sha256))
    if photo is None:
        photo = Photo(
            account_id=account_id,
            sha256=sha256,
            size=size,
            media_type=media_type,
            width=width,
            height=height,
            created_at=now,
        )
        session.add(photo)
        session.flush()
    return photo


def get(session: Session, account_id: UUID, sha256: str) -> Photo:
    """The owner's photo."""
    photo = session.get(Photo, (account_id, sha256))
    if photo is None:
        raise NotFound("photo", sha256)
    return photo


def release(session: Session, account_id: UUID, candidates: Collection[str]) -> tuple[str, ...]:
    """Deletes the rows of those photos that no card refers to any more; their SHA-256."""
    released = []
    for sha256 in sorted(set(candidates)):
        sides = or_(card.Card.front_sha == sha256, card.Card.back_sha == sha256)
        if session.scalar(select(card.Card.id).where(card.Card.account_id == account_id, sides).limit(1)) is None:
            photo = session.get(Photo, (account_id, sha256))
            if photo is not None:
                session.delete(photo)
                released.append(sha256)
    session.flush()
    return tuple(released)
