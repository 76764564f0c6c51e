"""The account: signing up, signing in and out, its settings."""

from __future__ import annotations

import datetime as dt
import hmac
from typing import Any

from fastapi import APIRouter, Request, Response
from sqlalchemy.orm import Session

from api.deps import Anyone, Core, CoreDep, Db, Me, Now
from api.errors import SignUpClosed, TooManyAttempts, WrongCredentials, WrongSetupCode
from api.problems import PUBLIC, problems
from api.schemas.account import AccountOut, AccountSettings, PasswordChange, SignedIn, SignIn, SignUp
from api.security import COOKIE, Throttle, client_address, code_hash
from api.sign_in import answer, sign_in
from models import account, device
from models.account import Account
from models.errors import EmailTaken, NotFound
from tickler.errors import UnknownLanguage, UnknownRegion

router = APIRouter(prefix="/v1", tags=["account"])


@router.post(
    "/account",
    status_code=201,
    responses=problems(
        SignUpClosed, WrongSetupCode, EmailTaken, UnknownLanguage, UnknownRegion, TooManyAttempts, base=PUBLIC
    ),
)
def sign_up(body: SignUp, request: Request, response: Response, core: CoreDep, now: Now) -> SignedIn:
    """Make an account and sign its first device in.

    With the setup code that the server prints when it starts, the first sign-up takes this machine's own account, with
    all that the command line has put into it. Any other needs an open server.
    """
    core.throttle.attempt(Throttle.GUESSES_FROM_ONE, client_address(request))
    settings = body.settings.usable()
    with core.reading.begin() as session:
        claiming = _door(core, session, body)
    # Hashing takes a tenth of a second: not while others wait to write.
    kept = core.passwords.hash(body.password.get_secret_value())
    with core.writing.begin() as session:
        make = _claim if claiming else account.create
        made = make(session, now=now, email=body.email, password_hash=kept, settings=settings)
        return answer(core, request, response, body, sign_in(core, session, made.id, body, now))


@router.get("/account", responses=problems())
def get_account(me: Me, db: Db) -> AccountOut:
    """The account that the token belongs to."""
    return AccountOut.model_validate(account.get(db, me.account_id))


@router.patch("/account", responses=problems(UnknownLanguage, UnknownRegion))
def edit_account(body: AccountSettings, me: Me, db: Db) -> AccountOut:
    """Change settings; those left out stay as they are."""
    return AccountOut.model_validate(account.edit(db, me.account_id, body.usable()))


@router.put("/account/password", status_code=204, responses=problems(WrongCredentials, TooManyAttempts))
def change_password(body: PasswordChange, request: Request, me: Me, core: CoreDep) -> None:
    """Set a new password, and sign all other devices out."""
    core.throttle.attempt(Throttle.GUESSES_AT_ONE_FROM_ONE, str(me.account_id), client_address(request))
    core.throttle.attempt(Throttle.GUESSES_AT_ONE, str(me.account_id))
    with core.reading.begin() as session:
        kept = account.get(session, me.account_id).password_hash
    if not core.passwords.verify(body.current.get_secret_value(), kept):
        raise WrongCredentials
    new = core.passwords.hash(body.new.get_secret_value())
    with core.writing.begin() as session:
        account.set_password(session, me.account_id, new)
        device.revoke_all(session, me.account_id, now=me.now, but=me.device_id)


@router.post("/sessions", status_code=201, responses=problems(WrongCredentials, TooManyAttempts, base=PUBLIC))
def create_session(body: SignIn, request: Request, response: Response, core: CoreDep, now: Now) -> SignedIn:
    """Sign a device in with e-mail address and password."""
    email, address = body.email.lower(), client_address(request)
    core.throttle.attempt(Throttle.GUESSES_FROM_ONE, address)
    core.throttle.attempt(Throttle.GUESSES_AT_ONE_FROM_ONE, email, address)
    core.throttle.attempt(Throttle.GUESSES_AT_ONE, email)
    with core.reading.begin() as session:
        found = account.by_email(session, body.email)
    right = core.passwords.verify(body.password.get_secret_value(), found.password_hash if found else None)
    if found is None or not right:
        raise WrongCredentials
    core.throttle.forgive(Throttle.GUESSES_AT_ONE_FROM_ONE, email, address)
    core.throttle.forgive(Throttle.GUESSES_AT_ONE, email)
    with core.writing.begin() as session:
        return answer(core, request, response, body, sign_in(core, session, found.id, body, now))


@router.delete("/sessions/current", status_code=204, responses=problems())
def delete_session(me: Anyone, db: Db, response: Response) -> None:
    """Sign this device out: its token is worth nothing from here on."""
    device.revoke(db, me.account_id, me.device_id, now=me.now)
    response.delete_cookie(COOKIE, httponly=True, samesite="strict")


def _door(core: Core, session: Session, body: SignUp) -> bool:
    """Whether the sign-up takes this machine's own account; SignUpClosed if it may not make one either."""
    own = account.own(session)
    is_free = own is None or own.password_hash is None
    if is_free and _has_code(core, body):
        return True
    if core.settings.open_sign_up:
        return False
    raise WrongSetupCode if is_free and body.setup_code else SignUpClosed


def _has_code(core: Core, body: SignUp) -> bool:
    """Where a request comes from opens nothing: behind a proxy everybody seems to be on this machine."""
    code, given = core.settings.setup_code, body.setup_code
    if code is None or given is None:
        return False
    return hmac.compare_digest(code_hash(code.get_secret_value()), code_hash(given))


def _claim(session: Session, *, now: dt.datetime, email: str, password_hash: str, settings: dict[str, Any]) -> Account:
    """This machine's own account, made if the command line has not made it yet."""
    own = account.ensure_own(session, now=now)
    try:
        account.claim(session, own.id, email=email, password_hash=password_hash)
    except NotFound as error:  # another sign-up was quicker
        raise SignUpClosed from error
    return account.edit(session, own.id, settings)
