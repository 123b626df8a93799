"""Where the time comes from: the machine, or a virtual clock in the demo and the tests."""

from datetime import UTC, datetime, timedelta
from typing import Protocol

from rules.ticket import STOCKHOLM


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Aware, Europe/Stockholm."""
        ...


class MachineClock:
    """The machine's own."""

    def now(self) -> datetime:
        """Aware, Europe/Stockholm."""
        return datetime.now(STOCKHOLM)


class VirtualClock:
    """A clock that is set by hand, and never goes backwards."""

    def __init__(self, start: datetime) -> None:
        # Kept in UTC: Python compares and adds two Stockholm times by the hands of the clock, which go back in October.
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """Aware, Europe/Stockholm."""
        return self._now.astimezone(STOCKHOLM)

    def set(self, moment: datetime) -> None:
        """Move forward to a moment; an earlier one changes nothing."""
        self._now = max(self._now, moment.astimezone(UTC))

    def advance(self, by: timedelta) -> None:
        """Move forward by a stretch of time, in hours that have passed: over a change of clocks too."""
        self.set(self._now + by)
