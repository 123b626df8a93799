"""Three real workers on a real PostgreSQL and a real desk, killed and paused at random: is every ticket answered once?

    python -m tests.processes.harness --events 200 --seed 1 [--desk http|maildir|request-tracker]

- A worker is killed (SIGKILL) and a new one started; or it is paused (SIGSTOP) for longer than its lease, now and then
  for longer than an unknown outcome is waited for, and goes on as if nothing had happened.
- Orders come in all the while; now and then one by a stranger, who must get no extract.
- Afterwards the workers are left in peace until nothing is left to do, and are told to end.

Then the desk's own ledger and the books are held against one another. Exit code 1 where one of these is broken:
no extract twice, none to a stranger or to anybody but the requester; nothing that the bot wrote stands twice; no order
is lost; none is closed without its answer; everything that left has its intent in the trail, and the trail verifies;
no worker ended by itself. What is set aside for a person (parked) is counted, and must have a note.

Where Request Tracker or PostgreSQL cannot be had this is said and nothing is tried; with LINDESK_REQUIRE_TOOLS=1 (CI)
it fails.

The seed gives the events and the desk's moods; when exactly they strike is the machine's business.
"""

import argparse
import json
import os
import random
import re
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import make_url

from lindesk_bot import log
from lindesk_bot.store import engine
from lindesk_bot.store.books import Books
from tests import invented, postgres
from tests.desks.servers import MissingError
from tests.processes.rt_target import request_tracker
from tests.processes.targets import Pace, Target, http, maildir
from tests.processes.verdict import Figures, broken_trail, judge
from tests.processes.workers import Worker, warm_up

WORKERS = 3
DESKS = {"http": http, "maildir": maildir, "request-tracker": request_tracker}
_LONG_PAUSES = 0.1
"""So many of the pauses outlast the settle time."""
_PATIENCE = 150
"""Seconds for what is left to do when the events are over."""
_WAITING = 12
"""So many orders wait at any time."""


class Harness:
    """One run.

    Args:
        target: the desk.
        server: the database's.
        folder: for configuration and logs.
        seed: of the events.
        events: how many.
    """

    def __init__(self, target: Target, server: postgres.Server, folder: Path, seed: int, events: int) -> None:
        self._target = target
        self._server = server
        self._folder = folder
        self._chance = random.Random(seed)  # noqa: S311  a dice, no secret
        self._events = events
        self._url = _hurried_database(server, target.pace)
        self._config = configured(folder, target, self._url)
        self._workers: list[Worker] = []
        self._filed = 0
        self._started = 0
        self.figures = Figures(type(target).__name__)

    def run(self) -> Figures:
        """The events, the rest, and the verdict."""
        began = time.monotonic()
        try:
            self._workers = [self._start() for _ in range(WORKERS)]
            self._make_trouble()
            over = time.monotonic()
            self._let_them_finish()
            self.figures.rest = time.monotonic() - over
        finally:
            for worker in self._workers:
                if not worker.has_ended():
                    worker.kill()
        self._judge()
        self.figures.seconds = time.monotonic() - began
        return self.figures

    # -- events --------------------------------------------------------------------------------------------------------

    def _start(self) -> Worker:
        self._started += 1
        return Worker(self._config, self._folder / f"worker-{self._started}.log")

    def _make_trouble(self) -> None:
        looked = 0.0
        for number in range(self._events):
            while (struck := self._whose_time_has_come()) is None:
                self._look_after()
                if time.monotonic() - looked > 1:
                    self._file_orders()
                    looked = time.monotonic()
                time.sleep(0.01)
            if number == self._events * 6 // 10:
                self._target.calm()  # what it does with a write's answer may ask for a minute's patience
            self._strike(struck)

    def _whose_time_has_come(self) -> Worker | None:
        """A worker lives for a random time from when it has told that it works, or has gone on."""
        now = time.monotonic()
        for worker in self._workers:
            if not worker.works:
                continue
            if worker.struck_at is None:
                worker.struck_at = now + self._chance.uniform(0, self._target.pace.life)
            elif now >= worker.struck_at:
                return worker
        return None

    def _strike(self, worker: Worker) -> None:
        pace, figures = self._target.pace, self.figures
        if self._chance.random() >= pace.pauses:
            worker.kill()
            figures.kills += 1
            self._workers[self._workers.index(worker)] = self._start()
            return
        seconds = pace.lease + self._chance.uniform(0.5, 1.5)
        if self._chance.random() < _LONG_PAUSES:
            seconds = max(seconds, pace.settles + self._chance.uniform(0.5, 1.5))
        worker.pause(seconds)
        worker.struck_at = None
        figures.pauses += 1
        figures.longest_pause = max(figures.longest_pause, seconds)

    def _look_after(self) -> None:
        for index, worker in enumerate(self._workers):
            if worker.resumes_at is not None and time.monotonic() >= worker.resumes_at:
                worker.resume()
            if worker.has_ended():
                self.figures.broken.append(f"a worker ended by itself ({worker.status}): {worker.said()}")
                self._workers[index] = self._start()

    def _file_orders(self) -> None:
        done = self._target.done()
        while self._filed - done < _WAITING:
            self._filed += 1
            self._target.file(self._filed, stranger=self._chance.random() < 0.15)

    def _let_them_finish(self) -> None:
        self._target.calm()
        until = time.monotonic() + _PATIENCE
        while not self._is_done() and time.monotonic() < until:
            self._look_after()
            time.sleep(0.5)
        for worker in self._workers:
            if worker.resumes_at is not None:
                worker.resume()
            worker.end()
        for worker in self._workers:
            if worker.wait() != 0:
                self.figures.broken.append(f"a worker did not end well ({worker.status})")

    def _is_done(self) -> bool:
        if any(worker.resumes_at is not None for worker in self._workers):
            return False
        database = make_url(self._url).database
        busy = "count(*) FILTER (WHERE wake_at IS NOT NULL)"
        ((cases, still_busy),) = self._server.execute(f"SELECT count(*), {busy} FROM public.cases", database)  # noqa: S608  our own words
        return bool(cases == self._filed and not still_busy)

    def _judge(self) -> None:
        books = Books(self._url, desk=_desk_type(self._config), worker="harness", create=False)
        try:
            trail = list(books.trail())
            cases = {case.ticket_id: case for case in books.list_cases()}
        finally:
            books.close()
        self.figures.broken += broken_trail(trail)
        judge(self.figures, self._filed, self._target.ledger(), cases, [json.loads(link.entry) for link in trail])


def _hurried_database(server: postgres.Server, pace: Pace) -> str:
    """A database whose clock runs faster than the workers': see `Pace`."""
    assert pace.margin >= pace.request_seconds, "the guard's margin must outlast a request by the real clock too"
    url = server.database()
    name = make_url(url).database
    began = time.time()
    real = "extract(epoch FROM pg_catalog.clock_timestamp())::float8"
    server.execute(
        "CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS "
        f"$$ SELECT to_timestamp({began} + {pace.hurry} * ({real} - {began})) $$",
        name,
    )
    server.execute(f"ALTER DATABASE {name} SET search_path = public, pg_catalog")
    engine.migrate(url)
    return url


def configured(folder: Path, target: Target, url: str) -> Path:
    """A configuration for workers on that desk and database; its path."""
    pace = target.pace
    path = invented.settled(
        folder / "bot",
        {
            "dry_run": "dry_run = false",
            "path = ": f'url = "{url}"',
            "# [times]": "[times]",
            "# poll_seconds": "poll_seconds = 1",
            "# [delivery]": "[delivery]",
            "# lease_seconds": f"lease_seconds = {pace.LEASE}",
            "# request_seconds": f"request_seconds = {pace.request_seconds}",
        },
    )
    text = path.read_text(encoding="utf-8")
    text, found = re.subn(r"(?ms)^\[desk\]\n.*?(?=^# -- )", lambda _: f"[desk]\n{target.section()}\n\n", text, count=1)
    assert found, "the configuration has no section [desk]"
    path.write_text(text, encoding="utf-8")
    invented.export(path.parent)
    return path


def _desk_type(config: Path) -> str:
    found = re.search(r'(?m)^\[desk\]\ntype = "(\w+)"', config.read_text(encoding="utf-8"))
    assert found
    return found[1]


def bring_connector(folder: Path) -> None:
    """Make the harness's own connector known, as another package would be that brings one: by its entry point."""
    package = folder / "packages" / "harness_desk-1.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: harness-desk\nVersion: 1\n", encoding="utf-8")
    point = "[lindesk_bot.desks]\nharness_http = tests.processes.http_desk:connect\n"
    (package / "entry_points.txt").write_text(point, encoding="utf-8")
    sys.path.append(str(package.parent))


def main() -> None:
    """See the top of this file."""
    parser = argparse.ArgumentParser(description="Kill and pause real workers at random.")
    parser.add_argument("--events", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--desk", choices=sorted(DESKS), default="http")
    parser.add_argument("--keep", type=Path, help="an empty folder for configuration and logs, which stays")
    wanted = parser.parse_args()
    log.configure("json", "error")
    with ExitStack() as stack:
        folder = wanted.keep.resolve() if wanted.keep else Path(stack.enter_context(tempfile.TemporaryDirectory()))
        bring_connector(folder)
        try:
            server = stack.enter_context(postgres.started(durable=True))
            target = stack.enter_context(DESKS[wanted.desk](folder, wanted.seed))
        except (postgres.NoServerError, MissingError) as missing:
            if os.environ.get("LINDESK_REQUIRE_TOOLS") == "1":
                raise SystemExit(f"{wanted.desk}: {missing}") from None
            print(f"SKIPPED, nothing was tried: {missing}")  # noqa: T201  a command
            return
        warm_up(folder)
        harness = Harness(target, server, folder, wanted.seed, wanted.events)
        figures = harness.run()
    print(f"{WORKERS} workers on PostgreSQL, {figures}")  # noqa: T201  a command
    if figures.broken:
        print(f"repeat with --desk {wanted.desk} --events {wanted.events} --seed {wanted.seed}")  # noqa: T201
        sys.exit(1)


if __name__ == "__main__":
    main()
