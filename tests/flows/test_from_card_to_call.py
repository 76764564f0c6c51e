"""The main job: a photo and three words become a contact and a day, and on that day the list says whom to call."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from starlette.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from tests.flows.cards import EMAIL, NAME, PHONE
from tests.flows.commands import tickler


def test_snap_then_today_then_done_with_the_next(card: Path, data: Path, tmp_path: Path) -> None:
    kept = tickler("snap", card, "--said", "3 weeks", "--on", "2026-03-10", "--event", "Luncheon", "--json", data=data)
    assert (kept.status, kept.error) == (0, "")
    assert kept.json["state"] == "read"
    assert kept.json["contact"]["name"] == NAME
    assert kept.json["follow_up"]["day"] == "2026-03-31"

    before = tickler("today", "--on", "2026-03-30", "--json", data=data).json
    assert (before["due"], before["overdue"]) == ([], [])
    due = tickler("today", "--on", "2026-03-31", data=data)
    for shown in (NAME, PHONE, EMAIL, "3 weeks"):
        assert shown in due.output
    assert tickler("today", "--on", "2026-04-02", "--json", data=data).json["overdue"][0]["words"] == "3 weeks"

    code = tickler("pair", "--json", data=data).json["code"]
    with TestClient(create_app(Settings(data_dir=data, database_url=""))) as phone:
        paired = phone.post("/v1/devices", json={"code": code, "device": "phone"})
        phone.headers["Authorization"] = f"Bearer {paired.json()['token']}"
        (item,) = phone.get("/v1/tickler/today", params={"on": "2026-03-31"}).json()["due"]
        done = phone.post(
            f"/v1/follow-ups/{item['id']}/done",
            json={"outcome": "Wants an offer", "next": {"words": "1 week", "on": "2026-03-31", "objective": "Send it"}},
        )
        assert done.status_code == 200, done.text
    later = tickler("today", "--on", "2026-04-07", "--json", data=data).json
    assert [(each["contact"]["name"], each["objective"]) for each in later["due"]] == [(NAME, "Send it")]
    assert later["due"][0]["last_touch"]["kind"] == "call"

    whole = tickler("export", tmp_path / "all.zip", "--json", data=data)
    assert whole.json["counts"] == {
        "account": 1, "event": 1, "contact": 1, "card": 1, "follow_up": 2, "touch": 1, "photo": 1
    }  # fmt: skip
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        (photo,) = [name for name in archive.namelist() if name.startswith("photos/")]
        assert archive.read(photo) == card.read_bytes()
        assert NAME in archive.read("tickler.jsonl").decode()


def test_a_free_day_shows_what_has_moved_to_the_next_working_day(card: Path, data: Path) -> None:
    kept = tickler("snap", card, "--said", "3 weeks", "--on", "2026-11-21", "--json", data=data)
    assert kept.json["follow_up"]["day"] == "2026-12-14"  # three weeks on is a Saturday
    saturday = tickler("today", "--on", "2026-12-12", data=data)
    assert NAME in saturday.output.partition("Next:")[2]
    friday = tickler("today", "--on", "2026-12-11", "--json", data=data).json
    assert (friday["due"], friday["coming"]) == ([], [])


def test_a_card_kept_without_words_is_shown_with_the_default_until_a_day_is_set(card: Path, data: Path) -> None:
    kept = tickler("snap", card, "--on", "2026-03-10", data=data)
    assert "no day yet" in kept.output
    later = tickler("today", "--on", "2026-03-12", data=data)
    assert "No day yet (1)" in later.output
    assert NAME in later.output
    assert "offered: Tue 24 Mar 2026" in later.output
    assert tickler("today", "--on", "2026-03-24", "--json", data=data).json["due"] == []


def test_a_photo_without_a_card_is_kept_with_what_was_said(blank: Path, data: Path) -> None:
    kept = tickler("snap", blank, "--said", "tomorrow", "--on", "2026-03-10", "--json", data=data)
    assert kept.status == 1
    assert kept.error.startswith(f"tickler: {blank}: the card is kept, but was not read: ")
    assert kept.error.rstrip().endswith("[no_card]")
    assert kept.json["error"]["code"] == "no_card"
    assert kept.json["follow_up"]["day"] == "2026-03-11"


def test_what_cannot_be_kept_leaves_nothing_behind(card: Path, data: Path, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no photo")
    for arguments, status, code in (
        ((text,), 1, "image_unsupported"),
        ((tmp_path / "none.jpg",), 1, "file_unreadable"),
        ((card, "--said", "x" * 2001), 1, "invalid_request"),
        ((card, "--on", "1492-10-12"), 1, "invalid_request"),
        ((card, "--region", "ZZ"), 1, "unknown_region"),
    ):
        done = tickler("snap", *arguments, data=data)
        assert (done.status, done.output) == (status, "")
        assert done.error.count("\n") == 1
        assert f"[{code}]" in done.error
        assert str(arguments[0]) in done.error or arguments[0] == card  # which photo is to blame
    assert tickler("export", tmp_path / "none.zip", "--json", data=data).json["counts"] == {"account": 1, "photo": 0}


def test_snaps_at_the_same_time_on_a_new_machine_all_get_in(card: Path, data: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(3) as pool:
        days = [f"2026-03-{number}" for number in (10, 11, 12)]
        kept = list(pool.map(lambda on: tickler("snap", card, "--said", "1 week", "--on", on, data=data), days))
    assert [(each.status, each.error) for each in kept] == [(0, "")] * 3
    found = tickler("today", "--on", "2026-03-31", "--json", data=data).json
    assert [item["day"] for item in found["overdue"]] == ["2026-03-17", "2026-03-18", "2026-03-19"]


def test_an_export_goes_on_without_a_photo_that_is_lost(card: Path, data: Path, tmp_path: Path) -> None:
    assert tickler("snap", card, data=data).status == 0
    (photo,) = [path for path in (data / "photos").rglob("*") if path.is_file()]
    photo.unlink()
    done = tickler("export", tmp_path / "all", "--json", data=data)
    assert (done.status, done.json["counts"]["photo"], done.json["counts"]["missing_photo"]) == (0, 0, 1)
    assert photo.name in done.error


def test_an_export_that_fails_leaves_nothing_behind(card: Path, data: Path, tmp_path: Path) -> None:
    assert tickler("snap", card, data=data).status == 0
    shutil.rmtree(data / "photos")
    (data / "photos").write_text("no folder any more")
    box = tmp_path / "box"
    box.mkdir()
    for name in ("all", "all.zip"):
        assert "[photo_store_unavailable]" in tickler("export", box / name, data=data).error
        assert not list(box.iterdir())
