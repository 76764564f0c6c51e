"""Which cards a person had better look at, and when they have looked."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

import migrations
from models import card, checking, contact, duplicates
from models.card import Card
from models.contact_fields import SURE, Changes
from models.contact_point import AddressValue, PointValue
from ocr.reading import DOUBTFUL
from tests.builders import NOW, make_account, make_card, make_contact
from tests.databases import Database

CONFIDENCES = {"name": 0.95, "title": 0.6, "organization": 0.9}


def read(session: Session, found: Card, **values: object) -> None:
    """What the job does when a reader comes back; what is not named on the card is doubted nowhere."""
    fields = {"name": "Bo Berg", "title": "Engineer", "organization": "Berg Timber", **values}
    changes = Changes(**fields)  # type: ignore[typeddict-item]
    contact.fill_from_reading(
        session, found.account_id, found.contact_id, changes, now=NOW, confidences=dict(CONFIDENCES)
    )
    card.finish(session, found.account_id, found.id, reading={"cards": []}, engine="test", now=NOW)


def doubts(session: Session, found: Card) -> int:
    return contact.get(session, found.account_id, found.contact_id).doubts


@pytest.fixture
def owner(session: Session) -> UUID:
    return make_account(session).id


def test_what_the_command_line_marks_is_what_is_doubted_here() -> None:
    assert SURE == DOUBTFUL


def test_each_doubtful_value_counts_until_its_field_is_confirmed(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    phones = [PointValue("+1", confidence=0.5), PointValue("+2", confidence=0.99), PointValue("+3", confidence=0.89)]
    read(session, sent, phones=phones, addresses=[AddressValue("1 Elm Street", confidence=0.3)])
    assert doubts(session, sent) == 4  # the title, two phones, the address
    steps: list[tuple[Changes, int]] = [
        ({"title": "Engineer"}, 3),
        ({"phones": [PointValue("+1")]}, 1),
        ({"addresses": []}, 0),
    ]
    for changes, left in steps:
        contact.edit(session, owner, sent.contact_id, changes, now=NOW)
        assert doubts(session, sent) == left
    read(session, sent, phones=phones, addresses=[AddressValue("1 Elm Street", confidence=0.3)])
    assert doubts(session, sent) == 0


def test_a_value_that_is_not_there_is_doubted_only_where_it_is_the_name(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    read(session, sent, name=None, title=None)
    assert doubts(session, sent) == 1
    contact.edit(session, owner, sent.contact_id, {"name": None}, now=NOW)
    assert doubts(session, sent) == 0


def test_only_cards_that_are_done_with_reading_are_to_be_checked(session: Session, owner: UUID) -> None:
    made = [make_card(session, owner, now=NOW + timedelta(minutes=number)) for number in range(5)]
    waiting, doubted, sure, failed, parked = made
    read(session, doubted)
    read(session, sure)
    contact.edit(session, owner, sure.contact_id, {"title": "Engineer"}, now=NOW)
    card.fail(session, owner, failed.id, code="no_card", detail="too dark")
    parked.state = card.CardState.PARKED
    session.flush()
    assert waiting.state is card.CardState.WAITING
    make_card(session, make_account(session).id).state = card.CardState.FAILED
    first = checking.page(session, owner, limit=2)
    assert [each.id for each in first.items] == [parked.id, failed.id]
    assert [each.id for each in checking.page(session, owner, cursor=first.next_cursor).items] == [doubted.id]
    assert checking.count(session, owner) == 3
    contact.edit(session, owner, failed.contact_id, {"name": "Typed in by hand"}, now=NOW)
    assert checking.count(session, owner) == 2


def test_who_merges_has_looked(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    read(session, sent)
    kept = make_contact(session, owner, name="Bo Berg")
    duplicates.merge(session, owner, kept.id, sent.contact_id, now=NOW)
    assert checking.count(session, owner) == 0


def test_doubts_of_what_was_kept_before_are_counted(database: Database) -> None:
    with database.writing() as session:
        sent = make_card(session, make_account(session).id)
        unread = make_card(session, sent.account_id)
        phones = [PointValue("+1", confidence=0.5), PointValue("+2", confidence=0.99)]
        read(session, sent, phones=phones, addresses=[AddressValue("1 Elm Street", confidence=0.3)])
        contact.edit(session, sent.account_id, sent.contact_id, {"addresses": []}, now=NOW)
        counted = (doubts(session, sent), doubts(session, unread))
        ids = sent.account_id, sent.id, unread.id
    migrations.downgrade(database.engine, "0002")
    migrations.upgrade(database.engine)
    with database.reading() as session:
        found = [card.get(session, ids[0], key) for key in ids[1:]]
        assert tuple(doubts(session, each) for each in found) == counted == (2, 1)
