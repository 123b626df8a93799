"""The people around a Request Tracker: they file by mail, answer, close, and read what comes."""

import mailbox
from collections.abc import Sequence
from contextlib import closing
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import format_datetime, getaddresses
from pathlib import Path
from typing import Any

import requests

from connectors.desks.base import Desk
from connectors.desks.request_tracker import RequestTrackerDesk
from connectors.desks.rt_session import open_session
from connectors.desks.rt_settings import RequestTrackerSettings
from connectors.desks.rt_wire import Wire
from connectors.testing.desk_suite import NewTicket, ReceivedLetter, State
from rules.ticket import Author
from tests.connectors.mailhouse import composed
from tests.desks.rt_admin import BOT, CATEGORY, FIELD, OTHER_CATEGORY, QUEUE, SHARED_QUEUE, TEAM_QUEUE, Admin, Tokens
from tests.desks.server_clock import ServerClock

MX = "mx.kommunen.example"
CATEGORIES: dict[str, dict[str, Any]] = {
    "queue": {"queue": QUEUE},
    "field": {"queue": SHARED_QUEUE, "category_field": FIELD, "category_value": CATEGORY},
}
_CLOSED = {"resolved", "rejected"}


class RequestTrackerHouse(ServerClock):
    """A harness for the contract, and a workbench for what only this desk does.

    Args:
        home: the server's folder, as up.sh has it.
        admin: root.
        tokens: of the others.
        secrets: a folder for the secrets' files.
        settings: how the category is told, and other settings of the connector.
    """

    more_than_a_page = 12
    closing_swallows = False
    _PAGE = 10

    def __init__(self, home: Path, admin: Admin, tokens: Tokens, secrets: Path, **settings: object) -> None:
        self.home = home
        self.admin = admin
        self.tokens = tokens
        self._secrets = secrets
        self._by_field = "category_field" in settings
        self.settings: dict[str, object] = {
            "url": admin.url,
            "user": BOT,
            "token": self.secret("bot.token", tokens.bot),
            "sender_verification": "dmarc",
            "authserv_id": MX,
            "hand_over_queue": TEAM_QUEUE,
            **settings,
        }
        self.desk = self.connect()

    def connect(self, **settings: object) -> RequestTrackerDesk:
        """The desk as another process would connect to it; with short pages, so that some need several."""
        checked = RequestTrackerSettings.model_validate({**self.settings, **settings})
        return RequestTrackerDesk(checked, Wire(open_session(checked), page=self._PAGE), clock=self.now)

    def secret(self, name: str, secret: str) -> dict[str, str]:
        """A secret in a file, as the configuration names it."""
        path = self._secrets / name
        path.write_text(secret)
        path.chmod(0o600)
        return {"file": str(path)}

    # -- people --------------------------------------------------------------------------------------------------------

    def file(self, ticket: NewTicket) -> str:
        """File a ticket by mail."""
        message = composed(ticket)
        sender = Address(ticket.name, addr_spec=ticket.address)
        queue = QUEUE if not self._by_field and ticket.in_category else SHARED_QUEUE
        self.mail(message, sender, queue, verified=ticket.verified, automatic=ticket.automatic)
        made = self.admin.newest()
        if self._by_field:
            category = CATEGORY if ticket.in_category else OTHER_CATEGORY
            self.admin.call("PUT", f"/ticket/{made}", json={"CustomFields": {FIELD: category}})
        return made

    def write(self, ticket_id: str, body: str, *, author: Author = Author.REQUESTER, automatic: bool = False) -> None:
        """The requester answers by mail, a person of the desk in the web."""
        if author is Author.STAFF:
            said = {"Content": body, "ContentType": "text/plain"}
            self.as_staff("POST", f"/ticket/{ticket_id}/correspond", said)
            return
        ticket = self.admin.call("GET", f"/ticket/{ticket_id}")
        message = EmailMessage(policy=SMTP)
        message["Subject"] = f"Re: [lab #{ticket_id}] {ticket['Subject']}"
        message.set_content(body)
        self.mail(message, Address("", addr_spec=ticket["Requestor"][0]["id"]), QUEUE, automatic=automatic)

    def mail(
        self, message: EmailMessage, sender: Address, queue: str, *, verified: bool = True, automatic: bool = False
    ) -> None:
        """A mail comes in, with what the mail system in front has found out about it."""
        message["From"] = sender
        message["To"] = "loggutdrag@lab.example"
        message["Date"] = format_datetime(self.now())
        if automatic:
            message["Auto-Submitted"] = "auto-replied"
        stamp = f"Authentication-Results: {MX}; dmarc={'pass' if verified else 'fail'}\r\n"
        self.admin.mail_in(stamp.encode() + message.as_bytes(), queue)

    def as_staff(self, method: str, path: str, what: object) -> None:
        """A person of the team does something."""
        headers = {"Authorization": f"token {self.tokens.staff}"}
        url = f"{self.admin.url}/REST/2.0{path}"
        requests.request(method, url, json=what, headers=headers, timeout=60).raise_for_status()

    def close_as_staff(self, ticket_id: str) -> None:
        """A person of the team closes the ticket."""
        self.as_staff("PUT", f"/ticket/{ticket_id}", {"Status": "resolved"})

    # -- what they see -------------------------------------------------------------------------------------------------

    def state(self, ticket_id: str) -> State:
        """Where the ticket lies, as root sees it."""
        ticket = self.admin.call("GET", f"/ticket/{ticket_id}")
        if ticket["Status"] in _CLOSED:
            return State.CLOSED
        queue = self.admin.call("GET", f"/queue/{ticket['Queue']['id']}")["Name"]
        return State.TEAM if queue == TEAM_QUEUE else State.OPEN

    def letters(self, ticket_id: str) -> Sequence[ReceivedLetter]:
        """What was mailed to the requester; the desk's own acknowledgement aside."""
        found = []
        for path in sorted((self.home / "var").glob("*.mbox")):
            with closing(mailbox.mbox(path, create=False)) as sent:
                messages = [_parsed(raw.as_bytes()) for raw in sent]
            found += [_letter(each) for each in messages if _is_about(each, ticket_id)]
        return found

    def notes(self, ticket_id: str) -> Sequence[str]:
        """The comments, as root reads them."""
        params = {"query": f"ObjectType = 'RT::Ticket' AND TicketId = {ticket_id} AND Type = 'Comment'"}
        comments = self.admin.call("GET", "/transactions", params=params)["items"]
        said = []
        for comment in comments:
            path = f"/transaction/{comment['id']}/attachments"
            said += [each["Content"] for each in self.admin.call("GET", path, params={"fields": "Content"})["items"]]
        return said

    # -- other connections ---------------------------------------------------------------------------------------------

    def without_queue(self) -> Desk:
        """Connected to a queue that does not exist."""
        return self.connect(queue="Finns-inte")

    def without_rights(self) -> Desk:
        """Connected as somebody who may only look."""
        return self.connect(user="gast", token=self.secret("guest.token", self.tokens.guest))

    def at_address(self, url: str) -> Desk:
        """Connected to what is there instead of the server."""
        return self.connect(url=url, deadline_seconds=1)

    @property
    def secrets(self) -> Sequence[str]:
        """The bot's token."""
        return (self.tokens.bot,)


def _parsed(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def _is_about(message: EmailMessage, ticket_id: str) -> bool:
    """A letter in this ticket, and not what the desk sends in its own name when one is filed or closed."""
    subject = str(message["Subject"])
    notice = str(message["X-RT-Originator"]) in _recipients(message) or " Resolved: " in subject
    return f"[lab #{ticket_id}]" in subject and not notice


def _recipients(message: EmailMessage) -> list[str]:
    fields = [str(value) for name in ("To", "Cc", "Bcc") for value in message.get_all(name, [])]
    return [address for _, address in getaddresses(fields)]


def _letter(message: EmailMessage) -> ReceivedLetter:
    body = message.get_body(("plain",))
    files = []
    for part in message.walk():
        name = part.get_filename()
        if name:
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            files.append((name, content))
    return ReceivedLetter(tuple(_recipients(message)), body.get_content() if body else "", tuple(files))
