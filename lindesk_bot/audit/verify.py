"""What can be said of a trail by somebody who trusts nobody: what is proven, by what, and what is not.

Proven means: these entries stood in the trail, in this order, when a key signed them, and a copy of that signature was
found outside the database. All else is said to be not covered.

Rules:
- The trail is walked once, from its first entry; memory does not grow with it.
- A checkpoint counts only under a key that was given. A checkpoint of another key in a place of ours is a fault.
- A key counts for its own time: what was sealed before it took over must stand under the key before it
  (entries ``key.rotated``). A newer key alone cannot vouch for older entries.
- Every fault is told, the first bad entry first.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from lindesk_bot.audit import chain, notes
from lindesk_bot.audit.chain import Link, Verification
from lindesk_bot.audit.merkle import EMPTY, Tree
from lindesk_bot.audit.notes import Checkpoint, Verifier
from lindesk_bot.audit.witnesses import notes_within


@dataclass(frozen=True, slots=True)
class Sealed:
    """A checkpoint as it was found, in one or more places, and what the trail says to it."""

    checkpoint: Checkpoint
    key_ids: tuple[str, ...]
    """Of the keys that signed it and are known."""
    sources: tuple[str, ...]
    """Where copies of it were found."""
    fault: str = ""

    @property
    def holds(self) -> bool:
        """Whether it proves its entries."""
        return not self.fault


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a letter in the desk says of the trail: ``Granskningslogg: post 128, kontrollsumma 9f41…``."""

    ticket: str
    position: int
    hash: str
    """Its beginning."""


@dataclass(frozen=True, slots=True)
class DeskSeen:
    """What was read in the desk."""

    tickets: int
    """Delivered tickets that the trail names."""
    receipts: tuple[Receipt, ...]
    without: tuple[str, ...]
    """Tickets that were read and show no receipt."""
    unread: tuple[str, ...]
    """Tickets that the desk could not show."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that verifying has shown."""

    chain: Verification
    root: str
    """The tree head of all entries that hold; hex (a note has it as base64)."""
    keys: tuple[str, ...]
    """The public keys that were believed."""
    sealed: tuple[Sealed, ...]
    """The checkpoints, by size and time."""
    covered: int
    """So many entries are proven by a checkpoint outside."""
    covered_at: datetime | None
    """When the last such checkpoint was signed."""
    silence: tuple[datetime, datetime] | None
    """The longest time without an entry or a checkpoint."""
    faults: tuple[str, ...]
    remarks: tuple[str, ...]
    """What could not be looked at, and is no fault."""
    desk: DeskSeen | None = None
    wrong: tuple[Receipt, ...] = ()
    """Receipts in the desk that do not agree with the trail."""

    @property
    def holds(self) -> bool:
        """Whether nothing speaks against the trail."""
        return not self.faults

    @property
    def uncovered(self) -> int:
        """Entries after the last checkpoint outside: nothing but the chain itself speaks for them."""
        return self.chain.entries - self.covered


def verify(
    links: Iterable[Link],
    copies: Mapping[str, str] | None = None,
    keys: Sequence[Verifier] = (),
    desk: DeskSeen | None = None,
) -> Report:
    """Walk a trail, and hold it against what was found outside.

    Args:
        links: the trail, from its first entry.
        copies: the text of each place where checkpoints were found.
        keys: the public keys that are believed, the oldest first.
        desk: what letters in the desk say; receipts that do not agree are faults.
    """
    found = _Found(keys)
    for source, text in (copies or {}).items():
        found.take(source, text)
    wanted = {checkpoint.size for checkpoint, _ in found.good}
    promised: defaultdict[int, list[Receipt]] = defaultdict(list)
    for receipt in desk.receipts if desk else ():
        promised[receipt.position].append(receipt)
    walk, tree, roots = chain.Walk(), Tree(), {0: EMPTY}
    silence = _Silence(sorted(checkpoint.at for checkpoint, _ in found.good))
    rotations: list[_Rotation] = []
    fault = ""
    for one in links:
        fault = walk.step(one)
        if fault:
            break
        tree.append(one.entry.encode())
        if tree.size in wanted:
            roots[tree.size] = tree.root()
        if tree.size in promised:
            promised[tree.size] = [kept for kept in promised[tree.size] if not one.hash.startswith(kept.hash)]
        silence.add(datetime.fromisoformat(walk.last_at))
        if _ROTATION in one.entry:
            rotations.append(_Rotation.told(tree.size, one.entry))
    sealed = _judge(found, roots, tree.size, rotations, whole=not fault)
    best = max((one for one in sealed if one.holds), key=lambda one: _order(one.checkpoint), default=None)
    wrong = tuple(kept for position in sorted(promised) for kept in promised[position])
    key_faults, remarks = _keys(sealed, rotations, keys)
    first = [fault] if fault else []
    return Report(
        chain=walk.verification(fault),
        root=tree.root().hex(),
        keys=tuple(map(str, keys)),
        sealed=tuple(sealed),
        covered=best.checkpoint.size if best else 0,
        covered_at=best.checkpoint.at if best else None,
        silence=silence.longest(),
        faults=(*first, *_narrowed(sealed), *found.faults, *key_faults, *(_wrong(kept, tree.size) for kept in wrong)),
        remarks=(*found.remarks, *remarks),
        desk=desk,
        wrong=wrong,
    )


_ROTATION = '"action":"key.rotated"'
"""Canonical JSON has no spaces."""


@dataclass(frozen=True, slots=True)
class _Rotation:
    position: int
    old: str
    new: str

    @classmethod
    def told(cls, position: int, entry: str) -> "_Rotation":
        body = json.loads(entry)
        return cls(position, str(body.get("old", "")), str(body.get("new", "")))


class _Found:
    """The checkpoints in all places, with who signed them."""

    def __init__(self, keys: Sequence[Verifier]) -> None:
        self.keys = keys
        self.good: dict[tuple[Checkpoint, tuple[str, ...]], list[str]] = {}
        self.faults: list[str] = []
        self.remarks: list[str] = []

    def take(self, source: str, text: str) -> None:
        """Every checkpoint of a place, its signatures checked."""
        strangers: list[str] = []
        within = list(notes.find(notes_within(text)))
        if not within:
            self.remarks.append(f"{source}: no checkpoint in it")
        for note in within:
            try:
                checkpoint = note.checkpoint()
            except ValueError:
                self.faults.append(f"{source}: a note that is no checkpoint")
                continue
            good, false = note.signers(self.keys)
            if false:
                said = f"the checkpoint of {checkpoint.size} entries has a false signature (key {false[0]})"
                self.faults.append(f"{source}: {said}")
            elif good:
                places = self.good.setdefault((checkpoint, tuple(key.id.hex() for key in good)), [])
                if source not in places:
                    places.append(source)
            else:
                strangers.extend(note.key_ids[:1])
        if strangers and self.keys:
            said = f"{len(strangers)} checkpoints are signed by a key that was not given (the first: {strangers[0]})"
            self.faults.append(f"{source}: {said}")
        elif strangers:
            self.remarks.append(f"{source}: {len(strangers)} checkpoints could not be checked: no public key was given")


def _judge(
    found: _Found, roots: Mapping[int, bytes], entries: int, rotations: Sequence[_Rotation], *, whole: bool
) -> list[Sealed]:
    """Each checkpoint, with what speaks against it."""
    came = {one.new: one.position for one in rotations}
    replaced = _replaced(found, rotations)
    sealed = []
    for (checkpoint, key_ids), sources in sorted(found.good.items(), key=lambda item: _order(item[0][0])):
        size, at = checkpoint.size, f"{checkpoint.at:%Y-%m-%dT%H:%M:%SZ}"
        fault = ""
        if size > entries:
            fault = f"{size} entries were sealed at {at}, and there are {entries}: the trail has been cut off"
            if not whole:
                fault = f"what was sealed at {at} cannot be looked at: the trail does not hold so far"
        elif roots[size] != checkpoint.root:
            fault = f"the first {size} entries are not those that were sealed at {at}"
        elif all(came.get(key_id, 0) > size for key_id in key_ids):
            late = min(came[key_id] for key_id in key_ids)
            fault = f"{size} entries are sealed by the key {key_ids[0]}, which came only with entry {late}"
        elif all(key_id in replaced and checkpoint.at > replaced[key_id] for key_id in key_ids):
            fault = f"{size} entries were sealed at {at} by the key {key_ids[0]}, which had been replaced"
        sealed.append(Sealed(checkpoint, key_ids, tuple(sources), fault))
    return sealed


def _replaced(found: _Found, rotations: Sequence[_Rotation]) -> dict[str, datetime]:
    """When the successor of each replaced key first sealed alone."""
    times: dict[str, datetime] = {}
    for one in rotations:
        alone = [c.at for c, ids in found.good if one.new in ids and one.old not in ids]
        if alone and one.old != one.new:
            times[one.old] = min(alone)
    return times


def _narrowed(sealed: Sequence[Sealed]) -> list[str]:
    """The first checkpoint that does not agree, between which entries that lies, and how many more there are."""
    bad = [one for one in sealed if not one.holds]
    if not bad:
        return []
    first = bad[0]
    before = max(
        (one.checkpoint.size for one in sealed if one.holds and one.checkpoint.size < first.checkpoint.size), default=0
    )
    more = f"; {len(bad) - 1} more checkpoints do not agree either" if len(bad) > 1 else ""
    said = [f"{first.fault} (proven up to entry {before}{more})"]
    by_size: defaultdict[int, set[bytes]] = defaultdict(set)
    for one in sealed:
        by_size[one.checkpoint.size].add(one.checkpoint.root)
    forks = [size for size, roots in by_size.items() if len(roots) > 1]
    if forks:
        said.append(f"the trail was forked: two checkpoints of {forks[0]} entries differ, both rightly signed")
    return said


def _keys(
    sealed: Sequence[Sealed], rotations: Sequence[_Rotation], keys: Sequence[Verifier]
) -> tuple[list[str], list[str]]:
    """What the keys say that were, and were not, given."""
    faults, remarks = [], []
    proven = [one for one in sealed if one.holds]
    given = {key.id.hex() for key in keys}
    for one in rotations:
        if one.old not in given:
            if keys:
                said = f"the entries up to {one.position} were sealed under the key {one.old}, which was not given"
                remarks.append(f"{said}; those checkpoints could not be looked at")
        elif not any(one.old in found.key_ids and found.checkpoint.size >= one.position for found in proven):
            faults.append(f"the entries up to {one.position} are not sealed by the key of their time ({one.old})")
    silent = [key.id.hex() for key in keys[:-1] if not any(key.id.hex() in one.key_ids for one in sealed)]
    faults += [f"the key {key_id} was given, and nothing that was found is sealed by it" for key_id in silent]
    return faults, remarks


def _wrong(receipt: Receipt, entries: int) -> str:
    said = f"a letter in ticket {receipt.ticket} names entry {receipt.position} with the hash {receipt.hash}…"
    if receipt.position > entries:
        return f"{said}, and the trail ends at {entries}"
    return f"{said}, and the trail has another"


def _order(checkpoint: Checkpoint) -> tuple[int, datetime]:
    return checkpoint.size, checkpoint.at


class _Silence:
    """The longest time without a sign of life, be it an entry or a checkpoint."""

    def __init__(self, beats: Sequence[datetime]) -> None:
        self._beats = list(reversed(beats))
        self._last: datetime | None = None
        self._found: tuple[datetime, datetime] | None = None

    def add(self, moment: datetime) -> None:
        """An entry; moments before the newest so far are no new sign (a clock that went back)."""
        while self._beats and self._beats[-1] <= moment:
            self._step(self._beats.pop())
        self._step(moment)

    def longest(self) -> tuple[datetime, datetime] | None:
        """From when to when; None where there is no stretch of time at all."""
        while self._beats:
            self._step(self._beats.pop())
        return self._found

    def _step(self, moment: datetime) -> None:
        if self._last is None:
            self._last = moment
        elif moment > self._last:
            if self._found is None or moment - self._last > self._found[1] - self._found[0]:
                self._found = (self._last, moment)
            self._last = moment
