"""Entity tags: a row's revision, given as ETag, and asked for by If-Match.

A route that changes a row takes `expected: IfMatch` and passes it on as `expected_revision`; one that answers with a
row calls `tag(response, row.revision)`.
"""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import Depends, Header, Response

from api.errors import InvalidEntityTag

_TAG = re.compile(r'(?:W/)?"(\d{1,18})"')


def entity_tag(revision: int) -> str:
    """The entity tag of a row at a revision."""
    return f'"{revision}"'


def tag(response: Response, revision: int) -> None:
    """Puts the row's entity tag on the answer."""
    response.headers["ETag"] = entity_tag(revision)


def _if_match(
    if_match: Annotated[
        str | None,
        Header(description="The ETag that the change was made to; without it the change is made to whatever is there."),
    ] = None,
) -> int | None:
    if if_match is None or if_match.strip() == "*":
        return None
    found = _TAG.fullmatch(if_match.strip())
    if found is None:
        raise InvalidEntityTag
    return int(found.group(1))


IfMatch = Annotated[int | None, Depends(_if_match)]
"""The revision that the client changed, None when it does not say."""

ETAG = {"ETag": {"description": "The row's version, for If-Match.", "schema": {"type": "string"}}}
"""For the `responses` of an operation that answers with an ETag: `{200: {"headers": ETAG}}`."""
