"""What can go wrong in the store.

    ModelError
    |-- NotFound                no such row of this owner; another owner's row is the same as none
    |   `-- Gone                it was there and has been deleted: a late replay must not bring it back
    |-- Conflict
    |   |-- CardConflict        the card's id is known, with another request behind it
    |   |-- ContactConflict     the same of a contact
    |   |-- EventConflict       the same of an event
    |   |-- EmailTaken          another account has the e-mail address
    |   |-- KeyReused           the idempotency key is known, with another request behind it
    |   |-- StaleVersion        the row has changed since the caller read it
    |   |-- FollowUpClosed      it is done or dropped already
    |   `-- MergeWithItself     both contacts are the same
    |-- PairingRefused          the code is unknown, used or too old
    |-- InvalidCursor           a cursor or sync token that was never given out
    |-- SyncTokenExpired        deletions since then are forgotten: start again without a token
    `-- DatabaseBusy            another process held the database for too long; worth another try

Each class carries a stable `code`, which clients may rely on, and facts; never an HTTP status.
"""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID


class ModelError(Exception):
    """The root: catch this to catch all that the store can raise."""

    code: ClassVar[str] = "model_error"


class NotFound(ModelError):
    """No such row of this owner."""

    code: ClassVar[str] = "not_found"

    def __init__(self, kind: str, key: UUID | str) -> None:
        super().__init__(f"no {kind} {key}")
        self.kind = kind
        self.key = str(key)


class Gone(NotFound):
    """The row has been deleted, and the deletion is still remembered."""

    code: ClassVar[str] = "gone"


class Conflict(ModelError):
    """What is asked for does not go with what is kept."""

    code: ClassVar[str] = "conflict"


class CardConflict(Conflict):
    """The card's id is known, with another request behind it."""

    code: ClassVar[str] = "card_conflict"


class ContactConflict(Conflict):
    """The contact's id is known, with another request behind it."""

    code: ClassVar[str] = "contact_conflict"


class EventConflict(Conflict):
    """The event's id is known, with another request behind it."""

    code: ClassVar[str] = "event_conflict"


class EmailTaken(Conflict):
    """Another account has the e-mail address."""

    code: ClassVar[str] = "email_taken"


class KeyReused(Conflict):
    """The idempotency key is known, with another request behind it."""

    code: ClassVar[str] = "idempotency_key_reused"


class StaleVersion(Conflict):
    """The row has changed since the caller read it; `revision` is the one it has now."""

    code: ClassVar[str] = "stale_version"

    def __init__(self, revision: int) -> None:
        super().__init__(f"the row is at revision {revision}")
        self.revision = revision


class FollowUpClosed(Conflict):
    """The follow-up is done or dropped already; `state` says which."""

    code: ClassVar[str] = "follow_up_closed"

    def __init__(self, state: str) -> None:
        super().__init__(f"the follow-up is {state}")
        self.state = state


class MergeWithItself(Conflict):
    """Both contacts of a merge are the same one."""

    code: ClassVar[str] = "merge_with_itself"


class PairingRefused(ModelError):
    """The pairing code is unknown, used or too old; which of them is nobody's business."""

    code: ClassVar[str] = "pairing_refused"


class InvalidCursor(ModelError):
    """A cursor or sync token that was never given out."""

    code: ClassVar[str] = "invalid_cursor"


class SyncTokenExpired(ModelError):
    """Deletions since the token was given are forgotten: start again without one."""

    code: ClassVar[str] = "sync_token_expired"


class DatabaseBusy(ModelError):
    """Another process held the database for too long; worth another try."""

    code: ClassVar[str] = "database_busy"
