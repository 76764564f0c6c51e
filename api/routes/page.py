"""The phone page: a few static files, as they lie in api/page."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

from fastapi import APIRouter, Response

from models.errors import NotFound

router = APIRouter(include_in_schema=False)

TYPES: Mapping[str, str] = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}

_FILES: Mapping[str, tuple[bytes, str]] = {
    file.name: (file.read_bytes(), TYPES[file.name.rpartition(".")[2]])
    for file in (files("api") / "page").iterdir()
    if file.name.rpartition(".")[2] in TYPES
}
"""Read once: no path that a client sends is ever opened."""


@router.get("/")
def get_index() -> Response:
    """The page itself."""
    return get_file("index.html")


@router.get("/page/{name}")
def get_file(name: str) -> Response:
    """One of the page's files."""
    if name not in _FILES:
        raise NotFound("page file", name)
    body, media_type = _FILES[name]
    return Response(body, media_type=media_type)
