"""Secrets: in no log, error, check or process list; their files for the bot alone. And the process itself."""

import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import pytest

from connectors.checks import Verdict
from lindesk_bot import checks
from lindesk_bot.cli import main
from lindesk_bot.config import load
from lindesk_bot.errors import ConfigurationError
from tests.trust.canary import CANARY, WRITER, traces
from tests.trust.house import House

PROGRAM = Path(sys.executable).with_name("lindesk-bot")
PASSWORD = "korrekt-häst-batteri-7"  # noqa: S105  invented
WAIT = 60.0


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "bot")
    (made.folder / "secrets" / "exempel.password").write_text(PASSWORD, encoding="utf-8")
    (made.folder / "secrets" / "exempel.password").chmod(0o600)
    text = made.config.read_text(encoding="utf-8")
    text = text.replace("#   [workbook.passwords]", "[workbook.passwords]").replace("#   exempel = {", "exempel = {")
    made.config.write_text(text, encoding="utf-8")
    made.restart()
    yield made
    made.bot.books.close()


def secrets_of(house: House) -> list[bytes]:
    key = (house.folder / "secrets" / "reference.key").read_bytes().strip()
    return [key, PASSWORD.encode(), PASSWORD.encode("latin-1")]


@contextmanager
def running(house: House) -> Iterator["subprocess.Popen[bytes]"]:
    """The program itself; its mails and lists are of today."""
    lift = "import resource, os, sys; resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)"
    command = [sys.executable, "-c", f"{lift}; os.execv(sys.argv[1], sys.argv[1:])"]
    with (
        (house.folder.parent / "stdout").open("wb") as out,
        (house.folder.parent / "stderr").open("wb") as err,
        subprocess.Popen([*command, PROGRAM, "-c", house.config, "run"], stdout=out, stderr=err) as program,  # noqa: S603  our own
    ):
        try:
            yield program
        finally:
            if program.poll() is None:
                program.terminate()
                program.wait(WAIT)


def until(what: object, program: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + WAIT
    while time.monotonic() < deadline:
        if what():  # type: ignore[operator]
            return
        assert program.poll() is None
        time.sleep(0.05)
    raise AssertionError("waited in vain")


def test_the_running_program_shows_neither_secret_nor_person(house: House) -> None:
    """Standard output and error, the process list and the environment, while it delivers under a password."""
    house.clock.set(house.clock.now().now(house.clock.now().tzinfo))
    house.export()
    house.order("Loggutdrag, tack.")
    outgoing = house.folder / "maildir" / "outgoing" / "new"
    with running(house) as program:
        until(lambda: any(outgoing.iterdir()), program)
        proc = Path(f"/proc/{program.pid}")
        shown = (proc / "cmdline").read_bytes() + (proc / "environ").read_bytes() + (proc / "comm").read_bytes()
    shown += (house.folder.parent / "stdout").read_bytes() + (house.folder.parent / "stderr").read_bytes()
    assert b"extract.sent" in shown
    assert traces(shown, CANARY, WRITER) == set()
    assert not any(secret in shown for secret in secrets_of(house))
    assert house.leaks() == {}
    assert not any(secret in "".join(house.said).encode() for secret in secrets_of(house))
    assert house.attachments()[0].startswith(b"\xd0\xcf\x11\xe0")  # encrypted: what is in it cannot be searched


@pytest.mark.skipif(resource.getrlimit(resource.RLIMIT_CORE)[1] != resource.RLIM_INFINITY, reason="no core dumps here")
def test_the_running_program_leaves_no_core_dump(house: House) -> None:
    with running(house) as program:
        until(lambda: b"run.started" in (house.folder.parent / "stderr").read_bytes(), program)
        limits = Path(f"/proc/{program.pid}/limits").read_text(encoding="ascii")
    assert re.search(r"Max core file size\s+0\s", limits)


def test_no_option_takes_a_secret() -> None:
    def options(command: click.Command) -> Iterator[str]:
        for option in command.params:
            yield from option.opts
        if isinstance(command, click.Group):
            for inner in command.commands.values():
                yield from options(inner)

    found = set(options(main))
    assert "--config" in found
    assert not [one for one in found if re.search("password|secret|token|credential|private", one)]


WRONG = {
    "in the place of a place": ('reference_key = { file = "secrets/reference.key" }', f'reference_key = "{PASSWORD}"'),
    "beside the place": (
        'reference_key = { file = "secrets/reference.key" }',
        f'reference_key = {{ file = "x", value = "{PASSWORD}" }}',
    ),
    "as a provider's password": ('exempel = { file = "secrets/exempel.password" }', f'exempel = "{PASSWORD}"'),
    "in the database's URL": ('path = "books/books.sqlite"', f'url = "postgresql://bot:{PASSWORD}@db.example/x"'),
    "in the URL's query": ('path = "books/books.sqlite"', f'url = "postgresql://db.example/x?password={PASSWORD}"'),
    "in a line that is no TOML": ('path = "books/books.sqlite"', f'path = "books" {PASSWORD}'),
    "in a string that does not end": ('path = "books/books.sqlite"', f'path = "{PASSWORD}'),
    "in a list": ('path = "books/books.sqlite"', f'path = ["{PASSWORD}"]'),
}


@pytest.mark.parametrize("how", WRONG)
def test_a_secret_written_where_it_does_not_belong_is_not_shown(house: House, how: str) -> None:
    text = house.config.read_text(encoding="utf-8")
    right, wrong = WRONG[how]
    assert right in text
    house.config.write_text(text.replace(right, wrong), encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        load(house.config)
    assert PASSWORD not in f"{caught.value!r} {caught.value}"
    for command in (["check"], ["check", "--json"], ["once"], ["cases"]):
        house.run(*command)
    assert PASSWORD not in "".join(house.said)


def test_settings_and_what_holds_secrets_show_none_of_them(house: House) -> None:
    bot = house.bot
    shown = f"{load(house.config)!r} {bot!r} {bot.performer.office!r} {bot.performer.facts!r}"
    assert not any(secret.decode("latin-1") in shown for secret in secrets_of(house))


def test_everything_the_bot_makes_is_for_its_user_alone(house: House) -> None:
    """Also where the umask would let others in."""
    house.export()
    house.order("Loggutdrag, tack.")
    before = os.umask(0)
    try:
        house.go()
    finally:
        os.umask(before)
    root = house.folder / "maildir"
    assert root.stat().st_mode & 0o007 == 0
    for name in ("secrets", "books", "exports"):
        assert (house.folder / name).stat().st_mode & 0o077 == 0
    for path in [*(house.folder / "books").iterdir(), house.config, *(house.folder / "secrets").iterdir()]:
        assert path.stat().st_mode & 0o077 == 0, path
    for folder in ("outgoing", "sent", ".pending"):
        assert not any(path.stat().st_mode & 0o007 for path in (root / folder).rglob("*") if path.is_file())


@pytest.mark.parametrize(
    "name",
    [
        "reference.key",
        "exempel.password",
    ],
)
def test_check_says_which_secret_others_can_read(house: House, name: str) -> None:
    file = house.folder / "secrets" / name
    file.chmod(0o644)
    found = [one for one in checks.run(house.config) if one.verdict is Verdict.FAILED and name in one.found]
    assert found
    assert f"chmod 600 {file}" in found[0].remedy
