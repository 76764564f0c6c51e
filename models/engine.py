"""How the database is opened: SQLite for one machine, PostgreSQL for several."""

from __future__ import annotations

import sqlite3

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.orm import Session, sessionmaker

from models.errors import DatabaseBusy

BUSY_SECONDS = 15
"""How long a writer waits for another one. A transaction here takes milliseconds; a migration, seconds."""

READ_ONLY = "tickler_read_only"

PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # With NORMAL a power cut takes back the last commits of a WAL: cards that a phone was told are kept.
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
)

BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED", "55P03", "40P01", "40001", "57014")
"""What the drivers say where waiting was too long: locked, deadlock, serialisation, statement time limit."""

SERVER_LIMITS = {
    "statement_timeout": "15s",
    "lock_timeout": f"{BUSY_SECONDS}s",
    "idle_in_transaction_session_timeout": "60s",
    "timezone": "UTC",
}


def make_engine(url: str | URL) -> Engine:
    """An engine for `sqlite:///path` or `postgresql://…`; `postgres://` is understood too.

    Its errors do not repeat parameters: errors are logged, and parameters are people's names.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed)
    return _postgresql(parsed.set(drivername="postgresql+psycopg"))


def writing(engine: Engine) -> sessionmaker[Session]:
    """Sessions that may write: on SQLite they take the write lock at once and so never meet a deadlock later."""
    return sessionmaker(engine, expire_on_commit=False)


def reading(engine: Engine) -> sessionmaker[Session]:
    """Sessions that only read: they wait for nobody, and the database refuses a write."""
    options = {READ_ONLY: True} if engine.dialect.name == "sqlite" else {"postgresql_readonly": True}
    return sessionmaker(engine.execution_options(**options), expire_on_commit=False)


def _say_busy(context: ExceptionContext) -> None:
    error = context.original_exception
    state = getattr(error, "sqlstate", None) or getattr(error, "sqlite_errorname", "") or ""
    if state.startswith(BUSY):
        raise DatabaseBusy from error


def _sqlite(url: URL) -> Engine:
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": BUSY_SECONDS, "isolation_level": None})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _say_busy)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    # Turning WAL on needs the file alone, and SQLite does not wait for that: ask only where it is not on already.
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode = WAL")
    for pragma in PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get(READ_ONLY):
        connection.exec_driver_sql("PRAGMA query_only = ON")
        connection.exec_driver_sql("BEGIN")
    else:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _postgresql(url: URL) -> Engine:
    limits = " ".join(f"-c {name}={value}" for name, value in SERVER_LIMITS.items())
    engine = create_engine(
        url, hide_parameters=True, pool_pre_ping=True, connect_args={"connect_timeout": 5, "options": limits}
    )
    event.listen(engine, "handle_error", _say_busy)
    return engine
