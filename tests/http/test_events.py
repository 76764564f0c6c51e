"""Events: made under the client's id, edited, deleted without their people."""

from __future__ import annotations

from uuid import uuid4

from starlette.testclient import TestClient

from tests.http.calls import add_contact, add_event, ok, pages, problem


def test_an_event_is_made_once_however_often_it_is_sent(ada: TestClient) -> None:
    path, body = f"/v1/events/{uuid4()}", {"name": "Chamber luncheon", "starts_on": "2026-11-20"}
    made = ada.put(path, json=body)
    assert made.status_code == 201
    assert made.headers["etag"] == f'"{made.json()["revision"]}"'
    assert made.json() | {"name": "Chamber luncheon", "starts_on": "2026-11-20", "place": None} == made.json()
    assert ok(ada.put(path, json=body)) == made.json()
    assert problem(ada.put(path, json=body | {"place": "Town hall"})) == (409, "event_conflict")
    assert ok(ada.get(path)) == made.json()


def test_a_replay_does_not_undo_an_edit(ada: TestClient) -> None:
    path, body = f"/v1/events/{uuid4()}", {"name": "Chamber luncheon"}
    ok(ada.put(path, json=body), 201)
    edited = ok(ada.patch(path, json={"place": "Town hall"}))
    assert edited["name"] == "Chamber luncheon"
    assert ok(ada.put(path, json=body)) == edited


def test_events_are_listed_by_name(ada: TestClient, bob: TestClient) -> None:
    for name in ("trade fair", "Élan breakfast", "Chamber luncheon", "Architects' day"):
        add_event(ada, name)
    add_event(bob, "Another's")
    names = [event["name"] for event in pages(ada, "/v1/events", limit=2)]
    assert names == ["Architects' day", "Chamber luncheon", "Élan breakfast", "trade fair"]


def test_an_edit_of_an_older_version_is_refused(ada: TestClient) -> None:
    event = add_event(ada)
    path, seen = f"/v1/events/{event['id']}", f'"{event["revision"]}"'
    ok(ada.patch(path, json={"place": "Town hall"}, headers={"If-Match": seen}))
    assert problem(ada.patch(path, json={"place": "Inn"}, headers={"If-Match": seen})) == (412, "stale_version")
    assert problem(ada.delete(path, headers={"If-Match": seen})) == (412, "stale_version")
    assert ok(ada.get(path))["place"] == "Town hall"


def test_an_event_does_not_end_before_it_starts(ada: TestClient) -> None:
    backwards = {"name": "Fair", "starts_on": "2026-11-20", "ends_on": "2026-11-19"}
    assert problem(ada.put(f"/v1/events/{uuid4()}", json=backwards)) == (422, "invalid_request")
    event = add_event(ada, starts_on="2026-11-20")
    path = f"/v1/events/{event['id']}"
    assert problem(ada.patch(path, json={"ends_on": "2026-11-19"})) == (422, "invalid_request")
    assert ok(ada.get(path)) == event


def test_a_deleted_event_leaves_its_people(ada: TestClient) -> None:
    event = add_event(ada)
    person = add_contact(ada, event_id=event["id"])
    assert ada.delete(f"/v1/events/{event['id']}").status_code == 204
    assert problem(ada.get(f"/v1/events/{event['id']}")) == (410, "gone")
    assert ok(ada.get(f"/v1/contacts/{person['id']}"))["event_id"] is None
    assert problem(ada.put(f"/v1/events/{event['id']}", json={"name": "Chamber luncheon"})) == (410, "gone")


def test_anothers_event_is_not_there(ada: TestClient, bob: TestClient) -> None:
    event = add_event(ada)
    path = f"/v1/events/{event['id']}"
    answers = [bob.get(path), bob.patch(path, json={"name": "Mine"}), bob.delete(path)]
    assert [problem(answer) for answer in answers] == [(404, "not_found")] * 3
    assert problem(bob.put(f"/v1/contacts/{uuid4()}", json={"event_id": event["id"]})) == (404, "not_found")
    assert ok(ada.get(path)) == event


def test_bad_events_are_refused(ada: TestClient) -> None:
    path = f"/v1/events/{uuid4()}"
    assert problem(ada.put(path, json={})) == (422, "invalid_request")
    assert problem(ada.put(path, json={"name": " "})) == (422, "invalid_request")
    assert problem(ada.put(path, json={"name": "x", "where": "y"})) == (422, "unknown_field")
    assert problem(ada.put(path, json={"name": "x", "starts_on": "1969-12-31"})) == (422, "day_out_of_range")
    assert problem(ada.put(path, json={"name": "n" * 201})) == (422, "invalid_request")
    assert problem(ada.get("/v1/events", params={"cursor": "nonsense"})) == (422, "invalid_cursor")
    assert problem(ada.get(path)) == (404, "not_found")
