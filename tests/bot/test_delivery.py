"""Sending, step by step, with nothing but its effects: what is asked for, in which order, and what is left undone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.desks.base import DeskTraits, Letter
from connectors.errors import ConnectorError, PermanentError, StoppedError, TransientError, UncertainError
from lindesk_bot.cases import Case, Delivered, Receipt, Write, WriteState
from lindesk_bot.delivery import (
    MOST_NOTES,
    CaseInHand,
    Outgoing,
    ParkError,
    WaitError,
    kept_in_trail,
    send_once,
)
from lindesk_bot.delivery import _numbers as told
from lindesk_bot.effects import CountSightings, Effect, FindWrite, Now, Record, Recorded, SendNote, SendReply
from lindesk_bot.errors import LostClaimError
from rules.extract import Count
from rules.lifecycle import State
from rules.ticket import Requester
from tests.bot.deskwork import posting

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
TRAITS = DeskTraits("simulated", False, timedelta(seconds=30), timedelta(seconds=20), timedelta(0))
POST = posting(TRAITS)
CASE = Case(1, "T-1", "LU-7KQ4M2XP", State.RECEIVED, 4, NOW)
DAGNY = Requester("dagny", "dagny@exempel.example")
PURPOSE = "booking:3f2a91c0aa"
REFERENCE = POST.references.of_write(CASE.reference, PURPOSE)


def letter(to: Requester | None = DAGNY, *, close: bool = False) -> Outgoing:
    return Outgoing(PURPOSE, lambda reference, receipt: Letter(reference, f"{reference} {receipt.position}"), to, close)


class Desk:
    """Answers each effect, and remembers what was asked."""

    def __init__(self, *, known: Write | None = None, seen: int = 0, fails: ConnectorError | None = None) -> None:
        self.known, self.seen, self.fails = known, seen, fails
        self.asked: list[Effect[Any]] = []

    def run(self, out: Outgoing) -> None:
        steps = send_once(CaseInHand(CASE), out, POST)
        answer: Callable[[], Effect[Any]] = lambda: next(steps)  # noqa: E731  what continues the steps
        while True:
            try:
                effect = answer()
            except StopIteration:
                return
            self.asked.append(effect)
            try:
                outcome = self._outcome(effect)
            except ConnectorError as error:
                answer = lambda error=error: steps.throw(error)  # type: ignore[misc]  # noqa: E731
            else:
                answer = lambda outcome=outcome: steps.send(outcome)  # type: ignore[misc]  # noqa: E731

    def _outcome(self, effect: Effect[Any]) -> Any:
        match effect:
            case Now():
                return NOW
            case FindWrite():
                return self.known
            case CountSightings():
                return self.seen
            case Record():
                return Recorded(effect.case, Receipt(17))
            case SendReply() | SendNote() if self.fails is not None:
                raise self.fails
            case _:
                return None

    @property
    def entries(self) -> list[str]:
        return [effect.entry for effect in self.asked if isinstance(effect, Record)]

    @property
    def sent(self) -> list[SendReply | SendNote]:
        return [effect for effect in self.asked if isinstance(effect, SendReply | SendNote)]


def failure(kind: type[ConnectorError]) -> ConnectorError:
    return kind("The desk.", remedy="Wait.", code="desk.some")


def test_a_letter_is_looked_for_intended_sent_and_written_down_in_this_order() -> None:
    desk = Desk()
    desk.run(letter())
    assert [type(effect) for effect in desk.asked] == [FindWrite, Now, CountSightings, Record, SendReply, Record]
    assert desk.entries == ["letter.intended", "letter.sent"]
    assert desk.sent[0].letter.text == f"{REFERENCE} 17", "the letter tells where its intent stands in the trail"


def test_what_the_books_know_to_be_sent_is_not_even_looked_for() -> None:
    desk = Desk(known=Write(PURPOSE, REFERENCE, WriteState.SENT))
    desk.run(letter())
    assert [type(effect) for effect in desk.asked] == [FindWrite]


def test_what_the_desk_has_already_is_written_down_and_not_sent() -> None:
    desk = Desk(seen=1)
    desk.run(letter())
    assert desk.sent == []
    assert desk.entries == ["letter.found"]


def test_an_intent_that_may_still_be_in_flight_is_waited_for() -> None:
    settles = NOW + timedelta(seconds=1)
    desk = Desk(known=Write(PURPOSE, REFERENCE, WriteState.INTENDED, 1, settles))
    with pytest.raises(WaitError) as waits:
        desk.run(letter())
    assert waits.value.until == settles
    assert desk.sent == []


def test_an_intent_that_has_settled_without_a_trace_is_sent_once_more_under_a_new_one() -> None:
    desk = Desk(known=Write(PURPOSE, REFERENCE, WriteState.INTENDED, 1, NOW))
    desk.run(letter())
    intended = next(effect for effect in desk.asked if isinstance(effect, Record))
    assert intended.write == Write(PURPOSE, REFERENCE, WriteState.INTENDED, 2, NOW + POST.settles_within)
    assert len(desk.sent) == 1


def test_after_two_unknown_outcomes_a_person_decides() -> None:
    desk = Desk(known=Write(PURPOSE, REFERENCE, WriteState.INTENDED, 2, NOW))
    with pytest.raises(ParkError) as parked:
        desk.run(letter())
    assert parked.value.code == "delivery.unknown"
    assert desk.sent == []


@pytest.mark.parametrize(("attempt", "goes"), [(2, True), (MOST_NOTES - 1, True), (MOST_NOTES, False)])
def test_a_note_to_the_team_may_be_tried_a_few_times_more(attempt: int, *, goes: bool) -> None:
    desk = Desk(known=Write(PURPOSE, REFERENCE, WriteState.INTENDED, attempt, NOW))
    if goes:
        desk.run(letter(None))
        assert isinstance(desk.sent[0], SendNote)
    else:
        with pytest.raises(ParkError):
            desk.run(letter(None))


def test_a_letter_that_surely_did_not_leave_may_be_tried_again_as_often_as_it_takes() -> None:
    desk = Desk(known=Write(PURPOSE, REFERENCE, WriteState.NOT_SENT, 2, NOW))
    desk.run(letter())
    assert len(desk.sent) == 1


@pytest.mark.parametrize("kind", [TransientError, PermanentError])
def test_a_sure_failure_takes_the_intent_back(kind: type[ConnectorError]) -> None:
    desk = Desk(fails=failure(kind))
    with pytest.raises(kind):
        desk.run(letter())
    assert desk.entries == ["letter.intended", "letter.not_sent"]


def test_an_unknown_outcome_leaves_the_intent_standing_until_it_settles() -> None:
    desk = Desk(fails=failure(UncertainError))
    with pytest.raises(WaitError) as waits:
        desk.run(letter())
    assert waits.value.until == NOW + POST.settles_within
    assert desk.entries == ["letter.intended"]


def test_a_letter_that_the_guard_stopped_is_taken_back_and_the_case_let_go() -> None:
    desk = Desk(fails=failure(StoppedError))
    with pytest.raises(LostClaimError):
        desk.run(letter())
    assert desk.entries == ["letter.intended", "letter.not_sent"]


def test_the_settle_time_is_longer_than_the_longest_flight() -> None:
    flight = POST.request_within + TRAITS.handles_within + TRAITS.visible_within
    assert POST.settles_within > POST.leaves_within + flight
    desk = Desk()
    desk.run(letter())
    assert desk.sent[0].leave_by == NOW + POST.leaves_within


def test_a_letter_asks_for_closing_only_where_the_desk_can() -> None:
    desk = Desk()
    desk.run(letter(close=True))
    assert not desk.sent[0].letter.close


COUNTS = st.builds(Count, *[st.integers(0, 9999)] * 7)


@given(COUNTS, st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.datetimes(timezones=st.just(UTC)))
def test_the_trail_gives_back_what_an_intent_told_it(count: Count, day: date | None, taken_at: datetime) -> None:
    kept = Delivered("exempel", day, taken_at, count, "f" * 64, "0" * 64)
    assert kept_in_trail({**told(kept), "provider": "exempel", "action": "extract.intended"}) == kept
    assert replace(kept, day=None) != kept or day is None
