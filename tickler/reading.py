"""What a reading of said words is: the value that leaves `tickler.phrase`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What the words ask for."""

    DAY = "day"
    """One day is meant; earliest == latest, unless the day moved off a weekend or holiday."""
    WINDOW = "window"
    """Any day from earliest to latest will do."""
    BALL_WITH_THEM = "ball_with_them"
    """"Don't call", "I'll call you": no day, and the list says that the ball is with them."""
    NO_DATE = "no_date"
    """No time is said at all, or none that is the follow-up's; the account's default is offered, never set."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How words were understood.

    Attributes:
        kind: What the words ask for; the dates are None for BALL_WITH_THEM and NO_DATE.
        earliest: First day that fits, inclusive.
        latest: Last day that fits, inclusive.
        chosen: The day to follow up: a working day in the window, unless an explicit date falls on a free day.
        time: Time of day, if one was said.
        understood: A sentence a person can check at a glance; it reads back to the same window.
        spans: (start, end) offsets into the words, of the parts that were used.
        confidence: Probability that this is what was meant, 0 to 1.
        flags: Facts to show beside the day: "weekend", or "holiday: Christmas Day".
        others: Up to three other readings, likeliest first; they hold no others themselves.
        language: Code of the language the words were read in.
    """

    kind: Kind
    earliest: dt.date | None = None
    latest: dt.date | None = None
    chosen: dt.date | None = None
    time: dt.time | None = None
    understood: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    confidence: float = 1.0
    flags: tuple[str, ...] = ()
    others: tuple[Reading, ...] = ()
    language: str = "en"
