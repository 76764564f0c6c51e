"""`tickler when`: said words to the day to follow up, without an account or a database."""

from __future__ import annotations

import datetime as dt
import functools
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from api.cli.options import AsJson, On, Region
from api.cli.output import day, print_json

if TYPE_CHECKING:
    from tickler.calendar import Calendar
    from tickler.reading import Reading

DEFAULT_REGION = "US"

Languages = Annotated[
    list[str] | None,
    typer.Option("--lang", help="Language of the words; may be given more than once. Guessed unless given."),
]
Words = Annotated[
    list[str], typer.Argument(help='What was said, or "-" for JSON lines with "text", "ref", "lang", "region".')
]


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: words, the day they were said on, and how to read them."""

    text: str
    on: dt.date
    languages: tuple[str, ...]
    region: str


class BadLine(ValueError):
    """A line of standard input that is no question."""


def when(words: Words, on: On = None, region: Region = None, lang: Languages = None, as_json: AsJson = False) -> None:
    """Say which day words mean: tickler when "3 weeks"."""
    defaults = Asked(" ".join(words), _said_on(on), tuple(lang or _all_languages()), region or DEFAULT_REGION)
    if words == ["-"]:
        _answer_lines(sys.stdin.buffer, defaults)
    elif as_json:
        print_json(answer(defaults))
    else:
        sys.stdout.write("\n".join(_told(_read(defaults))) + "\n")


def answer(asked: Asked) -> dict[str, Any]:
    """The reading as it is printed: `date` is the chosen day, null where none is meant."""
    return _as_json(_read(asked))


def _all_languages() -> Iterable[str]:
    from tickler.phrase.languages import LANGUAGES

    return LANGUAGES


def _said_on(on: dt.date | None) -> dt.date:
    if on is not None:
        return on
    from api.clock import system_clock

    return system_clock().astimezone().date()  # the day it is where this machine stands


def _read(asked: Asked) -> Reading:
    from tickler.phrase import resolve

    return resolve(asked.text, on=asked.on, calendar=_calendar(asked.region), languages=asked.languages)


@functools.lru_cache
def _calendar(region: str) -> Calendar:
    from tickler.calendar import Calendar

    return Calendar(region=region)


def _as_json(reading: Reading) -> dict[str, Any]:
    fields = {name: value for name, value in asdict(reading).items() if name not in ("chosen", "others")}
    return {"date": reading.chosen, **fields, "others": [_as_json(other) for other in reading.others]}


def _answer_lines(lines: Iterable[bytes], defaults: Asked) -> None:
    for line in lines:
        if line.strip():
            print_json(_answer_line(line, defaults))


def _answer_line(line: bytes, defaults: Asked) -> dict[str, Any]:
    from tickler.errors import TicklerError

    try:
        return answer(_question(line, defaults))
    except BadLine as error:
        return {"date": None, "error": {"code": "invalid_line", "detail": str(error)}}
    except TicklerError as error:
        return {"date": None, "error": {"code": error.code, "detail": str(error)}}
    except Exception as error:  # noqa: BLE001  a defect over one line must not cost the lines after it
        return {"date": None, "error": {"code": "internal_error", "detail": type(error).__name__}}


def _question(line: bytes, defaults: Asked) -> Asked:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine("The line is not JSON.") from error
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise BadLine('The line is not an object with a "text".')
    language, region = asked.get("lang"), asked.get("region")
    return Asked(
        text=asked["text"],
        on=_day(asked["ref"]) if asked.get("ref") is not None else defaults.on,
        languages=(language,) if isinstance(language, str) else defaults.languages,
        region=region if isinstance(region, str) else defaults.region,
    )


def _day(text: object) -> dt.date:
    try:
        return dt.date.fromisoformat(str(text))
    except ValueError as error:
        raise BadLine('"ref" is not a day as YYYY-MM-DD.') from error


def _told(reading: Reading) -> Iterator[str]:
    """The reading for a person: the day and what was understood first, then what else it could be."""
    at = f" at {reading.time:%H:%M}" if reading.time else ""
    flags = f"  ({', '.join(reading.flags)})" if reading.flags else ""
    if reading.chosen:
        yield f"{day(reading.chosen)}{at}{flags}: {reading.understood}"
    else:
        yield reading.understood
    for other in reading.others:
        yield f"  or {day(other.chosen) if other.chosen else 'no day'}: {other.understood}"
