"""Two workers, a clock and a ticket that changes, in every order that hypothesis finds: the claims hold."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from lindesk_bot.audit.chain import verify
from lindesk_bot.cases import Case
from lindesk_bot.effects import Record
from lindesk_bot.errors import LostClaimError
from lindesk_bot.store import engine
from lindesk_bot.store.books import Books
from rules.lifecycle import State
from rules.ticket import STOCKHOLM

LEASE = 60
WORKERS = st.sampled_from(["anna", "bertil"])
START = datetime(2026, 3, 16, 8, 41, tzinfo=STOCKHOLM)


class TwoWorkers(RuleBasedStateMachine):
    """What each worker believes, beside what is true by the database's clock."""

    def __init__(self, database: Callable[[Path], str]) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        url = database(self.folder)
        self.seconds = int(START.timestamp())
        self.clock = pytest.MonkeyPatch()
        self.clock.setattr(engine, "clock", lambda _db: self.seconds)
        self.books = {name: Books(url, desk="maildir", worker=name) for name in ("anna", "bertil")}
        self.believes: dict[str, Case] = {}
        self.fence = 0
        self.lease: tuple[str, int] | None = None
        """Who holds the case, and the last second in which nobody else may claim it."""
        self.entries = 0
        self.version = 0
        self.seen = 0

    def teardown(self) -> None:
        for books in self.books.values():
            books.close()
        self.clock.undo()
        shutil.rmtree(self.folder)

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, STOCKHOLM)

    def held_by(self) -> str | None:
        return self.lease[0] if self.lease is not None and self.seconds <= self.lease[1] else None

    @initialize()
    def a_ticket_comes(self) -> None:
        assert self.books["anna"].take_in("T-1", "v0", "LU-AAAAAAAA", self.now)
        self.entries += 1

    @rule(by=st.integers(0, 2 * LEASE))
    def time_passes(self, by: int) -> None:
        self.seconds += by

    @rule()
    def the_requester_writes(self) -> None:
        self.version += 1

    @rule(worker=WORKERS)
    def the_queue_is_read(self, worker: str) -> None:
        news = self.version > self.seen and self.held_by() is None
        assert self.books[worker].take_in("T-1", f"v{self.version}", "LU-AAAAAAAA", self.now) is news
        if news:
            self.seen = self.version

    @rule(worker=WORKERS)
    def a_case_is_claimed(self, worker: str) -> None:
        case = self.books[worker].claim(self.now, LEASE)
        if self.held_by() is not None:
            assert case is None, "somebody holds it"
        elif case is not None:
            assert case.fence == self.fence + 1
            self.fence, self.believes[worker] = case.fence, case
            self.lease = (worker, self.seconds + LEASE)

    @precondition(lambda self: self.believes)
    @rule(worker=WORKERS, sleep=st.booleans())
    def a_worker_writes(self, worker: str, *, sleep: bool) -> None:
        case = self.believes.get(worker)
        if case is None:
            return
        wake = self.now + timedelta(days=1) if sleep else self.now
        change = Record(case, "case.visited", changes={"wake_at": wake})
        self.insisted(case, lambda: self.books[worker].record(change, self.now))

    @precondition(lambda self: self.believes)
    @rule(worker=WORKERS)
    def a_worker_lets_go(self, worker: str) -> None:
        case = self.believes.pop(worker, None)
        if case is not None:
            self.books[worker].release(case)
            if case.fence == self.fence:
                self.lease = None

    @precondition(lambda self: self.believes)
    @rule(worker=WORKERS, margin=st.integers(0, 2 * LEASE))
    def the_guard_asks(self, worker: str, margin: int) -> None:
        case = self.believes.get(worker)
        if case is not None and self.books[worker].holds(case, margin):
            assert self.held_by() == worker
            assert self.lease is not None
            assert self.lease[1] >= self.seconds + margin, "nobody else can claim it within the margin"

    @rule()
    def a_person_takes_it_and_gives_it_back(self) -> None:
        books = self.books["anna"]
        if books.find_case("LU-AAAAAAAA").state is State.HANDED_OVER:
            books.retry("LU-AAAAAAAA", accept_shrunken=False, now=self.now)
        else:
            books.hand_over("LU-AAAAAAAA", now=self.now)
        self.entries += 1
        self.fence += 1
        self.lease = None

    def insisted(self, case: Case, write: Callable[[], object]) -> None:
        """A write is done if nobody has claimed the case since, and is otherwise not done at all."""
        try:
            write()
        except LostClaimError:
            assert case.fence != self.fence
        else:
            assert case.fence == self.fence
            self.entries += 1

    @invariant()
    def the_trail_has_an_entry_for_each_change_and_holds(self) -> None:
        found = verify(self.books["bertil"].trail())
        assert (found.fault, found.entries) == ("", self.entries)


def test_the_claims_hold_whatever_happens(database: Callable[[Path], str]) -> None:
    class OnIt(TwoWorkers):
        def __init__(self) -> None:
            super().__init__(database)

    often = settings(
        max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )
    run_state_machine_as_test(OnIt, settings=often)
