"""Round trips and time per ticket on real desks, beside the fewest that their interfaces allow; and what a login costs.

Both servers run with their own defaults for hashing passwords. Needs what `make test-desks` needs.
"""

import logging
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, cast

import structlog

from connectors.desks.base import Desk
from connectors.http import Session
from connectors.testing.desk_suite import NewTicket
from tests.desks.roundup_house import RoundupHouse
from tests.desks.rt_admin import BOT_PASSWORD
from tests.desks.rt_house import CATEGORIES, RequestTrackerHouse
from tests.desks.servers import (
    MissingError,
    need_request_tracker,
    need_roundup,
    request_tracker_server,
    roundup_server,
)
from tests.desks.whole_bot import REQUESTER, RealDesk, whole_bot

TICKETS = 5
ORDER = NewTicket(body="Hej!\n\nVi önskar ett loggutdrag.\n\nMvh\nAnna\n", address=REQUESTER, name="Anna Ek")
FEWEST = {
    "request_tracker": "list, history, texts, reply that closes, look: 5",
    "roundup": "list, issue, messages, file, message, issue (closes), look: 7",
}
"""Without looking before sending, without asking whether the close was done: what the interface makes possible."""


def main() -> None:
    """Measure and print."""
    for need, measure in ((need_request_tracker, _request_tracker), (need_roundup, _roundup)):
        try:
            need()
        except MissingError as error:
            _say(f"skipped: {error}")
            continue
        with TemporaryDirectory() as folder:
            measure(Path(folder))


def _request_tracker(folder: Path) -> None:
    home = folder / "server"
    with request_tracker_server(home, RT_BCRYPT="12") as (admin, tokens):
        house = RequestTrackerHouse(home, admin, tokens, folder, **CATEGORIES["queue"])
        _tickets("request_tracker", house, folder)
        house.file(ORDER)
        cookie = house.connect(token=None, password=house.secret("password", BOT_PASSWORD))
        _say("  one small read (bcrypt cost 12, the server's default)")
        for name, desk in (("token", house.desk), ("session cookie", cookie)):
            _say(f"    {name:<42} {_median(_small_read(desk.wire.session, '/REST/2.0/rt')):8.0f} ms")
        _say(f"  idle poll (nothing changed), token         {_median(_idle(house.desk, house)):10.0f} ms")


def _roundup(folder: Path) -> None:
    home = folder / "server"
    with roundup_server(home, folder / "venv", ROUNDUP_ROUNDS="250000") as admin:
        house = RoundupHouse(home, admin, folder / "venv", folder)
        _tickets("roundup", house, folder)
        _say("  one small read (250 000 rounds of PBKDF2, the server's default)")
        session = house.desk.wire.session
        _say(f"    {'user and password':<42} {_median(_small_read(session, '/rest/')):8.0f} ms")
        _say(f"  idle poll (nothing changed)                {_median(_idle(house.desk, house)):10.0f} ms")


def _tickets(kind: str, house: RealDesk, folder: Path) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with whole_bot(kind, house, folder) as bot:
        session = cast("Any", bot.desk).wire.session
        bot.round()  # what is asked once only
        for _ in range(TICKETS):
            house.file(ORDER)
        before = session.made.copy()
        with ExitStack() as stack:
            waited = stack.enter_context(_watched(session))
            started = time.perf_counter()
            bot.round()
            seconds = time.perf_counter() - started
        made = (session.made - before).most_common()
    lists = sum(count for what, count in made if "listing" in what)
    total = (sum(count for _, count in made) - lists) / TICKETS
    _say(f"{kind}: {TICKETS} orders, each read, answered with its file, looked for and closed")
    for what, count in made:
        _say(f"    {what:<42} {count / TICKETS:8.1f} per ticket")
    _say(f"  round trips per ticket {total:.1f}, and {lists} for the list; fewest possible: {FEWEST[kind]}")
    alone = sum(waited)
    _say(
        f"  time per ticket {seconds / TICKETS * 1000:.0f} ms, {seconds / alone:.2f} x its calls alone "
        f"({alone / TICKETS * 1000:.0f} ms)"
    )


@contextmanager
def _watched(session: Session) -> Iterator[list[float]]:
    """The seconds of each exchange with the server; `bare.py` has the same calls made by a script."""
    waited: list[float] = []
    real: Callable[..., object] = session._exchange

    def exchange(*args: object) -> object:
        started = time.perf_counter()
        try:
            return real(*args)
        finally:
            waited.append(time.perf_counter() - started)

    cast("Any", session)._exchange = exchange
    yield waited


def _small_read(session: Session, path: str) -> Callable[[], object]:
    return lambda: session.read("asking", path)


def _idle(desk: Desk, house: RealDesk) -> Callable[[], object]:
    return lambda: list(desk.open_tickets(changed_since=house.now()))


def _median(what: Callable[[], object], times: int = 9) -> float:
    what()
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        what()
        taken.append(time.perf_counter() - started)
    return median(taken) * 1000


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
