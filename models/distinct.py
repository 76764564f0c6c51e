"""People who share a number or a name and are not the same: told apart once, never offered for merging again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Set
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import owned
from models.contact import Contact
from models.errors import MergeWithItself

Pairs: TypeAlias = Set[frozenset[UUID]]


def tell_apart(session: Session, account_id: UUID, one: UUID, other: UUID, *, apart: bool = True) -> None:
    """Notes that two of the owner's contacts are two people; or, not `apart`, that they may be one after all.

    Each of both keeps it, so that whichever goes in a merge, the one that stays knows.
    """
    if one == other:
        raise MergeWithItself
    for key, them in ((one, other), (other, one)):
        row = owned.change(session, Contact, account_id, key)
        known = [each for each in row.distinct_from or () if each != str(them)]
        row.distinct_from = [*known, str(them)] if apart else known or None
    session.flush()


def merged(keep: Contact, other: Contact) -> list[str] | None:
    """Whom the contact that stays of two is told apart from: those that either of them was."""
    both = {str(keep.id), str(other.id)}
    known = dict.fromkeys((*(keep.distinct_from or ()), *(other.distinct_from or ())))
    return [each for each in known if each not in both] or None


def pairs(session: Session, account_id: UUID, ids: Collection[UUID]) -> Pairs:
    """The pairs among some contacts that are told apart."""
    query = select(Contact.id, Contact.distinct_from).where(
        Contact.account_id == account_id, Contact.id.in_(ids), Contact.distinct_from.is_not(None)
    )
    return {frozenset((row.id, UUID(them))) for row in session.execute(query) for them in row.distinct_from or ()}


def separate(members: Iterable[UUID], apart: Pairs) -> list[set[UUID]]:
    """Those of a group that may still be one person, as groups of at least two; all of it where nobody is told apart.

    Two who are told apart stay together while a third may be either of them.
    """
    groups: list[set[UUID]] = []
    for key in sorted(members):
        linked = [group for group in groups if any(frozenset((key, each)) not in apart for each in group)]
        groups = [group for group in groups if group not in linked]
        groups.append({key}.union(*linked))
    return [group for group in groups if len(group) > 1]
