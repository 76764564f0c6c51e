"""The migrations make what the models say, and can be run by several processes at once."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

import migrations
from models.base import Base
from tests.databases import Database


def differences(database: Database) -> list[object]:
    with database.engine.connect() as connection:
        options = {"version_table": migrations.VERSION_TABLE, "compare_server_default": True}
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata))


def test_migrations_equal_the_models(database: Database) -> None:
    assert migrations.current(database.engine) == migrations.head()
    assert differences(database) == []
