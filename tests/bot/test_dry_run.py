"""Dry run: everything is read, nothing is said; what would have been said is a note for the team."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import pytest

from connectors.checks import Check, Verdict
from connectors.desks.base import Attachment, Desk, DeskTraits, Guard, Letter, TicketStub
from connectors.errors import StoppedError
from lindesk_bot.dry_run import DryRunDesk
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

NOW = datetime(2026, 3, 16, 8, 41, tzinfo=STOCKHOLM)
ANNA = Requester("anna", "anna@exempel.example")


class OneTicketDesk:
    """A desk with one ticket that keeps what is written in it."""

    def __init__(self) -> None:
        self.ticket = Ticket("T-1", ANNA, (Message(Author.REQUESTER, NOW, "Hej"),), version="v1")
        self.replies: list[Letter] = []
        self.notes: list[Letter] = []
        self.moved: list[str] = []

    @property
    def traits(self) -> DeskTraits:
        return DeskTraits("one", True, timedelta(0), timedelta(0), timedelta(0))

    def open_tickets(self, *, changed_since: datetime | None = None) -> Iterator[TicketStub]:
        yield TicketStub("T-1" if changed_since is None else "T-1 since", "v1")

    def read(self, ticket_id: str) -> Ticket:
        assert ticket_id == self.ticket.id
        return self.ticket

    def sightings(self, ticket_id: str, reference: str) -> int:
        assert ticket_id == self.ticket.id
        return sum(letter.reference == reference for letter in (*self.replies, *self.notes))

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:
        assert (ticket_id, to) == (self.ticket.id, ANNA)
        guard()
        self.replies.append(letter)

    def note(self, ticket_id: str, letter: Letter, *, guard: Guard) -> None:
        assert ticket_id == self.ticket.id
        guard()
        self.notes.append(letter)

    def close(self, ticket_id: str) -> None:
        self.moved.append(ticket_id)

    def hand_over(self, ticket_id: str) -> None:
        self.moved.append(ticket_id)

    def check(self) -> Sequence[Check]:
        return [Check("desk", Verdict.OK, "one ticket")]


@pytest.fixture
def real() -> OneTicketDesk:
    return OneTicketDesk()


@pytest.fixture
def dry(real: OneTicketDesk) -> Desk:
    return DryRunDesk(real, lambda text: f"Torrkörning, skulle ha svarat:\n{text}")


def lets_pass() -> None:
    """A guard that has nothing against it."""


def test_a_reply_becomes_a_note_without_the_file(real: OneTicketDesk, dry: Desk) -> None:
    workbook = Attachment("utdrag.xlsx", b"rows", "application/vnd.ms-excel")
    dry.reply("T-1", Letter("LU-AAAAAAAA-BBBBBB", "12 kunder", workbook, close=True), to=ANNA, guard=lets_pass)
    assert real.replies == []
    (note,) = real.notes
    assert note == Letter("LU-AAAAAAAA-BBBBBB", "Torrkörning, skulle ha svarat:\n12 kunder")


def test_it_is_found_again_by_its_reference(dry: Desk) -> None:
    assert dry.sightings("T-1", "LU-AAAAAAAA-BBBBBB") == 0
    dry.reply("T-1", Letter("LU-AAAAAAAA-BBBBBB", "12 kunder"), to=ANNA, guard=lets_pass)
    assert dry.sightings("T-1", "LU-AAAAAAAA-BBBBBB") == 1


def test_a_note_is_written_as_it_would_be(real: OneTicketDesk, dry: Desk) -> None:
    dry.note("T-1", Letter("LU-AAAAAAAA-BBBBBB", "Se här"), guard=lets_pass)
    assert real.notes == [Letter("LU-AAAAAAAA-BBBBBB", "Se här")]


def test_the_guard_stops_a_note_too(real: OneTicketDesk, dry: Desk) -> None:
    def lost() -> None:
        raise StoppedError("Not ours.", remedy="None.", code="delivery.stopped")

    with pytest.raises(StoppedError):
        dry.reply("T-1", Letter("LU-AAAAAAAA-BBBBBB", "12 kunder"), to=ANNA, guard=lost)
    assert real.notes == []


def test_no_ticket_is_closed_or_moved(real: OneTicketDesk, dry: Desk) -> None:
    dry.close("T-1")
    dry.hand_over("T-1")
    assert real.moved == []
    assert not dry.traits.closes_with_reply


def test_it_reads_and_checks_what_the_real_desk_has(real: OneTicketDesk, dry: Desk) -> None:
    assert [stub.id for stub in dry.open_tickets()] == ["T-1"]
    assert [stub.id for stub in dry.open_tickets(changed_since=NOW)] == ["T-1 since"]
    assert dry.read("T-1") is real.ticket
    assert list(dry.check()) == list(real.check())
    assert dry.traits.name == "one"
