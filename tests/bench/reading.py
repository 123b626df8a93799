"""The reading's cost and accuracy beside dateparser's ``search_dates``, on the same labelled tickets in the same run.

The peer finds dates and knows nothing of orders; it is given what helps it most (Swedish and English, the day of
writing, the future preferred) and scored on the days alone: those of tickets labelled ``dates`` or ``asap``. Hostile
texts of a megabyte stand below, beside half the size: twice the length may not take much more than twice the time.
"""

import time
import warnings
from collections.abc import Callable
from datetime import date, datetime
from statistics import median
from typing import Any

from dateparser.search import search_dates  # type: ignore[import-untyped]  # it has no stubs

from rules.reading import read, ticket_from_record
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket
from tests.evaluate import REQUESTS, Outcome, judge, load

_MEGABYTE = 1_000_000
_TRIES = 5
HOSTILE: dict[str, str] = {
    "one line without a space": "a",
    "quotation marks": ">",
    "digits": "1",
    "den den den": "den ",
    "line ends": "\n",
    "colons": ":",
    "brackets": "[(",
    "paths": "/a",
    "days": "den 31 mars, ",
    "hyphens": "-",
    "points": ". ",
    "entities": "&amp;",
    "accents taken apart": "a\u030a",
    "quoted mails": "Den 3 mars skrev Anna:\n> hej\n",
    "form rows": "Datum: 2026-03-16\n",
    "addresses": "a@b.example ",
    "at signs": "a.@",
    "days in a row": "3 mars ",
    "counted days": "dagen efter den 3 mars ",
    "withdrawals": "glöm det där med den 30 ",
    "table rows": "| loggutdrag | 3 mars |\n",
    "cells": "<td>a</td><td>3 mars</td>",
    "quotations in quotations": "<blockquote>\n",
}


def main() -> None:
    """Measure and print."""
    for name in ("dev", "everyday", "voices"):
        records = load(REQUESTS / f"{name}.jsonl")
        judge(records)  # the vocabulary's words are looked up once in a process
        _compare(name, records)
    _hostile()


def _compare(name: str, records: list[dict[str, Any]]) -> None:
    outcomes = judge(records)
    tickets = [ticket_from_record(record) for record in records]
    ours = sorted(_best(lambda ticket=ticket: read(ticket)) for ticket in tickets)  # type: ignore[misc]  # bound at once
    exact = sum(one.exact for one in outcomes)
    dated = [one for one in outcomes if one.expected[0] in ("dates", "asap")]
    right = sum(one.got[:2] == one.expected[:2] for one in dated)
    print(f"reading, {name}.jsonl, {len(records)} tickets")  # noqa: T201  a command
    print(  # noqa: T201
        f"  ours: median {median(ours) * 1e6:.0f} µs, slowest {ours[-1] * 1e3:.1f} ms; "
        f"exact {100 * exact / len(records):.1f} %, days right {100 * right / len(dated):.1f} %, "
        f"wrong dates {sum(one.wrong for one in outcomes)}, silent closings {sum(one.silent for one in outcomes)}"
    )
    seconds, peer_right, peer_wrong = _peer(dated)
    print(  # noqa: T201
        f"  dateparser: median {median(seconds) * 1e6:.0f} µs, slowest {max(seconds) * 1e3:.1f} ms; "
        f"days right {100 * peer_right / len(dated):.1f} %, a wrong day in {100 * peer_wrong / len(dated):.1f} %"
    )


def _best(work: Callable[[], object]) -> float:
    """CPU seconds, the best of some tries."""
    costs = []
    for _ in range(_TRIES):
        start = time.process_time()
        work()
        costs.append(time.process_time() - start)
    return min(costs)


def _peer(dated: list[Outcome]) -> tuple[list[float], int, int]:
    seconds, right, wrong = [], 0, 0
    for one in dated:
        start = time.process_time()
        days = _peer_days(one.record)
        seconds.append(time.process_time() - start)
        expected = {date.fromisoformat(day) for day in one.expected[1]}
        right += days == expected
        wrong += bool(days - expected)
    return seconds, right, wrong


def _peer_days(record: dict[str, Any]) -> set[date]:
    moment = datetime.fromisoformat(record["received"])
    settings = {"RELATIVE_BASE": moment.replace(tzinfo=None), "PREFER_DATES_FROM": "future"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the peer's own
        found = search_dates(f"{record['subject']}\n{record['body']}", languages=["sv", "en"], settings=settings)
    return {moment.date() for _, moment in found or []}


def _hostile() -> None:
    print("reading, hostile texts: half a megabyte, a megabyte")  # noqa: T201
    for name, piece in HOSTILE.items():
        half, whole = (_hostile_seconds(piece, size) for size in (_MEGABYTE // 2, _MEGABYTE))
        print(f"  {name}: {half:.2f} s, {whole:.2f} s")  # noqa: T201


def _hostile_seconds(piece: str, size: int) -> float:
    body = piece * (size // len(piece))
    message = Message(Author.REQUESTER, datetime(2026, 3, 16, 8, 0, tzinfo=STOCKHOLM), body, subject="Loggutdrag")
    start = time.process_time()
    read(Ticket("hostile", Requester("bench"), (message,)))
    return time.process_time() - start


if __name__ == "__main__":
    main()
