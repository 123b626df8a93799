"""A connector that fails again and again is left in peace, and tried again."""

from datetime import datetime, timedelta

import pytest

from connectors.errors import (
    ConnectorError,
    MisconfiguredError,
    PermanentError,
    StoppedError,
    TransientError,
    UncertainError,
)
from lindesk_bot.circuit import FAILS, FIRST_REST, LONGEST_REST, MOST_PATIENCE, Circuit
from rules.ticket import STOCKHOLM


class Connector:
    """Fails as it is told to, and counts how often it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 16, 9, 0, tzinfo=STOCKHOLM)
        self.circuit = Circuit(lambda: self.now)
        self.fails: ConnectorError | None = error(TransientError)
        self.asked = 0

    def ask(self) -> str:
        self.asked += 1
        if self.fails is not None:
            raise self.fails
        return "answer"

    def fail(self, times: int) -> None:
        for _ in range(times):
            with pytest.raises(ConnectorError):
                self.circuit.call(self.ask)

    def open(self) -> None:
        self.fail(FAILS)
        assert self.circuit.rests


def error(kind: type[ConnectorError]) -> ConnectorError:
    return kind("The desk does not answer.", remedy="Wait.", code="desk.unreachable")


@pytest.fixture
def connector() -> Connector:
    return Connector()


def test_a_few_failures_leave_it_closed(connector: Connector) -> None:
    connector.fail(FAILS - 1)
    assert not connector.circuit.rests
    connector.fails = None
    assert connector.circuit.call(connector.ask) == "answer"


def test_while_it_rests_nothing_is_asked_and_the_last_error_is_told_as_not_done(connector: Connector) -> None:
    connector.fails = error(UncertainError)
    connector.open()
    with pytest.raises(TransientError) as told:
        connector.circuit.call(connector.ask)
    assert connector.asked == FAILS
    assert told.value.code == "desk.unreachable"
    assert told.value.retry_after == FIRST_REST


def test_it_rests_twice_as_long_each_time_up_to_a_limit(connector: Connector) -> None:
    connector.open()
    rests = []
    for _ in range(8):
        until = connector.circuit.rests_until
        assert until is not None
        rests.append(until - connector.now)
        connector.now = until
        assert not connector.circuit.rests
        connector.fail(1)
    assert rests[:3] == [FIRST_REST, 2 * FIRST_REST, 4 * FIRST_REST]
    assert rests[-1] == LONGEST_REST
    assert connector.asked == FAILS + 8


def test_one_good_answer_closes_it(connector: Connector) -> None:
    connector.open()
    connector.now += FIRST_REST
    connector.fails = None
    connector.circuit.call(connector.ask)
    connector.fails = error(TransientError)
    connector.fail(FAILS - 1)
    assert not connector.circuit.rests


@pytest.mark.parametrize("kind", [PermanentError, StoppedError])
def test_what_says_nothing_about_the_connector_does_not_count(connector: Connector, kind: type[ConnectorError]) -> None:
    connector.fails = error(kind)
    connector.fail(3 * FAILS)
    assert not connector.circuit.rests


def test_missing_rights_count(connector: Connector) -> None:
    connector.fails = error(MisconfiguredError)
    connector.open()


def test_retry_after_is_honoured_at_once(connector: Connector) -> None:
    connector.fails = TransientError(
        "Patience.", remedy="Wait.", code="desk.rate_limit", retry_after=timedelta(minutes=7)
    )
    connector.fail(1)
    assert connector.circuit.rests_until == connector.now + timedelta(minutes=7)


def test_an_absurd_retry_after_does_not_let_a_booked_day_pass(connector: Connector) -> None:
    connector.fails = TransientError("Patience.", remedy="Wait.", code="desk.rate_limit", retry_after=timedelta(days=9))
    connector.fail(1)
    assert connector.circuit.rests_until == connector.now + MOST_PATIENCE
