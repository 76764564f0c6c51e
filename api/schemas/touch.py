"""Touches as clients see them."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, Field
from pydantic_core import PydanticCustomError

from api.schemas.base import FIRST_DAY, LAST_DAY, In, Out, Text
from models.touch import TouchKind


def _in_range(moment: dt.datetime) -> dt.datetime:
    # A day's room at both ends: the zone's offset must not carry it out of what a date can be.
    if not FIRST_DAY < moment.date() < LAST_DAY:
        raise PydanticCustomError("day_out_of_range", "is not from 1970 to 2199")
    return moment.astimezone(dt.UTC)


Moment = Annotated[AwareDatetime, AfterValidator(_in_range)]


class TouchIn(In):
    """One time of being in contact, or of trying."""

    contact_id: UUID
    kind: TouchKind
    two_way: bool | None = Field(default=None, description="Whether they took part; by its kind unless given.")
    at: Moment | None = Field(default=None, description="Now unless given.")
    note: Text | None = None
    follow_up_id: UUID | None = None


class TouchOut(Out):
    """A touch."""

    id: UUID
    revision: int
    contact_id: UUID
    follow_up_id: UUID | None
    kind: TouchKind
    two_way: bool
    at: dt.datetime
    note: str | None
    created_at: dt.datetime
