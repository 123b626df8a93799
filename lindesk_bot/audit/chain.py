"""The chain: each entry is canonical JSON (RFC 8785) that names the hash of the one before it.

Rules:
- An entry is an object with ``position`` (1, 2, 3, … without gaps), ``at`` (UTC), ``action``, ``previous`` and what the
  action tells. Its hash is SHA-256 over a fixed prefix and its canonical bytes, so ``previous`` binds all before it.
- Numbers are integers or text: floats do not canonicalise the same everywhere.
- No personal data: numbers, checksums, references, the desk's user ids.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import rfc8785

GENESIS = "0" * 64
"""``previous`` of the first entry."""
PREFIX = b"lindesk-bot audit v1\n"
"""So that a hash of ours can never be one of another protocol."""


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as stored: its canonical text and its hash."""

    position: int
    entry: str
    hash: str


def link(position: int, previous: str, at: datetime, action: str, details: Mapping[str, Any]) -> Link:
    """The next entry of the chain.

    Raises:
        ValueError: the details are not JSON, or hold a float.
    """
    if _holds_float(details):
        raise ValueError("an entry holds integers and text, no floats")
    body = {
        **details,
        "position": position,
        "previous": previous,
        "at": at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "action": action,
    }
    canonical = rfc8785.dumps(body)
    return Link(position, canonical.decode(), digest(canonical))


def digest(canonical: bytes) -> str:
    """SHA-256, hex, of an entry's canonical bytes under the prefix."""
    return hashlib.sha256(PREFIX + canonical).hexdigest()


def canonical_body(entry: str) -> Any:
    """What a canonical text holds; ValueError where it is not canonical.

    Almost all entries are ASCII with small whole numbers. There Python's own sorted form is RFC 8785's, several times
    as fast; whatever is not written just so is left to the library.
    """
    if entry.isascii():
        try:
            body = _PLAIN.decode(entry)
        except _NotPlainError:
            pass
        else:
            if _SORTED.encode(body) == entry:
                return body
    body = json.loads(entry)
    if rfc8785.dumps(body) != entry.encode():
        raise ValueError("not canonical")
    return body


class _NotPlainError(Exception):
    """A number that Python does not surely write as RFC 8785 does."""


def _small(number: str) -> int:
    if len(number) > _MOST_DIGITS:
        raise _NotPlainError
    return int(number)


def _not_plain(_number: str) -> None:
    raise _NotPlainError


_MOST_DIGITS = 15
"""Such numbers are exact in every JSON."""
_PLAIN = json.JSONDecoder(parse_int=_small, parse_float=_not_plain, parse_constant=_not_plain)
_SORTED = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def follows(one: Link, position: int, previous: str) -> bool:
    """Whether an entry is the next one after that position and hash: the quick look of whoever made it.

    ``verify`` looks closer: at its form and its time.
    """
    try:
        told = json.loads(one.entry)
        if not isinstance(told, dict) or digest(one.entry.encode()) != one.hash:
            return False
    except (ValueError, RecursionError):
        return False
    return (one.position, told.get("position"), told.get("previous")) == (position + 1, position + 1, previous)


def _holds_float(value: object) -> bool:
    if isinstance(value, Mapping):
        return any(map(_holds_float, value.values()))
    return isinstance(value, float) or (isinstance(value, list | tuple) and any(map(_holds_float, value)))


@dataclass(frozen=True, slots=True)
class Verification:
    """What checking a trail has shown."""

    entries: int
    first_at: str
    last_at: str
    last_hash: str
    longest_silence: str
    """Between two entries that follow each other, as ``from / to`` (UTC)."""
    set_back: str = ""
    """The first place where an entry is older than the one before it, likewise: a clock that was put right, or workers
    whose clocks differ. Looked at, but no fault of the chain."""
    fault: str = ""
    """The first thing that is wrong, naming the position; empty where the chain holds."""

    @property
    def holds(self) -> bool:
        """Whether the chain holds."""
        return not self.fault


def verify(links: Iterable[Link]) -> Verification:
    """Check a trail from its first entry: positions, canonical form, hashes, times.

    What it cannot see: entries cut off at the end, and a trail made anew from some point on. Both hold in themselves;
    only what stands outside tells (``audit/verify.py``: checkpoints, and the receipts printed in the replies).
    """
    walk = Walk()
    for one in links:
        if fault := walk.step(one):
            return walk.verification(fault)
    return walk.verification()


class Walk:
    """The state of a walk along the chain."""

    def __init__(self) -> None:
        self.position = 0
        self.previous = GENESIS
        self.first_at = self.last_at = self.silence = self.set_back = ""
        self._gap = -1.0

    def step(self, one: Link) -> str:
        """Take one entry in; says what is wrong with it, or nothing. Not to be called again after a fault."""
        expected = self.position + 1
        if one.position != expected:
            return f"entry {expected} is missing: the next one says it is number {one.position}"
        try:
            body = canonical_body(one.entry)
        except (ValueError, RecursionError):
            return f"entry {expected} is not canonical JSON"
        if not isinstance(body, dict):
            return f"entry {expected} is not canonical JSON"
        if digest(one.entry.encode()) != one.hash:
            return f"entry {expected} has been changed: its hash does not match its text"
        if body.get("position") != expected or body.get("previous") != self.previous:
            return f"entry {expected} does not follow from entry {self.position}"
        at = str(body.get("at", ""))
        try:
            moment = datetime.fromisoformat(at)
        except ValueError:
            return f"entry {expected} has no time"
        if moment.tzinfo is None:
            return f"entry {expected} has no time"
        self._note_silence(at, moment)
        self.position, self.previous, self.last_at = expected, one.hash, at
        return ""

    def verification(self, fault: str = "") -> Verification:
        """What has been seen so far, and what was wrong with the next entry."""
        return Verification(
            entries=self.position,
            first_at=self.first_at,
            last_at=self.last_at,
            last_hash=self.previous,
            longest_silence=self.silence,
            set_back=self.set_back,
            fault=fault,
        )

    def _note_silence(self, at: str, moment: datetime) -> None:
        if not self.first_at:
            self.first_at = at
            return
        gap = (moment - datetime.fromisoformat(self.last_at)).total_seconds()
        if gap > self._gap:
            self._gap, self.silence = gap, f"{self.last_at} / {at}"
        if gap < 0 and not self.set_back:
            self.set_back = f"{self.last_at} / {at}"


def read_lines(lines: Iterable[str]) -> Iterator[Link]:
    """A trail from JSON Lines: an export (``{"entry": …, "hash": …}``), or a mirror (``event.original``, ``.hash``).

    What stands in a mirror twice, after a crash, comes once. ValueError naming a bad line.
    """
    mirrored: dict[int, str] = {}
    for number, line in enumerate(lines, start=1):
        try:
            record = json.loads(line)
            event = record.get("event")
            if event is None:
                one = _link(record["entry"], record["hash"])
            else:
                one = _link(event["original"], event["hash"])
                if mirrored.get(one.position) == one.hash:
                    continue
                mirrored[one.position] = one.hash
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise ValueError(f"line {number} is not an entry of a trail") from None
        yield one


def _link(entry: object, its_hash: object) -> Link:
    return Link(int(json.loads(str(entry))["position"]), str(entry), str(its_hash))
