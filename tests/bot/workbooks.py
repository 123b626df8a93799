"""Building workbooks in tests, and reading them back with programs that did not write them."""

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import openpyxl
import python_calamine

from lindesk_bot.demo.sample import identity_number
from lindesk_bot.workbook import Workbook, WorkbookFacts, build
from rules.extract import Alarm, Extract, Protection, Sort
from rules.ticket import STOCKHOLM

TAKEN_AT = datetime(2026, 3, 16, 8, 0, 12, tzinfo=STOCKHOLM)
FACTS = WorkbookFacts(
    provider_name="Exempel hemtjänst AB",
    case_reference="LU-7KQ4M2XP",
    ticket_id="2026-0412",
    requested_day=date(2026, 3, 16),
    identity="birth_date",
    withhold_unknown_protection=False,
)
EXTRACT = Extract(
    provider="exempel",
    alarms=(),
    taken_at=TAKEN_AT,
    source="exportfil, larm.csv",
    source_time=datetime(2026, 3, 16, 6, 30, tzinfo=STOCKHOLM),
    rows_read=4711,
    rows_claimed=4712,
)
ASTA = "194203122389"
GOSTA = "193811052392"


def person(nth: int) -> str:
    """Another identity number for each number."""
    return identity_number(date(1930, 1, 1) + timedelta(days=nth), 238)


def own(device: str, customer: str, name: str = "", **other: Any) -> Alarm:
    """A customer's own alarm."""
    known = {"unit": "Björkhagen", "protection": Protection.NO, **other}
    return Alarm(device=device, sort=Sort.CUSTOMER, customer=customer, name=name, **known)


def spare(device: str, name: str = "Akutlarm", **other: Any) -> Alarm:
    """An akutlarm that nobody holds."""
    known = {"unit": "Björkhagen", "protection": Protection.UNKNOWN, **other}
    return Alarm(device=device, sort=Sort.AKUTLARM, name=name, device_type="Akutlarm", **known)


def built(*alarms: Alarm, extract: Extract = EXTRACT, **facts: Any) -> Workbook:
    """The workbook of some alarms."""
    return build(replace(extract, alarms=alarms), replace(FACTS, **facts))


def list_of(workbook: Workbook) -> list[dict[str, Any]]:
    """The second sheet, by heading, as a reader sees it that never calculates."""
    header, *rows = _sheet(workbook, "Larmkunder")
    return [dict(zip(header, row, strict=True)) for row in rows if any(cell != "" for cell in row)]


def summary_of(workbook: Workbook) -> dict[str, Any]:
    """The first sheet as label → value, likewise."""
    return {str(row[0]): row[1] for row in _sheet(workbook, "Sammanställning") if row[0] != ""}


def units_of(workbook: Workbook) -> dict[str, list[float]]:
    """The breakdown: unit → its numbers in the order of the sheet."""
    rows = _sheet(workbook, "Sammanställning")
    start = next(nth for nth, row in enumerate(rows) if row[0] == "Per enhet") + 1
    stop = next(nth for nth, row in enumerate(rows) if nth >= start and row[0] == "")
    return {row[0]: [cell for cell in row[1:] if cell != ""] for row in rows[start:stop]}


def text_of(workbook: Workbook) -> str:
    """All that the first sheet says."""
    return "\n".join(str(cell) for row in _sheet(workbook, "Sammanställning") for cell in row)


def _sheet(workbook: Workbook, name: str) -> list[list[Any]]:
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(workbook.content))
    rows: list[list[Any]] = book.get_sheet_by_name(name).to_python()
    return rows


def opened(workbook: Workbook) -> openpyxl.Workbook:
    """As openpyxl sees it: formulas, formats, print settings."""
    return openpyxl.load_workbook(io.BytesIO(workbook.content))


def part(workbook: Workbook, name: str) -> str:
    """A part of the file as it stands there."""
    with zipfile.ZipFile(io.BytesIO(workbook.content)) as book:
        return book.read(name).decode()


def with_parts(content: bytes, changes: Mapping[str, Callable[[str], str]]) -> bytes:
    """The file with some of its parts changed."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as book, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in book.namelist():
            text = book.read(name).decode()
            out.writestr(name, changes[name](text) if name in changes else text)
    return target.getvalue()
