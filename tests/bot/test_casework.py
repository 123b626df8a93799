"""The straight line, as the routine tells it: from a ticket to its reply, and what may come in between."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from connectors.testing.simulated_desk import Fault, Injected, Standing, Verb
from connectors.testing.simulated_platform import Fault as PlatformFault
from connectors.testing.simulated_platform import Listed
from lindesk_bot.audit.chain import verify
from lindesk_bot.workbook import Workbook, WorkbookFacts
from rules.extract import Extract, Sort
from rules.lifecycle import State
from rules.reading import Reason
from rules.ticket import STOCKHOLM, Author
from tests.bot.deskwork import DAGNY, MONDAY_MORNING, OWN_ROWS, STRANGER, Deskwork

ORDER = "Hej!\n\nVi behöver ett loggutdrag så snart som möjligt.\n\nMed vänlig hälsning\nDagny Fors"
WEDNESDAY_ORDER = "Hej!\nVi önskar ett loggutdrag den 18 mars 2026.\nMvh Dagny Fors"
WEDNESDAY_AT_8 = datetime(2026, 3, 18, 8, 0, tzinfo=STOCKHOLM)


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Deskwork]:
    made = Deskwork(tmp_path)
    yield made
    assert verify(made.books.trail()).holds
    made.books.close()


def test_an_order_without_a_date_is_answered_at_once_with_the_extract_and_closed(bot: Deskwork, tmp_path: Path) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    bot.round()
    (reply,) = bot.replies(ticket)
    assert reply.to == "dagny@exempel.example"
    assert bot.case(ticket).reference in reply.text
    assert bot.desk.standing(ticket) is Standing.CLOSED
    assert bot.case(ticket).state is State.CLOSED
    assert reply.file is not None
    (tmp_path / "sent.xlsx").write_bytes(reply.file.content)
    cells = [
        str(cell.value) for sheet in openpyxl.load_workbook(tmp_path / "sent.xlsx") for row in sheet for cell in row
    ]
    assert any("Ada Exempelsson" in cell for cell in cells)
    assert not any("Cecilia" in cell for cell in cells), "another provider's customer"


def test_every_step_is_in_the_trail_and_the_intent_stands_before_what_left(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    bot.round()
    assert bot.actions(ticket) == [
        "case.opened",
        "case.decided",
        "extract.intended",
        "extract.sent",
        "case.closed",
    ]  # fmt: skip
    (delivered,) = bot.books.deliveries_of(bot.case(ticket))
    assert (delivered["customers"], delivered["akutlarm"], delivered["billable"]) == (3, 1, 2)


def test_a_later_day_is_confirmed_waited_for_and_answered_on_that_day(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, WEDNESDAY_ORDER)
    bot.round()
    (booking,) = bot.replies(ticket)
    assert "18 mars 2026" in booking.text
    assert booking.file is None
    assert bot.case(ticket).state is State.WAITING
    bot.round(datetime(2026, 3, 18, 7, 59, tzinfo=STOCKHOLM))
    assert len(bot.replies(ticket)) == 1, "not before its hour"
    bot.round(WEDNESDAY_AT_8)
    assert bot.replies(ticket)[1].file is not None
    assert bot.case(ticket).delivered == (date(2026, 3, 18),)
    assert bot.case(ticket).state is State.CLOSED


def test_a_saturday_is_refused_with_its_neighbours_and_the_answer_continues_the_case(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, "Hej! Loggutdrag per 2026-03-21 tack.\n\n/Dagny")
    bot.round()
    (refusal,) = bot.replies(ticket)
    assert "lördag" in refusal.text
    assert "fredag 20 mars 2026" in refusal.text
    assert "måndag 23 mars 2026" in refusal.text
    assert bot.case(ticket).state is State.ASKING
    bot.desk.write(ticket, "Då tar vi fredag den 20 mars i stället.\n\n/Dagny")
    bot.later(hours=1)
    assert bot.case(ticket).booked == (date(2026, 3, 20),)


def test_who_does_not_answer_is_reminded_and_then_a_person_takes_it(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, "Hej! Vi vill ha ett loggutdrag i slutet av april.\n\nDagny")
    bot.round()
    bot.round(datetime(2026, 3, 19, 8, 0, tzinfo=STOCKHOLM))
    assert bot.case(ticket).reminded
    assert len(bot.replies(ticket)) == 2
    bot.round(datetime(2026, 3, 24, 8, 0, tzinfo=STOCKHOLM))
    assert bot.case(ticket).state is State.HANDED_OVER
    assert bot.desk.standing(ticket) is Standing.TEAM
    assert len(bot.desk.notes(ticket)) == 1


def test_a_thank_you_after_the_answer_is_closed_without_a_word(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    bot.round()
    bot.desk.write(ticket, "Tack så mycket!\n\nDagny")
    bot.later(hours=2)
    assert len(bot.replies(ticket)) == 1
    assert bot.desk.standing(ticket) is Standing.CLOSED
    assert bot.actions(ticket)[-1] == "case.nothing_new"


def test_a_new_order_in_an_answered_ticket_is_an_order_of_its_own(bot: Deskwork) -> None:
    # The bot reads its own letter: that it asks "stämmer något inte?" must not hide that it brought the extract.
    ticket = bot.desk.file(DAGNY, "Hej! Loggutdrag per 2026-03-16, tack.\n\nDagny")
    bot.round()
    bot.desk.write(ticket, "Hej igen! Det har hänt en del, så nu behöver vi ett nytt loggutdrag.\n\nDagny")
    bot.later(hours=26)
    assert len(bot.replies(ticket)) == 2
    assert bot.desk.standing(ticket) is Standing.CLOSED


def test_a_complaint_about_the_extract_is_for_a_person(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    bot.round()
    bot.desk.write(ticket, "Hej! Det fattas minst tre kunder i listan som ni skickade.\n\nDagny")
    bot.later(hours=2)
    case = bot.case(ticket)
    assert case.state is State.HANDED_OVER
    assert case.reason is Reason.OTHER_MATTER
    assert bot.desk.standing(ticket) is Standing.TEAM


def test_nothing_leaves_for_an_unknown_requester(bot: Deskwork) -> None:
    ticket = bot.desk.file(STRANGER, ORDER)
    bot.round()
    assert [reply.file for reply in bot.replies(ticket)] == [None]
    assert bot.platform.orders == []
    assert bot.desk.standing(ticket) is Standing.TEAM


def test_a_booking_is_taken_back_in_its_ticket(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, WEDNESDAY_ORDER)
    bot.round()
    bot.desk.write(ticket, "Hej, vi behöver inte loggutdraget längre. Avbeställ det, tack.\n\nDagny")
    bot.later(hours=1)
    bot.round(WEDNESDAY_AT_8)
    assert [reply.file for reply in bot.replies(ticket)] == [None, None]
    assert bot.case(ticket).state is State.CANCELLED


def test_a_person_who_answers_meanwhile_stops_the_extract(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, WEDNESDAY_ORDER)
    bot.round()
    bot.desk.write(ticket, "Hej! Vi ringer dig om det här.", author=Author.STAFF)
    bot.round(WEDNESDAY_AT_8)
    assert bot.platform.orders == []
    assert bot.case(ticket).state is State.HANDED_OVER


def test_a_ticket_that_a_person_closes_stays_closed(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, WEDNESDAY_ORDER)
    bot.round()
    bot.desk.close_by_person(ticket)
    bot.round(WEDNESDAY_AT_8)
    assert len(bot.replies(ticket)) == 1
    assert bot.desk.standing(ticket) is Standing.CLOSED
    assert bot.desk.notes(ticket) == ()


def test_a_message_that_comes_while_the_extract_is_taken_is_read_before_anything_leaves(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    build = bot.performer.build

    def building(extract: Extract, facts: WorkbookFacts) -> Workbook:
        bot.performer.build = build  # only the first time
        bot.desk.write(ticket, "Avbeställ loggutdraget, tack.")
        return build(extract, facts)

    bot.performer.build = building
    bot.round()
    assert [reply.file for reply in bot.replies(ticket)] == [None], "the confirmation that it was taken back"
    assert bot.case(ticket).state is State.CANCELLED


def test_a_row_of_an_unknown_sort_leaves_the_ticket_with_the_team(bot: Deskwork) -> None:
    unknown = replace(OWN_ROWS[3], device="X-1", sort=Sort.UNKNOWN)
    bot.platform.show(map(Listed, (*OWN_ROWS, unknown)))
    ticket = bot.desk.file(DAGNY, ORDER)
    bot.round()
    assert bot.replies(ticket)[0].file is not None
    assert len(bot.desk.notes(ticket)) == 1
    assert bot.desk.standing(ticket) is Standing.TEAM


def test_a_platform_that_is_down_delays_the_answer_and_after_two_hours_the_team_is_told(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    bot.platform.inject(PlatformFault.DOWN)
    bot.round()
    for _ in range(13):
        bot.later(minutes=15)
    assert bot.replies(ticket) == []
    assert len(bot.desk.notes(ticket)) == 1
    bot.platform.heal()
    bot.later(minutes=15)
    assert bot.replies(ticket)[0].file is not None


def test_a_day_that_passed_while_the_platform_was_down_is_not_answered_with_a_later_one(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, WEDNESDAY_ORDER)
    bot.round()
    bot.platform.inject(PlatformFault.DOWN)
    bot.round(WEDNESDAY_AT_8)
    bot.platform.heal()
    bot.round(datetime(2026, 3, 19, 8, 0, tzinfo=STOCKHOLM))
    assert [reply.file for reply in bot.replies(ticket)] == [None, None]
    assert bot.case(ticket).state is State.HANDED_OVER


def test_a_shrunken_list_parks_the_case_until_a_person_accepts_it(bot: Deskwork) -> None:
    first = bot.desk.file(DAGNY, ORDER)
    bot.round()
    assert bot.case(first).state is State.CLOSED
    bot.platform.show(map(Listed, OWN_ROWS[:1]))
    second = bot.desk.file(DAGNY, ORDER)
    bot.later(hours=1)
    assert bot.case(second).state is State.PARKED
    assert len(bot.desk.notes(second)) == 1
    bot.books.retry(bot.case(second).reference, accept_shrunken=True, now=bot.clock.now())
    bot.later(minutes=1)
    assert bot.case(second).state is State.CLOSED


def test_the_order_that_is_due_first_is_answered_first_after_downtime(bot: Deskwork) -> None:
    friday = bot.desk.file(DAGNY, "Hej! Vi önskar loggutdrag den 20 mars 2026.\n\nDagny")
    wednesday = bot.desk.file(DAGNY, WEDNESDAY_ORDER)
    bot.round()
    answered: list[str] = []
    reply = bot.desk.reply

    def replying(ticket_id: str, *args: object, **more: object) -> None:
        answered.append(ticket_id)
        reply(ticket_id, *args, **more)  # type: ignore[arg-type]

    bot.desk.reply = replying  # type: ignore[method-assign]
    bot.round(datetime(2026, 3, 20, 9, 0, tzinfo=STOCKHOLM))  # down since Monday
    assert answered == [wednesday, friday]
    assert bot.case(wednesday).state is State.HANDED_OVER, "its day has passed: said so, not answered with Friday"
    assert bot.case(friday).state is State.CLOSED


def test_a_closing_that_fails_is_tried_again_without_replying_again(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    bot.desk.inject(Verb.CLOSE, Injected(Fault.REFUSE))
    bot.round()
    assert bot.case(ticket).state is State.REPLIED
    bot.later(minutes=2)
    assert bot.case(ticket).state is State.CLOSED
    assert len(bot.replies(ticket)) == 1


def test_one_bad_ticket_does_not_stop_the_others(bot: Deskwork) -> None:
    bad = bot.desk.file(DAGNY, ORDER)
    bot.desk.inject(Verb.READ, Injected(Fault.REJECT))
    good = bot.desk.file(DAGNY, ORDER)
    bot.round()
    assert bot.case(bad).state is State.PARKED
    assert bot.case(good).state is State.CLOSED


def test_a_reply_and_its_closing_are_one_call_where_the_desk_can(tmp_path: Path) -> None:
    bot = Deskwork(tmp_path, closes_with_reply=True)
    ticket = bot.desk.file(DAGNY, ORDER)
    bot.round()
    assert bot.desk.standing(ticket) is Standing.CLOSED
    assert bot.desk.calls[Verb.CLOSE] == 0
    assert bot.case(ticket).state is State.CLOSED
    bot.books.close()


def test_a_past_day_is_answered_where_the_platform_keeps_history(tmp_path: Path) -> None:
    bot = Deskwork(tmp_path, keeps_history=True)
    bot.platform.show(map(Listed, OWN_ROWS), day=date(2026, 3, 13))
    ticket = bot.desk.file(DAGNY, "Hej, kan vi få loggutdrag per den 13 mars 2026?\n\nDagny")
    bot.round()
    assert bot.platform.orders[-1].as_of == date(2026, 3, 13)
    assert bot.case(ticket).delivered == (date(2026, 3, 13),)
    assert bot.clock.now() == MONDAY_MORNING
    bot.books.close()
