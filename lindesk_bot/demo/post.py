"""The demo's mail system: brings the requesters' mails into the desk's Maildir and takes the bot's replies away."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, parsedate_to_datetime
from pathlib import Path
from typing import cast

from lindesk_bot.demo.script import DemoTicket, Form, Mail

DESK = "lindesk@exempelkommunen.example"
_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf50"
    "0f0003860180b5a7d3a20000000049454e44ae426082"
)
"""A PNG of one point: the logotype in somebody's signature."""


@dataclass(slots=True)
class Thread:
    """What the mail programs know of a ticket: its subject, and the ids so far."""

    subject: str
    ids: list[str]
    last_letter: str = ""
    """The desk's last letter, to be quoted."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A reply that the mail system has taken away."""

    ticket: int
    """The ticket's number in the script, from 0."""
    path: Path
    mail: EmailMessage = field(repr=False)

    @property
    def attachment(self) -> tuple[str, bytes] | None:
        """Name and content of the attached file."""
        for part in self.mail.iter_attachments():
            return part.get_filename() or "", cast("bytes", part.get_content())
        return None


class PostOffice:
    """Brings and takes mails.

    Args:
        maildir: the desk's root.
        replies: where the replies are put, each as a mail (.eml) and as plain text (.txt), for a person to open.
        notes: where copies of the team's notes are put likewise.
    """

    def __init__(self, maildir: Path, replies: Path, notes: Path) -> None:
        self._inbox = maildir / "inbox"
        self._outgoing = maildir / "outgoing"
        self._team = maildir / "team"
        self._replies = replies
        self._notes = notes
        self._threads: dict[int, Thread] = {}
        self._count = 0

    def bring(self, number: int, ticket: DemoTicket, mail: Mail) -> None:
        """File a requester's mail in the desk's inbox, as the mail system does when it comes."""
        thread = self._threads.setdefault(number, Thread(mail.subject, []))
        written = _compose(ticket, mail, thread)
        self._count += 1
        written["Message-ID"] = f"<{mail.at:%Y%m%d%H%M%S}.{self._count}@{ticket.sender.partition('@')[2]}>"
        thread.ids.append(written["Message-ID"])
        name = f"{int(mail.at.timestamp())}.M{self._count:06d}P1.mx"
        temporary, target = self._inbox / "tmp" / name, self._inbox / "new" / name
        temporary.write_bytes(written.as_bytes(policy=policy.SMTP))
        os.utime(temporary, (mail.at.timestamp(), mail.at.timestamp()))
        temporary.rename(target)

    def take(self) -> Iterator[Taken]:
        """Take every outgoing mail away to its receiver."""
        for path in sorted((self._outgoing / "new").iterdir(), key=lambda one: (one.stat().st_mtime_ns, one.name)):
            mail = message_from_bytes(path.read_bytes(), policy=policy.default)
            number = self._number(mail)
            thread = self._threads[number]
            thread.ids.append(str(mail["Message-ID"]))
            thread.last_letter = _text(mail)
            target = _place(self._replies, number)
            path.rename(target)
            target.with_suffix(".txt").write_text(_readable(mail), encoding="utf-8")
            yield Taken(number, target, mail)

    def show_notes(self) -> int:
        """Copy the team's notes to where a person finds them; says how many there are."""
        mails = [
            message_from_bytes(path.read_bytes(), policy=policy.default)
            for part in ("new", "cur")
            for path in (self._team / part).iterdir()
        ]
        notes = [mail for mail in mails if str(mail["From"]) == str(mail["To"])]  # from the desk to itself
        for note in sorted(notes, key=lambda mail: parsedate_to_datetime(str(mail["Date"]))):
            target = _place(self._notes, self._number(note))
            target.write_bytes(note.as_bytes())
            target.with_suffix(".txt").write_text(_readable(note), encoding="utf-8")
        return len(notes)

    def _number(self, mail: EmailMessage) -> int:
        """Whose thread a letter belongs to, as the receiver's mail program finds it."""
        named = re.findall(r"<[^<>\s]+>", f"{mail['References']} {mail['In-Reply-To']}")
        return next(number for number, thread in self._threads.items() if set(named) & set(thread.ids))


def _place(folder: Path, number: int) -> Path:
    """``05-2.eml``: the second of ticket 5."""
    nth = len(list(folder.glob(f"{number + 1:02d}-*.eml"))) + 1
    return folder / f"{number + 1:02d}-{nth}.eml"


def _text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None  # noqa: S101  everything that the desk writes has a text
    return str(body.get_content())


def _readable(mail: EmailMessage) -> str:
    """The mail as a mail program shows it."""
    head = [f"{name}: {mail[name]}" for name in ("From", "To", "Date", "Subject")]
    files = [f"Attached: {part.get_filename()}" for part in mail.iter_attachments()]
    return "\n".join([*head, *files, "", _text(mail)])


def _compose(ticket: DemoTicket, mail: Mail, thread: Thread) -> EmailMessage:
    written = EmailMessage(policy=policy.default)
    domain = ticket.sender.partition("@")[2]
    written["Received"] = f"from mail.{domain} by mx.exempelkommunen.example; {format_datetime(mail.at)}"
    written["Return-Path"] = "<>" if mail.form is Form.AUTOMATIC else f"<{ticket.sender}>"
    written["From"] = formataddr((ticket.name, ticket.sender))
    written["To"] = DESK
    written["Date"] = format_datetime(mail.at)
    written["Subject"] = mail.subject or _subject_of_answer(mail, thread)
    if not mail.subject:
        written["In-Reply-To"] = thread.ids[-1]
        written["References"] = " ".join(thread.ids)
    if mail.form is Form.AUTOMATIC:
        written["Auto-Submitted"] = "auto-replied"
    body = mail.body
    if mail.form is Form.QUOTING:
        body += f"\n\nDen {mail.at:%Y-%m-%d} skrev Lindesk <{DESK}>:\n" + _quoted(thread.last_letter)
    match mail.form:
        case Form.HTML:
            written.set_content(body, subtype="html")
        case Form.LATIN:
            written.set_content(body, charset="iso-8859-1", cte="quoted-printable")
            written.add_attachment(_PICTURE, maintype="image", subtype="png", filename="logotyp å.png")
        case _:
            written.set_content(body)
    return written


def _subject_of_answer(mail: Mail, thread: Thread) -> str:
    prefix = "Automatiskt svar: " if mail.form is Form.AUTOMATIC else "SV: "
    return prefix + thread.subject


def _quoted(letter: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in letter.rstrip().splitlines())
