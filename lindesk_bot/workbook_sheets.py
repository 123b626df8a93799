"""The two sheets as XlsxWriter makes them: "Sammanställning" whole, "Larmkunder" with everything but its rows.

The list gets one pattern row for each look instead; ``workbook_stream.py`` puts the real rows in their place, dressed
as the patterns are. Numbers on the first sheet are formulas over the list with their values stored beside them: a
preview that does not calculate shows them, and a list that is edited changes them.

Text is written with ``write_string`` only: nothing that comes from data is ever taken for a formula, a link or a date.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from connectors.errors import PermanentError
from lindesk_bot import workbook_formulas as formulas
from lindesk_bot.swedish_order import swedish_key
from lindesk_bot.workbook_content import MOST_ROWS, Column, Content, Figure, Row, WorkbookFacts, figures
from rules.extract import Extract, Sort
from rules.ticket import STOCKHOLM

SUMMARY, LIST = "Sammanställning", "Larmkunder"
LOOKS = tuple(Sort)
"""One pattern row each, in this order, from the list's second row on."""

_FONT = "Calibri"
_INK, _QUIET, _LINE, _PAPER = "#1B1B1B", "#595959", "#B8B8B8", "#FFFFFF"
_BLUE, _PALE = "#1F3A5F", "#E8EEF5"
_AMBER, _GREY = "#FFE3A3", "#E4E4E4"
_RED, _GREEN = "#A4161A", "#1B5E20"
_DAY, _MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"
_RULED = {"bottom": 1, "bottom_color": _LINE}
_A4 = 9
_LAST_COLUMN = 5
"""Of the first sheet's lines."""
_UNITS_ON_A_PAGE = 15
_WIDEST = 44


def make(extract: Extract, content: Content, facts: WorkbookFacts) -> bytes:
    """The workbook without the list's rows.

    Raises:
        PermanentError: a text on the first sheet cannot be written.
    """
    target = BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    book.formats[0].set_font_name(_FONT)
    book.set_calc_mode("auto")
    book.set_properties(
        {
            "title": f"Loggutdrag {facts.provider_name}",
            "subject": f"Kunder med aktivt trygghetslarm, ärende {facts.case_reference}",
            "author": facts.team,
            "company": facts.municipality,
            "category": "Loggutdrag",
            "comments": facts.secrecy,
            "created": extract.taken_at.astimezone(UTC),
        }
    )
    summary, rows = book.add_worksheet(SUMMARY), book.add_worksheet(LIST)
    _Summary(_Page(book, summary), extract, content, facts).draw()
    _draw_list(_Page(book, rows), content, facts)
    for sheet in (summary, rows):
        _set_page(sheet, facts)
    book.close()
    return target.getvalue()


@dataclass(frozen=True, slots=True)
class _Page:
    """A sheet that is written with care: only the call that says what it writes, and nothing that fails in silence."""

    book: Any
    sheet: Any
    formats: dict[tuple[tuple[str, Any], ...], Any] = field(default_factory=dict)

    def look(self, **properties: Any) -> Any:
        """A cell's format; the same for the same properties."""
        key = tuple(sorted(properties.items()))
        if key not in self.formats:
            base = {"font_name": _FONT, "font_size": 11, "font_color": _INK, "valign": "vcenter"}
            self.formats[key] = self.book.add_format({**base, **properties})
        return self.formats[key]

    def text(self, row: int, column: int, text: str, look: Any) -> None:
        """Text as it is.

        XlsxWriter takes what stands between <r> and </r> for its own rich text, and half a character breaks the file.
        """
        if (text.startswith("<r>") and text.endswith("</r>")) or any("\ud800" <= letter <= "\udfff" for letter in text):
            raise PermanentError(
                "A text on the first sheet stands between <r> and </r>, or holds half a character (a lone surrogate).",
                remedy="Look at the provider's name and units, the ticket's id and the platform's source.",
                code="workbook.summary_text",
            )
        _done(self.sheet.write_string(row, column, text, look))

    def number(self, row: int, column: int, number: int, look: Any) -> None:
        """A number."""
        _done(self.sheet.write_number(row, column, number, look))

    def moment(self, row: int, column: int, moment: datetime, look: Any) -> None:
        """A moment, as a clock in Sweden shows it."""
        _done(self.sheet.write_datetime(row, column, moment.astimezone(STOCKHOLM).replace(tzinfo=None), look))

    def day(self, row: int, column: int, day: date, look: Any) -> None:
        """A day."""
        _done(self.sheet.write_datetime(row, column, day, look))

    def formula(self, row: int, column: int, formula: str, value: int | str, look: Any) -> None:
        """A formula of our own making, with its value beside it for readers that do not calculate."""
        _done(self.sheet.write_formula(row, column, formula, look, value))


def _done(code: int) -> None:
    if code != 0:
        raise PermanentError(
            f"A cell of the first sheet could not be written (XlsxWriter says {code}).",
            remedy="Look for a text of more than 32 767 characters among the provider's name, units and source.",
            code="workbook.cell",
        )


# -- the first sheet ---------------------------------------------------------------------------------------------------


_FIGURE_LINES = {
    Figure.CUSTOMERS: ("Kunder med aktivt larm, totalt", "Kunder_totalt", "Alla innehavare, var och en räknad en gång"),
    Figure.AKUTLARM: ("varav akutlarm", "Antal_akutlarm", "Utförarens reservlarm: dras av, ger ingen ersättning"),
    Figure.UNKNOWN: ("varav okänt slag", "Antal_okanda", "Dras av tills teamet har utrett dem"),
    Figure.BILLABLE: ("Att fakturera", "Att_fakturera", "Raderna med Ja i listan"),
}
"""Label, defined name and remark of each number."""
_FIGURE_TITLES = {
    Figure.CUSTOMERS: "Totalt",
    Figure.AKUTLARM: "Akutlarm",
    Figure.UNKNOWN: "Okänt slag",
    Figure.BILLABLE: "Att fakturera",
}


@dataclass(slots=True)
class _Summary:
    """Draws "Sammanställning" from the top; ``row`` is where the pen is."""

    page: _Page
    extract: Extract
    content: Content
    facts: WorkbookFacts
    row: int = 0

    def draw(self) -> None:
        """Everything, in the order in which it is read."""
        units = _by_unit(self.content.rows)
        sheet = self.page.sheet
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, min(60, max([38, *(len(unit) + 2 for unit in units)])))
        sheet.set_column(1, _LAST_COLUMN - 1, 18)
        sheet.set_column(_LAST_COLUMN, _LAST_COLUMN, 41)
        sheet.fit_to_pages(1, 1 if len(units) <= _UNITS_ON_A_PAGE else 0)
        self._title()
        shown = [which for which in Figure if which is not Figure.UNKNOWN or self.content.count.unknown]
        numbers = figures(self.content.rows)
        self._heading("Underlag för fakturan")
        cells = [(self._number(which, numbers[which]), numbers[which]) for which in shown]
        control = self.row
        self.row += 2
        self._heading("Per enhet", *(_FIGURE_TITLES[which] for which in shown))
        first = self.row
        weighed = sum(self._unit(unit, figures(rows), shown) for unit, rows in units.items())
        area = f"{_cell(first, 1)}:{_cell(max(first, self.row - 1), len(shown))}"
        self.row += 1
        self._notes()
        self._about()
        self._control(control, formulas.control(cells, area, weighed, self.content, self.facts))

    def _title(self) -> None:
        self.page.sheet.set_row(0, 30)
        self.page.text(0, 0, "Loggutdrag trygghetslarm", self.page.look(font_size=20, bold=True, font_color=_BLUE))
        self.page.sheet.set_row(1, 21)
        self.page.text(1, 0, self.facts.provider_name, self.page.look(font_size=14, bold=True))
        taken = self.extract.taken_at.astimezone(STOCKHOLM)
        moment = f"den {self.extract.as_of}" if self.extract.as_of else f"{taken:%Y-%m-%d kl. %H.%M}"
        self.page.text(2, 0, f"Kunder med aktivt larm {moment}", self.page.look(font_color=_QUIET))
        self.row = 4

    def _heading(self, title: str, *titles: str) -> None:
        look = {"bold": True, "font_color": _PAPER, "bg_color": _BLUE}
        self.page.sheet.set_row(self.row, 20)
        self._line(look)
        self.page.text(self.row, 0, title, self.page.look(**look))
        for column, other in enumerate(titles, start=1):
            self.page.text(self.row, column, other, self.page.look(align="right", **look))
        self.row += 1

    def _line(self, look: dict[str, Any]) -> None:
        for column in range(_LAST_COLUMN + 1):
            _done(self.page.sheet.write_blank(self.row, column, None, self.page.look(**look)))

    def _number(self, which: Figure, value: int) -> str:
        """One of the numbers for the invoice; returns its cell."""
        label, name, remark = _FIGURE_LINES[which]
        line = dict(_RULED)
        strong: dict[str, Any] = {"bold": which is Figure.CUSTOMERS}
        if which is Figure.BILLABLE:
            self.page.sheet.set_row(self.row, 28)
            line = {"top": 2, "bottom": 2, "bg_color": _PALE}
            strong = {"bold": True, "font_size": 16}
        self._line(line)
        part = {"indent": 1} if which in (Figure.AKUTLARM, Figure.UNKNOWN) else {}
        self.page.text(self.row, 0, label, self.page.look(**line, **strong, **part))
        number = self.page.look(num_format="#,##0", **line, **strong)
        self.page.formula(self.row, 1, formulas.figure(which, self.facts), value, number)
        self.page.text(self.row, 2, remark, self.page.look(font_color=_QUIET, indent=1, **line))
        cell = _cell(self.row, 1)
        _done(self.page.book.define_name(name, f"='{SUMMARY}'!{cell}"))
        self.row += 1
        return cell

    def _unit(self, unit: str, numbers: Mapping[Figure, int], shown: Sequence[Figure]) -> int:
        """One unit's line; returns its numbers, each times its row on the sheet."""
        self._line(_RULED)
        self.page.text(self.row, 0, unit, self.page.look(**_RULED))
        look = self.page.look(num_format="#,##0", **_RULED)
        for column, which in enumerate(shown, start=1):
            formula = formulas.figure(which, self.facts, unit_cell=_cell(self.row, 0))
            self.page.formula(self.row, column, formula, numbers[which], look)
        self.row += 1
        return self.row * sum(numbers[which] for which in shown)

    def _control(self, row: int, formula: str) -> None:
        self.row = row
        self._line(_RULED)
        self.page.text(row, 0, "Kontroll mot listan", self.page.look(**_RULED))
        look = self.page.look(align="right", bold=True, font_color=_GREEN, **_RULED)
        self.page.formula(row, 1, formula, formulas.AGREES, look)
        remark = f"{formulas.DIFFERS} betyder att filen har ändrats efter uttaget"
        self.page.text(row, 2, remark, self.page.look(font_color=_QUIET, indent=1, **_RULED))
        alarmed = self.page.book.add_format({"bold": True, "font_color": _PAPER, "bg_color": _RED})
        rule = {"type": "cell", "criteria": "==", "value": f'"{formulas.DIFFERS}"', "format": alarmed}
        _done(self.page.sheet.conditional_format(row, 1, row, 1, rule))

    def _notes(self) -> None:
        """What must be said in words."""
        self._heading("Att veta")
        for note in self._all_notes():
            self.page.text(self.row, 0, note, self.page.look())
            self.row += 1
        self.page.text(self.row, 0, self.facts.secrecy, self.page.look(bold=True))
        self.row += 2

    def _all_notes(self) -> Iterator[str]:
        content, team = self.content, self.facts.team
        yield (
            f"Stämmer något inte? Svara i ärendet (referens {self.facts.case_reference}) innan du fakturerar. "
            "Kunder räknas, inte larm."
        )
        if content.count.unknown_rows:
            rows = "1 rad" if content.count.unknown_rows == 1 else f"{content.count.unknown_rows} rader"
            yield f"Okänt slag: {team} utreder {rows} i listan och hör av sig i ärendet."
        if content.withheld:
            yield (
                f"Skyddade personuppgifter: {_customers(content.withheld)} räknas som andra, "
                f"men uppgifterna är utelämnade. Vänd dig till {team}."
            )
        if content.protection_unknown:
            yield (
                "Källan anger inte om personuppgifterna är skyddade "
                f"({_customers(content.protection_unknown)}). Behandla dem därefter."
            )

    def _about(self) -> None:
        """What the extract is, and how far it can be trusted."""
        extract, facts = self.extract, self.facts
        self._heading("Om utdraget")
        self._fact("Utförare", facts.provider_name)
        self._fact("Ärendets referens", facts.case_reference)
        self._fact("Ärende i ärendesystemet", facts.ticket_id)
        self._fact("Begärd dag", facts.requested_day or "Ingen särskild dag begärd")
        if extract.as_of is not None:
            self._fact("Visar läget den", extract.as_of)
        self._fact("Uttaget", extract.taken_at)
        self._fact("Källa", extract.source)
        self._fact("Källans egen tidsstämpel", extract.source_time or "Källan anger ingen")
        self._fact(
            "Rader enligt källan", "Källan anger inget" if extract.rows_claimed is None else extract.rows_claimed
        )
        self._fact("Rader lästa, alla utförare", extract.rows_read)
        self._fact("Rader i listan", len(self.content.rows))
        self._fact("Radernas kontrollsumma (SHA-256)", self.content.sha256)
        self.row += 1

    def _fact(self, label: str, value: str | int | date | datetime) -> None:
        self._line(_RULED)
        self.page.text(self.row, 0, label, self.page.look(font_color=_QUIET, **_RULED))
        left = {"align": "left", **_RULED}
        match value:
            case str():
                self.page.text(self.row, 1, value, self.page.look(**left))
            case datetime():
                self.page.moment(self.row, 1, value, self.page.look(num_format=_MOMENT, **left))
                zone = f"{value.astimezone(STOCKHOLM):%z}"
                told = f"svensk tid (UTC{zone[:3]}:{zone[3:]})"
                self.page.text(self.row, 2, told, self.page.look(font_color=_QUIET, indent=1, **_RULED))
            case date():
                self.page.day(self.row, 1, value, self.page.look(num_format=_DAY, **left))
            case int():
                self.page.number(self.row, 1, value, self.page.look(num_format="#,##0", **left))
        self.row += 1


def _by_unit(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """In Swedish order."""
    units: dict[str, list[Row]] = {}
    for row in rows:
        units.setdefault(row.unit, []).append(row)
    return dict(sorted(units.items(), key=lambda item: (swedish_key(item[0]), item[0])))


def _customers(number: int) -> str:
    return "1 kund" if number == 1 else f"{number} kunder"


def _cell(row: int, column: int) -> str:
    return f"${'ABCDEF'[column]}${row + 1}"


# -- the second sheet --------------------------------------------------------------------------------------------------


def _draw_list(page: _Page, content: Content, facts: WorkbookFacts) -> None:
    """Header, table, widths and one pattern row for each look; the rows come later."""
    sheet, last = page.sheet, len(facts.columns) - 1
    header = page.look(bold=True, font_color=_PAPER, bg_color=_BLUE, text_wrap=False)
    headings = [facts.heading(column) for column in facts.columns]
    sheet.set_row(0, 22)
    options = {
        "name": formulas.TABLE,
        "style": None,
        "banded_rows": False,
        "columns": [{"header": heading, "header_format": header} for heading in headings],
        "title": "Larmkunder",
        "description": f"Alla aktiva larm hos {_printable(facts.provider_name)}: en rad per larm. "
        f"Raderna med Ja i kolumnen {facts.heading(Column.BILLED)} är underlaget för fakturan.",
    }
    _done(sheet.add_table(0, 0, 1, last, options))
    for nth, sort in enumerate(LOOKS, start=1):
        for place, column in enumerate(facts.columns):
            _done(sheet.write_blank(nth, place, None, page.look(**_dress(sort, column))))
    for place, heading in enumerate(headings):
        longest = max((len(str(row.cells[place])) for row in content.rows), default=0)
        sheet.set_column(
            place, place, min(_WIDEST, max(longest + 2, len(heading) + 5))
        )  # 5: room for the filter button
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)
    sheet.hide_gridlines(2)
    sheet.ignore_errors({"number_stored_as_text": f"A1:{xl_col_to_name(last)}{MOST_ROWS + 1}"})


def _dress(sort: Sort, column: Column) -> dict[str, Any]:
    dress: dict[str, Any] = {**_RULED, "num_format": "@"}
    if column is Column.SINCE:
        dress |= {"num_format": _DAY, "align": "left"}
    if column is Column.COUNTED:
        dress |= {"num_format": "0", "align": "left"}
    if sort is Sort.AKUTLARM:
        dress |= {"bold": True, "bg_color": _AMBER}
    if sort is Sort.UNKNOWN:
        dress |= {"italic": True, "bold": True, "bg_color": _GREY}
    return dress


def _set_page(sheet: Any, facts: WorkbookFacts) -> None:
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.5, right=0.5, top=0.75, bottom=0.75)
    provider, reference = _for_page(facts.provider_name[:80]), _for_page(facts.case_reference[:30])
    sheet.set_header(f"&L&9 Loggutdrag {provider}&R&9 {reference}")
    sheet.set_footer(f"&L&9 {_for_page(facts.secrecy)}&R&9 Sida &P av &N")


def _for_page(text: str) -> str:
    """For a header or footer, where & begins a code and control characters break the file."""
    return _printable(text).replace("&", "&&")


def _printable(text: str) -> str:
    return "".join(filter(str.isprintable, text))
