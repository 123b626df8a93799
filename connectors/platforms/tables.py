"""Bytes of a CSV or XLSX file → rows of cells. Whole, or an error.

No encoding is guessed: a byte order mark (UTF-8, UTF-16), else strict UTF-8, else the configured fallback. A file that
was cut within a letter is incomplete UTF-8 and not a file in the fallback's encoding.

Of a workbook everything is read that the sheet holds, whatever size it claims for itself: programs that write
workbooks are known to claim too little, and openpyxl believes them. Formulas show the value they had when the file was
saved. CSV content that looks like a formula is text.

Errors of the libraries are not chained: their messages quote the file.
"""

import codecs
import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import cast

from openpyxl import load_workbook

from connectors.errors import ConnectorError, MisconfiguredError, PermanentError, TransientError
from connectors.platforms.export_settings import ExportSettings

Cell = str | int | float | date | datetime | time | timedelta | None
"""What a cell can hold; of CSV always str. bool is an int."""
Row = Sequence[Cell]

MOST_ROWS = 1_048_576
"""As many as a sheet can hold."""
EXCEL_ERRORS = frozenset(
    {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#GETTING_DATA", "#SPILL!", "#CALC!"}
    | {"#SAKNAS!", "#REFERENS!", "#VÄRDEFEL!", "#DIVISION/0!", "#NAMN?", "#SKÄRNING!", "#OGILTIGT!"}
)
_UNPACKED_LIMIT = 10
"""A workbook may unpack to so many times max_megabytes; larger is a zip bomb or no list of customers."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of .xls, and of a workbook with a password."""
_ZIP = b"PK\x03\x04"
_TWICE_ENCODED = re.compile("Ã[¤¥¶©„…–]")
"""What å, ä, ö and é in UTF-8 look like in cp1252. No Swedish text holds it."""
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_SHEET_MARKS = re.compile(rb"<(?:\w+:)?(?:(f)[\s>/]|row\b[^>]{0,2000}?\sr=[\"'](\d{1,12})[\"'])")
_SHEET_CHUNK = 1 << 20
_MARK_LENGTH = 2100


def read_rows(raw: bytes, name: str, settings: ExportSettings) -> list[Row]:
    """All rows, from the file's first; a row's number in a spreadsheet is its place here, plus one.

    Args:
        raw: the whole file.
        name: the file's name as it stands in errors.
        settings: how to read it.

    Raises:
        TransientError: cut off, or not finished.
        PermanentError: damaged so that the next export will hardly mend it.
        MisconfiguredError: another kind of file, or without the sheet.
    """
    if raw.startswith(_OLE):
        raise MisconfiguredError(
            f"{name} is an old .xls workbook or is protected by a password.",
            remedy=f"Let the platform export {name} as .xlsx without a password, or as CSV.",
            code="export.wrong_kind",
        )
    if is_workbook(name, settings):
        return _read_workbook(raw, name, settings)
    if raw.startswith(_ZIP):
        raise MisconfiguredError(
            f"{name} is a workbook or a zip archive, not CSV.",
            remedy='Set [platform] format = "xlsx", or let the platform export CSV.',
            code="export.wrong_kind",
        )
    return _read_csv(raw, name, settings)


def is_workbook(name: str, settings: ExportSettings) -> bool:
    """Whether the file is read as XLSX."""
    if settings.format == "auto":
        return name.casefold().endswith((".xlsx", ".xlsm"))
    return settings.format == "xlsx"


def cell_text(cell: Cell) -> str:
    """A cell as text: trimmed, white space within it collapsed, whole numbers without a fraction."""
    if isinstance(cell, str):
        return " ".join(cell.split())
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def damaged(name: str, what: str, *, code: str = "export.damaged") -> TransientError:
    """The file is not whole: the next export may mend it."""
    return TransientError(
        f"{name} {what}.",
        remedy=f"Wait for the next export; if it comes again, see how {name} is written and copied to the folder.",
        code=code,
    )


# -- CSV ---------------------------------------------------------------------------------------------------------------


def _read_csv(raw: bytes, name: str, settings: ExportSettings) -> list[Row]:
    text = _decode(raw, name, settings.encoding_fallback)
    if "\0" in text:
        raise damaged(name, "holds NUL characters: it is half-written, or UTF-16 without a byte order mark")
    if settings.final_newline == "required" and not text.endswith(("\n", "\r")):
        raise damaged(name, "does not end with a line break: its last row is cut off", code="export.truncated")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=settings.delimiter, strict=True)
    rows: list[Row] = []
    try:
        rows.extend(reader)
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise damaged(name, "ends within a quoted cell", code="export.truncated") from None
        raise PermanentError(
            f"{name} is not valid CSV at line {reader.line_num}.",
            remedy=f"See line {reader.line_num} of {name}: most likely a quotation mark that is not doubled.",
            code="export.not_csv",
        ) from None
    return rows


def _decode(raw: bytes, name: str, fallback: str) -> str:
    try:
        if raw.startswith(codecs.BOM_UTF8):
            return raw.decode("utf-8-sig")
        if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return raw.decode("utf-16")
    except UnicodeDecodeError:
        raise damaged(name, "is not in the encoding that its byte order mark says") from None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            raise damaged(name, "ends within a letter", code="export.truncated") from None
    try:
        text = raw.decode(fallback)
    except UnicodeDecodeError:
        raise PermanentError(
            f"{name} is neither UTF-8 nor {fallback}.",
            remedy=f"Let the platform export UTF-8, or set [platform] encoding_fallback to what {name} is written in.",
            code="export.encoding",
        ) from None
    if _TWICE_ENCODED.search(text):
        raise PermanentError(
            f"{name} is written partly in UTF-8 and partly in something else.",
            remedy=f"See how {name} is put together; every part must be in the same encoding.",
            code="export.encoding",
        )
    return text


# -- XLSX --------------------------------------------------------------------------------------------------------------


def _read_workbook(raw: bytes, name: str, settings: ExportSettings) -> list[Row]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl's, about styles that nobody here looks at
            has_formulas = _look_through(raw, name, settings)
            rows = list(_sheet_rows(raw, name, settings, values=True))
            if has_formulas:
                _refuse_uncalculated(rows, _sheet_rows(raw, name, settings, values=False), name)
    except ConnectorError:
        raise
    except zipfile.BadZipFile:
        raise damaged(name, "is no whole workbook: it is cut off or damaged", code="export.truncated") from None
    except Exception:  # noqa: BLE001  openpyxl raises whatever a broken file makes it stumble on
        raise damaged(name, "cannot be read as a workbook") from None
    return rows


def _look_through(raw: bytes, name: str, settings: ExportSettings) -> bool:
    """Refuse what openpyxl would read wrongly or never finish; tell whether any sheet holds formulas."""
    has_formulas = False
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        if sum(part.file_size for part in archive.infolist()) > settings.max_megabytes * _UNPACKED_LIMIT * 1_000_000:
            raise PermanentError(
                f"{name} unpacks to more than {settings.max_megabytes * _UNPACKED_LIMIT} MB.",
                remedy=f"See what {name} holds; [platform] max_megabytes sets the limit.",
                code="export.too_large",
            )
        for part in archive.namelist():
            if _SHEET_PART.fullmatch(part):
                last = 0
                for formula, number in _marks(archive, part):
                    has_formulas = has_formulas or bool(formula)
                    if number:
                        if int(number) <= last or int(number) > MOST_ROWS:
                            raise damaged(name, "has rows that are out of order, and openpyxl would drop some")
                        last = int(number)
    return has_formulas


def _marks(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[bytes, bytes]]:
    rest = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_SHEET_CHUNK):
            window = rest + chunk
            end = 0
            for mark in _SHEET_MARKS.finditer(window):
                yield mark.group(1) or b"", mark.group(2) or b""
                end = mark.end()
            rest = window[max(end, len(window) - _MARK_LENGTH) :]


def _sheet_rows(raw: bytes, name: str, settings: ExportSettings, *, values: bool) -> Iterator[Row]:
    book = load_workbook(io.BytesIO(raw), read_only=True, data_only=values, keep_links=False)
    try:
        sheets = {sheet.title: sheet for sheet in book.worksheets}
        wanted = settings.sheet if settings.sheet is not None else next(iter(sheets), "")
        if wanted not in sheets:
            raise MisconfiguredError(
                f"{name} has no sheet {wanted!r}; it has {', '.join(map(repr, sheets)) or 'none'}.",
                remedy=f"Set [platform] sheet to the sheet of {name} that holds the list.",
                code="export.no_sheet",
            )
        sheet = sheets[wanted]
        sheet.reset_dimensions()
        for row in sheet.iter_rows(values_only=True):
            yield cast("Row", row)  # the stubs speak of what can be written; this is what is read
    finally:
        book.close()


def _refuse_uncalculated(shown: list[Row], written: Iterator[Row], name: str) -> None:
    for number, (values, formulas) in enumerate(zip(shown, written, strict=True), start=1):
        for value, formula in zip(values, formulas, strict=True):
            if value is None and formula is not None:
                raise MisconfiguredError(
                    f"{name}, row {number}, holds a formula without a value.",
                    remedy=f"Let {name} be saved with its values, by a program that calculates.",
                    code="export.uncalculated",
                )
