"""What the `audit` commands do: gather trail, copies, keys and the desk's letters, and hand them to who knows."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from lindesk_bot import app, log
from lindesk_bot import config as configuration
from lindesk_bot.audit import chain, desk, keys, notes
from lindesk_bot.audit.chain import Link
from lindesk_bot.audit.notes import Verifier
from lindesk_bot.audit.verify import DeskSeen, Report, verify
from lindesk_bot.audit.witnesses import FileWitness, WitnessError
from lindesk_bot.clock import MachineClock
from lindesk_bot.errors import BotError, ConfigurationError

_CSV = ("position", "at", "action", "case", "ticket", "provider", "requester")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is a formula to a spreadsheet; ticket and user ids are foreign text."""


# -- verify ------------------------------------------------------------------------------------------------------------


def books(path: Path, outside: Mapping[str, str], given: Sequence[str], *, with_desk: bool) -> Report:
    """Verify the books, against the witnesses that can be read from here and whatever else was brought.

    Raises:
        BotError: the books cannot be read, or a key is none.
    """
    config = configuration.load(path)
    believed = read_keys(given) if given else known_keys(path)
    copies, unreadable = dict(outside), []
    for witness in app.witnesses(config, path):
        if not isinstance(witness, FileWitness):
            unreadable.append(f"{witness.name}: cannot be read from here; bring its copy with --checkpoints")
            continue
        try:
            copies[witness.name] = witness.copies() or ""
        except WitnessError as error:
            unreadable.append(f"{witness.name}: could not be read ({error})")
    with app.open_books(path) as opened:
        seen = _look(path, desk.delivered_tickets(opened.trail())) if with_desk else None
        report = verify(opened.trail(), copies, believed, seen)
    return replace(report, remarks=(*report.remarks, *unreadable))


def offline(
    files: Sequence[tuple[str, str]], outside: Mapping[str, str], given: Sequence[str], desk_of: Path | None
) -> Report:
    """Verify files alone: trails (exports, mirrors, one after another) and checkpoints, told apart by what is in them.

    Args:
        files: name and text of each.
        outside: more checkpoints.
        given: public keys, or files of them.
        desk_of: the configuration that names the desk, where its letters are to be read too.

    Raises:
        BotError: a file is neither, or a key is none.
    """
    copies = dict(outside)
    trails = []
    for name, text in files:
        if _holds_notes(text):
            copies[name] = text
        else:
            trails.append((name, text))
    if not trails and copies:
        raise BotError("No trail was given, only checkpoints.", remedy="Give an export or a mirror with --offline too.")
    links = [one for name, text in trails for one in _read(name, text)]
    seen = _look(desk_of, desk.delivered_tickets(links)) if desk_of else None
    return verify(links, copies, read_keys(given), seen)


def record(report: Report) -> dict[str, Any]:
    """A report for machines."""
    return {
        "holds": report.holds,
        **asdict(report.chain),
        "root": report.root,
        "public_keys": list(report.keys),
        "checkpoints": [
            {
                "entries": one.checkpoint.size,
                "at": one.checkpoint.at.isoformat(),
                "root": one.checkpoint.root.hex(),
                "key_ids": list(one.key_ids),
                "found_in": list(one.sources),
                "holds": one.holds,
                "fault": one.fault,
            }
            for one in report.sealed
        ],
        "covered": report.covered,
        "covered_at": report.covered_at.isoformat() if report.covered_at else None,
        "not_covered": report.uncovered,
        "silence": [moment.isoformat() for moment in report.silence or ()],
        "desk": None
        if report.desk is None
        else {**asdict(report.desk), "wrong": [asdict(one) for one in report.wrong]},
        "faults": list(report.faults),
        "remarks": list(report.remarks),
    }


def read_keys(given: Iterable[str]) -> list[Verifier]:
    """Public keys as the command line gives them: the key itself, or a file of them; BotError where it is neither."""
    found: list[Verifier] = []
    for one in given:
        try:
            found.append(notes.read_verifier(one))
        except ValueError:
            try:
                found += keys.read_public(Path(one).read_text(encoding="utf-8"), one)
            except (OSError, UnicodeDecodeError, ValueError):
                raise BotError(
                    f"{one!r} is neither a public key nor a file of them.",
                    remedy="Give what `audit keys show` prints: name+id+key.",
                ) from None
    return found


# -- export ------------------------------------------------------------------------------------------------------------


def csv_lines(links: Iterable[Link]) -> Iterator[str]:
    """The trail as CSV, for a spreadsheet: what most entries have as columns, the rest as JSON."""
    yield _csv_line([*_CSV, "details", "hash"])
    for one in links:
        try:
            told = json.loads(one.entry)
            cells = [str(told.pop(name, "")) for name in _CSV]
            told.pop("previous", None)
        except (ValueError, AttributeError, RecursionError):  # tampered with: shown as it is
            cells, told = [str(one.position), *[""] * (len(_CSV) - 1)], one.entry
        yield _csv_line([*cells, json.dumps(told, ensure_ascii=False), one.hash])


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, delimiter=";").writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells])
    return line.getvalue()


# -- keys --------------------------------------------------------------------------------------------------------------


def make_key(path: Path, name: str, out: Path | None) -> tuple[Path, Verifier]:
    """Make the first key; where it was made, and its public half.

    Raises:
        BotError: there is one, or it cannot be written.
    """
    config = configuration.load(path)
    told = config.audit.key
    place = out or (path.parent / told.file if told is not None and told.file is not None else None)
    if place is None:
        if told is not None:
            raise BotError(
                "[audit] key lies in no file.", remedy="Say with --out where to make it, then bring it there."
            )
        place = path.parent / "secrets" / "audit.key"
    public = config.audit.public_file(path.parent) or configuration.Audit(
        key=configuration.Secret(file=place), witnesses=("syslog:",)
    ).public_file(path.parent)
    assert public is not None  # noqa: S101  a key in a file has one
    return place, keys.make(place, public, name)


def known_keys(path: Path) -> list[Verifier]:
    """The public keys of this trail, the oldest first."""
    config = configuration.load(path)
    found = app.public_keys(config, path)
    if not found and config.audit.key is not None:
        found = [app.signer(config, path).verifier]
    return found


def rotate(path: Path) -> tuple[Verifier, Verifier]:
    """Replace the key; the old one and the new one.

    The change is an entry of the trail. A checkpoint over it is signed by both keys, so that everything before stands
    under the key of its time. Only then is the old private key gone. A bot that runs meanwhile takes the new one at its
    next checkpoint.

    Raises:
        BotError: the key lies in no file, the trail contradicts what was sealed, or no witness could be reached: the
            old key stays.
    """
    config = configuration.load(path)
    told = config.audit.key
    if told is None or told.file is None:
        raise ConfigurationError("[audit] key lies in no file.", remedy="Only a key in a file can be rotated here.")
    place, public = path.parent / told.file, config.audit.public_file(path.parent)
    assert public is not None  # noqa: S101  a key in a file has one
    old = app.signer(config, path)
    new = notes.new_signer(old.name)
    clock = MachineClock()
    log.configure(config.log.format, config.log.level)
    with app.open_books(path) as opened:
        details = {"old": old.verifier.id.hex(), "new": new.verifier.id.hex(), "new_key": str(new.verifier)}
        opened.append(clock.now(), "key.rotated", details)
        app.make_notary(config, path, opened, clock).seal_with([new])
    try:
        if not public.exists():
            keys.add_public(public, old.verifier)
        keys.add_public(public, new.verifier)
    except OSError as error:
        raise BotError(f"{public} cannot be written ({error.strerror}).", remedy="Mend that; rotate again.") from None
    keys.replace(place, new)
    return old.verifier, new.verifier


# -- within ------------------------------------------------------------------------------------------------------------


def _look(path: Path, tickets: Sequence[str]) -> DeskSeen:
    return desk.look(app.open_desk(path), tickets)


def _holds_notes(text: str) -> bool:
    first = next((line for line in text.splitlines() if line.strip()), "")
    try:
        told = json.loads(first)
    except (ValueError, RecursionError):  # a witness's file, or lines of a syslog
        return notes.ORIGIN in text or '"checkpoint"' in text
    return isinstance(told, dict) and "checkpoint" in told


def _read(name: str, text: str) -> Iterator[Link]:
    try:
        yield from chain.read_lines(text.splitlines())
    except ValueError as error:
        raise BotError(f"{name}: {error}.", remedy="Give a file written by `audit export`, or the mirror.") from None
