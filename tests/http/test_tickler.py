"""Today's list: who, why and what was said, in order, bounded, and in as many statements for one as for a hundred."""

from __future__ import annotations

from typing import Any

from starlette.testclient import TestClient

from api.deps import Core
from tests.http.calls import act, add_contact, follow, ok, pages, problem, statements
from tests.http.people import MovableClock

SECTIONS = ("overdue", "due", "undecided", "with_them")


def today(client: TestClient, **parameters: Any) -> Any:  # noqa: ANN401 - JSON
    return ok(client.get("/v1/tickler/today", params=parameters))


def ids(listed: Any) -> dict[str, list[str]]:  # noqa: ANN401 - JSON
    return {section: [item["id"] for item in listed[section]] for section in SECTIONS}


def test_an_empty_list(ada: TestClient) -> None:
    nothing: dict[str, Any] = dict.fromkeys(SECTIONS)
    assert today(ada) == {
        "today": "2026-11-20",
        **{section: [] for section in SECTIONS},
        "counts": dict.fromkeys(SECTIONS, 0),
        "more": nothing,
        "cards_to_check": 0,
    }


def test_each_follow_up_stands_in_its_section(ada: TestClient) -> None:
    yesterday, month_ago = follow(ada, day="2026-11-19"), follow(ada, day="2026-10-20")
    late, early, any_time = (
        follow(ada, day="2026-11-20", time="16:00"),
        follow(ada, day="2026-11-20", time="08:30"),
        follow(ada, day="2026-11-20"),
    )
    follow(ada, day="2026-11-21")
    lunch, theirs = follow(ada, words="let's have lunch"), follow(ada, words="I'll call you")
    for closed, verb in ((follow(ada, day="2026-11-20"), "done"), (follow(ada, day="2026-11-18"), "drop")):
        ok(act(ada, closed, verb))
    listed = today(ada)
    assert ids(listed) == {
        "overdue": [month_ago["id"], yesterday["id"]],
        "due": [early["id"], late["id"], any_time["id"]],
        "undecided": [lunch["id"]],
        "with_them": [theirs["id"]],
    }
    assert listed["counts"] == {"overdue": 2, "due": 3, "undecided": 1, "with_them": 1}


def test_a_line_says_whom_why_and_what_was_said(ada: TestClient, clock: MovableClock) -> None:
    person = add_contact(
        ada,
        title="Engineer",
        organization="Keel Ltd",
        tier="a",
        phones=[{"value": "+12125550143", "type": "mobile"}, {"value": "+12125550144", "type": "work"}],
        emails=[{"value": "mara@keel.example"}],
        urls=[{"value": "https://keel.example"}],
    )
    made = follow(ada, person, words="3 weeks", objective="Show the plans.")
    first = {"contact_id": person["id"], "kind": "call", "at": "2026-11-01T10:00:00Z"}
    last = {"contact_id": person["id"], "kind": "voicemail", "at": "2026-11-15T10:00:00Z"}
    for touch in (last, first):
        ok(ada.post("/v1/touches", json=touch), 201)
    clock.advance(days=21)
    (line,) = today(ada)["due"]
    assert line["contact"] == {
        "id": person["id"],
        "name": "Mara Lindqvist",
        "title": "Engineer",
        "organization": "Keel Ltd",
        "tier": "a",
        "phones": [{"value": "+12125550143", "type": "mobile"}, {"value": "+12125550144", "type": "work"}],
        "emails": [{"value": "mara@keel.example", "type": None}],
    }
    assert line["last_touch"] == {"kind": "voicemail", "at": "2026-11-15T10:00:00Z", "two_way": False}
    kept = (
        "id",
        "revision",
        "card_id",
        "kind",
        "words",
        "said_on",
        "understood",
        "day",
        "time",
        "objective",
        "snoozes",
    )
    assert {name: line[name] for name in kept} == {name: made[name] for name in kept}


def test_nobody_was_touched_yet(ada: TestClient) -> None:
    follow(ada, day="2026-11-20")
    assert today(ada)["due"][0]["last_touch"] is None


def test_the_day_can_be_asked_for_and_is_the_accounts_own(ada: TestClient, clock: MovableClock) -> None:
    made = follow(ada, day="2026-11-21")
    assert ids(today(ada, on="2026-11-21"))["due"] == [made["id"]]
    assert ids(today(ada, on="2026-11-22"))["overdue"] == [made["id"]]
    clock.advance(hours=12)  # half past one in the night, by UTC
    assert ids(today(ada))["due"] == [made["id"]]
    ok(ada.patch("/v1/account", json={"time_zone": "America/New_York"}))  # where it is still the evening before
    assert today(ada)["today"] == "2026-11-20"
    assert ids(today(ada))["due"] == []


def test_only_the_owners(ada: TestClient, bob: TestClient) -> None:
    for fields in ({"day": "2026-11-19"}, {"day": "2026-11-20"}, {"words": "I'll call you"}, {"words": "lunch"}):
        follow(ada, **fields)
    listed = today(bob)
    assert (ids(listed), listed["counts"]) == ({name: [] for name in SECTIONS}, dict.fromkeys(SECTIONS, 0))


def test_a_long_list_is_cut_counted_and_goes_on(ada: TestClient) -> None:
    person = add_contact(ada)
    whole = {
        "overdue": [follow(ada, person, day=f"2026-11-{day:02}")["id"] for day in range(1, 8)],
        "due": [follow(ada, person, day="2026-11-20", time=f"{hour:02}:00")["id"] for hour in range(8, 13)],
        "undecided": [follow(ada, person, words="let's have lunch")["id"] for _ in range(3)],
        "with_them": [follow(ada, person, words="I'll call you")["id"]],
    }
    listed = today(ada, limit=3)
    assert listed["counts"] == {section: len(members) for section, members in whole.items()}
    assert {section: listed["more"][section] is not None for section in SECTIONS} == {
        "overdue": True,
        "due": True,
        "undecided": False,
        "with_them": False,
    }
    for section in SECTIONS:
        found = [item["id"] for item in pages(ada, f"/v1/tickler/{section}", limit=3)]
        assert sorted(found) == sorted(whole[section])
        assert [item["id"] for item in listed[section]] == found[:3]
    on = ok(ada.get("/v1/tickler/overdue", params={"limit": 3, "cursor": listed["more"]["overdue"]}))
    assert [item["id"] for item in on["items"]] == whole["overdue"][3:6]


def test_a_hundred_lines_take_as_many_statements_as_one(ada: TestClient, core: Core) -> None:
    def cost() -> int:
        with statements(core) as sent:
            listed = today(ada, limit=200)
        assert all(item["last_touch"] for section in SECTIONS for item in listed[section])
        return len(sent)

    def one_of_each(number: int) -> None:
        person = add_contact(
            ada, f"Person {number}", phones=[{"value": "+12125550143"}], addresses=[{"text": "4 Quay Lane"}]
        )
        ok(ada.post("/v1/touches", json={"contact_id": person["id"], "kind": "call"}), 201)
        for when in (
            {"day": "2026-11-02"},
            {"day": "2026-11-20"},
            {"words": "let's have lunch"},
            {"words": "I'll call you"},
        ):
            follow(ada, person, **when)

    one_of_each(0)
    for_four = cost()
    for number in range(1, 25):
        one_of_each(number)
    assert sum(map(len, ids(today(ada, limit=200)).values())) == 100
    assert cost() == for_four < 25


def test_bad_questions_are_refused(ada: TestClient) -> None:
    assert problem(ada.get("/v1/tickler/today", params={"on": "2200-01-01"})) == (422, "day_out_of_range")
    assert problem(ada.get("/v1/tickler/today", params={"limit": 0})) == (422, "invalid_request")
    assert problem(ada.get("/v1/tickler/someday")) == (422, "invalid_request")
    assert problem(ada.get("/v1/tickler/due", params={"cursor": "nonsense"})) == (422, "invalid_cursor")
    assert today(ada, on="1970-01-01")["overdue"] == []
