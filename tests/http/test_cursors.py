"""Cursors that were never given out are refused, on every list, before the database sees them."""

from __future__ import annotations

from uuid import uuid4

from starlette.testclient import TestClient

from tests.http.calls import add_contact, add_event, follow, forged, ok, problem

KEY = str(uuid4())
FORGED = {
    "/v1/contacts": [forged("a\x00b", KEY), forged("\ud800", KEY), forged(1, KEY, 2), forged("a", 1)],
    "/v1/events": [forged("a\x00b", KEY), forged("\ud800", KEY), forged(["a"]), forged("a", None)],
    "/v1/follow-ups": [
        forged("0001-01-01T00:00:00+14:00", KEY),
        forged("9999-12-31T23:59:59-12:00", KEY),
        forged("2026-11-20T10:00:00", KEY),
        forged(None, KEY),
    ],
    "/v1/tickler/due": [
        forged("2026-11-20", "10:00+02:00", KEY),
        forged("2026-02-30", "10:00", KEY),
        forged(20261120, "10:00", KEY),
        forged("2026-11-20", "10:00", "me"),
    ],
}


def test_a_forged_cursor_is_refused(ada: TestClient) -> None:
    person = add_contact(ada)
    add_event(ada)
    follow(ada, person, day="2026-11-20")
    ok(ada.post("/v1/touches", json={"contact_id": person["id"], "kind": "call"}), 201)
    touches = {f"/v1/contacts/{person['id']}/touches": FORGED["/v1/follow-ups"]}
    for path, cursors in (FORGED | touches).items():
        for cursor in (*cursors, "nonsense", "💥", forged(), forged({}), forged([[]])):
            answer = ada.get(path, params={"cursor": cursor})
            assert problem(answer) == (422, "invalid_cursor"), (path, cursor)


def test_a_cursor_of_another_list_is_refused(ada: TestClient) -> None:
    for name in "abc":
        add_event(ada, name)
    cursor = ok(ada.get("/v1/events", params={"limit": 1}))["next_cursor"]
    assert problem(ada.get("/v1/follow-ups", params={"cursor": cursor})) == (422, "invalid_cursor")
