"""What scripts rely on: the lines that commands print, and their exit statuses."""

from __future__ import annotations

import json
import os
import pty
import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from api.cli.app import COMMANDS
from tests.flows.cards import EMAIL, NAME, PHONE
from tests.flows.commands import tickler

CASES = (
    {"text": "3 weeks", "ref": "2026-03-10", "lang": "en", "region": "US"},
    {"text": "don't call", "ref": "2026-03-10", "lang": "en", "region": "US"},
)


def test_read_prints_a_line_for_each_photo(card: Path, blank: Path, data: Path, tmp_path: Path) -> None:
    missing = tmp_path / "none.jpg"
    done = tickler("read", "--json", card, blank, missing, "--region", "US", data=data)
    assert (done.status, done.error) == (1, "")
    good, empty, unreadable = done.lines
    assert Path(good["image"]) == card
    assert good["elapsed_ms"] > 0
    (found,) = good["cards"]
    assert (found["name"]["value"], found["phones"][0]["value"], found["emails"][0]["value"]) == (NAME, PHONE, EMAIL)
    assert 0 < found["name"]["confidence"] <= 1
    assert (empty["cards"], empty["error"]["code"]) == ([], "no_card")
    assert (unreadable["cards"], unreadable["error"]["code"]) == ([], "file_unreadable")
    assert not data.exists()


def test_read_that_reads_all_ends_well(card: Path, data: Path) -> None:
    done = tickler("read", card, data=data)
    assert done.status == 0
    assert NAME in done.output


def test_read_shows_how_far_it_is_where_a_person_can_see_it(card: Path, blank: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "api", "read", "--json", str(card), str(blank)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs) as process:
        os.close(theirs)
        shown = "".join(_shown_on(ours))
        assert process.stdout is not None
        lines = process.stdout.read().splitlines()
    assert "2/2" in shown
    assert [len(json.loads(line)["cards"]) for line in lines] == [1, 0]


def _shown_on(terminal: int) -> Iterator[str]:
    """What is written to a terminal until nobody has it open any more, which Linux tells as an error."""
    with os.fdopen(terminal, "rb", buffering=0) as screen, suppress(OSError):
        while piece := screen.read(4096):
            yield piece.decode(errors="replace")


def test_when_answers_line_by_line(data: Path) -> None:
    asked = "\n".join(json.dumps(case) for case in CASES)
    first, second = tickler("when", "--json", "-", data=data, given=asked).lines
    assert (first["date"], first["earliest"], first["latest"], first["kind"]) == (*["2026-03-31"] * 3, "day")
    assert {"time", "understood", "confidence", "others", "spans", "flags", "language"} <= set(first)
    assert (second["date"], second["kind"]) == (None, "ball_with_them")


def test_when_survives_bad_lines(data: Path) -> None:
    bad = [b"nonsense", b"[]", b'{"text": 1}', b'{"text": "x", "ref": "2026-13-01"}', b"\xff\xfe", b"[" * 100_000]
    bad += [b'{"text": "x", "ref": "2026-03-10", "region": "ZZ"}', b'{"text": "x", "ref": "2026-03-10", "lang": "zz"}']
    good = json.dumps(CASES[0]).encode()
    done = tickler("when", "--json", "-", data=data, given=b"\n".join([*bad, b"", good]))
    assert (done.status, done.error) == (0, "")
    *wrong, right = done.lines
    assert [line["date"] for line in wrong] == [None] * len(bad)
    codes = [line["error"]["code"] for line in wrong]
    assert codes == ["invalid_line"] * 6 + ["unknown_region", "unknown_language"]
    assert right["date"] == "2026-03-31"


def test_when_answers_before_the_next_line_is_given(data: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "api", "when", "--json", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for case in CASES:
            process.stdin.write(json.dumps(case).encode() + b"\n")
            process.stdin.flush()
            assert "date" in json.loads(process.stdout.readline())


def test_when_shows_a_person_the_day_and_what_was_understood(data: Path) -> None:
    shown = tickler("when", "--on", "2026-03-10", "3", "weeks", data=data)
    assert shown.status == 0
    assert shown.output.startswith("Tue 31 Mar 2026")
    wrong = tickler("when", "--on", "2026-03-10", "--region", "ZZ", "3 weeks", data=data)
    assert (wrong.status, wrong.output) == (1, "")
    assert "[unknown_region]" in wrong.error


def test_when_loads_neither_the_web_nor_the_database_nor_the_readers() -> None:
    script = "import sys; from api.cli.when import Asked, answer; import datetime as d; import api.cli.app; "
    script += "answer(Asked('3 weeks', d.date(2026, 3, 10), ('en',), 'US')); print(' '.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert "tickler.phrase" in loaded
    assert not {"cv2", "numpy", "fastapi", "pydantic", "sqlalchemy", "dbos", "onnxruntime"} & set(loaded)


def test_help_names_every_command(data: Path) -> None:
    shown = tickler("--help", data=data)
    assert shown.status == 0
    for command in COMMANDS:
        assert re.search(rf"\b{command.__name__}\b", shown.output)
    assert tickler("nonsense", data=data).status == 2


def test_the_account_is_shown_and_changed(data: Path) -> None:
    assert tickler("account", "--json", data=data).json["email"] is None
    changed = tickler("account", "--region", "DE-BY", "--language", "de", "--language", "en", "--json", data=data)
    assert (changed.json["region"], changed.json["languages"]) == ("DE-BY", ["de", "en"])
    for wrong, code in (
        (("--region", "ZZ"), "unknown_region"),
        (("--language", "xx"), "unknown_language"),
        (("--region", "Bavaria"), "invalid_request"),
        (("--time-zone", "Moon/Base"), "invalid_request"),
        (("--day-limit", "0"), "invalid_request"),
    ):
        done = tickler("account", *wrong, data=data)
        assert (done.status, done.output) == (1, "")
        assert f"[{code}]" in done.error
    assert tickler("account", "--json", data=data).json["region"] == "DE-BY"


def test_a_password_is_set_from_a_pipe(data: Path) -> None:
    set_it = ("account", "--set-password")
    assert "[invalid_request]" in tickler(*set_it, data=data, given="correct horse\n").error  # no address yet
    assert "[invalid_request]" in tickler(*set_it, "--email", "ada@example.com", data=data, given="short\n").error
    done = tickler(*set_it, "--email", "ada@example.com", "--json", data=data, given="correct horse\n")
    assert (done.status, done.json["email"]) == (0, "ada@example.com")
    assert "correct horse" not in done.output + done.error
    assert tickler("pair", data=data).status == 0
    assert tickler(*set_it, data=data, given="battery staple\n").status == 0
    with closing(sqlite3.connect(data / "tickler.db")) as database:
        assert database.execute("SELECT count(*) FROM tickler_pairing_codes").fetchone() == (0,)


def test_doctor_says_how_to_repair_what_is_missing(data: Path, tmp_path: Path) -> None:
    new = tickler("doctor", "--json", data=data)
    tables = {check["name"]: check for check in new.json["checks"]}["tables"]
    assert (new.status, new.json["ok"], tables["ok"], tables["found"].startswith("none yet")) == (0, True, True, True)
    assert tickler("migrate", data=data).status == 0
    with closing(sqlite3.connect(data / "tickler.db")) as database:
        (now,) = database.execute("SELECT version_num FROM tickler_version").fetchone()
        database.execute("UPDATE tickler_version SET version_num = '0001'")
        database.commit()
    old = tickler("doctor", "--json", data=data)
    tables = {check["name"]: check for check in old.json["checks"]}["tables"]
    assert (old.status, old.json["ok"], tables["ok"], tables["repair"]) == (1, False, False, "tickler migrate")
    with closing(sqlite3.connect(data / "tickler.db")) as database:
        database.execute("UPDATE tickler_version SET version_num = ?", (now,))
        database.commit()
    healthy = tickler("doctor", "--json", data=data)
    assert (healthy.status, healthy.json["ok"]) == (0, True)
    assert all(check["ok"] and check["found"] for check in healthy.json["checks"] if check["needed"])

    file = tmp_path / "file"
    file.touch()
    ill = tickler("doctor", data=file / "data")
    assert ill.status == 1
    assert "MISSING data folder" in ill.output
    assert "Traceback" not in ill.output + ill.error


def test_a_database_that_does_not_answer_is_one_clear_line(tmp_path: Path) -> None:
    tmp_path.joinpath("tickler.db").write_bytes(b"this is no database at all, whatever its name says")
    done = tickler("today", data=tmp_path)
    assert (done.status, done.output) == (6, "")
    assert done.error.count("\n") == 1
    assert "[database_unavailable]" in done.error


def test_the_data_folder_is_nobody_elses_to_read(tmp_path: Path) -> None:
    for command in ("doctor", "account"):
        data = tmp_path / command / "data"
        tickler(command, data=data)
        assert stat.S_IMODE(data.stat().st_mode) == 0o700


def test_the_own_account_lives_in_the_time_zone_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for zone, found in (("Asia/Tokyo", "Asia/Tokyo"), (":/usr/share/zoneinfo/Europe/Vienna", "Europe/Vienna")):
        monkeypatch.setenv("TZ", zone)
        assert tickler("account", "--json", data=tmp_path / found, given="").json["time_zone"] == found
