"""The books: taking in, claiming, changing; whoever has lost a case changes nothing."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import DBAPIError

from lindesk_bot.audit import chain
from lindesk_bot.cases import Case, Delivered, Write, WriteState
from lindesk_bot.effects import Record
from lindesk_bot.errors import BotError, LostClaimError, NoSuchCaseError, StoreError, TrailError
from lindesk_bot.store import books as books_module
from lindesk_bot.store import engine
from lindesk_bot.store.books import LONGEST_LEASE, Books
from lindesk_bot.store.tables import Moment, cases
from rules.extract import Count
from rules.lifecycle import Event, State
from rules.reading.model import Cause, Kind, Reason
from rules.ticket import STOCKHOLM

NOW = datetime(2026, 3, 16, 8, 41, tzinfo=STOCKHOLM)
LEASE = 600


@pytest.fixture
def books(url: str) -> Iterator[Books]:
    opened = Books(url, desk="maildir", worker="anna:1")
    yield opened
    opened.close()


@pytest.fixture
def other(url: str, books: Books) -> Iterator[Books]:  # noqa: ARG001  after the first has made the tables
    opened = Books(url, desk="maildir", worker="bertil:2")
    yield opened
    opened.close()


def taken_in(books: Books, ticket: str = "T-1", reference: str = "LU-AAAAAAAA") -> None:
    assert books.take_in(ticket, "v1", reference, NOW)


def claimed(books: Books, now: datetime = NOW) -> Case:
    case = books.claim(now, LEASE)
    assert case is not None
    return case


def end_lease(books: Books) -> None:
    """As if the lease had run out by the database's clock."""
    with books._engine.begin() as db:
        db.execute(update(cases).values(lease_until=text("lease_until - 100000")).where(cases.c.lease_until > 0))


# -- taking in ---------------------------------------------------------------------------------------------------------


def test_a_new_ticket_opens_a_case_that_has_something_to_do(books: Books) -> None:
    taken_in(books)
    case = claimed(books)
    assert (case.ticket_id, case.reference, case.state) == ("T-1", "LU-AAAAAAAA", State.RECEIVED)
    assert case.received_at == NOW
    assert [entry["action"] for entry in books.history("LU-AAAAAAAA")] == ["case.opened"]


def test_a_ticket_seen_before_does_nothing(books: Books) -> None:
    taken_in(books)
    assert not books.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    assert len(books.list_cases()) == 1


def test_a_ticket_that_changed_wakes_its_case(books: Books) -> None:
    taken_in(books)
    case = claimed(books)
    books.record(Record(case, "", changes={"wake_at": None}), NOW)
    books.release(case)
    assert books.claim(NOW, LEASE) is None
    later = NOW + timedelta(hours=1)
    assert books.take_in("T-1", "v2", "LU-AAAAAAAA", later)
    assert claimed(books, later).ticket_id == "T-1"


def test_a_message_that_comes_while_a_worker_holds_the_case_is_not_slept_away(books: Books, other: Books) -> None:
    taken_in(books)
    case = claimed(books)
    assert not other.take_in("T-1", "v2", "LU-AAAAAAAA", NOW)
    booked = Record(case, "case.booked", Event.BOOKED, {"wake_at": NOW + timedelta(days=30)})
    books.record(booked, NOW)
    books.release(case)
    assert other.take_in("T-1", "v2", "LU-AAAAAAAA", NOW), "the next poll sees the change again"
    assert other.claim(NOW, LEASE) is not None


def test_a_parked_case_waits_for_a_person_whatever_is_written(books: Books) -> None:
    taken_in(books)
    case = claimed(books)
    books.record(Record(case, "case.parked", Event.PARKED), NOW)
    books.release(case)
    assert not books.take_in("T-1", "v2", "LU-AAAAAAAA", NOW)
    assert books.claim(NOW + timedelta(days=1), LEASE) is None


def test_two_workers_that_take_in_the_same_ticket_open_one_case(books: Books, other: Books) -> None:
    tickets = [f"T-{n}" for n in range(20)]
    opened: list[bool] = []

    def take_in_all(by: Books) -> None:
        opened.extend(by.take_in(ticket, "v1", f"LU-{ticket}", NOW) for ticket in tickets)

    workers = [threading.Thread(target=take_in_all, args=(by,)) for by in (books, other)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sum(opened) == len(tickets)
    assert len(books.list_cases()) == len(tickets)
    assert chain.verify(books.trail()).holds


def test_another_desks_cases_are_not_touched(books: Books, url: str) -> None:
    taken_in(books)
    elsewhere = Books(url, desk="roundup", worker="cecilia:3")
    assert elsewhere.claim(NOW, LEASE) is None
    assert elsewhere.next_wake() is None
    assert elsewhere.take_in("T-1", "v1", "LU-BBBBBBBB", NOW), "the same number in another desk is another ticket"
    elsewhere.close()


def test_names_of_foreign_systems_have_no_length_of_ours(books: Books) -> None:
    ticket = "CAF" + "x" * 400 + "@mail.provider.example"
    assert books.take_in(ticket, "v" * 500, "LU-AAAAAAAA", NOW)
    assert claimed(books).ticket_id == ticket


# -- claiming ----------------------------------------------------------------------------------------------------------


def test_one_worker_holds_a_case_at_a_time(books: Books, other: Books) -> None:
    taken_in(books)
    assert claimed(books).fence == 1
    assert other.claim(NOW, LEASE) is None


def test_a_released_case_can_be_claimed_again_and_its_fence_rises(books: Books, other: Books) -> None:
    taken_in(books)
    case = claimed(books)
    books.release(case)
    assert claimed(other).fence == case.fence + 1


def test_the_case_whose_answer_is_due_first_is_claimed_first(books: Books) -> None:
    for number in range(3):
        taken_in(books, f"T-{number}", f"LU-AAAAAAA{number}")
    by_ticket = {case.ticket_id: case for case in iter(lambda: books.claim(NOW, LEASE), None)}
    for ticket, days in (("T-0", 3), ("T-1", 1), ("T-2", None)):
        due_at = NOW + timedelta(days=days) if days else None
        books.record(Record(by_ticket[ticket], "", changes={"due_at": due_at}), NOW)
        books.release(by_ticket[ticket])
    assert [claimed(books).ticket_id for _ in range(3)] == ["T-1", "T-0", "T-2"]


def test_a_case_sleeps_until_it_is_to_wake(books: Books) -> None:
    taken_in(books)
    case = claimed(books)
    wake = datetime(2026, 3, 29, 3, 0, tzinfo=STOCKHOLM)  # the night the clocks go forward
    books.record(Record(case, "", changes={"wake_at": wake}), NOW)
    books.release(case)
    assert books.next_wake() == wake
    assert books.claim(wake.astimezone(UTC) - timedelta(microseconds=1), LEASE) is None
    assert books.claim(wake.astimezone(UTC), LEASE) is not None, "whatever time zone the moment is told in"


def test_when_the_lease_has_ended_another_worker_goes_on(books: Books, other: Books) -> None:
    taken_in(books)
    case = claimed(books)
    assert books.holds(case, LEASE - 5)
    assert not books.holds(case, LEASE + 5), "the guard asks for a margin"
    end_lease(books)
    assert not books.holds(case, 0)
    assert claimed(other).fence == case.fence + 1
    assert not books.holds(case, 0)


def test_a_case_is_held_until_the_second_of_its_leases_end_is_over(
    books: Books, other: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken_in(books)
    at = 1_773_646_860
    monkeypatch.setattr(engine, "clock", lambda _db: at)
    case = claimed(books)
    at += LEASE
    assert books.holds(case, 0)
    assert other.claim(NOW, LEASE) is None
    at += 1
    assert not books.holds(case, 0)
    assert other.claim(NOW, LEASE) is not None


def test_a_lease_given_under_a_clock_that_was_years_ahead_does_not_hold_the_case_for_years(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken_in(books)
    right = 1_773_646_860
    monkeypatch.setattr(engine, "clock", lambda _db: right + 4 * 365 * 86_400)
    lost = claimed(books)
    monkeypatch.setattr(engine, "clock", lambda _db: right)
    assert claimed(books).fence == lost.fence + 1


def test_no_lease_is_longer_than_the_longest(books: Books) -> None:
    taken_in(books)
    case = books.claim(NOW, 10 * LONGEST_LEASE)
    assert case is not None
    assert not books.holds(case, LONGEST_LEASE + 5)


def test_the_databases_clock_counts_past_2038(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    taken_in(books)
    monkeypatch.setattr(engine, "clock", lambda _db: 2**31 + 5)
    assert books.holds(claimed(books), LEASE)


# -- changing ----------------------------------------------------------------------------------------------------------


def _record(case: Case) -> Callable[[Books], object]:
    return lambda books: books.record(Record(case, "case.closed", Event.PARKED), NOW)


def _withdraw(case: Case) -> Callable[[Books], object]:
    return lambda books: books.withdraw(case, replace(case, id=case.id + 1), NOW)


@pytest.mark.parametrize("write", [_record, _withdraw])
@pytest.mark.parametrize("loss", ["stale fence", "other state"])
def test_who_has_lost_a_case_changes_nothing(
    books: Books, other: Books, write: Callable[[Case], Callable[[Books], object]], loss: str
) -> None:
    taken_in(books)
    taken_in(books, "T-2", "LU-BBBBBBBB")
    case = claimed(books)
    if loss == "stale fence":
        end_lease(books)
        claimed(other)
    else:
        case = replace(case, state=State.WAITING)
    before = (books.list_cases(), list(books.trail()))
    with pytest.raises(LostClaimError):
        write(case)(books)
    assert (books.list_cases(), list(books.trail())) == before


def test_who_has_lost_a_case_does_not_release_it_for_its_new_holder(books: Books, other: Books) -> None:
    taken_in(books)
    lost = claimed(books)
    end_lease(books)
    held = claimed(other)
    books.release(lost)
    assert other.holds(held, LEASE - 5)


def test_a_change_the_write_and_the_entry_are_one_transaction(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    taken_in(books)
    case = claimed(books)
    before = list(books.trail())

    def no_trail(*_: object) -> None:
        raise TrailError("The audit trail cannot be written.", remedy="Free space.")

    write = Write("extract:3f2a91c0aa:asap", "LU-AAAAAAAA-CCCCCC", WriteState.INTENDED)
    monkeypatch.setattr(books, "_append", no_trail)
    with pytest.raises(TrailError):
        books.record(Record(case, "extract.intended", Event.FELL_DUE, write=write), NOW)
    assert books.find_case(case.reference).state is State.RECEIVED
    assert books.find_write(case, write.purpose) is None
    assert list(books.trail()) == before


@pytest.mark.parametrize("unfit", [1.5, {"deep": [2.0]}, object(), "\ud800", 2**60, NOW])
def test_what_the_trail_cannot_hold_is_not_done_and_not_repeated_in_the_error(books: Books, unfit: object) -> None:
    taken_in(books)
    case = claimed(books)
    with pytest.raises(TrailError) as caught:
        books.record(Record(case, "case.decided", details={"days": unfit}), NOW)
    assert "case.decided" in caught.value.problem
    assert repr(unfit) not in str(caught.value)
    assert books.find_case(case.reference).fence == case.fence
    assert len(list(books.trail())) == 1


def test_every_field_of_a_case_comes_back_as_it_was_written(books: Books) -> None:
    taken_in(books)
    changes: dict[str, object] = {
        "received_at": datetime(2026, 10, 25, 2, 30, tzinfo=STOCKHOLM, fold=1),
        "due_at": NOW + timedelta(days=2),
        "wake_at": NOW + timedelta(days=1),
        "requester": "anna.provider",
        "provider": "exempel",
        "kind": Kind.ASK.value,
        "dates": (date(2026, 3, 31), date(2026, 4, 30)),
        "reason": Reason.AMBIGUOUS_DATE.value,
        "attention": True,
        "causes": (Cause.FAULT, Cause.WISH),
        "order": "3f2a91c0aa",
        "read_upto": "77b1d2e3f4",
        "booked": (date(2026, 3, 31),),
        "delivered": (date(2026, 2, 27),),
        "done_order": "0011223344",
        "closing": True,
        "withdrawn_by": "LU-BBBBBBBB",
        "questions": 2,
        "asked_at": NOW,
        "reminded": True,
        "failures": 7,
        "trouble": "export.too_old",
        "trouble_since": NOW,
        "unknown_rows": 3,
        "protected_rows": 1,
        "accept_shrunken": True,
    }
    unchanged = {"id", "ticket_id", "reference", "state", "fence"}
    assert set(changes) | unchanged == set(Case.__dataclass_fields__), "a field that this test has forgotten"
    recorded = books.record(Record(claimed(books), "", changes=changes), NOW)
    found = books.find_case("LU-AAAAAAAA")
    assert recorded.case == found
    for name, value in changes.items():
        assert getattr(found, name) == value, name
    assert isinstance(found.kind, Kind)
    assert isinstance(found.reason, Reason)
    assert all(isinstance(cause, Cause) for cause in found.causes)
    assert found.received_at.utcoffset() == timedelta(hours=1), "the second half past two of the night in October"


def test_moments_without_a_time_zone_are_refused(books: Books) -> None:
    with pytest.raises(ValueError, match="aware"):
        Moment().process_bind_param(NOW.replace(tzinfo=None), books._engine.dialect)


def test_an_entry_tells_case_ticket_requester_provider_and_the_new_state(books: Books) -> None:
    taken_in(books)
    change = Record(
        claimed(books),
        "case.decided",
        Event.FELL_DUE,
        {"requester": "anna", "provider": "exempel"},
        details={"reading": "asap", "state": "overruled"},
    )
    receipt = books.record(change, NOW).receipt
    told = books.history("LU-AAAAAAAA")[-1]
    assert (
        told.items()
        >= {
            "action": "case.decided",
            "case": "LU-AAAAAAAA",
            "ticket": "T-1",
            "desk": "maildir",
            "requester": "anna",
            "provider": "exempel",
            "reading": "asap",
            "position": receipt.position,
            "at": "2026-03-16T07:41:00.000Z",
        }.items()
    )
    assert chain.verify(books.trail()).last_hash == receipt.hash


def test_a_change_without_an_entry_leaves_the_trail_alone(books: Books) -> None:
    taken_in(books)
    recorded = books.record(Record(claimed(books), "", changes={"wake_at": None}), NOW)
    assert recorded.receipt.position == 0
    assert len(list(books.trail())) == 1


def test_a_case_that_rests_does_not_wake_by_itself(books: Books) -> None:
    taken_in(books)
    case = books.record(Record(claimed(books), "case.closed", Event.NOTHING_NEW), NOW).case
    assert (case.state, case.wake_at) == (State.CLOSED, None)


def test_a_purpose_has_one_write_however_often_it_changes(books: Books) -> None:
    taken_in(books)
    case = claimed(books)
    write = Write("extract:3f2a91c0aa:asap", "LU-AAAAAAAA-CCCCCC", WriteState.INTENDED, 1, NOW + timedelta(minutes=2))
    books.record(Record(case, "extract.intended", write=write), NOW)
    assert books.find_write(case, write.purpose) == write
    sent = replace(write, state=WriteState.SENT)
    books.record(Record(case, "extract.sent", write=sent), NOW)
    assert books.find_write(case, write.purpose) == sent
    assert books.find_write(case, "another") is None


def test_what_is_kept_of_an_extract_is_numbers_and_checksums(books: Books) -> None:
    taken_in(books)
    case = claimed(books)
    assert books.previous_rows("exempel") is None
    for rows in (12, 14):
        count = Count(customers=10, akutlarm=2, billable=7, unknown=1, protected=1, rows=rows)
        kept = Delivered("exempel", date(2026, 3, 16), NOW, count, "a" * 64, "b" * 64)
        books.record(Record(case, "extract.sent", delivered=kept), NOW)
    assert books.previous_rows("exempel") == 14
    assert books.previous_rows("another") is None
    newest = books.deliveries_of(case)[-1]
    assert (
        newest.items()
        >= {
            "provider": "exempel",
            "day": "2026-03-16",
            "customers": 10,
            "akutlarm": 2,
            "billable": 7,
            "unknown": 1,
            "protected": 1,
            "rows": 14,
            "file_sha256": "a" * 64,
            "rows_sha256": "b" * 64,
        }.items()
    )
    assert newest["taken_at"] == NOW


# -- by hand -----------------------------------------------------------------------------------------------------------


def parked(books: Books) -> Case:
    taken_in(books)
    case = claimed(books)
    books.record(Record(case, "case.parked", Event.PARKED, {"trouble": "delivery.unknown", "failures": 3}), NOW)
    books.release(case)
    return books.find_case(case.reference)


def test_a_retried_case_is_taken_up_at_the_next_round(books: Books) -> None:
    parked(books)
    case = books.retry("LU-AAAAAAAA", accept_shrunken=True, now=NOW)
    assert (case.state, case.trouble, case.failures, case.accept_shrunken) == (State.RECEIVED, "", 0, True)
    assert claimed(books).reference == case.reference
    assert [entry["action"] for entry in books.history(case.reference)][-1] == "case.retried"


def test_a_retried_letter_of_unknown_fate_may_be_tried_again_but_not_before_it_has_settled(books: Books) -> None:
    taken_in(books)
    case = claimed(books)
    settle_at = NOW + timedelta(minutes=3)
    unsure = Write("extract:3f2a91c0aa:asap", "LU-AAAAAAAA-CCCCCC", WriteState.INTENDED, 2, settle_at)
    sent = Write("booking:3f2a91c0aa", "LU-AAAAAAAA-DDDDDD", WriteState.SENT, 2)
    books.record(Record(case, "", write=unsure), NOW)
    books.record(Record(case, "case.parked", Event.PARKED, write=sent), NOW)
    books.retry("LU-AAAAAAAA", accept_shrunken=False, now=NOW)
    assert books.find_write(case, unsure.purpose) == replace(unsure, attempt=0)
    assert books.find_write(case, sent.purpose) == sent, "what the desk has is never written again"


def test_a_person_who_takes_a_case_takes_it_from_the_worker_that_holds_it(books: Books) -> None:
    taken_in(books)
    case = claimed(books)
    taken = books.hand_over("LU-AAAAAAAA", now=NOW)
    assert (taken.state, taken.booked) == (State.HANDED_OVER, ())
    assert not books.holds(case, 0)
    with pytest.raises(LostClaimError):
        books.record(Record(case, "case.booked", Event.BOOKED), NOW)


def test_what_cannot_be_done_by_hand_says_so(books: Books) -> None:
    taken_in(books)
    with pytest.raises(BotError, match="LU-AAAAAAAA is received"):
        books.retry("LU-AAAAAAAA", accept_shrunken=False, now=NOW)
    with pytest.raises(NoSuchCaseError, match="LU-ZZZZZZZZ"):
        books.hand_over("LU-ZZZZZZZZ", now=NOW)


def test_a_worker_that_was_quicker_is_told_of(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    taken_in(books)
    as_seen = books.find_case("LU-AAAAAAAA")
    books.record(Record(claimed(books), "case.closed", Event.NOTHING_NEW), NOW)
    monkeypatch.setattr(books, "find_case", lambda _reference: as_seen)
    with pytest.raises(BotError, match="has just been changed"):
        books.hand_over("LU-AAAAAAAA", now=NOW)


# -- withdrawing -------------------------------------------------------------------------------------------------------


def test_an_order_is_withdrawn_by_a_ticket_of_the_same_requester_and_provider(books: Books) -> None:
    whose = {"T-1": ("anna", "exempel"), "T-2": ("anna", "exempel"), "T-3": ("bo", "exempel"), "T-4": ("anna", "annat")}
    for number, ticket in enumerate(whose):
        taken_in(books, ticket, f"LU-AAAAAAA{number}")
    held = {case.ticket_id: case for case in iter(lambda: books.claim(NOW, LEASE), None)}
    for ticket, (requester, provider) in whose.items():
        known = {"requester": requester, "provider": provider, "wake_at": NOW + timedelta(days=9)}
        held[ticket] = books.record(Record(held[ticket], "", changes=known), NOW).case
        if ticket != "T-1":
            books.release(held[ticket])
    (order,) = books.other_orders(held["T-1"])
    assert order.ticket_id == "T-2"
    books.withdraw(held["T-1"], order, NOW)
    assert books.find_case(order.reference).withdrawn_by == held["T-1"].reference
    assert claimed(books).ticket_id == "T-2"
    assert books.history(order.reference)[-1]["by"] == held["T-1"].reference


def test_an_order_that_is_answered_is_no_longer_one_to_withdraw(books: Books) -> None:
    for number in range(2):
        taken_in(books, f"T-{number}", f"LU-AAAAAAA{number}")
    first, second = claimed(books), claimed(books)
    books.record(Record(second, "case.closed", Event.NOTHING_NEW), NOW)
    assert books.other_orders(first) == ()


# -- looking -----------------------------------------------------------------------------------------------------------


def test_closed_cases_are_left_out_of_the_open_ones(books: Books) -> None:
    for number in range(2):
        taken_in(books, f"T-{number}", f"LU-AAAAAAA{number}")
    books.record(Record(claimed(books), "case.closed", Event.NOTHING_NEW), NOW)
    assert [case.ticket_id for case in books.list_cases()] == ["T-1", "T-0"]
    assert [case.ticket_id for case in books.list_cases(only_open=True)] == ["T-1"]


def test_a_slow_reader_of_the_trail_holds_up_no_worker(
    books: Books, other: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(books_module, "_PAGE", 2)
    for number in range(5):
        taken_in(books, f"T-{number}", f"LU-AAAAAAA{number}")
    reading = books.trail()
    first = next(reading)
    assert other.claim(NOW, LEASE) is not None, "a pager stands open, and the bot goes on"
    other.append(NOW, "run.started", {})
    links = [first, *reading]
    assert [one.position for one in links] == [1, 2, 3, 4, 5, 6]
    assert chain.verify(links).holds


def test_a_history_leaves_out_what_is_no_json_any_more(books: Books) -> None:
    taken_in(books)
    with books._engine.begin() as db:
        db.execute(text("INSERT INTO audit VALUES (2, '{\"case\":\"LU-AAAAAAAA\"', 'x'), (3, '7', 'y')"))
    assert len(books.history("LU-AAAAAAAA")) == 1


def test_programs_that_start_together_on_no_database_all_find_one_schema(no_books: str) -> None:
    program = (
        "import sys; from datetime import datetime, UTC; from lindesk_bot.store import engine\n"
        "from lindesk_bot.store.books import Books\n"
        "engine.migrate(sys.argv[1])\n"
        "Books(sys.argv[1], desk='maildir', worker=sys.argv[2]).append(datetime.now(UTC), 'run.started', {})"
    )
    words = [sys.executable, "-c", program, no_books]
    started = [subprocess.Popen([*words, str(n)]) for n in range(4)]  # noqa: S603  our own program
    assert [one.wait(60) for one in started] == [0, 0, 0, 0]
    books = Books(no_books, desk="maildir", worker="check")
    found = chain.verify(books.trail())
    books.close()
    assert (found.entries, found.fault) == (4, "")


def test_nothing_in_an_error_of_the_store_shows_a_row(books: Books) -> None:
    taken_in(books, "T-1", "LU-AAAAAAAA")
    with pytest.raises(StoreError) as caught:
        books.take_in("anna.secret@provider.example", "v1", "LU-AAAAAAAA", NOW)
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE audit SET entry = 'x'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "INSERT INTO audit VALUES (9, 'x', 'y')",
        "INSERT INTO audit VALUES (1, 'x', 'y') ON CONFLICT (position) DO UPDATE SET entry = 'x'",
    ],
)
def test_in_postgresql_too_the_trail_only_grows(postgresql_database: Callable[[Path], str], attack: str) -> None:
    books = Books(postgresql_database(Path()), desk="maildir", worker="anna:1")
    taken_in(books)
    before = list(books.trail())
    with books._engine.connect() as db, pytest.raises(DBAPIError, match="only grows"):
        db.execute(text(attack))
    assert list(books.trail()) == before
    books.close()
