"""The trail's cost: an append, and the verifying of 200 000 entries; each beside a floor in the same run.

The floor of an append is the same rows by plain INSERT, each in a transaction of its own that survives a power cut.
The floor of verifying is SHA-256 and ``json.loads`` of the same entries, already in memory; reading them from the
database, and writing them there in one transaction, are measured apart.
"""

import hashlib
import json
import sqlite3
import statistics
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from lindesk_bot.audit import notes
from lindesk_bot.audit.chain import GENESIS, Link, link
from lindesk_bot.audit.merkle import Tree
from lindesk_bot.audit.notary import Notary
from lindesk_bot.audit.verify import Report, verify
from lindesk_bot.audit.witnesses import FileWitness
from lindesk_bot.store.books import Books
from rules.ticket import STOCKHOLM

ENTRIES = 200_000
APPENDS = 400
CHECKPOINTS = 200
_START = datetime(2026, 1, 1, tzinfo=STOCKHOLM)
_DETAILS = {
    "case": "LU-7KQ4M2XP",
    "ticket": "mail-38caab65cf21a5137ae3",
    "desk": "maildir",
    "provider": "exempel",
    "requester": "m-0b49357a4d9b",
    "purpose": "extract:2026-03-16",
    "reference": "LU-7KQ4M2XP-B4TX9H",
    "attempt": 1,
    "customers": 204,
    "akutlarm": 12,
    "billable": 192,
    "file_sha256": "9f" * 32,
}


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        _appending(Path(folder))
        _verifying(Path(folder))


def _appending(folder: Path) -> None:
    books = Books(f"sqlite:///{folder}/append.sqlite", desk="maildir", worker="bench:1")
    rows = _trail(APPENDS)
    with sqlite3.connect(folder / "floor.sqlite", isolation_level=None) as plain:
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            plain.execute(f"PRAGMA {pragma}").close()
        plain.execute("CREATE TABLE audit (position INTEGER PRIMARY KEY, entry TEXT NOT NULL, hash TEXT UNIQUE)")
        ours, floor = [], []
        for one in rows:  # in turns: what the machine does meanwhile befalls both
            ours.append(_seconds(lambda: books.append(_START, "extract.sent", _DETAILS)))
            floor.append(_seconds(lambda one=one: plain.execute("INSERT INTO audit VALUES (?, ?, ?)", _row(one))))  # type: ignore[misc]
    plain.close()
    books.close()
    _print(
        f"the audit trail: an append, median of {APPENDS}",
        ("an entry, with its own transaction", statistics.median(ours), statistics.median(floor)),
        ("INSERT of the same row, durable too (floor)", statistics.median(floor), None),
    )


def _verifying(folder: Path) -> None:
    rows = _trail(ENTRIES)
    url = f"sqlite:///{folder}/long.sqlite"
    Books(url, desk="maildir", worker="bench:1").close()
    with sqlite3.connect(folder / "long.sqlite") as db:
        insert = _seconds(lambda: db.executemany("INSERT INTO audit VALUES (?, ?, ?)", map(_row, rows)))
    db.close()
    books = Books(url, desk="maildir", worker="bench:1")
    signer = notes.new_signer("bench")
    copies, keys = {"witness": _checkpoints(rows, signer)}, [signer.verifier]
    found: list[Report] = []
    floor = _seconds(lambda: _floor(rows))
    in_memory = _seconds(lambda: found.append(verify(rows, copies, keys)))
    whole = _seconds(lambda: found.append(verify(books.trail(), copies, keys)))
    reading = _seconds(lambda: sum(1 for _ in books.trail()))
    witness = FileWitness(folder / "first.notes")
    notary = Notary(books, lambda: _START, signer=lambda: signer, known=lambda: [signer.verifier], witnesses=[witness])
    first, again = _seconds(notary.seal), _seconds(notary.seal)
    books.close()
    if not all(one.holds and one.covered == ENTRIES for one in found):
        raise SystemExit("the trail does not verify")
    megabytes = sum(len(one.entry) for one in rows) >> 20
    _print(
        f"the audit trail: {ENTRIES} entries ({megabytes} MB), {CHECKPOINTS} checkpoints",
        ("verify, entries in memory", in_memory, floor),
        ("audit verify, read from the database", whole, floor),
        ("of that, reading", reading, floor),
        ("SHA-256 and json.loads of each entry (floor)", floor, None),
        ("the first checkpoint after a start", first, floor),
        ("each checkpoint after that", again, floor),
        ("INSERT of the same rows, through the triggers", insert, floor),
    )


def _trail(length: int) -> list[Link]:
    rows: list[Link] = []
    previous = GENESIS
    for position in range(1, length + 1):
        at = _START + timedelta(seconds=position * 60)
        rows.append(link(position, previous, at, "extract.sent", _DETAILS))
        previous = rows[-1].hash
    return rows


def _checkpoints(rows: list[Link], signer: notes.Signer) -> str:
    tree, written = Tree(), []
    for one in rows:
        tree.append(one.entry.encode())
        if tree.size % (ENTRIES // CHECKPOINTS) == 0:
            at = (_START + timedelta(seconds=tree.size * 60)).astimezone(UTC)
            written.append(notes.write(notes.Checkpoint(tree.size, tree.root(), at, one.hash), (signer,)))
    return "\n".join(written)


def _floor(rows: list[Link]) -> None:
    for one in rows:
        hashlib.sha256(one.entry.encode()).digest()
        json.loads(one.entry)


def _row(one: Link) -> tuple[int, str, str]:
    return one.position, one.entry, one.hash


def _seconds(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return perf_counter() - began


def _print(heading: str, *lines: tuple[str, float, float | None]) -> None:
    print(heading)  # noqa: T201  a command
    for name, seconds, floor in lines:
        beside = f"{seconds / floor:8.2f} x floor" if floor else ""
        print(f"  {name:<48} {seconds * 1000:10.2f} ms {beside}")  # noqa: T201


if __name__ == "__main__":
    main()
