"""Request Tracker 5 as a desk, over its REST 2.0. docs/desks.md tells how to set it up and what it can promise.

Rules:
1. Ours are the active tickets of the queue (and category) that nobody or the bot owns. One that a person owns, that
   lies in another queue or category, or that was merged into another, is the team's.
2. What the bot wrote is what its own user wrote over REST; a mail that calls itself so is a stranger's. A message of
   the requestor, and the first one whoever filed it, is the requester's; of another privileged user, the desk's; of
   anybody else, a colleague's or a stranger's.
3. The requester is the ticket's one requestor. It is verified where every message on its side is (a login proves its
   user; a mail is proved as ``sender_verification`` says) and colleagues share its domain or organisation.
   Two requestors are nobody: a letter would reach both.
4. A reply reaches the requestor and the ticket's Cc; a ticket with a Cc, or another requestor than the verified one,
   gets none. This and the rights are looked at within the same deadline as the write.
5. After a reply its text and its file are read back. What is not as it was sent is an unknown outcome at first, and
   each later look at it says why (``desk.damaged``): it is never sent again and never taken for answered.
6. Closing is an act of its own, looked up afterwards: the server says 200 and 201 to what it refuses. What a person
   wrote since the last ``read`` keeps the ticket open.
7. A closed ticket that only a program has written in since is closed again: the desk opens it for every mail.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from connectors.checks import Check
from connectors.desks.base import Desk, DeskTraits, Guard, Letter, TicketStub
from connectors.desks.html_text import html_to_text
from connectors.desks.letter_stamp import file_digest, promised_digest, shows, stamped
from connectors.desks.mail_headers import is_address
from connectors.desks.requester_id import public_id
from connectors.desks.rt_check import RightsAndState
from connectors.desks.rt_session import open_session
from connectors.desks.rt_settings import RequestTrackerSettings
from connectors.desks.rt_snapshot import Snapshot, Snapshots
from connectors.desks.rt_wire import MimePart, Person, Row, Transaction, Wire, message_body
from connectors.errors import ConnectorError, MisconfiguredError, PermanentError
from connectors.http_watch import Deadline
from rules.ticket import Author, Message, Requester, Ticket

_T = TypeVar("_T")
_MESSAGES = "Type = 'Create' OR Type = 'Correspond'"
_NOBODY, _SYSTEM = "Nobody", "RT_System"
_WIDEST_ZONE = timedelta(hours=12)
"""A query's time is in the bot user's own zone, which we do not know: no zone lies further west."""
_KEPT = 500
"""Tickets of which it is remembered what was shown last."""


def connect(settings: Mapping[str, object], *, clock: Callable[[], datetime]) -> Desk:
    """The desk.

    Args:
        settings: as `RequestTrackerSettings`.
        clock: gives aware datetimes; the server's clock is compared with it.

    Raises:
        pydantic.ValidationError: the settings are wrong.
        MisconfiguredError: the token or password cannot be read.
    """
    checked = RequestTrackerSettings.model_validate(dict(settings))
    return RequestTrackerDesk(checked, Wire(open_session(checked)), clock=clock)


class RequestTrackerDesk:
    """The desk. See the rules at the top of this file."""

    def __init__(self, settings: RequestTrackerSettings, wire: Wire, *, clock: Callable[[], datetime]) -> None:
        self._settings = settings
        self._clock = clock
        self.wire = wire
        self._snapshots = Snapshots(wire, settings.user)
        self._queue_seen = False
        self._shown = dict[str, int]()
        """Ticket → the last message that `read` has shown."""
        self._privileged = dict[str, bool]()
        self._whole = set[int]()
        """Replies whose file was found as it was sent."""
        self._settled = dict[str, str]()
        """Reopened ticket → its version, where a look has found that a person wrote in it."""

    def __repr__(self) -> str:
        """Without the credentials."""
        return f"RequestTrackerDesk({self.wire.session!r})"

    @property
    def traits(self) -> DeskTraits:
        """A reply shows as soon as it is made; a request that we gave up on may be made all the same, later."""
        return DeskTraits(
            "request_tracker",
            closes_with_reply=False,
            visible_within=timedelta(0),
            handles_within=timedelta(seconds=self._settings.handles_seconds),
            gives_up_within=self.wire.session.within,
        )

    # -- reading -------------------------------------------------------------------------------------------------------

    def open_tickets(self, *, changed_since: datetime | None = None) -> Iterator[TicketStub]:
        """As `Desk` promises; closes again what rule 7 says."""
        since = "" if changed_since is None else f" AND LastUpdated > '{_widely_before(changed_since)}'"
        found = False
        for row in self.wire.search(self._ours() + since):
            found = True
            if changed_since is not None and row.updated < changed_since:
                continue
            if not self._put_away(row):
                yield TicketStub(row.id, _stub_version(row))
        if not found and (changed_since is None or not self._queue_seen):
            # Never an unknown queue taken for a quiet day.
            RightsAndState(self._settings, self.wire, self._clock).queue()
        self._queue_seen = True

    def read(self, ticket_id: str) -> Ticket:
        """As `Desk` promises; a merged ticket is shown as the one that it was merged into, handed over."""
        seen = self._snapshots.look(_checked(ticket_id, self.wire))
        row, messages = seen.row, seen.messages
        _keep(self._shown, ticket_id, messages[-1].id if messages else 0)
        return Ticket(
            id=ticket_id,
            requester=self._requester(seen),
            messages=tuple(self._message(each, row, seen.parts(each.id), seen.texts) for each in messages),
            closed=row.status in self._settings.closed_statuses,
            handed_over=row.id != ticket_id or not self._is_ours(row),
            version=_hash(
                row.id, row.status, row.queue, row.owner, row.subject, str(len(seen.rows)), *map(_key, messages)
            ),
        )

    def sightings(self, ticket_id: str, reference: str) -> int:
        """As `Desk` promises.

        Raises:
            PermanentError: besides, ``desk.damaged``: the reply is there, its file is not as it was sent.
        """
        seen = self._snapshots.look(_checked(ticket_id, self.wire))
        found = [
            each
            for each in seen.transactions
            if each.creator.name == self._settings.user
            and not _came_by_mail(seen.parts(each.id))
            and shows(seen.text(each.id), reference)
        ]
        if not all(self._is_whole(each.id, seen.text(each.id), reference) for each in found):
            raise PermanentError(
                "The reply is in the ticket, but its file did not arrive as it was sent.",
                remedy="Send the file by hand and close the ticket; see the desk's limits on attachments.",
                code="desk.damaged",
            )
        return len(found)

    # -- writing -------------------------------------------------------------------------------------------------------

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:
        """As `Desk` promises, and by rules 4 and 5."""
        if not (to.verified and is_address(to.address)):
            raise PermanentError(
                "The requester has no verified address, so nothing can be sent to it.",
                remedy="A person must answer.",
                code="desk.no_address",
            )
        by = self.wire.session.deadline()
        row = self._writable(ticket_id, "correspond", by)
        if [person.address for person in row.requestors] != [to.address] or row.copies:
            raise PermanentError(
                "The ticket has others than the verified requester as requestor or Cc; a reply would reach them.",
                remedy="Take them away, or answer by hand.",
                code="desk.other_recipients",
            )
        text = stamped(letter)
        body = message_body(text, [(file.file_name, file.content, file.media_type) for file in letter.files])
        made = self.wire.post(ticket_id, "correspond", body, guard=guard, by=by)
        self._read_back(ticket_id, made, text, letter.reference)

    def note(self, ticket_id: str, letter: Letter, *, guard: Guard) -> None:
        """As `Desk` promises: a comment."""
        by = self.wire.session.deadline()
        self._writable(ticket_id, "comment", by)
        self.wire.post(ticket_id, "comment", message_body(stamped(letter), []), guard=guard, by=by)

    def close(self, ticket_id: str) -> None:
        """As `Desk` promises, and by rule 6."""
        row = self.wire.rows(_checked(ticket_id, self.wire))[0]
        if row.status in self._settings.closed_statuses or row.id != ticket_id or self._has_come_since(row):
            return
        self._change(row, "Status", self._settings.closed_status)

    def hand_over(self, ticket_id: str) -> None:
        """As `Desk` promises: another queue, owner or status, by the settings."""
        row = self.wire.rows(_checked(ticket_id, self.wire))[0]
        if row.id == ticket_id and self._is_ours(row):
            self._change(row, *self._settings.hand_over)

    # -- checking ------------------------------------------------------------------------------------------------------

    def check(self) -> Sequence[Check]:
        """As `Desk` promises."""
        return RightsAndState(self._settings, self.wire, self._clock).check(self._ours())

    # -- which tickets are ours ----------------------------------------------------------------------------------------

    def _ours(self) -> str:
        settings = self._settings
        query = f"Queue = '{settings.queue}' AND Status = '__Active__'"
        query += f" AND (Owner = '{_NOBODY}' OR Owner = '{settings.user}')"
        if settings.category_field is not None:
            query += f" AND CF.{{{settings.category_field}}} = '{settings.category_value}'"
        if settings.hand_over_status is not None:
            query += f" AND Status != '{settings.hand_over_status}'"
        return query

    def _is_ours(self, row: Row) -> bool:
        settings = self._settings
        return (
            row.queue.casefold() == settings.queue.casefold()
            and row.owner in {_NOBODY, settings.user}
            and row.status != settings.hand_over_status
            and (
                settings.category_field is None
                or settings.category_value in row.fields.get(settings.category_field, ())
            )
        )

    def _put_away(self, row: Row) -> bool:
        """Rule 7. What does not succeed now is listed, and tried again in the next round."""
        if row.resolved is None or self._settled.get(row.id) == _stub_version(row):
            return False
        try:
            messages = [
                each
                for each in self.wire.transactions([row.id], _MESSAGES)
                if each.created >= row.resolved and each.creator.name != self._settings.user
            ]
            parts = self.wire.parts([each.id for each in messages], texts=True)
            by_programs = messages and all(
                _is_automatic([part for part in parts if part.transaction == each.id]) for each in messages
            )
            if by_programs:
                self._change(row, "Status", self._settings.closed_status)
                return True
        except ConnectorError:
            return False
        _keep(self._settled, row.id, _stub_version(row))
        return False

    def _has_come_since(self, row: Row) -> bool:
        shown = self._shown.get(row.id)
        if shown is None or row.updated_by in {self._settings.user, _SYSTEM}:
            return False
        newer = self.wire.transactions([row.id], _MESSAGES, after=shown)
        return any(each.creator.name != self._settings.user for each in newer)

    # -- from rows and parts to a ticket -------------------------------------------------------------------------------

    def _message(self, each: Transaction, row: Row, parts: list[MimePart], texts: Mapping[int, str]) -> Message:
        first = parts[0].headers if parts else None
        subject = first.text("subject") if first is not None else ""
        author = self._author(each, row, parts)
        return Message(
            author=author,
            received=each.created,
            body=_body(parts, texts),
            subject=row.subject if each.kind == "Create" else subject,
            id=f"rt-{each.id}",
            automatic=author is not Author.BOT and (each.creator.name == _SYSTEM or _is_automatic(parts)),
            attachments=tuple(part.file_name for part in parts if part.file_name),
        )

    def _author(self, each: Transaction, row: Row, parts: list[MimePart]) -> Author:
        if each.creator.name == self._settings.user:
            return Author.REQUESTER if _came_by_mail(parts) else Author.BOT
        if each.kind == "Create" or each.creator.name in {person.name for person in row.requestors}:
            return Author.REQUESTER
        if each.creator.name == _SYSTEM or self._is_privileged(each.creator):
            return Author.STAFF
        return Author.REQUESTER

    def _requester(self, seen: Snapshot) -> Requester:
        row = seen.row
        person = row.requestors[0] if row.requestors else Person("")
        verified = len(row.requestors) == 1 and is_address(person.address) and person.name != self._settings.user
        for each in seen.messages if verified else ():
            own = seen.parts(each.id)
            if self._author(each, row, own) is Author.REQUESTER and not _is_automatic(own):
                verified = verified and self._vouches(each, person, own)
        user_id = public_id(person.name, person.address, verified=verified)
        if not verified:
            return Requester(user_id, verified=False)
        believed = self._settings.organisation == "user"
        return Requester(user_id, address=person.address, organisation=person.organisation if believed else "")

    def _vouches(self, each: Transaction, person: Person, parts: list[MimePart]) -> bool:
        """This message on the requester's side is from somebody who may speak for the requester."""
        settings = self._settings
        if _came_by_mail(parts):
            if settings.sender_verification == "login":
                return False
            if settings.authserv_id is not None and not parts[0].headers.passes_dmarc(settings.authserv_id):
                return False
            if parts[0].headers.sender != each.creator.address:  # the desk took another header for the sender
                return False
        if each.creator.name == person.name or _are_colleagues(each.creator, person):
            return True
        # Filed for the requester by the desk's own people.
        return each.kind == "Create" and not _came_by_mail(parts) and self._is_privileged(each.creator)

    def _is_privileged(self, person: Person) -> bool:
        known = self._privileged.get(person.name)
        if known is None:
            known = self.wire.is_privileged(person.name)
            _keep(self._privileged, person.name, known)
        return known

    # -- writing and looking -------------------------------------------------------------------------------------------

    def _writable(self, ticket_id: str, what: str, by: Deadline) -> Row:
        row = self.wire.rows(_checked(ticket_id, self.wire), rights=True, by=by)[0]
        if row.id != ticket_id:
            raise PermanentError(
                "The ticket was merged into another one.",
                remedy="Answer by hand in that one, or retry its case.",
                code="desk.merged",
            )
        if row.status == "deleted":
            raise self.wire.gone()
        if what not in row.may:
            raise self.wire.no_right("ReplyToTicket" if what == "correspond" else "CommentOnTicket")
        return row

    def _read_back(self, ticket_id: str, made: int, text: str, reference: str) -> None:
        """Rule 5: from here on every doubt is about something that has been done."""
        what = "looking at the reply"
        try:
            parts = self.wire.parts([made], content=True)
        except ConnectorError:
            raise self.wire.session.uncertain(what, "took the reply, but could not show it") from None
        if not any(part.is_text and shows(part.content or "", reference) for part in parts):
            raise self.wire.session.uncertain(what, "took the reply, but does not show its text")
        if not _has_file(parts, promised_digest(text, reference)):
            raise self.wire.damaged()
        self._whole.add(made)
        self._snapshots.learn(ticket_id, made, parts)

    def _is_whole(self, transaction: int, text: str, reference: str) -> bool:
        digest = promised_digest(text, reference)
        if digest is not None and transaction not in self._whole:
            if not _has_file(self.wire.parts([transaction], content=True), digest):
                return False
            self._whole.add(transaction)
        return True

    def _change(self, row: Row, field: str, value: str) -> None:
        self.wire.change(row.id, field, value)
        after = self.wire.rows(row.id)[0]
        found = {"Status": after.status, "Queue": after.queue, "Owner": after.owner}[field]
        if found.casefold() != value.casefold():
            raise MisconfiguredError(
                f"Request Tracker did not set a ticket's {field} to {value!r}, and says so in its answer's text only.",
                remedy="Give the bot's group ModifyTicket in the queue, and what docs/desks.md says of handing over.",
                code="desk.not_changed",
            )


# -- small things ------------------------------------------------------------------------------------------------------


def _checked(ticket_id: str, wire: Wire) -> str:
    if not (ticket_id.isascii() and ticket_id.isdecimal() and len(ticket_id) < 19):  # noqa: PLR2004  a database's key
        raise wire.gone()
    return ticket_id


def _widely_before(when: datetime) -> str:
    return (when.astimezone(UTC) - _WIDEST_ZONE).strftime("%Y-%m-%d %H:%M:%S")


def _stub_version(row: Row) -> str:
    """By time and author: the desk counts in seconds, and the bot may have written in the same one."""
    return _hash(row.updated.astimezone(UTC).isoformat(), row.updated_by)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


def _key(each: Transaction) -> str:
    return str(each.id)


def _keep(memory: dict[str, _T], key: str, value: _T) -> None:
    memory.pop(key, None)
    memory[key] = value
    while len(memory) > _KEPT:
        del memory[next(iter(memory))]


def _came_by_mail(parts: Sequence[MimePart]) -> bool:
    """The desk sets this header itself on everything that comes through its mail gateway."""
    return not parts or parts[0].headers.get("x-rt-interface").strip().lower() == "email"


def _is_automatic(parts: Sequence[MimePart]) -> bool:
    return bool(parts) and _came_by_mail(parts) and parts[0].headers.is_automatic


def _body(parts: Sequence[MimePart], texts: Mapping[int, str]) -> str:
    written = [part for part in parts if part.is_text]
    plain = "\n".join(texts.get(part.id, "") for part in written if part.media_type == "text/plain")
    if plain.strip():
        return plain.replace("\r\n", "\n")
    return "\n".join(html_to_text(texts.get(part.id, "")) for part in written if part.media_type == "text/html")


def _has_file(parts: Sequence[MimePart], digest: str | None) -> bool:
    if digest is None:
        return True
    return any(file_digest(_bytes(part.content or "")) == digest for part in parts if part.file_name)


def _bytes(content: str) -> bytes:
    """A list gives binary content as code points, and text as text."""
    try:
        return content.encode("latin-1")
    except UnicodeEncodeError:
        return content.encode()


def _are_colleagues(one: Person, other: Person) -> bool:
    domains = [person.address.rpartition("@")[2] for person in (one, other)]
    return bool(domains[0]) and domains[0] == domains[1]
