"""Photos: a folder by default, S3 by setting; stored once, and not found is told from not reachable."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import boto3
import pytest

from api.app import create_app
from api.errors import PhotoNotFound, PhotoStoreUnavailable
from api.photos import PhotoStore, digest
from api.settings import Settings
from tests.databases import Database
from tests.http.people import MovableClock, joined, visitor
from tests.http.photos import picture

START_SECONDS = 30
OWNER = uuid4()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def s3_server() -> Iterator[str]:
    """The address of an S3 server of our own."""
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert server.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=START_SECONDS)


@pytest.fixture
def s3(s3_server: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The URL of an empty bucket, with the environment that leads there."""
    for name, value in {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": s3_server,
    }.items():
        monkeypatch.setenv(name, value)
    bucket = f"photos-{uuid4().hex[:8]}"
    boto3.client("s3", endpoint_url=s3_server, region_name="us-east-1").create_bucket(Bucket=bucket)
    return f"s3://{bucket}/tickler"


@pytest.fixture(params=["folder", "s3"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A photo store's URL, of each kind in turn."""
    if request.param == "s3":
        return str(request.getfixturevalue("s3"))
    return (tmp_path / "a folder with spaces & signs").as_uri()


def test_a_photo_comes_back_byte_for_byte(url: str) -> None:
    store, photo = PhotoStore(url), picture()
    sha = store.put(OWNER, photo)
    assert sha == digest(photo)
    assert store.get(OWNER, sha) == photo
    assert store.has(OWNER, sha)


def test_a_photo_sent_twice_is_stored_once_and_never_overwritten(url: str) -> None:
    store, photo = PhotoStore(url), picture()
    assert store.put(OWNER, photo) == store.put(OWNER, photo)
    assert store.get(OWNER, digest(photo)) == photo


def test_a_photo_that_a_power_cut_has_torn_is_mended_when_it_is_sent_again(tmp_path: Path) -> None:
    store, photo = PhotoStore(tmp_path.as_uri()), picture()
    sha = store.put(OWNER, photo)
    kept = tmp_path / str(OWNER) / sha[:2] / sha
    for torn in (b"", photo[:100], bytes(len(photo))):
        kept.write_bytes(torn)
        store.put(OWNER, photo)
        assert store.get(OWNER, sha) == photo


def test_a_photo_and_its_folders_outlast_a_power_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[Path] = []
    monkeypatch.setattr(os, "fsync", lambda handle: flushed.append(Path(f"/proc/self/fd/{handle}").readlink()))
    store, photo = PhotoStore((tmp_path / "photos").as_uri()), picture()
    for _ in range(2):  # the second time for what a cut has kept the first from flushing
        sha = store.put(OWNER, photo)
        owners = tmp_path / "photos" / str(OWNER)
        assert set(flushed) == {owners / sha[:2] / sha, owners / sha[:2], owners, tmp_path / "photos"}
        flushed.clear()


def test_a_large_photo_is_put_whole(url: str) -> None:
    store, photo = PhotoStore(url), bytes(range(256)) * 80_000  # 20 MB: more than one part of an upload
    assert store.get(OWNER, store.put(OWNER, photo)) == photo


def test_another_owners_photo_is_not_there(url: str) -> None:
    store = PhotoStore(url)
    sha = store.put(OWNER, picture())
    with pytest.raises(PhotoNotFound):
        store.get(uuid4(), sha)
    assert not store.has(uuid4(), sha)


def test_what_was_deleted_is_gone_and_deleting_it_again_is_no_error(url: str) -> None:
    store = PhotoStore(url)
    sha = store.put(OWNER, picture())
    store.delete(OWNER, sha)
    store.delete(OWNER, sha)
    assert not store.has(OWNER, sha)


def test_the_folder_is_only_what_was_put(tmp_path: Path) -> None:
    photo = picture()
    sha = PhotoStore((tmp_path / "photos").as_uri()).put(OWNER, photo)
    (only,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert only == tmp_path / "photos" / str(OWNER) / sha[:2] / sha


def test_a_store_that_does_not_answer_is_told_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    store = PhotoStore("s3://nowhere")
    started = time.monotonic()
    with pytest.raises(PhotoStoreUnavailable):
        store.put(OWNER, picture())
    with pytest.raises(PhotoStoreUnavailable):
        store.check()
    assert time.monotonic() - started < 20


def test_a_card_goes_through_s3(s3: str, database: Database, tmp_path: Path, clock: MovableClock) -> None:
    settings = Settings(data_dir=tmp_path, database_url=database.url, photos_url=s3, open_sign_up=True)
    app, key, photo = create_app(settings, clock), uuid4(), picture()
    with visitor(app) as client:
        ada = joined(app.state.core, client, "ada@example.com")
        assert ada.put(f"/v1/cards/{key}", files={"front": ("a.jpg", photo)}).status_code == 201
        assert ada.get(f"/v1/cards/{key}/photos/front").content == photo
        assert ada.delete(f"/v1/cards/{key}").status_code == 204
    app.state.core.engine.dispose()
    assert not (tmp_path / "photos").exists()


def test_a_photo_store_that_is_away_stores_no_card(
    database: Database, tmp_path: Path, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    settings = Settings(data_dir=tmp_path, database_url=database.url, photos_url="s3://nowhere", open_sign_up=True)
    app = create_app(settings, clock)
    with visitor(app) as client:
        ada = joined(app.state.core, client, "ada@example.com")
        answer = ada.put(f"/v1/cards/{uuid4()}", files={"front": ("a.jpg", picture())}, data={"said": "3 weeks"})
        assert (answer.status_code, answer.json()["code"]) == (503, "photo_store_unavailable")
        assert ada.get("/v1/cards").json()["items"] == []
    app.state.core.engine.dispose()
