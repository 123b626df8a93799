"""The simulated world: the program's own round on a desk, a platform and books that are in memory, by a virtual clock.

A worker is a ``Performer`` whose round is taken one stop at a time (``Performer.walk``). Between two stops anything may
happen: another worker's stop, a message, a person, a crash (the walk is dropped), a pause longer than the lease, a
restored backup. Nothing here decides what happens; that is for those who drive the world: all crash points in a row
(``exhaustive.py``), chance (``simulate.py``), hypothesis (``test_machine.py``).

What must never happen is watched while it runs and asked for at the end (``watch.py``).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, cast
from unittest import mock

from connectors.desks.base import Guard, Letter
from connectors.testing.simulated_desk import Fault, Injected, SimulatedDesk, Standing, Verb
from connectors.testing.simulated_platform import SimulatedPlatform
from lindesk_bot import casework, log
from lindesk_bot.cases import Case
from lindesk_bot.casework import Office, Policy
from lindesk_bot.clock import VirtualClock
from lindesk_bot.correspondence import Correspondence
from lindesk_bot.delivery import Post
from lindesk_bot.effects import (
    CloseTicket,
    CountSightings,
    HandOverTicket,
    ReadTicket,
    SendNote,
    SendReply,
    TakeExtract,
)
from lindesk_bot.errors import StoreError
from lindesk_bot.performer import Performer, Stop, Walk
from lindesk_bot.references import References
from lindesk_bot.workbook import WorkbookFacts
from rules.providers import Provider
from rules.ticket import STOCKHOLM, Author, Requester
from rules.workdays import WorkingDayCalendar
from tests.faults import orders
from tests.faults.memory_books import MemoryBooks, Snapshot
from tests.faults.watch import Watch

if TYPE_CHECKING:
    from lindesk_bot.replies.letters import Letters

MONDAY = date(2026, 3, 16)
START = datetime.combine(MONDAY, time(9, 0), STOCKHOLM)
LEASE, REQUEST = 600, timedelta(seconds=60)
GUARD_MARGIN = 65
"""Seconds, as the configuration has them by default."""
POLL = timedelta(seconds=60)
SECOND = timedelta(seconds=1)
VERBS: dict[type, Verb] = {
    ReadTicket: Verb.READ,
    CountSightings: Verb.SIGHTINGS,
    SendReply: Verb.REPLY,
    SendNote: Verb.NOTE,
    CloseTicket: Verb.CLOSE,
    HandOverTicket: Verb.HAND_OVER,
}
"""The desk's verb that an effect becomes."""


@dataclass(frozen=True, slots=True)
class DeskKind:
    """A kind of desk."""

    name: str
    closes_with_reply: bool
    visible_within: timedelta = timedelta(0)
    handles_within: timedelta = timedelta(seconds=45)

    def __str__(self) -> str:
        return self.name


DESKS = tuple(
    DeskKind(f"{'one call' if closes else 'two calls'}, {'shows late' if late else 'shows at once'}", closes, late)
    for closes in (False, True)
    for late in (timedelta(0), timedelta(seconds=40))
)


class QuickClock(VirtualClock):
    """The program's virtual clock, which does not reckon the same moment's civil time a hundred times."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start)
        self._told = super().now()

    def now(self) -> datetime:
        return self._told

    def set(self, moment: datetime) -> None:
        super().set(moment)
        self._told = super().now()


class QuickReferences(References):
    """The program's references, each made once."""

    def __init__(self, key: bytes) -> None:
        super().__init__(key)
        self._made: dict[str, str] = {}

    def _letters(self, what: str, count: int) -> str:
        made = self._made.get(what)
        if made is None:
            made = self._made[what] = super()._letters(what, count)
        return made


_REFERENCES = QuickReferences(b"0123456789abcdef")


class WatchedDesk(SimulatedDesk):
    """The desk, telling the watch what leaves for it and what lands in it."""

    def __init__(self, watch: Watch, clock: Callable[[], datetime], kind: DeskKind, **more: Any) -> None:
        super().__init__(
            clock,
            closes_with_reply=kind.closes_with_reply,
            visible_within=kind.visible_within,
            handles_within=kind.handles_within,
            **more,
        )
        self._watch = watch

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:
        try:
            super().reply(ticket_id, letter, to=to, guard=self._watch.leaving(ticket_id, letter, to, guard))
        finally:
            self._watch.arrived()

    def note(self, ticket_id: str, letter: Letter, *, guard: Guard) -> None:
        try:
            super().note(ticket_id, letter, guard=self._watch.leaving(ticket_id, letter, None, guard))
        finally:
            self._watch.arrived()

    def _next_faults(self, verb: Verb) -> tuple[Injected, ...]:
        faults = super()._next_faults(verb)
        for one in faults:
            if one.fault in (Fault.PERSON_CLOSES, Fault.REQUESTER_WRITES):
                self._watch.in_between(
                    by_person=one.fault is Fault.PERSON_CLOSES, guarded=verb in (Verb.REPLY, Verb.NOTE)
                )
            if one.fault is Fault.REJECT and verb is Verb.NOTE:
                self._watch.refuses_note()
        return faults

    def _add(self, ticket: Any, post: Any) -> None:
        super()._add(ticket, post)
        self._watch.landed(ticket.id, ticket.posts[-1])


@dataclass(slots=True)
class Worker:
    """One process of the bot."""

    name: str
    performer: Performer
    walk: Walk[Any] | None = None
    at: Stop | None = None
    """Where its round stands; None: between two rounds."""
    away_until: datetime | None = None
    """Paused or down until then."""
    read: dict[str, bool] = field(default_factory=dict)
    """By ticket: whether it was with a person when this worker last read it."""
    rested: bool = True
    """Its last round found nothing left to do."""

    @property
    def case(self) -> Case | None:
        """The case in its hands, by its own belief."""
        return self.at.case if self.at is not None else None


class World:
    """Everything, and its clock."""

    def __init__(
        self,
        desk: DeskKind = DESKS[0],
        *,
        workers: int = 1,
        keeps_history: bool = False,
        lease: int = LEASE,
        guard_margin: int = GUARD_MARGIN,
        settles: Callable[[Post], Post] = lambda post: post,
        books: type[MemoryBooks] = MemoryBooks,
    ) -> None:
        """Build it.

        Args:
            desk: what kind of desk.
            workers: how many share the work.
            keeps_history: the platform has lists of past days.
            lease: seconds, for the mutants; as is guard_margin.
            guard_margin: likewise.
            settles: makes another Post, likewise.
            books: likewise.
        """
        self.clock = QuickClock(START)
        self.events: list[str] = []
        """What has happened, for the reader of a failed history."""
        self.traced = False
        self.books = books(lambda: int(self.clock.now().timestamp()))
        self.watch = Watch(self)
        self.desk = WatchedDesk(self.watch, self.clock.now, desk, wait=self._wait)
        self.platform = SimulatedPlatform(keeps_history=keeps_history)
        self.platform.show(orders.alarms())
        self.others: Callable[[timedelta], None] = lambda _by: None
        """What the other workers do while a slow call of one of them lasts."""
        post = settles(Post(self.desk.traits, _REFERENCES, REQUEST))
        self.office = Office(
            desk="simulated",
            calendar=_calendar(),
            providers=orders.PROVIDERS,
            keeps_history=keeps_history,
            letters=Correspondence(cast("Letters", orders.PlainLetters()), orders.PROVIDERS, time(8, 0)),
            post=post,
            policy=Policy(),
        )
        self._lease, self._margin = lease, guard_margin
        self.workers = [Worker(f"worker {n + 1}", self._performer()) for n in range(workers)]
        self.acting: Worker | None = None
        self.tickets: list[str] = []
        self.backup: Snapshot | None = None

    # -- people --------------------------------------------------------------------------------------------------------

    def file(self, who: Requester, text: str, *, automatic: bool = False) -> str:
        """A requester files a ticket."""
        ticket = self.desk.file(who, text, automatic=automatic)
        self.tickets.append(ticket)
        self.happened(f"{ticket}: {who.user_id} files {text!r}")
        return ticket

    def write(self, ticket: str, text: str) -> None:
        """The requester writes again."""
        self.desk.write(ticket, text)
        self.watch.with_person[ticket] = False
        self.happened(f"{ticket}: the requester writes {text!r}")

    def person_closes(self, ticket: str) -> None:
        """A person of the team closes the ticket."""
        self.desk.close_by_person(ticket)
        self.watch.person_has(ticket)
        self.happened(f"{ticket}: a person closes it")

    def person_answers(self, ticket: str) -> None:
        """A person of the team answers in it."""
        self.desk.write(ticket, "Vi tar det här.", author=Author.STAFF)
        self.watch.person_has(ticket)
        self.happened(f"{ticket}: a person answers")

    def person_retries(self, reference: str) -> None:
        """Somebody has looked at a parked case and says ``cases retry``."""
        self.books.retry(reference, accept_shrunken=True, now=self.clock.now())
        self.happened(f"{reference}: retried by a person")

    # -- workers -------------------------------------------------------------------------------------------------------

    def step(self, worker: Worker) -> bool:
        """From one stop to the next; False where its round has ended."""
        before = worker.at
        self.acting = worker
        try:
            if worker.walk is None:
                worker.walk = worker.performer.walk()
            worker.at = next(worker.walk)
        except StopIteration as end:
            worker.walk = worker.at = None
            worker.rested = end.value.worked == 0
            return False
        except StoreError:
            worker.walk = worker.at = None
            worker.rested = False
            return False
        finally:
            self.acting = None
        if before is not None and isinstance(before.act, ReadTicket) and not before.done:
            ticket = before.act.ticket_id
            worker.read[ticket] = self.watch.with_person.get(ticket, False)
        if self.traced and before is not None and not before.done:
            self.happened(f"{worker.name}: {shown(before)}")
        self.watch.one_worker_at_a_case()
        return True

    def crash(self, worker: Worker, *, down: timedelta = timedelta(0)) -> None:
        """The process dies where it stands, and starts again later: all that it knew is gone, its lease is not."""
        self.happened(f"{worker.name} crashes at {shown(worker.at)}" + (f", down for {down}" if down else ""))
        if worker.walk is not None:
            worker.walk.close()
        worker.walk = worker.at = None
        self.watch.dropped(worker)
        worker.performer = self._performer()
        worker.read.clear()
        worker.rested = False
        worker.away_until = self.clock.now() + down if down else None

    def pause(self, worker: Worker, length: timedelta) -> None:
        """The process stands still, and does not know it."""
        self.happened(f"{worker.name} is paused for {length} at {shown(worker.at)}")
        worker.away_until = self.clock.now() + length

    def back_up(self) -> None:
        """Take a backup of the books."""
        self.backup = self.books.snapshot()
        self.happened("a backup is taken")

    def restore(self, *, down: timedelta) -> None:
        """The books are lost; the backup is put in their place. The runbook stops all workers for the settle time."""
        if self.backup is None:
            return
        for worker in self.workers:
            self.crash(worker, down=down)
        self.books.restore(self.backup)
        self.watch.forgot()
        self.happened("the backup is restored")

    def in_flight(self, worker: Worker, delay: timedelta) -> None:
        """The desk takes the request that is about to be made, does it after ``delay``, and tells nobody."""
        verb = self.verb(worker)
        assert verb is not None
        self.desk.inject(verb, Injected(Fault.TIME_OUT, delay))

    @staticmethod
    def verb(worker: Worker) -> Verb | None:
        """The desk's verb that the worker's next step is."""
        if worker.at is None or worker.at.done:
            return None
        return VERBS.get(type(worker.at.act))

    @staticmethod
    def takes_extract(worker: Worker) -> bool:
        """Whether its next step asks the platform."""
        return worker.at is not None and not worker.at.done and isinstance(worker.at.act, TakeExtract)

    # -- time ----------------------------------------------------------------------------------------------------------

    def advance(self, by: timedelta) -> None:
        self.clock.advance(by)

    def next_chance(self) -> datetime | None:
        """When a worker could find something to do that none has seen; None: all is done."""
        now = self.clock.now()
        seconds = int(now.timestamp())
        chances = []
        for row in self.books.rows.values():
            if row.case.wake_at is not None:
                wait = row.lease_until + 1 - seconds if seconds <= row.lease_until <= seconds + 3600 else 0
                chances.append(max(row.case.wake_at, now + wait * SECOND))
        if self._news():
            chances.append(now + POLL)
        chances += [worker.away_until for worker in self.workers if worker.away_until is not None and worker.walk]
        if not chances:
            return None
        ready = min((worker.away_until or now for worker in self.workers), default=now)
        circuits = [w.performer.desk_circuit.rests_until for w in self.workers]
        rest = min((until for until in circuits if until is not None), default=now) if all(circuits) else now
        return max(min(chances), ready, rest)

    def run_until(self, end: datetime) -> None:
        """Let the workers work, one after another, until then; the clock jumps over the times when nothing happens."""
        while True:
            for worker in self.workers:
                self.run_round(worker)
            chance = self.next_chance()
            if chance is None or chance > end:
                break
            self.clock.set(max(chance, self.clock.now() + SECOND))
        self.clock.set(end)

    def run_round(self, worker: Worker) -> None:
        """A whole round, or what is left of one."""
        if not self.is_here(worker):
            return
        while self.step(worker):
            pass

    def is_here(self, worker: Worker) -> bool:
        """Whether it is neither paused nor down."""
        if worker.away_until is not None and self.clock.now() < worker.away_until:
            return False
        worker.away_until = None
        return True

    def happened(self, what: str) -> None:
        """For the trace."""
        if self.traced:
            self.events.append(f"{self.clock.now():%a %d %H:%M:%S} {what}")

    def _news(self) -> bool:
        """Whether a poll would find a ticket that has changed since it was last seen."""
        seen = {row.case.ticket_id: row.seen_version for row in self.books.rows.values()}
        return any(seen.get(ticket) != version for ticket, version in self.watch.queue())

    def _wait(self, by: timedelta) -> None:
        """A call of the desk takes its time; the others go on meanwhile."""
        acting = self.acting
        end = self.clock.now() + by
        self.others(by)
        self.clock.set(end)
        self.acting = acting

    def _performer(self) -> Performer:
        return Performer(
            desk=self.desk,
            platform=self.platform,
            books=self.books,
            office=self.office,
            clock=self.clock,
            facts=_facts,
            lease_seconds=self._lease,
            guard_margin=self._margin,
            sleep=lambda seconds: self.clock.advance(timedelta(seconds=seconds)),
            build=orders.build,
        )


def shown(stop: Stop | None) -> str:
    """A stop in a few words, without anything that a ticket says."""
    if stop is None:
        return "rest"
    act = stop.act if isinstance(stop.act, str) else type(stop.act).__name__
    entry = getattr(stop.act, "entry", "")
    letter = getattr(stop.act, "letter", None)
    about = f" {entry}" if entry else f" {letter.text.split()[0]}" if letter is not None else ""
    case = f" ({stop.case.ticket_id} {stop.case.state})" if stop.case is not None else ""
    return f"{'after' if stop.done else 'before'} {act}{about}{case}"


@contextmanager
def plainly() -> Iterator[None]:
    """The world's own reader in the place of the rule book's, and no log."""
    with mock.patch.object(casework, "read", orders.read), mock.patch.object(log, "get", _no_log):
        yield


class _Silent:
    def info(self, *_args: object, **_more: object) -> None: ...

    warning = error = info


_SILENT = _Silent()


def _no_log() -> _Silent:
    return _SILENT


@cache
def _calendar() -> WorkingDayCalendar:
    return WorkingDayCalendar.build()


def _facts(case: Case, provider: Provider, day: date | None) -> WorkbookFacts:
    return WorkbookFacts(provider.name, case.reference, case.ticket_id, day, "full", withhold_unknown_protection=False)


__all__ = ["DESKS", "MONDAY", "START", "DeskKind", "Standing", "Worker", "World", "plainly", "shown"]
