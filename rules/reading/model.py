"""What a reading says. The rule book's "Out" table, as types."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What was asked for; not whether it is allowed."""

    ASAP = "asap"
    """An order without a specific date."""
    DATES = "dates"
    """An order for one or more specific days."""
    ASK = "ask"
    """Only the requester can tell."""
    CANCEL = "cancel"
    """The order is withdrawn, also by a new ticket."""
    HANDOVER = "handover"
    """A person must take it."""


class Reason(StrEnum):
    """Why a reading is ``ask`` or ``handover``; in the order in which the rule book ranks them."""

    # ask
    FIELD_CONFLICT = "field_conflict"
    IMPOSSIBLE_DATE = "impossible_date"
    WEEKDAY_MISMATCH = "weekday_mismatch"
    AMBIGUOUS_DATE = "ambiguous_date"
    RANGE = "range"
    VAGUE_TIME = "vague_time"
    # handover
    STANDING_ORDER = "standing_order"
    OTHER_PROVIDER = "other_provider"
    OTHER_EXTRACT = "other_extract"
    QUOTED_ORDER = "quoted_order"
    OTHER_MATTER = "other_matter"


ASK_REASONS = frozenset(
    {
        Reason.FIELD_CONFLICT,
        Reason.IMPOSSIBLE_DATE,
        Reason.WEEKDAY_MISMATCH,
        Reason.AMBIGUOUS_DATE,
        Reason.RANGE,
        Reason.VAGUE_TIME,
    }
)
HANDOVER_REASONS = frozenset(Reason) - ASK_REASONS


class Cause(StrEnum):
    """What in a ticket a person must see (the rule book's ``attention``)."""

    FAULT = "fault"
    """An alarm that does not work, or might not: a matter of life and safety."""
    REGISTER = "register"
    """A change of what is registered about a customer, the provider or its contact person."""
    QUESTION = "question"
    """A question that the delivered extract does not answer."""
    COMPLAINT = "complaint"
    WISH = "wish"
    """A wish that the reply cannot fulfil: another format, channel or recipient."""
    STANDING_ORDER = "standing_order"
    OTHER_ORDER = "other_order"
    """Another sort of extract, or another provider's, besides the order."""
    OTHER_MATTER = "other_matter"
    NOT_UNDERSTOOD = "not_understood"
    """A sentence of the requester's own that the bot cannot account for."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something recognised in a text, for ``explain``: where, as what, and why."""

    message: int
    """Index into the ticket's messages; -1 for the form field."""
    start: int
    end: int
    """Offsets into that message's body as it came in, or into its subject when ``in_subject``."""
    role: str
    """requested, deadline, period, other fact, standing, quotation, signature, courtesy, fault, …"""
    why: str
    """One line in English for the team's ``explain``. Never quotes the text."""
    days: tuple[date, ...] = ()
    in_subject: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a ticket asks for.

    Rules that hold for every reading (checked on creation):
    - ``dates`` are distinct, ascending, and empty unless ``kind`` is ``dates``, where there is at least one.
    - ``reason`` stands with ``ask`` and ``handover`` and with nothing else.
    - ``handover`` always has ``attention``.
    """

    kind: Kind
    dates: tuple[date, ...] = ()
    reason: Reason | None = None
    attention: bool = False
    causes: tuple[Cause, ...] = ()
    """Why ``attention``; distinct, most serious (FAULT) first."""
    options: tuple[date, ...] = ()
    """With ``ask``: the days it could be, where there are such; the question offers them."""
    settled_in: int = -1
    """Index of the requester's message that gave the order as it stands; -1 where the form field alone did,
    or where there is no order. Tells a thank-you after delivery from a new order."""
    findings: tuple[Finding, ...] = ()

    def __post_init__(self) -> None:
        if bool(self.dates) != (self.kind is Kind.DATES):
            raise ValueError(f"a reading of kind {self.kind} with {len(self.dates)} dates")
        if list(self.dates) != sorted(set(self.dates)):
            raise ValueError("the dates of a reading are distinct and ascending")
        wanted = {Kind.ASK: ASK_REASONS, Kind.HANDOVER: HANDOVER_REASONS}.get(self.kind, frozenset({None}))
        if self.reason not in wanted:
            raise ValueError(f"a reading of kind {self.kind} with reason {self.reason}")
        if self.kind is Kind.HANDOVER and not self.attention:
            raise ValueError("a handed-over ticket always has attention")
        if bool(self.causes) and not self.attention:
            raise ValueError("causes without attention")
