"""What the bot writes, as complete mails (RFC 5322), and the record of it that stays in the desk.

Nothing of a requester's mail reaches a header but its subject, on one line and shortened, and its Message-IDs, which
are checked; addresses are checked where the desk believes them. So no mail can put a header into ours.
"""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from connectors.desks.base import Letter
from connectors.desks.mail_headers import one_line
from connectors.desks.mail_index import (
    ATTACHMENT_HEADER,
    KIND_HEADER,
    NOTE,
    REFERENCE_HEADER,
    TICKET_HEADER,
    Entry,
    Thread,
)

_PLAIN_ID = re.compile(r"[!-;=?-~]{1,240}")
_REPLY_MARKS = re.compile(r"(?:\s*(?:re|sv|aw|vs|fw|fwd|vb|wg)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE)
_MOST_SUBJECT = 150
_MOST_REFERENCES = 12
_KEPT_FIRST = 1


@dataclass(frozen=True, slots=True)
class Written:
    """A mail of ours, ready to be written."""

    name: str
    """Of its file: the same for the same write."""
    mail: bytes = field(repr=False)
    record: bytes = field(repr=False)
    """The same mail without its attachment: nothing of an extract is kept."""


def write_reply(letter: Letter, thread: Thread, *, sender: Address, to: str, now: datetime) -> Written:
    """A reply to the requester.

    Args:
        letter: what to say.
        thread: the conversation that it belongs in.
        sender: the desk.
        to: the requester's verified address.
        now: goes into Date.
    """
    title = _REPLY_MARKS.sub("", one_line(thread.root.subject), count=1)[:_MOST_SUBJECT].strip()
    headers: dict[str, str | Address] = {
        "From": sender,
        "To": Address(addr_spec=to),
        "Date": format_datetime(now),
        "Subject": f"SV: {title or 'Beställ loggutdrag'}",
        # No vacation notice, no "read" receipt, and no loop with another robot (RFC 3834; Exchange's own sign).
        "Auto-Submitted": "auto-replied",
        "X-Auto-Response-Suppress": "All",
    }
    return _write(letter, thread, "reply", sender.domain, headers)


def write_note(letter: Letter, thread: Thread, *, sender: Address, now: datetime) -> Written:
    """An internal note: a mail from the desk to itself, in the team's folder only. Arguments as `write_reply`."""
    title = one_line(thread.root.subject)[:_MOST_SUBJECT].strip()
    headers: dict[str, str | Address] = {
        "From": sender,
        "To": sender,
        "Date": format_datetime(now),
        "Subject": f"Intern anteckning: {title or 'Beställ loggutdrag'}",
        "Auto-Submitted": "auto-generated",
        KIND_HEADER: NOTE,
    }
    return _write(letter, thread, NOTE, sender.domain, headers)


def _write(letter: Letter, thread: Thread, kind: str, domain: str, headers: dict[str, str | Address]) -> Written:
    digest = hashlib.sha256(f"{kind}\n{thread.ticket_id}\n{letter.reference}".encode()).hexdigest()[:32]
    common = {
        **headers,
        "Message-ID": f"<{digest}@{domain}>",
        REFERENCE_HEADER: letter.reference,
        TICKET_HEADER: thread.ticket_id,
        "Content-Language": "sv",
    }
    text = letter.text.rstrip("\n") + "\n"
    if letter.reference not in text:
        text += f"\nReferens: {letter.reference}\n"
    mail, record = _message(common, text), _message(common, text)
    for file in letter.files:
        main, _, sub = file.media_type.partition(";")[0].strip().partition("/")
        mail.add_attachment(file.content, maintype=main, subtype=sub, filename=one_line(file.file_name))
    if letter.attachment is not None:
        record[ATTACHMENT_HEADER] = one_line(letter.attachment.file_name)
    threading = _threading(thread)
    return Written(f"lindesk-{digest}", threading + mail.as_bytes(), threading + record.as_bytes())


def _message(headers: dict[str, str | Address], text: str) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    for name, value in headers.items():
        message[name] = value
    # No line of a mail may be longer than 998 bytes, and no mail system may break one: quoted-printable sees to both.
    message.set_content(text, charset="utf-8", cte="quoted-printable")
    return message


def _threading(thread: Thread) -> bytes:
    """In-Reply-To and References, by hand: the library encodes long ids as if they were words, which breaks threads."""
    known = {mail.key: mail.message_id for mail in thread.mails if _can_be_referred_to(mail, thread)}
    ids = list(known.values())
    if not ids:
        return b""
    answered = [known[mail.key] for mail in thread.foreign if mail.key in known and not mail.automatic]
    nearest = answered[-1] if answered else ids[-1]
    chain = list(dict.fromkeys([*ids[:_KEPT_FIRST], *ids[_KEPT_FIRST:][-_MOST_REFERENCES:]]))
    chain = [each for each in chain if each != nearest] + [nearest]
    references = "\r\n ".join(f"<{each}>" for each in chain)
    return f"In-Reply-To: <{nearest}>\r\nReferences: {references}\r\n".encode("ascii")


def _can_be_referred_to(mail: Entry, thread: Thread) -> bool:
    return not mail.note and mail.key in thread.findable and _PLAIN_ID.fullmatch(mail.message_id) is not None
