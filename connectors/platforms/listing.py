"""Rows of cells → the list of alarms, and which of them are a provider's.

What holds:
- A row counts for the units asked for by its unit alone, compared whole (``rules.providers.unit_key``). Rows of other
  units are counted and otherwise not looked at, so that one provider's broken row does not stop the others.
- Nothing is guessed. A status or protection that is not configured, a date in no configured format, a row of the wrong
  width, a device without its id is an error that names row and column, never the value. A protection that is not
  configured is not Protection.UNKNOWN: that is what a platform without the flag gives, and its details may be shown.
- Sort.UNKNOWN is what no rule makes an akutlarm and nobody holds, or whose device type is neither a customer's nor an
  akutlarm's where both lists are configured.
- The same alarm of the same holder twice, alike in everything, is one row; unlike, it is an error. A device that two
  people hold is two rows.
- A row without a unit is nobody's. Where it is active and somebody holds it, it would be missing from an invoice: that
  is an error too, unless configured.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from connectors.errors import ConnectorError, MisconfiguredError, PermanentError
from connectors.platforms.export_settings import ExportSettings, value_key
from connectors.platforms.identity import Identity, LostDigitsError, identity, settle_centuries
from connectors.platforms.tables import EXCEL_ERRORS, Row, cell_text, damaged, is_workbook
from rules.extract import Alarm, Protection, Sort
from rules.providers import unit_key

_SHOWN_HEADINGS = 40
_HEADING_LENGTH = 40
_HEADING_DIGITS = 3
"""A heading with more digits is taken for data and not quoted."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The list, its columns found and its rows of the right shape."""

    name: str
    """The file's name as it stands in errors."""
    columns: Mapping[str, int]
    """Field → place in the row."""
    rows: tuple[tuple[int, Row], ...] = field(repr=False)
    """With their numbers as a spreadsheet shows them; without heading, empty rows and footer."""
    claimed: int | None
    """What the footer says."""


@dataclass(frozen=True, slots=True)
class Found:
    """An alarm and where it stands."""

    number: int
    alarm: Alarm
    holder: Identity


def open_listing(rows: Sequence[Row], name: str, settings: ExportSettings) -> Listing:
    """Find the columns and the rows.

    Raises:
        MisconfiguredError: a column is missing or stands twice.
        TransientError: the last row or the footer is missing or cut off.
        PermanentError: a row is of the wrong width, or the heading stands again within the list.
    """
    if len(rows) < settings.header_row:
        raise damaged(name, f"ends before its heading in row {settings.header_row}", code="export.empty")
    headings = [cell_text(cell) for cell in rows[settings.header_row - 1]]
    columns = _find_columns(headings, name, settings)
    body = [
        (number, row)
        for number, row in enumerate(rows[settings.header_row :], start=settings.header_row + 1)
        if any(row) and any(cell_text(cell) for cell in row)
    ]
    claimed = _take_footer(body, name, settings) if settings.row_count == "footer" else None
    width = max((place for place, heading in enumerate(headings, start=1) if heading), default=0)
    if is_workbook(name, settings):
        body = [(number, (*row, *[None] * (width - len(row))) if len(row) < width else row) for number, row in body]
    else:
        _check_widths(body, width, len(headings), name)
    unit, others = columns["unit"], [place for field, place in columns.items() if field != "unit"]
    for number, row in body:
        if row[unit] == rows[settings.header_row - 1][unit] and all(
            cell_text(row[place]) == headings[place] for place in others
        ):
            raise PermanentError(
                f"{name} has its heading again in row {number}: two lists stand in one file.",
                remedy=f"Let the platform write {name} anew instead of adding to it.",
                code="export.heading_again",
            )
    return Listing(name, columns, tuple(body), claimed)


class Reader:
    """Reads rows of a listing as alarms, by the settings."""

    def __init__(self, listing: Listing, settings: ExportSettings, today: date) -> None:
        self._listing = listing
        self._settings = settings
        self._today = today
        self._keys: dict[str, str] = {}
        self._days: dict[str, date | None] = {}
        self._values = {
            key: frozenset(map(value_key, getattr(settings, key)))
            for key in (
                "active_values",
                "inactive_values",
                "protected_values",
                "unprotected_values",
                "customer_device_types",
            )
        }
        self._akutlarm_types = frozenset(map(value_key, settings.akutlarm.device_types))
        self._akutlarm_units = frozenset(map(unit_key, settings.akutlarm.units))
        self._akutlarm_devices = frozenset(map(unit_key, settings.akutlarm.devices))
        self._akutlarm_names = [re.compile(pattern) for pattern in settings.akutlarm.name_patterns]

    def units(self) -> frozenset[str]:
        """The keys of all units that occur, with active alarms or without."""
        return frozenset(self._unit(number, row) for number, row in self._listing.rows)

    def alarms_of(self, units: frozenset[str]) -> tuple[Alarm, ...]:
        """The active alarms of the units, given as their keys, in the order of the list.

        Raises:
            MisconfiguredError: a value that the settings do not know.
            PermanentError: a row that cannot be right.
        """
        found: list[Found] = []
        for number, row in self._listing.rows:
            unit = self._unit(number, row)
            if unit in units:
                if self._is_active(number, row):
                    found.append(self.read(number, row))
            elif not unit:
                self.refuse_homeless(number, row)
        return self._once_each(found)

    def every_row(self) -> Iterator[Found | ConnectorError | None]:
        """Each row of the list as its alarm, None where it is not active, or what is wrong with it; for ``check``."""
        for number, row in self._listing.rows:
            try:
                if not self._unit(number, row):
                    self.refuse_homeless(number, row)
                    yield None
                else:
                    yield self.read(number, row) if self._is_active(number, row) else None
            except ConnectorError as error:
                yield error

    def read(self, number: int, row: Row) -> Found:
        """One row."""
        device = self._text(row, "device", number)
        if not device:
            raise self._bad(number, "device", "is empty", code="export.no_device")
        unit = self._text(row, "unit", number)
        name = self._text(row, "name", number)
        device_type = self._text(row, "device_type", number)
        holder = self._holder(number, row)
        alarm = Alarm(
            unit=unit,
            device=device,
            sort=self._sort(unit, device, device_type, name, holder.text),
            customer=holder.text,
            name=name,
            device_type=device_type,
            since=self._since(number, row),
            protection=self._protection(number, row),
        )
        return Found(number, alarm, holder)

    def refuse_homeless(self, number: int, row: Row) -> None:
        """PermanentError for an active row that somebody holds and that belongs to no unit, unless configured."""
        held = self._text(row, "customer", number) or (
            "name" in self._listing.columns and self._text(row, "name", number)
        )
        if self._settings.rows_without_unit == "refuse" and held and self._is_active(number, row):
            raise self._bad(number, "unit", "is empty although somebody holds the alarm", code="export.no_unit")

    def _unit(self, number: int, row: Row) -> str:
        cell = row[self._listing.columns["unit"]]
        text = cell if isinstance(cell, str) else cell_text(cell)
        key = self._keys.get(text)
        if key is None:
            key = self._keys[text] = unit_key(self._text(row, "unit", number))
        return key

    def _is_active(self, number: int, row: Row) -> bool:
        if "active" not in self._listing.columns:
            return True
        value = value_key(self._text(row, "active", number))
        if value in self._values["active_values"]:
            return True
        if value in self._values["inactive_values"]:
            return False
        raise self._unknown_value(number, "active", "active_values or inactive_values")

    def _protection(self, number: int, row: Row) -> Protection:
        if "protected" not in self._listing.columns:
            return Protection.UNKNOWN
        value = value_key(self._text(row, "protected", number))
        if value in self._values["protected_values"]:
            return Protection.YES
        if value in self._values["unprotected_values"]:
            return Protection.NO
        raise self._unknown_value(number, "protected", "protected_values or unprotected_values")

    def _sort(self, unit: str, device: str, device_type: str, name: str, holder: str) -> Sort:
        kind = value_key(device_type)
        if (
            kind in self._akutlarm_types
            or unit_key(unit) in self._akutlarm_units
            or unit_key(device) in self._akutlarm_devices
            or any(pattern.search(name) for pattern in self._akutlarm_names)
            or (self._settings.akutlarm.no_holder and not holder and not name)
        ):
            return Sort.AKUTLARM
        if not holder or (self._values["customer_device_types"] and kind not in self._values["customer_device_types"]):
            return Sort.UNKNOWN
        return Sort.CUSTOMER

    def _holder(self, number: int, row: Row) -> Identity:
        cell = row[self._listing.columns["customer"]]
        text = self._text(row, "customer", number)
        if isinstance(cell, float) and (not cell.is_integer() or abs(cell) >= 2**53):
            raise self._bad(number, "customer", "has lost digits as a number", code="export.lost_digits")
        if cell is not None and not isinstance(cell, str | int | float):
            raise self._bad(number, "customer", "is a date or a time", code="export.bad_identity")
        try:
            return identity(text, self._today)
        except LostDigitsError:
            raise self._bad(number, "customer", "has lost digits in a spreadsheet", code="export.lost_digits") from None

    def _since(self, number: int, row: Row) -> date | None:
        place = self._listing.columns.get("since")
        cell = row[place] if place is not None else None
        if isinstance(cell, datetime):
            return cell.date()
        if isinstance(cell, date):
            return cell
        text = self._text(row, "since", number)
        if text not in self._days:
            self._days[text] = self._day(text)
        day = self._days[text]
        if day is None and text:
            raise self._bad(number, "since", "is a date in none of date_formats", code="export.bad_date")
        return day

    def _day(self, text: str) -> date | None:
        for form in self._settings.date_formats:
            try:
                return datetime.strptime(text, form).date()  # noqa: DTZ007  a civil date, no moment
            except ValueError:
                continue
        return None

    def _text(self, row: Row, column: str, number: int) -> str:
        place = self._listing.columns.get(column)
        text = cell_text(row[place]) if place is not None else ""
        if text in EXCEL_ERRORS:
            raise self._bad(number, column, "holds a spreadsheet's error", code="export.cell_error")
        return text

    def _once_each(self, found: list[Found]) -> tuple[Alarm, ...]:
        whole = settle_centuries(each.holder for each in found)
        alarms: dict[tuple[str, str, str], tuple[int, Alarm]] = {}
        for each in found:
            customer = whole.get(each.alarm.customer, each.alarm.customer)
            alarm = replace(each.alarm, customer=customer)
            key = (unit_key(alarm.unit), alarm.device, customer)
            first, known = alarms.setdefault(key, (each.number, alarm))
            if known != alarm:
                raise PermanentError(
                    f"{self._listing.name} has the same alarm in rows {first} and {each.number}, with differences.",
                    remedy=f"See in the platform which holds; rows {first} and {each.number} of {self._listing.name}.",
                    code="export.conflicting_rows",
                )
        return tuple(alarm for _, alarm in alarms.values())

    def _bad(self, number: int, column: str, what: str, *, code: str) -> PermanentError:
        heading = self._settings.columns.headings.get(column, column)
        return PermanentError(
            f"{self._listing.name}, row {number}: the column {heading!r} {what}.",
            remedy=f"Mend row {number}, column {heading!r}, in the platform; let it export {self._listing.name} anew.",
            code=code,
        )

    def _unknown_value(self, number: int, column: str, settings: str) -> MisconfiguredError:
        heading = self._settings.columns.headings[column]
        return MisconfiguredError(
            f"{self._listing.name}, row {number}: the column {heading!r} holds a value that the configuration does not "
            "know.",
            remedy=f"See row {number}, column {heading!r}, of {self._listing.name}, and add the value to [platform] "
            f"{settings}.",
            code=f"export.unknown_{column}",
        )


def _find_columns(headings: list[str], name: str, settings: ExportSettings) -> dict[str, int]:
    keys = [unit_key(heading) for heading in headings]
    wanted = settings.columns.headings
    missing = [heading for heading in wanted.values() if unit_key(heading) not in keys]
    if missing:
        raise MisconfiguredError(
            f"{name} has no column {', '.join(map(repr, missing))} in row {settings.header_row}. "
            + _describe(headings, found=len(wanted) - len(missing), wanted=len(wanted)),
            remedy=f"Set [platform.columns] to the headings of {name}, or have the platform export these columns.",
            code="export.missing_column",
        )
    twice = [heading for heading in wanted.values() if keys.count(unit_key(heading)) > 1]
    if twice:
        raise MisconfiguredError(
            f"{name} has the column {', '.join(map(repr, twice))} more than once.",
            remedy=f"Let the platform give each column of {name} a heading of its own.",
            code="export.duplicate_column",
        )
    return {field: keys.index(unit_key(heading)) for field, heading in wanted.items()}


def _describe(headings: list[str], *, found: int, wanted: int) -> str:
    """What stands in the heading's row. It may be a customer's row where the file has no heading: then not a word."""
    if found * 2 < wanted:
        return (
            f"Hardly any heading was found there, among {len(headings)} cells: the row is perhaps not the heading "
            "(header_row), or the cells are separated by another sign (delimiter)."
        )
    shown = [
        repr(heading)
        if len(heading) <= _HEADING_LENGTH and sum(map(str.isdigit, heading)) <= _HEADING_DIGITS
        else "(not shown)"
        for heading in headings[:_SHOWN_HEADINGS]
        if heading
    ]
    return f"Found: {', '.join(shown)}."


def _take_footer(body: list[tuple[int, Row]], name: str, settings: ExportSettings) -> int:
    last = " ".join(filter(None, map(cell_text, body[-1][1]))) if body else ""
    match = re.search(settings.footer_pattern, last)
    digits = "".join((match["rows"] or "").split()) if match else ""
    if not digits.isdecimal():
        raise damaged(name, "ends without the row that says how many there are", code="export.no_footer")
    body.pop()
    return int(digits)


def _check_widths(body: list[tuple[int, Row]], width: int, most: int, name: str) -> None:
    for place, (number, row) in enumerate(body, start=1):
        if len(row) >= width and not any(row[most:]):
            continue
        if len(row) < width and place == len(body):
            raise damaged(name, f"is cut off: its last row, {number}, has too few cells", code="export.truncated")
        raise PermanentError(
            f"{name}, row {number}, has too {'few' if len(row) < width else 'many'} cells.",
            remedy=f"See row {number} of {name}: most likely a separator within a cell that is not quoted.",
            code="export.row_width",
        )
