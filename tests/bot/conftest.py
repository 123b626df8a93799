"""A database for each test of the store: the same tests run on SQLite and on a real PostgreSQL."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import make_url

from lindesk_bot.store import engine
from lindesk_bot.store.tables import metadata
from tests.postgres import Server


@pytest.fixture(params=["sqlite", "postgresql"])
def no_books(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of a database in which there is nothing."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/books.sqlite"
    server: Server = request.getfixturevalue("postgresql")
    return server.database()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Callable[[Path], str]:
    """Empties a database with this program's schema, or copies one into a folder; gives its URL."""
    make: Callable[[Path], str] = request.getfixturevalue(f"{request.param}_database")
    return make


@pytest.fixture
def url(database: Callable[[Path], str], tmp_path: Path) -> str:
    """URL of one of them."""
    return database(tmp_path)


# The migration is made once, and copied: it takes longer than all that a test does.


@pytest.fixture(scope="session")
def sqlite_database(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], str]:
    template = tmp_path_factory.mktemp("template") / "books.sqlite"
    engine.migrate(f"sqlite:///{template}")

    def make(folder: Path) -> str:
        shutil.copy(template, folder / "books.sqlite")
        return f"sqlite:///{folder}/books.sqlite"

    return make


@pytest.fixture(scope="session")
def postgresql_database(postgresql: Server) -> Callable[[Path], str]:
    url = postgresql.database()
    engine.migrate(url)
    tables = ", ".join(table.name for table in metadata.sorted_tables)

    def make(_folder: Path) -> str:
        # The trail refuses to be emptied; only the server's superuser can switch its triggers off.
        postgresql.execute(
            f"SET session_replication_role = replica; TRUNCATE {tables} RESTART IDENTITY", make_url(url).database
        )
        return url

    return make
