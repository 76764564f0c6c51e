"""`tickler pair`: let a phone into this machine's account."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from api.cli.local import opened
from api.cli.options import AsJson
from api.cli.output import print_json, print_qr

Url = Annotated[str | None, typer.Option("--url", help="How the phone reaches the server, as https://…")]


def pair(url: Url = None, as_json: AsJson = False) -> None:
    """Show a one-time code that signs a phone in, as a QR code for its camera."""
    from api.cli.serve import address_for_phones
    from api.routes.devices import CODE_LIFE
    from api.security import code_hash, new_code
    from models import device

    with opened() as (core, owner):
        code, expires_at = new_code(), owner.now + CODE_LIFE
        with core.writing.begin() as session:
            device.create_code(
                session, owner.account_id, code_hash=code_hash(code), expires_at=expires_at, now=owner.now
            )
        settings = core.settings
    base = url or address_for_phones(settings, settings.port) or f"http://{settings.host}:{settings.port}"
    link = f"{base.rstrip('/')}/#pair={code}"
    if as_json:
        print_json({"code": code, "url": link, "expires_at": expires_at.isoformat()})
        return
    print_qr(link)
    sys.stdout.write(f"{link}\nOr type the code {code} there. It is good once, for ten minutes.\n")
