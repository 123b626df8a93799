"""The books: cases, writes, deliveries and the append-only audit trail."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and the triggers that let the trail only grow."""
    op.create_table(
        "audit",
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("position"),
        sa.UniqueConstraint("hash"),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("ticket_id", sa.Text(), nullable=False),
        sa.Column("reference", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("seen_version", sa.Text(), server_default="", nullable=False),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("holder", sa.Text(), server_default="", nullable=False),
        sa.Column("lease_until", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("received_at", sa.String(32), nullable=False),
        sa.Column("due_at", sa.String(32), nullable=True),
        sa.Column("wake_at", sa.String(32), nullable=True),
        sa.Column("requester", sa.Text(), server_default="", nullable=False),
        sa.Column("provider", sa.String(length=80), server_default="", nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=True),
        sa.Column("dates", sa.Text(), server_default="[]", nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("attention", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("causes", sa.Text(), server_default="[]", nullable=False),
        sa.Column("order", sa.String(length=20), server_default="", nullable=False),
        sa.Column("read_upto", sa.String(length=20), server_default="", nullable=False),
        sa.Column("booked", sa.Text(), server_default="[]", nullable=False),
        sa.Column("delivered", sa.Text(), server_default="[]", nullable=False),
        sa.Column("done_order", sa.String(length=20), server_default="", nullable=False),
        sa.Column("unknown_rows", sa.Integer(), server_default="0", nullable=False),
        sa.Column("protected_rows", sa.Integer(), server_default="0", nullable=False),
        sa.Column("closing", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("withdrawn_by", sa.String(length=20), server_default="", nullable=False),
        sa.Column("questions", sa.Integer(), server_default="0", nullable=False),
        sa.Column("asked_at", sa.String(32), nullable=True),
        sa.Column("reminded", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("trouble", sa.Text(), server_default="", nullable=False),
        sa.Column("trouble_since", sa.String(32), nullable=True),
        sa.Column("accept_shrunken", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("desk", "ticket_id"),
        sa.UniqueConstraint("reference"),
    )
    op.create_index("cases_to_do", "cases", ["wake_at", "due_at"], unique=False)
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("provider", sa.String(length=80), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=True),
        sa.Column("taken_at", sa.String(32), nullable=False),
        sa.Column("customers", sa.Integer(), nullable=False),
        sa.Column("akutlarm", sa.Integer(), nullable=False),
        sa.Column("billable", sa.Integer(), nullable=False),
        sa.Column("unknown", sa.Integer(), nullable=False),
        sa.Column("unknown_rows", sa.Integer(), nullable=False),
        sa.Column("protected", sa.Integer(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("file_sha256", sa.String(length=64), nullable=False),
        sa.Column("rows_sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("deliveries_of_provider", "deliveries", ["provider", "taken_at"], unique=False)
    op.create_table(
        "writes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("reference", sa.String(length=30), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("settle_at", sa.String(32), nullable=True),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["cases.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("case_id", "purpose"),
    )
    if op.get_bind().dialect.name == "postgresql":
        _guard_trail_in_postgresql()
    else:
        _guard_trail_in_sqlite()


def _guard_trail_in_sqlite() -> None:
    # INSERT OR REPLACE deletes without firing a DELETE trigger (unless recursive_triggers is on, which whoever
    # opens the file decides). So the INSERT itself is held to the next position, and to a hash that is not there yet:
    # a replacement by the hash of an older entry would delete that one.
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{verb.lower()} BEFORE {verb} ON audit "
            f"BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END"
        )
    op.execute(
        "CREATE TRIGGER audit_next BEFORE INSERT ON audit "
        "WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM audit) "
        "OR EXISTS (SELECT 1 FROM audit WHERE hash = NEW.hash) "
        "BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END"
    )


def _guard_trail_in_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF TG_OP = 'INSERT' AND NEW.position = (SELECT coalesce(max(position), 0) + 1 FROM audit) "
        "THEN RETURN NEW; END IF; "
        "RAISE EXCEPTION 'the audit trail only grows'; END $$"
    )
    op.execute(
        "CREATE TRIGGER audit_only_grows BEFORE INSERT OR UPDATE OR DELETE ON audit "
        "FOR EACH ROW EXECUTE FUNCTION audit_only_grows()"
    )
    op.execute(
        "CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()"
    )
    # What a worker's role may do instead of INSERT (docs/audit.md): the database looks for itself whether an entry
    # follows from the last one. 1280330818 is the lock of store/engine.py.
    schema = op.get_bind().execute(sa.text("SELECT quote_ident(current_schema())")).scalar_one()
    op.execute(
        "CREATE FUNCTION audit_append(new_position integer, new_entry text, new_hash text) RETURNS void "  # noqa: S608  the schema is quoted
        f"LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$ DECLARE last_hash text; BEGIN "
        "PERFORM pg_advisory_xact_lock(1280330818); "
        "SELECT hash INTO last_hash FROM audit ORDER BY position DESC LIMIT 1; "
        "IF (new_entry::jsonb ->> 'previous') IS DISTINCT FROM coalesce(last_hash, repeat('0', 64)) "
        "OR (new_entry::jsonb ->> 'position') IS DISTINCT FROM new_position::text OR new_hash IS DISTINCT FROM "
        "encode(sha256(convert_to('lindesk-bot audit v1' || chr(10) || new_entry, 'UTF8')), 'hex') "
        "THEN RAISE EXCEPTION 'the audit trail only grows'; END IF; "
        "INSERT INTO audit (position, entry, hash) VALUES (new_position, new_entry, new_hash); END $$"
    )
    op.execute("REVOKE EXECUTE ON FUNCTION audit_append(integer, text, text) FROM PUBLIC")
