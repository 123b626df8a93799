"""The virtual clock: hours that pass, never back, and Stockholm's hands."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lindesk_bot.clock import MachineClock, VirtualClock
from rules.ticket import STOCKHOLM

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
STRETCHES = st.timedeltas(timedelta(days=-3), timedelta(days=60))


def test_an_hour_is_an_hour_when_the_clocks_change() -> None:
    spring = VirtualClock(datetime(2026, 3, 29, 1, 30, tzinfo=STOCKHOLM))
    spring.advance(timedelta(hours=1))
    assert spring.now().isoformat() == "2026-03-29T03:30:00+02:00"
    autumn = VirtualClock(datetime(2026, 10, 25, 2, 30, tzinfo=STOCKHOLM))
    autumn.advance(timedelta(hours=1))
    assert autumn.now().isoformat() == "2026-10-25T02:30:00+01:00"


def test_the_hands_go_back_in_october_and_the_clock_does_not() -> None:
    clock = VirtualClock(datetime(2026, 10, 25, 2, 50, tzinfo=STOCKHOLM))
    later = datetime(2026, 10, 25, 2, 10, tzinfo=STOCKHOLM, fold=1)
    clock.set(later)
    assert clock.now().astimezone(UTC) == later.astimezone(UTC)


@given(MOMENTS, st.lists(STRETCHES | MOMENTS, max_size=8))
def test_it_never_goes_backwards(start: datetime, steps: list[datetime | timedelta]) -> None:
    clock = VirtualClock(start)
    for step in steps:
        before = clock.now().astimezone(UTC)
        if isinstance(step, datetime):
            clock.set(step)
        else:
            clock.advance(step)
        assert clock.now().astimezone(UTC) >= before
        assert clock.now().tzinfo is STOCKHOLM


def test_the_machines_clock_tells_stockholm_time() -> None:
    before = datetime.now(UTC)
    assert before <= MachineClock().now() <= datetime.now(UTC)
    assert MachineClock().now().tzinfo is STOCKHOLM
