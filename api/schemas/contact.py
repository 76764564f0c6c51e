"""A contact as clients see it, and a change of one: by the contact's own operations and by those of its card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Annotated, Any, Literal, cast
from uuid import UUID

from pydantic import Field

from api.schemas.base import In, Line, Out, PointText, Text
from models.contact import Contact
from models.contact_fields import POINT_FIELDS, Changes
from models.contact_point import AddressValue, PointKind, PointValue
from ocr.fields.phones import e164

MOST_POINTS = 20

Confidence = Annotated[
    float | None, Field(description="Probability that it was read right; null when a person gave it.")
]
PointType = Annotated[Line | None, Field(description="mobile, work, fax, ...; for socials the network.")]


class PointIn(In):
    """A phone number, e-mail address, page or handle."""

    value: PointText
    type: PointType = None


class AddressIn(In):
    """A postal address, as one line."""

    text: Annotated[Text, Field(min_length=1, max_length=500)]
    type: Line | None = None
    parts: dict[Annotated[Line, Field(max_length=40)], Line] = Field(default_factory=dict, max_length=10)


class ContactChanges(In):
    """New values of some fields. A list replaces the whole list; null empties a field; what is given is confirmed."""

    name: Line | None = None
    title: Line | None = None
    department: Line | None = None
    organization: Line | None = None
    phones: list[PointIn] = Field(default_factory=list, max_length=MOST_POINTS)
    emails: list[PointIn] = Field(default_factory=list, max_length=MOST_POINTS)
    urls: list[PointIn] = Field(default_factory=list, max_length=MOST_POINTS)
    socials: list[PointIn] = Field(default_factory=list, max_length=MOST_POINTS)
    addresses: list[AddressIn] = Field(default_factory=list, max_length=MOST_POINTS)
    notes: Text | None = None
    tier: Line | None = None
    event_id: UUID | None = None

    def changes(self, region: str | None = None) -> Changes:
        """The fields that were sent, as the store takes them.

        Args:
            region: Where phone numbers without a country code are from.
        """
        kept = {name: _KEPT.get(name, _or_none)(value) for name, value in self.sent().items()}
        country = region.partition("-")[0] if region else None
        if "phones" in kept:
            kept["phones"] = [replace(point, value=e164(point.raw, country) or point.raw) for point in kept["phones"]]
        return cast(Changes, kept)


class Merge(In):
    """The contact to take in."""

    other_id: UUID


def _or_none(value: Any) -> Any:  # noqa: ANN401 - any field's
    return value or None


def _points(values: list[Mapping[str, Any]]) -> list[PointValue]:
    return [PointValue(value=value["value"], raw=value["value"], type=value.get("type")) for value in values]


def _addresses(values: list[Mapping[str, Any]]) -> list[AddressValue]:
    return [AddressValue(text=value["text"], parts=value.get("parts", {}), type=value.get("type")) for value in values]


_KEPT: Mapping[str, Callable[[Any], Any]] = {**dict.fromkeys(POINT_FIELDS, _points), "addresses": _addresses}


class PointOut(Out):
    """A phone number (E.164), e-mail address, page or handle."""

    value: str
    raw: str = Field(description="As printed or typed.")
    type: PointType
    confidence: Confidence


class AddressOut(Out):
    """A postal address."""

    text: str
    parts: dict[str, str] = Field(description="Any of street, locality, region, postal_code, country.")
    type: str | None
    confidence: Confidence


class ContactOut(Out):
    """A person. `confirmed` names the fields that no later reading overwrites."""

    id: UUID
    revision: int
    name: str | None
    title: str | None
    department: str | None
    organization: str | None
    phones: list[PointOut]
    emails: list[PointOut]
    urls: list[PointOut]
    socials: list[PointOut]
    addresses: list[AddressOut]
    notes: str | None
    tier: str | None
    event_id: UUID | None
    confirmed: list[str]
    distinct_from: list[UUID] = Field(description="Contacts that a person has told apart from this one.")
    confidences: dict[str, float] = Field(description="Of name, title, department and organization.")
    created_at: dt.datetime
    updated_at: dt.datetime


class DuplicatesOut(Out):
    """Contacts that may be one person, the oldest first."""

    contacts: list[ContactOut]
    reasons: list[Literal["email", "phone", "name"]] = Field(description="What they share; name with organization.")


def contact_out(contact: Contact) -> ContactOut:
    """The contact as it is answered."""
    return ContactOut(
        **{name: getattr(contact, name) for name in _PLAIN},
        **{field: _points_out(contact, kind) for field, kind in POINT_FIELDS.items()},
        addresses=[AddressOut.model_validate(address) for address in contact.addresses],
        distinct_from=contact.distinct_from or [],
    )


_PLAIN = tuple(name for name in ContactOut.model_fields if name not in {*POINT_FIELDS, "addresses", "distinct_from"})


def _points_out(contact: Contact, kind: PointKind) -> list[PointOut]:
    return [PointOut.model_validate(point) for point in contact.of_kind(kind)]
