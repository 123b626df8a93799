"""A circuit for each connector: one that fails again and again is left in peace for a while.

Rules:
- Only what says something about the connector counts: unreachable, rights missing, no answer. A ticket that cannot be
  read, or a write that the guard stopped, does not.
- After ``FAILS`` failures in a row the circuit is open: for a while nothing is asked, and every call ends at once in
  the last error, as one that surely was not done. Then one call is let through; if it fails, the rest doubles.
- A connector that asks for patience (Retry-After) gets it at once.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from connectors.errors import ConnectorError, MisconfiguredError, StoppedError, TransientError, UncertainError

T = TypeVar("T")
FAILS = 5
FIRST_REST, LONGEST_REST = timedelta(seconds=30), timedelta(minutes=8)
MOST_PATIENCE = timedelta(hours=1)
"""A Retry-After beyond this is taken for a mistake: a booked day must not pass over it."""


class Circuit:
    """One connector's.

    Args:
        now: tells the time; aware.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._failed = 0
        self._rest = FIRST_REST
        self._last: ConnectorError | None = None
        self.rests_until: datetime | None = None
        """While it is open: when the next call is let through."""

    @property
    def rests(self) -> bool:
        """Whether a call now would end in the last error, unasked."""
        return self.rests_until is not None and self._now() < self.rests_until

    def call(self, act: Callable[[], T]) -> T:
        """Do it, unless the circuit is open.

        Raises:
            TransientError: the circuit is open; the last error's code and remedy.
            ConnectorError: whatever ``act`` raises.
        """
        if self._last is not None and self.rests_until is not None and (now := self._now()) < self.rests_until:
            last = self._last
            raise TransientError(
                last.problem, remedy=last.remedy, code=last.code, retry_after=self.rests_until - now
            ) from last
        try:
            outcome = act()
        except (TransientError, MisconfiguredError, UncertainError) as error:
            self._failure(error)
            raise
        except StoppedError:
            raise
        except ConnectorError:
            self._well()
            raise
        self._well()
        return outcome

    def _failure(self, error: ConnectorError) -> None:
        self._failed += 1
        self._last = error
        asked_for = error.retry_after if isinstance(error, TransientError) else None
        patience = min(asked_for or timedelta(0), MOST_PATIENCE)
        if self._failed >= FAILS:
            patience = max(patience, self._rest)
            self._rest = min(2 * self._rest, LONGEST_REST)
        if patience:
            self.rests_until = self._now() + patience

    def _well(self) -> None:
        self._failed, self._rest, self._last, self.rests_until = 0, FIRST_REST, None, None
