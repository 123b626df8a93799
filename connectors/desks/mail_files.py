"""Maildirs on disk: made, listed, moved and written so that a crash at any moment leaves nothing half done.

One write of ours is committed by one ``rename`` out of ``.pending``: before it nothing has left, after it the mail
system (or the team) has the mail. A record of the write, without the attachment, lies in ``sent/`` from just before the
rename; it counts only where the file in ``.pending`` is gone. So the rename both publishes the mail and makes its
record true, however soon the mail system takes the mail away.

    .pending/NAME  written, synced
    sent/new/NAME  record written, synced         (does not count yet)
    guard
    .pending/NAME → outgoing/new/NAME             (the commit: now the record counts)
"""

import errno
import mailbox
import os
import re
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from connectors.errors import ConnectorError, MisconfiguredError, TransientError, UncertainError

_PRIVATE = 0o700
_MODE = 0o640
"""The mail system may belong to the same group; the folders' own rights decide who comes that far."""
_STALE_SECONDS = 3600
"""A pending write older than this belongs to no living worker: longer than any lease."""
_MISCONFIGURED = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.EXDEV}
)
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_STAMP = re.compile(r"(\d{9,11})\.")


PARTS = ("new", "cur")
"""Of a Maildir, in the order in which mails move."""


class Folder(StrEnum):
    """The Maildirs under the root."""

    QUEUE = "queue"
    """The folder of the category: ``inbox/``, or the one within it."""
    INBOX = "inbox"
    """The rest of ``inbox/``, where the category is a folder within it: answers may end up there."""
    OUTGOING = "outgoing"
    """Complete mails to be taken away and sent by the mail system."""
    SENT = "sent"
    """Records of what the bot has written, without attachments; nothing that came from outside."""
    CLOSED = "closed"
    """Mails of closed tickets."""
    TEAM = "team"
    """Mails of tickets that the team has, and the bot's notes to the team."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file in a Maildir."""

    folder: Folder
    base: str
    """The unique part of its name: stays when a mail program sets flags."""
    file: str
    """``new/…`` or ``cur/…``, flags and all."""


class MailFiles:
    """The Maildirs under one root.

    Args:
        root: holds ``inbox/``, ``outgoing/``, ``sent/``, ``closed/`` and ``team/``, on one file system.
        folder: the folder within ``inbox/`` that is the queue; None where the inbox is.
    """

    def __init__(self, root: Path, folder: str | None) -> None:
        self.root = root
        self.pending = root / ".pending"
        inbox = root / "inbox"
        self._paths: dict[Folder, Path] = {
            kind: root / kind.value for kind in Folder if kind not in (Folder.QUEUE, Folder.INBOX)
        }
        if folder is None:
            self._paths[Folder.QUEUE] = inbox
        else:
            dotted = inbox / f".{folder}"  # Maildir++, as Dovecot and Courier write it
            self._paths[Folder.INBOX] = inbox
            self._paths[Folder.QUEUE] = dotted if dotted.is_dir() else inbox / folder

    @property
    def folders(self) -> tuple[Folder, ...]:
        """The folders in the order in which mails move: one that moves while we list is seen twice, never missed."""
        order = (Folder.INBOX, Folder.QUEUE, Folder.CLOSED, Folder.TEAM, Folder.SENT)
        return tuple(folder for folder in order if folder in self._paths)

    def path(self, folder: Folder) -> Path:
        """Where a folder lies."""
        return self._paths[folder]

    def make(self) -> None:
        """Make what is missing under a root that exists; a folder within the inbox is the mail system's to make.

        Raises:
            TransientError, MisconfiguredError: it cannot be made.
        """
        if not self.root.is_dir():
            return
        with _sorted_errors(self.root):
            self.pending.mkdir(mode=_PRIVATE, exist_ok=True)
            for folder, path in self._paths.items():
                if folder is not Folder.QUEUE or Folder.INBOX not in self._paths:
                    mailbox.Maildir(path, create=True)
                for part in ("cur", "new", "tmp"):
                    if path.is_dir():
                        (path / part).mkdir(mode=_PRIVATE, exist_ok=True)

    def names(self, folder: Folder, part: str) -> set[str]:
        """The names in ``new`` or ``cur`` of a folder.

        Raises:
            TransientError, MisconfiguredError: it cannot be listed.
        """
        with _sorted_errors(self._paths[folder]):
            return set(os.listdir(self._paths[folder] / part))  # noqa: PTH208  names are enough, and there may be many

    def changed(self, folder: Folder, part: str) -> int:
        """A stamp that is another one when a mail has come or gone. Errors as ``names``."""
        with _sorted_errors(self._paths[folder]):
            return (self._paths[folder] / part).stat().st_mtime_ns

    def open_path(self, place: Place) -> Path:
        """Where a mail lies."""
        return self._paths[place.folder] / place.file

    def arrived(self, place: Place) -> float:
        """When the mail came, in seconds: by its name, which survives copying and restoring, else by its file.

        Raises:
            OSError: as ``stat``.
        """
        named = _STAMP.match(place.base)
        return float(named[1]) if named else self.open_path(place).stat().st_mtime

    def move(self, place: Place, to: Folder, *, seen: bool, taken: bool) -> Place:
        """Move a mail to another folder, to ``cur`` where it counts as seen there, else to ``new``.

        Args:
            place: where it lies.
            to: where it shall lie.
            seen: the bot has dealt with it; nobody needs to look.
            taken: another mail of that name lies there: it is never written over.

        Raises:
            FileNotFoundError: it is not there any more.
            TransientError, MisconfiguredError: it cannot be moved, and lies where it was.
        """
        source = self.open_path(place)
        base = f"{place.base}.{secrets.token_hex(4)}" if taken else place.base
        file = f"cur/{base}:2,S" if seen else f"new/{base}"
        target = self._paths[to] / file
        try:
            source.rename(target)
            sync(target.parent)
            sync(source.parent)
        except FileNotFoundError:
            if target.parent.is_dir():
                raise
            raise MisconfiguredError(
                f"{target.parent} does not exist.", remedy="Run `lindesk-bot check`.", code="desk.folder"
            ) from None
        except OSError as error:
            raise sorted_error(error, target.parent) from None
        return Place(to, base, file)

    def post(self, name: str, mail: bytes, record: bytes, to: Folder, guard: Callable[[], None]) -> None:
        """Write a mail into a folder and its record into ``sent``, as one act (see the top of this file).

        Args:
            name: of the file; the same for the same write.
            mail: all of it.
            record: what stays of it in ``sent``.
            to: ``outgoing`` or ``team``.
            guard: called just before the mail is there for others to take.

        Raises:
            TransientError, MisconfiguredError: not written.
            UncertainError: it may have been.
            Whatever the guard raises: not written.
        """
        name = f"{name}.{secrets.token_hex(4)}"  # a worker that wakes up late must not touch another's files
        pending, kept = self.pending / name, self._paths[Folder.SENT] / "new" / name
        target = self._paths[to] / "new" / name
        try:
            _write(pending, mail)
            _write(kept, record)
        except OSError as error:
            _withdraw(kept, pending)
            raise sorted_error(error, kept.parent if pending.exists() else pending.parent) from None
        try:
            guard()
        except BaseException:
            _withdraw(kept, pending)
            raise
        try:
            pending.rename(target)
        except OSError as error:
            if not pending.exists() and error.errno != errno.ENOENT:
                raise _uncertain(target.parent) from None
            _withdraw(kept, pending)
            raise sorted_error(error, target.parent) from None
        try:
            sync(target.parent)
            sync(pending.parent)
        except OSError:
            raise _uncertain(target.parent) from None

    def uncommitted(self) -> frozenset[str]:
        """Names of writes that have not been committed: their records do not count."""
        try:
            return frozenset(os.listdir(self.pending))  # noqa: PTH208  names are enough
        except FileNotFoundError:
            return frozenset()
        except OSError as error:
            raise sorted_error(error, self.pending) from None

    def sweep(self) -> None:
        """Take away what a crashed worker left: the extract must not stay on disk. Never raises."""
        with suppress(OSError):
            for path in self.pending.iterdir():
                if time.time() - path.stat().st_mtime > _STALE_SECONDS:
                    _withdraw(self._paths[Folder.SENT] / "new" / path.name, path)


def sorted_error(error: OSError, place: Path) -> ConnectorError:
    """An error of the operating system as one of ours; ``place`` is a folder, never a mail's text or address."""
    if error.errno in _FULL:
        return TransientError(
            f"The disk is full: {place} cannot be written.",
            remedy="Make room on that file system; the bot goes on by itself.",
            code="desk.disk_full",
        )
    if error.errno in _MISCONFIGURED:
        return MisconfiguredError(
            f"{place} cannot be used ({os.strerror(error.errno or 0)}).",
            remedy="The folder must exist and belong to the bot's user; run `lindesk-bot check`.",
            code="desk.folder",
        )
    return TransientError(
        f"{place} cannot be used just now ({os.strerror(error.errno or 0)}).",
        remedy="Look at the file system if it does not pass.",
        code="desk.file_system",
    )


def sync(folder: Path) -> None:
    """Make the folder's names last through a power failure."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _sorted_errors(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise sorted_error(error, place) from None


def _uncertain(place: Path) -> UncertainError:
    return UncertainError(
        f"Whether the mail has been written to {place} cannot be known.",
        remedy="The bot looks again by itself; look at the file system if it happens often.",
        code="desk.write_unknown",
    )


def _write(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MODE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    sync(path.parent)


def _withdraw(record: Path, pending: Path) -> None:
    """The record first: as long as the pending file is there, the record does not count."""
    with suppress(OSError):
        record.unlink(missing_ok=True)
        sync(record.parent)
        pending.unlink(missing_ok=True)
