"""A desk made of mails: a Maildir is the queue, replies are mails in another one.

    inbox/      the queue (or a folder within it), filled by the mail system
    outgoing/   complete replies, taken away and sent by the mail system
    sent/       records of what the bot has written, without attachments; keep them as long as the tickets
    closed/     mails of closed tickets
    team/       mails of tickets that the team has, and the bot's internal notes

Rules:
1. Where a ticket's mails lie is its state: any in ``team/``: the team has it; else a person's mail in the inbox: open;
   else closed. A person closes or takes over a ticket by moving its mails. Of a mail that was delivered several times
   the first file counts, but any of them in ``team/`` is the team's, and any in the category makes it an order.
2. A reply to a closed ticket opens it again. What comes in a ticket that the team has goes to the team, and so does a
   report that a letter of ours could not be delivered; other automatic mails in a closed ticket are put with it.
3. The requester is the sender of the newest mail that a person on the requester's side wrote. It is verified only if
   every such mail in the ticket is, and all come from one domain: a stranger who answers into a conversation, even
   with an address of his own that is genuine, makes it a person's case and gets nothing.
4. ``Requester.user_id`` is ``m-`` and twelve hex digits of the address's SHA-256 (``u-…`` where it is not verified):
   logs and the trail show it and no address. A provider's ``users`` may list it.
5. The sender of a ticket's first mail is on the requester's side, whoever it is: nothing is closed unread because a
   colleague forwarded it. Other mails from the team's addresses are the desk's.
6. ``close`` moves what ``read`` has shown; what came since stays in the inbox, and the ticket open.
7. A write whose reference this bot has in the ticket already is not made again.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from email.headerregistry import Address

from connectors.checks import Check, Verdict
from connectors.desks.base import Desk, DeskTraits, Guard, Letter, TicketStub
from connectors.desks.mail_files import Folder, MailFiles, sorted_error
from connectors.desks.mail_headers import MOST_HEADER_BYTES, Headers, is_address, one_line, split
from connectors.desks.mail_index import ATTACHMENT_HEADER, Entry, MailIndex, Thread
from connectors.desks.mail_letter import Written, write_note, write_reply
from connectors.desks.mail_text import MOST_BYTES, MailText, UnreadableMailError, read_text
from connectors.desks.maildir_check import check_folders
from connectors.desks.maildir_settings import MaildirSettings
from connectors.errors import ConnectorError, PermanentError, TransientError
from rules.ticket import STOCKHOLM, Author, Message, Requester, Ticket

_TRIES = 3
"""A mail program may set a flag, and so rename a mail, while we look."""
_FAULTS = {
    "mail.empty": "is empty",
    "mail.too_large": "is too large to be a letter",
    "mail.too_deep": "is nested too deeply to be a letter",
}


def connect(settings: Mapping[str, object], *, clock: Callable[[], datetime]) -> Desk:
    """The desk; its own folders are made where the root exists.

    Args:
        settings: as `MaildirSettings`.
        clock: gives aware datetimes; goes into Date of what is written.

    Raises:
        pydantic.ValidationError: the settings are wrong.
    """
    checked = MaildirSettings.model_validate(dict(settings))
    desk = MaildirDesk(checked, clock=clock)
    with suppress(ConnectorError):  # `check` and the first poll tell of it
        desk.files.make()
    return desk


class MaildirDesk:
    """The desk. See the rules at the top of this file."""

    def __init__(self, settings: MaildirSettings, *, clock: Callable[[], datetime]) -> None:
        self._settings = settings
        self._clock = clock
        self._sender = Address(settings.display_name, addr_spec=settings.address)
        self.files = MailFiles(settings.root, settings.folder)
        self._index = MailIndex(self.files, in_category=self._in_category, verifies=self._verifies, clock=clock)
        self._shown = dict[str, frozenset[str]]()
        """Ticket → keys of the mails that `read` has shown last."""

    @property
    def traits(self) -> DeskTraits:
        """A reply is there as soon as it is written; closing is an act of its own."""
        at_once = timedelta(0)
        return DeskTraits(
            "maildir",
            closes_with_reply=False,
            visible_within=at_once,
            handles_within=at_once,
            gives_up_within=at_once,
        )

    # -- reading -------------------------------------------------------------------------------------------------------

    def open_tickets(self, *, changed_since: datetime | None = None) -> Iterator[TicketStub]:
        """As `Desk` promises; also puts away what rule 2 says."""
        self.files.sweep()
        self._index.refresh(again=changed_since is None)
        for thread in list(self._index.waiting()):
            self._put_away(thread)
        queue = [
            thread for thread in self._index.waiting() if self._concerns_us(thread) and _state(thread) is Folder.QUEUE
        ]
        queue.sort(key=lambda thread: min(mail.received for mail in thread.foreign if _in_inbox(mail)))
        for thread in queue:
            if changed_since is None or any(_is_since(mail, changed_since) for mail in thread.foreign):
                yield TicketStub(thread.ticket_id, _version(mail.key for mail in thread.foreign))

    def read(self, ticket_id: str) -> Ticket:
        """As `Desk` promises."""
        for attempt in range(_TRIES):
            thread = self._thread(ticket_id, again=attempt > 0)
            try:
                return self._ticket(ticket_id, thread)
            except FileNotFoundError:
                continue
        raise TransientError(
            "A mail of the ticket was moved each time it was read.",
            remedy="See whether another program sorts the same folders; the bot tries again.",
            code="desk.moving",
        )

    def sightings(self, ticket_id: str, reference: str) -> int:
        """As `Desk` promises: letters and notes in ``sent/``, by their header; texts do not count."""
        return sum(mail.reference == reference for mail in self._thread(ticket_id).mails if mail.ours)

    # -- writing -------------------------------------------------------------------------------------------------------

    def reply(self, ticket_id: str, letter: Letter, *, to: Requester, guard: Guard) -> None:
        """As `Desk` promises: a mail in ``outgoing/``, whole or not at all."""
        if not (to.verified and is_address(to.address)) or to.address == self._settings.address:
            raise PermanentError(
                "The requester has no verified address of its own, so nothing can be sent to it.",
                remedy="A person must answer.",
                code="desk.no_address",
            )
        thread = self._thread(ticket_id)
        written = write_reply(letter, thread, sender=self._sender, to=to.address, now=self._clock())
        self._post(thread, letter, written, Folder.OUTGOING, guard)

    def note(self, ticket_id: str, letter: Letter, *, guard: Guard) -> None:
        """As `Desk` promises: a mail in ``team/``, which does not make the ticket the team's."""
        thread = self._thread(ticket_id)
        written = write_note(letter, thread, sender=self._sender, now=self._clock())
        self._post(thread, letter, written, Folder.TEAM, guard)

    def close(self, ticket_id: str) -> None:
        """As `Desk` promises; a mail that came after the last `read` stays in the inbox."""
        shown = self._shown.get(ticket_id)
        thread = self._thread(ticket_id)
        keys = {mail.key for mail in thread.mails} if shown is None else shown
        self._move(ticket_id, Folder.CLOSED, lambda mail: mail.key in keys)
        self._shown.pop(ticket_id, None)

    def hand_over(self, ticket_id: str) -> None:
        """As `Desk` promises: the whole conversation, also what was closed before, comes to the team."""
        self._move(ticket_id, Folder.TEAM, lambda _mail: True)

    # -- checking ------------------------------------------------------------------------------------------------------

    def check(self) -> Sequence[Check]:
        """As `Desk` promises."""
        found = check_folders(self._settings, self.files)
        if all(check.verdict is not Verdict.FAILED for check in found):
            found.append(self._check_queue())
        return found

    def _check_queue(self) -> Check:
        try:
            self._index.refresh()
        except ConnectorError as error:
            return Check("open tickets", Verdict.FAILED, error.problem, error.remedy)
        waiting = sum(_state(thread) is Folder.QUEUE for thread in self._index.waiting() if self._concerns_us(thread))
        return Check("open tickets", Verdict.OK, str(waiting))

    # -- from mails to tickets -----------------------------------------------------------------------------------------

    def _thread(self, ticket_id: str, *, again: bool = False) -> Thread:
        self._index.refresh(again=again)
        thread = self._index.thread(ticket_id)
        if thread is None and not again:
            self._index.refresh(again=True)  # a mail that is moved while we list may be missed once
            thread = self._index.thread(ticket_id)
        if thread is None:
            raise PermanentError(
                f"The mails of ticket {ticket_id} are in none of the desk's folders.",
                remedy="Look where they were moved; put them back into inbox/, team/ or closed/.",
                code="desk.gone",
            )
        return thread

    def _ticket(self, ticket_id: str, thread: Thread) -> Ticket:
        state = _state(thread)
        messages = tuple(self._message(mail, thread) for mail in thread.mails if not mail.note)
        self._shown[ticket_id] = frozenset(mail.key for mail in thread.mails)
        return Ticket(
            id=ticket_id,
            requester=self._requester(thread),
            messages=messages,
            closed=state is Folder.CLOSED,
            handed_over=state is Folder.TEAM,
            version=_version([state.value, *(mail.key for mail in thread.mails if not mail.note)]),
        )

    def _message(self, mail: Entry, thread: Thread) -> Message:
        content = self._content(mail)
        try:
            text = read_text(content)
        except UnreadableMailError as error:
            raise PermanentError(
                f"A mail of the ticket {_FAULTS[error.code]} ({mail.place.folder}/{mail.place.base}).",
                remedy="A person must look at it in a mail program, and answer.",
                code=error.code,
            ) from None
        if mail.ours:
            kept = Headers(split(content[:MOST_HEADER_BYTES])[0]).text(ATTACHMENT_HEADER)
            text = MailText(text.body, (kept,) if kept else ())
        return Message(
            author=self._author(mail, thread),
            received=mail.received.astimezone(STOCKHOLM),
            body=text.body,
            subject=mail.subject,
            id=f"mail-{hashlib.sha256(mail.key.encode('utf-8', 'surrogatepass')).hexdigest()[:20]}",
            automatic=mail.automatic and not mail.ours,
            attachments=text.attachments,
        )

    def _content(self, mail: Entry) -> bytes:
        path = self.files.open_path(mail.place)
        try:
            with path.open("rb") as file:
                return file.read(MOST_BYTES + 1)
        except FileNotFoundError:
            raise
        except PermissionError:
            raise PermanentError(
                f"A mail of the ticket may not be read ({mail.place.folder}/{mail.place.base}).",
                remedy="Give the bot's user the right to read it, then retry the case.",
                code="mail.forbidden",
            ) from None
        except OSError as error:
            raise sorted_error(error, path.parent) from None

    def _author(self, mail: Entry, thread: Thread) -> Author:
        if mail.ours:
            return Author.BOT
        if mail.place.folder is Folder.SENT:  # the team's own mail program may keep its sent mails there
            return Author.STAFF
        root = thread.root
        if mail.key == root.key or (mail.sender and mail.sender == root.sender):
            return Author.REQUESTER
        own = mail.sender == self._settings.address or mail.sender in self._settings.staff_addresses
        return Author.STAFF if own or _domain(mail.sender) in self._settings.staff_domains else Author.REQUESTER

    def _requester(self, thread: Thread) -> Requester:
        theirs = [mail for mail in thread.mails if self._author(mail, thread) is Author.REQUESTER]
        written = [mail for mail in theirs if not mail.automatic]
        newest = (written or theirs)[-1]
        verified = (
            bool(written)
            and all(mail.verified and mail.sender != self._settings.address for mail in written)
            and len({_domain(mail.sender) for mail in written}) == 1
        )
        digest = hashlib.sha256((newest.sender or newest.key).encode("utf-8", "surrogatepass")).hexdigest()[:12]
        if not verified:
            return Requester(f"u-{digest}", verified=False)
        return Requester(f"m-{digest}", address=newest.sender)

    def _concerns_us(self, thread: Thread) -> bool:
        """An order of the category, or a conversation that the desk has had in hand."""
        return any(mail.ours for mail in thread.mails) or any(
            copy.in_category or copy.place.folder in (Folder.CLOSED, Folder.TEAM) for copy in thread.copies
        )

    def _in_category(self, headers: Headers) -> bool:
        settings = self._settings
        if settings.category_header is not None and settings.category_value is not None:
            return headers.text(settings.category_header).casefold() == one_line(settings.category_value).casefold()
        if settings.subject_contains is not None:
            return one_line(settings.subject_contains).casefold() in headers.text("subject").casefold()
        return True

    def _verifies(self, headers: Headers) -> bool:
        authserv_id = self._settings.authserv_id
        return authserv_id is None or headers.passes_dmarc(authserv_id)

    # -- moving and writing --------------------------------------------------------------------------------------------

    def _post(self, thread: Thread, letter: Letter, written: Written, to: Folder, guard: Guard) -> None:
        if any(mail.reference == letter.reference for mail in thread.mails if mail.ours):
            return
        self.files.post(written.name, written.mail, written.record, to, guard)

    def _move(self, ticket_id: str, to: Folder, which: Callable[[Entry], bool]) -> None:
        for attempt in range(_TRIES):
            thread = self._thread(ticket_id, again=attempt > 0)
            if self._move_thread(thread, to, which):
                return
        raise TransientError(
            "A mail of the ticket was moved by another program each time the bot wanted to move it.",
            remedy="See whether another program sorts the same folders; the bot tries again.",
            code="desk.moving",
        )

    def _move_thread(self, thread: Thread, to: Folder, which: Callable[[Entry], bool]) -> bool:
        """Move a ticket's mails, one after another; whatever stops it half-way, the ticket is not yet moved."""
        own = thread.own_keys
        for mail in thread.copies:
            note_to_team = mail.place.folder is Folder.TEAM and mail.key in own
            if mail.place.folder is to or note_to_team or not which(mail):
                continue
            try:
                self._index.move(mail, to, seen=to is Folder.CLOSED)
            except FileNotFoundError:
                return False
        return True

    def _put_away(self, thread: Thread) -> None:
        """Rule 2. What does not succeed now is tried again in the next round."""
        if not self._concerns_us(thread):
            return
        state = _state(thread)
        waiting = [mail for mail in thread.foreign if _in_inbox(mail)]
        undelivered = any(mail.failure for mail in waiting) and any(mail.ours for mail in thread.mails)
        with suppress(ConnectorError):
            if state is Folder.TEAM or (undelivered and state is Folder.CLOSED):
                self._move_thread(thread, Folder.TEAM, lambda _mail: True)
            elif state is Folder.CLOSED:
                self._move_thread(thread, Folder.CLOSED, lambda _mail: True)


def _state(thread: Thread) -> Folder:
    """TEAM, QUEUE (open) or CLOSED, by where the mails lie."""
    foreign = {mail.key: mail.place.folder for mail in thread.foreign}
    if any(copy.place.folder is Folder.TEAM and copy.key in foreign for copy in thread.copies):
        return Folder.TEAM
    waiting = [mail for mail in thread.foreign if _in_inbox(mail)]
    if any(not mail.automatic for mail in waiting) or (waiting and Folder.CLOSED not in foreign.values()):
        return Folder.QUEUE
    return Folder.CLOSED


def _in_inbox(mail: Entry) -> bool:
    return mail.place.folder in (Folder.QUEUE, Folder.INBOX)


def _is_since(mail: Entry, moment: datetime) -> bool:
    return mail.received >= moment or mail.arrived >= moment.timestamp()


def _version(parts: Iterator[str] | Sequence[str]) -> str:
    return hashlib.sha256("\n".join(sorted(parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _domain(address: str) -> str:
    return address.rpartition("@")[2]
