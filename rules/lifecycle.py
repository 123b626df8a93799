"""States of a case, and the table of transitions. What is not in the table raises.

A case is one ticket. ``received → (asking ⇄ received) → waiting → due → replying → replied → closed`` is the whole way;
the other states stand aside. Replied and closed are different states, so that a closing that fails is tried again
without replying again (docs/delivery.md).
"""

from enum import StrEnum


class State(StrEnum):
    """Where a case stands."""

    RECEIVED = "received"
    """Something new has come from the requester; it is read and decided upon."""
    ASKING = "asking"
    """The requester has been asked, or a day refused; the answer is waited for."""
    WAITING = "waiting"
    """A day is booked and confirmed; it has not come yet."""
    DUE = "due"
    """The extract is to be taken and sent now."""
    REPLYING = "replying"
    """The intent to send an extract is written down; whether it left is not known yet."""
    REPLIED = "replied"
    """The desk has the extract; the ticket is still to be closed, or more days are booked."""
    CLOSED = "closed"
    """Answered and closed."""
    PARKED = "parked"
    """Something stopped it that only a person can judge; nothing happens until ``cases retry`` or a hand-over."""
    HANDED_OVER = "handed_over"
    """A person has it. The bot only passes on what arrives in the ticket."""
    CANCELLED = "cancelled"
    """The requester took the order back; confirmed and closed."""


class Event(StrEnum):
    """What moves a case from one state to another."""

    ASKED = "asked"
    """The question, or the refusal with its offers, has gone out."""
    WROTE = "wrote"
    """The requester has written something new."""
    BOOKED = "booked"
    """The booking has been confirmed to the requester."""
    FELL_DUE = "fell_due"
    """The order is for now, or its day and hour have come."""
    INTENDED = "intended"
    """The extract is built and the intent to send it recorded."""
    NOT_SENT = "not_sent"
    """The extract surely did not leave."""
    SENT = "sent"
    """The desk has the extract."""
    MORE_DAYS = "more_days"
    """One of several booked days is answered; others remain."""
    CLOSED = "closed"
    """The desk has closed the ticket after its answer."""
    NOTHING_NEW = "nothing_new"
    """A thank-you after the answer: closed again without a word."""
    CANCELLED = "cancelled"
    PARKED = "parked"
    HANDED_OVER = "handed_over"
    RETRIED = "retried"
    """A person said ``cases retry``."""


class TransitionError(ValueError):
    """A transition that is not in the table: a fault in the program, never in the data."""


_S, _E = State, Event
TRANSITIONS: dict[tuple[State, Event], State] = {
    (_S.RECEIVED, _E.ASKED): _S.ASKING,
    (_S.RECEIVED, _E.BOOKED): _S.WAITING,
    (_S.RECEIVED, _E.FELL_DUE): _S.DUE,
    (_S.RECEIVED, _E.CANCELLED): _S.CANCELLED,
    (_S.RECEIVED, _E.NOTHING_NEW): _S.CLOSED,
    (_S.RECEIVED, _E.WROTE): _S.RECEIVED,
    (_S.ASKING, _E.WROTE): _S.RECEIVED,
    (_S.WAITING, _E.WROTE): _S.RECEIVED,
    (_S.WAITING, _E.FELL_DUE): _S.DUE,
    (_S.DUE, _E.WROTE): _S.RECEIVED,
    (_S.DUE, _E.INTENDED): _S.REPLYING,
    # The reply was found in the desk although the books did not know of it (a restored backup).
    (_S.DUE, _E.SENT): _S.REPLIED,
    (_S.REPLYING, _E.NOT_SENT): _S.DUE,
    (_S.REPLYING, _E.SENT): _S.REPLIED,
    (_S.REPLIED, _E.MORE_DAYS): _S.WAITING,
    (_S.REPLIED, _E.CLOSED): _S.CLOSED,
    (_S.REPLIED, _E.WROTE): _S.RECEIVED,
    (_S.CLOSED, _E.WROTE): _S.RECEIVED,
    (_S.CANCELLED, _E.WROTE): _S.RECEIVED,
    (_S.PARKED, _E.RETRIED): _S.RECEIVED,
    (_S.HANDED_OVER, _E.RETRIED): _S.RECEIVED,
    # Parking and handing over are possible from wherever work is still going on.
    **{(s, _E.PARKED): _S.PARKED for s in (_S.RECEIVED, _S.ASKING, _S.WAITING, _S.DUE, _S.REPLYING, _S.REPLIED)},
    **{
        (s, _E.HANDED_OVER): _S.HANDED_OVER
        for s in (_S.RECEIVED, _S.ASKING, _S.WAITING, _S.DUE, _S.REPLYING, _S.REPLIED, _S.PARKED)
    },
}
"""From a state, by a cause, to a state."""

RESTING = frozenset({State.CLOSED, State.CANCELLED, State.HANDED_OVER, State.PARKED})
"""States in which the bot does nothing until somebody writes or a person says so."""


def after(state: State, event: Event) -> State:
    """The state that follows; TransitionError where the table has none."""
    try:
        return TRANSITIONS[state, event]
    except KeyError:
        raise TransitionError(f"a case in state {state} cannot be moved by {event}") from None
