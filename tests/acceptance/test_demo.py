"""The demo as a stranger sees it: it comes out well, its folder holds what it says, and it can be played again."""

import json
from email import message_from_bytes, policy
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner, Result

from lindesk_bot.cli import main
from lindesk_bot.demo import exports, play
from lindesk_bot.demo.script import FIRST, LAST, PROVIDERS, TICKETS
from lindesk_bot.errors import BotError
from rules.decision import Ask, Book, Cancel, Deliver, HandOver, Nothing, OfferToday, Refuse
from rules.workdays import WorkingDayCalendar


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "demo-output"


@pytest.fixture(scope="module")
def played(out: Path) -> dict[str, Any]:
    done = run("demo", "--out", str(out), "--json")
    assert done.stdout, done.stderr
    record: dict[str, Any] = json.loads(done.stdout)
    assert done.exit_code == 0, [one for one in record["tickets"] if one["wrong"]]
    return record


def test_every_ticket_comes_out_as_its_script_says_and_the_trail_verifies(played: dict[str, Any]) -> None:
    assert played["well"]
    assert played["trail"]["holds"]
    assert played["trail"]["entries"] > 100
    assert [one["wrong"] for one in played["tickets"]] == [[] for _ in TICKETS]


def test_every_kind_of_decision_is_shown(played: dict[str, Any]) -> None:
    shown = {decision.partition(" ")[0] for one in played["tickets"] for decision in one["decisions"]}
    kinds = (Ask, Book, Cancel, Deliver, HandOver, Nothing, OfferToday, Refuse)
    assert shown == {kind.__name__.lower() for kind in kinds}


def test_the_two_weeks_hold_a_holiday_that_is_refused(played: dict[str, Any]) -> None:
    calendar = WorkingDayCalendar.build()
    refused = [d for one in played["tickets"] for d in one["decisions"] if d.startswith("refuse")]
    assert any("2026-04-03" in decision for decision in refused)
    assert calendar.nearest_allowed_before(LAST) > FIRST
    assert "Långfredagen" in calendar.verdict(FIRST.replace(month=4, day=3)).reason


def test_a_reply_holds_its_numbers_and_its_file(out: Path, played: dict[str, Any]) -> None:
    told = played["tickets"][0]
    mail = message_from_bytes((out / "replies" / "01-1.eml").read_bytes(), policy=policy.default)
    (attached,) = mail.iter_attachments()
    (workbook,) = (out / "workbooks").glob("01-*.xlsx")
    assert attached.get_content() == workbook.read_bytes()
    text = (out / "replies" / "01-1.txt").read_text(encoding="utf-8")
    (extract,) = told["extracts"]
    assert f"Totalt antal kunder med aktivt larm: {extract['customers']}" in text
    assert f"varav akutlarm: {extract['akutlarm']}" in text
    assert f"Att fakturera: {extract['billable']}" in text
    assert f"Referens: {told['case']}-" in text
    assert str(mail["To"]) == TICKETS[0].sender
    assert str(mail["References"])


def test_no_workbook_holds_a_customer_of_another_provider(out: Path, played: dict[str, Any]) -> None:
    days = [FIRST, LAST]
    theirs = {
        provider.id: {alarm.device for unit in provider.units for day in days for alarm in exports.alarms_of(unit, day)}
        for provider in PROVIDERS
    }
    everybody = set(chain.from_iterable(theirs.values()))
    assert played["workbooks"] == len(list((out / "workbooks").iterdir())) > 10
    for path in (out / "workbooks").iterdir():
        provider = played["tickets"][int(path.name[:2]) - 1]["provider"]
        book = openpyxl.load_workbook(BytesIO(path.read_bytes()))
        cells = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell}
        assert cells & theirs[provider]
        assert not cells & (everybody - theirs[provider])


def test_an_unknown_requester_and_a_machine_get_nothing(out: Path, played: dict[str, Any]) -> None:
    by_about = {one["about"]: one for one in played["tickets"]}
    stranger = by_about["somebody unknown"]
    text = (out / "replies" / f"{stranger['ticket']:02d}-1.txt").read_text(encoding="utf-8")
    assert stranger["extracts"] == []
    assert not any(provider.name in text for provider in PROVIDERS)
    machine = by_about["a mail that no person wrote"]
    assert not list((out / "replies").glob(f"{machine['ticket']:02d}-*"))


def test_no_customer_stands_anywhere_but_in_the_lists_and_the_replies(out: Path, played: dict[str, Any]) -> None:
    assert played["well"]
    customers = {
        part
        for provider in PROVIDERS
        for unit in provider.units
        for alarm in exports.alarms_of(unit, LAST)
        for part in (alarm.customer, alarm.name)
        if part and not part.startswith("Akutlarm")
    }
    places = [path for path in out.rglob("*") if path.is_file()]
    kept = [p for p in places if p.relative_to(out).parts[0] not in ("exports", "replies", "workbooks")]
    assert {"books", "maildir", "notes", "log.jsonl"} <= {path.relative_to(out).parts[0] for path in kept}
    for path in kept:
        content = path.read_bytes()
        assert not [person for person in customers if person.encode() in content], path


def test_the_folder_can_be_looked_into_with_the_commands(out: Path, played: dict[str, Any]) -> None:
    config = str(out / "lindesk-bot.toml")
    verified = run("-c", config, "audit", "verify", "--json")
    assert json.loads(verified.stdout)["entries"] == played["trail"]["entries"]
    listed = json.loads(run("-c", config, "cases", "--json").stdout)
    assert {one["case"] for one in listed} == {one["case"] for one in played["tickets"]}
    shown = run("-c", config, "cases", "show", played["tickets"][4]["case"])
    assert "extract.sent" in shown.stdout


def test_it_can_be_played_again_and_replaces_only_its_own(
    out: Path, played: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    stray = out / "replies" / "99-1.eml"
    stray.write_text("from the last time", encoding="utf-8")
    again = play.play(out, quiet=False)
    assert again.well
    assert not stray.exists()
    cases = {one.case.reference for one in again.told}
    assert len(cases) == len(played["tickets"])
    screen = capsys.readouterr().out
    for told in ("a Saturday, then the Friday before", "replies", "workbooks", "audit verify", "came out as it should"):
        assert told in screen


def test_a_foreign_folder_is_refused_and_left_alone(tmp_path: Path) -> None:
    letter = tmp_path / "important.txt"
    letter.write_text("mine", encoding="utf-8")
    with pytest.raises(BotError, match="no demo has made"):
        play.play(tmp_path, quiet=True)
    (tmp_path / play.MARKER).write_text("something else", encoding="utf-8")
    refused = run("demo", "--out", str(tmp_path))
    assert refused.exit_code == 2
    assert "--out" in refused.stderr
    assert letter.read_text(encoding="utf-8") == "mine"


def test_what_is_no_folder_is_refused(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (tmp_path / "link").symlink_to(real)
    with pytest.raises(BotError, match="no folder"):
        play.play(tmp_path / "link", quiet=True)
    assert list(real.iterdir()) == []
