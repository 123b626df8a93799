"""The people around a Roundup: they file in the web, answer, close, and read what comes."""

import mailbox
import subprocess
from base64 import b64encode
from collections.abc import Sequence
from contextlib import closing
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import getaddresses
from pathlib import Path
from typing import Any

import requests

from connectors.desks.base import Desk
from connectors.desks.roundup import RoundupDesk
from connectors.desks.roundup_settings import RoundupSettings
from connectors.desks.roundup_wire import Wire
from connectors.testing.desk_suite import NewTicket, ReceivedLetter, State
from rules.ticket import Author
from tests.desks.server_clock import ServerClock

CATEGORY, OTHER_CATEGORY = "Beställ loggutdrag", "Lösenord"
BOT, STAFF, TEAM, GUEST = "loggbot", "karin", "handlaggare", "gast"
_CLOSED = {"resolved", "done-cbb"}


class Admin:
    """The administrator and, by their passwords, everybody else.

    Args:
        url: the tracker.
        password: the administrator's.
    """

    def __init__(self, url: str, password: str) -> None:
        self.url = url
        self._passwords = {"admin": password}
        origin = "/".join(url.split("/")[:3])
        self._headers = {"X-Requested-With": "rest", "Origin": origin, "Referer": f"{url}/"}
        self._ids = dict[str, str]()

    def furnish(self) -> None:
        """Keywords and people; on an empty tracker."""
        for keyword in (CATEGORY, OTHER_CATEGORY):
            self.call("POST", "/keyword", {"name": keyword})
        for name, role in ((BOT, "Bot"), (STAFF, "Team"), (TEAM, "Team"), (GUEST, "Guest")):
            self.person(name, f"{name}@lab.example", role)

    def call(self, method: str, path: str, what: object = None, *, by: str = "admin") -> Any:
        """One call, as somebody."""
        headers = dict(self._headers)
        if method in {"PUT", "PATCH"}:
            headers["If-Match"] = self.call("GET", path, by=by)["@etag"]
        answer = requests.request(
            method,
            f"{self.url}/rest/data{path}",
            json=what,
            auth=(by, self._passwords[by]),
            headers=headers,
            timeout=60,
        )
        assert answer.ok, f"{method} {path}: {answer.status_code} {answer.text[:300]}"
        return answer.json()["data"]

    def person(self, name: str, address: str, role: str = "User") -> str:
        """A user, made where there is none; its id."""
        if name not in self._ids:
            self._passwords[name] = f"losen-{name}"
            about = {"username": name, "password": self._passwords[name], "roles": role}
            made = self.call("POST", "/user", {**about, **({"address": address} if address else {})})
            self._ids[name] = str(made["id"])
        return self._ids[name]

    def password(self, name: str) -> str:
        """Somebody's password."""
        return self._passwords[name]

    def upload(self, name: str, content: bytes, by: str) -> str:
        """A file; its id."""
        answer = requests.post(
            f"{self.url}/rest/data/file",
            data={"name": name, "type": "application/pdf"},
            files={"content": (name, content)},
            auth=(by, self._passwords[by]),
            headers=self._headers,
            timeout=60,
        )
        return str(answer.json()["data"]["id"])


class RoundupHouse(ServerClock):
    """A harness for the contract, and a workbench for what only this desk does.

    Args:
        home: the server's folder, as up.sh has it.
        admin: the administrator.
        venv: where the tracker's programs are.
        secrets: a folder for the secrets' files.
    """

    more_than_a_page = 12
    closing_swallows = False

    def __init__(self, home: Path, admin: Admin, venv: Path, secrets: Path) -> None:
        self.home = home
        self.admin = admin
        self._venv = venv
        self._secrets = secrets
        self.settings: dict[str, object] = {
            "url": admin.url,
            "user": BOT,
            "password": self.secret(BOT),
            "category": CATEGORY,
            "hand_over_to": TEAM,
            "sender_verification": "upstream",
        }
        self.desk = self.connect()

    def connect(self, **settings: object) -> RoundupDesk:
        """The desk as another process would connect to it."""
        checked = RoundupSettings.model_validate({**self.settings, **settings})
        return RoundupDesk(checked, Wire(checked), clock=self.now)

    def secret(self, user: str) -> dict[str, str]:
        """Somebody's password, in a file."""
        path = self._secrets / f"{user}.password"
        path.write_text(self.admin.password(user))
        path.chmod(0o600)
        return {"file": str(path)}

    # -- people --------------------------------------------------------------------------------------------------------

    def file(self, ticket: NewTicket) -> str:
        """File an issue in the web; one who cannot be verified has no address."""
        name = ticket.address.partition("@")[0] if ticket.verified else "utan-adress"
        author = self.admin.person(name, ticket.address if ticket.verified else "")
        files = [self.admin.upload(file_name, content, name) for file_name, content in ticket.attachments]
        said = {"author": author, "content": ticket.body, "files": files}
        message = self.admin.call("POST", "/msg", {**said, **({"type": "text/html"} if ticket.html else {})}, by=name)
        keywords = self.admin.call("GET", "/keyword?@fields=name")["collection"]
        wanted = CATEGORY if ticket.in_category else OTHER_CATEGORY
        keyword = next(each["id"] for each in keywords if each["name"] == wanted)
        issue = {"title": ticket.subject, "messages": [message["id"]], "files": files, "keyword": [keyword]}
        return str(self.admin.call("POST", "/issue", issue, by=name)["id"])

    def write(self, ticket_id: str, body: str, *, author: Author = Author.REQUESTER, automatic: bool = False) -> None:
        """Somebody answers in the web; a program answers by mail."""
        name = STAFF
        if author is Author.REQUESTER:
            creator = self.admin.call("GET", f"/issue/{ticket_id}?@fields=creator.username")
            name = creator["attributes"]["creator.username"]
        if automatic:
            self.mail(ticket_id, body, name)
            return
        said = self.admin.call("POST", "/msg", {"author": self.admin.person(name, ""), "content": body}, by=name)
        self.admin.call("PATCH", f"/issue/{ticket_id}", {"@op": "add", "messages": [said["id"]]}, by=name)

    def mail(self, ticket_id: str, body: str, name: str, auto_submitted: str = "auto-replied") -> None:
        """A mail through the tracker's own gateway."""
        user = self.admin.call("GET", f"/user/{self.admin.person(name, '')}")["attributes"]
        message = EmailMessage(policy=SMTP)
        message["From"] = user["address"]
        message["To"] = "issue_tracker@lab.example"
        message["Subject"] = f"[issue{ticket_id}] Svar"
        message["Auto-Submitted"] = auto_submitted
        message.set_content(body)
        gateway = [str(self._venv / "bin" / "roundup-mailgw"), str(self.home / "tracker")]
        subprocess.run(gateway, input=message.as_bytes(), capture_output=True, check=True, timeout=60)  # noqa: S603  the tracker's own program

    def close_as_staff(self, ticket_id: str) -> None:
        """A person of the team closes the issue."""
        self.admin.call("PATCH", f"/issue/{ticket_id}", {"@op": "replace", "status": "resolved"}, by=STAFF)

    # -- what they see -------------------------------------------------------------------------------------------------

    def state(self, ticket_id: str) -> State:
        """Where the issue lies, as the administrator sees it."""
        fields = "status.name,assignedto.username"
        issue = self.admin.call("GET", f"/issue/{ticket_id}?@fields={fields}")["attributes"]
        if issue["status.name"] in _CLOSED:
            return State.CLOSED
        return State.TEAM if issue["assignedto.username"] == TEAM else State.OPEN

    def letters(self, ticket_id: str) -> Sequence[ReceivedLetter]:
        """What was mailed in the issue; the copy that comes to the one who filed it aside."""
        path = self.home / "mail.mbox"
        if not path.exists():
            return []
        with closing(mailbox.mbox(path, create=False)) as sent:
            messages = [_parsed(raw.as_bytes()) for raw in sent]
        return [_letter(each) for each in messages if f"[issue{ticket_id}]" in str(each["Subject"])]

    def notes(self, ticket_id: str) -> Sequence[str]:
        """The notes, as the team reads them."""
        issue = self.admin.call("GET", f"/issue/{ticket_id}?@fields=notes&@verbose=0", by=STAFF)["attributes"]
        return [
            self.admin.call("GET", f"/msg/{each}?@fields=content&@verbose=3", by=STAFF)["attributes"]["content"]
            for each in issue["notes"]
        ]

    # -- other connections ---------------------------------------------------------------------------------------------

    def without_queue(self) -> Desk:
        """Connected to a keyword that does not exist."""
        return self.connect(category="Finns inte")

    def without_rights(self) -> Desk:
        """Connected as somebody who may only look."""
        return self.connect(user=GUEST, password=self.secret(GUEST))

    def at_address(self, url: str) -> Desk:
        """Connected to what is there instead of the tracker."""
        return self.connect(url=url, deadline_seconds=1)

    @property
    def secrets(self) -> Sequence[str]:
        """The bot's password, and as it leaves."""
        password = self.admin.password(BOT)
        return password, b64encode(f"{BOT}:{password}".encode()).decode()


def _parsed(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def _letter(message: EmailMessage) -> ReceivedLetter:
    # The tracker writes the envelope above the headers, as lines FROM and TO; each recipient is in one of the two.
    fields = [str(value) for name in ("To", "Cc", "Bcc") for value in message.get_all(name, [])]
    recipients = dict.fromkeys(address for _, address in getaddresses(fields))
    body = message.get_body(("plain",))
    files = []
    for part in message.walk():
        name = part.get_filename()
        if name:
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            files.append((name, content))
    return ReceivedLetter(tuple(recipients), body.get_content() if body else "", tuple(files))
