"""A trail on a real database, sealed to a real witness outside, and an attacker who may do anything to the database."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from lindesk_bot.audit import notes
from lindesk_bot.audit.chain import GENESIS, Link, link
from lindesk_bot.audit.mirror import Mirror
from lindesk_bot.audit.notary import Notary
from lindesk_bot.audit.notes import Signer, Verifier
from lindesk_bot.audit.verify import Report, verify
from lindesk_bot.audit.witnesses import FileWitness, Witness
from lindesk_bot.clock import VirtualClock
from lindesk_bot.store.books import Books
from rules.ticket import STOCKHOLM

START = datetime(2026, 3, 16, 8, 0, tzinfo=STOCKHOLM)
_FRESH: list[bytes] = []


class Ground:
    """Ten entries, a checkpoint after the fifth and the tenth; then whatever the test does."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "books.sqlite"
        self.url = f"sqlite:///{self.file}"
        if _FRESH:
            self.file.write_bytes(_FRESH[0])
        else:
            Books(self.url, desk="maildir", worker="anna:1").close()
            _FRESH.append(self.file.read_bytes())
        self.clock = VirtualClock(START)
        self.signer = notes.new_signer("lindesk-bot")
        self.known: list[Verifier] = [self.signer.verifier]
        self.witness = FileWitness(folder / "witness.notes")
        self.books = Books(self.url, desk="maildir", worker="anna:1")
        self.notary = self.new_notary()

    def new_notary(self, witnesses: Sequence[Witness] = (), mirror: Mirror | None = None) -> Notary:
        """As a program that has just started."""
        return Notary(
            self.books,
            self.clock.now,
            signer=lambda: self.signer,
            known=lambda: self.known,
            witnesses=witnesses or [self.witness],
            mirror=mirror,
        )

    def begin(self) -> "Ground":
        for _ in range(2):
            self.write(5)
            assert self.notary.seal()
        return self

    def write(self, entries: int) -> None:
        for _ in range(entries):
            self.clock.advance(timedelta(minutes=1))
            number = len(list(self.books.trail())) + 1
            details = {"case": f"LU-{number:08}", "ticket": f"T-{number}", "desk": "maildir"}
            self.books.append(self.clock.now(), "case.opened", details)

    def rotate(self) -> Signer:
        """As `audit keys rotate`; the old key."""
        old, new = self.signer, notes.new_signer("lindesk-bot")
        details = {"old": old.verifier.id.hex(), "new": new.verifier.id.hex(), "new_key": str(new.verifier)}
        self.books.append(self.clock.now(), "key.rotated", details)
        self.notary.seal_with([new])
        self.signer = new
        self.known.append(new.verifier)
        return old

    def checkpoints(self) -> list[notes.Checkpoint]:
        return [note.checkpoint() for note in notes.find(self.witness.copies() or "")]

    def verify(self, keys: Sequence[Verifier] | None = None) -> Report:
        return verify(
            self.books.trail(), {"the witness": self.witness.copies() or ""}, self.known if keys is None else keys
        )

    # -- the attacker --------------------------------------------------------------------------------------------------

    def rewrite(self, change: Callable[[list[Link]], list[Link]]) -> None:
        """Put another trail into the database, past triggers and all."""
        trail = change(list(self.books.trail()))
        with sqlite3.connect(self.file) as db:
            for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                db.execute(f"DROP TRIGGER {trigger}")
            db.execute("DELETE FROM audit")
            rows = [(one.position, one.entry, one.hash) for one in trail]
            db.executemany("INSERT INTO audit VALUES (?, ?, ?)", rows)
        db.close()

    def keep(self) -> Path:
        """A copy of the database as it is, with the program stopped; ``put_back`` starts it again."""
        self.books.close()
        return Path(shutil.copy(self.file, self.file.with_suffix(".kept")))

    def put_back(self, kept: Path) -> None:
        self.books.close()
        for path in self.file.parent.glob("books.sqlite-*"):
            path.unlink()
        shutil.copy(kept, self.file)
        self.books = Books(self.url, desk="maildir", worker="anna:1")
        self.notary = self.new_notary()


def rechained(trail: Sequence[Link], change: Callable[[dict[str, Any]], None] = lambda _entry: None) -> list[Link]:
    """The same entries, changed, with all hashes made anew: nothing in the chain itself tells."""
    made: list[Link] = []
    for one in trail:
        told = json.loads(one.entry)
        change(told)
        at = datetime.fromisoformat(told.pop("at"))
        action = told.pop("action")
        made.append(link(len(made) + 1, made[-1].hash if made else GENESIS, at, action, told))
    return made
