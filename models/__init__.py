"""What is kept: one file a noun, its table and its queries. No web.

Every function takes the session first and then the owner's `account_id`; moments and days are passed in. Nothing here
commits: the edge does, once. A function that writes takes the owner's lock first (`account.bump`), so an owner's
writers come one after another and each sees what the last one wrote.
"""

from __future__ import annotations

from models import (
    account,
    card,
    contact,
    device,
    duplicates,
    event,
    follow_up,
    idempotency,
    photo,
    queue,
    sync,
    tombstone,
    touch,
    worker,
)

__all__ = [
    "account",
    "card",
    "contact",
    "device",
    "duplicates",
    "event",
    "follow_up",
    "idempotency",
    "photo",
    "queue",
    "sync",
    "tombstone",
    "touch",
    "worker",
]
