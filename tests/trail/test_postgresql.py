"""On PostgreSQL a worker may only call the appending function, and that looks for itself whether an entry follows."""

import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from shutil import which

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError

from lindesk_bot.audit.chain import GENESIS, link, verify
from lindesk_bot.store import engine
from lindesk_bot.store.books import Books
from rules.ticket import STOCKHOLM
from tests.postgres import Server

NOW = datetime(2026, 3, 16, 8, 41, tzinfo=STOCKHOLM)
ROLES = Path(__file__).parents[2] / "deploy" / "postgresql-roles.sql"


@pytest.fixture
def worker(postgresql: Server) -> Iterator[Books]:
    """Tables that another role owns, and the books as a worker has them, with one entry."""
    owned = make_url(postgresql.database())
    for role in ("trail_owner", "trail_worker"):
        if (role,) not in postgresql.execute("SELECT rolname FROM pg_roles"):
            postgresql.execute(f"CREATE ROLE {role} LOGIN")
    postgresql.execute(f"ALTER DATABASE {owned.database} OWNER TO trail_owner")
    url = owned.set(username="trail_worker").render_as_string()
    engine.migrate(url, role="trail_owner")
    books = Books(url, desk="maildir", worker="anna:1")
    books.append(NOW, "run.started", {"å": "ä"})
    yield books
    books.close()


def test_what_the_books_append_passes_the_databases_own_look(worker: Books) -> None:
    for number in range(3):
        worker.append(NOW, "case.opened", {"case": f"LU-{number}", "note": "”citat” och \\ bakstreck, 𝄞"})
    found = verify(worker.trail())
    assert (found.holds, found.entries) == (True, 4)


@pytest.mark.parametrize(
    "attack",
    [
        "INSERT INTO audit VALUES (2, 'x', 'y')",
        "UPDATE audit SET entry = 'x'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "ALTER TABLE audit DISABLE TRIGGER ALL",
        "DROP TABLE audit",
        "DROP FUNCTION audit_append(integer, text, text)",
        "CREATE OR REPLACE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$",
    ],
)
def test_a_worker_has_no_other_right_to_the_trail(worker: Books, attack: str) -> None:
    before = list(worker.trail())
    with worker._engine.connect() as db, pytest.raises(DBAPIError, match=r"permission denied|must be owner"):
        db.execute(text(attack))
    assert list(worker.trail()) == before


def test_the_function_takes_only_what_follows(worker: Books) -> None:
    (first,) = worker.trail()
    right = link(2, first.hash, NOW, "case.opened", {"case": "LU-1"})
    elsewhere = link(2, GENESIS, NOW, "case.opened", {"case": "LU-1"})
    later = link(3, first.hash, NOW, "case.opened", {"case": "LU-1"})
    for position, entry, its_hash in (
        (2, elsewhere.entry, elsewhere.hash),
        (3, later.entry, later.hash),
        (1, right.entry, right.hash),
        (2, right.entry, first.hash),
        (2, right.entry.replace("LU-1", "LU-2"), right.hash),
        (2, "{}", right.hash),
    ):
        with worker._engine.connect() as db, pytest.raises(DBAPIError, match="only grows"):
            db.execute(
                text("SELECT audit_append(:position, :entry, :hash)"),
                {"position": position, "entry": entry, "hash": its_hash},
            )
    with worker._engine.begin() as db:
        db.execute(text("SELECT audit_append(2, :entry, :hash)"), {"entry": right.entry, "hash": right.hash})
    assert list(worker.trail()) == [first, right]


def test_a_table_of_the_workers_own_does_not_stand_in_for_the_trail(worker: Books, postgresql: Server) -> None:
    (first,) = worker.trail()
    right = link(2, first.hash, NOW, "case.opened", {})
    database = make_url(str(worker._engine.url)).database
    postgresql.execute(f"GRANT TEMPORARY ON DATABASE {database} TO trail_worker")
    with worker._engine.begin() as db:
        db.execute(text("CREATE TEMPORARY TABLE audit (position integer, entry text, hash text)"))
        db.execute(text("SELECT audit_append(2, :entry, :hash)"), {"entry": right.entry, "hash": right.hash})
        db.execute(text("DROP TABLE pg_temp.audit"))
    assert list(worker.trail()) == [first, right]


def test_the_roles_file_gives_the_same_rights(postgresql: Server) -> None:
    psql = next((path for path in postgresql.folder.glob("*/bin/psql")), None) or which("psql")
    if psql is None:
        pytest.skip("there is no psql here to run the file with")
    owned = make_url(postgresql.database())
    variables = ("-v", "owner=roles_owner", "-v", "worker=roles_worker")
    command = [psql, "-q", "-h", postgresql.folder, "-U", "postgres", "-d", owned.database, *variables, "-f", ROLES]
    subprocess.run([str(word) for word in command], check=True, capture_output=True)  # noqa: S603  psql, found above
    url = owned.set(username="roles_worker").render_as_string()
    engine.migrate(url, role="roles_owner")
    postgresql.execute("GRANT ALL ON audit TO roles_worker", owned.database)
    subprocess.run([str(word) for word in command], check=True, capture_output=True)  # noqa: S603
    books = Books(url, desk="maildir", worker="anna:1")
    assert books.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    assert books.purge(NOW, NOW) == 0
    with books._engine.connect() as db, pytest.raises(DBAPIError, match="permission denied"):
        db.execute(text("INSERT INTO audit VALUES (2, 'x', 'y')"))
    books.close()
