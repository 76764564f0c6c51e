"""Search finds a person by anything that is known of them, however it is typed."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from models import contact, event
from models.contact_point import AddressValue, PointValue
from models.errors import InvalidCursor
from models.folding import fold
from tests.builders import NOW, email, make_account, make_contact


@pytest.fixture
def owner(session: Session) -> UUID:
    return make_account(session).id


@pytest.fixture
def jorg(session: Session, owner: UUID) -> UUID:
    met = event.create(session, owner, name="Chamber Luncheon", place="Hôtel Élysée", now=NOW)
    made = make_contact(
        session,
        owner,
        name="Jörg Ångström",
        title="Chief Engineer",
        department="Bridges",
        organization="Holt & Sons GmbH",
        notes="plays 100% golf_y",
        phones=[PointValue("+14155550142", "(415) 555-0142")],
        emails=[email("jorg@holt.example")],
        urls=[PointValue("https://holt.example/team")],
        socials=[PointValue("@jorg.builds", type="instagram")],
        addresses=[AddressValue("1 Straße, 20095 Hamburg")],
        event_id=met.id,
    )
    make_contact(session, owner, name="Somebody Else", organization="Elsewhere")
    return made.id


@pytest.mark.parametrize(
    "words",
    [
        "jorg",
        "JÖRG",
        "angstrom",
        "ström",
        "chief",
        "bridges",
        "holt & sons",
        "sons jorg",
        "golf",
        "100%",
        "golf_y",
        "+14155550142",
        "415-555-0142",
        "(415) 555 01",
        "5550142",
        "jorg@holt",
        "holt.example/team",
        "@jorg.builds",
        "strasse",
        "hamburg",
        "chamber luncheon",
        "elysee jorg",
        "  jorg \t angstrom ",
    ],
)
def test_any_field_in_any_writing_is_found(session: Session, owner: UUID, jorg: UUID, words: str) -> None:
    assert [found.id for found in contact.page(session, owner, q=words).items] == [jorg]


@pytest.mark.parametrize("words", ["jorgen", "jorg somebody", "100_", "go%y", "golf-y", "5550143", "\\", "'; --"])
def test_what_is_not_there_is_not_found(session: Session, owner: UUID, jorg: UUID, words: str) -> None:
    assert contact.page(session, owner, q=words).items == ()


def test_no_words_find_everybody(session: Session, owner: UUID, jorg: UUID) -> None:
    assert [found.name for found in contact.page(session, owner, q=" ").items] == ["Jörg Ångström", "Somebody Else"]


def test_search_follows_edits(session: Session, owner: UUID, jorg: UUID) -> None:
    contact.edit(session, owner, jorg, {"name": "Georg", "phones": []}, now=NOW)
    assert contact.page(session, owner, q="jorg angstrom").items == ()
    assert contact.page(session, owner, q="5550142").items == ()
    assert [found.id for found in contact.page(session, owner, q="georg").items] == [jorg]


def test_search_follows_the_events_name(session: Session, owner: UUID, jorg: UUID) -> None:
    met = contact.get(session, owner, jorg).event_id
    assert met is not None
    event.edit(session, owner, met, {"name": "Harbour walk"}, now=NOW)
    assert contact.page(session, owner, q="luncheon").items == ()
    assert [found.id for found in contact.page(session, owner, q="harbour").items] == [jorg]
    assert [found.id for found in contact.page(session, owner, event_id=met).items] == [jorg]


def test_another_owners_people_are_not_found(session: Session, jorg: UUID) -> None:
    stranger = make_account(session).id
    assert contact.page(session, stranger, q="jorg").items == ()
    assert contact.page(session, stranger).items == ()


def test_people_are_listed_by_name_without_case_and_accents(session: Session, owner: UUID) -> None:
    for name in ("Émile", "adam", "Zoë", "emil", "Bea", "Ødegaard"):
        make_contact(session, owner, name=name)
    make_contact(session, owner, name=None, organization="Carlyle")
    listed = contact.page(session, owner).items
    names = [found.name or found.organization for found in listed]
    assert names == ["adam", "Bea", "Carlyle", "emil", "Émile", "Ødegaard", "Zoë"]


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_pages_of_people_with_equal_names_bring_each_once(session: Session, owner: UUID, limit: int) -> None:
    made = {make_contact(session, owner, name=name).id for name in ("Ada", "Ada", "Ada", "Bo", "Bo")}
    found: list[UUID] = []
    cursor = None
    while True:
        page = contact.page(session, owner, cursor=cursor, limit=limit)
        found += [person.id for person in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert len(found) == len(made)
    assert set(found) == made


@pytest.mark.parametrize("cursor", ["x", "bm90IGpzb24", "WyJhIl0", "WzEsMl0", "e30", "ÿ", "WyJhIiwgImIiLCAiYyJd"])
def test_a_cursor_that_was_never_given_out_is_refused(session: Session, owner: UUID, cursor: str) -> None:
    with pytest.raises(InvalidCursor):
        contact.page(session, owner, cursor=cursor)


def test_a_page_is_bounded(session: Session, owner: UUID) -> None:
    for number in range(3):
        make_contact(session, owner, name=f"N{number}")
    assert len(contact.page(session, owner, limit=0).items) == 1
    assert len(contact.page(session, owner, limit=10**9).items) == 3


def test_very_long_names_are_kept_whole(session: Session, owner: UUID) -> None:
    made = make_contact(session, owner, name="Ü" * 5_000, organization="O" * 5_000, emails=[email("e" * 3_000)])
    session.expire_all()
    assert contact.get(session, owner, made.id).name == "Ü" * 5_000
    assert [found.id for found in contact.page(session, owner, q="u" * 1_000).items] == [made.id]


def test_folding() -> None:
    assert fold("  Łódź\tSTRAẞE Ærø ") == "lodz strasse aero"
