"""Idempotency-Key: a POST that is sent again is answered again and not done again.

A route that takes `once: Once` ends with `return once.keep(answer, status=201)`; the answer is kept in the same
transaction as what the request did. If the key is known the route is never entered.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Depends, Header, Request
from pydantic import BaseModel
from sqlalchemy.orm import Session
from starlette.responses import Response

from api.deps import Db, Me, Owner
from models import idempotency

Answer = TypeVar("Answer", bound=BaseModel)


class Replayed(Exception):
    """The request was answered before; not an error, but the way past the route."""

    def __init__(self, status: int, body: str, etag: str | None) -> None:
        super().__init__()
        self.status = status
        self.body = body
        self.etag = etag


@dataclass(frozen=True, slots=True)
class _Once:
    session: Session
    owner: Owner
    response: Response
    key: str | None
    digest: str

    def keep(self, answer: Answer, status: int = 200) -> Answer:
        """Keeps the answer, tagged by then, under the request's key, if it has one, and gives it back."""
        if self.key is not None:
            body = answer.model_dump_json()
            idempotency.keep(
                self.session,
                self.owner.account_id,
                self.key,
                digest=self.digest,
                status=status,
                body=body,
                now=self.owner.now,
                etag=self.response.headers.get("ETag"),
            )
        return answer


async def _digest(request: Request) -> str:
    head = f"{request.method} {request.url.path}\n".encode()
    return hashlib.sha256(head + await request.body()).hexdigest()


def _once(
    db: Db,
    me: Me,
    response: Response,
    digest: Annotated[str, Depends(_digest)],
    idempotency_key: Annotated[
        str | None,
        Header(pattern=r"^[!-~]{8,128}$", description="Made by the client; the answer is kept for 48 hours."),
    ] = None,
) -> _Once:
    if idempotency_key is not None:
        found = idempotency.find(db, me.account_id, idempotency_key, digest)
        if found is not None:
            raise Replayed(found.status, found.body, found.etag)
    return _Once(db, me, response, idempotency_key, digest)


Once = Annotated[_Once, Depends(_once)]


def answer_again(_: Request, replayed: Exception) -> Response:
    """The answer as it was given."""
    assert isinstance(replayed, Replayed)  # noqa: S101 - it is the handler of nothing else
    headers = {"Idempotent-Replayed": "true"} | ({"ETag": replayed.etag} if replayed.etag else {})
    return Response(replayed.body, replayed.status, headers, media_type="application/json")
