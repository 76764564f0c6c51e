"""The database itself refuses a row that refers to another owner's, whatever the program does."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from sqlalchemy import ForeignKeyConstraint, Table, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models import card, event, follow_up
from models.base import Base
from models.contact_point import AddressValue
from tests.builders import NOW, make_account, make_card, make_contact, make_follow_up, make_touch, phone, plan

REFERENCES = [
    (table, constraint)
    for table in Base.metadata.sorted_tables
    for constraint in table.foreign_key_constraints
    if constraint.referred_table.name != "tickler_accounts"
]


def one_of_everything(session: Session, content: bytes) -> UUID:
    """An owner with a row in every table that refers or is referred to, with all references set."""
    owner = make_account(session).id
    met = event.create(session, owner, name="Fair", now=NOW)
    person = make_contact(
        session, owner, event_id=met.id, phones=[phone("+1")], addresses=[AddressValue("1 Elm Street")]
    )
    sent = make_card(session, owner, contact_id=person.id, content=content)
    sent.back_sha, sent.event_id = sent.front_sha, met.id
    card.create_part(session, sent, 1, contact_id=person.id, now=NOW)
    promise = make_follow_up(session, owner, contact_id=person.id, card_id=sent.id)
    follow_up.done(session, owner, promise.id, now=NOW, then=plan())
    make_touch(session, owner, person.id).follow_up_id = promise.id
    session.flush()
    return owner


@pytest.mark.parametrize(("table", "reference"), REFERENCES, ids=[str(each.name) for _, each in REFERENCES])
def test_a_reference_to_another_owners_row_is_refused(
    session: Session, table: Table, reference: ForeignKeyConstraint
) -> None:
    mine, theirs = one_of_everything(session, b"mine"), one_of_everything(session, b"theirs")
    owner_column, column = reference.columns
    assert owner_column.name == "account_id"
    target = reference.elements[1].column
    their_key = session.scalar(select(target).where(target.table.c.account_id == theirs))
    assert their_key is not None
    statement = update(table).where(table.c.account_id == mine, column.is_not(None)).values({column: their_key})
    with pytest.raises(IntegrityError):
        session.execute(statement)


def test_every_owned_table_is_keyed_by_its_owner_first() -> None:
    free = {"tickler_accounts", "tickler_workers", "tickler_pairing_codes"}
    for table in Base.metadata.sorted_tables:
        first, *_ = table.primary_key.columns
        assert first.name == "account_id" or table.name in free, table.name


def test_a_row_of_no_account_is_refused(session: Session) -> None:
    owner = make_account(session).id
    made = make_contact(session, owner)
    with pytest.raises(IntegrityError):
        session.execute(update(type(made)).values(account_id=uuid4()))
