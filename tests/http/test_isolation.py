"""Two owners and every operation of the OpenAPI description: neither sees, changes or even notices the other's.

New operations are walked by themselves. One that names a thing in its path which is not among BELONGINGS fails here
until it is added.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from httpx2 import Response
from starlette.testclient import TestClient

from api.deps import Core
from tests.http.calls import act, add_contact, follow, ok
from tests.http.people import account_id
from tests.http.photos import picture
from tests.http.test_cards import read

OPEN = {"sign_up", "create_session", "pair_device", "get_health"}
"""What needs no token. Adding to these is a decision."""

MARK = "Zsófia Quastenflosser"
"""A name that nothing else here holds."""

NOT_OWNED: Mapping[str, str] = {"side": "front", "field": "name", "section": "undecided"}

EXAMPLES: Mapping[str, Any] = {
    "words": "3 weeks",
    "name": "Bob's",
    "kind": "call",
    "two_way": True,
    "outcome": "Bob's",
    "objective": "Bob's",
    "password": "another long password",
}
"""Values for the fields of bodies; ids are Ada's, and fields not named are left out unless they are required."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the description."""

    method: str
    path: str
    described: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Its operation id."""
        return str(self.described["operationId"])

    def url(self, values: Mapping[str, str]) -> str:
        """The path with its parameters."""
        return self.path.format_map(values)

    def makes_its_id(self) -> bool:
        """A PUT of a client-made id: another owner has no such id yet."""
        return self.method == "PUT" and "201" in self.described["responses"]


def operations(app: FastAPI) -> Iterator[Operation]:
    """All of them; those last that would make something of another owner's id."""
    found = [
        Operation(method.upper(), path, described)
        for path, methods in app.openapi()["paths"].items()
        for method, described in methods.items()
    ]
    yield from sorted(found, key=Operation.makes_its_id)


def parameters(operation: Operation, place: str) -> list[str]:
    """The names of an operation's parameters."""
    return [found["name"] for found in operation.described.get("parameters", []) if found["in"] == place]


def body(app: FastAPI, operation: Operation, ids: Mapping[str, str]) -> dict[str, Any]:
    """A request's body out of examples, with another owner's ids wherever an id may stand."""
    content = operation.described.get("requestBody", {}).get("content", {})
    if "multipart/form-data" in content:
        return {"files": {"front": ("front.jpg", picture())}, "data": {"said": "3 weeks"}}
    schema = json.dumps(content.get("application/json", {}).get("schema", {}))
    names = [name for name in app.openapi()["components"]["schemas"] if f'schemas/{name}"' in schema]
    if not names:
        return {}
    fields = app.openapi()["components"]["schemas"][names[0]].get("properties", {})
    return {"json": {name: ids.get(name, EXAMPLES.get(name)) for name in fields if name in ids or name in EXAMPLES}}


@dataclass(frozen=True, slots=True)
class World:
    """What Ada has; `ids` are by the names that parameters and fields have."""

    ids: Mapping[str, str]
    seen: str


def snapshot(client: TestClient) -> str:
    """All that an owner has, as her devices would copy it, and her devices."""
    synced = ok(client.get("/v1/sync", params={"limit": 200}))
    assert not synced["more"]
    devices = [device["id"] for device in ok(client.get("/v1/devices"))["items"]]
    return json.dumps([synced, devices, ok(client.get("/v1/account"))], sort_keys=True)


@pytest.fixture
def world(ada: TestClient, core: Core) -> World:
    """One of everything, with everything said about it."""
    key = uuid4()
    sent = {"said": "3 weeks", "event": f"{MARK} luncheon"}
    card = ok(ada.put(f"/v1/cards/{key}", files={"front": ("a.jpg", picture(text=MARK))}, data=sent), 201)
    read(core, account_id(ada), key)
    person = add_contact(ada, MARK, emails=[{"value": "zs@example.com"}], event_id=card["event_id"])
    follow_up = follow(ada, person, words="3 weeks", objective=MARK)
    touched = {"contact_id": person["id"], "kind": "call", "note": MARK}
    touch = ok(ada.post("/v1/touches", json=touched), 201)
    ids = {
        "card_id": str(key),
        "contact_id": person["id"],
        "event_id": card["event_id"],
        "follow_up_id": follow_up["id"],
        "touch_id": touch["id"],
        "device_id": ok(ada.get("/v1/devices"))["items"][0]["id"],
        "other_id": card["contact_id"],
    }
    return World(ids, snapshot(ada))


def call(app: FastAPI, client: TestClient, operation: Operation, ids: Mapping[str, str]) -> Response:
    """One operation with an owner's ids, wherever ids may stand."""
    asked = {name: ids[name] for name in parameters(operation, "query") if name in ids}
    asked |= {"event": ids["event_id"]} if "event" in parameters(operation, "query") else {}
    url = operation.url({**NOT_OWNED, **ids})
    return client.request(operation.method, url, params=asked, **body(app, operation, ids))


def test_every_operation_with_another_owners_ids(app: FastAPI, ada: TestClient, bob: TestClient, world: World) -> None:
    walked = []
    for operation in operations(app):
        if operation.name in OPEN | {"delete_session", "change_password"}:
            continue
        answer = call(app, bob, operation, world.ids)
        owned = [name for name in parameters(operation, "path") if name not in NOT_OWNED]
        sent = body(app, operation, world.ids).get("json", {})
        if operation.makes_its_id() and not set(sent) & set(world.ids):
            assert answer.status_code == 201, (operation.name, answer.text)
        elif owned or set(sent) & set(world.ids):
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), (operation.name, answer.text)
        else:
            assert answer.status_code < 300, (operation.name, answer.text)
        assert MARK not in answer.text, operation.name
        assert not [key for key in world.ids.values() if key in answer.text and answer.status_code != 404 and not owned]
        assert snapshot(ada) == world.seen, f"{operation.name} has touched another owner's"
        walked.append(operation.name)
    assert len(walked) > 30


def test_the_same_calls_with_ones_own_ids_find_something(app: FastAPI, ada: TestClient, world: World) -> None:
    """The walk above is worth something only if its requests are good ones: for their owner none is a 404."""
    for operation in operations(app):
        if operation.method == "GET":
            answer = call(app, ada, operation, world.ids)
            found = answer.status_code == 200 or answer.json()["code"] == "invalid_request"
            assert found, (operation.name, answer.text)
    changing = [operation for operation in operations(app) if operation.method in ("PATCH", "POST")]
    for operation in changing:
        if operation.name not in OPEN:
            answer = call(app, ada, operation, world.ids)
            assert answer.status_code not in (404, 422), (operation.name, answer.text)


def test_what_another_owner_deleted_was_never_there(
    app: FastAPI, ada: TestClient, bob: TestClient, world: World
) -> None:
    """410 would tell that it was."""
    deletions = [one for one in operations(app) if one.method == "DELETE" and "410" in one.described["responses"]]
    assert deletions
    for deletion in deletions:
        key = deletion.url(world.ids)
        ada.delete(key)
        named = parameters(deletion, "path")
        readable = f"/v1/follow-ups/{world.ids['follow_up_id']}" if named == ["follow_up_id"] else key
        for method in ("DELETE", "GET"):
            answer = bob.request(method, readable)
            assert answer.status_code in (404, 405), (deletion.name, answer.text)


def test_without_a_token_nothing_is_answered(app: FastAPI, anybody: TestClient, world: World) -> None:
    assert {one.name for one in operations(app) if "security" not in one.described} == OPEN
    for operation in operations(app):
        if operation.name not in OPEN:
            for headers in ({}, {"Authorization": "Bearer nobody's"}, {"Cookie": "tickler_session=nobody"}):
                url = operation.url({**NOT_OWNED, **world.ids})
                answer = anybody.request(operation.method, url, headers=headers)
                assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in"), operation.name
                assert answer.headers["www-authenticate"] == "Bearer"


def test_a_device_for_reading_changes_nothing(app: FastAPI, ada: TestClient, anybody: TestClient, world: World) -> None:
    code = ok(ada.post("/v1/pairings"), 201)["code"]
    token = ok(anybody.post("/v1/devices", json={"code": code, "scope": "read"}), 201)["token"]
    anybody.headers["Authorization"] = f"Bearer {token}"
    before = snapshot(ada)
    for operation in operations(app):
        # It may sign itself out: that is nobody else's.
        if operation.name not in OPEN | {"delete_session"} and operation.method != "GET":
            answer = call(app, anybody, operation, world.ids)
            assert (answer.status_code, answer.json()["code"]) == (403, "scope_missing"), operation.name
    assert snapshot(ada) == before


def test_ids_of_nobody_are_told_like_ids_of_others(app: FastAPI, bob: TestClient, world: World) -> None:
    nobody = {name: str(UUID(int=uuid4().int)) for name in world.ids}
    for operation in operations(app):
        owned = [name for name in parameters(operation, "path") if name in world.ids]
        if owned and not operation.makes_its_id():
            others, none = (call(app, bob, operation, ids) for ids in (world.ids, nobody))
            assert others.status_code == none.status_code == 404, operation.name
            told, untold = (set(answer.json()) for answer in (others, none))
            assert told == untold


def test_done_by_another_owner_is_not_done(ada: TestClient, bob: TestClient, world: World) -> None:
    """The one sentence that the walk must never make a mistake about, said by hand."""
    assert act(bob, {"id": world.ids["follow_up_id"]}, "done", outcome="won").status_code == 404
    assert ok(ada.get(f"/v1/follow-ups/{world.ids['follow_up_id']}"))["state"] == "open"
