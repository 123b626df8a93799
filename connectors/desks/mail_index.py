"""What lies in the Maildirs, by thread: kept in memory, brought up to date by listing the folders that changed.

Of each mail only the header block is read, once in the life of the process; texts are never kept. How mails become
threads, and threads tickets:

- A mail's parent is the nearest mail it refers to (References from its end, then In-Reply-To) that lies in our folders.
  A letter of ours belongs where its own header says. What hangs together is a thread.
- The ticket's id is a hash of the key of the mail that came first (or the id that our letters in it bear): it stays
  when mails move, when copies of the folders are restored, and when an earlier mail arrives late. Should two threads
  turn out to be one all the same, the id of any of its mails finds it.
- A mail's key is its Message-ID, sender and Date, of the mail alone: what else lies in the folders, and in which order
  it came, never changes it. The same three are the same mail, however often it was delivered; a form that repeats its
  Message-ID loses no order, and clearing away an old one gives its id to no other.
- Of several files of the same mail the first speaks for it: ours, else the one that came first.
- Only what lies in ``sent/`` is ours: nothing that comes from outside gets there.

The threads follow from the mails that are there, not from the way that they came: a change that could join or part
threads has them all sorted anew. Only a new mail that nothing waits for, and files that do not speak for their mail,
are put in and taken out one by one.
"""

import hashlib
import re
import time
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from connectors.desks.mail_files import PARTS, Folder, MailFiles, Place
from connectors.desks.mail_headers import MOST_HEADER_BYTES, Headers, split

REFERENCE_HEADER = "X-Lindesk-Reference"
TICKET_HEADER = "X-Lindesk-Ticket"
KIND_HEADER = "X-Lindesk-Kind"
ATTACHMENT_HEADER = "X-Lindesk-Attachment"
NOTE = "note"

CategoryRule = Callable[[Headers], bool]
"""Whether a mail in the queue's folder is an order."""
SenderRule = Callable[[Headers], bool]
"""Whether a mail's From may be believed."""

_SETTLED_NS = 2_000_000_000
"""A folder that changed less than two seconds before it was listed may change again within the same time stamp."""
_REPORT_BYTES = 64 * 1024
_REPORTED = re.compile(rb"^message-id:\s*<([^<>\s]{1,500})>", re.IGNORECASE | re.MULTILINE)
_CLOCK_SKEW = timedelta(days=1)
_NEAREST_TO_DONE = (Folder.TEAM, Folder.CLOSED, Folder.QUEUE, Folder.INBOX)
_MICROSECONDS = re.compile(r"\d+\.M(\d{1,6})P")


@dataclass(frozen=True, slots=True)
class Entry:
    """A mail as its headers tell of it."""

    place: Place
    key: str = field(repr=False)
    """What the mail is known by; see the top of this file."""
    message_id: str = field(repr=False)
    """As it stands in the mail: empty, or that of other mails too, where a program writes them badly."""
    refers_to: tuple[str, ...] = field(repr=False)
    sender: str = field(repr=False)
    """Empty where there is not exactly one plain address."""
    verified: bool
    received: datetime
    arrived: float
    automatic: bool
    failure: bool
    """A report that a mail of ours could not be delivered."""
    in_category: bool
    subject: str = field(repr=False)
    reference: str = ""
    """Of a write of ours; likewise the next two."""
    ticket: str = ""
    note: bool = False

    @property
    def ours(self) -> bool:
        """Written by this bot."""
        return self.place.folder is Folder.SENT and bool(self.reference)


@dataclass(frozen=True, slots=True)
class Thread:
    """The mails of a conversation."""

    ticket_id: str
    mails: tuple[Entry, ...]
    """Each mail once, oldest first."""
    copies: tuple[Entry, ...]
    """Every file that came from outside, duplicates too."""
    findable: frozenset[str] = field(repr=False)
    """Keys of the mails that their Message-ID leads to: a mail that bears the id of an earlier one has none to give."""

    @property
    def foreign(self) -> tuple[Entry, ...]:
        """The mails that came from outside."""
        return tuple(mail for mail in self.mails if mail.place.folder is not Folder.SENT)

    @property
    def own_keys(self) -> frozenset[str]:
        """Of the bot's own mails; copies of them may lie anywhere."""
        return frozenset(mail.key for mail in self.mails if mail.ours)

    @property
    def root(self) -> Entry:
        """The mail that the conversation began with."""
        return min(self.foreign, key=_age)


@dataclass(slots=True)
class _Listing:
    """What lay in ``new`` or ``cur`` of a folder."""

    mails: dict[str, Entry] = field(default_factory=dict)
    """By file name."""
    stamp: tuple[int, frozenset[str]] | None = None
    listed_at: int = 0
    trusted: bool = False
    """Only we have changed the folder since it was listed settled."""

    def is_settled(self, stamp: tuple[int, frozenset[str]]) -> bool:
        """Nothing can have come or gone since, by the folder's stamp now."""
        return stamp == self.stamp and (self.trusted or self.listed_at - stamp[0] > _SETTLED_NS)


def ticket_id(key: str) -> str:
    """The ticket's id by the key of its first mail."""
    return "mail-" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def key_of(headers: Headers) -> str:
    """What a mail with a Message-ID is known by: that, and its sender and Date. No Message-ID holds a line break."""
    return f"{headers.message_id}\n" + _hash(f"{headers.get('from')}\n{headers.get('date')}")[:12]


class MailIndex:
    """The mails in the folders, by thread.

    Args:
        files: the folders.
        in_category: which mails in the queue's folder are orders.
        verifies: whose From may be believed.
        clock: tells the time.
    """

    def __init__(
        self, files: MailFiles, *, in_category: CategoryRule, verifies: SenderRule, clock: Callable[[], datetime]
    ) -> None:
        self._files = files
        self._in_category = in_category
        self._verifies = verifies
        self._clock = clock
        self._listed: dict[tuple[Folder, str], _Listing] = {
            (folder, part): _Listing() for folder in files.folders for part in PARTS
        }
        self._copies = dict[str, list[Entry]]()
        """Key → the files of that mail, the one that speaks for it first."""
        self._by_message_id = dict[str, str]()
        """Message-ID → key of the first mail that bears it."""
        self._threads = dict[str, list[str]]()
        """Key → the keys of its whole thread; one list for all of them."""
        self._by_ticket = dict[str, str]()
        self._missed = set[str]()
        """Message-IDs and tickets of mails that are not there, but that others refer to."""
        self._unsorted = True
        """Threads may have been joined or parted since they were made."""

    # -- asking --------------------------------------------------------------------------------------------------------

    def thread(self, wanted: str) -> Thread | None:
        """The conversation of a ticket; None where no mail from outside is left of it."""
        key = self._by_ticket.get(wanted)
        return self._thread(key) if key is not None else None

    def waiting(self) -> Iterator[Thread]:
        """Every conversation with a mail in the inbox or its category folder."""
        seen = set[int]()
        for folder in (Folder.QUEUE, Folder.INBOX):
            for mail in sorted(self._mails(folder), key=lambda mail: mail.place.base):
                keys = self._threads[mail.key]
                if id(keys) in seen:
                    continue
                seen.add(id(keys))
                found = self._thread(keys[0])
                if found is not None:
                    yield found

    def _mails(self, *folders: Folder) -> Iterator[Entry]:
        for (folder, _), listing in self._listed.items():
            if folder in folders:
                yield from listing.mails.values()

    def _thread(self, key: str) -> Thread | None:
        keys = self._threads[key]
        mails = sorted(
            (self._copies[each][0] for each in keys), key=lambda mail: (mail.received, mail.arrived, mail.key)
        )
        copies = tuple(copy for each in keys for copy in self._copies[each] if copy.place.folder is not Folder.SENT)
        foreign = [mail for mail in mails if mail.place.folder is not Folder.SENT]
        if not foreign:
            return None
        own = [mail.ticket for mail in mails if mail.ours and self._by_ticket.get(mail.ticket) in keys]
        findable = frozenset(mail.key for mail in mails if self._by_message_id.get(mail.message_id) == mail.key)
        return Thread(own[0] if own else ticket_id(min(foreign, key=_age).key), tuple(mails), copies, findable)

    # -- keeping up to date ----------------------------------------------------------------------------------------

    def refresh(self, *, again: bool = False) -> None:
        """List the folders that have changed, and read the headers of new mails.

        Args:
            again: list them all, whatever their time stamps say.

        Raises:
            TransientError, MisconfiguredError: a folder cannot be listed.
        """
        listed = dict[tuple[Folder, str], tuple[_Listing, set[str]]]()
        for (folder, part), before in self._listed.items():
            pending = self._files.uncommitted() if folder is Folder.SENT else frozenset()
            stamp = (self._files.changed(folder, part), pending)
            if not again and before.is_settled(stamp):
                continue
            now = time.time_ns()
            names = self._files.names(folder, part)
            if folder is Folder.SENT:
                # Asked after listing: a write that was committed in between counts, one that was not never does.
                names -= pending | self._files.uncommitted()
            listed[folder, part] = _Listing({}, stamp, now), names
        # Only now, when no folder can fail any more: what one has told would be lost if the next could not be listed.
        came, gone = list[Place](), list[Entry]()
        for (folder, part), (listing, names) in listed.items():
            mails = self._listed[folder, part].mails
            listing.mails = {name: mails[name] for name in mails.keys() & names}
            gone += (mails[name] for name in mails.keys() - names)
            came += (Place(folder, _base(name), f"{part}/{name}") for name in names - mails.keys() if name[0] != ".")
            self._listed[folder, part] = listing
        self._take_in(came, gone)

    def _take_in(self, came: list[Place], gone: list[Entry]) -> None:
        known = {(entry.place.folder, entry.place.base): entry for entry in gone}
        for entry in gone:
            self._take_out(entry)
        for place in came:
            same = known.get((place.folder, place.base))
            # Where it is the same file, its flags have changed, or it was taken from ``new`` to ``cur``.
            found = replace(same, place=place) if same is not None else self._look_at(place)
            if found is not None:
                self._put_in(found)
        self._sort()

    def move(self, entry: Entry, to: Folder, *, seen: bool) -> None:
        """Move a mail; arguments and errors as `MailFiles.move`."""
        target = (to, "cur" if seen else "new")
        before = self._files.changed(*target)
        taken = any(mail.place.base == entry.place.base for mail in self._mails(to))
        place = self._files.move(entry.place, to, seen=seen, taken=taken)
        part, _, name = entry.place.file.partition("/")
        self._listed[entry.place.folder, part].mails.pop(name, None)
        self._replace(entry, replace(entry, place=place))
        self._sort()
        listing = self._listed[target]
        if to is Folder.CLOSED and listing.is_settled((before, frozenset())):
            # Our own closing is no reason to list what may be years of mails again. What a person moved there in the
            # same instant shows with the next change, or with the next full sweep.
            listing.stamp, listing.trusted = (self._files.changed(*target), frozenset()), True

    # -- one file at a time: what could join or part threads is left to _sort ---------------------------------------

    def _put_in(self, entry: Entry) -> None:
        self._lay(entry)
        if self._unsorted:
            return
        copies = self._copies.get(entry.key)
        if copies is not None:
            insort(copies, entry, key=_precedence)
            self._unsorted = copies[0] is entry
            return
        first = self._by_message_id.get(entry.message_id)
        self._unsorted = (
            entry.message_id in self._missed
            or ticket_id(entry.key) in self._missed
            or (first is not None and _precedence(entry) < _precedence(self._copies[first][0]))
        )
        self._add(entry)
        self._link(entry.key)

    def _replace(self, old: Entry, new: Entry) -> None:
        """The same file, in another folder."""
        self._lay(new)
        copies = self._copies[old.key]
        at = bisect_left(copies, _precedence(old), key=_precedence)
        del copies[at]
        insort(copies, new, key=_precedence)
        # Another name may put it before or behind a mail that came in the same instant.
        self._unsorted = (at == 0) != (copies[0] is new) or new.place.base != old.place.base

    def _take_out(self, entry: Entry) -> None:
        if self._unsorted:
            return
        copies = self._copies[entry.key]
        at = bisect_left(copies, _precedence(entry), key=_precedence)
        del copies[at]
        self._unsorted = at == 0

    def _lay(self, entry: Entry) -> None:
        part, _, name = entry.place.file.partition("/")
        self._listed[entry.place.folder, part].mails[name] = entry

    def _sort(self) -> None:
        """Make the threads anew where they may have changed."""
        if not self._unsorted:
            return
        self._unsorted = False
        for index in (self._copies, self._by_message_id, self._threads, self._by_ticket, self._missed):
            index.clear()
        for entry in sorted(self._mails(*Folder), key=_precedence):
            if entry.key in self._copies:
                self._copies[entry.key].append(entry)
            else:
                self._add(entry)
        for key in self._copies:
            self._link(key)

    def _add(self, entry: Entry) -> None:
        self._copies[entry.key] = [entry]
        self._threads[entry.key] = [entry.key]
        self._by_ticket[ticket_id(entry.key)] = entry.key
        if entry.message_id:
            self._by_message_id.setdefault(entry.message_id, entry.key)

    def _link(self, key: str) -> None:
        entry = self._copies[key][0]
        parent = self._by_ticket.get(entry.ticket) if entry.ours else None
        if entry.ours and parent is None:
            self._missed.add(entry.ticket)
        for reference in entry.refers_to:
            found = self._by_message_id.get(reference)
            if found is None:
                self._missed.add(reference)
            elif parent is None and reference != entry.message_id:
                parent = found
        if parent is None or self._threads[parent] is self._threads[key]:
            return
        small, large = sorted((self._threads[key], self._threads[parent]), key=len)
        large.extend(small)
        for each in small:
            self._threads[each] = large

    def _look_at(self, place: Place) -> Entry | None:
        """Read a mail's headers; None where it has gone meanwhile. What cannot be read is a mail all the same."""
        head = b""
        try:
            arrived = self._files.arrived(place)
            with suppress(PermissionError), self._files.open_path(place).open("rb") as file:
                head = file.read(MOST_HEADER_BYTES)
        except FileNotFoundError:
            return None
        except OSError:
            arrived = 0.0
        headers = Headers(split(head)[0])
        own = place.folder is Folder.SENT
        subject = headers.text("subject")
        microseconds = _MICROSECONDS.match(place.base)
        if microseconds is not None:
            arrived += int(microseconds[1]) / 1_000_000
        return Entry(
            place=place,
            key=key_of(headers) if headers.message_id else _made_up(head, place),
            message_id=headers.message_id,
            refers_to=(*headers.references, *(_reported(head) if headers.is_failure_report else ())),
            sender=headers.sender,
            verified=bool(headers.sender) and self._verifies(headers),
            received=headers.received(arrived=datetime.fromtimestamp(arrived, UTC), latest=self._clock() + _CLOCK_SKEW),
            arrived=arrived,
            automatic=headers.is_automatic,
            failure=headers.is_failure_report,
            in_category=place.folder is Folder.QUEUE and self._in_category(headers),
            subject=subject,
            reference=headers.get(REFERENCE_HEADER) if own else "",
            ticket=headers.get(TICKET_HEADER) if own else "",
            note=own and headers.get(KIND_HEADER) == NOTE,
        )


def _base(name: str) -> str:
    return name.partition(":")[0]


def _age(mail: Entry) -> tuple[float, bool, str]:
    return mail.arrived, bool(mail.refers_to), mail.key


def _precedence(mail: Entry) -> tuple[bool, float, str, int, str]:
    """Which of two files speaks for their mail; of the same file in two folders the one that was moved furthest."""
    folder, base, file = mail.place.folder, mail.place.base, mail.place.file
    if folder is Folder.SENT:
        return False, mail.arrived, base, 0, file
    return True, mail.arrived, base, _NEAREST_TO_DONE.index(folder), file


def _made_up(head: bytes, place: Place) -> str:
    """A key for a mail without a Message-ID: of its content, so that it stays when the file moves."""
    return f"{_hash(head if head.strip() else place.base)[:24]}@without-id"


def _reported(head: bytes) -> Iterable[str]:
    return dict.fromkeys(found.decode("utf-8", "replace") for found in _REPORTED.findall(head[:_REPORT_BYTES]))


def _hash(content: str | bytes) -> str:
    return hashlib.sha256(
        content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    ).hexdigest()
