"""The straight line: one ticket from the desk to its reply. Read it from the top.

1. The timer ticks; the desk's queue is taken in (``performer.py``).
2. The store claims a case.
3. ``read`` says what the ticket asks for.
4. ``decide`` says what to do, and why.
5. Deliver: the platform gives the extract, the workbook is built.
6. The intent and its audit entry are written down together.
7. The desk gets the reply with the file.
8. Confirmed; closed; written down.

Like ``delivery.py`` this does no I/O: it yields effects. Every letter is written at most once per purpose, so whatever
stops the work half-way, the next visit reads the ticket anew, decides anew, and goes on where it stopped.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import assert_never

from connectors.errors import ConnectorError, MisconfiguredError, PermanentError, StoppedError, TransientError
from lindesk_bot.cases import NO_TROUBLE, Case, Delivered, WriteState
from lindesk_bot.circuit import MOST_PATIENCE
from lindesk_bot.correspondence import Correspondence
from lindesk_bot.delivery import (
    CaseInHand,
    ParkError,
    Post,
    Sending,
    WaitError,
    count_again,
    find_extract,
    recall_extract,
    record,
    send_extract,
    send_once,
    settle_extract,
)
from lindesk_bot.effects import (
    CloseTicket,
    FindWrite,
    HandOverTicket,
    Now,
    OtherOrders,
    ReadTicket,
    Record,
    Steps,
    TakeExtract,
    Withdraw,
    ask,
)
from lindesk_bot.errors import LostClaimError
from lindesk_bot.references import short_hash
from rules.decision import (
    Ask,
    Book,
    Cancel,
    Decision,
    Deliver,
    HandOver,
    Handover,
    Nothing,
    OfferToday,
    Refuse,
    Situation,
    decide,
)
from rules.lifecycle import Event, State
from rules.providers import Known, Provider, find_provider
from rules.reading import Kind, Reading, read
from rules.service_level import due
from rules.ticket import STOCKHOLM, Author, Message, Ticket
from rules.workdays import WorkingDayCalendar


@dataclass(frozen=True, slots=True)
class Policy:
    """What the municipality has decided about times and patience."""

    extract_at: time = time(8, 0)
    """When on a booked day the extract is taken; Stockholm time."""
    remind_after: int = 3
    """Working days without an answer before a reminder, and again before the hand-over."""
    most_questions: int = 3
    """After so many questions without an order that can be carried out, a person takes it."""
    patience: timedelta = timedelta(hours=2)
    """How long a passing fault may last before the team is told; the bot goes on trying."""
    first_retry: timedelta = timedelta(minutes=1)
    longest_retry: timedelta = timedelta(minutes=15)
    """A booked day must not pass while the bot waits for the next try; a circuit keeps it from hammering."""


@dataclass(frozen=True, slots=True)
class Office:
    """What casework needs to know beside the case."""

    desk: str
    """The desk's name in the configuration; part of every reference."""
    calendar: WorkingDayCalendar
    providers: tuple[Provider, ...]
    keeps_history: bool
    letters: Correspondence
    post: Post
    policy: Policy


def work(case: Case, office: Office) -> Steps[None]:
    """One visit to a claimed case: as far as it can go now. What stops it is written down, never lost.

    Raises:
        LostClaimError, StoreError: the case is not ours any more, or the books cannot be written: nothing more is done.
    """
    hand = CaseInHand(case)
    try:
        yield from _straight_line(hand, office)
    except WaitError as wait:
        yield from record(hand, Record(hand.case, "", changes={"wake_at": wait.until, "trouble": wait.code}))
    except StoppedError as stopped:  # on the way to closing or handing over; what is sent sees to its own
        raise LostClaimError from stopped
    except (PermanentError, ParkError) as error:
        yield from _park(hand, office, error)
    except ConnectorError as error:  # transient, misconfigured, or an uncertain verb that may be repeated
        yield from _try_later(hand, office, error)


def park(case: Case, office: Office, error: ParkError) -> Steps[None]:
    """Set a case aside for a person, and tell the team."""
    yield from _park(CaseInHand(case), office, error)


_CLOSED = {"closing": False}
"""Whatever closing there was is done with."""


def _straight_line(hand: CaseInHand, office: Office) -> Steps[None]:
    if hand.case.state is State.PARKED:
        yield from _tell_of_parking(hand, office)
        return
    ticket = yield from ask(ReadTicket(hand.case.ticket_id))
    if hand.case.state is State.REPLYING:
        yield from settle_extract(hand, _extract_purpose(hand.case), hand.case.booked[1:], office.post)
    if hand.case.state is State.HANDED_OVER:
        yield from _pass_on(hand, ticket)
        return
    if hand.case.withdrawn_by and hand.case.state in (State.RECEIVED, State.ASKING, State.WAITING, State.DUE):
        yield from _withdraw(hand, ticket, office)
        return
    if hand.case.state is not State.RECEIVED and _newest(ticket) != hand.case.read_upto:
        yield from record(hand, Record(hand.case, "case.message_came", Event.WROTE))
    match hand.case.state:
        case State.RECEIVED:
            yield from _read_and_decide(hand, ticket, office)
        case State.ASKING:
            yield from _remind(hand, ticket, office)
        case State.WAITING | State.DUE:
            yield from _when_the_day_comes(hand, ticket, office)
        case State.REPLIED:
            yield from _finish(hand, ticket, office)
        case State.CLOSED | State.CANCELLED:
            yield from record(hand, Record(hand.case, "", changes={"wake_at": None}))
        case State.REPLYING | State.HANDED_OVER | State.PARKED:
            raise AssertionError(f"a case cannot be {hand.case.state} here")  # each was dealt with above
        case _:
            assert_never(hand.case.state)


# -- 3 and 4: read, decide ---------------------------------------------------------------------------------------------


def _read_and_decide(hand: CaseInHand, ticket: Ticket, office: Office) -> Steps[None]:
    now = yield from ask(Now())
    reading = read(ticket)
    yield from _recall(hand, ticket, reading, now, office)
    decision = _decide(hand.case, ticket, reading, now, office)
    ordered = _ordering_message(ticket, reading)
    received = ordered.received if ordered else hand.case.received_at
    who = find_provider(ticket.requester, office.providers)
    yield from record(
        hand,
        Record(
            hand.case,
            "case.decided",
            changes={
                "received_at": received,
                "due_at": due(received, office.calendar).moment,
                "requester": ticket.requester.user_id,
                "provider": who.provider.id if isinstance(who, Known) else "",
                "kind": reading.kind.value,
                "dates": reading.dates,
                "reason": reading.reason.value if reading.reason else None,
                "attention": reading.attention,
                "causes": reading.causes,
                "order": _order(ticket, reading),
                "read_upto": _newest(ticket),
            },
            details={**_explained(reading, decision), "received": received.isoformat()},
        ),
    )
    if reading.attention and not isinstance(decision, HandOver):
        # At once and before anything else: it may be a fault report, and the order may be for next month.
        yield from send_once(hand, office.letters.attention(hand.case), office.post)
    yield from _carry_out(hand, ticket, decision, office)


def _recall(hand: CaseInHand, ticket: Ticket, reading: Reading, now: datetime, office: Office) -> Steps[None]:
    """Before a decision: what the desk has of us and the books do not know of (a restored backup, a retried case)."""
    case = hand.case
    if case.order:
        pending = yield from ask(FindWrite(case, _extract_purpose(case)))
        if pending is not None and pending.state is WriteState.INTENDED:
            yield from recall_extract(hand, pending.purpose, next(iter(case.booked), None), office.post)
    if not any(message.author is Author.BOT for message in ticket.messages):
        return  # most tickets: nothing to ask the desk for
    for day in reading.dates:
        if day <= now.date() and day not in hand.case.delivered:
            yield from recall_extract(hand, _purpose_of_day(day), day, office.post)
    nothing_since = [m for m in ticket.messages if not m.automatic][-1:]
    all_delivered = bool(reading.dates) and set(reading.dates) <= set(hand.case.delivered)
    if hand.case is not case and all_delivered and nothing_since and nothing_since[0].author is Author.BOT:
        yield from record(hand, Record(hand.case, "", changes={"done_order": _order(ticket, reading)}))


def _decide(case: Case, ticket: Ticket, reading: Reading, now: datetime, office: Office) -> Decision:
    order = _order(ticket, reading)
    newest = [m for m in ticket.messages if m.author is not Author.BOT and not m.automatic][-1:]
    ours = case.closing and _newest(ticket) == case.read_upto
    situation = Situation(
        today=now.astimezone(STOCKHOLM).date(),
        calendar=office.calendar,
        keeps_history=office.keeps_history,
        delivered=frozenset(case.delivered),
        order_done=bool(case.done_order) and case.done_order == order,
        person_answered=bool(newest) and newest[0].author is Author.STAFF,
        closed=ticket.closed and not ours,
        taken=ticket.handed_over,
        only_automatic=ticket.newest_from_requester is None,
    )
    who = find_provider(ticket.requester, office.providers)
    decision = decide(reading, who, situation)
    if ticket.closed and case.closing and not ours:
        # A message came while we were closing. A thank-you needs nobody; for all else, see _hand_over.
        unclosed = decide(reading, who, replace(situation, closed=False))
        return unclosed if isinstance(unclosed, Nothing) else decision
    asks = isinstance(decision, Ask | Refuse | OfferToday)
    if asks and case.questions >= office.policy.most_questions:
        return HandOver(Handover.TOO_MANY_QUESTIONS)
    return decision


def _carry_out(hand: CaseInHand, ticket: Ticket, decision: Decision, office: Office) -> Steps[None]:
    match decision:
        case Deliver():
            days = ((decision.day,) if decision.day else ()) + decision.then
            yield from record(hand, Record(hand.case, "", event=Event.FELL_DUE, changes={"booked": days}))
            yield from _deliver(hand, ticket, office)
        case Book():
            yield from send_once(hand, office.letters.booking(hand.case, ticket, decision), office.post)
            first = _moment(decision.days[0], office)
            changes = {"booked": decision.days, "wake_at": first, "due_at": _end_of(decision.days[0])}
            details = {"days": [day.isoformat() for day in decision.days]}
            yield from _get_on(hand, "case.booked", Event.BOOKED, changes, details)
        case Ask() | Refuse() | OfferToday():
            yield from send_once(hand, office.letters.question(hand.case, ticket, decision), office.post)
            now = yield from ask(Now())
            asked = {
                "asked_at": now,
                "reminded": False,
                "questions": hand.case.questions + 1,
                "booked": (),
                "wake_at": _working_days_on(now, office),
            }
            yield from _get_on(hand, "case.asked", Event.ASKED, asked)
        case Cancel():
            yield from _cancel(hand, ticket, office)
        case HandOver():
            yield from _hand_over(hand, ticket, decision, office)
        case Nothing():
            if hand.case.unknown_rows:  # of an extract that was found in the desk
                yield from _leave_to_team(hand, office)
            elif (yield from _close(hand, ticket)):
                yield from _get_on(hand, "case.nothing_new", Event.NOTHING_NEW, _CLOSED)
        case _:
            assert_never(decision)


# -- 5 to 7: the extract -----------------------------------------------------------------------------------------------


def _when_the_day_comes(hand: CaseInHand, ticket: Ticket, office: Office) -> Steps[None]:
    now = yield from ask(Now())
    day = next(iter(hand.case.booked), None)
    if day is not None and now < _moment(day, office) and day >= now.date() and hand.case.state is State.WAITING:
        raise WaitError(_moment(day, office), "")
    yield from _deliver(hand, ticket, office)


def _deliver(hand: CaseInHand, ticket: Ticket, office: Office) -> Steps[None]:
    now = yield from ask(Now())
    today = now.astimezone(STOCKHOLM).date()
    day = next(iter(hand.case.booked), None)
    rest = hand.case.booked[1:]
    purpose = _extract_purpose(hand.case)
    who = find_provider(ticket.requester, office.providers)
    if not isinstance(who, Known) or who.provider.id != hand.case.provider:
        # The configuration, or who writes in the ticket, has changed since the order was read.
        yield from _hand_over(hand, ticket, HandOver(Handover.UNKNOWN_REQUESTER, tell=False), office)
        return
    if ticket.closed or ticket.handed_over:
        why = Handover.PERSON_CLOSED if ticket.closed else Handover.PERSON_TOOK
        yield from _hand_over(hand, ticket, HandOver(why, tell=False), office)
        return
    if day is not None and day > today:
        raise WaitError(_moment(day, office), "")
    if hand.case.state is State.WAITING:
        yield from record(hand, Record(hand.case, "", event=Event.FELL_DUE))
    if day is not None and day < today and not office.keeps_history:
        if (yield from find_extract(hand, purpose, rest, office.post)):
            yield from _finish(hand, ticket, office)
        else:  # a later day's picture is not what was asked for, and is never sent in its stead
            yield from _missed(hand, ticket, day, office)
        return
    as_of = day if day is not None and day < today else None
    workbook = yield from ask(TakeExtract(hand.case, requested=day, as_of=as_of))
    if day is not None and as_of is None and workbook.taken_at.astimezone(STOCKHOLM).date() != day:
        raise WaitError(now, "extract.midnight")  # the day ended while the extract was taken
    looked = yield from ask(ReadTicket(ticket.id))
    if looked.version != ticket.version or looked.closed or looked.handed_over:
        raise WaitError(now, "ticket.changed")  # somebody wrote or closed while the extract was taken: look anew
    count = workbook.count
    kept = Delivered(hand.case.provider, day, workbook.taken_at, count, workbook.file_sha256, workbook.rows_sha256)
    letter = office.letters.extract(hand.case, ticket, workbook, day=day, rest=rest, purpose=purpose)
    more = rest or hand.case.attention or count.unknown_rows or count.protected
    sending = Sending(kept, rest, workbook)
    closed = yield from send_extract(hand, replace(letter, close=not more), sending, office.post)
    yield from _finish(hand, ticket, office, closed=closed)


# -- 8: finish ---------------------------------------------------------------------------------------------------------


def _finish(hand: CaseInHand, ticket: Ticket, office: Office, *, closed: bool = False) -> Steps[None]:
    """After an extract has been sent; ``closed``: the desk has closed the ticket with it."""
    case = hand.case
    yield from count_again(hand, _last_purpose(case))
    if case.booked:
        yield from _tell_of_rows(hand, office)
        changes = {"wake_at": _moment(case.booked[0], office), "due_at": _end_of(case.booked[0])}
        yield from _get_on(hand, "case.more_days", Event.MORE_DAYS, changes)
    elif case.attention or case.unknown_rows:
        yield from _leave_to_team(hand, office)
    else:
        yield from _tell_of_rows(hand, office)
        if (yield from _close(hand, ticket, closed=closed)):
            yield from _get_on(hand, "case.closed", Event.CLOSED, _CLOSED)


def _leave_to_team(hand: CaseInHand, office: Office) -> Steps[None]:
    """The order is answered; the ticket stays open with the team for what else is in it."""
    if hand.case.attention:
        yield from send_once(hand, office.letters.attention(hand.case), office.post)
    yield from _tell_of_rows(hand, office)
    yield from ask(HandOverTicket(hand.case))
    yield from _with_the_team(hand, {"why": Handover.ATTENTION.value})


def _tell_of_rows(hand: CaseInHand, office: Office) -> Steps[None]:
    if hand.case.unknown_rows or hand.case.protected_rows:
        yield from send_once(hand, office.letters.rows_to_see(hand.case), office.post)


def _close(hand: CaseInHand, ticket: Ticket, *, closed: bool = False) -> Steps[bool]:
    """Close a ticket; False where a message came in between, which is then read at the next visit.

    First it is written down, so that our own closing is not taken for a person's. Then it is looked whether anything
    came before the closing that we had not read: the desk would not bring it up again.
    """
    if not hand.case.closing:
        yield from record(hand, Record(hand.case, "", changes={"closing": True}))
    if not closed:
        yield from ask(CloseTicket(hand.case))
    looked = yield from ask(ReadTicket(ticket.id))
    if _newest(looked) == _newest(ticket):
        return True
    yield from record(hand, Record(hand.case, "case.message_came", Event.WROTE))
    return False


# -- aside -------------------------------------------------------------------------------------------------------------


def _remind(hand: CaseInHand, ticket: Ticket, office: Office) -> Steps[None]:
    now = yield from ask(Now())
    patience_ends = _working_days_on(hand.case.asked_at or now, office)
    if now < patience_ends:
        raise WaitError(patience_ends, "")  # woken by something that was no answer: an automatic reply, say
    decision = _decide(hand.case, ticket, read(ticket), now, office)
    if isinstance(decision, HandOver):  # a person has closed or taken the ticket
        yield from _hand_over(hand, ticket, decision, office)
        return
    if hand.case.reminded or not isinstance(decision, Ask | Refuse | OfferToday):
        yield from _hand_over(hand, ticket, HandOver(Handover.NO_ANSWER), office)
        return
    yield from send_once(hand, office.letters.reminder(hand.case, ticket, decision), office.post)
    changes = {"reminded": True, "asked_at": now, "wake_at": _working_days_on(now, office)}
    yield from _get_on(hand, "case.reminded", None, changes)


def _cancel(hand: CaseInHand, ticket: Ticket, office: Office) -> Steps[None]:
    case = hand.case
    written = [m for m in ticket.messages if m.author is Author.REQUESTER and not m.automatic]
    if len(written) == 1:
        # A ticket of its own that takes back an order made in another one.
        orders = yield from ask(OtherOrders(case))
        if len(orders) != 1:
            yield from _hand_over(hand, ticket, HandOver(Handover.WHICH_ORDER), office)
            return
        if orders[0].state in (State.REPLIED, State.CLOSED, State.HANDED_OVER, State.PARKED):
            yield from _hand_over(hand, ticket, HandOver(Handover.WHICH_ORDER), office)  # too late to take it back
            return
        if orders[0].state is not State.CANCELLED:
            yield from ask(Withdraw(case, orders[0]))
            now = yield from ask(Now())
            raise WaitError(now + timedelta(minutes=1), "cancel.waiting")
    elif case.delivered or case.done_order:
        yield from _hand_over(hand, ticket, HandOver(Handover.WHICH_ORDER), office)
        return
    yield from send_once(hand, office.letters.cancelled(case, ticket), office.post)
    if hand.case.attention:
        yield from _leave_to_team(hand, office)
    elif (yield from _close(hand, ticket)):
        yield from _get_on(hand, "case.cancelled", Event.CANCELLED, {"booked": (), **_CLOSED})


def _withdraw(hand: CaseInHand, ticket: Ticket, office: Office) -> Steps[None]:
    """The order of this ticket was taken back in another one by the same requester."""
    person = Handover.PERSON_CLOSED if ticket.closed and not hand.case.closing else Handover.PERSON_TOOK
    if ticket.handed_over or person is Handover.PERSON_CLOSED:
        yield from _hand_over(hand, ticket, HandOver(person, tell=False), office)
        return
    if _newest(ticket) != hand.case.read_upto:  # something has been written here too: which of the two holds?
        yield from _hand_over(hand, ticket, HandOver(Handover.WHICH_ORDER), office)
        return
    yield from send_once(hand, office.letters.cancelled(hand.case, ticket), office.post)
    if hand.case.attention:
        yield from _leave_to_team(hand, office)
        return
    if not (yield from _close(hand, ticket)):
        return
    if hand.case.state is not State.RECEIVED:
        yield from record(hand, Record(hand.case, "", event=Event.WROTE))
    details = {"by": hand.case.withdrawn_by}
    yield from _get_on(hand, "case.cancelled", Event.CANCELLED, {"booked": (), **_CLOSED}, details)


def _hand_over(hand: CaseInHand, ticket: Ticket, decision: HandOver, office: Office) -> Steps[None]:
    # What a person has closed or taken is left as it is: it is not opened again, and needs no note. Where we had set
    # about closing ourselves it cannot be told who did it, and whether anybody has seen what came last.
    by_person = decision.reason is Handover.PERSON_TOOK or (
        decision.reason is Handover.PERSON_CLOSED and not hand.case.closing
    )
    if not by_person:
        yield from send_once(hand, office.letters.handover_note(hand.case, ticket, decision), office.post)
        if decision.tell and ticket.requester.verified:  # a forged sender's victim is not written to
            yield from send_once(hand, office.letters.handed_over(hand.case, ticket), office.post)
        yield from ask(HandOverTicket(hand.case))
    yield from _with_the_team(hand, {"why": decision.reason.value})


def _missed(hand: CaseInHand, ticket: Ticket, day: date, office: Office) -> Steps[None]:
    yield from send_once(hand, office.letters.missed_note(hand.case, day), office.post)
    yield from send_once(hand, office.letters.missed(hand.case, ticket, day), office.post)
    yield from ask(HandOverTicket(hand.case))
    yield from _with_the_team(hand, {"why": Handover.MISSED_DAY.value, "day": day.isoformat()})


def _with_the_team(hand: CaseInHand, details: Mapping[str, object]) -> Steps[None]:
    """Write down that the ticket lies with the team now, and why."""
    yield from _get_on(hand, "case.handed_over", Event.HANDED_OVER, {"booked": (), **_CLOSED}, details)


def _pass_on(hand: CaseInHand, ticket: Ticket) -> Steps[None]:
    """Something came in a ticket that the team has: see that it lies with them."""
    if not ticket.closed:
        yield from ask(HandOverTicket(hand.case))
    changes = {"wake_at": None, "read_upto": _newest(ticket)}
    yield from record(hand, Record(hand.case, "case.passed_on", changes=changes))


def _park(hand: CaseInHand, office: Office, error: PermanentError | ParkError) -> Steps[None]:
    again = yield from _leave_parked_note(hand, office, error.code, error.remedy)
    changes = {"trouble": error.code, "failures": 0, "wake_at": again}
    if hand.case.state in (State.CLOSED, State.CANCELLED, State.HANDED_OVER):  # done with; only what came after is not
        yield from record(hand, Record(hand.case, "case.trouble", changes=changes, details={"error": error.code}))
        return
    yield from record(hand, Record(hand.case, "case.parked", Event.PARKED, changes, details={"error": error.code}))


def _tell_of_parking(hand: CaseInHand, office: Office) -> Steps[None]:
    """A parked case wakes only while its note has not reached the team."""
    again = yield from _leave_parked_note(hand, office, hand.case.trouble, "")
    yield from record(hand, Record(hand.case, "", changes={"wake_at": again, "failures": hand.case.failures + 1}))


def _leave_parked_note(hand: CaseInHand, office: Office, code: str, remedy: str) -> Steps[datetime | None]:
    """Tell the team; when to try again, or None where that is done or is of no use."""
    try:
        yield from send_once(hand, office.letters.parked_note(hand.case, code, remedy), office.post)
    except WaitError as wait:
        return wait.until
    except (PermanentError, ParkError):
        return None  # `lindesk-bot cases` and the log show it all the same
    except ConnectorError as error:
        now = yield from ask(Now())
        return now + _patience(hand.case, office, error)
    return None


def _try_later(hand: CaseInHand, office: Office, error: ConnectorError) -> Steps[None]:
    now = yield from ask(Now())
    since = hand.case.trouble_since or now
    changes = {
        "wake_at": now + _patience(hand.case, office, error),
        "failures": hand.case.failures + 1,
        "trouble": error.code,
        "trouble_since": since,
    }
    details = {"error": error.code, "failures": hand.case.failures + 1}
    yield from record(hand, Record(hand.case, "case.trouble", changes=changes, details=details))
    if now - since >= office.policy.patience or isinstance(error, MisconfiguredError):
        note = office.letters.trouble_note(hand.case, now.date(), error.code, error.remedy)
        with suppress(ConnectorError, WaitError, ParkError):  # most likely the same fault; the log shows it
            yield from send_once(hand, note, office.post)


def _patience(case: Case, office: Office, error: ConnectorError) -> timedelta:
    """How long to wait before the next try."""
    wait: timedelta = min(office.policy.first_retry * 2 ** min(case.failures, 10), office.policy.longest_retry)
    if isinstance(error, TransientError) and error.retry_after is not None:
        wait = max(wait, min(error.retry_after, MOST_PATIENCE))
    return wait


# -- small things ------------------------------------------------------------------------------------------------------


def _get_on(
    hand: CaseInHand,
    entry: str,
    event: Event | None,
    changes: Mapping[str, object],
    details: Mapping[str, object] = MappingProxyType({}),
) -> Steps[None]:
    """Write down that the case has come a step further; whatever trouble there was is over."""
    yield from record(hand, Record(hand.case, entry, event, {**NO_TROUBLE, **changes}, details=dict(details)))


def _newest(ticket: Ticket) -> str:
    """The newest message that a person wrote, as a short hash."""
    written = [m for m in ticket.messages if m.author is not Author.BOT and not m.automatic]
    return short_hash(written[-1].id) if written else ""


def _ordering_message(ticket: Ticket, reading: Reading) -> Message | None:
    if 0 <= reading.settled_in < len(ticket.messages):
        return ticket.messages[reading.settled_in]
    return ticket.newest_from_requester


def _order(ticket: Ticket, reading: Reading) -> str:
    """Which message gave the order as it stands, as a short hash; tells a thank-you from a new order."""
    message = _ordering_message(ticket, reading)
    return short_hash(message.id) if message else ""


def _extract_purpose(case: Case) -> str:
    """Of the extract that is next. A day's is one in the whole ticket, whichever message ordered it."""
    return _purpose_of_day(case.booked[0]) if case.booked else f"extract:asap:{case.order}"


def _last_purpose(case: Case) -> str:
    """Of the extract that was sent last."""
    of_a_day = case.kind is Kind.DATES and case.delivered
    return _purpose_of_day(case.delivered[-1]) if of_a_day else f"extract:asap:{case.order}"


def _purpose_of_day(day: date) -> str:
    return f"extract:{day.isoformat()}"


def _moment(day: date, office: Office) -> datetime:
    return datetime.combine(day, office.policy.extract_at, STOCKHOLM)


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time(23, 59, 59), STOCKHOLM)


def _working_days_on(now: datetime, office: Office) -> datetime:
    day = office.calendar.nth_working_day_after(now.date(), office.policy.remind_after)
    return _moment(day, office)


def _explained(reading: Reading, decision: Decision) -> dict[str, object]:
    """What the trail tells of a decision: kinds, days and reasons, in the rules' own words."""
    told: dict[str, object] = {
        "reading": reading.kind.value,
        "dates": [day.isoformat() for day in reading.dates],
        "attention": reading.attention,
        "causes": [cause.value for cause in reading.causes],
        "decision": type(decision).__name__.lower(),
    }
    if reading.reason:
        told["reading_reason"] = reading.reason.value
    match decision:
        case HandOver() | Ask():
            told["why"] = decision.reason.value
        case Refuse():
            told["refused"] = [f"{refusal.day}: {refusal.why}" for refusal in decision.refusals]
        case _:
            pass
    return told
