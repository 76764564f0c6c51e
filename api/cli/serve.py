"""`tickler serve`, `tickler worker`, `tickler migrate`: the processes of an installation."""

from __future__ import annotations

import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from api.cli.address import EVERYWHERE, address_for_phones
from api.cli.failing import Failed
from api.cli.output import print_qr, say

if TYPE_CHECKING:
    from fastapi import FastAPI

    from api.deps import Core
    from api.settings import Settings

GRACE = 5
"""Seconds that answers under way may take when the server is told to stop."""

Host = Annotated[str | None, typer.Option("--host", help="Address to listen on; 0.0.0.0 to let phones in.")]
Port = Annotated[int | None, typer.Option("--port", min=0, max=65535, help="Port to listen on; 0 for any free one.")]
WithWorker = Annotated[bool, typer.Option("--worker/--no-worker", help="Whether this process reads cards, too.")]


def serve(host: Host = None, port: Port = None, worker: WithWorker = True) -> None:
    """Run the server: the API, the phone page, and a worker that reads the cards."""
    from api.settings import Settings

    given = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    run_server(Settings().model_copy(update=given), with_worker=worker)


def worker() -> None:
    """Read cards, and nothing else: several such processes may share a PostgreSQL database."""
    from api.settings import Settings

    run_worker(Settings())


def migrate() -> None:
    """Bring the database to this version; makes it if there is none."""
    from api import store
    from api.settings import Settings

    with store.opened(Settings(), with_jobs=True) as core:
        say(f"The database is at this version: {core.engine.url.render_as_string(hide_password=True)}")


def run_server(settings: Settings, *, with_worker: bool = True, read: str | None = None) -> None:
    """Serve until told to stop.

    Args:
        settings: Host and port among them.
        with_worker: Whether to read cards in this process.
        read: The reader, as module:function, if another than the usual one.
    """
    from api import logs, store
    from api.app import create_app
    from api.reader import OCR
    from api.working import working

    logs.configure(settings.log_level)
    with _until_told(), _listening(settings) as listener, ExitStack() as stack:
        core = stack.enter_context(store.opened(settings, with_jobs=True))
        settings, setup = _with_setup_code(core, settings)
        app = create_app(settings)
        if with_worker:
            stack.enter_context(working(core, read or OCR))
        _serve(app, settings, listener, setup)


def run_worker(settings: Settings, *, read: str | None = None) -> None:
    """Read cards until told to stop."""
    from api import logs, store
    from api.reader import OCR
    from api.working import cores, working

    logs.configure(settings.log_level)
    with _until_told(), store.opened(settings, with_jobs=True) as core, working(core, read or OCR) as worker:
        say(f"Reading cards as {worker.executor_id}, {cores()} at a time.")
        threading.Event().wait()


@contextmanager
def _until_told() -> Iterator[None]:
    """SIGTERM and SIGINT end the block in good order; a second one ends the process."""

    def end(_number: int, _frame: FrameType | None) -> NoReturn:
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, signal.SIG_DFL)
        raise SystemExit(0)

    before = {each: signal.signal(each, end) for each in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


@contextmanager
def _listening(settings: Settings) -> Iterator[socket.socket]:
    """The port is taken before anything is started; nobody is answered yet."""
    with ExitStack() as stack:
        try:
            family, kind, _, _, address = socket.getaddrinfo(
                settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
            )[0]
            listener = stack.enter_context(socket.socket(family, kind))
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
        except OSError as error:
            where = f"{settings.host}:{settings.port}"
            raise Failed("cannot_listen", f"Cannot listen on {where}: {error.strerror}. Try --port.") from error
        yield listener


def _serve(app: FastAPI, settings: Settings, listener: socket.socket, setup: str | None) -> None:
    import uvicorn

    class Server(uvicorn.Server):
        """Says where it is as soon as it answers."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            _announce(settings, listener.getsockname()[1], setup)

    config = uvicorn.Config(
        app, log_config=None, access_log=False, server_header=False, timeout_graceful_shutdown=GRACE
    )
    Server(config).run(sockets=[listener])


def _announce(settings: Settings, port: int, setup: str | None) -> None:
    """The address for this machine, on standard output; for phones, and for the first start, the link as a QR code."""
    here = "127.0.0.1" if settings.host in EVERYWHERE else settings.host
    sys.stdout.write(f"Tickler is at http://{here}:{port}/\n")
    sys.stdout.flush()
    for_phones = address_for_phones(settings, port)
    if for_phones is None:
        say("Only this machine can reach it; for phones, start it with --host 0.0.0.0, or behind TLS.")
    link = (for_phones or f"http://{here}:{port}") + (f"/#setup={setup}" if setup else "/")
    if setup:
        say(f"Make your account at {link}")
    if for_phones:
        print_qr(link)


def _with_setup_code(core: Core, settings: Settings) -> tuple[Settings, str | None]:
    """While nobody has signed up, a code that lets its holder do it."""
    from pydantic import SecretStr

    from api.security import new_code
    from models import account

    with core.reading.begin() as session:
        own = account.own(session)
    if own is not None and own.password_hash is not None:
        return settings, None
    code = settings.setup_code.get_secret_value() if settings.setup_code else new_code()
    return settings.model_copy(update={"setup_code": SecretStr(code)}), code
