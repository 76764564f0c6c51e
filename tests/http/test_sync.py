"""Delta sync: a device that only syncs ends up with what the server has, whatever happened meanwhile."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID, uuid4

import pytest
from starlette.testclient import TestClient

from api.deps import Core
from models import tombstone
from tests.builders import make_card
from tests.http.calls import act, add_contact, add_event, follow, forged, ok, pages, problem
from tests.http.people import MovableClock, account_id

LISTS = {"contact": "contacts", "event": "events", "follow_up": "follow-ups", "card": "cards"}


class Copy:
    """What a device keeps: it does nothing but ask for changes and write them down."""

    def __init__(self, client: TestClient) -> None:
        self.client = client
        self.token: str | None = None
        self.rows: dict[str, dict[str, Any]] = {kind: {} for kind in (*LISTS, "touch")}
        self.heard: list[int] = []

    def catch_up(self, limit: int = 50) -> int:
        """Asks until there is no more; how many changes came."""
        came = 0
        while True:
            parameters = {"limit": limit} | ({"token": self.token} if self.token else {})
            answer = ok(self.client.get("/v1/sync", params=parameters))
            assert len(answer["changes"]) <= limit
            for change in answer["changes"]:
                self._write(change)
            came += len(answer["changes"])
            self.token = answer["token"]
            if not answer["more"]:
                return came

    def _write(self, change: dict[str, Any]) -> None:
        self.heard.append(change["revision"])
        if change["value"] is None:
            self.rows[change["kind"]].pop(change["id"], None)
        else:
            assert (change["value"]["id"], change["value"]["revision"]) == (change["id"], change["revision"])
            self.rows[change["kind"]][change["id"]] = change["value"]


def on_the_server(client: TestClient) -> dict[str, dict[str, Any]]:
    """The same from the lists."""
    rows = {kind: {row["id"]: row for row in pages(client, f"/v1/{path}")} for kind, path in LISTS.items()}
    touches = [row for key in rows["contact"] for row in pages(client, f"/v1/contacts/{key}/touches")]
    return rows | {"touch": {row["id"]: row for row in touches}}


class Life:
    """Things that happen to an owner's people, one after another, at random but the same for the same seed."""

    def __init__(self, client: TestClient, core: Core, clock: MovableClock, seed: int) -> None:
        self.client = client
        self.core = core
        self.clock = clock
        self.chance = random.Random(seed)
        self.happened: dict[str, int] = {}

    def any(self, kind: str) -> str | None:
        """A row of the kind, if there is one."""
        rows = pages(self.client, f"/v1/{LISTS[kind]}")
        return self.chance.choice(rows)["id"] if rows else None

    def happens(self) -> None:
        """One thing; a minute after the last, so that lists by time are in the order of what happened."""
        self.clock.advance(minutes=1)
        what = self.chance.choice(
            [
                self.meet, self.meet, self.meet_at_event, self.snap, self.correct, self.plan, self.plan, self.finish,
                self.snooze, self.reschedule, self.drop, self.touch, self.lose, self.forget, self.merge, self.end_event,
            ]
        )  # fmt: skip
        if what():
            self.happened[what.__name__] = self.happened.get(what.__name__, 0) + 1

    def meet(self) -> bool:
        """A new contact."""
        number = self.chance.randrange(1000, 9999)
        add_contact(self.client, f"Person {number}", phones=[{"value": f"+1212555{number}"}])
        return True

    def meet_at_event(self) -> bool:
        """A new contact at a new event."""
        event = add_event(self.client, f"Luncheon {self.chance.random()}")
        add_contact(self.client, f"Guest {self.chance.random()}", event_id=event["id"])
        return True

    def snap(self) -> bool:
        """A new card, with its contact."""
        account_id = UUID(ok(self.client.get("/v1/account"))["id"])
        with self.core.writing.begin() as session:
            make_card(session, account_id, content=self.chance.randbytes(8), now=self.clock(), key=self._key())
        return True

    def correct(self) -> bool:
        """A contact is edited."""
        return self._on("contact", lambda key: self.client.patch(f"/v1/contacts/{key}", json=self._correction()))

    def plan(self) -> bool:
        """A new follow-up."""
        words = self.chance.choice(["3 weeks", "next month", "let's have lunch", "I'll call you"])
        body = {"words": words}
        return self._on("contact", lambda key: self.client.post("/v1/follow-ups", json=body | {"contact_id": key}))

    def finish(self) -> bool:
        """A follow-up is done, with a touch and perhaps a next one."""
        body = {"outcome": "Spoke."} | ({"next": {"words": "2 weeks"}} if self.chance.random() < 0.5 else {})
        return self._on("follow_up", lambda key: act(self.client, {"id": key}, "done", **body))

    def snooze(self) -> bool:
        """A follow-up is put off."""
        return self._on("follow_up", lambda key: act(self.client, {"id": key}, "snooze", words="1 week"))

    def reschedule(self) -> bool:
        """A follow-up is planned anew."""
        return self._on("follow_up", lambda key: act(self.client, {"id": key}, "reschedule", day="2026-12-15"))

    def drop(self) -> bool:
        """A follow-up is given up."""
        return self._on("follow_up", lambda key: act(self.client, {"id": key}, "drop"))

    def touch(self) -> bool:
        """A touch is recorded."""
        body = {"kind": "mail"}
        return self._on("contact", lambda key: self.client.post("/v1/touches", json=body | {"contact_id": key}))

    def lose(self) -> bool:
        """A card is deleted."""
        return self._on("card", lambda key: self.client.delete(f"/v1/cards/{key}"))

    def forget(self) -> bool:
        """A contact is deleted."""
        return self._on("contact", lambda key: self.client.delete(f"/v1/contacts/{key}"))

    def merge(self) -> bool:
        """Two contacts become one."""
        body = {"other_id": self.any("contact") or str(uuid4())}
        return self._on("contact", lambda key: self.client.post(f"/v1/contacts/{key}/merge", json=body))

    def end_event(self) -> bool:
        """An event is deleted."""
        return self._on("event", lambda key: self.client.delete(f"/v1/events/{key}"))

    def _on(self, kind: str, do: Callable[[str], Any]) -> bool:
        key = self.any(kind)
        if key is None:
            return False
        answer = do(key)
        assert answer.status_code in (200, 201, 204, 409), answer.text
        return bool(answer.status_code != 409)

    def _key(self) -> UUID:
        return UUID(int=self.chance.getrandbits(128))

    def _correction(self) -> dict[str, Any]:
        changes: list[dict[str, Any]] = [
            {"name": "Corrected"},
            {"phones": []},
            {"emails": [{"value": "x@y.example"}]},
            {"notes": None},
        ]
        return self.chance.choice(changes)


@pytest.mark.parametrize("seed", range(3))
def test_a_copy_ends_as_the_server_is(
    ada: TestClient, bob: TestClient, core: Core, clock: MovableClock, seed: int
) -> None:
    life, others = Life(ada, core, clock, seed), Life(bob, core, clock, seed + 100)
    often, seldom = Copy(ada), Copy(ada)
    for number in range(80):
        life.happens()
        if number % 4 == 0:
            others.happens()
        if life.chance.random() < 0.3:
            often.catch_up(limit=life.chance.choice([1, 2, 7, 50]))
    for copy in (often, seldom):
        copy.catch_up(limit=5)
    late = Copy(ada)
    late.catch_up()
    assert often.rows == seldom.rows == late.rows == on_the_server(ada)
    assert len(life.happened) >= 10, "a run in which hardly anything happened shows nothing"
    assert often.heard == sorted(often.heard)


def test_a_copy_misses_nothing_of_what_several_write_at_once(ada: TestClient) -> None:
    copy = Copy(ada)

    def write(number: int) -> None:
        person = add_contact(ada, f"Person {number}")
        follow(ada, person, words="3 weeks")
        if number % 3 == 0:
            ok(ada.delete(f"/v1/contacts/{person['id']}"), 204)

    with ThreadPoolExecutor(max_workers=4) as pool:
        writing = [pool.submit(write, number) for number in range(24)]
        while not all(each.done() for each in writing):
            copy.catch_up(limit=3)
    for each in writing:
        each.result()
    copy.catch_up(limit=3)
    assert copy.rows == on_the_server(ada)
    assert len(copy.rows["follow_up"]) == 16
    assert copy.heard == sorted(copy.heard)


def test_nothing_new_is_nothing(ada: TestClient) -> None:
    copy = Copy(ada)
    add_contact(ada)
    assert copy.catch_up() == 1
    assert copy.catch_up() == 0
    follow(ada, day="2026-12-04")
    assert copy.catch_up() == 2


def test_a_first_sync_hears_of_no_deletion(ada: TestClient) -> None:
    gone, kept = add_contact(ada, "Gone"), add_contact(ada, "Kept")
    early = Copy(ada)
    early.catch_up()
    ada.delete(f"/v1/contacts/{gone['id']}")
    late = Copy(ada)
    assert (late.catch_up(), list(late.rows["contact"])) == (1, [kept["id"]])
    assert (early.catch_up(), list(early.rows["contact"])) == (1, [kept["id"]])


def test_what_is_deleted_between_two_pages_is_heard_of(ada: TestClient) -> None:
    people = [add_contact(ada, f"Person {number}") for number in range(4)]
    first = ok(ada.get("/v1/sync", params={"limit": 2}))
    assert first["more"]
    copy = Copy(ada)
    copy.rows["contact"] = {change["id"]: change["value"] for change in first["changes"]}
    copy.token = first["token"]
    for person in (people[0], people[3]):
        ada.delete(f"/v1/contacts/{person['id']}")
    copy.catch_up(limit=2)
    assert set(copy.rows["contact"]) == {people[1]["id"], people[2]["id"]}


def test_a_token_that_is_too_old_says_so(ada: TestClient, core: Core, clock: MovableClock) -> None:
    person = add_contact(ada)
    copy, fresh = Copy(ada), Copy(ada)
    copy.catch_up()
    ada.delete(f"/v1/contacts/{person['id']}")
    fresh.catch_up()
    clock.advance(days=tombstone.KEPT_DAYS + 1)
    with core.writing.begin() as session:
        tombstone.prune(session, account_id(ada), clock() - dt.timedelta(days=tombstone.KEPT_DAYS))
    assert problem(ada.get("/v1/sync", params={"token": copy.token})) == (410, "sync_token_expired")
    assert ok(ada.get("/v1/sync", params={"token": fresh.token}))["changes"] == []
    copy.token = None
    copy.rows["contact"].clear()
    copy.catch_up()
    assert copy.rows == on_the_server(ada)


def test_a_token_shows_nobody_elses_rows(ada: TestClient, bob: TestClient) -> None:
    add_contact(ada), add_contact(ada)
    mine = add_contact(bob)
    start = ok(ada.get("/v1/sync", params={"limit": 1}))["token"]
    changes = ok(bob.get("/v1/sync", params={"token": start}))["changes"]
    assert {change["id"] for change in changes} <= {mine["id"]}


FORGED = (
    "nonsense", "AAAA", "💥", "x" * 200, forged(), forged(1), forged("a", "b"), forged(None, None), forged([1], {}),
    forged(10**30, 0), forged(0, 10**30), forged(-(10**30), 0), forged(1e400, 0), forged(True, False, 1),
)  # fmt: skip


def test_tokens_that_were_never_given_are_refused(ada: TestClient) -> None:
    add_contact(ada)
    answers = {token: problem(ada.get("/v1/sync", params={"token": token})) for token in FORGED}
    assert set(answers.values()) <= {(422, "invalid_cursor"), (410, "sync_token_expired")}, answers
