"""Touches with a contact, newest first."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from models import touch
from models.errors import Gone, NotFound
from models.touch import TouchKind
from tests.builders import NOW, make_account, make_contact, make_follow_up, make_touch

DAY = timedelta(days=1)


@pytest.fixture
def owner(session: Session) -> UUID:
    return make_account(session).id


def test_a_touch_is_kept_whole(session: Session, owner: UUID) -> None:
    promise = make_follow_up(session, owner)
    made = touch.create(
        session,
        owner,
        contact_id=promise.contact_id,
        kind=TouchKind.VOICEMAIL,
        two_way=False,
        at=NOW - DAY,
        now=NOW,
        note="asked to call back",
        follow_up_id=promise.id,
    )
    session.expire_all()
    kept = touch.get(session, owner, made.id)
    assert (kept.kind, kept.two_way, kept.at, kept.note, kept.follow_up_id) == (
        TouchKind.VOICEMAIL,
        False,
        NOW - DAY,
        "asked to call back",
        promise.id,
    )


def test_touches_are_listed_newest_first_in_pages(session: Session, owner: UUID) -> None:
    person = make_contact(session, owner).id
    made = [make_touch(session, owner, person, at=NOW - days * DAY).id for days in (2, 0, 1)]
    make_touch(session, owner, make_contact(session, owner).id)
    first = touch.page(session, owner, person, limit=2)
    assert [found.id for found in first.items] == [made[1], made[2]]
    assert [found.id for found in touch.page(session, owner, person, cursor=first.next_cursor).items] == [made[0]]


def test_deleting_a_touch(session: Session, owner: UUID) -> None:
    made = make_touch(session, owner, make_contact(session, owner).id)
    touch.delete(session, owner, made.id, now=NOW)
    with pytest.raises(Gone):
        touch.get(session, owner, made.id)


def test_a_touch_belongs_to_its_follow_ups_contact(session: Session, owner: UUID) -> None:
    promise, somebody = make_follow_up(session, owner), make_contact(session, owner)
    with pytest.raises(NotFound):
        touch.create(
            session,
            owner,
            contact_id=somebody.id,
            kind=TouchKind.CALL,
            two_way=True,
            at=NOW,
            now=NOW,
            follow_up_id=promise.id,
        )
