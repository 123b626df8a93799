"""[workbook] of the configuration, and how it reaches the workbook; `lindesk-bot preview`."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from lindesk_bot import app, cli
from lindesk_bot.cases import Case
from lindesk_bot.config import WorkbookSettings, load
from lindesk_bot.errors import ConfigurationError
from lindesk_bot.workbook import Column, WorkbookFacts, build
from lindesk_bot.workbook_content import HEADINGS, SECRECY
from rules.lifecycle import State
from tests.bot.workbooks import ASTA, EXTRACT, FACTS, TAKEN_AT, list_of, own, part, text_of
from tests.invented import settled

CASE = Case(1, "2026-0412", "LU-7KQ4M2XP", State.DUE, fence=1, received_at=TAKEN_AT)


def _facts(path: Path) -> WorkbookFacts:
    config = load(path)
    passwords = app.workbook_passwords(config, path)
    provider = config.known_providers[0]
    return app.facts(config, CASE, provider, date(2026, 3, 16), passwords.get(provider.id))


def _settled(folder: Path, section: str) -> Path:
    return settled(folder, {"# [workbook] ": f"[workbook]\n{section}"})


def test_the_defaults_show_least() -> None:
    settings = WorkbookSettings()
    assert settings.identity == "birth_date"
    assert settings.withhold_protected
    assert settings.secrecy == FACTS.secrecy == SECRECY
    assert settings.columns == FACTS.columns
    assert not settings.csv_beside
    assert not settings.passwords


def test_the_commented_settings_are_the_defaults(tmp_path: Path) -> None:
    path = settled(tmp_path)
    commented = load(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    first = next(nth for nth, line in enumerate(lines) if line.startswith("# [workbook] "))
    last = next(nth for nth, line in enumerate(lines) if nth > first and not line)
    lines[first:last] = [line.removeprefix("# ") for line in lines[first:last]]
    path.write_text("\n".join(lines), encoding="utf-8")
    told = load(path).workbook
    assert told.headings == {Column.DEVICE: "Larmnummer"}  # an example; the others are said as they are
    assert told.model_copy(update={"headings": {}}) == commented.workbook


def test_what_is_configured_reaches_the_workbook(tmp_path: Path) -> None:
    path = _settled(
        tmp_path,
        'identity = "full"\ncolumns = ["unit", "identity", "kind", "counted", "billed"]\n'
        'headings = { identity = "Person", unit = "Område" }\nsecrecy = "Bara för er"\ncsv_beside = true',
    )
    workbook = build(replace(EXTRACT, alarms=(own("1", ASTA, "Mörk, Asta"),)), _facts(path))
    assert list_of(workbook) == [
        {"Område": "Björkhagen", "Person": ASTA, "Slag": "Kundlarm", "Antal": 1, "Debiteras": "Ja"}
    ]
    assert "Bara för er" in text_of(workbook)
    assert workbook.csv is not None
    assert f"<Company>{load(path).municipality.name}</Company>" in part(workbook, "docProps/app.xml")


def test_each_provider_has_its_own_password(tmp_path: Path) -> None:
    path = _settled(tmp_path, 'passwords.exempel = { file = "secrets/exempel.password" }')
    (tmp_path / "secrets" / "exempel.password").write_text("en å svår fras\n", encoding="utf-8")
    facts = _facts(path)
    assert facts.password == "en å svår fras"  # noqa: S105  invented
    assert "svår" not in repr(facts)


@pytest.mark.parametrize(
    ("secret", "problem"),
    [
        (None, "cannot be read"),
        (b"kort", "shorter than 12"),
        (b"x" * 256, "longer than 255"),
        ("en å svår fras".encode("cp1252"), "not UTF-8"),
    ],
)
def test_a_password_that_cannot_be_used_stops_the_start(tmp_path: Path, secret: bytes | None, problem: str) -> None:
    path = _settled(tmp_path, 'passwords.exempel = { file = "secrets/exempel.password" }')
    if secret is not None:
        (tmp_path / "secrets" / "exempel.password").write_bytes(secret)
    with pytest.raises(ConfigurationError, match=problem) as caught:
        app.assemble(path)
    assert "workbook.passwords.exempel" in str(caught.value)
    assert "kort" not in str(caught.value).replace("cannot be", "")


@pytest.mark.parametrize(
    ("section", "problem"),
    [
        ('columns = ["name", "unit"]', "columns must hold 'kind'"),
        ('columns = ["phone"]', "columns"),
        ('headings = { name = "Enhet" }', "same heading"),
        ('headings = { name = "a[b]" }', "letters and figures"),
        ('secrecy = ""', "secrecy"),
        ('secrecy = "två\\nrader"', "one line"),
        (f'secrecy = "{"&" * 81}"', "counts twice"),
        ('passwords.okänd = { env = "X" }', "workbook.passwords names no provider"),
        ('csv_beside = true\npasswords.exempel = { env = "X" }', "in the clear"),
    ],
)
def test_what_cannot_be_configured(tmp_path: Path, section: str, problem: str) -> None:
    path = _settled(tmp_path, section.replace("okänd", '"okänd"'))
    with pytest.raises(ConfigurationError, match="workbook") as caught:
        load(path)
    assert problem in str(caught.value)


# -- preview -----------------------------------------------------------------------------------------------------------


def test_preview_without_a_configuration(tmp_path: Path) -> None:
    out = tmp_path / "titta.xlsx"
    done = CliRunner().invoke(cli.main, ["--config", str(tmp_path / "none.toml"), "preview", "--out", str(out)])
    assert done.exit_code == 0, done.output
    assert "titta.xlsx" in done.output
    book = openpyxl.load_workbook(io.BytesIO(out.read_bytes()))
    assert book.sheetnames == ["Sammanställning", "Larmkunder"]
    kinds = {row[6] for row in book["Larmkunder"].iter_rows(2, values_only=True)}
    assert kinds == {"Kundlarm", "Akutlarm", "Okänt"}


def test_preview_shows_the_municipalitys_own_columns(tmp_path: Path) -> None:
    path = _settled(tmp_path, 'columns = ["unit", "kind", "counted", "billed"]\ncsv_beside = true')
    out = tmp_path / "titta.xlsx"
    done = CliRunner().invoke(cli.main, ["--config", str(path), "preview", "--out", str(out)])
    assert done.exit_code == 0, done.output
    sheet = openpyxl.load_workbook(out)["Larmkunder"]
    assert [cell.value for cell in sheet[1]] == ["Enhet", "Slag", "Antal", "Debiteras"]
    assert {row[0] for row in sheet.iter_rows(2, values_only=True)} == {"Exempel hemtjänst"}
    assert out.with_suffix(".csv").read_bytes().startswith(b"\xef\xbb\xbfEnhet;Slag;")


def test_preview_says_where_it_cannot_write(tmp_path: Path) -> None:
    done = CliRunner().invoke(
        cli.main, ["--config", str(tmp_path / "none.toml"), "preview", "--out", str(tmp_path / "no" / "x.xlsx")]
    )
    assert done.exit_code == 2
    assert "cannot be written" in done.output
    assert "--out" in done.output


# -- what the documentation promises -----------------------------------------------------------------------------------


def test_the_documentation_tells_every_column_and_setting() -> None:
    told = (Path(__file__).parents[2] / "docs" / "workbook.md").read_text(encoding="utf-8")
    for column, heading in HEADINGS.items():
        assert f"| `{column.value}` | {heading} |" in told
    for setting in WorkbookSettings.model_fields:
        assert f"| `{setting}` |" in told
