"""What commands print: data on standard output, everything said to a person meanwhile on standard error."""

from __future__ import annotations

import datetime as dt
import json
import sys
from typing import Any

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def print_json(value: Any) -> None:  # noqa: ANN401  whatever JSON holds
    """Print one line of JSON, at once: a reader at the other end of a pipe may be waiting for it."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")
    sys.stdout.flush()


def say(text: str) -> None:
    """Tell the person something that is not the command's data."""
    sys.stderr.write(text + "\n")


def day(value: dt.date) -> str:
    """A day as people write it, in no locale's own way: Tue 31 Mar 2026."""
    return f"{WEEKDAYS[value.weekday()]} {value.day} {MONTHS[value.month - 1]} {value.year}"


def plural(number: int, noun: str) -> str:
    """A number of things: 1 card, 3 cards, 2 touches."""
    ending = "" if number == 1 else "es" if noun.endswith("ch") else "s"
    return f"{number} {noun}{ending}"


def print_qr(text: str) -> None:
    """Show a link as a QR code for a phone's camera; on standard error, since it is for a person."""
    import qrcode

    code = qrcode.QRCode(border=2)
    code.add_data(text)
    code.print_ascii(out=sys.stderr, invert=True)
