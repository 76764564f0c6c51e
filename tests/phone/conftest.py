"""A real server process, and Chromium at the size of a phone."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.cards import Sample, draw

PATIENCE = 60.0
CHROMIUM = "/usr/bin/chromium"
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
"""A browser that calls nobody but the server under test; root has no sandbox."""


def free_port() -> int:
    """A port that nobody listened on a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True, slots=True)
class Server:
    """A running `tickler serve` with an empty data folder.

    Attributes:
        address: Where it listens.
        setup: The link it printed for making the first account.
        data: Its data folder.
    """

    address: str
    setup: str
    data: Path


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server of the test's own."""
    address = f"http://127.0.0.1:{free_port()}"
    env = {**os.environ, "TICKLER_DATA_DIR": str(tmp_path / "data"), "TICKLER_PORT": address.rpartition(":")[2]}
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "api", "serve"], env=env, stdout=log, stderr=log, cwd=tmp_path
        )
        try:
            _wait_until_healthy(address, process, tmp_path / "log")
            setup = re.search(rf"{address}/#setup=\w+", (tmp_path / "log").read_text())
            assert setup is not None
            yield Server(address, setup.group(), tmp_path / "data")
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _wait_until_healthy(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(f"{address}/v1/health", timeout=2).is_success:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError(f"the server did not start:\n{log.read_text()}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    """The page on a phone; any script error or refused resource fails the test."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, locale="en-US")
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("console", lambda message: faults.append(message.text) if "Content Security" in message.text else None)
    opened.goto(server.address)
    yield opened
    context.close()
    assert faults == []


@pytest.fixture(scope="session")
def sample() -> Sample:
    """A card that reads well."""
    return draw(7, "flat")
