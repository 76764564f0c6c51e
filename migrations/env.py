"""Alembic's entry: with the connection that `migrations.upgrade` holds, or as the `alembic` command."""

from __future__ import annotations

import os

from alembic import context
from sqlalchemy import Connection

import models
from migrations import VERSION_TABLE, is_ours
from models.base import Base
from models.engine import make_engine


def run(connection: Connection) -> None:
    """Runs what Alembic was asked for, in the connection's transaction."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        version_table=VERSION_TABLE,
        render_as_batch=connection.dialect.name == "sqlite",
        include_name=is_ours,
    )
    with context.begin_transaction():
        context.run_migrations()


if not models.__all__:
    raise ImportError("no tables")
if (given := context.config.attributes.get("connection")) is not None:
    run(given)
else:
    with make_engine(os.environ["TICKLER_DATABASE_URL"]).begin() as own:
        run(own)
