"""Who talks to the application in these tests, and the time at which they do."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from fastapi import FastAPI
from starlette.testclient import TestClient

from api.deps import Core
from api.schemas.account import Entering
from api.sign_in import sign_in
from models import account
from tests.builders import NOW

PASSWORD = "correct horse battery"
ELSEWHERE = ("203.0.113.7", 50_000)
HERE = ("127.0.0.1", 50_000)
SETUP_CODE = "ABCDE23456"


class MovableClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> dt.datetime:
        """The moment."""
        return self.now

    def advance(self, **by: float) -> None:
        """Moves on by days, minutes, ..."""
        self.now += dt.timedelta(**by)


def visitor(app: FastAPI, *, address: tuple[str, int] = ELSEWHERE, host: str = "tickler.example.com") -> TestClient:
    """A client that has not signed in."""
    return TestClient(app, base_url=f"http://{host}", client=address)


def sign_up(client: TestClient, email: str) -> TestClient:
    """The client, with the token of the account that the setup code opens on all that it sends."""
    body = {"email": email, "password": PASSWORD, "device": "phone", "setup_code": SETUP_CODE}
    answer = client.post("/v1/account", json=body)
    assert answer.status_code == 201, answer.text
    client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
    return client


def joined(core: Core, client: TestClient, email: str) -> TestClient:
    """The same, without the tenth of a second that a password's hash takes."""
    with core.writing.begin() as session:
        made = account.create(session, now=NOW, email=email)
        token = sign_in(core, session, made.id, Entering(device="phone"), NOW).token
    client.headers["Authorization"] = f"Bearer {token}"
    return client


def account_id(client: TestClient) -> UUID:
    """Whose token the client holds."""
    return UUID(client.get("/v1/account").json()["id"])
