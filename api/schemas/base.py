"""The pieces that all schemas are made of, with the bounds on what a client may send."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Callable
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Query
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from api.errors import InvalidDay, SaidTooLong
from models.paging import LIMIT, MOST

SAID_LENGTH = 2_000
NAME_LENGTH = 200
POINT_LENGTH = 320
"""Of the longest e-mail address."""
NOTES_LENGTH = 10_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
FIRST_DAY = dt.date(1970, 1, 1)
LAST_DAY = dt.date(2199, 12, 31)


def _printable(text: str) -> str:
    """Databases refuse NUL; no other control character has a place in what people wrote either."""
    if _CONTROL.search(text):
        raise PydanticCustomError("control_character", "holds a control character")
    return text.strip()


def _not_blank(text: str) -> str:
    if not text:
        raise PydanticCustomError("string_too_short", "is blank")
    return text


def _within(most: int, code: str = "string_too_long") -> Callable[[str], str]:
    def check(text: str) -> str:
        if len(text) > most:
            raise PydanticCustomError(code, "has more than {most} characters", {"most": most})
        return text

    return check


def _written_as_date(value: object) -> object:
    """Refuses what would else be taken for seconds since 1970, such as 20261121."""
    if isinstance(value, dt.date) or (isinstance(value, str) and _DATE.fullmatch(value)):
        return value
    raise PydanticCustomError("date_format", "is not a date as in 2026-11-20")


def _in_range(day: dt.date) -> dt.date:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise PydanticCustomError(InvalidDay.code, "is not from 1970 to 2199")
    return day


Line = Annotated[str, Field(max_length=NAME_LENGTH), AfterValidator(_printable)]
"""A name, a title, a place: one line of text."""

RequiredLine = Annotated[
    str, Field(min_length=1, max_length=NAME_LENGTH), AfterValidator(_printable), AfterValidator(_not_blank)
]
"""The same, not empty."""

PointText = Annotated[
    str, Field(min_length=1, max_length=POINT_LENGTH), AfterValidator(_printable), AfterValidator(_not_blank)
]
"""An address of the mail or the web, a number, a handle."""

Text = Annotated[str, Field(max_length=NOTES_LENGTH), AfterValidator(_printable)]
"""Notes, an outcome, an objective: free text."""

Said = Annotated[
    str,
    AfterValidator(_within(SAID_LENGTH, SaidTooLong.code)),
    AfterValidator(_printable),
    WithJsonSchema({"type": "string", "maxLength": SAID_LENGTH}),
]
"""Words as they were said, such as "3 weeks"."""

RequiredSaid = Annotated[Said, AfterValidator(_not_blank)]
"""The same, not empty."""

Day = Annotated[dt.date, BeforeValidator(_written_as_date), AfterValidator(_in_range)]
"""A date from 1970 to 2199."""

Limit = Annotated[int, Query(ge=1, le=MOST, description="Of items on this page.")]
"""Default: `limit: Limit = LIMIT`."""

Cursor = Annotated[str | None, Query(max_length=2000, description="`next_cursor` of the page before.")]

Item = TypeVar("Item")


class In(BaseModel):
    """The base of what clients send: a field that is not there is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def sent(self) -> dict[str, Any]:
        """The fields that the client sent, for a change of these alone."""
        return self.model_dump(exclude_unset=True)

    def digest(self) -> str:
        """Of what was sent: equal for a request that is sent again."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()


class Out(BaseModel):
    """The base of what is answered; made from rows by `model_validate`."""

    model_config = ConfigDict(from_attributes=True, frozen=True)


class Listed(Out, Generic[Item]):
    """One page of a list."""

    items: list[Item]
    next_cursor: str | None = Field(default=None, description="Asks for the next page; null on the last one.")


__all__ = ["LIMIT", "Cursor", "Day", "In", "Item", "Limit", "Line", "Listed", "Out", "RequiredLine", "Said", "Text"]
