"""What commands tell a person: what is wrong, how much there is, and what to do."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from api.cli.address import own_address
from api.cli.output import plural
from tests.flows.commands import tickler


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("2026-13-40", "there is no month 13"),
        ("2026-02-30", "February 2026 has the days 1 to 28"),
        ("tomorrow", "write it as 2026-11-20"),
    ],
)
def test_a_day_that_is_none_is_said_to_be_none(data: Path, typed: str, told: str) -> None:
    for command in (("today",), ("when", "3 weeks")):
        done = tickler(*command, "--on", typed, data=data)
        assert done.status == 2
        assert told in " ".join(done.error.replace("│", " ").split())


def test_an_export_counts_in_words(card: Path, data: Path, tmp_path: Path) -> None:
    tickler("snap", card, data=data)
    told = tickler("export", tmp_path / "all", data=data).error
    counted = set(told.strip().rpartition(": ")[2].split(", "))
    assert counted == {"1 account", "1 contact", "1 card", "1 follow-up", "1 photo"}
    assert [plural(2, noun) for noun in ("follow-up", "touch")] == ["2 follow-ups", "2 touches"]


def test_pairing_says_what_to_do_where_no_phone_can_reach_it(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    port = str(free_port())
    monkeypatch.setenv("TICKLER_PORT", port)
    silent = tickler("pair", data=data)
    assert silent.status == 0
    assert f"No server answers at port {port}" in silent.error
    assert "#pair=" in silent.output
    with serving(data, "--port", port):
        assert "lets only this machine in" in tickler("pair", data=data).error
    with serving(data, "--port", port, "--host", "0.0.0.0"):  # noqa: S104  what is tested
        address = own_address() or "127.0.0.1"
        assert f"http://{address}:{port}/#pair=" in tickler("pair", data=data).output
    assert tickler("pair", "--url", "https://cards.example", data=data).output.startswith(
        "https://cards.example/#pair="
    )


@contextmanager
def serving(data: Path, *options: str) -> Iterator[None]:
    """A server that was started with options of its own."""
    env = {**os.environ, "TICKLER_DATA_DIR": str(data), "TICKLER_DATABASE_URL": ""}
    command = [sys.executable, "-m", "api", "serve", "--no-worker", *options]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        assert b"Tickler is at" in process.stdout.readline()
        try:
            yield
        finally:
            process.terminate()


def free_port() -> int:
    """A port that nobody listened on a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
