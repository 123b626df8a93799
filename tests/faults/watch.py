"""What must hold in every history, whatever went wrong in it. Asked while it runs, and at its end.

While it runs:
- Nothing leaves without an audit entry of its intent before it.
- No extract leaves before its day, nor one taken on a later day in its stead; none to anybody but the requester whom
  the desk has verified, and none with another provider's units; none in a ticket that its worker had last read to be
  with a person (closed, answered or taken).
- At most one extract for each day and order of a ticket; each letter and note at most once.
- A case that one worker has in flight is not in another one's hands.

At the end, when nothing is left to do:
- Each ticket is closed with its answer, or a person has it: handed over or parked with a note, or taken by a person.
- Nothing that the requester wrote is unread in a ticket that the bot has closed.
- More than one of our references in a ticket has raised the alarm.
- The audit trail verifies.
"""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from connectors.desks.base import Guard, Letter
from connectors.testing.simulated_desk import Post, Standing
from lindesk_bot.audit.chain import verify
from lindesk_bot.cases import Case
from lindesk_bot.references import short_hash
from rules.lifecycle import State
from rules.reading.model import Kind
from rules.ticket import STOCKHOLM, Author, Requester
from tests.faults import orders

if TYPE_CHECKING:
    from tests.faults.world import Worker, World


class BrokenError(AssertionError):
    """Something that must not happen has happened."""


class Watch:
    """Watches one world."""

    def __init__(self, world: "World") -> None:
        self._world = world
        self.broken: list[str] = []
        self.with_person: dict[str, bool] = {}
        """By ticket: a person has closed, answered or taken it, and the requester has not written since."""
        self.references: Counter[tuple[str, str]] = Counter()
        """Messages and notes by ticket and reference."""
        self.extracts: Counter[tuple[str, str]] = Counter()
        """Extracts by ticket and what they answer: a day, or the reference where no day was asked for."""
        self.may_double = False
        """The desk has broken a promise: what cannot be promised then is not asked for (docs/delivery.md)."""
        self.note_refused: set[str] = set()
        """Tickets in which the desk has refused a note for good."""
        self.restored = False
        """The books are a backup: what they have forgotten they cannot be asked for."""
        self._intents: set[str] = set()
        self._known = 0
        self._in_between: tuple[str, bool] | None = None
        self._flying: list[tuple[Worker, str]] = []

    # -- while it runs -------------------------------------------------------------------------------------------------

    def person_has(self, ticket: str) -> None:
        self.with_person[ticket] = True

    def in_between(self, *, by_person: bool, guarded: bool) -> None:
        """Just before a call of the desk is carried out, a person closes the ticket or its requester writes.

        Where the guard stops the call nothing of the kind happens either.
        """
        worker = self._world.acting
        if worker is None or worker.case is None:
            return
        if guarded:
            self._in_between = worker.case.ticket_id, by_person
        else:
            self.with_person[worker.case.ticket_id] = by_person

    def refuses_note(self) -> None:
        """The desk does not take a note, for good."""
        worker = self._world.acting
        if worker is not None and worker.case is not None:
            self.note_refused.add(worker.case.ticket_id)

    def forgot(self) -> None:
        """The books are a backup now."""
        self.restored = True
        self._known = 0
        self._intents.clear()

    def leaving(self, ticket: str, letter: Letter, to: Requester | None, guard: Guard) -> Guard:
        """The guard, with the watch behind it."""

        def passed() -> None:
            guard()
            worker = self._world.acting
            if letter.reference not in self._intended():
                self._break(f"{ticket}: a letter leaves that no intent tells of")
            if worker is not None and worker.case is not None:
                self._flying.append((worker, ticket))
            if letter.attachment is not None:
                self._extract_leaves(ticket, letter.attachment.content, to, worker)
            if self._in_between is not None and self._in_between[0] == ticket:
                self.with_person[ticket] = self._in_between[1]
                self._in_between = None

        return passed

    def arrived(self) -> None:
        """A call has come back."""
        worker = self._world.acting
        self._flying = [(other, ticket) for other, ticket in self._flying if other is not worker]
        self._in_between = None

    def landed(self, ticket: str, post: Post) -> None:
        """Something stands in the ticket now."""
        if not post.reference:
            return
        self.references[ticket, post.reference] += 1
        if self.references[ticket, post.reference] > 1 and not self.may_double:
            self._break(f"{ticket}: the same letter stands there twice ({post.text.split()[0]})")
        if post.file is not None:
            told = json.loads(post.file.content)
            self.extracts[ticket, told["day"] or post.reference] += 1
            if self.extracts[ticket, told["day"] or post.reference] > 1 and not self.may_double:
                self._break(f"{ticket}: two extracts of {told['day'] or 'the same order'}")

    def one_worker_at_a_case(self) -> None:
        """While a worker's letter is in flight, nobody else has its case."""
        for flying, ticket in self._flying:
            if flying.walk is None:
                continue
            for worker in self._world.workers:
                if worker is not flying and worker.case is not None and worker.case.ticket_id == ticket:
                    mine = flying.case
                    if mine is not None and worker.case.fence > mine.fence:
                        self._break(f"{ticket}: a worker has it while another one's letter is in flight")

    def dropped(self, worker: "Worker") -> None:
        """A worker has crashed: what it had in flight is the desk's alone."""
        self._flying = [(other, ticket) for other, ticket in self._flying if other is not worker]

    def _extract_leaves(self, ticket: str, content: bytes, to: Requester | None, worker: "Worker | None") -> None:
        told = json.loads(content)
        today = self._world.clock.now().astimezone(STOCKHOLM).date()
        day = date.fromisoformat(told["day"]) if told["day"] else None
        shows = date.fromisoformat(told["as_of"]) if told["as_of"] else _day_of(told["taken_at"])
        if day is not None and today < day:
            self._break(f"{ticket}: an extract leaves before its day")
        if day is not None and shows != day:
            self._break(f"{ticket}: an extract of {shows} leaves in the stead of {day}")
        if to is None or not to.verified or orders.PROVIDER_OF.get(to.address) != told["provider"]:
            self._break(f"{ticket}: an extract leaves for somebody else")
        own = next(one.units for one in orders.PROVIDERS if one.id == told["provider"])
        if not set(told["units"]) <= own:
            self._break(f"{ticket}: an extract holds another provider's units")
        if worker is not None and worker.read.get(ticket):
            self._break(f"{ticket}: an extract leaves although a person has the ticket")

    def _intended(self) -> set[str]:
        for entry in self._world.books.entries[self._known :]:
            if entry.action in ("letter.intended", "extract.intended"):
                self._intents.add(entry.details["reference"])
        self._known = len(self._world.books.entries)
        return self._intents

    # -- at the end ----------------------------------------------------------------------------------------------------

    def queue(self) -> list[tuple[str, str]]:
        """Open tickets with the version that a poll would show."""
        found = []
        for ticket in self._world.tickets:
            filed = self._world.desk._tickets[ticket]
            if filed.standing is Standing.OPEN:
                found.append((ticket, str(sum(post.author is not Author.BOT for post in filed.posts))))
        return found

    def ask_at_the_end(self, *, trail: bool = True) -> None:
        """All that must hold when nothing is left to do; the trail takes as long as all else, so it can be left out."""
        self._world.desk._faults.clear()  # what was still to go wrong must not befall the questions
        if trail and not (found := verify(self._world.books.trail())).holds:
            self._break(f"the trail does not verify: {found.fault}")
        for entry in self._world.books.entries:
            if str(entry.details.get("error", "")).startswith("internal."):
                self._break(f"{entry.details['ticket']}: a fault of the program ({entry.details['error']})")
        cases = {row.case.ticket_id: row.case for row in self._world.books.rows.values()}
        alarmed = {
            entry.details["ticket"] for entry in self._world.books.entries if entry.action == "alarm.double_reply"
        }
        for ticket in self._world.tickets:
            for problem in self._unfinished(ticket, cases.get(ticket)):
                self._break(f"{ticket}: {problem}")
            doubles = any(count > 1 for (where, _), count in self.extracts.items() if where == ticket)
            if doubles and ticket not in alarmed:
                self._break(f"{ticket}: two extracts and no alarm")

    def _unfinished(self, ticket: str, case: Case | None) -> Iterator[str]:
        desk = self._world.desk
        standing = desk.standing(ticket)
        posts = desk._tickets[ticket].posts
        if case is None:  # the books are a backup from before its time
            if standing is Standing.OPEN:
                yield "lost: nobody has ever opened its case"
            return
        if case.wake_at is not None:
            yield f"still {case.state}, with something to do that is never done"
        if self.with_person.get(ticket):
            return
        noted = any(post.note for post in posts) or ticket in self.note_refused or ticket in self.with_person
        if standing is Standing.OPEN:
            stopped = any(post.note and post.text.startswith("note_parked") for post in posts)
            if case.state is not State.PARKED and not (case.state is State.HANDED_OVER and stopped):
                yield f"open, and its case is {case.state}: nobody will see to it"
            elif not noted:
                yield "parked, and no note tells the team"
        elif standing is Standing.TEAM:
            if not noted:
                yield "with the team, and no note tells why"
        else:
            yield from self._closed(ticket, case, posts)

    def _closed(self, ticket: str, case: Case, posts: list[Post]) -> Iterator[str]:
        written = [post for post in posts if post.author is not Author.BOT and not post.automatic]
        unread = case.state in (State.CLOSED, State.CANCELLED) and short_hash(written[-1].id) != case.read_upto
        if unread and not self.restored:
            yield "closed over a message that nobody has read"
        order = orders.read(self._world.desk.read(ticket))
        texts = [post.text.split()[0] for post in posts if post.to]
        if case.state is State.CANCELLED and "cancelled" not in texts:
            yield "cancelled without a word to the requester"
        elif case.state is State.CLOSED:
            missing = [day for day in order.dates if not self.extracts[ticket, day.isoformat()]]
            if order.kind not in (Kind.ASAP, Kind.DATES) or "extract" not in texts or missing:
                yield "closed without its answer"
        elif case.state is State.HANDED_OVER and "extract" not in texts and "cancelled" not in texts:
            yield "closed by the bot and handed over to nobody"
        elif case.state not in (State.CLOSED, State.CANCELLED, State.HANDED_OVER, State.PARKED):
            yield f"closed, and its case is {case.state}"

    def _break(self, what: str) -> None:
        self.broken.append(what)
        self._world.happened(f"BROKEN {what}")


def _day_of(moment: str) -> date:
    return datetime.fromisoformat(moment).astimezone(STOCKHOLM).date()
