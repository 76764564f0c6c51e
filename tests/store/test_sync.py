"""A device that asks for changes until there are no more has exactly what the owner has."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from models import card, contact, event, follow_up, sync, tombstone, touch
from models.account import Account
from models.errors import InvalidCursor, SyncTokenExpired
from tests.builders import NOW, TODAY, make_account, make_card, make_contact, make_follow_up, make_touch

Copy = dict[tuple[str, UUID], int]


def catch_up(session: Session, owner: UUID, copy: Copy, token: str | None, limit: int = 200) -> str:
    """What a device does; its copy is the revision of each row it has."""
    for _ in range(100):
        told = sync.changes(session, owner, token=token, limit=limit)
        assert len(told.items) <= limit
        revisions = [change.revision for change in told.items]
        assert revisions == sorted(set(revisions))
        for change in told.items:
            if change.value is None:
                copy.pop((change.kind, change.id), None)
            else:
                assert (change.value.id, change.value.revision) == (change.id, change.revision)
                copy[change.kind, change.id] = change.revision
        token = told.token
        if not told.more:
            return token
    raise AssertionError("sync goes round in circles")


def truth(session: Session, owner: UUID) -> Copy:
    return {
        (kind, row.id): row.revision
        for kind, table in sync.KINDS.items()
        for row in session.query(table).filter(table.account_id == owner)
    }


@pytest.fixture
def owner(session: Session) -> UUID:
    return make_account(session).id


def some_of_everything(session: Session, owner: UUID) -> tuple[UUID, UUID]:
    met = event.create(session, owner, name="Fair", now=NOW)
    sent = make_card(session, owner)
    promise = make_follow_up(session, owner, contact_id=sent.contact_id, card_id=sent.id)
    make_touch(session, owner, sent.contact_id)
    contact.edit(session, owner, sent.contact_id, {"event_id": met.id, "name": "Ada"}, now=NOW)
    return sent.contact_id, promise.id


@pytest.mark.parametrize("limit", [1, 2, 3, 200])
def test_a_new_device_gets_everything(session: Session, owner: UUID, limit: int) -> None:
    some_of_everything(session, owner)
    some_of_everything(session, make_account(session).id)
    copy: Copy = {}
    catch_up(session, owner, copy, None, limit)
    assert copy == truth(session, owner)
    assert {kind for kind, _ in copy} == set(sync.KINDS)


@pytest.mark.parametrize("limit", [1, 2, 200])
def test_a_device_that_comes_back_gets_only_what_changed(session: Session, owner: UUID, limit: int) -> None:
    person, promise = some_of_everything(session, owner)
    copy: Copy = {}
    token = catch_up(session, owner, copy, None)
    assert sync.changes(session, owner, token=token).items == ()
    follow_up.snooze(session, owner, promise, TODAY + timedelta(days=7), now=NOW)
    added = make_contact(session, owner)
    told = sync.changes(session, owner, token=token)
    assert [(change.kind, change.id) for change in told.items] == [("follow_up", promise), ("contact", added.id)]
    token = catch_up(session, owner, copy, token, limit)
    contact.delete(session, owner, person, now=NOW)
    catch_up(session, owner, copy, token, limit)
    assert copy == truth(session, owner)
    assert list(copy) == [("event", next(iter(copy))[1]), ("contact", added.id)]


def test_a_row_changed_twice_comes_once(session: Session, owner: UUID) -> None:
    made = make_contact(session, owner)
    contact.edit(session, owner, made.id, {"title": "CTO"}, now=NOW)
    told = sync.changes(session, owner)
    assert [(change.id, change.revision) for change in told.items] == [(made.id, made.revision)]


def test_a_new_device_hears_of_no_old_deletion(session: Session, owner: UUID) -> None:
    contact.delete(session, owner, make_contact(session, owner).id, now=NOW)
    assert sync.changes(session, owner).items == ()


def test_a_row_deleted_while_a_new_device_catches_up(session: Session, owner: UUID) -> None:
    made = [make_contact(session, owner) for _ in range(4)]
    copy: Copy = {}
    first = sync.changes(session, owner, limit=2)
    copy = {(change.kind, change.id): change.revision for change in first.items}
    contact.delete(session, owner, made[0].id, now=NOW)
    contact.delete(session, owner, made[3].id, now=NOW)
    catch_up(session, owner, copy, first.token, 2)
    assert copy == truth(session, owner)


def test_a_token_from_before_a_forgotten_deletion_expires(session: Session, owner: UUID) -> None:
    token = sync.changes(session, owner).token
    contact.delete(session, owner, make_contact(session, owner).id, now=NOW)
    late = sync.changes(session, owner, token=token).token
    assert tombstone.prune(session, owner, NOW) == 0
    assert tombstone.prune(session, owner, NOW + timedelta(seconds=1)) == 1
    with pytest.raises(SyncTokenExpired):
        sync.changes(session, owner, token=token)
    assert sync.changes(session, owner, token=late).items == ()


def test_a_device_that_began_after_the_deletion_goes_on_after_pruning(session: Session, owner: UUID) -> None:
    kept = [make_contact(session, owner).id for _ in range(3)]
    contact.delete(session, owner, make_contact(session, owner).id, now=NOW)
    first = sync.changes(session, owner, limit=1)
    tombstone.prune(session, owner, NOW + timedelta(days=1))
    rest = sync.changes(session, owner, token=first.token)
    assert [change.id for change in (*first.items, *rest.items)] == kept


def test_pruning_forgets_each_owners_old_deletions_only(session: Session, owner: UUID) -> None:
    other = make_account(session).id
    for whose, when in ((owner, NOW), (owner, NOW + timedelta(days=2)), (other, NOW)):
        contact.delete(session, whose, make_contact(session, whose).id, now=when)
    later = NOW + timedelta(days=1)
    assert tombstone.owners(session, later) == sorted([owner, other])
    assert tombstone.prune(session, owner, later) == 1
    assert tombstone.owners(session, later) == [other]
    assert tombstone.prune(session, other, later) == 1
    assert tombstone.owners(session, later) == []
    session.expire_all()
    left = session.query(tombstone.Tombstone).one()
    assert (left.account_id, left.deleted_at) == (owner, NOW + timedelta(days=2))
    assert session.get_one(Account, owner).pruned_revision < left.revision


def test_a_token_of_a_database_that_was_set_back_expires(session: Session, owner: UUID) -> None:
    make_contact(session, owner)
    token = sync.changes(session, owner).token
    with pytest.raises(SyncTokenExpired):
        sync.changes(session, make_account(session).id, token=token)


@pytest.mark.parametrize("token", ["x", "W10", "WzFd", "WyJhIiwxXQ", "e30"])
def test_a_token_that_was_never_given_out_is_refused(session: Session, owner: UUID, token: str) -> None:
    with pytest.raises(InvalidCursor):
        sync.changes(session, owner, token=token)


def test_every_kind_of_deletion_is_told(session: Session, owner: UUID) -> None:
    met = event.create(session, owner, name="Fair", now=NOW)
    sent = make_card(session, owner, contact_id=make_contact(session, owner).id)
    call = make_touch(session, owner, sent.contact_id)
    copy: Copy = {}
    token = catch_up(session, owner, copy, None)
    touch.delete(session, owner, call.id, now=NOW)
    card.delete(session, owner, sent.id, now=NOW)
    event.delete(session, owner, met.id, now=NOW)
    told = sync.changes(session, owner, token=token)
    assert [(change.kind, change.value) for change in told.items] == [("touch", None), ("card", None), ("event", None)]
