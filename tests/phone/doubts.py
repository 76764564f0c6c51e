"""Makes a card doubtful, whatever the reader thinks of it: what it is sure of changes from version to version."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from sqlalchemy.orm import Session

from models import account, card, contact
from models.engine import make_engine
from ocr.reading import Quad
from tests.builders import NOW
from tests.phone.conftest import Server

UNSURE = 0.5


def doubt(server: Server, card_id: str, *texts: str) -> None:
    """Lets the kept reading of a card be unsure of some text fields, and of nothing else."""
    with _writing(server) as session:
        found = card.get(session, *_key(session, card_id), with_reading=True)
        reading = copy.deepcopy(found.reading or {})
        for name, value in reading["cards"][0].items():
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict) and "confidence" in each:
                    each["confidence"] = UNSURE if name in texts else 0.99
        card.finish(session, found.account_id, found.id, reading=reading, engine="test", now=NOW)
        person = contact.get(session, found.account_id, found.contact_id)
        for point in person.points:
            point.confidence = 0.99
        for address in person.addresses:
            address.confidence = 0.99
        person.confidences = {name: UNSURE if name in texts else 0.99 for name in person.confidences}
        person.doubts = contact.count_doubts(person)


def add_note(server: Server, card_id: str, code: str, text: str, *, box: Quad | None = None) -> None:
    """Lets the reading of a card have met something that is no field."""
    with _writing(server) as session:
        found = card.get(session, *_key(session, card_id), with_reading=True)
        reading = copy.deepcopy(found.reading or {})
        reading["cards"][0]["notes"] = [{"code": code, "text": text, "box": box, "side": "front"}]
        card.finish(session, found.account_id, found.id, reading=reading, engine="test", now=NOW)


def add_part(server: Server, card_id: str, name: str) -> None:
    """Lets the card's photo hold another card."""
    with _writing(server) as session:
        origin = card.get(session, *_key(session, card_id), with_reading=True)
        both = {**(origin.reading or {}), "cards": (origin.reading or {})["cards"] * 2}
        person = contact.create(session, origin.account_id, {"name": name}, now=NOW)
        part = card.create_part(session, origin, 1, contact_id=person.id, now=NOW)
        for each in (origin, part):
            card.finish(session, each.account_id, each.id, reading=both, engine="test", now=NOW)


@contextmanager
def _writing(server: Server) -> Iterator[Session]:
    engine = make_engine(f"sqlite:///{server.data / 'tickler.db'}")
    with Session(engine) as session, session.begin():
        yield session
    engine.dispose()


def _key(session: Session, card_id: str) -> tuple[UUID, UUID]:
    """Owner and id of a card; the server has one account."""
    mine = account.own(session)
    assert mine is not None
    return mine.id, UUID(card_id)
