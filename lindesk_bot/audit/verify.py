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
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from lindesk_bot.audit import chain, notes
from lindesk_bot.audit.chain import Link, Verification
from lindesk_bot.audit.merkle import EMPTY, Tree
from lindesk_bot.audit.notes import Checkpoint, Note, Verifier
from lindesk_bot.audit.witnesses import notes_within

ROTATED = "key.rotated"


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
class Desk:
    """What the desk's letters say beside the trail."""

    tickets: int
    """Delivered tickets that the trail names."""
    matched: int
    """Receipts that agree with it."""
    wrong: tuple[Receipt, ...]
    without: tuple[str, ...]
    """Tickets that were read and show no receipt."""
    unread: tuple[str, ...]
    """Tickets that the desk could not show."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that verifying has shown."""

    chain: Verification
    root: str
    """The tree head of all entries that hold, base64 in a note, hex here."""
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
    desk: Desk | None = None
    rotations: tuple[int, ...] = field(default=())

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
    receipts: Iterable[Receipt] = (),
) -> Report:
    """Walk a trail, and hold it against what was found outside.

    Args:
        links: the trail, from its first entry.
        copies: the text of each place where checkpoints were found.
        keys: the public keys that are believed, the oldest first.
        receipts: what letters in the desk say; those that do not agree are faults.
    """
    found = _Found(keys)
    for source, text in (copies or {}).items():
        found.take(source, text)
    wanted = {note.size for note, _ in found.good}
    promised: defaultdict[int, list[Receipt]] = defaultdict(list)
    for receipt in receipts:
        promised[receipt.position].append(receipt)
    walk, tree, roots, moments = chain.Walk(), Tree(), {0: EMPTY}, _Silence()
    rotations: list[tuple[int, str]] = []
    fault = ""
    for one in links:
        fault = walk.step(one)
        if fault:
            break
        tree.append(one.entry.encode())
        if tree.size in wanted:
            roots[tree.size] = tree.root()
        if promised and tree.size in promised:
            promised[tree.size] = [kept for kept in promised[tree.size] if not one.hash.startswith(kept.hash)]
        moments.add(walk.last_at)
        if f'"action":"{ROTATED}"' in one.entry:
            rotations.append((tree.size, str(json.loads(one.entry).get("old", ""))))
    shown = walk.verification(fault)
    sealed = _judge(found, roots, tree.size, rotations, whole=not fault)
    proven = [one for one in sealed if one.holds]
    best = max(proven, key=lambda one: (one.checkpoint.size, one.checkpoint.at), default=None)
    wrong = [kept for position in sorted(promised) for kept in promised[position]]
    faults = [fault] if fault else []
    faults += _narrow(sealed) + found.faults
    faults += [_wrong(kept, tree.size) for kept in wrong]
    key_faults, remarks = _keys(sealed, rotations, keys)
    return Report(
        chain=shown,
        root=tree.root().hex(),
        keys=tuple(map(str, keys)),
        sealed=tuple(sealed),
        covered=best.checkpoint.size if best else 0,
        covered_at=best.checkpoint.at if best else None,
        silence=moments.longest([one.checkpoint.at for one in proven]),
        faults=tuple(faults + key_faults),
        remarks=tuple(found.remarks + remarks),
        rotations=tuple(position for position, _ in rotations),
    )


class _Found:
    """The checkpoints in all places, with who signed them."""

    def __init__(self, keys: Sequence[Verifier]) -> None:
        self.keys = keys
        self.good: dict[tuple[Checkpoint, tuple[str, ...]], list[str]] = {}
        self.faults: list[str] = []
        self.remarks: list[str] = []

    def take(self, source: str, text: str) -> None:
        """Every checkpoint of a place, its signatures checked."""
        strangers = 0
        for note in notes.find(notes_within(text)):
            try:
                checkpoint = note.checkpoint()
            except ValueError:
                self.faults.append(f"{source}: a note that is no checkpoint")
                continue
            good, false = note.signers(self.keys)
            if false:
                self.faults.append(
                    f"{source}: the checkpoint of {checkpoint.size} entries has a false signature (key {false[0]})"
                )
            elif good:
                places = self.good.setdefault((checkpoint, tuple(key.id.hex() for key in good)), [])
                if source not in places:
                    places.append(source)
            else:
                strangers += 1
                if strangers == 1 and self.keys:
                    self.faults.append(f"{source}: {_stranger(note, checkpoint)}")
        if strangers and not self.keys:
            self.remarks.append(f"{source}: {strangers} checkpoints could not be checked: no public key was given")


def _stranger(note: Note, checkpoint: Checkpoint) -> str:
    return f"the checkpoint of {checkpoint.size} entries is signed by a key that was not given ({note.key_ids[0]})"
