"""The commands of the trail, from the key to the auditor's desk: one bot, one real order, and what can be shown."""

import csv
import io
import json
import mailbox
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from lindesk_bot import checks, cli, log
from lindesk_bot.audit.notes import read_verifier
from lindesk_bot.config import load
from lindesk_bot.store.books import Books
from rules.ticket import STOCKHOLM
from tests.invented import export, settled

AUDIT = """[audit]
key = { file = "secrets/audit.key" }
witnesses = ["file:witness/lindesk.notes"]
mirror = "audit.jsonl"
"""


@dataclass
class House:
    """A bot with its desk, platform and witness."""

    config: Path

    @property
    def folder(self) -> Path:
        return self.config.parent

    @property
    def witness(self) -> Path:
        return self.folder / "witness" / "lindesk.notes"

    def run(self, *words: object, stdin: str | None = None) -> Result:
        arguments = ["-c", str(self.config), *map(str, words)]
        with log.into(io.StringIO()):
            return CliRunner().invoke(cli.main, arguments, input=stdin, prog_name="lindesk-bot")

    def well(self, *words: object) -> str:
        done = self.run(*words)
        assert done.exit_code == 0, done.output
        return done.stdout

    def records(self, *words: object) -> list[Any]:
        return [json.loads(line) for line in self.well(*words, "--json").splitlines()]

    def attack(self, statement: str) -> None:
        with sqlite3.connect(self.folder / "books" / "books.sqlite") as db:
            for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                db.execute(f"DROP TRIGGER {trigger}")
            db.execute(statement)
        db.close()


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.chdir(tmp_path)
    config = settled(tmp_path / "bot", {"dry_run": "dry_run = false", "# [audit]": AUDIT})
    export(config.parent)
    (config.parent / "witness").mkdir()
    return House(config)


@pytest.fixture
def house(bare: House) -> House:
    """With a key, and one order that was answered."""
    bare.well("audit", "keys", "make")
    mail = EmailMessage()
    mail["From"], mail["To"] = "larm@exempel-hemtjanst.example", "lindesk@kommunen.example"
    mail["Subject"], mail["Message-ID"] = "Loggutdrag", "<1@exempel-hemtjanst.example>"
    mail["Date"] = "Mon, 16 Mar 2026 08:41:00 +0100"
    mail.set_content("Hej! Vi önskar ett loggutdrag.")
    mailbox.Maildir(bare.folder / "maildir" / "inbox").add(mail)
    bare.well("once")
    ((case,),) = bare.records("cases")
    assert case["state"] == "closed"
    return bare


# -- keys --------------------------------------------------------------------------------------------------------------


def test_a_key_is_made_for_the_bots_eyes_only_and_never_shown(bare: House) -> None:
    said = bare.well("audit", "keys", "make", "--name", "lindesk.kommunen.example")
    key = bare.folder / "secrets" / "audit.key"
    assert key.stat().st_mode & 0o777 == 0o600
    secret = key.read_text().strip()
    public = (bare.folder / "secrets" / "audit.key.pub").read_text().strip()
    assert public in said
    assert bare.well("audit", "keys", "show").strip() == public
    assert read_verifier(public).name == "lindesk.kommunen.example"
    ((shown,),) = bare.records("audit", "keys", "show")
    assert shown["id"] in public
    for output in (said, bare.well("audit", "keys", "show"), repr(load(bare.config))):
        assert secret not in output
        assert secret.split("+", 4)[-1] not in output, "a plus may stand in the key itself, even as its last letter"


def test_a_key_is_never_made_over_another(house: House) -> None:
    before = (house.folder / "secrets" / "audit.key").read_bytes()
    again = house.run("audit", "keys", "make")
    assert again.exit_code == 2
    assert "exists already" in again.stderr
    (house.folder / "secrets" / "audit.key.pub").unlink()
    assert "audit.key exists already" in house.run("audit", "keys", "make").stderr
    assert (house.folder / "secrets" / "audit.key").read_bytes() == before


def test_a_bad_name_or_place_is_said_so(bare: House) -> None:
    assert "cannot be a key's name" in bare.run("audit", "keys", "make", "--name", "två ord").stderr
    (bare.folder / "secrets" / "audit.key").mkdir()
    assert bare.run("audit", "keys", "make").exit_code == 2


def test_a_key_may_be_made_elsewhere_and_before_the_configuration_names_it(tmp_path: Path) -> None:
    house = House(settled(tmp_path / "bot"))
    house.well("audit", "keys", "make")
    assert (house.folder / "secrets" / "audit.key.pub").exists()
    house.well("audit", "keys", "make", "--out", tmp_path / "elsewhere.key")
    assert (tmp_path / "elsewhere.key").stat().st_mode & 0o777 == 0o600
    assert house.well("audit", "keys", "show") == "", "not configured: no key of this trail"
    assert "[audit] key lies in no file" in house.run("audit", "keys", "rotate").stderr


def test_a_missing_or_wrong_key_stops_the_bot_at_its_start_and_is_not_shown(bare: House) -> None:
    assert "[audit.key] cannot be read" in bare.run("once").stderr
    (bare.folder / "secrets" / "audit.key").write_text("hunter2")
    told = bare.run("once")
    assert (told.exit_code, "hunter2" in told.output + told.stderr) == (2, False)
    assert "holds no private key" in told.stderr


def test_a_rotated_key_seals_for_the_last_time_and_is_gone(house: House) -> None:
    key = house.folder / "secrets" / "audit.key"
    old = key.read_text()
    said = house.well("audit", "keys", "rotate")
    assert key.read_text() != old
    assert key.stat().st_mode & 0o777 == 0o600
    assert not key.with_name("audit.key.new").exists()
    first, second = house.well("audit", "keys", "show").split()
    assert second in said
    house.well("once")
    (report,) = house.records("audit", "verify")
    assert report["holds"]
    by = [one["key_ids"] for one in report["checkpoints"]]
    ids = [read_verifier(first).id.hex(), read_verifier(second).id.hex()]
    assert by[-2:] == [ids, ids[1:]]


def test_a_key_is_not_rotated_where_no_witness_can_be_reached(house: House) -> None:
    before = (house.folder / "secrets" / "audit.key").read_bytes()
    house.witness.unlink()
    house.witness.parent.rmdir()
    assert "No witness could be reached" in house.run("audit", "keys", "rotate").stderr
    assert (house.folder / "secrets" / "audit.key").read_bytes() == before
    house.witness.parent.mkdir()
    house.well("audit", "keys", "rotate")
    (report,) = house.records("audit", "verify")
    assert report["holds"], "the change that came to nothing stands in the trail, and is no fault"


# -- verify ------------------------------------------------------------------------------------------------------------


def test_one_command_shows_what_is_proven_by_what_and_what_is_not(house: House) -> None:
    said = house.well("audit", "verify", "--desk")
    (report,) = house.records("audit", "verify", "--desk")
    assert f"The trail holds: {report['entries']} entries" in said
    assert f"Proven from outside: entries 1–{report['entries']}" in said
    assert "Not proven: that nothing was cut off that was written after it." in said
    assert f"file:{house.witness}" in said
    assert "The desk: 1 delivered tickets, 1 receipts in them, 1 agree." in said
    assert house.witness.read_text().count("lindesk-bot audit\n") == 2, "after the closed ticket, and at stop"
    assert report["desk"]["wrong"] == []
    assert report["not_covered"] == 0


def test_the_entries_after_the_last_checkpoint_are_said_to_be_unproven(house: House) -> None:
    (before,) = house.records("audit", "verify")
    books = Books(f"sqlite:///{house.folder}/books/books.sqlite", desk="maildir", worker="anna:1")
    books.append(datetime.now(STOCKHOLM), "run.started", {})
    books.append(datetime.now(STOCKHOLM), "run.stopped", {})
    books.close()
    (report,) = house.records("audit", "verify")
    last = before["entries"]
    assert report["holds"]
    assert (report["covered"], report["not_covered"]) == (last, 2)
    assert f"Not proven: entries {last + 1}–{last + 2}" in house.well("audit", "verify")


def test_a_letter_in_the_desk_gives_a_rewritten_trail_away(house: House) -> None:
    """Key and witness in the attacker's hands: the letter that the requester has is the last witness."""
    from lindesk_bot.audit.chain import Link  # noqa: PLC0415  the attacker's tools
    from tests.trail.ground import rechained  # noqa: PLC0415

    with sqlite3.connect(house.folder / "books" / "books.sqlite") as db:
        trail = [Link(*row) for row in db.execute("SELECT position, entry, hash FROM audit ORDER BY position")]
        for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {trigger}")
        forged = rechained(trail, lambda entry: entry.update(desk="forged"))
        db.execute("DELETE FROM audit")
        db.executemany("INSERT INTO audit VALUES (?, ?, ?)", [(one.position, one.entry, one.hash) for one in forged])
    db.close()
    house.witness.unlink()
    house.well("once")
    assert house.run("audit", "verify").exit_code == 0, "undetectable so far (docs/audit.md)"
    done = house.run("audit", "verify", "--desk")
    assert done.exit_code == 1
    assert "a letter in ticket" in done.stdout


def test_a_desk_that_cannot_show_a_ticket_is_said_so(house: House) -> None:
    for path in (house.folder / "maildir").rglob("*"):
        if path.is_file() and path.parent.name in ("new", "cur"):
            path.unlink()
    (report,) = house.records("audit", "verify", "--desk")
    assert report["holds"]
    assert len(report["desk"]["unread"]) + len(report["desk"]["without"]) == 1
    assert "tickets" in house.well("audit", "verify", "--desk")


def test_a_stranger_verifies_with_three_files_and_nothing_else(house: House, tmp_path: Path) -> None:
    away = tmp_path / "auditor"
    away.mkdir()
    (away / "trail.jsonl").write_text(house.well("audit", "export"), encoding="utf-8")
    (away / "witness.notes").write_text(house.witness.read_text())
    (away / "key.pub").write_text("# from the operations' safe\n" + house.well("audit", "keys", "show"))
    nobody = House(away / "no-configuration.toml")
    files = ("--offline", away / "trail.jsonl", "--offline", away / "witness.notes", "--public-key", away / "key.pub")
    (report,) = nobody.records("audit", "verify", *files)
    assert report["holds"]
    assert report["covered"] == report["entries"] >= 5
    key = house.well("audit", "keys", "show").strip()
    assert nobody.run("audit", "verify", *files[:4], "--public-key", key).exit_code == 0
    without = nobody.well("audit", "verify", *files[:4])
    assert "could not be checked: no public key was given" in " ".join(without.split())
    assert "Not proven by this alone" in without
    mirrored = nobody.records("audit", "verify", "--offline", house.folder / "audit.jsonl", *files[2:])
    assert mirrored[0]["root"] == report["root"], "the mirror is the same trail"
    assert "No trail was given" in nobody.run("audit", "verify", "--offline", away / "witness.notes").stderr
    assert "neither a public key nor a file" in nobody.run("audit", "verify", *files[:2], "--public-key", "x").stderr


def test_a_forged_export_does_not_fool_him(house: House, tmp_path: Path) -> None:
    exported = house.well("audit", "export").splitlines(keepends=True)
    (tmp_path / "cut.jsonl").write_text("".join(exported[:-2]), encoding="utf-8")
    key = house.well("audit", "keys", "show").strip()
    done = house.run(
        "audit", "verify", "--offline", tmp_path / "cut.jsonl", "--offline", house.witness, "--public-key", key
    )
    assert done.exit_code == 1
    assert "the trail has been cut off" in done.stdout


def test_checkpoints_from_elsewhere_are_held_against_the_books(house: House, tmp_path: Path) -> None:
    from lindesk_bot.audit.witnesses import as_json  # noqa: PLC0415  as syslog has it

    note = house.witness.read_text().split("\n\nlindesk-bot audit")[-1]
    line = as_json("lindesk-bot audit" + note)
    (tmp_path / "syslog").write_text(f"Mar 16 08:00:00 host lindesk-bot: {line}\n")
    (report,) = house.records("audit", "verify", "--checkpoints", tmp_path / "syslog")
    assert report["checkpoints"][-1]["found_in"] == [str(tmp_path / "syslog"), f"file:{house.witness}"]


def test_what_was_done_to_the_books_is_exit_code_one(house: House) -> None:
    house.attack("DELETE FROM audit WHERE position > 4")
    done = house.run("audit", "verify")
    assert done.exit_code == 1
    assert "the trail has been cut off" in done.stdout
    assert "DOES NOT AGREE" in done.stdout
    (report,) = [json.loads(line) for line in house.run("audit", "verify", "--json").stdout.splitlines()]
    assert not report["holds"]
    assert report["faults"]


# -- show, export, report ----------------------------------------------------------------------------------------------


def test_the_trail_is_told_in_swedish_and_can_be_sifted(house: House) -> None:
    whole = house.well("audit", "show").splitlines()
    ((case,),) = house.records("cases")
    assert "Ärendet togs in från kön." in whole[0]
    assert any("vill ha ett utdrag nu. Beslut: ta utdraget och skicka det nu." in line for line in whole)
    assert any("Utdraget skickades" in line and "3 kunder, 1 akutlarm, 2 debiterbara" in line for line in whole)
    assert house.well("audit", "show", "--case", case["case"].lower()).splitlines() == whole
    assert house.well("audit", "show", "--provider", "annan") == ""
    requested = house.well("audit", "show", "--requester", case["requester"], "--provider", "exempel").splitlines()
    assert 0 < len(requested) < len(whole)
    sent = house.records("audit", "show", "--action", "extract")
    assert [entry["action"] for entry in sent] == ["extract.intended", "extract.sent"]
    day = sent[0]["at"][:10]
    assert house.well("audit", "show", "--from", "2020-01-01", "--to", "2099-12-31").splitlines() == whole
    assert house.well("audit", "show", "--to", "2020-01-01") == ""
    assert house.well("audit", "show", "--day", "2020-01-01") == ""
    assert house.run("audit", "show", "--day", day, "--to", day).exit_code == 2


def test_the_trail_is_exported_for_a_spreadsheet_without_formulas(house: House) -> None:
    with sqlite3.connect(house.folder / "books" / "books.sqlite") as db:
        position, entry = db.execute("SELECT position, entry FROM audit WHERE position = 1").fetchone()
    db.close()
    rows = list(csv.DictReader(io.StringIO(house.well("audit", "export", "--format", "csv")), delimiter=";"))
    told = json.loads(entry)
    assert (int(rows[0]["position"]), rows[0]["ticket"]) == (position, told["ticket"])
    assert json.loads(rows[0]["details"]) == {"desk": "maildir"}
    house.attack('UPDATE audit SET entry = replace(entry, \'"ticket":"\', \'"ticket":"=cmd|\')')
    house.attack("UPDATE audit SET entry = '{' WHERE position = 2")
    rows = list(csv.DictReader(io.StringIO(house.well("audit", "export", "--format", "csv")), delimiter=";"))
    assert rows[0]["ticket"].startswith("'=cmd|")
    assert rows[1]["details"] == '"{"'


def test_the_year_is_counted_and_drawn(house: House, tmp_path: Path) -> None:
    year = house.records("audit", "show")[0]["at"][:4]
    (counted,) = house.records("audit", "report", "--year", year)
    # The order's mail was written long before the bot was there: its answer is late, however quick the bot was.
    assert (counted["total"]["tickets"], counted["total"]["answers"], counted["total"]["on_time"]) == (1, 1, 0)
    said = house.well("audit", "report", "--year", year, "--plot", tmp_path / "year.svg")
    assert "1 ärende. 1 utdrag skickade: 0 i tid (0 %), 1 sent." in said
    assert (tmp_path / "year.svg").read_text(encoding="utf-8").startswith("<svg ")
    assert "inga poster från 2019" not in said
    assert "inga poster från 2001" in house.well("audit", "report", "--year", "2001")


# -- purge -------------------------------------------------------------------------------------------------------------


def test_purge_keeps_what_the_next_list_is_measured_against(house: House) -> None:
    assert house.well("purge").startswith("0 cases removed that were done with 400 days ago")
    house.attack("UPDATE cases SET updated_at = '2020-01-01T00:00:00.000000+00:00'")
    assert house.well("purge").startswith("0 cases"), "the case holds the provider's newest delivery"
    house.attack("DELETE FROM deliveries")
    assert house.well("purge").startswith("1 cases removed")
    assert house.records("cases") == [[]]
    (last,) = house.records("audit", "show", "--action", "books")
    assert (last["cases"], last["writes"], last["deliveries"]) == (1, 1, 0)
    assert "Gallrat: 1 avslutade ärenden" in house.well("audit", "show", "--action", "books")
    assert house.run("audit", "verify").exit_code == 0


# -- check -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def found(house: House) -> dict[str, Any]:
    return {check.what: check for check in checks.run(house.config)}


def test_check_tells_of_key_and_witnesses(house: House, found: dict[str, Any]) -> None:
    assert found["audit key"].verdict.value == "ok"
    assert found["witness"].verdict.value == "warning", "on the same disk as the database"
    (house.folder / "secrets" / "audit.key").chmod(0o644)
    house.witness.parent.joinpath("x").touch()
    again = {check.what: check for check in checks.run(house.config)}
    assert again["audit key"].verdict.value == "failed"
    assert "chmod 600" in again["audit key"].remedy


def test_check_tells_that_nobody_seals_the_trail(tmp_path: Path) -> None:
    config = settled(tmp_path / "bot")
    told = {check.what: check for check in checks.run(config)}
    assert told["audit key"].verdict.value == "warning"
    assert "audit keys make" in told["audit key"].remedy


def test_check_tells_of_a_witness_that_cannot_be_written(house: House) -> None:
    house.witness.unlink()
    house.witness.parent.rmdir()
    told = {check.what: check for check in checks.run(house.config)}
    assert told["witness"].verdict.value == "failed"
