"""A ticket as the bot sees it: who asks, and what was written.

The texts are personal data. They are kept out of every ``repr``, so that neither a traceback nor a log
line can show them; nothing outside the desk stores them.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")
"""All civil dates of the routine are Stockholm dates."""


class Author(StrEnum):
    """Who wrote a message."""

    REQUESTER = "requester"
    """The provider's side: the person who filed the ticket, or a colleague who wrote in it."""
    STAFF = "desk"
    """The desk's side: a person of the team, or an acknowledgement in the desk's own name."""
    BOT = "bot"
    """This program. Never counts as a person's answer."""


@dataclass(frozen=True, slots=True)
class Requester:
    """Who asks, as the *desk* has verified it; never what a text claims (routine, "What follows from it")."""

    user_id: str
    """The desk's own id of the person. The only thing about a requester that logs and the trail show."""
    address: str = field(default="", repr=False)
    """Verified e-mail address in lower case, or empty."""
    organisation: str = field(default="", repr=False)
    """The organisation that the desk has registered for the person, or empty."""
    verified: bool = True
    """False where the desk could not verify the identity: such a requester is nobody."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a ticket, as written."""

    author: Author
    received: datetime
    """When it reached the desk; aware, Europe/Stockholm."""
    body: str = field(repr=False)
    """Plain text; quotations stand as the sender's program left them."""
    subject: str = field(default="", repr=False)
    id: str = ""
    """The desk's id of the message."""
    automatic: bool = False
    """The desk or the mail's own headers say that no person wrote it (RFC 3834, List-*, a bounce)."""
    attachments: tuple[str, ...] = field(default=(), repr=False)
    """File names only: attachments are never opened."""

    def __post_init__(self) -> None:
        if self.received.tzinfo is None:
            raise ValueError("Message.received must be an aware datetime")


@dataclass(frozen=True, slots=True)
class Ticket:
    """A conversation in the desk, oldest message first, with the requester's verified identity."""

    id: str
    requester: Requester
    messages: tuple[Message, ...]
    form_date: date | None = None
    """The date field of the desk's own form, where it has one."""
    closed: bool = False
    """The desk regards the ticket as finished."""
    handed_over: bool = False
    """The ticket lies with the team, not in the bot's queue."""
    version: str = ""
    """Changes whenever anything in the ticket changes."""

    @property
    def newest_from_requester(self) -> Message | None:
        """The requester's newest message that a person wrote; None where there is none."""
        own = [m for m in self.messages if m.author is Author.REQUESTER and not m.automatic]
        return own[-1] if own else None
