"""Seals the trail: signs how far it has come and gives that to the witnesses; keeps the mirror.

Called after each closed ticket, every ten minutes even when nothing happened, and at stop.

Rules:
- It never raises: the trail is kept by the books, which fail closed. What goes wrong here is an alarm in log and trail.
- It signs nothing that contradicts what it has signed before, as far as it remembers or a witness can be read back: a
  trail that was changed, cut off or rolled back is not sealed anew. The alarm comes at each try, until a person has
  looked (docs/audit.md).
- A witness that failed is next tried at the ten minutes' turn, so that closed tickets do not wait for it one by one.
- The key is read each time: after `audit keys rotate` the next checkpoint is signed by the new one.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from lindesk_bot import log
from lindesk_bot.audit import notes
from lindesk_bot.audit.chain import GENESIS, Link, follows
from lindesk_bot.audit.merkle import Tree
from lindesk_bot.audit.mirror import Mirror
from lindesk_bot.audit.notes import Checkpoint, Signer, Verifier
from lindesk_bot.audit.witnesses import Witness, WitnessError, notes_within
from lindesk_bot.errors import BotError, StoreError

EVERY_SECONDS = 600
"""A checkpoint comes at least so often, so that a silence means that the bot stood still."""


class Trail(Protocol):
    """The books, as far as the notary needs them."""

    def trail(self, after: int = 0) -> Iterator[Link]:
        """The entries after a position."""
        ...

    def append(self, now: datetime, action: str, details: dict[str, Any]) -> object:
        """An entry about the program itself."""
        ...


@dataclass(frozen=True, slots=True)
class Standing:
    """How it is with the seals, for whoever watches."""

    sealed_at: datetime | None
    """When every witness last took a checkpoint; None where there are none, or not since the program began."""
    contradicted: bool
    """The trail is not what was signed before."""
    failing: int
    """Witnesses and mirrors that could not be reached at the last try."""


class ContradictionError(Exception):
    """The trail is not what was signed before. Says where."""


class Notary:
    """Seals one trail.

    Args:
        books: the trail.
        now: the clock.
        signers: gives the key that signs; None where no key is configured. Raises ConfigurationError.
        known: gives the public keys of this trail.
        witnesses: where checkpoints go.
        mirror: the ECS file, if there is one.
    """

    def __init__(  # noqa: PLR0913  each is a part of its own
        self,
        books: Trail,
        now: Callable[[], datetime],
        *,
        signer: Callable[[], Signer] | None = None,
        known: Callable[[], Sequence[Verifier]] = tuple,
        witnesses: Sequence[Witness] = (),
        mirror: Mirror | None = None,
    ) -> None:
        self._books = books
        self._now = now
        self._signer = signer
        self._known = known
        self._witnesses = witnesses
        self._mirror = mirror
        self._tree = Tree()
        self._last_hash = GENESIS
        self._signed: dict[int, bytes] = {}
        """Tree heads that were signed, by their size: what the walk along the trail must meet."""
        self._forked = ""
        self._taken = 0
        self._looked: set[str] = set()
        """The witnesses that were read back."""
        self._failing: set[str] = set()
        self._contradicted = False
        self._sealed_at: datetime | None = None
        self._lock = threading.Lock()

    @property
    def standing(self) -> Standing:
        """Does not wait for a checkpoint that is under way."""
        return Standing(self._sealed_at, self._contradicted, len(self._failing))

    def seal(self, *, closing: bool = False) -> bool:
        """Mirror and sign what has come since last; True where every witness has it.

        Args:
            closing: only a ticket was closed: what failed lately is left alone until the ten minutes' turn.
        """
        with self._lock:
            try:
                mirrored = self._mirror_on(closing=closing)
                return self._sign((), closing=closing) and mirrored
            except Exception as error:  # noqa: BLE001  see the rules: whatever it is, tickets go on
                log.get().error("audit.seal_failed", error_type=type(error).__name__, where=log.where(error))
                return False

    def seal_with(self, others: Sequence[Signer]) -> int:
        """A checkpoint signed by more than the usual key, for `audit keys rotate`; how many witnesses have it.

        Raises:
            BotError: the trail contradicts what was signed before, or no witness took it.
        """
        with self._lock:
            self._sign(others, closing=False)
            taken = self._taken
        if self._contradicted:
            raise BotError(
                "The trail is not what was signed before; nothing new is signed.",
                remedy="Look with `lindesk-bot audit verify`; docs/audit.md tells what to do.",
            )
        if not taken:
            raise BotError(
                "No witness could be reached.",
                remedy="See [audit] witnesses and that they can be written; then try again.",
            )
        return taken

    # -- within --------------------------------------------------------------------------------------------------------

    def _sign(self, others: Sequence[Signer], *, closing: bool) -> bool:
        self._taken = 0
        if self._signer is None or not self._witnesses:
            return True
        try:
            signer = self._signer()
            self._look_back()
            self._catch_up()
        except ContradictionError as error:
            self._alarm(str(error))
            return False
        except BotError as error:
            log.get().error("audit.not_sealed", error=type(error).__name__, remedy=error.remedy)
            return False
        at = self._now().astimezone(UTC).replace(microsecond=0)
        checkpoint = Checkpoint(self._tree.size, self._tree.root(), at, self._last_hash)
        note = notes.write(checkpoint, (signer, *others))
        asked = [one for one in self._witnesses if not (closing and one.name in self._failing)]
        self._taken = sum(self._give(one, note) for one in asked)
        if self._taken < len(self._witnesses):
            return False
        self._sealed_at = at
        return True

    def _give(self, witness: Witness, note: str) -> bool:
        try:
            witness.take(note)
        except WitnessError as error:
            log.get().error("audit.witness_failed", witness=witness.name, reason=str(error))
            self._note_failing(witness.name, "alarm.witness")
            return False
        self._note_well(witness.name, "witness.back")
        return True

    def _note_failing(self, name: str, action: str) -> None:
        if name not in self._failing:
            self._failing.add(name)
            self._tell(action, {"witness": name})

    def _note_well(self, name: str, action: str) -> None:
        if name in self._failing:
            self._failing.discard(name)
            self._tell(action, {"witness": name})

    def _tell(self, action: str, details: dict[str, Any]) -> None:
        try:
            self._books.append(self._now(), action, details)
        except StoreError as error:
            log.get().error("audit.alarm_not_written", error="store", remedy=error.remedy)

    def _alarm(self, said: str) -> None:
        log.get().error("audit.contradiction", reason=said, remedy="Run `lindesk-bot audit verify`; see docs/audit.md.")
        if not self._contradicted:
            self._contradicted = True
            self._tell("alarm.trail", {"found": said})

    def _look_back(self) -> None:
        """Learn what the witnesses have kept from before this program began; each is read once."""
        for witness in self._witnesses:
            if witness.name in self._looked:
                continue
            try:
                kept = witness.copies()
            except WitnessError:
                continue  # giving it the next checkpoint fails too, and is told of there
            self._looked.add(witness.name)
            known = self._known()
            for note in notes.find(notes_within(kept or "")):
                self._expect(note, known)
        if self._forked:
            raise ContradictionError(self._forked)

    def _expect(self, note: notes.Note, known: Sequence[Verifier]) -> None:
        try:
            found = note.checkpoint()
        except ValueError:
            return
        if self._signed.get(found.size) == found.root or not note.signers(known)[0]:
            return
        if found.size in self._signed:
            self._forked = f"a witness has two checkpoints of {found.size} entries that differ"
        self._signed[found.size] = found.root
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._tree, self._last_hash = Tree(), GENESIS

    def _catch_up(self) -> None:
        """Take in what the trail has got since last, and see that it goes on from what was there."""
        if self._contradicted:
            self._begin_anew()  # it may have been put right
        if self._tree.size:
            newest = next(iter(self._books.trail(self._tree.size - 1)), None)
            if newest is None or (newest.position, newest.hash) != (self._tree.size, self._last_hash):
                raise ContradictionError(f"entry {self._tree.size} is gone or another one")
        for one in self._books.trail(self._tree.size):
            if not follows(one, self._tree.size, self._last_hash):
                raise ContradictionError(f"entry {self._tree.size + 1} does not follow from the one before")
            self._tree.append(one.entry.encode())
            self._last_hash = one.hash
            signed = self._signed.get(self._tree.size)
            if signed is not None and signed != self._tree.root():
                raise ContradictionError(f"the first {self._tree.size} entries are not those that were signed")
        longest = max(self._signed, default=0)
        if self._tree.size < longest:
            raise ContradictionError(f"{longest} entries were signed, and there are {self._tree.size}")
        self._signed = {self._tree.size: self._tree.root()}
        self._contradicted = False

    def _mirror_on(self, *, closing: bool) -> bool:
        if self._mirror is None:
            return True
        name = f"mirror:{self._mirror.path}"
        if closing and name in self._failing:
            return False
        try:
            self._mirror.catch_up(self._books.trail)
        except OSError as error:
            log.get().error("audit.mirror_failed", witness=name, reason=error.strerror)
            self._note_failing(name, "alarm.mirror")
            return False
        self._note_well(name, "mirror.back")
        return True
