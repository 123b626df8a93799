"""A desk in memory that behaves like one: with a clock, people who write and close, and faults on demand.

It keeps the promises of ``connectors.desks.base`` (the suite in ``desk_suite.py`` runs on it too) and has no more
kindness than a real desk: a reply that is sent twice is there twice, and closing swallows what came just before.

Faults are injected for the next call of a verb, one or more for a call::

    desk.inject(Verb.REPLY, Injected(Fault.LOSE_ANSWER), Injected(Fault.SHOW_LATE, delay=timedelta(seconds=20)))

Time passes only by the clock that is given; what the desk does later is done when the clock has come there.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from connectors.checks import Check, Verdict
from connectors.desks.base import Attachment, DeskTraits, Guard, Letter, TicketStub
from connectors.errors import (
    ConnectorError,
    MisconfiguredError,
    PermanentError,
    TransientError,
    UncertainError,
)
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket


class Verb(StrEnum):
    """A call of the desk that may go wrong."""

    LIST = "list"
    READ = "read"
    SIGHTINGS = "sightings"
    REPLY = "reply"
    NOTE = "note"
    CLOSE = "close"
    HAND_OVER = "hand_over"


WRITES = frozenset({Verb.REPLY, Verb.NOTE, Verb.CLOSE, Verb.HAND_OVER})


class Fault(StrEnum):
    """What may happen to a call."""

    LOSE_ANSWER = "lose_answer"
    """Done, but the answer never comes: UncertainError."""
    FAIL_AFTER = "fail_after"
    """Done, and answered with 5xx: UncertainError."""
    FAIL_BEFORE = "fail_before"
    """Not done, and answered with 5xx: UncertainError all the same, for nobody can tell."""
    TIME_OUT = "time_out"
    """The caller gives up (UncertainError), and the desk does it ``delay`` later."""
    SLOW = "slow"
    """Done after ``delay``, during which the caller waits."""
    SHOW_LATE = "show_late"
    """Accepted; shows in ``read`` and ``sightings`` only after ``delay``. The requester has it at once."""
    REFUSE = "refuse"
    """Surely not done: no connection, or 503 from a proxy. TransientError."""
    RATE_LIMIT = "rate_limit"
    """Surely not done: 429 with Retry-After ``delay``. TransientError with ``retry_after``."""
    REJECT = "reject"
    """Surely not done: the desk does not take it. PermanentError."""
    FORBID = "forbid"
    """Surely not done: a right is missing. MisconfiguredError."""
    PERSON_CLOSES = "person_closes"
    """A person closes the ticket just before the call is carried out."""
    REQUESTER_WRITES = "requester_writes"
    """A new message from the requester comes just before the call is carried out."""


_BEFORE = frozenset({Fault.FAIL_BEFORE, Fault.REFUSE, Fault.RATE_LIMIT, Fault.REJECT, Fault.FORBID})
_READ_FAULTS = frozenset({Fault.REFUSE, Fault.RATE_LIMIT, Fault.REJECT, Fault.FORBID, Fault.SLOW})


@dataclass(frozen=True, slots=True)
class Injected:
    """A fault, and how long it takes where it takes time."""

    fault: Fault
    delay: timedelta = timedelta(0)
    text: str = field(default="Hej, ett tillägg.", repr=False)
    """What the requester writes, with REQUESTER_WRITES."""


class Standing(StrEnum):
    """Where a ticket lies."""

    OPEN = "open"
    CLOSED = "closed"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Post:
    """A message or note in a ticket."""

    id: str
    author: Author
    at: datetime
    text: str = field(repr=False)
    subject: str = field(default="", repr=False)
    automatic: bool = False
    attachments: tuple[str, ...] = field(default=(), repr=False)
    shows_at: datetime | None = None
    """When the desk shows it; None: at once."""
    reference: str = ""
    note: bool = False
    to: str = field(default="", repr=False)
    file: Attachment | None = field(default=None, repr=False)


@dataclass(slots=True)
class _Filed:
    id: str
    requester: Requester
    in_category: bool
    posts: list[Post] = field(default_factory=list, repr=False)
    standing: Standing = Standing.OPEN
    changes: int = 0


class SimulatedDesk:
    """The desk.

    Args:
        clock: tells the time; aware.
        wait: makes time pass, for SLOW; None where the clock is not ours to move.
        closes_with_reply: a reply may close the ticket in the same call.
        visible_within: the longest that SHOW_LATE may take; promised in ``traits``.
        handles_within: the longest that TIME_OUT and SLOW may take; promised likewise.
        queue_exists: False: the queue of the configuration is unknown to the desk.
        may_write: False: the bot's account may read only.
    """

    def __init__(  # noqa: PLR0913  each is a property of a desk
        self,
        clock: Callable[[], datetime],
        *,
        wait: Callable[[timedelta], None] | None = None,
        closes_with_reply: bool = False,
        visible_within: timedelta = timedelta(seconds=30),
        handles_within: timedelta = timedelta(seconds=30),
        queue_exists: bool = True,
        may_write: bool = True,
    ) -> None:
        self._clock = clock
        self._wait = wait
        self._traits = DeskTraits("simulated", closes_with_reply, visible_within, handles_within, timedelta(0))
        self._queue_exists = queue_exists
        self._may_write = may_write
        self._tickets = dict[str, _Filed]()
        self._faults = defaultdict[Verb, deque[tuple[Injected, ...]]](deque)
        self._later = list[tuple[datetime, Callable[[], None]]]()
        self._then: datetime | None = None
        """The moment at which something is being done that was to be done later."""
        self._posts = 0
        self.calls = Counter[Verb]()
        """How often each verb was called."""

    # -- what people do ------------------------------------------------------------------------------------------------

    def file(  # noqa: PLR0913  each is a property of a ticket
        self,
        requester: Requester,
        text: str,
        *,
        subject: str = "Beställ loggutdrag",
        in_category: bool = True,
        automatic: bool = False,
        attachments: tuple[str, ...] = (),
    ) -> str:
        """A requester files a ticket; its id."""
        ticket = _Filed(f"{1000 + len(self._tickets)}", requester, in_category)
        self._tickets[ticket.id] = ticket
        self.write(ticket.id, text, subject=subject, automatic=automatic, attachments=attachments)
        return ticket.id

    def write(  # noqa: PLR0913  each is a property of a message
        self,
        ticket_id: str,
        text: str,
        *,
        author: Author = Author.REQUESTER,
        subject: str = "",
        automatic: bool = False,
        attachments: tuple[str, ...] = (),
        requester: Requester | None = None,
    ) -> None:
        """Somebody writes in a ticket: the requester (or a colleague of theirs, ``requester``) or the desk's staff."""
        ticket = self._settled(ticket_id)
        self._add(ticket, Post("", author, self._clock(), text, subject, automatic, attachments))
        if author is Author.REQUESTER and not automatic:
            ticket.requester = requester or ticket.requester
            if ticket.standing is Standing.CLOSED:
                ticket.standing = Standing.OPEN

    def close_by_person(self, ticket_id: str) -> None:
        """A person of the team closes the ticket."""
        self._stand(self._settled(ticket_id), Standing.CLOSED)

    def standing(self, ticket_id: str) -> Standing:
        """Where the ticket lies, as people see it."""
        return self._settled(ticket_id).standing

    def delivered(self, ticket_id: str) -> tuple[Post, ...]:
        """What the requester has got from the bot, whether the desk shows it yet or not."""
        return tuple(post for post in self._settled(ticket_id).posts if post.to)

    def notes(self, ticket_id: str) -> tuple[Post, ...]:
        """The internal notes that the team sees."""
        return tuple(post for post in self._settled(ticket_id).posts if post.note)

    def inject(self, verb: Verb, *faults: Injected) -> None:
        """These faults, together, at the next call of the verb that has none yet.

        Raises:
            ValueError: a fault that the verb cannot have, or one that takes longer than the desk promises.
        """
        for injected in faults:
            if verb not in WRITES and injected.fault not in _READ_FAULTS:
                raise ValueError(f"{injected.fault} cannot happen to {verb}")
            promised = {
                Fault.SHOW_LATE: self._traits.visible_within,
                Fault.TIME_OUT: self._traits.handles_within,
                Fault.SLOW: self._traits.handles_within,
            }.get(injected.fault)
            if promised is not None and injected.delay > promised:
                raise ValueError(f"{injected.fault} takes longer than the desk promises")
            if injected.fault is Fault.SLOW and self._wait is None:
                raise ValueError("SLOW needs a way to wait")
        self._faults[verb].append(faults)

    # -- what the bot does ---------------------------------------------------------------------------------------------

    @property
    def traits(self) -> DeskTraits:
        """As given."""
        return self._traits

    def open_tickets(self, *, changed_since: datetime | None = None) -> Iterator[TicketStub]:
        """As `Desk` promises."""
        self._asked(Verb.LIST)
        if not self._queue_exists:
            raise MisconfiguredError(
                "The desk has no queue of that name.", remedy="Mend [desk] queue.", code="desk.unknown_queue"
            )
        self._settle()
        found = [t for t in self._tickets.values() if t.in_category and t.standing is Standing.OPEN]
        for ticket in sorted(found, key=lambda each: each.posts[0].at):
            foreign = [post for post in ticket.posts if post.author is not Author.BOT]
            if changed_since is None or foreign[-1].at >= changed_since:
                yield TicketStub(ticket.id, str(len(foreign)))

    def read(self, ticket_id: str) -> Ticket:
        """As `Desk` promises; what is still to be shown is not there yet."""
        self._asked(Verb.READ)
        ticket = self._settled(ticket_id)
        shown = [post for post in self._shown(ticket) if not post.note]
        messages = tuple(
            Message(
                author=post.author,
                received=post.at.astimezone(STOCKHOLM),
                body=post.text,
                subject=post.subject,
                id=post.id,
                automatic=post.automatic,
                attachments=post.attachments,
            )
            for post in shown
        )
        return Ticket(
            id=ticket.id,
            requester=ticket.requester,
            messages=messages,
            closed=ticket.standing is Standing.CLOSED,
            handed_over=ticket.standing is Standing.TEAM,
            version=f"{ticket.changes}.{len(shown)}",
        )

    def sightings(self, ticket_id: str, reference: str) -> int:
        """As `Desk` promises."""
        self._asked(Verb.SIGHTINGS)
        shown = self._shown(self._settled(ticket_id))
        return sum(post.author is Author.BOT and post.reference == reference for post in shown)

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:
        """As `Desk` promises."""
        if not (to.verified and to.address):
            raise PermanentError(
                "The requester has no verified address.", remedy="A person must answer.", code="desk.no_address"
            )

        def send(late: timedelta) -> None:
            ticket = self._tickets[ticket_id]
            names = tuple(file.file_name for file in letter.files)
            post = Post("", Author.BOT, self._moment(), letter.text, attachments=names, reference=letter.reference)
            self._add(ticket, replace(post, shows_at=post.at + late, to=to.address, file=letter.attachment))
            if letter.close and self._traits.closes_with_reply:
                self._stand(ticket, Standing.CLOSED)

        self._write(Verb.REPLY, ticket_id, send, guard)

    def note(self, ticket_id: str, letter: Letter, *, guard: Guard) -> None:
        """As `Desk` promises."""

        def leave(late: timedelta) -> None:
            post = Post("", Author.BOT, self._moment(), letter.text, reference=letter.reference, note=True)
            self._add(self._tickets[ticket_id], replace(post, shows_at=post.at + late))

        self._write(Verb.NOTE, ticket_id, leave, guard)

    def close(self, ticket_id: str) -> None:
        """As `Desk` promises."""
        self._write(Verb.CLOSE, ticket_id, lambda _late: self._stand(self._tickets[ticket_id], Standing.CLOSED))

    def hand_over(self, ticket_id: str) -> None:
        """As `Desk` promises."""
        self._write(Verb.HAND_OVER, ticket_id, lambda _late: self._stand(self._tickets[ticket_id], Standing.TEAM))

    def check(self) -> Sequence[Check]:
        """As `Desk` promises."""
        if not self._queue_exists:
            return [Check("queue", Verdict.FAILED, "unknown", "Mend [desk] queue.")]
        if not self._may_write:
            return [Check("rights", Verdict.FAILED, "may not write", "Give the bot's account the right to answer.")]
        return [Check("desk", Verdict.OK, "answers")]

    # -- how it does it ------------------------------------------------------------------------------------------------

    def _write(self, verb: Verb, ticket_id: str, act: Callable[[timedelta], None], guard: Guard = lambda: None) -> None:
        self.calls[verb] += 1
        ticket = self._settled(ticket_id)
        faults = {each.fault: each for each in self._next_faults(verb)}
        guard()
        if not self._may_write:
            raise _refusal(Fault.FORBID, timedelta(0))
        if Fault.SLOW in faults:
            self._pass(faults[Fault.SLOW].delay)
        if Fault.PERSON_CLOSES in faults:
            self._stand(ticket, Standing.CLOSED)
        if Fault.REQUESTER_WRITES in faults:
            self.write(ticket_id, faults[Fault.REQUESTER_WRITES].text)
        for fault in _BEFORE & faults.keys():
            raise _refusal(fault, faults[fault].delay)
        late = faults[Fault.SHOW_LATE].delay if Fault.SHOW_LATE in faults else timedelta(0)
        if Fault.TIME_OUT in faults:
            self._later.append((self._clock() + faults[Fault.TIME_OUT].delay, lambda: act(late)))
            raise _unknown("the answer did not come in time")
        act(late)
        if Fault.LOSE_ANSWER in faults:
            raise _unknown("the connection was lost")
        if Fault.FAIL_AFTER in faults:
            raise _unknown("the desk answered 502")

    def _asked(self, verb: Verb) -> None:
        self.calls[verb] += 1
        for injected in self._next_faults(verb):
            if injected.fault is Fault.SLOW:
                self._pass(injected.delay)
            else:
                raise _refusal(injected.fault, injected.delay)

    def _next_faults(self, verb: Verb) -> tuple[Injected, ...]:
        return self._faults[verb].popleft() if self._faults[verb] else ()

    def _pass(self, delay: timedelta) -> None:
        assert self._wait is not None  # noqa: S101  inject insists on it
        self._wait(delay)
        self._settle()

    def _settled(self, ticket_id: str) -> _Filed:
        self._settle()
        if ticket_id not in self._tickets:
            raise PermanentError(
                f"The desk has no ticket {ticket_id}.", remedy="See whether it was merged or deleted.", code="desk.gone"
            )
        return self._tickets[ticket_id]

    def _settle(self) -> None:
        """Do what was to be done until now."""
        now = self._clock()
        due = sorted(((at, act) for at, act in self._later if at <= now), key=lambda one: one[0])
        self._later = [(at, act) for at, act in self._later if at > now]
        for at, act in due:
            self._then = at
            act()
        self._then = None

    def _moment(self) -> datetime:
        """Now; or when that was done which nobody has looked at until now."""
        return self._then or self._clock()

    def _shown(self, ticket: _Filed) -> list[Post]:
        now = self._clock()
        return [post for post in ticket.posts if post.shows_at is None or post.shows_at <= now]

    def _add(self, ticket: _Filed, post: Post) -> None:
        self._posts += 1
        ticket.posts.append(replace(post, id=f"{ticket.id}-{self._posts}"))

    def _stand(self, ticket: _Filed, standing: Standing) -> None:
        if ticket.standing is not standing:
            ticket.standing = standing
            ticket.changes += 1


def _refusal(fault: Fault, delay: timedelta) -> ConnectorError:
    match fault:
        case Fault.REJECT:
            return PermanentError("The desk does not take it.", remedy="A person must look.", code="desk.rejected")
        case Fault.FORBID:
            return MisconfiguredError(
                "The bot's account lacks a right.", remedy="Give it the right to answer.", code="desk.forbidden"
            )
        case Fault.RATE_LIMIT:
            return TransientError(
                "The desk asks for patience.", remedy="It passes.", code="desk.rate_limit", retry_after=delay
            )
        case Fault.FAIL_BEFORE:
            return _unknown("the desk answered 500")
        case _:
            return TransientError("The desk cannot be reached.", remedy="It passes.", code="desk.unreachable")


def _unknown(why: str) -> UncertainError:
    return UncertainError(f"Whether it was done is not known: {why}.", remedy="Look again.", code="desk.unknown")
