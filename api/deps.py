"""What routes are given: the session, the owner, the moment.

    Db      the request's session: read-only for GET; else a transaction that is committed before the answer leaves
    Anyone  as Me, for what a device that may only read may write, too
    Me      the owner, by bearer token or cookie: an unknown, expired or revoked token is answered 401 here
    Now     the moment, UTC
    CoreDep the process's parts: settings, photo store, throttle, ...

A route never commits and never asks the time: it takes `db: Db, me: Me` and passes me.account_id, me.now, me.today.
"""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from fastapi.security import APIKeyCookie, HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from api import logs
from api.clock import system_clock
from api.errors import NotSignedIn, ScopeMissing
from api.photos import PhotoStore
from api.security import COOKIE, READ_ONLY, SAFE_METHODS, Passwords, Throttle, secret_hash
from api.settings import Settings
from models import account, device, engine
from models.account import Account
from models.errors import DatabaseBusy
from tickler.calendar import Calendar

Clock = Callable[[], dt.datetime]


@dataclass(frozen=True, slots=True)
class Core:
    """The parts of one process that outlive requests."""

    settings: Settings
    engine: Engine
    reading: sessionmaker[Session]
    writing: sessionmaker[Session]
    photos: PhotoStore
    clock: Clock
    passwords: Passwords
    throttle: Throttle


def make_core(settings: Settings, clock: Clock = system_clock) -> Core:
    """The parts, from the settings; the engine connects when it is first used."""
    database = engine.make_engine(settings.database)
    return Core(
        settings=settings,
        engine=database,
        reading=engine.reading(database),
        writing=engine.writing(database),
        photos=PhotoStore(settings.photos),
        clock=clock,
        passwords=Passwords(),
        throttle=Throttle(),
    )


def _core(request: Request) -> Core:
    core: Core = request.app.state.core
    return core


CoreDep = Annotated[Core, Depends(_core)]


def _now(core: CoreDep) -> dt.datetime:
    return core.clock()


Now = Annotated[dt.datetime, Depends(_now)]


def _session(request: Request, core: CoreDep) -> Iterator[Session]:
    make = core.reading if request.method in SAFE_METHODS else core.writing
    with make.begin() as session:
        yield session


Db = Annotated[Session, Depends(_session, scope="function")]


@dataclass(frozen=True, slots=True)
class Owner:
    """Who asks, with the settings that words are read by.

    Attributes:
        scope: READ_ONLY of api.security, or all.
        now: The moment of the request.
        today: Its date in the account's time zone.
    """

    account_id: UUID
    device_id: UUID
    scope: str
    now: dt.datetime
    today: dt.date
    region: str
    languages: tuple[str, ...]
    default_days: int
    day_limit: int
    fiscal_start: int

    def calendar(self, region: str | None = None) -> Calendar:
        """The working days of the owner, or of the same owner elsewhere."""
        return Calendar(region=region or self.region, fiscal_start=self.fiscal_start, day_limit=self.day_limit)


def owner_of(owner: Account, device_id: UUID, scope: str, now: dt.datetime) -> Owner:
    """The owner as routes know it."""
    return Owner(
        account_id=owner.id,
        device_id=device_id,
        scope=scope,
        now=now,
        today=now.astimezone(zoneinfo.ZoneInfo(owner.time_zone)).date(),
        region=owner.region,
        languages=tuple(owner.languages),
        default_days=owner.default_days,
        day_limit=owner.day_limit,
        fiscal_start=owner.fiscal_start,
    )


_bearer = HTTPBearer(auto_error=False, scheme_name="token", description="A device's token.")
_cookie = APIKeyCookie(name=COOKIE, auto_error=False, scheme_name="cookie", description="The page's, HttpOnly.")


def _token(
    bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
    cookie: Annotated[str | None, Depends(_cookie)],
) -> str | None:
    return bearer.credentials if bearer else cookie


Token = Annotated[str | None, Depends(_token)]


def _signed_in(request: Request, core: CoreDep, now: Now, token: Token) -> Owner:
    if not token:
        raise NotSignedIn
    with core.reading.begin() as session:
        found = device.by_token(session, secret_hash(token), now=now)
        if found is None:
            raise NotSignedIn
        owner = owner_of(account.get(session, found.account_id), found.id, found.scope, now)
    logs.note(request, account=str(owner.account_id), device=str(owner.device_id))
    if device.is_seen_late(found, now):
        with suppress(DatabaseBusy), core.writing.begin() as session:  # no reason to refuse who only asks
            device.seen(session, found, now=now)
    return owner


Anyone = Annotated[Owner, Depends(_signed_in)]


def _owner(request: Request, signed_in: Anyone) -> Owner:
    if signed_in.scope == READ_ONLY and request.method not in SAFE_METHODS:
        raise ScopeMissing
    return signed_in


Me = Annotated[Owner, Depends(_owner)]
