"""Cards: never sent twice, never read in circles, never lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from models import card, contact, follow_up, queue
from models.card import Card, CardState
from models.errors import CardConflict, Gone, NotFound
from tests.builders import NOW, make_account, make_card, make_contact, make_follow_up, make_touch


@pytest.fixture
def owner(session: Session) -> UUID:
    return make_account(session).id


def test_a_replayed_put_returns_the_same_card(session: Session, owner: UUID) -> None:
    key = uuid4()
    assert card.known(session, owner, key, "d1") is None
    sent = make_card(session, owner, key=key, digest="d1", said="3 weeks")
    assert card.known(session, owner, key, "d1") is sent
    with pytest.raises(CardConflict):
        card.known(session, owner, key, "d2")
    card.delete(session, owner, key, now=NOW)
    with pytest.raises(Gone):
        card.known(session, owner, key, "d1")


def test_a_card_is_read(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    assert (sent.state, sent.attempts) == (CardState.WAITING, 0)
    card.begin(session, owner, sent.id)
    assert (sent.state, sent.attempts) == (CardState.READING, 1)
    card.finish(session, owner, sent.id, reading={"cards": [1.5, "ü"]}, engine="7", now=NOW)
    session.expire_all()
    kept = card.get(session, owner, sent.id, with_reading=True)
    assert (kept.state, kept.reading, kept.engine, kept.read_at) == (CardState.READ, {"cards": [1.5, "ü"]}, "7", NOW)


def test_a_reading_is_only_loaded_where_it_is_asked_for(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    card.finish(session, owner, sent.id, reading={"big": "x" * 100_000}, engine="7", now=NOW)
    session.expunge_all()
    listed = card.page(session, owner).items[0]
    assert "reading" in inspect(listed).unloaded


def test_a_card_that_crashes_its_reader_is_parked_at_last(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    for attempt in (1, 2, 3):
        card.begin(session, owner, sent.id)
        assert (sent.state, sent.attempts) == (CardState.READING, attempt)
    for _ in range(2):
        card.begin(session, owner, sent.id)
        assert (sent.state, sent.attempts, sent.error_code) == (CardState.PARKED, 3, "reader_crashed")


def test_a_parked_card_can_be_asked_for_again(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    for _ in range(4):
        card.begin(session, owner, sent.id)
    card.again(session, owner, sent.id)
    assert (sent.state, sent.attempts, sent.error_code, sent.error_detail) == (CardState.WAITING, 0, None, None)
    card.begin(session, owner, sent.id)
    assert sent.state is CardState.READING


@pytest.mark.parametrize("state", [CardState.READ, CardState.FAILED, CardState.PARKED])
def test_a_finished_card_is_left_alone_by_a_late_reader(session: Session, owner: UUID, state: CardState) -> None:
    sent = make_card(session, owner)
    sent.state = state
    session.flush()
    assert card.begin(session, owner, sent.id).state is state
    assert sent.attempts == 0


def test_failing_and_waiting_again_say_why(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    card.put_back(session, owner, sent.id, code="engine_timeout", detail="took too long")
    assert (sent.state, sent.error_code) == (CardState.WAITING, "engine_timeout")
    card.fail(session, owner, sent.id, code="no_card", detail="too dark")
    assert (sent.state, sent.error_code, sent.error_detail) == (CardState.FAILED, "no_card", "too dark")
    card.finish(session, owner, sent.id, reading={}, engine="7", now=NOW)
    assert (sent.error_code, sent.error_detail) == (None, None)


def test_other_cards_of_a_photo_have_ids_that_stay(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner, said="next month")
    person = contact.create_draft(session, owner, now=NOW)
    part = card.create_part(session, sent, 1, contact_id=person.id, now=NOW)
    assert part.id == card.part_key(sent.id, 1) != card.part_key(sent.id, 2)
    assert (part.front_sha, part.said, part.origin_id) == (sent.front_sha, "next month", sent.id)
    assert card.parts_of(session, owner, sent.id) == [part]


def test_deleting_an_origin_leaves_its_parts(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    part = card.create_part(session, sent, 1, contact_id=make_contact(session, owner).id, now=NOW)
    before = part.revision
    assert card.delete(session, owner, sent.id, now=NOW) == ()
    session.expire_all()
    assert part.origin_id is None
    assert part.revision > before


def test_a_photo_that_is_another_cards_back_stays(session: Session, owner: UUID) -> None:
    sent, other = make_card(session, owner, content=b"one"), make_card(session, owner, content=b"two")
    other.back_sha = sent.front_sha
    session.flush()
    assert card.delete(session, owner, sent.id, now=NOW) == ()
    assert set(card.delete(session, owner, other.id, now=NOW)) == {sent.front_sha, other.front_sha}


def test_deleting_a_card_takes_an_untouched_draft_with_it(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    promise = make_follow_up(session, owner, contact_id=sent.contact_id, card_id=sent.id)
    assert card.delete(session, owner, sent.id, now=NOW) == (sent.front_sha,)
    for look, key in ((contact.get, sent.contact_id), (follow_up.get, promise.id)):
        with pytest.raises(Gone):
            look(session, owner, key)


def test_deleting_a_card_leaves_a_person_and_their_follow_up(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    promise = make_follow_up(session, owner, contact_id=sent.contact_id, card_id=sent.id)
    contact.edit(session, owner, sent.contact_id, {"name": "Ada"}, now=NOW)
    card.delete(session, owner, sent.id, now=NOW)
    session.expire_all()
    assert contact.get(session, owner, sent.contact_id).name == "Ada"
    assert follow_up.get(session, owner, promise.id).card_id is None


def _by_hand(session: Session, owner: UUID, sent: Card) -> None:
    make_follow_up(session, owner, contact_id=sent.contact_id)


def _with_objective(session: Session, owner: UUID, sent: Card) -> None:
    promise = make_follow_up(session, owner, contact_id=sent.contact_id, card_id=sent.id)
    follow_up.edit(session, owner, promise.id, objective="Ask about the lease.", now=NOW)


def _touched(session: Session, owner: UUID, sent: Card) -> None:
    make_touch(session, owner, sent.contact_id)


def _on_a_list(session: Session, owner: UUID, sent: Card) -> None:
    contact.edit(session, owner, sent.contact_id, {"tier": "a"}, now=NOW)


def _noted(session: Session, owner: UUID, sent: Card) -> None:
    contact.edit(session, owner, sent.contact_id, {"notes": "Red scarf."}, now=NOW)


@pytest.mark.parametrize("make", [_by_hand, _with_objective, _touched, _on_a_list, _noted])
def test_deleting_a_card_leaves_what_a_person_has_added_to_its_draft(
    session: Session, owner: UUID, make: Callable[[Session, UUID, Card], None]
) -> None:
    sent = make_card(session, owner)
    make(session, owner, sent)
    kept = len(queue.page(session, owner, contact_id=sent.contact_id).items)
    card.delete(session, owner, sent.id, now=NOW)
    assert contact.get(session, owner, sent.contact_id).name is None
    assert len(queue.page(session, owner, contact_id=sent.contact_id).items) == kept


def test_cards_are_listed_newest_first_by_state(session: Session, owner: UUID) -> None:
    old = make_card(session, owner, now=NOW)
    new = make_card(session, owner, now=NOW + timedelta(minutes=1))
    make_card(session, make_account(session).id)
    assert [found.id for found in card.page(session, owner).items] == [new.id, old.id]
    card.begin(session, owner, old.id)
    assert [found.id for found in card.page(session, owner, states=[CardState.READING]).items] == [old.id]


def test_another_owners_card_is_not_found(session: Session, owner: UUID) -> None:
    sent = make_card(session, owner)
    stranger = make_account(session).id
    for look in (card.get, card.begin, card.again):
        with pytest.raises(NotFound):
            look(session, stranger, sent.id)
