"""Events as clients see them."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from api.schemas.base import Day, In, Line, Out, RequiredLine


class EventIn(In):
    """Something people meet at."""

    name: RequiredLine
    starts_on: Day | None = None
    ends_on: Day | None = None
    place: Line | None = None

    @model_validator(mode="after")
    def _in_order(self) -> EventIn:
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise PydanticCustomError("order", "ends before it starts")
        return self


class EventChanges(In):
    """New values of some fields; null empties one, but a name it must have."""

    name: RequiredLine = ""
    starts_on: Day | None = None
    ends_on: Day | None = None
    place: Line | None = None


class EventOut(Out):
    """An event."""

    id: UUID
    revision: int
    name: str
    starts_on: dt.date | None
    ends_on: dt.date | None
    place: str | None
    created_at: dt.datetime
    updated_at: dt.datetime
