"""The tables. No ticket text, no name, no customer's data has a column here (docs/architecture.md).

Written for SQLite and PostgreSQL alike: moments are stored as UTC ISO text with a fixed width, so that they sort and
compare as text on both; lists and objects are JSON text. What foreign systems name (tickets, users, versions) has no
length of ours: SQLite would keep what PostgreSQL then refuses.
"""

import json
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
)

from rules.ticket import STOCKHOLM

SCHEMA_VERSION = "0001"
"""The newest migration that this program knows (``migrations/versions``)."""


class Moment(TypeDecorator[datetime]):
    """An aware datetime; in Stockholm time in the program, UTC text in the database."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Aware datetime → ``2026-03-16T07:00:00.000000+00:00``."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("the books keep aware datetimes only")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Back, in Stockholm time."""
        return None if value is None else datetime.fromisoformat(value).astimezone(STOCKHOLM)


class Days(TypeDecorator[tuple[date, ...]]):
    """A tuple of dates as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[date, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002
        """Dates → ``["2026-03-16"]``."""
        return json.dumps([day.isoformat() for day in value or ()])

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[date, ...]:  # noqa: ARG002
        """Back."""
        return tuple(date.fromisoformat(day) for day in json.loads(value or "[]"))


class Words(TypeDecorator[tuple[str, ...]]):
    """A tuple of short codes as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002
        """Codes → JSON."""
        return json.dumps([str(word) for word in value or ()])

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[str, ...]:  # noqa: ARG002
        """Back."""
        return tuple(json.loads(value or "[]"))


metadata = MetaData()

cases = Table(
    "cases",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("desk", String(40), nullable=False),
    Column("ticket_id", Text, nullable=False),
    Column("reference", String(20), nullable=False, unique=True),
    Column("state", String(20), nullable=False),
    Column("seen_version", Text, nullable=False, server_default=""),
    # Claim: who holds the case, until when by the database's clock (seconds since 1970), and the fence.
    Column("fence", Integer, nullable=False, server_default="0"),
    Column("holder", Text, nullable=False, server_default=""),
    Column("lease_until", BigInteger, nullable=False, server_default="0"),
    Column("received_at", Moment, nullable=False),
    Column("due_at", Moment),
    Column("wake_at", Moment),
    Column("requester", Text, nullable=False, server_default=""),
    Column("provider", String(80), nullable=False, server_default=""),
    Column("kind", String(20)),
    Column("dates", Days, nullable=False, server_default="[]"),
    Column("reason", String(40)),
    Column("attention", Boolean, nullable=False, server_default=false()),
    Column("causes", Words, nullable=False, server_default="[]"),
    Column("order", String(20), nullable=False, server_default=""),
    Column("read_upto", String(20), nullable=False, server_default=""),
    Column("booked", Days, nullable=False, server_default="[]"),
    Column("delivered", Days, nullable=False, server_default="[]"),
    Column("done_order", String(20), nullable=False, server_default=""),
    Column("unknown_rows", Integer, nullable=False, server_default="0"),
    Column("protected_rows", Integer, nullable=False, server_default="0"),
    Column("closing", Boolean, nullable=False, server_default=false()),
    Column("withdrawn_by", String(20), nullable=False, server_default=""),
    Column("questions", Integer, nullable=False, server_default="0"),
    Column("asked_at", Moment),
    Column("reminded", Boolean, nullable=False, server_default=false()),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("trouble", Text, nullable=False, server_default=""),
    Column("trouble_since", Moment),
    Column("accept_shrunken", Boolean, nullable=False, server_default=false()),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    UniqueConstraint("desk", "ticket_id"),
    Index("cases_to_do", "wake_at", "due_at"),
)

writes = Table(
    "writes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False),
    Column("purpose", Text, nullable=False),
    Column("reference", String(30), nullable=False),
    Column("state", String(20), nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("settle_at", Moment),
    Column("updated_at", Moment, nullable=False),
    UniqueConstraint("case_id", "purpose"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, ForeignKey("cases.id"), nullable=False),
    Column("provider", String(80), nullable=False),
    Column("day", String(10)),
    Column("taken_at", Moment, nullable=False),
    Column("customers", Integer, nullable=False),
    Column("akutlarm", Integer, nullable=False),
    Column("billable", Integer, nullable=False),
    Column("unknown", Integer, nullable=False),
    Column("unknown_rows", Integer, nullable=False),
    Column("protected", Integer, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("file_sha256", String(64), nullable=False),
    Column("rows_sha256", String(64), nullable=False),
    Index("deliveries_of_provider", "provider", "taken_at"),
)

audit = Table(
    "audit",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("entry", Text, nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
)
