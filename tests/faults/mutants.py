"""Mutants of the protocol: each leaves out one of its safeguards. The simulation must find every one of them.

None bends the program: a mutant is the world built with other parts, or a function of ``delivery.py`` replaced for the
length of a ``with``.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any
from unittest import mock

from lindesk_bot import delivery
from lindesk_bot.cases import Case, Write, WriteState
from lindesk_bot.delivery import CaseInHand, Post
from lindesk_bot.effects import Now, Record, Recorded, Steps, ask
from lindesk_bot.performer import Performer
from tests.faults.memory_books import MemoryBooks
from tests.faults.world import LEASE, World


@dataclass(frozen=True, slots=True)
class Mutant:
    """A protocol with a hole."""

    name: str
    make: Callable[..., World] = World
    during: Callable[[], AbstractContextManager[Any]] = nullcontext
    by_chance: range | None = None
    """Histories of seed 7 among which chance finds it; None: it takes thousands."""

    def __str__(self) -> str:
        return self.name


class NoFence(MemoryBooks):
    """Whoever writes, writes."""

    def _may_change(self, stored: Case, held: Case) -> bool:
        del stored, held
        return True

    def holds(self, case: Case, margin_seconds: int) -> bool:
        del case, margin_seconds
        return True


class NoIntent(MemoryBooks):
    """What is about to be sent is not written down."""

    def record(self, change: Record, now: Any) -> Recorded:
        if change.write is not None and change.write.state is WriteState.INTENDED:
            change = replace(change, entry="", write=None)
        return super().record(change, now)


class OldIntent(MemoryBooks):
    """The second try goes under the first one's intent: its settle time has long passed."""

    def record(self, change: Record, now: Any) -> Recorded:
        if change.write is not None and change.write.state is WriteState.INTENDED:
            known = self.writes.get((change.case.id, change.write.purpose))
            if known is not None:
                change = replace(change, write=replace(change.write, settle_at=known.settle_at, attempt=1))
        return super().record(change, now)


def _blind(hand: CaseInHand, known: Write | None, purpose: str, post: Post, *, most: int = 2) -> Steps[Write]:
    """As ``delivery._look``, without looking."""
    if known is not None and known.state is WriteState.SENT:
        return known
    now = yield from ask(Now())
    reference = post.references.of_write(hand.case.reference, purpose)
    attempt = known.attempt + (known.state is WriteState.INTENDED) if known else 1
    return Write(purpose, reference, WriteState.INTENDED, min(attempt, most), now + post.settles_within)


class _Settles(Post):
    """A Post with another settle time."""

    within: timedelta = timedelta(0)

    @property
    def settles_within(self) -> timedelta:
        return self.within


def _settling(within: timedelta) -> Callable[[Post], Post]:
    def changed(post: Post) -> Post:
        other = _Settles(post.desk, post.references, post.request_within)
        object.__setattr__(other, "within", within)
        return other

    return changed


@contextmanager
def _no_guard() -> Iterator[None]:
    with mock.patch.object(Performer, "_guard", return_value=lambda: None):
        yield


@contextmanager
def _no_look() -> Iterator[None]:
    with mock.patch.object(delivery, "_look", _blind):
        yield


MUTANTS = (
    Mutant("no intent", partial(World, books=NoIntent), by_chance=range(40)),
    Mutant("no look", during=_no_look, by_chance=range(100)),
    Mutant("no settle", partial(World, settles=_settling(timedelta(0)))),
    Mutant("no fence", partial(World, books=NoFence)),
    Mutant("no guard", during=_no_guard),
    Mutant("settle shorter than the flight", partial(World, settles=_settling(timedelta(seconds=70)))),
    Mutant("lease shorter than the deadline", partial(World, lease=20, guard_margin=5)),
    Mutant("intent not renewed", partial(World, books=OldIntent)),
)

__all__ = ["LEASE", "MUTANTS", "Mutant"]
