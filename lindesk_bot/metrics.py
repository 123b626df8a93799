"""What operations watch: a file of figures for Prometheus' node_exporter, written anew after rounds and checkpoints.

Counts and times of the program alone. Nothing tells of a person, a provider or a ticket: there is no label but a case's
state and the kind of an alarm.

Rules:
- The file is replaced in one step: whoever reads it sees a whole one.
- It is there to be looked at, and never in the work's way: where it cannot be written the log says so, once.
- A bot that stands still writes nothing: the age of ``lindesk_bot_round_timestamp_seconds`` is the sign of life.
"""

import os
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path

from lindesk_bot import log
from lindesk_bot.audit.notary import Standing
from lindesk_bot.cases import Case
from rules.lifecycle import State
from rules.ticket import STOCKHOLM

_OWED = frozenset({State.RECEIVED, State.WAITING, State.DUE, State.REPLYING, State.PARKED})
"""In these an answer is owed; in the others it is given, a person gives it, or the requester has been asked."""


@dataclass(slots=True)
class Gauges:
    """The file, and what of it is not in the books.

    Args:
        path: the file; its folder must be there. node_exporter takes names that end in ``.prom``.
    """

    path: Path
    _round: datetime | None = field(default=None, init=False)
    _queue_read: datetime | None = field(default=None, init=False)
    _failing: bool = field(default=False, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def note_round(self, now: datetime, *, queue_read: bool) -> None:
        """A round has ended, and in it the desk could be asked or not; for the next ``write``."""
        self._round = now
        self._queue_read = now if queue_read else self._queue_read

    def write(self, now: datetime, cases: Sequence[Case], trail: Standing, *, dry_run: bool) -> None:
        """Write the file, after a round or a checkpoint; never raises for what the disk says.

        Args:
            now: by which lateness is judged.
            cases: those that are neither closed nor cancelled.
            trail: how it is with the trail's seals.
            dry_run: whether the bot is kept from sending.
        """
        with self._lock:
            self._write("\n".join((*self._lines(now, cases, trail, dry_run=dry_run), "")))

    def _write(self, content: str) -> None:
        try:
            _replace(self.path, content)
        except OSError as error:
            if not self._failing:
                remedy = f"See that the folder of {self.path} is there, and that the bot's user may write in it."
                log.get().warning("metrics.failed", reason=error.strerror, remedy=remedy)
            self._failing = True
        else:
            self._failing = False

    def _lines(self, now: datetime, cases: Sequence[Case], trail: Standing, *, dry_run: bool) -> Iterator[str]:
        states = Counter(case.state for case in cases)
        owed = [_deadline(case) for case in cases if case.state in _OWED and case.due_at is not None]
        yield from _gauge("round_timestamp_seconds", "When the last round ended.", self._round)
        yield from _gauge("queue_read_timestamp_seconds", "When the desk's queue was last read.", self._queue_read)
        yield from _gauge("dry_run", "1: notes to the team are written, and nothing is sent.", int(dry_run))
        name = "lindesk_bot_cases"
        yield from _about(name, "Cases by state; those that are closed or cancelled are not counted.")
        for state in State:
            if state not in (State.CLOSED, State.CANCELLED):
                yield f'{name}{{state="{state.value}"}} {states[state]}'
        yield from _gauge(
            "oldest_due_timestamp_seconds", "The first deadline among answers that are owed.", min(owed, default=None)
        )
        yield from _gauge(
            "overdue_cases", "Answers that are owed and past their deadline.", sum(due < now for due in owed)
        )
        yield from _gauge("sealed_timestamp_seconds", "When every witness last took a checkpoint.", trail.sealed_at)
        name = "lindesk_bot_alarms"
        yield from _about(name, "1 or more: the trail contradicts what was sealed; witnesses or mirrors that fail.")
        yield f'{name}{{kind="trail"}} {int(trail.contradicted)}'
        yield f'{name}{{kind="witness"}} {trail.failing}'


def _deadline(case: Case) -> datetime:
    """The end of the second working day, or of the day that is booked, where that is later."""
    assert case.due_at is not None  # noqa: S101  whoever calls has looked
    if not case.booked:
        return case.due_at
    return max(case.due_at, datetime.combine(min(case.booked), time.max, STOCKHOLM))


def _gauge(name: str, about: str, value: datetime | int | None) -> Iterator[str]:
    """One figure; nothing at all where there is none."""
    if value is None:
        return
    yield from _about(f"lindesk_bot_{name}", about)
    yield f"lindesk_bot_{name} {int(value.timestamp()) if isinstance(value, datetime) else value}"


def _about(name: str, about: str) -> Iterator[str]:
    yield f"# HELP {name} {about}"
    yield f"# TYPE {name} gauge"


def _replace(path: Path, content: str) -> None:
    """In one step, and to be read by others: node_exporter is another user."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644), "w") as file:
            os.fchmod(file.fileno(), 0o644)
            file.write(content)
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
