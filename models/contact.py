"""A contact: a person, met somewhere, whom one means to meet again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from typing import ClassVar
from uuid import UUID, uuid4

from sqlalchemy import JSON, Index, Integer, inspect, or_, select, text, tuple_
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship
from sqlalchemy.orm.attributes import set_committed_value

from models import card, follow_up, owned, tombstone, touch
from models.base import CLUSTERED, SortText, owned_reference
from models.contact_fields import OWN_FIELDS, POINT_FIELDS, READ_FIELDS, SURE, TEXT_FIELDS, Changes, free_of
from models.contact_point import Address, ContactPoint, PointKind, make_addresses, make_points
from models.errors import ContactConflict
from models.event import Event
from models.folding import digits, fold, terms
from models.owned import Noun
from models.paging import LIMIT, Page, as_text, bounded, cut, unpack

KEY_LENGTH = 320
"""An index takes no text of any length."""


class Contact(Noun):
    """A person.

    Attributes:
        tier: Such as "a" for the A-list; None for no tier.
        confirmed: Fields of READ_FIELDS that a person has confirmed: no later reading writes them.
        confidences: Probability of the text fields that were read, 0 to 1.
        event_id: Where they were met.
        distinct_from: Ids of contacts that a person has told apart from this one; some may be gone.
        search: All fields, folded.
        sort_name: Folded name, or organization.
        doubts: How many values a person had better look at, see `count_doubts`.
        same_as: Folded name and organization, where both are known: equal ones may be the same person.
    """

    __tablename__ = "tickler_contacts"
    __table_args__ = (
        owned_reference("event_id", "tickler_events"),
        Index(None, "account_id", "revision"),
        Index(None, "account_id", "sort_name", "id"),
        Index(None, "account_id", "same_as"),
        Index(None, "account_id", "event_id"),
        Index(None, "account_id", "doubts"),
        CLUSTERED,
    )
    noun: ClassVar[str] = "contact"

    name: Mapped[str | None]
    title: Mapped[str | None]
    department: Mapped[str | None]
    organization: Mapped[str | None]
    notes: Mapped[str | None]
    tier: Mapped[str | None]
    event_id: Mapped[UUID | None]
    confirmed: Mapped[list[str]] = mapped_column(default=list)
    confidences: Mapped[dict[str, float]] = mapped_column(default=dict)
    doubts: Mapped[int] = mapped_column(Integer, default=1, server_default=text("0"))
    search: Mapped[str] = mapped_column(default="")
    sort_name: Mapped[str] = mapped_column(SortText, default="")
    same_as: Mapped[str | None]
    distinct_from: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
    request_digest: Mapped[str | None]
    created_at: Mapped[dt.datetime]
    updated_at: Mapped[dt.datetime]

    points: Mapped[list[ContactPoint]] = relationship(
        cascade="all, delete-orphan", order_by=(ContactPoint.kind, ContactPoint.position)
    )
    addresses: Mapped[list[Address]] = relationship(cascade="all, delete-orphan", order_by=Address.position)

    def of_kind(self, kind: PointKind) -> list[ContactPoint]:
        """The points of one kind, in order."""
        return [point for point in self.points if point.kind is kind]

    @property
    def is_empty(self) -> bool:
        """A draft that nothing was read into and nothing was written into by hand."""
        texts = (self.name, self.title, self.department, self.organization, self.notes, self.tier)
        return not any(texts) and not self.points and not self.addresses and not self.confirmed


def known(session: Session, account_id: UUID, key: UUID, digest: str) -> Contact | None:
    """The contact an earlier PUT of the same request made; see `owned.known`."""
    return owned.known(session, Contact, account_id, key, digest, ContactConflict)


def create_draft(session: Session, account_id: UUID, *, now: dt.datetime, event_id: UUID | None = None) -> Contact:
    """An empty contact for a card that has not been read yet, so that a follow-up has someone to stand for."""
    draft = Contact(account_id=account_id, id=uuid4(), event_id=event_id, created_at=now, updated_at=now)
    return owned.add(session, draft, (Event, event_id))


def create(
    session: Session,
    account_id: UUID,
    changes: Changes,
    *,
    now: dt.datetime,
    key: UUID | None = None,
    digest: str | None = None,
) -> Contact:
    """A contact given by a person; every field given is confirmed."""
    contact = Contact(account_id=account_id, id=key or uuid4(), request_digest=digest, created_at=now, updated_at=now)
    contact.confirmed, contact.confidences = [], {}
    apply(contact, changes)
    confirm(contact, changes)
    return owned.add(session, contact, (Event, contact.event_id))


def get(session: Session, account_id: UUID, key: UUID) -> Contact:
    """The owner's contact, with its points and addresses."""
    return owned.get(session, Contact, account_id, key)


def page(
    session: Session,
    account_id: UUID,
    *,
    q: str | None = None,
    event_id: UUID | None = None,
    cursor: str | None = None,
    limit: int = LIMIT,
) -> Page[Contact]:
    """The owner's contacts by name; every word of `q` is somewhere in the contact or its event."""
    query = select(Contact).where(Contact.account_id == account_id)
    if event_id:
        query = query.where(Contact.event_id == event_id)
    for term in terms(q or ""):
        at_event = select(Event.id).where(Event.account_id == account_id, Event.search.contains(term, autoescape=True))
        query = query.where(or_(Contact.search.contains(term, autoescape=True), Contact.event_id.in_(at_event)))
    if cursor:
        query = query.where(tuple_(Contact.sort_name, Contact.id) > tuple(unpack(cursor, as_text, UUID)))
    limit = bounded(limit)
    rows = session.scalars(query.order_by(Contact.sort_name, Contact.id).limit(limit + 1)).all()
    load_details(session, account_id, rows)
    return cut(rows, limit, lambda contact: (contact.sort_name, str(contact.id)))


def some(session: Session, account_id: UUID, ids: Collection[UUID]) -> Mapping[UUID, Contact]:
    """Those of the owner's contacts that there are, by id, with their points and addresses."""
    rows = session.scalars(select(Contact).where(Contact.account_id == account_id, Contact.id.in_(ids))).all()
    load_details(session, account_id, rows)
    return {row.id: row for row in rows}


def load_details(session: Session, account_id: UUID, contacts: Collection[Contact]) -> None:
    """Loads the points and addresses of several contacts of one owner at once.

    SQLAlchemy's own ways ask for (account_id, contact_id) pairs, for which SQLite reads the whole table.
    """
    bare = {contact.id: contact for contact in contacts if inspect(contact).unloaded & {"points", "addresses"}}
    if not bare:
        return
    points = select(ContactPoint).where(ContactPoint.account_id == account_id, ContactPoint.contact_id.in_(bare))
    addresses = select(Address).where(Address.account_id == account_id, Address.contact_id.in_(bare))
    in_order = sorted(session.scalars(points), key=lambda point: (point.kind, point.position))
    _set(bare, "points", in_order)
    _set(bare, "addresses", sorted(session.scalars(addresses), key=lambda address: address.position))


def _set(contacts: Mapping[UUID, Contact], name: str, details: Iterable[ContactPoint | Address]) -> None:
    of_contact: dict[UUID, list[ContactPoint | Address]] = {key: [] for key in contacts}
    for detail in details:
        of_contact[detail.contact_id].append(detail)
    for key, contact in contacts.items():
        if name in inspect(contact).unloaded:
            set_committed_value(contact, name, of_contact[key])


def fill_from_reading(
    session: Session,
    account_id: UUID,
    key: UUID,
    values: Changes,
    *,
    now: dt.datetime,
    confidences: Mapping[str, float] | None = None,
) -> Contact:
    """Writes what was read off a card into all fields that no person has confirmed; those left out stay as they are.

    `confidences` are those of the text fields; points and addresses carry their own.
    """
    contact = owned.change(session, Contact, account_id, key)
    free = free_of(values, contact.confirmed)
    apply(contact, free)
    read = {field: value for field, value in (confidences or {}).items() if field in free}
    contact.confidences = {**contact.confidences, **read}
    contact.doubts = count_doubts(contact)
    contact.updated_at = now
    session.flush()
    return contact


def edit(
    session: Session,
    account_id: UUID,
    key: UUID,
    changes: Changes,
    *,
    now: dt.datetime,
    expected_revision: int | None = None,
) -> Contact:
    """Changes fields as a person says; they are confirmed by it."""
    contact = owned.change(session, Contact, account_id, key, expected_revision)
    owned.require(session, Event, account_id, changes.get("event_id"))
    apply(contact, changes)
    confirm(contact, changes)
    contact.updated_at = now
    session.flush()
    return contact


def delete(
    session: Session, account_id: UUID, key: UUID, *, now: dt.datetime, expected_revision: int | None = None
) -> tuple[str, ...]:
    """Deletes a person and all that stands under them: cards, follow-ups, touches.

    Returns:
        The SHA-256 of the photos that nothing refers to any more; their bytes are the caller's to remove.
    """
    contact = owned.change(session, Contact, account_id, key, expected_revision)
    touch.delete_of(session, account_id, key, now=now)
    follow_up.delete_of(session, account_id, key, now=now)
    photos = card.delete_of(session, account_id, key, now=now)
    session.delete(contact)
    session.flush()
    tombstone.bury(session, account_id, Contact.noun, [key], now)
    return photos


def apply(contact: Contact, changes: Changes) -> None:
    """Sets the fields given and indexes the contact anew."""
    for field in (*TEXT_FIELDS, *OWN_FIELDS):
        if field in changes:
            setattr(contact, field, changes[field])
    for listed, kind in POINT_FIELDS.items():
        if listed in changes:
            others = [point for point in contact.points if point.kind is not kind]
            contact.points = others + make_points(kind, changes[listed])
    if "addresses" in changes:
        contact.addresses = make_addresses(changes["addresses"])
    index(contact)


def index(contact: Contact) -> None:
    """Writes what the contact is found, sorted and compared by."""
    name, organization = fold(contact.name or ""), fold(contact.organization or "")
    contact.sort_name = (name or organization)[:KEY_LENGTH]
    contact.same_as = f"{name}, {organization}"[:KEY_LENGTH] if name and organization else None
    texts = [getattr(contact, field) or "" for field in (*TEXT_FIELDS, "notes")]
    texts += [address.text for address in contact.addresses]
    for point in contact.points:
        texts += [point.value, point.raw]
        if point.kind is PointKind.PHONE:
            texts += [digits(point.value), digits(point.raw)]
    contact.search = "\n".join(dict.fromkeys(fold(text) for text in texts if text))


def confirm(contact: Contact, given: Collection[str]) -> None:
    """Notes that a person stands for some fields: no later reading writes them."""
    contact.confirmed = [field for field in READ_FIELDS if field in contact.confirmed or field in given]
    contact.confidences = {field: value for field, value in contact.confidences.items() if field not in given}
    contact.doubts = count_doubts(contact)


def count_doubts(contact: Contact) -> int:
    """How many values were read with less than SURE and confirmed by nobody; a name that is missing counts as well."""
    texts = [(field, contact.confidences.get(field)) for field in TEXT_FIELDS if getattr(contact, field)]
    points = [(field, point.confidence) for field, kind in POINT_FIELDS.items() for point in contact.of_kind(kind)]
    addresses = [("addresses", address.confidence) for address in contact.addresses]
    missing = [] if contact.name else [("name", 0.0)]
    values = [*texts, *points, *addresses, *missing]
    return sum(
        confidence is not None and confidence < SURE and field not in contact.confirmed for field, confidence in values
    )
