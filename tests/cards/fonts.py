"""The fonts that cards are set in: families of Debian packages, which scripts/test installs (`card_fonts`)."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import ImageFont

_ROOT = Path("/usr/share/fonts")


@dataclass(frozen=True, slots=True)
class Family:
    """A regular and a bold face that go together; `display` families set names and logos only."""

    regular: str
    bold: str
    display: bool = False


FAMILIES = (
    Family("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    Family("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"),
    Family("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"),
    Family("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    Family("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    Family("LiberationSansNarrow-Regular.ttf", "LiberationSansNarrow-Bold.ttf"),
    Family("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
    Family("LiberationSerif-Italic.ttf", "LiberationSerif-BoldItalic.ttf"),
    Family("LiberationMono-Regular.ttf", "LiberationMono-Bold.ttf"),
    Family("Lato-Regular.ttf", "Lato-Bold.ttf"),
    Family("Lato-Light.ttf", "Lato-Heavy.ttf"),
    Family("Lato-Thin.ttf", "Lato-Regular.ttf", display=True),
    Family("OpenSans-Regular.ttf", "OpenSans-Bold.ttf"),
    Family("OpenSans-Light.ttf", "OpenSans-Semibold.ttf"),
    Family("OpenSans-CondLight.ttf", "OpenSans-CondBold.ttf"),
    Family("Roboto-Regular.ttf", "Roboto-Bold.ttf"),
    Family("Roboto-Light.ttf", "Roboto-Medium.ttf"),
    Family("RobotoCondensed-Regular.ttf", "RobotoCondensed-Bold.ttf"),
    Family("RobotoSlab-Regular.otf", "RobotoSlab-Bold.otf"),
    Family("EBGaramond12-Regular.otf", "EBGaramond12-Bold.otf"),
    Family("EBGaramond12-Italic.otf", "EBGaramond12-Bold.otf"),
    Family("Carlito-Regular.ttf", "Carlito-Bold.ttf"),
    Family("Carlito-Italic.ttf", "Carlito-BoldItalic.ttf"),
    Family("Caladea-Regular.ttf", "Caladea-Bold.ttf"),
    Family("Quicksand-Regular.ttf", "Quicksand-Bold.ttf"),
    Family("Comfortaa-Regular.ttf", "Comfortaa-Bold.ttf"),
    Family("Manrope-Regular.ttf", "Manrope-Bold.ttf"),
    Family("Cantarell-Regular.otf", "Cantarell-Bold.otf"),
    Family("GenBasR.ttf", "GenBasB.ttf"),
    Family("Play-Regular.ttf", "Play-Bold.ttf"),
    Family("YanoneKaffeesatz-Regular.otf", "YanoneKaffeesatz-Bold.otf"),
    Family("GoudyBookletter1911.otf", "GoudyBookletter1911.otf", display=True),
    Family("DancingScript-Regular.otf", "DancingScript-Bold.otf", display=True),
    Family("lobster.otf", "lobster.otf", display=True),
)
ICONS = "fontawesome-webfont.ttf"


@cache
def _paths() -> dict[str, Path]:
    return {path.name: path for path in sorted(_ROOT.rglob("*.[to]tf"))}


def _path(name: str) -> Path:
    path = _paths().get(name)
    if path is None:
        raise FileNotFoundError(f"the font {name} is not installed: scripts/test installs what cards are drawn with")
    return path


@cache
def _letters(name: str) -> frozenset[int]:
    with TTFont(_path(name), lazy=True) as font:
        return frozenset(font.getBestCmap())


@cache
def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """A face at a size in pixels."""
    return ImageFont.truetype(str(_path(name)), size)


def covers(family: Family, text: str) -> bool:
    """Whether both faces have all letters of the text."""
    return all(ord(c) in _letters(face) for face in (family.regular, family.bold) for c in text)


def choose(rng: random.Random, text: str, *, display: bool = False) -> Family:
    """A family that can set the text; display families only where asked for."""
    able = [f for f in FAMILIES if (display or not f.display) and covers(f, text)]
    return rng.choice(able)
