"""A ticket as it was looked at last: the rows, and the messages with their texts.

One visit of the bot looks at a ticket several times. A message never changes, and a ticket whose rows are the same as
last time has no new one. Its time of change counts in seconds, though: rows that were shown within two seconds after
it may be followed by another change that leaves them as they are, and are looked at anew.

The texts of one ticket are kept, in memory, until another is looked at.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from connectors.desks.rt_wire import MimePart, Row, Transaction, Wire
from connectors.errors import PermanentError

_MOST_TEXT = 1024 * 1024
"""Bytes; longer is no letter."""
_SETTLED = timedelta(seconds=2)


@dataclass(slots=True)
class Snapshot:
    """A ticket as it was looked at."""

    ticket_id: str
    rows: list[Row]
    """The ticket, and what was merged into it; or the one that it was merged into."""
    transactions: list[Transaction] = field(default_factory=list)
    """Messages, and the bot's own notes; oldest first."""
    known: dict[int, list[MimePart]] = field(default_factory=dict, repr=False)
    """Transaction → its parts."""
    texts: dict[int, str] = field(default_factory=dict, repr=False)
    """Part → its text."""

    @property
    def row(self) -> Row:
        """The ticket itself."""
        return self.rows[0]

    @property
    def messages(self) -> list[Transaction]:
        """Without the notes."""
        return [each for each in self.transactions if each.kind != "Comment"]

    def parts(self, transaction: int) -> list[MimePart]:
        """Of a message; the first bears its headers."""
        return self.known.get(transaction, [])

    def text(self, transaction: int) -> str:
        """All that a message says."""
        return "\n".join(self.texts.get(part.id, "") for part in self.parts(transaction))


class Snapshots:
    """Looks at tickets, as seldom as will do.

    Args:
        wire: the calls.
        user: the bot's own user name. Of its own notes some could be hidden from it (without ShowTicketComments),
            but never half a page of them.
    """

    def __init__(self, wire: Wire, user: str) -> None:
        self._wire = wire
        self._kinds = f"Type = 'Create' OR Type = 'Correspond' OR (Type = 'Comment' AND Creator = '{user}')"
        self._last: Snapshot | None = None

    def look(self, ticket_id: str) -> Snapshot:
        """The ticket as it is now. Errors as `Desk.read`."""
        rows = self._wire.rows(ticket_id)
        last = self._last if self._last is not None and self._last.ticket_id == ticket_id else None
        if last is not None and _unchanged(last.rows, rows):
            last.rows = rows
            return last
        known = dict(last.known) if last is not None else {}
        texts = dict(last.texts) if last is not None else {}
        transactions = self._wire.transactions([row.id for row in rows], self._kinds)
        new = [each.id for each in transactions if each.id not in known]
        parts = self._wire.parts(new)
        for each in new:
            known[each] = [part for part in parts if part.transaction == each]
        texts |= self._wire.contents(_to_be_read(parts))
        self._last = Snapshot(ticket_id, rows, transactions, known, texts)
        return self._last

    def learn(self, ticket_id: str, transaction: int, parts: Sequence[MimePart]) -> None:
        """What has been seen of a new message need not be fetched again."""
        if self._last is not None and self._last.ticket_id == ticket_id:
            self._last.known[transaction] = [replace(part, content=None) for part in parts]
            self._last.texts |= {part.id: part.content or "" for part in parts if part.is_text}


def _unchanged(before: list[Row], now: list[Row]) -> bool:
    same = [_print(row) for row in before] == [_print(row) for row in now]
    return same and all(row.seen_at - row.updated >= _SETTLED for row in before)


def _print(row: Row) -> Row:
    return replace(row, seen_at=row.updated, may=frozenset())


def _to_be_read(parts: Sequence[MimePart]) -> list[int]:
    if any(part.is_text and part.size > _MOST_TEXT for part in parts):
        raise PermanentError(
            "A message of the ticket is too large to be a letter.",
            remedy="A person must look at it in Request Tracker, and answer.",
            code="desk.too_large",
        )
    return [part.id for part in parts if part.is_text]
