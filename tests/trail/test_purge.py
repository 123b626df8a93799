"""Retention: what is done with and old is forgotten, the next list can still be measured, and the trail holds."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from lindesk_bot.audit.chain import verify
from lindesk_bot.cases import Delivered, Write, WriteState
from lindesk_bot.effects import Record
from lindesk_bot.store import engine
from lindesk_bot.store.books import Books
from rules.extract import Count
from rules.lifecycle import Event
from rules.ticket import STOCKHOLM

THEN = datetime(2025, 1, 7, 8, 0, tzinfo=STOCKHOLM)
NOW = datetime(2026, 3, 16, 8, 0, tzinfo=STOCKHOLM)
BEFORE = NOW - timedelta(days=400)


@pytest.fixture(params=["sqlite", "postgresql"])
def books(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Books]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path}/books.sqlite"
    else:
        url = request.getfixturevalue("postgresql").database()
        engine.migrate(url)
    opened = Books(url, desk="maildir", worker="anna:1")
    yield opened
    opened.close()


def deliver(books: Books, ticket: str, at: datetime, provider: str, rows: int = 4) -> str:
    """A case that was answered and closed."""
    reference = f"LU-{ticket}"
    assert books.take_in(ticket, "v1", reference, at)
    case = books.claim(at, 600)
    assert case is not None
    known = {"requester": "m-0011", "provider": provider}
    kept = Delivered(provider, date(2025, 1, 7), at, Count(3, 1, 2, 0, 0, rows), "a" * 64, "b" * 64)
    write = Write("extract:asap:1", f"{reference}-AAAAAA", WriteState.SENT)
    case = books.record(Record(case, "extract.sent", changes=known, write=write, delivered=kept), at).case
    books.record(Record(case, "case.closed", Event.NOTHING_NEW), at)
    books.release(case)
    return reference


def references(books: Books) -> set[str]:
    return {case.reference for case in books.list_cases()}


def test_old_cases_go_with_all_that_hangs_on_them_and_the_trail_tells(books: Books) -> None:
    for number in range(3):
        deliver(books, f"old-{number}", THEN, "exempel", rows=10 + number)
    recent = deliver(books, "recent", NOW - timedelta(days=10), "exempel", rows=42)
    before = list(books.trail())
    assert books.purge(BEFORE, NOW) == 3
    assert references(books) == {recent}
    assert books.previous_rows("exempel") == 42
    *kept, last = books.trail()
    assert kept == before, "not one entry of the trail is touched"
    assert '"action":"books.purged"' in last.entry
    assert '"cases":3' in last.entry
    assert '"deliveries":3,' in last.entry
    assert '"writes":3' in last.entry
    assert '"closed_before":"2025-02-09"' in last.entry
    assert verify(books.trail()).holds
    with books._looking() as db:
        left = {
            table: db.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()  # noqa: S608  our own names
            for table in ("cases", "writes", "deliveries")
        }
    assert left == {"cases": 1, "writes": 1, "deliveries": 1}


def test_nothing_to_forget_is_no_entry(books: Books) -> None:
    deliver(books, "recent", NOW, "exempel")
    before = list(books.trail())
    assert books.purge(BEFORE, NOW) == 0
    assert list(books.trail()) == before


def test_each_providers_newest_delivery_stays_however_old(books: Books) -> None:
    deliver(books, "a-1", THEN, "a", rows=7)
    newest = deliver(books, "a-2", THEN, "a", rows=8)
    other = deliver(books, "b-1", THEN, "b", rows=9)
    assert books.purge(BEFORE, NOW) == 1
    assert references(books) == {newest, other}
    assert (books.previous_rows("a"), books.previous_rows("b")) == (8, 9)
    assert books.purge(BEFORE, NOW) == 0


def _park(books: Books, ticket: str) -> None:
    books.take_in(ticket, "v1", f"LU-{ticket}", THEN)
    case = books.claim(THEN, 600)
    assert case is not None
    books.record(Record(case, "case.parked", Event.PARKED), THEN)
    books.release(case)


def _still_open(books: Books, ticket: str) -> None:
    books.take_in(ticket, "v1", f"LU-{ticket}", THEN)


def _woken(books: Books, ticket: str) -> None:
    _hand_over(books, ticket)
    books.take_in(ticket, "v2", f"LU-{ticket}", THEN)


def _hand_over(books: Books, ticket: str) -> None:
    books.take_in(ticket, "v1", f"LU-{ticket}", THEN)
    case = books.claim(THEN, 600)
    assert case is not None
    books.record(Record(case, "case.handed_over", Event.HANDED_OVER), THEN)
    books.release(case)


@pytest.mark.parametrize(("make", "goes"), [(_park, 0), (_still_open, 0), (_woken, 0), (_hand_over, 1)])
def test_only_what_is_done_with_goes(books: Books, make: Callable[[Books, str], None], goes: int) -> None:
    make(books, "T-1")
    assert books.purge(BEFORE, NOW) == goes


def test_a_ticket_that_comes_again_afterwards_is_a_case_with_the_same_reference(books: Books) -> None:
    """Its letters are found in the desk by that reference, so that nothing is sent twice (docs/delivery.md)."""
    old = deliver(books, "old", THEN, "exempel")
    deliver(books, "newer", THEN, "exempel")
    assert books.purge(BEFORE, NOW) == 1
    assert books.take_in("old", "v2", old, NOW)
    assert len(books.history(old)) == 4
