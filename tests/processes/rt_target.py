"""The harness's third desk: a real Request Tracker, brought up for it and taken down."""

import mailbox
import re
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import localtime
from pathlib import Path

from tests.desks.rt_admin import BOT, QUEUE, TEAM_QUEUE, Admin
from tests.desks.servers import need_request_tracker, request_tracker_server
from tests.processes.targets import KNOWN, STRANGER, TEXT, Pace, Seen, Target

_HANDLES = timedelta(seconds=10)
_REFERENCE = re.compile(r"LU-[0-9A-Z]{8}-[0-9A-Z]{6}")
_TICKET = re.compile(r"\[lab #(\d+)\]")


class RequestTrackerTarget:
    """Request Tracker 5.

    Args:
        home: the server's folder, as up.sh has it.
        admin: root.
        token: a file with the bot's.
    """

    pace = Pace(hurry=2, request_seconds=5, slowest=_HANDLES, pauses=0.04, life=2.5)

    def __init__(self, home: Path, admin: Admin, token: Path) -> None:
        self._home = home
        self._admin = admin
        self._token = token

    def section(self) -> str:
        """As `Target`."""
        return (
            f'type = "request_tracker"\nurl = "{self._admin.url}"\n'
            f'user = "{BOT}"\ntoken = {{ file = "{self._token}" }}\n'
            f'queue = "{QUEUE}"\nhand_over_queue = "{TEAM_QUEUE}"\nsender_verification = "upstream"\n'
            f"deadline_seconds = {self.pace.request_seconds}\nhandles_seconds = {_HANDLES.seconds}"
        )

    def file(self, number: int, *, stranger: bool) -> None:
        """As `Target`: by mail."""
        mail = EmailMessage(policy=SMTP)
        mail["From"] = STRANGER if stranger else KNOWN
        mail["To"] = "loggutdrag@lab.example"
        mail["Subject"] = "Beställ loggutdrag"
        mail["Message-ID"] = f"<order-{number}@exempel-hemtjanst.example>"
        mail["Date"] = localtime()
        mail.set_content(TEXT)
        self._admin.mail_in(mail.as_bytes(), QUEUE)

    def done(self) -> int:
        """As `Target`."""
        return sum(seen.standing != "open" for seen in self._tickets().values())

    def ledger(self) -> Mapping[str, Seen]:
        """As `Target`: what was mailed, and what root sees in the tickets."""
        found = self._tickets()
        for mail in self._mails():
            about = _TICKET.search(str(mail["Subject"]))
            body = mail.get_body(("plain",))
            reference = _REFERENCE.search(body.get_content() if body else "")
            if about is None or reference is None:
                continue  # the desk's own notices
            seen = found[about[1]]
            has_file = any(part.get_filename() for part in mail.walk())
            (seen.extracts if has_file else seen.letters).append(reference[0])
            seen.astray += str(mail["To"]) != seen.requester
        for ticket, seen in found.items():
            seen.notes += self._written(ticket, "Comment")
            replies = self._written(ticket, "Correspond")
            if sorted(replies) != sorted([*seen.extracts, *seen.letters]):
                seen.astray += 1  # what the ticket shows and what was mailed are not the same
        return found

    def calm(self) -> None:
        """It has no moods but its own."""

    def _tickets(self) -> dict[str, Seen]:
        found: dict[str, Seen] = {}
        last = 0
        while True:
            page = self._admin.call(
                "GET",
                "/tickets",
                params={
                    "query": f"id > {last}",
                    "orderby": "id",
                    "order": "ASC",
                    "per_page": "100",
                    "fields": "Status,Queue,Requestor",
                    "fields[Queue]": "Name",
                    "fields[Requestor]": "EmailAddress",
                },
            )["items"]
            for row in page:
                closed = row["Status"] in {"resolved", "rejected"}
                standing = "closed" if closed else "team" if row["Queue"]["Name"] == TEAM_QUEUE else "open"
                found[str(row["id"])] = Seen(standing, row["Requestor"][0]["EmailAddress"])
                last = int(row["id"])
            if not page:
                return found

    def _written(self, ticket: str, kind: str) -> list[str]:
        """References of the bot's messages of a kind in a ticket."""
        query = f"ObjectType = 'RT::Ticket' AND TicketId = {ticket} AND Type = '{kind}'"
        params = {"query": query, "per_page": "100", "fields": "Creator"}
        references = []
        for row in self._admin.call("GET", "/transactions", params=params)["items"]:
            if row["Creator"]["id"] != BOT:
                continue
            path = f"/transaction/{row['id']}/attachments"
            parts = self._admin.call("GET", path, params={"fields": "Content,ContentType"})["items"]
            texts = [part["Content"] or "" for part in parts if part["ContentType"] == "text/plain"]
            references += _REFERENCE.findall("\n".join(texts))[:1]
        return references

    def _mails(self) -> Iterator[EmailMessage]:
        for path in sorted((self._home / "var").glob("*.mbox")):
            with closing(mailbox.mbox(path, create=False)) as sent:
                for raw in sent:
                    mail = message_from_bytes(raw.as_bytes(), _class=EmailMessage, policy=default)
                    assert isinstance(mail, EmailMessage)
                    yield mail


@contextmanager
def request_tracker(folder: Path, _seed: int) -> Iterator[Target]:
    """A server of its own, with nothing in it.

    Raises:
        MissingError: it cannot be had here; says why.
    """
    need_request_tracker()
    home = folder / "request-tracker"
    home.mkdir()
    with request_tracker_server(home) as (admin, tokens):
        token = folder / "desk.token"
        token.write_text(tokens.bot, encoding="ascii")
        token.chmod(0o600)
        yield RequestTrackerTarget(home, admin, token)
