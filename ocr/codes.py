"""QR codes on cards: found, decoded, and their contents taken apart."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from ocr.reading import Quad


@dataclass(frozen=True, slots=True)
class CodeContents:
    """What one code says.

    Attributes:
        raw: The text as decoded.
        kind: "vcard", "mecard", "url" or "text".
        box: The code's corners in the image it was found in; None when unknown.
        phones: Pairs of number as written and type (or None).
        addresses: One line each.
    """

    raw: str
    kind: str = "text"
    box: Quad | None = None
    side: str = "front"
    name: str | None = None
    title: str | None = None
    department: str | None = None
    organization: str | None = None
    phones: tuple[tuple[str, str | None], ...] = ()
    emails: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    addresses: tuple[str, ...] = field(default=())


def decode(image: NDArray[np.uint8], *, side: str = "front") -> tuple[CodeContents, ...]:
    """Find and decode every QR code in an image (grey, or BGR); boxes are in the image's own pixels."""
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return tuple(CodeContents(raw=code.text, side=side) for code in found)
