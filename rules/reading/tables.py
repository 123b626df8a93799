"""Tables pasted into a text: the cells of a row are read as its clauses, two cells as a label and its value.

Pipes ("| 1 | loggutdrag | 20/12 |"), also with Markdown's rule below the heads, and semicolons over several lines. Each
sign is put in another one's place, so that all offsets stay.
"""

import re

from rules.reading.normal import fold, words
from rules.reading.vocabulary import small
from rules.reading.words import Mark, has_mark

_PIPED = re.compile(r"\s*\|.*\|.*\|\s*")
_HEADS_RULE = re.compile(r"[\s|:+-]*-{2,}[\s|:+-]*")
_WORD = re.compile(r"[^\W\d_]+")
_PAIR = 2
_LONGEST_CELL = 80


def is_row(line: str) -> bool:
    """Such as "| 1 | loggutdrag | 20/12 |": a row between pipes, and no quotation."""
    return bool(_PIPED.fullmatch(line))


def as_rows(text: str) -> str:
    """A text with the rows of its tables as sentences; as long as before."""
    if not ("|" in text or (";" in text and "\n" in text)):
        return text
    lines = text.split("\n")
    ends = ["\n"] * len(lines)
    cells = [_cells(line, "|") or _cells(line, ";") for line in lines]
    for i, row in enumerate(cells):
        below = cells[i + 1] if i + 1 < len(cells) else ()
        above = cells[i - 1] if i else ()
        if not row or ("|" not in lines[i] and len(row) not in (len(below), len(above))):
            continue
        if _is_head(row) and len(row) == len(below) and not (len(row) == _PAIR and above):
            lines[i] = " " * len(lines[i])
            continue
        lines[i] = _as_sentence(lines[i], len(row))
        if len(row) > _PAIR and len(below) == len(row):
            ends[i] = ";"  # however long a row is, it does not go on in the next one
    return "".join(line + end for line, end in zip(lines, ends, strict=True))[:-1]


def _cells(line: str, sign: str) -> tuple[str, ...]:
    """The cells of what may be a row; none where it is none."""
    if sign not in line:
        return ()
    found = tuple(line.strip().strip(sign).split(sign))
    if len(found) < _PAIR or any(len(cell) > _LONGEST_CELL for cell in found):
        return ()
    if sign == ";" and not all(cell.strip() for cell in found[:_PAIR]):
        return ()
    return found


def _is_head(row: tuple[str, ...]) -> bool:
    """Such as "| nr | vad | dag |", and Markdown's rule below it."""
    return all(_HEADS_RULE.fullmatch(cell) or _is_label(_WORD.findall(cell)) for cell in row)


def _is_label(written: list[str]) -> bool:
    if len(written) == 1 and fold(written[0]) in _HEADS:
        return True
    return bool(written) and has_mark(written, _LABELS) == len(written)


_LABELS = Mark.DATE_LABELS | Mark.STAMP_LABELS | Mark.TEXT_LABELS | Mark.NAME_LABELS
_HEADS = words(small.HEADS_OF_COLUMNS)


def _as_sentence(line: str, cells: int) -> str:
    """A row with commas between its cells, or a colon between the two that it has."""
    sign = "|" if "|" in line else ";"
    if _HEADS_RULE.fullmatch(line):
        return " " * len(line)
    begins = line.lstrip().startswith(sign)
    ends = line.rstrip().endswith(sign)
    at = [i for i, one in enumerate(line) if one == sign]
    signs = list(line)
    for i in at:
        signs[i] = ":" if cells == _PAIR else ","
    if begins:
        signs[at[0]] = " "
    if ends:
        signs[at[-1]] = "."
    return "".join(signs)
