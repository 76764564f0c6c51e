"""Today's list, the undecided, those whose ball is with them, and how full the days are."""

from __future__ import annotations

from datetime import date, time, timedelta
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from models import follow_up, queue, touch
from models.contact_point import PointKind
from models.follow_up import FollowUpState
from models.paging import Page
from tests.builders import (
    BALL_WITH_THEM,
    NOW,
    TODAY,
    make_account,
    make_contact,
    make_follow_up,
    make_touch,
    phone,
    plan,
)

DAY = timedelta(days=1)
LONG_AGO = date(1970, 1, 1)


@pytest.fixture
def owner(session: Session) -> UUID:
    return make_account(session).id


def keys(page: Page[follow_up.FollowUp]) -> list[UUID]:
    return [found.id for found in page.items]


def test_todays_list_is_overdue_first_then_by_time(session: Session, owner: UUID) -> None:
    any_time = make_follow_up(session, owner)
    ten = make_follow_up(session, owner, when=plan(time=time(10)))
    nine = make_follow_up(session, owner, when=plan(time=time(9)))
    yesterday = make_follow_up(session, owner, when=plan(TODAY - DAY))
    last_year = make_follow_up(session, owner, when=plan(TODAY - 365 * DAY))
    make_follow_up(session, owner, when=plan(TODAY + DAY))
    make_follow_up(session, owner, when=plan(None))
    make_follow_up(session, owner, when=BALL_WITH_THEM)
    make_follow_up(session, make_account(session).id)
    for close in (follow_up.done, follow_up.drop):
        close(session, owner, make_follow_up(session, owner).id, now=NOW)
    assert keys(queue.coming(session, owner, LONG_AGO, TODAY)) == [
        last_year.id,
        yesterday.id,
        nine.id,
        ten.id,
        any_time.id,
    ]


def test_three_weeks_later_it_is_due_and_not_a_day_before(session: Session, owner: UUID) -> None:
    made = make_follow_up(session, owner, when=plan(TODAY + 21 * DAY, words="3 weeks"))
    assert keys(queue.coming(session, owner, LONG_AGO, TODAY + 20 * DAY)) == []
    assert keys(queue.coming(session, owner, LONG_AGO, TODAY + 21 * DAY)) == [made.id]


def test_the_list_brings_the_person_and_how_to_reach_them(session: Session, owner: UUID) -> None:
    person = make_contact(session, owner, name="Ada", phones=[phone("+14155550142")])
    make_follow_up(session, owner, contact_id=person.id)
    session.expunge_all()
    found = queue.coming(session, owner, LONG_AGO, TODAY).items[0]
    assert found.contact.name == "Ada"
    assert [point.value for point in found.contact.of_kind(PointKind.PHONE)] == ["+14155550142"]


def test_the_undecided_and_the_ball_with_them_stand_apart(session: Session, owner: UUID) -> None:
    older = make_follow_up(session, owner, when=plan(None))
    newer = make_follow_up(session, owner, when=plan(None), now=NOW + DAY)
    theirs = make_follow_up(session, owner, when=BALL_WITH_THEM)
    follow_up.drop(session, owner, make_follow_up(session, owner, when=plan(None)).id, now=NOW)
    assert keys(queue.undecided(session, owner)) == [newer.id, older.id]
    assert keys(queue.with_them(session, owner)) == [theirs.id]
    follow_up.snooze(session, owner, theirs.id, TODAY, now=NOW)
    assert keys(queue.with_them(session, owner)) == []
    assert keys(queue.coming(session, owner, LONG_AGO, TODAY)) == [theirs.id]


def test_load_counts_open_follow_ups_by_day(session: Session, owner: UUID) -> None:
    for day in (TODAY, TODAY, TODAY + DAY, TODAY + 5 * DAY):
        make_follow_up(session, owner, when=plan(day))
    follow_up.done(session, owner, make_follow_up(session, owner).id, now=NOW)
    make_follow_up(session, make_account(session).id)
    assert queue.load(session, owner, TODAY, TODAY + 4 * DAY) == {TODAY: 2, TODAY + DAY: 1}
    assert queue.load(session, owner, TODAY + 10 * DAY, TODAY + 20 * DAY) == {}


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_pages_bring_each_follow_up_once_in_order(session: Session, owner: UUID, limit: int) -> None:
    times = [None, time(9), time(9), time(17, 30), None]
    made = [make_follow_up(session, owner, when=plan(TODAY + day * DAY, time=at)) for day in (0, -1) for at in times]
    expected = sorted(made, key=lambda found: (found.day, found.time or time.max, found.id))
    found: list[UUID] = []
    page = queue.coming(session, owner, LONG_AGO, TODAY, limit=limit)
    while True:
        assert 0 < len(page.items) <= limit
        found += keys(page)
        if page.next_cursor is None:
            break
        page = queue.coming(session, owner, LONG_AGO, TODAY, limit=limit, cursor=page.next_cursor)
    assert found == [follow.id for follow in expected]


def test_coming_is_a_stretch_of_days_with_both_ends(session: Session, owner: UUID) -> None:
    made = [make_follow_up(session, owner, when=plan(TODAY + day * DAY)) for day in range(4)]
    assert keys(queue.coming(session, owner, TODAY + DAY, TODAY + 2 * DAY)) == [made[1].id, made[2].id]


def test_all_follow_ups_by_contact_and_state(session: Session, owner: UUID) -> None:
    person = make_contact(session, owner).id
    done = make_follow_up(session, owner, contact_id=person)
    open_ = make_follow_up(session, owner, contact_id=person, now=NOW + DAY)
    other = make_follow_up(session, owner, now=NOW + 2 * DAY)
    follow_up.done(session, owner, done.id, now=NOW)
    assert keys(queue.page(session, owner)) == [other.id, open_.id, done.id]
    assert keys(queue.page(session, owner, contact_id=person)) == [open_.id, done.id]
    assert keys(queue.page(session, owner, contact_id=person, state=FollowUpState.DONE)) == [done.id]
    first = queue.page(session, owner, limit=2)
    assert keys(queue.page(session, owner, limit=2, cursor=first.next_cursor)) == [done.id]


def test_the_last_touch_of_each_contact(session: Session, owner: UUID) -> None:
    ada, bo, never = (make_contact(session, owner).id for _ in range(3))
    make_touch(session, owner, ada, at=NOW - DAY)
    last = make_touch(session, owner, ada, at=NOW)
    make_touch(session, owner, ada, at=NOW - 2 * DAY)
    only = make_touch(session, owner, bo, at=NOW - 30 * DAY)
    latest = touch.latest(session, owner, [ada, bo, never])
    assert {key: found.id for key, found in latest.items()} == {ada: last.id, bo: only.id}


def test_days_far_apart_keep_their_order(session: Session, owner: UUID) -> None:
    late, early = (make_follow_up(session, owner, when=plan(day)) for day in (date(2199, 12, 31), date(1970, 1, 1)))
    assert keys(queue.coming(session, owner, LONG_AGO, date(2199, 12, 31))) == [early.id, late.id]
