"""What can go wrong when a photo is read.

    OcrError
    |-- ImageError              the photo itself; another try with the same bytes gives the same answer
    |   |-- UnsupportedImage    not a JPEG, PNG, WebP or HEIC
    |   |-- ImageTooLarge       too many bytes or pixels
    |   |-- UnreadableImage     damaged or cut off
    |   `-- NoCard              no card or no text on it; `advice` says what to do
    `-- EngineError             a reader; worth another try
        |-- EngineMissing
        |-- EngineTimeout
        `-- EngineFailed

Each class carries a stable `code`, which clients may rely on, and facts; never an HTTP status.
"""

from __future__ import annotations

from typing import ClassVar


class OcrError(Exception):
    """The root: catch this to catch all that reading can raise."""

    code: ClassVar[str] = "ocr_error"
    retryable: ClassVar[bool] = False


class ImageError(OcrError):
    """The photo cannot be used."""

    code: ClassVar[str] = "image_error"


class UnsupportedImage(ImageError):
    """The bytes are not of a format that is read."""

    code: ClassVar[str] = "image_unsupported"


class ImageTooLarge(ImageError):
    """The photo has more bytes or pixels than are decoded."""

    code: ClassVar[str] = "image_too_large"


class UnreadableImage(ImageError):
    """The header is of a known format, but the picture behind it is damaged or cut off."""

    code: ClassVar[str] = "image_unreadable"


class NoCard(ImageError):
    """The photo is good, but no card or no text is on it.

    Attributes:
        why: One of "dark", "blurred", "small", "empty".
        advice: A sentence a person can act on.
    """

    code: ClassVar[str] = "no_card"

    def __init__(self, why: str, advice: str) -> None:
        super().__init__(advice)
        self.why = why
        self.advice = advice


class EngineError(OcrError):
    """A reader failed; the photo may be fine."""

    code: ClassVar[str] = "engine_error"
    retryable: ClassVar[bool] = True


class EngineMissing(EngineError):
    """No reader is installed, or its language data is missing."""

    code: ClassVar[str] = "engine_missing"


class EngineTimeout(EngineError):
    """A reader took longer than it may."""

    code: ClassVar[str] = "engine_timeout"


class EngineFailed(EngineError):
    """A reader ended with an error."""

    code: ClassVar[str] = "engine_failed"
