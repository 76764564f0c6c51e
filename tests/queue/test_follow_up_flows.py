"""A follow-up's life over weeks, and many at once: what the tickler file is for."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from starlette.testclient import TestClient

from tests.http.calls import act, add_contact, follow, ok, pages
from tests.http.people import MovableClock

WORKING_DECEMBER = 22
"""Monday to Friday in December 2026, without Christmas Day."""


def names(client: TestClient, section: str = "due") -> list[str]:
    return [item["contact"]["name"] for item in ok(client.get("/v1/tickler/today"))[section]]


def offered(client: TestClient) -> list[str | None]:
    return [item["suggested_day"] for item in ok(client.get("/v1/tickler/today"))["undecided"]]


def days(follow_ups: list[Any]) -> list[dt.date]:
    return [dt.date.fromisoformat(row["day"]) for row in follow_ups]


def test_met_forgotten_and_called_on_the_day(ada: TestClient, clock: MovableClock) -> None:
    made = follow(ada, add_contact(ada, "Mara Lindqvist"), words="3 weeks")
    for _ in range(20):
        assert names(ada) == names(ada, "overdue") == []
        clock.advance(days=1)
    clock.advance(days=1)
    assert names(ada) == ["Mara Lindqvist"]
    ok(act(ada, made, "snooze", words="1 week"))
    assert names(ada) == []
    clock.advance(days=7)
    assert names(ada) == ["Mara Lindqvist"]
    clock.advance(days=3)  # a deadline came between
    assert (names(ada), names(ada, "overdue")) == ([], ["Mara Lindqvist"])
    closed = ok(act(ada, made, "done", outcome="Wants to see the plans.", touch="call", next={"words": "2 weeks"}))
    assert (names(ada), names(ada, "overdue")) == ([], [])
    assert closed["next"]["day"] == "2027-01-04"  # counted from the call, not from the day it was due
    clock.advance(days=14)
    (line,) = ok(ada.get("/v1/tickler/today"))["due"]
    assert (line["id"], line["last_touch"]["kind"]) == (closed["next_id"], "call")


def test_the_undecided_and_those_who_call_stand_there_until_decided(ada: TestClient, clock: MovableClock) -> None:
    lunch = follow(ada, add_contact(ada, "Lunch"), words="let's have lunch")
    theirs = follow(ada, add_contact(ada, "Theirs"), words="I'll call you")
    clock.advance(days=90)
    assert (names(ada, "undecided"), names(ada, "with_them")) == (["Lunch"], ["Theirs"])
    ok(act(ada, lunch, "reschedule", day="2027-02-22"))
    ok(act(ada, theirs, "snooze", words="1 week"))
    assert (names(ada, "undecided"), names(ada, "with_them")) == ([], [])
    clock.advance(days=9)
    assert sorted(names(ada, "due") + names(ada, "overdue")) == ["Lunch", "Theirs"]


def test_a_default_is_offered_to_the_undecided_and_set_only_by_them(ada: TestClient, clock: MovableClock) -> None:
    lunch = follow(ada, words="let's have lunch")
    follow(ada, words="I'll call you")
    (theirs,) = ok(ada.get("/v1/tickler/today"))["with_them"]
    assert (offered(ada), theirs["suggested_day"]) == (["2026-12-04"], None)
    clock.advance(days=14)  # it is that day: two weeks from now
    assert offered(ada) == ["2026-12-18"]
    ok(ada.patch("/v1/account", json={"default_days": 21}))
    assert offered(ada) == ["2026-12-11"]
    clock.advance(days=7)
    assert offered(ada) == ["2027-01-04"]  # three weeks from now is New Year's Day
    assert ok(ada.get(f"/v1/follow-ups/{lunch['id']}"))["day"] is None
    decided = ok(act(ada, lunch, "reschedule", day="2027-01-04"))
    assert (decided["day"], decided["words"], decided["snoozes"]) == ("2027-01-04", "let's have lunch", 0)
    assert offered(ada) == []


def test_the_offered_day_moves_on_where_it_is_full(ada: TestClient) -> None:
    ok(ada.patch("/v1/account", json={"day_limit": 2}))
    met = [follow(ada, words="let's have lunch") for _ in range(3)]
    for one in met[:2]:
        assert set(offered(ada)) == {"2026-12-04"}
        ok(act(ada, one, "reschedule", day="2026-12-04"))
    assert offered(ada) == ["2026-12-07"]


def test_at_the_end_of_the_calendar_nothing_is_offered(ada: TestClient) -> None:
    ok(ada.patch("/v1/account", json={"day_limit": 1}))
    follow(ada, day="2199-12-31")
    follow(ada, words="let's have lunch", on="2199-12-30")
    (line,) = ok(ada.get("/v1/tickler/today", params={"on": "2199-12-31"}))["undecided"]
    assert line["suggested_day"] is None


def test_a_card_that_comes_late_is_overdue_at_once(ada: TestClient) -> None:
    follow(ada, add_contact(ada, "Offline"), words="1 week", on="2026-11-02")
    assert names(ada, "overdue") == ["Offline"]


def test_twenty_people_of_one_luncheon_are_not_twenty_calls_on_one_day(ada: TestClient) -> None:
    made = [follow(ada, add_contact(ada, f"Guest {number}"), words="next month") for number in range(20)]
    a_day = Counter(days(made))
    assert max(a_day.values()) <= 3
    assert all(day.weekday() < 5 and day.month == 12 for day in a_day)
    assert days(made)[0] == dt.date(2026, 12, 1)
    assert max(a_day) <= dt.date(2026, 12, 15), "early in the window, as long as there is room"


def test_a_day_takes_no_more_than_its_limit(ada: TestClient) -> None:
    ok(ada.patch("/v1/account", json={"day_limit": 1}))
    person = add_contact(ada)
    made = [follow(ada, person, words="next month") for _ in range(WORKING_DECEMBER + 3)]
    assert set(Counter(days(made)).values()) == {1}
    within = [day for day in days(made) if day.month == 12]
    assert len(within) == WORKING_DECEMBER
    assert dt.date(2026, 12, 25) not in within


def test_room_that_was_made_is_taken_again(ada: TestClient) -> None:
    ok(ada.patch("/v1/account", json={"day_limit": 1}))
    person = add_contact(ada)
    first, second = (follow(ada, person, words="next month") for _ in range(2))
    assert first["day"] != second["day"]
    ok(act(ada, first, "drop"))
    assert follow(ada, person, words="next month")["day"] == first["day"]


def test_one_owners_days_are_not_filled_by_another(ada: TestClient, bob: TestClient) -> None:
    person = add_contact(bob)
    for _ in range(5):
        follow(bob, person, words="next month")
    assert follow(ada, words="next month")["day"] == "2026-12-01"


def test_what_is_planned_at_once_sees_each_other(ada: TestClient) -> None:
    """Each waits for the one before, and so finds its day taken."""
    person = add_contact(ada)

    def plan(_: int) -> Any:  # noqa: ANN401 - JSON
        return follow(ada, person, words="next month")

    with ThreadPoolExecutor(max_workers=5) as pool:
        made = list(pool.map(plan, range(5)))
    assert len(set(days(made))) == 5


def test_preview_and_follow_up_agree_about_the_day(ada: TestClient) -> None:
    person = add_contact(ada)
    for _ in range(4):
        told = ok(ada.post("/v1/follow-ups/preview", json={"words": "next month"}))
        assert told["day"] == follow(ada, person, words="next month")["day"]


def test_the_regions_holidays_count(ada: TestClient) -> None:
    thanksgiving = {"words": "6 days"}
    assert follow(ada, **thanksgiving)["day"] == "2026-11-27"
    ok(ada.patch("/v1/account", json={"region": "DE"}))
    assert follow(ada, **thanksgiving)["day"] == "2026-11-26"


def test_the_queue_follows_a_merge(ada: TestClient, clock: MovableClock) -> None:
    keep, other = add_contact(ada, "Mara Lindqvist"), add_contact(ada, "M. Lindqvist")
    follow(ada, other, words="3 weeks")
    ok(ada.post(f"/v1/contacts/{keep['id']}/merge", json={"other_id": other["id"]}))
    clock.advance(days=21)
    assert names(ada) == ["Mara Lindqvist"]


def test_a_chain_of_follow_ups_is_one_story(ada: TestClient, clock: MovableClock) -> None:
    person = add_contact(ada)
    current = follow(ada, person, words="1 week")
    for number in range(4):
        clock.advance(days=7)
        current = ok(act(ada, current, "done", outcome=f"Talk {number}", next={"words": "1 week"}))["next"]
    rows = pages(ada, "/v1/follow-ups", contact_id=person["id"])
    assert [row["next_id"] for row in rows] == [None, *(row["id"] for row in rows[:-1])]
    assert [row["state"] for row in rows] == ["open", *["done"] * 4]
    touches = pages(ada, f"/v1/contacts/{person['id']}/touches")
    assert [touch["note"] for touch in touches] == ["Talk 3", "Talk 2", "Talk 1", "Talk 0"]
