"""`check`: a line for each thing, a remedy for each that is not well, and nothing hides anything else."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

import rules
from connectors.checks import Check, Verdict
from connectors.errors import TransientError
from lindesk_bot import app, checks
from lindesk_bot.clock import MachineClock
from lindesk_bot.effects import Record
from lindesk_bot.store.books import Books
from rules.lifecycle import Event
from rules.ticket import STOCKHOLM
from tests.invented import export, settled

SECRET = "Ada Exempelsson 19400101-2384"  # noqa: S105  invented


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = settled(tmp_path / "bot")
    export(path.parent)
    return path


def books(config: Path) -> Books:
    return Books(f"sqlite:///{config.parent}/books/books.sqlite", desk="maildir", worker="anna:1")


def failed(config: Path) -> dict[str, Check]:
    """What is not well, by name; each with its remedy."""
    found = {one.what: one for one in checks.run(config) if one.verdict is Verdict.FAILED}
    assert all(one.remedy for one in found.values())
    return found


def of(config: Path, what: str) -> Check:
    (found,) = (one for one in checks.run(config) if one.what == what)
    return found


def test_what_init_wrote_with_an_export_is_well(config: Path) -> None:
    assert failed(config) == {}


def test_the_books_are_looked_into(config: Path) -> None:
    opened = books(config)
    opened.take_in("T-1", "v1", "LU-AAAAAAAA", MachineClock().now())
    case = opened.claim(MachineClock().now(), 60)
    assert case is not None
    opened.record(Record(case, "case.parked", Event.PARKED), MachineClock().now())
    opened.close()
    assert of(config, "audit trail").found == "2 entries, unbroken"
    assert of(config, "cases").verdict is Verdict.WARNING
    assert "1 parked" in of(config, "cases").found


def test_a_trail_that_does_not_hold_is_told_of(config: Path) -> None:
    opened = books(config)
    opened.append(MachineClock().now(), "run.started", {})
    opened.close()
    with sqlite3.connect(config.parent / "books" / "books.sqlite") as db:
        db.execute("INSERT INTO audit VALUES (2, '{}', 'x')")
    db.close()
    assert "entry 2" in failed(config)["audit trail"].found


def test_a_clock_that_is_behind_the_books_is_told_of(config: Path) -> None:
    opened = books(config)
    opened.append(datetime(2099, 1, 1, tzinfo=STOCKHOLM), "run.started", {})
    opened.close()
    assert "2098-12-31T23:00:00.000Z" in failed(config)["clock"].found


def test_workers_whose_clocks_differ_a_little_are_no_fault(config: Path) -> None:
    opened = books(config)
    opened.append(MachineClock().now() + timedelta(minutes=1), "run.started", {})
    opened.close()
    assert failed(config) == {}


def test_files_that_others_can_read_are_told_of(config: Path) -> None:
    books(config).close()
    key, database = config.parent / "secrets" / "reference.key", config.parent / "books" / "books.sqlite"
    for path in (key, database):
        path.chmod(0o640)
    found = failed(config)
    assert found["reference_key"].remedy == f"chmod 600 {key}"
    assert found["database"].remedy == f"chmod 600 {database}"


def test_a_missing_folder_for_the_books_is_told_of_and_not_made(config: Path) -> None:
    (config.parent / "books").rmdir()
    assert "cannot be made" in failed(config)["database"].found
    assert not (config.parent / "books").exists()


def test_a_database_that_is_none_is_told_of(config: Path) -> None:
    (config.parent / "books" / "books.sqlite").write_bytes(b"PK\x03\x04" * 500)
    (config.parent / "books" / "books.sqlite").chmod(0o600)
    assert "damaged" in failed(config)["database"].found


@pytest.mark.parametrize("key", [b"", b"hunter2\n"])
def test_a_key_that_is_too_short_is_told_of_and_not_shown(config: Path, key: bytes) -> None:
    (config.parent / "secrets" / "reference.key").write_bytes(key)
    found = failed(config)["reference_key"]
    assert "shorter than 16 bytes" in found.found
    assert "hunter2" not in f"{found}"


def test_a_key_that_is_missing_is_told_of(config: Path) -> None:
    (config.parent / "secrets" / "reference.key").unlink()
    assert "cannot be read from the file" in failed(config)["reference_key"].found


def test_a_key_from_the_environment_has_no_rights_to_look_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_KEY", "0123456789abcdef")
    path = settled(tmp_path / "bot", {"reference_key": 'reference_key = { env = "BOT_KEY" }'})
    assert of(path, "reference_key").verdict is Verdict.OK


def test_a_connectors_own_settings_are_told_of_by_key_and_line(tmp_path: Path) -> None:
    path = settled(tmp_path / "bot", {"sender_verification": 'sender_verification = "hope"'})
    line = path.read_text(encoding="utf-8").splitlines().index('sender_verification = "hope"') + 1
    found = failed(path)["desk"]
    assert f"line {line}: desk.sender_verification: " in found.found


def test_a_connector_that_is_not_installed_is_named(tmp_path: Path) -> None:
    path = settled(tmp_path / "bot", {'type = "maildir"': 'type = "lindesk9000"'})
    found = failed(path)["desk"]
    assert "lindesk9000" in found.found
    assert "maildir" in found.remedy


def test_several_faults_are_all_told_of(config: Path) -> None:
    (config.parent / "secrets" / "reference.key").unlink()
    (config.parent / "exports" / "larm.csv").unlink()
    (config.parent / "books").rmdir()
    assert len(failed(config)) == 3


def test_live_is_told_from_dry(tmp_path: Path) -> None:
    assert of(settled(tmp_path / "dry"), "mode").verdict is Verdict.WARNING
    assert of(settled(tmp_path / "live", {"dry_run": "dry_run = false"}), "mode").verdict is Verdict.OK


@pytest.mark.parametrize("error", [ValueError(SECRET), RuntimeError(SECRET), OSError(SECRET)])
def test_a_check_that_breaks_hides_no_other_and_shows_nothing_of_what_broke_it(
    config: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def breaks(*_: object) -> None:
        raise error

    monkeypatch.setattr(app, "make_letters", breaks)
    found = failed(config)
    assert set(found) == {"letters"}
    assert type(error).__name__ in found["letters"].found
    assert SECRET not in str(found)


def test_a_connectors_error_is_told_in_its_own_words(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def down(*_: object, **__: object) -> None:
        raise TransientError("The desk does not answer.", remedy="Look at its server.", code="desk.down")

    monkeypatch.setattr(checks, "connect_desk", down)
    assert failed(config)["desk"] == Check(
        "desk", Verdict.FAILED, "[desk]: The desk does not answer.", "Look at its server."
    )


def test_a_calendar_that_ends_soon_is_told_of(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class OldCalendar:
        @staticmethod
        def covers(_day: object) -> bool:
            return False

    monkeypatch.setattr(app, "calendar", lambda _config: OldCalendar())
    assert failed(config)["calendar"].remedy == "Update lindesk-bot."


def test_packages_from_elsewhere_are_told_of(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "__file__", "/usr/lib/python3/dist-packages/rules/__init__.py")
    assert "different places" in failed(config)["packages"].found
