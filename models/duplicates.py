"""The same person twice: found by e-mail, phone, or name and organization; made one by merging."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import Session

from models import contact, distinct, owned, tombstone
from models.card import Card
from models.contact import Contact
from models.contact_fields import OWN_FIELDS, POINT_FIELDS, READ_FIELDS, TEXT_FIELDS, Changes, PointField
from models.contact_point import AddressValue, ContactPoint, PointKind, PointValue
from models.errors import MergeWithItself
from models.follow_up import FollowUp
from models.paging import LIMIT, bounded
from models.touch import Touch

TELLING = (PointKind.EMAIL, PointKind.PHONE)
"""Kinds of points that two people seldom share."""

NOT_TELLING = "fax"
"""A machine that many people share."""

MOST_ROWS = 100
"""Of one shared value; the rest comes up when these are merged."""

MOST_MEMBERS = 10
"""Of a group; nobody looks at more at once."""


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Contacts that may be one person, the oldest first; `reasons` are any of "email", "phone", "name"."""

    contacts: tuple[Contact, ...]
    reasons: tuple[str, ...]


def find(session: Session, account_id: UUID, *, limit: int = LIMIT) -> tuple[Duplicates, ...]:
    """Groups of the owner's contacts that may be the same person; after a merge, ask again."""
    limit = bounded(limit)
    groups = [(sorted(members)[:MOST_MEMBERS], why) for members, why in _groups(session, account_id, limit)[:limit]]
    wanted = {key for members, _ in groups for key in members}
    contacts = contact.some(session, account_id, wanted)
    return tuple(_duplicates([contacts[key] for key in members if key in contacts], why) for members, why in groups)


def merge(
    session: Session,
    account_id: UUID,
    keep_id: UUID,
    other_id: UUID,
    *,
    now: dt.datetime,
    expected_revision: int | None = None,
) -> Contact:
    """Makes one contact of two: what `keep` lacks comes from the other, whose cards, follow-ups and touches move.

    The other is deleted. Where both have a value, the kept one's stays; lists are joined. All of it is confirmed by
    the person who merges: either one's card may be read again, and would know nothing of the other.
    """
    if keep_id == other_id:
        raise MergeWithItself
    keep = owned.change(session, Contact, account_id, keep_id, expected_revision)
    other = owned.get(session, Contact, account_id, other_id, fresh=True)
    _take(keep, other)
    keep.created_at, keep.updated_at = min(keep.created_at, other.created_at), now
    owned.repoint(session, Card, account_id, "contact_id", [other_id], keep_id)
    owned.repoint(session, FollowUp, account_id, "contact_id", [other_id], keep_id)
    owned.repoint(session, Touch, account_id, "contact_id", [other_id], keep_id)
    session.flush()
    session.delete(other)
    session.flush()
    tombstone.bury(session, account_id, Contact.noun, [other_id], now)
    return keep


def _groups(session: Session, account_id: UUID, limit: int) -> list[tuple[set[UUID], set[str]]]:
    """At least `limit` groups if there are so many: it looks further where it met people who are told apart."""
    wide, seen = limit, -1
    while True:
        matches = [*_same_points(session, account_id, wide), *_same_names(session, account_id, wide)]
        apart = distinct.pairs(session, account_id, {key for _, members in matches for key in members})
        groups = _join((why, group) for why, members in matches for group in distinct.separate(members, apart))
        if not apart or len(groups) >= limit or len(matches) == seen:
            return groups
        wide, seen = wide * 2, len(matches)


def _same_points(session: Session, account_id: UUID, limit: int) -> list[tuple[str, set[UUID]]]:
    """Shared addresses and numbers; a number is shared by a whole office, so the names must not differ either."""
    point, named = ContactPoint, case((Contact.name.is_not(None), Contact.sort_name))
    people = func.count(point.contact_id.distinct())
    mine = and_(
        point.account_id == account_id, point.kind.in_(TELLING), or_(point.type.is_(None), point.type != NOT_TELLING)
    )
    whose = and_(Contact.account_id == account_id, Contact.id == point.contact_id)
    shared = (
        select(point.kind, point.same_as)
        .join(Contact, whose)
        .where(mine)
        .group_by(point.kind, point.same_as)
        .having(people > 1, or_(point.kind == PointKind.EMAIL, people > func.count(named.distinct())))
        .order_by(point.kind, point.same_as)
        .limit(limit)
        .subquery()
    )
    same = and_(point.kind == shared.c.kind, point.same_as == shared.c.same_as)
    place = func.row_number().over(partition_by=(point.kind, point.same_as), order_by=point.contact_id)
    rows = (
        select(point.kind, point.same_as, point.contact_id, named.label("name"), place.label("place"))
        .join(shared, same)
        .join(Contact, whose)
        .where(mine)
        .subquery()
    )
    found = session.execute(select(rows).where(rows.c.place <= MOST_ROWS)).all()
    emails = _grouped((("email", row.same_as), row.contact_id) for row in found if row.kind is PointKind.EMAIL)
    phones = [(row.same_as, row.name, row.contact_id) for row in found if row.kind is PointKind.PHONE]
    return emails + _same_phones(phones)


def _same_phones(rows: Iterable[tuple[str, str | None, UUID]]) -> list[tuple[str, set[UUID]]]:
    """Those of one number whose names are alike; the nameless stand with the first of them."""
    numbers: dict[str, dict[str, set[UUID]]] = {}
    for number, name, key in rows:
        numbers.setdefault(number, {}).setdefault(name or "", set()).add(key)
    groups = []
    for names in numbers.values():
        nameless = names.pop("", set())
        for name in sorted(names):
            groups.append(("phone", names[name] | nameless))
            nameless = set()
        groups.append(("phone", nameless))
    return [(why, members) for why, members in groups if len(members) > 1]


def _same_names(session: Session, account_id: UUID, limit: int) -> list[tuple[str, set[UUID]]]:
    mine = and_(Contact.account_id == account_id, Contact.same_as.is_not(None))
    shared = (
        select(Contact.same_as)
        .where(mine)
        .group_by(Contact.same_as)
        .having(func.count() > 1)
        .order_by(Contact.same_as)
        .limit(limit)
        .subquery()
    )
    place = func.row_number().over(partition_by=Contact.same_as, order_by=Contact.id)
    rows = (
        select(Contact.same_as, Contact.id, place.label("place"))
        .join(shared, Contact.same_as == shared.c.same_as)
        .where(mine)
        .subquery()
    )
    found = session.execute(select(rows).where(rows.c.place <= MOST_ROWS)).all()
    return _grouped((("name", row.same_as), row.id) for row in found)


def _grouped(rows: Iterable[tuple[tuple[str, Any], UUID]]) -> list[tuple[str, set[UUID]]]:
    groups: dict[tuple[str, Any], set[UUID]] = {}
    for match, key in rows:
        groups.setdefault(match, set()).add(key)
    return [(why, members) for (why, _), members in groups.items()]


def _join(matches: Iterable[tuple[str, set[UUID]]]) -> list[tuple[set[UUID], set[str]]]:
    """One group of those that are linked by any match."""
    groups: list[tuple[set[UUID], set[str]]] = []
    for why, members in matches:
        linked = [group for group in groups if group[0] & members]
        groups = [group for group in groups if not group[0] & members]
        groups.append((members.union(*(group[0] for group in linked)), {why}.union(*(group[1] for group in linked))))
    return groups


def _duplicates(contacts: Sequence[Contact], reasons: set[str]) -> Duplicates:
    oldest_first = sorted(contacts, key=lambda found: (found.created_at, found.id))
    return Duplicates(tuple(oldest_first), tuple(sorted(reasons)))


def _take(keep: Contact, other: Contact) -> None:
    taken = Changes()
    for field in (*TEXT_FIELDS, *OWN_FIELDS):
        if getattr(keep, field) is None and getattr(other, field) is not None:
            taken[field] = getattr(other, field)
    if keep.notes and other.notes and other.notes not in keep.notes:
        taken["notes"] = f"{keep.notes}\n\n{other.notes}"
    for listed, kind in POINT_FIELDS.items():
        taken[listed] = _joined_points(keep.of_kind(kind), other.of_kind(kind))
    taken["addresses"] = _joined_addresses(keep, other)
    keep.distinct_from = distinct.merged(keep, other)
    contact.apply(keep, taken)
    contact.confirm(keep, [field for field in READ_FIELDS if _has(keep, field)])


def _has(person: Contact, field: str) -> bool:
    kind = POINT_FIELDS.get(cast(PointField, field))
    return bool(getattr(person, field) if kind is None else person.of_kind(kind))


def _joined_points(mine: Sequence[ContactPoint], theirs: Sequence[ContactPoint]) -> list[PointValue]:
    once = {point.same_as: point for point in (*theirs, *mine)}
    order = dict.fromkeys(point.same_as for point in (*mine, *theirs))
    points = [once[key] for key in order]
    return [PointValue(point.value, point.raw, point.type, point.confidence) for point in points]


def _joined_addresses(keep: Contact, other: Contact) -> list[AddressValue]:
    once = {address.text: address for address in (*other.addresses, *keep.addresses)}
    order = dict.fromkeys(address.text for address in (*keep.addresses, *other.addresses))
    addresses = [once[text] for text in order]
    return [AddressValue(found.text, found.parts, found.type, found.confidence) for found in addresses]
