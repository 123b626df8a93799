"""The acts: what is tried again and what never, what the guard stops, and that a fault stays with its case."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from connectors.errors import StoppedError
from connectors.platforms.base import ExtractOrder
from connectors.testing.simulated_desk import Fault, Injected, Verb
from connectors.testing.simulated_platform import SimulatedPlatform
from lindesk_bot import casework
from lindesk_bot.effects import CloseTicket, Effect, HandOverTicket, Now, ReadTicket, Record, Steps, ask
from lindesk_bot.errors import LostClaimError, StoreError
from rules.extract import Extract
from rules.lifecycle import State
from tests.bot.deskwork import DAGNY, MONDAY_MORNING, OTHER_ROW, OWN_ROWS, PROVIDER, Deskwork

ORDER = "Hej!\n\nVi behöver ett loggutdrag så snart som möjligt.\n\nMed vänlig hälsning\nDagny Fors"


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Deskwork]:
    made = Deskwork(tmp_path)
    yield made
    made.books.close()


def steps_to(effect: Effect[Any]) -> Steps[Any]:
    return (yield from ask(effect))


def test_a_read_is_tried_three_times_within_a_visit(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    for _ in range(2):
        bot.desk.inject(Verb.READ, Injected(Fault.REFUSE))
    read = bot.performer.perform(steps_to(ReadTicket(ticket)))
    assert getattr(read, "id", "") == ticket
    assert len(bot.slept) == 2
    assert bot.slept[1] > 0.5


def test_a_short_retry_after_is_waited_out_and_a_long_one_left_to_a_later_visit(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    bot.desk.inject(Verb.READ, Injected(Fault.RATE_LIMIT, timedelta(seconds=4)))
    bot.performer.perform(steps_to(ReadTicket(ticket)))
    assert bot.slept[0] >= 4
    bot.slept.clear()
    bot.desk.inject(Verb.READ, Injected(Fault.RATE_LIMIT, timedelta(seconds=40)))
    bot.round()
    assert bot.slept == []
    assert bot.case(ticket).wake_at == MONDAY_MORNING + timedelta(minutes=1)


def test_a_write_is_never_repeated_within_a_visit(bot: Deskwork) -> None:
    bot.desk.file(DAGNY, ORDER)
    bot.desk.inject(Verb.REPLY, Injected(Fault.REFUSE))
    bot.round()
    assert bot.desk.calls[Verb.REPLY] == 1


@pytest.mark.parametrize("effect", [CloseTicket, HandOverTicket])
def test_who_has_lost_a_case_neither_closes_nor_hands_over_its_ticket(
    bot: Deskwork, effect: type[CloseTicket | HandOverTicket]
) -> None:
    bot.desk.file(DAGNY, ORDER)
    bot.books.take_in("1000", "1", "LU-AAAAAAAA", MONDAY_MORNING)
    case = bot.books.claim(MONDAY_MORNING, 600)
    assert case is not None
    bot.books.release(case)
    assert bot.books.claim(MONDAY_MORNING, 600) is not None, "another worker has it now"
    with pytest.raises(StoppedError):
        bot.performer.perform(steps_to(effect(case)))
    assert bot.desk.calls[Verb.CLOSE] == bot.desk.calls[Verb.HAND_OVER] == 0


def test_rows_of_another_providers_unit_are_never_sent(bot: Deskwork) -> None:
    class Careless(SimulatedPlatform):
        def take_extract(self, order: ExtractOrder, *, now: datetime) -> Extract:
            del order
            return Extract(PROVIDER.id, (*OWN_ROWS, OTHER_ROW), now, "", None, 5, 5)

    bot.performer.platform = Careless()
    ticket = bot.desk.file(DAGNY, ORDER)
    bot.round()
    assert bot.replies(ticket) == []
    assert (bot.case(ticket).state, bot.case(ticket).trouble) == (State.PARKED, "platform.foreign_rows")


def test_a_fault_of_the_program_parks_its_case_and_tells_the_team(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    with mock.patch.object(casework, "read", side_effect=RuntimeError("what a ticket says")):
        bot.round()
    assert (bot.case(ticket).state, bot.case(ticket).trouble) == (State.PARKED, "internal.RuntimeError")
    assert len(bot.desk.notes(ticket)) == 1


def test_a_fault_in_a_case_that_another_worker_has_taken_meanwhile_does_not_touch_it(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)

    def taken_and_broken(_ticket: object) -> object:
        reference = bot.case(ticket).reference
        bot.books.hand_over(reference, now=bot.clock.now())  # a person takes it from the bot
        bot.books.retry(reference, accept_shrunken=False, now=bot.clock.now())  # and another worker goes on with it
        assert bot.books.claim(bot.clock.now(), 600) is not None
        raise RuntimeError

    with mock.patch.object(casework, "read", taken_and_broken):
        bot.round()
    assert bot.case(ticket).state is State.RECEIVED
    assert bot.desk.notes(ticket) == ()


def test_books_that_cannot_be_written_end_the_round_and_let_the_case_go(bot: Deskwork) -> None:
    bot.desk.file(DAGNY, ORDER)
    with (
        mock.patch.object(bot.books, "record", side_effect=StoreError("Full.", remedy="Free space.")),
        pytest.raises(StoreError),
    ):
        bot.round()
    assert bot.desk.calls[Verb.REPLY] == 0
    assert bot.books.claim(bot.clock.now(), 600) is not None, "not held until its lease runs out"


def test_a_round_that_is_dropped_half_way_leaves_the_case_to_its_lease(bot: Deskwork) -> None:
    """As in a crash: nothing is tidied up that a dead process could not tidy up."""
    bot.desk.file(DAGNY, ORDER)
    walk = bot.performer.walk()
    for stop in walk:
        if isinstance(stop.act, Record) and stop.done:
            break
    walk.close()
    assert bot.books.claim(bot.clock.now(), 600) is None


def test_a_walk_stops_before_and_after_each_act(bot: Deskwork) -> None:
    bot.desk.file(DAGNY, ORDER)
    stops = [stop for stop in bot.performer.walk() if not isinstance(stop.act, str)]
    assert [stop.done for stop in stops] == [False, True] * (len(stops) // 2)
    assert all(before.act is after.act for before, after in zip(stops[::2], stops[1::2], strict=True))


def test_without_the_desk_no_case_is_claimed(bot: Deskwork) -> None:
    for _ in range(8):
        bot.desk.file(DAGNY, ORDER)
    bot.round()
    bot.desk.file(DAGNY, ORDER)
    for _ in range(60):
        bot.desk.inject(Verb.LIST, Injected(Fault.REFUSE))
    for _ in range(8):
        bot.later(seconds=10)
    asked = bot.desk.calls[Verb.LIST]
    bot.later(seconds=10)
    assert bot.performer.desk_circuit.rests
    assert bot.desk.calls[Verb.LIST] == asked


def test_an_unknown_effect_is_a_fault_of_the_program(bot: Deskwork) -> None:
    with pytest.raises(TypeError, match="nobody performs Effect"):
        bot.performer.perform(steps_to(Effect()))
    assert bot.performer.perform(steps_to(Now())) == MONDAY_MORNING


def test_who_has_lost_the_case_stops_without_a_word(bot: Deskwork) -> None:
    ticket = bot.desk.file(DAGNY, ORDER)
    with mock.patch.object(bot.books, "record", side_effect=LostClaimError) as record:
        bot.round()
    assert record.call_count < 30, "a case that is lost again and again does not keep the round from ending"
    assert bot.replies(ticket) == []
    assert bot.desk.notes(ticket) == ()
    bot.round()
    assert len(bot.replies(ticket)) == 1, "and at the next round somebody has it again"
