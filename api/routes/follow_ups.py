"""Follow-ups: made from words or a day, done, put off, moved, given up."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from api import following
from api.conditional import ETAG, IfMatch, tag
from api.deps import CoreDep, Db, Me
from api.errors import DayHasPassed, InvalidEntityTag, NoDaySaid
from api.once import Once
from api.problems import Responses, problems
from api.schemas.base import LIMIT, Cursor, Limit, Listed
from api.schemas.follow_up import (
    Done,
    DoneOut,
    Drop,
    FollowUpChanges,
    FollowUpIn,
    FollowUpOut,
    Preview,
    PreviewIn,
    Snooze,
    WhenIn,
)
from models import account, follow_up, queue, touch
from models.errors import FollowUpClosed, Gone, InvalidCursor, KeyReused, NotFound, StaleVersion
from models.follow_up import FollowUp, FollowUpState
from tickler.errors import DayOutOfRange
from tickler.reading import Kind

router = APIRouter(prefix="/v1", tags=["follow-ups"])

_TAGGED: Responses = {200: {"headers": ETAG}}
_MADE: Responses = {201: {"headers": ETAG}}
CHANGING = (NotFound, Gone, FollowUpClosed, StaleVersion, InvalidEntityTag, KeyReused)


@router.post("/follow-ups", status_code=201, responses=_MADE | problems(NotFound, Gone, KeyReused))
def create_follow_up(body: FollowUpIn, response: Response, me: Me, db: Db, once: Once) -> FollowUpOut:
    """Makes a follow-up of a contact, from words or for a day."""
    plan = following.plan(db, me, **body.when())
    row = follow_up.create(
        db, me.account_id, contact_id=body.contact_id, plan=plan, objective=body.objective, now=me.now
    )
    return once.keep(_tagged(row, response), 201)


@router.post("/follow-ups/preview", responses=problems(DayOutOfRange))
def preview_follow_up(body: PreviewIn, me: Me, core: CoreDep) -> Preview:
    """How words are understood; nothing is stored."""
    on = body.on or me.today
    with core.reading.begin() as session:
        reading = following.read(session, me, body.words, on=on)
        undecided = [on] if reading.kind is Kind.NO_DATE else []
        offered = following.suggested_days(session, me, undecided, today=me.today)
    return Preview.model_validate(following.as_plain(reading) | {"suggested_day": offered.get(on)})


@router.get("/follow-ups", responses=problems(InvalidCursor))
def list_follow_ups(
    me: Me,
    db: Db,
    contact_id: Annotated[UUID | None, Query(description="Only those of this contact.")] = None,
    state: Annotated[FollowUpState | None, Query(description="Only those in this state.")] = None,
    limit: Limit = LIMIT,
    cursor: Cursor = None,
) -> Listed[FollowUpOut]:
    """The follow-ups, newest first."""
    page = queue.page(db, me.account_id, contact_id=contact_id, state=state, cursor=cursor, limit=limit)
    return Listed(items=[FollowUpOut.model_validate(row) for row in page.items], next_cursor=page.next_cursor)


@router.get("/follow-ups/{follow_up_id}", responses=_TAGGED | problems(NotFound, Gone))
def get_follow_up(follow_up_id: UUID, response: Response, me: Me, db: Db) -> FollowUpOut:
    """One follow-up."""
    return _tagged(follow_up.get(db, me.account_id, follow_up_id), response)


@router.patch(
    "/follow-ups/{follow_up_id}", responses=_TAGGED | problems(NotFound, Gone, StaleVersion, InvalidEntityTag)
)
def edit_follow_up(
    follow_up_id: UUID, body: FollowUpChanges, response: Response, me: Me, db: Db, expected: IfMatch
) -> FollowUpOut:
    """Changes the fields that are sent; its day is changed by rescheduling."""
    if "objective" not in body.model_fields_set:
        return _tagged(follow_up.get(db, me.account_id, follow_up_id), response)
    row = follow_up.edit(
        db, me.account_id, follow_up_id, objective=body.objective, now=me.now, expected_revision=expected
    )
    return _tagged(row, response)


@router.post("/follow-ups/{follow_up_id}/done", responses=_TAGGED | problems(*CHANGING, NoDaySaid))
def finish_follow_up(
    follow_up_id: UUID, body: Done, response: Response, me: Me, db: Db, once: Once, expected: IfMatch
) -> DoneOut:
    """Closes it with its outcome, records the touch, and makes the next one if asked for: all of it or nothing."""
    row, following_one = follow_up.done(
        db,
        me.account_id,
        follow_up_id,
        now=me.now,
        outcome=body.outcome,
        then=following.dated_plan(db, me, **body.next.when()) if body.next else None,
        then_objective=body.next.objective if body.next else None,
        expected_revision=expected,
    )
    if body.touch is not None:
        touch.create(
            db,
            me.account_id,
            contact_id=row.contact_id,
            follow_up_id=row.id,
            kind=body.touch,
            two_way=body.two_way,
            at=body.at or me.now,
            note=body.outcome,
            now=me.now,
        )
    after = FollowUpOut.model_validate(following_one) if following_one else None
    return once.keep(DoneOut(**_tagged(row, response).model_dump(), next=after))


@router.post("/follow-ups/{follow_up_id}/snooze", responses=_TAGGED | problems(*CHANGING, NoDaySaid, DayHasPassed))
def snooze_follow_up(
    follow_up_id: UUID, body: Snooze, response: Response, me: Me, db: Db, once: Once, expected: IfMatch
) -> FollowUpOut:
    """Puts it off to another day, never to one before today; what was said stays."""
    day, time = following.snoozed_to(db, me, **body.when())
    row = follow_up.snooze(db, me.account_id, follow_up_id, day, time=time, now=me.now, expected_revision=expected)
    return once.keep(_tagged(row, response))


@router.post("/follow-ups/{follow_up_id}/reschedule", responses=_TAGGED | problems(*CHANGING, NoDaySaid))
def reschedule_follow_up(
    follow_up_id: UUID, body: WhenIn, response: Response, me: Me, db: Db, once: Once, expected: IfMatch
) -> FollowUpOut:
    """Plans it anew, as was agreed with them or decided: no snooze.

    A day alone leaves the words that were said; so do words that decide what had no day yet.
    """
    account.lock(db, me.account_id)
    plan = following.replanned(db, me, follow_up.get(db, me.account_id, follow_up_id), **body.when())
    row = follow_up.reschedule(db, me.account_id, follow_up_id, plan, now=me.now, expected_revision=expected)
    return once.keep(_tagged(row, response))


@router.post("/follow-ups/{follow_up_id}/drop", responses=_TAGGED | problems(*CHANGING))
def drop_follow_up(
    follow_up_id: UUID, response: Response, me: Me, db: Db, once: Once, expected: IfMatch, body: Drop | None = None
) -> FollowUpOut:
    """Gives it up."""
    outcome = body.outcome if body else None
    row = follow_up.drop(db, me.account_id, follow_up_id, now=me.now, outcome=outcome, expected_revision=expected)
    return once.keep(_tagged(row, response))


def _tagged(row: FollowUp, response: Response) -> FollowUpOut:
    tag(response, row.revision)
    return FollowUpOut.model_validate(row)
