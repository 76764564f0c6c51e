"""Photo bytes to pixels: bounded before anything is decoded, turned upright by the EXIF orientation."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import pi_heif
from numpy.typing import NDArray
from PIL import ExifTags, Image, UnidentifiedImageError

from ocr.beside import begun
from ocr.errors import ImageTooLarge, UnreadableImage, UnsupportedImage
from ocr.image.limits import MAX_BYTES, MAX_PIXELS, MAX_PIXELS_WHOLE, MAX_SIDE, WORKING_PIXELS

Pixels = NDArray[np.uint8]

FORMATS = ("JPEG", "PNG", "WEBP")
"""What Pillow may try; HEIC is for pi_heif."""

_STRIP = 256
"""Rows."""

_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"mif1", b"msf1", b"heim", b"heis")
_COLOUR = {
    1: cv2.IMREAD_COLOR,
    2: cv2.IMREAD_REDUCED_COLOR_2,
    4: cv2.IMREAD_REDUCED_COLOR_4,
    8: cv2.IMREAD_REDUCED_COLOR_8,
}
_GREY = {
    1: cv2.IMREAD_GRAYSCALE,
    2: cv2.IMREAD_REDUCED_GRAYSCALE_2,
    4: cv2.IMREAD_REDUCED_GRAYSCALE_4,
    8: cv2.IMREAD_REDUCED_GRAYSCALE_8,
}
_TURNS: dict[int, Callable[[Pixels], NDArray[Any]]] = {
    2: lambda p: cv2.flip(p, 1),
    3: lambda p: cv2.rotate(p, cv2.ROTATE_180),
    4: lambda p: cv2.flip(p, 0),
    5: cv2.transpose,
    6: lambda p: cv2.rotate(p, cv2.ROTATE_90_CLOCKWISE),
    7: lambda p: cv2.rotate(cv2.transpose(p), cv2.ROTATE_180),
    8: lambda p: cv2.rotate(p, cv2.ROTATE_90_COUNTERCLOCKWISE),
}


Image.init()  # else Pillow knows only some of the formats until it has met one of the others


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says of itself before it is decoded; width and height are of the upright picture."""

    format: str
    width: int
    height: int
    orientation: int = 1
    transparent: bool = False


@dataclass(frozen=True, slots=True)
class Photo:
    """A decoded photo, upright.

    Attributes:
        overview: BGR, what cards are looked for in; may be much smaller than the photo.
        detail: Gives the grey picture, when it is decoded.
        width: Of the photo itself.
        height: Of the photo itself.
    """

    overview: Pixels
    detail: Callable[[], Pixels]
    width: int
    height: int

    @property
    def grey(self) -> Pixels:
        """What is read; may be smaller than the photo.

        Raises:
            UnreadableImage: Damaged or cut off.
        """
        return self.detail()

    @property
    def scale(self) -> float:
        """Photo pixels for one pixel of the grey picture."""
        return self.width / float(self.grey.shape[1])


def header(data: bytes) -> Header:
    """Read format, size and orientation; nothing is decoded.

    Raises:
        UnsupportedImage: Not a format that is read.
        ImageTooLarge: More bytes or pixels than are decoded.
        UnreadableImage: A known format, damaged or cut off.
    """
    if len(data) > MAX_BYTES:
        raise ImageTooLarge(f"{len(data)} bytes, at most {MAX_BYTES}")
    is_heif = data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS
    found = _heif_header(data) if is_heif else _pillow_header(data)
    most = MAX_PIXELS if found.format == "JPEG" else MAX_PIXELS_WHOLE
    if found.width * found.height > most or max(found.width, found.height) > MAX_SIDE:
        raise ImageTooLarge(f"{found.width}x{found.height} pixels, at most {most} in all and {MAX_SIDE} a side")
    return found


def probe(data: bytes) -> Header:
    """What `header` reads, of a photo that is whole as far as can be told without decoding it; raises what it does."""
    found = header(data)
    if found.format != "HEIF" and not _is_whole(data, found.format):
        raise UnreadableImage("the file ends before the picture does")
    return found


def photo(data: bytes, found: Header, overview: int) -> Photo:
    """Decode for reading and turn upright: the grey picture in detail, the colours of a JPEG no finer than needed.

    Args:
        data: The file.
        found: What it says of itself.
        overview: Pixels that the long side of the overview must have, where the photo has as many.

    Raises:
        UnreadableImage: Damaged or cut off.
    """
    fine, long = _reduction(found), max(found.width, found.height)
    coarse = max([fine, *(factor for factor in _COLOUR if long >= factor * overview)])
    if found.format != "JPEG" or coarse == fine:
        whole = colours(data, found)
        grey = np.asarray(cv2.cvtColor(whole, cv2.COLOR_BGR2GRAY), np.uint8)
        return Photo(whole, lambda: grey, found.width, found.height)
    detail = begun(lambda: _upright(_decoded(data, found, _GREY[fine]), found))
    return Photo(_upright(_decoded(data, found, _COLOUR[coarse]), found), detail, found.width, found.height)


def colours(data: bytes, found: Header) -> Pixels:
    """Decode in colour, at the size of a `Photo`'s grey picture, and turn upright.

    Raises:
        UnreadableImage: Damaged or cut off.
    """
    if found.format == "HEIF":
        return _heif_pixels(data)
    raw = _decoded(data, found, cv2.IMREAD_UNCHANGED if found.transparent else _COLOUR[_reduction(found)])
    return _upright(_on_white(raw) if found.transparent else raw, found)


def _reduction(found: Header) -> int:
    """The factor 1, 2, 4 or 8 by which to decode smaller, to at most WORKING_PIXELS where that can be had."""
    factors = (f for f in _COLOUR if found.width * found.height <= WORKING_PIXELS * f * f)
    return next(factors, 8) if found.format == "JPEG" else 1


def _decoded(data: bytes, found: Header, flag: int) -> NDArray[Any]:
    if not _is_whole(data, found.format):
        raise UnreadableImage("the file ends before the picture does")
    try:
        raw = cv2.imdecode(np.frombuffer(data, np.uint8), flag | cv2.IMREAD_IGNORE_ORIENTATION)
    except cv2.error as problem:
        raise UnreadableImage(str(problem)) from problem
    if raw is None:
        raise UnreadableImage("the picture cannot be decoded")
    return np.asarray(raw)


def _upright(raw: NDArray[Any], found: Header) -> Pixels:
    turn = _TURNS.get(found.orientation)
    return np.ascontiguousarray(turn(raw) if turn else raw, dtype=np.uint8)


def _pillow_header(data: bytes) -> Header:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of large pictures and odd EXIF; both are judged here
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                width, height = image.size
                orientation = _orientation(image)
                transparent = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
                name = "JPEG" if image.format == "MPO" else str(image.format)  # a JPEG with a second picture behind it
    except UnidentifiedImageError as problem:
        raise _unidentified(data) from problem
    except Image.DecompressionBombError as problem:
        raise ImageTooLarge(str(problem)) from problem
    except (OSError, ValueError, SyntaxError) as problem:
        raise UnreadableImage(str(problem)) from problem
    if orientation >= 5:
        width, height = height, width
    return Header(name, width, height, orientation, transparent and name != "JPEG")


def _unidentified(data: bytes) -> UnsupportedImage | UnreadableImage:
    starts = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
    if data.startswith(starts) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return UnreadableImage("the file's header is damaged")
    return UnsupportedImage("not a JPEG, PNG, WebP or HEIC picture")


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
    except (OSError, ValueError, SyntaxError, TypeError, KeyError):
        return 1  # a damaged EXIF block does not make the picture unreadable
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _heif_header(data: bytes) -> Header:
    try:
        image = pi_heif.open_heif(data, convert_hdr_to_8bit=True)
    except (ValueError, RuntimeError, OSError, EOFError, SyntaxError) as problem:
        raise UnreadableImage(str(problem)) from problem
    width, height = image.size
    return Header("HEIF", width, height)


def _heif_pixels(data: bytes) -> Pixels:
    try:
        image = pi_heif.open_heif(data, convert_hdr_to_8bit=True, bgr_mode=True)
        raw = np.asarray(image)
    except (ValueError, RuntimeError, OSError, EOFError, SyntaxError) as problem:
        raise UnreadableImage(str(problem)) from problem
    return np.ascontiguousarray(_on_white(raw), dtype=np.uint8)


def _on_white(raw: NDArray[Any]) -> Pixels:
    """Any depth and any channels to 8-bit BGR; what is transparent shows white.

    Strip by strip: what is reckoned with on the way takes several times the memory of the picture.
    """
    whole = np.empty((*raw.shape[:2], 3), np.uint8)
    for top in range(0, raw.shape[0], _STRIP):
        whole[top : top + _STRIP] = _mixed(raw[top : top + _STRIP])
    return whole


def _mixed(raw: NDArray[Any]) -> NDArray[Any]:
    pixels = (raw >> 8).astype(np.uint8) if raw.dtype == np.uint16 else raw.astype(np.uint8, copy=False)
    if pixels.ndim == 2:
        return pixels[:, :, np.newaxis]  # the same for all three
    if pixels.shape[2] == 4:
        alpha = pixels[:, :, 3:].astype(np.uint16)
        return (pixels[:, :, :3] * alpha + 255 * (255 - alpha)) // 255
    return pixels[:, :, :3]


def _is_whole(data: bytes, name: str) -> bool:
    """Whether the end of the picture is there: OpenCV fills what is missing with grey and says nothing."""
    if name == "JPEG":
        return data.find(b"\xff\xd9", _scan_start(data)) >= 0
    if name == "PNG":
        return data.rfind(b"IEND") >= 0
    return len(data) >= int.from_bytes(data[4:8], "little") + 8


def _scan_start(data: bytes) -> int:
    """Where the compressed picture of a JPEG begins: behind its segments, one of which may hold a whole thumbnail."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xDA:
            return at
        at += 2 if marker == 0xFF or 0xD0 <= marker <= 0xD8 else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return at
