"""`tickler export`: all that this machine's account keeps, in a form that needs no program to read."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, Protocol

import typer

from api.cli.failing import Failed
from api.cli.local import opened
from api.cli.options import AsJson
from api.cli.output import plural, print_json, say

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from api.deps import Core, Owner
    from models.card import Card

NOUNS = {"follow_up": "follow-up", "missing_photo": "missing photo"}
"""Kinds whose name is not the word for them."""
DATA = "tickler.jsonl"
PAGE = 200
ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/heic": "heic"}

Target = Annotated[Path, typer.Argument(help="A folder to make, or a .zip file.", metavar="FOLDER|FILE.zip")]


class Box(Protocol):
    """Where the export goes."""

    def text(self, name: str) -> IO[bytes]:
        """A file to write lines into; one at a time."""

    def photo(self, name: str, content: bytes) -> None:
        """Put a photo in, unless it is there."""


def export(target: Target, as_json: AsJson = False) -> None:
    """Write all data as JSON lines, {"kind", "id", "value"} each, and all photos as they were sent."""
    if target.exists():
        raise Failed("exists", f"{target} is there already.")
    with opened() as (core, owner), _box(target) as box:
        counts = _write(core, owner, box)
    if as_json:
        print_json({"target": str(target), "counts": counts})
    else:
        say(f"{target}: " + ", ".join(plural(number, NOUNS.get(kind, kind)) for kind, number in counts.items()))


def _write(core: Core, owner: Owner, box: Box) -> dict[str, int]:
    counts: dict[str, int] = {}
    photos: dict[str, str] = {}
    with core.reading.begin() as session, box.text(DATA) as data:
        for line in _lines(session, owner, photos):
            data.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
            counts[line["kind"]] = counts.get(line["kind"], 0) + 1
    missing = [sha for sha, ending in photos.items() if not _copied(core, owner, box, sha, ending)]
    counts["photo"] = len(photos) - len(missing)
    return {**counts, "missing_photo": len(missing)} if missing else counts


def _copied(core: Core, owner: Owner, box: Box, sha: str, ending: str) -> bool:
    """Whether the photo could be put into the box: one that is lost does not keep the rest from being saved."""
    from api.errors import PhotoNotFound

    try:
        content = core.photos.get(owner.account_id, sha)
    except PhotoNotFound:
        say(f"The photo {sha}.{ending} is missing.")
        return False
    box.photo(f"photos/{sha}.{ending}", content)
    return True


def _lines(session: Session, owner: Owner, photos: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The account, then each row; notes the photos that cards refer to."""
    from api.schemas.account import AccountOut
    from api.schemas.sync import changed
    from models import account, sync
    from models.card import Card

    own = AccountOut.model_validate(account.get(session, owner.account_id)).model_dump(mode="json")
    yield {"kind": "account", "id": own["id"], "value": own}
    token, more = None, True
    while more:
        found = sync.changes(session, owner.account_id, token=token, limit=PAGE)
        token, more = found.token, found.more
        for change in found.items:
            if change.value is not None:
                line = changed(change).model_dump(mode="json", exclude={"revision"})
                if isinstance(change.value, Card):
                    line["value"] |= _of_card(session, change.value, photos)
                yield line
        session.expire_all()


def _of_card(session: Session, found: Card, photos: dict[str, str]) -> dict[str, Any]:
    """A card's reading, and the names of its photos."""
    from models import photo

    names = {}
    for side, sha in (("front", found.front_sha), ("back", found.back_sha)):
        if sha:
            photos[sha] = ENDINGS[photo.get(session, found.account_id, sha).media_type]
            names[side] = f"photos/{sha}.{photos[sha]}"
    return {"reading": found.reading, "photos": names}


@contextmanager
def _box(target: Path) -> Iterator[Box]:
    """The target under another name until it is whole; nothing of it stays if that is never."""
    unfinished = target.with_name(f"{target.name}.unfinished-{os.getpid()}")
    try:
        if target.suffix == ".zip":
            with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
                yield _Zip(archive)
        else:
            unfinished.joinpath("photos").mkdir(parents=True)
            yield _Folder(unfinished)
        unfinished.rename(target)
    except BaseException:
        _remove(unfinished)
        raise


def _remove(unfinished: Path) -> None:
    if unfinished.is_dir():
        shutil.rmtree(unfinished)
    else:
        unfinished.unlink(missing_ok=True)


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def text(self, name: str) -> IO[bytes]:
        return self._folder.joinpath(name).open("wb")

    def photo(self, name: str, content: bytes) -> None:
        self._folder.joinpath(name).write_bytes(content)


class _Zip:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def text(self, name: str) -> IO[bytes]:
        return self._archive.open(name, "w")

    def photo(self, name: str, content: bytes) -> None:
        self._archive.writestr(name, content, zipfile.ZIP_STORED)  # photos are compressed already
