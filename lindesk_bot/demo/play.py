"""The demo: two weeks of tickets in a few seconds, by the program that ``run`` runs, with another clock.

A folder gets a configuration (as ``lindesk-bot init`` writes it), an alarm platform that drops its list each morning,
requesters who write at their times, and a mail system. Only the clock is moved by hand: to each poll at which there is
something to see. What came out is then held against the script, the numbers in each workbook against a count of its
own, and the audit trail is verified.
"""

import hashlib
import shutil
import time as machine
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from lindesk_bot import app, init, log
from lindesk_bot.audit import chain
from lindesk_bot.cases import Case
from lindesk_bot.clock import VirtualClock
from lindesk_bot.demo import exports, screen
from lindesk_bot.demo.post import DESK, PostOffice, Taken
from lindesk_bot.demo.script import FIRST, LAST, PROVIDERS, TICKETS, DemoTicket, Mail
from lindesk_bot.errors import BotError
from rules.ticket import STOCKHOLM

MARKER = ".lindesk-bot-demo"
"""Only a folder that holds this file is ever emptied."""
_MARK = "A demo of lindesk-bot made this folder and replaces it when it is played again.\n"
_POLL = timedelta(seconds=60)
_ENDS = datetime.combine(LAST, time(17, 0), STOCKHOLM)
_NOTES = frozenset({"attention", "rows", "handover", "missed_note", "parked", "trouble"})
"""Purposes of letters that go to the team."""


@dataclass(frozen=True, slots=True)
class Told:
    """How a ticket came out."""

    number: int
    ticket: DemoTicket
    case: Case
    decisions: tuple[str, ...]
    letters: tuple[str, ...]
    notes: tuple[str, ...]
    extracts: tuple[dict[str, Any], ...]
    wrong: tuple[str, ...]
    """What is not as the script expects; empty where all is."""

    def record(self) -> dict[str, Any]:
        """For machines."""
        return {
            "ticket": self.number,
            "about": self.ticket.about,
            "provider": self.ticket.provider.id if self.ticket.provider else None,
            "case": self.case.reference,
            "decisions": list(self.decisions),
            "letters": list(self.letters),
            "notes": list(self.notes),
            "extracts": [
                {key: one[key] for key in ("day", "customers", "akutlarm", "billable", "unknown")}
                for one in self.extracts
            ],
            "state": self.case.state,
            "wrong": list(self.wrong),
        }


@dataclass(frozen=True, slots=True)
class Played:
    """What the demo has shown."""

    out: Path
    told: tuple[Told, ...]
    trail: chain.Verification
    rounds: int
    replies: int
    workbooks: int
    notes: int
    seconds: float

    @property
    def well(self) -> bool:
        """Each ticket came out as its script expects, and the trail verifies."""
        return self.trail.holds and len(self.told) == len(TICKETS) and not any(one.wrong for one in self.told)

    def record(self) -> dict[str, Any]:
        """For machines."""
        return {
            "well": self.well,
            "from": FIRST.isoformat(),
            "to": LAST.isoformat(),
            "tickets": [one.record() for one in self.told],
            "rounds": self.rounds,
            "replies": self.replies,
            "workbooks": self.workbooks,
            "notes": self.notes,
            "trail": {"entries": self.trail.entries, "holds": self.trail.holds, "fault": self.trail.fault},
            "folder": str(self.out),
            "seconds": round(self.seconds, 2),
        }


def play(out: Path, *, quiet: bool) -> Played:
    """Play the two weeks into a folder, replacing what an earlier demo left there.

    Args:
        out: the folder; made where it is missing.
        quiet: show nothing.

    Raises:
        BotError: the folder holds something that no demo made, or cannot be written.
    """
    began = machine.monotonic()
    try:
        _make_room(out)
        config = _configure(out)
    except OSError as error:
        raise BotError(
            f"{error.filename or out} cannot be written ({error.strerror}).", remedy="Give another folder with --out."
        ) from None
    with (
        (out / "log.jsonl").open("w", encoding="utf-8") as stream,
        log.into(stream),
        screen.progress(TICKETS, show=not quiet) as watch,
    ):
        stage = _Stage(out, config, watch)
        try:
            stage.run()
            played = stage.told(began)
        finally:
            stage.bot.books.close()
    if not quiet:
        screen.show(played)
    return played


@dataclass(frozen=True, slots=True)
class _Event:
    at: datetime
    export: date | None = None
    ticket: int = -1
    mail: Mail | None = None


class _Stage:
    """The demo while it runs."""

    def __init__(self, out: Path, config: Path, watch: screen.Watch) -> None:
        self._out = out
        self._watch = watch
        self._clock = VirtualClock(datetime.combine(FIRST, time(5, 0), STOCKHOLM))
        self.bot = app.assemble(config, clock=self._clock, sleep=lambda _seconds: None)
        self._post = PostOffice(out / "maildir", out / "replies", out / "notes")
        self._cases: dict[str, int] = {}
        self._taken: list[Taken] = []
        self._rounds = 0
        self._notes = 0

    def run(self) -> None:
        """Play every event, and between them whatever the bot has to do."""
        for event in _events():
            self._work_until(event.at)
            if event.export is not None:
                exports.write_list(self._out / "exports", event.export)
            if event.mail is not None:
                self._post.bring(event.ticket, TICKETS[event.ticket], event.mail)
                self._poll(_next_poll(event.at), event.ticket)
        self._work_until(_ENDS)
        self._notes = self._post.show_notes()

    def told(self, began: float) -> Played:
        """What came out."""
        books = self.bot.books
        told = [self._tell(case) for case in books.list_cases()]
        return Played(
            out=self._out,
            told=tuple(sorted(told, key=lambda one: one.number)),
            trail=chain.verify(books.trail()),
            rounds=self._rounds,
            replies=len(self._taken),
            workbooks=sum(one.attachment is not None for one in self._taken),
            notes=self._notes,
            seconds=machine.monotonic() - began,
        )

    def _work_until(self, moment: datetime) -> None:
        """The polls before a moment at which a case has something to do."""
        while (wake := self.bot.books.next_wake()) is not None and wake < moment:
            self._poll(max(_next_poll(wake), self._clock.now() + _POLL), None)

    def _poll(self, at: datetime, ticket: int | None) -> None:
        """One round, as the timer makes it; then the mail system comes by."""
        self._clock.set(at)
        self.bot.round()
        self._rounds += 1
        for case in self.bot.books.list_cases():
            # The only mail that came before this round opened the only case that is new.
            self._cases.setdefault(case.reference, -1 if ticket is None else ticket)
        for taken in self._post.take():
            self._taken.append(taken)
            if (attached := taken.attachment) is not None:
                (self._out / "workbooks" / f"{taken.ticket + 1:02d}-{attached[0]}").write_bytes(attached[1])
        self._watch.at(self._clock.now(), len(self._cases), len(self._taken))

    def _tell(self, case: Case) -> Told:
        number = self._cases[case.reference]
        ticket = TICKETS[number]
        history = self.bot.books.history(case.reference)
        purposes = [
            str(entry["purpose"]).partition(":")[0]
            for entry in history
            if entry["action"] in ("letter.sent", "extract.sent")
        ]
        extracts = tuple(self.bot.books.deliveries_of(case))
        told = Told(
            number=number + 1,
            ticket=ticket,
            case=case,
            decisions=tuple(_decisions(history)),
            letters=tuple(purpose for purpose in purposes if purpose not in _NOTES),
            notes=tuple(purpose for purpose in purposes if purpose in _NOTES),
            extracts=extracts,
            wrong=(),
        )
        taken = [one for one in self._taken if one.ticket == number]
        return replace(told, wrong=tuple(_faults(told, taken)))


def _faults(told: Told, taken: list[Taken]) -> Iterator[str]:
    """What did not come out as the script says."""
    wanted = told.ticket.outcome
    for what, found, expected in (
        ("state", told.case.state.value, wanted.state.value),
        ("letters", told.letters, wanted.letters),
        ("notes", told.notes, wanted.notes),
        (
            "days",
            tuple(one["day"] for one in told.extracts),
            tuple(d.isoformat() if d else None for d in wanted.extracts),
        ),
        ("mails", len(taken), len(wanted.letters)),
    ):
        if found != expected:
            yield f"{what}: {_words(found)} instead of {_words(expected)}"
    files = [one.attachment for one in taken if one.attachment is not None]
    checksums = [hashlib.sha256(content).hexdigest() for _, content in files]
    if checksums != [one["file_sha256"] for one in told.extracts]:
        yield "the files that left are not those in the books"
    for one in told.extracts:
        assert told.ticket.provider is not None  # noqa: S101  an unknown requester gets no extract: the days tell above
        counted = exports.numbers(told.ticket.provider, one["taken_at"].astimezone(STOCKHOLM).date())
        if (one["customers"], one["akutlarm"], one["billable"], one["unknown"]) != counted:
            yield f"the numbers of {one['taken_at']:%Y-%m-%d} are not those of the list"


def _words(found: object) -> str:
    return " + ".join(map(str, found)) or "none" if isinstance(found, tuple) else str(found)


def _decisions(history: list[dict[str, Any]]) -> Iterator[str]:
    """What was decided, each time something came from the requester, in the rules' words."""
    for entry in history:
        if entry["action"] == "case.decided":
            why = entry.get("why") or ", ".join(entry["dates"]) or ""
            yield f"{entry['decision']} ({why})" if why else str(entry["decision"])


def _events() -> list[_Event]:
    """Every morning's list and every mail, in order of time."""
    days = [FIRST + timedelta(days=nth) for nth in range((LAST - FIRST).days + 1)]
    mornings = [_Event(datetime.combine(day, exports.WRITTEN_AT, STOCKHOLM), export=day) for day in days]
    mails = [
        _Event(mail.at, ticket=number, mail=mail) for number, ticket in enumerate(TICKETS) for mail in ticket.mails
    ]
    return sorted(mornings + mails, key=lambda event: event.at)


def _next_poll(moment: datetime) -> datetime:
    """The first full minute that is not before a moment."""
    minute = moment.replace(second=0, microsecond=0)
    return minute if minute == moment else minute + _POLL


def _make_room(out: Path) -> None:
    """An empty folder with the marker; only a demo's own folder is emptied."""
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise BotError(f"{out} is no folder.", remedy="Give another one with --out.")
    if out.is_dir() and any(out.iterdir()):
        marker = out / MARKER
        if marker.is_symlink() or not marker.is_file() or marker.read_text(encoding="utf-8") != _MARK:
            raise BotError(
                f"{out} holds files that no demo has made; nothing was touched.",
                remedy="Give an empty or new folder with --out.",
            )
        for path in out.iterdir():
            if path.name == MARKER:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
    out.mkdir(parents=True, exist_ok=True)
    (out / MARKER).write_text(_MARK, encoding="utf-8")


def _configure(out: Path) -> Path:
    """The configuration that `lindesk-bot init` writes, filled in as a municipality would."""
    init.write(out)
    for name in ("replies", "notes", "workbooks"):
        (out / name).mkdir()
    config = out / "lindesk-bot.toml"
    text = config.read_text(encoding="utf-8")
    text = _fill_in(text, "dry_run = true", "dry_run = false")
    text = _fill_in(text, '"lindesk@kommunen.example"', f'"{DESK}"')
    start, end = text.index("[[providers]]"), text.index("# -- Days and times")
    config.write_text(text[:start] + _providers() + text[end:], encoding="utf-8")
    return config


def _fill_in(text: str, old: str, new: str) -> str:
    if text.count(old) != 1:
        raise AssertionError(f"the commented configuration has {text.count(old)} times {old}")
    return text.replace(old, new)


def _providers() -> str:
    entries = []
    for provider in PROVIDERS:
        units = ", ".join(f'"{unit.name}"' for unit in provider.units)
        entries.append(
            f'[[providers]]\nid = "{provider.id}"\nname = "{provider.name}"\nunits = [{units}]\n'
            f'domains = ["{provider.domain}"]\n'
        )
    return "\n".join(entries) + "\n"
