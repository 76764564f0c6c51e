"""A device: a phone or a command line that holds a token of an account; and the codes that pair new ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, select, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import CLUSTERED, Base, Owned
from models.errors import NotFound, PairingRefused

SEEN_EVERY = dt.timedelta(minutes=10)
"""A request is no reason to write; this much of not knowing when a device was last seen does no harm."""


class Device(Owned, Base):
    """A device; only the SHA-256 of its token is kept."""

    __tablename__ = "tickler_devices"
    __table_args__ = (CLUSTERED,)

    name: Mapped[str]
    token_hash: Mapped[str] = mapped_column(unique=True)
    scope: Mapped[str]
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime | None]
    last_seen_at: Mapped[dt.datetime | None]
    revoked_at: Mapped[dt.datetime | None]


class PairingCode(Base):
    """A one-time code that lets a device into an account; only its SHA-256 is kept."""

    __tablename__ = "tickler_pairing_codes"
    __table_args__ = (Index(None, "account_id"), CLUSTERED)

    code_hash: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("tickler_accounts.id"))
    expires_at: Mapped[dt.datetime]
    used_at: Mapped[dt.datetime | None]


def create(
    session: Session,
    account_id: UUID,
    *,
    name: str,
    token_hash: str,
    now: dt.datetime,
    scope: str = "all",
    expires_at: dt.datetime | None = None,
) -> Device:
    """A new device of the account."""
    device = Device(
        account_id=account_id,
        id=uuid4(),
        name=name,
        token_hash=token_hash,
        scope=scope,
        created_at=now,
        expires_at=expires_at,
    )
    session.add(device)
    session.flush()
    return device


def by_token(session: Session, token_hash: str, *, now: dt.datetime) -> Device | None:
    """The device whose token it is, unless that has expired or was revoked."""
    device = session.scalar(select(Device).where(Device.token_hash == token_hash))
    if device is None or device.revoked_at is not None:
        return None
    return None if device.expires_at is not None and device.expires_at <= now else device


def is_seen_late(device: Device, now: dt.datetime) -> bool:
    """Whether the device's last sight is old enough to be worth a write."""
    return device.last_seen_at is None or now - device.last_seen_at >= SEEN_EVERY


def seen(session: Session, device: Device, *, now: dt.datetime) -> None:
    """Notes when the device was last seen, where `is_seen_late`."""
    if is_seen_late(device, now):
        session.get_one(Device, (device.account_id, device.id)).last_seen_at = now
        session.flush()


def active(session: Session, account_id: UUID, *, now: dt.datetime, limit: int = 200) -> Sequence[Device]:
    """The account's devices that can still get in, newest first."""
    alive = (Device.revoked_at.is_(None), Device.expires_at.is_(None) | (Device.expires_at > now))
    query = select(Device).where(Device.account_id == account_id, *alive)
    return session.scalars(query.order_by(Device.created_at.desc(), Device.id).limit(limit)).all()


def revoke(session: Session, account_id: UUID, key: UUID, *, now: dt.datetime) -> Device:
    """Shuts a device out; shutting it out again changes nothing."""
    device = session.get(Device, (account_id, key))
    if device is None:
        raise NotFound("device", key)
    device.revoked_at = device.revoked_at or now
    session.flush()
    return device


def revoke_all(session: Session, account_id: UUID, *, now: dt.datetime, but: UUID | None = None) -> None:
    """Shuts all devices of the account out but the given one, and forgets the codes that would let in others."""
    others = (Device.account_id == account_id, Device.revoked_at.is_(None), Device.id.is_distinct_from(but))
    session.execute(update(Device).where(*others).values(revoked_at=now))
    session.execute(sql_delete(PairingCode).where(PairingCode.account_id == account_id))


def create_code(
    session: Session, account_id: UUID, *, code_hash: str, expires_at: dt.datetime, now: dt.datetime
) -> None:
    """Keeps a pairing code, and forgets the account's codes that are of no use any more."""
    spent = PairingCode.used_at.is_not(None) | (PairingCode.expires_at <= now)
    session.execute(sql_delete(PairingCode).where(PairingCode.account_id == account_id, spent))
    session.add(PairingCode(account_id=account_id, code_hash=code_hash, expires_at=expires_at))
    session.flush()


def redeem_code(session: Session, code_hash: str, *, now: dt.datetime) -> UUID:
    """The account a pairing code lets into; the code is used up by it.

    Raises:
        PairingRefused: It is unknown, used or too old. Of two devices at once only one gets in.
    """
    usable = (PairingCode.code_hash == code_hash, PairingCode.used_at.is_(None), PairingCode.expires_at > now)
    statement = update(PairingCode).where(*usable).values(used_at=now).returning(PairingCode.account_id)
    account_id = session.scalar(statement, execution_options={"synchronize_session": False})
    if account_id is None:
        raise PairingRefused
    return account_id
