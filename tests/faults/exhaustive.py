"""Every crash point, alone and in pairs: ``python -m tests.faults.exhaustive``.

The engine is pure: what has happened in the world after an effect whose outcome is lost is what has happened before the
next one. So a crash after each act, from the taking in of the queue to the release of the case, is a crash before and
after every effect. A write can besides be on its way when its worker crashes: the desk has taken it, and does it later.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from itertools import product
from time import monotonic

from rich.console import Console
from rich.progress import track

from connectors.testing.simulated_desk import Verb
from tests.faults.stories import ENDS, STORIES, Story
from tests.faults.world import DESKS, DeskKind, World, plainly

WRITES = frozenset({Verb.REPLY, Verb.NOTE, Verb.CLOSE, Verb.HAND_OVER})
LATE = timedelta(seconds=45)
"""How long after its worker's crash a desk may still do what it had taken."""


@dataclass(frozen=True, slots=True)
class Crash:
    """The process dies after its n-th act since its start; ``late``: while that act, a write, is on its way."""

    after: int
    late: bool = False
    down: timedelta = timedelta(0)

    def __str__(self) -> str:
        return f"{'during' if self.late else 'after'} act {self.after}" + (f", down {self.down}" if self.down else "")


class CrashingWorld(World):
    """A world with one worker that dies at the places given, one after another."""

    def __init__(self, desk: DeskKind, story: Story, crashes: Sequence[Crash], **more: object) -> None:
        super().__init__(desk, keeps_history=story.keeps_history, **more)  # type: ignore[arg-type]  # as the mutants ask
        self._crashes = list(crashes)
        self.acts = 0
        """Since the last crash."""
        self.writes: list[int] = []
        """Which of them were writes of the desk."""

    def run_round(self, worker: object) -> None:
        del worker
        one = self.workers[0]
        if not self.is_here(one):
            return
        while True:
            verb, acts = self.verb(one), one.at is None or not one.at.done
            crash = self._crashes[0] if self._crashes else None
            if acts:
                self.acts += 1
                if verb in WRITES:
                    self.writes.append(self.acts)
            due = acts and crash is not None and self.acts == crash.after
            if due and crash is not None and crash.late:
                self.in_flight(one, LATE)
            going_on = self.step(one)
            if due and crash is not None:
                self._crashes.pop(0)
                self.acts, self.writes = 0, []
                self.crash(one, down=crash.down)
                return
            if not going_on:
                return


def play(desk: DeskKind, story: Story, crashes: Sequence[Crash], *, traced: bool = False) -> CrashingWorld:
    """One history."""
    world = CrashingWorld(desk, story, crashes)
    world.traced = traced
    story.play(world)
    world.watch.ask_at_the_end(trail=len(crashes) < 2)
    if world.clock.now() < ENDS:
        world.watch.broken.append("the story did not come to its end")
    return world


def singles(desk: DeskKind, story: Story) -> Iterator[tuple[Crash, ...]]:
    """Each crash point of a story, at once up again and a day later."""
    calm = play(desk, story, ())
    for after in range(1, calm.acts + 1):
        for down in (timedelta(0), timedelta(days=1)):
            yield (Crash(after, down=down),)
        if after in calm.writes:
            yield (Crash(after, late=True),)


def pairs(desk: DeskKind, story: Story) -> Iterator[tuple[Crash, ...]]:
    """Each crash point, and after it each crash point of what is then left to do."""
    calm = play(desk, story, ())
    for after in range(1, calm.acts + 1):
        for late in (False, True) if after in calm.writes else (False,):
            first = Crash(after, late=late)
            rest = play(desk, story, (first,))
            for again in range(1, rest.acts + 1):
                yield first, Crash(again)
                if again in rest.writes:
                    yield first, Crash(again, late=True)


@dataclass(frozen=True, slots=True)
class Found:
    """What a desk and a story have shown."""

    histories: int
    broken: tuple[str, ...]


def try_all(desk: DeskKind, story: Story, *, only_singles: bool = False) -> Found:
    """All crash points of a story at a desk."""
    broken: list[str] = []
    histories = 0
    with plainly():
        ways = singles(desk, story) if only_singles else (*singles(desk, story), *pairs(desk, story))
        for crashes in ways:
            histories += 1
            world = play(desk, story, crashes)
            if world.watch.broken:
                where = "; then ".join(map(str, crashes))
                broken.append(f"{desk}, {story}, crash {where}: {world.watch.broken[0]}")
    return Found(histories, tuple(broken))


def _job(places: tuple[int, int, bool]) -> Found:
    desk, story, only_singles = places
    return try_all(DESKS[desk], STORIES[story], only_singles=only_singles)


def main() -> int:
    """Try them all, on all cores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--singles", action="store_true", help="no pairs")
    parser.add_argument("--processes", type=int, default=None)
    wanted = parser.parse_args()
    began = monotonic()
    jobs = [(d, s, wanted.singles) for d, s in product(range(len(DESKS)), range(len(STORIES)))]
    with ProcessPoolExecutor(wanted.processes) as pool:
        found = list(track(pool.map(_job, jobs), total=len(jobs), description="crash points"))
    histories = sum(one.histories for one in found)
    broken = [line for one in found for line in one.broken]
    seconds = monotonic() - began
    console = Console()
    kinds = f"{len(DESKS)} kinds of desk, {len(STORIES)} kinds of ticket"
    console.print(f"{histories} histories with one or two crashes, {kinds}")
    console.print(f"{len(broken)} of them broken; {seconds:.0f} s, {histories / seconds:.0f} histories/s")
    for line in broken[:20]:
        console.print(line, markup=False)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
