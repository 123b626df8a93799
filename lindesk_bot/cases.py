"""A case as the books keep it. No ticket texts, no names: the reading, the desk's ids, numbers and times."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from rules.extract import Count
from rules.lifecycle import State
from rules.reading.model import Cause, Kind, Reason


@dataclass(frozen=True, slots=True)
class Case:
    """One ticket's case, as claimed. ``fence`` and ``state`` are what every later write insists upon."""

    id: int
    ticket_id: str
    reference: str
    """Short, readable, and not to be guessed: printed in everything that the bot writes in the ticket."""
    state: State
    fence: int
    received_at: datetime
    """When the requester's newest order reached the desk (the first sight of the ticket until it is read)."""
    due_at: datetime | None = None
    """End of the second working day after ``received_at``."""
    wake_at: datetime | None = None
    """When there is something to do; None while only a new message or a person can move it."""
    requester: str = ""
    """The desk's user id."""
    provider: str = ""
    """The provider's id in the configuration; empty while unknown."""
    kind: Kind | None = None
    dates: tuple[date, ...] = ()
    reason: Reason | None = None
    attention: bool = False
    causes: tuple[Cause, ...] = ()
    order: str = ""
    """Which message gave the order as it stands: a short hash of the desk's message id."""
    read_upto: str = ""
    """The requester's newest message that has been read, likewise."""
    booked: tuple[date, ...] = ()
    delivered: tuple[date, ...] = ()
    done_order: str = ""
    """``order`` of the order that has been carried out whole."""
    closing: bool = False
    """The bot has set about closing the ticket: that it is closed need not mean that a person has closed it."""
    withdrawn_by: str = ""
    """Reference of the case in whose ticket the requester took this order back."""
    questions: int = 0
    """How many times the requester has been asked since the last delivery."""
    asked_at: datetime | None = None
    reminded: bool = False
    failures: int = 0
    trouble: str = ""
    """Code of the last error, while there is one."""
    trouble_since: datetime | None = None
    unknown_rows: int = 0
    """Rows of unknown sort in the extract just delivered: a person is told, and the ticket stays open."""
    protected_rows: int = 0
    """Protected identities in it: withheld, and a person is told."""
    accept_shrunken: bool = False
    """A person has said that the list may have shrunk this much (``cases retry --accept-shrunken``)."""


NO_TROUBLE: Mapping[str, object] = MappingProxyType({"failures": 0, "trouble": "", "trouble_since": None})
"""What is set when a case has come a step further: whatever trouble there was is over."""


class WriteState(StrEnum):
    """What is known of one write to the desk."""

    INTENDED = "intended"
    """Written down before sending; may or may not have left."""
    SENT = "sent"
    """The desk has it."""
    NOT_SENT = "not_sent"
    """It surely did not leave; it may be tried again."""


@dataclass(frozen=True, slots=True)
class Write:
    """One message or note to the desk. A case writes each ``purpose`` at most once."""

    purpose: str
    """What it is for, with the order it answers: ``extract:2026-03-16``."""
    reference: str
    state: WriteState
    attempt: int = 1
    settle_at: datetime | None = None
    """Before this moment a reply that left may not show in the desk yet: nothing is concluded from its absence."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """What stays of an extract after the reply: numbers and checksums."""

    provider: str
    day: date | None
    taken_at: datetime
    count: Count
    file_sha256: str
    rows_sha256: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """Where an entry stands in the trail, as printed in the reply: the desk becomes a witness of the trail."""

    position: int
    hash: str = field(default="")
