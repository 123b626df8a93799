"""What a sentence can be about."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import StrEnum

from rules.reading.model import Cause
from rules.reading.sentences import Sentence


class Matter(StrEnum):
    """What a sentence is about."""

    ORDER = "order"
    WEAK_ORDER = "may be an order"
    """Wants something that may be the extract: an order where nothing else is one."""
    WISHED = "wants something, named by a pronoun or a verb"
    """Wants what may be the extract by no noun: an order only where nothing else has weight."""
    WHERE = "asks whether this is the place, or how long it takes"
    STANDING = "standing order"
    CANCEL = "withdrawal"
    ANNOUNCED = "an order that is only thought of, or is to come"
    PARTLY = "a part of several orders withdrawn"
    OTHER_EXTRACT = "another sort of extract"
    ONLY_SOME = "only some of the customers of an order before"
    OTHER_PROVIDER = "another provider's customers"
    OTHER_SYSTEM = "another system's log"
    REMINDER = "reminder"
    THANKS = "thanks for something received"
    ACKNOWLEDGEMENT = "acknowledgement"
    AUTO_REPLY = "automatic reply"
    POINTER = "points to quoted text"
    FAULT = "fault report"
    REGISTER = "change of what is registered"
    QUESTION = "question"
    COMPLAINT = "complaint"
    WISH = "wish that the reply cannot fulfil"
    OTHER = "other matter"
    NOT_UNDERSTOOD = "not understood"
    SCOPE = "which alarms the order is for"
    SETTLED = "trouble that is put right, or the writers' own"
    COURTESY = "courtesy"
    PURPOSE = "what the writers, or their people, want it for"
    BACKGROUND = "background"
    CLOSING = "closing"


CAUSES = {
    Matter.FAULT: Cause.FAULT,
    Matter.REGISTER: Cause.REGISTER,
    Matter.QUESTION: Cause.QUESTION,
    Matter.COMPLAINT: Cause.COMPLAINT,
    Matter.WISH: Cause.WISH,
    Matter.STANDING: Cause.STANDING_ORDER,
    Matter.OTHER_EXTRACT: Cause.OTHER_ORDER,
    Matter.OTHER_PROVIDER: Cause.OTHER_ORDER,
    Matter.OTHER_SYSTEM: Cause.OTHER_MATTER,
    Matter.OTHER: Cause.OTHER_MATTER,
    Matter.ANNOUNCED: Cause.OTHER_MATTER,
    Matter.NOT_UNDERSTOOD: Cause.NOT_UNDERSTOOD,
}
"""What makes ``attention``."""


@dataclass(slots=True)
class Judged:
    """A sentence and what it is about."""

    sentence: Sentence
    matters: set[Matter] = field(default_factory=set)
    talk: AbstractSet[Matter] = frozenset()
    """What of it a second colleague takes for talk that nobody need see."""
    shown: bool = False
    """A second colleague would show it to a person, though the rules see nothing in it."""
    differs: str = ""
    """Where a second colleague sees it otherwise: what it says."""
    evidence: Sequence[str | int] = field(default=(), repr=False)
    """What that one goes by."""


@dataclass(slots=True)
class Around:
    """What a sentence's judgement needs from its surroundings."""

    device_before: bool = False
    """An alarm was spoken of in a sentence before."""
    order_before: bool = False
    extract_before: bool = False
    """The extract was named in a sentence before."""
    other_before: bool = False
    """Another sort of extract was asked for in a sentence before."""
    several_orders: bool = False
    """Several orders were spoken of."""
    own_names: frozenset[str] | None = None
    """Where there is a mail address: words of the whole message, to tell the provider's own from foreign ones."""
