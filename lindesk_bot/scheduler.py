"""The timer, and nothing else: the only importer of apscheduler. What is to be done stands in the books, not here."""

import queue
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

from apscheduler.schedulers.background import BackgroundScheduler

from lindesk_bot import log

_JITTER = 0.1
"""Of the interval: several workers do not poll the desk in step."""
_LOOK_SECONDS = 0.5
"""How often ``stop`` is looked at, where something else than a signal may set it."""


def run(
    tick: Callable[[], None],
    *,
    every_seconds: float,
    stop: threading.Event,
    beside: Sequence[tuple[Callable[[], None], float]] = (),
) -> None:
    """Call ``tick`` now and then every so often until SIGTERM or SIGINT; rounds never overlap.

    ``beside`` are other things to do, each with the seconds between two times; they do not wait for a round.

    A round that raises is logged, by the kind of its error and its place, and the next one comes all the same.

    ``stop`` is set by the signal, or by whoever holds it: the round at hand finishes its case, and the call returns
    when it has.
    """
    scheduler = BackgroundScheduler(timezone=UTC)
    scheduler.add_job(
        _surviving(tick),
        "interval",
        seconds=every_seconds,
        jitter=every_seconds * _JITTER,
        max_instances=1,
        coalesce=True,
        misfire_grace_time=None,
        next_run_time=datetime.now(UTC),
    )
    for what, seconds in beside:
        scheduler.add_job(
            _surviving(what), "interval", seconds=seconds, max_instances=1, coalesce=True, misfire_grace_time=None
        )
    with _signals() as signalled:
        scheduler.start()
        try:
            while not stop.is_set():
                with suppress(queue.Empty):
                    signalled.get(timeout=_LOOK_SECONDS)
                    stop.set()
        finally:
            stop.set()
            scheduler.shutdown(wait=True)


def _surviving(tick: Callable[[], None]) -> Callable[[], None]:
    def run() -> None:
        try:
            tick()
        except Exception as error:  # noqa: BLE001  whatever it was, the next round may be better
            log.get().error("round.fault", error_type=type(error).__name__, where=log.where(error))

    return run


@contextmanager
def _signals() -> Iterator[queue.SimpleQueue[int]]:
    """SIGTERM and SIGINT as they come, in a queue.

    The handler may interrupt this very thread at any place: SimpleQueue.put is made for that, while Event.set could
    wait for a lock that the interrupted Event.wait holds.
    """
    signalled: queue.SimpleQueue[int] = queue.SimpleQueue()
    if threading.current_thread() is not threading.main_thread():  # only the main thread may say what signals do
        yield signalled
        return
    before = {
        signum: signal.signal(signum, lambda number, _frame: signalled.put(number))
        for signum in (signal.SIGTERM, signal.SIGINT)
    }
    try:
        yield signalled
    finally:
        for signum, handler in before.items():
            signal.signal(signum, handler)
