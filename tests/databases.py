"""Real databases for the tests: made by the migrations, one clean one for each test, cheaply."""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

import migrations
from models.engine import make_engine, reading, writing

START_SECONDS = 30
PR_SET_PDEATHSIG = 1
SETTINGS = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=200")
NUMBERS = count(1)
WITH_JOBS = "template_with_jobs"
"""Name of the PostgreSQL database to copy where a test enqueues jobs."""


@dataclass(frozen=True, slots=True)
class Database:
    """A database of one test.

    Attributes:
        name: "sqlite" or "postgresql".
        url: What TICKLER_DATABASE_URL would be.
    """

    name: str
    url: str
    engine: Engine

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that commits at the end, and rolls back on an error."""
        with writing(self.engine).begin() as session:
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that may only read."""
        with reading(self.engine)() as session:
            yield session


@dataclass(frozen=True, slots=True)
class Cluster:
    """A PostgreSQL server of our own; `url` needs the database's name."""

    folder: Path

    def url(self, database: str) -> str:
        """The address of one of its databases: a socket in the server's own folder, so no port can be taken."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def execute(self, statement: str) -> None:
        """Runs a statement that stands outside any transaction."""
        address = self.url("postgres").replace("postgresql://", "postgresql+psycopg://")
        engine = create_engine(address, isolation_level="AUTOCOMMIT")
        try:
            with engine.connect() as connection:
                connection.execute(text(statement))
        finally:
            engine.dispose()


def programs() -> Path | None:
    """Where PostgreSQL's server programs are, newest version first."""
    if found := shutil.which("initdb"):
        return Path(found).parent
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    return versions[-1].parent if versions else None


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    """A throw-away server; it will not run as root, so root hands it to the `postgres` user."""
    binaries = programs()
    if binaries is None:
        pytest.fail("PostgreSQL's server is not installed. Type:  sudo apt-get install -y postgresql")
    folder = Path(tempfile.mkdtemp(prefix="tickler-pg-"))
    user = "postgres" if os.geteuid() == 0 else None
    if user:
        entry = pwd.getpwnam(user)
        os.chown(folder, entry.pw_uid, entry.pw_gid)
    data = folder / "data"
    subprocess.run(
        [binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"],
        check=True,
        cwd=folder,
        user=user,
        stdout=subprocess.DEVNULL,
    )
    arguments = [word for setting in SETTINGS for word in ("-c", setting)]
    server = subprocess.Popen(
        [binaries / "postgres", "-D", data, "-k", folder, "-h", "", *arguments],
        cwd=folder,
        user=user,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=_end_with_us,
    )
    cluster = Cluster(folder)
    try:
        _wait(cluster, server)
        yield cluster
    finally:
        server.send_signal(signal.SIGQUIT)
        server.wait(timeout=START_SECONDS)
        shutil.rmtree(folder, ignore_errors=True)


def _end_with_us() -> None:
    """Has the kernel end the server if this run is killed and cannot."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)


def _wait(cluster: Cluster, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            cluster.execute("SELECT 1")
        except OperationalError:
            if server.poll() is not None or time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


def migrated_cluster(cluster: Cluster) -> Cluster:
    """The server, with a migrated database to copy."""
    cluster.execute("CREATE DATABASE template")
    engine = make_engine(cluster.url("template"))
    migrations.upgrade(engine)
    engine.dispose()
    return cluster


def migrated_file(folder: Path) -> Path:
    """A migrated SQLite database to copy."""
    path = folder / "template.sqlite"
    engine = make_engine(f"sqlite:///{path}")
    migrations.upgrade(engine)
    engine.dispose()
    return path


@contextmanager
def sqlite_database(template: Path, folder: Path) -> Iterator[Database]:
    """A clean SQLite database in the folder."""
    path = folder / "tickler.sqlite"
    shutil.copyfile(template, path)
    url = f"sqlite:///{path}"
    engine = make_engine(url)
    yield Database("sqlite", url, engine)
    engine.dispose()


@contextmanager
def postgresql_database(cluster: Cluster, template: str = "template") -> Iterator[Database]:
    """A clean PostgreSQL database, gone afterwards whoever is still connected."""
    name = f"test_{next(NUMBERS)}"
    cluster.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    engine = make_engine(cluster.url(name))
    try:
        yield Database("postgresql", cluster.url(name), engine)
    finally:
        engine.dispose()
        cluster.execute(f"DROP DATABASE {name} WITH (FORCE)")
