"""What to do with a reading. Pure, and each decision carries its reason.

| reading | decision |
| --- | --- |
| not from exactly one known provider | HandOver: nothing leaves |
| a person has closed, taken or answered the ticket | HandOver, without a word to the requester |
| ``handover`` | HandOver |
| ``ask`` | Ask |
| ``cancel`` | Cancel |
| ``asap`` | Deliver |
| ``dates``, allowed, today | Deliver |
| ``dates``, allowed, later | Book |
| ``dates``, not allowed | Refuse, with the nearest allowed days |
| ``dates``, more than a year's worth of extracts | HandOver |
| ``dates``, in the past | Deliver as of that day where the platform keeps history; else OfferToday |
| the order is carried out already and nothing new was asked for | Nothing |

``attention`` changes none of this: the order is carried out, and the ticket then stays open with the team.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from rules.providers import Ambiguous, Known, Unknown
from rules.reading.model import Kind, Reading, Reason
from rules.workdays import WorkingDayCalendar

PASSED = "dagen har redan passerat"
"""The reason a requester reads where a day has passed and the order holds other days too."""

MOST_DAYS = 12
"""An extract a month for a year; the routine knows of one a month."""


class Handover(StrEnum):
    """Why a person must take a case, beside the reasons that a reading has."""

    UNKNOWN_REQUESTER = "unknown_requester"
    AMBIGUOUS_REQUESTER = "ambiguous_requester"
    AUTOMATIC = "automatic"
    """Nothing in the ticket was written by a person; such a message is never answered (RFC 3834)."""
    PERSON_ANSWERED = "person_answered"
    PERSON_CLOSED = "person_closed"
    PERSON_TOOK = "person_took"
    """Somebody of the team has moved the ticket out of the bot's queue."""
    MIXED_DAYS = "mixed_days"
    """Today is asked for together with a day that is refused or has passed: waiting would lose today's picture."""
    TOO_MANY_DAYS = "too_many_days"
    """More days than anybody orders at once (``MOST_DAYS``): a mistake, or somebody who tries the bot."""
    DELIVERED_BEFORE = "delivered_before"
    """The same day is asked for again in a ticket that already got it."""
    MISSED_DAY = "missed_day"
    """A booked day passed without its extract."""
    NO_ANSWER = "no_answer"
    TOO_MANY_QUESTIONS = "too_many_questions"
    WHICH_ORDER = "which_order"
    """An order is taken back, but which one cannot be told, or it has been answered already."""
    ATTENTION = "attention"
    """The order is answered; something else in the ticket is left for a person."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A day that cannot be had, why, and the nearest that can."""

    day: date
    why: str
    """In Swedish, as the requester reads it: lördag, Långfredagen, the closed day's own name."""
    before: date | None
    after: date | None


@dataclass(frozen=True, slots=True)
class Deliver:
    """Take the extract and reply now; ``then`` are further days, booked."""

    day: date | None
    """The day asked for; None where none was."""
    as_of: date | None = None
    """Where the platform keeps history: the past day that the extract shows."""
    then: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """Confirm, wait, and take one extract on each day."""

    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Refuse:
    """Say which days cannot be had and wait for the answer."""

    refusals: tuple[Refusal, ...]
    fine: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class OfferToday:
    """Every day asked for has passed: ask whether today's picture will do."""

    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask what only the requester can tell."""

    reason: Reason
    options: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Cancel:
    """Take the booking back, confirm, close."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Give the ticket to a person."""

    reason: Reason | Handover
    tell: bool = True
    """Tell the requester that a person takes it."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """The order is carried out and nothing new was asked for."""


Decision = Deliver | Book | Refuse | OfferToday | Ask | Cancel | HandOver | Nothing


@dataclass(frozen=True, slots=True)
class Situation:
    """What the decision depends on beside the reading and the requester."""

    today: date
    """Stockholm date."""
    calendar: WorkingDayCalendar
    keeps_history: bool
    delivered: frozenset[date] = frozenset()
    """Days of this ticket whose extract has been delivered."""
    order_done: bool = False
    """The order as it stands (``Reading.settled_in``) has been carried out whole."""
    person_answered: bool = False
    """The newest message of the ticket is a person's of the team."""
    closed: bool = False
    """The desk says that the ticket is closed, and the bot did not close it."""
    taken: bool = False
    """The desk says that the ticket lies with the team, and the bot did not put it there."""
    only_automatic: bool = False
    """No person wrote on the requester's side."""


def decide(reading: Reading, who: Known | Unknown | Ambiguous, situation: Situation) -> Decision:
    """What the bot does; see the table above, whose rows stand here in the same order."""
    if situation.closed:
        return HandOver(Handover.PERSON_CLOSED, tell=False)
    if situation.taken:
        return HandOver(Handover.PERSON_TOOK, tell=False)
    if situation.only_automatic:
        return HandOver(Handover.AUTOMATIC, tell=False)
    match who:
        case Unknown():
            return HandOver(Handover.UNKNOWN_REQUESTER)
        case Ambiguous():
            return HandOver(Handover.AMBIGUOUS_REQUESTER)
        case Known():
            pass
        case _:
            assert_never(who)
    if situation.person_answered:
        return HandOver(Handover.PERSON_ANSWERED, tell=False)
    if situation.order_done and reading.kind in (Kind.ASAP, Kind.DATES):
        return HandOver(Handover.ATTENTION) if reading.attention else Nothing()
    match reading.kind:
        case Kind.HANDOVER | Kind.ASK:
            assert reading.reason is not None  # noqa: S101  Reading guarantees it; mypy cannot see that
            if reading.kind is Kind.HANDOVER:
                return HandOver(reading.reason)
            return Ask(reading.reason, reading.options)
        case Kind.CANCEL:
            return Cancel()
        case Kind.ASAP:
            return Deliver(day=None)
        case Kind.DATES:
            return _for_days(reading.dates, situation)
        case _:
            assert_never(reading.kind)


def _for_days(asked: tuple[date, ...], now: Situation) -> Decision:
    days = [day for day in asked if day not in now.delivered]
    if not days:
        return HandOver(Handover.DELIVERED_BEFORE)
    if len(days) > MOST_DAYS:
        return HandOver(Handover.TOO_MANY_DAYS)
    passed = [] if now.keeps_history else [day for day in days if day < now.today]
    if len(passed) == len(days):
        return OfferToday(tuple(passed))
    refused = [day for day in days if day not in passed and not now.calendar.is_allowed(day)]
    fine = tuple(day for day in days if day not in passed and day not in refused)
    if refused or passed:
        if fine and fine[0] <= now.today:
            return HandOver(Handover.MIXED_DAYS)
        refusals = [Refusal(day, PASSED, None, None) for day in passed] + [_refusal(day, now) for day in refused]
        return Refuse(tuple(refusals), fine)
    first, later = fine[0], fine[1:]
    if first > now.today:
        return Book(fine)
    return Deliver(day=first, as_of=first if first < now.today else None, then=later)


def _refusal(day: date, now: Situation) -> Refusal:
    """The nearest allowed days that can still be had: without history, none before today."""
    before = now.calendar.nearest_allowed_before(day)
    can_be_had = now.keeps_history or before >= now.today
    return Refusal(
        day=day,
        why=now.calendar.verdict(day).reason,
        before=before if can_be_had else None,
        after=now.calendar.nearest_allowed_after(day),
    )
