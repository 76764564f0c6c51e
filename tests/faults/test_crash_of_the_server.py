"""The server is killed while it reads: after a restart every card is read, once, and every photo is there."""

from __future__ import annotations

import io
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from PIL import Image

from api.working import cores
from tests.faults.processes import Program, running, until
from tests.flows.commands import tickler

SETUP_CODE = "ABCDE23456"


def photo_of(number: int, mark: bytes = b"") -> bytes:
    """A small JPEG that differs from all others; what follows its end is no part of the picture."""
    file = io.BytesIO()
    Image.new("RGB", (320, 200), (number, 128, 255 - number)).save(file, "JPEG")
    return file.getvalue() + mark


@dataclass
class Laptop:
    """A machine with a data folder, and what was sent to its server."""

    folder: Path
    reads: Path
    token: str = ""
    sent: dict[UUID, bytes] = field(default_factory=dict)

    @contextmanager
    def server(self, reader: str) -> Iterator[tuple[Program, httpx.Client]]:
        """The server, and a client who is signed in."""
        output = self.folder / f"{uuid4()}.log"
        given = {"TICKLER_DATA_DIR": str(self.folder / "data"), "TICKLER_SETUP_CODE": SETUP_CODE}
        with running("serve", reader, output, given) as program:
            address = program.wait_for("Tickler is at").split()[-1]
            with httpx.Client(base_url=address, timeout=30) as client:
                self.token = self.token or self._sign_up(client)
                client.headers["Authorization"] = f"Bearer {self.token}"
                yield program, client

    def _sign_up(self, client: httpx.Client) -> str:
        account = {"email": "ada@example.com", "password": "correct horse", "setup_code": SETUP_CODE}
        answer = client.post("/v1/account", json=account)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["token"])

    def send(self, client: httpx.Client, photo: bytes) -> UUID:
        key = uuid4()
        answer = client.put(f"/v1/cards/{key}", files={"front": ("card.jpg", photo)}, data={"said": "3 weeks"})
        assert answer.status_code == 201, answer.text
        self.sent[key] = photo
        return key

    def readings(self) -> int:
        """How many readings were begun."""
        return len(list(self.reads.iterdir()))

    def attempts(self) -> list[int]:
        """Of all cards, as they stand in the file."""
        with closing(sqlite3.connect(self.folder / "data" / "tickler.db")) as database:
            return [row[0] for row in database.execute("SELECT attempts FROM tickler_cards")]


def cards(client: httpx.Client) -> list[dict[str, Any]]:
    """All cards."""
    items: list[dict[str, Any]] = client.get("/v1/cards", params={"limit": 200}).json()["items"]
    return items


def all_read(client: httpx.Client) -> bool:
    """Whether none waits any more."""
    return all(each["state"] == "read" for each in cards(client))


@pytest.fixture
def laptop(tmp_path: Path, reads: Path) -> Laptop:
    return Laptop(tmp_path, reads)


def test_every_card_is_read_once_though_the_server_is_killed_over_them(laptop: Laptop) -> None:
    with laptop.server("slow_reader") as (program, client):
        for number in range(6):
            laptop.send(client, photo_of(number))
        until(lambda: laptop.readings() >= 3, 30)
        program.kill()
    with laptop.server("quick_reader") as (_, client):
        until(lambda: all_read(client), 30)
        found = cards(client)
        assert {UUID(each["id"]) for each in found} == set(laptop.sent)
        for key, photo in laptop.sent.items():
            assert client.get(f"/v1/cards/{key}/photos/front").content == photo
            card = client.get(f"/v1/cards/{key}").json()
            assert len(card["contact"]["emails"]) == 1
            assert card["contact"]["updated_at"] == card["read_at"]
            assert card["follow_up"]["words"] == "3 weeks"
        contacts = client.get("/v1/contacts", params={"limit": 200}).json()["items"]
        assert len(contacts) == 6
    attempts = laptop.attempts()
    assert laptop.readings() == sum(attempts)
    assert 1 <= attempts.count(2) <= cores()
    assert attempts.count(1) + attempts.count(2) == 6


def test_a_photo_that_kills_its_reader_is_parked_and_the_server_lives(laptop: Laptop) -> None:
    with laptop.server("crashing_reader") as (program, client):
        poison = laptop.send(client, photo_of(0, b"crash"))
        others = [laptop.send(client, photo_of(number)) for number in range(1, 5)]
        until(lambda: all(each["state"] in ("read", "parked") for each in cards(client)), 60)
        states = {UUID(each["id"]): (each["state"], each["attempts"]) for each in cards(client)}
        assert states.pop(poison) == ("parked", 3)
        assert states == dict.fromkeys(others, ("read", 1))
        found = client.get(f"/v1/cards/{poison}").json()
        assert found["error"]["code"] == "reader_crashed"
        assert client.get(f"/v1/cards/{poison}/photos/front").content == laptop.sent[poison]
        assert program.process.poll() is None
    assert laptop.readings() == 3 + 4


def test_readers_end_with_a_server_that_was_killed(laptop: Laptop) -> None:
    with laptop.server("slow_reader") as (program, client):
        laptop.send(client, photo_of(1))
        until(lambda: laptop.readings() == 1, 30)
        (note,) = laptop.reads.iterdir()
        reader = Path("/proc", note.name.split(".")[1])
        assert reader.exists()
        program.kill()
        until(lambda: not reader.exists(), 10)


def test_a_server_that_runs_reads_what_the_command_line_snaps(laptop: Laptop) -> None:
    photo = laptop.folder / "card.jpg"
    photo.write_bytes(photo_of(1))
    with laptop.server("quick_reader") as (_, client):
        snaps = [tickler("snap", photo, "--said", "1 week", "--json", data=laptop.folder / "data") for _ in range(2)]
        assert [(done.status, done.json["state"], done.json["engine"]) for done in snaps] == [(0, "read", "fake")] * 2
        assert [each["state"] for each in cards(client)] == ["read"] * 2
    assert laptop.attempts() == [1, 1]


def test_the_first_start_prints_the_link_that_makes_the_account(laptop: Laptop) -> None:
    folder = {"TICKLER_DATA_DIR": str(laptop.folder / "data")}
    with running("serve", "quick_reader", laptop.folder / "first.log", folder) as program:
        address = program.wait_for("Tickler is at").split()[-1]
        code = program.wait_for("/#setup=").partition("#setup=")[2].strip()
        account = {"email": "ada@example.com", "password": "correct horse"}
        wrong = httpx.post(f"{address}v1/account", json={**account, "setup_code": "AAAAAAAAAA"})
        assert (wrong.status_code, wrong.json()["code"]) == (401, "wrong_setup_code")
        assert httpx.post(f"{address}v1/account", json={**account, "setup_code": code}).status_code == 201
        assert program.stop() == 0
    with running("serve", "quick_reader", laptop.folder / "second.log", folder) as program:
        program.wait_for("Tickler is at")
        assert program.stop() == 0
        assert "#setup=" not in program.said


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_server_ends_in_good_order(laptop: Laptop, number: signal.Signals) -> None:
    with laptop.server("slow_reader") as (program, client):
        laptop.send(client, photo_of(1))
        until(lambda: laptop.readings() == 1, 20)
        client.close()
        assert program.stop(number) == 0
        assert "Traceback" not in program.said
    with laptop.server("quick_reader") as (_, client):
        assert all_read(client)  # what was under way was finished
    assert laptop.attempts() == [1]


def test_a_server_that_cannot_listen_says_so_and_starts_nothing(laptop: Laptop) -> None:
    with laptop.server("quick_reader") as (_, client):
        port = str(client.base_url.port)
        done = tickler("serve", "--port", port, data=laptop.folder / "other")
    assert done.status == 6
    assert "[cannot_listen]" in done.error
    assert "Traceback" not in done.error
    assert not (laptop.folder / "other").exists()
