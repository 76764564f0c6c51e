"""Options that several commands share, and how what they hold is checked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from api.cli.failing import Failed

if TYPE_CHECKING:
    from pydantic import BaseModel

    Model = TypeVar("Model", bound=BaseModel)

Day = dt.datetime
"""Typer reads a day as a datetime at midnight; commands take its date."""

On = Annotated[Day | None, typer.Option("--on", formats=["%Y-%m-%d"], help="The day it is; today unless given.")]
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
