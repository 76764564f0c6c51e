"""Lists are bounded and go on where the last page ended, by (key, id): rows that come and go do not shift them."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, tuple_
from sqlalchemy.orm import InstrumentedAttribute

from models.errors import InvalidCursor

Row = TypeVar("Row")

LIMIT = 50
MOST = 200

LARGEST = 2**63 - 1
"""What a column of counts holds."""


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows in order; `next_cursor` is None on the last page."""

    items: tuple[Row, ...]
    next_cursor: str | None


def cut(rows: Sequence[Row], limit: int, key: Callable[[Row], Sequence[str]]) -> Page[Row]:
    """A page out of up to limit + 1 rows; the one too many only shows that there are more."""
    items = tuple(rows[:limit])
    return Page(items, pack(list(key(items[-1]))) if len(rows) > limit else None)


def bounded(limit: int) -> int:
    """The limit, within what one page may hold."""
    return max(1, min(limit, MOST))


def pack(value: Sequence[Any]) -> str:
    """An opaque string that `unpack` understands."""
    return base64.urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).decode().rstrip("=")


def unpack(text: str, *parsers: Callable[[Any], Any]) -> list[Any]:
    """The values behind an opaque string, each through its parser."""
    try:
        values = json.loads(base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True))
        if not isinstance(values, list):
            raise InvalidCursor
        return [parse(value) for parse, value in zip(parsers, values, strict=True)]
    except (binascii.Error, ValueError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise InvalidCursor from error


def as_text(value: Any) -> str:  # noqa: ANN401  whatever stood in a cursor
    """A parser for `unpack`: text that both databases take."""
    text = str(value)
    if "\x00" in text:
        raise InvalidCursor
    text.encode()  # half a surrogate pair cannot be
    return text


def as_count(value: Any) -> int:  # noqa: ANN401  whatever stood in a cursor
    """A parser for `unpack`: a count that both databases take."""
    number = int(value)
    if not 0 <= number <= LARGEST:
        raise InvalidCursor
    return number


def as_moment(value: Any) -> dt.datetime:  # noqa: ANN401  whatever stood in a cursor
    """A parser for `unpack`: a moment with its zone."""
    moment = dt.datetime.fromisoformat(value)
    if moment.utcoffset() is None:
        raise InvalidCursor
    return moment.astimezone(dt.UTC)


def as_time(value: Any) -> dt.time:  # noqa: ANN401  whatever stood in a cursor
    """A parser for `unpack`: a time on the owner's clock."""
    time = dt.time.fromisoformat(value)
    if time.tzinfo is not None:
        raise InvalidCursor
    return time


def moment_key(at: dt.datetime, key: UUID) -> tuple[str, str]:
    """What a list by time goes on after."""
    return at.isoformat(), str(key)


def older_than(
    at: InstrumentedAttribute[dt.datetime], key: InstrumentedAttribute[UUID], cursor: str
) -> ColumnElement[bool]:
    """Rows of a newest-first list after a cursor that `moment_key` was packed into."""
    moment, last = unpack(cursor, as_moment, UUID)
    return tuple_(at, key) < (moment, last)
