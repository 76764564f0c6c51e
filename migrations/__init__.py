"""Alembic migrations, run by the installed program; safe when several processes start at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

VERSION_TABLE = "tickler_version"

ADVISORY_LOCK = 7_451_286
"""Any number will do as long as all processes take the same."""

SLOW_MIGRATION = "10min"


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Brings the database to a revision; one process does it, others that start meanwhile wait and find it done."""
    with _alone(engine) as connection:
        command.upgrade(_config(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Takes the database back to a revision; "base" leaves it without our tables."""
    with _alone(engine) as connection:
        command.downgrade(_config(connection), revision)


def current(engine: Engine) -> str | None:
    """The database's revision; None for one that was never migrated."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE}).get_current_revision()


def head() -> str:
    """The revision this program works with."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    if revision is None:
        raise FileNotFoundError("the program was installed without its migrations")
    return revision


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Whether Alembic looks at it when it compares: what else the database holds is none of our business."""
    return kind != "table" or (name or "").startswith("tickler_")


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """One transaction that no other process migrates beside."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            with connection.begin():
                connection.execute(text(f"SET LOCAL statement_timeout = '{SLOW_MIGRATION}'"))
                connection.execute(text(f"SET LOCAL lock_timeout = '{SLOW_MIGRATION}'"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
                yield connection
        else:
            with _without_foreign_keys(connection), connection.begin():
                yield connection
                _refuse_dangling(connection)


@contextmanager
def _without_foreign_keys(connection: Connection) -> Iterator[None]:
    # A table that is rebuilt is dropped for a moment. SQLite takes no notice of this pragma inside a transaction.
    driver = connection.connection.driver_connection
    if driver is None:
        raise ConnectionError("the connection was closed")
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _refuse_dangling(connection: Connection) -> None:
    dangling = connection.execute(text("PRAGMA foreign_key_check")).all()
    if dangling:
        raise RuntimeError(f"the migration would leave rows without what they refer to, in {dangling[0][0]}")
