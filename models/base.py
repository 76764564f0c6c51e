"""What all tables share: naming, column types, the owner's key, and how engines and sessions are made."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any, ClassVar, TypeAlias
from uuid import UUID, uuid4

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    ForeignKeyConstraint,
    MetaData,
    Text,
    TypeDecorator,
    Uuid,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

Json: TypeAlias = dict[str, Any]

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

CLUSTERED = {"sqlite_with_rowid": False}
"""Table option: SQLite keeps the rows in the order of their key, so an owner's rows lie together."""

SortText = Text().with_variant(Text(collation="C"), "postgresql")
"""Text ordered by code point, on PostgreSQL as on SQLite, whatever the server's language."""


class UtcDateTime(TypeDecorator[dt.datetime]):
    """A moment: refuses naive datetimes, keeps UTC and gives back aware ones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """To UTC; a datetime without a zone could be anybody's midnight."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"naive datetime {value!r}")
        return value.astimezone(dt.UTC)

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """SQLite keeps no zone: what was written is UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


class Base(DeclarativeBase):
    """The declarative base of all tables."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        UUID: Uuid(),
        dt.datetime: UtcDateTime(),
        Json: JSON(none_as_null=True),
        list[str]: JSON(),
        list[Json]: JSON(),
        dict[str, str]: JSON(),
        dict[str, float]: JSON(),
    }


class Owned:
    """The key of every owned row: the owner first, so that no query and no reference can leave it out."""

    account_id: Mapped[UUID] = mapped_column(ForeignKey("tickler_accounts.id"), primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)


class Synced(Owned):
    """An owned row that devices keep a copy of; `revision` is the account's counter at its last change."""

    revision: Mapped[int] = mapped_column(BigInteger)


def enum_of(values: type[StrEnum]) -> Enum:
    """Text that the database checks to be one of an enum's values."""
    return Enum(
        values,
        native_enum=False,
        create_constraint=True,
        length=20,
        values_callable=list,
        name=values.__name__.lower(),
    )


def owned_reference(column: str, table: str, key: str = "id") -> ForeignKeyConstraint:
    """A reference that the database refuses across owners."""
    return ForeignKeyConstraint(["account_id", column], [f"{table}.account_id", f"{table}.{key}"])
