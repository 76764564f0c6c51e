"""Contacts know how many of their values a person had better look at.

Revision: 0003, after 0002.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SURE = 0.9
LISTS = {"phone": "phones", "email": "emails", "url": "urls", "social": "socials"}
INDEX = "ix_tickler_contacts_account_id_doubts"

KEY = (sa.column("account_id", sa.Uuid()), sa.column("id", sa.Uuid()))
TEXTS = [sa.column(name, sa.Text()) for name in ("name", "title", "department", "organization")]
CONFIRMED, CONFIDENCES = sa.column("confirmed", sa.JSON()), sa.column("confidences", sa.JSON())
CONTACTS = sa.table("tickler_contacts", *KEY, *TEXTS, CONFIRMED, CONFIDENCES, sa.column("doubts", sa.Integer()))


def _details(name: str, *more: sa.ColumnClause[Any]) -> sa.TableClause:
    key = (sa.column("account_id", sa.Uuid()), sa.column("contact_id", sa.Uuid()))
    return sa.table(name, *key, sa.column("confidence", sa.Float()), *more)


POINTS = _details("tickler_contact_points", sa.column("kind", sa.Text()))
ADDRESSES = _details("tickler_addresses")


def upgrade() -> None:
    op.add_column("tickler_contacts", sa.Column("doubts", sa.Integer(), nullable=False, server_default=sa.text("0")))
    connection = op.get_bind()
    unsure = _unsure(connection)
    one = sa.and_(CONTACTS.c.account_id == sa.bindparam("owner"), CONTACTS.c.id == sa.bindparam("key"))
    counted = [
        {"owner": row.account_id, "key": row.id, "number": number}
        for row in connection.execute(sa.select(*KEY, *TEXTS, CONFIRMED, CONFIDENCES).select_from(CONTACTS)).all()
        if (number := _doubts(row, unsure))
    ]
    if counted:
        connection.execute(sa.update(CONTACTS).where(one).values(doubts=sa.bindparam("number")), counted)
    op.create_index(INDEX, "tickler_contacts", ["account_id", "doubts"])


def _unsure(connection: sa.Connection) -> Counter[tuple[Any, Any, str]]:
    """How many doubtful values each list of each contact has."""
    points = sa.select(POINTS.c.account_id, POINTS.c.contact_id, POINTS.c.kind).where(POINTS.c.confidence < SURE)
    found = Counter((row.account_id, row.contact_id, LISTS[row.kind]) for row in connection.execute(points))
    addresses = sa.select(ADDRESSES.c.account_id, ADDRESSES.c.contact_id).where(ADDRESSES.c.confidence < SURE)
    return found + Counter((row.account_id, row.contact_id, "addresses") for row in connection.execute(addresses))


def _doubts(row: Any, unsure: Counter[tuple[Any, Any, str]]) -> int:  # noqa: ANN401  a row of any table
    texts = sum(
        bool(getattr(row, field.name)) and row.confidences.get(field.name, 1) < SURE and field.name not in row.confirmed
        for field in TEXTS
    )
    lists = (*LISTS.values(), "addresses")
    listed = sum(unsure[row.account_id, row.id, field] for field in lists if field not in row.confirmed)
    missing = not row.name and "name" not in row.confirmed
    return int(texts + listed + missing)


def downgrade() -> None:
    op.drop_index(INDEX, "tickler_contacts")
    op.drop_column("tickler_contacts", "doubts")
