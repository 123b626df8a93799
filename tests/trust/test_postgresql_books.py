"""The canary with PostgreSQL as books: no table, no file of one, not the journal and not the log holds her."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import SQLAlchemyError

from connectors.desks.maildir import MaildirDesk
from lindesk_bot import log, scheduler
from lindesk_bot.store import engine
from rules.lifecycle import State
from tests.postgres import Server
from tests.trust.canary import CANARY, WRITER, traces
from tests.trust.house import ROWS, WATCHED, House, witnessed

TOLD = f"{CANARY.name}, {CANARY.dashed}, {CANARY.street}, tel {CANARY.phone}"


class Cellar:
    """What the server keeps on its disk of one database since it was made."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.url = server.database()
        self.name = str(make_url(self.url).database)
        self._log = (server.folder / "log").stat().st_size
        self._from = self._position()

    def leaks(self) -> dict[str, set[str]]:
        """Places where she or the writer is."""
        found = {place: traces(content, CANARY, WRITER) for place, content in self.contents().items()}
        return {place: what for place, what in found.items() if what}

    def contents(self) -> dict[str, bytes]:
        """The files of every table and index of ours, the journal since the beginning, and the log."""
        self._server.execute("CHECKPOINT")
        wanted = (
            "SELECT relname, pg_relation_filepath(c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"
        )
        own = f"{wanted} WHERE nspname IN ('public', 'pg_toast') AND c.oid >= 16384"
        files = {name: self._data / path for name, path in self._server.execute(own, self.name) if path}
        found = {name: path.read_bytes() for name, path in files.items() if path.exists()}
        assert {"cases", "writes", "deliveries", "audit"} <= found.keys()
        return {**found, "journal": self._journal(), "log": (self._server.folder / "log").read_bytes()[self._log :]}

    @property
    def _data(self) -> Path:
        return self._server.folder / "data"

    def _position(self) -> int:
        ((position,),) = self._server.execute("SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn")
        return int(position)

    def _journal(self) -> bytes:
        ((size,),) = self._server.execute("SELECT setting::bigint FROM pg_settings WHERE name = 'wal_segment_size'")
        end, content = self._position(), b""
        for segment in range(self._from // size, end // size + 1):
            name = f"{1:08X}{segment * size >> 32:08X}{segment % (2**32 // size):08X}"
            start = max(0, self._from - segment * size)
            content += (self._data / "pg_wal" / name).read_bytes()[start : min(size, end - segment * size)]
        assert content.strip(b"\0")
        return content


@pytest.fixture
def cellar(postgresql: Server) -> Cellar:
    return Cellar(postgresql)


@pytest.fixture
def house(tmp_path: Path, cellar: Cellar) -> Iterator[House]:
    engine.migrate(cellar.url)
    made = House(tmp_path / "bot", {**WATCHED, 'path = "books': f'url = "{cellar.url}"'})
    made.export()
    with witnessed(made):
        yield made
    made.bot.books.close()


def delivered(house: House) -> None:
    house.order(f"Hej, vi vill ha ett loggutdrag. {TOLD}")
    house.go()
    assert house.attachments()


def asked_and_handed_over(house: House) -> None:
    house.order(f"Hej, loggutdrag den 31 april tack. Det gäller bland annat {TOLD}.")
    house.order(f"Hej! Vi vill ha ett loggutdrag. Larmet hos {TOLD} fungerar inte, hon når ingen.")
    house.order(f"Loggutdrag för {TOLD}, tack.", sender=f'"{CANARY.name}" <anhorig@privat.example>')
    house.go()
    assert {case.state for case in house.cases} == {State.ASKING, State.HANDED_OVER}


def parked_by_her_row(house: House) -> None:
    house.export([ROWS[0].replace("2025-02-03", TOLD), *ROWS[1:]])
    house.order("Loggutdrag, tack.")
    house.go(0.2)
    assert house.case.state is State.PARKED


def purged(house: House) -> None:
    delivered(house)
    house.go(500)
    house.bot.purge()


@pytest.mark.parametrize("way", [delivered, asked_and_handed_over, parked_by_her_row, purged])
def test_neither_tables_nor_files_nor_journal_hold_her(
    house: House, cellar: Cellar, way: Callable[[House], None]
) -> None:
    way(house)
    assert cellar.leaks() == {}
    assert house.leaks(ask=False) == {}


def test_a_row_that_holds_her_would_be_seen(house: House, cellar: Cellar) -> None:
    """In the table's file and in the journal; the server's log quotes what it refused."""
    house.order("Loggutdrag, tack.")
    house.go()
    with house.bot.books._transaction() as db:
        db.execute(text("UPDATE cases SET trouble = :told"), {"told": CANARY.name})
    assert {"cases", "journal"} <= cellar.leaks().keys()
    assert "database" in house.leaks(ask=False)


def of_a_row_that_is_refused(url: str) -> SQLAlchemyError:
    """PostgreSQL's own words quote the row: ``DETAIL: Key (name)=(…) already exists``."""
    server = create_engine(url, hide_parameters=True)
    try:
        with server.connect() as db:
            db.execute(text("CREATE TEMPORARY TABLE kunder (name text PRIMARY KEY)"))
            for _ in range(2):
                db.execute(text("INSERT INTO kunder VALUES (:name)"), {"name": TOLD})
    except SQLAlchemyError as error:
        return error
    finally:
        server.dispose()
    raise AssertionError


def of_a_connection(url: str) -> psycopg.Error:
    try:
        psycopg.connect(f"host={make_url(url).query['host']} user=nobody-{CANARY.identity} dbname='{CANARY.name}'")
    except psycopg.Error as error:
        return error
    raise AssertionError


@pytest.mark.parametrize("error", [of_a_row_that_is_refused, of_a_connection])
def test_what_the_server_says_of_a_row_is_not_passed_on(
    house: House, cellar: Cellar, monkeypatch: pytest.MonkeyPatch, error: Callable[[str], Exception]
) -> None:
    raised = error(cellar.url)
    assert traces(str(raised).encode())

    def fails(*_: object, **__: object) -> Any:
        raise raised

    house.order("Loggutdrag, tack.")
    monkeypatch.setattr(MaildirDesk, "read", fails)
    with log.into(house.log, "debug"):
        scheduler._surviving(house.bot.tick)()
        monkeypatch.setattr(house.bot.books.__class__, "claim", fails)
        scheduler._surviving(house.bot.tick)()
    house.run("once")
    house.exceptions.clear()  # the foreign error itself
    assert re.search("case.fault", house.log.getvalue())
    assert re.search("round.fault", house.log.getvalue())
    assert house.leaks(ask=False) == {}
