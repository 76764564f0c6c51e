"""Answers that are given again keep their entity tag.

Revision: 0002, after 0001.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("tickler_answers", sa.Column("etag", sa.Text()))


def downgrade() -> None:
    op.drop_column("tickler_answers", "etag")
