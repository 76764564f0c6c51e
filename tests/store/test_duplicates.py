"""The same person twice is offered once, and merging loses nothing of either."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from models import card, contact, distinct, duplicates, follow_up, sync, touch
from models.contact_fields import Changes
from models.contact_point import AddressValue, PointKind, PointValue
from models.errors import Gone, MergeWithItself, NotFound, StaleVersion
from tests.builders import NOW, email, make_account, make_card, make_contact, make_follow_up, make_touch, phone

HOUR = timedelta(hours=1)


@pytest.fixture
def owner(session: Session) -> UUID:
    return make_account(session).id


def found(session: Session, owner: UUID) -> list[tuple[list[str | None], tuple[str, ...]]]:
    return [([person.name for person in group.contacts], group.reasons) for group in duplicates.find(session, owner)]


def test_each_reason_and_none(session: Session, owner: UUID) -> None:
    make_contact(session, owner, name="Ann A", emails=[email("ann@a.example")])
    make_contact(session, owner, name="Ann B", emails=[email("ANN@a.example")], now=NOW + HOUR)
    make_contact(session, owner, name="Bo Åby", phones=[phone("+14155550142", "work")])
    make_contact(session, owner, name="BO ABY", phones=[phone("+14155550142", "mobile")], now=NOW + HOUR)
    make_contact(session, owner, name="Chloé Dé", organization="Holt Ltd")
    make_contact(session, owner, name="CHLOE DE", organization="HOLT ltd", now=NOW + HOUR)
    make_contact(session, owner, name="Dora", urls=[PointValue("https://holt.example")])
    make_contact(session, owner, name="Dora", urls=[PointValue("https://holt.example")], now=NOW + HOUR)
    make_contact(session, make_account(session).id, name="Ann C", emails=[email("ann@a.example")])
    contact.create_draft(session, owner, now=NOW)
    contact.create_draft(session, owner, now=NOW)
    assert sorted(found(session, owner), key=lambda group: group[1]) == [
        (["Ann A", "Ann B"], ("email",)),
        (["Chloé Dé", "CHLOE DE"], ("name",)),
        (["Bo Åby", "BO ABY"], ("phone",)),
    ]


def test_linked_matches_are_one_group(session: Session, owner: UUID) -> None:
    make_contact(session, owner, name="A", emails=[email("x@a.example")])
    make_contact(session, owner, name="B", emails=[email("x@a.example")], phones=[phone("+1")], now=NOW + HOUR)
    make_contact(session, owner, name="b", phones=[phone("+1")], now=NOW + 2 * HOUR)
    assert found(session, owner) == [(["A", "B", "b"], ("email", "phone"))]


def test_a_fax_is_nobodys_own(session: Session, owner: UUID) -> None:
    for _ in range(2):
        make_contact(session, owner, phones=[phone("+1", "fax")])
    assert found(session, owner) == []


def test_colleagues_on_one_number_are_not_one_person(session: Session, owner: UUID) -> None:
    for name in ("Ann", "Bo", "Cy"):
        make_contact(session, owner, name=name, phones=[phone("+1", "work")])
    assert found(session, owner) == []
    make_contact(session, owner, name="bo", phones=[phone("+1", None)], now=NOW + HOUR)
    assert found(session, owner) == [(["Bo", "bo"], ("phone",))]


def test_whoever_has_no_name_may_be_whoever_has_the_number(session: Session, owner: UUID) -> None:
    for hours, name in enumerate(("Ann", None, "Bo")):
        make_contact(session, owner, name=name, phones=[phone("+1")], now=NOW + hours * HOUR)
    assert found(session, owner) == [(["Ann", None], ("phone",))]


def test_numbers_of_offices_leave_no_duplicate_out(session: Session, owner: UUID) -> None:
    for number in range(5):
        for name in ("Ann", "Bo"):
            make_contact(session, owner, name=name, phones=[phone(f"+1{number}")])
    for hours in range(2):
        make_contact(session, owner, name="Cy", phones=[phone("+2")], now=NOW + hours * HOUR)
    (group,) = duplicates.find(session, owner, limit=3)
    assert [person.name for person in group.contacts] == ["Cy", "Cy"]


def test_a_group_is_bounded(session: Session, owner: UUID) -> None:
    for _ in range(duplicates.MOST_MEMBERS + 3):
        make_contact(session, owner, name="Ann", organization="Holt", emails=[email("ann@a.example")])
    (group,) = duplicates.find(session, owner)
    assert len(group.contacts) == duplicates.MOST_MEMBERS


def test_one_contact_with_a_number_twice_is_no_duplicate(session: Session, owner: UUID) -> None:
    make_contact(session, owner, phones=[phone("+1", "work"), phone("+1", "fax")])
    assert found(session, owner) == []


def test_groups_are_bounded(session: Session, owner: UUID) -> None:
    for number in range(6):
        make_contact(session, owner, name=f"N{number}", emails=[email(f"e{number % 3}@a.example")])
    assert len(duplicates.find(session, owner, limit=2)) == 2


def test_who_is_told_apart_stays_so_through_a_merge(session: Session, owner: UUID) -> None:
    ann, same, apart = (
        make_contact(session, owner, name=name, emails=[email("team@a.example")], now=NOW + hours * HOUR)
        for hours, name in enumerate(("Ann", "ann", "Bo"))
    )
    distinct.tell_apart(session, owner, ann.id, apart.id)
    assert found(session, owner) == [(["Ann", "ann", "Bo"], ("email",))]  # ann may be either
    duplicates.merge(session, owner, same.id, ann.id, now=NOW)
    assert found(session, owner) == []
    assert same.distinct_from == [str(apart.id)]
    distinct.tell_apart(session, owner, apart.id, same.id, apart=False)
    assert [names for names, _ in found(session, owner)] == [["ann", "Bo"]]


def test_one_who_is_told_apart_from_all_leaves_the_group(session: Session, owner: UUID) -> None:
    ann, same, apart = (
        make_contact(session, owner, name=name, emails=[email("team@a.example")], now=NOW + hours * HOUR)
        for hours, name in enumerate(("Ann", "ann", "Bo"))
    )
    for each in (ann, same):
        distinct.tell_apart(session, owner, each.id, apart.id)
    assert found(session, owner) == [(["Ann", "ann"], ("email",))]


def test_pairs_that_are_told_apart_hide_no_duplicate(session: Session, owner: UUID) -> None:
    for number in range(9):
        one, other = (make_contact(session, owner, emails=[email(f"e{number}@a.example")]) for _ in range(2))
        if number < 8:
            distinct.tell_apart(session, owner, one.id, other.id)
    assert len(duplicates.find(session, owner, limit=1)) == 1


def test_nobody_is_told_apart_from_themselves_or_another_owners(session: Session, owner: UUID) -> None:
    mine, theirs = make_contact(session, owner), make_contact(session, make_account(session).id)
    with pytest.raises(MergeWithItself):
        distinct.tell_apart(session, owner, mine.id, mine.id)
    with pytest.raises(NotFound):
        distinct.tell_apart(session, owner, mine.id, theirs.id)


def test_merging_joins_what_is_known(session: Session, owner: UUID) -> None:
    keep = make_contact(
        session,
        owner,
        name="Ada",
        notes="first",
        phones=[phone("+1"), phone("+2")],
        addresses=[AddressValue("1 Elm Street")],
        now=NOW + HOUR,
    )
    other = make_contact(
        session,
        owner,
        name="Ada L",
        title="CTO",
        tier="a",
        notes="second",
        phones=[phone("+2"), phone("+3")],
        emails=[email("ada@a.example")],
        addresses=[AddressValue("1 Elm Street"), AddressValue("2 Oak Road")],
    )
    duplicates.merge(session, owner, keep.id, other.id, now=NOW + 2 * HOUR)
    session.expire_all()
    merged = contact.get(session, owner, keep.id)
    assert (merged.name, merged.title, merged.tier, merged.notes) == ("Ada", "CTO", "a", "first\n\nsecond")
    assert [point.value for point in merged.of_kind(PointKind.PHONE)] == ["+1", "+2", "+3"]
    assert [point.value for point in merged.of_kind(PointKind.EMAIL)] == ["ada@a.example"]
    assert [address.text for address in merged.addresses] == ["1 Elm Street", "2 Oak Road"]
    assert merged.confirmed == ["name", "title", "phones", "emails", "addresses"]
    assert (merged.created_at, merged.updated_at) == (NOW, NOW + 2 * HOUR)
    with pytest.raises(Gone):
        contact.get(session, owner, other.id)
    assert [person.id for person in contact.page(session, owner, q="cto oak").items] == [keep.id]


def test_merging_moves_cards_follow_ups_and_touches_and_tells_devices(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    promise = make_follow_up(session, owner, contact_id=sent.contact_id, card_id=sent.id)
    call = make_touch(session, owner, sent.contact_id)
    keep = make_contact(session, owner, name="Ada")
    token = sync.changes(session, owner).token
    other = sent.contact_id
    duplicates.merge(session, owner, keep.id, other, now=NOW)
    session.expire_all()
    for look, key in ((card.get, sent.id), (follow_up.get, promise.id), (touch.get, call.id)):
        assert look(session, owner, key).contact_id == keep.id
    told = {
        (change.kind, change.id, change.value is None) for change in sync.changes(session, owner, token=token).items
    }
    assert told == {
        ("contact", keep.id, False),
        ("contact", other, True),
        ("card", sent.id, False),
        ("follow_up", promise.id, False),
        ("touch", call.id, False),
    }


def test_what_a_person_has_merged_no_later_reading_takes_apart(session: Session, owner: UUID) -> None:
    keep, other = (contact.create_draft(session, owner, now=NOW) for _ in range(2))
    first: Changes = {"name": "Ada", "phones": [phone("+1")], "emails": [email("ada@a.example")]}
    contact.fill_from_reading(session, owner, keep.id, first, now=NOW, confidences={"name": 0.5})
    second: Changes = {"name": "Eda", "title": "CTO", "phones": [phone("+2")]}
    contact.fill_from_reading(session, owner, other.id, second, now=NOW, confidences={"name": 0.1, "title": 0.7})
    merged = duplicates.merge(session, owner, keep.id, other.id, now=NOW)
    assert merged.confirmed == ["name", "title", "phones", "emails"]
    assert merged.confidences == {}
    again: Changes = {**first, "title": None, "department": "R&D", "emails": []}
    contact.fill_from_reading(session, owner, keep.id, again, now=NOW)
    assert (merged.name, merged.title, merged.department) == ("Ada", "CTO", "R&D")
    assert [point.value for point in merged.of_kind(PointKind.PHONE)] == ["+1", "+2"]
    assert [point.value for point in merged.of_kind(PointKind.EMAIL)] == ["ada@a.example"]


def test_a_merge_that_cannot_be(session: Session, owner: UUID) -> None:
    mine, theirs = make_contact(session, owner), make_contact(session, make_account(session).id)
    with pytest.raises(MergeWithItself):
        duplicates.merge(session, owner, mine.id, mine.id, now=NOW)
    for nobody in (theirs.id, uuid4()):
        with pytest.raises(NotFound):
            duplicates.merge(session, owner, mine.id, nobody, now=NOW)
    other = make_contact(session, owner).id
    with pytest.raises(StaleVersion):
        duplicates.merge(session, owner, mine.id, other, now=NOW, expected_revision=mine.revision - 1)
