"""The states of a case and their table: the whole way, the ways aside, and the ways that do not exist."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.lifecycle import RESTING, TRANSITIONS, Event, State, TransitionError, after

WORKING = frozenset(State) - RESTING


def walk(*events: Event, start: State = State.RECEIVED) -> list[State]:
    states = [start]
    for event in events:
        states.append(after(states[-1], event))
    return states


def reachable(start: State, *, without: frozenset[Event] = frozenset()) -> set[State]:
    """Every state that can follow, sooner or later."""
    found: set[State] = set()
    ahead = [start]
    while ahead:
        state = ahead.pop()
        nexts = {to for (source, event), to in TRANSITIONS.items() if source is state and event not in without}
        ahead += nexts - found
        found |= nexts
    return found


# -- the ways that exist -----------------------------------------------------------------------------------------------


def test_the_whole_way_of_an_order_that_is_asked_about_and_booked() -> None:
    assert walk(
        Event.ASKED, Event.WROTE, Event.BOOKED, Event.FELL_DUE, Event.INTENDED, Event.SENT, Event.CLOSED
    ) == [
        State.RECEIVED,
        State.ASKING,
        State.RECEIVED,
        State.WAITING,
        State.DUE,
        State.REPLYING,
        State.REPLIED,
        State.CLOSED,
    ]  # fmt: skip


def test_several_booked_days_are_answered_one_by_one() -> None:
    one_day = (Event.FELL_DUE, Event.INTENDED, Event.SENT)
    assert walk(Event.BOOKED, *one_day, Event.MORE_DAYS, *one_day, Event.CLOSED)[-1] is State.CLOSED


def test_an_extract_that_surely_did_not_leave_is_due_again() -> None:
    assert walk(Event.FELL_DUE, Event.INTENDED, Event.NOT_SENT)[-1] is State.DUE


def test_a_reply_found_in_the_desk_that_the_books_do_not_know_of_counts_as_sent() -> None:
    assert walk(Event.FELL_DUE, Event.SENT)[-1] is State.REPLIED


@pytest.mark.parametrize(
    "state",
    [State.RECEIVED, State.ASKING, State.WAITING, State.DUE, State.REPLIED, State.CLOSED, State.CANCELLED],
)
def test_a_new_message_is_read_anew(state: State) -> None:
    assert after(state, Event.WROTE) is State.RECEIVED


@pytest.mark.parametrize("state", sorted(WORKING))
def test_a_person_can_get_a_case_from_wherever_work_goes_on(state: State) -> None:
    assert after(state, Event.HANDED_OVER) is State.HANDED_OVER
    assert after(state, Event.PARKED) is State.PARKED


@pytest.mark.parametrize("state", [State.PARKED, State.HANDED_OVER])
def test_a_person_can_give_a_case_back(state: State) -> None:
    assert after(state, Event.RETRIED) is State.RECEIVED


def test_a_parked_case_can_be_handed_over() -> None:
    assert after(State.PARKED, Event.HANDED_OVER) is State.HANDED_OVER


# -- the ways that do not ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "event"),
    [
        (State.REPLIED, Event.INTENDED),  # a closing that fails is tried again without replying again
        (State.REPLIED, Event.FELL_DUE),
        (State.REPLYING, Event.INTENDED),  # a second intent only when it is known what became of the first
        (State.REPLYING, Event.WROTE),  # what became of the reply is settled before anything new is read
        (State.WAITING, Event.INTENDED),  # nothing before its day
        (State.RECEIVED, Event.SENT),
        (State.CLOSED, Event.SENT),
        (State.DUE, Event.CLOSED),  # nothing is closed without its answer
        (State.PARKED, Event.WROTE),  # a parked case waits for a person, whatever is written
        (State.HANDED_OVER, Event.WROTE),
        (State.HANDED_OVER, Event.FELL_DUE),
        (State.CLOSED, Event.RETRIED),
        (State.CANCELLED, Event.FELL_DUE),
    ],
)
def test_what_must_not_happen_is_not_in_the_table(state: State, event: Event) -> None:
    with pytest.raises(TransitionError, match=f"{state} cannot be moved by {event}"):
        after(state, event)


@given(st.sampled_from(State), st.sampled_from(Event))
def test_what_is_not_in_the_table_raises(state: State, event: Event) -> None:
    if (state, event) in TRANSITIONS:
        assert after(state, event) is TRANSITIONS[state, event]
    else:
        with pytest.raises(TransitionError):
            after(state, event)


def causes(to: State) -> set[tuple[State, Event]]:
    return {cause for cause, target in TRANSITIONS.items() if target is to}


def test_an_intent_comes_only_from_due_and_a_reply_only_from_an_intent_or_the_desk() -> None:
    assert causes(State.REPLYING) == {(State.DUE, Event.INTENDED)}
    assert causes(State.REPLIED) == {(State.REPLYING, Event.SENT), (State.DUE, Event.SENT)}


def test_a_case_is_closed_only_after_its_answer_or_when_nothing_new_was_asked() -> None:
    assert causes(State.CLOSED) == {(State.REPLIED, Event.CLOSED), (State.RECEIVED, Event.NOTHING_NEW)}


def test_an_order_is_cancelled_only_when_a_message_was_read() -> None:
    assert causes(State.CANCELLED) == {(State.RECEIVED, Event.CANCELLED)}


def test_after_a_reply_no_other_leaves_unless_somebody_writes_or_more_days_are_booked() -> None:
    news = frozenset({Event.WROTE, Event.MORE_DAYS, Event.RETRIED})
    assert State.REPLYING not in reachable(State.REPLIED, without=news)


@pytest.mark.parametrize("state", sorted(RESTING))
def test_a_resting_case_moves_only_when_somebody_writes_or_a_person_says_so(state: State) -> None:
    woken_by = {event for source, event in TRANSITIONS if source is state}
    assert woken_by <= {Event.WROTE, Event.RETRIED, Event.HANDED_OVER}


# -- the table as a whole ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", sorted(WORKING))
def test_no_case_is_stuck(state: State) -> None:
    assert {State.CLOSED, State.HANDED_OVER} <= reachable(state)


def test_every_state_and_every_event_is_used() -> None:
    assert reachable(State.RECEIVED) == set(State)
    assert {event for _, event in TRANSITIONS} == set(Event)


@given(st.data())
def test_on_every_way_each_reply_has_an_intent_of_its_own_or_was_found_in_the_desk(data: st.DataObject) -> None:
    state, intents, found, replies = State.RECEIVED, 0, 0, 0
    for _ in range(data.draw(st.integers(0, 40))):
        event = data.draw(st.sampled_from(sorted(event for source, event in TRANSITIONS if source is state)))
        intents += event is Event.INTENDED
        found += event is Event.SENT and state is State.DUE
        replies += event is Event.SENT
        state = after(state, event)
    assert replies <= intents + found
