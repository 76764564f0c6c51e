"""Accounts: one own account of the machine, claimed once; settings; and nothing left of a deleted one."""

from __future__ import annotations

from uuid import uuid4

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models import account, device, idempotency, tombstone
from models.account import Account
from models.base import Base
from models.errors import EmailTaken, NotFound
from tests.builders import NOW, make_account, make_card, make_contact, make_follow_up, make_touch, plan
from tests.databases import Database


def test_email_is_found_in_any_case_and_taken_once(session: Session) -> None:
    made = make_account(session, email="Ada@Example.com ")
    found = account.by_email(session, "ada@EXAMPLE.com")
    assert found is not None
    assert (found.id, found.email) == (made.id, "ada@example.com")
    with pytest.raises(EmailTaken):
        make_account(session, email="ADA@example.com")
    # The refusal leaves the session usable.
    assert session.scalar(select(func.count()).select_from(Account)) == 1


def test_accounts_without_email_do_not_clash(session: Session) -> None:
    assert make_account(session).id != make_account(session).id


def test_a_machine_has_one_own_account(session: Session) -> None:
    assert account.own(session) is None
    mine = make_account(session, own=True)
    make_account(session, email="bo@example.com")
    assert account.own(session) is mine
    with pytest.raises(IntegrityError):
        make_account(session, email="eve@example.com", own=True)
    with pytest.raises(IntegrityError):
        session.execute(text("UPDATE tickler_accounts SET own = true"))


def test_the_own_account_is_claimed_once_and_stays_the_machines(session: Session) -> None:
    mine = make_account(session, own=True)
    account.claim(session, mine.id, email="Ada@example.com", password_hash="hash")
    assert (mine.email, mine.password_hash) == ("ada@example.com", "hash")
    assert account.own(session) is mine
    with pytest.raises(NotFound):
        account.claim(session, mine.id, email="eve@example.com", password_hash="other")


def test_claiming_with_a_taken_address_is_refused(session: Session) -> None:
    make_account(session, email="ada@example.com")
    mine = make_account(session, own=True)
    with pytest.raises(EmailTaken):
        account.claim(session, mine.id, email="ada@example.com", password_hash="hash")
    session.expire_all()
    assert account.get(session, mine.id).email is None


def test_settings_change_and_nothing_else(session: Session) -> None:
    made = make_account(session)
    account.edit(session, made.id, {"region": "DE", "languages": ["de", "en"], "day_limit": 5})
    session.expire_all()
    assert (made.region, made.languages, made.day_limit, made.default_days) == ("DE", ["de", "en"], 5, 14)
    with pytest.raises(ValueError, match="password_hash"):
        account.edit(session, made.id, {"password_hash": "x"})


def test_an_unknown_account_is_not_found(session: Session) -> None:
    for look in (account.get, account.lock, account.bump):
        with pytest.raises(NotFound):
            look(session, uuid4())


def test_deleting_an_account_leaves_nothing_of_it_and_all_of_others(database: Database) -> None:
    with database.writing() as session:
        gone, stays = make_account(session).id, make_account(session).id
        for owner in (gone, stays):
            card = make_card(session, owner)
            first = make_follow_up(session, owner, contact_id=card.contact_id, card_id=card.id, when=plan())
            make_touch(session, owner, card.contact_id)
            make_contact(session, owner)
            device.create(session, owner, name="phone", token_hash=str(owner), now=NOW)
            device.create_code(session, owner, code_hash=str(owner), expires_at=NOW, now=NOW)
            idempotency.keep(session, owner, "key", digest="d", status=200, body="{}", now=NOW)
            tombstone.bury(session, owner, "contact", [uuid4()], NOW)
            assert first.account_id == owner
    with database.writing() as session:
        account.remove(session, gone)
    with database.reading() as session:
        for table in Base.metadata.sorted_tables:
            if "account_id" in table.c:
                owners = set(session.scalars(select(table.c.account_id)))
                assert gone not in owners
                if table.name not in {"tickler_events", "tickler_contact_points", "tickler_addresses"}:
                    assert owners == {stays}, table.name
        assert session.scalar(select(func.count()).select_from(account.Account)) == 1
