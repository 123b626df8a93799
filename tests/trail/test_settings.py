"""What [audit] and [retention] accept; that the timer keeps the ten minutes; that docs/audit.md names what there is."""

import io
import re
import threading
from pathlib import Path

import click
import pytest

from lindesk_bot import app, cli, log, scheduler
from lindesk_bot.config import Audit, Config, load
from lindesk_bot.errors import ConfigurationError
from lindesk_bot.store.books import Books
from tests.invented import settled

DOCS = Path(__file__).parents[2] / "docs" / "audit.md"


def loaded(folder: Path, section: str, beginning: str = "# [audit]") -> Config:
    return load(settled(folder, {beginning: section}))


@pytest.mark.parametrize(
    ("section", "said"),
    [
        ('[audit]\nkey = { file = "k" }', "key and witnesses go together"),
        ('[audit]\nwitnesses = ["syslog:"]', "key and witnesses go together"),
        ('[audit]\nkey = { file = "k" }\nwitnesses = ["/mnt/x"]', "a witness is file:PATH"),
        ('[audit]\nkey = { env = "K" }\nwitnesses = ["syslog:"]', "say public_keys too"),
        ("[retention]\nclosed_cases_days = 7\n[audit]", "closed_cases_days"),
    ],
)
def test_what_cannot_be_is_refused(tmp_path: Path, section: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        loaded(tmp_path, section)
    assert said in caught.value.problem


def test_public_keys_lie_beside_the_key_or_where_it_is_said(tmp_path: Path) -> None:
    both = '[audit]\nkey = { file = "secrets/audit.key" }\nwitnesses = ["syslog:"]'
    assert loaded(tmp_path / "a", both).audit.public_file(tmp_path) == tmp_path / "secrets" / "audit.key.pub"
    told = f'{both}\npublic_keys = "keys.pub"'
    assert loaded(tmp_path / "b", told).audit.public_file(tmp_path) == tmp_path / "keys.pub"
    assert Audit().public_file(tmp_path) is None


def test_a_bot_that_is_told_of_no_key_seals_nothing_and_works(tmp_path: Path) -> None:
    bot = app.assemble(settled(tmp_path))
    try:
        before = sorted(path for path in tmp_path.rglob("*") if path.is_file())
        assert bot.notary.seal()
        bot.seal()
        assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == before
        assert [seconds for _, seconds in bot.beside] == [600, 86400]
    finally:
        bot.books.close()


def test_a_purge_that_cannot_be_done_is_told_of_and_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lindesk_bot.errors import StoreError  # noqa: PLC0415  raised by hand here alone

    def full(*_args: object) -> int:
        raise StoreError("The disk is full.", remedy="Free space.")

    bot = app.assemble(settled(tmp_path))
    out = io.StringIO()
    with log.into(out):
        bot.purge()
        monkeypatch.setattr(Books, "purge", full)
        bot.purge()
    bot.books.close()
    assert "purge.done" in out.getvalue()
    assert "purge.failed" in out.getvalue()


def test_what_stands_beside_the_rounds_does_not_wait_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "_LOOK_SECONDS", 0.01)
    stop, sealed, end = threading.Event(), threading.Semaphore(0), threading.Event()
    thread = threading.Thread(
        target=scheduler.run,
        args=(lambda: end.wait(20),),
        kwargs={"every_seconds": 3600, "stop": stop, "beside": [(sealed.release, 0.01)]},
    )
    thread.start()
    try:
        assert all(sealed.acquire(timeout=20) for _ in range(3)), "while the first round hangs"
    finally:
        end.set()
        stop.set()
        thread.join(20)
    assert not thread.is_alive()


def test_the_commands_and_settings_that_the_page_names_are_there() -> None:
    text = DOCS.read_text(encoding="utf-8")
    for words in re.findall(r"lindesk-bot ((?:audit|purge|migrate|check)[a-z ]*)((?: --[a-z-]+)*)", text):
        command: click.Command = cli.main
        for word in words[0].split():
            if isinstance(command, click.Group) and word in command.commands:
                command = command.commands[word]
        options = {name for parameter in command.params for name in parameter.opts}
        assert set(words[1].split()) <= options, words
    for key in ("witnesses", "mirror"):
        assert f"`[audit] {key}`" in text
        assert key in Audit.model_fields
    attacks = (Path(__file__).parent / "test_attacks.py").read_text(encoding="utf-8")
    assert len(re.findall(r"(?m)^def test_", attacks)) > 20
