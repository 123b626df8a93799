"""The extract and how it is counted.

Customers are counted, not devices (routine, "What follows from it"): a customer with two alarms counts once
and both rows show. Akutlarm stand apart. A row whose sort cannot be told is never counted as billable.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Sort(StrEnum):
    """What a row of the platform's list is."""

    CUSTOMER = "customer"
    """A customer's own alarm."""
    AKUTLARM = "akutlarm"
    """A spare unit of the provider: stands on the extract, gives no compensation."""
    UNKNOWN = "unknown"
    """Cannot be told: shown, reported to a person, never billable."""


class Protection(StrEnum):
    """Protected identity (sekretessmarkering, skyddad folkbokföring)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    """The platform does not tell the flag. Not the same as no."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """One active alarm: one row of the extract. Everything that tells of a person stays out of ``repr``."""

    unit: str
    """The platform's name of the unit, as the platform writes it."""
    device: str
    """The alarm's own id: never empty."""
    sort: Sort
    customer: str = field(default="", repr=False)
    """Identity number as text (YYYYMMDDNNNN or as the platform writes it); empty where nobody holds the alarm."""
    name: str = field(default="", repr=False)
    device_type: str = ""
    since: date | None = field(default=None, repr=False)
    """When the alarm became active, where the platform tells."""
    protection: Protection = Protection.UNKNOWN


@dataclass(frozen=True, slots=True)
class Extract:
    """A provider's active alarms at one moment."""

    provider: str
    """The provider's id in the configuration."""
    alarms: tuple[Alarm, ...] = field(repr=False)
    taken_at: datetime
    """When the bot took it; aware."""
    source: str
    """Name of the platform, and of the file or view where that says something; no personal data."""
    source_time: datetime | None
    """The source's own time stamp; aware. None where it has none."""
    rows_read: int
    """Rows in the whole list, all providers."""
    rows_claimed: int | None
    """Rows that the source says it holds; None where it says nothing."""
    as_of: date | None = None
    """The day it shows, where the platform keeps history and a past day was asked for; None: the moment taken."""


@dataclass(frozen=True, slots=True)
class Count:
    """The numbers for the invoice. ``customers == akutlarm + billable + unknown`` always holds."""

    customers: int
    """All holders of an active alarm, akutlarm included."""
    akutlarm: int
    billable: int
    unknown: int
    protected: int
    """Of them, how many are withheld for protected identity."""
    rows: int
    """Alarms, that is rows of the list."""
