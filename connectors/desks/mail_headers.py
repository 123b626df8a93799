"""The headers of a mail: who sent it, as what, when, and in which thread.

Mails come from strangers, so nothing here raises, and everything is bounded: time is linear in the length of the header
block, and the header block is cut at ``MOST_HEADER_BYTES``.

What is believed, and what is not:
- A sender is an address only where there is exactly one ``From`` with exactly one plain address. Display names,
  Reply-To and Sender are never looked at: anybody writes there what he likes.
- ``Authentication-Results`` counts where our own mail system wrote it: the topmost one with its id. Whatever stands
  further down was in the mail when it came (RFC 8601, section 5, has the mail system remove such ones of its own id).
- The time of arrival is that of the topmost ``Received``, which the last mail system wrote; ``Date`` is the sender's.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import parsedate_to_datetime

MOST_HEADER_BYTES = 256 * 1024
"""A longer header block is no letter that a person wrote."""
_MOST_VALUE = 8 * 1024
_LINE = re.compile(rb"([!-9;-~]{1,100})[ \t]*:(.*)", re.DOTALL)
_END = re.compile(rb"\r?\n\r?\n|\A\r?\n")
_ID = re.compile(r"<([^<>\s]{1,500})>")
_ATOM = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDRESS = re.compile(
    rf"(?=[^@]{{1,64}}@){_ATOM}(?:\.{_ATOM})*@(?:[a-z0-9](?:[a-z0-9-]{{0,61}}[a-z0-9])?\.)+[a-z0-9-]{{2,63}}"
)
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_BRACKETED = re.compile(r"[^<>@,;:\"()]*<\s*([^<>\s]+)\s*>\s*")
_LISTS = ("list-id", "list-post", "list-unsubscribe", "list-help", "list-archive", "list-owner", "list-subscribe")
_BULK = frozenset({"bulk", "junk", "list", "auto_reply"})
_ROBOTS = frozenset({"mailer-daemon", "postmaster"})
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_MOST_ADDRESS = 254
_EARLIEST, _LATEST = 1990, 2100
"""Years that a mail can bear; others are faults of a clock or of a sender."""


def split(head: bytes) -> tuple[bytes, bool]:
    """The header block of a mail's first bytes, and whether all of it is there."""
    end = _END.search(head)
    if end is not None:
        return head[: end.start()], True
    return head, len(head) < MOST_HEADER_BYTES


class Headers:
    """A header block, unfolded; values are raw text of at most 8 KiB each.

    Args:
        block: the bytes before the first empty line.
    """

    def __init__(self, block: bytes) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in _unfold(block):
            self._values.setdefault(name, []).append(value)

    def __repr__(self) -> str:
        """Without the values, which are personal data."""
        return f"Headers({len(self._values)} names)"

    def all(self, name: str) -> Sequence[str]:
        """Every value of a header, topmost first."""
        return self._values.get(name.lower(), ())

    def get(self, name: str) -> str:
        """The topmost value, or empty."""
        return next(iter(self.all(name)), "")

    def text(self, name: str) -> str:
        """The topmost value as a person reads it: encoded words decoded (RFC 2047), on one line."""
        return one_line(decode_words(self.get(name)))

    @property
    def message_id(self) -> str:
        """The Message-ID without its brackets, or empty."""
        return next(iter(_ids(self.get("message-id"))), "")

    @property
    def references(self) -> tuple[str, ...]:
        """The ids of the mails that this one answers, the nearest first: References from its end, then In-Reply-To."""
        far_to_near = [i for value in self.all("references") for i in _ids(value)]
        return tuple(dict.fromkeys([*reversed(far_to_near), *_ids(self.get("in-reply-to"))]))

    @property
    def sender(self) -> str:
        """The address of the one From with one plain address, in lower case; empty where that is not what there is."""
        found = self.all("from")
        return _only_address(found[0]) if len(found) == 1 else ""

    def passes_dmarc(self, authserv_id: str) -> bool:
        """The mail system named so says, in its topmost Authentication-Results, that the From domain is genuine."""
        for value in self.all("authentication-results"):
            parts = [" ".join(part.split()).lower() for part in _QUOTED.sub('""', _without_comments(value)).split(";")]
            if parts[0].split(" ")[0] != authserv_id.lower():
                continue
            return any(self._is_pass(part) for part in parts[1:])
        return False

    def _is_pass(self, part: str) -> bool:
        if not re.match(r"dmarc ?= ?pass\b", part):
            return False
        domain = re.search(r"\bheader\.from ?= ?(\S+)", part)
        return domain is None or domain[1].rpartition("@")[2] == self.sender.rpartition("@")[2]

    @property
    def is_automatic(self) -> bool:
        """No person wrote it: an auto-reply, a bounce, a mailing list (RFC 3834, 2369, 3462, Exchange's sign)."""
        auto = _without_comments(self.get("auto-submitted")).split(";")[0].strip().lower()
        suppress = self.get("x-auto-response-suppress").strip().lower()
        return (
            auto not in {"", "no"}
            or any(self.all(name) for name in _LISTS)
            or self.get("precedence").strip().lower() in _BULK
            or any(value.strip() == "<>" for value in self.all("return-path")[:1])
            or self.sender.partition("@")[0] in _ROBOTS
            or re.search(r"\bmailer-daemon\b", self.get("from").lower()) is not None
            or self.get("content-type").strip().lower().startswith("multipart/report")
            or suppress not in {"", "none"}
            or any(self.all(name) for name in ("x-autoreply", "x-autorespond", "x-failed-recipients"))
        )

    @property
    def is_failure_report(self) -> bool:
        """A report that a mail could not be delivered (RFC 3464)."""
        kind = self.get("content-type").lower()
        return kind.strip().startswith("multipart/report") and "delivery-status" in kind

    def received(self, *, arrived: datetime, latest: datetime) -> datetime:
        """When it reached the desk.

        Args:
            arrived: when the file came; for a mail that bears no time.
            latest: a sender's Date after this is wrong, and ``arrived`` is taken instead.
        """
        stamped = _moment(self.get("received").rpartition(";")[2])
        if stamped is not None:
            return stamped
        written = _moment(self.get("date"))
        return written if written is not None and written <= latest else arrived


def decode_words(value: str) -> str:
    """RFC 2047 encoded words decoded; whatever cannot be decoded stands as it came."""
    if "=?" not in value:
        return value
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError, LookupError):
        return value
    return "".join(piece if isinstance(piece, str) else decode_text(piece, charset) for piece, charset in pieces)


_CHARSET = re.compile(
    r"utf[-_]?8|us-ascii|ascii|iso[-_]?8859[-_]?\d{1,2}|latin[-_]?[19]|(?:windows|cp)[-_]?\d{3,4}|macintosh|"
    r"utf[-_]?(?:16|32)(?:[-_]?[bl]e)?|koi8[-_][ru]|gb2312|gbk|gb18030|big5|shift_jis|euc[-_](?:jp|kr)|iso-2022-jp"
)
"""Charsets of mails. Python knows more "encodings" (idna, punycode …), slow or not meant for strangers."""
_SINGLE_BYTE = re.compile(r"us-ascii|ascii|iso|latin|windows|cp125")


def decode_text(content: bytes, charset: str | None) -> str:
    """Text from bytes whose declared charset may be missing, unknown or wrong.

    UTF-8 that calls itself something with one byte for a letter is UTF-8: Swedish in Latin-1 is never valid UTF-8 by
    chance. ISO-8859-1 is read as windows-1252, which is what those who write so mean (as browsers do).
    """
    named = (charset or "").strip().strip("\"'").lower()
    if not _CHARSET.fullmatch(named):
        named = ""
    if named in {"", "utf8", "utf-8", "utf_8"} or _SINGLE_BYTE.match(named):
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            if named in {"", "ascii", "us-ascii", "utf8", "utf-8", "utf_8"} or re.fullmatch(
                r"(?:iso.*[-_]|latin)1", named
            ):
                named = "windows-1252"
    try:
        return content.decode(named, "replace")
    except (LookupError, UnicodeError):
        return content.decode("windows-1252", "replace")


def one_line(text: str) -> str:
    """Text on one line: no control characters, no direction marks, single spaces, composed letters."""
    return unicodedata.normalize("NFC", " ".join(_CONTROL.sub(" ", text).split()))


def is_address(text: str) -> bool:
    """A plain address in lower case: no quoted names, no comments, nothing outside ASCII."""
    return len(text) <= _MOST_ADDRESS and _ADDRESS.fullmatch(text) is not None


def _unfold(block: bytes) -> Iterator[tuple[str, str]]:
    name, parts, size = "", list[bytes](), 0
    for line in block.split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            if size < _MOST_VALUE:
                parts.append(b" " + line.strip())
                size += len(line) + 1
            continue
        if name:
            yield name, _as_text(b"".join(parts))
        found = _LINE.match(line[: _MOST_VALUE + 200].rstrip(b"\r"))
        name = found[1].decode("ascii").lower() if found else ""
        parts, size = ([found[2]], len(found[2])) if found else ([], _MOST_VALUE)
    if name:
        yield name, _as_text(b"".join(parts))


def _as_text(value: bytes) -> str:
    return decode_text(value[:_MOST_VALUE].strip(), None)


def _ids(value: str) -> list[str]:
    found = _ID.findall(value)
    bare = value.split()
    return found or (bare[:1] if bare and "@" in bare[0] and len(bare[0]) <= 500 else [])  # noqa: PLR2004  as in _ID


def _only_address(value: str) -> str:
    plain = _without_comments(value)
    plain = _QUOTED.sub(" ", plain) if '"' in plain else plain
    bracketed = _BRACKETED.fullmatch(plain)
    raw = bracketed[1] if bracketed else plain.strip()
    # Lower-casing turns some letters outside ASCII into ASCII (the Kelvin sign into k): such an address is none.
    return raw.lower() if raw.isascii() and is_address(raw.lower()) else ""


def _without_comments(value: str) -> str:
    """Without (comments), which nest; quoted strings are left whole. An unclosed comment swallows the rest."""
    if "(" not in value:
        return value
    kept, depth, quoted, skip = list[str](), 0, False, False
    for letter in value:
        if skip:
            skip = False
        elif letter == "\\":
            skip = True
        elif letter == '"' and depth == 0:
            quoted = not quoted
        elif letter == "(" and not quoted:
            depth += 1
        elif letter == ")" and depth and not quoted:
            depth -= 1
            continue
        if depth == 0:
            kept.append(letter)
    return "".join(kept)


def _moment(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text[:200].strip())
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    if not _EARLIEST <= found.year <= _LATEST:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
