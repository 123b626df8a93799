"""A mail's bytes → what it says, as plain text, and the names of its attachments.

Rules:
- Of alternatives the plain text is taken; HTML where there is no other. Texts beside attachments are joined.
- Attachments, attached mails included, are never opened: only their names are taken.
- Quotations stand as the sender's program left them; HTML quotations become lines with "> ".
- Any bytes give a text or UnreadableMailError; bounded in size, depth and time, since mails come from strangers.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from email.policy import Compat32
from itertools import islice

from connectors.desks.html_text import html_to_text
from connectors.desks.mail_headers import MOST_HEADER_BYTES, decode_text, decode_words, one_line, split

MOST_BYTES = 60 * 1024 * 1024
"""A larger mail than any mail system lets through."""
MOST_TEXT = 2 * 1024 * 1024
"""Bytes of text in one part: a thousand pages."""
_MOST_PARTS = 300
_MOST_DEPTH = 30
_MOST_BOUNDARIES = 60
_MOST_PART_HEADER = 8 * 1024
_BOUNDARY = re.compile(rb"boundary\s*\*?=", re.IGNORECASE)
_UNNAMED = "namnlös bilaga"


class UnreadableMailError(Exception):
    """The mail cannot be read; ``code`` says why. Holds nothing of the mail."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class MailText:
    """What a mail says."""

    body: str = field(repr=False)
    attachments: tuple[str, ...] = field(repr=False)
    """File names as the sender wrote them, without folders and control characters."""


def read_text(mail: bytes) -> MailText:
    """The text of a mail and the names of its attachments.

    Raises:
        UnreadableMailError: ``mail.empty``, ``mail.too_large`` or ``mail.too_deep``.
    """
    if not mail.strip():
        raise UnreadableMailError("mail.empty")
    if len(mail) > MOST_BYTES or not split(mail[:MOST_HEADER_BYTES])[1]:
        raise UnreadableMailError("mail.too_large")
    # The library's parser compares every line with every open boundary: few boundaries keep it linear.
    if sum(1 for _ in islice(_BOUNDARY.finditer(mail), _MOST_BOUNDARIES + 1)) > _MOST_BOUNDARIES:
        raise UnreadableMailError("mail.too_deep")
    try:
        message = message_from_bytes(mail, policy=_BOUNDED)
    except RecursionError:  # mails attached to mails attached to mails …
        raise UnreadableMailError("mail.too_deep") from None
    texts, names = list[str](), list[str]()
    for part in _leaves(message):
        if _is_text(part):
            texts.append(_text_of(part))
        elif not _is_decoration(part):
            names.append(_name_of(part) or _UNNAMED)
    return MailText("\n\n".join(text for text in texts if text), tuple(names))


class _Bounded(Compat32):
    """The library's most lenient policy, with an end to how long a header of a part may be."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """As the library does, after cutting the header's lines."""
        kept, size = list[str](), 0
        for line in sourcelines:
            kept.append(line[:_MOST_PART_HEADER])
            size += len(line)
            if size > _MOST_PART_HEADER:
                break
        return super().header_source_parse(kept)

    def header_fetch_parse(self, name: str, value: str) -> str:  # noqa: ARG002  the library's signature
        """Bytes above 127 straight in a header, which the library keeps as lone surrogates, as letters."""
        return _mended(value)


_BOUNDED = _Bounded()

_Mail = Message


def _leaves(message: _Mail) -> Iterator[_Mail]:
    """The parts that are no containers, in reading order; of alternatives the best; nothing within attached mails."""
    waiting = [(message, 0)]
    count = 0
    while waiting:
        part, depth = waiting.pop()
        count += 1
        if depth > _MOST_DEPTH or count > _MOST_PARTS:
            raise UnreadableMailError("mail.too_deep")
        inner = part.get_payload() if part.is_multipart() else None  # of a text the library would look at its charset
        if part.get_content_maintype() != "multipart" or not isinstance(inner, list):
            yield part
            continue
        parts: list[_Mail] = [each for each in inner if isinstance(each, Message)]
        if part.get_content_subtype() == "alternative":
            parts = _best_of(parts)
        for each in parts:
            if part.get_content_subtype() == "related":
                each["X-Within-Related"] = "yes"
        waiting.extend((each, depth + 1) for each in reversed(parts))


def _best_of(parts: list[_Mail]) -> list[_Mail]:
    """Of alternatives: the plain text if it says anything, else the last that can be read, as RFC 2046 asks."""
    for part in parts:
        if part.get_content_type() == "text/plain" and _text_of(part):
            return [part]
    readable = [part for part in parts if part.get_content_maintype() == "multipart" or _is_text(part)]
    html = [part for part in readable if part.get_content_type() != "text/plain"]
    return html[-1:] or readable[-1:]


def _is_text(part: _Mail) -> bool:
    # A type that nobody can make sense of counts as text/plain for the library.
    return (
        part.get_content_type() in {"text/plain", "text/html"}
        and part.get_content_disposition() != "attachment"
        and not _name_of(part)
        and not isinstance(part.get_payload(), list)
    )


def _is_decoration(part: _Mail) -> bool:
    """A picture shown within the text: a logo in a signature is no attachment to anybody who reads the mail."""
    return (
        part["X-Within-Related"] is not None
        and part.get_content_maintype() == "image"
        and part["Content-ID"] is not None
        and part.get_content_disposition() != "attachment"
    )


def _name_of(part: _Mail) -> str:
    """The file's name (RFC 2231, or RFC 2047 as many programs write it), as one line, without folders."""
    try:
        found = part.get_filename("")
    except (ValueError, LookupError, TypeError, AttributeError, IndexError):  # the library, on malformed RFC 2231
        return _UNNAMED
    name = one_line(decode_words(_mended(found)))
    return re.split(r"[/\\]", name)[-1][:200]


def _mended(value: str) -> str:
    try:
        return decode_text(value.encode("ascii", "surrogateescape"), None)
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace").decode("utf-8")


def _text_of(part: _Mail) -> str:
    content = _content(part)
    if len(content) > MOST_TEXT:
        raise UnreadableMailError("mail.too_large")
    text = decode_text(content, _parameter(part, "charset")).replace("\r\n", "\n").replace("\r", "\n")
    if part.get_content_type() == "text/html":
        return html_to_text(text)
    if _parameter(part, "format").lower() == "flowed":
        text = _unflow(text, delete_space=_parameter(part, "delsp").lower() == "yes")
    return "\n".join(line.rstrip() for line in text.replace("\x00", "").split("\n")).strip("\n")


def _content(part: _Mail) -> bytes:
    """The part's bytes, its transfer encoding undone as far as it goes."""
    try:
        content = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AttributeError):  # the library, on headers that are no text
        return b""
    return content if isinstance(content, bytes) else b""


def _parameter(part: _Mail, name: str) -> str:
    try:
        found = part.get_param(name, "")
    except (ValueError, LookupError, TypeError, AttributeError, IndexError):  # the library, on malformed RFC 2231
        return ""
    return str(found[2] if isinstance(found, tuple) else found)


def _unflow(text: str, *, delete_space: bool) -> str:
    """Lines that the sender's program broke, whole again (RFC 3676): those that end with a space go on in the next."""
    lines = list[str]()
    open_depth = -1
    for line in text.split("\n"):
        rest = line.lstrip(">")
        depth = len(line) - len(rest)
        rest = rest.removeprefix(" ")
        mark = ">" * depth + " " if depth else ""
        if open_depth == depth and rest != "-- ":
            lines.append(rest)
        else:
            lines.append(("\n" if lines else "") + mark + rest)
        flows = rest.endswith(" ") and rest != "-- "
        if flows and delete_space:
            lines[-1] = lines[-1][:-1]
        open_depth = depth if flows else -1
    return "".join(lines)
