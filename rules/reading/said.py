"""What a message says, taken apart: the value that the steps of ``message`` fill in."""

from dataclasses import dataclass, field
from datetime import date

from rules.reading.candidates import Candidate
from rules.reading.matter import Judged, Matter
from rules.reading.model import Cause, Reason
from rules.reading.normal import Normal
from rules.reading.sentences import Sentence
from rules.reading.tokens import Tokens
from rules.reading.zones import Zones


@dataclass(slots=True)
class Part:
    """Subject or body: its text and all that was found in it."""

    normal: Normal
    zones: Zones
    tokens: Tokens
    sentences: list[Sentence]
    candidates: list[Candidate]
    judged: list[Judged]


@dataclass(slots=True)
class Said:
    """What a message says."""

    subject: Part | None
    body: Part
    matters: set[Matter] = field(default_factory=set)
    marks: int = 0
    """Of all own sentences of the body."""
    days: tuple[date, ...] = ()
    """Exact days asked for in the text."""
    field_days: tuple[date, ...] = ()
    """Exact days in labelled rows."""
    rejected: frozenset[date] = frozenset()
    trouble: Reason | None = None
    """The most serious trouble among what is asked for."""
    options: tuple[date, ...] = ()
    period: bool = False
    causes: frozenset[Cause] = frozenset()
    empty: bool = False
    """No own words but greetings and a signature."""
    quoted: bool = False
    """There is quoted text besides."""
    quoted_order: bool = False
    subject_order: bool = False
    doubted: str = ""
    """Why a second colleague takes it for no order."""
    reply_subject: bool = False
    adds: bool = False
    """Names a day that is to be taken besides."""
    corrects: bool = False
    """Speaks of a mistake, a change: what it names replaces what stood before."""

    def has(self, marks: int) -> bool:
        """Whether the body's own words hold any of these marks."""
        return bool(self.marks & marks)

    @property
    def orders(self) -> bool:
        """Whether it orders an extract in its own words."""
        return Matter.ORDER in self.matters

    @property
    def all_days(self) -> tuple[date, ...]:
        """Days of text and rows, ascending."""
        return tuple(sorted({*self.days, *self.field_days}))
