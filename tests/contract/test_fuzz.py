"""Requests that nobody would think of, to every operation: no fault of ours, and no answer that is not described.

Half of the requests name things that exist, or the generated ids would mostly meet a 404.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    allow_header_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.testclient import TestClient

from api.app import create_app
from api.deps import Core
from api.schemas.account import Entering, SignedIn
from api.settings import Settings
from api.sign_in import sign_in
from tests.builders import NOW
from tests.databases import WITH_JOBS, Cluster, Database, postgresql_database, sqlite_database
from tests.http.calls import add_contact, follow, ok
from tests.http.people import MovableClock, account_id, joined, visitor
from tests.http.photos import picture
from tests.http.test_cards import read

SPEC = Path(__file__).parents[2] / "mobile-client-spec" / "openapi.json"
SPECIFIED: Mapping[str, Any] = json.loads(SPEC.read_text())
DESCRIBED: Mapping[str, Mapping[str, Any]] = SPECIFIED["paths"]
EXAMPLES = int(os.environ.get("TICKLER_TEST_EXAMPLES", "12"))
"""Requests to each operation, in each mode, on each database."""

NEEDS_A_SECRET = {"pair_device", "create_session", "change_password"}
"""What nobody guesses: here no request is expected to succeed."""
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    response_headers_conformance,
    allow_header_conformance,
]


GOOD: Mapping[str, Any] = {"words": "3 weeks", "on": None, "day": None, "time": None, "field": "name", "side": "front"}
"""Values that go together, where a generated request would seldom have some that do."""


@dataclass(frozen=True, slots=True)
class Target:
    """An application and its owner."""

    app: FastAPI
    schema: Any
    owner: UUID
    client: TestClient

    def device(self) -> SignedIn:
        """A new device: the operation under test may shut it out."""
        core: Core = self.app.state.core
        with core.writing.begin() as session:
            return sign_in(core, session, self.owner, Entering(device="fuzzer"), NOW)

    def values(self) -> Mapping[str, Any]:
        """Ids of new things, one of each kind: the operations before have deleted theirs."""
        ada, key = self.client, uuid4()
        sent = {"said": "3 weeks", "event": "Chamber luncheon"}
        card = ok(ada.put(f"/v1/cards/{key}", files={"front": ("a.jpg", picture())}, data=sent), 201)
        read(self.app.state.core, self.owner, key)
        person = add_contact(ada)
        touch = ok(ada.post("/v1/touches", json={"contact_id": person["id"], "kind": "call"}), 201)
        return {
            **GOOD,
            "card_id": card["id"],
            "contact_id": person["id"],
            "device_id": str(self.device().device.id),
            "event_id": card["event_id"],
            "follow_up_id": follow(ada, person, words="3 weeks")["id"],
            "touch_id": touch["id"],
            "other_id": card["contact_id"],
            "front": picture(),
        }


@pytest.fixture(scope="module")
def sqlite_target(sqlite_template_with_jobs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """The application on SQLite."""
    folder = tmp_path_factory.mktemp("fuzz")
    with sqlite_database(sqlite_template_with_jobs, folder) as database:
        yield from _target(database, folder)


@pytest.fixture(scope="module")
def postgresql_target(cluster_with_jobs: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """The application on PostgreSQL."""
    with postgresql_database(cluster_with_jobs, WITH_JOBS) as database:
        yield from _target(database, tmp_path_factory.mktemp("fuzz"))


@pytest.fixture(params=["sqlite", "postgresql"])
def target(request: pytest.FixtureRequest) -> Target:
    """The application on each database in turn."""
    found = request.getfixturevalue(f"{request.param}_target")
    assert isinstance(found, Target)
    return found


def _target(database: Database, folder: Path) -> Iterator[Target]:
    app = create_app(Settings(data_dir=folder, database_url=database.url, open_sign_up=True), MovableClock())
    with visitor(app) as client:
        ada = joined(app.state.core, client, "ada@example.com")
        schema = schemathesis.openapi.from_asgi("/v1/openapi.json", app)
        yield Target(app, schema, account_id(ada), ada)
    app.state.core.engine.dispose()


def _properties(described: Mapping[str, Any]) -> set[str]:
    """The names of the fields of an operation's body."""
    names = re.findall(r"schemas/(\w+)", json.dumps(described.get("requestBody", {})))
    return {field for name in names[:1] for field in SPECIFIED["components"]["schemas"][name].get("properties", {})}


def _make_real(case: Any, values: Mapping[str, Any], properties: set[str]) -> None:  # noqa: ANN401 - schemathesis' own
    """Puts ids of things that exist, words and a photo where the request has generated ones."""
    for place in (case.path_parameters, case.body):
        if isinstance(place, dict):
            place.update({name: value for name, value in values.items() if name in place})
    for name in ("if-match", "idempotency-key"):  # else they would belong to another version, another request
        (case.headers or {}).pop(name, None)
    if isinstance(case.body, dict):
        case.body.update({name: GOOD[name] for name in properties & set(GOOD)})


def _cases() -> Iterator[Any]:
    """Each operation with requests as described, and, where there is something to get wrong, with others."""
    for path, methods in DESCRIBED.items():
        for method, described in methods.items():
            for mode in GenerationMode:
                if mode is GenerationMode.POSITIVE or set(described) & {"parameters", "requestBody", "security"}:
                    yield pytest.param(method.upper(), path, mode, id=f"{described['operationId']}-{mode.value}")


@pytest.mark.parametrize(("method", "path", "mode"), list(_cases()))
def test_no_fault_and_no_answer_that_is_not_described(
    method: str, path: str, mode: GenerationMode, target: Target
) -> None:
    operation = target.schema[path][method]
    described = DESCRIBED[path][method.lower()]
    values, properties = target.values(), _properties(described)
    statuses: set[int] = set()
    headers = {"Authorization": f"Bearer {target.device().token}"}

    @seed(20261120)
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode), real=st.booleans())
    def ask(case: Any, real: bool) -> None:  # noqa: ANN401
        if real:
            _make_real(case, values, properties)
        statuses.add(case.call_and_validate(headers=headers, checks=CHECKS).status_code)

    ask()
    if mode is GenerationMode.POSITIVE and described["operationId"] not in NEEDS_A_SECRET:
        assert min(statuses) < 300, "no request came further than its checks"
