"""Random histories: ``python -m tests.faults.simulate --histories 50000 --seed 1``.

Each history has its own number; the number and the seed are all that it depends on. A history that breaks something
is played again with a trace and printed with the command that plays it alone.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from os import cpu_count
from random import Random
from time import monotonic

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from connectors.testing import simulated_platform as platforms
from connectors.testing.simulated_desk import Fault, Injected, Verb
from lindesk_bot.effects import CloseTicket, CountSightings, HandOverTicket, Record, SendNote, SendReply
from rules.lifecycle import State
from rules.ticket import Requester
from tests.faults import orders
from tests.faults.exhaustive import WRITES
from tests.faults.stories import FRIDAY, MONDAY, SATURDAY, TUESDAY, WEDNESDAY
from tests.faults.world import DESKS, START, Worker, World, plainly

SECOND, MINUTE, HOUR, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LASTS, FORGOTTEN = 12 * DAY, 90 * DAY
"""People are done with it after the one; what is not at rest after the other never will be."""
_ORDERS = (
    "ASAP",
    "ASAP",
    "ASAP",
    "ASAP FAULT",
    "ASK",
    "CANCEL",
    "STANDING",
    orders.days(MONDAY),
    orders.days(TUESDAY),
    orders.days(TUESDAY),
    orders.days(TUESDAY, WEDNESDAY),
    orders.days(MONDAY, WEDNESDAY),
    orders.days(SATURDAY),
    orders.days(MONDAY - 3 * DAY),
)
_LATER = ("THANKS", "THANKS", "ASAP", "CANCEL", orders.days(TUESDAY), orders.days(FRIDAY), "ASK", "THANKS FAULT")
_WHO = (*5 * (orders.ADA,), *3 * (orders.BO,), orders.NOBODY)
_BEFORE = (Fault.REFUSE, Fault.RATE_LIMIT, Fault.FAIL_BEFORE)
_AFTER = (Fault.LOSE_ANSWER, Fault.FAIL_AFTER, Fault.TIME_OUT)
_IN_BETWEEN = (Fault.PERSON_CLOSES, Fault.REQUESTER_WRITES)


@dataclass(slots=True)
class Tally:
    """What has been seen."""

    histories: int = 0
    steps: int = 0
    extracts: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    broken: list[tuple[int, str]] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        self.histories += other.histories
        self.steps += other.steps
        self.extracts += other.extracts
        self.faults += other.faults
        self.ends += other.ends
        self.broken += other.broken


class History:
    """One random history.

    Args:
        seed: of the run.
        number: of the history in it.
        make: the world, or a mutant of it.
    """

    def __init__(self, seed: int, number: int, make: Callable[..., World] = World, *, traced: bool = False) -> None:
        self._dice = dice = Random(f"{seed}:{number}")  # noqa: S311  a history is replayed, nothing is kept secret
        self.number = number
        self.faults: Counter[str] = Counter()
        self.steps = 0
        self.world = make(dice.choice(DESKS), workers=dice.choice((1, 1, 2, 2, 3)), keeps_history=dice.random() < 0.25)
        self.world.traced = traced
        self.world.others = self._others_meanwhile
        unknown, protected = dice.random() < 0.1, dice.random() < 0.1
        for day in (None, MONDAY - 3 * DAY, MONDAY, TUESDAY, WEDNESDAY, FRIDAY):
            self.world.platform.show(orders.alarms(unknown=unknown, protected=protected), day=day)
        self._plan = self._draw_plan()
        self._temper = dice.choice((0.03, 0.03, 0.1, 0.3))
        """How likely something goes wrong at a write, or just before it."""
        self._left = dice.choice((2, 3, 5, 8))
        """How much may go wrong in all: at the end there must be peace enough to finish."""
        self._platform_heals: datetime | None = None
        self._nested = False

    def play(self) -> World:
        """The whole history, and the questions at its end."""
        world, dice = self.world, self._dice
        while True:
            while self._plan and self._plan[0][0] <= world.clock.now():
                self._plan.pop(0)[1]()
            busy = [worker for worker in world.workers if world.is_here(worker) and self._has_work(worker)]
            if not busy:
                if not self._jump() and not self._person_retries():
                    break
                continue
            self._step(dice.choice(busy) if len(busy) > 1 else busy[0])
        world.watch.ask_at_the_end(trail=self.number % 50 == 0)
        return world

    # -- what people do ------------------------------------------------------------------------------------------------

    def _draw_plan(self) -> list[tuple[datetime, Callable[[], None]]]:
        dice, world = self._dice, self.world
        plan: list[tuple[datetime, Callable[[], None]]] = []
        for ticket in range(dice.choice((1, 1, 1, 2, 3))):
            at = START + timedelta(minutes=dice.choice((0, 0, 1, 30, 60 * 14, 60 * 24)))
            who, text = dice.choice(_WHO), dice.choice(_ORDERS)
            plan.append((at, self._files(who, text)))
            for _ in range(dice.choice((0, 0, 1, 1, 2))):
                at += timedelta(minutes=dice.choice((1, 3, 12, 60, 60 * 20, 60 * 24, 60 * 48)))
                plan.append((at, self._goes_on(ticket, dice.choice(_LATER), dice.random())))
        if dice.random() < 0.05:
            at = START + timedelta(minutes=dice.choice((5, 60, 60 * 20)))
            plan.append((at, world.back_up))
            plan.append((at + timedelta(minutes=dice.choice((10, 60, 60 * 24))), self._restore))
        return sorted(plan, key=lambda one: one[0])

    def _files(self, who: Requester, text: str) -> Callable[[], None]:
        def act() -> None:
            self.world.file(who, text)

        return act

    def _goes_on(self, ticket: int, text: str, chance: float) -> Callable[[], None]:
        def act() -> None:
            if ticket >= len(self.world.tickets):
                return
            name = self.world.tickets[ticket]
            if chance < 0.1:
                self.world.person_closes(name)
            elif chance < 0.2:
                self.world.person_answers(name)
            else:
                self.world.write(name, text)

        return act

    def _restore(self) -> None:
        self._count("restored backup")
        self.world.restore(down=10 * MINUTE)

    # -- steps ---------------------------------------------------------------------------------------------------------

    def _has_work(self, worker: Worker) -> bool:
        return worker.walk is not None or not worker.rested

    def _step(self, worker: Worker) -> None:
        self.steps += 1
        if self._left and self._dice.random() < (self._temper if self._is_delicate(worker) else self._temper / 25):
            self._left -= 1
            if self._incident(worker):
                return
        self.world.step(worker)
        if self._dice.random() < 0.3:
            self.world.advance(self._dice.choice((SECOND, SECOND, 3 * SECOND)))

    @staticmethod
    def _is_delicate(worker: Worker) -> bool:
        """Where most can go wrong: from the look in the desk to the writing down of what came of it."""
        stop = worker.at
        if stop is None or stop.done:
            return False
        act = stop.act
        return isinstance(act, CountSightings | SendReply | SendNote | CloseTicket | HandOverTicket) or (
            isinstance(act, Record) and act.write is not None
        )

    def _jump(self) -> bool:
        """To the next moment at which there is something to do; False: all is done."""
        world = self.world
        chances = [world.next_chance(), self._plan[0][0] if self._plan else None]
        coming = [moment for moment in chances if moment is not None]
        if not coming or min(coming) > START + FORGOTTEN:
            return False
        world.clock.set(max(min(coming), world.clock.now() + SECOND))
        if self._platform_heals is not None and world.clock.now() >= self._platform_heals:
            world.platform.heal()
            self._platform_heals = None
        first = self._dice.randrange(len(world.workers))
        for number, worker in enumerate(world.workers):  # some poll now, the others a little later or not at all
            worker.rested = number != first and self._dice.random() < 0.5
        return True

    def _person_retries(self) -> bool:
        """At the end a person looks at what is parked, and often says that the bot may go on."""
        if self.world.clock.now() > START + LASTS:
            return False
        parked = [row.case for row in self.world.books.rows.values() if row.case.state is State.PARKED]
        if not parked or self._dice.random() < 0.4:
            return False
        self._count("retried by a person")
        self.world.platform.heal()
        self.world.advance(HOUR)
        self.world.person_retries(self._dice.choice(parked).reference)
        return True

    def _others_meanwhile(self, by: timedelta) -> None:
        """While a call of one worker lasts, the others go on; a call within a call is left alone."""
        if self._nested:
            return
        self._nested = True
        world, acting = self.world, self.world.acting
        end = world.clock.now() + by
        for _ in range(self._dice.randrange(40)):
            others = [one for one in world.workers if one is not acting and world.is_here(one)]
            if not others or world.clock.now() >= end:
                break
            world.step(self._dice.choice(others))
            world.advance(self._dice.choice((timedelta(0), SECOND, 2 * SECOND)))
        self._nested = False

    # -- what goes wrong -----------------------------------------------------------------------------------------------

    def _incident(self, worker: Worker) -> bool:
        """Something goes wrong here; True where the worker does not come to its step."""
        dice, world = self._dice, self.world
        verb = world.verb(worker)
        chance = dice.random()
        if world.takes_extract(worker) and chance < 0.7:
            self._platform_fails()
            return False
        if verb is not None and chance < 0.65:
            self._desk_fails(verb)
            return False
        if worker.walk is None:
            return False
        if chance < 0.8 or len(world.workers) == 1:
            if verb in WRITES and dice.random() < 0.6:
                self._count("crash during a write")
                world.in_flight(worker, dice.choice((SECOND, 20 * SECOND, 45 * SECOND)))
                world.step(worker)
            else:
                self._count("crash")
            world.crash(worker, down=dice.choice((timedelta(0), timedelta(0), MINUTE, 11 * MINUTE, HOUR, DAY)))
        else:
            self._count("pause")
            world.pause(
                worker, dice.choice((30 * SECOND, 70 * SECOND, 3 * MINUTE, 11 * MINUTE, 12 * MINUTE, HOUR, DAY))
            )
        return True

    def _desk_fails(self, verb: Verb) -> None:
        dice = self._dice
        faults = self._draw_faults(verb)
        self._inject(verb, faults)
        if dice.random() < 0.3:  # and it goes on for a while, alike or otherwise
            alike = dice.random() < 0.5
            for _ in range(dice.choice((1, 2, 3, 10))):
                self._inject(verb, faults if alike else self._draw_faults(verb))

    def _draw_faults(self, verb: Verb) -> list[Injected]:
        dice, traits = self._dice, self.world.desk.traits
        faults: list[Injected] = []
        if verb in WRITES:
            if dice.random() < 0.35:
                faults.append(Injected(Fault.SLOW, dice.choice((SECOND, 30 * SECOND, traits.handles_within))))
            if traits.visible_within and verb in (Verb.REPLY, Verb.NOTE) and dice.random() < 0.5:
                faults.append(Injected(Fault.SHOW_LATE, traits.visible_within))
            if dice.random() < 0.2:
                faults.append(Injected(dice.choice(_IN_BETWEEN), text=dice.choice(_LATER)))
            if dice.random() < 0.75:
                fault = dice.choice((*_AFTER, *_AFTER, *_BEFORE))
                faults.append(Injected(fault, dice.choice((SECOND, traits.handles_within, traits.handles_within))))
            if not faults:
                faults.append(Injected(dice.choice((Fault.REJECT, Fault.FORBID))))
        else:
            fault = dice.choice((Fault.REFUSE, Fault.REFUSE, Fault.RATE_LIMIT, Fault.FORBID, Fault.SLOW))
            faults.append(Injected(fault, dice.choice((2 * SECOND, 40 * SECOND))))
        return faults

    def _inject(self, verb: Verb, faults: list[Injected]) -> None:
        for one in faults:
            self._count(f"{verb.value}: {one.fault.value}")
        self.world.desk.inject(verb, *faults)

    def _platform_fails(self) -> None:
        dice, world = self._dice, self.world
        fault = dice.choice(tuple(platforms.Fault))
        self._count(f"platform: {fault.value}")
        world.platform.inject(fault)
        self._platform_heals = world.clock.now() + dice.choice((SECOND, 10 * MINUTE, 3 * HOUR, DAY))

    def _count(self, what: str) -> None:
        self.faults[what] += 1
        self.world.happened(f"FAULT {what}")


def play(seed: int, numbers: range, make: Callable[..., World] = World) -> Tally:
    """Play these histories."""
    tally = Tally()
    with plainly():
        for number in numbers:
            history = History(seed, number, make)
            world = history.play()
            tally.histories += 1
            tally.steps += history.steps
            tally.faults += history.faults
            tally.extracts += sum(world.watch.extracts.values())
            tally.ends.update(row.case.state.value for row in world.books.rows.values())
            tally.broken += [(number, what) for what in world.watch.broken[:1]]
    return tally


def trace(seed: int, number: int, make: Callable[..., World] = World) -> list[str]:
    """What happened in a history."""
    with plainly():
        return History(seed, number, make, traced=True).play().events


def _parts(histories: int, first: int, size: int = 250) -> Iterator[range]:
    for start in range(first, first + histories, size):
        yield range(start, min(start + size, first + histories))


def _job(job: tuple[int, range]) -> Tally:
    return play(*job)


def main() -> int:
    """Play many, on all cores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--histories", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, default=None, help="play this one alone, with its trace")
    parser.add_argument("--processes", type=int, default=cpu_count())
    wanted = parser.parse_args()
    console = Console()
    if wanted.only is not None:
        console.print("\n".join(trace(wanted.seed, wanted.only)), markup=False, highlight=False)
        return 0
    began = monotonic()
    tally = Tally()
    columns = (TextColumn("histories"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with ProcessPoolExecutor(wanted.processes) as pool, Progress(*columns, console=console) as progress:
        task = progress.add_task("", total=wanted.histories)
        for done in pool.map(_job, [(wanted.seed, part) for part in _parts(wanted.histories, 0)]):
            tally.add(done)
            progress.advance(task, done.histories)
    _show(console, tally, wanted.seed, monotonic() - began)
    return 1 if tally.broken else 0


def _show(console: Console, tally: Tally, seed: int, seconds: float) -> None:
    table = Table("what went wrong", "times", title=f"{tally.histories} histories, seed {seed}")
    for what, times in sorted(tally.faults.items()):
        table.add_row(what, str(times))
    console.print(table)
    ends = ", ".join(f"{count} {State(state).value}" for state, count in tally.ends.most_common())
    console.print(f"{tally.steps} steps, {tally.faults.total()} faults, {tally.extracts} extracts; cases: {ends}")
    console.print(f"{seconds:.0f} s, {tally.histories / seconds:.0f} histories/s; broken: {len(tally.broken)}")
    for number, what in tally.broken[:10]:
        console.print(f"\nhistory {number}: {what}", markup=False)
        console.print(f"  python -m tests.faults.simulate --seed {seed} --only {number}", markup=False)
    if tally.broken:
        console.print("\n".join(trace(seed, tally.broken[0][0])), markup=False, highlight=False)


if __name__ == "__main__":
    sys.exit(main())
