"""Dry run: the bot does everything but speak. What it would have sent or done becomes an internal note.

The recommended first week: the team sees, ticket by ticket, what the bot would have answered. Nothing reaches a
requester, no ticket is closed or moved, and no extract leaves: the note tells the numbers, not the rows.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from connectors.checks import Check
from connectors.desks.base import Desk, DeskTraits, Guard, Letter, TicketStub
from rules.ticket import Requester, Ticket


class DryRunDesk:
    """A desk that only takes notes.

    Args:
        desk: the real one.
        as_note: what would have been sent → the note that says so, in Swedish.
    """

    def __init__(self, desk: Desk, as_note: Callable[[str], str]) -> None:
        self._desk = desk
        self._as_note = as_note

    @property
    def traits(self) -> DeskTraits:
        """The real desk's."""
        return replace(self._desk.traits, closes_with_reply=False)

    def open_tickets(self, *, changed_since: datetime | None = None) -> Iterator[TicketStub]:
        """The real desk's."""
        return self._desk.open_tickets(changed_since=changed_since)

    def read(self, ticket_id: str) -> Ticket:
        """The real desk's."""
        return self._desk.read(ticket_id)

    def sightings(self, ticket_id: str, reference: str) -> int:
        """Of our notes."""
        return self._desk.sightings(ticket_id, reference)

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:  # noqa: ARG002
        """A note of what would have been sent; without the attachment."""
        self._desk.note(ticket_id, Letter(letter.reference, self._as_note(letter.text)), guard=guard)

    def note(self, ticket_id: str, letter: Letter, *, guard: Guard) -> None:
        """Notes are written as they would be."""
        self._desk.note(ticket_id, letter, guard=guard)

    def close(self, ticket_id: str) -> None:
        """Left open: a person answers in the dry run."""

    def hand_over(self, ticket_id: str) -> None:
        """Left where it is."""

    def check(self) -> Sequence[Check]:
        """The real desk's."""
        return self._desk.check()
