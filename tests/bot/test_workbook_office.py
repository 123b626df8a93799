"""What foreign programs say of the workbook: LibreOffice, which calculates and prints, and an Open XML validator."""

import io
import re
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from lindesk_bot.demo.sample import sample_alarms, sample_extract
from lindesk_bot.workbook import build
from rules.extract import Alarm, count
from tests import office
from tests.bot.test_workbook_texts import NASTY
from tests.bot.workbooks import ASTA, EXTRACT, FACTS, GOSTA, TAKEN_AT, built, opened, own, person, spare, with_parts

SAMPLES: dict[str, tuple[Alarm, ...]] = {
    "none": (),
    "one": (own("1", ASTA, "Mörk, Asta", since=date(2024, 2, 29)),),
    "only akutlarm": (spare("1"), spare("2")),
    "two alarms for one customer": (own("1", ASTA, "Mörk, Asta"), own("2", ASTA, "Mörk, Asta")),
    "every kind": sample_extract(["Älvhem", "Björkhagen", "=Enhet*"], TAKEN_AT).alarms,
    "two thousand": sample_alarms("Älvhem", 1_950, seed=1, akutlarm=30, unknown=5, two_alarms=15, protected=4),
    "nasty": tuple(own(f"{nth:03}", person(nth), text) for nth, text in enumerate(NASTY)),
}
_SUMMARY = "xl/worksheets/sheet1.xml"


@pytest.fixture(autouse=True)
def _tools() -> None:
    office.need()


@pytest.mark.parametrize("alarms", SAMPLES.values(), ids=SAMPLES)
def test_the_validator_finds_nothing(alarms: tuple[Alarm, ...], tmp_path: Path) -> None:
    assert office.validate(_written(built(*alarms).content, tmp_path)) == []


def test_the_validator_would_find_something(tmp_path: Path) -> None:
    broken = with_parts(built().content, {_SUMMARY: lambda xml: xml.replace("<sheetData>", "<sheetDatum/><sheetData>")})
    assert office.validate(_written(broken, tmp_path))


@pytest.mark.parametrize("alarms", SAMPLES.values(), ids=SAMPLES)
def test_libreoffice_calculates_what_is_stored(alarms: tuple[Alarm, ...], tmp_path: Path) -> None:
    workbook = built(*alarms)
    stored = _numbers(workbook.content)
    # Without the stored values, or LibreOffice would believe them.
    bare = with_parts(workbook.content, {_SUMMARY: lambda xml: re.sub(r"(</f>)<v>[^<]*</v>", r"\1", xml)})
    assert set(_numbers(bare).values()) == {None}
    calculated = _numbers(office.convert(_written(bare, tmp_path), "xlsx", tmp_path).read_bytes())
    assert calculated == stored
    counted = count(alarms)
    assert calculated["B6"] == counted.customers
    assert calculated["B7"] == counted.akutlarm
    assert calculated["B8" if not counted.unknown else "B9"] == counted.billable
    assert "Stämmer" in calculated.values()


EDITS = {
    "a row is billed after all": ("I", "Nej", "Ja"),
    "a row is not billed": ("I", "Ja", "Nej"),
    "a kind is changed": ("G", "Akutlarm", "Kundlarm"),
    "a row is counted twice": ("H", 0, 1),
    "a unit is renamed": ("C", "Älvhem", "Älvhemmet"),
    "a row moves to another unit": ("C", "Älvhem", "Norhem"),
    "a name is mended": ("A", "Akutlarm 1", "Akutlarm 1 b"),
    "a day is changed": ("F", datetime(2025, 1, 2), datetime(2025, 1, 3)),  # noqa: DTZ001  a day has no zone
    "a row is emptied": ("G", "Kundlarm", None),
}


TO_EDIT = (
    *(
        own("1", ASTA, unit="Älvhem"),
        own("2", ASTA, unit="Älvhem"),
        own("3", GOSTA, unit="Norhem", since=date(2025, 1, 2)),
    ),
    *(spare("4", "Akutlarm 1", unit="Norhem"), spare("5", "Akutlarm 2", unit="Älvhem")),
)


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_an_edited_list_differs(edit: tuple[str, Any, Any], tmp_path: Path) -> None:
    column, before, after = edit
    book = opened(built(*TO_EDIT))
    cell = next(cell for cell in book["Larmkunder"][column] if cell.value == before)
    cell.value = after
    assert _control(book, tmp_path) == "Avviker"


def test_a_list_that_was_only_saved_or_sorted_agrees(tmp_path: Path) -> None:
    book = opened(built(*TO_EDIT))
    sheet = book["Larmkunder"]
    second, fifth = ([cell.value for cell in sheet[row]] for row in (2, 5))
    for column, (upper, lower) in enumerate(zip(fifth, second, strict=True), start=1):
        sheet.cell(2, column).value, sheet.cell(5, column).value = upper, lower
    assert _control(book, tmp_path) == "Stämmer"


def _control(book: openpyxl.Workbook, folder: Path) -> Any:
    """The control cell when LibreOffice has calculated; openpyxl saves no values."""
    file = folder / "edited.xlsx"
    book.save(file)
    calculated = _numbers(office.convert(file, "xlsx", folder).read_bytes())
    return calculated["B9"]


def test_every_nasty_text_survives_libreoffice(tmp_path: Path) -> None:
    workbook = built(*SAMPLES["nasty"])
    saved = office.convert(_written(workbook.content, tmp_path), "xlsx", tmp_path)
    names = {row[3]: row[0] for row in openpyxl.load_workbook(saved)["Larmkunder"].iter_rows(2, values_only=True)}
    for nth, text in enumerate(NASTY):
        # Not ours: LibreOffice makes line ends one, and openpyxl reads control characters in their escaped form.
        if not re.search("[\x00-\x08\x0b-\x1f]|_x005F_", text):
            assert names[f"{nth:03}"] == text


def test_it_prints_with_header_secrecy_and_page_numbers_on_every_page(tmp_path: Path) -> None:
    alarms = sample_alarms("Björkhagen", 150, seed=1, akutlarm=3)
    workbook = build(replace(EXTRACT, alarms=alarms), FACTS)
    printed = office.text(office.convert(_written(workbook.content, tmp_path), "pdf", tmp_path)).split("\f")[:-1]
    assert len(printed) >= 4
    for nth, page in enumerate(printed, start=1):
        assert f"Sida {nth} av {len(printed)}" in page
        assert "Sekretess enligt 26 kap. 1 §" in page
        assert "LU-7KQ4M2XP" in page
    first, *rest = printed
    assert re.search(r"Att fakturera +150\b", first)
    assert all(re.search("Namn +Födelsedatum +Enhet +Larmnummer", page) for page in rest)


def _written(content: bytes, folder: Path) -> Path:
    file = folder / "extract.xlsx"
    file.write_bytes(content)
    return file


def _numbers(content: bytes) -> dict[str, Any]:
    """The values of the first sheet's formulas."""
    formulas = openpyxl.load_workbook(io.BytesIO(content))["Sammanställning"]
    values = openpyxl.load_workbook(io.BytesIO(content), data_only=True)["Sammanställning"]
    return {
        cell.coordinate: values[cell.coordinate].value
        for row in formulas.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }
