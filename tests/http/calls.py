"""Requests that many tests make, with what a test does not care about filled in."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

from httpx2 import Response
from sqlalchemy import event
from starlette.testclient import TestClient

from api.deps import Core


def ok(answer: Response, status: int = 200) -> Any:  # noqa: ANN401 - JSON
    """What was answered, which must be the status that is expected."""
    assert answer.status_code == status, answer.text
    return answer.json() if answer.content else None


def problem(answer: Response) -> tuple[int, str]:
    """The status and code of a problem."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    return answer.status_code, answer.json()["code"]


def add_contact(client: TestClient, name: str = "Mara Lindqvist", **fields: Any) -> Any:  # noqa: ANN401
    """A contact made by hand."""
    return ok(client.put(f"/v1/contacts/{uuid4()}", json={"name": name, **fields}), 201)


def add_event(client: TestClient, name: str = "Chamber luncheon", **fields: Any) -> Any:  # noqa: ANN401
    """An event."""
    return ok(client.put(f"/v1/events/{uuid4()}", json={"name": name, **fields}), 201)


def follow(client: TestClient, contact: Any = None, **fields: Any) -> Any:  # noqa: ANN401
    """A follow-up of a contact, or of a new one."""
    whose = contact or add_contact(client)
    return ok(client.post("/v1/follow-ups", json={"contact_id": whose["id"], **fields}), 201)


def act(client: TestClient, follow_up: Any, verb: str, **body: Any) -> Response:  # noqa: ANN401
    """Done, snooze, reschedule or drop."""
    return client.post(f"/v1/follow-ups/{follow_up['id']}/{verb}", json=body)


def pages(client: TestClient, path: str, **parameters: Any) -> list[Any]:  # noqa: ANN401
    """All items of a list, page by page."""
    items: list[Any] = []
    cursor: str | None = None
    while True:
        asked = parameters | ({"cursor": cursor} if cursor else {})
        page = ok(client.get(path, params=asked))
        assert len(page["items"]) <= parameters.get("limit", 50)
        items += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            return items


def forged(*values: object) -> str:
    """A cursor or token that looks like those given out."""
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


@contextmanager
def statements(core: Core) -> Iterator[list[str]]:
    """The statements that the database is sent meanwhile."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    event.listen(core.engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(core.engine, "before_cursor_execute", note)
