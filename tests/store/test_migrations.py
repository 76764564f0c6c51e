"""The migrations make what the models say, there and back, and can be run by several processes at once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, inspect, text

import migrations
from models import contact
from models.base import Base
from models.engine import make_engine
from tests.builders import NOW, make_account, make_card, make_follow_up
from tests.databases import Cluster, Database, postgresql_database

UPGRADE = """
import sys
import migrations
from models.engine import make_engine
engine = make_engine(sys.argv[1])
migrations.upgrade(engine)
assert migrations.current(engine) == migrations.head()
engine.dispose()
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database that was never migrated."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'empty 100%.sqlite'}"
        engine = make_engine(url)
        yield Database("sqlite", url, engine)
        engine.dispose()
    else:
        server = request.getfixturevalue("cluster")
        assert isinstance(server, Cluster)
        with postgresql_database(server, "template0") as database:
            yield database


def differences(database: Database) -> list[object]:
    options = {
        "version_table": migrations.VERSION_TABLE,
        "compare_server_default": True,
        "include_name": migrations.is_ours,
    }
    with database.engine.connect() as connection:
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata))


def test_migrations_equal_the_models(database: Database) -> None:
    assert migrations.current(database.engine) == migrations.head()
    assert differences(database) == []


def test_a_difference_would_be_seen(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("DROP INDEX ix_tickler_follow_ups_without_day"))
        connection.execute(text("ALTER TABLE tickler_workers ADD COLUMN forgotten INTEGER"))
    assert len(differences(database)) == 2


def test_there_and_back_and_there_again(empty: Database) -> None:
    with empty.engine.begin() as connection:
        connection.execute(text("CREATE TABLE somebody_elses (id INTEGER)"))
    assert migrations.current(empty.engine) is None
    migrations.upgrade(empty.engine)
    migrations.upgrade(empty.engine)
    assert differences(empty) == []
    migrations.downgrade(empty.engine, "base")
    assert migrations.current(empty.engine) is None
    assert set(inspect(empty.engine).get_table_names()) == {"somebody_elses", migrations.VERSION_TABLE}
    migrations.upgrade(empty.engine)
    assert differences(empty) == []


def test_several_processes_at_once(empty: Database) -> None:
    started = [
        subprocess.Popen([sys.executable, "-W", "error", "-c", UPGRADE, empty.url], stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    for process in started:
        _, complaints = process.communicate(timeout=120)
        assert process.returncode == 0, complaints.decode()
    assert differences(empty) == []


def test_references_are_checked_again_after_a_migration(sqlite: Database) -> None:
    migrations.upgrade(sqlite.engine)
    with sqlite.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_migration_that_would_leave_rows_dangling_is_undone(sqlite: Database) -> None:
    with sqlite.writing() as session:
        make_follow_up(session, make_account(session).id)
    plain = create_engine(sqlite.url)
    with plain.begin() as connection:
        connection.execute(text("DELETE FROM tickler_contacts"))
    plain.dispose()
    with pytest.raises(RuntimeError, match="tickler_follow_ups"):
        migrations.upgrade(sqlite.engine)


def test_an_unknown_revision_changes_nothing(database: Database) -> None:
    with pytest.raises(Exception, match="no_such_revision"):
        migrations.upgrade(database.engine, "no_such_revision")
    assert differences(database) == []


def test_what_was_kept_survives_an_upgrade(database: Database) -> None:
    with database.writing() as session:
        sent = make_card(session, make_account(session).id)
    migrations.upgrade(database.engine)
    with database.writing() as session:
        contact.edit(session, sent.account_id, sent.contact_id, {"name": "Ada"}, now=NOW)
        assert contact.page(session, sent.account_id, q="ada").items[0].id == sent.contact_id


def test_what_sqlite_has_committed_outlasts_a_power_cut(sqlite: Database) -> None:
    with sqlite.writing() as session:
        assert session.scalar(text("PRAGMA synchronous")) == 2  # FULL: the log is flushed with every commit
