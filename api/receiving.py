"""The multipart body of a card, read only after its sender is known, and only as far as its bounds."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import Depends, Request
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from api.deps import Me
from api.errors import InvalidMultipart, PhotoTooLarge, UnknownField, UnsupportedMedia
from api.problems import BodyOverrun
from api.schemas.card import CardIn
from api.storing import Snap
from ocr.image.limits import MAX_BYTES

FILES = ("front", "back")
_FILE = {"type": "string", "format": "binary", "description": "JPEG, PNG, WebP or HEIC, at most 25 MB."}
_CARD_IN = CardIn.model_json_schema()

BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    **_CARD_IN,
                    "properties": {**dict.fromkeys(FILES, _FILE), **_CARD_IN["properties"]},
                    "required": ["front"],
                }
            }
        },
    }
}
"""For the operation's `openapi_extra`."""


async def _received(request: Request, _: Me) -> Snap:
    if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        raise UnsupportedMedia("A card is sent as multipart/form-data.")
    try:
        async with request.form(max_files=len(FILES), max_fields=len(CardIn.model_fields)) as form:
            texts, files = _sorted(form)
            content = {name: await _content(file) for name, file in files.items()}
    except BodyOverrun:
        raise
    except HTTPException as error:
        raise InvalidMultipart(error.detail) from error
    return _snap(texts, content)


Received = Annotated[Snap, Depends(_received)]


def _sorted(form: FormData) -> tuple[dict[str, str], dict[str, UploadFile]]:
    """The parts by name: texts, and files."""
    names = [name for name, _ in form.multi_items()]
    if len(set(names)) != len(names):
        raise InvalidMultipart("A part is there twice.")
    for name in names:
        if name not in FILES and name not in CardIn.model_fields:
            raise UnknownField(f"There is no part of the name {name[:40]!r}.")
    files = {name: part for name, part in form.items() if isinstance(part, UploadFile)}
    texts = {name: part for name, part in form.items() if isinstance(part, str)}
    if "front" not in files:
        raise InvalidMultipart("The part `front` is missing, or has no file name.")
    if set(texts) & set(FILES) or set(files) - set(FILES):
        raise InvalidMultipart("Photos are parts with a file name; words are parts without.")
    return texts, files


async def _content(file: UploadFile) -> bytes:
    if (file.size or 0) > MAX_BYTES:
        raise PhotoTooLarge(MAX_BYTES)
    return await file.read()


def _snap(texts: dict[str, str], content: dict[str, bytes]) -> Snap:
    try:
        told = CardIn.model_validate(texts)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        raise RequestValidationError([{**item, "loc": ("body", *item["loc"])} for item in found]) from error
    return Snap(
        front=content["front"],
        back=content.get("back"),
        said=told.said,
        on=told.on,
        event=told.event,
        region=told.region,
    )
