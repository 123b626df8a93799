"""The books, and how a case is claimed and changed.

Rules:
- A change of a case, the write it tells of and its audit entry are one transaction: all of it or nothing.
- Whoever changes a case says which fence and state it holds. Zero rows changed means "not mine any more".
- Leases run by the database's clock, so that workers on several machines agree. Its seconds are whole: another
  claims a case only when the second of its lease's end is over, so that the holder never has less than it counts on.
- If the trail cannot be written, the change is not made, and nothing is sent.
- Who only looks never holds up who works.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, RowMapping, and_, delete, func, insert, or_, select, update
from sqlalchemy.exc import DBAPIError

from lindesk_bot.audit.chain import GENESIS, Link, link
from lindesk_bot.cases import NO_TROUBLE, Case, Delivered, Receipt, Write, WriteState
from lindesk_bot.effects import Record, Recorded
from lindesk_bot.errors import BotError, LostClaimError, NoSuchCaseError, TrailError
from lindesk_bot.store import engine as engines
from lindesk_bot.store.tables import audit, cases, deliveries, writes
from rules.lifecycle import RESTING, Event, State, TransitionError, after
from rules.reading.model import Cause, Kind, Reason

_CASE_FIELDS = tuple(field.name for field in fields(Case))
LONGEST_LEASE = 3600
"""Seconds. A lease that ends later than this from now was given under a clock that was wrong, and holds nothing."""
_PAGE = 1000
"""Entries of the trail read at a time."""
_ENUMS: dict[str, type[State] | type[Kind] | type[Reason]] = {"state": State, "kind": Kind, "reason": Reason}


class Books:
    """One database. Safe to share between threads; each call is a transaction of its own."""

    def __init__(self, url: str, *, desk: str, worker: str, create: bool = True) -> None:
        """Open a database of this program's schema.

        Args:
            url: SQLAlchemy's, ``sqlite:////var/lib/lindesk-bot/books.sqlite``.
            desk: the desk's name; a ticket id is unique within it.
            worker: who claims (host and process).
            create: make an SQLite file that does not exist, and bring an older one up. Who only looks says False: a
                mistyped path must not become an empty trail that "holds". PostgreSQL is brought up by
                ``lindesk-bot migrate`` alone (docs/adr/0007-migrations.md).

        Raises:
            StoreError: it cannot be opened, or has another schema.
        """
        self._engine: Engine = engines.connect(url, create=create)
        self._desk = desk
        self._worker = worker

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    # -- taking in and claiming ------------------------------------------------------------------------------------

    def take_in(self, ticket_id: str, version: str, reference: str, now: datetime) -> bool:
        """A ticket stands in the queue: open its case, or wake it where the ticket has changed since last seen.

        A case that a worker holds just now is left as it is, the new version not marked as seen: what the worker writes
        when it is done could put the case to sleep again. The next poll wakes it.

        Returns True where there is something to do.
        """
        what = (cases.c.id, cases.c.seen_version, cases.c.state, cases.c.lease_until, cases.c.fence)
        seen = select(*what).where(self._is(ticket_id))
        with self._transaction() as db:
            known = db.execute(seen).one_or_none()
            if known is None:
                engines.lock_trail(db)  # another worker may be taking in the same ticket
                known = db.execute(seen).one_or_none()
            if known is None:
                db.execute(
                    insert(cases).values(
                        desk=self._desk,
                        ticket_id=ticket_id,
                        reference=reference,
                        state=State.RECEIVED.value,
                        seen_version=version,
                        received_at=now,
                        wake_at=now,
                        created_at=now,
                        updated_at=now,
                    )
                )
                self._append(db, now, "case.opened", {"case": reference, "ticket": ticket_id, "desk": self._desk})
                return True
            if known.seen_version == version or not self._free(known.lease_until, engines.clock(db)):
                return False
            woken: dict[str, Any] = {"seen_version": version}
            if known.state != State.PARKED.value:  # a parked case waits for a person, whatever is written
                woken["wake_at"] = now
            # The fence: on PostgreSQL a worker may have claimed it since we looked.
            unheld = and_(cases.c.id == known.id, cases.c.fence == known.fence)
            changed = db.execute(update(cases).where(unheld).values(**woken))
            return changed.rowcount == 1 and "wake_at" in woken

    def claim(self, now: datetime, lease_seconds: int) -> Case | None:
        """Claim the case whose answer is due first among those with something to do; None where there is none.

        Args:
            now: cases that are to wake at this moment or before have something to do.
            lease_seconds: how long the case is ours; at most LONGEST_LEASE.
        """
        with self._transaction() as db:
            clock = engines.clock(db)
            to_do = (
                select(cases)
                .where(
                    cases.c.desk == self._desk,
                    cases.c.wake_at <= now,
                    or_(cases.c.lease_until < clock, cases.c.lease_until > clock + LONGEST_LEASE),
                )
                .order_by(cases.c.due_at.is_(None), cases.c.due_at, cases.c.id)
                .limit(1)
                .with_for_update(skip_locked=True)
            )
            row = db.execute(to_do).mappings().one_or_none()
            if row is None:
                return None
            fence = row["fence"] + 1
            db.execute(
                update(cases)
                .where(cases.c.id == row["id"])
                .values(fence=fence, holder=self._worker, lease_until=clock + min(lease_seconds, LONGEST_LEASE))
            )
            return replace(_case(row), fence=fence)

    def release(self, case: Case) -> None:
        """Let the case go, if it is still ours."""
        with self._transaction() as db:
            db.execute(
                update(cases).where(cases.c.id == case.id, cases.c.fence == case.fence).values(lease_until=0, holder="")
            )

    def holds(self, case: Case, margin_seconds: int) -> bool:
        """Whether the case is still ours for at least that long, by the database's clock."""
        with self._looking() as db:
            until = db.execute(
                select(cases.c.lease_until).where(cases.c.id == case.id, cases.c.fence == case.fence)
            ).scalar_one_or_none()
            return until is not None and until - engines.clock(db) >= margin_seconds

    # -- changing --------------------------------------------------------------------------------------------------

    def record(self, change: Record, now: datetime) -> Recorded:
        """Change the case, the write and the trail together; see Record."""
        case = change.case
        state = after(case.state, change.event) if change.event else case.state
        values = {**change.changes, "state": state.value, "updated_at": now}
        if change.event and state in RESTING and "wake_at" not in values:
            values["wake_at"] = None
        with self._transaction() as db:
            changed = db.execute(
                update(cases)
                .where(cases.c.id == case.id, cases.c.fence == case.fence, cases.c.state == case.state.value)
                .values(**values)
            )
            if changed.rowcount != 1:
                raise LostClaimError
            if change.write is not None:
                self._put_write(db, case, change.write, now)
            if change.delivered is not None:
                db.execute(insert(deliveries).values(case_id=case.id, **_delivery(change.delivered)))
            receipt = Receipt(0)
            if change.entry:
                about = {"case": case.reference, "ticket": case.ticket_id, "desk": self._desk}
                known = {"requester": change.changes.get("requester", case.requester)}
                known["provider"] = change.changes.get("provider", case.provider)
                moved = {"state": state.value} if state is not case.state else {}
                details = {**{k: v for k, v in known.items() if v}, **moved, **change.details, **about}
                receipt = self._append(db, now, change.entry, details)
            row = db.execute(select(cases).where(cases.c.id == case.id)).mappings().one()
        return Recorded(_case(row), receipt)

    def retry(self, reference: str, *, accept_shrunken: bool, now: datetime) -> Case:
        """A person lets the bot take up a parked or handed-over case again: it is read anew at the next round.

        A letter of which it could not be known whether it left may be tried again, as if for the first time: the desk
        is looked at before, and its settle time still holds.
        """
        changes = {**NO_TROUBLE, "wake_at": now, "questions": 0}
        return self._by_hand(
            reference, Event.RETRIED, {**changes, "accept_shrunken": accept_shrunken}, "case.retried", now
        )

    def hand_over(self, reference: str, *, now: datetime) -> Case:
        """A person takes a case from the bot; the next round passes the ticket over in the desk."""
        return self._by_hand(reference, Event.HANDED_OVER, {"wake_at": now, "booked": ()}, "case.taken", now)

    def _by_hand(self, reference: str, event: Event, changes: dict[str, Any], entry: str, now: datetime) -> Case:
        case = self.find_case(reference)
        try:
            state = after(case.state, event)
        except TransitionError:
            raise BotError(
                f"{reference} is {case.state}: that cannot be done now.",
                remedy="Only parked and handed-over cases are retried; closed and cancelled ones are not taken over.",
            ) from None
        with self._transaction() as db:
            # The fence rises: a worker that holds the case loses it here.
            changed = db.execute(
                update(cases)
                .where(cases.c.id == case.id, cases.c.state == case.state.value)
                .values(**changes, state=state.value, fence=cases.c.fence + 1, lease_until=0, holder="", updated_at=now)
            )
            if changed.rowcount != 1:
                raise BotError(f"{reference} has just been changed by a worker.", remedy="Look again, then repeat.")
            if event is Event.RETRIED:
                db.execute(
                    update(writes)
                    .where(writes.c.case_id == case.id, writes.c.state == WriteState.INTENDED.value)
                    .values(attempt=0, updated_at=now)
                )
            details = {"case": reference, "ticket": case.ticket_id, "desk": self._desk, "state": state.value}
            self._append(db, now, entry, details)
        return self.find_case(reference)

    def append(self, now: datetime, action: str, details: dict[str, Any]) -> Receipt:
        """An entry about the program itself: started, stopped, poll failed."""
        with self._transaction() as db:
            return self._append(db, now, action, details)

    def purge(self, before: datetime, now: datetime) -> int:
        """Remove the cases that were done with before that moment, with their writes and deliveries; how many.

        A case stays while it holds the newest delivery of its provider: the next list is measured against that one's
        length. The trail stays whole, and tells how many were removed.
        """
        newest = select(func.max(deliveries.c.id)).group_by(deliveries.c.provider)
        old = select(cases.c.id).where(
            cases.c.state.in_([State.CLOSED.value, State.CANCELLED.value, State.HANDED_OVER.value]),
            cases.c.updated_at < before,
            cases.c.wake_at.is_(None),
            cases.c.id.not_in(select(deliveries.c.case_id).where(deliveries.c.id.in_(newest))),
        )
        with self._transaction() as db:
            gone = list(db.execute(old.with_for_update()).scalars())
            if not gone:
                return 0
            removed = {}
            for table, column in ((writes, writes.c.case_id), (deliveries, deliveries.c.case_id), (cases, cases.c.id)):
                pages = (gone[start : start + _PAGE] for start in range(0, len(gone), _PAGE))
                removed[table.name] = sum(db.execute(delete(table).where(column.in_(page))).rowcount for page in pages)
            self._append(db, now, "books.purged", {**removed, "closed_before": before.date().isoformat()})
        return removed["cases"]

    # -- looking ---------------------------------------------------------------------------------------------------

    def find_write(self, case: Case, purpose: str) -> Write | None:
        """What is known of a purpose's write."""
        with self._looking() as db:
            row = db.execute(
                select(writes).where(writes.c.case_id == case.id, writes.c.purpose == purpose)
            ).one_or_none()
        if row is None:
            return None
        return Write(row.purpose, row.reference, WriteState(row.state), row.attempt, row.settle_at)

    def other_orders(self, case: Case) -> tuple[Case, ...]:
        """See OtherOrders."""
        alive = [
            s.value for s in (State.RECEIVED, State.ASKING, State.WAITING, State.DUE, State.REPLYING, State.PARKED)
        ]
        with self._looking() as db:
            rows = db.execute(
                select(cases).where(
                    cases.c.desk == self._desk,
                    cases.c.id != case.id,
                    cases.c.requester == case.requester,
                    cases.c.provider == case.provider,
                    or_(cases.c.state.in_(alive), cases.c.withdrawn_by == case.reference),
                )
            ).mappings()
            return tuple(_case(row) for row in rows)

    def withdraw(self, case: Case, other: Case, now: datetime) -> None:
        """See Withdraw; LostClaimError where ``case`` is not ours any more."""
        with self._transaction() as db:
            ours = select(cases.c.id).where(
                cases.c.id == case.id, cases.c.fence == case.fence, cases.c.state == case.state.value
            )
            if db.execute(ours.with_for_update()).one_or_none() is None:
                raise LostClaimError
            db.execute(update(cases).where(cases.c.id == other.id).values(withdrawn_by=case.reference, wake_at=now))
            details = {"case": other.reference, "ticket": other.ticket_id, "desk": self._desk, "by": case.reference}
            self._append(db, now, "case.withdrawn", details)

    def previous_rows(self, provider: str) -> int | None:
        """Rows of the provider's last delivered extract."""
        with self._looking() as db:
            newest = select(deliveries.c.rows).where(deliveries.c.provider == provider)
            return db.execute(newest.order_by(deliveries.c.id.desc()).limit(1)).scalar_one_or_none()

    def describe(self) -> str:
        """The database's kind, its version and the schema, for people."""
        with self._looking() as db:
            return engines.describe(db)

    def clock(self) -> int:
        """The database's clock, by which the leases run: whole seconds since 1970."""
        with self._looking() as db:
            return engines.clock(db)

    def list_cases(self, *, only_open: bool = False) -> list[Case]:
        """All cases, the newest first."""
        wanted = select(cases).order_by(cases.c.id.desc())
        if only_open:
            wanted = wanted.where(cases.c.state.not_in([State.CLOSED.value, State.CANCELLED.value]))
        with self._looking() as db:
            return [_case(row) for row in db.execute(wanted).mappings()]

    def find_case(self, reference: str) -> Case:
        """The case with that reference; NoSuchCaseError where there is none."""
        with self._looking() as db:
            row = db.execute(select(cases).where(cases.c.reference == reference)).mappings().one_or_none()
        if row is None:
            raise NoSuchCaseError(
                f"There is no case {reference!r}.", remedy="`lindesk-bot cases` lists the references."
            )
        return _case(row)

    def deliveries_of(self, case: Case) -> list[dict[str, Any]]:
        """The numbers and checksums of what was delivered in a case."""
        with self._looking() as db:
            rows = db.execute(select(deliveries).where(deliveries.c.case_id == case.id).order_by(deliveries.c.id))
            return [dict(row) for row in rows.mappings()]

    def next_wake(self) -> datetime | None:
        """When the next case has something to do."""
        with self._looking() as db:
            wake = select(func.min(cases.c.wake_at)).where(cases.c.desk == self._desk)
            return db.execute(wake).scalar_one_or_none()

    def trail(self, after: int = 0) -> Iterator[Link]:
        """The audit trail from its first entry, or from the one that follows a position."""
        yield from self._entries(audit.c.position > after)

    def history(self, reference: str) -> list[dict[str, Any]]:
        """The trail's entries about one case."""
        told = audit.c.entry.contains(f'"case":"{reference}"', autoescape=True)  # canonical JSON has no spaces
        entries = (_entry(one) for one in self._entries(told))
        return [entry for entry in entries if entry.get("case") == reference]

    # -- within ----------------------------------------------------------------------------------------------------

    def _entries(self, *which: ColumnElement[bool]) -> Iterator[Link]:
        """Page by page: a trail is long, and whoever prints it may be slow (``audit export | less``)."""
        wanted = select(audit).where(*which).order_by(audit.c.position).limit(_PAGE)
        last: int | None = None
        while True:
            with self._looking() as db:
                page = db.execute(wanted if last is None else wanted.where(audit.c.position > last)).all()
            # str: whoever has tampered with the file may have left other things than text
            yield from (Link(row.position, str(row.entry), str(row.hash)) for row in page)
            if len(page) < _PAGE:
                return
            last = page[-1].position

    @staticmethod
    def _free(lease_until: int, clock: int) -> bool:
        return lease_until < clock or lease_until > clock + LONGEST_LEASE

    def _is(self, ticket_id: str) -> ColumnElement[bool]:
        return and_(cases.c.desk == self._desk, cases.c.ticket_id == ticket_id)

    def _put_write(self, db: Connection, case: Case, write: Write, now: datetime) -> None:
        where = and_(writes.c.case_id == case.id, writes.c.purpose == write.purpose)
        values = {
            "reference": write.reference,
            "state": write.state.value,
            "attempt": write.attempt,
            "settle_at": write.settle_at,
            "updated_at": now,
        }
        if db.execute(update(writes).where(where).values(**values)).rowcount == 0:
            db.execute(insert(writes).values(case_id=case.id, purpose=write.purpose, **values))

    def _append(self, db: Connection, now: datetime, action: str, details: dict[str, Any]) -> Receipt:
        engines.lock_trail(db)
        last = db.execute(
            select(audit.c.position, audit.c.hash).order_by(audit.c.position.desc()).limit(1)
        ).one_or_none()
        position, previous = (last.position + 1, last.hash) if last else (1, GENESIS)
        try:
            new = link(position, previous, now, action, details)
        except ValueError as error:  # neither its text nor the details: they are what should not have come here
            raise TrailError(
                f"The audit trail cannot hold an entry {action!r} ({type(error).__name__}).",
                remedy="This is a fault of the program: tell its maintainers. Nothing was changed or sent.",
            ) from None
        if db.dialect.name == "postgresql":  # where a worker's role has no INSERT
            db.execute(select(func.audit_append(new.position, new.entry, new.hash)))
        else:
            db.execute(insert(audit).values(position=new.position, entry=new.entry, hash=new.hash))
        return Receipt(new.position, new.hash)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as db:
                yield db
        except DBAPIError as error:
            raise engines.refusal(error) from None  # the driver's text may quote a row

    @contextmanager
    def _looking(self) -> Iterator[Connection]:
        try:
            with engines.looking(self._engine) as db:
                yield db
        except DBAPIError as error:
            raise engines.refusal(error) from None


def _entry(one: Link) -> dict[str, Any]:
    """What an entry tells; nothing where it is no JSON any more, which `audit verify` says more of."""
    try:
        told = json.loads(one.entry)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _case(row: RowMapping) -> Case:
    values = {name: row[name] for name in _CASE_FIELDS}
    for name, kind in _ENUMS.items():
        values[name] = None if values[name] is None else kind(values[name])
    values["causes"] = tuple(Cause(word) for word in values["causes"])
    return Case(**values)


def _delivery(delivered: Delivered) -> dict[str, Any]:
    return {
        "provider": delivered.provider,
        "day": delivered.day.isoformat() if delivered.day else None,
        "taken_at": delivered.taken_at,
        **asdict(delivered.count),
        "file_sha256": delivered.file_sha256,
        "rows_sha256": delivered.rows_sha256,
    }
