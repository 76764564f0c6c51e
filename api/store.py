"""This machine's database and photos as commands use them: opened, migrated, with an account of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine

import migrations
from api import folders
from api.deps import Core, Owner, make_core, owner_of
from api.settings import Settings
from models import account

NO_DEVICE = UUID(int=0)
"""The command line is no device: it needs no token, since who may read the files may read all."""


@contextmanager
def opened(settings: Settings, *, with_jobs: bool = False) -> Iterator[Core]:
    """The parts, with the database brought to this version.

    Args:
        settings: Where it is.
        with_jobs: Whether jobs will be enqueued or done; loading what that takes is half of a short command's time.
    """
    core = make_core(settings)
    try:
        migrate(core.engine, with_jobs=with_jobs)
        yield core
    finally:
        core.engine.dispose()


def migrate(engine: Engine, *, with_jobs: bool) -> None:
    """Bring our tables and the queue's to this version; quick where they are, and safe from several processes."""
    if engine.dialect.name == "sqlite" and engine.url.database:
        folders.private(Path(engine.url.database).parent)
    behind = is_behind(engine)
    if behind:
        migrations.upgrade(engine)
    if behind or with_jobs:
        from api import jobs

        jobs.migrate(engine)


def is_behind(engine: Engine) -> bool:
    """Whether our tables are not this version's."""
    return migrations.current(engine) != migrations.head()


def own_account(core: Core) -> Owner:
    """The owner whom this machine's command line works for; the account is made when it is first asked for."""
    now = core.clock()
    with core.writing.begin() as session:
        own = account.ensure_own(session, now=now, settings={"time_zone": local_zone()})
        return owner_of(own, NO_DEVICE, "full", now)


def local_zone() -> str:
    """The name of this machine's time zone, as Europe/Zurich; TZ goes first, and UTC is where it cannot be told."""
    import zoneinfo

    link, asked = Path("/etc/localtime"), os.environ.get("TZ", "").removeprefix(":")
    linked = str(link.resolve()) if link.is_symlink() else ""
    names = [name.rpartition("zoneinfo/")[2] for name in (asked, linked)]
    return next((name for name in names if name in zoneinfo.available_timezones()), "UTC")
