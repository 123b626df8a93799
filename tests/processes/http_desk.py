"""The bot's side of ``desk_server.py``: a connector like any other, on the session that every HTTP desk uses."""

import base64
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from connectors.checks import Check, Verdict
from connectors.desks.base import Desk, DeskTraits, Guard, Letter, TicketStub
from connectors.http import Session, json_body
from rules.ticket import Author, Message, Requester, Ticket
from tests.processes.desk_server import HANDLES_WITHIN, SHOWS_WITHIN


def connect(settings: Mapping[str, object], *, clock: Callable[[], datetime]) -> Desk:  # noqa: ARG001  as the registry calls
    """The desk at ``url``."""
    within = timedelta(seconds=float(str(settings["deadline_seconds"])))
    return HttpDesk(Session(str(settings["url"]), name="The harness's desk", headers={}, within=within))


class HttpDesk:
    """As `Desk` promises."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def traits(self) -> DeskTraits:
        """As the server promises."""
        return DeskTraits("http", False, SHOWS_WITHIN, HANDLES_WITHIN, self._session.within)

    def open_tickets(self, *, changed_since: datetime | None = None) -> Iterator[TicketStub]:
        """As `Desk` promises."""
        params = (("since", changed_since.isoformat()),) if changed_since else ()
        for ticket, version in self._session.read("the list of tickets", "/tickets", params).json():
            yield TicketStub(ticket, version)

    def read(self, ticket_id: str) -> Ticket:
        """As `Desk` promises."""
        found = self._session.read("a ticket", f"/tickets/{quote(ticket_id)}").json()
        messages = tuple(
            Message(
                author=Author(each["author"]),
                received=datetime.fromisoformat(each["received"]),
                body=each["body"],
                subject=each["subject"],
                id=each["id"],
                automatic=each["automatic"],
                attachments=tuple(each["attachments"]),
            )
            for each in found["messages"]
        )
        return Ticket(
            id=found["id"],
            requester=Requester(**found["requester"]),
            messages=messages,
            closed=found["closed"],
            handed_over=found["handed_over"],
            version=found["version"],
        )

    def sightings(self, ticket_id: str, reference: str) -> int:
        """As `Desk` promises."""
        path = f"/tickets/{quote(ticket_id)}/sightings/{quote(reference)}"
        return int(self._session.read("our messages in a ticket", path).json())

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:
        """As `Desk` promises."""
        self._write(ticket_id, "reply", {**_said(letter), "to": to.address}, guard)

    def note(self, ticket_id: str, letter: Letter, *, guard: Guard) -> None:
        """As `Desk` promises."""
        self._write(ticket_id, "note", _said(letter), guard)

    def close(self, ticket_id: str) -> None:
        """As `Desk` promises."""
        self._write(ticket_id, "close", {})

    def hand_over(self, ticket_id: str) -> None:
        """As `Desk` promises."""
        self._write(ticket_id, "hand-over", {})

    def check(self) -> Sequence[Check]:
        """As `Desk` promises."""
        return [Check("desk", Verdict.OK, "the harness's own")]

    def _write(self, ticket_id: str, verb: str, said: Mapping[str, Any], guard: Guard | None = None) -> None:
        self._session.write("POST", verb, f"/tickets/{quote(ticket_id)}/{verb}", json_body(said), guard=guard)


def _said(letter: Letter) -> dict[str, Any]:
    said: dict[str, Any] = {"reference": letter.reference, "text": letter.text}
    if letter.attachment is not None:
        content = base64.b64encode(letter.attachment.content).decode("ascii")
        said["file"] = {
            "name": letter.attachment.file_name,
            "content": content,
            "media_type": letter.attachment.media_type,
        }
    return said
