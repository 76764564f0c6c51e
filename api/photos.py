"""The photo store: a folder, or S3 by setting; the only file that knows obstore.

Photos are kept byte for byte under their SHA-256: a photo sent twice is stored once. They are
stored before the transaction that refers to them, because an orphan does no harm and a lost photo does.
"""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import url2pathname

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import LocalStore, ObjectStore, S3Store

from api import folders
from api.errors import PhotoNotFound, PhotoStoreUnavailable

if TYPE_CHECKING:
    from obstore.store import ClientConfig, RetryConfig

_CLIENT: ClientConfig = {"connect_timeout": "3s", "timeout": "20s"}
_RETRY: RetryConfig = {"max_retries": 2}


def digest(photo: bytes) -> str:
    """The name of a photo: the SHA-256 of its bytes, in hexadecimal."""
    return hashlib.sha256(photo).hexdigest()


class PhotoStore:
    """The photos of all accounts, each account under its own prefix."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._url = url
        self._folder = Path(url2pathname(parts.path)) if parts.scheme == "file" else None

    @cached_property
    def _store(self) -> ObjectStore:
        """Opened when it is first used: describing the program, say, should make no folder."""
        return _open(self._url, self._folder)

    def put(self, account_id: uuid.UUID, photo: bytes) -> str:
        """Stores a photo unless it is there, and gives its SHA-256."""
        sha = digest(photo)
        key = _key(account_id, sha)
        with _translated():
            try:
                obstore.put(self._store, key, photo, mode="create", use_multipart=False)
            except AlreadyExistsError:
                self._mend(key, photo)
            if self._folder is not None:
                # Also what was there: whoever put it may have been cut off before this.
                with suppress(FileNotFoundError):  # discarded this moment; who refers to it puts it again
                    _flush(self._folder / key, self._folder)
        return sha

    def _mend(self, key: str, photo: bytes) -> None:
        """Overwrites what is under the key where a power cut has left something else than the photo."""
        try:
            kept = bytes(obstore.get(self._store, key).bytes())
        except FileNotFoundError:  # discarded this moment
            kept = None
        if kept != photo:
            obstore.put(self._store, key, photo, mode="overwrite", use_multipart=False)

    def get(self, account_id: uuid.UUID, sha: str) -> bytes:
        """The photo's bytes; PhotoNotFound when the store has none."""
        with _translated():
            return bytes(obstore.get(self._store, _key(account_id, sha)).bytes())

    def has(self, account_id: uuid.UUID, sha: str) -> bool:
        """Whether the photo's bytes are there."""
        with _translated():
            try:
                obstore.head(self._store, _key(account_id, sha))
            except FileNotFoundError:
                return False
        return True

    def delete(self, account_id: uuid.UUID, sha: str) -> None:
        """Removes a photo that no card refers to any more; one that is not there is no error."""
        with _translated():
            try:
                obstore.delete(self._store, _key(account_id, sha))
            except FileNotFoundError:
                return

    def check(self) -> None:
        """Raises PhotoStoreUnavailable when the store does not answer."""
        with _translated():
            next(iter(obstore.list(self._store, prefix="none", chunk_size=1)), None)


def _open(url: str, folder: Path | None) -> ObjectStore:
    if folder is not None:
        return LocalStore(folders.private(folder))
    # Whoever names an endpoint without TLS, in the server's own network, means it.
    plain = os.environ.get("AWS_ENDPOINT_URL", "").startswith("http://")
    return S3Store.from_url(url, client_options={**_CLIENT, "allow_http": plain}, retry_config=_RETRY)


def _key(account_id: uuid.UUID, sha: str) -> str:
    return f"{account_id}/{sha[:2]}/{sha}"


def _flush(path: Path, folder: Path) -> None:
    """Makes the file and its name outlast a power cut; the store itself only renames it into place.

    The folders up to the store's own may be new, and then their names are to last, too.
    """
    for each in (path, *(parent for parent in path.parents if parent.is_relative_to(folder))):
        handle = os.open(each, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise PhotoNotFound from error
    except (BaseError, OSError) as error:
        raise PhotoStoreUnavailable from error
