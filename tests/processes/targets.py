"""Desks for the harness to work on: how a ticket gets there, and what its people got in the end."""

import mailbox
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import localtime
from pathlib import Path
from typing import Any, Protocol

import requests

from connectors.desks.mail_headers import Headers, split
from connectors.desks.mail_index import KIND_HEADER, REFERENCE_HEADER, key_of, ticket_id
from tests.processes.desk_server import HANDLES_WITHIN, SHOWS_WITHIN

KNOWN, STRANGER = "larm@exempel-hemtjanst.example", "nagon@okand.example"
TEXT = "Hej!\n\nVi vill ha ett loggutdrag över våra aktiva larmkunder, tack.\n\nMvh\nAda Exempelsson"


@dataclass(frozen=True, slots=True)
class Pace:
    """The protocol's times on this desk, in real seconds where nothing else is said."""

    hurry: float
    """The database's clock runs so many times as fast as the workers'. So leases are short, and production's limits on
    them stand; lease and margin are the database's seconds."""
    request_seconds: int
    slowest: timedelta
    """The desk's handling and showing, as its connector promises them."""
    pauses: float = 0.1
    """So many of the events are pauses: where leases are long, a few."""
    life: float = 2.0
    """At most so long does a worker live, or go on after a pause, before something happens to it again."""

    LEASE = 30

    @property
    def lease(self) -> float:
        """How long a case is a worker's."""
        return self.LEASE / self.hurry

    @property
    def settles(self) -> float:
        """How long an unknown outcome is waited for."""
        return 2 * self.request_seconds + self.slowest.total_seconds() + 5

    @property
    def margin(self) -> float:
        """What must remain of the lease when the last block leaves."""
        return (self.request_seconds + 5) / self.hurry


@dataclass(slots=True)
class Seen:
    """A ticket as its people see it."""

    standing: str = "open"
    requester: str = ""
    extracts: list[str] = field(default_factory=list)
    """References of the letters with a file."""
    letters: list[str] = field(default_factory=list)
    """Of those without."""
    notes: list[str] = field(default_factory=list)
    astray: int = 0
    """Letters that went to somebody else."""

    @property
    def references(self) -> list[str]:
        """Of all that the bot wrote."""
        return [*self.extracts, *self.letters, *self.notes]


class Target(Protocol):
    """A desk that is really there."""

    @property
    def pace(self) -> Pace:
        """Its times."""
        ...

    def section(self) -> str:
        """``[desk]`` of the configuration."""
        ...

    def file(self, number: int, *, stranger: bool) -> None:
        """A requester files an order; a stranger is one whom nobody knows."""
        ...

    def done(self) -> int:
        """How many tickets are closed or the team's."""
        ...

    def ledger(self) -> Mapping[str, Seen]:
        """Every ticket by its id."""
        ...

    def calm(self) -> None:
        """From now on no faults of its own."""
        ...


# -- our own desk over HTTP --------------------------------------------------------------------------------------------


class HttpTarget:
    """``desk_server.py``.

    Args:
        url: where it serves.
    """

    pace = Pace(hurry=6, request_seconds=1, slowest=HANDLES_WITHIN + SHOWS_WITHIN)

    def __init__(self, url: str) -> None:
        self._url = url

    def section(self) -> str:
        """As `Target`."""
        return f'type = "harness_http"\nurl = "{self._url}"\ndeadline_seconds = {self.pace.request_seconds}'

    def file(self, number: int, *, stranger: bool) -> None:
        """As `Target`."""
        address = STRANGER if stranger else KNOWN
        self._people("POST", "file", {"user": f"u-{number}", "address": address, "text": TEXT})

    def done(self) -> int:
        """As `Target`."""
        return sum(seen.standing != "open" for seen in self.ledger().values())

    def ledger(self) -> Mapping[str, Seen]:
        """As `Target`."""
        found = {}
        for ticket, told in self._people("GET", "ledger").items():
            seen = Seen(told["standing"], told["requester"], notes=told["notes"])
            for reference, to, has_file in told["letters"]:
                (seen.extracts if has_file else seen.letters).append(reference)
                seen.astray += to != told["requester"]
            found[ticket] = seen
        return found

    def calm(self) -> None:
        """As `Target`."""
        self._people("POST", "calm")

    def calls(self) -> int:
        """How many calls the desk has answered so far."""
        return int(self._people("GET", "calls"))

    def _people(self, method: str, what: str, said: object = None) -> Any:
        answer = requests.request(method, f"{self._url}/people/{what}", json=said, timeout=30)
        answer.raise_for_status()
        return answer.json()


@contextmanager
def desk_server(*words: str) -> Iterator[str]:
    """``desk_server.py`` in a process of its own; its address."""
    command = [sys.executable, "-m", "tests.processes.desk_server", *words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  ourselves
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()


@contextmanager
def http(_folder: Path, seed: int) -> Iterator[Target]:
    """Our own desk."""
    with desk_server(str(seed)) as url:
        yield HttpTarget(url)


# -- a Maildir ---------------------------------------------------------------------------------------------------------


class MaildirTarget:
    """A Maildir on this machine's disk, which all workers share.

    Args:
        root: an empty folder.
    """

    pace = Pace(hurry=6, request_seconds=1, slowest=timedelta(0))

    def __init__(self, root: Path) -> None:
        self._root = root

    def section(self) -> str:
        """As `Target`."""
        return (
            f'type = "maildir"\nroot = "{self._root}"\naddress = "lindesk@kommunen.example"\n'
            'sender_verification = "upstream"'
        )

    def file(self, number: int, *, stranger: bool) -> None:
        """As `Target`."""
        mail = EmailMessage(policy=SMTP)
        mail["From"] = STRANGER if stranger else KNOWN
        mail["To"] = "lindesk@kommunen.example"
        mail["Subject"] = "Beställ loggutdrag"
        mail["Message-ID"] = f"<order-{number}@exempel-hemtjanst.example>"
        mail["Date"] = localtime()
        mail.set_content(TEXT)
        mailbox.Maildir(self._root / "inbox", create=True).add(mail)

    def done(self) -> int:
        """As `Target`."""
        return sum(seen.standing != "open" for seen in self.ledger().values())

    def ledger(self) -> Mapping[str, Seen]:
        """As `Target`."""
        found: dict[str, Seen] = {}
        ours: list[tuple[str, EmailMessage]] = []
        for folder, standing in (("inbox", "open"), ("closed", "closed"), ("team", "team"), ("outgoing", "")):
            for mail in self._mails(folder):
                if REFERENCE_HEADER in mail:
                    ours.append((folder, mail))
                    continue
                ticket = ticket_id(key_of(Headers(split(mail.as_bytes())[0])))
                found[ticket] = Seen(standing, str(mail["From"]))
        for folder, mail in ours:
            seen = found[str(mail["X-Lindesk-Ticket"])]
            reference = str(mail[REFERENCE_HEADER])
            if KIND_HEADER in mail:
                assert folder == "team"
                seen.notes.append(reference)
                continue
            (seen.extracts if any(mail.iter_attachments()) else seen.letters).append(reference)
            seen.astray += str(mail["To"]) != seen.requester
        return found

    def calm(self) -> None:
        """A file system has no moods."""

    def _mails(self, folder: str) -> Iterator[EmailMessage]:
        for part in ("new", "cur"):
            place = self._root / folder / part
            for name in sorted(os.listdir(place)) if place.is_dir() else ():  # noqa: PTH208  names are enough
                try:
                    content = (place / name).read_bytes()
                except FileNotFoundError:  # moved while we look; the next look sees it
                    continue
                mail = message_from_bytes(content, _class=EmailMessage, policy=default)
                assert isinstance(mail, EmailMessage)
                yield mail


@contextmanager
def maildir(folder: Path, _seed: int) -> Iterator[Target]:
    """A Maildir in the folder."""
    root = folder / "maildir"
    root.mkdir(mode=0o700)
    mailbox.Maildir(root / "inbox", create=True)  # before the workers, who would make it at the same time
    yield MaildirTarget(root)
