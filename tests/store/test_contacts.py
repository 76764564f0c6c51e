"""Contacts: drafts filled by readings, edited by people, whose word stands against any later reading."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from models import account, card, contact, follow_up, sync, touch
from models.contact_fields import Changes
from models.contact_point import AddressValue, PointKind, PointValue
from models.errors import ContactConflict, Gone, NotFound, StaleVersion
from models.tombstone import Tombstone
from tests.builders import (
    NOW,
    email,
    make_account,
    make_card,
    make_contact,
    make_follow_up,
    make_touch,
    phone,
)

READ: Changes = {
    "name": "Jörg Ångström",
    "title": "Engineer",
    "organization": "Holt & Sons",
    "phones": [PointValue("+14155550142", "(415) 555-0142", "mobile", 0.9), PointValue("+14155550100", type="work")],
    "emails": [PointValue("jorg@holt.example", confidence=0.7)],
    "addresses": [AddressValue("1 Elm Street, Springfield", {"locality": "Springfield"}, "work", 0.8)],
}


@pytest.fixture
def owner(session: Session) -> UUID:
    return make_account(session).id


def test_a_reading_fills_a_draft(session: Session, owner: UUID) -> None:
    draft = contact.create_draft(session, owner, now=NOW)
    assert draft.is_empty
    contact.fill_from_reading(session, owner, draft.id, READ, now=NOW, confidences={"name": 0.95, "title": 0.6})
    session.expire_all()
    filled = contact.get(session, owner, draft.id)
    assert (filled.name, filled.title, filled.organization, filled.department) == (
        "Jörg Ångström",
        "Engineer",
        "Holt & Sons",
        None,
    )
    assert [(point.value, point.raw, point.type, point.confidence) for point in filled.of_kind(PointKind.PHONE)] == [
        ("+14155550142", "(415) 555-0142", "mobile", 0.9),
        ("+14155550100", "+14155550100", "work", None),
    ]
    assert [(found.text, found.parts, found.confidence) for found in filled.addresses] == [
        ("1 Elm Street, Springfield", {"locality": "Springfield"}, 0.8)
    ]
    assert filled.confidences == {"name": 0.95, "title": 0.6}
    assert filled.confirmed == []
    assert not filled.is_empty


def test_a_later_reading_writes_only_what_nobody_has_confirmed(session: Session, owner: UUID) -> None:
    draft = contact.create_draft(session, owner, now=NOW)
    contact.fill_from_reading(session, owner, draft.id, READ, now=NOW, confidences={"name": 0.5, "title": 0.6})
    changes: Changes = {"name": "Jörg Angstrom", "phones": [phone("+14155550199")], "notes": "likes sailing"}
    edited = contact.edit(session, owner, draft.id, changes, now=NOW)
    assert edited.confirmed == ["name", "phones"]
    assert edited.confidences == {"title": 0.6}
    again: Changes = {**READ, "title": "Chief Engineer", "emails": [email("new@holt.example")]}
    contact.fill_from_reading(session, owner, draft.id, again, now=NOW, confidences={"name": 0.99, "title": 0.9})
    session.expire_all()
    after = contact.get(session, owner, draft.id)
    assert (after.name, after.title, after.notes) == ("Jörg Angstrom", "Chief Engineer", "likes sailing")
    assert [point.value for point in after.of_kind(PointKind.PHONE)] == ["+14155550199"]
    assert [point.value for point in after.of_kind(PointKind.EMAIL)] == ["new@holt.example"]
    assert after.confidences == {"title": 0.9}


def test_a_field_emptied_by_a_person_stays_empty(session: Session, owner: UUID) -> None:
    made = make_contact(session, owner, name="Ada", title="Engineer", emails=[email("a@b.example")])
    contact.edit(session, owner, made.id, {"title": None, "emails": []}, now=NOW)
    contact.fill_from_reading(session, owner, made.id, READ, now=NOW)
    session.expire_all()
    assert (made.name, made.title, made.of_kind(PointKind.EMAIL)) == ("Ada", None, [])
    assert made.organization == "Holt & Sons"


def test_a_reading_cannot_write_what_only_a_person_tells(session: Session, owner: UUID) -> None:
    made = make_contact(session, owner, notes="mine", tier="a")
    contact.fill_from_reading(session, owner, made.id, {"notes": "theirs", "tier": None}, now=NOW)
    assert (made.notes, made.tier) == ("mine", "a")


def test_an_edit_of_an_older_version_is_refused(session: Session, owner: UUID) -> None:
    made = make_contact(session, owner)
    seen = made.revision
    contact.edit(session, owner, made.id, {"title": "CTO"}, now=NOW, expected_revision=seen)
    assert made.revision > seen
    with pytest.raises(StaleVersion) as refused:
        contact.edit(session, owner, made.id, {"title": "CEO"}, now=NOW, expected_revision=seen)
    assert refused.value.revision == made.revision
    assert made.title == "CTO"


def test_a_replayed_put_returns_the_same_contact(session: Session, owner: UUID) -> None:
    key = uuid4()
    assert contact.known(session, owner, key, "d1") is None
    made = contact.create(session, owner, {"name": "Ada"}, now=NOW, key=key, digest="d1")
    assert contact.known(session, owner, key, "d1") is made
    with pytest.raises(ContactConflict):
        contact.known(session, owner, key, "d2")
    contact.delete(session, owner, key, now=NOW)
    with pytest.raises(Gone):
        contact.known(session, owner, key, "d1")


def test_the_same_id_is_free_for_another_owner(session: Session, owner: UUID) -> None:
    made = make_contact(session, owner)
    other = make_account(session).id
    assert contact.known(session, other, made.id, "d1") is None
    contact.create(session, other, {"name": "Bo"}, now=NOW, key=made.id, digest="d1")
    assert contact.get(session, owner, made.id).name == "Mara Lindqvist"


def test_every_write_takes_a_revision_of_its_own(session: Session, owner: UUID) -> None:
    made = make_contact(session, owner)
    seen = [made.revision]
    contact.edit(session, owner, made.id, {"title": "CTO"}, now=NOW)
    seen.append(made.revision)
    contact.fill_from_reading(session, owner, made.id, {"organization": "Holt"}, now=NOW)
    seen.append(made.revision)
    assert seen == sorted(set(seen))
    assert seen[-1] == account.lock(session, owner)


def test_deleting_a_contact_takes_all_that_stands_under_it(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner, content=b"one")
    shared = make_card(session, owner, content=b"shared", contact_id=sent.contact_id)
    elsewhere = make_card(session, owner, content=b"shared")
    promise = make_follow_up(session, owner, contact_id=sent.contact_id, card_id=sent.id)
    call = make_touch(session, owner, sent.contact_id)
    gone = {sent.contact_id, sent.id, shared.id, promise.id, call.id}
    before = account.lock(session, owner)
    photos = contact.delete(session, owner, sent.contact_id, now=NOW)
    assert photos == (sent.front_sha,), "a photo that another card still shows stays"
    for look, key in (
        (contact.get, sent.contact_id),
        (card.get, sent.id),
        (card.get, shared.id),
        (follow_up.get, promise.id),
        (touch.get, call.id),
    ):
        with pytest.raises(Gone):
            look(session, owner, key)
    assert card.get(session, owner, elsewhere.id).front_sha == shared.front_sha
    told = sync.changes(session, owner, token=None)
    assert {change.id for change in told.items} == {elsewhere.id, elsewhere.contact_id}
    buried = {stone.id: stone.revision for stone in session.query(Tombstone)}
    assert set(buried) == gone
    assert len(set(buried.values())) == len(gone)
    assert min(buried.values()) > before


def test_deleting_an_older_version_is_refused(session: Session, owner: UUID) -> None:
    made = make_contact(session, owner)
    with pytest.raises(StaleVersion):
        contact.delete(session, owner, made.id, now=NOW, expected_revision=made.revision - 1)


def test_times_of_change_are_kept(session: Session, owner: UUID) -> None:
    made = make_contact(session, owner)
    contact.edit(session, owner, made.id, {"title": "CTO"}, now=NOW + timedelta(hours=1))
    session.expire_all()
    assert (made.created_at, made.updated_at) == (NOW, NOW + timedelta(hours=1))


def test_an_unknown_contact_is_not_found_but_not_gone(session: Session, owner: UUID) -> None:
    with pytest.raises(NotFound) as missing:
        contact.get(session, owner, uuid4())
    assert missing.type is NotFound
