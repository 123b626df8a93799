"""A small real desk behind HTTP, in a process of its own: slow, and unkind in all the ways that a desk may be.

``python -m tests.processes.desk_server SEED`` prints its address and serves until its standard input ends. What a
ticket is and does is `SimulatedDesk`'s business; this file brings the network's. With every write it may, by chance:

- lose the answer, or answer 502, after it has done it;
- do it only when the caller has given up, but within the time that it promises (``HANDLES_WITHIN``);
- show it late (``SHOWS_WITHIN``);
- answer 500 or 429 and not do it.

``/people/…`` is for the harness: it files tickets, tells what the requesters really got, and calms the desk down.
"""

import base64
import json
import random
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from connectors.desks.base import Attachment, Letter
from connectors.errors import ConnectorError
from connectors.testing.simulated_desk import Fault, Injected, SimulatedDesk, Verb
from rules.ticket import STOCKHOLM, Requester, Ticket

HANDLES_WITHIN = timedelta(seconds=3)
SHOWS_WITHIN = timedelta(seconds=1)
_READS, _WRITES = (0.005, 0.04), (0.04, 0.2)
"""Seconds that a call takes, at least and at most."""
_LATE = 1.6
"""Seconds until it does what nobody waits for any more: after the caller's deadline, and well within HANDLES_WITHIN."""


@dataclass(frozen=True, slots=True)
class Mood:
    """How likely each unkindness is at a write."""

    lose: float = 0.08
    fail_after: float = 0.05
    late: float = 0.05
    show_late: float = 0.15
    fail_before: float = 0.01
    busy: float = 0.01


CALM = Mood(0, 0, 0, 0, 0, 0)


class _Lost(Exception):  # noqa: N818  no error: what happens to an answer
    """The connection ends without an answer."""


class Desk:
    """The desk's state, and what befalls a call.

    Args:
        seed: of all that happens by chance.
        even: every call takes so many seconds, and nothing befalls it.
    """

    def __init__(self, seed: int, *, even: float | None = None) -> None:
        self._chance = random.Random(seed)  # noqa: S311  a dice, no secret
        self._reads, self._writes = (_READS, _WRITES) if even is None else ((even, even), (even, even))
        self._mood = Mood() if even is None else CALM
        self._lock = threading.Lock()
        self._desk = SimulatedDesk(
            lambda: datetime.now(STOCKHOLM), visible_within=SHOWS_WITHIN, handles_within=HANDLES_WITHIN
        )
        self._filed: dict[str, Requester] = {}

    def get(self, parts: list[str], query: dict[str, list[str]]) -> object:
        """A read."""
        if parts == ["people", "ledger"]:
            return self._ledger()
        if parts == ["people", "calls"]:
            return sum(self._desk.calls.values())
        time.sleep(self._roll(*self._reads))
        with self._lock:
            match parts:
                case ["tickets"]:
                    since = datetime.fromisoformat(query["since"][0]) if "since" in query else None
                    return [[stub.id, stub.version] for stub in self._desk.open_tickets(changed_since=since)]
                case ["tickets", ticket]:
                    return _as_json(self._desk.read(ticket))
                case ["tickets", ticket, "sightings", reference]:
                    return self._desk.sightings(ticket, reference)
        raise LookupError

    def post(self, parts: list[str], said: Any) -> object:
        """A write; what may befall it is at the top of this file."""
        match parts:
            case ["people", "file"]:
                requester = Requester(said["user"], address=said["address"])
                with self._lock:
                    ticket = self._desk.file(requester, said["text"])
                    self._filed[ticket] = requester
                return ticket
            case ["people", "calm"]:
                self._mood = CALM
                return None
            case ["tickets", ticket, "reply"]:
                letter, to = _letter(said), Requester("", address=said["to"])
                return self._write(Verb.REPLY, lambda: self._desk.reply(ticket, letter, to=to, guard=_nothing))
            case ["tickets", ticket, "note"]:
                letter = _letter(said)
                return self._write(Verb.NOTE, lambda: self._desk.note(ticket, letter, guard=_nothing))
            case ["tickets", ticket, "close"]:
                return self._write(Verb.CLOSE, lambda: self._desk.close(ticket))
            case ["tickets", ticket, "hand-over"]:
                return self._write(Verb.HAND_OVER, lambda: self._desk.hand_over(ticket))
        raise LookupError

    def _write(self, verb: Verb, act: Callable[[], None]) -> object:
        mood, chances = self._mood, [self._roll(0, 1) for _ in range(3)]
        time.sleep(self._roll(*self._writes))
        if chances[0] < mood.fail_before:
            raise ValueError(500)
        if chances[0] < mood.fail_before + mood.busy:
            raise ValueError(429)
        late = chances[1] < mood.late
        if late:
            time.sleep(_LATE)
        with self._lock:
            if chances[2] < mood.show_late and verb in (Verb.REPLY, Verb.NOTE):
                self._desk.inject(verb, Injected(Fault.SHOW_LATE, SHOWS_WITHIN * self._chance.random()))
            act()
        if late or chances[1] < mood.late + mood.lose:
            raise _Lost
        if chances[1] < mood.late + mood.lose + mood.fail_after:
            raise ValueError(502)
        return None

    def _roll(self, least: float, most: float) -> float:
        with self._lock:
            return self._chance.uniform(least, most)

    def _ledger(self) -> dict[str, Any]:
        """What people see and have got, whatever the desk shows the bot."""
        with self._lock:
            return {
                ticket: {
                    "requester": requester.address,
                    "standing": self._desk.standing(ticket).value,
                    "letters": [[post.reference, post.to, bool(post.file)] for post in self._desk.delivered(ticket)],
                    "notes": [post.reference for post in self._desk.notes(ticket)],
                }
                for ticket, requester in self._filed.items()
            }


def _letter(said: Any) -> Letter:
    file = said.get("file")
    content = base64.b64decode(file["content"]) if file else b""
    attachment = Attachment(file["name"], content, file["media_type"]) if file else None
    return Letter(said["reference"], said["text"], attachment)


def _as_json(ticket: Ticket) -> dict[str, Any]:
    who = ticket.requester
    return {
        "id": ticket.id,
        "requester": {"user_id": who.user_id, "address": who.address, "verified": who.verified},
        "messages": [
            {
                "author": message.author.value,
                "received": message.received.isoformat(),
                "body": message.body,
                "subject": message.subject,
                "id": message.id,
                "automatic": message.automatic,
                "attachments": message.attachments,
            }
            for message in ticket.messages
        ],
        "closed": ticket.closed,
        "handed_over": ticket.handed_over,
        "version": ticket.version,
    }


def _nothing() -> None:
    """The caller has asked its guard already."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or an answer of two small blocks waits 40 ms for the caller's word
    desk: Desk

    def do_GET(self) -> None:
        self._answer(self.desk.get, parse_qs(urlsplit(self.path).query))

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        content = self.rfile.read(length)
        if len(content) < length:  # the caller broke off, or its guard did
            self.close_connection = True
            return
        self._answer(self.desk.post, json.loads(content or b"null"))

    def _answer(self, act: Callable[[list[str], Any], object], said: Any) -> None:
        try:
            status, found = 200, act(urlsplit(self.path).path.strip("/").split("/"), said)
        except _Lost:
            self.close_connection = True
            return
        except LookupError:
            status, found = 404, None
        except ConnectorError:
            status, found = 422, None
        except ValueError as error:
            status, found = int(str(error)), None
        content = json.dumps(found).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        if status == 429:
            self.send_header("Retry-After", "1")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Nothing: the harness has its own figures."""


class _Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A caller that was killed: what this whole thing is about."""


def serve(desk: Desk) -> _Server:
    """A server of that desk on a port of its own, in a thread."""
    handler = type("Handler", (_Handler,), {"desk": desk})
    server = _Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def main() -> None:
    """Serve until standard input ends; arguments: seed, and optionally seconds of each call, without any unkindness."""
    seed, *even = sys.argv[1:]
    server = serve(Desk(int(seed), even=float(even[0]) if even else None))
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)  # noqa: T201  a command
    sys.stdin.read()


if __name__ == "__main__":
    main()
