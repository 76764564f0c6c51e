"""`tickler account`: this machine's own account."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from api.cli.failing import Failed
from api.cli.local import opened
from api.cli.options import AsJson, checked
from api.cli.output import print_json, say

Name = Annotated[str | None, typer.Option("--name", help="Your name.")]
Home = Annotated[str | None, typer.Option("--region", help="ISO 3166, as US or DE-BY: its holidays count.")]
Zone = Annotated[str | None, typer.Option("--time-zone", help="As Europe/Vienna; decides what day it is.")]
Languages = Annotated[list[str] | None, typer.Option("--language", help="In which words are said, the usual first.")]
Days = Annotated[int | None, typer.Option("--default-days", help="Offered where no time was said.")]
Most = Annotated[int | None, typer.Option("--day-limit", help="So many follow-ups are enough for a day.")]
Fiscal = Annotated[int | None, typer.Option("--fiscal-start", help="Month the fiscal year starts in.")]
Email = Annotated[str | None, typer.Option("--email", help="To sign in with, on its first password.")]
Password = Annotated[bool, typer.Option("--set-password", help="Ask for a new password, or read it from a pipe.")]


def account(
    name: Name = None,
    region: Home = None,
    time_zone: Zone = None,
    language: Languages = None,
    default_days: Days = None,
    day_limit: Most = None,
    fiscal_start: Fiscal = None,
    email: Email = None,
    set_password: Password = False,
    as_json: AsJson = False,
) -> None:
    """Show the account of this machine, after changing what is given."""
    settings = {
        "name": name,
        "region": region,
        "time_zone": time_zone,
        "languages": language or None,
        "default_days": default_days,
        "day_limit": day_limit,
        "fiscal_start": fiscal_start,
    }
    given = {key: value for key, value in settings.items() if value is not None}
    if email and not set_password:
        raise typer.BadParameter("goes with --set-password", param_hint="--email")
    found = _changed(given, email, _asked() if set_password else None)
    if as_json:
        print_json(found)
    else:
        sys.stdout.write("\n".join(f"{key:14}{_shown(value)}" for key, value in found.items()) + "\n")


def _changed(given: dict[str, Any], email: str | None, password: str | None) -> dict[str, Any]:
    from api.schemas.account import AccountOut, AccountSettings
    from models import account as accounts

    sent = checked(AccountSettings, given).usable()
    with opened() as (core, owner):
        if password is not None:
            _keep_password(core, owner, email, password)
        with core.writing.begin() as session:
            found = accounts.edit(session, owner.account_id, sent)
            return AccountOut.model_validate(found).model_dump(mode="json")


def _asked() -> str:
    """The new password: typed twice, or the first line of a pipe."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    text: str = typer.prompt("New password", hide_input=True, confirmation_prompt=True, err=True)
    return text


def _keep_password(core: Any, owner: Any, email: str | None, password: str) -> None:  # noqa: ANN401  as `opened` gives
    from api.schemas.account import PasswordChange, SignUp
    from models import account as accounts
    from models import device

    with core.reading.begin() as session:
        known = accounts.get(session, owner.account_id).email
    if known is None and email is None:
        raise Failed("invalid_request", "The first password needs --email, to sign in with.")
    if known is not None and email is not None:
        raise Failed("invalid_request", f"The account signs in as {known}; only its password can be set.")
    checked(PasswordChange, {"current": "", "new": password})
    kept = core.passwords.hash(password)
    with core.writing.begin() as session:
        if known is None:
            address = checked(SignUp, {"email": email, "password": password}).email
            accounts.claim(session, owner.account_id, email=address, password_hash=kept)
        else:
            accounts.set_password(session, owner.account_id, kept)
            device.revoke_all(session, owner.account_id, now=owner.now)
    say("The password is set.")


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return "-" if value is None else str(value)
