"""What the rules know besides the terms: the day of the conversation and the owner's calendar."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from tickler.calendar import Calendar
from tickler.phrase.language import Language, Syntax

MONTH_FIRST = frozenset(("US", "PH", "FM", "GU", "PW", "MH", "PR", "AS", "VI", "MP", "UM", "BZ"))
"""Where 3/4 is the fourth of March; elsewhere it is the third of April."""


@dataclass(slots=True)
class SaidTime:
    """A time of day among the words, where it stands and how much it says (`rules.times`)."""

    start: int
    end: int
    time: dt.time
    weight: int


@dataclass(slots=True)
class Context:
    """The day of the conversation, whose calendar, which language; and the times of day met on the way."""

    on: dt.date
    calendar: Calendar
    language: Language
    times: list[SaidTime] = field(default_factory=list)

    @property
    def syntax(self) -> Syntax:
        """What the language's way of speaking makes of the same terms."""
        return self.language.syntax

    @property
    def month_first(self) -> bool:
        """Whether numeric dates name the month first."""
        return self.calendar.country in MONTH_FIRST
