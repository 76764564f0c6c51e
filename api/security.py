"""Passwords, tokens and the limits on guessing them; what other sites may not send."""

from __future__ import annotations

import hashlib
import ipaddress
import secrets
import threading
from functools import cached_property
from urllib.parse import urlsplit

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from starlette.requests import Request

from api.errors import CrossSite, TooManyAttempts

COOKIE = "tickler_session"
TOKEN_BYTES = 32
READ_ONLY = "read"
"""The scope of a device that may only ask; any other may do everything."""
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})

_PAIRING_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # no 0 O 1 I L U: read off one screen, typed into another
_PAIRING_LENGTH = 10


def new_token() -> str:
    """A device's secret: 32 random bytes, shown once."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def new_code() -> str:
    """A pairing or setup code that a person can type: 49 bits, good for ten minutes and a few guesses."""
    return "".join(secrets.choice(_PAIRING_ALPHABET) for _ in range(_PAIRING_LENGTH))


def secret_hash(secret: str) -> str:
    """What is kept of a token or code. Tokens are random, so a plain hash is as good as a slow one."""
    return hashlib.sha256(secret.encode()).hexdigest()


def code_hash(code: str) -> str:
    """The same of a code as typed: in any case, with any spaces and hyphens."""
    return secret_hash("".join(code.upper().split()).replace("-", ""))


class Passwords:
    """Argon2id, at most two at a time: each takes 64 MB and a tenth of a second."""

    def __init__(self) -> None:
        self._hasher = PasswordHash((Argon2Hasher(),))
        self._turns = threading.BoundedSemaphore(2)

    @cached_property
    def _nobody(self) -> str:
        """The hash of a password that nobody has."""
        return self._hasher.hash(new_token())

    def hash(self, password: str) -> str:
        """What is kept of a password."""
        with self._turns:
            return self._hasher.hash(password)

    def verify(self, password: str, kept: str | None) -> bool:
        """Whether it is the password; takes as long where there is none, so that time tells nobody who has one."""
        with self._turns:
            return self._hasher.verify(password, kept or self._nobody) and kept is not None


class Throttle:
    """Bounds guessing: each key is heard so many times in a window, then has to wait.

    It counts in this process: with several, a guesser gets as many times the attempts.
    """

    GUESSES_AT_ONE_FROM_ONE = parse("5 per 5 minutes")
    """Passwords of one account from one address: nobody shuts its owner out from elsewhere."""
    GUESSES_AT_ONE = parse("100 per hour")
    """Passwords of one account, whoever guesses."""
    GUESSES_FROM_ONE = parse("30 per 5 minutes")
    """Passwords and codes from one address."""

    def __init__(self) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def attempt(self, limit: RateLimitItem, *key: str) -> None:
        """Counts an attempt before it is judged; TooManyAttempts when it is one too many."""
        if not self._limiter.hit(limit, *key):
            raise TooManyAttempts(limit.get_expiry())

    def forgive(self, limit: RateLimitItem, *key: str) -> None:
        """Forgets the attempts, after one was right."""
        self._limiter.clear(limit, *key)


def client_address(request: Request) -> str:
    """The address the request came from; of IPv6 the network's half, since one client has all of the other."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, ipaddress.IPv6Address):
        return host
    return str(address.ipv4_mapped or ipaddress.IPv6Address(address.packed[:8] + bytes(8)))


def refuse_cross_site(request: Request) -> None:
    """Refuses what a browser sends on behalf of another site; other clients send neither header."""
    if request.method in SAFE_METHODS:
        return
    site, origin = request.headers.get("sec-fetch-site", "none"), request.headers.get("origin")
    if site == "same-origin":
        return  # the browser knows what it asked for; a proxy may have put another Host on the request
    own = (request.headers.get("host"), urlsplit(request.app.state.core.settings.base_url).netloc or None)
    if site != "none" or (origin is not None and urlsplit(origin).netloc not in own):
        raise CrossSite
