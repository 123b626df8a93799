"""The people and the mail system around a Maildir desk, as they behave: deliver, write, sort, take away and send."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import format_datetime, getaddresses
from os import utime
from pathlib import Path
from shutil import rmtree

from connectors.desks.base import Desk
from connectors.desks.maildir import connect
from connectors.testing.desk_suite import NewTicket, ReceivedLetter, State
from rules.ticket import STOCKHOLM, Author

DESK_ADDRESS = "lindesk@kommunen.example"
STAFF_ADDRESS = "karin@kommunen.example"
MX = "mx.kommunen.example"
CATEGORIES: dict[str, dict[str, str]] = {
    "header": {"category_header": "X-Category", "category_value": "Beställ loggutdrag"},
    "subject": {"subject_contains": "loggutdrag"},
    "folder": {"folder": "loggutdrag"},
}


def composed(ticket: NewTicket) -> EmailMessage:
    """The mail that a ticket is filed by, without its sender."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = ticket.subject
    if ticket.html:
        message.set_content(ticket.body, subtype="html")
    else:
        message.set_content(ticket.body)
    for name, content in ticket.attachments:
        message.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    return message


@dataclass(slots=True)
class SetClock:
    """A clock that stands until it is moved."""

    moment: datetime = datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM)

    def now(self) -> datetime:
        """Aware, Europe/Stockholm."""
        return self.moment

    def advance(self, by: timedelta) -> None:
        """Move it."""
        self.moment += by


class MailHouse:
    """A harness for the contract, and a workbench for tests of real mails.

    Args:
        root: an empty folder.
        settings: beside the ordinary ones.
    """

    more_than_a_page = 60
    closing_swallows = False

    def __init__(self, root: Path, **settings: object) -> None:
        self.root = root
        root.chmod(0o700)
        self.clock = SetClock()
        self.settings: dict[str, object] = {
            "root": str(root),
            "address": DESK_ADDRESS,
            "sender_verification": "upstream",
            "staff_domains": ["kommunen.example"],
            **settings,
        }
        if "folder" in self.settings:
            (root / "inbox" / str(self.settings["folder"])).mkdir(parents=True)
        self.desk = self.connect()
        self._count = 0
        self._known = defaultdict[str, list[tuple[str, str]]](list)
        """Ticket → Message-ID and sender of the mails that people wrote in it."""
        self.taken = list[bytes]()
        """What the mail system has taken away and sent."""

    def connect(self, **settings: object) -> Desk:
        """The desk as another process would connect to it."""
        return connect({**self.settings, **settings}, clock=self.clock.now)

    # -- the mail system -----------------------------------------------------------------------------------------------

    def deliver(self, mail: bytes, *, to: str = "inbox", name: str = "") -> Path:
        """Put a mail into a folder, as a mail system does."""
        self._count += 1
        stamp = self.clock.now().timestamp()
        path = self.root / to / "new" / (name or f"{int(stamp)}.M{self._count}P1.mx")
        waiting = self.root / to / "tmp" / path.name
        waiting.write_bytes(mail)
        utime(waiting, (stamp, stamp))
        waiting.rename(path)
        return path

    def take_away(self) -> None:
        """Send what lies in ``outgoing/``."""
        for path in sorted((self.root / "outgoing" / "new").iterdir()):
            self.taken.append(path.read_bytes())
            path.unlink()

    def only(self) -> str:
        """The id of the only open ticket."""
        (stub,) = self.desk.open_tickets()
        return stub.id

    def files(self, folder: str) -> list[Path]:
        """The mails in a folder."""
        return sorted(path for part in ("new", "cur") for path in (self.root / folder / part).iterdir())

    # -- people --------------------------------------------------------------------------------------------------------

    def file(self, ticket: NewTicket) -> str:
        """File a ticket; its id."""
        message = composed(ticket)
        message["From"] = (
            Address(ticket.name, addr_spec=ticket.address)
            if ticket.verified
            else f"{ticket.address}, annan@frammande.example"
        )
        before = {stub.id for stub in self.desk.open_tickets()}
        self._send(message, ticket.automatic, in_category=ticket.in_category)
        new = [stub.id for stub in self.desk.open_tickets() if stub.id not in before] or ["not-ours"]
        self._known[new[0]].append((str(message["Message-ID"]), ticket.address))
        return new[0]

    def write(self, ticket_id: str, body: str, *, author: Author = Author.REQUESTER, automatic: bool = False) -> None:
        """Somebody answers into the conversation."""
        message = EmailMessage(policy=SMTP)
        first_id, requester = self._known[ticket_id][0]
        message["From"] = requester if author is Author.REQUESTER else STAFF_ADDRESS
        message["Subject"] = "SV: Beställ loggutdrag"
        message["In-Reply-To"] = self._known[ticket_id][-1][0]
        message["References"] = f"{first_id} {self._known[ticket_id][-1][0]}"
        message.set_content(body)
        self._send(message, automatic, in_category=False)
        self._known[ticket_id].append((str(message["Message-ID"]), requester))

    def _send(self, message: EmailMessage, automatic: bool, *, in_category: bool) -> None:  # noqa: FBT001  passed on
        message["To"] = DESK_ADDRESS
        message["Date"] = format_datetime(self.clock.now())
        message["Message-ID"] = f"<{self._count}.{self.clock.now().timestamp()}@mail.example>"
        if automatic:
            message["Auto-Submitted"] = "auto-replied"
        sender = str(message["From"])
        passed = "pass" if sender.count("@") == 1 else "fail"
        stamps = f"Authentication-Results: {MX}; spf=pass; dmarc={passed}\r\n"
        stamps += f"Received: from a.example by {MX}; {format_datetime(self.clock.now())}\r\n"
        to = "inbox"
        if in_category and "folder" in self.settings:
            to = f"inbox/{self.settings['folder']}"
        elif in_category:
            stamps += "X-Category: =?utf-8?q?Best=C3=A4ll?= loggutdrag\r\n"
        self.deliver(stamps.encode() + message.as_bytes(), to=to)

    def close_as_staff(self, ticket_id: str) -> None:
        """A person moves the ticket's mails."""
        for path in self._paths(ticket_id, "inbox", "team"):
            path.rename(self.root / "closed" / "cur" / f"{path.name.partition(':')[0]}:2,S")

    def state(self, ticket_id: str) -> State:
        """By where the mails lie."""
        if self._paths(ticket_id, "team"):
            return State.TEAM
        return State.OPEN if self._paths(ticket_id, "inbox") else State.CLOSED

    def letters(self, ticket_id: str) -> Sequence[ReceivedLetter]:
        """What was sent to the requester."""
        self.take_away()
        return [_as_received(mail) for mail in map(_parsed, self.taken) if self._belongs(mail, ticket_id)]

    def notes(self, ticket_id: str) -> Sequence[str]:
        """The notes in the team's folder."""
        mails = [_parsed(path.read_bytes()) for path in self.files("team")]
        return [_text(mail) for mail in mails if mail["X-Lindesk-Kind"] and self._belongs(mail, ticket_id)]

    def pass_time(self, by: timedelta) -> None:
        """Move the clock; the mail system works meanwhile."""
        self.clock.advance(by)
        self.take_away()

    def without_queue(self) -> Desk:
        """The category is a folder that nobody has made."""
        rules = {name: None for rule in CATEGORIES.values() for name in rule}
        return self.connect(**{**rules, "folder": "finns-inte"})

    def without_rights(self) -> Desk:
        """Root may write everywhere, so the folder for replies is taken away altogether."""
        desk = self.connect()
        rmtree(self.root / "outgoing" / "new")
        rmtree(self.root / "outgoing" / "cur")
        self.take_away = lambda: None  # type: ignore[method-assign]  # nothing there to take
        return desk

    def at_address(self, url: str) -> None:
        """It has no address."""

    @property
    def secrets(self) -> Sequence[str]:
        """It has none."""
        return ()

    def _paths(self, ticket_id: str, *folders: str) -> list[Path]:
        ids = {message_id for message_id, _ in self._known[ticket_id]}
        found = [path for folder in folders for path in (self.root / folder).rglob("*") if path.is_file()]
        return [path for path in found if str(_parsed(path.read_bytes())["Message-ID"]) in ids]

    def _belongs(self, mail: EmailMessage, ticket_id: str) -> bool:
        return any(message_id in str(mail["References"]) for message_id, _ in self._known[ticket_id])


def mail(
    body: str | bytes = "Hej! Vi önskar ett loggutdrag.",
    *,
    sender: str = "larm@almglantan.example",
    subject: str = "Loggutdrag",
    message_id: str = "<1@almglantan.example>",
    date: str = "Tue, 10 Mar 2026 08:00:00 +0100",
    more: str = "",
) -> bytes:
    """A plain mail as raw bytes; ``more`` is further header lines."""
    head = f"From: {sender}\r\nSubject: {subject}\r\nDate: {date}\r\n"
    head += f"Message-ID: {message_id}\r\n" if message_id else ""
    head += more.replace("\n", "\r\n") + ("\r\n" if more else "")
    return head.encode() + b"\r\n" + (body if isinstance(body, bytes) else body.encode())


def _parsed(mail: bytes) -> EmailMessage:
    parsed = message_from_bytes(mail, policy=default)
    assert isinstance(parsed, EmailMessage)
    return parsed


def _text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert isinstance(body, EmailMessage)
    text = body.get_content()
    assert isinstance(text, str)
    return text


def _as_received(mail: EmailMessage) -> ReceivedLetter:
    recipients = [str(value) for name in ("To", "Cc", "Bcc") for value in mail.get_all(name, [])]
    files = tuple((str(part.get_filename()), part.get_content()) for part in mail.iter_attachments())
    return ReceivedLetter(tuple(address for _, address in getaddresses(recipients)), _text(mail), files)


def free() -> None:
    """A guard that lets everything through."""
