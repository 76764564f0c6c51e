"""Follow-ups: made from words or a day, told beforehand, listed, edited."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from starlette.testclient import TestClient

from tests.http.calls import act, add_contact, follow, ok, pages, problem
from tests.http.people import MovableClock

NO_DAY = {"let's have lunch": "no_date", "I'll call you": "ball_with_them"}


def test_words_become_a_day_and_are_kept(ada: TestClient) -> None:
    person = add_contact(ada)
    body = {"contact_id": person["id"], "words": "call me in 3 weeks", "objective": "Show the bridge plans."}
    answer = ada.post("/v1/follow-ups", json=body)
    made = ok(answer, 201)
    assert answer.headers["etag"] == f'"{made["revision"]}"'
    assert (made["day"], made["words"], made["said_on"]) == ("2026-12-11", "call me in 3 weeks", "2026-11-20")
    assert (made["kind"], made["state"], made["objective"]) == ("day", "open", "Show the bridge plans.")
    assert made["understood"]
    start, end = made["reading"]["spans"][0]
    assert "3 week" in made["words"][start:end]
    assert ok(ada.get(f"/v1/follow-ups/{made['id']}")) == made


def test_words_count_from_the_day_they_were_said(ada: TestClient) -> None:
    made = follow(ada, words="2 weeks", on="2026-11-06")
    assert (made["day"], made["said_on"]) == ("2026-11-20", "2026-11-06")


def test_today_is_the_accounts(ada: TestClient, clock: MovableClock) -> None:
    ok(ada.patch("/v1/account", json={"time_zone": "Pacific/Auckland"}))  # 13 hours ahead: it is Saturday there
    made = follow(ada, words="4 weeks")
    assert (made["said_on"], made["day"]) == ("2026-11-21", "2026-12-21")


def test_a_day_by_hand_needs_no_words(ada: TestClient) -> None:
    made = follow(ada, day="2026-12-24", time="10:30")
    assert (made["day"], made["time"], made["words"]) == ("2026-12-24", "10:30:00", "")
    assert (made["kind"], made["reading"]) == ("day", None)


def test_a_day_by_hand_overrules_words_that_are_kept(ada: TestClient) -> None:
    made = follow(ada, words="let's have lunch", day="2026-12-04")
    assert (made["day"], made["words"], made["kind"]) == ("2026-12-04", "let's have lunch", "day")
    within = follow(ada, words="next month", day="2026-12-29")
    assert (within["day"], within["kind"]) == ("2026-12-29", "window")
    assert (within["earliest"], within["latest"]) == ("2026-12-01", "2026-12-31")


@pytest.mark.parametrize("words", NO_DAY)
def test_words_without_a_day_are_kept_undecided(ada: TestClient, words: str) -> None:
    made = follow(ada, words=words)
    assert (made["kind"], made["day"], made["words"], made["state"]) == (NO_DAY[words], None, words, "open")


def test_a_preview_tells_and_keeps_nothing(ada: TestClient) -> None:
    told = ok(ada.post("/v1/follow-ups/preview", json={"words": "3 weeks", "on": "2026-11-20"}))
    assert (told["kind"], told["day"], told["suggested_day"]) == ("day", "2026-12-11", None)
    assert (told["earliest"], told["latest"], told["time"]) == ("2026-12-11", "2026-12-11", None)
    assert told["understood"]
    assert 0 < told["confidence"] <= 1
    assert isinstance(told["flags"], list)
    assert isinstance(told["others"], list)
    made = follow(ada, words="3 weeks", on="2026-11-20")
    assert (made["day"], made["understood"]) == (told["day"], told["understood"])
    assert pages(ada, "/v1/follow-ups") == [made]


def test_the_accounts_default_is_offered_and_not_set(ada: TestClient) -> None:
    told = ok(ada.post("/v1/follow-ups/preview", json={"words": "let's have lunch", "on": "2026-11-20"}))
    assert (told["kind"], told["day"], told["suggested_day"]) == ("no_date", None, "2026-12-04")
    ok(ada.patch("/v1/account", json={"default_days": 35}))  # on Christmas Day: the working day after it
    told = ok(ada.post("/v1/follow-ups/preview", json={"words": "let's have lunch"}))
    assert told["suggested_day"] == "2026-12-28"
    told = ok(ada.post("/v1/follow-ups/preview", json={"words": "let's have lunch", "on": "2026-11-02"}))
    assert told["suggested_day"] == "2026-12-07"
    theirs = ok(ada.post("/v1/follow-ups/preview", json={"words": "I'll call you"}))
    assert (theirs["kind"], theirs["day"], theirs["suggested_day"]) == ("ball_with_them", None, None)


def test_follow_ups_are_listed_newest_first(ada: TestClient, clock: MovableClock) -> None:
    person = add_contact(ada)
    made = []
    for number in range(5):
        clock.advance(minutes=1)
        made.append(follow(ada, person if number % 2 else None, day="2026-11-25")["id"])
    assert [row["id"] for row in pages(ada, "/v1/follow-ups", limit=2)] == made[::-1]
    assert [row["id"] for row in pages(ada, "/v1/follow-ups", contact_id=person["id"])] == [made[3], made[1]]
    ok(act(ada, {"id": made[1]}, "done"))
    assert [row["id"] for row in pages(ada, "/v1/follow-ups", state="done")] == [made[1]]
    assert [row["id"] for row in pages(ada, "/v1/follow-ups", state="open", contact_id=person["id"])] == [made[3]]


def test_a_time_of_day_is_kept(ada: TestClient) -> None:
    made = follow(ada, words="Tuesday at 10")
    assert (made["day"], made["time"]) == ("2026-11-24", "10:00:00")


def test_a_day_that_is_free_is_flagged(ada: TestClient) -> None:
    told = ok(ada.post("/v1/follow-ups/preview", json={"words": "December 25"}))
    made = follow(ada, words="December 25")
    assert (made["day"], made["reading"]["flags"]) == ("2026-12-25", told["flags"])
    assert "Christmas" in told["flags"][0]


def test_other_readings_are_offered(ada: TestClient) -> None:
    told = ok(ada.post("/v1/follow-ups/preview", json={"words": "3/4"}))
    assert (told["day"], [other["day"] for other in told["others"]]) == ("2027-03-04", ["2027-04-03"])
    assert told["others"][0]["understood"]
    assert follow(ada, words="3/4")["reading"]["others"] == told["others"]


def test_created_twice_with_one_key_is_there_once(ada: TestClient) -> None:
    body = {"contact_id": add_contact(ada)["id"], "words": "3 weeks"}
    headers = {"Idempotency-Key": str(uuid4())}
    first = ok(ada.post("/v1/follow-ups", json=body, headers=headers), 201)
    assert ok(ada.post("/v1/follow-ups", json=body, headers=headers), 201) == first
    assert pages(ada, "/v1/follow-ups") == [first]


def test_the_objective_is_edited(ada: TestClient) -> None:
    made = follow(ada, words="3 weeks", objective="Show the plans.")
    path, seen = f"/v1/follow-ups/{made['id']}", f'"{made["revision"]}"'
    assert ok(ada.patch(path, json={})) == made
    edited = ok(ada.patch(path, json={"objective": "Agree on a visit."}, headers={"If-Match": seen}))
    assert edited["objective"] == "Agree on a visit."
    assert problem(ada.patch(path, json={"objective": None}, headers={"If-Match": seen})) == (412, "stale_version")
    assert ok(ada.patch(path, json={"objective": None}))["objective"] is None


def test_anothers_follow_up_is_not_there(ada: TestClient, bob: TestClient) -> None:
    made = follow(ada, words="3 weeks")
    path = f"/v1/follow-ups/{made['id']}"
    answers = [
        bob.get(path),
        bob.patch(path, json={"objective": "Mine."}),
        act(bob, made, "done", next={"words": "2 weeks"}),
        act(bob, made, "snooze", words="2 weeks"),
        act(bob, made, "reschedule", words="2 weeks"),
        act(bob, made, "drop"),
        bob.post("/v1/follow-ups", json={"contact_id": made["contact_id"], "words": "3 weeks"}),
    ]
    assert [problem(answer) for answer in answers] == [(404, "not_found")] * len(answers)
    assert pages(ada, "/v1/follow-ups") == [made]
    assert pages(bob, "/v1/follow-ups") == []


BAD: dict[str, tuple[dict[str, Any], str]] = {
    "neither": ({}, "invalid_request"),
    "blank": ({"words": "  "}, "invalid_request"),
    "long": ({"words": "w" * 2001}, "said_too_long"),
    "control": ({"words": "3 \x00 weeks"}, "invalid_request"),
    "unknown": ({"words": "3 weeks", "when": "soon"}, "unknown_field"),
    "early": ({"day": "1969-12-31"}, "day_out_of_range"),
    "late": ({"day": "2200-01-01"}, "day_out_of_range"),
    "number": ({"day": 20261204}, "invalid_request"),
    "no day": ({"words": "3 weeks", "time": "10:00"}, "invalid_request"),
    "zone": ({"day": "2026-12-04", "time": "10:00+02:00"}, "invalid_request"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_words_and_days_are_refused(ada: TestClient, name: str) -> None:
    body, code = BAD[name]
    person = add_contact(ada)
    assert problem(ada.post("/v1/follow-ups", json={"contact_id": person["id"], **body})) == (422, code)
    assert pages(ada, "/v1/follow-ups") == []
    made = follow(ada, person, day="2026-12-04")
    assert problem(act(ada, made, "reschedule", **body)) == (422, code)
    assert problem(act(ada, made, "done", next=body)) == (422, code)
    assert pages(ada, "/v1/follow-ups") == [made]


def test_a_preview_at_the_end_of_time_is_refused_or_answered(ada: TestClient) -> None:
    for words in ("let's have lunch", "3 weeks", "next month"):
        answer = ada.post("/v1/follow-ups/preview", json={"words": words, "on": "2199-12-31"})
        assert answer.status_code == 200 or problem(answer) == (422, "day_out_of_range")
