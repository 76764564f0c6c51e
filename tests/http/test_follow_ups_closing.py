"""Follow-ups are closed, put off and moved; nothing is half done."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from starlette.testclient import TestClient

from tests.http.calls import act, follow, ok, pages, problem
from tests.http.people import MovableClock

NO_DAY = {"let's have lunch": "no_date", "I'll call you": "ball_with_them"}


def test_done_records_the_outcome_and_the_touch(ada: TestClient) -> None:
    made = follow(ada, words="3 weeks")
    closed = ok(act(ada, made, "done", outcome="Sends us the drawings.", touch="meeting"))
    assert (closed["state"], closed["outcome"], closed["next"]) == ("done", "Sends us the drawings.", None)
    assert closed["closed_at"] == "2026-11-20T13:30:00Z"
    (touch,) = pages(ada, f"/v1/contacts/{made['contact_id']}/touches")
    assert (touch["kind"], touch["two_way"], touch["follow_up_id"]) == ("meeting", True, made["id"])
    assert touch["note"] == "Sends us the drawings."


@pytest.mark.parametrize(
    ("sent", "kinds"),
    [
        ({}, [("call", True)]),
        ({"touch": None}, []),
        ({"touch": "voicemail"}, [("voicemail", False)]),
        ({"touch": "mail", "two_way": True}, [("mail", True)]),
    ],
)
def test_what_counts_as_a_touch(ada: TestClient, sent: dict[str, Any], kinds: list[tuple[str, bool]]) -> None:
    made = follow(ada, words="3 weeks")
    ok(act(ada, made, "done", **sent))
    touches = pages(ada, f"/v1/contacts/{made['contact_id']}/touches")
    assert [(touch["kind"], touch["two_way"]) for touch in touches] == kinds


def test_done_with_a_next_one_links_them(ada: TestClient) -> None:
    made = follow(ada, words="3 weeks")
    closed = ok(act(ada, made, "done", next={"words": "2 weeks", "objective": "Agree on a visit."}))
    after = closed["next"]
    assert closed["next_id"] == after["id"] != made["id"]
    assert (after["contact_id"], after["state"], after["day"]) == (made["contact_id"], "open", "2026-12-04")
    assert (after["words"], after["objective"], after["snoozes"]) == ("2 weeks", "Agree on a visit.", 0)
    assert ok(ada.get(f"/v1/follow-ups/{after['id']}")) == after


def test_a_next_one_for_a_day(ada: TestClient) -> None:
    closed = ok(act(ada, follow(ada, words="3 weeks"), "done", next={"day": "2026-12-01", "time": "09:00"}))
    assert (closed["next"]["day"], closed["next"]["time"]) == ("2026-12-01", "09:00:00")


@pytest.mark.parametrize("words", NO_DAY)
@pytest.mark.parametrize("verb", ["snooze", "reschedule", "done"])
def test_words_without_a_day_change_nothing(ada: TestClient, verb: str, words: str) -> None:
    made = follow(ada, words="3 weeks")
    body = {"outcome": "Spoke.", "next": {"words": words}} if verb == "done" else {"words": words}
    answer = act(ada, made, verb, **body)
    assert problem(answer) == (422, "no_day_said")
    assert answer.json()["kind"] == NO_DAY[words]
    assert answer.json()["understood"]
    assert pages(ada, "/v1/follow-ups") == [made]
    assert pages(ada, f"/v1/contacts/{made['contact_id']}/touches") == []


def test_a_snooze_puts_off_and_keeps_what_was_said(ada: TestClient, clock: MovableClock) -> None:
    made = follow(ada, words="3 weeks")
    clock.advance(days=21)
    snoozed = ok(act(ada, made, "snooze", words="1 week"))
    assert (snoozed["day"], snoozed["snoozes"], snoozed["state"]) == ("2026-12-18", 1, "open")
    assert (snoozed["words"], snoozed["said_on"]) == ("3 weeks", "2026-11-20")
    again = ok(act(ada, made, "snooze", day="2026-12-23"))
    assert (again["day"], again["snoozes"]) == ("2026-12-23", 2)


def test_a_snooze_is_never_into_the_past(ada: TestClient) -> None:
    made = follow(ada, day="2026-11-10")
    answer = act(ada, made, "snooze", day="2026-11-19")
    assert problem(answer) == (422, "day_has_passed")
    assert (answer.json()["day"], answer.json()["today"]) == ("2026-11-19", "2026-11-20")
    assert ok(ada.get(f"/v1/follow-ups/{made['id']}")) == made
    assert ok(act(ada, made, "snooze", day="2026-11-20"))["day"] == "2026-11-20"


def test_rescheduling_plans_anew_and_is_no_snooze(ada: TestClient) -> None:
    made = follow(ada, words="3 weeks")
    moved = ok(act(ada, made, "reschedule", words="next month"))
    assert (moved["kind"], moved["words"], moved["snoozes"]) == ("window", "next month", 0)
    assert (moved["earliest"], moved["latest"]) == ("2026-12-01", "2026-12-31")
    by_hand = ok(act(ada, made, "reschedule", day="2026-12-15", time="08:15"))
    assert (by_hand["day"], by_hand["time"], by_hand["earliest"]) == ("2026-12-15", "08:15:00", "2026-12-15")
    assert by_hand["words"] == "next month"


def test_a_day_alone_leaves_what_was_said(ada: TestClient) -> None:
    moved = ok(act(ada, follow(ada, words="3 weeks"), "reschedule", day="2026-12-15"))
    assert (moved["day"], moved["words"], moved["said_on"]) == ("2026-12-15", "3 weeks", "2026-11-20")
    assert (moved["kind"], moved["earliest"], moved["latest"]) == ("day", "2026-12-15", "2026-12-15")


@pytest.mark.parametrize("words", NO_DAY)
def test_deciding_leaves_what_was_said(ada: TestClient, clock: MovableClock, words: str) -> None:
    made = follow(ada, words=words)
    clock.advance(days=3)
    decided = ok(act(ada, made, "reschedule", words="2 weeks"))
    assert (decided["day"], decided["kind"], decided["snoozes"]) == ("2026-12-07", "day", 0)
    assert (decided["words"], decided["said_on"]) == (words, "2026-11-20")
    assert "December 7" in decided["understood"]
    agreed = ok(act(ada, made, "reschedule", words="3 weeks"))
    assert (agreed["words"], agreed["said_on"], agreed["day"]) == ("3 weeks", "2026-11-23", "2026-12-14")


def test_what_was_tapped_without_a_network_counts_from_then(ada: TestClient, clock: MovableClock) -> None:
    made = follow(ada, words="1 week")
    clock.advance(days=10)
    assert ok(act(ada, made, "snooze", words="2 weeks", on="2026-11-27"))["day"] == "2026-12-11"
    assert problem(act(ada, made, "snooze", words="2 days", on="2026-11-24")) == (422, "day_has_passed")
    ok(act(ada, made, "done", touch="meeting", at="2026-11-28T09:00:00+01:00"))
    (touch,) = pages(ada, f"/v1/contacts/{made['contact_id']}/touches")
    assert touch["at"] == "2026-11-28T08:00:00Z"


def test_a_dropped_one_is_closed_without_a_touch(ada: TestClient) -> None:
    made = follow(ada, words="3 weeks")
    dropped = ok(ada.post(f"/v1/follow-ups/{made['id']}/drop"))
    assert (dropped["state"], dropped["outcome"]) == ("dropped", None)
    why = ok(act(ada, follow(ada, words="3 weeks"), "drop", outcome="Has retired."))
    assert why["outcome"] == "Has retired."
    assert pages(ada, f"/v1/contacts/{made['contact_id']}/touches") == []


@pytest.mark.parametrize("verb", ["done", "snooze", "reschedule", "drop"])
@pytest.mark.parametrize("closed_by", ["done", "drop"])
def test_what_is_closed_stays_as_it_is(ada: TestClient, verb: str, closed_by: str) -> None:
    made = follow(ada, words="3 weeks")
    ok(act(ada, made, closed_by))
    closed = ok(ada.get(f"/v1/follow-ups/{made['id']}"))
    touches = pages(ada, f"/v1/contacts/{made['contact_id']}/touches")
    body = {"day": "2026-12-15"} if verb in ("snooze", "reschedule") else {"next": {"words": "1 week"}}
    answer = act(ada, made, verb, **({} if verb == "drop" else body))
    assert problem(answer) == (409, "follow_up_closed")
    assert answer.json()["state"] == closed["state"]
    assert pages(ada, "/v1/follow-ups") == [closed]
    assert pages(ada, f"/v1/contacts/{made['contact_id']}/touches") == touches


def test_done_twice_with_one_key_is_done_once(ada: TestClient) -> None:
    made = follow(ada, words="3 weeks")
    path, body = f"/v1/follow-ups/{made['id']}/done", {"next": {"words": "2 weeks"}}
    headers = {"Idempotency-Key": str(uuid4())}
    first = ok(ada.post(path, json=body, headers=headers))
    assert ok(ada.post(path, json=body, headers=headers)) == first
    assert len(pages(ada, "/v1/follow-ups")) == 2
    assert len(pages(ada, f"/v1/contacts/{made['contact_id']}/touches")) == 1


@pytest.mark.parametrize(
    ("verb", "body"), [("snooze", {"words": "1 week"}), ("reschedule", {"words": "1 week"}), ("drop", {})]
)
def test_whatever_is_sent_twice_with_one_key_is_done_once(ada: TestClient, verb: str, body: dict[str, Any]) -> None:
    path, headers = f"/v1/follow-ups/{follow(ada, words='3 weeks')['id']}/{verb}", {"Idempotency-Key": str(uuid4())}
    first = ada.post(path, json=body, headers=headers)
    assert first.headers["etag"] == f'"{ok(first)["revision"]}"'
    again = ada.post(path, json=body, headers=headers)
    assert (ok(again), again.headers["etag"]) == (ok(first), first.headers["etag"])
    assert pages(ada, "/v1/follow-ups") == [ok(first)]


@pytest.mark.parametrize("verb", ["done", "snooze", "reschedule", "drop"])
def test_what_changed_meanwhile_is_not_changed_again(ada: TestClient, verb: str) -> None:
    made = follow(ada, words="3 weeks")
    edited = ok(ada.patch(f"/v1/follow-ups/{made['id']}", json={"objective": "Visit."}))
    body = {"day": "2026-12-15"} if verb in ("snooze", "reschedule") else {}
    headers = {"If-Match": f'"{made["revision"]}"'}
    answer = ada.post(f"/v1/follow-ups/{made['id']}/{verb}", json=body, headers=headers)
    assert problem(answer) == (412, "stale_version")
    assert pages(ada, "/v1/follow-ups") == [edited]


def test_a_snooze_takes_either_words_or_a_day(ada: TestClient) -> None:
    made = follow(ada, day="2026-11-25")
    assert problem(act(ada, made, "snooze")) == (422, "invalid_request")
    assert problem(act(ada, made, "snooze", words="1 week", day="2026-12-04")) == (422, "invalid_request")
