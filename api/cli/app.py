"""The commands of `tickler`, and how a command that fails ends."""

from __future__ import annotations

import sys

import typer

from api.cli.account import account
from api.cli.doctor import doctor
from api.cli.export import export
from api.cli.failing import expected, status_of
from api.cli.output import say
from api.cli.pair import pair
from api.cli.read import read
from api.cli.serve import migrate, serve, worker
from api.cli.snap import snap
from api.cli.today import today
from api.cli.when import when

COMMANDS = (serve, worker, migrate, doctor, read, when, snap, today, account, pair, export)

app = typer.Typer(
    name="tickler",
    help="Snap a card, say when, and forget it until the day.",
    epilog=(
        "Exit status: 0 done, 1 it could not be done, 2 wrong command line, 4 not there, "
        "5 in conflict with what is kept, 6 something that is needed does not answer, 130 interrupted."
    ),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in COMMANDS:
    app.command()(command)


def main() -> None:
    """Run the command line."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has had enough; the interpreter would complain at its end
        sys.exit(0)
    except Exception as error:
        failed = expected(error)
        if failed is None:
            raise
        say(f"tickler: {failed.detail} [{failed.code}]")
        sys.exit(status_of(failed.code))
