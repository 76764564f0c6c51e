"""Follow-ups: planned, put off, planned anew, done with what came of it, dropped."""

from __future__ import annotations

from datetime import date, time, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from models import follow_up
from models.errors import FollowUpClosed, NotFound, StaleVersion
from models.follow_up import FollowUpKind, FollowUpState, Plan
from tests.builders import NOW, TODAY, make_account, make_contact, make_follow_up, plan

DECEMBER = Plan(
    FollowUpKind.WINDOW,
    day=date(2026, 12, 2),
    time=time(10, 0),
    earliest=date(2026, 12, 1),
    latest=date(2026, 12, 31),
    words="next month",
    said_on=TODAY,
    understood="a working day early in December",
    reading={"spans": [[0, 10]], "confidence": 0.9, "others": []},
)


@pytest.fixture
def owner(session: Session) -> UUID:
    return make_account(session).id


def test_a_plan_is_kept_whole(session: Session, owner: UUID) -> None:
    made = make_follow_up(session, owner, when=DECEMBER)
    session.expire_all()
    kept = follow_up.get(session, owner, made.id)
    for name in follow_up.PLANNED:
        assert getattr(kept, name) == getattr(DECEMBER, name), name
    assert kept.reading == DECEMBER.reading
    assert (kept.state, kept.snoozes, kept.closed_at) == (FollowUpState.OPEN, 0, None)


def test_snoozing_moves_the_day_and_keeps_what_was_said(session: Session, owner: UUID) -> None:
    made = make_follow_up(session, owner, when=DECEMBER)
    follow_up.snooze(session, owner, made.id, date(2026, 12, 9), now=NOW)
    follow_up.snooze(session, owner, made.id, date(2027, 1, 4), now=NOW + timedelta(days=1))
    assert (made.day, made.time, made.snoozes) == (date(2027, 1, 4), None, 2)
    assert (made.words, made.earliest, made.latest) == ("next month", date(2026, 12, 1), date(2026, 12, 31))
    assert made.updated_at == NOW + timedelta(days=1)


def test_rescheduling_replaces_the_plan_and_is_no_snooze(session: Session, owner: UUID) -> None:
    made = make_follow_up(session, owner, when=plan(None))
    follow_up.reschedule(session, owner, made.id, DECEMBER, now=NOW)
    assert (made.kind, made.day, made.words, made.snoozes) == (FollowUpKind.WINDOW, date(2026, 12, 2), "next month", 0)


def test_done_keeps_the_outcome_and_makes_the_next(session: Session, owner: UUID) -> None:
    made = make_follow_up(session, owner)
    closed, following = follow_up.done(
        session, owner, made.id, now=NOW, outcome="wants a quote", then=DECEMBER, then_objective="send the quote"
    )
    assert (closed.state, closed.outcome, closed.closed_at) == (FollowUpState.DONE, "wants a quote", NOW)
    assert following is not None
    assert closed.next_id == following.id
    assert (following.contact_id, following.words, following.objective, following.state) == (
        made.contact_id,
        "next month",
        "send the quote",
        FollowUpState.OPEN,
    )
    assert following.revision != closed.revision


def test_done_without_a_next(session: Session, owner: UUID) -> None:
    made = make_follow_up(session, owner)
    assert follow_up.done(session, owner, made.id, now=NOW)[1] is None
    assert made.next_id is None


def test_a_closed_follow_up_is_not_touched_again(session: Session, owner: UUID) -> None:
    done, dropped = make_follow_up(session, owner), make_follow_up(session, owner)
    follow_up.done(session, owner, done.id, now=NOW)
    follow_up.drop(session, owner, dropped.id, now=NOW, outcome="moved away")
    assert (dropped.state, dropped.outcome) == (FollowUpState.DROPPED, "moved away")
    for key, state in ((done.id, "done"), (dropped.id, "dropped")):
        for act in (
            lambda key=key: follow_up.done(session, owner, key, now=NOW),
            lambda key=key: follow_up.drop(session, owner, key, now=NOW),
            lambda key=key: follow_up.snooze(session, owner, key, TODAY, now=NOW),
            lambda key=key: follow_up.reschedule(session, owner, key, DECEMBER, now=NOW),
        ):
            with pytest.raises(FollowUpClosed) as refused:
                act()
            assert refused.value.state == state


def test_the_objective_of_a_follow_up(session: Session, owner: UUID) -> None:
    made = make_follow_up(session, owner)
    before = made.revision
    follow_up.edit(session, owner, made.id, objective="agree on a lunch", now=NOW, expected_revision=before)
    assert made.objective == "agree on a lunch"
    assert made.revision > before


def test_each_action_refuses_an_older_version(session: Session, owner: UUID) -> None:
    made = make_follow_up(session, owner)
    old = made.revision - 1
    for act in (
        lambda: follow_up.done(session, owner, made.id, now=NOW, expected_revision=old),
        lambda: follow_up.drop(session, owner, made.id, now=NOW, expected_revision=old),
        lambda: follow_up.snooze(session, owner, made.id, TODAY, now=NOW, expected_revision=old),
        lambda: follow_up.reschedule(session, owner, made.id, DECEMBER, now=NOW, expected_revision=old),
        lambda: follow_up.edit(session, owner, made.id, objective="x", now=NOW, expected_revision=old),
    ):
        with pytest.raises(StaleVersion):
            act()
    assert (made.state, made.objective) == (FollowUpState.OPEN, None)


def test_a_follow_up_needs_one_of_the_owners_contacts(session: Session, owner: UUID) -> None:
    stranger = make_contact(session, make_account(session).id)
    for nobody in (stranger.id, uuid4()):
        with pytest.raises(NotFound) as missing:
            make_follow_up(session, owner, contact_id=nobody)
        assert missing.value.kind == "contact"
