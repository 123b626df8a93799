"""An alarm platform in memory that behaves as ``AlarmPlatform`` promises, with faults to order.

It holds lists as a platform does: alarms of all providers, active and ended, one list for now and one for each past
day where it keeps history. Faults are states of the platform, not scripted answers: an incomplete platform has lost
rows that it claims to hold, a shrunken one has lost rows and does not know it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from connectors.checks import Check, Verdict
from connectors.errors import ConnectorError, MisconfiguredError, PermanentError, TransientError
from connectors.platforms.base import ExtractOrder, PlatformTraits
from rules.extract import Alarm, Extract
from rules.providers import unit_key


class Fault(StrEnum):
    """What can be wrong with a platform."""

    DOWN = "down"
    """Cannot be reached, or has no list yet: TransientError."""
    STALE = "stale"
    """Its list is too old: TransientError."""
    INCOMPLETE = "incomplete"
    """Its list is visibly not whole: TransientError or PermanentError, as the next list may mend it or not."""
    SHRUNKEN = "shrunken"
    """Its list has lost at least half of each unit's rows and looks whole: PermanentError where ``previous_rows`` is
    given. Where it is not, nobody can know."""
    MISCONFIGURED = "misconfigured"
    """Its list has changed shape, or it refuses us: MisconfiguredError."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An alarm in the platform's list."""

    alarm: Alarm
    active: bool = True


@dataclass(slots=True)
class SimulatedPlatform:
    """A platform that behaves. Change its attributes between calls; it keeps nothing of an extract."""

    name: str = "Simulerad larmplattform"
    keeps_history: bool = False
    max_age: timedelta = timedelta(hours=26)
    max_shrink_percent: int = 20
    listed_at: datetime | None = None
    """When the current list was made; None: it is always of the moment."""
    orders: list[ExtractOrder] = field(default_factory=list)
    """What was asked for, the newest last."""
    _lists: dict[date | None, tuple[Listed, ...]] = field(default_factory=dict, repr=False)
    _fault: Fault | None = None
    _fault_calls: int | None = None

    @property
    def traits(self) -> PlatformTraits:
        """See ``AlarmPlatform``."""
        return PlatformTraits(self.name, self.keeps_history)

    def show(self, rows: Iterable[Listed], *, day: date | None = None) -> None:
        """Make this the platform's list: of now, or of a past day."""
        self._lists[day] = tuple(rows)

    def inject(self, fault: Fault, *, calls: int | None = None) -> None:
        """Be faulty: until ``heal``, or for so many extracts."""
        self._fault, self._fault_calls = fault, calls

    def heal(self) -> None:
        """Be well again."""
        self._fault, self._fault_calls = None, None

    def take_extract(self, order: ExtractOrder, *, now: datetime) -> Extract:
        """See ``AlarmPlatform``."""
        self.orders.append(order)
        fault = self._fault
        if self._fault_calls is not None:
            self._fault_calls -= 1
            if self._fault_calls <= 0:
                self.heal()
        return self._extract(order, fault, now)

    def check(self, *, now: datetime) -> Sequence[Check]:
        """See ``AlarmPlatform``."""
        try:
            rows, _claimed = self._list(None, self._fault, now)
        except ConnectorError as error:
            return [Check("platform", Verdict.FAILED, error.problem, error.remedy)]
        return [Check("platform", Verdict.OK, f"{len(rows)} rows")]

    def _extract(self, order: ExtractOrder, fault: Fault | None, now: datetime) -> Extract:
        units = frozenset(map(unit_key, order.units))
        if not units or "" in units:
            raise MisconfiguredError(
                f"The provider {order.provider!r} has no unit.", remedy="Give it its units.", code="simulated.no_units"
            )
        rows, claimed = self._list(order.as_of, fault, now)
        alarms = tuple(row.alarm for row in rows if row.active and unit_key(row.alarm.unit) in units)
        previous = order.previous_rows or 0
        if (previous - len(alarms)) * 100 > previous * self.max_shrink_percent:
            raise PermanentError(
                f"{self.name} has {len(alarms)} alarms, and had {previous}.",
                remedy="See whether so many have ended.",
                code="simulated.shrunken",
            )
        return Extract(
            provider=order.provider,
            alarms=alarms,
            taken_at=now,
            source=self.name,
            source_time=now if order.as_of is None and self.listed_at is None else self.listed_at,
            rows_read=len(rows),
            rows_claimed=claimed,
            as_of=order.as_of,
        )

    def _list(self, day: date | None, fault: Fault | None, now: datetime) -> tuple[tuple[Listed, ...], int]:
        if fault is Fault.DOWN:
            raise TransientError(f"{self.name} does not answer.", remedy="Wait.", code="simulated.down")
        if fault is Fault.MISCONFIGURED:
            raise MisconfiguredError(f"{self.name} refuses us.", remedy="Mend the rights.", code="simulated.refused")
        old = self.listed_at is not None and now - self.listed_at > self.max_age
        if fault is Fault.STALE or (old and day is None):
            raise TransientError(f"{self.name} has an old list.", remedy="Wait.", code="simulated.stale")
        if day is not None and (not self.keeps_history or day not in self._lists):
            raise PermanentError(
                f"{self.name} has no list of {day}.", remedy="Answer by hand.", code="simulated.no_day"
            )
        rows = self._lists.get(day, ())
        claimed = len(rows)
        if fault is Fault.INCOMPLETE:
            rows = rows[:-1]
            claimed = len(rows) + 1
        if len(rows) != claimed:
            raise PermanentError(
                f"{self.name} claims {claimed} rows and has {len(rows)}.", remedy="Wait.", code="simulated.incomplete"
            )
        if fault is Fault.SHRUNKEN:
            rows = shrunken(rows)
            claimed = len(rows)
        return rows, claimed


def shrunken(rows: Sequence[Listed]) -> tuple[Listed, ...]:
    """What is left of a list that has lost at least half of each unit's active rows, and no unit whole."""
    seen: dict[str, int] = {}
    left: list[Listed] = []
    totals: dict[str, int] = {}
    for row in rows:
        if row.active:
            totals[row.alarm.unit] = totals.get(row.alarm.unit, 0) + 1
    for row in rows:
        if row.active:
            seen[row.alarm.unit] = seen.get(row.alarm.unit, 0) + 1
            if seen[row.alarm.unit] > max(1, totals[row.alarm.unit] // 2):
                continue
        left.append(row)
    return tuple(left)
