"""Drills: the moments at which each safeguard of the protocol is what stands between us and a second reply.

Each plays one history in a world that is given, true or mutant, and hands it back with the questions asked.
"""

from collections.abc import Callable
from datetime import timedelta

from connectors.testing.simulated_desk import Fault, Injected, Verb
from lindesk_bot.effects import Record, SendReply
from tests.faults import orders
from tests.faults.exhaustive import LATE
from tests.faults.stories import ENDS
from tests.faults.world import DESKS, SECOND, START, Worker, World

Make = Callable[..., World]
SLOW_DESK = DESKS[1]
"""Two calls, shows late: the desk that asks most of the protocol."""
HOURS = timedelta(hours=3)


def until(world: World, worker: Worker, kind: type, entry: str = "") -> None:
    """Step the worker until it stands just before such an act."""
    for _ in range(200):
        stop = worker.at
        if (
            stop is not None
            and not stop.done
            and isinstance(stop.act, kind)
            and entry in getattr(stop.act, "entry", "")
        ):
            return
        world.step(worker)
    raise AssertionError(f"{worker.name} never comes to {kind.__name__} {entry}")


def ended(world: World) -> World:
    """Let everybody finish, and ask the questions."""
    world.run_until(ENDS)
    world.watch.ask_at_the_end()
    return world


def crashed_while_sending(make: Make) -> World:
    """The reply is on its way when its worker dies; the desk delivers it."""
    world = make(SLOW_DESK)
    world.file(orders.ADA, "ASAP")
    (worker,) = world.workers
    until(world, worker, SendReply)
    world.in_flight(worker, LATE)
    world.step(worker)
    world.crash(worker)
    return ended(world)


def as_slow_as_promised(make: Make) -> World:
    """The desk takes the longest that it promises, at every step: to begin, to do it unheard, and to show it."""
    world = make(SLOW_DESK)
    world.file(orders.ADA, "ASAP")
    traits = world.desk.traits
    world.desk.inject(
        Verb.REPLY,
        Injected(Fault.SLOW, traits.handles_within),
        Injected(Fault.TIME_OUT, traits.handles_within),
        Injected(Fault.SHOW_LATE, traits.visible_within),
    )
    return ended(world)


def paused_before_sending(make: Make) -> World:
    """A worker stands still for hours between the intent and the reply; another one answers; the first goes on."""
    world = make(SLOW_DESK, workers=2)
    world.file(orders.ADA, "ASAP")
    slow, quick = world.workers
    until(world, slow, SendReply)
    world.pause(slow, HOURS)
    world.run_until(START + HOURS - timedelta(minutes=1))
    assert quick.performer is not slow.performer
    return ended(world)


def paused_before_the_intent(make: Make) -> World:
    """The same, a step earlier: it has looked in the desk and found nothing, and is about to write its intent down."""
    world = make(SLOW_DESK, workers=2)
    world.file(orders.ADA, "ASAP")
    slow, _ = world.workers
    until(world, slow, Record, "extract.intended")
    world.pause(slow, HOURS)
    return ended(world)


def lost_once_and_late_once(make: Make) -> World:
    """The first try never reached the desk; the second is late, and a message wakes the case before it shows."""
    world = make(SLOW_DESK)
    ticket = world.file(orders.ADA, "ASAP")
    traits = world.desk.traits
    world.desk.inject(Verb.REPLY, Injected(Fault.FAIL_BEFORE))
    world.desk.inject(
        Verb.REPLY,
        Injected(Fault.TIME_OUT, traits.handles_within),
        Injected(Fault.SHOW_LATE, traits.visible_within),
    )
    for _ in range(20):
        if world.desk.calls[Verb.REPLY] < 2:
            world.run_until((world.next_chance() or world.clock.now()) + SECOND)
    world.write(ticket, "THANKS")
    return ended(world)


def others_work_while_a_call_lasts(make: Make) -> World:
    """A reply takes its time; the other worker polls meanwhile."""
    world = make(SLOW_DESK, workers=2)
    world.file(orders.ADA, "ASAP")
    slow, quick = world.workers
    until(world, slow, SendReply)

    def meanwhile(by: timedelta) -> None:
        world.advance(by)
        for _ in range(4):
            world.step(quick)

    world.others = meanwhile
    world.desk.inject(Verb.REPLY, Injected(Fault.SLOW, world.desk.traits.handles_within))
    world.step(slow)
    world.others = lambda _by: None
    return ended(world)


DRILLS = (
    crashed_while_sending,
    as_slow_as_promised,
    paused_before_sending,
    paused_before_the_intent,
    lost_once_and_late_once,
    others_work_while_a_call_lasts,
)
