"""Where a phone reaches the server: as it is set, as it is served, or as it is found to be."""

from __future__ import annotations

import socket
from http.client import HTTPConnection, HTTPException
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api.settings import Settings

ONLY_HERE = ("127.0.0.1", "::1", "localhost")
EVERYWHERE = ("0.0.0.0", "::", "")  # noqa: S104  compared, not bound
PATIENCE = 2.0
"""Seconds; the server asked for is on this very machine."""


def address_for_phones(settings: Settings, port: int) -> str | None:
    """How a phone reaches a server with these settings, as far as can be told here; None if it cannot."""
    if settings.base_url:
        return settings.base_url.rstrip("/")
    if settings.host in ONLY_HERE:
        return None
    if settings.host not in EVERYWHERE:
        return f"http://{settings.host}:{port}"
    own = own_address()
    return f"http://{own}:{port}" if own else None


def served_address(port: int) -> str | None:
    """Where a server that runs on this machine lets phones in, whatever options it was started with."""
    own = own_address()
    return f"http://{own}:{port}" if own and answers(own, port) else None


def answers(host: str, port: int) -> bool:
    """Whether a server of ours answers there."""
    connection = HTTPConnection(host, port, timeout=PATIENCE)
    try:
        connection.request("GET", "/v1/health")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def own_address() -> str | None:
    """The address that this machine has in its network: what it would send from. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # reserved for documentation: nobody is there
        except OSError:
            return None
        return str(probe.getsockname()[0])
