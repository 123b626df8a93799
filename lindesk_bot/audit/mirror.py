"""The mirror: each entry once more as a line of JSON with the field names of the Elastic Common Schema, for a SIEM.

``event.original`` is the entry's canonical text and ``event.hash`` its hash, so that a mirror can be verified like an
export (``audit verify --offline``).

Rules:
- The file is opened anew and appended to each time: it may be renamed, compressed or moved away between two lines.
- Each entry comes at least once and in order; after a crash one may come twice, and ``event.sequence`` tells.
- How far it has come stands in a small file beside it, which outlives the rotation. It is also the lock: several
  processes of one machine may write the same mirror.
- A trail without the entry that was mirrored last (cut off, rolled back, made anew) is mirrored from its beginning once
  more: what was changed then stands there in both forms, and no alarm is kept from the mirror.
"""

import fcntl
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from lindesk_bot.audit.chain import Link

ECS_VERSION = "8.17"
_PAGE = 500
_KNOWN = {"position", "at", "action", "previous"}
_OUTCOMES = {"sent": "success", "found": "success", "not_sent": "failure", "absent": "failure", "intended": "unknown"}


def ecs(one: Link) -> dict[str, Any]:
    """An entry as an ECS document; what ECS has no name for stands under ``lindesk_bot``."""
    told = json.loads(one.entry)
    action = str(told["action"])
    event = {
        "kind": "alert" if action.startswith("alarm.") else "event",
        "dataset": "lindesk_bot.audit",
        "module": "lindesk_bot",
        "provider": "lindesk-bot",
        "action": action,
        "sequence": one.position,
        "hash": one.hash,
        "original": one.entry,
    }
    outcome = _OUTCOMES.get(action.rpartition(".")[2])
    if outcome:
        event["outcome"] = outcome
    if "why" in told:
        event["reason"] = told["why"]
    document: dict[str, Any] = {"@timestamp": told["at"], "ecs": {"version": ECS_VERSION}, "event": event}
    if "requester" in told:
        document["user"] = {"id": told["requester"]}
    if "provider" in told:
        document["organization"] = {"id": told["provider"]}
    if "file_sha256" in told:
        document["file"] = {"hash": {"sha256": told["file_sha256"]}}
    if "error" in told:
        document["error"] = {"code": told["error"]}
    document["lindesk_bot"] = {key: value for key, value in told.items() if key not in _KNOWN}
    return document


class Mirror:
    """A file of ECS lines."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._place = path.with_name(path.name + ".position")

    def catch_up(self, trail: Callable[[int], Iterable[Link]]) -> None:
        """Append what has come since last; ``trail`` gives the entries after a position. OSError where it cannot be."""
        with self._locked() as place:
            position, its_hash = _read(place)
            newest = next(iter(trail(position - 1)), None) if position else None
            if position and (newest is None or newest.position != position or its_hash not in ("", newest.hash)):
                position = 0
            entries = iter(trail(position))
            while page := list(islice(entries, _PAGE)):
                self._append("".join(_lines(page)).encode())
                os.pwrite(place, f"{page[-1].position:<20} {page[-1].hash}\n".encode(), 0)

    def _append(self, content: bytes) -> None:
        handle = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            size = os.fstat(handle).st_size
            if size and os.pread(handle, 1, size - 1) != b"\n":  # a crash has cut a line off
                content = b"\n" + content
            while content:
                content = content[os.write(handle, content) :]
        finally:
            os.close(handle)

    @contextmanager
    def _locked(self) -> Iterator[int]:
        place = os.open(self._place, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(place, fcntl.LOCK_EX)
            yield place
        finally:
            os.close(place)


def _lines(page: Iterable[Link]) -> Iterator[str]:
    for one in page:
        try:
            document = ecs(one)
        except (ValueError, KeyError, TypeError, RecursionError):  # tampered with: `audit verify` says more
            document = {"event": {"kind": "pipeline_error", "sequence": one.position, "hash": one.hash}}
        yield json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"


def _read(place: int) -> tuple[int, str]:
    """The last entry that was mirrored: its position and its hash (files of older programs have none)."""
    position, _, its_hash = os.pread(place, 120, 0).decode("ascii", "replace").strip().partition(" ")
    return (int(position), its_hash.strip()) if position.isascii() and position.isdecimal() else (0, "")
