"""Puts the list's rows into a workbook that has everything else: streamed, so that 100 000 rows need little memory.

XlsxWriter keeps every cell until it closes, and marks every cell of a table in a dictionary; here a row is text as soon
as it is made. Styles are the pattern rows' own, read from the sheet that XlsxWriter wrote; nothing private of it is
used, and where its file does not look as expected nothing is made.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import BytesIO
from itertools import count, islice
from typing import TypeVar
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lindesk_bot.workbook_content import Cell, Row, serial
from rules.extract import Sort

_T = TypeVar("_T")

_SHEET, _TABLE = "xl/worksheets/sheet2.xml", "xl/tables/table1.xml"
_STRINGS, _CORE = "xl/sharedStrings.xml", "docProps/core.xml"
_ROW = re.compile("<row .*?</row>")
_CELL = re.compile(r'<c r="([A-Z])[0-9]+" s="([0-9]+)"/>')
_UNSAFE = re.compile("[&<>\x00-\x1f]|_(?=x[0-9A-Fa-f]{4}_)")
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\t": "\t", "\n": "\n"}
_BATCH = 2_000


def fill(book: bytes, rows: Sequence[Row], looks: Sequence[Sort]) -> bytes:
    """The workbook with the rows in the place of its pattern rows.

    Args:
        book: from ``workbook_sheets.make``.
        rows: in their order.
        looks: which sort of row each pattern row is for.

    Returns:
        The same bytes for the same arguments.
    """
    target = BytesIO()
    last = str(max(len(rows), 1) + 1)
    with ZipFile(BytesIO(book)) as source, ZipFile(target, "w", ZIP_DEFLATED) as out:
        parts = {name: source.read(name).decode() for name in source.namelist()}
        values = _Values(first=parts[_STRINGS].count("<si>"))
        parts[_TABLE] = _replaced(r'(?<= ref="A1:[A-Z])2(?=")', last, parts[_TABLE], times=2)
        parts[_CORE] = _replaced("(?=</cp:core)", "<dc:language>sv-SE</dc:language>", parts[_CORE])
        sheet, strings = parts.pop(_SHEET), parts.pop(_STRINGS)
        for name, content in parts.items():
            out.writestr(_entry(name), content)
        _write(out, _SHEET, _sheet(sheet, rows, looks, values))
        _write(out, _STRINGS, _strings(strings, values.texts))  # after the rows, which have filled them
    return target.getvalue()


def _write(out: ZipFile, name: str, texts: Iterable[str]) -> None:
    with out.open(_entry(name), "w") as file:
        for text in texts:
            file.write(text.encode())


class _Values(dict[Cell, str]):
    """What stands in a cell after its style, for each value; texts are numbered as shared strings when first met."""

    def __init__(self, first: int) -> None:
        super().__init__({"": "/>"})
        self._first = first
        self.texts: list[str] = []

    def __missing__(self, cell: Cell) -> str:
        if isinstance(cell, str):
            number = self._first + len(self.texts)
            self.texts.append(cell)
            value = f' t="s"><v>{number}</v></c>'
        else:
            value = f"><v>{serial(cell) if isinstance(cell, date) else cell}</v></c>"
        self[cell] = value
        return value


def _sheet(xml: str, rows: Sequence[Row], looks: Sequence[Sort], values: _Values) -> Iterator[str]:
    """The sheet's XML: head and header row as they were, the rows, and the rest as it was."""
    before, rest = xml.split("<sheetData>")
    written, after = rest.split("</sheetData>")
    header, *patterns = _ROW.findall(written)
    templates = {sort: _template(pattern) for sort, pattern in zip(looks, patterns, strict=True)}
    yield _replaced(r'(?<=<dimension ref="A1:[A-Z])[0-9]+', str(max(len(rows), 1) + 1), before)
    yield "<sheetData>" + header
    numbers = count(2)
    for batch in _batches(rows):
        yield "".join(
            [
                templates[row.sort].replace("#", str(number)) % tuple(map(values.__getitem__, row.cells))
                for row, number in zip(batch, numbers, strict=False)
            ]
        )
    if not rows:  # a table has at least one row
        yield templates[looks[0]].replace("#", "2").replace("%s", "/>")
    yield "</sheetData>" + after


def _template(pattern: str) -> str:
    """A pattern row with # for its number and %s for what follows each cell's style."""
    row = re.sub(r'(?<=<row r=")[0-9]+', "#", pattern)
    return _CELL.sub(r'<c r="\1#" s="\2"%s', row)


def _strings(xml: str, texts: Sequence[str]) -> Iterator[str]:
    """The shared strings' XML: those that XlsxWriter has written, and the list's after them."""
    head, written = xml.split("<si>", 1)
    yield _replaced(r' count="[0-9]+" uniqueCount="[0-9]+"', "", head)  # both may be left out
    yield "<si>" + written.removesuffix("</sst>")
    for batch in _batches(texts):
        yield "".join([f'<si><t xml:space="preserve">{_escaped(text)}</t></si>' for text in batch])
    yield "</sst>"


def _escaped(text: str) -> str:
    """For XML, and for ST_Xstring (ECMA-376 part 1, 22.9.2.19), where _x0041_ would be read as A.

    Each underscore that begins such a group is escaped for itself: the groups of _x005F_x0041_ share one.
    """
    return _UNSAFE.sub(_escape, text) if _UNSAFE.search(text) else text


def _escape(found: re.Match[str]) -> str:
    letter = found.group()
    return _MARKUP.get(letter) or f"_x{ord(letter):04X}_"


def _batches(things: Iterable[_T]) -> Iterator[list[_T]]:
    source = iter(things)
    while batch := list(islice(source, _BATCH)):
        yield batch


def _entry(name: str) -> ZipInfo:
    """A part of the file, with the same time in every file (ZIP's first)."""
    entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = ZIP_DEFLATED
    return entry


def _replaced(pattern: str, replacement: str, text: str, *, times: int = 1) -> str:
    changed, how_many = re.subn(pattern, replacement, text)
    if how_many != times:
        raise RuntimeError(f"XlsxWriter's file does not look as expected ({pattern}); see which version is installed")
    return changed
