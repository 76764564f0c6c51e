"""Contacts: made and set right by hand, found by anything in them, deleted with all that hangs on them."""

from __future__ import annotations

import hashlib
from typing import Any
from uuid import uuid4

import pytest
from starlette.testclient import TestClient

from api.deps import Core
from tests.http.calls import add_contact, add_event, follow, ok, pages, problem
from tests.http.people import account_id
from tests.http.photos import picture

MARA: dict[str, Any] = {
    "name": "Mara Lindqvist",
    "title": "Head of Structures",
    "department": "Bridges",
    "organization": "Ångström & Brücke GmbH",
    "phones": [{"value": "(212) 555-0143", "type": "mobile"}],
    "emails": [{"value": "mara@bruecke.example"}],
    "urls": [{"value": "https://bruecke.example/team"}],
    "socials": [{"value": "@maralind", "type": "linkedin"}],
    "addresses": [{"text": "4 Quay Lane, Springfield"}],
    "notes": "Collects fountain pens.",
}


def test_a_contact_is_made_once_however_often_it_is_sent(ada: TestClient) -> None:
    path = f"/v1/contacts/{uuid4()}"
    made = ada.put(path, json=MARA)
    person = ok(made, 201)
    assert made.headers["etag"] == f'"{person["revision"]}"'
    assert ok(ada.put(path, json=MARA)) == person == ok(ada.get(path))
    assert problem(ada.put(path, json=MARA | {"name": "Somebody Else"})) == (409, "contact_conflict")
    assert ok(ada.get(path)) == person


def test_what_a_person_gives_is_confirmed_and_phones_are_dialable(ada: TestClient) -> None:
    person = add_contact(ada, **MARA)
    (phone,) = person["phones"]
    assert phone == {"value": "+12125550143", "raw": "(212) 555-0143", "type": "mobile", "confidence": None}
    listed = ["name", "title", "department", "organization", "phones", "emails", "urls", "socials", "addresses"]
    assert sorted(person["confirmed"]) == sorted(listed)


def test_phones_are_read_as_in_the_accounts_region(ada: TestClient) -> None:
    ok(ada.patch("/v1/account", json={"region": "DE-BY"}))
    numbers = [{"value": "089 1234567"}, {"value": "+44 20 7946 0958"}, {"value": "ask at the desk"}]
    phones = add_contact(ada, phones=numbers)["phones"]
    assert [phone["value"] for phone in phones] == ["+49891234567", "+442079460958", "ask at the desk"]


def test_an_edit_changes_what_was_sent_and_nothing_else(ada: TestClient) -> None:
    before = add_contact(ada, name="Mara Lindqvist", title="Engineer", phones=[{"value": "+12125550143"}])
    after = ok(ada.patch(f"/v1/contacts/{before['id']}", json={"title": None, "emails": [{"value": "m@x.example"}]}))
    assert (after["title"], [email["value"] for email in after["emails"]]) == (None, ["m@x.example"])
    assert (after["name"], after["phones"]) == (before["name"], before["phones"])
    assert after["revision"] > before["revision"]
    emptied = ok(ada.patch(f"/v1/contacts/{before['id']}", json={"phones": []}))
    assert (emptied["phones"], emptied["emails"]) == ([], after["emails"])


def test_blank_is_nothing(ada: TestClient) -> None:
    person = add_contact(ada, name="  ", organization="Keel Ltd")
    assert (person["name"], person["organization"]) == (None, "Keel Ltd")


def test_an_edit_of_an_older_version_is_refused(ada: TestClient) -> None:
    person = add_contact(ada)
    path, seen = f"/v1/contacts/{person['id']}", f'"{person["revision"]}"'
    newer = ok(ada.patch(path, json={"notes": "Left-handed."}, headers={"If-Match": seen}))
    assert problem(ada.patch(path, json={"notes": "?"}, headers={"If-Match": seen})) == (412, "stale_version")
    assert problem(ada.delete(path, headers={"If-Match": seen})) == (412, "stale_version")
    assert problem(ada.patch(path, json={"notes": "?"}, headers={"If-Match": "yes"})) == (422, "invalid_entity_tag")
    assert ok(ada.get(path)) == newer


@pytest.mark.parametrize(
    "query",
    [
        "lindqvist",
        "mara structures",
        "bridges",
        "angstrom BRUCKE",
        "212 555-0143",
        "5550143",
        "mara@bruecke",
        "bruecke.example/team",
        "maralind",
        "quay",
        "fountain pens",
        "chamber lunch",
        "town hall mara",
    ],
)
def test_a_contact_is_found_by_anything_in_it(ada: TestClient, query: str) -> None:
    luncheon = add_event(ada, "Chamber luncheon", place="Town hall")
    person = add_contact(ada, **MARA, event_id=luncheon["id"])
    add_contact(ada, "Somebody Else", phones=[{"value": "+13125550199"}])
    assert [found["id"] for found in pages(ada, "/v1/contacts", q=query)] == [person["id"]]


def test_wildcards_are_letters(ada: TestClient) -> None:
    add_contact(ada)
    assert [pages(ada, "/v1/contacts", q=query) for query in ("%", "_ara", "mara\\")] == [[], [], []]


def test_the_list_is_paged_by_name_without_gaps(ada: TestClient, bob: TestClient) -> None:
    names = [f"Person {number:02}" for number in range(7)]
    for name in [*reversed(names), names[3]]:
        add_contact(ada, name)
    add_contact(bob, "Another's Friend")
    listed = pages(ada, "/v1/contacts", limit=3)
    assert [person["name"] for person in listed] == sorted([*names, names[3]])
    assert len({person["id"] for person in listed}) == 8


def test_the_people_of_one_event(ada: TestClient) -> None:
    luncheon, fair = add_event(ada), add_event(ada, "Fair")
    met = {add_contact(ada, f"Met {number}", event_id=luncheon["id"])["id"] for number in range(3)}
    add_contact(ada, "Elsewhere", event_id=fair["id"])
    assert {person["id"] for person in pages(ada, "/v1/contacts", event=luncheon["id"], limit=2)} == met


def test_a_person_is_deleted_with_all_that_hangs_on_them(ada: TestClient) -> None:
    person, kept = add_contact(ada), add_contact(ada, "Kept")
    follow_up, other = follow(ada, person, day="2026-11-25"), follow(ada, kept, day="2026-11-25")
    touch = ok(ada.post("/v1/touches", json={"contact_id": person["id"], "kind": "call"}), 201)
    assert ada.delete(f"/v1/contacts/{person['id']}").status_code == 204
    assert problem(ada.get(f"/v1/contacts/{person['id']}")) == (410, "gone")
    assert problem(ada.get(f"/v1/follow-ups/{follow_up['id']}")) == (410, "gone")
    assert problem(ada.delete(f"/v1/touches/{touch['id']}")) == (410, "gone")
    assert problem(ada.put(f"/v1/contacts/{person['id']}", json={"name": "Back"})) == (410, "gone")
    assert pages(ada, "/v1/follow-ups") == [other]
    assert [row["id"] for row in pages(ada, "/v1/contacts")] == [kept["id"]]


def test_a_deleted_person_takes_their_cards_and_photos_along(ada: TestClient, core: Core) -> None:
    photo, key = picture(), uuid4()
    card = ok(ada.put(f"/v1/cards/{key}", files={"front": ("a.jpg", photo)}, data={"said": "3 weeks"}), 201)
    owner, sha = account_id(ada), hashlib.sha256(photo).hexdigest()
    assert core.photos.has(owner, sha)
    assert ada.delete(f"/v1/contacts/{card['contact_id']}").status_code == 204
    assert problem(ada.get(f"/v1/cards/{key}")) == (410, "gone")
    assert not core.photos.has(owner, sha)


def test_a_photo_that_another_persons_card_shows_stays(ada: TestClient, core: Core) -> None:
    photo = {"front": ("a.jpg", picture())}
    one, other = (ok(ada.put(f"/v1/cards/{uuid4()}", files=photo), 201) for _ in range(2))
    assert ada.delete(f"/v1/contacts/{one['contact_id']}").status_code == 204
    assert ada.get(f"/v1/cards/{other['id']}/photos/front").content == picture()


def test_a_search_goes_on_where_its_page_ended(ada: TestClient) -> None:
    wanted = {add_contact(ada, f"Guest {number}", notes="Likes chess.")["id"] for number in range(5)}
    for number in range(5):
        add_contact(ada, f"Guest {number}")
    assert {row["id"] for row in pages(ada, "/v1/contacts", q="chess guest", limit=2)} == wanted


def test_what_is_as_long_as_an_address_may_be_is_taken(ada: TestClient) -> None:
    path = f"/v1/contacts/{add_contact(ada)['id']}"
    longest = "https://keel.example/".ljust(320, "a")
    told = ok(ada.patch(path, json={"urls": [{"value": longest}]}))
    assert [point["value"] for point in told["urls"]] == [longest]
    for refused in (longest + "a", "", "  "):
        assert problem(ada.patch(path, json={"urls": [{"value": refused}]})) == (422, "invalid_request")


def test_a_merge_sent_twice_with_one_key_is_done_once(ada: TestClient) -> None:
    keep, other = add_contact(ada), add_contact(ada, "M. Lindqvist")
    path, body, key = f"/v1/contacts/{keep['id']}/merge", {"other_id": other["id"]}, {"Idempotency-Key": str(uuid4())}
    first = ada.post(path, json=body, headers=key)
    assert first.headers["etag"] == f'"{ok(first)["revision"]}"'
    assert ok(ada.post(path, json=body, headers=key)) == ok(first)
    assert problem(ada.post(path, json=body)) == (410, "gone")


def test_duplicates_are_offered_with_what_they_share(ada: TestClient, bob: TestClient) -> None:
    mara = add_contact(ada, emails=[{"value": "mara@x.example"}])
    again = add_contact(ada, "M. Lindqvist", emails=[{"value": "Mara@X.example"}])
    ben = add_contact(ada, "Ben Okafor", organization="Keel Ltd", phones=[{"value": "(212) 555-0143"}])
    same = add_contact(ada, "ben  OKAFOR", organization="keel ltd", phones=[{"value": "+1 212 555 0143"}])
    add_contact(ada, "Nobody's Double")
    add_contact(bob, emails=[{"value": "mara@x.example"}])
    groups = ok(ada.get("/v1/contacts/duplicates"))["items"]
    found = {frozenset(row["id"] for row in group["contacts"]): group["reasons"] for group in groups}
    assert found == {
        frozenset({mara["id"], again["id"]}): ["email"],
        frozenset({ben["id"], same["id"]}): ["name", "phone"],
    }


def test_two_people_are_told_apart_for_good_and_that_can_be_taken_back(ada: TestClient) -> None:
    one, other = add_contact(ada), add_contact(ada)
    for person in (one, other):
        ok(ada.patch(f"/v1/contacts/{person['id']}", json={"organization": "Keel Ltd"}))

    def offered() -> list[Any]:
        return list(ok(ada.get("/v1/contacts/duplicates"))["items"])

    path = f"/v1/contacts/{one['id']}/distinct"
    assert len(offered()) == 1
    for _ in range(2):
        ok(ada.put(f"{path}/{other['id']}"), 204)
        assert offered() == []
    assert ok(ada.get(f"/v1/contacts/{other['id']}"))["distinct_from"] == [one["id"]]
    ok(ada.delete(f"/v1/contacts/{other['id']}/distinct/{one['id']}"), 204)
    assert len(offered()) == 1
    assert problem(ada.put(f"{path}/{one['id']}")) == (409, "merge_with_itself")
    assert problem(ada.put(f"{path}/{uuid4()}")) == (404, "not_found")
    assert ok(ada.get(f"/v1/contacts/{one['id']}"))["distinct_from"] == []


def test_two_contacts_become_one_with_their_history(ada: TestClient) -> None:
    keep = add_contact(ada, title="Engineer", emails=[{"value": "mara@x.example"}])
    other = add_contact(ada, "M. Lindqvist", organization="Keel Ltd", emails=[{"value": "m@keel.example"}])
    follow_up = follow(ada, other, words="3 weeks")
    touch = ok(ada.post("/v1/touches", json={"contact_id": other["id"], "kind": "call"}), 201)
    merged = ok(ada.post(f"/v1/contacts/{keep['id']}/merge", json={"other_id": other["id"]}))
    assert (merged["id"], merged["name"], merged["title"]) == (keep["id"], "Mara Lindqvist", "Engineer")
    assert merged["organization"] == "Keel Ltd"
    assert [email["value"] for email in merged["emails"]] == ["mara@x.example", "m@keel.example"]
    assert problem(ada.get(f"/v1/contacts/{other['id']}")) == (410, "gone")
    assert ok(ada.get(f"/v1/follow-ups/{follow_up['id']}"))["contact_id"] == keep["id"]
    assert [row["id"] for row in pages(ada, f"/v1/contacts/{keep['id']}/touches")] == [touch["id"]]


def test_a_merge_that_cannot_be_changes_nothing(ada: TestClient, bob: TestClient) -> None:
    mine, theirs = add_contact(ada), add_contact(bob)
    path = f"/v1/contacts/{mine['id']}/merge"
    assert problem(ada.post(path, json={"other_id": mine["id"]})) == (409, "merge_with_itself")
    assert problem(ada.post(path, json={"other_id": theirs["id"]})) == (404, "not_found")
    assert problem(ada.post(f"/v1/contacts/{theirs['id']}/merge", json={"other_id": mine["id"]})) == (404, "not_found")
    stale = {"If-Match": f'"{mine["revision"] + 7}"'}
    other = add_contact(ada, "Other")
    assert problem(ada.post(path, json={"other_id": other["id"]}, headers=stale)) == (412, "stale_version")
    assert ok(ada.get(f"/v1/contacts/{mine['id']}")) == mine
    assert ok(bob.get(f"/v1/contacts/{theirs['id']}")) == theirs
    assert ok(ada.get(f"/v1/contacts/{other['id']}")) == other


def test_anothers_contact_is_not_there(ada: TestClient, bob: TestClient) -> None:
    person = add_contact(ada)
    path = f"/v1/contacts/{person['id']}"
    answers = [bob.get(path), bob.patch(path, json={"name": "Mine"}), bob.delete(path)]
    assert [problem(answer) for answer in answers] == [(404, "not_found")] * 3
    assert ok(bob.put(path, json={"name": "Mine"}), 201)["name"] == "Mine"
    assert ok(ada.get(path)) == person


def test_bad_contacts_are_refused(ada: TestClient) -> None:
    path = f"/v1/contacts/{uuid4()}"
    refused = {
        "nickname": ({"nickname": "M"}, "unknown_field"),
        "long": ({"name": "n" * 201}, "invalid_request"),
        "control": ({"name": "a\x00b"}, "invalid_request"),
        "many": ({"phones": [{"value": "1"}] * 21}, "invalid_request"),
        "nested": ({"phones": [{"value": "1", "country": "US"}]}, "unknown_field"),
        "empty": ({"phones": [{"value": ""}]}, "invalid_request"),
        "event": ({"event_id": str(uuid4())}, "not_found"),
    }
    found = {name: problem(ada.put(path, json=body))[1] for name, (body, _) in refused.items()}
    assert found == {name: code for name, (_, code) in refused.items()}
    assert problem(ada.get("/v1/contacts", params={"q": "a\x00b"})) == (422, "invalid_request")
    assert problem(ada.get("/v1/contacts", params={"cursor": "nonsense"})) == (422, "invalid_cursor")
    assert problem(ada.get("/v1/contacts", params={"limit": 201})) == (422, "invalid_request")
    assert pages(ada, "/v1/contacts") == []
