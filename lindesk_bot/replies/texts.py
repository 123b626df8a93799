"""What each letter and note tells. One class for each template in ``sv/``; its fields are what the template may use.

Beside them every template may use ``municipality``, ``team``, ``reference`` (of exactly this letter), ``case`` (the
case's), ``position`` and ``hash`` (where the audit trail tells of it), and the filters of ``letters.py``.

No field holds anything of the ticket's text, a person's name or a row of an extract: what is not here cannot leave.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import ClassVar

from rules.decision import Refusal

REFUSED, PASSED_DAYS = "refused_days", "passed_days"
"""The questions beside those that a reading has."""


@dataclass(frozen=True, slots=True)
class Text:
    """Base of them all."""

    template: ClassVar[str]


# -- to the requester --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Booking(Text):
    """The days are booked."""

    template: ClassVar[str] = "booking"
    days: tuple[date, ...]
    at: time
    """The hour at which the extract is taken."""
    attention: bool
    """Something else in the ticket has been left to a person."""


@dataclass(frozen=True, slots=True)
class Question(Text):
    """Only the requester can tell; also a day that cannot be had, or has passed."""

    template: ClassVar[str] = "question"
    about: str
    """Which question: ``about_<this>.jinja``."""
    options: tuple[date, ...]
    """The days it could be, where there are such."""
    refusals: tuple[Refusal, ...]
    """Days that cannot be had, each with its reason and the nearest that can."""
    fine: tuple[date, ...]
    """The days asked for that can be had."""
    passed: tuple[date, ...]
    """The days asked for, where all of them have passed."""
    attention: bool


@dataclass(frozen=True, slots=True)
class Reminder(Question):
    """The same question, once more."""

    template: ClassVar[str] = "reminder"


@dataclass(frozen=True, slots=True)
class ExtractReply(Text):
    """The reply with the extract."""

    template: ClassVar[str] = "extract"
    provider: str
    """The provider's name in the configuration."""
    day: date | None
    """The day asked for; None where none was."""
    taken_at: datetime
    as_of: date | None
    """The past day that it shows, where the platform keeps history; else None: it shows the moment taken."""
    customers: int
    akutlarm: int
    billable: int
    unknown: int
    protected: int
    rest: tuple[date, ...]
    """Further days that are booked."""
    at: time
    file_name: str
    file_sha256: str
    rows_sha256: str
    attention: bool


@dataclass(frozen=True, slots=True)
class Cancelled(Text):
    """The order is taken back."""

    template: ClassVar[str] = "cancelled"
    attention: bool


@dataclass(frozen=True, slots=True)
class HandedOver(Text):
    """A person takes it. The same words to everybody: it does not tell whether the requester is known."""

    template: ClassVar[str] = "handed_over"


@dataclass(frozen=True, slots=True)
class Missed(Text):
    """A booked day passed without its extract."""

    template: ClassVar[str] = "missed"
    day: date
    rest: tuple[date, ...]
    """Further booked days, which lie with the team now."""


# -- to the team -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AttentionNote(Text):
    """The ticket holds something that a person must see, beside its order."""

    template: ClassVar[str] = "note_attention"
    causes: tuple[str, ...]
    """In Swedish (``words.py``)."""
    urgent: bool
    """An alarm may not work."""


@dataclass(frozen=True, slots=True)
class RowsNote(Text):
    """What in a delivered extract a person must see."""

    template: ClassVar[str] = "note_rows"
    unknown: int
    protected: int
    file_stays: bool
    """The ticket is left open with the team."""


@dataclass(frozen=True, slots=True)
class HandoverNote(Text):
    """Why the ticket lies with the team now, and what is left to do."""

    template: ClassVar[str] = "note_handover"
    why: str
    todo: str
    question: str
    """What could not be told from the ticket; empty where that is not the matter."""
    causes: tuple[str, ...]
    urgent: bool
    told: bool
    """The requester has been told that a person takes it."""
    dropped: tuple[date, ...]
    """Booked days that the bot no longer watches."""


@dataclass(frozen=True, slots=True)
class MissedNote(Text):
    """As Missed, to the team."""

    template: ClassVar[str] = "note_missed"
    day: date
    rest: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class ParkedNote(Text):
    """The bot has stopped at this ticket."""

    template: ClassVar[str] = "note_parked"
    what: str
    todo: str
    code: str
    remedy: str
    """In English, as the connector gives it; for operations."""
    booked: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class TroubleNote(Text):
    """A fault has lasted; the bot goes on trying."""

    template: ClassVar[str] = "note_trouble"
    what: str
    todo: str
    code: str
    remedy: str


@dataclass(frozen=True, slots=True)
class DryRunNote(Text):
    """What would have been sent."""

    template: ClassVar[str] = "dry_run"
    lines: tuple[str, ...]
