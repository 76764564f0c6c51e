"""An account: who owns rows, the settings words are read with, and the counter of the owner's changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, Boolean, Index, Integer, delete, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base
from models.errors import EmailTaken, NotFound

SETTINGS = ("name", "region", "time_zone", "languages", "default_days", "day_limit", "fiscal_start")


class Account(Base):
    """An owner.

    Attributes:
        own: The one account that the command line of this machine uses.
        email: Lower-cased; None for a machine's own account that nobody has claimed.
        region: ISO 3166 code, whose holidays count and in whose order 3/4 is read.
        default_days: Offered where the words name no time.
        day_limit: So many follow-ups on one day are enough.
        fiscal_start: Month the fiscal year starts in.
        revision: Counts this owner's changes; see `bump`.
        pruned_revision: Deletions up to this revision are forgotten.
    """

    __tablename__ = "tickler_accounts"
    __table_args__ = (
        Index("uq_tickler_accounts_own", "own", unique=True, sqlite_where=text("own"), postgresql_where=text("own")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    name: Mapped[str] = mapped_column(default="")
    own: Mapped[bool] = mapped_column(Boolean, default=False)
    email: Mapped[str | None] = mapped_column(unique=True)
    password_hash: Mapped[str | None]
    region: Mapped[str] = mapped_column(default="US")
    time_zone: Mapped[str] = mapped_column(default="UTC")
    languages: Mapped[list[str]] = mapped_column(default=lambda: ["en"])
    default_days: Mapped[int] = mapped_column(Integer, default=14)
    day_limit: Mapped[int] = mapped_column(Integer, default=8)
    fiscal_start: Mapped[int] = mapped_column(Integer, default=1)
    revision: Mapped[int] = mapped_column(BigInteger, default=0)
    pruned_revision: Mapped[int] = mapped_column(BigInteger, default=0)
    created_at: Mapped[dt.datetime]


def create(
    session: Session,
    *,
    now: dt.datetime,
    email: str | None = None,
    password_hash: str | None = None,
    own: bool = False,
    settings: Mapping[str, Any] | None = None,
) -> Account:
    """A new account.

    Raises:
        EmailTaken: Another account has the address.
    """
    account = Account(created_at=now, own=own, password_hash=password_hash, **_known(settings or {}))
    _set_email(session, account, email)
    return account


def get(session: Session, account_id: UUID) -> Account:
    """The account; NotFound if there is none."""
    account = session.get(Account, account_id)
    if account is None:
        raise NotFound("account", account_id)
    return account


def by_email(session: Session, email: str) -> Account | None:
    """The account with the address, in any case."""
    return session.scalar(select(Account).where(Account.email == _normal(email)))


def own(session: Session) -> Account | None:
    """This machine's own account, if it has been made."""
    return session.scalar(select(Account).where(Account.own))


def ensure_own(session: Session, *, now: dt.datetime, settings: Mapping[str, Any] | None = None) -> Account:
    """This machine's own account, made if there is none; of two processes at once, both get the one that was made."""
    found = own(session)
    if found is not None:
        return found
    try:
        with session.begin_nested():
            session.add(made := Account(created_at=now, own=True, **_known(settings or {})))
    except IntegrityError:
        return session.scalars(select(Account).where(Account.own)).one()
    return made


def edit(session: Session, account_id: UUID, settings: Mapping[str, Any]) -> Account:
    """Changes settings, any of SETTINGS."""
    account = get(session, account_id)
    for name, value in _known(settings).items():
        setattr(account, name, value)
    session.flush()
    return account


def claim(session: Session, account_id: UUID, *, email: str, password_hash: str) -> Account:
    """Gives an account without a password its e-mail address and password; NotFound if it has one already."""
    lock(session, account_id)
    account = session.get(Account, account_id, populate_existing=True)
    if account is None or account.password_hash is not None:
        raise NotFound("account", account_id)
    account.password_hash = password_hash
    _set_email(session, account, email)
    return account


def set_password(session: Session, account_id: UUID, password_hash: str) -> None:
    """Replaces the password's hash."""
    get(session, account_id).password_hash = password_hash
    session.flush()


def lock(session: Session, account_id: UUID) -> int:
    """Makes the owner's other writers wait until this transaction ends; the revision so far."""
    revision = session.scalar(select(Account.revision).where(Account.id == account_id).with_for_update())
    if revision is None:
        raise NotFound("account", account_id)
    return revision


def bump(session: Session, account_id: UUID, by: int = 1) -> int:
    """Takes `by` new revisions for rows about to be written; the last of them.

    It locks the account's row until the transaction ends, so an owner's changes become visible in the order of
    their revisions: a device that has seen revision 7 has missed none below it.
    """
    statement = update(Account).where(Account.id == account_id).values(revision=Account.revision + by)
    counted = statement.returning(Account.revision).execution_options(synchronize_session=False)
    revision = session.scalar(counted)
    if revision is None:
        raise NotFound("account", account_id)
    return revision


def remove(session: Session, account_id: UUID) -> None:
    """Deletes the account and every row it owns; the photos' bytes are the caller's to remove."""
    lock(session, account_id)
    session.expunge_all()
    for table in reversed(Base.metadata.sorted_tables):
        if "account_id" in table.c:
            session.execute(delete(table).where(table.c.account_id == account_id))
    session.execute(delete(Account).where(Account.id == account_id))


def _known(settings: Mapping[str, Any]) -> Mapping[str, Any]:
    unknown = set(settings) - set(SETTINGS)
    if unknown:
        raise ValueError(f"not a setting of an account: {sorted(unknown)}")
    return settings


def _normal(email: str) -> str:
    return email.strip().lower()


def _set_email(session: Session, account: Account, email: str | None) -> None:
    if email and by_email(session, email) not in {None, account}:
        raise EmailTaken
    try:
        with session.begin_nested():
            account.email = _normal(email) if email else None
            session.add(account)
    except IntegrityError as error:
        # Somebody was quicker; but a second account of this machine's own is another mistake.
        if "email" not in str(error.orig):
            raise
        raise EmailTaken from error
