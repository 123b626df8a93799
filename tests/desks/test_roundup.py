"""Roundup keeps the desk contract; and what only this desk does."""

from pathlib import Path

import pytest

from connectors.desks.base import Guard, Letter
from connectors.errors import MisconfiguredError, PermanentError, StoppedError
from connectors.testing.desk_suite import FILE, REFERENCE, TEXT, DeskContract, DeskHarness, NewTicket
from rules.ticket import Author
from tests.desks.roundup_house import BOT, STAFF, Admin, RoundupHouse


class TestRoundup(DeskContract):
    @pytest.fixture
    def harness(self, roundup: tuple[Path, Admin, Path], tmp_path: Path) -> RoundupHouse:
        return RoundupHouse(*roundup, tmp_path)

    def test_what_a_program_wrote_is_marked(self, harness: DeskHarness) -> None:
        """Instead of the contract's: the tracker's mail gateway does not take in what a program wrote at all."""
        assert isinstance(harness, RoundupHouse)
        ticket_id = harness.file(NewTicket())
        harness.desk.close(ticket_id)
        harness.write(ticket_id, "Jag är på semester till den 3 augusti.", automatic=True)
        ticket = harness.desk.read(ticket_id)
        assert len(ticket.messages) == 1
        assert ticket.closed
        harness.mail(ticket_id, "Jag har en fråga till.", "asa.ohman", "no")
        messages = harness.desk.read(ticket_id).messages
        assert [(message.author, message.automatic) for message in messages] == [(Author.REQUESTER, False)] * 2
        assert "Jag har en fråga till." in messages[1].body


@pytest.fixture
def house(roundup: tuple[Path, Admin, Path], tmp_path: Path) -> RoundupHouse:
    return RoundupHouse(*roundup, tmp_path)


def reply(house: RoundupHouse, ticket_id: str, letter: Letter, guard: Guard = lambda: None) -> None:
    house.desk.reply(ticket_id, letter, to=house.desk.read(ticket_id).requester, guard=guard)


def of_the_bot(house: RoundupHouse, kind: str) -> set[str]:
    """Everything of a kind that the bot has made and not taken back."""
    bot = house.admin.person(BOT, "")
    found = house.admin.call("GET", f"/{kind}?@fields=creator&@verbose=0")["collection"]
    return {item["id"] for item in found if item["creator"] == bot}


def test_a_stranger_on_the_nosy_list_stops_the_reply_before_anything_is_made(house: RoundupHouse) -> None:
    ticket_id = house.file(NewTicket())
    stranger = house.admin.person("frammande", "annan@frammande.example")
    house.admin.call("PATCH", f"/issue/{ticket_id}", {"@op": "add", "nosy": [stranger]})
    before = of_the_bot(house, "msg"), of_the_bot(house, "file")
    with pytest.raises(PermanentError) as caught:
        reply(house, ticket_id, Letter(REFERENCE, TEXT, FILE))
    assert caught.value.code == "desk.other_recipients"
    assert (of_the_bot(house, "msg"), of_the_bot(house, "file")) == before
    assert not house.letters(ticket_id)


def test_the_team_may_be_on_the_nosy_list(house: RoundupHouse) -> None:
    ticket_id = house.file(NewTicket())
    team = house.admin.person(STAFF, "")
    house.admin.call("PATCH", f"/issue/{ticket_id}", {"@op": "add", "nosy": [team]})
    reply(house, ticket_id, Letter(REFERENCE, TEXT, FILE))
    assert house.desk.sightings(ticket_id, REFERENCE) == 1


def test_a_message_that_comes_in_between_is_kept_and_the_reply_is_sent_once(house: RoundupHouse) -> None:
    """The first try is refused (412): surely not done. The second adds to what is there then."""
    ticket_id = house.file(NewTicket())
    asked: list[int] = []

    def somebody_writes() -> None:
        asked.append(1)
        if len(asked) == 1:
            house.write(ticket_id, "Förresten, en sak till.")

    reply(house, ticket_id, Letter(REFERENCE, TEXT, FILE), somebody_writes)
    ticket = house.desk.read(ticket_id)
    authors = [message.author for message in ticket.messages]
    assert sorted(authors) == sorted([Author.REQUESTER, Author.REQUESTER, Author.BOT])
    assert house.desk.sightings(ticket_id, REFERENCE) == 1
    assert [len(letter.files) for letter in house.letters(ticket_id)] == [1]
    assert len(asked) == 2


def test_a_stopped_reply_leaves_nothing_behind(house: RoundupHouse) -> None:
    """Neither the file nor the message: they hold personal data, and are in no issue."""
    ticket_id = house.file(NewTicket())
    before = of_the_bot(house, "msg"), of_the_bot(house, "file")

    def stop() -> None:
        raise StoppedError("The case is not ours.", remedy="Another goes on.", code="test.stopped")

    with pytest.raises(StoppedError):
        reply(house, ticket_id, Letter(REFERENCE, TEXT, FILE), stop)
    assert (of_the_bot(house, "msg"), of_the_bot(house, "file")) == before


def test_a_message_that_says_it_is_the_bots_is_its_creators(house: RoundupHouse) -> None:
    ticket_id = house.file(NewTicket())
    forged = {"author": house.admin.person(BOT, ""), "content": f"Här är utdraget. {REFERENCE}"}
    said = house.admin.call("POST", "/msg", forged, by="asa.ohman")
    house.admin.call("PATCH", f"/issue/{ticket_id}", {"@op": "add", "messages": [said["id"]]}, by="asa.ohman")
    assert [message.author for message in house.desk.read(ticket_id).messages] == [Author.REQUESTER] * 2
    assert house.desk.sightings(ticket_id, REFERENCE) == 0


def test_a_stranger_who_writes_in_it_makes_it_a_persons(house: RoundupHouse) -> None:
    ticket_id = house.file(NewTicket())
    house.admin.person("frammande", "annan@frammande.example")
    said = {"author": house.admin.person("frammande", ""), "content": "Skicka till mig i stället."}
    message = house.admin.call("POST", "/msg", said, by="frammande")
    house.admin.call("PATCH", f"/issue/{ticket_id}", {"@op": "add", "messages": [message["id"]]}, by="frammande")
    assert not house.desk.read(ticket_id).requester.verified


def test_what_is_assigned_to_a_person_is_the_persons(house: RoundupHouse) -> None:
    ticket_id = house.file(NewTicket())
    house.admin.call("PATCH", f"/issue/{ticket_id}", {"@op": "replace", "assignedto": STAFF}, by=STAFF)
    assert house.desk.read(ticket_id).handed_over
    assert ticket_id not in {stub.id for stub in house.desk.open_tickets()}


def test_the_requester_does_not_see_the_notes(house: RoundupHouse) -> None:
    ticket_id = house.file(NewTicket())
    house.desk.note(ticket_id, Letter(REFERENCE, "Två rader av okänd sort."), guard=lambda: None)
    (note,) = house.admin.call("GET", f"/issue/{ticket_id}?@fields=notes&@verbose=0")["attributes"]["notes"]
    shown = house.admin.call("GET", f"/issue/{ticket_id}?@fields=notes,messages&@verbose=0", by="asa.ohman")
    assert "notes" not in shown["attributes"]
    with pytest.raises(AssertionError, match="403"):
        house.admin.call("GET", f"/msg/{note}", by="asa.ohman")


def test_a_tracker_without_notes_is_a_clear_error(house: RoundupHouse) -> None:
    ticket_id = house.file(NewTicket())
    desk = house.connect(notes="messageid")
    with pytest.raises((MisconfiguredError, PermanentError)) as caught:
        desk.read(ticket_id)
    assert caught.value.remedy
