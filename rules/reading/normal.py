"""A text as it came in → the text that is read, with the way back to the original's offsets.

What is made alike: non-breaking and other spaces, hyphens and dashes, line ends, soft breaks of quoted-printable,
letters taken apart into letter and accent, HTML entities; soft hyphens and zero-width signs are dropped. Of HTML (and
bold Markdown) that a desk hands on as it is, the lines, the rows of tables ("Datum: 31 mars") and the quotations are
left. Most tickets need none of it, and one look tells.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

from rules.reading.memory import remembered

_PLAIN = re.compile(r"[\n\x20-%'-)+-;>-~åäöÅÄÖéÉüÜ´]*")
"""A text of these alone is as it should be: most are, and one look along it is enough …"""
_ODD = re.compile(r"[^\n\x20-\x7eåäöÅÄÖéÉüÜ´’…]|&[a-zA-Z#]|=\n|\t|</?[a-zA-Z]|<!--|\*\*")
"""… in others, anything at all that may need to be made alike."""

_CHANGES = re.compile(
    r"&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});"
    r"|=\r?\n"
    r"|\r\n?|[\x0b\x0c\x85\u2028\u2029]"
    r"|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]"
    r"|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
    r"|[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]"
    r"|[^\W\d_][\u0300-\u036f]+"
    r"|[\uff10-\uff19\u0660-\u0669]"
    r"|</t[dh]>\s{0,40}<t[dh]\b[^<>]{0,500}>"
    r"|<(?:style|script|title)\b[^<>]{0,500}>[^<]{0,20000}</(?:style|script|title)>"
    r"|</?(?:html|head|body|meta|p|br|hr|div|span|table|tbody|thead|t[rdh]|ul|ol|li|h[1-6]|blockquote|pre|center|a"
    r"|b|i|u|em|strong|small|font|img|o:p)\b[^<>]{0,2000}>"
    r"|(?<!\*)\*\*(?=\w)|(?<=[\w:.,!?])\*\*(?!\*)"
    r"|<!--[^<>]{0,2000}-->|<!DOCTYPE[^<>]{0,500}>",
    re.IGNORECASE,
)
_LINES = re.compile(r"</?(?:p|br|hr|div|table|tr|ul|ol|li|h[1-6]|blockquote|pre)\b", re.IGNORECASE)
"""Tags that end a line."""

_FOLD = str.maketrans("åäáàâãæçéèêëíìîïñöóòôõøúùûüýÿšžłð", "aaaaaaaceeeeiiiinoooooouuuuyyszld")


@dataclass(frozen=True, slots=True)
class Normal:
    """A text made alike."""

    text: str = field(repr=False)
    _at: tuple[int, ...] = ()
    """Where in ``text`` a stretch begins from which on the offset differs …"""
    _shift: tuple[int, ...] = ()
    """… and by how much the original is ahead there."""

    def back(self, offset: int) -> int:
        """Offset in ``text`` → offset in the original."""
        index = bisect_right(self._at, offset) - 1
        return offset + self._shift[index] if index >= 0 else offset


def normalise(raw: str) -> Normal:
    """The text that is read; linear in its length."""
    if _PLAIN.fullmatch(raw) or not _ODD.search(raw):
        return Normal(raw)
    pieces: list[str] = []
    at: list[int] = []
    shifts: list[int] = []
    end, length = 0, 0
    html = _Html()
    for match in _CHANGES.finditer(raw):
        between = raw[end : match.start()]
        pieces.append(between.replace("\n", " ") if html.quoted else between)
        length += len(between)
        found = match.group()
        new = html.plain(found) if found[0] == "<" else _alike(found)
        pieces.append(new)
        length += len(new)
        end = match.end()
        if end - length != (shifts[-1] if shifts else 0):
            at.append(length)
            shifts.append(end - length)
    pieces.append(raw[end:])
    return Normal("".join(pieces), tuple(at), tuple(shifts))


class _Html:
    """What stands for a tag, left to right."""

    def __init__(self) -> None:
        self.quoted = 0
        """How many quotations deep the text is."""
        self._cells = 0
        """Cells of the row so far."""

    def plain(self, tag: str) -> str:
        """A line's end, a label's colon between two cells, or nothing."""
        name = tag[1:].lower()
        if name.startswith(("/td", "/th")) and tag.count("<") > 1:
            self._cells += 1
            return ": " if self._cells == 1 else " | "
        if name.startswith("tr"):
            self._cells = 0
        if "blockquote" in name:
            self.quoted = max(0, self.quoted + (-1 if name[0] == "/" else 1))
        return ("\n> " if self.quoted else "\n") if _LINES.match(tag) else ""


def _alike(found: str) -> str:
    first = found[0]
    if first == "&":
        from html import unescape  # noqa: PLC0415  its table takes longer to import than most tickets need it

        plain = unescape(found)
        return " " if plain == "\xa0" else "" if plain == "\xad" else plain
    if first in "=*":
        return ""
    if first in "\r\x0b\x0c\x85\u2028\u2029":
        return "\n"
    if len(found) > 1:
        return unicodedata.normalize("NFC", found)
    if first.isdigit():
        return str(unicodedata.digit(first))
    if first == "\t" or unicodedata.category(first) == "Zs":
        return " "
    return "-" if unicodedata.category(first) in ("Pd", "Sm", "Po") else ""


def folded(word: str) -> str:
    """A word as it is looked up: lower case, without å, ä, ö and accents."""
    lower = word.lower()
    return lower if lower.isascii() else lower.translate(_FOLD)


fold = remembered(folded, most=8192)
"""The same, for the words of texts, which come again and again."""


def words(text: str) -> frozenset[str]:
    """The words of a list, as they are looked up."""
    return frozenset(map(folded, text.split()))


_PAST = (
    "ade", "ades", "dde", "ats", "erat", "tte",
    "ttes", "ktes", "stes", "ptes", "rdes", "ldes", "ndes", "gdes", "vdes", "mdes",
)  # fmt: skip
_IRREGULAR = words(
    "kom gick fick såg lade tog gjorde sade åkte ringde skrev stod satt låg dog föll höll drog gav bad blev"
)


def is_past(key: str) -> bool:
    """A verb of what has been, by its ending."""
    return key in _IRREGULAR or (len(key) > 4 and key.endswith(_PAST))  # noqa: PLR2004  no shorter verb is told so
