"""`tickler snap`: a card and what was said, kept and read by this process; no server needed."""

from __future__ import annotations

import datetime as dt
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID, uuid4

import typer

from api.cli.failing import Failed
from api.cli.local import opened
from api.cli.options import AsJson, On, Region, checked
from api.cli.output import day, print_json

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from api.deps import Core, Owner
    from api.reader import ReaderPool
    from api.storing import Snap
    from models.card import Card

PATIENCE = 60.0
"""Seconds that a worker elsewhere may take before this process reads the card itself."""
LOOK_EVERY = 0.2

Photo = Annotated[Path, typer.Argument(help="Photo of the card: JPEG, PNG, WebP or HEIC.", metavar="PHOTO")]
Said = Annotated[str | None, typer.Option("--said", help='What was said, such as "3 weeks".')]
Back = Annotated[Path | None, typer.Option("--back", help="Photo of the card's back.")]
Event = Annotated[str | None, typer.Option("--event", help='Where you met, such as "Chamber luncheon".')]


def snap(
    photo: Photo,
    said: Said = None,
    back: Back = None,
    on: On = None,
    event: Event = None,
    region: Region = None,
    as_json: AsJson = False,
) -> None:
    """Keep a card and what was said: tickler snap card.jpg --said "3 weeks"."""
    from api import storing
    from api.reader import ReaderPool

    sent = _sent(photo, back, said=said, on=on, event=event, region=region)
    readers = ReaderPool()
    readers.start()  # it loads while the database is opened
    try:
        with opened(with_jobs=True) as (core, owner):
            card_id = uuid4()
            storing.store(core, owner, card_id, sent)
            _read(core, owner, card_id, readers)
            with core.reading.begin() as session:
                cards = _kept(session, owner, card_id)
    finally:
        readers.stop()
    if as_json:
        print_json(cards[0] if len(cards) == 1 else {**cards[0], "others": cards[1:]})
    else:
        sys.stdout.write("\n".join(line for card in cards for line in _told(card)) + "\n")
    if problem := cards[0]["error"]:
        raise Failed(problem["code"], f"{photo}: the card is kept, but was not read: {problem['detail']}")


def _sent(photo: Path, back: Path | None, **told: Any) -> Snap:  # noqa: ANN401  as CardIn takes them
    from api.schemas.card import CardIn
    from api.storing import Snap

    known = checked(CardIn, {name: value for name, value in told.items() if value is not None})
    return Snap(
        front=_content(photo),
        back=_content(back) if back else None,
        said=known.said,
        on=known.on,
        event=known.event,
        region=known.region,
    )


def _content(photo: Path) -> bytes:
    from api.errors import PhotoEmpty, PhotoTooLarge
    from api.storing import checked_photo
    from ocr.errors import ImageError
    from ocr.image.limits import MAX_BYTES

    try:
        with photo.open("rb") as file:
            return checked_photo(file.read(MAX_BYTES + 1)).content
    except OSError as error:
        raise Failed("file_unreadable", f"{photo}: {error.strerror}") from error
    except (ImageError, PhotoEmpty, PhotoTooLarge) as error:
        raise Failed(error.code, f"{photo}: {error}") from error


def _read(core: Core, owner: Owner, card_id: UUID, readers: ReaderPool) -> None:
    """Have the card read by a worker if one is alive, which will take it at once; else read it here."""
    from api.jobs import DEAD_AFTER
    from api.reading import CardReader
    from models import worker

    with core.reading.begin() as session:
        alive = worker.alive(session, since=worker.clock(session) - dt.timedelta(seconds=DEAD_AFTER))
    if alive and _is_read_elsewhere(core, owner, card_id):
        return
    CardReader(core.writing, core.photos, readers.read, core.clock, threading.Event()).read_card(
        owner.account_id, card_id
    )


def _is_read_elsewhere(core: Core, owner: Owner, card_id: UUID) -> bool:
    from models import card

    end, pause = monotonic() + PATIENCE, threading.Event()
    while monotonic() < end:
        with core.reading.begin() as session:
            if card.get(session, owner.account_id, card_id).state not in card.UNFINISHED:
                return True
        pause.wait(LOOK_EVERY)
    return False


def _kept(session: Session, owner: Owner, card_id: UUID) -> list[dict[str, Any]]:
    from models import card

    first = card.get(session, owner.account_id, card_id)
    return [_as_json(session, each) for each in (first, *card.parts_of(session, owner.account_id, card_id))]


def _as_json(session: Session, found: Card) -> dict[str, Any]:
    from api.schemas.card import CardBrief, brief
    from api.schemas.contact import contact_out
    from api.schemas.follow_up import FollowUpOut
    from models import contact, queue

    person = contact.get(session, found.account_id, found.contact_id)
    rows = queue.page(session, found.account_id, contact_id=person.id).items
    return {
        **CardBrief(**brief(found)).model_dump(mode="json"),
        "contact": contact_out(person).model_dump(mode="json"),
        "follow_up": next((FollowUpOut.model_validate(row).model_dump(mode="json") for row in rows), None),
    }


def _told(card: dict[str, Any]) -> Iterator[str]:
    person, plan = card["contact"], card["follow_up"]
    yield ", ".join(filter(None, (person["name"], person["title"], person["organization"]))) or "(no name read)"
    for point in (*person["phones"], *person["emails"]):
        yield f"  {point['type'] or '':10} {point['value']}".replace("  " + " " * 11, "  ")
    if plan and plan["day"]:
        yield f"  {day(dt.date.fromisoformat(plan['day']))}: {plan['understood']}"
    elif plan:
        yield f"  no day: {plan['understood']}" if plan["words"] else "  no day yet: nothing was said about when"
