"""Touches: recorded by hand, listed newest first, taken back."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

from starlette.testclient import TestClient

from tests.builders import NOW
from tests.http.calls import add_contact, follow, ok, pages, problem


def test_a_call_takes_two_and_a_voicemail_one(ada: TestClient) -> None:
    person = add_contact(ada)
    call = ok(ada.post("/v1/touches", json={"contact_id": person["id"], "kind": "call"}), 201)
    assert call["two_way"] is True
    assert dt.datetime.fromisoformat(call["at"]) == NOW
    voicemail = ok(ada.post("/v1/touches", json={"contact_id": person["id"], "kind": "voicemail"}), 201)
    assert voicemail["two_way"] is False
    answered = {"contact_id": person["id"], "kind": "mail", "two_way": True}
    assert ok(ada.post("/v1/touches", json=answered), 201)["two_way"] is True


def test_touches_are_listed_newest_first(ada: TestClient) -> None:
    person, other = add_contact(ada), add_contact(ada, "Somebody Else")
    for day in (3, 1, 4, 2):
        at = f"2026-11-{day:02}T10:00:00+01:00"
        ok(ada.post("/v1/touches", json={"contact_id": person["id"], "kind": "call", "at": at}), 201)
    ok(ada.post("/v1/touches", json={"contact_id": other["id"], "kind": "call"}), 201)
    listed = pages(ada, f"/v1/contacts/{person['id']}/touches", limit=3)
    assert [touch["at"] for touch in listed] == [f"2026-11-{day:02}T09:00:00Z" for day in (4, 3, 2, 1)]


def test_a_touch_sent_twice_with_one_key_is_one(ada: TestClient) -> None:
    person = add_contact(ada)
    body = {"contact_id": person["id"], "kind": "call", "note": "Talked of the bridge."}
    headers = {"Idempotency-Key": str(uuid4())}
    first = ok(ada.post("/v1/touches", json=body, headers=headers), 201)
    again = ada.post("/v1/touches", json=body, headers=headers)
    assert (again.headers["idempotent-replayed"], ok(again, 201)) == ("true", first)
    other = ada.post("/v1/touches", json=body | {"kind": "mail"}, headers=headers)
    assert problem(other) == (409, "idempotency_key_reused")
    assert pages(ada, f"/v1/contacts/{person['id']}/touches") == [first]


def test_a_touch_is_taken_back(ada: TestClient) -> None:
    person = add_contact(ada)
    touch = ok(ada.post("/v1/touches", json={"contact_id": person["id"], "kind": "call"}), 201)
    assert ada.delete(f"/v1/touches/{touch['id']}").status_code == 204
    assert pages(ada, f"/v1/contacts/{person['id']}/touches") == []
    assert problem(ada.delete(f"/v1/touches/{touch['id']}")) == (410, "gone")


def test_a_touch_belongs_to_the_contact_of_its_follow_up(ada: TestClient) -> None:
    follow_up, other = follow(ada, day="2026-11-25"), add_contact(ada, "Somebody Else")
    mixed = {"contact_id": other["id"], "kind": "call", "follow_up_id": follow_up["id"]}
    assert problem(ada.post("/v1/touches", json=mixed)) == (404, "not_found")
    fitting = mixed | {"contact_id": follow_up["contact_id"]}
    assert ok(ada.post("/v1/touches", json=fitting), 201)["follow_up_id"] == follow_up["id"]


def test_anothers_people_are_not_touched(ada: TestClient, bob: TestClient) -> None:
    person = add_contact(ada)
    touch = ok(ada.post("/v1/touches", json={"contact_id": person["id"], "kind": "call"}), 201)
    answers = [
        bob.post("/v1/touches", json={"contact_id": person["id"], "kind": "call"}),
        bob.get(f"/v1/contacts/{person['id']}/touches"),
        bob.delete(f"/v1/touches/{touch['id']}"),
    ]
    assert [problem(answer) for answer in answers] == [(404, "not_found")] * 3
    assert pages(ada, f"/v1/contacts/{person['id']}/touches") == [touch]


def test_bad_touches_are_refused(ada: TestClient) -> None:
    good = {"contact_id": add_contact(ada)["id"], "kind": "call"}

    def code(**change: object) -> tuple[int, str]:
        return problem(ada.post("/v1/touches", json=good | change))

    assert code(kind="telegram") == (422, "invalid_request")
    assert code(at="2026-11-20T10:00:00") == (422, "invalid_request")
    assert code(at="0001-01-01T00:00:00+14:00") == (422, "day_out_of_range")
    assert code(at="9999-12-31T23:59:59-12:00") == (422, "day_out_of_range")
    assert code(note="n" * 10_001) == (422, "invalid_request")
    assert code(note="null \x00 byte") == (422, "invalid_request")
    assert code(mood="good") == (422, "unknown_field")
    assert pages(ada, f"/v1/contacts/{good['contact_id']}/touches") == []
