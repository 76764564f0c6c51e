"""This machine's own account, as the commands that work without a server use it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api.deps import Core, Owner


@contextmanager
def opened(*, with_jobs: bool = False) -> Iterator[tuple[Core, Owner]]:
    """The database, brought to this version, and its own account."""
    from api import logs, store
    from api.settings import Settings

    logs.configure("error")  # what else is to be said, the command says
    with store.opened(Settings(), with_jobs=with_jobs) as core:
        yield core, store.own_account(core)
