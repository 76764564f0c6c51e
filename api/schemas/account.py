"""Accounts and devices as clients see them."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, Field, SecretStr
from pydantic_core import PydanticCustomError

from api.schemas.base import In, Line, Out, RequiredLine
from tickler.calendar import Calendar
from tickler.errors import UnknownLanguage
from tickler.phrase.languages import LANGUAGES

Scope = Literal["all", "read"]


def _time_zone(name: str) -> str:
    try:
        zoneinfo.ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise PydanticCustomError("time_zone", "is not a time zone, such as Europe/Vienna") from error
    return name


Email = Annotated[str, Field(max_length=320, pattern=r"^[^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f]+$")]
Password = Annotated[SecretStr, Field(min_length=10, max_length=200)]
TimeZone = Annotated[str, Field(min_length=1, max_length=64), AfterValidator(_time_zone)]
Region = Annotated[str, Field(pattern=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$")]
"""ISO 3166 country, or subdivision."""
Languages = Annotated[list[Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]], Field(min_length=1, max_length=10)]


class AccountSettings(In):
    """What words are read with."""

    name: Line | None = None
    region: Region | None = Field(default=None, description="ISO 3166; its holidays count, and its order of 3/4.")
    time_zone: TimeZone | None = Field(default=None, description="An IANA name; decides what day it is.")
    languages: Languages | None = Field(default=None, description="In which words are said, the usual one first.")
    default_days: int | None = Field(default=None, ge=1, le=365, description="Offered when no time was said.")
    day_limit: int | None = Field(default=None, ge=1, le=1000, description="So many follow-ups are enough for a day.")
    fiscal_start: int | None = Field(default=None, ge=1, le=12, description="The month the fiscal year starts in.")

    def usable(self) -> dict[str, Any]:
        """The settings that were sent.

        Raises:
            UnknownRegion: No holidays are known for the region.
            UnknownLanguage: Words are not read in one of the languages.
        """
        sent = {name: value for name, value in self.sent().items() if value is not None}
        Calendar(region=sent.get("region", "US"))
        for language in sent.get("languages", ()):
            if language not in LANGUAGES:
                raise UnknownLanguage(f"words are not read in {language!r}, only in {', '.join(sorted(LANGUAGES))}")
        return sent


class Entering(In):
    """How a device signs in."""

    device: RequiredLine = Field(default="a device", description="What the list of devices calls it.")
    scope: Scope = Field(default="all", description="`read` for a device that shall only show things.")
    cookie: bool = Field(default=False, description="Keep the token in an HttpOnly cookie instead of answering it.")


class SignUp(Entering):
    """A new account, and its first device."""

    email: Email
    password: Password
    setup_code: str | None = Field(default=None, max_length=64, description="Printed by the server when it starts.")
    settings: AccountSettings = AccountSettings()


class SignIn(Entering):
    """A device signs in with the account's password."""

    email: Email
    password: SecretStr = Field(max_length=200)


class Pair(Entering):
    """A device signs in with a pairing code."""

    code: str = Field(max_length=64)


class PasswordChange(In):
    """A new password; all other devices are signed out."""

    current: SecretStr = Field(max_length=200)
    new: Password


class AccountOut(Out):
    """The account that the token belongs to."""

    id: UUID
    name: str
    email: str | None = Field(description="Null while nobody has claimed this machine's own account.")
    region: str
    time_zone: str
    languages: list[str]
    default_days: int
    day_limit: int
    fiscal_start: int
    created_at: dt.datetime


class DeviceOut(Out):
    """A signed-in device."""

    id: UUID
    name: str
    scope: Scope
    created_at: dt.datetime
    expires_at: dt.datetime | None
    last_seen_at: dt.datetime | None
    current: bool = Field(default=False, description="Whether it is the one that asks.")


class SignedIn(Out):
    """The account and the device; the token is shown this once, and not at all when a cookie keeps it."""

    account: AccountOut
    device: DeviceOut
    token: str | None


class Pairing(Out):
    """A one-time code for another device."""

    code: str
    url: str = Field(description="Opens the page, which signs in with the code.")
    qr: str = Field(description="The same as a QR code to be scanned: an SVG image.")
    expires_at: dt.datetime
