"""A device is signed in: its row, its token, and the cookie where the page asks for one."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from fastapi import Request, Response
from sqlalchemy.orm import Session

from api.deps import Core
from api.schemas.account import AccountOut, DeviceOut, Entering, SignedIn
from api.security import COOKIE, new_token, secret_hash
from models import account, device


def sign_in(core: Core, session: Session, account_id: UUID, entering: Entering, now: dt.datetime) -> SignedIn:
    """A new device of the account, with the token it is known by."""
    token = new_token()
    made = device.create(
        session,
        account_id,
        name=entering.device,
        token_hash=secret_hash(token),
        scope=entering.scope,
        now=now,
        expires_at=now + dt.timedelta(days=core.settings.token_days),
    )
    return SignedIn(
        account=AccountOut.model_validate(account.get(session, account_id)),
        device=DeviceOut.model_validate(made).model_copy(update={"current": True}),
        token=token,
    )


def answer(core: Core, request: Request, response: Response, entering: Entering, signed_in: SignedIn) -> SignedIn:
    """The answer to who signed in: the token goes into the cookie, out of reach of scripts, or into the body."""
    if not entering.cookie:
        return signed_in
    response.set_cookie(
        COOKIE,
        signed_in.token or "",
        max_age=core.settings.token_days * 86400,
        httponly=True,
        samesite="strict",
        secure=core.settings.is_https or request.url.scheme == "https",
    )
    return signed_in.model_copy(update={"token": None})
