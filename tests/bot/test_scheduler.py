"""The timer: rounds never overlap, a bad round is not the last, and SIGTERM lets the round at hand finish."""

import ast
import io
import json
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import lindesk_bot.scheduler
from lindesk_bot import log, scheduler

SOON = 0.01
WAIT = 20.0
"""Far longer than anything here takes: only a test that fails waits for it."""


@pytest.fixture(autouse=True)
def _look_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "_LOOK_SECONDS", SOON)


@pytest.fixture
def stop() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def started(tick: object, stop: threading.Event, every: float = SOON) -> threading.Thread:
    thread = threading.Thread(target=scheduler.run, args=(tick,), kwargs={"every_seconds": every, "stop": stop})
    thread.start()
    return thread


def ended(thread: threading.Thread) -> bool:
    thread.join(WAIT)
    return not thread.is_alive()


def test_the_first_round_comes_at_once(stop: threading.Event) -> None:
    came = threading.Event()
    thread = started(came.set, stop, every=3600)
    assert came.wait(WAIT)
    stop.set()
    assert ended(thread)


def test_rounds_come_again_and_again_until_told_to_stop(stop: threading.Event) -> None:
    rounds = threading.Semaphore(0)
    thread = started(rounds.release, stop)
    assert all(rounds.acquire(timeout=WAIT) for _ in range(4))
    stop.set()
    assert ended(thread)


def test_rounds_never_overlap_and_the_one_at_hand_is_finished(stop: threading.Event) -> None:
    begun, finish = threading.Semaphore(0), threading.Event()
    ends: list[bool] = []

    def slow() -> None:
        begun.release()
        ends.append(finish.wait(WAIT))

    thread = started(slow, stop)
    assert begun.acquire(timeout=WAIT)
    assert not begun.acquire(timeout=30 * SOON), "thirty intervals, and no second round beside the first"
    stop.set()
    thread.join(30 * SOON)
    assert thread.is_alive(), "it waits for the round"
    finish.set()
    assert ended(thread)
    assert ends == [True], "the round was let to its end, and no other came after"


def test_a_round_that_raises_is_logged_and_the_next_one_comes(stop: threading.Event) -> None:
    out = io.StringIO()
    rounds = threading.Semaphore(0)

    def broken() -> None:
        rounds.release()
        raise ValueError("Ada Exempelsson")

    with log.into(out):
        thread = started(broken, stop)
        assert all(rounds.acquire(timeout=WAIT) for _ in range(3))
        stop.set()
        assert ended(thread)
    told = [json.loads(line) for line in out.getvalue().splitlines()]
    faults = [line for line in told if line["event"] == "round.fault"]
    assert len(faults) >= 3
    assert faults[0]["error_type"] == "ValueError"
    assert faults[0]["where"].startswith("lindesk_bot.scheduler:")
    assert "Ada" not in out.getvalue()


@pytest.mark.parametrize("signum", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_and_what_signals_did_before_is_put_back(signum: signal.Signals) -> None:
    stop, before = threading.Event(), signal.getsignal(signum)
    rounds: list[bool] = []

    def tick() -> None:
        rounds.append(stop.is_set())
        os.kill(os.getpid(), signum)
        assert stop.wait(WAIT), "the round at hand is told, so that it can end after its case"

    scheduler.run(tick, every_seconds=3600, stop=stop)
    assert rounds == [False]
    assert signal.getsignal(signum) is before


def test_it_knows_no_job_store_but_memory() -> None:
    source = Path(lindesk_bot.scheduler.__file__).read_text(encoding="utf-8")
    imported = [node.module for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom)]
    assert [name for name in imported if name and name.startswith("apscheduler")] == [
        "apscheduler.schedulers.background"
    ]
