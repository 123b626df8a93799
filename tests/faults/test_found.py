"""What the simulation and a sceptical reading found in the engine, each as the example that showed it."""

import json
from datetime import datetime, time, timedelta

from connectors.testing.simulated_desk import Fault, Injected, Standing, Verb
from connectors.testing.simulated_platform import Fault as PlatformFault
from lindesk_bot.cases import Case
from lindesk_bot.effects import CloseTicket, Record, SendNote, SendReply
from rules.lifecycle import State
from rules.ticket import STOCKHOLM
from tests.faults import orders
from tests.faults.drills import ended, until
from tests.faults.stories import FRIDAY, MONDAY, TUESDAY, WEDNESDAY, at
from tests.faults.world import DESKS, START, World

HOUR = timedelta(hours=1)


def case_of(world: World, ticket: int = 0) -> Case:
    return next(row.case for row in world.books.rows.values() if row.case.ticket_id == world.tickets[ticket])


def letters(world: World, ticket: int = 0) -> list[str]:
    """What the requester has got, in order."""
    return [post.text.split()[0] for post in world.desk.delivered(world.tickets[ticket])]


def notes(world: World, ticket: int = 0) -> list[str]:
    return [post.text.split()[0] for post in world.desk.notes(world.tickets[ticket])]


def entries(world: World, action: str) -> list[dict[str, object]]:
    return [entry.details for entry in world.books.entries if entry.action == action]


def well(world: World) -> World:
    assert ended(world).watch.broken == []
    return world


def crash_with_the_reply_on_its_way(world: World) -> None:
    (worker,) = world.workers
    until(world, worker, SendReply)
    world.in_flight(worker, timedelta(seconds=1))
    world.step(worker)
    world.crash(worker)


def test_rows_to_see_are_told_of_although_the_worker_died_before_it_heard_that_the_reply_left() -> None:
    world = World()
    world.platform.show(orders.alarms(unknown=True))
    world.file(orders.ADA, "ASAP")
    crash_with_the_reply_on_its_way(world)
    well(world)
    assert notes(world) == ["note_rows"]
    assert case_of(world).state is State.HANDED_OVER


def test_the_numbers_of_an_extract_that_was_found_in_the_desk_are_kept_all_the_same() -> None:
    world = World()
    world.file(orders.ADA, "ASAP")
    crash_with_the_reply_on_its_way(world)
    well(world)
    (told,) = entries(world, "extract.intended")
    ((_, kept),) = world.books.deliveries
    assert (kept.count.customers, kept.count.rows, kept.rows_sha256) == (2, 2, told["rows_sha256"])


def test_a_letter_that_was_held_up_since_its_intent_leaves_under_a_new_one() -> None:
    """Its settle time would else have begun minutes before it left: a second worker would look too early."""
    world = World()
    world.file(orders.ADA, "ASAP")
    (worker,) = world.workers
    until(world, worker, SendReply)
    world.pause(worker, timedelta(minutes=5))  # far less than the lease
    well(world)
    assert [one["error"] for one in entries(world, "extract.not_sent")] == ["delivery.held_up"]
    assert letters(world) == ["extract"]


def test_a_message_that_comes_just_before_the_closing_is_not_closed_over() -> None:
    world = World()
    world.file(orders.ADA, "ASAP")
    world.desk.inject(Verb.CLOSE, Injected(Fault.REQUESTER_WRITES, text=orders.days(WEDNESDAY)))
    well(world)
    assert world.desk.standing(world.tickets[0]) is Standing.TEAM
    assert notes(world) == ["note_handover"], "it cannot be told who closed it, so a person sees the message"


def test_a_thank_you_just_before_the_closing_needs_nobody() -> None:
    world = World()
    world.file(orders.ADA, "ASAP")
    world.desk.inject(Verb.CLOSE, Injected(Fault.REQUESTER_WRITES, text="THANKS"))
    well(world)
    assert case_of(world).state is State.CLOSED
    assert notes(world) == []


def test_a_message_that_comes_just_before_a_reply_that_closes_is_not_closed_over() -> None:
    world = World(DESKS[2])
    world.file(orders.ADA, "ASAP")
    world.desk.inject(Verb.REPLY, Injected(Fault.REQUESTER_WRITES, text="ASK FAULT"))
    well(world)
    assert world.desk.standing(world.tickets[0]) is Standing.TEAM
    assert "note_handover" in notes(world)


def test_a_desk_that_closes_with_the_reply_is_asked_to_and_not_asked_again() -> None:
    world = World(DESKS[2])
    world.file(orders.ADA, "ASAP")
    well(world)
    assert world.desk.calls[Verb.CLOSE] == 0
    assert world.desk.standing(world.tickets[0]) is Standing.CLOSED


def test_a_reply_does_not_close_while_something_is_left_to_do() -> None:
    for text in ("ASAP FAULT", orders.days(MONDAY, WEDNESDAY)):
        world = World(DESKS[2])
        world.file(orders.ADA, text)
        world.run_until(START + HOUR)
        assert letters(world) == ["extract"]
        assert world.desk.standing(world.tickets[0]) is not Standing.CLOSED


def test_nobody_is_reminded_in_a_ticket_that_a_person_has_closed() -> None:
    world = World()
    ticket = world.file(orders.ADA, "ASK")
    world.run_until(START + HOUR)
    world.person_closes(ticket)
    well(world)
    assert letters(world) == ["question"]
    assert world.desk.standing(ticket) is Standing.CLOSED, "it is not opened again"


def test_a_worker_that_wakes_late_does_not_close_a_ticket_with_a_new_order() -> None:
    world = World(workers=2)
    ticket = world.file(orders.ADA, "ASAP")
    slow, _ = world.workers
    until(world, slow, CloseTicket)
    world.pause(slow, timedelta(hours=30))
    world.run_until(at(TUESDAY, 9))
    world.write(ticket, orders.days(FRIDAY))
    well(world)
    assert letters(world) == ["extract", "booking", "extract"]


def test_a_restored_backup_does_not_make_the_bot_say_that_a_day_was_missed() -> None:
    world = World()
    world.file(orders.ADA, orders.days(MONDAY, WEDNESDAY))
    (worker,) = world.workers
    until(world, worker, Record, "extract.intended")
    world.back_up()
    world.run_until(at(TUESDAY, 9))
    assert letters(world) == ["extract"]
    world.restore(down=timedelta(minutes=10))
    well(world)
    assert letters(world) == ["extract", "extract"]
    assert case_of(world).delivered == (MONDAY, WEDNESDAY)


def test_a_backup_from_before_the_order_was_read_does_not_make_the_bot_refuse_a_day_that_it_has_answered() -> None:
    world = World()
    world.back_up()
    world.file(orders.ADA, orders.days(MONDAY, WEDNESDAY))
    world.run_until(at(TUESDAY, 9))
    world.restore(down=timedelta(minutes=10))
    well(world)
    assert letters(world).count("extract") == 2
    assert "question" not in letters(world)


def test_a_parked_case_wakes_until_its_note_has_reached_the_team() -> None:
    world = World()
    world.file(orders.ADA, "ASAP")
    world.platform.inject(PlatformFault.INCOMPLETE)
    world.desk.inject(Verb.NOTE, Injected(Fault.REFUSE))
    world.desk.inject(Verb.NOTE, Injected(Fault.FAIL_BEFORE))
    world.desk.inject(Verb.NOTE, Injected(Fault.LOSE_ANSWER))
    well(world)
    assert case_of(world).state is State.PARKED
    assert notes(world) == ["note_parked"]


def test_an_extract_that_is_taken_after_midnight_is_not_sent_for_the_day_before() -> None:
    world = World()
    world.clock.set(datetime.combine(MONDAY, time(23, 59, 59, 900_000), STOCKHOLM))
    world.file(orders.ADA, orders.days(MONDAY))
    world.platform.inject(PlatformFault.DOWN, calls=1)  # the second try is on Tuesday
    well(world)
    assert letters(world) == ["missed"]


def test_two_replies_of_a_desk_that_broke_its_promise_raise_the_alarm_and_a_person_sees_them() -> None:
    world = World(DESKS[1])
    world.watch.may_double = True
    world.file(orders.ADA, "ASAP")
    world.desk._faults[Verb.REPLY].append((Injected(Fault.TIME_OUT, timedelta(minutes=5)),))  # promised: 45 seconds
    well(world)
    assert letters(world) == ["extract", "extract"]
    assert len(entries(world, "alarm.double_reply")) == 1
    assert case_of(world).state is State.PARKED
    assert case_of(world).trouble == "delivery.double"
    assert notes(world) == ["note_parked"]


def test_an_order_is_not_taken_back_in_a_ticket_that_a_person_has_closed() -> None:
    world = World()
    first = world.file(orders.ADA, orders.days(FRIDAY))
    world.run_until(START + HOUR)
    world.person_closes(first)
    world.file(orders.ADA, "CANCEL")
    well(world)
    assert letters(world) == ["booking"]
    assert case_of(world).state is State.HANDED_OVER


def test_trouble_that_lasts_is_told_of_although_the_case_is_read_anew_at_each_visit() -> None:
    """Reading a ticket once set its count of failures back: no longer wait, and never a word to the team."""
    world = World()
    world.file(orders.ADA, orders.days(FRIDAY))
    for _ in range(25):
        world.desk.inject(Verb.REPLY, Injected(Fault.REFUSE))
    world.run_until(START + 4 * HOUR)
    assert notes(world) == ["note_trouble"]
    assert world.desk.calls[Verb.REPLY] < 25, "it waits longer each time"
    well(world)
    assert case_of(world).failures == 0


def test_a_closed_case_in_trouble_does_not_fall_asleep_with_a_message_unread() -> None:
    """A letter's entry in the trail once cleared the case's wake time, where its state was a resting one."""
    world = World()
    ticket = world.file(orders.ADA, "ASAP")
    world.run_until(START + HOUR)
    world.write(ticket, orders.days(FRIDAY))
    world.desk.inject(Verb.READ, Injected(Fault.FORBID))  # misconfigured: the team is told at once
    well(world)
    assert letters(world) == ["extract", "booking", "extract"]


def test_what_a_person_must_see_is_told_of_although_the_order_was_taken_back_before() -> None:
    world = World()
    world.file(orders.ADA, orders.days(FRIDAY) + " FAULT")
    (worker,) = world.workers
    until(world, worker, SendNote)
    world.crash(worker)  # read, and not told yet
    world.file(orders.ADA, "CANCEL")
    well(world)
    assert notes(world) == ["note_attention"]


def test_a_person_lets_a_case_go_on_of_which_it_could_not_be_known_whether_its_answer_left() -> None:
    world = World()
    world.file(orders.ADA, "ASAP")
    world.desk.inject(Verb.REPLY, Injected(Fault.FAIL_BEFORE))
    world.desk.inject(Verb.REPLY, Injected(Fault.FAIL_BEFORE))
    well(world)
    assert (case_of(world).state, case_of(world).trouble) == (State.PARKED, "delivery.unknown")
    world.person_retries(case_of(world).reference)
    world.run_until(world.clock.now() + HOUR)
    assert world.watch.broken == []
    assert letters(world) == ["extract"]
    assert case_of(world).state is State.CLOSED


def test_a_retried_case_finds_the_answer_that_came_after_all_although_the_order_has_changed() -> None:
    world = World()
    ticket = world.file(orders.ADA, "ASAP")
    world.desk.inject(Verb.REPLY, Injected(Fault.FAIL_BEFORE))
    world.desk._faults[Verb.REPLY].append((Injected(Fault.TIME_OUT, 6 * HOUR),))  # the desk breaks its promise
    world.run_until(START + 5 * HOUR)
    assert case_of(world).state is State.PARKED
    world.write(ticket, "THANKS")
    world.run_until(START + 7 * HOUR)
    world.person_retries(case_of(world).reference)
    well(world)
    assert letters(world) == ["extract"]
    assert case_of(world).state is State.CLOSED
    assert len(entries(world, "extract.found")) == 1


def test_a_message_that_cannot_be_passed_on_to_the_team_is_told_of_in_a_note() -> None:
    world = World()
    ticket = world.file(orders.ADA, "ASAP")
    world.run_until(START + HOUR)
    world.write(ticket, "STANDING")
    world.run_until(START + 2 * HOUR)
    world.person_closes(ticket)
    world.write(ticket, "ASAP")  # the desk opens it again, in the bot's queue
    world.desk.inject(Verb.HAND_OVER, Injected(Fault.REJECT))
    world.run_until(START + 3 * HOUR)
    assert case_of(world).state is State.HANDED_OVER
    assert notes(world)[-1] == "note_parked"


def test_a_dead_desk_is_left_in_peace() -> None:
    world = World()
    for _ in range(6):
        world.file(orders.ADA, "ASAP")
    world.run_until(START)
    for verb in (Verb.LIST, Verb.READ):
        for _ in range(60):
            world.desk.inject(verb, Injected(Fault.REFUSE))
    before = world.desk.calls.total()
    world.run_until(START + timedelta(minutes=20))
    assert world.desk.calls.total() - before < 60, "six cases, three tries each, every minute would be hundreds"
    world.run_until(START + 12 * HOUR)
    well(world)
    assert [letters(world, n) for n in range(6)] == [["extract"]] * 6


def test_a_desk_that_asks_for_patience_gets_it() -> None:
    world = World()
    world.file(orders.ADA, "ASAP")
    world.desk.inject(Verb.REPLY, Injected(Fault.RATE_LIMIT, timedelta(minutes=7)))
    world.run_until(START + timedelta(minutes=6))
    assert world.desk.calls[Verb.REPLY] == 1
    assert world.desk.calls[Verb.READ] == 2
    well(world)
    assert letters(world) == ["extract"]


def test_the_file_says_what_the_trail_says() -> None:
    world = World()
    ticket = world.file(orders.ADA, orders.days(MONDAY))
    well(world)
    (post,) = world.desk.delivered(ticket)
    assert post.file is not None
    assert json.loads(post.file.content)["day"] == MONDAY.isoformat()
    (sent,) = entries(world, "extract.sent")
    assert sent["purpose"] == f"extract:{MONDAY}"
    assert sent["reference"] == post.reference
