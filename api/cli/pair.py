"""`tickler pair`: let a phone into this machine's account."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from api.cli.local import opened
from api.cli.options import AsJson
from api.cli.output import print_json, print_qr, say

Url = Annotated[str | None, typer.Option("--url", help="How the phone reaches the server, as https://…")]

CLOSED = (
    "The server at port {port} lets only this machine in. For phones, start it with: tickler serve --host 0.0.0.0\n"
    "or, where they reach it in another way, name it: tickler pair --url https://…"
)
SILENT = (
    "No server answers at port {port}. Start one that lets phones in: tickler serve --host 0.0.0.0\n"
    "and then pair again; or, where it runs elsewhere, name it: tickler pair --url https://…"
)


def pair(url: Url = None, as_json: AsJson = False) -> None:
    """Show a one-time code that signs a phone in, as a QR code for its camera."""
    from api.cli.address import address_for_phones, answers, served_address
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
    port = settings.port
    for_phones = url or address_for_phones(settings, port) or served_address(port)
    link = f"{(for_phones or f'http://{settings.host}:{port}').rstrip('/')}/#pair={code}"
    if as_json:
        print_json({"code": code, "url": link, "expires_at": expires_at.isoformat(), "for_phones": bool(for_phones)})
        return
    if for_phones:
        print_qr(link)
    else:
        say((CLOSED if answers(settings.host, port) else SILENT).format(port=port))
    sys.stdout.write(f"{link}\nOr type the code {code} there. It is good once, for ten minutes.\n")
