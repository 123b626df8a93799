"""A Request Tracker that knows the canary and cannot keep it to itself: its errors quote tickets, names and files.

It speaks as much of REST 2.0 as the connector asks for, from memory. ``rude`` says for each kind of call what it
answers instead; a write is done all the same where ``does`` says so.
"""

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.trust.canary import CANARY, WRITER

BOT, QUEUE, TEAM = "lindesk", "Loggutdrag", "Team"
KINDS = ("tickets", "transactions", "attachments", "user", "correspond", "comment", "change", "queue")
WRITES = ("correspond", "comment", "change")
_NEVER = "1970-01-01T00:00:00Z"
Answer = tuple[int, Any] | tuple[int, Any, dict[str, str]]


@dataclass(slots=True)
class Said:
    """A message or a note in a ticket."""

    id: int
    ticket: int
    kind: str
    creator: str
    at: str
    parts: list[tuple[str, str, bytes]]
    """Media type, file name, content."""
    headers: str = ""

    @property
    def text(self) -> str:
        return "\n".join(content.decode() for media_type, name, content in self.parts if not name)

    @property
    def files(self) -> list[bytes]:
        return [content for _, name, content in self.parts if name]


@dataclass(slots=True)
class Tracker:
    """The desk's state."""

    now: Callable[[], datetime]
    rude: dict[str, Callable[["Handler"], None]] = field(default_factory=dict)
    does: bool = True
    said: list[Said] = field(default_factory=list)
    tickets: dict[int, dict[str, str]] = field(default_factory=dict)
    url: str = ""
    met: set[str] = field(default_factory=set)
    """The kinds of call at which it has been rude."""

    def file(self, body: str) -> int:
        """The writer sends a mail."""
        ticket = len(self.tickets) + 1
        self.tickets[ticket] = {"Subject": f"Beställ loggutdrag, {CANARY.name}", "Status": "new", "Queue": QUEUE}
        headers = (
            f"From: {WRITER.name} <{WRITER.address}>\nX-RT-Interface: Email\nMessage-ID: <{ticket}@mail.example>\n"
        )
        self._say(ticket, "Create", WRITER.address, [("text/plain", "", body.encode())], headers)
        return ticket

    def of_the_bot(self, kind: str) -> list[Said]:
        """Its replies (``Correspond``) or notes (``Comment``)."""
        return [each for each in self.said if each.kind == kind and each.creator == BOT]

    def section(self) -> str:
        """``[desk]`` of the configuration."""
        return (
            f'[desk]\ntype = "request_tracker"\nurl = "{self.url}"\nuser = "{BOT}"\n'
            f'token = {{ file = "secrets/desk.token" }}\nqueue = "{QUEUE}"\nhand_over_queue = "{TEAM}"\n'
            'sender_verification = "upstream"\ndeadline_seconds = 2\nhandles_seconds = 1\n\n'
        )

    # -- REST 2.0 ------------------------------------------------------------------------------------------------------

    def get(self, kind: str, path: list[str], query: dict[str, str]) -> Answer:
        match kind:
            case "tickets":
                return 200, self._page([self._row(number) for number in self._asked(query["query"])])
            case "transactions":
                return 200, self._page([self._transaction(each) for each in self._messages(query["query"])])
            case "attachments":
                return 200, self._page(list(self._parts(json.loads(query["query"]))))
            case "user":
                return 200, {"id": path[-1], "Privileged": int(path[-1] == BOT), "Disabled": "0"}
            case "queue":
                return 200, {"id": 1, "Name": QUEUE, "TicketCustomFields": [], "Cc": []}
        return 404, {"message": "Not Found"}

    def write(self, kind: str, ticket: int, content: bytes, media_type: str) -> Answer:
        if kind == "change":
            changed = json.loads(content)
            self.tickets[ticket].update({"Queue": changed["Queue"]} if "Queue" in changed else changed)
            self.tickets[ticket]["at"], self.tickets[ticket]["by"] = self._at(), BOT
            return 200, ["changed"]
        posted, files = _posted(content, media_type)
        parts = [("multipart/mixed", "", b""), ("text/plain", "", posted["Content"].encode()), *files]
        made = self._say(ticket, kind.capitalize(), BOT, parts, "X-RT-Interface: REST2\n")
        return 201, ["Correspondence added"], {"Location": f"{self.url}/REST/2.0/transaction/{made.id}"}

    def _say(self, ticket: int, kind: str, creator: str, parts: list[tuple[str, str, bytes]], headers: str) -> Said:
        said = Said(len(self.said) + 1, ticket, kind, creator, self._at(), parts, headers)
        self.said.append(said)
        self.tickets[ticket] |= {"at": said.at, "by": creator}
        return said

    def _at(self) -> str:
        return self.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    @staticmethod
    def _page(items: list[dict[str, Any]]) -> dict[str, Any]:
        return {"items": items, "count": len(items), "total": None, "page": 1, "per_page": 100}

    def _asked(self, query: str) -> Iterator[int]:
        if one := re.fullmatch(r"EffectiveId = (\d+)", query):
            yield from [int(one[1])] if int(one[1]) in self.tickets else []
            return
        beyond = re.search(r"id > (\d+)$", query)
        assert beyond is not None
        for number, ticket in self.tickets.items():
            if number > int(beyond[1]) and ticket["Queue"] == QUEUE and ticket["Status"] != "resolved":
                yield number

    def _row(self, number: int) -> dict[str, Any]:
        ticket = self.tickets[number]
        filed = next(each for each in self.said if each.ticket == number)
        return {
            "id": str(number),
            "EffectiveId": {"id": str(number)},
            "Subject": ticket["Subject"],
            "Status": ticket["Status"],
            "Created": filed.at,
            "LastUpdated": ticket["at"],
            "LastUpdatedBy": {"id": ticket["by"]},
            "Resolved": ticket["at"] if ticket["Status"] == "resolved" else _NEVER,
            "Queue": {"id": "1", "Name": ticket["Queue"]},
            "Owner": {"id": "Nobody"},
            "Requestor": [_person(WRITER.address)],
            "Cc": [],
            "CustomFields": [],
            "_hyperlinks": [{"ref": "correspond"}, {"ref": "comment"}, {"ref": "lifecycle", "to": "resolved"}],
        }

    def _messages(self, query: str) -> Iterator[Said]:
        wanted = {int(number) for number in re.findall(r"TicketId = (\d+)", query)}
        beyond = re.search(r"id > (\d+)$", query)
        assert beyond is not None
        for each in self.said:
            if each.ticket in wanted and each.id > int(beyond[1]) and f"Type = '{each.kind}'" in query:
                yield each

    @staticmethod
    def _transaction(each: Said) -> dict[str, Any]:
        return {"id": str(each.id), "Type": each.kind, "Creator": _person(each.creator), "Created": each.at}

    def _parts(self, limits: list[dict[str, str]]) -> Iterator[dict[str, Any]]:
        def among(name: str) -> set[int]:
            return {int(one["value"]) for one in limits if one["field"] == name and one["operator"] == "="}

        after = max((int(one["value"]) for one in limits if one["operator"] == ">"), default=0)
        kinds = [one["value"] for one in limits if one["operator"] == "LIKE"]
        for each in self.said:
            for place, (media_type, name, content) in enumerate(each.parts):
                number = each.id * 10 + place
                if number <= after or not (each.id in among("TransactionId") or number in among("id")):
                    continue
                if not kinds or any(kind in media_type for kind in kinds):
                    yield {
                        "id": str(number),
                        "TransactionId": {"id": str(each.id)},
                        "ContentType": media_type,
                        "Filename": name,
                        "ContentLength": len(content),
                        "Headers": each.headers if place == 0 else "",
                        "Content": content.decode("latin-1" if name else "utf-8"),
                    }


def _person(name: str) -> dict[str, str]:
    return {"id": name, "Name": name, "EmailAddress": "" if name == BOT else name, "Organization": ""}


def _posted(content: bytes, media_type: str) -> tuple[dict[str, str], list[tuple[str, str, bytes]]]:
    """What a reply or note says, and its files."""
    if media_type == "application/json":
        return json.loads(content), []
    form = message_from_bytes(b"Content-Type: " + media_type.encode() + b"\r\n\r\n" + content, policy=HTTP)
    assert isinstance(form, EmailMessage)
    frame, *files = form.iter_parts()
    made = [(part.get_content_type(), part.get_filename() or "x", part.get_payload(decode=True)) for part in files]
    said: dict[str, str] = json.loads(frame.get_payload(decode=True))  # type: ignore[arg-type]
    return said, made  # type: ignore[return-value]


class Handler(BaseHTTPRequestHandler):
    """One call."""

    protocol_version = "HTTP/1.1"
    tracker: Tracker

    def do_GET(self) -> None:
        self._serve(b"")

    def do_POST(self) -> None:
        self._serve(self.rfile.read(int(self.headers.get("Content-Length") or 0)))

    def do_PUT(self) -> None:
        self.do_POST()

    def _serve(self, content: bytes) -> None:
        address = urlsplit(self.path)
        path = address.path.removeprefix("/REST/2.0/").split("/")
        kind = path[2] if len(path) > 2 else "change" if self.command == "PUT" else path[0]
        rude = self.tracker.rude.get(kind)
        answer: Answer = (404, None)
        if rude is None or (self.tracker.does and kind in WRITES):
            query = {name: values[0] for name, values in parse_qs(address.query).items()}
            if self.command == "GET":
                answer = self.tracker.get(kind, path, query)
            else:
                answer = self.tracker.write(kind, int(path[1]), content, self.headers.get("Content-Type", ""))
        if rude is not None:
            self.tracker.met.add(kind)
            self.close_connection = True
            rude(self)
            return
        status, told, *headers = answer
        self.answer(status, json.dumps(told), **(headers[0] if headers else {}))

    def answer(
        self, status: int, text: str, reason: str = "", media_type: str = "application/json", **more: str
    ) -> None:
        """A whole answer."""
        content = text.encode()
        lines = [f"HTTP/1.1 {status} {reason or 'Said'}", f"Content-Type: {media_type}"]
        lines += [
            f"Content-Length: {len(content)}",
            *(f"{name.replace('_', '-')}: {told}" for name, told in more.items()),
        ]
        self.raw("\r\n".join(lines).encode() + b"\r\n\r\n" + content)

    def raw(self, content: bytes) -> None:
        """Whatever bytes."""
        self.wfile.write(content)
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Its log is its own."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A caller that went away."""


@contextmanager
def leaky_tracker(now: Callable[[], datetime]) -> Iterator[Tracker]:
    """The server, for as long as it is needed."""
    tracker = Tracker(now)
    server = _Server(("127.0.0.1", 0), type("OneHandler", (Handler,), {"tracker": tracker}))
    tracker.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield tracker
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
