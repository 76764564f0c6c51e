"""Options that several commands share, and how what they hold is checked."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from api.cli.failing import Failed

if TYPE_CHECKING:
    from pydantic import BaseModel

    Model = TypeVar("Model", bound=BaseModel)

_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")


def a_day(text: str) -> dt.date:
    """A day as it is typed; what is wrong with it is said in plain words."""
    found = _DATE.fullmatch(text.strip())
    if found is None or int(found[1]) == 0:
        raise typer.BadParameter(f"{text} is not a date; write it as 2026-11-20: year, month, day.")
    year, month, day = map(int, found.groups())
    if not 1 <= month <= 12:
        raise typer.BadParameter(f"{text}: there is no month {month}; write it as 2026-11-20: year, month, day.")
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise typer.BadParameter(f"{text}: {calendar.month_name[month]} {year} has the days 1 to {last}.")
    return dt.date(year, month, day)


On = Annotated[
    dt.date | None, typer.Option("--on", parser=a_day, metavar="DATE", help="The day it is; today unless given.")
]
Region = Annotated[str | None, typer.Option("--region", help="Country (ISO 3166), as US or DE-BY.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def checked(model: type[Model], values: Mapping[str, Any]) -> Model:
    """The values as the HTTP interface would take them, with the same bounds."""
    from pydantic import ValidationError

    try:
        return model.model_validate(dict(values))
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise Failed("invalid_request", f"{where}: {first['msg']}") from error
