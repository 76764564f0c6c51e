"""Bad input: each kind has a code of its own, and nothing of it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select, text
from starlette.testclient import TestClient

from api.deps import Core
from models.base import Base
from tests.http.people import account_id
from tests.http.photos import huge_png, picture

FRONT = picture()
STORED = ("cards", "contacts", "photos", "events", "follow_ups")
MULTIPART = "multipart/form-data; boundary=x"

Files = Mapping[str, tuple[str, bytes]]


def files(front: bytes = FRONT, **more: bytes) -> Files:
    return {name: (f"{name}.jpg", content) for name, content in {"front": front, **more}.items()}


def part(name: str, content: bytes, *, file: bool = False) -> bytes:
    tail = b'; filename="a.jpg"' if file else b""
    return (
        b'--x\r\nContent-Disposition: form-data; name="' + name.encode() + b'"' + tail + b"\r\n\r\n" + content + b"\r\n"
    )


END = b"--x--\r\n"
GOOD = part("front", FRONT, file=True)


def rows(core: Core) -> dict[str, int]:
    """How many rows each table has, of those that a card writes, and how many jobs there are."""
    with core.reading.begin() as session:
        tables = [table for table in Base.metadata.sorted_tables if table.name.removeprefix("tickler_") in STORED]
        assert len(tables) == len(STORED)
        jobs = "dbos.workflow_status" if core.engine.dialect.name == "postgresql" else "workflow_status"
        counted = {table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}
        return counted | {"jobs": session.scalar(select(func.count()).select_from(text(jobs))) or 0}


def photo_files(folder: Path) -> list[Path]:
    return [path for path in (folder / "photos").rglob("*") if path.is_file()]


BAD: Mapping[str, tuple[int, str, dict[str, Any]]] = {
    "not an image": (415, "image_unsupported", {"files": files(b"%PDF-1.7 a page, not a picture" * 100)}),
    "HTML that calls itself a photo": (415, "image_unsupported", {"files": files(b"<html><script>alert(1)</script>")}),
    "a GIF": (415, "image_unsupported", {"files": files(picture("GIF"))}),
    "a truncated JPEG": (422, "image_unreadable", {"files": files(FRONT[: len(FRONT) // 2])}),
    "a truncated back": (422, "image_unreadable", {"files": files(back=FRONT[: len(FRONT) // 2])}),
    "no bytes": (422, "photo_empty", {"files": files(b"")}),
    "an empty back": (422, "photo_empty", {"files": files(back=b"")}),
    "40 MB": (413, "photo_too_large", {"files": files(FRONT + bytes(40_000_000))}),
    "two photos of 40 MB": (413, "body_too_large", {"files": files(bytes(40_000_000), back=bytes(40_000_000))}),
    "a PNG of 30000 by 30000": (413, "image_too_large", {"files": files(huge_png())}),
    "no multipart": (415, "unsupported_media", {"json": {"front": "x"}}),
    "no body": (415, "unsupported_media", {}),
    "no boundary": (
        400,
        "invalid_multipart",
        {"content": GOOD + END, "headers": {"Content-Type": "multipart/form-data"}},
    ),
    "another boundary": (
        400,
        "invalid_multipart",
        {"content": GOOD + END, "headers": {"Content-Type": "multipart/form-data; boundary=y"}},
    ),
    "multipart cut off": (
        400,
        "invalid_multipart",
        {"content": GOOD[:200], "headers": {"Content-Type": MULTIPART}},
    ),
    "no front": (400, "invalid_multipart", {"files": {"back": ("back.jpg", FRONT)}}),
    "the front as text": (
        400,
        "invalid_multipart",
        {"content": part("front", b"text") + END, "headers": {"Content-Type": MULTIPART}},
    ),
    "the words as a file": (
        400,
        "invalid_multipart",
        {"content": GOOD + part("said", b"3 weeks", file=True) + END, "headers": {"Content-Type": MULTIPART}},
    ),
    "the front twice": (
        400,
        "invalid_multipart",
        {"files": [("front", ("a.jpg", FRONT)), ("front", ("b.jpg", FRONT))]},
    ),
    "an unknown part": (422, "unknown_field", {"files": files(), "data": {"account_id": "x"}}),
    "said of 100 kB": (422, "said_too_long", {"files": files(), "data": {"said": "3 weeks " * 12_500}}),
    "said of 2 MB": (400, "invalid_multipart", {"files": files(), "data": {"said": "3 weeks " * 250_000}}),
    "said with NUL": (422, "invalid_request", {"files": files(), "data": {"said": "3\x00weeks"}}),
    "a day before 1970": (422, "day_out_of_range", {"files": files(), "data": {"on": "1969-12-31"}}),
    "a day after 2199": (422, "day_out_of_range", {"files": files(), "data": {"on": "2200-01-01"}}),
    "no day": (422, "invalid_request", {"files": files(), "data": {"on": "2026-02-30"}}),
    "seconds for a day": (422, "invalid_request", {"files": files(), "data": {"on": "20261121"}}),
    "no region": (422, "invalid_request", {"files": files(), "data": {"region": "Austria"}}),
    "an unknown region": (422, "unknown_region", {"files": files(), "data": {"region": "ZZ"}}),
    "an unknown event": (
        404,
        "not_found",
        {"files": files(), "data": {"event": "00000000-0000-4000-8000-000000000000", "said": "3 weeks"}},
    ),
    "an endless event": (422, "invalid_request", {"files": files(), "data": {"event": "x" * 201}}),
}


# The parser forgets to close the file of a part that never ends; it is freed with the request.
@pytest.mark.filterwarnings("ignore:.*SpooledTemporaryFile:pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("kind", BAD)
def test_bad_input_has_its_code_and_leaves_nothing(kind: str, ada: TestClient, core: Core, tmp_path: Path) -> None:
    status, code, request = BAD[kind]
    answer = ada.put(f"/v1/cards/{uuid4()}", **request)
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert set(rows(core).values()) == {0}
    # Photos go to the store before the transaction; only where the photo itself was good may an orphan be left.
    assert len(photo_files(tmp_path)) <= (1 if code == "not_found" else 0)


def test_a_card_is_put_under_a_uuid(ada: TestClient) -> None:
    answer = ada.put("/v1/cards/card-1", files=files())
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


def test_a_good_card_leaves_what_the_others_do_not(ada: TestClient, core: Core, tmp_path: Path) -> None:
    answer = ada.put(f"/v1/cards/{uuid4()}", files=files(), data={"said": "3 weeks", "event": "Chamber luncheon"})
    assert answer.status_code == 201
    assert set(rows(core).values()) == {1}
    (photo,) = photo_files(tmp_path)
    assert str(account_id(ada)) in photo.parts
    assert photo.read_bytes() == FRONT


def test_strangers_are_turned_away_before_their_photo_is_looked_at(anybody: TestClient) -> None:
    answer = anybody.put(f"/v1/cards/{uuid4()}", files=files(b"not an image"))
    assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")


def test_the_longest_words_that_are_taken(ada: TestClient) -> None:
    words = ("3 weeks " * 250)[:2000].strip()
    assert ada.put(f"/v1/cards/{uuid4()}", files=files(), data={"said": words}).status_code == 201


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "JPEG"])
def test_formats_that_are_taken(kind: str, ada: TestClient) -> None:
    key = uuid4()
    assert ada.put(f"/v1/cards/{key}", files=files(picture(kind))).status_code == 201
    assert ada.get(f"/v1/cards/{key}/photos/front").headers["content-type"] == f"image/{kind.lower()}"
