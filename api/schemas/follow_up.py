"""Follow-ups as clients see them, and the words or the day they are made from."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from api.following import When
from api.schemas.base import Day, In, Out, RequiredSaid, Text
from api.schemas.touch import Moment
from models.follow_up import FollowUpKind, FollowUpState
from models.touch import TouchKind


def _clock_time(time: dt.time) -> dt.time:
    if time.tzinfo is not None:
        raise PydanticCustomError("time_zone", "is a time on the owner's clock, without a zone")
    return time.replace(microsecond=0)


ClockTime = Annotated[dt.time, AfterValidator(_clock_time)]
On = Annotated[Day | None, Field(description="The day the words were said; the account's today unless given.")]


class WhenIn(In):
    """Words, or a day picked by hand. With both the day decides, and the words are kept beside it."""

    words: RequiredSaid | None = None
    on: On = None
    day: Day | None = None
    time: ClockTime | None = Field(default=None, description="On the owner's clock; goes with `day`.")

    @model_validator(mode="after")
    def _has_either(self) -> WhenIn:
        if self.words is None and self.day is None:
            raise PydanticCustomError("missing", "needs words or a day")
        if self.time is not None and self.day is None:
            raise PydanticCustomError("missing", "a time needs its day")
        return self

    def when(self) -> When:
        """The same for `api.following`."""
        return When(words=self.words, on=self.on, day=self.day, time=self.time)


class FollowUpIn(WhenIn):
    """A new follow-up. Words that give no day are kept too: it stands among the undecided."""

    contact_id: UUID
    objective: Text | None = None


class PreviewIn(In):
    """Words to be understood, not kept."""

    words: RequiredSaid
    on: On = None


class FollowUpChanges(In):
    """New values of some fields; null empties one."""

    objective: Text | None = None


class Snooze(In):
    """Until when: words, or a day; not before today."""

    words: RequiredSaid | None = None
    on: On = None
    day: Day | None = None

    @model_validator(mode="after")
    def _has_one(self) -> Snooze:
        if (self.words is None) == (self.day is None):
            raise PydanticCustomError("missing", "needs either words or a day")
        return self

    def when(self) -> When:
        """The same for `api.following`."""
        return When(words=self.words, on=self.on, day=self.day)


class Next(WhenIn):
    """The follow-up that comes after this one."""

    objective: Text | None = None


class Done(In):
    """What came of it."""

    outcome: Text | None = None
    touch: TouchKind | None = Field(default=TouchKind.CALL, description="Recorded as a touch; null for none.")
    two_way: bool | None = Field(default=None, description="Whether they took part; by its kind unless given.")
    at: Moment | None = Field(default=None, description="When that was; now unless given.")
    next: Next | None = None


class Drop(In):
    """Why it is given up."""

    outcome: Text | None = None


class OtherReading(Out):
    """Another way to understand the words."""

    kind: FollowUpKind
    day: dt.date | None
    earliest: dt.date | None
    latest: dt.date | None
    time: dt.time | None
    understood: str
    confidence: float
    flags: list[str]


class Explanation(Out):
    """What a reading of words rests on."""

    spans: list[tuple[int, int]] = Field(description="From and to, in characters, of the words that were used.")
    confidence: float = Field(description="Probability that this is what was meant.")
    flags: list[str] = Field(description="Facts about the day, such as `weekend`.")
    language: str
    others: list[OtherReading]


class Preview(OtherReading):
    """How words are understood. Without a time in them the account's default is offered, never set."""

    spans: list[tuple[int, int]]
    language: str
    others: list[OtherReading]
    suggested_day: dt.date | None = Field(description="Offered where the words name no time; null elsewhere.")


class FollowUpOut(Out):
    """A follow-up. `day` is null while the ball is with them, or nobody has decided."""

    id: UUID
    revision: int
    contact_id: UUID
    card_id: UUID | None
    kind: FollowUpKind
    state: FollowUpState
    day: dt.date | None
    time: dt.time | None
    earliest: dt.date | None
    latest: dt.date | None
    words: str = Field(description="As said; empty where a day was picked by hand.")
    said_on: dt.date | None
    understood: str
    reading: Explanation | None
    objective: str | None
    snoozes: int
    outcome: str | None
    closed_at: dt.datetime | None
    next_id: UUID | None = Field(description="The follow-up that came out of this one.")
    created_at: dt.datetime
    updated_at: dt.datetime


class DoneOut(FollowUpOut):
    """The follow-up, closed, and the next one if there is one."""

    next: FollowUpOut | None
