"""One reply, once (docs/delivery.md). Pure steps: they ask for effects and get the outcomes back.

Rules, for everything that the bot writes in a ticket:
1. A purpose is written at most once in a case. The books know it; where they are unsure, the desk is asked.
2. Look before every send: where our reference stands in the ticket, it is done already.
3. The intent is written down, in one transaction with its audit entry, before anything leaves.
4. Fence and lease are checked again just before the last block leaves (the guard), and so is the age of the intent:
   the settle time counts from the last moment at which a letter may leave, however long its worker was paused before.
5. Surely not delivered: the intent is taken back, and it may be tried again. Delivered: written down. Unknown: nothing
   is concluded before the settle time has passed; then the desk is looked at.
6. After an unknown outcome at most one more send (of a note: a few), with a new intent, and only if the desk shows a
   reply within the settle time and ours is not there. Otherwise the case is parked.
7. An extract is counted afterwards, and once more when it had to be sent twice: more than one of its reference in a
   ticket raises an alarm, and the case is parked.
8. What the books have forgotten (a restored backup) the desk still knows: it is asked before a day is given up.

For an extract, besides: nothing leaves before its day or for a later day than asked for, nor where a person has
answered or closed the ticket, or the requester has written, since the decision.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from connectors.desks.base import DeskTraits, Letter
from connectors.errors import ConnectorError, StoppedError, UncertainError
from lindesk_bot.cases import NO_TROUBLE, Case, Delivered, Receipt, Write, WriteState
from lindesk_bot.effects import CountSightings, FindIntent, FindWrite, Now, Record, SendNote, SendReply, Steps, ask
from lindesk_bot.errors import LostClaimError
from lindesk_bot.references import References
from rules.extract import Count
from rules.lifecycle import Event
from rules.ticket import Requester

if TYPE_CHECKING:
    from lindesk_bot.workbook import Workbook

MOST_ATTEMPTS = 2
"""A reply whose outcome was unknown is sent once more, never a third time."""
MOST_NOTES = 6
"""A note likewise: should the desk break its promise, a second one does no harm; none at all leaves a case unseen."""
CLOCKS_DIFFER = timedelta(seconds=5)
"""The clocks of the workers' machines may differ by so much."""


class WaitError(Exception):
    """Nothing can be done before this moment."""

    def __init__(self, until: datetime, code: str) -> None:
        super().__init__(code)
        self.until = until
        self.code = code


class ParkError(Exception):
    """Only a person can judge this."""

    def __init__(self, problem: str, *, remedy: str, code: str) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy
        self.code = code


@dataclass(slots=True)
class CaseInHand:
    """The case being worked on, as the books had it last."""

    case: Case


@dataclass(frozen=True, slots=True)
class Post:
    """How letters leave: what the desk promises, how long a request may take, and who makes the references."""

    desk: DeskTraits
    references: References
    request_within: timedelta

    @property
    def leaves_within(self) -> timedelta:
        """So soon after its intent the last block of a letter leaves, or the guard stops it."""
        return self.request_within

    @property
    def settles_within(self) -> timedelta:
        """So long after its intent, a write whose outcome was unknown shows in the desk or was never made."""
        flight = self.request_within + self.desk.handles_within + self.desk.visible_within
        return self.leaves_within + flight + CLOCKS_DIFFER


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Something to write in a ticket, once."""

    purpose: str
    compose: Callable[[str, Receipt], Letter]
    """Reference and receipt of the intent → the letter."""
    to: Requester | None
    """None: an internal note."""
    close: bool = False
    """Close the ticket in the same call, where the desk can."""


@dataclass(frozen=True, slots=True)
class Sending:
    """An extract being sent: what the books keep of it, and the days that remain."""

    delivered: Delivered
    rest: tuple[date, ...]
    workbook: "Workbook"


def send_once(hand: CaseInHand, out: Outgoing, post: Post) -> Steps[None]:
    """Write a letter or a note, once; returns when the desk has it.

    Raises:
        WaitError: the outcome of an earlier try cannot be known yet.
        ParkError: it cannot be known at all.
        ConnectorError: surely not written; the books say so.
        LostClaimError: the case is not ours any more.
    """
    known = yield from ask(FindWrite(hand.case, out.purpose))
    write = yield from _look(hand, known, out.purpose, post, most=MOST_NOTES if out.to is None else MOST_ATTEMPTS)
    if write == known:
        return
    if write.state is WriteState.SENT:
        yield from record(hand, Record(hand.case, "letter.found", write=write, details=_about(write)))
        return
    receipt = yield from record(hand, Record(hand.case, "letter.intended", write=write, details=_about(write)))
    sent, back = replace(write, state=WriteState.SENT), replace(write, state=WriteState.NOT_SENT)
    yield from _send(
        hand,
        out,
        write,
        receipt,
        post,
        taken_back=lambda code: Record(
            hand.case, "letter.not_sent", write=back, details={**_about(back), "error": code}
        ),
    )
    yield from record(hand, Record(hand.case, "letter.sent", write=sent, details=_about(sent)))


def send_extract(hand: CaseInHand, out: Outgoing, sending: Sending, post: Post) -> Steps[bool]:
    """Send the extract of a case that is due, once; leaves the case replied. Errors as ``send_once``.

    Returns True where the desk has closed the ticket with it.
    """
    known = yield from ask(FindWrite(hand.case, out.purpose))
    write = yield from _look(hand, known, out.purpose, post)
    if write.state is WriteState.SENT:
        yield from _found(hand, write, sending.rest)
        return False
    kept = sending.delivered
    # A ticket that got its extract twice must not be closed before both can be counted.
    closes = out.close and post.desk.closes_with_reply and write.attempt == 1
    receipt = yield from record(
        hand,
        Record(
            hand.case,
            "extract.intended",
            Event.INTENDED,
            {"closing": closes},
            write=write,
            details={**_about(write), **_numbers(kept), **_choices(sending.workbook)},
        ),
    )
    sent, back = replace(write, state=WriteState.SENT), replace(write, state=WriteState.NOT_SENT)
    yield from _send(
        hand,
        replace(out, close=closes),
        write,
        receipt,
        post,
        taken_back=lambda code: Record(
            hand.case,
            "extract.not_sent",
            Event.NOT_SENT,
            {"closing": False},
            write=back,
            details={**_about(back), "error": code},
        ),
    )
    yield from record(
        hand,
        Record(
            hand.case,
            "extract.sent",
            Event.SENT,
            _delivered_now(hand.case, sending.rest, kept),
            write=sent,
            delivered=kept,
            details={**_about(sent), **_numbers(kept), **_choices(sending.workbook)},
        ),
    )
    yield from _count(hand, write.reference)
    return closes


def settle_extract(hand: CaseInHand, purpose: str, rest: tuple[date, ...], post: Post) -> Steps[None]:
    """A case found ``replying``: learn whether the extract left. Leaves it replied, or due for one more try.

    Raises:
        WaitError, ParkError: as ``send_once``.
    """
    known = yield from ask(FindWrite(hand.case, purpose))
    write = yield from _look(hand, known, purpose, post)
    if write.state is WriteState.SENT:
        yield from _found(hand, write, rest)
        return
    assert known is not None  # noqa: S101  a case is replying only after its intent was written in the same transaction
    absent = replace(known, state=WriteState.NOT_SENT, attempt=write.attempt)
    changes = {"closing": False}
    yield from record(
        hand, Record(hand.case, "extract.absent", Event.NOT_SENT, changes, write=absent, details=_about(absent))
    )


def find_extract(hand: CaseInHand, purpose: str, rest: tuple[date, ...], post: Post) -> Steps[bool]:
    """Whether the desk has the extract of a case that is due, sent before the books were restored from a backup.

    If so, it is written down, and the case is replied.
    """
    write = yield from _in_desk(hand, purpose, post)
    if write is None:
        return False
    yield from _found(hand, write, rest)
    return True


def recall_extract(hand: CaseInHand, purpose: str, day: date | None, post: Post) -> Steps[None]:
    """As ``find_extract``, for a case that is being read: what the desk has counts as delivered before it is decided.

    Without a day it is the extract that carried out the order as the case has it.
    """
    write = yield from _in_desk(hand, purpose, post)
    if write is None:
        return
    kept = yield from ask(FindIntent(hand.case, write.reference))
    case = hand.case
    done: dict[str, object] = {"done_order": case.order} if day is None else {"delivered": (*case.delivered, day)}
    if kept is not None:
        done |= {"unknown_rows": kept.count.unknown_rows, "protected_rows": kept.count.protected}
    found = Record(case, "extract.found", None, done, write, delivered=kept, details=_about(write))
    yield from record(hand, found)
    yield from _count(hand, write.reference)


def count_again(hand: CaseInHand, purpose: str) -> Steps[None]:
    """Before a ticket is closed: an extract that had to be sent twice is counted when both would show.

    Raises:
        WaitError: they need not show yet.
        ParkError: there are two.
    """
    write = yield from ask(FindWrite(hand.case, purpose))
    if write is None or write.attempt < MOST_ATTEMPTS:
        return
    now = yield from ask(Now())
    if write.settle_at is not None and now < write.settle_at:
        raise WaitError(write.settle_at, "delivery.counting")
    yield from _count(hand, write.reference)


def kept_in_trail(entry: Mapping[str, Any]) -> Delivered:
    """What an ``extract.intended`` entry tells of the extract; the other way than the entry was made."""
    return Delivered(
        provider=entry["provider"],
        day=date.fromisoformat(entry["day"]) if entry["day"] else None,
        taken_at=datetime.fromisoformat(entry["taken_at"]),
        count=Count(**{field.name: entry[field.name] for field in fields(Count)}),
        file_sha256=entry["file_sha256"],
        rows_sha256=entry["rows_sha256"],
    )


def _choices(workbook: "Workbook") -> dict[str, object]:
    """What was decided about protected identities in this file, for who reviews the trail."""
    return {
        "withheld": workbook.withheld,
        "withhold_protected": workbook.withhold_protected,
        "withhold_unknown_protection": workbook.withhold_unknown_protection,
    }


def _numbers(kept: Delivered) -> dict[str, object]:
    return {
        "day": kept.day.isoformat() if kept.day else "",
        "taken_at": kept.taken_at.isoformat(),
        **asdict(kept.count),
        "file_sha256": kept.file_sha256,
        "rows_sha256": kept.rows_sha256,
    }


def _in_desk(hand: CaseInHand, purpose: str, post: Post) -> Steps[Write | None]:
    reference = post.references.of_write(hand.case.reference, purpose)
    if not (yield from ask(CountSightings(hand.case.ticket_id, reference))):
        return None
    known = yield from ask(FindWrite(hand.case, purpose))
    return replace(known or Write(purpose, reference, WriteState.SENT), state=WriteState.SENT)


def _found(hand: CaseInHand, write: Write, rest: tuple[date, ...]) -> Steps[None]:
    """The desk has the extract although the books were not told: write it down, with the numbers of its intent."""
    kept = yield from ask(FindIntent(hand.case, write.reference))
    changes = _delivered_now(hand.case, rest, kept)
    found = Record(hand.case, "extract.found", Event.SENT, changes, write, delivered=kept, details=_about(write))
    yield from record(hand, found)
    yield from _count(hand, write.reference)


def _count(hand: CaseInHand, reference: str) -> Steps[None]:
    """More than one of our references in a ticket raises an alarm; it can be told, not undone."""
    seen = yield from ask(CountSightings(hand.case.ticket_id, reference))
    if seen > 1:
        details = {"reference": reference, "seen": seen}
        yield from record(hand, Record(hand.case, "alarm.double_reply", details=details))
        raise ParkError(
            f"The desk shows {seen} replies with the same extract.",
            remedy="Look in the ticket: the requester has the extract more than once. Tell the maintainers.",
            code="delivery.double",
        )


def _delivered_now(case: Case, rest: tuple[date, ...], kept: Delivered | None) -> dict[str, object]:
    return {
        "delivered": (*case.delivered, *case.booked[:1]),
        "booked": rest,
        "done_order": case.done_order if rest else case.order,
        "closing": not rest,
        "unknown_rows": kept.count.unknown_rows if kept else 0,
        "protected_rows": kept.count.protected if kept else 0,
        "accept_shrunken": False,
        "questions": 0,
        **NO_TROUBLE,
    }


def _look(
    hand: CaseInHand, known: Write | None, purpose: str, post: Post, *, most: int = MOST_ATTEMPTS
) -> Steps[Write]:
    """Look in the desk, and say what is to be written down: found there, or a (new) intent.

    What the books know to be in the desk comes back as it is.
    """
    if known is not None and known.state is WriteState.SENT:
        return known
    reference = post.references.of_write(hand.case.reference, purpose)
    now = yield from ask(Now())
    if (yield from ask(CountSightings(hand.case.ticket_id, reference))) > 0:
        return Write(
            purpose, reference, WriteState.SENT, known.attempt if known else 1, known.settle_at if known else None
        )
    attempt = known.attempt if known else 1
    if known is not None and known.state is WriteState.INTENDED:
        if known.settle_at is not None and now < known.settle_at:
            raise WaitError(known.settle_at, "delivery.settling")
        attempt += 1
    if attempt > most:
        raise ParkError(
            "Whether the answer left cannot be known: it was sent more than once, each time without a word from the "
            "desk, and the desk does not show it.",
            remedy="Look in the ticket and with the requester; answer by hand, or retry the case.",
            code="delivery.unknown",
        )
    return Write(purpose, reference, WriteState.INTENDED, attempt, now + post.settles_within)


def _send(  # noqa: PLR0913  each is a fact of its own
    hand: CaseInHand,
    out: Outgoing,
    write: Write,
    receipt: Receipt,
    post: Post,
    *,
    taken_back: Callable[[str], Record],
) -> Steps[None]:
    """Send; on a sure failure take the intent back, on an unknown one wait."""
    assert write.settle_at is not None  # noqa: S101  _look gives every intent its settle time
    letter = out.compose(write.reference, receipt)
    if out.close and post.desk.closes_with_reply:
        letter = replace(letter, close=True)
    leave_by = write.settle_at - post.settles_within + post.leaves_within
    send = SendNote(hand.case, letter, leave_by) if out.to is None else SendReply(hand.case, letter, out.to, leave_by)
    try:
        yield from ask(send)
    except UncertainError as error:
        raise WaitError(write.settle_at, error.code) from error
    except StoppedError as error:
        yield from record(hand, taken_back(error.code))
        raise LostClaimError from error
    except ConnectorError as error:
        yield from record(hand, taken_back(error.code))
        raise


def record(hand: CaseInHand, change: Record) -> Steps[Receipt]:
    """Write a change down, and go on with the case as it stands then."""
    done = yield from ask(change)
    hand.case = done.case
    return done.receipt


def _about(write: Write) -> dict[str, object]:
    return {"purpose": write.purpose, "reference": write.reference, "attempt": write.attempt}
