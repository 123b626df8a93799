"""The books in memory answer as the real ones do, call for call: else the simulation would prove something else."""

import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from unittest import mock

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from lindesk_bot.audit.chain import verify
from lindesk_bot.cases import Case, Delivered, Write, WriteState
from lindesk_bot.effects import Record
from lindesk_bot.errors import BotError, LostClaimError
from lindesk_bot.store import engine
from lindesk_bot.store.books import Books
from rules.extract import Count
from rules.lifecycle import Event, TransitionError
from rules.ticket import STOCKHOLM
from tests.faults.memory_books import MemoryBooks

TICKETS = st.sampled_from(["T-1", "T-2"])
START = datetime(2026, 3, 16, 8, 41, tzinfo=STOCKHOLM)
LEASE = 60


class BothBooks(RuleBasedStateMachine):
    """Each call goes to both; what they answer, and what stands in them afterwards, is the same."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.seconds = int(START.timestamp())
        self.clock = mock.patch.object(engine, "clock", side_effect=lambda _db: self.seconds)
        self.clock.start()
        self.real = Books(f"sqlite:///{Path(self.folder.name)}/books.sqlite", desk="simulated", worker="anna")
        self.memory = MemoryBooks(lambda: self.seconds)
        self.claimed: list[Case] = []

    def teardown(self) -> None:
        self.real.close()
        self.clock.stop()
        self.folder.cleanup()

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, STOCKHOLM)

    def both(self, call: Callable[[Books], Any]) -> Any:
        answers = []
        for books in (self.real, self.memory):
            try:
                answers.append(call(books))
            except (LostClaimError, BotError, TransitionError) as error:
                answers.append(type(error))
        assert answers[0] == answers[1]
        return answers[0]

    @rule(by=st.integers(0, 2 * LEASE))
    def time_passes(self, by: int) -> None:
        self.seconds += by

    @rule(ticket=TICKETS, version=st.sampled_from("abc"))
    def the_queue_is_read(self, ticket: str, version: str) -> None:
        self.both(lambda books: books.take_in(ticket, version, f"LU-{ticket}", self.now))

    @rule()
    def a_case_is_claimed(self) -> None:
        case = self.both(lambda books: books.claim(self.now, LEASE))
        if case is not None:
            self.claimed.append(case)

    @rule(
        data=st.data(),
        event=st.sampled_from([None, *Event]),
        changes=st.dictionaries(st.sampled_from(["wake_at", "requester", "failures", "provider"]), st.just(0)),
        write=st.sampled_from([None, *WriteState]),
        entry=st.sampled_from(["", "case.decided"]),
        delivered=st.booleans(),
    )
    def a_worker_writes(
        self,
        data: st.DataObject,
        event: Event | None,
        changes: dict[str, int],
        write: WriteState | None,
        entry: str,
        *,
        delivered: bool,
    ) -> None:
        if not self.claimed:
            return
        case = data.draw(st.sampled_from(self.claimed))
        values = {"wake_at": self.now + timedelta(minutes=1), "requester": "ada", "failures": 2, "provider": "p"}
        kept = Delivered("p", None, self.now, Count(2, 0, 2, 0, 0, 7), "f" * 64, "0" * 64)
        record = Record(
            case,
            entry,
            event,
            {name: values[name] for name in changes},
            Write("extract:2026-03-16", "LU-T-1-AAAAAA", write, 1, self.now) if write else None,
            kept if delivered else None,
            {"why": "because"},
        )
        changed = self.both(lambda books: _case_of(books.record(record, self.now)))
        if isinstance(changed, Case):
            self.claimed.append(changed)

    @rule(data=st.data(), margin=st.integers(0, LEASE))
    def a_worker_looks_and_lets_go(self, data: st.DataObject, margin: int) -> None:
        if not self.claimed:
            return
        case = data.draw(st.sampled_from(self.claimed))
        self.both(lambda books: books.holds(case, margin))
        self.both(lambda books: books.find_write(case, "extract:2026-03-16"))
        self.both(lambda books: books.other_orders(case))
        self.both(lambda books: books.release(case))

    @rule(ticket=TICKETS, accept=st.booleans(), back=st.booleans())
    def a_person_moves_a_case(self, ticket: str, *, accept: bool, back: bool) -> None:
        if back:
            self.both(lambda books: books.retry(f"LU-{ticket}", accept_shrunken=accept, now=self.now))
        else:
            self.both(lambda books: books.hand_over(f"LU-{ticket}", now=self.now))

    @rule(data=st.data())
    def an_order_is_withdrawn(self, data: st.DataObject) -> None:
        if not self.claimed:
            return
        case = data.draw(st.sampled_from(self.claimed))
        known = [one for one in self.memory.list_cases() if one.id != case.id]
        if known:
            self.both(lambda books: books.withdraw(case, known[0], self.now))

    @rule()
    def a_backup_is_taken_and_brought_back(self) -> None:
        self.memory.restore(self.memory.snapshot())

    @invariant()
    def both_hold_the_same(self) -> None:
        self.both(lambda books: books.list_cases())
        self.both(lambda books: books.next_wake())
        self.both(lambda books: books.previous_rows("p"))
        self.both(lambda books: [entry["action"] for entry in books.history("LU-T-1")])

    @invariant()
    def both_trails_hold_and_are_the_same(self) -> None:
        self.both(lambda books: list(books.trail()))
        assert verify(self.memory.trail()).holds


def _case_of(recorded: Any) -> Case:
    case: Case = recorded.case
    return case


TestBothBooks = BothBooks.TestCase
TestBothBooks.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
