"""What can go wrong in the rules of the queue.

    TicklerError
    |-- UnknownRegion       no holidays are known for the region
    |-- UnknownLanguage     no language file
    `-- DayOutOfRange       a day before 1970 or after 2199

Said words never raise: `tickler.phrase.resolve` is total.
"""

from __future__ import annotations

from typing import ClassVar


class TicklerError(Exception):
    """The root: catch this to catch all that the rules can raise."""

    code: ClassVar[str] = "tickler_error"


class UnknownRegion(TicklerError):
    """The region is not an ISO 3166 country (or subdivision) with known holidays."""

    code: ClassVar[str] = "unknown_region"


class UnknownLanguage(TicklerError):
    """There is no file for the language."""

    code: ClassVar[str] = "unknown_language"


class DayOutOfRange(TicklerError):
    """The day is outside what the calendar covers."""

    code: ClassVar[str] = "day_out_of_range"
