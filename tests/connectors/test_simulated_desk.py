"""The simulated desk keeps the desk contract, and its faults are what they say."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.desks.base import Desk, Guard, Letter, TicketStub
from connectors.errors import (
    ConnectorError,
    MisconfiguredError,
    PermanentError,
    StoppedError,
    TransientError,
    UncertainError,
)
from connectors.testing.desk_suite import FILE, REFERENCE, DeskContract, NewTicket, ReceivedLetter, State
from connectors.testing.simulated_desk import WRITES, Fault, Injected, SimulatedDesk, Verb
from rules.ticket import Author, Requester, Ticket
from tests.connectors.mailhouse import SetClock, free

HALF_A_MINUTE = timedelta(seconds=30)
LETTER = Letter(REFERENCE, f"Hej! {REFERENCE}", FILE)
ASA = Requester("u1", address="asa@almglantan.example")
SURELY_NOT_DONE = {
    Fault.REFUSE: TransientError,
    Fault.RATE_LIMIT: TransientError,
    Fault.REJECT: PermanentError,
    Fault.FORBID: MisconfiguredError,
}


@dataclass
class Simulated:
    """A harness, and a world to inject faults into."""

    closes_with_reply: bool = False
    clock: SetClock = field(default_factory=SetClock)
    more_than_a_page: int = 60
    closing_swallows: bool = True

    def __post_init__(self) -> None:
        self.desk = self.another()

    def another(self, *, queue_exists: bool = True) -> SimulatedDesk:
        return SimulatedDesk(
            self.clock.now,
            wait=self.clock.advance,
            closes_with_reply=self.closes_with_reply,
            queue_exists=queue_exists,
        )

    def file(self, ticket: NewTicket) -> str:
        body = ticket.body
        if ticket.html:
            body = body.split("<body>")[1].replace("</p>", "\n").replace("&amp;", "&").replace("&aring;", "å")
            for tag in ("<p>", "<b>", "</b>", "</body>"):
                body = body.replace(tag, "")
        return self.desk.file(
            Requester("u1", address=ticket.address, verified=ticket.verified),
            body,
            subject=ticket.subject,
            in_category=ticket.in_category,
            automatic=ticket.automatic,
            attachments=tuple(name for name, _ in ticket.attachments),
        )

    def write(self, ticket_id: str, body: str, *, author: Author = Author.REQUESTER, automatic: bool = False) -> None:
        self.desk.write(ticket_id, body, author=author, automatic=automatic)

    def close_as_staff(self, ticket_id: str) -> None:
        self.desk.close_by_person(ticket_id)

    def state(self, ticket_id: str) -> State:
        return State(self.desk.standing(ticket_id).value)

    def letters(self, ticket_id: str) -> Sequence[ReceivedLetter]:
        posts = self.desk.delivered(ticket_id)
        return [
            ReceivedLetter((p.to,), p.text + p.reference, ((p.file.file_name, p.file.content),) if p.file else ())
            for p in posts
        ]

    def notes(self, ticket_id: str) -> Sequence[str]:
        return [post.text for post in self.desk.notes(ticket_id)]

    def pass_time(self, by: timedelta) -> None:
        self.clock.advance(by)

    def without_queue(self) -> Desk:
        return self.another(queue_exists=False)

    def without_rights(self) -> Desk:
        self.desk._may_write = False
        return self.desk

    def at_address(self, url: str) -> None:
        del url

    @property
    def secrets(self) -> Sequence[str]:
        return ()


class TestSimulatedDesk(DeskContract):
    @pytest.fixture(params=[False, True], ids=["two calls", "one call"])
    def harness(self, request: pytest.FixtureRequest) -> Simulated:
        return Simulated(closes_with_reply=request.param)


@pytest.fixture
def world() -> Simulated:
    return Simulated()


def filed(world: Simulated) -> str:
    return world.desk.file(ASA, "Ett loggutdrag, tack.")


def reply(world: Simulated, ticket_id: str, guard: Callable[[], None] = free) -> None:
    world.desk.reply(ticket_id, LETTER, to=ASA, guard=guard)


@pytest.mark.parametrize("fault", [Fault.LOSE_ANSWER, Fault.FAIL_AFTER])
def test_an_answer_that_is_lost_does_not_take_the_reply_back(world: Simulated, fault: Fault) -> None:
    ticket_id = filed(world)
    world.desk.inject(Verb.REPLY, Injected(fault))
    with pytest.raises(UncertainError):
        reply(world, ticket_id)
    assert world.desk.sightings(ticket_id, REFERENCE) == 1
    assert len(world.letters(ticket_id)) == 1


def test_a_server_error_may_as_well_mean_that_nothing_was_done(world: Simulated) -> None:
    ticket_id = filed(world)
    world.desk.inject(Verb.REPLY, Injected(Fault.FAIL_BEFORE))
    with pytest.raises(UncertainError):
        reply(world, ticket_id)
    assert not world.letters(ticket_id)


@pytest.mark.parametrize(("fault", "error"), SURELY_NOT_DONE.items())
@pytest.mark.parametrize("verb", sorted(WRITES))
def test_what_is_refused_is_surely_not_done(
    world: Simulated, verb: Verb, fault: Fault, error: type[ConnectorError]
) -> None:
    ticket_id = filed(world)
    before = world.desk.read(ticket_id)
    world.desk.inject(verb, Injected(fault, delay=timedelta(seconds=7)))
    acts: dict[Verb, Callable[[], None]] = {
        Verb.REPLY: lambda: reply(world, ticket_id),
        Verb.NOTE: lambda: world.desk.note(ticket_id, LETTER, guard=free),
        Verb.CLOSE: lambda: world.desk.close(ticket_id),
        Verb.HAND_OVER: lambda: world.desk.hand_over(ticket_id),
    }
    act = acts[verb]
    with pytest.raises(error) as caught:
        act()
    assert world.desk.read(ticket_id) == before
    assert not world.desk.notes(ticket_id)
    if fault is Fault.RATE_LIMIT:
        assert isinstance(caught.value, TransientError)
        assert caught.value.retry_after == timedelta(seconds=7)
    act()
    changed = world.desk.read(ticket_id) != before
    assert changed or world.desk.notes(ticket_id)


def test_a_late_reply_is_with_the_requester_before_it_shows(world: Simulated) -> None:
    ticket_id = filed(world)
    world.desk.inject(Verb.REPLY, Injected(Fault.SHOW_LATE, delay=HALF_A_MINUTE))
    reply(world, ticket_id)
    assert len(world.letters(ticket_id)) == 1
    assert world.desk.sightings(ticket_id, REFERENCE) == 0
    world.pass_time(HALF_A_MINUTE - timedelta(seconds=1))
    assert world.desk.sightings(ticket_id, REFERENCE) == 0
    world.pass_time(timedelta(seconds=1))
    assert world.desk.sightings(ticket_id, REFERENCE) == 1


def test_a_desk_goes_on_when_the_caller_has_given_up_and_then_shows_it_late(world: Simulated) -> None:
    ticket_id = filed(world)
    late = Injected(Fault.SHOW_LATE, delay=HALF_A_MINUTE)
    world.desk.inject(Verb.REPLY, Injected(Fault.TIME_OUT, delay=HALF_A_MINUTE), late)
    with pytest.raises(UncertainError):
        reply(world, ticket_id)
    assert not world.letters(ticket_id)
    world.pass_time(HALF_A_MINUTE)
    assert len(world.letters(ticket_id)) == 1
    assert world.desk.sightings(ticket_id, REFERENCE) == 0
    world.pass_time(HALF_A_MINUTE)
    assert world.desk.sightings(ticket_id, REFERENCE) == 1


def test_a_slow_desk_lets_time_pass_within_the_call(world: Simulated) -> None:
    ticket_id, began = filed(world), world.clock.now()
    world.desk.inject(Verb.REPLY, Injected(Fault.SLOW, delay=timedelta(seconds=12)))
    reply(world, ticket_id)
    assert world.clock.now() - began == timedelta(seconds=12)
    assert world.desk.delivered(ticket_id)[0].at == world.clock.now()


def test_a_person_closes_or_the_requester_writes_just_before_the_reply(world: Simulated) -> None:
    ticket_id = filed(world)
    world.desk.inject(Verb.REPLY, Injected(Fault.PERSON_CLOSES))
    reply(world, ticket_id)
    assert world.state(ticket_id) is State.CLOSED
    world.desk.inject(Verb.REPLY, Injected(Fault.REQUESTER_WRITES, text="Vänta!"))
    reply(world, ticket_id)
    assert [m.author for m in world.desk.read(ticket_id).messages] == [
        Author.REQUESTER,
        Author.BOT,
        Author.REQUESTER,
        Author.BOT,
    ]
    assert world.state(ticket_id) is State.OPEN


def test_closing_swallows_what_came_just_before(world: Simulated) -> None:
    ticket_id = filed(world)
    world.desk.inject(Verb.CLOSE, Injected(Fault.REQUESTER_WRITES))
    world.desk.close(ticket_id)
    assert world.state(ticket_id) is State.CLOSED
    assert len(world.desk.read(ticket_id).messages) == 2


def test_a_reply_that_is_sent_twice_is_there_twice(world: Simulated) -> None:
    ticket_id = filed(world)
    reply(world, ticket_id)
    reply(world, ticket_id)
    assert world.desk.sightings(ticket_id, REFERENCE) == len(world.letters(ticket_id)) == 2


def test_faults_wait_their_turn_and_calls_are_counted(world: Simulated) -> None:
    ticket_id = filed(world)
    world.desk.inject(Verb.READ)
    world.desk.inject(Verb.READ, Injected(Fault.REFUSE))
    assert world.desk.read(ticket_id).messages
    with pytest.raises(TransientError):
        world.desk.read(ticket_id)
    assert world.desk.read(ticket_id).messages
    assert world.desk.calls[Verb.READ] == 3


def test_a_guard_that_stops_comes_before_any_fault(world: Simulated) -> None:
    ticket_id = filed(world)

    def stop() -> None:
        raise StoppedError("Not ours.", remedy="Another goes on.", code="test.stopped")

    world.desk.inject(Verb.REPLY, Injected(Fault.LOSE_ANSWER))
    with pytest.raises(StoppedError):
        reply(world, ticket_id, stop)
    assert not world.letters(ticket_id)


@pytest.mark.parametrize(
    ("verb", "fault"),
    [
        (Verb.READ, Injected(Fault.LOSE_ANSWER)),
        (Verb.REPLY, Injected(Fault.SHOW_LATE, delay=timedelta(minutes=1))),
        (Verb.REPLY, Injected(Fault.TIME_OUT, delay=timedelta(minutes=1))),
    ],
)
def test_the_desk_is_no_worse_than_it_promises(world: Simulated, verb: Verb, fault: Injected) -> None:
    with pytest.raises(ValueError, match=r"cannot happen|longer than"):
        world.desk.inject(verb, fault)


@given(
    faults=st.lists(
        st.tuples(
            st.sampled_from(sorted(WRITES)),
            st.lists(
                st.builds(Injected, st.sampled_from(list(Fault)), st.timedeltas(timedelta(0), timedelta(seconds=30))),
                max_size=3,
            ),
        ),
        max_size=6,
    )
)
def test_whatever_goes_wrong_a_sure_failure_leaves_nothing_and_all_shows_in_the_end(
    faults: list[tuple[Verb, list[Injected]]],
) -> None:
    world = Simulated()
    ticket_id = filed(world)
    for verb, injected in faults:
        world.desk.inject(verb, *injected)
    accepted = maybe = 0
    for _ in range(len(faults) + 1):
        try:
            reply(world, ticket_id)
            accepted += 1
        except UncertainError:
            maybe += 1
        except ConnectorError:
            pass
    world.pass_time(world.desk.traits.handles_within + world.desk.traits.visible_within)
    assert accepted <= len(world.letters(ticket_id)) <= accepted + maybe
    world.pass_time(world.desk.traits.visible_within)
    assert world.desk.sightings(ticket_id, REFERENCE) == len(world.letters(ticket_id))


class CountsTexts(SimulatedDesk):
    """Looks for a reference in texts, as is tempting."""

    def sightings(self, ticket_id: str, reference: str) -> int:
        return sum(reference in message.body for message in self.read(ticket_id).messages)


class ListsOnePage(SimulatedDesk):
    """Forgets that there are more pages."""

    def open_tickets(self, *, changed_since: datetime | None = None) -> Iterator[TicketStub]:
        return islice(super().open_tickets(changed_since=changed_since), 50)


class AsksTooLate(SimulatedDesk):
    """Sends first and asks the guard afterwards."""

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:
        super().reply(ticket_id, letter, to=to, guard=free)
        guard()


class TextMode(SimulatedDesk):
    """Mends line ends in files."""

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:
        if letter.attachment:
            content = letter.attachment.content.replace(b"\r\n", b"\n")
            letter = replace(letter, attachment=replace(letter.attachment, content=content))
        super().reply(ticket_id, letter, to=to, guard=guard)


class SpeaksToThePublic(SimulatedDesk):
    """Sends notes to the requester."""

    def note(self, ticket_id: str, letter: Letter, *, guard: Guard) -> None:
        super().reply(ticket_id, letter, to=ASA, guard=guard)


class NeverOpensAgain(SimulatedDesk):
    """Leaves a closed ticket closed, whatever is written in it."""

    def read(self, ticket_id: str) -> Ticket:
        ticket = super().read(ticket_id)
        return replace(ticket, closed=ticket.closed or any(m.author is Author.BOT for m in ticket.messages))


@pytest.mark.parametrize(
    ("broken", "test"),
    [
        (CountsTexts, "test_a_quoted_reference_is_not_ours"),
        (ListsOnePage, "test_every_open_ticket_of_the_category_is_listed_oldest_first"),
        (AsksTooLate, "test_the_guard_stops_a_write"),
        (TextMode, "test_a_reply_reaches_the_requester_and_nobody_else_whole"),
        (SpeaksToThePublic, "test_notes_are_for_the_team_and_replies_for_the_requester"),
        (NeverOpensAgain, "test_the_requester_opens_a_closed_ticket_again"),
    ],
)
def test_the_contract_catches_a_desk_that_breaks_it(world: Simulated, broken: type[SimulatedDesk], test: str) -> None:
    world.desk = broken(world.clock.now)
    more = {"verb": "reply"} if test == "test_the_guard_stops_a_write" else {}
    with pytest.raises(AssertionError):
        getattr(DeskContract(), test)(world, **more)
