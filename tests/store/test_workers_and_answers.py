"""Heartbeats of workers, and answers that are given again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from models import idempotency, worker
from models.errors import KeyReused
from tests.builders import NOW, make_account

SECOND = timedelta(seconds=1)


def test_a_worker_that_falls_silent_is_seen_and_struck_off(session: Session) -> None:
    for name, age in (("old", 20), ("young", 5)):
        worker.beat(session, name, now=NOW - age * SECOND)
    since = NOW - 10 * SECOND
    assert (worker.alive(session, since=since), worker.silent(session, since=since)) == (["young"], ["old"])
    assert worker.forget(session, "old", since=since)
    assert not worker.forget(session, "old", since=since)
    assert not worker.forget(session, "young", since=since), "it has been heard of"
    assert worker.silent(session, since=since) == []


def test_a_worker_that_wakes_up_is_alive_again(session: Session) -> None:
    worker.beat(session, "one", now=NOW - 20 * SECOND)
    worker.beat(session, "one", now=NOW)
    assert worker.silent(session, since=NOW - SECOND) == []
    worker.leave(session, "one")
    assert worker.alive(session, since=NOW - SECOND) == []


def test_an_answer_is_given_again_and_only_to_the_same_request(session: Session) -> None:
    owner, other = make_account(session).id, make_account(session).id
    assert idempotency.find(session, owner, "k", "d1") is None
    idempotency.keep(session, owner, "k", digest="d1", status=201, body='{"ü": 1}', now=NOW)
    answer = idempotency.find(session, owner, "k", "d1")
    assert answer is not None
    assert (answer.status, answer.body) == (201, '{"ü": 1}')
    with pytest.raises(KeyReused):
        idempotency.find(session, owner, "k", "d2")
    assert idempotency.find(session, other, "k", "d2") is None


def test_old_answers_are_forgotten(session: Session) -> None:
    owner = make_account(session).id
    for key, age in (("old", 2), ("new", 0)):
        idempotency.keep(session, owner, key, digest="d", status=200, body="", now=NOW - age * SECOND)
    assert idempotency.prune(session, NOW - SECOND) == 1
    assert idempotency.find(session, owner, "old", "d") is None
    assert idempotency.find(session, owner, "new", "d") is not None
