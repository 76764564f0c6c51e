"""What every request passes before any route: its id and log line, the bound on its body, the headers of its answer."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import errors, logs, problems

MEGABYTE = 1024 * 1024
BODY_LIMIT = MEGABYTE
CARD_LIMIT = 52 * MEGABYTE
"""Two photos of the largest size, and the words."""

_REQUEST_ID = re.compile(r"[A-Za-z0-9-]{8,64}")

_STRICT = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
_PAGE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
_ALWAYS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(self), geolocation=(), payment=()",
}


class Requests:
    """Gives each request an id, logs it, and answers a fault that nothing else caught."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = Headers(scope=scope).get("x-request-id", "")
        scope["tickler.request_id"] = given if _REQUEST_ID.fullmatch(given) else secrets.token_hex(8)
        logs.note(HTTPConnection(scope))
        started, status = time.perf_counter(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = scope["tickler.request_id"]
            await send(message)

        try:
            await self.app(scope, receive, sending)
        except Exception as error:  # noqa: BLE001 - the last resort of a request, as the job runner has its own
            logs.fault(HTTPConnection(scope), error)
            if not status:
                await problems.respond(errors.InternalError(), scope["tickler.request_id"])(scope, receive, sending)
        finally:
            logs.log.info(
                "request",
                request=scope["tickler.request_id"],
                method=scope["method"],
                operation=logs.operation(scope),
                status=status,
                ms=round((time.perf_counter() - started) * 1000, 1),
                **logs.noted(scope),
            )


class SafeHeaders:
    """Tells browsers to be strict: nothing is framed, guessed, referred or loaded from elsewhere."""

    def __init__(self, app: ASGIApp, https: bool) -> None:
        self.app = app
        self.https = https

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._set(MutableHeaders(scope=message), is_api=scope["path"].startswith("/v1/"))
            await send(message)

        await self.app(scope, receive, sending if scope["type"] == "http" else send)

    def _set(self, headers: MutableHeaders, *, is_api: bool) -> None:
        headers.update(_ALWAYS)
        headers["Content-Security-Policy"] = _STRICT if is_api else _PAGE
        headers.setdefault("Cache-Control", "no-store" if is_api else "no-cache")
        if self.https:
            headers["Strict-Transport-Security"] = "max-age=31536000"


class BodyBound:
    """Stops reading a body at its bound, whatever its headers promise."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        limit = CARD_LIMIT if scope["method"] == "PUT" and scope["path"].startswith("/v1/cards/") else BODY_LIMIT
        promised = Headers(scope=scope).get("content-length", "")
        if promised.isdigit() and int(promised) > limit:
            answer = problems.respond(errors.BodyTooLarge(limit), scope["tickler.request_id"])
            await answer(scope, receive, send)
            return
        seen = 0

        async def receiving() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > limit:
                raise problems.BodyOverrun(limit)
            return message

        await self.app(scope, receiving, send)
