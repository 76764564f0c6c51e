"""What can go wrong at the edge, and the one table that gives every error of the program its HTTP status.

    ApiError
    |-- NotSignedIn             no token, or one that is unknown, expired or revoked
    |-- WrongCredentials        e-mail and password do not fit together
    |-- WrongSetupCode          not the one this server printed when it started
    |-- SignUpClosed            this server takes no sign-ups, or not without its setup code
    |-- ScopeMissing            the device may only read
    |-- CrossSite               a browser on another site sent this
    |-- TooManyAttempts         wait `retry_after` seconds
    |-- RequestError            the request itself
    |   |-- MalformedBody       not JSON
    |   |-- InvalidMultipart    not the parts that were asked for
    |   |-- UnsupportedMedia    not the content type that was asked for
    |   |-- BodyTooLarge
    |   |-- PhotoTooLarge
    |   |-- PhotoEmpty
    |   |-- InvalidRequest      a field that does not hold what it should; `errors` names them
    |   |   |-- UnknownField    a field that is not there
    |   |   |-- SaidTooLong
    |   |   |-- InvalidDay      before 1970 or after 2199
    |   |   |-- NoDaySaid       words that give no day, where one is needed
    |   |   `-- DayHasPassed    a day before today, where it cannot be
    |   `-- InvalidEntityTag    an If-Match that this server never gave
    |-- NoSuchPath
    |-- MethodNotAllowed
    |-- PhotoNotFound           no photo of that side, or its bytes are not in the store
    |-- NoCrop                  the field is not printed on the card, or the card is not read yet
    |-- Unavailable             try again
    |   |-- DatabaseUnavailable
    |   `-- PhotoStoreUnavailable
    `-- InternalError

Each class of this tree, and of those of ocr, tickler and models, has a line in ANSWERS.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import ClassVar, NamedTuple


class ApiError(Exception):
    """The root: catch this to catch all that the edge can raise."""

    code: ClassVar[str] = "api_error"


class NotSignedIn(ApiError):
    """There is no token, or it is unknown, expired or revoked."""

    code: ClassVar[str] = "not_signed_in"


class WrongCredentials(ApiError):
    """E-mail and password do not fit together; which of them is wrong is not said."""

    code: ClassVar[str] = "wrong_credentials"


class WrongSetupCode(ApiError):
    """The setup code is not the one this server printed when it started."""

    code: ClassVar[str] = "wrong_setup_code"


class SignUpClosed(ApiError):
    """This server takes no sign-ups, or not without its setup code."""

    code: ClassVar[str] = "sign_up_closed"


class ScopeMissing(ApiError):
    """The device was paired for reading only."""

    code: ClassVar[str] = "scope_missing"


class CrossSite(ApiError):
    """A browser sent this on behalf of another site."""

    code: ClassVar[str] = "cross_site"


class TooManyAttempts(ApiError):
    """Too many attempts in too short a time.

    Attributes:
        retry_after: Seconds until the next attempt is heard.
    """

    code: ClassVar[str] = "too_many_attempts"

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"Too many attempts; wait {retry_after} seconds.")
        self.retry_after = retry_after


class RequestError(ApiError):
    """The request cannot be understood as it stands."""

    code: ClassVar[str] = "request_error"


class MalformedBody(RequestError):
    """The body is not JSON."""

    code: ClassVar[str] = "malformed_body"


class InvalidMultipart(RequestError):
    """The body is not multipart/form-data, or not with the parts that were asked for."""

    code: ClassVar[str] = "invalid_multipart"


class UnsupportedMedia(RequestError):
    """The body's content type is not the one that was asked for."""

    code: ClassVar[str] = "unsupported_media"


class BodyTooLarge(RequestError):
    """The body has more bytes than this operation takes.

    Attributes:
        limit: How many bytes it takes.
    """

    code: ClassVar[str] = "body_too_large"

    def __init__(self, limit: int) -> None:
        super().__init__(f"The body has more than {limit} bytes.")
        self.limit = limit


class PhotoTooLarge(RequestError):
    """The photo has more bytes than are stored.

    Attributes:
        limit: How many bytes are.
    """

    code: ClassVar[str] = "photo_too_large"

    def __init__(self, limit: int) -> None:
        super().__init__(f"The photo has more than {limit} bytes.")
        self.limit = limit


class PhotoEmpty(RequestError):
    """The photo has no bytes."""

    code: ClassVar[str] = "photo_empty"


class InvalidRequest(RequestError):
    """A field does not hold what it should.

    Attributes:
        errors: One {field, reason} for each; what was sent is not repeated.
    """

    code: ClassVar[str] = "invalid_request"

    def __init__(self, detail: str, errors: list[dict[str, str]] | None = None) -> None:
        super().__init__(detail)
        self.errors = errors or []


class UnknownField(InvalidRequest):
    """A field was sent that this operation does not have."""

    code: ClassVar[str] = "unknown_field"


class SaidTooLong(InvalidRequest):
    """More words than anybody says."""

    code: ClassVar[str] = "said_too_long"


class InvalidDay(InvalidRequest):
    """A day before 1970 or after 2199; the queue's rules say the same of a day they come to."""

    code: ClassVar[str] = "day_out_of_range"


class NoDaySaid(InvalidRequest):
    """The words give no day, and this operation needs one; nothing was changed.

    Attributes:
        kind: Why there is none: `no_date` or `ball_with_them`.
        understood: How the words were understood.
    """

    code: ClassVar[str] = "no_day_said"

    def __init__(self, kind: str, understood: str) -> None:
        super().__init__("The words give no day.")
        self.kind = kind
        self.understood = understood


class DayHasPassed(InvalidRequest):
    """The day lies before today, and a follow-up is not put off to the past; nothing was changed."""

    code: ClassVar[str] = "day_has_passed"

    def __init__(self, day: dt.date, today: dt.date) -> None:
        super().__init__(f"{day} lies before {today}, which is today.")
        self.day = day
        self.today = today


class InvalidEntityTag(RequestError):
    """The If-Match header is not an entity tag that this server gave."""

    code: ClassVar[str] = "invalid_entity_tag"


class NoSuchPath(ApiError):
    """There is nothing at this path."""

    code: ClassVar[str] = "no_such_path"


class MethodNotAllowed(ApiError):
    """The path does not take this method."""

    code: ClassVar[str] = "method_not_allowed"


class PhotoNotFound(ApiError):
    """The card has no photo of that side."""

    code: ClassVar[str] = "photo_not_found"


class NoCrop(ApiError):
    """The field is not printed on the card, or the card has not been read."""

    code: ClassVar[str] = "no_crop"


class Unavailable(ApiError):
    """Something this server needs does not answer; nothing was stored, try again."""

    code: ClassVar[str] = "unavailable"


class DatabaseUnavailable(Unavailable):
    """The database does not answer, or is too busy."""

    code: ClassVar[str] = "database_unavailable"


class PhotoStoreUnavailable(Unavailable):
    """The photo store does not answer."""

    code: ClassVar[str] = "photo_store_unavailable"


class InternalError(ApiError):
    """A fault of this program; the log has more under the request's id."""

    code: ClassVar[str] = "internal_error"


class Answer(NamedTuple):
    """How an error is told over HTTP."""

    status: int
    title: str


ANSWERS: Mapping[str, Answer] = {
    # The edge.
    "api_error": Answer(500, "Internal error"),
    "not_signed_in": Answer(401, "Not signed in"),
    "wrong_credentials": Answer(401, "Wrong e-mail or password"),
    "wrong_setup_code": Answer(401, "Wrong setup code"),
    "sign_up_closed": Answer(403, "Sign-up is closed"),
    "scope_missing": Answer(403, "This device may only read"),
    "cross_site": Answer(403, "Sent by another site"),
    "too_many_attempts": Answer(429, "Too many attempts"),
    "request_error": Answer(400, "Bad request"),
    "malformed_body": Answer(400, "Not JSON"),
    "invalid_multipart": Answer(400, "Not the parts that were asked for"),
    "unsupported_media": Answer(415, "Not the content type that was asked for"),
    "body_too_large": Answer(413, "Body too large"),
    "photo_too_large": Answer(413, "Photo too large"),
    "photo_empty": Answer(422, "Empty photo"),
    "invalid_request": Answer(422, "Invalid request"),
    "unknown_field": Answer(422, "Unknown field"),
    "said_too_long": Answer(422, "Too many words"),
    "no_day_said": Answer(422, "The words give no day"),
    "day_has_passed": Answer(422, "The day has passed"),
    "invalid_entity_tag": Answer(422, "Invalid entity tag"),
    "no_such_path": Answer(404, "No such path"),
    "method_not_allowed": Answer(405, "Method not allowed"),
    "photo_not_found": Answer(404, "No such photo"),
    "no_crop": Answer(404, "No crop of this field"),
    "unavailable": Answer(503, "Unavailable"),
    "database_unavailable": Answer(503, "Database unavailable"),
    "photo_store_unavailable": Answer(503, "Photo store unavailable"),
    "internal_error": Answer(500, "Internal error"),
    # ocr.errors
    "ocr_error": Answer(500, "Reading failed"),
    "image_error": Answer(422, "The photo cannot be used"),
    "image_unsupported": Answer(415, "Not a JPEG, PNG, WebP or HEIC"),
    "image_too_large": Answer(413, "Too many pixels"),
    "image_unreadable": Answer(422, "Damaged photo"),
    "no_card": Answer(422, "No card in the photo"),
    "engine_error": Answer(503, "Reader failed"),
    "engine_missing": Answer(503, "No reader installed"),
    "engine_timeout": Answer(503, "Reader took too long"),
    "engine_failed": Answer(503, "Reader failed"),
    # tickler.errors
    "tickler_error": Answer(422, "Against the rules of the queue"),
    "unknown_region": Answer(422, "Unknown region"),
    "unknown_language": Answer(422, "Unknown language"),
    "day_out_of_range": Answer(422, "Day out of range"),
    # models.errors
    "model_error": Answer(500, "The store failed"),
    "not_found": Answer(404, "Not found"),
    "gone": Answer(410, "Deleted"),
    "conflict": Answer(409, "Conflict"),
    "card_conflict": Answer(409, "Another card has this id"),
    "contact_conflict": Answer(409, "Another contact has this id"),
    "event_conflict": Answer(409, "Another event has this id"),
    "email_taken": Answer(409, "The e-mail address is taken"),
    "idempotency_key_reused": Answer(409, "Idempotency key reused"),
    "stale_version": Answer(412, "Changed meanwhile"),
    "follow_up_closed": Answer(409, "The follow-up is closed"),
    "merge_with_itself": Answer(409, "Both are the same contact"),
    "pairing_refused": Answer(401, "Wrong or expired pairing code"),
    "invalid_cursor": Answer(422, "Invalid cursor or token"),
    "sync_token_expired": Answer(410, "Sync token too old"),
    "database_busy": Answer(503, "Database busy"),
}
"""The one table from code to status."""


def answer_of(error: type[Exception] | Exception) -> Answer:
    """The status and title of an error of any of the four trees."""
    return ANSWERS[code_of(error)]


def code_of(error: type[Exception] | Exception) -> str:
    """The stable code of an error of any of the four trees."""
    code: str = getattr(error, "code", InternalError.code)
    return code
