"""Photos and their pieces: asked for again each time, cut one at a time, and none left behind."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from starlette.testclient import TestClient
from structlog.testing import capture_logs

from api.deps import Core
from api.photos import digest
from api.routes.cards import ONE_AT_A_TIME
from api.settings import Settings
from tests.http.people import account_id
from tests.http.photos import picture
from tests.http.test_cards import put, read

OTHER = picture(text="another")


def test_a_photo_is_not_shown_from_a_cache_without_asking(ada: TestClient) -> None:
    put(ada, key := uuid4())
    first = ada.get(f"/v1/cards/{key}/photos/front")
    assert first.headers["cache-control"] == "private, no-cache"
    ada.delete("/v1/sessions/current")
    tag = {"If-None-Match": first.headers["etag"]}
    assert ada.get(f"/v1/cards/{key}/photos/front", headers=tag).status_code == 401


def test_a_piece_waits_for_the_one_that_is_cut(ada: TestClient, core: Core) -> None:
    put(ada, key := uuid4())
    read(core, account_id(ada), key)
    with ThreadPoolExecutor(1) as pool:
        with ONE_AT_A_TIME:
            asked = pool.submit(ada.get, f"/v1/cards/{key}/crops/phones.0")
            with pytest.raises(TimeoutError):
                asked.result(timeout=1)
        assert asked.result(timeout=10).status_code == 200


def test_what_cannot_be_stored_leaves_no_photo_behind(ada: TestClient, core: Core) -> None:
    owner = account_id(ada)
    put(ada, kept := uuid4())
    put(ada, gone := uuid4(), said="3 weeks")
    assert ada.delete(f"/v1/cards/{gone}").status_code == 204
    other = {"front": ("a.jpg", OTHER)}
    for key, words, status in ((kept, {}, 409), (gone, {}, 410), (uuid4(), {"event": str(uuid4())}, 404)):
        assert ada.put(f"/v1/cards/{key}", files=other, data=words).status_code == status
        assert not core.photos.has(owner, digest(OTHER))


def test_a_card_is_deleted_though_its_photo_cannot_be(ada: TestClient, settings: Settings) -> None:
    put(ada, key := uuid4())
    photos = settings.data_dir / "photos"
    photos.rename(settings.data_dir / "elsewhere")
    photos.write_text("no folder any more")
    with capture_logs() as logged:
        assert ada.delete(f"/v1/cards/{key}").status_code == 204
    assert "photos_left" in [line["event"] for line in logged]
    assert ada.get(f"/v1/cards/{key}").status_code == 410
