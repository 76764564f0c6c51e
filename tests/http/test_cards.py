"""Cards: sent once or again, waited for, corrected, deleted, shown piece by piece."""

from __future__ import annotations

import hashlib
import io
import threading
import time
from typing import Any
from uuid import UUID, uuid4

import pytest
from PIL import Image
from starlette.testclient import TestClient

from api import storing
from api.deps import Core
from models import card, contact
from models.contact_fields import Changes
from models.contact_point import PointValue
from models.errors import Gone
from tests.builders import NOW
from tests.http.calls import ok
from tests.http.people import MovableClock, account_id
from tests.http.photos import picture, reading

FRONT = picture()
BACK = picture(text="the back")


def put(client: TestClient, key: UUID | str, *, back: bytes | None = None, wait: int = 0, **words: Any) -> Any:  # noqa: ANN401
    files = {"front": ("front.jpg", FRONT), **({"back": ("back.jpg", back)} if back else {})}
    headers = {"Prefer": f"wait={wait}"} if wait else {}
    return client.put(f"/v1/cards/{key}", files=files, data=words, headers=headers)


def read(core: Core, owner: UUID, key: UUID, confidence: float = 0.95) -> None:
    """What the job does when a reader comes back."""
    with core.writing.begin() as session:
        found = card.begin(session, owner, key)
        values = Changes(name="Mara Lindqvist", phones=[PointValue("+15550100123", type="mobile", confidence=0.9)])
        contact.fill_from_reading(session, owner, found.contact_id, values, now=NOW, confidences={"name": confidence})
        card.finish(session, owner, key, reading=reading(confidence).as_json(), engine="test", now=NOW)


def test_a_card_has_its_contact_and_follow_up_at_once(ada: TestClient) -> None:
    key = uuid4()
    answer = put(ada, key, back=BACK, said="3 weeks", on="2026-11-20", event="Chamber luncheon", region="US")
    assert answer.status_code == 201
    told = answer.json()
    assert (told["id"], told["state"], told["said"], told["said_on"]) == (str(key), "waiting", "3 weeks", "2026-11-20")
    assert told["contact"]["name"] is None
    assert told["contact"]["event_id"] == told["event_id"]
    assert (told["follow_up"]["day"], told["follow_up"]["words"]) == ("2026-12-11", "3 weeks")
    assert told["follow_up"]["contact_id"] == told["contact_id"] == told["contact"]["id"]
    assert ada.get(f"/v1/cards/{key}").json() == told


def test_without_a_day_the_words_were_said_today_where_the_owner_is(ada: TestClient, clock: MovableClock) -> None:
    ada.patch("/v1/account", json={"time_zone": "Pacific/Auckland"})  # it is Saturday there already
    assert put(ada, uuid4(), said="3 weeks").json()["said_on"] == "2026-11-21"


def test_a_card_shows_its_own_follow_up_however_many_the_person_has(ada: TestClient, clock: MovableClock) -> None:
    key = uuid4()
    sent = put(ada, key, said="3 weeks").json()
    for _ in range(51):
        clock.advance(minutes=1)
        ada.post("/v1/follow-ups", json={"contact_id": sent["contact_id"], "day": "2026-12-24"})
    told = ada.get(f"/v1/cards/{key}").json()
    assert told["follow_up"]["id"] == sent["follow_up"]["id"]


@pytest.mark.parametrize("told", [{}, {"said": "  "}])
def test_without_words_a_day_is_still_to_be_decided(ada: TestClient, told: dict[str, Any]) -> None:
    sent = put(ada, uuid4(), on="2026-11-19", **told).json()["follow_up"]
    assert (sent["kind"], sent["day"], sent["words"], sent["said_on"]) == ("no_date", None, "", "2026-11-19")
    (line,) = ok(ada.get("/v1/tickler/today"))["undecided"]
    assert (line["id"], line["words"], line["suggested_day"]) == (sent["id"], "", "2026-12-03")


def test_a_card_kept_without_words_goes_without_a_trace(ada: TestClient) -> None:
    key = uuid4()
    put(ada, key)
    assert ada.delete(f"/v1/cards/{key}").status_code == 204
    assert ok(ada.get("/v1/contacts"))["items"] == ok(ada.get("/v1/tickler/today"))["undecided"] == []


def test_sent_again_it_is_the_same_card(ada: TestClient, clock: MovableClock) -> None:
    key = uuid4()
    first = put(ada, key, said="3 weeks", event="Chamber luncheon")
    clock.advance(days=2)
    again = put(ada, key, said="3 weeks", event="Chamber luncheon")
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json()
    assert again.headers["etag"] == first.headers["etag"]
    assert len(ada.get("/v1/cards").json()["items"]) == 1


@pytest.mark.parametrize("other", [{"said": "2 weeks"}, {"said": "3 weeks", "region": "AT"}, {"on": "2026-11-19"}])
def test_another_card_of_the_same_id_is_a_conflict(ada: TestClient, other: dict[str, Any]) -> None:
    key = uuid4()
    first = put(ada, key, said="3 weeks")
    answer = put(ada, key, **other)
    assert (answer.status_code, answer.json()["code"]) == (409, "card_conflict")
    assert ada.get(f"/v1/cards/{key}").json() == first.json()


def test_another_photo_is_another_card(ada: TestClient) -> None:
    key = uuid4()
    put(ada, key)
    assert put(ada, key, back=BACK).status_code == 409


def test_two_owners_may_use_the_same_id(ada: TestClient, bob: TestClient) -> None:
    key = uuid4()
    assert put(ada, key, said="3 weeks").status_code == 201
    assert bob.get(f"/v1/cards/{key}").status_code == 404
    assert put(bob, key).status_code == 201
    assert bob.get(f"/v1/cards/{key}").json()["said"] is None


def test_the_same_card_sent_at_once_by_two_threads_is_stored_once(ada: TestClient) -> None:
    key, statuses = uuid4(), []
    threads = [
        threading.Thread(target=lambda: statuses.append(put(ada, key, said="3 weeks").status_code)) for _ in "ab"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200, 201]


def test_people_met_at_one_event_share_it(ada: TestClient) -> None:
    first = put(ada, uuid4(), event="Chamber luncheon").json()["event_id"]
    assert put(ada, uuid4(), event="chamber luncheon").json()["event_id"] == first
    assert put(ada, uuid4(), event=first).json()["event_id"] == first
    unknown = put(ada, uuid4(), event=str(uuid4()))
    assert (unknown.status_code, unknown.json()["kind"]) == (404, "event")


def test_waiting_ends_when_the_card_is_read(ada: TestClient, core: Core) -> None:
    key, owner = uuid4(), account_id(ada)

    def read_later() -> None:
        while True:
            time.sleep(0.05)
            with core.reading.begin() as session:
                if card.page(session, owner).items:
                    break
        read(core, owner, key)

    reader = threading.Thread(target=read_later)
    reader.start()
    started = time.monotonic()
    answer = put(ada, key, wait=20)
    took = time.monotonic() - started
    reader.join()
    assert (answer.status_code, answer.json()["state"]) == (201, "read")
    assert answer.headers["preference-applied"] == "wait=20"
    assert answer.json()["contact"]["name"] == "Mara Lindqvist"
    assert took < 18


def test_waiting_ends_when_the_time_is_up(ada: TestClient) -> None:
    key = uuid4()
    assert put(ada, key, wait=1).json()["state"] == "waiting"
    started = time.monotonic()
    ada.get(f"/v1/cards/{key}", headers={"Prefer": "respond-async, wait=1"})
    assert 0.9 < time.monotonic() - started < 15


def test_a_card_that_is_read_shows_its_fields(ada: TestClient, core: Core) -> None:
    key = uuid4()
    put(ada, key)
    read(core, account_id(ada), key, confidence=0.5)
    told = ada.get(f"/v1/cards/{key}").json()
    fields = {field["field"]: field for field in told["fields"]}
    assert list(fields) == ["name", "organization", "phones.0"]
    assert fields["name"]["doubtful"]
    assert fields["name"]["box"] == [[100, 50], [300, 50], [300, 80], [100, 80]]
    assert not fields["phones.0"]["doubtful"]  # sure from 0.9 on
    assert fields["organization"]["reason"] == "from the e-mail's domain"
    assert told["contact"]["confidences"] == {"name": 0.5}
    assert told["complete"]


def test_cards_to_check_are_listed_until_they_are_looked_at(ada: TestClient, bob: TestClient, core: Core) -> None:
    sure, unsure, unread = uuid4(), uuid4(), uuid4()
    for key in (sure, unsure, unread):
        put(ada, key)
    read(core, account_id(ada), sure)
    read(core, account_id(ada), unsure, confidence=0.89)
    (listed,) = ok(ada.get("/v1/cards/to-check"))["items"]
    assert (listed["id"], listed["doubts"], listed["contact"]["name"]) == (str(unsure), 1, "Mara Lindqvist")
    assert ok(ada.get("/v1/tickler/today"))["cards_to_check"] == 1
    assert (ok(bob.get("/v1/cards/to-check"))["items"], ok(bob.get("/v1/tickler/today"))["cards_to_check"]) == ([], 0)
    ok(ada.patch(f"/v1/cards/{unsure}", json={"name": "Mara Lindqvist"}))
    assert (ok(ada.get("/v1/cards/to-check"))["items"], ok(ada.get("/v1/tickler/today"))["cards_to_check"]) == ([], 0)


def test_cards_of_one_photo_name_each_other(ada: TestClient, core: Core) -> None:
    key, owner = uuid4(), account_id(ada)
    put(ada, key)
    assert ada.get(f"/v1/cards/{key}").json()["found_together"] == []
    with core.writing.begin() as session:
        first = card.begin(session, owner, key)
        other = contact.create_draft(session, owner, now=NOW)
        part = card.create_part(session, first, 1, contact_id=other.id, now=NOW)
        contact.edit(session, owner, other.id, Changes(organization="Berg Timber"), now=NOW)
        both = {**reading().as_json(), "cards": reading().as_json()["cards"] * 2}
        for each in (key, part.id):
            card.finish(session, owner, each, reading=both, engine="test", now=NOW)
        part_id = part.id
    told = {each: ok(ada.get(f"/v1/cards/{each}"))["found_together"] for each in (key, part_id)}
    assert told[key] == [{"id": str(part_id), "position": 1, "name": "Berg Timber"}]
    assert told[part_id] == [{"id": str(key), "position": 0, "name": None}]
    ada.delete(f"/v1/cards/{part_id}")
    assert ok(ada.get(f"/v1/cards/{key}"))["found_together"] == []


def test_a_reading_that_ran_out_of_time_says_so(ada: TestClient, core: Core) -> None:
    key, owner = uuid4(), account_id(ada)
    put(ada, key)
    with core.writing.begin() as session:
        card.begin(session, owner, key)
        cut_short = {**reading().as_json(), "cards": [], "complete": False}
        card.finish(session, owner, key, reading=cut_short, engine="test", now=NOW)
    told = ada.get(f"/v1/cards/{key}").json()
    assert (told["state"], told["fields"], told["complete"]) == ("read", [], False)


def test_what_a_person_corrected_no_later_reading_overwrites(ada: TestClient, core: Core) -> None:
    key, owner = uuid4(), account_id(ada)
    put(ada, key)
    read(core, owner, key, confidence=0.5)
    corrected = ada.patch(f"/v1/cards/{key}", json={"name": "Mara Lindquist"})
    assert corrected.status_code == 200
    assert not any(field["doubtful"] for field in corrected.json()["fields"] if field["field"] == "name")
    again = ada.post(f"/v1/cards/{key}/readings")
    assert (again.status_code, again.json()["state"]) == (202, "waiting")
    read(core, owner, key)
    told = ada.get(f"/v1/cards/{key}").json()
    assert (told["state"], told["contact"]["name"]) == ("read", "Mara Lindquist")
    assert told["contact"]["confirmed"] == ["name"]


def test_a_correction_of_what_has_changed_meanwhile_is_refused(ada: TestClient, core: Core) -> None:
    key = uuid4()
    old = put(ada, key).headers["etag"]
    read(core, account_id(ada), key)
    answer = ada.patch(f"/v1/cards/{key}", json={"name": "Mara"}, headers={"If-Match": old})
    assert (answer.status_code, answer.json()["code"]) == (412, "stale_version")
    now = ada.get(f"/v1/cards/{key}").headers["etag"]
    right = ada.patch(f"/v1/cards/{key}", json={"name": "Mara"}, headers={"If-Match": now})
    assert right.status_code == 200
    assert right.headers["etag"] != now
    assert (
        ada.patch(f"/v1/cards/{key}", json={}, headers={"If-Match": "yesterday"}).json()["code"] == "invalid_entity_tag"
    )


def test_a_card_that_has_changed_meanwhile_is_not_deleted(ada: TestClient, core: Core) -> None:
    key = uuid4()
    old = put(ada, key).headers["etag"]
    read(core, account_id(ada), key)
    answer = ada.delete(f"/v1/cards/{key}", headers={"If-Match": old})
    assert (answer.status_code, answer.json()["code"]) == (412, "stale_version")
    now = ada.get(f"/v1/cards/{key}").headers["etag"]
    assert ada.delete(f"/v1/cards/{key}", headers={"If-Match": now}).status_code == 204


def test_asking_twice_with_one_key_reads_again_once(ada: TestClient, core: Core) -> None:
    key, owner = uuid4(), account_id(ada)
    put(ada, key)
    read(core, owner, key)
    headers = {"Idempotency-Key": "read-it-again"}
    first = ada.post(f"/v1/cards/{key}/readings", headers=headers)
    read(core, owner, key)
    second = ada.post(f"/v1/cards/{key}/readings", headers=headers)
    assert (second.status_code, second.json()) == (202, first.json())
    assert second.headers["idempotent-replayed"] == "true"
    assert second.headers["etag"] == first.headers["etag"]
    assert ada.get(f"/v1/cards/{key}").json()["state"] == "read"


def test_photos_come_back_byte_for_byte(ada: TestClient) -> None:
    key = uuid4()
    put(ada, key, back=BACK)
    front, back = ada.get(f"/v1/cards/{key}/photos/front"), ada.get(f"/v1/cards/{key}/photos/back")
    assert (front.content, front.headers["content-type"]) == (FRONT, "image/jpeg")
    assert back.content == BACK
    same = ada.get(f"/v1/cards/{key}/photos/front", headers={"If-None-Match": front.headers["etag"]})
    assert (same.status_code, same.content) == (304, b"")


def test_a_card_without_a_back_has_none(ada: TestClient) -> None:
    key = uuid4()
    put(ada, key)
    assert ada.get(f"/v1/cards/{key}/photos/back").json()["code"] == "photo_not_found"
    assert ada.get(f"/v1/cards/{key}/photos/side").json()["code"] == "invalid_request"


def test_a_field_is_shown_as_its_piece_of_the_photo(ada: TestClient, core: Core) -> None:
    key = uuid4()
    put(ada, key)
    assert ada.get(f"/v1/cards/{key}/crops/name").json()["code"] == "no_crop"
    read(core, account_id(ada), key)
    piece = Image.open(io.BytesIO(ada.get(f"/v1/cards/{key}/crops/phones.0").content))
    red, green, blue = piece.convert("RGB").getpixel((piece.width // 2, piece.height // 2))  # type: ignore[misc]
    assert red > 150 > 60 > max(green, blue)
    assert 200 < piece.width < 260
    for none in ("notes.0", "organization", "phones.1", "title"):
        assert ada.get(f"/v1/cards/{key}/crops/{none}").json()["code"] == "no_crop"
    assert ada.get(f"/v1/cards/{key}/crops/reading").status_code == 422


def test_cards_are_listed_newest_first_by_pages(ada: TestClient, clock: MovableClock) -> None:
    keys: list[str] = []
    for _ in range(3):
        keys.insert(0, str(uuid4()))
        put(ada, keys[0])
        clock.advance(minutes=1)
    first = ada.get("/v1/cards", params={"limit": 2}).json()
    second = ada.get("/v1/cards", params={"limit": 2, "cursor": first["next_cursor"]}).json()
    assert [item["id"] for item in first["items"] + second["items"]] == keys
    assert second["next_cursor"] is None
    assert ada.get("/v1/cards", params={"state": "read"}).json()["items"] == []
    assert len(ada.get("/v1/cards", params={"state": ["waiting", "read"]}).json()["items"]) == 3


def test_a_deleted_card_takes_its_photo_and_its_empty_contact_with_it(ada: TestClient, core: Core) -> None:
    key, owner = uuid4(), account_id(ada)
    contact_id = put(ada, key, said="3 weeks").json()["contact_id"]
    assert ada.delete(f"/v1/cards/{key}").status_code == 204
    assert ada.get(f"/v1/cards/{key}").json()["code"] == "gone"
    assert not core.photos.has(owner, hashlib.sha256(FRONT).hexdigest())
    with core.reading.begin() as session, pytest.raises(Gone):
        contact.get(session, owner, UUID(contact_id))
    late = put(ada, key, said="3 weeks")
    assert (late.status_code, late.json()["code"]) == (410, "gone")


def test_a_photo_that_another_card_shows_stays(ada: TestClient) -> None:
    one, other = uuid4(), uuid4()
    put(ada, one)
    put(ada, other)
    ada.delete(f"/v1/cards/{one}")
    assert ada.get(f"/v1/cards/{other}/photos/front").content == FRONT


def test_bytes_are_removed_only_where_nothing_refers_to_them(ada: TestClient, core: Core) -> None:
    """Another card may have come with the same photo since the rows were deleted."""
    key, owner, sha = uuid4(), account_id(ada), hashlib.sha256(FRONT).hexdigest()
    put(ada, key)
    storing.discard(core, owner, [sha])
    assert core.photos.has(owner, sha)
    ada.delete(f"/v1/cards/{key}")
    assert put(ada, uuid4()).status_code == 201
    assert core.photos.get(owner, sha) == FRONT


def test_a_deleted_card_leaves_a_contact_that_something_is_known_of(ada: TestClient, core: Core) -> None:
    key, owner = uuid4(), account_id(ada)
    contact_id = put(ada, key, said="3 weeks").json()["contact_id"]
    read(core, owner, key)
    ada.delete(f"/v1/cards/{key}")
    with core.reading.begin() as session:
        assert contact.get(session, owner, UUID(contact_id)).name == "Mara Lindqvist"
