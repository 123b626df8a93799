"""What the bot does with a reading: the routine's table as examples, and what must never happen as properties."""

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.decision import (
    PASSED,
    Ask,
    Book,
    Cancel,
    Decision,
    Deliver,
    HandOver,
    Handover,
    Nothing,
    OfferToday,
    Refusal,
    Refuse,
    Situation,
    decide,
)
from rules.providers import Ambiguous, Known, Provider, Unknown
from rules.reading.model import ASK_REASONS, HANDOVER_REASONS, Cause, Kind, Reading, Reason
from rules.workdays import ClosedDay, WorkingDayCalendar

SQUEEZE_DAY = ClosedDay(date(2026, 5, 15), "klämdag, kommunen har stängt")
CALENDAR = WorkingDayCalendar.build([SQUEEZE_DAY])
NORR = Known(Provider("norr", "Norr hemtjänst AB", frozenset({"Norr"}), users=frozenset({"u-norr"})))
MONDAY = date(2026, 3, 16)
NOW = Situation(today=MONDAY, calendar=CALENDAR, keeps_history=False)
ARCHIVE = dataclasses.replace(NOW, keeps_history=True)


def day(text: str) -> date:
    """A day of 2026, as month-day."""
    return date.fromisoformat(f"2026-{text}")


def order(*days: str, attention: bool = False) -> Reading:
    """An order for these days of 2026."""
    return Reading(Kind.DATES, tuple(map(day, days)), attention=attention, settled_in=0)


ASAP = Reading(Kind.ASAP, settled_in=0)


# -- the table, row by row ---------------------------------------------------------------------------------------------


def test_an_order_without_a_date_is_answered_at_once() -> None:
    assert decide(ASAP, NORR, NOW) == Deliver(day=None)


def test_an_order_without_a_date_is_answered_at_once_on_a_saturday_too() -> None:
    # Only a date that is asked for must be a working day; two working days is the latest, not the earliest.
    assert decide(ASAP, NORR, dataclasses.replace(NOW, today=day("03-14"))) == Deliver(day=None)


def test_an_order_for_today_is_answered_at_once() -> None:
    assert decide(order("03-16"), NORR, NOW) == Deliver(day=MONDAY)


def test_an_order_for_a_later_working_day_is_booked() -> None:
    assert decide(order("03-31"), NORR, NOW) == Book((day("03-31"),))


def test_an_order_for_several_later_days_books_each() -> None:
    assert decide(order("03-31", "04-30"), NORR, NOW) == Book((day("03-31"), day("04-30")))


def test_an_order_for_today_and_a_later_day_is_answered_and_booked() -> None:
    assert decide(order("03-16", "03-31"), NORR, NOW) == Deliver(day=MONDAY, then=(day("03-31"),))


@pytest.mark.parametrize(
    ("asked", "why", "before", "after"),
    [
        ("03-21", "lördag", "03-20", "03-23"),
        ("03-22", "söndag", "03-20", "03-23"),
        ("04-03", "Långfredagen", "04-02", "04-07"),
        ("04-05", "Påskdagen; söndag", "04-02", "04-07"),
        ("05-15", "klämdag, kommunen har stängt", "05-13", "05-18"),
        ("06-19", "Midsommarafton", "06-18", "06-22"),
        ("12-24", "Julafton", "12-23", "12-28"),
    ],
)
def test_a_day_that_is_no_working_day_is_refused_with_the_nearest_allowed(
    asked: str, why: str, before: str, after: str
) -> None:
    assert decide(order(asked), NORR, NOW) == Refuse((Refusal(day(asked), why, day(before), day(after)),), fine=())


def test_the_days_that_can_be_had_are_told_with_the_refusal() -> None:
    refusal = Refusal(day("03-21"), "lördag", day("03-20"), day("03-23"))
    assert decide(order("03-21", "03-31"), NORR, NOW) == Refuse((refusal,), fine=(day("03-31"),))


def test_a_nearest_day_that_has_passed_is_not_offered() -> None:
    on_saturday = dataclasses.replace(NOW, today=day("03-14"))
    assert decide(order("03-15"), NORR, on_saturday) == Refuse(
        (Refusal(day("03-15"), "söndag", None, day("03-16")),), fine=()
    )


def test_today_is_offered_as_the_nearest_day() -> None:
    on_friday = dataclasses.replace(NOW, today=day("03-20"))
    assert decide(order("03-21"), NORR, on_friday) == Refuse(
        (Refusal(day("03-21"), "lördag", day("03-20"), day("03-23")),), fine=()
    )


def test_today_is_refused_where_it_is_no_working_day() -> None:
    on_sunday = dataclasses.replace(NOW, today=day("03-15"))
    assert decide(order("03-15"), NORR, on_sunday) == Refuse(
        (Refusal(day("03-15"), "söndag", None, day("03-16")),), fine=()
    )


def test_a_day_that_has_passed_is_answered_by_a_platform_that_keeps_history() -> None:
    assert decide(order("03-13"), NORR, ARCHIVE) == Deliver(day=day("03-13"), as_of=day("03-13"))


def test_a_passed_day_and_today_are_answered_one_after_the_other() -> None:
    assert decide(order("03-13", "03-16"), NORR, ARCHIVE) == Deliver(
        day=day("03-13"), as_of=day("03-13"), then=(MONDAY,)
    )


def test_a_passed_sunday_is_refused_also_where_history_is_kept() -> None:
    assert decide(order("03-15"), NORR, ARCHIVE) == Refuse(
        (Refusal(day("03-15"), "söndag", day("03-13"), day("03-16")),), fine=()
    )


def test_where_no_history_is_kept_today_is_offered_for_days_that_have_passed() -> None:
    assert decide(order("03-13"), NORR, NOW) == OfferToday((day("03-13"),))
    assert decide(order("02-27", "03-15"), NORR, NOW) == OfferToday((day("02-27"), day("03-15")))


def test_a_passed_day_among_others_is_refused_as_passed() -> None:
    assert decide(order("03-13", "03-31"), NORR, NOW) == Refuse(
        (Refusal(day("03-13"), PASSED, None, None),), fine=(day("03-31"),)
    )


def test_passed_and_refused_days_are_told_of_together() -> None:
    decision = decide(order("03-13", "03-21"), NORR, NOW)
    assert decision == Refuse(
        (
            Refusal(day("03-13"), PASSED, None, None),
            Refusal(day("03-21"), "lördag", day("03-20"), day("03-23")),
        ),
        fine=(),
    )


@pytest.mark.parametrize("days", [("03-13", "03-16"), ("03-16", "03-21"), ("03-16", "03-21", "03-31")])
def test_today_together_with_a_day_that_cannot_be_had_is_for_a_person(days: tuple[str, ...]) -> None:
    # Waiting for the answer would lose today's picture; sending it would answer half a question.
    assert decide(order(*days), NORR, NOW) == HandOver(Handover.MIXED_DAYS)


def test_more_days_than_a_year_of_extracts_are_for_a_person() -> None:
    working = [f"04-{n:02}" for n in range(1, 31) if NOW.calendar.is_allowed(day(f"04-{n:02}"))]
    assert isinstance(decide(order(*working[:12]), NORR, NOW), Book)
    assert decide(order(*working[:13]), NORR, NOW) == HandOver(Handover.TOO_MANY_DAYS)


@pytest.mark.parametrize("reason", sorted(ASK_REASONS))
def test_what_only_the_requester_can_tell_is_asked_with_the_days_it_could_be(reason: Reason) -> None:
    options = (day("03-14"), day("03-15"))
    assert decide(Reading(Kind.ASK, reason=reason, options=options), NORR, NOW) == Ask(reason, options)


@pytest.mark.parametrize("reason", sorted(HANDOVER_REASONS))
def test_what_a_person_must_take_is_handed_over_and_the_requester_told(reason: Reason) -> None:
    assert decide(Reading(Kind.HANDOVER, reason=reason, attention=True), NORR, NOW) == HandOver(reason, tell=True)


def test_an_order_that_is_taken_back_is_cancelled() -> None:
    assert decide(Reading(Kind.CANCEL), NORR, NOW) == Cancel()


def test_an_order_with_a_fault_report_is_carried_out_like_any_other() -> None:
    # The ticket then stays open; that is the casework's business.
    assert decide(order("03-31", attention=True), NORR, NOW) == Book((day("03-31"),))


# -- who, and what has happened already --------------------------------------------------------------------------------


@pytest.mark.parametrize("reading", [ASAP, order("03-16"), order("03-21"), Reading(Kind.CANCEL)])
def test_nothing_leaves_to_a_requester_who_is_not_known_to_be_of_one_provider(reading: Reading) -> None:
    assert decide(reading, Unknown(), NOW) == HandOver(Handover.UNKNOWN_REQUESTER)
    assert decide(reading, Ambiguous(("norr", "syd")), NOW) == HandOver(Handover.AMBIGUOUS_REQUESTER)


def test_what_no_person_wrote_is_never_answered() -> None:
    automatic = dataclasses.replace(NOW, only_automatic=True)
    assert decide(ASAP, NORR, automatic) == HandOver(Handover.AUTOMATIC, tell=False)
    assert decide(ASAP, Unknown(), automatic) == HandOver(Handover.AUTOMATIC, tell=False)


def test_a_ticket_that_a_person_has_answered_or_closed_is_left_to_that_person() -> None:
    answered, closed = dataclasses.replace(NOW, person_answered=True), dataclasses.replace(NOW, closed=True)
    assert decide(ASAP, NORR, answered) == HandOver(Handover.PERSON_ANSWERED, tell=False)
    assert decide(ASAP, NORR, closed) == HandOver(Handover.PERSON_CLOSED, tell=False)


@pytest.mark.parametrize("reading", [ASAP, order("03-16")])
def test_a_thank_you_after_the_delivery_changes_nothing(reading: Reading) -> None:
    done = dataclasses.replace(NOW, order_done=True, delivered=frozenset({MONDAY}))
    assert decide(reading, NORR, done) == Nothing()


@pytest.mark.parametrize("reading", [ASAP, order("03-16")])
def test_a_fault_report_after_the_delivery_goes_to_a_person(reading: Reading) -> None:
    done = dataclasses.replace(NOW, order_done=True)
    reported = dataclasses.replace(reading, attention=True, causes=(Cause.FAULT,))
    assert decide(reported, NORR, done) == HandOver(Handover.ATTENTION)


def test_a_question_or_a_withdrawal_after_the_delivery_is_read_on_its_own() -> None:
    done = dataclasses.replace(NOW, order_done=True)
    assert decide(Reading(Kind.CANCEL), NORR, done) == Cancel()
    assert decide(Reading(Kind.ASK, reason=Reason.RANGE), NORR, done) == Ask(Reason.RANGE, ())


def test_a_new_day_in_a_ticket_that_got_another_is_an_order_of_its_own() -> None:
    got_one = dataclasses.replace(NOW, delivered=frozenset({MONDAY}))
    assert decide(order("03-16", "03-31"), NORR, got_one) == Book((day("03-31"),))


def test_the_same_day_again_is_for_a_person() -> None:
    got_it = dataclasses.replace(NOW, delivered=frozenset({MONDAY}))
    assert decide(order("03-16"), NORR, got_it) == HandOver(Handover.DELIVERED_BEFORE)


def test_a_delivered_day_that_has_passed_meanwhile_does_not_spoil_the_days_that_are_left() -> None:
    later = dataclasses.replace(NOW, today=day("03-31"), delivered=frozenset({MONDAY}))
    assert decide(order("03-16", "03-31"), NORR, later) == Deliver(day=day("03-31"))


# -- what holds for every reading --------------------------------------------------------------------------------------

todays = st.dates(date(2024, 1, 1), date(2028, 12, 31))
readings = st.one_of(
    st.builds(Reading, st.sampled_from([Kind.ASAP, Kind.CANCEL]), attention=st.booleans()),
    st.builds(Reading, st.just(Kind.ASK), reason=st.sampled_from(sorted(ASK_REASONS)), attention=st.booleans()),
    st.builds(
        Reading, st.just(Kind.HANDOVER), reason=st.sampled_from(sorted(HANDOVER_REASONS)), attention=st.just(True)
    ),
)
requesters = st.sampled_from([NORR, Unknown(), Ambiguous(("norr", "syd"))])


@st.composite
def matters(draw: st.DrawFn) -> tuple[Reading, Situation]:
    """A reading with days around today, and a situation."""
    today = draw(todays)
    offsets = draw(st.lists(st.integers(-12, 25), min_size=1, max_size=4, unique=True).map(sorted))
    around = tuple(today + timedelta(days=n) for n in offsets)
    dated = Reading(Kind.DATES, around, attention=draw(st.booleans()))
    flags = {name: draw(st.booleans()) and draw(st.booleans()) for name in ("order_done", "person_answered", "closed")}
    closed = ClosedDay(today + timedelta(days=draw(st.integers(-5, 20))), "stängt", draw(st.booleans()))
    situation = Situation(
        today=today,
        calendar=WorkingDayCalendar.build([closed]),
        keeps_history=draw(st.booleans()),
        delivered=frozenset(draw(st.lists(st.sampled_from(around), max_size=2))),
        only_automatic=draw(st.booleans()) and draw(st.booleans()),
        **flags,
    )
    return draw(st.one_of(st.just(dated), readings)), situation


@given(matters(), requesters)
def test_nothing_but_a_hand_over_for_who_is_not_known(matter: tuple[Reading, Situation], who: Known | Unknown) -> None:
    decision = decide(matter[0], who, matter[1])
    assert isinstance(who, Known) or isinstance(decision, HandOver)


@given(matters())
def test_no_extract_leaves_before_its_day_or_for_a_refused_one(matter: tuple[Reading, Situation]) -> None:
    reading, now = matter
    decision = decide(reading, NORR, now)
    match decision:
        case Deliver(day=None):
            assert reading.kind is Kind.ASAP
            assert (decision.as_of, decision.then) == (None, ())
        case Deliver(day=date() as delivered):
            assert delivered <= now.today
            assert decision.as_of == (delivered if delivered < now.today else None)
            assert now.keeps_history or delivered == now.today
            assert all(now.calendar.is_allowed(one) for one in (delivered, *decision.then))
            assert list(decision.then) == sorted(one for one in decision.then if one > delivered)
        case Book():
            assert decision.days
            assert all(one > now.today and now.calendar.is_allowed(one) for one in decision.days)
            assert list(decision.days) == sorted(decision.days)
        case _:
            pass


@given(matters())
def test_no_day_that_was_asked_for_is_forgotten_and_none_is_made_up(matter: tuple[Reading, Situation]) -> None:
    reading, now = matter
    decision = decide(reading, NORR, now)
    wanted = [one for one in reading.dates if one not in now.delivered]
    if not isinstance(decision, HandOver | Nothing):
        assert sorted(_days_of(decision)) == wanted


@given(matters())
def test_a_refusal_tells_why_and_offers_only_days_that_can_be_had(matter: tuple[Reading, Situation]) -> None:
    reading, now = matter
    decision = decide(reading, NORR, now)
    if not isinstance(decision, Refuse):
        return
    assert decision.refusals
    assert all(one > now.today or now.keeps_history for one in decision.fine)
    assert all(now.calendar.is_allowed(one) for one in decision.fine)
    for refusal in decision.refusals:
        offers = [one for one in (refusal.before, refusal.after) if one is not None]
        if refusal.why == PASSED:
            assert refusal.day < now.today
            assert offers == []
        else:
            assert refusal.why == now.calendar.verdict(refusal.day).reason != ""
            assert refusal.after is not None
        for offer in offers:
            assert now.calendar.is_allowed(offer)
            assert now.keeps_history or offer >= now.today


@given(matters())
def test_today_is_offered_only_where_every_day_has_passed_and_no_history_is_kept(
    matter: tuple[Reading, Situation],
) -> None:
    reading, now = matter
    decision = decide(reading, NORR, now)
    if isinstance(decision, OfferToday):
        assert not now.keeps_history
        assert max(decision.days) < now.today


@given(matters(), requesters)
def test_attention_never_changes_what_is_done_with_an_order(
    matter: tuple[Reading, Situation], who: Known | Unknown
) -> None:
    reading, now = matter
    if reading.kind is Kind.HANDOVER or now.order_done:
        return
    seen = dataclasses.replace(reading, attention=True)
    unseen = dataclasses.replace(reading, attention=False)
    assert decide(seen, who, now) == decide(unseen, who, now)


@given(matters())
def test_a_done_order_is_never_carried_out_again_and_its_attention_never_lost(
    matter: tuple[Reading, Situation],
) -> None:
    reading, now = matter
    decision = decide(reading, NORR, dataclasses.replace(now, order_done=True))
    assert not isinstance(decision, Deliver | Book | Refuse | OfferToday)
    if isinstance(decision, Nothing):
        assert not reading.attention


@given(matters(), requesters)
def test_where_a_person_or_a_machine_has_the_word_the_bot_is_silent(
    matter: tuple[Reading, Situation], who: Known | Unknown
) -> None:
    reading, now = matter
    if now.closed or now.only_automatic:
        decision = decide(reading, who, now)
        assert isinstance(decision, HandOver)
        assert not decision.tell
    if now.person_answered:
        assert isinstance(decide(reading, who, now), HandOver)


def _days_of(decision: Decision) -> list[date]:
    match decision:
        case Deliver():
            return [one for one in (decision.day, *decision.then) if one is not None]
        case Book() | OfferToday():
            return list(decision.days)
        case Refuse():
            return [refusal.day for refusal in decision.refusals] + list(decision.fine)
        case _:
            return []
