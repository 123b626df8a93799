"""Tickets made of real mails: threads, requesters, states, crashes, strangers."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from connectors.checks import Verdict
from connectors.desks.base import Attachment, Desk, Letter
from connectors.desks.mail_files import Place
from connectors.desks.mail_index import Entry, MailIndex
from connectors.desks.maildir import MaildirDesk
from connectors.desks.maildir_settings import MaildirSettings
from connectors.errors import ConnectorError, MisconfiguredError, PermanentError, TransientError, UncertainError
from connectors.testing.desk_suite import FILE, NOTE_REFERENCE, REFERENCE, TEXT
from rules.ticket import STOCKHOLM, Author, Requester
from tests.connectors.mailhouse import DESK_ADDRESS, MX, STAFF_ADDRESS, MailHouse, free, mail

LETTER = Letter(REFERENCE, TEXT, FILE)


@pytest.fixture
def house(tmp_path: Path) -> MailHouse:
    return MailHouse(tmp_path)


def answer(to: str = "<1@almglantan.example>", *, number: int = 2, sender: str = "larm@almglantan.example") -> bytes:
    return mail(
        "Ja tack.",
        sender=sender,
        subject="SV: Loggutdrag",
        message_id=f"<{number}@almglantan.example>",
        date=f"Tue, 10 Mar 2026 08:{number:02}:00 +0100",
        more=f"References: {to}",
    )


def reply(house: MailHouse, ticket_id: str, guard: Callable[[], None] = free) -> None:
    house.desk.reply(ticket_id, LETTER, to=house.desk.read(ticket_id).requester, guard=guard)


# -- threads -----------------------------------------------------------------------------------------------------------


def test_answers_join_the_ticket_whatever_order_they_come_in(house: MailHouse) -> None:
    house.deliver(answer())
    ticket_id = house.only()
    house.clock.advance(timedelta(minutes=1))
    house.deliver(mail())
    assert house.only() == ticket_id
    assert [m.subject for m in house.desk.read(ticket_id).messages] == ["Loggutdrag", "SV: Loggutdrag"]
    assert [stub.id for stub in house.connect().open_tickets()] == [ticket_id]


def test_the_nearest_known_ancestor_decides(house: MailHouse) -> None:
    house.deliver(mail())
    house.deliver(answer("<1@almglantan.example>\r\n <borta@annat.example>"))
    house.deliver(answer("<okand@annat.example>", number=3))
    assert len(list(house.desk.open_tickets())) == 2


def test_the_same_mail_delivered_twice_is_one(house: MailHouse) -> None:
    house.deliver(mail())
    house.deliver(b"Received: from b by c; Tue, 10 Mar 2026 08:05:00 +0100\r\n" + mail())
    ticket_id = house.only()
    assert len(house.desk.read(ticket_id).messages) == 1
    house.desk.close(ticket_id)
    assert not house.files("inbox")
    house.deliver(mail())
    assert not list(house.desk.open_tickets())


def test_a_form_that_always_writes_the_same_id_loses_no_order(house: MailHouse) -> None:
    house.deliver(mail("ett", message_id="<form@kommunen.example>"))
    house.clock.advance(timedelta(hours=1))
    house.deliver(mail("två", message_id="<form@kommunen.example>", date="Tue, 10 Mar 2026 09:00:00 +0100"))
    stubs = list(house.desk.open_tickets())
    assert [house.desk.read(stub.id).messages[0].body for stub in stubs] == ["ett", "två"]
    assert [stub.id for stub in house.connect().open_tickets()] == [stub.id for stub in stubs]


def test_clearing_away_an_old_order_of_such_a_form_gives_its_ticket_to_no_other(house: MailHouse) -> None:
    old = house.deliver(mail("ett", message_id="<form@kommunen.example>"))
    first = house.only()
    house.clock.advance(timedelta(hours=1))
    house.deliver(mail("två", message_id="<form@kommunen.example>", date="Tue, 10 Mar 2026 09:00:00 +0100"))
    (second,) = {stub.id for stub in house.desk.open_tickets()} - {first}
    reply(house, second)
    old.unlink()
    for desk in (house.desk, house.connect()):
        assert [stub.id for stub in desk.open_tickets()] == [second]
        assert desk.sightings(second, REFERENCE) == 1
        with pytest.raises(PermanentError):
            desk.read(first)


def test_a_form_whose_mails_refer_to_their_own_id_loses_no_order(house: MailHouse) -> None:
    for day in (9, 10):
        more = "References: <form@kommunen.example>"
        house.deliver(mail(message_id="<form@kommunen.example>", date=f"Tue, {day} Mar 2026 08:00:00 +0100", more=more))
    assert len(list(house.desk.open_tickets())) == 2


def test_a_letter_finds_the_mail_without_an_id_that_it_answered_when_that_comes_back(house: MailHouse) -> None:
    path = house.deliver(mail(message_id=""))
    ticket_id = house.only()
    reply(house, ticket_id)
    aside = path.rename(house.root / path.name)
    with pytest.raises(PermanentError):
        house.desk.read(ticket_id)
    aside.rename(path)
    assert house.desk.sightings(ticket_id, REFERENCE) == 1


def test_mails_without_an_id_are_tickets_that_keep_their_id(house: MailHouse) -> None:
    house.deliver(mail("ett", message_id=""))
    house.deliver(mail("två", message_id="trasig"))
    house.deliver(mail("tre", message_id=""))
    ids = [stub.id for stub in house.desk.open_tickets()]
    assert len(set(ids)) == 3
    house.desk.close(ids[0])
    assert house.connect().read(ids[0]).closed
    reply(house, ids[1])
    assert house.desk.sightings(ids[1], REFERENCE) == 1


def test_the_id_survives_moves_restores_and_other_programs(house: MailHouse) -> None:
    path = house.deliver(mail())
    ticket_id = house.only()
    path.rename(house.root / "inbox" / "cur" / f"{path.name}:2,FRS")
    assert house.only() == ticket_id
    assert house.desk.read(ticket_id).messages
    os.utime(house.root / "inbox" / "cur" / f"{path.name}:2,FRS", (1, 1))
    assert [stub.id for stub in house.connect().open_tickets()] == [ticket_id]


def test_references_that_bite_their_tails_end(house: MailHouse) -> None:
    house.deliver(mail(message_id="<a@x.example>", more="References: <b@x.example> <a@x.example>"))
    house.deliver(mail(message_id="<b@x.example>", more="In-Reply-To: <a@x.example>"))
    assert len(house.desk.read(house.only()).messages) == 2


def test_our_own_letter_that_comes_back_is_ours(house: MailHouse) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    reply(house, ticket_id)
    house.take_away()
    house.deliver(house.taken[0])
    assert [m.author for m in house.desk.read(ticket_id).messages] == [Author.REQUESTER, Author.BOT]
    assert house.desk.sightings(ticket_id, REFERENCE) == 1


def test_a_forged_reference_header_from_outside_is_not_ours(house: MailHouse) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    more = f"X-Lindesk-Reference: {REFERENCE}\nX-Lindesk-Ticket: {ticket_id}\nReferences: <1@almglantan.example>"
    house.deliver(mail(sender=DESK_ADDRESS, message_id="<9@x.example>", more=more))
    assert house.desk.sightings(ticket_id, REFERENCE) == 0
    assert [m.author for m in house.desk.read(ticket_id).messages] == [Author.REQUESTER, Author.STAFF]


# -- who asks ----------------------------------------------------------------------------------------------------------


def test_the_address_is_the_identity_and_names_and_reply_to_are_not(house: MailHouse) -> None:
    more = "Reply-To: annan@frammande.example\nSender: ombud@frammande.example"
    house.deliver(mail(sender='"annan@frammande.example" <Larm@Almglantan.Example>', more=more))
    requester = house.desk.read(house.only()).requester
    assert requester.address == "larm@almglantan.example"
    assert requester.user_id.startswith("m-")
    assert len(requester.user_id) == 14
    reply(house, house.only())
    house.take_away()
    assert b"frammande" not in house.taken[0]


def test_a_colleague_of_the_same_domain_may_go_on(house: MailHouse) -> None:
    house.deliver(mail())
    house.deliver(answer(sender="chef@almglantan.example"))
    requester = house.desk.read(house.only()).requester
    assert (requester.verified, requester.address) == (True, "chef@almglantan.example")


@pytest.mark.parametrize("sender", ["nagon@frammande.example", "a@almglantan.example, b@almglantan.example", ""])
def test_a_stranger_in_the_conversation_makes_nobody_of_the_requester(house: MailHouse, sender: str) -> None:
    house.deliver(mail())
    house.deliver(answer(sender=sender))
    house.deliver(answer(number=3))
    ticket_id = house.only()
    requester = house.desk.read(ticket_id).requester
    assert (requester.verified, requester.address) == (False, "")
    assert requester.user_id.startswith("u-")
    with pytest.raises(PermanentError):
        reply(house, ticket_id)


def test_dmarc_decides_where_it_is_asked_for(tmp_path: Path) -> None:
    house = MailHouse(tmp_path, sender_verification="dmarc", authserv_id=MX)
    forged = f"Authentication-Results: {MX}; dmarc=fail\nAuthentication-Results: {MX}; dmarc=pass"
    house.deliver(mail(more=forged))
    assert not house.desk.read(house.only()).requester.verified
    house.deliver(mail(message_id="<2@x.example>", more=f"Authentication-Results: {MX}; dmarc=pass"))
    assert [house.desk.read(stub.id).requester.verified for stub in house.desk.open_tickets()].count(True) == 1


def test_what_the_team_writes_is_the_desks(tmp_path: Path) -> None:
    house = MailHouse(tmp_path, staff_domains=[], staff_addresses=[STAFF_ADDRESS])
    house.deliver(mail())
    house.deliver(answer(sender=STAFF_ADDRESS))
    house.deliver(answer(number=3, sender="hemtjanst@kommunen.example"))
    authors = [m.author for m in house.desk.read(house.only()).messages]
    assert authors == [Author.REQUESTER, Author.STAFF, Author.REQUESTER]


def test_an_order_that_the_team_forwards_is_a_ticket_that_a_person_filed(house: MailHouse) -> None:
    house.deliver(mail(sender=STAFF_ADDRESS, subject="VB: Loggutdrag"))
    ticket = house.desk.read(house.only())
    assert ticket.newest_from_requester is not None
    assert ticket.requester.address == STAFF_ADDRESS


def test_an_order_in_the_desks_own_name_is_never_answered_to_the_desk(house: MailHouse) -> None:
    house.deliver(mail(sender=DESK_ADDRESS))
    assert not house.desk.read(house.only()).requester.verified
    with pytest.raises(PermanentError):
        house.desk.reply(house.only(), LETTER, to=Requester("x", address=DESK_ADDRESS), guard=free)


# -- times and texts ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "date", "received"),
    [
        ("Received: from a by b; Tue, 10 Mar 2026 07:30:00 +0000\nReceived: x; Mon, 9 Mar 2026 01:00:00 +0000",
         "Mon, 2 Mar 2026 08:00:00 +0100", datetime(2026, 3, 10, 8, 30, tzinfo=STOCKHOLM)),
        ("", "Mon, 9 Mar 2026 23:30:00 +0000", datetime(2026, 3, 10, 0, 30, tzinfo=STOCKHOLM)),
        ("", "Mon, 2 Mar 2099 08:00:00 +0100", datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM)),
        ("Received: sönderslagen", "inget datum", datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM)),
        ("", "Mon, 2 Mar 0001 08:00:00 -9959", datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM)),
    ],
)  # fmt: skip
def test_when_it_reached_the_desk(house: MailHouse, more: str, date: str, received: datetime) -> None:
    house.deliver(mail(more=more, date=date))
    assert house.desk.read(house.only()).messages[0].received.replace(microsecond=0) == received


def test_a_broken_mail_is_listed_and_the_others_go_on(house: MailHouse) -> None:
    house.deliver(b"", name="tom")
    house.deliver(b"From: a@b.example\r\n" + b"X: y\r\n" * 100_000, name="stor")
    house.deliver(mail())
    bodies, codes = [], []
    for stub in house.desk.open_tickets():
        try:
            bodies.append(house.desk.read(stub.id).messages[0].body)
        except PermanentError as error:
            codes.append(error.code)
    assert len(bodies) == 1
    assert sorted(codes) == ["mail.empty", "mail.too_large"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    st.one_of(
        st.binary(max_size=400),
        st.binary(max_size=400).map(lambda content: b"From: a@b.example\r\nMessage-ID: " + content),
        st.binary(max_size=200).map(lambda content: b"References: <" + content + b">\r\nSubject: " + content),
    )
)
def test_any_bytes_in_the_queue_are_a_ticket_or_a_permanent_error(house: MailHouse, content: bytes) -> None:
    path = house.deliver(content)
    desk = house.connect()
    (stub,) = desk.open_tickets()
    if content.strip():
        assert desk.read(stub.id).id == stub.id
    else:
        with pytest.raises(PermanentError):
            desk.read(stub.id)
    desk.note(stub.id, Letter(NOTE_REFERENCE, "Obs"), guard=free)
    assert desk.sightings(stub.id, NOTE_REFERENCE) == 1
    desk.close(stub.id)
    assert not path.exists()
    for folder in ("closed", "team", "sent"):
        for left in house.files(folder):
            left.unlink()


# -- states ------------------------------------------------------------------------------------------------------------


def test_closing_leaves_what_came_after_the_last_look(house: MailHouse) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    house.desk.read(ticket_id)
    house.deliver(answer())
    house.desk.close(ticket_id)
    assert house.only() == ticket_id
    assert not house.desk.read(ticket_id).closed
    house.desk.close(ticket_id)
    assert not list(house.desk.open_tickets())


@pytest.mark.parametrize("verb", ["close", "hand_over"])
def test_a_move_that_breaks_half_way_is_made_whole_by_repeating_it(house: MailHouse, verb: str) -> None:
    house.deliver(mail())
    house.deliver(answer())
    house.deliver(answer(number=3))
    ticket_id = house.only()
    whole, moves = Path.rename, []

    def breaks(path: Path, target: Path) -> Path:
        moves.append(target)
        if len(moves) == 2:
            raise OSError(errno.EIO, "sönder")
        return whole(path, target)

    with patch.object(Path, "rename", breaks), pytest.raises(TransientError):
        getattr(house.desk, verb)(ticket_id)
    assert len(house.desk.read(ticket_id).messages) == 3
    another = house.connect()
    assert not another.read(ticket_id).closed
    getattr(another, verb)(ticket_id)
    ticket = another.read(ticket_id)
    assert (ticket.closed, ticket.handed_over) == ((verb == "close"), (verb == "hand_over"))
    assert not house.files("inbox")


def test_what_comes_in_the_teams_ticket_is_moved_to_the_team(house: MailHouse) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    house.desk.hand_over(ticket_id)
    house.deliver(answer())
    assert house.desk.read(ticket_id).handed_over
    assert not list(house.desk.open_tickets())
    assert len(house.files("team")) == 2
    for path in house.files("team"):
        path.rename(house.root / "closed" / "cur" / path.name)
    house.deliver(answer(number=3))
    assert house.only() == ticket_id


def test_an_undeliverable_letter_is_seen_by_the_team(house: MailHouse) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    reply(house, ticket_id)
    house.desk.close(ticket_id)
    house.take_away()
    sent_id = message_from_bytes(house.taken[0], policy=default)["Message-ID"]
    body = "--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n--b\r\n"
    body += f"Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: {sent_id}\r\n--b--\r\n"
    kind = "Return-Path: <>\nContent-Type: multipart/report; report-type=delivery-status; boundary=b"
    house.deliver(mail(body, sender="MAILER-DAEMON@mx.example", message_id="<d@mx.example>", more=kind))
    assert not list(house.desk.open_tickets())
    assert house.desk.read(ticket_id).handed_over
    assert len(house.files("team")) == 2


def test_an_automatic_answer_to_a_closed_ticket_is_put_with_it(house: MailHouse) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    house.desk.close(ticket_id)
    house.deliver(answer().replace(b"Subject:", b"Auto-Submitted: auto-replied\r\nSubject:"))
    assert not list(house.desk.open_tickets())
    assert not house.files("inbox")
    assert house.desk.read(ticket_id).closed


def test_a_mail_of_another_category_is_left_where_it_lies(tmp_path: Path) -> None:
    house = MailHouse(tmp_path, subject_contains="LOGGUTDRAG")
    house.deliver(mail(subject="Nytt lösenord", message_id="<p@x.example>"))
    house.deliver(mail(subject="=?utf-8?q?Best=C3=A4ll_loggutdrag?="))
    ticket_id = house.only()
    house.desk.close(ticket_id)
    assert len(house.files("inbox")) == 1


def test_a_ticket_whose_mails_somebody_has_taken_away_is_gone(house: MailHouse) -> None:
    path = house.deliver(mail())
    ticket_id = house.only()
    reply(house, ticket_id)
    path.unlink()
    with pytest.raises(PermanentError) as caught:
        house.desk.read(ticket_id)
    assert caught.value.code == "desk.gone"


def test_a_mail_that_is_moved_while_it_is_read_is_found_again(house: MailHouse) -> None:
    path = house.deliver(mail())
    ticket_id = house.only()
    opened, whole = list[Path](), Path.open

    def moved_first(self: Path, mode: str = "r") -> object:
        if not opened and self == path:
            opened.append(self)
            path.rename(house.root / "inbox" / "cur" / f"{path.name}:2,S")
        return whole(self, mode)

    with patch.object(Path, "open", moved_first):
        assert house.desk.read(ticket_id).messages
    assert opened


def test_a_mail_that_was_delivered_to_the_inbox_and_to_its_folder_is_an_order(tmp_path: Path) -> None:
    house = MailHouse(tmp_path, folder="loggutdrag")
    house.deliver(mail())
    assert not list(house.desk.open_tickets())
    house.clock.advance(timedelta(seconds=1))
    house.deliver(mail(), to="inbox/loggutdrag")
    house.desk.close(house.only())
    assert len(house.files("closed")) == 2


@pytest.mark.parametrize("taken", [0, 1])
def test_of_a_mail_that_was_delivered_twice_the_team_may_take_either(house: MailHouse, taken: int) -> None:
    paths = []
    for _ in range(2):
        paths.append(house.deliver(mail()))
        house.clock.advance(timedelta(seconds=1))
    ticket_id = house.only()
    paths[taken].rename(house.root / "team" / "new" / paths[taken].name)
    assert house.desk.read(ticket_id).handed_over
    assert not list(house.desk.open_tickets())
    assert len(house.files("team")) == 2


# -- writing -----------------------------------------------------------------------------------------------------------


def test_a_reply_is_a_complete_mail(house: MailHouse) -> None:
    house.deliver(mail(subject="Re: SV: Loggutdrag"))
    house.deliver(answer())
    reply(house, house.only())
    house.take_away()
    sent = message_from_bytes(house.taken[0], policy=default)
    assert sent["Subject"] == "SV: Loggutdrag"
    assert sent["To"] == "larm@almglantan.example"
    assert sent["From"] == f"Lindesk <{DESK_ADDRESS}>"
    assert sent["In-Reply-To"] == "<2@almglantan.example>"
    assert sent["References"].split() == ["<1@almglantan.example>", "<2@almglantan.example>"]
    assert sent["Auto-Submitted"] == "auto-replied"
    assert sent["X-Auto-Response-Suppress"] == "All"
    assert sent["X-Lindesk-Reference"] == REFERENCE
    assert sent["Date"].datetime == house.clock.now()
    assert sent["Message-ID"].endswith("@kommunen.example>")
    assert not sent.defects
    assert max(map(len, house.taken[0].split(b"\r\n"))) <= 998
    assert b"\n" not in house.taken[0].replace(b"\r\n", b"")


def test_two_files_leave_in_one_mail(house: MailHouse) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    rows = "Enhet;Namn\r\nÅsen;Östen".encode("utf-8-sig")
    beside = Attachment("Loggutdrag-LU-1.csv", rows, "text/csv; charset=utf-8")
    letter = replace(LETTER, attachment=FILE, beside=(beside,))
    house.desk.reply(ticket_id, letter, to=house.desk.read(ticket_id).requester, guard=free)
    house.take_away()
    sent = message_from_bytes(house.taken[0], policy=default)
    files = {part.get_filename(): part.get_payload(decode=True) for part in sent.iter_attachments()}
    assert files == {FILE.file_name: FILE.content, beside.file_name: beside.content}


def test_nothing_of_an_extract_stays_in_the_desk(house: MailHouse) -> None:
    house.deliver(mail())
    reply(house, house.only())
    house.take_away()
    kept = [path.read_bytes() for path in house.root.rglob("*") if path.is_file()]
    assert len(kept) == 2
    assert not any(b"base64" in content for content in kept)
    assert house.desk.read(house.only()).messages[1].attachments == (FILE.file_name,)


@pytest.mark.parametrize(
    "subject",
    [
        "Logg\r\n X: y",
        "=?utf-8?q?Logg=0D=0ABcc=3A_annan=40frammande=2Eexample?=",
        "=?utf-8?q?Logg=E2=80=A8Bcc=3A_annan=40frammande=2Eexample?=",
        "å" * 2000,
        "=?utf-8?q?" + "=C3=A5" * 500 + "?=",
        "\x00\x08",
    ],
)
def test_no_mail_puts_a_header_into_ours(house: MailHouse, subject: str) -> None:
    evil = "<x@y.example>\r\n\tBcc: annan@frammande.example"
    house.deliver(mail(subject=subject, message_id=evil))
    house.deliver(mail(subject=subject, message_id=f"<{'a' * 400}@y.example>", more="References: <x@y.example>"))
    reply(house, house.only())
    house.take_away()
    sent = message_from_bytes(house.taken[0], policy=default)
    assert sent["Bcc"] is None
    assert sent["Cc"] is None
    assert sent["To"] == "larm@almglantan.example"
    assert len(sent["Subject"]) <= 160
    assert sent["References"] == "<x@y.example>"


def test_the_same_write_is_made_once(house: MailHouse) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    reply(house, ticket_id)
    reply(house, ticket_id)
    house.take_away()
    another = house.connect()
    another.reply(ticket_id, LETTER, to=another.read(ticket_id).requester, guard=free)
    house.take_away()
    assert len(house.taken) == 1


class CrashError(BaseException):
    """The process is gone: nothing after it runs, and nothing catches it on purpose."""


@pytest.mark.parametrize("verb", ["reply", "note"])
@pytest.mark.parametrize("at", range(1, 14))
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_a_crash_before_or_after_any_step_never_lies_about_the_write(
    house: MailHouse,
    verb: str,
    at: int,
    after: bool,  # noqa: FBT001  a parameter of the test
) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    requester = house.desk.read(ticket_id).requester
    steps, dead = list[object](), list[int]()

    def counted(original: Callable[..., object]) -> Callable[..., object]:
        def step(*args: object, **kwargs: object) -> object:
            if dead:
                raise CrashError  # the dead clean nothing up
            steps.append(original)
            if len(steps) == at and not after:
                dead.append(1)
                raise CrashError
            result = original(*args, **kwargs)
            if len(steps) == at:
                dead.append(1)
                raise CrashError
            return result

        return step

    def write(desk: MaildirDesk) -> None:
        if verb == "reply":
            desk.reply(ticket_id, LETTER, to=requester, guard=free)
        else:
            desk.note(ticket_id, LETTER, guard=free)

    patches = [
        patch("os.open", counted(os.open)),
        patch("os.fsync", counted(os.fsync)),
        patch.object(Path, "rename", counted(Path.rename)),
        patch.object(Path, "unlink", counted(Path.unlink)),
    ]
    assert isinstance(house.desk, MaildirDesk)
    for each in patches:
        each.start()
    try:
        write(house.desk)
    except CrashError:
        pass
    finally:
        for each in patches:
            each.stop()
    if not dead:
        assert at > len(steps)
    house.take_away()
    left = len(house.taken) if verb == "reply" else len(house.files("team"))
    another = house.connect()
    assert another.sightings(ticket_id, REFERENCE) == left
    assert isinstance(another, MaildirDesk)
    write(another)
    house.take_away()
    assert (len(house.taken) if verb == "reply" else len(house.files("team"))) == 1
    assert another.sightings(ticket_id, REFERENCE) == 1


def test_what_a_crashed_worker_left_is_swept(house: MailHouse) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    pending = house.root / ".pending" / "lindesk-x"
    record = house.root / "sent" / "new" / "lindesk-x"
    pending.write_bytes(b"x")
    record.write_bytes(f"X-Lindesk-Reference: {REFERENCE}\r\nX-Lindesk-Ticket: {ticket_id}\r\n\r\n".encode())
    house.only()
    assert pending.exists()
    assert house.desk.sightings(ticket_id, REFERENCE) == 0
    os.utime(pending, (1, 1))
    house.only()
    assert not pending.exists()
    assert not record.exists()


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.ENOSPC, TransientError),
        (errno.EDQUOT, TransientError),
        (errno.EIO, TransientError),
        (errno.EACCES, MisconfiguredError),
        (errno.EROFS, MisconfiguredError),
    ],
)
@pytest.mark.parametrize("step", ["write", "rename"])
def test_a_disk_that_fails_before_the_commit_has_surely_not_written(
    house: MailHouse, number: int, error: type[ConnectorError], step: str
) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    requester = house.desk.read(ticket_id).requester
    failing = patch("os.fsync" if step == "write" else "pathlib.Path.rename", side_effect=OSError(number, "asa@hem"))
    with failing, pytest.raises(error) as caught:
        house.desk.reply(ticket_id, LETTER, to=requester, guard=free)
    assert "asa@hem" not in str(caught.value)
    assert caught.value.__suppress_context__
    house.take_away()
    assert not house.taken
    assert house.desk.sightings(ticket_id, REFERENCE) == 0
    reply(house, ticket_id)
    house.take_away()
    assert len(house.taken) == 1


def test_a_disk_that_fails_after_the_commit_leaves_it_uncertain(house: MailHouse) -> None:
    house.deliver(mail())
    ticket_id = house.only()
    requester = house.desk.read(ticket_id).requester
    committed, whole = list[int](), os.fsync

    def fails_late(descriptor: int) -> None:
        if committed:
            raise OSError(errno.EIO, "sönder")
        whole(descriptor)

    with patch("os.fsync", fails_late), pytest.raises(UncertainError):
        house.desk.reply(ticket_id, LETTER, to=requester, guard=lambda: committed.append(1))
    assert house.desk.sightings(ticket_id, REFERENCE) == 1


# -- settings and check ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"rot": "/x"}, "rot"),
        ({"root": "relativ"}, "root"),
        ({"address": "ingen adress"}, "address"),
        ({"display_name": "Lin\ndesk"}, "display_name"),
        ({"sender_verification": "tro"}, "sender_verification"),
        ({"sender_verification": "dmarc"}, ""),
        ({"authserv_id": "mx.example"}, ""),
        ({"folder": "../annan"}, "folder"),
        ({"folder": "a", "subject_contains": "b"}, ""),
        ({"category_header": "X-Category"}, ""),
        ({"staff_domains": ["karin@kommunen.example"]}, "staff_domains"),
    ],
)
def test_settings_that_are_wrong_are_named_and_not_shown(house: MailHouse, wrong: dict[str, object], key: str) -> None:
    with pytest.raises(ValidationError) as caught:
        house.connect(**wrong)
    assert str(next(iter(caught.value.errors()[0]["loc"]), "")) == key
    assert not any(str(value) in str(caught.value) for value in wrong.values() if "@" in str(value))


def test_the_configuration_that_init_writes_is_understood(tmp_path: Path) -> None:
    written = {
        "root": str(tmp_path),
        "address": DESK_ADDRESS,
        "display_name": "Lindesk",
        "sender_verification": "upstream",
    }
    assert MaildirSettings.model_validate(written).display_name == "Lindesk"


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (lambda root: (root / "closed" / "new").rmdir(), "closed"),
        (lambda root: root.chmod(0o755), "desk folder"),
        (lambda root: root.rename(root.parent / "annan"), "desk folder"),
    ],
    ids=["missing", "open to all", "no root"],
)
def test_the_check_tells_what_is_wrong_with_a_remedy(
    tmp_path: Path, spoil: Callable[[Path], object], what: str
) -> None:
    root = tmp_path / "desk"
    root.mkdir()
    house = MailHouse(root)
    spoil(root)
    failed = [check for check in house.desk.check() if check.verdict is Verdict.FAILED]
    assert [check.what for check in failed] == [what]
    assert failed[0].remedy


def test_no_root_is_a_clear_error_and_nothing_is_made(tmp_path: Path) -> None:
    house = MailHouse(tmp_path)
    desk = house.connect(root=str(tmp_path / "finns-inte"))
    with pytest.raises(MisconfiguredError):
        list(desk.open_tickets())
    assert not (tmp_path / "finns-inte").exists()


# -- the index ---------------------------------------------------------------------------------------------------------


def test_a_mail_is_looked_at_once_however_many_rounds(house: MailHouse) -> None:
    for number in range(30):
        house.deliver(mail(message_id=f"<{number}@x.example>"))
    looked, whole = [], MailIndex._look_at

    def counted(index: MailIndex, place: object) -> object:
        looked.append(place)
        return whole(index, place)  # type: ignore[arg-type]  # passed through as it came

    with patch.object(MailIndex, "_look_at", counted):
        desk = house.connect()
        for _ in range(3):
            for stub in list(desk.open_tickets())[:5]:
                desk.read(stub.id)
                desk.close(stub.id)
    assert len(looked) == 30


def test_a_copy_that_told_of_another_mail_is_cleared_away(house: MailHouse) -> None:
    """Some list servers shorten References: of two deliveries of the same mail only one may join two threads."""
    house.deliver(mail(message_id="<order@x.example>"))
    house.clock.advance(timedelta(seconds=1))
    whole = house.deliver(mail(message_id="<answer@x.example>", more="References: <order@x.example>"))
    house.clock.advance(timedelta(seconds=1))
    house.deliver(mail(message_id="<answer@x.example>", more="References: <unknown@x.example>"))
    assert len(house.desk.read(house.only()).messages) == 2
    whole.unlink()
    assert len(_told(house.desk)) == 2
    assert _told(house.desk) == _told(house.connect())


def test_a_mail_is_seen_though_another_folder_could_not_be_listed(house: MailHouse) -> None:
    house.deliver(mail())
    gone = house.root / "closed" / "cur"
    gone.rmdir()
    with pytest.raises(MisconfiguredError):
        list(house.desk.open_tickets())
    gone.mkdir()
    assert house.only()


@pytest.mark.parametrize("cleared", ["new", "cur"])
def test_a_mail_that_was_restored_beside_itself_is_seen_as_long_as_one_is_there(house: MailHouse, cleared: str) -> None:
    restored = house.deliver(mail())
    seen = house.root / "inbox" / "cur" / f"{restored.name}:2,S"
    restored.rename(seen)
    ticket_id = house.only()
    restored.write_bytes(seen.read_bytes())
    assert house.only() == ticket_id
    (seen if cleared == "cur" else restored).unlink()
    assert house.only() == ticket_id


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["deliver", "team", "closed", "inbox", "copy", "delete", "flag", "close", "note"]),
            st.integers(0, 5),
            st.integers(0, 5),
        ),
        max_size=14,
    ),
    st.randoms(use_true_random=False),
)
def test_an_index_brought_up_to_date_knows_what_a_new_one_would(
    tmp_path: Path, steps: list[tuple[str, int, int]], order: Random
) -> None:
    house = MailHouse(Path(mkdtemp(dir=tmp_path)))
    whole = MailIndex._take_in

    def in_any_order(index: MailIndex, came: list[Place], gone: list[Entry]) -> None:
        came.sort(
            key=lambda place: place.file
        )  # as they come they stand as Python's sets have them: otherwise each run
        order.shuffle(came)
        whole(index, came, gone)

    desk = house.connect()
    with patch.object(MailIndex, "_take_in", in_any_order):
        for step in steps:
            _happens(house, desk, *step)
            assert _told(desk) == _told(house.connect())


def _happens(house: MailHouse, desk: Desk, act: str, one: int, other: int) -> None:
    house.clock.advance(timedelta(seconds=1))
    if act == "deliver":
        date = f"Tue, 10 Mar 2026 08:00:0{other % 2} +0100"
        house.deliver(mail(message_id=f"<{one}@x.example>", date=date, more=f"References: <{other}@x.example>"))
        return
    stubs = list(desk.open_tickets()) if act in {"close", "note"} else []
    files = [path for folder in ("inbox", "closed", "team") for path in house.files(folder)]
    if stubs and act == "close":
        desk.close(stubs[one % len(stubs)].id)
    elif stubs:
        desk.note(stubs[one % len(stubs)].id, Letter(f"LU-{other}", "Obs"), guard=free)
    if stubs or not files or act in {"close", "note"}:
        return
    path = files[one % len(files)]
    base = path.name.partition(":")[0]
    if act == "delete":
        path.unlink()
    elif act == "flag":
        path.rename(path.parent.parent / "cur" / f"{base}:2,{'FRS'[other % 3]}")
    elif act == "copy":
        copy = house.root / ("inbox", "closed", "team")[other % 3] / "new" / base
        copy.write_bytes(path.read_bytes())
    else:
        path.rename(house.root / act / "new" / base)


def _told(desk: object) -> list[tuple[str, str, str, int]]:
    assert isinstance(desk, MaildirDesk)
    stubs = list(desk.open_tickets())
    tickets = [desk.read(stub.id) for stub in stubs]
    return [
        (stub.id, stub.version, ticket.version, len(ticket.messages))
        for stub, ticket in zip(stubs, tickets, strict=True)
    ]
