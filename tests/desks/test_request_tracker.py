"""Request Tracker keeps the desk contract, its category a queue or a custom field; and what only this desk does."""

import random
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from urllib.parse import quote

import pytest

from connectors.checks import Verdict
from connectors.desks.base import Attachment, Letter
from connectors.errors import MisconfiguredError, PermanentError, UncertainError
from connectors.testing.desk_suite import FILE, OTHER_REFERENCE, REFERENCE, TEXT, XLSX, DeskContract, NewTicket, State
from rules.ticket import Author
from tests.desks.rt_admin import BOT, BOT_PASSWORD, QUEUE, STAFF, Admin, Tokens
from tests.desks.rt_house import CATEGORIES, RequestTrackerHouse


class TestRequestTracker(DeskContract):
    @pytest.fixture(params=sorted(CATEGORIES))
    def harness(
        self, request: pytest.FixtureRequest, request_tracker: tuple[Path, Admin, Tokens], tmp_path: Path
    ) -> RequestTrackerHouse:
        return RequestTrackerHouse(*request_tracker, tmp_path, **CATEGORIES[request.param])


@pytest.fixture
def house(request_tracker: tuple[Path, Admin, Tokens], tmp_path: Path) -> RequestTrackerHouse:
    return RequestTrackerHouse(*request_tracker, tmp_path, **CATEGORIES["queue"])


def mail(text: str, subject: str) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject
    message.set_content(text)
    return message


def bytes_of_a_file(size: int) -> bytes:
    return random.Random(size).randbytes(size)  # noqa: S311  any bytes will do, the same each time


def reply(house: RequestTrackerHouse, ticket_id: str, letter: Letter) -> None:
    house.desk.reply(ticket_id, letter, to=house.desk.read(ticket_id).requester, guard=lambda: None)


# -- what the desk does to a file --------------------------------------------------------------------------------------


def test_a_file_that_the_desk_cut_off_is_never_taken_for_an_answer_nor_sent_again(house: RequestTrackerHouse) -> None:
    """The server says 201; its limit on attachments (300 000 bytes in base64 here) shows only when one looks."""
    ticket_id = house.file(NewTicket())
    letter = Letter(REFERENCE, TEXT, Attachment(FILE.file_name, bytes_of_a_file(400_000), XLSX))
    with pytest.raises(UncertainError) as uncertain:
        reply(house, ticket_id, letter)
    assert "file" in uncertain.value.problem
    for desk in (house.desk, house.connect()):  # also after a crash: the letter itself tells what its file must be
        with pytest.raises(PermanentError) as caught:
            desk.sightings(ticket_id, REFERENCE)
        assert caught.value.code == "desk.damaged"
        assert desk.sightings(ticket_id, OTHER_REFERENCE) == 0
    assert len(house.letters(ticket_id)) == 1


def test_a_file_just_below_the_limit_arrives_whole(house: RequestTrackerHouse) -> None:
    ticket_id = house.file(NewTicket())
    content = bytes_of_a_file(200_000)
    reply(house, ticket_id, Letter(REFERENCE, TEXT, Attachment(FILE.file_name, content, XLSX)))
    assert house.letters(ticket_id)[0].files == ((FILE.file_name, content),)
    assert house.connect().sightings(ticket_id, REFERENCE) == 1


# -- who gets it -------------------------------------------------------------------------------------------------------


def test_a_ticket_with_a_cc_gets_no_reply(house: RequestTrackerHouse) -> None:
    ticket_id = house.file(NewTicket())
    house.as_staff("PUT", f"/ticket/{ticket_id}", {"Cc": ["annan@frammande.example"]})
    with pytest.raises(PermanentError) as caught:
        reply(house, ticket_id, Letter(REFERENCE, TEXT, FILE))
    assert caught.value.code == "desk.other_recipients"
    assert not house.letters(ticket_id)


def test_a_requestor_who_came_after_the_reading_gets_no_reply(house: RequestTrackerHouse) -> None:
    ticket_id = house.file(NewTicket())
    requester = house.desk.read(ticket_id).requester
    two = ["asa.ohman@almglantan.example", "annan@frammande.example"]
    house.as_staff("PUT", f"/ticket/{ticket_id}", {"Requestor": two})
    with pytest.raises(PermanentError):
        house.desk.reply(ticket_id, Letter(REFERENCE, TEXT, FILE), to=requester, guard=lambda: None)
    assert not house.desk.read(ticket_id).requester.verified
    assert not house.letters(ticket_id)


@pytest.mark.parametrize(
    ("sender", "verified"),
    [("kollega@almglantan.example", True), ("annan@frammande.example", False)],
)
def test_a_colleague_may_write_in_the_ticket_and_a_stranger_makes_it_a_persons(
    house: RequestTrackerHouse,
    sender: str,
    verified: bool,  # noqa: FBT001  a column of the table above
) -> None:
    ticket_id = house.file(NewTicket())
    house.mail(mail("Ta den 18 mars.", f"Re: [lab #{ticket_id}] Order"), Address("", addr_spec=sender), QUEUE)
    ticket = house.desk.read(ticket_id)
    assert [message.author for message in ticket.messages] == [Author.REQUESTER] * 2
    assert ticket.requester.verified is verified


def test_a_mail_that_calls_itself_the_bots_is_a_strangers(house: RequestTrackerHouse) -> None:
    ticket_id = house.file(NewTicket())
    bot = Address("Boten", addr_spec=f"{BOT}@lab.example")
    house.mail(mail(f"Här är utdraget. {REFERENCE}", f"Re: [lab #{ticket_id}] Order"), bot, QUEUE, verified=False)
    ticket = house.desk.read(ticket_id)
    assert [message.author for message in ticket.messages] == [Author.REQUESTER] * 2
    assert not ticket.requester.verified
    assert house.desk.sightings(ticket_id, REFERENCE) == 0


@pytest.mark.parametrize(("way", "verified"), [("upstream", True), ("login", False)])
def test_who_proves_a_sender_is_a_setting(house: RequestTrackerHouse, way: str, verified: bool) -> None:  # noqa: FBT001  as above
    ticket_id = house.file(NewTicket(verified=False))
    desk = house.connect(sender_verification=way, authserv_id=None)
    assert desk.read(ticket_id).requester.verified is verified


def test_a_ticket_that_staff_files_for_somebody_is_the_requesters_and_proved_by_the_login(
    house: RequestTrackerHouse,
) -> None:
    order = {
        "Queue": QUEUE,
        "Subject": "Order",
        "Requestor": "larm@exempel-hemtjanst.example",
        "Content": "Utdrag, tack.",
    }
    house.as_staff("POST", "/ticket", order)
    ticket = house.connect(sender_verification="login", authserv_id=None).read(house.admin.newest())
    assert ticket.messages[0].author is Author.REQUESTER
    assert ticket.requester.verified
    assert ticket.requester.address == "larm@exempel-hemtjanst.example"


def test_the_organisation_is_the_desks_and_believed_by_a_setting(house: RequestTrackerHouse) -> None:
    address = "anna@almglantan.example"
    ticket_id = house.file(NewTicket(address=address))
    house.admin.call("PUT", f"/user/{quote(address)}", json={"Organization": "Almgläntan åäö AB"})
    assert house.desk.read(ticket_id).requester.organisation == "Almgläntan åäö AB"
    assert house.connect(organisation="none").read(ticket_id).requester.organisation == ""


def test_a_user_name_that_is_no_address_is_the_requesters_id(house: RequestTrackerHouse) -> None:
    person = {"Name": "almglantan-larm", "EmailAddress": "larm@almglantan.example"}
    house.admin.call("POST", "/user", json=person)
    ticket_id = house.file(NewTicket(address="larm@almglantan.example"))
    assert house.desk.read(ticket_id).requester.user_id == "almglantan-larm"


# -- where a ticket lies -----------------------------------------------------------------------------------------------


def test_a_merged_ticket_is_the_teams_and_its_messages_are_in_the_other(house: RequestTrackerHouse) -> None:
    one, other = house.file(NewTicket(body="Ett utdrag, tack.")), house.file(NewTicket(body="Och ett till."))
    reply(house, one, Letter(REFERENCE, TEXT))
    house.as_staff("PUT", f"/ticket/{one}", {"MergeInto": int(other)})
    ticket = house.desk.read(one)
    assert (ticket.id, ticket.handed_over) == (one, True)
    assert house.desk.sightings(other, REFERENCE) == 1
    texts = [message.body.strip() for message in house.desk.read(other).messages]
    assert {"Ett utdrag, tack.", "Och ett till."} <= set(texts)
    with pytest.raises(PermanentError):
        house.desk.reply(one, Letter(OTHER_REFERENCE, TEXT), to=ticket.requester, guard=lambda: None)
    house.desk.close(one)
    assert house.state(other) is State.OPEN
    assert {stub.id for stub in house.desk.open_tickets()} & {one, other} == {other}


def test_what_a_person_owns_is_the_persons(house: RequestTrackerHouse) -> None:
    ticket_id = house.file(NewTicket())
    house.as_staff("PUT", f"/ticket/{ticket_id}", {"Owner": STAFF})
    assert house.desk.read(ticket_id).handed_over
    assert ticket_id not in {stub.id for stub in house.desk.open_tickets()}


@pytest.mark.parametrize("way", [{"hand_over_status": "stalled"}, {"hand_over_owner": STAFF}])
def test_a_ticket_is_handed_over_by_status_or_owner(house: RequestTrackerHouse, way: dict[str, str]) -> None:
    ticket_id = house.file(NewTicket())
    desk = house.connect(hand_over_queue=None, **way)
    desk.hand_over(ticket_id)
    desk.hand_over(ticket_id)
    ticket = desk.read(ticket_id)
    assert (ticket.handed_over, ticket.closed) == (True, False)
    assert ticket_id not in {stub.id for stub in desk.open_tickets()}


def test_a_status_that_the_desk_refuses_with_200_is_an_error(house: RequestTrackerHouse) -> None:
    ticket_id = house.file(NewTicket())
    desk = house.connect(closed_status="avslutat", closed_statuses=["avslutat", "resolved"])
    with pytest.raises(MisconfiguredError) as caught:
        desk.close(ticket_id)
    assert caught.value.code == "desk.not_changed"


def test_a_category_field_that_the_queue_does_not_have_is_an_error(house: RequestTrackerHouse) -> None:
    desk = house.connect(category_field="Finns inte", category_value="Loggutdrag")
    with pytest.raises(MisconfiguredError) as caught:
        list(desk.open_tickets())
    assert caught.value.code == "desk.no_category"


# -- how the bot logs in -----------------------------------------------------------------------------------------------


def test_a_session_cookie_serves_as_well_as_a_token(house: RequestTrackerHouse) -> None:
    ticket_id = house.file(NewTicket())
    desk = house.connect(token=None, password=house.secret("bot.password", BOT_PASSWORD))
    desk.reply(ticket_id, Letter(REFERENCE, TEXT, FILE), to=desk.read(ticket_id).requester, guard=lambda: None)
    desk.close(ticket_id)
    assert len(house.letters(ticket_id)) == 1
    assert desk.wire.session.made["POST logging in"] == 1


@pytest.mark.parametrize("kind", ["token", "password"])
def test_wrong_credentials_are_a_clear_error_that_does_not_tell_them(house: RequestTrackerHouse, kind: str) -> None:
    wrong = house.secret("wrong", "1-99-" + "0" * 32)
    desk = house.connect(**{"token": None, kind: wrong})
    with pytest.raises(MisconfiguredError) as caught:
        list(desk.open_tickets())
    assert caught.value.code == "desk.unauthorised"
    assert "0" * 32 not in str(caught.value)
    failed = [check for check in desk.check() if check.verdict is Verdict.FAILED]
    assert failed
    assert failed[0].remedy
