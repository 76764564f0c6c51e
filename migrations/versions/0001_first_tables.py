"""The first tables.

Revision: 0001, after none.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SORT_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    _accounts()
    _workers()
    _answers()
    _devices()
    _events()
    _pairing_codes()
    _photos()
    _tombstones()
    _contacts()
    _addresses()
    _cards()
    _contact_points()
    _follow_ups()
    _touches()


def downgrade() -> None:
    for table in (
        "tickler_touches",
        "tickler_follow_ups",
        "tickler_contact_points",
        "tickler_cards",
        "tickler_addresses",
        "tickler_contacts",
        "tickler_tombstones",
        "tickler_photos",
        "tickler_pairing_codes",
        "tickler_events",
        "tickler_devices",
        "tickler_answers",
        "tickler_workers",
        "tickler_accounts",
    ):
        op.drop_table(table)


def _accounts() -> None:
    op.create_table(
        "tickler_accounts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("email", sa.Text()),
        sa.Column("password_hash", sa.Text()),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("default_days", sa.Integer(), nullable=False),
        sa.Column("day_limit", sa.Integer(), nullable=False),
        sa.Column("fiscal_start", sa.Integer(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("pruned_revision", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tickler_accounts")),
        sa.UniqueConstraint("email", name=op.f("uq_tickler_accounts_email")),
    )
    op.create_index(
        op.f("uq_tickler_accounts_own"),
        "tickler_accounts",
        ["own"],
        unique=True,
        sqlite_where=sa.text("own"),
        postgresql_where=sa.text("own"),
    )


def _workers() -> None:
    op.create_table(
        "tickler_workers",
        sa.Column("executor_id", sa.Text(), nullable=False),
        sa.Column("beat_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("executor_id", name=op.f("pk_tickler_workers")),
    )


def _answers() -> None:
    op.create_table(
        "tickler_answers",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("request_digest", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "key", name=op.f("pk_tickler_answers")),
        sa.ForeignKeyConstraint(["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_answers_account_id")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_tickler_answers_created_at"), "tickler_answers", ["created_at"])


def _devices() -> None:
    op.create_table(
        "tickler_devices",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True)),
        sa.Column("last_seen_at", sa.DateTime(timezone=True)),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_tickler_devices")),
        sa.ForeignKeyConstraint(["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_devices_account_id")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_tickler_devices_token_hash")),
        sqlite_with_rowid=False,
    )


def _events() -> None:
    op.create_table(
        "tickler_events",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date()),
        sa.Column("ends_on", sa.Date()),
        sa.Column("place", sa.Text()),
        sa.Column("search", sa.Text(), nullable=False),
        sa.Column("sort_name", SORT_TEXT, nullable=False),
        sa.Column("request_digest", sa.Text()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_tickler_events")),
        sa.ForeignKeyConstraint(["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_events_account_id")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_tickler_events_account_id_revision"), "tickler_events", ["account_id", "revision"])
    op.create_index(
        op.f("ix_tickler_events_account_id_sort_name_id"), "tickler_events", ["account_id", "sort_name", "id"]
    )


def _pairing_codes() -> None:
    op.create_table(
        "tickler_pairing_codes",
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_tickler_pairing_codes")),
        sa.ForeignKeyConstraint(
            ["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_pairing_codes_account_id")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_tickler_pairing_codes_account_id"), "tickler_pairing_codes", ["account_id"])


def _photos() -> None:
    op.create_table(
        "tickler_photos",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "sha256", name=op.f("pk_tickler_photos")),
        sa.ForeignKeyConstraint(["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_photos_account_id")),
        sqlite_with_rowid=False,
    )


def _tombstones() -> None:
    op.create_table(
        "tickler_tombstones",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "kind", "id", name=op.f("pk_tickler_tombstones")),
        sa.ForeignKeyConstraint(["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_tombstones_account_id")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_tickler_tombstones_account_id_revision"), "tickler_tombstones", ["account_id", "revision"])
    op.create_index(op.f("ix_tickler_tombstones_deleted_at"), "tickler_tombstones", ["deleted_at"])


def _contacts() -> None:
    op.create_table(
        "tickler_contacts",
        sa.Column("name", sa.Text()),
        sa.Column("title", sa.Text()),
        sa.Column("department", sa.Text()),
        sa.Column("organization", sa.Text()),
        sa.Column("notes", sa.Text()),
        sa.Column("tier", sa.Text()),
        sa.Column("event_id", sa.Uuid()),
        sa.Column("confirmed", sa.JSON(), nullable=False),
        sa.Column("confidences", sa.JSON(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.Column("sort_name", SORT_TEXT, nullable=False),
        sa.Column("same_as", sa.Text()),
        sa.Column("request_digest", sa.Text()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_tickler_contacts")),
        sa.ForeignKeyConstraint(
            ["account_id", "event_id"],
            ["tickler_events.account_id", "tickler_events.id"],
            name=op.f("fk_tickler_contacts_account_id_event_id"),
        ),
        sa.ForeignKeyConstraint(["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_contacts_account_id")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_tickler_contacts_account_id_event_id"), "tickler_contacts", ["account_id", "event_id"])
    op.create_index(op.f("ix_tickler_contacts_account_id_revision"), "tickler_contacts", ["account_id", "revision"])
    op.create_index(op.f("ix_tickler_contacts_account_id_same_as"), "tickler_contacts", ["account_id", "same_as"])
    op.create_index(
        op.f("ix_tickler_contacts_account_id_sort_name_id"), "tickler_contacts", ["account_id", "sort_name", "id"]
    )


def _addresses() -> None:
    op.create_table(
        "tickler_addresses",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("type", sa.Text()),
        sa.Column("confidence", sa.Float()),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "contact_id", "id", name=op.f("pk_tickler_addresses")),
        sa.ForeignKeyConstraint(
            ["account_id", "contact_id"],
            ["tickler_contacts.account_id", "tickler_contacts.id"],
            name=op.f("fk_tickler_addresses_account_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_addresses_account_id")),
        sqlite_with_rowid=False,
    )


def _cards() -> None:
    op.create_table(
        "tickler_cards",
        sa.Column(
            "state",
            sa.Enum(
                "waiting",
                "reading",
                "read",
                "failed",
                "parked",
                name=op.f("ck_tickler_cards_cardstate"),
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("front_sha", sa.Text(), nullable=False),
        sa.Column("back_sha", sa.Text()),
        sa.Column("said", sa.Text()),
        sa.Column("said_on", sa.Date()),
        sa.Column("region", sa.Text()),
        sa.Column("event_id", sa.Uuid()),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("origin_id", sa.Uuid()),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("request_digest", sa.Text()),
        sa.Column("engine", sa.Text()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error_code", sa.Text()),
        sa.Column("error_detail", sa.Text()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True)),
        sa.Column("reading", sa.JSON()),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_tickler_cards")),
        sa.ForeignKeyConstraint(
            ["account_id", "back_sha"],
            ["tickler_photos.account_id", "tickler_photos.sha256"],
            name=op.f("fk_tickler_cards_account_id_back_sha"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id", "contact_id"],
            ["tickler_contacts.account_id", "tickler_contacts.id"],
            name=op.f("fk_tickler_cards_account_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id", "event_id"],
            ["tickler_events.account_id", "tickler_events.id"],
            name=op.f("fk_tickler_cards_account_id_event_id"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id", "front_sha"],
            ["tickler_photos.account_id", "tickler_photos.sha256"],
            name=op.f("fk_tickler_cards_account_id_front_sha"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id", "origin_id"],
            ["tickler_cards.account_id", "tickler_cards.id"],
            name=op.f("fk_tickler_cards_account_id_origin_id"),
        ),
        sa.ForeignKeyConstraint(["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_cards_account_id")),
    )
    op.create_index(op.f("ix_tickler_cards_account_id_contact_id"), "tickler_cards", ["account_id", "contact_id"])
    op.create_index(
        op.f("ix_tickler_cards_account_id_created_at_id"), "tickler_cards", ["account_id", "created_at", "id"]
    )
    op.create_index(op.f("ix_tickler_cards_account_id_revision"), "tickler_cards", ["account_id", "revision"])
    op.create_index(op.f("ix_tickler_cards_state_created_at"), "tickler_cards", ["state", "created_at"])


def _contact_points() -> None:
    op.create_table(
        "tickler_contact_points",
        sa.Column(
            "kind",
            sa.Enum(
                "phone",
                "email",
                "url",
                "social",
                name=op.f("ck_tickler_contact_points_pointkind"),
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("type", sa.Text()),
        sa.Column("confidence", sa.Float()),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("same_as", sa.String(320), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "contact_id", "id", name=op.f("pk_tickler_contact_points")),
        sa.ForeignKeyConstraint(
            ["account_id", "contact_id"],
            ["tickler_contacts.account_id", "tickler_contacts.id"],
            name=op.f("fk_tickler_contact_points_account_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_contact_points_account_id")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_tickler_contact_points_account_id_kind_same_as"),
        "tickler_contact_points",
        ["account_id", "kind", "same_as"],
    )


def _follow_ups() -> None:
    op.create_table(
        "tickler_follow_ups",
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("card_id", sa.Uuid()),
        sa.Column(
            "kind",
            sa.Enum(
                "day",
                "window",
                "ball_with_them",
                "no_date",
                name=op.f("ck_tickler_follow_ups_followupkind"),
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "done",
                "dropped",
                name=op.f("ck_tickler_follow_ups_followupstate"),
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("day", sa.Date()),
        sa.Column("time", sa.Time()),
        sa.Column("earliest", sa.Date()),
        sa.Column("latest", sa.Date()),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("said_on", sa.Date()),
        sa.Column("understood", sa.Text(), nullable=False),
        sa.Column("reading", sa.JSON()),
        sa.Column("objective", sa.Text()),
        sa.Column("snoozes", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text()),
        sa.Column("closed_at", sa.DateTime(timezone=True)),
        sa.Column("next_id", sa.Uuid()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_tickler_follow_ups")),
        sa.ForeignKeyConstraint(
            ["account_id", "card_id"],
            ["tickler_cards.account_id", "tickler_cards.id"],
            name=op.f("fk_tickler_follow_ups_account_id_card_id"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id", "contact_id"],
            ["tickler_contacts.account_id", "tickler_contacts.id"],
            name=op.f("fk_tickler_follow_ups_account_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id", "next_id"],
            ["tickler_follow_ups.account_id", "tickler_follow_ups.id"],
            name=op.f("fk_tickler_follow_ups_account_id_next_id"),
        ),
        sa.ForeignKeyConstraint(["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_follow_ups_account_id")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_tickler_follow_ups_account_id_contact_id"), "tickler_follow_ups", ["account_id", "contact_id"]
    )
    op.create_index(
        op.f("ix_tickler_follow_ups_account_id_created_at_id"), "tickler_follow_ups", ["account_id", "created_at", "id"]
    )
    op.create_index(op.f("ix_tickler_follow_ups_account_id_revision"), "tickler_follow_ups", ["account_id", "revision"])
    op.create_index(
        op.f("ix_tickler_follow_ups_account_id_state_day_id"),
        "tickler_follow_ups",
        ["account_id", "state", "day", "id"],
    )
    op.create_index(
        op.f("ix_tickler_follow_ups_without_day"),
        "tickler_follow_ups",
        ["account_id", "created_at", "id"],
        sqlite_where=sa.text("day IS NULL AND state = 'open'"),
        postgresql_where=sa.text("day IS NULL AND state = 'open'"),
    )


def _touches() -> None:
    op.create_table(
        "tickler_touches",
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("follow_up_id", sa.Uuid()),
        sa.Column(
            "kind",
            sa.Enum(
                "call",
                "voicemail",
                "mail",
                "message",
                "meeting",
                "note",
                name=op.f("ck_tickler_touches_touchkind"),
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("two_way", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "id", name=op.f("pk_tickler_touches")),
        sa.ForeignKeyConstraint(
            ["account_id", "contact_id"],
            ["tickler_contacts.account_id", "tickler_contacts.id"],
            name=op.f("fk_tickler_touches_account_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id", "follow_up_id"],
            ["tickler_follow_ups.account_id", "tickler_follow_ups.id"],
            name=op.f("fk_tickler_touches_account_id_follow_up_id"),
        ),
        sa.ForeignKeyConstraint(["account_id"], ["tickler_accounts.id"], name=op.f("fk_tickler_touches_account_id")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_tickler_touches_account_id_contact_id_at_id"),
        "tickler_touches",
        ["account_id", "contact_id", "at", "id"],
    )
    op.create_index(op.f("ix_tickler_touches_account_id_revision"), "tickler_touches", ["account_id", "revision"])
