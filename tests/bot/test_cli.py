"""The commands, as a person and as a program use them; whatever is wrong is said with its remedy."""

import io
import json
import mailbox
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from connectors.errors import PermanentError
from lindesk_bot import cli, init, log, scheduler
from lindesk_bot.cases import Delivered
from lindesk_bot.effects import Record
from lindesk_bot.store.books import Books
from rules.extract import Count
from rules.lifecycle import Event
from rules.ticket import STOCKHOLM
from tests.invented import HEADINGS, export, settled

NOW = datetime(2026, 3, 16, 8, 41, tzinfo=STOCKHOLM)
PROGRAM = Path(sys.executable).with_name("lindesk-bot")
SECRET = "Ada Exempelsson 19400101-2384"  # noqa: S105  invented

TICKET = {
    "id": "T-1",
    "received": "2026-03-16T08:41:00+01:00",
    "subject": "Loggutdrag",
    "body": "Hej! Vi önskar ett loggutdrag.",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("LINDESK_BOT_CONFIG", raising=False)
    return tmp_path


@pytest.fixture
def config(folder: Path) -> Path:
    path = settled(folder / "bot")
    export(folder / "bot")
    return path


@pytest.fixture
def books(config: Path) -> Iterator[Books]:
    opened = Books(f"sqlite:///{config.parent}/books/books.sqlite", desk="maildir", worker="anna:1")
    opened.take_in("T-1", "v1", "LU-AAAAAAAA", NOW)
    case = opened.claim(NOW, 600)
    assert case is not None
    known = {"requester": "m-0011", "provider": "exempel", "trouble": "export.too_old"}
    kept = Delivered("exempel", None, NOW, Count(3, 1, 2, 0, 0, 4), "a" * 64, "b" * 64)
    case = opened.record(Record(case, "extract.sent", changes=known, delivered=kept), NOW).case
    opened.record(Record(case, "case.parked", Event.PARKED, {"trouble": "export.too_old"}), NOW)
    opened.release(case)
    yield opened
    opened.close()


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli.main, [str(argument) for argument in arguments], input=stdin, prog_name="lindesk-bot")


def told(result: Result) -> str:
    """What a person was told of something that could not be done."""
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.output
    return result.stderr


def records(result: Result) -> list[Any]:
    return [json.loads(line) for line in result.stdout.splitlines()]


# -- init and check ----------------------------------------------------------------------------------------------------


def test_init_says_what_it_made_and_what_comes_next(folder: Path) -> None:
    result = run("init", "bot")
    assert result.exit_code == 0
    assert f"wrote {folder / 'bot' / 'lindesk-bot.toml'}" in result.stdout
    assert "lindesk-bot check" in result.stdout
    assert "lindesk-bot audit keys make" in result.stdout
    assert (folder / "bot" / "secrets" / "reference.key").exists()


def test_init_takes_this_folder_where_none_is_given(folder: Path) -> None:
    assert run("init").exit_code == 0
    assert (folder / "lindesk-bot.toml").exists()


def test_init_does_not_write_over_what_is_there(folder: Path) -> None:
    assert run("init").exit_code == 0
    before = (folder / "secrets" / "reference.key").read_bytes()
    assert "exists already" in told(run("init"))
    assert (folder / "secrets" / "reference.key").read_bytes() == before


def test_init_can_show_the_configuration_and_write_nothing(folder: Path) -> None:
    result = run("init", "bot", "--show")
    assert result.exit_code == 0
    assert f'root = "{folder}/bot/maildir"' in result.stdout
    assert list(folder.iterdir()) == []


def test_check_finds_good_what_init_wrote_and_a_person_filled_in(config: Path) -> None:
    result = run("-c", config, "check", "--json")
    assert result.exit_code == 0, result.output
    (found,) = records(result)
    assert {one["verdict"] for one in found} <= {"ok", "warning"}
    assert {one["what"] for one in found} >= {
        "configuration",
        "packages",
        "mode",
        "reference_key",
        "letters",
        "database",
    }
    assert {one["what"]: one["verdict"] for one in found}["mode"] == "warning", "a dry run is told of"
    assert not (config.parent / "books" / "books.sqlite").exists(), "who only looks makes nothing"


def test_check_shows_a_table_with_a_remedy_for_each_failure(config: Path) -> None:
    (config.parent / "secrets" / "reference.key").chmod(0o644)
    export(config.parent, headings=HEADINGS.replace("Enhetsnummer", "Nummer"))
    result = run("--config", config, "check")
    assert result.exit_code == 1
    assert "→ chmod 600" in result.stdout
    assert "failed" in result.stdout
    assert "Enhetsnummer" in result.stdout, "the missing column is named"


def test_check_of_no_configuration_fails_with_its_remedy() -> None:
    result = run("check", "--json")
    assert result.exit_code == 1
    ((one,),) = records(result)
    assert (one["what"], one["verdict"]) == ("configuration", "failed")
    assert "lindesk-bot init" in one["remedy"]


# -- calendar ----------------------------------------------------------------------------------------------------------


def test_calendar_tells_of_one_day() -> None:
    result = run("calendar", "2026-05-01", "--json")
    assert result.exit_code == 0
    assert result.stdout == '{"date": "2026-05-01", "allowed": false, "reason": "Första maj"}\n'
    assert run("calendar", "2026-03-16").stdout == "2026-03-16  allowed\n"


def test_calendar_tells_of_a_range_a_line_for_each_day() -> None:
    shown = records(run("calendar", "--from", "2026-12-23", "--to", "2026-12-28", "--json"))
    assert [day["date"] for day in shown] == [f"2026-12-{day}" for day in range(23, 29)]
    assert [day["allowed"] for day in shown] == [True, False, False, False, False, True]
    assert set(shown[0]) == {"date", "allowed", "reason"}


def test_calendar_tells_when_an_answer_is_due() -> None:
    (due,) = records(run("calendar", "--due", "2026-03-13T16:30:00+01:00", "--json"))
    assert (due["due_date"], due["due_moment"]) == ("2026-03-17", "2026-03-17T23:59:59+01:00")
    assert "2026-03-17 (tisdag)" in run("calendar", "--due", "2026-03-13T16:30:00+01:00").stdout


def test_calendar_knows_the_municipalitys_own_days(folder: Path) -> None:
    settled(folder / "bot", {"[store]": "[[calendar.closed]]\nday = 2026-05-15\nname = '[kläm]dag'\n[store]"})
    (day,) = records(run("-c", "bot/lindesk-bot.toml", "calendar", "2026-05-15", "--json"))
    assert day == {"date": "2026-05-15", "allowed": False, "reason": "[kläm]dag"}
    assert "[kläm]dag" in run("-c", "bot/lindesk-bot.toml", "calendar", "2026-05-15").stdout


def test_calendar_with_a_configuration_that_is_not_there_is_an_error_only_where_it_was_asked_for(folder: Path) -> None:
    assert run("calendar", "2026-03-16").exit_code == 0
    assert "missing.toml cannot be read" in told(run("-c", folder / "missing.toml", "calendar", "2026-03-16"))
    named = CliRunner(env={"LINDESK_BOT_CONFIG": "missing.toml"}).invoke(cli.main, ["calendar", "2026-03-16"])
    assert named.exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["2026-02-30"], "There is no day 2026-02-30."),
        (["tomorrow"], "'tomorrow' is not a day"),
        (["--from", "2026-01-02", "--to", "2026-01-01"], "2026-01-01 comes before 2026-01-02"),
        (["--from", "2026-01-02"], "--from and --to go together"),
        (["--to", "2026-01-02"], "--from and --to go together"),
        (["--due", "soon"], "'soon' is no moment"),
        (["2026-01-01", "--due", "2026-01-01T08:00"], "Give one DAY, or --from and --to, or --due"),
        ([], "Give one DAY, or --from and --to, or --due"),
        (["1889-01-01"], "1889-01-01 is outside the calendar's years"),
    ],
)
def test_calendar_names_what_is_wrong(arguments: list[str], said: str) -> None:
    result = run("calendar", *arguments)
    assert said in told(result)
    assert result.stdout == ""


# -- cases -------------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("books")
def test_cases_are_listed_for_people_and_programs(config: Path) -> None:
    shown = run("-c", config, "cases").stdout
    assert "LU-AAAAAAAA" in shown
    assert "parked" in shown
    assert "export.too_old" in shown
    ((case,),) = records(run("-c", config, "cases", "--open", "--json"))
    assert (case["case"], case["state"], case["requester"]) == ("LU-AAAAAAAA", "parked", "m-0011")


def test_no_cases_are_said_so(config: Path) -> None:
    Books(f"sqlite:///{config.parent}/books/books.sqlite", desk="maildir", worker="anna:1").close()
    assert run("-c", config, "cases").stdout == "No cases.\n"


@pytest.mark.usefixtures("books")
def test_one_case_is_shown_with_its_history_and_its_numbers(config: Path) -> None:
    shown = run("-c", config, "cases", "show", "lu-aaaaaaaa").stdout
    assert "case.opened" in shown
    assert "3 customers, 1 akutlarm, 2 billable" in shown
    (case,) = records(run("-c", config, "cases", "show", "LU-AAAAAAAA", "--json"))
    assert [entry["action"] for entry in case["history"]] == ["case.opened", "extract.sent", "case.parked"]
    assert case["deliveries"][0]["billable"] == 2


def test_a_case_is_retried_and_taken_over_by_hand(config: Path, books: Books) -> None:
    assert "taken up again" in run("-c", config, "cases", "retry", "LU-AAAAAAAA", "--accept-shrunken").stdout
    case = books.find_case("LU-AAAAAAAA")
    assert (case.state.value, case.accept_shrunken) == ("received", True)
    assert "with the team" in run("-c", config, "cases", "hand-over", "LU-AAAAAAAA").stdout
    assert books.find_case("LU-AAAAAAAA").state.value == "handed_over"


@pytest.mark.parametrize("command", ["show", "retry", "hand-over"])
@pytest.mark.usefixtures("books")
def test_a_case_that_is_not_there_is_named(config: Path, command: str) -> None:
    assert "There is no case 'LU-ZZZZZZZZ'" in told(run("-c", config, "cases", command, "LU-ZZZZZZZZ"))


def test_markup_in_what_foreign_systems_say_is_shown_as_it_is(config: Path, books: Books) -> None:
    books.take_in("[red]T-2[/]", "v1", "LU-BBBBBBBB", NOW)
    assert "[red]T-2[/]" in run("-c", config, "cases", "show", "LU-BBBBBBBB").stdout


# -- audit -------------------------------------------------------------------------------------------------------------


def test_a_trail_that_holds_is_shown_with_what_is_not_proven(config: Path, books: Books) -> None:
    result = run("-c", config, "audit", "verify")
    assert result.exit_code == 0
    assert "The trail holds: 3 entries" in result.stdout
    assert "Not proven by this alone" in result.stdout
    last = list(books.trail())[-1].hash
    assert last in result.stdout, "on one line, to be copied"
    (found,) = records(run("-c", config, "audit", "verify", "--json"))
    assert found.items() >= {"holds": True, "entries": 3, "last_hash": last, "fault": ""}.items()


@pytest.mark.usefixtures("books")
def test_a_trail_that_was_tampered_with_is_exit_code_one(config: Path) -> None:
    with sqlite3.connect(config.parent / "books" / "books.sqlite") as db:
        db.execute("DROP TRIGGER audit_no_update")
        db.execute("UPDATE audit SET entry = replace(entry, 'T-1', 'T-9') WHERE position = 1")
    db.close()
    result = run("-c", config, "audit", "verify")
    assert result.exit_code == 1
    assert "entry 1 has been changed" in result.stdout
    (found,) = records(run("-c", config, "audit", "verify", "--json"))
    assert (found["holds"], found["entries"]) == (False, 0)


@pytest.mark.usefixtures("books")
def test_an_exported_trail_is_verified_without_the_books(config: Path, folder: Path) -> None:
    exported = run("-c", config, "audit", "export").stdout
    (folder / "trail.jsonl").write_text(exported, encoding="utf-8")
    assert "3 entries" in run("audit", "verify", "--offline", "trail.jsonl").stdout
    assert run("audit", "verify", "--offline", "-", stdin=exported).exit_code == 0
    cut = "".join(exported.splitlines(keepends=True)[1:])
    assert run("audit", "verify", "--offline", "-", stdin=cut).exit_code == 1
    assert "line 1 is not an entry" in told(run("audit", "verify", "--offline", "-", stdin="hello\n"))


def test_an_empty_trail_proves_nothing() -> None:
    result = run("audit", "verify", "--offline", "-", stdin="")
    assert result.exit_code == 0
    assert "Nothing is proven" in result.stdout


def test_a_database_that_is_not_there_is_no_empty_trail(config: Path) -> None:
    assert "There is no database" in told(run("-c", config, "audit", "verify"))
    assert "There is no database" in told(run("-c", config, "cases"))
    assert list((config.parent / "books").iterdir()) == []


# -- once and run ------------------------------------------------------------------------------------------------------


def order(config: Path) -> None:
    """A mail in the queue."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "larm@exempel-hemtjanst.example", "lindesk@kommunen.example"
    mail["Subject"], mail["Message-ID"] = "Loggutdrag", "<1@exempel-hemtjanst.example>"
    mail["Date"] = "Mon, 16 Mar 2026 08:41:00 +0100"
    mail.set_content("Hej! Vi önskar ett loggutdrag.")
    mailbox.Maildir(config.parent / "maildir" / "inbox").add(mail)


def test_once_takes_in_the_queue_and_works_on_it(config: Path) -> None:
    order(config)
    with log.into(io.StringIO()):
        result = run("-c", config, "once", "--json")
    assert result.exit_code == 0, result.output
    (done,) = records(result)
    assert (done["new"], done["queue_read"]) == (1, True)
    ((case,),) = records(run("-c", config, "cases", "--json"))
    assert (case["kind"], case["provider"]) == ("asap", "exempel")
    with log.into(io.StringIO()):
        again = run("-c", config, "once")
    assert "0 new or changed tickets" in again.stdout


def test_once_says_that_the_queue_could_not_be_read(config: Path) -> None:
    (config.parent / "maildir").rename(config.parent / "moved")
    with log.into(io.StringIO()):
        result = run("-c", config, "once")
        as_json = run("-c", config, "once", "--json")
    assert result.exit_code == 1
    assert "queue could not be read" in result.stderr
    assert records(as_json)[0]["queue_read"] is False


def test_run_tells_the_trail_when_it_began_and_ended(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    intervals: list[float] = []

    def one_round(
        tick: Callable[[], None],
        *,
        every_seconds: float,
        stop: threading.Event,
        beside: Sequence[tuple[Callable[[], None], float]],
    ) -> None:
        assert not stop.is_set()
        intervals.extend([every_seconds, *(seconds for _, seconds in beside)])
        tick()

    monkeypatch.setattr(scheduler, "run", one_round)
    order(config)
    with log.into(io.StringIO()):
        result = run("-c", config, "run")
    assert result.exit_code == 0, result.output
    assert intervals == [60, 600, 86400], "rounds; a checkpoint at least every ten minutes; a purge a day"
    told = [json.loads(link["entry"]) for link in records(run("-c", config, "audit", "export"))]
    assert [told[0]["action"], told[-1]["action"]] == ["run.started", "run.stopped"]
    assert told[0]["dry_run"] is True
    assert "case.opened" in [entry["action"] for entry in told]


def test_a_key_that_is_too_short_stops_the_bot_before_anything_is_done(config: Path) -> None:
    (config.parent / "secrets" / "reference.key").write_text("hunter2")
    with log.into(io.StringIO()):
        said = told(run("-c", config, "once"))
    assert "shorter than 16 bytes" in said
    assert "hunter2" not in said


# -- read and explain --------------------------------------------------------------------------------------------------


def test_read_gives_a_line_for_each_ticket_with_the_rule_books_fields(folder: Path) -> None:
    lines = [json.dumps({**TICKET, "id": f"T-{n}"}, ensure_ascii=False) for n in range(3)]
    (folder / "tickets.jsonl").write_text("\ufeff" + "\n".join([lines[0], "", *lines[1:]]), encoding="utf-8")
    result = run("read", "tickets.jsonl")
    assert result.exit_code == 0, result.output
    read = records(result)
    assert [one["id"] for one in read] == ["T-0", "T-1", "T-2"]
    assert read[0] == {"id": "T-0", "kind": "asap", "dates": [], "reason": None, "attention": False}
    assert records(run("read", "-", stdin=lines[0])) == read[:1]


def test_read_names_the_line_that_is_no_ticket_and_reads_the_others() -> None:
    good = json.dumps(TICKET, ensure_ascii=False)
    bad = ["{", "[]", "7", '{"id": "T-9"}', "[" * 100_000, json.dumps({**TICKET, "received": "igår"})]
    result = run("read", "-", stdin="\n".join([good, *bad, good]))
    assert result.exit_code == 1
    assert len(records(result)) == 2
    for number in range(2, 8):
        assert f"line {number}: " in result.stderr
    assert "Traceback" not in result.output


def test_read_takes_the_optional_fields() -> None:
    asked = {**TICKET, "body": "Hej, vi önskar ett loggutdrag.", "form_date": "2026-03-20", "earlier": []}
    (reading,) = records(run("read", "-", stdin=json.dumps(asked)))
    assert (reading["kind"], reading["dates"]) == ("dates", ["2026-03-20"])


def test_half_a_surrogate_pair_is_written_so_that_json_can_hold_it() -> None:
    (reading,) = records(run("read", "-", stdin=json.dumps({**TICKET, "id": "T-\ud800"})))
    assert reading["id"] == "T-\ud800"


def test_explain_shows_the_text_the_marks_and_the_decision() -> None:
    shown = run("explain", "-", stdin=json.dumps({**TICKET, "body": "Vi önskar loggutdrag den 20 mars."})).stdout
    assert "20 mars" in shown
    assert "Reading: dates (2026-03-20)" in shown
    assert "[1]" in shown


def test_explain_takes_a_plain_text_with_its_moment_and_subject(folder: Path) -> None:
    (folder / "ticket.txt").write_text("Loggutdrag på fredag, tack.", encoding="utf-8")
    arguments = ["ticket.txt", "--received", "2026-03-16T08:41:00", "--subject", "Loggutdrag", "--json"]
    (seen,) = records(run("explain", *arguments))
    assert (seen["kind"], seen["dates"]) == ("dates", ["2026-03-20"])
    assert seen["findings"]


def test_explain_does_not_let_a_ticket_steer_the_terminal() -> None:
    hostile = "Loggutdrag \x1b[2J\x1b]0;owned\x07 [bold]den 20 mars[/] \u202e"
    shown = run("explain", "-", "--received", "2026-03-16T08:41:00", stdin=hostile).stdout
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "[bold]" in shown


@pytest.mark.parametrize("source", ["{", '{"id": 7}', '{"a":' * 50_000])
def test_explain_says_what_is_no_ticket(source: str) -> None:
    assert "The ticket " in told(run("explain", "-", stdin=source))


# -- whatever happens --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", [["read"], ["explain"], ["audit", "verify", "--offline"]])
def test_a_file_that_cannot_be_read_is_named(folder: Path, command: list[str]) -> None:
    assert "missing.jsonl" in told(run(*command, "missing.jsonl"))
    (folder / "folder").mkdir()
    assert "folder" in told(run(*command, "folder"))
    (folder / "latin.jsonl").write_bytes('{"id": "å"}\n'.encode("latin-1"))
    assert "latin.jsonl is not UTF-8" in told(run(*command, "latin.jsonl"))
    assert "is not UTF-8" in told(run(*command, "-", stdin=b"\xe5"))


@pytest.mark.parametrize(
    "command", [["once"], ["run"], ["cases"], ["cases", "show", "LU-AAAAAAAA"], ["audit", "verify"]]
)
def test_without_a_configuration_the_remedy_is_told(command: list[str]) -> None:
    said = told(run(*command))
    assert "lindesk-bot.toml cannot be read" in said
    assert "→ `lindesk-bot init` writes one" in said


def _raising(error: BaseException) -> Callable[..., object]:
    def raising(*_: object, **__: object) -> object:
        raise error

    return raising


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (ValueError(SECRET), 3, "a fault in the program (ValueError at lindesk_bot.cli:"),
        (OSError(28, "No space left on device", "/var/lib/x"), 2, "/var/lib/x: No space left on device."),
        (PermanentError("Gone.", remedy="Look.", code="x"), 2, "Gone.\n  → Look."),
        (KeyboardInterrupt(), 1, "Aborted!"),
    ],
)
def test_nobody_is_shown_a_traceback(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, said: str
) -> None:
    monkeypatch.setattr(init, "write", _raising(error))
    result = run("init")
    assert result.exit_code == code
    assert said in result.stderr
    assert SECRET not in result.output
    assert "Traceback" not in result.output


def test_every_command_has_its_help() -> None:
    for command in cli.main.commands.values():
        assert command.help, command.name
        without = [one.name for one in command.params if isinstance(one, click.Option) and not one.help]
        assert not without, command.name
    assert set(cli.main.commands) >= {
        "init",
        "check",
        "run",
        "once",
        "cases",
        "read",
        "explain",
        "calendar",
        "audit",
        "demo",
    }


# -- the program itself ------------------------------------------------------------------------------------------------


def program(*arguments: str, folder: Path, **how: Any) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([PROGRAM, *arguments], cwd=folder, capture_output=True, check=False, **how)  # noqa: S603  our own program


def test_the_console_script_answers(folder: Path) -> None:
    version = program("--version", folder=folder)
    assert version.stdout.startswith(b"lindesk-bot, version 0.")
    assert program("calendar", "2026-02-30", folder=folder).returncode == 2
    unknown = program("clendar", folder=folder)
    assert unknown.returncode == 2
    assert b"No such command" in unknown.stderr


def test_a_terminal_that_is_not_utf_8_gets_what_it_can_show(folder: Path) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = program("calendar", "2026-05-01", "--json", folder=folder, env=env)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["reason"] == "Första maj"
    done.stdout.decode("ascii")


def test_a_reader_that_has_seen_enough_ends_it_quietly(folder: Path) -> None:
    long = [str(PROGRAM), "calendar", "--from", "1990-01-01", "--to", "2100-12-31"]
    with subprocess.Popen(long, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as writing:  # noqa: S603  our own program
        assert writing.stdout is not None
        assert writing.stderr is not None
        assert writing.stdout.readline() == b"1990-01-01  closed: Ny\xc3\xa5rsdagen\n"
        writing.stdout.close()
        assert writing.stderr.read() == b""
        assert writing.wait(60) == 1


def test_ctrl_c_ends_it_without_a_traceback(folder: Path) -> None:
    waiting = subprocess.Popen(  # noqa: S603  our own program
        [PROGRAM, "read", "-"],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Tests that are run in the background ignore Ctrl-C, and so would the program that they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  it takes no lock
    )
    with waiting:
        assert waiting.stdin is not None
        assert waiting.stdout is not None
        waiting.stdin.write(json.dumps(TICKET).encode() + b"\n")
        waiting.stdin.flush()
        # Only when it has answered is it sure to be past its imports, where Python itself handles Ctrl-C.
        read = json.loads(waiting.stdout.readline())
        waiting.send_signal(signal.SIGINT)
        assert waiting.stderr is not None
        assert b"Traceback" not in waiting.stderr.read()
        assert waiting.wait(60) == 1
    assert read["id"] == "T-1"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(folder: Path) -> None:
    (folder / "lindesk-bot.toml").write_text("")
    (folder / "lindesk-bot.toml").chmod(0)
    assert "cannot be read (Permission denied)" in told(run("cases"))


def test_json_is_one_object_on_one_line() -> None:
    shown = io.StringIO(run("calendar", "--from", "2026-01-01", "--to", "2026-01-03", "--json").stdout)
    assert all(json.loads(line) for line in shown)
