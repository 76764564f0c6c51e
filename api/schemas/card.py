"""Cards as clients see them: what was sent, how far the reading is, and what was read, field by field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, Field

from api.schemas.account import Region
from api.schemas.base import Day, In, Line, Out, Said
from api.schemas.contact import ContactOut
from api.schemas.follow_up import FollowUpOut
from api.schemas.tickler import Person, person_out
from models.card import Card, CardState
from models.contact import Contact
from models.contact_fields import READ_FIELDS, SURE, TEXT_FIELDS

Side = Literal["front", "back"]
_LISTS = tuple(name for name in READ_FIELDS if name not in TEXT_FIELDS)
PIECE_PATTERN = rf"^(({'|'.join(TEXT_FIELDS)})|({'|'.join((*_LISTS, 'notes'))})\.[0-9]{{1,2}})$"


def _or_none(text: str) -> str | None:
    return text or None


class CardIn(In):
    """The words and circumstances of a card; the photos come beside them."""

    said: Annotated[Said, AfterValidator(_or_none)] | None = Field(
        default=None, description="The words as they were said; they become the follow-up."
    )
    on: Day | None = Field(default=None, description="The day of the conversation; today in the account's time zone.")
    event: Annotated[Line, AfterValidator(_or_none)] | None = Field(
        default=None, description="Id or name of the event; one of that name is made if there is none."
    )
    region: Region | None = Field(default=None, description="Where the card is from; else the account's region.")


class CardProblem(Out):
    """Why a card was not read; the codes are in mobile-client-spec/errors.md."""

    code: str
    detail: str


class FieldOut(Out):
    """One field as it was read off the card."""

    field: str = Field(description="`name`, `phones.0`, ...; as in /cards/{card_id}/crops/{field}.")
    value: str = Field(description="Normalised: E.164 for phones, one line for addresses.")
    raw: str = Field(description="As printed.")
    type: str | None
    confidence: float = Field(description="Probability that it is right.")
    doubtful: bool = Field(description="Worth a look: unsure, and not confirmed by a person.")
    box: list[tuple[float, float]] | None = Field(
        description="Four corners in pixels of the upright photo, clockwise from the text's top left; null if derived."
    )
    side: Side
    source: str = Field(description="print, qr or derived.")
    reason: str | None = Field(description="What was repaired, or why it was derived.")


class NoteOut(Out):
    """Something on the card that is no field, but that a person should know of."""

    code: str
    text: str
    crop: str | None = Field(description="`notes.0`, ...: its piece of the photo in /cards/{card_id}/crops/{field}.")


class CardBrief(Out):
    """A card in a list."""

    id: UUID
    revision: int
    state: CardState
    contact_id: UUID
    event_id: UUID | None
    origin_id: UUID | None = Field(description="The card in whose photo this one was found as well.")
    position: int
    said: str | None
    said_on: dt.date | None
    region: str | None
    attempts: int
    engine: str | None = Field(description="Version of the reading.")
    error: CardProblem | None
    has_back: bool
    created_at: dt.datetime
    read_at: dt.datetime | None


class CardToCheck(CardBrief):
    """A card that a person had better look at."""

    contact: Person
    doubts: int = Field(description="How many of its fields are doubtful; a missing name counts as one.")


class FoundTogether(Out):
    """Another card of the same photo."""

    id: UUID
    position: int
    name: str | None = Field(description="The person's, or the organization's.")


class CardOut(CardBrief):
    """A card, its contact, its follow-up and its fields."""

    contact: ContactOut
    follow_up: FollowUpOut | None
    fields: list[FieldOut]
    notes: list[NoteOut]
    found_together: list[FoundTogether] = Field(description="The other cards of the same photo.")
    complete: bool = Field(description="False: time ran out over the photo; reading it again may find more.")


def brief(card: Card) -> dict[str, Any]:
    """What CardBrief is made of."""
    problem = CardProblem(code=card.error_code, detail=card.error_detail or "") if card.error_code else None
    plain = {name: getattr(card, name) for name in CardBrief.model_fields if name not in ("error", "has_back")}
    return {**plain, "error": problem, "has_back": card.back_sha is not None}


def to_check_out(card: Card, person: Contact) -> CardToCheck:
    """A card to look at, with whose it is."""
    return CardToCheck(**brief(card), contact=person_out(person), doubts=person.doubts)


def read_card_of(card: Card) -> Mapping[str, Any]:
    """This card's part of its photo's reading; empty while there is none."""
    cards = (card.reading or {}).get("cards", [])
    part: Mapping[str, Any] = cards[card.position] if card.position < len(cards) else {}
    return part


def values_of(part: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The fields of a card's reading by the names that clients use."""
    for name in READ_FIELDS:
        found = part.get(name)
        if name in TEXT_FIELDS:
            yield from [(name, found)] if found else []
        else:
            yield from ((f"{name}.{index}", value) for index, value in enumerate(found or []))


def notes_of(part: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """The notes of a card's reading by the names of their crops."""
    return [(f"notes.{index}", note) for index, note in enumerate(part.get("notes", []))]


def note_out(name: str, note: Mapping[str, Any]) -> NoteOut:
    """A note of a reading as clients see it."""
    return NoteOut(code=note["code"], text=note["text"], crop=name if note.get("box") else None)


def field_out(name: str, value: Mapping[str, Any], confirmed: list[str]) -> FieldOut:
    """One value of a reading as clients see it."""
    known = {key: value.get(key) for key in FieldOut.model_fields if key not in ("field", "doubtful")}
    unsure = value["confidence"] < SURE and name.partition(".")[0] not in confirmed
    return FieldOut(field=name, doubtful=unsure, **known)
