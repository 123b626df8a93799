"""`lindesk-bot run`, the program itself: answers a mail dropped into the Maildir while it runs, and ends well."""

import email
import json
import mailbox
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any, TypeVar

import pytest
from click.testing import CliRunner

from lindesk_bot.cli import main
from tests.invented import export, settled

PROGRAM = Path(sys.executable).with_name("lindesk-bot")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
WAIT = 60.0
"""Far longer than anything here takes: only a test that fails waits for it."""
T = TypeVar("T")


def order(
    subject: str = "Beställ loggutdrag", body: str = "Hej!\n\nVi önskar ett loggutdrag.\n\nMvh\nAnna\n"
) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Larmgruppen <larm@exempel-hemtjanst.example>"
    mail["To"] = "lindesk@kommunen.example"
    mail["Subject"] = subject
    mail["Message-ID"] = f"<{abs(hash((subject, body)))}@exempel-hemtjanst.example>"
    mail["Date"] = email.utils.localtime()
    mail.set_content(body)
    return mail


def wait_for(what: Callable[[], T | None], program: "subprocess.Popen[bytes]") -> T:
    """What it gives as soon as it gives something; a program that has ended will give nothing more."""
    deadline = time.monotonic() + WAIT
    while time.monotonic() < deadline:
        found = what()
        if found:
            return found
        assert program.poll() is None, "the program has ended"
        time.sleep(0.05)
    raise AssertionError("waited in vain")


@pytest.fixture
def config(tmp_path: Path) -> Path:
    live = {"dry_run": "dry_run = false", "# [times]": "[times]", "# poll_seconds": "poll_seconds = 1"}
    path = settled(tmp_path / "bot", live)
    export(path.parent)
    return path


class Running:
    """The program, and what it has left behind so far."""

    def __init__(self, config: Path, program: "subprocess.Popen[bytes]", log: Path) -> None:
        self.folder = config.parent
        self.program = program
        self._log = log

    def events(self) -> list[dict[str, Any]]:
        return [
            json.loads(line)
            for line in self._log.read_text(encoding="utf-8").splitlines(keepends=True)
            if line[-1] == "\n"
        ]

    def has_logged(self, event: str) -> bool:
        return any(line["event"] == event for line in self.events())

    def drop(self, mail: EmailMessage) -> None:
        mailbox.Maildir(self.folder / "maildir" / "inbox").add(mail)

    def replies(self) -> list[EmailMessage]:
        files = sorted((self.folder / "maildir" / "outgoing" / "new").iterdir())
        return [email.message_from_bytes(file.read_bytes(), _class=EmailMessage, policy=SMTP) for file in files]

    def in_inbox(self) -> list[Path]:
        inbox = self.folder / "maildir" / "inbox"
        return [*(inbox / "new").iterdir(), *(inbox / "cur").iterdir()]

    def stop(self) -> int:
        self.program.send_signal(signal.SIGTERM)
        return self.program.wait(WAIT)


@contextmanager
def running(config: Path) -> Iterator[Running]:
    log = config.parent / f"run-{len(list(config.parent.glob('run-*')))}.log"
    with log.open("wb") as stderr, subprocess.Popen([PROGRAM, "-c", config, "run"], stderr=stderr) as program:  # noqa: S603  our own program
        bot = Running(config, program, log)
        try:
            wait_for(lambda: bot.has_logged("round.done"), program)
            yield bot
        finally:
            if program.poll() is None:
                program.kill()


def asked(config: Path, *command: str) -> list[Any]:
    """What a command says for machines, line by line."""
    done = CliRunner().invoke(main, ["-c", str(config), *command])
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_mail_that_is_dropped_in_while_it_runs_is_answered_with_the_extract_and_closed(config: Path) -> None:
    with running(config) as bot:
        bot.drop(order())
        wait_for(lambda: not bot.in_inbox() and bot.has_logged("case.closed"), bot.program)
        (reply,) = bot.replies()
        assert bot.stop() == 0
        assert bot.has_logged("run.stopped")

    assert reply["To"] == "larm@exempel-hemtjanst.example"
    (attachment,) = reply.iter_attachments()
    assert attachment.get_content_type() == XLSX
    text = reply.get_body(("plain",))
    assert text is not None
    ((case,),) = asked(config, "cases", "--json")
    assert (case["state"], case["provider"], case["kind"]) == ("closed", "exempel", "asap")
    assert case["case"] in text.get_content()

    (shown,) = asked(config, "cases", "show", case["case"], "--json")
    (numbers,) = shown["deliveries"]
    assert [numbers[key] for key in ("customers", "akutlarm", "billable", "unknown", "rows")] == [3, 1, 2, 0, 4]
    (trail,) = asked(config, "audit", "verify", "--json")
    assert trail["holds"]
    told = [json.loads(link["entry"])["action"] for link in asked(config, "audit", "export")]
    assert (told[0], told[-1]) == ("run.started", "run.stopped")
    assert told.index("extract.intended") < told.index("extract.sent") < told.index("case.closed")


def test_nobody_of_the_list_is_anywhere_but_in_the_reply(config: Path) -> None:
    with running(config) as bot:
        bot.drop(order())
        wait_for(lambda: bot.has_logged("case.closed"), bot.program)
        assert bot.stop() == 0
    kept = b"".join(path.read_bytes() for path in [*config.parent.glob("run-*"), *(config.parent / "books").iterdir()])
    for personal in ("Exempelsson", "19400101", "larm@", "exempel-hemtjanst.example", "önskar ett"):
        assert personal.encode() not in kept, personal
    for path in (config.parent / "books").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_second_order_after_a_restart_is_answered_and_the_first_is_not_answered_again(config: Path) -> None:
    with running(config) as bot:
        bot.drop(order("Loggutdrag"))
        wait_for(lambda: bot.has_logged("case.closed"), bot.program)
        assert bot.stop() == 0
    with running(config) as bot:
        bot.drop(order("Loggutdrag igen", "Hej, ett loggutdrag till, tack."))
        wait_for(lambda: len(bot.replies()) > 1, bot.program)
        wait_for(lambda: not bot.in_inbox(), bot.program)
        assert bot.stop() == 0
        assert len(bot.replies()) == 2
    (cases,) = asked(config, "cases", "--json")
    assert [case["state"] for case in cases] == ["closed", "closed"]


def test_a_mail_that_is_no_mail_and_an_order_from_nobody_do_not_stop_the_others(config: Path) -> None:
    with running(config) as bot:
        inbox = bot.folder / "maildir" / "inbox"
        (inbox / "new" / "1.broken").write_bytes(b"\xff\x00" * 500)
        stranger = order("Loggutdrag, tack")
        stranger.replace_header("From", "anna@okand.example")
        bot.drop(stranger)
        bot.drop(order())
        wait_for(lambda: bot.has_logged("case.closed"), bot.program)
        assert bot.stop() == 0
        with_file = [reply for reply in bot.replies() if list(reply.iter_attachments())]
        assert [reply["To"] for reply in with_file] == ["larm@exempel-hemtjanst.example"]


def test_an_export_that_is_missing_leaves_the_ticket_open_and_is_mended_later(config: Path) -> None:
    """The first try fails; a person is told of it, nothing is lost, and `cases retry` or time brings the answer."""
    export(config.parent, headings="Enhet;Namn")
    with running(config) as bot:
        bot.drop(order())
        wait_for(lambda: bot.has_logged("case.trouble"), bot.program)
        assert bot.in_inbox()
        assert [reply for reply in bot.replies() if list(reply.iter_attachments())] == []
        assert bot.stop() == 0
    ((case,),) = asked(config, "cases", "--open", "--json")
    assert case["trouble"].startswith("export.")


def test_two_workers_on_the_same_books_answer_each_order_once(config: Path) -> None:
    with running(config) as bot, running(config) as other:
        for number in range(4):
            bot.drop(order(f"Loggutdrag {number}", f"Hej, ett loggutdrag, tack. {number}"))
        wait_for(lambda: not bot.in_inbox(), bot.program)
        assert (bot.stop(), other.stop()) == (0, 0)
        assert len(bot.replies()) == 4
    (cases,) = asked(config, "cases", "--json")
    assert [case["state"] for case in cases] == ["closed"] * 4
    (trail,) = asked(config, "audit", "verify", "--json")
    assert trail["holds"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_log_on_a_full_disk_does_not_stop_the_work(config: Path) -> None:
    with (
        Path("/dev/full").open("wb") as full,
        subprocess.Popen([PROGRAM, "-c", config, "run"], stderr=full) as program,  # noqa: S603  our own program
    ):
        bot = Running(config, program, config.parent / "nothing")
        wait_for((bot.folder / "maildir" / "outgoing" / "new").exists, program)
        bot.drop(order())
        wait_for(bot.replies, program)
        wait_for(lambda: not bot.in_inbox(), program)
        assert bot.stop() == 0
    (trail,) = asked(config, "audit", "verify", "--json")
    assert trail["holds"]
