"""Devices get in with a token until it expires or is revoked; a pairing code lets in one device."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from models import device
from models.errors import NotFound, PairingRefused
from tests.builders import NOW, make_account

MINUTE = timedelta(minutes=1)


def test_a_token_lets_in_until_it_expires(session: Session) -> None:
    owner = make_account(session).id
    phone = device.create(session, owner, name="phone", token_hash="h1", now=NOW, expires_at=NOW + MINUTE)
    assert device.by_token(session, "h1", now=NOW) is phone
    assert device.by_token(session, "h1", now=NOW + MINUTE) is None
    assert device.by_token(session, "h2", now=NOW) is None


def test_a_revoked_token_does_not_let_in(session: Session) -> None:
    owner = make_account(session).id
    phone = device.create(session, owner, name="phone", token_hash="h1", now=NOW)
    laptop = device.create(session, owner, name="laptop", token_hash="h2", now=NOW + MINUTE)
    assert device.active(session, owner, now=NOW) == [laptop, phone]
    device.revoke(session, owner, phone.id, now=NOW)
    device.revoke(session, owner, phone.id, now=NOW + MINUTE)
    assert phone.revoked_at == NOW
    assert device.by_token(session, "h1", now=NOW) is None
    assert device.active(session, owner, now=NOW) == [laptop]


def test_all_devices_but_one_are_shut_out_however_many(session: Session) -> None:
    ada, bob = make_account(session).id, make_account(session).id
    kept, *_ = [device.create(session, ada, name="phone", token_hash=f"t{n}", now=NOW).id for n in range(201)]
    theirs = device.create(session, bob, name="phone", token_hash="b", now=NOW).id
    device.create_code(session, ada, code_hash="c", expires_at=NOW + timedelta(minutes=1), now=NOW)
    device.create_code(session, bob, code_hash="d", expires_at=NOW + timedelta(minutes=1), now=NOW)
    device.revoke_all(session, ada, now=NOW, but=kept)
    assert [each.id for each in device.active(session, ada, now=NOW)] == [kept]
    assert [each.id for each in device.active(session, bob, now=NOW)] == [theirs]
    with pytest.raises(PairingRefused):
        device.redeem_code(session, "c", now=NOW)
    assert device.redeem_code(session, "d", now=NOW) == bob
    device.revoke_all(session, ada, now=NOW)
    assert not device.active(session, ada, now=NOW)


def test_another_owners_device_cannot_be_revoked(session: Session) -> None:
    phone = device.create(session, make_account(session).id, name="phone", token_hash="h1", now=NOW)
    with pytest.raises(NotFound):
        device.revoke(session, make_account(session).id, phone.id, now=NOW)
    assert device.by_token(session, "h1", now=NOW) is phone


def test_being_seen_is_written_seldom(session: Session) -> None:
    phone = device.create(session, make_account(session).id, name="phone", token_hash="h1", now=NOW)
    for later in (timedelta(), MINUTE, device.SEEN_EVERY - MINUTE):
        device.seen(session, phone, now=NOW + later)
        assert phone.last_seen_at == NOW
    device.seen(session, phone, now=NOW + device.SEEN_EVERY)
    assert phone.last_seen_at == NOW + device.SEEN_EVERY


def test_a_pairing_code_works_once_and_in_time(session: Session) -> None:
    owner = make_account(session).id
    device.create_code(session, owner, code_hash="c1", expires_at=NOW + MINUTE, now=NOW)
    device.create_code(session, owner, code_hash="c2", expires_at=NOW + MINUTE, now=NOW)
    assert device.redeem_code(session, "c1", now=NOW) == owner
    for code, when in (("c1", NOW), ("c2", NOW + MINUTE), ("c3", NOW)):
        with pytest.raises(PairingRefused):
            device.redeem_code(session, code, now=when)


def test_spent_codes_are_forgotten(session: Session) -> None:
    owner = make_account(session).id
    device.create_code(session, owner, code_hash="old", expires_at=NOW, now=NOW)
    device.create_code(session, owner, code_hash="used", expires_at=NOW + MINUTE, now=NOW)
    device.redeem_code(session, "used", now=NOW)
    device.create_code(session, owner, code_hash="new", expires_at=NOW + MINUTE, now=NOW)
    assert [code.code_hash for code in session.query(device.PairingCode)] == ["new"]
