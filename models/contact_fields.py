"""The fields of a contact: which a card can tell, which only a person, and a change of any of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, Literal, TypedDict, cast
from uuid import UUID

from models.contact_point import AddressValue, PointKind, PointValue

TextField = Literal["name", "title", "department", "organization"]
PointField = Literal["phones", "emails", "urls", "socials"]
OwnField = Literal["notes", "tier", "event_id"]

TEXT_FIELDS: Final[tuple[TextField, ...]] = ("name", "title", "department", "organization")
POINT_FIELDS: Final[dict[PointField, PointKind]] = {
    "phones": PointKind.PHONE,
    "emails": PointKind.EMAIL,
    "urls": PointKind.URL,
    "socials": PointKind.SOCIAL,
}
READ_FIELDS: Final = (*TEXT_FIELDS, *POINT_FIELDS, "addresses")
"""What a card can tell, and a person can confirm."""
OWN_FIELDS: Final[tuple[OwnField, ...]] = ("notes", "tier", "event_id")
"""What only a person can tell."""

SURE: Final = 0.9
"""From this confidence on a value that was read is taken as right; below it a person had better look."""


class Changes(TypedDict, total=False):
    """New values of some fields; a list replaces the whole list, None empties a field."""

    name: str | None
    title: str | None
    department: str | None
    organization: str | None
    phones: Sequence[PointValue]
    emails: Sequence[PointValue]
    urls: Sequence[PointValue]
    socials: Sequence[PointValue]
    addresses: Sequence[AddressValue]
    notes: str | None
    tier: str | None
    event_id: UUID | None


def free_of(values: Changes, confirmed: Collection[str]) -> Changes:
    """Those of the read fields that no person has confirmed."""
    free = {name: value for name, value in values.items() if name in READ_FIELDS and name not in confirmed}
    return cast(Changes, free)
