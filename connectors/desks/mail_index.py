"""What lies in the Maildirs, by thread: kept in memory, brought up to date by listing the folders that changed.

Of each mail only the header block is read, once in the life of the process; texts are never kept. How mails become
threads, and threads tickets:

- A mail's parent is the nearest mail it refers to (References from its end, then In-Reply-To) that lies in our folders.
  A letter of ours belongs where its own header says. What hangs together is a thread.
- The ticket's id is a hash of the Message-ID of the mail that came first (or the id that our letters in it bear): it
  stays when mails move, when copies of the folders are restored, and when an earlier mail arrives late. Should two
  threads turn out to be one all the same, the id of any of its mails finds it.
- The same Message-ID from the same sender with the same Date is the same mail, however often it was delivered. A mail
  that bears the id of another one, or none, gets an id of its own: a form that repeats its id loses no order.
- Only what lies in ``sent/`` is ours: nothing that comes from outside gets there.
"""

import hashlib
import re
import time
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
_MADE_UP = "@without-id"
_OWN_MARK = "\n"
"""Between a Message-ID that several mails bear and what tells them apart; no Message-ID holds a line break."""
_MICROSECONDS = re.compile(r"\d+\.M(\d{1,6})P")


@dataclass(frozen=True, slots=True)
class Entry:
    """A mail as its headers tell of it."""

    place: Place
    key: str = field(repr=False)
    """What the mail is known by: its Message-ID, or an id of our own making."""
    refers_to: tuple[str, ...] = field(repr=False)
    sender: str = field(repr=False)
    """Empty where there is not exactly one plain address."""
    verified: bool
    fingerprint: str = field(repr=False)
    """Sender and Date: what two deliveries of the same mail have in common."""
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

    @property
    def has_message_id(self) -> bool:
        """``key`` is the mail's own Message-ID."""
        return not self.key.endswith(_MADE_UP) and _OWN_MARK not in self.key


@dataclass(frozen=True, slots=True)
class Thread:
    """The mails of a conversation."""

    ticket_id: str
    mails: tuple[Entry, ...]
    """Each mail once, oldest first."""
    copies: tuple[Entry, ...]
    """Every file that came from outside, duplicates too."""

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

    names: set[str] = field(default_factory=set)
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
        self._entries = dict[tuple[Folder, str], Entry]()
        self._copies = dict[str, list[Entry]]()
        """Key → the files of that mail, ours first, then the oldest."""
        self._threads = dict[str, list[str]]()
        """Key → the keys of its whole thread; one list for all of them."""
        self._by_ticket = dict[str, str]()
        self._waiting = dict[str, list[str]]()
        """Key of a mail that is not there → those that refer to it."""

    # -- asking --------------------------------------------------------------------------------------------------------

    def thread(self, wanted: str) -> Thread | None:
        """The conversation of a ticket; None where no mail from outside is left of it."""
        key = self._by_ticket.get(wanted)
        return self._thread(key) if key is not None else None

    def waiting(self) -> Iterator[Thread]:
        """Every conversation with a mail in the inbox or its category folder."""
        seen = set[int]()
        for folder in (Folder.QUEUE, Folder.INBOX):
            listings = [self._listed[folder, part].names for part in PARTS if (folder, part) in self._listed]
            for name in sorted(set[str]().union(*listings)):
                entry = self._entries.get((folder, _base(name)))
                keys = self._threads.get(entry.key) if entry is not None else None
                if keys is None or id(keys) in seen:
                    continue
                seen.add(id(keys))
                found = self._thread(keys[0])
                if found is not None:
                    yield found

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
        return Thread(own[0] if own else ticket_id(min(foreign, key=_age).key), tuple(mails), copies)

    # -- keeping up to date ----------------------------------------------------------------------------------------

    def refresh(self, *, again: bool = False) -> None:
        """List the folders that have changed, and read the headers of new mails.

        Args:
            again: list them all, whatever their time stamps say.

        Raises:
            TransientError, MisconfiguredError: a folder cannot be listed.
        """
        came, gone = list[Place](), list[Place]()
        for (folder, part), listing in self._listed.items():
            pending = self._files.uncommitted() if folder is Folder.SENT else frozenset()
            stamp = (self._files.changed(folder, part), pending)
            if not again and listing.is_settled(stamp):
                continue
            now = time.time_ns()
            names = self._files.names(folder, part)
            if folder is Folder.SENT:
                # Asked after listing: a write that was committed in between counts, one that was not never does.
                names -= pending | self._files.uncommitted()
            came += (Place(folder, _base(name), f"{part}/{name}") for name in names - listing.names)
            gone += (Place(folder, _base(name), f"{part}/{name}") for name in listing.names - names)
            self._listed[folder, part] = _Listing(names, stamp, now)
        new = [place for place in came if not (place.base.startswith(".") or self._renamed(place))]
        looked_at = [entry for entry in map(self._look_at, new) if entry is not None]
        self._take_in(looked_at, [place for place in gone if self._lies_at(place)])

    def move(self, entry: Entry, to: Folder, *, seen: bool) -> None:
        """Move a mail; arguments and errors as `MailFiles.move`."""
        target = (to, "cur" if seen else "new")
        before = self._files.changed(*target)
        old = entry.place
        place = self._files.move(old, to, seen=seen, taken=(to, old.base) in self._entries)
        self._forget(old)
        self._entries.pop((old.folder, old.base), None)
        new = replace(entry, place=place)
        self._entries[to, place.base] = new
        copies = self._copies[entry.key]
        copies[:] = sorted([copy for copy in copies if copy.place != old] + [new], key=_precedence)
        listing = self._listed[target]
        listing.names.add(place.file.partition("/")[2])
        if to is Folder.CLOSED and listing.is_settled((before, frozenset())):
            # Our own closing is no reason to list what may be years of mails again. What a person moved there in the
            # same instant shows with the next change, or with the next full sweep.
            listing.stamp, listing.trusted = (self._files.changed(*target), frozenset()), True

    def _forget(self, place: Place) -> None:
        part, _, name = place.file.partition("/")
        self._listed[place.folder, part].names.discard(name)

    def _lies_at(self, place: Place) -> bool:
        entry = self._entries.get((place.folder, place.base))
        return entry is not None and entry.place == place

    def _renamed(self, place: Place) -> bool:
        """A mail that we know, whose flags have changed, or that was taken from ``new`` to ``cur``."""
        entry = self._entries.get((place.folder, place.base))
        if entry is None:
            return False
        new = replace(entry, place=place)
        self._entries[place.folder, place.base] = new
        copies = self._copies[entry.key]
        copies[copies.index(entry)] = new
        return True

    def _take_in(self, came: list[Entry], gone: list[Place]) -> None:
        first = {entry.key: entry.fingerprint for entry in reversed(came)}
        rebuild = any(first[entry.key] != entry.fingerprint or self._must_rebuild(entry) for entry in came)
        for entry in came:
            self._entries[entry.place.folder, entry.place.base] = entry
        for place in gone:
            lost = self._entries.pop((place.folder, place.base), None)
            if lost is not None and not rebuild:
                copies = self._copies[lost.key]
                copies.remove(lost)
                rebuild = not copies and all(new.key != lost.key for new in came)
        if rebuild:
            self._rebuild()
            return
        new_keys = [key for key in (self._add(entry) for entry in came) if key is not None]
        for key in new_keys:
            self._link(key)

    def _must_rebuild(self, entry: Entry) -> bool:
        """It is the parent of a mail that came before, or bears the id of another: all is sorted anew."""
        same = self._copies.get(entry.key)
        return (same is None and entry.key in self._waiting) or (
            same is not None and bool(same) and same[0].fingerprint != entry.fingerprint
        )

    def _rebuild(self) -> None:
        for index in (self._copies, self._threads, self._by_ticket, self._waiting):
            index.clear()
        first = dict[str, str]()
        for where, entry in sorted(self._entries.items(), key=lambda item: _precedence(item[1])):
            shared = entry.key.partition(_OWN_MARK)[0]
            alone = first.setdefault(shared, entry.fingerprint) == entry.fingerprint
            key = shared if alone else f"{shared}{_OWN_MARK}{entry.fingerprint}"
            self._entries[where] = replace(entry, key=key)
            self._add(self._entries[where])
        for key in list(self._copies):
            self._link(key)

    def _add(self, entry: Entry) -> str | None:
        """Put a mail in; its key where it is a new one."""
        copies = self._copies.get(entry.key)
        if copies is not None:
            copies.append(entry)
            copies.sort(key=_precedence)
            return None
        self._copies[entry.key] = [entry]
        self._threads[entry.key] = [entry.key]
        self._by_ticket[ticket_id(entry.key)] = entry.key
        return entry.key

    def _link(self, key: str) -> None:
        entry = self._copies[key][0]
        parent = self._by_ticket.get(entry.ticket) if entry.ours else None
        for reference in entry.refers_to:
            if parent is None and reference in self._copies and reference != key:
                parent = reference
            if reference not in self._copies:
                self._waiting.setdefault(reference, []).append(key)
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
            self._forget(place)
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
            key=headers.message_id or _made_up(head, place),
            refers_to=(*headers.references, *(_reported(head) if headers.is_failure_report else ())),
            sender=headers.sender,
            verified=bool(headers.sender) and self._verifies(headers),
            fingerprint=_hash(f"{headers.get('from')}\n{headers.get('date')}")[:12],
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


def _precedence(mail: Entry) -> tuple[bool, float, str]:
    return mail.place.folder is not Folder.SENT, mail.arrived, mail.place.base


def _made_up(head: bytes, place: Place) -> str:
    """A key for a mail without a Message-ID: of its content, so that it stays when the file moves."""
    return f"{_hash(head if head.strip() else place.base)[:24]}{_MADE_UP}"


def _reported(head: bytes) -> Iterable[str]:
    return dict.fromkeys(found.decode("utf-8", "replace") for found in _REPORTED.findall(head[:_REPORT_BYTES]))


def _hash(content: str | bytes) -> str:
    return hashlib.sha256(
        content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    ).hexdigest()
