"""The books in memory: the promises of ``lindesk_bot.store.books`` without a database, for many short histories.

``test_memory_books.py`` plays the same calls on these and on the real ones: they must answer alike. The lease runs by
the world's clock. A snapshot is a backup; ``restore`` brings it back.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from lindesk_bot.audit.chain import GENESIS, Link, link
from lindesk_bot.cases import Case, Delivered, Receipt, Write, WriteState
from lindesk_bot.effects import Record, Recorded
from lindesk_bot.errors import BotError, LostClaimError, NoSuchCaseError
from lindesk_bot.store.books import LONGEST_LEASE, Books
from rules.lifecycle import RESTING, Event, State, TransitionError, after
from rules.reading.model import Cause, Kind, Reason

_WAITING_FOR_ANSWER = frozenset({State.RECEIVED, State.ASKING, State.WAITING, State.DUE, State.REPLYING, State.PARKED})


@dataclass(slots=True)
class Row:
    """A case with what only the books know of it."""

    case: Case
    seen_version: str
    lease_until: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the trail before it is linked: that takes half the time of a history, so it waits for ``trail``."""

    at: datetime
    action: str
    details: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A backup."""

    rows: dict[int, Row]
    writes: dict[tuple[int, str], Write]
    deliveries: tuple[tuple[int, Delivered], ...]
    entries: tuple[Entry, ...]


class MemoryBooks(Books):
    """See above.

    Args:
        seconds: the clock by which leases run; whole seconds.
        desk: as in the real books.
    """

    def __init__(self, seconds: Callable[[], int], *, desk: str = "simulated") -> None:
        self._seconds = seconds
        self._desk = desk
        self.rows: dict[int, Row] = {}
        self._ids: dict[str, int] = {}
        self.writes: dict[tuple[int, str], Write] = {}
        self.deliveries: list[tuple[int, Delivered]] = []
        self.entries: list[Entry] = []

    def close(self) -> None:
        """Nothing to let go of."""

    def snapshot(self) -> Snapshot:
        rows = {number: replace(row) for number, row in self.rows.items()}
        return Snapshot(rows, dict(self.writes), tuple(self.deliveries), tuple(self.entries))

    def restore(self, backup: Snapshot) -> None:
        self.rows = {number: replace(row) for number, row in backup.rows.items()}
        self.writes = dict(backup.writes)
        self.deliveries, self.entries = list(backup.deliveries), list(backup.entries)
        self._ids = {row.case.ticket_id: number for number, row in self.rows.items()}

    # -- taking in and claiming ----------------------------------------------------------------------------------------

    def take_in(self, ticket_id: str, version: str, reference: str, now: datetime) -> bool:
        number = self._ids.get(ticket_id)
        if number is None:
            number = len(self.rows) + 1
            self._ids[ticket_id] = number
            case = Case(number, ticket_id, reference, State.RECEIVED, 0, received_at=now, wake_at=now)
            self.rows[number] = Row(case, version)
            self._append(now, "case.opened", {"case": reference, "ticket": ticket_id, "desk": self._desk})
            return True
        row = self.rows[number]
        if row.seen_version == version or not self._is_free(row):
            return False
        parked = row.case.state is State.PARKED
        row.seen_version = version
        if not parked:
            row.case = replace(row.case, wake_at=now)
        return not parked

    def claim(self, now: datetime, lease_seconds: int) -> Case | None:
        to_do = [
            row
            for row in self.rows.values()
            if row.case.wake_at is not None and row.case.wake_at <= now and self._is_free(row)
        ]
        if not to_do:
            return None
        row = min(to_do, key=lambda row: (row.case.due_at is None, row.case.due_at or now, row.case.id))
        row.case = replace(row.case, fence=row.case.fence + 1)
        row.lease_until = self._seconds() + min(lease_seconds, LONGEST_LEASE)
        return row.case

    def release(self, case: Case) -> None:
        row = self.rows.get(case.id)
        if row is not None and row.case.fence == case.fence:
            row.lease_until = 0

    def holds(self, case: Case, margin_seconds: int) -> bool:
        row = self.rows.get(case.id)
        ours = row is not None and row.case.fence == case.fence
        return ours and row is not None and row.lease_until - self._seconds() >= margin_seconds

    # -- changing ------------------------------------------------------------------------------------------------------

    def record(self, change: Record, now: datetime) -> Recorded:
        case = change.case
        state = after(case.state, change.event) if change.event else case.state
        row = self.rows.get(case.id)
        if row is None or not self._may_change(row.case, case):
            raise LostClaimError
        values = _typed(change.changes)
        if change.event and state in RESTING and "wake_at" not in values:
            values["wake_at"] = None
        row.case = changed = replace(row.case, **values, state=state)
        if change.write is not None:
            self.writes[case.id, change.write.purpose] = change.write
        if change.delivered is not None:
            self.deliveries.append((case.id, change.delivered))
        receipt = Receipt(0)
        if change.entry:
            about = {"case": case.reference, "ticket": case.ticket_id, "desk": self._desk}
            known = {"requester": change.changes.get("requester", case.requester)}
            known["provider"] = change.changes.get("provider", case.provider)
            moved = {"state": state.value} if state is not case.state else {}
            details = {**{k: v for k, v in known.items() if v}, **moved, **change.details, **about}
            receipt = self._append(now, change.entry, details)
        return Recorded(changed, receipt)

    def _may_change(self, stored: Case, held: Case) -> bool:
        return stored.fence == held.fence and stored.state is held.state

    def retry(self, reference: str, *, accept_shrunken: bool, now: datetime) -> Case:
        changes = {"wake_at": now, "failures": 0, "trouble": "", "trouble_since": None, "questions": 0}
        return self._by_hand(
            reference, Event.RETRIED, {**changes, "accept_shrunken": accept_shrunken}, "case.retried", now
        )

    def hand_over(self, reference: str, *, now: datetime) -> Case:
        return self._by_hand(reference, Event.HANDED_OVER, {"wake_at": now, "booked": ()}, "case.taken", now)

    def _by_hand(self, reference: str, event: Event, changes: dict[str, Any], entry: str, now: datetime) -> Case:
        case = self.find_case(reference)
        try:
            state = after(case.state, event)
        except TransitionError:
            raise BotError(f"{reference} is {case.state}.", remedy="Not now.") from None
        changed = replace(case, **changes, state=state, fence=case.fence + 1)
        row = self.rows[case.id]
        row.case, row.lease_until = changed, 0
        if event is Event.RETRIED:
            for key, write in self.writes.items():
                if key[0] == case.id and write.state is WriteState.INTENDED:
                    self.writes[key] = replace(write, attempt=0)
        details = {"case": reference, "ticket": case.ticket_id, "desk": self._desk, "state": state.value}
        self._append(now, entry, details)
        return changed

    def append(self, now: datetime, action: str, details: dict[str, Any]) -> Receipt:
        return self._append(now, action, details)

    # -- looking -------------------------------------------------------------------------------------------------------

    def find_write(self, case: Case, purpose: str) -> Write | None:
        return self.writes.get((case.id, purpose))

    def other_orders(self, case: Case) -> tuple[Case, ...]:
        return tuple(
            other
            for other in (row.case for row in self.rows.values())
            if other.id != case.id
            and (other.requester, other.provider) == (case.requester, case.provider)
            and (other.state in _WAITING_FOR_ANSWER or other.withdrawn_by == case.reference)
        )

    def withdraw(self, case: Case, other: Case, now: datetime) -> None:
        row = self.rows.get(case.id)
        if row is None or not self._may_change(row.case, case):
            raise LostClaimError
        theirs = self.rows[other.id]
        theirs.case = replace(theirs.case, withdrawn_by=case.reference, wake_at=now)
        details = {"case": other.reference, "ticket": other.ticket_id, "desk": self._desk, "by": case.reference}
        self._append(now, "case.withdrawn", details)

    def previous_rows(self, provider: str) -> int | None:
        rows = [kept.count.rows for _, kept in self.deliveries if kept.provider == provider]
        return rows[-1] if rows else None

    def list_cases(self, *, only_open: bool = False) -> list[Case]:
        over = (State.CLOSED, State.CANCELLED)
        found = [row.case for row in self.rows.values() if not (only_open and row.case.state in over)]
        return sorted(found, key=lambda case: -case.id)

    def find_case(self, reference: str) -> Case:
        for row in self.rows.values():
            if row.case.reference == reference:
                return row.case
        raise NoSuchCaseError(f"There is no case {reference!r}.", remedy="Look in the list.")

    def deliveries_of(self, case: Case) -> list[dict[str, Any]]:
        return [{"provider": kept.provider, "day": kept.day} for owner, kept in self.deliveries if owner == case.id]

    def next_wake(self) -> datetime | None:
        return min((row.case.wake_at for row in self.rows.values() if row.case.wake_at is not None), default=None)

    def trail(self, after: int = 0) -> Iterator[Link]:
        previous = GENESIS
        for position, one in enumerate(self.entries, start=1):
            new = link(position, previous, one.at, one.action, one.details)
            previous = new.hash
            if position > after:
                yield new

    def history(self, reference: str) -> list[dict[str, Any]]:
        return [{**one.details, "action": one.action} for one in self.entries if one.details.get("case") == reference]

    # -- within --------------------------------------------------------------------------------------------------------

    def _is_free(self, row: Row) -> bool:
        clock = self._seconds()
        return row.lease_until < clock or row.lease_until > clock + LONGEST_LEASE

    def _append(self, now: datetime, action: str, details: dict[str, Any]) -> Receipt:  # type: ignore[override]  # no database to append in
        self.entries.append(Entry(now, action, details))
        return Receipt(len(self.entries))


def _typed(changes: dict[str, Any]) -> dict[str, Any]:
    """As the real books give values back."""
    values = dict(changes)
    if values.get("kind") is not None:
        values["kind"] = Kind(values["kind"])
    if values.get("reason") is not None:
        values["reason"] = Reason(values["reason"])
    if "causes" in values:
        values["causes"] = tuple(map(Cause, values["causes"]))
    return values
