"""The extract as a file: the rows, their sums, and what it is; made in memory, kept nowhere.

    content   what is shown: rows, order, what is withheld          workbook_content.py
    sheets    the two sheets as XlsxWriter makes them               workbook_sheets.py, workbook_formulas.py
    stream    the list's rows put into their sheet                  workbook_stream.py
    files     a password, CSV beside it                             workbook_files.py

What must hold: the same extract and facts give the same bytes (except under a password, which is salted); the numbers
are those of ``rules.extract.count``; nothing that comes from data becomes a formula; nothing is cut.
"""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime

from connectors.desks.base import Attachment
from lindesk_bot import workbook_files as files
from lindesk_bot import workbook_sheets as sheets
from lindesk_bot import workbook_stream as stream
from lindesk_bot.workbook_content import Column, WorkbookFacts, show
from rules.extract import Count, Extract
from rules.ticket import STOCKHOLM

__all__ = ["CSV", "XLSX", "Column", "Workbook", "WorkbookFacts", "build"]

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Workbook:
    """A finished file and what is told of it. The content stays out of ``repr``."""

    file_name: str
    """ASCII, with the case's reference and the day that the extract shows: a case may have several."""
    content: bytes = field(repr=False)
    taken_at: datetime
    count: Count
    """``protected`` holds every holder whose details are withheld."""
    withheld: int
    """Holders whose details are withheld; the file says so in words."""
    file_sha256: str
    """Over ``content``, encrypted or not: what the requester can compute for the file in hand."""
    rows_sha256: str
    """Over the canonical rows (``workbook_content.Content.sha256``): the same however the file is dressed."""
    encrypted: bool = False
    withhold_protected: bool = True
    """What the municipality has decided about protected identities, and about those whose flag nobody tells."""
    withhold_unknown_protection: bool = False
    csv: bytes | None = field(default=None, repr=False)

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The workbook, and the CSV file where the configuration asks for it."""
        book = Attachment(self.file_name, self.content, XLSX)
        if self.csv is None:
            return (book,)
        return (book, Attachment(self.file_name.removesuffix(".xlsx") + ".csv", self.csv, CSV))


def build(extract: Extract, facts: WorkbookFacts) -> Workbook:
    """Make the file.

    Raises:
        PermanentError: it cannot be made as promised (too many rows, text that no cell holds, sums that differ, an
            encryption that does not open again). Holds no personal data.
    """
    content = show(extract, facts)
    book = stream.fill(sheets.make(extract, content, facts), content.rows, sheets.LOOKS)
    if facts.password is not None:
        book = files.encrypt(book, facts.password)
    return Workbook(
        file_name=_file_name(extract, facts),
        content=book,
        taken_at=extract.taken_at,
        count=content.count,
        withheld=content.withheld,
        file_sha256=hashlib.sha256(book).hexdigest(),
        rows_sha256=content.sha256,
        encrypted=facts.password is not None,
        withhold_protected=facts.withhold_protected,
        withhold_unknown_protection=facts.withhold_unknown_protection,
        csv=files.as_csv(content, facts) if facts.csv_beside else None,
    )


def _file_name(extract: Extract, facts: WorkbookFacts) -> str:
    day = extract.as_of or extract.taken_at.astimezone(STOCKHOLM).date()
    reference = re.sub(r"[^A-Za-z0-9]+", "-", facts.case_reference)
    return f"loggutdrag-{reference}-{day}.xlsx"
