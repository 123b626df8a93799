"""Time per ticket, beside a bare script that makes the same calls at the same sort of desk in the same run.

The bot works on orders at a desk behind HTTP (``tests/processes/desk_server.py``), and its calls are written down as
they leave. The script makes these very calls, texts and files and all, with ``requests`` at another such desk with the
same orders: no reading, no extract, no workbook, no books, no trail, no guard and no deadline. What the bot takes
beyond it is the price of all that.
"""

import logging
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest
import requests
import structlog

from connectors.http import Session
from lindesk_bot import app
from tests.processes.harness import bring_connector, configured
from tests.processes.targets import HttpTarget, desk_server

DESKS = ((0.0, 40), (0.1, 12))
"""Seconds that the desk takes for each call, and how many orders it has."""
_WARM_UP = 3
"""Orders before the measured ones: what is loaded, remembered and asked once only."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call as it left the bot."""

    method: str
    path: str = field(repr=False)
    params: tuple[tuple[str, str], ...] = field(repr=False)
    content: bytes = field(repr=False)


def main() -> None:
    """Measure and print."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    print("time per ticket, beside a bare script that makes the same calls")  # noqa: T201  a command
    with tempfile.TemporaryDirectory() as folder:
        bring_connector(Path(folder))
        for seconds, orders in DESKS:
            calls, bot = _by_the_bot(Path(folder) / f"desk-{seconds}", seconds, orders)
            script = _by_a_script(calls, seconds, orders)
            desk = f"{seconds * 1000:.0f} ms for each call" if seconds else "answers at once"
            print(  # noqa: T201
                f"  {f'the bot, {orders} orders, the desk {desk}':<48} {bot / orders * 1000:8.1f} ms "
                f"{bot / script:8.2f} x the script\n"
                f"  {f'the script, {len(calls) / orders:.1f} calls for a ticket (floor)':<48} "
                f"{script / orders * 1000:8.1f} ms"
            )


def _by_the_bot(folder: Path, seconds: float, orders: int) -> tuple[list[Call], float]:
    """What the bot calls for these orders, and how long it takes for all of them."""
    folder.mkdir()
    with ExitStack() as stack:
        target = HttpTarget(stack.enter_context(desk_server("1", str(seconds))))
        bot = app.assemble(configured(folder, target, f"sqlite:///{folder}/books.sqlite"))
        stack.callback(bot.books.close)
        _file(target, _WARM_UP)
        bot.round()
        _file(target, orders)
        calls = stack.enter_context(_written_down(cast("Any", bot.desk)._session))
        began = time.perf_counter()
        bot.round()
        took = time.perf_counter() - began
        _see_that_all_are_answered(target, _WARM_UP + orders)
    return calls, took


def _by_a_script(calls: Sequence[Call], seconds: float, orders: int) -> float:
    """How long the same calls take by themselves, at a desk that has the same tickets."""
    with desk_server("1", str(seconds)) as url, requests.Session() as session:
        target = HttpTarget(url)
        _file(target, _WARM_UP)
        for ticket in target.ledger():
            session.post(f"{url}/tickets/{ticket}/close", timeout=30).raise_for_status()
        _file(target, orders)
        began = time.perf_counter()
        for call in calls:
            with session.request(
                call.method,
                url + call.path,
                params=call.params,
                data=call.content,
                headers={"Content-Type": "application/json"},
                timeout=30,
            ) as answer:
                answer.raise_for_status()
        took = time.perf_counter() - began
        _see_that_all_are_answered(target, orders)
    return took


def _file(target: HttpTarget, orders: int) -> None:
    for number in range(orders):
        target.file(number, stranger=False)


def _see_that_all_are_answered(target: HttpTarget, orders: int) -> None:
    """A figure of something that was not done would be worth nothing."""
    answered = sum(seen.standing == "closed" and len(seen.extracts) == 1 for seen in target.ledger().values())
    if answered != orders:
        raise SystemExit(f"only {answered} of {orders} orders were answered and closed")


@contextmanager
def _written_down(session: Session) -> Iterator[list[Call]]:
    """The calls that leave from here on."""
    calls: list[Call] = []
    real: Callable[..., object] = session._exchange

    def exchange(connections: object, request: Any, flow: Any, left: float) -> object:
        content = b"" if flow is None else flow.body.content
        calls.append(Call(request.method, request.path, request.params, content))
        return real(connections, request, flow, left)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session, "_exchange", exchange)
        yield calls


if __name__ == "__main__":
    main()
