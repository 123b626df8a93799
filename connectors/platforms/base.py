"""The AlarmPlatform interface and its promises.

Promises that every platform keeps:
- An extract is whole or it is an error: incomplete, stale, still-growing or implausibly shrunken lists raise.
- It holds the rows of the units given and no others; units are matched by their exact name after trimming and
  Unicode normalisation (NFC), never by likeness.
- Identity numbers are text.
- Nothing is written, kept or cached; nothing raised or returned by ``check`` holds personal data.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from connectors.checks import Check
from rules.extract import Extract


@dataclass(frozen=True, slots=True)
class PlatformTraits:
    """What a platform can do."""

    name: str
    keeps_history: bool
    """Can take an extract as of a day that has passed."""


@dataclass(frozen=True, slots=True)
class ExtractOrder:
    """What to take."""

    provider: str
    units: frozenset[str]
    """The platform's names of the provider's units (configuration)."""
    as_of: date | None = None
    """A past day; only where the platform keeps history."""
    previous_rows: int | None = None
    """Rows of this provider's last delivered extract; None where there is none, or where a person has accepted
    that the list has shrunk."""


class AlarmPlatform(Protocol):
    """An alarm platform."""

    @property
    def traits(self) -> PlatformTraits:
        """What this platform can do."""
        ...

    def take_extract(self, order: ExtractOrder, *, now: datetime) -> Extract:
        """Take the provider's active alarms now, or as of a past day.

        Raises:
            TransientError: not there yet, still growing, too old, unreachable: the next export may mend it.
            PermanentError: the list is implausible (shrunken, row count or checksum wrong): a person must look.
            MisconfiguredError: a column is missing, the folder does not exist, the platform refuses us.
        """
        ...

    def check(self, *, now: datetime) -> Sequence[Check]:
        """What ``lindesk-bot check`` shows about this platform. Never raises."""
        ...
