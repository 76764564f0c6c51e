"""Delta sync: all of an owner's changes since a token, over all kinds, in the order they were made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Row, Select, literal, select, union_all
from sqlalchemy.orm import Session

from models import contact
from models.account import Account
from models.card import Card
from models.contact import Contact
from models.errors import NotFound, SyncTokenExpired
from models.event import Event
from models.follow_up import FollowUp
from models.owned import Noun
from models.paging import MOST, as_count, bounded, pack, unpack
from models.tombstone import Tombstone
from models.touch import Touch

KINDS: Mapping[str, type[Noun]] = {table.noun: table for table in (Event, Contact, Card, FollowUp, Touch)}


@dataclass(frozen=True, slots=True)
class Change:
    """A row as it is now; `value` is None if it was deleted. It may refer to a row that comes later."""

    kind: str
    id: UUID
    revision: int
    value: Noun | None


@dataclass(frozen=True, slots=True)
class Changes:
    """Some changes in order; with `more`, ask again with `token` at once."""

    items: tuple[Change, ...]
    token: str
    more: bool


def changes(session: Session, account_id: UUID, *, token: str | None = None, limit: int = MOST) -> Changes:
    """What changed since the token; without one, everything there is.

    Raises:
        InvalidCursor: The token was never given out.
        SyncTokenExpired: Deletions since it was given are forgotten, or the database is an older one than it came from.
    """
    latest = _account(session, account_id).revision
    # A copy that begins now needs to hear of no deletion from before: those rows were never sent.
    since, begun = unpack(token, as_count, as_count) if token else (0, latest)
    limit = bounded(limit)
    found = session.execute(_since(account_id, since, begun, limit + 1)).all()
    # Looked at afterwards: what was pruned meanwhile would be missing from what was found.
    if since > latest or _account(session, account_id).pruned_revision > max(since, begun):
        raise SyncTokenExpired
    told = found[:limit]
    reached = told[-1].revision if told else since
    return Changes(_load(session, account_id, told), pack([reached, begun]), more=len(found) > limit)


def _account(session: Session, account_id: UUID) -> Row[int, int]:
    query = select(Account.revision, Account.pruned_revision).where(Account.id == account_id)
    found = session.execute(query).one_or_none()
    if found is None:
        raise NotFound("account", account_id)
    return found


def _since(account_id: UUID, since: int, begun: int, number: int) -> Select[str, UUID, int, bool]:
    """(kind, id, revision, deleted) of the first changes, each table answering out of its own index."""
    parts: list[Select[str, UUID, int, bool]] = [
        select(literal(kind).label("kind"), table.id, table.revision, literal(False).label("deleted"))
        .where(table.account_id == account_id, table.revision > since)
        .order_by(table.revision)
        .limit(number)
        for kind, table in KINDS.items()
    ]
    parts.append(
        select(Tombstone.kind, Tombstone.id, Tombstone.revision, literal(True).label("deleted"))
        .where(Tombstone.account_id == account_id, Tombstone.revision > max(since, begun))
        .order_by(Tombstone.revision)
        .limit(number)
    )
    together = union_all(*(part.subquery().select() for part in parts)).subquery()
    columns = together.c
    return select(columns.kind, columns.id, columns.revision, columns.deleted).order_by(columns.revision).limit(number)


def _load(session: Session, account_id: UUID, found: Sequence[Row[str, UUID, int, bool]]) -> tuple[Change, ...]:
    values: dict[tuple[str, UUID], Noun] = {}
    for kind, table in KINDS.items():
        ids = [row.id for row in found if row.kind == kind and not row.deleted]
        if ids:
            rows = session.scalars(select(table).where(table.account_id == account_id, table.id.in_(ids))).all()
            contact.load_details(session, account_id, [row for row in rows if isinstance(row, Contact)])
            values.update({(kind, value.id): value for value in rows})
    return tuple(
        Change(row.kind, row.id, row.revision, values.get((row.kind, row.id)))
        for row in found
        # Deleted since it was found: its tombstone comes with a later revision.
        if row.deleted or (row.kind, row.id) in values
    )
