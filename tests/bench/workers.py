"""Several workers on PostgreSQL, beside one in the same run; and what a poll costs when there is nothing to do.

The desk takes 200 ms for every call. The floor of a throughput is its calls alone: their number times 200 ms, shared
by the workers. The floor of an idle poll is the desk's own list.
"""

import statistics
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import event

from lindesk_bot import app, log
from lindesk_bot.store import engine
from tests import invented, postgres
from tests.processes.harness import bring_connector, configured
from tests.processes.targets import HttpTarget, desk_server
from tests.processes.workers import Worker, warm_up

WORKERS = (1, 3, 6)
TICKETS = 36
SECONDS = 0.2
"""Of each call."""
_POLLS = 60
_PATIENCE = 300


def main() -> None:
    """Measure and print."""
    log.configure("json", "error")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        bring_connector(folder)
        warm_up(folder)
        try:
            server = stack.enter_context(postgres.started(durable=True))
        except postgres.NoServerError as error:
            print(f"several workers: not measured, {error}")  # noqa: T201  a command
            return
        _throughput(folder, server)
        _idle(folder, server)


def _throughput(folder: Path, server: postgres.Server) -> None:
    print(f"throughput, {TICKETS} orders, a desk of {SECONDS * 1000:.0f} ms for each call")  # noqa: T201
    alone = 0.0
    for workers in WORKERS:
        took, calls = _work(folder / f"with-{workers}", server, workers)
        rate, floor = TICKETS / took, calls * SECONDS / workers
        alone = alone or rate
        name = "1 worker" if workers == 1 else f"{workers} workers"
        print(  # noqa: T201
            f"  {name:<48} {rate:8.2f} tickets/s {rate / alone:6.2f} x one worker "
            f"{took / floor:6.2f} x floor ({calls / TICKETS:.1f} calls for a ticket)"
        )


def _work(folder: Path, server: postgres.Server, workers: int) -> tuple[float, int]:
    """Seconds from filing the orders until all are answered and closed, and the desk's calls meanwhile."""
    folder.mkdir()
    url = server.database()
    engine.migrate(url)
    with desk_server("1", str(SECONDS)) as address:
        target = HttpTarget(address)
        config = configured(folder, target, url)
        running = [Worker(config, folder / f"{number}.log") for number in range(workers)]
        try:
            while not all(worker.works for worker in running):
                time.sleep(0.05)
            before, began = target.calls(), time.monotonic()
            for number in range(TICKETS):
                target.file(number, stranger=False)
            while any(seen.standing != "closed" for seen in target.ledger().values()):
                if time.monotonic() - began > _PATIENCE:
                    raise SystemExit(f"{workers} workers have not finished within {_PATIENCE} s")
                time.sleep(0.05)
            took, calls = time.monotonic() - began, target.calls() - before
            for worker in running:
                worker.end()
            if any(worker.wait() for worker in running):
                raise SystemExit("a worker did not end well")
        finally:
            for worker in running:
                if not worker.has_ended():
                    worker.kill()
    return took, calls


def _idle(folder: Path, server: postgres.Server) -> None:
    print("an idle poll")  # noqa: T201
    floor = 0.0
    url = server.database()
    engine.migrate(url)
    for name, changes in (("SQLite", {}), ("PostgreSQL", {"path = ": f'url = "{url}"'})):
        bot = app.assemble(invented.settled(folder / name, changes))
        statements: list[str] = []
        event.listen(bot.books._engine, "before_cursor_execute", lambda *call, to=statements: to.append(call[2]))
        bot.round()  # the first one sweeps, and fills what is remembered
        statements.clear()
        polls, lists = [], []
        for _ in range(_POLLS):
            polls.append(_cpu(bot.round))
            lists.append(_cpu(lambda bot=bot: list(bot.desk.open_tickets(changed_since=bot.clock.now()))))
        bot.books.close()
        cost, floor = statistics.median(polls), statistics.median(lists)
        print(  # noqa: T201
            f"  {name:<48} {cost * 1000:8.2f} ms CPU {cost / floor:10.2f} x floor"
            f" {len(statements) / _POLLS:5.1f} statements"
        )
    print(f"  {'the list of the desk, a Maildir (floor)':<48} {floor * 1000:8.2f} ms CPU")  # noqa: T201


def _cpu(act: object) -> float:
    assert callable(act)
    began = time.process_time()
    act()
    return time.process_time() - began


if __name__ == "__main__":
    main()
