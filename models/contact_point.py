"""How a contact is reached: phones, e-mails, pages, social handles, and addresses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import Float, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import CLUSTERED, Base, enum_of, owned_reference
from models.folding import fold

SAME_AS_LENGTH = 320
"""The longest e-mail address; an index takes no text of any length."""


class PointKind(StrEnum):
    """What a contact point is."""

    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    SOCIAL = "social"


@dataclass(frozen=True, slots=True)
class PointValue:
    """A contact point before it is kept.

    Attributes:
        value: Normalised: E.164 for phones, lower-cased domain for e-mails.
        raw: As printed or typed.
        type: "mobile", "work", …; for socials the network.
        confidence: Probability that it is right; None when a person gave it.
    """

    value: str
    raw: str = ""
    type: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class AddressValue:
    """An address before it is kept: one line of text, and its parts where they are known."""

    text: str
    parts: Mapping[str, str] = field(default_factory=dict)
    type: str | None = None
    confidence: float | None = None


class Detail:
    """The key of a contact's details, which are only ever asked for by their contact."""

    account_id: Mapped[UUID] = mapped_column(ForeignKey("tickler_accounts.id"), primary_key=True)
    contact_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)


class ContactPoint(Detail, Base):
    """A kept contact point; `position` counts within the contact's points of one kind."""

    __tablename__ = "tickler_contact_points"
    __table_args__ = (
        owned_reference("contact_id", "tickler_contacts"),
        Index(None, "account_id", "kind", "same_as"),
        CLUSTERED,
    )

    kind: Mapped[PointKind] = mapped_column(enum_of(PointKind))
    value: Mapped[str]
    raw: Mapped[str] = mapped_column(default="")
    type: Mapped[str | None]
    confidence: Mapped[float | None] = mapped_column(Float)
    position: Mapped[int] = mapped_column(Integer)
    same_as: Mapped[str] = mapped_column(String(SAME_AS_LENGTH))
    """The folded value, cut to what an index takes: equal ones are the same point."""


class Address(Detail, Base):
    """A kept address."""

    __tablename__ = "tickler_addresses"
    __table_args__ = (
        owned_reference("contact_id", "tickler_contacts"),
        CLUSTERED,
    )

    text: Mapped[str]
    parts: Mapped[dict[str, str]]
    type: Mapped[str | None]
    confidence: Mapped[float | None] = mapped_column(Float)
    position: Mapped[int] = mapped_column(Integer)


def make_points(kind: PointKind, values: Sequence[PointValue]) -> list[ContactPoint]:
    """Rows for values of one kind, in their order, for a contact to take up."""
    return [
        ContactPoint(
            id=uuid4(),
            kind=kind,
            value=value.value,
            raw=value.raw or value.value,
            type=value.type,
            confidence=value.confidence,
            position=position,
            same_as=fold(value.value)[:SAME_AS_LENGTH],
        )
        for position, value in enumerate(values)
    ]


def make_addresses(values: Sequence[AddressValue]) -> list[Address]:
    """Rows for addresses, in their order, for a contact to take up."""
    return [
        Address(
            id=uuid4(),
            text=value.text,
            parts=dict(value.parts),
            type=value.type,
            confidence=value.confidence,
            position=position,
        )
        for position, value in enumerate(values)
    ]
