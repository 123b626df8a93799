"""Does what casework asks for, on the real desk, platform and books: the only place where effects become acts.

One round: take in the queue, then claim and work one case after another until nothing is left to do. One bad ticket
never stops the others: what goes wrong in a case stays with the case.

Reads are tried again within a visit, writes never; a desk or platform that fails again and again is left in peace for
a while (``circuit.py``).

A round is a generator that stops before and after each act. The program runs it to its end; the tests
(``tests/faults``) stop it anywhere, let another worker's round come in between, and drop it there, which is a crash.
"""

import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt, wait_exponential_jitter

from connectors.desks.base import Desk
from connectors.errors import ConnectorError, PermanentError, StoppedError, TransientError
from connectors.platforms.base import AlarmPlatform, ExtractOrder
from lindesk_bot import log
from lindesk_bot.cases import Case, Delivered
from lindesk_bot.casework import Office, park, work
from lindesk_bot.circuit import Circuit
from lindesk_bot.clock import Clock
from lindesk_bot.delivery import ParkError, kept_in_trail
from lindesk_bot.effects import (
    CloseTicket,
    CountSightings,
    Effect,
    FindIntent,
    FindWrite,
    HandOverTicket,
    Now,
    OtherOrders,
    ReadTicket,
    Record,
    Recorded,
    SendNote,
    SendReply,
    Steps,
    TakeExtract,
    Withdraw,
)
from lindesk_bot.errors import LostClaimError, StoreError
from lindesk_bot.store.books import Books
from lindesk_bot.workbook import Workbook, WorkbookFacts, build
from rules.extract import Extract
from rules.providers import Provider, unit_key
from rules.workdays import CalendarRangeError

T = TypeVar("T")
_MOST_VISITS = 20
"""To one case in one round: something always calls for another one, and the queue must be read in between."""
_READS = 3
"""Tries of a read within one visit; reads may be repeated freely, writes never are."""
_LONGEST_WAIT = 5.0
"""Seconds between two of them: a case does not keep the others waiting for longer."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did."""

    new: int
    """Tickets that were new or had changed."""
    worked: int
    """Visits to cases."""
    queue_read: bool = True
    """False where the desk could not be asked; cases known from before are worked on all the same."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A place in a round where it could be stopped: before an act, or after it with its outcome not yet told."""

    act: Effect[Any] | str
    """An effect, or in a word what the round does itself: take_in, claim, release."""
    done: bool
    case: Case | None = None


Walk = Generator[Stop, None, T]


@dataclass(slots=True)
class Performer:
    """Joins casework to the world."""

    desk: Desk
    platform: AlarmPlatform
    books: Books
    office: Office
    clock: Clock
    facts: Callable[[Case, Provider, date | None], WorkbookFacts]
    lease_seconds: int
    guard_margin: int
    sleep: Callable[[float], None] = time.sleep
    stopping: Callable[[], bool] = lambda: False
    build: Callable[[Extract, WorkbookFacts], Workbook] = build
    desk_circuit: Circuit = field(init=False)
    platform_circuit: Circuit = field(init=False)
    _swept: datetime | None = field(default=None, init=False)
    _retrying: Retrying = field(init=False)

    def __post_init__(self) -> None:
        self.desk_circuit, self.platform_circuit = Circuit(self.clock.now), Circuit(self.clock.now)
        self._retrying = Retrying(
            retry=retry_if_exception(_soon_over),
            stop=stop_after_attempt(_READS),
            wait=_wait,
            sleep=lambda seconds: self.sleep(seconds),  # noqa: PLW0108  whoever sets ``sleep`` sets it later
            reraise=True,
        )

    def round(self, *, full_sweep: timedelta = timedelta(hours=1)) -> Round:
        """Take in the queue and work on every case that has something to do.

        Raises:
            StoreError: the books cannot be read or written. Whatever the desk's state, nothing more is done then.
        """
        return _to_the_end(self.walk(full_sweep=full_sweep))

    def walk(self, *, full_sweep: timedelta = timedelta(hours=1)) -> Walk[Round]:
        """As ``round``, stopping before and after each act."""
        yield Stop("take_in", done=False)
        new, queue_read = self._take_in(full_sweep)
        yield Stop("take_in", done=True)
        worked = 0
        visits: Counter[int] = Counter()
        while not self.stopping() and not self.desk_circuit.rests:  # without the desk no case gets anywhere
            case = self.books.claim(self.clock.now(), self.lease_seconds)
            if case is None:
                break
            visits[case.id] += 1
            if visits[case.id] > _MOST_VISITS:
                log.get().error("case.restless", case=case.reference, count=_MOST_VISITS)
                self.books.release(case)
                break
            yield Stop("claim", done=True, case=case)
            yield from self._work(case)
            worked += 1
        return Round(new, worked, queue_read)

    def _take_in(self, full_sweep: timedelta) -> tuple[int, bool]:
        now = self.clock.now()
        full = self._swept is None or now - self._swept >= full_sweep
        # A little overlap: the desk's clock and ours are not the same.
        since = None if full or self._swept is None else now - full_sweep
        new = 0
        try:
            for stub in self._desk_read(lambda: list(self.desk.open_tickets(changed_since=since))):
                reference = self.office.post.references.of_case(self.office.desk, stub.id)
                new += self.books.take_in(stub.id, stub.version, reference, now)
        except ConnectorError as error:
            log.get().error("poll.failed", error=error.code, remedy=error.remedy)
            return new, False
        if full:
            self._swept = now
        return new, True

    def _work(self, case: Case) -> Walk[None]:
        try:
            yield from self._perform(work(case, self.office), case)
        except LostClaimError:
            log.get().warning("case.lost", case=case.reference)
        except (StoreError, KeyboardInterrupt):
            with suppress(StoreError):
                self.books.release(case)
            raise
        except Exception as error:  # noqa: BLE001  a fault of ours in one case must not stop the others
            log.get().error("case.fault", case=case.reference, error_type=type(error).__name__, where=log.where(error))
            yield from self._park_fault(case, error)
        yield Stop("release", done=False, case=case)
        self.books.release(case)

    def _park_fault(self, claimed: Case, error: Exception) -> Walk[None]:
        code = "calendar.range" if isinstance(error, CalendarRangeError) else f"internal.{type(error).__name__}"
        problem = ParkError("The bot met something it was not made for.", remedy="Answer by hand.", code=code)
        case = self.books.find_case(claimed.reference)
        if case.fence != claimed.fence:
            log.get().warning("case.lost", case=case.reference)
            return
        try:
            yield from self._perform(park(case, self.office, problem), case)
        except (LostClaimError, ConnectorError):
            log.get().error("case.not_parked", case=case.reference)

    def perform(self, steps: Steps[T]) -> T:
        """Run steps to their end, giving each effect its outcome or its error back."""
        return _to_the_end(self._perform(steps))

    def _perform(self, steps: Steps[T], case: Case | None = None) -> Walk[T]:
        outcome: Any = None
        error: Exception | None = None
        while True:
            try:
                effect = steps.send(outcome) if error is None else steps.throw(error)
            except StopIteration as end:
                found: T = end.value
                return found
            outcome, error = None, None
            yield Stop(effect, done=False, case=case)
            try:
                outcome = self._do(effect)
            except (ConnectorError, LostClaimError, StoreError) as raised:
                error = raised
            yield Stop(effect, done=True, case=case)

    def _do(self, effect: Effect[Any]) -> Any:  # noqa: PLR0911  one return for each effect
        match effect:
            case Now():
                return self.clock.now()
            case ReadTicket(ticket_id):
                return self._desk_read(lambda: self.desk.read(ticket_id))
            case CountSightings(ticket_id, reference):
                return self._desk_read(lambda: self.desk.sightings(ticket_id, reference))
            case TakeExtract():
                return self._take(effect)
            case Record():
                recorded = self.books.record(effect, self.clock.now())
                _tell(effect, recorded)
                return recorded
            case FindWrite(case, purpose):
                return self.books.find_write(case, purpose)
            case FindIntent(case, reference):
                return self._find_intent(case, reference)
            case OtherOrders(case):
                return self.books.other_orders(case)
            case Withdraw(case, other):
                return self.books.withdraw(case, other, self.clock.now())
            case SendReply(case, letter, to, leave_by):
                guard = self._guard(case, leave_by)
                return self._desk_write(lambda: self.desk.reply(case.ticket_id, letter, to=to, guard=guard))
            case SendNote(case, letter, leave_by):
                guard = self._guard(case, leave_by)
                return self._desk_write(lambda: self.desk.note(case.ticket_id, letter, guard=guard))
            case CloseTicket(case):
                self._guard(case)()
                return self._desk_write(lambda: self.desk.close(case.ticket_id))
            case HandOverTicket(case):
                self._guard(case)()
                return self._desk_write(lambda: self.desk.hand_over(case.ticket_id))
            case _:
                raise TypeError(f"nobody performs {type(effect).__name__}")

    def _guard(self, case: Case, leave_by: datetime | None = None) -> Callable[[], None]:
        def still_ours() -> None:
            if not self.books.holds(case, self.guard_margin):
                raise StoppedError(
                    "The case is not ours any more, or its lease is about to end.",
                    remedy="Another worker goes on with it.",
                    code="delivery.stopped",
                )
            # The clock last: a worker that was paused while it asked the books must not send on a stale yes.
            if leave_by is not None and self.clock.now() > leave_by:
                raise StoppedError(
                    "The letter was held up since its intent was written down.",
                    remedy="It is sent under a new intent.",
                    code="delivery.held_up",
                )

        return still_ours

    def _find_intent(self, case: Case, reference: str) -> Delivered | None:
        for entry in reversed(self.books.history(case.reference)):
            if entry.get("action") == "extract.intended" and entry.get("reference") == reference:
                return kept_in_trail(entry)
        return None

    def _take(self, effect: TakeExtract) -> Workbook:
        case = effect.case
        provider = next(known for known in self.office.providers if known.id == case.provider)
        order = ExtractOrder(
            provider=provider.id,
            units=provider.units,
            as_of=effect.as_of,
            previous_rows=None if case.accept_shrunken else self.books.previous_rows(provider.id),
        )
        extract = self.platform_circuit.call(
            lambda: self._retrying(lambda: self.platform.take_extract(order, now=self.clock.now()))
        )
        own = {unit_key(unit) for unit in provider.units}
        if extract.provider != provider.id or any(unit_key(alarm.unit) not in own for alarm in extract.alarms):
            raise PermanentError(
                "The alarm platform gave rows of units that are not the provider's.",
                remedy="Look at the units in [[providers]] and at the platform's connector; nothing has been sent.",
                code="platform.foreign_rows",
            )
        return self.build(extract, self.facts(case, provider, effect.requested))

    def _desk_read(self, read: Callable[[], T]) -> T:
        return self.desk_circuit.call(lambda: self._retrying(read))

    def _desk_write(self, write: Callable[[], None]) -> None:
        self.desk_circuit.call(write)


_BACK_OFF = wait_exponential_jitter(multiplier=0.5, max=_LONGEST_WAIT)


def _soon_over(error: BaseException) -> bool:
    patience = error.retry_after if isinstance(error, TransientError) else None
    return isinstance(error, TransientError) and (patience is None or patience.total_seconds() <= _LONGEST_WAIT)


def _wait(state: RetryCallState) -> float:
    """As long as the connector asks for, or a little longer with each try."""
    error = state.outcome.exception() if state.outcome else None
    asked_for = error.retry_after if isinstance(error, TransientError) else None
    return max(_BACK_OFF(state), asked_for.total_seconds() if asked_for else 0.0)


def _to_the_end(walk: Walk[T]) -> T:
    while True:
        try:
            next(walk)
        except StopIteration as end:
            found: T = end.value
            return found


def _tell(effect: Record, recorded: Recorded) -> None:
    """What is in the trail is in the log too."""
    if not effect.entry:
        return
    level = log.get().error if effect.entry.startswith("alarm.") else log.get().info
    level(
        effect.entry,
        case=recorded.case.reference,
        state=recorded.case.state.value,
        position=recorded.receipt.position,
        decision=effect.details.get("decision"),
        reason=effect.details.get("why"),
        error=effect.details.get("error"),
    )
