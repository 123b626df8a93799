"""The schema on both databases: made, brought up, refused when newer, and worked on while it grows."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from alembic import op
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from click.testing import CliRunner
from sqlalchemy import create_engine, inspect, make_url, text
from sqlalchemy.exc import DBAPIError

from connectors.checks import Verdict
from lindesk_bot import checks
from lindesk_bot.audit.chain import verify
from lindesk_bot.cli import main
from lindesk_bot.effects import Record
from lindesk_bot.errors import StoreError
from lindesk_bot.store import engine, tables
from lindesk_bot.store.books import Books
from rules.lifecycle import Event, State
from rules.ticket import STOCKHOLM
from tests.invented import settled
from tests.postgres import Server

NOW = datetime(2026, 3, 16, 8, 41, tzinfo=STOCKHOLM)


def open_books(url: str, *, create: bool = True) -> Books:
    return Books(url, desk="maildir", worker="anna:1", create=create)


def execute(url: str, *statements: str) -> None:
    plain = create_engine(url)
    with plain.begin() as db:
        for statement in statements:
            db.execute(text(statement))
    plain.dispose()


def tables_in(url: str) -> list[str]:
    plain = create_engine(url)
    found = inspect(plain).get_table_names()
    plain.dispose()
    return found


def is_sqlite(url: str) -> bool:
    return url.startswith("sqlite")


def configured(folder: Path, url: str) -> Path:
    return settled(folder / "bot", {"path = ": f'url = "{url}"'})


# -- making and bringing up --------------------------------------------------------------------------------------------


def test_the_migrations_make_the_tables_that_the_program_uses(no_books: str) -> None:
    assert engine.migrate(no_books) == (None, tables.SCHEMA_VERSION)
    assert engine.migrate(no_books) == (tables.SCHEMA_VERSION, tables.SCHEMA_VERSION)
    plain = create_engine(no_books)
    with plain.connect() as db:
        context = MigrationContext.configure(db, opts={"compare_type": True})
        assert compare_metadata(context, tables.metadata) == []
    plain.dispose()


def test_a_migration_that_fails_half_way_leaves_nothing(no_books: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError("half-way")

    monkeypatch.setattr(op, "create_index", broken)
    with pytest.raises(OSError, match="half-way"):
        engine.migrate(no_books)
    monkeypatch.undo()
    assert tables_in(no_books) == []
    assert engine.migrate(no_books)[0] is None


def test_sqlite_is_brought_up_when_the_bot_starts_and_postgresql_only_on_purpose(no_books: str) -> None:
    if is_sqlite(no_books):
        open_books(no_books).close()
        assert "cases" in tables_in(no_books)
    else:
        with pytest.raises(StoreError, match="no books yet") as caught:
            open_books(no_books)
        assert "lindesk-bot migrate" in caught.value.remedy
        assert tables_in(no_books) == []


def test_the_command_makes_the_books_and_says_what_it_has_done(no_books: str, tmp_path: Path) -> None:
    config = configured(tmp_path, no_books)
    first = CliRunner().invoke(main, ["-c", str(config), "migrate"])
    assert (first.exit_code, first.output) == (0, "The database has been brought from nothing to schema 0001.\n")
    again = CliRunner().invoke(main, ["-c", str(config), "migrate"])
    assert (again.exit_code, again.output) == (0, "The database has schema 0001 already.\n")
    open_books(no_books, create=False).close()


# -- older, newer, unknown ---------------------------------------------------------------------------------------------


def test_a_database_of_a_newer_program_is_left_alone(url: str) -> None:
    execute(url, "UPDATE alembic_version SET version_num = '9999'")
    for attempt in (lambda: open_books(url), lambda: open_books(url, create=False), lambda: engine.migrate(url)):
        with pytest.raises(StoreError, match="schema 9999, newer than this program's") as caught:
            attempt()
        assert "newer lindesk-bot" in caught.value.remedy
    execute(url, "UPDATE alembic_version SET version_num = '0001'")


def test_an_older_database_is_not_changed_by_who_only_looks(url: str) -> None:
    execute(url, "UPDATE alembic_version SET version_num = '0000'")
    with pytest.raises(StoreError, match="has schema 0000, and this program needs 0001") as caught:
        open_books(url, create=False)
    assert "backup" in caught.value.remedy
    execute(url, "UPDATE alembic_version SET version_num = '0001'")


def test_a_version_that_nobody_knows_is_said_so(url: str) -> None:
    execute(url, "UPDATE alembic_version SET version_num = '0000'")
    with pytest.raises(StoreError, match="schema 0000, which this program does not know"):
        engine.migrate(url)
    execute(url, "UPDATE alembic_version SET version_num = '0001'")


def test_a_worker_that_runs_goes_on_while_the_next_schema_is_laid_under_it(no_books: str) -> None:
    """Expand: a new column has a default, a new table is nobody's yet. See docs/adr/0007-migrations.md."""
    engine.migrate(no_books)
    running = open_books(no_books)
    assert running.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    case = running.claim(NOW, 600)
    assert case is not None
    execute(
        no_books,
        "ALTER TABLE cases ADD COLUMN of_the_next_program TEXT NOT NULL DEFAULT ''",
        "CREATE TABLE of_the_next_program (id INTEGER PRIMARY KEY)",
        "UPDATE alembic_version SET version_num = '0002'",
    )
    assert running.record(Record(case, "case.closed", Event.NOTHING_NEW), NOW).case.state is State.CLOSED
    assert running.take_in("T-2", "v1", "LU-BBBBBBBB", NOW)
    assert running.claim(NOW, 600) is not None
    assert verify(running.trail()).holds
    running.close()
    with pytest.raises(StoreError, match="schema 0002, newer than this program's"):
        open_books(no_books)


# -- PostgreSQL's own --------------------------------------------------------------------------------------------------


def test_the_workers_role_does_all_that_the_bot_does_and_cannot_touch_the_trail(postgresql: Server) -> None:
    url = postgresql.database()
    owned = make_url(url)
    for role in ("books_owner", "books_worker"):
        postgresql.execute(f"CREATE ROLE {role} LOGIN")
    postgresql.execute(f"ALTER DATABASE {owned.database} OWNER TO books_owner")
    workers = owned.set(username="books_worker").render_as_string()
    assert engine.migrate(workers, role="books_owner") == (None, "0001")

    books = open_books(workers)
    assert books.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    case = books.claim(NOW, 600)
    assert case is not None
    books.record(Record(case, "case.closed", Event.NOTHING_NEW), NOW)
    books.release(case)
    assert verify(books.trail()).entries == 2
    for attack in (
        "UPDATE audit SET entry = 'x'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "ALTER TABLE audit DISABLE TRIGGER ALL",
        "DROP TABLE audit",
        "CREATE TABLE more (id INTEGER)",
        "UPDATE alembic_version SET version_num = '0000'",
        "INSERT INTO audit VALUES (3, 'x', 'y')",
        "DROP FUNCTION audit_append(integer, text, text)",
    ):
        with books._engine.connect() as db, pytest.raises(DBAPIError, match=r"permission denied|must be owner"):
            db.execute(text(attack))
    books.close()


def test_a_worker_that_falls_silent_within_a_transaction_does_not_hold_the_others_up_for_ever(
    postgresql_database: Callable[[Path], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_HELD_UP_SECONDS", 1)
    url = postgresql_database(Path())
    silent, other = open_books(url), open_books(url)
    with pytest.raises(StoreError, match="locked"), silent._transaction() as db:  # noqa: PT012  the silence is within
        engine.lock_trail(db)  # and here its machine is paused
        other.append(NOW, "run.started", {})
        silent._append(db, NOW, "run.started", {"late": True})
    assert verify(other.trail()).entries == 1
    silent.append(NOW, "run.started", {})
    assert verify(other.trail()).holds
    silent.close()
    other.close()


def test_a_server_that_was_away_costs_a_call_and_the_next_one_goes_on(
    postgresql: Server, postgresql_database: Callable[[Path], str]
) -> None:
    url = postgresql_database(Path())
    books = open_books(url)
    books.append(NOW, "run.started", {})
    name = make_url(url).database
    postgresql.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608  ours
    with pytest.raises(StoreError, match="server cannot be used"):
        books.append(NOW, "run.stopped", {})
    books.append(NOW, "run.started", {})
    assert verify(books.trail()).entries == 2
    books.close()


def test_a_server_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="server cannot be used") as caught:
        open_books(f"postgresql+psycopg://bot@/books?host={tmp_path}")
    assert "[store] url" in caught.value.remedy


def test_a_case_that_is_claimed_while_the_queue_is_read_is_not_put_off(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, other = open_books(url), open_books(url)
    assert reader.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    free = Books._free

    def claimed_just_now(lease_until: int, clock: int) -> bool:
        if not is_sqlite(url):  # whose lock stands around it all
            assert other.claim(NOW, 600) is not None
        return free(lease_until, clock)

    monkeypatch.setattr(reader, "_free", claimed_just_now)
    assert reader.take_in("T-1", "v2", "LU-AAAAAAAA", NOW) is is_sqlite(url)
    reader.close()
    other.close()


def test_check_says_what_to_do_about_a_database_without_books(postgresql: Server, tmp_path: Path) -> None:
    config = configured(tmp_path, postgresql.database())
    (found,) = (one for one in checks.run(config) if one.what == "database")
    assert (found.verdict, found.found) == (Verdict.FAILED, "The database has no books yet.")
    assert "lindesk-bot migrate" in found.remedy


def test_check_names_the_database_and_its_schema(url: str, tmp_path: Path) -> None:
    found = {one.what: one for one in checks.run(configured(tmp_path, url))}
    assert found["database"].verdict is Verdict.OK
    kind = "SQLite" if is_sqlite(url) else "PostgreSQL"
    assert found["database"].found.startswith(kind)
    assert found["database"].found.endswith("schema 0001")
    assert "clocks" not in found


def test_roles_are_postgresqls(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no roles"):
        engine.migrate(f"sqlite:///{tmp_path}/books.sqlite", role="owner")
