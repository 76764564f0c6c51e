"""`Prefer: wait=8` (RFC 7240): the answer to a card may wait until it is read.

Waiting is the one thing done in the event loop: a thread for each phone that waits would leave none to answer.
"""

from __future__ import annotations

import re
from typing import Annotated
from uuid import UUID

import anyio
from anyio.to_thread import run_sync
from fastapi import Depends, Header, Response

from api.deps import Core
from models import card

MOST_SECONDS = 20
LOOK_EVERY = 0.15

_WAIT = re.compile(r"(?:^|[,;\s])wait\s*=\s*(\d{1,4})(?:$|[,;\s])")


def _seconds(
    response: Response,
    prefer: Annotated[
        str | None, Header(description=f"`wait=8`: answer when the card is read, at most after {MOST_SECONDS} seconds.")
    ] = None,
) -> int:
    found = _WAIT.search(prefer or "")
    if found is None:
        return 0
    seconds = min(int(found.group(1)), MOST_SECONDS)
    response.headers["Preference-Applied"] = f"wait={seconds}"
    return seconds


Wait = Annotated[int, Depends(_seconds)]
"""How many seconds the client is ready to wait."""


async def until_read(core: Core, account_id: UUID, card_id: UUID, seconds: int) -> None:
    """Comes back when the card is read, has failed or is parked, or when the time is up."""

    def is_unfinished() -> bool:
        with core.reading.begin() as session:
            return card.get(session, account_id, card_id).state in card.UNFINISHED

    end = anyio.current_time() + seconds
    while anyio.current_time() < end and await run_sync(is_unfinished):
        await anyio.sleep(LOOK_EVERY)
