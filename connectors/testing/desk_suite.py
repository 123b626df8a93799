"""The desk contract: what every desk must do, as tests. For authors of a connector for another desk.

Write a harness for your desk (`DeskHarness`: how its people file tickets, write and close) and let pytest run the
contract on it::

    from connectors.testing.desk_suite import DeskContract, DeskHarness

    class TestMyDesk(DeskContract):
        @pytest.fixture
        def harness(self) -> Iterator[DeskHarness]:
            yield MyHarness(...)

The tests need pytest and nothing else. Each has its ticket from the harness; the desk may hold others.
"""
# ruff: noqa: S101, PLR2004  a suite of tests is made of asserts and of expected values as they stand

import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from functools import partial
from typing import Protocol

import pytest

from connectors.checks import Verdict
from connectors.desks.base import Attachment, Desk, Letter
from connectors.errors import (
    ConnectorError,
    MisconfiguredError,
    PermanentError,
    StoppedError,
    TransientError,
    UncertainError,
)
from connectors.testing.bad_servers import agreeable_server, silent_server
from rules.ticket import Author, Message, Requester, Ticket

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
REFERENCE, OTHER_REFERENCE, NOTE_REFERENCE = "LU-7KQ4M2XP-B4TX9H", "LU-7KQ4M2XP-C5VW3K", "LU-7KQ4M2XP-N2NP6R"
FILE = Attachment(
    "loggutdrag-LU-7KQ4M2XP.xlsx", bytes(range(256)) * 40 + "\r\n.\r\nåäö–\n\n".encode() + b"\x00\r\r\n", XLSX
)
TEXT = "Hej!\n\nHär är ert loggutdrag. Åtta larm, därav två akutlarm – sex att fakturera.\n\nÄrende: LU-7KQ4M2XP\n"
_SAY_NOTHING = (
    (b"<html><body>Logga in</body></html>", "text/html"),
    (b"", "text/plain"),
    (b"{}", "application/json"),
    (b"[]", "application/json"),
    (b"null", "application/json"),
    (b'{"message": "Permission Denied"}', "application/json"),
    (b'["Permission Denied"]', "application/json"),
    (b'{"data": {}, "items": [], "total": 0}', "application/json"),
)
"""Contents of answers whose status is good, and what they call themselves."""
PLACES = "åäö ÅÄÖ é – ”Räksmörgås”"


class State(StrEnum):
    """Where a ticket lies, as the desk's people see it."""

    OPEN = "open"
    """In the bot's queue, or where it would be looked for."""
    CLOSED = "closed"
    TEAM = "team"
    """Open, with the team."""


@dataclass(frozen=True, slots=True)
class NewTicket:
    """A ticket to be filed."""

    body: str = field(default="Hej! Vi önskar ett loggutdrag över våra aktiva larm.", repr=False)
    subject: str = field(default="Beställ loggutdrag", repr=False)
    address: str = field(default="asa.ohman@almglantan.example", repr=False)
    name: str = field(default="Åsa Öhman", repr=False)
    html: bool = False
    """``body`` is HTML, and there is no plain text."""
    attachments: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
    in_category: bool = True
    automatic: bool = False
    """Written by a program, by its headers (RFC 3834)."""
    verified: bool = True
    """False: the desk cannot say who wrote it."""


@dataclass(frozen=True, slots=True)
class ReceivedLetter:
    """What came to the requester."""

    to: tuple[str, ...] = field(repr=False)
    """Every recipient, hidden ones too."""
    text: str = field(repr=False)
    files: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)


class DeskHarness(Protocol):
    """How the people around a desk behave; the desk itself is ``desk``."""

    @property
    def desk(self) -> Desk:
        """The desk under test."""
        ...

    @property
    def more_than_a_page(self) -> int:
        """So many tickets do not fit on one page of the desk's list."""
        ...

    def file(self, ticket: NewTicket) -> str:
        """File a ticket; its id."""
        ...

    def write(self, ticket_id: str, body: str, *, author: Author = Author.REQUESTER, automatic: bool = False) -> None:
        """The requester, or a person of the desk, writes in a ticket."""
        ...

    def close_as_staff(self, ticket_id: str) -> None:
        """A person of the team closes the ticket."""
        ...

    def state(self, ticket_id: str) -> State:
        """Where the ticket lies, by the desk's own view and not by ours."""
        ...

    def letters(self, ticket_id: str) -> Sequence[ReceivedLetter]:
        """What the requester has received from the desk in this ticket, oldest first."""
        ...

    def notes(self, ticket_id: str) -> Sequence[str]:
        """The internal notes that the team sees in the ticket, oldest first."""
        ...

    def pass_time(self, by: timedelta) -> None:
        """Let time pass, so that what is accepted shows, and "since" means something."""
        ...

    @property
    def closing_swallows(self) -> bool:
        """Closing hides also what has come since the ticket was last read; False where that keeps or opens it."""
        ...

    def without_queue(self) -> Desk:
        """The same desk, connected to a queue that does not exist."""
        ...

    def without_rights(self) -> Desk | None:
        """The same desk, where the bot may not write; None where that cannot be had here."""
        ...

    def at_address(self, url: str) -> Desk | None:
        """The same desk if it were at another address, its deadline a second; None where there is no network."""
        ...

    @property
    def secrets(self) -> Sequence[str]:
        """The credentials that the desk was given, as they must never be shown."""
        ...


class DeskContract:
    """The contract. Subclass it and bring a fixture ``harness``."""

    # -- the queue -----------------------------------------------------------------------------------------------------

    def test_every_open_ticket_of_the_category_is_listed_oldest_first(self, harness: DeskHarness) -> None:
        """Also beyond one page, each once."""
        filed = []
        for number in range(harness.more_than_a_page):
            filed.append(harness.file(NewTicket(body=f"Beställning nummer {number}")))
            harness.pass_time(timedelta(seconds=2))
        listed = [stub.id for stub in harness.desk.open_tickets() if stub.id in set(filed)]
        assert listed == filed

    def test_another_category_is_not_listed(self, harness: DeskHarness) -> None:
        """Tickets of other categories are others' business."""
        ours, other = harness.file(NewTicket()), harness.file(NewTicket(subject="Lösenord", in_category=False))
        listed = _ids(harness.desk)
        assert ours in listed
        assert other not in listed

    def test_the_incremental_sweep_lists_what_changed_since(self, harness: DeskHarness) -> None:
        """New tickets and new messages; the full sweep lists all."""
        old, answered = harness.file(NewTicket()), harness.file(NewTicket())
        harness.pass_time(timedelta(hours=2))
        since = _newest(harness.desk.read(harness.file(NewTicket(body="Vilken tid är det?")))).received
        harness.pass_time(timedelta(hours=2))
        new = harness.file(NewTicket())
        harness.write(answered, "Har ni sett min beställning?")
        changed = [stub.id for stub in harness.desk.open_tickets(changed_since=since + timedelta(hours=1))]
        assert new in changed
        assert answered in changed
        assert old not in changed
        assert {old, answered, new} <= _ids(harness.desk)

    def test_the_version_changes_when_the_requester_writes_and_only_by_a_change(self, harness: DeskHarness) -> None:
        """The bot looks anew at what has changed, and only at that."""
        ticket_id = harness.file(NewTicket())
        first = _versions(harness.desk)[ticket_id]
        read_first = harness.desk.read(ticket_id).version
        assert _versions(harness.desk)[ticket_id] == first
        assert harness.desk.read(ticket_id).version == read_first
        harness.pass_time(timedelta(seconds=2))
        harness.write(ticket_id, "Ta den 18 mars i stället.")
        assert _versions(harness.desk)[ticket_id] != first
        assert harness.desk.read(ticket_id).version != read_first

    def test_ticket_ids_are_short_stable_and_tell_nothing(self, harness: DeskHarness) -> None:
        """They stand in logs, in the trail and in the database."""
        ticket_id = harness.file(NewTicket())
        assert 0 < len(ticket_id) <= 80
        assert ticket_id.isascii()
        assert ticket_id.isprintable()
        assert "@" not in ticket_id
        assert harness.desk.read(ticket_id).id == ticket_id

    # -- reading -------------------------------------------------------------------------------------------------------

    def test_a_ticket_is_read_as_written(self, harness: DeskHarness) -> None:
        """Swedish letters in every field and in file names, the time, the verified requester."""
        files = (("Bilaga åäö 2026.pdf", b"%PDF-1.4 \x00\xff"),)
        body = f"Hej!\n\n{PLACES}\nPer den 16 mars, tack."
        ticket_id = harness.file(NewTicket(body=body, subject=f"Beställ loggutdrag {PLACES}", attachments=files))
        ticket = harness.desk.read(ticket_id)
        (message,) = ticket.messages
        assert message.body.strip() == body
        assert message.subject == f"Beställ loggutdrag {PLACES}"
        assert message.attachments == ("Bilaga åäö 2026.pdf",)
        assert message.author is Author.REQUESTER
        assert not message.automatic
        assert message.received.utcoffset() in {timedelta(hours=1), timedelta(hours=2)}
        assert (ticket.closed, ticket.handed_over) == (False, False)
        assert ticket.requester.verified
        assert ticket.requester.address == "asa.ohman@almglantan.example"
        assert ticket.requester.user_id
        assert "@" not in ticket.requester.user_id

    def test_html_alone_is_read_as_text(self, harness: DeskHarness) -> None:
        """No tags, no styles; lines stay lines."""
        html = (
            "<html><head><style>p{}</style></head><body><p>Hej &amp; h&aring;!</p><p>Per den<b> 16 mars</b></p></body>"
        )
        lines = _newest(harness.desk.read(harness.file(NewTicket(body=html, html=True)))).body.split("\n")
        assert [line.strip() for line in lines if line.strip()] == ["Hej & hå!", "Per den 16 mars"]

    def test_the_conversation_tells_who_wrote_what(self, harness: DeskHarness) -> None:
        """Requester, staff and bot, oldest first."""
        ticket_id = harness.file(NewTicket(body="Ett loggutdrag, tack."))
        harness.pass_time(timedelta(minutes=1))
        harness.write(ticket_id, "Vi tittar på det.", author=Author.STAFF)
        harness.pass_time(timedelta(minutes=1))
        _reply(harness, ticket_id, Letter(REFERENCE, TEXT))
        harness.pass_time(timedelta(minutes=1))
        harness.write(ticket_id, "Tack!")
        ticket = harness.desk.read(ticket_id)
        authors = [Author.REQUESTER, Author.STAFF, Author.BOT, Author.REQUESTER]
        assert [message.author for message in ticket.messages] == authors
        assert "sex att fakturera" in ticket.messages[2].body
        assert "Tack!" in ticket.messages[3].body
        assert len({message.id for message in ticket.messages}) == 4

    def test_a_requester_that_the_desk_cannot_verify_is_nobody(self, harness: DeskHarness) -> None:
        """And nothing is sent to it."""
        ticket_id = harness.file(NewTicket(verified=False))
        requester = harness.desk.read(ticket_id).requester
        assert not requester.verified
        with pytest.raises(PermanentError):
            harness.desk.reply(ticket_id, Letter(REFERENCE, TEXT), to=requester, guard=_free)
        assert not harness.letters(ticket_id)

    def test_what_a_program_wrote_is_marked(self, harness: DeskHarness) -> None:
        """An automatic answer is no person's answer, and does not open a closed ticket."""
        ticket_id = harness.file(NewTicket())
        harness.pass_time(timedelta(seconds=2))
        harness.write(ticket_id, "Jag är på semester till den 3 augusti.", automatic=True)
        ticket = harness.desk.read(ticket_id)
        assert [message.automatic for message in ticket.messages] == [False, True]
        assert ticket.newest_from_requester == ticket.messages[0]
        harness.desk.close(ticket_id)
        harness.write(ticket_id, "Jag är fortfarande på semester.", automatic=True)
        assert ticket_id not in _ids(harness.desk)

    # -- writing -------------------------------------------------------------------------------------------------------

    def test_a_reply_reaches_the_requester_and_nobody_else_whole(self, harness: DeskHarness) -> None:
        """Text and file as they were given, byte for byte."""
        ticket_id = harness.file(NewTicket())
        _reply(harness, ticket_id, Letter(REFERENCE, TEXT, FILE))
        letters = harness.letters(ticket_id)
        assert len(letters) == 1
        letter = letters[0]
        assert letter.to == ("asa.ohman@almglantan.example",)
        assert TEXT.strip() in letter.text.replace("\r\n", "\n")
        assert REFERENCE in letter.text
        assert letter.files == ((FILE.file_name, FILE.content),)

    def test_notes_are_for_the_team_and_replies_for_the_requester(self, harness: DeskHarness) -> None:
        """Neither is taken for the other; a note is no part of the conversation, and leaves the ticket where it is."""
        ticket_id = harness.file(NewTicket())
        harness.desk.note(ticket_id, Letter(NOTE_REFERENCE, "Obs: två rader av okänd sort."), guard=_free)
        _reply(harness, ticket_id, Letter(REFERENCE, TEXT))
        notes = harness.notes(ticket_id)
        assert len(notes) == 1
        assert "två rader av okänd sort" in notes[0]
        assert len(harness.letters(ticket_id)) == 1
        assert [message.author for message in harness.desk.read(ticket_id).messages] == [Author.REQUESTER, Author.BOT]
        assert harness.state(ticket_id) is State.OPEN
        assert ticket_id in _ids(harness.desk)

    def test_our_references_are_found_again(self, harness: DeskHarness) -> None:
        """Each in its ticket, of replies and of notes, also when the ticket is closed or with the team."""
        ticket_id, other = harness.file(NewTicket()), harness.file(NewTicket())
        assert harness.desk.sightings(ticket_id, REFERENCE) == 0
        _reply(harness, ticket_id, Letter(REFERENCE, TEXT, FILE))
        harness.desk.note(ticket_id, Letter(NOTE_REFERENCE, "Anteckning"), guard=_free)
        harness.pass_time(harness.desk.traits.visible_within)
        for change in (_nothing, harness.desk.close, harness.desk.hand_over):
            change(ticket_id)
            assert harness.desk.sightings(ticket_id, REFERENCE) == 1
            assert harness.desk.sightings(ticket_id, NOTE_REFERENCE) == 1
            assert harness.desk.sightings(ticket_id, OTHER_REFERENCE) == 0
            assert harness.desk.sightings(ticket_id, REFERENCE[:-1]) == 0
        assert harness.desk.sightings(other, REFERENCE) == 0

    def test_a_quoted_reference_is_not_ours(self, harness: DeskHarness) -> None:
        """The requester quotes our letter, staff writes a reference by hand: neither counts."""
        ticket_id = harness.file(NewTicket())
        _reply(harness, ticket_id, Letter(REFERENCE, TEXT))
        harness.pass_time(harness.desk.traits.visible_within)
        quoted = "\n".join(f"> {line}" for line in harness.letters(ticket_id)[0].text.splitlines())
        harness.write(ticket_id, f"Tack!\n\n{quoted}\n\n{REFERENCE} {OTHER_REFERENCE}")
        harness.write(ticket_id, f"Se {OTHER_REFERENCE}", author=Author.STAFF)
        assert harness.desk.sightings(ticket_id, REFERENCE) == 1
        assert harness.desk.sightings(ticket_id, OTHER_REFERENCE) == 0

    def test_reply_and_close(self, harness: DeskHarness) -> None:
        """In one call where the desk can, else in two."""
        ticket_id = harness.file(NewTicket())
        in_one = harness.desk.traits.closes_with_reply
        _reply(harness, ticket_id, Letter(REFERENCE, TEXT, FILE, close=in_one))
        if not in_one:
            assert harness.state(ticket_id) is State.OPEN
            harness.desk.close(ticket_id)
        assert harness.state(ticket_id) is State.CLOSED
        assert harness.desk.read(ticket_id).closed
        assert ticket_id not in _ids(harness.desk)
        assert len(harness.letters(ticket_id)) == 1

    @pytest.mark.parametrize("verb", ["reply", "note"])
    def test_the_guard_stops_a_write(self, harness: DeskHarness, verb: str) -> None:
        """Asked once, just before; where it says stop nothing has left, and the next try is free."""
        ticket_id = harness.file(NewTicket())
        requester = harness.desk.read(ticket_id).requester
        asked = []

        def stop() -> None:
            asked.append(1)
            raise StoppedError("The case is not ours.", remedy="Another goes on.", code="test.stopped")

        def write(guard: Callable[[], None]) -> None:
            if verb == "reply":
                harness.desk.reply(ticket_id, Letter(REFERENCE, TEXT, FILE), to=requester, guard=guard)
            else:
                harness.desk.note(ticket_id, Letter(REFERENCE, TEXT), guard=guard)

        with pytest.raises(StoppedError):
            write(stop)
        assert len(asked) == 1
        harness.pass_time(harness.desk.traits.visible_within)
        assert harness.desk.sightings(ticket_id, REFERENCE) == 0
        assert not harness.letters(ticket_id)
        assert not harness.notes(ticket_id)
        write(_free)
        harness.pass_time(harness.desk.traits.visible_within)
        assert harness.desk.sightings(ticket_id, REFERENCE) == 1

    # -- the life of a ticket ------------------------------------------------------------------------------------------

    def test_closing_may_be_repeated(self, harness: DeskHarness) -> None:
        """Also where a person was first."""
        ticket_id = harness.file(NewTicket())
        harness.desk.read(ticket_id)
        harness.desk.close(ticket_id)
        version = harness.desk.read(ticket_id).version
        harness.desk.close(ticket_id)
        assert harness.state(ticket_id) is State.CLOSED
        assert harness.desk.read(ticket_id).version == version

    def test_what_comes_between_reading_and_closing_is_not_lost(self, harness: DeskHarness) -> None:
        """The ticket shows it after the closing; and where the desk can, it stays open or is brought up again."""
        ticket_id = harness.file(NewTicket())
        harness.desk.read(ticket_id)
        harness.pass_time(timedelta(seconds=2))
        harness.write(ticket_id, "Förresten: per den 18 mars.")
        harness.desk.close(ticket_id)
        ticket = harness.desk.read(ticket_id)
        assert "per den 18 mars" in _newest(ticket).body
        assert ticket.closed is harness.closing_swallows
        assert (ticket_id in _ids(harness.desk)) is not harness.closing_swallows
        harness.desk.close(ticket_id)
        assert harness.state(ticket_id) is State.CLOSED
        assert ticket_id not in _ids(harness.desk)

    def test_handing_over_may_be_repeated(self, harness: DeskHarness) -> None:
        """The ticket stays open, with the team, and what comes in it is the team's."""
        ticket_id = harness.file(NewTicket())
        harness.desk.hand_over(ticket_id)
        harness.desk.hand_over(ticket_id)
        assert harness.state(ticket_id) is State.TEAM
        ticket = harness.desk.read(ticket_id)
        assert (ticket.closed, ticket.handed_over) == (False, True)
        assert ticket_id not in _ids(harness.desk)
        harness.pass_time(timedelta(seconds=2))
        harness.write(ticket_id, "Hur går det?")
        assert ticket_id not in _ids(harness.desk)
        assert harness.state(ticket_id) is State.TEAM
        assert harness.desk.read(ticket_id).handed_over
        assert "Hur går det?" in _newest(harness.desk.read(ticket_id)).body

    def test_a_person_who_closes_is_seen(self, harness: DeskHarness) -> None:
        """In what is read, in the version, and in the queue."""
        ticket_id = harness.file(NewTicket())
        before = harness.desk.read(ticket_id)
        harness.close_as_staff(ticket_id)
        after = harness.desk.read(ticket_id)
        assert (before.closed, after.closed) == (False, True)
        assert before.version != after.version
        assert ticket_id not in _ids(harness.desk)

    def test_the_requester_opens_a_closed_ticket_again(self, harness: DeskHarness) -> None:
        """The same ticket, with all that was said before."""
        ticket_id = harness.file(NewTicket())
        _reply(harness, ticket_id, Letter(REFERENCE, TEXT, FILE))
        harness.desk.close(ticket_id)
        harness.pass_time(timedelta(days=1))
        harness.write(ticket_id, "Ett till, per den 20 mars.")
        assert ticket_id in _ids(harness.desk)
        ticket = harness.desk.read(ticket_id)
        assert not ticket.closed
        assert [message.author for message in ticket.messages] == [Author.REQUESTER, Author.BOT, Author.REQUESTER]
        assert harness.desk.sightings(ticket_id, REFERENCE) == 1
        harness.desk.close(ticket_id)
        assert harness.state(ticket_id) is State.CLOSED

    # -- what goes wrong -----------------------------------------------------------------------------------------------

    def test_an_unknown_ticket_is_a_clear_error_for_every_verb(self, harness: DeskHarness) -> None:
        """Permanent: a person must see where it went."""
        known = harness.desk.read(harness.file(NewTicket())).requester
        for attempt in _every_verb(harness.desk, "999999999", known):
            with pytest.raises(PermanentError) as caught:
                attempt()
            _tells_clearly(caught.value)

    def test_an_unknown_queue_is_a_clear_error(self, harness: DeskHarness) -> None:
        """Never an empty queue that looks like a quiet day."""
        desk = harness.without_queue()
        with pytest.raises(MisconfiguredError) as caught:
            list(desk.open_tickets())
        _tells_clearly(caught.value)
        failed = [check for check in desk.check() if check.verdict is Verdict.FAILED]
        assert failed
        assert all(check.remedy for check in failed)

    def test_missing_rights_are_a_clear_error(self, harness: DeskHarness) -> None:
        """And nothing has been written."""
        ticket_id = harness.file(NewTicket())
        requester = harness.desk.read(ticket_id).requester
        desk = harness.without_rights()
        if desk is None:
            pytest.skip("this desk cannot be had without rights here")
        with pytest.raises(MisconfiguredError) as caught:
            desk.reply(ticket_id, Letter(REFERENCE, TEXT, FILE), to=requester, guard=_free)
        _tells_clearly(caught.value)
        assert not harness.letters(ticket_id)
        assert any(check.verdict is Verdict.FAILED for check in desk.check())

    def test_a_server_that_never_answers_is_given_up(self, harness: DeskHarness) -> None:
        """Listing, reading, writing and the check all end by the deadline, and say what was the matter."""
        known = harness.desk.read(harness.file(NewTicket())).requester
        with silent_server() as url:
            desk = harness.at_address(url)
            if desk is None:
                return
            assert desk.traits.gives_up_within == timedelta(seconds=1)
            read, _, reply, *_ = _every_verb(desk, "1", known)
            for attempt in (partial(_ids, desk), read, reply):
                with pytest.raises((TransientError, UncertainError)) as caught:
                    attempt()
                _tells_clearly(caught.value, harness.secrets)
            assert any(check.verdict is Verdict.FAILED for check in desk.check())

    def test_a_yes_that_says_nothing_is_never_taken_for_an_answer(self, harness: DeskHarness) -> None:
        """A page to log in at, an error inside 200 or 201: no verb takes it for done, none for an empty queue."""
        known = harness.desk.read(harness.file(NewTicket())).requester
        for content, media_type in _SAY_NOTHING:
            with agreeable_server(content, media_type) as url:
                desk = harness.at_address(url)
                if desk is None:
                    return
                calls: Iterable[Callable[[], object]] = (partial(_ids, desk), *_every_verb(desk, "1", known))
                for attempt in calls:
                    with pytest.raises(ConnectorError) as caught:
                        attempt()
                    _tells_clearly(caught.value, harness.secrets)
                checks = desk.check()
                assert any(check.verdict is Verdict.FAILED for check in checks), content
                _tells_nothing(map(repr, checks), harness.secrets)

    def test_a_sound_desk_passes_its_own_check(self, harness: DeskHarness) -> None:
        """And says what it found, without personal data."""
        harness.file(NewTicket())
        checks = harness.desk.check()
        assert checks
        assert all(check.verdict is not Verdict.FAILED for check in checks), checks
        _tells_nothing(map(repr, checks))

    def test_nothing_shown_holds_personal_data(self, harness: DeskHarness) -> None:
        """A repr ends in tracebacks and logs."""
        ticket_id = harness.file(NewTicket(attachments=(("Åsa Öhman.pdf", b"%PDF"),)))
        letter = Letter(REFERENCE, "Hej Åsa Öhman!", Attachment(FILE.file_name, "Almgläntan".encode(), XLSX))
        ticket = harness.desk.read(ticket_id)
        _reply(harness, ticket_id, letter)
        stubs = list(harness.desk.open_tickets())
        shown = (ticket, ticket.messages, ticket.requester, letter, stubs, harness.desk)
        _tells_nothing(map(repr, shown), harness.secrets)


# -- small things ------------------------------------------------------------------------------------------------------


def _reply(harness: DeskHarness, ticket_id: str, letter: Letter) -> None:
    """Read, then reply, as the bot does; wait until it shows."""
    harness.desk.reply(ticket_id, letter, to=harness.desk.read(ticket_id).requester, guard=_free)
    harness.pass_time(harness.desk.traits.visible_within)


def _every_verb(desk: Desk, ticket_id: str, to: Requester) -> Iterable[Callable[[], object]]:
    return (
        lambda: desk.read(ticket_id),
        lambda: desk.sightings(ticket_id, REFERENCE),
        lambda: desk.reply(ticket_id, Letter(REFERENCE, TEXT), to=to, guard=_free),
        lambda: desk.note(ticket_id, Letter(REFERENCE, TEXT), guard=_free),
        lambda: desk.close(ticket_id),
        lambda: desk.hand_over(ticket_id),
    )


def _tells_clearly(error: ConnectorError, secrets: Sequence[str] = ()) -> None:
    """A problem, a remedy and a code, and nothing of anybody."""
    assert error.problem
    assert error.remedy
    assert error.code == error.code.lower()
    assert " " not in error.code
    _tells_nothing(("".join(traceback.format_exception(error)),), secrets)


def _tells_nothing(shown: Iterable[str], secrets: Sequence[str] = ()) -> None:
    personal = ("almglantan", "Öhman", "loggutdrag över våra", "aktiva larm", "Almgläntan", *secrets)
    for text in shown:
        assert not [each for each in personal if each.lower() in text.lower()]


def _ids(desk: Desk) -> set[str]:
    return {stub.id for stub in desk.open_tickets()}


def _versions(desk: Desk) -> dict[str, str]:
    return {stub.id: stub.version for stub in desk.open_tickets()}


def _newest(ticket: Ticket) -> Message:
    newest = ticket.newest_from_requester
    assert newest is not None
    return newest


def _free() -> None:
    """A guard that lets everything through."""


def _nothing(_ticket_id: str) -> None:
    """No change."""
