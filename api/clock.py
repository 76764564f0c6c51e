"""The clock. Nothing else reads it: everything takes `now` or `today`.

It stands apart from `api.deps`, so that a command need not load the web framework to know the day.
"""

from __future__ import annotations

import datetime as dt


def system_clock() -> dt.datetime:
    """The moment, by this machine, in UTC."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251  the one place
