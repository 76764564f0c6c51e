"""Events: the same luncheon for all met there, another one next month."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from models import contact, event
from models.errors import EventConflict, Gone, NotFound, StaleVersion
from tests.builders import NOW, TODAY, make_account, make_contact


@pytest.fixture
def owner(session: Session) -> UUID:
    return make_account(session).id


def test_a_named_event_is_made_once(session: Session, owner: UUID) -> None:
    first = event.named(session, owner, "Chamber luncheon", on=TODAY, now=NOW)
    assert (first.name, first.starts_on) == ("Chamber luncheon", TODAY)
    assert event.named(session, owner, " chamber  LUNCHEON", on=TODAY + timedelta(days=1), now=NOW) is first
    assert event.named(session, owner, "Chamber dinner", on=TODAY, now=NOW) is not first
    assert event.named(session, make_account(session).id, "Chamber luncheon", on=TODAY, now=NOW) is not first


def test_next_months_event_of_the_same_name_is_another(session: Session, owner: UUID) -> None:
    first = event.named(session, owner, "Chamber luncheon", on=TODAY, now=NOW)
    later = TODAY + timedelta(days=28)
    second = event.named(session, owner, "Chamber luncheon", on=later, now=NOW + timedelta(days=28))
    assert second is not first
    assert event.named(session, owner, "Chamber luncheon", on=later, now=NOW) is second
    assert event.named(session, owner, "Chamber luncheon", on=TODAY, now=NOW) is first
    assert event.named(session, owner, "Chamber luncheon", now=NOW) is second, "without a day, the latest"


def test_an_event_of_several_days_is_one(session: Session, owner: UUID) -> None:
    fair = event.create(session, owner, name="Fair", starts_on=TODAY, ends_on=TODAY + timedelta(days=20), now=NOW)
    assert event.named(session, owner, "fair", on=TODAY + timedelta(days=15), now=NOW) is fair


def test_a_replayed_put_returns_the_same_event(session: Session, owner: UUID) -> None:
    key = uuid4()
    made = event.create(session, owner, name="Fair", now=NOW, key=key, digest="d1")
    assert event.known(session, owner, key, "d1") is made
    with pytest.raises(EventConflict):
        event.known(session, owner, key, "d2")
    event.delete(session, owner, key, now=NOW)
    with pytest.raises(Gone):
        event.known(session, owner, key, "d1")


def test_editing_an_event(session: Session, owner: UUID) -> None:
    made = event.create(session, owner, name="Fair", now=NOW)
    seen = made.revision
    event.edit(session, owner, made.id, {"place": "Basel", "starts_on": TODAY}, now=NOW, expected_revision=seen)
    assert (made.name, made.place, made.starts_on) == ("Fair", "Basel", TODAY)
    with pytest.raises(StaleVersion):
        event.edit(session, owner, made.id, {"place": "Bern"}, now=NOW, expected_revision=seen)
    with pytest.raises(ValueError, match="revision"):
        event.edit(session, owner, made.id, {"revision": 1}, now=NOW)


def test_deleting_an_event_keeps_the_people(session: Session, owner: UUID) -> None:
    met = event.create(session, owner, name="Fair", now=NOW)
    person = make_contact(session, owner, event_id=met.id)
    before = person.revision
    event.delete(session, owner, met.id, now=NOW)
    session.expire_all()
    assert contact.get(session, owner, person.id).event_id is None
    assert person.revision > before, "devices hear of it"


def test_events_are_listed_by_name(session: Session, owner: UUID) -> None:
    for name in ("fair", "Élan", "Dinner"):
        event.create(session, owner, name=name, now=NOW)
    event.create(session, make_account(session).id, name="Not mine", now=NOW)
    first = event.page(session, owner, limit=2)
    assert [found.name for found in first.items] == ["Dinner", "Élan"]
    assert [found.name for found in event.page(session, owner, cursor=first.next_cursor).items] == ["fair"]


def test_a_contact_cannot_be_met_at_an_event_of_another_owner(session: Session, owner: UUID) -> None:
    theirs = event.create(session, make_account(session).id, name="Fair", now=NOW)
    mine = make_contact(session, owner)
    with pytest.raises(NotFound):
        contact.edit(session, owner, mine.id, {"event_id": theirs.id}, now=NOW)
    with pytest.raises(NotFound):
        make_contact(session, owner, event_id=theirs.id)
    with pytest.raises(NotFound):
        contact.create_draft(session, owner, event_id=theirs.id, now=NOW)
