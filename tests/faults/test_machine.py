"""Hypothesis drives the world: it finds the shortest history that breaks something, where chance finds a long one."""

from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from connectors.testing.simulated_desk import Fault, Injected
from connectors.testing.simulated_platform import Fault as PlatformFault
from tests.faults import orders
from tests.faults.exhaustive import WRITES
from tests.faults.stories import FRIDAY, TUESDAY, WEDNESDAY
from tests.faults.world import DESKS, DeskKind, World, plainly

_FIRST = ("ASAP", "ASAP FAULT", "ASK", "CANCEL", orders.days(TUESDAY), orders.days(TUESDAY, WEDNESDAY))
_LATER = ("THANKS", "ASAP", "CANCEL", orders.days(FRIDAY))
_FAULTS = (Fault.LOSE_ANSWER, Fault.FAIL_AFTER, Fault.FAIL_BEFORE, Fault.TIME_OUT, Fault.REFUSE, Fault.RATE_LIMIT)
_PAUSES = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=11), timedelta(hours=30))


class Troubled(RuleBasedStateMachine):
    """Two workers, tickets, people, and everything that may go wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.plain = plainly()
        self.plain.__enter__()
        self.world = World()

    def teardown(self) -> None:
        try:
            self.world.platform.heal()
            self.world.run_until(self.world.clock.now() + timedelta(days=40))
            self.world.watch.ask_at_the_end()
            assert self.world.watch.broken == []
        finally:
            self.plain.__exit__(None, None, None)

    @initialize(desk=st.sampled_from(DESKS), history=st.booleans())
    def a_world(self, desk: DeskKind, *, history: bool) -> None:
        self.world = World(desk, workers=2, keeps_history=history)
        for day in (TUESDAY, WEDNESDAY, FRIDAY):
            self.world.platform.show(orders.alarms(), day=day)

    @rule(text=st.sampled_from(_FIRST), own=st.booleans())
    def a_ticket_is_filed(self, text: str, *, own: bool) -> None:
        if len(self.world.tickets) < 3:
            self.world.file(orders.ADA if own else orders.BO, text)

    @precondition(lambda self: self.world.tickets)
    @rule(data=st.data(), text=st.sampled_from(_LATER))
    def the_requester_writes(self, data: st.DataObject, text: str) -> None:
        self.world.write(data.draw(st.sampled_from(self.world.tickets)), text)

    @precondition(lambda self: self.world.tickets)
    @rule(data=st.data(), closes=st.booleans())
    def a_person_acts(self, data: st.DataObject, *, closes: bool) -> None:
        ticket = data.draw(st.sampled_from(self.world.tickets))
        if closes:
            self.world.person_closes(ticket)
        else:
            self.world.person_answers(ticket)

    @rule(who=st.integers(0, 1), steps=st.integers(1, 30), by=st.sampled_from((0, 0, 1, 5)))
    def a_worker_works(self, who: int, steps: int, by: int) -> None:
        worker = self.world.workers[who]
        for _ in range(steps):
            if not self.world.is_here(worker) or not self.world.step(worker):
                break
            self.world.advance(timedelta(seconds=by))

    @rule(who=st.integers(0, 1), down=st.sampled_from((timedelta(0), *_PAUSES)), in_flight=st.booleans())
    def a_worker_crashes(self, who: int, down: timedelta, *, in_flight: bool) -> None:
        worker = self.world.workers[who]
        if in_flight and self.world.is_here(worker) and self.world.verb(worker) in WRITES:
            self.world.in_flight(worker, timedelta(seconds=45))
            self.world.step(worker)
        self.world.crash(worker, down=down)

    @rule(who=st.integers(0, 1), length=st.sampled_from(_PAUSES))
    def a_worker_is_paused(self, who: int, length: timedelta) -> None:
        self.world.pause(self.world.workers[who], length)

    @rule(who=st.integers(0, 1), fault=st.sampled_from(_FAULTS), late=st.booleans())
    def the_desk_fails(self, who: int, fault: Fault, *, late: bool) -> None:
        verb = self.world.verb(self.world.workers[who])
        traits = self.world.desk.traits
        if verb in WRITES:
            faults = [Injected(fault, traits.handles_within)]
            if late and traits.visible_within:
                faults.append(Injected(Fault.SHOW_LATE, traits.visible_within))
            self.world.desk.inject(verb, *faults)

    @rule(fault=st.sampled_from((PlatformFault.DOWN, PlatformFault.STALE, PlatformFault.SHRUNKEN)))
    def the_platform_fails(self, fault: PlatformFault) -> None:
        self.world.platform.inject(fault)

    @rule()
    def the_platform_is_well_again(self) -> None:
        self.world.platform.heal()

    @rule(by=st.sampled_from((timedelta(minutes=1), timedelta(minutes=15), timedelta(hours=23))))
    def time_passes(self, by: timedelta) -> None:
        self.world.run_until(self.world.clock.now() + by)

    @invariant()
    def nothing_is_broken(self) -> None:
        assert self.world.watch.broken == []


TestTroubled = Troubled.TestCase
TestTroubled.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
