"""The Desk interface and its promises.

Promises that every desk keeps (the suite in ``connectors.testing`` proves them):
- Verbs are idempotent from the caller's view: ``close``, ``hand_over`` on a ticket that already is so do nothing.
- ``reply`` and ``note`` send what they are given once and never retry by themselves; they raise an error of
  ``connectors.errors`` sorted by whether the write was done. A return means that the desk has it.
- A reply goes to the address given in ``to`` and to nobody else: no Reply-To, no Cc, no address from a text.
- ``sightings`` counts only messages that this bot wrote itself; a requester who quotes our reference is not counted.
- Attachments of the requester are never opened.
- Nothing that the methods raise holds personal data.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from connectors.checks import Check
from rules.ticket import Requester, Ticket

Guard = Callable[[], None]
"""Called just before the last block of a write leaves; raises StoppedError where the case is not ours any more."""


@dataclass(frozen=True, slots=True)
class DeskTraits:
    """What a desk can do, and how slow it may be."""

    name: str
    closes_with_reply: bool
    """Reply and closing are one call that happens whole or not at all."""
    visible_within: timedelta
    """A reply that was accepted shows in ``sightings`` at the latest after this."""
    handles_within: timedelta
    """A request that the desk has begun on is done or dropped at the latest after this."""
    gives_up_within: timedelta
    """The connector ends each of its calls by itself at the latest after this, whatever the network and the desk do:
    ``[desk] deadline_seconds``. Zero where there is no network. The bot does not start where it is more than
    ``[delivery] request_seconds``."""


@dataclass(frozen=True, slots=True)
class TicketStub:
    """A ticket in the queue, before it is read."""

    id: str
    version: str
    """Differs from the last one seen whenever the requester has written anew."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """The file of a reply."""

    file_name: str
    """ASCII, with the case's reference in it: some desks destroy other letters."""
    content: bytes = field(repr=False)
    media_type: str


@dataclass(frozen=True, slots=True)
class Letter:
    """What the bot writes: to the requester, or as an internal note to the team."""

    reference: str
    """The reference of exactly this write; printed in the text and found again by ``sightings``."""
    text: str = field(repr=False)
    attachment: Attachment | None = None
    beside: tuple[Attachment, ...] = ()
    """Further files, only with an attachment: the same list in another dress."""
    close: bool = False
    """Close the ticket in the same call; only where ``closes_with_reply``."""

    @property
    def files(self) -> tuple[Attachment, ...]:
        """All files, the attachment first."""
        return (self.attachment, *self.beside) if self.attachment is not None else ()


class Desk(Protocol):
    """A service desk."""

    @property
    def traits(self) -> DeskTraits:
        """What this desk can do."""
        ...

    def open_tickets(self, *, changed_since: datetime | None = None) -> Iterator[TicketStub]:
        """The open tickets of the category, oldest first; with ``changed_since`` only those changed since.

        A ticket that cannot be read is listed all the same: ``read`` then says what is wrong with it.

        Raises:
            TransientError, MisconfiguredError: the queue cannot be listed; the next poll tries again.
        """
        ...

    def read(self, ticket_id: str) -> Ticket:
        """The whole conversation, whether open, closed or handed over.

        Raises:
            PermanentError: this ticket cannot be read (broken, gone); the case is parked.
            TransientError, MisconfiguredError: as in ``open_tickets``.
        """
        ...

    def sightings(self, ticket_id: str, reference: str) -> int:
        """How many messages or notes by this bot in the ticket carry exactly this reference.

        Raises:
            As ``read``.
        """
        ...

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:
        """Send a message to the requester.

        Raises:
            Any error of ``connectors.errors``; StoppedError from the guard passes through.
        """
        ...

    def note(self, ticket_id: str, letter: Letter, *, guard: Guard) -> None:
        """Leave an internal note that only the team sees.

        Raises:
            As ``reply``.
        """
        ...

    def close(self, ticket_id: str) -> None:
        """Close the ticket. Raises TransientError, PermanentError or MisconfiguredError; safe to repeat."""
        ...

    def hand_over(self, ticket_id: str) -> None:
        """Give the ticket to the team: it stays open, leaves the bot's queue. Errors as ``close``; repeatable."""
        ...

    def check(self) -> Sequence[Check]:
        """What ``lindesk-bot check`` shows about this desk. Never raises."""
        ...
