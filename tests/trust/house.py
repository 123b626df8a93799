"""A whole bot with everything around it: real Maildir, real export files, real books, another clock.

And what a distrustful visitor would go through afterwards: every file, everything printed, every exception.
"""

import io
import os
import re
import shutil
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import format_datetime
from pathlib import Path
from typing import Any, Literal

import pytest
from click.testing import CliRunner

from lindesk_bot import app, log
from lindesk_bot.audit import keys
from lindesk_bot.cases import Case
from lindesk_bot.cli import main
from lindesk_bot.clock import VirtualClock
from lindesk_bot.performer import Performer, Round
from lindesk_bot.store.tables import metadata
from rules.ticket import STOCKHOLM
from tests.invented import HEADINGS, settled
from tests.trust.canary import CANARY, WRITER, Person, traces

START = datetime(2026, 3, 10, 9, 0, tzinfo=STOCKHOLM)
"""A Tuesday."""
DESK = "lindesk@kommunen.example"
PROVIDERS = """
[[providers]]
id = "exempel"
name = "Exempel hemtjänst AB"
units = ["Exempel hemtjänst"]
domains = ["exempel-hemtjanst.example"]

[[providers]]
id = "annan"
name = "Annan hemtjänst AB"
units = ["Annan hemtjänst"]
domains = ["annan-hemtjanst.example"]
"""
WIDE = f"{HEADINGS};Adress;Telefon"
"""The platform tells more than the bot takes."""
ROWS = (
    (
        f"Exempel hemtjänst;L-1001;{CANARY.dashed};{CANARY.name};Trygghetslarm;2025-02-03;Aktiv;Nej;"
        f"{CANARY.street};{CANARY.phone}"
    ),
    "Exempel hemtjänst;L-1002;19380215-2391;Bo Exempelsson;Trygghetslarm;2024-11-20;Aktiv;Nej;;",
    "Exempel hemtjänst;A-1;;Akutlarm 1;Akutlarm;2023-01-01;Aktiv;Nej;;",
    "Annan hemtjänst;L-2001;19410606-2387;Cecilia Exempelsson;Trygghetslarm;2025-05-05;Aktiv;Nej;;",
)
WATCHED = {
    "# [metrics]": '[metrics]\nfile = "watch/bot.prom"',
    "# [audit]": '[audit]\nkey = { file = "secrets/audit.key" }\nwitnesses = ["file:watch/witness.notes"]\n'
    'mirror = "watch/audit.jsonl"',
}
"""As operations would have it: a sealed trail with witness and mirror, and figures. All lies in ``watch/``."""
_ALLOWED = ("exports", "maildir/inbox", "maildir/closed")
"""Where she may be: the platform's own list, and what people have written in the desk."""
_FRESH: list[bytes] = []
"""A database that has just been made: making it anew takes most of a second."""


class House:
    """The bot in a folder of its own.

    Args:
        folder: a fresh one.
        changes: lines of the configuration, as ``tests.invented.settled`` has them.
        providers: the section ``[[providers]]``, as it stands in the configuration.
        desk: the section ``[desk]``, likewise; the Maildir where nothing is said.
    """

    def __init__(
        self, folder: Path, changes: Mapping[str, str] | None = None, *, providers: str = PROVIDERS, desk: str = ""
    ) -> None:
        self.folder = folder
        self.config = settled(folder, {"dry_run": "dry_run = false", **(changes or {})})
        text = self.config.read_text(encoding="utf-8")
        start, end = text.index("[[providers]]"), text.index("# -- Days and times")
        text = text[:start] + providers + text[end:]
        if desk:
            start, end = text.index("[desk]"), text.index("# -- The alarm platform")
            text = text[:start] + desk + text[end:]
        self.config.write_text(text, encoding="utf-8")
        if WATCHED.items() <= (changes or {}).items():
            (folder / "watch").mkdir()
            keys.make(folder / "secrets" / "audit.key", folder / "secrets" / "audit.key.pub")
        self.clock = VirtualClock(START)
        self.log = io.StringIO()
        self.exceptions: list[str] = []
        self.said: list[str] = []
        self._mails = 0
        self._fill_books()
        self.bot = self.assemble()

    def _fill_books(self) -> None:
        books = self.folder / "books" / "books.sqlite"
        if 'path = "books/books.sqlite"' not in self.config.read_text(encoding="utf-8"):
            return
        if not _FRESH:
            app.assemble(self.config).books.close()
            _FRESH.append(books.read_bytes())
            return
        os.close(os.open(books, os.O_CREAT | os.O_WRONLY, 0o600))
        books.write_bytes(_FRESH[0])

    def assemble(self) -> app.Bot:
        """As another process would, after this one has ended."""
        return app.assemble(self.config, clock=self.clock, sleep=lambda _seconds: None)

    def restart(self) -> None:
        """The process has ended, and whatever it held is free again: leases go by the machine's clock."""
        with self.bot.books._transaction() as db:
            db.exec_driver_sql("UPDATE cases SET lease_until = 0")
        self.bot.books.close()
        self.bot = self.assemble()

    # -- the world around it -------------------------------------------------------------------------------------------

    def export(self, rows: Sequence[str] = ROWS, *, headings: str = WIDE, raw: bytes | None = None) -> Path:
        """The platform drops its list."""
        path = self.folder / "exports" / "larm.csv"
        path.write_bytes("\n".join((headings, *rows, "")).encode() if raw is None else raw)
        return self.touch(path, self.clock.now())

    @staticmethod
    def touch(path: Path, now: datetime) -> Path:
        then = now.timestamp() - 300
        os.utime(path, (then, then))
        return path

    def bring(self, raw: bytes) -> Path:
        """The mail system brings a mail."""
        self._mails += 1
        name = f"{int(self.clock.now().timestamp())}.M{self._mails}P1.mx"
        path = self.folder / "maildir" / "inbox" / "new" / name
        path.write_bytes(raw)
        return path

    def order(self, body: str, *, sender: str = "", subject: str = "Beställ loggutdrag", answers: str = "") -> str:
        """Somebody writes to the desk; gives the Message-ID."""
        mail = EmailMessage(policy=SMTP)
        mail["From"] = sender or f'"{WRITER.name}" <{WRITER.address}>'
        mail["To"] = DESK
        mail["Subject"] = subject
        mail["Date"] = format_datetime(self.clock.now())
        mail["Message-ID"] = f"<{self._mails}.{self.clock.now().timestamp()}@mail.example>"
        if answers:
            mail["In-Reply-To"] = mail["References"] = answers
        mail.set_content(body)
        self.bring(mail.as_bytes())
        return str(mail["Message-ID"])

    def round(self, *, form: Literal["json", "console"] = "json") -> Round:
        """One round, with everything that it logs."""
        with log.into(self.log, "debug"):
            log.configure(form, "debug", self.log)
            return self.bot.round()

    def go(self, days: float = 0) -> None:
        """Let time pass, and the bot do whatever it has to do meanwhile."""
        end = self.clock.now() + timedelta(days=days)
        self.round()
        while (wake := self.bot.books.next_wake()) is not None and wake <= end and self.clock.now() <= end:
            self.clock.set(max(wake, self.clock.now() + timedelta(seconds=60)))
            self.round()
        self.clock.set(end)

    # -- what came of it -----------------------------------------------------------------------------------------------

    @property
    def cases(self) -> list[Case]:
        """The oldest first."""
        return self.bot.books.list_cases()[::-1]

    @property
    def case(self) -> Case:
        (case,) = self.cases
        return case

    @property
    def history(self) -> list[dict[str, Any]]:
        return [entry for case in self.cases for entry in self.bot.books.history(case.reference)]

    def mails(self, folder: str) -> list[EmailMessage]:
        files = sorted((self.folder / "maildir" / folder / "new").iterdir())
        return [message_from_bytes(path.read_bytes(), _class=EmailMessage, policy=default) for path in files]

    @property
    def replies(self) -> list[EmailMessage]:
        return self.mails("outgoing")

    @property
    def notes(self) -> list[EmailMessage]:
        return [mail for mail in self.mails("team") if mail["X-Lindesk-Kind"]]

    def attachments(self) -> list[bytes]:
        return [part.get_content() for mail in self.replies for part in mail.iter_attachments()]

    # -- the visit -----------------------------------------------------------------------------------------------------

    def run(self, *command: str) -> str:
        """A command, with all that it says."""
        done = CliRunner().invoke(main, ["-c", str(self.config), *command])
        assert not isinstance(done.exception, Exception) or isinstance(done.exception, SystemExit), command
        self.said.append(f"$ {command}\n{done.output}{done.stderr}")
        return done.output

    def ask_everything(self) -> None:
        """Every command that shows something."""
        for path in (self.folder / "exports").iterdir():
            self.touch(path, datetime.now(STOCKHOLM))  # commands go by the machine's clock
        self.run("check", "--json")
        self.run("cases", "--json")
        self.run("cases")
        self.run("audit", "verify")
        self.run("audit", "verify", "--desk", "--json")
        self.run("audit", "show")
        self.run("audit", "show", "--json")
        self.run("audit", "export")
        self.run("audit", "export", "--format", "csv")
        self.run("audit", "report", "--year", "2026")
        for case in self.cases:
            self.run("cases", "show", case.reference)
            self.run("cases", "show", case.reference, "--json")

    def leaks(self, *persons: Person, ask: bool = True) -> dict[str, set[str]]:
        """Where persons are who should not be there; searches everything but what ``_ALLOWED`` says.

        Args:
            persons: whom to look for; the canary and the writer where nobody is named.
            ask: let every command say what it has to say before.
        """
        persons = persons or (CANARY, WRITER)
        with log.into(self.log, "debug"):
            self.bot.seal()
        if ask:
            self.ask_everything()
        found = {
            "log": traces(self.log.getvalue().encode(), *persons),
            "commands": traces("\n".join(self.said).encode(), *persons),
            "exceptions": traces("\n".join(self.exceptions).encode(), *persons),
            "database": traces("\n".join(self._rows()).encode(), *persons),
        }
        for path in sorted(self.folder.rglob("*")):
            place = path.relative_to(self.folder).as_posix()
            found[f"name of {place}"] = traces(place.encode("utf-8", "surrogateescape"), *persons)
            if path.is_file() and not place.startswith(_ALLOWED):
                content = path.read_bytes()
                if place.startswith("maildir/"):
                    # The desk's own: letters go to the writer. What people have written may lie with the team.
                    ours = b"X-Lindesk-Reference" in content
                    found[place] = traces(_without_file(content), CANARY) if ours else set()
                else:
                    found[place] = traces(content, *persons)
        return {place: what for place, what in found.items() if what}

    def _rows(self) -> Iterator[str]:
        """The database's own view: a row longer than a page does not stand in one piece in the file."""
        with self.bot.books._looking() as db:
            if db.dialect.name != "sqlite":
                for table in metadata.sorted_tables:
                    yield from (repr(tuple(row)) for row in db.execute(table.select()))
                return
            raw = db.connection.driver_connection
            assert raw is not None
            yield from raw.iterdump()


def _without_file(mail: bytes) -> bytes:
    """A mail without what is attached to it."""
    message = message_from_bytes(mail, _class=EmailMessage, policy=default)
    for part in message.iter_attachments():
        name = part["Content-Disposition"]
        part.clear_content()
        part["Content-Disposition"] = name
    return message.as_bytes()


@contextmanager
def witnessed(house: House) -> Iterator[None]:
    """Take down every exception of desk, platform and books: what it says, holds and shows as a traceback."""
    do = Performer._do

    def watched(self: Performer, effect: Any) -> Any:
        try:
            return do(self, effect)
        except BaseException as error:
            house.exceptions += [*traceback.format_exception(error), repr(error), repr(error.args), repr(vars(error))]
            house.exceptions += [repr(effect)]
            raise

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Performer, "_do", watched)
        yield


@contextmanager
def fresh(folder: Path, changes: Mapping[str, str] | None = None, *, providers: str = PROVIDERS) -> Iterator[House]:
    """A house in a folder that is emptied before; for tests of many examples."""
    shutil.rmtree(folder, ignore_errors=True)
    house = House(folder, changes, providers=providers)
    try:
        yield house
    finally:
        house.bot.books.close()


def neutral(text: str) -> str:
    """A letter without what is another one each time: the reference and the place in the trail."""
    text = re.sub(r"LU-[0-9A-Z-]+", "LU-…", text)
    return re.sub(r"post \d+, kontrollsumma [0-9a-f]+…", "post …", text)
