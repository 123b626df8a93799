"""Writes exports as an alarm platform would, for the tests of the export-file platform."""

import csv
import hashlib
import io
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import xlsxwriter

from connectors.platforms.base import AlarmPlatform, ExtractOrder
from connectors.platforms.export_file import connect
from rules.extract import Extract
from rules.ticket import STOCKHOLM

NOW = datetime(2026, 3, 16, 8, 0, tzinfo=STOCKHOLM)
AN_HOUR_AGO = NOW - timedelta(hours=1)
HEADINGS = ("Enhet", "Enhetsnummer", "Personnummer", "Namn", "Larmtyp", "Aktiv från", "Status", "Skyddad")
FIELDS = ("unit", "device", "customer", "name", "device_type", "since", "active", "protected")
COLUMNS = dict(zip(FIELDS, HEADINGS, strict=True))
UNIT = "Norra hemtjänsten"

Cell = str | int | float | bool | date | None


def settings(path: Path, /, **more: object) -> dict[str, object]:
    """[platform] as ``lindesk-bot init`` writes it, with changes; None takes a key away."""
    known: dict[str, object] = {
        "folder": str(path),
        "pattern": "*.csv",
        "delimiter": ";",
        "encoding_fallback": "cp1252",
        "max_age_hours": 26,
        "max_shrink_percent": 20,
        "row_count": "none",
        "checksum": "none",
        "active_values": ["Aktiv"],
        "inactive_values": ["Avslutad"],
        "protected_values": ["Ja"],
        "unprotected_values": ["Nej", ""],
        "date_formats": ["%Y-%m-%d"],
        "columns": COLUMNS,
        "akutlarm": {"device_types": ["Akutlarm"], "name_patterns": [r"^Akutlarm\b"], "units": [], "no_holder": False},
    }
    return {key: value for key, value in (known | more).items() if value is not None}


def row(
    device: Cell = "L-1",
    customer: Cell = "19380412-2384",
    name: Cell = "Örjan Åkesson",
    *,
    unit: Cell = UNIT,
    device_type: Cell = "Trygghetslarm",
    since: Cell = "2024-02-29",
    active: Cell = "Aktiv",
    protected: Cell = "Nej",
) -> tuple[Cell, ...]:
    """A row of the list."""
    return (unit, device, customer, name, device_type, since, active, protected)


def csv_text(rows: Sequence[Sequence[Cell]], headings: Sequence[str] = HEADINGS, *, delimiter: str = ";") -> str:
    """The list as CSV."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows([headings, *rows])
    return out.getvalue()


def xlsx_bytes(
    rows: Sequence[Sequence[Cell]],
    headings: Sequence[str] = HEADINGS,
    *,
    above: Sequence[str] = (),
    sheets: Sequence[str] = ("Export",),
) -> bytes:
    """The list as a workbook, on the last of its sheets; texts as texts, numbers as numbers, days as days."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    pages = [book.add_worksheet(name) for name in sheets]
    page = pages[-1]
    for number, text in enumerate(above):
        page.merge_range(number, 0, number, len(headings) - 1, text)
    for number, cells in enumerate([headings, *rows], start=len(above)):
        for place, cell in enumerate(cells):
            if isinstance(cell, date):
                page.write_datetime(number, place, cell, day)
            elif isinstance(cell, str):
                page.write_string(number, place, cell)
            elif isinstance(cell, bool):
                page.write_boolean(number, place, cell)
            elif cell is not None:
                page.write_number(number, place, cell)
    book.close()
    return out.getvalue()


@dataclass(slots=True)
class Folder:
    """A folder of exports, and the platform that reads it."""

    path: Path
    more: Mapping[str, object] = field(default_factory=dict)

    def drop(self, content: bytes | str, name: str = "larm.csv", *, modified: datetime = AN_HOUR_AGO) -> Path:
        """Put a file into the folder."""
        file = self.path / name
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        os.utime(file, (modified.timestamp(), modified.timestamp()))
        return file

    def drop_rows(self, *rows: Sequence[Cell], name: str = "larm.csv", modified: datetime = AN_HOUR_AGO) -> Path:
        """Put a list into the folder, in the kind that its name says."""
        content = xlsx_bytes(rows) if name.endswith(".xlsx") else csv_text(rows).encode()
        return self.drop(content, name, modified=modified)

    def drop_sum(self, file: Path, *, of: bytes | None = None) -> None:
        """Put the checksum beside a file, as sha256sum writes it."""
        digest = hashlib.sha256(file.read_bytes() if of is None else of).hexdigest()
        file.with_name(file.name + ".sha256").write_text(f"{digest}  {file.name}\n")

    def platform(self, **more: object) -> AlarmPlatform:
        """The platform with the folder's settings and these."""
        return connect(settings(self.path, **(dict(self.more) | more)))

    def take(
        self,
        *units: str,
        now: datetime = NOW,
        as_of: date | None = None,
        previous_rows: int | None = None,
        **more: object,
    ) -> Extract:
        """Take an extract."""
        order = ExtractOrder("nord", frozenset(units or {UNIT}), as_of=as_of, previous_rows=previous_rows)
        return self.platform(**more).take_extract(order, now=now)
