"""The whole way, an idle `run`, and the start of the command: each beside a floor measured in the same run.

The floor of the whole way is writing the same mails and workbooks and nothing else. The floor of an idle `run` is an
interpreter that has loaded the libraries which the customer named; that of the start an interpreter that does nothing.
"""

import mailbox
import statistics
import subprocess
import sys
import tempfile
import time
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from time import monotonic

from connectors.platforms.base import ExtractOrder
from lindesk_bot import app, log
from lindesk_bot.clock import MachineClock
from lindesk_bot.workbook import WorkbookFacts, build
from rules.extract import Extract
from tests import invented

TICKETS = 60
CUSTOMERS = 200
_COMMAND = Path(sys.executable).with_name("lindesk-bot")
_LIBRARIES = "import apscheduler.schedulers.background, holidays, openpyxl, requests, structlog, tenacity"


def main() -> None:
    """Measure and print."""
    log.configure("json", "error")
    with tempfile.TemporaryDirectory() as folder:
        _whole_way(Path(folder))
        _idle(Path(folder))
        _start(Path(folder))


def _whole_way(folder: Path) -> None:
    config = invented.settled(folder / "way", {"dry_run": "dry_run = false"})
    home = config.parent
    invented.export(home, _rows())
    _file_orders(home / "maildir" / "inbox")
    bot = app.assemble(config)
    began = monotonic()
    bot.round()
    took = monotonic() - began
    states = [case.state.value for case in bot.books.list_cases()]
    bot.books.close()
    if states.count("closed") != TICKETS:
        raise SystemExit(f"only {states.count('closed')} of {TICKETS} tickets were answered and closed")
    sent = [path.read_bytes() for path in (home / "maildir" / "outgoing" / "new").iterdir()]
    floor = _same_mails_and_workbooks(folder / "floor", sent, _extract(config))
    rate, most = TICKETS / took, TICKETS / floor
    print(  # noqa: T201  a command
        f"the whole way, {TICKETS} orders, {CUSTOMERS} customers each\n"
        f"  {'from the mail in the queue to the closed ticket':<48} {rate:8.1f} tickets/s {most / rate:6.2f} x floor\n"
        f"  {'the same mails and workbooks, nothing else (floor)':<48} {most:6.1f} tickets/s"
    )


def _rows() -> tuple[str, ...]:
    kind = "Trygghetslarm;2025-02-03;Aktiv;Nej"
    return tuple(
        f"Exempel hemtjänst;L-{n};{19300101 + n % 28}-{2380 + n % 20};Exempelsson {n};{kind}" for n in range(CUSTOMERS)
    )


def _file_orders(inbox: Path) -> None:
    box = mailbox.Maildir(inbox, create=True)
    for n in range(TICKETS):
        mail = EmailMessage()
        mail["From"] = "larm@exempel-hemtjanst.example"
        mail["To"] = "lindesk@kommunen.example"
        mail["Subject"] = "Loggutdrag"
        mail["Date"] = format_datetime(MachineClock().now())
        mail["Message-ID"] = f"<order-{n}@exempel-hemtjanst.example>"
        mail.set_content("Hej!\n\nVi vill ha ett loggutdrag över våra aktiva larmkunder, tack.\n\nMvh\nAda Exempelsson")
        box.add(mail)


def _extract(config: Path) -> Extract:
    bot = app.assemble(config)
    try:
        order = bot.performer.office.providers[0]
        return bot.platform.take_extract(ExtractOrder(provider=order.id, units=order.units), now=MachineClock().now())
    finally:
        bot.books.close()


def _same_mails_and_workbooks(folder: Path, mails: list[bytes], extract: Extract) -> float:
    box = mailbox.Maildir(folder, create=True)
    facts = WorkbookFacts("Exempel hemtjänst AB", "LU-7KQ4M2XP", "1", None, "birth_date", False)
    began = monotonic()
    for mail in mails:
        build(extract, facts)
        box.add(mail)
    return monotonic() - began


def _idle(folder: Path) -> None:
    config = invented.settled(folder / "idle")
    invented.export(config.parent)
    bot = subprocess.Popen([_COMMAND, "-c", config, "run"], stderr=subprocess.DEVNULL)  # noqa: S603  ourselves
    floor = subprocess.Popen([sys.executable, "-c", f"{_LIBRARIES}\nimport time\ntime.sleep(60)"])  # noqa: S603
    try:
        time.sleep(8)
        used, least = _megabytes(bot.pid), _megabytes(floor.pid)
    finally:
        floor.kill()
        bot.terminate()
        bot.wait(timeout=60)
        floor.wait()
    print(  # noqa: T201
        f"memory of an idle run\n"
        f"  {'lindesk-bot run':<48} {used:8.0f} MB {used / least:14.2f} x floor\n"
        f"  {'the libraries that the customer named (floor)':<48} {least:8.0f} MB"
    )


def _megabytes(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise SystemExit("the process has no VmRSS: the memory is measured on Linux")


def _start(folder: Path) -> None:
    command = str(_COMMAND)
    ways: dict[str, list[str]] = {
        "lindesk-bot --version": [command, "--version"],
        "lindesk-bot calendar 2026-06-05 --json": [command, "calendar", "2026-06-05", "--json"],
        "python -c pass (floor)": [sys.executable, "-c", "pass"],
    }
    took: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(9):
        for name, words in ways.items():
            began = monotonic()
            subprocess.run(words, check=True, capture_output=True, cwd=folder)  # noqa: S603  ourselves
            took[name].append(monotonic() - began)
    floor = statistics.median(took["python -c pass (floor)"])
    print("start of the command")  # noqa: T201
    for name, times in took.items():
        middle = statistics.median(times)
        print(f"  {name:<48} {middle * 1000:8.0f} ms {middle / floor:14.2f} x floor")  # noqa: T201


if __name__ == "__main__":
    main()
