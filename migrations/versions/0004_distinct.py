"""Contacts know from whom they are told apart.

Revision: 0004, after 0003.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("tickler_contacts", sa.Column("distinct_from", sa.JSON()))


def downgrade() -> None:
    op.drop_column("tickler_contacts", "distinct_from")
