"""A database that is locked, full, read-only, damaged, missing or newer: said with its remedy, and nothing is lost."""

import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, create_mock_engine, event, text
from sqlalchemy.schema import ExecutableDDLElement

from lindesk_bot.audit.chain import verify
from lindesk_bot.effects import Record
from lindesk_bot.errors import StoreError, TrailError
from lindesk_bot.store import engine as engines
from lindesk_bot.store import tables
from lindesk_bot.store.books import Books
from rules.lifecycle import Event, State
from rules.ticket import STOCKHOLM

NOW = datetime(2026, 3, 16, 8, 41, tzinfo=STOCKHOLM)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "books.sqlite"


@pytest.fixture
def books(path: Path) -> Iterator[Books]:
    opened = open_books(path)
    yield opened
    opened.close()


def open_books(path: Path, *, create: bool = True) -> Books:
    return Books(f"sqlite:///{path}", desk="maildir", worker="anna:1", create=create)


# -- the schema --------------------------------------------------------------------------------------------------------


def test_the_migrations_give_the_columns_the_same_defaults_too(books: Books) -> None:
    plain = create_engine("sqlite://")
    tables.metadata.create_all(plain)
    for table in tables.metadata.sorted_tables:
        described = []
        for engine in (books._engine, plain):
            with engine.connect() as db:
                described.append(db.exec_driver_sql(f"PRAGMA table_info('{table.name}')").all())
        assert described[0] == described[1]
    plain.dispose()


def test_the_schema_can_be_said_in_postgresql() -> None:
    said: dict[str, str] = {}

    def keep(statement: ExecutableDDLElement, *_: object) -> None:
        said[str(statement.element)] = str(statement.compile(dialect=server.dialect))  # type: ignore[attr-defined]

    server = create_mock_engine("postgresql+psycopg://", keep)
    tables.metadata.create_all(server, checkfirst=False)
    assert set(said) >= {table.name for table in tables.metadata.sorted_tables}
    assert "lease_until BIGINT" in said["cases"], "seconds since 1970 pass 2^31 in 2038"


def test_no_table_has_room_for_a_text_a_name_or_an_address() -> None:
    names = {f"{table.name}.{column.name}" for table in tables.metadata.sorted_tables for column in table.columns}
    for word in ("name", "body", "subject", "address", "text", "phone", "customer_id", "identity"):
        assert not [name for name in names if name.rpartition(".")[2] == word]


def test_a_database_of_a_newer_program_is_left_alone(path: Path) -> None:
    open_books(path).close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="schema 9999, newer than this program's") as caught:
        open_books(path)
    assert "newer lindesk-bot" in caught.value.remedy
    assert path.read_bytes() == before


def test_sqlite_keeps_what_was_answered_and_forgets_what_was_deleted(books: Books) -> None:
    with books._engine.connect() as db:
        settings = {
            name: db.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 10_000,
    }


# -- for the bot's eyes ------------------------------------------------------------------------------------------------


def test_nobody_else_can_read_the_database_whatever_the_umask(path: Path) -> None:
    old = os.umask(0)
    try:
        books = open_books(path)
        books.append(NOW, "run.started", {})
        files = {one.name: stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()}
        books.close()
    finally:
        os.umask(old)
    assert files == {"books.sqlite": 0o600, "books.sqlite-shm": 0o600, "books.sqlite-wal": 0o600}


# -- what can go wrong -------------------------------------------------------------------------------------------------


def test_who_only_looks_makes_no_database(path: Path) -> None:
    with pytest.raises(StoreError, match=r"There is no database .*books\.sqlite"):
        open_books(path, create=False)
    assert list(path.parent.iterdir()) == []


def test_a_folder_that_is_missing_is_named_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"books\.sqlite cannot be made \(No such file") as caught:
        open_books(tmp_path / "not mounted" / "books.sqlite")
    assert "folder of [store] path exists" in caught.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_files_place_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        open_books(tmp_path)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_books_without_a_file_are_no_books(url: str) -> None:
    with pytest.raises(StoreError, match="has no file"):
        Books(url, desk="maildir", worker="anna:1")


@pytest.mark.parametrize(
    "url",
    [
        "hunter2",
        "postgresql+nodriver://bot:hunter2@db.kommunen.example/books",
        "nosuchdatabase://bot:hunter2@db.kommunen.example/books",
        "mysql+hunter2://bot:hunter2@db.kommunen.example:port/books",
    ],
)
def test_a_url_that_cannot_be_used_is_not_repeated(url: str) -> None:
    with pytest.raises(StoreError, match=r"\[store\] url") as caught:
        Books(url, desk="maildir", worker="anna:1")
    assert "bot:hunter2" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_a_file_that_is_no_database_is_left_for_a_look(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04 a workbook, say " * 100)
    with pytest.raises(StoreError, match="damaged, or is no database") as caught:
        open_books(path)
    assert "restore the last backup" in caught.value.remedy
    assert path.read_bytes().startswith(b"PK")


def test_a_damaged_page_is_told_of_when_it_is_met(path: Path) -> None:
    books = open_books(path)
    for number in range(300):
        books.append(NOW, "run.started", {"number": number})
    books.close()
    raw = bytearray(path.read_bytes())
    for page in range(4096 * 12, len(raw), 4096):
        raw[page : page + 4096] = b"\xff" * 4096
    path.write_bytes(raw)
    damaged = open_books(path)
    with pytest.raises(StoreError, match="damaged"):
        list(damaged.trail())
    damaged.close()


def test_a_locked_database_is_waited_for_and_then_said_so(
    books: Books, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert books.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    case = books.claim(NOW, 600)
    assert case is not None
    monkeypatch.setattr(engines, "_BUSY_SECONDS", 0)
    impatient = open_books(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="database is locked") as caught:
        impatient.record(Record(case, "case.closed", Event.NOTHING_NEW), NOW)
    assert "tries again by itself" in caught.value.remedy
    assert impatient.find_case(case.reference).state is State.RECEIVED, "looking is not held up"
    holder.execute("ROLLBACK")
    holder.close()
    assert impatient.record(Record(case, "case.closed", Event.NOTHING_NEW), NOW).case.state is State.CLOSED
    impatient.close()


def test_a_full_disk_loses_nothing_and_the_bot_goes_on_when_there_is_room(books: Books) -> None:
    assert books.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    books._engine.dispose()
    full = True

    @event.listens_for(books._engine, "connect")
    def no_room(connection: sqlite3.Connection, _record: object) -> None:
        if full:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")

    written = 1
    with pytest.raises(StoreError, match="disk is full") as caught:  # noqa: PT012  it fits until it does not
        for _ in range(1000):
            books.append(NOW, "run.started", {"filling": "x" * 500})
            written += 1
    assert "nothing is lost" in caught.value.remedy
    case = books.claim(NOW, 600)
    assert case is not None, "what takes no room can still be done"
    assert len(list(books.trail())) == written
    full = False
    books._engine.dispose()
    recorded = books.record(Record(case, "case.closed", Event.NOTHING_NEW), NOW)
    assert recorded.case.state is State.CLOSED
    found = verify(books.trail())
    assert (found.fault, found.entries) == ("", written + 1)


def test_a_database_that_may_not_be_written_is_said_so(books: Books) -> None:
    assert books.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    books._engine.dispose()
    event.listen(books._engine, "connect", lambda connection, _: connection.execute("PRAGMA query_only = ON"))
    with pytest.raises(StoreError, match="read-only") as caught:
        books.append(NOW, "run.started", {})
    assert "[store] path" in caught.value.remedy
    assert len(books.list_cases()) == 1


def test_a_program_that_dies_in_a_transaction_leaves_the_books_as_they_were(books: Books, path: Path) -> None:
    assert books.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    with books._engine.begin() as db:
        db.execute(text("UPDATE cases SET state = 'closed'"))
        copy = path.parent / "after the crash"
        copy.mkdir()
        for one in path.parent.glob("books.sqlite*"):
            shutil.copy(one, copy / one.name)
        db.rollback()
    survivor = open_books(copy / "books.sqlite")
    assert survivor.find_case("LU-AAAAAAAA").state is State.RECEIVED
    assert verify(survivor.trail()).holds
    survivor.close()


@pytest.mark.parametrize(
    ("code", "kind", "said"),
    [
        ("55P03", StoreError, "locked"),
        ("40001", StoreError, "locked"),
        ("53100", StoreError, "disk is full"),
        ("25006", StoreError, "read-only"),
        ("08006", StoreError, "server cannot be used"),
        ("28P01", StoreError, "server cannot be used"),
        ("P0001", TrailError, "trail refused"),
        ("22P02", StoreError, "refused (22P02)"),
    ],
)
def test_what_postgresql_says_is_understood_by_its_code(code: str, kind: type[StoreError], said: str) -> None:
    from sqlalchemy.exc import OperationalError  # noqa: PLC0415

    class DriverError(Exception):
        sqlstate = code

    error = engines.refusal(OperationalError("INSERT", {}, DriverError('Key (requester)=("anna.secret")')))
    assert type(error) is kind
    assert said in error.problem
    assert "secret" not in str(error)
