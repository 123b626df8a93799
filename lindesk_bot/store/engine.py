"""Opening a database so that it keeps what it is told: SQLite by default, PostgreSQL by its URL.

Rules:
- A change begins with the lock that it needs (``BEGIN IMMEDIATE``); who only looks (``looking``) holds nobody up.
- A commit that was answered survives a power cut (``synchronous = FULL``).
- A worker that stops in the middle of a transaction (its machine is paused or gone) holds the others up for some
  seconds, not until somebody comes: PostgreSQL ends its session. SQLite's file has one machine, and others wait.
- SQLite's file is brought to this program's schema when the bot starts; PostgreSQL's only by ``lindesk-bot migrate``
  (docs/adr/0007-migrations.md). A database of a newer program is refused.
- The file is made for the bot's user alone; SQLite gives its -wal and -shm the same rights.
- No error shows a row's values or the URL.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from lindesk_bot.errors import StoreError, TrailError
from lindesk_bot.store.tables import SCHEMA_VERSION, metadata

_BUSY_SECONDS = 10
_HELD_UP_SECONDS = 10
"""So long may a worker be silent within a transaction; a healthy one is for milliseconds."""
_TRAIL_LOCK = 0x4C554C42
"""PostgreSQL's advisory lock for the end of the trail; any number of our own."""
_LOOKING = "lindesk_bot_looking"

_MEND_PATH = "See that the folder of [store] path exists and that the bot's user may write there."
_REFUSALS = (
    # SQLite's error names and PostgreSQL's SQLSTATEs, by their beginning; what is wrong; what to do.
    (
        ("SQLITE_BUSY", "SQLITE_LOCKED", "55P03", "25P03", "40"),
        "The database is locked.",
        "Another program holds it; the bot tries again by itself.",
    ),
    (
        ("SQLITE_FULL", "SQLITE_IOERR", "53"),
        "The database cannot be written: the disk is full or failing.",
        "Free space on the disk that holds [store] path; nothing is sent meanwhile and nothing is lost.",
    ),
    (
        ("SQLITE_READONLY", "25006", "42501"),
        "The database is read-only.",
        "Let the bot's user write to [store] path and its folder, or its role in the tables (`lindesk-bot migrate`).",
    ),
    (
        ("SQLITE_CORRUPT", "SQLITE_NOTADB", "XX"),
        "The database is damaged, or is no database of lindesk-bot.",
        "Stop the bot, keep the file for a look, and restore the last backup.",
    ),
    (("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"), "The database cannot be opened.", _MEND_PATH),
    (
        ("08", "57P", "28", "3D"),
        "The database server cannot be used.",
        "See that it runs and that [store] url names a database and a role that may use it.",
    ),
)


def connect(url: str, *, create: bool = True) -> Engine:
    """An engine on a database of this program's schema.

    Args:
        url: SQLAlchemy's.
        create: make an SQLite file that does not exist, and bring an older one up; otherwise both are errors.

    Raises:
        StoreError: the database cannot be opened, or has not this program's schema.
    """
    engine = _open(url, create=create)
    try:
        with _sorted_errors():
            if create and engine.dialect.name == "sqlite":
                bring_up(engine)
            else:
                _insist(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def migrate(url: str, *, role: str | None = None) -> tuple[str | None, str]:
    """Bring a database to this program's schema, and make an SQLite file that does not exist.

    Args:
        url: SQLAlchemy's.
        role: PostgreSQL's role that owns the tables, where it is another than the URL's; that of the URL is then given
            the rights to work in them, and none to change what is in the trail.

    Returns:
        The schema that was found (None: none), and that which it has now.

    Raises:
        StoreError: as ``connect``, or somebody holds the tables for too long.
    """
    with _sorted_errors():
        parsed = make_url(url)
        if role is not None and parsed.get_backend_name() == "sqlite":
            raise StoreError("SQLite has no roles.", remedy="Leave --role out.")
        worker = parsed.username
        engine = _open(parsed if role is None else parsed.set(username=role))
        try:
            found = bring_up(engine)
            if engine.dialect.name == "postgresql" and worker and role not in (None, worker):
                with engine.begin() as db:
                    _give_rights(db, worker)
        finally:
            engine.dispose()
    return found, SCHEMA_VERSION


def bring_up(engine: Engine) -> str | None:
    """Bring the database to this program's schema, in one transaction: a fault half-way leaves it as it was.

    Returns the schema that was found.

    Raises:
        StoreError: it is newer than this program, or its version is not one of ours.
    """
    with looking(engine) as db:
        if (found := _schema(db)) == SCHEMA_VERSION:
            return found
    with engine.begin() as db:
        lock_trail(db)  # two programs that start at once: the second waits, and finds nothing left to do
        if (found := _schema(db)) != SCHEMA_VERSION:
            _migrate(db)
    return found


def looking(engine: Engine) -> Connection:
    """A connection for looking only, to be used with ``with``: sees one moment's picture and holds nobody up."""
    return engine.connect().execution_options(**{_LOOKING: True})


def clock(db: Connection) -> int:
    """Seconds since 1970 by the database's clock, the begun second not counted."""
    now = "SELECT CAST(floor(extract(epoch FROM clock_timestamp())) AS bigint)"
    if db.dialect.name == "sqlite":
        now = "SELECT CAST(strftime('%s', 'now') AS integer)"
    return int(db.execute(text(now)).scalar_one())


def describe(db: Connection) -> str:
    """The database's kind, its version and the schema, for people."""
    name = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}.get(db.dialect.name, db.dialect.name)
    version = ".".join(str(part) for part in db.dialect.server_version_info or ())
    return f"{name} {version}, schema {_schema(db)}"


def lock_trail(db: Connection) -> None:
    """Hold the end of the trail until the transaction ends; SQLite's BEGIN IMMEDIATE holds it already."""
    if db.dialect.name == "postgresql":
        db.execute(text(f"SELECT pg_advisory_xact_lock({_TRAIL_LOCK})"))


def refusal(error: DBAPIError) -> StoreError:
    """What a driver's error means for a person. Its own text is left out: it may quote a row."""
    code = str(getattr(error.orig, "sqlite_errorname", None) or getattr(error.orig, "sqlstate", None) or "")
    if not code and isinstance(error, OperationalError):
        code = "08"  # the driver's own, without a server's code: there is no connection
    if code in ("SQLITE_CONSTRAINT_TRIGGER", "P0001"):
        return TrailError(
            "The audit trail refused to be changed.",
            remedy="Look with `lindesk-bot audit verify` at what stands in it; nothing is sent meanwhile.",
        )
    for beginnings, problem, remedy in _REFUSALS:
        if code.startswith(beginnings):
            return StoreError(problem, remedy=remedy)
    return StoreError(
        f"The database refused ({code or type(error.orig).__name__}).",
        remedy="Run `lindesk-bot check`; restore the last backup if the file is damaged.",
    )


def _open(url: str | URL, *, create: bool = True) -> Engine:
    with _sorted_errors():
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            _private_file(parsed, create=create)
        # hide_parameters: an error of the driver must not print the values of a row.
        engine = create_engine(parsed, hide_parameters=True)
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _prepare_sqlite)
            event.listen(engine, "begin", _begin)
        else:
            event.listen(engine, "connect", _prepare_postgresql)
        return engine


@contextmanager
def _sorted_errors() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise refusal(error) from None
    except ImportError as error:
        raise StoreError(
            f"The driver of [store] url is not installed ({error.name}).",
            remedy="Install lindesk-bot with its extra `postgres` (docs/running.md), or use [store] path.",
        ) from None
    except (SQLAlchemyError, ValueError) as error:
        raise StoreError(
            f"[store] url is no database's URL ({type(error).__name__}).",
            remedy="Write it as postgresql+psycopg://role@host/database, or use [store] path.",
        ) from None


def _private_file(url: URL, *, create: bool) -> None:
    if url.database is None or url.database in ("", ":memory:"):
        raise StoreError("The database has no file.", remedy="Give [store] path a file's name.")
    path = Path(url.database)
    if path.exists():
        return
    if not create:
        raise StoreError(
            f"There is no database {path}.", remedy="`lindesk-bot once` or `run` makes it; see [store] path."
        )
    try:
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError as error:
        raise StoreError(f"The database {path} cannot be made ({error.strerror}).", remedy=_MEND_PATH) from None


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # the driver begins no transactions of its own: _begin does
    for pragma in (
        f"busy_timeout = {_BUSY_SECONDS * 1000}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _prepare_postgresql(connection: Any, _record: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SET idle_in_transaction_session_timeout = '{_HELD_UP_SECONDS}s'")
        cursor.execute(f"SET lock_timeout = '{2 * _HELD_UP_SECONDS}s'")
    connection.commit()


def _begin(db: Connection) -> None:
    # A deferred transaction that reads first and writes later can fail half-way with "locked".
    db.exec_driver_sql("BEGIN" if db.get_execution_options().get(_LOOKING) else "BEGIN IMMEDIATE")


def _schema(db: Connection) -> str | None:
    if not inspect(db).has_table("alembic_version"):
        return None
    found: str | None = db.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return found


def _insist(engine: Engine) -> None:
    with looking(engine) as db:
        found = _schema(db)
    if found is None:
        raise StoreError("The database has no books yet.", remedy="Make them with `lindesk-bot migrate`.")
    _refuse_newer(found)
    if found != SCHEMA_VERSION:
        raise StoreError(
            f"The database has schema {found}, and this program needs {SCHEMA_VERSION}.",
            remedy="Take a backup, then run `lindesk-bot migrate`.",
        )


def _refuse_newer(found: str) -> None:
    if found > SCHEMA_VERSION:
        raise StoreError(
            f"The database has schema {found}, newer than this program's {SCHEMA_VERSION}.",
            remedy="Run the newer lindesk-bot, or restore the backup that was taken before the upgrade.",
        )


def _migrate(db: Connection) -> None:
    found = _schema(db)
    if found is not None:
        _refuse_newer(found)
    from alembic import command  # noqa: PLC0415  only a new or older database pays for loading Alembic
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    with as_file(files("lindesk_bot.store") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.attributes["connection"] = db
        try:
            command.upgrade(config, "head")
        except CommandError:
            raise StoreError(
                f"The database has schema {found}, which this program does not know.",
                remedy="Run the lindesk-bot that wrote it, or restore a backup.",
            ) from None


def _give_rights(db: Connection, role: str) -> None:
    """To the workers' role: everything that the bot does. To the trail it can but append, by the function for it."""
    quote = db.dialect.identifier_preparer.quote
    rights = {table.name: "SELECT, INSERT, UPDATE, DELETE" for table in metadata.sorted_tables}  # purge deletes
    rights |= {"audit": "SELECT", "alembic_version": "SELECT"}
    schema = quote(str(db.execute(text("SELECT current_schema()")).scalar_one()))
    db.execute(text(f"GRANT USAGE ON SCHEMA {schema} TO {quote(role)}"))
    for name, given in rights.items():
        db.execute(text(f"REVOKE ALL ON {quote(name)} FROM {quote(role)}"))
        db.execute(text(f"GRANT {given} ON {quote(name)} TO {quote(role)}"))
    db.execute(text(f"GRANT EXECUTE ON FUNCTION audit_append(integer, text, text) TO {quote(role)}"))
    for table in metadata.sorted_tables:
        for column in table.columns:
            sequence = db.execute(
                text("SELECT pg_get_serial_sequence(:table, :column)"), {"table": table.name, "column": column.name}
            ).scalar_one()
            if sequence is not None:
                db.execute(text(f"GRANT USAGE ON SEQUENCE {sequence} TO {quote(role)}"))
