"""What holds for every request: bounds on bodies while they come in, strict headers, ids, and a log without people."""

from __future__ import annotations

import re
import stat
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import anyio
import pytest
from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.testclient import TestClient
from structlog.testing import capture_logs

from api import store
from api.app import create_app
from api.deps import Core
from api.middleware import BODY_LIMIT, CARD_LIMIT
from api.settings import Settings
from tests.http.people import MovableClock, account_id, visitor
from tests.http.photos import picture
from tickler.phrase.languages import LANGUAGES


def megabytes(number: int) -> Iterator[bytes]:
    """A body without a Content-Length."""
    for _ in range(number):
        yield bytes(1024 * 1024)


def test_a_body_that_says_it_is_too_large_is_not_read(ada: TestClient) -> None:
    headers = {"Content-Length": str(CARD_LIMIT + 1), "Content-Type": "multipart/form-data; boundary=x"}
    answer = ada.put(f"/v1/cards/{uuid4()}", content=b"", headers=headers)
    assert (answer.status_code, answer.json()["code"], answer.json()["limit"]) == (413, "body_too_large", CARD_LIMIT)


def test_a_body_that_does_not_say_is_read_to_its_bound(ada: TestClient) -> None:
    answer = ada.patch("/v1/account", content=megabytes(2), headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"], answer.json()["limit"]) == (413, "body_too_large", BODY_LIMIT)


async def send_endlessly(app: FastAPI, path: str, headers: dict[str, str]) -> tuple[int, int]:
    """Sends a photo that never ends; the answer's status, and how many megabytes were taken."""
    taken, status = 0, 0
    head = b'--x\r\nContent-Disposition: form-data; name="front"; filename="a.jpg"\r\n\r\n'

    async def receive() -> dict[str, Any]:
        nonlocal taken
        taken += 1
        return {"type": "http.request", "body": head if taken == 1 else bytes(1024 * 1024), "more_body": True}

    async def send(message: dict[str, Any]) -> None:
        nonlocal status
        status = message.get("status", status)

    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    scope = {
        "type": "http",
        "method": "PUT",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "scheme": "http",
        "query_string": b"",
        "headers": raw,
        "client": ("203.0.113.7", 1),
        "server": ("tickler.example.com", 80),
        "http_version": "1.1",
    }
    await app(scope, receive, send)  # type: ignore[arg-type]
    return status, taken


def test_an_endless_photo_is_cut_off_and_never_held_in_memory(app: FastAPI, ada: TestClient) -> None:
    headers = {"Authorization": ada.headers["Authorization"], "Content-Type": "multipart/form-data; boundary=x"}
    ada.get("/v1/account")
    tracemalloc.start()
    status, taken = anyio.run(send_endlessly, app, f"/v1/cards/{uuid4()}", headers)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert status == 413
    assert taken <= CARD_LIMIT // 1024**2 + 3
    assert peak < 20 * 1024**2


def test_a_stranger_cannot_even_begin(app: FastAPI) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    status, taken = anyio.run(send_endlessly, app, f"/v1/cards/{uuid4()}", headers)
    assert (status, taken) == (401, 0)


def test_answers_are_strict_with_browsers(ada: TestClient) -> None:
    headers = ada.get("/v1/account").headers
    assert headers["content-security-policy"].startswith("default-src 'none'; frame-ancestors 'none'")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] == "no-store"
    assert "strict-transport-security" not in headers


def test_errors_are_strict_too(anybody: TestClient) -> None:
    for path in ("/v1/account", "/v1/nothing", "/nothing"):
        answer = anybody.get(path)
        assert answer.headers["content-type"] == "application/problem+json"
        assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_a_photo_may_be_kept_by_its_owners_browser_only(ada: TestClient) -> None:
    key = uuid4()
    ada.put(f"/v1/cards/{key}", files={"front": ("a.jpg", picture())})
    assert ada.get(f"/v1/cards/{key}/photos/front").headers["cache-control"].startswith("private,")


def test_paths_and_methods_that_are_not_there(ada: TestClient) -> None:
    assert ada.get("/v1/nothing").json()["code"] == "no_such_path"
    answer = ada.delete("/v1/account")
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, PATCH, POST"


def test_requests_have_an_id(anybody: TestClient) -> None:
    given = anybody.get("/v1/account", headers={"X-Request-ID": "phone-000017"})
    assert given.headers["x-request-id"] == given.json()["request_id"] == "phone-000017"
    odd = anybody.get("/v1/account", headers={"X-Request-ID": "a b\tc"})
    assert odd.headers["x-request-id"] != "a b\tc"


@pytest.mark.parametrize("body", [b"{", b"[1, 2", b"\xff\xfe", b'{"name": "\\ud800"}', b"nonsense"])
def test_what_is_not_json_is_told_so(ada: TestClient, body: bytes) -> None:
    answer = ada.patch("/v1/account", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code in (400, 422)
    assert answer.json()["code"] in ("malformed_body", "invalid_request")


def test_the_log_names_operations_and_codes_but_no_people(ada: TestClient) -> None:
    owner = str(account_id(ada))
    with capture_logs() as logs:
        ada.patch("/v1/account", json={"name": "Mara Lindqvist"})
        ada.get("/v1/cards", params={"cursor": "Mara Lindqvist"})
        ada.put(f"/v1/cards/{uuid4()}", files={"front": ("Mara.jpg", picture())}, data={"said": "call Mara"})
        ada.post("/v1/sessions", json={"email": "mara@example.com", "password": "Mara Mara Mara"})
    requests = [line for line in logs if line["event"] == "request"]
    assert [(line["operation"], line["status"], line.get("code")) for line in requests] == [
        ("edit_account", 200, None),
        ("list_cards", 422, "invalid_cursor"),
        ("put_card", 201, None),
        ("create_session", 401, "wrong_credentials"),
    ]
    assert [line.get("account") for line in requests] == [owner, owner, owner, None]
    assert "mara" not in str(logs).lower()


def test_a_database_that_is_gone_is_an_answer_and_not_a_crash(settings: Settings, clock: MovableClock) -> None:
    away = settings.model_copy(update={"database_url": "postgresql://nobody@127.0.0.1:1/nothing"})
    app = create_app(away, clock)
    with visitor(app) as anybody, capture_logs() as logs:
        answer = anybody.get("/v1/health")
    app.state.core.engine.dispose()
    assert (answer.status_code, answer.json()["code"]) == (503, "database_unavailable")
    assert answer.headers["retry-after"]
    assert [line["kind"] for line in logs if line["event"] == "fault"] == ["OperationalError"]


def test_a_fault_of_ours_is_told_without_its_text(app: FastAPI, ada: TestClient, core: Core) -> None:
    with core.writing.begin() as session:
        session.execute(text("ALTER TABLE tickler_cards RENAME TO elsewhere"))
    with capture_logs() as logs:
        answer = ada.get("/v1/cards")
    assert answer.status_code in (500, 503)
    assert "tickler_cards" not in answer.text
    assert "tickler_cards" not in str(logs)
    (fault,) = [line for line in logs if line["event"] == "fault"]
    assert fault["request"] == answer.json()["request_id"]
    assert fault["frames"]


def test_health(anybody: TestClient) -> None:
    answer = anybody.get("/v1/health").json()
    assert answer["status"] == "ok"
    assert set(answer["languages"]) == set(LANGUAGES)


REFUSE_AT_COMMIT = {
    "sqlite": (
        "CREATE TABLE nobody (id INTEGER PRIMARY KEY)",
        "CREATE TABLE refused (id INTEGER REFERENCES nobody (id) DEFERRABLE INITIALLY DEFERRED)",
        "CREATE TRIGGER refuse AFTER UPDATE ON tickler_accounts BEGIN INSERT INTO refused VALUES (1); END",
    ),
    "postgresql": (
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no''; END'",
        "CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON tickler_accounts"
        " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()",
    ),
}


def test_what_is_answered_is_committed(ada: TestClient, core: Core) -> None:
    """A commit that fails is no success: the answer waits for it."""
    with core.writing.begin() as session:
        for statement in REFUSE_AT_COMMIT[core.engine.dialect.name]:
            session.execute(text(statement))
    assert ada.patch("/v1/account", json={"name": "Ada"}).status_code == 500
    assert ada.get("/v1/account").json()["name"] == ""


def test_an_error_of_the_database_does_not_repeat_what_was_sent(core: Core) -> None:
    with pytest.raises(SQLAlchemyError) as caught, core.writing.begin() as session:
        session.execute(text("SELECT nothing_of_that_name(:name)"), {"name": "Mara Lindqvist"})
    assert "Mara" not in str(caught.value)


def test_the_data_folder_is_its_users_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with store.opened(Settings(data_dir=folder)) as core:
        owner = store.own_account(core)
        core.photos.put(owner.account_id, picture())
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_page_runs_its_own_scripts_only(anybody: TestClient) -> None:
    page = anybody.get("/")
    policy = dict(part.split(" ", 1) for part in page.headers["content-security-policy"].split("; "))
    assert (policy["default-src"], policy["script-src"], policy["style-src"]) == ("'none'", "'self'", "'self'")
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert "unsafe" not in str(policy)
    assert page.headers["content-type"].startswith("text/html")
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:", page.text, re.IGNORECASE)


def test_a_file_that_the_page_does_not_have(anybody: TestClient) -> None:
    for path in ("/page/none.js", "/page/..%2fapp.py", "/page/%2e%2e/app.py", "/page/../app.py"):
        assert anybody.get(path).status_code == 404
