"""What casework and delivery ask for. They do no I/O themselves: they yield an effect and get its outcome back.

``Steps[T]`` is a generator of effects that ends in a T. A connector's error comes back as an exception at the place
that asked. The program performs effects on real connectors (``performer.py``); the tests perform the very same steps
against a world with a virtual clock, and stop them before and after every effect.
"""

from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from connectors.desks.base import Letter
from lindesk_bot.cases import Case, Delivered, Receipt, Write
from rules.lifecycle import Event
from rules.ticket import Requester, Ticket

if TYPE_CHECKING:
    from lindesk_bot.workbook import Workbook  # noqa: F401  names an outcome, in quotes

T = TypeVar("T")


class Effect(Generic[T]):
    """Something asked of the world, with an outcome of type T."""


Steps = Generator[Effect[Any], Any, T]


def ask(effect: Effect[T]) -> Steps[T]:
    """Yield one effect and hand back its outcome, so that mypy knows the outcome's type."""
    outcome: T = yield effect
    return outcome


@dataclass(frozen=True, slots=True)
class Now(Effect[datetime]):
    """The time; aware, Europe/Stockholm."""


@dataclass(frozen=True, slots=True)
class ReadTicket(Effect[Ticket]):
    """The conversation as it stands in the desk."""

    ticket_id: str


@dataclass(frozen=True, slots=True)
class CountSightings(Effect[int]):
    """How many messages by the bot in the ticket carry this reference."""

    ticket_id: str
    reference: str


@dataclass(frozen=True, slots=True)
class TakeExtract(Effect["Workbook"]):
    """Take a provider's extract and build its file; nothing of it is kept."""

    case: Case
    requested: date | None
    as_of: date | None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A change of the books that has been written."""

    case: Case
    """As it stands now."""
    receipt: Receipt
    """Where the trail tells of it."""


@dataclass(frozen=True, slots=True)
class Record(Effect[Recorded]):
    """Change the books and append to the trail, in one transaction, if the case is still ours.

    Raises LostClaimError where it is not, TrailError or StoreError where the books cannot be written.
    """

    case: Case
    """As we hold it: id, fence and state are insisted upon."""
    entry: str
    """What happened: the audit entry's action."""
    event: Event | None = None
    """The transition, if any."""
    changes: dict[str, Any] = field(default_factory=dict)
    """Fields of Case to set."""
    write: Write | None = None
    """A write to upsert."""
    delivered: Delivered | None = None
    details: dict[str, Any] = field(default_factory=dict)
    """What the trail tells beside case, ticket and requester: numbers, codes, days, checksums; no personal data."""


@dataclass(frozen=True, slots=True)
class FindWrite(Effect[Write | None]):
    """What the books say of a purpose."""

    case: Case
    purpose: str


@dataclass(frozen=True, slots=True)
class FindIntent(Effect[Delivered | None]):
    """The numbers and checksums that the trail tells of with the intent to send an extract under this reference.

    None where the trail knows of no such intent: the books are a backup from before.
    """

    case: Case
    reference: str


@dataclass(frozen=True, slots=True)
class SendReply(Effect[None]):
    """Send to the requester, guarded until the last moment by fence and lease, and by the age of the intent."""

    case: Case
    letter: Letter
    to: Requester
    leave_by: datetime
    """After this the letter may not leave any more under its intent: the settle time counts from it."""


@dataclass(frozen=True, slots=True)
class SendNote(Effect[None]):
    """Leave an internal note, guarded likewise."""

    case: Case
    letter: Letter
    leave_by: datetime


@dataclass(frozen=True, slots=True)
class CloseTicket(Effect[None]):
    """Close the ticket in the desk, if the case is still ours; repeatable."""

    case: Case


@dataclass(frozen=True, slots=True)
class HandOverTicket(Effect[None]):
    """Give the ticket to the team in the desk, if the case is still ours; repeatable."""

    case: Case


@dataclass(frozen=True, slots=True)
class OtherOrders(Effect[tuple[Case, ...]]):
    """The same requester's other orders for the same provider.

    Those not answered yet, and those that this case has withdrawn.
    """

    case: Case


@dataclass(frozen=True, slots=True)
class Withdraw(Effect[None]):
    """Mark another case as withdrawn by this one, and wake it; its own visit confirms and closes."""

    case: Case
    other: Case
