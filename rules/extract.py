"""The extract and how it is counted.

Customers are counted, not devices (routine, "What follows from it"): a customer with two alarms counts once
and both rows show. Akutlarm stand apart. A row whose sort cannot be told is never counted as billable.
"""

import re
from collections.abc import Iterable
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
    unknown_rows: int = 0
    """Of them, how many a person must look at. Can be more than none where ``unknown`` is none: a customer with an own
    alarm is billable, and a second row in the same hands may still be of an unknown sort."""


_FILLING = re.compile(r"[\s\-‐‑‒–−]")
"""What an identity number is written with or without. Not "+", which tells a hundred-year-old from a child."""


def count(alarms: Iterable[Alarm]) -> Count:
    """Count holders, not devices.

    Each choice, and why:
    - A customer is an identity number, written with or without hyphens and spaces: two alarms, one customer. Ten digits
      are not taken for twelve, because the century would be a guess.
    - An alarm that nobody holds is counted by its own id, so that each spare unit is one.
    - A customer's own alarm without an identity number is unknown: it cannot be told whether its holder is counted
      already.
    - A customer with an own alarm is billable, once, whatever else that customer holds. An akutlarm in the same hands
      gives nothing more and takes nothing away; an unknown row in the same hands is still told of (``unknown_rows``).
    - An unknown row is never billable. Held together with an akutlarm it makes the holder unknown, since it may be the
      holder's own alarm.
    - Protected are holders with the flag on any of their rows. Where the platform does not tell the flag the holder is
      not counted here: it means "unknown", which the workbook says in words.
    """
    sorts: dict[tuple[str, str], set[Sort]] = {}
    protected = set()
    rows = unknown_rows = 0
    for alarm in alarms:
        holder, sort = holder_of(alarm), sort_for_counting(alarm)
        sorts.setdefault(holder, set()).add(sort)
        rows += 1
        unknown_rows += sort is Sort.UNKNOWN
        if alarm.protection is Protection.YES:
            protected.add(holder)
    billable = sum(Sort.CUSTOMER in held for held in sorts.values())
    akutlarm = sum(held == {Sort.AKUTLARM} for held in sorts.values())
    return Count(
        customers=len(sorts),
        akutlarm=akutlarm,
        billable=billable,
        unknown=len(sorts) - akutlarm - billable,
        protected=len(protected),
        rows=rows,
        unknown_rows=unknown_rows,
    )


def bare_identity(identity: str) -> str:
    """An identity number without the hyphens and spaces that it is written with."""
    return identity if identity.isalnum() else _FILLING.sub("", identity)


def holder_of(alarm: Alarm) -> tuple[str, str]:
    """Who is counted for an alarm: its customer, or the device itself where nobody holds it."""
    identity = bare_identity(alarm.customer)
    return ("customer", identity) if identity else ("device", alarm.device.strip())


def sort_for_counting(alarm: Alarm) -> Sort:
    """What an alarm counts as: a customer's own without an identity number is unknown."""
    nobody = holder_of(alarm)[0] == "device"
    return Sort.UNKNOWN if nobody and alarm.sort is Sort.CUSTOMER else alarm.sort
