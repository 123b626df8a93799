"""The formulas of the first sheet: each number as a sum over the list, so that whoever doubts it can follow it.

``SUMPRODUCT`` and ``EXACT`` instead of ``SUMIFS``: the latter takes ``*``, ``?`` and ``>`` in a unit's name for more
than letters, and does not tell upper case from lower. The table is referred to by its columns' names, so rows that
somebody adds to it are counted too (and the control cell says so).
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from lindesk_bot.workbook_content import KINDS, YES, Column, Content, Figure, WorkbookFacts, serial
from rules.extract import Sort

TABLE = "Larmkunder"
AGREES, DIFFERS = "Stämmer", "Avviker"
_OF_SORT = {Figure.AKUTLARM: Sort.AKUTLARM, Figure.UNKNOWN: Sort.UNKNOWN}
_ODD = re.compile("[^ -\x7e\xa0-\ud7ff]")
"""What programs do not count alike: emoji and control characters."""


def figure(which: Figure, facts: WorkbookFacts, unit_cell: str = "") -> str:
    """A number for the whole list, or for the unit whose name stands in a cell."""
    factors = [f"EXACT({_column(Column.UNIT, facts)},{unit_cell})"] if unit_cell else []
    if which is Figure.BILLABLE:
        factors.append(f'EXACT({_column(Column.BILLED, facts)},"{YES}")')
    else:
        factors.append(_column(Column.COUNTED, facts))
    if which in _OF_SORT:
        factors.append(f'EXACT({_column(Column.KIND, facts)},"{KINDS[_OF_SORT[which]]}")')
    return f"=SUMPRODUCT({'*'.join([*factors, '1'])})"


def control(
    figure_cells: Sequence[tuple[str, int]], units: str, weighed: int, content: Content, facts: WorkbookFacts
) -> str:
    """``Stämmer`` until the list, or a number above it, is edited.

    Compares the numbers as they were, the units' numbers (weighed by their row, so that nothing moves between units
    unseen), how many rows there are, and how much text and which days each column holds. It finds mistakes, not
    forgeries: for those there is the checksum in the reply.

    Args:
        figure_cells: the cells of the numbers, with the numbers as they were.
        units: the range of the units' numbers.
        weighed: the sum of its numbers, each times its row on the sheet.
        content: the list as it was.
        facts: its columns.
    """
    must_hold = [f"{cell}={value}" for cell, value in figure_cells]
    if weighed:
        must_hold.append(f"SUMPRODUCT({units}*ROW({units}))={weighed}")
    must_hold.append(f'SUMPRODUCT(({_column(Column.KIND, facts)}<>"")*1)={len(content.rows)}')
    must_hold += _filled_as_it_was(content, facts)
    return f'=IF(AND({",".join(must_hold)}),"{AGREES}","{DIFFERS}")'


def _filled_as_it_was(content: Content, facts: WorkbookFacts) -> Iterator[str]:
    for place, column in enumerate(facts.columns):
        cells = [row.cells[place] for row in content.rows]
        if column is Column.SINCE:
            days = [serial(cell) for cell in cells if isinstance(cell, date)]
            yield f"SUM({_column(column, facts)})={sum(days)}"
        elif column is not Column.COUNTED and not _ODD.search(text := "".join(map(str, cells))):
            yield f"SUMPRODUCT(LEN({_column(column, facts)}))={len(text)}"


def _column(column: Column, facts: WorkbookFacts) -> str:
    return f"{TABLE}[{facts.heading(column)}]"
