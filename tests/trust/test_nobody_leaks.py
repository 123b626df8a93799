"""One invented person goes every way that there is. Afterwards she is in the reply's attachment and nowhere else."""

import codecs
import io
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

import pytest
import requests
import xlsxwriter
from pydantic import BaseModel, ValidationError
from sqlalchemy import create_engine, text
from sqlalchemy.exc import SQLAlchemyError

from connectors.desks import mail_files
from connectors.desks.maildir import MaildirDesk
from connectors.errors import PermanentError
from connectors.platforms.export_file import ExportFile
from lindesk_bot import log, scheduler
from lindesk_bot.effects import Effect, SendReply, TakeExtract
from lindesk_bot.performer import Performer
from rules.lifecycle import State
from tests.trust.canary import CANARY, WRITER, traces
from tests.trust.house import ROWS, WATCHED, WIDE, House, witnessed

TOLD = f"{CANARY.name}, {CANARY.dashed}, {CANARY.street}, tel {CANARY.phone}"
"""As a requester may write of her."""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr("tempfile.tempdir", None)
    made = House(tmp_path / "bot", WATCHED)
    made.export()
    with witnessed(made):
        yield made
    assert list(temporary.iterdir()) == []
    made.bot.books.close()


# -- every way an order can go -----------------------------------------------------------------------------------------


def delivered(house: House) -> None:
    house.order("Hej, vi vill ha ett loggutdrag.")
    house.go()
    assert house.case.state is State.CLOSED
    (file,) = house.attachments()
    assert {"given name (zip)", "family name (zip)", "birth date (zip)"} <= traces(file)
    assert all("zip" in what for what in traces(house.replies[0].as_bytes()))
    assert not any(what.startswith(("street", "phone", "identity")) for what in traces(file))


def booked_for_two_days(house: House) -> None:
    house.order("Hej, vi vill ha loggutdrag den 12 mars och den 13 mars.")
    for _ in range(4):
        house.go(1)
        house.export()
    assert [day.day for day in house.case.delivered] == [12, 13]


def asked(house: House) -> None:
    house.order(f"Hej, loggutdrag den 31 april tack. Det gäller bland annat {TOLD}.")
    house.go()
    assert house.case.state is State.ASKING


def reminded_and_given_up(house: House) -> None:
    asked(house)
    house.go(20)
    assert house.case.state is State.HANDED_OVER


def refused(house: House) -> None:
    house.order(f"Vi önskar ett loggutdrag lördag den 21 mars 2026.\n\nMvh\n{WRITER.name}\n{WRITER.phone}\n")
    house.go()
    assert house.case.state is State.ASKING


def with_a_fault_report(house: House) -> None:
    house.order(f"Hej! Vi vill ha ett loggutdrag. Larmet hos {TOLD} fungerar inte, hon når ingen.")
    house.go()
    assert house.case.attention
    assert house.case.state is State.HANDED_OVER


def about_her_alone(house: House) -> None:
    house.order(f"Kan ni skicka larmhistoriken för {TOLD}?")
    house.go()
    assert house.case.state is State.HANDED_OVER


def from_a_stranger(house: House) -> None:
    house.order(f"Loggutdrag för {TOLD}, tack.", sender=f'"{CANARY.name}" <anhorig@privat.example>')
    house.go()
    assert house.case.state is State.HANDED_OVER


def cancelled(house: House) -> None:
    first = house.order("Loggutdrag den 20 mars, tack.")
    house.go()
    house.clock.advance(timedelta(hours=1))
    house.order(f"Vi avbokar, {CANARY.name} har flyttat.", answers=first, subject="SV: Beställ loggutdrag")
    house.go()
    assert house.case.state in (State.CANCELLED, State.HANDED_OVER)


def protected(house: House) -> None:
    house.export([ROWS[0].replace(";Aktiv;Nej;", ";Aktiv;Ja;"), *ROWS[1:]])
    house.order("Loggutdrag, tack.")
    house.go()
    assert house.case.state is State.CLOSED
    assert traces(house.attachments()[0]) == set()


def parked_by_her_row(house: House) -> None:
    house.export([ROWS[0].replace("2025-02-03", f"sedan {CANARY.phone}"), *ROWS[1:]])
    house.order("Loggutdrag, tack.")
    house.go()
    assert (house.case.state, house.case.trouble) == (State.PARKED, "export.bad_date")


def stopped_by_the_settings(house: House) -> None:
    house.export([ROWS[0].replace(";Aktiv;", f";{CANARY.name};"), *ROWS[1:]])
    house.order("Loggutdrag, tack.")
    house.go()
    assert house.case.trouble == "export.unknown_active"
    assert house.notes


def desk_that_cannot_send(house: House) -> None:
    outgoing = house.folder / "maildir" / "outgoing" / "new"
    outgoing.rmdir()
    house.order("Loggutdrag, tack.")
    house.round()
    assert house.case.trouble == "desk.folder"
    outgoing.mkdir()
    house.go(1)


def taken_by_a_person(house: House) -> None:
    house.order(f"Loggutdrag den 20 mars. {CANARY.name} ska vara med.")
    house.go()
    inbox = house.folder / "maildir" / "inbox" / "new"
    for path in inbox.iterdir():
        path.rename(house.folder / "maildir" / "team" / "cur" / f"{path.name}:2,")
    house.go(12)
    assert house.case.state is State.HANDED_OVER


def booked_day_that_was_missed(house: House) -> None:
    house.order("Loggutdrag den 12 mars, tack.")
    house.go()
    house.clock.advance(timedelta(days=5))
    house.go()
    assert "missed_day" in str(house.history)


def unreadable_mail(house: House) -> None:
    boundary = "\n".join(f"--{n}\nContent-Type: multipart/mixed; boundary={n + 1}\n" for n in range(100))
    house.bring(
        f"From: {WRITER.address}\nSubject: x\nContent-Type: multipart/mixed; boundary=0\n\n{boundary}\n{TOLD}".encode()
    )
    house.go()
    assert house.case.state is State.PARKED


def dry(house: House) -> None:
    house.config.write_text(
        house.config.read_text(encoding="utf-8").replace("dry_run = false", "dry_run = true"), encoding="utf-8"
    )
    house.restart()
    house.order("Loggutdrag, tack.")
    house.go()
    assert house.replies == []
    assert "PROVKÖRNING" in str(house.notes[0].get_content())


WAYS = [
    delivered,
    booked_for_two_days,
    asked,
    reminded_and_given_up,
    refused,
    with_a_fault_report,
    about_her_alone,
    from_a_stranger,
    cancelled,
    protected,
    parked_by_her_row,
    stopped_by_the_settings,
    desk_that_cannot_send,
    taken_by_a_person,
    booked_day_that_was_missed,
    unreadable_mail,
    dry,
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_she_is_in_the_attachment_and_nowhere_else(house: House, way: Callable[[House], None]) -> None:
    way(house)
    assert house.leaks() == {}
    watched = {path.name: path.read_bytes() for path in (house.folder / "watch").iterdir()}
    assert all(watched[name] for name in ("witness.notes", "audit.jsonl", "bot.prom"))


def test_a_leak_would_be_seen(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole visit is tried: a bot that writes her into log, trail, note and disk is found out in each place."""

    def leaks(*_: object, **__: object) -> None:
        log.get().warning("case.fault", reason=CANARY.name)
        (house.folder / "books" / "copy.tmp").write_bytes(codecs.encode(CANARY.identity.encode(), "base64"))
        house.bot.books.append(house.clock.now(), "fault", {"about": CANARY.phone})
        raise PermanentError(f"Row 1 holds {CANARY.name}.", remedy=f"Mend {CANARY.dashed}.", code="export.bad")

    monkeypatch.setattr(ExportFile, "take_extract", leaks)
    house.order("Loggutdrag, tack.")
    house.go()
    found = house.leaks()
    assert {"log", "commands", "exceptions", "database", "books/copy.tmp"} <= found.keys()
    assert any(place.startswith("maildir/team/") for place in found)
    assert any(place.startswith("books/books.sqlite") for place in found)


# -- errors of others --------------------------------------------------------------------------------------------------


class Row(BaseModel):
    customer: int


def of_requests() -> Exception:
    try:
        requests.get("http://127.0.0.1:9/kund", params={"namn": CANARY.name, "pnr": CANARY.identity}, timeout=1)
    except requests.RequestException as error:
        return error
    raise AssertionError


def of_a_status() -> Exception:
    answer = requests.Response()
    answer.status_code, answer.reason, answer.url = 500, CANARY.name, f"http://127.0.0.1:9/{CANARY.identity}"
    answer._content = TOLD.encode()
    return requests.HTTPError(f"500 {TOLD}", response=answer)


def of_sqlalchemy() -> Exception:
    try:
        with create_engine("sqlite://").connect() as db:
            db.execute(text("INSERT INTO kunder VALUES (:namn, :pnr)"), {"namn": CANARY.name, "pnr": CANARY.identity})
    except SQLAlchemyError as error:
        return error
    raise AssertionError


def of_pydantic() -> Exception:
    try:
        Row.model_validate({"customer": TOLD})
    except ValidationError as error:
        return error
    raise AssertionError


def of_a_codec() -> Exception:
    try:
        TOLD.encode("ascii")
    except UnicodeEncodeError as error:
        return error
    raise AssertionError


FOREIGN: list[Callable[[], Exception]] = [
    of_requests,
    of_a_status,
    of_sqlalchemy,
    of_pydantic,
    of_a_codec,
    lambda: KeyError(TOLD),
    lambda: OSError(5, "I/O error", f"/mnt/{CANARY.name}.csv"),
    lambda: ExceptionGroup(TOLD, [ValueError(TOLD)]),
    lambda: RecursionError(TOLD),
    lambda: MemoryError(TOLD),
]


WHERE: list[tuple[type, str]] = [
    (MaildirDesk, "open_tickets"),
    (MaildirDesk, "read"),
    (MaildirDesk, "sightings"),
    (MaildirDesk, "reply"),
    (MaildirDesk, "note"),
    (MaildirDesk, "close"),
    (MaildirDesk, "check"),
    (ExportFile, "check"),
]


@pytest.mark.parametrize(
    ("where", "error"),
    [((ExportFile, "take_extract"), error) for error in FOREIGN] + [(where, of_a_status) for where in WHERE],
)
def test_an_error_that_nobody_translated_tells_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch, where: tuple[type, str], error: Callable[[], Exception]
) -> None:
    raised = error()
    assert traces(f"{raised!r} {raised}".encode())

    def fails(*_: object, **__: object) -> None:
        raise raised

    house.order("Loggutdrag, tack.")
    monkeypatch.setattr(*where, fails)
    with log.into(house.log, "debug"):
        scheduler._surviving(house.bot.tick)()
    house.clock.advance(timedelta(minutes=5))
    with log.into(house.log, "debug"):
        scheduler._surviving(house.bot.tick)()
    house.run("once")
    house.exceptions.clear()  # the foreign error itself
    assert house.leaks() == {}


def test_a_job_that_ends_the_thread_tells_nothing(house: House) -> None:
    """APScheduler takes everything that a job raises, and logs it with a traceback."""

    def ends() -> None:
        house.bot.stop.set()
        raise SystemExit(TOLD)

    with log.into(house.log, "debug"):
        scheduler.run(ends, every_seconds=60, stop=house.bot.stop)
    assert "apscheduler" in house.log.getvalue()
    assert house.leaks() == {}


@pytest.mark.parametrize("form", ["json", "console"])
@pytest.mark.parametrize("level", ["debug", "info", "warning", "error"])
def test_no_level_and_no_form_of_the_log_tells_of_her(
    house: House, form: Literal["json", "console"], level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = io.StringIO()

    def fails(*_: object, **__: object) -> None:
        raise of_a_status()

    with log.into(io.StringIO()):
        log.configure(form, level, shown)
        house.order(f"Loggutdrag, tack. {TOLD}")
        house.bot.round()
        house.export([ROWS[0].replace("2025-02-03", TOLD), *ROWS[1:]])
        house.clock.advance(timedelta(hours=1))
        house.order("Loggutdrag igen, tack.")
        house.bot.round()
        monkeypatch.setattr(MaildirDesk, "read", fails)
        house.clock.advance(timedelta(hours=1))
        house.order("Loggutdrag en gång till, tack.")
        house.bot.round()
        log.get().exception("case.fault", exc_info=of_pydantic())
    assert "case.fault" in shown.getvalue()
    assert traces(shown.getvalue().encode(), CANARY, WRITER) == set()
    monkeypatch.undo()


# -- malformed exports -------------------------------------------------------------------------------------------------

LIST = "\n".join((WIDE, *ROWS, "")).encode()
HERS = ROWS[0]


def _workbook(*rows: str, sheet: str = "Kunder") -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet(sheet)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row.split(";")):
                page.write(number, column, cell)
    return out.getvalue()


def _without_directory(raw: bytes) -> bytes:
    return raw[: raw.rindex(b"PK\x01\x02")]


def _xml_broken(raw: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(b"</si>", b"<si", 3) if "sharedStrings" in name else content)
    return out.getvalue()


MALFORMED = {
    "cut within her name": LIST[: LIST.index(CANARY.name.encode()) + 3],
    "cut within her row": LIST[: LIST.index(CANARY.street.encode())],
    "no heading": "\n".join(ROWS).encode(),
    "her row is the heading": "\n".join((HERS, WIDE, *ROWS[1:], "")).encode(),
    "headings in another order with her among them": LIST.replace(b"Status", CANARY.phone.encode()),
    "a line above the heading": f"Utskrift för {TOLD}\n".encode() + LIST,
    "quotation mark not closed": LIST.replace(CANARY.name.encode(), b'"' + CANARY.name.encode()),
    "quotation mark in the middle": LIST.replace(HERS.encode(), f'"{CANARY.name}"x;'.encode() + HERS.encode()),
    "too many cells": LIST.replace(HERS.encode(), HERS.encode() + b";mer;mer"),
    "too few cells": LIST.replace(HERS.encode(), f"Exempel hemtjänst;{CANARY.name}".encode()),
    "another separator": LIST.replace(b";", b","),
    "no separator": LIST.replace(b";", b" "),
    "NUL characters": LIST.replace(CANARY.name.encode(), CANARY.name.encode() + b"\0"),
    "UTF-16 without a mark": LIST.decode().encode("utf-16-le"),
    "UTF-16 with a mark, cut": LIST.decode().encode("utf-16")[:-1],
    "bytes that are no letters": LIST.replace(CANARY.name.encode(), CANARY.name.encode("cp1252") + b"\x81\x8d"),
    "half in one encoding": LIST.replace(CANARY.name.encode(), CANARY.name.encode("cp1252")),
    "the list twice": LIST + LIST,
    "her row twice, unlike": LIST + HERS.replace("2025-02-03", "2025-02-04").encode() + b"\n",
    "her device is missing": LIST.replace(b"L-1001", b""),
    "her unit is missing": LIST.replace(HERS.encode(), HERS.replace("Exempel hemtjänst", "", 1).encode()),
    "her name for a unit": LIST.replace(b"Exempel hemtj\xc3\xa4nst", CANARY.name.encode()),
    "her number has lost digits": LIST.replace(CANARY.dashed.encode(), b"1,93105E+11"),
    "her flag is a word": LIST.replace(b";Nej;", f";{CANARY.name};".encode()),
    "a spreadsheet's error in her row": LIST.replace(CANARY.name.encode(), b"#REF!"),
    "a name longer than a cell": LIST.replace(CANARY.name.encode(), CANARY.name.encode() * 3000),
    "a name that is no character": LIST.replace(CANARY.name.encode(), CANARY.name.encode() + "\ufffe".encode()),
    "empty": b"",
    "a workbook that calls itself CSV": _workbook(WIDE, *ROWS),
}
MALFORMED_BOOKS = {
    "cut": _workbook(WIDE, *ROWS)[:-400],
    "no directory": _without_directory(_workbook(WIDE, *ROWS)),
    "broken XML": _xml_broken(_workbook(WIDE, *ROWS)),
    "her row is the heading": _workbook(HERS, WIDE, *ROWS[1:]),
    "a bad date in her row": _workbook(WIDE, HERS.replace("2025-02-03", TOLD), *ROWS[1:]),
    "a formula with her": _workbook(WIDE, HERS.replace(CANARY.name, f'="{CANARY.name}"&X99'), *ROWS[1:]),
    "old kind": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + TOLD.encode("utf-16-le"),
}


@pytest.mark.parametrize("what", MALFORMED)
def test_a_malformed_export_tells_nothing_of_her(house: House, what: str) -> None:
    house.export(raw=MALFORMED[what])
    house.order("Loggutdrag, tack.")
    house.go(0.2)
    assert house.leaks() == {}


@pytest.mark.parametrize("what", MALFORMED_BOOKS)
def test_a_malformed_workbook_tells_nothing_of_her(house: House, what: str) -> None:
    text = house.config.read_text(encoding="utf-8").replace('# pattern = "*.csv"', 'pattern = "*.xlsx"')
    house.config.write_text(text, encoding="utf-8")
    house.restart()
    (house.folder / "exports" / "larm.csv").unlink()
    path = house.folder / "exports" / "larm.xlsx"
    path.write_bytes(MALFORMED_BOOKS[what])
    house.touch(path, house.clock.now())
    house.order("Loggutdrag, tack.")
    house.go(0.2)
    assert house.leaks() == {}


# -- crashes -----------------------------------------------------------------------------------------------------------


class PowerCut(BaseException):
    """Nothing of ours catches it."""


def _run_with_a_power_cut(house: House, at: int, *, after: bool) -> bool:
    """A round that is cut off before or after its n-th effect; whether it came that far."""
    do, count = Performer._do, 0

    def cut(self: Performer, effect: Effect[Any]) -> Any:
        nonlocal count
        count += 1
        if count == at and not after:
            raise PowerCut
        outcome = do(self, effect)
        if count == at:
            raise PowerCut
        return outcome

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Performer, "_do", cut)
        try:
            house.round()
        except PowerCut:
            return True
    return False


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_after_a_crash_at_any_step_she_is_nowhere(tmp_path: Path, after: bool) -> None:  # noqa: FBT001  a parameter
    for at in range(1 + after, 60, 2):
        house = House(tmp_path / f"{at}")
        house.export()
        house.order(f"Loggutdrag, tack. Larmet hos {CANARY.name} fungerar inte.")
        crashed = _run_with_a_power_cut(house, at, after=after)
        assert house.leaks(ask=False) == {}, at
        house.restart()
        house.clock.advance(timedelta(hours=1))
        house.export()
        house.go(0.3)
        assert len(house.attachments()) == 1, at
        assert house.leaks(ask=False) == {}, at
        house.bot.books.close()
        if not crashed:
            assert at > 15
            return
    raise AssertionError("a visit has no end")


def test_what_a_power_cut_leaves_of_a_reply_is_swept_away(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between writing a mail and publishing it the machine stops. Nobody else can read it, and it goes."""
    sync = mail_files.sync

    def cut(folder: Path) -> None:
        sync(folder)
        if folder.parts[-2:] == ("sent", "new") and any(map(traces, map(Path.read_bytes, pending.iterdir()))):
            raise PowerCut

    pending = house.folder / "maildir" / ".pending"
    monkeypatch.setattr(mail_files, "sync", cut)
    monkeypatch.setattr(mail_files, "_withdraw", lambda *_: None)
    house.order("Loggutdrag, tack.")
    with pytest.raises(PowerCut):
        house.round()
    (left,) = pending.iterdir()
    assert traces(left.read_bytes())
    assert pending.stat().st_mode & 0o077 == 0
    monkeypatch.undo()

    house.restart()
    an_hour_ago = left.stat().st_mtime - 3700
    os.utime(left, (an_hour_ago, an_hour_ago))
    house.go(0.2)
    assert list(pending.iterdir()) == []
    assert len(house.attachments()) == 1
    assert house.leaks() == {}


# -- where anything is written at all ----------------------------------------------------------------------------------

_opened: list[str] | None = None


def _note_down(event: str, args: tuple[Any, ...]) -> None:
    if _opened is None:
        return
    if event == "open" and isinstance(args[0], str) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        _opened.append(args[0])
    elif event.startswith("tempfile."):
        _opened.append(f"temporary: {args[0]}")


sys.addaudithook(_note_down)


def test_of_a_delivery_nothing_is_written_but_books_and_mails(house: House) -> None:
    """Python tells of each file that it opens for writing; SQLite's own are the books and their journal."""
    global _opened  # noqa: PLW0603  an audit hook cannot be taken away again
    house.order("Loggutdrag, tack.")
    _opened = []
    try:
        house.go()
    finally:
        written, _opened = _opened, None
    places = {Path(path).parent.relative_to(house.folder).as_posix() for path in written}
    assert places <= {"maildir/.pending", "maildir/sent/new", "watch"}
    assert len(house.attachments()) == 1
    assert {path.name for path in (house.folder / "books").iterdir()} <= {
        f"books.sqlite{end}" for end in ("", "-wal", "-shm", "-journal")
    }


def test_effects_and_what_they_carry_show_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A debugger, a failed assertion or a crash reporter shows the repr of what is at hand."""
    shown: list[str] = []
    do = Performer._do

    def watched(self: Performer, effect: Effect[Any]) -> Any:
        outcome = do(self, effect)
        shown.append(f"{effect!r}\n{outcome!r}")
        if isinstance(effect, SendReply | TakeExtract):
            shown.append(f"{self.office!r}")
        return outcome

    monkeypatch.setattr(Performer, "_do", watched)
    house.order(f"Loggutdrag, tack. {TOLD}")
    house.go()
    assert any("SendReply" in one for one in shown)
    assert traces("\n".join(shown).encode(), CANARY, WRITER) == set()
