"""Errors as `application/problem+json` (RFC 9457): the schema, the documentation of operations, the handlers."""

from __future__ import annotations

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import compile_path

from api import errors, logs
from models.errors import DatabaseBusy, ModelError
from ocr.errors import OcrError
from tickler.errors import TicklerError

MEDIA_TYPE = "application/problem+json"
SCHEMA = {"schema": {"$ref": "#/components/schemas/Problem"}}

# What every operation may answer, whoever calls it, and what every operation of an owner may answer as well.
PUBLIC: tuple[type[Exception], ...] = (
    errors.MalformedBody,
    errors.BodyTooLarge,
    errors.InvalidRequest,
    errors.UnknownField,
    errors.CrossSite,
    errors.InternalError,
    errors.DatabaseUnavailable,
    DatabaseBusy,
)
OWNED: tuple[type[Exception], ...] = (*PUBLIC, errors.NotSignedIn, errors.ScopeMissing)


Responses = dict[int | str, dict[str, Any]]
"""What the `responses` of an operation are."""


class FieldError(BaseModel):
    """One field that does not hold what it should."""

    field: str = Field(description="Where it stands, as in `body.name` or `query.limit`.")
    reason: str


class Problem(BaseModel):
    """What went wrong. `code` is stable; `title` and `detail` are for people and may change."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(description="`urn:tickler:problem:` and the code.")
    title: str
    status: int
    detail: str
    code: str = Field(description="Stable; the codes are listed in mobile-client-spec/errors.md.")
    request_id: str = Field(description="Under this id the server's log has more.")
    errors: list[FieldError] | None = None
    retry_after: int | None = Field(default=None, description="Seconds.")


def problems(*extra: type[Exception], base: Sequence[type[Exception]] = OWNED) -> Responses:
    """The `responses` of an operation: every status of its errors, each naming its codes.

    Args:
        extra: Errors of this operation besides those of the base.
        base: PUBLIC for operations without an owner.
    """
    codes: dict[int, list[str]] = defaultdict(list)
    for error in (*extra, *base):
        code = errors.code_of(error)
        if code not in codes[errors.ANSWERS[code].status]:
            codes[errors.ANSWERS[code].status].append(code)
    return {
        status: {"description": ", ".join(f"`{code}`" for code in sorted(named)), "content": {MEDIA_TYPE: SCHEMA}}
        for status, named in sorted(codes.items())
    }


def respond(error: Exception, request_id: str, headers: Mapping[str, str] | None = None) -> Response:
    """The answer to an error of any of the four trees."""
    answer = errors.answer_of(error)
    code = errors.code_of(error)
    body = {
        "type": f"urn:tickler:problem:{code}",
        "title": answer.title,
        "status": answer.status,
        "detail": str(error) or (error.__doc__ or answer.title).splitlines()[0],
        "code": code,
        "request_id": request_id,
        **_facts(error),
    }
    return JSONResponse(body, answer.status, media_type=MEDIA_TYPE, headers={**_headers(error), **(headers or {})})


def _facts(error: Exception) -> dict[str, Any]:
    """The public attributes of an error that JSON can hold."""
    facts = {name: _plain(value) for name, value in vars(error).items() if not name.startswith("_")}
    return {name: value for name, value in facts.items() if isinstance(value, (str, int, float, list))}


def _plain(value: object) -> object:
    return str(value) if isinstance(value, (uuid.UUID, dt.date)) else value


def _headers(error: Exception) -> dict[str, str]:
    if isinstance(error, errors.TooManyAttempts):
        return {"Retry-After": str(error.retry_after)}
    if isinstance(error, errors.Unavailable):
        return {"Retry-After": "1"}
    return {"WWW-Authenticate": "Bearer"} if errors.answer_of(error).status == 401 else {}


# What pydantic calls a fault, where that is a code of its own.
_CODES: Mapping[str, type[errors.InvalidRequest]] = {
    "extra_forbidden": errors.UnknownField,
    errors.SaidTooLong.code: errors.SaidTooLong,
    errors.InvalidDay.code: errors.InvalidDay,
}


def from_validation(error: RequestValidationError) -> errors.ApiError:
    """What was wrong with a request, without repeating what was sent."""
    found = error.errors()
    if any(item["type"] == "json_invalid" for item in found):
        return errors.MalformedBody("The body is not JSON.")
    named = [{"field": ".".join(str(part) for part in item["loc"]), "reason": item["msg"]} for item in found]
    kind = next((_CODES[item["type"]] for item in found if item["type"] in _CODES), errors.InvalidRequest)
    return kind("; ".join(f"{item['field']}: {item['reason']}" for item in named), named)


class BodyOverrun(HTTPException):
    """Raised out of the reading of a body; the framework lets only its own kind of error through from there."""

    def __init__(self, limit: int) -> None:
        super().__init__(413)
        self.limit = limit


def from_http(error: HTTPException) -> errors.ApiError:
    """The errors that the framework raises by itself."""
    if isinstance(error, BodyOverrun):
        return errors.BodyTooLarge(error.limit)
    kinds = {404: errors.NoSuchPath, 405: errors.MethodNotAllowed, 400: errors.MalformedBody}
    return kinds.get(error.status_code, errors.InternalError)()


def translate(error: Exception) -> Exception:
    """The program's own error for one of what it is built on."""
    if isinstance(error, RequestValidationError):
        return from_validation(error)
    if isinstance(error, HTTPException):
        return from_http(error)
    if isinstance(error, (OperationalError, PoolTimeout)):
        return errors.DatabaseUnavailable()
    return error


def install(app: FastAPI) -> None:
    """Answers every error of the program, and of what it is built on, as a problem."""

    def handle(request: Request, error: Exception) -> Response:
        told = translate(error)
        logs.note(request, code=errors.code_of(told))
        if errors.answer_of(told).status >= 500:
            logs.fault(request, error)
        headers = {"Allow": _allowed(app, request)} if isinstance(told, errors.MethodNotAllowed) else None
        return respond(told, logs.request_id(request), headers)

    ours = (errors.ApiError, OcrError, TicklerError, ModelError)
    for root in (*ours, RequestValidationError, HTTPException, OperationalError, PoolTimeout):
        app.add_exception_handler(root, handle)


def _allowed(app: FastAPI, request: Request) -> str:
    """The methods of the path: the framework names only those of the first operation that has it."""
    paths = app.openapi()["paths"].items()
    methods = [described for path, described in paths if compile_path(path)[0].match(request.url.path)]
    return ", ".join(sorted(method.upper() for described in methods for method in described))
