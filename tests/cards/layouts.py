"""Where the parts of a card stand: data/layouts.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

Shares = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Place:
    """A box for a part; `align` is l, c or r, `upright` t, m or b; `banded` when it stands on the coloured band."""

    box: Shares
    align: str = "l"
    upright: str = "t"
    banded: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A family of designs.

    Attributes:
        places: By part: head (name, title, department), brand (logo and organization), contact, and address, which
            stands in contact where it has no place of its own.
        band: A coloured area.
        rule: A thin line, as (x, y, x, y).
        merged: Numbers and addresses share lines, with a separator between them.
        portrait: Taller than wide.
        turned: The organization's name stands sideways.
        back: No person on it.
    """

    places: Mapping[str, Place]
    band: Shares | None = None
    rule: Shares | None = None
    merged: bool = False
    portrait: bool = False
    turned: bool = False
    back: bool = False


def _layout(table: dict[str, Any]) -> Layout:
    places = {part: Place(**place) for part, place in table.pop("places").items()}
    return Layout(places, **table)


def _layouts() -> dict[str, Layout]:
    text = (Path(__file__).parent / "data" / "layouts.toml").read_text(encoding="utf-8")
    return {name: _layout(table) for name, table in tomllib.loads(text).items()}


LAYOUTS: Mapping[str, Layout] = _layouts()
_OTHER = {"l": "r", "r": "l", "c": "c"}


def _mirrored_box(box: Shares) -> Shares:
    return 1 - box[2], box[1], 1 - box[0], box[3]


def mirrored(layout: Layout, *, keep_alignment: bool) -> Layout:
    """The layout with left and right exchanged; text on the right may stay flush left."""
    places = {
        part: replace(place, box=_mirrored_box(place.box), align=place.align if keep_alignment else _OTHER[place.align])
        for part, place in layout.places.items()
    }
    band = _mirrored_box(layout.band) if layout.band else None
    rule = _mirrored_box(layout.rule) if layout.rule else None
    return replace(layout, places=places, band=band, rule=rule)
