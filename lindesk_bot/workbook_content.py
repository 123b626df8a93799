"""What an extract's list shows: its columns, its rows in their order, and what is withheld.

What must hold:
- Only what the configuration asks for is shown; identity numbers are shortened to the birth date by default.
- A protected identity's row is there and counts; its details are withheld, and the row says so.
- Each holder counts on exactly one row (``Antal`` 1), whose kind is the holder's: sums over the rows are the invoice's
  numbers. ``rules.extract.count`` has the last word; where the rows do not add up to it, nothing is built.
- Customers first, then unknown kinds, then akutlarm; within each by the columns from the left, in Swedish order. The
  order depends on what is shown and on nothing else: a withheld name cannot be told from its place in the list.
- Text is what the platform gave, unchanged. What no cell can hold is an error, never a cut.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Literal, TypeAlias

from connectors.errors import PermanentError
from lindesk_bot.swedish_order import swedish_key
from rules.extract import Alarm, Count, Extract, Protection, Sort, bare_identity, count, holder_of, sort_for_counting

MOST_ROWS = 1_048_575
"""Rows that a sheet holds below its header (ECMA-376: 1 048 576 in all)."""
LONGEST_TEXT = 32_767
"""UTF-16 units that a cell holds."""

WITHHELD = "Skyddade personuppgifter"
"""Stands instead of the name."""

Cell: TypeAlias = str | int | date
Identity: TypeAlias = Literal["birth_date", "full"]


class Column(StrEnum):
    """What the list can show. Phone numbers and addresses are not taken from the platform, so they cannot leave."""

    NAME = "name"
    IDENTITY = "identity"
    UNIT = "unit"
    DEVICE = "device"
    """The alarm's own number."""
    DEVICE_TYPE = "device_type"
    SINCE = "since"
    KIND = "kind"
    """Kundlarm, Akutlarm or Okänt: for counting."""
    COUNTED = "counted"
    """1 on the row where its holder is counted, else 0."""
    BILLED = "billed"
    """Ja or Nej: the rows with Ja are the lines of the invoice."""
    REMARK = "remark"
    """What is unusual about the row, in words."""


NEEDED = (Column.UNIT, Column.KIND, Column.COUNTED, Column.BILLED)
"""The sums are formulas over these."""
DEFAULT_COLUMNS = tuple(Column)
_PLACES = {column: place for place, column in enumerate(Column)}
HEADINGS: Mapping[Column, str] = {
    Column.NAME: "Namn",
    Column.IDENTITY: "Födelsedatum",
    Column.UNIT: "Enhet",
    Column.DEVICE: "Larmnummer",
    Column.DEVICE_TYPE: "Larmtyp",
    Column.SINCE: "Aktivt sedan",
    Column.KIND: "Slag",
    Column.COUNTED: "Antal",
    Column.BILLED: "Debiteras",
    Column.REMARK: "Anmärkning",
}
FULL_IDENTITY_HEADING = "Personnummer"
KINDS: Mapping[Sort, str] = {Sort.CUSTOMER: "Kundlarm", Sort.AKUTLARM: "Akutlarm", Sort.UNKNOWN: "Okänt"}
YES, NO = "Ja", "Nej"

_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")
_TEN_FIGURES = re.compile("[0-9]{10}")
_LONG_IDENTITY = re.compile("[0-9]{8}[0-9A-Za-z]{4}")
"""YYYYMMDDNNNN; reserve numbers have letters among the last four."""
_EPOCH = date(1899, 12, 30).toordinal()
_FIRST_DAY = date(1900, 3, 1)
"""Before it Excel's calendar is wrong (it has 29 February 1900); such a day is written as text."""
_GROUPS = {Sort.CUSTOMER: 1, Sort.UNKNOWN: 2, Sort.AKUTLARM: 3}
_LAST = "\U0010ffff"
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str)

_HEADING = re.compile(r"[^\W_]+( [^\W_]+)*")
_LONGEST_HEADING = 40

LONGEST_SECRECY = 160
"""Letters: a footer holds 255 in all, and one line of a page no more."""
SECRECY = "Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen (2009:400). Endast för fakturering."


def column_problems(columns: Sequence[Column], headings: Mapping[Column, str]) -> list[str]:
    """What makes a list impossible: columns missing or there twice, headings that a table cannot have."""
    problems = [f"columns must hold {column.value!r}: the sums need it" for column in NEEDED if column not in columns]
    if len(set(columns)) != len(columns):
        problems.append("columns names a column twice")
    problems += [
        f"the heading of {column.value!r} must be words of letters and figures, at most {_LONGEST_HEADING} in all"
        for column, heading in headings.items()
        if len(heading) > _LONGEST_HEADING or not _HEADING.fullmatch(heading)
    ]
    shown = [{**HEADINGS, **headings}[column].casefold() for column in set(columns)]
    if Column.IDENTITY in columns and Column.IDENTITY not in headings:
        shown.append(FULL_IDENTITY_HEADING.casefold())  # it has two names of its own
    if len(set(shown)) != len(shown):
        problems.append("two columns have the same heading")
    return problems


@dataclass(frozen=True, slots=True)
class WorkbookFacts:
    """What the workbook tells beside the rows, and how it is to look."""

    provider_name: str
    case_reference: str
    ticket_id: str
    requested_day: date | None
    identity: Identity
    withhold_unknown_protection: bool
    withhold_protected: bool = True
    """False: details of protected identities are shown, for a municipality that has decided so."""
    municipality: str = ""
    team: str = "Välfärdsteknikteamet"
    columns: tuple[Column, ...] = DEFAULT_COLUMNS
    headings: Mapping[Column, str] = field(default_factory=dict)
    """The municipality's own headings, where it has any."""
    secrecy: str = SECRECY
    """Stands in the footer of every page and on the first sheet."""
    password: str | None = field(default=None, repr=False)
    """The file is encrypted with it; it reaches the provider another way, never in the reply."""
    csv_beside: bool = False

    def pick(self, shown: tuple[Cell, ...]) -> tuple[Cell, ...]:
        """Of all that could be shown, in the order of ``Column``, what is configured, in its order."""
        return shown if self.columns == DEFAULT_COLUMNS else tuple(shown[_PLACES[column]] for column in self.columns)

    def heading(self, column: Column) -> str:
        """The column's heading."""
        if column is Column.IDENTITY and self.identity == "full":
            return self.headings.get(column, FULL_IDENTITY_HEADING)
        return self.headings.get(column, HEADINGS[column])


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the list."""

    cells: tuple[Cell, ...] = field(repr=False)
    """One for each column of the facts; an empty string where there is nothing to show."""
    sort: Sort
    unit: str
    counted: bool
    """Its holder is counted here."""


class Figure(StrEnum):
    """The numbers that are shown, for all the list and for each unit."""

    CUSTOMERS = "customers"
    """All holders, akutlarm included."""
    AKUTLARM = "akutlarm"
    UNKNOWN = "unknown"
    BILLABLE = "billable"


def figures(rows: Iterable[Row]) -> dict[Figure, int]:
    """The numbers that some rows add up to."""
    sums = Counter(row.sort for row in rows if row.counted)
    return {
        Figure.CUSTOMERS: sums.total(),
        Figure.AKUTLARM: sums[Sort.AKUTLARM],
        Figure.UNKNOWN: sums[Sort.UNKNOWN],
        Figure.BILLABLE: sums[Sort.CUSTOMER],
    }


@dataclass(frozen=True, slots=True)
class Content:
    """What the workbook shows."""

    rows: tuple[Row, ...] = field(repr=False)
    count: Count
    """``protected`` here also holds those whose protection is unknown, where they are withheld."""
    withheld: int
    """Holders whose details are not shown."""
    protection_unknown: int
    """Holders whose details are shown though the platform does not tell whether they are protected."""
    sha256: str
    """See ``checksum``."""


def show(extract: Extract, facts: WorkbookFacts) -> Content:
    """The rows as they will stand in the list.

    Raises:
        PermanentError: the list is longer than a sheet, holds text that no cell can hold, or does not add up. Names the
            row (in the platform's order) and the column, never the text.
    """
    if len(extract.alarms) > MOST_ROWS:
        raise PermanentError(
            f"The extract has {len(extract.alarms)} rows; a sheet holds {MOST_ROWS}.",
            remedy="Answer by hand, in parts; nothing has been cut.",
            code="workbook.too_many_rows",
        )
    holders = _holders(extract.alarms, facts)
    rows = [row for holder in holders for row in _rows(holder, facts)]
    rows.sort(key=partial(_order, _SwedishKeys()))
    counted = count(extract.alarms)
    _check_sums(rows, counted)
    withheld = sum(holder.withheld for holder in holders)
    return Content(
        rows=tuple(rows),
        count=replace(counted, protected=max(counted.protected, withheld)),
        withheld=withheld,
        protection_unknown=sum(holder.protection_unknown and not holder.withheld for holder in holders),
        sha256=checksum(facts.columns, [row.cells for row in rows]),
    )


def checksum(columns: Sequence[Column], rows: Sequence[tuple[Cell, ...]]) -> str:
    """SHA-256 over the canonical rows: the shown cells in their order, however the file is dressed.

    Canonical is one JSON array without spaces, in UTF-8: first the columns' names in the configuration, then each row's
    cells; text as it is, dates as "yyyy-mm-dd", numbers as numbers.
    """
    document = [list(map(str, columns)), *rows]
    return hashlib.sha256(_JSON.encode(document).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class _Holder:
    alarms: list[tuple[int, Alarm, Sort]] = field(repr=False)
    """Each with its place in the platform's order and its sort for counting."""
    sort: Sort
    """What the holder counts as."""
    withheld: bool
    protection_unknown: bool


def _holders(alarms: Sequence[Alarm], facts: WorkbookFacts) -> list[_Holder]:
    held: dict[tuple[str, str], list[tuple[int, Alarm, Sort]]] = {}
    for nth, alarm in enumerate(alarms, start=1):
        held.setdefault(holder_of(alarm), []).append((nth, alarm, sort_for_counting(alarm)))
    return [_holder(theirs, facts) for theirs in held.values()]


def _holder(theirs: list[tuple[int, Alarm, Sort]], facts: WorkbookFacts) -> _Holder:
    sorts = {sort for _, _, sort in theirs}
    protections = {alarm.protection for _, alarm, _ in theirs}
    protected = Protection.YES in protections
    # A spare unit that nobody holds tells of nobody: there the flag is not missed.
    nobody = sorts == {Sort.AKUTLARM} and not bare_identity(theirs[0][1].customer)
    unknown = not protected and not nobody and Protection.UNKNOWN in protections
    return _Holder(
        alarms=theirs,
        sort=next(sort for sort in (Sort.CUSTOMER, Sort.UNKNOWN, Sort.AKUTLARM) if sort in sorts),
        withheld=(protected and facts.withhold_protected) or (unknown and facts.withhold_unknown_protection),
        protection_unknown=unknown,
    )


def _rows(holder: _Holder, facts: WorkbookFacts) -> Iterator[Row]:
    """The holder's rows; the first of those that are of the holder's sort is where the holder is counted."""
    counting = [entry for entry in holder.alarms if entry[2] is holder.sort]
    if len(counting) > 1:  # which of them does not depend on the platform's order
        keys = _SwedishKeys()
        counting.sort(key=lambda entry: _order(keys, _row(entry, holder, facts, counted=True)))
    for entry in holder.alarms:
        yield _row(entry, holder, facts, counted=entry is counting[0])


def _row(entry: tuple[int, Alarm, Sort], holder: _Holder, facts: WorkbookFacts, *, counted: bool) -> Row:
    nth, alarm, sort = entry
    if holder.withheld:
        name = WITHHELD
        identity = device = ""
        since: Cell = ""
    else:
        name, device, since = alarm.name, alarm.device, _since(alarm.since)
        identity = alarm.customer if facts.identity == "full" else birth_date(alarm.customer)
    billed = YES if counted and sort is Sort.CUSTOMER else NO
    remark = _remark(sort, counted=counted, withheld=holder.withheld)
    shown = (name, identity, alarm.unit, device, alarm.device_type, since, KINDS[sort], int(counted), billed, remark)
    text = f"{name}{identity}{alarm.unit}{device}{alarm.device_type}"
    if len(text) > LONGEST_TEXT // 2 or _NO_CHARACTER.search(text):
        _check_cells(shown, nth)
    return Row(facts.pick(shown), sort, alarm.unit, counted)


class _SwedishKeys(dict[Cell, str]):
    """The place of each cell's text among others; empty ones last. Units and types come again and again."""

    def __missing__(self, cell: Cell) -> str:
        key = self[cell] = swedish_key(str(cell)) if cell != "" else _LAST
        return key


def _order(keys: _SwedishKeys, row: Row) -> tuple[int, tuple[str, ...], tuple[Cell, ...]]:
    """Kind, then the cells from the left in Swedish order; what is alike there by its letters."""
    return _GROUPS[row.sort], tuple(map(keys.__getitem__, row.cells)), row.cells


def birth_date(identity: str) -> str:
    """The birth date that an identity number begins with: yyyy-mm-dd, or yymmdd where the century is not told.

    Coordination numbers (day + 60) give the day. Empty where no date can be told: never more than was asked for.
    """
    bare = bare_identity(identity)
    if _TEN_FIGURES.fullmatch(bare):
        return bare[:6]
    if not _LONG_IDENTITY.fullmatch(bare):
        return ""
    try:
        return date(int(bare[:4]), int(bare[4:6]), int(bare[6:8]) % 60).isoformat()
    except ValueError:
        return ""


def serial(day: date) -> int:
    """The number that a cell holds for a day: days since 1899-12-30."""
    return day.toordinal() - _EPOCH


def _since(day: date | None) -> Cell:
    if day is None:
        return ""
    return day if day >= _FIRST_DAY else day.isoformat()


def _remark(sort: Sort, *, counted: bool, withheld: bool) -> str:
    remarks = []
    if not counted:
        remarks.append("Kunden räknas på en annan rad")
    elif sort is Sort.AKUTLARM:
        remarks.append("Ger ingen ersättning")
    elif sort is Sort.UNKNOWN:
        remarks.append("Utreds, faktureras inte")
    if withheld:
        remarks.append("Uppgifterna utelämnade")
    return "; ".join(remarks)


def _check_cells(shown: tuple[Cell, ...], nth: int) -> None:
    for column, cell in zip(Column, map(str, shown), strict=True):
        if _NO_CHARACTER.search(cell):
            problem, code = "something that is no character (half a surrogate pair, U+FFFE)", "workbook.broken_text"
        elif len(cell.encode("utf-16-le")) > 2 * LONGEST_TEXT:
            problem, code = f"more than {LONGEST_TEXT} characters", "workbook.too_long_text"
        else:
            continue
        raise PermanentError(
            f"Row {nth} of the provider's rows holds {problem} in {column.value!r}, which no cell can hold.",
            remedy="Mend the text in the alarm platform and retry the case; nothing has been cut.",
            code=code,
        )


def _check_sums(rows: Sequence[Row], counted: Count) -> None:
    expected = (counted.customers, counted.akutlarm, counted.unknown, counted.billable)
    if len(rows) != counted.rows or tuple(figures(rows).values()) != expected:
        raise PermanentError(
            "The rows of the list do not add up to the numbers of the count.",
            remedy="Answer by hand, and report this as a fault of the bot.",
            code="workbook.sums_differ",
        )
