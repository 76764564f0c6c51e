"""Owners of equal size for measurements: bulk-loaded in the order time would have written them, not owner by owner."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Engine, text

PER_OWNER = 500
"""Follow-ups of an owner; the other rows in proportion."""
CONTACTS = 250
TOUCHES = 250
CARDS = 50
DUE = 12
"""Follow-ups that are due or overdue today: a morning's list."""
ROUND = 5
"""So many rows of one owner are written before the next owner's turn, as in a day's work."""

TODAY = date(2026, 11, 20)
NOW = "2026-11-20 13:30:00.000000"

GIVEN = ("Ada", "Bo", "Chloe", "Dario", "Edda", "Finn", "Greta", "Hugo", "Ines", "Jonas", "Kaja", "Liam")
FAMILY = ("Abel", "Berg", "Castell", "Dorn", "Eriksen", "Faber", "Grau", "Holt", "Ilves", "Jansen", "Keller", "Lund")
TRADES = ("Bridge", "Timber", "Glass", "Harbour", "Paper", "Stone", "Copper", "River")

Row = tuple[str | int | None, ...]
"""Values as text that both databases read alike."""


def scattered(number: int) -> str:
    """An id as far from the next number's as a random one, by multiplying with the golden ratio's bits."""
    return f"{(number + 1) * 0x9E3779B97F4A7C15F39CC0605CEDC835 % (1 << 128):032x}"


@dataclass(frozen=True, slots=True)
class Owner:
    """An owner of the crowd; `number` is where they stand in it."""

    number: int
    id: str

    @property
    def uuid(self) -> UUID:
        """The id, as queries want it."""
        return UUID(self.id)

    def key(self, kind: int, index: int) -> str:
        """The id of one of their rows, as scattered as a random one."""
        return scattered(self.number << 40 | kind << 32 | index)


def owners(number: int) -> list[Owner]:
    """So many owners, with the same ids every time."""
    return [Owner(index, scattered(index << 40)) for index in range(number)]


def name_of(owner: Owner, index: int) -> tuple[str, str]:
    """Name and organization of one of an owner's contacts."""
    given, family = GIVEN[index % len(GIVEN)], FAMILY[index // len(GIVEN) % len(FAMILY)]
    return f"{given} {family} {index}", f"{TRADES[(owner.number + index) % len(TRADES)]} Works {index % 40}"


def contact(owner: Owner, index: int) -> Row:
    """A contact with a note of ordinary length."""
    name, organization = name_of(owner, index)
    notes = f"met beside the window, asked about delivery number {index} and the {TRADES[index % 8]} fair " * 2
    number = f"4155{owner.number % 1000:03d}{index:04d}"
    search = f"{name}\n{organization}\n{notes}\n+1{number}\n1{number}\np{index}@works.example".lower()
    return (owner.id, owner.key(1, index), index + 1, name, "Engineer", None, organization, notes, None, None,
            '["name"]', "{}", search, name.lower(), f"{name}, {organization}".lower(), None, NOW, NOW)  # fmt: skip


def point(owner: Owner, index: int) -> Row:
    """A phone number or an e-mail address; two for each contact."""
    whose, is_email = index // 2, index % 2
    value = f"p{whose}@works.example" if is_email else f"+14155{owner.number % 1000:03d}{whose:04d}"
    kind = "email" if is_email else "phone"
    return owner.id, owner.key(2, index), owner.key(1, whose), kind, value, value, "work", None, 0, value


def photo(owner: Owner, index: int) -> Row:
    """A photo's row."""
    return owner.id, owner.key(3, index) * 2, 300_000, "image/jpeg", 1600, 1200, NOW


def card(owner: Owner, index: int) -> Row:
    """A card that was read."""
    reading = json.dumps({"cards": [{"lines": ["text of a line of a card"] * 40}]})
    revision = CONTACTS + index + 1
    return (owner.id, owner.key(4, index), revision, "read", owner.key(3, index) * 2, None, "3 weeks", "2026-10-30",
            None, None, owner.key(1, index), None, 0, "digest", "1", 1, None, None, NOW, NOW, reading)  # fmt: skip


def follow_up(owner: Owner, index: int) -> Row:
    """A follow-up: some due, some undecided, some done, most to come."""
    state, kind, day = "open", "day", TODAY + timedelta(days=1 + index % 300)
    if index < DUE:
        day = TODAY - timedelta(days=index // 2)
    elif index < DUE + 5:
        kind = "no_date"
    elif index < DUE + 10:
        kind = "ball_with_them"
    elif index % 3 == 0:
        state, day = "done", TODAY - timedelta(days=index % 200)
    when = None if kind in {"no_date", "ball_with_them"} else day.isoformat()
    closed = NOW if state == "done" else None
    revision = CONTACTS + CARDS + index + 1
    return (owner.id, owner.key(5, index), revision, owner.key(1, index % CONTACTS), None, kind, state, when, None,
            when, when, "call me in 3 weeks", "2026-10-30", "in 3 weeks: Friday 20 November",
            '{"spans": [[8, 18]], "confidence": 0.98, "flags": [], "others": []}', "agree on a date for lunch", 0,
            None, closed, None, NOW, NOW)  # fmt: skip


def touch(owner: Owner, index: int) -> Row:
    """A call."""
    at = f"{(TODAY - timedelta(days=index)).isoformat()} 10:00:00.000000"
    revision = CONTACTS + CARDS + PER_OWNER + index + 1
    return (owner.id, owner.key(6, index), revision, owner.key(1, index % CONTACTS), None, "call", 1, at,
            "asked to call again", NOW)  # fmt: skip


REVISIONS = CONTACTS + CARDS + PER_OWNER + TOUCHES


@dataclass(frozen=True, slots=True)
class Filling:
    """What a table is filled with: so many rows of each owner."""

    table: str
    columns: str
    number: int
    row: Callable[[Owner, int], Row]


FILLINGS = (
    Filling(
        "tickler_contacts",
        "account_id id revision name title department organization notes tier event_id confirmed confidences search "
        "sort_name same_as request_digest created_at updated_at",
        CONTACTS,
        contact,
    ),
    Filling(
        "tickler_contact_points",
        "account_id id contact_id kind value raw type confidence position same_as",
        2 * CONTACTS,
        point,
    ),
    Filling("tickler_photos", "account_id sha256 size media_type width height created_at", CARDS, photo),
    Filling(
        "tickler_cards",
        "account_id id revision state front_sha back_sha said said_on region event_id contact_id origin_id position "
        "request_digest engine attempts error_code error_detail created_at read_at reading",
        CARDS,
        card,
    ),
    Filling(
        "tickler_follow_ups",
        "account_id id revision contact_id card_id kind state day time earliest latest words said_on understood "
        "reading objective snoozes outcome closed_at next_id created_at updated_at",
        PER_OWNER,
        follow_up,
    ),
    Filling(
        "tickler_touches",
        "account_id id revision contact_id follow_up_id kind two_way at note created_at",
        TOUCHES,
        touch,
    ),
)


def account(owner: Owner) -> Row:
    """The owner's own row."""
    return owner.id, "", 0, "US", "UTC", '["en"]', 14, 8, 1, REVISIONS, 0, NOW


ACCOUNT = (
    "id name own region time_zone languages default_days day_limit fiscal_start revision pruned_revision created_at"
)


def rows(filling: Filling, crowd: Sequence[Owner]) -> Iterator[Row]:
    """All owners' rows of a table, in turns."""
    for start in range(0, filling.number, ROUND):
        for owner in crowd:
            for index in range(start, min(start + ROUND, filling.number)):
                yield filling.row(owner, index)


def fill(engine: Engine, crowd: Sequence[Owner]) -> None:
    """Writes the crowd into a migrated, empty database, past the checks that its rows are known to meet."""
    batches: list[tuple[str, str, Iterator[Row]]] = [("tickler_accounts", ACCOUNT, (account(owner) for owner in crowd))]
    batches += [(filling.table, filling.columns, rows(filling, crowd)) for filling in FILLINGS]
    if engine.dialect.name == "sqlite":
        _fill_sqlite(str(engine.url.database), batches)
    else:
        _fill_postgresql(engine, batches)


def _fill_sqlite(path: str, batches: Sequence[tuple[str, str, Iterator[Row]]]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("foreign_keys = OFF", "synchronous = OFF", "cache_size = -2000000"):
        connection.execute(f"PRAGMA {pragma}")
    for table, columns, values in batches:
        names = columns.split()
        marks = ", ".join("?" * len(names))
        connection.execute("BEGIN")
        connection.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", values)  # noqa: S608 ours
        connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _fill_postgresql(engine: Engine, batches: Sequence[tuple[str, str, Iterator[Row]]]) -> None:
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        driver = connection.connection.driver_connection
        assert driver is not None
        for table, columns, values in batches:
            with (
                driver.cursor() as cursor,
                cursor.copy(f"COPY {table} ({', '.join(columns.split())}) FROM STDIN") as copy,
            ):
                for row in values:
                    copy.write_row(row)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("SET statement_timeout = 0"))
        connection.execute(text("VACUUM ANALYZE"))
