"""Pairing by a one-time code, and shutting devices out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NoReturn, cast

from fastapi import FastAPI
from starlette.testclient import TestClient

from api.deps import Core
from models.errors import DatabaseBusy
from tests.http.people import MovableClock


def pair(client: TestClient, code: str, **more: Any) -> Any:  # noqa: ANN401 - an answer
    return client.post("/v1/devices", json={"code": code, "device": "tablet", **more})


def test_a_code_lets_one_device_in_once(ada: TestClient, anybody: TestClient) -> None:
    offered = ada.post("/v1/pairings")
    assert offered.status_code == 201
    code = offered.json()["code"]
    assert offered.json()["url"] == f"http://tickler.example.com/#pair={code}"
    joined = pair(anybody, code.lower())
    assert joined.status_code == 201
    assert joined.json()["account"]["email"] == "ada@example.com"
    token = joined.json()["token"]
    assert anybody.get("/v1/account", headers={"Authorization": f"Bearer {token}"}).status_code == 200
    again = pair(anybody, code)
    assert (again.status_code, again.json()["code"]) == (401, "pairing_refused")


def test_a_code_is_good_for_ten_minutes(ada: TestClient, anybody: TestClient, clock: MovableClock) -> None:
    code = ada.post("/v1/pairings").json()["code"]
    clock.advance(minutes=10)
    assert pair(anybody, code).json()["code"] == "pairing_refused"


def test_guessing_codes_is_slowed_down(anybody: TestClient) -> None:
    statuses = [pair(anybody, f"GUESS{number:05}").status_code for number in range(31)]
    assert statuses == [401] * 30 + [429]


def test_devices_are_listed_and_shut_out(ada: TestClient, anybody: TestClient) -> None:
    joined = pair(anybody, ada.post("/v1/pairings").json()["code"]).json()
    listed = ada.get("/v1/devices").json()["items"]
    assert {(device["name"], device["current"]) for device in listed} == {("phone", True), ("tablet", False)}
    assert ada.delete(f"/v1/devices/{joined['device']['id']}").status_code == 204
    assert anybody.get("/v1/account", headers={"Authorization": f"Bearer {joined['token']}"}).status_code == 401
    assert [device["name"] for device in ada.get("/v1/devices").json()["items"]] == ["phone"]


def test_nobody_shuts_out_anothers_device(ada: TestClient, bob: TestClient) -> None:
    (device,) = ada.get("/v1/devices").json()["items"]
    answer = bob.delete(f"/v1/devices/{device['id']}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert ada.get("/v1/account").status_code == 200


def test_a_device_for_reading_only_reads(ada: TestClient, anybody: TestClient) -> None:
    joined = pair(anybody, ada.post("/v1/pairings").json()["code"], scope="read").json()
    headers = {"Authorization": f"Bearer {joined['token']}"}
    assert anybody.get("/v1/account", headers=headers).status_code == 200
    answer = anybody.patch("/v1/account", json={"name": "x"}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "scope_missing")
    assert ada.get("/v1/account").json()["name"] == ""


def test_a_device_for_reading_only_signs_itself_out(ada: TestClient, anybody: TestClient) -> None:
    joined = pair(anybody, ada.post("/v1/pairings").json()["code"], scope="read").json()
    headers = {"Authorization": f"Bearer {joined['token']}"}
    assert anybody.delete("/v1/sessions/current", headers=headers).status_code == 204
    assert anybody.get("/v1/account", headers=headers).status_code == 401


class BusyDatabase:
    """A database that another process holds for longer than anybody waits."""

    def begin(self) -> NoReturn:
        """What a transaction comes to."""
        raise DatabaseBusy


def test_who_only_asks_is_answered_while_nobody_can_write(ada: TestClient, app: FastAPI, core: Core) -> None:
    app.state.core = replace(core, writing=cast(Any, BusyDatabase()))
    assert ada.get("/v1/account").status_code == 200  # not seen before: it would be noted


def test_when_a_device_was_last_seen_is_noted(ada: TestClient, clock: MovableClock) -> None:
    ada.get("/v1/account")
    clock.advance(hours=3)
    ada.get("/v1/account")
    (device,) = ada.get("/v1/devices").json()["items"]
    assert device["last_seen_at"] == clock.now.isoformat().replace("+00:00", "Z")
