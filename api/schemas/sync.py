"""Changes as clients see them: each kind of row with its whole value as it is now, or null where it is gone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from api.schemas.base import Out
from api.schemas.card import CardBrief, brief
from api.schemas.contact import ContactOut, contact_out
from api.schemas.event import EventOut
from api.schemas.follow_up import FollowUpOut
from api.schemas.touch import TouchOut
from models.sync import Change


class _Changed(Out):
    id: UUID
    revision: int


class EventChanged(_Changed):
    """An event is new or changed; null: deleted."""

    kind: Literal["event"] = "event"
    value: EventOut | None


class ContactChanged(_Changed):
    """A contact is new or changed; null: deleted."""

    kind: Literal["contact"] = "contact"
    value: ContactOut | None


class CardChanged(_Changed):
    """A card is new or changed; null: deleted. Its fields are at /v1/cards/{card_id}."""

    kind: Literal["card"] = "card"
    value: CardBrief | None


class FollowUpChanged(_Changed):
    """A follow-up is new or changed; null: deleted."""

    kind: Literal["follow_up"] = "follow_up"
    value: FollowUpOut | None


class TouchChanged(_Changed):
    """A touch is new or changed; null: deleted."""

    kind: Literal["touch"] = "touch"
    value: TouchOut | None


AnyChanged = EventChanged | ContactChanged | CardChanged | FollowUpChanged | TouchChanged


class Synced(Out):
    """Some changes, in the order they were made; a row may refer to one that comes later."""

    changes: list[Annotated[AnyChanged, Field(discriminator="kind")]]
    token: str = Field(description="To be kept, and sent the next time; opaque.")
    more: bool = Field(description="Ask again at once, with this token.")


def changed(change: Change) -> AnyChanged:
    """The change as it is answered."""
    kind, value_of = _KINDS[change.kind]
    value = None if change.value is None else value_of(change.value)
    return kind(id=change.id, revision=change.revision, value=value)


def _card(row: Any) -> CardBrief:  # noqa: ANN401 - a row of the table below
    return CardBrief(**brief(row))


_KINDS: Mapping[str, tuple[type[AnyChanged], Callable[[Any], Any]]] = {
    "event": (EventChanged, EventOut.model_validate),
    "contact": (ContactChanged, contact_out),
    "card": (CardChanged, _card),
    "follow_up": (FollowUpChanged, FollowUpOut.model_validate),
    "touch": (TouchChanged, TouchOut.model_validate),
}
