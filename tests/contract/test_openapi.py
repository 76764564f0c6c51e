"""The committed description is the application's, and describes every answer of every operation."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from api import openapi
from api.app import create_app
from api.errors import ANSWERS
from api.problems import MEDIA_TYPE, OWNED, PUBLIC, problems
from api.settings import Settings

SPEC = Path(__file__).parents[2] / "mobile-client-spec" / "openapi.json"


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the application says of itself."""
    return create_app(Settings(data_dir=tmp_path_factory.mktemp("data"))).openapi()


def operations(described: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for methods in described["paths"].values() for operation in methods.values()]


def test_the_committed_description_is_the_applications(tmp_path: Path) -> None:
    app = create_app(Settings(data_dir=tmp_path))
    assert SPEC.read_text() == openapi.as_text(app), "type: python -m api.openapi > mobile-client-spec/openapi.json"


def test_it_is_made_by_a_command_that_leaves_nothing_behind(tmp_path: Path) -> None:
    env = {"TICKLER_DATA_DIR": str(tmp_path / "none"), "PATH": "/usr/bin:/bin"}
    made = subprocess.run(
        [sys.executable, "-m", "api.openapi"], capture_output=True, text=True, check=True, env=env, cwd=SPEC.parents[1]
    )
    assert made.stdout == SPEC.read_text()
    assert not (tmp_path / "none").exists()


def test_operation_ids_are_names_and_used_once(described: dict[str, Any]) -> None:
    names = [operation["operationId"] for operation in operations(described)]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)+", name) for name in names)


def test_every_operation_says_what_it_does_in_a_sentence(described: dict[str, Any]) -> None:
    for operation in operations(described):
        assert operation["description"].split("\n")[0].endswith((".", ":")), operation["operationId"]


def test_every_error_is_described_as_a_problem_with_its_codes(described: dict[str, Any]) -> None:
    for operation in operations(described):
        base = problems(base=OWNED if "security" in operation else PUBLIC)
        assert {str(status) for status in base} <= set(operation["responses"]), operation["operationId"]
        for status, response in operation["responses"].items():
            if int(status) >= 400:
                assert list(response["content"]) == [MEDIA_TYPE]
                codes = re.findall(r"`(\w+)`", response["description"])
                assert codes
                assert {ANSWERS[code].status for code in codes} == {int(status)}


def test_what_can_be_edited_has_an_entity_tag(described: dict[str, Any]) -> None:
    """If-Match is of use only if the tag was given out."""
    for path, methods in described["paths"].items():
        names = [found["name"] for one in methods.values() for found in one.get("parameters", [])]
        if "if-match" in names and "get" in methods:
            assert "ETag" in methods["get"]["responses"]["200"].get("headers", {}), path


def test_every_post_of_an_owner_can_be_repeated_or_is_harmless(described: dict[str, Any]) -> None:
    harmless = {"create_pairing", "preview_follow_up"}
    for path, methods in described["paths"].items():
        post = methods.get("post", {})
        if "security" in post and post["operationId"] not in harmless:
            assert "idempotency-key" in [found["name"] for found in post.get("parameters", [])], path


def test_lists_are_bounded(described: dict[str, Any]) -> None:
    for path, methods in described["paths"].items():
        for found in methods.get("get", {}).get("parameters", []):
            if found["name"] == "limit":
                assert found["schema"]["maximum"] == 200, path


def test_bodies_refuse_what_they_do_not_know(described: dict[str, Any]) -> None:
    text = json.dumps([operation.get("requestBody", {}) for operation in operations(described)])
    for name in set(re.findall(r"schemas/(\w+)", text)):
        assert described["components"]["schemas"][name]["additionalProperties"] is False, name
