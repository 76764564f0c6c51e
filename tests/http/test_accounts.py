"""Signing up, in and out; what a wrong password, a wrong place or too many attempts come to."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from starlette.testclient import TestClient

from api.app import create_app
from api.deps import Core
from api.errors import TooManyAttempts
from api.security import Throttle
from api.settings import Settings
from models import account, device
from tests.builders import NOW
from tests.databases import Database
from tests.http.people import HERE, PASSWORD, SETUP_CODE, MovableClock, sign_up, visitor

KNOWN = {"email": "ada@example.com", "password": PASSWORD}
ADA = {**KNOWN, "setup_code": SETUP_CODE}


@pytest.fixture
def settings(database: Database, tmp_path: Path) -> Settings:
    """A laptop's: only its own account may sign up, with the code."""
    return Settings(data_dir=tmp_path, database_url=database.url, setup_code=SecretStr(SETUP_CODE))


@pytest.fixture
def here(visit: Callable[..., TestClient]) -> TestClient:
    """A client on this machine that has not signed in."""
    return visit(address=HERE, host="127.0.0.1:8714")


def code_of(answer: object) -> str:
    return str(answer.json()["code"])  # type: ignore[attr-defined]


def test_the_first_sign_up_takes_the_account_of_the_command_line(here: TestClient, core: Core) -> None:
    with core.writing.begin() as session:
        own = account.create(session, now=NOW, own=True).id
    answer = here.post("/v1/account", json={**ADA, "settings": {"region": "AT", "time_zone": "Europe/Vienna"}})
    assert answer.status_code == 201
    told = answer.json()["account"]
    assert (told["id"], told["region"], told["email"]) == (str(own), "AT", "ada@example.com")


def test_nobody_takes_the_account_twice(here: TestClient) -> None:
    assert here.post("/v1/account", json=ADA).status_code == 201
    again = here.post("/v1/account", json={**ADA, "email": "eve@example.com"})
    assert (again.status_code, code_of(again)) == (403, "sign_up_closed")


@pytest.mark.parametrize("code", [{}, {"setup_code": None}])
def test_nobody_takes_the_account_without_the_code(
    here: TestClient, anybody: TestClient, code: dict[str, None]
) -> None:
    for client in (here, anybody):  # behind a proxy everybody comes from here
        answer = client.post("/v1/account", json={"email": "eve@example.com", "password": PASSWORD, **code})
        assert (answer.status_code, code_of(answer)) == (403, "sign_up_closed")


def test_of_two_first_sign_ups_at_once_one_is_told_that_it_is_closed(anybody: TestClient, core: Core) -> None:
    with ThreadPoolExecutor(1) as pool:
        with core.writing.begin() as session:
            account.create(session, now=NOW, own=True, email="bob@example.com", password_hash="taken")
            late = pool.submit(anybody.post, "/v1/account", json=ADA)
            time.sleep(1)  # it has found the account free by now, and waits to write
        answer = late.result(timeout=30)
    assert (answer.status_code, code_of(answer)) == (403, "sign_up_closed")


def test_the_setup_code_opens_the_account(anybody: TestClient) -> None:
    wrong = anybody.post("/v1/account", json={**ADA, "setup_code": "ABCDE23457"})
    assert (wrong.status_code, code_of(wrong)) == (401, "wrong_setup_code")
    assert anybody.post("/v1/account", json={**ADA, "setup_code": "abcde-23456"}).status_code == 201


def test_passwords_are_kept_as_argon2_and_tokens_as_sha256(here: TestClient, core: Core) -> None:
    token = here.post("/v1/account", json=ADA).json()["token"]
    assert len(token) >= 43
    with core.reading.begin() as session:
        kept = account.by_email(session, "ada@example.com")
        assert kept is not None
        assert (kept.password_hash or "").startswith("$argon2id$")
        (row,) = device.active(session, kept.id, now=NOW)
        assert len(row.token_hash) == 64
        assert row.token_hash != token


def test_signing_in_gives_a_token_of_its_own(here: TestClient, anybody: TestClient) -> None:
    first = here.post("/v1/account", json=ADA).json()["token"]
    answer = anybody.post("/v1/sessions", json={**KNOWN, "email": "ADA@example.com", "device": "laptop"})
    assert answer.status_code == 201
    second = answer.json()["token"]
    assert second != first
    for token in (first, second):
        assert anybody.get("/v1/account", headers={"Authorization": f"Bearer {token}"}).status_code == 200


@pytest.mark.parametrize("wrong", [{"password": "not the password"}, {"email": "nobody@example.com"}])
def test_a_wrong_password_and_an_unknown_address_are_told_alike(
    here: TestClient, anybody: TestClient, wrong: dict[str, str]
) -> None:
    here.post("/v1/account", json=ADA)
    answer = anybody.post("/v1/sessions", json={**KNOWN, **wrong})
    assert (answer.status_code, code_of(answer)) == (401, "wrong_credentials")
    assert answer.headers["content-type"] == "application/problem+json"


def test_guessing_is_slowed_down_even_with_the_right_password_in_the_end(here: TestClient, anybody: TestClient) -> None:
    here.post("/v1/account", json=ADA)
    guesses = [anybody.post("/v1/sessions", json={**KNOWN, "password": f"guess number {n}"}) for n in range(5)]
    assert {guess.status_code for guess in guesses} == {401}
    late = anybody.post("/v1/sessions", json=KNOWN)
    assert (late.status_code, code_of(late)) == (429, "too_many_attempts")
    assert int(late.headers["retry-after"]) == late.json()["retry_after"] > 0


def test_who_guesses_does_not_shut_the_owner_out(here: TestClient, visit: Callable[..., TestClient]) -> None:
    here.post("/v1/account", json=ADA)
    guesser = visit(address=("2001:db8:1:2::1", 1))
    wrong = {**KNOWN, "password": "a guess"}
    assert [guesser.post("/v1/sessions", json=wrong).status_code for _ in range(6)] == [401] * 5 + [429]
    assert visit(address=("2001:db8:1:2:ffff::9", 1)).post("/v1/sessions", json=KNOWN).status_code == 429
    for elsewhere in ("2001:db8:1:3::1", "::ffff:203.0.113.7", "203.0.113.8"):
        assert visit(address=(elsewhere, 1)).post("/v1/sessions", json=KNOWN).status_code == 201


def test_guessing_from_everywhere_is_slowed_down_too(core: Core) -> None:
    for _ in range(100):
        core.throttle.attempt(Throttle.GUESSES_AT_ONE, "ada@example.com")
    with pytest.raises(TooManyAttempts):
        core.throttle.attempt(Throttle.GUESSES_AT_ONE, "ada@example.com")


def test_signing_in_rightly_is_never_slowed_down(here: TestClient, anybody: TestClient) -> None:
    here.post("/v1/account", json=ADA)
    assert {anybody.post("/v1/sessions", json=KNOWN).status_code for _ in range(8)} == {201}


def test_signing_out_ends_the_token(here: TestClient) -> None:
    ada = sign_up(here, "ada@example.com")
    assert ada.delete("/v1/sessions/current").status_code == 204
    assert code_of(ada.get("/v1/account")) == "not_signed_in"


def test_a_token_expires(here: TestClient, clock: MovableClock) -> None:
    ada = sign_up(here, "ada@example.com")
    clock.advance(days=364)
    assert ada.get("/v1/account").status_code == 200
    clock.advance(days=2)
    assert ada.get("/v1/account").status_code == 401


def test_the_page_keeps_its_token_where_scripts_cannot_read_it(here: TestClient) -> None:
    answer = here.post("/v1/account", json={**ADA, "cookie": True})
    assert answer.json()["token"] is None
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "secure" not in cookie
    assert here.get("/v1/account").status_code == 200


def test_over_tls_the_cookie_is_secure(settings: Settings, clock: MovableClock) -> None:
    app = create_app(settings.model_copy(update={"base_url": "https://tickler.example.com"}), clock)
    with visitor(app, address=HERE, host="127.0.0.1") as here:
        answer = here.post("/v1/account", json={**ADA, "cookie": True})
    app.state.core.engine.dispose()
    assert "secure" in answer.headers["set-cookie"].lower()
    assert answer.headers["strict-transport-security"]


@pytest.mark.parametrize(
    "header",
    [{"Origin": "https://evil.example.net"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}],
)
def test_another_site_cannot_use_the_cookie(here: TestClient, header: dict[str, str]) -> None:
    here.post("/v1/account", json={**ADA, "cookie": True})
    answer = here.patch("/v1/account", json={"name": "Eve"}, headers=header)
    assert (answer.status_code, code_of(answer)) == (403, "cross_site")
    assert here.get("/v1/account").json()["name"] == ""


def test_the_own_site_can(here: TestClient) -> None:
    here.post("/v1/account", json={**ADA, "cookie": True})
    headers = {"Origin": "http://127.0.0.1:8714", "Sec-Fetch-Site": "same-origin"}
    assert here.patch("/v1/account", json={"name": "Ada"}, headers=headers).json()["name"] == "Ada"


def test_the_own_site_can_behind_a_proxy(settings: Settings, clock: MovableClock) -> None:
    app = create_app(settings.model_copy(update={"base_url": "https://tickler.example.com"}), clock)
    with visitor(app, address=HERE, host="127.0.0.1:8714") as client:
        sign_up(client, "ada@example.com")
        for origin, site, status in (
            ("https://tickler.example.com", "same-origin", 200),
            ("https://other.example.com", "same-origin", 200),  # another name of the server: the browser knows
            ("https://tickler.example.com", None, 200),
            ("https://other.example.com", None, 403),
            ("https://tickler.example.com", "cross-site", 403),
        ):
            headers = {"Origin": origin, **({"Sec-Fetch-Site": site} if site else {})}
            assert client.patch("/v1/account", json={"name": "Ada"}, headers=headers).status_code == status
    app.state.core.engine.dispose()


def test_a_new_password_ends_pairing_codes(here: TestClient, anybody: TestClient) -> None:
    ada = sign_up(here, "ada@example.com")
    code = ada.post("/v1/pairings").json()["code"]
    assert (
        ada.put("/v1/account/password", json={"current": PASSWORD, "new": "another long password"}).status_code == 204
    )
    assert code_of(anybody.post("/v1/devices", json={"code": code})) == "pairing_refused"


def test_a_new_password_signs_the_other_devices_out(here: TestClient, anybody: TestClient) -> None:
    ada = sign_up(here, "ada@example.com")
    other = anybody.post("/v1/sessions", json=KNOWN).json()["token"]
    change = {"current": PASSWORD, "new": "another long password"}
    assert code_of(ada.put("/v1/account/password", json={**change, "current": "wrong"})) == "wrong_credentials"
    assert ada.put("/v1/account/password", json=change).status_code == 204
    assert ada.get("/v1/account").status_code == 200
    assert anybody.get("/v1/account", headers={"Authorization": f"Bearer {other}"}).status_code == 401
    assert anybody.post("/v1/sessions", json=KNOWN).status_code == 401


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"region": "ZZ"}, "unknown_region"),
        ({"region": "Austria"}, "invalid_request"),
        ({"languages": ["en", "tlh"]}, "unknown_language"),
        ({"languages": []}, "invalid_request"),
        ({"time_zone": "Mars/Olympus"}, "invalid_request"),
        ({"time_zone": "../../etc/passwd"}, "invalid_request"),
        ({"default_days": 0}, "invalid_request"),
        ({"fiscal_start": 13}, "invalid_request"),
        ({"name": "x" * 201}, "invalid_request"),
        ({"name": "a\x00b"}, "invalid_request"),
        ({"password_hash": "x"}, "unknown_field"),
        ({"email": "x@example.com"}, "unknown_field"),
    ],
)
def test_settings_hold_only_what_they_should(here: TestClient, change: dict[str, object], code: str) -> None:
    ada = sign_up(here, "ada@example.com")
    before = ada.get("/v1/account").json()
    answer = ada.patch("/v1/account", json=change)
    assert (answer.status_code, code_of(answer)) == (422, code)
    assert ada.get("/v1/account").json() == before


def test_an_open_server_takes_everybody_once(database: Database, tmp_path: Path, clock: MovableClock) -> None:
    app: FastAPI = create_app(Settings(data_dir=tmp_path, database_url=database.url, open_sign_up=True), clock)
    with visitor(app) as anybody:
        assert anybody.post("/v1/account", json=ADA).status_code == 201
        again = anybody.post("/v1/account", json=ADA)
        assert (again.status_code, code_of(again)) == (409, "email_taken")
        assert anybody.post("/v1/account", json={**ADA, "email": "bob@example.com"}).status_code == 201
    app.state.core.engine.dispose()


def test_no_answer_repeats_a_password(here: TestClient) -> None:
    answers = [
        here.post("/v1/account", json={**ADA, "password": "short"}),
        here.post("/v1/account", json={**ADA, "email": "no address"}),
        here.post("/v1/account", content=b'{"password": "correct horse battery'),
    ]
    assert {answer.status_code for answer in answers} <= {400, 422}
    assert all("short" not in answer.text.replace("string_too_short", "") for answer in answers[:1])
    assert all(PASSWORD not in answer.text for answer in answers)
